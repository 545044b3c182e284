export const id = 737;
export const ids = [737];
export const modules = {

/***/ 9242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ alphabetical)
/* harmony export */ });
/** By code unit, so that the order is the same on every machine. */
function alphabetical(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QJ: () => (/* binding */ countOpen),
  Jv: () => (/* binding */ isOverdue),
  _z: () => (/* binding */ openHandoffs)
});

;// CONCATENATED MODULE: ./build/metrics/due.js
// By when a handoff should have been accepted and completed. Elapsed time counts, nights and
// weekends included.
function dueTimes(handoff) {
    const waits = handoff.status === 'initiated';
    const runs = waits || handoff.status === 'accepted';
    return {
        accept: waits ? after(handoff.since, handoff.acceptWithin) : null,
        complete: runs ? after(handoff.initiated, handoff.completeWithin) : null,
    };
}
function after(start, seconds) {
    return seconds === null || seconds === undefined ? null : start + seconds * 1000;
}

// EXTERNAL MODULE: ./build/metrics/standing.js
var metrics_standing = __webpack_require__(360);
// EXTERNAL MODULE: ./build/metrics/utc-text.js
var utc_text = __webpack_require__(850);
;// CONCATENATED MODULE: ./build/metrics/open-handoffs.js
// What is open at some instant, and the counts of it.



/**
 * The oldest first.
 *
 * @param at milliseconds
 */
function openHandoffs(handoffs, at) {
    return handoffs
        .flatMap((handoff) => openHandoff(handoff, at) ?? [])
        .sort((one, other) => other.age - one.age || one.handoff.issueNumber - other.handoff.issueNumber);
}
function openHandoff(handoff, at) {
    const standing = (0,metrics_standing/* standingAt */.Ib)(handoff, at);
    if (standing === null || standing.status === 'completed' || standing.status === 'cancelled') {
        return null;
    }
    const { status, since } = standing;
    const due = dueTimes({ ...handoff, status, since, initiated: Date.parse(handoff.initiatedAt) });
    return {
        handoff,
        status,
        since: (0,utc_text/* utcText */.k)(since),
        age: at - since,
        acceptanceIsOverdue: due.accept !== null && at > due.accept,
        completionIsOverdue: due.complete !== null && at > due.complete,
    };
}
function isOverdue(open) {
    return open.acceptanceIsOverdue || open.completionIsOverdue;
}
function countOpen(open) {
    const withStatus = (status) => open.filter((one) => one.status === status).length;
    return {
        waiting: withStatus('initiated'),
        in_work: withStatus('accepted'),
        returned: withStatus('returned'),
        overdue_acceptance: open.filter((one) => one.acceptanceIsOverdue).length,
        overdue_completion: open.filter((one) => one.completionIsOverdue).length,
        overdue: open.filter(isOverdue).length,
    };
}


/***/ }),

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   Z7: () => (/* binding */ isCompletedAt),
/* harmony export */   qZ: () => (/* binding */ completionTime),
/* harmony export */   tr: () => (/* binding */ acceptanceTime)
/* harmony export */ });
// Where a handoff stood at some instant.
/**
 * null: it was not there yet. Where the row has changed since, the newest of its dated steps before
 * `at` tells.
 *
 * @param at milliseconds
 */
