export const id = 48;
export const ids = [48];
export const modules = {

/***/ 98757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ csvText)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96789);
// Tables for spreadsheets.

/** What a terminal would obey, or show in another order; the ends of lines stay. */
const controls = /[[\p{Cc}\p{Bidi_Control}]--[\n]]/gv;
/**
 * With a header. A cell that a spreadsheet would compute, because it begins with `=`, `+`, `-` or `@`,
 * begins with an apostrophe instead, as OWASP advises.
 */
function csvText(columns, rows) {
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)([[...columns], ...rows.map((row) => row.map(writtenCell))], {
        escape_formulas: true,
        record_delimiter: '\n',
    });
}
function writtenCell(cell) {
    if (cell === null)
        return '';
    if (typeof cell === 'object')
        return Buffer.from(cell).toString('base64');
    return String(cell).replace(controls, ' ');
}


/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
// A row of the ledger as JSON: what a column keeps as JSON text is told as what it says.
function decoded(row) {
    return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, decodedValue(column, value)]));
}
function decodedValue(column, value) {
    if (typeof value === 'object' && value !== null) {
        return Buffer.from(value).toString('base64');
    }
    if (typeof value !== 'string' || !column.endsWith('_json')) {
        return value ?? null;
    }
    try {
        return JSON.parse(value);
    }
    catch {
        // Whatever it is, it is told as it stands there.
        return value;
    }
}


/***/ }),

/***/ 20048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ demandOneForm),
/* harmony export */   d: () => (/* binding */ statusStyles),
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _handoff_whose_turn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18957);
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67718);
/* harmony import */ var _text_enumerate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31300);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95853);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98757);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28919);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81681);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58906);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2912);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87823);
/* harmony import */ var _standings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95039);
// The handoffs that somebody asked for.












