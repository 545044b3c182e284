export const id = 989;
export const ids = [989];
export const modules = {

/***/ 1989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askBytes: () => (/* binding */ askBytes),
/* harmony export */   changeBytes: () => (/* binding */ changeBytes),
/* harmony export */   discardBytes: () => (/* binding */ discardBytes)
/* harmony export */ });
/* harmony import */ var _ledger_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4981);
/* harmony import */ var _ledger_transaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4447);
/* harmony import */ var _ledger_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9168);
// Questions to a ledger's bytes, and changes to them. All that is slow to load is behind this file.



/** Bytes that were checked before, or that we wrote ourselves, need no second look. */
const sound = new WeakSet();
/** Open databases that nobody uses now, by the bytes they hold: to open tens of megabytes takes a while. */
const idle = new WeakMap();
async function askBytes(bytes, question) {
    const database = await borrow(bytes);
    try {
        return await question((0,_ledger_view_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerView */ .F)(database.queries));
    }
    finally {
        giveBack(bytes, database);
    }
}
/** Leaves `bytes` as they are. What it gives is to be kept, or to be discarded. */
async function changeBytes(bytes, repository, change) {
    const database = await borrow(bytes);
    try {
        const transaction = await database.queries.startTransaction().execute();
        const { result, audit } = await change((0,_ledger_transaction_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerTransaction */ .k)(transaction, repository));
        if (audit === null) {
            await transaction.rollback().execute();
            giveBack(bytes, database);
            return { result, write: null };
        }
        await transaction.commit().execute();
        const changed = database.export();
        sound.add(changed);
        giveBack(changed, database);
        return { result, write: { bytes: changed, message: audit } };
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** These bytes came to nothing: nobody will ask them anything. */
function discardBytes(bytes) {
    idle.get(bytes)?.close();
    idle.delete(bytes);
}
async function borrow(bytes) {
    if (bytes === null) {
        return (0,_ledger_database_js__WEBPACK_IMPORTED_MODULE_0__/* .openLedgerDatabase */ .p)({ bytes });
    }
    const waiting = idle.get(bytes);
    idle.delete(bytes);
    const database = waiting ?? (await (0,_ledger_database_js__WEBPACK_IMPORTED_MODULE_0__/* .openLedgerDatabase */ .p)({ bytes, knownSound: sound.has(bytes) }));
    sound.add(bytes);
    return database;
}
function giveBack(bytes, database) {
    if (bytes === null || idle.has(bytes)) {
        database.close();
    }
    else {
        idle.set(bytes, database);
    }
}


/***/ })

};
