export const id = 970;
export const ids = [970];
export const modules = {

/***/ 19908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ batches)
/* harmony export */ });
// Rows in as many statements as they need.
/** SQLite binds at most 32,766 values in one statement. */
function batches(rows) {
    const size = 1000;
    return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}


/***/ }),

/***/ 97929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ contextSchema),
/* harmony export */   a0: () => (/* binding */ textsSchema),
/* harmony export */   br: () => (/* binding */ initiationPartSchema),
/* harmony export */   hN: () => (/* binding */ assignmentSchema),
/* harmony export */   zo: () => (/* binding */ detailSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _handoff_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45533);
/* harmony import */ var _template_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29438);
// The shapes of what events say, checked as they are read back.



const faultKinds = {
    missing: 'missing',
    not_a_number: 'not_a_number',
    not_money: 'not_money',
    not_a_date: 'not_a_date',
    not_a_url: 'not_a_url',
    not_an_email: 'not_an_email',
    not_a_login: 'not_a_login',
    not_an_option: 'not_an_option',
    too_small: 'too_small',
    too_large: 'too_large',
    pattern: 'pattern',
};
const refusalReasons = {
    not_receiving_team: 'not_receiving_team',
    not_a_party: 'not_a_party',
    not_recorded: 'not_recorded',
    checklist_open: 'checklist_open',
    already_ended: 'already_ended',
    set_by_baton: 'set_by_baton',
    read_back_required: 'read_back_required',
    reason_required: 'reason_required',
    not_returned: 'not_returned',
    not_sender: 'not_sender',
    already_so: 'already_so',
    not_completed: 'not_completed',
    bad_argument: 'bad_argument',
    unknown_command: 'unknown_command',
};
const attempts = {
    label: 'label',
    unlabel: 'unlabel',
    close: 'close',
    command: 'command',
    feedback: 'feedback',
};
const cancelReasons = {
    completed: 'completed',
    not_planned: 'not_planned',
    duplicate: 'duplicate',
    label: 'label',
    command: 'command',
    deleted: 'deleted',
    transferred: 'transferred',
    unknown: 'unknown',
};
const answer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]);
const context = valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), answer);
const fault = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    field: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    label: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(faultKinds),
    found: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    expected: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const checklist = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), done: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }));
const assignment = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    policy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_template_types_js__WEBPACK_IMPORTED_MODULE_1__/* .assignPolicies */ .Ym),
    assignees: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    away: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const contextChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    field: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    from: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(answer),
    to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(answer),
});
const move = { worked: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()) };
const tick = { position: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() };
const initiation = {
    handoffType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fromTeam: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    toTeam: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    context,
    checklist,
    assignment,
};
const contextSchema = context;
const assignmentSchema = assignment;
const textsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const initiationPartSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH3(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(initiation));
const detailSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('kind', [
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('submitted'),
        handoffType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        fromTeam: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        attempt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        complete: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        context,
        faults: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fault),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('initiated'), ...initiation }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('accepted'),
        ...move,
        implicit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        readBack: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('returned'),
        ...move,
        reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        comment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        fields: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('resubmitted'), ...move }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('completed'), ...move }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('cancelled'),
        ...move,
        reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(cancelReasons),
        comment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('undone'), ...move, to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_handoff_event_js__WEBPACK_IMPORTED_MODULE_2__/* .putBackTo */ .y) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('checked'), ...tick }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unchecked'), ...tick }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('checklist_changed'), checklist }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('context_edited'), changes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(contextChange) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('renamed'), title: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('untold'), what: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['filing', 'edit']) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('assigned'), assignee: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unassigned'), assignee: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('rated'),
        rating: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        comment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        missing: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('asked'), what: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['context', 'help']) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('reminded'),
        limit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['accept', 'complete']),
        step: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_handoff_event_js__WEBPACK_IMPORTED_MODULE_2__/* .reminderSteps */ .Q),
        dueAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        since: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('refused'),
        attempt: valibot__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(attempts),
        wanted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(refusalReasons),
        open: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
]);


/***/ }),

/***/ 73970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dueChanges),
/* harmony export */   w: () => (/* binding */ dueView)
/* harmony export */ });
/* harmony import */ var _open_handoffs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94076);
// Which handoffs are due, and which of them somebody was reminded of.

function dueView(db) {
    return {
        async remindersDue(now) {
            const rows = await db
                .selectFrom('handoffs')
                .select('issue_number')
                .where('remind_at', '<', now)
                .orderBy('remind_at')
                .orderBy('issue_number')
                .execute();
            return rows.map((row) => row.issue_number);
        },
        async remindedAfter(after) {
            const rows = await db
                .selectFrom('handoffs')
                .innerJoin('events', 'events.issue_number', 'handoffs.issue_number')
                .select(({ fn }) => ['handoffs.issue_number', fn.max('events.at').as('at')])
                .where(_open_handoffs_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .n)
                .where('overdue_since', 'is not', null)
                .where('events.kind', '=', 'reminded')
                .where('events.at', '>', after)
                .groupBy('handoffs.issue_number')
                .orderBy('handoffs.issue_number')
                .execute();
            return rows.map(({ issue_number, at }) => ({ issueNumber: issue_number, at }));
        },
        async limited() {
            const rows = await db
                .selectFrom('handoffs')
                .select(['issue_number', 'due_at', 'remind_at'])
                .where(_open_handoffs_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .n)
                .where((row) => row.or([row('accept_within', 'is not', null), row('complete_within', 'is not', null)]))
                .orderBy('issue_number')
                .execute();
            return rows.map((row) => ({
                issueNumber: row.issue_number,
                deadlines: { dueAt: row.due_at, remindAt: row.remind_at },
            }));
        },
    };
}
function dueChanges(db) {
    return {
        async setDeadlines(issueNumber, { dueAt, remindAt }) {
            await db
                .updateTable('handoffs')
                .set({ due_at: dueAt, remind_at: remindAt })
                .where('issue_number', '=', issueNumber)
                .execute();
        },
    };
}


/***/ }),

