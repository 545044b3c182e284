export const id = 863;
export const ids = [863];
export const modules = {

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ headingOf),
/* harmony export */   d: () => (/* binding */ titled)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58906);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20048);
// How a handoff is headed, whatever is told of it.



/** Its title and number, its route, its status. */
function headingOf(terminal, standing, name) {
    const { handoff, isOverdue } = standing;
    const { title, issueNumber, id, fromTeam, toTeam, status } = handoff;
    const overdue = isOverdue ? `, ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .painted */ .C)(terminal, 'red', 'overdue')}` : '';
    return [
        `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .painted */ .C)(terminal, 'bold', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title))} (#${issueNumber}, handoff ${id})\n`,
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${name}, ${fromTeam} → ${toTeam}`)}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .painted */ .C)(terminal, _list_js__WEBPACK_IMPORTED_MODULE_1__/* .statusStyles */ .d[status], status)}${overdue}\n`,
    ].join('');
}
function titled(terminal, title) {
    return `\n${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .painted */ .C)(terminal, 'bold', title)}\n`;
}


/***/ }),

/***/ 58155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ usualDays),
/* harmony export */   metrics: () => (/* binding */ metrics)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76676);
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67147);
/* harmony import */ var _text_enumerate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31300);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95853);
/* harmony import */ var _work_measure_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74948);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98757);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81681);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58906);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5308);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20048);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87823);
// The numbers, as the Action's `metrics` output has them.











