export const id = 235;
export const ids = [235];
export const modules = {

/***/ 4235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareBytes: () => (/* binding */ compareBytes),
  retellBytes: () => (/* binding */ retellBytes)
});

// EXTERNAL MODULE: ./build/work/world.js
var world = __webpack_require__(2840);
// EXTERNAL MODULE: ./build/ledger/json.js
var json = __webpack_require__(7452);
// EXTERNAL MODULE: ./build/ledger/ledger-view.js + 2 modules
var ledger_view = __webpack_require__(9168);
;// CONCATENATED MODULE: ./build/ledger/compare-ledgers.js
// Two ledgers of the same repository, value by value. What only says how a ledger is kept is left out:
// in which order rows were written, how an event is abbreviated, what the repository was called then.


const readers = {
    handoffs: readHandoffs,
    submissions: readSubmissions,
    checklist_items: readChecklists,
    returns: readReturns,
    feedback: readRatings,
    events: readEvents,
};
async function compareLedgers(recorded, shown) {
    const found = [];
    for (const [table, read] of Object.entries(readers)) {
        found.push(...compareTables(table, await read(recorded), await read(shown)));
    }
    return found.sort((one, other) => one.issueNumber - other.issueNumber);
}
function compareTables(table, recorded, shown) {
    const [before, after] = [byKey(recorded), byKey(shown)];
    const names = [...new Set([...before.keys(), ...after.keys()])];
    return names.flatMap((name) => {
        const [one, other] = [before.get(name), after.get(name)];
        if (one === undefined || other === undefined) {
            const { issueNumber, key, values } = one ?? other ?? nothing;
            const said = (0,json/* canonicalJson */.dj)(values);
            const field = key === '' ? table : `${table} ${key}`;
            const sides = one === undefined ? { recorded: null, shown: said } : { recorded: said, shown: null };
            return [{ issueNumber, field, ...sides }];
        }
        return compareRows(table, one, other);
    });
}
const nothing = { issueNumber: 0, key: '', values: {} };
function compareRows(table, one, other) {
    const { issueNumber, key } = one;
    return Object.keys({ ...one.values, ...other.values }).flatMap((column) => {
        const [recorded, shown] = [written(one.values[column]), written(other.values[column])];
        const field = `${table}.${column}${key === '' ? '' : ` ${key}`}`;
        return recorded === shown ? [] : [{ issueNumber, field, recorded, shown }];
    });
}
function written(value) {
    return value === null || value === undefined
        ? null
        : typeof value === 'object'
            ? (0,json/* canonicalJson */.dj)(value)
            : String(value);
}
function byKey(rows) {
    return new Map(rows.map((row) => [`${row.issueNumber} ${row.key}`, row]));
}
async function readHandoffs(db) {
    const rows = await db.selectFrom('handoffs').selectAll().execute();
    return rows.map((row) => {
        const { issue_number, repository: _, template_version: __, initiated_json: ___, ...values } = row;
        return { issueNumber: issue_number, key: '', values };
    });
}
async function readSubmissions(db) {
    const rows = await db.selectFrom('submissions').selectAll().execute();
    return rows.map(({ issue_number, source, ...values }) => ({
        issueNumber: issue_number,
        key: source,
        values,
    }));
}
async function readChecklists(db) {
    const rows = await db
        .selectFrom('checklist_items')
        .innerJoin('handoffs', 'handoffs.id', 'checklist_items.handoff_id')
        .select(['issue_number', 'position', 'text', 'done', 'done_by', 'done_at'])
        .execute();
    return rows.map(({ issue_number, position, ...values }) => ({
        issueNumber: issue_number,
        key: String(position),
        values,
    }));
}
async function readReturns(db) {
    const rows = await db.selectFrom('returns').selectAll().execute();
    return rows.map(({ issue_number, source, handoff_id: _, ...values }) => ({
        issueNumber: issue_number,
        key: source,
        values,
    }));
}
async function readRatings(db) {
    const rows = await db
        .selectFrom('feedback')
        .innerJoin('handoffs', 'handoffs.id', 'feedback.handoff_id')
        .select(['issue_number', 'given_by', 'given_at', 'rating', 'comment', 'missing_json'])
        .execute();
    return rows.map(({ issue_number, given_by, ...values }) => ({
        issueNumber: issue_number,
        key: given_by ?? 'somebody',
        values,
    }));
}
/** As they read back, since what a row leaves out stands elsewhere. */
async function readEvents(db) {
    const numbers = await db.selectFrom('events').select('issue_number').distinct().execute();
    const view = (0,ledger_view/* ledgerView */.F)(db);
    const rows = [];
    for (const { issue_number: issueNumber } of numbers) {
        for (const { source, at, actor, detail } of (await view.issue(issueNumber)).events) {
            rows.push({ issueNumber, key: source, values: { at, actor, ...detail } });
        }
    }
    return rows;
}