/***/ 90832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ decodeDetail),
/* harmony export */   aY: () => (/* binding */ initiatedJson),
/* harmony export */   ud: () => (/* binding */ initiationOf),
/* harmony export */   uv: () => (/* binding */ encodeDetail)
/* harmony export */ });
/* harmony import */ var _decode_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97929);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97452);
// Where the single copy lives of what several places of the ledger have to say.
//
// A handoff's row shows its context, title, teams and assignment as they are now; its events say what
// they were. Mostly that is the same, and a context is the largest thing a ledger holds. So an event
// leaves out what its handoff says already, namely what the handoff was initiated with:
//
// - that is the handoff's row as it stands, plus the checklist of the template it was filed under,
// - and where the row has moved on since, `initiated_json` keeps, by name, what it was.
//
// The row moves only together with `initiated_json`, so what an event left out never changes.


function initiationOf(row, template) {
    const where = `initiated_json of issue #${row.issue_number}`;
    const former = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(row.initiated_json ?? '{}', where);
    return { ...shownBy(row, template), ...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(_decode_event_js__WEBPACK_IMPORTED_MODULE_0__/* .initiationPartSchema */ .br, former, where) };
}
/** The text for `initiated_json` once the row says what `row` says. */
function initiatedJson(initiation, row, template) {
    const former = differing(initiation, shownBy(row, template));
    return Object.keys(former).length === 0 ? null : JSON.stringify(former);
}
function shownBy(row, template) {
    return {
        handoffType: row.handoff_type,
        fromTeam: row.from_team,
        toTeam: row.to_team,
        title: row.title,
        context: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(_decode_event_js__WEBPACK_IMPORTED_MODULE_0__/* .contextSchema */ .R3, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(row.context_json, 'context_json'), 'context_json'),
        checklist: template.checklist.map((text) => ({ text, done: false })),
        assignment: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(_decode_event_js__WEBPACK_IMPORTED_MODULE_0__/* .assignmentSchema */ .hN, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(row.assignment_json, 'assignment_json'), 'assignment_json'),
    };
}
function encodeDetail(detail, initiation) {
    const { kind, ...said } = detail;
    return JSON.stringify(differing(said, unsaid(kind, said, initiation)));
}
function decodeDetail(kind, detailJson, { initiation, source }) {
    const where = `the event ${source}`;
    const said = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(detailJson, where);
    const whole = typeof said === 'object' ? { ...unsaid(kind, said ?? {}, initiation), ...said, kind } : said;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(_decode_event_js__WEBPACK_IMPORTED_MODULE_0__/* .detailSchema */ .zo, whole, where);
}
/** What an event of that kind means where it says nothing. */
function unsaid(kind, said, initiation) {
    if (initiation === null) {
        return {};
    }
    switch (kind) {
        case 'submitted': {
            const { handoffType, fromTeam, context } = initiation;
            return { handoffType, fromTeam, attempt: 1, complete: true, context, faults: [] };
        }
        case 'initiated':
            return initiation;
        case 'checked':
        case 'unchecked': {
            const position = 'position' in said ? Number(said.position) : 0;
            return { text: initiation.checklist[position - 1]?.text };
        }
        default:
            return {};
    }
}
/** The parts of `whole` that `base` does not have just so, to the order of their keys. */
function differing(whole, base) {
    const known = new Map(Object.entries(base));
    return Object.fromEntries(Object.entries(whole).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(known.get(name))));
}


/***/ }),

/***/ 97452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98527);
// JSON as the ledger keeps it, and back.


function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`${where} is not JSON`, cause);
    }
}
function decode(schema, value, where) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value);
    if (!read.success) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`${where} holds something else than was written there`);
    }
    return read.output;
}
/** The same text for the same value, in whichever order its keys were set. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, part) => typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part);
}


/***/ }),

/***/ 45291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openLedgerDatabase)
});

// EXTERNAL MODULE: ./node_modules/kysely/dist/kysely.js + 75 modules
var kysely = __webpack_require__(88588);
;// CONCATENATED MODULE: ./build/ledger/ask-sql.js
// A question that a person writes in SQL: put to the open database as it stands, which it cannot change.
function askSql(database, text) {
    database.run('PRAGMA query_only = 1');
    try {
        return askFirst(database, text);
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        return { kind: 'refused', why: /readonly/.test(said) ? 'writes' : 'unsound', said };
    }
    finally {
        database.run('PRAGMA query_only = 0');
    }
}
const refused = (why) => ({
    kind: 'refused',
    why,
    said: '',
});
function askFirst(database, text) {
    const statements = database.iterateStatements(text);
    const first = statements.next();
    if (first.done) {
        return refused('empty');
    }
    const columns = first.value.getColumnNames();
    const rows = [];
    while (first.value.step()) {
        rows.push(first.value.get());
    }
    if (!statements.next().done) {
        return refused('several');
    }
    return columns.length === 0 ? refused('no_question') : { kind: 'answered', columns, rows };
}
/** All of it, in the order of its key. */
function readTable(database, name) {
    const statement = database.prepare(`SELECT * FROM "${name.replaceAll('"', '""')}"`);
    try {
        const columns = statement.getColumnNames();
        const rows = [];
        while (statement.step()) {
            rows.push(statement.getAsObject());
        }
        return { name, columns, rows };
    }
    finally {
        statement.free();
    }
}
/** Names, in the order the tables were made; without those that SQLite keeps for itself. */
function tableNames(database) {
    const [found] = database.exec("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid");
    return (found?.values ?? []).map(([name]) => String(name));
}

// EXTERNAL MODULE: ./build/ledger/faults.js
var faults = __webpack_require__(98527);
// EXTERNAL MODULE: ./build/ledger/schema.js
var schema = __webpack_require__(94885);
;// CONCATENATED MODULE: ./build/ledger/check-sound.js
// Whether a ledger's bytes can be relied on. SQLite reads what it can of a damaged file and says nothing.


/**
 * Comparing every index with its table takes two thirds of a full check, 80 ms for 24 MB. Past this
 * size only pages and rows are checked: a file cut or garbled on its way does not get past that.
 */
