export const id = 646;
export const ids = [646];
export const modules = {

/***/ 3646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sql: () => (/* binding */ sql)
/* harmony export */ });
/* harmony import */ var _text_enumerate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31300);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98757);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28919);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81681);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58906);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2912);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20048);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87823);
// A question in SQL.








/** @param question `-`: it is piped in */
async function sql(terminal, question, options) {
    (0,_list_js__WEBPACK_IMPORTED_MODULE_3__/* .demandOneForm */ .K)(options);
    const text = question === '-' ? await terminal.stdin() : question;
    const answer = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .withLedger */ .C)(terminal, options, async (reader) => reader.ask(text));
    if (answer.kind === 'refused')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongUse */ .po)(whyRefused(answer));
    const { columns, rows } = answer;
    if (options.json) {
        terminal.stdout((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)(objectsOf(answer)));
    }
    else if (options.csv) {
        terminal.stdout((0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvText */ .k)(columns, rows));
    }
    else {
        terminal.stdout(toTable(terminal, answer));
    }
}
function whyRefused({ why, said }) {
    switch (why) {
        case 'empty':
            return 'There is no question. Ask one, such as `baton sql "SELECT * FROM waiting"`.';
        case 'writes':
            return 'This would change the ledger, and this command only reads it: ask with SELECT. What is recorded changes by what people do on the issues.';
        case 'several':
            return 'These are several statements. Ask one question at a time.';
        case 'no_question':
            return 'This asks nothing: there is no answer to show. Ask with SELECT.';
        case 'unsound':
            return `SQLite does not understand the question: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(said)}. \`baton sql "SELECT name, sql FROM sqlite_schema"\` shows the tables and their columns.`;
    }
}
/** Of columns with the same name, the second is called `name_2`. */
function objectsOf({ columns, rows }) {
    const names = columns.map((column, at) => {
        const before = columns.slice(0, at).filter((one) => one === column).length;
        return before === 0 ? column : `${column}_${before + 1}`;
    });
    return rows.map((row) => (0,_decoded_js__WEBPACK_IMPORTED_MODULE_6__/* .decoded */ .D)(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))));
}
function toTable(terminal, { columns, rows }) {
    if (rows.length === 0)
        return 'No rows.\n';
    const isFigure = (at) => rows.every((row) => typeof row[at] === 'number' || row[at] === null);
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableText */ .q)(terminal, {
        columns: columns.map(_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj),
        figures: columns.map(_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj).filter((_, at) => isFigure(at)),
        rows: rows.map((row) => row.map((value) => cellOf(value ?? null))),
    });
    return `${table}\n${(0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(rows.length, 'row')}.\n`;
}
function cellOf(value) {
    if (value === null)
        return '';
    return typeof value === 'object' ? `${(0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(value.length, 'byte')}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(String(value));
}


/***/ })

};
