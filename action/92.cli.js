export const id = 92;
export const ids = [92];
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

/***/ 10092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/form/write-forms.js + 2 modules
var write_forms = __webpack_require__(12853);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(28919);
// EXTERNAL MODULE: ./build/cli/folder/read-files.js
var read_files = __webpack_require__(31750);
// EXTERNAL MODULE: ./build/cli/folder/read-workflows.js
var read_workflows = __webpack_require__(37895);
// EXTERNAL MODULE: ./build/cli/folder/write-files.js
var write_files = __webpack_require__(3023);
// EXTERNAL MODULE: ./build/cli/workflow/config-path.js
var config_path = __webpack_require__(66417);
// EXTERNAL MODULE: ./build/cli/workflow/find-steps.js
var find_steps = __webpack_require__(51758);
// EXTERNAL MODULE: ./build/cli/workflow/wanted.js
var wanted = __webpack_require__(90928);
// EXTERNAL MODULE: ./build/template/read-configuration.js + 6 modules
var read_configuration = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(67718);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(67147);
// EXTERNAL MODULE: ./build/cli/forms/survey-forms.js
var survey_forms = __webpack_require__(96045);
// EXTERNAL MODULE: ./build/work/mode.js
var mode = __webpack_require__(84989);
;// CONCATENATED MODULE: ./build/cli/workflow/workflow-text.js
// The workflow that runs Baton, as `init` writes it and the README shows it.



/** @param uses such as `acme/baton@v1` */
function workflowText(uses, configPath = read_files/* configPathDefault */.$l) {
    const inputs = configPath === read_files/* configPathDefault */.$l ? '' : `        with:\n          config-path: ${configPath}\n`;
    return `name: Handoffs
on:
  issues:
    types: [${wanted/* issueTypes */.l0.join(', ')}]
  issue_comment:
    types: [created]
  schedule:
    - cron: '17 * * * *'
  workflow_dispatch:
    inputs:
      mode:
        type: choice
        options: [${mode/* modes */.n.join(', ')}]
        default: auto
permissions: {}
jobs:
  handoffs:
    runs-on: ubuntu-latest
    permissions:
${wanted/* wantedPermissions */.kS.map((name) => `      ${name}: write\n`).join('')}    concurrency:
      group: handoffs
      queue: max
    steps:
      - uses: ${uses}
${inputs}`;
}