/** Where neither the command nor the configuration names a window. */
const usualDays = 30;
async function metrics(terminal, options) {
    (0,_list_js__WEBPACK_IMPORTED_MODULE_4__/* .demandOneForm */ .K)(options);
    const asOf = options.asOf ?? (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .asInstant */ .UO)(terminal.now());
    const measured = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .withLedger */ .C)(terminal, options, async (reader) => {
        const configuration = await reader.configuration();
        return (0,_work_measure_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .measureLedger */ .e)({ read: (question) => question(reader.view) }, {
            asOf,
            days: options.days ?? configuration?.report.days ?? usualDays,
            teams: configuration?.teams ?? [],
        });
    });
    if (options.json) {
        terminal.stdout((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonText */ .s$)(measured.metrics));
    }
    else if (options.csv) {
        terminal.stdout(toCsv(measured.metrics));
    }
    else {
        terminal.stdout(toTables(terminal, measured.metrics));
    }
}
/** The figures that have one of the window before to stand beside. */
function headline(metrics) {
    const before = new Map(Object.entries(metrics.previous));
    return Object.entries(metrics).flatMap(([name, now]) => {
        const former = before.get(name);
        return typeof now === 'number' && typeof former === 'number'
            ? [[name, now, former]]
            : [];
    });
}
function toCsv(metrics) {
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvText */ .k)(['figure', 'value', 'previous'], headline(metrics));
}
/** What a figure is called, and how it is written; any other by its key, as it is. */
const figures = {
    total_handoffs: { name: 'Handoffs' },
    completed: { name: 'Completed' },
    completion_rate: { name: 'Completion rate', write: (rate) => `${rate} %` },
    avg_acceptance_hours: {
        name: 'Average time to acceptance',
        write: (hours) => `${hours.toFixed(1)} h`,
    },
};
function toTables(terminal, metrics) {
    const { days, from, to, open, routes, sending_teams: teams } = metrics;
    const window = (0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(days, 'day');
    const heads = ['', `Last ${window}`, 'Before that'];
    const openNow = `Open then: ${open.waiting} waiting, ${open.in_work} in work, ${open.returned} returned; ${open.overdue} overdue.`;
    return [
        `Handoffs filed from ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(from)} to ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(to)}, as they stood then.\n\n`,
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableText */ .q)(terminal, {
            columns: heads,
            figures: heads.slice(1),
            rows: headline(metrics).map(([key, now, before]) => {
                const { name = (0,_template_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .inWords */ .r4)(key), write = String } = figures[key] ?? {};
                return [name, write(now), write(before)];
            }),
        }),
        `\n${openNow}\n`,
        ...(routes.length === 0 ? [] : [(0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .titled */ .d)(terminal, byRoute), routesTable(terminal, routes)]),
        ...(teams.length === 0
            ? []
            : [(0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .titled */ .d)(terminal, 'What the teams send'), teamsTable(terminal, teams)]),
    ].join('');
}
const byRoute = 'By route, with the median time and what nine of ten keep to';
function routesTable(terminal, routes) {
    const figures = ['Handoffs', 'Completed', 'Accepted in', 'Completed in'];
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableText */ .q)(terminal, {
        columns: ['From → to', ...figures],
        figures,
        rows: routes.map((route) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(`${route.from_team} → ${route.to_team}`),
            String(route.total),
            String(route.completed),
            median(route.acceptance_hours),
            median(route.completion_hours),
        ]),
    });
}
/** The median, and in brackets what nine of ten keep to. */
function median({ median, p90 }) {
    return median === null || p90 === null ? _text_js__WEBPACK_IMPORTED_MODULE_8__/* .nothing */ .s6 : `${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .hoursOrDays */ .oM)(median)} (${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .hoursOrDays */ .oM)(p90)})`;
}
function teamsTable(terminal, teams) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableText */ .q)(terminal, {
        columns: ['Team', 'Sent', 'Complete at once', 'Most missed'],
        figures: ['Sent', 'Complete at once'],
        rows: teams.map((team) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(team.team),
            String(team.first_submissions),
            team.first_time_complete_rate === null ? _text_js__WEBPACK_IMPORTED_MODULE_8__/* .nothing */ .s6 : `${team.first_time_complete_rate} %`,
            team.most_missed.map(({ field, issues }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(field)} (${issues})`).join(', ') ||
                _text_js__WEBPACK_IMPORTED_MODULE_8__/* .nothing */ .s6,
        ]),
    });
}


/***/ }),

/***/ 96294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76676);
/* harmony import */ var _template_read_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69178);
/* harmony import */ var _text_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10708);
/* harmony import */ var _work_draft_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58906);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58155);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87823);
// The report that would be posted now, in Markdown.







async function report(terminal, options) {
    const asOf = options.asOf ?? (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .asInstant */ .UO)(terminal.now());
    const { reportPeriod } = await Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 27554));
    const drafted = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .withLedger */ .C)(terminal, options, async (reader) => {
        const configuration = await reader.configuration();
        const schedule = configuration?.report ?? _template_read_report_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultReport */ .Oc;
        const { period } = reportPeriod({ schedule, now: asOf });
        const posted = (await reader.view.reports()).flatMap(({ period: name, issueNumber }) => issueNumber === null ? [] : [{ number: issueNumber, title: (0,_text_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTitle */ .r)(name) }]);
        const draft = await (0,_work_draft_report_js__WEBPACK_IMPORTED_MODULE_2__/* .draftReport */ .S)({ read: (question) => question(reader.view) }, {
            period,
            asOf,
            days: options.days ?? schedule.days ?? _metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .usualDays */ .U,
            configuration: configuration ?? { templates: [], teams: [] },
            // The ledger has the newest first.
            reports: posted.toReversed(),
        });
        const { metrics, body } = draft;
        return { period, title: (0,_text_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTitle */ .r)(period), metrics, body };
    });
    terminal.stdout(options.json ? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s$)(drafted) : `# ${drafted.title}\n\n${drafted.body}`);
}


/***/ }),

/***/ 77247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   r: () => (/* binding */ timeOfDay)
/* harmony export */ });
// Days and times of day, as text that sorts.
/** Whether it is `YYYY-MM-DD` and a day that exists: JavaScript takes 30 February for 2 March. */
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** `9:00` → `09:00`; undefined where it is no time of day. */
function timeOfDay(text) {
    return /^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? text.padStart(5, '0') : undefined;
}


/***/ }),