const fullCheckUpTo = 4 * 2 ** 20;
const magic = Buffer.from('SQLite format 3\0');
function checkSound(database, bytes) {
    if (bytes.length === 0) {
        throw (0,faults/* damaged */.qM)('the file is empty');
    }
    if (bytes.length < 100 || !magic.equals(bytes.subarray(0, magic.length))) {
        throw (0,faults/* damaged */.qM)('the file is not an SQLite database');
    }
    if (bytes.length < declaredLength(bytes)) {
        throw (0,faults/* damaged */.qM)('the file is cut short');
    }
    const check = bytes.length > fullCheckUpTo ? 'quick_check' : 'integrity_check';
    const found = askPragma(database, `${check}(1)`);
    if (found !== 'ok') {
        throw (0,faults/* damaged */.qM)(`SQLite finds it damaged (${String(found)})`);
    }
    if (askPragma(database, 'application_id') !== schema/* applicationId */.E) {
        throw (0,faults/* damaged */.qM)('it is an SQLite database, but not one that Baton wrote');
    }
}
/** SQLite takes for zeros what a last page lacks. https://www.sqlite.org/fileformat.html#the_database_header */
function declaredLength(bytes) {
    const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const pageSize = header.getUint16(16);
    return (pageSize === 1 ? 65_536 : pageSize) * header.getUint32(28);
}
/** The one value a pragma answers with. */
function askPragma(database, pragma) {
    try {
        return database.exec(`PRAGMA ${pragma}`)[0]?.values[0]?.[0];
    }
    catch (cause) {
        throw (0,faults/* damaged */.qM)('SQLite cannot read it', cause);
    }
}

// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(31300);
;// CONCATENATED MODULE: ./build/ledger/check-tables.js
// Whether a ledger still has the tables and columns that Baton gave it: whoever may push may also drop
// one, and SQLite takes the quoted name of a column that is not there for a text.


/** As the steps of the schema are laid out: a line for each column, and for each that came later. */
const table = /^CREATE TABLE (\w+) \(\n([\s\S]*?)^\)/gm;
const column = /^ {2}(\w+) (?:TEXT|INTEGER)/gm;
const added = /^ALTER TABLE (\w+) ADD COLUMN (\w+)/gm;
/** `handoffs.id` and so on. */
function columnsOf(steps) {
    return steps.flatMap((step) => [
        ...[...step.matchAll(table)].flatMap(([, name, body = '']) => [...body.matchAll(column)].map(([, one]) => `${name}.${one}`)),
        ...[...step.matchAll(added)].map(([, name, one]) => `${name}.${one}`),
    ]);
}
/** @param steps of the schema that were taken in it */
function checkTables(database, steps) {
    const [found] = database.exec(`
    SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table'
  `);
    const present = new Set(found?.values.map(([name]) => name));
    const missing = columnsOf(steps).filter((name) => !present.has(name));
    if (missing.length > 0) {
        throw (0,faults/* damaged */.qM)(`what Baton wrote is missing from its tables (${(0,enumerate/* enumerate */.H)(missing, { most: 5 })})`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./node_modules/sql.js/dist/sql-wasm-browser.js
var sql_wasm_browser = __webpack_require__(16166);
;// CONCATENATED MODULE: ./build/ledger/sql-js.js
// SQLite compiled to WebAssembly: one file beside the bundle, nothing to install or to compile.


// The build for Node looks for its file beside `__dirname`, which an ES module does not have; the one
// for browsers takes the bytes it is given.

let loading;
/** Loaded once a process, however many databases it opens. */
function loadSqlJs() {
    if (loading === undefined) {
        leaveAsCompiled();
        loading = sql_wasm_browser({ wasmBinary: new Uint8Array(readWasm()).buffer });
    }
    return loading;
}
/**
 * SQLite's interpreter is one loop in one huge function. After a few hundred of its steps V8 takes that
 * for hot and optimises it on another core: 90 ms of processor time, a third of a whole run, and done
 * when the run is about over. The code as first compiled checks 24 MB in less time than that.
 */
function leaveAsCompiled() {
    (0,external_node_v8_.setFlagsFromString)('--no-wasm-dynamic-tiering');
    (0,external_node_v8_.setFlagsFromString)('--no-wasm-tier-up');
}
/**
 * The path has the same depth below the root from `src/` and from `build/`. ncc copies the file byte
 * for byte where it finds the URL inside such a call; where it does not, as in a file with `??=`,
 * which it cannot parse, the file is taken for text and spoilt.
 */
function readWasm() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "sql-wasm.wasm");
}

// EXTERNAL MODULE: ./node_modules/kysely/dist/dialect/sqlite/sqlite-adapter.js + 1 modules
var sqlite_adapter = __webpack_require__(34835);
// EXTERNAL MODULE: ./node_modules/kysely/dist/dialect/sqlite/sqlite-introspector.js + 1 modules
var sqlite_introspector = __webpack_require__(4136);
// EXTERNAL MODULE: ./node_modules/kysely/dist/dialect/sqlite/sqlite-query-compiler.js + 2 modules
var sqlite_query_compiler = __webpack_require__(34663);
;// CONCATENATED MODULE: ./build/ledger/sql-js-dialect.js
// Kysely over one open sql.js database.

function sqlJsDialect(database) {
    return {
        createAdapter: () => new sqlite_adapter/* SqliteAdapter */.U(),
        createDriver: () => sqlJsDriver(database),
        createIntrospector: (db) => new sqlite_introspector/* SqliteIntrospector */.D(db),
        createQueryCompiler: () => new sqlite_query_compiler/* SqliteQueryCompiler */.s(),
    };
}
/** One connection that nobody has to wait for: SQLite answers at once. Who opened the database closes it. */
function sqlJsDriver(database) {
    const connection = {
        executeQuery: async (query) => execute(database, query),
        streamQuery: (query, chunkSize) => stream(database, query, chunkSize),
    };
    const run = async (statement) => {
        database.run(statement);
    };
    return {
        init: async () => { },
        acquireConnection: async () => connection,
        releaseConnection: async () => { },
        beginTransaction: () => run('BEGIN'),
        commitTransaction: () => run('COMMIT'),
        rollbackTransaction: () => run('ROLLBACK'),
        destroy: async () => { },
    };
}
function execute(database, query) {
    const reading = openQuery(database, query);
    try {
        return { rows: reading.next(Number.POSITIVE_INFINITY) };
    }
    finally {
        reading.close();
    }
}
async function* stream(database, query, chunkSize) {
    const reading = openQuery(database, query);
    try {
        for (let rows = reading.next(chunkSize); rows.length > 0; rows = reading.next(chunkSize)) {
            yield { rows };
        }
    }
    finally {
        reading.close();
    }
}
function openQuery(database, query) {
    const statement = database.prepare(query.sql, query.parameters.map(toSqlValue));
    const columns = statement.getColumnNames();
    // An object with more than a dozen properties is slow unless it is a copy of one that was read whole.
    const empty = JSON.parse(JSON.stringify(Object.fromEntries(columns.map((column) => [column, null]))));
    // To step beyond the end would begin anew.
    let isAtEnd = false;
    return {
        /** So many rows, or as many as are left. */
        next(most) {
            const rows = [];
            while (!isAtEnd && rows.length < most) {
                if (!statement.step()) {
                    isAtEnd = true;
                    break;
                }
                const row = { ...empty };
                const values = statement.get();
                for (let at = 0; at < columns.length; at += 1) {
                    row[columns[at] ?? ''] = values[at];
                }
                // What a row holds is what its table declares, and the tables are ours.
                rows.push(row);
            }
            return rows;
        },
        close: () => statement.free(),
    };
}
function toSqlValue(value) {
    if (typeof value === 'string') {
        // Half a surrogate pair has no UTF-8; it is kept as the one character that says so.
        return value.toWellFormed();
    }
    if (typeof value === 'number' || value === null) {
        return value;
    }
    if (typeof value === 'boolean') {
        return Number(value);
    }
    throw new TypeError(`SQLite has no column for a value of type ${typeof value}.`);
}

;// CONCATENATED MODULE: ./build/ledger/ledger-database.js
// A ledger's bytes as a database to query, once they have been found sound.








async function openLedgerDatabase(opening) {
    const { bytes, knownSound = false, steps = schema/* migrations */.w } = opening;
    const sqlJs = await loadSqlJs();
    const database = new sqlJs.Database(bytes);
    try {
        if (bytes !== null && !knownSound) {
            checkSound(database, bytes);
        }
        migrate(database, steps);
        enforceReferences(database);
    }
    catch (error) {
        database.close();
        throw error;
    }
    return {
        queries: new kysely/* Kysely */._$({ dialect: sqlJsDialect(database) }),
        tables: {
            names: () => tableNames(database),
            read: (name) => readTable(database, name),
            ask: (sql) => askSql(database, sql),
        },
        export() {
            const bytes = database.export();
            // To export, sql.js closes the database and opens it again, and with that the setting is gone.
            enforceReferences(database);
            return bytes;
        },
        close: () => database.close(),
    };
}
function enforceReferences(database) {
    database.run('PRAGMA foreign_keys = ON');
}
/** Brings an older schema, or none at all, up to the newest. */
function migrate(database, steps) {
    const version = Number(askPragma(database, 'user_version'));
    if (version > steps.length) {
        throw (0,faults/* newer */.AE)(version, steps.length);
    }
    checkTables(database, steps.slice(0, version));
    if (version < steps.length) {
        (0,faults/* asWritten */.qm)(() => database.exec(`
        BEGIN;
        ${steps.slice(version).join('\n')}
        PRAGMA application_id = ${schema/* applicationId */.E};
        PRAGMA user_version = ${steps.length};
        COMMIT;
      `));
    }
}


/***/ }),

