export const id = 681;
export const ids = [681];
export const modules = {

/***/ 89681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliver: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76676);
/* harmony import */ var _template_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29660);
/* harmony import */ var _text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9478);
/* harmony import */ var _outbox_waits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84084);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42840);
// Sends what stands in the outbox: the run's own messages, and those that a run before it failed to
// send. Whatever fails here, the handoff is recorded and shown: nothing is thrown, all of it is bounded.
//
// Each attempt is counted in the ledger before it is made, so that no two runs send the same message,
// and what a run leaves behind that ends half-way is sent at most once more.





/** For whoever asks the ledger what was sent, in milliseconds. */
const messagesKept = 30 * 24 * 60 * 60 * 1000;
/** No message is begun after so long, in milliseconds. */
const patience = 30_000;
const unknownError = 'the run ended before it was known what became of it';
async function deliver(world, { queued, now }) {
    const claimed = (await orWarn(world, () => claimDue(world, now))) ?? [];
    const tried = await sendAll(world.notifier, [...queued, ...claimed]);
    if (tried.length > 0) {
        await orWarn(world, () => settle(world, tried, now));
    }
}
/** A ledger or a GitHub that cannot be written is no reason to fail: a later run finds it all as it was. */
async function orWarn({ notifier }, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof _world_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v)) {
            throw error;
        }
        notifier.warn(`Messages outside GitHub: ${error.message}`);
        return null;
    }
}
/** Counts an attempt for each message that is due, and drops those that are no news any more. */
async function claimDue(world, now) {
    const due = await world.ledger.read((view) => view.dueMessages(now));
    if (due.length === 0) {
        return [];
    }
    const sorted = await world.ledger.transact(async (ledger) => {
        const { overtaken, spent, next } = sortDue(await ledger.dueMessages(now), now);
        const updates = [
            ...overtaken.map(({ id }) => givenUp(id, now, 'overtaken: the handoff has moved on')),
            ...spent.map(({ id, lastError }) => givenUp(id, now, lastError ?? unknownError)),
            ...next.map(({ id, attempts, nextAt }) => ({ kind: 'tried', id, attempts, nextAt })),
        ];
        await ledger.updateMessages(updates);
        const settled = [
            ...overtaken.map((one) => ({ ...one, outcome: 'overtaken' })),
            ...spent.map((one) => ({ ...one, outcome: 'given up' })),
            ...next.map((one) => ({ ...one, outcome: 'tried again' })),
        ];
        const audit = settled.length === 0 ? null : (0,_text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__/* .outboxAudit */ .Rl)(settled);
        return { result: { overtaken, spent, next }, audit };
    });
    for (const message of sorted.overtaken) {
        world.notifier.note(`Not told, since the handoff has moved on: ${(0,_text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__/* .logOf */ .Gs)(message)}.`);
    }
    for (const message of sorted.spent) {
        await tellGivenUp(world, message, message.lastError ?? unknownError);
    }
    return sorted.next;
}
function sortDue(due, now) {
    // A program that follows what happens wants all of it.
    const overtaken = due.filter(({ isOvertaken, channel }) => isOvertaken && channel !== 'webhook');
    const rest = due.filter((message) => !overtaken.includes(message));
    const spent = rest.filter((message) => (0,_outbox_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpent */ .Fh)(message, now));
    const next = rest
        .filter((message) => !spent.includes(message))
        .map((message) => {
        const attempts = message.attempts + 1;
        return { ...message, attempts, nextAt: (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .NU)(now, (0,_outbox_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .waitAfter */ .Wv)(attempts)) };
    });
    return { overtaken, spent, next };
}
function givenUp(id, at, error) {
    return { kind: 'given_up', id, at, error };
}
/** Side by side where they go to different places, else one after the other: nobody likes to be flooded. */
async function sendAll(notifier, messages) {
    const lanes = (0,_template_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(messages, ({ channel, target }) => channel === 'email' ? channel : `${channel} ${target}`);
    const limit = AbortSignal.timeout(patience);
    const tried = await Promise.all([...lanes.values()].map((lane) => sendInTurn(notifier, lane, limit)));
    return tried.flat();
}
async function sendInTurn(notifier, messages, limit) {
    const tried = [];
    for (const message of messages) {
        const before = tried.at(-1)?.sent;
        if (before?.kind === 'failed' && before.isDown) {
            // It would fare no better.
            tried.push({ message, sent: before });
        }
        else if (!limit.aborted) {
            tried.push({ message, sent: await notifier.send(message) });
        }
    }
    return tried;
}
async function settle(world, tried, now) {
    await world.ledger.transact(async (ledger) => {
        await ledger.updateMessages(tried.map((one) => updateOf(one, now)));
        await ledger.forgetMessages((0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .earlier */ .X)(now, messagesKept));
        const settled = tried.map((one) => ({
            issueNumber: one.message.issueNumber,
            outcome: outcomes[updateOf(one, now).kind],
        }));
        return { result: null, audit: (0,_text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__/* .outboxAudit */ .Rl)(settled) };
    });
    for (const one of tried) {
        await tellOutcome(world, one, now);
    }
}
const outcomes = {
    sent: 'sent',
    failed: 'not sent',
    given_up: 'given up',
    tried: 'tried again',
};
function updateOf({ message: { id, attempts }, sent }, now) {
    if (sent.kind === 'sent') {
        return { kind: 'sent', id, at: now };
    }
    return attempts < _outbox_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostAttempts */ .Gc
        ? { kind: 'failed', id, error: sent.error }
        : givenUp(id, now, sent.error);
}
async function tellOutcome(world, one, now) {
    const { message, sent } = one;
    if (sent.kind === 'sent') {
        world.notifier.note(`Sent: ${(0,_text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__/* .logOf */ .Gs)(message)}.`);
    }
    else if (updateOf(one, now).kind === 'given_up') {
        await tellGivenUp(world, message, sent.error);
    }
    else {
        world.notifier.warn(`Not sent: ${(0,_text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__/* .logOf */ .Gs)(message)}: ${sent.error}. It is tried again after ${message.nextAt}.`);
    }
}
async function tellGivenUp(world, message, error) {
    const { attempts, issueNumber } = message;
    world.notifier.warn(`Given up: ${(0,_text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__/* .logOf */ .Gs)(message)}: ${error}.`);
    if (issueNumber !== null) {
        const body = (0,_text_messages_undelivered_js__WEBPACK_IMPORTED_MODULE_0__/* .undeliveredNotice */ .W3)(message, { attempts, error });
        await orWarn(world, () => world.github.apply(issueNumber, [{ kind: 'post_comment', body }]));
    }
}


/***/ }),

/***/ 84084:
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