async function list(terminal, options) {
    demandOneForm(options);
    const { all, columns, teams } = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .withLedger */ .C)(terminal, options, async (reader) => ({
        all: await (0,_standings_js__WEBPACK_IMPORTED_MODULE_7__/* .standingsOf */ .F)(reader, terminal.now()),
        columns: reader.table('handoffs')?.columns ?? [],
        teams: (await reader.configuration())?.teams ?? [],
    }));
    const found = all.filter((standing) => isWanted(standing, options));
    if (options.json) {
        terminal.stdout((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonText */ .s$)(found.map(toJson)));
    }
    else if (options.csv) {
        terminal.stdout(toCsv(columns, found));
    }
    else {
        terminal.stdout(toTable(terminal, { found, total: all.length, teams }));
    }
}
function demandOneForm({ json, csv }) {
    if (json && csv)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .po)('Ask either for `--json` or for `--csv`.');
}
function isWanted({ handoff, isOpen, isOverdue, age }, options) {
    const { fromTeam, toTeam, handoffType, owner, assignees, status } = handoff;
    const { all, status: wanted, team, from, to, type, who, olderThan, overdue } = options;
    return [
        wanted === undefined ? isOpen || all === true : wanted.includes(status),
        team === undefined || (0,_template_team_js__WEBPACK_IMPORTED_MODULE_9__/* .sameLogin */ .Up)(fromTeam, team) || (0,_template_team_js__WEBPACK_IMPORTED_MODULE_9__/* .sameLogin */ .Up)(toTeam, team),
        from === undefined || (0,_template_team_js__WEBPACK_IMPORTED_MODULE_9__/* .sameLogin */ .Up)(fromTeam, from),
        to === undefined || (0,_template_team_js__WEBPACK_IMPORTED_MODULE_9__/* .sameLogin */ .Up)(toTeam, to),
        type === undefined || handoffType === type,
        who === undefined || (0,_template_team_js__WEBPACK_IMPORTED_MODULE_9__/* .includesLogin */ .Bm)(owner === null ? assignees : [owner, ...assignees], who),
        olderThan === undefined || age > olderThan,
        overdue === undefined || isOverdue,
    ].every(Boolean);
}
function toJson({ row, checklist, isOpen, isOverdue, age }) {
    return {
        ...(0,_decoded_js__WEBPACK_IMPORTED_MODULE_10__/* .decoded */ .D)(row),
        open: isOpen,
        overdue: isOverdue,
        hours_in_status: hoursOf(age),
        checklist,
    };
}
function hoursOf(seconds) {
    return Math.round(seconds / 360) / 10;
}
/** Without the columns that hold JSON: a spreadsheet has no use for them, and `export` has them all. */
function toCsv(all, found) {
    const columns = all.filter((column) => !column.endsWith('_json'));
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csvText */ .k)([...columns, 'overdue', 'hours_in_status', 'checklist_done', 'checklist_total'], found.map(({ row, checklist, isOverdue, age }) => [
        ...columns.map((column) => row[column] ?? null),
        isOverdue,
        hoursOf(age),
        checklist.done,
        checklist.total,
    ]));
}
const statusStyles = {
    initiated: 'yellow',
    accepted: 'blue',
    returned: 'magenta',
    completed: 'green',
    cancelled: 'dim',
};
function toTable(terminal, { found, total, teams, }) {
    if (found.length === 0) {
        return total === 0
            ? 'The ledger holds no handoff yet.\n'
            : `None of the ledger’s ${(0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(total, 'handoff')} is one of those. \`baton list --all\` lists them all.\n`;
    }
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableText */ .q)(terminal, {
        columns: ['Issue', 'Title', 'From → to', 'Status', 'With', 'Checklist', 'Age'],
        figures: ['Issue', 'Checklist'],
        rows: found.map(({ handoff, checklist, isOverdue, age }) => [
            `#${handoff.issueNumber}`,
            (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(handoff.title),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(`${handoff.fromTeam} → ${handoff.toTeam}`),
            (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .painted */ .C)(terminal, statusStyles[handoff.status], handoff.status),
            withWhom(handoff, (0,_template_team_js__WEBPACK_IMPORTED_MODULE_9__/* .teamOf */ .Ld)({ teams }, handoff.toTeam)),
            checklist.total === 0 ? _text_js__WEBPACK_IMPORTED_MODULE_8__/* .nothing */ .s6 : `${checklist.done}/${checklist.total}`,
            // The word first: what there is no room for is cut off the end.
            isOverdue ? `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .painted */ .C)(terminal, 'red', 'overdue')}, ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(age)}` : (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(age),
        ]),
    });
    return `${table}\n${summary(found)}\n`;
}
function withWhom(handoff, receiving) {
    const { status, initiatedBy: sender } = handoff;
    const isSenders = status === 'returned' && sender !== null;
    const who = isSenders ? [sender] : status === 'returned' ? [] : (0,_handoff_whose_turn_js__WEBPACK_IMPORTED_MODULE_0__/* .holdersOf */ .pW)(handoff, receiving);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)((0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_11__/* .enumerate */ .H)(who, { most: 3 })) || _text_js__WEBPACK_IMPORTED_MODULE_8__/* .nothing */ .s6;
}
function summary(found) {
    const overdue = found.filter(({ isOverdue }) => isOverdue).length;
    return `${(0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(found.length, 'handoff')}${overdue === 0 ? '' : `, ${overdue} overdue`}.`;
}


/***/ }),

/***/ 87823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_data_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68611);
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30593);
/* harmony import */ var _ledger_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98527);
/* harmony import */ var _ledger_ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84599);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28919);
/* harmony import */ var _folder_read_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31750);
/* harmony import */ var _github_connect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18142);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20902);
// The ledger that a command reads: a file of this machine, or the one on the data branch.