function standingAt(handoff, at) {
    const initiated = Date.parse(handoff.initiatedAt);
    if (initiated > at) {
        return null;
    }
    const since = Date.parse(handoff.since);
    if (since <= at) {
        return { status: handoff.status, since };
    }
    const steps = [
        ['accepted', handoff.acceptedAt],
        ['completed', handoff.completedAt],
        ['cancelled', handoff.cancelledAt],
    ];
    return steps.reduce((latest, [status, time]) => {
        const step = time === null ? Number.POSITIVE_INFINITY : Date.parse(time);
        return step <= at && step >= latest.since ? { status, since: step } : latest;
    }, { status: 'initiated', since: initiated });
}
function isCompletedAt(handoff, at) {
    return standingAt(handoff, at)?.status === 'completed';
}
/** Milliseconds from its initiation to its acceptance; null where it was not accepted by `at`. */
function acceptanceTime(handoff, at) {
    return elapsed(handoff.initiatedAt, handoff.acceptedAt, at);
}
/** Milliseconds from its initiation to its completion; null where it is not completed at `at`. */
function completionTime(handoff, at) {
    return isCompletedAt(handoff, at) ? elapsed(handoff.initiatedAt, handoff.completedAt, at) : null;
}
function elapsed(from, to, at) {
    return to === null || Date.parse(to) > at ? null : Date.parse(to) - Date.parse(from);
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ utcText)
/* harmony export */ });
/** UTC ISO 8601 as GitHub writes it, `2026-11-22T10:00:00Z`, so that times compare as text. */
function utcText(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 5737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/template/default-labels.js
var default_labels = __webpack_require__(5880);
// EXTERNAL MODULE: ./build/metrics/alphabetical.js
var alphabetical = __webpack_require__(9242);
;// CONCATENATED MODULE: ./build/metrics/bottleneck.js
// Where handoffs wait the longest.

/**
 * The receiving team for which handoffs have waited longest, all their times to now added up; null
 * where nothing waits.
 */
function findBottleneck(open) {
    const waiting = open.filter((one) => one.status === 'initiated');
    const queues = [...Map.groupBy(waiting, (one) => one.handoff.toTeam.toLowerCase()).values()];
    return (queues
        .flatMap((queue) => bottleneckOf(queue) ?? [])
        .sort((one, other) => other.total - one.total || (0,alphabetical/* alphabetical */.r)(one.team, other.team))[0] ??
        null);
}
function bottleneckOf(queue) {
    const [oldest] = queue;
    return oldest === undefined
        ? null
        : {
            team: oldest.handoff.toTeam,
            waiting: queue,
            oldest,
            total: queue.reduce((sum, one) => sum + one.age, 0),
        };
}

// EXTERNAL MODULE: ./build/metrics/standing.js
var standing = __webpack_require__(360);
;// CONCATENATED MODULE: ./build/metrics/latest-completed.js
// What was completed lately.

/**
 * The handoffs initiated in the window that are completed at its end: those that `completed` counts,
 * the newest completion first.
 */
function latestCompleted(handoffs, { from, to }) {
    const completion = (handoff) => Date.parse(handoff.completedAt ?? from);
    return handoffs
        .filter((handoff) => Date.parse(handoff.initiatedAt) >= Date.parse(from) &&
        (0,standing/* isCompletedAt */.Z7)(handoff, Date.parse(to)))
        .sort((one, other) => completion(other) - completion(one) || one.issueNumber - other.issueNumber);
}

// EXTERNAL MODULE: ./build/metrics/open-handoffs.js + 1 modules
var open_handoffs = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/text/headline-table.js
var headline_table = __webpack_require__(6009);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/template/types.js
var types = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(7147);
// EXTERNAL MODULE: ./build/text/person.js
var person = __webpack_require__(5641);
// EXTERNAL MODULE: ./build/text/team-words.js
var team_words = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/text/report-tables.js
// The tables of a report. Each is cut where it grows too long, and says how much is left out; null
// where it would be empty.








function table(items, { columns, most }) {
    if (items.length === 0) {
        return null;
    }
    const row = (cells) => `| ${cells.join(' | ')} |`;
    const left = items.length - most;
    return [
        row(columns.map(({ title }) => title)),
        row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
        ...items.slice(0, most).map((item) => row(columns.map(({ write }) => write(item)))),
        ...(left > 0 ? ['', `… and ${left} more.`] : []),
    ].join('\n');
}
const mostPeople = 3;
function openTable(open) {
    return table(open, {
        most: 40,
        columns: [
            { title: 'Handoff', write: ({ handoff }) => handoffName(handoff) },
            { title: 'From → to', write: ({ handoff }) => route(handoff.fromTeam, handoff.toTeam) },
            { title: 'Waits for', write: waitsFor },
            { title: 'Since', write: ({ since }) => (0,time/* utc */.n$)(since) },
            {
                title: 'Age',
                isNumber: true,
                write: (one) => `${(0,time/* duration */.p0)(one.age)}${(0,open_handoffs/* isOverdue */.Jv)(one) ? ', **overdue**' : ''}`,
            },
        ],
    });
}
function waitsFor({ status, handoff }) {
    const { assignees, owner, initiatedBy, toTeam } = handoff;
    switch (status) {
        case 'initiated':
            return `${assignees.length === 0 ? `anybody of ${(0,team_words/* teamName */.Ps)(toTeam)}` : (0,enumerate/* enumerate */.H)(assignees.map(person/* person */.M), { most: mostPeople, last: 'or' })} to accept`;
        case 'accepted':
            return `${owner === null ? (0,team_words/* teamName */.Ps)(toTeam) : (0,person/* person */.M)(owner)} to complete`;
        case 'returned':
            return `${(0,person/* person */.M)(initiatedBy)} to answer`;
    }
}
const statusWords = {
    initiated: 'Waiting to be accepted',
    accepted: 'In work',
    returned: 'Returned to the sender',
    completed: 'Completed',
    cancelled: 'Cancelled',
};
function statusTable({ by_status }) {
    return table(types/* statuses */.bM, {
        most: types/* statuses */.bM.length,
        columns: [
            { title: 'Status', write: (status) => statusWords[status] },
            { title: 'Handoffs', isNumber: true, write: (status) => String(by_status[status]) },
        ],
    });
}
function routeTable(routes) {
    return table(routes, {
        most: 20,
        columns: [
            { title: 'From → to', write: ({ from_team, to_team }) => route(from_team, to_team) },
            { title: 'Handoffs', isNumber: true, write: ({ total }) => String(total) },
            { title: 'Completed', isNumber: true, write: ({ completed }) => String(completed) },
            {
                title: 'To acceptance: median, 9 of 10 within',
                isNumber: true,
                write: ({ acceptance_hours }) => spread(acceptance_hours),
            },
            {
                title: 'To completion: median, 9 of 10 within',
                isNumber: true,
                write: ({ completion_hours }) => spread(completion_hours),
            },
        ],
    });
}
function spread({ median, p90 }) {
    return median === null || p90 === null ? '–' : `${(0,time/* hoursOrDays */.oM)(median)}, ${(0,time/* hoursOrDays */.oM)(p90)}`;
}
function completedTable(completed) {
    return table(completed, {
        most: 20,
        columns: [
            { title: 'Handoff', write: handoffName },
            { title: 'From → to', write: ({ fromTeam, toTeam }) => route(fromTeam, toTeam) },
            { title: 'By', write: ({ owner }) => (owner === null ? '–' : (0,person/* person */.M)(owner)) },
            {
                title: 'When',
                write: ({ completedAt }) => (completedAt === null ? '–' : (0,time/* utc */.n$)(completedAt)),
            },
            {
                title: 'Took',
                isNumber: true,
                write: ({ initiatedAt, completedAt }) => completedAt === null ? '–' : (0,time/* duration */.p0)(Date.parse(completedAt) - Date.parse(initiatedAt)),
            },
        ],
    });
}
function sendingTable(teams, templates) {
    return table(teams, {
        most: 20,
        columns: [
            { title: 'Team', write: ({ team }) => (0,team_words/* teamName */.Ps)(team) },
            {
                title: 'Sent',
                isNumber: true,
                write: ({ first_submissions }) => String(first_submissions),
            },
            {
                title: 'Complete at first',
                isNumber: true,
                write: ({ first_time_complete_rate: rate }) => (rate === null ? '–' : `${rate} %`),
            },
            { title: 'Most missed', write: (team) => mostMissed(team, templates) },
        ],
    });
}
function mostMissed({ team, most_missed }, templates) {
    const own = templates.filter(({ from }) => from.toLowerCase() === team.toLowerCase());
    const fields = own.flatMap((template) => template.fields);
    return most_missed.length === 0
        ? '–'
        : (0,enumerate/* enumerate */.H)(most_missed.map(({ field, issues }) => {
            const label = fields.find(({ id }) => id === field)?.label ?? (0,wording/* inWords */.r4)(field);
            return `${(0,text_escape/* inline */.mG)(label, 60)} (${issues})`;
        }));
}
/** GitHub makes a link of the number. */
function handoffName({ issueNumber, title }) {
    return `#${issueNumber} ${(0,text_escape/* inline */.mG)(title, 120)}`;
}
function route(from, to) {
    return `${(0,team_words/* teamName */.Ps)(from)} → ${(0,team_words/* teamName */.Ps)(to)}`;
}

;// CONCATENATED MODULE: ./build/text/report.js
// The regular report, as an issue.










function reportTitle(period) {
    return `Handoff report: ${period}`;
}
function reportBody({ metrics, handoffs, configuration, former }) {
    const at = Date.parse(metrics.to);
    const open = (0,open_handoffs/* openHandoffs */._z)(handoffs, at);
    const completed = latestCompleted(handoffs, metrics);
    const sections = [
        leadSentence(metrics, open),
        (0,headline_table/* headlineTable */.x)(metrics),
        `<sub>Handoffs filed from ${(0,time/* utc */.n$)(metrics.from)} to ${(0,time/* utc */.n$)(metrics.to)}, as they stood then. Time to acceptance counts nights and weekends.</sub>`,
        ...section('Needs somebody now', openTable(open.filter(needsSomebody))),
        ...section('By status', metrics.total_handoffs > 0 ? statusTable(metrics) : null),
        ...section('By route', routeTable(metrics.routes)),
        ...section('Completed', completedTable(completed)),
        ...section('What the teams send', sendingTable(metrics.sending_teams, configuration.templates)),
        ...(former === null ? [] : [`The report before: #${former.number}`]),
        (0,markers/* metricsMarker */.yY)(compact(metrics)),
    ];
    return `${sections.join('\n\n')}\n`;
}
function section(title, table) {
    return table === null ? [] : [`## ${title}`, table];
}
/** Work that goes on in time needs nobody. */
function needsSomebody(open) {
    return open.status !== 'accepted' || (0,open_handoffs/* isOverdue */.Jv)(open);
}
/** The one that matters most. */
function leadSentence(metrics, open) {
    const bottleneck = findBottleneck(open);
    if (bottleneck !== null) {
        const { team, waiting, total, oldest } = bottleneck;
        const { issueNumber, title } = oldest.handoff;
        const link = `#${issueNumber} ${(0,text_escape/* inline */.mG)(title, 120)}`;
        return waiting.length === 1
            ? `**${(0,team_words/* teamName */.Ps)(team)} is where handoffs wait longest:** ${link} has waited ${(0,time/* duration */.p0)(oldest.age)} to be accepted.${late(metrics)}`
            : `**${(0,team_words/* teamName */.Ps)(team)} is where handoffs wait longest:** ${waiting.length} wait to be accepted, ${(0,time/* duration */.p0)(total)} between them. The oldest, ${link}, has waited ${(0,time/* duration */.p0)(oldest.age)}.${late(metrics)}`;
    }
    if (metrics.open.overdue > 0) {
        return `**Nothing is waiting to be accepted, but ${(0,enumerate/* count */.U)(metrics.open.overdue, 'handoff')} in work should be done by now.**`;
    }
    const { in_work: inWork, returned } = metrics.open;
    if (returned > 0) {
        return `**Nothing is waiting to be accepted.** ${(0,enumerate/* count */.U)(returned, 'handoff')} went back to ${returned === 1 ? 'its sender' : 'their senders'}; ${isInWork(inWork)}, none is overdue.`;
    }
    if (inWork > 0) {
        return `**Nothing is waiting.** Every handoff has been accepted; ${isInWork(inWork)}, none is overdue.`;
    }
    return metrics.total_handoffs === 0
        ? `**Nothing is waiting.** No handoff was filed in the last ${(0,enumerate/* count */.U)(metrics.days, 'day')}.`
        : '**Nothing is waiting.** Every handoff has been brought to its end.';
}
function isInWork(number) {
    return `${number} ${number === 1 ? 'is' : 'are'} in work`;
}
function late({ open }) {
    return open.overdue === 0
        ? ''
        : ` ${open.overdue} in all ${open.overdue === 1 ? 'is' : 'are'} overdue.`;
}
const longestNote = 14_000;
/** The whole, or as many of the busiest routes and of the teams as fit at the end of an issue. */
function compact(metrics) {
    const most = [50, 25, 10, 0].map((length) => ({
        ...metrics,
        routes: metrics.routes.slice(0, length),
        sending_teams: metrics.sending_teams.slice(0, length),
    }));
    return [metrics, ...most].find((one) => (0,markers/* metricsMarker */.yY)(one).length <= longestNote) ?? metrics;
}

// EXTERNAL MODULE: ./build/work/instant.js
var instant = __webpack_require__(293);
;// CONCATENATED MODULE: ./build/work/measure-ledger.js
// The figures of a ledger, read in one pass.

const second = 1000;
const day = 24 * 60 * 60 * second;
/** The figures of the last `days`, as of then. */
async function measureLedger(ledger, { asOf, days }) {
    const { measure } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 9416));
    const window = { from: (0,instant/* earlier */.X)(asOf, 2 * days * day), to: (0,instant/* earlier */.X)(asOf, -second) };
    const { handoffs, submissions } = await ledger.read(async (view) => ({
        handoffs: await view.handoffs(window),
        submissions: await view.submissions(window),
    }));
    return { metrics: measure({ handoffs, submissions, now: asOf, days }), handoffs };
}

