export const id = 984;
export const ids = [984];
export const modules = {

/***/ 89984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(28919);
// EXTERNAL MODULE: ./build/cli/folder/read-files.js
var read_files = __webpack_require__(31750);
// EXTERNAL MODULE: ./build/form/write-forms.js + 2 modules
var write_forms = __webpack_require__(12853);
// EXTERNAL MODULE: ./build/cli/folder/read-repository.js
var read_repository = __webpack_require__(50965);
// EXTERNAL MODULE: ./build/cli/folder/read-workflows.js
var read_workflows = __webpack_require__(37895);
// EXTERNAL MODULE: ./build/cli/workflow/config-path.js
var config_path = __webpack_require__(66417);
// EXTERNAL MODULE: ./build/cli/check/check-drift.js
var check_drift = __webpack_require__(51492);
// EXTERNAL MODULE: ./build/template/read-list.js
var read_list = __webpack_require__(79804);
// EXTERNAL MODULE: ./build/template/read-mapping.js
var read_mapping = __webpack_require__(22688);
// EXTERNAL MODULE: ./build/template/read-value.js
var read_value = __webpack_require__(78763);
// EXTERNAL MODULE: ./build/template/reading.js
var reading = __webpack_require__(20991);
// EXTERNAL MODULE: ./build/template/tree.js
var template_tree = __webpack_require__(58011);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(67147);
;// CONCATENATED MODULE: ./build/form/check-form-element.js
// One element of an issue form, by GitHub's rules.






const kinds = {
    markdown: { attributes: ['value'], demanded: ['value'], validations: [] },
    input: {
        attributes: ['label', 'description', 'placeholder', 'value'],
        demanded: ['label'],
        validations: ['required'],
    },
    textarea: {
        attributes: ['label', 'description', 'placeholder', 'value', 'render'],
        demanded: ['label'],
        validations: ['required'],
    },
    dropdown: {
        attributes: ['label', 'description', 'options', 'multiple', 'default'],
        demanded: ['label', 'options'],
        validations: ['required'],
    },
    checkboxes: {
        attributes: ['label', 'description', 'options'],
        demanded: ['label', 'options'],
        // Each box says for itself whether it must be ticked.
        validations: [],
    },
    upload: {
        attributes: ['label', 'description'],
        demanded: ['label'],
        validations: ['required', 'accept'],
    },
};
const types = [
    'markdown',
    'input',
    'textarea',
    'dropdown',
    'checkboxes',
    'upload',
];
const readType = (0,read_value/* oneOf */.yL)(types);
function* checkElement(tree) {
    const element = yield* (0,read_mapping/* readMapping */.vh)(tree, 'an element', [
        'type',
        'id',
        'attributes',
        'validations',
    ]);
    if (element === undefined)
        return undefined;
    if ((0,template_tree/* valueAt */.fK)(element, 'type') === undefined) {
        yield (0,reading/* problemAt */.l4)(element.at, 'The element has no `type`.', `Add one: ${(0,wording/* enumerated */.BD)(types, 'or')}.`);
    }
    const type = yield* (0,read_mapping/* readKey */.YZ)(element, 'type', readType);
    if (type === undefined)
        return undefined;
    const id = yield* (0,read_mapping/* readKey */.YZ)(element, 'id', readId);
    const label = yield* checkAttributes(element, type);
    const validations = (0,template_tree/* valueAt */.fK)(element, 'validations');
    if (validations !== undefined)
        yield* checkValidations(validations, type);
    return {
        type,
        ...(id === undefined ? {} : { id: { value: id, at: (0,template_tree/* placeOf */.$t)(element, 'id') } }),
        ...(label === undefined ? {} : { label }),
    };
}
function* readId(tree, subject) {
    const id = yield* (0,read_value/* readWord */.pS)(tree, subject);
    if (id === undefined || /^[A-Za-z0-9_-]+$/.test(id))
        return id;
    yield (0,reading/* problemAt */.l4)(tree.at, `The id ${(0,wording/* quoted */.TL)(id)} is not one that GitHub takes.`, 'Use letters, digits, `_` and `-`.');
    return undefined;
}
const readers = {
    description: read_value/* readText */.yR,
    placeholder: read_value/* readText */.yR,
    render: read_value/* readLine */.Xw,
    multiple: read_value/* readFlag */.fG,
    default: (0,read_value/* wholeNumber */.rD)(0, 1000),
    required: read_value/* readFlag */.fG,
    accept: read_value/* readLine */.Xw,
};
function* checkAttributes(element, type) {
    const { attributes: known, demanded } = kinds[type];
    const written = (0,template_tree/* valueAt */.fK)(element, 'attributes');
    const attributes = written && (yield* (0,read_mapping/* readMapping */.vh)(written, `the \`attributes\` of \`${type}\``, known));
    if (written !== undefined && attributes === undefined)
        return undefined;
    for (const key of demanded) {
        if (attributes !== undefined && (0,template_tree/* valueAt */.fK)(attributes, key) !== undefined)
            continue;
        yield (0,reading/* problemAt */.l4)(written?.at ?? element.at, `The element has no \`${key}\`.`, `Add \`${key}\` under its \`attributes\`: GitHub demands it.`);
    }
    if (attributes === undefined)
        return undefined;
    for (const { key, value } of attributes.entries) {
        const reader = readers[key];
        if (reader !== undefined && known.includes(key))
            yield* reader(value, `\`${key}\``);
    }
    if (known.includes('options'))
        yield* checkOptions(attributes, type);
    // The text of a `markdown` element; what another one begins with may be empty.
    if (type === 'markdown')
        yield* (0,read_mapping/* readKey */.YZ)(attributes, 'value', read_value/* readText */.yR);
    return yield* readLabel(attributes, type);
}
function* readLabel(attributes, type) {
    const label = type === 'markdown' ? undefined : yield* (0,read_mapping/* readKey */.YZ)(attributes, 'label', read_value/* readLine */.Xw);
    if (label === undefined)
        return undefined;
    const at = (0,template_tree/* placeOf */.$t)(attributes, 'label');
    if ((type === 'input' || type === 'textarea') && /pass[\s_-]*w(?:or)?d/i.test(label)) {
        yield (0,reading/* problemAt */.l4)(at, `GitHub refuses forms that ask for a password, as the label ${(0,wording/* quoted */.TL)(label)} does.`, 'Hand secrets over by other means, and ask here where they are kept.');
    }
    return { value: label, at };
}
function* checkOptions(attributes, type) {
    const tree = (0,template_tree/* valueAt */.fK)(attributes, 'options');
    if (tree === undefined)
        return;
    const read = type === 'checkboxes' ? readBox : readChoice;
    const options = (yield* (0,read_list/* listOf */.c3)(read)(tree, '`options`')) ?? [];
    if ((0,template_tree/* isEmpty */.Im)(tree) || (tree.kind === 'list' && tree.items.length === 0)) {
        yield (0,reading/* problemAt */.l4)(tree.at, 'There are no options to choose from.', 'List them under `options`.');
    }
    for (const [index, { value, at }] of options.entries()) {
        const before = options.slice(0, index);
        if (before.some((other) => (0,wording/* folded */.TM)(other.value) === (0,wording/* folded */.TM)(value))) {
            yield (0,reading/* problemAt */.l4)(at, `The option ${(0,wording/* quoted */.TL)(value)} is listed twice.`, 'Leave one of the two out.');
        }
        if (type === 'dropdown' && (0,wording/* folded */.TM)(value) === 'none') {
            yield (0,reading/* problemAt */.l4)(at, 'GitHub keeps the option `None` for choosing nothing.', 'Leave it out: GitHub adds it where the field is not required.');
        }
    }
}
/** GitHub reads forms as YAML 1.1, in which these words are no text. */
function* readChoice(tree, subject) {
    const choice = yield* (0,read_value/* readLine */.Xw)(tree, subject);
    if (tree.kind === 'scalar' && /^(?:yes|no|on|off)$/i.test(tree.source)) {
        yield (0,reading/* problemAt */.l4)(tree.at, `GitHub takes ${(0,wording/* quoted */.TL)(tree.source)} without quotes for true or false, and refuses the form.`, `Put it in quotes: \`"${tree.source}"\`.`);
    }
    return choice;
}
function* readBox(tree) {
    const box = yield* (0,read_mapping/* readMapping */.vh)(tree, 'an option of `checkboxes`', ['label', 'required']);
    if (box === undefined)
        return undefined;
    if ((0,template_tree/* valueAt */.fK)(box, 'label') === undefined) {
        yield (0,reading/* problemAt */.l4)(box.at, 'The box has no `label`.', 'Write `- label: What is ticked`.');
    }
    yield* (0,read_mapping/* readKey */.YZ)(box, 'required', read_value/* readFlag */.fG);
    return yield* (0,read_mapping/* readKey */.YZ)(box, 'label', read_value/* readLine */.Xw);
}
function* checkValidations(tree, type) {
    const { validations: known } = kinds[type];
    if (known.length === 0) {
        yield (0,reading/* problemAt */.l4)(tree.at, `An element of type \`${type}\` has no \`validations\`.`, 'Leave them out.');
        return;
    }
    const validations = yield* (0,read_mapping/* readMapping */.vh)(tree, `the \`validations\` of \`${type}\``, known);
    for (const { key, value } of validations?.entries ?? []) {
        const reader = readers[key];
        if (reader !== undefined && known.includes(key))
            yield* reader(value, `\`${key}\``);
    }
}

;// CONCATENATED MODULE: ./build/form/check-form.js
// What GitHub demands of an issue form before it shows it, for forms that are written by hand too.
// The rules are those that GitHub documents as its form schema and its common validation errors.







const keys = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body'];
/** @returns what it is called, since no two forms may be called the same */
function* checkForm(tree) {
    const form = yield* (0,read_mapping/* readMapping */.vh)(tree, 'an issue form', keys);
    if (form === undefined)
        return undefined;
    const name = yield* readName(form);
    yield* refuseAbsent(form, 'description');
    yield* (0,read_mapping/* readKey */.YZ)(form, 'description', read_value/* readText */.yR);
    yield* (0,read_mapping/* readKey */.YZ)(form, 'title', read_value/* readText */.yR);
    for (const key of ['labels', 'assignees', 'projects'])
        yield* (0,read_mapping/* readKey */.YZ)(form, key, readWords);
    yield* (0,read_mapping/* readKey */.YZ)(form, 'type', read_value/* readWord */.pS);
    yield* checkBody(form);
    return name === undefined ? undefined : { name, at: (0,template_tree/* placeOf */.$t)(form, 'name') };
}
function* refuseAbsent(form, key) {
    if ((0,template_tree/* valueAt */.fK)(form, key) !== undefined)
        return;
    yield (0,reading/* problemAt */.l4)(form.at, `The form has no \`${key}\`.`, `Add \`${key}\`: GitHub demands it.`);
}
const shortestName = 4;
function* readName(form) {
    yield* refuseAbsent(form, 'name');
    const name = yield* (0,read_mapping/* readKey */.YZ)(form, 'name', read_value/* readLine */.Xw);
    if (name !== undefined && [...name].length < shortestName) {
        yield (0,reading/* problemAt */.l4)((0,template_tree/* placeOf */.$t)(form, 'name'), `The name ${(0,wording/* quoted */.TL)(name)} is too short: GitHub shows forms with names of ${shortestName} characters or more.`, 'Give the form a longer `name`.');
    }
    return name;
}
/** A list, or words with commas between them. */
function* readWords(tree, subject) {
    return tree.kind === 'list'
        ? yield* (0,read_list/* listOf */.c3)(read_value/* readLine */.Xw)(tree, subject)
        : yield* (0,read_value/* readLine */.Xw)(tree, subject);
}
function* checkBody(form) {
    const body = (0,template_tree/* valueAt */.fK)(form, 'body');
    if (body === undefined) {
        yield* refuseAbsent(form, 'body');
        return;
    }
    const elements = (yield* (0,read_list/* listOf */.c3)(checkElement)(body, '`body`')) ?? [];
    const isComplete = body.kind === 'list' && body.items.length === elements.length;
    if (isComplete && elements.every(({ value }) => value.type === 'markdown')) {
        yield (0,reading/* problemAt */.l4)(body.at, 'The form asks for nothing.', 'Add an element that is not of type `markdown` to `body`.');
    }
    yield* refuseTwins(elements.map(({ value }) => value));
}
function* refuseTwins(elements) {
    for (const [index, { id, label }] of elements.entries()) {
        const before = elements.slice(0, index);
        if (id && before.some((other) => other.id?.value === id.value)) {
            yield (0,reading/* problemAt */.l4)(id.at, `The id ${(0,wording/* quoted */.TL)(id.value)} is given to two elements.`, 'Give each element an `id` of its own.');
        }
        const twin = label &&
            before.find((other) => other.label && (0,wording/* folded */.TM)(other.label.value) === (0,wording/* folded */.TM)(label.value));
        if (label && twin) {
            yield (0,reading/* problemAt */.l4)(label.at, `The label ${(0,wording/* quoted */.TL)(label.value)} is given to two elements; in the issue nothing tells them apart.`, 'Give each element a `label` of its own.');
        }
    }
}
/** What leads people from the list of forms to elsewhere: `config.yml` beside the forms. */
function* checkChooser(tree) {
    const chooser = yield* (0,read_mapping/* readMapping */.vh)(tree, '`config.yml`', [
        'blank_issues_enabled',
        'contact_links',
    ]);
    if (chooser === undefined)
        return;
    yield* (0,read_mapping/* readKey */.YZ)(chooser, 'blank_issues_enabled', read_value/* readFlag */.fG);
    yield* (0,read_mapping/* readKey */.YZ)(chooser, 'contact_links', (0,read_list/* listOf */.c3)(checkLink));
}
function* checkLink(tree) {
    const parts = ['name', 'url', 'about'];
    const link = yield* (0,read_mapping/* readMapping */.vh)(tree, 'a link', parts);
    for (const key of link === undefined ? [] : parts) {
        if (link !== undefined && (0,template_tree/* valueAt */.fK)(link, key) === undefined) {
            yield (0,reading/* problemAt */.l4)(link.at, `The link has no \`${key}\`.`, `Add \`${key}\`: GitHub demands it.`);
        }
        if (link !== undefined)
            yield* (0,read_mapping/* readKey */.YZ)(link, key, read_value/* readLine */.Xw);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/template/file-name.js
var file_name = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/template/read-yaml.js + 3 modules
var read_yaml = __webpack_require__(94888);
// EXTERNAL MODULE: ./build/cli/forms/survey-forms.js
var survey_forms = __webpack_require__(96045);
// EXTERNAL MODULE: ./build/cli/check/finding.js
var check_finding = __webpack_require__(22883);
;// CONCATENATED MODULE: ./build/cli/check/check-forms.js
// Whether GitHub shows the issue forms of a repository, generated or not.







function* checkForms(files) {
    const named = [];
    for (const file of files) {
        const isChooser = /^config\.ya?ml$/.test((0,file_name/* fileName */.M)(file.path));
        const { value, problems } = (0,reading/* finish */.O9)(isChooser ? readChooser(file) : readForm(file));
        // What is wrong with a generated one is wrong with its template, or is drift.
        for (const problem of (0,survey_forms/* isGenerated */.U)(file.text) ? [] : problems) {
            yield { ...problem, rule: 'form-rules' };
        }
        if (value !== undefined)
            named.push(value);
    }
    for (const [index, { name, at }] of named.entries()) {
        const twin = named.slice(0, index).find((other) => (0,wording/* folded */.TM)(other.name) === (0,wording/* folded */.TM)(name));
        if (twin === undefined)
            continue;
        yield (0,check_finding/* finding */.gk)('form-rules', at, {
            message: `The form is called ${(0,wording/* quoted */.TL)(name)}, as the one in ${twin.at.path} is.`,
            remedy: 'Give each form a `name` of its own.',
        });
    }
}
function* readForm(file) {
    const tree = yield* (0,read_yaml/* readYaml */.g)(file);
    return tree && (yield* checkForm(tree));
}
function* readChooser(file) {
    const tree = yield* (0,read_yaml/* readYaml */.g)(file);
    if (tree !== undefined)
        yield* checkChooser(tree);
    return undefined;
}

// EXTERNAL MODULE: ./build/template/duration.js
var duration = __webpack_require__(16899);
// EXTERNAL MODULE: ./build/template/team.js
var team = __webpack_require__(67718);
// EXTERNAL MODULE: ./build/cli/workflow/find-steps.js
var find_steps = __webpack_require__(51758);
;// CONCATENATED MODULE: ./build/cli/check/check-unused.js
// Settings that are sound, but that nothing ever reaches.








/** @param files of the configuration, which is sound */
function* checkUnused(configuration, files) {
    for (const file of files) {
        const { value: tree } = (0,reading/* finish */.O9)((0,read_yaml/* readYaml */.g)(file));
        if (tree?.kind !== 'mapping')
            continue;
        if (file.path.endsWith('/config.yml')) {
            yield* checkTeams(configuration, (0,find_steps/* entriesOf */.Mc)((0,template_tree/* valueAt */.fK)(tree, 'teams')));
            yield* checkStrictness(configuration, tree);
        }
        const template = configuration.templates.find(({ type }) => file.path.endsWith(`/${type}.yml`));
        if (template !== undefined)
            yield* checkLimits(template, tree);
    }
}
function* checkTeams({ templates }, listed) {
    for (const { key: id, at, value } of listed) {
        const receives = templates.some((template) => (0,team/* sameLogin */.Up)(template.to, id));
        if (!receives && !templates.some((template) => (0,team/* sameLogin */.Up)(template.from, id))) {
            yield (0,check_finding/* finding */.gk)('unused', at, {
                message: `No template names the team ${(0,wording/* quoted */.TL)(id)}.`,
                remedy: 'Name it in the `from` or `to` of a template, or leave it out.',
            });
            continue;
        }
        if (value.kind !== 'mapping')
            continue;
        const assignsNobody = (0,find_steps/* textOf */.b6)((0,template_tree/* valueAt */.fK)(value, 'assign')).toLowerCase() === 'nobody';
        for (const setting of value.entries.filter(({ key }) => key === 'assign' || key === 'away')) {
            if (!receives) {
                yield (0,check_finding/* finding */.gk)('unused', setting.at, {
                    message: `\`${setting.key}\` has no effect: the team ${(0,wording/* quoted */.TL)(id)} only sends, and handoffs are assigned to the team that receives.`,
                    remedy: 'Leave it out.',
                });
            }
            else if (setting.key === 'away' && assignsNobody) {
                yield (0,check_finding/* finding */.gk)('unused', setting.at, {
                    message: '`away` has no effect, for the team assigns nobody.',
                    remedy: 'Leave it out, or let the team assign somebody.',
                });
            }
        }
    }
}
function* checkStrictness({ templates }, settings) {
    if (templates.some(({ checklist }) => checklist.length > 0))
        return;
    for (const { key, at } of settings.entries) {
        if (key !== 'auto_complete' && key !== 'require_checklist')
            continue;
        yield (0,check_finding/* finding */.gk)('unused', at, {
            message: `\`${key}\` has no effect, for no template has a checklist.`,
            remedy: 'Add a `checklist` to a template, or leave it out.',
        });
    }
}
function* checkLimits({ acceptWithin, completeWithin }, tree) {
    if (acceptWithin === undefined || completeWithin === undefined)
        return;
    if ((0,duration/* secondsOf */.TM)(acceptWithin) < (0,duration/* secondsOf */.TM)(completeWithin))
        return;
    yield (0,check_finding/* finding */.gk)('unused', (0,template_tree/* placeOf */.$t)(tree, 'accept_within'), {
        message: '`accept_within` has no effect: `complete_within` counts from the same moment and is not longer.',
        remedy: 'Give the receiving team longer to complete a handoff than to accept it.',
    });
}

// EXTERNAL MODULE: ./build/cli/check/check-workflows.js + 5 modules
var check_workflows = __webpack_require__(61779);
;// CONCATENATED MODULE: ./build/cli/check/find-all.js
// Everything that can be found in a folder without asking anybody.










/** @param configPath null: as the workflow has it */
async function findAll(top, configPath) {
    const workflows = await (0,read_workflows/* readWorkflows */.L)(top);
    const folder = configPath ?? (0,config_path/* configPathOf */.j)(workflows.steps);
    const [{ files, outcome }, forms, nested] = await Promise.all([
        (0,read_repository/* readRepository */.N)(top, folder),
        (0,read_files/* readYamlFiles */.Db)(top, write_forms/* formsFolder */.W),
        (0,read_files/* readNestedNames */.g6)(top, folder),
    ]);
    const found = [
        ...checkNested(folder, nested),
        ...(0,check_workflows/* checkWorkflows */.L)(workflows.files, workflows.steps),
        ...checkForms(forms),
    ];
    if (outcome.kind === 'unsound') {
        found.push(...outcome.problems.map((problem) => ({ ...problem, rule: 'configuration' })));
    }
    else {
        const { configuration } = outcome;
        found.push(...(0,check_drift/* checkDrift */.o)(configuration.templates, forms), ...checkUnused(configuration, files));
    }
    return { files: [...files, ...forms, ...workflows.files], findings: (0,check_finding/* inOrder */.al)(found) };
}
function* checkNested(folder, names) {
    for (const name of names) {
        yield (0,check_finding/* finding */.gk)('unused', { path: `${folder}/${name}`, line: 1, column: 1 }, {
            message: 'The file is not read, for it lies in a folder of its own.',
            remedy: `Move it up into \`${folder}\`.`,
        });
    }
}

;// CONCATENATED MODULE: ./build/cli/check/print-github.js
// What was found, as annotations of a run on GitHub: each stands beside its line in the changes.

function printGitHub({ findings }) {
    return findings
        .map((finding) => {
        const { path, line, column, message, remedy } = finding;
        const place = [
            `file=${property(path)}`,
            `line=${line}`,
            `col=${column}`,
            `title=${property('Baton')}`,
        ];
        return `::${(0,check_finding/* levelOf */.In)(finding)} ${place.join(',')}::${data(`${message} ${remedy}`)}\n`;
    })
        .join('');
}
/** A command ends with its line, and `%` begins what stands for another character. */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/cli/check/print-json.js
// What was found, for programs.

function printJson({ files, findings }) {
    const shown = findings.map((finding) => {
        const { rule, path, line, column, message, remedy } = finding;
        return { level: (0,check_finding/* levelOf */.In)(finding), rule, path, line, column, message, remedy };
    });
    const errors = shown.filter(({ level }) => level === 'error').length;
    const answer = {
        errors,
        warnings: shown.length - errors,
        files: files.map(({ path }) => path),
        findings: shown,
    };
    return `${JSON.stringify(answer, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/cli/version.js
var version = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/cli/check/print-sarif.js
// What was found, as SARIF 2.1.0, which code scanning and editors read.



const listed = Object.entries(check_finding/* rules */.aO).map(([id, { level, title, explanation }]) => ({
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: explanation },
    defaultConfiguration: { level },
}));
function printSarif({ findings }) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Baton', semanticVersion: version/* version */.r, rules: listed } },
                // Columns count as JavaScript counts them.
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: {
                    SRCROOT: { description: { text: 'The top of the repository.' } },
                },
                results: findings.map(resultOf),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function resultOf(finding) {
    const { rule, path, line, column, message, remedy } = finding;
    return {
        ruleId: rule,
        ruleIndex: listed.findIndex(({ id }) => id === rule),
        level: (0,check_finding/* levelOf */.In)(finding),
        message: { text: `${message} ${remedy}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(path), uriBaseId: 'SRCROOT' },
                    region: { startLine: line, startColumn: column },
                },
            },
        ],
        // The same mistake stays the same when lines above it come and go.
        partialFingerprints: { 'finding/v1': fingerprint([rule, path, message]) },
    };
}
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/check/print-text.js
// What was found, for a person: place, the line with a mark under it, what is wrong, what to write.


