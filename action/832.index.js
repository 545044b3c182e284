export const id = 832;
export const ids = [832];
export const modules = {

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6611);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var _handle_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4341);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(293);
/* harmony import */ var _load_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9609);
/* harmony import */ var _record_and_show_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4037);
// A scheduled pass: everything open or changed since the last one is looked at, and recorded in one
// commit. What it costs grows with what changed, not with history.







const hour = 60 * 60 * 1000;
/**
 * How far a sweep looks back behind the end of the last one: GitHub's readings may lag, clocks may
 * differ, and a run that committed may have ended before it showed what it decided.
 */
const overlap = hour;
/** The cursor alone is worth a commit only when it has fallen this far behind. */
const cursorMayLag = 24 * hour;
/** Pages of issues in one sweep; what is left over is the next one's. */
const mostPages = 25;
async function sweep(world) {
    world.ledger.prefetch();
    const { sweptUntil, open } = await world.ledger.read(async (view) => ({
        sweptUntil: await view.sweptUntil(),
        open: await view.openIssues(),
    }));
    const changed = await readAllChanged(world, sweptUntil);
    const loaded = await (0,_load_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfiguration */ .v)(world, changed.configurationVersion);
    if (loaded.kind === 'unsound') {
        return { kind: 'misconfigured', problems: loaded.problems };
    }
    const { now, issues, until } = changed;
    const seen = new Set(issues.map((issue) => issue.number));
    const cases = [
        ...(await casesOf(world, issues, loaded)),
        ...(await goneCases(world, { numbers: open.filter((one) => !seen.has(one)), loaded, now })),
    ];
    const handled = await (0,_record_and_show_js__WEBPACK_IMPORTED_MODULE_5__/* .recordAndShow */ .o)(world, { cases, loaded, now }, (ledger, isChanged) => moveCursor(ledger, { sweptUntil, until, isChanged }));
    return {
        kind: 'swept',
        lookedAt: issues.length,
        isFinished: changed.isFinished,
        handled: handled.filter(({ fresh, effects }) => fresh.length > 0 || effects.length > 0),
    };
}
async function readAllChanged(world, sweptUntil) {
    const since = sweptUntil === null ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .earlier */ .X)(sweptUntil, overlap);
    const first = await world.github.readChanged({ since, after: null });
    const { now, configurationVersion } = first;
    const issues = [...first.issues];
    let after = first.next;
    for (let pages = 1; after !== null && pages < mostPages; pages++) {
        const page = await world.github.readChanged({ since, after });
        issues.push(...page.issues);
        after = page.next;
    }
    const isFinished = after === null;
    const until = isFinished ? now : (issues.at(-1)?.updatedAt ?? now);
    return { issues, now, configurationVersion, until, isFinished };
}
async function casesOf(world, issues, loaded) {
    const { configuration } = loaded;
    const cases = [];
    for (const issue of issues) {
        const { recorded, bornAt } = await world.ledger.read(async (view) => ({
            recorded: await view.issue(issue.number),
            bornAt: await view.bornAt(),
        }));
        const classified = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)(issue, { recorded, configuration, bornAt });
        if (classified.kind === 'unknown_form') {
            await (0,_handle_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .explainForms */ .lH)(world, issue, configuration);
        }
        if (classified.kind === 'subject') {
            const { template } = classified;
            const subject = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)({
                issueNumber: issue.number,
                template,
                facts: (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .x)(issue, template),
                recorded,
                configuration,
                github: world.github,
            });
            cases.push({ subject, issue });
        }
    }
    return cases;
}
/** Open handoffs whose issue is no longer there: the event that said so was lost. */
async function goneCases(world, { numbers, loaded, now, }) {
    const cases = [];
    for (const issueNumber of await world.github.missing(numbers)) {
        const recorded = await world.ledger.read((view) => view.issue(issueNumber));
        if (recorded.template !== null) {
            const subject = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)({
                issueNumber,
                template: recorded.template,
                facts: [await (0,_handle_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .goneFact */ .cp)(world, issueNumber, now)],
                recorded,
                configuration: loaded.configuration,
                github: world.github,
            });
            cases.push({ subject, issue: null });
        }
    }
    return cases;
}
async function moveCursor(ledger, { sweptUntil, until, isChanged, }) {
    const isDue = sweptUntil === null || (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .earlier */ .X)(until, cursorMayLag) > sweptUntil;
    if (!isChanged && !isDue) {
        return null;
    }
    await ledger.setSweptUntil(until);
    return `sweep: looked at everything that changed before ${until}`;
}


/***/ })

};
