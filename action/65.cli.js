export const id = 65;
export const ids = [65,822];
export const modules = {

/***/ 54461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checklistText)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95853);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81681);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58906);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5308);
// A checklist, for people.




/** Empty where there is none. */
function checklistText(terminal, items) {
    if (items.length === 0)
        return '';
    const done = items.filter((item) => item['done'] === 1).length;
    const rows = items.map((item) => [
        item['done'] === 1 ? '[x]' : '[ ]',
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(String(item['text'])),
        item['done_at'] === null || item['done'] !== 1
            ? ''
            : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(`${item['done_by'] ?? 'somebody'}, ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(String(item['done_at']))}`),
    ]);
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableText */ .q)(terminal, { columns: ['', '', ''], rows });
    // Its head says nothing.
    const lines = table.split('\n').slice(1).join('\n');
    return `${(0,_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .titled */ .d)(terminal, `Checklist, ${done} of ${items.length} done`)}${lines}`;
}


/***/ }),

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

/***/ 34822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ historyLines),
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _text_event_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67926);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95853);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98757);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81681);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58906);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2912);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5308);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20048);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87823);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15658);
// What happened to a handoff, event by event.










async function history(terminal, number, options) {
    (0,_list_js__WEBPACK_IMPORTED_MODULE_5__/* .demandOneForm */ .K)(options);
    const subject = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .withLedger */ .C)(terminal, options, (reader) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .e)(reader, number, { ...options, now: terminal.now() }));
    if (options.json) {
        terminal.stdout((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonText */ .s$)(told(subject)));
    }
    else if (options.csv) {
        const events = told(subject);
        const columns = ['at', 'actor', 'kind', 'sentence', 'source'];
        terminal.stdout((0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csvText */ .k)(columns, events.map((event) => columns.map((column) => textOf(event[column])))));
    }
    else {
        terminal.stdout(`${heading(terminal, subject)}${historyLines(terminal, subject.recorded)}`);
    }
}
/** The rows as they stand, each with its sentence. */
function told({ related, recorded }) {
    const sentences = new Map(recorded.events.map((event) => [event.source, (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)((0,_text_event_words_js__WEBPACK_IMPORTED_MODULE_0__/* .eventWords */ .C)(event, plainName))]));
    return (related['events'] ?? []).map((row) => ({
        ...(0,_decoded_js__WEBPACK_IMPORTED_MODULE_9__/* .decoded */ .D)(row),
        sentence: sentences.get(String(row['source'])) ?? '',
    }));
}
function textOf(value) {
    return value === null || value === undefined ? null : String(value);
}
function heading(terminal, { standing, recorded, issueNumber }) {
    return standing === null
        ? `Issue #${issueNumber} is no handoff yet: its form is not complete.\n\n`
        : `${(0,_heading_js__WEBPACK_IMPORTED_MODULE_4__/* .headingOf */ .W)(terminal, standing, recorded.template?.name ?? standing.handoff.handoffType)}\n`;
}
const plainName = (login) => login ?? 'somebody whose account is gone';
/** One line for each event, in the order they were recorded. */
function historyLines(terminal, { events }) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableText */ .q)(terminal, {
        columns: ['When', 'What'],
        rows: events.map((event) => [(0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(event.at), (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)((0,_text_event_words_js__WEBPACK_IMPORTED_MODULE_0__/* .eventWords */ .C)(event, plainName))]),
    });
}


/***/ }),

/***/ 32065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76676);
/* harmony import */ var _text_enumerate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31300);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95853);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81681);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58906);
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54461);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2912);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5308);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34822);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87823);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15658);
// One handoff: who, to whom, since when, and what is open.











