export const id = 630;
export const ids = [630];
export const modules = {

/***/ 36009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uN: () => (/* binding */ headlineFigures),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* unused harmony export headlineTable */
// The four headline figures, with their change against the window before.

const hours = (amount) => `${amount.toFixed(1)} h`;
const headlineFigures = [
    {
        name: 'Handoffs',
        of: ({ total_handoffs }) => total_handoffs,
        write: String,
        writeChange: String,
    },
    { name: 'Completed', of: ({ completed }) => completed, write: String, writeChange: String },
    {
        name: 'Completion rate',
        of: ({ completion_rate }) => completion_rate,
        write: (amount) => `${amount} %`,
        writeChange: (amount) => `${amount} points`,
    },
    {
        name: 'Average time to acceptance',
        of: ({ avg_acceptance_hours }) => avg_acceptance_hours,
        write: hours,
        writeChange: hours,
    },
];
function headlineTable(metrics) {
    const { previous } = metrics;
    const window = count(metrics.days, 'day');
    return [
        `| | Last ${window} | ${window} before | Change |`,
        '|---|---:|---:|---:|',
        ...headlineFigures.map(({ name, of, write, writeChange }) => {
            // With nothing before, every change would only say that there was nothing before.
            const change = previous.total_handoffs === 0 ? '–' : signed(of(metrics) - of(previous), writeChange);
            return `| ${name} | ${write(of(metrics))} | ${write(of(previous))} | ${change} |`;
        }),
    ].join('\n');
}
function signed(change, write) {
    if (change === 0) {
        return '±0';
    }
    return `${change > 0 ? '+' : '−'}${write(Math.abs(change))}`;
}


/***/ }),

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ spreadWords),
/* harmony export */   ZA: () => (/* binding */ fieldsWords),
/* harmony export */   c5: () => (/* binding */ rateWords),
/* harmony export */   eo: () => (/* binding */ templatesFrom),
/* harmony export */   rF: () => (/* binding */ ratingWords),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67147);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/* harmony import */ var _headline_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36009);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95853);
// Rates with the number of cases beside them, and fields by their labels.





/** `80 % of 12, +5`, `too few (3)`, `–` of none. */
function rateWords({ rate, cases }, before = null) {
    if (cases === 0) {
        return '–';
    }
    if (rate === null) {
        return `too few (${cases})`;
    }
    const change = before === null ? '' : `, ${(0,_headline_table_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(rate - before, String)}`;
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
        : `${(0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .hoursOrDays */ .oM)(median)}, ${(0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .hoursOrDays */ .oM)(p90)} (${count})`;
}
/** `Goals (5) and Start date (2)`. */
function fieldsWords(counts, templates) {
    return counts.length === 0
        ? '–'
        : (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .H)(counts.map(({ field, issues }) => `${fieldName(field, templates)} (${issues})`));
}
function fieldName(field, templates) {
    const label = templates
        .flatMap((template) => template.fields)
        .find(({ id }) => id === field)?.label;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(label ?? (0,_template_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(field), 60);
}
function templatesFrom(team, templates) {
    return templates.filter(({ from }) => from.toLowerCase() === team.toLowerCase());
}


/***/ }),

/***/ 65406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ receivingColumns),
/* harmony export */   W: () => (/* binding */ sendingColumns),
/* harmony export */   Yy: () => (/* binding */ handoffName),
/* harmony export */   ZS: () => (/* binding */ completedColumns),
/* harmony export */   od: () => (/* binding */ openColumns)
/* harmony export */ });
/* harmony import */ var _handoff_whose_turn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18957);
/* harmony import */ var _metrics_open_handoffs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44418);
/* harmony import */ var _template_return_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66193);
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67718);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33699);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95641);
/* harmony import */ var _quality_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30471);
/* harmony import */ var _team_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1869);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95853);
// The tables of a report, as columns; how many rows there is room for is said elsewhere.