;// CONCATENATED MODULE: ./build/work/draft-report.js
// What a report says, before anything of it is posted.


async function draftReport(ledger, { period, asOf, days, configuration, reports, }) {
    const { metrics, handoffs } = await measureLedger(ledger, { asOf, days });
    const former = reports.findLast(({ title }) => title < reportTitle(period)) ?? null;
    return { metrics, body: reportBody({ period, metrics, handoffs, configuration, former }) };
}

// EXTERNAL MODULE: ./build/work/load-configuration.js
var load_configuration = __webpack_require__(9609);
// EXTERNAL MODULE: ./build/work/refuse-to-begin-again.js
var refuse_to_begin_again = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/work/tell.js
var tell = __webpack_require__(717);
;// CONCATENATED MODULE: ./build/work/report.js
// The regular report: one issue for each period, however often it runs. What is due is computed from
// the ledger, so a late or dropped schedule loses nothing.






/** A claim that is older was made by a run that did not live to post its report, in milliseconds. */
const claimHolds = 15 * 60 * 1000;
/** @returns null where no report is due */
async function report(world, request) {
    world.ledger.prefetch();
    const { reports, now, configurationVersion } = await world.github.readReports(default_labels/* reportLabel */.tr);
    const loaded = await (0,load_configuration/* loadConfiguration */.v)(world, configurationVersion);
    if (loaded.kind === 'unsound') {
        return { kind: 'misconfigured', problems: loaded.problems };
    }
    const { configuration } = loaded;
    const asOf = request.asOf ?? now;
    const { reportPeriod } = await Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 7554));
    const { period, dueAt } = reportPeriod({ schedule: configuration.report, now: asOf });
    const posted = reports.find(({ title }) => title === reportTitle(period)) ?? null;
    const claim = { period, now, isForced: request.isForced, dueAt };
    if (posted !== null && (await isLeftUnfinished(world, claim))) {
        await finish(world, { period, issue: posted, reports, now, configuration, metrics: null });
    }
    if (!request.isForced && (posted !== null || !(await isOpen(world, claim)))) {
        return null;
    }
    const days = configuration.report.days ?? request.days;
    const written = await draftReport(world.ledger, { period, asOf, days, configuration, reports });
    if (posted !== null) {
        await world.github.updateReport(posted.number, written.body);
        return { kind: 'reported', period, metrics: written.metrics, issue: posted, isNew: false };
    }
    await (0,refuse_to_begin_again/* refuseToBeginAgain */.h)(world, loaded.handoffs);
    const issue = (await world.ledger.transact((ledger) => claimPeriod(ledger, claim)))
        ? await post(world, { period, ...written, reports, now, configuration })
        : null;
    return { kind: 'reported', period, metrics: written.metrics, issue, isNew: issue !== null };
}
function isOpen(world, claim) {
    return world.ledger.read((view) => mayClaim(view, claim));
}
/** Whether nobody has posted the report or is just doing so, and there is something to report on. */
async function mayClaim(view, { period, now, dueAt, isForced }) {
    const row = (await view.reports()).find((one) => one.period === period);
    if (row === undefined) {
        const bornAt = await view.bornAt();
        return isForced || (bornAt !== null && Date.parse(bornAt) < Date.parse(dueAt));
    }
    return isStale(row, now) && (isForced || row.issueNumber === null);
}
function isStale({ claimedAt }, now) {
    return Date.parse(now) - Date.parse(claimedAt) > claimHolds;
}
async function claimPeriod(ledger, claim) {
    const { period, now } = claim;
    if (!(await mayClaim(ledger, claim))) {
        return { result: false, audit: null };
    }
    if ((await ledger.bornAt()) === null) {
        await ledger.setBornAt(now);
    }
    await ledger.saveReport({ period, claimedAt: now, issueNumber: null });
    return { result: true, audit: `report ${period}: begun` };
}
async function post(world, { body, ...posting }) {
    const title = reportTitle(posting.period);
    const issue = await world.github.createReport({ title, body, label: default_labels/* reportLabel */.tr });
    await finish(world, { ...posting, issue });
    return issue;
}
/** The run that posted the report did not live to do what comes after. */
function isLeftUnfinished(world, { period, now }) {
    return world.ledger.read(async (view) => {
        const row = (await view.reports()).find((one) => one.period === period);
        return row !== undefined && row.issueNumber === null && isStale(row, now);
    });
}
/**
 * Closes the former reports, on which GitHub shows that the new one names them, and at last says in the
 * ledger where that is: as long as it does not, a later run takes this up again.
 */
async function finish(world, posted) {
    const { period, issue, reports, now, configuration } = posted;
    for (const former of reports.filter((one) => one.open && one.title < issue.title)) {
        await world.github.apply(former.number, [{ kind: 'close', reason: 'completed' }]);
    }
    const announce = await (0,tell/* reportAnnouncer */.cw)(world, { report: posted, configuration, now });
    const queued = await world.ledger.transact(async (ledger) => {
        const noted = (await ledger.reports()).some(({ issueNumber }) => issueNumber === issue.number);
        if (noted) {
            return { result: [], audit: null };
        }
        await ledger.saveReport({ period, claimedAt: now, issueNumber: issue.number });
        const audit = `report ${period}: posted (issue #${issue.number})`;
        return { result: await announce(ledger), audit };
    });
    await (0,tell/* tell */.qz)(world, { queued, now });
}


/***/ })

};