async function show(terminal, number, options) {
    const now = terminal.now();
    const subject = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .withLedger */ .C)(terminal, options, (reader) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .e)(reader, number, { ...options, now }));
    terminal.stdout(options.json ? (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonText */ .s$)(jsonOf(subject)) : toText(terminal, subject, now));
}
/** Everything the ledger has of it, but for its events, which `history` tells. */
function jsonOf({ issueNumber, standing, related }) {
    const { events: _, ...others } = related;
    const rows = Object.entries(others).map(([table, found]) => [table, found.map(_decoded_js__WEBPACK_IMPORTED_MODULE_8__/* .decoded */ .D)]);
    return {
        issue_number: issueNumber,
        ...(standing === null
            ? { status: 'incomplete' }
            : { ...(0,_decoded_js__WEBPACK_IMPORTED_MODULE_8__/* .decoded */ .D)(standing.row), open: standing.isOpen, overdue: standing.isOverdue }),
        tables: Object.fromEntries(rows),
    };
}
function toText(terminal, subject, now) {
    const { standing, recorded, related } = subject;
    if (standing === null)
        return incomplete(terminal, subject);
    const facts = factsOf(standing, now).map(([what, value]) => [what, (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(value)]);
    return [
        (0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .headingOf */ .W)(terminal, standing, recorded.template?.name ?? standing.handoff.handoffType),
        '\n',
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableText */ .q)(terminal, { columns: ['', ''], rows: facts })
            .split('\n')
            .slice(1)
            .join('\n'),
        (0,_checklist_js__WEBPACK_IMPORTED_MODULE_2__/* .checklistText */ .Q)(terminal, related['checklist_items'] ?? []),
        readBack(terminal, standing),
        returns(terminal, subject),
        ratings(terminal, subject),
        `\n\`baton context ${subject.issueNumber}\` has what was handed over, \`baton history ${subject.issueNumber}\` what happened.\n`,
    ].join('');
}
function factsOf({ handoff, row, isOpen, age }, now) {
    const { acceptedAt, completedAt, cancelledAt, owner, assignees, initiatedBy } = handoff;
    const at = (who, time) => time === null ? null : `${who ?? 'somebody whose account is gone'}, ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(time)}`;
    const due = typeof row['due_at'] === 'string' ? row['due_at'] : null;
    const facts = [
        ['Sent by', at(initiatedBy, handoff.initiatedAt)],
        ['Assigned to', isOpen ? (0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_9__/* .enumerate */ .H)(assignees) || 'nobody' : null],
        ['Owner', isOpen ? owner : null],
        ['Accepted by', at(row['accepted_by'], acceptedAt)],
        ['Completed by', at(row['completed_by'], completedAt)],
        ['Cancelled', cancelledAt === null ? null : (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(cancelledAt)],
        [`${handoff.status} since`, `${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(handoff.since)}, ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(age)}`],
        ['Due', due === null || !isOpen ? null : dueWords(due, now)],
        ['Reopened', handoff.reopened === 0 ? null : (0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(handoff.reopened, 'time')],
    ];
    return facts.flatMap(([what, value]) => value === null ? [] : [[what.replace(/^./, (sign) => sign.toUpperCase()), value]]);
}
function dueWords(due, now) {
    const left = (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_10__/* .epochSeconds */ .DQ)(due) - (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_10__/* .epochSeconds */ .DQ)(now);
    return `${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(due)}, ${left < 0 ? `${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(-left)} ago` : `in ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(left)}`}`;
}
/** How the receiving team understood it, in their words. */
function readBack(terminal, { row }) {
    const text = row['read_back'];
    return typeof text === 'string' ? section(terminal, 'Read back', (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLines */ .y1)(text)) : '';
}
function returns(terminal, { related }) {
    const rows = related['returns'] ?? [];
    const lines = rows.flatMap((row) => {
        const fields = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_8__/* .decoded */ .D)(row)['fields_json'];
        const about = Array.isArray(fields) && fields.length > 0 ? `, about ${(0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_9__/* .enumerate */ .H)(fields.map(String))}` : '';
        const why = row['reason'] === null ? '' : `: ${String(row['reason']).replaceAll('_', ' ')}`;
        const who = row['returned_by'] ?? 'somebody';
        return [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(`${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(String(row['returned_at']))} by ${who}${why}${about}`),
            ...indented(row['comment']),
        ];
    });
    return section(terminal, 'Returned', lines);
}
function indented(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLines */ .y1)(String(text ?? '')).map((line) => `  ${line}`);
}
/** Empty where there is nothing to say. */
function section(terminal, title, lines) {
    const told = lines.filter((line) => line.trim() !== '');
    return told.length === 0 ? '' : `${(0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .titled */ .d)(terminal, title)}${told.join('\n')}\n`;
}
function ratings(terminal, { related }) {
    const lines = (related['feedback'] ?? []).flatMap((row) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(`${row['rating']} of 5 by ${row['given_by'] ?? 'somebody'}`),
        ...indented(row['comment']),
    ]);
    return section(terminal, 'Rating', lines);
}
/** Nothing is handed over yet: what the form lacked, and when. */
function incomplete(terminal, { issueNumber, recorded, related }) {
    const newest = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_8__/* .decoded */ .D)(related['submissions']?.at(-1) ?? {});
    const lacks = [
        ['Missing', newest['missing_json']],
        ['Not valid', newest['invalid_json']],
    ].flatMap(([what, fields]) => Array.isArray(fields) && fields.length > 0
        ? [`${what}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_9__/* .enumerate */ .H)(fields.map(String)))}.\n`]
        : []);
    return `Issue #${issueNumber} is no handoff yet: its form is not complete.\n${lacks.join('')}\n${(0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .historyLines */ .O)(terminal, recorded)}`;
}


