export const id = 978;
export const ids = [978];
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

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./build/handoff/due.js
var due = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/handoff/evolve.js
var evolve = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/handoff/in-time.js
var in_time = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/handoff/state.js
var handoff_state = __webpack_require__(200);
// EXTERNAL MODULE: ./build/handoff/whose-turn.js
var whose_turn = __webpack_require__(8957);
// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/handoff/clock.js
var clock = __webpack_require__(263);
// EXTERNAL MODULE: ./build/handoff/submission.js
var submission = __webpack_require__(205);
// EXTERNAL MODULE: ./build/template/return-reasons.js
var return_reasons = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(7147);
// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/handoff/checklist.js
var handoff_checklist = __webpack_require__(7357);
;// CONCATENATED MODULE: ./build/text/messages/handoff-data.js
// What programs are told of an event of a handoff. Public: the webhook's `data`. Answers stay in the
// ledger.

function handoffData(view) {
    const { event, handoff, handoffId, issueNumber } = view;
    const { checklist } = handoff;
    return {
        handoff: {
            id: handoffId,
            issue_number: issueNumber,
            title: handoff.title,
            handoff_type: handoff.handoffType,
            from_team: handoff.fromTeam,
            to_team: handoff.toTeam,
            status: handoff.status,
            initiated_by: handoff.initiatedBy,
            initiated_at: handoff.initiatedAt,
            accepted_by: handoff.acceptedBy,
            accepted_at: handoff.acceptedAt,
            completed_by: handoff.completedBy,
            completed_at: handoff.completedAt,
            owner: handoff.owner,
            assignees: handoff.assignees,
            checklist_items: checklist.length,
            checklist_done: checklist.length - (0,handoff_checklist/* openItems */.dz)(checklist).length,
        },
        actor: event.actor,
        ...particulars(event.detail),
    };
}
function particulars(detail) {
    switch (detail.kind) {
        case 'returned':
            return {
                reason: detail.reason ?? null,
                comment: detail.comment ?? null,
                fields: detail.fields ?? [],
            };
        case 'reminded':
            return { limit: detail.limit, step: detail.step, due_at: detail.dueAt };
        case 'cancelled':
            return { reason: detail.reason };
        default:
            return {};
    }
}

// EXTERNAL MODULE: ./build/text/messages/plain.js
var plain = __webpack_require__(9543);
;// CONCATENATED MODULE: ./build/text/messages/handoff-message.js
// What is told outside GitHub of an event of a handoff.









