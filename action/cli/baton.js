#!/usr/bin/env node
import { __commonJSMin, __require, __toESM } from "../base.js";
import { ServiceError, compileLess, configurationFolder, durationUnits, inputDefaults, modes, parseInstant, secondsOf, statuses } from "../base.js";
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
const { styleText } = process.getBuiltinModule("node:util");
const { existsSync, realpathSync } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
// build/cli/cli-error.js
const exitCodes = {
	good: 0,
	found: 1,
	wrongUse: 2,
	service: 3
};
var CliError = class extends Error {
	exitCode;
	constructor(exitCode, message, options) {
		super(message, options);
		this.name = "CliError";
		this.exitCode = exitCode;
	}
};
function usageError(message) {
	return new CliError(exitCodes.wrongUse, message);
}
// build/cli/folder/decode-text.js
function decodeText(bytes, named) {
	try {
		return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
	} catch (cause) {
		if (cause instanceof TypeError) throw usageError(`${named} is not text in UTF-8. Save it as UTF-8.`);
		throw cause;
	}
}
function encodingOf([first, second]) {
	if (first === 255 && second === 254) return "utf-16le";
	return first === 254 && second === 255 ? "utf-16be" : "utf-8";
}
// build/cli/output/write-pieces.js
const pieceLength = 65536;
async function writePieces(stream, pieces) {
	for (const piece of inLongPieces(pieces)) {
		if (!stream.writable) return;
		if (!stream.write(piece)) await hasRoom(stream);
	}
}
function* inLongPieces(pieces) {
	let held = "";
	for (const piece of pieces) {
		held += piece;
		if (held.length >= pieceLength) {
			yield held;
			held = "";
		}
	}
	if (held !== "") yield held;
}
function hasRoom(stream) {
	const events = [
		"drain",
		"close",
		"error"
	];
	return new Promise((resolve) => {
		const done = () => {
			for (const event of events) stream.off(event, done);
			resolve();
		};
		for (const event of events) stream.on(event, done);
	});
}
// build/cli/output/terminal.js
function terminalOf(process) {
	const { stdout, env } = process;
	stdout.on("error", ({ code }) => {
		if (code !== "EPIPE") {
			process.stderr.write(`baton: Cannot write the output (${code ?? "unknown reason"}).\n`);
			process.exit(exitCodes.service);
		}
	});
	return {
		stdout: (text) => stdout.write(text),
		stderr: (text) => process.stderr.write(text),
		page: async (text) => {
			if (!stdout.isTTY) {
				await writePieces(stdout, typeof text === "string" ? [text] : text);
				return;
			}
			const { writePaged } = await import("./commands.js").then((n) => n.commands_exports);
			await writePaged(typeof text === "string" ? text : [...text].join(""), {
				height: stdout.rows,
				environment: env,
				platform: process.platform,
				write: (all) => stdout.write(all)
			});
		},
		stdin: async () => {
			const chunks = [];
			for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
			return decodeText(Buffer.concat(chunks), "Standard input");
		},
		get prompts() {
			return {
				input: process.stdin,
				output: stdout
			};
		},
		get isInteractive() {
			return Boolean(process.stdin.isTTY && stdout.isTTY) && !env["CI"];
		},
		get isWatched() {
			return Boolean(process.stderr.isTTY);
		},
		hasColour: wantsColour(env, Boolean(stdout.isTTY)),
		hasLinks: Boolean(stdout.isTTY) && showsLinks(env),
		width: stdout.isTTY ? Math.max(stdout.columns, 40) : null,
		environment: env,
		cwd: process.cwd(),
		get home() {
			return topOf(realpathSync(process.argv[1] ?? process.execPath));
		},
		now: () => new Date().toISOString(),
		sleep: (seconds) => setTimeout(seconds * 1e3),
		setExitCode: (code) => {
			process.exitCode = code;
		}
	};
}
function wantsColour(environment, isTerminal) {
	const { FORCE_COLOR: forced, NO_COLOR: none, TERM: kind } = environment;
	if (forced !== void 0 && forced !== "") return forced !== "0" && forced !== "false";
	return isTerminal && !none && kind !== "dumb";
}
const linkingPrograms = [
	"iTerm.app",
	"WezTerm",
	"vscode",
	"ghostty",
	"Hyper"
];
function showsLinks(environment) {
	const { FORCE_HYPERLINK: forced, TERM_PROGRAM: program, TERM: kind } = environment;
	if (forced !== void 0) return forced !== "0";
	return linkingPrograms.includes(program ?? "") || kind === "xterm-kitty" || Number(environment["VTE_VERSION"] ?? 0) >= 5e3 || Boolean(environment["WT_SESSION"] ?? environment["KONSOLE_VERSION"]);
}
function topOf(program) {
	const folder = dirname(program);
	return existsSync(join(folder, "action.yml")) || folder === program ? folder : topOf(folder);
}
function colorize(terminal, style, text) {
	return terminal.hasColour ? styleText(style, text, { validateStream: false }) : text;
}
function linked(terminal, url, words) {
	const code = (address) => `\u001b]8;;${address}\u001b\\`;
	return terminal.hasLinks && url !== null ? `${code(url)}${words}${code("")}` : words;
}
// node_modules/commander/lib/error.js
var require_error = __commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = new Map();
			this.negativeOptions = new Map();
			this.dualOptions = new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = __toESM(__commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}))(), 1).default;
// node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
	const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		SURROGATE_PAIR_RE.lastIndex = 0;
		while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})();
const isFullWidth = (x) => {
	return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
	return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};
