export const id = 647;
export const ids = [647];
export const modules = {

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readEverything)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2840);
// Every issue of the repository, whenever it changed.

/**
 * Of twenty issues each. Together with what a run asks besides, it leaves the repository's other runs
 * some of the thousand requests that they share in an hour.
 */
const mostPages = 600;
async function readEverything(github) {
    const first = await github.readChanged({ since: null, after: null });
    const found = new Map(first.issues.map((issue) => [issue.number, issue]));
    let { next } = first;
    for (let pages = 1; next !== null; pages += 1) {
        if (pages >= mostPages) {
            throw tooMany(found.size);
        }
        const page = await github.readChanged({ since: null, after: next });
        // One that changes meanwhile moves to the end of the list, and is read again there.
        for (const issue of page.issues) {
            found.set(issue.number, issue);
        }
        next = page.next;
    }
    const { now, configurationVersion } = first;
    return { issues: [...found.values()], now, configurationVersion };
}
function tooMany(read) {
    return new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('github_rate_limited', `This repository has more than the ${read} issues that one run may read, so that others have requests left. ` +
        'Nothing was changed. To mend a ledger, put back an earlier commit of the data branch; the next sweeps record ' +
        'what has happened since.');
}


/***/ }),

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rebuild: () => (/* binding */ rebuild)
/* harmony export */ });
/* harmony import */ var _load_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);
/* harmony import */ var _read_everything_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);
/* harmony import */ var _retell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8256);
// `mode: rebuild`: the ledger is written anew from the issues, their timelines and the history of their
// texts. The former one, damaged or not, stays beside it.



async function rebuild(world) {
    const everything = await (0,_read_everything_js__WEBPACK_IMPORTED_MODULE_1__/* .readEverything */ .u)(world.github);
    const loaded = await (0,_load_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAnew */ .u)(world, everything.configurationVersion);
    if (loaded.kind === 'unsound') {
        return { kind: 'misconfigured', problems: loaded.problems };
    }
    const keepAs = `handoffs-${everything.now.replaceAll(':', '')}.db`;
    const retell = (0,_retell_js__WEBPACK_IMPORTED_MODULE_2__/* .retelling */ .r)(world, { everything, loaded, keepAs });
    const { result, former } = await world.ledger.rebuild(retell, keepAs);
    return {
        kind: 'rebuilt',
        ...result,
        former,
        keptAs: former === 'missing' ? null : keepAs,
    };
}


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ retelling)
});

// EXTERNAL MODULE: ./build/handoff/due.js
var due = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/handoff/evolve.js
var evolve = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/handoff/clock.js
var clock = __webpack_require__(263);
// EXTERNAL MODULE: ./build/handoff/decide.js + 6 modules
var decide = __webpack_require__(4832);
// EXTERNAL MODULE: ./build/handoff/same-value.js
var same_value = __webpack_require__(9763);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/handoff/worked.js
var worked = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/handoff/could-have-decided.js
// Whether what was recorded of a fact could have been decided so under other rules than today's. Who
// was of which team, and what the configuration asked for then, GitHub does not tell.