;// CONCATENATED MODULE: ./build/cli/init/schema-links.js
// By which schema an editor completes and checks a file.
const configSchemaFile = 'config.schema.json';
const templateSchemaFile = 'template.schema.json';
/** Of the same copy and release of Baton as runs. */
function ownSchema(uses, file) {
    const [repository, reference] = uses.split('@');
    return `https://raw.githubusercontent.com/${repository}/${reference}/.github/schema/${file}`;
}
function publicSchema(name) {
    return `https://www.schemastore.org/${name}.json`;
}
function withSchema(url, text) {
    return `# yaml-language-server: $schema=${url}\n${text}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/cli/init/settings-text.js
// The `config.yml` that `init` writes, or adds to.


const opening = '# Who hands over to whom. Where a team lists nobody, everybody with write access is of it.\n\n';
function settingsText(teams) {
    const document = new dist/* Document */.yo({
        teams: new Map(teams.map((team) => [team.id, settingsOf(team)])),
    });
    return opening + textOf(document);
}
/** Teams that are there already stay as they are, unless `replaces` is set. Comments stay in any case. */
function addTeams(present, teams, replaces) {
    const document = (0,dist/* parseDocument */.Tp)(present);
    const listed = document.get('teams');
    const keys = (0,dist/* isMap */.jh)(listed)
        ? listed.items.flatMap(({ key }) => ((0,dist/* isScalar */.jn)(key) ? [String(key.value)] : []))
        : [];
    const due = teams.flatMap((team) => {
        const key = keys.find((one) => (0,template_team/* sameLogin */.Up)(one, team.id));
        return key === undefined || replaces ? [{ key: key ?? team.id, team }] : [];
    });
    // A file that cannot be read is for its author to mend.
    if (document.errors.length > 0 || due.length === 0)
        return present;
    if (!(0,dist/* isMap */.jh)(listed))
        document.set('teams', document.createNode({}));
    for (const { key, team } of due) {
        for (const [name, value] of Object.entries(settingsOf(team))) {
            document.setIn(['teams', key, name], document.createNode(value));
        }
        if (!document.hasIn(['teams', key]))
            document.setIn(['teams', key], document.createNode({}));
    }
    return textOf(document);
}
function settingsOf({ members, githubTeam }) {
    return {
        ...(members.length === 0 ? {} : { members }),
        ...(githubTeam === null ? {} : { github_team: githubTeam }),
    };
}
function textOf(document) {
    (0,dist/* visit */.YR)(document, {
        // Members on one line, and a team without any as `{}`.
        Collection(_, node) {
            const isEmpty = (0,dist/* isCollection */.P3)(node) && node.items.length === 0;
            if (node.flow === undefined && ((0,dist/* isSeq */.oP)(node) || isEmpty))
                node.flow = true;
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

;// CONCATENATED MODULE: ./build/cli/init/plan.js
// What `init` would write, from what is wished and what is there.









function planFor(wishes, present, means) {
    const { mayReplace } = means;
    const chosen = means.shipped.filter(({ template }) => wishes.types.includes(template.type));
    const templates = chosen.map(({ template, text }) => {
        const path = `${present.configPath}/${template.type}.yml`;
        const named = withSchema(ownSchema(wishes.uses, templateSchemaFile), text);
        const there = textAt(present.configuration, path);
        return planned({ path, text: named, present: there }, mayReplace(path));
    });
    const configuration = [...settings(wishes, present, { chosen, mayReplace }), ...templates];
    const outcome = (0,read_configuration.readConfiguration)(afterwards(present.configuration, configuration));
    if (outcome.kind === 'unsound')
        return outcome;
    const forms = [...(0,write_forms/* writeForms */.H)(outcome.configuration.templates)].map(([path, text]) => {
        const there = textAt(present.forms, path);
        const replaces = mayReplace(path) || (there !== null && (0,survey_forms/* isGenerated */.U)(there));
        return planned({ path, text, present: there }, replaces);
    });
    return {
        kind: 'sound',
        files: [...configuration, ...forms, ...chooser(present), ...workflow(wishes, present, means)],
        notes: notesOn(wishes, present, means),
    };
}
function textAt(files, path) {
    return files.find((file) => file.path === path)?.text ?? null;
}
function planned(file, replaces) {
    const isCurrent = file.present?.replaceAll('\r\n', '\n') === file.text;
    const differs = replaces ? 'changed' : 'kept';
    return { ...file, state: file.present === null ? 'new' : isCurrent ? 'current' : differs };
}
/** What is there stays; teams are added that the templates need or that somebody names. */
function settings({ teams, uses }, { configPath, configuration }, { chosen, mayReplace }) {
    const path = `${configPath}/config.yml`;
    const present = textAt(configuration, path);
    const named = [...new Set(chosen.flatMap(({ template }) => [template.from, template.to]))];
    const needed = named
        .filter((id) => !teams.some((team) => (0,template_team/* sameLogin */.Up)(team.id, id)))
        .map((id) => ({ id, members: [], githubTeam: null }));
    if (present === null) {
        const text = withSchema(ownSchema(uses, configSchemaFile), settingsText([...teams, ...needed]));
        return [planned({ path, text, present }, false)];
    }
    const text = addTeams(addTeams(present, teams, mayReplace(path)), needed, false);
    return text === present ? [] : [planned({ path, text, present }, true)];
}
function notesOn(wishes, present, means) {
    return [...notesOnTeams(wishes, present, means), ...notesOnWorkflow(wishes, present, means)];
}
function notesOnWorkflow({ uses }, { uses: runs, workflow: present }, { mayReplace }) {
    if (runs === null || runs === uses)
        return [];
    const change = present === null
        ? 'change it by hand'
        : mayReplace(wanted/* workflowPath */.RB)
            ? null
            : '`--force` replaces it, or change it by hand';
    return change === null
        ? []
        : [`A workflow runs ${(0,wording/* quoted */.TL)(runs)} already and stays as it is; ${change}.`];
}
function notesOnTeams({ teams }, { configPath, configuration }, { mayReplace }) {
    const path = `${configPath}/config.yml`;
    const text = textAt(configuration, path);
    if (text === null || mayReplace(path))
        return [];
    return teams
        .filter((team) => addTeams(text, [team], true) !== addTeams(text, [team], false))
        .map(({ id }) => `The team ${(0,wording/* quoted */.TL)(id)} is there already and stays as it is; \`--force\` replaces it.`);
}
/** The configuration as it is once the plan is carried out. */
function afterwards(present, files) {
    const written = files.filter(({ state }) => state !== 'kept');
    const paths = written.map(({ path }) => path);
    return [...present.filter(({ path }) => !paths.includes(path)), ...written];
}
function chooser({ forms }) {
    const path = `${write_forms/* formsFolder */.W}/config.yml`;
    if (forms.some((file) => /\/config\.ya?ml$/.test(file.path)))
        return [];
    const text = withSchema(publicSchema('github-issue-config'), 'blank_issues_enabled: true\n');
    return [planned({ path, text, present: null }, false)];
}
function workflow({ uses }, { configPath, uses: runs, workflow: present }, { mayReplace }) {
    // Where another workflow runs Baton already, a second would do its work once more.
    if (runs !== null && (present === null || !mayReplace(wanted/* workflowPath */.RB)))
        return [];
    const text = withSchema(publicSchema('github-workflow'), workflowText(uses, configPath));
    return [planned({ path: wanted/* workflowPath */.RB, text, present }, mayReplace(wanted/* workflowPath */.RB))];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/runner/built-in.js
var built_in = __webpack_require__(119);
;// CONCATENATED MODULE: ./build/runner/offered-templates.js
// Every template that comes with Baton, for whoever sets up a repository to choose from. Where nobody
// has chosen, only those of `built-in.ts` count.


// Written out one by one, as the bundler needs it.
const files = {
    'development_to_qa.yml': __webpack_require__.ab + "development_to_qa.yml",
    'project_to_operations.yml': __webpack_require__.ab + "project_to_operations.yml",
    'shift_to_shift.yml': __webpack_require__.ab + "shift_to_shift.yml",
    'support_to_engineering.yml': __webpack_require__.ab + "support_to_engineering.yml",
};
/** The two that are built in first. */
function readOfferedTemplates() {
    const added = Object.entries(files).map(([name, url]) => ({
        path: `templates/${name}`,
        text: (0,external_node_fs_.readFileSync)(url, 'utf8'),
    }));
    return [...(0,built_in/* readBuiltIn */.Q)().files, ...added];
}

// EXTERNAL MODULE: ./build/template/read-template.js + 2 modules
var read_template = __webpack_require__(89406);
// EXTERNAL MODULE: ./build/template/read-yaml.js + 3 modules
var read_yaml = __webpack_require__(94888);
// EXTERNAL MODULE: ./build/template/reading.js
var reading = __webpack_require__(20991);
;// CONCATENATED MODULE: ./build/cli/init/shipped-templates.js
// The templates to choose from, read as far as a choice needs it.




function readShipped() {
    return readOfferedTemplates().map((file) => {
        const { value: tree } = (0,reading/* finish */.O9)((0,read_yaml/* readYaml */.g)(file));
        const draft = tree && (0,reading/* finish */.O9)((0,read_template/* readTemplate */.x)(tree, file.path)).value;
        if (draft === undefined)
            throw new Error(`${file.path} cannot be read.`);
        return { text: file.text, template: draft.template };
    });
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/init/line-diff.js
// How one text differs from another, line by line.
/** Lines that are gone begin with `-`, those that came with `+`; those far from any change are left out. */
function lineDiff(from, to, context = 2) {
    const all = compared(from.split('\n'), to.split('\n'));
    const changed = all.flatMap((line, at) => (line.startsWith(' ') ? [] : [at]));
    const isNear = (at) => changed.some((change) => Math.abs(change - at) <= context);
    return all.flatMap((line, at) => {
        if (isNear(at))
            return [line];
        return isNear(at - 1) ? ['  …'] : [];
    });
}
/** By the longest common subsequence; files here have a few hundred lines at the most. */
function compared(from, to) {
    const width = to.length + 1;
    // Cell (i, j): how many lines the ends of both texts, from i and from j, have in common.
    const common = new Uint32Array((from.length + 1) * width);
    const cell = (i, j) => common[i * width + j] ?? 0;
    for (let i = from.length - 1; i >= 0; i -= 1) {
        for (let j = to.length - 1; j >= 0; j -= 1) {
            common[i * width + j] =
                from[i] === to[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
        }
    }
    const lines = [];
    let i = 0;
    let j = 0;
    while (i < from.length || j < to.length) {
        if (i < from.length && j < to.length && from[i] === to[j]) {
            lines.push(`  ${from[i]}`);
            i += 1;
            j += 1;
        }
        else if (j >= to.length || (i < from.length && cell(i + 1, j) >= cell(i, j + 1))) {
            lines.push(`- ${from[i]}`);
            i += 1;
        }
        else {
            lines.push(`+ ${to[j]}`);
            j += 1;
        }
    }
    return lines;
}

// EXTERNAL MODULE: ./build/cli/init/wishes.js
var init_wishes = __webpack_require__(26073);
;// CONCATENATED MODULE: ./build/cli/init/show.js
// What `init` says: what it will write, what it leaves alone, and what to do next.





const words = {
    new: { word: 'new', style: 'green' },
    changed: { word: 'changed', style: 'yellow' },
    current: { word: 'current', style: 'dim' },
    kept: { word: 'kept', style: 'yellow' },
};
function showPlan(terminal, { files, notes }, isDryRun) {
    const told = files.flatMap((file) => {
        const { word, style } = words[file.state];
        const line = `${(0,cli_terminal/* painted */.C)(terminal, style, word.padEnd(7))}  ${file.path}`;
        return file.state === 'changed' || file.state === 'kept'
            ? [line, ...differences(terminal, file)]
            : [line];
    });
    const ending = isDryRun ? ['', 'Nothing was written: this was a dry run.'] : [];
    return `${[...told, ...(notes.length > 0 ? ['', ...notes] : []), ...ending].join('\n')}\n`;
}
function differences(terminal, { present, text }) {
    return lineDiff((present ?? '').replaceAll('\r\n', '\n'), text).map((line) => {
        const style = line.startsWith('-') ? 'red' : line.startsWith('+') ? 'green' : 'dim';
        return `         ${(0,cli_terminal/* painted */.C)(terminal, style, line)}`.trimEnd();
    });
}
/** @param due how many files were written */
function jsonOf({ files, notes }, due) {
    const shown = files.map(({ path, state }) => ({ path, state }));
    return `${JSON.stringify({ written: due > 0, files: shown, notes }, null, 2)}\n`;
}
function nextSteps(terminal, { files, uses, due }) {
    const kept = files.some(({ state }) => state === 'kept');
    const about = kept
        ? ['', 'What is kept differs from what would be written; `--force` replaces it.']
        : [];
    const open = placesOfOwner(files, uses);
    const owner = `Write the owner of your copy of Baton in the place of OWNER in ${(0,wording/* enumerated */.BD)(open, 'and')}`;
    if (due === 0) {
        const rest = open.length > 0 ? ['', `${owner}.`] : [];
        return lines([...about, ...(kept ? rest : ['', 'Everything is there already.', ...rest])]);
    }
    const first = open.length > 0 ? `${owner}, then commit and push:` : 'Commit and push:';
    return lines([
        ...about,
        '',
        (0,cli_terminal/* painted */.C)(terminal, 'bold', 'Next:'),
        `  1. ${first}`,
        '       git add .github && git commit -m "Hand over with Baton" && git push',
        '  2. Create the labels, and see whether everything is in its place on GitHub:',
        '       baton doctor --fix',
        '  3. File the first handoff: New issue, and choose its form.',
    ]);
}
/** The files in which the placeholder stands, as they lie on the disk now. */
function placesOfOwner(files, uses) {
    const open = files.filter(({ state, present, text }) => (state === 'kept' ? (present ?? '') : text).includes('OWNER/baton'));
    return [
        ...new Set([
            ...(uses === init_wishes/* placeholderUses */.Is ? [wanted/* workflowPath */.RB] : []),
            ...open.map(({ path }) => path),
        ]),
    ];
}
function lines(all) {
    return `${all.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/cli/init/init.js
// Brings Baton to a repository: configuration, templates, forms and workflow.












async function init(terminal, folder, options) {
    const top = await (0,read_files/* topOf */.HX)(folder, terminal.cwd);
    const shipped = readShipped();
    const asks = terminal.isInteractive && !options.yes && !options.json;
    const given = {
        types: (0,init_wishes/* readTypes */._F)(options.template ?? [], shipped.map(({ template }) => template.type)),
        teams: (0,init_wishes/* readTeams */.$l)(options.team ?? []),
        uses: options.uses === undefined ? null : (0,init_wishes/* readUses */.NC)(options.uses),
    };
    const present = await presentIn(top, options.configPath ?? null);
    const wishes = await complete(asks ? terminal : null, { given, present, shipped });
    const planned = (replaced) => {
        const mayReplace = (path) => options.force === true || replaced.includes(path);
        const plan = planFor(wishes, present, { shipped, mayReplace });
        if (plan.kind === 'unsound')
            throw unsound(plan.problems);
        return plan;
    };
    const isDryRun = options.dryRun === true;
    const first = planned([]);
    if (!options.json)
        terminal.stdout(showPlan(terminal, first, isDryRun));
    const plan = asks && !isDryRun ? await agreed(terminal, first, planned) : first;
    const due = isDryRun ? [] : plan.files.filter(isDue);
    for (const { path, text } of due) {
        await (0,write_files/* writeTextFile */.T)(top, path, text);
    }
    if (options.json) {
        terminal.stdout(jsonOf(plan, due.length));
    }
    else if (!isDryRun) {
        const writes = plan.files.some((file) => file.path === wanted/* workflowPath */.RB && file.state !== 'kept');
        const uses = writes ? wishes.uses : (present.uses ?? wishes.uses);
        terminal.stdout(nextSteps(terminal, { files: plan.files, uses, due: due.length }));
    }
}
function isDue({ state }) {
    return state === 'new' || state === 'changed';
}
/** What somebody at the terminal lets be written: what is replaced may change other files in turn. */
async function agreed(terminal, first, planned) {
    const { askWhetherTo } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 13629));
    const replaced = [];
    for (const { path } of first.files.filter(({ state }) => state === 'kept')) {
        if (await askWhetherTo(terminal, `Replace ${path}?`, false))
            replaced.push(path);
    }
    const plan = planned(replaced);
    const due = plan.files.filter(isDue).length;
    if (due > 0 && !(await askWhetherTo(terminal, `Write ${count(due)}?`, true))) {
        throw new failure/* Failure */.HR(failure/* exitCodes */.hS.wrongUse, 'Nothing was written.');
    }
    return plan;
}
/** @param configPath null: as the workflow has it */
async function presentIn(top, configPath) {
    const [{ steps }, forms, workflow] = await Promise.all([
        (0,read_workflows/* readWorkflows */.L)(top),
        (0,read_files/* readYamlFiles */.Db)(top, write_forms/* formsFolder */.W),
        (0,read_files/* readTextFile */.Gu)(top, wanted/* workflowPath */.RB),
    ]);
    const folder = configPath?.replaceAll(/^\/+|\/+$/g, '') ?? (0,config_path/* configPathOf */.j)(steps);
    const [step] = steps;
    return {
        configPath: folder,
        configuration: await (0,read_files/* readYamlFiles */.Db)(top, folder),
        forms,
        uses: step === undefined ? null : (0,find_steps/* textOf */.b6)(step.uses),
        workflow,
    };
}
/** @param terminal null where nobody can be asked */
async function complete(terminal, { given, present, shipped }) {
    const hasTemplates = present.configuration.some(({ path }) => !path.endsWith('/config.yml'));
    const hasSettings = present.configuration.some(({ path }) => path.endsWith('/config.yml'));
    if (terminal === null) {
        if (given.types.length === 0 && !hasTemplates) {
            const types = shipped.map(({ template }) => template.type);
            throw (0,failure/* wrongUse */.po)(`Say which handoffs there are, such as \`--template ${types[0]}\`. There are templates for ${types.join(', ')}.`);
        }
        return { ...given, uses: given.uses ?? present.uses ?? init_wishes/* placeholderUses */.Is };
    }
    const { askTeams, askTypes, askUses } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 13629));
    const types = given.types.length > 0 || hasTemplates ? given.types : await askTypes(terminal, shipped);
    const named = shipped
        .filter(({ template }) => types.includes(template.type))
        .flatMap(({ template }) => [template.from, template.to]);
    const teams = given.teams.length > 0 || hasSettings
        ? given.teams
        : await askTeams(terminal, [...new Set(named)]);
    const uses = given.uses ?? present.uses ?? (await askUses(terminal));
    return { types, teams, uses };
}
function unsound(problems) {
    const told = problems.map(({ path, line, column, message, remedy }) => `  ${path}:${line}:${column}\n    ${message}\n    ${remedy}`);
    return new failure/* Failure */.HR(failure/* exitCodes */.hS.found, ['Nothing was written, for the configuration would have mistakes:', ...told].join('\n'));
}
function count(files) {
    return files === 1 ? 'this file' : `these ${files} files`;
}