/***/ 6873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// "Did you mean": the known word that is nearest to the one written.
/** The nearest of the words, if it is near enough to be what was meant. */
function nearest(written, words) {
    const from = bare(written);
    const ranked = words
        .map((word) => ({ word, to: bare(word) }))
        .map(({ word, to }) => ({
        word,
        distance: distance(from, to),
        allowed: Math.floor(Math.max(from.length, to.length) / 3),
    }))
        .filter((candidate) => candidate.distance <= candidate.allowed)
        .sort((one, other) => one.distance - other.distance);
    return ranked[0]?.word;
}
/** `acceptWithin`, `accept-within` and `accept_within` are one word to a reader. */
function bare(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}
/** Letters to add, drop, change or swap with their neighbour. */
function distance(one, other) {
    const width = other.length + 1;
    // Row by row: cell (i, j) is the distance between the first i letters of one and j of the other.
    const cells = Array.from({ length: width }, (_, j) => j);
    const cell = (i, j) => cells[i * width + j] ?? 0;
    for (let i = 1; i <= one.length; i += 1) {
        cells.push(i);
        for (let j = 1; j < width; j += 1) {
            const same = one[i - 1] === other[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            cells.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same, swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY));
        }
    }
    return cell(one.length, other.length);
}


/***/ }),

/***/ 59318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ readWeekday),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fK: () => (/* binding */ readCalendar),
/* harmony export */   gy: () => (/* binding */ readTimeZone),
/* harmony export */   h2: () => (/* binding */ readDate)
/* harmony export */ });
/* unused harmony exports calendarKeys, dayNames */
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77247);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6873);
/* harmony import */ var _read_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79804);
/* harmony import */ var _read_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22688);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78763);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20991);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58011);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67147);
// When a team works, and the dates, times and zones that other settings share with it.








const weekdays = [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
];
const shortWeekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const workingWeek = [1, 2, 3, 4, 5];
const officeHours = { from: '09:00', to: '17:00' };
const calendarKeys = ['timezone', 'days', 'hours', 'holidays'];
function* readCalendar(tree, subject) {
    const mapping = yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .readMapping */ .vh)(tree, subject, calendarKeys);
    if (mapping === undefined)
        return undefined;
    const days = yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(mapping, 'days', readDays);
    return {
        timezone: (yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(mapping, 'timezone', readTimeZone)) ?? 'UTC',
        days: days ?? workingWeek,
        hours: (yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(mapping, 'hours', readHours)) ?? officeHours,
        holidays: (0,_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(mapping, 'holidays', (0,_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listOfDistinct */ .I3)(readDate))).toSorted(),
    };
}
/** As they may be written. */
const dayNames = [...shortWeekdays, ...weekdays];
const readDayName = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(dayNames, weekdays);
/** `mon` or `Monday` → 1. */
function* readWeekday(tree, subject) {
    const name = yield* readDayName(tree, subject);
    return name && numberOfDay(name);
}
function numberOfDay(name) {
    return shortWeekdays.findIndex((short) => name.startsWith(short)) + 1;
}
function* readDays(tree, subject) {
    const names = yield* (0,_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listOfDistinct */ .I3)(readDayName)(tree, subject);
    if (names?.length === 0 && !(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsItems */ .nw)(tree)) {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(subject)} names no day, so nothing would ever be due.`, 'Write `[mon, tue, wed, thu, fri]`, or leave the line out.');
    }
    return names && [...new Set((0,_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(names).map(numberOfDay))].toSorted();
}
function* readDate(tree, subject) {
    const text = yield* (0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .readWord */ .pS)(tree, subject);
    if (text === undefined || (0,_date_js__WEBPACK_IMPORTED_MODULE_6__/* .isDate */ .$)(text))
        return text;
    yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(subject)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)}, which is not a day of the calendar.`, 'Write year, month and day: `2026-12-24`.');
    return undefined;
}
function* readTime(tree, subject) {
    const text = yield* (0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .readWord */ .pS)(tree, subject);
    const time = text === undefined ? undefined : (0,_date_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOfDay */ .r)(text);
    if (text === undefined || time !== undefined)
        return time;
    yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(subject)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)}, which is not a time of day.`, 'Write hours and minutes from `00:00` to `23:59`.');
    return undefined;
}
function* readHours(tree, subject) {
    const text = yield* (0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .readWord */ .pS)(tree, subject);
    if (text === undefined)
        return undefined;
    const [from, to, ...rest] = text.split(/ *[-–] */).map(_date_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOfDay */ .r);
    if (from === undefined || to === undefined || rest.length > 0) {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(subject)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)}, which is not a span of hours.`, 'Write `09:00-17:00`; the latest end is `23:59`.');
        return undefined;
    }
    if (from < to)
        return { from, to };
    yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(subject)} ends at ${to}, which is not after ${from}.`, 'Write the earlier time first, both on the same day.');
    return undefined;
}
function* readTimeZone(tree, subject) {
    const text = yield* (0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .readWord */ .pS)(tree, subject);
    if (text === undefined || isTimeZone(text))
        return text;
    const zones = Intl.supportedValuesOf('timeZone');
    const city = `/${text.toLowerCase().replaceAll(' ', '_')}`;
    const meant = zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(text, zones);
    yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(subject)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)}, which is not the name of a time zone.`, meant ? `Did you mean \`${meant}\`?` : 'Write a name such as `Europe/Berlin`, or `UTC`.');
    return undefined;
}
/** A name, not an offset such as `+01:00`: an offset knows nothing of summer time. */
function isTimeZone(text) {
    if (!/^[a-z]/i.test(text))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return true;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 79804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ listOfDistinct),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20991);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58011);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67147);
