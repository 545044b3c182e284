export const id = 282;
export const ids = [282];
export const modules = {

/***/ 98757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ csvText)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96789);
// Tables for spreadsheets.

/** What a terminal would obey, or show in another order; the ends of lines stay. */
const controls = /[[\p{Cc}\p{Bidi_Control}]--[\n]]/gv;
/**
 * With a header. A cell that a spreadsheet would compute, because it begins with `=`, `+`, `-` or `@`,
 * begins with an apostrophe instead, as OWASP advises.
 */
function csvText(columns, rows) {
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)([[...columns], ...rows.map((row) => row.map(writtenCell))], {
        escape_formulas: true,
        record_delimiter: '\n',
    });
}
function writtenCell(cell) {
    if (cell === null)
        return '';
    if (typeof cell === 'object')
        return Buffer.from(cell).toString('base64');
    return String(cell).replace(controls, ' ');
}


/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
// A row of the ledger as JSON: what a column keeps as JSON text is told as what it says.
function decoded(row) {
    return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, decodedValue(column, value)]));
}
function decodedValue(column, value) {
    if (typeof value === 'object' && value !== null) {
        return Buffer.from(value).toString('base64');
    }
    if (typeof value !== 'string' || !column.endsWith('_json')) {
        return value ?? null;
    }
    try {
        return JSON.parse(value);
    }
    catch {
        // Whatever it is, it is told as it stands there.
        return value;
    }
}


/***/ }),

/***/ 88282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportLedger: () => (/* binding */ exportLedger)
/* harmony export */ });
/* unused harmony export exportFormats */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_enumerate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31300);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98757);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28919);
/* harmony import */ var _folder_read_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31750);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58906);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2912);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87823);
// The whole ledger, every table, for other programs.









const exportFormats = ['jsonl', 'csv'];
/** Whoever may push to the data branch may call a table of their own whatever they like: `../x`, for one. */
const fileName = /^\w{1,100}$/;
const writers = {
    jsonl: ({ rows }) => rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonLine */ .rF)((0,_decoded_js__WEBPACK_IMPORTED_MODULE_7__/* .decoded */ .D)(row))).join(''),
    csv: ({ columns, rows }) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csvText */ .k)(columns, rows.map((row) => columns.map((column) => row[column] ?? null))),
};
async function exportLedger(terminal, options) {
    const formats = options.format === undefined ? exportFormats : [options.format];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, options.to);
    const files = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .withLedger */ .C)(terminal, options, async (reader) => reader
        .tables()
        .filter(({ name }) => fileName.test(name))
        .flatMap((table) => formats.map((format) => ({
        name: `${table.name}.${format}`,
        rows: table.rows.length,
        text: writers[format](table),
    }))));
    if (!options.force)
        await demandNone(folder, files.map(({ name }) => name), options.to);
    await writeAll(folder, files, options.to);
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(terminal.cwd, folder) || '.';
    terminal.stdout(options.json
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s$)({ folder, files: files.map(({ name, rows }) => ({ name, rows })) })
        : `Wrote ${(0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U)(files.length, 'file')} into ${shown}: ${(0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_8__/* .enumerate */ .H)(files.map(({ name, rows }) => `${name} (${(0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U)(rows, 'row')})`), { most: 40 })}.\n`);
}
async function demandNone(folder, names, named) {
    const there = [];
    for (const name of names) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
            there.push(name);
    }
    if (there.length > 0) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .po)(`${named} has files of these names already: ${(0,_text_enumerate_js__WEBPACK_IMPORTED_MODULE_8__/* .enumerate */ .H)(there, { most: 5 })}. Name another folder, or add \`--force\` to replace them.`);
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path);
        return true;
    }
    catch (error) {
        if ((0,_folder_read_files_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT' || (0,_folder_read_files_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOTDIR')
            return false;
        throw error;
    }
}
async function writeAll(folder, files, named) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const { name, text } of files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text);
    }
    catch (cause) {
        const why = (0,_folder_read_files_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(cause) ?? 'unknown reason';
        if (why === 'EEXIST' || why === 'ENOTDIR') {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .po)(`${named} is not a folder, or lies below a file. Name a folder.`);
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.world, `${named} cannot be written to (${why}).`, { cause });
    }
}


/***/ }),

/***/ 87823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_data_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68611);
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30593);
/* harmony import */ var _ledger_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98527);
/* harmony import */ var _ledger_ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84599);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28919);
/* harmony import */ var _folder_read_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31750);
/* harmony import */ var _github_connect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18142);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20902);
// The ledger that a command reads: a file of this machine, or the one on the data branch.










