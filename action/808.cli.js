export const id = 808;
export const ids = [808];
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

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/form/write-forms.js + 3 modules
var write_forms = __webpack_require__(8699);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(8919);
// EXTERNAL MODULE: ./build/cli/folder/read-files.js
var read_files = __webpack_require__(1750);
// EXTERNAL MODULE: ./build/cli/folder/write-files.js
var write_files = __webpack_require__(3023);
// EXTERNAL MODULE: ./build/cli/workflow/find-steps.js
var find_steps = __webpack_require__(1758);
// EXTERNAL MODULE: ./build/cli/workflow/wanted.js
var wanted = __webpack_require__(928);
// EXTERNAL MODULE: ./build/template/read-configuration.js + 6 modules
var read_configuration = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(7147);
// EXTERNAL MODULE: ./build/cli/forms/survey-forms.js
var survey_forms = __webpack_require__(6045);
// EXTERNAL MODULE: ./build/work/mode.js
var mode = __webpack_require__(4989);
;// CONCATENATED MODULE: ./build/cli/workflow/workflow-text.js
// The workflow that runs Baton, as `init` writes it and the README shows it.


/** @param uses such as `acme/baton@v1` */
function workflowText(uses) {
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
`;
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
var dist = __webpack_require__(8815);
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









/** @param force whether files that differ are replaced; generated ones always are */
function planFor(wishes, present, { shipped, force }) {
    const chosen = shipped.filter(({ template }) => wishes.types.includes(template.type));
    const planned = (path, text, files) => {
        const there = files.find((file) => file.path === path)?.text ?? null;
        return { path, text, present: there, replaces: force };
    };
    const configuration = [
        ...settings(wishes, present, { chosen, force }),
        ...chosen.map(({ template, text }) => planned(`${present.configPath}/${template.type}.yml`, withSchema(ownSchema(wishes.uses, templateSchemaFile), text), present.configuration)),
    ];
    const outcome = (0,read_configuration.readConfiguration)(afterwards(present.configuration, configuration));
    if (outcome.kind === 'unsound')
        return outcome;
    const forms = [...(0,write_forms/* writeForms */.H)(outcome.configuration.templates)].map(([path, text]) => {
        const file = planned(path, text, present.forms);
        return { ...file, replaces: force || (file.present !== null && (0,survey_forms/* isGenerated */.U)(file.present)) };
    });
    return {
        kind: 'sound',
        files: [...configuration, ...forms, ...chooser(present), ...workflow(wishes, present, force)],
        notes: force ? [] : notesOn(wishes, present),
    };
}
/** What is there stays; teams are added that the templates need or that somebody names. */
function settings({ teams, uses }, { configPath, configuration }, { chosen, force }) {
    const path = `${configPath}/config.yml`;
    const present = configuration.find((file) => file.path === path)?.text ?? null;
    const named = [...new Set(chosen.flatMap(({ template }) => [template.from, template.to]))];
    const needed = named
        .filter((id) => !teams.some((team) => (0,template_team/* sameLogin */.Up)(team.id, id)))
        .map((id) => ({ id, members: [], githubTeam: null }));
    if (present === null) {
        const text = withSchema(ownSchema(uses, configSchemaFile), settingsText([...teams, ...needed]));
        return [{ path, text, present, replaces: false }];
    }
    const withNamed = addTeams(present, teams, force);
    const text = addTeams(withNamed, needed, false);
    return text === present ? [] : [{ path, text, present, replaces: true }];
}
function notesOn({ teams }, { configPath, configuration }) {
    const text = configuration.find(({ path }) => path === `${configPath}/config.yml`)?.text;
    return teams.flatMap((team) => text === undefined || addTeams(text, [team], true) === addTeams(text, [team], false)
        ? []
        : [
            `The team ${(0,wording/* quoted */.TL)(team.id)} is there already and stays as it is; \`--force\` replaces it.`,
        ]);
}
/** The configuration as it is once the plan is carried out. */
function afterwards(present, planned) {
    const written = planned.filter((file) => file.present === null || file.replaces);
    const paths = written.map(({ path }) => path);
    return [...present.filter(({ path }) => !paths.includes(path)), ...written];
}
function chooser({ forms }) {
    const path = `${write_forms/* formsFolder */.W}/config.yml`;
    if (forms.some((file) => /\/config\.ya?ml$/.test(file.path)))
        return [];
    const text = withSchema(publicSchema('github-issue-config'), 'blank_issues_enabled: true\n');
    return [{ path, text, present: null, replaces: false }];
}
function workflow({ uses }, { uses: runs, workflow: there }, force) {
    if (runs !== null && !force)
        return [];
    const text = withSchema(publicSchema('github-workflow'), workflowText(uses));
    return [{ path: wanted/* workflowPath */.RB, text, present: there, replaces: force }];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./build/template/read-template.js + 1 modules
var read_template = __webpack_require__(5269);
// EXTERNAL MODULE: ./build/template/read-yaml.js + 3 modules
var read_yaml = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/template/reading.js
var reading = __webpack_require__(991);
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
var cli_terminal = __webpack_require__(8565);
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
var init_wishes = __webpack_require__(6073);
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
function jsonOf(files, isDryRun) {
    const shown = files.map(({ path, state }) => ({ path, state }));
    return `${JSON.stringify({ written: !isDryRun, files: shown }, null, 2)}\n`;
}
function nextSteps(terminal, { wishes, due, kept }) {
    const about = kept
        ? ['', 'What is kept differs from what would be written; `--force` replaces it.']
        : [];
    if (due === 0)
        return lines(about.length > 0 ? about : ['', 'Everything is there already.']);
    const first = wishes.uses === init_wishes/* placeholderUses */.Is
        ? 'Write the owner of your copy of Baton in the place of OWNER, then commit and push:'
        : 'Commit and push:';
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
    const present = await presentIn(top, options.configPath);
    const wishes = await complete(asks ? terminal : null, { given, present, shipped });
    const plan = planFor(wishes, present, { shipped, force: options.force === true });
    if (plan.kind === 'unsound')
        throw unsound(plan.problems);
    const files = plan.files.map((file) => ({ ...file, state: stateOf(file) }));
    const isDryRun = options.dryRun === true;
    if (!options.json)
        terminal.stdout(showPlan(terminal, { ...plan, files }, isDryRun));
    const due = isDryRun ? [] : asks ? await agreed(terminal, files) : files.filter(isDue);
    for (const { path, text } of due) {
        await (0,write_files/* writeTextFile */.T)(top, path, text);
    }
    const kept = files.some((file) => file.state === 'kept' && !due.includes(file));
    if (options.json)
        terminal.stdout(jsonOf(files, isDryRun));
    else if (!isDryRun)
        terminal.stdout(nextSteps(terminal, { wishes, due: due.length, kept }));
}
function isDue({ state }) {
    return state === 'new' || state === 'changed';
}
/** What somebody at the terminal lets be written. */
async function agreed(terminal, files) {
    const { askWhetherTo } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 3629));
    const replaced = [];
    for (const file of files.filter(({ state }) => state === 'kept')) {
        if (await askWhetherTo(terminal, `Replace ${file.path}?`, false))
            replaced.push(file);
    }
    const due = [...files.filter(isDue), ...replaced];
    if (due.length > 0 && !(await askWhetherTo(terminal, `Write ${count(due.length)}?`, true))) {
        throw new failure/* Failure */.HR(failure/* exitCodes */.hS.wrongUse, 'Nothing was written.');
    }
    return due;
}
async function presentIn(top, configPath) {
    const [configuration, forms, workflows, workflow] = await Promise.all([
        (0,read_files/* readYamlFiles */.Db)(top, configPath),
        (0,read_files/* readYamlFiles */.Db)(top, write_forms/* formsFolder */.W),
        (0,read_files/* readYamlFiles */.Db)(top, wanted/* workflowsFolder */.rB),
        (0,read_files/* readTextFile */.Gu)(top, wanted/* workflowPath */.RB),
    ]);
    const [step] = workflows.flatMap((file) => (0,find_steps/* findSteps */.B0)(file, false));
    const uses = step === undefined ? null : (0,find_steps/* textOf */.b6)(step.uses);
    return { configPath, configuration, forms, uses, workflow };
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
    const { askTeams, askTypes, askUses } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 3629));
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
function stateOf({ present, text, replaces }) {
    if (present === null)
        return 'new';
    if (present.replaceAll('\r\n', '\n') === text)
        return 'current';
    return replaces ? 'changed' : 'kept';
}
function unsound(problems) {
    const told = problems.map(({ path, line, column, message, remedy }) => `  ${path}:${line}:${column}\n    ${message}\n    ${remedy}`);
    return new failure/* Failure */.HR(failure/* exitCodes */.hS.found, ['Nothing was written, for the configuration would have mistakes:', ...told].join('\n'));
}
function count(files) {
    return files === 1 ? 'this file' : `these ${files} files`;
}


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ readTeams),
/* harmony export */   Is: () => (/* binding */ placeholderUses),
/* harmony export */   Ld: () => (/* binding */ teamOf),
/* harmony export */   NC: () => (/* binding */ readUses),
/* harmony export */   _F: () => (/* binding */ readTypes)
/* harmony export */ });
/* harmony import */ var _template_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6873);
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7147);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8919);
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

/***/ 1758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ findSteps),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _template_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4888);
/* harmony import */ var _template_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(991);
/* harmony import */ var _template_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8011);
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

/***/ 928:
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