function couldHaveDecided(recorded, { state, fact, policy, }) {
    const passed = state.handoff === null ? 0 : clock/* plainClock */.JP.between(state.handoff.since, fact.at);
    const details = recorded.map(worked/* withoutWorked */.B);
    return (recorded.every((detail) => isPossible(detail, passed)) &&
        policiesOf(fact, policy).some((other) => sameDecision(details, (0,decide/* decide */.L)(state, fact, other))));
}
/** Under some calendar or other: nobody works for longer than time has passed. */
function isPossible(detail, passed) {
    const worked = 'worked' in detail ? (detail.worked ?? 0) : 0;
    return worked >= 0 && worked <= passed;
}
/** Whom a handoff was first assigned to is a choice, which follows from nothing that GitHub tells. */
function sameDecision(one, other) {
    return (0,same_value/* sameValue */.e)(one.map(withoutChoice), other.map(withoutChoice));
}
function withoutChoice(detail) {
    return detail.kind === 'initiated'
        ? { ...detail, assignment: { policy: 'nobody', assignees: [], away: [] } }
        : detail;
}
const either = [true, false];
function policiesOf(fact, policy) {
    return either.flatMap((receives) => either.flatMap((sends) => either.flatMap((requireChecklist) => either.flatMap((autoComplete) => meaningsOf(fact, policy).map((labels) => ({
        ...policy,
        labels,
        requireChecklist,
        autoComplete,
        receiving: teamWith(policy.receiving, fact, receives),
        sending: teamWith(policy.sending, fact, sends),
    }))))));
}
/** The team of people who are not asked for here, with whoever did it or without. */
function teamWith(team, { by }, isMember) {
    const { lead: _, ...rest } = team;
    return { ...rest, members: isMember && by !== null ? [by.login] : [nobody] };
}
/** No login: it begins with a hyphen. */
const nobody = '-';
/** A label that means no status today may have meant one, before it was renamed. */
function meaningsOf(fact, { labels }) {
    const isLabel = fact.kind === 'labeled' || fact.kind === 'unlabeled';
    if (!isLabel || (0,status_label/* statusOfLabel */.yO)(labels, fact.label) !== null) {
        return [labels];
    }
    const called = (status) => ({ ...labels, [status]: fact.label });
    return [labels, ...status_label/* shownStatuses */.Ej.map(called)];
}

// EXTERNAL MODULE: ./build/template/team.js
var team = __webpack_require__(7718);
;// CONCATENATED MODULE: ./build/handoff/recall-assignment.js
// Whom a handoff was first assigned to, from what the timeline still tells of it: for a ledger that is
// written anew without the one that held the choice.

/** What one run assigns, GitHub records within a moment, in milliseconds. */
const moment = 5000;
/** @param chosen what today's rules and turns would come to; so it stays where nothing tells */
function recallAssignment(chosen, at, { facts, unassignable }) {
    const assigning = facts.filter(isAssigning);
    const ours = assigning.find((fact) => fact.at >= at && isByBot(fact));
    const batch = ours === undefined ? [] : batchOf(ours, assigning);
    if (unassignable === null || batch.length + unassignable.length === 0) {
        return chosen;
    }
    if (chosen.policy === 'round_robin' || chosen.policy === 'least_loaded') {
        return { ...chosen, assignees: [...batch, ...unassignable].slice(0, 1) };
    }
    const there = [...assignedBefore(assigning, ours), ...batch, ...unassignable];
    const known = chosen.assignees.filter((login) => (0,team/* includesLogin */.Bm)(there, login));
    return {
        ...chosen,
        assignees: [...known, ...batch.filter((login) => !(0,team/* includesLogin */.Bm)(known, login))],
    };
}
function batchOf(first, assigning) {
    const until = Date.parse(first.at) + moment;
    return assigning
        .filter((fact) => isByBot(fact) && fact.at >= first.at && Date.parse(fact.at) <= until)
        .map(({ assignee }) => assignee);
}
function assignedBefore(facts, end) {
    const before = end === undefined ? facts : facts.slice(0, facts.indexOf(end));
    const logins = new Set();
    for (const { kind, assignee } of before) {
        if (kind === 'assigned') {
            logins.add(assignee);
        }
        else {
            logins.delete(assignee);
        }
    }
    return [...logins];
}
function isAssigning(fact) {
    return fact.kind === 'assigned' || fact.kind === 'unassigned';
}
function isByBot({ kind, by }) {
    return kind === 'assigned' && by !== null && by.isBot;
}

// EXTERNAL MODULE: ./build/handoff/replay.js
var replay = __webpack_require__(4770);
// EXTERNAL MODULE: ./build/handoff/state.js
var handoff_state = __webpack_require__(200);
;// CONCATENATED MODULE: ./build/handoff/reconcile.js
// What a ledger should hold of an issue, given what GitHub shows of it and what a ledger has recorded.
// What GitHub tells is decided from GitHub; what only the ledger can know is taken from the ledger, and
// said to be: nothing is invented, and nothing that contradicts GitHub is kept.






