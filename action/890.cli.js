export const id = 890;
export const ids = [890];
export const modules = {

/***/ 31750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $l: () => (/* binding */ configPathDefault),
/* harmony export */   Db: () => (/* binding */ readYamlFiles),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   g6: () => (/* binding */ readNestedNames)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _template_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28919);
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
    const names = (await namesIn(top, folder)).filter(_template_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isYamlFile */ .w).toSorted();
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
            .filter((name) => name.includes('/') && (0,_template_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isYamlFile */ .w)(name))
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

/***/ 50965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _runner_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(119);
/* harmony import */ var _template_read_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3670);
/* harmony import */ var _template_with_built_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94936);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31750);
// The configuration that a run would work with, read from a folder instead of from GitHub.




async function readRepository(top, configPath) {
    const files = await (0,_read_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlFiles */ .Db)(top, configPath);
    const sources = (0,_template_with_built_in_js__WEBPACK_IMPORTED_MODULE_3__/* .withBuiltIn */ .k)(files, (0,_runner_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuiltIn */ .Q)().files);
    return { files, isBuiltIn: sources.isBuiltIn, outcome: (0,_template_read_configuration_js__WEBPACK_IMPORTED_MODULE_1__.readConfiguration)(sources.files) };
}


/***/ }),

/***/ 37895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readWorkflows)
/* harmony export */ });
/* harmony import */ var _workflow_find_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51758);
/* harmony import */ var _workflow_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90928);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31750);
// The workflows of a repository that lies in a folder, and what of them runs Baton.



async function readWorkflows(top) {
    const [files, action] = await Promise.all([
        (0,_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlFiles */ .Db)(top, _workflow_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowsFolder */ .rB),
        (0,_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .Gu)(top, 'action.yml'),
    ]);
    const isHome = /^name: Baton$/m.test(action ?? '');
    return { files, steps: files.flatMap((file) => (0,_workflow_find_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .findSteps */ .B0)(file, isHome)) };
}


/***/ }),

/***/ 3023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28919);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31750);
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

/***/ 48890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forms: () => (/* binding */ forms)
/* harmony export */ });
/* harmony import */ var _form_write_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12853);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28919);
/* harmony import */ var _folder_read_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31750);
/* harmony import */ var _folder_read_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50965);
/* harmony import */ var _folder_read_workflows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37895);
/* harmony import */ var _folder_write_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3023);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38565);
/* harmony import */ var _workflow_config_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66417);
/* harmony import */ var _survey_forms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96045);
// Writes the issue forms, or says how they have drifted from their templates.









async function forms(terminal, folder, { check, force, configPath, json }) {
    const top = await (0,_folder_read_files_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)(folder, terminal.cwd);
    const { steps } = await (0,_folder_read_workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkflows */ .L)(top);
    const { outcome } = await (0,_folder_read_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .N)(top, configPath ?? (0,_workflow_config_path_js__WEBPACK_IMPORTED_MODULE_7__/* .configPathOf */ .j)(steps));
    if (outcome.kind === 'unsound') {
        const count = outcome.problems.length;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.found, `The configuration has ${count === 1 ? 'a problem' : `${count} problems`}, so no form was written. Run \`baton check\` to see ${count === 1 ? 'it' : 'them'}.`);
    }
    const found = (0,_survey_forms_js__WEBPACK_IMPORTED_MODULE_8__/* .surveyForms */ .a)(outcome.configuration.templates, await (0,_folder_read_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlFiles */ .Db)(top, _form_write_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .formsFolder */ .W));
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
            await (0,_folder_write_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeTextFile */ .T)(top, form.path, form.text);
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
        const line = `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .painted */ .C)(terminal, style, word.padEnd(widest))}  ${path}\n`;
        return advice === null ? line : `${line}${' '.repeat(widest + 2)}${advice}\n`;
    })
        .join('');
}


/***/ }),

/***/ 96045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isGenerated),
/* harmony export */   a: () => (/* binding */ surveyForms)
/* harmony export */ });
/* harmony import */ var _form_write_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12853);
// How the issue forms of a repository stand to its templates.

function surveyForms(templates, present) {
    const expected = (0,_form_write_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .writeForms */ .H)(templates);
    const wanted = [...expected].map(([path, text]) => {
        const file = present.find((other) => other.path === path);
        return { path, text, state: stateOf(file?.text, text) };
    });
    const leftOver = present
        .filter(({ path, text }) => !expected.has(path) && isGenerated(text))
        .map(({ path }) => ({ path, text: null, state: 'left_over' }));
    return [...wanted, ...leftOver].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
function stateOf(present, expected) {
    if (present === undefined)
        return 'missing';
    // Git may have checked it out with the line ends of the machine.
    if (present.replaceAll('\r\n', '\n') === expected)
        return 'current';
    return isGenerated(present) ? 'stale' : 'foreign';
}
function isGenerated(text) {
    return /^(?:#.*\r?\n)?# Generated by Baton from /.test(text);
}


/***/ }),

