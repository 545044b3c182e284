export const id = 952;
export const ids = [952];
export const modules = {

/***/ 9543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ plainPerson),
/* harmony export */   dW: () => (/* binding */ plainAnswer),
/* harmony export */   eL: () => (/* binding */ plainTeam),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4252);
// Words of others in plain text, which each way of a message escapes in its own manner.


/** On one line, of at most `limit` characters, `…` where it was cut. */
function plain(text, limit) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutShort */ .VV)(text, limit, _visible_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G);
}
function plainAnswer(answer) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G)(typeof answer === 'object' ? answer.join(', ') : String(answer));
}
/** null: the account is gone. */
function plainPerson(login) {
    return login === null ? 'somebody whose account is gone' : plain(login, 60);
}
function plainTeam(id) {
    return plain(id, 60);
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


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ addresseesOf),
/* harmony export */   k: () => (/* binding */ queued)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6676);
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7718);
/* harmony import */ var _text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9478);
/* harmony import */ var _outbox_waits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4084);
// Where a message goes: the team's line of `slack-webhook-url`, its e-mail address, those of the people
// who are called, and the webhook.




function addresseesOf({ team, people, reach, }) {
    const line = team === null ? null : slackLine(team, reach);
    const addresses = [team ?? {}, ...people].flatMap(({ email }) => email ?? []);
    return [
        ...(line === null ? [] : [{ channel: 'slack', target: line }]),
        ...(reach.email ? distinct(addresses) : []).map((target) => ({ channel: 'email', target })),
        ...(reach.webhook ? [{ channel: 'webhook', target: '' }] : []),
    ];
}
/** The line named as the team's `slack` says, or as the team itself, or the one for all. */
function slackLine({ id, slack = id }, { slack: lines }) {
    const named = (name) => lines.find((line) => bare(line) === bare(name));
    return named(slack) ?? named(id) ?? named(_text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTeam */ .UL) ?? null;
}
/** `#Onboarding` is `onboarding`. */
function bare(name) {
    return name.replace(/^#/, '').toLowerCase();
}
function distinct(addresses) {
    return addresses.filter((one, at) => addresses.findIndex((other) => (0,_template_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sameLogin */ .Up)(one, other)) === at);
}
/** As it stands in the outbox: whoever puts it there makes the first attempt. */
function queued({ channel, target }, { issueNumber, eventSource, message, now, }) {
    return {
        id: [eventSource, channel, ...(target === '' ? [] : [target])].join(' > '),
        issueNumber,
        channel,
        target,
        eventSource,
        message,
        createdAt: now,
        attempts: 1,
        nextAt: (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .NU)(now, (0,_outbox_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .waitAfter */ .Wv)(1)),
    };
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMessages: () => (/* binding */ reportMessages)
});

// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/text/messages/plain.js
var plain = __webpack_require__(9543);
;// CONCATENATED MODULE: ./build/text/messages/report-message.js
// What is told outside GitHub of a report: its headline figures, and where it stands.



function reportMessage(view) {
    const { period, at, issue, metrics, repository } = view;
    return {
        kind: 'report',
        at,
        repository,
        headline: `Handoff report ${(0,plain/* plain */.pj)(period, 20)}`,
        called: [],
        facts: metrics === null ? [] : factsOf(metrics),
        next: null,
        link: { text: `Issue #${issue.number} in ${repository}`, url: issue.url },
        data: { report: reportData(view) },
    };
}
function factsOf(metrics) {
    const { previous, open } = metrics;
    const before = (was, write = String) => previous.total_handoffs === 0 ? '' : ` (before: ${write(was)})`;
    const percent = (amount) => `${amount} %`;
    return [
        {
            name: `Handoffs in ${(0,enumerate/* count */.U)(metrics.days, 'day')}`,
            text: `${metrics.total_handoffs}${before(previous.total_handoffs)}`,
        },
        {
            name: 'Completed',
            text: `${metrics.completed}, ${percent(metrics.completion_rate)}${before(previous.completion_rate, percent)}`,
        },
        {
            name: 'Average time to acceptance',
            text: `${(0,time/* hoursOrDays */.oM)(metrics.avg_acceptance_hours)}${before(previous.avg_acceptance_hours, time/* hoursOrDays */.oM)}`,
        },
        { name: 'Waiting now', text: String(open.waiting) },
        { name: 'Overdue now', text: String(open.overdue) },
    ];
}
function reportData({ period, issue, metrics }) {
    const base = { period, issue_number: issue.number };
    return metrics === null
        ? base
        : {
            ...base,
            days: metrics.days,
            from: metrics.from,
            to: metrics.to,
            total_handoffs: metrics.total_handoffs,
            completed: metrics.completed,
            completion_rate: metrics.completion_rate,
            avg_acceptance_hours: metrics.avg_acceptance_hours,
            waiting: metrics.open.waiting,
            overdue: metrics.open.overdue,
        };
}

// EXTERNAL MODULE: ./build/work/addressees.js
var addressees = __webpack_require__(6917);
;// CONCATENATED MODULE: ./build/work/announce-report.js
// Every team that can be reached outside GitHub is told of a report, once for each channel and address.


function reportMessages(report, { configuration, reach, now }) {
    const { period, issue } = report;
    const message = reportMessage({ ...report, at: now, repository: reach.repository.name });
    const all = configuration.teams.flatMap((team) => (0,addressees/* addresseesOf */.T)({ team, people: [], reach }));
    const places = new Map(all.map((addressee) => [`${addressee.channel} ${addressee.target.toLowerCase()}`, addressee]));
    return [...places.values()].map((addressee) => (0,addressees/* queued */.k)(addressee, {
        issueNumber: issue.number,
        eventSource: `report:${period}`,
        message,
        now,
    }));
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   Gc: () => (/* binding */ mostAttempts),
/* harmony export */   Wv: () => (/* binding */ waitAfter)
/* harmony export */ });
// When a message is tried again, and when it is not.
const minute = 60 * 1000;
const hour = 60 * minute;
/** After each attempt but the last: all in all a day, and a little more. */
const waits = [5 * minute, 30 * minute, 2 * hour, 4 * hour, 8 * hour, 10 * hour];
const mostAttempts = waits.length + 1;
/** So old, it is given up however rarely it was tried. */
const longestWait = 36 * hour;
/** How long nobody else may send it after an attempt, and how long until the next, in milliseconds. */
function waitAfter(attempts) {
    return waits[attempts - 1] ?? 5 * minute;
}
/** Whether nothing more is tried. */
function isSpent({ attempts, createdAt }, now) {
    return attempts >= mostAttempts || Date.parse(now) - Date.parse(createdAt) > longestWait;
}


/***/ })

};