/** Opens it, has it asked, and closes it. */
async function withLedger(terminal, options, ask) {
    const reader = await (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .withProgress */ .E)(terminal, 'Reading the ledger', async () => (0,_ledger_ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedgerReader */ .T2)(await ledgerBytes(terminal, options)).catch((error) => {
        throw inWordsOfFile(error, options.file);
    }));
    try {
        return await ask(reader);
    }
    finally {
        reader.close();
    }
}
/** The data branch has nothing to do with a file of this machine. */
function inWordsOfFile(error, file) {
    return error instanceof _ledger_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .DamagedLedger */ .vN && file !== undefined
        ? new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.world, `${file} cannot be relied on as a ledger: ${error.reason}. Fetch it anew from the data branch, or leave \`--file\` out.`, { cause: error })
        : error;
}
async function ledgerBytes(terminal, options) {
    if (options.file === undefined) {
        const connection = await (0,_github_connect_js__WEBPACK_IMPORTED_MODULE_8__/* .connect */ .Ng)(terminal, options);
        return (0,_github_connect_js__WEBPACK_IMPORTED_MODULE_8__/* .inTerminalWords */ .vI)(connection, () => bytesOnBranch(connection, options.dataBranch));
    }
    if (options.repo !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUse */ .po)('Name either a file with `--file` or a repository with `--repo`, not both.');
    }
    return bytesOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, options.file), options.file);
}
async function bytesOfFile(path, named) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        const code = (0,_folder_read_files_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(cause);
        if (code === 'ENOENT')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUse */ .po)(`There is no file ${named}.`);
        if (code === 'EISDIR') {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUse */ .po)(`${named} is a folder. Name the ledger’s file: handoffs.db.`);
        }
        const why = code ?? 'unknown reason';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.world, `${named} cannot be read (${why}).`, { cause });
    }
}
async function bytesOnBranch(connection, branch) {
    const { octokit, owner, repo } = connection;
    const file = { octokit, owner, repo, branch, path: 'handoffs.db', readme: '' };
    const stored = await (0,_github_data_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .dataBranch */ .N)(file).read();
    if (stored === null) {
        await demandRepository(connection);
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.world, `${owner}/${repo} has no branch ${branch}, so there is no ledger yet: the first handoff begins it. If handoffs were filed already, ask \`baton doctor\`; if the ledger is kept elsewhere, name it with \`--data-branch\`.`);
    }
    return stored.bytes;
}
/** GitHub says "not found" of a branch and of a repository alike. */
async function demandRepository({ octokit, owner, repo, token }) {
    try {
        await octokit.repos.get({ owner, repo });
    }
    catch (error) {
        if ((0,_github_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c)(error) !== 404) {
            await (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explained */ .t)('look for the repository', () => Promise.reject(error));
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.world, token === null
            ? `GitHub shows no repository ${owner}/${repo} to somebody without a token. ${_github_connect_js__WEBPACK_IMPORTED_MODULE_8__/* .howToGiveToken */ .oG}`
            : `GitHub shows no repository ${owner}/${repo} to the token from ${token.from}. Look at its name, and whether the token may read it.`, { cause: error });
    }
}


/***/ }),

/***/ 95039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standingsOf)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76676);
/* harmony import */ var _metrics_open_handoffs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44418);
/* harmony import */ var _template_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29660);
// Every handoff of a ledger as it stands at an instant.



/**
 * Those that are open first, and among them the oldest.
 *
 * @param now ISO 8601
 */
async function standingsOf(reader, now) {
    const at = (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(now);
    const to = (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(at + 1);
    const handoffs = await reader.view.handoffs({ from: '1970-01-01T00:00:00Z', to });
    const rows = new Map((reader.table('handoffs')?.rows ?? []).map((row) => [row['id'], row]));
    const items = (0,_template_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(reader.table('checklist_items')?.rows ?? [], (row) => row['handoff_id']);
    const open = new Map((0,_metrics_open_handoffs_js__WEBPACK_IMPORTED_MODULE_0__/* .openHandoffs */ ._z)(handoffs, now).map((one) => [one.handoff.id, one]));
    return handoffs
        .map((handoff) => {
        const found = open.get(handoff.id);
        const checklist = items.get(handoff.id) ?? [];
        return {
            handoff,
            row: rows.get(handoff.id) ?? {},
            isOpen: found !== undefined,
            isOverdue: found !== undefined && (0,_metrics_open_handoffs_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverdue */ .Jv)(found),
            age: Math.max(0, at - handoff.since),
            checklist: {
                done: checklist.filter((row) => row['done'] === 1).length,
                total: checklist.length,
            },
        };
    })
        .toSorted((one, other) => Number(other.isOpen) - Number(one.isOpen) ||
        other.age - one.age ||
        one.handoff.issueNumber - other.handoff.issueNumber);
}


/***/ }),

/***/ 81681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tableText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25832);
/* harmony import */ var _text_fair_share_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18572);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38565);
// Tables for people: columns without lines between them, as wide as the terminal at the most.