/***/ 66417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ configPathOf)
/* harmony export */ });
/* harmony import */ var _folder_read_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31750);
/* harmony import */ var _input_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89269);
// Where the configuration stands.


/** As the workflow says, from the top of the repository and without slashes at either end. */
function configPathOf(steps) {
    return (0,_input_of_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .w)(steps, 'config-path')?.replaceAll(/^\/+|\/+$/g, '') || _folder_read_files_js__WEBPACK_IMPORTED_MODULE_0__/* .configPathDefault */ .$l;
}


/***/ }),

/***/ 51758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ findSteps),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _template_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94888);
/* harmony import */ var _template_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20991);
/* harmony import */ var _template_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58011);
// The steps of a repository's workflows that run Baton.



/**
 * Of a workflow that cannot be read as YAML nothing is found; its text may still speak of Baton.
 *
 * @param isHome whether the repository is Baton's own, which runs itself as `./`
 */
function findSteps(file, isHome) {
    const { value: workflow } = (0,_template_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)((0,_template_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(file));
    if (workflow?.kind !== 'mapping')
        return [];
    return entriesOf((0,_template_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(workflow, 'jobs')).flatMap(({ value: job }) => job.kind === 'mapping'
        ? itemsOf((0,_template_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(job, 'steps')).flatMap((step) => {
            const uses = step.kind === 'mapping' ? (0,_template_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(step, 'uses') : undefined;
            return step.kind === 'mapping' && uses !== undefined && namesBaton(textOf(uses), isHome)
                ? [{ file, workflow, job, step, uses }]
                : [];
        })
        : []);
}
/** `owner/baton@v1`, whoever the owner is, and a copy that lies in the repository itself. */
function namesBaton(uses, isHome) {
    return (/^[\w.-]+\/baton(?:@|$)/i.test(uses) ||
        /^[.$]\/(?:.*\/)?baton\/?$/i.test(uses) ||
        (isHome && /^[.$]\/$/.test(uses)));
}
function textOf(tree) {
    return tree?.kind === 'scalar' && tree.value !== null ? String(tree.value) : '';
}
function entriesOf(tree) {
    return tree?.kind === 'mapping' ? tree.entries : [];
}
function itemsOf(tree) {
    return tree?.kind === 'list' ? tree.items : [];
}
/** A list, or what stands alone where a list may stand. */
function wordsOf(tree) {
    if (tree === undefined)
        return [];
    return (tree.kind === 'list' ? tree.items : [tree]).map(textOf).filter((word) => word !== '');
}


/***/ }),

/***/ 89269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _template_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58011);
/* harmony import */ var _find_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51758);
// What the workflow passes to Baton.


/** null: it passes nothing for that input, or what only a run can tell. */
function inputOf(steps, input) {
    const written = steps
        .flatMap(({ step }) => (0,_find_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_template_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(step, 'with')))
        .find(({ key }) => key.toLowerCase() === input);
    const value = (0,_find_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(written?.value).trim();
    return value === '' || value.includes('${{') ? null : value;
}


/***/ }),

/***/ 90928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   fR: () => (/* binding */ vitalIssueTypes),
/* harmony export */   kS: () => (/* binding */ wantedPermissions),
/* harmony export */   l0: () => (/* binding */ issueTypes),
/* harmony export */   rB: () => (/* binding */ workflowsFolder)
/* harmony export */ });
// What the workflow that runs Baton must have, for whoever writes it and for whoever checks it.
/** Of the event `issues`, in the order of GitHub's documentation. */
const issueTypes = [
    'opened',
    'edited',
    'labeled',
    'unlabeled',
    'closed',
    'reopened',
    'assigned',
    'unassigned',
    'deleted',
    'transferred',
];
/** Without these nothing is taken up before the next sweep. */
const vitalIssueTypes = ['opened', 'edited', 'labeled'];
const wantedPermissions = ['issues', 'contents'];
const workflowsFolder = '.github/workflows';
const workflowPath = `${workflowsFolder}/handoffs.yml`;


/***/ }),

/***/ 12853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ formsFolder),
  H: () => (/* binding */ writeForms)
});

// EXTERNAL MODULE: ./build/form/feedback-form.js
var feedback_form = __webpack_require__(16879);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/form/open-sections.js + 1 modules
var open_sections = __webpack_require__(17941);
;// CONCATENATED MODULE: ./build/form/write-issue-form.js
// Template → GitHub issue form. Loads the YAML library: only what generates forms may import it.


/**
 * The form's file, the same bytes for the same template. That GitHub will show it (a name that is long
 * enough, no option `None`) is for whoever reads the template to see to. GitHub reads it as YAML 1.1, in which an
 * option `yes` or `on` is no text unless it is quoted.
 */