/** null: it is told to nobody. */
function messageKindOf({ kind }) {
    switch (kind) {
        case 'initiated':
        case 'resubmitted':
        case 'returned':
        case 'completed':
        case 'accepted':
        case 'cancelled':
            return kind;
        case 'reminded':
            return 'overdue';
        case 'undone':
            return 'put_back';
        default:
            return null;
    }
}
function handoffMessage(view) {
    const { event, handoff, issueNumber, called, repository } = view;
    const kind = messageKindOf(event.detail);
    if (kind === null) {
        return null;
    }
    const { headline, facts, next } = texts[kind](view);
    const title = (0,plain/* plain */.pj)(handoff.title, longestTitle);
    return {
        kind,
        at: event.at,
        repository: repository.name,
        headline: title === '' ? headline : `${headline}: ${title}`,
        called,
        facts: [
            {
                name: 'From',
                text: `${(0,plain/* plainTeam */.eL)(handoff.fromTeam)} (${(0,plain/* plainPerson */.WT)(handoff.initiatedBy)})`,
            },
            { name: 'To', text: (0,plain/* plainTeam */.eL)(handoff.toTeam) },
            ...facts,
        ],
        next,
        link: {
            text: `Issue #${issueNumber} in ${repository.name}`,
            url: `${repository.url}/issues/${issueNumber}`,
        },
        data: handoffData(view),
    };
}
const longestTitle = 100;
const longestComment = 300;
const texts = {
    initiated: (view) => ({
        headline: `New handoff for ${(0,plain/* plainTeam */.eL)(view.handoff.toTeam)}`,
        facts: [...waiting(view), ...shortAnswers(view)],
        next: `Until somebody accepts it, ${(0,plain/* plainPerson */.WT)(view.handoff.initiatedBy)} stays responsible.`,
    }),
    resubmitted: (view) => ({
        headline: `Handed over again to ${(0,plain/* plainTeam */.eL)(view.handoff.toTeam)}`,
        facts: [{ name: 'By', text: (0,plain/* plainPerson */.WT)(view.event.actor) }, ...waiting(view)],
        next: 'It waits to be accepted again.',
    }),
    returned: ({ event, handoff, template }) => ({
        headline: `Returned by ${(0,plain/* plainPerson */.WT)(event.actor)}`,
        facts: event.detail.kind === 'returned' ? returnFacts(event.detail, template) : [],
        next: `It is with ${(0,plain/* plainPerson */.WT)(handoff.initiatedBy)} until the issue is put right.`,
    }),
    overdue: (view) => overdue(view.event.detail, view),
    completed: ({ event, handoff }) => ({
        headline: `Completed by ${(0,plain/* plainPerson */.WT)(event.actor)}`,
        facts: [{ name: 'Took', text: (0,time/* duration */.p0)(clock/* plainClock */.J.between(handoff.initiatedAt, event.at)) }],
        next: null,
    }),
    accepted: ({ event }) => bare(`Accepted by ${(0,plain/* plainPerson */.WT)(event.actor)}`),
    cancelled: ({ event }) => bare(event.actor === null ? 'Cancelled' : `Cancelled by ${(0,plain/* plainPerson */.WT)(event.actor)}`),
    put_back: ({ event, handoff }) => bare(`Put back to ${handoff.status} by ${(0,plain/* plainPerson */.WT)(event.actor)}`),
};
function bare(headline) {
    return { headline, facts: [], next: null };
}
function waiting(view) {
    const assignees = (0,whose_turn/* holdersOf */.pW)(view.handoff, view.receiving);
    return [
        {
            name: 'Assigned to',
            text: assignees.length === 0 ? 'nobody' : (0,enumerate/* enumerate */.H)(assignees.map(plain/* plainPerson */.WT)),
        },
        ...(view.due.accept === null
            ? []
            : [{ name: 'Accept by', text: (0,time/* dueTime */.cp)(view.due.accept, view.receiving) }]),
    ];
}
const mostAnswers = 6;
const longestAnswer = 80;
/** The first that are short, to say what it is about; the issue has them all. */
function shortAnswers({ handoff, template }) {
    const answered = template.fields.flatMap((field) => {
        const answer = handoff.context[field.id];
        const isKeptBack = answer === undefined || answer === submission/* withheldAnswer */.g || field.private;
        const text = isKeptBack ? '' : (0,plain/* plainAnswer */.dW)(answer);
        const isTold = text !== '' && text.length <= longestAnswer;
        return isTold ? [{ name: labelOf(field), text }] : [];
    });
    return answered.slice(0, mostAnswers);
}
function labelOf({ label }) {
    return (0,plain/* plain */.pj)(label, 60);
}
function returnFacts({ reason, comment, fields = [] }, template) {
    const labels = fields.map((id) => {
        const field = template.fields.find((one) => one.id === id);
        return field === undefined ? (0,wording/* inWords */.r4)((0,plain/* plain */.pj)(id, 60)) : labelOf(field);
    });
    return [
        ...(reason === undefined || reason === null
            ? []
            : [{ name: 'Reason', text: (0,plain/* plain */.pj)((0,return_reasons/* returnReasonWords */.w)(reason, template), 100) }]),
        ...(labels.length === 0 ? [] : [{ name: 'Fields', text: (0,enumerate/* enumerate */.H)(labels) }]),
        ...(comment === undefined || comment === null || comment.trim() === ''
            ? []
            : [{ name: 'Comment', text: (0,plain/* plain */.pj)(comment, longestComment) }]),
    ];
}
const lateness = {
    accept: 'Waiting too long to be accepted',
    complete: 'Not completed in time',
};
function overdue(detail, view) {
    if (detail.kind !== 'reminded') {
        return bare('Overdue');
    }
    const { handoff, receiving } = view;
    const people = (0,whose_turn/* holdersOf */.pW)(handoff, receiving);
    return {
        headline: lateness[detail.limit],
        facts: [
            { name: 'Was due', text: (0,time/* dueTime */.cp)(detail.dueAt, view.receiving) },
            {
                name: 'Waits for',
                text: people.length === 0 ? (0,plain/* plainTeam */.eL)(handoff.toTeam) : (0,enumerate/* enumerate */.H)(people.map(plain/* plainPerson */.WT)),
            },
        ],
        next: ladder[detail.step],
    };
}
const ladder = {
    owner: 'First reminder.',
    team: 'Reminder to the whole team.',
    lead: 'Last reminder, to the lead of the team.',
};