/***/ 89168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ ledgerView)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/template/decode-configuration.js
var decode_configuration = __webpack_require__(18606);
// EXTERNAL MODULE: ./build/ledger/due-rows.js
var due_rows = __webpack_require__(73970);
// EXTERNAL MODULE: ./build/ledger/initiation.js
var ledger_initiation = __webpack_require__(90832);
// EXTERNAL MODULE: ./build/ledger/json.js
var ledger_json = __webpack_require__(97452);
// EXTERNAL MODULE: ./node_modules/kysely/dist/raw-builder/sql.js + 1 modules
var sql = __webpack_require__(20189);
// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(76676);
// EXTERNAL MODULE: ./build/ledger/decode-event.js
var decode_event = __webpack_require__(97929);
;// CONCATENATED MODULE: ./build/ledger/measured-rows.js
// What the numbers are computed from. A ledger may hold a hundred thousand handoffs, so only what is
// counted is read: each further column of that many rows takes a hundredth of a second.




async function measuredRows(db, window) {
    const handoffs = await measuredHandoffs(db, window);
    const names = await namesOf(db, mayBeListed(wholeSecond(window.to)));
    return {
        handoffs,
        listed: withNames(handoffs, names),
        submissions: await measuredSubmissions(db, window),
        returns: await measuredReturns(db, window),
        ratings: await measuredRatings(db, window),
    };
}
/** So many rows are read at a time; what they hold besides what is counted is gone before the next. */
const chunk = 500;
/** All of them with their names. */
async function listedHandoffs(db, window) {
    const names = await namesOf(db, (0,sql/* sql */.l) `1`);
    return withNames(await measuredHandoffs(db, window), names);
}
function withNames(handoffs, names) {
    return handoffs.flatMap((handoff) => {
        const found = names.get(handoff.id);
        return found === undefined ? [] : [{ ...handoff, ...found }];
    });
}
/** More than a report and its comments have room for. */
const mostCompleted = 400;
/** Of what is open at `to`, and of the newest completed by then. */
function mayBeListed(to) {
    return (0,sql/* sql */.l) `(ifnull(completed_at >= ${to}, 1) AND ifnull(cancelled_at >= ${to}, 1)) OR id IN (
    SELECT id FROM handoffs WHERE completed_at < ${to} ORDER BY completed_at DESC LIMIT ${mostCompleted})`;
}
async function namesOf(db, condition) {
    const query = db
        .selectFrom('handoffs')
        .select(['id', 'title', 'initiated_by', 'owner', 'assignees_json'])
        .where(condition);
    const textsIn = readTexts();
    const names = await collect(db, query, (row) => [
        row.id,
        {
            title: row.title,
            initiatedBy: row.initiated_by,
            owner: row.owner,
            assignees: textsIn(row.assignees_json, 'assignees_json'),
        },
    ]);
    return new Map(names);
}
async function measuredHandoffs(db, window) {
    const from = wholeSecond(window.from);
    const query = db
        .selectFrom('handoffs')
        .select([
        'id',
        'issue_number',
        'handoff_type',
        'from_team',
        'to_team',
        'status',
        'reopened',
        'accept_within',
        'complete_within',
        'edited_after_acceptance',
        'accepted_worked',
        'completed_worked',
        'waiting_seconds',
        'waiting_worked',
        'in_work_seconds',
        'in_work_worked',
        'with_sender_seconds',
        'with_sender_worked',
        time('initiated_at').as('initiated_at'),
        time('accepted_at').as('accepted_at'),
        time('completed_at').as('completed_at'),
        time('cancelled_at').as('cancelled_at'),
        time('since').as('since'),
        time('due_at').as('due_at'),
    ])
        // Nearly all are wanted, or have to be looked at: by an index each would be fetched by itself.
        .where((0,sql/* sql */.l) `+handoffs.initiated_at < ${wholeSecond(window.to)}`)
        .where(isOpenAt('completed_at', from))
        .where(isOpenAt('cancelled_at', from));
    const one = onceEach();
    return collect(db, query, (row) => ({
        id: row.id,
        issueNumber: row.issue_number,
        handoffType: one(row.handoff_type),
        fromTeam: one(row.from_team),
        toTeam: one(row.to_team),
        status: row.status,
        initiatedAt: row.initiated_at,
        acceptedAt: row.accepted_at,
        completedAt: row.completed_at,
        cancelledAt: row.cancelled_at,
        since: row.since,
        reopened: row.reopened,
        acceptWithin: row.accept_within,
        completeWithin: row.complete_within,
        dueAt: row.due_at,
        editedAfterAcceptance: row.edited_after_acceptance,
        acceptedWorked: row.accepted_worked,
        completedWorked: row.completed_worked,
        waitingSeconds: row.waiting_seconds,
        waitingWorked: row.waiting_worked,
        inWorkSeconds: row.in_work_seconds,
        inWorkWorked: row.in_work_worked,
        withSenderSeconds: row.with_sender_seconds,
        withSenderWorked: row.with_sender_worked,
    }));
}
async function measuredSubmissions(db, window) {
    const query = db
        .selectFrom('submissions')
        .select([
        'issue_number',
        'handoff_type',
        'from_team',
        'attempt',
        'complete',
        filled('missing_json').as('missing'),
        filled('invalid_json').as('invalid'),
        time('submitted_at').as('at'),
    ])
        .where('submitted_at', '>=', wholeSecond(window.from))
        .where('submitted_at', '<', wholeSecond(window.to))
        .where((row) => row.or([row('attempt', '=', 1), row('complete', '=', 0)]));
    const one = onceEach();
    const textsIn = readTexts();
    return collect(db, query, (row) => ({
        issueNumber: row.issue_number,
        handoffType: one(row.handoff_type),
        fromTeam: one(row.from_team),
        attempt: row.attempt,
        submittedAt: row.at,
        complete: row.complete === 1,
        missing: row.missing === null ? none : textsIn(row.missing, 'missing_json'),
        invalid: row.invalid === null ? none : textsIn(row.invalid, 'invalid_json'),
    }));
}
async function measuredReturns(db, window) {
    const rows = await db
        .selectFrom('returns')
        .select(['handoff_id', 'reason', 'fields_json', time('returned_at').as('at')])
        .where('returned_at', '>=', wholeSecond(window.from))
        .where('returned_at', '<', wholeSecond(window.to))
        .execute();
    const textsIn = readTexts();
    return rows.map((row) => ({
        handoffId: row.handoff_id,
        reason: row.reason,
        fields: textsIn(row.fields_json, 'fields_json'),
        returnedAt: row.at,
    }));
}
async function measuredRatings(db, window) {
    const rows = await db
        .selectFrom('feedback')
        .innerJoin('handoffs', 'handoffs.id', 'feedback.handoff_id')
        .select([
        'handoffs.issue_number',
        'handoffs.from_team',
        'handoffs.handoff_type',
        'feedback.rating',
        'feedback.missing_json',
        time('given_at').as('at'),
    ])
        .where('given_at', '>=', wholeSecond(window.from))
        .where('given_at', '<', wholeSecond(window.to))
        .execute();
    const textsIn = readTexts();
    return rows.map((row) => ({
        issueNumber: row.issue_number,
        fromTeam: row.from_team,
        handoffType: row.handoff_type,
        rating: row.rating,
        missing: textsIn(row.missing_json, 'missing_json'),
        givenAt: row.at,
    }));
}
async function collect(db, query, itemOf) {
    const items = [];
    for await (const { rows } of db.getExecutor().stream(query.compile(), chunk)) {
        for (const row of rows) {
            items.push(itemOf(row));
        }
    }
    return items;
}
/** In seconds, worked out where the row is: text would have to be copied out first. */
function time(column) {
    return (0,sql/* sql */.l) `unixepoch(${sql/* sql */.l.ref(column)})`;
}
const none = [];
/** null: an empty list, as most are. */
function filled(column) {
    return (0,sql/* sql */.l) `nullif(${sql/* sql */.l.ref(column)}, '[]')`;
}
function isOpenAt(column, from) {
    return (0,sql/* sql */.l) `ifnull(handoffs.${sql/* sql */.l.ref(column)} >= ${from}, 1)`;
}
/** The same text is kept once, however many rows have it. */
function onceEach() {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found === undefined) {
            known.set(text, text);
        }
        return found ?? text;
    };
}
/** Most rows hold one of a few lists: each is read once. */
function readTexts() {
    const known = new Map();
    return (json, column) => {
        const found = known.get(json) ?? textsIn(json, column);
        known.set(json, found);
        return found;
    };
}
function textsIn(json, column) {
    return (0,ledger_json/* decode */.D4)(decode_event/* textsSchema */.a0, (0,ledger_json/* parseJson */.qF)(json, column), column);
}
/** The ledger's times are whole seconds, compared as text: so is a bound, rounded to the same side. */
function wholeSecond(at) {
    return (0,instant/* instantOf */.B9)(Math.ceil((0,instant/* epochSeconds */.DQ)(at)));
}