/***/ }),

/***/ 15658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28919);
/* harmony import */ var _standings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95039);
// All that a ledger holds of one issue.


async function subjectOf(reader, number, { handoff: isHandoffId, now }) {
    const standing = (await (0,_standings_js__WEBPACK_IMPORTED_MODULE_1__/* .standingsOf */ .F)(reader, now)).find(({ handoff }) => isHandoffId ? handoff.id === number : handoff.issueNumber === number) ?? null;
    if (standing === null && isHandoffId) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUse */ .po)(`The ledger has no handoff ${number}. \`baton list --all --json\` tells the numbers there are; without \`--handoff\` the number is the issue’s.`);
    }
    const issueNumber = standing?.handoff.issueNumber ?? number;
    const recorded = await reader.view.issue(issueNumber);
    if (recorded.events.length === 0) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUse */ .po)(`The ledger knows nothing of issue #${issueNumber}: it is no handoff, or no run has seen it yet. \`baton list --all\` lists those it knows.`);
    }
    const related = reader.tables().flatMap(({ name, columns, rows }) => {
        const isAbout = (row) => columns.includes('issue_number')
            ? row['issue_number'] === issueNumber
            : standing !== null && row['handoff_id'] === standing.handoff.id;
        const about = name === 'handoffs' ? [] : rows.filter(isAbout);
        const isRelated = columns.includes('issue_number') || columns.includes('handoff_id');
        return isRelated && name !== 'handoffs' ? [[name, about]] : [];
    });
    return { issueNumber, standing, recorded, related: Object.fromEntries(related) };
}


/***/ }),

/***/ 33084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
// Commands: lines beginning with `/` in a comment. What follows one, up to the next, is its text.
const commandNames = [
    'accept',
    'return',
    'resubmit',
    'complete',
    'cancel',
    'assign',
    'rate',
    'context',
    'help',
];


/***/ }),

/***/ 35764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ shownStatuses),
/* harmony export */   bK: () => (/* binding */ sameLabel),
/* harmony export */   oW: () => (/* binding */ includesLabel),
/* harmony export */   yO: () => (/* binding */ statusOfLabel)
/* harmony export */ });
/* harmony import */ var _template_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29438);
// Which of our status labels a label is, whatever the repository has renamed it to.

/** Statuses that are shown as a label: those of the ledger, and `incomplete` before it. */
const shownStatuses = ['incomplete', ..._template_types_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM];
/** GitHub treats label names without regard to case. */
function sameLabel(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function includesLabel(labels, label) {
    return labels.some((one) => sameLabel(one, label));
}
function statusOfLabel(labels, label) {
    return shownStatuses.find((status) => sameLabel(labels[status], label)) ?? null;
}


/***/ }),

/***/ 67926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ eventWords)
/* harmony export */ });
/* harmony import */ var _handoff_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33084);
/* harmony import */ var _handoff_status_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35764);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31300);
// What happened to a handoff, in a few words. Titles, answers and checklist items never stand in
// them: they go into commit messages and logs.