// EXTERNAL MODULE: ./build/work/addressees.js
var addressees = __webpack_require__(6917);
;// CONCATENATED MODULE: ./build/work/announce.js
// Who is told outside GitHub of what was just recorded: puts the messages into the outbox, in the same
// transaction as the events.









/** What happened longer ago is no news, in milliseconds: a ledger that was lost tells nothing twice. */
const newsLasts = 24 * 60 * 60 * 1000;
/** @returns what is to be sent once all this is written */
async function announce(ledger, examined, announcing) {
    const messages = examined.flatMap((one) => messagesOf(one, announcing));
    return messages.length === 0 ? [] : ledger.queueMessages(messages);
}
function messagesOf(examined, announcing) {
    const { fresh, events } = examined;
    const news = new Set(fresh.filter(({ at, detail }) => messageKindOf(detail) !== null && at > (0,instant/* earlier */.X)(announcing.now, newsLasts)));
    let state = handoff_state/* initialState */.u;
    return (0,in_time/* inTime */.R)(events).flatMap((event) => {
        state = (0,evolve/* evolve */.s)(state, event);
        return news.has(event) && state.handoff !== null
            ? messagesOfEvent({ examined, event, handoff: state.handoff }, announcing)
            : [];
    });
}
function messagesOfEvent(told, { configuration, reach, now }) {
    const { examined, event, handoff } = told;
    const { handoffId, subject } = examined;
    const { team, logins } = audienceOf(told);
    const people = logins
        .filter((login) => event.actor === null || !(0,template_team/* sameLogin */.Up)(login, event.actor))
        .map((login) => ({ login, ...contactOf(configuration, login) }));
    const { issueNumber, template, policy } = subject;
    const message = handoffMessage({
        event,
        handoff,
        handoffId,
        issueNumber,
        template,
        receiving: policy.receiving,
        due: (0,due/* dueOf */.IH)(handoff, policy),
        called: people.map(({ login, slack = null }) => ({ login, slack })),
        repository: reach.repository,
    });
    if (message === null) {
        return [];
    }
    const isNews = !isOvertaken(told);
    return (0,addressees/* addresseesOf */.T)({ team: isNews ? team : null, people: isNews ? people : [], reach }).map((addressee) => (0,addressees/* queued */.k)(addressee, { issueNumber, eventSource: event.source, message, now }));
}
/** By what was found with it: that is no news for people, while programs are told all of it. */
function isOvertaken({ examined: { state, fresh }, event }) {
    const lastReminder = fresh.findLast(({ detail }) => detail.kind === 'reminded');
    const isFollowed = event.detail.kind === 'reminded' && event !== lastReminder;
    return isFollowed || (state.handoff !== null && state.handoff.since > event.at);
}
function contactOf({ people }, login) {
    return Object.entries(people).find(([name]) => (0,template_team/* sameLogin */.Up)(name, login))?.[1] ?? {};
}
function audienceOf({ examined, event, handoff }) {
    const { sending, receiving } = examined.subject.policy;
    const sender = handoff.initiatedBy === null ? [] : [handoff.initiatedBy];
    const { detail } = event;
    switch (messageKindOf(detail)) {
        case 'initiated':
        case 'resubmitted':
            return { team: receiving, logins: (0,whose_turn/* whoseTurn */.Cs)(handoff, receiving) };
        case 'returned':
        case 'completed':
            return { team: sending, logins: sender };
        case 'overdue': {
            const step = detail.kind === 'reminded' ? detail.step : 'owner';
            return { team: receiving, logins: whose_turn/* calledAt */.fF[step](handoff, receiving) };
        }
        default:
            return { team: null, logins: [] };
    }
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
