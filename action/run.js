import { ServiceError, capitalize, collectProblems, compileLess, configurationFolder as configurationFolder$1, convert, didYouMean, durationBesideFalse, durationKind, earlier, either, emptyValue, epochSeconds, flag, humanize, inSnakeCase, inputDefaults, isDate, isRecord, isText, isoFromEpoch, joinCode, line as line$2, modes, nearest, normalize, number as number$1, offsetKind, oneOf, parseInstant, parseTimeOfDay, problemAt, quoted, refine, secondsOf, secondsPerUnit, statuses, text, toIsoSeconds, unlessUsual, wholeNumber, withCommittedFlag, word, wordWith, wrongKind } from "./base.js";
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
const os$1 = process.getBuiltinModule("os");
const crypto$1 = process.getBuiltinModule("crypto");
const fs$1 = process.getBuiltinModule("fs");
const { createHash } = process.getBuiltinModule("node:crypto");
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs$1.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs$1.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto$1.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os$1.EOL);
}
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, getGlobalConfig())
	};
	return schema;
}
var ValiError = class extends Error {
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
const DIGITS_REGEX = /^\d+$/u;
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: true };
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function optional$1(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional$1,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function record$1(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record$1,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function parse$3(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? optional$1(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// build/github/issues/responses.js
const databaseId = nullish(number());
const actor$1 = nullable(object({
	login: string(),
	__typename: string(),
	databaseId
}));
const assignee$1 = nullable(object({
	__typename: string(),
	login: optional$1(string()),
	databaseId
}));
const base = {
	id: string(),
	createdAt: string(),
	actor: actor$1
};
const label = nullable(object({ name: string() }));
const timelineItem = variant("__typename", [
	object({
		__typename: picklist(["LabeledEvent", "UnlabeledEvent"]),
		...base,
		label
	}),
	object({
		__typename: picklist(["AssignedEvent", "UnassignedEvent"]),
		...base,
		assignee: assignee$1
	}),
	object({
		__typename: literal("ClosedEvent"),
		...base,
		stateReason: nullable(string())
	}),
	object({
		__typename: literal("ReopenedEvent"),
		...base
	}),
	object({
		__typename: literal("RenamedTitleEvent"),
		...base,
		previousTitle: string(),
		currentTitle: string()
	}),
	object({
		__typename: literal("CommentDeletedEvent"),
		...base,
		deletedCommentAuthor: actor$1
	}),
	object({
		__typename: picklist(["TransferredEvent", "ConvertedToDiscussionEvent"]),
		...base
	})
]);
const edit$1 = object({
	id: string(),
	editedAt: string(),
	deletedAt: nullish(string()),
	diff: nullable(string()),
	editor: actor$1
});
function nodes(schema) {
	return pipe(nullable(array(nullable(schema))), transform((list) => (list ?? []).filter((one) => one !== null)));
}
const plainComment$1 = object({
	fullDatabaseId: nullable(pipe(union([string(), number()]), transform(Number))),
	body: string(),
	createdAt: string(),
	viewerDidAuthor: boolean(),
	viewerCanDelete: boolean(),
	author: actor$1
});
const comment = object({
	...plainComment$1.entries,
	id: string(),
	lastEditedAt: nullable(string()),
	includesCreatedEdit: boolean(),
	userContentEdits: nullish(object({ nodes: nodes(object({ diff: nullable(string()) })) })),
	reactionGroups: nullable(array(object({
		content: string(),
		viewerHasReacted: boolean()
	})))
});
const pageInfo = object({
	hasNextPage: boolean(),
	endCursor: nullable(string())
});
const timelinePage = object({
	pageInfo,
	nodes: nodes(timelineItem)
});
const editsPage = object({
	pageInfo,
	nodes: nodes(edit$1)
});
const commentsPage = object({
	pageInfo,
	totalCount: number(),
	nodes: nodes(comment)
});
const trackedIssue = object({
	id: string(),
	number: number(),
	state: string(),
	stateReason: nullable(string()),
	closedAt: nullable(string()),
	repository: object({ nameWithOwner: string() })
});
const issueParts = object({
	fullDatabaseId: nullish(string()),
	number: number(),
	title: string(),
	body: string(),
	url: string(),
	createdAt: string(),
	updatedAt: string(),
	state: string(),
	closedAt: nullable(string()),
	includesCreatedEdit: boolean(),
	lastEditedAt: nullable(string()),
	editor: actor$1,
	author: actor$1,
	viewerDidAuthor: optional$1(boolean(), false),
	labels: nullable(object({ nodes: nodes(object({ name: string() })) })),
	assignees: object({ nodes: nodes(object({
		login: string(),
		databaseId
	})) }),
	trackedIssues: nullish(object({ nodes: nodes(trackedIssue) })),
	timelineItems: timelinePage,
	userContentEdits: nullable(editsPage),
	firstComments: commentsPage,
	lastComments: object({ nodes: nodes(comment) })
});
const viewer = object({
	login: string(),
	databaseId
});
const configuration = nullable(object({ oid: string() }));
const viewerAnswer = object({ viewer });
const issueResponse = object({
	viewer,
	repository: object({
		databaseId,
		configuration,
		issue: nullable(issueParts)
	})
});
const listedIssue = object({
	number: number(),
	title: string(),
	body: string(),
	createdAt: string(),
	updatedAt: string(),
	state: string(),
	closedAt: nullable(string()),
	labels: nullable(object({ nodes: nodes(object({ name: string() })) }))
});
const changedIssuesAnswer = object({
	viewer,
	repository: object({
		databaseId,
		configuration,
		hasIssuesEnabled: boolean(),
		issues: object({
			pageInfo,
			nodes: nodes(listedIssue)
		})
	})
});
const recent = object({ nodes: nodes(listedIssue) });
const recentIssuesAnswer = object({
	viewer,
	repository: objectWithRest({
		oldest: recent,
		newest: recent
	}, object({ nodes: nodes(object({
		number: number(),
		updatedAt: string()
	})) }))
});
const labelledIssuesAnswer = object({
	viewer,
	repository: object({
		databaseId,
		configuration,
		hasIssuesEnabled: boolean(),
		issues: object({
			pageInfo,
			nodes: nodes(object({
				number: number(),
				updatedAt: string()
			}))
		})
	})
});
const issuesAnswer = object({
	viewer,
	repository: record$1(string(), nullable(issueParts))
});
const moreAnswer = object({ repository: object({ issue: object({
	timelineItems: optional$1(timelinePage),
	userContentEdits: nullish(editsPage),
	comments: optional$1(commentsPage)
}) }) });
const firstTextsAnswer = object({ nodes: array(nullable(object({
	id: optional$1(string()),
	userContentEdits: comment.entries.userContentEdits
}))) });
const configurationFolder = nullable(object({
	oid: optional$1(string()),
	entries: optional$1(nullable(array(object({
		name: string(),
		object: nullable(object({
			text: optional$1(nullable(string())),
			isTruncated: optional$1(boolean())
		}))
	}))))
}));
const labelNames = nullable(object({ nodes: nodes(object({ name: string() })) }));
const configurationAnswer = object({ repository: object({
	labels: labelNames,
	newestLabels: labelNames,
	handoffs: object({ nodes: nodes(object({
		number: number(),
		comments: object({ nodes: nodes(plainComment$1) }),
		timelineItems: object({ nodes: nodes(object({ createdAt: string() })) })
	})) }),
	configuration: configurationFolder
}) });
const sharedConfigurationAnswer = object({
	own: nullish(object({ isPrivate: boolean() })),
	repository: nullable(object({
		isPrivate: boolean(),
		configuration: configurationFolder
	}))
});
const labelAnswer = object({ repository: object({ label: nullable(object({ createdAt: nullable(string()) })) }) });
const metaAnswer = object({
	viewer,
	repository: object({
		databaseId,
		configuration
	})
});
const reportsAnswer = object({
	viewer,
	repository: object({
		databaseId,
		configuration,
		issues: object({ nodes: nodes(object({
			number: number(),
			title: string(),
			state: string(),
			url: string(),
			viewerDidAuthor: boolean(),
			author: actor$1
		})) })
	})
});
const graphQLErrors = array(object({
	type: optional$1(string()),
	code: optional$1(string()),
	message: optional$1(string(), "no reason given"),
	path: optional$1(array(union([string(), number()])))
}));
// build/github/http/follow-redirects.js
const maxRedirects = 5;
function followRedirects(fetch) {
	return async (url, request) => {
		let response = await fetch(url, {
			...request,
			redirect: "manual"
		});
		let at = url;
		for (let redirects = 0; redirects < maxRedirects; redirects += 1) {
			const target = targetOf$1(response, at, request);
			if (target === null) return response;
			await response.arrayBuffer();
			at = target.href;
			response = await fetch(at, {
				...request,
				redirect: "manual"
			});
		}
		return response;
	};
}
function targetOf$1({ status, headers }, url, { method = "GET", redirect }) {
	const location = headers.get("location");
	const keepsMethod = method === "GET" || method === "HEAD" ? isRedirect(status) : status === 307 || status === 308;
	if (redirect === "manual" || !keepsMethod || location == null) return null;
	const target = new URL(location, url);
	return target.origin === new URL(url).origin ? target : null;
}
function isRedirect(status) {
	return [
		301,
		302,
		303,
		307,
		308
	].includes(status);
}
// build/github/http/check-response.js
const refusal$3 = object({
	errors: optional$1(graphQLErrors),
	message: optional$1(string())
});
function isWebPage({ headers }) {
	return /^text\/html/.test(headers["content-type"] ?? "");
}
function assertValidResponse(answer, options) {
	const { headers, data } = answer;
	const failure = (message, status) => new RequestError(message, status, {
		response: answer,
		request: options
	});
	if (/^application\/json/.test(headers["content-type"] ?? "") && typeof data === "string") throw failure("the response was cut off", 502);
	if (isRedirect(answer.status) && options.request["redirect"] !== "manual") throw failure(`a redirect to ${hostOf(headers.location)}`, answer.status);
	if (isWebPage(answer)) throw failure("the response was a web page", 502);
	if (options.url !== "/graphql") return answer;
	const refused = safeParse(refusal$3, data);
	const { errors = [], message: alone = "" } = refused.success ? refused.output : {};
	for (const error of [...errors, { message: alone }]) {
		if (isLimit(error)) throw failure(error.message, 429);
		if (/^Something went wrong while executing your query/.test(error.message)) throw failure(error.message, 502);
	}
	return answer;
}
function hostOf(location = "") {
	return URL.canParse(location) ? new URL(location).host : "another address";
}
function isLimit({ type = "", code = "", message }) {
	return /^RATE_LIMIT/.test(type) || code === "graphql_rate_limit" || /rate limit/i.test(message);
}
// build/github/http/connection-failure.js
const untrusted = ["the certificate of the server is not trusted", "Name the file with the root certificate of your company in NODE_EXTRA_CA_CERTS."];
const certificates = {
	CERT_HAS_EXPIRED: ["the certificate of the server has expired", "Renew it, or check the clock of this machine."],
	CERT_NOT_YET_VALID: ["the certificate of the server is not valid yet", "Check the clock of this machine."],
	DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
	ERR_TLS_CERT_ALTNAME_INVALID: ["the certificate of the server is for another host", "Check the address of GitHub and the proxy."],
	SELF_SIGNED_CERT_IN_CHAIN: untrusted,
	UNABLE_TO_GET_ISSUER_CERT: untrusted,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted
};
function connectionFailure(error) {
	const cause = rootOf(error);
	if (cause === null) return null;
	const status = /^Proxy response \((\d{3})\)/.exec(cause.message)?.[1];
	if (status !== void 0) return {
		why: `the proxy responded ${status}`,
		next: status === "407" ? "Add its login to the address, as in http://user:password@host:port." : "Check that the proxy allows this host, or add the host to NO_PROXY.",
		isLasting: status === "407"
	};
	const code = "code" in cause ? String(cause.code) : "";
	const [why, next] = certificates[code] ?? [];
	if (why !== void 0 && next !== void 0) return {
		why,
		next,
		isLasting: true
	};
	return reachFailure(code, cause);
}
function reachFailure(code, cause) {
	const next = "Check the address of GitHub and the proxy, and the connection of this machine.";
	if (code === "ENOTFOUND" && "hostname" in cause) return {
		why: `there is no host ${String(cause.hostname)}`,
		next,
		isLasting: false
	};
	if (code === "ECONNREFUSED" && "address" in cause && "port" in cause) return {
		why: `${String(cause.address)} refused a connection to port ${String(cause.port)}`,
		next,
		isLasting: false
	};
	return null;
}
function rootOf(error) {
	if (!(error instanceof Error)) return null;
	return rootOf(error.cause) ?? error;
}
// build/github/http/rate-limit.js
const unnamed = 60;
function limitOf$1({ status, response, message }) {
	if (status === 422 && /was submitted too quickly/.test(message)) return limit(unnamed, "it asks to slow down", NaN);
	if (status !== 403 && status !== 429) return null;
	const { headers = {} } = response ?? {};
	const date = epochSeconds(headers.date ?? "");
	const after = Number(headers["retry-after"] ?? NaN);
	if (Number.isFinite(after)) return limit(after, "it asks to slow down", date + after);
	const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
	if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return limit(Number.isFinite(date) ? Math.max(0, reset - date) + 1 : unnamed, "the rate limit is used up", reset);
	return status === 429 || /rate limit/i.test(message) ? limit(unnamed, "it asks to slow down", NaN) : null;
}
function limit(seconds, why, endsAt) {
	return {
		seconds,
		why,
		endsAt: Number.isFinite(endsAt) ? isoFromEpoch(endsAt) : null
	};
}
// build/github/http/timeout.js
const answerTime = {
	most: 30,
	least: 10
};
const slowUpload = 2e5;
function timeLimitOf(options, left) {
	const { most, least } = answerTime;
	const upload = lengthOf$1(options) / slowUpload * 1e3;
	return Math.min(most * 1e3, Math.max(least * 1e3, left)) + Math.round(upload);
}
function lengthOf$1(value) {
	if (typeof value === "string") return value.length;
	if (value instanceof Uint8Array) return value.byteLength;
	return typeof value === "object" && value !== null && !(value instanceof AbortSignal) ? Object.values(value).reduce((sum, part) => sum + lengthOf$1(part), 0) : 0;
}
function hasTimedOut({ cause }) {
	return cause instanceof Error && cause.name === "TimeoutError";
}
function isTimeout(error) {
	return hasTimedOut(error) || error.response !== void 0 && [502, 504].includes(error.status);
}
// build/github/http/map-errors.js
async function withErrorContext(purpose, request) {
	try {
		return await request();
	} catch (error) {
		throw toServiceError(purpose, error);
	}
}
function statusOf(error) {
	if (!(error instanceof RequestError)) return null;
	return limitOf$1(error) === null ? error.status : 429;
}
function isOurs$2(error) {
	return !(error instanceof RequestError || error instanceof DOMException || error instanceof TypeError && error.cause !== void 0);
}
function toServiceError(purpose, error) {
	if (error instanceof ServiceError || isOurs$2(error)) return error;
	const { code, why, next } = reading(error);
	return new ServiceError(code, `Baton could not ${purpose}: ${why}. ${next}`, { cause: error });
}
function reading(error) {
	const failure = hasResponse(error) ? null : connectionFailure(error);
	if (failure !== null) return {
		code: "github_unavailable",
		...failure
	};
	if (!(error instanceof RequestError) || error.status >= 500) return {
		code: "github_unavailable",
		why: whyUnavailable(error),
		next: "The next event or sweep catches up. See https://www.githubstatus.com."
	};
	const { status } = error;
	if (status === 401) return {
		code: "github_unauthorised",
		why: "GitHub rejected the token (401)",
		next: "Check the `token` input: it may have expired or been revoked."
	};
	const limit = limitOf$1(error);
	if (limit !== null) {
		const when = limit.endsAt === null ? "in a few minutes" : `after ${limit.endsAt}`;
		return {
			code: "github_rate_limited",
			why: `GitHub responded ${status}: ${limit.why}`,
			next: `The wait exceeds \`max-wait\`. Re-run the job ${when}, or let the next event or sweep catch up.`
		};
	}
	if (isRedirect(status)) return {
		code: "github_refused",
		why: `GitHub responded ${status} (${error.message}), for example from a proxy that requires a login`,
		next: "Baton sends the token to no other host. Check the address of GitHub and the proxy."
	};
	if (isOfArchived(error)) return {
		code: "github_forbidden",
		why: "the repository is archived, and therefore read-only",
		next: "Unarchive it in its settings, and try again."
	};
	if (status === 403 || status === 404 || status === 410) return {
		code: "github_forbidden",
		why: `GitHub responded ${status} (${error.message})`,
		next: knownFix(error.message) ?? "Give the job `permissions: { issues: write, contents: write }`, and check that issues are enabled and the issue is not locked."
	};
	return {
		code: "github_refused",
		why: `GitHub responded ${status} (${inWords(error.message)})`,
		next: knownFix(error.message) ?? "Re-run the job. If it fails again, report this message."
	};
}
const detail = pipe(string(), parseJson(), object({
	field: optional$1(string()),
	code: string(),
	message: optional$1(string())
}));
function inWords(message) {
	return message.replaceAll(/\{"[^{}]*\}/g, (json) => {
		const read = safeParse(detail, json);
		return read.success ? read.output.message ?? `${read.output.field ?? ""} ${read.output.code}`.trim() : json;
	});
}
function isOfArchived(error) {
	return error instanceof Error && /^repository was archived so is read-only/i.test(error.message);
}
const knownReasons = [
	{
		sign: /issue is locked/i,
		next: "Unlock the conversation, and the next sweep comments."
	},
	{
		sign: /issues (?:are|has been|have been) disabled/i,
		next: "Enable issues in the settings of the repository, under Features."
	},
	{
		sign: /IP allow list/i,
		next: "Run the job on a runner whose address is on that list: a self-hosted runner, or a larger runner with a static address."
	},
	{
		sign: /SAML enforcement/i,
		next: "Authorise the token for single sign-on: on GitHub, in the list of your tokens, under \u201cConfigure SSO\u201d."
	},
	{
		sign: /forbids access via a (?:fine-grained )?personal access token/i,
		next: "Put a token that the organisation allows in the `token` input, such as one of a GitHub App."
	},
	{
		sign: /OAuth App access restrictions/i,
		next: "Ask an owner of the organisation to approve the app that the token is from, or use a token of another kind."
	},
	{
		sign: /commenting is disabled/i,
		next: "Continue in another issue."
	},
	{
		sign: /not accessible by personal access token/i,
		next: "Give the token read and write access to issues and contents of this repository."
	},
	{
		sign: /user is blocked/i,
		next: "Who opened the issue, or owns the repository, has blocked this account. They can unblock it."
	},
	{
		sign: /account was suspended/i,
		next: "Use the token of another one."
	},
	{
		sign: /installation has been suspended/i,
		next: "Unsuspend the App in the settings of the organisation."
	},
	{
		sign: /repository access blocked/i,
		next: "Ask GitHub why."
	}
];
function knownFix(said) {
	return knownReasons.find(({ sign }) => sign.test(said))?.next ?? null;
}
function hasResponse(error) {
	return error instanceof RequestError && error.response !== void 0;
}
function whyUnavailable(error) {
	if (!(error instanceof RequestError)) return "GitHub is unreachable";
	if (error.response === void 0) return hasTimedOut(error) ? "GitHub did not respond in time" : "GitHub is unreachable";
	return error.response.status < 400 && isWebPage(error.response) ? "the response was a web page, for example from a proxy that requires a login" : `GitHub responded ${error.status}`;
}
// build/github/http/retry.js
const maxAttempts = 4;
const noRetry = { retries: 0 };
const noRetryOnTimeout = { retriesTimeouts: false };
function createRetry({ time, longestWait, onWait }) {
	const { left, spend } = waitBudget(longestWait * 1e3);
	return async (request, options) => {
		for (let tries = 1;; tries += 1) {
			const askedAt = time.now();
			const signal = time.timeout(timeLimitOf(options, left()));
			options.request = {
				...options.request,
				signal
			};
			try {
				return assertValidResponse(await request(options), options);
			} catch (error) {
				const failedAt = time.now();
				spend(askedAt, failedAt);
				const pause = error instanceof RequestError ? pauseAfter(error, tries, mayRepeat(error, options)) : null;
				const until = failedAt + (pause?.seconds ?? 0) * 1e3;
				if (pause === null || tries === maxAttempts || !spend(failedAt, until)) throw error;
				if (pause.why !== null) onWait(pause.seconds, pause.why);
				await time.wait(until - failedAt);
			}
		}
	};
}
function mayRepeat(error, { request }) {
	return request["retries"] !== 0 && !(request["retriesTimeouts"] === false && isTimeout(error));
}
function pauseAfter(error, tries, isRepeatable) {
	const limit = limitOf$1(error);
	if (limit !== null) return limit;
	if (isUnknownYet(error)) return {
		seconds: tries ** 2,
		why: null
	};
	const isConflict = error.status === 409 && !/rule violation/i.test(error.message);
	const mayPass = error.status >= 500 || error.status === 408 || isConflict;
	const isLasting = error.response === void 0 && connectionFailure(error)?.isLasting === true;
	return mayPass && !isLasting && isRepeatable ? {
		seconds: tries ** 2,
		why: null
	} : null;
}
function isUnknownYet({ status, message }) {
	return status === 422 && /Could not resolve to a node with the global id/.test(message);
}
function waitBudget(whole) {
	let [left, paidUntil] = [whole, Number.NEGATIVE_INFINITY];
	return {
		left: () => left,
		spend: (from, to) => {
			left -= Math.max(0, to - Math.max(from, paidUntil));
			paidUntil = Math.max(paidUntil, to);
			return left >= 0;
		}
	};
}
// build/github/http/graphql.js
const envelope = object({
	data: optional$1(nullable(record$1(string(), unknown()))),
	errors: optional$1(graphQLErrors)
});
async function query(octokit, question) {
	const response = await withErrorContext("read from GitHub", () => octokit.request("POST /graphql", {
		query: question.query,
		variables: question.variables,
		...question.canAskForLess === true ? { request: noRetryOnTimeout } : {},
		...question.isOptional === true ? { request: noRetry } : {}
	}));
	const received = safeParse(envelope, response.data);
	const { data, errors = [] } = received.success ? received.output : {};
	if (errors.some(isTooCostly)) throw new ServiceError("github_too_costly", "GitHub gave up on a query because it needs too many resources. The next sweep tries again.");
	const failed = errors.find(({ type, path }) => type !== "NOT_FOUND" && !path?.includes("trackedIssues"));
	const parsed = safeParse(question.answer, data);
	if (failed !== void 0 || !parsed.success) {
		const reason = failed?.message ?? errors[0]?.message ?? "the answer has an unexpected shape";
		const isForbidden = errors.some((error) => error.type === "FORBIDDEN");
		throw new ServiceError(isForbidden ? "github_forbidden" : "github_refused", `GitHub did not answer a question about the repository: ${reason.replace(/\.$/, "")}. ${knownFix(reason) ?? checkAccess}`, isForbidden ? { cause: refusalIn(response, reason) } : {});
	}
	return {
		data: parsed.output,
		now: timeOf$1(response.headers.date)
	};
}
const checkAccess = "Check that the token may read issues and contents of this repository; otherwise run the job again.";
function refusalIn(response, reason) {
	return new RequestError(reason, 403, {
		response,
		request: {
			method: "POST",
			url: response.url,
			headers: {}
		}
	});
}
function isTooCostly({ type = "", message }) {
	return type === "RESOURCE_LIMITS_EXCEEDED" || type === "MAX_NODE_LIMIT_EXCEEDED" || /resource limits?/i.test(message);
}
function isTooMuch(error) {
	if (!(error instanceof ServiceError)) return false;
	const { code, cause } = error;
	return code === "github_too_costly" || cause instanceof RequestError && isTimeout(cause);
}
function timeOf$1(date = "") {
	if (Number.isNaN(epochSeconds(date))) throw new ServiceError("github_refused", "GitHub answered without its time (the Date header). If you use a proxy, let it pass that header on.");
	return toIsoSeconds(date);
}
// build/github/accounts.js
const batch$2 = 100;
const answer$2 = record$1(string(), nullable(object({
	login: string(),
	databaseId: nullish(number())
})));
async function accountsOf({ octokit }, logins) {
	const found = new Map();
	for (let at = 0; at < logins.length; at += batch$2) {
		const some = logins.slice(at, at + batch$2);
		const { data } = await query(octokit, {
			query: `query Accounts(${some.map((_, index) => `$login${index}: String!`).join(", ")}) { ${some.map((_, index) => `user${index}: user(login: $login${index}) { login databaseId }`).join(" ")} }`,
			variables: Object.fromEntries(some.map((login, index) => [`login${index}`, login])),
			answer: answer$2
		});
		for (const user of Object.values(data)) if (user?.databaseId != null) found.set(user.login.toLowerCase(), user.databaseId);
	}
	return found;
}
const user = object({ login: string() });
async function loginsOf({ octokit }, ids) {
	const accounts = [];
	for (const id of ids) try {
		const { data } = await octokit.request("GET /user/{account_id}", { account_id: id });
		accounts.push({
			id,
			login: parse$3(user, data).login
		});
	} catch (error) {
		const status = statusOf(error);
		if (status === 404) accounts.push({
			id,
			login: null
		});
		else if (status !== 403) throw toServiceError(`read account ${id}`, error);
	}
	return accounts;
}
const actor = "login __typename ... on User { databaseId } ... on Bot { databaseId }";
const assignee = "__typename ... on Actor { login } ... on User { databaseId }";
const timelineFragment = `
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on LabeledEvent { id createdAt actor { ${actor} } label { name } }
    ... on UnlabeledEvent { id createdAt actor { ${actor} } label { name } }
    ... on AssignedEvent { id createdAt actor { ${actor} } assignee { ${assignee} } }
    ... on UnassignedEvent { id createdAt actor { ${actor} } assignee { ${assignee} } }
    ... on ClosedEvent { id createdAt actor { ${actor} } stateReason }
    ... on ReopenedEvent { id createdAt actor { ${actor} } }
    ... on RenamedTitleEvent { id createdAt actor { ${actor} } previousTitle currentTitle }
    ... on CommentDeletedEvent { id createdAt actor { ${actor} } deletedCommentAuthor { ${actor} } }
    ... on TransferredEvent { id createdAt actor { ${actor} } }
    ... on ConvertedToDiscussionEvent { id createdAt actor { ${actor} } }
  }`;
const timelineKinds = "LABELED_EVENT, UNLABELED_EVENT, ASSIGNED_EVENT, UNASSIGNED_EVENT, CLOSED_EVENT, REOPENED_EVENT, RENAMED_TITLE_EVENT, COMMENT_DELETED_EVENT, TRANSFERRED_EVENT, CONVERTED_TO_DISCUSSION_EVENT";
const editsFragment = `
  pageInfo { hasNextPage endCursor }
  nodes { id editedAt deletedAt diff editor { ${actor} } }`;
const firstTexts = "userContentEdits(last: 1) { nodes { diff } }";
const plainComment = `fullDatabaseId body createdAt viewerDidAuthor viewerCanDelete author { ${actor} }`;
const commentFragment = (rest) => `
    id ${plainComment}
    lastEditedAt includesCreatedEdit ${rest}
    reactionGroups { content viewerHasReacted }`;
const issueFragment = (rest) => `
fragment IssueParts on Issue {
  fullDatabaseId number title body url createdAt updatedAt state closedAt
  includesCreatedEdit lastEditedAt viewerDidAuthor
  author { ${actor} }
  editor { ${actor} }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login databaseId } }
  trackedIssues(first: 50) { nodes { id number state stateReason closedAt repository { nameWithOwner } } }
  timelineItems(first: $perPage, itemTypes: [${timelineKinds}]) { ${timelineFragment} }
  userContentEdits(first: $perPage) { ${editsFragment} }
  firstComments: comments(first: $comments) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${commentFragment(rest)} }
  }
  lastComments: comments(last: $comments) { nodes { ${commentFragment(rest)} } }
}`;
const repositoryFragment = `
  databaseId
  configuration: object(expression: $configuration) { oid }`;
const issueQuery = `
query Issue($owner: String!, $name: String!, $number: Int!, $configuration: String!, $perPage: Int!, $comments: Int!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issue(number: $number) { ...IssueParts }
  }
}
${issueFragment(firstTexts)}`;
const changedIssuesQuery = `
query ChangedIssues($owner: String!, $name: String!, $since: DateTime, $states: [IssueState!], $after: String, $first: Int!, $configuration: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    hasIssuesEnabled
    issues(first: $first, after: $after, filterBy: { since: $since, states: $states }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number title body createdAt updatedAt state closedAt labels(first: 100) { nodes { name } } }
    }
  }
}`;
function recentIssuesQuery(labels) {
	const names = Array.from({ length: labels }, (_, at) => `label${at}`);
	const ends = {
		oldest: "ASC",
		newest: "DESC"
	};
	const part = (alias, filter, nodes) => Object.entries(ends).map(([end, direction]) => `${alias}${end}: issues(first: ${recentPerEnd}, filterBy: { since: $since${filter} }, orderBy: { field: UPDATED_AT, direction: ${direction} }) { nodes { ${nodes} } }`);
	return `
query RecentIssues($owner: String!, $name: String!, $since: DateTime!${names.map((one) => `, $${one}: String!`).join("")}) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${part("", "", `number title body createdAt updatedAt state closedAt labels(first: 100) { nodes { name } }`).join("\n    ")}
    ${names.flatMap((one) => part(one, `, labels: [$${one}]`, "number updatedAt")).join("\n    ")}
  }
}`;
}
const recentPerEnd = 50;
const labelledIssuesQuery = `
query LabelledIssues($owner: String!, $name: String!, $label: String!, $after: String, $configuration: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    hasIssuesEnabled
    issues(first: 100, after: $after, filterBy: { labels: [$label] }, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number updatedAt }
    }
  }
}`;
function issuesQuery(numbers) {
	return `
query Issues($owner: String!, $name: String!, $perPage: Int!, $comments: Int!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${numbers.map((number) => `issue${number}: issue(number: ${number}) { ...IssueParts }`).join("\n    ")}
  }
}
${issueFragment("")}`;
}
const moreQuery = `
query MoreOfIssue(
  $owner: String!, $name: String!, $number: Int!, $perPage: Int!
  $timeline: Boolean!, $timelineAfter: String
  $edits: Boolean!, $editsAfter: String
  $comments: Boolean!, $commentsAfter: String
) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      timelineItems(first: $perPage, after: $timelineAfter, itemTypes: [${timelineKinds}]) @include(if: $timeline) { ${timelineFragment} }
      userContentEdits(first: $perPage, after: $editsAfter) @include(if: $edits) { ${editsFragment} }
      comments(first: $perPage, after: $commentsAfter) @include(if: $comments) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ${commentFragment(firstTexts)} }
      }
    }
  }
}`;
const firstTextsQuery = `
query FirstTexts($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id ${firstTexts} } }
}`;
const configurationQuery = `
query Configuration($owner: String!, $name: String!, $configuration: String!) {
  repository(owner: $owner, name: $name) {
    labels(first: 100) { nodes { name } }
    newestLabels: labels(last: 100) { nodes { name } }
    handoffs: issues(last: 10, filterBy: { labels: ["handoff"] }) {
      nodes {
        number
        comments(first: 10) { nodes { ${plainComment} } }
        timelineItems(last: 1, itemTypes: [TRANSFERRED_EVENT]) { nodes { ... on TransferredEvent { createdAt } } }
      }
    }
    configuration: object(expression: $configuration) {
      ... on Tree { oid entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;
const sharedConfigurationQuery = `
query SharedConfiguration($owner: String!, $name: String!, $configuration: String!, $ownOwner: String!, $ownName: String!) {
  own: repository(owner: $ownOwner, name: $ownName) { isPrivate }
  repository(owner: $owner, name: $name) {
    isPrivate
    configuration: object(expression: $configuration) {
      ... on Tree { oid entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;
const metaQuery = `
query Meta($owner: String!, $name: String!, $configuration: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
  }
}`;
const reportsQuery = `
query Reports($owner: String!, $name: String!, $label: String!, $configuration: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issues(last: 20, filterBy: { labels: [$label] }) {
      nodes { number title state url viewerDidAuthor author { ${actor} } }
    }
  }
}`;
const labelQuery = `
query Label($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) { label(name: $label) { createdAt } }
}`;
const viewerQuery = "query Viewer { viewer { login databaseId } }";
// build/github/labels.js
async function readLabel({ octokit, owner, repo }, label) {
	const { data } = await query(octokit, {
		query: labelQuery,
		variables: {
			owner,
			name: repo,
			label
		},
		answer: labelAnswer
	});
	return data.repository.label;
}
async function createLabels({ octokit, owner, repo }, labels) {
	for (const { name, color, description } of labels) await withErrorContext(`create the label ${name}`, async () => {
		try {
			await octokit.issues.createLabel({
				owner,
				repo,
				name,
				color,
				description
			});
		} catch (error) {
			if (!isThereAlready(error)) throw error;
		}
	});
}
const refusal$2 = object({ errors: array(object({ code: optional$1(string()) })) });
function isThereAlready(error) {
	const parsed = safeParse(refusal$2, error instanceof RequestError ? error.response?.data : null);
	return parsed.success && parsed.output.errors.some(({ code }) => code === "already_exists");
}
const newLabelColor = "ededed";
function undescribedLabels(labels) {
	return labels.flatMap(({ name, color, description }) => color === newLabelColor && (description ?? "") === "" ? [name.toLowerCase()] : []);
}
async function describeLabels({ octokit, owner, repo }, labels) {
	for (const { name, color, description } of labels) await withErrorContext(`describe the label ${name}`, () => octokit.issues.updateLabel({
		owner,
		repo,
		name,
		color,
		description
	}));
}
// build/github/apply-effects.js
async function applyEffects(issue, effects) {
	let assignees = null;
	const posted = [];
	const refused = [];
	for (const effect of effects) try {
		const done = await withErrorContext(purposeOf(effect, issue), () => applyEffect(issue, effect));
		assignees = done.assignees ?? assignees;
		posted.push(...done.posted ?? []);
	} catch (error) {
		if (!isOnComment(effect) || !isRefusal(error)) throw error;
		refused.push(error);
	}
	const [first] = refused;
	if (first !== void 0) throw first;
	return {
		assignees,
		posted
	};
}
function isOnComment({ kind }) {
	return /_comment$|^react$/.test(kind);
}
function isRefusal(error) {
	return error instanceof ServiceError && (error.code === "github_forbidden" || error.code === "github_refused");
}
function purposeOf(effect, { issue_number }) {
	const on = `on issue #${issue_number}`;
	return {
		add_labels: `add labels ${on}`,
		remove_label: `remove a label ${on}`,
		add_assignees: `assign people ${on}`,
		remove_assignees: `unassign people ${on}`,
		close: `close issue #${issue_number}`,
		reopen: `reopen issue #${issue_number}`,
		append_to_body: `add the checklist ${on}`,
		post_comment: `comment ${on}`,
		edit_comment: `edit its comment ${on}`,
		react: `react to a comment ${on}`,
		delete_comment: `delete a comment of its own ${on}`
	}[effect.kind];
}
async function applyEffect({ octokit, undescribed, ...issue }, effect) {
	const { owner, repo } = issue;
	switch (effect.kind) {
		case "add_labels":
			await addLabels({
				octokit,
				undescribed,
				...issue
			}, effect.labels);
			return {};
		case "remove_label":
			await ignoreNotFound(octokit.issues.removeLabel({
				...issue,
				name: effect.label
			}));
			return {};
		case "add_assignees": {
			const { data } = await octokit.issues.addAssignees({
				...issue,
				assignees: [...effect.logins]
			});
			return { assignees: data.assignees?.map((one) => one.login) ?? [] };
		}
		case "remove_assignees": {
			const { data } = await octokit.issues.removeAssignees({
				...issue,
				assignees: [...effect.logins]
			});
			return { assignees: data.assignees?.map((one) => one.login) ?? [] };
		}
		case "close":
			await octokit.issues.update({
				...issue,
				state: "closed",
				state_reason: effect.reason
			});
			return {};
		case "reopen":
			await octokit.issues.update({
				...issue,
				state: "open"
			});
			return {};
		case "append_to_body": {
			const { data } = await octokit.issues.get(issue);
			const body = (data.body ?? "").trimEnd();
			await octokit.issues.update({
				...issue,
				body: `${body}${effect.text}`.trimStart()
			});
			return {};
		}
		case "post_comment": {
			const { body } = effect;
			const { data } = await octokit.issues.createComment({
				...issue,
				body,
				request: noRetry
			});
			return { posted: [{
				id: data.id,
				body
			}] };
		}
		case "delete_comment":
			await ignoreNotFound(octokit.issues.deleteComment({
				owner,
				repo,
				comment_id: effect.id
			}));
			return {};
		case "react":
			await ignoreNotFound(octokit.reactions.createForIssueComment({
				owner,
				repo,
				comment_id: effect.comment,
				content: effect.content
			}));
			return {};
		case "edit_comment":
			await editComment$1({
				octokit,
				undescribed,
				...issue
			}, effect);
			return {};
	}
}
async function addLabels({ octokit, undescribed, ...issue }, labels) {
	const { data } = await octokit.issues.addLabels({
		...issue,
		labels: [...labels]
	});
	for (const name of undescribedLabels(data)) undescribed.add(name);
}
async function editComment$1({ octokit, undescribed: _, ...issue }, { id, body, isByOther }) {
	const { owner, repo } = issue;
	try {
		await octokit.issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body
		});
	} catch (error) {
		const status = statusOf(error);
		if (isByOther !== true || status !== 403 && status !== 404) throw error;
		await octokit.issues.createComment({
			...issue,
			body,
			request: noRetry
		});
	}
}
async function ignoreNotFound(request) {
	try {
		await request;
	} catch (error) {
		if (statusOf(error) !== 404) throw error;
	}
}
// build/github/assignable.js
async function assignable(repository, login) {
	if (await mayBeAssigned(repository, login)) return "yes";
	const known = await accountNamed(repository, login);
	if (known === null) return await accountNamed(repository, `${login}[bot]`) === null ? "nobody" : "bot";
	return known !== login && await mayBeAssigned(repository, known) ? "yes" : "no";
}
async function mayBeAssigned({ octokit, owner, repo }, assignee) {
	return isAnswered$1(`check whether ${assignee} can be assigned`, () => octokit.issues.checkUserCanBeAssigned({
		owner,
		repo,
		assignee
	}));
}
async function isAnswered$1(purpose, request) {
	try {
		await request();
		return true;
	} catch (error) {
		if (statusOf(error) === 404) return false;
		throw toServiceError(purpose, error);
	}
}
async function accountNamed({ octokit }, username) {
	try {
		const { data } = await octokit.users.getByUsername({ username });
		return data.login;
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw toServiceError(`look for ${username}`, error);
	}
}
// build/github/issues/actor.js
function actorOf(actor) {
	return actor === null ? null : {
		login: withoutSuffix(actor.login),
		isBot: actor.__typename === "Bot"
	};
}
function accountOf(actor) {
	const named = actorOf(actor);
	return named === null ? null : {
		id: actor?.databaseId ?? null,
		...named
	};
}
function viewerAccount({ login, databaseId }) {
	return {
		id: databaseId ?? null,
		login: withoutSuffix(login),
		isBot: login.endsWith("[bot]")
	};
}
function withoutSuffix(login) {
	return login.replace(/\[bot\]$/, "");
}
// build/github/issues/issue-existence.js
const batch$1 = 100;
const answer$1 = objectWithRest({ repository: record$1(string(), union([
	null_(),
	object({
		number: number(),
		updatedAt: string()
	}),
	number()
])) }, nullable(looseObject({
	login: optional$1(string()),
	databaseId: nullish(number())
})));
async function lastChanges({ octokit, owner, repo }, numbers, logins) {
	const updatedAt = new Map();
	const accounts = new Map();
	for (let at = 0; at < Math.max(numbers.length, logins.length); at += batch$1) {
		const issues = numbers.slice(at, at + batch$1).map((number) => `issue${number}: issue(number: ${number}) { number updatedAt }`);
		const some = logins.slice(at, at + batch$1);
		const declared = some.map((_, index) => `, $login${index}: String!`).join("");
		const users = some.map((_, index) => `user${index}: user(login: $login${index}) { login databaseId }`);
		const { data } = await query(octokit, {
			query: `query Existing($owner: String!, $name: String!${declared}) { repository(owner: $owner, name: $name) { databaseId ${issues.join(" ")} } ${users.join(" ")} }`,
			variables: {
				owner,
				name: repo,
				...Object.fromEntries(some.map((login, index) => [`login${index}`, login]))
			},
			answer: answer$1
		});
		const { repository, ...people } = data;
		for (const issue of Object.values(repository)) if (typeof issue === "object" && issue !== null) updatedAt.set(issue.number, issue.updatedAt);
		for (const user of Object.values(people)) if (user?.login !== void 0 && user.databaseId != null) accounts.set(user.login.toLowerCase(), user.databaseId);
	}
	return {
		updatedAt,
		accounts
	};
}
async function demandIssues({ octokit, owner, repo }) {
	const { data } = await withErrorContext("read the repository", () => octokit.repos.get({
		owner,
		repo
	}));
	demandEnabled({
		owner,
		repo
	}, data.has_issues);
}
function demandEnabled({ owner, repo }, isEnabled) {
	if (!isEnabled) throw new ServiceError("github_forbidden", `Issues are disabled in ${owner}/${repo}. Nothing was recorded. Enable them in the repository's settings, or remove the workflow.`);
}
async function removalReason({ octokit, owner, repo }, number) {
	const request = { redirect: "manual" };
	try {
		const { status } = await octokit.issues.get({
			owner,
			repo,
			issue_number: number,
			request
		});
		return status === 301 ? "transferred" : null;
	} catch (error) {
		switch (statusOf(error)) {
			case 410:
				await demandIssues({
					octokit,
					owner,
					repo
				});
				return "deleted";
			case 404:
				await demandIssues({
					octokit,
					owner,
					repo
				});
				return "unknown";
			default: throw toServiceError(`read issue #${number}`, error);
		}
	}
}
// build/handoff/recurring/opening-note.js
function openingKey(note) {
	return `opening:${note.handoffType}:${note.occurrence}`;
}
// build/render/markers.js
const usualLedger = "handoff-data";
function statusMarker({ unassignable, ledger }) {
	return `<!-- baton:status ${embed(ledger === "handoff-data" ? { unassignable } : {
		unassignable,
		ledger
	})} -->`;
}
function noticeMarker(source) {
	return `<!-- baton:notice ${encodeURIComponent(source).replaceAll("%3A", ":").replaceAll("--", "-%2D")} -->`;
}
function nextMarker(note) {
	return `<!-- baton:next ${embed({ ...note })} -->`;
}
function filedMarker(key) {
	return `<!-- baton:filed ${embed({ key })} -->`;
}
function parseOpenedFor(body) {
	const [, json] = /^<!-- baton:filed ([^\n]*?) -->\s*$/.exec(body.split("\n", 1)[0] ?? "") ?? [];
	const key = new Map(Object.entries(Object(parse$2(json ?? "")))).get("key");
	if (typeof key === "string") return filingRequest(key);
	const opening = parseOpeningMarker(body);
	return opening === null ? parseNextMarker(body)?.request ?? null : openingKey(opening);
}
function filingRequest(key) {
	return `file:${key}`;
}
function parseNextMarker(body) {
	const [, json] = /^<!-- baton:next ([^\n]*?) -->\s*$/.exec(body.split("\n", 1)[0] ?? "") ?? [];
	const said = new Map(Object.entries(Object(parse$2(json ?? ""))));
	const [issue, request, by] = [
		said.get("issue"),
		said.get("request"),
		said.get("by")
	];
	return typeof issue === "number" && typeof request === "string" ? {
		issue,
		request,
		by: typeof by === "string" ? by : null
	} : null;
}
function openingMarker(note) {
	return `<!-- baton:opening ${embed({ ...note })} -->`;
}
function parseOpeningMarker(body) {
	const [, json] = /^<!-- baton:opening ([^\n]*?) -->\s*$/.exec(body.split("\n", 1)[0] ?? "") ?? [];
	const said = new Map(Object.entries(Object(parse$2(json ?? ""))));
	const [handoffType, occurrence, dueAt] = [
		said.get("handoffType"),
		said.get("occurrence"),
		said.get("dueAt")
	];
	const [by, inTurn, previous] = [
		said.get("by"),
		said.get("inTurn"),
		said.get("previous")
	];
	return typeof handoffType === "string" && typeof occurrence === "string" && typeof dueAt === "string" ? {
		handoffType,
		occurrence,
		dueAt,
		by: typeof by === "string" ? by : null,
		...typeof inTurn === "string" ? { inTurn } : {},
		previous: typeof previous === "number" ? previous : null
	} : null;
}
function metricsMarker(metrics) {
	return `<!-- handoff-metrics ${embed(metrics)} -->`;
}
function embed(value) {
	return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d");
}
const marker = /^<!-- baton:(?:(?<status>status)(?: (?<note>[^\n]*?))?|notice (?<source>\S+)) -->\s*$/;
function parseMarker(body) {
	const found = marker.exec(body.split("\n", 1)[0] ?? "")?.groups;
	if (found === void 0) return null;
	return found["source"] === void 0 ? {
		kind: "status",
		...parseNote(parse$2(found["note"] ?? ""))
	} : {
		kind: "notice",
		source: decode(found["source"])
	};
}
function parseNote(note) {
	const said = new Map(Object.entries(Object(note)));
	const [logins, ledger] = [said.get("unassignable"), said.get("ledger")];
	return {
		unassignable: Array.isArray(logins) ? logins.filter((one) => typeof one === "string") : [],
		ledger: typeof ledger === "string" || ledger === null ? ledger : usualLedger
	};
}
function parse$2(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// build/base/compare-strings.js
function compareStrings(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
// build/form/may-be-handoff.js
function mayBeHandoff(issue) {
	return issue.labels.some((label) => /^handoff(?:\/|$|-feedback$)/i.test(label)) || /(?:^|[\r\n]|\\n) {0,3}#{2,4}[ \t\u00A0]/.test(issue.body);
}
// build/github/own-comments.js
function isOurs$1(comment, accounts) {
	return parseMarker(comment.body) !== null && (comment.viewerDidAuthor || isKnown$1(comment, accounts));
}
function nextNoteOf(issue, original, accounts) {
	const text = ownText(issue, original, accounts);
	return text === null ? null : parseNextMarker(text);
}
function openingNoteOf(issue, original, accounts) {
	const text = ownText(issue, original, accounts);
	return text === null ? null : parseOpeningMarker(text);
}
function ownText(issue, original, accounts) {
	return (issue.viewerDidAuthor || isKnown$1(issue, accounts)) && original !== void 0 ? original : null;
}
function isKnown$1(comment, accounts) {
	return accounts.length === 0 ? comment.author?.__typename === "Bot" : isRecorded(comment, accounts);
}
function isRecorded({ author }, accounts) {
	const account = accountOf(author);
	return account !== null && accounts.some((one) => isSame$1(one, account));
}
function isSame$1(one, other) {
	if (one.isBot !== other.isBot) return false;
	return one.id !== null && one.id === other.id || one.isBot && one.login === other.login;
}
function hasOthersMarker(comments) {
	return comments.some((comment) => !comment.viewerDidAuthor && (parseMarker(comment.body) !== null || wasMarked(comment)));
}
function wasMarked(comment) {
	return "userContentEdits" in comment ? parseMarker(comment.userContentEdits?.nodes[0]?.diff ?? "") !== null : false;
}
function ownComments(comments, { accounts, transferredAt }) {
	return onceEach(comments.filter((comment) => comment.viewerDidAuthor || isOurs$1(comment, accounts)).filter((comment) => isHere(comment, transferredAt)));
}
function formerStatusComments(comments, { accounts, transferredAt }) {
	return onceEach(comments.filter((comment) => !isHere(comment, transferredAt) && (comment.viewerDidAuthor || comment.viewerCanDelete) && isOurs$1(comment, accounts) && parseMarker(comment.body)?.kind === "status")).map(({ id }) => id);
}
function firstOwnCommentAt(comments, { accounts, transferredAt }) {
	return comments.flatMap((one) => isOurs$1(one, accounts) && isHere(one, transferredAt) ? [one.createdAt] : []).toSorted(compareStrings)[0] ?? null;
}
function authorsOf(comments, accounts) {
	return comments.filter((comment) => isOurs$1(comment, accounts)).flatMap(({ author }) => accountOf(author) ?? []);
}
function isHere({ createdAt }, transferredAt) {
	return transferredAt === null || createdAt > transferredAt;
}
function onceEach(comments) {
	const all = comments.flatMap(({ fullDatabaseId: id, body, viewerDidAuthor, viewerCanDelete }) => {
		if (id === null) return [];
		return [viewerDidAuthor ? {
			id,
			body
		} : {
			id,
			body,
			byOther: { canDelete: viewerCanDelete }
		}];
	});
	return [...new Map(all.map((comment) => [comment.id, comment])).values()];
}
// build/github/comments.js
const batch = 100;
function firstAndLastComments({ firstComments, lastComments }) {
	const all = [...firstComments.nodes, ...lastComments.nodes];
	return [...new Map(all.map((comment) => [comment.id, comment])).values()];
}
function commandCommentsOf(comments, accounts) {
	return comments.filter((comment) => isOthers(comment, accounts)).flatMap((comment) => {
		const { fullDatabaseId: id, createdAt: at, author } = comment;
		const body = firstTextOf(comment);
		return id === null || body === null ? [] : [{
			id,
			at,
			by: actorOf(author),
			body,
			reactions: reactionsOf(comment)
		}];
	}).toSorted((one, other) => compareStrings(one.at, other.at) || one.id - other.id);
}
function unavailableComments(comments, accounts) {
	return comments.filter((comment) => isOthers(comment, accounts) && firstTextOf(comment) === null).map(({ fullDatabaseId, createdAt: at, author }) => ({
		kind: "history_unavailable",
		what: "act",
		source: `comment:${fullDatabaseId}`,
		at,
		by: actorOf(author)
	}));
}
function isOthers(comment, accounts) {
	const body = firstTextOf(comment) ?? "";
	return !isOurs$1(comment, accounts) && (body === comment.body || !isOurs$1({
		...comment,
		body
	}, accounts));
}
function firstTextOf({ body, lastEditedAt, includesCreatedEdit, userContentEdits }) {
	if (lastEditedAt === null) return body;
	return includesCreatedEdit ? userContentEdits?.nodes[0]?.diff ?? null : null;
}
function reactionsOf({ reactionGroups }) {
	return (reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted).flatMap(({ content }) => content === "THUMBS_UP" ? ["+1"] : content === "THUMBS_DOWN" ? ["-1"] : []);
}
async function withFirstTexts(octokit, issues) {
	const edited = issues.filter(mayBeOurs).flatMap(firstAndLastComments).filter(isUnread);
	const texts = new Map();
	for (let at = 0; at < edited.length; at += batch) {
		const ids = edited.slice(at, at + batch).map(({ id }) => id);
		const { data } = await query(octokit, {
			query: firstTextsQuery,
			variables: { ids },
			answer: firstTextsAnswer
		});
		for (const node of data.nodes) if (node?.id !== void 0) texts.set(node.id, node.userContentEdits);
	}
	if (texts.size === 0) return issues;
	const read = (comment) => texts.has(comment.id) ? {
		...comment,
		userContentEdits: texts.get(comment.id)
	} : comment;
	return issues.map((issue) => ({
		...issue,
		firstComments: {
			...issue.firstComments,
			nodes: issue.firstComments.nodes.map(read)
		},
		lastComments: {
			...issue.lastComments,
			nodes: issue.lastComments.nodes.map(read)
		}
	}));
}
function isUnread(comment) {
	const { lastEditedAt, userContentEdits } = comment;
	return lastEditedAt !== null && userContentEdits === void 0 && isOthers(comment, []);
}
function mayBeOurs({ labels, body }) {
	return mayBeHandoff({
		labels: labels?.nodes.map(({ name }) => name) ?? [],
		body
	});
}
// build/github/issues/note-seen.js
function noteSeen({ seen }, { viewer, repository: { databaseId } }) {
	if (seen !== void 0 && databaseId != null) seen.repositoryId = databaseId;
	if (seen !== void 0) seen.viewer = viewerAccount(viewer);
}
function noteIssueIds({ seen }, issues) {
	for (const { number, fullDatabaseId } of issues) if (fullDatabaseId != null) seen?.issueIds?.set(number, Number(fullDatabaseId));
}
async function ownAccountsFor(place, issues) {
	const mayBeOurs = (issue) => hasOthersMarker(firstAndLastComments(issue)) || !issue.viewerDidAuthor && parseNextMarker(issue.body) !== null;
	return issues.some(mayBeOurs) ? await place.ownAccounts?.() ?? [] : [];
}
// build/github/issues/open-issue.js
async function openNewIssue({ octokit, owner, repo }, { title, body, labels }) {
	const { data } = await withErrorContext("open the handoff", () => octokit.issues.create({
		owner,
		repo,
		title,
		body,
		labels: [...labels],
		request: noRetry
	}));
	return {
		number: data.number,
		updatedAt: data.updated_at
	};
}
const pageSize = 100;
async function findOpenedFor({ octokit, owner, repo }, { request, label, since }, viewer) {
	const { data } = await withErrorContext("look for the handoff", () => octokit.issues.listForRepo({
		owner,
		repo,
		labels: label,
		...since === null ? {} : { since },
		state: "all",
		sort: "created",
		direction: "desc",
		per_page: pageSize
	}));
	return data.filter(({ body, user }) => (user?.type === "Bot" || user?.login === viewer) && parseOpenedFor(body ?? "") === request).map((issue) => ({
		number: issue.number,
		updatedAt: issue.updated_at
	})).toReversed();
}
// build/base/deep-equal.js
function deepEqual(one, other) {
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
	const [left, right] = [entriesOf$2(one), entriesOf$2(other)];
	return Array.isArray(one) === Array.isArray(other) && left.size === right.size && [...left].every(([key, value]) => right.has(key) && deepEqual(value, right.get(key)));
}
function entriesOf$2(value) {
	return new Map(Object.entries(value).filter(([, part]) => part !== void 0));
}
// build/handoff/after-mark.js
const mark = / ?\(after #([1-9]\d{0,8})\)\s*$/;
const maxTitleLength = 256;
function withAfterMark(title, issueNumber) {
	const after = ` (after #${issueNumber})`;
	return `${shorten(title, maxTitleLength - after.length)}${after}`;
}
function parseAfterMark(title) {
	const number = mark.exec(title)?.[1];
	return number === void 0 ? null : Number(number);
}
function nextTitle(title, { from, to }) {
	const prefix = `${from}: `;
	const own = title.replace(mark, "");
	return shorten(`${to}: ${own.startsWith(prefix) ? own.slice(prefix.length) : own}`, maxTitleLength);
}
function shorten(title, length) {
	return [...title].slice(0, length).join("");
}
// build/ports/accounts.js
function isPerson(account) {
	return !account.isBot && account.id !== null;
}
// build/github/issues/body-history.js
function writingsOf(issue, timeline) {
	const titleAt = titles(issue, timeline);
	const revisions = revisionsOf(issue);
	if (revisions.length === 0) {
		const { isFiling: _, ...filing } = filingOf$1(issue);
		return [{
			...filing,
			title: titleAt(filing.at),
			body: issue.body
		}];
	}
	const texts = revisions.flatMap(({ source, at, by, body }) => body === null ? [] : [{
		source,
		at,
		by,
		title: titleAt(at),
		body
	}]);
	return lagsBehind(issue, texts.at(-1)?.body ?? null) ? [...texts, latest$1(issue)] : texts;
}
const keptRevisions = 100;
function unavailableRevisions(issue) {
	const deleted = revisionsOf(issue).flatMap(({ source, at, by, body, isFiling }) => body === null ? [{
		kind: "history_unavailable",
		source,
		at,
		by,
		what: isFiling ? "filing" : "edit"
	}] : []);
	const { number, createdAt: at } = issue;
	return mayHaveGap(issue) ? [{
		kind: "history_unavailable",
		source: `gap:${number}`,
		at,
		by: null,
		what: "edit"
	}, ...deleted] : deleted;
}
function mayHaveGap({ userContentEdits, includesCreatedEdit }) {
	return includesCreatedEdit && userContentEdits?.nodes.length === keptRevisions;
}
function revisionsOf(issue) {
	return (issue.userContentEdits?.nodes ?? []).toReversed().toSorted((one, other) => compareStrings(one.editedAt, other.editedAt)).map(({ id, editedAt, deletedAt, editor, diff }, at) => {
		const body = deletedAt == null ? diff : null;
		if (at === 0 && issue.includesCreatedEdit) return {
			...filingOf$1(issue),
			body
		};
		const by = at === 1 && mayHaveGap(issue) ? null : actorOf(editor);
		return {
			source: `edit:${id}`,
			at: editedAt,
			by,
			isFiling: false,
			body
		};
	});
}
function filingOf$1({ number, createdAt, author }) {
	return {
		source: `issue:${number}`,
		at: createdAt,
		by: actorOf(author),
		isFiling: true
	};
}
function lagsBehind(issue, body) {
	const plain = (text) => text.replaceAll(/\r\n?/g, "\n").trimEnd();
	return body === null || plain(body) !== plain(issue.body);
}
function latest$1(issue) {
	const at = issue.lastEditedAt ?? issue.updatedAt;
	const { number, title, body } = issue;
	return {
		source: `body:${number}@${at}`,
		at,
		by: actorOf(issue.editor),
		title,
		body
	};
}
function titles(issue, timeline) {
	const renames = timeline.filter((item) => item.__typename === "RenamedTitleEvent");
	return (at) => renames.find((rename) => rename.createdAt >= at)?.previousTitle ?? issue.title;
}
// build/github/issues/to-snapshot.js
function snapshotOf(issue, accounts) {
	const timeline = issue.timelineItems.nodes;
	const comments = firstAndLastComments(issue);
	const transferredAt = lastTransfer(timeline);
	const since = {
		accounts,
		transferredAt
	};
	const bodyRevisions = writingsOf(issue, timeline);
	const filing = bodyRevisions.find(({ source }) => source === `issue:${issue.number}`);
	const openedFrom = transferredAt === null ? nextNoteOf(issue, filing?.body, accounts) : null;
	const opening = transferredAt === null ? openingNoteOf(issue, filing?.body, accounts) : null;
	const titledAfter = transferredAt === null ? parseAfterMark(filing?.title ?? "") : null;
	return sinceTransfer(transferredAt, {
		number: issue.number,
		title: issue.title,
		body: issue.body,
		url: issue.url,
		filedAt: issue.createdAt,
		updatedAt: issue.updatedAt,
		open: issue.state === "OPEN",
		closedAt: issue.closedAt,
		labels: issue.labels?.nodes.map((label) => label.name) ?? [],
		assignees: issue.assignees.nodes.map((assignee) => assignee.login),
		completedTasks: completedTasksOf(issue),
		timeline: [
			...withoutClosingOfConversion(timeline.flatMap(happeningOf)),
			...unavailableRevisions(issue),
			...unavailableComments(comments, accounts)
		],
		commandComments: commandCommentsOf(comments, accounts),
		bodyRevisions,
		...openedFrom === null ? {} : { openedFrom },
		...opening === null ? {} : { opening },
		...titledAfter === null ? {} : { titledAfter },
		ownComments: ownComments(comments, since),
		formerStatusComments: formerStatusComments(comments, since),
		firstOwnCommentAt: firstOwnCommentAt(comments, since),
		people: peopleOn(issue),
		commentAccounts: authorsOf(comments, accounts),
		ownCommentDeletedAt: lastBotCommentDeletion(timeline)
	});
}
function completedTasksOf({ trackedIssues }) {
	return (trackedIssues?.nodes ?? []).flatMap(({ id, number, state, stateReason, closedAt, repository: { nameWithOwner } }) => state === "CLOSED" && closedAt !== null && closeReasonOf(stateReason) === "completed" ? [{
		id,
		number,
		repository: nameWithOwner,
		closedAt
	}] : []);
}
function happeningOf(item) {
	const base = {
		source: `timeline:${item.id}`,
		at: item.createdAt,
		by: actorOf(item.actor)
	};
	switch (item.__typename) {
		case "LabeledEvent":
		case "UnlabeledEvent": {
			const kind = item.__typename === "LabeledEvent" ? "labeled" : "unlabeled";
			return [item.label === null ? {
				...base,
				kind: "history_unavailable",
				what: "act"
			} : {
				...base,
				kind,
				label: item.label.name
			}];
		}
		case "AssignedEvent":
		case "UnassignedEvent": {
			const kind = item.__typename === "AssignedEvent" ? "assigned" : "unassigned";
			const assignee = item.assignee?.login;
			if (item.assignee?.__typename === "Bot") return [];
			return [assignee === void 0 ? {
				...base,
				kind: "history_unavailable",
				what: "act"
			} : {
				...base,
				kind,
				assignee
			}];
		}
		case "ClosedEvent": return [{
			...base,
			kind: "closed",
			reason: closeReasonOf(item.stateReason)
		}];
		case "TransferredEvent": return [];
		case "ConvertedToDiscussionEvent": return [{
			...base,
			kind: "converted"
		}];
		case "ReopenedEvent": return [{
			...base,
			kind: "reopened"
		}];
		case "RenamedTitleEvent": return [{
			...base,
			kind: "renamed",
			title: item.currentTitle
		}];
		case "CommentDeletedEvent": {
			const author = actorOf(item.deletedCommentAuthor)?.login ?? null;
			return [{
				...base,
				kind: "comment_deleted",
				author
			}];
		}
	}
}
function withoutClosingOfConversion(timeline) {
	const converted = timeline.find(({ kind }) => kind === "converted");
	const isOfIt = ({ at }) => converted !== void 0 && Math.abs(epochSeconds(at) - epochSeconds(converted.at)) <= maxSecondsOfConversion;
	return timeline.filter((one) => one.kind !== "closed" || !isOfIt(one));
}
const maxSecondsOfConversion = 10;
function closeReasonOf(reason) {
	return reason === "NOT_PLANNED" ? "not_planned" : reason === "DUPLICATE" ? "duplicate" : "completed";
}
function lastBotCommentDeletion(timeline) {
	return timeline.findLast((item) => item.__typename === "CommentDeletedEvent" && item.deletedCommentAuthor?.__typename === "Bot" && item.actor?.__typename !== "Bot")?.createdAt ?? null;
}
function peopleOn(issue) {
	const nodes = [
		issue.author,
		issue.editor,
		...(issue.userContentEdits?.nodes ?? []).map(({ editor }) => editor),
		...firstAndLastComments(issue).map(({ author }) => author),
		...issue.timelineItems.nodes.map(({ actor }) => actor)
	];
	const assigned = [...issue.timelineItems.nodes.flatMap((item) => item.__typename === "AssignedEvent" || item.__typename === "UnassignedEvent" ? [item.assignee] : []), ...issue.assignees.nodes].flatMap((one) => one?.login === void 0 || one.databaseId == null ? [] : [{
		id: one.databaseId,
		login: one.login
	}]);
	const people = nodes.flatMap((node) => accountOf(node) ?? []).filter(isPerson);
	return [...new Map([...people.map(({ id, login }) => ({
		id,
		login
	})), ...assigned].map((one) => [one.id, one])).values()];
}
function lastTransfer(timeline) {
	return timeline.findLast((item) => item.__typename === "TransferredEvent")?.createdAt ?? null;
}
function sinceTransfer(transferredAt, issue) {
	if (transferredAt === null) return issue;
	const isHere = ({ at }) => at > transferredAt;
	const [filing] = issue.bodyRevisions;
	const text = issue.bodyRevisions.findLast((one) => !isHere(one)) ?? filing;
	return {
		...issue,
		timeline: issue.timeline.filter(isHere),
		commandComments: issue.commandComments.filter(isHere),
		bodyRevisions: [...text === void 0 || filing === void 0 ? [] : [{
			...text,
			source: filing.source,
			by: filing.by,
			at: transferredAt
		}], ...issue.bodyRevisions.filter(isHere)]
	};
}
// build/github/issues/read-issues.js
const staleWaits = [
	500,
	2e3,
	5e3
];
const pageSizes = [
	100,
	20,
	5
];
async function readIssueSnapshot(place, number, atLeast) {
	for (const pause of [...staleWaits, null]) {
		const reading = await readOnce$2(place, number);
		const { issue } = reading;
		if (!(atLeast !== null && (issue === null || issue.updatedAt < atLeast)) || issue === null && pause === null && await removalReason(place, number) !== null) return reading;
		if (pause === null) throw lagging(number);
		await place.wait(pause);
	}
	throw new Error("unreachable: the last attempt returns or throws");
}
async function readOnce$2(place, number) {
	for (const perPage of pageSizes) {
		const isLast = perPage === pageSizes.at(-1);
		try {
			return await readInPages(place, {
				number,
				perPage,
				canAskForLess: !isLast
			});
		} catch (error) {
			if (!isTooMuch(error)) throw error;
			if (isLast) throw unanswered(number, error);
		}
	}
	throw new Error("unreachable: the last page size is taken or refused");
}
function unanswered(number, cause) {
	return new ServiceError("github_too_costly", `GitHub gave up on reading issue #${number}: its history is too large for one query, or GitHub is slow. Baton recorded nothing of it. The next event or sweep tries again.`, { cause });
}
async function readInPages(place, { number, perPage, canAskForLess }) {
	const { data, now } = await query(place.octokit, {
		query: issueQuery,
		variables: {
			...variablesOf(place),
			number,
			...perPageOf(perPage)
		},
		answer: issueResponse,
		canAskForLess
	});
	const { issue, configuration } = data.repository;
	noteSeen(place, data);
	noteIssueIds(place, issue === null ? [] : [issue]);
	const whole = issue === null ? null : await readWhole(place, issue, perPage);
	return {
		now,
		configurationVersion: configuration?.oid ?? null,
		issue: whole === null ? null : snapshotOf(whole, await ownAccountsFor(place, [whole]))
	};
}
function perPageOf(perPage) {
	return {
		perPage,
		comments: Math.ceil(perPage / 2)
	};
}
function repeatedPage(what) {
	return new ServiceError("github_refused", `GitHub answered twice with the same page of ${what}. The next event or sweep tries again. If you use a proxy, let it cache nothing.`);
}
function lagging(number) {
	return new ServiceError("github_stale", `GitHub's GraphQL API still shows issue #${number} as it was before the event that started this run. Baton recorded nothing. Run the job again in a minute; otherwise the next sweep records what happened.`);
}
function variablesOf({ owner, repo, configPath }) {
	return {
		owner,
		name: repo,
		configuration: `HEAD:${configPath}`
	};
}
async function readWhole(place, issue, perPage) {
	let whole = issue;
	let next = pagesAfter(issue);
	while (next.timeline || next.edits || next.comments) {
		const { data } = await query(place.octokit, {
			query: moreQuery,
			variables: {
				owner: place.owner,
				name: place.repo,
				number: issue.number,
				perPage,
				...next
			},
			answer: moreAnswer
		});
		whole = joined$1(whole, data.repository.issue);
		const after = pagesAfter(whole);
		if (deepEqual(after, next)) throw repeatedPage(`issue #${issue.number}`);
		next = after;
	}
	return whole;
}
function pagesAfter(issue) {
	const { timelineItems, userContentEdits, firstComments } = issue;
	const hasAll = firstAndLastComments(issue).length >= firstComments.totalCount;
	return {
		timeline: timelineItems.pageInfo.hasNextPage,
		timelineAfter: timelineItems.pageInfo.endCursor,
		edits: userContentEdits?.pageInfo.hasNextPage ?? false,
		editsAfter: userContentEdits?.pageInfo.endCursor ?? null,
		comments: firstComments.pageInfo.hasNextPage && !hasAll,
		commentsAfter: firstComments.pageInfo.endCursor
	};
}
function joined$1(issue, more) {
	return {
		...issue,
		timelineItems: appended(issue.timelineItems, more.timelineItems ?? null),
		userContentEdits: issue.userContentEdits && appended(issue.userContentEdits, more.userContentEdits ?? null),
		firstComments: {
			...appended(issue.firstComments, more.comments ?? null),
			totalCount: issue.firstComments.totalCount
		}
	};
}
function appended(page, next) {
	return next === null ? page : {
		pageInfo: next.pageInfo,
		nodes: [...page.nodes, ...next.nodes]
	};
}
// build/github/issues/read-together.js
const mostTogether = 20;
const maxFailures = 5;
const issuesPerProgress = 200;
function createIssueReader(client) {
	let together = mostTogether;
	return async (wanted) => {
		const issues = [];
		const failed = [];
		let failedInARow = 0;
		for (let rest = wanted; rest.length > 0;) {
			const batch = rest.slice(0, together);
			const read = await readBatch(client, batch);
			if (read === "split") {
				together = Math.ceil(batch.length / 2);
				continue;
			}
			issues.push(...read.issues);
			failed.push(...read.failed);
			failedInARow = read.issues.length > 0 ? 0 : failedInARow + read.failed.length;
			if (failedInARow >= maxFailures) throw read.failed[0]?.error;
			const before = wanted.length - rest.length;
			rest = rest.slice(batch.length);
			reportProgress(client, before, {
				read: wanted.length - rest.length,
				total: wanted.length
			});
		}
		return {
			issues,
			failed
		};
	};
}
function reportProgress({ onProgress }, before, { read, total }) {
	if (Math.floor(read / issuesPerProgress) > Math.floor(before / issuesPerProgress) && read < total) onProgress?.(read, total);
}
async function readBatch(client, batch) {
	if (batch.length === 1) return readEach(client, batch);
	try {
		const parts = await readParts(client, batch);
		noteIssueIds(client, parts);
		const whole = [];
		for (const issue of parts) whole.push(await readWhole(client, issue, 100));
		const texts = await withFirstTexts(client.octokit, whole);
		const accounts = await ownAccountsFor(client, texts);
		const read = texts.map((issue) => snapshotOf(issue, accounts));
		const lagging = batch.filter((wanted) => isBehind(read, wanted));
		const again = await readEach(client, lagging);
		const isAgain = new Set(lagging.map(({ number }) => number));
		return {
			issues: [...read.filter(({ number }) => !isAgain.has(number)), ...again.issues],
			failed: again.failed
		};
	} catch (error) {
		if (concernsRun(error)) throw error;
		return "split";
	}
}
async function readParts({ octokit, owner, repo }, batch) {
	const { data } = await query(octokit, {
		query: issuesQuery(batch.map(({ number }) => number)),
		variables: {
			owner,
			name: repo,
			...perPageOf(100)
		},
		answer: issuesAnswer,
		canAskForLess: true
	});
	return Object.values(data.repository).filter((issue) => issue !== null);
}
function isBehind(read, { number, updatedAt }) {
	const issue = read.find((one) => one.number === number);
	return updatedAt !== null && (issue === void 0 || issue.updatedAt < updatedAt);
}
async function readEach(client, wanted) {
	const issues = [];
	const failed = [];
	for (const { number, updatedAt } of wanted) try {
		const { issue } = await readIssueSnapshot(client, number, updatedAt);
		issues.push(...issue === null ? [] : [issue]);
	} catch (error) {
		if (concernsRun(error)) throw error;
		failed.push({
			issueNumber: number,
			error
		});
	}
	return {
		issues,
		failed
	};
}
const errorsOfRun = new Set([
	"github_unauthorised",
	"github_rate_limited",
	"github_unavailable"
]);
function concernsRun(error) {
	return error instanceof ServiceError && errorsOfRun.has(error.code) && !isTooMuch(error);
}
// build/github/issues/relate-issues.js
async function relateIssues(place, issueNumber, blockedBy) {
	const { octokit, owner, repo } = place;
	try {
		for (const number of blockedBy) await octokit.issues.addBlockedByDependency({
			owner,
			repo,
			issue_number: issueNumber,
			issue_id: await idOf(place, number),
			request: noRetry
		}).catch(unlessRelated);
		return "related";
	} catch (error) {
		if (error instanceof RequestError) return "refused";
		throw error;
	}
}
async function idOf({ octokit, owner, repo, seen }, number) {
	return seen?.issueIds?.get(number) ?? (await octokit.issues.get({
		owner,
		repo,
		issue_number: number,
		request: noRetry
	})).data.id;
}
function unlessRelated(error) {
	if (!(error instanceof RequestError && error.status === 422)) throw error;
}
// build/github/memoize.js
function memoize(ask) {
	const answers = new Map();
	return (name) => {
		const key = name.toLowerCase();
		const known = answers.get(key);
		if (known !== void 0) return known;
		const answer = ask(name).catch((error) => {
			answers.delete(key);
			throw error;
		});
		answers.set(key, answer);
		return answer;
	};
}
// build/config/file-name.js
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isYamlFile(name) {
	return /\.ya?ml$/i.test(name);
}
// build/github/read-configuration.js
async function readConfigurationFiles(place) {
	const { data } = await query(place.octokit, {
		query: configurationQuery,
		variables: variablesOf(place),
		answer: configurationAnswer
	});
	const { configuration, labels, newestLabels, handoffs } = data.repository;
	return {
		labels: [labels, newestLabels].flatMap((some) => some?.nodes.map(({ name }) => name) ?? []),
		handoffs: handoffs.nodes.map(({ number, comments, timelineItems }) => ({
			number,
			ownComments: ownComments(comments.nodes, {
				accounts: [],
				transferredAt: timelineItems.nodes[0]?.createdAt ?? null
			})
		})),
		folder: place.configPath,
		files: filesIn(place.configPath, configuration)
	};
}
async function readSharedFiles({ octokit, configPath, owner: ownOwner, repo: ownName }, repository) {
	const [owner = "", name = ""] = repository.split("/");
	const { data } = await query(octokit, {
		query: sharedConfigurationQuery,
		variables: {
			owner,
			name,
			configuration: `HEAD:${configPath}`,
			ownOwner,
			ownName
		},
		answer: sharedConfigurationAnswer,
		isOptional: true
	});
	if (data.repository === null) return { kind: "no_repository" };
	const { isPrivate, configuration } = data.repository;
	const files = filesIn(configPath, configuration);
	const isConfidential = isPrivate && data.own?.isPrivate !== true;
	return files === null ? { kind: "no_files" } : {
		kind: "read",
		version: configuration?.oid ?? "",
		isPrivate,
		isConfidential,
		files
	};
}
function filesIn(folder, configuration) {
	const files = (configuration?.entries ?? []).filter(({ name }) => isYamlFile(name));
	return files.length === 0 ? null : files.map(({ name, object }) => {
		const path = `${folder}/${name}`;
		return {
			path,
			text: textOf$4(path, object)
		};
	});
}
function textOf$4(path, object) {
	if (object?.text === null || object?.text === void 0 || object.isTruncated === true) throw new ServiceError("github_refused", `${path} cannot be read: it is not text, or it is larger than 512 KB. Replace it with a YAML file in UTF-8.`);
	return object.text;
}
// build/github/github.js
function openGitHub(client) {
	const seen = { issueIds: new Map() };
	let mayRelate = true;
	const undescribed = new Set();
	const place = {
		...client,
		seen,
		...once$1(client)
	};
	const { octokit, owner, repo } = place;
	return {
		readIssue: (number, atLeast) => readIssueSnapshot(place, number, atLeast),
		readChanged: async (page) => (await lists$1()).readChangedPage(place, page),
		readRecent: async (wanted) => (await lists$1()).readRecentIssues(place, wanted),
		readLabelled: async (page) => (await lists$1()).readLabelledPage(place, page),
		readIssues: createIssueReader(place),
		lastChanges: (numbers, logins) => lastChanges(place, numbers, logins),
		whyGone: (number) => removalReason(place, number),
		repositoryId: async () => {
			seen.repositoryId ??= await readRepositoryId(place);
			return seen.repositoryId;
		},
		accountsOf: (logins) => accountsOf(place, logins),
		loginsOf: (ids) => loginsOf(place, ids),
		viewer: async () => {
			seen.viewer ??= await readViewer(place);
			return seen.viewer;
		},
		readConfiguration: () => readConfigurationFiles(place),
		readSharedConfiguration: memoize((shared) => readSharedFiles(place, shared)),
		canWrite: memoize((login) => canWrite(place, login)),
		canBeAssigned: memoize((login) => canBeAssigned(place, login)),
		teamMembers: memoize((team) => teamMembers(place, team)),
		createLabels: (labels) => createLabels(place, labels),
		readLabel: memoize((label) => readLabel(place, label)),
		describeNewLabels: async (labels) => {
			const due = labels.filter(({ name }) => undescribed.delete(name.toLowerCase()));
			await describeLabels(place, due);
		},
		apply: (issueNumber, effects) => applyEffects({
			octokit,
			owner,
			repo,
			issue_number: issueNumber,
			undescribed
		}, effects),
		openIssue: (issue) => openNewIssue(place, issue),
		relate: async (issueNumber, blockedBy) => {
			mayRelate = mayRelate && await relateIssues(place, issueNumber, blockedBy) === "related";
		},
		findOpenedFor: async (wanted) => {
			seen.viewer ??= await readViewer(place);
			return findOpenedFor(place, wanted, seen.viewer.login);
		},
		readMeta: () => readMeta(place),
		readReports: (label) => readReports(place, label),
		updateReport: async (issueNumber, body) => {
			await withErrorContext(`update the report in issue #${issueNumber}`, () => octokit.issues.update({
				owner,
				repo,
				issue_number: issueNumber,
				body
			}));
		},
		createReport: (report) => createReport(place, report)
	};
}
const lists$1 = () => import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
async function readRepositoryId({ octokit, owner, repo }) {
	const { data } = await withErrorContext("read the repository", () => octokit.repos.get({
		owner,
		repo
	}));
	return data.id;
}
async function readViewer({ octokit }) {
	const { data } = await query(octokit, {
		query: viewerQuery,
		variables: {},
		answer: viewerAnswer
	});
	return viewerAccount(data.viewer);
}
function once$1({ ownAccounts }) {
	if (ownAccounts === void 0) return {};
	const ask = memoize(ownAccounts);
	return { ownAccounts: () => ask("") };
}
async function canWrite({ octokit, owner, repo }, username) {
	const permission = await orUnknown(`ask for the permissions of ${username}`, async () => {
		const { data } = await octokit.repos.getCollaboratorPermissionLevel({
			owner,
			repo,
			username
		});
		return data.permission;
	});
	if (permission === null) return "unknown";
	return permission === "admin" || permission === "write" ? "yes" : "no";
}
async function canBeAssigned(place, assignee) {
	const answer = await orUnknown(`ask whether ${assignee} can be assigned`, () => assignable(place, assignee));
	return answer === null ? "unknown" : answer === "yes" ? "yes" : "no";
}
function teamMembers({ octokit }, team) {
	const [org = "", teamSlug = ""] = team.split("/");
	return orUnknown(`read the members of ${team}`, async () => {
		const route = octokit.teams.listMembersInOrg;
		return (await octokit.paginate(route, {
			org,
			team_slug: teamSlug,
			per_page: 100
		})).map((member) => member.login);
	});
}
async function orUnknown(purpose, look) {
	try {
		return await withErrorContext(purpose, look);
	} catch (error) {
		if (error instanceof ServiceError && isUnanswered(error)) return null;
		throw error;
	}
}
function isUnanswered({ code }) {
	return code === "github_forbidden" || code === "github_unavailable" || code === "github_refused";
}
async function readReports(place, label) {
	const { data, now } = await query(place.octokit, {
		query: reportsQuery,
		variables: {
			...variablesOf(place),
			label
		},
		answer: reportsAnswer
	});
	const { issues, configuration } = data.repository;
	const accounts = await place.ownAccounts?.() ?? [];
	noteSeen(place, data);
	return {
		now,
		configurationVersion: configuration?.oid ?? null,
		reports: issues.nodes.filter((issue) => issue.viewerDidAuthor || isRecorded(issue, accounts)).map(({ number, title, state, url }) => ({
			number,
			title,
			url,
			open: state === "OPEN"
		}))
	};
}
async function readMeta(place) {
	const { data, now } = await query(place.octokit, {
		query: metaQuery,
		variables: variablesOf(place),
		answer: metaAnswer
	});
	noteSeen(place, data);
	return {
		now,
		configurationVersion: data.repository.configuration?.oid ?? null
	};
}
async function createReport({ octokit, owner, repo }, { title, body, label }) {
	const { data } = await withErrorContext("post the report", () => octokit.issues.create({
		owner,
		repo,
		title,
		body,
		labels: [label],
		request: noRetry
	}));
	return {
		number: data.number,
		title: data.title,
		url: data.html_url,
		open: true
	};
}
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};
// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$1(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$1(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
// node_modules/content-type/dist/index.js
/*!
* content-type
* Copyright(c) 2015 Douglas Christopher Wilson
* MIT Licensed
*/
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
const CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
const NullObject = (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1) whitespace = index;
		} else whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1) valueWhitespace = index;
					} else valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1) keyWhitespace = index;
			} else keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}
// node_modules/json-with-bigint/json-with-bigint.js
const { parse: JSONParse, stringify: JSONStringify } = JSON;
// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	const mimetype = parse(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$1);
	else return response.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$5 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$5} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION$4 = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop;
	if (typeof logger.info !== "function") logger.info = noop;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$4} ${getUserAgent()}`;
var Octokit$1 = class {
	static VERSION = VERSION$4;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION$3 = "6.0.0";
// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
	octokit.hook.wrap("request", (request, options) => {
		octokit.log.debug("request", options);
		const start = Date.now();
		const requestOptions = octokit.request.endpoint.parse(options);
		const path = requestOptions.url.replace(options.baseUrl, "");
		return request(options).then((response) => {
			const requestId = response.headers["x-github-request-id"];
			octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
			return response;
		}).catch((error) => {
			const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
			octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
			throw error;
		});
	});
}
requestLog.VERSION = VERSION$3;
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION$2 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	const incompleteResults = response.data.incomplete_results;
	const repositorySelection = response.data.repository_selection;
	const totalCount = response.data.total_count;
	const totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	const namespaceKey = Object.keys(response.data)[0];
	response.data = response.data[namespaceKey];
	if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
	if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	const requestMethod = typeof route === "function" ? route : octokit.request;
	const method = options.method;
	const headers = options.headers;
	let url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: true };
		try {
			const normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!url && "total_commits" in normalizedResponse.data) {
				const parsedUrl = new URL(normalizedResponse.url);
				const params = parsedUrl.searchParams;
				const page = parseInt(params.get("page") || "1", 10);
				if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
					params.set("page", String(page + 1));
					url = parsedUrl.toString();
				}
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			url = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters === "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = false;
		function done() {
			earlyExit = true;
		}
		results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
		if (earlyExit) return results;
		return gather(octokit, results, iterator2, mapFn);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$2;
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const VERSION$1 = "17.0.0";
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
	"actions": {
		"getAllowedActionsRepository": ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		"getGithubActionsPermissionsRepository": ["GET /repos/{owner}/{repo}/actions/permissions"],
		"getWorkflowAccessToRepository": ["GET /repos/{owner}/{repo}/actions/permissions/access"],
		"listRepoOrganizationSecrets": ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
		"listRepoSecrets": ["GET /repos/{owner}/{repo}/actions/secrets"],
		"listRepoWorkflows": ["GET /repos/{owner}/{repo}/actions/workflows"],
		"listWorkflowRuns": ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"]
	},
	"activity": {},
	"apps": { "getAuthenticated": ["GET /app"] },
	"billing": {},
	"campaigns": {},
	"checks": {
		"create": ["POST /repos/{owner}/{repo}/check-runs"],
		"get": ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
		"update": ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
	},
	"codeScanning": {},
	"codeSecurity": {},
	"codesOfConduct": {},
	"codespaces": { "listRepoSecrets": ["GET /repos/{owner}/{repo}/codespaces/secrets"] },
	"copilot": {},
	"credentials": { "revoke": ["POST /credentials/revoke"] },
	"dependabot": { "listRepoSecrets": ["GET /repos/{owner}/{repo}/dependabot/secrets"] },
	"dependencyGraph": {},
	"emojis": { "get": ["GET /emojis"] },
	"enterpriseTeamMemberships": {
		"add": ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		"get": ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		"list": ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
		"remove": ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
	},
	"enterpriseTeamOrganizations": {
		"add": ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		"delete": ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"]
	},
	"enterpriseTeams": {
		"create": ["POST /enterprises/{enterprise}/teams"],
		"delete": ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
		"get": ["GET /enterprises/{enterprise}/teams/{team_slug}"],
		"list": ["GET /enterprises/{enterprise}/teams"],
		"update": ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
	},
	"gists": {
		"create": ["POST /gists"],
		"createComment": ["POST /gists/{gist_id}/comments"],
		"delete": ["DELETE /gists/{gist_id}"],
		"deleteComment": ["DELETE /gists/{gist_id}/comments/{comment_id}"],
		"fork": ["POST /gists/{gist_id}/forks"],
		"get": ["GET /gists/{gist_id}"],
		"list": ["GET /gists"],
		"listComments": ["GET /gists/{gist_id}/comments"],
		"listCommits": ["GET /gists/{gist_id}/commits"],
		"star": ["PUT /gists/{gist_id}/star"],
		"update": ["PATCH /gists/{gist_id}"],
		"updateComment": ["PATCH /gists/{gist_id}/comments/{comment_id}"]
	},
	"git": {
		"createBlob": ["POST /repos/{owner}/{repo}/git/blobs"],
		"createCommit": ["POST /repos/{owner}/{repo}/git/commits"],
		"createRef": ["POST /repos/{owner}/{repo}/git/refs"],
		"createTree": ["POST /repos/{owner}/{repo}/git/trees"],
		"getBlob": ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		"getCommit": ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
		"getRef": ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		"getTree": ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		"updateRef": ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
	},
	"gitignore": {},
	"hostedCompute": {},
	"interactions": {},
	"issues": {
		"addAssignees": ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		"addBlockedByDependency": ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		"addLabels": ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		"checkUserCanBeAssigned": ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
		"create": ["POST /repos/{owner}/{repo}/issues"],
		"createComment": ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		"createLabel": ["POST /repos/{owner}/{repo}/labels"],
		"deleteComment": ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		"get": ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		"list": ["GET /issues"],
		"listComments": ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		"listForRepo": ["GET /repos/{owner}/{repo}/issues"],
		"listLabelsForRepo": ["GET /repos/{owner}/{repo}/labels"],
		"lock": ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		"removeAssignees": ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		"removeLabel": ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
		"update": ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
		"updateComment": ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		"updateLabel": ["PATCH /repos/{owner}/{repo}/labels/{name}"]
	},
	"licenses": { "get": ["GET /licenses/{license}"] },
	"markdown": { "render": ["POST /markdown"] },
	"meta": {
		"get": ["GET /meta"],
		"root": ["GET /"]
	},
	"migrations": {},
	"oidc": {},
	"orgs": {
		"delete": ["DELETE /orgs/{org}"],
		"get": ["GET /orgs/{org}"],
		"list": ["GET /organizations"],
		"update": ["PATCH /orgs/{org}"]
	},
	"packages": {},
	"privateRegistries": {},
	"projects": {},
	"pulls": {
		"create": ["POST /repos/{owner}/{repo}/pulls"],
		"get": ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		"list": ["GET /repos/{owner}/{repo}/pulls"],
		"listCommits": ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
		"merge": ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		"update": ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"]
	},
	"rateLimit": { "get": ["GET /rate_limit"] },
	"reactions": {
		"createForIssueComment": ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		"listForIssueComment": ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"]
	},
	"repos": {
		"delete": ["DELETE /repos/{owner}/{repo}"],
		"deleteFile": ["DELETE /repos/{owner}/{repo}/contents/{path}"],
		"get": ["GET /repos/{owner}/{repo}"],
		"getBranch": ["GET /repos/{owner}/{repo}/branches/{branch}"],
		"getBranchRules": ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
		"getCollaboratorPermissionLevel": ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
		"getCommit": ["GET /repos/{owner}/{repo}/commits/{ref}"],
		"getContent": ["GET /repos/{owner}/{repo}/contents/{path}"],
		"listCommits": ["GET /repos/{owner}/{repo}/commits"],
		"merge": ["POST /repos/{owner}/{repo}/merges"],
		"transfer": ["POST /repos/{owner}/{repo}/transfer"],
		"update": ["PATCH /repos/{owner}/{repo}"]
	},
	"search": {
		"code": ["GET /search/code"],
		"commits": ["GET /search/commits"],
		"labels": ["GET /search/labels"],
		"repos": ["GET /search/repositories"],
		"users": ["GET /search/users"]
	},
	"secretScanning": {},
	"securityAdvisories": {},
	"teams": {
		"create": ["POST /orgs/{org}/teams"],
		"list": ["GET /orgs/{org}/teams"],
		"listMembersInOrg": ["GET /orgs/{org}/teams/{team_slug}/members"]
	},
	"users": {
		"block": ["PUT /user/blocks/{username}"],
		"follow": ["PUT /user/following/{username}"],
		"getAuthenticated": ["GET /user"],
		"getByUsername": ["GET /users/{username}"],
		"list": ["GET /users"],
		"unblock": ["DELETE /user/blocks/{username}"]
	}
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
const endpointMethodsMap = new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) for (const [methodName, endpoint] of Object.entries(endpoints)) {
	const [route, defaults, decorations] = endpoint;
	const [method, url] = route.split(/ /);
	const endpointDefaults = Object.assign({
		method,
		url
	}, defaults);
	if (!endpointMethodsMap.has(scope)) endpointMethodsMap.set(scope, new Map());
	endpointMethodsMap.get(scope).set(methodName, {
		scope,
		methodName,
		endpointDefaults,
		decorations
	});
}
const handler = {
	has({ scope }, methodName) {
		return endpointMethodsMap.get(scope).has(methodName);
	},
	getOwnPropertyDescriptor(target, methodName) {
		return {
			value: this.get(target, methodName),
			configurable: true,
			writable: true,
			enumerable: true
		};
	},
	defineProperty(target, methodName, descriptor) {
		Object.defineProperty(target.cache, methodName, descriptor);
		return true;
	},
	deleteProperty(target, methodName) {
		delete target.cache[methodName];
		return true;
	},
	ownKeys({ scope }) {
		return [...endpointMethodsMap.get(scope).keys()];
	},
	set(target, methodName, value) {
		return target.cache[methodName] = value;
	},
	get({ octokit, scope, cache }, methodName) {
		if (cache[methodName]) return cache[methodName];
		const method = endpointMethodsMap.get(scope).get(methodName);
		if (!method) return;
		const { endpointDefaults, decorations } = method;
		if (decorations) cache[methodName] = decorate(octokit, scope, methodName, endpointDefaults, decorations);
		else cache[methodName] = octokit.request.defaults(endpointDefaults);
		return cache[methodName];
	}
};
function endpointsToMethods(octokit) {
	const newMethods = {};
	for (const scope of endpointMethodsMap.keys()) newMethods[scope] = new Proxy({
		octokit,
		scope,
		cache: {}
	}, handler);
	return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
	const requestWithDefaults = octokit.request.defaults(defaults);
	function withDecorations(...args) {
		let options = requestWithDefaults.endpoint.merge(...args);
		if (decorations.mapToData) {
			options = Object.assign({}, options, {
				data: options[decorations.mapToData],
				[decorations.mapToData]: void 0
			});
			return requestWithDefaults(options);
		}
		if (decorations.renamed) {
			const [newScope, newMethodName] = decorations.renamed;
			octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`);
		}
		if (decorations.deprecated) octokit.log.warn(decorations.deprecated);
		if (decorations.renamedParameters) {
			const options2 = requestWithDefaults.endpoint.merge(...args);
			for (const [name, alias] of Object.entries(decorations.renamedParameters)) if (name in options2) {
				octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`);
				if (!(alias in options2)) options2[alias] = options2[name];
				delete options2[name];
			}
			return requestWithDefaults(options2);
		}
		return requestWithDefaults(...args);
	}
	return Object.assign(withDecorations, requestWithDefaults);
}
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
	return { rest: endpointsToMethods(octokit) };
}
restEndpointMethods.VERSION = VERSION$1;
function legacyRestEndpointMethods(octokit) {
	const api = endpointsToMethods(octokit);
	return {
		...api,
		rest: api
	};
}
legacyRestEndpointMethods.VERSION = VERSION$1;
// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
// build/github/time.js
const machineTime = {
	now: Date.now,
	wait: (milliseconds) => setTimeout(milliseconds),
	timeout: (milliseconds) => AbortSignal.timeout(milliseconds)
};
// build/github/http/http-fetch.js
const builtIn = process.getBuiltinModule;
async function httpFetch(url, request) {
	const node = builtIn(url.startsWith("http:") ? "node:http" : "node:https");
	if (Object.keys(node.globalAgent.freeSockets).length > 0) await noticeClosedConnections();
	return toResponse(await send(node.request, url, request), url);
}
async function noticeClosedConnections() {
	for (let turn = 0; turn < turnsToClose; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
const turnsToClose = 3;
function send(start, url, { method = "GET", headers, body, signal }) {
	signal?.throwIfAborted();
	return new Promise((resolve, reject) => {
		const request = start(url, {
			method,
			headers: {
				...headers,
				...lengthOf(body),
				"accept-encoding": "gzip"
			},
			...signal === void 0 ? {} : { signal }
		});
		request.once("response", resolve);
		request.on("error", (error) => reject(signal?.aborted ? signal.reason : failed(error)));
		request.end(body);
	});
}
function lengthOf(body) {
	return body === void 0 ? {} : { "content-length": Buffer.byteLength(body) };
}
function failed(cause) {
	return new TypeError("fetch failed", { cause });
}
function toResponse(message, url) {
	const { statusCode: status = 0 } = message;
	const body = readBody(message);
	body.catch(() => {});
	return {
		status,
		statusText: message.statusMessage ?? "",
		ok: status >= 200 && status < 300,
		url,
		headers: new Map(entriesOf$1(message.headers)),
		body: inOnePiece(body),
		text: async () => (await body).toString("utf8"),
		arrayBuffer: async () => new Uint8Array(await body).buffer
	};
}
async function* inOnePiece(body) {
	yield await body;
}
async function readBody(message) {
	const chunks = [];
	try {
		for await (const chunk of message) chunks.push(chunk);
		const bytes = Buffer.concat(chunks);
		return message.headers["content-encoding"] === "gzip" && bytes.length > 0 ? await decompress(bytes) : bytes;
	} catch (error) {
		throw failed(error);
	}
}
function decompress(bytes) {
	const { gunzip } = builtIn("node:zlib");
	return new Promise((resolve, reject) => {
		gunzip(bytes, (error, result) => error === null ? resolve(result) : reject(error));
	});
}
function entriesOf$1(headers) {
	return Object.entries(headers).map(([name, value]) => [name, String(value ?? "")]);
}
// build/github/http/throttle.js
function createThrottle(time) {
	const write = spaced$1(time, {
		burst: 40,
		everyMs: 1e3
	});
	const notification = spaced$1(time, {
		burst: 10,
		everyMs: 3e3
	});
	return async (request, options) => {
		if (options.method !== "GET" && !options.url.endsWith("/graphql")) await write();
		if (options.method === "POST" && /\/(issues|comments)$/.test(options.url)) await notification();
		return request(options);
	};
}
function spaced$1({ now, wait }, { burst, everyMs }) {
	let takenUntil = Number.NEGATIVE_INFINITY;
	return async () => {
		const from = Math.max(takenUntil, now());
		takenUntil = from + everyMs;
		const delay = from - now() - (burst - 1) * everyMs;
		if (delay > 0) await wait(delay);
	};
}
// build/github/http/octokit.js
function createClient(options) {
	const { token, baseUrl, fetch = httpFetch, onWait = () => {}, time = machineTime } = options;
	const { maxWait: longestWait = 60 } = options;
	const client = new Octokit({
		auth: token,
		baseUrl,
		userAgent: "baton",
		request: { fetch: followRedirects(fetch) },
		log: {
			debug() {},
			info() {},
			warn() {},
			error() {}
		}
	});
	client.hook.before("request", askAtGraphQL);
	client.hook.wrap("request", createThrottle(time));
	client.hook.wrap("request", createRetry({
		time,
		longestWait,
		onWait
	}));
	return client;
}
function askAtGraphQL(options) {
	if (options.url === "/graphql") options.baseUrl = options.baseUrl.replace(/\/api\/v3$/, "/api");
}
// build/ledger/recorded-accounts.js
async function recordedAccounts(ledger) {
	try {
		return await ledger.read((view) => view.commentAccounts());
	} catch (error) {
		if (error instanceof ServiceError && error.code.startsWith("ledger_")) return [];
		throw error;
	}
}
// build/github/data-branch/blob-id.js
function blobId(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// build/github/data-branch/file.js
async function headCommit(file) {
	return createHeadWatch(file)();
}
function createHeadWatch(file) {
	const { octokit, owner, repo, branch } = file;
	let last = null;
	return async () => {
		const known = last === null ? {} : { headers: { "if-none-match": last.etag } };
		try {
			const at = {
				owner,
				repo,
				ref: `heads/${branch}`,
				...known
			};
			const { data, headers } = await octokit.git.getRef(at);
			const commit = data.object.sha;
			last = headers.etag === void 0 ? null : {
				etag: headers.etag,
				commit
			};
			return commit;
		} catch (error) {
			const status = statusOf(error);
			if (status === 304 && last !== null) return last.commit;
			if (status === 404) {
				last = null;
				return null;
			}
			throw toServiceError("find the data branch", error);
		}
	};
}
const bytesPerPiece = 3 * 2 ** 14;
function jsonWithFile(file, rest) {
	const before = `${JSON.stringify(rest).slice(0, -1)},"content":"`;
	const start = Buffer.byteLength(before);
	const length = 4 * Math.ceil(file.length / 3);
	const body = Buffer.allocUnsafe(start + length + 2);
	body.write(before);
	const source = Buffer.from(file.buffer, file.byteOffset, file.length);
	for (let from = 0; from < file.length; from += bytesPerPiece) {
		const piece = source.toString("base64", from, from + bytesPerPiece);
		body.write(piece, start + from / 3 * 4, "latin1");
	}
	body.write("\"}", start + length);
	return body;
}
async function mapWriteError(file, error) {
	const status = statusOf(error);
	const said = error instanceof Error ? error.message : "";
	if (status === 413 || status === 422 && /too large/i.test(said)) throw tooLarge(file, null);
	if ((status === 409 || status === 422) && isSecretDetected(said)) throw contentBlocked(file, error);
	if ((status === 409 || status === 422) && isForbiddenByRule(said)) throw notWritable(file, error);
	if (status === 409 || status === 422 && /expected|"sha" wasn't supplied/.test(said) || isAmbiguous(file, status)) return { kind: "conflict" };
	if (status === 422 && /reference update failed/i.test(said)) throw await notWritableByRule(file, error);
	if (status === 404) {
		if (await headCommit(file) === null) return { kind: "conflict" };
		throw notWritable(file, error);
	}
	const fault = toServiceError("write the ledger", error);
	throw fault instanceof ServiceError && fault.code === "github_forbidden" ? notWritable(file, error) : fault;
}
const maxAmbiguousAttempts = 3;
const doubts = new WeakMap();
function isAmbiguous({ octokit }, status) {
	const sofar = doubts.get(octokit) ?? 0;
	if (status === null || status < 500 || sofar === maxAmbiguousAttempts) return false;
	doubts.set(octokit, sofar + 1);
	return true;
}
function isSecretDetected(said) {
	return /secret detected|push protection|secret scanning/i.test(said);
}
function contentBlocked({ branch }, cause) {
	return new ServiceError("content_blocked", `GitHub's push protection did not let this run write the data branch ${branch}, because the ledger would contain text that looks like a secret. Remove the secret from the issue or comment and revoke it.`, { cause });
}
function isForbiddenByRule(said) {
	return /protected branch|protected ref|rule violation|required status check|pull request|signature|cannot (?:create|update|delete) this|ruleset|declined/i.test(said);
}
const rules = array(object({ type: string() }));
async function notWritableByRule(file, cause) {
	const { octokit, owner, repo, branch } = file;
	const read = async () => {
		const { data } = await octokit.repos.getBranchRules({
			owner,
			repo,
			branch
		});
		return parse$3(rules, data).map(({ type }) => type);
	};
	const types = await read().catch(() => []);
	const named = types.length === 0 ? "" : ` (rules of this repository: ${types.join(", ")})`;
	return new ServiceError("ledger_not_writable", `${notWritable(file, cause).message}${named}`, { cause });
}
function notWritable({ branch }, cause) {
	if (isOfArchived(cause)) return new ServiceError("ledger_not_writable", `The repository is archived, so no one can write the data branch ${branch}. Nothing was recorded. Unarchive it in its settings, and try again.`, { cause });
	const said = cause instanceof Error ? ` (${cause.message})` : "";
	return new ServiceError("ledger_not_writable", `GitHub does not let this run write the data branch ${branch}${said}. Nothing was recorded. Give the job \`permissions: { contents: write }\`, and leave that branch out of branch protection and rulesets.`, { cause });
}
function tooLarge({ branch, path }, size) {
	const megabytes = size === null ? "" : ` (${Math.round(size / 1e6)} MB)`;
	return new ServiceError("ledger_too_large", `The ledger ${path} is too large for GitHub${megabytes}. Nothing was recorded. Set the input \`data-branch\` to a new name: handoffs from then on are recorded there, and ${branch} stays as the record of those before.`);
}
// build/github/data-branch/tree-entries.js
const regularFile = {
	mode: "100644",
	type: "blob"
};
async function treeEntries({ octokit, owner, repo }, files) {
	const entries = [];
	for (const { path, content } of files) if (content === null || typeof content === "string") entries.push({
		...regularFile,
		path,
		sha: content
	});
	else {
		const { base64 } = content;
		const blob = await octokit.git.createBlob({
			owner,
			repo,
			content: base64,
			encoding: "base64"
		});
		entries.push({
			...regularFile,
			path,
			sha: blob.data.sha
		});
	}
	return entries;
}
// build/github/data-branch/create.js
async function createDataBranch(file, first) {
	try {
		return await commitFirst(file, first);
	} catch (error) {
		if (statusOf(error) === 404) throw notWritable(file, error);
		return statusOf(error) === 422 && await headCommit(file) !== null ? { kind: "conflict" } : mapWriteError(file, error);
	}
}
async function commitFirst(file, { files, version, message, readme }) {
	const { octokit, owner, repo, branch } = file;
	const at = {
		owner,
		repo
	};
	const readmeEntry = {
		mode: "100644",
		type: "blob",
		path: "README.md",
		content: readme
	};
	const tree = await octokit.git.createTree({
		...at,
		tree: [readmeEntry, ...await treeEntries(file, files)]
	});
	const { sha } = (await octokit.git.createCommit({
		...at,
		message,
		tree: tree.data.sha,
		parents: []
	})).data;
	await octokit.git.createRef({
		...at,
		ref: `refs/heads/${branch}`,
		sha,
		request: noRetry
	});
	return {
		kind: "written",
		version,
		commit: sha
	};
}
// build/github/data-branch/download.js
const rawBytes = {
	headers: { accept: "application/vnd.github.raw+json" },
	request: { parseSuccessResponseBody: false }
};
const maxReads = 3;
async function download(request) {
	for (let reads = 1;; reads += 1) try {
		return await readOnce$1(request);
	} catch (error) {
		if (reads === maxReads || !(error instanceof TypeError)) throw error;
	}
}
async function readOnce$1(request) {
	try {
		const { data: body } = await request();
		if (!isIterable(body)) throw new TypeError("The response body was already read.");
		return await joined(body);
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}
const bytesShape = instance(Uint8Array);
function isIterable(body) {
	return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
async function joined(body) {
	const pieces = [];
	for await (const piece of body) pieces.push(parse$3(bytesShape, piece));
	const [whole = Buffer.concat(pieces)] = pieces.length === 1 ? pieces : [];
	const { buffer, byteOffset, length } = whole;
	return new Uint8Array(buffer, byteOffset, length);
}
// build/github/data-branch/history.js
async function readHistory(at) {
	const ends = await firstAndLast(at);
	if (ends === null) return null;
	const { octokit, owner, repo } = at;
	const { commits, first, last } = ends;
	const { data } = await octokit.git.getTree({
		owner,
		repo,
		tree_sha: last.sha,
		recursive: "true"
	});
	const blobs = data.tree.filter(({ type }) => type === "blob");
	return {
		commits,
		firstAt: timeOf(first),
		lastAt: timeOf(last),
		files: blobs.length,
		bytes: blobs.reduce((sum, { size = 0 }) => sum + size, 0),
		blobs: new Map(blobs.map(({ path, sha }) => [path, sha]))
	};
}
async function branchCreatedAt(at) {
	const ends = await firstAndLast(at);
	return ends === null ? null : timeOf(ends.first);
}
async function firstAndLast({ octokit, owner, repo, branch }) {
	const list = (page) => octokit.repos.listCommits({
		owner,
		repo,
		sha: branch,
		per_page: 1,
		page
	});
	try {
		const newest = await list(1);
		const [last] = newest.data;
		const commits = Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(newest.headers.link ?? "")?.[1] ?? 1);
		const [first] = commits === 1 ? newest.data : (await list(commits)).data;
		return first === void 0 || last === void 0 ? null : {
			commits,
			first,
			last
		};
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}
function timeOf({ commit }) {
	return toIsoSeconds(commit.committer?.date ?? "");
}
// build/github/data-branch/data-branch.js
const largest = 37e6;
function openDataBranch(options) {
	let head = null;
	let hasConflicted = false;
	const known = (outcome) => {
		head = outcome.kind === "written" ? outcome.commit : null;
		hasConflicted ||= outcome.kind === "conflict";
		return outcome;
	};
	const readLatest = createHeadReader(options);
	const isLost = async (expected) => hasConflicted && (await readLatest())?.version !== expected;
	return {
		name: options.branch,
		publish: async (files, message) => {
			const { publishFiles } = await import("./report.js").then((n) => n._part_report_exports);
			head = await publishFiles(options, {
				files,
				message,
				head
			});
		},
		read: () => withErrorContext("read the ledger", () => hasConflicted ? readLatest() : readFile(options)),
		readRaw: () => withErrorContext("read the data branch", () => inspectBranch(options)),
		branchCreatedAt: () => withErrorContext("read the history of the data branch", () => branchCreatedAt(options)),
		readBeside: (path) => withErrorContext("read the data branch", () => readBeside({
			...options,
			path
		}, head)),
		async writeBeside({ path, bytes, expected, message, mayCreateBranch }) {
			const outcome = await replaceFile({
				...options,
				path
			}, {
				bytes,
				message,
				sha: expected
			});
			const isLost = mayCreateBranch && outcome.kind === "conflict" && expected === null && await headCommit(options) === null;
			return known(isLost ? await createDataBranch(options, {
				files: [{
					path,
					content: { base64: toBase64(options, bytes) }
				}],
				version: blobId(bytes),
				message,
				readme: options.readme
			}) : outcome);
		},
		async removeBeside({ path, expected: sha, message }) {
			head = null;
			const { octokit, owner, repo, branch } = options;
			const at = {
				owner,
				repo,
				path,
				branch
			};
			try {
				await octokit.repos.deleteFile({
					...at,
					sha,
					message,
					request: noRetry
				});
				return "removed";
			} catch (error) {
				return (await mapWriteError(options, error)).kind === "conflict" ? "conflict" : "removed";
			}
		},
		versionOf: blobId,
		storeFile: (bytes) => withErrorContext("store an archive of the ledger", () => storeBlob(options, bytes)),
		readVersion: (version) => withErrorContext("read an archive of the ledger", () => readBlob(options, version)),
		async replaceWithFiles({ bytes, files, ...change }) {
			const contents = [...files, {
				path: options.path,
				content: bytes
			}].map(({ path, content }) => ({
				path,
				content: content instanceof Uint8Array ? { base64: toBase64(options, content) } : content
			}));
			const { replaceFiles } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
			return known(await replaceFiles(options, {
				...change,
				files: contents,
				version: blobId(bytes),
				readme: options.readme
			}));
		},
		async write({ bytes, expected, message }) {
			if (expected !== null && await withErrorContext("read the ledger", () => isLost(expected))) return { kind: "conflict" };
			return known(expected === null ? await createDataBranch(options, {
				files: [{
					path: options.path,
					content: { base64: toBase64(options, bytes) }
				}],
				version: blobId(bytes),
				message,
				readme: options.readme
			}) : await replaceFile(options, {
				bytes,
				message,
				sha: expected
			}));
		}
	};
}
function toBase64(file, bytes) {
	requireSendable(file, bytes);
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}
function requireSendable(file, bytes) {
	if (bytes.length > largest) throw tooLarge(file, bytes.length);
}
async function inspectBranch(file) {
	const commit = await headCommit(file);
	const bytes = commit === null ? null : await bytesAt(file, commit);
	return {
		commit,
		file: bytes === null ? null : stored(bytes)
	};
}
async function readFile(file) {
	const bytes = await bytesAt(file, file.branch);
	if (bytes !== null) return stored(bytes);
	const head = await headCommit(file);
	return head === null ? null : readCommit(file, head);
}
async function readBeside(file, head) {
	const commit = head ?? await headCommit(file);
	const bytes = commit === null ? null : await bytesAt(file, commit);
	return bytes === null ? null : stored(bytes);
}
function createHeadReader(file) {
	let last = null;
	const head = createHeadWatch(file);
	return async () => {
		const commit = await head();
		if (commit === null) return null;
		if (last?.commit !== commit) last = {
			commit,
			file: await readCommit(file, commit)
		};
		return last.file;
	};
}
async function readCommit(file, commit) {
	const atHead = await bytesAt(file, commit);
	if (atHead === null) throw new ServiceError("ledger_missing", `The data branch ${file.branch} has no ${file.path}. Nothing was changed. Restore the file from an earlier commit of that branch, or run this workflow by hand with \`mode: rebuild\`, which rebuilds it from the issues.`);
	return stored(atHead);
}
async function readBlob({ octokit, owner, repo }, version) {
	const bytes = await download(() => octokit.git.getBlob({
		owner,
		repo,
		file_sha: version,
		...rawBytes
	}));
	return bytes !== null && blobId(bytes) === version ? bytes : null;
}
async function storeBlob(file, bytes) {
	const { octokit, owner, repo } = file;
	const content = toBase64(file, bytes);
	const { data } = await octokit.git.createBlob({
		owner,
		repo,
		content,
		encoding: "base64"
	});
	return data.sha;
}
function bytesAt({ octokit, owner, repo, path }, ref) {
	return download(() => octokit.repos.getContent({
		owner,
		repo,
		path,
		ref,
		...rawBytes
	}));
}
function stored(bytes) {
	return {
		bytes,
		version: blobId(bytes)
	};
}
const written = object({
	content: object({ sha: string() }),
	commit: object({ sha: string() })
});
async function replaceFile(file, { bytes, message, sha }) {
	const { octokit, owner, repo, path, branch } = file;
	requireSendable(file, bytes);
	const answer = await octokit.request({
		method: "PUT",
		url: "/repos/{owner}/{repo}/contents/{path}",
		owner,
		repo,
		path,
		data: jsonWithFile(bytes, {
			message,
			...sha === null ? {} : { sha },
			branch
		}),
		request: noRetry
	}).catch((error) => mapWriteError(file, error));
	if ("kind" in answer) return answer;
	const parsed = safeParse(written, answer.data);
	if (!parsed.success) return { kind: "conflict" };
	const { content, commit } = parsed.output;
	return {
		kind: "written",
		version: content.sha,
		commit: commit.sha
	};
}
// build/github/data-branch/readme.js
function dataBranchReadme({ repository, branch }) {
	return `# Handoffs of ${repository}

This branch contains \`handoffs.db\`, the record of every handoff in this repository: who sent it, who
accepted it and when, its checklist, and each step in between. Baton, a GitHub Action, records
what happens on the issues. Each commit is one step, described by its message.

Once the file is large, handoffs that ended long ago move to \`archive/0001.db\` and so on, with the same
tables. \`baton export --sqlite all.db\` writes all of them into one database.

\`receipts.jsonl\` lists notifications that were sent or tried since the ledger was last written.

Next to it are the metrics of the newest report, as \`metrics.json\` and \`metrics.csv\`, for other tools:
one row per metric, with its group, the number of cases and the previous value.

The ledger is an SQLite 3 database, for any tool that reads one:

\`\`\`sh
git fetch origin ${branch} && git show FETCH_HEAD:handoffs.db > handoffs.db
sqlite3 handoffs.db 'SELECT * FROM open_handoffs'
\`\`\`

\`\`\`sql
-- Handoffs of the last thirty days, by route
SELECT from_team, to_team, count(*) AS handoffs, count(completed_at) AS completed
FROM handoffs WHERE initiated_at >= date('now', '-30 days') GROUP BY 1, 2;

-- One field of the context
SELECT issue_number, json_extract(context_json, '$.client_name') AS client FROM handoffs;

-- Everything that happened to issue 34
SELECT at, actor, type, data_json FROM events WHERE issue_number = 34 ORDER BY id;
\`\`\`

\`data_json\` leaves out values that are already in the handoff's row.

Please do not edit the file by hand, merge this branch, or protect it: Baton has to write it. To undo
a mistake, restore an earlier commit.
`;
}
// build/ledger/archive/archive-limits.js
const megabyte = 1e6;
const usualLimits = {
	ledger: 2 * megabyte,
	target: 1.4 * megabyte,
	archive: 8 * megabyte,
	least: megabyte / 2,
	age: 6048e5
};
function archivePath(number) {
	return `archive/${String(number).padStart(4, "0")}.db`;
}
const noLimits = {
	...usualLimits,
	ledger: Number.POSITIVE_INFINITY,
	archive: Number.POSITIVE_INFINITY
};
// build/ledger/queries/meta-values.js
const apart = "shared_configuration";
async function metaOf(db, key) {
	return (await db.selectFrom("meta").select(["key", "value"]).where("key", key === apart ? "=" : "!=", apart).execute()).find((row) => row.key === key)?.value ?? null;
}
async function setMeta(db, key, value) {
	await db.insertInto("meta").values({
		key,
		value
	}).onConflict((conflict) => conflict.column("key").doUpdateSet({ value })).execute();
}
async function setMetaOnce(db, key, value) {
	if (await metaOf(db, key) === null) await db.insertInto("meta").values({
		key,
		value
	}).onConflict((conflict) => conflict.doNothing()).execute();
}
async function removeMeta(db, key) {
	await db.deleteFrom("meta").where("key", "=", key).execute();
}
// build/ledger/closed.js
const closedKey = "closed";
function closedAs(db) {
	return metaOf(db, closedKey);
}
async function setClosed(db, closed) {
	await (closed === null ? removeMeta(db, closedKey) : setMeta(db, closedKey, closed));
}
function closedLedger(end, closed) {
	return new ServiceError("ledger_closed", sentences[end][closed === "moved" ? "moved" : "copy"]);
}
function isClosedLedger(error) {
	return error instanceof ServiceError && error.code === "ledger_closed";
}
const sentences = {
	branch: {
		moved: "The ledger of this repository moved from the data branch to PostgreSQL. Set the input `database-url` in the workflow. The next sweep then catches up.",
		copy: "The ledger on the data branch is an unfinished copy of the one in PostgreSQL. Finish it with `baton migrate --from postgres --to branch --cutover`, or set the input `database-url` in the workflow."
	},
	postgres: {
		moved: "The ledger of this repository moved from PostgreSQL to the data branch. Remove the input `database-url` from the workflow. The next sweep then catches up. If someone only left it out of reports, run `UPDATE baton.ledgers SET closed = NULL` for this repository.",
		copy: "The ledger of this repository in PostgreSQL is an unfinished copy of the data branch. Finish it with `baton migrate --from branch --to postgres --cutover`, or remove the input `database-url` from the workflow."
	}
};
// build/base/group-by.js
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// build/ledger/receipts/receipt-codec.js
const common = {
	id: string(),
	attempts: number(),
	at: string()
};
const receipt = variant("kind", [
	object({
		...common,
		kind: literal("tried"),
		nextAt: string()
	}),
	object({
		...common,
		kind: literal("sent")
	}),
	object({
		...common,
		kind: picklist(["failed", "given_up"]),
		error: string()
	})
]);
function formatReceipts(receipts) {
	return receipts.map((one) => `${JSON.stringify(one)}\n`).join("");
}
function parseReceipts(text) {
	return text.split("\n").flatMap((line) => {
		const read = safeParse(receipt, jsonIn(line));
		return read.success ? [read.output] : [];
	});
}
function jsonIn(line) {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}
// build/ledger/receipts/receipt-file.js
const receiptsPath = "receipts.jsonl";
const keptAtMost = 3456e6;
const keptAtLeast = 36e5;
async function readReceipts(branch) {
	return (await readReceiptFile(branch)).receipts;
}
async function readReceiptFile(branch) {
	const stored = await branch.readBeside(receiptsPath);
	return {
		stored,
		receipts: stored === null ? [] : parseReceipts(new TextDecoder().decode(stored.bytes))
	};
}
async function addReceipts(branch, { stored, receipts: known }, { added, settled, message }) {
	const lines = new Set(known.map((one) => formatReceipts([one])));
	const missing = added.filter((one) => !lines.has(formatReceipts([one])));
	if (missing.length === 0) return "written";
	const [newest = ""] = missing.map(({ at }) => at).toSorted().toReversed();
	const following = groupBy(missing, ({ id }) => id);
	const kept = known.filter((one) => !isFollowed(one, following.get(one.id) ?? []) && one.at > earlier(newest, settled.has(one.id) ? keptAtLeast : keptAtMost));
	const { kind } = await branch.writeBeside({
		path: receiptsPath,
		bytes: Buffer.from(formatReceipts([...kept, ...missing])),
		expected: stored?.version ?? null,
		message,
		mayCreateBranch: false
	});
	return kind;
}
function isFollowed({ kind, attempts }, later) {
	return (kind === "tried" || kind === "failed") && later.some((one) => one.kind === "sent" || one.kind === "given_up" || one.kind === kind && one.attempts > attempts);
}
// build/ledger/errors.js
var CorruptLedgerError = class extends ServiceError {
	reason;
	constructor(reason, cause, { code, message } = damaged(reason)) {
		super(code, message, { cause });
		this.reason = reason;
	}
};
function damaged(reason) {
	return {
		code: "ledger_damaged",
		message: `The ledger, handoffs.db on the data branch, is damaged: ${reason}. Baton did not change it. Restore an earlier commit of the data branch and let the next sweep catch up, or run this workflow with \`mode: rebuild\` to rebuild the ledger from the issues. A rebuild keeps a copy of this file.`
	};
}
var NewerRowError = class extends CorruptLedgerError {
	constructor(where) {
		const reason = `${where} is of a kind that this release of Baton does not know`;
		super(reason, void 0, {
			code: "ledger_newer",
			message: newerRow("The ledger", reason)
		});
	}
};
function newerRow(what, reason) {
	return `${what} was written by a newer release: ${reason}. Baton changed nothing. Use the newest release in every workflow and on the command line. A rebuild by this release would lose what the newer one recorded. If no newer release is in use, someone changed the ledger by hand: restore an earlier version of it.`;
}
function damagedIssue(issueNumber, error) {
	const { reason, cause } = error;
	if (error instanceof NewerRowError) {
		const message = newerRow(`The ledger\u2019s part about issue #${issueNumber}`, reason);
		return new ServiceError("ledger_newer", message, {
			cause,
			issueNumber
		});
	}
	return new ServiceError("ledger_damaged", `The ledger\u2019s rows of issue #${issueNumber} are invalid: ${reason}. Baton did not change them. Run the workflow with \`mode: rebuild\`, which keeps the other rows.`, {
		cause,
		issueNumber
	});
}
function corruptLedger(reason, cause) {
	return new CorruptLedgerError(reason, cause);
}
function asWritten(ask) {
	try {
		return ask();
	} catch (cause) {
		throw corruptLedger("its tables were changed", cause);
	}
}
function newer(found, known) {
	return new ServiceError("ledger_newer", `The ledger has schema version ${found}, but this release of Baton supports at most ${known}. Baton changed nothing. Use a newer release.`);
}
function busy(attempts) {
	return new ServiceError("ledger_busy", `Other runs kept writing to the ledger: ${attempts} attempts to write failed. Baton recorded nothing in this run. Re-run it, or let the next sweep catch up.`);
}
function deletedMeanwhile(branch) {
	return new ServiceError("ledger_missing", `The data branch ${branch} was deleted while this run worked. Baton did not create a new ledger. Restore the branch, or run this workflow with \`mode: rebuild\` to rebuild the ledger from the issues.`);
}
const first = 4e3;
const longest$2 = 8e3;
function backOff(conflicts, random) {
	return Math.ceil(random * Math.min(longest$2, first * 2 ** (conflicts - 1)));
}
// build/ledger/retry/retry-on-conflict.js
async function retryOnConflict({ wait, random, retrying }, attempt) {
	let waited = 0;
	for (let tried = 1;; tried += 1) {
		const done = await attempt();
		if (done !== null) return done.result;
		if (await retrying?.waitForTurn?.() !== true) {
			const delay = backOff(tried, random());
			waited += delay;
			if (waited > 12e4) throw busy(tried);
			await wait(delay);
		}
		await retrying?.beforeRetry();
	}
}
// build/ledger/sqlite/cached-file.js
function cachedFile(branch) {
	let cached;
	let wasThere = false;
	const readBranch = async () => {
		const stored = await branch.read();
		if (stored === null && wasThere) throw deletedMeanwhile(branch.name);
		wasThere ||= stored !== null;
		return stored;
	};
	const read = () => {
		cached ??= readBranch().catch((error) => {
			cached = void 0;
			throw error;
		});
		return cached;
	};
	return {
		read,
		invalidate() {
			cached = void 0;
		},
		async replace(stored, { bytes, message }) {
			cached = void 0;
			const outcome = await branch.write({
				bytes,
				expected: stored?.version ?? null,
				message
			});
			if (outcome.kind === "written") {
				wasThere = true;
				cached = Promise.resolve({
					bytes,
					version: outcome.version
				});
			}
			return outcome.kind;
		}
	};
}
// build/ledger/sqlite/load-sqlite.js
async function loadSqlite() {
	await requestsAreSent();
	startSqlite().catch(() => {});
	return await import("./sqlite.js").then((n) => n._part_sqlite_exports);
}
function requestsAreSent() {
	return new Promise((resolve) => setImmediate(resolve));
}
async function startSqlite() {
	const { loadSqlJs } = await import("./sqlite.js").then((n) => n._part_sqlite_exports);
	await loadSqlJs();
}
// build/ledger/open-ledger.js
function openLedger({ branch, repository, wait, random, observe, limits = usualLimits }) {
	const file = cachedFile(branch);
	const newLedger = { isNew: true };
	let prefetched = Promise.resolve();
	let accounts = [];
	const readVersion = readOnce((version, path) => branch.readVersion(version, path));
	const receipts = { readReceipts: () => readReceipts(branch) };
	const reading = () => ({
		accounts,
		readVersion,
		...receipts
	});
	const onBranch = {
		branch,
		repository,
		readVersion,
		wait,
		random,
		...receipts
	};
	const read = async (question) => {
		const [stored, { queryImage }] = await Promise.all([
			file.read(),
			loadSqlite(),
			prefetched
		]);
		return queryImage(stored?.bytes ?? newLedger, question, reading());
	};
	const refuseClosed = () => read(async () => {}).catch((error) => {
		if (isClosedLedger(error)) throw error;
	});
	const settledMessages = async () => {
		const [stored, { settledIn }] = await Promise.all([file.read(), loadSqlite()]);
		return stored === null ? new Set() : settledIn(stored.bytes);
	};
	return {
		name: branch.name,
		place: {
			title: `data branch ${branch.name}`,
			restore: "Restore the branch",
			discard: `Delete the branch ${branch.name}`
		},
		prefetch() {
			prefetched = read(async () => {}).catch(() => {});
		},
		read,
		recordAccounts(shown) {
			accounts = [...new Map([...accounts, ...shown].map((one) => [one.id, one])).values()];
		},
		transact: (change, retrying) => retryOnConflict({
			wait,
			random,
			retrying
		}, async () => {
			const [stored, { transactImage, discardBytes }] = await Promise.all([file.read(), loadSqlite()]);
			const { result, write } = await transactImage(stored?.bytes ?? newLedger, {
				repository,
				...reading()
			}, change);
			if (write === null) return { result };
			const outcome = await file.replace(stored, write);
			observe?.({
				outcome,
				bytes: write.bytes.length
			});
			if (outcome === "written") return { result };
			discardBytes(write.bytes);
			return null;
		}),
		async rebuild(fill, now, mayContinue) {
			file.invalidate();
			await refuseClosed();
			const { rebuildOnBranch } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
			return rebuildOnBranch({
				...onBranch,
				now,
				limits
			}, fill, mayContinue);
		},
		async archiveEnded(now) {
			const stored = await file.read();
			if (stored === null || stored.bytes.length <= limits.ledger) return null;
			const { archiveOnBranch } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
			return archiveOnBranch({
				...onBranch,
				now,
				limits,
				observe,
				invalidate: file.invalidate
			});
		},
		async compare(fill, mayContinue) {
			await refuseClosed();
			const { compareOnBranch } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
			return compareOnBranch({
				...onBranch,
				readFormer: () => file.read()
			}, fill, mayContinue);
		},
		addReceipts: (added, message) => retryOnConflict({
			wait,
			random
		}, async () => {
			const [known, settled] = await Promise.all([readReceiptFile(branch), settledMessages()]);
			if (await addReceipts(branch, known, {
				added,
				settled,
				message
			}) === "written") return { result: void 0 };
			if (await branch.branchCreatedAt() === null) file.invalidate();
			return null;
		}),
		claimMessages: (now, claim) => retryOnConflict({
			wait,
			random
		}, async () => {
			const known = await readReceiptFile(branch);
			const [stored, { queryImage }] = await Promise.all([file.read(), loadSqlite()]);
			const { result, receipts: added, reason: message } = claim(await queryImage(stored?.bytes ?? newLedger, (view) => view.dueMessages(now), {
				...reading(),
				readReceipts: async () => known.receipts
			}));
			if (await addReceipts(branch, known, {
				added,
				settled: await settledMessages(),
				message
			}) === "written") return { result };
			file.invalidate();
			return null;
		}),
		invalidate: file.invalidate,
		firstWrittenAt: () => branch.branchCreatedAt()
	};
}
function readOnce(read) {
	const known = new Map();
	return (version, path) => {
		const found = known.get(version) ?? read(version, path).catch((error) => {
			known.delete(version);
			throw error;
		});
		known.set(version, found);
		return found;
	};
}
// build/open-run-ledger.js
function openBranchLedger(branch, { octokit, repository, wait, dryRun }) {
	const [owner = "", repo = ""] = repository.split("/");
	const stored = openDataBranch({
		octokit,
		owner,
		repo,
		branch,
		path: "handoffs.db",
		readme: dataBranchReadme({
			repository,
			branch
		})
	});
	const branchOfRun = dryRun?.branch(stored) ?? stored;
	return {
		ledger: openLedger({
			branch: branchOfRun,
			repository,
			wait,
			random: Math.random
		}),
		publish: (files, reason) => branchOfRun.publish(files, reason)
	};
}
async function openLedgerInDatabase(url, { repository, repositoryId, wait, dryRun, environment, isOfOrganisation }) {
	const { openLedgerAt } = await import("./postgresql.js").then((n) => n._part_postgresql_exports);
	const given = Number(environment["GITHUB_REPOSITORY_ID"]);
	const options = {
		wait,
		random: Math.random
	};
	const { ledger, organisation } = openLedgerAt({
		url,
		named: "The input `database-url`",
		environment
	}, {
		...options,
		repository: async () => ({
			id: given > 0 ? given : await repositoryId(),
			name: repository
		}),
		isReadOnly: dryRun !== null || isOfOrganisation
	});
	return {
		ledger: dryRun === null ? ledger : await dryLedger(ledger, dryRun, {
			...options,
			repository
		}),
		publish: async () => {},
		organisation
	};
}
async function dryLedger(ledger, { branch }, options) {
	const { openDryLedger } = await import("./postgresql.js").then((n) => n._part_postgresql_exports);
	return openDryLedger(ledger, branch, options);
}
// build/runner/default-templates.js
const files = {
	"sales_to_onboarding.yml": new URL("./sales_to_onboarding.yml", import.meta.url),
	"design_to_development.yml": new URL("./design_to_development.yml", import.meta.url)
};
function readDefaultTemplates() {
	const read = Object.entries(files).map(([name, url]) => ({
		path: `templates/${name}`,
		text: readFileSync(url, "utf8"),
		builtIn: true
	}));
	const hash = createHash("sha256");
	for (const { text } of read) hash.update(text);
	return {
		version: `built-in-${hash.digest("hex").slice(0, 12)}`,
		files: read
	};
}
// build/runner/log-progress.js
const readPerLine = 1e3;
function logProgress(log = info) {
	let shown = 0;
	return ({ read, total }) => {
		if (Math.floor(read / readPerLine) > Math.floor(shown / readPerLine)) log(read < total ? `Read ${read} of ${total} issues.` : `Read ${read} issues.`);
		shown = read;
	};
}
// build/base/decoded.js
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
// build/runner/proxy.js
const variables = {
	"http:": ["http_proxy", "HTTP_PROXY"],
	"https:": ["https_proxy", "HTTPS_PROXY"]
};
async function proxyFetch(url, environment) {
	const proxy = proxyOf(new URL(url), environment);
	if (proxy === null) return;
	const { throughProxy } = await import("./proxy.js").then((n) => n._part_proxy_exports);
	const [user, password] = [proxy.username, proxy.password].map((part) => decoded(part) ?? part);
	return throughProxy(proxy.href, user || password ? `${user}:${password}` : null);
}
function proxyOf(url, environment) {
	const name = variables[url.protocol === "http:" ? "http:" : "https:"].find((one) => environment[one]?.trim());
	if (name === void 0 || isExempt(url, environment)) return null;
	const written = environment[name]?.trim() ?? "";
	const address = written.includes("://") ? written : `http://${written}`;
	const proxy = URL.canParse(address) ? new URL(address) : null;
	if (proxy === null || !["http:", "https:"].includes(proxy.protocol)) throw new ServiceError("github_unavailable", `Baton cannot use the proxy in ${name}. Write it as http://host:port, or add ${url.hostname} to NO_PROXY.`);
	return proxy;
}
function isExempt({ hostname, port, protocol }, { no_proxy: lower, NO_PROXY: upper }) {
	if (/^(?:localhost|127\..*|\[::1\])$/.test(hostname)) return true;
	const usedPort = port || (protocol === "http:" ? "80" : "443");
	return (lower || upper || "").toLowerCase().split(/[\s,]+/).map((one) => one.replace(/^\*?\./, "")).some((one) => one === "*" || one === `${hostname}:${usedPort}` || one !== "" && `.${hostname}`.endsWith(`.${one}`));
}
// build/runner/redact.js
const secretName = /token|secret|password|webhook|smtp|database.?url|private_?key/i;
function passwordsIn(url) {
	const written = /^[\w+.-]+:\/\/[^/@:]*:(.+)@/s.exec(url)?.[1];
	return written === void 0 ? [] : [written, decoded(written) ?? written];
}
const shortest$1 = 6;
function redact(text, environment) {
	return Object.entries(environment).flatMap(([name, value = ""]) => secretName.test(name) ? [value, ...passwordsIn(value)].flatMap(formsOf) : []).toSorted((one, other) => other.length - one.length).reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text);
}
function formsOf(value) {
	return [
		value,
		...value.split(/\r?\n/),
		encodeURIComponent(value.toWellFormed()),
		Buffer.from(value).toString("base64"),
		JSON.stringify(value).slice(1, -1)
	].map((form) => form.trim()).filter((form) => form.length >= shortest$1);
}
// build/runner/warnings/warn-of-second-ledger.js
function warnOfSecondLedger() {
	let hasWarned = false;
	return ({ issueNumber, ledger, name }) => {
		if (hasWarned) return;
		hasWarned = true;
		warning(`Issue #${issueNumber} is recorded on the data branch ${ledger}, but this run starts a new ledger on ${name}. The new one takes up open handoffs. Handoffs that ended stay on ${ledger}, and reports no longer count them. To continue the former ledger, set the input \`data-branch\` to ${ledger} and delete ${name}. To keep the new one with the ended handoffs too, run this workflow with \`mode: rebuild\`, and pass \`--data-branch ${name}\` to \`baton\` commands.`);
	};
}
// build/render/withheld-addresses.js
function withheldAddresses(place) {
	return {
		message: `${place} is in a private repository and this one is public, so Baton does not use its \`people\`, and no \`email\` or \`slack\` of its teams.`,
		fix: "Write those that everyone may read in `config.yml` of this repository."
	};
}
// build/base/join-list.js
function formatCount(number) {
	return number < 1e3 ? String(number) : number.toLocaleString("en-GB");
}
function pluralize(number, singular, plural = `${singular}s`) {
	return `${formatCount(number)} ${number === 1 ? singular : plural}`;
}
function joinList(items, { most = 20, last = "and" } = {}) {
	if (items.length > most) return `${items.slice(0, most).join(", ")} and ${formatCount(items.length - most)} more`;
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
// build/base/sanitize.js
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
function visibleLines(text) {
	return text.toWellFormed().replace(lineEnd, "\n").split("\n").map((line) => line.replaceAll("	", " ")).map((line) => plainLine$1.test(line) ? line : withoutInvisible(line));
}
const plainLine$1 = /^[ -~]*$/;
function withoutInvisible(line) {
	return line.replace(RegExp("(?<=[[\\p{L}\\p{M}\\p{Extended_Pictographic}]--\\p{ASCII}])([\\u200C\\u200D])(?=[[\\p{L}\\p{Extended_Pictographic}]--\\p{ASCII}])|[[\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0]--[\\u0600-\\u0605\\u06DD\\u070F\\u08E2]]", "gv"), "$1");
}
function singleLine(text) {
	return visibleLines(text).join(" ").replace(/\s+/gu, " ").trim();
}
// build/base/truncate.js
const asIs = (text) => text;
function truncate(text, max, render = asIs) {
	const whole = render(text);
	return whole.length <= max ? whole : `${renderPrefix(text, max - 1, render).trimEnd()}\u2026`;
}
function renderPrefix(text, max, render) {
	let fits = 0;
	let most = Math.max(0, Math.min(text.length, max));
	while (fits < most) {
		const tried = Math.ceil((fits + most) / 2);
		if (render(prefix$2(text, tried)).length <= max) fits = tried;
		else most = tried - 1;
	}
	return render(prefix$2(text, fits));
}
function prefix$2(text, length) {
	return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
// build/render/format/escape.js
const backslashed = (sign) => `\\${sign}`;
const split = (sign) => `${sign}\u200B`;
const wrapped = (sign) => `<span>${sign}</span>`;
const liveAnywhere = [
	[/&/, () => "&amp;"],
	[/</, () => "&lt;"],
	[/>/, () => "&gt;"],
	[/(?<=[A-Za-z0-9])@(?=[A-Za-z0-9])/, wrapped],
	[/@/, split],
	[/(?<![A-Za-z0-9])[Gg][Hh]-(?=\d|$)/, split],
	[/\$/, wrapped],
	[/:(?=\/\/)/, wrapped],
	[/(?<=[Ww]{3})\./, wrapped]
];
const reference$1 = [/#(?=\d|$)/, wrapped];
const escapeLine = escaper([...[
	reference$1,
	[/[#\\`*~[\]|]/, backslashed],
	[/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/, backslashed],
	[/!(?=\[|$)/, backslashed],
	[/^[-+=:]/, backslashed],
	[/(?<=^\d{1,9})[.)]/, backslashed]
], ...liveAnywhere]);
const inHtml = escaper([reference$1, ...liveAnywhere]);
function escaper(rules) {
	const anySign = new RegExp(rules.map(([sign]) => `(${sign.source})`).join("|"), "gu");
	return (line) => line.replace(anySign, (found, ...groups) => {
		const rule = rules[groups.findIndex((group) => group !== void 0)];
		return rule === void 0 ? found : rule[1](found);
	});
}
function inline(text, limit = Number.POSITIVE_INFINITY) {
	return truncate(text, limit, (part) => escapeLine(singleLine(part)));
}
function inlineHtml(text, limit = Number.POSITIVE_INFINITY) {
	return truncate(text, limit, (part) => inHtml(singleLine(part)));
}
function code$1(text, limit = Number.POSITIVE_INFINITY) {
	return truncate(text, limit, (part) => codeSpan(singleLine(part)));
}
function codeSpan(line) {
	if (line === "") return "";
	const safe = line.replace(/(?<![A-Za-z0-9])@/g, split);
	return /[`|]/.test(safe) ? `<code>${escapeLine(line)}</code>` : `\`${safe}\``;
}
function prose(text, limit = Number.POSITIVE_INFINITY) {
	return truncate(text, limit, (part) => singleLine(part).split(/`([^`]+)`/).map((piece, at) => at % 2 === 0 ? escapeLine(piece) : codeSpan(piece)).join(""));
}
// build/config/keys/field-id.js
function isSnakeCase(written) {
	return /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(written);
}
const reservedIds = ["checklist", "constructor"];
const fieldId = word({
	name: "id in snake_case",
	example: "client_name",
	pattern: "[a-z][a-z0-9]*(_[a-z0-9]+)*",
	which: (written) => reservedIds.includes(written) ? "Baton itself uses" : "is not in snake_case",
	fix: (written) => {
		if (reservedIds.includes(written)) return `Choose another id, such as \`${written}_details\`.`;
		const better = inSnakeCase(written);
		return better ? `Write \`${better}\`.` : "Write small letters, digits and `_`, such as `client_name`.";
	}
}, (written) => isSnakeCase(written) && !reservedIds.includes(written));
// build/config/yaml/yaml-node.js
function valueAt(mapping, key) {
	return mapping.entries.find((entry) => entry.key === key)?.value;
}
function locationOf(mapping, key) {
	return valueAt(mapping, key)?.at ?? mapping.at;
}
function itemsOf(tree) {
	return tree?.kind === "list" ? tree.items : [];
}
function itemsOrOne(tree) {
	return tree === void 0 || tree.kind === "list" ? itemsOf(tree) : [tree];
}
function entriesOf(tree) {
	return tree?.kind === "mapping" ? tree.entries : [];
}
function withNodes(values, nodes) {
	return values?.length === nodes.length ? nodes.flatMap((node, index) => values.slice(index, index + 1).map((value) => ({
		value,
		node
	}))) : [];
}
function holdsItems(tree) {
	return tree.kind === "list" && tree.items.length > 0;
}
function isEmpty(tree) {
	return tree.kind === "scalar" && tree.value === null;
}
function textAt(mapping, key) {
	const tree = valueAt(mapping, key);
	if (tree?.kind !== "scalar" || tree.value === null) return;
	return typeof tree.value === "string" ? tree.value.trim() : tree.source;
}
// build/config/yaml/parse-list.js
function listParser(reader) {
	return function* (tree, subject) {
		if (isEmpty(tree)) return [];
		if (tree.kind !== "list") {
			yield wrongKind(tree, `${subject} must be a list`, remedyFor(tree, reader));
			return;
		}
		const items = [];
		for (const item of tree.items) {
			const value = yield* reader(item, `an item of ${subject}`);
			if (value !== void 0) items.push({
				value,
				at: item.at
			});
		}
		return items;
	};
}
function remedyFor(tree, reader) {
	const source = tree.kind === "scalar" ? tree.source : "";
	if (/^-\S/.test(source)) return "Write a space after each dash: `- item`.";
	return `Write${areItems(tree, source.split(","), reader) ? ` ${quoted(`[${source}]`)}, or` : ""} one item on each line, after a dash: \`- item\`.`;
}
function areItems(tree, items, reader) {
	return items.every((item) => {
		const value = item.trim();
		const node = {
			kind: "scalar",
			at: tree.at,
			value,
			source: value
		};
		return value !== "" && !value.includes("\n") && collectProblems(reader(node, "")).problems.length === 0;
	});
}
// build/config/yaml/parse-mapping.js
function parseMapping(tree, subject, known) {
	return parseKnownKeys(tree, {
		subject,
		known,
		homeOf: () => void 0
	});
}
function* parseKnownKeys(tree, { subject, known, homeOf }) {
	const mapping = yield* parseGroup$1(tree, subject);
	for (const { key, at } of mapping?.entries ?? []) {
		if (known.includes(key)) continue;
		const home = known.find((one) => one === `${key}s`) === void 0 ? homeOf(key) : void 0;
		yield problemAt(at, `${quoted(key)} is not a key of ${subject}.`, home === void 0 ? didYouMean(key, known, `Remove it; the keys here are ${joinCode(known, "and")}.`) : `Move it to ${home}.`);
	}
	return mapping;
}
function* parseGroup$1(tree, subject) {
	if (tree.kind === "mapping") return tree;
	if (isEmpty(tree)) return {
		kind: "mapping",
		at: tree.at,
		entries: []
	};
	yield wrongKind(tree, `${subject} must be a group of keys`, "Write one `key: value` on each line, all with the same indentation.");
}
function* parseKey$1(mapping, key, reader) {
	const tree = valueAt(mapping, key);
	return tree === void 0 ? void 0 : yield* reader(tree, `\`${key}\``);
}
// build/config/yaml/reject-repeated.js
function* rejectRepeated(names, subject) {
	const firsts = new Map();
	for (const { name, at, value = name } of names) {
		const first = firsts.get(normalize(`${value}`));
		if (first === void 0) {
			firsts.set(normalize(`${value}`), {
				name,
				at
			});
			continue;
		}
		const where = first.at.path === at.path && first.at.line !== at.line ? `, first on line ${first.at.line}` : "";
		const why = normalize(first.name) === normalize(name) && first.name !== name ? " Letter case and spaces make no difference." : "";
		yield problemAt(at, `${subject} names ${quoted(name)} twice${where}.`, `Remove one of the two.${why}`);
	}
}
// build/config/kinds/collections.js
function listOf(item, rules = {}) {
	const { isDistinct = false, isSorted = false, fixForEmpty } = rules;
	return {
		name: `list of: ${item.name}`,
		*parse(tree, subject) {
			const items = yield* listParser(item.parse)(tree, subject);
			if (fixForEmpty !== void 0 && items?.length === 0 && !holdsItems(tree)) yield problemAt(tree.at, `${subject} is an empty list.`, fixForEmpty);
			if (isDistinct) yield* rejectRepeated((items ?? []).map((one) => writtenIn(tree, one)), subject);
			const values = items?.map(({ value }) => value);
			return isSorted ? values?.toSorted() : values;
		},
		is: (json) => Array.isArray(json) && json.every(item.is),
		schema: fixForEmpty === void 0 ? {
			type: ["array", "null"],
			items: item.schema
		} : {
			type: "array",
			items: item.schema,
			minItems: 1
		},
		...item.example === void 0 ? {} : { example: `[${item.example}]` },
		...item.keys === void 0 ? {} : {
			keys: item.keys,
			step: "[]"
		}
	};
}
function writtenIn(tree, { value, at }) {
	const node = itemsOf(tree).find((item) => item.at === at);
	return {
		name: `${node?.kind === "scalar" ? node.value : value}`,
		value,
		at
	};
}
function oneOrMore(item, rules = {}) {
	const list = listOf(item, {
		fixForEmpty: `Write \`${item.example ?? item.name}\`.`,
		...rules
	});
	const single = convert(item, (value) => [value], list.is);
	return either(single, list, (tree) => tree.kind !== "list");
}
function mapOf(key, value) {
	return {
		name: `group: ${key.name} to ${value.name}`,
		*parse(tree, subject) {
			const found = [];
			for (const [name, read] of yield* parseEntries({
				key,
				value
			}, tree, subject)) if (name !== void 0 && read !== void 0) found.push([name, read]);
			return Object.fromEntries(found);
		},
		is: (json) => isRecord(json) && Object.values(json).every(value.is),
		schema: {
			type: ["object", "null"],
			propertyNames: { pattern: key.schema["pattern"] },
			additionalProperties: value.schema
		},
		...value.keys === void 0 ? {} : {
			keys: value.keys,
			step: `.<${key.name}>`
		}
	};
}
function* parseEntries({ key, value }, tree, subject) {
	const entries = (yield* parseGroup$1(tree, subject))?.entries ?? [];
	yield* rejectRepeated(entries.map((entry) => ({
		name: entry.key,
		at: entry.at
	})), subject);
	const found = [];
	let owner = "";
	for (const entry of entries) {
		const { at, key: source } = entry;
		if (owner !== "" && Object.hasOwn(value.keys ?? {}, source) && entry.value.kind !== "mapping") {
			yield problemAt(at, `${quoted(source)} is beside ${quoted(owner)}, but belongs in it.`, `Indent it two spaces further than ${quoted(owner)}.`);
			continue;
		}
		owner = isEmpty(entry.value) ? source : "";
		const name = yield* key.parse({
			kind: "scalar",
			at,
			value: source,
			source
		}, `a key of ${subject}`);
		const read = yield* value.parse(entry.value, `the entry ${quoted(source)} of ${subject}`);
		found.push([name, read]);
	}
	return found;
}
// build/config/answers/named-field.js
function* publicField({ name, at }, fields, owner = "this template") {
	const field = fields.find(({ id }) => id === name);
	if (field === void 0) {
		const ids = fields.map(({ id }) => id);
		yield problemAt(at, `${owner} has no field ${quoted(name)}.`, didYouMean(name, ids, `Write the \`id\` of a field of ${owner}.`));
	} else if (field.private) {
		yield problemAt(at, `\`${name}\` is private, and Baton neither records nor uses private answers.`, "Name another field, or remove `private` from this one.");
		return;
	}
	return field;
}
function sameAnswer(one, other) {
	return normalize(one) === normalize(other);
}
function* rejectUnknownAnswers({ id, type, options }, answers) {
	for (const { name: answer, at } of answers.filter(({ name }) => name !== "")) {
		const fix = fixForUnread(type, answer);
		if (fix !== null) yield problemAt(at, `${quoted(answer)} can never be the answer to \`${id}\`.`, fix);
		if (options && !options.some((option) => sameAnswer(option, answer))) yield problemAt(at, `${quoted(answer)} is not an option of \`${id}\`.`, didYouMean(answer, options, `Write one of its options: ${joinCode(options, "or")}.`));
	}
}
function fixForUnread(type, answer) {
	if (type === "number" && String(Number(answer)) !== answer) {
		const number = Number(answer.replaceAll(",", ""));
		return `Write a number with digits only, such as \`${Number.isNaN(number) ? 50 : number}\`.`;
	}
	return type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(answer) ? "Write a date such as `2026-12-24`." : null;
}
// build/config/answers/by-answer.js
function chosenValue(choice, context) {
	if (!isByAnswer(choice)) return choice;
	const answer = context[choice.by];
	const entry = Object.entries(choice.answers).find(([one]) => answer !== void 0 && sameAnswer(one, String(answer)));
	return entry === void 0 ? choice.else : entry[1];
}
function possibleValues(choice) {
	if (choice === void 0) return [];
	return isByAnswer(choice) ? [...Object.values(choice.answers), ...choice.else === void 0 ? [] : [choice.else]] : [choice];
}
function mapValues(choice, change) {
	if (!isByAnswer(choice)) return change(choice);
	const { by, answers } = choice;
	return {
		by,
		answers: Object.fromEntries(Object.entries(answers).map(([answer, value]) => [answer, change(value)])),
		...choice.else === void 0 ? {} : { else: change(choice.else) }
	};
}
function isByAnswer(choice) {
	return isRecord(choice) && isText(choice["by"]) && isRecord(choice["answers"]);
}
function byAnswer(kind) {
	return either(kind, answerGroup(kind), (tree) => tree.kind !== "mapping");
}
function answerGroup(kind) {
	return {
		name: "group: `by`, answers, `else`",
		*parse(tree, subject) {
			return tree.kind === "mapping" ? yield* parseGroup(tree, subject, kind) : void 0;
		},
		is: (json) => isByAnswer(json) && Object.values(json.answers).every(kind.is) && (json.else === void 0 || kind.is(json.else)),
		schema: {
			type: "object",
			properties: { by: fieldId.schema },
			additionalProperties: kind.schema,
			required: ["by"],
			minProperties: 2
		}
	};
}
function* parseGroup(tree, subject, kind) {
	const named = valueAt(tree, "by");
	if (named === void 0 || tree.entries.length < 2) {
		yield problemAt(tree.at, `${subject} ${named === void 0 ? "does not name the field that decides" : "has no value for any answer"}.`, `Write the \`id\` of a field and a value for each answer: \`{ by: region, EMEA: ${kind.example ?? "value"}, else: ${kind.example ?? "value"} }\`.`);
		return;
	}
	const by = yield* fieldId.parse(named, `\`by\` of ${subject}`);
	const entries = tree.entries.filter(({ key }) => key !== "by");
	const { else: otherwise, ...answers } = (yield* mapOf(text, kind).parse({
		...tree,
		entries
	}, subject)) ?? {};
	return by === void 0 ? void 0 : {
		by,
		answers,
		...otherwise === void 0 ? {} : { else: otherwise }
	};
}
// build/config/teams/team.js
function sameLogin(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function includesLogin(logins, login) {
	return logins.some((one) => sameLogin(one, login));
}
function teamOf({ teams }, id) {
	return knownTeam(teams, id) ?? emptyTeam(id);
}
function teamsOf({ teams, templates }, { type, from }, { toTeam: to, context }) {
	const today = templates.find((template) => template.type === type);
	const find = (id, idToday = id) => knownTeam(teams, id) ?? knownTeam(teams, idToday);
	const receiving = find(to, chosenValue(today?.to, context));
	return {
		sending: find(from, today?.from) ?? emptyTeam(from),
		receiving: receiving ?? emptyTeam(to),
		isReceivingLost: receiving === void 0
	};
}
function receivingTeamToday(configuration, { handoffType, toTeam }) {
	const to = configuration.templates.find(({ type }) => type === handoffType)?.to;
	return teamOf(configuration, typeof to === "string" ? idToday(configuration, toTeam, to) : toTeam);
}
function sendingTeamToday(configuration, { handoffType, fromTeam }) {
	return teamOf(configuration, idToday(configuration, fromTeam, configuration.templates.find(({ type }) => type === handoffType)?.from ?? fromTeam));
}
function idToday({ teams }, id, today) {
	return knownTeam(teams, id) === void 0 ? today : id;
}
function knownTeam(teams, id) {
	return teams.find((team) => sameLogin(team.id, id));
}
function emptyTeam(id) {
	return {
		id,
		members: [],
		assign: "nobody",
		away: {}
	};
}
function hasMembers(team) {
	return team.members.length > 0 || team.lead !== void 0;
}
function isMember(team, login) {
	return includesLogin(team.members, login) || team.lead !== void 0 && sameLogin(team.lead, login);
}
// build/metrics/rounding.js
const hourLength = 3600;
function toHours(seconds) {
	return Math.round(seconds * 10 / hourLength) / 10;
}
function perCent(part, whole) {
	return whole === 0 ? 0 : Math.round(100 * part / whole);
}
function rateOf(count, cases) {
	return cases < 5 ? null : perCent(count, cases);
}
function shareOf(count, cases) {
	return {
		count,
		cases,
		rate: rateOf(count, cases)
	};
}
// build/render/format/time.js
const { m: minute, h: hour$2 } = secondsPerUnit;
function utc(time) {
	const iso = isoFromEpoch(typeof time === "number" ? time : epochSeconds(time));
	return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
function hoursOrDays(hours) {
	return hours < 48 ? `${oneDecimal(hours)} h` : `${oneDecimal(hours / 24)} days`;
}
function timeTaken(hours) {
	return hours === 0 ? "under 3 min" : hoursOrDays(hours);
}
function duration(seconds) {
	return seconds < minute ? "less than a minute" : shortDuration(seconds);
}
function shortDuration(seconds) {
	if (seconds < minute) return "< 1 min";
	return seconds < hour$2 ? `${Math.floor(seconds / minute)} min` : hoursOrDays(toHours(seconds));
}
function oneDecimal(amount) {
	return String(Math.round(amount * 10) / 10);
}
function localDayAndMonth(time, zone) {
	const parts = partsOf$1(new Date(time), zone, "en-GB");
	return `${Number(parts["day"])} ${monthNames[Number(parts["month"]) - 1]}`;
}
function monthAndYear(time, zone) {
	const parts = partsOf$1(new Date(time), zone, "en-GB");
	return `${monthNames[Number(parts["month"]) - 1]} ${parts["year"]}`;
}
function teamTime(time, { calendar }, near) {
	const zone = calendar?.timezone ?? "UTC";
	return timeIn(time, {
		zone,
		withYear: yearIn(time, zone) !== yearIn(near, zone)
	});
}
function yearIn(time, zone) {
	return partsOf$1(new Date(time), zone, "en-GB")["year"] ?? "";
}
function localTime(time, zone) {
	return timeIn(time, {
		zone,
		withYear: true
	});
}
function timeIn(time, { zone, withYear }) {
	const at = new Date(time);
	const parts = partsOf$1(at, zone, "en-GB");
	const month = monthNames[Number(parts["month"]) - 1];
	return `${`${parts["weekday"]} ${Number(parts["day"])} ${month}${withYear ? ` ${parts["year"]}` : ""}`}, ${parts["hour"]}:${parts["minute"]} ${zoneName(at, zone)}`;
}
const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const locales = [
	"en-GB",
	"en-US",
	"en-AU",
	"en-NZ",
	"en-IN",
	"en-ZA"
];
function zoneName(at, zone) {
	if (zone === "UTC") return zone;
	const named = (locale) => partsOf$1(at, zone, locale)["timeZoneName"] ?? "";
	return named(locales.find((locale) => !/^GMT./.test(named(locale))) ?? "en-GB") || zone;
}
function partsOf$1(at, timeZone, locale) {
	if (timeZone === "UTC") return partsInUtc(at);
	const parts = formatOf$1(timeZone, locale).formatToParts(at);
	return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}
const weekdays$1 = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
function partsInUtc(at) {
	const [year = "", month = "", day = "", hours = "", minutes = ""] = at.toISOString().split(/[-T:]/);
	return {
		weekday: weekdays$1[at.getUTCDay()] ?? "",
		day,
		month,
		year,
		hour: hours,
		minute: minutes
	};
}
const formats$1 = new Map();
function formatOf$1(timeZone, locale) {
	const key = `${locale} ${timeZone}`;
	const known = formats$1.get(key);
	if (known !== void 0) return known;
	const format = new Intl.DateTimeFormat(locale, {
		timeZone,
		weekday: "short",
		day: "numeric",
		month: "numeric",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
		timeZoneName: "short"
	});
	formats$1.set(key, format);
	return format;
}
// build/render/next-handoff-problems.js
const nextHandoffProblems = {
	not_accepted: {
		title: "Not accepted yet",
		explanation: ({ toTeam }) => `The next handoff comes from ${toTeam}, so they must accept this one first.`,
		nextStep: "Accept it, then comment `/handoff` again."
	},
	next_type_missing: {
		title: "The next handoff is not named",
		explanation: "The template names no single next handoff, so Baton needs its type.",
		nextStep: whichNext
	},
	next_type_unknown: {
		title: "Unknown handoff",
		explanation: "No template has this type.",
		nextStep: whichNext
	},
	next_of_other_team: {
		title: "A handoff of another team",
		explanation: ({ toTeam }) => `This handoff goes to ${toTeam}, and another team sends that one.`,
		nextStep: whichNext
	},
	next_exists: {
		title: "Already opened",
		explanation: "This handoff already has a next handoff of that type.",
		nextStep: "Baton\u2019s first comment on this issue links to it. If it was closed, reopen it."
	}
};
function whichNext({ nextTypes, toTeam }) {
	return nextTypes.length === 0 ? `Add a template that ${toTeam} sends.` : `Comment ${joinList(nextTypes.map((type) => `\`/handoff ${type}\``), { last: "or" })}.`;
}
// build/render/unknown-command.js
const unknownCommand = {
	title: "Unknown command",
	explanation: (facts) => isKnown(facts) ? "A question, a sentence about a command, or a command that starts with the name of a colleague, changes nothing." : "Baton does not know this command.",
	nextStep: (facts) => `${hint$1(facts)}Comment \`/help\` to list the commands.`
};
function hint$1(facts) {
	const { label, meant } = facts;
	if (isKnown(facts)) return `To do it yourself, comment \`${label}\` at the start of a line. `;
	return meant === null ? "" : `Did you mean \`/${meant}\`? `;
}
function isKnown({ label, meant }) {
	return label === `/${meant}`;
}
// build/render/problem-table.js
function problemText(entry, facts) {
	const say = (part) => typeof part === "string" ? part : part(facts);
	return {
		title: say(entry.title),
		explanation: say(entry.explanation),
		nextStep: say(entry.nextStep)
	};
}
function refusalProblem(reason, facts) {
	return problemText(refusals[reason], facts);
}
const howToWithdraw = "If the handoff is no longer needed, its sender or either team can close the issue as not planned.";
const refusals = {
	not_receiving_team: {
		title: "Only for the receiving team",
		explanation: ({ toTeam, receivers }) => receivers.length === 0 ? `Only people with write access can do this, because ${toTeam} has no members in \`config.yml\`.` : `Only the receiving team, ${toTeam}, can do this.`,
		nextStep: ({ receivers, isToResubmit, isClosing }) => isToResubmit ? `To hand it over again, complete the description or comment \`/resubmit\`.${isClosing ? ` ${howToWithdraw}` : ""}` : isClosing ? `If the work is done, ask ${receiver(receivers)} to close it. ${howToWithdraw}` : `Ask ${receiver(receivers)} to do it.`
	},
	not_a_party: {
		title: "Only for sender and receiver",
		explanation: ({ toTeam }) => `Only the sender, their team and ${toTeam} can do this.`,
		nextStep: ({ sender, receivers }) => `Ask ${sender === null ? receiver(receivers) : `${sender}, who sent it,`} to do it.`
	},
	not_recorded: {
		title: "Not complete yet",
		explanation: ({ isFormComplete }) => isFormComplete ? "The form is complete, but its issue was closed before, so there is no handoff yet." : "The form is incomplete, so there is no handoff yet.",
		nextStep: ({ again, isToCancel, isFormComplete }) => isToCancel ? "If no one needs it, close this issue as not planned." : isFormComplete ? "To hand it over, reopen the issue or comment `/reopen`." : `First correct the description of this issue. Baton\u2019s first comment lists what is missing. Then ${again}.`
	},
	checklist_open: {
		title: "Checklist items are open",
		explanation: "You can complete a handoff once every item of its checklist is ticked.",
		nextStep: ({ again, isClosing }) => `Tick the finished items in the description of this issue, then ${again}.${isClosing ? ` ${howToWithdraw}` : ""}`
	},
	already_ended: {
		title: "Already ended",
		explanation: "This handoff is already completed or cancelled.",
		nextStep: "If there is more to do, reopen the issue or comment `/reopen` first. The handoff continues where it ended."
	},
	set_by_baton: {
		title: "Set by Baton",
		explanation: ({ label }) => `Only Baton sets the label \`${label}\`.`,
		nextStep: "To revert a step, remove the label of the current status from the issue."
	},
	read_back_required: {
		title: "A read-back is missing",
		explanation: "To accept this kind of handoff, write a read-back: what you understood and what you will do first.",
		nextStep: "Comment on this issue with `/accept`, followed by your read-back."
	},
	reason_required: {
		title: "A reason is missing",
		explanation: "The sender needs to know why the handoff comes back.",
		nextStep: ({ reasons }) => `Comment again with \`/return\` and the reason in your own words, or one of these: ${joinList(reasons.map((reason) => `\`${reason}\``), { last: "or" })}.`
	},
	not_returned: {
		title: "Not returned",
		explanation: ({ toTeam }) => `This handoff is with ${toTeam} already. If it was returned, correcting its description handed it over again.`,
		nextStep: "You don\u2019t need to do anything."
	},
	not_sender: {
		title: "Only for the sending team",
		explanation: ({ fromTeam }) => `Only the sender and their team, ${fromTeam}, can hand over a returned handoff again.`,
		nextStep: ({ sender, toTeam }) => `Ask ${sender === null ? "them" : `${sender}, who sent it,`} to do it. If ${toTeam} returned it by mistake, they can remove the label.`
	},
	already_so: {
		title: "No change",
		explanation: ({ label, owner }) => owner !== null && (label === "/take" || label === "/assign") ? `${owner} already has this handoff.` : label === "/reopen" ? "This handoff has not ended." : "This handoff already has that status.",
		nextStep: ({ label }) => label === "/reopen" ? "If the issue is closed, someone with write access can reopen it with GitHub\u2019s button." : "Baton\u2019s first comment on this issue shows who has it."
	},
	already_accepted: {
		title: "Already accepted",
		explanation: ({ owner, ownerSince }) => `${owner ?? "Another member"} has ${ownerSince === null ? "" : "had "}this handoff${ownerSince === null ? "" : ` since ${utc(ownerSince)}`}.`,
		nextStep: "To take it over, comment `/take`."
	},
	own_handoff: {
		title: "Your own handoff",
		explanation: ({ sender, toTeam }) => `${sender ?? "The sender"} sent this handoff, so someone else from ${toTeam} must accept it (\`self_accept: false\`).`,
		nextStep: ({ sender, receivers, toTeam }) => {
			const others = receivers.filter((login) => sender === null || !sameLogin(login, sender));
			return others.length === 0 && receivers.length > 0 ? `No one else is in ${toTeam}. Add someone to the team in \`.github/handoffs/config.yml\`.` : `Ask ${receiver(others)} to do it.`;
		}
	},
	question_required: {
		title: "A question is missing",
		explanation: "Baton needs a question for the sender.",
		nextStep: "Comment again with `/ask` and your question."
	},
	with_sender: {
		title: "It is the sender\u2019s turn",
		explanation: "This handoff is returned, so the sender already has to act.",
		nextStep: "Ask your question in a plain comment."
	},
	no_one_to_ask: {
		title: "No one to ask",
		explanation: ({ fromTeam }) => `The question would go to you, and no one else in ${fromTeam} can answer it.`,
		nextStep: "To pause the deadlines, comment `/hold` and the reason."
	},
	hold_reason_required: {
		title: "A day or a reason is missing",
		explanation: "A hold needs a day on which it ends, or a reason.",
		nextStep: ({ usage }) => `Write it like this: \`${usage}\`.`
	},
	day_ambiguous: {
		title: "Ambiguous day",
		explanation: ({ days }) => `This can mean ${joinList(days, { last: "or" })}.`,
		nextStep: ({ days }) => `Comment again with the day that you mean, such as \`/hold until ${days[0] ?? "2026-12-01"}\`.`
	},
	day_passed: {
		title: "Not a future day",
		explanation: "A hold ends on a day after today.",
		nextStep: "Comment again with a later day."
	},
	not_paused: {
		title: "Nothing to resume",
		explanation: "This handoff is not on hold, and no question to its sender is open.",
		nextStep: "Baton\u2019s first comment on this issue shows whose turn it is."
	},
	closed_by_bot: {
		title: "Closed by a bot",
		explanation: "A bot can only close an accepted handoff as completed, once every item of its checklist is ticked.",
		nextStep: "To stop the bot, exclude issues with the label `handoff` in its settings. Did a pull request in a merge queue close it? Name this issue there without `Fixes` or `Closes`."
	},
	closed_by_bot_again: {
		title: "Closed by a bot again",
		explanation: "The handoff is not done, but Baton leaves the issue closed.",
		nextStep: "If the work is done, comment `/complete`. If the handoff is no longer needed, comment `/cancel`. To continue it, reopen the issue and exclude issues with the label `handoff` in the settings of the bot."
	},
	closed_in_passing: {
		title: "Closed in passing",
		explanation: "You had just returned it, asked a question or put it on hold.",
		nextStep: "If the work is done, comment `/complete`. If the handoff is no longer needed, close the issue as not planned."
	},
	...nextHandoffProblems,
	not_completed: {
		title: "Not completed yet",
		explanation: "You can rate a handoff once it is completed.",
		nextStep: "Rate it when the work is done."
	},
	unassignable: {
		title: "Could not be assigned",
		explanation: "GitHub only assigns people who have access to the repository.",
		nextStep: "Give them access, or comment `/assign` with the login of someone who has it."
	},
	bad_argument: {
		title: "Not understood",
		explanation: "The text after the command is not valid.",
		nextStep: ({ usage, label }) => `Write it like this: \`${usage}\`.${label === "/assign" ? " For several people, mention each." : ""}`
	},
	unknown_command: unknownCommand
};
function receiver(receivers) {
	return receivers.length === 0 ? "someone with write access" : joinList(receivers, {
		most: 10,
		last: "or"
	});
}
function configurationProblem(problem) {
	return {
		title: "Configuration",
		explanation: problem.message,
		nextStep: problem.fix
	};
}
const unknownForm = {
	title: "Which handoff is this?",
	explanation: "This issue has the handoff label but no label for the kind of handoff.",
	nextStep: "Open a new issue with one of these forms. If this description already follows a form, add that form\u2019s label."
};
const severalForms = {
	title: "Which handoff is this?",
	explanation: "This description fits more than one form, and the issue has no label for the kind of handoff. GitHub leaves out the label of a form until the repository has it.",
	nextStep: "Add the label of the right form, or start the title with the name of that form."
};
const unassignable = {
	title: "Could not be assigned",
	explanation: "GitHub only assigns people who have access to the repository, and at most ten to an issue.",
	nextStep: "Give them access, or correct the team\u2019s members in the configuration."
};
// build/runner/results/problems-summary.js
const maxProblems = 200;
function problemsSummary(problems) {
	const left = problems.length - maxProblems;
	return [
		`### ${pluralize(problems.length, "problem")} in the configuration`,
		"",
		"Baton changed nothing. Fix the configuration on the default branch. The next event or sweep catches up.",
		"",
		"| Where | Problem | Fix |",
		"|---|---|---|",
		...problems.slice(0, maxProblems).map(row$2),
		...left > 0 ? ["", `\u2026 and ${left} more.`] : []
	].join("\n");
}
function row$2(problem) {
	const { explanation, nextStep } = configurationProblem(problem);
	return `| ${code$1(placeOf(problem), 300)} | ${prose(explanation, 600)} | ${prose(nextStep, 600)} |`;
}
function problemLine(problem) {
	const { explanation, nextStep } = configurationProblem(problem);
	return singleLine(`${placeOf(problem)}: ${explanation} ${nextStep}`);
}
function placeOf({ path, line, column }) {
	return `${path}:${line}:${column}`;
}
// build/runner/warnings/warn-of-shared.js
function warnOfShared(problems) {
	const [first] = problems;
	if (first === void 0) return;
	const rest = problems.length - 1;
	warning(`The newest shared configuration is not used. Baton continues with the one before. Problem in ${problemLine(first)}` + (rest > 0 ? ` There are ${rest} more: run \`baton doctor\`.` : ""), {
		file: first.path,
		startLine: first.line,
		startColumn: first.column
	});
}
function warnOfWithheld({ path, line, column }) {
	const { message, fix } = withheldAddresses(path);
	warning(`${message} ${fix}`, {
		file: path,
		startLine: line,
		startColumn: column
	});
}
// build/runner/warnings/warn-unread-teams.js
function warnUnreadTeams({ teamMembers }) {
	const warned = new Set();
	return { teamMembers: async (team) => {
		const members = await teamMembers(team);
		if (members === null && !warned.has(team)) {
			warned.add(team);
			warning(`Baton cannot read the members of the GitHub team ${team}. It decides nothing that a member does who is not listed in \`config.yml\`. Pass the token of a GitHub App with the organization permission "Members: read" to the input \`token\`, or list the members.`);
		}
		return members;
	} };
}
// build/open-ports.js
async function openPorts(inputs, environment, dryRun) {
	const { token, configPath, maxWait, notifier: settings } = inputs;
	const repository = environment["GITHUB_REPOSITORY"] ?? "";
	const [owner = "", repo = ""] = repository.split("/");
	const baseUrl = environment["GITHUB_API_URL"] ?? "https://api.github.com";
	const octokit = createClient({
		token,
		baseUrl,
		fetch: await proxyFetch(baseUrl, environment),
		maxWait,
		onWait: (seconds, why) => warning(`GitHub: ${why}; waiting ${seconds} s.`)
	});
	const wait = (milliseconds) => setTimeout(milliseconds);
	const ownAccounts = () => recordedAccounts(ledger);
	const opened = openGitHub({
		octokit,
		owner,
		repo,
		configPath,
		wait,
		ownAccounts,
		onProgress: (read, total) => info(`Read ${read} of ${total} issues.`)
	});
	const place = {
		repository,
		wait,
		dryRun
	};
	const { ledger, publish, organisation } = inputs.databaseUrl === null ? openBranchLedger(inputs.dataBranch, {
		...place,
		octokit
	}) : await openLedgerInDatabase(inputs.databaseUrl, {
		...place,
		environment,
		repositoryId: opened.repositoryId,
		isOfOrganisation: inputs.isOfOrganisation
	});
	const github = {
		...opened,
		...warnUnreadTeams(opened)
	};
	return {
		github: dryRun?.github(github) ?? github,
		ledger,
		builtIn: readDefaultTemplates,
		publish,
		...organisation === void 0 ? {} : { organisation },
		...settings === null ? {} : await notifierOf(settings, {
			environment,
			dryRun
		}),
		progress: logProgress(),
		warnOfShared,
		warnOfWithheld,
		warnOfSecondLedger: warnOfSecondLedger(),
		wait
	};
}
async function notifierOf(settings, { environment, dryRun }) {
	const { openNotifier } = await import("./notifications.js").then((n) => n._part_notifications_exports);
	const name = environment["GITHUB_REPOSITORY"] ?? "";
	const notifier = openNotifier({
		settings,
		repository: {
			name,
			url: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${name}`
		},
		fetch: async (url, request) => (await proxyFetch(url, environment) ?? fetch)(url, request),
		timeLimit: 1e4,
		note: (line) => info(redact(line, environment)),
		warn: (line) => warning(redact(line, environment))
	});
	return { notifier: dryRun?.notifier(notifier) ?? notifier };
}
// build/runner/notifier-inputs.js
const addressLine = /^["']?(.+?)["']?\s*:\s+["']?(\S+?)["']?$/;
function parseSlackAddresses(input) {
	const lines = linesOf$2(input);
	const [only = ""] = lines;
	if (lines.length === 1 && isWebAddress(only)) return new Map([["*", only]]);
	const addresses = new Map();
	for (const line of lines) {
		const [, name = "", url = ""] = addressLine.exec(line) ?? [];
		if (!isWebAddress(url) || addresses.has(name)) return null;
		addresses.set(name, url);
	}
	return addresses;
}
const otherAddresses = {
	discord: ({ hostname, pathname }) => /(?:^|\.)discord(?:app)?\.com$/.test(hostname) && !/\/slack\/?$/.test(pathname),
	slackWorkflow: ({ hostname, pathname }) => slackHost.test(hostname) && /^\/(?:workflows|triggers)\//.test(pathname),
	teams: ({ hostname }) => /(?:^outlook\.office|\.webhook\.office|\.logic\.azure|\.api\.powerplatform)\.com$/.test(hostname),
	googleChat: ({ hostname }) => hostname === "chat.googleapis.com"
};
const slackHost = /(?:^|\.)slack(?:-gov)?\.com$/;
function hasAddressOf(chat, input) {
	return [...parseSlackAddresses(input)?.values() ?? []].map((url) => new URL(url)).some(otherAddresses[chat]);
}
function isChatAddress(input) {
	if (!isWebAddress(input)) return false;
	const { hostname, pathname } = new URL(input);
	return slackHost.test(hostname) && pathname.startsWith("/services/") || /(?:^|\.)discord(?:app)?\.com$/.test(hostname) && pathname.startsWith("/api/webhooks/");
}
function linesOf$2(input) {
	return input.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function isWebAddress(text) {
	return /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text);
}
function parseMailServer(input) {
	const url = URL.canParse(input) ? new URL(input) : null;
	if (!(url !== null && /^smtps?:$/.test(url.protocol) && /^[^@]*$/.test(url.pathname)) || url.hostname === "") return null;
	const [user, password] = [decoded(url.username), decoded(url.password)];
	const from = url.searchParams.get("from")?.replaceAll(" ", "+") ?? user;
	if (user === null || password === null || from === null || !isAddress(from)) return null;
	const isSecure = url.protocol === "smtps:" || url.port === "465";
	return {
		host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
		port: url.port === "" ? isSecure ? 465 : 587 : Number(url.port),
		isSecure,
		login: user === "" ? null : {
			user,
			password
		},
		from
	};
}
function isAddress(text) {
	return /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text);
}
function isWebhookSecret(text) {
	const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
	const bytes = encoded === void 0 ? 0 : Buffer.from(encoded, "base64").length;
	return bytes >= 24 && bytes <= 64;
}
function notifierSettings(given) {
	const url = given("webhook-url");
	const settings = {
		slack: parseSlackAddresses(given("slack-webhook-url")) ?? new Map(),
		email: parseMailServer(given("smtp-url")),
		webhook: url === "" ? null : {
			url,
			secret: given("webhook-secret")
		}
	};
	return settings.slack.size > 0 || settings.email !== null || settings.webhook !== null ? settings : null;
}
function secretsIn(input) {
	return linesOf$2(input).flatMap((line) => [line, addressLine.exec(line)?.[2] ?? line]).flatMap((line) => [line, ...partsOf(line)]);
}
function partsOf(text) {
	if (!URL.canParse(text)) return [];
	const { pathname, password } = new URL(text);
	return [
		pathname,
		password,
		decoded(password) ?? ""
	].filter((part) => part.length >= shortest);
}
const shortest = 6;
// build/runner/input-rules.js
const dashboardInputs = [
	"none",
	"artifact",
	"pages"
];
const maxAllowedWait = 3600;
const inputRules = [
	{
		input: "token",
		isRight: (value) => value !== "",
		message: "is empty. Remove the input to use the job's own token, or pass one with the permissions that the job would need."
	},
	{
		input: "token",
		isRight: (value) => !/\s/.test(value),
		message: "contains white space. Check that the secret holds only the token, on one line."
	},
	{
		input: "config-path",
		isRight: (value) => folder(value) !== "" && !value.split("/").includes(".."),
		message: "must be a folder in this repository, for example `.github/handoffs`."
	},
	{
		input: "data-branch",
		isRight: (value) => /^\w[\w./-]*$/.test(value) && !value.includes(".."),
		message: "must be the name of a branch, for example `handoff-data`."
	},
	{
		input: "mode",
		isRight: (value) => modeOf(value) !== null,
		message: `must be one of ${modes.join(", ")}.`
	},
	{
		input: "days",
		isRight: (value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 3660,
		message: "must be a whole number of days from 1 to 3660, for example `30`."
	},
	{
		input: "dashboard",
		isRight: (value) => dashboardInputOf(value) !== null,
		message: `must be one of ${dashboardInputs.join(", ")}.`
	},
	{
		input: "max-wait",
		isRight: (value) => /^\d+$/.test(value) && Number(value) <= maxAllowedWait,
		message: `must be a whole number of seconds up to ${maxAllowedWait}, for example \`60\`.`
	},
	{
		input: "as-of",
		isRight: (value) => value === "" || parseInstant(value) !== null,
		message: "must be an ISO 8601 instant, for example `2026-11-22T09:00:00Z`, or empty."
	},
	{
		input: "organisation",
		isRight: (value) => ["true", "false"].includes(value.toLowerCase()),
		message: "must be `true` to report over all repositories of the database, or `false`."
	},
	{
		input: "dry-run",
		isRight: (value) => ["true", "false"].includes(value.toLowerCase()),
		message: "must be `true` to log the changes without making them, or `false`."
	},
	{
		input: "slack-webhook-url",
		isRight: (value) => parseSlackAddresses(value) !== null,
		message: "must be a webhook URL, or one line per channel or team, for example `#onboarding: https://\u2026`, with `*: https://\u2026` for all others. If a line has no URL, check that its secret is set."
	},
	{
		input: "slack-webhook-url",
		isRight: (value) => !hasAddressOf("discord", value),
		message: "has the URL of a Discord webhook. Add `/slack` at its end."
	},
	{
		input: "slack-webhook-url",
		isRight: (value) => !hasAddressOf("slackWorkflow", value),
		message: "has the URL of a workflow in Slack, which takes no messages. Create an incoming webhook: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks."
	},
	{
		input: "slack-webhook-url",
		isRight: (value) => !hasAddressOf("teams", value),
		message: "has a URL of Microsoft Teams, which shows no messages for Slack. Write the channel's e-mail address as the `email` of the team, or use `webhook-url` with a workflow of your own."
	},
	{
		input: "slack-webhook-url",
		isRight: (value) => !hasAddressOf("googleChat", value),
		message: "has the URL of a space in Google Chat, which refuses messages for Slack. Use `webhook-url` with a program of your own that posts there."
	},
	{
		input: "smtp-url",
		isRight: (value) => value === "" || parseMailServer(value) !== null,
		message: "must be the URL of a mail server with a sender, for example `smtps://user:password@mail.example.com?from=handoffs@example.com`. Percent-encode special characters in the user name and password."
	},
	{
		input: "webhook-url",
		isRight: (value) => value === "" || isWebAddress(value),
		message: "must be an http(s) URL."
	},
	{
		input: "webhook-url",
		isRight: (value) => !isChatAddress(value),
		message: "has the URL of a webhook of Slack or Discord. Put it in `slack-webhook-url`."
	}
];
function modeOf(value) {
	return modes.find((one) => one === value) ?? null;
}
function dashboardInputOf(value) {
	return dashboardInputs.find((one) => one === value) ?? null;
}
function folder(path) {
	return path.replaceAll(/^\/+|\/+$/g, "");
}
// build/runner/inputs.js
const secrets = [
	"token",
	"slack-webhook-url",
	"smtp-url",
	"webhook-url",
	"webhook-secret"
];
const webhookSecretRule = {
	input: "webhook-secret",
	message: "must be `whsec_` and 24 to 64 random bytes in base64 if `webhook-url` is set. To create one, run `echo \"whsec_$(openssl rand -base64 32)\"`."
};
function readInputs(dispatched) {
	maskSecrets();
	const given = (input) => input === "mode" && dispatched || getInput(input) || inputDefaults[input];
	const problems = [
		...inputRules.filter(({ input, isRight }) => !isRight(given(input))),
		...organisationProblems(given),
		...given("webhook-url") === "" || isWebhookSecret(given("webhook-secret")) ? [] : [webhookSecretRule]
	];
	const mode = modeOf(given("mode"));
	if (problems.length > 0 || mode === null) return {
		kind: "invalid",
		problems: problems.map(({ input, message }) => ({
			input,
			message
		}))
	};
	return {
		kind: "valid",
		inputs: {
			token: given("token"),
			configPath: folder(given("config-path")),
			dataBranch: given("data-branch"),
			databaseUrl: given("database-url") || null,
			mode,
			days: Number(given("days")),
			maxWait: Number(given("max-wait")),
			asOf: parseInstant(given("as-of")),
			isOfOrganisation: given("organisation").toLowerCase() === "true",
			dashboard: dashboardInputOf(given("dashboard")) ?? "none",
			dryRun: given("dry-run").toLowerCase() === "true",
			notifier: notifierSettings(given)
		}
	};
}
function organisationProblems(given) {
	if (given("organisation").toLowerCase() !== "true") return [];
	return [...given("database-url") === "" ? [{
		input: "organisation",
		message: "needs a ledger in PostgreSQL: a data branch has the handoffs of one repository only. Set `database-url`."
	}] : [], ...modeOf(given("mode")) === "report" ? [] : [{
		input: "organisation",
		message: "needs `mode: report`."
	}]];
}
function maskSecrets() {
	const url = getInput("database-url");
	const others = secrets.map((name) => getInput(name)).flatMap((value) => [value, ...secretsIn(value)]);
	for (const secret of new Set([
		...others,
		url,
		...passwordsIn(url)
	])) if (secret !== "") setSecret(secret);
}
// build/usecases/run-result.js
function isFailure(outcome) {
	return outcome.kind === "misconfigured" || outcome.kind === "not_filed" || failuresOf(outcome).length > 0 || unopenedIn(outcome).length > 0 || outcome.kind === "verified" && outcome.discrepancies.length > 0;
}
function failuresOf(outcome) {
	return "failures" in outcome ? outcome.failures ?? [] : [];
}
function unopenedIn(outcome) {
	return outcome.kind === "swept" ? outcome.unopened ?? [] : [];
}
// build/handoff/submission.js
const fieldValueSchema = union([
	string(),
	number(),
	array(string())
]);
const redactedValue = "(private)";
const contextSchema = record$1(string(), fieldValueSchema);
const fieldErrorSchema = object({
	field: string(),
	label: string(),
	kind: picklist([
		"missing",
		"not_a_number",
		"not_money",
		"not_a_date",
		"not_a_url",
		"not_an_email",
		"not_a_login",
		"not_an_option",
		"no_attachment",
		"too_small",
		"too_large",
		"pattern"
	]),
	found: optional$1(string()),
	expected: optional$1(string()),
	hasNoHeading: optional$1(literal(true)),
	because: optional$1(string()),
	strayHeading: optional$1(string())
});
const checklistEntrySchema = object({
	text: string(),
	done: boolean(),
	replacedBy: optional$1(nullable(string())),
	optional: optional$1(literal(true))
});
// build/handoff/route.js
function routeOf({ to, fields }, context) {
	if (!isByAnswer(to)) return to;
	const answer = context[to.by];
	const { options, required } = fields.find(({ id }) => id === to.by) ?? {};
	return (answer === void 0 ? required !== false : answer === "(private)" || options?.some((option) => sameAnswer(option, String(answer))) === false) ? null : chosenValue(to, context) ?? null;
}
function possibleTeams({ to }) {
	return joinList([...new Set(possibleValues(to))], { last: "or" });
}
function receivingTeamOf(template, { handoff, attempted }) {
	return handoff?.toTeam ?? routeOf(template, attempted?.context ?? {});
}
function receiverName(template, state) {
	return receivingTeamOf(template, state) ?? possibleTeams(template);
}
function routedBy(template, { handoff, attempted }) {
	const [first = ""] = possibleValues(template.to);
	return {
		toTeam: receivingTeamOf(template, {
			handoff,
			attempted
		}) ?? first,
		context: handoff?.decidingContext ?? attempted?.context ?? {}
	};
}
// build/runner/outputs.js
function outputsOf(outcomes) {
	const changed = outcomes.some(isChanged);
	return Object.assign({ changed: String(changed) }, ...outcomes.map(outputsOfOne));
}
function isChanged(outcome) {
	switch (outcome.kind) {
		case "handled": return outcome.handled.newEvents.length > 0;
		case "feedback": return (outcome.handled?.newEvents.length ?? 0) > 0;
		case "swept": return outcome.handled.some(({ newEvents }) => newEvents.length > 0);
		case "reported":
		case "organisation_reported": return outcome.isNew;
		case "rebuilt": return true;
		case "not_ours":
		case "unknown_form":
		case "verified":
		case "misconfigured":
		case "not_filed": return false;
	}
}
function outputsOfOne(outcome) {
	switch (outcome.kind) {
		case "handled": return outputsOfHandled(outcome.handled);
		case "feedback": return outcome.handled === null ? { "issue-number": String(outcome.issueNumber) } : outputsOfHandled(outcome.handled);
		case "not_ours": return outcome.issueNumber === null ? {} : { "issue-number": String(outcome.issueNumber) };
		case "unknown_form": return { "issue-number": String(outcome.issueNumber) };
		case "reported": return {
			metrics: JSON.stringify(outcome.metrics),
			...outcome.issue === null ? {} : { "report-issue": String(outcome.issue.number) }
		};
		case "organisation_reported": return { "report-issue": String(outcome.issue.number) };
		case "verified": return { "drift-count": String(outcome.discrepancies.length) };
		case "swept":
		case "rebuilt":
		case "misconfigured":
		case "not_filed": return {};
	}
}
function outputsOfHandled({ issueNumber, handoffId, template, state }) {
	const { handoff, attempted } = state;
	const errors = handoff === null ? attempted?.errors ?? [] : [];
	const ids = (isMissing) => errors.filter(({ kind }) => kind === "missing" === isMissing).map(({ field }) => field).join(",");
	return {
		"handoff-id": handoffId === null ? "" : String(handoffId),
		"issue-number": String(issueNumber),
		"handoff-type": template.type,
		status: handoff?.status ?? "incomplete",
		"from-team": handoff?.fromTeam ?? template.from,
		"to-team": receivingTeamOf(template, state) ?? "",
		owner: handoff?.owner ?? "",
		"missing-fields": ids(true),
		"invalid-fields": ids(false),
		checklist: handoff === null ? "" : progress$1(handoff.checklist),
		context: JSON.stringify(handoff?.context ?? attempted?.context ?? {})
	};
}
function progress$1(checklist) {
	return `${checklist.filter(({ done }) => done).length}/${checklist.length}`;
}
// build/handoff/command.js
const commandNames = [
	"accept",
	"return",
	"resubmit",
	"complete",
	"cancel",
	"reopen",
	"take",
	"assign",
	"ask",
	"hold",
	"resume",
	"handoff",
	"rate",
	"context",
	"help"
];
const commandSynonyms = new Map([
	["approve", "accept"],
	["claim", "accept"],
	["close", "complete"],
	["done", "complete"],
	["finish", "complete"],
	["reject", "return"],
	["decline", "return"],
	["reassign", "assign"],
	["takeover", "take"],
	["take-over", "take"],
	["question", "ask"],
	["pause", "hold"],
	["unhold", "resume"],
	["remove-hold", "resume"],
	["unpause", "resume"],
	["handover", "handoff"],
	["next", "handoff"]
]);
const commandHints = new Map([
	["unassign", "assign"],
	["unclaim", "assign"],
	["abort", "cancel"],
	["withdraw", "cancel"],
	["commands", "help"],
	["rating", "rate"],
	["refuse", "return"],
	["submit", "resubmit"],
	["ack", "accept"],
	["acknowledge", "accept"],
	["resolve", "complete"],
	["resolved", "complete"],
	["snooze", "hold"],
	["deny", "return"],
	["delegate", "assign"]
]);
// build/handoff/deadlines/business-time.js
const alwaysOpen = {
	zone: null,
	day: secondsPerUnit.d,
	week: secondsPerUnit.w,
	add: (at, seconds) => isoFromEpoch(epochSeconds(at) + Math.max(0, seconds)),
	nextOpening: (at) => at,
	between: (from, to) => Math.max(0, epochSeconds(to) - epochSeconds(from))
};
function toSeconds(clock, { amount, unit }) {
	return amount * {
		...secondsPerUnit,
		d: clock.day,
		w: clock.week
	}[unit];
}
// build/handoff/deadlines/time-in-status.js
const zeroElapsed = {
	seconds: 0,
	worked: 0
};
const zeroClocks = {
	waiting: zeroElapsed,
	inProgress: zeroElapsed,
	withSender: zeroElapsed,
	asked: zeroElapsed,
	onHold: zeroElapsed
};
const phaseOf = {
	initiated: "waiting",
	accepted: "inProgress",
	returned: "withSender",
	completed: null,
	cancelled: null
};
function hasEnded(status) {
	return phaseOf[status] === null;
}
function isReceiverTurn(status) {
	return status === "initiated" || status === "accepted";
}
function addPhase(clocks, clock, { from, to, worked }) {
	const seconds = alwaysOpen.between(from, to);
	const ran = {
		seconds,
		worked: worked ?? seconds
	};
	return {
		...clocks,
		[clock]: plus(clocks[clock], ran)
	};
}
function totalElapsed(clocks) {
	const { waiting, inProgress, withSender, asked, onHold } = clocks;
	return [
		waiting,
		inProgress,
		withSender,
		asked,
		onHold
	].reduce(plus);
}
function plus(one, other) {
	return {
		seconds: one.seconds + other.seconds,
		worked: one.worked + other.worked
	};
}
// build/handoff/deadlines/pauses.js
function phaseNow({ status, hold, questions }) {
	if (hasEnded(status)) return null;
	if (hold !== null) return "onHold";
	return openQuestions(questions).length > 0 ? "asked" : phaseOf[status];
}
function isPaused(handoff) {
	const phase = phaseNow(handoff);
	return phase === "onHold" || phase === "asked";
}
function openQuestions(questions) {
	return questions.filter(({ closedAt }) => closedAt === null);
}
function pausedSeconds({ pauses, since }) {
	return pauses.filter(({ from }) => from >= since).reduce((sum, { from, to }) => sum + alwaysOpen.between(from, to), 0);
}
function clockWithPauses(clock, pauses) {
	return pauses.length === 0 ? clock : {
		...clock,
		add(at, seconds) {
			let left = seconds;
			let end = clock.add(at, left);
			for (const pause of pauses) if (pause.from < end && pause.to > at) {
				left += within(clock, pause, {
					from: at,
					to: pause.to
				});
				end = clock.add(at, left);
			}
			return end;
		},
		between(from, to) {
			const paused = pauses.map((pause) => within(clock, pause, {
				from,
				to
			}));
			return clock.between(from, to) - paused.reduce((sum, one) => sum + one, 0);
		}
	};
}
function within(clock, pause, stretch) {
	const [, begins = stretch.from] = [pause.from, stretch.from].toSorted();
	const [ends = stretch.to] = [pause.to, stretch.to].toSorted();
	return clock.between(begins, ends);
}
// build/handoff/deadlines/overdue.js
function overdueSince(handoff, due) {
	const first = handoff.reminders.find((one) => isOverdueCall(one) && isOfToday(one, handoff, due));
	return first === void 0 || isPaused(handoff) ? null : due[first.limit] ?? first.dueAt;
}
function isLate(limit, handoff, due) {
	return due[limit] !== null && handoff.reminders.some((one) => one.limit === limit && isOverdueCall(one) && isOfToday(one, handoff, due));
}
function isOfToday(reminder, { reminders }, due) {
	const today = due[reminder.limit];
	return isWarning(reminder) || today === null || reminders.some((one) => one.limit === reminder.limit && isOverdueCall(one) && one.at >= today);
}
function isOverdueCall(reminder) {
	return !isWarning(reminder);
}
function isWarning({ after }) {
	return after.startsWith("-");
}
// build/config/next/next-prefix.js
const nextPrefix = "handoff-next/";
// build/handoff/status-label.js
const shownStatuses = ["incomplete", ...statuses];
function sameLabel(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function includesLabel(labels, label) {
	return labels.some((one) => sameLabel(one, label));
}
function nextTypeOf(label) {
	return label.toLowerCase().startsWith("handoff-next/") ? label.slice(13) : null;
}
function statusOfLabel(labels, label) {
	return shownStatuses.find((status) => sameLabel(labels[status], label)) ?? null;
}
// build/render/format/format-event.js
function formatEvent({ data, actor, source }, name) {
	const by = `by ${name(actor)}`;
	switch (data.type) {
		case "submitted": return `${submission(data)} ${by}${lacks(data)}`;
		case "initiated": return `initiated ${by}`;
		case "accepted": return `accepted ${by}${data.implicit ? ", by completing it" : ""}${data.readBack === void 0 ? "" : ", with a read-back"}`;
		case "returned": return `returned ${by}${data.reason === void 0 ? "" : `, ${plainCode(data.reason)}`}`;
		case "resubmitted": return `resubmitted ${by}`;
		case "completed": return `completed ${by}`;
		case "cancelled": return cancelled(data, actor === null ? "" : ` ${by}`);
		case "reverted": return `reverted to ${data.to} ${by}`;
		case "checked": return source.startsWith("task:") ? `checklist item ${data.position} done, as its issue was closed` : `checklist item ${data.position} ticked ${by}`;
		case "unchecked": return `checklist item ${data.position} unticked ${by}`;
		case "checklist_changed": return `checklist changed ${by}, ${pluralize(data.checklist.length, "item")}`;
		case "context_edited": return `context edited ${by}, ${pluralize(data.changes.length, "field")}`;
		case "renamed": return `renamed ${by}`;
		case "history_unavailable": return data.what === "filing" ? `filed ${by}, but GitHub no longer has the text` : `description edited ${by}, but GitHub no longer has the text`;
		case "assigned": return `${name(data.assignee)} assigned ${by}`;
		case "rerouted": return `rerouted from ${data.from} to ${data.to} ${by}`;
		case "unassigned": return `${name(data.assignee)} unassigned ${by}`;
		case "reassigned": return `passed on from ${name(data.from)} to ${name(data.to)} ${by}`;
		case "asked": return `question to the sender ${by}`;
		case "answered": return `answered ${by}${data.answer === void 0 ? ", by an edit" : ""}`;
		case "held":
			if (data.waitsFor !== void 0) return `waits for ${joinList(data.waitsFor.map(typeName))}`;
			return `on hold${data.until === void 0 ? "" : ` until ${utc(data.until)}`} ${by}`;
		case "resumed": return resumedBy[data.reason] ?? `resumed ${by}`;
		case "next_requested": return `next handoff ${typeName(data)} requested ${by}`;
		case "next_opened": return `next handoff ${typeName(data)} opened in issue ${data.issueNumber}`;
		case "opened_from": return `opened as the next handoff after issue ${data.issueNumber}`;
		case "opened_on_schedule": return `${typeName(data)} opened on schedule for ${name(actor)}`;
		case "submission_reassigned": return data.to === null ? `no one assigned to the form ${by}` : `passed to ${name(data.to)} ${by}`;
		case "submission_reminded": return "incomplete, reminder to the sender";
		case "submission_closed": return closedForm(data, by);
		case "submission_reopened": return `reopened ${by}`;
		case "submission_commented": return `incomplete, commented ${by}`;
		case "rated": return `rated ${data.rating} of 5 ${by}`;
		case "info_requested": return data.what === "accepting" || data.what === "completing" ? `one word ${by} that may mean ${data.what} it` : `asked for ${data.what} ${by}`;
		case "reminded": return reminder$1(data);
		case "rejected": return `${acts[data.via](known$3(data.requested))} ${by} rejected, ${data.reason.replaceAll("_", " ")}`;
	}
}
function closedForm({ reason, replacedBy }, by) {
	switch (reason) {
		case "expired": return "incomplete for too long, closed";
		case "replaced": return `still incomplete, replaced by issue ${replacedBy}`;
		case "unlabelled": return "no longer a form, its label was removed";
		case "closed": return `closed ${by}`;
	}
}
function reminder$1({ limit, step, after }) {
	return `${isWarning({ after }) ? "due soon" : "overdue"} to ${limit}${step === "none" ? "" : `, reminder to the ${step}`}`;
}
function submission({ complete }) {
	return complete ? "complete submission" : "incomplete submission";
}
function lacks({ errors }) {
	const missing = errors.filter((fault) => fault.kind === "missing").length;
	const invalid = errors.length - missing;
	return [...missing > 0 ? [`${pluralize(missing, "field")} missing`] : [], ...invalid > 0 ? [missing > 0 ? `${invalid} invalid` : `${pluralize(invalid, "field")} invalid`] : []].map((part) => `, ${part}`).join("");
}
function cancelled({ reason }, by) {
	switch (reason) {
		case "deleted": return `cancelled${by}, because its issue was deleted`;
		case "transferred": return `cancelled${by}, because its issue moved to another repository`;
		case "converted": return `cancelled${by}, because its issue became a discussion`;
		case "unknown": return `cancelled${by}, because its issue is missing`;
		case "duplicate": return `cancelled${by}, as a duplicate`;
		case "completed":
		case "not_planned":
		case "label":
		case "command": return `cancelled${by}`;
	}
}
const acts = {
	label: (wanted) => `label ${wanted}`,
	unlabel: (wanted) => `removal of the label ${wanted}`,
	close: (wanted) => `closing as ${wanted}`,
	command: (wanted) => `command ${wanted}`,
	feedback: () => "feedback"
};
function known$3(wanted) {
	return [...shownStatuses, ...commandNames].find((name) => name === wanted) ?? "of unknown type";
}
const resumedBy = {
	date: "hold ended by its date",
	awaited: "waits no longer: what it waited for has ended"
};
function typeName({ handoffType }) {
	return truncate(handoffType.replace(/[^a-z0-9_]/g, ""), 60);
}
function plainCode(reason) {
	return truncate(reason.replace(/[^a-z0-9_]/g, "").replaceAll("_", " "), 60);
}
// build/render/commit-message.js
const ranks$1 = {
	completed: 0,
	cancelled: 1,
	returned: 2,
	accepted: 3,
	initiated: 4,
	resubmitted: 5,
	reverted: 6,
	rerouted: 6.4,
	reassigned: 6.5,
	held: 6.6,
	resumed: 6.7,
	asked: 6.8,
	answered: 6.9,
	next_opened: 6.93,
	next_requested: 6.95,
	reminded: 7,
	opened_on_schedule: 6.97,
	submission_closed: 7.1,
	submission_reopened: 7.2,
	submission_reminded: 7.3,
	submission_reassigned: 7.4,
	submission_commented: 7.5,
	rated: 8,
	rejected: 9,
	context_edited: 10,
	submitted: 11,
	checked: 12,
	unchecked: 13,
	checklist_changed: 14,
	assigned: 15,
	unassigned: 16,
	renamed: 17,
	info_requested: 18,
	history_unavailable: 19,
	opened_from: 20
};
const maxLines$3 = 100;
function auditMessage(entries, also) {
	const [only] = entries;
	if (only === void 0) return also;
	if (entries.length === 1) return message(auditLine(only), [...otherEvents(only), ...also === null ? [] : [also]]);
	return message(`handoffs: ${pluralize(entries.length, "issue")} updated`, [...entries.map(auditLine), ...also === null ? [] : [also]]);
}
function deadlinesLine(handoffs) {
	return handoffs === 0 ? null : `configuration: ${pluralize(handoffs, "deadline")} moved`;
}
function message(subject, lines) {
	const shown = lines.slice(0, maxLines$3);
	const left = lines.length - shown.length;
	const body = left > 0 ? [...shown, `\u2026 and ${left} more`] : shown;
	return body.length === 0 ? subject : `${subject}\n\n${body.join("\n")}`;
}
function auditLine(entry) {
	const { handoffId, issueNumber } = entry;
	const type = plain$3(entry.handoffType);
	const happened = maxDetailLines(entry.events);
	const words = happened === null ? "checked" : formatEvent(happened, login$2);
	return handoffId === null ? `issue ${issueNumber}: ${words} (${type})` : `handoff ${handoffId}: ${words} (${type}, issue ${issueNumber})`;
}
function byImportance(events) {
	return [...events].sort((one, other) => ranks$1[one.data.type] - ranks$1[other.data.type]);
}
function otherEvents({ events }) {
	const shown = maxDetailLines(events);
	return events.filter((event) => event !== shown).map((event) => formatEvent(event, login$2));
}
function maxDetailLines(events) {
	const rank = (event) => ranks$1[event.data.type];
	return events.reduce((best, event) => best === null || rank(event) < rank(best) ? event : best, null);
}
const login$2 = (name) => name === null ? "someone" : plain$3(name);
function plain$3(name) {
	return name.replace(/[^A-Za-z0-9_-]/g, "").slice(0, 100);
}
function archivedMessage(issues, path) {
	return `archive: moved ${pluralize(issues, "ended issue")} to ${path}`;
}
// build/render/format/format-effect.js
function formatEffect(effect) {
	switch (effect.kind) {
		case "add_labels": return `added ${joinList(effect.labels)}`;
		case "remove_label": return `removed ${effect.label}`;
		case "add_assignees": return `assigned ${joinList(effect.logins)}`;
		case "remove_assignees": return `unassigned ${joinList(effect.logins)}`;
		case "close": return "closed the issue";
		case "reopen": return "reopened the issue";
		case "append_to_body": return "added the checklist to the description";
		case "post_comment": return "commented";
		case "delete_comment": return "deleted an outdated Baton comment";
		case "react": return effect.content === "+1" ? "confirmed a command" : "rejected a command";
		case "edit_comment": return "updated Baton\u2019s comment";
	}
}
// build/render/format/format-rates.js
function formatCompletionRate({ total_handoffs, completion_rate }) {
	return withCases(`${completion_rate} %`, total_handoffs);
}
function formatMeanAcceptance(headline) {
	return withCases(timeTaken(headline.avg_acceptance_hours), headline.accepted_handoffs);
}
function withCases(figure, cases) {
	return cases === 0 ? "\u2013" : cases < 5 ? `too few (${cases})` : figure;
}
function formatRate({ rate, cases }) {
	return rate === null ? null : `${rate} % of ${formatCount(cases)}`;
}
function formatRating({ mean }) {
	return mean === null ? null : `${mean.toFixed(1)} of 5`;
}
function formatSpread({ count, median, p90 }) {
	return median === null || p90 === null || count < 5 ? null : `${timeTaken(median)}, ${timeTaken(p90)}`;
}
function fieldName(field, templates) {
	const label = templates.flatMap((template) => template.fields).find(({ id }) => id === field)?.label;
	return inline(label ?? humanize(field), 60);
}
function templatesFrom(team, templates) {
	return templates.filter(({ from }) => from.toLowerCase() === team.toLowerCase());
}
// build/render/report/headline-table.js
const figures$1 = [
	{
		name: "Handoffs",
		of: ({ total_handoffs }) => total_handoffs,
		write: ({ total_handoffs }) => formatCount(total_handoffs),
		writeChange: String
	},
	{
		name: "Completed",
		of: ({ completed }) => completed,
		write: ({ completed }) => formatCount(completed),
		writeChange: String
	},
	{
		name: "Completion rate",
		of: ({ completion_rate }) => completion_rate,
		write: formatCompletionRate,
		writeChange: (amount) => `${amount} points`,
		cases: ({ total_handoffs }) => total_handoffs
	},
	{
		name: "Average time to acceptance",
		of: ({ avg_acceptance_hours }) => avg_acceptance_hours,
		write: formatMeanAcceptance,
		writeChange: hoursOrDays,
		cases: ({ accepted_handoffs }) => accepted_handoffs
	}
];
function headlineTable(metrics) {
	const { previous } = metrics;
	const window = pluralize(metrics.days, "day");
	return [
		`| | Last ${window} | ${window} before | Change |`,
		"|---|---:|---:|---:|",
		...figures$1.map((figure) => {
			const { name, write } = figure;
			return `| ${name} | ${write(metrics)} | ${write(previous)} | ${change$1(figure, metrics)} |`;
		})
	].join("\n");
}
function change$1({ of, writeChange, cases }, metrics) {
	const { previous } = metrics;
	const isComparable = cases === void 0 || [metrics, previous].every((headline) => cases(headline) >= 5);
	return previous.total_handoffs === 0 || !isComparable ? "\u2013" : signed(of(metrics) - of(previous), writeChange);
}
function signed(amount, write) {
	if (amount === 0) return "\u00b10";
	return `${amount > 0 ? "+" : "\u2212"}${write(Math.abs(amount))}`;
}
// build/runner/results/rebuild-text.js
const maxRows$1 = 200;
const maxLines$2 = 500;
function rebuiltLine({ lookedAt, handoffs }) {
	return `Ledger rebuilt: ${pluralize(handoffs, "handoff")}, from ${pluralize(lookedAt, "issue")}`;
}
function verifiedLine({ lookedAt, handoffs, discrepancies }) {
	const found = discrepancies.length === 0 ? "no difference" : pluralize(discrepancies.length, "difference");
	return `Ledger verified: ${pluralize(handoffs, "handoff")}, ${pluralize(lookedAt, "issue")} checked, ${found}`;
}
function rebuiltLines(outcome) {
	return [`${rebuiltLine(outcome)}. ${whatBecame(outcome)}`, ...ledgerOnlyLines(outcome)];
}
function verifiedLines(outcome) {
	const { discrepancies } = outcome;
	const left = discrepancies.length - maxLines$2;
	return [
		`${verifiedLine(outcome)}.`,
		...discrepancies.slice(0, maxLines$2).map(({ issueNumber, field }) => singleLine(`Difference in issue #${issueNumber}: ${field}`)),
		...left > 0 ? [`\u2026 and ${pluralize(left, "more difference")}.`] : [],
		...ledgerOnlyLines(outcome)
	];
}
function ledgerOnlyLines({ unverified, unavailableTexts }) {
	const missingTextLine = `${pluralize(unavailableTexts, "text")} missing from GitHub's history, marked in the ledger.`;
	return [...reasonsOf(unverified).map(([why, some]) => `Only in the ledger, ${pluralize(some.length, "event")}: ${reasons$1[why]}.`), ...unavailableTexts > 0 ? [missingTextLine] : []];
}
function whatBecame({ former, keptAs }) {
	const kept = `Baton kept it next to the new one as ${keptAs}.`;
	return {
		valid: `Baton read the previous ledger and copied what GitHub does not have. ${kept}`,
		damaged: `Baton could not read the previous ledger. ${kept}`,
		missing: "There was no previous ledger."
	}[former];
}
function rebuiltSummary(outcome, link) {
	return [
		`### ${rebuiltLine(outcome)}`,
		`${whatBecame(outcome)} The next event or sweep updates labels and comments.`,
		...ledgerOnlySections(outcome, link)
	].join("\n\n");
}
function verifiedSummary(outcome, link) {
	const { discrepancies } = outcome;
	return [
		`### ${verifiedLine(outcome)}`,
		discrepancies.length === 0 ? "The ledger matches GitHub." : `Baton changed nothing. The next event or sweep records recent changes. If differences remain after that, run \`mode: rebuild\`; it keeps a copy of this ledger.`,
		...discrepancies.length === 0 ? [] : [discrepancyTable(discrepancies, link)],
		...ledgerOnlySections(outcome, link)
	].join("\n\n");
}
function discrepancyTable(discrepancies, link) {
	const left = discrepancies.length - maxRows$1;
	const value = (text) => text === null ? "\u2013" : inline(text, 160);
	return [
		"| Issue | Where | Ledger | GitHub |",
		"|---|---|---|---|",
		...discrepancies.slice(0, maxRows$1).map(({ issueNumber, field, recorded, shown }) => `| ${link(issueNumber)} | ${code$1(field, 160)} | ${value(recorded)} | ${value(shown)} |`),
		...left > 0 ? ["", `\u2026 and ${pluralize(left, "more difference")}.`] : []
	].join("\n");
}
function ledgerOnlySections({ unverified, unavailableTexts }, link) {
	const rows = reasonsOf(unverified).map(([why, some]) => {
		const issues = [...new Set(some.map(({ issueNumber }) => issueNumber))];
		const left = issues.length - 20;
		const links = issues.slice(0, 20).map(link).join(", ");
		return `- ${reasons$1[why]}: ${links}${left > 0 ? ` and ${left} more` : ""}`;
	});
	return [...rows.length === 0 ? [] : [`GitHub no longer has these events. Baton kept what the ledger recorded:\n\n${rows.join("\n")}`], ...unavailableTexts === 0 ? [] : [`${pluralize(unavailableTexts, "text")} is missing from GitHub's history and from every ledger. A \`history_unavailable\` event marks each.`]];
}
function reasonsOf(unverified) {
	return [...groupBy(unverified, ({ why }) => why)];
}
const reasons$1 = {
	removed: "the text, label or account was removed",
	account_gone: "the account was deleted",
	history_lagged: "Baton read it from the description while GitHub's history lagged behind",
	issue_unreadable: "GitHub did not answer a query about the issue",
	issue_failed: "Baton could not process the issue; see its annotation",
	issue_gone: "the issue was deleted or moved, or is no longer a handoff"
};
// build/runner/results/job-summary.js
const maxRows = 200;
function jobSummary(outcomes, { repositoryUrl }) {
	return `${[
		...outcomes.map((outcome) => summaryOf(outcome, repositoryUrl)),
		...unopenedParts(outcomes),
		...failureParts(outcomes, repositoryUrl)
	].join("\n\n")}\n`;
}
function summaryOf(outcome, repositoryUrl) {
	const link = (issueNumber) => issueLink(issueNumber, repositoryUrl);
	switch (outcome.kind) {
		case "not_ours": return outcome.issueNumber === null ? "Nothing to do." : `Issue ${link(outcome.issueNumber)} is not a handoff. Nothing to do.`;
		case "unknown_form": return `Issue ${link(outcome.issueNumber)} has no label for the kind of handoff. Baton listed the forms in a comment.`;
		case "handled": return tableOf$1([outcome.handled], repositoryUrl);
		case "feedback": return [`Issue ${link(outcome.issueNumber)} is feedback on a handoff.`, ...outcome.handled === null ? [] : [tableOf$1([outcome.handled], repositoryUrl)]].join("\n\n");
		case "swept": return [
			`### Sweep: ${pluralize(outcome.lookedAt, "issue")} checked, ${formatCount(outcome.handled.length)} updated`,
			...outcome.handled.length > 0 ? [tableOf$1(outcome.handled, repositoryUrl)] : [],
			...outcome.isFinished ? [] : ["More issues are left. The next sweep continues from here."]
		].join("\n\n");
		case "reported": return [
			`### Handoff report ${inline(outcome.period)}`,
			posted(outcome),
			headlineTable(outcome.metrics)
		].join("\n\n");
		case "organisation_reported": return [`### Handoff report ${inline(outcome.period)} over ${pluralize(outcome.repositories, "repository", "repositories")}`, posted(outcome)].join("\n\n");
		case "rebuilt": return rebuiltSummary(outcome, link);
		case "verified": return verifiedSummary(outcome, link);
		case "not_filed": return notFiledSummary(outcome.problems);
		case "misconfigured": return problemsSummary(outcome.problems);
	}
}
function notFiledSummary(problems) {
	return [
		"### The handoff was not filed",
		"Baton posted nothing. Correct the payload and send it again.",
		problems.slice(0, maxRows).map((problem) => `- ${prose(problem, 600)}`).join("\n")
	].join("\n\n");
}
function unopenedParts(outcomes) {
	const unopened = outcomes.flatMap(unopenedIn);
	return unopened.length === 0 ? [] : [`### ${pluralize(unopened.length, "form")} not opened`, unopened.map(({ error }) => `- ${prose(error.message, 600)}`).join("\n")];
}
function failureParts(outcomes, repositoryUrl) {
	const failures = outcomes.flatMap(failuresOf);
	const left = failures.length - maxRows;
	return failures.length === 0 ? [] : [
		`### ${pluralize(failures.length, "issue")} failed`,
		[
			"| Issue | What failed, and what to do |",
			"|---|---|",
			...failures.slice(0, maxRows).map(({ issueNumber, error }) => `| ${issueLink(issueNumber, repositoryUrl)} | ${prose(error.message, 600)} |`)
		].join("\n"),
		...left > 0 ? [`\u2026 and ${pluralize(left, "more issue")}.`] : []
	];
}
function posted({ issue, isNew }) {
	return issue === null ? "Another run is posting the report." : `${isNew ? "Posted" : "Updated"}: [#${issue.number}](${issue.url})`;
}
function tableOf$1(issues, repositoryUrl) {
	const left = issues.length - maxRows;
	return [
		"| Issue | Handoff | Status | What happened | On GitHub |",
		"|---|---|---|---|---|",
		...issues.slice(0, maxRows).map((issue) => row$1(issue, repositoryUrl)),
		...left > 0 ? ["", `\u2026 and ${pluralize(left, "more issue")}.`] : []
	].join("\n");
}
function row$1(issue, repositoryUrl) {
	const { issueNumber, handoffId, template, state, newEvents, effects } = issue;
	const happened = byImportance(newEvents).map((event) => inline(formatEvent(event, plainName)));
	const done = effects.map((effect) => inline(formatEffect(effect)));
	return `| ${[
		issueLink(issueNumber, repositoryUrl),
		`${handoffId === null ? "" : `${handoffId}, `}${inline(template.name, 120)}`,
		state.handoff?.status ?? (state.attempted === null ? "\u2013" : "incomplete"),
		listed(happened, "no change"),
		listed(done, "nothing")
	].join(" | ")} |`;
}
const plainName = (login) => login ?? "a deleted account";
const maxWords$1 = 20;
function listed(words, none) {
	const left = words.length - maxWords$1;
	const shown = left > 0 ? [...words.slice(0, maxWords$1), `and ${left} more`] : words;
	return shown.length === 0 ? none : shown.join("<br>");
}
function issueLink(issueNumber, repositoryUrl) {
	return `[#${issueNumber}](${repositoryUrl}/issues/${issueNumber})`;
}
// build/runner/results/log-lines.js
function logLines(outcome) {
	switch (outcome.kind) {
		case "not_ours": return [outcome.issueNumber === null ? "Nothing to do." : `Issue #${outcome.issueNumber} is not a handoff. Nothing to do.`];
		case "unknown_form": return [`Issue #${outcome.issueNumber} has no label for the kind of handoff.`];
		case "handled": return [outcome.handled, ...outcome.next ?? []].flatMap(issueLines);
		case "feedback": return [
			`Issue #${outcome.issueNumber} is feedback on ${outcome.handled === null ? "a handoff" : `the handoff in issue #${outcome.handled.issueNumber}`}.`,
			...outcome.handled === null ? [] : issueLines(outcome.handled),
			...effectLines(outcome.issueNumber, outcome.effects)
		];
		case "swept": return [
			`Sweep: ${pluralize(outcome.lookedAt, "issue")} checked, ${formatCount(outcome.handled.length)} updated${outcome.isFinished ? "" : "; the next sweep continues from here"}.`,
			...outcome.handled.flatMap(issueLines),
			...outcome.archived === void 0 ? [] : [archivedLine(outcome.archived)]
		];
		case "reported": return [`Report ${singleLine(outcome.period)}: ${reported(outcome)}`];
		case "organisation_reported": return [`Report ${singleLine(outcome.period)} over ${pluralize(outcome.repositories, "repository", "repositories")}: ${reported(outcome)}`];
		case "rebuilt": return rebuiltLines(outcome);
		case "verified": return verifiedLines(outcome);
		case "not_filed": return ["Nothing was filed."];
		case "misconfigured": return outcome.problems.map((problem) => `Problem in ${problemLine(problem)}`);
	}
}
function issueLines({ issueNumber, handoffId, template, newEvents, effects }) {
	const entry = {
		handoffId,
		issueNumber,
		handoffType: template.type
	};
	return [...newEvents.length === 0 ? [`Issue #${issueNumber}: no change.`] : byImportance(newEvents).map((event) => auditLine({
		...entry,
		events: [event]
	})), ...effectLines(issueNumber, effects)];
}
function effectLines(issueNumber, effects) {
	return effects.map((effect) => singleLine(`Issue #${issueNumber}: ${formatEffect(effect)}`));
}
function reported({ issue, isNew }) {
	if (issue === null) return "another run is posting it.";
	return `${isNew ? "posted" : "updated"} as issue #${issue.number}.`;
}
function archivedLine({ issues, archive }) {
	return `Moved ${pluralize(issues, "ended issue")} to ${archive} on the data branch.`;
}
// build/runner/results/report-results.js
async function reportResults(outcomes, { repositoryUrl, writeDashboard }) {
	log(outcomes.flatMap(logLines));
	const shown = outcomes.map(withoutSecrets);
	annotate(shown);
	setOutputs(outputsOf(outcomes));
	summarise(jobSummary(shown, { repositoryUrl }));
	const dashboard = await writeDashboard();
	if (dashboard !== null) setOutput("dashboard", dashboard);
}
async function reportDryRun(outcomes, unwritten) {
	const { dryRunLines, dryRunSummary } = await import("./dry-run.js").then((n) => n._part_dry_run_exports);
	log(dryRunLines(outcomes, unwritten));
	annotate(outcomes.map(withoutSecrets));
	const { "report-issue": _, ...outputs } = outputsOf(outcomes);
	setOutputs({
		...outputs,
		changed: "false"
	});
	summarise(dryRunSummary(outcomes, unwritten));
}
function log(lines) {
	for (const line of lines) info(line.replaceAll("##[", "## ["));
}
function withoutSecrets(outcome) {
	const clean = (failed) => ({
		...failed,
		error: new ServiceError(failed.error.code, redact(failed.error.message, process.env))
	});
	const failures = failuresOf(outcome).map(clean);
	const whole = "failures" in outcome ? {
		...outcome,
		failures
	} : outcome;
	return whole.kind === "swept" && whole.unopened !== void 0 ? {
		...whole,
		unopened: whole.unopened.map(clean)
	} : whole;
}
function annotate(outcomes) {
	for (const { issueNumber, error: failure } of outcomes.flatMap(failuresOf)) {
		const { message } = failure;
		error(singleLine(new RegExp(`#${issueNumber}\\b`).test(message) ? message : `Issue #${issueNumber}: ${message}`));
	}
	for (const { error: failure } of outcomes.flatMap(unopenedIn)) error(singleLine(failure.message));
	for (const outcome of outcomes) if (outcome.kind === "misconfigured") for (const { path, line, column, message, fix } of outcome.problems) error(`${message} ${fix}`, {
		file: path,
		startLine: line,
		startColumn: column
	});
	for (const outcome of outcomes) for (const problem of outcome.kind === "not_filed" ? outcome.problems : []) error(singleLine(problem));
	for (const outcome of outcomes) if (outcome.kind === "verified" && outcome.discrepancies.length > 0) error(logLines(outcome)[0] ?? "");
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
function reportInputProblems(problems) {
	reportFailure(problems.map(({ input, message }) => `The input \`${input}\` ${message}`));
}
function reportServiceError(fault) {
	const { message, committed } = fault;
	reportFailure([`${message}${committed ? " The ledger has recorded what happened. The next run that can shows it." : ""}`], committed);
}
function reportFailure(messages, committed = false) {
	const sentences = messages.map((message) => singleLine(redact(message, process.env)));
	for (const sentence of sentences) error(sentence);
	setOutput("changed", String(committed));
	summarise(`### Baton could not finish\n\n${sentences.map((one) => `- ${one}\n`).join("")}`);
}
function summarise(markdown) {
	const path = process.env["GITHUB_STEP_SUMMARY"];
	if (path) appendFileSync(path, markdown);
}
// build/runner/results/dashboard-page.js
function readDashboardPage() {
	return readFileSync(new URL("./dashboard.html", import.meta.url), "utf8");
}
// build/runner/results/write-dashboard.js
async function writeDashboard({ ledger }, reported, { wanted, environment, repositoryUrl, readPage = readDashboardPage }) {
	if (wanted === "none" || reported?.kind !== "reported") return null;
	const { draftDashboard } = await import("./report.js").then((n) => n._part_report_exports);
	const html = await draftDashboard(ledger, reported, {
		page: readPage(),
		repository: {
			name: environment["GITHUB_REPOSITORY"] ?? "",
			url: repositoryUrl
		}
	});
	const folder = join(environment["RUNNER_TEMP"] ?? tmpdir(), "baton-dashboard");
	mkdirSync(folder, { recursive: true });
	const file = join(folder, wanted === "pages" ? "index.html" : "dashboard.html");
	writeFileSync(file, html);
	return wanted === "pages" ? folder : file;
}
// build/form/markdown/normalise-body.js
function normaliseBody(body) {
	const text = body.startsWith("\ufeff") ? body.slice(1) : body;
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function normaliseForm(body) {
	const text = normaliseBody(body);
	if (!text.includes("\\n#")) return text;
	const [line = "", ...others] = text.trimStart().split("\n");
	if ((line.match(headingInOneLine) ?? []).length < 2) return text;
	const [answers = ""] = line.replaceAll("\\n", "\n").split(tasksHeading);
	return [answers, ...others].join("\n");
}
const headingInOneLine = /(?:^|\\n)#{2,4} /g;
const tasksHeading = /\n#{2,4} Checklist\n/i;
// build/form/markdown/outside-fences.js
function outsideFences(lines) {
	const opens = findOpenings(lines);
	const visible = [];
	let open = null;
	for (const [place, line] of lines.entries()) if (open !== null) open = isFence(line) && closes(line, open) ? null : open;
	else if (!isFence(line)) visible.push(line);
	else if (opens[place]) open = line;
	return visible;
}
function closes(line, opening) {
	return line.bare && line.character === opening.character && line.length >= opening.length;
}
function findOpenings(lines) {
	const longestBelow = {
		"`": 0,
		"~": 0
	};
	const opens = new Array(lines.length).fill(false);
	for (let place = lines.length - 1; place >= 0; place -= 1) {
		const line = lines[place];
		if (line === void 0 || !isFence(line)) continue;
		opens[place] = line.length <= longestBelow[line.character];
		if (line.bare) longestBelow[line.character] = Math.max(longestBelow[line.character], line.length);
	}
	return opens;
}
function isFence(line) {
	return line.kind === "fence";
}
// build/form/markdown/scan-markdown.js
function findMarks(text) {
	const marks = [];
	for (let at = 0; at < text.length;) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline;
		const mark = markOf(text, at, end);
		if (mark !== null) marks.push(mark);
		at = end + 1;
	}
	return marks;
}
function headingKey(text) {
	const trimmed = text.trim();
	let end = trimmed.length;
	while (trimmed.charCodeAt(end - 1) === code.numberSign) end -= 1;
	return (end < trimmed.length && (end === 0 || isBlank$1(trimmed, end - 1)) ? trimmed.slice(0, end).trimEnd() : trimmed).toLowerCase().replace(wideGap, " ");
}
const wideGap = /\s{2,}|[^\S ]/g;
function fenceOf(line) {
	return fenceAt(line, skipIndent(line, 0), line.length);
}
function markOf(text, at, end) {
	const first = skipIndent(text, at);
	switch (text.charCodeAt(first)) {
		case code.numberSign: return headingAt(text, {
			at,
			first,
			end
		});
		case code.backtick:
		case code.tilde: return fenceAt(text, first, end);
		default: return null;
	}
}
const code = {
	tab: 9,
	space: 32,
	numberSign: 35,
	backtick: 96,
	tilde: 126,
	noBreakSpace: 160
};
function skipIndent(text, at) {
	let first = at;
	while (first < at + 3 && text.charCodeAt(first) === code.space) first += 1;
	return first;
}
function headingAt(text, { at, first, end }) {
	const level = runLength(text, first);
	const said = first + level;
	if (said < end && !isBlank$1(text, said) && text.charCodeAt(said) !== code.noBreakSpace) return null;
	return {
		kind: "heading",
		at,
		after: end + 1,
		level,
		key: headingKey(text.slice(said, end))
	};
}
function fenceAt(text, first, end) {
	const length = runLength(text, first);
	const character = text[first];
	if (length < 3 || character !== "`" && character !== "~") return null;
	const info = text.slice(first + length, end);
	if (character === "`" && info.includes("`")) return null;
	return {
		kind: "fence",
		character,
		length,
		bare: info.trim() === ""
	};
}
function runLength(text, at) {
	const character = text.charCodeAt(at);
	let end = at;
	while (text.charCodeAt(end) === character) end += 1;
	return end - at;
}
function isBlank$1(text, at) {
	const character = text.charCodeAt(at);
	return character === code.space || character === code.tab;
}
function alignHeadings(candidates, form) {
	const { multiline } = form;
	const [best, opened] = chooseCandidates(candidates, multiline.length);
	moveUp(opened, best, form);
	for (const [place, { field, rank }] of best.entries()) if (rank >= 3) opened[field] ??= place;
	return opened.map((place) => place === null ? null : best[place]?.heading ?? null);
}
function chooseCandidates(candidates, fields) {
	const best = bestOf(candidates, fields);
	const opened = openInOrder(best, fields);
	const known = new Set(candidates.map(({ field }) => field));
	const closed = new Set([...known].filter((field) => opened[field] === null));
	if (closed.size === 0 || best.length === candidates.length) return [best, opened];
	const isBest = new Set(best);
	const more = candidates.filter((one) => isBest.has(one) || closed.has(one.field));
	const whole = openInOrder(more, fields);
	return [...known].every((field) => whole[field] !== null) ? [more, whole] : [best, opened];
}
function bestOf(candidates, fields) {
	const highest = new Array(fields).fill(0);
	for (const { field, rank } of candidates) highest[field] = Math.max(highest[field] ?? 0, rank);
	return candidates.filter(({ field, rank }) => rank === highest[field]);
}
function openInOrder(candidates, fields) {
	const ranks = chainLengths(candidates, fields);
	const opened = new Array(fields).fill(null);
	let wanted = ranks.reduce((most, length) => Math.max(most, length), 0);
	let before = fields;
	for (let place = candidates.length - 1; place >= 0 && wanted > 0; place -= 1) {
		const candidate = candidates[place];
		if (candidate !== void 0 && ranks[place] === wanted && candidate.field < before) {
			opened[candidate.field] = place;
			before = candidate.field;
			wanted -= 1;
		}
	}
	return opened;
}
function chainLengths(candidates, fields) {
	const most = new Array(fields).fill(0);
	return candidates.map(({ field }) => {
		let length = 1;
		for (let earlier = 0; earlier < field; earlier += 1) length = Math.max(length, (most[earlier] ?? 0) + 1);
		most[field] = Math.max(most[field] ?? 0, length);
		return length;
	});
}
function moveUp(opened, candidates, { multiline, isBlankBetween }) {
	let above = -1;
	for (const [field, place] of opened.entries()) {
		if (place === null) continue;
		const top = candidates[above];
		const mayQuote = top !== void 0 && multiline[top.field] === true;
		if ((candidates[place]?.rank ?? 0) >= 3 && !(mayQuote && multiline[field] === false)) {
			const first = firstBelow(candidates, {
				field,
				above,
				place
			});
			const found = candidates[first];
			opened[field] = mayQuote && found !== void 0 && isBlankBetween(top.heading, found.heading) ? firstBelow(candidates, {
				field,
				above: first,
				place
			}) : first;
		}
		above = opened[field] ?? above;
	}
}
function firstBelow(candidates, { field, above, place }) {
	for (let at = above + 1; at < place; at += 1) if (candidates[at]?.field === field) return at;
	return place;
}
// build/form/answers/shows-nothing.js
function showsNothing(text) {
	if (RegExp("^\\s*\\p{L}{2}", "u").test(text.slice(0, 200)) && !invisibleLetter.test(text.slice(0, 200))) return false;
	const lines = withoutComments(text).replace(emptyTag, " ").replace(blankEntity, " ").replace(RegExp("[\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800\\u115F\\u1160\\u3164\\uFFA0]", "gu"), "").split("\n");
	const number = /^\s*(\d{1,9})[.)]\s*$/.exec(lines.find((line) => line.trim() !== "") ?? "")?.[1];
	return (number === void 0 || Number(number) <= 1) && lines.every(isBareLine);
}
const invisibleLetter = /[\u115F\u1160\u3164\uFFA0]/;
const blankEntity = /&(?:(?:nb|en|em|thin|hair|num|punc|zw)sp|emsp1[34]|zwn?j|shy|[lr]rm|tab|newline|nobreak|(?:zerowidth|mediumspace|negative\w{4,9})(?:space)?|invisible(?:times|comma)|#0*160|#x0*a0|#0*820[3-7]|#x0*200[b-f]|#0*8288|#0*65279|#x0*feff);/gi;
const emptyTag = /<\/?(?:br|p|div|span|b|i|u|em|strong|small|sub|sup|details|summary|ul|ol|li|blockquote|code|kbd|pre|table|thead|tbody|tr|td|th|a|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi;
const bareShapes = [
	/^[\s>]*(?:[-*+\u2022\u00b7\u30fb\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u25a1\u2013\u2014\uF0B7\uF0A7](?:\s+|$))*(?:\d{1,9}[.)](?:\s+|$))?(?:[-*+]\s+)?(?:\[[ xX]?\]\s*)?(?:(?:\*\*)?(?:_No response_|\*No response\*)(?:\*\*)?\.?)?$/u,
	/^\s*\|?(?:\s*:?-*:?\s*\|)+\s*:?-*:?\s*$/,
	/^\s*!?\[\s*\]\(\s*\)\s*$/,
	/^\s{0,3}\[[^\][]{1,40}\]:\s{0,3}(?:#|<>)(?:\s.{0,400})?$/
];
function isBareLine(line) {
	return line.trim() === "" || line.length <= 500 && bareShapes.some((shape) => shape.test(line));
}
function withoutComments(text) {
	let rest = text;
	let kept = "";
	for (let at = rest.indexOf("<!--"); at !== -1; at = rest.indexOf("<!--")) {
		kept += rest.slice(0, at);
		const end = rest.indexOf("-->", at + 4);
		if (end === -1) return kept;
		rest = rest.slice(end + 3);
	}
	return kept + rest;
}
// build/form/submission/parse-reply.js
const noResponse = "_No response_";
function parseReply(section, field) {
	const written = withoutPlaceholders(trimLines(section), field);
	if (written === "") return null;
	const content = contentOfFence(written);
	const isRendered = field.render !== void 0 || !isProse(field);
	const reply = content === null ? written : trimLines(isRendered ? content : written);
	if (content === null ? showsNothing(reply) : content.trim() === "") return null;
	return isPrefilled(content ?? reply, field) ? null : reply;
}
function isProse({ type }) {
	return type === "textarea" || type === "text";
}
function isPrefilled(text, { value }) {
	return value !== void 0 && plain$2(text) === plain$2(value);
}
function plain$2(text) {
	return text.split("\n").map((line) => line.trimEnd()).join("\n").trim();
}
function trimLines(text) {
	return text.trim() === "" ? "" : text.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd();
}
function withoutPlaceholders(text, field) {
	let rest = text;
	for (let before = ""; before !== rest;) {
		before = rest;
		rest = trimLines(withoutLeading(withoutTrailing(rest, field), field));
	}
	return rest;
}
function withoutLeading(text, field) {
	const start = text.length - text.trimStart().length;
	if (text.startsWith("_No response_", start)) {
		const rest = text.slice(start + 13);
		return (isProse(field) ? /^[^\S\n]*(?:\n|$)/ : /^(?:\s|$)/).test(rest) ? rest : text;
	}
	if (field.type === "textarea" || !text.startsWith("<!--", start)) return text;
	const end = text.indexOf("-->", start + 4);
	return end === -1 ? "" : text.slice(end + 3);
}
function withoutTrailing(text, field) {
	if (text.endsWith("_No response_")) {
		const rest = text.slice(0, -13);
		return (isProse(field) ? /(?:^|\n)[^\S\n]*$/ : /(?:^|\s)$/).test(rest) ? rest : text;
	}
	const start = field.type === "textarea" || !text.endsWith("-->") ? -1 : text.lastIndexOf("<!--");
	return start === -1 ? text : text.slice(0, start);
}
function contentOfFence(reply) {
	const start = reply.indexOf("\n") + 1;
	const opening = start === 0 ? null : fenceOf(reply.slice(0, start));
	if (opening === null) return null;
	const lines = reply.slice(start).split("\n");
	const end = lines.findIndex((line) => {
		const mark = fenceOf(line);
		return mark !== null && closes(mark, opening);
	});
	return end === lines.length - 1 ? lines.slice(0, end).join("\n") : null;
}
// build/form/submission/locate-sections.js
const checklistLabel = "Checklist";
function scanBody(text) {
	return {
		text,
		marks: findMarks(text)
	};
}
function locateSections(body, template) {
	const labels = [...template.fields.map((field) => field.label), checklistLabel];
	const form = {
		body,
		labels,
		multiline: [...template.fields.map(isMultiline), false]
	};
	const written = template.checklist.length > 0 ? labels : labels.slice(0, -1);
	const isWhole = ({ opened }) => written.every((_, place) => opened[place] !== null);
	const first = alignWith(outsideFences(body.marks), form);
	if (isWhole(first)) return toSections(first, template);
	const second = alignWith(splitAtHeadings(body, labels).flatMap(outsideFences), form);
	return toSections(isWhole(second) ? second : first, template);
}
function isMultiline({ type }) {
	return type === "textarea" || type === "list";
}
function canOpen({ level }) {
	return level >= 2 && level <= 4;
}
function alignWith(headings, form) {
	const { labels, multiline, body } = form;
	const isBlankBetween = (one, other) => other.at - one.after <= 100 && body.text.slice(one.after, other.at).trim() === "";
	const places = new Map(labels.map((label, place) => [headingKey(label), place]));
	let loosely;
	const candidates = [];
	for (const heading of headings) {
		if (!canOpen(heading)) continue;
		const exact = places.get(heading.key);
		loosely ??= exact === void 0 ? loosePlaces(labels) : void 0;
		const field = exact ?? loosely?.get(looseKey(heading.key));
		if (field !== void 0) {
			const own = {
				label: labels[field] ?? "",
				next: labels[field + 1]
			};
			const rank = exact === void 0 ? 0 : rankOf(heading, own, body.text);
			candidates.push({
				heading,
				field,
				rank
			});
		}
	}
	return {
		headings,
		opened: alignHeadings(candidates, {
			multiline,
			isBlankBetween
		})
	};
}
function rankOf({ at, level }, { label, next }, text) {
	if (level !== 3) return 1;
	const line = `### ${label.trim()}`;
	if (!isWrittenAt(text, at, line)) return 2;
	return isLeftEmpty(text, at + line.length, next) ? 4 : 3;
}
function isLeftEmpty(text, after, next) {
	const empty = `\n\n${noResponse}`;
	if (!text.startsWith(empty, after)) return false;
	const end = after + empty.length;
	return next !== void 0 && text.startsWith(`\n\n### ${next.trim()}\n\n`, end) || text.slice(end, end + 100).trim() === "";
}
function placeOfLabel(words, labels) {
	const key = headingKey(words);
	const exact = labels.findIndex((label) => headingKey(label) === key);
	return exact >= 0 ? exact : loosePlaces(labels).get(looseKey(key)) ?? null;
}
function knownLabels({ fields }) {
	const labels = [...fields.map(({ label }) => label), checklistLabel];
	return new Set(labels.map((label) => looseKey(headingKey(label))));
}
function loosePlaces(labels) {
	const keys = labels.map((label) => looseKey(headingKey(label)));
	return new Map(keys.flatMap((key, place) => keys.indexOf(key) === keys.lastIndexOf(key) ? [[key, place]] : []));
}
function looseKey(key) {
	if (/^[a-z](?:[ -)+-^`-~]*[a-z0-9])?$/.test(key)) return key;
	const text = key.length > longestLabel ? key.slice(0, longestLabel) : key;
	const loose = text.normalize("NFKC").replace(/<!--.*?-->|<\/?[a-z][^<>]*>|&nbsp;/g, "").replace(/^\[([^\][]*)\]\([^()\s]*\)$/, "$1").replace(RegExp("\\p{Default_Ignorable_Code_Point}", "gu"), "").replace(RegExp("\\p{Pd}", "gu"), "-").replace(/^\s*\d{1,2}[.):]\s+/, "").replace(/\s*[([](?:required|optional|pflichtfeld|erforderlich|obligatoire|facultatif)[)\]]\s*$/, "").replace(RegExp("^(?:[\\s*_`~\"'\\u201c\\u201e\\u00ab]|\\p{Extended_Pictographic}\\uFE0F?)+|[\\s*_`~\"'\\u201d\\u201c\\u00bb:;.,?!-]+$|\\s+\\p{Extended_Pictographic}\\uFE0F?\\s*$", "gu"), "").replace(/\s+/g, " ");
	return loose === "" ? text : loose;
}
const longestLabel = 300;
function splitAtHeadings({ text, marks }, labels) {
	const written = new Map(labels.map((label) => [headingKey(label), `### ${label.trim()}`]));
	const parts = [[]];
	for (const mark of marks) {
		const line = mark.kind === "heading" ? written.get(mark.key) : void 0;
		if (mark.kind === "heading" && line !== void 0 && isWrittenAt(text, mark.at, line)) parts.push([]);
		parts.at(-1)?.push(mark);
	}
	return parts;
}
function isWrittenAt(text, at, line) {
	const end = at + line.length;
	return text.startsWith(line, at) && (text.startsWith("\n\n", end) || end === text.length) && (at === 0 || text.startsWith("\n\n", at - 2));
}
function toSections({ headings, opened }, template) {
	const fields = opened.slice(0, -1);
	const last = opened.at(-1) ?? null;
	const isPrivate = template.fields.some((field) => field.private);
	const isLast = fields.every((heading) => heading === null || heading.at < (last?.at ?? 0));
	return {
		headings,
		fields,
		checklist: isPrivate && !isLast ? null : last
	};
}
// build/form/choose-template.js
const handoffLabel = "handoff";
function chooseTemplate(issue) {
	const labels = new Set(issue.labels.map((label) => label.toLowerCase()));
	const named = issue.templates.filter(({ type }) => labels.has(`${typePrefix}${type}`.toLowerCase()));
	const [first] = named;
	if (first !== void 0 && named.length === 1) return {
		kind: "template",
		template: first,
		by: "label"
	};
	const body = scanBody(normaliseForm(issue.body));
	if (first !== void 0) {
		const fitting = fitHeadings(body, named);
		const [template = first] = fitting.length > 1 ? titledAs(issue.title, fitting) : fitting;
		return {
			kind: "template",
			template,
			by: "label"
		};
	}
	const fitting = fitHeadings(body, issue.templates);
	const [only] = fitting;
	if (only !== void 0 && fitting.length === 1) return {
		kind: "template",
		template: only,
		by: "headings"
	};
	const [titled] = titledAs(issue.title, fitting);
	if (titled !== void 0) return {
		kind: "template",
		template: titled,
		by: "title"
	};
	const label = issue.labels.find((name) => name.toLowerCase().startsWith(typePrefix));
	if (label !== void 0) return {
		kind: "ours_but_unknown_type",
		label
	};
	if (fitting.length > 1) return {
		kind: "several_forms",
		templates: fitting
	};
	return { kind: labels.has("handoff") ? "unknown_form" : "not_ours" };
}
const typePrefix = "handoff/";
function fitHeadings(body, templates) {
	const fits = templates.map((template) => fitOf(body, template)).filter((fit) => fit.isEnough);
	const most = fits.reduce((highest, { found }) => Math.max(highest, found), 0);
	return fits.filter(({ found }) => found === most).map(({ template }) => template);
}
function titledAs(title, templates) {
	const start = title.trim().toLowerCase();
	return templates.filter(({ name }) => start.startsWith(name.toLowerCase())).sort((one, other) => other.name.length - one.name.length);
}
function fitOf(body, template) {
	const { fields } = locateSections(body, template);
	const found = template.fields.filter((_, place) => fields[place] !== null);
	const required = template.fields.filter((field) => field.required === true);
	const wanted = required.length > 0 ? required : template.fields;
	const foundWanted = found.filter((field) => wanted.includes(field));
	const isEnough = found.length > 0 && foundWanted.length * 2 >= wanted.length;
	return {
		template,
		found: found.length,
		isEnough
	};
}
// build/base/time/sort-by-time.js
function sortByTime(things) {
	return things.toSorted((one, other) => compareStrings(one.at, other.at));
}
// build/handoff/state.js
const initialState = {
	attempted: null,
	handoff: null
};
// build/config/teams/gone-login.js
function goneLogin(accountId) {
	return `ghost (${accountId})`;
}
function isGoneLogin(login) {
	return /^ghost \(\d+\)$/.test(login);
}
// build/handoff/deadlines/responsible.js
function responsibleLogins(handoff, receiving) {
	const isListed = hasMembers(receiving) && receiving.githubTeam === void 0;
	return holders(handoff, receiving).filter((login) => !isGoneLogin(login) && (!isListed || isMember(receiving, login)));
}
function holders({ owner, assignees, initiatedBy }, receiving) {
	if (owner !== null) return [owner];
	const isSender = (login) => initiatedBy !== null && sameLogin(initiatedBy, login);
	return assignees.filter((login) => !isSender(login) || isMember(receiving, login));
}
function whoseTurn(handoff, receiving) {
	const holders = responsibleLogins(handoff, receiving);
	return holders.length > 0 ? holders : receiving.members;
}
function correctorsOf({ returned, initiatedBy }) {
	return returned?.called ?? (initiatedBy === null ? [] : [initiatedBy]);
}
function answerersOf({ questions, initiatedBy }) {
	const sender = initiatedBy === null ? [] : [initiatedBy];
	const asked = openQuestions(questions).flatMap(({ called }) => called ?? sender);
	return asked.filter((login, at) => !includesLogin(asked.slice(0, at), login));
}
const recipientsByLevel = {
	owner: (handoff, receiving) => {
		const named = holders(handoff, receiving);
		return named.length > 0 ? named : receiving.members;
	},
	team: (_handoff, { members }) => members,
	lead: (_handoff, { lead }) => lead === void 0 ? [] : [lead]
};
// build/handoff/lifecycle/assignees.js
function withAssignees(before, after) {
	if (hasEnded(after.status)) return after;
	const inTurn = loginsInTurn(after).filter((login) => !includesLogin(after.unassignedByPeople, login));
	const assignees = [...inTurn, ...without(after.assignedByPeople, inTurn)];
	const left = without(before.assignees, [...before.assignedByPeople, ...before.formerAssignees]);
	return {
		...after,
		assignees,
		formerAssignees: without([...before.formerAssignees, ...left], assignees)
	};
}
function loginsInTurn(handoff) {
	const { status, owner, candidates } = handoff;
	if (status === "returned") return correctorsOf(handoff);
	if (phaseNow(handoff) === "asked") return answerersOf(handoff);
	return status === "accepted" && owner !== null ? [owner] : candidates;
}
function assignByHand(handoff, login) {
	return {
		...handoff,
		assignedByPeople: withLogin(handoff.assignedByPeople, login),
		unassignedByPeople: without(handoff.unassignedByPeople, [login])
	};
}
function unassignByHand(handoff, login) {
	return {
		...handoff,
		assignedByPeople: without(handoff.assignedByPeople, [login]),
		unassignedByPeople: withLogin(handoff.unassignedByPeople, login)
	};
}
function beginTurn(handoff, login) {
	return login === null ? handoff : {
		...handoff,
		unassignedByPeople: without(handoff.unassignedByPeople, [login])
	};
}
function without(logins, others) {
	return logins.filter((login) => !others.some((other) => sameLogin(login, other)));
}
function withLogin(logins, login) {
	return includesLogin(logins, login) ? logins : [...logins, login];
}
// build/handoff/lifecycle/checklist.js
function withTemplateItems(template, before, written) {
	const optional = new Set(template.optionalItems);
	return withItems(template, before, written).map((entry) => optional.has(entry.text) ? {
		...entry,
		optional: true
	} : entry);
}
function withItems(template, before, written) {
	const lines = withTemplateTexts(template, written);
	const replacements = findReplacements(template.checklist, lines, before);
	const gone = [...replacements].map(([text, line]) => ({
		text,
		done: isConverted(line) ? line.done : before.find((former) => former.text === text)?.done ?? false,
		replacedBy: line?.text ?? null
	}));
	const converted = new Set([...replacements.values()].filter(isConverted));
	return [...lines.filter((line) => !converted.has(line)), ...gone];
}
function isConverted(line) {
	return line !== void 0 && isIssueLink(line.text);
}
function findReplacements(checklist, lines, before) {
	const places = checklist.map((text) => lines.findIndex((line) => line.text === text));
	const found = new Map();
	const isFree = (line) => !checklist.includes(line.text) && ![...found.values()].includes(line);
	const kept = new Set(before.filter(({ replacedBy }) => replacedBy === void 0).map(({ text }) => text));
	const isNew = (line) => isFree(line) && !kept.has(line.text);
	const gone = checklist.filter((_, item) => places[item] === -1);
	const rules = [
		(text) => {
			const former = before.find((item) => item.text === text)?.replacedBy;
			return lines.find((line) => line.text === former && isFree(line));
		},
		(text) => lines.find((line) => isNew(line) && looseText(line.text).includes(looseText(text))),
		(text) => linesBetween(checklist.indexOf(text), places, lines).find(isNew)
	];
	for (const rule of rules) for (const text of gone) {
		const line = found.has(text) ? void 0 : rule(text);
		if (line !== void 0) found.set(text, line);
	}
	return new Map(gone.map((text) => [text, found.get(text)]));
}
function withTemplateTexts({ checklist }, written) {
	if (written.every(({ text }) => checklist.includes(text))) return written;
	const texts = new Map(checklist.map((text) => [looseText(text), text]));
	return written.map((line) => {
		const text = texts.get(looseText(line.text)) ?? line.text;
		return text === line.text ? line : {
			...line,
			text
		};
	});
}
const longestItem = 1e3;
function looseText(text) {
	if (text.length > longestItem) return text;
	return text.normalize("NFKC").replace(/\s+/g, " ").replace(/<!--.*?-->/g, "").replace(RegExp("\\s+(?:\\(?(?:[\\w.-]+\\/[\\w.-]+)?#\\d{1,9}\\)?|\\p{Extended_Pictographic}\\uFE0F?)\\s*$", "u"), "").replace(RegExp("[*_`~\\p{Default_Ignorable_Code_Point}]", "gu"), "").replace(/\s+/g, " ").replace(/[.,;:!]+$/, "").trim().toLowerCase();
}
function linesBetween(item, places, lines) {
	const above = places.slice(0, item).findLast((place) => place !== -1) ?? -1;
	const below = places.slice(item + 1).find((place) => place !== -1) ?? lines.length;
	return lines.slice(above + 1, below);
}
function isIssueLink(text) {
	return issueOfLink(text) !== null;
}
function issueOfLink(text) {
	const { groups } = shortLink.exec(text.trim()) ?? fullLink.exec(text.trim()) ?? {};
	return groups === void 0 ? null : {
		repository: groups["repository"] ?? null,
		number: Number(groups["number"])
	};
}
const shortLink = /^(?<repository>[\w.-]+\/[\w.-]+)?#(?<number>\d+)$/;
const fullLink = /^(?:\[[^[\]]*\]\()?https:\/\/[^\s()/]+\/(?<repository>[\w.-]+\/[\w.-]+)\/issues\/(?<number>\d+)\)?$/;
function withoutLines(before) {
	return before.map(({ text, done, optional }) => ({
		text,
		done,
		replacedBy: null,
		...optional === void 0 ? {} : { optional }
	}));
}
function compareChecklists(before, after) {
	if (!(before.length === after.length && before.every(({ text, replacedBy }, at) => text === after[at]?.text && replacedBy === after[at]?.replacedBy))) return [{
		type: "checklist_changed",
		checklist: after
	}];
	return after.flatMap((entry, at) => entry.done === before[at]?.done ? [] : [{
		type: entry.done ? "checked" : "unchecked",
		position: at + 1,
		text: entry.text
	}]);
}
function carryOver(before, after, tick) {
	const left = groupBy(before.toReversed(), ({ text }) => text);
	return after.map((entry) => {
		const former = left.get(entry.text)?.pop();
		if (!entry.done) return {
			...entry,
			doneBy: null,
			doneAt: null
		};
		return former?.done ? {
			...entry,
			doneBy: former.doneBy,
			doneAt: former.doneAt
		} : {
			...entry,
			doneBy: tick.by,
			doneAt: tick.at
		};
	});
}
function openItems(checklist) {
	return checklist.filter(({ done, optional }) => !done && optional !== true).map(({ text }) => text);
}
// build/handoff/lifecycle/evolve/evolve-content.js
function tick(checklist, event, data) {
	const done = data.type === "checked";
	return checklist.map((item, at) => at + 1 === data.position ? {
		...item,
		done,
		doneBy: done ? event.actor : null,
		doneAt: done ? event.at : null
	} : item);
}
function withRating(ratings, { actor: by, at }, { rating, comment, missing }) {
	const isSame = (one) => one === by || one !== null && by !== null && sameLogin(one, by);
	return [...ratings.filter((one) => !isSame(one.by)), {
		rating,
		comment: comment ?? null,
		missing,
		by,
		at
	}];
}
function edit(context, changes) {
	const entries = new Map(Object.entries(context));
	for (const { field, to } of changes) if (to === null) entries.delete(field);
	else entries.set(field, to);
	return Object.fromEntries(entries);
}
// build/handoff/lifecycle/evolve/evolve-next.js
function withRequest(next, { source, actor, at }, { handoffType }) {
	return [...next, {
		request: source,
		handoffType,
		by: actor,
		at,
		issueNumber: null
	}];
}
function withOpened(next, { request, issueNumber }) {
	return next.map((one) => one.request === request ? {
		...one,
		issueNumber
	} : one);
}
// build/handoff/lifecycle/evolve/evolve-opening.js
function openingOf({ actor }, { dueAt, previousIssue }) {
	return {
		dueAt,
		by: actor,
		previousIssue: previousIssue ?? null
	};
}
function withFormerAssignee(handoff, { opening }) {
	const by = opening?.by ?? null;
	return by === null || includesLogin(handoff.assignees, by) ? handoff : {
		...handoff,
		formerAssignees: [by]
	};
}
// build/handoff/lifecycle/evolve/evolve-pauses.js
function nextClock(handoff, { at, data }) {
	const phase = phaseNow(handoff);
	if (phase === null) return {
		...handoff,
		clockSince: at
	};
	const { clocks, clockSince, pauses } = handoff;
	const worked = "businessSeconds" in data ? data.businessSeconds : void 0;
	const wasPaused = phase === "onHold" || phase === "asked";
	return {
		...handoff,
		clocks: addPhase(clocks, phase, {
			from: clockSince,
			to: at,
			worked
		}),
		clockSince: at,
		pauses: wasPaused && clockSince < at ? [...pauses, {
			from: clockSince,
			to: at
		}] : pauses
	};
}
function newTurn({ status, since, turns, clocks }, { at, actor }) {
	return {
		waitedBefore: clocks.waiting.worked,
		since: at,
		sinceBy: actor,
		turns: isReceiverTurn(status) ? [...turns, {
			from: since,
			to: at
		}] : turns,
		reminders: []
	};
}
function asked(handoff, event, { question, called }) {
	const { actor: by, at } = event;
	const added = {
		text: question,
		by,
		at,
		closedAt: null,
		answeredBy: null,
		answer: null,
		called: called ?? null
	};
	return {
		...nextClock(handoff, event),
		questions: [...handoff.questions, added]
	};
}
function answered(handoff, event, data) {
	const closed = {
		closedAt: event.at,
		answeredBy: event.actor,
		answer: data.answer ?? null
	};
	return {
		...nextClock(handoff, event),
		questions: withOpen(handoff.questions, closed)
	};
}
function held(handoff, event, data) {
	const { actor: by, at, source } = event;
	const { reason = null, until = null, waitsFor } = data;
	const since = handoff.hold?.since ?? at;
	const waits = waitsFor === void 0 ? {} : { waitsFor };
	return {
		...nextClock(handoff, event),
		hold: {
			source,
			since,
			by,
			reason,
			until,
			...waits
		},
		waitsAgain: false
	};
}
function resumed(handoff, event) {
	const next = nextClock(handoff, event);
	return handoff.hold === null ? {
		...next,
		questions: withOpen(handoff.questions, withdrawn(event))
	} : {
		...next,
		hold: null
	};
}
function withoutPause(handoff, event) {
	return {
		...handoff,
		hold: null,
		waitsAgain: handoff.waitsAgain || handoff.hold?.waitsFor !== void 0,
		questions: withOpen(handoff.questions, withdrawn(event))
	};
}
function withdrawn({ at }) {
	return {
		closedAt: at,
		answeredBy: null,
		answer: null
	};
}
function withOpen(questions, closed) {
	const open = openQuestions(questions);
	return open.length === 0 ? questions : questions.map((one) => open.includes(one) ? {
		...one,
		...closed
	} : one);
}
// build/handoff/lifecycle/evolve/evolve-route.js
function rerouted(handoff, event, { to, assignment }) {
	const { toTeam, formerTeams } = handoff;
	const moved = {
		...handoff,
		assignment,
		candidates: assignment.assignees
	};
	if (sameLogin(to, toTeam)) return moved;
	const before = nextClock(moved, event);
	return {
		...before,
		toTeam: to,
		formerTeams: [...formerTeams, toTeam],
		formerTime: {
			until: event.at,
			clocks: before.clocks
		},
		...newTurn(before, event)
	};
}
function decidedAgain(handoff) {
	const { status, context, decidingContext, formerContexts } = handoff;
	return (status === "initiated" || status === "returned") && context !== decidingContext ? {
		...handoff,
		decidingContext: context,
		formerContexts: [...formerContexts, decidingContext]
	} : handoff;
}
// build/handoff/lifecycle/evolve/evolve-submission.js
const types = [
	"submitted",
	"submission_reminded",
	"submission_closed",
	"submission_reassigned",
	"submission_reopened",
	"submission_commented"
];
function isSubmissionEvent(data) {
	return types.some((type) => type === data.type);
}
function evolveSubmission(before, data, { at, sender }) {
	if (data.type === "submitted") {
		const { type: _, complete: __, title = null, ...said } = data;
		const { remindedAt = null, closed = null } = before ?? {};
		const since = {
			at,
			since: at,
			remindedAt,
			isCommentAnswered: false
		};
		return {
			...said,
			title,
			sender,
			...since,
			closed
		};
	}
	if (before === null) return null;
	switch (data.type) {
		case "submission_reminded": return data.since === before.since ? {
			...before,
			remindedAt: at
		} : before;
		case "submission_closed": return {
			...before,
			closed: closedBy(data, at)
		};
		case "submission_reassigned": return {
			...before,
			sender: data.to
		};
		case "submission_reopened": return {
			...before,
			since: at,
			remindedAt: null,
			closed: null
		};
		case "submission_commented": return {
			...before,
			isCommentAnswered: true
		};
	}
}
function closedBy({ reason, replacedBy }, at) {
	return {
		at,
		reason,
		...replacedBy === void 0 ? {} : { replacedBy }
	};
}
function isUnlabelled(attempted) {
	return attempted?.closed?.reason === "unlabelled";
}
function isClosedByBaton(attempted) {
	const reason = attempted?.closed?.reason;
	return reason === "expired" || reason === "replaced";
}
// build/handoff/lifecycle/evolve/evolve.js
function evolve(state, event) {
	const { data } = event;
	const sender = senderOf(state, event.actor);
	if (isSubmissionEvent(data)) return {
		...state,
		attempted: evolveSubmission(state.attempted, data, {
			at: event.at,
			sender
		})
	};
	if (data.type === "renamed" && state.handoff === null) return {
		...state,
		attempted: state.attempted && {
			...state.attempted,
			title: data.title
		}
	};
	if (data.type === "initiated") return {
		...state,
		handoff: withFormerAssignee(initiate(event, data, sender), state)
	};
	if (data.type === "history_unavailable") return data.what === "filing" ? {
		...state,
		filedBy: event.actor
	} : state;
	if (data.type === "opened_from") return {
		...state,
		openedFrom: data.issueNumber
	};
	if (data.type === "opened_on_schedule") return {
		...state,
		opening: openingOf(event, data)
	};
	if (data.type === "rejected" && data.via === "label") return {
		...state,
		refusedLabel: {
			by: event.actor,
			at: event.at
		}
	};
	const { handoff } = state;
	return handoff === null ? state : {
		...state,
		handoff: withAssignees(handoff, decidedAgain(change(handoff, event, data)))
	};
}
function senderOf({ attempted, filedBy }, writer) {
	if (attempted !== null) return attempted.sender;
	return filedBy === void 0 ? writer : filedBy;
}
function initiate(event, data, sender) {
	return {
		handoffType: data.handoffType,
		fromTeam: data.fromTeam,
		toTeam: data.toTeam,
		formerTeams: [],
		formerTime: null,
		formerContexts: [],
		title: data.title,
		context: data.context,
		decidingContext: data.context,
		status: "initiated",
		initiatedBy: sender,
		initiatedAt: event.at,
		acceptedBy: null,
		acceptedAt: null,
		acceptedImplicitly: false,
		completedBy: null,
		completedAt: null,
		cancelledAt: null,
		cancelledAs: null,
		cancelledFrom: null,
		owner: null,
		ownerSince: null,
		assignment: data.assignment,
		candidates: data.assignment.assignees,
		assignedByPeople: [],
		unassignedByPeople: [],
		assignees: data.assignment.assignees,
		formerAssignees: [],
		checklist: carryOver([], data.checklist, {
			by: event.actor,
			at: event.at
		}),
		since: event.at,
		sinceBy: event.actor,
		revertedAt: null,
		closedByBots: 0,
		reopened: 0,
		readBack: null,
		returned: null,
		returns: 0,
		clocks: zeroClocks,
		clockSince: event.at,
		turns: [],
		pauses: [],
		hold: null,
		waitsAgain: false,
		questions: [],
		acceptedAfter: null,
		waitedBefore: 0,
		lastWait: null,
		completedAfter: null,
		reminders: [],
		isHinted: false,
		editedAfterAcceptance: 0,
		ratings: [],
		next: []
	};
}
function change(handoff, event, data) {
	switch (data.type) {
		case "accepted": return accept$1(handoff, event, data);
		case "returned": return returnToSender(handoff, event, data);
		case "resubmitted": return {
			...enter(handoff, event, "initiated"),
			...notAccepted
		};
		case "completed": return complete(handoff, event);
		case "cancelled": return cancel(handoff, event, data);
		case "reverted": return reverted(handoff, event, data.to);
		case "checked":
		case "unchecked": return {
			...handoff,
			checklist: tick(handoff.checklist, event, data)
		};
		case "checklist_changed": return {
			...handoff,
			checklist: carryOver(handoff.checklist, data.checklist, {
				by: event.actor,
				at: event.at
			})
		};
		case "context_edited": return {
			...handoff,
			context: edit(handoff.context, data.changes),
			editedAfterAcceptance: handoff.editedAfterAcceptance + (handoff.acceptedAt === null ? 0 : 1)
		};
		case "renamed": return {
			...handoff,
			title: data.title
		};
		case "assigned": return assignByHand(handoff, data.assignee);
		case "rerouted": return rerouted(handoff, event, data);
		case "unassigned": return unassignByHand(handoff, data.assignee);
		case "reassigned": return {
			...beginTurn(handoff, data.to),
			owner: data.to,
			ownerSince: event.at
		};
		case "asked": return (data.called ?? [handoff.initiatedBy]).reduce(beginTurn, asked(handoff, event, data));
		case "answered": return beginTurn(answered(handoff, event, data), handoff.owner);
		case "held": return held(handoff, event, data);
		case "resumed": return resumed(handoff, event);
		case "next_requested": return {
			...handoff,
			next: withRequest(handoff.next, event, data)
		};
		case "next_opened": return {
			...handoff,
			next: withOpened(handoff.next, data)
		};
		case "rated": return {
			...handoff,
			ratings: withRating(handoff.ratings, event, data)
		};
		case "reminded": {
			const { type: _, since, ...reminded } = data;
			return since === handoff.since ? {
				...handoff,
				reminders: [...handoff.reminders, {
					...reminded,
					at: event.at
				}]
			} : handoff;
		}
		case "rejected": return data.via === "close" ? {
			...handoff,
			closedByBots: isByBot(data) ? handoff.closedByBots + 1 : 0
		} : handoff;
		case "info_requested": return data.what === "accepting" || data.what === "completing" ? {
			...handoff,
			isHinted: true
		} : handoff;
	}
}
function isByBot({ reason }) {
	return reason === "closed_by_bot" || reason === "closed_by_bot_again";
}
const notAccepted = {
	acceptedBy: null,
	acceptedAt: null,
	acceptedImplicitly: false,
	acceptedAfter: null,
	lastWait: null,
	readBack: null,
	owner: null,
	ownerSince: null
};
function enter(handoff, event, status) {
	const before = nextClock(handoff, event);
	return {
		...status === "accepted" && handoff.status === "initiated" ? before : withoutPause(before, event),
		status,
		...newTurn(before, event)
	};
}
function accept$1(handoff, event, data) {
	const { implicit, readBack = null } = data;
	if (handoff.status === "accepted" && readBack !== null && handoff.owner === event.actor) return {
		...handoff,
		readBack
	};
	const entered = enter(handoff, event, "accepted");
	return {
		...beginTurn(entered, event.actor),
		readBack,
		acceptedAfter: totalElapsed(entered.clocks),
		lastWait: entered.clocks.waiting.worked - handoff.waitedBefore,
		acceptedBy: event.actor,
		acceptedAt: event.at,
		acceptedImplicitly: implicit,
		owner: event.actor,
		ownerSince: event.at
	};
}
function complete(handoff, event) {
	const entered = enter(handoff, event, "completed");
	return {
		...entered,
		completedBy: event.actor,
		completedAt: event.at,
		completedAfter: totalElapsed(entered.clocks)
	};
}
function cancel(handoff, event, { reason }) {
	return {
		...enter(handoff, event, "cancelled"),
		cancelledAt: event.at,
		cancelledFrom: handoff.status,
		cancelledAs: reason === "not_planned" || reason === "duplicate" ? reason : null
	};
}
function returnToSender(handoff, event, data) {
	const { initiatedBy: sender, candidates, owner } = handoff;
	const { reason = null, comment = null, fields = [], called = null } = data;
	return {
		...(called ?? (sender === null ? [] : [sender])).reduce(beginTurn, enter(handoff, event, "returned")),
		candidates: owner === null ? candidates : [owner],
		returned: {
			reason,
			comment,
			fields,
			by: event.actor,
			at: event.at,
			called
		},
		returns: handoff.returns + 1
	};
}
function reverted(handoff, event, to) {
	return {
		...enter(handoff, event, to),
		...to === "initiated" ? notAccepted : {},
		revertedAt: event.at,
		completedBy: null,
		completedAt: null,
		completedAfter: null,
		cancelledAt: null,
		cancelledAs: null,
		cancelledFrom: null,
		reopened: handoff.reopened + (handoff.status === "completed" ? 1 : 0)
	};
}
// build/handoff/lifecycle/fold-events.js
function stateOf(events) {
	return sortByTime(events).reduce(evolve, initialState);
}
// build/handoff/presence.js
function isAway(team, login, day) {
	return absenceOf(team, login, day) !== void 0;
}
function standIn(team, login, day) {
	const asked = new Set();
	let person = login;
	while (person !== void 0 && !asked.has(person.toLowerCase())) {
		const absence = absenceOf(team, person, day);
		if (absence === void 0) return isGoneLogin(person) ? null : person;
		asked.add(person.toLowerCase());
		person = absence.substitute;
	}
	return null;
}
function peopleThere(team, logins, day) {
	const there = logins.flatMap((login) => standIn(team, login, day) ?? []);
	const all = there.length === 0 ? logins : there;
	return all.filter((login, at) => !includesLogin(all.slice(0, at), login));
}
function absenceOf({ away }, login, day) {
	const absence = Object.entries(away).find(([one]) => sameLogin(one, login))?.[1];
	return absence !== void 0 && (absence.from === void 0 || absence.from <= day) && day <= absence.to ? absence : void 0;
}
function chooseAssignees(team, { rota, day, sender, isSenderBarred = false }) {
	const isAble = (login) => !isSenderBarred || sender === null || !sameLogin(login, sender);
	const members = team.members.filter(isAble);
	const turns = members.flatMap((member) => {
		const person = standIn(team, member, day);
		return person === null || !isAble(person) ? [] : [{
			member,
			person
		}];
	});
	const away = members.filter((login) => !turns.some(({ member }) => member === login));
	const chosen = pick(team, {
		turns,
		rota,
		sender
	});
	const [first] = chosen;
	const isLeadThere = team.lead !== void 0 && !isAway(team, team.lead, day) && isAble(team.lead);
	const fallback = turns.length === 0 && isLeadThere && team.members.length > 0 && team.assign !== "nobody" ? [team.lead] : [];
	return {
		policy: team.assign,
		assignees: turns.length > 0 ? distinct(chosen.map(({ person }) => person)) : fallback,
		away,
		...first !== void 0 && chosen.length === 1 && !sameLogin(first.member, first.person) ? { substituteFor: first.member } : {}
	};
}
function pick(team, { turns, rota, sender }) {
	const others = turns.filter(({ person }) => sender === null || !sameLogin(person, sender));
	const inTurn = others.length > 0 ? others : turns;
	switch (team.assign) {
		case "everyone": return turns;
		case "least_loaded": {
			const load = ({ person }) => rota.open.get(person.toLowerCase()) ?? 0;
			const least = Math.min(...inTurn.map(load));
			return leastRecentlyAssigned(inTurn.filter((turn) => load(turn) === least), rota);
		}
		case "round_robin": return leastRecentlyAssigned(inTurn, rota);
		case "nobody": return [];
	}
}
function leastRecentlyAssigned(turns, rota) {
	const lastTurn = ({ member }) => {
		const at = rota.recent.findIndex((one) => sameLogin(one, member));
		return at < 0 ? Number.POSITIVE_INFINITY : at;
	};
	const longest = Math.max(...turns.map(lastTurn));
	return turns.filter((turn) => lastTurn(turn) === longest).slice(0, 1);
}
function distinct(logins) {
	return logins.filter((login, at) => !includesLogin(logins.slice(0, at), login)).slice(0, 10);
}
// build/handoff/deadlines/with-business-seconds.js
function withWorked(detail, { before, at, policy }) {
	const turn = before === null ? null : phaseNow(before);
	if (before === null || turn === null || !(isMove(detail) || isPauseChange(detail))) return detail;
	const clock = turn === "withSender" || turn === "asked" ? policy.sendingClock : policy.receivingClock;
	return clock === void 0 ? detail : {
		...detail,
		businessSeconds: clock.between(before.clockSince, at)
	};
}
const moves = [
	"accepted",
	"returned",
	"resubmitted",
	"completed",
	"cancelled",
	"reverted",
	"rerouted"
];
function isMove(detail) {
	return moves.some((type) => type === detail.type);
}
const pauseChanges = [
	"asked",
	"answered",
	"held",
	"resumed"
];
function isPauseChange(detail) {
	return pauseChanges.some((type) => type === detail.type);
}
function isLaterReadBack(event, events) {
	if (event.data.type !== "accepted") return false;
	const before = events.slice(0, events.indexOf(event)).findLast(({ data }) => isMove(data))?.data;
	return before?.type === "accepted" || before?.type === "reverted" && before.to === "accepted";
}
// build/handoff/policy.js
const noRota = {
	recent: [],
	open: new Map()
};
function canActAsReceiver(policy, login) {
	return hasMembers(policy.receiving) ? isMember(policy.receiving, login) : policy.writers.has(login.toLowerCase());
}
function isBarredSender({ template, receiving, selfAccept = true }, { initiatedBy }, login) {
	return !(template.selfAccept ?? receiving.selfAccept ?? selfAccept) && initiatedBy !== null && sameLogin(initiatedBy, login);
}
function ableTeam(policy, handoff) {
	const { lead, ...team } = policy.receiving;
	const may = (login) => isAble(policy, handoff, login);
	return {
		...team,
		members: team.members.filter(may),
		...lead === void 0 || !may(lead) ? {} : { lead }
	};
}
function isAble(policy, handoff, login) {
	return handoff.status !== "initiated" || !isBarredSender(policy, handoff, login);
}
function policyFor(policy, team) {
	const receiver = team === null ? void 0 : policy.receivers?.get(team.toLowerCase());
	return receiver === void 0 ? policy : {
		...policy,
		...receiver
	};
}
function nextTypes({ receiving, templates = [] }) {
	return templates.filter(({ from }) => sameLogin(from, receiving.id)).map(({ type }) => type);
}
function canActAsSender(policy, handoff, login) {
	return handoff.initiatedBy !== null && sameLogin(handoff.initiatedBy, login) || isMember(policy.sending, login);
}
function isAuthoritative(by, policy) {
	return isHuman(by) || by !== null && canActAsReceiver(policy, by.login);
}
function isHuman(by) {
	return by === null || !by.isBot;
}
// build/base/time/date-in-zone.js
function dateInZone(zone, at) {
	if (zone === null) return at.slice(0, 10);
	const parts = new Map(formatOf(zone).formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
	return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}
const formats = new Map();
function formatOf(zone) {
	const format = formats.get(zone) ?? new Intl.DateTimeFormat("en-GB", {
		timeZone: zone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	});
	formats.set(zone, format);
	return format;
}
// build/handoff/lifecycle/choose-route.js
function assignmentIn(team, context, { policy, at, sender }) {
	const here = policyFor(policy, team);
	const { template, receiving, receivingClock, rota } = here;
	const day = dateInZone(receivingClock?.zone ?? null, at);
	const isBarred = (login) => isBarredSender(here, { initiatedBy: sender }, login);
	const choice = {
		rota,
		day,
		sender,
		isSenderBarred: sender !== null && isBarred(sender)
	};
	const wanted = chosenValue(template.assign, context);
	if (wanted === void 0 || typeof wanted === "string") {
		const assign = wanted ?? receiving.assign;
		return chooseAssignees({
			...receiving,
			assign
		}, choice);
	}
	const there = wanted.flatMap((login) => standIn(receiving, login, day) ?? []).filter((login) => !isBarred(login));
	return there.length === 0 ? chooseAssignees(receiving, choice) : {
		policy: "named",
		assignees: there.filter((login, at) => !includesLogin(there.slice(0, at), login)),
		away: wanted.filter((login) => standIn(receiving, login, day) !== login)
	};
}
const reopening = [
	"context_edited",
	"resubmitted",
	"reverted"
];
function withRoute(state, events, { fact, policy }) {
	if (state.handoff === null || !events.some(({ type }) => reopening.some((one) => one === type))) return events;
	const { handoff } = events.reduce((before, data) => evolve(before, {
		source: fact.source,
		at: fact.at,
		actor: fact.by?.login ?? null,
		data
	}), state);
	if (handoff?.status !== "initiated") return events;
	const moved = reroute(state.handoff, handoff, {
		policy,
		at: fact.at
	});
	return moved === null ? events : [...events, moved];
}
function reroute(before, { toTeam, context, initiatedBy: sender }, { policy, at }) {
	const { template } = policy;
	const to = routeOf(template, context) ?? toTeam;
	const people = (of) => chosenValue(template.assign, of);
	return sameLogin(to, toTeam) && deepEqual(people(before.decidingContext), people(context)) ? null : {
		type: "rerouted",
		from: toTeam,
		to,
		assignment: assignmentIn(to, context, {
			policy,
			at,
			sender
		})
	};
}
// build/handoff/lifecycle/handlers/handle-assignees.js
function onAssigneesChanged(handoff, { kind, by, assignee }, policy) {
	const isNews = includesLogin(handoff.assignees, assignee) === (kind === "unassigned");
	if (!isHuman(by) || !isNews) return [];
	const after = withAssignees(handoff, (kind === "assigned" ? assignByHand : unassignByHand)(handoff, assignee));
	return [{
		type: kind,
		assignee
	}, ...reassignment(after, policy)];
}
function reassignment(handoff, policy) {
	const { status, owner, assignees, unassignedByPeople } = handoff;
	const [next, ...others] = assignees.filter((login) => canActAsReceiver(policy, login) && !isBarredSender(policy, handoff, login) && (owner === null || !sameLogin(owner, login)));
	const isOwnerOut = owner === null || includesLogin(unassignedByPeople, owner) || hasMembers(policy.receiving) && !isMember(policy.receiving, owner);
	return status === "accepted" && isOwnerOut && next !== void 0 && others.length === 0 ? [{
		type: "reassigned",
		from: owner,
		to: next,
		reason: "assignees_changed"
	}] : [];
}
// build/config/return-reasons.js
const usualReasons = {
	missing_context: "Missing context",
	wrong_team: "Wrong team",
	not_ready: "Not ready",
	out_of_scope: "Out of scope",
	duplicate: "Duplicate"
};
function returnReasonsOf({ returnReasons = usualReasons }) {
	return returnReasons;
}
function formatReturnReason(code, template) {
	return new Map(Object.entries(returnReasonsOf(template))).get(code) ?? humanize(code);
}
// build/config/teams/login.js
const maxLoginLength = 39;
function isLogin(text) {
	return text.length <= maxLoginLength && /^[a-z0-9]+(-[a-z0-9]+)*-?(_[a-z0-9]+)?$/i.test(text);
}
// build/handoff/command-text.js
function parseReturn(text, template) {
	const said = text.trim();
	if (said === "") return null;
	const [code, rest] = beginningWithReason(withoutOpening(said), template) ?? [null, said];
	const fields = fieldsNamed(said, template);
	return {
		...code === null ? {} : { reason: code },
		...rest === "" ? {} : { comment: rest },
		...fields.length === 0 ? {} : { fields }
	};
}
function withoutOpening(said) {
	return said.replace(/^(?:(?:reason|because(?: of)?|due to)\s*:?\s+)?[-\s"'`\u201c\u201e\u00ab<([*]{0,4}/iu, "");
}
function beginningWithReason(said, template) {
	for (const [code, words] of Object.entries(returnReasonsOf(template))) {
		const spellings = [
			code,
			code.replaceAll("_", " "),
			code.replaceAll("_", "-"),
			code.replaceAll("_", "\\_"),
			words
		];
		const length = Math.max(...spellings.map((one) => lengthOfBeginning(said, one)));
		if (length > 0) return [code, said.slice(length).replace(/^["'`\u201d\u201c\u00bb>)\]*]{0,4}[\s:;,.!\u2013\u2014-]*/u, "")];
	}
	return null;
}
function lengthOfBeginning(text, words) {
	return text.slice(0, words.length).toLowerCase() === words.toLowerCase() && !RegExp("^[\\p{L}\\p{N}_]", "u").test(text.slice(words.length)) ? words.length : 0;
}
function fieldsNamed(text, { fields }) {
	const said = spaced(text);
	return fields.filter(({ id, label }) => said.includes(spaced(id)) || said.includes(spaced(label))).map(({ id }) => id);
}
function spaced(text) {
	return ` ${normalize(text.replace(RegExp("[^\\p{L}\\p{N}_]+", "gu"), " "))} `;
}
function parseRating(text, template) {
	const [, digit, rest = ""] = /^([1-5])(?:\s*(?:\/|(?:out )?of)\s*5(?:\s+stars?)?)?(?!\s*(?:\/|(?:out )?of)\s*\d)(?=$|\s|[:;,.!\u2013\u2014-](?!\d))(.*)$/s.exec(text.trim()) ?? [];
	if (digit === void 0) return null;
	const comment = rest.replace(/^[\s:;,.!\u2013\u2014-]+/u, "").trim();
	const [, lacking = ""] = /(?<!\b(?:nothing|not|none|no|isn['\u2019]t|never)(?: is| was)? )\bmissing\b((?:[^\n.;]|\.(?=\S))*)/i.exec(comment) ?? [];
	return {
		rating: Number(digit),
		comment: comment === "" ? null : comment,
		missing: fieldsNamed(lacking, template)
	};
}
function parseLogins(text, author) {
	const logins = new Set();
	for (const line of text.trim().split("\n")) {
		const named = loginsOfLine(line, author);
		if (named.length === 0) break;
		for (const login of named) logins.add(login);
	}
	return [...logins];
}
function loginsOfLine(line, author) {
	const words = line.replace(RegExp("\\p{Cf}", "gu"), "").normalize("NFKC").replace(/\[([^\][]{1,100})\]\(https?:\/\/[^()\s]{1,200}\)/g, "$1").replace(/\s(?:[-\u2013\u2014(]|(?:because|since|for|as|until|from|who|he|she|they|instead of me|weil|denn|f\u00fcr|bis|car|pour|porque|para)\b).*$/iu, "").split(/[\s,;&+\u3001\uff0c\uff1b]+|(?<=[\w`*])\/(?=@)/u).map((word) => withoutMarks$1(word)).filter((word) => word !== "" && !fillers.has(word.toLowerCase())).map((word) => /^(?:@?me|myself|self)$/i.test(word) && author !== null ? `@${author}` : word);
	const isLoginOfOne = (word) => (words.length === 1 || word.startsWith("@")) && isLogin(word.replace(/^@/, ""));
	return words.every(isLoginOfOne) ? words.map((word) => word.replace(/^@/, "")) : [];
}
const fillers = new Set("to and please thanks thx also now an und bitte danke auch et merci y gracias e og och tack en a \u00e0 til till".split(" "));
const longestWord = 200;
function withoutMarks$1(written) {
	if (written.length > longestWord) return written;
	const word = written.replace(/^[<("'`*\u201c\u201e\u00ab]+|[>)"'`*\u201d\u201c\u00bb.!:?\u2026\u3002]+$/gu, "");
	return /^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]{1,60})\/?(?:[?#].*)?$/i.exec(word)?.[1] ?? word;
}
// build/handoff/lifecycle/senders-to-call.js
const maxCalled = 10;
function sendersToCall(sender, senders) {
	return sender !== null && canBeCalled(sender, sender, senders) ? null : speakersOf(senders.sending, [sender]);
}
function sendersToAsk(sender, asker, senders) {
	const isOwn = sender !== null && sameLogin(sender, asker);
	const called = sendersToCall(sender, senders);
	if (!isOwn && !(called !== null && includesLogin(called, asker))) return called;
	const others = speakersOf(senders.sending, [sender, asker]);
	if (others.length > 0) return others;
	const mayHaveOthers = !hasMembers(senders.sending) || senders.isSendingPartial === true;
	const { filer } = senders;
	const canSenderAnswer = !isOwn && sender !== null && filer !== null && filer?.isBot !== true;
	return mayHaveOthers || canSenderAnswer ? called : void 0;
}
function sendersInTurnToday(called, sender, { filer, sending }) {
	const isSendingPartial = sending.githubTeam !== void 0;
	const able = called.filter((login) => canBeCalled(login, sender, {
		filer,
		sending,
		isSendingPartial
	}));
	return able.length > 0 ? able : speakersOf(sending, [sender]);
}
function sendersInTurn({ assignees, initiatedBy }, sending) {
	return sendersInTurnToday(initiatedBy === null || assignees.length > 0 && !includesLogin(assignees, initiatedBy) ? assignees : [initiatedBy], initiatedBy, { sending });
}
function responsibleSender(sender, { filer, sending }) {
	const isSendingPartial = sending.githubTeam !== void 0;
	return sender !== null && canBeCalled(sender, sender, {
		filer,
		sending,
		isSendingPartial
	}) ? sender : null;
}
function hearers(sender, { filer, sending }) {
	return sender === null || filer === null || filer?.isBot ? speakersOf(sending, [sender]) : [sender];
}
function canBeCalled(login, sender, { filer, sending, isSendingPartial = false }) {
	const isSender = sender !== null && sameLogin(login, sender);
	const isOut = isGoneLogin(login) || isSender && (filer === null || filer?.isBot === true);
	const isKnownTeam = hasMembers(sending) && !isSendingPartial;
	return !isOut && (!isKnownTeam || isMember(sending, login));
}
function speakersOf({ lead, members }, out) {
	const isThere = (login) => !isGoneLogin(login) && !out.some((one) => one !== null && sameLogin(one, login));
	return (lead !== void 0 && isThere(lead) ? [lead] : members).filter(isThere).slice(0, maxCalled);
}
// build/handoff/lifecycle/transition.js
function transitionTo(handoff, wanted, act) {
	const refused = checkGuards(handoff, wanted, act);
	if (refused !== null) return [reject(act.via, act.command ?? wanted, refused, handoff)];
	switch (wanted) {
		case "accepted": return [accepted$1(act)];
		case "completed": return handoff.status === "accepted" ? [{ type: "completed" }] : [{
			type: "accepted",
			implicit: true
		}, { type: "completed" }];
		case "cancelled": return [{
			type: "cancelled",
			reason: act.reason,
			...commentOf$1(act)
		}];
		case "returned": {
			const called = sendersToCall(handoff.initiatedBy, act.policy);
			return [{
				type: "returned",
				...act.returning,
				...called === null ? {} : { called }
			}];
		}
		case "incomplete":
		case "initiated": return [];
	}
}
function accepted$1({ readBack }) {
	return {
		type: "accepted",
		implicit: false,
		...readBack === void 0 ? {} : { readBack }
	};
}
function commentOf$1({ comment }) {
	return comment === void 0 ? {} : { comment };
}
function checkGuards(handoff, wanted, act) {
	if (wanted === "incomplete" || wanted === "initiated") return "set_by_baton";
	const receives = act.by !== null && canActAsReceiver(act.policy, act.by.login);
	const sends = act.by !== null && canActAsSender(act.policy, handoff, act.by.login);
	if (wanted === "cancelled" ? !receives && !sends : !receives) return wanted === "cancelled" ? "not_a_party" : "not_receiving_team";
	if (hasEnded(handoff.status)) return "already_ended";
	if (wanted === handoff.status) return isWithAnother(handoff, wanted, act.by) ? "already_accepted" : "already_so";
	return (wanted === "accepted" || wanted === "completed" && handoff.status !== "accepted") && act.by !== null && isBarredSender(act.policy, handoff, act.by.login) ? "own_handoff" : checkPreconditions(handoff, wanted, act);
}
function isWithAnother({ owner }, wanted, by) {
	return wanted === "accepted" && owner !== null && (by === null || !sameLogin(owner, by.login));
}
function checkPreconditions({ status, checklist, readBack: knownReadBack }, wanted, { policy, command, readBack, returning }) {
	switch (wanted) {
		case "accepted": return policy.template.readBack === "required" && readBack === void 0 ? "read_back_required" : null;
		case "returned": return command !== void 0 && returning === void 0 ? "reason_required" : null;
		case "completed":
			if (policy.template.readBack === "required" && status !== "accepted" && knownReadBack === null) return "read_back_required";
			return policy.requireChecklist && openItems(checklist).length > 0 ? "checklist_open" : null;
		default: return null;
	}
}
function revert({ status, acceptedAt, cancelledFrom }) {
	if (status === "cancelled" && cancelledFrom === "returned") return {
		type: "reverted",
		to: "returned"
	};
	return {
		type: "reverted",
		to: status !== "accepted" && acceptedAt !== null ? "accepted" : "initiated"
	};
}
function refusalToRevert(handoff, by, policy) {
	const receives = by !== null && canActAsReceiver(policy, by.login);
	if (handoff.status !== "cancelled") return receives ? null : "not_receiving_team";
	const sends = by !== null && canActAsSender(policy, handoff, by.login);
	return receives || sends ? null : "not_a_party";
}
function reject(via, wanted, reason, handoff) {
	return {
		type: "rejected",
		via,
		requested: wanted,
		reason,
		openItems: reason === "checklist_open" && handoff !== void 0 ? openItems(handoff.checklist) : []
	};
}
// build/handoff/deadlines/opening.js
const quarter = 900;
const hour$1 = 3600;
function openingOn(day, clock) {
	return clock.nextOpening(startOf$2(day, clock.zone));
}
function startOf$2(day, zone) {
	const midnight = epochSeconds(`${day}T00:00:00Z`);
	if (zone === null) return isoFromEpoch(midnight);
	let [before, after] = [midnight - 15 * hour$1, midnight + 15 * hour$1];
	while (after - before > quarter) {
		const middle = before + Math.floor((after - before) / quarter / 2) * quarter;
		if (dateInZone(zone, isoFromEpoch(middle)) < day) before = middle;
		else after = middle;
	}
	return isoFromEpoch(after);
}
// build/handoff/lifecycle/handlers/handle-pauses.js
function ask(handoff, text, speaker) {
	const { by, policy } = speaker;
	const refused = refusalToReceiver(handoff, speaker);
	if (refused !== null || by === null) return [reject("command", "ask", refused ?? "not_receiving_team")];
	if (handoff.status === "returned") return [reject("command", "ask", "with_sender")];
	if (text === "") return [reject("command", "ask", "question_required")];
	const called = sendersToAsk(handoff.initiatedBy, by.login, policy);
	if (called === void 0) return [reject("command", "ask", "no_one_to_ask")];
	return [{
		type: "asked",
		question: text,
		...called === null ? {} : { called }
	}];
}
function hold(handoff, said, speaker) {
	const refused = refusalToReceiver(handoff, speaker);
	if (refused !== null) return [reject("command", "hold", refused)];
	if (said === null || said === void 0) return [reject("command", "hold", "bad_argument")];
	const { days, reason } = said;
	const [day, ...others] = days;
	if (others.length > 0) return [{
		...reject("command", "hold", "day_ambiguous"),
		days
	}];
	if (day === void 0 && reason === "") return [reject("command", "hold", "hold_reason_required")];
	const clock = speaker.policy.receivingClock ?? alwaysOpen;
	const until = day === void 0 ? void 0 : openingOn(day, clock);
	if (day !== void 0 && day <= dateInZone(clock.zone, speaker.at)) return [reject("command", "hold", "day_passed")];
	return [{
		type: "held",
		...reason === "" ? {} : { reason },
		...until === void 0 ? {} : { until }
	}];
}
function resume(handoff, _, { by, policy }) {
	const refused = refusalToParty(handoff, by, policy);
	if (refused !== null) return [reject("command", "resume", refused)];
	return [handoff.hold === null && openQuestions(handoff.questions).length === 0 ? reject("command", "resume", hasEnded(handoff.status) ? "already_ended" : "not_paused") : {
		type: "resumed",
		reason: "command"
	}];
}
function holdByLabel(handoff, { by, at }, policy) {
	if (handoff.hold !== null) return [];
	const refused = refusalToReceiver(handoff, {
		by,
		policy,
		at
	});
	return [refused === null ? { type: "held" } : reject("label", "on_hold", refused)];
}
function resumeByLabel(handoff, { by }, policy) {
	if (handoff.hold === null) return [];
	const refused = refusalToParty(handoff, by, policy);
	return [refused === null ? {
		type: "resumed",
		reason: "label"
	} : reject("unlabel", "on_hold", refused)];
}
function sendersAnswer(handoff, { by, text }, policy) {
	return handoff !== null && text !== void 0 && by !== null && isHuman(by) && mayAnswer(handoff, by.login, policy) ? [{
		type: "answered",
		answer: text
	}] : [];
}
function mayAnswer(handoff, login, policy) {
	const open = openQuestions(handoff.questions);
	const { initiatedBy } = handoff;
	const isCalled = includesLogin(sendersInTurnToday(answerersOf(handoff), initiatedBy, policy), login) || initiatedBy !== null && sameLogin(initiatedBy, login);
	return open.some(({ by }) => by === null || !sameLogin(by, login)) && canActAsSender(policy, handoff, login) && (isCalled || !isMember(policy.receiving, login));
}
function refusalToReceiver({ status }, { by, policy }) {
	if (by === null || !canActAsReceiver(policy, by.login)) return "not_receiving_team";
	return hasEnded(status) ? "already_ended" : null;
}
function refusalToParty(handoff, by, policy) {
	return by !== null && (canActAsReceiver(policy, by.login) || canActAsSender(policy, handoff, by.login)) ? null : "not_a_party";
}
// build/handoff/lifecycle/handlers/next-handoffs.js
function requestNext(handoff, text, speaker) {
	return requested(handoff, text, {
		...speaker,
		via: "command",
		name: "handoff"
	});
}
function requestByLabel(handoff, type, speaker) {
	return requested(handoff, type, {
		...speaker,
		via: "label",
		name: speaker.label
	});
}
function requested(handoff, text, { by, policy, via, name }) {
	const types = typesIn(text, policy);
	const refused = refusal$1(handoff, by, policy) ?? refusalOfTypes(types, handoff, policy);
	return refused !== null ? [reject(via, name, refused)] : types.map((handoffType) => ({
		type: "next_requested",
		handoffType
	}));
}
function refusal$1(handoff, by, policy) {
	const isOwner = by !== null && handoff.owner !== null && sameLogin(handoff.owner, by.login);
	if (by === null || !(isOwner || canActAsReceiver(policy, by.login))) return "not_receiving_team";
	if (handoff.status === "cancelled") return "already_ended";
	return handoff.status === "accepted" || handoff.status === "completed" ? null : "not_accepted";
}
function refusalOfTypes(types, { next }, { receiving, templates = [] }) {
	if (types.length === 0) return "next_type_missing";
	const named = types.map((type) => templates.find((one) => one.type === type));
	if (named.some((one) => one === void 0)) return "next_type_unknown";
	if (named.some((one) => one !== void 0 && !sameLogin(one.from, receiving.id))) return "next_of_other_team";
	return types.some((type) => next.some(({ handoffType }) => handoffType === type)) ? "next_exists" : null;
}
function typesIn(text, { template, templates = [] }) {
	const line = text.trim().split("\n", 1)[0] ?? "";
	const [only, ...others] = template.next ?? [];
	if (line === "") return only === void 0 || others.length > 0 ? [] : [only];
	const byName = templates.find(({ name }) => normalize(name) === normalize(line));
	if (byName !== void 0) return [byName.type];
	const words = line.split(/[\s,;&+]+/u).map((word) => word.replace(/^[`*"'(]+|[`*"'.!)]+$/gu, "").replace(/^handoff\//i, "")).filter((word) => word !== "" && word.toLowerCase() !== "and");
	return [...new Set(words.map((word) => word.toLowerCase().replaceAll("-", "_")))];
}
function onNextOpened({ next }, { issueNumber, request }) {
	const awaited = next.find((one) => one.request === request && one.issueNumber === null);
	return awaited === void 0 ? [] : [{
		type: "next_opened",
		handoffType: awaited.handoffType,
		issueNumber,
		request
	}];
}
function onNextFiled(handoff, { issueNumber, handoffType, source, by }, policy) {
	return refusal$1(handoff, by, policy) !== null || refusalOfTypes([handoffType], handoff, policy) !== null ? [] : [{
		type: "next_requested",
		handoffType
	}, {
		type: "next_opened",
		handoffType,
		issueNumber,
		request: source
	}];
}
function openedFrom(state, issueNumber) {
	return issueNumber === void 0 || state.openedFrom !== void 0 ? [] : [{
		type: "opened_from",
		issueNumber
	}];
}
// build/handoff/lifecycle/handlers/rate.js
function rate(handoff, { rating, comment, missing }, { via, by, policy }) {
	if (by === null || !canActAsReceiver(policy, by.login)) return reject(via, "rate", "not_receiving_team");
	if (handoff.status !== "completed") return reject(via, "rate", "not_completed");
	return {
		type: "rated",
		rating,
		missing,
		...comment === null ? {} : { comment }
	};
}
// build/handoff/lifecycle/handlers/submit.js
function submit(state, fact, policy) {
	const { context, errors, checklist } = fact.submission;
	const { title } = fact;
	const former = state.attempted;
	const { template } = policy;
	const isSame = former?.handoffType === template.type && deepEqual(former.context, context) && deepEqual(former.errors, errors);
	const submitted = {
		type: "submitted",
		handoffType: template.type,
		fromTeam: template.from,
		...errors.length === 0 ? {} : { title },
		attempt: (former?.attempt ?? 0) + 1,
		complete: errors.length === 0,
		context,
		errors
	};
	const attempts = isSame ? [] : [submitted];
	const isClosed = fact.isClosed === true && !isClosedByBaton(former);
	if (errors.length > 0 || isClosed) return attempts;
	return [...attempts, initiated(state, {
		fact,
		policy,
		context,
		title,
		checklist
	})];
}
function initiateOnReopen(state, fact, policy) {
	const { attempted } = state;
	if (!(attempted?.handoffType === policy.template.type && attempted.errors.length === 0) || fact.content === void 0) return [];
	return [initiated(state, {
		fact,
		policy,
		context: attempted.context,
		...fact.content
	})];
}
function reopenForm(state, fact, policy) {
	const { attempted } = state;
	const initiations = attempted === null || attempted.closed === null || isUnlabelled(attempted) ? [] : initiateOnReopen(state, fact, policy);
	if (initiations.length === 0) return [reject("command", "reopen", "not_recorded")];
	const login = fact.by?.login ?? "";
	return sameLogin(attempted?.sender ?? "", login) || isMember(policy.sending, login) || canActAsReceiver(policy, login) ? [{ type: "submission_reopened" }, ...initiations] : [reject("command", "reopen", "not_a_party")];
}
function initiated(state, { fact, policy, context, title, checklist }) {
	const { template } = policy;
	const toTeam = routeOf(template, context) ?? policy.receiving.id;
	return {
		type: "initiated",
		handoffType: template.type,
		fromTeam: template.from,
		toTeam,
		title,
		context,
		checklist: withTemplateItems(template, [], checklist ?? []).map(({ replacedBy: _, ...entry }) => entry),
		assignment: assignmentIn(toTeam, context, {
			policy,
			at: fact.at,
			sender: senderOf(state, fact.by?.login ?? null)
		})
	};
}
// build/handoff/lifecycle/handlers/handle-commands.js
function handleCommands(before, fact, policy) {
	const { source, at, by, content } = fact;
	const details = [];
	let state = before;
	const take = (events) => {
		details.push(...events);
		state = events.reduce((now, data) => evolve(now, {
			source,
			at,
			actor: by?.login ?? null,
			data
		}), state);
	};
	take(sendersAnswer(state.handoff, fact, policy));
	const commands = details.length === 0 ? fact.commands : withoutEcho(fact.commands, state);
	for (const command of commands) {
		const speaker = {
			by,
			policy,
			at,
			...content === void 0 ? {} : { content }
		};
		take(handleCommand(state, command, speaker));
	}
	return details;
}
function withoutEcho(commands, { handoff }) {
	const isDone = (name) => name === "resubmit" || name === "resume" && handoff?.hold === null;
	return commands.filter((command) => command.kind === "unknown" || !isDone(command.name));
}
function handleCommand(state, command, speaker) {
	if (command.kind === "unknown") return [reject("command", command.written, "unknown_command")];
	const { name, text } = command;
	if (name === "help") return [{
		type: "info_requested",
		what: "help"
	}];
	const { handoff } = state;
	if (handoff === null) return name === "reopen" ? reopenForm(state, speaker, speaker.policy) : [reject("command", name, "not_recorded")];
	return name === "hold" ? hold(handoff, command.hold, speaker) : orders[name](handoff, text, speaker);
}
const orders = {
	accept,
	return: (handoff, text, speaker) => {
		const returning = parseReturn(text, speaker.policy.template);
		return transitionTo(handoff, "returned", {
			...actOf("return", speaker),
			...returning === null ? {} : { returning }
		});
	},
	resubmit,
	ask,
	resume,
	handoff: requestNext,
	complete: (handoff, _, speaker) => transitionTo(handoff, "completed", actOf("complete", speaker)),
	cancel: (handoff, text, speaker) => transitionTo(handoff, "cancelled", {
		...actOf("cancel", speaker),
		...text === "" ? {} : { comment: text }
	}),
	reopen,
	take,
	assign,
	rate: (handoff, text, speaker) => {
		const said = parseRating(text, speaker.policy.template);
		return [said === null ? reject("command", "rate", "bad_argument") : rate(handoff, said, {
			via: "command",
			...speaker
		})];
	},
	context: () => [{
		type: "info_requested",
		what: "context"
	}]
};
function resubmit(handoff, text, { by, policy }) {
	if (by === null || !canActAsSender(policy, handoff, by.login)) return [reject("command", "resubmit", "not_sender")];
	if (handoff.status === "returned") return [{ type: "resubmitted" }];
	if (openQuestions(handoff.questions).length > 0) return [{
		type: "answered",
		answer: text === "" ? "/resubmit" : text
	}];
	return [reject("command", "resubmit", hasEnded(handoff.status) ? "already_ended" : "not_returned")];
}
function reopen(handoff, _, { by, policy }) {
	const refused = hasEnded(handoff.status) ? refusalToRevert(handoff, by, policy) : "already_so";
	return [refused === null ? revert(handoff) : reject("command", "reopen", refused)];
}
function accept(handoff, text, speaker) {
	const isOwners = speaker.by !== null && isOwner$1(handoff, speaker.by.login);
	const saying = text === "" ? {} : { readBack: text };
	return handoff.status === "accepted" && isOwners && text !== "" ? [accepted$1(saying)] : transitionTo(handoff, "accepted", {
		...actOf("accept", speaker),
		...saying
	});
}
function take(handoff, text, speaker) {
	const { by, policy } = speaker;
	if (handoff.status !== "accepted") return transitionTo(handoff, "accepted", {
		...actOf("take", speaker),
		...text === "" ? {} : { readBack: text }
	});
	if (by === null || !canActAsReceiver(policy, by.login)) return [reject("command", "take", "not_receiving_team")];
	if (isOwner$1(handoff, by.login)) return [reject("command", "take", "already_so")];
	return isBarredSender(policy, handoff, by.login) ? [reject("command", "take", "own_handoff")] : [{
		type: "reassigned",
		from: handoff.owner,
		to: by.login,
		reason: "taken"
	}];
}
function assign(handoff, text, { by, policy }) {
	if (by === null || !canActAsReceiver(policy, by.login)) return [reject("command", "assign", "not_receiving_team")];
	if (hasEnded(handoff.status)) return [reject("command", "assign", "already_ended")];
	const named = parseLogins(text, by.login);
	if (named.length === 0) return [reject("command", "assign", "bad_argument")];
	const logins = named.filter((login) => !policy.unassignable?.has(login.toLowerCase()));
	const refused = logins.length < named.length ? [reject("command", "assign", "unassignable")] : [];
	const [only] = logins;
	if (only === void 0) return refused;
	if (handoff.status === "accepted" && named.length === 1 && canActAsReceiver(policy, only)) {
		if (isBarredSender(policy, handoff, only)) return [reject("command", "assign", "own_handoff")];
		return isOwner$1(handoff, only) ? [reject("command", "assign", "already_so")] : [{
			type: "reassigned",
			from: handoff.owner,
			to: only,
			reason: "assigned"
		}];
	}
	return [...logins.map((assignee) => ({
		type: "assigned",
		assignee
	})), ...refused];
}
function isOwner$1({ owner }, login) {
	return owner !== null && sameLogin(owner, login);
}
function actOf(command, speaker) {
	return {
		via: "command",
		reason: "command",
		command,
		...speaker
	};
}
// build/handoff/lifecycle/handlers/handle-edit.js
function onBodyEdited(handoff, { by, submission, rewritten }, policy) {
	const checklist = submission.checklist === null ? withoutLines(handoff.checklist) : withTemplateItems(policy.template, handoff.checklist, submission.checklist);
	const ticks = compareChecklists(handoff.checklist, checklist);
	const changes = compareContexts(handoff.context, submission.context, rewritten?.fields ?? []);
	const events = [...ticks];
	if (changes.length > 0) {
		events.push({
			type: "context_edited",
			changes
		});
		const isCorrected = submission.errors.length === 0;
		const sends = by !== null && canActAsSender(policy, handoff, by.login);
		if (handoff.status === "returned" && isCorrected && sends) events.push({ type: "resubmitted" });
		if (by !== null && mayAnswer(handoff, by.login, policy)) events.push({ type: "answered" });
	}
	const allTicked = openItems(checklist).length === 0;
	if (policy.autoComplete && by !== null && canActAsReceiver(policy, by.login) && handoff.status === "accepted" && ticks.length > 0 && allTicked) events.push({ type: "completed" });
	return events;
}
function onTaskCompleted(handoff, { checklist }, { template }) {
	const after = withTemplateItems(template, handoff.checklist, checklist);
	return compareChecklists(handoff.checklist, after);
}
function compareContexts(before, after, rewritten) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
		const from = before[field] ?? null;
		const to = after[field] ?? null;
		return deepEqual(from, to) && !rewritten.includes(field) ? [] : [{
			field,
			from,
			to
		}];
	});
}
// build/handoff/lifecycle/handlers/handle-bot-closing.js
const maxRunDuration = 3e5;
function onClosedByBot(handoff, { reason, at }, { requireChecklist }) {
	const { status, checklist, revertedAt, closedByBots } = handoff;
	if (revertedAt !== null && Date.parse(at) - Date.parse(revertedAt) <= maxRunDuration) return [];
	const mayComplete = reason === "completed" && status === "accepted";
	const open = mayComplete && requireChecklist ? openItems(checklist) : [];
	return mayComplete && open.length === 0 ? [{
		type: "completed",
		automated: true
	}] : [{
		type: "rejected",
		via: "close",
		requested: reason === "completed" ? "completed" : "cancelled",
		reason: closedByBots === 0 ? "closed_by_bot" : "closed_by_bot_again",
		openItems: open
	}];
}
// build/handoff/lifecycle/handlers/handle-timeline.js
function onLabeled(handoff, fact, policy) {
	const wanted = statusOfLabel(policy.labels, fact.label);
	if (!isAuthoritative(fact.by, policy)) return [];
	if (sameLabel(fact.label, policy.labels.onHold)) return handoff === null ? [] : holdByLabel(handoff, fact, policy);
	const next = nextTypeOf(fact.label);
	if (next !== null) {
		const { by, label } = fact;
		return handoff === null ? [reject("label", label, "not_recorded")] : requestByLabel(handoff, next, {
			by,
			policy,
			label
		});
	}
	if (wanted === null) return [];
	if (handoff === null) return wanted === "incomplete" ? [] : [reject("label", wanted, "not_recorded")];
	if (wanted === handoff.status && !isLateAcceptance(handoff, fact, policy)) return [];
	return transitionTo(handoff, wanted, {
		via: "label",
		by: fact.by,
		policy,
		reason: "label"
	});
}
function isLateAcceptance({ status, owner }, { by }, policy) {
	return status === "accepted" && owner !== null && by !== null && !sameLogin(owner, by.login) && canActAsReceiver(policy, by.login);
}
function onUnlabeled(handoff, fact, policy) {
	const { status } = handoff;
	if (sameLabel(fact.label, policy.labels.onHold)) return isAuthoritative(fact.by, policy) ? resumeByLabel(handoff, fact, policy) : [];
	if (statusOfLabel(policy.labels, fact.label) !== status || status === "initiated" || !isAuthoritative(fact.by, policy)) return [];
	const refused = refusalToRevert(handoff, fact.by, policy);
	return [refused === null ? revert(handoff) : reject("unlabel", status, refused)];
}
function isOfRefusedSwap({ refusedLabel }, { at, by }) {
	return by !== null && refusedLabel?.at === at && refusedLabel.by === by.login;
}
function onClosed(handoff, fact, policy) {
	if (hasEnded(handoff.status)) return [];
	if (!isAuthoritative(fact.by, policy)) return onClosedByBot(handoff, fact, policy);
	const wanted = fact.reason === "completed" ? "completed" : "cancelled";
	if (wanted === "completed" && isInPassing(handoff, fact)) return [reject("close", wanted, "closed_in_passing")];
	return transitionTo(handoff, wanted, {
		via: "close",
		by: fact.by,
		policy,
		reason: fact.reason
	});
}
function isInPassing({ status, returned, questions, hold }, { at, by }) {
	return [
		...status === "returned" && returned !== null ? [returned] : [],
		...questions.filter(({ closedAt }) => closedAt === null),
		...hold === null ? [] : [{
			by: hold.by,
			at: hold.since
		}]
	].some((step) => step.by !== null && by !== null && sameLogin(step.by, by.login) && Date.parse(at) - Date.parse(step.at) <= oneMoment);
}
const oneMoment = 1e4;
// build/handoff/lifecycle/handlers/lone-word.js
function onLoneWord(handoff, { by, commands, loneWord }, policy) {
	if (!(handoff !== null && !handoff.isHinted && !isPaused(handoff) && commands.length === 0 && by !== null && !by.isBot && isMember(policy.receiving, by.login) && !isBarredSender(policy, handoff, by.login)) || loneWord === void 0) return [];
	if (handoff.status === "initiated") return [{
		type: "info_requested",
		what: loneWord === "done" ? "completing" : "accepting"
	}];
	return handoff.status === "accepted" && loneWord === "done" ? [{
		type: "info_requested",
		what: "completing"
	}] : [];
}
// build/handoff/lifecycle/handlers/scheduled-form.js
function openedOnSchedule(state, { opening }) {
	if (opening === void 0 || state.opening !== void 0) return [];
	const { handoffType, occurrence, dueAt, inTurn, previous } = opening;
	return [{
		type: "opened_on_schedule",
		handoffType,
		occurrence,
		dueAt,
		...inTurn === void 0 ? {} : { inTurn },
		...previous === null ? {} : { previousIssue: previous }
	}];
}
function takenOver({ opening, attempted }, { by, submission }, policy) {
	return opening !== void 0 && attempted !== null && submission.errors.length === 0 ? passedTo(attempted, by, policy) : [];
}
function onFormAssigned({ opening, attempted }, { kind, by, assignee }, policy) {
	if (opening === void 0 || attempted === null || !isHuman(by)) return [];
	if (kind === "assigned") return passedTo(attempted, {
		login: assignee,
		isBot: false
	}, policy);
	return attempted.sender !== null && sameLogin(attempted.sender, assignee) ? [{
		type: "submission_reassigned",
		to: null
	}] : [];
}
function passedTo({ sender }, to, { sending, isSendingPartial = false }) {
	if (to === null || to.isBot || sender !== null && sameLogin(sender, to.login)) return [];
	const isKnownTeam = hasMembers(sending) && !isSendingPartial;
	return isMember(sending, to.login) || sender === null && !isKnownTeam ? [{
		type: "submission_reassigned",
		to: to.login
	}] : [];
}
function onReplaced({ opening, attempted }, { issueNumber }) {
	const isOpen = attempted !== null && attempted.errors.length > 0 && attempted.closed === null;
	return opening !== void 0 && isOpen ? [{
		type: "submission_closed",
		reason: "replaced",
		replacedBy: issueNumber
	}] : [];
}
// build/handoff/lifecycle/handlers/submit-revision.js
function submitRevision(state, fact, policy) {
	const { as } = fact;
	return as === void 0 || as.submission.errors.length === 0 ? submit(state, fact, policy) : submit(state, {
		...fact,
		submission: as.submission
	}, {
		...policy,
		template: as.template
	});
}
function submitRelabelled(state, { as: { template, submission }, ...fact }, policy) {
	const { attempted } = state;
	const isSettled = template.type !== policy.template.type && submission.errors.length === 0;
	return attempted === null || attempted.handoffType === template.type || isSettled ? [] : submit(state, {
		...fact,
		kind: "written",
		submission
	}, {
		...policy,
		template
	});
}
// build/handoff/lifecycle/waits.js
function endedTurns(events) {
	const turns = [];
	let state = initialState;
	for (const event of events) {
		state = evolve(state, event);
		const { handoff, attempted } = state;
		const isEnded = handoff === null ? attempted?.closed != null : hasEnded(handoff.status);
		const last = turns.at(-1);
		if (isEnded && last?.to !== null) turns.push({
			from: event.at,
			to: null,
			isCompleted: handoff?.status === "completed"
		});
		else if (!isEnded && last?.to === null) turns[turns.length - 1] = {
			...last,
			to: event.at
		};
	}
	return turns;
}
function withWait(events, { before, at, siblings = [] }) {
	const open = siblings.filter((one) => one.requestedAt <= at && endedAt(one, at) === void 0);
	return open.length === 0 || !events.some((data) => startsWait(data, before)) ? events : [...events, {
		type: "held",
		waitsFor: open.map(awaited)
	}];
}
function startsWait(data, before) {
	const waited = before?.waitsAgain === true || before?.hold?.waitsFor !== void 0;
	return data.type === "initiated" || data.type === "resubmitted" && waited || data.type === "reverted" && data.to !== "returned" && before?.status !== "completed" && waited;
}
function awaited({ handoffType, issueNumber }) {
	return {
		handoffType,
		...issueNumber === null ? {} : { issueNumber }
	};
}
function endedAt({ ended }, at) {
	return ended.find(({ from, to }) => from <= at && (to === null || at < to));
}
function endOfWait({ hold }, { siblings = [] }) {
	const { waitsFor = [], since = "" } = hold ?? {};
	const all = siblings.filter(({ handoffType }) => waitsFor.some((one) => one.handoffType === handoffType));
	const at = all.flatMap(({ ended }) => ended.map(({ from }) => from)).filter((from) => from > since).toSorted().find((from) => all.every((one) => endedAt(one, from) !== void 0));
	return at === void 0 ? null : {
		at,
		cancelled: all.filter((one) => endedAt(one, at)?.isCompleted === false).map(awaited)
	};
}
// build/handoff/lifecycle/decide.js
function decide(state, fact, given) {
	const policy = policyFor(given, state.handoff?.toTeam ?? null);
	return withRoute(state, withWait(decideActivity(state, fact, policy), {
		before: state.handoff,
		at: fact.at,
		siblings: policy.siblings
	}), {
		fact,
		policy
	});
}
function decideActivity(state, fact, policy) {
	const { handoff } = state;
	if (fact.kind === "written") return [
		...openedFrom(state, fact.openedFrom),
		...openedOnSchedule(state, fact),
		...handoff === null ? submitForm(state, fact, policy) : onBodyEdited(handoff, fact, policy)
	];
	if (fact.kind === "chain_joined") return openedFrom(state, fact.issueNumber);
	if (fact.kind === "relabelled") return handoff === null ? submitRelabelled(state, fact, policy) : [];
	if (fact.kind === "labeled") return onLabeled(handoff, fact, policy);
	if (fact.kind === "history_unavailable") return fact.what === "act" ? [] : [{
		type: "history_unavailable",
		what: fact.what
	}];
	if (fact.kind === "commented") return [
		...onFormCommented(state, fact, policy),
		...handleCommands(state, fact, policy),
		...onLoneWord(handoff, fact, policy)
	];
	if (handoff === null) return decideForm(state, fact, policy);
	switch (fact.kind) {
		case "unlabeled": return isOfRefusedSwap(state, fact) ? [] : onUnlabeled(handoff, fact, policy);
		case "closed": return onClosed(handoff, fact, policy);
		case "reopened": return hasEnded(handoff.status) && isAuthoritative(fact.by, policy) ? [revert(handoff)] : [];
		case "gone": return hasEnded(handoff.status) ? [] : [{
			type: "cancelled",
			reason: fact.reason
		}];
		case "converted": return hasEnded(handoff.status) ? [] : [{
			type: "cancelled",
			reason: "converted"
		}];
		case "renamed": return fact.title === handoff.title ? [] : [{
			type: "renamed",
			title: fact.title
		}];
		case "next_opened": return onNextOpened(handoff, fact);
		case "next_filed": return onNextFiled(handoff, fact, policy);
		case "feedback": return [rate(handoff, fact, {
			via: "feedback",
			by: fact.by,
			policy
		})];
		case "task_completed": return onTaskCompleted(handoff, fact, policy);
		case "comment_deleted":
		case "replaced":
		case "unlabelled_form":
		case "labelled_form": return [];
		case "assigned":
		case "unassigned": return onAssigneesChanged(handoff, fact, policy);
	}
}
function submitForm(state, fact, policy) {
	const taken = takenOver(state, fact, policy);
	const before = taken.reduce(withSender, state);
	return [...taken, ...submitRevision(before, fact, policy)];
}
function withSender(state, data) {
	return data.type === "submission_reassigned" && state.attempted !== null ? {
		...state,
		attempted: {
			...state.attempted,
			sender: data.to
		}
	} : state;
}
function onFormCommented({ attempted, handoff }, { by, text = "", commands }, { sending }) {
	return by !== null && !by.isBot && commands.length === 0 && text !== "" && !RegExp("^(?:\\p{L}+,? )?@\\w", "u").test(text) && (isMember(sending, by.login) || sameLogin(attempted?.sender ?? "", by.login)) && handoff === null && attempted?.closed === null && !attempted.isCommentAnswered ? [{ type: "submission_commented" }] : [];
}
function decideForm(state, fact, policy) {
	const { attempted } = state;
	if (attempted === null) return [];
	if (fact.kind === "assigned" || fact.kind === "unassigned") return onFormAssigned(state, fact, policy);
	if (fact.kind === "replaced") return onReplaced(state, fact);
	if (fact.kind === "closed" || fact.kind === "gone" || fact.kind === "converted") return attempted.closed === null ? [{
		type: "submission_closed",
		reason: "closed"
	}] : [];
	if (fact.kind === "unlabelled_form") return isUnlabelled(attempted) ? [] : [{
		type: "submission_closed",
		reason: "unlabelled"
	}];
	if (fact.kind === "labelled_form") return isUnlabelled(attempted) ? [{
		type: "submission_closed",
		reason: "closed"
	}] : [];
	if (fact.kind === "renamed") {
		const { title } = attempted;
		return title === null || title === fact.title ? [] : [{
			type: "renamed",
			title: fact.title
		}];
	}
	if (fact.kind !== "reopened") return [];
	return [...attempted.closed === null ? [] : [{ type: "submission_reopened" }], ...initiateOnReopen(state, fact, policy)];
}
// build/handoff/lifecycle/hold-end.js
const prefix$1 = "hold-end:";
function holdEnd(handoff, { by, policy }) {
	const end = handoff?.hold == null ? null : endOfDay$1(handoff) ?? endAwaited(handoff, policy);
	return end === null || end.at > by || handoff?.hold == null ? null : {
		source: `${prefix$1}${handoff.hold.source.replaceAll("#", "-")}`,
		at: end.at,
		actor: null,
		data: withWorked(end.data, {
			before: handoff,
			at: end.at,
			policy
		})
	};
}
function endOfDay$1({ hold }) {
	const until = hold?.until ?? null;
	return until === null ? null : {
		at: until,
		data: {
			type: "resumed",
			reason: "date"
		}
	};
}
function endAwaited(handoff, policy) {
	const end = endOfWait(handoff, policy);
	if (end === null) return null;
	const cancelled = end.cancelled.length === 0 ? {} : { cancelled: [...end.cancelled] };
	return {
		at: end.at,
		data: {
			type: "resumed",
			reason: "awaited",
			...cancelled
		}
	};
}
function isHoldEnd({ source }) {
	return source.startsWith(prefix$1);
}
// build/handoff/lifecycle/sort-activity.js
function sortActivity(facts, statusOf) {
	const sorted = [...facts].sort((one, other) => compareStrings(one.at, other.at) || rank(one) - rank(other));
	const ordered = [];
	for (const fact of sorted) {
		const last = ordered.findLastIndex((one) => !countsAfter(one, fact, statusOf));
		ordered.splice(last + 1, 0, fact);
	}
	return ordered;
}
const ranks = {
	written: 0,
	history_unavailable: 0,
	relabelled: 1,
	task_completed: 1,
	commented: 2,
	replaced: 3
};
function rank({ kind }) {
	return ranks[kind] ?? 4;
}
function countsAfter(one, put, statusOf) {
	if (put.kind !== "labeled" || one.kind !== "labeled" && one.kind !== "unlabeled" || one.at !== put.at || one.by === null || one.by.login !== put.by?.login) return false;
	return one.kind === "unlabeled" ? !sameLabel(one.label, put.label) : place(statusOf(one)) > place(statusOf(put));
}
function place(status) {
	return status === null ? shownStatuses.length : shownStatuses.indexOf(status);
}
// build/handoff/lifecycle/replay.js
function replay({ facts, recorded, policy, now = "" }) {
	const decided = groupBy(recorded, (event) => causationIdOf(event.source));
	const newEvents = [];
	let state = initialState;
	const endHold = (at) => {
		const current = policyFor(policy, state.handoff?.toTeam ?? null);
		const end = holdEnd(state.handoff, {
			by: at,
			policy: current
		});
		if (end !== null && !decided.has(end.source)) {
			newEvents.push(end);
			state = evolve(state, end);
		}
	};
	for (const step of mergeHistory(facts, {
		decided,
		labels: policy.labels
	})) {
		endHold(step.at);
		const events = decided.get(step.source) ?? (step.fact ? eventsOf(state, step.fact, policy) : []);
		if (!decided.has(step.source)) newEvents.push(...events);
		state = events.reduce(evolve, state);
	}
	endHold(now);
	return {
		state,
		newEvents
	};
}
function eventsOf(state, fact, policy) {
	let before = state;
	return decide(state, fact, policy).map((detail, at) => {
		const event = {
			source: at === 0 ? fact.source : `${fact.source}#${at + 1}`,
			at: fact.at,
			actor: fact.by?.login ?? null,
			data: withWorked(detail, {
				before: before.handoff,
				at: fact.at,
				policy: policyFor(policy, before.handoff?.toTeam ?? null)
			})
		};
		before = evolve(before, event);
		return event;
	});
}
function causationIdOf(source) {
	const numbered = source.indexOf("#");
	return numbered < 0 ? source : source.slice(0, numbered);
}
function mergeHistory(facts, { decided, labels }) {
	const shown = new Set(facts.map((fact) => fact.source));
	const vanished = [...decided].filter(([source]) => !shown.has(source)).map(([source, [first]]) => ({
		source,
		at: first?.at ?? "",
		fact: null
	}));
	const readAhead = vanished.filter(({ source }) => source.startsWith("body:"));
	const known = sortActivity(facts, meaning(decided, labels)).map((fact) => {
		const isKnown = readAhead.some(({ at }) => at === fact.at);
		return {
			source: fact.source,
			at: fact.at,
			fact: isKnown ? withoutRewritten(fact) : fact
		};
	});
	const isOpening = ({ source }) => source.startsWith("next:");
	return [
		...vanished.filter((step) => !isOpening(step)),
		...known,
		...vanished.filter(isOpening)
	].sort((one, other) => compareStrings(one.at, other.at));
}
function withoutRewritten(fact) {
	return fact.kind === "written" && fact.rewritten !== void 0 ? {
		...fact,
		rewritten: {
			...fact.rewritten,
			fields: []
		}
	} : fact;
}
function meaning(decided, labels) {
	return ({ source, label }) => {
		const detail = decided.get(source)?.at(-1)?.data;
		const recorded = detail?.type === "rejected" ? detail.requested : detail?.type;
		return shownStatuses.find((one) => one === recorded) ?? statusOfLabel(labels, label);
	};
}
// build/handoff/sync/fit-labels.js
const maxLabels = 100;
function fitLabels(shown, { wanted, removed }) {
	const missing = wanted.filter((label) => !includesLabel(shown, label));
	const kept = shown.filter((label) => !includesLabel(removed, label));
	const room = Math.max(0, maxLabels - kept.length);
	const added = missing.slice(Math.max(0, missing.length - room));
	return {
		added,
		leftOut: missing.slice(0, missing.length - added.length),
		hasRoom: shown.length + added.length <= maxLabels
	};
}
// build/handoff/sync/diff-state.js
function diffState(shown, wanted) {
	const labels = fitLabels(shown.labels, {
		wanted: wanted.labels,
		removed: wanted.withoutLabels
	});
	const logins = wanted.assignees.filter((login) => !includesLogin(shown.assignees, login) && !includesLogin(wanted.unassignable, login));
	const effects = [];
	if (wanted.checklist !== null) effects.push({
		kind: "append_to_body",
		text: wanted.checklist
	});
	const labelled = labels.added.length === 0 ? [] : [{
		kind: "add_labels",
		labels: labels.added
	}];
	const unlabelled = shown.labels.filter((label) => includesLabel(wanted.withoutLabels, label)).map((label) => ({
		kind: "remove_label",
		label
	}));
	effects.push(...labels.hasRoom ? [...labelled, ...unlabelled] : [...unlabelled, ...labelled]);
	const left = shown.assignees.filter((login) => includesLogin(wanted.withoutAssignees, login));
	const added = logins.length === 0 ? [] : [{
		kind: "add_assignees",
		logins
	}];
	const removed = left.length === 0 ? [] : [{
		kind: "remove_assignees",
		logins: left
	}];
	const hasRoom = shown.assignees.length + logins.length <= 10;
	effects.push(...hasRoom ? [...added, ...removed] : [...removed, ...added]);
	if (wanted.state !== null && wanted.state.open !== shown.open) effects.push(wanted.state.open ? { kind: "reopen" } : {
		kind: "close",
		reason: wanted.state.reason
	});
	return effects;
}
function commentDifference(shown, wanted) {
	const effects = [];
	const { statusComment } = wanted;
	if (statusComment !== null && shown.statusComment === null) effects.push({
		kind: "post_comment",
		body: statusComment
	});
	if (statusComment !== null && shown.statusComment !== null && !sameText(shown.statusComment.body, statusComment)) effects.push(editComment(shown.statusComment, statusComment));
	for (const id of shown.duplicates) effects.push({
		kind: "delete_comment",
		id
	});
	const answered = new Set(shown.notices.map(causationIdOf));
	for (const notice of wanted.notices) if (!answered.has(causationIdOf(notice.source))) effects.push({
		kind: "post_comment",
		body: notice.body
	});
	for (const reaction of wanted.reactions) if (!shown.reactions.some((one) => sameReaction(one, reaction))) effects.push({
		kind: "react",
		...reaction
	});
	return effects;
}
function editComment({ id, byOther }, body) {
	return {
		kind: "edit_comment",
		id,
		body,
		...byOther === void 0 ? {} : { isByOther: true }
	};
}
function sameReaction(one, other) {
	return one.comment === other.comment && one.content === other.content;
}
function sameText(one, other) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(one) === plain(other);
}
// build/render/format/format-team.js
function teamLogins({ members, lead }) {
	return (lead === void 0 || includesLogin(members, lead) ? members : [...members, lead]).filter((login) => !isGoneLogin(login));
}
function membersBesides(team, logins) {
	return teamLogins(team).filter((login) => !includesLogin(logins, login));
}
function teamName(id) {
	return inline(id, 60);
}
function routeName(from, to) {
	return `${teamName(from)} \u2192 ${teamName(to)}`;
}
// build/render/comments/unknown-form-comment.js
const maxForms = 50;
function unknownFormComment(templates) {
	return formsComment(unknownForm, templates);
}
function unknownTypeComment(label, templates) {
	const explanation = `There is no form for the label \`${label}\`. It may have been removed, or have another name now.`;
	return formsComment({
		...unknownForm,
		explanation
	}, templates);
}
function severalFormsComment(templates) {
	return formsComment(severalForms, templates);
}
function formsComment(problem, templates) {
	const left = templates.length - maxForms;
	return [
		statusMarker({
			unassignable: [],
			ledger: null
		}),
		`### ${problem.title}`,
		"",
		prose(problem.explanation),
		"",
		prose(problem.nextStep),
		"",
		"| Form | From \u2192 to | Label |",
		"|---|---|---|",
		...templates.slice(0, maxForms).map(row),
		...left > 0 ? ["", `\u2026 and ${left} more.`] : [],
		""
	].join("\n");
}
function row({ name, from, type, ...rest }) {
	return `| ${inline(name, 120)} | ${teamName(from)} \u2192 ${teamName(possibleTeams(rest))} | ${code$1(`handoff/${type}`, 120)} |`;
}
// build/base/fold-letters.js
const letters$1 = new Map("\u00df=ss \u00e6=ae \u0153=oe \u00f8=o \u0142=l \u0111=d \u00f0=d \u00fe=th \u0127=h \u0131=i \u03c2=\u03c3".split(" ").map((pair) => [pair.charAt(0), pair.slice(2)]));
function withoutMarks(text) {
	return text.normalize("NFKD").replaceAll(RegExp("\\p{M}", "gu"), "").toLowerCase();
}
function foldLetters(text) {
	return text.replaceAll(/[\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2032]/g, "'").replaceAll(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, "\"").replaceAll(/[\u2010-\u2015\u2212]/g, "-").normalize("NFKD").replaceAll(/[\u0300-\u036F]/g, "").normalize("NFC").toLowerCase().replaceAll(/[\u00df\u00e6\u0153\u00f8\u0142\u0111\u00f0\u00fe\u0127\u0131\u03c2]/g, (letter) => letters$1.get(letter) ?? letter).replaceAll(/\s+/g, " ").trim();
}
// build/config/keys/dates.js
const date = word({
	name: "date",
	example: "2026-12-24",
	pattern: "\\d{4}-\\d{2}-\\d{2}",
	which: "is not a date",
	fix: "Write year, month and day: `2026-12-24`."
}, isDate);
const timePattern = "([01]?\\d|2[0-3]):[0-5]\\d";
const time = wordWith({
	name: "time of day",
	example: "08:00",
	pattern: timePattern,
	which: "is not a time of day",
	fix: "Write hours and minutes from `00:00` to `23:59`."
}, parseTimeOfDay, isText);
const weekdays = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday"
];
const shortWeekdays = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
const weekday = {
	...convert(oneOf([...shortWeekdays, ...weekdays], weekdays), (name) => shortWeekdays.findIndex((short) => name.startsWith(short)) + 1, number$1.is),
	name: "weekday",
	example: "mon"
};
const months = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december"
];
const shortMonths = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const month = {
	...convert(oneOf([...new Set([...shortMonths, ...months])], months), (name) => shortMonths.findIndex((short) => name.startsWith(short)) + 1, number$1.is),
	name: "month",
	example: "march"
};
const dayOfMonth = {
	...wholeNumber(1, 31),
	name: "day of the month from 1 to 31"
};
const timeZone = word({
	name: "time zone",
	example: "Europe/Berlin",
	pattern: "\\S([^\\r\\n]*\\S)?",
	which: (written) => abbreviation.test(written) ? "is short for more than one time zone, or for one without summer time" : "is not the name of a time zone",
	fix: (written) => {
		const zone = meantZones[lastPart(written).toUpperCase()];
		if (zone !== void 0) return `Write the name of the zone, such as \`${zone}\`.`;
		const zones = Intl.supportedValuesOf("timeZone");
		const fix = "Write a name such as `Europe/Berlin`, or `UTC`.";
		const ofCity = zoneOfCity(lastPart(written), zones);
		return ofCity === void 0 ? didYouMean(written, zones, fix) : `Did you mean \`${ofCity}\`?`;
	}
}, isTimeZone);
const abbreviation = /^(?:AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|ES|IE|IS|JS|MI|MS|NE|NS|PL|PN|PR|PS|SS|VS)T$/i;
const meantZones = Object.fromEntries(Object.entries({
	"America/New_York": [
		"EST",
		"EDT",
		"BOSTON",
		"WASHINGTON",
		"ATLANTA"
	],
	"America/Chicago": [
		"CST",
		"CDT",
		"DALLAS",
		"AUSTIN",
		"HOUSTON"
	],
	"America/Denver": ["MST", "MDT"],
	"America/Los_Angeles": [
		"PST",
		"PDT",
		"SAN FRANCISCO",
		"SEATTLE"
	],
	"Europe/London": [
		"BST",
		"MANCHESTER",
		"EDINBURGH"
	],
	"Europe/Berlin": [
		"CEST",
		"MUNICH",
		"HAMBURG",
		"FRANKFURT",
		"COLOGNE"
	],
	"Europe/Zurich": ["GENEVA", "BASEL"],
	"Asia/Kolkata": [
		"IST",
		"MUMBAI",
		"DELHI",
		"NEW DELHI",
		"BANGALORE",
		"BENGALURU",
		"HYDERABAD"
	],
	"Asia/Shanghai": ["BEIJING", "SHENZHEN"],
	"Asia/Tokyo": ["JST", "OSAKA"],
	"Asia/Seoul": ["KST"],
	"Asia/Singapore": ["SGT"],
	"Australia/Sydney": [
		"AEST",
		"AEDT",
		"CANBERRA"
	]
}).flatMap(([zone, names]) => names.map((name) => [name, zone])));
function lastPart(written) {
	return (written.split("/").at(-1) ?? written).replaceAll("_", " ").trim();
}
function zoneOfCity(city, zones) {
	const plain = withoutMarks(city);
	const ending = `/${plain.replaceAll(" ", "_")}`;
	const title = plain.replace(RegExp("(?<!\\p{L})\\p{L}", "gu"), (letter) => letter.toUpperCase());
	return zones.find((zone) => zone.toLowerCase().endsWith(ending)) ?? [
		"Europe",
		"America",
		"Asia",
		"Africa",
		"Australia",
		"Pacific",
		"Atlantic"
	].map((region) => `${region}/${title.replaceAll(" ", "_")}`).find(isTimeZone);
}
function isTimeZone(text) {
	if (!/^[a-z]/i.test(text) || abbreviation.test(text)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: text });
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
// build/config/kinds/keys.js
function optional(kind, description, shownDefault) {
	return {
		kind,
		description,
		always: false,
		...shownDefault === void 0 ? {} : { shownDefault }
	};
}
function withDefault(kind, value, description, shownDefault = `\`${String(value)}\``) {
	return {
		kind,
		description,
		always: true,
		fallback: () => value,
		shownDefault
	};
}
function orEmpty(kind, description) {
	const empty = emptyValue(kind);
	return {
		kind,
		description,
		always: true,
		fallback: () => empty
	};
}
function required(kind, description, fixForMissing) {
	return {
		kind,
		description,
		always: true,
		fixForMissing: typeof fixForMissing === "string" ? () => fixForMissing : fixForMissing
	};
}
function derived(kind, description, rest) {
	return {
		kind,
		description,
		always: true,
		...rest
	};
}
function camelCase(name) {
	return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
// build/config/kinds/group.js
function group(keys, rules = {}) {
	const all = Object.entries(keys).map(([name, key]) => ({
		name,
		property: camelCase(name),
		key
	}));
	const known = all.flatMap(namesOf);
	const is = (json) => isRecord(json) && all.every(({ property, key }) => {
		const value = json[property];
		return value === void 0 ? !key.always : key.kind.is(value);
	});
	return {
		name: "group of keys",
		keys,
		*parse(tree, subject) {
			const owner = rules.subject ?? subject;
			const written = yield* parseKnownKeys(tree, {
				subject: owner,
				known,
				homeOf: (key) => rules.homeOf?.(key) ?? groupWith(key, all)
			});
			if (written === void 0) return;
			const value = {};
			for (const named of all) {
				const read = yield* parseKey(named, written, owner);
				if (read !== void 0) value[named.property] = read;
			}
			if (!is(value)) return;
			yield* rules.check?.(value, written) ?? [];
			return value;
		},
		is,
		schema: schemaOf(all, rules.schema)
	};
}
function groupWith(key, all) {
	const home = all.find(({ key: { kind } }) => "keys" in kind && isRecord(kind.keys) && Object.hasOwn(kind.keys, key));
	return home && `\`${home.name}\``;
}
function namesOf({ name, key }) {
	return [name, ...key.aliases ?? []];
}
function* parseKey(named, written, owner) {
	const { name, key } = named;
	const [entry, other] = written.entries.filter((one) => namesOf(named).includes(one.key));
	if (entry && other) yield problemAt(other.at, `\`${entry.key}\` and \`${other.key}\` are two ways to write the same.`, "Remove one of the two.");
	const fix = entry === void 0 ? key.fixForMissing?.(written) : null;
	if (typeof fix === "string") yield problemAt(written.at, `\`${name}\` is missing in ${owner}.`, fix);
	return (entry && (yield* key.kind.parse(entry.value, `\`${entry.key}\``, written))) ?? key.fallback?.(written);
}
function schemaOf(all, more = {}) {
	const required = all.flatMap(({ name, key }) => key.always && !key.fallback ? [name] : []);
	const both = all.flatMap(({ name, key: { aliases = [] } }) => aliases.map((alias) => ({ not: { required: [name, alias] } })));
	return {
		...required.length > 0 ? {
			type: "object",
			required
		} : { type: ["object", "null"] },
		properties: Object.fromEntries(all.flatMap(schemasOfKey)),
		additionalProperties: false,
		...both.length === 0 ? {} : { allOf: both },
		...more
	};
}
function schemasOfKey({ name, key: { kind, description, shownDefault, aliases = [] } }) {
	const usual = shownDefault === void 0 ? "" : ` Default: ${shownDefault}.`;
	const describe = (text) => ({
		description: text.replaceAll("`", ""),
		...kind.schema
	});
	return [[name, describe(`${description}${usual}`)], ...aliases.map((alias) => [alias, describe(`The same as \`${name}\`.`)])];
}
// build/config/calendar/coverage.js
const knownYears = {
	first: 2024,
	last: 2035
};
const regionsByCountry = {
	AD: "03 07",
	AE: "",
	AG: "10",
	AI: "",
	AL: "",
	AM: "",
	AO: "",
	AR: "",
	AS: "",
	AT: "1 2 3 4 5 6 7 8 9",
	AU: "ACT NSW NT QLD SA TAS VIC WA",
	AW: "",
	AX: "",
	AZ: "",
	BA: "BIH BIH-W BRC SRP",
	BB: "",
	BD: "",
	BE: "BRU DE VLG WAL",
	BF: "",
	BG: "",
	BH: "",
	BI: "",
	BJ: "",
	BL: "",
	BM: "",
	BN: "",
	BO: "B C H L N O P S T",
	BQ: "BO SA SE",
	BR: "AC AL AM AP BA CE DF ES GO GO-GOIANIA MA MG MG-BH MS MT PA PB PE PE-RE PI PR PR-CU RJ RJ-RJ RN RO RR RS SC SE SP SP-SP TO",
	BS: "",
	BW: "",
	BY: "",
	BZ: "",
	CA: "AB BC MB NB NL NS NT NU ON PE QC SK YT",
	CC: "",
	CD: "",
	CF: "",
	CG: "",
	CH: "ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU",
	CI: "",
	CK: "Aitutaki Atiu Mangaia Manihiki Mitiaro Palmerston Penrhyn Pukapuka Rakahanga Rarotonga",
	CL: "AP BI BI-CH NU NU-CH TA",
	CM: "",
	CN: "",
	CO: "",
	CR: "",
	CU: "",
	CV: "S S-PR",
	CW: "",
	CX: "",
	CY: "",
	CZ: "",
	DE: "BB BE BW BY BY-A BY-KATH BY-EVANG HB HE HH MV NI NW RP SH SL SN SN-BZ ST TH TH-EIC TH-UH TH-WAK",
	DJ: "",
	DK: "",
	DM: "",
	DO: "",
	DZ: "",
	EC: "P P-QU",
	EE: "",
	EG: "",
	EH: "",
	ER: "",
	ES: "AN AR AS CB CE CL CM CN CN-EH CN-FU CN-GC CN-LG CN-LP CN-LA CN-TE CT CT-B EX GA IB MC MD ML NC PV RI VC",
	ET: "",
	FI: "",
	FJ: "",
	FO: "",
	FR: "57 67 68 YT MQ GP GF RE MF BL",
	GA: "",
	GB: "ALD ENG NIR SCT WLS",
	GD: "",
	GE: "",
	GF: "",
	GG: "",
	GH: "",
	GI: "",
	GL: "",
	GM: "",
	GN: "",
	GP: "",
	GQ: "",
	GR: "",
	GT: "1 1-101 1-102 1-103 1-104 1-105 1-106 1-107 1-108 1-109 1-110 1-111 1-112 1-113 1-114 1-115 1-116 1-117",
	GU: "",
	GW: "",
	GY: "",
	HK: "",
	HN: "",
	HR: "17 19",
	HT: "",
	HU: "",
	IC: "EH FU GC LG LP LA TE",
	ID: "",
	IE: "",
	IL: "",
	IM: "",
	IN: "AN AP AR AS BR CH CT DD DL DN GA GJ HP HR JK KA KL LD MH ML MN MP MZ NL OR PB PY RJ SK TG TN TR UP UT WB",
	IR: "",
	IS: "",
	IT: "21 21-TO 25 25-MI 32 52 52-FI 62 62-RM 82 82-PA",
	JE: "",
	JM: "",
	JP: "",
	KE: "",
	KM: "",
	KN: "",
	KR: "",
	KY: "",
	KZ: "",
	LC: "",
	LI: "",
	LK: "",
	LR: "",
	LS: "",
	LT: "",
	LU: "",
	LV: "",
	LY: "",
	MA: "",
	MC: "",
	MD: "CA CU",
	ME: "",
	MF: "",
	MG: "",
	MK: "",
	ML: "",
	MQ: "",
	MR: "",
	MS: "",
	MT: "",
	MU: "",
	MW: "",
	MX: "",
	MY: "10 11 12 13 14 15 16 01 02 03 04 05 06 07 08 09",
	MZ: "",
	NA: "",
	NC: "",
	NE: "",
	NF: "",
	NG: "",
	NI: "",
	NL: "GR GR-GRN NH NH-ALK ZH ZH-BRL ZH-LDN",
	NO: "",
	NZ: "AUK BOP CAN CAN-Timaru CIT GIS HKB MBH MWT NSN NTL OTA STL TAS TKI WKO WGN WTC WTC-Buller",
	PA: "",
	PE: "CUS",
	PF: "",
	PH: "",
	PK: "BA GB IS JK KP PB SD",
	PL: "",
	PM: "",
	PR: "",
	PT: "",
	PY: "",
	RE: "",
	RO: "",
	RS: "",
	RU: "AD AL BA BEL BRY BU CE CR CU DA IN IRK KB KC KDA KL KO KR MR NO OMS PNZ SA SAR SEV STA TA TY ZAB",
	RW: "",
	SA: "",
	SC: "",
	SD: "",
	SE: "",
	SG: "",
	SH: "AC HL TA",
	SI: "",
	SJ: "",
	SK: "",
	SL: "",
	SM: "",
	SN: "",
	SO: "AW SA SO TO WO",
	SR: "",
	SS: "",
	ST: "",
	SV: "SS",
	SX: "",
	SZ: "",
	TC: "",
	TD: "",
	TG: "",
	TH: "",
	TN: "",
	TO: "",
	TR: "",
	TT: "",
	TW: "",
	TZ: "",
	UA: "",
	UG: "",
	US: "AL AK AZ AR CA CA-LA CO CT DE DC FL GA HI ID IL IN IA KS KY LA LA-NO ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY",
	UY: "",
	UZ: "",
	VA: "",
	VC: "",
	VE: "B G K K-BA M N S V",
	VG: "",
	VI: "",
	VN: "",
	VU: "",
	WF: "",
	XK: "",
	YT: "",
	ZA: "",
	ZM: "",
	ZW: ""
};
// build/config/calendar/holidays.js
const dates = listOf(date, {
	isDistinct: true,
	isSorted: true
});
const countries = Object.keys(regionsByCountry);
const country = wordWith({
	name: "country",
	example: "DE",
	pattern: "[A-Za-z]{2}",
	which: "has no public holidays that Baton knows",
	fix: (written) => didYouMean(countryMeant(written) ?? written, countries, "Write the two letters of the country, such as `DE`, or list the holidays.")
}, (written) => countries.find((code) => code === written.toUpperCase()), isText);
function countryMeant(written) {
	const nameOf = new Intl.DisplayNames("en", { type: "region" });
	const names = countries.map((code) => nameOf.of(code) ?? code);
	const name = /^[a-z]{2}$/i.test(written) ? nameOf.of(written.toUpperCase()) : nearest(written, names);
	const index = names.indexOf(name ?? "");
	return countries[index];
}
const region = word({
	name: "region",
	example: "BE",
	pattern: "[A-Za-z0-9]+(-[A-Za-z0-9]+)?",
	which: "is not the code of a region",
	fix: "Write the code of the region, such as `BE`."
});
const regionOfCountry = {
	...region,
	*parse(tree, subject, siblings) {
		const written = yield* region.parse(tree, subject);
		const code = (siblings && textAt(siblings, "country")?.toUpperCase()) ?? "";
		const known = regionsByCountry[code];
		if (written === void 0 || known === void 0) return written;
		const regions = known.split(" ").filter((one) => one !== "");
		const found = regions.find((one) => one.toLowerCase() === written.toLowerCase());
		if (found === void 0) yield problemAt(tree.at, `${subject} is ${quoted(written)}, which is no region of \`${code}\` with holidays of its own.`, didYouMean(written, regions, fixWithout(regions)));
		return found;
	}
};
const keys$11 = {
	country: required(country, "The country whose public holidays are free.", "Add `country: DE`, or write a list of dates."),
	region: optional(regionOfCountry, "A region of the country with holidays of its own.", "the holidays of the whole country"),
	also: orEmpty(dates, "More days on which the team does not work."),
	except: orEmpty(dates, "Public holidays on which the team works.")
};
const datesOrGroup = either(dates, group(keys$11), (tree) => tree.kind !== "mapping");
const holidays = {
	...datesOrGroup,
	*parse(tree, subject, siblings) {
		const code = tree.kind === "scalar" && countries.find((one) => one === tree.source.toUpperCase());
		if (code) {
			yield wrongKind(tree, `${subject} must be a list of dates or a group of keys`, `Write \`{ country: ${code} }\`.`);
			return;
		}
		return yield* datesOrGroup.parse(tree, subject, siblings);
	}
};
function fixWithout(regions) {
	return regions.length === 0 ? "Remove the line. Baton knows the same holidays for the whole country." : `Write one of ${joinList(regions.map((one) => `\`${one}\``), {
		most: 60,
		last: "or"
	})}, or remove the line.`;
}
// build/config/calendar/shift.js
const endOfDay = "24:00";
const dayMinutes = 1440;
function formatShift({ from, to }) {
	return `${from}-${to}`;
}
function shiftMinutes(shift) {
	return endMinute(shift) - minuteOf(shift.from);
}
function overlap(one, other, days) {
	return [0, ...days.some((day) => days.includes(day % 7 + 1)) ? [-1440, dayMinutes] : []].some((later) => minuteOf(one.from) < endMinute(other) + later && minuteOf(other.from) + later < endMinute(one));
}
function endMinute({ from, to }) {
	return minuteOf(to) + (to <= from ? dayMinutes : 0);
}
function minuteOf(time) {
	const [hours = 0, minutes = 0] = time.split(":").map(Number);
	return hours * 60 + minutes;
}
// build/config/calendar/calendar.js
const shift = wordWith({
	name: "hours",
	example: "09:00-17:00",
	pattern: `${timePattern} *[-\u2013] *(${timePattern}|${endOfDay})`,
	which: (written) => {
		const read = parseShift(written);
		if (read === void 0) return "is not a range of hours";
		return read.from === read.to ? "ends when it starts" : "ends on the next day, more than 16 hours later";
	},
	fix: (written) => {
		const read = parseShift(written);
		return read === void 0 || read.from === read.to ? "Write two times, such as `09:00-17:00`, or `22:00-06:00` over midnight. The whole day is `00:00-24:00`." : "Write hours after noon as `17:00`. A night shift has at most 16 hours; split a longer one into two.";
	}
}, (written) => {
	const read = parseShift(written);
	const isNight = read !== void 0 && read.to <= read.from;
	return read === void 0 || isNight && shiftMinutes(read) > 960 ? void 0 : read;
}, (json) => isRecord(json) && isText(json["from"]) && isText(json["to"]));
function parseShift(written) {
	const [begin = "", end = "", ...rest] = written.split(/ *[-\u2013] */);
	const from = parseTimeOfDay(begin);
	const to = end === "24:00" ? end : parseTimeOfDay(end);
	return from && to && rest.length === 0 ? {
		from,
		to
	} : void 0;
}
const dayList = listOf(weekday, {
	isDistinct: true,
	isSorted: true,
	fixForEmpty: "Write `[mon, tue, wed, thu, fri]`, or remove the line."
});
const days = {
	...dayList,
	*parse(tree, subject) {
		const range = itemsOrOne(tree).find((item) => item.kind === "scalar" && /[a-z]{2}(?: ?[-\u2013] ?| to )[a-z]{2}|^weekdays$/i.test(item.source));
		if (range === void 0) return yield* dayList.parse(tree, subject);
		yield problemAt(range.at, `${subject} must name each day.`, "Write them as in `[mon, tue, wed, thu, fri]`.");
	}
};
const calendar = group({
	timezone: withDefault(timeZone, "UTC", "The time zone of the team."),
	days: withDefault(days, [
		1,
		2,
		3,
		4,
		5
	], "The days on which the team works.", "Monday to Friday"),
	hours: withDefault(oneOrMore(shift), [{
		from: "09:00",
		to: "17:00"
	}], "When the team works on these days: one shift, or a list of shifts. A shift over midnight belongs to the day on which it starts.", "`09:00-17:00`"),
	holidays: orEmpty(holidays, "Days on which the team does not work: dates, or the public holidays of a country.")
}, { check: rejectOverlaps });
function* rejectOverlaps({ days, hours }, written) {
	const shifts = withNodes(hours, itemsOf(valueAt(written, "hours")));
	for (const [index, { value, node }] of shifts.entries()) {
		const other = hours.slice(0, index).find((earlier) => overlap(earlier, value, days));
		if (other !== void 0) yield problemAt(node.at, `\`hours\` has the shifts \`${formatShift(other)}\` and \`${formatShift(value)}\`, which overlap.`, "End one shift before the next starts, or write the two as one.");
	}
}
// build/config/extends/repository-name.js
const repositoryName = word({
	name: "repository",
	example: "acme/handoffs",
	pattern: "[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+",
	which: "is not the name of a repository on GitHub",
	fix: "Write the owner, a slash and the repository: `acme/handoffs`."
});
// build/config/keys/incomplete.js
const words$4 = [
	"false",
	"no",
	"off"
];
const never = {
	...convert(oneOf(words$4, ["false"]), () => false, (json) => json === false),
	schema: { const: false }
};
const durationOrNever = {
	...either(never, durationBesideFalse, (tree) => tree.kind === "scalar" && isNever(tree.source)),
	name: `${durationBesideFalse.name}, or \`false\``
};
function isNever(written) {
	return words$4.some((word) => word === written.toLowerCase());
}
const incomplete = group({
	remind: withDefault(durationOrNever, {
		amount: 2,
		unit: "d"
	}, "How long a form may be incomplete before Baton reminds its sender, once. Counts from the last edit.", "`2d`"),
	close: withDefault(durationOrNever, {
		amount: 14,
		unit: "d"
	}, "How long a form may be incomplete before Baton closes its issue as not planned. Counts from the last edit.", "`14d`")
});
// build/config/keys/labels.js
const reportLabel = "handoff-report";
const fixed = /^handoff(?:$|\/|-feedback$|-report$|-question$)/i;
const labelName = {
	...refine(line$2, rejectUnusable),
	name: "label",
	schema: {
		type: "string",
		allOf: [
			line$2.schema,
			{ pattern: `^\\s*(\\S|\\S[^\\r\\n]{0,48}\\S)\\s*$` },
			{ not: { pattern: "^\\s*[hH][aA][nN][dD][oO][fF][fF](\\s*$|/)" } }
		]
	}
};
const prefix = {
	...labelName,
	name: "prefix of a label",
	*parse(tree, subject) {
		const name = yield* labelName.parse(tree, subject);
		return name && tree.kind === "scalar" ? `${tree.value}`.trimStart() : name;
	}
};
const forStatus = (status) => withDefault(labelName, status, `The label of handoffs that are ${status}.`);
const keys$9 = {
	initiated: forStatus("initiated"),
	accepted: forStatus("accepted"),
	returned: forStatus("returned"),
	completed: forStatus("completed"),
	cancelled: forStatus("cancelled"),
	incomplete: withDefault(labelName, "incomplete", "The label of forms with missing answers."),
	on_hold: withDefault(labelName, "on-hold", "The label of handoffs on hold."),
	overdue: withDefault(labelName, "overdue", "The label of handoffs past a time limit."),
	team: withDefault(prefix, "team/", "The prefix of a receiving team's label, before the team's id.")
};
const anyNames = group(keys$9, { check: rejectClashes });
const labels = {
	...anyNames,
	*parse(tree, subject) {
		for (const { key, at } of entriesOf(tree).filter(isFixed)) yield problemAt(at, `The label ${quoted(key)} cannot be renamed: Baton finds handoffs by it.`, "Remove the line.");
		const entries = entriesOf(tree).filter((entry) => !isFixed(entry));
		return yield* anyNames.parse(tree.kind === "mapping" ? {
			...tree,
			entries
		} : tree, subject);
	}
};
function isFixed({ key }) {
	return fixed.test(key);
}
emptyValue(labels);
function* rejectUnusable(name, { at }) {
	const length = [...name].length;
	if (fixed.test(name)) yield problemAt(at, `The label ${quoted(name)} already has a meaning of its own.`, "Choose another name.");
	if (length > 50) yield problemAt(at, `The label ${quoted(name)} has ${length} characters, and GitHub allows 50.`, "Choose a shorter name.");
}
function* rejectClashes(names, written) {
	const nameOf = new Map(Object.entries(names));
	const all = Object.keys(keys$9).map((key) => ({
		key,
		name: nameOf.get(camelCase(key)) ?? ""
	}));
	const taken = all.filter(({ key }) => valueAt(written, key) === void 0);
	const others = ["handoff/", ...all.flatMap(({ key, name }) => key === "team" ? [] : name)];
	const startsAsTeam = (name) => normalize(name).startsWith(normalize(names.team));
	for (const { key, value } of written.entries) {
		const name = all.find((one) => one.key === key)?.name;
		if (name === void 0) continue;
		const twin = taken.find((one) => normalize(one.name) === normalize(name));
		taken.push({
			key,
			name
		});
		if (twin !== void 0) yield problemAt(value.at, `The label ${quoted(name)} would be both \`${twin.key}\` and \`${key}\`.`, "Choose a name for each. Letter case makes no difference.");
		const isPrefix = key === "team";
		const clash = isPrefix ? others.find(startsAsTeam) : startsAsTeam(name) && name;
		if (clash && (isPrefix || valueAt(written, "team") === void 0)) yield problemAt(value.at, `The label ${quoted(clash)} starts with ${quoted(names.team)}, the prefix of team labels.`, isPrefix ? "Choose a prefix that no other label has, such as `team/`." : "Choose a name with another start.");
	}
}
// build/config/keys/people.js
const login$1 = word({
	name: "login",
	example: "alice",
	pattern: "[A-Za-z0-9]+(-[A-Za-z0-9]+)*-?(_[A-Za-z0-9]+)?",
	which: "cannot be a login on GitHub",
	fix: (written) => {
		const bare = written.replace(/^@+/, "").replace(/\[bot\]$/, "");
		if (bare.includes("/")) return "List people here. A GitHub team goes under `github_team`.";
		const surplus = written.endsWith("[bot]") ? "`[bot]`" : "the `@`";
		return bare !== written && isLogin(bare) ? `Leave ${surplus} off: \`${bare}\`.` : "Write the login as in the address of the profile: at most 39 letters, digits and hyphens.";
	}
}, isLogin);
const teamId = word({
	name: "team",
	example: "onboarding",
	pattern: "[A-Za-z0-9][A-Za-z0-9_-]*",
	which: "cannot be the id of a team",
	fix: (written) => {
		const better = inSnakeCase(written);
		return `Use letters, digits, \`_\` and \`-\`${better ? `: \`${better}\`` : ""}.`;
	}
});
const githubTeamPattern = "[A-Za-z0-9][A-Za-z0-9-]*/(ent:)?[A-Za-z0-9_-]+";
const githubTeam = word({
	name: "GitHub team",
	example: "acme/onboarding",
	pattern: githubTeamPattern,
	which: "is not the name of a team on GitHub",
	fix: (written) => /^@.*\//.test(written) ? `Leave the \`@\` off: ${quoted(written.slice(1))}.` : "Write the organisation, a slash and the team: `acme/onboarding`."
});
const email = word({
	name: "e-mail address",
	example: "onboarding@example.com",
	pattern: "[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+",
	which: "is not an e-mail address",
	fix: "Write one address such as `onboarding@example.com`."
});
const slackChannel = refine({
	...line$2,
	name: "Slack channel",
	example: "\"#onboarding\""
}, function* (channel, tree, subject) {
	if (/^https?:/i.test(channel)) yield problemAt(tree.at, `${subject} is a web address, which is a secret.`, "Write the channel here, such as `\"#onboarding\"`, and add the address to the input `slack-webhook-url`.");
});
const contact$1 = group({
	slack: optional(word({
		name: "Slack member id",
		example: "U024BE7LH",
		pattern: "[UW][A-Z0-9]{2,20}",
		which: "is not the id of a member in Slack",
		fix: "Write the id, such as `U024BE7LH`: in Slack, open the profile and choose \"Copy member ID\"."
	}), "Whom Slack messages mention."),
	email: optional(email, "The address for mail to this person.")
});
// build/config/escalation.js
const escalationLevels = [
	"owner",
	"team",
	"lead"
];
function formatOffset({ amount, unit }) {
	return amount === 0 ? "0" : `${amount}${unit}`;
}
// build/config/keys/reminders.js
const keys$8 = {
	after: required(offsetKind, "How long after the limit, in working time. A negative time warns before the limit.", "Add `after: 0` for the moment when the limit passes, or a time such as `after: 4h`."),
	who: required(oneOf(escalationLevels), "The owner (before acceptance the assignees, or else the team), the whole team, or its lead.", "Add `who: owner`, `who: team` or `who: lead`."),
	repeat: optional(durationKind, "How often the last reminder is sent again, in working time.", "once")
};
const steps$1 = refine(listOf(group(keys$8)), checkSteps);
const reminders = {
	...steps$1,
	*parse(tree, subject) {
		return isEmpty(tree) ? void 0 : yield* steps$1.parse(tree, subject);
	}
};
function* checkSteps(values, tree) {
	const located = withNodes(values, itemsOf(tree));
	yield* rejectRepeated(located.map(({ value: { after, who }, node }) => ({
		name: `${formatOffset(after)} ${who}`,
		at: node.at
	})), "`reminders`");
	for (const { value, node } of located) {
		const at = node.kind === "mapping" ? locationOf(node, "repeat") : node.at;
		const { after, repeat } = value;
		if (repeat === void 0) continue;
		if (secondsOf(repeat) < secondsPerUnit.h) yield problemAt(at, `\`repeat\` is \`${formatOffset(repeat)}\`, which is shorter than an hour.`, "Write `1h` or more.");
		if (after.amount < 0) yield problemAt(at, "A warning before the limit is sent once.", "Remove `repeat`, or write it in the last step.");
		else if (value !== values.at(-1)) yield problemAt(at, "Only the last step of `reminders` can repeat.", "Move `repeat` to the last step.");
	}
}
// build/config/keys/report.js
const day = either(weekday, dayOfMonth, (tree, siblings) => {
	const every = siblings && textAt(siblings, "every")?.toLowerCase();
	const isNumber = tree.kind === "scalar" && typeof tree.value === "number";
	return every === "week" || every === void 0 || every !== "month" && !isNumber;
});
const report = group({
	every: withDefault(oneOf([
		"day",
		"week",
		"month"
	]), "week", "How often Baton posts a report."),
	on: withDefault(day, 1, "The day on which Baton posts the report. In a month that is too short, its last day.", "Monday, or the 1st"),
	at: withDefault(time, "08:00", "The time of day."),
	timezone: withDefault(timeZone, "UTC", "The time zone of `on` and `at`."),
	days: optional(wholeNumber(1, 366), "How many days the output `metrics` covers. The report covers its day, week or month.", "the input `days` of the action"),
	skip_empty: withDefault(flag, false, "Whether Baton posts no report if nothing happened and no handoff is open.")
}, { check: rejectDay });
function* rejectDay({ every }, written) {
	if (every === "day" && valueAt(written, "on") !== void 0) yield problemAt(locationOf(written, "on"), "A daily report has no `on`.", "Remove `on`, or write `every: week`.");
}
const defaultReport = emptyValue(report);
const dashboard = group({
	titles: withDefault(flag, false, "Whether the dashboard contains the titles of open handoffs."),
	logins: withDefault(flag, false, "Whether the dashboard contains the logins of people who have open handoffs.")
});
// build/config/teams/assign-policy.js
const assignPolicies = [
	"round_robin",
	"least_loaded",
	"everyone",
	"nobody"
];
const range = group({
	from: optional(date, "The first day away.", "already away"),
	to: required(date, "The last day away.", "Add the last day away: `to: 2027-01-02`."),
	substitute: optional(login$1, "The member who is assigned and reminded instead.")
}, { check: rejectReversed$1 });
const lastDay = convert(date, (to) => ({ to }), range.is);
const absence = either(lastDay, range, (tree) => tree.kind === "scalar");
function* rejectReversed$1({ from, to }, written) {
	if (from !== void 0 && from > to) yield problemAt(locationOf(written, "to"), `The absence ends on ${quoted(to)}, before it starts on ${quoted(from)}.`, "Write the first day away in `from`, and the last in `to`.");
}
// build/config/keys/team.js
const teamKeys = {
	members: orEmpty(listOf(login$1, { isDistinct: true }), "Logins on GitHub. A team without members is open to everyone with write access."),
	github_team: optional(githubTeam, "A team on GitHub whose members belong to this team, if the token may read them."),
	lead: optional(login$1, "Replaces members when all are away, and gets the last reminder."),
	assign: derived(oneOf(assignPolicies), "Whom Baton assigns to a new handoff.", {
		fallback: (written) => listsMembers(written) ? "round_robin" : "nobody",
		shownDefault: "`round_robin`, or `nobody` for a team without members"
	}),
	away: orEmpty(mapOf(login$1, absence), "Who is away: the last day away, or a group of keys."),
	calendar: optional(calendar, "When the team works.", "around the clock"),
	self_accept: optional(flag, "Whether the sender may accept a handoff that this team receives.", "as in `config.yml`"),
	reminders: optional(reminders, "When an overdue handoff calls whom, in this team.", "`reminders` of `config.yml`"),
	slack: optional(slackChannel, "The line of the input `slack-webhook-url` for this team."),
	email: optional(email, "The address for mail to this team.")
};
const team = group(teamKeys, { check: rejectStrangers });
function listsMembers(written) {
	const members = valueAt(written, "members");
	return members && holdsItems(members) || valueAt(written, "github_team") !== void 0;
}
function* rejectStrangers({ members, lead, assign, away }, written) {
	const count = itemsOf(valueAt(written, "members")).length;
	if (valueAt(written, "github_team") !== void 0 || count !== members.length) return;
	if (members.length === 0 && assign !== "nobody") yield problemAt(locationOf(written, "assign"), `\`assign\` is \`${assign}\`, but the team has no members to assign.`, "Add `members: [login]`, or remove `assign`.");
	const people = [...members, ...lead === void 0 ? [] : [lead]].map(normalize);
	for (const { key, at, value } of entriesOf(valueAt(written, "away"))) {
		const absent = away[key];
		if (absent === void 0) continue;
		if (!people.includes(normalize(key))) yield problemAt(at, `\`away\` names ${quoted(key)}, who is not in the team.`, "Write the login as under `members`, or add it there.");
		const { substitute } = absent;
		if (substitute === void 0 || value.kind !== "mapping") continue;
		const isSame = normalize(substitute) === normalize(key);
		if (isSame || !people.includes(normalize(substitute))) yield problemAt(locationOf(value, "substitute"), isSame ? `${quoted(key)} cannot be their own substitute.` : `The substitute ${quoted(substitute)} is not in the team.`, "Write the login of another member or of the lead.");
	}
}
// build/config/keys/settings.js
const teams = {
	...mapOf(teamId, team),
	*parse(tree, subject) {
		return (yield* parseEntries({
			key: teamId,
			value: team
		}, tree, subject)).map(([id = "", value = emptyValue(team)]) => ({
			id,
			...value
		}));
	},
	is: (json) => Array.isArray(json) && json.every((one) => isRecord(one) && isText(one["id"]) && team.is(one))
};
const settings = group({
	extends: optional(repositoryName, "A repository whose configuration this one shares. What your own files say wins.", "none"),
	teams: orEmpty(teams, "The teams and who belongs to them."),
	people: orEmpty(mapOf(login$1, contact$1), "How Baton reaches people outside GitHub."),
	labels: orEmpty(labels, "Other names for the labels that Baton adds."),
	report: orEmpty(report, "When Baton posts the report."),
	dashboard: orEmpty(dashboard, "What the dashboard names."),
	incomplete: orEmpty(incomplete, "When Baton reminds of an incomplete form, and closes it."),
	reminders: optional(reminders, "When an overdue handoff calls whom. `[]` means no reminders.", "the owner at the limit, the team after `1d`, the lead after `2d`"),
	require_checklist: withDefault(flag, true, "Whether every item of the checklist must be ticked before a handoff is completed."),
	self_accept: optional(flag, "Whether the sender may accept their own handoff. A team and a template may say otherwise.", "`true`"),
	auto_complete: withDefault(flag, false, "Whether ticking the last item completes an accepted handoff.")
}, {
	subject: "`config.yml`",
	homeOf: inTeam$1
});
function inTeam$1(key) {
	if (Object.hasOwn(calendar.keys, key)) return "the `calendar` of a team";
	return Object.hasOwn(teamKeys, key) ? "a team under `teams`" : void 0;
}
// build/config/answers/assign-to.js
const assignTo = either(oneOf(assignPolicies), oneOrMore(login$1), (tree) => tree.kind === "scalar" && assignPolicies.some((one) => one === tree.source));
// build/config/answers/check-choices.js
const deciding = new Set([
	"dropdown",
	"text",
	"number",
	"date",
	"email",
	"user"
]);
function* checkChoices(choices, fields, written) {
	for (const [key, value] of Object.entries(choices)) yield* checkChoice({
		key,
		value
	}, fields, written);
}
function* checkChoice({ key, value }, fields, written) {
	const tree = valueAt(written, key);
	if (!isByAnswer(value) || tree?.kind !== "mapping") return;
	const at = locationOf(tree, "by");
	const field = yield* publicField({
		name: value.by,
		at
	}, fields);
	if (field === void 0) return;
	if (!deciding.has(field.type) || field.multiple) {
		yield problemAt(at, `\`by\` names \`${field.id}\`, whose answer can be several values or a long text.`, `Name a field with one short answer, of type ${joinCode([...deciding], "or")}.`);
		return;
	}
	const entries = tree.entries.filter((entry) => entry.key !== "by" && entry.key !== "else");
	yield* rejectUnknownAnswers(field, entries.map((entry) => ({
		name: entry.key,
		at: entry.at
	})));
	if ((key === "to" || key === "receiving_team") && valueAt(tree, "else") === void 0) yield* rejectGaps(field, {
		key,
		tree,
		answers: entries.map((entry) => entry.key)
	});
}
function* rejectGaps({ id, required, options }, { key, tree, answers }) {
	const open = options?.filter((option) => !answers.some((one) => sameAnswer(one, option))) ?? [];
	const gap = options === void 0 ? `the answer to \`${id}\` can be any text` : open.length > 0 ? `${joinCode(open, "and")} of \`${id}\` ${open.length === 1 ? "has" : "have"} no entry` : required === true ? null : `\`${id}\` may be left empty`;
	if (gap !== null) yield problemAt(tree.at, `\`${key}\` leads nowhere for some answers: ${gap}.`, "Add `else:` and where all other answers lead.");
}
// build/config/yaml/reject-cycle.js
function* rejectCycle({ name, at }, { key, linksOf, fix }) {
	const way = wayTo(name, [name], linksOf);
	if (way?.every((one) => one >= name)) {
		const circle = [name, ...way].map(quoted).join(" \u2192 ");
		yield problemAt(at, `\`${key}\` leads in a circle: ${circle}.`, fix);
	}
}
function wayTo(target, passed, linksOf) {
	for (const name of linksOf(passed.at(-1) ?? target)) {
		if (name === target) return [name];
		const rest = passed.includes(name) ? null : wayTo(target, [...passed, name], linksOf);
		if (rest !== null) return [name, ...rest];
	}
	return null;
}
// build/config/answers/check-conditions.js
const ordered = new Set([
	"number",
	"money",
	"date"
]);
function* checkConditions(fields, written) {
	const linksOf = (id) => fields.flatMap((field) => field.id === id && typeof field.required === "object" ? [field.required.when] : []);
	for (const { field, condition, tree } of conditionsOf(fields, written)) {
		const at = locationOf(tree, "when");
		const deciding = yield* publicField({
			name: condition.when,
			at
		}, fields);
		if (deciding === void 0) continue;
		yield* rejectCycle({
			name: field.id,
			at
		}, {
			key: "required",
			linksOf,
			fix: "Let one of these fields depend on no other."
		});
		yield* checkBounds$1(deciding, condition, tree);
		yield* rejectUnknownAnswers(deciding, withNodes(condition.is, itemsOrOne(valueAt(tree, "is"))).map(({ value, node }) => ({
			name: value,
			at: node.at
		})));
	}
}
function conditionsOf(fields, written) {
	const items = itemsOf(valueAt(written, "fields"));
	return fields.flatMap((field) => {
		const item = items.find((one) => one.kind === "mapping" && textAt(one, "id") === field.id);
		const tree = item?.kind === "mapping" ? valueAt(item, "required") : void 0;
		return typeof field.required === "object" && tree?.kind === "mapping" ? [{
			field,
			condition: field.required,
			tree
		}] : [];
	});
}
function* checkBounds$1(deciding, { above, below }, tree) {
	for (const [key, bound] of [["above", above], ["below", below]]) if (bound !== void 0) yield* checkBound(deciding, {
		key,
		bound,
		at: locationOf(tree, key)
	});
	if (above !== void 0 && below !== void 0 && above >= below) yield problemAt(locationOf(tree, "above"), `No answer is above ${above} and below ${below}.`, "Write the lower of the two under `above`.");
}
function* checkBound(field, { key, bound, at }) {
	const { id, type } = field;
	if (!ordered.has(type)) yield problemAt(at, `\`${key}\` cannot compare the answer to \`${id}\`, a field of type \`${type}\`.`, `Write \`is:\` and a value, or name a field of type ${joinCode([...ordered], "or")}.`);
	else if (typeof bound === "string" !== (type === "date")) yield problemAt(at, `\`${key}\` is ${quoted(`${bound}`)}, but the answer to \`${id}\` is a ${type === "date" ? "date" : "number"}.`, type === "date" ? "Write a date such as `2026-12-24`." : "Write a number such as `50000`.");
	else yield* checkReach(field, {
		key,
		bound,
		at
	});
}
function* checkReach({ id, min, max }, { key, bound, at }) {
	const [limit, name] = key === "above" ? [max, "max"] : [min, "min"];
	if (!(limit === void 0 || (key === "above" ? bound < limit : bound > limit))) yield problemAt(at, `\`${key}\` is ${bound}, but no answer to \`${id}\` is ${key} its \`${name}\`, ${limit}.`, key === "above" ? `Write a lower value, or raise \`max\` of \`${id}\`.` : `Write a higher value, or lower \`min\` of \`${id}\`.`);
}
// build/config/checklist-item.js
const keys$5 = {
	text: required(line$2, "The item as people read it.", "Add `text:` and what to do."),
	required: withDefault(flag, true, "Whether it must be done before the handoff is completed.")
};
const itemGroup = convert(group(keys$5, { subject: "an item of the checklist" }), ({ text }) => text, isText);
function isPlain(tree) {
	return !entriesOf(tree).some(({ key }) => key in keys$5);
}
const checklist = listOf(either(line$2, itemGroup, isPlain), { isDistinct: true });
function optionalItemsIn(template) {
	return itemsOf(valueAt(template, "checklist")).flatMap((one) => {
		return one.kind === "mapping" && textAt(one, "required") === "false" ? textAt(one, "text") ?? [] : [];
	});
}
// build/config/next/check-subject.js
const fit = new Set([
	"text",
	"number",
	"url",
	"email",
	"user",
	"dropdown"
]);
function* checkSubject(subject, fields, written) {
	const at = locationOf(written, "subject");
	const field = subject === void 0 ? void 0 : yield* publicField({
		name: subject,
		at
	}, fields);
	if (field && (!fit.has(field.type) || field.multiple === true)) yield problemAt(at, field.multiple ? `\`${subject}\` can have several answers.` : `\`${subject}\` is a field of type \`${field.type}\`, which has no short answer to compare.`, "Name a field of type `text`, `email`, `url`, `user`, `number` or `dropdown` with one answer.");
}
// build/config/opens/opening-day.js
const ordinals$1 = [
	"first",
	"second",
	"third",
	"fourth",
	"last"
];
const units$2 = [
	"day",
	"weekday",
	...weekdays
];
const position = {
	...oneOf(ordinals$1.flatMap((ordinal) => units$2.map((unit) => `${ordinal} ${unit}`)), [
		"first weekday",
		"last weekday",
		"last day",
		"first monday",
		"last friday"
	]),
	name: "day such as `last weekday` or `first monday`"
};
const inMonth = either(dayOfMonth, position, (tree) => tree.kind === "scalar" && typeof tree.value === "number");
const startsWithOrdinal = new RegExp(`^(?:${ordinals$1.join("|")})\\s`, "i");
const openingDay = either(weekday, inMonth, (tree, siblings) => {
	const isNumber = tree.kind === "scalar" && typeof tree.value === "number";
	const isPosition = tree.kind === "scalar" && startsWithOrdinal.test(tree.source.trim());
	const every = siblings && textAt(siblings, "every")?.toLowerCase();
	return every?.includes("week") && every !== "weekday" ? !isPosition : every !== "month" && !isNumber && !isPosition;
});
const list$1 = {
	...listOf(openingDay),
	*parse(tree, subject, siblings) {
		return yield* listOf({
			...openingDay,
			parse: (one, name) => openingDay.parse(one, name, siblings)
		}, {
			isDistinct: true,
			fixForEmpty: "Write `monday`, or `[monday, thursday]`."
		}).parse(tree, subject);
	}
};
const openingDays = {
	...either(openingDay, list$1, (tree) => tree.kind !== "list" && !(tree.kind === "scalar" && tree.source.includes(","))),
	name: `${openingDay.name}, or list of these`
};
const periods = oneOrMore(group({
	from: optional(date, "The first day without a form.", "already paused"),
	to: optional(date, "The last day without a form.", "for good")
}, { check: rejectReversed }));
const pausePeriods = either(convert(flag, (isPaused) => isPaused ? [{}] : [], periods.is), periods, (tree) => tree.kind === "scalar" && typeof tree.value === "boolean");
function* rejectReversed({ from, to }, written) {
	if (from !== void 0 && to !== void 0 && from > to) yield problemAt(locationOf(written, "to"), `The pause ends on ${quoted(to)}, before it starts on ${quoted(from)}.`, "Write the first day without a form in `from`, and the last in `to`.");
}
// build/config/opens/opens.js
const weekSteps = {
	week: 1,
	"2 weeks": 2,
	"3 weeks": 3,
	"4 weeks": 4
};
const opens = group({
	every: required(oneOf([
		"day",
		"weekday",
		"week",
		"2 weeks",
		"3 weeks",
		"4 weeks",
		"month"
	]), "How often Baton opens the form: every day, every working day of the sending team without its holidays, every week, every two to four weeks, or every month.", "Add `every: day`, `every: weekday`, `every: week`, `every: 2 weeks` or `every: month`."),
	on: optional(openingDays, "The day or days, except with `every: day` and `every: weekday`. In a month that is too short, its last day. `last weekday` is the last working day of the sending team. A holiday moves no other day.", "Monday, or the 1st"),
	start: optional(date, "The first day with a form, with `every: 2 weeks`, `3 weeks` or `4 weeks`. Baton counts the weeks from its week."),
	in: optional(oneOrMore(month, { isDistinct: true }), "The months, with `every: month`: `[march, june, september, december]` for every quarter.", "every month"),
	at: withDefault(oneOrMore(time, { isDistinct: true }), ["09:00"], "The time of day in the time zone of the sending team: one, or a list.", "`09:00`"),
	keep: orEmpty(listOf(fieldId, { isDistinct: true }), "Fields whose answers Baton takes over from the last handoff of this type."),
	paused: optional(pausePeriods, "When Baton opens no form: one period, a list of periods, or `true` until you remove it.", "never")
}, { check: rejectUseless });
function isWeekStep(every) {
	return every in weekSteps;
}
function* rejectUseless(schedule, written) {
	const { every, on } = schedule;
	yield* checkStart(schedule, written);
	if (on !== void 0 && !isWeekStep(every) && every !== "month") yield problemAt(locationOf(written, "on"), `\`on\` names a day, but the form opens every ${every}.`, "Remove `on`, or write `every: week` or `every: month`.");
	const position = [on].flat().find((day) => typeof day === "string");
	if (isWeekStep(every) && position !== void 0) yield problemAt(locationOf(written, "on"), `\`on\` is ${quoted(position)}, but the form opens every ${every}.`, "Write a weekday, or `every: month`.");
	if (every !== "month" && valueAt(written, "in") !== void 0) yield problemAt(locationOf(written, "in"), `\`in\` names months, but the form opens every ${every}.`, "Remove `in`, or write `every: month`.");
}
function* checkStart({ every, on, start }, written) {
	const needsStart = isWeekStep(every) && weekSteps[every] > 1;
	if (needsStart && start === void 0 && valueAt(written, "start") === void 0) yield problemAt(locationOf(written, "every"), `The form opens every ${every}, but \`start\` does not say in which week.`, "Add the first day with a form: `start: 2026-12-07`.");
	if (!needsStart && start !== void 0) yield problemAt(locationOf(written, "start"), `\`start\` names a week, but the form opens every ${every}.`, "Remove `start`, or write `every: 2 weeks`.");
	if (needsStart && start !== void 0) yield* checkFirstDay(start, on, written);
}
function* checkFirstDay(start, on, written) {
	const isInvalid = on === void 0 && valueAt(written, "on") !== void 0;
	const day = new Date(`${start}T00:00:00Z`).getUTCDay() || 7;
	if (!isInvalid && ![on ?? 1].flat().includes(day)) {
		const name = weekdays[day - 1] ?? "";
		yield problemAt(locationOf(written, "start"), `\`start\` is ${start}, a ${capitalize(name)}, but no form opens on that day.`, `Write the first day with a form, or add \`${name}\` to \`on\`.`);
	}
}
const limits = [
	500,
	250,
	100
];
const maxSteps = 25e5;
function matchesPattern(pattern, answer) {
	return answer.length <= limitOf(pattern) && framed(pattern).test(answer);
}
function framed(pattern) {
	return new RegExp(`^(?:${pattern})$`, "u");
}
function limitOf(pattern) {
	return limits.find((limit) => count(pattern, limit).steps <= maxSteps) ?? 0;
}
function patternError(pattern) {
	try {
		new RegExp(pattern, "u");
		framed(pattern).test("");
	} catch (error) {
		if (error instanceof SyntaxError) return "broken";
		throw error;
	}
	if (limitOf(pattern) > 0) return null;
	return count(pattern, 100).nested ? "nested" : "manifold";
}
const one = {
	ways: 1,
	steps: 1
};
const opened = {
	...one,
	before: {
		ways: 0,
		steps: 0
	},
	last: one,
	nested: false
};
const pieces = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;
function count(pattern, limit) {
	const levels = [opened];
	for (const [piece] of pattern.matchAll(pieces)) {
		const level = levels.pop() ?? opened;
		if (piece.startsWith("(")) levels.push(level, opened);
		else if (piece === ")") levels.push(withGroup(levels.pop() ?? opened, close(level)));
		else if (piece === "|") levels.push({
			...opened,
			before: partOf(level),
			nested: level.nested
		});
		else if (/^[*+?{]/.test(piece)) levels.push(repeated(level, timesOf(piece, limit)));
		else levels.push(withPiece(level, /^\\[1-9k]/.test(piece) ? {
			ways: 1,
			steps: limit
		} : one));
	}
	return close(levels[0] ?? opened);
}
function close(level) {
	return {
		...partOf(level),
		nested: level.nested
	};
}
function partOf({ before, last, ...part }) {
	const { ways, steps } = inSequence(part, last);
	return {
		ways: before.ways + ways,
		steps: before.steps + steps
	};
}
function inSequence(first, second) {
	return {
		ways: first.ways * second.ways,
		steps: first.steps + first.ways * second.steps
	};
}
function withPiece(level, last) {
	return {
		...level,
		...inSequence(level, level.last),
		last
	};
}
function withGroup(level, { nested, ...group }) {
	return {
		...withPiece(level, group),
		nested: level.nested || nested
	};
}
function repeated(level, [least, most]) {
	const { ways, steps } = level.last;
	return {
		...level,
		last: {
			ways: (most - least + 1) * ways ** most,
			steps: Math.max(1, steps * most * ways ** Math.max(0, most - 1))
		},
		nested: level.nested || ways > 1 && most > 1
	};
}
function timesOf(piece, limit) {
	if (piece.startsWith("?")) return [0, 1];
	if (piece.startsWith("*")) return [0, limit];
	if (piece.startsWith("+")) return [1, limit];
	const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(piece) ?? [];
	const from = Number(least);
	if (!comma) return [from, from];
	return [from, Math.max(from, most ? Math.min(Number(most), limit) : limit)];
}
// build/config/keys/field-types.js
const fieldTypes = [
	"text",
	"textarea",
	"number",
	"money",
	"date",
	"url",
	"email",
	"user",
	"list",
	"dropdown",
	"checkboxes",
	"attachments"
];
function constraint(byType) {
	const types = fieldTypes.filter((type) => byType[type] !== void 0);
	return {
		name: nameOf$1(byType),
		*parse(tree, subject, siblings) {
			const type = typeIn(siblings);
			if (type === void 0) return;
			const kind = byType[type];
			if (kind !== void 0) return yield* kind.parse(tree, subject);
			yield problemAt(siblings?.entries.find(({ value }) => value === tree)?.at ?? tree.at, `A field of type \`${type}\` has no ${subject}.`, `Remove ${subject}, or write a type that has it: ${joinCode(types, "or")}.`);
		},
		is: (json) => types.some((type) => byType[type]?.is(json)),
		schema: {},
		byType
	};
}
function typeIn(field) {
	const written = (field && textAt(field, "type")) ?? "textarea";
	return fieldTypes.find((type) => type === written.toLowerCase());
}
function nameOf$1(byType) {
	const types = new Map();
	for (const type of fieldTypes) {
		const name = byType[type]?.name;
		if (name !== void 0) types.set(name, [...types.get(name) ?? [], `\`${type}\``]);
	}
	return [...types].map(([name, all]) => `${name} (${all.join(", ")})`).join("; ");
}
const errors = {
	broken: {
		which: "is not a regular expression",
		fix: "Write a JavaScript regular expression between single quotes. Put a `\\` before a character such as `(`, `[` or `+` that means itself."
	},
	nested: {
		which: "repeats something that can match in several ways, so that a match could take for hours",
		fix: "Repeat only what is fixed: `a+` for `(a+)+`, `[ab]*` for `(a|b)*`."
	},
	manifold: {
		which: "can match in too many ways, so that a match could take very long",
		fix: `Use at most three repetitions without an end, or limit them: \`\\d{1,4}\` for \`\\d+\`. Answers are tried up to 500 characters, or 100 with three repetitions.`
	}
};
const pattern = refine({
	...line$2,
	name: "regular expression",
	example: "[A-Z]{2,5}-\\d+"
}, function* (written, tree, subject) {
	const error = patternError(written);
	if (error !== null) {
		const { which, fix } = errors[error];
		yield problemAt(tree.at, `${subject} is ${quoted(written)}, which ${which}.`, fix);
	}
});
const option = word({
	name: "text on one line",
	example: "Gold",
	pattern: "\\S([^\\r\\n]*\\S)?",
	which: "is empty",
	fix: "Write a text."
});
const options = listOf(option, {
	isDistinct: true,
	fixForEmpty: "Add them: `options: [first, second]`."
});
const dropdownOptions = refine(options, function* (_, tree) {
	for (const item of itemsOf(tree)) if (item.kind === "scalar" && item.source.toLowerCase() === "none") yield problemAt(item.at, "GitHub keeps the option `None` for choosing nothing.", "Write `required: false` and remove this option, or choose another text, such as `Not needed`.");
});
const size = wholeNumber(0, 5e4);
const bounds = {
	text: size,
	textarea: size,
	number: number$1,
	money: number$1,
	date,
	list: size,
	attachments: size
};
const shownInForm = {
	text: line$2,
	textarea: text,
	number: line$2,
	money: line$2,
	date: line$2,
	url: line$2,
	email: line$2,
	user: line$2,
	list: text,
	attachments: text
};
const language = {
	...option,
	name: "language",
	example: "json"
};
const constraints = {
	placeholder: constraint(shownInForm),
	value: constraint(shownInForm),
	render: constraint({
		textarea: language,
		list: language
	}),
	options: constraint({
		dropdown: dropdownOptions,
		checkboxes: options
	}),
	multiple: constraint({ dropdown: flag }),
	pattern: constraint({
		text: pattern,
		url: pattern,
		email: pattern,
		user: pattern
	}),
	min: constraint(bounds),
	max: constraint(bounds)
};
// build/config/answers/condition.js
const bound$1 = {
	...either(number$1, date, (tree) => tree.kind !== "scalar" || typeof tree.value === "number"),
	example: "50000"
};
const condition = group({
	when: required(fieldId, "The id of the field whose answer decides.", "Add `when:` and the `id` of the field whose answer decides."),
	is: optional(oneOrMore(option), "The answer, or one of the answers, for which it is needed."),
	above: optional(bound$1, "The number that the answer must exceed, or the day that it must follow."),
	below: optional(bound$1, "The number or day that the answer must stay below.")
}, {
	check: rejectEmpty,
	schema: { anyOf: [
		"is",
		"above",
		"below"
	].map((key) => ({ required: [key] })) }
});
const requirement = {
	...either(flag, condition, (tree) => tree.kind !== "mapping"),
	example: "{ when: contract_value, above: 50000 }"
};
function* rejectEmpty({ is, above, below }, written) {
	if (is === void 0 && above === void 0 && below === void 0) yield problemAt(written.at, "The condition does not name the answer of that field that counts.", "Add `is:` and a value, or `above:` or `below:` and a number.");
}
const fieldGroup = group({
	id: required(fieldId, "The name of the answer in the ledger.", (written) => `Add one, such as \`id: ${inSnakeCase(textAt(written, "label") ?? "") || "client_name"}\`: the ledger records the answer under it.`),
	label: derived(line$2, "The heading of the field in the form and in the issue.", {
		fallback: (written) => humanize(textAt(written, "id") ?? ""),
		shownDefault: "the id in words"
	}),
	type: withDefault(oneOf(fieldTypes), "textarea", "What the answer must be."),
	required: withDefault(requirement, true, "Whether there must be an answer, or on which other answer that depends."),
	description: optional(text, "Shown in the form below the label."),
	placeholder: optional(constraints.placeholder, "Shown in the form while the field is empty."),
	value: optional(constraints.value, "What the form fills in beforehand. Left unchanged, it is no answer."),
	render: optional(constraints.render, "The language in which GitHub shows the answer as code.", "none: as Markdown"),
	options: optional(constraints.options, "The answers to choose from."),
	multiple: optional(constraints.multiple, "Whether several options may be chosen.", "`false`"),
	pattern: optional(constraints.pattern, "What the whole answer must match."),
	min: optional(constraints.min, "The minimum: characters of a text, items of a list, files, value of a number, or the earliest date."),
	max: optional(constraints.max, "The maximum: characters of a text, items of a list, files, value of a number, or the latest date."),
	private: optional(unlessUsual(flag, false), "Whether Baton checks the answer without recording, quoting or sending it.", "`false`")
}, {
	subject: "a field",
	check: checkField,
	schema: { allOf: fieldTypes.map((type) => {
		const isOfType = {
			properties: { type: { const: type } },
			...type === "textarea" ? {} : { required: ["type"] }
		};
		return Object.fromEntries([["if", isOfType], ["then", schemaFor(type)]]);
	}) }
});
const fieldKind = {
	...fieldGroup,
	name: "field",
	*parse(tree, subject) {
		if (tree.kind !== "scalar" || typeof tree.value !== "string") return yield* fieldGroup.parse(tree, subject);
		yield problemAt(tree.at, `A field must be a group of keys, but is the text ${quoted(tree.value)}.`, `Write \`- id: ${inSnakeCase(tree.value) || "client_name"}\`, or list ids under \`required_fields\`.`);
	}
};
function schemaFor(type) {
	return {
		properties: Object.fromEntries(Object.entries(constraints).map(([key, { byType }]) => [key, byType[type]?.schema ?? false])),
		...type in constraints.options.byType ? { required: ["options"] } : {}
	};
}
function* checkField(value, written) {
	const type = typeIn(written);
	const labelAt = locationOf(written, textAt(written, "label") === void 0 ? "id" : "label");
	yield* rejectLabel(value.label, labelAt, value.type);
	if (type && type in constraints.options.byType && !valueAt(written, "options")) yield problemAt(written.at, `A field of type \`${type}\` has no options to choose from.`, "Add them: `options: [first, second]`.");
	if (value.min !== void 0 && value.max !== void 0 && value.min > value.max) yield problemAt(locationOf(written, "min"), `\`min\`, ${value.min}, is above \`max\`, ${value.max}.`, "Write the lower of the two under `min`.");
}
function* rejectLabel(label, at, type) {
	if (labelKey(label) === "checklist") yield problemAt(at, "Every form ends with a checklist, which has the label `Checklist`.", "Choose another label, or list the tasks under `checklist`.");
	else if (!RegExp("[\\p{L}\\p{N}]", "u").test(label)) yield problemAt(at, `The label ${quoted(label)} has neither letter nor digit.`, "Write what the field asks for in a few words.");
	if (type !== "dropdown" && type !== "checkboxes" && /pass[\s_-]*w(?:or)?d/i.test(label)) yield problemAt(at, `GitHub rejects forms that ask for a password, as the label ${quoted(label)} does.`, "Ask where the secret is kept, such as `Vault entry`.");
}
function labelKey(label) {
	return normalize(label.replace(/\s+#+\s*$/, ""));
}
// build/config/keys/field-lists.js
const fieldList = listOf(fieldKind);
function shortFieldList(isRequired) {
	const id = refine(fieldId, (written, tree) => rejectLabel(humanize(written), tree.at, "textarea"));
	const toField = (written) => ({
		id: written,
		label: humanize(written),
		type: "textarea",
		required: isRequired
	});
	return {
		...listOf(convert(id, toField, fieldKind.is)),
		example: "[client_name, goals]"
	};
}
const shortKeys = ["required_fields", "optional_fields"];
const fieldListKeys = ["fields", ...shortKeys];
function* checkFieldLists(fields, template) {
	const lists = template.entries.filter(({ key }) => fieldListKeys.includes(key));
	for (const { key, at } of valueAt(template, "fields") ? lists : []) if (key !== "fields") yield problemAt(at, `\`fields\` and \`${key}\` are two ways to write the same.`, `Move these to \`fields\`, with \`required: ${key === "required_fields"}\`, and remove the short form.`);
	const isUnused = ({ value }) => isEmpty(value) || value.kind === "list" && value.items.length === 0;
	if (lists.every(isUnused)) yield problemAt(lists[0]?.value.at ?? template.at, "The template has no fields.", "List what a handoff needs: `required_fields: [client_name, goals]`, or with more detail under `fields`.");
	yield* rejectDuplicates(fields, template);
}
function* rejectDuplicates(fields, template) {
	const located = withNodes(fields, fieldListKeys.flatMap((key) => itemsOf(valueAt(template, key)))).map(({ value, node }) => ({
		name: value.id,
		label: value.label,
		at: node.kind === "mapping" ? locationOf(node, "id") : node.at,
		labelAt: entriesOf(node).find(({ key }) => key === "label")?.value.at
	}));
	yield* rejectRepeated(located, "the template");
	for (const [index, { name, label, at, labelAt = at }] of located.entries()) {
		const twin = located.slice(0, index).find((one) => labelKey(one.label) === labelKey(label));
		if (twin && twin.name !== name) yield problemAt(labelAt, `The field \`${twin.name}\` already has the label ${quoted(label)}.`, "Choose labels that differ in more than letter case and spaces.");
	}
}
// build/config/keys/return-reasons.js
const pairs = mapOf(fieldId, line$2);
const list = refine(listOf(line$2), function* (reasons, tree) {
	const located = withNodes(reasons, itemsOf(tree));
	for (const { value, node } of located) if (inSnakeCase(value) === "") yield problemAt(node.at, `The reason ${quoted(value)} has no letter, so it has no code.`, "Write a few words, such as `Missing context`.");
	yield* rejectRepeated(located.map(({ value, node }) => ({
		name: inSnakeCase(value),
		at: node.at
	})), "`return_reasons`");
});
const returnReasons = {
	...convert(either(pairs, convert(list, codesOf, pairs.is), (tree) => tree.kind === "mapping"), (reasons) => Object.keys(reasons).length === 0 ? void 0 : reasons, pairs.is),
	name: "group: code to words; or list of either",
	example: "[not_ready, No budget yet]"
};
function codesOf(reasons) {
	return Object.fromEntries(reasons.map((one) => [inSnakeCase(one), isSnakeCase(one) ? humanize(one) : one]));
}
// build/config/keys/template.js
const minNameLength = 4;
const parties = {
	from: {
		alias: "sending_team",
		side: "before",
		example: "sales"
	},
	to: {
		alias: "receiving_team",
		side: "after",
		example: "onboarding"
	}
};
const handoffType = word({
	name: "handoff type",
	example: "onboarding_to_support",
	pattern: "[a-z][a-z0-9]*(_[a-z0-9]+)*",
	which: "cannot be the type of a handoff",
	fix: (written) => `Write its file name without \`.yml\`: \`${inSnakeCase(written.replace(/\.ya?ml$/i, "")) || "onboarding_to_support"}\`.`
});
function party(key, kind, description) {
	const { alias, side, example } = parties[key];
	return derived(kind, description, {
		fallback: (written) => partyAt(written, key) === written.at ? teamInFileName(written.at.path, key) ?? "" : "",
		fixForMissing: ({ at: { path } }) => teamInFileName(path, key) === void 0 ? `Add \`${key}: ${example}\`, or name the file as in \`sales_to_onboarding.yml\`.` : null,
		shownDefault: `the file name ${side} \`_to_\``,
		aliases: [alias]
	});
}
const template = group({
	name: derived(line$2, `What people call the handoff, in at least ${minNameLength} characters.`, {
		fallback: (written) => humanize(typeOf(written.at.path)),
		shownDefault: "the file name in words"
	}),
	description: derived(text, "Shown where people choose a form.", {
		fallback: (written) => `What ${teamIn(written, "to") || "the receiving team"} needs to take over from ${teamIn(written, "from")}.`,
		shownDefault: "a sentence that names both teams"
	}),
	from: party("from", teamId, "The sending team."),
	to: party("to", byAnswer(teamId), "The receiving team, or one for each answer."),
	labels: optional(byAnswer(oneOrMore(labelName)), "Further labels of the issue.", "none"),
	assign: optional(byAnswer(assignTo), "Whom Baton assigns in the receiving team.", "`assign` of the receiving team"),
	accept_within: optional(byAnswer(durationKind), "How soon the receiving team must accept.", "no limit"),
	complete_within: optional(byAnswer(durationKind), "How soon the handoff must be completed.", "no limit"),
	read_back: optional(unlessUsual(oneOf(["required", "optional"]), "optional"), "Whether `/accept` must be followed by what the receiving team understood.", "`optional`"),
	self_accept: optional(flag, "Whether the sender may accept their own handoff.", "as in the receiving team"),
	return_reasons: optional(returnReasons, "The reasons to choose from after `/return`.", "five common reasons"),
	fields: orEmpty(fieldList, "What a handoff must contain, in the order of the form."),
	required_fields: optional(shortFieldList(true), "Short form of `fields`: text areas that must be filled in."),
	optional_fields: optional(shortFieldList(false), "Short form of `fields`: text areas that may be left empty."),
	checklist: orEmpty(checklist, "What must be done before the handoff is completed."),
	subject: optional(fieldId, "The field with the subject of a handoff, such as the client. Baton links earlier handoffs with the same answer.", "none"),
	next: optional(oneOrMore(handoffType), "The handoffs that usually follow. Baton offers them once this one is completed.", "none"),
	waits_for: optional(oneOrMore(handoffType), "Handoffs opened together with this one, after the same handoff. It is on hold until they have ended.", "none"),
	opens: optional(opens, "When Baton opens the form by itself, for a handoff that recurs. Needs the `calendar` of the sending team.", "never"),
	carry: optional(mapOf(fieldId, fieldId), "Answers to take over from the handoff before: the id of its field, then the id of ours. Fields with the same id need no entry.", "fields with the same id")
}, {
	subject: "a template",
	schema: {
		type: "object",
		anyOf: fieldListKeys.map((key) => ({
			properties: { [key]: {
				type: "array",
				minItems: 1
			} },
			required: [key]
		})),
		not: { anyOf: shortKeys.map((key) => ({ required: ["fields", key] })) }
	}
});
const optionalTexts = listOf(line$2);
function isTemplate(json) {
	return isRecord(json) && isText(json["type"]) && (json["optionalItems"] === void 0 || optionalTexts.is(json["optionalItems"])) && template.is(json);
}
function* parseTemplate(tree) {
	yield* checkFileName(tree.at.path);
	const value = yield* template.parse(tree, "a template");
	if (value === void 0) return;
	const { requiredFields = [], optionalFields = [], ...rest } = value;
	const fields = [
		...value.fields,
		...requiredFields,
		...optionalFields
	];
	const written = {
		kind: "mapping",
		at: tree.at,
		entries: entriesOf(tree)
	};
	const optionalItems = optionalItemsIn(written);
	const all = {
		type: typeOf(tree.at.path),
		...rest,
		fields,
		...optionalItems.length === 0 ? {} : { optionalItems }
	};
	yield* checkTemplate(all, written);
	return {
		template: all,
		written
	};
}
function partyAt(written, key) {
	return [key, parties[key].alias].map((name) => locationOf(written, name)).find((at) => at !== written.at) ?? written.at;
}
function typeOf(path) {
	const name = fileName(path).replace(/\.yml$/, "");
	return isSnakeCase(name) ? name : inSnakeCase(name) || "sales_to_onboarding";
}
function teamInFileName(path, key) {
	const [, from, to] = /^(.+?)_to_(.+)$/.exec(typeOf(path)) ?? [];
	return key === "from" ? from : to;
}
function teamIn(written, key) {
	return textAt(written, key) ?? textAt(written, parties[key].alias) ?? teamInFileName(written.at.path, key) ?? "";
}
function* checkFileName(path) {
	const at = {
		path,
		line: 1,
		column: 1
	};
	const name = fileName(path);
	const type = typeOf(path);
	const maxLength = 42;
	if (name !== `${type}.yml`) yield problemAt(at, `The file name ${quoted(name)}, which names the handoff type, is not in snake_case.`, `Rename the file to \`${type}.yml\`.`);
	else if (type.length > maxLength) yield problemAt(at, `The label \`handoff/${type}\` would have ${8 + type.length} characters, and GitHub allows 50.`, `Rename the file: at most ${maxLength} characters and \`.yml\`.`);
}
function* checkTemplate(value, written) {
	const { name, fields, subject, to, labels, assign } = value;
	if ([...name].length < minNameLength) yield problemAt(locationOf(written, "name"), `The name ${quoted(name)} is too short: GitHub shows forms with names of ${minNameLength} characters or more.`, "Give the handoff a longer `name`.");
	yield* checkFieldLists(fields, written);
	yield* checkConditions(fields, written);
	yield* checkSubject(subject, fields, written);
	yield* checkChoices({
		to,
		receiving_team: to,
		labels,
		assign,
		accept_within: value.acceptWithin,
		complete_within: value.completeWithin
	}, fields, written);
}
// build/config/decode-configuration.js
function decodeConfiguration(json) {
	return isConfiguration(json) ? json : null;
}
function decodeTemplate(json) {
	return isTemplate(json) ? json : null;
}
function isConfiguration(json) {
	if (!isRecord(json)) return false;
	const templates = json["templates"];
	return Array.isArray(templates) && templates.every(isTemplate) && settings.is(json);
}
// build/usecases/issue/guards/guard-foreign-ledger.js
async function refuseForeignLedger({ ledger, github }, owner) {
	if (owner !== null && owner !== await github.repositoryId()) {
		const { title, discard } = ledger.place;
		throw new ServiceError("ledger_foreign", `The ledger on the ${title} belongs to another repository (id ${owner}): this repository is probably a copy. Baton changed nothing. ${discard} if no handoff was recorded here, or run this workflow with \`mode: rebuild\`, which replaces it with a ledger of this repository.`);
	}
}
// build/usecases/read-shared.js
async function readShared({ readSharedConfiguration }, { repository, at }) {
	try {
		const reading = await readSharedConfiguration(repository);
		if (reading.kind !== "read") return unreadable(at, advice[reading.kind](repository));
		const { isConfidential } = reading;
		const files = reading.files.map(({ path, text }) => ({
			path: `${repository}/${path}`,
			text,
			isShared: true,
			...isConfidential ? { isConfidential } : {}
		}));
		return {
			kind: "read",
			shared: {
				repository,
				at,
				version: `${reading.version}${isConfidential ? "/confidential" : ""}`,
				files
			}
		};
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		return error.code === "github_forbidden" ? unreadable(at, advice.no_repository(repository)) : unreadable(at, noAnswer(repository, error), error);
	}
}
const advice = {
	no_repository: (repository) => ({
		message: `The token cannot read ${repository}, which this configuration extends, or there is no such repository.`,
		fix: "Check the name. If the repository is private, pass the token of a GitHub App that may read its contents to the input `token`."
	}),
	no_files: (repository) => ({
		message: `${repository}, which this configuration extends, has no configuration on its default branch.`,
		fix: "Add `config.yml` there, in the same folder as here, or remove `extends`."
	})
};
function noAnswer(repository, { message }) {
	return {
		message: `Baton could not read the configuration of ${repository}, which this one extends.`,
		fix: message
	};
}
function unreadable(at, { message, fix }, error = null) {
	return {
		kind: "unreadable",
		problem: {
			...at,
			message,
			fix
		},
		error
	};
}
// build/usecases/load-configuration.js
async function loadConfiguration(ports, version) {
	const key = keyOf$1(ports, version);
	const { owner, cached, last } = await ports.ledger.read(async (view) => {
		const alone = await view.configuration(key);
		const shared = alone === null ? await view.sharedConfiguration() : null;
		return {
			owner: await view.repositoryId(),
			cached: alone ?? (shared && await view.configuration(mergedKey(key, shared))),
			last: shared
		};
	});
	await refuseForeignLedger(ports, owner);
	if (cached === null) return loadNewest(ports, version, async () => last);
	const known = {
		kind: "valid",
		configuration: cached,
		written: cached,
		shared: last,
		version: last === null ? key : mergedKey(key, last),
		knownLabels: null,
		handoffs: []
	};
	return last === null ? known : renewShared(ports, {
		version,
		last,
		known
	});
}
async function loadUncached(ports, version) {
	return loadNewest(ports, version, () => lastShared(ports));
}
function keyOf$1(ports, version) {
	return [
		version ?? "none",
		ports.builtIn().version,
		"6"
	].join("/");
}
function mergedKey(key, { repository, version }) {
	return [
		key,
		repository,
		version
	].join("/");
}
async function lastShared({ ledger }) {
	try {
		return await ledger.read((view) => view.sharedConfiguration());
	} catch (error) {
		if (error instanceof ServiceError && error.code.startsWith("ledger_")) return null;
		throw error;
	}
}
async function renewShared(ports, { version, last, known }) {
	const read = await readShared(ports.github, last);
	if (read.kind === "unreadable") {
		ports.warnOfShared?.([read.problem]);
		return known;
	}
	if (read.shared.version === last.version) return known;
	const loaded = await loadNewest(ports, version, async () => last);
	return loaded.kind === "valid" && loaded.version !== known.version ? loaded : known;
}
async function loadNewest(ports, version, last) {
	const [{ mergeNewest }, { folder, files, labels, handoffs }] = await Promise.all([import("./configuration.js").then((n) => n._part_configuration_exports), ports.github.readConfiguration()]);
	if (files === null && folder !== ".github/handoffs") return {
		kind: "invalid",
		problems: [missingFolder(folder)]
	};
	const builtIn = ports.builtIn().files;
	const { outcome, shared, unused, withheld } = await mergeNewest(ports.github, files ?? [], {
		builtIn,
		last
	});
	if (unused.length > 0) ports.warnOfShared?.(unused);
	if (withheld !== null) ports.warnOfWithheld?.(withheld);
	const key = keyOf$1(ports, version);
	return outcome.kind === "invalid" ? outcome : {
		kind: "valid",
		configuration: outcome.configuration,
		written: outcome.configuration,
		shared,
		version: shared === null ? key : mergedKey(key, shared),
		knownLabels: labels,
		handoffs
	};
}
function missingFolder(folder) {
	return {
		path: folder,
		line: 1,
		column: 1,
		message: "The input `config-path` names this folder, but it contains no configuration: there is no such folder on the default branch, or it has no YAML files.",
		fix: `Correct the input, or commit the files there. Without the input, Baton reads \`${configurationFolder$1}\`.`
	};
}
// build/usecases/next/claim-next.js
const claimHolds = 6e5;
function createNextClaims(now) {
	let mine = [];
	return {
		claimed: () => mine,
		claim: async (ledger, found) => {
			const pending = found.flatMap(({ examined }) => pendingOf(examined));
			const claims = pending.length === 0 ? new Map() : await ledger.nextClaims();
			const isFree = (at) => at === void 0 || at < earlier(now, claimHolds);
			mine = pending.filter(({ next }) => isFree(claims.get(next.request)));
			if (mine.length === 0) return null;
			await ledger.setNextClaims(new Map([...claims, ...mine.map(({ next }) => [next.request, now])]));
			return mine.every(({ isNew }) => isNew) ? null : "next handoff: opening it again";
		}
	};
}
function pendingOf(previous) {
	const { handoff } = previous.state;
	const isKnown = (of) => previous.subject.templates.some(({ type }) => type === of);
	return (handoff !== null && handoff.status !== "cancelled" ? handoff.next : []).filter(({ issueNumber, handoffType }) => issueNumber === null && isKnown(handoffType)).map((next) => ({
		previous,
		next,
		isNew: previous.newEvents.some(({ source }) => source === next.request)
	}));
}
async function releaseNext(ledger, opened) {
	const claims = new Map(await ledger.nextClaims());
	for (const { next } of opened) claims.delete(next.request);
	await ledger.setNextClaims(claims);
}
// build/form/feedback/feedback-form.js
const feedbackLabel = "handoff-feedback";
const feedbackLabels = {
	handoff: "Handoff",
	rating: "Rating",
	missing: "What was missing",
	comment: "Comment"
};
const feedbackRatings = [
	"5 \u2013 all there",
	"4 \u2013 small gaps, closed without asking",
	"3 \u2013 had to ask once",
	"2 \u2013 had to ask again and again",
	"1 \u2013 could not start with it"
];
function feedbackTemplate(templates) {
	const options = fieldLabels$1(templates);
	return {
		type: "handoff_feedback",
		name: "Handoff feedback",
		description: "How complete a handoff was. Only the receiving team rates.",
		from: "the receiving team",
		to: "the sending team",
		fields: [
			field("handoff", {
				type: "text",
				description: "The number of its issue.",
				placeholder: "#12",
				pattern: "(?:#?|https?://\\S+/issues/)\\d{1,9}"
			}),
			field("rating", {
				type: "dropdown",
				options: feedbackRatings
			}),
			...options.length === 0 ? [] : [field("missing", {
				type: "dropdown",
				options,
				multiple: true,
				required: false,
				description: "What was not there, or not as it was needed."
			})],
			field("comment", {
				type: "textarea",
				required: false,
				description: "What would have helped. The sending team reads it."
			})
		],
		checklist: []
	};
}
function field(id, rest) {
	return {
		id,
		label: feedbackLabels[id],
		required: true,
		...rest
	};
}
function fieldLabels$1(templates) {
	const all = templates.flatMap((template) => template.fields.map(({ label }) => label));
	const keys = all.map(normalize);
	return all.filter((_, at) => keys.indexOf(keys[at] ?? "") === at && keys[at] !== "none");
}
// build/form/parse-result.js
function fieldError(kind, expected) {
	return {
		kind: "fault",
		fault: kind,
		expected
	};
}
// build/form/answers/dates/calendar-names.js
const languages = [
	...[
		"en",
		"de",
		"fr",
		"es",
		"it",
		"pt",
		"nl",
		"sv",
		"da",
		"nb",
		"fi",
		"is",
		"pl",
		"cs",
		"sk"
	],
	...[
		"sl",
		"hr",
		"sr",
		"sr-Latn",
		"bg",
		"ro",
		"hu",
		"et",
		"lv",
		"lt",
		"el",
		"tr",
		"ru",
		"uk"
	],
	...[
		"ca",
		"he",
		"ar",
		"fa",
		"hi",
		"ja",
		"ko",
		"zh",
		"zh-TW",
		"vi",
		"id",
		"ms",
		"th"
	]
];
function foldName(text) {
	return withoutMarks(text).replaceAll(".", "");
}
let known$2;
function calendarNames() {
	known$2 ??= collectNames$1();
	return known$2;
}
const styles = [
	{ month: "long" },
	{ month: "short" },
	{ weekday: "long" },
	{ weekday: "short" },
	{
		year: "numeric",
		month: "long",
		day: "numeric",
		weekday: "long"
	},
	{
		year: "numeric",
		month: "short",
		day: "numeric",
		weekday: "short"
	}
];
function collectNames$1() {
	const months = new Map();
	const weekdays = new Map();
	const fillers = new Set(["of the on by from until due el le il am den der op em o ab bis zum du del dal vanaf r", "\u0433\u043e\u0434\u0430 \u0433\u043e\u0434\u0443 \u0440\u043e\u043a\u0443 \u05d9\u05d5\u05dd \u0641\u064a"].flatMap((words) => words.split(" ").map(foldName)));
	for (const language of languages) for (const style of styles) {
		const format = new Intl.DateTimeFormat(language, {
			...style,
			...plain$1
		});
		for (let month = 1; month <= 12; month += 1) {
			const day = new Date(Date.UTC(2026, month - 1, dayOf$1(month)));
			for (const { type, value } of format.formatToParts(day)) {
				if (type === "month") add(months, value, month);
				if (type === "weekday") {
					const weekday = day.getUTCDay() || 7;
					add(weekdays, value, weekday);
					add(weekdays, value.split(" ").at(-1) ?? value, weekday);
				}
				if (type === "literal") for (const word of value.match(RegExp("\\p{L}+", "gu")) ?? []) fillers.add(foldName(word));
			}
		}
	}
	return {
		months,
		weekdays,
		fillers
	};
}
function dayOf$1(month) {
	return 1 + (month - new Date(Date.UTC(2026, month - 1, 1)).getUTCDay() + 7) % 7;
}
const plain$1 = {
	calendar: "gregory",
	numberingSystem: "latn",
	timeZone: "UTC"
};
function add(names, name, meaning) {
	const key = foldName(name);
	names.set(key, (names.get(key) ?? new Set()).add(meaning));
}
// build/form/answers/currency-names.js
const currencies = [
	...[
		"EUR",
		"USD",
		"GBP",
		"CHF",
		"JPY",
		"CNY",
		"SEK",
		"NOK",
		"DKK",
		"ISK",
		"PLN",
		"CZK",
		"HUF",
		"RON"
	],
	...[
		"BGN",
		"TRY",
		"RUB",
		"UAH",
		"ILS",
		"INR",
		"KRW",
		"TWD",
		"HKD",
		"SGD",
		"MYR",
		"IDR",
		"THB",
		"VND"
	],
	...[
		"PHP",
		"AUD",
		"NZD",
		"CAD",
		"MXN",
		"BRL",
		"ARS",
		"CLP",
		"COP",
		"ZAR",
		"AED",
		"SAR",
		"EGP",
		"NGN"
	]
];
let codes;
let words$3;
function isCurrency(text) {
	const name = text.trim().replace(/\.$/, "").toLowerCase();
	if (isOneCurrency(name)) return true;
	const all = name.match(RegExp("\\p{Sc}|[^\\s\\p{Sc}]+", "gu")) ?? [];
	const parts = all.length > 1 ? all.filter((part) => !isDollarCountry(part)) : all;
	return parts.length > 0 && parts.length <= maxParts && new Set(parts).size === parts.length && parts.every(isOneCurrency);
}
const maxParts = 3;
function isDollarCountry(text) {
	return /^(?:u\.?s\.?|ca|au|nz|hk|sg)$/i.test(text);
}
function isOneCurrency(name) {
	if (RegExp("^(?:(?![kmbt]\\$)[a-z]{0,3}\\$|\\p{Sc}(?![kmbt]$)[a-z]{0,2})$", "u").test(name)) return true;
	codes ??= new Set(Intl.supportedValuesOf("currency").map((code) => code.toLowerCase()));
	if (codes.has(name)) return true;
	if (/^[\d\W]*$/u.test(name) && !RegExp("\\p{L}", "u").test(name)) return false;
	words$3 ??= collectWords();
	return words$3.has(name.replace(/\.$/, ""));
}
function collectWords() {
	const found = new Set([...[
		"\u5143",
		"\u5706",
		"\u5143\u6574",
		"rmb",
		"rs",
		"fr",
		"sfr",
		"\u0440\u0443\u0431",
		"\u0440",
		"\u0433\u0440\u043d",
		"tl",
		"vn\u0111",
		"\u0111",
		"\u0e1a\u0e32\u0e17",
		"nis",
		"\u05e9\"\u05d7",
		"\u05e9\u05f4\u05d7",
		"\u5757",
		"\u0930\u0941\u092a\u092f\u0947"
	], ...[
		"shekel",
		"shekels",
		"pound",
		"pounds",
		"sterling",
		"bucks",
		"ksh",
		"s/"
	]]);
	for (const language of languages) for (const word of wordsOf$2(language)) found.add(word.toLowerCase().replace(/\.$/, ""));
	return found;
}
function wordsOf$2(language) {
	const signs = currencies.map((currency) => nameOf(language, currency, "narrowSymbol", 1));
	const names = currencies.flatMap((currency) => [
		1,
		2,
		5
	].map((count) => nameOf(language, currency, "name", count)));
	const parts = names.map((name) => name.split(/[\s-]+/));
	const firsts = new Set(parts.map((all) => all[0] ?? ""));
	const lasts = new Set(parts.map((all) => all.at(-1) ?? ""));
	const units = firsts.size < lasts.size ? firsts : lasts;
	return [...signs, ...[...names, ...units].filter((word) => !/^[A-Z]{1,2}$/i.test(word))];
}
function nameOf(language, currency, currencyDisplay, count) {
	return new Intl.NumberFormat(language, {
		style: "currency",
		currency,
		currencyDisplay,
		maximumFractionDigits: 0
	}).formatToParts(count).find(({ type }) => type === "currency")?.value ?? currency;
}
// build/form/answers/number-words.js
let known$1;
function multipliersOf(word) {
	const key = fold(word);
	const short = letters.get(key);
	if (short !== void 0 || /^[a-z]{1,2}$/.test(key)) return short ?? [];
	known$1 ??= collectMultipliers();
	return [...known$1.get(key) ?? []].sort((one, other) => one - other);
}
const letters = new Map([
	["k", [1e3]],
	["tsd", [1e3]],
	["grand", [1e3]],
	["m", [1e6]],
	["mn", [1e6]],
	["mm", [1e6, 1e9]],
	["b", [1e9]],
	["bn", [1e9]],
	["t", [1e3, 0xe8d4a51000]],
	["cr", [1e7]],
	["lakhs", [1e5]],
	["lac", [1e5]],
	["lacs", [1e5]],
	["crores", [1e7]],
	["\u0939\u091c\u093e\u0930", [1e3]],
	["ng\u00e0n", [1e3]],
	["tr", [1e6]],
	["jt", [1e6]],
	["t\u1ec9", [1e9]]
]);
const sizes = [
	1e3,
	1e4,
	1e5,
	1e6,
	1e7,
	1e8,
	1e9,
	0xe8d4a51000
].flatMap((one) => [
	one,
	2 * one,
	5 * one
]);
function collectMultipliers() {
	const found = new Map();
	for (const language of [
		...languages,
		"en-IN",
		"pt-PT"
	]) for (const compactDisplay of ["short", "long"]) {
		const format = new Intl.NumberFormat(language, {
			notation: "compact",
			compactDisplay,
			numberingSystem: "latn"
		});
		for (const size of sizes) {
			const parts = format.formatToParts(size);
			const word = parts.find(({ type }) => type === "compact")?.value;
			const shown = Number(parts.map(({ type, value }) => type === "integer" ? value : "").join(""));
			if (word === void 0 || !(shown > 0)) continue;
			found.set(fold(word), (found.get(fold(word)) ?? new Set()).add(size / shown));
		}
	}
	return found;
}
function fold(word) {
	return word.trim().replace(/\.$/, "").toLowerCase();
}
const unitsOfHan = new Map([
	...[..."\u767e\ubc31"].map((unit) => [unit, 100]),
	...[..."\u5343\ucc9c"].map((unit) => [unit, 1e3]),
	...[..."\u4e07\u842c\ub9cc"].map((unit) => [unit, 1e4]),
	...[..."\u5104\u4ebf\uc5b5"].map((unit) => [unit, 1e8])
]);
const figuresOfHan = /\d[\d.,]* ?[\u767e\ubc31\u5343\ucc9c\u4e07\u842c\ub9cc\u5104\u4ebf\uc5b5][\d.,\u767e\ubc31\u5343\ucc9c\u4e07\u842c\ub9cc\u5104\u4ebf\uc5b5 ]*/u;
function withPlainFigures(text) {
	return text.replace(figuresOfHan, (written) => `${sumOf(written) ?? written}`);
}
function sumOf(written) {
	let [sum, below, smallest] = [
		0,
		0,
		Number.POSITIVE_INFINITY
	];
	for (const [, figure = "", unit = ""] of written.matchAll(/(\d[\d.,]*)? ?([^\d.,\s])?/gu)) {
		const value = Number(figure.replace(/,(?=\d{3}(?!\d))/g, ""));
		const size = unitsOfHan.get(unit) ?? 1;
		if (Number.isNaN(value)) return null;
		if (size < 1e4) {
			below += value * size;
			continue;
		}
		if (size >= smallest || below + value === 0) return null;
		sum += (below + value) * size;
		[below, smallest] = [0, size];
	}
	return sum + below;
}
// build/form/answers/plain-text.js
function plainText(text) {
	return (/^[\x20-\x7e]*$/.test(text) ? text : toAscii(text)).trim().replace(/ {2,}/g, " ");
}
function withoutEmphasis(text) {
	return text.replace(/^([`*_"]{1,3}|[\u201c\u201e\u00ab])(.*?)(?:\1|[\u201d\u201c\u00bb])\.?$/u, "$2").trim();
}
function toAscii(text) {
	return text.normalize("NFKC").replace(RegExp("[\\p{Cf}\\p{Variation_Selector}\\u2800\\u3164]", "gu"), "").replace(RegExp("[\\p{Zs}\\t]", "gu"), " ").replace(RegExp("[\\p{Pd}\\u2212]", "gu"), "-").replace(/[\u2019\u2018`\u00b4\u02bc]/g, "'").replaceAll("\u066c", ",").replaceAll("\u066b", ".").replace(otherDigits, (digit) => `${digitOf(digit)}`);
}
const otherDigits = RegExp("(?![0-9])\\p{Nd}", "gu");
function digitOf(character) {
	const code = character.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && RegExp("\\p{Nd}", "u").test(String.fromCodePoint(zero - 1))) zero -= 1;
	return code - zero;
}
// build/form/answers/parse-amount.js
function parseNumberAnswer(reply) {
	const text = withoutEmphasis(plainText(reply)).replace(/(?<=\d)\.$/, "");
	const shapes = roundThousands.test(text) ? [[dotGroups], [plain]] : [numberShapes];
	const amounts = text.length <= maxLength$5 ? shapes.flatMap((these) => amountsOf(text, these)) : [];
	const [amount] = amounts;
	if (amount === void 0) return fieldError("not_a_number", aNumber);
	if (amounts.length > 1) return fieldError("not_a_number", `${eitherOf(amounts)}, whichever is meant`);
	return {
		kind: "answer",
		answer: Number.isSafeInteger(amount) || !Number.isInteger(amount) ? amount : reply.trim(),
		measure: amount
	};
}
function parseMoneyAnswer(reply) {
	const text = withoutEmphasis(plainText(reply));
	const direct = text.length <= maxLength$5 ? moneyOf(text) : [];
	const amounts = direct.length > 0 || text.length > maxLength$5 ? direct : moneyOf(withoutRemarks(text));
	const [amount] = amounts;
	if (amount === void 0) return fieldError("not_money", anAmount);
	return amounts.length > 1 ? fieldError("not_money", `${eitherOf(amounts)}, whichever is meant`) : {
		kind: "answer",
		answer: reply.trim(),
		measure: amount
	};
}
const roundThousands = /^[-+]? ?[1-9]\d{0,2}\.\d{2}0$/;
const maxLength$5 = 60;
const moneyShape = /^(?<outer>[-+]?)(?<before>[^\d+-]*?)(?<inner>[-+]?) ?(?<digits>(?:(?<=^|\s)\.)?\d(?:[\d.,' _]*\d)?)(?: ?[.,:] ?-{1,2}| ?\/[-=])?(?<after>[^\d]*)$/u;
function withoutRemarks(text) {
	return withPlainFigures(text.replace(taxes, "").replace(taxesOfJapan, "")).replace(/\.$/, "");
}
const taxes = /[ ,(]+(?:net(?:to)?|brutto|gross|h\.?t\.?|t\.?t\.?c\.?|(?:excl?|incl?|ex|inc|excluding|including|plus|zzgl|inkl|exkl|sin|con|m\u00e1s|mais|pi\u00f9|hors|bez|z|\+)\.? ?(?:\d{1,2} ?% ?)?(?:vat|gst|tax|mwst|ust|tva|iva|btw|moms|dph|kdv|\u043d\u0434\u0441))\.?\)?$/iu;
const taxesOfJapan = /^\u7a0e(?:\u8fbc|\u5225|\u629c)\u307f? ?|[ (]*\u7a0e(?:\u8fbc|\u5225|\u629c)\u307f?\)?$/gu;
function moneyOf(text) {
	const { outer = "", before = "", inner = "", digits, after = "" } = moneyShape.exec(text)?.groups ?? {};
	const [thousands, first] = splitPrefix(before.trim());
	if (digits === void 0 || first !== "" && !isCurrency(first)) return [];
	const [word, currency] = splitAfter(after);
	const isNamed = isCurrency(currency) || first.includes("$") && isDollarCountry(currency);
	if (currency !== "" && !isNamed || thousands !== "" && word !== "") return [];
	return amountsOf(`${outer}${inner}${digits}${`${thousands}${word}`}`, moneyShapes);
}
function splitPrefix(text) {
	const [, letter = "", currency = ""] = RegExp("^([ktm])(\\p{Sc}|[a-z]{2,3})$", "iu").exec(text) ?? [];
	return letter === "" || isCurrency(text) || !isCurrency(currency) ? ["", text] : [letter.toLowerCase() === "m" ? "mn" : "k", currency];
}
function splitAfter(after) {
	const text = after.trim();
	if (text === "" || isCurrency(text)) return ["", text];
	const prefixed = splitPrefix(text);
	if (prefixed[0] !== "") return prefixed;
	const words = text.match(RegExp("\\p{Sc}|[\\u4e07\\u5104\\u4ebf\\u5146\\u5343\\ub9cc\\uc5b5\\uc870]|[\\p{L}\\p{M}.\"\\u05f4]+", "gu")) ?? [];
	for (let count = words.length; count > 0; count -= 1) {
		const word = words.slice(0, count).join(" ");
		if (multipliersOf(word).length > 0) return [word, words.slice(count).join(" ").replace(/^(?:de|di|d) /, "")];
	}
	return ["", text];
}
const plain = {
	pattern: /^(?:\d+(?:\.\d+)?|\.\d+)$/,
	decimal: "."
};
const dotGroups = {
	pattern: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
	decimal: ","
};
const otherShapes = [
	{
		pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
		decimal: "."
	},
	{
		pattern: /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/,
		decimal: "."
	},
	{
		pattern: /^[1-9]\d{0,2}(?:(?<gap>[ _'])\d{3})(?:\k<gap>\d{3})*(?:\.\d+)?$/,
		decimal: "."
	},
	{
		pattern: /^[1-9]\d{0,2}(?:(?<gap>[ _'])\d{3})(?:\k<gap>\d{3})*,\d+$/,
		decimal: ","
	},
	{
		pattern: /^\d+,\d+$/,
		decimal: ","
	}
];
const numberShapes = [
	plain,
	dotGroups,
	...otherShapes
];
const moneyShapes = [
	dotGroups,
	plain,
	...otherShapes
];
function amountsOf(text, shapes) {
	const [, sign = "", digits = "", word = ""] = RegExp("^([-+]?) ?([\\d.,' _]+?) ?(\\p{L}[\\p{L}\\p{M}. ]*)?$", "u").exec(text) ?? [];
	const shape = shapes.find(({ pattern }) => pattern.test(digits));
	if (shape === void 0) return [];
	const [whole = "", decimals = ""] = digits.split(shape.decimal);
	return (word === "" ? [1] : multipliersOf(word)).map((multiplier) => {
		const amount = scaled(`${whole.replace(/\D/g, "")}.${decimals}`, multiplier);
		return sign === "-" ? 0 - amount : amount;
	});
}
function scaled(figures, multiplier) {
	return multiplier === 1 ? Number(figures) : Number(`${figures}e${Math.round(Math.log10(multiplier))}`);
}
function eitherOf(amounts) {
	return amounts.map((amount) => amount.toLocaleString("en")).join(" or ");
}
const aNumber = "a number such as 1234.5 or 1,234.5";
const anAmount = "an amount such as 48,000, \u20ac48,000 or 48,000.50 EUR";
// build/form/answers/conditions.js
function isRequired({ required }, fields, context) {
	if (typeof required === "boolean") return required;
	const deciding = fields.find(({ id }) => id === required.when);
	const answer = context[required.when];
	return deciding !== void 0 && answer !== void 0 && holds(required, answer, deciding);
}
function conditionText({ required }, fields) {
	if (typeof required === "boolean") return null;
	const { when, is = [], above, below } = required;
	const deciding = fields.find(({ id }) => id === when);
	const isDate = deciding?.type === "date";
	const parts = [
		...is.length === 0 ? [] : [joinList(is, { last: "or" })],
		...above === void 0 ? [] : [`${isDate ? "after" : "above"} ${bound(above)}`],
		...below === void 0 ? [] : [`${isDate ? "before" : "below"} ${bound(below)}`]
	];
	return `\u201c${deciding?.label ?? when}\u201d is ${parts.join(" and ")}`;
}
function bound(value) {
	return typeof value === "number" ? value.toLocaleString("en") : value;
}
function holds({ is, above, below }, answer, field) {
	const measure = measureOf(answer, field);
	return (is === void 0 || (typeof answer === "object" ? answer : [String(answer)]).some((one) => is.some((wanted) => sameAnswer(one, wanted) || measure === amountOf(wanted, field)))) && (above === void 0 || measure !== null && measure > above) && (below === void 0 || measure !== null && measure < below);
}
function amountOf(wanted, { type }) {
	const amount = type === "money" && wanted.trim() !== "" ? Number(wanted) : NaN;
	return Number.isNaN(amount) ? void 0 : amount;
}
function measureOf(answer, { type }) {
	if (type === "money") {
		const amount = parseMoneyAnswer(String(answer));
		return amount.kind === "answer" ? amount.measure ?? null : null;
	}
	if (type === "number") return Number.isNaN(Number(answer)) ? null : Number(answer);
	return typeof answer === "string" && /^\d{4}-\d{2}-\d{2}$/.test(answer) ? answer : null;
}
// build/form/answers/dates/date-parts.js
function withoutTime(text) {
	return text.replace(/(?<=\d)T\d{2}(?::?\d{2}.*)?$/i, "").replace(/(?<=\d[-/.]\d{1,2})(?:Z|[+-]\d{2}:\d{2})$/i, "").replace(/ \d{1,2}:\d{2}(?::\d{2})?(?: [a-z]{3,4})? (?=\d{4}$)/i, " ").replace(timeOfDay, (time, start, all) => /\d/.test(all.slice(0, start)) ? "" : time).trim();
}
const timeOfDay = /(?:[,;] ?| )(?:(?:at|um|\u00e0|a las|alle|om|kl\.?|o|\u0432|klo|ob) )?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|h))?|\d{1,2} ?(?:[ap]\.?m\.?|uhr|h))(?: ?(?:utc|gmt|[a-z]{3,4}|z))?(?: ?[+-]\d{2}:?\d{2})?$| (?:klo|kl\.?) \d{1,2}$/i;
function iso(year = "", month = "", day = "") {
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
function yearsOf(short, isThai = false) {
	const year = Number(short);
	if (isThai) return [`${2500 + year - toThai}`];
	return [...year < 50 ? [] : [`${1900 + year}`], `${2e3 + year}`];
}
function leadingYearsOf(short) {
	return Number(short) < 20 || short === "30" || short === "31" ? [] : yearsOf(short);
}
const toThai = 543;
function inOurCalendar(day) {
	const year = Number(day.slice(0, 4));
	return year < 1600 ? [] : [year > 2400 && year < 2700 ? `${year - toThai}${day.slice(4)}` : day];
}
// build/form/answers/dates/date-in-words.js
function datesInWords(written) {
	const text = withoutTime(written).replace(/'(?=\d{2}$)/, "").replace(RegExp("(?<=\\p{L}\\p{M}?)\\.(?=\\p{L})", "gu"), "");
	const { numbers, words } = tokensOf(text);
	const pairs = yearsAndDays(numbers, text);
	if (pairs.length === 0) return null;
	const days = [];
	const weekdays = new Set();
	for (const { month, weekday } of readingsOf(words)) {
		for (const number of month) days.push(...pairs.map(([year, day]) => iso(year, `${number}`, day)));
		for (const number of weekday ?? []) weekdays.add(number);
	}
	return days.length > 0 || isWord(words) ? {
		days,
		weekdays
	} : null;
}
function isWord(words) {
	return words.length === 1 && (words[0]?.length ?? 0) > 2;
}
function yearsAndDays(numbers, text) {
	const [one = "", other = ""] = numbers;
	if (numbers.length !== 2) return [];
	const isThai = RegExp("\\p{sc=Thai}", "u").test(text);
	if (one.length <= 2 && other.length === 2) {
		const first = Number(one) > 31 || /^\d\d\. .*\d\.$/.test(text) ? leadingYearsOf(one) : [];
		return [...yearsOf(other, isThai).map((year) => [year, one]), ...first.map((year) => [year, other])];
	}
	const [year, day] = one.length === 4 ? [one, other] : [other, one];
	return year.length === 4 && day.length <= 2 ? [[year, day]] : [];
}
function tokensOf(text) {
	const numbers = [];
	const words = [];
	for (const [token, number, word = ""] of text.matchAll(RegExp("(\\d+)(?:-?(?:st|nd|rd|th|er|re|e|\\u00e8|o|a|\\u00aa|\\u00ba|\\u00b0|\\u03b7|\\u0433\\u043e|\\u043e\\u0433\\u043e|\\u0435|\\u043e\\u0435))?(?![\\p{L}\\d])|[\\p{L}\\p{M}'\\u2019]+(?:-\\p{L}[\\p{L}\\p{M}]+)*|\\S", "giu"))) if (number !== void 0) numbers.push(number);
	else if (/^\d/.test(token)) numbers.push(token);
	else if (RegExp("^[\\p{L}]", "u").test(token)) words.push(foldName(word || token));
	else if (!/^[.,\u060c()/-]$/.test(token)) words.push(token);
	return {
		numbers,
		words: words.filter((word) => !isFiller(word))
	};
}
function isFiller(word) {
	const { fillers, months, weekdays } = calendarNames();
	return fillers.has(word) && (word.length === 1 || !(months.has(word) || weekdays.has(word)));
}
function readingsOf(words) {
	const { weekdays } = calendarNames();
	const [one = "", other = ""] = words;
	if (words.length === 1) {
		const month = monthsNamed(one);
		return month === void 0 ? [] : [{ month }];
	}
	if (words.length !== 2) return [];
	return [[one, other], [other, one]].flatMap(([dayName, monthName]) => {
		const month = monthsNamed(monthName);
		const weekday = weekdays.get(dayName) ?? weekdays.get(dayName.split("-")[0] ?? "") ?? startOf$1(weekdays, dayName);
		return month === void 0 || weekday === void 0 ? [] : [{
			month,
			weekday
		}];
	});
}
function withoutPrefix(word) {
	return word.startsWith("\u05d1") ? word.slice(1) : word;
}
function monthsNamed(word) {
	const { months } = calendarNames();
	const exact = months.get(word) ?? months.get(withoutPrefix(word));
	if (exact !== void 0 || word.length < 3) return exact;
	return startOf$1(months, word);
}
function startOf$1(names, word) {
	const meant = [...names].flatMap(([name, numbers]) => word.length > 2 && name.startsWith(word) ? [...numbers] : []);
	return meant.length === 0 ? void 0 : new Set(meant);
}
// build/form/answers/dates/parse-date.js
function parseDateAnswer(reply) {
	const meant = meaningOf(reply);
	if (meant === null) return fieldError("not_a_date", aDate);
	const { days, fitting } = meant;
	const [day] = fitting;
	if (day !== void 0 && fitting.length === 1) return {
		kind: "answer",
		answer: day,
		measure: day
	};
	if (fitting.length > 1) return fieldError("not_a_date", `${fitting.join(" or ")}, whichever is meant`);
	return days.length > 0 ? fieldError("not_a_date", `${days.join(" or ")} without a weekday, for that is another day of the week`) : fieldError("not_a_date", "a day that exists, such as 2026-12-01");
}
function daysMeant(text) {
	return meaningOf(text)?.fitting ?? [];
}
function daysWritten(text) {
	return meaningOf(text)?.days ?? [];
}
function meaningOf(reply) {
	const meant = isDate(reply) ? {
		days: [reply],
		weekdays: new Set()
	} : read(reply);
	if (meant === null) return null;
	const known = meant.days.flatMap(inOurCalendar);
	if (known.length === 0 && meant.days.length > 0) return null;
	const days = [...new Set(known.filter(isDate))].sort();
	return {
		days,
		fitting: meant.weekdays.size === 0 ? days : days.filter((day) => meant.weekdays.has(weekdayOf(day)))
	};
}
function read(reply) {
	const text = withoutEmphasis(plainText(reply).replace(/^[-*+\u2022] /, ""));
	return text.length > maxLength$4 ? null : inFigures(text) ?? datesInWords(text);
}
const maxLength$4 = 60;
const aDate = "a date such as 2026-12-01";
const figures = [
	/^(?<year>\d{4})(?<mark>[-/. ]) ?(?<month>\d{1,2})\k<mark> ?(?<day>\d{1,2})\.?$/,
	/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
	/^(?<year>\d{4}) ?[\u5e74\ub144] ?(?<month>\d{1,2}) ?[\u6708\uc6d4] ?(?<day>\d{1,2}) ?[\u65e5\uc77c\u53f7\u865f]?$/u,
	RegExp("^(?:th\\u1ee9 \\p{L}{2,4},? |ch\\u1ee7 nh\\u1eadt,? )?(?:ng\\u00e0y )?(?<day>\\d{1,2}) th\\u00e1ng (?<month>\\d{1,2}),?(?: n\\u0103m)? (?<year>\\d{4})$", "iu"),
	/^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
	/^(?<lead>[2-4]\d)(?<mark>[-/.]) ?(?<month>\d{1,2})\k<mark> ?(?<day>\d)\.?$/,
	/^(?<lead>[2-4]\d)\. ?(?<month>\d{1,2})\. ?(?<day>\d{1,2})\.$/,
	/^(?<lead>[2-4]\d) ?[\u5e74\ub144] ?(?<month>\d{1,2}) ?[\u6708\uc6d4] ?(?<day>\d{1,2}) ?[\u65e5\uc77c\u53f7\u865f]?$/u,
	/^(?<one>\d{1,2})(?<mark>[-/ ])(?<other>\d{1,2})\k<mark>(?<year>\d{4})$/,
	/^(?<one>\d{1,2})(?<mark>[-/.]) ?(?<other>\d{1,2})\k<mark> ?(?<short>\d{2})$/
];
function groupsOf(text) {
	return figures.map((shape) => shape.exec(text)?.groups).find((groups) => groups);
}
function inFigures(written) {
	const all = withoutTime(withoutFillers$1(written));
	const whole = groupsOf(all);
	const rest = withoutWeekday(all);
	const found = whole ?? groupsOf(rest.text);
	const weekdays = whole === void 0 ? rest.weekdays : new Set();
	const text = whole === void 0 ? rest.text : all;
	if (found === void 0) return null;
	const { lead, year, month, day, one, other, short } = found;
	if (lead !== void 0) return {
		days: leadingYearsOf(lead).map((first) => iso(first, month, day)),
		weekdays
	};
	if (one === void 0 || other === void 0) return {
		days: [iso(year, month, day)],
		weekdays
	};
	if (short === void 0) return {
		days: [iso(year, one, other), iso(year, other, one)],
		weekdays
	};
	const dayFirst = yearsOf(short).map((last) => iso(last, other, one));
	const yearFirst = Number(one) > 31 || dayFirst.some(isDate) ? leadingYearsOf(one).map((first) => iso(first, other, short)) : [];
	const monthFirst = text.includes(".") ? [] : yearsOf(short).map((last) => iso(last, one, other));
	return {
		days: [
			...dayFirst,
			...yearFirst,
			...monthFirst
		],
		weekdays
	};
}
function withoutFillers$1(text) {
	return text.replace(/^(?:on|by|from|until|due|am|ab|bis|zum|le|du|el|il|den|op|vanaf|\u0434\u043e|\u043a|\u0441) (?=\d)/iu, "").replace(/(?<=^\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\1 ?(?=\d)/, "$1$2$1").replace(/^(?:\u4ee4\u548c|R(?=\d+[.\u5e74])) ?(\d{1,2}|\u5143)/u, (_, year) => `${2018 + (Number(year) || 1)}`).replace(/^(?:\u4e2d\u83ef|\u4e2d\u534e)?\u6c11[\u570b\u56fd] ?(\d{1,3})(?= ?\u5e74)/u, (_, year) => `${1911 + Number(year)}`).replace(/(?<=\d) ?(?:\u0433|\u0433\u043e\u0434\u0430|\u0440|\u0440\u043e\u043a\u0443|r|roku)\.?$/iu, "");
}
function withoutWeekday(text) {
	const [, before, figure = "", after] = RegExp("^(?:([\\p{L}\\p{M}'\\u2019-]{1,20})[.,]{0,2} ?(?:(?:the|den|der|le|el|il|op) )?)?(\\d.*?[\\u65e5\\u53f7]?)(?:,? ?\\(?((?<![\\u5e74\\u6708])[\\p{L}\\p{M}]{1,20})\\.?\\)?)?$", "u").exec(text) ?? [];
	const name = before ?? after;
	if (name === void 0) return {
		text,
		weekdays: new Set()
	};
	const weekdays = calendarNames().weekdays.get(foldName(name));
	return weekdays === void 0 ? {
		text,
		weekdays: new Set()
	} : {
		text: figure,
		weekdays
	};
}
function weekdayOf(day) {
	return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
// build/form/answers/check-bounds.js
function checkBounds(reading, reply, field) {
	if (reading.kind !== "answer") return reading;
	const { min, max, pattern } = field;
	const { measure } = reading;
	if (measure !== void 0 && min !== void 0 && isBelow(measure, min)) return fieldError("too_small", atLeast(min, field.type));
	if (measure !== void 0 && max !== void 0 && isBelow(max, measure)) return fieldError("too_large", atMost(max, field.type));
	if (pattern !== void 0 && !matchesPattern(pattern, reply.trim())) return fieldError("pattern", pattern);
	return reading;
}
function isBelow(one, other) {
	return typeof one === "string" && typeof other === "string" ? one < other : Number(one) < Number(other);
}
const units$1 = {
	text: "character",
	textarea: "character",
	list: "item",
	attachments: "file"
};
function atLeast(min, type) {
	return type === "date" ? `${min} or later` : `at least ${counted(min, type)}`;
}
function atMost(max, type) {
	return type === "date" ? `${max} or earlier` : `at most ${counted(max, type)}`;
}
function counted(bound, type) {
	const unit = units$1[type];
	return unit === void 0 ? `${bound}` : `${bound} ${unit}${Number(bound) === 1 ? "" : "s"}`;
}
// build/form/answers/no-answer.js
const words$2 = new Set([
	"nobody",
	"na none nil null nothing noanswer notapplicable notavailable notyet notknown notknownyet unknown",
	"tbd tba tbc tobedetermined tobedefined tobeconfirmed tobeannounced noneyet noone unassigned",
	"ka keine keiner keins kein keineangabe keineangaben entf\u00e4llt nichtzutreffend nichtbekannt unbekannt",
	"nochoffen nochunklar offen niemand nochnichtbekannt",
	"aucun aucune n\u00e9ant so sansobjet inconnu \u00e0d\u00e9finir \u00e0confirmer nc nonapplicable personne",
	"ninguno ninguna noaplica nohay pordefinir porconfirmar pendiente nadie desconocido",
	"nenhum nenhuma n\u00e3oseaplica n\u00e3oh\u00e1 adefinir aconfirmar pendente ningu\u00e9m desconhecido nd",
	"nessuno nessuna nonapplicabile dadefinire daconfermare sconosciuto",
	"geen nvt nietvantoepassing onbekend ntb nognietbekend ingen inget ejaktuellt ok\u00e4nt ukendt ukjent eitiedossa",
	"brak niedotyczy doustalenia nieznany nen\u00ed \u017e\u00e1dn\u00fd \u017e\u00e1dn\u00e1 neuvedeno nen\u00edrelevantn\u00ed yok belirsiz belirlenecek",
	"\u043d\u0435\u0442 \u043d\u0435\u043f\u0440\u0438\u043c\u0435\u043d\u0438\u043c\u043e \u043d\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043d\u043e \u043d\u0434 \u043d\u0435\u043c\u0430\u0454 \u03b4\u03c5 \u03ba\u03b1\u03bd\u03ad\u03bd\u03b1 \u03ac\u03b3\u03bd\u03c9\u03c3\u03c4\u03bf",
	"\u306a\u3057 \u7121\u3057 \u672a\u5b9a \u8a72\u5f53\u306a\u3057 \u7279\u306b\u306a\u3057 \u7121 \u65e0 \u6ca1\u6709 \u6c92\u6709 \u6682\u65e0 \u5f85\u5b9a \u4e0d\u9002\u7528 \u4e0d\u9069\u7528 \u672a\u77e5 \uc5c6\uc74c \ubbf8\uc815 \ud574\ub2f9\uc5c6\uc74c",
	"\u0644\u0627\u064a\u0648\u062c\u062f \u063a\u064a\u0631\u0645\u0639\u0631\u0648\u0641 \u05d0\u05d9\u05df \u05dc\u05d0\u05d9\u05d3\u05d5\u05e2 \u0932\u093e\u0917\u0942\u0928\u0939\u0940\u0902 \u0928\u0939\u0940\u0902 \u0e44\u0e21\u0e48\u0e21\u0e35 \u0e44\u0e21\u0e48\u0e17\u0e23\u0e32\u0e1a kh\u00f4ngc\u00f3 ch\u01b0ac\u00f3 kh\u00f4ng\u00e1pd\u1ee5ng"
].join(" ").split(" ").map((word) => word.normalize("NFC")));
function saysNoAnswer(text) {
	return text.length <= longest$1 && words$2.has(keyOf(text));
}
function givesNoAnswer(text) {
	return saysNoAnswer(text) || RegExp("^[\\p{P}\\s]{1,40}$", "u").test(text);
}
const longest$1 = 40;
function keyOf(text) {
	return text.normalize("NFC").toLowerCase().replace(RegExp("[\\p{P}\\s]", "gu"), "");
}
// build/form/answers/parse-address.js
function parseUrlAnswer(reply) {
	const { links, rest, isCutOff } = linksIn(visible(reply));
	const [link] = links;
	if (link === void 0) return fieldError("not_a_url", "one link that starts with https:// or http://");
	if (isCutOff) return fieldError("not_a_url", "the whole link: in this one, \u201c\u2026\u201d replaces a part");
	if (saysMore(rest)) return fieldError("not_a_url", "the link alone, without other words");
	return {
		kind: "answer",
		answer: links.length === 1 ? link : links
	};
}
const markdownLink = /!?\[(?:\\.|[^[\]]|\[[^[\]]{0,200}\]){0,500}\]\(\s{0,9}<?(https?:\/\/[^\s<>]{1,4000}?)>?(?:\s{1,9}["'(][^"')]{0,500}["')])?\s{0,9}\)(?![)\w])/gi;
const anchor = /<a\s[^<>]{0,2000}?href=["']?(https?:\/\/[^\s"'<>]{1,4000})["']?[^<>]{0,2000}>[^<>]{0,500}<\/a>/gi;
const tag = /<(?:img|a|video|source)\s[^<>]{0,2000}?(?:src|href)=["']?(https?:\/\/[^\s"'<>]{1,4000})["']?[^<>]{0,2000}>/gi;
const closingTag = /<\/(?:a|video)>/gi;
const reference = /\[[^\][]{1,300}\]\[[^\][]{0,100}\]/g;
const definition = /^ {0,3}\[[^\][]{1,100}\]:[ \t]{0,9}<?(https?:\/\/[^\s<>]{1,4000})>?[ \t]{0,9}$/gim;
const inBrackets = /<(https?:\/\/[^\s<>|]{1,4000})(?:\|[^<>\n]{0,500})?>/gi;
const lineBreak = /<br\s{0,9}\/?>/gi;
const bare$1 = /https?:\/\/(?:(?![,;|\u3001\uff0c\uff1b]https?:\/\/)[^\s<>]){1,4000}/gi;
function linksIn(text) {
	const found = [];
	let isCutOff = false;
	const take = (written, link, trailing = "") => {
		if (!URL.canParse(link)) return written;
		found.push(link);
		return `  \0${found.length - 1}\0  ${trailing}  `;
	};
	const rest = text.replace(lineBreak, "\n").replace(markdownLink, (written, link) => take(written, link)).replace(anchor, (written, link) => take(written, link)).replace(definition, (written, link) => take(written, link)).replace(reference, "").replace(tag, (written, link) => take(written, link)).replace(closingTag, "").replace(inBrackets, (written, link) => take(written, link)).replace(bare$1, (written) => {
		const end = endOfLink(written);
		isCutOff ||= written.startsWith("\u2026", end);
		return take(written, written.slice(0, end), written.slice(end));
	});
	const links = new Set();
	for (const [, place] of rest.matchAll(/\0(\d+)\0/g)) {
		const link = found[Number(place)];
		if (link !== void 0) links.add(link);
	}
	return {
		links: [...links],
		rest: rest.replace(/\0\d+\0|&[a-z\d]{1,12};/gi, ""),
		isCutOff
	};
}
function endOfLink(url) {
	const unopened = new Map([...brackets].map(([closing, opening]) => [closing, url.split(closing).length - url.split(opening).length]));
	let end = url.length;
	for (;;) {
		const entity = /&[a-z\d]{1,12};$/i.exec(url.slice(0, end).slice(-14));
		if (entity !== null) {
			end -= entity[0].length;
			continue;
		}
		const last = url[end - 1] ?? "";
		const more = unopened.get(last);
		if (more === void 0 ? !closingMark.test(last) : more <= 0) return end;
		if (more !== void 0) unopened.set(last, more - 1);
		end -= 1;
	}
}
const brackets = new Map([
	[")", "("],
	["]", "["],
	["\uff09", "\uff08"]
]);
const closingMark = /[?!.,:;*_~'"`\u2026\u201d\u2019\u00bb\uff0c\u3002\u3001\uff1b\uff01\uff1f\u3011\u300d\u300f\u300b\u3009]/;
function saysMore(rest) {
	return rest.split("\n").flatMap((line) => line.split(/\s{2,}/)).map((part) => part.trim()).some((part) => !isBulletOrLabel(part) && !isSeparator$1(part));
}
function isBulletOrLabel(text) {
	return RegExp("^(?:[-*+\\u2022\\u00b7]|\\d{1,3}[.)])?\\s*(?:\\[[ xX]\\]\\s*)?[\\p{L}\\p{N} _/&.()-]{0,40}\\s?[:\\uff1a\\u2013\\u2014\\u2192=-]$", "u").test(text);
}
function isSeparator$1(text) {
	return RegExp("^(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|i|&|\\+)?[\\p{P}\\p{S}\\s\\d]*$", "u").test(text);
}
function parseEmailAnswer(reply) {
	const text = visible(reply).replace(/[\uff20\uff08\uff09\uff1c\uff1e]/g, (wide) => wide.normalize("NFKC")).replaceAll("\\_", "_");
	if (isEmail(text)) return {
		kind: "answer",
		answer: text
	};
	const found = text.length > maxReply ? [] : text.replace(/mailto:/gi, " ").match(emailIn) ?? [];
	const emails = new Map(found.map((email) => email.replace(/\.+$/, "")).map((email) => [email.toLowerCase(), email]));
	const [email] = emails.values();
	const around = email === void 0 ? text : aroundEmail(text, email);
	return emails.size === 1 && standsBesideEmail(around) && email !== void 0 && isEmail(email) ? {
		kind: "answer",
		answer: email
	} : fieldError("not_an_email", "one e-mail address such as name@example.com");
}
const emailIn = /[^\s@<>()[\],;:"`*|]{1,64}@[^\s@<>()[\],;:"`*|]{1,255}/g;
function aroundEmail(text, email) {
	return text.replace(/<\/?a(?:\s[^<>]{0,500})?>/gi, "").replace(/mailto:/gi, "").replaceAll(email, "").trim();
}
function standsBesideEmail(around) {
	return [
		RegExp("^(?:\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]{0,30}\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]{0,30}(?:\\s*[,|;\\u2013-])?$", "u"),
		/^[-\s*+\u2022`_"'\u201c\u201d<>()[\].,;:\d]*$/u,
		RegExp("^[\\p{L}\\p{M} .'\\u2019-]{1,40}[:\\uff1a]\\s*[<([]?[>)\\]]?[.,;]?$", "u"),
		RegExp("^[\"[]?[\\p{L}\\p{M} .,'\\u2019-]{1,40}[\"\\]]?\\s*[<([]\\s*[>)\\]][.,;]?$", "u"),
		RegExp("^[<([]?[>)\\]]?\\s*[([][\\p{L}\\p{M} .'\\u2019-]{1,40}[)\\]]$", "u")
	].some((shape) => shape.test(around));
}
function isShortRemark(text) {
	return text.replace(/<[^<>]{0,100}>/g, "").length <= 40 && text.split(/\s+/).length <= 4;
}
function parseUserAnswer(reply) {
	const text = visible(reply);
	const login = text.length > maxReply ? text : loginTarget(text).replace(/^@/, "").replace(/[.,;:!]+$/, "");
	return isLogin(login) && !namesNobody(login, text) ? {
		kind: "answer",
		answer: login
	} : fieldError("not_a_login", "one GitHub login such as @octocat");
}
function namesNobody(login, text) {
	return /^(?:me|myself)$/i.test(login) || !/[@\uff20]|github\.com/i.test(text) && (saysNoAnswer(login) || selfOrAll.test(login));
}
const selfOrAll = /^(?:i|self|yes|no|ich|ja|nein|moi|oui|non|yo|si|eu|sim|io|ik|nee|ja|tak|nie|everyone|everybody|anyone|all|team|alle|todos|tous|tutti)$/i;
function loginTarget(text) {
	const plain = (/^\[[^[\]]{0,300}\]\(([^()\s]{1,300})\)[.,;]?$/.exec(text)?.[1] ?? text).normalize("NFKC").replace(/^(?:[-*+\u2022]|\d{1,2}[.)])\s+/, "").replace(RegExp("^[\\p{L} -]{2,20}:\\s*(?=@?[\\w-]{1,39}$)", "u"), "").replace(/^([<(["'`*_\u201c]{1,3})(.*?)[>)\]"'`*_\u201d]{1,3}([.,;:!]*)$/u, "$2$3").replace(/^@\s+/, "@");
	const profile = /^(?:https?:\/\/)?(?:www\.)?github\.com\/@?([\w-]{1,60})\/?(?:[?#].*)?$/i.exec(plain)?.[1];
	const mentions = plain.match(/(?<![\w.@/])@[\w-]{1,39}(?![\w-]*[@/])/g) ?? [];
	const isOnly = mentions.length === 1 && plain.split("@").length === 2 && isShortRemark(plain);
	return profile ?? (isOnly ? mentions[0] : plain) ?? plain;
}
function visible(reply) {
	return reply.replace(RegExp("[\\0\\p{Cf}\\u2800]", "gu"), "").replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, " ").trim();
}
const maxReply = 1e3;
const maxEmail = 254;
function isEmail(text) {
	return text.length <= maxEmail && RegExp("^[^\\s@<>()[\\],;:\"\\\\.]+(?:\\.[^\\s@<>()[\\],;:\"\\\\.]+)*@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}$", "u").test(text);
}
// build/form/answers/parse-attachments.js
function parseAttachmentsAnswer(reply) {
	const text = withoutComments(reply);
	const uploads = new Set(shapes.flatMap((shape) => addressesIn(text, shape)));
	return uploads.size === 0 ? fieldError("no_attachment", "a file or an image") : {
		kind: "answer",
		answer: reply.trim(),
		measure: uploads.size
	};
}
const rest$1 = String.raw`[^\s()<>"']{1,1000}`;
const shapes = [
	String.raw`!\[[^[\]]{0,500}\]\(\s{0,9}<?(https?:\/\/${rest$1})`,
	String.raw`<(?:img|video|source)\s[^<>]{0,2000}?src=["']?(https?:\/\/${rest$1})`,
	String.raw`(https?:\/\/[\w.:-]{1,250}\/user-attachments\/(?:assets|files)\/${rest$1})`,
	String.raw`(https?:\/\/[\w.:-]{1,250}\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:assets|files)\/\d{1,20}\/${rest$1})`,
	String.raw`(https?:\/\/(?:private-)?user-images\.githubusercontent\.com\/${rest$1})`
].map((shape) => new RegExp(shape, "gi"));
function addressesIn(text, shape) {
	return [...text.matchAll(shape)].flatMap(([, found]) => found ?? []);
}
// build/form/markdown/task-items.js
function parseTask(line) {
	const [, box, text] = taskLine.exec(line.trimEnd()) ?? [];
	return text === void 0 ? null : {
		text,
		done: box !== " "
	};
}
const taskLine = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(\S.*)$/s;
function taskLineOf({ text, done }) {
	return `- [${done ? "X" : " "}] ${text}`;
}
// build/form/answers/parse-choice.js
function parseDropdownAnswer(reply, field) {
	const text = reply.trim();
	const options = optionsOf(field);
	const exact = field.multiple ? splitOptions(text, options) : options.filter((o) => o === text);
	const chosen = exact.length > 0 || text === "None" ? exact : typedByHand(text, options, field);
	const [option] = chosen;
	if (option === void 0) return text === "None" ? { kind: "nothing" } : notAnOption(field);
	return {
		kind: "answer",
		answer: field.multiple ? chosen : option
	};
}
function parseCheckboxesAnswer(reply, field) {
	const tasks = reply.split("\n").flatMap((line) => parseTask(line) ?? []);
	const options = optionsOf(field);
	const ticked = new Set(tasks.filter(({ done }) => done).map(({ text }) => optionMeant(text, options) ?? text));
	const chosen = options.filter((option) => ticked.has(option));
	if (chosen.length < ticked.size || tasks.length === 0) return reply.trim() === "None" ? { kind: "nothing" } : notAnOption(field);
	return chosen.length === 0 ? { kind: "nothing" } : {
		kind: "answer",
		answer: chosen
	};
}
function typedByHand(text, options, { multiple }) {
	if (text.length > maxTyped) return [];
	if (!multiple) return [optionMeant(text.replace(bullet$1, ""), options) ?? []].flat();
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const tasks = lines.flatMap((line) => parseTask(line) ?? []);
	const parts = (tasks.length < lines.length ? lines : tasks.filter(({ done }) => done)).map((line) => loose(typeof line === "string" ? line : line.text));
	const keys = options.map(loose);
	return new Set(keys).size < keys.length ? [] : splitOptions(parts.join(separator), keys).flatMap((key) => options[keys.indexOf(key)] ?? []);
}
const maxTyped = 5e3;
function optionMeant(text, options) {
	if (options.includes(text)) return text;
	const key = loose(text);
	const meant = options.filter((option) => loose(option) === key);
	return meant.length === 1 ? meant[0] : void 0;
}
const bullet$1 = /^\s*[-*+\u2022]\s+/;
function loose(text) {
	const plain = foldLetters(text.normalize("NFKC").replace(RegExp("\\p{Default_Ignorable_Code_Point}", "gu"), "")).replace(bullet$1, "").replace(/\s*[,;\uff0c\uff1b\u3001]\s*/g, separator).replace(RegExp("^(?:[\\s*_`\"']|\\p{Extended_Pictographic})+|(?:[\\s*_`\"'.!,]|\\p{Extended_Pictographic})+$", "gu"), "");
	return plain === "" ? text : plain;
}
function listOptions(field) {
	const options = optionsOf(field);
	return options.join(options.some((option) => option.includes(",")) ? "; " : ", ");
}
function notAnOption(field) {
	return fieldError("not_an_option", `${field.multiple || field.type === "checkboxes" ? "any" : "one"} of: ${listOptions(field)}`);
}
function optionsOf(field) {
	return [...new Set((field.options ?? []).map((option) => option.trim()))];
}
const separator = ", ";
function splitOptions(text, options) {
	const longest = options.reduce((sum, option) => sum + option.length + 2, 0);
	if (text.length > longest) return [];
	const byLength = options.toSorted((a, b) => b.length - a.length);
	const starts = new Map();
	for (let at = text.length - 1; at >= 0; at -= 1) {
		const option = byLength.find((o) => text.startsWith(o, at) && isParted(text, at + o.length, starts));
		if (option !== void 0) starts.set(at, option);
	}
	const chosen = new Set();
	for (let at = 0, option = starts.get(0); option !== void 0; option = starts.get(at)) {
		chosen.add(option);
		at += option.length + 2;
	}
	return options.filter((option) => chosen.has(option));
}
function isParted(text, end, starts) {
	return end === text.length || text.startsWith(separator, end) && starts.has(end + 2);
}
// build/form/answers/list-marks.js
const bullet = /^\s*(?:(?:[\u2022\u00b7\u2027\u2219\u22c5\u25aa\u25ab\u25a0\u25a1\u25c6\u25c7\u25cf\u25cb\u25e6\u2023\u2043\u27a2\u27a4\u25ba\u25b6\u2713\u2714\u2717\u203b\u30fb\u2605\u2606\u2705\u2610\u2611\u2612\u2192\u21d2\uF0A7\uF0B7\uF0D8\uF0FC\uF06C][\uFE0E\uFE0F]?|[\u2460-\u2473]|[\uff08(]?[\d\uff10-\uff19]{1,9}[\uff0e\uff09])\s*|(?:[-+\u2013\u2014]|\*{1,3}|=>|->|o(?=\t| {2,})|\u00a7|\(\d{1,9}\)|\d{1,9}(?:\.\d{1,9}){0,5}[.)]|[a-z]\))(?:\s+|$))(?:\[[ xX]\](?:\s+|$))?/;
const roman = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
const han = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341".split("");
const hangul = "\uac00\ub098\ub2e4\ub77c\ub9c8\ubc14\uc0ac\uc544\uc790\ucc28".split("");
const cyrillic = "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043a".split("");
const hebrew = "\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9".split("");
const zeros = [..."\u0660\u06f0\u0966\u0e50"].map((zero) => zero.codePointAt(0) ?? 0);
function inDigits(number, zero) {
	return [...`${number}`].map((digit) => String.fromCodePoint(zero + Number(digit))).join("");
}
const ordinals = [
	(place) => `${place + 1}`,
	(place) => String.fromCodePoint(97 + place),
	(place) => roman[place] ?? "",
	(place) => han[place] ?? "",
	(place) => hangul[place] ?? "",
	...zeros.map((zero) => (place) => inDigits(place + 1, zero)),
	(place) => cyrillic[place] ?? "",
	(place) => hebrew[place] ?? ""
];
const ordinalMark = RegExp("^\\s*[\\uff08(#]?(?<ordinal>\\p{Nd}{1,3}|[a-z]{1,5}|[\\u4e00-\\u9fa5\\uac00-\\ud7a3\\u0430-\\u044f\\u05d0-\\u05ea])(?:\\uFE0F?\\u20E3|[.)\\uff09\\uff0e\\u3001:]|(?= -))(?!\\d)(?:\\s*-(?=\\s))?\\s*", "iu");
const keycap = /^\s*#\d{1,3}\s+/;
const symbolLetter = /^\s*(?<sign>[o\u00a7\u00fc\u00d8vqnwl])(?:\s+|(?<=\u00a7))/u;
const sign = RegExp("^\\s*(?<sign>[-*\\u2212~]|>{1,3}|#{1,6}(?=\\s)|(?!\\|)[\\p{So}\\p{Sm}])[\\uFE0E\\uFE0F]?\\s*(?!\\d)(?=\\S)", "u");
const emphasised = /^\s*\*(?:[^\s*][^*]*\*|.*\*\s*$)/;
const box = /^\s*\[[ xX]?\]\s+/;
const ownSign = RegExp("^\\s*(?:\\p{So}|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F)", "u");
function haveOwnSigns(lines) {
	return lines.every((line) => ownSign.test(line));
}
function sharedMark(lines) {
	if (lines.length < 2) return null;
	if (isCounted(lines)) return ordinalMark;
	if ([box, keycap].some((mark) => lines.every((line) => mark.test(line)))) return lines.every((line) => box.test(line)) ? box : keycap;
	return [symbolLetter, sign].find((mark) => isSame(lines, mark)) ?? null;
}
function isCounted(lines) {
	const written = lines.map((line) => ordinalMark.exec(line)?.groups?.["ordinal"]?.toLowerCase());
	return ordinals.some((ordinal) => written.every((one, place) => one === ordinal(place)));
}
function isSame(lines, mark) {
	const signs = lines.map((line) => mark.exec(line)?.groups?.["sign"]);
	const [first] = signs;
	const isEmphasis = first === "*" && lines.every((line) => emphasised.test(line));
	return first !== void 0 && !isEmphasis && signs.every((one) => one === first);
}
// build/form/answers/parse-list.js
function parseListAnswer(reply) {
	const items = splitItems(linesOf$1(reply)).map(withoutSeparator).filter((item) => item !== "");
	return items.length === 0 ? { kind: "nothing" } : {
		kind: "answer",
		answer: items,
		measure: items.length
	};
}
function linesOf$1(reply) {
	return (/^[\n\x20-\x7e]*$/.test(reply) ? reply : reply.replace(/[\u2028\u2029\v\f]/g, "\n").replace(RegExp("^[^\\S\\n]*\\p{Cf}+", "gmu"), "")).replace(/<br\s{0,9}\/?>|<\/li>/gi, "\n").replace(/<\/?(?:ul|ol|li)(?:\s[^<>]{0,200})?>/gi, "").split("\n").map((line) => isBlank(line) ? "" : line);
}
const rule = /^\s{0,3}([-*_])(?:\s?\1){2,60}\s*$/;
function isBlank(line) {
	return rule.test(line) || line.length < 200 && !line.includes("|") && showsNothing(line);
}
function splitItems(lines) {
	const written = lines.filter((line) => line.trim() !== "");
	const [first = ""] = written;
	if (written.length === 1) {
		const item = first.replace(bullet, "");
		return splitInline(first.trim()) ?? splitInline(item) ?? (item === first ? splitLine(first) : [item.replace(/\t+/g, " ")]);
	}
	const rows = rowsOf(written);
	if (rows !== null) return rows;
	const areBullets = written.every((line) => bullet.test(line));
	const mark = areBullets ? null : sharedMark(written);
	if (mark === null && !areBullets && haveOwnSigns(written)) return written.map((line) => line.trim());
	if (mark === null && written.some((line) => bullet.test(line))) return joinContinued(withNumbers(lines));
	return written.map((line) => line.replace(mark ?? /^\s+/, "").replace(/\t+/g, " "));
}
function withNumbers(lines) {
	return lines.some((line) => /^\s*\d{1,3}[.)]\s/.test(line)) ? lines.map((line) => line.replace(/^(\s*)\d{1,3}(?:\.\d{1,3}){1,5}(?=\s)/, "$1-")) : lines;
}
function splitInline(line) {
	const sign = /(?:^|\s)([\u2022\u00b7\u25cf\u25aa|])(?=\s)/.exec(line)?.[1];
	const parts = sign === void 0 ? line.split(/^1[.)]\s|\s(?=\d{1,2}[.)]\s)/).map((part) => part.replace(/^\d{1,2}[.)]\s+/, "")) : line.split(new RegExp(`(?:^|\\s)[${sign}](?=\\s|$)`));
	const isCounted = sign !== void 0 || /^1[.)]\s.*\s2[.)]\s/.test(line);
	const cells = line.includes("|") && !/\s/.test(line) ? line.split("|") : null;
	return isCounted ? parts : cells;
}
function joinContinued(lines) {
	const items = [];
	let isAfterBlank = false;
	for (const line of lines) {
		const text = line.trim();
		const mark = bullet.exec(line)?.[0];
		const current = items.at(-1);
		if (text === "") {
			isAfterBlank = true;
			continue;
		}
		if (mark !== void 0) items.push([line.slice(mark.length)]);
		else if (current === void 0) items.push([text]);
		else if (isAfterBlank && !/^(?:\t| {2,})/.test(line)) items.push([text]);
		else current.push(text);
		isAfterBlank = false;
	}
	return items.map((parts) => parts.map((part) => part.trim()).join(" ").replace(/\t+/g, " "));
}
function rowsOf(lines) {
	if (lines.length > 1 && lines.every((line) => /^\s*\|[^|]{1,500}\|\s*$/.test(line))) {
		const cells = lines.map((line) => line.replace(/^\s*\||\|\s*$/g, "").trim());
		return cells.some((cell) => /^:?-+:?$/.test(cell)) ? cells.slice(2) : cells;
	}
	if (lines.findIndex((line) => line.length <= 500 && /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?\s*$/.test(line)) !== 1 || !lines.every((line) => line.includes("|"))) return null;
	return lines.slice(2).map((line) => line.split("|").map((cell) => cell.trim()).filter((cell) => cell !== "").join(", "));
}
function splitLine(line) {
	const separators = /[;\uff1b\u061b]/.test(line) ? ";\uff1b\u061b" : line.includes("	") ? "	" : ",\uff0c\u3001\uff64\u060c";
	const items = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < line.length; at += 1) {
		const character = line[at] ?? "";
		if ("([{\uff08\u300c".includes(character)) depth += 1;
		if (")]}\uff09\u300d".includes(character)) depth = Math.max(0, depth - 1);
		if (depth > 0 || !separators.includes(character)) continue;
		if (character === "," && /\d/.test(line[at - 1] ?? "") && /\d/.test(line[at + 1] ?? "")) continue;
		items.push(line.slice(start, at));
		start = at + 1;
	}
	return depth > 0 && items.length === 0 ? line.split(new RegExp(`[${separators}]`)) : [...items, withoutAnd(line.slice(start), items)];
}
function withoutAnd(last, before) {
	return before.length > 1 ? last.replace(/^\s*(?:and|und|et|y|e|en|och|og|i|&)\s+/i, "") : last;
}
function withoutSeparator(item) {
	return item.trim().replace(/[,;\uff0c\uff1b\u3001\u060c\u061b]$/, "").trimEnd();
}
// build/form/answers/parse-text.js
function parseTextAnswer(reply, field) {
	return answerWith(reply.trim(), field);
}
function parseTextAreaAnswer(reply, field) {
	return field.required !== false && /^!?\[/.test(reply) && isUnfinishedUpload(reply) ? { kind: "nothing" } : answerWith(reply, field);
}
function isUnfinishedUpload(reply) {
	return reply.split("\n").filter((line) => line.trim() !== "").every((line) => uploading.test(line));
}
const uploading = /^\s*!?\[Uploading [^\]\n]{1,300}(?:\u2026|\.{3})\]\(\s*\)\s*$/;
function answerWith(text, { min, max }) {
	return min === void 0 && max === void 0 ? {
		kind: "answer",
		answer: text
	} : {
		kind: "answer",
		answer: text,
		measure: countCharacters(text)
	};
}
function countCharacters(text) {
	return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
// build/form/answers/parse-answer.js
function parseAnswer(section, field) {
	const reply = section === null ? null : parseReply(section, field);
	if (reply === null) return nothing(field, section === null);
	const reading = checkBounds(parsers[field.type](reply, field), reply, field);
	switch (reading.kind) {
		case "nothing": return nothing(field);
		case "answer": return {
			answer: reading.answer,
			error: null
		};
		case "fault": {
			if (field.required !== true && declinable.has(field.type) && givesNoAnswer(reply)) return nothing(field);
			const { fault: kind, expected } = reading;
			return {
				answer: reply,
				error: {
					...named$1(field),
					kind,
					found: truncate(reply.trim(), maxFoundLength),
					expected
				}
			};
		}
	}
}
const parsers = {
	text: parseTextAnswer,
	textarea: parseTextAreaAnswer,
	number: parseNumberAnswer,
	money: parseMoneyAnswer,
	date: parseDateAnswer,
	url: parseUrlAnswer,
	email: parseEmailAnswer,
	user: parseUserAnswer,
	list: parseListAnswer,
	dropdown: parseDropdownAnswer,
	checkboxes: parseCheckboxesAnswer,
	attachments: parseAttachmentsAnswer
};
const declinable = new Set([
	"number",
	"money",
	"date",
	"url",
	"email",
	"user",
	"attachments"
]);
function nothing(field, hasNoHeading = false) {
	return {
		answer: null,
		error: field.required ? {
			...named$1(field),
			kind: "missing",
			...expectedOf(field),
			...hasNoHeading ? { hasNoHeading } : {}
		} : null
	};
}
function expectedOf(field) {
	return field.options === void 0 ? {} : { expected: listOptions(field) };
}
function named$1({ id, label }) {
	return {
		field: id,
		label
	};
}
const maxFoundLength = 200;
// build/form/markdown/tracker-lines.js
const added = [
	/\[(?<key>[A-Z][A-Z\d_]{1,20}-\d{1,9})\]: {0,3}https?:\/\/[^\s/]{1,253}(?:\/[^\s/?]{1,60}){0,3}\/browse\/\k<key>(?:\?\S*)?/,
	/\u2506[\w ]{1,30} is synchronized with this .*(?:\n\u2506.*)*/,
	/<sub>(?:[^\n<]{0,200}\| )?\[[^\]\n]{1,40}\]\(https:\/\/linear\.app\/[^\s<]{1,400}\)<\/sub>/
].map(({ source }) => source).join("|");
const below = new RegExp(String.raw`\n(?:\n {0,3}(?:${added})[^\S\n]*)+(?=\n|$)`, "g");
const signs = [
	"/browse/",
	"\u2506",
	"linear.app"
];
function withoutTrackerLines(text) {
	return signs.some((sign) => text.includes(sign)) ? text.replace(below, "") : text;
}
// build/form/submission/cut-sections.js
function cutSections(text, template, { fields, checklist, headings }) {
	const starts = [...fields, checklist].flatMap((heading) => heading?.at ?? []).sort((one, other) => one - other);
	const questions = headings.filter((heading) => isQuestion(heading, text));
	return template.fields.map((field, place) => {
		const heading = fields[place] ?? null;
		if (heading === null) return null;
		const section = text.slice(heading.after, starts.find((at) => at > heading.at));
		const question = questions.find(({ at }) => at > heading.at);
		const answer = question && section.slice(0, question.at - heading.after);
		return answer !== void 0 && endsBeforeQuestion(answer, field) ? answer : section;
	});
}
function isQuestion({ at, after, level }, text) {
	return level === 3 && text.startsWith("### ", at) && text.startsWith("\n\n", at - 2) && text.startsWith("\n", after);
}
function endsBeforeQuestion(answer, field) {
	return isOneLine(field) || leftEmpty.test(answer.trim());
}
function isOneLine(field) {
	return !isMultiline(field) && field.type !== "attachments";
}
const leftEmpty = new RegExp(`^(?:${noResponse}|(\`{3,})\\S*\n\\1)$`);
// build/form/submission/parse-checklist.js
function parseChecklist(text, { checklist, headings }) {
	if (checklist !== null) return tasksOf$1(sectionOf$1(text, checklist, headings));
	const key = headingKey(checklistLabel);
	const moved = headings.findLast((heading) => heading.key === key && canOpen(heading));
	const tasks = moved === void 0 ? [] : tasksOf$1(sectionOf$1(text, moved, headings));
	return tasks.length === 0 ? null : tasks;
}
function sectionOf$1(text, opened, headings) {
	const next = headings.find(({ at, level }) => at > opened.at && level <= opened.level);
	return text.slice(opened.after, next?.at);
}
function tasksOf$1(section) {
	return outsideFences(section.split("\n").map((line) => fenceOf(line) ?? {
		kind: "line",
		line
	})).flatMap(({ line }) => parseTask(line) ?? []);
}
function movedItems(text, template, { sections, entries }) {
	const known = new Set(entries.map((entry) => entry.text));
	const absent = new Set(template.checklist.filter((item) => !known.has(item)));
	if (absent.size === 0) return [];
	return tasksOf$1(template.fields.flatMap(({ type }, place) => type === "checkboxes" ? sections[place] ?? [] : []).reduce((left, section) => left.replace(section, ""), text)).filter((task) => absent.has(task.text));
}
// build/form/submission/redaction.js
function redactedFields(template, opened) {
	const places = new Set(template.fields.flatMap((field, place) => field.private ? [place] : []));
	if (places.size === 0) return places;
	const labels = new Set(template.fields.map(({ label }) => headingKey(label)));
	const isStray = (heading) => labels.has(heading.key) && !opened.fields.includes(heading);
	const before = [...places].map((place) => opened.fields.findLastIndex((heading, at) => at <= place && heading !== null));
	const beforeMoved = [...places].filter((place) => isOutOfOrder(place, opened.fields)).map((place) => opened.fields.findLastIndex((heading, at) => at < place && heading !== null));
	const around = opened.headings.filter(isStray).map((heading) => placeAround(heading, opened));
	return new Set([
		...places,
		...before,
		...beforeMoved,
		...around
	]);
}
function isOutOfOrder(place, fields) {
	const at = fields[place]?.at;
	return at !== void 0 && fields.some((other, order) => other !== null && order !== place && order < place !== other.at < at);
}
function headingsOutside(withheld, opened) {
	return withheld.size === 0 ? opened.headings : opened.headings.filter((heading) => !withheld.has(placeAround(heading, opened)));
}
function placeAround({ at }, { fields, checklist }) {
	return checklist !== null && checklist.at < at ? -1 : fields.findLastIndex((opening) => opening !== null && opening.at < at);
}
// build/form/submission/stray-headings.js
const maxLength$3 = 120;
const longestRead = 360;
function strayHeadings(text, template, { fields, checklist, headings }) {
	if (fields.every((heading) => heading !== null)) return [];
	const opened = new Set([...fields, checklist]);
	const known = knownLabels(template);
	const strays = headings.filter((heading) => heading.level === 3 && !opened.has(heading) && !known.has(looseKey(heading.key)));
	let from = 0;
	return fields.map((heading, place) => {
		if (heading !== null) {
			from = heading.after;
			return null;
		}
		const end = (fields.slice(place + 1).find((next) => next !== null) ?? checklist)?.at ?? text.length;
		const stray = strays.find(({ at }) => at >= from && at < end);
		from = stray?.after ?? from;
		return stray === void 0 ? null : wordsOf$1(stray, text);
	});
}
function wordsOf$1({ at, after }, text) {
	return truncate(text.slice(at, Math.min(after, at + longestRead)).replace(/^\s*#+|[\s#]*$/g, "").trim(), maxLength$3);
}
// build/form/submission/parse-submission.js
function parseSubmission(body, template) {
	return parseRevision(body, template).submission;
}
function parseRevision(body, template) {
	const text = withoutTrackerLines(normaliseForm(body));
	const opened = locateSections(scanBody(text), template);
	const sections = cutSections(text, template, opened);
	const places = redactedFields(template, opened);
	const answered = template.fields.map((field, place) => ({
		id: field.id,
		isWithheld: places.has(place),
		...parseAnswer(sections[place] ?? null, field)
	}));
	const readings = answered.map((one, place) => withCondition(one, place, {
		template,
		answered
	}));
	const strays = places.size > 0 ? [] : strayHeadings(text, template, opened);
	const read = readings.map((one, place) => one.isWithheld ? {
		...one,
		...covered(one)
	} : withStray(one, strays[place]));
	return {
		submission: {
			context: contextOf(read),
			errors: read.flatMap(({ error: fault }) => fault ?? []),
			checklist: checklistOf(text, template, {
				opened,
				places,
				sections
			})
		},
		withheld: contextOf(readings.filter(({ isWithheld }) => isWithheld))
	};
}
function withCondition(reading, place, { template: { fields }, answered }) {
	const { error } = reading;
	const field = fields[place];
	if (error?.kind !== "missing" || typeof field?.required !== "object") return reading;
	if (!isRequired(field, fields, contextOf(answered))) return {
		...reading,
		error: null
	};
	const { when } = field.required;
	const because = answered.some(({ id, isWithheld }) => id === when && isWithheld) ? null : conditionText(field, fields);
	return because === null ? reading : {
		...reading,
		error: {
			...error,
			because
		}
	};
}
function checklistOf(text, template, { opened, places, sections }) {
	const entries = parseChecklist(text, {
		...opened,
		headings: headingsOutside(places, opened)
	});
	return entries === null || places.size > 0 ? entries : [...entries, ...movedItems(text, template, {
		sections,
		entries
	})];
}
function withStray(reading, stray) {
	const { error } = reading;
	return error?.hasNoHeading && stray ? {
		...reading,
		error: {
			...error,
			strayHeading: stray
		}
	} : reading;
}
function covered({ answer, error: fault }) {
	return {
		answer: answer === null ? null : redactedValue,
		error: fault === null ? null : withoutAnswer(fault)
	};
}
function withoutAnswer({ found: _, ...fault }) {
	const expected = expectedOfAny[fault.kind];
	return expected === void 0 ? fault : {
		...fault,
		expected
	};
}
const expectedOfAny = {
	not_a_date: aDate,
	not_a_number: aNumber,
	not_money: anAmount
};
function contextOf(readings) {
	return Object.fromEntries(readings.flatMap(({ id, answer }) => answer === null ? [] : [[id, answer]]));
}
// build/form/feedback/parse-feedback.js
const needed = ["handoff", "rating"];
function parseFeedback(body, templates) {
	const { context, errors } = parseSubmission(body, feedbackTemplate(templates));
	const wrong = errors.filter(({ field }) => needed.some((one) => one === field));
	if (wrong.length === needed.length && wrong.every(({ kind }) => kind === "missing")) return { kind: "no_form" };
	if (wrong.length > 0) return {
		kind: "unreadable",
		errors: wrong
	};
	const { handoff, rating, comment, missing } = context;
	const [, repository, number] = /^(?:(.*)\/issues\/|#?)(\d+)$/.exec(String(handoff)) ?? [];
	return {
		kind: "feedback",
		feedback: {
			issueNumber: Number(number),
			repository: repository ?? null,
			rating: Number(String(rating).charAt(0)),
			comment: comment === void 0 ? null : String(comment),
			missing: typeof missing === "object" ? missing : []
		}
	};
}
function fieldsLabelled(labels, { fields }) {
	const wanted = new Set(labels.map(normalize));
	return fields.filter(({ label }) => wanted.has(normalize(label))).map(({ id }) => id);
}
// build/render/field-problem-table.js
function fieldProblem(fault) {
	return problemText(fieldProblems[fault.kind], fault);
}
const write = ({ expected }) => `Write ${expected ?? "it as the form describes"}.`;
const keepTo = ({ expected }) => `It must be ${expected ?? "within the limits"}.`;
const isNo = (what) => (fault) => `${found(fault)} is not ${what}.`;
const fieldProblems = {
	missing: {
		title: "Missing",
		explanation: ({ hasNoHeading, label, because }) => {
			const need = because === void 0 ? "" : `, needed because ${because}`;
			return hasNoHeading ? `The description has no heading \`### ${label}\`${need}.` : `The field is empty${need}.`;
		},
		nextStep: whereToWrite
	},
	not_a_number: {
		title: "Not a number",
		explanation: isNo("a number"),
		nextStep: write
	},
	not_money: {
		title: "Not an amount",
		explanation: isNo("an amount of money"),
		nextStep: write
	},
	not_a_date: {
		title: "Not a date",
		explanation: isNo("a date"),
		nextStep: write
	},
	not_a_url: {
		title: "Not a link",
		explanation: isNo("a web address"),
		nextStep: write
	},
	not_an_email: {
		title: "Not an e-mail",
		explanation: isNo("an e-mail address"),
		nextStep: write
	},
	not_a_login: {
		title: "Not a login",
		explanation: isNo("a GitHub login"),
		nextStep: write
	},
	not_an_option: {
		title: "Not an option",
		explanation: isNo("one of the options"),
		nextStep: write
	},
	no_attachment: {
		title: "No attachment",
		explanation: (fault) => `${found(fault)} has no uploaded file or image.`,
		nextStep: "Edit the description and drag a file or an image under the heading, or paste it there."
	},
	too_small: {
		title: "Too small",
		explanation: (fault) => `${found(fault)} is below the minimum.`,
		nextStep: keepTo
	},
	too_large: {
		title: "Too large",
		explanation: (fault) => `${found(fault)} is above the maximum.`,
		nextStep: keepTo
	},
	pattern: {
		title: "Wrong format",
		explanation: (fault) => `${found(fault)} does not match the required format.`,
		nextStep: ({ expected }) => `The whole answer must match this pattern: ${expected ?? ""}`.trim()
	}
};
function whereToWrite({ expected, hasNoHeading, label, strayHeading }) {
	const options = expected === void 0 ? "" : ` Choose one of: ${expected}.`;
	if (strayHeading !== void 0) return `\u201c${strayHeading}\u201d is not a field of this form. If this is the answer, write \`### ${label}\` instead.${options}`;
	if (hasNoHeading) return `Add the heading, with the answer below it.${options}`;
	return options.trim() || "Write the answer under its heading.";
}
function found({ found: text }) {
	return text === void 0 ? "The answer" : `\u201c${text}\u201d`;
}
// build/render/format/format-person.js
const longest = 60;
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
function mention(name) {
	return login.test(name) ? `@${name}` : inline(name, longest);
}
function formatPerson(name) {
	return name === null || isGoneLogin(name) ? "a deleted account" : inline(name, longest);
}
// build/render/format/live.js
const address$1 = String.raw`(?:[^\s()<>]|\([^\s()<>]{0,500}\)){1,2000}`;
const title = String.raw`(?:\s+"[^"]{0,300}")?`;
const anyLive = new RegExp([
	String.raw`!\[(?<alt>[^[\]]{0,500})\]\(\s*<?(?<image>${address$1})>?${title}\s*\)`,
	String.raw`\[(?<label>[^[\]]{1,500})\]\(\s*<?(?<link>${address$1})>?${title}\s*\)`,
	String.raw`<img\s(?<attributes>[^<>]{1,3000})>`,
	String.raw`<a\s[^<>]{0,500}?href="(?<anchor>[^"<>\s]{1,2000})"[^<>]{0,500}>(?<inside>[^<>]{1,500})</a>`,
	String.raw`<(?<bracketed>https?://[^\s<>]{1,2000})>`,
	String.raw`(?<![A-Za-z0-9])(?<bare>(?:https?://|www\.(?=[A-Za-z0-9-]+\.))[^\s<>"\x60|\\]{1,2000})`
].join("|"), "gi");
function liveCell(text) {
	return trimmedLines(text).map((line) => liveLine(singleLine(line))).join("<br>");
}
function liveQuote(text, max = Number.POSITIVE_INFINITY) {
	const whole = quoteLines(text);
	return whole.length <= max ? whole : `${liveQuoteStart(text, max - 1)}\u2026`;
}
function liveQuoteStart(text, max) {
	return renderPrefix(text, max, (part) => quoteLines(part.length < text.length ? withoutHalfLink(part) : part)).trimEnd();
}
function hasImage(text) {
	return visibleLines(text).some((line) => livesOf(singleLine(line)).some(({ isImage }) => isImage));
}
function quoteLines(text) {
	return trimmedLines(text).map((line) => `> ${liveLine(singleLine(line))}`.trimEnd()).join("\n");
}
function withoutHalfLink(part) {
	const at = Math.max(part.lastIndexOf(" "), part.lastIndexOf("\n")) + 1;
	return /:\/\/|\]\(|^www\./i.test(part.slice(at)) ? part.slice(0, at) : part;
}
function trimmedLines(text) {
	const lines = visibleLines(text);
	const isFilled = (line) => line.trim() !== "";
	return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1);
}
function liveLine(line) {
	const parts = [];
	let at = 0;
	for (const { from, to, markdown } of livesOf(line)) {
		parts.push(escapeLine(line.slice(at, from)), markdown);
		at = to;
	}
	return [...parts, escapeLine(line.slice(at))].join("");
}
function livesOf(line) {
	return [...line.matchAll(anyLive)].flatMap(({ index, 0: found, groups = {} }) => {
		const live = liveOf(groups);
		const length = groups["bare"] === void 0 ? found.length : trimmed(groups["bare"]).length;
		return live === null ? [] : {
			...live,
			from: index,
			to: index + length
		};
	});
}
function liveOf(groups) {
	const { alt, image, label, link, attributes, anchor, inside, bracketed, bare } = groups;
	if (image !== void 0) return imageOf(alt ?? "", image);
	if (attributes !== void 0) return imageOf(attribute(attributes, "alt"), attribute(attributes, "src"));
	const to = link ?? anchor ?? bracketed ?? trimmed(bare ?? "");
	return linkOf(label ?? inside ?? to, to);
}
function attribute(attributes, name) {
	return unescapeHtml(new RegExp(String.raw`(?:^|\s)${name}="([^"]*)"`, "i").exec(attributes)?.[1] ?? "");
}
function imageOf(alt, address) {
	const to = destination(address);
	return to === null ? null : {
		markdown: `![${escapeLine(alt)}](${to})`,
		isImage: true
	};
}
function linkOf(label, address) {
	const to = destination(address);
	const isPlain = label.trim() !== "" && !/:\/\/|www\./i.test(label);
	const text = escapeLine(isPlain ? label : address);
	return to === null ? null : {
		markdown: `[${text}](${to})`,
		isImage: false
	};
}
function destination(address) {
	const whole = unescapeHtml(/^www\./i.test(address) ? `http://${address}` : address);
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(whole)?.[1]?.toLowerCase();
	return scheme === void 0 || [
		"http",
		"https",
		"mailto"
	].includes(scheme) ? whole.replace(/[^A-Za-z0-9\-._~:/?#@!'*+,;=%]/gu, (sign) => sign === "&" ? "&amp;" : encoded$1(sign)) : null;
}
function encoded$1(sign) {
	return sign === "(" ? "%28" : sign === ")" ? "%29" : encodeURIComponent(sign);
}
function trimmed(address) {
	let end = address.length;
	let closing = address.split(")").length - address.split("(").length;
	for (; end > 0; end--) {
		const sign = address[end - 1] ?? "";
		if (sign === ")" && closing > 0) closing--;
		else if (!/[?!.,:;*_~'\]}\u00bb\u201d\u2019]/.test(sign)) break;
	}
	return address.slice(0, end);
}
function unescapeHtml(text) {
	return text.replaceAll("&quot;", "\"").replaceAll("&amp;", "&");
}
// build/render/comments/sections/quotes-section.js
const longestQuote = 2e3;
function quotesSection({ readBack, ratings, since }, { template, receiving }) {
	return [...readBack === null ? [] : ["**Read-back:**", quotation(readBack)], ...ratings.slice(-3).flatMap((rating) => ratingOf(rating, {
		template,
		receiving,
		near: since
	}))];
}
function reasonOf({ reason, comment, fields }, template) {
	const words = reason === null ? null : formatReturnReason(reason, template);
	const about = fields.length === 0 ? [] : [`**About:** ${fieldLabels(fields, template)}`];
	const line = [...words === null ? [] : [`**Reason:** ${inline(words, 120)}`], ...about];
	return [...line.length === 0 ? [] : [line.join(" \u00b7 ")], ...comment === null ? [] : [quotation(comment)]];
}
function ratingOf({ rating, comment, missing, by, at }, { template, receiving, near }) {
	const lacked = missing.length === 0 ? "" : ` Missing or wrong: ${fieldLabels(missing, template)}.`;
	return [`**Rated ${rating} of 5** by ${formatPerson(by)}, ${teamTime(at, receiving, near)}.${lacked}`, ...comment === null ? [] : [quotation(comment)]];
}
function fieldLabels(ids, { fields }) {
	return joinList(ids.map((id) => fields.find((field) => field.id === id)?.label ?? humanize(id)).map((label) => inline(label, 80)), { most: 20 });
}
function quotation(text) {
	return liveQuote(text, longestQuote);
}
// build/render/comments/feedback-reply.js
function feedbackReply(answer, { source, to }) {
	const call = to === null ? "" : `${mention(to.login)}, `;
	return `${noticeMarker(source)}\n${call}${textOf$3(answer)}\n`;
}
const numberWanted = "Write the number of the handoff\u2019s issue, for example `12`.";
const again = "Submit the form again.";
function textOf$3(answer) {
	switch (answer.kind) {
		case "recorded": return recorded(answer);
		case "no_handoff": return `Baton recorded nothing, because issue ${answer.issueNumber} has no handoff. ${again}`;
		case "unreadable": return [
			"Baton recorded nothing:",
			answer.errors.map((error) => {
				const { explanation, nextStep } = fieldProblem(error);
				const what = error.field === "handoff" ? numberWanted : nextStep;
				return `- **${inline(error.label, 80)}**: ${prose(explanation, 400)} ${prose(what, 400)}`;
			}).join("\n"),
			again
		].join("\n\n");
	}
}
function recorded({ issueNumber, template, detail }) {
	if (detail.type === "rated") {
		const { rating, missing } = detail;
		const lacked = missing.length === 0 ? "" : ` Missing or wrong: ${fieldLabels(missing, template)}.`;
		return `thank you. Baton recorded ${rating} of 5 for the handoff in #${issueNumber}, where ${teamName(template.from)} can read it.${lacked}`;
	}
	return `Baton did not record your rating of the handoff in #${issueNumber}. ${detail.type === "rejected" && detail.reason === "not_completed" ? "You can rate a handoff once it is completed." : `Only the receiving team, ${teamName(possibleTeams(template))}, can rate it.`}`;
}
// build/config/used-labels.js
const noUsedLabels = {
	names: [],
	teamPrefixes: []
};
function withUsedLabels({ names, teamPrefixes }, { team, ...others }) {
	return {
		names: [...new Set([...names, ...Object.values(others)])],
		teamPrefixes: [...new Set([...teamPrefixes, team])]
	};
}
function formerLabels({ names, teamPrefixes }, { team, ...others }) {
	const inUse = Object.values(others).map((name) => name.toLowerCase());
	return {
		names: names.filter((name) => !inUse.includes(name.toLowerCase())),
		teamPrefixes: teamPrefixes.filter((prefix) => prefix.toLowerCase() !== team.toLowerCase())
	};
}
// build/form/submission/missing-checklist-section.js
function missingChecklistSection(template) {
	const section = renderChecklist(template, []);
	return section === null ? "" : `\n\n${section}\n`;
}
function renderChecklist({ checklist }, ticked) {
	const tasks = checklist.map((text) => taskLineOf({
		text,
		done: ticked.includes(text)
	}));
	return tasks.length === 0 ? null : `### ${checklistLabel}\n\n${tasks.join("\n")}`;
}
// build/handoff/deadlines/deadlines.js
function businessDeadlines(handoff, limits, clock, earlier = 0) {
	const acceptWithin = chosenValue(limits.acceptWithin, handoff.decidingContext);
	const completeWithin = chosenValue(limits.completeWithin, handoff.decidingContext);
	const isOff = isPaused(handoff);
	const waits = handoff.status === "initiated" && !isOff;
	const runs = isReceiverTurn(handoff.status) && !isOff;
	return {
		accept: waits && acceptWithin !== void 0 ? clock.add(handoff.since, toSeconds(clock, acceptWithin) - earlier) : null,
		complete: runs && completeWithin !== void 0 ? deadlineAfter(handoff, toSeconds(clock, completeWithin) - earlier, clock) : null
	};
}
function deadlinesOf(handoff, { template, receivingClock }) {
	return handoff === null ? {
		accept: null,
		complete: null
	} : businessDeadlines(handoff, template, limitClock(handoff, receivingClock));
}
function limitClock({ pauses }, receivingClock) {
	return clockWithPauses(receivingClock ?? alwaysOpen, pauses);
}
function earliest({ accept, complete }) {
	return accept !== null && complete !== null && complete < accept ? complete : accept ?? complete;
}
function deadlineAfter({ turns, since }, seconds, clock) {
	let left = seconds;
	for (const { from, to } of turns) {
		const worked = clock.between(from, to);
		if (worked >= left) return clock.add(from, left);
		left -= worked;
	}
	return clock.add(since, left);
}
// build/handoff/lifecycle/closed-intervals.js
function withClosings(facts) {
	const turns = facts.filter(isTurn);
	return turns.length === 0 ? facts : facts.map((fact) => {
		switch (fact.kind) {
			case "written":
			case "relabelled": return isClosedBefore(turns, fact.at) ? {
				...fact,
				isClosed: true
			} : fact;
			case "reopened": return {
				...fact,
				...contentAt(facts, fact.at)
			};
			case "commented": return fact.commands.some((one) => one.kind === "command" && one.name === "reopen") ? {
				...fact,
				...contentAt(facts, fact.at)
			} : fact;
			default: return fact;
		}
	});
}
function isClosedByPerson(facts) {
	return isClosedBefore(facts.filter(isTurn), null);
}
function isTurn(fact) {
	return fact.kind === "closed" || fact.kind === "reopened";
}
function isClosedBefore(turns, at) {
	const last = latest(turns.filter((turn) => at === null || turn.at < at));
	return last?.kind === "closed" && isHuman(last.by);
}
function contentAt(facts, at) {
	const until = facts.filter((fact) => fact.at <= at);
	const written = latest(until.filter((fact) => fact.kind === "written"));
	const renamed = latest(until.filter((fact) => fact.kind === "renamed"));
	const isLost = until.some((fact) => fact.kind === "history_unavailable" && fact.what !== "act" && fact.at >= (written?.at ?? ""));
	if (written === void 0 || isLost) return {};
	const { title } = renamed !== void 0 && renamed.at >= written.at ? renamed : written;
	return { content: {
		title,
		checklist: written.submission.checklist
	} };
}
function latest(facts) {
	return facts.reduce((last, fact) => last !== void 0 && last.at > fact.at ? last : fact, void 0);
}
// build/config/question-label.js
const questionLabel = "handoff-question";
// build/handoff/sync/assignees-today.js
function assigneesToday(handoff, policy) {
	if (hasEnded(handoff.status)) return {
		assignees: [],
		withoutAssignees: []
	};
	const { assignees, assignedByPeople, unassignedByPeople, formerAssignees } = handoff;
	const inTurn = inTurnToday(handoff, policy);
	const wanted = [...(inTurn ?? assignees).filter((login) => !includesLogin(unassignedByPeople, login)), ...assignedByPeople.filter((login) => !includesLogin(inTurn ?? assignees, login))].filter((login) => !isGoneLogin(login));
	const isOver = (login) => !includesLogin(wanted, login);
	return {
		assignees: wanted,
		withoutAssignees: [...formerAssignees, ...assignees].filter(isOver)
	};
}
function inTurnToday(handoff, policy) {
	const { status, initiatedBy, assignees, assignedByPeople } = handoff;
	const isAsked = phaseNow(handoff) === "asked";
	if (isAsked || status === "returned") return sendersInTurnToday(isAsked && status !== "returned" ? answerersOf(handoff) : correctorsOf(handoff), initiatedBy, policy);
	const { receiving, isReceivingPartial = false } = policy;
	return hasMembers(receiving) && !isReceivingPartial ? assignees.filter((login) => isMember(receiving, login) || includesLogin(assignedByPeople, login)) : null;
}
// build/handoff/sync/desired-state.js
function desiredState(state, { labels, type, types, policy }) {
	const { attempted, handoff } = state;
	const { overdue } = labels;
	if (handoff !== null) {
		const { handoffType, toTeam, status } = handoff;
		const chosen = chosenLabels(handoff, policy.template);
		const always = [
			"handoff",
			`handoff/${handoffType}`,
			`${labels.team}${toTeam}`,
			...chosen.labels,
			labels[status]
		];
		const formerTeams = handoff.formerTeams.filter((team) => !sameLogin(team, toTeam)).map((team) => `${labels.team}${team}`);
		const marks = [
			[overdue, overdueSince(handoff, deadlinesOf(handoff, policy)) !== null],
			[labels.onHold, handoff.hold !== null],
			[questionLabel, openQuestions(handoff.questions).length > 0]
		];
		const requests = types.map((one) => `${nextPrefix}${one}`);
		const marked = (wanted) => marks.flatMap(([label, isWanted]) => isWanted === wanted ? [label] : []);
		return {
			labels: [...always, ...marked(true)],
			withoutLabels: [
				...otherLabels(labels, status),
				...marked(false),
				...requests,
				...formerTeams,
				...chosen.former
			],
			...assigneesToday(handoff, policy),
			state: desiredOpenState(handoff)
		};
	}
	if (isUnlabelled(attempted)) return {
		labels: [],
		withoutLabels: [labels.incomplete],
		assignees: [],
		withoutAssignees: [],
		state: null
	};
	return {
		labels: attempted === null ? [] : [`handoff/${type}`, labels.incomplete],
		withoutLabels: attempted === null ? [] : [
			...otherLabels(labels, "incomplete"),
			...otherTypes(type, types),
			...types.map((one) => `${nextPrefix}${one}`)
		],
		assignees: formAssignees(state),
		withoutAssignees: [],
		state: isClosedByBaton(attempted) ? {
			open: false,
			reason: "not_planned"
		} : null
	};
}
function formAssignees({ opening, attempted }) {
	const sender = attempted?.closed === null ? attempted.sender : null;
	return opening === void 0 || sender === null || isGoneLogin(sender) ? [] : [sender];
}
function chosenLabels({ decidingContext, formerContexts }, { labels }) {
	const now = chosenValue(labels, decidingContext) ?? [];
	return {
		labels: now,
		former: formerContexts.flatMap((context) => chosenValue(labels, context) ?? []).filter((label) => !includesLabel(now, label))
	};
}
function desiredOpenState(handoff) {
	if (hasEnded(handoff.status)) return {
		open: false,
		reason: closeReason(handoff)
	};
	return handoff.closedByBots > 1 ? null : { open: true };
}
function otherLabels(labels, status) {
	return shownStatuses.filter((one) => one !== status).map((one) => labels[one]);
}
function otherTypes(type, types) {
	return types.filter((one) => one !== type).map((one) => `handoff/${one}`);
}
function closeReason({ status, cancelledAs }) {
	return status === "completed" ? "completed" : cancelledAs ?? "not_planned";
}
// build/handoff/sync/former-labels.js
function labelsLeftBehind({ handoff }, { former, labels, wanted, facts, events }) {
	const teams = handoff === null ? [] : [handoff.toTeam, ...handoff.formerTeams];
	const { names, teamPrefixes } = formerLabels(former, labels);
	const isLeft = (name) => {
		const put = facts.findLast((fact) => fact.kind === "labeled" && sameLabel(fact.label, name));
		return put?.by?.isBot === true || events.some(({ source }) => source === put?.source);
	};
	return [...names, ...teamPrefixes.flatMap((prefix) => teams.map((team) => `${prefix}${team}`))].filter((name) => !includesLabel(wanted, name)).filter(isLeft);
}
// build/render/comments/notices/withheld-notice.js
function withheldNotice(issueNumber, sender) {
	const source = `withheld:${issueNumber}`;
	const to = sender === null ? "" : `${mention(sender)}, `;
	return {
		source,
		body: `${noticeMarker(source)}
${to}GitHub found text in this issue that looks like a secret, such as an access token, and did not accept it in the ledger. Baton recorded the handoff without its answers.

**Next:** Revoke the secret now: everyone who can read this issue can read it. Then remove it from the description and the comments.
`
	};
}
// build/render/format/format-awaited.js
function formatAwaited({ handoffType, issueNumber }) {
	const type = code$1(handoffType, 60);
	return issueNumber === void 0 ? type : `#${issueNumber} (${type})`;
}
// build/render/format/accept-command.js
function acceptCommand({ readBack }) {
	const words = readBack === "required" ? " with what you understood and what you will do first" : "";
	return `${code$1("/accept")}${words}`;
}
// build/render/format/format-presence.js
function teamDay({ calendar }, now) {
	return dateInZone(calendar?.timezone ?? null, now);
}
function awayNote(login, team, now) {
	const day = now === void 0 ? "" : teamDay(team, now);
	const absence = absenceOf(team, login, day);
	if (now === void 0 || absence === void 0) return "";
	const substitute = standIn(team, login, day);
	const instead = substitute === null ? "" : `, substitute: ${formatPerson(substitute)}`;
	return ` (away until ${localDayAndMonth(`${absence.to}T12:00:00Z`, "UTC")}${instead})`;
}
function personToday(login, team, now) {
	return `${formatPerson(login)}${awayNote(login, team, now)}`;
}
// build/render/comments/field-errors.js
const labelLength$1 = 120;
const sentenceLength = 400;
function fieldLists(errors, titles) {
	const missing = errors.filter((fault) => fault.kind === "missing");
	const wrong = errors.filter((fault) => fault.kind !== "missing");
	return [...labelsOf(titles.missing, missing, titles.most), ...labelsOf(titles.wrong, wrong, titles.most)];
}
function fixInstructions(errors, most) {
	const left = errors.length - most;
	return [errors.slice(0, most).map(line$1).join("\n"), ...left > 0 ? [`\u2026 and ${pluralize(left, "more field")}.`] : []];
}
function labelsOf(title, errors, most) {
	const labels = errors.map((fault) => inline(fault.label, labelLength$1));
	const left = labels.length - most;
	const named = `${title}: ${labels.slice(0, most).join(", ")}`;
	return labels.length === 0 ? [] : [left > 0 ? `${named} and ${left} more` : named];
}
function line$1(fault) {
	const { explanation, nextStep } = fieldProblem(fault);
	return `- **${inline(fault.label, labelLength$1)}**: ${prose(explanation, sentenceLength)} ${prose(nextStep, sentenceLength)}`;
}
// build/render/comments/next-step.js
function nextStep(view) {
	switch (phaseNow(view.handoff)) {
		case "onHold": return toResume(view);
		case "asked": return toAnswer(view);
		default: return steps[view.handoff.status](view);
	}
}
function toResume({ handoff, labels }) {
	if (handoff.hold?.waitsFor !== void 0) return `**Next:** Nothing until then.\n\n<sub>Deadlines and reminders are paused. To start without them, comment ${code$1("/resume")} or remove the label ${code$1(labels.onHold)}. ${noLongerNeeded}</sub>`;
	const hasEnd = handoff.hold?.until != null;
	return `**Next:** Nothing ${hasEnd ? "until the hold ends by itself on its day" : "until someone resumes it"}.\n\n<sub>Deadlines and reminders are paused. ${hasEnd ? "To continue earlier" : "To resume it"}, comment ${code$1("/resume")} or remove the label ${code$1(labels.onHold)}.</sub>`;
}
function toAnswer(view) {
	const { toTeam } = view.handoff;
	return `**Next:** ${answerers(view)}: answer in a comment, or edit this issue\u2019s description.\n\n<sub>Then it goes back to ${teamName(toTeam)}. Deadlines are paused until then. Answered elsewhere? ${teamName(toTeam)} can comment ${code$1("/resume")}.</sub>`;
}
const maxNames$2 = 10;
const toTakeOver = ` To take it over, comment ${code$1("/take")}.`;
const noLongerNeeded = "No longer needed? Close the issue as *not planned*.";
const steps = {
	initiated: (view) => withMore(toAccept(view), `Something missing? Return it with ${code$1("/return")} and a reason. ${noLongerNeeded}`),
	accepted: (view) => withMore(toComplete(view), `Accepted by mistake? Remove the label ${code$1(view.labels.accepted)}. ${noLongerNeeded}`),
	returned: toHandOverAgain,
	completed: (view) => `**Next:** ${toHandOn(view) ?? "Nothing left to do."}\n\n<sub>If work remains, reopen the issue or comment \`/reopen\`: the handoff goes back to ${ownerOrTeam(view)}.</sub>`,
	cancelled: () => "**Next:** Nothing left to do.\n\n<sub>To resume the handoff, reopen the issue or comment `/reopen`.</sub>"
};
function ownerOrTeam({ handoff }) {
	return handoff.owner === null ? teamName(handoff.toTeam) : formatPerson(handoff.owner);
}
function toHandOn(view) {
	const { handoff, template, nextForms } = view;
	const ways = (template.next ?? []).filter((type) => (nextForms?.has(type) ?? true) && !handoff.next.some(({ handoffType }) => handoffType === type)).map((type) => {
		const form = nextForms?.get(type);
		const link = form === void 0 ? "" : ` (or [fill in its form](${form}))`;
		return `${code$1(`/handoff ${type}`)}${link}`;
	});
	return ways.length === 0 ? null : `${ownerOrTeam(view)}: to open the next handoff with these answers, comment ${joinList(ways)}.`;
}
function withMore({ sentence, others }, more) {
	return `**Next:** ${sentence}\n\n<sub>${others === "" ? "" : `${others} `}${more}</sub>`;
}
function toAccept(view) {
	const { handoff, receiving, unassignable } = view;
	const assigned = responsibleLogins(handoff, receiving).filter((login) => !includesLogin(unassignable, login) && !isBarredSender(view, handoff, login));
	const canAccept = teamLogins(receiving).filter((login) => !isBarredSender(view, handoff, login));
	const way = wayToAccept(view);
	if (assigned.length > 0) return {
		sentence: `${joinList(assigned.map((login) => personToday(login, receiving, view.now)), {
			most: maxNames$2,
			last: "or"
		})}: check the context below, then ${way}.`,
		others: alsoMay(view, [...assigned, ...membersBesides(receiving, canAccept)])
	};
	const there = thereToday(canAccept, view);
	const called = joinList((there.length === 0 ? canAccept : there).map(mention), { most: maxNames$2 });
	const anyone = teamLogins(receiving).length === 0 ? "Anyone with write access" : `someone else from ${teamName(receiving.id)}`;
	return {
		sentence: `${called === "" ? anyone : called}: check the context below, then ${way}.`,
		others: "No one is assigned."
	};
}
function wayToAccept({ template, labels }) {
	const comment = `comment ${acceptCommand(template)}`;
	return template.readBack === "required" ? comment : `add the ${code$1(labels.accepted)} label or ${comment}`;
}
function answerers(view) {
	return sendersNamed(answerersOf(view.handoff), view);
}
function correctors(view) {
	return sendersNamed(correctorsOf(view.handoff), view);
}
function sendersNamed(called, view) {
	const { initiatedBy, fromTeam } = view.handoff;
	const logins = sendersInTurnToday(called, initiatedBy, view);
	return logins.length === 0 ? teamName(fromTeam) : joinList(logins.map((login) => personToday(login, view.sending, view.now)), {
		most: maxNames$2,
		last: "or"
	});
}
function toHandOverAgain(view) {
	const { handoff, errors } = view;
	const sender = correctors(view);
	const again = `to hand it over to ${teamName(handoff.toTeam)} again`;
	const command = code$1("/resubmit");
	if (errors.length === 0) return `**Next:** ${sender}: edit this issue\u2019s description or comment ${command} ${again}.`;
	return [
		"**Still returned, because the form is not complete:**",
		...fieldLists(errors, {
			missing: "Still missing",
			wrong: "Still to correct",
			most: maxNames$2
		}),
		...fixInstructions(errors, maxNames$2),
		`**Next:** ${sender}: correct this issue\u2019s description ${again}.`,
		`<sub>To hand it over as it is, comment ${command}.</sub>`
	].join("\n\n");
}
function toComplete(view) {
	const { handoff, labels, receiving, requireChecklist } = view;
	const open = openItems(handoff.checklist).length;
	const former = responsibleLogins(handoff, receiving).length === 0 ? handoff.owner : null;
	if (former !== null) return {
		sentence: `${teamName(handoff.toTeam)}: comment ${code$1("/take")} to take it over from ${formatPerson(former)}, who can no longer act.`,
		others: alsoMay(view, [])
	};
	const way = `add the ${code$1(labels.completed)} label or comment ${code$1("/complete")}`;
	const { owner } = handoff;
	const who = owner === null ? teamName(handoff.toTeam) : personToday(owner, receiving, view.now);
	const take = owner !== null && awayNote(owner, receiving, view.now) !== "" ? toTakeOver : "";
	const others = `${alsoMay(view, owner === null ? [] : [owner])}${take}`.trim();
	if (open > 0 && requireChecklist) return {
		sentence: `${who}: ${`tick the checklist in this issue\u2019s description (${pluralize(open, "item")} to go)`}, then ${way}.`,
		others
	};
	return {
		sentence: `${who}: ${open === 0 && handoff.checklist.length > 0 ? "the checklist is done, so " : "when the work is done, "}${way}.`,
		others
	};
}
function thereToday(logins, { receiving, now }) {
	return logins.filter((login) => awayNote(login, receiving, now) === "");
}
function alsoMay(view, logins) {
	const { receiving } = view;
	if (teamLogins(receiving).length === 0) return "Anyone with write access can do this too.";
	const others = thereToday(membersBesides(receiving, logins), view);
	return others.length === 0 ? "" : `${joinList(others.map(formatPerson), { most: maxNames$2 })} can do this too.`;
}
// build/render/comments/sections/chain-section.js
function chainSection({ openedFrom, next }) {
	const opened = next.flatMap(({ issueNumber, handoffType }) => issueNumber === null ? [] : [formatAwaited({
		handoffType,
		issueNumber
	})]);
	const parts = [...openedFrom === void 0 ? [] : [`**Previous handoff:** #${openedFrom}`], ...opened.length === 0 ? [] : [`**Next handoff:** ${joinList(opened)}`]];
	return parts.length === 0 ? null : parts.join(" \u00b7 ");
}
// build/render/comments/open-item.js
const itemLength$1 = 200;
function openItemLine(text, items) {
	const hint = hintFor(text, items);
	return `- ${inline(text, itemLength$1)}${hint === null ? "" : `: ${hint}`}`;
}
function hintFor(text, items) {
	const same = items.filter((item) => item.text === text);
	const [item] = same;
	if (same.length > 1) return `this line is in the list ${same.length} times. Tick each of them, or delete those too many.`;
	if (item?.replacedBy === void 0) return null;
	const line = code$1(`- [x] ${text}`, itemLength$1);
	if (item.replacedBy === null) return `its line is gone from the description. Once it is done, add ${line} below the heading ${code$1("### Checklist")}.`;
	return isIssueLink(item.replacedBy) ? `its line became ${inline(item.replacedBy, itemLength$1)}. Close that issue as completed, or tick its line.` : `its line now reads \u201c${inline(item.replacedBy, itemLength$1)}\u201d. Write it as it was, ticked: ${line}.`;
}
// build/render/comments/sections/folded.js
function foldedSection(title, content) {
	return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
// build/render/comments/sections/checklist-section.js
const maxItems = 30;
const itemLength = 160;
function progress(checklist) {
	return `${checklist.filter((item) => item.done).length}/${checklist.length}`;
}
function checklistSection({ checklist, since }, receiving) {
	if (checklist.length === 0) return null;
	const left = checklist.length - maxItems;
	const time = (at) => teamTime(at, receiving, since);
	const lines = [...checklist.slice(0, maxItems).map((item) => line(item, {
		checklist,
		time
	})), ...left > 0 ? [`- \u2026 and ${left} more in this issue\u2019s description`] : []];
	return foldedSection(`Checklist ${progress(checklist)}`, lines.join("\n"));
}
function line(task, { checklist, time }) {
	const { text, done, doneAt, optional } = task;
	const item = `${inline(text, itemLength)}${optional ? " (optional)" : ""}`;
	return done && doneAt !== null ? `- \u2713 ${item} (${doer(task)}, ${time(doneAt)})` : `- ${done ? "\u2713" : "\u25cb"} ${item}${done ? "" : hintOf(text, checklist)}`;
}
function doer({ doneBy, replacedBy }) {
	return doneBy === null && replacedBy != null && isIssueLink(replacedBy) ? `${inline(replacedBy, itemLength)} was closed` : formatPerson(doneBy);
}
function hintOf(text, checklist) {
	const hint = hintFor(text, checklist);
	return hint === null ? "" : `: ${hint}`;
}
// build/render/report/fair-share.js
function fairShare(lengths, space) {
	const sorted = [...lengths].sort((one, other) => one - other);
	let left = space;
	for (const [at, length] of sorted.entries()) {
		const share = Math.floor(left / (sorted.length - at));
		if (length > share) return share;
		left -= length;
	}
	return Number.POSITIVE_INFINITY;
}
// build/render/comments/sections/context-section.js
const space$1 = 32e3;
const maxFields$3 = 40;
const labelLength = 80;
const maxCellLength = 200;
const maxLines$1 = 5;
const maxCellMarkdown = 450;
const whereTheyAre = "in this issue\u2019s description";
function contextSection(context, template) {
	const { length } = answersOf(context, template);
	return foldedSection(`Context (${pluralize(length, "field")})`, contextText(context, template));
}
function contextText(context, template) {
	const all = answersOf(context, template);
	const shown = all.slice(0, maxFields$3);
	const long = shown.filter(isLong$1);
	const table = tableOf(shown);
	const share = fairShare(long.map(({ text }) => liveQuote(text ?? "").length), space$1 - table.length);
	return [
		table,
		...long.map((answer) => longAnswer(answer, share)),
		...all.length > shown.length ? [`${all.length - shown.length} more fields are ${whereTheyAre}.`] : []
	].join("\n\n");
}
function answersOf(context, template) {
	const ids = new Set(template.fields.map((field) => field.id));
	const others = Object.keys(context).filter((id) => !ids.has(id)).map((id) => ({
		id,
		label: humanize(id),
		type: "textarea",
		empty: "\u2013"
	}));
	const { fields } = template;
	return [...fields.map((field) => ({
		...field,
		empty: !isRequired(field, fields, context) ? "\u2013" : field.required === true ? "**emptied later**" : "**needed since a later edit**"
	})), ...others].map((field) => ({
		field,
		text: textOf$2(context[field.id])
	}));
}
function textOf$2(answer) {
	if (answer === void 0) return null;
	return typeof answer === "object" ? answer.map((item) => `\u2022 ${item}`).join("\n") : String(answer);
}
function isLong$1({ text }) {
	return text !== null && (text.length > maxCellLength || text.split("\n").length > maxLines$1 || liveCell(text).length > maxCellMarkdown || hasImage(text));
}
function tableOf(answers) {
	return [
		"| Field | Answer |",
		"|---|---|",
		...answers.map((answer) => `| ${inline(answer.field.label, labelLength)} | ${cell(answer)} |`)
	].join("\n");
}
const copied = new Set(["email"]);
function cell(answer) {
	const { field, text } = answer;
	if (text === null) return field.empty;
	if (text === "(private)") return field.private ? `*private: ${whereTheyAre}*` : `*hidden, because it may contain a private answer: ${whereTheyAre}*`;
	if (isLong$1(answer)) return "*below*";
	return copied.has(field.type) ? codeLines(text) : liveCell(text);
}
function codeLines(text) {
	return text.split("\n").map((line) => code$1(line.replace(/^\u2022 /, ""))).join("<br>");
}
function longAnswer({ field, text }, share) {
	const whole = liveQuote(text ?? "");
	const answer = whole.length <= share ? [whole] : [liveQuoteStart(text ?? "", share), cutNote];
	return [`**${inline(field.label, labelLength)}**`, ...answer].join("\n\n");
}
const cutNote = `*Cut here. The full answer is ${whereTheyAre}.*`;
// build/render/comments/sections/earlier-section.js
function earlierSection(earlier, { template, context }) {
	const subject = template.subject === void 0 ? void 0 : context[template.subject];
	return earlier.length === 0 || subject === void 0 ? null : [`**Earlier handoffs for ${inline(String(subject), 100)}:**`, ...earlier.map(({ issueNumber, handoffType, initiatedAt, end }) => `- #${issueNumber} (${code$1(handoffType, 60)}), handed over ${dayOf(initiatedAt)}${end === null ? "" : `, ${end.status} ${dayOf(end.at)}`}`)].join("\n");
}
function dayOf(time) {
	return time.slice(0, 10);
}
// build/render/comments/sections/facts-table.js
const maxNames$1 = 10;
function factsTable(view) {
	const { handoff, handoffId, template } = view;
	const name = inline(template.name, 120);
	return [
		[handoffId === null ? "Handoff" : `Handoff ${handoffId}`, name],
		["---", "---"],
		["From \u2192 to", `${teamName(handoff.fromTeam)} \u2192 ${teamName(handoff.toTeam)}`],
		["Sent", step(handoff.initiatedBy, handoff.initiatedAt, view)],
		["Assigned", assigned(view)],
		["Accepted", accepted(view)],
		["Completed", completed(view)],
		...dueRows(view),
		["Returned", handoff.returns === 0 ? null : pluralize(handoff.returns, "time")],
		["Reopened", handoff.reopened === 0 ? null : pluralize(handoff.reopened, "time")]
	].flatMap(([what, value]) => value === null ? [] : `| ${what} | ${value} |`).join("\n");
}
function dueRows(view) {
	const by = (limit) => {
		const at = view.due[limit];
		const mark = isPastDue(limit, view) ? ", **overdue**" : "";
		return at === null ? null : `${teamTime(at, view.receiving, view.handoff.since)}${mark}`;
	};
	return [["Accept by", by("accept")], ["Complete by", by("complete")]];
}
function isPastDue(limit, { handoff, due }) {
	return isLate(limit, handoff, due);
}
function step(by, at, { handoff, receiving }) {
	return `${formatPerson(by)}, ${teamTime(at, receiving, handoff.since)}`;
}
function accepted(view) {
	const { handoff } = view;
	const { acceptedBy, acceptedAt, acceptedImplicitly } = handoff;
	if (acceptedAt === null) return null;
	return acceptedImplicitly && acceptedAt === handoff.completedAt ? `${formatPerson(acceptedBy)}, by completing it` : `${step(acceptedBy, acceptedAt, view)}${acceptedImplicitly ? ", by completing it" : ""}`;
}
function completed(view) {
	const { completedBy, completedAt } = view.handoff;
	return completedAt === null ? null : step(completedBy, completedAt, view);
}
function assigned(view) {
	const { handoff, unassignable } = view;
	if (hasEnded(handoff.status)) return null;
	const now = handoff.assignees.filter((login) => !includesLogin(unassignable, login));
	const first = handoff.assignment.assignees;
	const chosen = first.length === now.length && first.every((login) => includesLogin(now, login)) || first.length === 0 ? "" : `first chosen: ${named(first)}, `;
	return `${now.length === 0 ? "no one" : named(now)} (${chosen}${reason(view)}${passedOver(handoff.assignment)})`;
}
function reason({ handoff, receiving }) {
	const { policy, assignees, away, substituteFor } = handoff.assignment;
	if (substituteFor !== void 0) return `${reasons[policy]}, as substitute for ${formatPerson(substituteFor)}`;
	const isStandIn = assignees.some((login) => !includesLogin(receiving.members, login));
	if (policy === "nobody" || assignees.length > 0 && !(isStandIn && away.length > 0)) return reasons[policy];
	if (away.length > 0) return "everyone else is away";
	return receiving.members.length === 0 ? "the team has no members" : "no one else may accept";
}
const reasons = {
	round_robin: "next in turn",
	least_loaded: "with the fewest open handoffs",
	everyone: "the whole team",
	nobody: "the team decides among itself",
	named: "by the answers"
};
function passedOver({ away }) {
	return away.length === 0 ? "" : `; skipped because away: ${named(away)}`;
}
function named(logins) {
	return joinList(logins.map(formatPerson), { most: maxNames$1 });
}
function parseHandoffId(comment) {
	const found = /^\| Handoff (\d{1,15}) \|/m.exec(comment)?.[1];
	return found === void 0 ? null : Number(found);
}
// build/render/comments/sections/labels-note.js
const mostNames = 10;
function labelsNote(leftOut) {
	const names = joinList(leftOut.map((label) => code$1(label)), { most: mostNames });
	return leftOut.length === 0 ? [] : [`**No room for labels:** ${names}. GitHub allows 100 labels on an issue. Remove labels that no one needs, and Baton adds these. Everything else continues.`];
}
// build/render/comments/sections/questions-section.js
const space = 16e3;
function questionsSection({ questions, since }, receiving) {
	const open = openQuestions(questions);
	const shown = questions.slice(-10);
	const lengths = shown.flatMap(({ text, answer }) => answer === null ? [text] : [text, answer]).map((text) => liveQuote(text, longestQuote).length);
	const share = Math.min(longestQuote, fairShare(lengths, space));
	const quote = (text) => liveQuote(text, share);
	const time = (at) => teamTime(at, receiving, since);
	return shown.flatMap((question) => [
		`**${formatPerson(question.by)} asked**, ${time(question.at)}:`,
		quote(question.text),
		...open.includes(question) ? [] : answerOf(question, {
			time,
			quote
		})
	]);
}
function answerOf({ answer, answeredBy, closedAt }, { time, quote }) {
	if (closedAt === null) return [];
	if (answer !== null) return [`**${formatPerson(answeredBy)} answered**, ${time(closedAt)}:`, quote(answer)];
	return [answeredBy === null ? `Closed without an answer, ${time(closedAt)}.` : `${formatPerson(answeredBy)} answered by editing the description, ${time(closedAt)}.`];
}
// build/render/comments/handoff-comment.js
const maxNames = 10;
function handoffComment(view) {
	const { handoff, template, receiving } = view;
	const { title, line } = pauseHeadline(view) ?? headlines[handoff.status](handoff, view);
	return [
		`### ${title}`,
		line,
		...handoff.status === "returned" && handoff.returned !== null ? reasonOf(handoff.returned, template) : [],
		nextStep(view),
		chainSection({
			openedFrom: view.openedFrom,
			next: handoff.next
		}),
		earlierSection(view.earlier ?? [], {
			template,
			context: handoff.context
		}),
		...notes(view),
		...questionsSection(handoff, receiving),
		...quotesSection(handoff, {
			template,
			receiving
		}),
		factsTable(view),
		checklistSection(handoff, receiving),
		contextSection(handoff.context, template)
	].filter((section) => section !== null).join("\n\n");
}
const headlines = {
	initiated: (handoff, view) => ({
		title: `${isPastDue("accept", view) ? "\ud83d\udd34 Overdue: waiting" : "\ud83d\udfe1 Waiting"} for ${teamName(handoff.toTeam)} to accept`,
		line: `${since(view)}Until someone accepts, ${responsibleNow(view)} stays responsible.`
	}),
	accepted: (handoff, view) => ({
		title: `${isPastDue("complete", view) ? "\ud83d\udd34 Overdue:" : "\ud83d\udd35"} ${formatPerson(handoff.owner)} has it`,
		line: since(view).trim() || null
	}),
	returned: (handoff, view) => ({
		title: `\ud83d\udfe0 Back with ${correctors(view)}`,
		line: `${since(view)}${howItCameBack(handoff)}`
	}),
	completed: (handoff) => ({
		title: "\u2705 Completed",
		line: `${formatPerson(handoff.completedBy)} completed it ${duration(alwaysOpen.between(handoff.initiatedAt, handoff.since))} after it was handed over.`
	}),
	cancelled: (handoff, view) => ({
		title: "\u26aa Cancelled",
		line: `${handoff.sinceBy === null ? "At" : `By ${formatPerson(handoff.sinceBy)},`} ${teamTime(handoff.since, view.receiving, handoff.initiatedAt)}.`
	})
};
function responsibleNow(view) {
	const { initiatedBy, fromTeam } = view.handoff;
	const sender = responsibleSender(initiatedBy, view);
	return sender === null ? teamName(fromTeam) : formatPerson(sender);
}
function since({ handoff, receiving }) {
	const { initiatedAt, acceptedAt, completedAt } = handoff;
	return [
		initiatedAt,
		acceptedAt,
		completedAt
	].includes(handoff.since) ? "" : `Since ${teamTime(handoff.since, receiving, handoff.initiatedAt)}. `;
}
function pauseHeadline(view) {
	const { handoff, receiving } = view;
	const { hold, questions, status } = handoff;
	if (hasEnded(status)) return null;
	if (hold !== null) {
		if (hold.waitsFor !== void 0) return {
			title: `\u23f8\ufe0f Waiting for ${joinList(hold.waitsFor.map(formatAwaited))}`,
			line: `Since ${teamTime(hold.since, receiving, handoff.since)}. Limits start once none of them is open.`
		};
		return {
			title: `\u23f8\ufe0f On hold${hold.until === null ? "" : ` until ${teamTime(hold.until, receiving, hold.since)}`}`,
			line: `Since ${teamTime(hold.since, receiving, handoff.since)}, by ${formatPerson(hold.by)}.${hold.reason === null ? "" : ` Reason: ${inline(hold.reason, 300)}`}`
		};
	}
	const [question] = openQuestions(questions);
	return question === void 0 ? null : {
		title: `\u2753 ${answerers(view)} was asked a question`,
		line: null
	};
}
function howItCameBack({ returned, since, sinceBy }) {
	return returned === null || returned.at === since ? `${formatPerson(sinceBy)} returned it.` : `${formatPerson(sinceBy)} reopened it. ${formatPerson(returned.by)} had returned it before.`;
}
function notes({ handoff, template, attempted, unassignable: unassignable$1, labelsLeftOut = [] }) {
	const missing = template.fields.filter((field) => handoff.status !== "returned" && handoff.context[field.id] === void 0 && isRequired(field, template.fields, handoff.context));
	return [
		...attempted !== null && attempted.attempt > 1 ? [`The form was incomplete at first. It has been complete since attempt ${attempted.attempt}.`] : [],
		...handoff.closedByBots > 1 && !hasEnded(handoff.status) ? ["**Closed by a bot twice:** Baton no longer reopens this issue. If it is closed and work is left, reopen it."] : [],
		...missingNote("Emptied by a later edit", missing.filter(({ required }) => required === true)),
		...missingNote("Needed since a later edit", missing.filter(({ required }) => required !== true)),
		...unassignable$1.length > 0 ? [`**${unassignable.title}:** ${joinList(unassignable$1.map(mention), { most: maxNames })}. ${prose(`${unassignable.explanation} ${unassignable.nextStep}`)}`] : [],
		...labelsNote(labelsLeftOut)
	];
}
function missingNote(title, fields) {
	const labels = joinList(fields.map((field) => inline(field.label, 80)));
	return fields.length === 0 ? [] : [`**${title}:** ${labels}. The handoff continues. Ask the sender if you need the answer.`];
}
// build/render/comments/sections/skeleton-section.js
const maxFields$2 = 40;
function skeletonSection(faults, { fields }) {
	const absent = new Set(faults.flatMap(({ field, hasNoHeading, strayHeading }) => hasNoHeading && strayHeading === void 0 ? [field] : []));
	const sections = fields.filter(({ id }) => absent.has(id)).slice(0, maxFields$2).map(sectionOf);
	if (sections.length === 0) return [];
	const skeleton = sections.join("\n\n");
	const fence = fenceAround(skeleton);
	return ["To add what has no heading, paste this into the description and fill it in:", `${fence}markdown\n${skeleton}\n${fence}`];
}
function sectionOf({ label, type, options = [] }) {
	return `### ${label}\n\n${type === "checkboxes" ? options.map((option) => `- [ ] ${option}`).join("\n") : ""}`.trimEnd();
}
function fenceAround(text) {
	const runs = text.match(/`+/g) ?? [];
	return "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
}
// build/render/comments/incomplete-comment.js
const maxFields$1 = 40;
const nameLength = 120;
function formComment(attempted, view) {
	return isUnlabelled(attempted) ? unlabelledComment(view) : incompleteComment(attempted, view);
}
function unlabelledComment({ template }) {
	return [
		"### \u26aa Not a handoff",
		`The label ${code$1(`handoff/${template.type}`)} was removed, so Baton no longer checks this issue.`,
		"**Next:** Nothing to do. To hand it over after all, add the label again."
	].join("\n\n");
}
function incompleteComment(attempted, { template, receiving, isClosed, senders, openedFrom, isScheduled = false, labelsLeftOut = [] }) {
	const { errors, at, attempt } = attempted;
	const toTeam = teamName(receiverName(template, {
		handoff: null,
		attempted
	}));
	const names = fieldLists(errors, {
		missing: "Missing required fields",
		wrong: "Fields to correct",
		most: maxFields$1
	});
	return [
		...isClosed ? [
			"### \u26aa Closed before it was handed over",
			...names,
			toGoOn(errors, toTeam)
		] : [
			"### \ud83d\udd34 Not handed over yet: the form is incomplete",
			...names,
			howToFix(senders, toTeam)
		],
		...originLine(openedFrom, isScheduled),
		...labelsNote(labelsLeftOut),
		...errors.length === 0 ? [] : fixInstructions(errors, maxFields$1),
		...skeletonSection(errors, template),
		`<sub>${inline(template.name, nameLength)} \u00b7 attempt ${attempt}, ${teamTime(at, receiving, at)}</sub>`
	].join("\n\n");
}
function originLine(openedFrom, isScheduled) {
	const previous = openedFrom === void 0 ? "" : `**Previous handoff:** #${openedFrom}.`;
	if (isScheduled) return [`Baton opened this form on schedule. ${previous}`.trim()];
	return previous === "" ? [] : [`${previous} Baton filled in the answers that both forms ask for.`];
}
function howToFix(senders, toTeam) {
	const called = joinList(senders.map(mention));
	return `**Next:** ${called === "" ? "" : `${called}: `}edit this issue\u2019s description (\u22ef \u2192 *Edit*).\n\n<sub>Baton checks it again when you save and notifies ${toTeam} once it\u2019s complete. You don\u2019t need a new issue.</sub>`;
}
function toGoOn(errors, toTeam) {
	return errors.length === 0 ? `**Next:** To hand it over to ${toTeam}, reopen the issue or comment \`/reopen\`.\n\n<sub>The form is complete, but Baton hands nothing over while this issue is closed.</sub>` : `**Next:** To continue, edit the description of this issue, and reopen it or comment \`/reopen\`.\n\n<sub>Baton hands nothing over while it is closed, and notifies ${toTeam} once the form is complete.</sub>`;
}
// build/render/comments/status-comment.js
function statusComment({ state, isClosed, ...view }) {
	const { handoff, attempted, opening } = state;
	const openedFrom = state.openedFrom ?? opening?.previousIssue ?? void 0;
	const text = handoff !== null ? handoffComment({
		...view,
		handoff,
		attempted,
		openedFrom
	}) : attempted !== null ? formComment(attempted, {
		...view,
		isClosed,
		openedFrom,
		isScheduled: opening !== void 0
	}) : null;
	return text === null ? null : `${statusMarker(view)}\n${text}\n`;
}
// build/config/next/carried-fields.js
function carriedFields(previous, next) {
	const named = Object.entries(next.carry ?? {});
	return next.fields.flatMap((to) => {
		const from = [...named.flatMap(([theirs, ours]) => ours === to.id ? [theirs] : []), to.id].map((id) => previous.fields.find((field) => field.id === id)).find((field) => field !== void 0);
		return from !== void 0 && !from.private && !to.private && canHold(to, from) ? [{
			from,
			to
		}] : [];
	});
}
const texts = new Set([
	"text",
	"number",
	"money",
	"date",
	"url",
	"email",
	"user"
]);
function canHold(field, other) {
	if (field.type === "textarea" || field.type === other.type) return field.type !== "dropdown" || field.multiple === true || other.multiple !== true;
	const isSeveral = other.type === "checkboxes" || other.multiple === true;
	switch (field.type) {
		case "text": return texts.has(other.type) || other.type === "dropdown" && !isSeveral;
		case "list": return isSeveral;
		case "money": return other.type === "number";
		default: return false;
	}
}
// build/form/issue-form/render-form-body.js
function renderQuestions(questions) {
	return questions.map((question) => `### ${question.label}\n\n${renderAnswer(question)}`).join("\n\n");
}
function renderAnswer({ answer, language }) {
	if (typeof answer !== "string") return answer.map(taskLineOf).join("\n");
	if (language === void 0) return answer === "" ? noResponse : answer;
	return [
		`\`\`\`${language}`,
		...answer === "" ? [] : [answer],
		"```"
	].join("\n");
}
function renderFormBody(template, answers, { ticked = [], render = {} } = {}) {
	const { fields, checklist } = template;
	const questions = fields.map((field) => ({
		label: field.label,
		answer: writtenAnswer(field, answers[field.id]),
		language: render[field.id] ?? field.render
	}));
	const tasks = {
		label: checklistLabel,
		answer: tasksOf(checklist, ticked)
	};
	return renderQuestions(checklist.length === 0 ? questions : [...questions, tasks]);
}
function writtenAnswer(field, answer = "") {
	if (field.type === "checkboxes") return tasksOf(field.options ?? [], typeof answer === "object" ? answer : []);
	if (typeof answer !== "object") return `${answer}`;
	return field.type === "dropdown" ? answer.join(", ") : answer.map((item) => `- ${item}`).join("\n");
}
function tasksOf(options, ticked) {
	return options.map((text) => ({
		text,
		done: ticked.includes(text)
	}));
}
// build/form/issue-form/render-next-form.js
const maxLength$2 = 64e3;
function carriedAnswers({ template, context }, next) {
	return Object.fromEntries(carriedFields(template, next).flatMap(({ from, to }) => {
		const answer = context[from.id];
		return answer === void 0 || answer === "(private)" ? [] : [[to.id, fitted(answer, to)]];
	}));
}
function fitted(answer, { type, multiple }) {
	if (typeof answer === "object") return type === "list" || type === "checkboxes" || multiple === true ? answer : answer.map((item) => `- ${item}`).join("\n");
	return type === "number" || typeof answer === "string" ? answer : String(answer);
}
function renderNextForm(previous, next) {
	let answers = carriedAnswers(previous, next);
	for (;;) {
		const body = renderFormBody(next, answers);
		const misread = misreadField(body, answers, next);
		if (misread === null) return body;
		const { [misread]: _, ...others } = answers;
		answers = others;
	}
}
function misreadField(body, answers, next) {
	const entries = Object.entries(answers);
	if (body.length > maxLength$2) {
		const size = ([, answer]) => String(answer).length;
		return entries.toSorted((one, other) => size(other) - size(one))[0]?.[0] ?? null;
	}
	const { context } = parseSubmission(body, next);
	return entries.find(([id, answer]) => !deepEqual(context[id], answer))?.[0] ?? null;
}
// build/usecases/next/next-forms.js
const maxLength$1 = 6e3;
function nextFormsOf({ subject: { issueNumber, template, templates }, state: { handoff } }, url) {
	const forms = url.slice(0, url.lastIndexOf("/"));
	return new Map((handoff?.status === "completed" ? template.next ?? [] : []).flatMap((type) => {
		const next = templates.find((one) => one.type === type);
		if (next === void 0 || handoff === null || !isSentBy(next, handoff.toTeam, template)) return [];
		const title = nextTitle(handoff.title, {
			from: template.name,
			to: next.name
		});
		const answers = carriedAnswers({
			template,
			context: handoff.context
		}, next);
		return [[type, addressOf(forms, next, {
			title: withAfterMark(title, issueNumber),
			answers
		})]];
	}));
}
function isSentBy({ from }, team, { to }) {
	return !isByAnswer(to) || sameLogin(from, team);
}
function addressOf(forms, { type, fields }, { title, answers }) {
	let address = `${forms}/new?template=${type}.yml&title=${encoded(title)}`;
	for (const [id, answer] of Object.entries(answers)) {
		const isBoxes = fields.find((field) => field.id === id)?.type === "checkboxes";
		const text = typeof answer === "object" ? answer.map((item) => `- ${item}`).join("\n") : answer;
		const more = `&${id}=${encoded(String(text))}`;
		if (!isBoxes && address.length + more.length <= maxLength$1) address += more;
	}
	return address.replaceAll("(", "%28").replaceAll(")", "%29");
}
function encoded(text) {
	return encodeURIComponent(text.toWellFormed());
}
// build/handoff/issue-activity.js
const closeReasons = [
	"completed",
	"not_planned",
	"duplicate"
];
// build/handoff/rejection-reason.js
const rejectionReasons = [
	"not_receiving_team",
	"not_a_party",
	"not_recorded",
	"checklist_open",
	"already_ended",
	"set_by_baton",
	"read_back_required",
	"reason_required",
	"not_returned",
	"not_sender",
	"already_so",
	"already_accepted",
	"own_handoff",
	"question_required",
	"with_sender",
	"no_one_to_ask",
	"hold_reason_required",
	"day_ambiguous",
	"day_passed",
	"not_paused",
	"closed_by_bot",
	"closed_by_bot_again",
	"closed_in_passing",
	"not_accepted",
	"next_type_missing",
	"next_type_unknown",
	"next_of_other_team",
	"next_exists",
	"not_completed",
	"unassignable",
	"bad_argument",
	"unknown_command"
];
// build/handoff/event.js
const actionSources = [
	"label",
	"unlabel",
	"close",
	"command",
	"feedback"
];
const contextChangeSchema = object({
	field: string(),
	from: nullable(fieldValueSchema),
	to: nullable(fieldValueSchema)
});
const assignmentSchema = object({
	policy: picklist([...assignPolicies, "named"]),
	assignees: array(string()),
	away: array(string()),
	substituteFor: optional$1(string())
});
const deadlineKinds = ["accept", "complete"];
const reminderLevels = ["none", ...escalationLevels];
const reassignReasons = [
	"taken",
	"assigned",
	"assignees_changed"
];
const revertTargets = [
	"initiated",
	"accepted",
	"returned"
];
const resumeReasons = [
	"command",
	"label",
	"date",
	"awaited"
];
const submissionCloseReasons = [
	"closed",
	"expired",
	"replaced",
	"unlabelled"
];
const move = { businessSeconds: optional$1(number()) };
const awaitedSchema = object({
	handoffType: string(),
	issueNumber: optional$1(number())
});
const initiationSchema = object({
	handoffType: string(),
	fromTeam: string(),
	toTeam: string(),
	title: string(),
	context: contextSchema,
	checklist: array(checklistEntrySchema),
	assignment: assignmentSchema
});
const eventDataSchema = variant("type", [
	event("submitted", {
		handoffType: string(),
		fromTeam: string(),
		title: optional$1(string()),
		attempt: number(),
		complete: boolean(),
		context: contextSchema,
		errors: array(fieldErrorSchema)
	}),
	event("initiated", initiationSchema.entries),
	event("accepted", {
		...move,
		implicit: boolean(),
		readBack: optional$1(string())
	}),
	event("returned", {
		...move,
		reason: optional$1(string()),
		comment: optional$1(string()),
		fields: optional$1(array(string())),
		called: optional$1(array(string()))
	}),
	event("resubmitted", move),
	event("completed", {
		...move,
		automated: optional$1(literal(true))
	}),
	event("cancelled", {
		...move,
		reason: picklist([
			...closeReasons,
			"label",
			"command",
			"deleted",
			"transferred",
			"converted",
			"unknown"
		]),
		comment: optional$1(string())
	}),
	event("reverted", {
		...move,
		to: picklist(revertTargets)
	}),
	event("checked", {
		position: number(),
		text: string()
	}),
	event("unchecked", {
		position: number(),
		text: string()
	}),
	event("checklist_changed", { checklist: array(checklistEntrySchema) }),
	event("context_edited", { changes: array(contextChangeSchema) }),
	event("renamed", { title: string() }),
	event("history_unavailable", { what: picklist(["filing", "edit"]) }),
	event("assigned", { assignee: string() }),
	event("reassigned", {
		from: nullable(string()),
		to: string(),
		reason: picklist(reassignReasons)
	}),
	event("unassigned", { assignee: string() }),
	event("rerouted", {
		...move,
		from: string(),
		to: string(),
		assignment: assignmentSchema
	}),
	event("asked", {
		...move,
		question: string(),
		called: optional$1(array(string()))
	}),
	event("answered", {
		...move,
		answer: optional$1(string())
	}),
	event("held", {
		...move,
		reason: optional$1(string()),
		until: optional$1(string()),
		waitsFor: optional$1(array(awaitedSchema))
	}),
	event("resumed", {
		...move,
		reason: picklist(resumeReasons),
		cancelled: optional$1(array(awaitedSchema))
	}),
	event("submission_reminded", { since: string() }),
	event("next_requested", { handoffType: string() }),
	event("next_opened", {
		handoffType: string(),
		issueNumber: number(),
		request: string()
	}),
	event("opened_from", { issueNumber: number() }),
	event("opened_on_schedule", {
		handoffType: string(),
		occurrence: string(),
		dueAt: string(),
		inTurn: optional$1(string()),
		previousIssue: optional$1(number())
	}),
	event("submission_reassigned", { to: nullable(string()) }),
	event("submission_closed", {
		reason: picklist(submissionCloseReasons),
		replacedBy: optional$1(number())
	}),
	event("submission_reopened", {}),
	event("submission_commented", {}),
	event("rated", {
		rating: number(),
		comment: optional$1(string()),
		missing: array(string())
	}),
	event("info_requested", { what: picklist([
		"context",
		"help",
		"accepting",
		"completing"
	]) }),
	event("reminded", {
		limit: picklist(deadlineKinds),
		step: picklist(reminderLevels),
		after: string(),
		repetition: optional$1(number()),
		called: array(string()),
		dueAt: string(),
		since: string()
	}),
	event("rejected", {
		via: picklist(actionSources),
		requested: string(),
		reason: picklist(rejectionReasons),
		openItems: array(string()),
		days: optional$1(array(string()))
	})
]);
function event(type, entries) {
	return object({
		type: literal(type),
		...entries
	});
}
// build/handoff/deadlines/escalation.js
const defaultReminders = [
	{
		after: {
			amount: 0,
			unit: "s"
		},
		who: "owner"
	},
	{
		after: {
			amount: 1,
			unit: "d"
		},
		who: "team"
	},
	{
		after: {
			amount: 2,
			unit: "d"
		},
		who: "lead"
	}
];
function escalationSchedule(handoff, policy, extent = {}) {
	const ladder = {
		handoff,
		policy,
		clock: limitClock(handoff, policy.receivingClock),
		steps: policy.reminders ?? defaultReminders,
		extent
	};
	const due = deadlinesOf(handoff, policy);
	return sortByTime(["accept", "complete"].flatMap((limit) => {
		const dueAt = due[limit];
		return dueAt === null ? [] : [...warnings(limit, ladder), ...overdueSteps(dueAt, ladder)].map((rung) => ({
			limit,
			dueAt,
			...rung
		}));
	}).toSorted((one, other) => levelOf(one) - levelOf(other)));
}
function levelOf({ step }) {
	return reminderLevels.indexOf(step);
}
function warnings(limit, ladder) {
	const { handoff, policy, clock, steps } = ladder;
	return withPeople(steps.flatMap((step) => {
		const early = step.after.amount < 0 ? -toSeconds(clock, step.after) : 0;
		const at = early > 0 ? businessDeadlines(handoff, policy.template, clock, early)[limit] : null;
		return at !== null && at > handoff.since ? [{
			step,
			at: clock.nextOpening(at)
		}] : [];
	}), ladder);
}
function overdueSteps(dueAt, ladder) {
	const { handoff, clock, steps } = ladder;
	const begins = dueAt > handoff.since ? dueAt : clock.add(handoff.since, clock.day);
	const planned = steps.filter(({ after }) => after.amount >= 0).map((step) => ({
		step,
		at: clock.nextOpening(clock.add(begins, toSeconds(clock, step.after)))
	}));
	const called = withPeople(planned, ladder);
	const [first] = called.length > 0 ? [] : planned;
	return [
		...planned.some(({ step }) => step.after.amount === 0) ? [] : [{
			step: "none",
			after: "0",
			called: [],
			at: begins
		}],
		...first === void 0 ? called : [rungOf(first, [])],
		...repetitions(planned, ladder)
	];
}
function withPeople(planned, ladder) {
	const rungs = [];
	let freeAt = null;
	for (const { step, at } of sortByTime(planned)) {
		const moved = freeAt ?? at;
		const called = recipients(step.who, moved, ladder);
		freeAt = called === null ? moved : null;
		if (called !== null) rungs.push(rungOf({
			step,
			at: moved
		}, called));
	}
	return rungs;
}
function rungOf({ step, at }, called) {
	return {
		step: step.who,
		after: formatOffset(step.after),
		called,
		at
	};
}
const maxMisses = 100;
function* repetitions(planned, ladder) {
	const { clock, extent } = ladder;
	const last = planned.find(({ step }) => step.repeat !== void 0);
	const { until = "", repetition: wanted = 0 } = extent;
	let planAt = last?.at ?? "";
	let misses = 0;
	for (let repetition = 1; last?.step.repeat !== void 0 && misses < maxMisses; repetition += 1) {
		planAt = clock.add(planAt, toSeconds(clock, last.step.repeat));
		const at = clock.nextOpening(planAt);
		const called = recipients(last.step.who, at, ladder);
		misses = called === null ? misses + 1 : 0;
		if (called === null) continue;
		yield {
			...rungOf({
				step: last.step,
				at
			}, called),
			repetition
		};
		if (repetition >= wanted && at >= until) return;
	}
}
function recipients(level, at, { handoff, policy, clock }) {
	const { receiving, isReceivingPartial = false } = policy;
	const people = recipientsByLevel[level](handoff, ableTeam(policy, handoff));
	const isKnownTeam = hasMembers(receiving) && !isReceivingPartial;
	const day = dateInZone(clock.zone, at);
	const there = people.filter((login) => !isKnownTeam || isMember(receiving, login)).flatMap((login) => standIn(receiving, login, day) ?? []).filter((login) => isAble(policy, handoff, login));
	const called = there.filter((login, index) => !includesLogin(there.slice(0, index), login));
	const isUnlisted = level !== "lead" && people.length === 0 && receiving.githubTeam !== void 0;
	return called.length > 0 || isUnlisted ? called : null;
}
function currentReminder(reminders) {
	const last = reminders.findLast(({ step }) => step !== "none");
	const isPast = last !== void 0 && isWarning(last) && reminders.some((one) => one.limit === last.limit && !isWarning(one));
	return last === void 0 || isPast ? null : last;
}
function isSameStep(one, other) {
	return isSameRepeated(one, other) && one.repetition === other.repetition;
}
function isSameReminder(one, other) {
	return isSameStep(one, other) && one.dueAt === other.dueAt;
}
function isSameRepeated(one, other) {
	return one.limit === other.limit && one.step === other.step && one.after === other.after;
}
// build/handoff/sync/reactions.js
function reactionsTo(events, { unassigned = [], answered = new Set() } = {}) {
	const contents = new Map();
	for (const { source, data } of events) {
		const comment = commentOf(source);
		const failed = hasFailed(data, unassigned);
		const isHint = data.type === "info_requested" && (data.what === "accepting" || data.what === "completing");
		const isAnswered = !failed && namesTurn(data) && answered.has(causationIdOf(source));
		if (comment !== null && !isAnswered && !isHint) {
			const known = contents.get(comment) ?? new Set();
			contents.set(comment, known.add(failed ? "-1" : "+1"));
		}
	}
	return [...contents].flatMap(([comment, said]) => [...said].sort().map((content) => ({
		comment,
		content
	})));
}
function namesTurn({ type }) {
	return type === "accepted" || type === "reassigned" || type === "asked";
}
function hasFailed(data, unassigned) {
	return data.type === "rejected" || data.type === "assigned" && includesLogin(unassigned, data.assignee) || data.type === "reassigned" && includesLogin(unassigned, data.to);
}
function commentOf(source) {
	const found = /^comment:(\d{1,15})(?:#|$)/.exec(source)?.[1];
	return found === void 0 ? null : Number(found);
}
// build/form/commands/parse-command-line.js
function parseCommandLine(line, isAlone) {
	const found = [];
	let next = parseStart(isAlone ? line.replace(dictated, "/") : line, isAlone);
	while (next !== null && found.length < maxOnLine) {
		const [, more] = another.exec(next.text.trimStart()) ?? [];
		const after = more === void 0 ? null : parseStart(more, false);
		const isFollowed = after?.command.kind === "command" && found.length + 1 < maxOnLine;
		found.push(isFollowed ? {
			...next,
			text: ""
		} : next);
		next = isFollowed ? after : null;
	}
	return found;
}
const dictated = /^\s*(?:forward[ -])?slash (?=[a-z]+[.!]?\s*$)/i;
const maxOnLine = 5;
const another = /^(?:(?:[,;&+]|and|then|und|et|y|e)\s*)?([/\uff0f].*)$/is;
const marksAround = "[`*_]{1,3}|<(?:kbd|code|b|i|p|strong|em)>";
const aloneAround = String.raw`${marksAround}|["'\u201c\u201d\u201e\u00ab\u2018\u2039([\u300c\u300e]|\p{Extended_Pictographic}\uFE0F? ?|:[\w+-]{1,20}: ?|@[\w-]{1,39}[:,]? `;
const slash = "[/\uff0f] ?";
const slashAlone = String.raw`[/\uff0f\\\u2215\u2044] {0,2}`;
const name = String.raw`(?<word>[a-z](?:[a-z_-]{0,38}[a-z])?)(?:@[\w-]{1,39})?`;
const afterName = String.raw`(?<inner>[${"`"}*_]{0,3})(?<marks>[.,;:!\u2026?\u3002\uff0c\u3001\uff1b\uff1a\uff01\uff1f~]{0,20})(?<outer>[${"`"}*_]{0,3}|</\w{1,6}>)["'\u201d\u201c\u00bb\u2019\u203a)\]\u300d\u300f\uff09]{0,2}`;
const rest = String.raw`(?=\s|$|=\S|\p{Extended_Pictographic}|<br|&nbsp;|(?<=[:\uff1a,\uff0c\u3001\uff1b;])[^\s/])(?<rest>.*)$`;
const commandLine = lineStartingWith(marksAround, slash);
const commandAlone = lineStartingWith(aloneAround, slashAlone);
function lineStartingWith(opening, mark) {
	return new RegExp(`^ {0,3}(?<opening>(?:${opening}){0,3})${mark}${name}${afterName}${rest}`, "isu");
}
function parseStart(line, isAlone) {
	const found = (isAlone ? commandAlone : commandLine).exec(plainStart(line))?.groups;
	if (found === void 0) return null;
	const { opening = "", inner = "", marks = "", outer = "", rest: after = "" } = found;
	const isClosed = opening === "" || `${inner}${outer}` !== "";
	const { word, text } = meantBy(found["word"]?.toLowerCase() ?? "", isClosed ? after : withoutEnd(after, opening));
	const isQuestion = /[?\uff1f]/.test(marks);
	if (isQuestion && !isAlone) return null;
	const command = commandOf(word, {
		isAsked: isQuestion || orAnother.test(text),
		isSaidOf: isForOther(opening) || aboutCommand.test(text)
	});
	return command === null ? null : {
		command,
		text: withoutMark(text)
	};
}
function withoutEnd(text, end) {
	return text.endsWith(end) ? text.slice(0, -end.length) : text;
}
function meantBy(word, text) {
	const end = /^(?:hold|pause)$/.test(word) ? endOfHold.exec(text) : null;
	if (end !== null) return {
		word: "resume",
		text: end[1] ?? ""
	};
	if (word === "take") return {
		word,
		text: text.replace(RegExp("^\\s+over(?![\\p{L}\\p{N}-])", "iu"), "")
	};
	return {
		word: word === "close" && notCompleted.test(text) ? "cancel" : word,
		text
	};
}
const endOfHold = /^\s*(?:(?:cancel|end|stop|remove|release|resume)[\s.!]*$|(?:cancel|resume)(?:[,:]| [\u2013\u2014-])\s+(.*))/i;
const notCompleted = /^[\s:\u2013\u2014("'\u201c-]*(?:as )?(?:not[-_ ]?planned|(?:not|no longer) needed|duplicate(?:\s+(?:of\s+)?(?:[\w./-]*#\d+|https?:\/\/\S+))?|wo(?:nt|n['\u2019]t) ?(?:fix|do)|invalid)\s*(?:$|[.,;:!)"'\u201d\u2013\u2014-]|(?<=\s)(?:because|since)\b)/i;
function withoutMark(text) {
	return text.replace(/^(?:<br\s{0,9}\/?>|&nbsp;|\s){0,9}(?:=|[-\u2013\u2014:]{1,2}(?:\s+|$))?/iu, "");
}
function plainStart(line) {
	const start = line.slice(0, longestStart$1);
	if (/^[\x20-\x7e]*$/.test(start)) return line;
	return start.replace(RegExp("(?!\\u200D)\\p{Cf}", "gu"), "").replaceAll("\xA0", " ").replace(/[\uff41-\uff5a\uff21-\uff3a]/g, (letter) => letter.normalize("NFKC")) + line.slice(longestStart$1);
}
const longestStart$1 = 60;
const isByTheirWriter = new Set([
	"accept",
	"take",
	"complete",
	"resubmit",
	"reopen"
]);
const aboutCommand = aboutPattern();
function aboutPattern() {
	const not = "(?:n['\u2019]?t| not)";
	const statements = [
		`(?:is|was|are)${not} (?:possible|working|allowed|available|what|yet)`,
		`(?:do|does|did)${not} work`,
		`(?:can ?not|can['\u2019]?t|could${not}) be (?:done|used)`,
		"not (?:yet|now|possible|allowed|working)",
		"(?:when|once|if|as soon as) (?:you|ready|done|possible|needed)",
		String.raw`cancel[\s.!]*$`,
		"(?:noch nicht|jetzt nicht|nicht m\u00f6glich|ist nicht m\u00f6glich|geht nicht|funktioniert nicht)",
		"(?:pas encore|ne (?:fonctionne|marche) pas|todav\u00eda no|a\u00fan no|no funciona|ainda n\u00e3o|n\u00e3o funciona)",
		"(?:non ancora|non funziona|nog niet|werkt niet|jeszcze nie|nie dzia\u0142a|\u0435\u0449\u0451 \u043d\u0435|\u0435\u0449\u0435 \u043d\u0435|\u043d\u0435 \u0440\u0430\u0431\u043e\u0442\u0430\u0435\u0442)"
	];
	return new RegExp(String.raw`^[\s\u2013\u2014:,-]*(?:${statements.join("|")})(?![\p{L}])`, "iu");
}
const orAnother = RegExp("^[\\s\\u2013\\u2014:,-]*(?:or|vs\\.?|versus|oder|ou|o|of|lub|eller|\\u0438\\u043b\\u0438) [`*_]{0,3}[/\\uff0f][a-z]{2,20}(?!\\p{L})", "iu");
const nameOfBot = /baton|bot|actions|handoff/i;
function isForOther(opening) {
	const [, ...called] = opening.split("@");
	return called.some((login) => !nameOfBot.test(login));
}
function commandOf(word, { isAsked, isSaidOf }) {
	const named = commandNames.find((one) => one === word) ?? commandSynonyms.get(word);
	if (named !== void 0 && !isAsked && !(isSaidOf && isByTheirWriter.has(named))) return {
		kind: "command",
		name: named,
		text: ""
	};
	const meant = named ?? nearName(word);
	return meant === void 0 ? null : {
		kind: "unknown",
		written: word,
		meant
	};
}
function nearName(written) {
	const word = written.replace(/[-_](?:handoff|issue|it|this|me|now)$/, "");
	const exact = commandNames.find((one) => one === word) ?? commandHints.get(word);
	if (exact !== void 0) return exact;
	const plain = word.replace(/[-_]/g, "");
	for (const [synonym, command] of commandSynonyms) if (plain.startsWith(synonym) && /^(?:s|d|r|es|ed|al|ing)?$/.test(plain.slice(synonym.length))) return command;
	const near = nearest(word, commandNames.filter((one) => one[0] === word[0]));
	return commandNames.find((one) => one === near);
}
// build/render/format/format-command.js
const commands = {
	accept: {
		usage: "/accept what you understood and will do first",
		does: "Accept the handoff. Baton keeps and shows your read-back.",
		who: "receiving team"
	},
	return: {
		usage: "/return missing_context what is missing",
		does: "Return it to the sender with a reason. Baton counts the fields you name.",
		who: "receiving team"
	},
	resubmit: {
		usage: "/resubmit",
		does: "Hand over a returned handoff again, unchanged. Correcting the description does this too.",
		who: "sender, sending team"
	},
	complete: {
		usage: "/complete",
		does: "Complete it, once the checklist is ticked.",
		who: "receiving team"
	},
	cancel: {
		usage: "/cancel why",
		does: "End it without completing it.",
		who: "sender, sending or receiving team"
	},
	reopen: {
		usage: "/reopen",
		does: "Continue a cancelled or completed handoff, or hand over a complete form whose issue is closed. GitHub shows its button only to some people.",
		who: "receiving team; unless completed, also sender and sending team"
	},
	take: {
		usage: "/take",
		does: "Take over an accepted handoff from its owner. Its times and read-back stay.",
		who: "receiving team"
	},
	assign: {
		usage: "/assign login",
		does: "Assign someone. A member of the receiving team becomes the owner of an accepted handoff; `me` means you.",
		who: "receiving team"
	},
	ask: {
		usage: "/ask your question",
		does: "Ask the sender, who must answer with a comment or an edit. This does not count as a return.",
		who: "receiving team"
	},
	hold: {
		usage: "/hold until 2026-12-01 why",
		does: "Pause deadlines and reminders until a day or until `/resume`. Give a day, a reason or both.",
		who: "receiving team"
	},
	resume: {
		usage: "/resume",
		does: "End the hold, or withdraw an open question.",
		who: "sender, sending or receiving team"
	},
	handoff: {
		usage: "/handoff onboarding_to_support",
		does: "Open the handoff that follows, with the answers that both forms ask for. Write its type, or none if the template names one as `next`.",
		who: "owner, receiving team"
	},
	rate: {
		usage: "/rate 4 missing: goals",
		does: "Rate from 1 to 5 how complete it was. Add words and missing fields if you like.",
		who: "receiving team, after completion"
	},
	context: {
		usage: "/context",
		does: "Show the recorded context.",
		who: "everyone"
	},
	help: {
		usage: "/help",
		does: "Show this list.",
		who: "everyone"
	}
};
const commandTexts = commandNames.map((name) => commands[name]);
function usageOf(name) {
	const known = commandNames.find((one) => one === name);
	return known === void 0 ? "" : commands[known].usage;
}
function commandTable(template) {
	const rows = commandTexts.map(({ usage, does, who }) => `| ${code$1(usage)} | ${does} | ${who} |`);
	const reasons = Object.entries(returnReasonsOf(template)).map(([reason, words]) => `${code$1(reason)} (${inline(words, 80)})`);
	return [[
		"| Command | What it does | Who can use it |",
		"|---|---|---|",
		...rows
	].join("\n"), `After ${code$1("/return")}, write one of these reasons or your own words: ${reasons.join(", ")}.`].join("\n\n");
}
// build/render/rejection-facts.js
function wantsToResubmit(actor, requested, handoff) {
	const sender = handoff?.status === "returned" ? handoff.initiatedBy : null;
	return sender !== null && sameLogin(actor ?? "", sender) && /^(accept|complete)/.test(requested);
}
// build/render/comments/reminder.js
const maxMentions$2 = 20;
function reminder(data, view) {
	const { limit, step, dueAt } = data;
	if (step === "none") return null;
	const called = joinList(mentions(data, view.receiving), { most: maxMentions$2 });
	const begin = called === "" ? "This" : `${called}, this`;
	const isEarly = isWarning(data);
	const due = `${begin} handoff should ${isEarly ? "be" : "have been"} ${done[limit]} by **${teamTime(dueAt, view.receiving, view.at)}**`;
	if (view.handoff.owner === null) return `${due}${isEarly ? "." : `, and no one from ${teamName(view.handoff.toTeam)} has accepted it.`} ${waysOut(view.template)}`;
	return `${due}. ${data.called.length === 1 && data.called.some((one) => isOwner(one, view.handoff)) ? "" : `${formatPerson(view.handoff.owner)} has it. `}When the work is done, comment ${code$1("/complete")}.`;
}
function isOwner(login, { owner }) {
	return owner !== null && sameLogin(owner, login);
}
const done = {
	accept: "accepted",
	complete: "completed"
};
function mentions({ called, step }, { members, githubTeam }) {
	return called.length === 0 && members.length === 0 && step !== "lead" && githubTeam !== void 0 ? [`@${githubTeam}`] : called.map(mention);
}
function waysOut(template) {
	return `To take it on, comment ${acceptCommand(template)}. To send it back, comment ${code$1("/return")} and a reason.`;
}
// build/render/comments/notices/bot-notices.js
function botClosingNotice({ actor }, { reason, requested }, { handoff, explanation, nextStep, team, openItems }) {
	const bot = `bot (${formatPerson(actor)}) closed this issue`;
	if (reason === "closed_by_bot_again") return [`${call$3(team)} ${bot} again. ${prose(explanation)}`, prose(nextStep)].join("\n\n");
	const owner = handoff.owner === null || isGoneLogin(handoff.owner) ? [] : [mention(handoff.owner)];
	const as = requested === "completed" ? "completed" : "not planned";
	return [
		`${call$3(owner)} ${bot} as ${as}, and Baton reopened it. ${prose(explanation)}`,
		...openItems.length > 0 ? [`Still open:\n\n${openItems.join("\n")}`] : [],
		prose(nextStep)
	].join("\n\n");
}
function call$3(mentions) {
	return mentions.length === 0 ? "A" : `${joinList(mentions, { most: 20 })}, a`;
}
// build/render/comments/notices/form-notices.js
const maxFields = 20;
function formReminder(attempted, view) {
	const { policy } = view;
	const isClosedLater = policy.incomplete !== void 0 && policy.incomplete.close !== false;
	return [
		`${call$2(attempted, view)}this form is incomplete since ${utc(attempted.since)}, so ${teamName(receiverOf$1(attempted, view))} does not know of it yet.`,
		...lists(attempted),
		`To hand it over, edit the description of this issue (\u22ef \u2192 *Edit*). No longer needed? Close the issue.${isClosedLater ? " If nothing changes, Baton closes it later." : ""}`
	].join("\n\n");
}
function formCommented(actor, { attempted, handoff }, template) {
	return attempted === null || handoff !== null ? null : [
		`${actor === null ? "" : `${mention(actor)}, `}Baton reads answers only in the description of this issue, not in comments.`,
		...lists(attempted),
		`To hand it over to ${teamName(receiverOf$1(attempted, { template }))}, edit the description (\u22ef \u2192 *Edit*).`
	].join("\n\n");
}
function formClosedNotice(attempted, view) {
	const { replacedBy } = attempted.closed ?? {};
	if (replacedBy !== void 0) return [
		`${call$2(attempted, view)}Baton closed this issue, because its form was still incomplete when the next one was due: #${replacedBy}.`,
		...lists(attempted),
		`Continue in #${replacedBy}. To hand over this one too, edit its description until nothing is missing: Baton then opens it again.`
	].join("\n\n");
	return [
		`${call$2(attempted, view)}Baton closed this issue, because its form is incomplete since ${utc(attempted.since)}.`,
		...lists(attempted),
		`To continue, edit the description of this issue until nothing is missing. Baton then opens it again and hands it over to ${teamName(receiverOf$1(attempted, view))}. If you reopen it before that, the time to complete it starts again.`
	].join("\n\n");
}
function receiverOf$1(attempted, { template }) {
	return receiverName(template, {
		handoff: null,
		attempted
	});
}
function lists({ errors }) {
	return fieldLists(errors, {
		missing: "Missing required fields",
		wrong: "Fields to correct",
		most: maxFields
	});
}
function call$2({ sender }, { policy }) {
	const logins = hearers(sender, policy);
	return logins.length === 0 ? "" : `${logins.map(mention).join(", ")}, `;
}
// build/render/comments/notices/owner-notices.js
function acceptanceNotice({ actor }, { implicit, readBack }, { initiatedBy: sender, toTeam }, policy) {
	const called = hearers(sender, policy);
	const isTheirs = sender !== null && actor !== null && sameLogin(sender, actor);
	if (called.length === 0 || implicit || isTheirs) return null;
	const sentence = `${joinList(called.map(mention))}, ${formatPerson(actor)} accepted this handoff for ${teamName(toTeam)}`;
	return readBack === void 0 ? `${sentence}.` : [`${sentence}, with this read-back:`, quotation(readBack)].join("\n\n");
}
function reassignedNotice({ actor }, { from, to, reason }) {
	return `${changes[reason](mention(to), formatPerson(actor))}.${from === null ? "" : ` Until now, ${isGoneLogin(from) ? formatPerson(from) : mention(from)} had it.`} The read-back and the deadlines stay the same. Any member of the team can take it over with ${code$1("/take")}.`;
}
function ownerLeftNotice(former, { team, toTeam, template, isAccepted }) {
	const called = team.length === 0 ? "" : `${joinList(team, { most: 20 })}: `;
	const who = joinList(former.map(formatPerson), { most: 10 });
	const isOne = former.length === 1;
	return `${called}${former.every(isGoneLogin) ? `${isOne ? "the person" : "the people"} who ${isOne ? "has" : "have"} this handoff ${isOne ? "has" : "have"} no GitHub account any more` : isAccepted ? `${who} has this handoff, but is no longer in ${teamName(toTeam)}` : `${who} ${isOne ? "is" : "are"} assigned to this handoff, but not in ${teamName(toTeam)}`}. ${isAccepted ? `To take it over, comment ${code$1("/take")}.` : `To take it on, comment ${acceptCommand(template)}.`} To give it to someone else, comment ${code$1("/assign login")}.`;
}
function senderLeftNotice(former, { sender, others, fromTeam, isAsked }) {
	const duty = former.some((login) => sender !== null && sameLogin(sender, login)) ? "sent this handoff" : isAsked ? "was asked" : "had to correct this";
	const who = joinList(former.map(formatPerson), { most: 10 });
	const left = `${joinList(others.map(mention))}: ${who} ${duty}, but is no longer in ${teamName(fromTeam)}.`;
	return isAsked ? `${left} Answer the question in a comment, or edit the description of this issue.` : `${left} To hand it over again, complete the description or comment ${code$1("/resubmit")}.`;
}
const changes = {
	taken: (to) => `${to} took over this handoff`,
	assigned: (to, by) => `${by} assigned this handoff to ${to}`,
	assignees_changed: (to, by) => `${by} changed the assignees, so ${to} has this handoff now`
};
function hint(what, status, { labels, template }) {
	const complete = `add the label ${code$1(labels.completed)} or comment ${code$1("/complete")}.`;
	if (status === "initiated") {
		const accept = `to accept this handoff, add the label ${code$1(labels.accepted)} or comment ${acceptCommand(template)}.`;
		return what === "accepting" ? accept : `${accept} To complete it, ${complete}`;
	}
	return status === "accepted" && what === "completing" ? `to complete this handoff, ${complete}` : null;
}
// build/render/comments/notices/pause-notices.js
const maxMentions$1 = 10;
function questionNotice({ actor }, { question }, handoff, { sending }) {
	const logins = answerersOf(handoff);
	return [
		`${call$1(logins.length === 0 ? teamLogins(sending) : logins)}${formatPerson(actor)} asks:`,
		quotation(question),
		"Answer in a comment, or edit the description of this issue. Deadlines are paused until then."
	].join("\n\n");
}
function answerNotice({ actor, at }, { answer }, handoff, policy) {
	return answer === void 0 ? `${callTurn(handoff, policy, at)}${formatPerson(actor)} answered by editing the description. It is your turn again.` : null;
}
function heldNotice({ actor }, { until, reason = "", waitsFor }) {
	return until == null && waitsFor === void 0 && isDayMeant.test(reason) ? `${actor === null ? "This" : `${mention(actor)}, this`} hold has no day on which it ends, because Baton read none in ${code$1(reason.split("\n", 1)[0] ?? "", 60)}. It lasts until someone comments ${code$1("/resume")}. For a day, comment for example ${code$1("/hold until 2026-12-01")}.` : null;
}
const isDayMeant = /^(?:(?:un)?till?|(?:for|in) (?:(?:an?|the|\d+|few|some|several|next) ?)+(?:\w+ )?(?:h|hours?|days?|weeks?|months?|quarters?|years?|holidays?))\b/i;
function resumedNotice({ at }, { reason, cancelled = [] }, handoff, policy) {
	if (reason === "awaited") {
		const left = cancelled.map(formatAwaited);
		const check = left.length === 0 ? "" : ` Not completed: ${joinList(left)}. If you still need it, return this handoff and say so.`;
		return `${callTurn(handoff, policy, at)}what this handoff waited for has ended. Its deadlines run from now on.${check}`;
	}
	return reason === "date" ? `${callTurn(handoff, policy, at)}this handoff is no longer on hold: its day has come. Its deadlines run again.` : null;
}
function callTurn(handoff, policy, at) {
	const team = ableTeam(policy, handoff);
	return call$1(peopleThere(policy.receiving, whoseTurn(handoff, team), teamDay(team, at)).filter((login) => isAble(policy, handoff, login)));
}
function call$1(logins) {
	return logins.length === 0 ? "" : `${joinList(logins.map(mention), { most: maxMentions$1 })}, `;
}
// build/render/comments/notices/route-notices.js
function reroutedNotice({ actor, source }, { from, to, assignment }, { toTeam, status }, template) {
	if (!sameLogin(to, toTeam) || status !== "initiated") return null;
	const { assignees } = assignment;
	const called = assignees.length === 0 ? "" : `${joinList(assignees.map(mention))}, `;
	const label = decidingLabel(template);
	const answer = label === null ? "an answer" : `the answer to **${label}**`;
	const because = source.startsWith("edit:") ? `because ${formatPerson(actor)} changed` : "because of";
	return sameLogin(from, to) ? `${called}this handoff is yours now, ${because} the answers.` : `${called}this handoff goes to ${teamName(to)} instead of ${teamName(from)}, ${because} ${answer}. The time to accept it starts again.`;
}
function routeQuestion(changes, handoff, { template, owner }) {
	const label = decidingLabel(template);
	if (label === null || handoff.status !== "accepted") return [];
	const to = routeOf(template, handoff.context);
	const before = routeOf(template, contextBefore(handoff.context, changes));
	return to === null || sameLogin(to, handoff.toTeam) || to === before ? [] : [`By the answer to **${label}**, this handoff would go to ${teamName(to)}. It stays with ${owner}, because it is accepted. To pass it on, comment ${code$1("/return wrong team")}: once the sender hands it over again, it goes to ${teamName(to)}.`];
}
function decidingLabel({ to, fields }) {
	const field = isByAnswer(to) ? fields.find(({ id }) => id === to.by) : void 0;
	return field === void 0 ? null : inline(field.label, 120);
}
function contextBefore(context, changes) {
	const changed = new Map(changes.map(({ field, from }) => [field, from]));
	const kept = Object.entries(context).filter(([id]) => !changed.has(id));
	const former = [...changed].flatMap(([id, from]) => from === null ? [] : [[id, from]]);
	return Object.fromEntries([...kept, ...former]);
}
function foreignLabelNotice(found, handoff, template) {
	const { kind } = found;
	return [whatStays(found, handoff, template), kind === "team" || kind === "team_removed" ? toAnotherTeam(handoff, template) : `If ${kind === "form" ? "the form is the wrong one" : "it is no handoff"}, ${kind === "form" ? fileAgain : closeIt}.`].join("\n\n");
}
const closeIt = "close this issue as *not planned*";
const fileAgain = `${closeIt} and file the right form`;
function whatStays({ kind, label, by }, { toTeam }, template) {
	const name = `${by === null ? "The" : `${mention(by)}, the`} label ${code$1(label, 100)}`;
	const filed = `what the sender filed, ${inline(template.name, 120)}`;
	switch (kind) {
		case "team": return `${name} does not move this handoff: it stays with ${teamName(toTeam)}. You can remove the label.`;
		case "form": return `${name} does not move this handoff: it stays ${filed}. You can remove the label.`;
		case "team_removed": return `${name} shows which team receives this handoff, so Baton added it again: it stays with ${teamName(toTeam)}.`;
		case "form_removed": return `${name} shows ${filed}, so Baton added it again. Without it, this is still a handoff to ${teamName(toTeam)}.`;
	}
}
function toAnotherTeam({ status }, template) {
	const field = decidingLabel(template);
	if (field === null) return `If it belongs to another team, ${fileAgain}.`;
	const edit = `edit the answer to **${field}** in the description of this issue`;
	return status === "accepted" ? `To send it to another team, comment ${code$1("/return wrong team")}. Then ${edit}.` : `To send it to another team, ${edit}.`;
}
// build/render/comments/notices/notices.js
const maxLines = 30;
const maxMentions = 20;
function policyOf({ policy, template }) {
	return {
		...policy,
		template
	};
}
function noticeOf(events, view) {
	const entries = events.flatMap((event) => {
		const text = textOf$1(event, view);
		return text === null ? [] : [{
			event,
			text
		}];
	});
	const [first] = entries;
	if (first === void 0) return null;
	const { source } = first.event;
	const texts = entries.map(({ event, text }) => event !== first.event && isAnswer(event) ? capitalize(textOf$1({
		...event,
		actor: null
	}, view) ?? text) : text);
	return {
		source,
		body: `${noticeMarker(source)}\n${texts.join("\n\n")}\n`
	};
}
function isAnswer({ data }) {
	return data.type === "rejected" || data.type === "info_requested";
}
function textOf$1(event, view) {
	switch (event.data.type) {
		case "rejected": return event.data.via === "feedback" ? null : refusal(event, event.data, view);
		case "accepted": return view.state.handoff && acceptanceNotice(event, event.data, view.state.handoff, view.policy);
		case "asked": return view.state.handoff && questionNotice(event, event.data, view.state.handoff, view.policy);
		case "answered": return view.state.handoff && answerNotice(event, event.data, view.state.handoff, policyOf(view));
		case "held": return heldNotice(event, event.data);
		case "submission_reminded": return view.state.attempted && formReminder(view.state.attempted, view);
		case "submission_commented": return view.state.attempted && formCommented(event.actor, view.state, view.template);
		case "submission_closed": return view.state.attempted && formClosedNotice(view.state.attempted, view);
		case "resumed": return view.state.handoff && resumedNotice(event, event.data, view.state.handoff, policyOf(view));
		case "rerouted": return view.state.handoff && reroutedNotice(event, event.data, view.state.handoff, view.template);
		case "reassigned": return reassignedNotice(event, event.data);
		case "returned": return returned(event.actor, event.data, view);
		case "completed": return askForRating(event.data.automated === true ? null : event.actor, view);
		case "info_requested": return answerTo$1(event.actor, event.data, view);
		case "context_edited": return contextEdited(event, event.data, view);
		case "reminded": return reminded(event.at, event.data, view);
		default: return null;
	}
}
function refusal(event, data, view) {
	const { actor } = event;
	const { state, policy, template } = view;
	const isCommand = data.via === "command";
	const label = isCommand ? `/${data.requested}` : labelOf(data.requested, policy.labels);
	const { explanation, nextStep } = refusalProblem(data.reason, {
		label,
		again: isCommand ? `comment \`${label}\` again` : `add the label \`${label}\``,
		isFormComplete: state.handoff === null && state.attempted?.errors.length === 0,
		isToCancel: data.requested === (isCommand ? "cancel" : "cancelled"),
		isToResubmit: wantsToResubmit(actor, data.requested, state.handoff),
		isClosing: data.via === "close" && data.requested === "completed",
		usage: usageOf(data.requested),
		meant: nearName(data.requested) ?? null,
		days: data.days ?? [],
		nextTypes: nextTypes(policy),
		reasons: Object.keys(returnReasonsOf(template)),
		fromTeam: template.from,
		toTeam: receiverName(template, state),
		receivers: teamLogins(policy.receiving),
		sender: state.handoff?.initiatedBy ?? null,
		owner: state.handoff?.owner ?? null,
		ownerSince: state.handoff?.ownerSince ?? null
	});
	if (data.reason === "already_accepted") return `${call(actor)}${prose(explanation)} ${prose(nextStep)}`;
	const items = state.handoff?.checklist ?? [];
	const open = data.openItems.slice(0, maxLines).map((item) => openItemLine(item, items));
	const left = data.openItems.length - open.length;
	const lines = [...open, ...left > 0 ? [`- \u2026 and ${formatCount(left)} more`] : []];
	const { handoff } = state;
	if ((data.reason === "closed_by_bot" || data.reason === "closed_by_bot_again") && handoff) return botClosingNotice(event, data, {
		handoff,
		team: mentions({
			called: policy.receiving.members,
			step: "team"
		}, policy.receiving),
		explanation,
		nextStep,
		openItems: lines
	});
	return [
		`${call(actor)}${undone[data.via](code$1(label, 100))}. ${prose(explanation)}`,
		...open.length > 0 ? [`Still open:\n\n${lines.join("\n")}`] : [],
		prose(nextStep)
	].join("\n\n");
}
function labelOf(requested, labels) {
	const status = shownStatuses.find((one) => one === requested);
	const other = nextTypeOf(requested) === null ? labels.onHold : requested;
	return status === void 0 ? other : labels[status];
}
const undone = {
	label: (label) => `Baton removed the label ${label}`,
	unlabel: (label) => `Baton restored the label ${label}`,
	close: () => "Baton reopened this issue",
	command: (command) => `Baton did not run ${command}`,
	feedback: () => "Baton did not record the feedback"
};
function call(login) {
	return login === null ? "" : `${mention(login)}, `;
}
function callAll(logins) {
	return logins.length === 0 ? "" : `${joinList(logins.map(mention), { most: maxMentions })}, `;
}
function reminded(at, data, { state: { handoff }, template, policy }) {
	return handoff === null ? null : reminder(data, {
		handoff,
		at,
		template,
		...policy
	});
}
function returned(actor, { reason, comment, fields }, { state, template }) {
	return [
		`${callAll(state.handoff === null ? [] : correctorsOf(state.handoff))}${formatPerson(actor)} returned this handoff.`,
		...reasonOf({
			reason: reason ?? null,
			comment: comment ?? null,
			fields: fields ?? []
		}, template),
		`To hand it over again, complete the description or comment ${code$1("/resubmit")}.`
	].join("\n\n");
}
function askForRating(actor, { state, feedbackForm }) {
	const { owner = null, ratings = [] } = state.handoff ?? {};
	const whom = actor ?? owner;
	return ratings.length > 0 || whom === null ? null : `${call(whom)}how complete was this handoff when you received it? Comment ${code$1("/rate")} with a number from 1 to 5 and, optionally, what was missing: ${code$1("/rate 4 missing: goals")}. Or fill in the [feedback form](${feedbackForm}). The sending team can read your answer.`;
}
function answerTo$1(actor, { what }, { state, template, policy: { labels } }) {
	if (what === "accepting" || what === "completing") {
		const text = hint(what, state.handoff?.status, {
			labels,
			template
		});
		return text && `${call(actor)}${text}`;
	}
	if (what === "context" && state.handoff !== null) return `${call(actor)}this is the recorded context.\n\n${contextText(state.handoff.context, template)}`;
	return `${call(actor)}you can use these commands here, each on its own line:\n\n${commandTable(template)}`;
}
function contextEdited(event, { changes }, { state: { handoff }, template, policy: { receiving } }) {
	const { owner = null, acceptedAt = null } = handoff ?? {};
	const isTheirs = owner !== null && event.actor !== null && sameLogin(owner, event.actor);
	if (handoff === null || owner === null || acceptedAt === null || event.at < acceptedAt || isTheirs) return null;
	const day = teamDay(receiving, event.at);
	const called = peopleThere(receiving, whoseTurn(handoff, receiving), day).filter((login) => event.actor === null || !sameLogin(login, event.actor));
	const nameOf = (login) => login !== null && includesLogin(called, login) ? "you" : formatPerson(login);
	const lines = changes.slice(0, maxLines).map((change) => {
		const { field } = change;
		return `- **${inline(template.fields.find(({ id }) => id === field)?.label ?? humanize(field), 120)}**: ${changed(change)}`;
	});
	const left = changes.length - lines.length;
	return [
		`${callAll(called)}${formatPerson(event.actor)} changed the context of this handoff after ${nameOf(handoff.acceptedBy)} accepted it:`,
		[...lines, ...left > 0 ? [`- \u2026 and ${formatCount(left)} more`] : []].join("\n"),
		...routeQuestion(changes, handoff, {
			template,
			owner: nameOf(owner)
		})
	].join("\n\n");
}
function changed({ from, to }) {
	return from === "(private)" && to === "(private)" ? "*another private answer: in this issue\u2019s description*" : `${answer(from)} \u2192 ${answer(to)}`;
}
function answer(value) {
	return value === null ? "*nothing*" : inline(typeof value === "object" ? value.join(", ") : String(value), 240);
}
// build/usecases/sweep/due-notices.js
const noticesLast = 6048e5;
function dueNotices(examined, { ownCommentDeletedAt, url, number }, now) {
	const { events, newEvents, state, subject } = examined;
	const { template, policy } = subject;
	const view = {
		state,
		template,
		policy,
		feedbackForm: feedbackFormAt(url, number)
	};
	const isKnown = events.length > newEvents.length;
	const isWanted = (event) => ownCommentDeletedAt === null || event.at > ownCommentDeletedAt || isKnown && newEvents.includes(event);
	const completed = events.find(({ data }) => data.type === "completed");
	return [...groupBy(events.filter((event) => {
		switch (event.data.type) {
			case "reminded": return isNewest(event.data, state.handoff) && (isWanted(event) || newEvents.includes(event));
			case "accepted": return !isLaterReadBack(event, events) && isWanted(event) && isRecent(event, now);
			case "asked": return isOpenQuestion(event, state.handoff) && isWanted(event) && isRecent(event, now);
			case "held": return event.source === state.handoff?.hold?.source && isWanted(event) && isRecent(event, now);
			case "resumed": return isNewestClock(event, state.handoff) && (isWanted(event) || newEvents.includes(event));
			case "submission_reminded":
			case "submission_closed": return isNewestOfForm(event, state) && (isWanted(event) || newEvents.includes(event));
			case "completed": return event === completed && isWanted(event) && isRecent(event, now);
			default: return isWanted(event) && isRecent(event, now);
		}
	}), ({ source }) => causationIdOf(source)).values()].flatMap((of) => noticeOf(of, view) ?? []);
}
function dueReactions({ events, newEvents }, { commandComments, ownComments }, { now, unassigned, notices }) {
	return reactionsTo((ownComments.some(({ byOther }) => byOther !== void 0) ? newEvents : events).filter((event) => isRecent(event, now)), {
		unassigned,
		answered: new Set(notices.map(({ source }) => causationIdOf(source)))
	}).filter(({ comment }) => commandComments.some(({ id }) => id === comment));
}
function isNewest(reminded, handoff) {
	const newest = currentReminder(handoff?.reminders ?? []);
	return reminded.since === handoff?.since && newest !== null && isSameReminder(newest, reminded);
}
function isNewestOfForm({ at, data }, { attempted, handoff }) {
	const newest = attempted?.closed?.at ?? attempted?.remindedAt;
	return (data.type !== "submission_closed" || isClosedByBaton(attempted)) && handoff === null && newest === at;
}
function isOpenQuestion({ at }, handoff) {
	return handoff?.questions.some((one) => one.at === at && one.closedAt === null) === true;
}
function isNewestClock({ at }, handoff) {
	return handoff?.clockSince === at && handoff.hold === null;
}
function isRecent({ at }, now) {
	return Date.parse(now) - Date.parse(at) <= noticesLast;
}
function feedbackFormAt(url, number) {
	return `${url.slice(0, url.lastIndexOf("/"))}/new?template=${feedbackLabel}.yml&handoff=%23${number}`;
}
// build/handoff/deadlines/orphaned.js
function formerHolders(handoff, receiving) {
	return isWithReceivers(handoff) && hasMembers(receiving) ? holders(handoff, receiving).filter((login) => cannotAct(login, receiving)) : [];
}
function isOrphaned(handoff, receiving) {
	const former = formerHolders(handoff, receiving);
	return former.length > 0 && former.length === holders(handoff, receiving).length;
}
function isKnownOrphan(handoff, configuration) {
	const receiving = receivingTeamToday(configuration, handoff);
	return receiving.githubTeam === void 0 ? isOrphaned(handoff, receiving) : isWithReceivers(handoff) && holders(handoff, receiving).some(isGoneLogin);
}
function isWithReceivers(handoff) {
	const { status, owner } = handoff;
	return (status === "initiated" || status === "accepted") && (owner !== null || !isAsked(handoff));
}
function isAsked(handoff) {
	return "questions" in handoff ? openQuestions(handoff.questions).length > 0 : handoff.askedSince !== null;
}
function cannotAct(login, receiving) {
	return isGoneLogin(login) || !isMember(receiving, login);
}
// build/usecases/issue/judge-people.js
async function membershipOf(team, github) {
	if (team.githubTeam === void 0) return {
		team,
		unread: null
	};
	const known = await github.teamMembers(team.githubTeam);
	if (known === null) return {
		team,
		unread: team.githubTeam
	};
	const members = [...team.members, ...known.filter((one) => !includesLogin(team.members, one))];
	return {
		team: {
			...team,
			members
		},
		unread: null
	};
}
async function writersAmong(logins, github) {
	const distinct = [...new Set(logins.map((login) => login.toLowerCase()))];
	const answers = await Promise.all(distinct.map(async (login) => [login, await github.canWrite(login)]));
	return new Map(answers);
}
async function assignableAmong(facts, { recorded, receiving, github }) {
	const decided = decidedSources(recorded);
	const assigned = facts.flatMap((fact) => fact.kind === "assigned" ? [fact.assignee] : []);
	const logins = facts.filter(({ source, by }) => !decided.has(source) && mayAssign(by, receiving)).flatMap(loginsToAssign).filter((login) => !isMember(receiving, login) && !includesLogin(assigned, login));
	const distinct = [...new Set(logins.map((login) => login.toLowerCase()))];
	const answers = await Promise.all(distinct.map(async (login) => [login, await github.canBeAssigned(login)]));
	return new Map(answers);
}
function mayAssign(by, receiving) {
	return by !== null && (hasMembers(receiving) ? isMember(receiving, by.login) : !by.isBot);
}
const byEitherParty = new Set([
	"cancel",
	"reopen",
	"resubmit",
	"resume"
]);
const byAnybody = new Set(["help", "context"]);
function findUndecidable(acts, { assignable, ...judging }) {
	const undecidable = acts.filter((act) => isUndecidable(act, judging));
	const unanswered = acts.filter(({ fact }) => unknownAssignee(fact, assignable) !== null);
	const [first = unanswered[0]] = undecidable;
	if (first === void 0) return null;
	const { issueNumber, receiving, sending } = judging;
	const unread = receiving.unread ?? sending.unread;
	const assignee = unknownAssignee(first.fact, assignable);
	return {
		sources: new Set([...undecidable, ...unanswered].map(({ fact }) => fact.source)),
		error: undecidable.length === 0 && assignee !== null ? unknownAssignment(issueNumber, assignee) : unread === null ? unknownPerson(issueNumber, first.login) : unreadableTeam(issueNumber, unread)
	};
}
function unknownAssignee(fact, assignable) {
	return loginsToAssign(fact).find((login) => assignable.get(login.toLowerCase()) === "unknown") ?? null;
}
function isUndecidable({ fact, login }, judging) {
	const receives = receivesLookup(login, judging);
	const needs = needsOf(fact);
	if (needs === "anybody" || receives === "yes") return false;
	if (needs === "receiving") return receives === "unknown";
	const { sender, sending } = judging;
	if (sender !== null && sameLogin(sender, login) || isMember(sending.team, login)) return false;
	return needs === "either" && receives === "unknown" || sending.unread !== null;
}
function receivesLookup(login, { receiving, writers }) {
	if (isMember(receiving.team, login)) return "yes";
	if (receiving.unread !== null) return "unknown";
	return hasMembers(receiving.team) ? "no" : writers.get(login.toLowerCase()) ?? "no";
}
function needsOf(fact) {
	if (fact.kind === "closed") return fact.reason === "completed" ? "receiving" : "either";
	if (fact.kind !== "commented") return "receiving";
	if (fact.commands.length === 0) return "sending";
	const bound = fact.commands.flatMap((one) => one.kind === "unknown" ? [] : [one.name]).filter((name) => !byAnybody.has(name));
	if (bound.length === 0) return "anybody";
	return bound.every((name) => byEitherParty.has(name)) ? "either" : "receiving";
}
function decidedSources({ events }) {
	return new Set(events.map((event) => causationIdOf(event.source)));
}
function unreadableTeam(issueNumber, team) {
	return new ServiceError("people_unknown", `Baton did not decide what happened on issue #${issueNumber}: it could not read the members of the GitHub team ${team}. Nothing was accepted or refused. Pass the token of a GitHub App with the organization permission "Members: read" (or a personal token with \`read:org\`) to the input \`token\`, or list the members in \`config.yml\`. A later run decides.`);
}
function unknownPerson(issueNumber, login) {
	return new ServiceError("people_unknown", `Baton did not decide what happened on issue #${issueNumber}: GitHub did not say whether ${login} may write to this repository. Nothing was accepted or refused. Check that the input \`token\` may read the metadata of the repository. A later run decides.`);
}
function unknownAssignment(issueNumber, login) {
	return new ServiceError("people_unknown", `Baton did not decide what happened on issue #${issueNumber}: GitHub did not say whether ${login} can be assigned. Nothing was assigned or refused. Check that the input \`token\` may read the issues of the repository. A later run decides.`);
}
function filerOf(facts, issueNumber) {
	return filingOf(facts, issueNumber)?.by?.login ?? null;
}
function filingOf(facts, issueNumber) {
	return facts.find(({ source }) => source === `issue:${issueNumber}`);
}
function actsToJudge({ facts, recorded, configuration }) {
	const decided = decidedSources(recorded);
	const open = facts.filter(({ source, by }) => !decided.has(source) && by?.isBot === false);
	const mayBeAnswer = isQuestionPossible(facts, recorded);
	const acts = open.filter((fact) => needsRight(fact, configuration) && (mayBeAnswer || !isPlainComment(fact)));
	const mayBeAccepted = acts.length > 0 || recorded.events.some(({ data }) => data.type === "accepted");
	return open.flatMap((fact) => {
		const actors = acts.includes(fact) && fact.by !== null ? [fact.by.login] : [];
		const owners = mayBeAccepted ? prospectiveOwners(fact, facts) : [];
		return [...actors, ...owners].map((login) => ({
			fact,
			login
		}));
	});
}
function isPlainComment(fact) {
	return fact.kind === "commented" && fact.commands.length === 0;
}
function isQuestionPossible(facts, { events }) {
	return events.some(({ data }) => data.type === "asked") || facts.some((fact) => fact.kind === "commented" && fact.commands.some((command) => command.kind === "command" && command.name === "ask"));
}
function needsRight(fact, { labels, autoComplete }) {
	return fact.kind === "closed" || fact.kind === "commented" || fact.kind === "feedback" || fact.kind === "next_filed" || fact.kind === "written" && autoComplete && !fact.source.startsWith("issue:") || (fact.kind === "labeled" || fact.kind === "unlabeled") && (statusOfLabel(labels, fact.label) !== null || sameLabel(fact.label, labels.onHold) || nextTypeOf(fact.label) !== null);
}
function prospectiveOwners(fact, facts) {
	if (fact.kind === "assigned" || fact.kind === "unassigned") return facts.flatMap((one) => one.kind === "assigned" ? [one.assignee] : []);
	return loginsToAssign(fact);
}
function loginsToAssign(fact) {
	return (fact.kind === "commented" ? fact.commands : []).flatMap((command) => command.kind === "command" && command.name === "assign" ? parseLogins(command.text, fact.by?.login ?? null) : []);
}
// build/usecases/sweep/people/sender-left.js
function waitsForFormerSender({ status, askedSince, initiatedBy, assignees, ...parties }, configuration) {
	const sending = sendingTeamToday(configuration, parties);
	const sender = initiatedBy === null ? [] : [initiatedBy];
	const called = assignees.length > 0 ? assignees : sender;
	return (status === "returned" || askedSince !== null) && called.length > 0 && hasMembers(sending) && sending.githubTeam === void 0 && called.every((login) => isGoneLogin(login) || !isMember(sending, login));
}
function senderLeftNotices({ subject, state: { handoff } }, { ownCommentDeletedAt }) {
	const { policy, issueNumber, hasUnreadMembers } = subject;
	const isAsked = handoff !== null && phaseNow(handoff) === "asked";
	if (handoff === null || hasUnreadMembers === true || !(isAsked || handoff.status === "returned")) return [];
	const { initiatedBy: sender, since, fromTeam } = handoff;
	const called = isAsked ? answerersOf(handoff) : correctorsOf(handoff);
	const others = sendersInTurnToday(called, sender, policy).filter((login) => !includesLogin(called, login));
	const isDeleted = ownCommentDeletedAt !== null && ownCommentDeletedAt > since;
	if (others.length === 0 || called.length === 0 || isDeleted) return [];
	const source = `sender-left:${issueNumber}:${since}:${isAsked ? handoff.questions.length : 0}`;
	const text = senderLeftNotice(called, {
		sender,
		others,
		fromTeam,
		isAsked
	});
	return [{
		source,
		body: `${noticeMarker(source)}\n${text}\n`
	}];
}
// build/usecases/sweep/people/orphaned.js
async function orphanedIssues(open, { configuration, github, failures }) {
	const found = [];
	for (const handoff of open) {
		const look = () => isLeftAlone(handoff, {
			configuration,
			github
		});
		if (await failures.attempt(handoff.issueNumber, look) === true) found.push(handoff.issueNumber);
	}
	return found;
}
async function isLeftAlone(handoff, { configuration, github }) {
	if (waitsForFormerSender(handoff, configuration)) return true;
	const listed = receivingTeamToday(configuration, handoff);
	if (formerHolders(handoff, listed).length === 0 && !isOnGitHubAlone(handoff, listed)) return false;
	const { team, unread } = await membershipOf(listed, github);
	return unread === null && formerHolders(handoff, team).length > 0;
}
function isOnGitHubAlone(handoff, team) {
	return team.githubTeam !== void 0 && !hasMembers(team) && holders(handoff, team).length > 0;
}
function ownerLeftNotices({ subject, state: { handoff } }, { ownCommentDeletedAt }) {
	const { policy, issueNumber, hasUnreadMembers } = subject;
	const { receiving } = policy;
	if (handoff === null || hasUnreadMembers === true || !isOrphaned(handoff, receiving)) return [];
	const since = handoff.ownerSince ?? handoff.since;
	if (ownCommentDeletedAt !== null && ownCommentDeletedAt > since) return [];
	const former = formerHolders(handoff, receiving);
	const source = `left:${issueNumber}:${former.map((login) => login.toLowerCase()).join(",")}:${since}`;
	const may = (login) => !isBarredSender(policy, handoff, login);
	const there = receiving.members.filter((login) => !isGoneLogin(login) && may(login));
	const text = ownerLeftNotice(former, {
		team: mentions({
			called: there.length > 0 ? there : teamLogins(receiving).filter(may),
			step: "team"
		}, receiving),
		toTeam: handoff.toTeam,
		template: policy.template,
		isAccepted: handoff.status === "accepted"
	});
	return [{
		source,
		body: `${noticeMarker(source)}\n${text}\n`
	}];
}
// build/handoff/sync/own-labels.js
function ownLabelKind(label, { handoffType, toTeam }, { team }) {
	if (sameLabel(label, `${team}${toTeam}`)) return "team";
	return sameLabel(label, "handoff") || sameLabel(label, `handoff/${handoffType}`) ? "form" : null;
}
// build/usecases/issue/record/foreign-labels.js
const filingLasts = 6e4;
function foreignLabelNotices({ subject, state: { handoff } }, { ownCommentDeletedAt, labels }) {
	if (handoff === null || hasEnded(handoff.status) || ownCommentDeletedAt !== null && ownCommentDeletedAt > handoff.since) return [];
	const changes = subject.facts.filter((fact) => fact.kind === "labeled" || fact.kind === "unlabeled");
	const meant = changes.filter((fact, at) => isMeant(fact, handoff) && includesLabel(labels, fact.label) === (fact.kind === "labeled") && !changes.slice(at + 1).some(({ label }) => sameLabel(label, fact.label)));
	const put = meant.filter(({ kind }) => kind === "labeled").flatMap((fact) => foreignLabel(fact, handoff, subject));
	const removed = meant.filter(({ kind }) => kind === "unlabeled").flatMap((fact) => removedLabel(fact, handoff, subject));
	const answered = put.length > 0 ? put : removed;
	return [...new Map(answered.map((one) => [one.kind, one])).values()].map((found) => {
		const source = `foreign-label:${subject.issueNumber}:${found.kind}:${handoff.since}`;
		const text = foreignLabelNotice(found, handoff, subject.template);
		return {
			source,
			body: `${noticeMarker(source)}\n${text}\n`
		};
	});
}
function isMeant({ by, at }, { since, initiatedAt, initiatedBy }) {
	const isFiling = by !== null && initiatedBy !== null && sameLogin(by.login, initiatedBy) && Date.parse(at) - Date.parse(initiatedAt) < filingLasts;
	return isHuman(by) && at >= since && !isFiling;
}
function foreignLabel({ label, by }, { toTeam, handoffType }, { policy, templates, types }) {
	const teams = templates.flatMap(({ from, to }) => [from, ...possibleValues(to)]).filter((team) => !sameLogin(team, toTeam)).map((team) => `${policy.labels.team}${team}`);
	const forms = types.filter((type) => type !== handoffType).map((type) => `handoff/${type}`);
	const put = {
		label,
		by: by?.login ?? null
	};
	return [...includesLabel(teams, label) ? [{
		kind: "team",
		...put
	}] : [], ...includesLabel(forms, label) ? [{
		kind: "form",
		...put
	}] : []];
}
function removedLabel({ label, by }, handoff, { policy }) {
	const kind = ownLabelKind(label, handoff, policy.labels);
	return kind === null ? [] : [{
		kind: `${kind}_removed`,
		label,
		by: by?.login ?? null
	}];
}
// build/usecases/issue/record/sync-issue.js
async function syncIssue(github, showing) {
	const { number, assignees } = showing.issue;
	const { steps, commentSteps } = planOf(showing);
	const comments = commentSteps((await github.apply(number, steps)).assignees ?? assignees);
	await github.apply(number, comments);
	return [...steps, ...comments];
}
function isInSync(showing) {
	return countPendingEffects(showing) === 0;
}
function countPendingEffects(showing) {
	const { steps, commentSteps } = planOf(showing);
	return steps.length + commentSteps(showing.issue.assignees).length;
}
function planOf({ examined, issue, now }) {
	const { subject, state, handoffId, earlier, ledger } = examined;
	const { policy, template } = subject;
	if (subject.facts.some(({ kind }) => kind === "converted")) return {
		steps: [],
		commentSteps: () => []
	};
	const { labels, receiving, sending, filer, requireChecklist, selfAccept } = policy;
	const due = deadlinesOf(state.handoff, policy);
	const { shown, unassignable } = actualState(issue);
	const desired = desiredState(state, {
		labels,
		type: template.type,
		types: subject.types,
		policy
	});
	const checklist = missingChecklist(examined, issue);
	const errors = subject.facts.findLast((fact) => fact.kind === "written")?.submission.errors ?? [];
	const notices = [
		...dueNotices(examined, issue, now),
		...withheldNotices(examined),
		...ownerLeftNotices(examined, issue),
		...senderLeftNotices(examined, issue),
		...foreignLabelNotices(examined, issue)
	];
	const withoutAssignees = desired.withoutAssignees.filter((login) => !wasAssignedBefore(login, state.handoff, subject.facts));
	const withoutLabels = [...desired.withoutLabels, ...labelsLeftBehind(state, {
		former: policy.usedLabels ?? noUsedLabels,
		labels,
		wanted: desired.labels,
		facts: subject.facts,
		events: examined.events
	})];
	const { leftOut } = fitLabels(shown.labels, {
		wanted: desired.labels,
		removed: withoutLabels
	});
	return {
		steps: diffState(shown, {
			...desired,
			withoutLabels,
			withoutAssignees,
			unassignable,
			checklist
		}).filter((effect) => subject.undecided === void 0 || !isUndoing(effect)),
		commentSteps: (assigned) => {
			const refused = desired.assignees.filter((login) => !includesLogin(assigned, login));
			const isClosed = isClosedByPerson(subject.facts) || isClosedByBaton(state.attempted);
			const team = {
				labels,
				receiving,
				sending,
				filer,
				requireChecklist,
				selfAccept
			};
			const senders = hearers(state.attempted?.sender ?? null, subject.policy);
			const view = {
				state,
				handoffId,
				template,
				...team,
				senders,
				due,
				errors,
				isClosed,
				ledger,
				earlier,
				now
			};
			const nextForms = nextFormsOf(examined, issue.url);
			return commentDifference(shown, {
				statusComment: statusComment({
					...view,
					nextForms,
					unassignable: refused,
					labelsLeftOut: leftOut
				}),
				notices,
				reactions: dueReactions(examined, issue, {
					now,
					unassigned: refused,
					notices
				})
			});
		}
	};
}
function isUndoing({ kind }) {
	return kind === "remove_label" || kind === "remove_assignees" || kind === "close" || kind === "reopen";
}
function withheldNotices({ subject, newEvents }) {
	const { issueNumber, policy } = subject;
	const [sender = null] = policy.filer?.isBot ? [] : [policy.filer?.login];
	return subject.isWithheld === true && newEvents.length > 0 ? [withheldNotice(issueNumber, sender)] : [];
}
function actualState(issue) {
	const marked = issue.ownComments.map((comment) => ({
		comment,
		marker: parseMarker(comment.body)
	}));
	const statuses = marked.filter(({ marker }) => marker?.kind === "status");
	const [status, ...surplus] = [...statuses.filter(({ comment }) => comment.byOther === void 0), ...statuses.filter(({ comment }) => comment.byOther !== void 0)];
	const notices = marked.flatMap(({ comment, marker }) => marker?.kind === "notice" ? [{
		comment,
		source: marker.source
	}] : []);
	const repeated = notices.filter(({ source }, at) => notices.findIndex((one) => one.source === source) < at);
	return {
		shown: {
			labels: issue.labels,
			assignees: issue.assignees,
			open: issue.open,
			statusComment: status?.comment ?? null,
			duplicates: [...[...surplus, ...repeated].flatMap(({ comment: { id, byOther } }) => byOther === void 0 || byOther.canDelete ? [id] : []), ...issue.formerStatusComments],
			notices: notices.map(({ source }) => source),
			reactions: issue.commandComments.flatMap(({ id: comment, reactions }) => reactions.map((content) => ({
				comment,
				content
			})))
		},
		unassignable: status?.marker?.kind === "status" ? status.marker.unassignable : []
	};
}
function wasAssignedBefore(login, handoff, facts) {
	const last = facts.findLast((fact) => (fact.kind === "assigned" || fact.kind === "unassigned") && sameLogin(fact.assignee, login));
	return last?.kind === "assigned" && isHuman(last.by) && handoff !== null && last.at < handoff.initiatedAt;
}
function missingChecklist({ subject, state }, issue) {
	const { template } = subject;
	const isOpen = state.handoff !== null && issue.open;
	const wasThere = issue.bodyRevisions.some(({ body }) => parseSubmission(body, template).checklist !== null);
	return isOpen && !wasThere ? missingChecklistSection(template) || null : null;
}
// build/usecases/feedback/feedback.js
function sourceOfFeedback(issueNumber) {
	return `feedback:${issueNumber}`;
}
function feedbackFormOf(issue, { templates }) {
	const [filing] = issue.bodyRevisions;
	if (!(includesLabel(issue.labels, "handoff-feedback") || isAnswered(issue)) || filing === void 0 || filing.source !== `issue:${issue.number}`) return null;
	const reading = parseFeedback(filing.body, templates);
	return reading.kind === "no_form" ? null : {
		issue,
		filing,
		reading
	};
}
function targetOf({ issue, reading }) {
	if (reading.kind === "unreadable") return null;
	const { issueNumber, repository } = reading.feedback;
	const here = issue.url.replace(/\/issues\/\d+$/, "");
	return (repository === null || repository.toLowerCase() === here.toLowerCase()) && issueNumber !== issue.number ? issueNumber : null;
}
function feedbackFact(form, issueNumber, template) {
	const { issue, filing, reading } = form;
	if (reading.kind === "unreadable" || targetOf(form) !== issueNumber) return null;
	const { rating, comment, missing } = reading.feedback;
	return {
		kind: "feedback",
		source: sourceOfFeedback(issue.number),
		at: filing.at,
		by: filing.by,
		rating,
		comment,
		missing: fieldsLabelled(missing, template)
	};
}
function isSettled({ issue }) {
	return isAnswered(issue) && !isToBeClosed(issue);
}
function isToBeClosed({ open, timeline }) {
	return open && !timeline.some(({ kind }) => kind === "reopened");
}
function stepsToAnswer(form, about) {
	const { issue, filing } = form;
	const source = sourceOfFeedback(issue.number);
	const notices = [{
		source,
		body: feedbackReply(answerTo(form, about), {
			source,
			to: filing.by
		})
	}];
	const replies = commentDifference(actualState(issue).shown, {
		statusComment: null,
		notices,
		reactions: []
	}).filter(({ kind }) => kind === "post_comment");
	return isToBeClosed(issue) ? [...replies, {
		kind: "close",
		reason: "completed"
	}] : replies;
}
function answerTo(form, about) {
	const { issue, reading } = form;
	const issueNumber = targetOf(form);
	if (reading.kind === "unreadable") return {
		kind: "unreadable",
		errors: reading.errors
	};
	const source = sourceOfFeedback(issue.number);
	const event = about?.events.find((one) => one.source === source);
	return issueNumber === null || about === void 0 || event === void 0 ? {
		kind: "no_handoff",
		issueNumber: reading.feedback.issueNumber
	} : {
		kind: "recorded",
		issueNumber,
		template: about.subject.template,
		detail: event.data
	};
}
function isAnswered({ number, ownComments }) {
	const source = sourceOfFeedback(number);
	return ownComments.some(({ body }) => {
		const marker = parseMarker(body);
		return marker?.kind === "notice" && marker.source === source;
	});
}
// build/usecases/issue/classify.js
const recognisedBefore = 6048e5;
function classify(issue, { recorded, configuration, createdAt }) {
	const form = recorded.template === null && recorded.events.length === 0 && !isHistory(issue, createdAt) ? feedbackFormOf(issue, configuration) : null;
	return form === null ? classifyListed(issue, {
		recorded,
		configuration,
		createdAt
	}) : {
		kind: "feedback",
		form
	};
}
function classifyListed(issue, { recorded, configuration, createdAt }) {
	if (recorded.template !== null) return {
		kind: "subject",
		template: recorded.template
	};
	if (recorded.events.length === 0 && isHistory(issue, createdAt)) return { kind: "not_ours" };
	const { labels, title, body } = issue;
	const isOlder = recorded.events.length === 0 && isFromBefore(issue, createdAt);
	const choice = chooseTemplate({
		labels,
		title,
		body,
		templates: configuration.templates
	});
	switch (choice.kind) {
		case "template": return choice.by !== "label" && isOlder ? { kind: "not_ours" } : {
			kind: "subject",
			template: choice.template
		};
		case "unknown_form":
		case "ours_but_unknown_type": return { kind: "unknown_form" };
		case "several_forms": return { kind: mayLackItsLabel(issue) && !isOlder ? "unknown_form" : "not_ours" };
		case "not_ours": return choice;
	}
}
function mayLackItsLabel({ labels }) {
	return labels.every((label) => label.toLowerCase() === handoffLabel);
}
function isFromBefore({ filedAt }, createdAt) {
	return createdAt !== null && Date.parse(filedAt) < Date.parse(createdAt) - 6048e5;
}
function isHistory({ open, closedAt }, createdAt) {
	return !open && (createdAt === null || (closedAt ?? "") < createdAt);
}
// build/form/commands/lone-word.js
const words$1 = [["done", /^(?:(?:all |it\u2019s |it's )?done|complete|completed|finished|resolved|\u2705|\u2714\ufe0f|\u2611\ufe0f)$/i], ["yes", /^(?:\ud83d\udc4d|:\+1:|ok|okay|k|ack|yes|yep|lgtm|accept|accepted|approved|got it|on it|will do|sounds good|mine)$/i]];
function mayBeLoneWord(comment) {
	const [first = ""] = comment.trimStart().split("\n", 1);
	return loneWordIn(first) !== null;
}
function loneWordIn(comment) {
	if (comment.length > 40) return null;
	const said = comment.trim().replace(/[\u{1F3FB}-\u{1F3FF}]/gu, "").replace(/[.!\s]+$/, "");
	return words$1.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
// build/form/mail/auto-reply.js
const ofMachine = /\b(?:this|that) (?:is|was) an? (?:auto(?:mat(?:ic|ed))?[ -]?(?:generated )?(?:reply|response|message|e-?mail|answer)|auto-?reply)|^\W*(?:automatic|automated|auto)[ -]?(?:reply|response)\b\W*:|(?:dies|das) ist eine automatisch(?: generierte)?e? (?:antwort|nachricht|abwesenheits)|^\W*(?:abwesenheits(?:notiz|meldung)|automatische antwort|r\u00e9ponse automatique|respuesta autom\u00e1tica|resposta autom\u00e1tica|risposta automatica|automatisch antwoord|automatiskt svar|automatisk svar|automatyczna odpowied\u017a|automatick\u00e1 odpov\u011b\u010f|otomatik yan\u0131t|\u0430\u0432\u0442\u043e\u043c\u0430\u0442\u0438\u0447\u0435\u0441\u043a\u0438\u0439 \u043e\u0442\u0432\u0435\u0442|\u0430\u0432\u0442\u043e\u043e\u0442\u0432\u0435\u0442)\b\W*:?|(?:ceci est|il s['\u2019]agit d)['\u2019 ]?une? (?:r\u00e9ponse|message) automatique|est[ea] es una? (?:respuesta|mensaje) autom\u00e1tic|est[ae] \u00e9 uma? (?:resposta|mensagem) autom\u00e1tic|quest[ao] \u00e8 una? (?:risposta|messaggio) automatic|\u044d\u0442\u043e \u0430\u0432\u0442\u043e\u043c\u0430\u0442\u0438\u0447\u0435\u0441\u043a|\u81ea\u52d5\u8fd4\u4fe1|\u81ea\u52d5\u5fdc\u7b54|\u81ea\u52a8\u56de\u590d|\u81ea\u52d5\u56de\u8986|\uc790\ub3d9 ?(?:\ud68c\uc2e0|\uc751\ub2f5)|\u05de\u05e2\u05e0\u05d4 \u05d0\u05d5\u05d8\u05d5\u05de\u05d8\u05d9|\u0631\u062f \u062a\u0644\u0642\u0627\u0626\u064a/imu;
const away = /\b(?:i['\u2019]?m|i am|i will be|i['\u2019]ll be|we are|currently) (?:(?:currently|now|away|presently|also) )?(?:out of (?:the |my )?office|on (?:\w+ )?(?:leave|vacation|holidays?|pto)|away|out until|travell?ing)|\bich bin .{0,60}(?:nicht im (?:b\u00fcro|haus)|abwesend|im urlaub|au\u00dfer haus|nicht erreichbar|elternzeit)|\bje (?:suis|serai) .{0,40}(?:absente?|cong\u00e9s?|vacances|hors du bureau)|\b(?:estoy|estar\u00e9|me encuentro) .{0,30}(?:fuera de la oficina|de vacaciones|ausente)|\b(?:estou|estarei) .{0,30}(?:fora do escrit\u00f3rio|de f\u00e9rias|ausente)|\b(?:sono|sar\u00f2) .{0,30}(?:fuori (?:ufficio|sede)|in ferie|assente)|\bik ben .{0,60}(?:afwezig|niet (?:aanwezig|op kantoor)|vakantie|verlof)|(?:jestem|b\u0119d\u0119) .{0,30}(?:nieobecn|na urlopie|poza biurem)|ofis d\u0131\u015f\u0131nda|izindeyim|(?:\u0432 \u043e\u0442\u043f\u0443\u0441\u043a\u0435|\u043e\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044e|\u0432\u043d\u0435 \u043e\u0444\u0438\u0441\u0430)|(?:jsem|budu) .{0,30}(?:mimo kancel\u00e1\u0159|na dovolen\u00e9|nep\u0159\u00edtom)|jag \u00e4r .{0,30}(?:ledig|semester|inte p\u00e5 kontoret)|\u4f11\u6687|\u4e0d\u5728|\u4e0d\u5728\u529e\u516c\u5ba4|\u4e0d\u5728\u8fa6\u516c\u5ba4|\u4f11\u5047|\ubd80\uc7ac|\ud734\uac00/iu;
const formula = /\bthanks? (?:you )?(?:very much )?for (?:your|the|contacting|writing|e-?mailing)|access to (?:my )?e-?mails?|\b(?:respond|reply|answer|get back|be in touch)\b.{0,60}\b(?:return|back|when i|as soon as)|\b(?:urgent|emergenc|immediate)\w*\b.{0,80}\b(?:contact|call|reach|e-?mail|write)|automat|vielen dank f\u00fcr (?:ihre|deine|die) |nicht weitergeleitet|nach meiner r\u00fcckkehr|dringend|merci (?:de|pour) votre |urgen|\u00e0 mon retour|gracias por (?:su|tu) |a mi regreso|obrigad[oa] (?:pelo|por) |grazie per |al mio rientro|bedankt voor |spoed|terugkomst|dzi\u0119kuj\u0119 za |piln|acil|te\u015fekk\u00fcr|\u0441\u0440\u043e\u0447\u043d|\u0441\u043f\u0430\u0441\u0438\u0431\u043e \u0437\u0430 |\u0430\u0432\u0442\u043e\u043c\u0430\u0442|d\u011bkuji za |nal\u00e9hav|br\u00e5dskande|\u81f3\u6025|\u7dca\u6025|\u304a\u6025\u304e|\u7d27\u6025|\uc790\ub3d9|\uae34\uae09|\uae09\ud55c/iu;
function isAutoReply(text) {
	const start = text.slice(0, longestStart);
	return ofMachine.test(start) || away.test(start) && formula.test(start);
}
const longestStart = 1500;
// build/form/mail/mail-words.js
function foldWord(text) {
	return withoutMarks(text).replaceAll(/\s/g, "");
}
const wroteWords = [
	"wrote schrieb \u00e9crit escribi\u00f3 scritto escreveu schreef geschreven skrev kirjoitti napisa\u0142 napisa\u0142a",
	"pisze napsal napsala nap\u00edsal nap\u00edsala \u00edrta \u00edrt scris napisao napisala napisal kirjutas rakst\u012bja",
	"para\u0161\u0117 yazd\u0131 yazm\u0131\u015f \u03ad\u03b3\u03c1\u03b1\u03c8\u03b5 \u043d\u0430\u043f\u0438\u0441\u0430\u043b \u043d\u0430\u043f\u0438\u0441\u0430\u043b\u0430 \u043d\u0430\u043f\u0438\u0441\u0430\u0432 \u043d\u0430\u043f\u0438\u0441\u0430\u043b\u0430 \u043d\u0430\u043f\u0438\u0441\u0430 \u043f\u0438\u0448\u0435\u0442 \u043f\u0438\u0448\u0435 \u05db\u05ea\u05d1 \u05db\u05ea\u05d1\u05d4 \u0643\u062a\u0628 \u0646\u0648\u0634\u062a",
	"menulis vi\u1ebft \u0932\u093f\u0916\u093e \u0932\u093f\u0916\u0947 missatge napisana napisane escrigu\u00e9 writes"
].join(" ").split(" ");
const wrotePhrases = [
	"\u5199\u9053",
	"\u5beb\u9053",
	"\u4f5c\u6210",
	"\uc791\uc131",
	"\u306e\u30e1\u30fc\u30eb",
	"\u306e\u30e1\u30c3\u30bb\u30fc\u30b8",
	"\u66f8\u304d\u307e\u3057\u305f",
	"\u0e40\u0e02\u0e35\u0e22\u0e19\u0e27\u0e48\u0e32"
];
const headerWords = {
	from: "from von de da van fr\u00e5n fra l\u00e4hett\u00e4j\u00e4 od nadawca odes\u00edlatel odosielate\u013e felad\u00f3 \u043e\u0442 \u0432\u0456\u0434 g\u00f6nderen kimden \u03b1\u03c0\u03bf \u05de\u05d0\u05ea \u05de \u0645\u0646 \u53d1\u4ef6\u4eba \u5bc4\u4ef6\u8005 \u5bc4\u4ef6\u4eba \u5dee\u51fa\u4eba \u9001\u4fe1\u8005 \ubcf4\ub0b8\uc0ac\ub78c \ubcf4\ub0b8\uc774 t\u1eeb dari exp\u00e9diteur mittente remitente remetente afzender avs\u00e4ndare avsender afsender expeditor dela",
	sent: "sent date gesendet datum envoy\u00e9 enviado enviada inviato data verzonden skickat sendt dato l\u00e4hetetty p\u00e4iv\u00e4m\u00e4\u00e4r\u00e4 wys\u0142ano wys\u0142ane odesl\u00e1no odoslan\u00e9 d\u00e1tum elk\u00fcldve k\u00fcldve trimis \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e \u0434\u0430\u0442\u0430 \u043d\u0430\u0434\u0456\u0441\u043b\u0430\u043d\u043e g\u00f6nderildi g\u00f6nderilen tarih \u03b5\u03c3\u03c4\u03ac\u03bb\u03b7 \u03b7\u03bc\u03b5\u03c1\u03bf\u03bc\u03b7\u03bd\u03af\u03b1 \u05e0\u05e9\u05dc\u05d7 \u05ea\u05d0\u05e8\u05d9\u05da \u062a\u0627\u0631\u064a\u062e \u53d1\u9001\u65f6\u95f4 \u65e5\u671f \u50b3\u9001\u6642\u9593 \u5bc4\u4ef6\u65e5\u671f \u5bc4\u9001\u65e5\u671f \u9001\u4fe1\u65e5\u6642 \u9001\u4fe1\u65e5 \u65e5\u4ed8 \ubcf4\ub0b8\ub0a0\uc9dc \ub0a0\uc9dc \u0111\u00e3g\u1eedi ng\u00e0y terkirim tanggal fecha poslano poslato",
	to: "to an \u00e0 a para pour per aan till til vastaanottaja do komu c\u00edmzett c\u0103tre \u043a\u043e\u043c\u0443 al\u0131c\u0131 kime \u03c0\u03c1\u03bf\u03c2 \u05d0\u05dc \u0625\u0644\u0649 \u6536\u4ef6\u4eba \u6536\u4ef6\u8005 \u5b9b\u5148 \ubc1b\ub294\uc0ac\ub78c \ubc1b\ub294\uc774 \u0111\u1ebfn kepada destinataire destinatario odbiorca p\u0159\u00edjemce za",
	cc: "cc kopie copie kopia kopi dw \u043a\u043e\u043f\u0438\u044f \u043a\u043e\u043f\u0456\u044f \u6284\u9001 \u526f\u672c \ucc38\uc870 m\u00e1solat",
	subject: "subject betreff objet asunto oggetto assunto onderwerp \u00e4mne emne aihe temat p\u0159edm\u011bt predmet t\u00e1rgy subiect \u0442\u0435\u043c\u0430 konu \u03b8\u03ad\u03bc\u03b1 \u05e0\u05d5\u05e9\u05d0 \u0627\u0644\u0645\u0648\u0636\u0648\u0639 \u4e3b\u9898 \u4e3b\u65e8 \u4ef6\u540d \uc81c\ubaa9 ch\u1ee7\u0111\u1ec1 subjek perihal sujet"
};
const forwardedWords = [
	"Begin forwarded message",
	"Anfang der weitergeleiteten Nachricht",
	"D\u00e9but du message transf\u00e9r\u00e9",
	"D\u00e9but du message r\u00e9exp\u00e9di\u00e9",
	"Inicio del mensaje reenviado",
	"Inizio messaggio inoltrato",
	"In\u00edcio da mensagem encaminhada",
	"Begin doorgestuurd bericht",
	"Vidarebefordrat brev",
	"Start p\u00e5 videresendt besked",
	"Videresendt melding",
	"V\u00e4litetty viesti alkaa",
	"Start p\u00e5 videresendt melding",
	"Vidarebefordrat meddelande",
	"Pocz\u0105tek przekazywanej wiadomo\u015bci",
	"Za\u010d\u00e1tek p\u0159epos\u00edlan\u00e9 zpr\u00e1vy",
	"Za\u010diatok preposlanej spr\u00e1vy",
	"Tov\u00e1bb\u00edtott lev\u00e9l kezdete",
	"\u0391\u03c1\u03c7\u03ae \u03c0\u03c1\u03bf\u03c9\u03b8\u03b7\u03bc\u03ad\u03bd\u03bf\u03c5 \u03bc\u03b7\u03bd\u03cd\u03bc\u03b1\u03c4\u03bf\u03c2",
	"\u041f\u043e\u0447\u0430\u0442\u043e\u043a \u043f\u0435\u0440\u0435\u0430\u0434\u0440\u0435\u0441\u043e\u0432\u0430\u043d\u043e\u0433\u043e \u043f\u043e\u0432\u0456\u0434\u043e\u043c\u043b\u0435\u043d\u043d\u044f",
	"\u0130letilen ileti ba\u015flang\u0131c\u0131",
	"Ba\u015flang\u0131\u00e7 iletilen mesaj",
	"\u041d\u0430\u0447\u0430\u043b\u043e \u043f\u0435\u0440\u0435\u0430\u0434\u0440\u0435\u0441\u043e\u0432\u0430\u043d\u043d\u043e\u0433\u043e \u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438\u044f",
	"\u4e0b\u9762\u662f\u88ab\u8f6c\u53d1\u7684\u90ae\u4ef6",
	"\u8ee2\u9001\u3055\u308c\u305f\u30e1\u30c3\u30bb\u30fc\u30b8"
];
// build/form/mail/header-block.js
const kindsByWord = new Map();
for (const kind of [
	"from",
	"sent",
	"to",
	"cc",
	"subject"
]) for (const word of headerWords[kind].split(" ")) {
	const key = foldWord(word);
	kindsByWord.set(key, (kindsByWord.get(key) ?? new Set()).add(kind));
}
const longestBlock = 7;
const longestSpaced = 14;
function isHeaderBlock(lines, at) {
	if (isHeaderLine(lines[at]?.text ?? "")) return true;
	const kinds = new Set();
	let hasAddress = false;
	for (let place = at, end = at + longestBlock; place < end; place += 1) {
		const line = lines[place];
		if (line === void 0 || line.isCode) break;
		const found = headerOf(line.text);
		if (found === null) {
			if (place === at) break;
			if (line.text.trim() === "") {
				if (headerOf(lines[place + 1]?.text ?? "") === null) break;
				end = Math.min(end + 1, at + longestSpaced);
			}
			continue;
		}
		for (const kind of found.kinds) kinds.add(kind);
		hasAddress ||= address.test(found.value);
	}
	if (!kinds.has("from") && !kinds.has("sent")) return isUnknownBlock(lines, at);
	return hasAddress ? kinds.size >= 2 : kinds.size >= 3 && kinds.has("subject");
}
function isUnknownBlock(lines, at) {
	const block = [];
	for (let place = at; place < at + longestBlock; place += 1) {
		const line = lines[place];
		const [, label = "a"] = line === void 0 || line.isCode ? [] : labelled(line.text);
		if (RegExp("\\p{sc=Latin}", "u").test(label)) break;
		block.push(line?.text ?? "");
	}
	return block.length >= 3 && address.test(block[0] ?? "") && block.some((line) => /\d{4}/.test(line) && /\d[:.]\d{2}/.test(line));
}
function isHeaderLine(line) {
	if (line.length > 1e3 || !/[:\uff1a].*[:\uff1a].*[:\uff1a]/.test(line)) return false;
	const kinds = [...line.matchAll(labelInLine)].map(({ groups }) => groups?.["label"] ?? "").map((label) => [...kindsByWord.get(foldWord(label)) ?? []][0]);
	const known = new Set(kinds.filter((kind) => kind !== void 0));
	return (kinds[0] === "from" || kinds[0] === "sent") && labelAtStart.test(line) && known.size >= 3 && (known.has("subject") || address.test(line));
}
const labelAtStart = RegExp("^\\s*(?:\\*{1,2}|_{1,2})?\\p{L}{1,15}(?:\\*{1,2}|_{1,2})?\\s?[:\\uff1a]", "u");
const labelInLine = RegExp("(?:^|\\s)(?:\\*{1,2}|_{1,2})?(?<label>\\p{L}{1,15})(?:\\*{1,2}|_{1,2})?\\s?[:\\uff1a]", "gu");
const address = /[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]{2,255}|\*{3}@\*{3}/;
const header = RegExp("^\\s*(?:\\*{1,2}|_{1,2})?([\\p{L}\\p{M}\\u3000 ]{1,20}?)(?:\\*{1,2}|_{1,2})?\\s?[:\\uff1a](?:\\*{1,2}|_{1,2})?(?:\\s+(\\S.*)|(\\S.*)|\\s*)$", "u");
function headerOf(line) {
	const [, label, spaced, value = spaced ?? ""] = labelled(line);
	const kinds = label === void 0 ? void 0 : kindsByWord.get(foldWord(label));
	return kinds === void 0 ? null : {
		kinds: new Set([...kinds].slice(0, 1)),
		value
	};
}
function labelled(line) {
	return line.length > 1e3 ? [] : header.exec(line) ?? [];
}
// build/form/mail/attribution.js
const wrote = new Set(wroteWords.map(foldWord));
const phrases$1 = wrotePhrases.map(foldWord);
const longestRun = 3;
const longestText = 320;
function findAttribution(lines, at) {
	let text = "";
	const first = lines[at]?.text ?? "";
	if (/^\s*`?[/\uff0f]/.test(first)) return 0;
	for (let length = 1; length <= longestRun; length += 1) {
		const line = lines[at + length - 1];
		if (line === void 0 || line.isCode || line.text.trim() === "") return 0;
		text = `${text} ${line.text.trim()}`;
		if (text.length > longestText || length > 1 && !mayBegin(first)) return 0;
		if (/[:\uff1a][*_]{0,2}$/.test(text) && isAttribution(text.trim(), lines, at + length)) return length;
		if (/\S@\S/.test(text) && hasTime(text) && endsWithWrote(text)) return length;
	}
	return 0;
}
function mayBegin(line) {
	return hasTime(line) || /[@<(]/.test(line) || saysWrote(line);
}
function isAttribution(text, lines, below) {
	const dated = hasTime(text);
	const addressed = address.test(text);
	const said = saysWrote(text) || /^[>*_\s]*On .*\bsaid\s?[:\uff1a]/.test(text) && dated;
	if (said && (dated || addressed)) return true;
	if (dated && /[<([][^<>()[\]]{0,255}@[^<>()[\]]{1,255}[>)\]]\s?[:\uff1a]$/.test(text)) return true;
	if (dated && /\*{3}@\*{3}\.\*{3}>?\s?[:\uff1a]$/.test(text)) return true;
	if (/^\d{4}\u5e74\d{1,2}\u6708\d{1,2}\u65e5.{0,6}\d{1,2}:\d{2}.{1,60}[:\uff1a]$/.test(text)) return true;
	return said && isAboveQuote(lines, below);
}
function saysWrote(text) {
	if (text.split(RegExp("[^\\p{L}\\p{M}]+", "u")).some((word) => wrote.has(foldWord(word)))) return true;
	const normalize = foldWord(text);
	return phrases$1.some((phrase) => normalize.includes(phrase));
}
function endsWithWrote(text) {
	return wrote.has(foldWord(text.split(RegExp("[^\\p{L}\\p{M}]+", "u")).filter((word) => word !== "").at(-1) ?? ""));
}
function hasTime(text) {
	return /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{4}\u5e74/.test(text);
}
function isAboveQuote(lines, from) {
	const next = lines.slice(from, from + 3).find(({ text }) => text.trim() !== "");
	return next !== void 0 && /^\s{0,3}>/.test(next.text);
}
// build/form/mail/footer-words.js
const sentWords = /^(?:this (?:e-?mail|message) was sent|sent (?:from|via|with|using|by)|secured with|von meinem|von unterwegs|diese nachricht wurde|gesendet|envoy\u00e9|provenance|enviad[oa]|inviato|verzonden|verstuurd|skicka(?:t|des|de)|sendt|l\u00e4hetetty|wys\u0142an[eo]|odesl[a\u00e1]n[o\u00e9]|odoslan[e\u00e9]|\u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e|\u043d\u0430\u0434\u0456\u0441\u043b\u0430\u043d\u043e|\u0438\u0437\u043f\u0440\u0430\u0442\u0435\u043d\u043e|trimis|elk\u00fcldve|\u03c3\u03c4\u03ac\u03bb\u03b8\u03b7\u03ba\u03b5|\u05e0\u05e9\u05dc\u05d7|\u0623?\u064f?\u0631\u0633\u0644\u062a|\u0111\u00e3 g\u1eedi|dikirim|\u0e2a\u0e48\u0e07\u0e08\u0e32\u0e01|\u53d1\u81ea|\u53d1\u9001\u81ea|\u6765\u81ea|\u5bc4\u81ea|\u50b3\u9001\u81ea|\u5f9e\u6211\u7684|\u4ece\u6211\u7684)|(?:gesendet|g\u00f6nderildi|k\u00fcldve|\u9001\u4fe1(?:\u3055\u308c\u307e\u3057\u305f)?|\u4f20\u9001|\u50b3\u9001|\u767c\u9001|\ubcf4\ub0c4|\ubcf4\ub0c8\uc2b5\ub2c8\ub2e4|\uc804\uc1a1)\.?$/iu;
const getWords = /^(?:get|download|hol|laden|obten|obt\u00e9n|obter|obtenir|t\u00e9l\u00e9charge|descarga|scarica|otti?en|baixa|transfer|pobierz|h\u00e4mta|hent|f\u00e5|skaff|hanki|z\u00edskat|st\u00e1hn|\u0441\u043a\u0430\u0447\u0430\u0442\u044c|\u0441\u043a\u0430\u0447\u0430\u0439\u0442\u0435|\u0437\u0430\u0432\u0430\u043d\u0442\u0430\u0436|\u03bb\u03ae\u03c8\u03b7|\u83b7\u53d6|\u4e0b\u8f7d|\u53d6\u5f97|\u4e0b\u8f09|let\u00f6lt)|(?:beziehen|herunterladen|downloaden|ophalen|edinin|indirin|\u3092\u5165\u624b|\u5165\u624b|\ub2e4\uc6b4\ub85c\ub4dc|\ubc1b\uae30|let\u00f6lt\u00e9se)\.?$/iu;
const offeredApps = /^(?=.*(?:outlook|bluemail|yahoo mail))(?=.*(?:\bi(?:os|phone|pad)|ios|android|\bmac\b|windows|mobile))/iu;
const devices = /iphon|ipad|ipod|\bios\b|apple watch|macbook|android|galaxy|samsung|xperia|oneplus|huawei|xiaomi|redmi|pixel|nokia|motorola|\bhtc\b|blackberry|verizon|t-mobile|(?:mail|courrier|correo|posta|e-post|email|poczta|\u30e1\u30fc\u30eb).{0,15}windows|windows.{0,10}(?:phone|mail|mobile|\u30e1\u30fc\u30eb|\u90ae\u4ef6|\u90f5\u4ef6)|surface|\u5c0f\u7c73|\u534e\u4e3a|\u83ef\u70ba|outlook|gmail|yahoo|thunderbird|proton ?mail|tuta(?:nota)?\b|mailspring|icloud|airmail|bluemail|fairemail|k-9|aqua ?mail|mymail|edison|canary|superhuman|missive|sent (?:from|with|via) (?:spark|hey|nine|front|mimestream|zoho)\b|boxer|\bgmx\b|web\.de|zoho mail\.?$|shortwave\.?$|t-online|libero|\buol\b|\borange\b|mail\.ru|\u044f\u043d\u0434\u0435\u043a\u0441|\u7f51\u6613|courrier pour|correo para|posta per|e-post f\u00f6r|email para|poczta|\u30e1\u30fc\u30eb(?:\u30a2\u30d7\u30ea)?\u304b\u3089|mail (?:for|f\u00fcr|pour|para|per|voor|dla|app)\b|von unterwegs/iu;
const ownDevice = /(?:\b(?:my|meine[mr]|mon|ma|mi|mio|meu|minha|mijn|min|mitt|mojego|m\u00e9ho|m\u00f4jho|\u043c\u043e\u0435\u0433\u043e|benim|saya)\b|\u6211\u7684|\ub098\uc758|\ub0b4|mi smartphone).{0,20}(?:phone|mobile|mobil|cell|handy|tablet|laptop|computer|device|smartphone|t\u00e9l\u00e9phone|portable|tel\u00e9fono|m\u00f3vil|celular|telefon|telefono|cellulare|telem\u00f3vel|mobiel|telefoon|\u0442\u0435\u043b\u0435\u0444\u043e\u043d|\u624b\u673a|\u624b\u6a5f|\ud734\ub300\ud3f0|\ud578\ub4dc\ud3f0)|^sent (?:from|via) (?:my )?(?:a )?(?:mobile|phone|cell|tablet)\b|\bde pe\b/iu;
const noticeStart = /^\W*(?:this |these |the (?:information|contents?)|if you|any (?:unauthori|review)|diese|der inhalt|die (?:information|in dies)|sollten sie|falls sie|wenn sie|ce(?:t|tte)? |le contenu|les informations|si (?:vous|usted|ha)|est[ea] |el contenido|la informaci|quest[oa] |il contenuto|le informazioni|se (?:lei|voc\u00ea|n\u00e3o|ha|avete)|o conte\u00fado|as informa|a informa|dit |deze |de (?:informatie|inhoud)|indien u|ta |niniejsz|tre\u015b\u0107|den(?:na|ne) |dett[ae] |t\u00e4m\u00e4|tato |t\u00e1to |\u044d\u0442\u043e |\u0434\u0430\u043d\u043d\u043e\u0435|\u043d\u0430\u0441\u0442\u043e\u044f\u0449|\u0446\u0435\u0439 |\u0446\u0435 |bu |e-posta|\u3053\u306e\u30e1\u30fc\u30eb|\u672c\u30e1\u30fc\u30eb|\u672c(?:\u7535\u5b50)?\u90ae\u4ef6|\u672c\u90f5\u4ef6|\u6b64|\uc774 |\ubcf8 )/iu;
const confidential = /confiden|privileged|vertraulich|vertrouwelijk|riservat|poufn|luottamuks|\u043a\u043e\u043d\u0444\u0438\u0434\u0435\u043d\u0446|\u043a\u043e\u043d\u0444\u0456\u0434\u0435\u043d\u0446|d\u016fv\u011brn|d\u00f4vern|gizli|fortrolig|konfiden|bizalmas|\u673a\u5bc6|\u6a5f\u5bc6|\u4fdd\u5bc6|\ube44\ubc00|\uae30\ubc00|intended recipient|intended solely|in error\b|irrt\u00fcmlich|versehentlich erhalten|par erreur|por error|per errore|por engano|por erro|pomy\u0142k|ten onrechte|av misstag|\u8aa4\u3063\u3066|\u8bef\u6536|\u8aa4\u6536/iu;
const aboutMail = /e-?mail|message\b|communication|transmission|nachricht|mensaje|mensagem|correo|messaggio|comunicazione|comunicaci[o\u00f3]n|bericht|meddelande|meddelelse|wiadomo\u015b|viesti|\u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438|\u043f\u043e\u0432\u0456\u0434\u043e\u043c\u043b\u0435\u043d|\u043f\u0438\u0441\u044c\u043c|zpr\u00e1v|spr\u00e1v|ileti|attachment|\u90ae\u4ef6|\u90f5\u4ef6|\u30e1\u30fc\u30eb|\uba54\uc77c|recipient|empf\u00e4nger|destinat/iu;
const noticeTitle = /^\W*(?:confidentiality (?:notice|note)|disclaimer|legal notice|haftungsausschluss|vertraulichkeitshinweis|avis de confidentialit\u00e9|aviso legal|aviso de confidencialidade|aviso de confidencialidad|avviso di riservatezza|nota di riservatezza|proclaimer|klauzula poufno\u015bci)(?:\s*[:.\u2013\u2014-]|\s*$)/iu;
const aboutPrinting = /^(?=.*(?:environment|umwelt|environnement|medio ?ambiente|ambiente|milieu|milj\u00f6|\u015brodowisk|(?:this|diese|dieser|cet?|este|esta|questa|deze|denna|detta|t\u0119) e-?mail))(?=.*(?:before (?:you )?print|printing|ausdruck|ausgedruckt|d['\u2019]imprimer|imprimir|stampare|afdrukken|printen|skriver ut|wydruk))/iu;
const virusScan = /^\W*(?:virus-?free|virenfrei|garanti sans virus|libre de virus|senza virus|virusvrij|livre de v\u00edrus)\b|^(?=.*\b(?:avast|avg)\b).*(?:checked|scanned|gepr\u00fcft|v\u00e9rifi|analys|comprob|analiz|verific|www\.)|checked for viruses/iu;
const companyRegister = /^(?=.*(?:amtsgericht|registergericht|sitz der|gesch\u00e4ftsf\u00fchr)).*\bHR[AB] ?\d|^\W*registered in .{2,40} (?:no|number|nr)\b|\bRCS [A-Z][a-z\u00e9]+ \d/iu;
const mailingList = /^(?:You received this message because you are subscribed to|To unsubscribe from this group|Yahoo Mail: Search)/iu;
// build/form/mail/mail-marks.js
function isSignatureMark(line) {
	return /^(?:--|\u2014|\u2015\u2015|\uff0d\uff0d)$/.test(line.trim());
}
const forwarded = new Set(forwardedWords.map(foldWord));
function isSeparator(line, next) {
	const written = line.trim();
	if (written.length > longestSeparator) return false;
	const text = written.replace(/^\*+|\*+$/g, "");
	if (/^_{20,}$|^\[?Original Message processed by david/i.test(text)) return true;
	if (RegExp("^-{3,} ?[\\p{L}\\p{M}'\\u2019 ]{4,60}:? ?-{3,}$", "u").test(text)) return true;
	if (/[-=_]{20,}$/.test(text) && /^[^\s:\uff1a][^:\uff1a]{0,30}[:\uff1a]/.test(next.trim())) return true;
	return forwarded.has(foldWord(text.replace(/[:\uff1a]$/, "")));
}
const longestSeparator = 200;
function isFooter(line) {
	const text = line.trim();
	return isOfGitHub(text) || isOfProgram(text) || isOfCompany(text) || mailingList.test(text);
}
function isPictureName(line) {
	return /^\s*(?:\[(?:cid|image): ?[^\]\n]{1,200}\]|<image\d{1,4}\.\w{3,4}>)\s*$/i.test(line);
}
function isOfGitHub(text) {
	return /^(?:\u2014|--)?[\s*_[]*(?:Reply to this email directly|You(?: are|'re|\u2019re) receiving this because|You received this message because|Message ID:|Triage notifications on the go)/i.test(text) || /^\S{1,60} left a comment \W{0,3}\([\w.-]+\/[\w.-]+#\d+\)/.test(text) || text.includes("github.com/notifications/unsubscribe");
}
function isOfProgram(text) {
	if (text.length > longestOfProgram) return false;
	const plain = text.replace(/\]\([^()\s]{0,150}\)|<https?:[^<>\s]{0,150}>|[[\]]/g, "").replace(/^[*_<("\s]+|[)>"*_\s]+$/g, "");
	if (/^(?:sent )?from my \S.{0,60}$/i.test(plain)) return true;
	if (sentWords.test(plain) && (devices.test(plain) || ownDevice.test(plain))) return true;
	return plain.length <= longestOffer && getWords.test(plain) && offeredApps.test(plain);
}
const longestOfProgram = 250;
const longestOffer = 60;
function isOfCompany(line) {
	const text = line.slice(0, longestLookedAt);
	if (noticeTitle.test(text) || virusScan.test(text) || companyRegister.test(text)) return true;
	if (aboutPrinting.test(text)) return true;
	return isLong(text) && noticeStart.test(text) && confidential.test(text) && aboutMail.test(text);
}
const longestLookedAt = 1e3;
function isLong(text) {
	return text.length >= 40 || text.length >= 15 && RegExp("[\\p{sc=Han}\\p{sc=Hangul}]", "u").test(text);
}
// build/form/mail/closing-words.js
function words(...lines) {
	return phrases(...lines.join(" ").split(" "));
}
function phrases(...texts) {
	let folded;
	return { has(text) {
		folded ??= new Set(texts.map(foldWord));
		return folded.has(text);
	} };
}
const closingHeads = words("regards rgds sincerely faithfully cheers respectfully warmly", "gr\u00fc\u00dfe gru\u00df gr\u00fcsse gruss gruesse gr\u00fcssen gr\u00fc\u00dfen gruesse gruessen gru\u00dfe mfg hochachtungsvoll", "cordialement salutations amicalement cdt cdlt saludos saludo slds atentamente cordialmente abrazo", "abrazos saluti saluto atenciosamente cumprimentos sauda\u00e7\u00f5es abra\u00e7o abra\u00e7os groet groeten groetjes", "mvg h\u00e4lsning h\u00e4lsningar v\u00e4nligen mvh hilsen hilsner terveisin terv pozdrawiam pozdrowieniami", "pozdrowienia pozdr powa\u017caniem szacunku pozdravem pozdravom pozdrav \u00fcdv\u00f6zlettel \u00fcdv stim\u0103", "\u0443\u0432\u0430\u0436\u0435\u043d\u0438\u0435\u043c \u043f\u043e\u0436\u0435\u043b\u0430\u043d\u0438\u044f\u043c\u0438 \u043f\u043e\u0432\u0430\u0433\u043e\u044e \u0443\u0432\u0430\u0436\u0435\u043d\u0438\u0435 \u043f\u043e\u0437\u0434\u0440\u0430\u0432\u0438 sayg\u0131lar\u0131mla selamlar \u03b5\u03ba\u03c4\u03af\u03bc\u03b7\u03c3\u03b7 \u03c7\u03b1\u03b9\u03c1\u03b5\u03c4\u03b9\u03c3\u03bc\u03bf\u03cd\u03c2", "\u03c6\u03b9\u03bb\u03b9\u03ba\u03ac \u05d1\u05d1\u05e8\u05db\u05d4 \u0627\u0644\u062a\u062d\u064a\u0629 hormat");
const closingPhrases = phrases(...[
	"Best",
	"Best wishes",
	"All the best",
	"All best",
	"Yours",
	"Yours truly",
	"Take care",
	"BR",
	"KR"
], ...[
	"Talk soon",
	"Speak soon",
	"LG",
	"VG",
	"BG",
	"Kh",
	"Vh",
	"Tsch\u00fcss",
	"Bis sp\u00e4ter",
	"Bis bald",
	"Bis dann",
	"Bien \u00e0 vous",
	"Bien \u00e0 toi",
	"B\u00e0v",
	"B\u00e0t"
], ...[
	"\u00c0 bient\u00f4t",
	"\u00c0 plus",
	"Bonne r\u00e9ception",
	"Quedo atenta",
	"Quedo atento",
	"Un beso",
	"A presto",
	"Abs",
	"Att"
], ...[
	"Cu respect",
	"Ha det bra",
	"Ha det fint",
	"\u0412\u0441\u0435\u0433\u043e \u0434\u043e\u0431\u0440\u043e\u0433\u043e",
	"\u0412\u0441\u0435\u0433\u043e \u0445\u043e\u0440\u043e\u0448\u0435\u0433\u043e",
	"\u0130yi \u00e7al\u0131\u015fmalar",
	"Kolay gelsin"
], ...[
	"Tr\u00e2n tr\u1ecdng",
	"Salam",
	"\u6b64\u81f4",
	"\u656c\u793c",
	"\u656c\u79ae",
	"\u795d\u597d",
	"\u656c\u4e0a",
	"\u987a\u9882\u5546\u797a",
	"\u9806\u980c\u5546\u797a",
	"\u8f9b\u82e6\u4e86",
	"\u656c\u5177",
	"\u4ee5\u4e0a"
], ...[
	"\u4ee5\u4e0a\u3067\u3059",
	"\uac10\uc0ac\ud569\ub2c8\ub2e4",
	"\uace0\ub9d9\uc2b5\ub2c8\ub2e4",
	"\uc218\uace0\ud558\uc138\uc694",
	"\uc218\uace0\ud558\uc2ed\uc2dc\uc624",
	"\uc218\uace0\ud558\uc168\uc2b5\ub2c8\ub2e4"
]);
const closingLine = /^(?:(?:\u4ee5\u4e0a|\u4f55\u5352|\u304a\u624b\u6570|\u3069\u3046\u305e|\u5f15\u304d\u7d9a\u304d|\u4eca\u5f8c\u3068\u3082|\u3054\u78ba\u8a8d).{0,20})?(?:\u3088\u308d\u3057\u304f|\u5b9c\u3057\u304f)(?:\u304a\u9858\u3044|\u5fa1\u9858\u3044|\u304a\u9858)(?:\u3044\u305f|\u81f4|\u7533\u3057\u4e0a\u3052)?(?:\u3057|\u3052)?\u307e\u3059[\u3002.\uff01!]?$|^\u795d(?:\u60a8|\u4f60|\u5927\u5bb6)?.{1,8}[\uff01!\u3002]?$|^veuillez (?:agr\u00e9er|recevoir|croire).{0,120}(?:salutations|consid\u00e9ration|sentiments)/iu;
const closingModifiers = words("best kind kindest warm warmest many very with my our yours dear and from in the", "mit freundlichen freundlichem freundliche besten beste beste viele vielen liebe lieben sch\u00f6ne herzliche herzlichen und aus dem der den von", "bien tr\u00e8s sinc\u00e8res meilleures distingu\u00e9es mes nos les plus et \u00e0 de avec toutes", "un una cordial cordiales cordiale cordiali cari distinti y e con desde da dal dalla afectuoso fuerte reciba recibe", "com os as melhores meus minhas respeitosas met vriendelijke vriendelijk hartelijke uit en", "med v\u00e4nlig v\u00e4nliga b\u00e4sta varma venlig vennlig vennlige beste fra fr\u00e5n och og yst\u00e4v\u00e4llisin yst parhain", "z serdecznie serdeczne wyrazami najlepsze s p\u0159\u00e1telsk\u00fdm lep lijep srda\u010dan cu \u0441 \u043d\u0430\u0438\u043b\u0443\u0447\u0448\u0438\u043c\u0438 \u0437 \u03bc\u03b5 \u0645\u0639 saya");
const wishHeads = words("day weekend week evening afternoon tag wochenende abend woche feierabend journ\u00e9e soir\u00e9e semaine week-end", "giornata serata settimana d\u00eda tarde semana fin dia noite dag avond weekend helg kv\u00e4ll kveld dnia weekendu", "wieczoru den v\u00edkend de\u0148 g\u00fcnler haftalar \u0434\u043d\u044f \u0432\u0435\u0447\u0435\u0440\u0430 \u0432\u044b\u0445\u043e\u0434\u043d\u044b\u0445");
const wishes = words("have enjoy nice good great lovely wonderful pleasant sch\u00f6nen sch\u00f6nes sch\u00f6ne angenehmen guten gute w\u00fcnsche erholsames", "bonne belle excellente bon excellent buona bella buon buen bonito feliz tenga tengas bom boa \u00f3timo \u00f3tima", "fijne prettige goede trevlig ha bra god fin mi\u0142ego dobrego udanego hezk\u00fd p\u011bkn\u00fd kr\u00e1sn\u00fd pekn\u00fd iyi \u0445\u043e\u0440\u043e\u0448\u0435\u0433\u043e \u043f\u0440\u0438\u044f\u0442\u043d\u043e\u0433\u043e \u0434\u043e\u0431\u0440\u043e\u0433\u043e");
const wishFillers = words("a an your the rest of ahead und noch einen ein eine ich euch ihnen dir allen et y e que de um uma nog een en");
const thanksHeads = words("thanks thank thx tia ta cheers danke dank merci gracias grazie obrigado obrigada grato grata bedankt tack", "tak takk kiitos dzi\u0119kuj\u0119 dzi\u0119ki d\u011bkuji d\u00edky \u010fakujem k\u00f6sz\u00f6n\u00f6m mul\u021bumesc \u0441\u043f\u0430\u0441\u0438\u0431\u043e \u0434\u044f\u043a\u0443\u044e \u0431\u043b\u0430\u0433\u043e\u0434\u0430\u0440\u044f", "te\u015fekk\u00fcrler \u03b5\u03c5\u03c7\u03b1\u03c1\u03b9\u03c3\u03c4\u03ce \u05ea\u05d5\u05d3\u05d4 \u0634\u0643\u0631\u0627 \u8c22\u8c22 \u591a\u8c22 \u8b1d\u8b1d \u611f\u8b1d \u3042\u308a\u304c\u3068\u3046\u3054\u3056\u3044\u307e\u3059 \u3042\u308a\u304c\u3068\u3046 hvala");
const thanksModifiers = words("you so much very a lot in advance many again all everyone team kindly and", "dir euch ihnen schon schonmal mal im voraus vielen herzlichen besten sch\u00f6n schoen sehr vorab", "d\u2019avance davance d avance par beaucoup \u00e0 tous infiniment mille muchas mil de antemano tante in anticipo anticipatamente", "muito desde j\u00e1 antecipadamente je u wel alvast hartelijk p\u00e5 f\u00f6rhand s\u00e5 mycket forh\u00e5nd mange z g\u00f3ry bardzo p\u0159edem moc", "\u0437\u0430\u0440\u0430\u043d\u0435\u0435 \u0431\u043e\u043b\u044c\u0448\u043e\u0435 c\u1ea3m \u01a1n terima kasih");
const thanksPhrases = phrases(...[
	"C\u1ea3m \u01a1n",
	"Terima kasih",
	"Much appreciated",
	"Appreciated"
], "Ciao");
// build/form/mail/sign-off.js
const longestSignature = 10;
const longestClosing = 60;
function findSignOff(lines) {
	let written = 0;
	let end = lines.length;
	for (let at = lines.length - 1; at >= 0 && written <= longestSignature; at -= 1) {
		const line = lines[at];
		const text = line?.text.trim() ?? "";
		if (line === void 0 || line.isCode || RegExp("^`?[/\\uff0f]\\p{L}", "u").test(text)) break;
		if (text === "") continue;
		if (isStrong(text) || isWeak(text) && isNameBelow(lines, at, written)) end = at;
		written += 1;
		if (text.length > 100) break;
	}
	return end;
}
function isGreeting(text) {
	return isStrong(text) || isWeak(text);
}
function isOnlySignature(text) {
	const [name = "", ...below] = text.split("\n").filter((line) => line.trim() !== "");
	const words = wordsOf(name.replace(/[*_]/g, ""));
	return below.length > 0 && below.length < longestSignature && words.length >= 2 && words.length <= 4 && isName(words) && !/[.!?:]$/.test(name.trim()) && below.every((line) => line.trim().length <= longestClosing && !/^\s*(?:[-*+\u2022]|\d+[.)])\s/.test(line)) && below.some((line) => contact.test(line));
}
const contact = /\+?\d[\d ()/.-]{6,}\d|\S@\S|\bwww\.|https?:\/\//i;
function isStrong(line) {
	if (closingLine.test(line)) return true;
	if (line.length > longestClosing) return false;
	return closingPhrases.has(bare(line)) || isPhraseWithName(line) || isClosing(line) || isWish(line);
}
function isPhraseWithName(line) {
	const words = line.split(/\s+/);
	return [
		1,
		2,
		3
	].some((names) => {
		const greeting = words.slice(0, -names);
		return (greeting.length > 1 || /[,.!]$/.test(greeting[0] ?? "")) && closingPhrases.has(bare(greeting.join(" "))) && isName(words.slice(-names));
	});
}
function isClosing(line) {
	const words = wordsOf(line);
	const head = words.findIndex((word) => closingHeads.has(foldWord(word)));
	if (head === -1 || words.length > 8) return false;
	const isKnown = (word) => {
		const key = foldWord(word);
		return closingModifiers.has(key) || closingHeads.has(key) || thanksHeads.has(key);
	};
	const before = words.slice(0, head).filter((word) => !isKnown(word));
	return (before.length === 0 || before.length === 1 && head <= 2) && words.slice(head + 1).every((word) => isKnown(word) || isName([word]));
}
function isWish(line) {
	const words = wordsOf(line).map(foldWord);
	return words.length >= 2 && words.length <= 7 && words.some((word) => wishHeads.has(word)) && words.some((word) => wishes.has(word)) && words.every((word) => [
		wishHeads,
		wishes,
		wishFillers,
		thanksHeads
	].some((known) => known.has(word)));
}
function isWeak(line) {
	if (line.length > 40) return false;
	const words = wordsOf(line).map(foldWord);
	return thanksPhrases.has(bare(line)) || words.some((word) => thanksHeads.has(word)) && words.every((word) => thanksHeads.has(word) || thanksModifiers.has(word));
}
function wordsOf(line) {
	return line.split(/[\s,.!;:/|&+\uff0c\u3002\uff01\u3001]+/u).filter((word) => RegExp("\\p{L}", "u").test(word));
}
function bare(text) {
	return foldWord(text.replace(/[\s,.!;:\uff0c\u3002\uff01\u3001~\u263a\ud83d\ude42\ud83d\ude4f-]+$/u, ""));
}
function isName(words) {
	return words.every((word) => RegExp("^(?:\\p{Lu}[\\p{L}\\p{M}'\\u2019.-]*|\\p{L})$", "u").test(word));
}
function isNameBelow(lines, at, written) {
	const below = lines.slice(at + 1).map(({ text }) => text.trim());
	return written <= 2 && below.every((text) => text.length <= 40 && !/[.!?\u3002\uff01\uff1f]$/.test(text));
}
// build/form/mail/own-lines.js
function ownLines(written) {
	const lines = written.map(({ text, isCode }) => ({
		text: plainLine(text),
		isCode
	}));
	const own = [];
	for (let at = 0; at < lines.length; at += 1) {
		const part = partAt(lines, at);
		if (part === "end") return withoutSignOff(withoutRule(own));
		const line = written[at];
		if (part === "own" && line !== void 0) own.push(line);
		at += typeof part === "number" ? part - 1 : 0;
	}
	return withoutSignOff(own);
}
function partAt(lines, at) {
	const line = lines[at];
	if (line === void 0 || line.isCode || line.text.trim() === "") return "own";
	if (isQuoted(lines, at)) return isQuotedAttribution(lines, at) ? "end" : "quoted";
	if (RegExp("^\\s{0,3}[`*_]{0,3}[/\\uff0f]\\p{L}", "u").test(line.text)) return "own";
	const length = findAttribution(lines, at);
	if (length > 0) return isQuoted(lines, nextWritten(lines, at + length)) ? length : "end";
	if (endsReply(lines, at)) return isAboveAttribution(lines, at) ? "quoted" : "end";
	return isPictureName(line.text) ? "quoted" : "own";
}
function withoutSignOff(own) {
	return own.slice(0, findSignOff(own));
}
function withoutRule(own) {
	const rule = /^\s*(?:(?:-\s?){3,}|(?:\*\s?){3,})?$/;
	return own.slice(0, own.findLastIndex(({ text }) => !rule.test(text)) + 1);
}
function plainLine(text) {
	return /^[\t\x20-\x7e]*$/.test(text) ? text : text.replace(RegExp("\\p{Cf}", "gu"), "").replace(/[\u00A0\u202F]/g, " ");
}
function endsReply(lines, at) {
	const text = lines[at]?.text ?? "";
	const next = lines[nextWritten(lines, at + 1)]?.text ?? "";
	return isFooter(text) || isSignatureMark(text) || isSeparator(text, next) || isHeaderBlock(lines, at);
}
function isAboveAttribution(lines, at) {
	const below = nextWritten(lines, at + 1);
	const length = isFooter(lines[at]?.text ?? "") ? 0 : findAttribution(lines, below);
	return length > 0 && isQuoted(lines, nextWritten(lines, below + length));
}
function isQuoted(lines, at) {
	const text = lines[at]?.text;
	if (text === void 0 || lines[at]?.isCode) return false;
	if (quoteMark.test(text)) return true;
	const before = at === 0 ? void 0 : lines[at - 1];
	return before !== void 0 && !before.isCode && before.text.length >= brokenFrom && quoteMark.test(before.text);
}
function isQuotedAttribution(lines, at) {
	if (at > 0 && isQuoted(lines, at - 1)) return false;
	const length = findAttribution(lines.slice(at, at + 3).map(({ text, isCode }) => ({
		text: text.replace(/^[\s>]+/, ""),
		isCode
	})), 0);
	return length > 0 && !isQuoted(lines, nextWritten(lines, at + length));
}
const quoteMark = /^\s{0,3}(?:>|&gt;)/;
const brokenFrom = 60;
function nextWritten(lines, from) {
	let at = from;
	while (at < lines.length && lines[at]?.text.trim() === "") at += 1;
	return at;
}
// build/form/commands/parse-commands.js
const maxCommands = 10;
function parseCommands(comment) {
	return parseComment(comment).commands;
}
function parseComment(comment) {
	const found = [];
	const before = [];
	const lines = ownLines(linesOf(normaliseComment(comment)));
	const isAlone = lines.filter(({ text }) => text.trim() !== "").length === 1;
	for (const { text, isCode } of lines) {
		const commands = isCode ? [] : parseCommandLine(text, isAlone);
		found.push(...commands.map(({ command, text: own }) => ({
			command,
			lines: [own]
		})));
		if (commands.length === 0) (found.at(-1)?.lines ?? before).push(text);
	}
	const commands = found.map(({ command, lines }) => command.kind === "command" ? {
		...command,
		text: textBelow(lines)
	} : command);
	const said = textOf(before);
	return {
		commands: [...new Map(commands.map((command) => [JSON.stringify(command), command])).values()].slice(0, maxCommands),
		text: isAutoReply(said) ? "" : said
	};
}
function normaliseComment(comment) {
	const text = normaliseBody(comment);
	return text.includes("\\n") && !text.trim().includes("\n") && besideCommand.test(text) ? text.replaceAll("\\n", "\n") : text;
}
const anyCommand = `/(?:${[...commandNames, ...commandSynonyms.keys()].join("|")})`;
const besideCommand = new RegExp(String.raw`^\s*${anyCommand}\\n|\\n\s*${anyCommand}(?=$|\s|\\n)`, "i");
function writtenText(comment) {
	return ownLines(linesOf(normaliseBody(comment))).map(({ text }) => text).join("\n").trim();
}
function textBelow(lines) {
	const [own = "", below = ""] = lines;
	const text = textOf(lines);
	return `${own}${below}`.trim() === "" && isOnlySignature(text) ? "" : text;
}
function textOf(lines) {
	const text = lines.join("\n").trim();
	if (text.length > longestEmpty) return text;
	const said = text.replace(/<!--[^>]*-->|<\/?\w{1,10}>|:[a-z_+-]\w{0,30}:/gi, "");
	return isGreeting(text) || !RegExp("[\\p{L}\\p{N}]", "u").test(said) ? "" : text;
}
const longestEmpty = 60;
function linesOf(text) {
	let fence = null;
	let isHidden = false;
	return text.split("\n").map((line) => {
		const mark = isHidden ? null : fenceOf(line);
		if (fence !== null) {
			fence = mark !== null && closes(mark, fence) ? null : fence;
			return {
				text: line,
				isCode: true
			};
		}
		if (mark !== null) {
			fence = mark;
			return {
				text: line,
				isCode: true
			};
		}
		const wasHidden = isHidden;
		isHidden = endsHidden(line, isHidden);
		return {
			text: line,
			isCode: wasHidden
		};
	});
}
function endsHidden(line, isHidden) {
	const opens = line.lastIndexOf("<!--");
	const ends = line.lastIndexOf("-->");
	return opens === ends ? isHidden : opens > ends;
}
// build/form/commands/hold-words.js
const untilInText = "un(?:til|till)|till|bis(?: zum| zur| zu)?|jusqu['\u2019](?:aux?|\u00e0|en)|hasta(?: el)?|at\u00e9(?: \u00e0| a| o)?|fino a(?:l|lla|d)?|\u0434\u043e";
const untilWords = `${untilInText}|'?til|tills|indtil|fram til|tot|do|p\u00e2n\u0103(?: la| pe)?|\u03ad\u03c9\u03c2|\u03bc\u03ad\u03c7\u03c1\u03b9(?: \u03c4(?:\u03b7\u03bd|\u03bf\u03bd|\u03bf|\u03b9\u03c2))?|\u062d\u062a\u0649|\u05e2\u05d3|\u0111\u1ebfn|hingga|sampai`;
const untilWithoutGap = "\u76f4\u5230|\u622a\u81f3|\u622a\u6b62\u5230?|\u5230|\u81f3";
const startsWithKeyword = new RegExp(String.raw`^(?:(${untilWords}|${"for|in|f\u00fcr|pendant|durante|por|per|voor|\u043d\u0430|na"})\s+|(${untilWithoutGap})\s*)`, "i");
const isUntilWord = new RegExp(`^(?:${untilWords}|${untilWithoutGap})$`, "i");
const laterUntil = new RegExp(String.raw`\s[*_]{0,3}(?:${untilInText})\s+`, "gi");
const period = RegExp("^(?:\\S+\\s+){0,4}(?:weeks?|months?|quarter|q[1-4]|years?|weekend|kw|eod|eow|eom|eoy|wochen?|monate?s?|quartals?|jahre?s?|(?:jahres|monats|quartals|wochen)ende|semaines?|mois|ann[\\u00e9e]e|trimestre|semanas?|mes|m[\\u00eae]s|a\\u00f1o|ano|settiman[ae]|mese|anno|maand|jaar|kwartaal|\\u043d\\u0435\\u0434\\u0435\\u043b[\\u0438\\u044c\\u044e\\u044f]|\\u043c\\u0435\\u0441\\u044f\\u0446[\\u0430\\u0435]?|\\u043a\\u0432\\u0430\\u0440\\u0442\\u0430\\u043b\\u0430|\\u0433\\u043e\\u0434\\u0430|\\u0442\\u0438\\u0436\\u043d\\u044f|\\u043c\\u0456\\u0441\\u044f\\u0446\\u044f|\\u0440\\u043e\\u043a\\u0443|tygodni[ae]?|miesi\\u0105c[ae]?|kwarta\\u0142u|roku|t\\u00fddne|m\\u011bs\\u00edce)(?!\\p{L})", "iu");
function withUntilFirst(said) {
	const [, day = "", reason = ""] = untilBehind.exec(said) ?? [];
	if (day !== "") return `until ${day} ${reason}`.trim();
	const [, turkish = "", rest = ""] = turkishUntil.exec(said) ?? [];
	return turkish === "" ? said : `until ${turkish.replace(turkishCase, "")} ${rest}`.trim();
}
const untilBehind = /^(\S{1,20}?(?: \S{1,6}){0,2}?) ?(?:\u307e\u3067(?:\u306b|\u306e)?|\uae4c\uc9c0|\u4e4b\u524d|\u4ee5\u524d|\u4e3a\u6b62|\u70ba\u6b62)[\u3001,\uff0c\u3002:\uff1a]?\s*(.*)$/su;
const turkishUntil = RegExp("^(\\S{1,20}(?: \\S{4,10})??(?: \\d{4})?)(?: g\\u00fcn\\u00fcne| tarihine)? (?:kadar|dek)(?!\\p{L})[,:]?\\s*(.*)$", "su");
const turkishCase = /(?:['\u2019][yn]?[ae]|y[ae]|[ae])$/;
// build/form/commands/relative-days.js
function relativeDays(phrase, today) {
	const folded = foldName(phrase.replace(/^on /, ""));
	const later = relativeNames().days.get(folded.replace(/^the /, ""));
	if (later !== void 0) return [addDays(today, later)];
	const counted = afterAmount(phrase, today);
	if (counted !== null) return counted;
	const monday = addDays(today, 8 - weekdayOf(today));
	const inNextWeek = weekdayInNextWeek(folded);
	if (inNextWeek !== null) return inNextWeek === "any" ? [monday] : [addDays(monday, inNextWeek - 1)];
	const named = folded.replace(/^(?:this|(?:kommend|dies)e[nrs]?|komende|deze|cette|ce|est[ea]|quest[oa]) /, "");
	const name = named.replace(relativeNames().next, "");
	const weekday = weekdayNamed(name);
	return weekday === null ? [] : daysNamed(weekday, {
		today,
		isNext: name !== named
	});
}
const ambiguous = [
	"hi",
	"et",
	"lv"
];
let known;
function relativeNames() {
	known ??= collectNames();
	return known;
}
function collectNames() {
	const days = new Map([...[
		"jutra",
		"\u0627\u0644\u063a\u062f",
		"morgen fr\u00fch"
	].map((word) => [foldName(word), 1]), ...[
		"day after tomorrow",
		"pojutrza",
		"overmorgen"
	].map((word) => [foldName(word), 2])]);
	const nextWeek = new Set([
		...[
			"n\u00e4chster woche",
			"semaine prochaine",
			"semana que viene",
			"semana que vem"
		],
		...[
			"semana pr\u00f3xima",
			"prossima settimana",
			"\u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0435\u0439 \u043d\u0435\u0434\u0435\u043b\u0438",
			"przysz\u0142ego tygodnia"
		],
		...[
			"nast\u0119pnego tygodnia",
			"p\u0159\u00ed\u0161t\u00edho t\u00fddne",
			"\u4e0b\u661f\u671f",
			"\u4e0b\u9031",
			"gelecek haftaya"
		]
	].map(foldName));
	for (const language of languages.filter((one) => !ambiguous.includes(one))) {
		const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
		const named = (amount, unit) => foldName(format.format(amount, unit).toLowerCase());
		for (const amount of [1, 2].filter((one) => !/\d/.test(named(one, "day")))) days.set(named(amount, "day"), amount);
		nextWeek.add(named(1, "week").replace(/^(?:la|le|el) /, ""));
	}
	return {
		days,
		nextWeek: [...nextWeek].toSorted((one, other) => other.length - one.length),
		next: nextPattern()
	};
}
function nextPattern() {
	const next = [
		...[
			"next",
			"n\u00e4chste[nr]?",
			"prochaine?",
			"pr[o\u00f3]xim[oa]",
			"prossim[oa]",
			"volgende",
			"n\u00e4sta"
		],
		...[
			"neste",
			"n\u00e6ste",
			"\u0441\u043b\u0435\u0434\u0443\u044e\u0449\\p{L}{2,3}",
			"\u043d\u0430\u0441\u0442\u0443\u043f\u043d\\p{L}{2,3}",
			"przysz\u0142\\p{L}{1,3}"
		],
		...[
			"nast\u0119pn\\p{L}{1,3}",
			"p\u0159\u00ed\u0161t\u00ed(?:ho)?",
			"gelecek",
			"que viene"
		]
	].map(foldName).join("|").replaceAll("\\p{l}", "\\p{L}");
	return new RegExp(`^(?:${next})\\s+|\\s+(?:${next})$`, "u");
}
function weekdayInNextWeek(folded) {
	const week = relativeNames().nextWeek.find((one) => folded.includes(one));
	const at = week === void 0 ? -1 : folded.indexOf(week);
	if (week === void 0 || at > 0 && at + week.length < folded.length) return null;
	const rest = folded.replace(week, " ").trim().replace(/^(?:on|am|\u306e|\u0432) ?/u, "").replace(/ ?\b(?:of|in|de(?: la)?|da|della|der)$/, "");
	if (/^(?:la|le|el|the)?$/.test(rest)) return "any";
	return weekdayNamed(rest) ?? weekdayNamed(`\u5468${rest}`);
}
function weekdayNamed(folded) {
	const { weekdays } = calendarNames();
	const found = folded.length < 3 && !RegExp("\\p{Script=Han}{2}", "u").test(folded) ? void 0 : weekdays.get(folded) ?? weekdays.get(folded.replace(/^(?:hari|ngay|\u03c4\u03b7\u03bd|\u043d\u0430) /u, "")) ?? weekdays.get(`${folded}-feira`) ?? slavicWeekdays().get(slavicStem(folded));
	const [weekday] = found ?? [];
	return weekday === void 0 || found?.size !== 1 ? null : weekday;
}
const slavicLanguages = [
	"pl",
	"cs",
	"sk",
	"sl",
	"hr",
	"sr",
	"sr-Latn",
	"ru",
	"uk",
	"bg"
];
let slavic;
function slavicWeekdays() {
	if (slavic === void 0) {
		slavic = new Map();
		for (const language of slavicLanguages) {
			const format = new Intl.DateTimeFormat(language, {
				weekday: "long",
				timeZone: "UTC"
			});
			for (let weekday = 1; weekday <= 7; weekday += 1) {
				const stem = slavicStem(foldName(format.format(new Date(Date.UTC(2026, 5, weekday)))));
				slavic.set(stem, (slavic.get(stem) ?? new Set()).add(weekday));
			}
		}
		slavic.delete("\u043d\u0435\u0434\u0435\u043b");
	}
	return slavic;
}
function slavicStem(folded) {
	return folded.replace(/['\u2019\u02bc]/g, "").replace(/[aeiouy\u0430\u0435\u0438\u043e\u0443\u044b\u0456\u0457\u0454\u044f\u044e\u044c]+$/u, "").replace(/[aeo\u0430\u0435\u0438\u043e\u0456](?=[k\u043a]$)/u, "");
}
function afterAmount(phrase, today) {
	const [, amount, unit = ""] = RegExp("^(\\d{1,3}|an?|one|two|three) ?(\\p{L}[\\p{L}\\p{M}]*)(?: from (?:now|today))?$", "u").exec(phrase) ?? [];
	const size = amount === void 0 ? void 0 : sizeOf(foldName(unit));
	if (amount === void 0 || size === void 0) return null;
	const count = numberOf(amount);
	const day = size === "month" ? addMonths(today, count) : addDays(today, count * size);
	return day > today ? [day] : [];
}
function daysNamed(weekday, { today, isNext }) {
	const coming = (weekday - weekdayOf(today) + 6) % 7 + 1;
	const isThisWeek = weekday > weekdayOf(today);
	return (isNext && isThisWeek ? [coming, coming + 7] : [coming]).map((days) => addDays(today, days));
}
const units = [
	[/^(?:d|days?|tage?n?|jours?|dias?|giorn[io]|dag(?:en|ar|e)?|\u0434\u043d(?:\u044f|\u0435\u0438|\u0456\u0432|\u0456)|\u0434\u0435\u043d\u044c|\u0434\u043d\u0438|dni|dny|dnu|dana|gun|\u65e5\u9593?)$/u, 1],
	[/^(?:w|weeks?|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|vecko?r?|uker?|\u043d\u0435\u0434\u0435\u043b[\u0438\u044e\u044c\u044f]|\u0442\u0438\u0436\u043d(?:\u0456|\u0456\u0432|\u044f)|\u0442\u0438\u0436\u0434\u0435\u043d\u044c|tygodni[ea]?|tydzien|tyden|tydny|tydnu|tyzdne|tjedna|hafta|\u9031\u9593?|\u5468)$/u, 7],
	[/^fortnights?$/, 14],
	[/^(?:months?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|\u043c\u0435\u0441\u044f\u0446(?:\u0430|\u0435\u0432)?|\u043c\u0456\u0441\u044f\u0446(?:\u044c|\u0456|\u0456\u0432)|miesiace?|miesiecy|mesice?|mesicu|ay|\u304b\u6708|\u30f6\u6708|\u4e2a\u6708)$/u, "month"]
];
function sizeOf(unit) {
	return units.find(([names]) => names.test(unit))?.[1];
}
function addMonths(day, months) {
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
	const last = addDays(firstOfMonth(year, month + months + 1), -1);
	const same = `${last.slice(0, 8)}${day.slice(8)}`;
	return same < last ? same : last;
}
function numberOf(amount) {
	return {
		a: 1,
		an: 1,
		one: 1,
		two: 2,
		three: 3
	}[amount] ?? Number(amount);
}
function firstOfMonth(year, month) {
	return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}
function addDays(day, days) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}
// build/form/commands/parse-hold.js
const maxWords = 9;
function parseHold(text, today) {
	const said = text.trim();
	const ordered = withUntilFirst(said.replace(RegExp("^[*_]{1,3}(?=\\p{L})", "u"), ""));
	const [, spaced = "", keyword = spaced] = startsWithKeyword.exec(ordered) ?? [];
	const isUntil = isUntilWord.test(keyword);
	const rest = ordered.slice(keyword.length).trim();
	const found = beginningWithDay(rest, {
		today,
		isUntil
	}) ?? endingWithDay(said, today);
	if (found !== null) return found === "unclear" ? null : found;
	const isDateMeant = isUntil && (/^\S*\d/.test(rest) || period.test(rest));
	const areHoursMeant = keyword === "" ? onlyHours.test(rest) : hours.test(rest);
	return isDateMeant || areHoursMeant ? null : {
		days: [],
		reason: said
	};
}
const longestHold = 1095;
const hours = /^(?:\d{1,4}(?:[.,]\d{1,2})?|an?|half an?|a few|a couple of) ?(?:h|hrs?|hours?|mins?|minutes?|std|stunden?|heures?|horas?|or[ae]|uur|minuten|minut[io]s?)\b/i;
const onlyHours = new RegExp(String.raw`${hours.source}[\s.!]*$`, "i");
function beginningWithDay(rest, { today, isUntil }) {
	const words = (rest.split("\n", 1)[0] ?? "").split(/\s+/).slice(0, maxWords);
	for (let count = words.length; count > 0; count -= 1) {
		const phrase = words.slice(0, count).join(" ").replaceAll(emphasis, "").replace(/[,;:!]+$/, "");
		const days = [...daysOf(phrase, today), ...isUntil ? ends(phrase.toLowerCase(), today) : []];
		const reason = reasonIn(rest, words.slice(0, withoutFillers(words, count)));
		if (days.length > 0) return isFromAnotherDay(phrase, reason) ? "unclear" : {
			days,
			reason
		};
		if (isOnAnotherWeekday(phrase, today)) return "unclear";
	}
	return null;
}
const emphasis = /(?<![^\s*_"\u201c\u201e])[*_"\u201c\u201e]+|[*_"\u201d\u201c]+(?![^\s,;:.!*_"\u201d\u201c])/gu;
function isFromAnotherDay(phrase, rest) {
	return /^(?:an?|one|two|three|\d+) /i.test(phrase) ? /^(?:after|from|on|before)\b/i.test(rest) : /^(?:in (?:an?|one|two|three|zwei|drei|\d+) (?:days?|weeks?|months?|tagen|wochen|monaten)|weeks?|after next)\b/i.test(rest);
}
function endingWithDay(said, today) {
	const [line = ""] = said.split("\n", 1);
	for (const { index, 0: keyword } of line.slice(0, longestReason).matchAll(laterUntil)) {
		const found = beginningWithDay(said.slice(index + keyword.length), {
			today,
			isUntil: true
		});
		if (found === "unclear") return found;
		if (found !== null) {
			const before = said.slice(0, index).replace(/[\s:;,.\u2013\u2014-]+$/u, "");
			return {
				days: found.days,
				reason: [before, found.reason].filter((one) => one !== "").join(" ")
			};
		}
	}
	return null;
}
const longestReason = 500;
function withoutFillers(words, count) {
	const { fillers } = calendarNames();
	return words.findLastIndex((word, at) => at < count && !fillers.has(foldName(word))) + 1;
}
function reasonIn(rest, words) {
	let left = rest;
	for (const word of words) left = left.trimStart().slice(word.length);
	return left.replace(/^[\s:;,.\u2013\u2014-]+/u, "").trim();
}
function daysOf(phrase, today) {
	const relative = relativeDays(phrase.replace(/\.$/, "").toLowerCase(), today);
	if (relative.length > 0) return relative;
	const dated = daysMeant(phrase);
	const near = dated.filter((day) => day > today && day <= addDays(today, longestHold));
	const yearLast = near.filter((day) => phrase.endsWith(day.slice(2, 4)));
	if (yearLast.some((day) => day <= addDays(today, 366))) return yearLast;
	if (dated.length > 0) return near.length > 0 ? near : dated;
	const coming = daysWithoutYear(phrase, {
		today,
		read: daysWritten
	});
	return daysWithoutYear(phrase, {
		today,
		read: daysMeant
	}).filter((day) => coming.includes(day));
}
function isOnAnotherWeekday(phrase, today) {
	return daysWritten(phrase).length > 0 || daysWithoutYear(phrase, {
		today,
		read: daysWritten
	}).length > 0;
}
function ends(phrase, today) {
	const shift = {
		today: 0,
		yesterday: -1
	}[phrase];
	if (shift !== void 0) return [addDays(today, shift)];
	const [, ordinal] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)$/.exec(phrase) ?? [];
	if (ordinal !== void 0) return nextOnDay(ordinal, today);
	const [, said = phrase, written] = RegExp("^(.*\\p{L}\\.?),? (\\d{4})$", "u").exec(phrase) ?? [];
	const [, which = "", period] = /^(?:the )?end of (the |this |next )?(week|month|year)$/.exec(said) ?? [];
	const later = which === "next " ? 1 : 0;
	if (period === "week") {
		const monday = addDays(today, 8 - weekdayOf(today) + 7 * later);
		return [addDays(monday, -3), monday].filter((day) => day > today);
	}
	const [, endOf] = RegExp("^(?:the )?(?:ende?|fine?|eind|\\u043a\\u043e\\u043d\\u0446\\u0430|ko\\u0144ca|konce) (?:of |de |van )?(?!des$)(\\p{L}{3,})$", "u").exec(said) ?? [];
	const named = endOf ?? (RegExp("\\p{L}", "u").test(said) ? said : "");
	const months = [...calendarNames().months.get(foldName(named)) ?? []];
	const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
	const yearOf = (isLater) => Number(written ?? (isLater ? year : year + 1));
	if (period !== void 0 || phrase === "next month") {
		const first = period === "year" ? firstOfMonth(Number(written ?? year + later), 13) : firstOfMonth(year, month + 1 + later);
		return period === void 0 ? [first] : [addDays(first, -1), first].filter((day) => day > today);
	}
	if (endOf !== void 0) return months.map((one) => firstOfMonth(yearOf(one >= month), one + 1)).flatMap((day) => [addDays(day, -1), day]).filter((day) => day > today);
	return months.map((one) => firstOfMonth(yearOf(one > month), one));
}
function nextOnDay(ordinal, today) {
	const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
	return [
		0,
		1,
		2
	].map((later) => `${firstOfMonth(year, month + later).slice(0, 8)}${ordinal.padStart(2, "0")}`).filter((day) => day > today && isDate(day)).slice(0, 1);
}
function daysWithoutYear(phrase, { today, read }) {
	if (!/\d/.test(phrase) || !RegExp("[\\p{L}./-]", "u").test(phrase) || /\d{3}/.test(phrase)) return [];
	const year = Number(today.slice(0, 4));
	const joints = [
		" ",
		"",
		".",
		"/",
		"-"
	];
	const coming = [year, year + 1].flatMap((one) => [...joints.flatMap((joint) => read(`${phrase}${joint}${one}`)), ...read(`${one}\u5e74${phrase}`)]).filter((day) => day > today && isDate(day)).toSorted();
	return [...new Map(coming.toReversed().map((day) => [day.slice(5), day])).values()].toSorted();
}
// build/usecases/issue/completed-tasks.js
function withCompletedTasks(revisions, { completedTasks, url }) {
	if (completedTasks.length === 0) return revisions;
	const here = repositoryOf(url);
	const doneAt = (at) => completedTasks.filter(({ closedAt }) => closedAt <= at);
	const completions = completedTasks.flatMap((task) => {
		const { id, closedAt: at } = task;
		const checklist = checklistAt(revisions, at);
		return checklist.some((line) => !line.done && isLinkTo(task, {
			line,
			here
		})) ? [{
			kind: "task_completed",
			source: `task:${id}@${at}`,
			at,
			by: null,
			checklist: ticked(checklist, {
				tasks: doneAt(at),
				here
			})
		}] : [];
	});
	return [...revisions.map((one) => withTicks(one, {
		tasks: doneAt(one.at),
		here
	})), ...completions];
}
function repositoryOf(url) {
	return new URL(url).pathname.split("/").slice(1, 3).join("/");
}
function checklistAt(revisions, at) {
	const last = revisions.findLast((one) => one.kind === "written" && one.at <= at);
	return last?.kind === "written" ? last.submission.checklist ?? [] : [];
}
function withTicks(revision, completed) {
	const { as } = revision;
	const other = as === void 0 ? {} : { as: {
		...as,
		submission: inSubmission(as.submission, completed)
	} };
	return revision.kind === "written" ? {
		...revision,
		...other,
		submission: inSubmission(revision.submission, completed)
	} : {
		...revision,
		...other
	};
}
function inSubmission(submission, completed) {
	const { checklist } = submission;
	return checklist === null ? submission : {
		...submission,
		checklist: ticked(checklist, completed)
	};
}
function ticked(checklist, { tasks, here }) {
	return checklist.map((line) => tasks.some((task) => isLinkTo(task, {
		line,
		here
	})) ? {
		...line,
		done: true
	} : line);
}
function isLinkTo({ repository, number }, { line, here }) {
	const link = issueOfLink(line.text);
	return link?.number === number && (link.repository ?? here).toLowerCase() === repository.toLowerCase();
}
// build/base/once.js
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// build/usecases/issue/parse-revisions.js
function writtenFacts({ number, bodyRevisions, timeline, openedFrom, opening }, template, forms) {
	const lost = timeline.filter((one) => one.kind === "history_unavailable" && one.what !== "act");
	const isPrivate = template.fields.some((field) => field.private);
	const facts = [];
	let before = {
		at: "",
		withheld: {}
	};
	for (const { body, ...writing } of bodyRevisions) {
		const parsed = once(() => parseRevision(body, template));
		const withheld = isPrivate ? parsed().withheld : {};
		const isCertain = !lost.some(({ at }) => before.at <= at && at <= writing.at);
		const rewritten = {
			fields: rewrittenFields(before.withheld, withheld),
			isCertain
		};
		facts.push({
			...writing,
			kind: "written",
			get submission() {
				return parsed().submission;
			},
			...isPrivate ? { rewritten } : {},
			...unlessSame(forms.before(writing.at)(body), {
				template,
				body
			}),
			...writing.source === `issue:${number}` ? byBaton(openedFrom, opening) : {}
		});
		before = {
			at: writing.at,
			withheld
		};
	}
	return facts;
}
function byBaton(next, opening) {
	const [by = null] = [next, opening].flatMap((note) => note === void 0 ? [] : [note.by]);
	return next === void 0 && opening === void 0 ? {} : {
		...next === void 0 ? {} : { openedFrom: next.issue },
		...opening === void 0 ? {} : { opening },
		by: by === null ? null : {
			login: by,
			isBot: false
		}
	};
}
function rewrittenFields(before, after) {
	return Object.entries(after).flatMap(([id, answer]) => before[id] === void 0 || deepEqual(before[id], answer) ? [] : [id]);
}
function unlessSame(form, { template, body }) {
	return form === null || form.type === template.type ? {} : { as: {
		template: form,
		submission: parseSubmission(body, form)
	} };
}
// build/usecases/issue/template-history.js
function templateHistory({ timeline, labels: present, title }, templates) {
	const known = templates.map(({ type }) => `handoff/${type}`);
	const changes = timeline.filter((one) => (one.kind === "labeled" || one.kind === "unlabeled") && includesLabel(known, one.label));
	const chooseBy = (labels) => (body) => {
		const choice = chooseTemplate({
			labels,
			title,
			body,
			templates
		});
		return choice.kind === "template" ? choice.template : null;
	};
	const since = [];
	const before = [...labelsBefore(changes), ...present.filter((label) => includesLabel(known, label) && !isExplained(changes, label))];
	let labels = before;
	for (const change of changes) {
		const others = labels.filter((label) => !sameLabel(label, change.label));
		labels = change.kind === "labeled" ? [...others, change.label] : others;
		since.push({
			change,
			choose: chooseBy(labels)
		});
	}
	const [first] = since;
	const atFirst = before.length > 0 ? chooseBy(before) : first?.choose ?? (() => null);
	return {
		before: (at) => since.findLast(({ change }) => change.at < at)?.choose ?? atFirst,
		since
	};
}
function isExplained(changes, label) {
	return changes.some((change) => sameLabel(change.label, label));
}
function labelsBefore(changes) {
	return changes.filter((change, at) => change.kind === "unlabeled" && changes.findIndex(({ label }) => sameLabel(label, change.label)) === at).map(({ label }) => label);
}
function relabelledFacts({ bodyRevisions, timeline }, { written, forms, template }) {
	return forms.since.flatMap(({ change, choose }) => {
		const place = bodyRevisions.findLastIndex(({ at }) => at <= change.at);
		const writing = bodyRevisions[place];
		const form = writing === void 0 ? null : choose(writing.body);
		if (writing === void 0 || form === null) return [];
		const read = written[place];
		const renamed = timeline.findLast((one) => one.kind === "renamed" && writing.at <= one.at && one.at < change.at);
		const parsed = once(() => {
			return (form.type === template.type ? read : sameForm(read?.as, form))?.submission ?? parseSubmission(writing.body, form);
		});
		return [{
			kind: "relabelled",
			source: `relabelled:${change.source.replace("timeline:", "")}`,
			at: change.at,
			by: change.by,
			title: renamed?.kind === "renamed" ? renamed.title : writing.title,
			as: {
				template: form,
				get submission() {
					return parsed();
				}
			}
		}];
	});
}
function sameForm(as, { type }) {
	return as?.template.type === type ? as : void 0;
}
// build/usecases/issue/collect-activity.js
function factsOf(issue, template, { templates, teams }) {
	const forms = templateHistory(issue, template.fields.some((field) => field.private) ? [template] : templates);
	const written = writtenFacts(issue, template, forms);
	const dayOf = (at) => {
		const team = routeOf(template, written.at(-1)?.submission.context ?? {}) ?? "";
		return dateInZone(teamOf({ teams }, team).calendar?.timezone ?? null, at);
	};
	const commented = issue.commandComments.filter(isByPersonOrMember(teams)).flatMap(({ id, at, by, body }) => {
		const { commands, text } = parseComment(body);
		const said = commands.map((command) => withHold(command, () => dayOf(at)));
		const loneWord = mayBeLoneWord(body) ? loneWordIn(writtenText(body)) : null;
		const plain = {
			...text === "" ? {} : { text },
			...loneWord === null ? {} : { loneWord }
		};
		return said.length === 0 && text === "" && loneWord === null ? [] : [{
			kind: "commented",
			source: `comment:${id}`,
			at,
			by,
			commands: said,
			...plain
		}];
	});
	const relabelled = relabelledFacts(issue, {
		written,
		forms,
		template
	});
	return withClosings([
		...withCompletedTasks([...written, ...relabelled], issue),
		...issue.timeline,
		...commented
	]);
}
function isByPersonOrMember(teams) {
	return ({ by }) => by?.isBot !== true || teams.some(({ members }) => includesLogin(members, by.login));
}
function withHold(command, dayOf) {
	return command.kind === "command" && command.name === "hold" ? {
		...command,
		hold: parseHold(command.text, dayOf())
	} : command;
}
// build/usecases/issue/missing-issue.js
const mayReturn = 18e5;
function recordedTemplate({ template, events }, { templates }) {
	const { attempted } = stateOf(events);
	const today = templates.find(({ type }) => type === attempted?.handoffType);
	return template ?? (attempted === null ? null : today ?? templates[0] ?? null);
}
async function removalActivity(ports, { issueNumber, recorded }, now) {
	const reason = await ports.github.whyGone(issueNumber);
	if (reason === null) throw new ServiceError("github_unavailable", `GitHub reports issue #${issueNumber} both as existing and as missing. The next event or sweep tries again.`);
	return {
		kind: "gone",
		source: sourceOfAbsence(issueNumber, recorded),
		at: now,
		by: null,
		reason
	};
}
async function noteUnread({ github, ledger }, { issueNumber, now }) {
	if (!(await ledger.read((view) => view.createdAt()) !== null) || await github.whyGone(issueNumber) !== "unknown") return;
	await ledger.transact(async (view) => {
		const missing = await view.missingIssues();
		if (missing.has(issueNumber)) return {
			result: null,
			reason: null
		};
		await view.setMissingIssues(new Map([...missing, [issueNumber, now]]));
		return {
			result: null,
			reason: `issue ${issueNumber} missing, sweeps will look for it`
		};
	});
}
function sourceOfAbsence(issueNumber, recorded) {
	const began = recorded.events.filter(isGone).length;
	const times = goneAs(recorded) === void 0 ? began : began - 1;
	return times === 0 ? `gone:${issueNumber}` : `gone:${issueNumber}:${times + 1}`;
}
function unlabelledForm({ number, timeline, open }, recorded, configuration) {
	const removed = timeline.findLast((fact) => fact.kind === "unlabeled" && isOfType$1(fact.label));
	const template = recordedTemplate(recorded, configuration);
	if (removed === void 0 || template === null || !isOpenForm$1(recorded, { open })) return null;
	const { at, by } = removed;
	return {
		template,
		facts: [{
			kind: "unlabelled_form",
			source: sourceOfAbsence(number, recorded),
			at,
			by
		}]
	};
}
function isOpenForm$1({ events }, { open }) {
	const { attempted, handoff } = stateOf(events);
	return handoff === null && attempted !== null && (attempted.closed === null || open && !isUnlabelled(attempted));
}
function isOfType$1(label) {
	return label.toLowerCase().startsWith(typePrefix);
}
function isCertain({ reason, at }, unfoundSince) {
	return reason !== "unknown" || unfoundSince !== void 0 && unfoundSince <= earlier(at, mayReturn);
}
function goneAs({ events }) {
	const last = events.findLast((event) => isGone(event) || isReturn(event));
	return last !== void 0 && isGone(last) && !isFormAgain(last, events) ? last : void 0;
}
function isFormAgain({ data }, events) {
	return data.type === "submission_closed" && data.reason === "unlabelled" && !isUnlabelled(stateOf(events).attempted);
}
function reappearance(issue, recorded) {
	const gone = goneAs(recorded);
	const { attempted, handoff } = stateOf(recorded.events);
	if (gone !== void 0 && handoff === null && isUnlabelled(attempted)) {
		const added = issue.timeline.findLast((fact) => fact.kind === "labeled" && isOfType$1(fact.label));
		const at = [gone.at, added?.at ?? ""].toSorted().at(-1) ?? gone.at;
		const source = gone.source.replace(/^gone/, "found");
		return [{
			kind: issue.open ? "reopened" : "labelled_form",
			source,
			at,
			by: null
		}];
	}
	const isEndedByIt = handoff?.status === "cancelled" && handoff.since === gone?.at;
	return gone !== void 0 && isEndedByIt && issue.open ? [{
		kind: "reopened",
		source: gone.source.replace(/^gone/, "found"),
		at: gone.at,
		by: null
	}] : [];
}
function recordedAbsences(recorded) {
	return goneAs(recorded) === void 0 || isUnlabelled(stateOf(recorded.events).attempted) ? recorded.events.filter((event) => isGone(event) || isReturn(event)) : [];
}
function isGone({ source }) {
	return source.startsWith("gone:");
}
function isReturn({ source }) {
	return source.startsWith("found:");
}
// build/handoff/deadlines/form-limits.js
const actions = ["remind", "close"];
function nextFormAction({ attempted, handoff }, policy) {
	const { incomplete: limits } = policy;
	if (limits === void 0 || handoff !== null || !isOpenForm(attempted)) return null;
	const clock = policy.sendingClock ?? alwaysOpen;
	const { remind, close } = limits;
	if (remind !== false && attempted.remindedAt === null) {
		const at = clock.add(attempted.since, toSeconds(clock, remind));
		if (close === false || at < clock.add(attempted.since, toSeconds(clock, close))) return {
			action: "remind",
			at
		};
	}
	return close === false ? null : {
		action: "close",
		at: closeAt(attempted, {
			close,
			remind,
			clock
		})
	};
}
function isOpenForm(attempted) {
	return attempted !== null && attempted.errors.length > 0 && attempted.closed === null;
}
function closeAt({ since, remindedAt }, { close, remind, clock }) {
	const limit = toSeconds(clock, close);
	const usual = clock.add(since, limit);
	if (remindedAt === null || remind === false) return usual;
	return [usual, clock.add(remindedAt, limit - toSeconds(clock, remind))].toSorted().at(-1) ?? usual;
}
function dueFormAction(state, { issueNumber, now, policy }) {
	const next = nextFormAction(state, policy);
	return next === null || next.at >= now || state.attempted === null ? [] : [formEvent({
		issueNumber,
		action: next.action,
		since: state.attempted.since,
		at: now
	})];
}
function formEvent({ issueNumber, action, since, at }) {
	const data = action === "remind" ? {
		type: "submission_reminded",
		since
	} : {
		type: "submission_closed",
		reason: "expired"
	};
	return {
		source: `form:${issueNumber}:${action}:${since}@${at}`,
		at,
		actor: null,
		data
	};
}
function formEventOf(source) {
	const [, number, word, since = "", at = ""] = /^form:(\d{1,15}):(remind|close):([^@]+)@(.+)$/.exec(source) ?? [];
	const action = actions.find((one) => one === word);
	return number === void 0 || action === void 0 ? null : formEvent({
		issueNumber: Number(number),
		action,
		since,
		at
	});
}
function formEventsShown(sources, acts) {
	return [...new Set(sources)].flatMap((source) => {
		const event = formEventOf(source);
		const isCounted = acts.some(({ at }) => source.includes(`:${at}@`));
		return event === null || !isCounted ? [] : [event];
	});
}
// build/handoff/deadlines/reminders.js
function dueReminders({ handoff }, { issueNumber, now, policy }) {
	if (handoff === null) return [];
	const isOpen = isOpenAt(policy.receivingClock ?? alwaysOpen, now);
	const limits = deadlinesOf(handoff, policy);
	return withoutMissed(escalationSchedule(handoff, policy, { until: now }).filter((rung) => rung.at < now && !isSent(handoff, rung, limits) && (isOpen || rung.step === "none"))).map((rung) => {
		const isAgain = handoff.reminders.some((one) => isSameStep(one, rung));
		return reminderEvent(rung, {
			issueNumber,
			since: handoff.since,
			...isAgain ? { againFor: rung.dueAt } : {}
		});
	});
}
function isOpenAt(clock, now) {
	const at = toIsoSeconds(now);
	return clock.nextOpening(at) === at;
}
function withoutMissed(due) {
	return due.filter((rung) => rung.repetition === void 0 || !due.some((other) => isSameRepeated(rung, other) && (other.repetition ?? 0) > (rung.repetition ?? 0)));
}
function isSent(handoff, rung, due) {
	return handoff.reminders.some((sent) => isSameRepeated(sent, rung) && (sent.repetition ?? 0) >= (rung.repetition ?? 0) && isOfToday(sent, handoff, due));
}
function reminderEvent({ at, ...rung }, { issueNumber, since, againFor }) {
	const { limit, step, after, repetition } = rung;
	return {
		source: `due:${issueNumber}:${since}:${limit}:${`${step}${after.startsWith("-") ? "" : "+"}${after}`}${repetition === void 0 ? "" : `*${repetition}`}${againFor === void 0 ? "" : `@${againFor}`}`,
		at,
		actor: null,
		data: {
			type: "reminded",
			...rung,
			since
		}
	};
}
const sourceForm = /^due:(?<number>\d{1,15}):(?<since>.+):(?<ends>accept|complete):(?<whom>[a-z]+)(?:\+(?<later>0|\d{1,9}[smhdw])|(?<earlier>-\d{1,9}[smhdw]))(?:\*(?<times>\d{1,9}))?(?:@(?<again>[\dTZ:-]{20}))?$/;
function parseReminderSource(source) {
	const parts = sourceForm.exec(source)?.groups;
	const step = reminderLevels.find((one) => one === parts?.["whom"]);
	const after = parts?.["later"] ?? parts?.["earlier"];
	if (parts === void 0 || step === void 0 || after === void 0) return null;
	const { number, since = "", ends, times, again } = parts;
	const limit = ends === "accept" ? "accept" : "complete";
	return {
		issueNumber: Number(number),
		since,
		limit,
		step,
		after,
		...times === void 0 ? {} : { repetition: Number(times) },
		...again === void 0 ? {} : { againFor: again }
	};
}
function findStep(schedule, reminder) {
	return schedule.find((rung) => isSameStep(rung, reminder)) ?? null;
}
function nextDeadlines(handoff, policy) {
	if (handoff === null) return {
		dueAt: null,
		remindAt: null,
		overdueSince: null
	};
	if (handoff.hold !== null && !hasEnded(handoff.status)) return {
		dueAt: null,
		remindAt: handoff.hold.until,
		overdueSince: null
	};
	const limits = deadlinesOf(handoff, policy);
	const next = escalationSchedule(handoff, policy, { repetition: Math.max(0, ...handoff.reminders.map((one) => one.repetition ?? 0)) + 1 }).find((rung) => !isSent(handoff, rung, limits));
	return {
		dueAt: earliest(limits),
		remindAt: next?.at ?? null,
		overdueSince: overdueSince(handoff, limits)
	};
}
// build/handoff/deadlines/next-actions.js
function nextActions(state, policy) {
	return state.handoff === null ? {
		dueAt: null,
		remindAt: nextFormAction(state, policy)?.at ?? null,
		overdueSince: null
	} : nextDeadlines(state.handoff, policy);
}
// build/handoff/subject.js
const maxLength = 200;
function subjectOf({ subject }, context) {
	const answer = subject === void 0 ? void 0 : context[subject];
	const text = answer === void 0 || typeof answer === "object" || answer === "(private)" ? "" : normalize(String(answer).normalize("NFKC")).toWellFormed();
	return text === "" ? null : text.slice(0, maxLength);
}
// build/usecases/next/joined-facts.js
function isJoined({ events }, issueNumber) {
	return events.some(({ source }) => source === nextSource(issueNumber));
}
async function joinedFacts(ledger, { issueNumber, joins }) {
	return joins !== void 0 && isJoined(await ledger.issue(joins.issueNumber), issueNumber) ? [joins] : [];
}
function nextSource(issueNumber) {
	return `next:${issueNumber}`;
}
// build/usecases/next/siblings.js
async function siblingsOf(ledger, { issueNumber, template: { waitsFor = [] }, events, facts }) {
	const previous = waitsFor.length === 0 ? null : previousIssue(events, facts);
	if (previous === null) return [];
	const { handoff } = stateOf((await ledger.issue(previous)).events);
	const siblings = [];
	for (const { handoffType, issueNumber: opened, at } of handoff?.next ?? []) if (waitsFor.includes(handoffType) && opened !== issueNumber) {
		const recorded = opened === null ? [] : (await ledger.issue(opened)).events;
		siblings.push({
			handoffType,
			issueNumber: opened,
			requestedAt: at,
			ended: endedTurns(recorded)
		});
	}
	return siblings;
}
function previousIssue(events, facts) {
	const recorded = events.flatMap(({ data }) => data.type === "opened_from" ? [data.issueNumber] : []);
	const named = facts.flatMap((fact) => fact.kind === "chain_joined" ? [fact.issueNumber] : fact.kind === "written" && fact.openedFrom !== void 0 ? [fact.openedFrom] : []);
	return [...recorded, ...named][0] ?? null;
}
// build/usecases/team-clock.js
async function teamClock({ calendar }) {
	if (calendar === void 0) return;
	const { workClock } = await import("./calendar.js").then((n) => n._part_calendar_exports);
	return workClock(await workCalendar(calendar));
}
async function workCalendar(calendar) {
	return {
		...calendar,
		holidays: await daysOff(calendar)
	};
}
async function daysOff({ holidays }) {
	if (!("country" in holidays)) return holidays;
	const { publicHolidays } = await import("./public-holidays.js").then((n) => n._part_public_holidays_exports);
	return [...publicHolidays(holidays).filter((date) => !holidays.except.includes(date)), ...holidays.also];
}
// build/usecases/issue/candidates.js
async function candidatesFor({ template, facts, recorded, configuration, github }) {
	const state = stateOf(recorded.events);
	const decided = decidedSources(recorded);
	const contexts = facts.flatMap((fact) => fact.kind === "written" && !decided.has(fact.source) ? [fact.submission.context] : []);
	const latest = contexts.at(-1);
	const routes = [...contexts, ...state.handoff === null ? [] : [state.handoff.context]].flatMap((context) => routeOf(template, context) ?? []);
	const current = state.handoff === null && latest !== void 0 && routes.length > 0 ? {
		toTeam: routeOf(template, latest) ?? routes[0] ?? "",
		context: latest
	} : routedBy(template, state);
	const load = async (toTeam) => {
		const { receiving, ...parties } = teamsOf(configuration, template, {
			...current,
			toTeam
		});
		return {
			toTeam,
			receiving: await membershipOf(receiving, github),
			...parties
		};
	};
	const others = routes.filter((one, at) => !sameLogin(one, current.toTeam) && !routes.slice(0, at).some((other) => sameLogin(one, other)));
	return [await load(current.toTeam), ...await Promise.all(others.map(load))];
}
async function receiverOf({ toTeam, receiving: { team, unread } }, configuration) {
	return {
		toTeam,
		receiving: team,
		receivingClock: await teamClock(team),
		isReceivingPartial: unread !== null,
		reminders: team.reminders ?? configuration.reminders
	};
}
async function receiversByName(candidates, configuration) {
	const receivers = candidates.map(async (one) => [one.toTeam.toLowerCase(), await receiverOf(one, configuration)]);
	return new Map(await Promise.all(receivers));
}
function peopleOfTeam({ members, lead }) {
	return [...members, ...lead === void 0 ? [] : [lead]];
}
async function withRotas(policy, ledger) {
	const receivers = new Map();
	for (const [name, receiver] of policy.receivers ?? []) {
		const isByLoad = possibleValues(policy.template.assign).concat(receiver.receiving.assign).includes("least_loaded");
		const rota = await ledger.rota(receiver.toTeam, isByLoad ? peopleOfTeam(receiver.receiving) : []);
		receivers.set(name, {
			...receiver,
			rota
		});
	}
	const [current] = receivers.values();
	return {
		...policy,
		receivers,
		rota: current?.rota ?? noRota
	};
}
// build/usecases/issue/deleted-labels.js
async function withoutDeletedLabels(facts, { recorded, policy, github }) {
	const byPerson = new Set();
	let kept = facts;
	for (;;) {
		const [removal] = [...decidingRemovals(kept, {
			recorded,
			policy
		}), ...answeredRemovals(kept, {
			recorded,
			policy
		})].filter((one) => !byPerson.has(one));
		if (removal === void 0) return kept;
		if (isDeletion(removal, {
			label: await github.readLabel(removal.label),
			facts,
			policy
		})) kept = kept.filter((fact) => fact !== removal);
		else byPerson.add(removal);
	}
}
function decidingRemovals(facts, { recorded, policy }) {
	const removals = facts.filter((fact) => fact.kind === "unlabeled" && fact.by?.isBot !== true && isOurs(fact.label, policy));
	if (removals.length === 0) return [];
	const { newEvents } = replay({
		facts,
		recorded: recorded.events,
		policy: {
			...policy,
			rota: noRota
		}
	});
	const causes = new Set(newEvents.map(({ source }) => causationIdOf(source)));
	return removals.filter(({ source }) => causes.has(source));
}
function answeredRemovals(facts, { recorded, policy }) {
	const { handoff } = stateOf(recorded.events);
	if (handoff === null || hasEnded(handoff.status)) return [];
	return facts.filter((fact, at) => fact.kind === "unlabeled" && isHuman(fact.by) && fact.at >= handoff.since && ownLabelKind(fact.label, handoff, policy.labels) !== null && !facts.slice(at + 1).some((later) => later.kind === "labeled" && sameLabel(later.label, fact.label)));
}
function isOurs(label, { labels }) {
	return statusOfLabel(labels, label) !== null || sameLabel(label, labels.onHold);
}
function isDeletion(removal, { label, facts, policy }) {
	const isGone = label === null || label.createdAt !== null && label.createdAt >= removal.at;
	const shown = facts.slice(facts.indexOf(removal) + 1).find((fact) => fact.kind === "labeled" && fact.by?.isBot === true && isOurs(fact.label, policy));
	return isGone && (shown === void 0 || sameLabel(shown.label, removal.label));
}
// build/usecases/issue/process-issue.js
async function loadIssueContext(input) {
	const { issueNumber, template, facts, recorded, configuration, github } = input;
	const [current, ...others] = await candidatesFor(input);
	const receivers = [current, ...others];
	const sender = filerOf(facts, issueNumber);
	const open = actsToJudge({
		facts,
		recorded,
		configuration
	});
	const isFormOfBaton = recorded.template === null && facts.some(isOpening);
	const sending = open.length === 0 && !isFormOfBaton ? {
		team: current.sending,
		unread: null
	} : await membershipOf(current.sending, github);
	const judged = [];
	for (const { receiving, isReceivingLost } of receivers) judged.push(await judgePeople(input, {
		receiving,
		sending,
		isReceivingLost,
		sender,
		acts: open
	}));
	const sources = new Set(judged.flatMap(({ undecided }) => [...undecided?.sources ?? []]));
	const error = judged.flatMap(({ undecided }) => undecided?.error ?? [])[0];
	const policy = {
		template,
		sending: sending.team,
		sendingClock: await teamClock(sending.team),
		...await receiverOf(current, configuration),
		receivers: await receiversByName(receivers, configuration),
		incomplete: configuration.incomplete,
		isSendingPartial: sending.unread !== null || open.length === 0 && !isFormOfBaton && sending.team.githubTeam !== void 0,
		labels: configuration.labels,
		usedLabels: configuration.usedLabels,
		requireChecklist: configuration.requireChecklist,
		autoComplete: configuration.autoComplete,
		selfAccept: configuration.selfAccept,
		filer: knownFiler(filingOf(facts, issueNumber)),
		templates: configuration.templates,
		writers: new Set(judged.flatMap(({ writers }) => loginsWith(writers, "yes"))),
		unassignable: new Set(judged.flatMap(({ assignable }) => loginsWith(assignable, "no")))
	};
	return {
		issueNumber,
		template,
		facts: await withoutDeletedLabels(facts.filter(({ source }) => !sources.has(source)), {
			recorded,
			policy,
			github
		}),
		...error === void 0 ? {} : { undecided: error },
		...current.receiving.unread === null ? {} : { hasUnreadMembers: true },
		types: configuration.templates.map(({ type }) => type),
		templates: configuration.templates,
		policy
	};
}
function isOpening(fact) {
	return fact.kind === "written" && fact.opening !== void 0;
}
function knownFiler(filing) {
	return filing?.by === null && isOpening(filing) ? void 0 : filing?.by;
}
async function judgePeople({ issueNumber, facts, recorded, github }, { acts, isReceivingLost, ...parties }) {
	const { receiving, sender } = parties;
	if (receiving.unread !== null && !hasMembers(receiving.team)) throw unreadableTeam(issueNumber, receiving.unread);
	const isExcluded = (login) => isReceivingLost && sender !== null && sameLogin(login, sender);
	const writers = hasMembers(receiving.team) ? new Map() : await writersAmong(acts.filter(({ fact }) => needsOf(fact) !== "sending").map(({ login }) => login).filter((one) => !isExcluded(one)), github);
	const assignable = await assignableAmong(facts, {
		recorded,
		receiving: receiving.team,
		github
	});
	return {
		writers,
		assignable,
		undecided: findUndecidable(acts, {
			...parties,
			writers,
			issueNumber,
			assignable
		})
	};
}
function loginsWith(lookups, wanted) {
	return [...lookups].flatMap(([login, found]) => found === wanted ? [login] : []);
}
async function processIssue(ledger, subject, { now, ledgerName, shownSources = [] }) {
	const { issueNumber, template } = subject;
	const facts = [...subject.facts, ...await joinedFacts(ledger, subject)];
	const recorded = await ledger.issue(issueNumber);
	const siblings = await siblingsOf(ledger, {
		issueNumber,
		template,
		facts,
		events: recorded.events
	});
	const whole = {
		...await withRotas(subject.policy, ledger),
		siblings
	};
	const lost = lostFormEvents(shownSources, {
		facts,
		recorded: recorded.events
	});
	const replayed = replay({
		facts,
		policy: whole,
		now,
		recorded: [...recorded.events, ...lost]
	});
	const policy = policyFor(whole, replayed.state.handoff?.toTeam ?? null);
	const due = [...dueReminders(replayed.state, {
		issueNumber,
		now,
		policy
	}), ...dueFormAction(replayed.state, {
		issueNumber,
		now,
		policy
	})];
	const newEvents = [...sortByTime([...lost, ...replayed.newEvents]), ...due];
	const state = due.reduce(evolve, replayed.state);
	const handoffId = newEvents.length === 0 ? recorded.handoffId : await ledger.record({
		issueNumber,
		template,
		events: newEvents,
		state,
		deadlines: nextActions(state, policy)
	});
	const events = [...recorded.events, ...newEvents];
	const earlier = await earlierOf(ledger, subject, state);
	return {
		subject: {
			...subject,
			policy
		},
		handoffId,
		state,
		newEvents,
		events,
		earlier,
		ledger: ledgerName
	};
}
function lostFormEvents(shownSources, { facts, recorded }) {
	const known = new Set(recorded.map(({ source }) => source));
	return formEventsShown(shownSources, facts).filter(({ source }) => !known.has(source));
}
const maxEarlier = 5;
async function earlierOf(ledger, { issueNumber, template }, { handoff }) {
	const subject = handoff === null ? null : subjectOf(template, handoff.context);
	return handoff === null || subject === null ? [] : ledger.earlierHandoffs({
		subject,
		issueNumber,
		before: handoff.initiatedAt,
		most: maxEarlier
	});
}
// build/usecases/issue/since-label.js
const hour = 36e5;
const soonest = 24 * hour;
const together = hour;
function sinceLabel(issue, recorded) {
	const [filing] = issue.bodyRevisions;
	const start = startOf(issue, recorded);
	if (start === null || filing?.source !== `issue:${issue.number}`) return issue;
	const isSince = ({ at }) => at >= start;
	const text = issue.bodyRevisions.findLast(({ at }) => at <= start) ?? filing;
	return {
		...issue,
		timeline: issue.timeline.flatMap((one) => isSince(one) ? one : kept(one, start) ?? []),
		commandComments: issue.commandComments.filter(isSince),
		bodyRevisions: [{
			...text,
			source: filing.source,
			by: filing.by,
			at: start
		}, ...issue.bodyRevisions.filter(({ at }) => at > start)]
	};
}
function kept(one, start) {
	switch (one.kind) {
		case "labeled":
		case "unlabeled": return one.at >= earlier(start, together) ? {
			...one,
			at: start
		} : null;
		case "history_unavailable":
		case "comment_deleted": return null;
		default: return one;
	}
}
function startOf(issue, { events }) {
	const filedAt = issue.bodyRevisions[0]?.at ?? issue.filedAt;
	if (events.length === 0) {
		const at = labelledAt(issue);
		return at !== null && filedAt < earlier(at, soonest) ? at : null;
	}
	const recorded = events.find(({ source }) => causationIdOf(source) === `issue:${issue.number}`);
	const isShown = (one) => one.at === recorded?.at && (isOfType(one) || one.kind === "history_unavailable");
	return recorded !== void 0 && recorded.at > filedAt && issue.timeline.some(isShown) ? recorded.at : null;
}
function labelledAt(issue) {
	const { timeline, labels, firstOwnCommentAt, openedFrom, opening } = issue;
	const changes = timeline.filter(isOfType);
	const [first] = changes;
	const isExplained = (label) => changes.some((one) => one.kind === "labeled" && one.label === label);
	const isNews = [...labels, ...changes.map(({ label }) => label)].filter(startsAsType).every(isExplained) && openedFrom === void 0 && opening === void 0;
	return first?.kind === "labeled" && isHuman(first.by) && isNews && (firstOwnCommentAt === null || first.at <= firstOwnCommentAt) ? first.at : null;
}
function isOfType(one) {
	return (one.kind === "labeled" || one.kind === "unlabeled") && startsAsType(one.label);
}
function startsAsType(label) {
	return label.toLowerCase().startsWith(typePrefix);
}
// build/usecases/issue/find-subject.js
async function findSubject(ports, snapshot, { configuration, moreFacts, known }) {
	const { recorded, createdAt } = known ?? await ports.ledger.read(async (view) => ({
		recorded: await view.issue(snapshot.number),
		createdAt: await view.createdAt()
	}));
	const issue = sinceLabel(snapshot, recorded);
	const factsWith = (template) => [
		...factsOf(issue, template, configuration),
		...moreFacts(template),
		...reappearance(issue, recorded)
	];
	const classified = classify(issue, {
		recorded,
		configuration,
		createdAt
	});
	if (classified.kind === "unknown_form") return "unknown_form";
	const what = classified.kind === "subject" ? {
		template: classified.template,
		facts: factsWith(classified.template)
	} : unlabelledForm(issue, recorded, configuration);
	if (what === null) return null;
	return {
		subject: await loadIssueContext({
			issueNumber: issue.number,
			...what,
			recorded,
			configuration,
			github: ports.github
		}),
		issue
	};
}
// build/render/labels.js
const maxDescriptionLength = 100;
const colors = {
	handoff: "5319e7",
	type: "d4c5f9",
	team: "c5def5",
	incomplete: "f9d0c4",
	overdue: "b60205",
	onHold: "bfdadc",
	report: "bfd4f2"
};
const statusLooks = {
	initiated: {
		color: "fbca04",
		description: "Handed over; waiting for the receiving team to accept"
	},
	accepted: {
		color: "1d76db",
		description: "Accepted by the receiving team; in progress"
	},
	returned: {
		color: "e99695",
		description: "Returned to the sender for an answer"
	},
	completed: {
		color: "0e8a16",
		description: "Completed by the receiving team"
	},
	cancelled: {
		color: "cfd3d7",
		description: "Cancelled; nothing left to do"
	}
};
function labelDefinitions({ templates, teams, labels }) {
	const teamIds = [...teams.map(({ id }) => id), ...templates.flatMap(({ to }) => possibleValues(to))];
	const all = [
		{
			name: handoffLabel,
			color: colors.handoff,
			description: "A handoff from one team to another"
		},
		...templates.map(({ type, name }) => ({
			name: `handoff/${type}`,
			color: colors.type,
			description: shortened(`Handoff: ${name}`)
		})),
		...[...new Set(templates.flatMap(({ next = [] }) => next))].map((type) => ({
			name: `${nextPrefix}${type}`,
			color: colors.type,
			description: shortened(`Opens the next handoff: ${humanize(type)}`)
		})),
		...teamIds.map((id) => ({
			name: `${labels.team}${id}`,
			color: colors.team,
			description: shortened(`Handed over to ${id}`),
			comesWithUse: true
		})),
		...templates.flatMap((template) => possibleValues(template.labels).flat().map((name) => ({
			name,
			color: colors.team,
			description: shortened(`Handoff: ${template.name}`),
			comesWithUse: true
		}))),
		{
			name: labels.incomplete,
			color: colors.incomplete,
			description: "Not handed over yet: the form is incomplete"
		},
		...[
			"initiated",
			"accepted",
			"returned",
			"completed",
			"cancelled"
		].map((status) => ({
			name: labels[status],
			...statusLooks[status]
		})),
		{
			name: labels.overdue,
			color: colors.overdue,
			description: "Past its deadline to be accepted or completed"
		},
		{
			name: labels.onHold,
			color: colors.onHold,
			description: "On hold: deadlines are paused"
		},
		{
			name: questionLabel,
			color: statusLooks.returned.color,
			description: "The receiving team asked the sender a question"
		},
		{
			name: reportLabel,
			color: colors.report,
			description: "A regular report on handoffs"
		},
		{
			name: feedbackLabel,
			color: colors.report,
			description: "A rating of a handoff by the receiving team"
		}
	];
	return [...new Map(all.toReversed().map((look) => [look.name.toLowerCase(), look])).values()].reverse();
}
const maxLabelsAtOnce = 50;
function labelsToCreate(missing) {
	return missing.length <= maxLabelsAtOnce ? missing : missing.filter(({ comesWithUse }) => comesWithUse !== true);
}
function shortened(text) {
	const line = [...singleLine(text)];
	return line.length <= maxDescriptionLength ? line.join("") : `${line.slice(0, 99).join("")}\u2026`;
}
// build/usecases/issue-failure.js
const issueErrors = new Set([
	"github_forbidden",
	"github_refused",
	"github_stale",
	"github_too_costly",
	"content_blocked",
	"archive_unreadable",
	"people_unknown",
	"issue_failed"
]);
function concernsWholeRun(error) {
	return error instanceof ServiceError && error.issueNumber === null && !issueErrors.has(error.code);
}
function toIssueFailure(issueNumber, error) {
	if (concernsWholeRun(error)) throw error;
	if (error instanceof ServiceError) return {
		issueNumber,
		error
	};
	const reason = error instanceof Error ? error.message : String(error);
	return {
		issueNumber,
		error: new ServiceError("issue_failed", `Baton could not process issue #${issueNumber} because of an error in Baton: ${reason}. The other issues were processed. Please report this message.`, { cause: error })
	};
}
function damagedRows(issues) {
	return [...issues].map((issueNumber) => ({
		issueNumber,
		error: new ServiceError("ledger_damaged", "Its rows in the ledger are invalid, so this run left it out. Run this workflow with `mode: rebuild`.")
	}));
}
function createFailureLog() {
	const failures = [];
	const add = (failure) => {
		const isSame = ({ issueNumber, error }) => issueNumber === failure.issueNumber && error.message === failure.error.message;
		if (!failures.some(isSame)) failures.push(failure);
	};
	return {
		failures,
		add,
		addAll: (failed) => {
			for (const { issueNumber, error } of failed) add(toIssueFailure(issueNumber, error));
		},
		attempt: async (issueNumber, act) => {
			try {
				return await act();
			} catch (error) {
				add(toIssueFailure(issueNumber, error));
				return null;
			}
		}
	};
}
function deferErrors() {
	const errors = [];
	return {
		attempt: async (act) => {
			try {
				return await act();
			} catch (error) {
				errors.push(error);
				return null;
			}
		},
		afterAll: () => {
			if (errors.length > 0) throw errors[0];
		}
	};
}
// build/usecases/next/relate-chain.js
async function relateChain(github, items) {
	for (const { examined, issue } of items) {
		const { events, newEvents, subject } = examined;
		const due = events.filter((event) => newEvents.includes(event) || !isShown(event.data, issue?.ownComments ?? []));
		const before = new Set(due.flatMap(({ data }) => issuesBefore(data)));
		if (issue !== null && before.size > 0) await github.relate(subject.issueNumber, [...before]);
	}
}
function isShown(data, ownComments) {
	const status = ownComments.find(({ body }) => parseMarker(body)?.kind === "status");
	return data.type === "opened_from" ? new RegExp(`#${data.issueNumber}\\b`).test(status?.body ?? "") : status !== void 0;
}
function issuesBefore(data) {
	switch (data.type) {
		case "opened_from": return [data.issueNumber];
		case "held": return (data.waitsFor ?? []).flatMap((one) => one.issueNumber ?? []);
		default: return [];
	}
}
// build/usecases/notify/notify.js
async function createOutboxWriter({ notifier }, context) {
	if (notifier === void 0) return async () => [];
	const { enqueueNotifications: announce } = await import("./notifications.js").then((n) => n._part_notifications_exports);
	const announcing = {
		...context,
		reach: notifier.reach
	};
	return (ledger, examined, failures) => announce(ledger, examined, {
		...announcing,
		failures
	});
}
async function reportAnnouncer({ notifier }, context) {
	if (notifier === void 0) return async () => [];
	const { reportMessages } = await import("./notifications.js").then((n) => n._part_notifications_exports);
	const messages = await reportMessages(context.report, {
		...context,
		reach: notifier.reach
	});
	return (ledger) => ledger.queueMessages(messages);
}
async function dispatchNotifications(ports, delivery) {
	const { notifier } = ports;
	if (notifier === void 0) return [];
	const { dispatchOutbox: deliver } = await import("./notifications.js").then((n) => n._part_notifications_exports);
	return deliver({
		...ports,
		notifier
	}, delivery);
}
// build/usecases/sweep/note-failed.js
async function noteFailed(ledger, { lookedAt, failed }) {
	const before = await ledger.failedIssues();
	const isSettled = new Set(lookedAt);
	const now = new Set(failed.map(({ issueNumber }) => issueNumber));
	const after = [...new Set([...before.filter((one) => !isSettled.has(one)), ...now])];
	const newlyFailed = [...now].filter((one) => !before.includes(one));
	if (newlyFailed.length === 0 && after.length === before.length) return null;
	await ledger.setFailedIssues(after.toSorted((one, other) => one - other));
	return newlyFailed.length === 0 ? `sweep: ${pluralize(before.length - after.length, "issue")} checked again` : `sweep: ${pluralize(newlyFailed.length, "issue")} failed, the next one checks again`;
}
// build/ports/ledger.js
const postgresLedgerName = "postgresql";
// build/usecases/issue/guards/guard-lost-ledger.js
const unseen = [4e3, 8e3];
async function refuseToBeginAgain(ports, issues) {
	const { name } = ports.ledger;
	const found = recordedBefore(name, issues);
	if (found === null || await hasBegun(ports)) return;
	if (found.ledger !== name && found.ledger !== "postgresql" && name !== "postgresql") {
		ports.warnOfSecondLedger?.({
			...found,
			name
		});
		return;
	}
	for (const pause of unseen) {
		await ports.wait(pause);
		ports.ledger.invalidate();
		if (await hasBegun(ports)) return;
	}
	const { lostLedger } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
	throw lostLedger(found, ports.ledger);
}
function recordedBefore(name, issues) {
	const found = issues.flatMap((issue) => ledgersOf(issue).map((ledger) => ({
		issueNumber: issue.number,
		ledger
	})));
	const among = (ledger) => found.find((one) => one.ledger === ledger);
	return among(name) ?? among("postgresql") ?? found[0] ?? null;
}
async function hasBegun({ ledger }) {
	return await ledger.read((view) => view.createdAt()) !== null;
}
function ledgersOf({ ownComments }) {
	return ownComments.flatMap(({ body }) => {
		const marker = parseMarker(body);
		return marker?.kind === "status" && marker.ledger !== null ? [marker.ledger] : [];
	});
}
// build/config/teams/rename-logins.js
function loginsIn({ teams, people }) {
	const all = [...teams.flatMap(({ members, lead, away }) => [
		...members,
		...lead === void 0 ? [] : [lead],
		...Object.keys(away)
	]), ...Object.keys(people)];
	return [...new Map(all.map((login) => [login.toLowerCase(), login])).values()];
}
function withLogins(configuration, rename) {
	const { teams, people } = configuration;
	return {
		...configuration,
		teams: teams.map((team) => inTeam(team, rename)),
		people: renameKeys(people, rename)
	};
}
function inTeam(team, rename) {
	return {
		...team,
		members: [...new Map(team.members.map(rename).map((one) => [one.toLowerCase(), one])).values()],
		...team.lead === void 0 ? {} : { lead: rename(team.lead) },
		away: renameKeys(team.away, rename)
	};
}
function renameKeys(entries, rename) {
	return Object.fromEntries(Object.entries(entries).map(([login, value]) => [rename(login), value]));
}
// build/usecases/sweep/look-back.js
async function lookBack(ledger, loading) {
	if (loading.loaded.knownLabels === null) return;
	const start = await startOfSweep(ledger, loading);
	if (start !== null && start !== await ledger.cursor()) await ledger.setCursor(start);
}
async function startOfSweep(view, { loaded, now }) {
	const cursor = await view.cursor();
	if (cursor === null || loaded.knownLabels === null) return cursor;
	const before = await view.configuration(null);
	const isKnown = before === null || recognisesSame(before.templates, loaded.written.templates);
	const start = earlier(now, recognisedBefore);
	return isKnown || cursor < start ? cursor : start;
}
function recognisesSame(before, after) {
	return deepEqual(before.map(recognisedBy), after.map(recognisedBy));
}
function recognisedBy({ type, name, fields }) {
	return {
		type,
		name,
		fields: fields.map(({ label, required }) => ({
			label,
			required: required === true
		}))
	};
}
// build/usecases/timed-policy.js
async function timedPolicy(configuration, template, state) {
	const { receiving, sending } = teamsOf(configuration, template, routedBy(template, state));
	return {
		template,
		receiving,
		receivingClock: await teamClock(receiving),
		sendingClock: await teamClock(sending),
		isReceivingPartial: receiving.githubTeam !== void 0,
		selfAccept: configuration.selfAccept,
		reminders: receiving.reminders ?? configuration.reminders,
		incomplete: configuration.incomplete
	};
}
// build/usecases/sweep/refresh-deadlines.js
async function refreshDeadlines(ledger, { configuration, concerns, failures }) {
	let changed = 0;
	const refresh = async (issueNumber, move) => {
		if (concerns(issueNumber) && await failures.attempt(issueNumber, move) === true) changed += 1;
	};
	for (const handoff of await ledger.limited()) await refresh(handoff.issueNumber, () => moveDeadline(ledger, handoff, configuration));
	for (const form of await ledger.openForms()) await refresh(form.issueNumber, () => moveFormAction(ledger, form, configuration));
	return changed;
}
async function moveDeadline(ledger, { issueNumber, deadlines }, configuration) {
	const { template, events } = await ledger.issue(issueNumber);
	if (template === null) return false;
	const state = stateOf(events);
	const policy = await timedPolicy(configuration, template, state);
	const next = nextDeadlines(state.handoff, policy);
	if (deepEqual(next, deadlines)) return false;
	await ledger.setDeadlines(issueNumber, next);
	if (next.dueAt !== deadlines.dueAt || next.overdueSince !== deadlines.overdueSince) await ledger.setFailedIssues([...new Set([...await ledger.failedIssues(), issueNumber])]);
	return true;
}
async function moveFormAction(ledger, { issueNumber, handoffType, nextActionAt }, configuration) {
	const template = configuration.templates.find(({ type }) => type === handoffType);
	if (template === void 0) return false;
	const { events } = await ledger.issue(issueNumber);
	const state = stateOf(events);
	const next = nextFormAction(state, await timedPolicy(configuration, template, state))?.at ?? null;
	if (next === nextActionAt) return false;
	await ledger.setFormAction(issueNumber, next);
	return true;
}
// build/usecases/issue/notices-on.js
function noticesOn({ ownComments }) {
	return ownComments.flatMap(({ body }) => {
		const marker = parseMarker(body);
		return marker?.kind === "notice" ? [marker.source] : [];
	});
}
// build/usecases/issue/record/group-commit.js
var ItemError = class extends Error {
	item;
	constructor(item, cause) {
		super(`issue ${item.subject.issueNumber} failed`, { cause });
		this.name = "ItemError";
		this.item = item;
	}
};
const turnTime = 2500;
const maxTurns = 4;
const looksPerTurn = 2;
function createGroup({ ledger, wait }, own, others) {
	let read = others?.readWaiting ?? null;
	let waiting = [];
	let recorded = 0;
	let hasWaited = false;
	const isRecorded = async () => await countEvents(ledger, own) > recorded;
	return {
		waiting: () => waiting,
		noteOwn(examined) {
			recorded = examined.reduce((sum, { events, newEvents }) => sum + events.length - newEvents.length, 0);
		},
		async waitForTurn() {
			const before = hasWaited ? null : await others?.countBefore() ?? null;
			hasWaited = true;
			if (before === null) return false;
			for (let look = 0; look < Math.min(before, maxTurns) * looksPerTurn; look += 1) {
				await wait(turnTime / looksPerTurn);
				ledger.invalidate();
				if (await isRecorded()) break;
			}
			return true;
		},
		async beforeRetry() {
			if (read === null || await isRecorded()) return;
			waiting = await read();
			read = null;
			ledger.invalidate();
		},
		leaveOut(error) {
			if (waiting.length === 0) return false;
			if (error instanceof ItemError) {
				const rest = waiting.filter((item) => item !== error.item);
				const isOfOther = rest.length < waiting.length;
				waiting = rest;
				return isOfOther;
			}
			if (error instanceof ServiceError && error.code === "content_blocked") {
				waiting = [];
				return true;
			}
			return false;
		}
	};
}
function countEvents(ledger, own) {
	return ledger.read(async (view) => {
		let count = 0;
		for (const { subject } of own) count += (await view.issue(subject.issueNumber)).events.length;
		return count;
	});
}
// build/usecases/issue/record/commit-batch.js
async function commitBatch(ports, part, { others, ...batch }) {
	const group = createGroup(ports, part.items, others);
	for (;;) try {
		return await commitOnce(ports, part, {
			...batch,
			group
		});
	} catch (error) {
		if (!group.leaveOut(error)) throw error;
	}
}
function commitOnce(ports, { items: cases, isLast }, { loaded, now, announce, before, also, isolates, group }) {
	return ports.ledger.transact(async (ledger) => {
		const processAll = async (all, isIsolated) => {
			const items = [];
			for (const item of all) {
				const process = () => processIssue(ledger, item.subject, {
					now,
					ledgerName: ports.ledger.name,
					shownSources: item.issue === null ? [] : noticesOn(item.issue)
				});
				const examined = await (isIsolated ? orItemError(item, process) : process());
				const isRecordedForIt = await isForOthers(ledger, examined);
				items.push({
					examined,
					issue: item.issue,
					isRecordedForIt
				});
			}
			return items;
		};
		const items = await processAll(cases, isolates);
		group.noteOwn(items.map(({ examined }) => examined));
		const waiting = items.some(({ examined }) => examined.newEvents.length > 0) ? group.waiting() : [];
		const ofOthers = await processAll(waiting, true);
		const examined = [...items, ...ofOthers].map((item) => item.examined);
		const changed = examined.filter(({ newEvents }) => newEvents.length > 0);
		const failures = createFailureLog();
		const moved = await moveDeadlines(ledger, {
			loaded,
			isSweep: isolates,
			failures
		});
		await lookBack(ledger, {
			loaded,
			now
		});
		const line = (isLast ? await also(ledger, [...before, ...items], failures.failures) : null) ?? deadlinesLine(moved);
		const reason = auditMessage(changed.map(auditEntry), line);
		if (reason !== null) {
			await begin(ports, ledger, {
				loaded,
				now
			});
			await recordIdentity(ports, ledger, [...cases, ...waiting]);
			await noteForOthers(ledger, ofOthers);
			if (ports.notifier !== void 0) await ledger.foldReceipts(now);
		}
		return {
			result: {
				items,
				queued: await announce(ledger, examined, failures),
				failures: failures.failures
			},
			reason
		};
	}, group);
}
async function isForOthers(ledger, { subject, events, newEvents }) {
	return events.length > 0 && newEvents.length === 0 && (await ledger.recordedForOthers()).get(subject.issueNumber) === events.length;
}
async function noteForOthers(ledger, items) {
	const counts = items.flatMap(({ examined: { subject, events, newEvents } }) => newEvents.length === 0 ? [] : [[subject.issueNumber, events.length]]);
	if (counts.length > 0) await ledger.setRecordedForOthers(new Map(counts));
}
async function moveDeadlines(ledger, { loaded, isSweep, failures }) {
	const isConfigurationNew = loaded.knownLabels !== null;
	const failed = new Set(isSweep && !isConfigurationNew ? await ledger.failedIssues() : []);
	return isConfigurationNew || failed.size > 0 ? refreshDeadlines(ledger, {
		configuration: loaded.configuration,
		concerns: (issueNumber) => isConfigurationNew || failed.has(issueNumber),
		failures
	}) : 0;
}
async function recordIdentity({ github }, ledger, items) {
	await ledger.setRepositoryId(await github.repositoryId());
	await ledger.addCommentAccounts([await github.viewer(), ...items.flatMap(({ issue }) => issue?.commentAccounts ?? [])]);
}
async function orItemError(item, process) {
	try {
		return await process();
	} catch (error) {
		throw concernsWholeRun(error) ? error : new ItemError(item, error);
	}
}
function auditEntry({ subject, handoffId, newEvents }) {
	const { issueNumber, template } = subject;
	return {
		handoffId,
		issueNumber,
		handoffType: template.type,
		events: newEvents
	};
}
async function begin({ github }, ledger, { loaded, now }) {
	if (await ledger.createdAt() === null) await ledger.setCreatedAt(now);
	if (loaded.knownLabels !== null) {
		await ledger.cacheConfiguration(loaded.version, loaded.written, loaded.shared);
		await pinTeamLogins(github, ledger, loaded);
	}
}
async function pinTeamLogins(github, ledger, { written }) {
	const logins = loginsIn(written).map((login) => login.toLowerCase());
	const pinned = await ledger.teamLogins();
	const unpinned = logins.filter((login) => !pinned.has(login));
	const accounts = unpinned.length === 0 ? new Map() : await github.accountsOf(unpinned);
	await ledger.recordAccounts([...accounts].map(([login, id]) => ({
		id,
		login
	})));
	await ledger.setTeamLogins(new Map(logins.map((login) => [login, pinned.get(login) ?? accounts.get(login) ?? null])));
}
// build/usecases/issue/record/item-failures.js
function itemFailures({ examined }) {
	const { issueNumber, isWithheld, undecided } = examined.subject;
	const error = new ServiceError("content_blocked", `Issue #${issueNumber} contains text that looks like a secret, and GitHub's push protection rejected it. Baton recorded the handoff without its answers and notified the sender. Remove the secret from the issue and revoke it.`);
	return [...isWithheld === true && examined.newEvents.length > 0 ? [{
		issueNumber,
		error
	}] : [], ...undecided === void 0 ? [] : [{
		issueNumber,
		error: undecided
	}]];
}
// build/usecases/record-accounts.js
async function recordAccountsOf({ ledger, github }, issues) {
	ledger.recordAccounts(peopleOf(issues));
	const nameless = await ledger.read((view) => view.namelessAccounts());
	if (nameless.length > 0) ledger.recordAccounts(await github.loginsOf(nameless));
}
function peopleOf(issues) {
	return issues.flatMap(({ people }) => people);
}
async function withCurrentLogins(view, loaded) {
	const renamed = await view.renamedTeamLogins();
	const configuration = renamed.size === 0 ? loaded.written : withLogins(loaded.written, (login) => renamed.get(login.toLowerCase()) ?? login);
	return {
		...loaded,
		configuration: {
			...configuration,
			usedLabels: await view.usedLabels()
		}
	};
}
// build/usecases/sweep/stored-issues.js
async function storedIssues({ ledger }, numbers, failures) {
	const stored = new Map();
	await ledger.read(async (view) => {
		for (const number of numbers) {
			const found = await view.issue(number).catch(() => null);
			if (found !== null) stored.set(number, found);
		}
	});
	for (const number of numbers.filter((one) => !stored.has(one))) {
		const found = await failures.attempt(number, () => ledger.read((view) => view.issue(number)));
		if (found !== null) stored.set(number, found);
	}
	return stored;
}
// build/usecases/sweep/choose-issues.js
async function chooseIssues(ports, listed, { loaded: { configuration }, failures, now }) {
	const createdAt = await ports.ledger.read((view) => view.createdAt()) ?? now;
	const stored = await storedIssues(ports, listed.map(({ number }) => number), failures);
	const isChosen = async (issue) => {
		const recorded = stored.get(issue.number);
		if (recorded === void 0) return false;
		const { kind } = classifyListed(issue, {
			recorded,
			configuration,
			createdAt
		});
		return kind !== "not_ours" || isOpenForm$1(recorded, issue) || includesLabel(issue.labels, "handoff-feedback");
	};
	const chosen = [];
	for (const issue of listed) if (await failures.attempt(issue.number, () => isChosen(issue)) === true) chosen.push(issue);
	return chosen;
}
// build/usecases/issue/record/other-runs.js
const waitsAtMost = 18e4;
const atOnce = 15;
const maxWaiting = 60;
function otherRuns(ports, { own, loaded, now }) {
	const list = () => ports.github.readRecent({
		since: earlier(now, waitsAtMost),
		labels: loaded.configuration.templates.map(({ type }) => `${typePrefix}${type}`)
	});
	let listed = null;
	return {
		async countBefore() {
			const recent = await orNull(list);
			const before = recent === null ? null : await orNull(() => countBefore(ports, recent.labelled, own));
			listed = before === 0 ? recent : null;
			return before;
		},
		async readWaiting() {
			const read = async () => readWaiting(ports, listed ?? await list(), {
				own,
				loaded,
				now
			});
			return await orNull(read) ?? [];
		}
	};
}
async function orNull(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof ServiceError) return null;
		throw error;
	}
}
async function countBefore({ ledger }, recent, own) {
	const [issue] = own.flatMap((item) => item.issue ?? []);
	if (issue === void 0 || issue.updatedAt === null) return null;
	const changedAt = epochSeconds(issue.updatedAt);
	const isAtOnce = (time) => Math.abs(epochSeconds(time) - changedAt) <= atOnce;
	const before = recent.filter(({ number, updatedAt }) => number < issue.number && updatedAt !== null && isAtOnce(updatedAt));
	return ledger.read(async (view) => {
		let waiting = 0;
		for (const { number } of before) {
			const { events } = await view.issue(number);
			waiting += events.some(({ at }) => isAtOnce(at)) ? 0 : 1;
		}
		return waiting < before.length ? waiting : Math.max(0, waiting - 1);
	});
}
async function readWaiting(ports, listed, { own, loaded, now }) {
	const recent = await handoffsIn(ports, listed, {
		loaded,
		now
	});
	const ownNumbers = own.map(({ subject }) => subject.issueNumber);
	const wanted = await waitingFirst(ports, recent.filter(({ number }) => !ownNumbers.includes(number)));
	const { issues } = await ports.github.readIssues(wanted.slice(0, maxWaiting));
	await recordAccountsOf(ports, issues);
	const { configuration } = await ports.ledger.read((view) => withCurrentLogins(view, loaded));
	const items = [];
	for (const issue of issues) {
		const found = await findSubject(ports, issue, {
			configuration,
			moreFacts: () => []
		}).catch(() => null);
		items.push(...found === null || found === "unknown_form" ? [] : [found]);
	}
	return items;
}
async function handoffsIn(ports, { labelled, any }, { loaded, now }) {
	const known = new Set(labelled.map(({ number }) => number));
	const chosen = await chooseIssues(ports, any.filter(({ number }) => !known.has(number)), {
		loaded,
		failures: createFailureLog(),
		now
	});
	return [...labelled, ...chosen];
}
async function waitingFirst({ ledger }, issues) {
	const recorded = await ledger.read(async (view) => new Set(await view.issues()));
	const rank = ({ number, updatedAt }) => `${recorded.has(number) ? 1 : 0} ${updatedAt}`;
	return issues.toSorted((one, other) => compareStrings(rank(one), rank(other)) || one.number - other.number);
}
// build/usecases/issue/record/record-and-sync.js
async function recordAndShow(ports, context, also = async () => null) {
	const { now } = context;
	const { items, queued, failures } = await record(ports, context, async (...recording) => {
		return [await noteFailedDeadlines(...recording), await also(...recording)].filter((line) => line !== null).join("; ") || null;
	});
	const handled = [];
	const { afterAll, attempt } = deferErrors();
	const committed = items.some(({ examined }) => examined.newEvents.length > 0);
	await attempt(() => withCommittedFlag(committed, () => relateChain(ports.github, items)));
	for (const { examined, issue, isRecordedForIt } of items) {
		const show = () => issue === null ? noEffects() : showOnce(ports, {
			examined,
			issue,
			now
		}, isRecordedForIt);
		handled.push(handledOf(examined, await attempt(show) ?? []));
	}
	await attempt(() => withCommittedFlag(committed, () => describeNewLabels(ports, context.loaded)));
	const unsent = await dispatchNotifications(ports, {
		queued,
		now
	});
	afterAll();
	return {
		handled,
		failures: [
			...failures,
			...items.flatMap(itemFailures),
			...unsent
		]
	};
}
async function noEffects() {
	return [];
}
async function record(ports, { cases, loaded, now, failures }, also = noteFailedDeadlines) {
	if (loaded.knownLabels !== null) await refuseToBeginAgain(ports, [...cases.flatMap(({ issue }) => issue === null ? [] : [issue]), ...loaded.handoffs]);
	const announce = await createOutboxWriter(ports, {
		configuration: loaded.configuration,
		now
	});
	const commit = (batch, before) => commitBatch(ports, batch, {
		loaded,
		now,
		announce,
		before,
		also,
		isolates: failures !== void 0,
		others: cases.length === 0 || failures !== void 0 ? null : otherRuns(ports, {
			own: cases,
			loaded,
			now
		})
	});
	const recorded = await commit({
		items: cases,
		isLast: true
	}, []).catch(async (error) => {
		const { recordAroundBlocked } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
		const { configuration } = loaded;
		return recordAroundBlocked(cases, error, {
			commit,
			configuration,
			failures: failures ?? null
		});
	});
	await createMissingLabels(ports, loaded);
	return recorded;
}
function noteFailedDeadlines(...[ledger, , failed]) {
	return noteFailed(ledger, {
		lookedAt: [],
		failed
	});
}
const concurrentRunGraceMs = 4e3;
async function showOnce(ports, showing, isRecordedForIt) {
	if (showing.examined.newEvents.length > 0) return withCommittedFlag(true, () => syncIssue(ports.github, showing));
	if (isInSync(showing)) return [];
	if (!isRecordedForIt) await ports.wait(concurrentRunGraceMs);
	const effects = await showLatest(ports, showing);
	const again = effects.some(({ kind }) => kind === "post_comment") ? await showLatest(ports, showing) : [];
	return [...effects, ...again];
}
async function showLatest(ports, showing) {
	const { number, updatedAt } = showing.issue;
	const { issue } = await ports.github.readIssue(number, updatedAt);
	return issue === null ? [] : syncIssue(ports.github, {
		...showing,
		issue
	});
}
async function createMissingLabels(ports, loaded) {
	const known = loaded.knownLabels?.map((name) => name.toLowerCase()) ?? null;
	if (known !== null) {
		const missing = labelDefinitions(loaded.configuration).filter(({ name }) => !known.includes(name.toLowerCase()));
		await ports.github.createLabels(labelsToCreate(missing));
	}
}
async function describeNewLabels({ github }, { configuration }) {
	await github.describeNewLabels(labelDefinitions(configuration));
}
function handledOf({ subject, handoffId, state, newEvents }, effects) {
	const { issueNumber, template } = subject;
	return {
		issueNumber,
		handoffId,
		template,
		state,
		newEvents,
		effects
	};
}
// build/usecases/next/over-waits.js
async function overWaits(view) {
	const over = [];
	for (const issueNumber of await view.waiting()) {
		const { template, events } = await view.issue(issueNumber);
		const { handoff } = stateOf(events);
		if (template !== null && handoff !== null) {
			const siblings = await siblingsOf(view, {
				issueNumber,
				template,
				events,
				facts: []
			});
			over.push(...endOfWait(handoff, { siblings }) === null ? [] : [issueNumber]);
		}
	}
	return over;
}
// build/usecases/next/end-waits.js
async function endWaits(ports, handled, { loaded, now, failures }) {
	const { configuration } = loaded;
	const over = handled.some(mayBeAwaited) ? await ports.ledger.read((view) => overWaits(view)) : [];
	if (over.length === 0) return {
		handled: [],
		failures: []
	};
	const { issues, failed } = await ports.github.readIssues(over.map((number) => ({
		number,
		updatedAt: null
	})));
	const cases = [];
	for (const issue of issues) {
		const look = () => findSubject(ports, issue, {
			configuration,
			moreFacts: () => []
		});
		const found = await (failures?.attempt(issue.number, look) ?? look());
		cases.push(...found === null || found === "unknown_form" ? [] : [found]);
	}
	failures?.addAll(failed);
	const times = [now, ...issues.map(({ updatedAt }) => updatedAt)].toSorted();
	return cases.length === 0 ? {
		handled: [],
		failures: []
	} : recordAndShow(ports, {
		cases,
		loaded: {
			...loaded,
			knownLabels: null
		},
		now: times.at(-1) ?? now,
		...failures === void 0 ? {} : { failures }
	});
}
function mayBeAwaited({ newEvents, state: { openedFrom } }) {
	return newEvents.length > 0 && openedFrom !== void 0;
}
// build/usecases/next/following-forms.js
function followingForm(issue, known) {
	const { number: issueNumber, bodyRevisions, titledAfter: previous, openedFrom, opening } = issue;
	const filing = bodyRevisions.find(({ source }) => source === `issue:${issueNumber}`);
	if (filing === void 0 || previous === void 0 || previous >= issueNumber) return null;
	const classified = classify(issue, known);
	return classified.kind !== "subject" || openedFrom !== void 0 || opening !== void 0 ? null : {
		issueNumber,
		previous,
		handoffType: classified.template.type,
		at: filing.at,
		by: filing.by
	};
}
function hasOtherNext({ events }, { issueNumber, handoffType }) {
	return events.some(({ source, data }) => data.type === "next_requested" && data.handoffType === handoffType && source !== nextSource(issueNumber));
}
function nextFiledFacts(forms, previous) {
	return forms.filter((form) => form.previous === previous).map(({ issueNumber, handoffType, at, by }) => ({
		kind: "next_filed",
		source: nextSource(issueNumber),
		at,
		by,
		issueNumber,
		handoffType
	}));
}
function joiningFact({ issueNumber, previous, at, by }) {
	return {
		kind: "chain_joined",
		source: `after:${issueNumber}`,
		at,
		by,
		issueNumber: previous
	};
}
// build/usecases/next/join-chain.js
const retriedFor = 864e5;
async function followingForms({ ledger }, issues, { loaded: { configuration }, now }) {
	const forms = [];
	for (const issue of issues.filter(({ titledAfter }) => titledAfter !== void 0)) {
		const { recorded, previous, createdAt } = await ledger.read(async (view) => ({
			recorded: await view.issue(issue.number),
			previous: await view.issue(issue.titledAfter ?? 0),
			createdAt: await view.createdAt()
		}));
		const form = followingForm(issue, {
			recorded,
			configuration,
			createdAt
		});
		const isDecided = form === null || previous.template === null || isJoined(previous, issue.number) || hasOtherNext(previous, form) || recorded.events.length > 0 && form.at < earlier(now, retriedFor);
		forms.push(...isDecided ? [] : [form]);
	}
	return forms;
}
async function withPrevious(ports, items, { forms, context, moreFacts = () => [] }) {
	const previous = new Map(items.map((item) => [item.subject.issueNumber, item]));
	const unread = new Map();
	for (const [number] of groupBy(forms, (form) => form.previous)) if (!previous.has(number)) {
		const read = await readPrevious(ports, number, {
			forms,
			context,
			moreFacts
		});
		if ("error" in read) unread.set(number, read.error);
		else if (read.item !== null) previous.set(number, read.item);
	}
	const joining = forms.toSorted((one, other) => one.issueNumber - other.issueNumber).flatMap((form) => {
		const item = previous.get(form.issueNumber);
		const error = unread.get(form.previous) ?? undecidedFor(form, previous.get(form.previous));
		return item === void 0 ? [] : [joiningItem(item, form, error)];
	});
	const isJoining = ({ subject }) => forms.some(({ issueNumber }) => issueNumber === subject.issueNumber);
	return [...[...previous.values()].filter((item) => !isJoining(item)), ...joining];
}
async function readPrevious(ports, number, { forms, context: { loaded }, moreFacts }) {
	try {
		const { issues, failed } = await ports.github.readIssues([{
			number,
			updatedAt: null
		}]);
		const [error] = failed;
		if (error !== void 0) throw error.error;
		await recordAccountsOf(ports, issues);
		const [issue] = issues;
		const item = issue === void 0 ? null : await findSubject(ports, issue, {
			configuration: loaded.configuration,
			moreFacts: (template) => [...nextFiledFacts(forms, number), ...moreFacts(number, template)]
		});
		return { item: item === "unknown_form" ? null : item };
	} catch (error) {
		return toIssueFailure(number, error);
	}
}
function undecidedFor(form, item) {
	const [fact] = nextFiledFacts([form], form.previous);
	return !item?.subject.facts.some(({ source }) => source === fact?.source) ? item?.subject.undecided : void 0;
}
function joiningItem({ subject, issue }, form, error) {
	const undecided = subject.undecided ?? error;
	return {
		subject: {
			...subject,
			joins: joiningFact(form),
			...undecided === void 0 ? {} : { undecided }
		},
		issue
	};
}
// build/usecases/issue/handle-issue.js
async function handleIssue(ports, { issueNumber, updatedAt }) {
	ports.ledger.prefetch();
	const { issue: snapshot, now, configurationVersion } = await ports.github.readIssue(issueNumber, updatedAt);
	const read = await loadConfiguration(ports, configurationVersion);
	if (read.kind === "invalid") return {
		kind: "misconfigured",
		problems: read.problems
	};
	await recordAccountsOf(ports, snapshot === null ? [] : [snapshot]);
	const { loaded, recorded, createdAt } = await ports.ledger.read(async (view) => ({
		loaded: await withCurrentLogins(view, read),
		recorded: await view.issue(issueNumber),
		createdAt: await view.createdAt()
	}));
	if (snapshot === null) return handleGone(ports, {
		issueNumber,
		issue: null,
		recorded,
		loaded,
		now
	});
	const issue = sinceLabel(snapshot, recorded);
	const reading = {
		issueNumber,
		issue,
		recorded,
		loaded,
		now
	};
	if (createdAt === null) await refuseToBeginAgain(ports, [issue]);
	const classified = classify(issue, {
		recorded,
		configuration: loaded.configuration,
		createdAt: createdAt ?? now
	});
	switch (classified.kind) {
		case "not_ours": {
			const former = unlabelledForm(issue, recorded, loaded.configuration);
			return former === null ? {
				kind: "not_ours",
				issueNumber
			} : handle(ports, reading, former);
		}
		case "feedback": {
			const { handleFeedback } = await import("./feedback.js").then((n) => n._part_feedback_exports);
			return handleFeedback(ports, classified.form, {
				loaded,
				now
			});
		}
		case "unknown_form":
			await handleFormerForm(ports, reading, issue);
			return explainForms(ports, issue, loaded);
		case "subject": {
			const { template } = classified;
			return handle(ports, reading, {
				template,
				facts: [...factsOf(issue, template, loaded.configuration), ...reappearance(issue, recorded)]
			});
		}
	}
}
async function handle(ports, read, { template, facts }) {
	const { issueNumber, issue, recorded, loaded, now } = read;
	const subject = await loadIssueContext({
		issueNumber,
		template,
		facts,
		recorded,
		configuration: loaded.configuration,
		github: ports.github
	});
	const claims = createNextClaims(now);
	const context = {
		loaded,
		now
	};
	const forms = await followingForms(ports, issue === null ? [] : [issue], context);
	const cases = await withPrevious(ports, [{
		subject,
		issue
	}], {
		forms,
		context
	});
	const done = await recordAndShow(ports, {
		...context,
		cases
	}, claims.claim);
	const handled = done.handled.find((one) => one.issueNumber === issueNumber);
	if (handled === void 0) throw new Error("a recorded issue was not returned");
	const claimed = claims.claimed();
	const opened = claimed.length === 0 ? null : await withCommittedFlag(true, () => openClaimed(ports, claimed, context));
	const waited = await withCommittedFlag(true, () => endWaits(ports, done.handled, context));
	const next = [
		...done.handled.filter((one) => one !== handled),
		...opened?.handled ?? [],
		...waited.handled
	];
	return {
		kind: "handled",
		handled,
		failures: [
			...done.failures,
			...opened?.failures ?? [],
			...waited.failures
		],
		...next.length === 0 ? {} : { next }
	};
}
async function openClaimed(ports, claimed, context) {
	const { openNext } = await import("./next-handoffs.js").then((n) => n._part_next_handoffs_exports);
	return openNext(ports, claimed, context);
}
async function handleGone(ports, read) {
	const { issueNumber, recorded, now } = read;
	const { handoffId, events } = recorded;
	const template = recordedTemplate(recorded, read.loaded.configuration);
	if (template === null) {
		await noteUnread(ports, read);
		return {
			kind: "not_ours",
			issueNumber
		};
	}
	const fact = await removalActivity(ports, read, now);
	if (isCertain(fact, void 0)) return handle(ports, read, {
		template,
		facts: [fact]
	});
	return {
		kind: "handled",
		handled: {
			issueNumber,
			handoffId,
			template,
			state: stateOf(events),
			newEvents: [],
			effects: []
		}
	};
}
async function handleFormerForm(ports, read, { timeline }) {
	const template = recordedTemplate(read.recorded, read.loaded.configuration);
	if (template !== null) {
		const facts = timeline.filter(({ kind }) => kind === "closed" || kind === "reopened");
		await handle(ports, {
			...read,
			issue: null
		}, {
			template,
			facts
		});
	}
}
async function explainForms(ports, issue, loaded) {
	await createMissingLabels(ports, loaded);
	const effects = stepsToExplainForms(issue, loaded.configuration);
	await ports.github.apply(issue.number, effects);
	return {
		kind: "unknown_form",
		issueNumber: issue.number,
		effects
	};
}
function stepsToExplainForms(issue, { templates }) {
	const { labels, title, body } = issue;
	const choice = chooseTemplate({
		labels,
		title,
		body,
		templates
	});
	return commentDifference(actualState(issue).shown, {
		statusComment: choice.kind === "several_forms" ? severalFormsComment(choice.templates) : choice.kind === "ours_but_unknown_type" ? unknownTypeComment(choice.label, templates) : unknownFormComment(templates),
		notices: [],
		reactions: []
	});
}
// build/usecases/dispatch.js
async function dispatch(ports, trigger, { mode, days, asOf, isOfOrganisation }) {
	if (mode === "auto" && trigger.kind === "issue") return [await handleIssue(ports, trigger)];
	if (mode === "auto" && trigger.kind === "filing") {
		const { fileHandoff } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
		return [await fileHandoff(ports, trigger)];
	}
	if (mode === "auto" && trigger.kind === "other") return [{
		kind: "not_ours",
		issueNumber: null
	}];
	if (mode === "rebuild") {
		const { rebuild } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
		return [await rebuild(ports)];
	}
	if (mode === "verify") {
		const { verify } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
		return [await verify(ports)];
	}
	if (isOfOrganisation === true && ports.organisation !== void 0) {
		const { reportOrganisation } = await import("./report.js").then((n) => n._part_report_exports);
		return [await reportOrganisation(ports, ports.organisation, asOf)];
	}
	const outcomes = [];
	if (mode !== "report") {
		const { sweep } = await import("./sweep-verify-rebuild.js").then((n) => n._part_sweep_verify_rebuild_exports);
		outcomes.push(await sweep(ports));
	}
	if (mode !== "sweep" && !outcomes.some(({ kind }) => kind === "misconfigured")) {
		const { runReport: report } = await import("./report.js").then((n) => n._part_report_exports);
		const reported = await report(ports, {
			days,
			asOf,
			isForced: mode === "report"
		});
		outcomes.push(...reported === null ? [] : [reported]);
	}
	return outcomes;
}
// build/run.js
async function run(event, environment) {
	setImmediate(compileLess);
	const read = readInputs(event.kind === "dispatch" ? event.mode : null);
	if (read.kind === "invalid") {
		reportInputProblems(read.problems);
		return 1;
	}
	try {
		const dryRun = read.inputs.dryRun ? await startDryRun() : null;
		const ports = await openPorts(read.inputs, environment, dryRun);
		const outcomes = await dispatch(ports, event, read.inputs);
		if (dryRun === null) {
			const url = repositoryUrl(environment);
			const written = {
				wanted: read.inputs.dashboard,
				environment,
				repositoryUrl: url
			};
			await reportResults(outcomes, {
				repositoryUrl: url,
				writeDashboard: () => writeDashboard(ports, outcomes.at(-1), written)
			});
		} else await reportDryRun(outcomes, dryRun.unwritten);
		return outcomes.some(isFailure) ? 1 : 0;
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		reportServiceError(error);
		return 1;
	}
}
async function startDryRun() {
	const { createDryRun } = await import("./dry-run.js").then((n) => n._part_dry_run_exports);
	return createDryRun();
}
function repositoryUrl(environment) {
	return `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${environment["GITHUB_REPOSITORY"] ?? ""}`;
}
export { CorruptLedgerError, ItemError, NewerRowError, RequestError, ableTeam, alwaysOpen, answerersOf, archivePath, archivedMessage, array, asWritten, assignable, assignmentSchema, awayNote, backOff, blobId, boolean, busy, canHold, causationIdOf, changedIssuesAnswer, changedIssuesQuery, checklistLabel, chooseAssignees, chooseIssues, chooseTemplate, chosenValue, classify, closedAs, closedKey, closedLedger, code$1 as code, compareStrings, concernsWholeRun, concurrentRunGraceMs, conditionText, contextSchema, correctorsOf, corruptLedger, countPendingEffects, createClient, createDataBranch, createFailureLog, createNextClaims, currentReminder, damagedIssue, damagedRows, dataBranchReadme, dateInZone, deadlinesOf, decodeConfiguration, decodeTemplate, decoded, deepEqual, defaultReport, deferErrors, deletedMeanwhile, demandEnabled, describeNewLabels, digits, dispatch, dispatchNotifications, duration, edit, editComment, emptyTeam, endOfDay, endWaits, entriesOf, escalationSchedule, eventDataSchema, eventsOf, evolve, evolveSubmission, exactOptional, factsOf, fairShare, feedbackFact, feedbackFormOf, feedbackLabel, feedbackTemplate, fieldName, fieldProblem, fieldValueSchema, fieldsLabelled, fileName, filedMarker, filingRequest, findStep, findSubject, firstAndLast, foldLetters, followingForm, followingForms, formEventOf, formEventsShown, formatCompletionRate, formatCount, formatEvent, formatMeanAcceptance, formatPerson, formatRate, formatRating, formatReturnReason, formatSpread, githubTeamPattern, goneAs, goneLogin, graphQLErrors, groupBy, handleIssue, handledOf, handoffLabel, hasEnded, hasMembers, hasOtherNext, headCommit, hearers, holdEnd, hoursOrDays, includesLabel, includesLogin, initialState, initiationSchema, inline, inlineHtml, inputRules, isAway, isBarredSender, isByAnswer, isCertain, isClosedLedger, isEmpty, isFailure, isGoneLogin, isHoldEnd, isJoined, isKnownOrphan, isLaterReadBack, isLogin, isMember, isOneLine, isOpenAt, isPaused, isRequired, isSameReminder, isSameStep, isSettled, isSubmissionEvent, isTimeZone, isTooCostly, isTooMuch, isUnlabelled, isWarning, isYamlFile, isoTimestamp, itemFailures, itemsOf, itemsOrOne, joinList, joiningFact, knownYears, labelDefinitions, labelledIssuesAnswer, labelledIssuesQuery, labelsToCreate, lazy, listOptions, listParser, literal, loadConfiguration, loadIssueContext, loadUncached, localDayAndMonth, localTime, locationOf, logLines, mapValues, mapWriteError, mayBeHandoff, mayBeLoneWord, membershipOf, mention, mergeHistory, metaOf, metricsMarker, monthAndYear, newer, nextActions, nextFiledFacts, nextMarker, nextPrefix, nextTitle, noLimits, noRetry, noRota, noUsedLabels, noteFailed, noteSeen, noticeMarker, noticesOn, null_, nullable, nullish, number, object, openDataBranch, openGitHub, openLedger, openQuestions, openingKey, openingMarker, optional$1 as optional, ordinals$1 as ordinals, orphanedIssues, overWaits, parseAnswer, parseCommands, parseHandoffId, parseJson, parseKey$1 as parseKey, parseMapping, parseMarker, parseReceipts, parseReminderSource, parseRevision, parseTemplate, partial, partyAt, passwordsIn, pausedSeconds, peopleOf, perCent, phaseOf, picklist, pinTeamLogins, pipe, placeOfLabel, pluralize, policyFor, possibleValues, postgresLedgerName, problemLine, prose, proxyFetch, publicField, query, questionLabel, rateOf, readDashboardPage, readDefaultTemplates, readHistory, readReceipts, readShared, receiptsPath, receiverName, receivingTeamToday, recentIssuesAnswer, recentIssuesQuery, recognisedBefore, record, record$1, recordAccountsOf, recordAndShow, recordIdentity, recordedAbsences, recordedAccounts, recordedTemplate, redactedValue, refuseForeignLedger, refuseToBeginAgain, rejectCycle, rejectRepeated, relateChain, releaseNext, reminderEvent, removalActivity, removeMeta, renderFormBody, renderNextForm, repeatedPage, reportAnnouncer, reportLabel, repositoryName, responsibleLogins, responsibleSender, retryOnConflict, routeName, run, safeParse, sameAnswer, sameLogin, sendersInTurn, sendingTeamToday, setClosed, setMeta, setMetaOnce, settings, shareOf, shiftMinutes, shortDuration, shownStatuses, showsNothing, siblingsOf, sinceLabel, singleLine, sortByTime, sourceOfFeedback, standIn, startOfSweep, stateOf, statusOf, statusOfLabel, stepsToAnswer, stepsToExplainForms, storedIssues, string, subjectOf, syncIssue, targetOf, teamClock, teamDay, teamLogins, teamOf, teamTime, template, templatesFrom, timeTaken, timedPolicy, toHours, toIssueFailure, toServiceError, totalElapsed, transform, treeEntries, truncate, tuple, typePrefix, union, unknown, usualLimits, utc, valueAt, variablesOf, variant, visibleLines, weekSteps, weekdays, whoseTurn, withCurrentLogins, withErrorContext, withLogins, withNodes, withPrevious, withRotas, withUsedLabels, withheldAddresses, withoutMissed, workCalendar };