function printText(terminal, { files, findings }) {
    return [...findings.map((one) => told(terminal, one, files)), summaryOf(terminal, findings)].join('\n');
}
function told(terminal, finding, files) {
    const { path, line, column, message, remedy } = finding;
    const level = (0,check_finding/* levelOf */.In)(finding);
    const style = level === 'error' ? 'red' : 'yellow';
    const place = (0,cli_terminal/* painted */.C)(terminal, 'bold', `${path}:${line}:${column}`);
    const excerpt = excerptOf(terminal, finding, files);
    return [
        `${place} ${(0,cli_terminal/* painted */.C)(terminal, style, level)}`,
        ...excerpt,
        `  ${message}`,
        `  ${remedy}`,
        '',
    ].join('\n');
}
/** How much of a line is shown before the marked place, where it does not fit. */
const before = 20;
function excerptOf(terminal, { path, line, column }, files) {
    const text = files.find((file) => file.path === path)?.text.split('\n')[line - 1];
    if (text === undefined || text.trim() === '')
        return [];
    const gutter = `  ${line} | `;
    const room = Math.max((terminal.width ?? 120) - gutter.length, 40);
    const shown = text.replaceAll('\t', ' ').trimEnd();
    const start = shown.length <= room || column <= room ? 0 : column - before;
    const visible = visibleOf(shown.slice(start, start + room));
    const mark = (0,cli_terminal/* painted */.C)(terminal, 'red', '^');
    const empty = `${' '.repeat(gutter.length - 2)}| `;
    return [`${gutter}${visible}`, `${empty}${' '.repeat(Math.max(column - 1 - start, 0))}${mark}`];
}
/** A file may hold what would steer the terminal. */
function visibleOf(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
}
function summaryOf(terminal, findings) {
    const errors = findings.filter((one) => (0,check_finding/* levelOf */.In)(one) === 'error').length;
    const warnings = findings.length - errors;
    if (findings.length === 0) {
        return `${(0,cli_terminal/* painted */.C)(terminal, 'green', 'Good.')} Configuration, forms and workflow fit together.\n`;
    }
    const counts = [counted(errors, 'error'), counted(warnings, 'warning')].filter((count) => count !== null);
    return `${(0,cli_terminal/* painted */.C)(terminal, 'bold', counts.join(', '))}\n`;
}
function counted(count, noun) {
    return count === 0 ? null : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/cli/check/check.js
// Checks everything of Baton that lies in a folder, and tells what it found.








async function check(terminal, folder, options) {
    demandOneForm(options);
    const top = await (0,read_files/* topOf */.HX)(folder, terminal.cwd);
    const checked = await findAll(top, options.configPath ?? null);
    terminal.stdout(printers[formatOf(options, terminal)](checked, terminal));
    const counts = checked.findings.filter((finding) => options.strict || (0,check_finding/* levelOf */.In)(finding) === 'error');
    terminal.setExitCode(counts.length === 0 ? failure/* exitCodes */.hS.good : failure/* exitCodes */.hS.found);
}
function demandOneForm({ format, json, sarif }) {
    if ([format, json, sarif].filter((asked) => asked !== undefined).length > 1) {
        throw (0,failure/* wrongUse */.po)('Ask for one form: `--json`, `--sarif` or `--format`.');
    }
}
const printers = {
    text: (checked, terminal) => printText(terminal, checked),
    json: printJson,
    sarif: printSarif,
    // The log is read by people too.
    github: (checked, terminal) => printText(terminal, checked) + printGitHub(checked),
};
function formatOf({ format, json, sarif }, { environment }) {
    if (json)
        return 'json';
    if (sarif)
        return 'sarif';
    return format ?? (environment['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
}


/***/ }),

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
