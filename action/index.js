const { appendFileSync } = process.getBuiltinModule("node:fs");
const { existsSync, readFileSync } = process.getBuiltinModule("fs");
const { EOL } = process.getBuiltinModule("os");
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
		if (render(prefix(text, tried)).length <= max) fits = tried;
		else most = tried - 1;
	}
	return render(prefix(text, fits));
}
function prefix(text, length) {
	return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
// build/base/decoded.js
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
// build/runner/redact.js
const secretName = /token|secret|password|webhook|smtp|database.?url|private_?key/i;
function passwordsIn(url) {
	const written = /^[\w+.-]+:\/\/[^/@:]*:(.+)@/s.exec(url)?.[1];
	return written === void 0 ? [] : [written, decoded(written) ?? written];
}
const shortest = 6;
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
	].map((form) => form.trim()).filter((form) => form.length >= shortest);
}
// build/runner/uncaught-exception.js
const maxMessageLength = 300;
function onUncaughtException(environment) {
	return (error) => {
		process.exitCode = 1;
		const sentence = redact(sentenceOf(error, environment), environment);
		command("error", sentence);
		if (environment["RUNNER_DEBUG"] === "1") command("debug", redact(stackOf(error), environment));
		append$1(environment["GITHUB_OUTPUT"], "changed=false\n");
		append$1(environment["GITHUB_STEP_SUMMARY"], `### Baton crashed\n\n${asCode(sentence)}\n`);
	};
}
function sentenceOf(error, environment) {
	return `Baton crashed: ${truncate((error instanceof Error ? `${error.name}: ${error.message}` : String(error)).replace(/\s+/g, " "), maxMessageLength).toWellFormed()}. Anything already recorded is kept. Re-run the job with debug logging. If it fails again, report this message ${place(environment)}.`;
}
function place({ GITHUB_SERVER_URL: server = "https://github.com", GITHUB_ACTION_REPOSITORY: repository = "" }) {
	return repository === "" ? "in the repository that the workflow takes Baton from" : `at ${server}/${repository}/issues`;
}
const maxCauses = 5;
function stackOf(error, causes = maxCauses) {
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	const cause = error instanceof Error ? error.cause : void 0;
	return cause === void 0 || causes === 0 ? stack : `${stack}\nCaused by ${stackOf(cause, causes - 1)}`;
}
function command(name, text) {
	const data = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
	process.stdout.write(`::${name}::${data}\n`);
}
function asCode(sentence) {
	return `    ${sentence}`;
}
function append$1(path, text) {
	try {
		if (path !== void 0 && path !== "") appendFileSync(path, text);
	} catch {}
}
// build/runner/handle-crashes.js
process.on("uncaughtException", onUncaughtException(process.env));
// node_modules/@actions/github/lib/context.js
var Context = class {
	constructor() {
		var _a, _b, _c;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if (existsSync(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
		this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
		this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
	}
	get issue() {
		const payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};
// node_modules/@actions/github/lib/github.js
const context = new Context();
function eventOf(name, payload, runId = "") {
	switch (name) {
		case "issues":
		case "issue_comment": return issueEvent(payload);
		case "schedule": return { kind: "schedule" };
		case "repository_dispatch": return payload["action"] === "baton-handoff" ? {
			kind: "filing",
			payload: payload["client_payload"],
			runKey: `run ${runId}`
		} : {
			kind: "other",
			name
		};
		case "workflow_dispatch": return {
			kind: "dispatch",
			mode: text(object(payload["inputs"])["mode"])
		};
		default: return {
			kind: "other",
			name
		};
	}
}
function issueEvent(payload) {
	const issue = object(payload["issue"]);
	const labels = Array.isArray(issue["labels"]) ? issue["labels"] : [];
	const { number } = issue;
	if (typeof number !== "number") return {
		kind: "other",
		name: "issues"
	};
	return {
		kind: "issue",
		issueNumber: number,
		updatedAt: /^(?:deleted|transferred)$/.test(text(payload["action"]) ?? "") ? null : text(issue["updated_at"]),
		isPullRequest: issue["pull_request"] !== void 0,
		labels: texts([...labels, payload["label"]].map((label) => object(label)["name"])),
		comment: commentOf(payload),
		bodies: texts([issue["body"], object(object(payload["changes"])["body"])["from"]])
	};
}
function commentOf(payload) {
	const comment = object(payload["comment"]);
	const body = text(comment["body"]);
	return body === null ? null : {
		body,
		isByBot: object(comment["user"])["type"] === "Bot"
	};
}
function object(value) {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function text(value) {
	return typeof value === "string" ? value : null;
}
function texts(values) {
	return values.filter((value) => typeof value === "string");
}
// build/form/commands/lone-word.js
const words = [["done", /^(?:(?:all |it\u2019s |it's )?done|complete|completed|finished|resolved|\u2705|\u2714\ufe0f|\u2611\ufe0f)$/i], ["yes", /^(?:\ud83d\udc4d|:\+1:|ok|okay|k|ack|yes|yep|lgtm|accept|accepted|approved|got it|on it|will do|sounds good|mine)$/i]];
function mayBeLoneWord(comment) {
	const [first = ""] = comment.trimStart().split("\n", 1);
	return loneWordIn(first) !== null;
}
function loneWordIn(comment) {
	if (comment.length > 40) return null;
	const said = comment.trim().replace(/[\u{1F3FB}-\u{1F3FF}]/gu, "").replace(/[.!\s]+$/, "");
	return words.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
// build/form/commands/may-contain-commands.js
function mayContainCommands(comment) {
	return RegExp("^\\s*(?:forward[ -])?slash [a-z]|(?:^|[\\r\\n]|\\\\n)[^\\p{L}\\p{N}\\r\\n]{0,16}(?:<\\w{1,6}>|:[\\w+-]{1,20}: ?|@[\\w-]{1,39}[:,]? ){0,3}[^\\p{L}\\p{N}\\r\\n]{0,4}[/\\uff0f\\\\\\u2215\\u2044] {0,2}[a-z\\uff41-\\uff5a]", "iu").test(comment);
}
// build/form/may-be-handoff.js
function mayBeHandoff(issue) {
	return issue.labels.some((label) => /^handoff(?:\/|$|-feedback$)/i.test(label)) || /(?:^|[\r\n]|\\n) {0,3}#{2,4}[ \t\u00A0]/.test(issue.body);
}
// build/runner/is-irrelevant.js
function isIrrelevant(event) {
	return event.kind === "issue" && (event.isPullRequest || !mayBeHandoff({
		labels: event.labels,
		body: event.bodies.join("\n")
	}) || isIdle(event));
}
function isIdle({ comment, labels }) {
	if (comment === null) return false;
	const names = labels.map((label) => label.toLowerCase());
	const mayAnswer = (names.some((name) => name.startsWith("handoff/")) && !names.includes("handoff") || names.includes("handoff-question")) && !comment.isByBot;
	return comment.isByBot && comment.body.startsWith("<!-- baton:") || !(mayAnswer || mayContainCommands(comment.body) || mayBeLoneWord(comment.body));
}
// build/runner/report-skipped.js
function reportSkipped(environment) {
	const sentence = "This event does not concern a handoff. Nothing to do.";
	append(environment["GITHUB_OUTPUT"], "changed=false\n");
	append(environment["GITHUB_STEP_SUMMARY"], `${sentence}\n`);
	process.stdout.write(`${sentence}\n`);
}
function append(path, text) {
	if (path !== void 0 && path !== "") appendFileSync(path, text);
}
// build/main.js
process.stdout.on("error", () => {});
const event = eventOf(context.eventName, context.payload, String(context.runId));
if (isIrrelevant(event)) reportSkipped(process.env);
else {
	const { run } = await import("./run.js");
	process.exitCode = await run(event, process.env) || process.exitCode;
}
export {};