function reconcile({ facts, recorded, policy, unassignable }) {
    const former = Map.groupBy(recorded, (event) => (0,replay/* causeOf */.rl)(event.source));
    const events = [];
    const trusted = [];
    let state = handoff_state/* initialState */.u;
    for (const { source, fact } of (0,replay/* history */.b6)(facts, former)) {
        const known = former.get(source) ?? [];
        const step = fact === null
            ? settleVanished(known, facts)
            : settle(known, { state, fact, policy, recollection: { facts, unassignable } });
        events.push(...step.events);
        trusted.push(...(step.why === null ? [] : [{ source, why: step.why }]));
        state = step.events.reduce(evolve/* evolve */.s, state);
    }
    return { state, events, trusted };
}
/** What the ledger has recorded of something that GitHub does not show. */
function settleVanished(known, facts) {
    if (facts.some((fact) => fact.kind === 'gone')) {
        return { events: known, why: 'issue_gone' };
    }
    const isLagged = ({ source, at }) => source.startsWith('body:') && facts.some((fact) => fact.kind === 'written' && fact.at === at);
    return known.every(isLagged)
        ? { events: known, why: 'history_lagged' }
        : { events: [], why: null };
}
/** What one fact came to. */
function settle(known, circumstances) {
    const { state, policy, recollection } = circumstances;
    const [first] = known;
    if (first === undefined) {
        const decided = (0,replay/* eventsOf */.XL)(state, circumstances.fact, policy);
        return { events: decided.map((event) => recalled(event, recollection)), why: null };
    }
    const { fact, forgotten } = remembered(circumstances.fact, known);
    const decided = (0,replay/* eventsOf */.XL)(state, fact, policy);
    const isSameAct = known.every(({ at, actor }) => at === fact.at && actor === (fact.by?.login ?? null));
    if (!isSameAct) {
        return { events: decided, why: null };
    }
    if (fact.kind === 'untold') {
        return { events: known, why: 'removed' };
    }
    const details = detailsOf(known);
    if (sameDecision(details, detailsOf(decided))) {
        return { events: known, why: forgotten };
    }
    return couldHaveDecided(details, { state, fact, policy })
        ? { events: known, why: 'rules_changed' }
        : { events: decided, why: null };
}
/** Where GitHub has forgotten who it was, or what stood there before, the ledger says it. */
function remembered(shown, known) {
    const actor = known[0]?.actor ?? null;
    if (shown.by === null && actor !== null) {
        const told = remembered({ ...shown, by: { login: actor, isBot: false } }, known);
        return { ...told, forgotten: 'account_gone' };
    }
    if (shown.kind !== 'written' || shown.rewritten === undefined || shown.rewritten.isCertain) {
        return { fact: shown, forgotten: null };
    }
    const fields = rewrittenBy(known);
    return {
        fact: { ...shown, rewritten: { fields, isCertain: false } },
        forgotten: (0,same_value/* sameValue */.e)(fields, shown.rewritten.fields) ? null : 'removed',
    };
}
/** Private fields that were recorded as having another answer. */
function rewrittenBy(known) {
    return known.flatMap(({ detail }) => detail.kind === 'context_edited'
        ? detail.changes.filter(({ from, to }) => (0,same_value/* sameValue */.e)(from, to)).map(({ field }) => field)
        : []);
}
function detailsOf(events) {
    return events.map(({ detail }) => detail);
}
function recalled(event, recollection) {
    const { detail, at } = event;
    return detail.kind === 'initiated'
        ? {
            ...event,
            detail: { ...detail, assignment: recallAssignment(detail.assignment, at, recollection) },
        }
        : event;
}

