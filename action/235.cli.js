export const id = 235;
export const ids = [235];
export const modules = {

/***/ 94447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ ledgerTransaction)
});

// EXTERNAL MODULE: ./build/ledger/due-rows.js
var due_rows = __webpack_require__(73970);
// EXTERNAL MODULE: ./build/ledger/json.js
var json = __webpack_require__(97452);
// EXTERNAL MODULE: ./build/ledger/ledger-view.js + 2 modules
var ledger_view = __webpack_require__(89168);
// EXTERNAL MODULE: ./build/ledger/outbox-rows.js + 1 modules
var outbox_rows = __webpack_require__(63837);
// EXTERNAL MODULE: ./build/ledger/batches.js
var batches = __webpack_require__(19908);
// EXTERNAL MODULE: ./build/ledger/initiation.js
var ledger_initiation = __webpack_require__(90832);
// EXTERNAL MODULE: ./build/ledger/recorded-handoff.js
var recorded_handoff = __webpack_require__(50629);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/template/duration.js
var duration = __webpack_require__(16899);
;// CONCATENATED MODULE: ./build/ledger/save-handoff.js
// A handoff's rows, brought to the state that its events fold to.





/** Gives its id. */
async function saveHandoff(db, write) {
    const id = await saveRow(db, write);
    await saveChecklist(db, id, write.handoff.checklist);
    await saveRatings(db, id, write.handoff.ratings);
    return id;
}
async function saveRow(db, write) {
    const { before, initiation, template } = write;
    const columns = columnsOf(write);
    if (before !== null) {
        const initiated_json = (0,ledger_initiation/* initiatedJson */.aY)(initiation, columns, before.template);
        await db
            .updateTable('handoffs')
            .set({ ...columns, initiated_json })
            .where('id', '=', before.row.id)
            .execute();
        return before.row.id;
    }
    const { id } = await db
        .insertInto('handoffs')
        .values({
        ...columns,
        ...(await freeId(db, write.wantedId)),
        template_version: await saveTemplate(db, template),
        accept_within: template.acceptWithin ? (0,duration/* secondsOf */.TM)(template.acceptWithin) : null,
        complete_within: template.completeWithin ? (0,duration/* secondsOf */.TM)(template.completeWithin) : null,
        initiated_json: (0,ledger_initiation/* initiatedJson */.aY)(initiation, columns, template),
    })
        .returning('id')
        .executeTakeFirstOrThrow();
    return id;
}
async function freeId(db, id) {
    if (id === null) {
        return {};
    }
    const taken = await db
        .selectFrom('handoffs')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst();
    return taken === undefined ? { id } : {};
}
function columnsOf({ handoff, repository, issueNumber, deadlines }) {
    return {
        repository,
        issue_number: issueNumber,
        handoff_type: handoff.handoffType,
        from_team: handoff.fromTeam,
        to_team: handoff.toTeam,
        context_json: JSON.stringify(handoff.context),
        status: handoff.status,
        title: handoff.title.toWellFormed(),
        initiated_by: handoff.initiatedBy,
        initiated_at: handoff.initiatedAt,
        accepted_by: handoff.acceptedBy,
        accepted_at: handoff.acceptedAt,
        accepted_implicitly: Number(handoff.acceptedImplicitly),
        completed_by: handoff.completedBy,
        completed_at: handoff.completedAt,
        cancelled_at: handoff.cancelledAt,
        owner: handoff.owner,
        assignees_json: JSON.stringify(handoff.assignees),
        assignment_json: JSON.stringify(handoff.assignment),
        since: handoff.since,
        since_by: handoff.sinceBy,
        reopened: handoff.reopened,
        read_back: handoff.readBack?.toWellFormed() ?? null,
        due_at: deadlines?.dueAt ?? null,
        remind_at: deadlines?.remindAt ?? null,
        overdue_since: handoff.reminders[0]?.dueAt ?? null,
        returns: handoff.returns,
        edited_after_acceptance: handoff.editedAfterAcceptance,
        accepted_worked: handoff.acceptedAfter?.worked ?? null,
        completed_worked: handoff.completedAfter?.worked ?? null,
        waiting_seconds: handoff.clocks.waiting.seconds,
        waiting_worked: handoff.clocks.waiting.worked,
        in_work_seconds: handoff.clocks.inWork.seconds,
        in_work_worked: handoff.clocks.inWork.worked,
        with_sender_seconds: handoff.clocks.withSender.seconds,
        with_sender_worked: handoff.clocks.withSender.worked,
    };
}
async function saveTemplate(db, template) {
    const template_json = (0,json/* canonicalJson */.dj)(template);
    const version = (0,external_node_crypto_.createHash)('sha256').update(template_json).digest('hex').slice(0, 16);
    await db
        .insertInto('templates')
        .values({ version, handoff_type: template.type, template_json })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    return version;
}
async function saveChecklist(db, handoffId, checklist) {
    await db
        .deleteFrom('checklist_items')
        .where('handoff_id', '=', handoffId)
        .where('position', '>', checklist.length)
        .execute();
    const rows = checklist.map((item, at) => ({
        handoff_id: handoffId,
        position: at + 1,
        text: item.text,
        done: Number(item.done),
        done_by: item.doneBy,
        done_at: item.doneAt,
    }));
    for (const batch of (0,batches/* batches */.X)(rows)) {
        await db
            .insertInto('checklist_items')
            .values(batch)
            .onConflict((conflict) => conflict.columns(['handoff_id', 'position']).doUpdateSet((row) => ({
            text: row.ref('excluded.text'),
            done: row.ref('excluded.done'),
            done_by: row.ref('excluded.done_by'),
            done_at: row.ref('excluded.done_at'),
        })))
            .execute();
    }
}
/** One of each person, the latest: a new one takes the place of the one before. */
async function saveRatings(db, handoffId, ratings) {
    if (ratings.length === 0) {
        return;
    }
    await db.deleteFrom('feedback').where('handoff_id', '=', handoffId).execute();
    const rows = ratings.map(({ rating, comment, missing, by, at }) => ({
        handoff_id: handoffId,
        rating,
        comment: comment?.toWellFormed() ?? null,
        missing_json: JSON.stringify(missing),
        given_by: by,
        given_at: at,
    }));
    for (const batch of (0,batches/* batches */.X)(rows)) {
        await db.insertInto('feedback').values(batch).execute();
    }
}

