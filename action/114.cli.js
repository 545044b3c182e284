export const id = 114;
export const ids = [114];
export const modules = {

/***/ 99114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28919);
// Starts the sandbox, a program of its own: it is no part of what a repository's runs load.





async function sandbox(terminal, folder, options) {
    const { home, cwd } = terminal;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'src', 'sandbox', 'start.ts'))) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.world, 'The sandbox runs from a clone of Baton, and here is only its command line. Clone the repository and run `npm start -- <folder>` there.');
    }
    const templates = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(templates)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`There is no folder ${folder}.`);
    }
    const installed = await ran(process.execPath, ['.ci/ensure-installed.mjs'], home);
    const words = ['src/sandbox/start.ts', templates, ...wordsOf(options, cwd)];
    // The one that npm would find first: the sandbox is not compiled, and needs its Node.
    const isGood = installed && (await ran((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'node_modules', '.bin', 'node'), words, home));
    terminal.setExitCode(isGood ? _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.good : _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.world);
}
/**
 * With this terminal for its own. Ctrl-C reaches it as well, and this program stays until it has cleaned
 * up; to be asked to end reaches this program alone, and is passed on.
 */
async function ran(program, words, cwd) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...words], { cwd, stdio: 'inherit' });
    const stay = () => { };
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGINT', stay);
    process.on('SIGTERM', passOn);
    try {
        const [code] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit');
        return code === 0;
    }
    finally {
        process.off('SIGINT', stay);
        process.off('SIGTERM', passOn);
    }
}
function wordsOf({ port, keep, open }, cwd) {
    return [
        ...(port === undefined ? [] : ['--port', port]),
        ...(keep === undefined ? [] : ['--keep', (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, keep)]),
        ...(open ? [] : ['--no-open']),
    ];
}


/***/ })

};