// node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = RegExp("(?:(?![\\uFF61-\\uFF9F\\uFF00-\\uFFEF])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Tangut}]){1,1000}", "uy");
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "uy");
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = RegExp("\\p{M}+", "gu");
const NO_TRUNCATION$1 = {
	limit: Infinity,
	ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	const LIMIT = truncationOptions.limit ?? Infinity;
	const ELLIPSIS = truncationOptions.ellipsis ?? "";
	const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
	const ANSI_WIDTH = 0;
	const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
	const TAB_WIDTH = widthOptions.tabWidth ?? 8;
	const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
	const FULL_WIDTH_WIDTH = 2;
	const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
	const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
	const PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, ANSI_WIDTH],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	];
	let indexPrev = 0;
	let index = 0;
	let length = input.length;
	let lengthExtra = 0;
	let truncationEnabled = false;
	let truncationIndex = length;
	let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
	let unmatchedStart = 0;
	let unmatchedEnd = 0;
	let width = 0;
	let widthExtra = 0;
	outer: while (true) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
				const codePoint = char.codePointAt(0) || 0;
				if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
				else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
				else widthExtra = REGULAR_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				lengthExtra += char.length;
				width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			BLOCK_RE.lastIndex = index;
			if (BLOCK_RE.test(input)) {
				lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
				widthExtra = lengthExtra * BLOCK_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				width += widthExtra;
				unmatchedStart = indexPrev;
				unmatchedEnd = index;
				index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
};
// node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: Infinity,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};
// node_modules/fast-wrap-ansi/lib/main.js
const ESC = "\x1B";
const CSI = "\u009b";
const END_CODE = 39;
const ANSI_ESCAPE_BELL = "\x07";
const ANSI_CSI = "[";
const ANSI_OSC = "]";
const ANSI_SGR_TERMINATOR = "m";
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, "y");
const getClosingCode = (openingCode) => {
	if (openingCode >= 30 && openingCode <= 37) return 39;
	if (openingCode >= 90 && openingCode <= 97) return 39;
	if (openingCode >= 40 && openingCode <= 47) return 49;
	if (openingCode >= 100 && openingCode <= 107) return 49;
	if (openingCode === 1 || openingCode === 2) return 22;
	if (openingCode === 3) return 23;
	if (openingCode === 4) return 24;
	if (openingCode === 7) return 27;
	if (openingCode === 8) return 28;
	if (openingCode === 9) return 29;
	if (openingCode === 0) return 0;
};
const wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
	const characters = word[Symbol.iterator]();
	let isInsideEscape = false;
	let isInsideLinkEscape = false;
	let lastRow = rows.at(-1);
	let visible = lastRow === void 0 ? 0 : fastStringWidth(lastRow);
	let currentCharacter = characters.next();
	let nextCharacter = characters.next();
	let rawCharacterIndex = 0;
	while (!currentCharacter.done) {
		const character = currentCharacter.value;
		const characterLength = fastStringWidth(character);
		if (visible + characterLength <= columns) rows[rows.length - 1] += character;
		else {
			rows.push(character);
			visible = 0;
		}
		if (character === ESC || character === CSI) {
			isInsideEscape = true;
			isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
		}
		if (isInsideEscape) {
			if (isInsideLinkEscape) {
				if (character === ANSI_ESCAPE_BELL) {
					isInsideEscape = false;
					isInsideLinkEscape = false;
				}
			} else if (character === ANSI_SGR_TERMINATOR) isInsideEscape = false;
		} else {
			visible += characterLength;
			if (visible === columns && !nextCharacter.done) {
				rows.push("");
				visible = 0;
			}
		}
		currentCharacter = nextCharacter;
		nextCharacter = characters.next();
		rawCharacterIndex += character.length;
	}
	lastRow = rows.at(-1);
	if (!visible && lastRow !== void 0 && lastRow.length && rows.length > 1) rows[rows.length - 2] += rows.pop();
};
const stringVisibleTrimSpacesRight = (string) => {
	const words = string.split(" ");
	let last = words.length;
	while (last) {
		if (fastStringWidth(words[last - 1])) break;
		last--;
	}
	if (last === words.length) return string;
	return words.slice(0, last).join(" ") + words.slice(last).join("");
};
const exec = (string, columns, options = {}) => {
	if (options.trim !== false && string.trim() === "") return "";
	let returnValue = "";
	let escapeCode;
	let escapeUrl;
	const words = string.split(" ");
	let rows = [""];
	let rowLength = 0;
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (options.trim !== false) {
			const row = rows.at(-1) ?? "";
			const trimmed = row.trimStart();
			if (row.length !== trimmed.length) {
				rows[rows.length - 1] = trimmed;
				rowLength = fastStringWidth(trimmed);
			}
		}
		if (index !== 0) {
			if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
				rows.push("");
				rowLength = 0;
			}
			if (rowLength || options.trim === false) {
				rows[rows.length - 1] += " ";
				rowLength++;
			}
		}
		const wordLength = fastStringWidth(word);
		if (options.hard && wordLength > columns) {
			const remainingColumns = columns - rowLength;
			const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
			if (Math.floor((wordLength - 1) / columns) < breaksStartingThisLine) rows.push("");
			wrapWord(rows, word, columns);
			rowLength = fastStringWidth(rows.at(-1) ?? "");
			continue;
		}
		if (rowLength + wordLength > columns && rowLength && wordLength) {
			if (options.wordWrap === false && rowLength < columns) {
				wrapWord(rows, word, columns);
				rowLength = fastStringWidth(rows.at(-1) ?? "");
				continue;
			}
			rows.push("");
			rowLength = 0;
		}
		if (rowLength + wordLength > columns && options.wordWrap === false) {
			wrapWord(rows, word, columns);
			rowLength = fastStringWidth(rows.at(-1) ?? "");
			continue;
		}
		rows[rows.length - 1] += word;
		rowLength += wordLength;
	}
	if (options.trim !== false) rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
	const preString = rows.join("\n");
	let inSurrogate = false;
	for (let i = 0; i < preString.length; i++) {
		const character = preString[i];
		returnValue += character;
		if (!inSurrogate) {
			inSurrogate = character >= "\ud800" && character <= "\udbff";
			if (inSurrogate) continue;
		} else inSurrogate = false;
		if (character === ESC || character === CSI) {
			GROUP_REGEX.lastIndex = i + 1;
			const groups = GROUP_REGEX.exec(preString)?.groups;
			if (groups?.code !== void 0) {
				const code = Number.parseFloat(groups.code);
				escapeCode = code === END_CODE ? void 0 : code;
			} else if (groups?.uri !== void 0) escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
		}
		if (preString[i + 1] === "\n") {
			if (escapeUrl) returnValue += wrapAnsiHyperlink("");
			const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
			if (escapeCode && closingCode) returnValue += wrapAnsiCode(closingCode);
		} else if (character === "\n") {
			if (escapeCode && getClosingCode(escapeCode)) returnValue += wrapAnsiCode(escapeCode);
			if (escapeUrl) returnValue += wrapAnsiHyperlink(escapeUrl);
		}
	}
	return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
	return String(string).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
}
// build/cli/output/wrap.js
function wrapLines({ width }, text) {
	return width === null ? text : text.split("\n").map((line) => fastStringWidth(line) <= width ? line : wrapLine(line, width)).join("\n");
}
function wrapMarkdown(terminal, text) {
	if (terminal.width === null) return text;
	let isCode = false;
	return text.replaceAll(/^<!--.*-->\n?/gm, "").split("\n").map((line) => {
		const isFence = line.startsWith("```");
		isCode = isFence ? !isCode : isCode;
		return isFence || isCode || /^[|<]/.test(line) ? line : wrapLines(terminal, line);
	}).join("\n");
}
function wrapQuoted(terminal, mark, line) {
	return wrapLines({ width: terminal.width === null ? null : Math.max(20, terminal.width - mark.length) }, line).split("\n").map((part) => `${mark}${part}`).join("\n");
}
function wrapLine(line, width) {
	const [start = ""] = /^ *(?:(?:\d+\.|[-*]) )?/.exec(line) ?? [];
	const room = Math.max(20, width - start.length);
	const indent = " ".repeat(start.length);
	return wrapAnsi(line.slice(start.length), room, { trim: true }).split("\n").map((part, at) => `${at === 0 ? start : indent}${part}`).join("\n");
}
// build/cli/act/acts.js
const acts = [
	{
		name: "accept",
		summary: "Accept a handoff",
		words: {
			name: "read-back",
			description: "what you understood and will do first",
			isRequired: false
		},
		example: "baton accept 34 \"We start with the portal\""
	},
	{
		name: "take",
		summary: "Take over an accepted handoff",
		words: null,
		example: "baton take 34"
	},
	{
		name: "return",
		summary: "Return a handoff to its sender",
		words: {
			name: "reason",
			description: "what the sender must add or change",
			isRequired: true
		},
		example: "baton return 34 missing_context \"Which branch?\""
	},
	{
		name: "complete",
		summary: "Complete a handoff",
		words: null,
		example: "baton complete 34"
	},
	{
		name: "ask",
		summary: "Ask the sender a question",
		words: {
			name: "question",
			description: "what you need to know",
			isRequired: true
		},
		example: "baton ask 34 \"Who signs the contract?\""
	},
	{
		name: "hold",
		summary: "Put a handoff on hold",
		words: {
			name: "reason",
			description: "until when, why, or both",
			isRequired: true
		},
		example: "baton hold 34 until 2026-12-01 \"Waiting for the contract\""
	},
	{
		name: "resume",
		summary: "End the hold of a handoff",
		words: null,
		example: "baton resume 34"
	},
	{
		name: "rate",
		summary: "Rate how complete a handoff was",
		words: {
			name: "rating",
			description: "from 1 to 5, then words if you like",
			isRequired: true
		},
		example: "baton rate 34 4 \"missing: goals\""
	}
];
// build/cli/issue-reference.js
const forms = [
	/^#?(?<number>\d{1,15})$/,
	/^(?<repo>[\w.-]+\/[\w.-]+)#(?<number>\d{1,15})$/,
	/^https?:\/\/(?<repo>[\w.:-]+\/[\w.-]+\/[\w.-]+)\/issues\/(?<number>\d{1,15})(?:[/?#].*)?$/
];
function issueReference(written) {
	const { number: digits, repo = null } = forms.map((form) => form.exec(written.trim())).find((match) => match !== null)?.groups ?? {};
	const number = Number(digits);
	if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("Write an issue number, for example 34, or the address of an issue.");
	return {
		number,
		repo
	};
}
function atIssue({ repo }, options) {
	if (repo === null || options.file !== void 0) return options;
	if (options.repo !== void 0 && !isSame(options.repo, repo)) throw usageError(`The issue is in ${repo}, but \`--repo\` is ${options.repo}. Pass one of them.`);
	return {
		...options,
		repo
	};
}
function isSame(one, other) {
	const [a, b] = [`/${one.toLowerCase()}`, `/${other.toLowerCase()}`];
	return a.endsWith(b) || b.endsWith(a);
}
// build/cli/commands/act.js
const actCommands = acts.map((one) => (terminal) => actCommand(terminal, one));
function actCommand(terminal, one) {
	const command = new Command(one.name).summary(one.summary).description(`Comments \`/${one.name}\` on the issue as you, and prints Baton\u2019s answer. A run of the workflow takes about half a minute.`).argument("<issue>", "issue: 34, #34, acme/ops#34 or its address", issueReference);
	if (one.words !== null) command.addArgument(new Argument(`[${one.words.name}...]`, one.words.description));
	return command.option("--no-wait", "do not wait for the answer").option("--repo <owner/name>", "repository (default: the one of this folder)").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").addHelpText("after", `\nExits with 1 if Baton refused the command.\n\nExamples:\n  $ ${one.example}\n`).action(async (issue, ...rest) => {
		const { act } = await import("./commands.js").then((n) => n.commands_exports);
		await act(terminal, one, {
			issue,
			words: wordsOf(rest[0]),
			options: command.opts()
		});
	});
}
function wordsOf(given) {
	return Array.isArray(given) ? given.map(String) : [];
}
// build/cli/path-options.js
function pathOption(written) {
	if (written === "-") throw new InvalidArgumentError("Write a path: this cannot be standard input or output.");
	return written;
}
const configPathHelp = `configuration folder (default: from the workflow in this folder, or ${configurationFolder})`;
const usable = RegExp("^[\\p{L}\\p{N}_.][\\p{L}\\p{M}\\p{N} _./()+=-]*$", "u");
function configPathOption(written) {
	const path = written.replace(/^(?:\.?\/+)+/, "").replace(/\/+$/, "");
	if (path === "." || path.split("/").includes("..") || !usable.test(path)) throw new InvalidArgumentError(`Write a folder in this repository, for example ${configurationFolder}.`);
	return path;
}
// build/cli/commands/check.js
function checkCommand(terminal) {
	return new Command("check").summary("Check configuration, forms and workflow").description("Checks templates, teams, issue forms and workflows in a folder. Lists every problem with file, line, column and fix. Makes no network requests.").argument("[folder]", "root of the repository", ".").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").option("--json", "print JSON").option("--sarif", "print SARIF 2.1.0, for code scanning and editors").addOption(new Option("--format <format>", "output format; \"github\" adds annotations and is the default in GitHub Actions").choices([
		"text",
		"json",
		"sarif",
		"github"
	])).option("--strict", "fail on warnings too").option("--config-path <path>", "configuration folder (default: from the workflow, or .github/handoffs)", configPathOption).option("--shared <folder>", "clone of the repository that config.yml extends", pathOption).addHelpText("after", examples$23).action(async (folder, options) => {
		const { check } = await import("./commands.js").then((n) => n.commands_exports);
		await check(terminal, folder, options);
	});
}
const examples$23 = `
Examples:
  $ baton check                            check this repository
  $ baton check --sarif > baton.sarif      upload with github/codeql-action/upload-sarif
  $ baton check ../shop --json             check another folder
`;
// build/cli/ledger-options.js
function withLedgerOptions(command) {
	return command.option("--repo <owner/name>", "repository (default: the one of this folder)").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").option("--data-branch <name>", branchOption).option("--database-url <url>", databaseOption).option("--file <handoffs.db>", "read a local ledger file instead", pathOption);
}
function withAllRepositories(command) {
	return withLedgerOptions(command).option("--all-repositories", "read all repositories of a PostgreSQL database");
}
const branchOption = `ledger branch (default: from the workflow in this folder, or ${inputDefaults["data-branch"]})`;
const databaseOption = "read a PostgreSQL database instead; DATABASE_URL keeps its password out of process lists";
function secondsOption(written) {
	const seconds = /^\d{1,4}$/.test(written) ? Number(written) : 0;
	if (seconds < 5 || seconds > 3600) throw new InvalidArgumentError("Write a whole number of seconds from 5 to 3600.");
	return seconds;
}
function daysOption(written) {
	const days = /^\d{1,4}$/.test(written) ? Number(written) : 0;
	if (days < 1 || days > 3660) throw new InvalidArgumentError("Write a whole number of days from 1 to 3660.");
	return days;
}
function instantOption(written) {
	const at = parseInstant(written);
	if (at === null) throw new InvalidArgumentError("Write an ISO 8601 instant, for example 2026-11-22T09:00:00Z.");
	return at;
}
function durationOption(written) {
	const [, amount, letter] = /^(\d{1,6}) ?([mhdw])$/i.exec(written) ?? [];
	const unit = durationUnits.find((one) => one === letter?.toLowerCase());
	if (unit === void 0 || Number(amount) === 0) throw new InvalidArgumentError("Write a duration, for example 90m, 24h, 2d or 1w.");
	return secondsOf({
		amount: Number(amount),
		unit
	});
}
// build/cli/commands/compact.js
function compactCommand(terminal) {
	return new Command("compact").summary("Replace the history of the data branch by one commit").description("Replaces all commits of the data branch by one with the same files, after a question. The ledger keeps every event. You lose earlier versions of its files. A ledger in PostgreSQL has no such branch.").option("--repo <owner/name>", "repository (default: the one of this folder)").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").option("--data-branch <name>", branchOption).option("-y, --yes", "skip the question").addHelpText("after", examples$22).action(async (options) => {
		const { compact } = await import("./commands.js").then((n) => n.commands_exports);
		await compact(terminal, options);
	});
}
const examples$22 = `
GitHub may keep the old commits for some time, so the repository may not shrink
at once. If a run writes to the branch meanwhile, nothing changes: try again.

Examples:
  $ baton compact
  $ baton compact --repo acme/ops --yes
`;
// build/cli/commands/completion.js
const names = [
	"bash",
	"zsh",
	"fish",
	"powershell"
];
function completionCommand(terminal) {
	const command = new Command("completion");
	return command.summary("Print the completion script of a shell").description("Prints a script that completes commands, options and choices with the Tab key.").addArgument(new Argument("<shell>", "your shell").choices(names)).addHelpText("after", examples$21).action(async (shell) => {
		const { printScript } = await import("./commands.js").then((n) => n.commands_exports);
		printScript(command.parent ?? command, shell, terminal);
	});
}
const examples$21 = `
The command must be called \`baton\` and be in your PATH, for example from the
package, or from a file with the line of the alias.

Examples:
  $ baton completion bash >> ~/.bashrc
  $ baton completion zsh >> ~/.zshrc
  $ baton completion fish > ~/.config/fish/completions/baton.fish
`;
// build/cli/commands/doctor.js
function doctorCommand(terminal) {
	return new Command("doctor").summary("Check a repository on GitHub").description("Checks a repository on GitHub: workflow, schedule, permissions, configuration, forms, labels, people, teams, data branch or database, and ledger. Shows how to fix each problem. Uses the token in GITHUB_TOKEN, GH_TOKEN or `gh auth token`.").option("--repo <owner/name>", "repository (default: the one of this folder)").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").option("--fix", "create missing labels and the data branch; change nothing else").option("--config-path <path>", "configuration folder (default: from the workflow)", configPathOption).option("--data-branch <name>", "ledger branch (default: from the workflow)").option("--database-url <url>", "PostgreSQL database to check (default: DATABASE_URL, if the workflow has one)").option("--json", "print JSON").addHelpText("after", examples$20).action(async (options) => {
		const { doctor } = await import("./commands.js").then((n) => n.commands_exports);
		await doctor(terminal, options);
	});
}
const examples$20 = `
Exits with 1 if there are problems. Warnings do not count.

Examples:
  $ baton doctor                        check the repository of this folder
  $ baton doctor --repo acme/handoffs   check another repository
  $ baton doctor --fix                  create what is missing
`;
// build/cli/commands/file.js
function fileCommand(terminal) {
	return new Command("file").summary("File a handoff").description("Checks the answers like a submitted form, then opens the issue as you and prints its address. Asks for the answers in a terminal if you pass none. If something is missing or invalid, it posts nothing.").argument("[type]", "handoff type, such as sales_to_onboarding").option("-f, --field <id=value>", "answer to a field; repeat it for others, or for a list", (value, before = []) => [...before, value]).option("--title <text>", "title (default: the name of the handoff and the first answer)").option("--dry-run", "check and print the issue, and post nothing").option("--json", "print JSON").option("--repo <owner/name>", "repository (default: the one of this folder)").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").option("--config-path <folder>", configPathHelp, configPathOption).addHelpText("after", examples$19).action(async (type, options) => {
		const { file } = await import("./commands.js").then((n) => n.commands_exports);
		await file(terminal, type ?? null, options);
	});
}
const examples$19 = `
A value @name is the content of that file, and @- is standard input. Write @@ for an @
at the start. In a field for a login, @alice is a login.
Exits with 1 if an answer is missing or invalid.

Examples:
  $ baton file sales_to_onboarding      ask for each answer
  $ baton file sales_to_onboarding --dry-run \\
      -f client_name="Example Ltd" -f contract_value="EUR 48,000" \\
      -f start_date=2026-12-01 -f key_contacts="Ann" -f key_contacts="Ben" \\
      -f special_requirements=None -f goals=@goals.md
`;
// build/cli/commands/forms.js
function formsCommand(terminal) {
	return new Command("forms").summary("Generate issue forms from templates").description("Writes an issue form for each template and the feedback form to .github/ISSUE_TEMPLATE. The output is reproducible.").argument("[folder]", "root of the repository", ".").option("--check", "write nothing; fail if a form differs from its template").option("--force", "also replace hand-written forms").option("--config-path <path>", "configuration folder (default: from the workflow, or .github/handoffs)", configPathOption).option("--shared <folder>", "clone of the repository that config.yml extends", pathOption).option("--json", "print JSON").addHelpText("after", examples$18).action(async (folder, options) => {
		const { forms } = await import("./commands.js").then((n) => n.commands_exports);
		await forms(terminal, folder, options);
	});
}
const examples$18 = `
Examples:
  $ baton forms             write missing and outdated forms
  $ baton forms --check     check in CI that the forms match the templates
`;
// build/cli/commands/init.js
function initCommand(terminal) {
	return new Command("init").summary("Set up Baton in a repository").description("Writes the configuration, templates, issue forms and workflow. Asks for missing options, shows what it will write, and replaces your files only with --force. You can run it again safely.").argument("[folder]", "root of the repository", ".").option("-t, --template <type>", "handoff template to start with (repeatable)", collected).option("--team <team=people>", "members of a team: logins separated by commas, or a GitHub team (repeatable)", collected).option("--uses <owner>", "owner of the Baton repository to use, for example acme or acme/baton@v1").option("--config-path <path>", "configuration folder (default: from the workflow, or .github/handoffs)", configPathOption).option("--force", "replace files that differ").option("--dry-run", "show what would be written, without writing").option("-y, --yes", "skip all questions").option("--json", "skip all questions and print JSON").addHelpText("after", examples$17).action(async (folder, options) => {
		const { init } = await import("./commands.js").then((n) => n.commands_exports);
		await init(terminal, folder, options);
	});
}
function collected(value, before = []) {
	return [...before, value];
}
const examples$17 = `
Examples:
  $ baton init                 ask for everything
  $ baton init --template sales_to_onboarding \\
      --team sales=alice --team onboarding=bob,carol --uses acme
  $ baton init --template support_to_engineering --team engineering=acme/engineers

Templates: sales_to_onboarding, onboarding_to_support, onboarding_to_success,
design_to_development, development_to_qa, development_to_operations,
support_to_engineering, shift_to_shift, project_to_operations, people_to_it.
`;
// build/cli/commands/ledger/context.js
function contextCommand(terminal) {
	return withLedgerOptions(new Command("context").summary("Show the context of a handoff").description("Shows every field of a handoff with its full answer, and the checklist.").argument("<issue>", "issue: 34, #34, acme/ops#34 or its address", issueReference).option("--handoff", "use the handoff number instead of the issue number")).option("--json", "print JSON").addHelpText("after", examples$16).action(async (issue, options) => {
		const { context } = await import("./commands.js").then((n) => n.commands_exports);
		await context(terminal, issue.number, atIssue(issue, options));
	});
}
const examples$16 = `
Examples:
  $ baton context 34              the context of the handoff in issue #34
  $ baton context 34 --json | jq .context
`;
// build/cli/commands/ledger/dashboard.js
function dashboardCommand(terminal) {
	return withAllRepositories(new Command("dashboard").summary("Write the dashboard").description("Writes charts of the handoffs as one HTML file that needs no network. It never contains answers of forms. The figures match `baton metrics`.").option("--out <page.html>", "file to write; `-` is standard output", "dashboard.html").option("--days <days>", "period that is shown first (default: from the configuration, or 30)", daysOption).option("--as-of <instant>", "show the state at this ISO 8601 instant (default: now)", instantOption).option("--titles", "include the titles of open handoffs").option("--logins", "include the logins of people who have open handoffs")).addHelpText("after", examples$15).action(async (options) => {
		const { saveDashboard } = await import("./commands.js").then((n) => n.commands_exports);
		await saveDashboard(terminal, options);
	});
}
const examples$15 = `
Examples:
  $ baton dashboard                               write dashboard.html
  $ baton dashboard --out /tmp/week.html --days 7
  $ baton dashboard --titles --logins             for readers of the repository
  $ baton dashboard --all-repositories            of the database in DATABASE_URL
`;
// build/cli/commands/ledger/export.js
function exportCommand(terminal) {
	return withLedgerOptions(new Command("export").summary("Export the ledger as JSON Lines, CSV or SQLite").description("Writes the ledger and its archives: one file per table, or one database. JSON Lines files contain columns named \u2026_json as JSON, not as text. CSV files start with a byte order mark, for Excel.").option("--to <folder>", "folder for one file per table, created if missing", pathOption).option("--sqlite <file>", "one SQLite database of the ledger and its archives", pathOption).addOption(new Option("--format <format>", "write only this format").choices(["jsonl", "csv"])).option("--force", "replace existing files")).option("--json", "print the written files as JSON").addHelpText("after", examples$14).action(async (options) => {
		const { to, sqlite, format } = options;
		if (sqlite !== void 0 && to === void 0 && format === void 0) {
			const { exportDatabase } = await import("./commands.js").then((n) => n.commands_exports);
			await exportDatabase(terminal, {
				...options,
				sqlite
			});
		} else if (to !== void 0 && sqlite === void 0) {
			const { exportTables } = await import("./commands.js").then((n) => n.commands_exports);
			await exportTables(terminal, {
				...options,
				to
			});
		} else throw usageError("Choose one of `--to` and `--sqlite`. `--format` goes with `--to`.");
	});
}
const examples$14 = `
Examples:
  $ baton export --to ledger                  every table in both formats
  $ baton export --to ledger --format csv     for a spreadsheet
  $ baton export --sqlite all.db              for any SQLite tool
`;
function withCsvOptions(command, what = "print CSV") {
	return command.option("--csv", what).option("--excel", "print CSV with a byte order mark, for Excel");
}
function asCsv(terminal, options) {
	return options.excel === true ? {
		terminal: {
			...terminal,
			page: (text) => terminal.page(withMark(text))
		},
		options: {
			...options,
			csv: true
		}
	} : {
		terminal,
		options
	};
}
function* withMark(text) {
	yield "\ufeff";
	yield* typeof text === "string" ? [text] : text;
}
// build/cli/commands/ledger/history.js
function historyCommand(terminal) {
	return withCsvOptions(withLedgerOptions(new Command("history").summary("Show the events of a handoff").description("Shows every event of a handoff in recorded order, with actor and time.").argument("<issue>", "issue: 34, #34, acme/ops#34 or its address", issueReference).option("--handoff", "use the handoff number instead of the issue number")).option("--json", "print JSON, with the events as recorded")).addHelpText("after", examples$13).action(async (issue, options) => {
		const { history } = await import("./commands.js").then((n) => n.commands_exports);
		const csv = asCsv(terminal, options);
		await history(csv.terminal, issue.number, atIssue(issue, csv.options));
	});
}
const examples$13 = `
Examples:
  $ baton history 34              events of issue #34
  $ baton history 34 --json       the recorded events
`;
// build/cli/commands/ledger/list.js
function watchEvery(seconds) {
	return seconds === void 0 ? {} : { watch: seconds === true ? 30 : seconds };
}
function listCommand(terminal) {
	return withCsvOptions(withAllRepositories(new Command("list").summary("List handoffs").description("Lists open handoffs, longest in their current status first. Age counts from the last status change.").option("--all", "include completed and cancelled handoffs").option("--status <status>", `filter by status: ${statuses.join(", ")}`, oneMoreStatus).option("--team <team>", "filter by sending or receiving team").option("--from <team>", "filter by sending team").option("--to <team>", "filter by receiving team").option("--type <type>", "filter by handoff type").option("--who <login>", "filter by owner or assignee, forms by sender; `@me` is you").option("--mine", "only handoffs that you have, as `--who @me`").option("--older-than <time>", "filter by minimum age: 90m, 24h, 2d, 1w", durationOption).option("--overdue", "only overdue handoffs").option("--orphaned", "only handoffs of people who left the team, or whose accounts are gone").option("--incomplete", "forms that are not handed over yet, instead of handoffs").option("--scheduled", "forms that open by themselves and when, instead of handoffs")).option("--json", "print JSON, with every column of the ledger")).option("--watch [seconds]", "read again every 30 seconds, or as often as given", secondsOption).addHelpText("after", examples$12).action(async (options) => {
		const { list } = await import("./commands.js").then((n) => n.commands_exports);
		const { watch, ...others } = options;
		const csv = asCsv(terminal, {
			...others,
			...watchEvery(watch)
		});
		await list(csv.terminal, csv.options);
	});
}
function oneMoreStatus(written, before = []) {
	return [...before, ...written.split(",").map(statusOf)];
}
function statusOf(written) {
	const status = statuses.find((one) => one === written.trim().toLowerCase());
	if (status === void 0) throw new InvalidArgumentError(`Choose from ${statuses.join(", ")}.`);
	return status;
}
const examples$12 = `
Examples:
  $ baton list                                open handoffs
  $ baton list --mine                         what you have to do
  $ baton list --team onboarding --overdue    what one team should have done by now
  $ baton list --status initiated --older-than 2d
  $ baton list --incomplete --from sales      what a team has still to complete
  $ baton list --all --csv > handoffs.csv
  $ baton list --all --excel > handoffs.csv   the same for Excel
`;
// build/cli/commands/ledger/metrics.js
function metricsCommand(terminal) {
	return withCsvOptions(withAllRepositories(new Command("metrics").summary("Show metrics").description("Shows how many handoffs there were, how many were completed and how long they waited, compared with the window before. The figures match the Action\u2019s `metrics` output.").option("--days <days>", "length of the window (default: from the configuration, or 30)", daysOption).option("--as-of <instant>", "show the state at this ISO 8601 instant (default: now)", instantOption)).option("--json", "print JSON, with every figure"), "print CSV, with the headline figures").addHelpText("after", examples$11).action(async (options) => {
		const { metrics } = await import("./commands.js").then((n) => n.commands_exports);
		const csv = asCsv(terminal, options);
		await metrics(csv.terminal, csv.options);
	});
}
const examples$11 = `
Examples:
  $ baton metrics                              the last 30 days
  $ baton metrics --days 90 --json
  $ baton metrics --as-of 2026-10-01T00:00:00Z  the state at the end of September
`;
// build/cli/commands/ledger/report.js
function reportCommand(terminal) {
	return withLedgerOptions(new Command("report").summary("Print the report").description("Prints the report in Markdown without posting it. To post it, run the workflow with `mode: report`.").option("--as-of <instant>", "show the state at this ISO 8601 instant (default: now)", instantOption)).option("--organisation", "over all repositories of a PostgreSQL database").option("--json", "print JSON: period, title, figures and body").addHelpText("after", examples$10).action(async (options) => {
		const { printReport: report } = await import("./commands.js").then((n) => n.commands_exports);
		await report(terminal, options);
	});
}
const examples$10 = `
Examples:
  $ baton report                                the last complete period
  $ baton report --as-of 2026-11-16T09:00:00Z   an earlier period
  $ baton report --organisation                 all repositories in DATABASE_URL
`;
// build/cli/commands/ledger/search.js
function searchCommand(terminal) {
	return withAllRepositories(new Command("search").summary("Find handoffs by their words").description("Finds open and past handoffs whose title or answers contain every word, newest first. Private answers are not in the ledger and are never found.").argument("<words...>", "words, in any order and letter case, with or without accents").option("--open", "only open handoffs").option("--status <status>", "filter by status", oneMoreStatus).option("--team <team>", "filter by sending or receiving team").option("--type <type>", "filter by handoff type").option("--limit <number>", "most handoffs to show", limitOption, 50)).option("--json", "print JSON, with every column of the ledger").addHelpText("after", examples$9).action(async (words, options) => {
		const { search } = await import("./commands.js").then((n) => n.commands_exports);
		await search(terminal, words, options);
	});
}
function limitOption(written) {
	const limit = /^\d{1,6}$/.test(written) ? Number(written) : 0;
	if (limit === 0) throw new InvalidArgumentError("Write a whole number of handoffs, such as 20.");
	return limit;
}
const examples$9 = `
Exits with 1 if nothing is found.

Examples:
  $ baton search Example Ltd
  $ baton search "single sign-on" --type sales_to_onboarding
  $ baton search portal --status completed --limit 5 --json
`;
// build/cli/commands/ledger/show.js
function showCommand(terminal) {
	return withLedgerOptions(new Command("show").summary("Show one handoff").description("Shows a handoff: sender, receiver, status, deadlines and checklist.").argument("<issue>", "issue: 34, #34, acme/ops#34 or its address", issueReference).option("--handoff", "use the handoff number instead of the issue number")).option("--chain", "show the handoffs before and after it, and their total time").option("--json", "print JSON, with every column of the ledger").addHelpText("after", examples$8).action(async (issue, options) => {
		const { show } = await import("./commands.js").then((n) => n.commands_exports);
		const { showChain } = await import("./commands.js").then((n) => n.commands_exports);
		await (options.chain ? showChain : show)(terminal, issue.number, atIssue(issue, options));
	});
}
const examples$8 = `
Examples:
  $ baton show 34                 the handoff of issue #34
  $ baton show 7 --handoff        handoff number 7
  $ baton show 34 --chain         from the first handoff to the last
  $ baton show 34 --json          every column of the ledger
`;
// build/cli/commands/ledger/sql.js
function sqlCommand(terminal) {
	return withCsvOptions(withAllRepositories(new Command("sql").summary("Query the ledger in SQL").description("Runs a read-only SQL query against the ledger: of SQLite, or with --all-repositories of PostgreSQL. The docs describe the schema.").argument("<question>", "a SELECT statement; `-` reads standard input")).option("--json", "print JSON")).addHelpText("after", examples$7).action(async (question, options) => {
		const { sql } = await import("./commands.js").then((n) => n.commands_exports);
		const csv = asCsv(terminal, options);
		await sql(csv.terminal, question, csv.options);
	});
}
const examples$7 = `
Examples:
  $ baton sql "SELECT * FROM open_handoffs"
  $ baton sql "SELECT to_team, count(*) AS open FROM open_handoffs GROUP BY 1" --csv
  $ baton sql - --json < query.sql
`;
// build/cli/commands/migrate.js
const ends = ["branch", "postgres"];
function migrateCommand(terminal) {
	return new Command("migrate").summary("Move the ledger between the data branch and PostgreSQL").description("Copies the ledger with its archives, and compares every row. Runs continue to use the source until `--cutover`. An interrupted copy continues where it stopped.").addOption(new Option("--from <ledger>", "where the ledger is").choices(ends).makeOptionMandatory()).addOption(new Option("--to <ledger>", "where it moves to").choices(ends).makeOptionMandatory()).option("--cutover", "close the source to runs, copy what is left, and open the target").option("--cancel", "open the source again after a cutover that failed").option("--repo <owner/name>", "repository (default: the one of this folder)").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").option("--data-branch <name>", branchOption).option("--database-url <url>", "PostgreSQL database; DATABASE_URL keeps its password out of process lists").addHelpText("after", examples$6).action(async (options) => {
		const { moveLedgerOf } = await import("./commands.js").then((n) => n.commands_exports);
		await moveLedgerOf(terminal, options);
	});
}
const examples$6 = `
Examples:
  $ baton migrate --from branch --to postgres
  $ baton migrate --from branch --to postgres --cutover
  $ baton migrate --from postgres --to branch --cutover --repo acme/ops
`;
// build/cli/commands/open.js
function openCommand(terminal) {
	return new Command("open").summary("Open a handoff in the browser").description("Opens an issue in the browser, or without one the list of open handoffs.").argument("[issue]", "issue: 34, #34, acme/ops#34 or its address", issueReference).option("--print", "print the address instead").option("--repo <owner/name>", "repository (default: the one of this folder)").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").addHelpText("after", examples$5).action(async (issue, options) => {
		const { open } = await import("./commands.js").then((n) => n.commands_exports);
		await open(terminal, issue ?? null, options);
	});
}
const examples$5 = `
Examples:
  $ baton open 34          the issue
  $ baton open             all open handoffs
  $ baton open 34 --print  its address
`;
// build/cli/commands/reassign.js
function reassignCommand(terminal) {
	return new Command("reassign").summary("Give a person\u2019s handoffs to others").description("Assigns someone else on GitHub to every open handoff that a person has, and unassigns that person. The workflow then records the new owner and mentions both.").requiredOption("--from <login>", "the person who has the handoffs now").option("--to <login>", "the member who gets them").option("--by-policy", "distribute them as the receiving team assigns new handoffs").option("--dry-run", "print what would change and change nothing").option("--repo <owner/name>", "repository (default: the one of this folder)").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").option("--data-branch <name>", branchOption).option("--database-url <url>", databaseOption).addHelpText("after", examples$4).action(async (options) => {
		const { reassign } = await import("./commands.js").then((n) => n.commands_exports);
		await reassign(terminal, options);
	});
}
const examples$4 = `
Exits with 1 if a handoff could not be reassigned.

Examples:
  $ baton reassign --from alice --to bob              give everything to one person
  $ baton reassign --from alice --by-policy           distribute it in the team
  $ baton reassign --from alice --to bob --dry-run    only show it
`;
// build/cli/commands/sandbox.js
function sandboxCommand(terminal) {
	return new Command("sandbox").summary("Try templates in the browser").description("Starts a local GitHub with your forms, with Baton running behind it. Shows changes and mistakes as soon as you save. Needs a clone of Baton and installs its dependencies there.").argument("[folder]", "root of the repository, or its template folder", ".").option("--port <number>", "port of the pages; uses the next free one", portOption).option("--keep <folder>", "save the state in a folder and resume from it", pathOption).option("--no-open", "do not open the browser").addHelpText("after", examples$3).action(async (folder, options) => {
		const { sandbox } = await import("./commands.js").then((n) => n.commands_exports);
		await sandbox(terminal, folder, options);
	});
}
function portOption(written) {
	if (!/^\d{1,5}$/.test(written) || Number(written) > 65535) throw new InvalidArgumentError("Write a number from 0 to 65535.");
	return written;
}
const examples$3 = `
Examples:
  $ baton sandbox                    try the templates of this repository
  $ baton sandbox ../ops --no-open   try another folder, without a browser
`;
// build/cli/commands/simulate.js
function simulateCommand(terminal) {
	return new Command("simulate").summary("Show what the Action would do for an event").description("Processes a saved event like the Action and shows what it would record, label, assign and comment. Writes nothing and notifies no one. An event only names an issue; Baton uses the current state of the issue and the ledger.").argument("<event.json>", "event payload from GitHub; `-` reads standard input").option("--event <name>", "event name (default: from the payload)").option("--repo <owner/name>", "repository (default: from the event)").option("--host <name>", "GitHub Enterprise host (default: the one of this folder)").addOption(new Option("--mode <mode>", "mode of the run").choices(modes)).option("--as <login>", "account that runs act as", "github-actions").option("--days <days>", "length of the metrics window", daysOption, 30).option("--as-of <instant>", "report as of this ISO 8601 instant", instantOption).option("--config-path <path>", configPathHelp, configPathOption).option("--data-branch <name>", branchOption).option("--database-url <url>", databaseOption).option("--json", "print JSON").addHelpText("after", examples$2).action(async (path, options) => {
		const { simulate } = await import("./commands.js").then((n) => n.commands_exports);
		await simulate(terminal, path, options);
	});
}
const examples$2 = `
Examples:
  $ baton simulate event.json                 simulate a saved event
  $ echo '{"issue":{"number":34,"labels":[{"name":"handoff"}]}}' | baton simulate - --repo acme/handoffs
  $ echo '{"schedule":"17 * * * *"}' | baton simulate - --repo acme/handoffs --mode report
`;
// build/cli/commands/uninstall.js
function uninstallCommand(terminal) {
	return new Command("uninstall").summary("Remove Baton from a repository").description("Deletes the workflow, the configuration and the generated issue forms after a question. Keeps files that do other work too. Lists what stays on GitHub, with the commands that remove it. Makes no network requests.").argument("[folder]", "root of the repository", ".").option("--dry-run", "show what would be deleted, without deleting").option("-y, --yes", "skip the question").option("--force", "also delete files with changes that no commit contains").option("--config-path <path>", "configuration folder (default: from the workflow, or .github/handoffs)", configPathOption).option("--json", "print JSON; deletes only with --yes").addHelpText("after", examples$1).action(async (folder, options) => {
		const { uninstall } = await import("./commands.js").then((n) => n.commands_exports);
		await uninstall(terminal, folder, options);
	});
}
const examples$1 = `
Examples:
  $ baton uninstall --dry-run    show what would be deleted, and what stays
  $ baton uninstall
`;
// build/cli/commands/upgrade.js
function upgradeCommand(terminal) {
	return new Command("upgrade").summary("Bring the files to a new version").description("Changes the workflow, the links to schemas, the templates that came from Baton and the issue forms to what this version of Baton writes. Shows every changed line and asks before it writes. Keeps your comments and changes. Makes no network requests.").argument("[folder]", "root of the repository", ".").option("--to <version>", "tag, commit or acme/baton@v1 for the workflow (default: the tag of this version)").option("--check", "write nothing; fail if a file would change").option("-y, --yes", "skip the question").option("--config-path <path>", "configuration folder (default: from the workflow, or .github/handoffs)", configPathOption).option("--json", "print JSON; writes only with --yes").addHelpText("after", examples).action(async (folder, options) => {
		const { upgrade } = await import("./commands.js").then((n) => n.commands_exports);
		await upgrade(terminal, folder, options);
	});
}
const examples = `
Examples:
  $ baton upgrade --check       show what would change
  $ baton upgrade               show it, ask and write
  $ baton upgrade --to v2       use another version in the workflow
`;
// build/cli/usage-messages.js
const rules = [
	[/^unknown (option|command) '(-v|--?V(?:ersion)?|-version|version)'/, (kind, written) => `There is no ${kind} \`${written}\`. \`baton -V\` shows the version.`],
	[/^option '(?:-\w, )?(--[\w-]+)[^']*' argument '([\s\S]*)' is invalid\. (?:Allowed choices are )?([\s\S]*)$/, (option, value, fix) => `\u201c${value}\u201d is not valid for \`${option}\`. ${asChoice(fix)}`],
	[/^command-argument value '([\s\S]*)' is invalid for argument '[\w.-]+'\. (?:Allowed choices are )?([\s\S]*)$/, (value, fix) => `\u201c${value}\u201d is not valid. ${asChoice(fix)}`],
	[/^option '(?:-\w, )?(--[\w-]+) ([<[][^']*)' argument missing$/, (option, value) => `\`${option}\` needs a value: \`${option} ${value}\`.`],
	[/^required option '(?:-\w, )?(--[^']+)' not specified$/, (option) => `\`${option}\` is missing. Add it.`],
	[/^missing required argument '([^']+)'$/, (argument) => `The argument <${argument}> is missing. Add it.`],
	[/^unknown option '([\s\S]+?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/, (option, meant) => `There is no option \`${option}\`.${didYouMean(meant)}`],
	[/^unknown command '([\s\S]+?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/, (command, meant) => `There is no command \`${command}\`.${didYouMean(meant) || " Run `baton --help` to list the commands."}`],
	[/^too many arguments for '([^']+)'\. Expected (\d+) arguments? but got (\d+)/, (command, most, count) => `\`baton ${command}\` takes ${most === "0" ? "no arguments" : most === "1" ? "one argument" : `${most} arguments`}, and got ${count}. Quote text that contains spaces.`]
];
function usageMessage(message) {
	const plainMessage = message.replace(/^error: /, "").trim();
	for (const [pattern, write] of rules) {
		const found = pattern.exec(plainMessage);
		if (found !== null) return write(...found.slice(1).map((group) => group ?? ""));
	}
	return plainMessage;
}
function asChoice(fix = "") {
	return /^[A-Z]/.test(fix) ? fix : `Choose from ${fix}`;
}
function didYouMean(words = "") {
	return words === "" ? "" : ` Did you mean ${words.split(", ").map((word) => `\`${word}\``).join(" or ")}?`;
}
// build/cli/version.js
const version = "0.1.0";
// build/cli/program.js
const groups = {
	"Set up": [
		initCommand,
		checkCommand,
		formsCommand,
		doctorCommand,
		compactCommand,
		migrateCommand,
		upgradeCommand,
		uninstallCommand,
		simulateCommand,
		sandboxCommand,
		completionCommand
	],
	"Change handoffs": [
		fileCommand,
		...actCommands,
		reassignCommand
	],
	"Read the ledger": [
		listCommand,
		searchCommand,
		showCommand,
		openCommand,
		contextCommand,
		historyCommand,
		metricsCommand,
		reportCommand,
		dashboardCommand,
		exportCommand,
		sqlCommand
	]
};
function buildProgram(terminal) {
	const program = new Command("baton").description("Team-to-team handoffs on GitHub issues, with nothing dropped.").version(version, "-V, --version", "Show version").helpOption("-h, --help", "Show help for command").helpCommand("help [command]", "Show help for command").usage("<command> [options]").addHelpText("after", ending).exitOverride().configureOutput({
		writeOut: terminal.stdout,
		writeErr: terminal.stderr,
		outputError: (text, write) => write(wrapLines(terminal, `baton: ${usageMessage(text)}\n`)),
		getOutHelpWidth: () => helpWidth(terminal),
		getErrHelpWidth: () => helpWidth(terminal),
		getOutHasColors: () => terminal.hasColour,
		getErrHasColors: () => false
	}).configureHelp({
		styleTitle: bold,
		styleCommandText: bold,
		minWidthToWrap: 20,
		formatItem: formatHelpItem
	});
	for (const [heading, commands] of Object.entries(groups)) {
		program.commandsGroup(`${heading}:`);
		for (const commandOf of commands) program.addCommand(adopted(commandOf(terminal), program));
	}
	return program;
}
function adopted(command, parent) {
	command.copyInheritedSettings(parent).helpOption("-h, --help", "Show help for command");
	for (const child of command.commands) adopted(child, command);
	return command.showHelpAfterError(`Run \`baton ${command.name()} --help\` for usage.`);
}
function helpWidth({ width }) {
	return Math.min(width ?? 80, 100);
}
const formatHelpItem = (term, termWidth, description, helper) => {
	const width = helper.helpWidth ?? 80;
	return width - termWidth - 4 < helper.minWidthToWrap && description !== "" ? `  ${term}\n${wrapLines({ width }, `      ${description}`)}` : Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
};
function bold(text) {
	return styleText("bold", text, { validateStream: false });
}
const ending = `
Exit codes:
  0  Success
  1  Problems found
  2  Invalid usage
  3  Network, authentication, ledger or disk error

Run \`baton <command> --help\` for examples.
NO_COLOR and FORCE_COLOR turn colours off and on, BATON_PAGER or PAGER names a
pager, and \`cat\` turns paging off.
`;
// build/cli/run-command-line.js
async function runCommandLine(words, terminal) {
	try {
		if (words[0] === "complete" && words[1] === "--") {
			const { printSuggestions } = await import("./commands.js").then((n) => n.commands_exports);
			printSuggestions(buildProgram(terminal), words.slice(2));
			return;
		}
		await buildProgram(terminal).parseAsync(words, { from: "user" });
	} catch (error) {
		const { exitCode, message } = endOf(error);
		if (message !== null) terminal.stderr(wrapLines(terminal, `baton: ${message}\n`));
		terminal.setExitCode(exitCode);
	}
}
function endOf(error) {
	if (error instanceof CommanderError) return {
		exitCode: error.exitCode === 0 ? exitCodes.good : exitCodes.wrongUse,
		message: null
	};
	if (error instanceof CliError) return error;
	if (error instanceof ServiceError) return {
		exitCode: exitCodes.service,
		message: error.message
	};
	const details = error instanceof Error ? error.stack ?? error.message : String(error);
	return {
		exitCode: exitCodes.service,
		message: `This is a bug in Baton. Please report it with these lines:\n${details}`
	};
}
// build/cli.js
compileLess();
runCommandLine(process.argv.slice(2), terminalOf(process));
export { CliError, atIssue, colorize, decodeText, exitCodes, fastStringWidth, linked, usageError, version, wrapAnsi, wrapLines, wrapMarkdown, wrapQuoted };