function writeIssueForm(template) {
    return formFile(template, {
        source: `the template \`${template.type}\``,
        title: `${template.name}: `,
        label: `handoff/${template.type}`,
        introduction: introduction(template),
    });
}
/** By which editors complete and check a form. */
const formSchema = 'https://www.schemastore.org/github-issue-forms.json';
function formFile(template, frame) {
    const document = new dist/* Document */.yo(formOf(template, frame), { version: '1.1' });
    document.commentBefore = [
        ` yaml-language-server: $schema=${formSchema}`,
        ` Generated by Baton from ${frame.source}.`,
        ' Change the template and generate the forms again: what is changed here alone is lost.',
    ].join('\n');
    return document.toString({ lineWidth: 0 });
}
function formOf({ name, description, fields, checklist }, frame) {
    return {
        name,
        description,
        title: frame.title,
        labels: [frame.label],
        body: [
            { type: 'markdown', attributes: { value: frame.introduction } },
            ...fields.map(elementOf),
            ...(checklist.length > 0 ? [checklistElement(checklist)] : []),
        ],
    };
}
function introduction({ from, to, checklist }) {
    const tasks = checklist.length > 0 ? ' Tick below what is done already.' : '';
    return (`This hands over from **${from}** to **${to}**. ` +
        `Once all required fields are filled in, ${to} is told.${tasks}\n`);
}
const write_issue_form_elements = {
    text: 'input',
    textarea: 'textarea',
    number: 'input',
    money: 'input',
    date: 'input',
    url: 'input',
    email: 'input',
    user: 'input',
    list: 'textarea',
    dropdown: 'dropdown',
    checkboxes: 'checkboxes',
};
/** Shown in an empty field that the template gives no example for. */
const placeholders = {
    date: 'YYYY-MM-DD',
    url: 'https://',
    email: 'name@example.com',
    user: '@login',
    list: 'One to a line',
};
function elementOf(field) {
    const description = descriptionOf(field);
    return {
        type: write_issue_form_elements[field.type],
        id: field.id,
        attributes: {
            label: field.label,
            ...(description === '' ? {} : { description }),
            ...attributesOf(field),
        },
        ...(field.type === 'checkboxes' ? {} : { validations: { required: field.required } }),
    };
}
/** A form can require each of several boxes, but not any one of them; so it is said in words. */
function descriptionOf(field) {
    const { type, required, options = [], description = '' } = field;
    const hint = type === 'checkboxes' && required && options.length > 1 ? 'Tick at least one.' : '';
    const privacy = field.private
        ? 'Stays in this issue: kept out of the ledger and of messages.'
        : '';
    return [description, hint, privacy].filter((sentence) => sentence !== '').join(' ');
}
function attributesOf(field) {
    const options = field.options ?? [];
    switch (field.type) {
        case 'checkboxes': {
            const required = field.required && options.length === 1;
            return { options: options.map((label) => ({ label, ...(required ? { required } : {}) })) };
        }
        case 'dropdown':
            return { ...(field.multiple ? { multiple: true } : {}), options };
        default: {
            const placeholder = field.placeholder ?? placeholders[field.type];
            return placeholder === undefined ? {} : { placeholder };
        }
    }
}
function checklistElement(checklist) {
    return {
        type: 'checkboxes',
        id: 'checklist',
        attributes: {
            label: open_sections/* checklistLabel */.lN,
            description: 'What must be done before the handoff counts as complete.',
            options: checklist.map((label) => ({ label })),
        },
    };
}

;// CONCATENATED MODULE: ./build/form/write-feedback-form.js
// The feedback form → GitHub issue form. Loads the YAML library: only what generates forms may import it.


/** The form's file, the same bytes for the same templates. */
function writeFeedbackForm(templates) {
    return formFile((0,feedback_form/* feedbackTemplate */.ee)(templates), {
        source: 'all templates together',
        title: 'Feedback: ',
        label: feedback_form/* feedbackLabel */.Qf,
        introduction: 'This rates a handoff that you took over. Baton keeps the answer with the handoff, links the two, and closes this issue.\n',
    });
}

;// CONCATENATED MODULE: ./build/form/write-forms.js
// Every issue form of a repository, by the name of its file. Loads the YAML library.



const formsFolder = '.github/ISSUE_TEMPLATE';
/** Path from the top of the repository to what should stand there. */
function writeForms(templates) {
    return new Map([
        ...templates.map((template) => [`${formsFolder}/${template.type}.yml`, writeIssueForm(template)]),
        [`${formsFolder}/${feedback_form/* feedbackLabel */.Qf}.yml`, writeFeedbackForm(templates)],
    ]);
}


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   w: () => (/* binding */ isYamlFile)
/* harmony export */ });
// What a file is called within its folder.
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Also where it is written in capitals: such a file is refused with the reason, and not passed over. */
function isYamlFile(name) {
    return /\.ya?ml$/i.test(name);
}


/***/ }),

/***/ 94936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withBuiltIn)
/* harmony export */ });
/** The files of a folder; where no template is among them, with those that come with Baton. */
function withBuiltIn(own, builtIn) {
    const isBuiltIn = own.every(({ path }) => /\/config\.ya?ml$/.test(path));
    return { files: isBuiltIn ? [...own, ...builtIn] : own, isBuiltIn };
}


/***/ })

};
