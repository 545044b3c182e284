import { __exportAll } from "./base.js";
import { inline, inlineHtml, joinList, logLines, pluralize, singleLine, visibleLines } from "./run.js";
import { logOf } from "./sqlite.js";
// build/runner/results/dry-run.js
const nothingWritten = "Dry run: Baton changed nothing on GitHub or in the ledger, and notified no one.";
function dryRunLines(outcomes, unwritten) {
	return [
		nothingWritten,
		...unwritten.length === 0 ? nothingToWrite(outcomes) : [wouldDo],
		...unwritten.map((one) => `- ${one.kind === "issue" ? "open an issue (here called #0)" : planOf(one)}`)
	];
}
function dryRunTexts(outcomes, unwritten) {
	return [
		nothingWritten,
		...unwritten.length === 0 ? nothingToWrite(outcomes) : [wouldDo],
		...unwritten.flatMap((one) => [
			"",
			`- ${planOf(one)}`,
			...visibleLines(textOf(one) ?? "").flatMap((line) => line === "" ? [] : [`    | ${line}`])
		])
	];
}
function plannedChange(one) {
	return {
		issue_number: "issueNumber" in one ? one.issueNumber : null,
		sentence: planOf(one),
		body: textOf(one)
	};
}
const maxSteps = 200;
const maxTexts = 10;
function dryRunSummary(outcomes, unwritten) {
	const shown = new Set(unwritten.filter((one) => textOf(one) !== null).slice(0, maxTexts));
	const left = unwritten.length - maxSteps;
	return [
		"### Dry run",
		"Baton changed nothing on GitHub or in the ledger, and notified no one.",
		...unwritten.length === 0 ? nothingToWrite(outcomes).map((line) => inline(line)) : [wouldDo],
		unwritten.slice(0, maxSteps).map((one) => `- ${inline(planOf(one))}`).join("\n"),
		...left > 0 ? [`\u2026 and ${pluralize(left, "more step")}.`] : [],
		...[...shown].map((one) => `<details><summary>${inlineHtml(planOf(one))}</summary>\n\n${textOf(one)}\n\n</details>`),
		""
	].join("\n\n");
}
const wouldDo = "Without `dry-run`, Baton would:";
function nothingToWrite(outcomes) {
	return [...outcomes.flatMap(logLines), "Without `dry-run`, Baton would change nothing either."];
}
function planOf(one) {
	switch (one.kind) {
		case "commit": return `commit to ${singleLine(one.branch)}: ${visibleLines(one.message).filter(Boolean).map(singleLine).join("; ")}`;
		case "effect": return singleLine(`on issue #${one.issueNumber}, ${effectPlan(one.effect)}`);
		case "labels": return singleLine(`create ${formatLabels(one.names)}`);
		case "report":
		case "issue": return singleLine(`open an issue \u201c${one.title}\u201d (here called #0)`);
		case "message": return `send ${logOf(one.addressed)}`;
		case "renewed_report": return `update the report in issue #${one.issueNumber}`;
	}
}
function effectPlan(effect) {
	switch (effect.kind) {
		case "add_labels": return `add ${formatLabels(effect.labels)}`;
		case "remove_label": return `remove the label ${effect.label}`;
		case "add_assignees": return `assign ${joinList(effect.logins)}`;
		case "remove_assignees": return `unassign ${joinList(effect.logins)}`;
		case "close": return `close it as ${effect.reason.replaceAll("_", " ")}`;
		case "reopen": return "reopen it";
		case "append_to_body": return "add the checklist to the description";
		case "post_comment": return "comment";
		case "edit_comment": return "update Baton\u2019s comment";
		case "delete_comment": return "delete an outdated Baton comment";
		case "react": return `react with ${effect.content} to comment ${effect.comment}`;
	}
}
function formatLabels(names) {
	return `the ${names.length === 1 ? "label" : "labels"} ${joinList(names)}`;
}
function textOf(one) {
	switch (one.kind) {
		case "report":
		case "issue":
		case "renewed_report": return one.body;
		case "effect": return one.effect.kind === "post_comment" || one.effect.kind === "edit_comment" ? one.effect.body : null;
		case "commit":
		case "labels":
		case "message": return null;
	}
}
// build/usecases/dry-run.js
function createDryRun() {
	const unwritten = [];
	const note = (one) => {
		unwritten.push(one);
	};
	return {
		unwritten,
		github: (github) => dryGitHub(github, note),
		branch: (branch) => dryBranch(branch, note),
		notifier: (notifier) => dryNotifier(notifier, note)
	};
}
function dryGitHub(github, note) {
	const assigned = new Map();
	const remember = (issue) => {
		assigned.set(issue.number, issue.assignees);
	};
	return {
		async readIssue(number, atLeast) {
			const reading = await github.readIssue(number, atLeast);
			if (reading.issue !== null) remember(reading.issue);
			return reading;
		},
		readChanged: (page) => github.readChanged(page),
		readRecent: (wanted) => github.readRecent(wanted),
		readLabelled: (page) => github.readLabelled(page),
		async readIssues(wanted) {
			const reading = await github.readIssues(wanted);
			reading.issues.forEach(remember);
			return reading;
		},
		lastChanges: (numbers, logins) => github.lastChanges(numbers, logins),
		whyGone: (number) => github.whyGone(number),
		repositoryId: () => github.repositoryId(),
		viewer: () => github.viewer(),
		accountsOf: (logins) => github.accountsOf(logins),
		loginsOf: (ids) => github.loginsOf(ids),
		readMeta: () => github.readMeta(),
		readConfiguration: () => github.readConfiguration(),
		readSharedConfiguration: (repository) => github.readSharedConfiguration(repository),
		canWrite: (login) => github.canWrite(login),
		canBeAssigned: (login) => github.canBeAssigned(login),
		teamMembers: (team) => github.teamMembers(team),
		readLabel: (name) => github.readLabel(name),
		async describeNewLabels() {},
		readReports: (label) => github.readReports(label),
		async createLabels(labels) {
			if (labels.length > 0) note({
				kind: "labels",
				names: labels.map(({ name }) => name)
			});
		},
		async apply(issueNumber, effects) {
			const added = [];
			const removed = [];
			for (const effect of effects) {
				note({
					kind: "effect",
					issueNumber,
					effect
				});
				added.push(...effect.kind === "add_assignees" ? effect.logins : []);
				removed.push(...effect.kind === "remove_assignees" ? effect.logins : []);
			}
			const after = [...assigned.get(issueNumber) ?? [], ...added].filter((login) => !removed.includes(login));
			return {
				assignees: added.length + removed.length > 0 ? after : null,
				posted: []
			};
		},
		async openIssue({ title, body }) {
			note({
				kind: "issue",
				title,
				body
			});
			return null;
		},
		async relate() {},
		findOpenedFor: (wanted) => github.findOpenedFor(wanted),
		async updateReport(issueNumber, body) {
			note({
				kind: "renewed_report",
				issueNumber,
				body
			});
		},
		async createReport({ title, body }) {
			note({
				kind: "report",
				title,
				body
			});
			return {
				number: 0,
				title,
				open: true,
				url: ""
			};
		}
	};
}
function dryBranch(branch, note) {
	let held = null;
	const files = new Map();
	const beside = new Map();
	const hold = (bytes, message) => {
		held = {
			bytes,
			version: "dry run"
		};
		note({
			kind: "commit",
			branch: branch.name,
			message
		});
		return {
			kind: "written",
			version: held.version,
			commit: "dry run"
		};
	};
	return {
		name: branch.name,
		read: async () => held ?? branch.read(),
		readRaw: async () => held === null ? branch.readRaw() : {
			commit: "dry run",
			file: held
		},
		branchCreatedAt: () => branch.branchCreatedAt(),
		publish: async (_files, message) => {
			note({
				kind: "commit",
				branch: branch.name,
				message
			});
		},
		write: async ({ bytes, message }) => hold(bytes, message),
		readBeside: async (path) => beside.get(path) ?? branch.readBeside(path),
		async writeBeside({ path, bytes, message }) {
			beside.set(path, {
				bytes,
				version: "dry run"
			});
			note({
				kind: "commit",
				branch: branch.name,
				message
			});
			return {
				kind: "written",
				version: "dry run",
				commit: "dry run"
			};
		},
		versionOf: (bytes) => branch.versionOf(bytes),
		async removeBeside({ path, message }) {
			beside.delete(path);
			note({
				kind: "commit",
				branch: branch.name,
				message
			});
			return "removed";
		},
		async storeFile(bytes) {
			files.set(branch.versionOf(bytes), bytes);
			return branch.versionOf(bytes);
		},
		readVersion: async (version, path) => files.get(version) ?? branch.readVersion(version, path),
		async replaceWithFiles({ bytes, files: changed, message }) {
			for (const { content } of changed) if (content instanceof Uint8Array) files.set(branch.versionOf(content), content);
			return hold(bytes, message);
		}
	};
}
function dryNotifier({ reach }, note) {
	return {
		reach,
		async send(message) {
			note({
				kind: "message",
				addressed: message
			});
			return { kind: "sent" };
		},
		note() {},
		warn() {}
	};
}
// \0part:dry-run
var _part_dry_run_exports = __exportAll({
	createDryRun: () => createDryRun,
	dryRunLines: () => dryRunLines,
	dryRunSummary: () => dryRunSummary
});
export { _part_dry_run_exports, createDryRun, dryRunTexts, plannedChange };