// EXTERNAL MODULE: ./build/text/rebuild-text.js
var rebuild_text = __webpack_require__(8817);
// EXTERNAL MODULE: ./build/work/examine.js + 1 modules
var examine = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/text/facts-table.js
var facts_table = __webpack_require__(6060);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/work/classify.js + 1 modules
var classify = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/work/facts.js + 1 modules
var facts = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/work/handle-issue.js + 1 modules
var handle_issue = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/work/world.js
var world = __webpack_require__(2840);
;// CONCATENATED MODULE: ./build/work/found-issues.js
// The issues that a ledger written anew tells of: those that are handoffs, or were, as far as GitHub or
// the former ledger shows it.







/** In the order of their numbers as handoffs, and of their filing where they have none. */
async function findIssues(world, looking) {
    const found = [];
    for (const issue of looking.issues) {
        const one = foundOnGitHub(issue, await recordedOf(looking.former, issue.number), looking);
        found.push(...(one === null ? [] : [one]));
    }
    const seen = new Set(looking.issues.map(({ number }) => number));
    for (const number of (await looking.former?.issues()) ?? []) {
        if (!seen.has(number)) {
            const one = await foundInLedger(world, number, looking);
            found.push(...(one === null ? [] : [one]));
        }
    }
    const place = ({ handoffId }) => handoffId ?? Number.POSITIVE_INFINITY;
    return found.toSorted((one, other) => compare(place(one), place(other)) || one.issueNumber - other.issueNumber);
}
const nothing = { handoffId: null, template: null, events: [] };
/** A row that is garbled tells nothing; its issue does. */
async function recordedOf(former, number) {
    if (former === null) {
        return nothing;
    }
    try {
        return await former.issue(number);
    }
    catch (error) {
        if (error instanceof world/* Fault */.v && error.code === 'ledger_damaged') {
            return nothing;
        }
        throw error;
    }
}
function foundOnGitHub(issue, recorded, { configuration, bornAt }) {
    const status = statusCommentOf(issue);
    // What was ours stays ours, whenever it was closed.
    const since = status !== null || isLabelledByUs(issue, configuration) ? '' : bornAt;
    const classified = (0,classify/* classify */.L)(issue, { recorded, configuration, bornAt: since });
    const { number: issueNumber } = issue;
    if (classified.kind !== 'subject') {
        return recorded.events.length === 0 ? null : unclassified(issueNumber, recorded, configuration);
    }
    const { template } = classified;
    const shownId = status === null ? null : (0,facts_table/* readHandoffId */.u)(status.body);
    return {
        issueNumber,
        template,
        facts: (0,facts/* factsOf */.x)(issue, template),
        recorded,
        handoffId: recorded.handoffId ?? shownId,
        unassignable: status === null || shownId === null ? null : status.unassignable,
        isOnlyRecorded: false,
    };
}
function statusCommentOf({ ownComments }) {
    for (const { body } of ownComments) {
        const marker = (0,markers/* readMarker */.t7)(body);
        if (marker?.kind === 'status' && marker.ledger !== null) {
            return { body, unassignable: marker.unassignable };
        }
    }
    return null;
}
/** Nobody but us puts these two on together. */
function isLabelledByUs({ labels }, configuration) {
    return ((0,status_label/* includesLabel */.oW)(labels, 'handoff') &&
        labels.some((label) => (0,status_label/* statusOfLabel */.yO)(configuration.labels, label) !== null));
}
/** Deleted, or moved: how it ended is recorded, or has yet to be. */
async function foundInLedger(world, issueNumber, { former, configuration, now }) {
    const recorded = await recordedOf(former, issueNumber);
    const found = unclassified(issueNumber, recorded, configuration);
    if (found === null || recorded.template === null) {
        return found;
    }
    const ended = recorded.events.find(({ source }) => source.startsWith('gone:'));
    const fact = ended?.detail.kind === 'cancelled' && isGoneReason(ended.detail.reason)
        ? { kind: 'gone', source: ended.source, at: ended.at, by: null, reason: ended.detail.reason }
        : await (0,handle_issue/* goneFact */.cp)(world, issueNumber, now);
    return { ...found, facts: [fact], isOnlyRecorded: false };
}
function isGoneReason(reason) {
    return reason === 'deleted' || reason === 'transferred' || reason === 'unknown';
}
function unclassified(issueNumber, recorded, { templates }) {
    // Where no handoff is recorded, no template is either, and none is written.
    const template = recorded.template ?? templates[0];
    return template === undefined || recorded.events.length === 0
        ? null
        : {
            issueNumber,
            template,
            facts: [],
            recorded,
            handoffId: recorded.handoffId,
            unassignable: null,
            isOnlyRecorded: true,
        };
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/work/remembering.js
// Asks GitHub once for what it is asked of many issues: the rights of people, the members of teams.
function remembering(github) {
    return {
        canWrite: once((login) => github.canWrite(login)),
        teamMembers: once((team) => github.teamMembers(team)),
    };
}
function once(ask) {
    const answers = new Map();
    return (name) => {
        const key = name.toLowerCase();
        const answer = answers.get(key) ?? ask(name);
        answers.set(key, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/work/retell.js
// A ledger told anew: every issue replayed from nothing, with only that taken over from the former
// ledger which GitHub cannot know.








function retelling(world, { everything, loaded, keepAs, }) {
    const { issues, now } = everything;
    const { configuration } = loaded;
    const github = { ...world.github, ...remembering(world.github) };
    return async (fresh, former) => {
        const bornAt = await birthOf(world, former, everything);
        await begin(fresh, { former, loaded, bornAt });
        const looking = { issues, former: former.view, configuration, bornAt, now };
        const trusted = [];
        let handoffs = 0;
        let untold = 0;
        for (const found of await findIssues(world, looking)) {
            const { issueNumber, template, handoffId } = found;
            const told = await tell(fresh, found, { configuration, github });
            if (told.events.length > 0) {
                await fresh.record({ issueNumber, template, handoffId, ...told });
            }
            handoffs += told.state.handoff === null ? 0 : 1;
            untold += told.events.filter(({ detail }) => detail.kind === 'untold').length;
            trusted.push(...told.trusted.map((one) => ({ issueNumber, ...one })));
        }
        const result = { lookedAt: issues.length, handoffs, trusted, untold };
        return { result, audit: (0,rebuild_text/* rebuildMessage */.De)({ ...result, former: former.state, keepAs }) };
    };
}
async function tell(fresh, found, { configuration, github }) {
    const { issueNumber, template, facts, recorded, unassignable } = found;
    if (found.isOnlyRecorded) {
        const { events } = recorded;
        const trusted = events.map(({ source }) => ({ source, why: 'issue_gone' }));
        return { events, trusted, state: events.reduce(evolve/* evolve */.s, handoff_state/* initialState */.u) };
    }
    const { policy } = await (0,examine/* subjectOf */.e)({
        issueNumber,
        template,
        facts,
        // All is decided anew, so that everybody's rights have to be known.
        recorded: { ...recorded, events: [] },
        configuration,
        github,
    });
    const rota = await fresh.rota(template.to);
    const told = reconcile({
        facts,
        recorded: recorded.events,
        policy: { ...policy, rota },
        unassignable,
    });
    return { ...told, deadlines: (0,due/* deadlinesOf */.b0)(told.state.handoff, policy) };
}
/** When the ledger was first begun: what was closed before is none of its business. */
async function birthOf(world, { view }, { issues, now }) {
    const comments = issues.flatMap(({ firstOwnCommentAt: at }) => (at === null ? [] : [at]));
    return (await view?.bornAt()) ?? (await world.ledger.begunAt()) ?? comments.toSorted()[0] ?? now;
}
async function begin(fresh, { former: { view }, loaded, bornAt, }) {
    await fresh.setBornAt(bornAt);
    await fresh.cacheConfiguration(loaded.version, loaded.configuration);
    const sweptUntil = (await view?.sweptUntil()) ?? null;
    if (sweptUntil !== null) {
        await fresh.setSweptUntil(sweptUntil);
    }
}


/***/ })

};
