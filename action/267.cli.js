export const id = 267;
export const ids = [267];
export const modules = {

/***/ 88267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _load_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69609);
/* harmony import */ var _read_everything_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);
/* harmony import */ var _record_and_show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13091);
/* harmony import */ var _refuse_to_begin_again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42895);
/* harmony import */ var _retell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12262);
// `mode: verify`: the ledger is told anew, compared with the one there is, and thrown away again.





/** More issues than that do not differ because something happens just now. */
const mostInMotion = 50;
async function verify(world) {
    const everything = await (0,_read_everything_js__WEBPACK_IMPORTED_MODULE_1__/* .readEverything */ .u)(world.github);
    const loaded = await (0,_load_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAnew */ .u)(world, everything.configurationVersion);
    if (loaded.kind === 'unsound') {
        return { kind: 'misconfigured', problems: loaded.problems };
    }
    await (0,_refuse_to_begin_again_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseToBeginAgain */ .h)(world, everything.issues);
    const { result, discrepancies } = await compareTwice(world, everything, loaded);
    return { kind: 'verified', ...result, discrepancies };
}
/** What differs is looked at again a moment later: another run may be recording it just now. */
async function compareTwice(world, everything, loaded) {
    const first = await compare(world, everything, loaded);
    const numbers = new Set(first.discrepancies.map(({ issueNumber }) => issueNumber));
    if (numbers.size === 0 || numbers.size > mostInMotion) {
        return first;
    }
    await world.wait(_record_and_show_js__WEBPACK_IMPORTED_MODULE_2__/* .anothersTime */ .mO);
    const issues = [];
    for (const issue of everything.issues) {
        const { number } = issue;
        const latest = numbers.has(number) ? (await world.github.readIssue(number, null)).issue : issue;
        issues.push(...(latest === null ? [] : [latest]));
    }
    world.ledger.forget();
    const second = await compare(world, { ...everything, issues }, loaded);
    return {
        ...second,
        discrepancies: second.discrepancies.filter(({ issueNumber }) => numbers.has(issueNumber)),
    };
}
function compare(world, everything, loaded) {
    return world.ledger.compare((0,_retell_js__WEBPACK_IMPORTED_MODULE_4__/* .retelling */ .r)(world, { everything, loaded, keepAs: '' }));
}


/***/ })

};
