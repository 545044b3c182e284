export const id = 307;
export const ids = [307];
export const modules = {

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunLines: () => (/* binding */ dryRunLines),
/* harmony export */   dryRunSummary: () => (/* binding */ dryRunSummary)
/* harmony export */ });
/* unused harmony export dryRunTexts */
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9538);
/* harmony import */ var _messages_undelivered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9478);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4252);
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
        '### Dry run: nothing was written',
        'Neither on GitHub nor in the ledger, and nobody was told.',
        ...(unwritten.length === 0 ? nothingToWrite(outcomes).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(line)) : [wouldDo]),
        unwritten
            .slice(0, mostSteps)
            .map((one) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(planOf(one))}`)
            .join('\n'),
        ...(left > 0 ? [`… and ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(left, 'more step')}.`] : []),
        ...[...told].map((one) => `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineHtml */ .l0)(planOf(one))}</summary>\n\n${textOf(one)}\n\n</details>`),
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
            return `commit to ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .onOneLine */ .G)(one.branch)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLines */ .g)(one.message).filter(Boolean).map(_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .onOneLine */ .G).join('; ')}`;
        case 'effect':
            return (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .onOneLine */ .G)(`on issue #${one.issueNumber}, ${effectPlan(one.effect)}`);
        case 'labels':
            return (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .onOneLine */ .G)(`create ${labelsInWords(one.names)}`);
        case 'report':
            return (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .onOneLine */ .G)(`open an issue “${one.title}” (here called #0)`);
        case 'message':
            return `send ${(0,_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_2__/* .logOf */ .Gs)(one.addressed)}`;
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
            return `assign ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .H)(effect.logins)}`;
        case 'close':
            return `close it as ${effect.reason.replaceAll('_', ' ')}`;
        case 'reopen':
            return 'reopen it';
        case 'append_to_body':
            return 'add the checklist to the description';
        case 'post_comment':
            return 'comment';
        case 'edit_comment':
            return 'bring Baton’s comment up to date';
        case 'delete_comment':
            return 'delete a comment of Baton’s that is not needed any more';
        case 'react':
            return `react with ${effect.content} to comment ${effect.comment}`;
    }
}
function labelsInWords(names) {
    return `the ${names.length === 1 ? 'label' : 'labels'} ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .H)(names)}`;
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
        case 'message':
            return null;
    }
}


/***/ }),

/***/ 9478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ channels),
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   Rl: () => (/* binding */ outboxAudit),
/* harmony export */   UL: () => (/* binding */ anyTeam),
/* harmony export */   W3: () => (/* binding */ undeliveredNotice)
/* harmony export */ });
/* harmony import */ var _template_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9660);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7233);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4252);
// What people read on GitHub, and in the log, of a message that could not be sent.





const channels = ['slack', 'email', 'webhook'];
/** A comment on the issue, once nothing more is tried. Calls nobody. */
function undeliveredNotice(addressed, { attempts, error }) {
    return [
        (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .noticeMarker */ .Jb)(`outbox:${addressed.id}`),
        `**Not told outside GitHub:** ${what[addressed.message.kind]} could not be sent ${whereTo(addressed)}, and is not tried again after ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(attempts, 'attempt')}.`,
        '',
        `The last one: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(error, 300)}`,
        '',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedies[addressed.channel]),
        '',
    ].join('\n');
}
function whereTo({ channel, target }) {
    switch (channel) {
        case 'slack':
            return target === anyTeam ? 'to Slack' : `to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target, 100)} in Slack`;
        case 'email':
            return `by e-mail to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target, 100)}`;
        case 'webhook':
            return 'to the webhook';
    }
}
/** The line of `slack-webhook-url` that serves every team without one of its own. */
const anyTeam = '*';
const what = {
    initiated: 'that this was handed over',
    resubmitted: 'that this was handed over again',
    returned: 'that this was returned',
    overdue: 'that this is overdue',
    completed: 'that this is completed',
    report: 'this report',
    accepted: 'that this was accepted',
    cancelled: 'that this was cancelled',
    put_back: 'that this was put back',
};
const remedies = {
    slack: 'Look whether the address in the input `slack-webhook-url` is still one that Slack knows.',
    email: 'Look whether the input `smtp-url` is right, and whether there is such an address.',
    webhook: 'Look whether what stands at the input `webhook-url` answers with a status of 2xx.',
};
/** For the log: words of ours. */
function logOf(addressed) {
    const { channel, target, message } = addressed;
    const place = channel === 'webhook' ? 'the webhook' : `${channel} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .G)(target)})`;
    return `the message "${message.kind}" to ${place}`;
}
/** The message of a commit that settles what became of messages. */
function outboxAudit(settled) {
    const lines = [...(0,_template_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(settled, ({ outcome }) => outcome)].map(([outcome, all]) => {
        const issues = [
            ...new Set(all.flatMap(({ issueNumber }) => (issueNumber === null ? [] : [`#${issueNumber}`]))),
        ];
        const where = issues.length === 0 ? '' : ` (issue ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(issues)})`;
        return `${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(all.length, 'message')} ${outcome}${where}`;
    });
    return `outbox: ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(lines)}`;
}


/***/ })

};
