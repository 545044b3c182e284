import { __exportAll } from "./rolldown-runtime.js";
import { ServiceError, earlier, withCommittedFlag } from "./base.js";
import { batches, canonicalJson, ledgerTransaction, ledgerView, openLedgerDatabase } from "./sqlite.js";
import { alwaysOpen, causationIdOf, classify, concurrentRunGraceMs, countPendingEffects, deadlinesOf, decide, deepEqual, dispatchNotifications, escalationSchedule, eventsOf, evolve, factsOf, feedbackFact, feedbackFormOf, feedbackTarget, goneAs, groupBy, handledOf, inTime, includesLabel, includesLogin, initialState, isCertain, isSettled, loadAnew, loadConfiguration, loadIssueContext, mergeHistory, nextDeadlines, parseHandoffId, parseMarker, parseReminderSource, pluralize, reappearance, record, recordedAbsences, refuseToBeginAgain, reminderEvent, removalActivity, shownStatuses, sourceOfFeedback, stateOf, statusOfLabel, stepsToAnswer, stepsToExplainForms, syncIssue, targetOf, withoutWorked } from "./run.js";
// build/ledger/rebuild/compare-ledgers.js
const readers = {
	handoffs: readHandoffs,
	submissions: readSubmissions,
	checklist_items: readChecklists,
	returns: readReturns,
	feedback: readRatings,
	events: readEvents
};
async function compareLedgers(recorded, shown) {
	const found = [];
	for (const [table, read] of Object.entries(readers)) found.push(...compareTables(table, await read(recorded), await read(shown)));
	return found.sort((one, other) => one.issueNumber - other.issueNumber);
}
function compareTables(table, recorded, shown) {
	const [before, after] = [byKey(recorded), byKey(shown)];
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
		const [one, other] = [before.get(name), after.get(name)];
		if (one === void 0 || other === void 0) {
			const { issueNumber, key, values } = one ?? other ?? nothing$1;
			const said = canonicalJson(values);
			return [{
				issueNumber,
				field: key === "" ? table : `${table} ${key}`,
				...one === void 0 ? {
					recorded: null,
					shown: said
				} : {
					recorded: said,
					shown: null
				}
			}];
		}
		return compareRows(table, one, other);
	});
}
const nothing$1 = {
	issueNumber: 0,
	key: "",
	values: {}
};
function compareRows(table, one, other) {
	const { issueNumber, key } = one;
	return Object.keys({
		...one.values,
		...other.values
	}).flatMap((column) => {
		const [recorded, shown] = [written(one.values[column]), written(other.values[column])];
		const field = `${table}.${column}${key === "" ? "" : ` ${key}`}`;
		return recorded === shown ? [] : [{
			issueNumber,
			field,
			recorded,
			shown
		}];
	});
}
function written(value) {
	return value === null || value === void 0 ? null : typeof value === "object" ? canonicalJson(value) : String(value);
}
function byKey(rows) {
	return new Map(rows.map((row) => [`${row.issueNumber} ${row.key}`, row]));
}
async function readHandoffs(db) {
	return (await db.selectFrom("handoffs").selectAll().execute()).map((row) => {
		const { issue_number, repository: _, template_version: __, initial_values_json: ___, ...values } = row;
		return {
			issueNumber: issue_number,
			key: "",
			values
		};
	});
}
async function readSubmissions(db) {
	return (await db.selectFrom("submissions").selectAll().execute()).map(({ issue_number, source, ...values }) => ({
		issueNumber: issue_number,
		key: source,
		values
	}));
}
async function readChecklists(db) {
	return (await db.selectFrom("checklist_items").innerJoin("handoffs", "handoffs.id", "checklist_items.handoff_id").select([
		"issue_number",
		"position",
		"text",
		"done",
		"done_by",
		"done_at"
	]).execute()).map(({ issue_number, position, ...values }) => ({
		issueNumber: issue_number,
		key: String(position),
		values
	}));
}
async function readReturns(db) {
	return (await db.selectFrom("returns").selectAll().execute()).map(({ issue_number, source, handoff_id: _, ...values }) => ({
		issueNumber: issue_number,
		key: source,
		values
	}));
}
async function readRatings(db) {
	return (await db.selectFrom("feedback").innerJoin("handoffs", "handoffs.id", "feedback.handoff_id").select([
		"issue_number",
		"given_by",
		"given_at",
		"rating",
		"comment",
		"missing_json"
	]).execute()).map(({ issue_number, given_by, ...values }) => ({
		issueNumber: issue_number,
		key: given_by ?? "somebody",
		values
	}));
}
async function readEvents(db) {
	const numbers = await db.selectFrom("events").select("issue_number").distinct().execute();
	const view = ledgerView(db);
	const rows = [];
	for (const { issue_number: issueNumber } of numbers) for (const { source, at, actor, data } of (await view.issue(issueNumber)).events) rows.push({
		issueNumber,
		key: source,
		values: {
			at,
			actor,
			...data
		}
	});
	return rows;
}
// build/ledger/rebuild/copy-retained-tables.js
async function copyRetainedTables(former, fresh) {
	await keepReports(former, fresh);
	await keepOutbox(former, fresh);
}
async function keepOutbox(former, fresh) {
	const rows = await former.selectFrom("outbox").selectAll().execute();
	for (const batch of batches(rows)) await fresh.insertInto("outbox").values(batch).execute();
}
async function keepReports(former, fresh) {
	const rows = await former.selectFrom("reports").selectAll().execute();
	for (const batch of batches(rows)) await fresh.insertInto("reports").values(batch).execute();
}
// build/ledger/rebuild/rebuild-image.js
async function retellBytes(stored, repository, retell) {
	const former = await openPrevious(stored);
	try {
		return await retelling({
			former,
			repository,
			retell
		}, async (fresh, told) => ({
			...told,
			former: former.state,
			bytes: fresh.export()
		}));
	} finally {
		former.database?.close();
	}
}
async function compareBytes(stored, repository, retell) {
	const database = await openLedgerDatabase({ bytes: stored?.bytes ?? null });
	const former = {
		state: "valid",
		database
	};
	try {
		return await retelling({
			former,
			repository,
			retell
		}, async (fresh, { result }) => ({
			result,
			discrepancies: await compareLedgers(database.queries, fresh.queries)
		}));
	} finally {
		database.close();
	}
}
async function openPrevious(stored) {
	if (stored === null) return {
		state: "missing",
		database: null
	};
	try {
		return {
			state: "valid",
			database: await openLedgerDatabase({ bytes: stored.bytes })
		};
	} catch (error) {
		if (error instanceof ServiceError && error.code === "ledger_damaged") return {
			state: "damaged",
			database: null
		};
		throw error;
	}
}
async function retelling({ former, repository, retell }, use) {
	const { state, database } = former;
	const fresh = await openLedgerDatabase({ bytes: null });
	try {
		const transaction = await fresh.queries.startTransaction().execute();
		const view = database === null ? null : ledgerView(database.queries);
		const told = await retell(ledgerTransaction(transaction, repository), {
			state,
			view
		});
		await keep(database?.queries ?? null, transaction);
		await transaction.commit().execute();
		return await use(fresh, {
			result: told.result,
			message: told.commitMessage
		});
	} finally {
		fresh.close();
	}
}
async function keep(former, fresh) {
	if (former !== null) await copyRetainedTables(former, fresh);
}
// build/usecases/rebuild/read-all-issues.js
const maxPages$1 = 600;
async function readAllIssues(github) {
	const first = await github.readChanged({
		since: null,
		after: null
	});
	const found = new Map(first.issues.map((issue) => [issue.number, issue]));
	let { next } = first;
	for (let pages = 1; next !== null; pages += 1) {
		if (pages >= maxPages$1) throw tooMany(found.size);
		const page = await github.readChanged({
			since: null,
			after: next
		});
		for (const issue of page.issues) found.set(issue.number, issue);
		next = page.next;
	}
	const { now, configurationVersion } = first;
	return {
		issues: [...found.values()],
		now,
		configurationVersion
	};
}
function tooMany(read) {
	return new ServiceError("github_rate_limited", `This repository has more than the ${read} issues that one run may read, so that others have requests left. Nothing was changed. To mend a ledger, put back an earlier commit of the data branch; the next sweeps record what has happened since.`);
}
// build/handoff/rebuild/could-have-decided.js
function couldHaveDecided(recorded, { state, fact, policy }) {
	const passed = state.handoff === null ? 0 : alwaysOpen.between(state.handoff.since, fact.at);
	const details = recorded.map(withoutWorked);
	return recorded.every((detail) => isPossible(detail, passed)) && policiesOf(fact, policy).some((other) => sameDecision(details, decide(state, fact, other)));
}
function isPossible(detail, passed) {
	const worked = "businessSeconds" in detail ? detail.businessSeconds ?? 0 : 0;
	return worked >= 0 && worked <= passed;
}
function sameDecision(one, other) {
	return deepEqual(one.map(withoutChoice), other.map(withoutChoice));
}
function withoutChoice(detail) {
	return detail.type === "initiated" ? {
		...detail,
		assignment: {
			policy: "nobody",
			assignees: [],
			away: []
		}
	} : detail;
}
const either = [true, false];
function policiesOf(fact, policy) {
	return either.flatMap((receives) => either.flatMap((sends) => either.flatMap((requireChecklist) => either.flatMap((autoComplete) => meaningsOf(fact, policy).map((labels) => ({
		...policy,
		labels,
		requireChecklist,
		autoComplete,
		receiving: teamWith(policy.receiving, fact, receives),
		sending: teamWith(policy.sending, fact, sends)
	}))))));
}
function teamWith(team, { by }, isMember) {
	const { lead: _, ...rest } = team;
	return {
		...rest,
		members: isMember && by !== null ? [by.login] : [nobody]
	};
}
const nobody = "-";
function meaningsOf(fact, { labels }) {
	if (!(fact.kind === "labeled" || fact.kind === "unlabeled") || statusOfLabel(labels, fact.label) !== null) return [labels];
	const called = (status) => ({
		...labels,
		[status]: fact.label
	});
	return [labels, ...shownStatuses.map(called)];
}
// build/handoff/rebuild/infer-assignment.js
const moment = 5e3;
function recallAssignment(chosen, at, { facts, unassignable }) {
	const assigning = facts.filter(isAssigning);
	const ours = assigning.find((fact) => fact.at >= at && isByBot(fact));
	const batch = ours === void 0 ? [] : batchOf(ours, assigning);
	if (unassignable === null || batch.length + unassignable.length === 0) return chosen;
	if (chosen.policy === "round_robin" || chosen.policy === "least_loaded") return {
		...chosen,
		assignees: [...batch, ...unassignable].slice(0, 1)
	};
	const there = [
		...assignedBefore(assigning, ours),
		...batch,
		...unassignable
	];
	const known = chosen.assignees.filter((login) => includesLogin(there, login));
	const others = [...known, ...actorsAround(at, facts)];
	return {
		...chosen,
		assignees: [...known, ...batch.filter((one) => !includesLogin(others, one))]
	};
}
function actorsAround(at, facts) {
	const until = Date.parse(at) + moment;
	const around = facts.filter((fact) => fact.at >= at && Date.parse(fact.at) <= until);
	const sender = facts.find(({ kind }) => kind === "written");
	return [...around, ...sender === void 0 ? [] : [sender]].flatMap(({ by }) => by === null || by.isBot ? [] : [by.login]);
}
function batchOf(first, assigning) {
	const until = Date.parse(first.at) + moment;
	return assigning.filter((fact) => isByBot(fact) && fact.at >= first.at && Date.parse(fact.at) <= until).map(({ assignee }) => assignee);
}
function assignedBefore(facts, end) {
	const before = end === void 0 ? facts : facts.slice(0, facts.indexOf(end));
	const logins = new Set();
	for (const { kind, assignee } of before) if (kind === "assigned") logins.add(assignee);
	else logins.delete(assignee);
	return [...logins];
}
function isAssigning(fact) {
	return fact.kind === "assigned" || fact.kind === "unassigned";
}
function isByBot({ kind, by }) {
	return kind === "assigned" && by !== null && by.isBot;
}
// build/handoff/rebuild/reconcile-reminders.js
function settleReminders(handoff, { recorded, shown, policy }) {
	const kept = recorded.filter((event) => canBe(event, handoff, policy));
	const posted = shown.filter(({ since }) => since === handoff.since);
	if (kept.length + posted.length === 0) return {
		events: [],
		otherwise: []
	};
	const ladder = escalationSchedule(handoff, policy);
	const recalled = recall(ladder, posted).filter(({ source }) => !kept.some((event) => event.source === source));
	const otherwise = kept.filter((event) => !ladder.some((rung) => isOf(rung, event)));
	return {
		events: inTime([...kept, ...recalled]),
		otherwise: otherwise.map(({ source }) => source)
	};
}
function canBe({ source, at, actor, data }, handoff, policy) {
	const said = parseReminderSource(source);
	if (said === null || data.type !== "reminded" || actor !== null) return false;
	const { limit, step, since, dueAt } = data;
	return since === handoff.since && deepEqual(said, {
		...said,
		limit,
		step,
		since
	}) && deadlinesOf(handoff, policy)[limit] !== null && handoff.initiatedAt < dueAt && dueAt <= at && since < at;
}
function isOf(rung, { at, data }) {
	return data.type === "reminded" && deepEqual({
		...data,
		at
	}, {
		...data,
		...rung
	});
}
function recall(ladder, posted) {
	const isPosted = (rung) => posted.some(({ limit, step }) => limit === rung.limit && step === rung.step);
	const last = ladder.findLast(isPosted);
	const [one] = posted;
	return last === void 0 || one === void 0 ? [] : ladder.filter(({ at }) => at <= last.at).map((rung) => reminderEvent(rung, one));
}
// build/handoff/rebuild/same-second.js
function withTold(second, told) {
	const { at, before, events } = told;
	return second?.at === at ? {
		...second,
		told: [...second.told, events]
	} : {
		at,
		before,
		told: [events]
	};
}
function viewsWithin({ before, told }) {
	const views = [told.slice(0, -5).flat().reduce(evolve, before)];
	for (const events of told.slice(-5)) views.push(...views.map((view) => events.reduce(evolve, view)));
	return views;
}
// build/handoff/rebuild/reconcile.js
function reconcile(reconciling) {
	const { facts, recorded, policy, unassignable } = reconciling;
	const reminders = {
		recorded: recorded.filter(isReminder),
		shown: reconciling.reminded ?? [],
		policy
	};
	const acts = recorded.filter((event) => !isReminder(event));
	const former = groupBy(acts, (event) => causationIdOf(event.source));
	const events = [];
	const trusted = [];
	let state = initialState;
	let second = null;
	const remind = (until) => {
		const { handoff } = state;
		if (handoff !== null && handoff.reminders.length === 0 && handoff.since < until) {
			const settled = settleReminders(handoff, reminders);
			events.push(...settled.events);
			trusted.push(...settled.otherwise.map((source) => trust(source, "rules_changed")));
			state = settled.events.reduce(evolve, state);
		}
	};
	for (const { source, at, fact } of mergeHistory(facts, {
		decided: former,
		labels: policy.labels
	})) {
		remind(at);
		const known = former.get(source) ?? [];
		const step = fact === null ? settleVanished(known, facts) : settle(known, {
			state,
			views: second?.at === at ? viewsWithin(second) : [],
			fact,
			policy,
			recollection: {
				facts,
				unassignable
			}
		});
		events.push(...step.events);
		trusted.push(...step.why === null ? [] : [trust(source, step.why)]);
		second = withTold(second, {
			at,
			before: state,
			events: step.events
		});
		state = step.events.reduce(evolve, state);
	}
	remind(lastInstant);
	return {
		state,
		events: inTime(events),
		trusted
	};
}
const lastInstant = "9999-12-31T23:59:59Z";
function trust(source, why) {
	return {
		source,
		why
	};
}
function isReminder({ source }) {
	return parseReminderSource(source) !== null;
}
function settleVanished(known, facts) {
	if (facts.some((fact) => fact.kind === "gone")) return {
		events: known,
		why: "issue_gone"
	};
	const isLagged = ({ source, at }) => source.startsWith("body:") && facts.some((fact) => fact.kind === "written" && fact.at === at);
	if (known.every(isLagged)) return {
		events: known,
		why: "history_lagged"
	};
	return known.every((event) => isOfFormerForm(event, facts)) ? {
		events: known,
		why: "rules_changed"
	} : {
		events: [],
		why: null
	};
}
function isOfFormerForm({ source, at }, facts) {
	const cause = causationIdOf(source);
	const change = cause.replace(/^relabelled:/, "timeline:");
	return change !== cause && facts.some((fact) => fact.source === change && fact.at === at);
}
function settle(known, circumstances) {
	const { state, views, policy, recollection } = circumstances;
	const details = detailsOf(known);
	if (known.length === 0) return {
		events: eventsOf(state, circumstances.fact, policy).map((event) => recalled(event, recollection)),
		why: null
	};
	const { fact, forgotten } = remembered(circumstances.fact, known);
	const decided = eventsOf(state, fact, policy);
	const readings = readingsOf(fact);
	const isDecidedFrom = (view) => readings.some((one) => sameDecision(details, detailsOf(eventsOf(view, one, policy))));
	if (!known.every(({ at, actor }) => at === fact.at && actor === (fact.by?.login ?? null))) return {
		events: decided,
		why: null
	};
	if (fact.kind === "history_unavailable") return {
		events: known,
		why: "removed"
	};
	const found = [state, ...views];
	if (found.some(isDecidedFrom)) return {
		events: known,
		why: forgotten
	};
	if (isLost(fact, details)) return {
		events: known,
		why: "removed"
	};
	const couldBe = (one) => found.some((view) => couldHaveDecided(details, {
		state: view,
		fact: one,
		policy
	}));
	return readings.some(couldBe) || state.handoff === null && isOfAnotherForm(details, policy) ? {
		events: known,
		why: "rules_changed"
	} : {
		events: decided,
		why: null
	};
}
function isOfAnotherForm([data, ...others], { template }) {
	return data?.type === "submitted" && !data.complete && data.handoffType !== template.type && others.length === 0;
}
function readingsOf(fact) {
	if (fact.kind !== "written" || fact.as === void 0) return [fact];
	const { as: _, ...plain } = fact;
	return [fact, plain];
}
function isLost(fact, details) {
	return fact.kind === "reopened" && fact.standing === void 0 && details.some(({ type: kind }) => kind === "initiated");
}
function remembered(shown, known) {
	const actor = known[0]?.actor ?? null;
	if (shown.by === null && actor !== null) return {
		...remembered({
			...shown,
			by: {
				login: actor,
				isBot: false
			}
		}, known),
		forgotten: "account_gone"
	};
	if (shown.kind !== "written" || shown.rewritten === void 0 || shown.rewritten.isCertain) return {
		fact: shown,
		forgotten: null
	};
	const fields = rewrittenBy(known);
	return {
		fact: {
			...shown,
			rewritten: {
				fields,
				isCertain: false
			}
		},
		forgotten: deepEqual(fields, shown.rewritten.fields) ? null : "removed"
	};
}
function rewrittenBy(known) {
	return known.flatMap(({ data }) => data.type === "context_edited" ? data.changes.filter(({ from, to }) => deepEqual(from, to)).map(({ field }) => field) : []);
}
function detailsOf(events) {
	return events.map(({ data }) => data);
}
function recalled(event, recollection) {
	const { data, at } = event;
	return data.type === "initiated" ? {
		...event,
		data: {
			...data,
			assignment: recallAssignment(data.assignment, at, recollection)
		}
	} : event;
}
// build/usecases/rebuild/collect-issues.js
async function findIssues(world, looking) {
	const found = [];
	const forms = looking.issues.flatMap((issue) => feedbackFormOf(issue, looking.configuration) ?? []);
	for (const issue of looking.issues) {
		const one = foundOnGitHub(issue, await recordedOf(looking.former, issue.number), looking);
		found.push(...one === null ? [] : [withWhatElseIsSaid(one, forms, looking)]);
	}
	const seen = new Set(looking.issues.map(({ number }) => number));
	for (const number of await looking.former?.issues() ?? []) if (!seen.has(number)) {
		const one = await foundInLedger(world, number, looking);
		found.push(...one === null ? [] : [one]);
	}
	const place = ({ handoffId }) => handoffId ?? Number.POSITIVE_INFINITY;
	return found.toSorted((one, other) => compare$1(place(one), place(other)) || one.issueNumber - other.issueNumber);
}
function withWhatElseIsSaid(found, forms, { issues }) {
	const { issueNumber, template, recorded } = found;
	const facts = [...found.facts, ...forms.flatMap((form) => feedbackFact(form, issueNumber, template) ?? [])];
	const isThere = new Set(issues.map(({ number }) => sourceOfFeedback(number)));
	const untold = [...recorded.events.filter((event) => !facts.some(({ source }) => source === event.source) && (event.source.startsWith("feedback:") ? !isThere.has(event.source) : isOfDeletedComment(event, facts))), ...recordedAbsences(recorded)];
	return {
		...found,
		facts: [...facts, ...untold.map(formatMissing)]
	};
}
function isOfDeletedComment({ source, at, actor }, facts) {
	return /^comment:\d+$/.test(source) && facts.some((fact) => fact.kind === "comment_deleted" && fact.at >= at && fact.author === actor);
}
function formatMissing({ source, at, actor }) {
	return {
		kind: "history_unavailable",
		what: "act",
		source,
		at,
		by: actor === null ? null : {
			login: actor,
			isBot: false
		}
	};
}
const nothing = {
	handoffId: null,
	template: null,
	events: []
};
async function recordedOf(former, number) {
	if (former === null) return nothing;
	try {
		return await former.issue(number);
	} catch (error) {
		if (error instanceof ServiceError && error.code === "ledger_damaged") return nothing;
		throw error;
	}
}
function foundOnGitHub(issue, recorded, { configuration, createdAt }) {
	const status = statusCommentOf(issue);
	const since = status !== null || isLabelledByUs(issue, configuration) ? "" : createdAt;
	const classified = classify(issue, {
		recorded,
		configuration,
		createdAt: since
	});
	const { number: issueNumber } = issue;
	if (classified.kind !== "subject") return recorded.events.length === 0 ? null : unclassified(issueNumber, recorded, configuration);
	const { template } = classified;
	const shownId = status === null ? null : parseHandoffId(status.body);
	return {
		issueNumber,
		template,
		facts: factsOf(issue, template, configuration),
		recorded,
		handoffId: recorded.handoffId ?? shownId,
		unassignable: status === null || shownId === null ? null : status.unassignable,
		reminded: remindersOn(issue),
		isOnlyRecorded: false
	};
}
function statusCommentOf({ ownComments }) {
	for (const { body } of ownComments) {
		const marker = parseMarker(body);
		if (marker?.kind === "status" && marker.ledger !== null) return {
			body,
			unassignable: marker.unassignable
		};
	}
	return null;
}
function remindersOn({ number, ownComments }) {
	return ownComments.flatMap(({ body }) => {
		const marker = parseMarker(body);
		const source = marker?.kind === "notice" ? parseReminderSource(marker.source) : null;
		return source?.issueNumber === number ? [source] : [];
	});
}
function isLabelledByUs({ labels }, configuration) {
	return includesLabel(labels, "handoff") && labels.some((label) => statusOfLabel(configuration.labels, label) !== null);
}
async function foundInLedger(world, issueNumber, { former, configuration, now }) {
	const recorded = await recordedOf(former, issueNumber);
	const found = unclassified(issueNumber, recorded, configuration);
	if (found === null || recorded.template === null) return found;
	const ended = goneAs(recorded);
	const fact = ended?.data.type === "cancelled" && isGoneReason(ended.data.reason) ? {
		kind: "gone",
		source: ended.source,
		at: ended.at,
		by: null,
		reason: ended.data.reason
	} : await removalActivity(world, {
		issueNumber,
		recorded
	}, now);
	return ended !== void 0 || isCertain(fact, void 0) ? {
		...found,
		facts: [fact],
		isOnlyRecorded: false
	} : found;
}
function isGoneReason(reason) {
	return reason === "deleted" || reason === "transferred" || reason === "unknown";
}
function unclassified(issueNumber, recorded, { templates }) {
	const template = recorded.template ?? templates[0];
	return template === void 0 || recorded.events.length === 0 ? null : {
		issueNumber,
		template,
		facts: [],
		recorded,
		handoffId: recorded.handoffId,
		unassignable: null,
		reminded: [],
		isOnlyRecorded: true
	};
}
function compare$1(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
// build/usecases/rebuild/rebuild-message.js
function rebuildMessage({ lookedAt, handoffs, former, keepAs }) {
	return `${`rebuilt: ${pluralize(handoffs, "handoff")}, from ${pluralize(lookedAt, "issue")}`}\n\n${{
		valid: `The ledger before it is kept as ${keepAs}.`,
		damaged: `The ledger before it could not be read. It is kept as ${keepAs}.`,
		missing: "There was no ledger."
	}[former]}`;
}
// build/usecases/rebuild/rebuild-ledger.js
function createRebuild(world, { everything, loaded, keepAs }) {
	const { issues, now } = everything;
	const { configuration } = loaded;
	const { github } = world;
	return async (fresh, former) => {
		const createdAt = await birthOf(world, former, everything);
		await begin(fresh, {
			former,
			loaded,
			createdAt
		});
		const looking = {
			issues,
			former: former.view,
			configuration,
			createdAt,
			now
		};
		const trusted = [];
		let handoffs = 0;
		let untold = 0;
		for (const found of await findIssues(world, looking)) {
			const { issueNumber, template, handoffId } = found;
			const told = await tell(fresh, found, {
				configuration,
				github
			});
			if (told.events.length > 0) await fresh.record({
				issueNumber,
				template,
				handoffId,
				...told
			});
			handoffs += told.state.handoff === null ? 0 : 1;
			untold += told.events.filter(({ data }) => data.type === "history_unavailable").length;
			trusted.push(...told.trusted.map((one) => ({
				issueNumber,
				...one
			})));
		}
		const result = {
			lookedAt: issues.length,
			handoffs,
			trusted,
			untold
		};
		return {
			result,
			commitMessage: rebuildMessage({
				...result,
				former: former.state,
				keepAs
			})
		};
	};
}
async function tell(fresh, found, { configuration, github }) {
	const { issueNumber, template, facts, recorded, unassignable, reminded } = found;
	const { policy } = await loadIssueContext({
		issueNumber,
		template,
		facts,
		recorded: {
			...recorded,
			events: []
		},
		configuration,
		github
	});
	if (found.isOnlyRecorded) {
		const { events } = recorded;
		const trusted = events.map(({ source }) => ({
			source,
			why: "issue_gone"
		}));
		const state = stateOf(events);
		return {
			events,
			trusted,
			state,
			deadlines: nextDeadlines(state.handoff, policy)
		};
	}
	const rota = await fresh.rota(template.to);
	const told = reconcile({
		facts,
		recorded: recorded.events,
		policy: {
			...policy,
			rota
		},
		unassignable,
		reminded
	});
	return {
		...told,
		deadlines: nextDeadlines(told.state.handoff, policy)
	};
}
async function birthOf(world, { view }, { issues, now }) {
	const comments = issues.flatMap(({ firstOwnCommentAt: at }) => at === null ? [] : [at]);
	return await view?.createdAt() ?? await world.ledger.branchCreatedAt() ?? comments.toSorted()[0] ?? now;
}
async function begin(fresh, { former: { view }, loaded, createdAt }) {
	await fresh.setCreatedAt(createdAt);
	await fresh.cacheConfiguration(loaded.version, loaded.configuration);
	const cursor = await view?.cursor() ?? null;
	if (cursor !== null) await fresh.setCursor(cursor);
}
// build/usecases/rebuild/rebuild.js
async function rebuild(world) {
	const everything = await readAllIssues(world.github);
	const loaded = await loadAnew(world, everything.configurationVersion);
	if (loaded.kind === "invalid") return {
		kind: "misconfigured",
		problems: loaded.problems
	};
	const keepAs = `handoffs-${everything.now.replaceAll(":", "")}.db`;
	const retell = createRebuild(world, {
		everything,
		loaded,
		keepAs
	});
	const { result, former } = await world.ledger.rebuild(retell, keepAs);
	return {
		kind: "rebuilt",
		...result,
		former,
		keptAs: former === "missing" ? null : keepAs
	};
}
// build/usecases/rebuild/verify.js
const maxInProgress = 50;
async function verify(world) {
	const everything = await readAllIssues(world.github);
	const loaded = await loadAnew(world, everything.configurationVersion);
	if (loaded.kind === "invalid") return {
		kind: "misconfigured",
		problems: loaded.problems
	};
	await refuseToBeginAgain(world, everything.issues);
	const { result, discrepancies } = await compareTwice(world, everything, loaded);
	return {
		kind: "verified",
		...result,
		discrepancies
	};
}
async function compareTwice(world, everything, loaded) {
	const first = await compare(world, everything, loaded);
	const numbers = new Set(first.discrepancies.map(({ issueNumber }) => issueNumber));
	if (numbers.size === 0 || numbers.size > maxInProgress) return first;
	await world.wait(concurrentRunGraceMs);
	const issues = [];
	for (const issue of everything.issues) {
		const { number } = issue;
		const latest = numbers.has(number) ? (await world.github.readIssue(number, null)).issue : issue;
		issues.push(...latest === null ? [] : [latest]);
	}
	world.ledger.invalidate();
	const second = await compare(world, {
		...everything,
		issues
	}, loaded);
	return {
		...second,
		discrepancies: second.discrepancies.filter(({ issueNumber }) => numbers.has(issueNumber))
	};
}
function compare(world, everything, loaded) {
	return world.ledger.compare(createRebuild(world, {
		everything,
		loaded,
		keepAs: ""
	}));
}
// build/usecases/feedback/sweep-feedback.js
async function openForms({ ledger }, issues, configuration) {
	const open = [];
	for (const form of issues.flatMap((issue) => feedbackFormOf(issue, configuration) ?? [])) {
		const target = targetOf(form);
		const source = sourceOfFeedback(form.issue.number);
		const isRecorded = async (issueNumber) => {
			const { events } = await ledger.read((view) => view.issue(issueNumber));
			return events.some((event) => event.source === source);
		};
		if (!isSettled(form) || target !== null && !await isRecorded(target)) open.push(form);
	}
	return open;
}
function factsOfForms(forms, issueNumber, template) {
	return forms.flatMap((form) => feedbackFact(form, issueNumber, template) ?? []);
}
async function casesOfForms(world, forms, { known, ...circumstance }) {
	const seen = new Set(known.map(({ subject }) => subject.issueNumber));
	const cases = [];
	for (const [target, about] of groupBy(forms, targetOf)) {
		const found = target === null || seen.has(target) ? null : await feedbackTarget(world, about, circumstance);
		cases.push(...found === null ? [] : [found]);
	}
	return cases;
}
function unansweredForms({ github }, forms, examined) {
	return forms.flatMap((form) => {
		const target = targetOf(form);
		const about = examined.find(({ subject }) => subject.issueNumber === target);
		const source = sourceOfFeedback(form.issue.number);
		const steps = stepsToAnswer(form, about).length;
		const unshown = {
			issue: form.issue,
			steps,
			isNew: about?.fresh.some((event) => event.source === source) ?? false,
			show: async (issue) => {
				const effects = stepsToAnswer({
					...form,
					issue
				}, about);
				await github.apply(issue.number, effects);
				return effects;
			}
		};
		return steps === 0 ? [] : [unshown];
	});
}
// build/usecases/sweep/read-changed.js
const minute = 6e4;
const overlap = 60 * minute;
const shortOverlap = 5 * minute;
const maxPages = 25;
async function readChanged(world, cursor) {
	const first = await world.github.readChanged({
		since: cursor,
		after: null
	});
	const { now, configurationVersion } = first;
	if (cursor !== null && cursor > now) return readChanged(world, null);
	const issues = [...first.issues];
	let page = first;
	for (let pages = 1; page.next !== null && mayReadOn(pages, issues, cursor); pages += 1) {
		page = await world.github.readChanged({
			since: cursor,
			after: page.next
		});
		issues.push(...page.issues);
	}
	const isFinished = page.next === null;
	const read = issues.at(-1)?.updatedAt ?? now;
	return {
		issues: onceEach(issues),
		now,
		configurationVersion,
		until: isFinished ? earlier(now, overlap) : lower(read, earlier(now, shortOverlap)),
		isFinished
	};
}
function mayReadOn(pages, issues, cursor) {
	return pages < maxPages || issues.at(-1)?.updatedAt === cursor;
}
function onceEach(issues) {
	return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}
function lower(one, other) {
	return one < other ? one : other;
}
// build/usecases/sweep/read-due.js
const maxReads = 40;
const triedFor = 864e5;
async function readDue(world, { seen, updatedAt, now }) {
	const numbers = await world.ledger.read(async (view) => [...await view.remindersDue(now), ...await unshown(view, {
		updatedAt,
		now
	})]);
	const unseen = [...new Set(numbers)].filter((number) => !seen.has(number));
	const issues = [];
	for (const number of unseen.slice(0, maxReads)) {
		const { issue } = await world.github.readIssue(number, null);
		issues.push(...issue === null ? [] : [issue]);
	}
	return {
		issues,
		isFinished: unseen.length <= maxReads
	};
}
async function unshown(view, { updatedAt, now }) {
	return (await view.remindedAfter(earlier(now, triedFor))).filter(({ issueNumber, at }) => (updatedAt.get(issueNumber) ?? at) < at).map(({ issueNumber }) => issueNumber);
}
// build/usecases/sweep/sweep-missing.js
async function goneCases(world, numbers, { loaded, now, unfound }) {
	const gone = [];
	const uncertain = [];
	for (const issueNumber of numbers) {
		const recorded = await world.ledger.read((view) => view.issue(issueNumber));
		if (recorded.template !== null) {
			const fact = await removalActivity(world, {
				issueNumber,
				recorded
			}, now);
			if (!isCertain(fact, unfound.get(issueNumber))) {
				uncertain.push(issueNumber);
				continue;
			}
			const subject = await loadIssueContext({
				issueNumber,
				template: recorded.template,
				facts: [fact],
				recorded,
				configuration: loaded.configuration,
				github: world.github
			});
			gone.push({
				subject,
				issue: null
			});
		}
	}
	return {
		gone,
		uncertain
	};
}
async function noteUnfound(ledger, { lookedFor, uncertain, now }) {
	const before = await ledger.missingIssues();
	const open = new Set(await ledger.openIssues());
	const isSettled = new Set(lookedFor);
	const kept = [...before].filter(([number]) => open.has(number) && !isSettled.has(number));
	const after = new Map([...kept, ...uncertain.map((one) => [one, before.get(one) ?? now])]);
	const fresh = uncertain.filter((number) => !before.has(number));
	if (fresh.length === 0 && after.size === before.size) return null;
	await ledger.setMissingIssues(after);
	return fresh.length === 0 ? "sweep: what had not been found is settled" : `sweep: ${pluralize(fresh.length, "issue")} not found, to be looked for again`;
}
// build/usecases/sweep/sync-batch.js
const maxWrites = 240;
const maxFailures = 5;
function takeBatch(unshown) {
	const inOrder = [...unshown.filter(({ isNew }) => isNew), ...unshown.filter(({ isNew }) => !isNew)];
	const due = [];
	let writes = 0;
	for (const one of inOrder) {
		writes += one.steps;
		if (writes > maxWrites && due.length > 0) break;
		due.push(one);
	}
	return {
		due,
		left: inOrder.slice(due.length)
	};
}
async function showSwept(world, due) {
	const done = new Map();
	const failed = [];
	let hasWaited = false;
	for (const { issue, isNew, show } of due) {
		if (!isNew && !hasWaited) {
			await world.wait(concurrentRunGraceMs);
			hasWaited = true;
		}
		try {
			const latest = isNew ? issue : await readAgain(world, issue);
			done.set(issue.number, latest === null ? [] : await show(latest));
		} catch (error) {
			if (!isIssueError(error) || failed.push(error) >= maxFailures && done.size === 0) throw error;
		}
	}
	const [first] = failed;
	if (first !== void 0) throw first;
	return done;
}
async function readAgain({ github }, { number, updatedAt }) {
	return (await github.readIssue(number, updatedAt)).issue;
}
function isIssueError(error) {
	return error instanceof ServiceError && (error.code === "github_forbidden" || error.code === "github_refused");
}
// build/usecases/sweep/sweep.js
const cursorMayLag = 864e5;
async function sweep(world) {
	world.ledger.prefetch();
	const { cursor, open, unfound } = await world.ledger.read(async (view) => ({
		cursor: await view.cursor(),
		open: await view.openIssues(),
		unfound: await view.missingIssues()
	}));
	const changed = await readChanged(world, cursor);
	const loaded = await loadConfiguration(world, changed.configurationVersion);
	if (loaded.kind === "invalid") return {
		kind: "misconfigured",
		problems: loaded.problems
	};
	const circumstance = {
		loaded,
		now: changed.now
	};
	const seen = new Set(changed.issues.map((issue) => issue.number));
	const unseen = rotatingSlice(open.filter((one) => !seen.has(one)), changed.now);
	const updatedAt = await world.github.lastChanges(unseen);
	const overdue = await readDue(world, {
		seen,
		updatedAt,
		now: changed.now
	});
	const issues = [...changed.issues, ...overdue.issues];
	const forms = await openForms(world, changed.issues, loaded.configuration);
	const { subjects, unknown } = await sorted(world, issues, {
		loaded,
		forms
	});
	const { gone, uncertain } = await goneCases(world, unseen.filter((number) => !updatedAt.has(number)), {
		...circumstance,
		unfound
	});
	const cases = [
		...subjects,
		...await casesOfForms(world, forms, {
			...circumstance,
			known: subjects
		}),
		...gone
	];
	const shareFor = (examined) => takeBatch([
		...unshownForms(world, unknown, loaded),
		...unansweredForms(world, forms, examined),
		...unshownHandoffs(world, {
			cases,
			examined,
			now: changed.now
		})
	]);
	const { examined, queued } = await record(world, {
		...circumstance,
		cases
	}, async (ledger, found) => {
		const share = shareFor(found);
		const lines = [await moveCursor(ledger, {
			cursor,
			changed,
			seen,
			found,
			share
		}), await noteUnfound(ledger, {
			lookedFor: [...seen, ...unseen],
			uncertain,
			now: changed.now
		})].filter((line) => line !== null);
		return lines.length === 0 ? null : lines.join("; ");
	});
	const { due, left } = shareFor(examined);
	const committed = examined.some(({ fresh }) => fresh.length > 0);
	const done = await withCommittedFlag(committed, () => showSwept(world, due));
	await dispatchNotifications(world, {
		queued,
		now: changed.now
	});
	return {
		kind: "swept",
		lookedAt: issues.length,
		isFinished: changed.isFinished && overdue.isFinished && left.length === 0,
		handled: examined.map((one) => handledOf(one, done.get(one.subject.issueNumber) ?? [])).filter(({ fresh, effects }) => fresh.length > 0 || effects.length > 0)
	};
}
async function sorted(world, issues, { loaded, forms }) {
	const { configuration } = loaded;
	const subjects = [];
	const unknown = [];
	for (const issue of issues) {
		const { recorded, createdAt } = await world.ledger.read(async (view) => ({
			recorded: await view.issue(issue.number),
			createdAt: await view.createdAt()
		}));
		const classified = classify(issue, {
			recorded,
			configuration,
			createdAt
		});
		if (classified.kind === "unknown_form") unknown.push(issue);
		if (classified.kind === "subject") {
			const { template } = classified;
			const subject = await loadIssueContext({
				issueNumber: issue.number,
				template,
				facts: [
					...factsOf(issue, template, configuration),
					...factsOfForms(forms, issue.number, template),
					...reappearance(issue, recorded)
				],
				recorded,
				configuration,
				github: world.github
			});
			subjects.push({
				subject,
				issue
			});
		}
	}
	return {
		subjects,
		unknown
	};
}
const maxLookups = 100;
function rotatingSlice(numbers, now) {
	const turns = Math.max(1, Math.ceil(numbers.length / maxLookups));
	const turn = Math.floor(Date.parse(now) / 1e3) % turns;
	return numbers.slice(turn * maxLookups, (turn + 1) * maxLookups);
}
function unshownForms({ github }, issues, { configuration }) {
	const explain = async (issue) => {
		const effects = stepsToExplainForms(issue, configuration);
		await github.apply(issue.number, effects);
		return effects;
	};
	return issues.flatMap((issue) => {
		const steps = stepsToExplainForms(issue, configuration).length;
		return steps === 0 ? [] : [{
			issue,
			steps,
			isNew: false,
			show: explain
		}];
	});
}
function unshownHandoffs({ github }, { cases, examined, now }) {
	return examined.flatMap((one, at) => {
		const issue = cases[at]?.issue ?? null;
		const steps = issue === null ? 0 : countPendingEffects({
			examined: one,
			issue,
			now
		});
		return issue === null || steps === 0 ? [] : [{
			issue,
			steps,
			isNew: one.fresh.length > 0,
			show: (latest) => syncIssue(github, {
				examined: one,
				issue: latest,
				now
			})
		}];
	});
}
async function moveCursor(ledger, { cursor, changed, seen, found, share }) {
	const { now, until, isFinished } = changed;
	const [begins = until] = [until, ...[...share.due.filter(({ isNew }) => isNew || isFinished), ...share.left].filter(({ issue }) => seen.has(issue.number)).map(({ issue }) => issue.updatedAt)].toSorted();
	const isAhead = cursor !== null && cursor <= now && begins <= cursor;
	const isDue = cursor === null || cursor > now || !isFinished;
	const hasLagged = cursor !== null && earlier(begins, cursorMayLag) > cursor;
	const isChanged = found.some(({ fresh }) => fresh.length > 0);
	if (isAhead || !(isChanged || isDue || hasLagged)) return null;
	await ledger.setCursor(begins);
	return `sweep: looked at everything that changed before ${begins}`;
}
// \0part:sweep-verify-rebuild
var _part_sweep_verify_rebuild_exports = __exportAll({
	compareBytes: () => compareBytes,
	rebuild: () => rebuild,
	retellBytes: () => retellBytes,
	sweep: () => sweep,
	verify: () => verify
});
export { _part_sweep_verify_rebuild_exports };