;// CONCATENATED MODULE: ./build/ledger/record-issue.js
// Writing what was decided of one issue: its events as they are, its other rows as their fold.




/** Gives the handoff's id, if there is one. */
async function recordIssue(db, repository, entry) {
    const { issueNumber, template, events } = entry;
    const { handoff } = entry.state;
    const before = await (0,recorded_handoff/* findHandoff */.o)(db, issueNumber);
    const initiation = before?.initiation ?? (handoff && (initiationIn(events) ?? initiationBy(handoff)));
    const id = handoff === null || initiation === null
        ? (before?.row.id ?? null)
        : await saveHandoff(db, {
            before,
            handoff,
            repository,
            issueNumber,
            initiation,
            deadlines: entry.deadlines,
            template,
            wantedId: entry.handoffId ?? null,
        });
    await appendEvents(db, entry, { id, initiation, known: before !== null });
    await saveSubmissions(db, entry);
    if (id !== null) {
        await saveReturns(db, id, entry);
    }
    return id;
}
function initiationIn(events) {
    const detail = events.map((event) => event.detail).find((one) => one.kind === 'initiated');
    if (detail === undefined) {
        return null;
    }
    const { kind: _, ...initiation } = detail;
    return initiation;
}
/** A handoff whose beginning nobody told: what it is now stands for what it was. */
function initiationBy(handoff) {
    const { handoffType, fromTeam, toTeam, title, context, assignment } = handoff;
    const checklist = handoff.checklist.map(({ text, done }) => ({ text, done }));
    return { handoffType, fromTeam, toTeam, title, context, checklist, assignment };
}
async function appendEvents(db, { issueNumber, events }, { id, initiation, known }) {
    const first = known ? 0 : events.findIndex((event) => event.detail.kind === 'initiated');
    const rows = events.map((event, at) => ({
        handoff_id: at < first ? null : id,
        issue_number: issueNumber,
        kind: event.detail.kind,
        actor: event.actor,
        at: event.at,
        detail_json: (0,ledger_initiation/* encodeDetail */.uv)(event.detail, initiation),
        source: event.source,
    }));
    for (const batch of (0,batches/* batches */.X)(rows)) {
        await db
            .insertInto('events')
            .values(batch)
            .onConflict((conflict) => conflict.column('source').doNothing())
            .execute();
    }
}
async function saveSubmissions(db, { issueNumber, events }) {
    const rows = events.flatMap(({ source, at, actor, detail }) => detail.kind !== 'submitted'
        ? []
        : {
            source,
            issue_number: issueNumber,
            handoff_type: detail.handoffType,
            from_team: detail.fromTeam,
            attempt: detail.attempt,
            submitted_by: actor,
            submitted_at: at,
            complete: Number(detail.complete),
            missing_json: JSON.stringify(fieldsOf(detail.faults, (kind) => kind === 'missing')),
            invalid_json: JSON.stringify(fieldsOf(detail.faults, (kind) => kind !== 'missing')),
        });
    for (const batch of (0,batches/* batches */.X)(rows)) {
        await db
            .insertInto('submissions')
            .values(batch)
            .onConflict((conflict) => conflict.column('source').doNothing())
            .execute();
    }
}
async function saveReturns(db, handoffId, { issueNumber, events }) {
    const rows = events.flatMap(({ source, at, actor, detail }) => detail.kind !== 'returned'
        ? []
        : {
            source,
            handoff_id: handoffId,
            issue_number: issueNumber,
            reason: detail.reason ?? null,
            comment: detail.comment?.toWellFormed() ?? null,
            fields_json: JSON.stringify(detail.fields ?? []),
            returned_by: actor,
            returned_at: at,
        });
    for (const batch of (0,batches/* batches */.X)(rows)) {
        await db
            .insertInto('returns')
            .values(batch)
            .onConflict((conflict) => conflict.column('source').doNothing())
            .execute();
    }
}
function fieldsOf(faults, counts) {
    return faults.filter((fault) => counts(fault.kind)).map((fault) => fault.field);
}