// EXTERNAL MODULE: ./build/ledger/open-handoffs.js
var open_handoffs = __webpack_require__(94076);
// EXTERNAL MODULE: ./build/ledger/outbox-rows.js + 1 modules
var outbox_rows = __webpack_require__(63837);
// EXTERNAL MODULE: ./build/ledger/recorded-handoff.js
var recorded_handoff = __webpack_require__(50629);
;// CONCATENATED MODULE: ./build/ledger/rota-rows.js
// Whose turn it is, and who has how much to do.





/** Who is not among the team's last so many assignments has waited longest, and all such alike. */
const remembered = 200;
async function rotaOf(db, team) {
    return { recent: await recentOf(db, team), open: await openOf(db) };
}
async function recentOf(db, team) {
    const rows = await db
        .selectFrom('handoffs')
        .select('assignment_json')
        .where((0,sql/* sql */.l) `lower(to_team)`, '=', team.toLowerCase())
        // In the order they were given out, which is not always the order in which they were filed.
        .orderBy('id', 'desc')
        .limit(remembered)
        .execute();
    const newest = new Map();
    for (const row of rows) {
        const json = (0,ledger_json/* parseJson */.qF)(row.assignment_json, 'assignment_json');
        const { policy, assignees } = (0,ledger_json/* decode */.D4)(decode_event/* assignmentSchema */.hN, json, 'assignment_json');
        for (const login of policy === 'everyone' ? [] : assignees) {
            newest.set(login.toLowerCase(), newest.get(login.toLowerCase()) ?? login);
        }
    }
    return [...newest.values()];
}
async function openOf(db) {
    const rows = await db.selectFrom('handoffs').select('assignees_json').where(open_handoffs/* isOpen */.n).execute();
    const counts = new Map();
    for (const row of rows) {
        for (const login of textsIn(row.assignees_json, 'assignees_json')) {
            counts.set(login.toLowerCase(), (counts.get(login.toLowerCase()) ?? 0) + 1);
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/ledger/ledger-view.js
// The questions that can be put to a ledger.










function ledgerView(db) {
    return {
        ...(0,due_rows/* dueView */.w)(db),
        async issue(issueNumber) {
            const handoff = await (0,recorded_handoff/* findHandoff */.o)(db, issueNumber);
            return {
                handoffId: handoff?.row.id ?? null,
                template: handoff?.template ?? null,
                events: await eventsOf(db, issueNumber, handoff?.initiation ?? null),
            };
        },
        async issues() {
            const rows = await db
                .selectFrom('events')
                .select('issue_number')
                .distinct()
                .orderBy('issue_number')
                .execute();
            return rows.map((row) => row.issue_number);
        },
        async openIssues() {
            const rows = await db
                .selectFrom('handoffs')
                .select('issue_number')
                .where(open_handoffs/* isOpen */.n)
                .orderBy('issue_number')
                .execute();
            return rows.map((row) => row.issue_number);
        },
        rota: (team) => rotaOf(db, team),
        async configuration(version) {
            const row = await db
                .selectFrom('configurations')
                .select('configuration_json')
                .where('version', '=', version)
                .executeTakeFirst();
            // One that an older release compiled and this one cannot read is compiled anew.
            return row === undefined
                ? null
                : (0,decode_configuration/* decodeConfiguration */.dp)((0,ledger_json/* parseJson */.qF)(row.configuration_json, `configuration ${version}`));
        },
        handoffs: (window) => listedHandoffs(db, window),
        measured: (window) => measuredRows(db, window),
        async reports() {
            const rows = await db
                .selectFrom('reports')
                .selectAll()
                .orderBy('claimed_at', 'desc')
                .orderBy('period', 'desc')
                .execute();
            return rows.map((row) => ({
                period: row.period,
                claimedAt: row.claimed_at,
                issueNumber: row.issue_number,
            }));
        },
        sweptUntil: () => metaOf(db, 'swept_until'),
        async unfound() {
            const json = await metaOf(db, 'unfound');
            return json === null ? new Map() : readUnfound(json);
        },
        dueMessages: (now) => (0,outbox_rows/* dueMessages */.zH)(db, now),
        bornAt: () => metaOf(db, 'born_at'),
    };
}
async function metaOf(db, key) {
    const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
    return row?.value ?? null;
}
const unfound = dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* digits */.vmo()), dist/* string */.YjP());
function readUnfound(json) {
    const where = 'issues that were not found';
    const entries = Object.entries((0,ledger_json/* decode */.D4)(unfound, (0,ledger_json/* parseJson */.qF)(json, where), where));
    return new Map(entries.map(([number, since]) => [Number(number), since]));
}
async function eventsOf(db, issueNumber, initiation) {
    const rows = await db
        .selectFrom('events')
        .select(['source', 'at', 'actor', 'kind', 'detail_json'])
        .where('issue_number', '=', issueNumber)
        .orderBy('id')
        .execute();
    return rows.map(({ source, at, actor, kind, detail_json }) => ({
        source,
        at,
        actor,
        detail: (0,ledger_initiation/* decodeDetail */.Qy)(kind, detail_json, { initiation, source }),
    }));
}


/***/ }),