/***/ }),

/***/ 26073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ readTeams),
/* harmony export */   Is: () => (/* binding */ placeholderUses),
/* harmony export */   Ld: () => (/* binding */ teamOf),
/* harmony export */   NC: () => (/* binding */ readUses),
/* harmony export */   _F: () => (/* binding */ readTypes)
/* harmony export */ });
/* harmony import */ var _template_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6873);
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67147);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28919);
// What somebody wants of `init`, by flags or in answer to questions.



const placeholderUses = 'OWNER/baton@v1';
/** Words with commas between them, given once or several times. */
function readTypes(words, offered) {
    const types = words.flatMap(listed);
    for (const type of types) {
        if (offered.includes(type))
            continue;
        const meant = (0,_template_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(type, offered);
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUse */ .po)(`There is no template ${(0,_template_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(type)}. ${meant ? `Did you mean \`${meant}\`?` : `There are ${(0,_template_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerated */ .BD)(offered, 'and')}; write others by hand afterwards.`}`);
    }
    return [...new Set(types)];
}
/** `sales=alice,bob`, `ops=acme/ops`, `sales` alone. */
function readTeams(words) {
    const teams = words.map((word) => {
        const at = word.indexOf('=');
        return teamOf(at < 0 ? word : word.slice(0, at), at < 0 ? '' : word.slice(at + 1));
    });
    const twin = teams.find(({ id }, at) => teams.findIndex((other) => other.id === id) !== at);
    if (twin)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUse */ .po)(`The team ${(0,_template_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(twin.id)} is given twice. Put its members together.`);
    return teams;
}
function teamOf(id, people) {
    const names = listed(people).map((name) => name.replace(/^@/, ''));
    const githubTeams = names.filter((name) => name.includes('/'));
    if (githubTeams.length > 1) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUse */ .po)(`The team ${(0,_template_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(id)} can have the members of one team of GitHub only.`);
    }
    return {
        id: id.trim(),
        members: names.filter((name) => !name.includes('/')),
        githubTeam: githubTeams[0] ?? null,
    };
}
/** `acme`, `acme/baton` and `acme/baton@v1` all say where the copy of Baton is. */
function readUses(word) {
    const [, owner, name = 'baton', reference = 'v1'] = /^([\w-]+)(?:\/([\w.-]+))?(?:@([\w./-]+))?$/.exec(word.trim()) ?? [];
    if (owner === undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUse */ .po)(`${(0,_template_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(word)} does not name a copy of Baton. Write \`acme/baton@v1\`.`);
    }
    return `${owner}/${name}@${reference}`;
}
function listed(text) {
    return text
        .split(/[,\s]+/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
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


/***/ })

};
