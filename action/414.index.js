export const id = 414;
export const ids = [414];
export const modules = {

/***/ 5414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunLines: () => (/* binding */ dryRunLines),
/* harmony export */   dryRunSummary: () => (/* binding */ dryRunSummary)
/* harmony export */ });
/* unused harmony exports nothingWritten, dryRunTexts */
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8129);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3708);
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4521);
// What a dry run tells: what it would have written, one step after the other.




const nothingWritten = 'Dry run: nothing was written, neither on GitHub nor in the ledger, and nobody was told.';
/** For the log: texts of comments and reports, in which words of others stand, are left out. */
function dryRunLines(outcomes, unwritten) {
    return [
        nothingWritten,
        ...(unwritten.length === 0 ? nothingToWrite(outcomes) : [wouldDo]),
        ...unwritten.map((one) => `- ${planOf(one)}`),
    ];
}
/** For a terminal, with every text in full. */
function dryRunTexts(outcomes, unwritten) {
    return [
        nothingWritten,
        ...(unwritten.length === 0 ? nothingToWrite(outcomes) : [wouldDo]),
        ...unwritten.flatMap((one) => [
            '',
            `- ${planOf(one)}`,
            ...visibleLines(textOf(one) ?? '').flatMap((line) => (line === '' ? [] : [`    | ${line}`])),
        ]),
    ];
}
/** GitHub takes one megabyte for a summary. */
const mostSteps = 200;
const mostTexts = 10;
function dryRunSummary(outcomes, unwritten) {
    const told = new Set(unwritten.filter((one) => textOf(one) !== null).slice(0, mostTexts));
    const left = unwritten.length - mostSteps;
    return [
        '### Dry run',
        nothingWritten,
        ...(unwritten.length === 0 ? nothingToWrite(outcomes).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(line)) : [wouldDo]),
        unwritten
            .slice(0, mostSteps)
            .map((one) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(planOf(one))}`)
            .join('\n'),
        ...(left > 0 ? [`… and ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(left, 'more step')}.`] : []),
        ...[...told].map((one) => `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(planOf(one))}</summary>\n\n${textOf(one)}\n\n</details>`),
        '',
    ].join('\n\n');
}
const wouldDo = 'A run that writes would, in this order:';
function nothingToWrite(outcomes) {
    return [...outcomes.flatMap(_log_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .logLines */ .O), 'A run that writes would write nothing either.'];
}
/** What would be done: follows "would". On one line. */
function planOf(one) {
    switch (one.kind) {
        case 'commit':
            return `commit to ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .G)(one.branch)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLines */ .g)(one.message).filter(Boolean).map(_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .G).join('; ')}`;
        case 'effect':
            return (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .G)(`on issue #${one.issueNumber}, ${effectPlan(one.effect)}`);
        case 'labels':
            return (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .G)(`create ${labelsInWords(one.names)}`);
        case 'report':
            return (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .G)(`open an issue “${one.title}” (here called #0)`);
        case 'renewed_report':
            return `bring the report in issue #${one.issueNumber} up to date`;
    }
}
function effectPlan(effect) {
    switch (effect.kind) {
        case 'add_labels':
            return `add ${labelsInWords(effect.labels)}`;
        case 'remove_label':
            return `take off the label ${effect.label}`;
        case 'add_assignees':
            return `assign ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(effect.logins)}`;
        case 'close':
            return `close it as ${effect.reason.replaceAll('_', ' ')}`;
        case 'reopen':
            return 'reopen it';
        case 'append_to_body':
            return 'add the checklist to the description';
        case 'post_comment':
            return 'comment';
        case 'edit_comment':
            return 'bring the status comment up to date';
        case 'delete_comment':
            return 'delete a status comment that stands there twice';
    }
}
function labelsInWords(names) {
    return `the ${names.length === 1 ? 'label' : 'labels'} ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(names)}`;
}
function textOf(one) {
    switch (one.kind) {
        case 'report':
        case 'renewed_report':
            return one.body;
        case 'effect':
            return one.effect.kind === 'post_comment' || one.effect.kind === 'edit_comment'
                ? one.effect.body
                : null;
        case 'commit':
        case 'labels':
            return null;
    }
}


/***/ })

};
