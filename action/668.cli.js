export const id = 668;
export const ids = [668];
export const modules = {

/***/ 54668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(76676);
// EXTERNAL MODULE: ./build/work/classify.js
var classify = __webpack_require__(54164);
// EXTERNAL MODULE: ./build/work/examine.js
var examine = __webpack_require__(51991);
// EXTERNAL MODULE: ./build/work/facts.js + 2 modules
var facts = __webpack_require__(4206);
// EXTERNAL MODULE: ./build/work/gone.js
var work_gone = __webpack_require__(62305);
// EXTERNAL MODULE: ./build/work/handle-issue.js + 1 modules
var handle_issue = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/work/load-configuration.js
var load_configuration = __webpack_require__(69609);
;// CONCATENATED MODULE: ./build/work/read-changed.js
// What a sweep looks at: the issues that changed since its cursor, oldest change first, as many as one
// sweep may read.

const minute = 60 * 1000;
/**
 * How far behind GitHub's time a cursor stays: its readings may lag, clocks may differ, and a run that
 * committed may have ended before it showed what it decided.
 */
const overlap = 60 * minute;
/** The same while there is more to read, when a sweep has to get on: lists lag by seconds at the most. */
const shortOverlap = 5 * minute;
/** Pages of issues in one sweep. */
const mostPages = 25;
/** @param cursor null: everything there is */
async function readChanged(world, cursor) {
    const first = await world.github.readChanged({ since: cursor, after: null });
    const { now, configurationVersion } = first;
    if (cursor !== null && cursor > now) {
        // No cursor of ours: a clock was wrong, or a person.
        return readChanged(world, null);
    }
    const issues = [...first.issues];
    let page = first;
    for (let pages = 1; page.next !== null && mayReadOn(pages, issues, cursor); pages += 1) {
        page = await world.github.readChanged({ since: cursor, after: page.next });
        issues.push(...page.issues);
    }
    const isFinished = page.next === null;
    const read = issues.at(-1)?.updatedAt ?? now;
    return {
        issues: onceEach(issues),
        now,
        configurationVersion,
        until: isFinished ? (0,instant/* earlier */.X)(now, overlap) : lower(read, (0,instant/* earlier */.X)(now, shortOverlap)),
        isFinished,
    };
}
/** More than a sweep may read can have changed within one second; to stop there would be for ever. */
function mayReadOn(pages, issues, cursor) {
    return pages < mostPages || issues.at(-1)?.updatedAt === cursor;
}
/** One that changes while the pages are read is on two of them. */
function onceEach(issues) {
    return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}
function lower(one, other) {
    return one < other ? one : other;
}

;// CONCATENATED MODULE: ./build/work/read-due.js
// What a sweep looks at although nothing has changed on it: handoffs of which somebody is to be reminded,
// and those where a run recorded a reminder and did not live to post it.

/** Each takes a request to read, and mostly three to show. */
const mostRead = 40;
/** For so long a reminder that is not shown is tried again, in milliseconds. */
const triedFor = 24 * 60 * 60 * 1000;
/**
 * @param seen issues that the sweep has read already
 * @param updatedAt when open handoffs last changed
 */
async function readDue(world, { seen, updatedAt, now, }) {
    const numbers = await world.ledger.read(async (view) => [
        ...(await view.remindersDue(now)),
        ...(await unshown(view, { updatedAt, now })),
    ]);
    const unseen = [...new Set(numbers)].filter((number) => !seen.has(number));
    const issues = [];
    for (const number of unseen.slice(0, mostRead)) {
        const { issue } = await world.github.readIssue(number, null);
        issues.push(...(issue === null ? [] : [issue]));
    }
    return { issues, isFinished: unseen.length <= mostRead };
}
/** Whoever posts a reminder changes the issue, after it was due. */
async function unshown(view, { updatedAt, now }) {
    const reminded = await view.remindedAfter((0,instant/* earlier */.X)(now, triedFor));
    return reminded
        .filter(({ issueNumber, at }) => (updatedAt.get(issueNumber) ?? at) < at)
        .map(({ issueNumber }) => issueNumber);
}

// EXTERNAL MODULE: ./build/work/record-and-show.js + 1 modules
var record_and_show = __webpack_require__(13091);
// EXTERNAL MODULE: ./build/work/show.js + 14 modules
var show = __webpack_require__(2517);
// EXTERNAL MODULE: ./build/work/world.js
var work_world = __webpack_require__(42840);
;// CONCATENATED MODULE: ./build/work/show-swept.js
// Makes GitHub show what a sweep has found, as far as GitHub's limits go.


/**
 * Writes in one sweep. A repository's runs have a thousand requests an hour together, and people's and
 * programs' writes count as 500 of content an hour and 80 a minute.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const mostWrites = 240;
/** So many failures without one success, and it is not the issues that are to blame. */
const mostFailures = 5;
/** What one sweep may show: the new ones first, since those that failed before may fail again. */
function shareOf(unshown) {
    const inOrder = [
        ...unshown.filter(({ isNew }) => isNew),
        ...unshown.filter(({ isNew }) => !isNew),
    ];
    const due = [];
    let writes = 0;
    for (const one of inOrder) {
        writes += one.steps;
        // One alone is never too much.
        if (writes > mostWrites && due.length > 0) {
            break;
        }
        due.push(one);
    }
    return { due, left: inOrder.slice(due.length) };
}
/**
 * An issue that cannot be written, a locked one for instance, does not keep the others from being shown.
 *
 * @returns what was done, by issue number
 * @throws Fault the first, once all that could be shown is shown
 */
async function showSwept(world, due) {
    const done = new Map();
    const failed = [];
    let hasWaited = false;
    for (const { issue, isNew, show } of due) {
        if (!isNew && !hasWaited) {
            await world.wait(record_and_show/* anothersTime */.mO);
            hasWaited = true;
        }
        try {
            const latest = isNew ? issue : await readAgain(world, issue);
            done.set(issue.number, latest === null ? [] : await show(latest));
        }
        catch (error) {
            if (!isFaultOfIssue(error) || (failed.push(error) >= mostFailures && done.size === 0)) {
                throw error;
            }
        }
    }
    const [first] = failed;
    if (first !== undefined) {
        throw first;
    }
    return done;
}
async function readAgain({ github }, { number, updatedAt }) {
    return (await github.readIssue(number, updatedAt)).issue;
}
/** GitHub refused something of one issue: a locked one, for instance. Another may do all the same. */
function isFaultOfIssue(error) {
    return (error instanceof work_world/* Fault */.v && (error.code === 'github_forbidden' || error.code === 'github_refused'));
}

// EXTERNAL MODULE: ./build/template/group-by.js
var group_by = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/work/feedback.js + 2 modules
var feedback = __webpack_require__(37429);
// EXTERNAL MODULE: ./build/work/handle-feedback.js
var handle_feedback = __webpack_require__(76562);
;// CONCATENATED MODULE: ./build/work/sweep-feedback.js
// Feedback forms that a sweep meets: those whose event was lost, or whose answer failed.



/** Forms that are still to be answered, or that this ledger does not hold. */
async function openForms({ ledger }, issues, configuration) {
    const open = [];
    for (const form of issues.flatMap((issue) => (0,feedback/* feedbackFormOf */.j5)(issue, configuration) ?? [])) {
        const target = (0,feedback/* targetOf */.$r)(form);
        const source = (0,feedback/* sourceOfFeedback */.mX)(form.issue.number);
        const isRecorded = async (issueNumber) => {
            const { events } = await ledger.read((view) => view.issue(issueNumber));
            return events.some((event) => event.source === source);
        };
        if (!(0,feedback/* isSettled */.Is)(form) || (target !== null && !(await isRecorded(target)))) {
            open.push(form);
        }
    }
    return open;
}
/** What the forms say of the handoff on that issue. */
function factsOfForms(forms, issueNumber, template) {
    return forms.flatMap((form) => (0,feedback/* feedbackFact */.qm)(form, issueNumber, template) ?? []);
}
/** The handoffs they are about, besides those that are looked at anyway. */
async function casesOfForms(world, forms, { known, ...circumstance }) {
    const seen = new Set(known.map(({ subject }) => subject.issueNumber));
    const cases = [];
    for (const [target, about] of (0,group_by/* groupBy */.$)(forms, feedback/* targetOf */.$r)) {
        const found = target === null || seen.has(target) ? null : await (0,handle_feedback/* caseAbout */.S)(world, about, circumstance);
        cases.push(...(found === null ? [] : [found]));
    }
    return cases;
}
function unansweredForms({ github }, forms, examined) {
    return forms.flatMap((form) => {
        const target = (0,feedback/* targetOf */.$r)(form);
        const about = examined.find(({ subject }) => subject.issueNumber === target);
        const source = (0,feedback/* sourceOfFeedback */.mX)(form.issue.number);
        const steps = (0,feedback/* stepsToAnswer */.$G)(form, about).length;
        const unshown = {
            issue: form.issue,
            steps,
            isNew: about?.fresh.some((event) => event.source === source) ?? false,
            show: async (issue) => {
                const effects = (0,feedback/* stepsToAnswer */.$G)({ ...form, issue }, about);
                await github.apply(issue.number, effects);
                return effects;
            },
        };
        return steps === 0 ? [] : [unshown];
    });
}

// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(31300);
;// CONCATENATED MODULE: ./build/work/sweep-unfound.js
// Open handoffs whose issue a sweep does not find: those that are gone, and those that may return.



/** Open handoffs whose issue is no longer there: the event that said so was lost. */
async function goneCases(world, numbers, { loaded, now, unfound }) {
    const gone = [];
    const uncertain = [];
    for (const issueNumber of numbers) {
        const recorded = await world.ledger.read((view) => view.issue(issueNumber));
        if (recorded.template !== null) {
            const fact = await (0,work_gone/* goneFact */.cp)(world, { issueNumber, recorded }, now);
            if (!(0,work_gone/* isCertain */.te)(fact, unfound.get(issueNumber))) {
                uncertain.push(issueNumber);
                continue;
            }
            const subject = await (0,examine/* subjectOf */.e)({
                issueNumber,
                template: recorded.template,
                facts: [fact],
                recorded,
                configuration: loaded.configuration,
                github: world.github,
            });
            gone.push({ subject, issue: null });
        }
    }
    return { gone, uncertain };
}
/** Since when open handoffs are not found, for the sweeps to come; and that they are found again. */
async function noteUnfound(ledger, { lookedFor, uncertain, now, }) {
    const before = await ledger.unfound();
    const open = new Set(await ledger.openIssues());
    const isSettled = new Set(lookedFor);
    const kept = [...before].filter(([number]) => open.has(number) && !isSettled.has(number));
    const after = new Map([
        ...kept,
        ...uncertain.map((one) => [one, before.get(one) ?? now]),
    ]);
    const fresh = uncertain.filter((number) => !before.has(number));
    if (fresh.length === 0 && after.size === before.size) {
        return null;
    }
    await ledger.setUnfound(after);
    return fresh.length === 0
        ? 'sweep: what had not been found is settled'
        : `sweep: ${(0,enumerate/* count */.U)(fresh.length, 'issue')} not found, to be looked for again`;
}

// EXTERNAL MODULE: ./build/work/tell.js
var tell = __webpack_require__(60717);
;// CONCATENATED MODULE: ./build/work/sweep.js
// A scheduled pass: everything open or changed since the last one is looked at, and recorded in one
// commit. What it costs grows with what changed, not with history. Where there is more than one sweep
// may do, it stops, and the next goes on from there.
















/** The cursor alone is worth a commit only when it has fallen this far behind, in milliseconds. */
const cursorMayLag = 24 * 60 * 60 * 1000;
async function sweep(world) {
    world.ledger.prefetch();
    const { sweptUntil, open, unfound } = await world.ledger.read(async (view) => ({
        sweptUntil: await view.sweptUntil(),
        open: await view.openIssues(),
        unfound: await view.unfound(),
    }));
    const changed = await readChanged(world, sweptUntil);
    const loaded = await (0,load_configuration/* loadConfiguration */.v)(world, changed.configurationVersion);
    if (loaded.kind === 'unsound') {
        return { kind: 'misconfigured', problems: loaded.problems };
    }
    const circumstance = { loaded, now: changed.now };
    const seen = new Set(changed.issues.map((issue) => issue.number));
    const unseen = inTurn(open.filter((one) => !seen.has(one)), changed.now);
    const updatedAt = await world.github.lastChanges(unseen);
    const overdue = await readDue(world, { seen, updatedAt, now: changed.now });
    const issues = [...changed.issues, ...overdue.issues];
    const forms = await openForms(world, changed.issues, loaded.configuration);
    const { subjects, unknown } = await sorted(world, issues, { loaded, forms });
    const missing = unseen.filter((number) => !updatedAt.has(number));
    const { gone, uncertain } = await goneCases(world, missing, { ...circumstance, unfound });
    const cases = [
        ...subjects,
        ...(await casesOfForms(world, forms, { ...circumstance, known: subjects })),
        ...gone,
    ];
    const shareFor = (examined) => shareOf([
        ...unshownForms(world, unknown, loaded),
        ...unansweredForms(world, forms, examined),
        ...unshownHandoffs(world, { cases, examined, now: changed.now }),
    ]);
    const { examined, queued } = await (0,record_and_show/* record */.g1)(world, { ...circumstance, cases }, async (ledger, found) => {
        const share = shareFor(found);
        const lines = [
            await moveCursor(ledger, { sweptUntil, changed, seen, found, share }),
            await noteUnfound(ledger, {
                lookedFor: [...seen, ...unseen],
                uncertain,
                now: changed.now,
            }),
        ].filter((line) => line !== null);
        return lines.length === 0 ? null : lines.join('; ');
    });
    const { due, left } = shareFor(examined);
    const hasRecorded = examined.some(({ fresh }) => fresh.length > 0);
    const done = await (0,work_world/* afterRecording */.q)(hasRecorded, () => showSwept(world, due));
    await (0,tell/* tell */.qz)(world, { queued, now: changed.now });
    return {
        kind: 'swept',
        lookedAt: issues.length,
        isFinished: changed.isFinished && overdue.isFinished && left.length === 0,
        handled: examined
            .map((one) => (0,record_and_show/* handledOf */.Wm)(one, done.get(one.subject.issueNumber) ?? []))
            .filter(({ fresh, effects }) => fresh.length > 0 || effects.length > 0),
    };
}
/** The issues that are handoffs, and those that only say so. */
async function sorted(world, issues, { loaded, forms, }) {
    const { configuration } = loaded;
    const subjects = [];
    const unknown = [];
    for (const issue of issues) {
        const { recorded, bornAt } = await world.ledger.read(async (view) => ({
            recorded: await view.issue(issue.number),
            bornAt: await view.bornAt(),
        }));
        const classified = (0,classify/* classify */.L)(issue, { recorded, configuration, bornAt });
        if (classified.kind === 'unknown_form') {
            unknown.push(issue);
        }
        if (classified.kind === 'subject') {
            const { template } = classified;
            const subject = await (0,examine/* subjectOf */.e)({
                issueNumber: issue.number,
                template,
                facts: [
                    ...(0,facts/* factsOf */.x)(issue, template, configuration),
                    ...factsOfForms(forms, issue.number, template),
                    ...(0,work_gone/* returnOf */.gi)(issue, recorded),
                ],
                recorded,
                configuration,
                github: world.github,
            });
            subjects.push({ subject, issue });
        }
    }
    return { subjects, unknown };
}
/** As many as one request can ask for. */
const mostAskedFor = 100;
/** Of more open handoffs than that, some in each sweep: the second it runs at says which. */
function inTurn(numbers, now) {
    const turns = Math.max(1, Math.ceil(numbers.length / mostAskedFor));
    const turn = Math.floor(Date.parse(now) / 1000) % turns;
    return numbers.slice(turn * mostAskedFor, (turn + 1) * mostAskedFor);
}
function unshownForms({ github }, issues, { configuration }) {
    const explain = async (issue) => {
        const effects = (0,handle_issue/* stepsToExplainForms */.L)(issue, configuration);
        await github.apply(issue.number, effects);
        return effects;
    };
    return issues.flatMap((issue) => {
        const steps = (0,handle_issue/* stepsToExplainForms */.L)(issue, configuration).length;
        return steps === 0 ? [] : [{ issue, steps, isNew: false, show: explain }];
    });
}
function unshownHandoffs({ github }, { cases, examined, now, }) {
    return examined.flatMap((one, at) => {
        const issue = cases[at]?.issue ?? null;
        const steps = issue === null ? 0 : (0,show/* stepsToShow */.uu)({ examined: one, issue, now });
        return issue === null || steps === 0
            ? []
            : [
                {
                    issue,
                    steps,
                    isNew: one.fresh.length > 0,
                    show: (latest) => (0,show/* show */.WU)(github, { examined: one, issue: latest, now }),
                },
            ];
    });
}
/**
 * Up to the first issue that GitHub does not show yet, because it is written only now, or only by a
 * later sweep. So a run that ends half-way leaves nothing behind that the next would not find. One that
 * had been tried before, and failed, may hold up the cursor only as long as that costs nothing.
 */
async function moveCursor(ledger, { sweptUntil, changed, seen, found, share, }) {
    const { now, until, isFinished } = changed;
    const unshown = [...share.due.filter(({ isNew }) => isNew || isFinished), ...share.left];
    // What is overdue is found again by its own time.
    const held = unshown.filter(({ issue }) => seen.has(issue.number));
    const [begins = until] = [until, ...held.map(({ issue }) => issue.updatedAt)].toSorted();
    const isAhead = sweptUntil !== null && sweptUntil <= now && begins <= sweptUntil;
    const isDue = sweptUntil === null || sweptUntil > now || !isFinished;
    const hasLagged = sweptUntil !== null && (0,instant/* earlier */.X)(begins, cursorMayLag) > sweptUntil;
    const isChanged = found.some(({ fresh }) => fresh.length > 0);
    if (isAhead || !(isChanged || isDue || hasLagged)) {
        return null;
    }
    await ledger.setSweptUntil(begins);
    return `sweep: looked at everything that changed before ${begins}`;
}


/***/ })

};
