export const id = 647;
export const ids = [647];
export const modules = {

/***/ 83647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rebuild: () => (/* binding */ rebuild)
/* harmony export */ });
/* harmony import */ var _load_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69609);
/* harmony import */ var _read_everything_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);
/* harmony import */ var _retell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12262);
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


/***/ })

};