// Readers of lists.



/** A list; nothing written is one without items. Items that cannot be read are left out. */
function listOf(reader) {
    return function* (tree, subject) {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(tree))
            return [];
        if (tree.kind !== 'list') {
            yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .oF)(tree, `${subject} must be a list`, remedyFor(tree));
            return undefined;
        }
        const items = [];
        for (const item of tree.items) {
            const value = yield* reader(item, `an item of ${subject}`);
            if (value !== undefined)
                items.push({ value, at: item.at });
        }
        return items;
    };
}
function remedyFor(tree) {
    const source = tree.kind === 'scalar' ? tree.source : '';
    if (/^-\S/.test(source))
        return 'Write a space after each dash: `- item`.';
    const alone = source === '' || source.includes('\n') ? '' : ` ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`[${source}]`)}, or`;
    return `Write${alone} one item on each line, after a dash: \`- item\`.`;
}
/** A list that names nothing twice. */
function listOfDistinct(reader) {
    return function* (tree, subject) {
        const items = yield* listOf(reader)(tree, subject);
        for (const [index, { value, at }] of (items ?? []).entries()) {
            const before = (items ?? []).slice(0, index);
            if (!before.some((other) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(other.value) === (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(value)))
                continue;
            yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(subject)} names ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} twice.`, 'Leave one of the two out.');
        }
        return items;
    };
}
function valuesOf(items) {
    return (items ?? []).map((item) => item.value);
}


/***/ }),

/***/ 22688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   iY: () => (/* binding */ readGroup),
/* harmony export */   vh: () => (/* binding */ readMapping)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6873);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20991);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58011);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67147);
// Readers of groups of keys.




/** The mapping, after a word on every key it should not have. Nothing written is a mapping without keys. */
function* readMapping(tree, subject, known) {
    const mapping = yield* readGroup(tree, subject);
    for (const { key, at } of mapping?.entries ?? []) {
        if (known.includes(key))
            continue;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not a key of ${subject}.`, meant
            ? `Did you mean \`${meant}\`?`
            : `Leave it out; the keys here are ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerated */ .BD)(known, 'and')}.`);
    }
    return mapping;
}
/** A mapping whose keys are the writer's own. */
function* readGroup(tree, subject) {
    if (tree.kind === 'mapping')
        return tree;
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(tree))
        return { kind: 'mapping', at: tree.at, entries: [] };
    yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .oF)(tree, `${subject} must be a group of keys`, 'Write one `key: value` on each line, all with the same indentation.');
    return undefined;
}
/** The value of a key, or undefined where it is absent or wrong. */
function* readKey(mapping, key, reader) {
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(mapping, key);
    return tree === undefined ? undefined : yield* reader(tree, `\`${key}\``);
}


/***/ }),

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ defaultReport),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* unused harmony exports reportKeys, reportIntervals */
/* harmony import */ var _read_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59318);
/* harmony import */ var _read_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22688);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78763);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20991);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58011);
// When the report is due, and over how many days it looks back.





