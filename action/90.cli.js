export const id = 90;
export const ids = [90];
export const modules = {

/***/ 1750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $l: () => (/* binding */ configPathDefault),
/* harmony export */   Db: () => (/* binding */ readYamlFiles),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   g6: () => (/* binding */ readNestedNames)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8919);
// Files of a repository that lies in a folder of this machine.



const configPathDefault = '.github/handoffs';
/** The top of the repository that a command is about, absolute. */
async function topOf(folder, cwd) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(top);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`There is no folder ${folder}.`);
        if (codeOf(error) === 'ENOTDIR') {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`${folder} is a file. Name the folder of the repository.`);
        }
        throw unreadable(folder, error);
    }
    return top;
}
/** The YAML files of a folder, by name; none where there is no such folder. Paths begin at the top. */
async function readYamlFiles(top, folder) {
    const names = (await namesIn(top, folder)).filter((name) => /\.ya?ml$/i.test(name)).toSorted();
    return await Promise.all(names.map(async (name) => {
        const path = `${folder}/${name}`;
        return { path, text: await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), path) };
    }));
}
/** YAML files in folders below, where nobody looks for them. */
async function readNestedNames(top, folder) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder), { recursive: true });
        return names
            .map((name) => name.replaceAll('\\', '/'))
            .filter((name) => name.includes('/') && /\.ya?ml$/i.test(name))
            .toSorted();
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw unreadable(folder, error);
    }
}
async function namesIn(top, folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder), { withFileTypes: true });
        return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        if (codeOf(error) === 'ENOTDIR')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`${folder} is a file, and must be a folder.`);
        throw unreadable(folder, error);
    }
}
/** null where there is no such file. */
async function readTextFile(top, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), 'utf8');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return null;
        throw unreadable(path, error);
    }
}
async function readText(file, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, cause) {
    const why = codeOf(cause) ?? 'unknown reason';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.world, `${path} cannot be read (${why}).`, { cause });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _runner_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(119);
/* harmony import */ var _template_read_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3670);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1750);
// The configuration that a run would work with, read from a folder instead of from GitHub.



async function readRepository(top, configPath) {
    const files = await (0,_read_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlFiles */ .Db)(top, configPath);
    const isBuiltIn = files.every((file) => /\/config\.ya?ml$/.test(file.path));
    const all = isBuiltIn ? [...files, ...(0,_runner_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuiltIn */ .Q)().files] : files;
    return { files, isBuiltIn, outcome: (0,_template_read_configuration_js__WEBPACK_IMPORTED_MODULE_1__.readConfiguration)(all) };
}


/***/ }),

/***/ 3023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8919);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1750);
// Puts files into a repository that lies in a folder of this machine.




/** @param path from the top of the repository */
async function writeTextFile(top, path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), text);
    }
    catch (cause) {
        const why = (0,_read_files_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(cause) ?? 'unknown reason';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.world, `${path} cannot be written (${why}).`, { cause });
    }
}


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forms: () => (/* binding */ forms)
/* harmony export */ });
/* harmony import */ var _form_write_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8699);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8919);
/* harmony import */ var _folder_read_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1750);
/* harmony import */ var _folder_read_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(965);
/* harmony import */ var _folder_write_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3023);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8565);
/* harmony import */ var _survey_forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6045);
// Writes the issue forms, or says how they have drifted from their templates.







async function forms(terminal, folder, { check, force, configPath, json }) {
    const top = await (0,_folder_read_files_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)(folder, terminal.cwd);
    const { outcome } = await (0,_folder_read_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .N)(top, configPath);
    if (outcome.kind === 'unsound') {
        const count = outcome.problems.length;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.found, `The configuration has ${count === 1 ? 'a problem' : `${count} problems`}, so no form was written. Run \`baton check\` to see ${count === 1 ? 'it' : 'them'}.`);
    }
    const found = (0,_survey_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .surveyForms */ .a)(outcome.configuration.templates, await (0,_folder_read_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlFiles */ .Db)(top, _form_write_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .formsFolder */ .W));
    const done = check ? found : await write(top, found, force === true);
    terminal.stdout(json ? jsonOf(done) : tellAll(terminal, done));
    const isGood = done.every(({ state }) => state === 'current' || state === 'written');
    terminal.setExitCode(isGood ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.good : _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.found);
}
async function write(top, found, force) {
    const done = [];
    for (const form of found) {
        const isDue = form.state === 'missing' || form.state === 'stale' || (form.state === 'foreign' && force);
        if (isDue && form.text !== null) {
            await (0,_folder_write_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTextFile */ .T)(top, form.path, form.text);
            done.push({ ...form, state: 'written' });
        }
        else {
            done.push(form);
        }
    }
    return done;
}
function jsonOf(done) {
    const shown = done.map(({ path, state }) => ({ path, state }));
    return `${JSON.stringify({ forms: shown }, null, 2)}\n`;
}
const words = {
    current: { word: 'current', style: 'dim', advice: null },
    written: { word: 'written', style: 'green', advice: null },
    missing: { word: 'missing', style: 'red', advice: 'Run `baton forms` to write it.' },
    stale: {
        word: 'not current',
        style: 'red',
        advice: 'Run `baton forms` to write it anew from its template.',
    },
    foreign: {
        word: 'by hand',
        style: 'yellow',
        advice: 'It was not written by Baton: rename it, or run `baton forms --force` to replace it.',
    },
    left_over: {
        word: 'left over',
        style: 'yellow',
        advice: 'Its template is gone: delete it.',
    },
};
function tellAll(terminal, done) {
    const widest = Math.max(...done.map(({ state }) => words[state].word.length));
    return done
        .map(({ path, state }) => {
        const { word, style, advice } = words[state];
        const line = `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .painted */ .C)(terminal, style, word.padEnd(widest))}  ${path}\n`;
        return advice === null ? line : `${line}${' '.repeat(widest + 2)}${advice}\n`;
    })
        .join('');
}


/***/ }),

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   xJ: () => (/* binding */ secondsPerUnit)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9438);
// Lengths of time: a whole number of some unit, as a configuration writes them.

const secondsPerUnit = {
    s: 1,
    m: 60,
    h: 3_600,
    d: 86_400,
    w: 604_800,
};
/** Nights and weekends included. */
function secondsOf({ amount, unit }) {
    return amount * secondsPerUnit[unit];
}
/** In the largest unit it is a whole number of: of older templates only the seconds are known. */
function durationOf(seconds) {
    const unit = _types_js__WEBPACK_IMPORTED_MODULE_0__/* .durationUnits */ .WQ.findLast((one) => seconds % secondsPerUnit[one] === 0) ?? 's';
    return { amount: seconds / secondsPerUnit[unit], unit };
}


/***/ })

};
