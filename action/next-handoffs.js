import { __exportAll } from "./base.js";
import { findSubject, groupBy, handoffLabel, nextMarker, nextTitle, recordAndShow, releaseNext, renderNextForm, typePrefix } from "./run.js";
// build/usecases/next/next-issue.js
function nextIssue({ issueNumber, template, handoff }, { request, by }, next) {
	const marker = nextMarker({
		issue: issueNumber,
		request,
		by
	});
	const who = by === null ? "" : ` for ${by}`;
	const form = renderNextForm({
		template,
		context: handoff.context
	}, next);
	return {
		title: nextTitle(handoff.title, {
			from: template.name,
			to: next.name
		}),
		body: `${marker}\nThe next handoff after #${issueNumber}, opened by Baton${who}.\n\n${form}\n`,
		labels: [handoffLabel, `${typePrefix}${next.type}`]
	};
}
function nextOpenedFact({ number, openedFrom, bodyRevisions }, previous) {
	const filing = bodyRevisions.find(({ source }) => source === `issue:${number}`);
	return openedFrom?.issue !== previous || filing === void 0 ? null : {
		kind: "next_opened",
		source: `next:${number}`,
		at: filing.at,
		by: openedFrom.by === null ? null : {
			login: openedFrom.by,
			isBot: false
		},
		issueNumber: number,
		request: openedFrom.request
	};
}
// build/usecases/next/open-next.js
async function openNext(ports, claimed, context) {
	const handled = [];
	const failures = [];
	for (const [issueNumber, all] of groupBy(claimed, ({ previous }) => previous.subject.issueNumber)) {
		const opening = () => openFor(ports, issueNumber, all, context);
		const done = await (context.failures?.attempt(issueNumber, opening) ?? opening());
		handled.push(...done?.handled ?? []);
		failures.push(...done?.failures ?? []);
	}
	return {
		handled,
		failures
	};
}
async function openFor(ports, previous, claimed, { loaded, now }) {
	const opened = [];
	for (const one of claimed) {
		const issue = await openOnce(ports, one, loaded.configuration);
		opened.push(...issue === null ? [] : [{
			one,
			issue
		}]);
	}
	if (opened.length === 0) return {
		handled: [],
		failures: []
	};
	const wanted = [{
		number: previous,
		updatedAt: null
	}, ...opened.map(({ issue }) => issue)];
	const { issues, failed } = await ports.github.readIssues(wanted);
	const [first] = failed;
	if (first !== void 0) throw first.error;
	const cases = await casesOf(ports, issues, {
		previous,
		configuration: loaded.configuration
	});
	const times = [now, ...issues.map(({ updatedAt }) => updatedAt)].toSorted();
	return recordAndShow(ports, {
		cases,
		loaded: {
			...loaded,
			knownLabels: null
		},
		now: times.at(-1) ?? now
	}, async (ledger) => {
		await releaseNext(ledger, opened.map(({ one }) => one));
		return null;
	});
}
async function openOnce({ github }, { previous, next }, { templates }) {
	const { issueNumber, template } = previous.subject;
	const { handoff } = previous.state;
	const follower = templates.find(({ type }) => type === next.handoffType);
	if (follower === void 0 || handoff === null) return null;
	const [before] = await github.findOpenedFor({
		request: next.request,
		label: `${typePrefix}${next.handoffType}`,
		since: next.at
	});
	return before ?? github.openIssue(nextIssue({
		issueNumber,
		template,
		handoff
	}, next, follower));
}
async function casesOf(ports, issues, { previous, configuration }) {
	const cases = [];
	const facts = issues.flatMap((issue) => nextOpenedFact(issue, previous) ?? []);
	for (const issue of issues) {
		const moreFacts = () => issue.number === previous ? facts : [];
		const found = await findSubject(ports, issue, {
			configuration,
			moreFacts
		});
		cases.push(...found === null || found === "unknown_form" ? [] : [found]);
	}
	return cases;
}
// \0part:next-handoffs
var _part_next_handoffs_exports = __exportAll({ openNext: () => openNext });
export { _part_next_handoffs_exports, nextOpenedFact, openNext };
