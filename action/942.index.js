export const id = 942;
export const ids = [942];
export const modules = {

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ courseAt),
  K: () => (/* binding */ coursesAt)
});

// EXTERNAL MODULE: ./build/handoff/clocks.js
var handoff_clocks = __webpack_require__(978);
// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(6676);
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
var metrics_standing = __webpack_require__(360);
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

/***/ 4418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   QJ: () => (/* binding */ countOpen),
/* harmony export */   _z: () => (/* binding */ openHandoffs),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _handoff_clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6676);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
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

/***/ 360:
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

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/template/default-labels.js
var default_labels = __webpack_require__(5880);
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

// EXTERNAL MODULE: ./build/metrics/open-handoffs.js
var open_handoffs = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/text/headline-table.js
var headline_table = __webpack_require__(6009);
;// CONCATENATED MODULE: ./build/text/headline-tiles.js
// The figures that stand first in a report, large, with what they were before.

function headlineTiles(metrics) {
    const { previous, open } = metrics;
    const tiles = [
        ...headline_table/* headlineFigures */.uN.map(({ name, of, write, writeChange }) => ({
            name,
            now: write(of(metrics)),
            change: previous.total_handoffs === 0
                ? '–'
                : `${(0,headline_table/* signed */.x8)(of(metrics) - of(previous), writeChange)} from ${write(of(previous))}`,
        })),
        { name: 'Waiting now', now: String(open.waiting), change: '' },
        { name: 'Overdue now', now: String(open.overdue), change: '' },
    ];
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [
        row(tiles.map(({ name }) => name)),
        row(tiles.map(() => ':---:')),
        row(tiles.map(({ now }) => `**${now}**`)),
        row(tiles.map(({ change }) => change)),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(7147);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/text/time.js
var text_time = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/text/quality-words.js
// Rates with the number of cases beside them, and fields by their labels.





/** `80 % of 12, +5`, `too few (3)`, `–` of none. */
function rateWords({ rate, cases }, before = null) {
    if (cases === 0) {
        return '–';
    }
    if (rate === null) {
        return `too few (${cases})`;
    }
    const change = before === null ? '' : `, ${(0,headline_table/* signed */.x8)(rate - before, String)}`;
    return `${rate} % of ${cases}${change}`;
}
function ratingWords({ mean, cases }) {
    if (cases === 0) {
        return '–';
    }
    return mean === null ? `too few (${cases})` : `${mean.toFixed(1)} of 5 (${cases})`;
}
/** `2.8 h, 3.4 h (5)`: median, ninth decile, how many. */
function spreadWords({ count, median, p90 }) {
    return median === null || p90 === null
        ? '–'
        : `${(0,text_time/* hoursOrDays */.oM)(median)}, ${(0,text_time/* hoursOrDays */.oM)(p90)} (${count})`;
}
/** `Goals (5) and Start date (2)`. */
function fieldsWords(counts, templates) {
    return counts.length === 0
        ? '–'
        : (0,enumerate/* enumerate */.H)(counts.map(({ field, issues }) => `${fieldName(field, templates)} (${issues})`));
}
function fieldName(field, templates) {
    const label = templates
        .flatMap((template) => template.fields)
        .find(({ id }) => id === field)?.label;
    return (0,text_escape/* inline */.mG)(label ?? (0,wording/* inWords */.r4)(field), 60);
}
function templatesFrom(team, templates) {
    return templates.filter(({ from }) => from.toLowerCase() === team.toLowerCase());
}

// EXTERNAL MODULE: ./build/handoff/whose-turn.js
var whose_turn = __webpack_require__(8957);
// EXTERNAL MODULE: ./build/template/return-reasons.js
var return_reasons = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/text/person.js
var person = __webpack_require__(5641);
// EXTERNAL MODULE: ./build/text/team-words.js
var team_words = __webpack_require__(1869);
;// CONCATENATED MODULE: ./build/text/report-tables.js
// The tables of a report, as columns; how many rows there is room for is said elsewhere.










const mostPeople = 3;
function openColumns(configuration) {
    return [
        { title: 'Handoff', write: ({ handoff }) => handoffName(handoff) },
        { title: 'From → to', write: ({ handoff }) => (0,team_words/* routeName */.xG)(handoff.fromTeam, handoff.toTeam) },
        {
            title: 'Waits for',
            write: (one) => waitsFor(one, (0,template_team/* teamOf */.Ld)(configuration, one.handoff.toTeam)),
        },
        { title: 'Since', write: ({ since }) => (0,text_time/* utc */.n$)(since) },
        {
            title: 'Age',
            isNumber: true,
            write: (one) => `${(0,text_time/* duration */.p0)(one.age)}${(0,open_handoffs/* isOverdue */.Jv)(one) ? ', **overdue**' : ''}`,
        },
    ];
}
function waitsFor({ status, handoff }, receiving) {
    const { owner, initiatedBy, toTeam } = handoff;
    const holders = (0,whose_turn/* holdersOf */.pW)(handoff, receiving);
    switch (status) {
        case 'initiated':
            return `${holders.length === 0 ? `anybody of ${(0,team_words/* teamName */.Ps)(toTeam)}` : (0,enumerate/* enumerate */.H)(holders.map(person/* person */.M), { most: mostPeople, last: 'or' })} to accept`;
        case 'accepted':
            return `${owner === null ? (0,team_words/* teamName */.Ps)(toTeam) : (0,person/* person */.M)(owner)} to complete`;
        case 'returned':
            return `${(0,person/* person */.M)(initiatedBy)} to answer`;
    }
}
const completedColumns = [
    { title: 'Handoff', write: handoffName },
    { title: 'From → to', write: ({ fromTeam, toTeam }) => (0,team_words/* routeName */.xG)(fromTeam, toTeam) },
    { title: 'By', write: ({ owner }) => (owner === null ? '–' : (0,person/* person */.M)(owner)) },
    { title: 'When', write: ({ completedAt }) => (completedAt === null ? '–' : (0,text_time/* utc */.n$)(completedAt)) },
    {
        title: 'Took',
        isNumber: true,
        write: ({ initiatedAt, completedAt }) => completedAt === null ? '–' : (0,text_time/* duration */.p0)(completedAt - initiatedAt),
    },
];
/** @param named what one row is about */
function receivingColumns(named) {
    const number = (title, write) => ({
        title,
        isNumber: true,
        write,
    });
    return [
        named,
        number('Handoffs', ({ total }) => String(total)),
        number('Completed', ({ completed }) => String(completed)),
        number('To acceptance', ({ acceptance_hours }) => spreadWords(acceptance_hours)),
        number('In working hours', (figures) => spreadWords(figures.acceptance_working_hours)),
        number('To completion', ({ completion_hours }) => spreadWords(completion_hours)),
        number('In working hours', (figures) => spreadWords(figures.completion_working_hours)),
        number('Reopened', ({ reopened }) => rateWords(reopened)),
        number('Waiting', ({ waiting }) => String(waiting)),
        number('Overdue', ({ overdue }) => String(overdue)),
    ];
}
/**
 * @param named what one row is about
 * @param templatesOf the forms that its fields are in
 */
function sendingColumns(named, templatesOf) {
    return [
        named,
        { title: 'Forms', isNumber: true, write: ({ first_submissions }) => String(first_submissions) },
        {
            title: 'Complete at first',
            isNumber: true,
            write: ({ first_submissions: cases, first_time_complete_rate: rate, previous }) => rateWords({ cases, rate }, previous.first_time_complete_rate),
        },
        { title: 'Most missed', write: (one) => fieldsWords(one.most_missed, templatesOf(one)) },
        { title: 'Most invalid', write: (one) => fieldsWords(one.most_invalid, templatesOf(one)) },
        {
            title: 'Returned',
            isNumber: true,
            write: ({ returned, previous }) => rateWords(returned, previous.returned.rate),
        },
        { title: 'For', write: (one) => reasonsWords(one.return_reasons, templatesOf(one)) },
        {
            title: 'Edited late',
            isNumber: true,
            write: ({ edited_after_acceptance }) => rateWords(edited_after_acceptance),
        },
        { title: 'Rating', isNumber: true, write: ({ rating }) => ratingWords(rating) },
    ];
}
function reasonsWords(reasons, templates) {
    const words = (code) => {
        const naming = templates.find((template) => Object.hasOwn((0,return_reasons/* returnReasonsOf */.z)(template), code));
        return (0,text_escape/* inline */.mG)((0,return_reasons/* returnReasonWords */.w)(code, naming ?? {}), 60);
    };
    const named = reasons.map(({ reason, returned }) => `${reason === null ? 'Other' : words(reason)} (${returned.count})`);
    return named.length === 0 ? '–' : (0,enumerate/* enumerate */.H)(named, { most: 5 });
}
/** GitHub makes a link of the number. */
function handoffName({ issueNumber, title }) {
    return `#${issueNumber} ${(0,text_escape/* inline */.mG)(title, 120)}`;
}

;// CONCATENATED MODULE: ./build/text/lead-sentence.js
// What a report opens with: the one sentence that matters most.





function leadSentence(metrics, open, templates) {
    const { bottleneck, mend_first } = metrics;
    const mend = mend_first === null ? null : mendWords(mend_first, templates);
    if (bottleneck === null) {
        return `${nothingWaits(metrics)}${mend === null ? '' : ` **What to mend first: ${mend}.**`}`;
    }
    const worst = `${(0,team_words/* teamName */.Ps)(bottleneck.team)} is where handoffs wait longest (${waitingWords(bottleneck)})`;
    const sentence = mend === null ? worst : `${worst}, and the first thing to mend is ${mend}`;
    return `**${sentence}.**${oldest(bottleneck, open)}${late(metrics)}`;
}
function waitingWords({ waiting, waiting_hours, share }) {
    const time = `${(0,text_time/* hoursOrDays */.oM)(waiting_hours)}${waiting === 1 ? '' : ' between them'}`;
    const ofAll = share === null ? '' : `, ${share} % of all waiting`;
    return `${waiting} for ${time}${ofAll}`;
}
function oldest({ team, waiting }, open) {
    const found = open.find(({ status, handoff }) => status === 'initiated' && handoff.toTeam.toLowerCase() === team.toLowerCase());
    if (found === undefined) {
        return '';
    }
    const name = handoffName(found.handoff);
    return waiting === 1
        ? ` It is ${name}.`
        : ` The oldest, ${name}, has waited ${(0,text_time/* duration */.p0)(found.age)}.`;
}
function mendWords({ team, field, issues, cases, share }, templates) {
    const part = `${issues} of ${cases}`;
    const rate = share === null ? '' : `, ${share} %`;
    return field === null
        ? `what ${(0,team_words/* teamName */.Ps)(team)} sends (${part} returned handoffs${rate})`
        : `${fieldName(field, templatesFrom(team, templates))} in what ${(0,team_words/* teamName */.Ps)(team)} sends (missing or wrong in ${part} faulty forms${rate})`;
}
function nothingWaits(metrics) {
    const { in_work: inWork, returned, overdue } = metrics.open;
    if (overdue > 0) {
        return `**Nothing is waiting to be accepted, but ${(0,enumerate/* count */.U)(overdue, 'handoff')} in work should be done by now.**`;
    }
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

// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
;// CONCATENATED MODULE: ./build/text/chart.js
// Charts in Mermaid, which GitHub draws. Mermaid has no way to quote a sign, so whatever could be one
// of its own is left out of a label.

/** Dark enough on white, light enough on black; white letters can be read on a slice. */
const barTheme = { xyChart: { plotColorPalette: '#54aeff, #bc4c00' } };
const pieTheme = { pieOpacity: '1', pieSectionTextColor: '#ffffff' };
const sliceColors = { orange: '#bc4c00', blue: '#0969da', purple: '#8250df' };
function themed(themeVariables) {
    return `%%{init: ${JSON.stringify({ themeVariables })}}%%`;
}
function barChart(chart) {
    const { title, description, categories, axis, bars, line, isHorizontal = false } = chart;
    const highest = Math.max(1, ...bars, ...(line ?? []));
    return fenced([
        themed(barTheme),
        `xychart-beta${isHorizontal ? ' horizontal' : ''}`,
        `  accTitle: ${chartLabel(title)}`,
        `  accDescr: ${chartLabel(description, 400)}`,
        `  title "${chartLabel(title)}"`,
        `  x-axis [${categories.map((name) => `"${chartLabel(name, 32)}"`).join(', ')}]`,
        `  y-axis "${chartLabel(axis)}" 0 --> ${Math.ceil(highest)}`,
        `  bar [${bars.join(', ')}]`,
        ...(line === undefined ? [] : [`  line [${line.join(', ')}]`]),
    ]);
}
function pieChart({ title, description, slices, }) {
    const shown = slices.filter(({ amount }) => amount > 0);
    const colors = shown.map(({ color }, at) => [`pie${at + 1}`, sliceColors[color]]);
    return fenced([
        themed({ ...pieTheme, ...Object.fromEntries(colors) }),
        'pie showData',
        `  accTitle: ${chartLabel(title)}`,
        `  accDescr: ${chartLabel(description, 400)}`,
        `  title ${chartLabel(title)}`,
        ...shown.map(({ name, amount }) => `  "${chartLabel(name)}" : ${amount}`),
    ]);
}
function fenced(lines) {
    return ['```mermaid', ...lines, '```'].join('\n');
}
/** Letters, digits, and signs that mean nothing to Mermaid; never nothing at all. */
function chartLabel(text, limit = 80) {
    const harmless = (0,visible/* onOneLine */.G)(text)
        .replace(/[^\p{L}\p{M}\p{N} .,&()+/_→–…-]/gu, ' ')
        .replace(/-{2,}/g, '-')
        .replace(/\s+/g, ' ')
        .trim();
    const signs = [...harmless];
    const short = signs.length <= limit
        ? harmless
        : `${signs
            .slice(0, limit - 1)
            .join('')
            .trimEnd()}…`;
    return short === '' ? '…' : short;
}

;// CONCATENATED MODULE: ./build/text/table.js
// A Markdown table.
/** The first ones, and how many are left out; null of nothing. */
function table(items, { columns, most, rest = '', total = items.length, }) {
    if (items.length === 0) {
        return null;
    }
    const row = (cells) => `| ${cells.join(' | ')} |`;
    const left = total - most;
    return [
        row(columns.map(({ title }) => title)),
        row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
        ...items.slice(0, most).map((item) => row(columns.map(({ write }) => write(item)))),
        ...(left > 0 ? ['', `… and ${left} more${rest}.`] : []),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/text/report-charts.js
// The charts of a report, each with its numbers as a table, for mail and for who listens to it.



/** null: there is nothing to draw. */
function flowChart({ weeks }) {
    if (weeks.every(({ initiated, completed, cancelled }) => initiated + completed + cancelled === 0)) {
        return null;
    }
    const chart = barChart({
        title: 'Handoffs in (bars) and completed (line), by week',
        description: 'How many handoffs were filed, and how many completed, in each of the last weeks. The table below has the numbers.',
        categories: weeks.map(({ to }) => dayAndMonth(to)),
        axis: 'Handoffs',
        bars: weeks.map(({ initiated }) => initiated),
        line: weeks.map(({ completed }) => completed),
    });
    return `${chart}\n\n${table(weeks, { most: weeks.length, columns: flowColumns })}`;
}
const flowColumns = [
    { title: 'Seven days to', write: ({ to }) => dayAndMonth(to) },
    { title: 'Filed', isNumber: true, write: ({ initiated }) => String(initiated) },
    { title: 'Completed', isNumber: true, write: ({ completed }) => String(completed) },
    { title: 'Cancelled', isNumber: true, write: ({ cancelled }) => String(cancelled) },
];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function dayAndMonth(time) {
    return `${Number(time.slice(8, 10))} ${months[Number(time.slice(5, 7)) - 1]}`;
}
const mostBars = 12;
/** The busiest routes; their numbers stand in the table of routes. */
function acceptanceChart(routes) {
    const shown = routes
        .filter(({ acceptance_hours }) => acceptance_hours.median !== null)
        .slice(0, mostBars);
    return shown.length === 0
        ? null
        : barChart({
            title: 'Time to acceptance by route, median hours',
            description: 'How long handoffs of each route take to be accepted. The table below has the numbers.',
            categories: shown.map(({ from_team, to_team }) => `${from_team} → ${to_team}`),
            axis: 'Hours',
            bars: shown.map(({ acceptance_hours }) => acceptance_hours.median ?? 0),
            isHorizontal: true,
        });
}
function timeChart({ time }) {
    const turns = [
        { name: 'Waiting for the receiving team', color: 'orange', ...time.waiting },
        { name: 'In work', color: 'blue', ...time.in_work },
        { name: 'Waiting for the sender', color: 'purple', ...time.with_sender },
    ];
    const all = turns.reduce((sum, { hours }) => sum + hours, 0);
    if (all === 0) {
        return null;
    }
    const chart = pieChart({
        title: 'Where the time goes, in hours',
        description: 'Whose turn the handoffs were, all their hours added up. The table below has the numbers.',
        slices: turns.map(({ name, hours, color }) => ({ name, amount: hours, color })),
    });
    const columns = [
        { title: 'Whose turn', write: ({ name }) => name },
        { title: 'Time', isNumber: true, write: ({ hours }) => (0,text_time/* hoursOrDays */.oM)(hours) },
        {
            title: 'Share',
            isNumber: true,
            write: ({ hours }) => `${Math.round((100 * hours) / all)} %`,
        },
        {
            title: 'Working time',
            isNumber: true,
            write: ({ working_hours }) => (0,text_time/* hoursOrDays */.oM)(working_hours),
        },
    ];
    return `${chart}\n\n${table(turns, { most: turns.length, columns })}`;
}

// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/metrics/standing.js
var standing = __webpack_require__(360);
;// CONCATENATED MODULE: ./build/metrics/latest-completed.js
// What was completed lately.


/**
 * The handoffs initiated in the window that are completed at its end: those that `completed` counts,
 * the newest completion first.
 */
function latestCompleted(handoffs, { from, to }) {
    const start = (0,instant/* epochSeconds */.DQ)(from);
    const completion = ({ completedAt }) => completedAt ?? start;
    return handoffs
        .filter((handoff) => handoff.initiatedAt >= start &&
        (0,standing/* standingAt */.I)(handoff, (0,instant/* epochSeconds */.DQ)(to))?.status === 'completed')
        .sort((one, other) => completion(other) - completion(one) || one.issueNumber - other.issueNumber);
}

;// CONCATENATED MODULE: ./build/text/report-sections.js
// The tables of a report in their order. What there is no room for goes on in comments.







/** Rows of a comment, and comments of a section: the ledger has the rest. */
const rowsOfComment = 60;
const mostComments = 5;
/** None where there is nothing to show. */
function section({ id, title, items, columns, most, total = items.length, }) {
    const left = items.slice(most);
    const parts = Array.from({ length: Math.min(mostComments, Math.ceil(left.length / rowsOfComment)) }, (_, at) => left.slice(at * rowsOfComment, at + 1 === mostComments ? left.length : (at + 1) * rowsOfComment));
    const more = parts.map((items) => table(items, { columns, most: rowsOfComment, rest: ', in the ledger' }) ?? '');
    const beginning = (rest) => table(items, { columns, most, rest, total }) ?? '';
    return items.length === 0 ? [] : [{ id, title, beginning, more }];
}
function sectionsOf({ metrics, open, handoffs, configuration }) {
    const { templates } = configuration;
    return {
        act: section({
            id: 'act',
            title: 'Needs somebody now',
            items: open.filter(needsSomebody),
            columns: openColumns(configuration),
            most: 30,
        }),
        receiving: section({
            id: 'receiving',
            title: 'Who takes on',
            items: metrics.receiving_teams,
            columns: receivingColumns({
                title: 'Team',
                write: ({ team }) => (0,team_words/* teamName */.Ps)(team),
            }),
            most: 12,
        }),
        routes: section({
            id: 'routes',
            title: 'By route',
            items: metrics.routes,
            columns: receivingColumns({
                title: 'From → to',
                write: ({ from_team, to_team }) => (0,team_words/* routeName */.xG)(from_team, to_team),
            }),
            most: 12,
        }),
        quality: [
            ...section({
                id: 'senders',
                title: 'What the teams send',
                items: metrics.sending_teams,
                columns: sendingColumns({ title: 'Team', write: ({ team }) => (0,team_words/* teamName */.Ps)(team) }, ({ team }) => templatesFrom(team, templates)),
                most: 8,
            }),
            ...section({
                id: 'forms',
                title: 'By form',
                items: metrics.templates,
                columns: sendingColumns({
                    title: 'Form',
                    write: ({ handoff_type }) => (0,text_escape/* inline */.mG)(nameOf(handoff_type, templates), 60),
                }, ({ handoff_type }) => templates.filter(({ type }) => type === handoff_type)),
                most: 8,
            }),
        ],
        completed: section({
            id: 'completed',
            title: 'Completed',
            items: latestCompleted(handoffs, metrics),
            columns: completedColumns,
            total: metrics.completed,
            most: 12,
        }),
    };
}
/** Work that goes on in time needs nobody. */
function needsSomebody(open) {
    return open.status !== 'accepted' || (0,open_handoffs/* isOverdue */.Jv)(open);
}
function nameOf(handoffType, templates) {
    return templates.find(({ type }) => type === handoffType)?.name ?? handoffType;
}

;// CONCATENATED MODULE: ./build/text/report.js
// The regular report: an issue, and where that has no room for all, comments on it.








function reportTitle(period) {
    return `Handoff report: ${period}`;
}
function reportText({ metrics, handoffs, configuration, former }) {
    const { templates } = configuration;
    const open = (0,open_handoffs/* openHandoffs */._z)(handoffs, metrics.to);
    const sections = sectionsOf({ metrics, open, handoffs, configuration });
    const { act, receiving, routes, quality, completed } = sections;
    const lead = leadSentence(metrics, open, templates);
    const body = (links = new Map()) => {
        const shown = (some) => some.flatMap((one) => [`## ${one.title}`, one.beginning(linkWords(links.get(one.id) ?? []))]);
        const parts = [
            lead,
            headlineTiles(metrics),
            `<sub>Handoffs filed in the last ${(0,enumerate/* count */.U)(metrics.days, 'day')}, from ${(0,text_time/* utc */.n$)(metrics.from)} to ${(0,text_time/* utc */.n$)(metrics.to)}, as they stood then; and the change against the ${(0,enumerate/* count */.U)(metrics.days, 'day')} before. Time to acceptance counts nights and weekends.</sub>`,
            ...shown(act),
            ...titled('In and out', flowChart(metrics)),
            ...titled('Where the time goes', timeChart(metrics)),
            ...titled('Time to acceptance', acceptanceChart(metrics.routes)),
            ...shown([...routes, ...receiving]),
            ...(routes.length === 0 ? [] : [spreadNote]),
            ...shown(quality),
            ...(quality.length === 0 ? [] : [qualityNote]),
            ...shown(completed),
            ...(former === null ? [] : [`The report before: #${former.number}`]),
            (0,markers/* metricsMarker */.yY)(compact(metrics)),
        ];
        return `${parts.join('\n\n')}\n`;
    };
    const all = [act, routes, receiving, quality, completed].flat();
    return { body, continuations: all.flatMap(continuationsOf) };
}
const spreadNote = '<sub>Times are the median and what nine of ten keep to, with how many handoffs they are of. Working hours are those of the calendar of the team whose turn it was.</sub>';
const qualityNote = '<sub>Rates have the number of cases beside them, and their change against the window before; of fewer than five there is none. Edited late: the context, after acceptance.</sub>';
function titled(title, part) {
    return part === null ? [] : [`## ${title}`, part];
}
/** To follow how many are left out. */
function linkWords(links) {
    return links.length === 0
        ? ''
        : `: ${links.map((link, at) => `[${links.length === 1 ? 'go on' : `part ${at + 1}`}](${link})`).join(', ')}`;
}
function continuationsOf({ id, title, more }) {
    return more.map((rows, at) => ({
        source: `report:${id}:${at + 1}`,
        section: id,
        body: `## ${title}, continued\n\n${rows}\n`,
    }));
}
const longestNote = 12_000;
/** The whole, or as much of the busiest as fits at the end of an issue. */
function compact(metrics) {
    const most = [20, 10, 5, 2, 0].map((length) => ({
        ...metrics,
        routes: metrics.routes.slice(0, length),
        sending_teams: metrics.sending_teams.slice(0, length),
        receiving_teams: metrics.receiving_teams.slice(0, length),
        templates: metrics.templates.slice(0, length),
    }));
    return [metrics, ...most].find((one) => (0,markers/* metricsMarker */.yY)(one).length <= longestNote) ?? metrics;
}

// EXTERNAL MODULE: ./build/work/team-clock.js
var team_clock = __webpack_require__(3740);
;// CONCATENATED MODULE: ./build/work/measure-ledger.js
// The figures of a ledger, read in one pass.


const second = 1000;
/** The figures of the last `days`, as of then. */
async function measureLedger(ledger, { asOf, days, teams, }) {
    const { measure, reachOf } = await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 4259));
    // What happened at that very instant counts.
    const window = { from: (0,instant/* earlier */.X)(asOf, second * reachOf(days)), to: (0,instant/* earlier */.X)(asOf, -second) };
    const rows = await ledger.read((view) => view.measured(window));
    return {
        metrics: measure({ ...rows, now: asOf, days, clocks: await clocksOf(teams) }),
        handoffs: rows.listed,
    };
}
async function clocksOf(teams) {
    const clocks = new Map();
    for (const team of teams) {
        const clock = await (0,team_clock/* teamClock */._)(team);
        if (clock !== undefined) {
            clocks.set(team.id.toLowerCase(), clock);
        }
    }
    return clocks;
}

;// CONCATENATED MODULE: ./build/work/report-order.js
// Which of two reports is the former one.
/**
 * Whether one report comes before another. Of reports on days, on weeks or on months the name says so,
 * also where somebody posts a missed one later. The name of a week and that of a month or a day cannot
 * be compared: where the configuration has passed from one to the other, it is by when they were posted.
 */
function isBefore(one, other) {
    return shapeOf(one) === shapeOf(other) ? one.title < other.title : one.number < other.number;
}
/** `2026-W47` and `2026-W48` have the same, `2026-W47` and `2026-11` have not. */
function shapeOf({ title }) {
    return title.replaceAll(/\d/g, '0');
}

;// CONCATENATED MODULE: ./build/work/draft-report.js
// What a report says, before anything of it is posted.



async function draftReport(ledger, { period, asOf, days, configuration, reports, }) {
    const { metrics, handoffs } = await measureLedger(ledger, {
        asOf,
        days,
        teams: configuration.teams,
    });
    const title = reportTitle(period);
    // One that is yet to be posted will have the greatest number.
    const { number = Number.POSITIVE_INFINITY } = reports.find((one) => one.title === title) ?? {};
    const former = reports.findLast((one) => isBefore(one, { number, title })) ?? null;
    const text = reportText({ period, metrics, handoffs, configuration, former });
    const { body: linked, continuations } = text;
    return { metrics, handoffs, body: linked(), linked, continuations };
}

// EXTERNAL MODULE: ./build/work/load-configuration.js + 1 modules
var load_configuration = __webpack_require__(2548);
// EXTERNAL MODULE: ./build/work/refuse-to-begin-again.js
var refuse_to_begin_again = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/template/group-by.js
var group_by = __webpack_require__(9660);
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
    const named = open.map(({ handoff, age }) => `${handoffName(handoff)} (${(0,text_time/* duration */.p0)(age)})`);
    return open.length === 0
        ? []
        : [`**${what}: ${open.length}.** ${(0,enumerate/* enumerate */.H)(named, { most: mostListed })}`];
}
function qualityLine({ team, first_submissions: cases, first_time_complete_rate: rate, ...quality }, templates) {
    const { most_missed, returned, rating } = quality;
    return [
        `**What you sent: ${(0,enumerate/* count */.U)(cases, 'form')}.** Complete at first: ${rateWords({ cases, rate })}`,
        ...(most_missed.length === 0
            ? []
            : [`most missed: ${fieldsWords(most_missed, templatesFrom(team, templates))}`]),
        ...(returned.count === 0 ? [] : [`returned: ${rateWords(returned)}`]),
        ...(rating.cases === 0 ? [] : [`rated: ${ratingWords(rating)}`]),
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
    const isLeft = posted !== null && (await isLeftUnfinished(world, claim));
    if (!request.isForced && !isLeft && (posted !== null || !(await mayBePosted(world, claim)))) {
        return null;
    }
    const days = configuration.report.days ?? request.days;
    const draft = await draftReport(world.ledger, { period, asOf, days, configuration, reports });
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
    const title = reportTitle(period);
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
    return !reports.some((other) => isBefore(issue, other));
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
    for (const former of reports.filter((one) => one.open && isBefore(one, issue))) {
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