// EXTERNAL MODULE: ./build/ledger/batches.js
var batches = __webpack_require__(9908);
;// CONCATENATED MODULE: ./build/ledger/keep-from-former.js
// What a ledger that is written anew takes over from the one before it as it stands: GitHub cannot know it.

async function keepFromFormer(former, fresh) {
    await keepReports(former, fresh);
    await keepOutbox(former, fresh);
}
/** What was sent is not sent again, and what waits goes on waiting. */
async function keepOutbox(former, fresh) {
    const rows = await former.selectFrom('outbox').selectAll().execute();
    for (const batch of (0,batches/* batches */.X)(rows)) {
        await fresh.insertInto('outbox').values(batch).execute();
    }
}
async function keepReports(former, fresh) {
    const rows = await former.selectFrom('reports').selectAll().execute();
    for (const batch of (0,batches/* batches */.X)(rows)) {
        await fresh.insertInto('reports').values(batch).execute();
    }
}

// EXTERNAL MODULE: ./build/ledger/ledger-database.js + 6 modules
var ledger_database = __webpack_require__(4981);
// EXTERNAL MODULE: ./build/ledger/ledger-transaction.js + 2 modules
var ledger_transaction = __webpack_require__(4447);
;// CONCATENATED MODULE: ./build/ledger/retell-bytes.js
// A ledger told anew, beside the one that stands on the branch.






/** @throws Fault where the former ledger is of a newer release: what that one kept, this one cannot know */
async function retellBytes(stored, repository, retell) {
    const former = await openFormer(stored);
    try {
        return await retelling({ former, repository, retell }, async (fresh, told) => ({
            ...told,
            former: former.state,
            bytes: fresh.export(),
        }));
    }
    finally {
        former.database?.close();
    }
}
/** Where the ledger that stands there differs from one told anew. */
async function compareBytes(stored, repository, retell) {
    const database = await (0,ledger_database/* openLedgerDatabase */.p)({ bytes: stored?.bytes ?? null });
    const former = { state: 'sound', database };
    try {
        return await retelling({ former, repository, retell }, async (fresh, { result }) => ({
            result,
            discrepancies: await compareLedgers(database.queries, fresh.queries),
        }));
    }
    finally {
        database.close();
    }
}
async function openFormer(stored) {
    if (stored === null) {
        return { state: 'missing', database: null };
    }
    try {
        const database = await (0,ledger_database/* openLedgerDatabase */.p)({ bytes: stored.bytes });
        return { state: 'sound', database };
    }
    catch (error) {
        if (error instanceof world/* Fault */.v && error.code === 'ledger_damaged') {
            return { state: 'damaged', database: null };
        }
        throw error;
    }
}
async function retelling({ former, repository, retell }, use) {
    const { state, database } = former;
    const fresh = await (0,ledger_database/* openLedgerDatabase */.p)({ bytes: null });
    try {
        const transaction = await fresh.queries.startTransaction().execute();
        const view = database === null ? null : (0,ledger_view/* ledgerView */.F)(database.queries);
        const told = await retell((0,ledger_transaction/* ledgerTransaction */.k)(transaction, repository), { state, view });
        await keep(database?.queries ?? null, transaction);
        await transaction.commit().execute();
        return await use(fresh, { result: told.result, message: told.audit });
    }
    finally {
        fresh.close();
    }
}
async function keep(former, fresh) {
    if (former !== null) {
        await keepFromFormer(former, fresh);
    }
}


/***/ })

};