const gap = 2;
const none = '';
const noLines = {
    top: none,
    'top-mid': none,
    'top-left': none,
    'top-right': none,
    bottom: none,
    'bottom-mid': none,
    'bottom-left': none,
    'bottom-right': none,
    left: none,
    'left-mid': none,
    mid: none,
    'mid-mid': none,
    right: none,
    'right-mid': none,
    middle: ' '.repeat(gap),
};
/** Cut to the width of the terminal; whole where there is none. */
function tableText(terminal, { columns, rows, figures = [] }) {
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_1__({
        head: columns.map((column) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .painted */ .C)(terminal, 'bold', column)),
        chars: noLines,
        colWidths: [...widthsFor(terminal, [columns, ...rows])],
        colAligns: columns.map((column) => (figures.includes(column) ? 'right' : 'left')),
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    });
    table.push(...rows.map((row) => row.map(onOneLine)));
    const lines = table.toString().split('\n');
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
/** null: as wide as what stands in it. */
function widthsFor({ width }, rows) {
    const natural = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(onOneLine(row[at] ?? '')).length)));
    if (width === null)
        return natural.map(() => null);
    const narrow = narrowed(natural, width - gap * (natural.length - 1));
    return narrow.map((columns, at) => (columns === natural[at] ? null : columns));
}
/** What still says something. */
const narrowest = 8;
/** The widest give way. */
function narrowed(widths, room) {
    const most = Math.max(narrowest, (0,_text_fair_share_js__WEBPACK_IMPORTED_MODULE_3__/* .fairShare */ ._)(widths, room));
    return widths.map((width) => Math.min(width, most));
}
function onOneLine(text) {
    return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}


/***/ }),

/***/ 10263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ secondsBy),
/* harmony export */   J: () => (/* binding */ plainClock)
/* harmony export */ });
/* harmony import */ var _template_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16899);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76676);
// By which clock a team's time runs.


/** For a team without a calendar: nights and weekends count. */
const plainClock = {
    zone: null,
    day: _template_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerUnit */ .xJ.d,
    week: _template_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerUnit */ .xJ.w,
    add: (at, seconds) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(at) + Math.max(0, seconds)),
    between: (from, to) => Math.max(0, (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(to) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(from)),
};
/** Days and weeks are working ones; hours, minutes and seconds are working time too. */
function secondsBy(clock, { amount, unit }) {
    const perUnit = { ..._template_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerUnit */ .xJ, d: clock.day, w: clock.week };
    return amount * perUnit[unit];
}


/***/ }),

/***/ 70978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ noTime),
/* harmony export */   Rs: () => (/* binding */ elapse),
/* harmony export */   Tf: () => (/* binding */ isReceivers),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   ie: () => (/* binding */ clockOf)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10263);
// Whose turn a handoff was, and for how long: waiting for the receiver, in work, or with the sender.

const noTime = { seconds: 0, worked: 0 };
/** Which clock runs in a status; null: none, for nobody's turn it is any more. */
const clockOf = {
    initiated: 'waiting',
    accepted: 'inWork',
    returned: 'withSender',
    completed: null,
    cancelled: null,
};
/** Whether it is nobody's turn any more. */
function hasEnded(status) {
    return clockOf[status] === null;
}
/** Whether it is the receiving team's turn. */
function isReceivers(status) {
    return status === 'initiated' || status === 'accepted';
}
/**
 * The clocks once the status ends.
 *
 * @param worked seconds of working time since it began; absent: all of it
 */