const defaultReport = {
    every: 'week',
    on: 1,
    at: '08:00',
    timezone: 'UTC',
};
const reportKeys = ['every', 'on', 'at', 'timezone', 'days'];
const reportIntervals = ['day', 'week', 'month'];
/** Every month has a 28th. */
const readDayOfMonth = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 28);
function* readReport(tree, subject) {
    const mapping = yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .readMapping */ .vh)(tree, subject, reportKeys);
    if (mapping === undefined)
        return undefined;
    const written = yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .readKey */ .YZ)(mapping, 'every', (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(reportIntervals));
    const every = written ?? defaultReport.every;
    if (every === 'day' && (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(mapping, 'on') !== undefined) {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(mapping, 'on'), 'A report of every day has no `on`.', 'Leave `on` out, or write `every: week`.');
    }
    // With an `every` that cannot be read there is no telling what `on` should be.
    const known = written !== undefined || (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(mapping, 'every') === undefined;
    const readOn = every === 'month' ? readDayOfMonth : _read_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .readWeekday */ .L3;
    const on = known && every !== 'day' ? yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .readKey */ .YZ)(mapping, 'on', readOn) : undefined;
    const days = yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .readKey */ .YZ)(mapping, 'days', (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 366));
    return {
        every,
        on: on ?? defaultReport.on,
        at: (yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .readKey */ .YZ)(mapping, 'at', _read_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)) ?? defaultReport.at,
        timezone: (yield* (0,_read_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .readKey */ .YZ)(mapping, 'timezone', _read_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .readTimeZone */ .gy)) ?? defaultReport.timezone,
        ...(days === undefined ? {} : { days }),
    };
}


/***/ }),

/***/ 78763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6873);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20991);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31932);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67147);
// Readers of the plain values a configuration is made of. What each refuses, it explains.




function* readText(tree, subject) {
    if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== '') {
        const unseen = (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnseen */ .b)(tree.value);
        if (unseen === null)
            return tree.value.trim();
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(subject)} holds a sign that cannot be seen, ${unseen.name}.`, 'Leave it out.');
        return undefined;
    }
    if (tree.kind !== 'scalar') {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .oF)(tree, `${subject} must be a text`, tree.kind === 'list'
            ? 'Write one text in its place, without brackets or dashes.'
            : 'Write one text in its place, in quotes if it holds `: `.');
    }
    else if (typeof tree.value === 'number' || typeof tree.value === 'boolean') {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .oF)(tree, `${subject} must be a text`, `Put it in quotes: \`"${tree.source}"\`.`);
    }
    else {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(subject)} is empty.`, 'Write a text there, in quotes if it begins with `#`, or leave the line out.');
    }
    return undefined;
}
function* readLine(tree, subject) {
    const text = yield* readText(tree, subject);
    if (text === undefined)
        return undefined;
    if (/[\r\n]/.test(text)) {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(subject)} runs over several lines.`, 'Write it on one line.');
        return undefined;
    }
    // YAML folds `- one` and a further indented `- two` below it into the one text "one - two".
    if (tree.kind === 'scalar' && /^[^'"|>][^\n]*\n\s*- /.test(tree.source)) {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(subject)} swallows the line below it, which is indented further.`, 'Give all dashes of the list the same indentation.');
        return undefined;
    }
    return text;
}
/** A word, a number of a kind, a date: what YAML takes for a number is meant as it is written. */
function* readWord(tree, subject) {
    const isOther = tree.kind === 'scalar' && !['string', 'object'].includes(typeof tree.value);
    return isOther ? tree.source : yield* readLine(tree, subject);
}
function* readFlag(tree, subject) {
    if (tree.kind === 'scalar' && typeof tree.value === 'boolean')
        return tree.value;
    yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .oF)(tree, `${subject} must be true or false`, 'Write `true` or `false`, without quotes.');
    return undefined;
}
function* readNumber(tree, subject) {
    if (tree.kind === 'scalar' && typeof tree.value === 'number' && Number.isFinite(tree.value)) {
        return tree.value;
    }
    const remedy = 'Write a number such as `100`, without quotes.';
    yield tree.kind === 'scalar' && typeof tree.value === 'number'
        ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(subject)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(tree.source)}, which nothing can be compared with.`, remedy)
        : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .oF)(tree, `${subject} must be a number`, remedy);
    return undefined;
}
function wholeNumber(least, most) {
    return function* (tree, subject) {
        if (tree.kind === 'scalar' && typeof tree.value === 'number') {
            const { value } = tree;
            if (Number.isInteger(value) && value >= least && value <= most)
                return value;
        }
        const range = `a whole number from ${least} to ${most}`;
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .oF)(tree, `${subject} must be ${range}`, `Write ${range}, without quotes.`);
        return undefined;
    };
}
/** One of a closed set of words, in any letter case; `offered` are those a remedy names. */
function oneOf(words, offered = words) {
    return function* (tree, subject) {
        const written = yield* readWord(tree, subject);
        if (written === undefined)
            return undefined;
        const found = words.find((word) => word === written.toLowerCase());
        if (found !== undefined)
            return found;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(written, words);
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(subject)} cannot be ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(written)}.`, meant ? `Did you mean \`${meant}\`?` : `Write ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerated */ .BD)(offered, 'or')}.`);
        return undefined;
    };
}


