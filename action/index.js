import { appendFileSync, readFileSync } from "node:fs";
// build/runner/event.js
function readEvent(environment) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const path = environment["GITHUB_EVENT_PATH"];
	if (path === void 0) throw new Error("GITHUB_EVENT_PATH is not set: Baton runs as a step of a GitHub Actions job.");
	return eventOf(name, object(JSON.parse(readFileSync(path, "utf8"))));
}
function eventOf(name, payload) {
	switch (name) {
		case "issues":
		case "issue_comment": return issueEvent(payload);
		case "schedule": return { kind: "schedule" };
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
		updatedAt: text(issue["updated_at"]),
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
// build/form/commands/may-contain-commands.js
function mayContainCommands(comment) {
	return /(?:^\uFEFF?|[\r\n]) {0,3}[`*_]{0,3}[/／] ?[a-z]/i.test(comment);
}
// build/form/may-be-handoff.js
function mayBeHandoff(issue) {
	return issue.labels.some((label) => /^handoff(?:\/|$|-feedback$)/i.test(label)) || /(?:^|[\r\n]) {0,3}#{2,4}[ \t]/.test(issue.body);
}
// build/runner/is-irrelevant.js
function isIrrelevant(event) {
	return event.kind === "issue" && (event.isPullRequest || !mayBeHandoff({
		labels: event.labels,
		body: event.bodies.join("\n")
	}) || isIdle(event.comment));
}
function isIdle(comment) {
	return comment !== null && (comment.isByBot || !mayContainCommands(comment.body));
}
// build/runner/report-skipped.js
function reportSkipped(environment) {
	const sentence = "This changes nothing about a handoff: there was nothing to do.";
	append$1(environment["GITHUB_OUTPUT"], "changed=false\n");
	append$1(environment["GITHUB_STEP_SUMMARY"], `${sentence}\n`);
	process.stdout.write(`${sentence}\n`);
}
function append$1(path, text) {
	if (path !== void 0 && path !== "") appendFileSync(path, text);
}
// build/runner/redact.js
const secretName = /token|secret|password|webhook|smtp|private_?key/i;
const shortest = 6;
function redact(text, environment) {
	return Object.entries(environment).flatMap(([name, value = ""]) => secretName.test(name) ? formsOf(value) : []).toSorted((one, other) => other.length - one.length).reduce((told, secret) => told.replaceAll(secret, "***"), text);
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
		append(environment["GITHUB_OUTPUT"], "changed=false\n");
		append(environment["GITHUB_STEP_SUMMARY"], `### Baton could not do its work\n\n${asCode(sentence)}\n`);
	};
}
function sentenceOf(error, environment) {
	return `Baton came upon a mistake that it did not foresee (${(error instanceof Error ? `${error.name}: ${error.message}` : String(error)).replace(/\s+/g, " ").slice(0, maxMessageLength).toWellFormed()}). What was recorded stays recorded. Run the job again, with debug logging; if it fails the same way, report it ${place(environment)}, with this message.`;
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
function append(path, text) {
	try {
		if (path !== void 0 && path !== "") appendFileSync(path, text);
	} catch {}
}
// build/main.js
process.on("uncaughtException", onUncaughtException(process.env));
process.stdout.on("error", () => {});
const event = readEvent(process.env);
if (isIrrelevant(event)) reportSkipped(process.env);
else {
	const { run } = await import("./run.js");
	process.exitCode = await run(event, process.env) || process.exitCode;
}
export {};
