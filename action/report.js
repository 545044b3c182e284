import { __exportAll } from "./base.js";
import { array, boolean, code, compareStrings, createFailureLog, dispatchNotifications, duration, editComment, exactOptional, fieldName, formatCompletionRate, formatCount, formatMeanAcceptance, formatPerson, formatRate, formatRating, formatSpread, graphQLErrors, groupBy, hasEnded, headCommit, hoursOrDays, includesLogin, inline, isAway, isTooCostly, joinList, loadConfiguration, localDayAndMonth, localTime, mention, metricsMarker, noRetry, noticeMarker, nullable, nullish, number, object, optional, parseMarker, perCent, phaseOf, picklist, pluralize, possibleValues, rateOf, receivingTeamToday, record$1 as record, recordIdentity, refuseToBeginAgain, reportAnnouncer, reportLabel, responsibleLogins, routeName as routeName$1, safeParse, sendersInTurn, sendingTeamToday, shareOf, shortDuration, string, teamClock, teamDay, teamLogins, teamOf, templatesFrom, timeTaken, toHours, totalElapsed, union, unknown, withCurrentLogins, withErrorContext } from "./run.js";
import { ServiceError, earlier, epochSeconds, isoFromEpoch } from "./base.js";
import { groupChains, rowsAt } from "./sqlite.js";
import { contains, dayLength, lastDays } from "./calendar.js";
import { markdown, periodLine as periodLine$1, periodName, reportHeadline, shownTurns, turnCounts, turnLine, turnsByTeam } from "./notifications.js";
// build/metrics/status-at.js
function statusAt(handoff, at) {
	const { initiatedAt: initiated, since } = handoff;
	if (initiated > at) return null;
	if (since <= at) return {
		status: handoff.status,
		since
	};
	return [
		["accepted", handoff.acceptedAt],
		["completed", handoff.completedAt],
		["cancelled", handoff.cancelledAt]
	].reduce((latest, [status, step]) => step !== null && step <= at && step >= latest.since ? {
		status,
		since: step
	} : latest, {
		status: "initiated",
		since: initiated
	});
}
// build/metrics/handoff-at.js
function handoffsAt(handoffs, at, clocks = new Map()) {
	const courses = [];
	for (const handoff of handoffs) {
		const course = courseAt(handoff, at, clocks);
		if (course !== null) courses.push(course);
	}
	return courses;
}
function courseAt(handoff, at, clocks = new Map()) {
	const current = statusAt(handoff, at);
	if (current === null) return null;
	const { status, since } = current;
	const { initiatedAt: initiated } = handoff;
	const isNow = handoff.since === since && handoff.clockSince <= at;
	const phase = isNow ? phaseNow(handoff, status) : phaseOf[status];
	const isPaused = phase === "asked" || phase === "onHold";
	const clockSince = isNow ? handoff.clockSince : since;
	const due = isPaused || !isNow ? noDue : dueAt(handoff);
	return {
		handoff,
		status,
		since,
		initiated,
		acceptance: elapsed$1(initiated, handoff.acceptedAt, at),
		completion: status === "completed" ? elapsed$1(initiated, handoff.completedAt, at) : null,
		age: at - since,
		turnAge: phase === "inProgress" ? handoff.waitingSeconds + handoff.inWorkSeconds - formerTurns(handoff) + at - clockSince : (isPaused ? clockSince : at) - since - (isNow ? handoff.pausedSeconds : 0),
		phase,
		clockAge: at - clockSince,
		clockAgeWorked: workedIn({
			handoff,
			phase,
			clockSince,
			at
		}, clocks),
		acceptanceIsOverdue: due.accept !== null && at > due.accept,
		completionIsOverdue: due.complete !== null && at > due.complete,
		overdueFor: overdueFor(due, at)
	};
}
function formerTurns({ formerTime }) {
	return formerTime === null ? 0 : formerTime.clocks.waiting.seconds + formerTime.clocks.inProgress.seconds;
}
function overdueFor({ accept, complete }, at) {
	if (accept === null && complete === null) return null;
	const late = [accept, complete].flatMap((due) => due !== null && at > due ? [at - due] : []);
	return late.length === 0 ? null : Math.max(...late);
}
const noDue = {
	accept: null,
	complete: null
};
function phaseNow({ askedSince, onHoldSince }, status) {
	if (phaseOf[status] === null) return null;
	if (onHoldSince !== null) return "onHold";
	return askedSince === null ? phaseOf[status] : "asked";
}
function workedIn({ handoff, phase, clockSince, at }, clocks) {
	if (clocks.size === 0 || phase === null) return at - clockSince;
	const isSenders = phase === "withSender" || phase === "asked";
	const clock = clocks.get((isSenders ? handoff.fromTeam : handoff.toTeam).toLowerCase());
	return clock === void 0 ? at - clockSince : clock.between(isoFromEpoch(clockSince), isoFromEpoch(at));
}
function elapsed$1(from, to, at) {
	return to === null || to > at ? null : to - from;
}
function dueAt({ status, dueAt: due, acceptWithin }) {
	return status === "initiated" && acceptWithin !== null ? {
		accept: due,
		complete: null
	} : {
		accept: null,
		complete: due
	};
}
// build/metrics/figures/open-handoffs.js
function openHandoffs(handoffs, to) {
	const at = epochSeconds(to);
	return handoffs.filter((handoff) => mayBeOpen(handoff, at)).flatMap((handoff) => openHandoff(handoff, courseAt(handoff, at)) ?? []).sort((one, other) => other.age - one.age || one.handoff.issueNumber - other.handoff.issueNumber);
}
function openHandoff(handoff, course) {
	if (course === null || course.status === "completed" || course.status === "cancelled") return null;
	const { status, since, age, turnAge } = course;
	const { acceptanceIsOverdue, completionIsOverdue, overdueFor } = course;
	const overdue = {
		acceptanceIsOverdue,
		completionIsOverdue,
		overdueFor
	};
	const pause = pauseOf(course);
	return {
		handoff,
		status,
		since: isoFromEpoch(since),
		age,
		turnAge,
		pause,
		...overdue
	};
}
function pauseOf({ phase, handoff, since, age }) {
	if (phase !== "onHold" && phase !== "asked") return null;
	const began = (phase === "onHold" ? handoff.onHoldSince : handoff.askedSince) ?? since;
	return {
		kind: phase,
		since: began,
		age: since + age - began
	};
}
function heldWithoutEnd(open) {
	return open.filter(({ pause, handoff }) => pause?.kind === "onHold" && handoff.endlessHold !== void 0).toSorted((one, other) => (other.pause?.age ?? 0) - (one.pause?.age ?? 0));
}
function incompleteFormsAt(forms, at) {
	return forms.filter(({ since, closedAt }) => since <= at && (closedAt === null || closedAt > at));
}
function openAt(handoffs, at, clocks) {
	return handoffsAt(handoffs.filter((handoff) => mayBeOpen(handoff, at)), at, clocks).filter(isOpen);
}
function mayBeOpen({ status, since }, at) {
	return since > at || !hasEnded(status);
}
function isOpen({ status }) {
	return !hasEnded(status);
}
function isOverdue({ acceptanceIsOverdue, completionIsOverdue }) {
	return acceptanceIsOverdue || completionIsOverdue;
}
function countOpen(open, forms) {
	const withStatus = (status) => open.filter((one) => one.status === status).length;
	return {
		waiting: withStatus("initiated"),
		in_progress: withStatus("accepted"),
		returned: withStatus("returned"),
		on_hold: open.filter(({ phase }) => phase === "onHold").length,
		asked: open.filter(({ phase }) => phase === "asked").length,
		overdue_acceptance: open.filter((one) => one.acceptanceIsOverdue).length,
		overdue_completion: open.filter((one) => one.completionIsOverdue).length,
		overdue: open.filter(isOverdue).length,
		incomplete_forms: forms.length
	};
}
// build/render/report/sentences.js
function improvementLine({ metrics, configuration }) {
	const { top_improvement: top } = metrics;
	if (top === null) return [];
	const { team, field, issues, cases, share, from } = top;
	const rate = `${from === metrics.from ? "" : " in the last eight weeks"}${share === null ? "" : ` (${share} %)`}`;
	const sender = markdown.name(team);
	return [field === null ? `**To improve:** the handoffs from ${sender}. It sent ${part(issues, cases)} that were returned${rate}.` : `**To improve:** \u201c${fieldName(field, templatesFrom(team, configuration.templates))}\u201d in forms from ${sender}. It was missing or invalid in ${part(issues, cases)} forms${issues < cases ? " of all teams" : ""} that had to be corrected${rate}.`];
}
function part(issues, cases) {
	if (issues < cases) return `${issues} of the ${cases}`;
	return cases === 2 ? "both" : `all ${cases}`;
}
function leftOutByReason({ left_out_issues: all, left_out_newer_issues: newer }) {
	const damaged = all.filter((issue) => !newer.includes(issue));
	return [{
		...ofDamage,
		issues: damaged
	}, {
		...ofNewerRelease,
		issues: newer
	}].filter(({ issues }) => issues.length > 0);
}
const ofDamage = {
	code: "ledger_damaged",
	why: "their rows in the ledger are damaged",
	remedy: "Run Baton with `mode: rebuild`, which records them again from GitHub."
};
const ofNewerRelease = {
	code: "ledger_newer",
	why: "a newer release of Baton wrote their rows in the ledger",
	remedy: "Use that release in every workflow and on the command line. A rebuild by this release would lose what the newer one recorded. If none is in use, someone changed the ledger by hand: restore an earlier version of it."
};
function leftOutLines({ metrics }) {
	return leftOutByReason(metrics).map(({ issues, why, remedy }) => {
		return `**Left out** of all figures, because ${why}: ${joinList(issues.map((issue) => `#${issue}`), { most: maxLeftOut })}. ${remedy}`;
	});
}
const maxLeftOut = 20;
function completedLine({ metrics, best }) {
	const { completed } = metrics.flow;
	const rated = best === null ? "" : ` Best rated: ${markdown.issue(best.handoff)} (${best.rating} of 5).`;
	return completed === 0 ? [] : [`**Completed: ${completed}.**${rated}`];
}
// build/dashboard/data/pack.js
const packedRows = object({
	length: number(),
	columns: record(string(), union([
		object({
			texts: array(string()),
			at: array(number())
		}),
		object({ values: array(unknown()) }),
		object({ same: unknown() })
	]))
});
function packRows(rows) {
	const columns = {};
	for (const name of Object.keys(rows[0] ?? {})) columns[name] = packColumn(rows.map((row) => new Map(Object.entries(row)).get(name)));
	return {
		length: rows.length,
		columns
	};
}
function packColumn(values) {
	const [first] = values;
	if (!Array.isArray(first) && values.every((value) => value === first)) return { same: first };
	const texts = values.filter((value) => typeof value === "string");
	if (texts.length < values.length) return { values };
	const places = new Map([...new Set(texts)].map((text, at) => [text, at]));
	return {
		texts: [...places.keys()],
		at: texts.map((text) => places.get(text) ?? 0)
	};
}
// build/dashboard/data/dashboard-data.js
const count$2 = number();
const time = nullable(number());
const texts = array(string());
const elapsed = object({
	seconds: count$2,
	worked: count$2
});
const clocks = object({
	waiting: elapsed,
	inProgress: elapsed,
	withSender: elapsed,
	asked: elapsed,
	onHold: elapsed
});
const handoff = object({
	id: count$2,
	issueNumber: count$2,
	handoffType: string(),
	fromTeam: string(),
	toTeam: string(),
	status: picklist([
		"initiated",
		"accepted",
		"returned",
		"completed",
		"cancelled"
	]),
	initiatedAt: count$2,
	acceptedAt: time,
	completedAt: time,
	cancelledAt: time,
	since: count$2,
	reopened: count$2,
	acceptWithin: time,
	dueAt: time,
	editedAfterAcceptance: count$2,
	acceptedWorked: time,
	completedWorked: time,
	lastWaitWorked: time,
	formerTime: nullable(object({
		until: count$2,
		clocks
	})),
	waitingSeconds: count$2,
	waitingWorked: count$2,
	inWorkSeconds: count$2,
	inWorkWorked: count$2,
	withSenderSeconds: count$2,
	withSenderWorked: count$2,
	askedSeconds: count$2,
	askedWorked: count$2,
	onHoldSeconds: count$2,
	onHoldWorked: count$2,
	pausedSeconds: count$2,
	clockSince: count$2,
	askedSince: time,
	onHoldSince: time
});
object({
	issueNumber: count$2,
	handoffType: string(),
	fromTeam: string(),
	attempt: count$2,
	submittedAt: count$2,
	complete: boolean(),
	missing: texts,
	invalid: texts
});
object({
	handoffId: count$2,
	reason: nullable(string()),
	fields: texts,
	returnedAt: count$2
});
object({
	issueNumber: count$2,
	fromTeam: string(),
	handoffType: string(),
	rating: count$2,
	missing: texts,
	givenAt: count$2
});
const form = object({
	issueNumber: count$2,
	fromTeam: string(),
	toTeam: string(),
	handoffType: string(),
	since: count$2,
	closedAt: time,
	isExpired: boolean()
});
object({
	id: count$2,
	previousId: time,
	handoffType: string(),
	fromTeam: string(),
	toTeam: string(),
	initiatedAt: count$2,
	completedAt: time,
	openNextSince: time,
	known: count$2,
	askedAgain: texts
});
object({
	repository: nullable(string()),
	issuesUrl: nullable(string()),
	asOf: string(),
	periods: array(count$2),
	days: count$2,
	rows: object({
		handoffs: packedRows,
		submissions: packedRows,
		returns: packedRows,
		ratings: packedRows,
		forms: packedRows,
		chained: packedRows,
		damagedIssues: exactOptional(array(count$2)),
		newerIssues: exactOptional(array(count$2))
	}),
	names: record(string(), object({
		title: nullable(string()),
		owner: nullable(string())
	})),
	clocks: record(string(), record(string(), count$2)),
	receivers: record(string(), texts),
	templateNames: record(string(), string()),
	fieldNames: record(string(), record(string(), string()))
});
function encodeData(data) {
	const { handoffs, submissions, returns, ratings, forms } = data.rows;
	const rows = {
		handoffs: packRows(handoffs.map(onlyColumns(handoff))),
		submissions: packRows(submissions),
		returns: packRows(returns),
		ratings: packRows(ratings),
		forms: packRows(forms.map(onlyColumns(form))),
		chained: packRows(data.rows.chained),
		...leftOutIn(data.rows)
	};
	return JSON.stringify({
		...data,
		rows
	}).replaceAll("<", "\\u003c");
}
function leftOutIn({ damagedIssues, newerIssues }) {
	return {
		...damagedIssues === void 0 ? {} : { damagedIssues },
		...newerIssues === void 0 ? {} : { newerIssues }
	};
}
function onlyColumns({ entries }) {
	return (row) => Object.fromEntries(Object.entries(row).filter(([name]) => Object.hasOwn(entries, name)));
}
// build/dashboard/data/fill-page.js
const place = "\"/*data*/\"";
function fillPage(page, data) {
	return page.replace(place, () => encodeData(data));
}
// build/metrics/figures/spread.js
function spreadOf(times) {
	const sorted = new Float64Array(times).sort();
	return {
		count: sorted.length,
		median: inHoursAt(sorted, .5),
		p90: inHoursAt(sorted, .9)
	};
}
function inHoursAt(sorted, share) {
	const value = percentile(sorted, share);
	return value === null ? null : toHours(value);
}
function percentile(sorted, share) {
	const rank = share * (sorted.length - 1);
	const below = sorted[Math.floor(rank)];
	const above = sorted[Math.ceil(rank)];
	return below === void 0 || above === void 0 ? null : below + (above - below) * (rank - Math.floor(rank));
}
// build/metrics/figures/bottleneck.js
function bottleneckOf({ open, accepted }) {
	const queues = groupBy(open, ({ handoff }) => handoff.toTeam.toLowerCase());
	const taken = groupBy(accepted, ({ toTeam }) => toTeam.toLowerCase());
	const [worst] = [...new Set([...queues.keys(), ...taken.keys()])].map((key) => figuresOf$2(queues.get(key) ?? [], taken.get(key) ?? [])).filter(({ overdue, late }) => overdue > 0 || isTypicallyLate(late)).sort((one, other) => other.overdue - one.overdue || (other.late.rate ?? 0) - (one.late.rate ?? 0) || compareStrings(one.team.toLowerCase(), other.team.toLowerCase()));
	return worst ?? null;
}
function isTypicallyLate({ rate }) {
	return rate !== null && rate > 50;
}
function figuresOf$2(queue, accepted) {
	const promised = accepted.filter(({ acceptWithin }) => acceptWithin !== null);
	const waits = accepted.flatMap(({ lastWaitWorked }) => lastWaitWorked ?? []).sort((one, other) => one - other);
	const typical = waits.length < 5 ? null : percentile(waits, .5);
	return {
		team: queue[0]?.handoff.toTeam ?? accepted[0]?.toTeam ?? "",
		overdue: queue.filter(isOverdue).length,
		open: queue.filter(({ phase }) => phase === "waiting" || phase === "inProgress").length,
		late: shareOf(promised.filter((one) => (one.lastWaitWorked ?? 0) > (one.acceptWithin ?? 0)).length, promised.length),
		acceptance_hours: typical === null ? null : toHours(typical)
	};
}
// build/metrics/tallies/field-counts.js
function addIssue(found, issueNumber, fields) {
	for (const field of fields) issuesOf(found, field).add(issueNumber);
}
function unionOf(all) {
	const union = new Map();
	for (const [field, issues] of all.flatMap((found) => [...found])) {
		const known = issuesOf(union, field);
		for (const issue of issues) known.add(issue);
	}
	return union;
}
function issuesOf(found, field) {
	const issues = found.get(field) ?? new Set();
	found.set(field, issues);
	return issues;
}
const maxFields$1 = 5;
function topFields$1(found) {
	return [...found].map(([field, issues]) => ({
		field,
		issues: issues.size
	})).sort((one, other) => other.issues - one.issues || compareStrings(one.field, other.field)).slice(0, maxFields$1);
}
// build/metrics/figures/chains.js
function chainsOf(chained, window) {
	const chains = completedChains(chained.filter(({ initiatedAt }) => initiatedAt <= window.to), window);
	return [...groupBy(chains, ({ handoffType }) => handoffType)].map(([type, all]) => ({
		handoff_type: type,
		lead_time_hours: fromFive(spreadOf(all.map(({ leadTime }) => leadTime))),
		asked_again: askedAgainIn(all.flatMap(({ steps }) => steps)),
		steps: stepsOf(all)
	})).sort((one, other) => other.lead_time_hours.count - one.lead_time_hours.count || compareStrings(one.handoff_type, other.handoff_type));
}
function completedChains(known, window) {
	return groupChains(known).flatMap((links) => {
		const [first] = links;
		const end = Math.max(...links.map(({ handoff }) => endOf(handoff, window)));
		const isWhole = !links.some(({ handoff }) => awaitsNext(handoff, window));
		return first !== void 0 && links.length > 1 && isWhole && contains(window, end) ? [{
			handoffType: first.handoff.handoffType,
			leadTime: end - first.handoff.initiatedAt,
			steps: links.map((link) => stepOf(link, window))
		}] : [];
	});
}
function stepOf({ handoff, before, depth }, window) {
	const { handoffType, initiatedAt } = handoff;
	return {
		handoffType,
		depth,
		took: endOf(handoff, window) - initiatedAt,
		waited: before === null ? null : Math.max(0, initiatedAt - endOf(before, window)),
		handoff
	};
}
function endOf({ completedAt }, { to }) {
	return completedAt === null || completedAt > to ? Number.POSITIVE_INFINITY : completedAt;
}
function awaitsNext({ openNextSince }, { to }) {
	return openNextSince !== null && openNextSince <= to;
}
function stepsOf(chains) {
	return [...groupBy(chains.flatMap((chain) => chain.steps), ({ handoffType }) => handoffType)].map(([type, all]) => ({
		type,
		all,
		depth: Math.min(...all.map(({ depth }) => depth))
	})).sort((one, other) => one.depth - other.depth || compareStrings(one.type, other.type)).map(({ type, all }) => ({
		handoff_type: type,
		handoffs: all.length,
		median_hours: medianOf(all.map(({ took }) => took)),
		median_wait_hours: medianOf(all.flatMap(({ waited }) => waited ?? [])),
		asked_again: askedAgainIn(all),
		top_fields_asked_again: fieldsAskedAgain(all)
	}));
}
function askedAgainIn(steps) {
	const sum = (count) => steps.reduce((total, { handoff }) => total + count(handoff), 0);
	return shareOf(sum(({ askedAgain }) => askedAgain.length), sum(({ known }) => known));
}
function fieldsAskedAgain(steps) {
	const found = new Map();
	for (const { handoff } of steps) addIssue(found, handoff.id, handoff.askedAgain);
	return topFields$1(found);
}
function fromFive({ count, median, p90 }) {
	return count < 5 ? {
		count,
		median: null,
		p90: null
	} : {
		count,
		median,
		p90
	};
}
function medianOf(times) {
	const sorted = times.toSorted((one, other) => one - other);
	const median = sorted.length < 5 ? null : percentile(sorted, .5);
	return median === null ? null : toHours(median);
}
// build/metrics/figures/weeks.js
function weeksOf(handoffs, ends) {
	const weeks = ends.slice(1).map((to, n) => ({
		from: isoFromEpoch(ends[n] ?? to),
		to: isoFromEpoch(to),
		initiated: 0,
		completed: 0,
		cancelled: 0,
		open: 0
	}));
	const count = (at, kind) => {
		const week = weeks[at === null ? -1 : firstFrom(ends, at) - 1];
		if (week !== void 0) week[kind] += 1;
	};
	const more = new Array(ends.length + 1).fill(0);
	for (const { initiatedAt, completedAt, cancelledAt } of handoffs) {
		count(initiatedAt, "initiated");
		count(completedAt, "completed");
		count(cancelledAt, "cancelled");
		const began = firstFrom(ends, initiatedAt);
		const ended = firstFrom(ends, Math.min(completedAt ?? never, cancelledAt ?? never));
		if (ended > began) {
			more[began] = (more[began] ?? 0) + 1;
			more[ended] = (more[ended] ?? 0) - 1;
		}
	}
	let open = more[0] ?? 0;
	for (const [at, week] of weeks.entries()) {
		open += more[at + 1] ?? 0;
		week.open = open;
	}
	return weeks;
}
const never = Number.POSITIVE_INFINITY;
function firstFrom(ends, at) {
	let place = 0;
	while (place < ends.length && (ends[place] ?? at) < at) place += 1;
	return place;
}
function wasOpenAt({ initiatedAt, completedAt, cancelledAt }, at) {
	const isAfter = (end) => end === null || end > at;
	return initiatedAt <= at && isAfter(completedAt) && isAfter(cancelledAt);
}
// build/metrics/figures/flow.js
function flowOf({ handoffs, returns }, window) {
	const isIn = (at) => at !== null && contains(window, at);
	const flow = {
		initiated: 0,
		completed: 0,
		cancelled: 0,
		open: 0
	};
	const acceptances = [];
	for (const handoff of handoffs) {
		const { initiatedAt, acceptedAt, completedAt, cancelledAt } = handoff;
		flow.initiated += isIn(initiatedAt) ? 1 : 0;
		flow.completed += isIn(completedAt) ? 1 : 0;
		flow.cancelled += isIn(cancelledAt) ? 1 : 0;
		flow.open += wasOpenAt(handoff, window.to) ? 1 : 0;
		if (acceptedAt !== null && isIn(acceptedAt)) acceptances.push(acceptedAt - initiatedAt);
	}
	const returned = returns.filter(({ returnedAt }) => isIn(returnedAt));
	return {
		initiated: flow.initiated,
		accepted: acceptances.length,
		completed: flow.completed,
		returned: new Set(returned.map(({ handoffId }) => handoffId)).size,
		cancelled: flow.cancelled,
		open: flow.open,
		acceptance_hours: spreadOf(acceptances)
	};
}
// build/metrics/tallies/pivot.js
function createPivot(begin) {
	const rows = new Map();
	const all = [];
	return {
		at(row, column) {
			const columns = rows.get(row) ?? new Map();
			const tally = columns.get(column) ?? begin();
			if (!columns.has(column)) {
				rows.set(row, columns.set(column, tally));
				all.push({
					row,
					column,
					tally
				});
			}
			return tally;
		},
		all: () => all
	};
}
function grouped(all, { keyOf, sum }) {
	const groups = new Map();
	for (const [key, found] of groupBy(all, keyOf)) {
		const [first] = found;
		if (first !== void 0) groups.set(key, {
			first,
			tally: sum(found.map(({ tally }) => tally))
		});
	}
	return groups;
}
function sumOf(tallies, numberOf) {
	return tallies.reduce((sum, tally) => sum + numberOf(tally), 0);
}
// build/metrics/tallies/time-split.js
const none = {
	waiting: 0,
	inProgress: 0,
	withSender: 0,
	asked: 0,
	onHold: 0
};
function noTurns() {
	return {
		seconds: { ...none },
		worked: { ...none }
	};
}
function addTurns({ seconds, worked }, course) {
	const clock = course.handoff;
	seconds.waiting += clock.waitingSeconds;
	worked.waiting += clock.waitingWorked;
	seconds.inProgress += clock.inWorkSeconds;
	worked.inProgress += clock.inWorkWorked;
	seconds.withSender += clock.withSenderSeconds;
	worked.withSender += clock.withSenderWorked;
	seconds.asked += clock.askedSeconds;
	worked.asked += clock.askedWorked;
	seconds.onHold += clock.onHoldSeconds;
	worked.onHold += clock.onHoldWorked;
	const { phase } = course;
	if (phase !== null) {
		seconds[phase] += course.clockAge;
		worked[phase] += course.clockAgeWorked;
	}
}
function addPhases({ seconds, worked }, clocks) {
	for (const phase of phases) {
		seconds[phase] += clocks[phase].seconds;
		worked[phase] += clocks[phase].worked;
	}
}
const phases = [
	"waiting",
	"inProgress",
	"withSender",
	"asked",
	"onHold"
];
function sumOfTurns(all) {
	const added = (kind) => ({
		waiting: sumOf(all, (turns) => turns[kind].waiting),
		inProgress: sumOf(all, (turns) => turns[kind].inProgress),
		withSender: sumOf(all, (turns) => turns[kind].withSender),
		asked: sumOf(all, (turns) => turns[kind].asked),
		onHold: sumOf(all, (turns) => turns[kind].onHold)
	});
	return {
		seconds: added("seconds"),
		worked: added("worked")
	};
}
function timeSplitOf({ seconds, worked }, without = noTurns()) {
	const hours = (clock) => ({
		hours: toHours(seconds[clock] - without.seconds[clock]),
		working_hours: toHours(worked[clock] - without.worked[clock])
	});
	return {
		waiting: hours("waiting"),
		in_progress: hours("inProgress"),
		with_sender: hours("withSender"),
		asked: hours("asked"),
		on_hold: hours("onHold")
	};
}
// build/metrics/tallies/received-tally.js
function tallyReceived(courses) {
	const tallies = createPivot(nothingReceived);
	for (const course of courses) {
		const { fromTeam, toTeam } = course.handoff;
		addCourse(tallies.at(fromTeam, toTeam), course);
	}
	return tallies.all();
}
function addCourse(tally, course) {
	const { status, acceptance, completion, handoff } = course;
	const { formerTime, initiatedAt } = handoff;
	const former = formerTime === null ? 0 : formerTime.until - initiatedAt;
	const formerWorked = formerTime === null ? 0 : totalElapsed(formerTime.clocks).worked;
	tally.byStatus[status] += 1;
	tally.reopened += handoff.reopened > 0 ? 1 : 0;
	tally.everCompleted += status === "completed" || handoff.reopened > 0 ? 1 : 0;
	if (acceptance !== null) {
		tally.acceptance.push(acceptance - former);
		tally.formerAcceptance += former;
		addTime(tally.acceptanceWorked, handoff.acceptedWorked, formerWorked);
	}
	if (completion !== null) {
		tally.completion.push(completion - former);
		addTime(tally.completionWorked, handoff.completedWorked, formerWorked);
	}
	addTurns(tally.turns, course);
	if (formerTime !== null) addPhases(tally.formerTurns, formerTime.clocks);
}
function addTime(times, time, former) {
	if (time !== null) times.push(time - former);
}
function nothingReceived() {
	return {
		byStatus: {
			initiated: 0,
			accepted: 0,
			returned: 0,
			completed: 0,
			cancelled: 0
		},
		reopened: 0,
		everCompleted: 0,
		acceptance: [],
		acceptanceWorked: [],
		completion: [],
		completionWorked: [],
		formerAcceptance: 0,
		turns: noTurns(),
		formerTurns: noTurns()
	};
}
function sumOfReceived(tallies) {
	const withStatus = (status) => sumOf(tallies, ({ byStatus }) => byStatus[status]);
	return {
		byStatus: {
			initiated: withStatus("initiated"),
			accepted: withStatus("accepted"),
			returned: withStatus("returned"),
			completed: withStatus("completed"),
			cancelled: withStatus("cancelled")
		},
		reopened: sumOf(tallies, ({ reopened }) => reopened),
		everCompleted: sumOf(tallies, ({ everCompleted }) => everCompleted),
		acceptance: tallies.flatMap(({ acceptance }) => acceptance),
		acceptanceWorked: tallies.flatMap(({ acceptanceWorked }) => acceptanceWorked),
		completion: tallies.flatMap(({ completion }) => completion),
		completionWorked: tallies.flatMap(({ completionWorked }) => completionWorked),
		formerAcceptance: sumOf(tallies, ({ formerAcceptance }) => formerAcceptance),
		turns: sumOfTurns(tallies.map(({ turns }) => turns)),
		formerTurns: sumOfTurns(tallies.map(({ formerTurns }) => formerTurns))
	};
}
function receivedCount({ byStatus }) {
	const { initiated, accepted, returned, completed, cancelled } = byStatus;
	return initiated + accepted + returned + completed + cancelled;
}
// build/metrics/figures/headline.js
function headlineOf(received) {
	const { byStatus, acceptance, formerAcceptance } = received;
	const sum = formerAcceptance + sumOf(acceptance, (time) => time);
	return {
		total_handoffs: receivedCount(received),
		completed: byStatus.completed,
		completion_rate: perCent(byStatus.completed, receivedCount(received)),
		avg_acceptance_hours: acceptance.length === 0 ? 0 : toHours(sum / acceptance.length),
		accepted_handoffs: acceptance.length
	};
}
// build/metrics/figures/receiving.js
function receivedOf({ counted, before, open }) {
	return {
		counted: tallyReceived(counted),
		before: tallyReceived(before),
		open: tallyOpen(open)
	};
}
function tallyOpen(open) {
	const tallies = createPivot(() => ({
		waiting: 0,
		overdue: 0
	}));
	for (const course of open) {
		const tally = tallies.at(course.handoff.fromTeam, course.handoff.toTeam);
		tally.waiting += course.status === "initiated" ? 1 : 0;
		tally.overdue += isOverdue(course) ? 1 : 0;
	}
	return tallies.all();
}
function routesOf(received) {
	return figuresBy$1(received, routeKey).map(({ first, figures }) => ({
		from_team: first.row,
		to_team: first.column,
		...figures
	})).sort((one, other) => other.total - one.total || compareStrings(routeName(one), routeName(other)));
}
function receivingTeamsOf(received) {
	return figuresBy$1(received, ({ column }) => column.toLowerCase()).map(({ first, figures }) => ({
		team: first.column,
		...figures
	})).sort((one, other) => other.total - one.total || compareStrings(one.team, other.team));
}
function figuresBy$1({ counted, before, open }, keyOf) {
	const now = grouped(counted, {
		keyOf,
		sum: sumOfReceived
	});
	const then = grouped(before, {
		keyOf,
		sum: sumOfReceived
	});
	const underWay = grouped(open, {
		keyOf,
		sum: sumOfOpen
	});
	return [...new Set([...now.keys(), ...underWay.keys()])].flatMap((key) => {
		const first = (now.get(key) ?? underWay.get(key))?.first;
		const figures = figuresOf$1({
			counted: now.get(key)?.tally ?? nothingReceived(),
			before: then.get(key)?.tally ?? nothingReceived(),
			open: underWay.get(key)?.tally ?? sumOfOpen([])
		});
		return first === void 0 ? [] : [{
			first,
			figures
		}];
	});
}
function sumOfOpen(tallies) {
	return {
		waiting: sumOf(tallies, ({ waiting }) => waiting),
		overdue: sumOf(tallies, ({ overdue }) => overdue)
	};
}
function figuresOf$1({ counted, before, open }) {
	return {
		...takenOn(counted),
		acceptance_working_hours: spreadOf(counted.acceptanceWorked),
		completion_working_hours: spreadOf(counted.completionWorked),
		reopened: shareOf(counted.reopened, counted.everCompleted),
		...open,
		time: timeSplitOf(counted.turns, counted.formerTurns),
		previous: takenOn(before)
	};
}
function takenOn(tally) {
	return {
		total: receivedCount(tally),
		completed: tally.byStatus.completed,
		acceptance_hours: spreadOf(tally.acceptance),
		completion_hours: spreadOf(tally.completion)
	};
}
function routeKey({ row, column }) {
	return `${row}\0${column}`.toLowerCase();
}
function routeName(route) {
	return `${route.from_team} ${route.to_team}`;
}
// build/metrics/tallies/error-tally.js
function tallyErrors(sent) {
	const tallies = createPivot(begin);
	for (const { fromTeam, handoffType, issueNumber, missing, invalid } of sent.submissions) {
		const tally = tallies.at(fromTeam, handoffType);
		addIssue(tally.missing, issueNumber, missing);
		addIssue(tally.invalid, issueNumber, invalid);
	}
	for (const { acceptance, handoff } of sent.courses) {
		const tally = tallies.at(handoff.fromTeam, handoff.handoffType);
		tally.accepted += acceptance === null ? 0 : 1;
		tally.edited += acceptance !== null && handoff.editedAfterAcceptance > 0 ? 1 : 0;
		const returns = sent.returns.get(handoff.id);
		if (returns === void 0) continue;
		for (const reason of new Set(returns.map((one) => one.reason))) tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
		for (const { fields } of returns) addIssue(tally.named, handoff.issueNumber, fields);
	}
	for (const { fromTeam, handoffType, issueNumber, missing } of sent.ratings) addIssue(tallies.at(fromTeam, handoffType).inRatings, issueNumber, missing);
	return tallies.all();
}
function begin() {
	return {
		accepted: 0,
		edited: 0,
		reasons: new Map(),
		missing: new Map(),
		invalid: new Map(),
		named: new Map(),
		inRatings: new Map()
	};
}
function sumErrors(tallies) {
	const reasons = new Map();
	for (const [reason, number] of tallies.flatMap((tally) => [...tally.reasons])) reasons.set(reason, (reasons.get(reason) ?? 0) + number);
	return {
		accepted: sumOf(tallies, ({ accepted }) => accepted),
		edited: sumOf(tallies, ({ edited }) => edited),
		reasons,
		missing: unionOf(tallies.map(({ missing }) => missing)),
		invalid: unionOf(tallies.map(({ invalid }) => invalid)),
		named: unionOf(tallies.map(({ named }) => named)),
		inRatings: unionOf(tallies.map(({ inRatings }) => inRatings))
	};
}
// build/metrics/tallies/sent-tally.js
function tallySent(sent) {
	const tallies = createPivot(nothingSent);
	for (const { fromTeam, handoffType, attempt, complete } of sent.submissions) {
		const tally = tallies.at(fromTeam, handoffType);
		tally.first += attempt === 1 ? 1 : 0;
		tally.complete += attempt === 1 && complete ? 1 : 0;
	}
	for (const { handoff } of sent.courses) {
		const tally = tallies.at(handoff.fromTeam, handoff.handoffType);
		tally.total += 1;
		tally.returned += sent.returns.has(handoff.id) ? 1 : 0;
	}
	for (const { fromTeam, handoffType, rating } of sent.ratings) {
		const tally = tallies.at(fromTeam, handoffType);
		tally.ratings += 1;
		tally.stars += rating;
	}
	for (const { fromTeam, handoffType } of sent.incomplete) tallies.at(fromTeam, handoffType).incomplete += 1;
	for (const { fromTeam, handoffType } of sent.expired) tallies.at(fromTeam, handoffType).expired += 1;
	return tallies.all();
}
function nothingSent() {
	return {
		first: 0,
		complete: 0,
		total: 0,
		returned: 0,
		ratings: 0,
		stars: 0,
		incomplete: 0,
		expired: 0
	};
}
function sumOfSent(tallies) {
	return {
		first: sumOf(tallies, ({ first }) => first),
		complete: sumOf(tallies, ({ complete }) => complete),
		total: sumOf(tallies, ({ total }) => total),
		returned: sumOf(tallies, ({ returned }) => returned),
		ratings: sumOf(tallies, ({ ratings }) => ratings),
		stars: sumOf(tallies, ({ stars }) => stars),
		incomplete: sumOf(tallies, ({ incomplete }) => incomplete),
		expired: sumOf(tallies, ({ expired }) => expired)
	};
}
// build/metrics/figures/sending.js
function sendingTeamsOf(sending) {
	return figuresBy(sending, ({ row }) => row.toLowerCase()).map(({ first, figures }) => ({
		team: first.row,
		...figures
	}));
}
function templatesOf(sending) {
	return figuresBy(sending, ({ row, column }) => `${column}\0${row.toLowerCase()}`).map(({ first, figures }) => ({
		handoff_type: first.column,
		from_team: first.row,
		...figures
	}));
}
function figuresBy({ sent, errors, before }, keyOf) {
	const now = grouped(sent, {
		keyOf,
		sum: sumOfSent
	});
	const found = grouped(errors, {
		keyOf,
		sum: sumErrors
	});
	const then = grouped(before, {
		keyOf,
		sum: sumOfSent
	});
	return [...now].sort(([one], [other]) => compareStrings(one, other)).map(([key, { first, tally }]) => ({
		first,
		figures: figuresOf({
			sent: tally,
			errors: found.get(key)?.tally ?? sumErrors([]),
			before: then.get(key)?.tally ?? nothingSent()
		})
	}));
}
function figuresOf({ sent, errors, before }) {
	return {
		...inShort(sent),
		incomplete: sent.incomplete,
		expired: sent.expired,
		top_missing_fields: topFields$1(errors.missing),
		top_invalid_fields: topFields$1(errors.invalid),
		return_reasons: reasonsOf(errors, sent.total),
		top_returned_fields: topFields$1(errors.named),
		edited_after_acceptance: shareOf(errors.edited, errors.accepted),
		top_fields_in_ratings: topFields$1(errors.inRatings),
		previous: inShort(before)
	};
}
function inShort({ first, complete, total, returned, ratings, stars }) {
	return {
		first_submissions: first,
		first_time_complete: complete,
		first_time_complete_rate: rateOf(complete, first),
		total,
		returned: shareOf(returned, total),
		rating: ratingOf(ratings, stars)
	};
}
function ratingOf(cases, stars) {
	return {
		cases,
		mean: cases < 5 ? null : Math.round(10 * stars / cases) / 10
	};
}
function reasonsOf({ reasons }, total) {
	return [...reasons].map(([reason, number]) => ({
		reason,
		returned: shareOf(number, total)
	})).sort((one, other) => other.returned.count - one.returned.count || compareStrings(one.reason ?? "", other.reason ?? ""));
}
// build/metrics/figures/top-improvement.js
const minIssues = 2;
function topImprovement({ sent, errors }) {
	const keyOf = ({ row }) => row.toLowerCase();
	const found = [...grouped(errors, {
		keyOf,
		sum: sumErrors
	}).values()].map(({ first, tally }) => ({
		team: first.row,
		fields: wrongFields(tally)
	}));
	const cases = new Set(found.flatMap(({ fields }) => [...fields.values()].flatMap((issues) => [...issues])));
	const fields = found.flatMap(({ team, fields }) => [...fields].map(([field, issues]) => ({
		team,
		field,
		issues: issues.size
	})));
	const teams = [...grouped(sent, {
		keyOf,
		sum: sumOfSent
	}).values()].map(({ first, tally }) => ({
		team: first.row,
		field: null,
		issues: tally.returned
	}));
	return worst(fields, cases.size) ?? worst(teams, sumOf(teams, ({ issues }) => issues));
}
function wrongFields({ missing, invalid, named }) {
	return unionOf([
		missing,
		invalid,
		named
	]);
}
function worst(candidates, cases) {
	const [first] = candidates.toSorted((one, other) => other.issues - one.issues || compareStrings(`${one.team} ${one.field}`, `${other.team} ${other.field}`));
	return first === void 0 || first.issues < minIssues ? null : {
		...first,
		cases,
		share: rateOf(first.issues, cases)
	};
}
// build/metrics/measure.js
function startOfRows(now, { days, period }) {
	const all = [lastDays(Math.floor(epochSeconds(now)), days), ...period === void 0 ? [] : [period]];
	return Math.min(...all.flatMap(({ before, weekEnds }) => [before.from, ...weekEnds]));
}
function measure({ now, days, period, clocks, ...latest }) {
	const at = Math.floor(epochSeconds(now));
	const { window, before: earlier, weekEnds } = period ?? lastDays(at, days);
	const rows = rowsAt(latest, window.to);
	const { newerIssues = [] } = rows;
	const initiatedIn = (one) => rows.handoffs.filter(({ initiatedAt }) => contains(one, initiatedAt));
	const counted = handoffsAt(initiatedIn(window), window.to, clocks);
	const before = handoffsAt(initiatedIn(earlier), earlier.to);
	const open = openAt(latest.handoffs, at, clocks);
	const received = receivedOf({
		counted,
		before,
		open
	});
	const all = sumOfReceived(received.counted.map(({ tally }) => tally));
	const sending = {
		...tally(sentIn(rows, window, counted)),
		before: tallySent(sentIn(rows, earlier, before))
	};
	const weeks = {
		from: (weekEnds[0] ?? window.from) + 1,
		to: window.to,
		closed: true
	};
	return {
		...headlineOf(all),
		days: period === void 0 ? days : Math.round((window.to - window.from) / dayLength),
		from: isoFromEpoch(window.from),
		to: isoFromEpoch(window.to),
		as_of: isoFromEpoch(at),
		flow: {
			...flowOf(rows, window),
			previous: flowOf(rows, earlier)
		},
		previous: headlineOf(sumOfReceived(received.before.map(({ tally }) => tally))),
		by_status: all.byStatus,
		routes: routesOf(received),
		open: countOpen(open, incompleteFormsAt(latest.forms, at)),
		sending_teams: sendingTeamsOf(sending),
		templates: templatesOf(sending),
		receiving_teams: receivingTeamsOf(received),
		time: timeSplitOf(all.turns),
		weeks: weeksOf(rows.handoffs, weekEnds),
		chains: chainsOf(rows.chained, window),
		bottleneck: bottleneckOf({
			open,
			accepted: acceptedIn(rows, window)
		}),
		top_improvement: improvementSince(window.from, sending) ?? (weeks.from < window.from ? improvementSince(weeks.from, tally(sentIn(rows, weeks, handoffsAt(initiatedIn(weeks), weeks.to)))) : null),
		left_out_issues: [...rows.damagedIssues ?? [], ...newerIssues].sort((one, other) => one - other),
		left_out_newer_issues: newerIssues
	};
}
function tally(sent) {
	return {
		sent: tallySent(sent),
		errors: tallyErrors(sent)
	};
}
function improvementSince(from, sending) {
	const found = topImprovement(sending);
	return found === null ? null : {
		from: isoFromEpoch(from),
		...found
	};
}
function acceptedIn({ handoffs }, window) {
	return handoffs.filter(({ acceptedAt }) => acceptedAt !== null && contains(window, acceptedAt));
}
function sentIn(rows, window, courses) {
	const returns = rows.returns.filter(({ returnedAt }) => returnedAt <= window.to);
	return {
		submissions: rows.submissions.filter(({ submittedAt }) => contains(window, submittedAt)),
		courses,
		returns: groupBy(returns, ({ handoffId }) => handoffId),
		ratings: rows.ratings.filter(({ givenAt }) => contains(window, givenAt)),
		incomplete: incompleteFormsAt(rows.forms, window.to),
		expired: rows.forms.filter(({ closedAt, isExpired }) => isExpired && closedAt !== null && contains(window, closedAt))
	};
}
// build/metrics/organisation.js
const maxStalled$1 = 100;
const maxSilence = 6912e5;
function repositoryFigures(name, rows, { now, period, sweptAt }) {
	const metrics = measure({
		...rows,
		now,
		days: 1,
		period
	});
	const { window } = period;
	const counted = handoffsAt(rowsAt(rows, window.to).handoffs.filter(({ initiatedAt }) => contains(window, initiatedAt)), window.to);
	return {
		name,
		headline: {
			total_handoffs: metrics.total_handoffs,
			completed: metrics.completed,
			completion_rate: metrics.completion_rate,
			avg_acceptance_hours: metrics.avg_acceptance_hours,
			accepted_handoffs: metrics.accepted_handoffs
		},
		acceptanceTime: sumOf(counted, ({ acceptance }) => acceptance ?? 0),
		flow: {
			initiated: metrics.flow.initiated,
			completed: metrics.flow.completed,
			returned: metrics.flow.returned
		},
		open: metrics.open,
		sent: metrics.sending_teams.map((one) => ({
			team: one.team,
			firstSubmissions: one.first_submissions,
			firstTimeComplete: one.first_time_complete,
			handoffs: one.total,
			returned: one.returned.count
		})),
		stalled: stalledIn(name, rows, now),
		leftOut: metrics.left_out_issues.length,
		leftOutNewer: metrics.left_out_newer_issues.length,
		silentSince: sweptAt !== null && sweptAt < earlier(now, maxSilence) ? sweptAt : null
	};
}
function stalledIn(repository, { listed }, now) {
	return longestFirst(openHandoffs(listed, now).flatMap(({ handoff, status, overdueFor }) => overdueFor === null ? [] : [{
		repository,
		issueNumber: handoff.issueNumber,
		handoffType: handoff.handoffType,
		team: status === "returned" ? handoff.fromTeam : handoff.toTeam,
		overdueFor
	}]));
}
function longestFirst(stalled) {
	return stalled.toSorted((one, other) => other.overdueFor - one.overdueFor).slice(0, maxStalled$1);
}
function organisationFigures(all) {
	const total = sumOf(all, ({ headline }) => headline.total_handoffs);
	const completed = sumOf(all, ({ headline }) => headline.completed);
	const accepted = sumOf(all, ({ headline }) => headline.accepted_handoffs);
	const seconds = sumOf(all, ({ acceptanceTime }) => acceptanceTime);
	const open = (key) => sumOf(all, (one) => one.open[key]);
	const flow = (key) => sumOf(all, (one) => one.flow[key]);
	return {
		headline: {
			total_handoffs: total,
			completed,
			completion_rate: perCent(completed, total),
			avg_acceptance_hours: accepted === 0 ? 0 : toHours(seconds / accepted),
			accepted_handoffs: accepted
		},
		flow: {
			initiated: flow("initiated"),
			completed: flow("completed"),
			returned: flow("returned")
		},
		open: {
			waiting: open("waiting"),
			in_progress: open("in_progress"),
			returned: open("returned"),
			on_hold: open("on_hold"),
			asked: open("asked"),
			overdue_acceptance: open("overdue_acceptance"),
			overdue_completion: open("overdue_completion"),
			overdue: open("overdue"),
			incomplete_forms: open("incomplete_forms")
		},
		sent: sentByTeam(all),
		stalled: longestFirst(all.flatMap(({ stalled }) => stalled)),
		leftOut: sumOf(all, ({ leftOut }) => leftOut),
		leftOutNewer: sumOf(all, ({ leftOutNewer }) => leftOutNewer),
		repositories: all.toSorted((one, other) => other.open.overdue - one.open.overdue || openIn(other) - openIn(one) || other.headline.total_handoffs - one.headline.total_handoffs)
	};
}
function openIn({ open }) {
	return open.waiting + open.in_progress + open.returned;
}
function sentByTeam(all) {
	const teams = new Map();
	for (const one of all.flatMap(({ sent }) => sent)) {
		const key = one.team.toLowerCase();
		const before = teams.get(key);
		teams.set(key, {
			team: before?.team ?? one.team,
			firstSubmissions: (before?.firstSubmissions ?? 0) + one.firstSubmissions,
			firstTimeComplete: (before?.firstTimeComplete ?? 0) + one.firstTimeComplete,
			handoffs: (before?.handoffs ?? 0) + one.handoffs,
			returned: (before?.returned ?? 0) + one.returned
		});
	}
	return [...teams.values()].sort((one, other) => wrongIn(other) - wrongIn(one));
}
function wrongIn(sent) {
	return sent.firstSubmissions - sent.firstTimeComplete + sent.returned;
}
// build/render/format/table.js
function markdownTable(items, columns) {
	const shown = columns.filter(({ write }) => items.some((item) => write(item) !== null));
	const row = (cells) => `| ${cells.join(" | ")} |`;
	return items.length === 0 ? null : [
		row(shown.map(({ title }) => title)),
		row(shown.map(({ isNumber }) => isNumber ? "---:" : "---")),
		...items.map((item) => row(shown.map(({ write }) => write(item) ?? "")))
	].join("\n");
}
function firstRows(items, { most, isNamed }) {
	return items.filter((item, at) => at < most || isNamed(item));
}
// build/render/report/organisation-report.js
const titleStart = "Handoff report of all repositories: ";
function organisationReportTitle(period) {
	return `${titleStart}${period}`;
}
function isOrganisationReport({ title }) {
	return title.startsWith(titleStart);
}
const maxLength$2 = 6e4;
const rowCounts = [
	250,
	200,
	100,
	50,
	20,
	5
];
const maxTeams = 20;
const maxStalled = 40;
function organisationReportText(report, former) {
	const texts = rowCounts.map((rows) => () => textWith(report, rows, former));
	const last = texts.at(-1);
	for (const text of texts) {
		const written = text();
		if (written.length <= maxLength$2 || text === last) return written;
	}
	return "";
}
function textWith(report, rows, former) {
	const { figures } = report;
	return `${[
		headline$1(figures),
		periodLine(report),
		...section("Stalled handoffs", stalledTable(figures, Math.min(rows, maxStalled))),
		...section("Repositories", repositoriesTable(figures, rows)),
		...silence(report),
		...section("Incomplete context, by sending team", teamsTable(figures, Math.min(rows, maxTeams))),
		...leftOutOfAll(figures),
		definitions$1(report),
		...former === null ? [] : [`Previous report: #${former}`]
	].join("\n\n")}\n`;
}
function headline$1(figures) {
	const { strong, rest } = organisationHeadline(figures);
	return `**${strong}**${rest === "" ? "" : ` ${rest}`}`;
}
function organisationHeadline({ open, repositories }) {
	const late = repositories.filter((one) => one.open.overdue > 0).length;
	if (repositories.length === 0) return {
		strong: "The database has no repository yet.",
		rest: ""
	};
	const all = pluralize(repositories.length, "repository", "repositories");
	const isOrAre = openIn({ open }) === 1 ? "is" : "are";
	return {
		strong: open.overdue === 0 ? `Nothing is overdue in ${all}.` : `${pluralize(open.overdue, "handoff")} ${open.overdue === 1 ? "is" : "are"} overdue, in ${late} of ${all}.`,
		rest: openIn({ open }) === 0 ? "No handoff is open." : `${pluralize(openIn({ open }), "handoff")} ${isOrAre} open.`
	};
}
function periodLine({ figures, from, to, timezone }) {
	const { flow, headline } = figures;
	return `${[...new Set([from, to].map((time) => localDayAndMonth(time, timezone)))].join(" \u2013 ")}: ${flow.initiated} in, ${flow.completed} done, ${flow.returned} returned. Of those opened in that time: completion rate ${formatCompletionRate(headline)}, average time to acceptance ${formatMeanAcceptance(headline)}.`;
}
function section(title, content) {
	return content === null ? [] : [`### ${title}`, content];
}
function stalledTable({ stalled, open }, most) {
	const columns = [
		{
			title: "Handoff",
			write: issueLink
		},
		{
			title: "Type",
			write: ({ handoffType }) => code(handoffType, 60)
		},
		{
			title: "With",
			write: ({ team }) => markdown.name(team)
		},
		{
			title: "Overdue for",
			isNumber: true,
			write: ({ overdueFor }) => shortDuration(overdueFor)
		}
	];
	return cut(markdownTable(stalled.slice(0, most), columns), open.overdue - most);
}
function issueLink({ repository, issueNumber }) {
	return /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${repository}#${issueNumber}` : `${inline(repository, 140)} ${issueNumber}`;
}
function repositoriesTable({ repositories }, most) {
	const columns = [
		{
			title: "Repository",
			write: ({ name }) => inline(name, 140)
		},
		count$1("In", ({ flow }) => flow.initiated),
		count$1("Done", ({ flow }) => flow.completed),
		count$1("Returned", ({ flow }) => flow.returned),
		count$1("Open", openIn),
		count$1("Overdue", ({ open }) => open.overdue),
		count$1("Incomplete forms", ({ open }) => open.incomplete_forms),
		{
			title: "Accepted in",
			isNumber: true,
			write: ({ headline: one }) => one.accepted_handoffs === 0 ? null : formatMeanAcceptance(one)
		}
	];
	const isActive = (one) => columns.slice(1).some(({ write }) => write(one) !== null);
	const active = repositories.filter(isActive);
	const quiet = repositories.length - active.length;
	const table = cut(markdownTable(active.slice(0, most), columns), active.length - most);
	const rest = quiet === 0 ? [] : [`In ${pluralize(quiet, "repository", "repositories")}, nothing happened and nothing is open.`];
	const parts = [...table === null ? [] : [table], ...rest];
	return parts.length === 0 ? null : parts.join("\n\n");
}
const maxSilent = 20;
function silence({ figures, asOf }) {
	const silent = figures.repositories.flatMap(({ name, silentSince }) => silentSince === null ? [] : [{
		name,
		seconds: epochSeconds(asOf) - epochSeconds(silentSince)
	}]).toSorted((one, other) => other.seconds - one.seconds);
	const names = silent.slice(0, maxSilent).map(({ name, seconds }) => `${inline(name, 140)} (for ${shortDuration(seconds)})`).join(", ");
	return silent.length === 0 ? [] : [`No sweep has succeeded for over a week in ${cutNames(names, silent.length - maxSilent)}. The figures of these repositories may be out of date: their workflow may fail or be off, or they may be archived.`];
}
function teamsTable({ sent }, most) {
	const wrong = sent.filter((team) => wrongIn(team) > 0);
	const columns = [
		{
			title: "Sending team",
			write: ({ team }) => markdown.name(team)
		},
		count$1("Forms", ({ firstSubmissions }) => firstSubmissions),
		count$1("Incomplete at first", (one) => one.firstSubmissions - one.firstTimeComplete),
		{
			title: "Complete at once",
			isNumber: true,
			write: ({ firstSubmissions: cases, firstTimeComplete }) => formatRate({
				cases,
				rate: rateOf(firstTimeComplete, cases)
			})
		},
		count$1("Returned", ({ returned }) => returned)
	];
	return cut(markdownTable(wrong.slice(0, most), columns), wrong.length - most);
}
function count$1(title, of) {
	return {
		title,
		isNumber: true,
		write: (item) => of(item) === 0 ? null : formatCount(of(item))
	};
}
function cut(table, left) {
	return table === null || left <= 0 ? table : `${table}\n\n\u2026 and ${formatCount(left)} more.`;
}
const maxDamaged = 20;
function leftOutOfAll({ repositories }) {
	return [{
		...ofDamage,
		countOf: (one) => one.leftOut - one.leftOutNewer
	}, {
		...ofNewerRelease,
		countOf: (one) => one.leftOutNewer
	}].flatMap(({ why, remedy, countOf }) => {
		const names = repositories.filter((one) => countOf(one) > 0).map(({ name }) => inline(name, 140));
		const named = cutNames(names.slice(0, maxDamaged).join(", "), names.length - maxDamaged);
		const issues = pluralize(sumOf(repositories, countOf), "issue");
		return names.length === 0 ? [] : [`Left out: ${issues}, because ${why}, in these repositories: ${named}. ${remedy}`];
	});
}
function cutNames(names, left) {
	return left > 0 ? `${names} and ${formatCount(left)} more` : names;
}
function definitions$1({ asOf, timezone }) {
	return [
		"<details><summary>What the figures mean</summary>",
		"",
		`- *Open*, *overdue* and *incomplete forms* are as of ${localTime(asOf, timezone)}. Everything else counts the period in the title.`,
		"- *In*, *done* and *returned* count what happened in it. *Accepted in* is the mean of the handoffs opened in it.",
		"- A team with the same id in several repositories counts as one team.",
		"- A rate or a time needs at least five cases. Times include nights and weekends.",
		"",
		"</details>"
	].join("\n");
}
// build/base/csv-cell.js
function csvCell(value) {
	if (typeof value !== "string") return value === null ? "" : String(value);
	const safe = withoutLaterFormulas(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
function withoutLaterFormulas(text) {
	return text.replace(/;\s*(?=[=+@]|-\s*[\w(])|\n[^\S\n]*(?=[=+@]|-[\w(])/g, "$&'");
}
// build/dashboard/data/recorded-clocks.js
function recordClocks(handoffs, asOf, clocks) {
	const recorded = {};
	const recording = [...clocks].map(([team, clock]) => {
		const times = {};
		recorded[team] = times;
		const between = (from, to) => {
			const seconds = clock.between(from, to);
			times[epochSeconds(from)] = seconds;
			return seconds;
		};
		return [team, { between }];
	});
	handoffsAt(handoffs, Math.floor(epochSeconds(asOf)), new Map(recording));
	return recorded;
}
// build/usecases/report/measure-ledger.js
async function measureLedger(ledger, request) {
	const { rows, metricsOf } = await readRows(ledger, request);
	const { listed: handoffs, leftOut = [] } = rows;
	return {
		metrics: metricsOf(),
		handoffs,
		leftOut
	};
}
async function measurePeriod(ledger, request) {
	const { rows, metricsOf } = await readRows(ledger, request);
	return {
		metrics: metricsOf(),
		counted: metricsOf(request.period),
		handoffs: rows.listed,
		ratings: rows.ratings,
		forms: rows.forms,
		leftOut: rows.leftOut ?? []
	};
}
async function readRows(ledger, { asOf, days, teams, period }) {
	const { measure, startOfRows } = await Promise.resolve().then(() => _part_report_exports);
	const from = startOfRows(asOf, period === void 0 ? { days } : {
		days,
		period
	});
	const window = {
		from: isoFromEpoch(from),
		to: earlier(asOf, -1e3),
		...period === void 0 ? {} : { periodEnd: period.window.to }
	};
	const rows = await ledger.read((view) => view.measured(window));
	const clocks = await clocksOf(teams);
	const given = {
		...rows,
		now: asOf,
		days,
		clocks
	};
	return {
		rows,
		metricsOf: (of) => measure(of === void 0 ? given : {
			...given,
			period: of
		})
	};
}
async function clocksOf(teams) {
	const clocks = new Map();
	for (const team of teams) {
		const clock = await teamClock(team);
		if (clock !== void 0) clocks.set(team.id.toLowerCase(), clock);
	}
	return clocks;
}
// build/usecases/dashboard/who-has-it.js
function whoHasIt(handoff, configuration) {
	const who = handoff.status === "returned" || handoff.askedSince !== null ? sendersInTurn(handoff, sendingTeamToday(configuration, handoff)) : responsibleLogins(handoff, receivingTeamToday(configuration, handoff));
	return who.length === 0 ? null : joinList(who, { most: 3 });
}
// build/usecases/dashboard/collect-data.js
const usualPeriods = [
	7,
	30,
	90
];
async function collectDashboard(ledger, request) {
	const { asOf, days, configuration, repository } = request;
	const { startOfRows } = await Promise.resolve().then(() => _part_report_exports);
	const periods = [...new Set([...usualPeriods, days])].sort((one, other) => one - other);
	const from = Math.min(...periods.map((length) => startOfRows(asOf, { days: length })));
	const window = {
		from: isoFromEpoch(from),
		to: earlier(asOf, -1e3)
	};
	const { listed, ...rows } = await ledger.read((view) => view.measured(window));
	return {
		repository: repository?.name ?? null,
		issuesUrl: repository === null ? null : `${repository.url}/issues/`,
		asOf,
		periods,
		days,
		rows,
		names: namesOf({
			listed,
			forms: rows.forms
		}, request),
		clocks: recordClocks(rows.handoffs, asOf, await clocksOf(configuration.teams)),
		...templateFacts(configuration.templates)
	};
}
function namesOf({ listed, forms }, { asOf, configuration, withTitles, withLogins }) {
	if (!withTitles && !withLogins) return {};
	const at = Math.floor(epochSeconds(asOf));
	const open = handoffsAt(listed, at).filter(isOpen);
	const ids = new Set(open.map(({ handoff }) => handoff.id));
	const named = [...listed.filter(({ id }) => ids.has(id)).map((one) => ({
		...one,
		person: whoHasIt(one, configuration)
	})), ...incompleteFormsAt(forms, at).map((form) => ({
		...form,
		person: form.sender
	}))];
	return Object.fromEntries(named.map(({ issueNumber, title, person }) => [issueNumber, {
		title: withTitles ? title : null,
		owner: withLogins ? person : null
	}]));
}
function templateFacts(templates) {
	return {
		receivers: Object.fromEntries(templates.map(({ type, to }) => [type, possibleValues(to).map((id) => id.toLowerCase())])),
		templateNames: Object.fromEntries(templates.map(({ type, name }) => [type, name])),
		fieldNames: Object.fromEntries(templates.map(({ type, fields }) => [type, Object.fromEntries(fields.map(({ id, label }) => [id, label]))]))
	};
}
// build/usecases/report/report-order.js
function isBefore(one, other) {
	return shapeOf(one) === shapeOf(other) ? one.title < other.title : one.number < other.number;
}
function shapeOf({ title }) {
	return title.replaceAll(/\d/g, "0");
}
// build/usecases/report/organisation-report.js
async function reportOrganisation(ports, organisation, asked) {
	const { reports: all, now, configurationVersion } = await ports.github.readReports(reportLabel);
	const read = await loadConfiguration(ports, configurationVersion);
	if (read.kind === "invalid") return {
		kind: "misconfigured",
		problems: read.problems
	};
	const { report: schedule } = read.configuration;
	const asOf = asked ?? now;
	const { reportPeriod } = await import("./calendar.js").then((n) => n._part_calendar_exports);
	const due = reportPeriod({
		schedule,
		now: asOf
	});
	const report = await draftOrganisationReport(organisation, {
		due,
		asOf,
		timezone: schedule.timezone
	});
	const reports = all.filter(isOrganisationReport);
	const title = organisationReportTitle(due.period);
	const posted = reports.find((one) => one.title === title) ?? null;
	const number = posted?.number ?? Number.POSITIVE_INFINITY;
	const { issue, isNew } = await show(ports, posted, {
		title,
		body: organisationReportText(report, reports.findLast((one) => isBefore(one, {
			number,
			title
		}))?.number ?? null)
	});
	const failures = createFailureLog();
	for (const one of reports.filter((other) => other.open && isBefore(other, issue))) await failures.attempt(one.number, () => ports.github.apply(one.number, [{
		kind: "close",
		reason: "completed"
	}]));
	return {
		kind: "organisation_reported",
		period: due.period,
		repositories: report.figures.repositories.length,
		issue,
		isNew,
		failures: failures.failures
	};
}
async function show({ github }, posted, { title, body }) {
	if (posted !== null) {
		await github.updateReport(posted.number, body);
		return {
			issue: posted,
			isNew: false
		};
	}
	const created = await github.createReport({
		title,
		body,
		label: reportLabel
	});
	const { reports } = await github.readReports(reportLabel);
	const first = reports.find((one) => one.title === title) ?? created;
	if (first.number >= created.number) return {
		issue: created,
		isNew: true
	};
	await github.apply(created.number, [{
		kind: "close",
		reason: "not_planned"
	}]);
	return {
		issue: first,
		isNew: false
	};
}
async function draftOrganisationReport(organisation, { due: { counted: period }, asOf, timezone }) {
	return {
		figures: await measureOrganisation(organisation, {
			asOf,
			period
		}),
		from: isoFromEpoch(period.window.from),
		to: isoFromEpoch(period.window.to),
		asOf,
		timezone
	};
}
async function measureOrganisation(organisation, { asOf, period }, take = () => {}) {
	const { organisationFigures, repositoryFigures } = await Promise.resolve().then(() => _part_report_exports);
	const { startOfRows } = await Promise.resolve().then(() => _part_report_exports);
	const window = {
		from: isoFromEpoch(startOfRows(asOf, {
			days: 1,
			period
		})),
		to: earlier(asOf, -1e3),
		periodEnd: period.window.to
	};
	const all = [];
	for (const repository of await organisation.repositories()) {
		const { rows, sweptAt } = await organisation.read(repository, async (view) => ({
			rows: await view.measured(window),
			sweptAt: await view.cursor() ?? await view.createdAt()
		}));
		all.push(repositoryFigures(repository.name, rows, {
			now: asOf,
			period,
			sweptAt
		}));
		take(repository.name, rows);
	}
	return organisationFigures(all);
}
// build/render/format/chain-rows.js
function chainRows(chains) {
	return chains.flatMap(({ handoff_type: firstType, lead_time_hours, asked_again, steps }) => {
		const { count: cases, median, p90 } = lead_time_hours;
		const whole = {
			firstType,
			stepType: null,
			cases,
			wait: null,
			fieldsAskedAgain: []
		};
		const askedAgain = formatRate(asked_again);
		return [{
			...whole,
			median: shown(median),
			p90: shown(p90),
			askedAgain
		}, ...(cases < 5 ? [] : steps).map((step) => ({
			firstType,
			stepType: step.handoff_type,
			cases: step.handoffs,
			median: shown(step.median_hours),
			p90: null,
			wait: step.median_wait_hours === null ? null : hoursOrDays(step.median_wait_hours),
			askedAgain: formatRate(step.asked_again),
			fieldsAskedAgain: step.top_fields_asked_again.map(({ field }) => field)
		}))];
	});
}
function shown(hours) {
	return hours === null ? null : timeTaken(hours);
}
// build/render/report/chart.js
const colors = {
	opened: "#0969da",
	completed: "#bc4c00",
	open: "#8250df"
};
const minMaximum = 8;
const minWeeks = 3;
function reportChart(weeks, timezone) {
	const isFilled = ({ initiated, completed, cancelled, open }) => initiated + completed + cancelled + open > 0;
	const shown = weeks.slice(Math.max(0, weeks.findIndex(isFilled)));
	const highest = Math.max(...shown.flatMap(({ initiated, completed, open }) => [
		initiated,
		completed,
		open
	]));
	if (weeks.filter(isFilled).length < minWeeks || highest < minMaximum) return null;
	const days = shown.map(({ to }) => `"${localDayAndMonth(to, timezone)}"`);
	const line = (count) => `  line [${shown.map(count).join(", ")}]`;
	return [
		"Handoffs by week. Blue: opened. Orange: completed. Purple: open at the end of the week.",
		"",
		"```mermaid",
		`%%{init: ${JSON.stringify(settings)}}%%`,
		"xychart-beta",
		"  accTitle: Handoffs by week",
		"  accDescr: Handoffs opened, completed and open at the end of each week. The table below has the numbers.",
		`  x-axis "Week to" [${days.join(", ")}]`,
		`  y-axis "Handoffs" 0 --> ${highest}`,
		line(({ initiated }) => initiated),
		line(({ completed }) => completed),
		line(({ open }) => open),
		"```"
	].join("\n");
}
const settings = {
	xyChart: {
		width: 800,
		height: 300
	},
	themeVariables: { xyChart: {
		backgroundColor: "transparent",
		plotColorPalette: Object.values(colors).join(", ")
	} }
};
// build/render/report/details.js
const maxRows = 30;
function details(reported) {
	return [
		...fold("Routes", routesTable(reported)),
		...fold("Senders and their forms", sendersTable(reported)),
		...fold("Chains end to end", chainsTable(reported)),
		...fold("Handoffs by week", weeksTable(reported)),
		...fold("What the figures mean", definitions(reported))
	];
}
function fold(summary, content) {
	return content === null ? [] : [`<details><summary>${summary}</summary>\n\n${content}\n\n</details>`];
}
function routesTable({ metrics, configuration }) {
	const { bottleneck } = metrics;
	const routes = metrics.routes.toSorted((one, other) => other.overdue - one.overdue || other.waiting - one.waiting || other.total - one.total);
	const hasCalendar = configuration.teams.some(({ calendar }) => calendar !== void 0);
	return table(routes, [
		{
			title: "From \u2192 to",
			write: ({ from_team, to_team }) => routeName$1(from_team, to_team)
		},
		count("Handoffs", ({ total }) => total),
		count("Waiting", ({ waiting }) => waiting),
		count("Overdue", ({ overdue }) => overdue),
		spread$1("Accepted in", ({ acceptance_hours }) => acceptance_hours),
		...hasCalendar ? [spread$1("Working hours", (route) => route.acceptance_working_hours)] : [],
		spread$1("Completed in", ({ completion_hours }) => completion_hours)
	], ({ to_team }) => isSame(to_team, bottleneck?.team));
}
function sendersTable({ metrics, configuration: { templates } }) {
	const wrong = (one) => one.first_submissions - one.first_time_complete + one.returned.count;
	const rows = metrics.templates.toSorted((one, other) => wrong(other) - wrong(one));
	const templateOf = ({ handoff_type }) => templates.filter(({ type }) => type === handoff_type);
	return table(rows, [
		{
			title: "Sender and form",
			write: (one) => `${markdown.name(one.from_team)}: ${inline(templateOf(one)[0]?.name ?? one.handoff_type, 60)}`
		},
		count("Forms", ({ first_submissions }) => first_submissions),
		{
			title: "Complete at once",
			isNumber: true,
			write: ({ first_submissions: cases, first_time_complete_rate: rate }) => formatRate({
				cases,
				rate
			})
		},
		{
			title: "Often missing or invalid",
			write: (one) => {
				const names = topFields(one).map(({ field }) => fieldName(field, templateOf(one)));
				return names.length === 0 ? null : joinList(names);
			}
		},
		{
			title: "Returned",
			isNumber: true,
			write: ({ returned }) => formatRate(returned)
		},
		{
			title: "Rating",
			isNumber: true,
			write: ({ rating }) => formatRating(rating)
		},
		count("Incomplete", ({ incomplete }) => incomplete)
	], ({ from_team }) => isSame(from_team, metrics.top_improvement?.team));
}
const maxFields = 3;
function topFields(one) {
	return [
		...one.top_missing_fields,
		...one.top_invalid_fields,
		...one.top_returned_fields
	].toSorted((first, second) => second.issues - first.issues).filter(({ field }, at, sorted) => sorted.findIndex((other) => other.field === field) === at).slice(0, maxFields);
}
function chainsTable({ metrics: { chains }, configuration: { templates } }) {
	const nameOf = (type) => inline(templates.find((template) => template.type === type)?.name ?? type, 60);
	const namesOf = (type, fields) => {
		const template = templates.filter((one) => one.type === type);
		return fields.slice(0, maxFields).map((field) => fieldName(field, template));
	};
	const columns = [
		{
			title: "First form",
			write: ({ firstType }) => nameOf(firstType)
		},
		{
			title: "Step",
			write: ({ stepType }) => stepType === null ? "whole chain" : nameOf(stepType)
		},
		count("Completed", ({ cases }) => cases),
		{
			title: "Half within",
			isNumber: true,
			write: ({ median }) => median
		},
		{
			title: "Nine of ten within",
			isNumber: true,
			write: ({ p90 }) => p90
		},
		{
			title: "Wait before",
			isNumber: true,
			write: ({ wait }) => wait
		},
		{
			title: "Asked again",
			isNumber: true,
			write: ({ askedAgain }) => askedAgain
		},
		{
			title: "Most often",
			write: ({ stepType, fieldsAskedAgain }) => fieldsAskedAgain.length === 0 ? null : joinList(namesOf(stepType, fieldsAskedAgain))
		}
	];
	return table(chainRows(chains), columns, () => false);
}
function weeksTable({ metrics: { weeks }, timezone }) {
	const columns = [
		count("Opened", ({ initiated }) => initiated),
		count("Completed", ({ completed }) => completed),
		count("Cancelled", ({ cancelled }) => cancelled),
		count("Open at the end", ({ open }) => open)
	];
	return markdownTable(weeks.filter((week) => columns.some(({ write }) => write(week) !== null)), [{
		title: "Week to",
		write: ({ to }) => localDayAndMonth(to, timezone)
	}, ...columns]);
}
function definitions({ metrics, timezone }) {
	return [
		`- *Your turn*, *waiting* and *overdue* are as of ${localTime(metrics.as_of, timezone)}. Everything else counts the period in the title.`,
		"- *In*, *done* and *returned* count what happened in it, even if the handoff was opened before.",
		"- The tables count handoffs that were opened in it. *Accepted in* and *completed in*: half of them took at most the first time, nine of ten at most the second.",
		...metrics.chains.length === 0 ? [] : ["- *Asked again*: answers that a handoff earlier in the chain had, and that a later one left empty, got back or changed."],
		"- A rate or a time needs at least five cases. Times include nights and weekends, except in working hours."
	].join("\n");
}
function table(items, columns, isNamed) {
	const filled = items.filter((item) => columns.slice(1).some(({ write }) => write(item) !== null));
	const rows = firstRows(filled, {
		most: maxRows,
		isNamed
	});
	const left = filled.length - rows.length;
	const written = markdownTable(rows, columns);
	return left === 0 ? written : `${written}\n\n\u2026 and ${formatCount(left)} more: run \`baton metrics\`.`;
}
function count(title, of) {
	const write = (item) => of(item) === 0 ? null : formatCount(of(item));
	return {
		title,
		isNumber: true,
		write
	};
}
function spread$1(title, of) {
	return {
		title,
		isNumber: true,
		write: (item) => formatSpread(of(item))
	};
}
function isSame(team, named) {
	return team.toLowerCase() === named?.toLowerCase();
}
// build/render/report/held-section.js
const maxHeld = 5;
function heldSection({ held }) {
	const left = held.length - maxHeld;
	const lines = [...held.slice(0, maxHeld).map(line), ...left > 0 ? [`- \u2026 and ${formatCount(left)} more: run \`baton list\`.`] : []];
	return held.length === 0 ? [] : [`**On hold without a day:** comment \`/resume\` to continue.\n${lines.join("\n")}`];
}
function line({ handoff, pause }) {
	const by = handoff.endlessHold?.by ?? null;
	return `- ${markdown.issue(handoff)}: ${markdown.name(handoff.toTeam)}, for ${duration(pause?.age ?? 0)}, by ${formatPerson(by)}`;
}
// build/metrics/figures/best-rated.js
function bestRated(handoffs, { ratings, from, to }) {
	const [start, end] = [epochSeconds(from), epochSeconds(to)];
	const [best] = handoffs.filter(({ completedAt }) => completedAt !== null && completedAt >= start && completedAt <= end).flatMap((handoff) => ratings.filter(({ issueNumber }) => issueNumber === handoff.issueNumber).map(({ rating }) => ({
		handoff,
		rating
	}))).sort((one, other) => other.rating - one.rating || (other.handoff.completedAt ?? 0) - (one.handoff.completedAt ?? 0));
	return best ?? null;
}
// build/render/report/reported.js
function reportedIn({ handoffs, ratings, forms, ...measures }) {
	const { metrics, configuration } = measures;
	const at = epochSeconds(metrics.as_of);
	const open = openHandoffs(handoffs, metrics.as_of);
	const teams = turnsByTeam({
		open,
		forms: incompleteFormsAt(forms, at)
	}, {
		configuration,
		at
	});
	const isNamed = ({ team }) => team.toLowerCase() === metrics.bottleneck?.team.toLowerCase();
	return {
		...measures,
		teams: [...teams.filter(isNamed), ...teams.filter((one) => !isNamed(one))],
		held: heldWithoutEnd(open),
		best: bestRated(handoffs, {
			ratings,
			from: metrics.from,
			to: metrics.to
		})
	};
}
function isQuiet({ flow, sending_teams: senders }) {
	const { initiated, accepted, completed, returned, cancelled } = flow;
	return initiated + accepted + completed + returned + cancelled === 0 && senders.every((one) => one.first_submissions + one.incomplete + one.expired === 0);
}
function hasNothingToReport({ metrics }) {
	const { waiting, in_progress, returned, incomplete_forms: forms } = metrics.open;
	return isQuiet(metrics) && waiting + in_progress + returned + forms === 0;
}
// build/render/report/turn-blocks.js
const maxUnfolded = 4;
function turnSection(reported, link) {
	const { teams } = reported;
	const blocks = teams.map((team) => turnBlock(team, reported, link));
	if (teams.length <= maxUnfolded) return teams.length === 0 ? [] : ["## Your turn", ...blocks];
	const others = blocks.slice(1).join("\n\n");
	return [
		"## Your turn",
		overview(teams),
		...blocks.slice(0, 1),
		`<details><summary>The other ${teams.length - 1} teams</summary>\n\n${others}\n\n</details>`
	];
}
function turnBlock(team, reported, link) {
	const list = turnList(team, reported, link);
	return `**${markdown.name(team.team)}**: ${turnCounts(team, markdown)}${list === "" ? "" : `\n${list}`}`;
}
function turnList(team, reported, link) {
	const shown = shownTurns(team, reported);
	const left = team.turns.length - shown.length;
	const more = link === null ? `${formatCount(left)} more` : `[${formatCount(left)} more](${link})`;
	return [...shown.map((turn) => `- ${turnLine(turn, reported, markdown)}`), ...left === 0 ? [] : [`- \u2026 and ${more}`]].join("\n");
}
function overview(teams) {
	return `${teams.map(({ team, turns, overdue }) => {
		const late = overdue === 0 ? "" : ` (${overdue} overdue)`;
		return `**${markdown.name(team)}** ${turns.length}${late}`;
	}).join(", ")}.`;
}
const maxLength$1 = 6e4;
function continuation(reported) {
	const lines = reported.teams.flatMap((team) => {
		const shown = shownTurns(team, reported);
		const rest = team.turns.filter((turn) => !shown.includes(turn));
		const title = `**${markdown.name(team.team)}**`;
		return rest.length === 0 ? [] : [
			"",
			title,
			...rest.map((turn) => `- ${turnLine(turn, reported, markdown)}`)
		];
	});
	return lines.length === 0 ? null : cutToFit(["## Your turn, continued", ...lines]);
}
function cutToFit(lines) {
	let length = 0;
	const shown = lines.filter((line) => {
		length += line.length + 1;
		return length <= maxLength$1;
	});
	const left = lines.slice(shown.length).filter((line) => line.startsWith("- ")).length;
	return [...shown, ...left === 0 ? [] : ["", `\u2026 and ${formatCount(left)} more: run \`baton list\`.`]].join("\n");
}
// build/render/report/report.js
function reportTitle(period) {
	return `Handoff report: ${period}`;
}
function reportText(reported, former, leftOut = []) {
	const end = [
		...leftOut.map(({ archive, handoffs }) => `Left out: ${pluralize(handoffs, "issue")} in \`${archive}\`, which is missing on the data branch or damaged.`),
		...former === null ? [] : [`Previous report: #${former}`],
		metricsMarker(compact(reported.metrics))
	];
	const chart = reportChart(reported.metrics.weeks, reported.timezone);
	const rest = continuation(reported);
	const parts = (link) => hasNothingToReport(reported) ? [nothing(reported), ...leftOutLines(reported)] : [
		reportHeadline(reported, markdown),
		periodLine$1(reported),
		...turnSection(reported, link),
		...heldSection(reported),
		...improvementLine(reported),
		...completedLine(reported),
		...leftOutLines(reported),
		...chart === null ? [] : [chart],
		...details(reported)
	];
	return {
		body: (link) => `${[...parts(link), ...end].join("\n\n")}\n`,
		continuation: rest
	};
}
function nothing(reported) {
	return `${periodName(reported)}: nothing happened, and no handoff is open.`;
}
const maxNoteLength = 12e3;
function compact(metrics) {
	const all = [metrics, ...[
		20,
		10,
		5,
		2,
		0
	].map((length) => ({
		...metrics,
		routes: metrics.routes.slice(0, length),
		sending_teams: metrics.sending_teams.slice(0, length),
		receiving_teams: metrics.receiving_teams.slice(0, length),
		templates: metrics.templates.slice(0, length),
		chains: metrics.chains.slice(0, length)
	}))];
	return all.find((one) => metricsMarker(one).length <= maxNoteLength) ?? all.at(-1) ?? metrics;
}
// build/usecases/report/draft-report.js
async function draftReport(ledger, { due, asOf, days, configuration, reports }) {
	const { period, counted, dueAt } = due;
	const measured = await measurePeriod(ledger, {
		asOf,
		days,
		period: counted,
		teams: configuration.teams
	});
	const title = reportTitle(period);
	const { number = Number.POSITIVE_INFINITY } = reports.find((one) => one.title === title) ?? {};
	const former = reports.findLast((one) => isBefore(one, {
		number,
		title
	}))?.number ?? null;
	const reported = reportedIn({
		...measured,
		period,
		metrics: measured.counted,
		configuration,
		timezone: configuration.report.timezone
	});
	return {
		metrics: measured.metrics,
		reported,
		text: reportText(reported, former, measured.leftOut),
		hasNothingToReport: isQuiet(measured.counted) && openHandoffs(measured.handoffs, dueAt).length === 0
	};
}
// build/github/data-branch/publish.js
const mutation = `
mutation Publish($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const answer = object({
	data: nullish(object({ createCommitOnBranch: nullish(object({ commit: object({ oid: string() }) })) })),
	errors: optional(graphQLErrors, [])
});
const maxAttempts = 4;
async function publishFiles(file, { files, message, head }) {
	let expected = head;
	let refused = [];
	for (let tried = 0; tried < maxAttempts; tried += 1) {
		expected ??= await headCommit(file);
		const { data, errors } = await commit(file, {
			files,
			message,
			head: expected
		});
		const oid = data?.createCommitOnBranch?.commit.oid;
		if (oid !== void 0) return oid;
		refused = errors;
		if (!errors.some(({ type }) => type === "STALE_DATA")) break;
		expected = null;
	}
	throw notPublished(file, refused);
}
function notPublished({ branch }, errors) {
	const said = errors[0]?.message ?? "it gave no reason";
	const fix = errors.some(isTooCostly) ? "" : "Give the job `permissions: { contents: write }`, and leave that branch out of branch protection and rulesets. ";
	return new ServiceError("github_refused", `Baton could not write the metrics to the data branch ${branch}: GitHub answered "${said}". ${fix}A later run tries again.`);
}
function commit({ octokit, owner, repo, branch }, { files, message, head }) {
	const input = {
		branch: {
			repositoryNameWithOwner: `${owner}/${repo}`,
			branchName: branch
		},
		message: { headline: message },
		expectedHeadOid: head,
		fileChanges: { additions: files.map(({ path, text }) => ({
			path,
			contents: Buffer.from(text).toString("base64")
		})) }
	};
	return withErrorContext("write the metrics to the data branch", async () => {
		const variables = { input };
		const response = await octokit.request("POST /graphql", {
			query: mutation,
			variables,
			request: noRetry
		});
		const parsed = safeParse(answer, response.data);
		return parsed.success ? parsed.output : {
			data: null,
			errors: [{ message: "a response in an unexpected format" }]
		};
	});
}
// build/usecases/dashboard/draft-dashboard.js
async function draftDashboard(ledger, { metrics, configuration }, { page, repository }) {
	return fillPage(page, await collectDashboard(ledger, {
		asOf: metrics.to,
		days: metrics.days,
		configuration,
		repository,
		withTitles: configuration.dashboard.titles,
		withLogins: configuration.dashboard.logins
	}));
}
// build/render/report/metrics/metrics-csv.js
const head = [
	"from",
	"to",
	"group",
	"name",
	"figure",
	"value",
	"cases",
	"previous"
];
function metricsCsv(metrics) {
	const { from, to } = metrics;
	const rows = rowsOf(metrics).map((row) => [
		from,
		to,
		...row
	]);
	return [head, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}
function rowsOf(metrics) {
	const { previous, flow, open, by_status, weeks, time, bottleneck, top_improvement: improvement } = metrics;
	return [
		...of("all", "", counts(headline(metrics), headline(previous))),
		...of("flow", "", flowFigures(flow)),
		...of("status", "", counts(by_status)),
		...of("open", "", counts({ ...open })),
		...Object.entries(time).flatMap(([turn, hours]) => of("time", turn, counts({ ...hours }))),
		...weeks.flatMap(({ to, initiated, completed, cancelled, open }) => of("week", to, counts({
			initiated,
			completed,
			cancelled,
			open
		}))),
		...metrics.routes.flatMap((route) => of("route", `${route.from_team} \u2192 ${route.to_team}`, receiving(route))),
		...metrics.receiving_teams.flatMap((one) => of("receiving_team", one.team, receiving(one))),
		...metrics.sending_teams.flatMap((one) => of("sending_team", one.team, sending(one))),
		...metrics.templates.flatMap((one) => of("template", `${one.from_team}: ${one.handoff_type}`, sending(one))),
		...metrics.chains.flatMap((one) => of("chain", one.handoff_type, chain(one))),
		...bottleneck === null ? [] : of("bottleneck", bottleneck.team, [
			[
				"overdue",
				bottleneck.overdue,
				bottleneck.open
			],
			...share("late", bottleneck.late),
			["acceptance_hours_median", bottleneck.acceptance_hours]
		]),
		...improvement === null ? [] : of("top_improvement", improvement.team, [[
			`issues:${improvement.field ?? ""}`,
			improvement.issues,
			improvement.cases
		], [
			`share:${improvement.field ?? ""}`,
			improvement.share,
			improvement.cases
		]])
	];
}
function of(group, name, figures) {
	return figures.map(([figure, value, cases = null, previous = null]) => [
		group,
		name,
		figure,
		value,
		cases,
		previous
	]);
}
function counts(figures, before = {}) {
	return Object.entries(figures).map(([figure, value]) => [
		figure,
		value,
		null,
		before[figure]
	]);
}
function headline(figures) {
	const { total_handoffs, completed, completion_rate, avg_acceptance_hours, accepted_handoffs } = figures;
	return {
		total_handoffs,
		completed,
		completion_rate,
		avg_acceptance_hours,
		accepted_handoffs
	};
}
function flowFigures({ previous, ...flow }) {
	const counted = ({ acceptance_hours: _, ...numbers }) => numbers;
	return [...counts(counted(flow), counted(previous)), ...spread("acceptance_hours", flow.acceptance_hours, previous.acceptance_hours)];
}
function receiving(figures) {
	const { previous } = figures;
	const taken = ({ total, completed }) => ({
		total,
		completed
	});
	return [
		...counts(taken(figures), taken(previous)),
		...counts({
			waiting: figures.waiting,
			overdue: figures.overdue
		}),
		...spread("acceptance_hours", figures.acceptance_hours, previous.acceptance_hours),
		...spread("acceptance_working_hours", figures.acceptance_working_hours),
		...spread("completion_hours", figures.completion_hours, previous.completion_hours),
		...spread("completion_working_hours", figures.completion_working_hours),
		...share("reopened", figures.reopened),
		...turns(figures.time)
	];
}
function sending(figures) {
	const { previous, rating, first_submissions: first } = figures;
	const rate = figures.first_time_complete_rate;
	return [
		...counts(sent(figures), sent(previous)),
		[
			"first_time_complete_rate",
			rate,
			first,
			previous.first_time_complete_rate
		],
		...share("returned", figures.returned, previous.returned),
		...share("edited_after_acceptance", figures.edited_after_acceptance),
		[
			"rating",
			rating.mean,
			rating.cases,
			previous.rating.mean
		],
		[
			"incomplete",
			figures.incomplete,
			null,
			null
		],
		[
			"expired",
			figures.expired,
			null,
			null
		],
		...fields("missed", figures.top_missing_fields),
		...fields("invalid", figures.top_invalid_fields),
		...fields("returned_field", figures.top_returned_fields),
		...fields("missing_in_ratings", figures.top_fields_in_ratings),
		...figures.return_reasons.flatMap(({ reason, returned }) => share(`returned_for:${reason ?? ""}`, returned))
	];
}
function chain({ lead_time_hours, asked_again, steps }) {
	return [
		["completed", lead_time_hours.count],
		...spread("lead_time_hours", lead_time_hours),
		...share("asked_again", asked_again),
		...steps.flatMap(({ handoff_type, handoffs, ...step }) => [
			[
				`median_hours:${handoff_type}`,
				step.median_hours,
				handoffs
			],
			[
				`median_wait_hours:${handoff_type}`,
				step.median_wait_hours,
				handoffs
			],
			[
				`asked_again:${handoff_type}`,
				step.asked_again.count,
				step.asked_again.cases
			],
			[
				`asked_again_rate:${handoff_type}`,
				step.asked_again.rate,
				step.asked_again.cases
			],
			...fields(`asked_again:${handoff_type}`, step.top_fields_asked_again)
		])
	];
}
function sent({ total, first_submissions, first_time_complete }) {
	return {
		total,
		first_submissions,
		first_time_complete
	};
}
function spread(figure, now, before) {
	return [[
		`${figure}_median`,
		now.median,
		now.count,
		before?.median
	], [
		`${figure}_p90`,
		now.p90,
		now.count,
		before?.p90
	]];
}
function share(figure, now, before) {
	return [[
		figure,
		now.count,
		now.cases,
		before?.count
	], [
		`${figure}_rate`,
		now.rate,
		now.cases,
		before?.rate
	]];
}
function turns(time) {
	return Object.entries(time).flatMap(([turn, { hours, working_hours }]) => [[`${turn}_hours`, hours], [`${turn}_working_hours`, working_hours]]);
}
function fields(figure, found) {
	return found.map(({ field, issues }) => [`${figure}:${field}`, issues]);
}
// build/render/report/metrics/metrics-files.js
function metricsFiles(metrics) {
	return [{
		path: "metrics.json",
		text: `${JSON.stringify(metrics, null, 2)}\n`
	}, {
		path: "metrics.csv",
		text: metricsCsv(metrics)
	}];
}
// build/render/report/mentions.js
const prefix = "digest:";
function teamsOfComment(source) {
	return source?.startsWith(prefix) ? source.slice(7).split(",") : [];
}
const maxPeople = 50;
const maxLength = 6e4;
const yourTurn = ": it is your turn.";
function mentionComments(reported, known) {
	const comments = [];
	const called = known.flatMap((id) => loginsOf(id, reported));
	for (const team of reported.teams) {
		const id = team.team.toLowerCase();
		const people = peopleToCall(id, reported);
		if (people.length > 0 && !known.includes(id)) {
			const uncalled = people.filter((login) => !includesLogin(called, login));
			called.push(...uncalled);
			add(comments, {
				source: prefix + id,
				body: turnBlock(team, reported, null),
				people: uncalled
			});
		}
	}
	return comments;
}
function add(comments, next) {
	const last = comments.at(-1);
	if (last === void 0 || last.people.length + next.people.length > maxPeople || last.body.length + next.body.length > maxLength) {
		comments.push(next);
		return;
	}
	comments[comments.length - 1] = {
		source: `${last.source},${next.source.slice(7)}`,
		body: `${last.body}\n\n${next.body}`,
		people: [...last.people, ...next.people]
	};
}
function peopleToCall(team, reported) {
	return loginsOf(team, reported).slice(0, maxPeople);
}
function loginsOf(id, { configuration, metrics }) {
	const team = teamOf(configuration, id);
	const day = teamDay(team, metrics.as_of);
	const all = teamLogins(team);
	const there = all.filter((login) => !isAway(team, login, day));
	return there.length === 0 ? all : there;
}
function unfinishedMentions(reported, posted) {
	const called = [];
	return posted.flatMap((comment) => {
		const { source, body } = comment;
		const people = [];
		for (const login of teamsOfComment(source).flatMap((id) => peopleToCall(id, reported))) if (!includesLogin(called, login)) {
			called.push(login);
			people.push(login);
		}
		const [, ...lines] = body.split("\n");
		const isFinished = people.length === 0 || lines[0]?.trimEnd().endsWith(yourTurn);
		return source === null || isFinished ? [] : [{
			comment,
			source,
			body: lines.join("\n"),
			people
		}];
	});
}
function unmentioned({ source, body }) {
	return `${noticeMarker(source)}\n${body}`;
}
function mentioning(comment) {
	const { people, source, body } = comment;
	return people.length === 0 ? unmentioned(comment) : `${noticeMarker(source)}\n${joinList(people.map(mention), { most: maxPeople })}${yourTurn}\n\n${body}`;
}
// build/usecases/report/report-comments.js
async function commentsOn({ github }, issue) {
	return (await github.readIssue(issue.number, null)).issue?.ownComments ?? [];
}
async function showComments(ports, { issue, draft, comments, isNew, isCalling }) {
	const { github } = ports;
	const known = comments.flatMap((comment) => teamsOfComment(sourceOf(comment)));
	const calls = isCalling ? mentionComments(draft.reported, known) : [];
	const unfinished = isCalling ? unfinishedMentions(draft.reported, comments.map((comment) => ({
		...comment,
		source: sourceOf(comment)
	}))) : [];
	const edited = calls.slice(0, -1);
	const bodies = [...edited.map(unmentioned), ...calls.slice(-1).map(mentioning)];
	const effects = [...continuationEffects(draft, comments), ...bodies.map((body) => ({
		kind: "post_comment",
		body
	}))];
	const { posted } = await github.apply(issue.number, effects);
	const present = [...comments, ...posted];
	const link = draft.text.continuation === null ? null : linkTo(issue, present);
	if (!isNew || link !== null) await github.updateReport(issue.number, draft.text.body(link));
	await github.apply(issue.number, [...mentionEffects(edited, present), ...unfinished.map(({ comment, ...call }) => editComment(comment, mentioning(call)))]);
}
function mentionEffects(calls, present) {
	return calls.flatMap((call) => {
		const comment = present.find((one) => one.body === unmentioned(call));
		return comment === void 0 || call.people.length === 0 ? [] : [editComment(comment, mentioning(call))];
	});
}
const continuationSource = "report:turns";
function continuationEffects({ text }, comments) {
	const present = comments.filter((comment) => sourceOf(comment)?.startsWith("report:"));
	if (text.continuation === null) return present.map(({ id }) => ({
		kind: "delete_comment",
		id
	}));
	const body = `${noticeMarker(continuationSource)}\n${text.continuation}`;
	const [first, ...others] = present;
	return [...first === void 0 ? [{
		kind: "post_comment",
		body
	}] : first.body === body ? [] : [editComment(first, body)], ...others.map(({ id }) => ({
		kind: "delete_comment",
		id
	}))];
}
function linkTo({ url }, comments) {
	const found = comments.find((comment) => sourceOf(comment) === continuationSource);
	return found === void 0 ? null : `${url}#issuecomment-${found.id}`;
}
function sourceOf({ body }) {
	const marker = parseMarker(body);
	return marker?.kind === "notice" ? marker.source : null;
}
// build/usecases/report/report.js
const claimHolds = 9e5;
async function runReport(ports, request) {
	ports.ledger.prefetch();
	const { reports: all, now, configurationVersion } = await ports.github.readReports(reportLabel);
	const reports = all.filter((one) => !isOrganisationReport(one));
	const read = await loadConfiguration(ports, configurationVersion);
	if (read.kind === "invalid") return {
		kind: "misconfigured",
		problems: read.problems
	};
	const loaded = await ports.ledger.read((view) => withCurrentLogins(view, read));
	const { configuration } = loaded;
	const asOf = request.asOf ?? now;
	const { reportPeriod } = await import("./calendar.js").then((n) => n._part_calendar_exports);
	const due = reportPeriod({
		schedule: configuration.report,
		now: asOf
	});
	const { period, dueAt } = due;
	const posted = reports.find(({ title }) => title === reportTitle(period)) ?? null;
	const claim = {
		period,
		now,
		isForced: request.isForced,
		dueAt
	};
	const isLeft = posted !== null && await isLeftUnfinished(ports, claim);
	if (!request.isForced && !isLeft && (posted !== null || !await mayBePosted(ports, claim))) return null;
	const days = configuration.report.days ?? request.days;
	const draft = await draftReport(ports.ledger, {
		due,
		asOf,
		days,
		configuration,
		reports
	});
	if (!request.isForced && posted === null && draft.hasNothingToReport && configuration.report.skipEmpty) return null;
	const { metrics } = draft;
	const result = {
		kind: "reported",
		period,
		metrics,
		configuration
	};
	const failures = createFailureLog();
	const writing = {
		period,
		draft,
		reports,
		now,
		configuration,
		isOfNow: request.asOf === null,
		failures
	};
	if (posted !== null) {
		const comments = await commentsOn(ports, posted);
		await (isLeft ? finish(ports, {
			...writing,
			issue: posted,
			comments,
			isNew: false
		}) : update(ports, {
			...writing,
			issue: posted,
			comments,
			isNew: false
		}));
		return request.isForced || failures.failures.length > 0 ? {
			...result,
			issue: posted,
			isNew: false,
			...failed(failures, metrics)
		} : null;
	}
	await refuseToBeginAgain(ports, loaded.handoffs);
	const issue = await ports.ledger.transact((ledger) => claimPeriod(ports, ledger, claim)) ? await post(ports, writing) : null;
	return {
		...result,
		issue,
		isNew: issue !== null,
		...failed(failures, metrics)
	};
}
function failed({ failures }, metrics) {
	const leftOut = leftOutByReason(metrics).flatMap(({ issues, code, why, remedy }) => issues.map((issueNumber) => ({
		issueNumber,
		error: new ServiceError(code, `Left out of the report, because ${why}. ${remedy}`)
	})));
	return { failures: [...failures, ...leftOut] };
}
function mayBePosted(ports, claim) {
	return ports.ledger.read((view) => mayClaim(view, claim));
}
async function mayClaim(view, { period, now, dueAt, isForced }) {
	const row = (await view.reports()).find((one) => one.period === period);
	if (row === void 0) {
		const createdAt = await view.createdAt();
		return isForced || createdAt !== null && Date.parse(createdAt) < Date.parse(dueAt);
	}
	return isStale(row, now) && (isForced || row.issueNumber === null);
}
function isStale({ claimedAt }, now) {
	return Date.parse(now) - Date.parse(claimedAt) > claimHolds;
}
async function claimPeriod(ports, ledger, claim) {
	const { period, now } = claim;
	if (!await mayClaim(ledger, claim)) return {
		result: false,
		reason: null
	};
	if (await ledger.createdAt() === null) await ledger.setCreatedAt(now);
	await recordIdentity(ports, ledger, []);
	await ledger.saveReport({
		period,
		claimedAt: now,
		issueNumber: null
	});
	return {
		result: true,
		reason: `report ${period}: started`
	};
}
async function update(ports, posted) {
	const { issue, failures } = posted;
	await failures.attempt(issue.number, () => showComments(ports, {
		...posted,
		isCalling: false
	}));
	await publish(ports, posted);
}
async function post(ports, writing) {
	const { period, draft } = writing;
	const title = reportTitle(period);
	const issue = await ports.github.createReport({
		title,
		body: draft.text.body(null),
		label: reportLabel
	});
	await finish(ports, {
		...writing,
		issue,
		comments: [],
		isNew: true
	});
	return issue;
}
async function publish(ports, { issue, period, draft, reports }) {
	if (isNewest(issue, reports)) {
		const { to } = draft.metrics;
		await ports.publish(metricsFiles(draft.metrics), `metrics as of ${to} (report ${period})`);
	}
}
function isNewest(issue, reports) {
	return !reports.some((other) => isBefore(issue, other));
}
function isLeftUnfinished(ports, { period, now }) {
	return ports.ledger.read(async (view) => {
		const row = (await view.reports()).find((one) => one.period === period);
		return row !== void 0 && row.issueNumber === null && isStale(row, now);
	});
}
async function finish(ports, posted) {
	const { period, draft, issue, reports, now, configuration, isOfNow, failures } = posted;
	const isCalling = isOfNow && isNewest(issue, reports);
	await failures.attempt(issue.number, () => showComments(ports, {
		...posted,
		isCalling
	}));
	for (const { number } of reports.filter((one) => one.open && isBefore(one, issue))) await failures.attempt(number, () => ports.github.apply(number, [{
		kind: "close",
		reason: "completed"
	}]));
	await publish(ports, posted);
	const announce = await reportAnnouncer(ports, {
		report: {
			issue,
			reported: draft.reported
		},
		configuration,
		now,
		failures
	});
	const queued = await ports.ledger.transact(async (ledger) => {
		if ((await ledger.reports()).some(({ issueNumber }) => issueNumber === issue.number)) return {
			result: [],
			reason: null
		};
		const result = await announce(ledger);
		if (failures.failures.length > 0) return {
			result,
			reason: result.length === 0 ? null : `report ${period}: announced`
		};
		await ledger.saveReport({
			period,
			claimedAt: now,
			issueNumber: issue.number
		});
		return {
			result,
			reason: `report ${period}: posted (issue ${issue.number})`
		};
	});
	failures.addAll(await dispatchNotifications(ports, {
		queued,
		now
	}));
}
// \0part:report
var _part_report_exports = __exportAll({
	draftDashboard: () => draftDashboard,
	measure: () => measure,
	organisationFigures: () => organisationFigures,
	publishFiles: () => publishFiles,
	reportOrganisation: () => reportOrganisation,
	repositoryFigures: () => repositoryFigures,
	runReport: () => runReport,
	startOfRows: () => startOfRows
});
export { _part_report_exports, chainRows, collectDashboard, draftOrganisationReport, draftReport, fillPage, incompleteFormsAt, isOverdue, leftOutByReason, measureLedger, measureOrganisation, ofDamage, openHandoffs, openIn, organisationHeadline, organisationReportText, organisationReportTitle, reportTitle, whoHasIt, withoutLaterFormulas };