/** Opens it, has it asked, and closes it. */
async function withLedger(terminal, options, ask) {
    const reader = await (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .withProgress */ .E)(terminal, 'Reading the ledger', async () => (0,_ledger_ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedgerReader */ .T2)(await ledgerBytes(terminal, options)).catch((error) => {
        throw inWordsOfFile(error, options.file);
    }));
    try {
        return await ask(reader);
    }
    finally {
        reader.close();
    }
}
/** The data branch has nothing to do with a file of this machine. */
function inWordsOfFile(error, file) {
    return error instanceof _ledger_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .DamagedLedger */ .vN && file !== undefined
        ? new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.world, `${file} cannot be relied on as a ledger: ${error.reason}. Fetch it anew from the data branch, or leave \`--file\` out.`, { cause: error })
        : error;
}
async function ledgerBytes(terminal, options) {
    if (options.file === undefined) {
        const connection = await (0,_github_connect_js__WEBPACK_IMPORTED_MODULE_8__/* .connect */ .Ng)(terminal, options);
        return (0,_github_connect_js__WEBPACK_IMPORTED_MODULE_8__/* .inTerminalWords */ .vI)(connection, () => bytesOnBranch(connection, options.dataBranch));
    }
    if (options.repo !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUse */ .po)('Name either a file with `--file` or a repository with `--repo`, not both.');
    }
    return bytesOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, options.file), options.file);
}
async function bytesOfFile(path, named) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        const code = (0,_folder_read_files_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(cause);
        if (code === 'ENOENT')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUse */ .po)(`There is no file ${named}.`);
        if (code === 'EISDIR') {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUse */ .po)(`${named} is a folder. Name the ledger’s file: handoffs.db.`);
        }
        const why = code ?? 'unknown reason';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.world, `${named} cannot be read (${why}).`, { cause });
    }
}
async function bytesOnBranch(connection, branch) {
    const { octokit, owner, repo } = connection;
    const file = { octokit, owner, repo, branch, path: 'handoffs.db', readme: '' };
    const stored = await (0,_github_data_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .dataBranch */ .N)(file).read();
    if (stored === null) {
        await demandRepository(connection);
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.world, `${owner}/${repo} has no branch ${branch}, so there is no ledger yet: the first handoff begins it. If handoffs were filed already, ask \`baton doctor\`; if the ledger is kept elsewhere, name it with \`--data-branch\`.`);
    }
    return stored.bytes;
}
/** GitHub says "not found" of a branch and of a repository alike. */
async function demandRepository({ octokit, owner, repo, token }) {
    try {
        await octokit.repos.get({ owner, repo });
    }
    catch (error) {
        if ((0,_github_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c)(error) !== 404) {
            await (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explained */ .t)('look for the repository', () => Promise.reject(error));
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.world, token === null
            ? `GitHub shows no repository ${owner}/${repo} to somebody without a token. ${_github_connect_js__WEBPACK_IMPORTED_MODULE_8__/* .howToGiveToken */ .oG}`
            : `GitHub shows no repository ${owner}/${repo} to the token from ${token.from}. Look at its name, and whether the token may read it.`, { cause: error });
    }
}


/***/ }),

/***/ 84599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ openLedgerReader),
/* harmony export */   cd: () => (/* binding */ newestSchema),
/* harmony export */   dD: () => (/* binding */ schemaVersionOf)
/* harmony export */ });
/* harmony import */ var _template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18606);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97452);
/* harmony import */ var _ledger_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45291);
/* harmony import */ var _ledger_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89168);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94885);
// A ledger for people to look into: its questions, its tables whatever they are, and SQL. What is read
// stays in memory and is never written back.





/** @throws Fault where the ledger cannot be relied on, or is of a newer release */
async function openLedgerReader(bytes) {
    const database = await (0,_ledger_database_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerDatabase */ .p)({ bytes });
    const { queries, tables } = database;
    return {
        view: (0,_ledger_view_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerView */ .F)(queries),
        tables: () => tables.names().map(tables.read),
        table: (name) => (tables.names().includes(name) ? tables.read(name) : null),
        ask: tables.ask,
        async configuration() {
            const row = await queries
                .selectFrom('configurations')
                .select('configuration_json')
                .orderBy('id', 'desc')
                .executeTakeFirst();
            return row === undefined
                ? null
                : (0,_template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeConfiguration */ .dp)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(row.configuration_json, 'the configuration'));
        },
        close: database.close,
    };
}
/** As the file says of itself, before it is opened and brought forward. */
function schemaVersionOf(bytes) {
    // https://www.sqlite.org/fileformat.html#user_version_number
    return bytes.length < 64
        ? 0
        : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(60);
}
const newestSchema = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .migrations */ .w.length;


/***/ })

};
