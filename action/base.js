const { setFlagsFromString } = process.getBuiltinModule("node:v8");
// build/compile-less.js
function compileLess() {
	for (const flag of [
		"--no-wasm-dynamic-tiering",
		"--no-wasm-tier-up",
		"--no-sparkplug",
		"--wasm-lazy-validation"
	]) setFlagsFromString(flag);
}
// build/ports/service-error.js
var ServiceError = class extends Error {
	code;
	committed;
	issueNumber;
	constructor(code, message, { committed = false, issueNumber = null, ...options } = {}) {
		super(message, options);
		this.name = "Fault";
		this.code = code;
		this.committed = committed;
		this.issueNumber = issueNumber;
	}
};
async function withCommittedFlag(committed, act) {
	try {
		return await act();
	} catch (error) {
		throw committed && error instanceof ServiceError ? new ServiceError(error.code, error.message, {
			cause: error,
			committed,
			issueNumber: error.issueNumber
		}) : error;
	}
}
// build/base/time/date.js
function isDate(text) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function parseTimeOfDay(text) {
	return /^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? text.padStart(5, "0") : void 0;
}
// build/base/time/instant.js
function isoFromEpoch(seconds) {
	return new Date(seconds * 1e3).toISOString().replace(/\.\d+Z$/, "Z");
}
function epochSeconds(at) {
	return Date.parse(at) / 1e3;
}
function toIsoSeconds(at) {
	return isoFromEpoch(epochSeconds(at));
}
function parseInstant(written) {
	const at = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i.test(written) && isDate(written.slice(0, 10)) ? Date.parse(written) : NaN;
	return at > 0 ? isoFromEpoch(at / 1e3) : null;
}
function earlier(at, milliseconds) {
	return isoFromEpoch((Date.parse(at) - milliseconds) / 1e3);
}
function later(at, milliseconds) {
	return earlier(at, -milliseconds);
}
// build/base/format-words.js
const maxQuotationLength = 60;
function humanize(id) {
	return capitalize(id.replaceAll("_", " "));
}
function inSnakeCase(text) {
	return text.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^[_0-9]+|_+$/g, "");
}
function capitalize(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function quoted(text) {
	const characters = [...text.replaceAll("`", "'").replace(RegExp("[\\s\\p{Cc}]+", "gu"), " ")];
	return `\`${characters.length > maxQuotationLength ? `${characters.slice(0, maxQuotationLength).join("")}\u2026` : characters.join("")}\``;
}
function joinCode(words, conjunction) {
	const all = words.map((word) => `\`${word}\``);
	const last = all.at(-1) ?? "";
	return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
function normalize(text) {
	return text.trim().replace(/\s+/g, " ").toLowerCase();
}
// build/base/suggest.js
function nearest(written, words) {
	const from = bare(written);
	return words.map((word) => ({
		word,
		to: bare(word)
	})).filter(({ to }) => !/\d/.test(from) || digitsIn(from) === digitsIn(to)).map(({ word, to }) => ({
		word,
		distance: distance(from, to),
		allowed: Math.floor(Math.max(from.length, to.length) / 3)
	})).filter((candidate) => candidate.distance <= candidate.allowed).sort((one, other) => one.distance - other.distance)[0]?.word;
}
function didYouMean(written, known, otherwise) {
	const meant = nearest(written, known);
	return meant === void 0 ? otherwise : `Did you mean \`${meant}\`?`;
}
function bare(word) {
	return word.toLowerCase().replace(/[\s_-]/g, "");
}
function digitsIn(text) {
	return text.replace(/\D/g, "");
}
function distance(one, other) {
	const width = other.length + 1;
	const cells = Array.from({ length: width }, (_, j) => j);
	const cell = (i, j) => cells[i * width + j] ?? 0;
	for (let i = 1; i <= one.length; i += 1) {
		cells.push(i);
		for (let j = 1; j < width; j += 1) {
			const same = one[i - 1] === other[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			cells.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same, swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY));
		}
	}
	return cell(one.length, other.length);
}
// build/config/yaml/describe-node.js
function describeNode(tree) {
	if (tree.kind === "list") return "a list";
	if (tree.kind === "mapping") return "a group of keys";
	if (tree.value === null) return "empty";
	if (typeof tree.value === "number") return `the number ${tree.source}`;
	if (typeof tree.value === "boolean") return `the yes-or-no value ${quoted(tree.source)}`;
	return tree.value.trim() === "" ? "a text of nothing but spaces" : `the text ${quoted(tree.value)}`;
}
// build/config/yaml/parsed.js
function problemAt(at, message, fix) {
	return {
		path: at.path,
		line: at.line,
		column: at.column,
		message: capitalize(message),
		fix
	};
}
function wrongKind(tree, claim, fix) {
	return problemAt(tree.at, `${claim}, but is ${describeNode(tree)}.`, fix);
}
function collectProblems(reading) {
	const problems = [];
	for (;;) {
		const step = reading.next();
		if (step.done) return {
			value: step.value,
			problems
		};
		problems.push(step.value);
	}
}
// build/config/yaml/invisible-characters.js
function firstUnseen(text) {
	const found = RegExp("(?![\\t\\n\\r\\x85])\\p{Cc}", "u").exec(text);
	if (found === null) return null;
	const code = found[0].charCodeAt(0).toString(16).toUpperCase();
	return {
		index: found.index,
		name: `U+${code.padStart(4, "0")}`
	};
}
function* refuseUnreadable(page) {
	const unseen = firstUnseen(page.text);
	const foreign = page.text.indexOf("\ufffd");
	if (foreign >= 0) yield problemAt(page.place(foreign), "The file is not written in UTF-8.", "Save it again in UTF-8.");
	else if (unseen !== null) yield problemAt(page.place(unseen.index), `There is an invisible character here, ${unseen.name}.`, "Remove it.");
	return foreign >= 0 || unseen !== null;
}
// build/config/yaml/parse-value.js
function* parseText(tree, subject) {
	if (tree.kind === "scalar" && typeof tree.value === "string" && tree.value.trim() !== "") {
		const unseen = firstUnseen(tree.value);
		if (unseen === null) return tree.value.trim();
		yield problemAt(tree.at, `${subject} contains an invisible character, ${unseen.name}.`, "Remove it.");
		return;
	}
	if (tree.kind !== "scalar") yield wrongKind(tree, `${subject} must be a text`, tree.kind === "list" ? "Write one text in its place, without brackets or dashes." : "Write one text in its place, in quotes if it contains `: `.");
	else if (typeof tree.value === "number" || typeof tree.value === "boolean") yield wrongKind(tree, `${subject} must be a text`, `Put it in quotes: \`"${tree.source}"\`.`);
	else yield problemAt(tree.at, `${subject} is empty.`, "Write a text there, in quotes if it starts with `#`, or remove the line.");
}
function* parseLine(tree, subject) {
	const text = yield* parseText(tree, subject);
	if (text === void 0) return;
	if (/[\r\n]/.test(text)) {
		yield problemAt(tree.at, `${subject} runs over several lines.`, "Write it on one line.");
		return;
	}
	if (tree.kind === "scalar" && /^[^'"|>][^\n]*\n\s*- /.test(tree.source)) {
		yield problemAt(tree.at, `${subject} swallows the line below it, which is indented further.`, "Give all dashes of the list the same indentation.");
		return;
	}
	return text;
}
function* parseWord(tree, subject) {
	return tree.kind === "scalar" && !["string", "object"].includes(typeof tree.value) ? tree.source : yield* parseLine(tree, subject);
}
function* parseFlag(tree, subject) {
	if (tree.kind === "scalar" && typeof tree.value === "boolean") return tree.value;
	yield wrongKind(tree, `${subject} must be true or false`, "Write `true` or `false`, without quotes.");
}
function* parseNumber(tree, subject) {
	if (tree.kind === "scalar" && typeof tree.value === "number" && Number.isFinite(tree.value)) return tree.value;
	const fix = "Write a number such as `100`, without quotes.";
	yield tree.kind === "scalar" && typeof tree.value === "number" ? problemAt(tree.at, `${subject} is ${quoted(tree.source)}, which cannot be compared with a number.`, fix) : wrongKind(tree, `${subject} must be a number`, fix);
}
function wholeNumberParser(least, most) {
	return function* (tree, subject) {
		if (tree.kind === "scalar" && typeof tree.value === "number") {
			const { value } = tree;
			if (Number.isInteger(value) && value >= least && value <= most) return value;
		}
		const range = `a whole number from ${least} to ${most}`;
		yield wrongKind(tree, `${subject} must be ${range}`, `Write ${range}, without quotes.`);
	};
}
function wordParser(words, offered = words) {
	return function* (tree, subject) {
		const written = yield* parseWord(tree, subject);
		if (written === void 0) return;
		const found = words.find((word) => word === written.toLowerCase());
		if (found !== void 0) return found;
		yield problemAt(tree.at, `${subject} cannot be ${quoted(written)}.`, didYouMean(written, words, `Write ${joinCode(offered, "or")}.`));
	};
}
// build/config/kinds/kind.js
function refine(kind, rule) {
	return {
		...kind,
		*parse(tree, subject, siblings) {
			const value = yield* kind.parse(tree, subject, siblings);
			if (value !== void 0) yield* rule(value, tree, subject);
			return value;
		}
	};
}
function convert(kind, to, is) {
	return {
		...kind,
		*parse(tree, subject, siblings) {
			const value = yield* kind.parse(tree, subject, siblings);
			return value === void 0 ? void 0 : to(value);
		},
		is
	};
}
function unlessUsual(kind, usual) {
	const isOther = (value) => value !== usual;
	return convert(kind, (value) => isOther(value) ? value : void 0, (json) => kind.is(json) && isOther(json));
}
function either(first, second, isFirst) {
	const [example] = [first, second].flatMap((kind) => kind.example ?? []);
	const keys = first.keys ?? second.keys;
	return {
		name: `${first.name}, or ${second.name}`,
		*parse(tree, subject, siblings) {
			return yield* (isFirst(tree, siblings) ? first : second).parse(tree, subject, siblings);
		},
		is: (json) => first.is(json) || second.is(json),
		schema: { anyOf: [first.schema, second.schema] },
		...example === void 0 ? {} : { example },
		...keys === void 0 ? {} : { keys }
	};
}
function emptyValue(kind) {
	const { value } = collectProblems(kind.parse({
		kind: "scalar",
		at: {
			path: "",
			line: 1,
			column: 1
		},
		value: null,
		source: ""
	}, ""));
	if (value === void 0) throw new Error(`A ${kind.name} has no empty value.`);
	return value;
}
function isText(json) {
	return typeof json === "string";
}
function isRecord(json) {
	return typeof json === "object" && json !== null && !Array.isArray(json);
}
// build/config/kinds/scalars.js
const text = {
	name: "text",
	parse: parseText,
	is: isText,
	schema: {
		type: "string",
		pattern: "\\S"
	}
};
const line = {
	name: "text on one line",
	parse: parseLine,
	is: isText,
	schema: {
		type: "string",
		pattern: "^\\s*\\S([^\\r\\n]*\\S)?\\s*$"
	}
};
const flag = {
	name: "`true` or `false`",
	parse: parseFlag,
	is: (json) => typeof json === "boolean",
	schema: { type: "boolean" }
};
const number = {
	name: "number",
	parse: parseNumber,
	is: isNumber,
	schema: { type: "number" }
};
function wholeNumber(minimum, maximum) {
	return {
		name: `whole number from ${minimum} to ${maximum}`,
		parse: wholeNumberParser(minimum, maximum),
		is: isNumber,
		schema: {
			type: "integer",
			minimum,
			maximum
		}
	};
}
function oneOf(words, offered = words) {
	return {
		name: offered.map((word) => `\`${word}\``).join(", "),
		parse: wordParser(words, offered),
		is: (json) => words.some((word) => word === json),
		schema: schemaOfWords(words)
	};
}
function schemaOfWords(words) {
	const inAnyCase = words.map((word) => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`));
	return { anyOf: [{ enum: words }, {
		type: "string",
		pattern: `^\\s*(${inAnyCase.join("|")})\\s*$`
	}] };
}
function word(form, isValid = matches(form.pattern)) {
	return wordWith(form, (written) => isValid(written) ? written : void 0, isText);
}
function wordWith({ name, example, pattern, which, fix }, read, is) {
	return {
		name,
		example,
		*parse(tree, subject) {
			const written = yield* parseWord(tree, subject);
			const value = written === void 0 ? void 0 : read(written);
			if (written === void 0 || value !== void 0) return value;
			const textOf = (text) => typeof text === "string" ? text : text(written);
			yield problemAt(tree.at, `${subject} is ${quoted(written)}, which ${textOf(which)}.`, textOf(fix));
		},
		is,
		schema: {
			type: [
				"string",
				"number",
				"boolean"
			],
			pattern: `^\\s*(${pattern})\\s*$`,
			examples: [example]
		}
	};
}
function matches(pattern) {
	const whole = new RegExp(`^(?:${pattern})$`, "u");
	return (written) => whole.test(written);
}
function isNumber(json) {
	return typeof json === "number";
}
// build/config/duration.js
const durationUnits = [
	"s",
	"m",
	"h",
	"d",
	"w"
];
const secondsPerUnit = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400,
	w: 604800
};
function secondsOf({ amount, unit }) {
	return amount * secondsPerUnit[unit];
}
const maxSeconds = 520 * secondsPerUnit.w;
const unsigned = "0*[1-9]\\d* ?[smhdwSMHDW]";
const durationKind = durationWith(fixFor);
const durationBesideFalse = durationWith((written) => `${fixFor(written)} To switch it off, write \`false\`.`);
function durationWith(fix) {
	return wordWith({
		name: "length of time",
		example: "24h",
		pattern: unsigned,
		which: reasonAgainst,
		fix
	}, durationIn, (json) => isRecord(json) && typeof json["amount"] === "number" && durationUnits.some((unit) => unit === json["unit"]));
}
const offsetKind = wordWith({
	name: "length of time, which may be 0 or negative",
	example: "4h",
	pattern: `0|-?${unsigned}`,
	which: (written) => reasonAgainst(written.replace(/^-/, "")),
	fix: (written) => /^-/.test(written) ? "Write a minus, a whole number and its unit, such as `-2h`." : `${fixFor(written)} For the moment itself, write \`0\`.`
}, (written) => {
	if (written === "0") return {
		amount: 0,
		unit: "s"
	};
	const length = durationIn(written.replace(/^-/, ""));
	return length && written.startsWith("-") ? {
		...length,
		amount: -length.amount
	} : length;
}, durationKind.is);
function reasonAgainst(written) {
	const length = parseLength(written);
	return length && secondsOf(length) > maxSeconds ? "is longer than ten years" : "is not a length of time";
}
function durationIn(written) {
	const length = parseLength(written);
	return length && length.amount > 0 && secondsOf(length) <= maxSeconds ? length : void 0;
}
function parseLength(text) {
	const [, amount, letter] = /^(\d+) ?([smhdw])$/i.exec(text) ?? [];
	const unit = durationUnits.find((one) => one === letter?.toLowerCase());
	return unit && {
		amount: Number(amount),
		unit
	};
}
function fixFor(text) {
	if (/^[1-9]\d*$/.test(text)) return `Name the unit: \`${text}h\` for hours, \`${text}d\` for days, or \`s\`, \`m\`, \`w\` for seconds, minutes, weeks.`;
	const [, amount, unit] = /^([1-9]\d*) *([smhdw])(?:ec|in|our|ay|eek)[a-z]*$/i.exec(text) ?? [];
	return unit === void 0 ? "Write a whole number and its unit, such as `90m`, `24h`, `10d` or `2w`." : `Write \`${amount}${unit.toLowerCase()}\`.`;
}
// build/config/default-paths.js
const configurationFolder = ".github/handoffs";
const workflowsFolder = ".github/workflows";
const workflowPath = `${workflowsFolder}/handoffs.yml`;
// build/runner/input-defaults.js
const inputDefaults = {
	token: "",
	"config-path": configurationFolder,
	"data-branch": "handoff-data",
	"database-url": "",
	mode: "auto",
	organisation: "false",
	days: "30",
	"as-of": "",
	"dry-run": "false",
	dashboard: "none",
	"max-wait": "60",
	"slack-webhook-url": "",
	"smtp-url": "",
	"webhook-url": "",
	"webhook-secret": ""
};
// build/usecases/mode.js
const modes = [
	"auto",
	"sweep",
	"report",
	"rebuild",
	"verify"
];
// build/config/types.js
const statuses = [
	"initiated",
	"accepted",
	"returned",
	"completed",
	"cancelled"
];
export { ServiceError, capitalize, collectProblems, compileLess, configurationFolder, convert, didYouMean, durationBesideFalse, durationKind, durationUnits, earlier, either, emptyValue, epochSeconds, flag, humanize, inSnakeCase, inputDefaults, isDate, isRecord, isText, isoFromEpoch, joinCode, later, line, modes, nearest, normalize, number, offsetKind, oneOf, parseFlag, parseInstant, parseLine, parseText, parseTimeOfDay, parseWord, problemAt, quoted, refine, refuseUnreadable, secondsOf, secondsPerUnit, statuses, text, toIsoSeconds, unlessUsual, wholeNumber, wholeNumberParser, withCommittedFlag, word, wordParser, wordWith, workflowPath, workflowsFolder, wrongKind };

const { createRequire } = process.getBuiltinModule("node:module");
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => createRequire(import.meta.url))();
export { __commonJSMin, __exportAll, __require, __toESM };