const mostPeople = 3;
function openColumns(configuration) {
    return [
        { title: 'Handoff', write: ({ handoff }) => handoffName(handoff) },
        { title: 'From → to', write: ({ handoff }) => (0,_team_words_js__WEBPACK_IMPORTED_MODULE_6__/* .routeName */ .xG)(handoff.fromTeam, handoff.toTeam) },
        {
            title: 'Waits for',
            write: (one) => waitsFor(one, (0,_template_team_js__WEBPACK_IMPORTED_MODULE_8__/* .teamOf */ .Ld)(configuration, one.handoff.toTeam)),
        },
        { title: 'Since', write: ({ since }) => (0,_time_js__WEBPACK_IMPORTED_MODULE_7__/* .utc */ .n$)(since) },
        {
            title: 'Age',
            isNumber: true,
            write: (one) => `${(0,_time_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)(one.age)}${(0,_metrics_open_handoffs_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverdue */ .Jv)(one) ? ', **overdue**' : ''}`,
        },
    ];
}
function waitsFor({ status, handoff }, receiving) {
    const { owner, initiatedBy, toTeam } = handoff;
    const holders = (0,_handoff_whose_turn_js__WEBPACK_IMPORTED_MODULE_0__/* .holdersOf */ .pW)(handoff, receiving);
    switch (status) {
        case 'initiated':
            return `${holders.length === 0 ? `anybody of ${(0,_team_words_js__WEBPACK_IMPORTED_MODULE_6__/* .teamName */ .Ps)(toTeam)}` : (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_9__/* .enumerate */ .H)(holders.map(_person_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .M), { most: mostPeople, last: 'or' })} to accept`;
        case 'accepted':
            return `${owner === null ? (0,_team_words_js__WEBPACK_IMPORTED_MODULE_6__/* .teamName */ .Ps)(toTeam) : (0,_person_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .M)(owner)} to complete`;
        case 'returned':
            return `${(0,_person_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .M)(initiatedBy)} to answer`;
    }
}
const completedColumns = [
    { title: 'Handoff', write: handoffName },
    { title: 'From → to', write: ({ fromTeam, toTeam }) => (0,_team_words_js__WEBPACK_IMPORTED_MODULE_6__/* .routeName */ .xG)(fromTeam, toTeam) },
    { title: 'By', write: ({ owner }) => (owner === null ? '–' : (0,_person_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .M)(owner)) },
    { title: 'When', write: ({ completedAt }) => (completedAt === null ? '–' : (0,_time_js__WEBPACK_IMPORTED_MODULE_7__/* .utc */ .n$)(completedAt)) },
    {
        title: 'Took',
        isNumber: true,
        write: ({ initiatedAt, completedAt }) => completedAt === null ? '–' : (0,_time_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)(completedAt - initiatedAt),
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
        number('To acceptance', ({ acceptance_hours }) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .spreadWords */ .Rj)(acceptance_hours)),
        number('In working hours', (figures) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .spreadWords */ .Rj)(figures.acceptance_working_hours)),
        number('To completion', ({ completion_hours }) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .spreadWords */ .Rj)(completion_hours)),
        number('In working hours', (figures) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .spreadWords */ .Rj)(figures.completion_working_hours)),
        number('Reopened', ({ reopened }) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .rateWords */ .c5)(reopened)),
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
            write: ({ first_submissions: cases, first_time_complete_rate: rate, previous }) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .rateWords */ .c5)({ cases, rate }, previous.first_time_complete_rate),
        },
        { title: 'Most missed', write: (one) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsWords */ .ZA)(one.most_missed, templatesOf(one)) },
        { title: 'Most invalid', write: (one) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsWords */ .ZA)(one.most_invalid, templatesOf(one)) },
        {
            title: 'Returned',
            isNumber: true,
            write: ({ returned, previous }) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .rateWords */ .c5)(returned, previous.returned.rate),
        },
        { title: 'For', write: (one) => reasonsWords(one.return_reasons, templatesOf(one)) },
        {
            title: 'Edited late',
            isNumber: true,
            write: ({ edited_after_acceptance }) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .rateWords */ .c5)(edited_after_acceptance),
        },
        { title: 'Rating', isNumber: true, write: ({ rating }) => (0,_quality_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ratingWords */ .rF)(rating) },
    ];
}
function reasonsWords(reasons, templates) {
    const words = (code) => {
        const naming = templates.find((template) => Object.hasOwn((0,_template_return_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .returnReasonsOf */ .z)(template), code));
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_template_return_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .returnReasonWords */ .w)(code, naming ?? {}), 60);
    };
    const named = reasons.map(({ reason, returned }) => `${reason === null ? 'Other' : words(reason)} (${returned.count})`);
    return named.length === 0 ? '–' : (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_9__/* .enumerate */ .H)(named, { most: 5 });
}
/** GitHub makes a link of the number. */
function handoffName({ issueNumber, title }) {
    return `#${issueNumber} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(title, 120)}`;
}


/***/ }),

/***/ 10708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ reportText),
  r: () => (/* binding */ reportTitle)
});

// EXTERNAL MODULE: ./build/metrics/open-handoffs.js
var open_handoffs = __webpack_require__(44418);
// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(31300);
// EXTERNAL MODULE: ./build/text/headline-table.js
var headline_table = __webpack_require__(36009);
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