/***/ 94076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var kysely__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20189);
// Which handoffs are open, in the words of the index that holds them.

/** Written out rather than bound: only so SQLite sees that the partial index serves. */
const isOpen = (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `status IN ('initiated', 'accepted', 'returned')`;


/***/ }),

/***/ 63837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zH: () => (/* binding */ dueMessages),
  Md: () => (/* binding */ forgetMessages),
  SG: () => (/* binding */ queueMessages),
  Co: () => (/* binding */ updateMessages)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/text/messages/message.js
// A message to people and programs outside GitHub: written once, as plain data, and rendered for each
// way it takes. Answers to private fields never stand in one.
/** What it tells of. Those that only programs are told of come last. */
const messageKinds = [
    'initiated',
    'resubmitted',
    'returned',
    'overdue',
    'completed',
    'report',
    'accepted',
    'cancelled',
    'put_back',
];

// EXTERNAL MODULE: ./build/text/messages/undelivered.js
var undelivered = __webpack_require__(9478);
// EXTERNAL MODULE: ./build/ledger/batches.js
var batches = __webpack_require__(19908);
;// CONCATENATED MODULE: ./build/ledger/outbox-rows.js
// The outbox: messages to people and programs outside GitHub, from when they are due to when they are
// sent or given up.




/** More than a run sends in its time. */
const mostDue = 100;
async function dueMessages(db, now) {
    const rows = await db
        .selectFrom('outbox')
        .leftJoin('events', 'events.source', 'outbox.event_source')
        .leftJoin('handoffs', 'handoffs.issue_number', 'outbox.issue_number')
        .selectAll('outbox')
        .select(['events.at as happened', 'handoffs.since'])
        .where('sent_at', 'is', null)
        .where('given_up_at', 'is', null)
        .where('next_at', '<=', now)
        .orderBy('created_at')
        .orderBy('outbox.id')
        .limit(mostDue)
        .execute();
    return rows.flatMap((row) => {
        const read = dist/* safeParse */.xLC(stored, { ...row, message: textOf(row.message_json) });
        // One that another release has written in a way of its own is left alone until it is forgotten.
        return read.success
            ? {
                id: row.id,
                issueNumber: row.issue_number,
                channel: read.output.channel,
                target: row.target,
                message: read.output.message,
                eventSource: row.event_source,
                createdAt: row.created_at,
                attempts: row.attempts,
                nextAt: row.next_at,
                isOvertaken: row.happened !== null && row.since !== null && row.since > row.happened,
                lastError: row.last_error,
            }
            : [];
    });
}
function textOf(json) {
    try {
        return JSON.parse(json ?? 'null');
    }
    catch {
        return null;
    }
}
async function queueMessages(db, messages) {
    const fresh = new Set();
    for (const batch of (0,batches/* batches */.X)(messages)) {
        const put = await db
            .insertInto('outbox')
            .values(batch.map(rowOf))
            .onConflict((conflict) => conflict.doNothing())
            .returning('id')
            .execute();
        for (const { id } of put) {
            fresh.add(id);
        }
    }
    return messages.filter(({ id }) => fresh.has(id));
}
function rowOf(queued) {
    return {
        id: queued.id,
        issue_number: queued.issueNumber,
        kind: queued.message.kind,
        channel: queued.channel,
        target: queued.target,
        event_source: queued.eventSource,
        message_json: JSON.stringify(queued.message),
        created_at: queued.createdAt,
        attempts: queued.attempts,
        next_at: queued.nextAt,
    };
}
async function updateMessages(db, updates) {
    for (const update of updates) {
        await db.updateTable('outbox').set(columnsOf(update)).where('id', '=', update.id).execute();
    }
}
function columnsOf(update) {
    switch (update.kind) {
        case 'tried':
            return { attempts: update.attempts, next_at: update.nextAt };
        case 'failed':
            return { last_error: update.error };
        case 'sent':
            return { sent_at: update.at, message_json: null, last_error: null };
        case 'given_up':
            return { given_up_at: update.at, message_json: null, last_error: update.error };
    }
}
async function forgetMessages(db, before) {
    await db.deleteFrom('outbox').where('created_at', '<', before).execute();
}
const json = dist/* union */.KCZ([
    dist/* string */.YjP(),
    dist/* number */.aig(),
    dist/* boolean */.zMY(),
    dist/* null */.chJ(),
    dist/* array */.YOg(dist/* lazy */.RZV(() => json)),
    dist/* record */.g1P(dist/* string */.YjP(), dist/* lazy */.RZV(() => json)),
]);
const message = dist/* object */.Ikc({
    kind: dist/* picklist */.KIO(messageKinds),
    at: dist/* string */.YjP(),
    repository: dist/* string */.YjP(),
    headline: dist/* string */.YjP(),
    called: dist/* array */.YOg(dist/* object */.Ikc({ login: dist/* string */.YjP(), slack: dist/* nullable */.mee(dist/* string */.YjP()) })),
    facts: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), text: dist/* string */.YjP() })),
    next: dist/* nullable */.mee(dist/* string */.YjP()),
    link: dist/* object */.Ikc({ text: dist/* string */.YjP(), url: dist/* string */.YjP() }),
    data: dist/* record */.g1P(dist/* string */.YjP(), json),
});
const stored = dist/* object */.Ikc({ channel: dist/* picklist */.KIO(undelivered/* channels */.BM), message });


