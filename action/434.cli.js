export const id = 434;
export const ids = [434];
export const modules = {

/***/ 20089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ courseAt),
  K: () => (/* binding */ coursesAt)
});

// EXTERNAL MODULE: ./build/handoff/clocks.js
var handoff_clocks = __webpack_require__(70978);
// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(76676);
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
    return seconds === null || seconds === undefined ? null : start + seconds;
}

// EXTERNAL MODULE: ./build/metrics/standing.js
var metrics_standing = __webpack_require__(70360);
;// CONCATENATED MODULE: ./build/metrics/course.js
// How far a handoff had come at some instant.




/**
 * Those that were there by then.
 *
 * @param at seconds
 */
function coursesAt(handoffs, at, clocks = new Map()) {
    const courses = [];
    for (const handoff of handoffs) {
        const course = courseAt(handoff, at, clocks);
        if (course !== null) {
            courses.push(course);
        }
    }
    return courses;
}
function courseAt(handoff, at, clocks = new Map()) {
    const standing = (0,metrics_standing/* standingAt */.I)(handoff, at);
    if (standing === null) {
        return null;
    }
    const { status, since } = standing;
    const { initiatedAt: initiated } = handoff;
    const due = dueAt({ handoff, standing, initiated });
    return {
        handoff,
        status,
        since,
        initiated,
        acceptance: elapsed(initiated, handoff.acceptedAt, at),
        completion: status === 'completed' ? elapsed(initiated, handoff.completedAt, at) : null,
        age: at - since,
        ageWorked: workedIn({ handoff, standing, at }, clocks),
        acceptanceIsOverdue: due.accept !== null && at > due.accept,
        completionIsOverdue: due.complete !== null && at > due.complete,
    };
}
function workedIn({ handoff, standing: { status, since }, at, }, clocks) {
    if (clocks.size === 0 || handoff_clocks/* clockOf */.ie[status] === null) {
        return at - since;
    }
    const team = status === 'returned' ? handoff.fromTeam : handoff.toTeam;
    const clock = clocks.get(team.toLowerCase());
    return clock === undefined ? at - since : clock.between((0,instant/* instantOf */.B9)(since), (0,instant/* instantOf */.B9)(at));
}
function elapsed(from, to, at) {
    return to === null || to > at ? null : to - from;
}
/** The time that the ledger names, if it is that of this status. */
function dueAt({ handoff, standing: { status, since }, initiated }) {
    const { dueAt: due, acceptWithin, completeWithin } = handoff;
    if (due === null || handoff.since !== since) {
        return dueTimes({ status, initiated, since, acceptWithin, completeWithin });
    }
    // Of the two limits that may run while it waits, that is the one that ends first.
    const isToAccept = status === 'initiated' && acceptWithin !== null;
    return isToAccept ? { accept: due, complete: null } : { accept: null, complete: due };
}


/***/ }),

/***/ 44418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   QJ: () => (/* binding */ countOpen),
/* harmony export */   _z: () => (/* binding */ openHandoffs),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _handoff_clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70978);
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76676);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20089);
// What is open at some instant, and the counts of it.



/**
 * The oldest first.
 *
 * @param to ISO 8601
 */
function openHandoffs(handoffs, to) {
    const at = (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .epochSeconds */ .DQ)(to);
    return handoffs
        .flatMap((handoff) => openHandoff(handoff, (0,_course_js__WEBPACK_IMPORTED_MODULE_1__/* .courseAt */ .v)(handoff, at)) ?? [])
        .sort((one, other) => other.age - one.age || one.handoff.issueNumber - other.handoff.issueNumber);
}
function openHandoff(handoff, course) {
    if (course === null || course.status === 'completed' || course.status === 'cancelled') {
        return null;
    }
    const { status, since, age, acceptanceIsOverdue, completionIsOverdue } = course;
    const overdue = { acceptanceIsOverdue, completionIsOverdue };
    return { handoff, status, since: (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(since), age, ...overdue };
}
function isOpen({ status }) {
    return !(0,_handoff_clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(status);
}
function isOverdue({ acceptanceIsOverdue, completionIsOverdue }) {
    return acceptanceIsOverdue || completionIsOverdue;
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

/***/ 70360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ standingAt)
/* harmony export */ });
// Where a handoff stood at some instant.
/**
 * null: it was not there yet. Where the row has changed since, the newest of its dated steps before
 * `at` tells.
 *
 * @param at seconds
 */