// EXTERNAL MODULE: ./build/text/quality-words.js
var quality_words = __webpack_require__(30471);
// EXTERNAL MODULE: ./build/text/report-tables.js
var report_tables = __webpack_require__(65406);
// EXTERNAL MODULE: ./build/text/team-words.js
var team_words = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/text/time.js
var text_time = __webpack_require__(95853);
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
    const name = (0,report_tables/* handoffName */.Yy)(found.handoff);
    return waiting === 1
        ? ` It is ${name}.`
        : ` The oldest, ${name}, has waited ${(0,text_time/* duration */.p0)(found.age)}.`;
}
function mendWords({ team, field, issues, cases, share }, templates) {
    const part = `${issues} of ${cases}`;
    const rate = share === null ? '' : `, ${share} %`;
    return field === null
        ? `what ${(0,team_words/* teamName */.Ps)(team)} sends (${part} returned handoffs${rate})`
        : `${(0,quality_words/* fieldName */.w5)(field, (0,quality_words/* templatesFrom */.eo)(team, templates))} in what ${(0,team_words/* teamName */.Ps)(team)} sends (missing or wrong in ${part} faulty forms${rate})`;
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
var markers = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
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
var instant = __webpack_require__(76676);
// EXTERNAL MODULE: ./build/metrics/standing.js
var standing = __webpack_require__(70360);
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

// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
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
            columns: (0,report_tables/* openColumns */.od)(configuration),
            most: 30,
        }),
        receiving: section({
            id: 'receiving',
            title: 'Who takes on',
            items: metrics.receiving_teams,
            columns: (0,report_tables/* receivingColumns */.It)({
                title: 'Team',
                write: ({ team }) => (0,team_words/* teamName */.Ps)(team),
            }),
            most: 12,
        }),
        routes: section({
            id: 'routes',
            title: 'By route',
            items: metrics.routes,
            columns: (0,report_tables/* receivingColumns */.It)({
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
                columns: (0,report_tables/* sendingColumns */.W)({ title: 'Team', write: ({ team }) => (0,team_words/* teamName */.Ps)(team) }, ({ team }) => (0,quality_words/* templatesFrom */.eo)(team, templates)),
                most: 8,
            }),
            ...section({
                id: 'forms',
                title: 'By form',
                items: metrics.templates,
                columns: (0,report_tables/* sendingColumns */.W)({
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
            columns: report_tables/* completedColumns */.ZS,
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


/***/ }),

/***/ 35630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ draftReport)
/* harmony export */ });
/* harmony import */ var _text_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10708);
/* harmony import */ var _measure_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74948);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4941);
// What a report says, before anything of it is posted.



async function draftReport(ledger, { period, asOf, days, configuration, reports, }) {
    const { metrics, handoffs } = await (0,_measure_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .measureLedger */ .e)(ledger, {
        asOf,
        days,
        teams: configuration.teams,
    });
    const title = (0,_text_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTitle */ .r)(period);
    // One that is yet to be posted will have the greatest number.
    const { number = Number.POSITIVE_INFINITY } = reports.find((one) => one.title === title) ?? {};
    const former = reports.findLast((one) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y)(one, { number, title })) ?? null;
    const text = (0,_text_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportText */ .U)({ period, metrics, handoffs, configuration, former });
    const { body: linked, continuations } = text;
    return { metrics, handoffs, body: linked(), linked, continuations };
}


/***/ }),

/***/ 74948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ measureLedger)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76676);
/* harmony import */ var _team_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53740);
// The figures of a ledger, read in one pass.


const second = 1000;
/** The figures of the last `days`, as of then. */
async function measureLedger(ledger, { asOf, days, teams, }) {
    const { measure, reachOf } = await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 24259));
    // What happened at that very instant counts.
    const window = { from: (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .earlier */ .X)(asOf, second * reachOf(days)), to: (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .earlier */ .X)(asOf, -second) };
    const rows = await ledger.read((view) => view.measured(window));
    return {
        metrics: measure({ ...rows, now: asOf, days, clocks: await clocksOf(teams) }),
        handoffs: rows.listed,
    };
}
async function clocksOf(teams) {
    const clocks = new Map();
    for (const team of teams) {
        const clock = await (0,_team_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .teamClock */ ._)(team);
        if (clock !== undefined) {
            clocks.set(team.id.toLowerCase(), clock);
        }
    }
    return clocks;
}


/***/ }),

/***/ 4941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBefore)
/* harmony export */ });
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


/***/ })

};