/***/ }),

/***/ 20991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   oF: () => (/* binding */ wrongKind)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67147);
// How a configuration is read: a reader gives back what it could read and yields every problem it
// meets on the way, so that one bad line hides none of the others.

function problemAt(at, message, remedy) {
    return { path: at.path, line: at.line, column: at.column, message, remedy };
}
/** "`name` must be a text, but is a list." */
function wrongKind(tree, claim, remedy) {
    return problemAt(tree.at, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(claim)}, but is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(tree)}.`, remedy);
}
/** Runs a reading to its end. */
function finish(reading) {
    const problems = [];
    for (;;) {
        const step = reading.next();
        if (step.done)
            return { value: step.value, problems };
        problems.push(step.value);
    }
}


/***/ }),

/***/ 66193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ returnReasonWords),
/* harmony export */   z: () => (/* binding */ returnReasonsOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67147);
// Why a handoff comes back.

/** Where a template names none. */
const usualReasons = {
    missing_context: 'Missing context',
    wrong_team: 'Wrong team',
    not_ready: 'Not ready',
    out_of_scope: 'Out of scope',
    duplicate: 'Duplicate',
};
/** Code to words. */
function returnReasonsOf({ returnReasons = usualReasons, }) {
    return returnReasons;
}
/** In the template's words; a code that it does not name speaks for itself. */
function returnReasonWords(code, template) {
    return new Map(Object.entries(returnReasonsOf(template))).get(code) ?? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(code);
}


/***/ }),

/***/ 58011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   nw: () => (/* binding */ holdsItems)
/* harmony export */ });
// A YAML file as plain data that still knows where everything in it stands.
function valueAt(mapping, key) {
    return mapping.entries.find((entry) => entry.key === key)?.value;
}
/** Where the key's value stands; the mapping itself where the key is absent. */
function placeOf(mapping, key) {
    return valueAt(mapping, key)?.at ?? mapping.at;
}
/** Whether it is a list with anything in it, readable or not. */
function holdsItems(tree) {
    return tree.kind === 'list' && tree.items.length > 0;
}
function isEmpty(tree) {
    return tree.kind === 'scalar' && tree.value === null;
}


/***/ }),

/***/ 31932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ firstUnseen),
/* harmony export */   w: () => (/* binding */ refuseUnreadable)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20991);
// Signs that stand in no file on purpose: what is left of another encoding, and control characters.

/** The first that is neither a tab nor the end of a line. */
function firstUnseen(text) {
    const found = /(?![\t\n\r\x85])\p{Cc}/u.exec(text);
    if (found === null)
        return null;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase();
    return { index: found.index, name: `U+${code.padStart(4, '0')}` };
}
/** What is not UTF-8 arrives as U+FFFD, and of UTF-16 every second byte as U+0000. */
function* refuseUnreadable(page) {
    const unseen = firstUnseen(page.text);
    const foreign = page.text.indexOf('\uFFFD');
    if (foreign >= 0) {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(page.place(foreign), 'The file is not written in UTF-8.', 'Save it again in UTF-8.');
    }
    else if (unseen !== null) {
        yield (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(page.place(unseen.index), `A sign that cannot be seen stands here, ${unseen.name}.`, 'Leave it out.');
    }
    return foreign >= 0 || unseen !== null;
}


/***/ }),

/***/ 67147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ enumerated),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   YU: () => (/* binding */ inSnakeCase),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
// The small change of sentences about a configuration: names, quotations, enumerations.
const longestQuotation = 60;
/** `sales_to_onboarding` → `Sales to onboarding`. */
function inWords(id) {
    return sentence(id.replaceAll('_', ' '));
}
/** `Key contacts?` → `key_contacts`; empty where nothing of it can stay. */
function inSnakeCase(text) {
    return text
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^[_0-9]+|_+$/g, '');
}
/** With a capital at its beginning. */
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A piece of the file, short enough for a sentence and on one line. */
function quoted(text) {
    const characters = [...text.replaceAll('`', "'").replace(/[\s\p{Cc}]+/gu, ' ')];
    const shown = characters.length > longestQuotation
        ? `${characters.slice(0, longestQuotation).join('')}…`
        : characters.join('');
    return `\`${shown}\``;
}
/** "`a`, `b` or `c`". */
function enumerated(words, conjunction) {
    const all = words.map((word) => `\`${word}\``);
    const last = all.at(-1) ?? '';
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
/** What stands there, as in "but is the number 24". */
function described(tree) {
    if (tree.kind === 'list')
        return 'a list';
    if (tree.kind === 'mapping')
        return 'a group of keys';
    if (tree.value === null)
        return 'empty';
    if (typeof tree.value === 'number')
        return `the number ${tree.source}`;
    if (typeof tree.value === 'boolean')
        return `the yes-or-no value ${quoted(tree.source)}`;
    return tree.value.trim() === ''
        ? 'a text of nothing but spaces'
        : `the text ${quoted(tree.value)}`;
}
/** For comparing as people do: without regard to case, and to how wide the gaps are. */
function folded(text) {
    return text.trim().replace(/\s+/g, ' ').toLowerCase();
}


/***/ }),