/***/ }),

/***/ 50629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findHandoff)
/* harmony export */ });
/* harmony import */ var _template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18606);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98527);
/* harmony import */ var _initiation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90832);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97452);
// A handoff as the ledger holds it: its row, its template, and what it was initiated with.




/** By its number alone: a repository may be renamed, its ledger goes with it. */
async function findHandoff(db, issueNumber) {
    const row = await db
        .selectFrom('handoffs')
        .selectAll()
        .where('issue_number', '=', issueNumber)
        .executeTakeFirst();
    if (row === undefined) {
        return null;
    }
    const template = await findTemplate(db, row.template_version);
    return { row, template, initiation: (0,_initiation_js__WEBPACK_IMPORTED_MODULE_2__/* .initiationOf */ .ud)(row, template) };
}
async function findTemplate(db, version) {
    const where = `template ${version}`;
    const row = await db
        .selectFrom('templates')
        .select('template_json')
        .where('version', '=', version)
        .executeTakeFirst();
    const template = row === undefined ? null : (0,_template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTemplate */ .H5)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(row.template_json, where));
    if (template === null) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`${where} is missing, or holds something else than was written there`);
    }
    return template;
}


/***/ }),

/***/ 94885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ applicationId),
/* harmony export */   w: () => (/* binding */ migrations)
/* harmony export */ });
// The ledger's schema, version by version. What stands here is public: people query it.
/** `Batn`, so that `file` and this code know whose database it is. */
const applicationId = 0x4261746e;
const version1 = `
CREATE TABLE templates (
  version TEXT PRIMARY KEY,
  handoff_type TEXT NOT NULL,
  template_json TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE handoffs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  handoff_type TEXT NOT NULL,
  from_team TEXT NOT NULL,
  to_team TEXT NOT NULL,
  context_json TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'initiated'
    CHECK (status IN ('initiated', 'accepted', 'returned', 'completed', 'cancelled')),
  initiated_by TEXT,
  initiated_at TEXT NOT NULL,
  accepted_at TEXT,
  completed_at TEXT,
  repository TEXT NOT NULL,
  issue_number INTEGER NOT NULL,
  title TEXT NOT NULL,
  accepted_by TEXT,
  completed_by TEXT,
  owner TEXT,
  cancelled_at TEXT,
  accepted_implicitly INTEGER NOT NULL DEFAULT 0,
  assignees_json TEXT NOT NULL DEFAULT '[]',
  assignment_json TEXT NOT NULL,
  since TEXT NOT NULL,
  since_by TEXT,
  reopened INTEGER NOT NULL DEFAULT 0,
  accept_within INTEGER,
  complete_within INTEGER,
  template_version TEXT NOT NULL REFERENCES templates (version),
  initiated_json TEXT,
  -- The number first: a ledger serves one repository, whatever it is called by now.
  UNIQUE (issue_number, repository)
);
CREATE INDEX handoffs_open ON handoffs (status)
  WHERE status IN ('initiated', 'accepted', 'returned');
CREATE INDEX handoffs_initiated_at ON handoffs (initiated_at);

CREATE TABLE submissions (
  source TEXT PRIMARY KEY,
  issue_number INTEGER NOT NULL,
  handoff_type TEXT NOT NULL,
  from_team TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  submitted_by TEXT,
  submitted_at TEXT NOT NULL,
  complete INTEGER NOT NULL,
  missing_json TEXT NOT NULL,
  invalid_json TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE checklist_items (
  handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  done INTEGER NOT NULL DEFAULT 0,
  done_by TEXT,
  done_at TEXT,
  PRIMARY KEY (handoff_id, position)
) WITHOUT ROWID;

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  handoff_id INTEGER REFERENCES handoffs (id),
  issue_number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT,
  at TEXT NOT NULL,
  detail_json TEXT NOT NULL DEFAULT '{}',
  source TEXT NOT NULL UNIQUE
);
CREATE INDEX events_issue_number ON events (issue_number);
CREATE TRIGGER events_stay BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;
CREATE TRIGGER events_remain BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TABLE feedback (
  handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  comment TEXT,
  given_by TEXT,
  given_at TEXT NOT NULL
);

CREATE TABLE configurations (
  id INTEGER PRIMARY KEY,
  version TEXT NOT NULL UNIQUE,
  configuration_json TEXT NOT NULL
);

CREATE TABLE reports (
  period TEXT PRIMARY KEY,
  claimed_at TEXT NOT NULL,
  issue_number INTEGER
) WITHOUT ROWID;

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE VIEW waiting AS
SELECT issue_number, title, to_team, status, owner, since,
  round((julianday('now') - julianday(since)) * 24, 1) AS hours
FROM handoffs
WHERE status IN ('initiated', 'accepted', 'returned')
ORDER BY since;
`;
const version2 = `
ALTER TABLE handoffs ADD COLUMN read_back TEXT;
-- By when the team whose turn it is should have moved it on; null: no limit runs.
ALTER TABLE handoffs ADD COLUMN due_at TEXT;
-- When somebody is to be reminded next; null: nobody.
ALTER TABLE handoffs ADD COLUMN remind_at TEXT;
CREATE INDEX handoffs_remind_at ON handoffs (remind_at) WHERE remind_at IS NOT NULL;
-- From when it has been overdue; null: it is not.
ALTER TABLE handoffs ADD COLUMN overdue_since TEXT;
ALTER TABLE handoffs ADD COLUMN returns INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN edited_after_acceptance INTEGER NOT NULL DEFAULT 0;
-- Seconds of working time from initiation to acceptance and to completion.
ALTER TABLE handoffs ADD COLUMN accepted_worked INTEGER;
ALTER TABLE handoffs ADD COLUMN completed_worked INTEGER;
-- The split clock up to since: seconds in all, and of these working time.
ALTER TABLE handoffs ADD COLUMN waiting_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN waiting_worked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN in_work_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN in_work_worked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN with_sender_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handoffs ADD COLUMN with_sender_worked INTEGER NOT NULL DEFAULT 0;

CREATE TABLE returns (
  source TEXT PRIMARY KEY,
  handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
  issue_number INTEGER NOT NULL,
  reason TEXT,
  comment TEXT,
  fields_json TEXT NOT NULL DEFAULT '[]',
  returned_by TEXT,
  returned_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX returns_returned_at ON returns (returned_at);

ALTER TABLE feedback ADD COLUMN missing_json TEXT NOT NULL DEFAULT '[]';
-- One person rates a handoff once: the latest counts.
CREATE UNIQUE INDEX feedback_person ON feedback (handoff_id, given_by);

CREATE TABLE outbox (
  -- Names the message for ever: the event it tells of, and where it goes.
  id TEXT PRIMARY KEY,
  issue_number INTEGER,
  kind TEXT NOT NULL,
  -- slack, email or webhook.
  channel TEXT NOT NULL,
  target TEXT NOT NULL,
  event_source TEXT NOT NULL,
  -- What it says; null once it is sent or given up.
  message_json TEXT,
  created_at TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at TEXT NOT NULL,
  sent_at TEXT,
  given_up_at TEXT,
  last_error TEXT
) WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (next_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
`;
/** The step to version 1, then to 2, and so on. A step that was released is never changed. */
const migrations = [version1, version2];


/***/ })

};