function elapse({ clocks, status, since }, { until, worked }) {
    const clock = clockOf[status];
    if (clock === null) {
        return clocks;
    }
    const seconds = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .plainClock */ .J.between(since, until);
    const ran = { seconds, worked: worked ?? seconds };
    return { ...clocks, [clock]: plus(clocks[clock], ran) };
}
/** All the time a handoff was open. */
function totalOf({ waiting, inWork, withSender }) {
    return plus(plus(waiting, inWork), withSender);
}
function plus(one, other) {
    return { seconds: one.seconds + other.seconds, worked: one.worked + other.worked };
}


/***/ }),

/***/ 18957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ whoseTurn),
/* harmony export */   fF: () => (/* binding */ calledAt),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67718);
// Who is to move a handoff on, and who is called when it is late.

/** Its owner; before there is one, who is assigned of those who receive it. */
function holdersOf({ owner, assignees, initiatedBy }, receiving) {
    if (owner !== null) {
        return [owner];
    }
    // The sender stays assigned when it comes back from them, and it is not their turn any more.
    const isSender = (login) => initiatedBy !== null && (0,_template_team_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLogin */ .Up)(initiatedBy, login);
    return assignees.filter((login) => !isSender(login) || (0,_template_team_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(receiving, login));
}
/** Logins; the whole team where nobody holds it. */
function whoseTurn(handoff, receiving) {
    const holders = holdersOf(handoff, receiving);
    return holders.length > 0 ? holders : receiving.members;
}
/** Logins; none where GitHub alone knows who is of the team. */
const calledAt = {
    owner: whoseTurn,
    team: (_handoff, { members }) => members,
    lead: (_handoff, { lead }) => (lead === undefined ? [] : [lead]),
};


/***/ }),

/***/ 84599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ openLedgerReader),
/* harmony export */   cd: () => (/* binding */ newestSchema),
/* harmony export */   dD: () => (/* binding */ schemaVersionOf)
/* harmony export */ });
/* harmony import */ var _template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18606);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97452);
/* harmony import */ var _ledger_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45291);
/* harmony import */ var _ledger_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89168);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94885);
// A ledger for people to look into: its questions, its tables whatever they are, and SQL. What is read
// stays in memory and is never written back.





/** @throws Fault where the ledger cannot be relied on, or is of a newer release */
async function openLedgerReader(bytes) {
    const database = await (0,_ledger_database_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerDatabase */ .p)({ bytes });
    const { queries, tables } = database;
    return {
        view: (0,_ledger_view_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerView */ .F)(queries),
        tables: () => tables.names().map(tables.read),
        table: (name) => (tables.names().includes(name) ? tables.read(name) : null),
        ask: tables.ask,
        async configuration() {
            const row = await queries
                .selectFrom('configurations')
                .select('configuration_json')
                .orderBy('id', 'desc')
                .executeTakeFirst();
            return row === undefined
                ? null
                : (0,_template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeConfiguration */ .dp)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(row.configuration_json, 'the configuration'));
        },
        close: database.close,
    };
}
/** As the file says of itself, before it is opened and brought forward. */
function schemaVersionOf(bytes) {
    // https://www.sqlite.org/fileformat.html#user_version_number
    return bytes.length < 64
        ? 0
        : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(60);
}
const newestSchema = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .migrations */ .w.length;


/***/ }),

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

/***/ 67718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ includesLogin),
/* harmony export */   IV: () => (/* binding */ listsAnybody),
/* harmony export */   Ld: () => (/* binding */ teamOf),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   YG: () => (/* binding */ withoutMembers),
/* harmony export */   uR: () => (/* binding */ partiesOf)
/* harmony export */ });
// Who belongs to a team. Teams and logins compare without regard to case, as on GitHub.
function sameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function includesLogin(logins, login) {
    return logins.some((one) => sameLogin(one, login));
}
/** The team of that id; one that is not configured lists nobody. */
function teamOf({ teams }, id) {
    return knownTeam(teams, id) ?? withoutMembers(id);
}
/**
 * The teams of a handoff by the template it was filed under. Where that names one which is not
 * configured any more, since it has got another name, it is the one that today's template names.
 */