;// CONCATENATED MODULE: ./build/ledger/ledger-transaction.js
// The changes a ledger takes. They last only if the whole file is written.





/** The newest one serves nearly every run; those before it, runs that started on an older commit. */
const configurationsKept = 3;
function ledgerTransaction(db, repository) {
    return {
        ...(0,ledger_view/* ledgerView */.F)(db),
        ...(0,due_rows/* dueChanges */.Q)(db),
        record: (entry) => recordIssue(db, repository, entry),
        async cacheConfiguration(version, configuration) {
            const configuration_json = (0,json/* canonicalJson */.dj)(configuration);
            await db
                .insertInto('configurations')
                .values({ version, configuration_json })
                .onConflict((conflict) => conflict.column('version').doUpdateSet({ configuration_json }))
                .execute();
            const kept = db
                .selectFrom('configurations')
                .select('id')
                .orderBy('id', 'desc')
                .limit(configurationsKept);
            await db.deleteFrom('configurations').where('id', 'not in', kept).execute();
        },
        async saveReport({ period, claimedAt, issueNumber }) {
            const row = { claimed_at: claimedAt, issue_number: issueNumber };
            await db
                .insertInto('reports')
                .values({ period, ...row })
                .onConflict((conflict) => conflict.column('period').doUpdateSet(row))
                .execute();
        },
        queueMessages: (messages) => (0,outbox_rows/* queueMessages */.SG)(db, messages),
        updateMessages: (updates) => (0,outbox_rows/* updateMessages */.Co)(db, updates),
        forgetMessages: (before) => (0,outbox_rows/* forgetMessages */.Md)(db, before),
        async setSweptUntil(value) {
            await db
                .insertInto('meta')
                .values({ key: 'swept_until', value })
                .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
                .execute();
        },
        async setUnfound(since) {
            const value = (0,json/* canonicalJson */.dj)(Object.fromEntries(since));
            await db
                .insertInto('meta')
                .values({ key: 'unfound', value })
                .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
                .execute();
        },
        async setBornAt(value) {
            await db
                .insertInto('meta')
                .values({ key: 'born_at', value })
                .onConflict((conflict) => conflict.doNothing())
                .execute();
        },
    };
}


/***/ }),

/***/ 34235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareBytes: () => (/* binding */ compareBytes),
  retellBytes: () => (/* binding */ retellBytes)
});

// EXTERNAL MODULE: ./build/work/world.js
var world = __webpack_require__(42840);
// EXTERNAL MODULE: ./build/ledger/json.js
var json = __webpack_require__(97452);
// EXTERNAL MODULE: ./build/ledger/ledger-view.js + 2 modules
var ledger_view = __webpack_require__(89168);
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
var batches = __webpack_require__(19908);
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

// EXTERNAL MODULE: ./build/ledger/ledger-database.js + 5 modules
var ledger_database = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/ledger/ledger-transaction.js + 2 modules
var ledger_transaction = __webpack_require__(94447);
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
