import { __exportAll } from "./rolldown-runtime.js";
import { compareStrings, createFailureLog, dispatchNotifications, duration, editComment, formatPerson, formatReturnReason, groupBy, hasEnded, hasFormerOwner, headlineFigures, hoursOrDays, inline, joinList, loadConfiguration, mention, metricsMarker, monthNames, noticeMarker, parseMarker, phaseOf, pluralize, recordIdentity, refuseForeignLedger, refuseToBeginAgain, reportAnnouncer, reportLabel, responsibleLogins, returnReasonsOf, routeName as routeName$1, sameLogin, sendersInTurn, signed, singleLine, teamClock, teamLogins, teamName, teamOf, truncate, utc, withCurrentLogins } from "./run.js";
import { earlier, epochSeconds, humanize, isoFromEpoch } from "./base.js";
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
		acceptance: elapsed(initiated, handoff.acceptedAt, at),
		completion: status === "completed" ? elapsed(initiated, handoff.completedAt, at) : null,
		age: at - since,
		activeAge: (isPaused ? clockSince : at) - since - (isNow ? handoff.pausedSeconds : 0),
		phase,
		isAsRecorded: isNow,
		clockAge: at - clockSince,
		clockAgeWorked: workedIn({
			handoff,
			phase,
			clockSince,
			at
		}, clocks),
		acceptanceIsOverdue: due.accept !== null && at > due.accept,
		completionIsOverdue: due.complete !== null && at > due.complete
	};
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
function elapsed(from, to, at) {
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
	return handoffs.flatMap((handoff) => openHandoff(handoff, courseAt(handoff, at)) ?? []).sort((one, other) => other.age - one.age || one.handoff.issueNumber - other.handoff.issueNumber);
}
function openHandoff(handoff, course) {
	if (course === null || course.status === "completed" || course.status === "cancelled") return null;
	const { status, since, age, activeAge, acceptanceIsOverdue, completionIsOverdue } = course;
	const overdue = {
		acceptanceIsOverdue,
		completionIsOverdue
	};
	const pause = pauseOf(course);
	return {
		handoff,
		status,
		since: isoFromEpoch(since),
		age,
		activeAge,
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
function isOpen({ status }) {
	return !hasEnded(status);
}
function isOverdue({ acceptanceIsOverdue, completionIsOverdue }) {
	return acceptanceIsOverdue || completionIsOverdue;
}
function countOpen(open) {
	const withStatus = (status) => open.filter((one) => one.status === status).length;
	return {
		waiting: withStatus("initiated"),
		in_progress: withStatus("accepted"),
		returned: withStatus("returned"),
		on_hold: open.filter(({ phase }) => phase === "onHold").length,
		asked: open.filter(({ phase }) => phase === "asked").length,
		overdue_acceptance: open.filter((one) => one.acceptanceIsOverdue).length,
		overdue_completion: open.filter((one) => one.completionIsOverdue).length,
		overdue: open.filter(isOverdue).length
	};
}
// build/usecases/report/measure-ledger.js
const second = 1e3;
async function measureLedger(ledger, { asOf, days, teams }) {
	const { measure, lookbackDays: reachOf } = await Promise.resolve().then(() => _part_report_exports);
	const window = {
		from: earlier(asOf, second * reachOf(days)),
		to: earlier(asOf, -1e3)
	};
	const rows = await ledger.read((view) => view.measured(window));
	return {
		metrics: measure({
			...rows,
			now: asOf,
			days,
			clocks: await clocksOf(teams)
		}),
		handoffs: rows.listed
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
// build/render/report/headline-tiles.js
function headlineTiles(metrics) {
	const { previous, open } = metrics;
	const tiles = [
		...headlineFigures.map(({ name, of, write, writeChange }) => ({
			name,
			now: write(of(metrics)),
			change: previous.total_handoffs === 0 ? "–" : `${signed(of(metrics) - of(previous), writeChange)} from ${write(of(previous))}`
		})),
		{
			name: "Waiting",
			now: String(open.waiting),
			change: ""
		},
		{
			name: "Overdue",
			now: String(open.overdue),
			change: ""
		}
	];
	const row = (cells) => `| ${cells.join(" | ")} |`;
	return [
		row(tiles.map(({ name }) => name)),
		row(tiles.map(() => ":---:")),
		row(tiles.map(({ now }) => `**${now}**`)),
		row(tiles.map(({ change }) => change))
	].join("\n");
}
// build/render/format/format-rates.js
function formatRate({ rate, cases }, before = null) {
	if (cases === 0) return "–";
	if (rate === null) return `too few (${cases})`;
	return `${rate} % of ${cases}${before === null ? "" : `, ${signed(rate - before, String)}`}`;
}
function formatRating({ mean, cases }) {
	if (cases === 0) return "–";
	return mean === null ? `too few (${cases})` : `${mean.toFixed(1)} of 5 (${cases})`;
}
function formatSpread({ count, median, p90 }) {
	return median === null || p90 === null ? "–" : `${hoursOrDays(median)}, ${hoursOrDays(p90)} (${count})`;
}
function formatFields(counts, templates) {
	return counts.length === 0 ? "–" : joinList(counts.map(({ field, issues }) => `${fieldName(field, templates)} (${issues})`));
}
function fieldName(field, templates) {
	const label = templates.flatMap((template) => template.fields).find(({ id }) => id === field)?.label;
	return inline(label ?? humanize(field), 60);
}
function templatesFrom(team, templates) {
	return templates.filter(({ from }) => from.toLowerCase() === team.toLowerCase());
}
// build/render/report/report-tables.js
const maxPeople = 3;
function openColumns(configuration) {
	return [
		{
			title: "Handoff",
			write: ({ handoff }) => handoffName(handoff)
		},
		{
			title: "From → to",
			write: ({ handoff }) => routeName$1(handoff.fromTeam, handoff.toTeam)
		},
		{
			title: "Waiting for",
			write: (one) => waitsFor(one, configuration)
		},
		{
			title: "Since",
			write: ({ since }) => utc(since)
		},
		{
			title: "Age",
			isNumber: true,
			write: (one) => `${duration(one.age)}${isOverdue(one) ? ", **overdue**" : ""}${one.pause?.kind === "onHold" ? `, on hold for ${duration(one.pause.age)}` : ""}`
		}
	];
}
function waitsFor(one, configuration) {
	const { status, handoff, pause } = one;
	const { owner, toTeam } = handoff;
	if (pause?.kind === "asked") return `${senders(one)} to answer a question`;
	const holders = responsibleLogins(handoff, teamOf(configuration, toTeam));
	switch (status) {
		case "initiated": return `${holders.length === 0 ? `anyone from ${teamName(toTeam)}` : joinList(holders.map(formatPerson), {
			most: maxPeople,
			last: "or"
		})} to accept`;
		case "accepted": return `${owner === null ? teamName(toTeam) : formatPerson(owner)}${hasFormerOwner(one.handoff, configuration) ? `, no longer in ${teamName(toTeam)},` : ""} to complete`;
		case "returned": return `${senders(one)} to answer`;
	}
}
function senders({ handoff }) {
	const logins = sendersInTurn(handoff);
	return logins.length === 0 ? teamName(handoff.fromTeam) : joinList(logins.map(formatPerson), {
		most: maxPeople,
		last: "or"
	});
}
const completedColumns = [
	{
		title: "Handoff",
		write: handoffName
	},
	{
		title: "From → to",
		write: ({ fromTeam, toTeam }) => routeName$1(fromTeam, toTeam)
	},
	{
		title: "By",
		write: ({ owner }) => owner === null ? "–" : formatPerson(owner)
	},
	{
		title: "When",
		write: ({ completedAt }) => completedAt === null ? "–" : utc(completedAt)
	},
	{
		title: "Took",
		isNumber: true,
		write: ({ initiatedAt, completedAt }) => completedAt === null ? "–" : duration(completedAt - initiatedAt)
	}
];
function receivingColumns(named) {
	const number = (title, write) => ({
		title,
		isNumber: true,
		write
	});
	return [
		named,
		number("Handoffs", ({ total }) => String(total)),
		number("Completed", ({ completed }) => String(completed)),
		number("To acceptance", ({ acceptance_hours }) => formatSpread(acceptance_hours)),
		number("In business hours", (figures) => formatSpread(figures.acceptance_working_hours)),
		number("To completion", ({ completion_hours }) => formatSpread(completion_hours)),
		number("In business hours", (figures) => formatSpread(figures.completion_working_hours)),
		number("Reopened", ({ reopened }) => formatRate(reopened)),
		number("Waiting", ({ waiting }) => String(waiting)),
		number("Overdue", ({ overdue }) => String(overdue))
	];
}
function sendingColumns(named, templatesOf) {
	return [
		named,
		{
			title: "Forms",
			isNumber: true,
			write: ({ first_submissions }) => String(first_submissions)
		},
		{
			title: "Complete at first attempt",
			isNumber: true,
			write: ({ first_submissions: cases, first_time_complete_rate: rate, previous }) => formatRate({
				cases,
				rate
			}, previous.first_time_complete_rate)
		},
		{
			title: "Still incomplete",
			isNumber: true,
			write: ({ incomplete, expired }) => expired === 0 ? String(incomplete) : `${incomplete} (${expired} closed)`
		},
		{
			title: "Often missing",
			write: (one) => formatFields(one.top_missing_fields, templatesOf(one))
		},
		{
			title: "Often invalid",
			write: (one) => formatFields(one.top_invalid_fields, templatesOf(one))
		},
		{
			title: "Returned",
			isNumber: true,
			write: ({ returned, previous }) => formatRate(returned, previous.returned.rate)
		},
		{
			title: "Reasons",
			write: (one) => formatReasons(one.return_reasons, templatesOf(one))
		},
		{
			title: "Edited after acceptance",
			isNumber: true,
			write: ({ edited_after_acceptance }) => formatRate(edited_after_acceptance)
		},
		{
			title: "Rating",
			isNumber: true,
			write: ({ rating }) => formatRating(rating)
		}
	];
}
function formatReasons(reasons, templates) {
	const words = (code) => {
		const naming = templates.find((template) => Object.hasOwn(returnReasonsOf(template), code));
		return inline(formatReturnReason(code, naming ?? {}), 60);
	};
	const named = reasons.map(({ reason, returned }) => `${reason === null ? "Other" : words(reason)} (${returned.count})`);
	return named.length === 0 ? "–" : joinList(named, { most: 5 });
}
function handoffName({ issueNumber, title }) {
	return `#${issueNumber} ${inline(title, 120)}`;
}
// build/render/report/lead-sentence.js
function leadSentence(metrics, open, templates) {
	const { bottleneck, top_improvement } = metrics;
	const improvement = top_improvement === null ? null : formatImprovement(top_improvement, templates);
	if (bottleneck === null) return `${nothingWaits(metrics)}${improvement === null ? "" : ` **Top improvement: ${improvement}.**`}`;
	const worst = `Handoffs wait longest for ${teamName(bottleneck.team)} (${formatWaiting(bottleneck)})`;
	return `**${improvement === null ? worst : `${worst}. Top improvement: ${improvement}`}.**${oldest(bottleneck, open)}${late(metrics)}`;
}
function formatWaiting({ waiting, waiting_hours, share }) {
	return `${waiting} for ${`${hoursOrDays(waiting_hours)}${waiting === 1 ? "" : " in total"}`}${share === null ? "" : `, ${share} % of all waiting time`}`;
}
function oldest({ team, waiting }, open) {
	const found = open.find(({ status, handoff, pause }) => status === "initiated" && pause === null && handoff.toTeam.toLowerCase() === team.toLowerCase());
	if (found === void 0) return "";
	const name = handoffName(found.handoff);
	return waiting === 1 ? ` It is ${name}.` : ` The oldest, ${name}, has been waiting for ${duration(found.activeAge)}.`;
}
function formatImprovement({ team, field, issues, cases, share }, templates) {
	const part = `${issues} of ${cases}`;
	const rate = share === null ? "" : `, ${share} %`;
	return field === null ? `what ${teamName(team)} sends (${part} returned handoffs${rate})` : `${fieldName(field, templatesFrom(team, templates))} in what ${teamName(team)} sends (missing or invalid in ${part} incomplete forms${rate})`;
}
function nothingWaits(metrics) {
	const { in_progress: inProgress, returned, overdue } = metrics.open;
	if (overdue > 0) return `**Nothing is waiting to be accepted, but ${pluralize(overdue, "handoff")} in progress ${overdue === 1 ? "is" : "are"} overdue.**`;
	if (returned > 0) return `**Nothing is waiting to be accepted.** ${pluralize(returned, "handoff")} went back to ${returned === 1 ? "its sender" : "their senders"}; ${isInWork(inProgress)}, none overdue.`;
	if (inProgress > 0) return `**Nothing is waiting.** Every handoff is accepted; ${isInWork(inProgress)}, none overdue.`;
	return metrics.total_handoffs === 0 ? `**Nothing is waiting.** No one opened a handoff in the last ${pluralize(metrics.days, "day")}.` : "**Nothing is waiting.** Every handoff has ended.";
}
function isInWork(number) {
	return `${number} ${number === 1 ? "is" : "are"} in progress`;
}
function late({ open }) {
	return open.overdue === 0 ? "" : ` ${open.overdue} in total ${open.overdue === 1 ? "is" : "are"} overdue.`;
}
// build/render/format/table.js
function markdownTable(items, { columns, most, rest = "", total = items.length }) {
	if (items.length === 0) return null;
	const row = (cells) => `| ${cells.join(" | ")} |`;
	const left = total - most;
	return [
		row(columns.map(({ title }) => title)),
		row(columns.map(({ isNumber }) => isNumber ? "---:" : "---")),
		...items.slice(0, most).map((item) => row(columns.map(({ write }) => write(item)))),
		...left > 0 ? ["", `… and ${left} more${rest}.`] : []
	].join("\n");
}
// build/render/report/chart.js
const barTheme = { xyChart: { plotColorPalette: "#54aeff, #bc4c00" } };
const pieTheme = {
	pieOpacity: "1",
	pieSectionTextColor: "#ffffff"
};
const sliceColors = {
	orange: "#bc4c00",
	blue: "#0969da",
	purple: "#8250df"
};
function themed(themeVariables) {
	return `%%{init: ${JSON.stringify({ themeVariables })}}%%`;
}
function barChart(chart) {
	const { title, description, categories, axis, bars, line, isHorizontal = false } = chart;
	const highest = Math.max(1, ...bars, ...line ?? []);
	return fenced([
		themed(barTheme),
		`xychart-beta${isHorizontal ? " horizontal" : ""}`,
		`  accTitle: ${chartLabel(title)}`,
		`  accDescr: ${chartLabel(description, 400)}`,
		`  title "${chartLabel(title)}"`,
		`  x-axis [${categories.map((name) => `"${chartLabel(name, 32)}"`).join(", ")}]`,
		`  y-axis "${chartLabel(axis)}" 0 --> ${Math.ceil(highest)}`,
		`  bar [${bars.join(", ")}]`,
		...line === void 0 ? [] : [`  line [${line.join(", ")}]`]
	]);
}
function pieChart({ title, description, slices }) {
	const shown = slices.filter(({ amount }) => amount > 0);
	const colors = shown.map(({ color }, at) => [`pie${at + 1}`, sliceColors[color]]);
	return fenced([
		themed({
			...pieTheme,
			...Object.fromEntries(colors)
		}),
		"pie showData",
		`  accTitle: ${chartLabel(title)}`,
		`  accDescr: ${chartLabel(description, 400)}`,
		`  title ${chartLabel(title)}`,
		...shown.map(({ name, amount }) => `  "${chartLabel(name)}" : ${amount}`)
	]);
}
function fenced(lines) {
	return [
		"```mermaid",
		...lines,
		"```"
	].join("\n");
}
function chartLabel(text, limit = 80) {
	const harmless = singleLine(text).replace(/[^\p{L}\p{M}\p{N} .,&()+/_→–…-]/gu, " ").replace(/-{2,}/g, "-").replace(/\s+/g, " ").trim();
	return harmless === "" ? "…" : truncate(harmless, limit);
}
// build/render/report/report-charts.js
function flowChart({ weeks }) {
	if (weeks.every(({ initiated, completed, cancelled }) => initiated + completed + cancelled === 0)) return null;
	return `${barChart({
		title: "Handoffs opened (bars) and completed (line) by week",
		description: "How many handoffs were opened and completed in each of the last weeks. The table below has the numbers.",
		categories: weeks.map(({ to }) => dayAndMonth(to)),
		axis: "Handoffs",
		bars: weeks.map(({ initiated }) => initiated),
		line: weeks.map(({ completed }) => completed)
	})}\n\n${markdownTable(weeks, {
		most: weeks.length,
		columns: flowColumns
	})}`;
}
const flowColumns = [
	{
		title: "Week ending",
		write: ({ to }) => dayAndMonth(to)
	},
	{
		title: "Opened",
		isNumber: true,
		write: ({ initiated }) => String(initiated)
	},
	{
		title: "Completed",
		isNumber: true,
		write: ({ completed }) => String(completed)
	},
	{
		title: "Cancelled",
		isNumber: true,
		write: ({ cancelled }) => String(cancelled)
	}
];
function dayAndMonth(time) {
	return `${Number(time.slice(8, 10))} ${monthNames[Number(time.slice(5, 7)) - 1]}`;
}
const maxBars = 12;
function acceptanceChart(routes) {
	const shown = routes.filter(({ acceptance_hours }) => acceptance_hours.median !== null).slice(0, maxBars);
	return shown.length === 0 ? null : barChart({
		title: "Time to acceptance by route, median hours",
		description: "How long it takes to accept handoffs on each route. The table below has the numbers.",
		categories: shown.map(({ from_team, to_team }) => `${from_team} → ${to_team}`),
		axis: "Hours",
		bars: shown.map(({ acceptance_hours }) => acceptance_hours.median ?? 0),
		isHorizontal: true
	});
}
function timeChart({ time }) {
	const turns = [
		{
			name: "Waiting for the receiving team",
			color: "orange",
			...time.waiting
		},
		{
			name: "In progress",
			color: "blue",
			...time.in_progress
		},
		{
			name: "Waiting for the sender",
			color: "purple",
			...time.with_sender
		}
	];
	const all = turns.reduce((sum, { hours }) => sum + hours, 0);
	if (all === 0) return null;
	return `${pieChart({
		title: "Where the time goes, in hours",
		description: "Hours of all handoffs, by who had to act. The table below has the numbers.",
		slices: turns.map(({ name, hours, color }) => ({
			name,
			amount: hours,
			color
		}))
	})}\n\n${markdownTable(turns, {
		most: turns.length,
		columns: [
			{
				title: "Waiting for",
				write: ({ name }) => name
			},
			{
				title: "Time",
				isNumber: true,
				write: ({ hours }) => hoursOrDays(hours)
			},
			{
				title: "Share",
				isNumber: true,
				write: ({ hours }) => `${Math.round(100 * hours / all)} %`
			},
			{
				title: "Business hours",
				isNumber: true,
				write: ({ working_hours }) => hoursOrDays(working_hours)
			}
		]
	})}`;
}
// build/metrics/figures/latest-completed.js
function latestCompleted(handoffs, { from, to }) {
	const start = epochSeconds(from);
	const completion = ({ completedAt }) => completedAt ?? start;
	return handoffs.filter((handoff) => handoff.initiatedAt >= start && statusAt(handoff, epochSeconds(to))?.status === "completed").sort((one, other) => completion(other) - completion(one) || one.issueNumber - other.issueNumber);
}
// build/render/report/report-sections.js
const rowsOfComment = 60;
const maxComments = 5;
function section({ id, title, items, columns, most, total = items.length }) {
	const left = items.slice(most);
	const more = Array.from({ length: Math.min(maxComments, Math.ceil(left.length / rowsOfComment)) }, (_, at) => left.slice(at * rowsOfComment, at + 1 === maxComments ? left.length : (at + 1) * rowsOfComment)).map((items) => markdownTable(items, {
		columns,
		most: rowsOfComment,
		rest: ", in the ledger"
	}) ?? "");
	const beginning = (rest) => markdownTable(items, {
		columns,
		most,
		rest,
		total
	}) ?? "";
	return items.length === 0 ? [] : [{
		id,
		title,
		beginning,
		more
	}];
}
function sectionsOf({ metrics, open, handoffs, configuration }) {
	const { templates } = configuration;
	return {
		act: section({
			id: "act",
			title: "Needs attention",
			items: open.filter(needsSomebody),
			columns: openColumns(configuration),
			most: 30
		}),
		receiving: section({
			id: "receiving",
			title: "Receiving teams",
			items: metrics.receiving_teams,
			columns: receivingColumns({
				title: "Team",
				write: ({ team }) => teamName(team)
			}),
			most: 12
		}),
		routes: section({
			id: "routes",
			title: "By route",
			items: metrics.routes,
			columns: receivingColumns({
				title: "From → to",
				write: ({ from_team, to_team }) => routeName$1(from_team, to_team)
			}),
			most: 12
		}),
		quality: [...section({
			id: "senders",
			title: "Sending teams",
			items: metrics.sending_teams,
			columns: sendingColumns({
				title: "Team",
				write: ({ team }) => teamName(team)
			}, ({ team }) => templatesFrom(team, templates)),
			most: 8
		}), ...section({
			id: "forms",
			title: "By form",
			items: metrics.templates,
			columns: sendingColumns({
				title: "Form",
				write: ({ handoff_type }) => inline(nameOf(handoff_type, templates), 60)
			}, ({ handoff_type }) => templates.filter(({ type }) => type === handoff_type)),
			most: 8
		})],
		completed: section({
			id: "completed",
			title: "Completed",
			items: latestCompleted(handoffs, metrics),
			columns: completedColumns,
			total: metrics.completed,
			most: 12
		})
	};
}
function needsSomebody(open) {
	return open.pause?.kind !== "onHold" && (open.status !== "accepted" || open.pause !== null || isOverdue(open));
}
function nameOf(handoffType, templates) {
	return templates.find(({ type }) => type === handoffType)?.name ?? handoffType;
}
// build/render/report/report.js
function reportTitle(period) {
	return `Handoff report: ${period}`;
}
function reportText({ metrics, handoffs, configuration, former }) {
	const { templates } = configuration;
	const open = openHandoffs(handoffs, metrics.to);
	const { act, receiving, routes, quality, completed } = sectionsOf({
		metrics,
		open,
		handoffs,
		configuration
	});
	const lead = leadSentence(metrics, open, templates);
	const body = (links = new Map()) => {
		const shown = (some) => some.flatMap((one) => [`## ${one.title}`, one.beginning(formatLinks(links.get(one.id) ?? []))]);
		return `${[
			lead,
			headlineTiles(metrics),
			`<sub>Handoffs opened in the last ${pluralize(metrics.days, "day")}, from ${utc(metrics.from)} to ${utc(metrics.to)}, and the change from the ${pluralize(metrics.days, "day")} before. Time to acceptance includes nights and weekends.</sub>`,
			...shown(act),
			...onHoldLine(open),
			...titled("Opened and completed", flowChart(metrics)),
			...titled("Where the time goes", timeChart(metrics)),
			...titled("Time to acceptance", acceptanceChart(metrics.routes)),
			...shown([...routes, ...receiving]),
			...routes.length === 0 ? [] : [spreadNote],
			...shown(quality),
			...quality.length === 0 ? [] : [qualityNote],
			...shown(completed),
			...former === null ? [] : [`Previous report: #${former.number}`],
			metricsMarker(compact(metrics))
		].join("\n\n")}\n`;
	};
	return {
		body,
		continuations: [
			act,
			routes,
			receiving,
			quality,
			completed
		].flat().flatMap(continuationsOf)
	};
}
const maxHeld = 5;
function onHoldLine(open) {
	const held = open.flatMap(({ handoff, pause }) => pause?.kind === "onHold" ? [{
		handoff,
		age: pause.age
	}] : []).toSorted((one, other) => other.age - one.age);
	const [longest] = held;
	const names = held.map(({ handoff, age }) => `${handoffName(handoff)} (${duration(age)})`);
	return longest === void 0 ? [] : [`**On hold: ${held.length}, longest for ${duration(longest.age)}.** ${joinList(names, { most: maxHeld })}`];
}
const spreadNote = "<sub>Times are the median and the 90th percentile, with the number of handoffs. Business hours follow the calendar of the team that had to act.</sub>";
const qualityNote = "<sub>Rates show the number of cases and the change from the previous window. Fewer than five cases give no rate. Edited after acceptance: someone changed the context after acceptance.</sub>";
function titled(title, part) {
	return part === null ? [] : [`## ${title}`, part];
}
function formatLinks(links) {
	return links.length === 0 ? "" : `: ${links.map((link, at) => `[${links.length === 1 ? "continue" : `part ${at + 1}`}](${link})`).join(", ")}`;
}
function continuationsOf({ id, title, more }) {
	return more.map((rows, at) => ({
		source: `report:${id}:${at + 1}`,
		section: id,
		body: `## ${title}, continued\n\n${rows}\n`
	}));
}
const maxNoteLength = 12e3;
function compact(metrics) {
	return [metrics, ...[
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
		templates: metrics.templates.slice(0, length)
	}))].find((one) => metricsMarker(one).length <= maxNoteLength) ?? metrics;
}
// build/usecases/report/report-order.js
function isBefore(one, other) {
	return shapeOf(one) === shapeOf(other) ? one.title < other.title : one.number < other.number;
}
function shapeOf({ title }) {
	return title.replaceAll(/\d/g, "0");
}
// build/usecases/report/draft-report.js
async function draftReport(ledger, { period, asOf, days, configuration, reports }) {
	const { metrics, handoffs } = await measureLedger(ledger, {
		asOf,
		days,
		teams: configuration.teams
	});
	const title = reportTitle(period);
	const { number = Number.POSITIVE_INFINITY } = reports.find((one) => one.title === title) ?? {};
	const { body: linked, continuations } = reportText({
		period,
		metrics,
		handoffs,
		configuration,
		former: reports.findLast((one) => isBefore(one, {
			number,
			title
		})) ?? null
	});
	return {
		metrics,
		handoffs,
		body: linked(),
		linked,
		continuations
	};
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
// build/metrics/figures/bottleneck.js
function bottleneckOf(open) {
	const waiting = open.filter(({ phase }) => phase === "waiting");
	const [worst] = [...groupBy(waiting, ({ handoff }) => handoff.toTeam.toLowerCase()).values()].map((queue) => ({
		team: queue[0]?.handoff.toTeam ?? "",
		queue,
		total: timeOf(queue)
	})).sort((one, other) => other.total - one.total || compareStrings(one.team, other.team));
	if (worst === void 0) return null;
	const { team, queue, total } = worst;
	const all = timeOf(waiting);
	return {
		team,
		waiting: queue.length,
		waiting_hours: toHours(total),
		share: waiting.length < 5 ? null : perCent(total, all)
	};
}
function timeOf(courses) {
	return sumOf(courses, ({ activeAge }) => activeAge);
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
	const clock = clocksAt(course);
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
function timeSplitOf({ seconds, worked }) {
	const hours = (clock) => ({
		hours: toHours(seconds[clock]),
		working_hours: toHours(worked[clock])
	});
	return {
		waiting: hours("waiting"),
		in_progress: hours("inProgress"),
		with_sender: hours("withSender"),
		asked: hours("asked"),
		on_hold: hours("onHold")
	};
}
function clocksAt({ handoff, status, since, initiated, acceptance, isAsRecorded }) {
	if (isAsRecorded) return handoff;
	const accepted = acceptance === null ? since : initiated + acceptance;
	const waited = accepted - initiated;
	return {
		waitingSeconds: waited,
		waitingWorked: acceptance === null ? waited : handoff.acceptedWorked ?? waited,
		inWorkSeconds: status === "initiated" ? 0 : since - accepted,
		inWorkWorked: 0,
		withSenderSeconds: 0,
		withSenderWorked: 0,
		askedSeconds: 0,
		askedWorked: 0,
		onHoldSeconds: 0,
		onHoldWorked: 0
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
	tally.byStatus[status] += 1;
	tally.reopened += handoff.reopened > 0 ? 1 : 0;
	tally.everCompleted += status === "completed" || handoff.reopened > 0 ? 1 : 0;
	if (acceptance !== null) {
		tally.acceptance.push(acceptance);
		addTime(tally.acceptanceWorked, handoff.acceptedWorked);
	}
	if (completion !== null) {
		tally.completion.push(completion);
		addTime(tally.completionWorked, handoff.completedWorked);
	}
	addTurns(tally.turns, course);
}
function addTime(times, time) {
	if (time !== null) times.push(time);
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
		turns: noTurns()
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
		turns: sumOfTurns(tallies.map(({ turns }) => turns))
	};
}
function receivedCount({ byStatus }) {
	const { initiated, accepted, returned, completed, cancelled } = byStatus;
	return initiated + accepted + returned + completed + cancelled;
}
// build/metrics/figures/headline.js
function headlineOf(received) {
	const { byStatus, acceptance } = received;
	const sum = sumOf(acceptance, (time) => time);
	return {
		total_handoffs: receivedCount(received),
		completed: byStatus.completed,
		completion_rate: perCent(byStatus.completed, receivedCount(received)),
		avg_acceptance_hours: acceptance.length === 0 ? 0 : toHours(sum / acceptance.length)
	};
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
		time: timeSplitOf(counted.turns),
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
const maxFields = 5;
function topFields(found) {
	return [...found].map(([field, issues]) => ({
		field,
		issues: issues.size
	})).sort((one, other) => other.issues - one.issues || compareStrings(one.field, other.field)).slice(0, maxFields);
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
		const returns = sent.returns.get(handoff.id) ?? [];
		for (const reason of new Set(returns.map((one) => one.reason))) tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
		for (const { fields } of returns) addIssue(tally.named, handoff.issueNumber, fields);
	}
	for (const { fromTeam, handoffType, issueNumber, missing } of sent.ratings) addIssue(tallies.at(fromTeam, handoffType).wanting, issueNumber, missing);
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
		wanting: new Map()
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
		wanting: unionOf(tallies.map(({ wanting }) => wanting))
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
	return figuresBy(sending, ({ column }) => column).map(({ first, figures }) => ({
		handoff_type: first.column,
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
		top_missing_fields: topFields(errors.missing),
		top_invalid_fields: topFields(errors.invalid),
		return_reasons: reasonsOf(errors, sent.total),
		top_returned_fields: topFields(errors.named),
		edited_after_acceptance: shareOf(errors.edited, errors.accepted),
		top_fields_in_ratings: topFields(errors.wanting),
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
// build/metrics/window.js
const dayLength = 86400;
function lastDays(now, days) {
	return {
		from: now - days * dayLength,
		to: now,
		closed: true
	};
}
function windowBefore({ from, to }) {
	return {
		from: from - (to - from),
		to: from,
		closed: false
	};
}
function contains({ from, to, closed }, at) {
	return at >= from && (closed ? at <= to : at < to);
}
// build/metrics/figures/weeks.js
const weekLength = 7 * dayLength;
function weeksOf(handoffs, at) {
	const initiated = countByWeek(handoffs, at, ({ initiatedAt }) => initiatedAt);
	const completed = countByWeek(handoffs, at, ({ completedAt }) => completedAt);
	const cancelled = countByWeek(handoffs, at, ({ cancelledAt }) => cancelledAt);
	return Array.from({ length: 8 }, (_, n) => {
		const ago = 7 - n;
		return {
			from: isoFromEpoch(at - (ago + 1) * weekLength),
			to: isoFromEpoch(at - ago * weekLength),
			initiated: initiated[ago] ?? 0,
			completed: completed[ago] ?? 0,
			cancelled: cancelled[ago] ?? 0
		};
	});
}
function countByWeek(handoffs, at, dateOf) {
	const counts = new Array(8).fill(0);
	for (const handoff of handoffs) {
		const date = dateOf(handoff);
		const ago = date === null ? -1 : Math.floor((at - date) / weekLength);
		if (ago >= 0 && ago < 8) counts[ago] = (counts[ago] ?? 0) + 1;
	}
	return counts;
}
// build/metrics/measure.js
function lookbackDays(days) {
	return Math.max(2 * days, 56) * dayLength;
}
function measure({ now, days, clocks, ...rows }) {
	const at = Math.floor(epochSeconds(now));
	const window = lastDays(at, days);
	const earlier = windowBefore(window);
	const courses = handoffsAt(rows.handoffs, at, clocks);
	const counted = courses.filter(({ initiated }) => contains(window, initiated));
	const before = handoffsAt(rows.handoffs.filter(({ initiatedAt }) => contains(earlier, initiatedAt)), earlier.to);
	const open = courses.filter(isOpen);
	const received = receivedOf({
		counted,
		before,
		open
	});
	const all = sumOfReceived(received.counted.map(({ tally }) => tally));
	const sent = sentIn(rows, window, counted);
	const sending = {
		sent: tallySent(sent),
		errors: tallyErrors(sent),
		before: tallySent(sentIn(rows, earlier, before))
	};
	return {
		...headlineOf(all),
		days,
		from: isoFromEpoch(window.from),
		to: isoFromEpoch(window.to),
		previous: headlineOf(sumOfReceived(received.before.map(({ tally }) => tally))),
		by_status: all.byStatus,
		routes: routesOf(received),
		open: countOpen(open),
		sending_teams: sendingTeamsOf(sending),
		templates: templatesOf(sending),
		receiving_teams: receivingTeamsOf(received),
		time: timeSplitOf(all.turns),
		weeks: weeksOf(rows.handoffs, at),
		bottleneck: bottleneckOf(open),
		top_improvement: topImprovement(sending)
	};
}
function sentIn(rows, window, courses) {
	const returns = rows.returns.filter(({ returnedAt }) => returnedAt <= window.to);
	return {
		submissions: rows.submissions.filter(({ submittedAt }) => contains(window, submittedAt)),
		courses,
		returns: groupBy(returns, ({ handoffId }) => handoffId),
		ratings: rows.ratings.filter(({ givenAt }) => contains(window, givenAt)),
		incomplete: rows.forms.filter(({ since, closedAt }) => since <= window.to && (closedAt === null || closedAt > window.to)),
		expired: rows.forms.filter(({ closedAt, isExpired }) => isExpired && closedAt !== null && contains(window, closedAt))
	};
}
// build/render/report/metrics-csv.js
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
	return [head, ...rows].map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}
function rowsOf(metrics) {
	const { previous, open, by_status, weeks, time, bottleneck, top_improvement: improvement } = metrics;
	return [
		...of("all", "", counts(headline(metrics), headline(previous))),
		...of("status", "", counts(by_status)),
		...of("open", "", counts({ ...open })),
		...Object.entries(time).flatMap(([turn, hours]) => of("time", turn, counts({ ...hours }))),
		...weeks.flatMap(({ to, initiated, completed, cancelled }) => of("week", to, counts({
			initiated,
			completed,
			cancelled
		}))),
		...metrics.routes.flatMap((route) => of("route", `${route.from_team} → ${route.to_team}`, receiving(route))),
		...metrics.receiving_teams.flatMap((one) => of("receiving_team", one.team, receiving(one))),
		...metrics.sending_teams.flatMap((one) => of("sending_team", one.team, sending(one))),
		...metrics.templates.flatMap((one) => of("template", one.handoff_type, sending(one))),
		...bottleneck === null ? [] : of("bottleneck", bottleneck.team, [
			["waiting", bottleneck.waiting],
			[
				"waiting_hours",
				bottleneck.waiting_hours,
				bottleneck.waiting
			],
			["share", bottleneck.share]
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
	const { total_handoffs, completed, completion_rate, avg_acceptance_hours } = figures;
	return {
		total_handoffs,
		completed,
		completion_rate,
		avg_acceptance_hours
	};
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
		...fields("wanting", figures.top_fields_in_ratings),
		...figures.return_reasons.flatMap(({ reason, returned }) => share(`returned_for:${reason ?? ""}`, returned))
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
function cellOf(value) {
	if (typeof value !== "string") return value === null ? "" : String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
// build/render/report/metrics-files.js
function metricsFiles(metrics) {
	return [{
		path: "metrics.json",
		text: `${JSON.stringify(metrics, null, 2)}\n`
	}, {
		path: "metrics.csv",
		text: metricsCsv(metrics)
	}];
}
// build/render/report/digest.js
function digestsOf(digested) {
	return digested.configuration.teams.flatMap((team) => {
		const lines = linesOf(team, digested);
		const members = teamLogins(team);
		const source = `digest:${team.id.toLowerCase()}`;
		return members.length === 0 || lines.length === 0 ? [] : [{
			source,
			body: commentOf(source, team, lines)
		}];
	});
}
const maxMentions = 50;
function commentOf(source, team, lines) {
	const called = teamLogins(team).slice(0, maxMentions).map(mention);
	return [
		noticeMarker(source),
		`### ${teamName(team.id)}`,
		joinList(called, { most: maxMentions }),
		lines.map((line) => `- ${line}`).join("\n")
	].join("\n\n").replace("\n\n", "\n");
}
function linesOf(team, { metrics, open, configuration }) {
	const theirs = open.filter(({ handoff }) => sameLogin(handoff.toTeam, team.id));
	const sent = open.filter(({ handoff }) => sameLogin(handoff.fromTeam, team.id));
	const quality = metrics.sending_teams.find((one) => sameLogin(one.team, team.id));
	return [
		...list("Waiting for you to accept", withStatus(running(theirs), "initiated")),
		...list("In progress and overdue", withStatus(running(theirs), "accepted").filter(isOverdue)),
		...list("On hold", theirs.filter(({ pause }) => pause?.kind === "onHold")),
		...list("Asked of you", sent.filter(({ pause }) => pause?.kind === "asked")),
		...list("Returned to you", withStatus(running(sent), "returned")),
		...quality === void 0 ? [] : [qualityLine(quality, configuration.templates)]
	];
}
function running(open) {
	return open.filter(({ pause }) => pause === null);
}
function withStatus(open, status) {
	return open.filter((one) => one.status === status);
}
const maxListed = 5;
function list(what, open) {
	const named = open.map(({ handoff, age }) => `${handoffName(handoff)} (${duration(age)})`);
	return open.length === 0 ? [] : [`**${what}: ${open.length}.** ${joinList(named, { most: maxListed })}`];
}
function qualityLine({ team, first_submissions: cases, first_time_complete_rate: rate, ...quality }, templates) {
	const { top_missing_fields, returned, rating } = quality;
	return [
		`**What you sent: ${pluralize(cases, "form")}.** Complete at first attempt: ${formatRate({
			cases,
			rate
		})}`,
		...top_missing_fields.length === 0 ? [] : [`often missing: ${formatFields(top_missing_fields, templatesFrom(team, templates))}`],
		...returned.count === 0 ? [] : [`returned: ${formatRate(returned)}`],
		...rating.cases === 0 ? [] : [`rated: ${formatRating(rating)}`]
	].join("; ");
}
// build/usecases/report/report-comments.js
async function commentsOn({ github }, issue) {
	return (await github.readIssue(issue.number, null)).issue?.ownComments ?? [];
}
async function showWhole(world, { issue, draft, comments, isNew }) {
	const effects = continuing(draft, comments);
	await world.github.apply(issue.number, effects);
	const links = linksTo(issue, draft, effects.some(({ kind }) => kind === "post_comment") ? await commentsOn(world, issue) : comments);
	if (!isNew || links.size > 0) await world.github.updateReport(issue.number, draft.linked(links));
}
function continuing({ continuations }, comments) {
	const wanted = new Map(continuations.map(({ source, body }) => [source, `${noticeMarker(source)}\n${body}`]));
	const present = comments.filter((comment) => sourceOf(comment)?.startsWith("report:"));
	const known = new Set(present.map(sourceOf));
	return [...present.flatMap((comment) => {
		const body = wanted.get(sourceOf(comment) ?? "");
		if (body === void 0) return [{
			kind: "delete_comment",
			id: comment.id
		}];
		return body === comment.body ? [] : [editComment(comment, body)];
	}), ...[...wanted].flatMap(([source, body]) => known.has(source) ? [] : [{
		kind: "post_comment",
		body
	}])];
}
function linksTo({ url }, { continuations }, comments) {
	const ids = new Map(comments.map((comment) => [sourceOf(comment), comment.id]));
	const found = continuations.flatMap(({ source, section }) => {
		const id = ids.get(source);
		return id === void 0 ? [] : [{
			section,
			link: `${url}#issuecomment-${id}`
		}];
	});
	return new Map([...groupBy(found, ({ section }) => section)].map(([section, parts]) => [section, parts.map(({ link }) => link)]));
}
async function postDigests({ github }, { issue, draft: { metrics, handoffs }, comments, configuration }) {
	const open = openHandoffs(handoffs, metrics.to);
	const known = new Set(comments.map(sourceOf));
	const due = digestsOf({
		metrics,
		open,
		configuration
	}).filter(({ source }) => !known.has(source));
	await github.apply(issue.number, due.map(({ body }) => ({
		kind: "post_comment",
		body
	})));
}
function sourceOf({ body }) {
	const marker = parseMarker(body);
	return marker?.kind === "notice" ? marker.source : null;
}
// build/usecases/report/report.js
const claimHolds = 9e5;
async function runReport(world, request) {
	world.ledger.prefetch();
	const { reports, now, configurationVersion } = await world.github.readReports(reportLabel);
	await refuseForeignLedger(world);
	const read = await loadConfiguration(world, configurationVersion);
	if (read.kind === "invalid") return {
		kind: "misconfigured",
		problems: read.problems
	};
	const loaded = await world.ledger.read((view) => withCurrentLogins(view, read));
	const { configuration } = loaded;
	const asOf = request.asOf ?? now;
	const { reportPeriod } = await import("./calendar.js").then((n) => n._part_calendar_exports);
	const { period, dueAt } = reportPeriod({
		schedule: configuration.report,
		now: asOf
	});
	const posted = reports.find(({ title }) => title === reportTitle(period)) ?? null;
	const claim = {
		period,
		now,
		isForced: request.isForced,
		dueAt
	};
	const isLeft = posted !== null && await isLeftUnfinished(world, claim);
	if (!request.isForced && !isLeft && (posted !== null || !await mayBePosted(world, claim))) return null;
	const days = configuration.report.days ?? request.days;
	const draft = await draftReport(world.ledger, {
		period,
		asOf,
		days,
		configuration,
		reports
	});
	const { metrics } = draft;
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
		const comments = await commentsOn(world, posted);
		await failures.attempt(posted.number, () => showWhole(world, {
			issue: posted,
			draft,
			comments,
			isNew: false
		}));
		await (isLeft ? finish(world, {
			...writing,
			issue: posted,
			comments,
			metrics: null
		}) : publish(world, {
			...writing,
			issue: posted
		}));
		return request.isForced || failures.failures.length > 0 ? {
			kind: "reported",
			period,
			metrics,
			issue: posted,
			isNew: false,
			...failed(failures)
		} : null;
	}
	await refuseToBeginAgain(world, loaded.handoffs);
	const issue = await world.ledger.transact((ledger) => claimPeriod(world, ledger, claim)) ? await post(world, writing) : null;
	return {
		kind: "reported",
		period,
		metrics,
		issue,
		isNew: issue !== null,
		...failed(failures)
	};
}
function failed({ failures }) {
	return { failures };
}
function mayBePosted(world, claim) {
	return world.ledger.read((view) => mayClaim(view, claim));
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
async function claimPeriod(world, ledger, claim) {
	const { period, now } = claim;
	if (!await mayClaim(ledger, claim)) return {
		result: false,
		commitMessage: null
	};
	if (await ledger.createdAt() === null) await ledger.setCreatedAt(now);
	await recordIdentity(world, ledger, []);
	await ledger.saveReport({
		period,
		claimedAt: now,
		issueNumber: null
	});
	return {
		result: true,
		commitMessage: `report ${period}: started`
	};
}
async function post(world, writing) {
	const { period, draft, failures } = writing;
	const title = reportTitle(period);
	const issue = await world.github.createReport({
		title,
		body: draft.body,
		label: reportLabel
	});
	await failures.attempt(issue.number, () => showWhole(world, {
		issue,
		draft,
		comments: [],
		isNew: true
	}));
	await finish(world, {
		...writing,
		issue,
		comments: [],
		metrics: draft.metrics
	});
	return issue;
}
async function publish(world, { issue, period, draft, reports }) {
	if (isNewest(issue, reports)) {
		const { to } = draft.metrics;
		await world.ledger.publish(metricsFiles(draft.metrics), `metrics as of ${to} (report ${period})`);
	}
}
function isNewest(issue, reports) {
	return !reports.some((other) => isBefore(issue, other));
}
function isLeftUnfinished(world, { period, now }) {
	return world.ledger.read(async (view) => {
		const row = (await view.reports()).find((one) => one.period === period);
		return row !== void 0 && row.issueNumber === null && isStale(row, now);
	});
}
async function finish(world, posted) {
	const { period, issue, reports, now, configuration, isOfNow, failures } = posted;
	if (isOfNow && isNewest(issue, reports)) await failures.attempt(issue.number, () => postDigests(world, posted));
	for (const { number } of reports.filter((one) => one.open && isBefore(one, issue))) await failures.attempt(number, () => world.github.apply(number, [{
		kind: "close",
		reason: "completed"
	}]));
	await publish(world, posted);
	const announce = await reportAnnouncer(world, {
		report: posted,
		configuration,
		now
	});
	const queued = await world.ledger.transact(async (ledger) => {
		if ((await ledger.reports()).some(({ issueNumber }) => issueNumber === issue.number)) return {
			result: [],
			commitMessage: null
		};
		const result = await announce(ledger);
		if (failures.failures.length > 0) return {
			result,
			commitMessage: result.length === 0 ? null : `report ${period}: announced`
		};
		await ledger.saveReport({
			period,
			claimedAt: now,
			issueNumber: issue.number
		});
		return {
			result,
			commitMessage: `report ${period}: posted (issue ${issue.number})`
		};
	});
	await dispatchNotifications(world, {
		queued,
		now
	});
}
// \0part:report
var _part_report_exports = __exportAll({
	lookbackDays: () => lookbackDays,
	measure: () => measure,
	runReport: () => runReport
});
export { _part_report_exports, draftReport, isOverdue, measureLedger, openHandoffs, reportTitle };