function partiesOf({ teams, templates }, { type, from, to }) {
    const today = templates.find((template) => template.type === type);
    const find = (id, idToday = id) => knownTeam(teams, id) ?? knownTeam(teams, idToday);
    const receiving = find(to, today?.to);
    return {
        sending: find(from, today?.from) ?? withoutMembers(from),
        receiving: receiving ?? withoutMembers(to),
        isReceivingLost: receiving === undefined,
    };
}
function knownTeam(teams, id) {
    return teams.find((team) => sameLogin(team.id, id));
}
function withoutMembers(id) {
    return { id, members: [], assign: 'nobody', away: {} };
}
/** Whether the team lists anybody; one that does not is open to everyone with write access. */
function listsAnybody(team) {
    return team.members.length > 0 || team.lead !== undefined;
}
/** Members, and the lead. */
function isMember(team, login) {
    return (includesLogin(team.members, login) || (team.lead !== undefined && sameLogin(team.lead, login)));
}


/***/ }),

/***/ 18572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fairShare)
/* harmony export */ });
// How things of different length share a space that is too small for all of them.
/**
 * The length to which each may grow: those that need less leave the rest to the others.
 *
 * @returns infinity where all fit as they are
 */
function fairShare(lengths, space) {
    const sorted = [...lengths].sort((one, other) => one - other);
    let left = space;
    for (const [at, length] of sorted.entries()) {
        const share = Math.floor(left / (sorted.length - at));
        if (length > share) {
            return share;
        }
        left -= length;
    }
    return Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 95853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ dueTime),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   oM: () => (/* binding */ hoursOrDays),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76676);
/* harmony import */ var _template_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16899);
// Times and durations, for people.


const { m: minute, h: hour, d: day } = _template_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerUnit */ .xJ;
/** `2026-11-22 10:00 UTC`, rounded down to the minute. @param time ISO 8601, or seconds since 1970 */
function utc(time) {
    const iso = (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(typeof time === 'number' ? time : (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(time));
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
/** Hours of a figure, which keep their decimal: `3.4 h`, from two days on `10.3 days`. */
function hoursOrDays(hours) {
    return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`;
}
/** `25 min`, `3 h` up to two days, then `2 days`: whole ones that have passed. */
function duration(seconds) {
    const passed = Math.max(0, seconds);
    if (passed < hour) {
        return `${Math.floor(passed / minute)} min`;
    }
    return passed < 2 * day ? `${Math.floor(passed / hour)} h` : `${Math.floor(passed / day)} days`;
}
/** By the clocks of the team, where it keeps a calendar. */
function dueTime(time, { calendar }) {
    return calendar === undefined ? utc(time) : localTime(time, calendar.timezone);
}
/** `Tue 24 Nov 2026, 17:00 CET`, by the clocks of an IANA zone. */
function localTime(time, zone) {
    const at = new Date(time);
    const parts = partsOf(at, zone, 'en-GB');
    const clock = `${parts['hour']}:${parts['minute']}`;
    return `${parts['weekday']} ${parts['day']} ${months[Number(parts['month']) - 1]} ${parts['year']}, ${clock} ${zoneName(at, zone)}`;
}
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Each knows the usual short names of the zones near it, and calls the others `GMT+9`. */
const locales = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'];
function zoneName(at, zone) {
    const names = locales.map((locale) => partsOf(at, zone, locale)['timeZoneName'] ?? '');
    return names.find((name) => !/^GMT./.test(name)) ?? names[0] ?? zone;
}
function partsOf(at, timeZone, locale) {
    const format = new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'short',
        day: 'numeric',
        month: 'numeric',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
    });
    return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}


/***/ })

};