function standingAt(handoff, at) {
    const { initiatedAt: initiated, since } = handoff;
    if (initiated > at) {
        return null;
    }
    if (since <= at) {
        return { status: handoff.status, since };
    }
    const steps = [
        ['accepted', handoff.acceptedAt],
        ['completed', handoff.completedAt],
        ['cancelled', handoff.cancelledAt],
    ];
    return steps.reduce((latest, [status, step]) => step !== null && step <= at && step >= latest.since ? { status, since: step } : latest, { status: 'initiated', since: initiated });
}


/***/ }),

/***/ 19434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: ./build/template/default-labels.js
var default_labels = __webpack_require__(75880);
;// CONCATENATED MODULE: ./build/text/metrics-csv.js
// The figures as a table, one row each.
const head = ['from', 'to', 'group', 'name', 'figure', 'value', 'cases', 'previous'];
function metricsCsv(metrics) {
    const { from, to } = metrics;
    const rows = rowsOf(metrics).map((row) => [from, to, ...row]);
    return [head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}
function rowsOf(metrics) {
    const { previous, open, by_status, weeks, time, bottleneck, mend_first: mend } = metrics;
    return [
        ...of('all', '', counts(headline(metrics), headline(previous))),
        ...of('status', '', counts(by_status)),
        ...of('open', '', counts({ ...open })),
        ...Object.entries(time).flatMap(([turn, hours]) => of('time', turn, counts({ ...hours }))),
        ...weeks.flatMap(({ to, initiated, completed, cancelled }) => of('week', to, counts({ initiated, completed, cancelled }))),
        ...metrics.routes.flatMap((route) => of('route', `${route.from_team} → ${route.to_team}`, receiving(route))),
        ...metrics.receiving_teams.flatMap((one) => of('receiving_team', one.team, receiving(one))),
        ...metrics.sending_teams.flatMap((one) => of('sending_team', one.team, sending(one))),
        ...metrics.templates.flatMap((one) => of('template', one.handoff_type, sending(one))),
        ...(bottleneck === null
            ? []
            : of('bottleneck', bottleneck.team, [
                ['waiting', bottleneck.waiting],
                ['waiting_hours', bottleneck.waiting_hours, bottleneck.waiting],
                ['share', bottleneck.share],
            ])),
        ...(mend === null
            ? []
            : of('mend_first', mend.team, [
                [`issues:${mend.field ?? ''}`, mend.issues, mend.cases],
                [`share:${mend.field ?? ''}`, mend.share, mend.cases],
            ])),
    ];
}
function of(group, name, figures) {
    return figures.map(([figure, value, cases = null, previous = null]) => [
        group,
        name,
        figure,
        value,
        cases,
        previous,
    ]);
}
function counts(figures, before = {}) {
    return Object.entries(figures).map(([figure, value]) => [figure, value, null, before[figure]]);
}
function headline(figures) {
    const { total_handoffs, completed, completion_rate, avg_acceptance_hours } = figures;
    return { total_handoffs, completed, completion_rate, avg_acceptance_hours };
}
function receiving(figures) {
    const { previous } = figures;
    const taken = ({ total, completed }) => ({ total, completed });
    return [
        ...counts(taken(figures), taken(previous)),
        ...counts({ waiting: figures.waiting, overdue: figures.overdue }),
        ...spread('acceptance_hours', figures.acceptance_hours, previous.acceptance_hours),
        ...spread('acceptance_working_hours', figures.acceptance_working_hours),
        ...spread('completion_hours', figures.completion_hours, previous.completion_hours),
        ...spread('completion_working_hours', figures.completion_working_hours),
        ...share('reopened', figures.reopened),
        ...turns(figures.time),
    ];
}
function sending(figures) {
    const { previous, rating, first_submissions: first } = figures;
    const rate = figures.first_time_complete_rate;
    return [
        ...counts(sent(figures), sent(previous)),
        ['first_time_complete_rate', rate, first, previous.first_time_complete_rate],
        ...share('returned', figures.returned, previous.returned),
        ...share('edited_after_acceptance', figures.edited_after_acceptance),
        ['rating', rating.mean, rating.cases, previous.rating.mean],
        ...fields('missed', figures.most_missed),
        ...fields('invalid', figures.most_invalid),
        ...fields('returned_field', figures.most_returned),
        ...fields('wanting', figures.most_wanting),
        ...figures.return_reasons.flatMap(({ reason, returned }) => share(`returned_for:${reason ?? ''}`, returned)),
    ];
}
function sent({ total, first_submissions, first_time_complete }) {
    return { total, first_submissions, first_time_complete };
}
function spread(figure, now, before) {
    return [
        [`${figure}_median`, now.median, now.count, before?.median],
        [`${figure}_p90`, now.p90, now.count, before?.p90],
    ];
}
function share(figure, now, before) {
    return [
        [figure, now.count, now.cases, before?.count],
        [`${figure}_rate`, now.rate, now.cases, before?.rate],
    ];
}
function turns(time) {
    return Object.entries(time).flatMap(([turn, { hours, working_hours }]) => [
        [`${turn}_hours`, hours],
        [`${turn}_working_hours`, working_hours],
    ]);
}
function fields(figure, found) {
    return found.map(({ field, issues }) => [`${figure}:${field}`, issues]);
}
/** A spreadsheet takes for a formula what begins like one. */
function cellOf(value) {
    if (typeof value !== 'string') {
        return value === null ? '' : String(value);
    }
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./build/text/metrics-files.js
// The figures as files for other tools.

/** To be read beside the ledger: its figures as JSON, and the same as rows. */
function metricsFiles(metrics) {
    return [
        { path: 'metrics.json', text: `${JSON.stringify(metrics, null, 2)}\n` },
        { path: 'metrics.csv', text: metricsCsv(metrics) },
    ];
}

// EXTERNAL MODULE: ./build/text/report.js + 7 modules
var report = __webpack_require__(10708);
// EXTERNAL MODULE: ./build/work/draft-report.js
var draft_report = __webpack_require__(35630);
// EXTERNAL MODULE: ./build/work/load-configuration.js
var load_configuration = __webpack_require__(69609);
// EXTERNAL MODULE: ./build/work/refuse-to-begin-again.js
var refuse_to_begin_again = __webpack_require__(42895);
// EXTERNAL MODULE: ./build/metrics/open-handoffs.js
var open_handoffs = __webpack_require__(44418);
// EXTERNAL MODULE: ./build/template/group-by.js
var group_by = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(67718);
// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(31300);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/text/person.js
var person = __webpack_require__(95641);
// EXTERNAL MODULE: ./build/text/quality-words.js
var quality_words = __webpack_require__(30471);
// EXTERNAL MODULE: ./build/text/report-tables.js
var report_tables = __webpack_require__(65406);
// EXTERNAL MODULE: ./build/text/team-words.js
var team_words = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(95853);
;// CONCATENATED MODULE: ./build/text/digest.js
// What of a report is for one team: a comment that calls its members, once.









/** One for each team that lists anybody, and has anything to do or has sent anything. */
function digestsOf(digested) {
    return digested.configuration.teams.flatMap((team) => {
        const lines = linesOf(team, digested);
        const members = (0,team_words/* membersOf */.lS)(team);
        const source = `digest:${team.id.toLowerCase()}`;
        return members.length === 0 || lines.length === 0
            ? []
            : [{ source, body: commentOf(source, team, lines) }];
    });
}
/** GitHub notifies nobody of a comment that calls more. */
const mostCalled = 50;
function commentOf(source, team, lines) {
    const called = (0,team_words/* membersOf */.lS)(team).slice(0, mostCalled).map(person/* mention */.l);
    return [
        (0,markers/* noticeMarker */.Jb)(source),
        `### ${(0,team_words/* teamName */.Ps)(team.id)}`,
        (0,enumerate/* enumerate */.H)(called, { most: mostCalled }),
        lines.map((line) => `- ${line}`).join('\n'),
    ]
        .join('\n\n')
        .replace('\n\n', '\n');
}
function linesOf(team, { metrics, open, configuration }) {
    const theirs = open.filter(({ handoff }) => (0,template_team/* sameLogin */.Up)(handoff.toTeam, team.id));
    const sent = open.filter(({ handoff }) => (0,template_team/* sameLogin */.Up)(handoff.fromTeam, team.id));
    const quality = metrics.sending_teams.find((one) => (0,template_team/* sameLogin */.Up)(one.team, team.id));
    return [
        ...list('Waiting for you to accept', withStatus(theirs, 'initiated')),
        ...list('In work, and overdue', withStatus(theirs, 'accepted').filter(open_handoffs/* isOverdue */.Jv)),
        ...list('Returned to you, waiting for your answer', withStatus(sent, 'returned')),
        ...(quality === undefined ? [] : [qualityLine(quality, configuration.templates)]),
    ];
}
function withStatus(open, status) {
    return open.filter((one) => one.status === status);
}
const mostListed = 5;
function list(what, open) {
    const named = open.map(({ handoff, age }) => `${(0,report_tables/* handoffName */.Yy)(handoff)} (${(0,time/* duration */.p0)(age)})`);
    return open.length === 0
        ? []
        : [`**${what}: ${open.length}.** ${(0,enumerate/* enumerate */.H)(named, { most: mostListed })}`];
}
function qualityLine({ team, first_submissions: cases, first_time_complete_rate: rate, ...quality }, templates) {
    const { most_missed, returned, rating } = quality;
    return [
        `**What you sent: ${(0,enumerate/* count */.U)(cases, 'form')}.** Complete at first: ${(0,quality_words/* rateWords */.c5)({ cases, rate })}`,
        ...(most_missed.length === 0
            ? []
            : [`most missed: ${(0,quality_words/* fieldsWords */.ZA)(most_missed, (0,quality_words/* templatesFrom */.eo)(team, templates))}`]),
        ...(returned.count === 0 ? [] : [`returned: ${(0,quality_words/* rateWords */.c5)(returned)}`]),
        ...(rating.cases === 0 ? [] : [`rated: ${(0,quality_words/* ratingWords */.rF)(rating)}`]),
    ].join('; ');
}

;// CONCATENATED MODULE: ./build/work/report-comments.js
// The comments on a report: what it has no room for, and what is for one team. Each is known by its
// marker, so that a run that takes up where another ended says nothing twice.




async function commentsOn({ github }, issue) {
    return (await github.readIssue(issue.number, null)).issue?.ownComments ?? [];
}
/** The report as it is to stand, with links to the comments that go on with it. */
async function showWhole(world, { issue, draft, comments, isNew }) {
    const effects = continuing(draft, comments);
    await world.github.apply(issue.number, effects);
    const isPosted = effects.some(({ kind }) => kind === 'post_comment');
    const present = isPosted ? await commentsOn(world, issue) : comments;
    const links = linksTo(issue, draft, present);
    if (!isNew || links.size > 0) {
        await world.github.updateReport(issue.number, draft.linked(links));
    }
}
function continuing({ continuations }, comments) {
    const wanted = new Map(continuations.map(({ source, body }) => [source, `${(0,markers/* noticeMarker */.Jb)(source)}\n${body}`]));
    const present = comments.filter((comment) => sourceOf(comment)?.startsWith('report:'));
    const known = new Set(present.map(sourceOf));
    return [
        ...present.flatMap((comment) => {
            const body = wanted.get(sourceOf(comment) ?? '');
            if (body === undefined) {
                return [{ kind: 'delete_comment', id: comment.id }];
            }
            return body === comment.body ? [] : [{ kind: 'edit_comment', id: comment.id, body }];
        }),
        ...[...wanted].flatMap(([source, body]) => known.has(source) ? [] : [{ kind: 'post_comment', body }]),
    ];
}
/** By section. */
function linksTo({ url }, { continuations }, comments) {
    const ids = new Map(comments.map((comment) => [sourceOf(comment), comment.id]));
    const found = continuations.flatMap(({ source, section }) => {
        const id = ids.get(source);
        return id === undefined ? [] : [{ section, link: `${url}#issuecomment-${id}` }];
    });
    return new Map([...(0,group_by/* groupBy */.$)(found, ({ section }) => section)].map(([section, parts]) => [
        section,
        parts.map(({ link }) => link),
    ]));
}
/** Calls each team once: what has been said already stays as it is. */
async function postDigests({ github }, { issue, draft: { metrics, handoffs }, comments, configuration, }) {
    const open = (0,open_handoffs/* openHandoffs */._z)(handoffs, metrics.to);
    const known = new Set(comments.map(sourceOf));
    const due = digestsOf({ metrics, open, configuration }).filter(({ source }) => !known.has(source));
    await github.apply(issue.number, due.map(({ body }) => ({ kind: 'post_comment', body })));
}
function sourceOf({ body }) {
    const marker = (0,markers/* readMarker */.t7)(body);
    return marker?.kind === 'notice' ? marker.source : null;
}

// EXTERNAL MODULE: ./build/work/report-order.js
var report_order = __webpack_require__(4941);
// EXTERNAL MODULE: ./build/work/tell.js
var tell = __webpack_require__(60717);
;// CONCATENATED MODULE: ./build/work/report.js
// The regular report: one issue for each period, however often it runs. What is due is computed from
// the ledger, so a late or dropped schedule loses nothing.









/** A claim that is older was made by a run that did not live to post its report, in milliseconds. */
const claimHolds = 15 * 60 * 1000;
/** @returns null where no report is due */
async function report_report(world, request) {
    world.ledger.prefetch();
    const { reports, now, configurationVersion } = await world.github.readReports(default_labels/* reportLabel */.tr);
    const loaded = await (0,load_configuration/* loadConfiguration */.v)(world, configurationVersion);
    if (loaded.kind === 'unsound') {
        return { kind: 'misconfigured', problems: loaded.problems };
    }
    const { configuration } = loaded;
    const asOf = request.asOf ?? now;
    const { reportPeriod } = await Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 27554));
    const { period, dueAt } = reportPeriod({ schedule: configuration.report, now: asOf });
    const posted = reports.find(({ title }) => title === (0,report/* reportTitle */.r)(period)) ?? null;
    const claim = { period, now, isForced: request.isForced, dueAt };
    const isLeft = posted !== null && (await isLeftUnfinished(world, claim));
    if (!request.isForced && !isLeft && (posted !== null || !(await mayBePosted(world, claim)))) {
        return null;
    }
    const days = configuration.report.days ?? request.days;
    const draft = await (0,draft_report/* draftReport */.S)(world.ledger, { period, asOf, days, configuration, reports });
    const { metrics } = draft;
    const writing = { period, draft, reports, now, configuration, isOfNow: request.asOf === null };
    if (posted !== null) {
        const comments = await commentsOn(world, posted);
        await showWhole(world, { issue: posted, draft, comments, isNew: false });
        await (isLeft
            ? finish(world, { ...writing, issue: posted, comments, metrics: null })
            : publish(world, { ...writing, issue: posted }));
        return request.isForced
            ? { kind: 'reported', period, metrics, issue: posted, isNew: false }
            : null;
    }
    await (0,refuse_to_begin_again/* refuseToBeginAgain */.h)(world, loaded.handoffs);
    const issue = (await world.ledger.transact((ledger) => claimPeriod(ledger, claim)))
        ? await post(world, writing)
        : null;
    return { kind: 'reported', period, metrics, issue, isNew: issue !== null };
}
function mayBePosted(world, claim) {
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
async function post(world, writing) {
    const { period, draft } = writing;
    const title = (0,report/* reportTitle */.r)(period);
    const issue = await world.github.createReport({ title, body: draft.body, label: default_labels/* reportLabel */.tr });
    await showWhole(world, { issue, draft, comments: [], isNew: true });
    await finish(world, { ...writing, issue, comments: [], metrics: draft.metrics });
    return issue;
}
/** The figures stand beside the ledger as of the newest report. */
async function publish(world, { issue, period, draft, reports }) {
    if (isNewest(issue, reports)) {
        const { to } = draft.metrics;
        await world.ledger.publish(metricsFiles(draft.metrics), `figures as of ${to} (report ${period})`);
    }
}
function isNewest(issue, reports) {
    return !reports.some((other) => (0,report_order/* isBefore */.Y)(issue, other));
}
/** The run that posted the report did not live to do what comes after. */
function isLeftUnfinished(world, { period, now }) {
    return world.ledger.read(async (view) => {
        const row = (await view.reports()).find((one) => one.period === period);
        return row !== undefined && row.issueNumber === null && isStale(row, now);
    });
}
/**
 * Calls the teams, closes the former reports, on which GitHub shows that the new one names them, and at
 * last says in the ledger where that is: as long as it does not, a later run takes this up again.
 */
async function finish(world, posted) {
    const { period, issue, reports, now, configuration, isOfNow } = posted;
    if (isOfNow && isNewest(issue, reports)) {
        await postDigests(world, posted);
    }
    for (const former of reports.filter((one) => one.open && (0,report_order/* isBefore */.Y)(one, issue))) {
        await world.github.apply(former.number, [{ kind: 'close', reason: 'completed' }]);
    }
    await publish(world, posted);
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