/***/ 95641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ person),
/* harmony export */   l: () => (/* binding */ mention)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
// People, spoken of or called.

/** Logins have at most 39 characters, teams of our configuration rarely more. */
const longest = 60;
/** Also the longer ones that companies manage, with an underscore. */
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
/** Calls somebody: GitHub notifies them. What cannot be a login calls nobody. */
function mention(name) {
    return login.test(name) ? `@${name}` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(name, longest);
}
/** Speaks of somebody without calling them; null: the account is gone. */
function person(name) {
    return name === null ? 'somebody whose account is gone' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(name, longest);
}


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   Vh: () => (/* binding */ membersBesides),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   xG: () => (/* binding */ routeName)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67718);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
// Who belongs to a team, in words.


/** Members, and the lead. */
function membersOf({ members, lead }) {
    return lead === undefined || (0,_template_team_js__WEBPACK_IMPORTED_MODULE_1__/* .includesLogin */ .Bm)(members, lead) ? members : [...members, lead];
}
function membersBesides(team, logins) {
    return membersOf(team).filter((login) => !(0,_template_team_js__WEBPACK_IMPORTED_MODULE_1__/* .includesLogin */ .Bm)(logins, login));
}
function teamName(id) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(id, 60);
}
function routeName(from, to) {
    return `${teamName(from)} → ${teamName(to)}`;
}


/***/ }),

/***/ 53740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ teamClock)
/* harmony export */ });
// A team's clock. The calendar library is loaded only where a team keeps a calendar.
/** undefined: the team keeps no calendar. */
async function teamClock({ calendar }) {
    if (calendar === undefined) {
        return undefined;
    }
    const { workClock } = await Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(747)]).then(__webpack_require__.bind(__webpack_require__, 49747));
    return workClock(calendar);
}


/***/ })

};
