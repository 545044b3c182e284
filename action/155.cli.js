export const id = 155;
export const ids = [155];
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
