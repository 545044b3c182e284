export const id = 377;
export const ids = [377];
export const modules = {

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readEverything)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42840);
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

/***/ 12262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ retelling)
});

// EXTERNAL MODULE: ./build/template/group-by.js
var group_by = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/handoff/clock.js
var clock = __webpack_require__(10263);
// EXTERNAL MODULE: ./build/handoff/decide.js + 10 modules
var decide = __webpack_require__(58550);
// EXTERNAL MODULE: ./build/handoff/same-value.js
var same_value = __webpack_require__(79763);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(35764);
// EXTERNAL MODULE: ./build/handoff/worked.js
var worked = __webpack_require__(96421);
;// CONCATENATED MODULE: ./build/handoff/could-have-decided.js
// Whether what was recorded of a fact could have been decided so under other rules than today's. Who
// was of which team, and what the configuration asked for then, GitHub does not tell.





function couldHaveDecided(recorded, { state, fact, policy, }) {
    const passed = state.handoff === null ? 0 : clock/* plainClock */.J.between(state.handoff.since, fact.at);
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

// EXTERNAL MODULE: ./build/handoff/evolve.js
var evolve = __webpack_require__(48540);
// EXTERNAL MODULE: ./build/handoff/in-time.js
var in_time = __webpack_require__(81766);
// EXTERNAL MODULE: ./build/template/team.js
var team = __webpack_require__(67718);
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
    const others = [...known, ...actorsAround(at, facts)];
    return {
        ...chosen,
        assignees: [...known, ...batch.filter((one) => !(0,team/* includesLogin */.Bm)(others, one))],
    };
}
/** Whoever accepts, or sends, in the same moment is assigned for that. */
function actorsAround(at, facts) {
    const until = Date.parse(at) + moment;
    const around = facts.filter((fact) => fact.at >= at && Date.parse(fact.at) <= until);
    const sender = facts.find(({ kind }) => kind === 'written');
    return [...around, ...(sender === undefined ? [] : [sender])].flatMap(({ by }) => by === null || by.isBot ? [] : [by.login]);
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

// EXTERNAL MODULE: ./build/handoff/reminders.js
var reminders = __webpack_require__(2178);
// EXTERNAL MODULE: ./build/handoff/replay.js + 1 modules
var replay = __webpack_require__(46121);
;// CONCATENATED MODULE: ./build/handoff/same-second.js
// GitHub's times are whole seconds. A run in the midst of one has seen only part of what happened in it,
// and has decided from that; in the end all of it stands in one order.

/** The second goes on, or another begins. */
function withTold(second, told) {
    const { at, before, events } = told;
    return second?.at === at
        ? { ...second, told: [...second.told, events] }
        : { at, before, told: [events] };
}
/** More than that happens to one issue within a second by programs alone: the first of it is taken as seen. */
const mostUnseen = 5;
/** How it may have stood for a run that had not seen some of it. */
function viewsWithin({ before, told }) {
    const views = [told.slice(0, -mostUnseen).flat().reduce(evolve/* evolve */.s, before)];
    for (const events of told.slice(-mostUnseen)) {
        views.push(...views.map((view) => events.reduce(evolve/* evolve */.s, view)));
    }
    return views;
}

// EXTERNAL MODULE: ./build/handoff/due.js
var due = __webpack_require__(16160);
;// CONCATENATED MODULE: ./build/handoff/settle-reminders.js
// Which reminders a ledger should hold of a handoff as it stood: GitHub tells of them only by the
// comments in which we called somebody.




/**
 * Those recorded are kept where they can have been so. Those that a comment shows are recalled, and with
 * them those before: a run that finds several due posts only the last.
 */
function settleReminders(handoff, { recorded, shown, policy }) {
    const kept = recorded.filter((event) => canBe(event, handoff, policy));
    const posted = shown.filter(({ since }) => since === handoff.since);
    if (kept.length + posted.length === 0) {
        return { events: [], otherwise: [] };
    }
    const ladder = (0,reminders/* ladderOf */.Id)(handoff, policy);
    const recalled = recall(ladder, posted).filter(({ source }) => !kept.some((event) => event.source === source));
    const otherwise = kept.filter((event) => !ladder.some((rung) => isOf(rung, event)));
    return {
        events: (0,in_time/* inTime */.R)([...kept, ...recalled]),
        otherwise: otherwise.map(({ source }) => source),
    };
}
/** Under whatever calendar the team kept then. */
function canBe({ source, at, actor, detail }, handoff, policy) {
    const said = (0,reminders/* readReminderSource */.SJ)(source);
    if (said === null || detail.kind !== 'reminded' || actor !== null) {
        return false;
    }
    const { limit, step, since, dueAt } = detail;
    return (since === handoff.since &&
        (0,same_value/* sameValue */.e)(said, { ...said, limit, step, since }) &&
        (0,due/* dueOf */.IH)(handoff, policy)[limit] !== null &&
        handoff.initiatedAt < dueAt &&
        dueAt <= at &&
        since < at);
}
function isOf(rung, { at, detail }) {
    return detail.kind === 'reminded' && (0,same_value/* sameValue */.e)({ ...detail, at }, { ...detail, ...rung });
}
function recall(ladder, posted) {
    const isPosted = (rung) => posted.some(({ limit, step }) => limit === rung.limit && step === rung.step);
    const last = ladder.findLast(isPosted);
    const [one] = posted;
    return last === undefined || one === undefined
        ? []
        : ladder.filter(({ at }) => at <= last.at).map((rung) => (0,reminders/* reminded */.zR)(rung, one));
}

// EXTERNAL MODULE: ./build/handoff/state.js
var handoff_state = __webpack_require__(80200);
;// CONCATENATED MODULE: ./build/handoff/reconcile.js
// What a ledger should hold of an issue, given what GitHub shows of it and what a ledger has recorded.
// What GitHub tells is decided from GitHub; what only the ledger can know is taken from the ledger, and
// said to be: nothing is invented, and nothing that contradicts GitHub is kept.











function reconcile(reconciling) {
    const { facts, recorded, policy, unassignable } = reconciling;
    const reminders = {
        recorded: recorded.filter(isReminder),
        shown: reconciling.reminded ?? [],
        policy,
    };
    const acts = recorded.filter((event) => !isReminder(event));
    const former = (0,group_by/* groupBy */.$)(acts, (event) => (0,replay/* causeOf */.rl)(event.source));
    const events = [];
    const trusted = [];
    let state = handoff_state/* initialState */.u;
    let second = null;
    // Reminders come later than the status begins, so after all that happened in that second.
    const remind = (until) => {
        const { handoff } = state;
        if (handoff !== null && handoff.reminders.length === 0 && handoff.since < until) {
            const settled = settleReminders(handoff, reminders);
            events.push(...settled.events);
            trusted.push(...settled.otherwise.map((source) => trust(source, 'rules_changed')));
            state = settled.events.reduce(evolve/* evolve */.s, state);
        }
    };
    for (const { source, at, fact } of (0,replay/* history */.b6)(facts, { decided: former, labels: policy.labels })) {
        remind(at);
        const known = former.get(source) ?? [];
        const step = fact === null
            ? settleVanished(known, facts)
            : settle(known, {
                state,
                views: second?.at === at ? viewsWithin(second) : [],
                fact,
                policy,
                recollection: { facts, unassignable },
            });
        events.push(...step.events);
        trusted.push(...(step.why === null ? [] : [trust(source, step.why)]));
        second = withTold(second, { at, before: state, events: step.events });
        state = step.events.reduce(evolve/* evolve */.s, state);
    }
    remind(lastInstant);
    return { state, events: (0,in_time/* inTime */.R)(events), trusted };
}
/** Later than any. */
const lastInstant = '9999-12-31T23:59:59Z';
function trust(source, why) {
    return { source, why };
}
function isReminder({ source }) {
    return (0,reminders/* readReminderSource */.SJ)(source) !== null;
}
/** What the ledger has recorded of something that GitHub does not show. */
function settleVanished(known, facts) {
    if (facts.some((fact) => fact.kind === 'gone')) {
        return { events: known, why: 'issue_gone' };
    }
    const isLagged = ({ source, at }) => source.startsWith('body:') && facts.some((fact) => fact.kind === 'written' && fact.at === at);
    if (known.every(isLagged)) {
        return { events: known, why: 'history_lagged' };
    }
    return known.every((event) => isOfFormerForm(event, facts))
        ? { events: known, why: 'rules_changed' }
        : { events: [], why: null };
}
/** A label that did come or go then, though it names no form any more. */
function isOfFormerForm({ source, at }, facts) {
    const cause = (0,replay/* causeOf */.rl)(source);
    const change = cause.replace(/^relabelled:/, 'timeline:');
    return change !== cause && facts.some((fact) => fact.source === change && fact.at === at);
}
/** What one fact came to. */
function settle(known, circumstances) {
    const { state, views, policy, recollection } = circumstances;
    const details = detailsOf(known);
    if (known.length === 0) {
        const decided = (0,replay/* eventsOf */.XL)(state, circumstances.fact, policy);
        return { events: decided.map((event) => recalled(event, recollection)), why: null };
    }
    const { fact, forgotten } = remembered(circumstances.fact, known);
    const decided = (0,replay/* eventsOf */.XL)(state, fact, policy);
    const readings = readingsOf(fact);
    const isDecidedFrom = (view) => readings.some((one) => sameDecision(details, detailsOf((0,replay/* eventsOf */.XL)(view, one, policy))));
    const isSameAct = known.every(({ at, actor }) => at === fact.at && actor === (fact.by?.login ?? null));
    if (!isSameAct) {
        return { events: decided, why: null };
    }
    if (fact.kind === 'untold') {
        return { events: known, why: 'removed' };
    }
    const found = [state, ...views];
    if (found.some(isDecidedFrom)) {
        return { events: known, why: forgotten };
    }
    if (isLost(fact, details)) {
        return { events: known, why: 'removed' };
    }
    const couldBe = (one) => found.some((view) => couldHaveDecided(details, { state: view, fact: one, policy }));
    return readings.some(couldBe) || (state.handoff === null && isOfAnotherForm(details, policy))
        ? { events: known, why: 'rules_changed' }
        : { events: decided, why: null };
}
/** Incomplete as a form that no label tells of, and that there may be no template of any more. */
function isOfAnotherForm([detail, ...others], { template }) {
    return (detail?.kind === 'submitted' &&
        !detail.complete &&
        detail.handoffType !== template.type &&
        others.length === 0);
}
/** A run that looked before the issue was labelled, or after, has read it as another form. */
function readingsOf(fact) {
    if (fact.kind !== 'written' || fact.as === undefined) {
        return [fact];
    }
    const { as: _, ...plain } = fact;
    return [fact, plain];
}
/** It handed over a text that somebody has taken out of the history since. */
function isLost(fact, details) {
    return (fact.kind === 'reopened' &&
        fact.standing === undefined &&
        details.some(({ kind }) => kind === 'initiated'));
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

// EXTERNAL MODULE: ./build/handoff/state-of.js
var state_of = __webpack_require__(77584);
// EXTERNAL MODULE: ./build/text/rebuild-text.js
var rebuild_text = __webpack_require__(88817);
// EXTERNAL MODULE: ./build/work/examine.js
var examine = __webpack_require__(51991);
// EXTERNAL MODULE: ./build/text/facts-table.js
var facts_table = __webpack_require__(56060);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/work/classify.js
var classify = __webpack_require__(54164);
// EXTERNAL MODULE: ./build/work/facts.js + 2 modules
var facts = __webpack_require__(4206);
// EXTERNAL MODULE: ./build/work/feedback.js + 2 modules
var feedback = __webpack_require__(37429);
// EXTERNAL MODULE: ./build/work/gone.js
var work_gone = __webpack_require__(62305);
// EXTERNAL MODULE: ./build/work/world.js
var world = __webpack_require__(42840);
;// CONCATENATED MODULE: ./build/work/found-issues.js
// The issues that a ledger written anew tells of: those that are handoffs, or were, as far as GitHub or
// the former ledger shows it.









/** In the order of their numbers as handoffs, and of their filing where they have none. */
async function findIssues(world, looking) {
    const found = [];
    const forms = looking.issues.flatMap((issue) => (0,feedback/* feedbackFormOf */.j5)(issue, looking.configuration) ?? []);
    for (const issue of looking.issues) {
        const one = foundOnGitHub(issue, await recordedOf(looking.former, issue.number), looking);
        found.push(...(one === null ? [] : [withWhatElseIsSaid(one, forms, looking)]));
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
/** With the feedback about it, and with what the ledger tells of words that are gone. */
function withWhatElseIsSaid(found, forms, { issues }) {
    const { issueNumber, template, recorded } = found;
    const facts = [
        ...found.facts,
        ...forms.flatMap((form) => (0,feedback/* feedbackFact */.qm)(form, issueNumber, template) ?? []),
    ];
    const isThere = new Set(issues.map(({ number }) => (0,feedback/* sourceOfFeedback */.mX)(number)));
    const gone = recorded.events.filter((event) => !facts.some(({ source }) => source === event.source) &&
        (event.source.startsWith('feedback:')
            ? !isThere.has(event.source)
            : isOfDeletedComment(event, facts)));
    const untold = [...gone, ...(0,work_gone/* absencesOf */.ac)(recorded)];
    return { ...found, facts: [...facts, ...untold.map(goneWords)] };
}
/** Of a comment that is not there any more: GitHub tells that one of that person's was deleted since. */
function isOfDeletedComment({ source, at, actor }, facts) {
    return (/^comment:\d+$/.test(source) &&
        facts.some((fact) => fact.kind === 'comment_deleted' && fact.at >= at && fact.author === actor));
}
function goneWords({ source, at, actor }) {
    const by = actor === null ? null : { login: actor, isBot: false };
    return { kind: 'untold', what: 'act', source, at, by };
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
        facts: (0,facts/* factsOf */.x)(issue, template, configuration),
        recorded,
        handoffId: recorded.handoffId ?? shownId,
        unassignable: status === null || shownId === null ? null : status.unassignable,
        reminded: remindersOn(issue),
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
function remindersOn({ number, ownComments }) {
    return ownComments.flatMap(({ body }) => {
        const marker = (0,markers/* readMarker */.t7)(body);
        const source = marker?.kind === 'notice' ? (0,reminders/* readReminderSource */.SJ)(marker.source) : null;
        return source?.issueNumber === number ? [source] : [];
    });
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
    const ended = (0,work_gone/* goneAs */.Gv)(recorded);
    const fact = ended?.detail.kind === 'cancelled' && isGoneReason(ended.detail.reason)
        ? { kind: 'gone', source: ended.source, at: ended.at, by: null, reason: ended.detail.reason }
        : await (0,work_gone/* goneFact */.cp)(world, { issueNumber, recorded }, now);
    // Whether what is neither deleted nor moved stays away, sweeps find out.
    return ended !== undefined || (0,work_gone/* isCertain */.te)(fact, undefined)
        ? { ...found, facts: [fact], isOnlyRecorded: false }
        : found;
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
            reminded: [],
            isOnlyRecorded: true,
        };
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/work/retell.js
// A ledger told anew: every issue replayed from nothing, with only that taken over from the former
// ledger which GitHub cannot know.






function retelling(world, { everything, loaded, keepAs, }) {
    const { issues, now } = everything;
    const { configuration } = loaded;
    const { github } = world;
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
    const { issueNumber, template, facts, recorded, unassignable, reminded } = found;
    const { policy } = await (0,examine/* subjectOf */.e)({
        issueNumber,
        template,
        facts,
        // All is decided anew, so that everybody's rights have to be known.
        recorded: { ...recorded, events: [] },
        configuration,
        github,
    });
    if (found.isOnlyRecorded) {
        const { events } = recorded;
        const trusted = events.map(({ source }) => ({ source, why: 'issue_gone' }));
        const state = (0,state_of/* stateOf */.L)(events);
        return { events, trusted, state, deadlines: (0,reminders/* deadlinesOf */.b0)(state.handoff, policy) };
    }
    const rota = await fresh.rota(template.to);
    const told = reconcile({
        facts,
        recorded: recorded.events,
        policy: { ...policy, rota },
        unassignable,
        reminded,
    });
    return { ...told, deadlines: (0,reminders/* deadlinesOf */.b0)(told.state.handoff, policy) };
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
