export const id = 965;
export const ids = [965];
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

/***/ 55965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   context: () => (/* binding */ context)
/* harmony export */ });
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67147);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95853);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28919);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58906);
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54461);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2912);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5308);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87823);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15658);
// What was handed over: all that somebody who receives a handoff needs of it.









async function context(terminal, number, options) {
    const subject = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .withLedger */ .C)(terminal, options, (reader) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .e)(reader, number, { ...options, now: terminal.now() }));
    const { standing } = subject;
    if (standing === null) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.found, `Issue #${subject.issueNumber} hands nothing over yet: its form is not complete. \`baton show ${subject.issueNumber}\` says what it lacks.`);
    }
    const fields = fieldsOf(subject, standing);
    terminal.stdout(options.json
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s$)(jsonOf(subject, standing, fields))
        : toText(terminal, { subject, standing, fields }));
}
/** In the order of the template; what an earlier template asked for follows at the end. */
function fieldsOf({ recorded }, { row }) {
    const answers = new Map(Object.entries(answersOf(row)));
    const asked = recorded.template?.fields ?? [];
    const ids = new Set(asked.map(({ id }) => id));
    const others = [...answers.keys()].filter((id) => !ids.has(id));
    return [
        ...asked.map(({ id, label, type, required }) => ({
            id,
            label,
            type,
            required,
            answer: answers.get(id) ?? null,
        })),
        ...others.map((id) => ({
            id,
            label: (0,_template_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .inWords */ .r4)(id),
            type: null,
            required: false,
            answer: answers.get(id) ?? null,
        })),
    ];
}
function answersOf(row) {
    const context = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_8__/* .decoded */ .D)(row)['context_json'];
    const entries = typeof context === 'object' && context !== null ? Object.entries(context) : [];
    return Object.fromEntries(entries.map(([id, answer]) => [id, answerOf(answer)]));
}
function answerOf(answer) {
    if (Array.isArray(answer))
        return answer.map(String);
    return typeof answer === 'number' ? answer : String(answer);
}
function jsonOf({ issueNumber, recorded, related }, { handoff, row, isOverdue }, fields) {
    return {
        handoff_id: handoff.id,
        issue_number: issueNumber,
        repository: row['repository'] ?? null,
        title: handoff.title,
        handoff_type: handoff.handoffType,
        name: recorded.template?.name ?? handoff.handoffType,
        from_team: handoff.fromTeam,
        to_team: handoff.toTeam,
        status: handoff.status,
        overdue: isOverdue,
        initiated_by: handoff.initiatedBy,
        initiated_at: row['initiated_at'] ?? null,
        accepted_at: row['accepted_at'] ?? null,
        completed_at: row['completed_at'] ?? null,
        owner: handoff.owner,
        assignees: handoff.assignees,
        context: Object.fromEntries(fields.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer]]))),
        fields,
        checklist: (related['checklist_items'] ?? []).map((item) => ({
            text: item['text'],
            done: item['done'] === 1,
            done_by: item['done_by'],
            done_at: item['done_at'],
        })),
    };
}
function toText(terminal, { subject, standing, fields, }) {
    const { recorded, related } = subject;
    const { handoff } = standing;
    const sender = handoff.initiatedBy ?? 'somebody whose account is gone';
    return [
        (0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .headingOf */ .W)(terminal, standing, recorded.template?.name ?? handoff.handoffType),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(`Sent by ${sender}, ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(handoff.initiatedAt)}`),
        '\n',
        ...fields.flatMap(({ label, answer }) => [
            (0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .titled */ .d)(terminal, (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(label)),
            ...answerLines(answer).map((line) => `${line === '' ? '' : `  ${line}`}\n`),
        ]),
        (0,_checklist_js__WEBPACK_IMPORTED_MODULE_2__/* .checklistText */ .Q)(terminal, related['checklist_items'] ?? []),
    ].join('');
}
function answerLines(answer) {
    if (answer === null)
        return [_text_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6];
    return typeof answer === 'object'
        ? answer.map((item) => `• ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(item)}`)
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLines */ .y1)(String(answer));
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


/***/ })

};
