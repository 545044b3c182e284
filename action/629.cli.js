export const id = 629;
export const ids = [629];
export const modules = {

/***/ 13629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askTeams: () => (/* binding */ askTeams),
/* harmony export */   askTypes: () => (/* binding */ askTypes),
/* harmony export */   askUses: () => (/* binding */ askUses),
/* harmony export */   askWhetherTo: () => (/* binding */ askWhetherTo)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26170);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28919);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26073);
// Asks on a terminal what the flags left open.



async function askTypes({ prompts }, shipped) {
    return answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .multiselect */ .k2)({
        ...prompts,
        message: 'Which handoffs are there? Others can be written afterwards.',
        options: shipped.map(({ template }) => ({
            value: template.type,
            label: template.name,
            hint: template.description,
        })),
        required: true,
    }));
}
async function askTeams({ prompts }, ids) {
    const teams = [];
    for (const id of ids) {
        const people = answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            ...prompts,
            message: `Who is of the team ${id}? Logins with commas, or a team of GitHub.`,
            placeholder: 'alice, bob   or   acme/onboarding   or nothing: whoever has write access',
            defaultValue: '',
            validate: (value) => mistakeIn(() => (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .teamOf */ .Ld)(id, value ?? '')),
        }));
        teams.push((0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .teamOf */ .Ld)(id, people));
    }
    return teams;
}
async function askUses({ prompts }) {
    const owner = answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        ...prompts,
        message: 'Who has the copy of Baton that is to run? An account or organisation.',
        placeholder: 'acme, or nothing to fill it in later',
        defaultValue: '',
        validate: (value) => mistakeIn(() => value && (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .readUses */ .NC)(value)),
    }));
    return owner === '' ? _wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholderUses */ .Is : (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .readUses */ .NC)(owner);
}
async function askWhetherTo({ prompts }, message, initialValue) {
    return answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .confirm */ .lJ)({ ...prompts, message, initialValue }));
}
function mistakeIn(read) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            return error.message;
        throw error;
    }
}
function answered(answer) {
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(answer))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.wrongUse, 'Nothing was written.');
    return answer;
}


/***/ })

};
