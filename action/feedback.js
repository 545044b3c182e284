import { __exportAll } from "./base.js";
import { withCommittedFlag } from "./base.js";
import { classify, concurrentRunGraceMs, deferErrors, dispatchNotifications, factsOf, feedbackFact, handledOf, isSettled, itemFailures, loadIssueContext, record, sinceLabel, sourceOfFeedback, stepsToAnswer, syncIssue, targetOf } from "./run.js";
// build/usecases/feedback/handle-feedback.js
async function handleFeedback(ports, form, context) {
	const { number: issueNumber } = form.issue;
	if (isSettled(form)) return {
		kind: "feedback",
		issueNumber,
		handled: null,
		effects: []
	};
	const about = await feedbackTarget(ports, [form], context);
	const { items, queued, failures } = about === null ? nothing : await record(ports, {
		...context,
		cases: [about]
	});
	const examined = items[0]?.examined;
	const { attempt, afterAll } = deferErrors();
	const shown = await attempt(() => showAbout(ports, about, {
		examined,
		now: context.now
	}));
	const effects = await attempt(() => answer(ports, form, examined));
	const unsent = await dispatchNotifications(ports, {
		queued,
		now: context.now
	});
	await withCommittedFlag((examined?.newEvents.length ?? 0) > 0, async () => afterAll());
	return {
		kind: "feedback",
		issueNumber,
		handled: examined === void 0 ? null : handledOf(examined, shown ?? []),
		effects: effects ?? [],
		failures: [
			...failures,
			...items.flatMap(itemFailures),
			...unsent
		]
	};
}
const nothing = {
	items: [],
	queued: [],
	failures: []
};
async function showAbout({ github }, about, { examined, now }) {
	const issue = about?.issue ?? null;
	return examined === void 0 || issue === null ? [] : syncIssue(github, {
		examined,
		issue,
		now
	});
}
async function answer(ports, form, examined) {
	const issue = isKnownAlready(form, examined) ? await readAgain(ports, form) : form.issue;
	const effects = issue === null ? [] : stepsToAnswer({
		...form,
		issue
	}, examined);
	await ports.github.apply(form.issue.number, effects);
	return effects;
}
function isKnownAlready({ issue }, examined) {
	const source = sourceOfFeedback(issue.number);
	return examined !== void 0 && !examined.newEvents.some((event) => event.source === source);
}
async function readAgain(ports, { issue: { number, updatedAt } }) {
	await ports.wait(concurrentRunGraceMs);
	return (await ports.github.readIssue(number, updatedAt)).issue;
}
async function feedbackTarget(ports, forms, { loaded }) {
	const [form] = forms;
	const issueNumber = form === void 0 ? null : targetOf(form);
	if (issueNumber === null) return null;
	const { recorded, createdAt } = await ports.ledger.read(async (view) => ({
		recorded: await view.issue(issueNumber),
		createdAt: await view.createdAt()
	}));
	if (recorded.template === null) return null;
	const { issue: snapshot } = await ports.github.readIssue(issueNumber, null);
	if (snapshot === null) return null;
	const issue = sinceLabel(snapshot, recorded);
	const { configuration } = loaded;
	const classified = classify(issue, {
		recorded,
		configuration,
		createdAt
	});
	if (classified.kind !== "subject") return null;
	const { template } = classified;
	const said = forms.flatMap((one) => feedbackFact(one, issueNumber, template) ?? []);
	return {
		subject: await loadIssueContext({
			issueNumber,
			template,
			facts: [...factsOf(issue, template, configuration), ...said],
			recorded,
			configuration,
			github: ports.github
		}),
		issue
	};
}
// \0part:feedback
var _part_feedback_exports = __exportAll({ handleFeedback: () => handleFeedback });
export { _part_feedback_exports, feedbackTarget };