function eventWords({ detail, actor }, name) {
    const by = `by ${name(actor)}`;
    switch (detail.kind) {
        case 'submitted':
            return `${submission(detail)} ${by}${lacks(detail)}`;
        case 'initiated':
            return `initiated ${by}`;
        case 'accepted':
            return `accepted ${by}${detail.implicit ? ', by completing it' : ''}${detail.readBack === undefined ? '' : ', with a read-back'}`;
        case 'returned':
            return `returned ${by}${detail.reason === undefined ? '' : `, ${plainCode(detail.reason)}`}`;
        case 'resubmitted':
            return `resubmitted ${by}`;
        case 'completed':
            return `completed ${by}`;
        case 'cancelled':
            return cancelled(detail, actor === null ? '' : ` ${by}`);
        case 'undone':
            return `put back to ${detail.to} ${by}`;
        case 'checked':
            return `checklist item ${detail.position} ticked ${by}`;
        case 'unchecked':
            return `checklist item ${detail.position} unticked ${by}`;
        case 'checklist_changed':
            return `checklist changed ${by}, ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(detail.checklist.length, 'item')}`;
        case 'context_edited':
            return `context edited ${by}, ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(detail.changes.length, 'field')}`;
        case 'renamed':
            return `renamed ${by}`;
        case 'untold':
            return detail.what === 'filing'
                ? `filed ${by}, with a text that GitHub no longer tells`
                : `description edited ${by}, to a text that GitHub no longer tells`;
        case 'assigned':
            return `${name(detail.assignee)} assigned ${by}`;
        case 'unassigned':
            return `${name(detail.assignee)} unassigned ${by}`;
        case 'rated':
            return `rated ${detail.rating} of 5 ${by}`;
        case 'asked':
            return `asked for ${detail.what} ${by}`;
        case 'reminded':
            return `past its time to ${detail.limit}, reminder to the ${detail.step}`;
        case 'refused':
            return `${acts[detail.attempt](known(detail.wanted))} ${by} refused, ${detail.reason.replaceAll('_', ' ')}`;
    }
}
function submission({ complete }) {
    return complete ? 'complete submission' : 'incomplete submission';
}
/** `, 2 fields missing, 1 invalid`. */
function lacks({ faults }) {
    const missing = faults.filter((fault) => fault.kind === 'missing').length;
    const invalid = faults.length - missing;
    const parts = [
        ...(missing > 0 ? [`${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(missing, 'field')} missing`] : []),
        ...(invalid > 0
            ? [missing > 0 ? `${invalid} invalid` : `${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(invalid, 'field')} invalid`]
            : []),
    ];
    return parts.map((part) => `, ${part}`).join('');
}
function cancelled({ reason }, by) {
    switch (reason) {
        case 'deleted':
            return `cancelled${by}, as its issue was deleted`;
        case 'transferred':
            return `cancelled${by}, as its issue moved to another repository`;
        case 'unknown':
            return `cancelled${by}, as its issue is gone`;
        case 'duplicate':
            return `cancelled${by}, as a duplicate`;
        case 'completed':
        case 'not_planned':
        case 'label':
        case 'command':
            return `cancelled${by}`;
    }
}
const acts = {
    label: (wanted) => `label ${wanted}`,
    unlabel: (wanted) => `taking off the label ${wanted}`,
    close: (wanted) => `closing as ${wanted}`,
    command: (wanted) => `command ${wanted}`,
    feedback: () => 'feedback',
};
/** Anything but a status or a command is from outside. */
function known(wanted) {
    const names = [..._handoff_status_label_js__WEBPACK_IMPORTED_MODULE_0__/* .shownStatuses */ .Ej, ..._handoff_command_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .o];
    return names.find((name) => name === wanted) ?? 'of another kind';
}
/** Codes are snake_case, from a configuration that may have been checked by an older release. */
function plainCode(reason) {
    return reason
        .replace(/[^a-z0-9_]/g, '')
        .replaceAll('_', ' ')
        .slice(0, 60);
}


/***/ })

};
