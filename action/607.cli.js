export const id = 607;
export const ids = [607];
export const modules = {

/***/ 7607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forms: () => (/* binding */ forms_forms)
});

;// CONCATENATED MODULE: ./build/template/wording.js
// The small change of sentences about a configuration: names, quotations, enumerations.
const longestQuotation = 60;
/** `sales_to_onboarding` → `Sales to onboarding`. */
function inWords(id) {
    return sentence(id.replaceAll('_', ' '));
}
/** `Key contacts?` → `key_contacts`; empty where nothing of it can stay. */
function inSnakeCase(text) {
    return text
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^[_0-9]+|_+$/g, '');
}
/** With a capital at its beginning. */
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A piece of the file, short enough for a sentence and on one line. */
function quoted(text) {
    const characters = [...text.replaceAll('`', "'").replace(/[\s\p{Cc}]+/gu, ' ')];
    const shown = characters.length > longestQuotation
        ? `${characters.slice(0, longestQuotation).join('')}…`
        : characters.join('');
    return `\`${shown}\``;
}
/** "`a`, `b` or `c`". */
function enumerated(words, conjunction) {
    const all = words.map((word) => `\`${word}\``);
    const last = all.at(-1) ?? '';
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
/** What stands there, as in "but is the number 24". */
function described(tree) {
    if (tree.kind === 'list')
        return 'a list';
    if (tree.kind === 'mapping')
        return 'a group of keys';
    if (tree.value === null)
        return 'empty';
    if (typeof tree.value === 'number')
        return `the number ${tree.source}`;
    if (typeof tree.value === 'boolean')
        return `the yes-or-no value ${quoted(tree.source)}`;
    return tree.value.trim() === ''
        ? 'a text of nothing but spaces'
        : `the text ${quoted(tree.value)}`;
}
/** For comparing as people do: without regard to case, and to how wide the gaps are. */
function folded(text) {
    return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

;// CONCATENATED MODULE: ./build/form/feedback-form.js
// The form by which a receiving team says how complete a handoff was. It is read as every form is:
// with a template, here one that is made of all the others.

/** The label that the form puts on an issue. */
const feedbackLabel = 'handoff-feedback';
/** The headings under which the answers stand. */
const feedbackLabels = {
    handoff: 'Handoff',
    rating: 'Rating',
    missing: 'What was missing',
    comment: 'Comment',
};
/** Each begins with its number, the best first: a person reads from the top. */
const feedbackRatings = [
    '5 – all there',
    '4 – small gaps, closed without asking',
    '3 – had to ask once',
    '2 – had to ask again and again',
    '1 – could not begin with it',
];
/** Its fields have the ids of `feedbackLabels`. */
function feedbackTemplate(templates) {
    const options = fieldLabels(templates);
    return {
        type: 'handoff_feedback',
        name: 'Handoff feedback',
        description: 'How complete a handoff was. Only the receiving team rates.',
        from: 'the receiving team',
        to: 'the sending team',
        fields: [
            field('handoff', {
                type: 'text',
                description: 'The number of its issue.',
                placeholder: '#12',
                // A `#`, as people write it, or the address of the issue.
                pattern: '(?:#?|https?://\\S+/issues/)\\d{1,9}',
            }),
            field('rating', { type: 'dropdown', options: feedbackRatings }),
            ...(options.length === 0
                ? []
                : [
                    field('missing', {
                        type: 'dropdown',
                        options,
                        multiple: true,
                        required: false,
                        description: 'What was not there, or not as it was needed.',
                    }),
                ]),
            field('comment', {
                type: 'textarea',
                required: false,
                description: 'What would have helped. The sending team reads it.',
            }),
        ],
        checklist: [],
    };
}
function field(id, rest) {
    return { id, label: feedbackLabels[id], required: true, ...rest };
}
/** Of all templates, each once. GitHub keeps the option `None` for itself. */
function fieldLabels(templates) {
    const all = templates.flatMap((template) => template.fields.map(({ label }) => label));
    const keys = all.map(folded);
    return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at && keys[at] !== 'none');
}

// EXTERNAL MODULE: ../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(7207);
;// CONCATENATED MODULE: ./build/form/find-marks.js
// The lines of an issue body that can shape it: headings, and the lines that open or close a code
// fence. Everything else is somebody's text and is never looked at twice.
/** The marks of a text whose lines end in LF, by the rules of CommonMark, in order. */
function find_marks_findMarks(text) {
    const marks = [];
    for (let at = 0; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const end = newline === -1 ? text.length : newline;
        const mark = markOf(text, at, end);
        if (mark !== null) {
            marks.push(mark);
        }
        at = end + 1;
    }
    return marks;
}
/**
 * What a heading or a label says, for comparing: without regard to letter case, to white space, or
 * to the `#`s that may close a heading. Labels go through it too, so one that ends in ` #` is found.
 */
function find_marks_headingKey(text) {
    const trimmed = text.trim();
    let end = trimmed.length;
    while (trimmed.charCodeAt(end - 1) === code.numberSign) {
        end -= 1;
    }
    const isClosed = end < trimmed.length && (end === 0 || isBlank(trimmed, end - 1));
    const said = isClosed ? trimmed.slice(0, end).trimEnd() : trimmed;
    return said.toLowerCase().replace(wideGap, ' ');
}
/** Single spaces stay as they are, for most headings have no other white space. */
const wideGap = /\s{2,}|[^\S ]/g;
/** The line as a fence's opening or closing; null where it is neither. */
function fenceOf(line) {
    return fenceAt(line, skipIndent(line, 0), line.length);
}
function markOf(text, at, end) {
    const first = skipIndent(text, at);
    switch (text.charCodeAt(first)) {
        case code.numberSign:
            return headingAt(text, { at, first, end });
        case code.backtick:
        case code.tilde:
            return fenceAt(text, first, end);
        default:
            return null;
    }
}
/** Compared as numbers, which is several times as fast as comparing one-letter strings. */
const code = { tab: 9, space: 32, numberSign: 35, backtick: 96, tilde: 126 };
/** Four spaces or more would be a code block, in which nothing is a mark. */
function skipIndent(text, at) {
    let first = at;
    while (first < at + 3 && text.charCodeAt(first) === code.space) {
        first += 1;
    }
    return first;
}
function headingAt(text, { at, first, end }) {
    const level = runLength(text, first);
    const said = first + level;
    if (said < end && !isBlank(text, said)) {
        return null;
    }
    return { kind: 'heading', at, after: end + 1, level, key: find_marks_headingKey(text.slice(said, end)) };
}
function fenceAt(text, first, end) {
    const length = runLength(text, first);
    const character = text[first];
    if (length < 3 || (character !== '`' && character !== '~')) {
        return null;
    }
    const info = text.slice(first + length, end);
    // ```code``` on one line is code within a paragraph.
    if (character === '`' && info.includes('`')) {
        return null;
    }
    return { kind: 'fence', character, length, bare: info.trim() === '' };
}
/** How often the character at this place stands there in a row. */
function runLength(text, at) {
    const character = text.charCodeAt(at);
    let end = at;
    while (text.charCodeAt(end) === character) {
        end += 1;
    }
    return end - at;
}
function isBlank(text, at) {
    const character = text.charCodeAt(at);
    return character === code.space || character === code.tab;
}

;// CONCATENATED MODULE: ./build/form/open-sections.js
// Finds the headings of a template's form in an issue body.



/** The heading of the tasks that end every form. */
const checklistLabel = 'Checklist';
function markBody(text) {
    return { text, marks: findMarks(text) };
}
/**
 * The heading that opens each field, by up to two readings.
 *
 * The first takes code fences as CommonMark does, save that one which nothing closes hides nothing.
 * That is enough unless a stray fence in one answer pairs with a stray one in a later answer, and
 * hides the headings between. So where the first reading does not find the form whole, a second lets
 * no fence run across a heading that stands exactly as GitHub writes it. The second counts only if it
 * finds the form whole: GitHub writes every heading of a form, whereas one that is quoted in a code
 * block, beside a form that lacks it, is a quotation.
 */
function openSections(body, template) {
    const labels = [...template.fields.map((field) => field.label), checklistLabel];
    // A template without a checklist makes a form without one.
    const written = template.checklist.length > 0 ? labels : labels.slice(0, -1);
    const isWhole = ({ opened }) => written.every((_, place) => opened[place] !== null);
    const first = alignWith(outsideFences(body.marks), labels);
    if (isWhole(first)) {
        return toSections(first);
    }
    const second = alignWith(splitAtHeadings(body, labels).flatMap(outsideFences), labels);
    return toSections(isWhole(second) ? second : first);
}
/** GitHub writes level 3; a level up or down is what people make of it by hand. */
function canOpen({ level }) {
    return level >= 2 && level <= 4;
}
function alignWith(headings, labels) {
    const places = new Map(labels.map((label, place) => [headingKey(label), place]));
    const candidates = [];
    for (const heading of headings) {
        const field = places.get(heading.key);
        if (field !== undefined && canOpen(heading)) {
            candidates.push({ heading, field });
        }
    }
    return { headings, opened: alignHeadings(candidates, labels.length) };
}
/** The marks, cut before each heading that has one of these labels and stands as GitHub writes it. */
function splitAtHeadings({ text, marks }, labels) {
    const written = new Map(labels.map((label) => [headingKey(label), `### ${label}\n\n`]));
    const parts = [[]];
    for (const mark of marks) {
        const line = mark.kind === 'heading' ? written.get(mark.key) : undefined;
        if (mark.kind === 'heading' && line !== undefined && isWrittenAt(text, mark.at, line)) {
            parts.push([]);
        }
        parts.at(-1)?.push(mark);
    }
    return parts;
}
function isWrittenAt(text, at, line) {
    return text.startsWith(line, at) && (at === 0 || text.startsWith('\n\n', at - 2));
}
function toSections({ headings, opened }) {
    return {
        headings,
        fields: opened.slice(0, -1),
        checklist: opened.at(-1) ?? null,
    };
}

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
function formFile(template, frame) {
    const document = new dist/* Document */.yo(formOf(template, frame), { version: '1.1' });
    document.commentBefore = [
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
function descriptionOf({ type, required, options = [], description = '' }) {
    const hint = type === 'checkboxes' && required && options.length > 1 ? 'Tick at least one.' : '';
    return [description, hint].filter((sentence) => sentence !== '').join(' ');
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
            label: checklistLabel,
            description: 'What must be done before the handoff counts as complete.',
            options: checklist.map((label) => ({ label })),
        },
    };
}

;// CONCATENATED MODULE: ./build/form/write-feedback-form.js
// The feedback form → GitHub issue form. Loads the YAML library: only what generates forms may import it.


/** The form's file, the same bytes for the same templates. */
function writeFeedbackForm(templates) {
    return formFile(feedbackTemplate(templates), {
        source: 'all templates together',
        title: 'Feedback: ',
        label: feedbackLabel,
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
        [`${formsFolder}/${feedbackLabel}.yml`, writeFeedbackForm(templates)],
    ]);
}

// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(7864);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/cli/folder/read-files.js
// Files of a repository that lies in a folder of this machine.



const configPathDefault = '.github/handoffs';
/** The top of the repository that a command is about, absolute. */
async function topOf(folder, cwd) {
    const top = (0,external_node_path_.resolve)(cwd, folder);
    try {
        await (0,promises_.readdir)(top);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            throw (0,failure/* wrongUse */.po)(`There is no folder ${folder}.`);
        if (codeOf(error) === 'ENOTDIR') {
            throw (0,failure/* wrongUse */.po)(`${folder} is a file. Name the folder of the repository.`);
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
        return { path, text: await readText((0,external_node_path_.join)(top, path), path) };
    }));
}
async function namesIn(top, folder) {
    try {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(top, folder), { withFileTypes: true });
        return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        if (codeOf(error) === 'ENOTDIR')
            throw (0,failure/* wrongUse */.po)(`${folder} is a file, and must be a folder.`);
        throw unreadable(folder, error);
    }
}
async function readText(file, path) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, cause) {
    const why = codeOf(cause) ?? 'unknown reason';
    return new failure/* Failure */.HR(failure/* exitCodes */.hS.world, `${path} cannot be read (${why}).`, { cause });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/runner/built-in.js
// The templates that come with Baton, from the files beside the bundle.


// Written out one by one: this is how the bundler finds the files and brings them along.
const files = {
    'sales_to_onboarding.yml': __webpack_require__.ab + "sales_to_onboarding.yml",
    'design_to_development.yml': __webpack_require__.ab + "design_to_development.yml",
};
function readBuiltIn() {
    const read = Object.entries(files).map(([name, url]) => ({
        path: `templates/${name}`,
        text: (0,external_node_fs_.readFileSync)(url, 'utf8'),
        builtIn: true,
    }));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { text } of read) {
        hash.update(text);
    }
    return { version: `built-in-${hash.digest('hex').slice(0, 12)}`, files: read };
}

;// CONCATENATED MODULE: ./build/template/file-name.js
// What a file is called within its folder.
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/template/default-labels.js
// The labels' names where a repository gives them no others.
const defaultLabels = {
    initiated: 'initiated',
    accepted: 'accepted',
    returned: 'returned',
    completed: 'completed',
    cancelled: 'cancelled',
    incomplete: 'incomplete',
    overdue: 'overdue',
    team: 'team/',
};
/** A report is found by it, before the configuration is known: it cannot be renamed. */
const reportLabel = 'handoff-report';
/** GitHub's limit, in characters. */
const longestLabel = 50;

;// CONCATENATED MODULE: ./build/template/nearest.js
// "Did you mean": the known word that is nearest to the one written.
/** The nearest of the words, if it is near enough to be what was meant. */
function nearest(written, words) {
    const from = bare(written);
    const ranked = words
        .map((word) => ({ word, to: bare(word) }))
        .map(({ word, to }) => ({
        word,
        distance: distance(from, to),
        allowed: Math.floor(Math.max(from.length, to.length) / 3),
    }))
        .filter((candidate) => candidate.distance <= candidate.allowed)
        .sort((one, other) => one.distance - other.distance);
    return ranked[0]?.word;
}
/** `acceptWithin`, `accept-within` and `accept_within` are one word to a reader. */
function bare(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}
/** Letters to add, drop, change or swap with their neighbour. */
function distance(one, other) {
    const width = other.length + 1;
    // Row by row: cell (i, j) is the distance between the first i letters of one and j of the other.
    const cells = Array.from({ length: width }, (_, j) => j);
    const cell = (i, j) => cells[i * width + j] ?? 0;
    for (let i = 1; i <= one.length; i += 1) {
        cells.push(i);
        for (let j = 1; j < width; j += 1) {
            const same = one[i - 1] === other[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            cells.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same, swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY));
        }
    }
    return cell(one.length, other.length);
}

;// CONCATENATED MODULE: ./build/template/reading.js
// How a configuration is read: a reader gives back what it could read and yields every problem it
// meets on the way, so that one bad line hides none of the others.

function problemAt(at, message, remedy) {
    return { path: at.path, line: at.line, column: at.column, message, remedy };
}
/** "`name` must be a text, but is a list." */
function wrongKind(tree, claim, remedy) {
    return problemAt(tree.at, `${sentence(claim)}, but is ${described(tree)}.`, remedy);
}
/** Runs a reading to its end. */
function finish(reading) {
    const problems = [];
    for (;;) {
        const step = reading.next();
        if (step.done)
            return { value: step.value, problems };
        problems.push(step.value);
    }
}

;// CONCATENATED MODULE: ./build/template/team.js
// Who belongs to a team. Teams and logins compare without regard to case, as on GitHub.
function sameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function includesLogin(logins, login) {
    return logins.some((one) => sameLogin(one, login));
}
/** The team of that id; one that is not configured lists nobody. */
function teamOf(configuration, id) {
    return configuration.teams.find((team) => sameLogin(team.id, id)) ?? withoutMembers(id);
}
function withoutMembers(id) {
    return { id, members: [], assign: 'nobody', away: {} };
}
/** Whether the team lists anybody; one that does not is open to everyone with write access. */
function listsAnybody(team) {
    return team.members.length > 0 || team.lead !== undefined;
}
/** Members, and the lead. */
function isMember(team, login) {
    return (includesLogin(team.members, login) || (team.lead !== undefined && sameLogin(team.lead, login)));
}

;// CONCATENATED MODULE: ./build/template/join-teams.js
// Brings together the teams that templates name and those that `config.yml` lists.





function* joinTeams({ templates, listed, prefix }) {
    const teams = [...listed];
    const named = templates.flatMap(({ template, fromAt, toAt }) => [
        { value: template.from, at: fromAt },
        { value: template.to, at: toAt },
    ]);
    for (const { value: id, at } of named) {
        if (!teams.some((team) => sameLogin(team.value.id, id))) {
            teams.push({ value: withoutMembers(id), at });
        }
    }
    for (const { value, at } of teams) {
        const length = [...prefix, ...value.id].length;
        if (length <= longestLabel)
            continue;
        yield problemAt(at, `The label ${quoted(prefix + value.id)} would have ${length} characters, and GitHub allows ${longestLabel}.`, 'Give the team a shorter name.');
    }
    const asListed = (id) => teams.find((team) => sameLogin(team.value.id, id))?.value.id ?? id;
    return {
        templates: templates.map(({ template }) => ({
            ...template,
            from: asListed(template.from),
            to: asListed(template.to),
        })),
        teams: teams.map((team) => team.value),
    };
}
/** Where `config.yml` lists teams at all, one that it leaves out is mostly one misspelt. */
function* refuseUnlisted({ template, fromAt, toAt }, listed) {
    if (listed.length === 0)
        return;
    const ids = listed.map((team) => team.value.id);
    for (const { id, at } of [
        { id: template.from, at: fromAt },
        { id: template.to, at: toAt },
    ]) {
        if (id === '' || ids.some((other) => sameLogin(other, id)))
            continue;
        const meant = nearest(id, ids);
        yield problemAt(at, `The team ${quoted(id)} is not among the \`teams\` of \`config.yml\`.`, meant ? `Did you mean \`${meant}\`?` : `List it there, be it without members: \`${id}: {}\`.`);
    }
}

;// CONCATENATED MODULE: ./build/template/tree.js
// A YAML file as plain data that still knows where everything in it stands.
function valueAt(mapping, key) {
    return mapping.entries.find((entry) => entry.key === key)?.value;
}
/** Where the key's value stands; the mapping itself where the key is absent. */
function placeOf(mapping, key) {
    return valueAt(mapping, key)?.at ?? mapping.at;
}
/** Whether it is a list with anything in it, readable or not. */
function holdsItems(tree) {
    return tree.kind === 'list' && tree.items.length > 0;
}
function isEmpty(tree) {
    return tree.kind === 'scalar' && tree.value === null;
}

;// CONCATENATED MODULE: ./build/template/read-mapping.js
// Readers of groups of keys.




/** The mapping, after a word on every key it should not have. Nothing written is a mapping without keys. */
function* readMapping(tree, subject, known) {
    const mapping = yield* readGroup(tree, subject);
    for (const { key, at } of mapping?.entries ?? []) {
        if (known.includes(key))
            continue;
        const meant = nearest(key, known);
        yield problemAt(at, `${quoted(key)} is not a key of ${subject}.`, meant
            ? `Did you mean \`${meant}\`?`
            : `Leave it out; the keys here are ${enumerated(known, 'and')}.`);
    }
    return mapping;
}
/** A mapping whose keys are the writer's own. */
function* readGroup(tree, subject) {
    if (tree.kind === 'mapping')
        return tree;
    if (isEmpty(tree))
        return { kind: 'mapping', at: tree.at, entries: [] };
    yield wrongKind(tree, `${subject} must be a group of keys`, 'Write one `key: value` on each line, all with the same indentation.');
    return undefined;
}
/** The value of a key, or undefined where it is absent or wrong. */
function* readKey(mapping, key, reader) {
    const tree = valueAt(mapping, key);
    return tree === undefined ? undefined : yield* reader(tree, `\`${key}\``);
}

;// CONCATENATED MODULE: ./build/template/read-value.js
// Readers of the plain values a configuration is made of. What each refuses, it explains.



function* read_value_readText(tree, subject) {
    if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== '') {
        return tree.value.trim();
    }
    if (tree.kind !== 'scalar') {
        yield wrongKind(tree, `${subject} must be a text`, 'Write a text in its place.');
    }
    else if (typeof tree.value === 'number' || typeof tree.value === 'boolean') {
        yield wrongKind(tree, `${subject} must be a text`, `Put it in quotes: \`"${tree.source}"\`.`);
    }
    else {
        yield problemAt(tree.at, `${sentence(subject)} is empty.`, 'Write a text there, in quotes if it begins with `#`, or leave the line out.');
    }
    return undefined;
}
function* readLine(tree, subject) {
    const text = yield* read_value_readText(tree, subject);
    if (text === undefined)
        return undefined;
    if (/[\r\n]/.test(text)) {
        yield problemAt(tree.at, `${sentence(subject)} runs over several lines.`, 'Write it on one line.');
        return undefined;
    }
    // YAML folds `- one` and a further indented `- two` below it into the one text "one - two".
    if (tree.kind === 'scalar' && /^[^'"|>][^\n]*\n\s*- /.test(tree.source)) {
        yield problemAt(tree.at, `${sentence(subject)} swallows the line below it, which is indented further.`, 'Give all dashes of the list the same indentation.');
        return undefined;
    }
    return text;
}
/** A word, a number of a kind, a date: what YAML takes for a number is meant as it is written. */
function* readWord(tree, subject) {
    const isOther = tree.kind === 'scalar' && !['string', 'object'].includes(typeof tree.value);
    return isOther ? tree.source : yield* readLine(tree, subject);
}
function* readFlag(tree, subject) {
    if (tree.kind === 'scalar' && typeof tree.value === 'boolean')
        return tree.value;
    yield wrongKind(tree, `${subject} must be true or false`, 'Write `true` or `false`, without quotes.');
    return undefined;
}
function* readNumber(tree, subject) {
    if (tree.kind === 'scalar' && typeof tree.value === 'number' && Number.isFinite(tree.value)) {
        return tree.value;
    }
    yield wrongKind(tree, `${subject} must be a number`, 'Write a number such as `100`, without quotes.');
    return undefined;
}
function wholeNumber(least, most) {
    return function* (tree, subject) {
        if (tree.kind === 'scalar' && typeof tree.value === 'number') {
            const { value } = tree;
            if (Number.isInteger(value) && value >= least && value <= most)
                return value;
        }
        const range = `a whole number from ${least} to ${most}`;
        yield wrongKind(tree, `${subject} must be ${range}`, `Write ${range}, without quotes.`);
        return undefined;
    };
}
/** One of a closed set of words, in any letter case; `offered` are those a remedy names. */
function oneOf(words, offered = words) {
    return function* (tree, subject) {
        const written = yield* readWord(tree, subject);
        if (written === undefined)
            return undefined;
        const found = words.find((word) => word === written.toLowerCase());
        if (found !== undefined)
            return found;
        const meant = nearest(written, words);
        yield problemAt(tree.at, `${sentence(subject)} cannot be ${quoted(written)}.`, meant ? `Did you mean \`${meant}\`?` : `Write ${enumerated(offered, 'or')}.`);
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/template/read-labels.js
// Names that a repository gives to Baton's labels, none of which may be taken for another.





const keys = Object.keys(defaultLabels);
/** Names by which an issue is known to be ours before anything is read. */
const fixed = /^handoff(?:$|\/|-feedback$|-report$)/i;
function* readLabels(tree, subject) {
    if (tree.kind === 'mapping')
        yield* refuseFixed(tree);
    const mapping = yield* readMapping(withoutFixed(tree), subject, keys);
    const renames = [];
    for (const entry of mapping?.entries ?? []) {
        const rename = yield* readRename(entry);
        if (rename)
            renames.push(rename);
    }
    const labels = {
        ...defaultLabels,
        ...Object.fromEntries(renames.map(({ key, name }) => [key, name])),
    };
    yield* refuseTwins(renames, labels);
    yield* refuseTakenForTeams(renames, labels);
    return labels;
}
function* refuseFixed({ entries }) {
    for (const { key, at } of entries.filter((entry) => fixed.test(entry.key))) {
        yield problemAt(at, `The label ${quoted(key)} cannot be renamed: handoffs are known by it.`, 'Leave the line out.');
    }
}
function withoutFixed(tree) {
    return tree.kind === 'mapping'
        ? { ...tree, entries: tree.entries.filter(({ key }) => !fixed.test(key)) }
        : tree;
}
function* readRename({ key, value }) {
    if (!isKey(key))
        return undefined;
    const line = yield* readLine(value, `\`${key}\``);
    if (line === undefined)
        return undefined;
    // The space in `team: "squad: "` belongs to the label.
    const name = value.kind === 'scalar' && key === 'team' ? `${value.value}`.trimStart() : line;
    const length = [...name].length;
    if (fixed.test(name)) {
        yield problemAt(value.at, `The label ${quoted(name)} has a meaning of its own and cannot stand for \`${key}\`.`, 'Choose another name.');
    }
    if (length > longestLabel) {
        yield problemAt(value.at, `The label ${quoted(name)} has ${length} characters, and GitHub allows ${longestLabel}.`, 'Choose a shorter name.');
    }
    return { key, name, at: value.at };
}
/** Told at the later of two renames, or at the one that takes a name left as it was. */
function* refuseTwins(renames, labels) {
    for (const [index, { key, name, at }] of renames.entries()) {
        const later = renames.slice(index + 1).map((rename) => rename.key);
        const twin = keys
            .filter(isKey)
            .find((k) => k !== key && !later.includes(k) && folded(labels[k]) === folded(name));
        if (twin === undefined)
            continue;
        yield problemAt(at, `The label ${quoted(name)} would stand for both \`${twin}\` and \`${key}\`.`, 'Choose a name for each; letter case makes no difference.');
    }
}
function* refuseTakenForTeams(renames, labels) {
    const prefix = folded(labels.team);
    const prefixed = (name) => folded(name).startsWith(prefix);
    const team = renames.find(({ key }) => key === 'team');
    if (team === undefined) {
        for (const { name, at } of renames.filter((rename) => prefixed(rename.name))) {
            yield problemAt(at, `The label ${quoted(name)} would be taken for that of a team, which begins with \`${labels.team}\`.`, 'Choose a name that begins otherwise.');
        }
        return;
    }
    const others = keys.filter(isKey).filter((key) => key !== 'team');
    const taken = ['handoff/', ...others.map((key) => labels[key])].find(prefixed);
    if (taken === undefined)
        return;
    yield problemAt(team.at, `The labels of teams would begin with ${quoted(team.name)}, as the label ${quoted(taken)} does.`, 'Choose a beginning that no other label has, such as `team/`.');
}
function isKey(text) {
    return keys.includes(text);
}

;// CONCATENATED MODULE: ./build/template/date.js
// Days and times of day, as text that sorts.
/** Whether it is `YYYY-MM-DD` and a day that exists: JavaScript takes 30 February for 2 March. */
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** `9:00` → `09:00`; undefined where it is no time of day. */
function timeOfDay(text) {
    return /^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? text.padStart(5, '0') : undefined;
}

;// CONCATENATED MODULE: ./build/template/read-list.js
// Readers of lists.



/** A list; nothing written is one without items. Items that cannot be read are left out. */
function listOf(reader) {
    return function* (tree, subject) {
        if (isEmpty(tree))
            return [];
        if (tree.kind !== 'list') {
            const alone = tree.kind === 'scalar' ? ` \`[${tree.source}]\`, or` : '';
            yield wrongKind(tree, `${subject} must be a list`, `Write${alone} one item on each line, after a dash: \`- item\`.`);
            return undefined;
        }
        const items = [];
        for (const item of tree.items) {
            const value = yield* reader(item, `an item of ${subject}`);
            if (value !== undefined)
                items.push({ value, at: item.at });
        }
        return items;
    };
}
/** A list that names nothing twice. */
function listOfDistinct(reader) {
    return function* (tree, subject) {
        const items = yield* listOf(reader)(tree, subject);
        for (const [index, { value, at }] of (items ?? []).entries()) {
            const before = (items ?? []).slice(0, index);
            if (!before.some((other) => folded(other.value) === folded(value)))
                continue;
            yield problemAt(at, `${sentence(subject)} names ${quoted(value)} twice.`, 'Leave one of the two out.');
        }
        return items;
    };
}
function valuesOf(items) {
    return (items ?? []).map((item) => item.value);
}

;// CONCATENATED MODULE: ./build/template/read-calendar.js
// When a team works, and the dates, times and zones that other settings share with it.








const weekdays = [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
];
const shortWeekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const workingWeek = [1, 2, 3, 4, 5];
const officeHours = { from: '09:00', to: '17:00' };
function* readCalendar(tree, subject) {
    const keys = ['timezone', 'days', 'hours', 'holidays'];
    const mapping = yield* readMapping(tree, subject, keys);
    if (mapping === undefined)
        return undefined;
    const days = yield* readKey(mapping, 'days', readDays);
    return {
        timezone: (yield* readKey(mapping, 'timezone', readTimeZone)) ?? 'UTC',
        days: days ?? workingWeek,
        hours: (yield* readKey(mapping, 'hours', readHours)) ?? officeHours,
        holidays: valuesOf(yield* readKey(mapping, 'holidays', listOfDistinct(readDate))).toSorted(),
    };
}
const readDayName = oneOf([...shortWeekdays, ...weekdays], weekdays);
/** `mon` or `Monday` → 1. */
function* readWeekday(tree, subject) {
    const name = yield* readDayName(tree, subject);
    return name && numberOfDay(name);
}
function numberOfDay(name) {
    return shortWeekdays.findIndex((short) => name.startsWith(short)) + 1;
}
function* readDays(tree, subject) {
    const names = yield* listOfDistinct(readDayName)(tree, subject);
    if (names?.length === 0 && !holdsItems(tree)) {
        yield problemAt(tree.at, `${sentence(subject)} names no day, so nothing would ever be due.`, 'Write `[mon, tue, wed, thu, fri]`, or leave the line out.');
    }
    return names && [...new Set(valuesOf(names).map(numberOfDay))].toSorted();
}
function* readDate(tree, subject) {
    const text = yield* readWord(tree, subject);
    if (text === undefined || isDate(text))
        return text;
    yield problemAt(tree.at, `${sentence(subject)} is ${quoted(text)}, which is not a day of the calendar.`, 'Write year, month and day: `2026-12-24`.');
    return undefined;
}
function* readTime(tree, subject) {
    const text = yield* readWord(tree, subject);
    const time = text === undefined ? undefined : timeOfDay(text);
    if (text === undefined || time !== undefined)
        return time;
    yield problemAt(tree.at, `${sentence(subject)} is ${quoted(text)}, which is not a time of day.`, 'Write hours and minutes from `00:00` to `23:59`.');
    return undefined;
}
function* readHours(tree, subject) {
    const text = yield* readWord(tree, subject);
    if (text === undefined)
        return undefined;
    const [from, to, ...rest] = text.split(/ *[-–] */).map(timeOfDay);
    if (from === undefined || to === undefined || rest.length > 0) {
        yield problemAt(tree.at, `${sentence(subject)} is ${quoted(text)}, which is not a span of hours.`, 'Write `09:00-17:00`; the latest end is `23:59`.');
        return undefined;
    }
    if (from < to)
        return { from, to };
    yield problemAt(tree.at, `${sentence(subject)} ends at ${to}, which is not after ${from}.`, 'Write the earlier time first, both on the same day.');
    return undefined;
}
function* readTimeZone(tree, subject) {
    const text = yield* readWord(tree, subject);
    if (text === undefined || isTimeZone(text))
        return text;
    const zones = Intl.supportedValuesOf('timeZone');
    const city = `/${text.toLowerCase().replaceAll(' ', '_')}`;
    const meant = zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearest(text, zones);
    yield problemAt(tree.at, `${sentence(subject)} is ${quoted(text)}, which is not the name of a time zone.`, meant ? `Did you mean \`${meant}\`?` : 'Write a name such as `Europe/Berlin`, or `UTC`.');
    return undefined;
}
/** A name, not an offset such as `+01:00`: an offset knows nothing of summer time. */
function isTimeZone(text) {
    if (!/^[a-z]/i.test(text))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return true;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/template/read-report.js
// When the report is due, and over how many days it looks back.





const defaultReport = {
    every: 'week',
    on: 1,
    at: '08:00',
    timezone: 'UTC',
};
/** Every month has a 28th. */
const readDayOfMonth = wholeNumber(1, 28);
function* readReport(tree, subject) {
    const keys = ['every', 'on', 'at', 'timezone', 'days'];
    const mapping = yield* readMapping(tree, subject, keys);
    if (mapping === undefined)
        return undefined;
    const written = yield* readKey(mapping, 'every', oneOf(['day', 'week', 'month']));
    const every = written ?? defaultReport.every;
    if (every === 'day' && valueAt(mapping, 'on') !== undefined) {
        yield problemAt(placeOf(mapping, 'on'), 'A report of every day has no `on`.', 'Leave `on` out, or write `every: week`.');
    }
    // With an `every` that cannot be read there is no telling what `on` should be.
    const known = written !== undefined || valueAt(mapping, 'every') === undefined;
    const readOn = every === 'month' ? readDayOfMonth : readWeekday;
    const on = known && every !== 'day' ? yield* readKey(mapping, 'on', readOn) : undefined;
    const days = yield* readKey(mapping, 'days', wholeNumber(1, 366));
    return {
        every,
        on: on ?? defaultReport.on,
        at: (yield* readKey(mapping, 'at', readTime)) ?? defaultReport.at,
        timezone: (yield* readKey(mapping, 'timezone', readTimeZone)) ?? defaultReport.timezone,
        ...(days === undefined ? {} : { days }),
    };
}

;// CONCATENATED MODULE: ./build/template/login.js
// Names of accounts on GitHub.
const longestLogin = 39;
/**
 * Letters, digits and single hyphens; a few old accounts end in a hyphen, and those that an
 * enterprise manages in `_` and its short code.
 */
function isLogin(text) {
    return text.length <= longestLogin && /^[a-z0-9]+(-[a-z0-9]+)*-?(_[a-z0-9]+)?$/i.test(text);
}

;// CONCATENATED MODULE: ./build/template/read-login.js
// Logins as a configuration writes them.




function* readLogin(tree, subject) {
    const login = yield* readWord(tree, subject);
    if (login === undefined || isLogin(login))
        return login;
    yield problemAt(tree.at, `${sentence(subject)} is ${quoted(login)}, which cannot be a login on GitHub.`, remedyFor(login));
    return undefined;
}
function remedyFor(written) {
    const bare = written.replace(/^@+/, '');
    if (bare.includes('/'))
        return 'Name people here, and a team of GitHub under `github_team`.';
    if (bare !== written && isLogin(bare))
        return `Leave the \`@\` off: \`${bare}\`.`;
    return `Write the login as it stands in the address of the profile: at most 39 letters, digits and hyphens.`;
}

;// CONCATENATED MODULE: ./build/template/types.js
// What a repository's configuration says, once it has been read and found sound.
const fieldTypes = [
    'text',
    'textarea',
    'number',
    'money',
    'date',
    'url',
    'email',
    'user',
    'list',
    'dropdown',
    'checkboxes',
];
const assignPolicies = ['round_robin', 'least_loaded', 'everyone', 'nobody'];
const statuses = (/* unused pure expression or super */ null && (['initiated', 'accepted', 'returned', 'completed', 'cancelled']));

;// CONCATENATED MODULE: ./build/template/read-team.js
// One team of `config.yml`: who belongs to it, and how it works.










const read_team_keys = ['members', 'github_team', 'lead', 'assign', 'away', 'calendar', 'slack', 'email'];
function* readTeam(tree, id) {
    const mapping = yield* readMapping(tree, `the team ${quoted(id)}`, read_team_keys);
    if (mapping === undefined)
        return undefined;
    const members = valuesOf(yield* readKey(mapping, 'members', listOfDistinct(readLogin)));
    const githubTeam = yield* readKey(mapping, 'github_team', readGithubTeam);
    const lead = yield* readKey(mapping, 'lead', readLogin);
    const policy = yield* readKey(mapping, 'assign', oneOf(assignPolicies));
    const away = (yield* readKey(mapping, 'away', readAway)) ?? [];
    const calendar = yield* readKey(mapping, 'calendar', readCalendar);
    const slack = yield* readKey(mapping, 'slack', readSlack);
    const email = yield* readKey(mapping, 'email', readEmail);
    const listsMembers = members.length > 0 || githubTeam !== undefined;
    const team = {
        id,
        members,
        ...(githubTeam === undefined ? {} : { githubTeam }),
        ...(lead === undefined ? {} : { lead }),
        assign: policy ?? (listsMembers ? 'round_robin' : 'nobody'),
        away: Object.fromEntries(away.map(({ value }) => [value.login, value.until])),
        ...(calendar === undefined ? {} : { calendar }),
        ...(slack === undefined ? {} : { slack }),
        ...(email === undefined ? {} : { email }),
    };
    // Whom GitHub lists, or a login that cannot be read, may be the one that is missing.
    if (namesEverybody(mapping, members))
        yield* refuseStrangers(mapping, team, away);
    return team;
}
function* readAway(tree, subject) {
    const group = yield* readGroup(tree, subject);
    const absences = [];
    for (const { key, at, value } of group?.entries ?? []) {
        const written = { kind: 'scalar', at, value: key, source: key };
        const login = yield* readLogin(written, `a key of ${subject}`);
        const until = yield* readDate(value, `the last day away of ${quoted(key)}`);
        if (login === undefined || until === undefined)
            continue;
        if (absences.some((other) => sameLogin(other.value.login, login))) {
            yield problemAt(at, `${sentence(subject)} names ${quoted(login)} twice.`, 'Leave one of the two out; letter case makes no difference.');
        }
        absences.push({ value: { login, until }, at });
    }
    return absences;
}
function namesEverybody(mapping, members) {
    const written = valueAt(mapping, 'members');
    const count = written?.kind === 'list' ? written.items.length : 0;
    return valueAt(mapping, 'github_team') === undefined && count === members.length;
}
function* refuseStrangers(mapping, { members, lead, assign }, away) {
    if (members.length === 0 && assign !== 'nobody') {
        yield problemAt(placeOf(mapping, 'assign'), `\`assign\` is \`${assign}\`, but the team has no members to assign.`, 'Add `members: [login]`, or leave `assign` out.');
    }
    const people = lead === undefined ? members : [...members, lead];
    for (const { value, at } of away) {
        if (includesLogin(people, value.login))
            continue;
        yield problemAt(at, `\`away\` names ${quoted(value.login)}, who is not of the team.`, 'Write the login as under `members`, or add it there.');
    }
}
function* readGithubTeam(tree, subject) {
    const name = yield* readLine(tree, subject);
    if (name === undefined || /^[a-z0-9][a-z0-9-]*\/[a-z0-9_-]+$/i.test(name))
        return name;
    const bare = name.replace(/^@/, '');
    yield problemAt(tree.at, `${sentence(subject)} is ${quoted(name)}, which is not the name of a team on GitHub.`, bare !== name && bare.includes('/')
        ? `Leave the \`@\` off: ${quoted(bare)}.`
        : 'Write the organisation, a slash and the team: `acme/onboarding`.');
    return undefined;
}
/** A channel, not the address of a webhook: whoever has that can post. */
function* readSlack(tree, subject) {
    const channel = yield* readLine(tree, subject);
    if (channel === undefined || !/^https?:/i.test(channel))
        return channel;
    yield problemAt(tree.at, `${sentence(subject)} holds a web address, which belongs among the secrets.`, 'Write the channel here, such as `"#onboarding"`, and give the address to the input `slack-webhook-url`.');
    return undefined;
}
function* readEmail(tree, subject) {
    const address = yield* readLine(tree, subject);
    if (address === undefined || /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(address))
        return address;
    yield problemAt(tree.at, `${sentence(subject)} is ${quoted(address)}, which is not an e-mail address.`, 'Write one address such as `onboarding@example.com`.');
    return undefined;
}

;// CONCATENATED MODULE: ./build/template/read-team-id.js
// The names by which teams are known: each becomes part of a label, `team/<id>`.



function* readTeamId(tree, subject) {
    const id = yield* readWord(tree, subject);
    if (id === undefined)
        return undefined;
    yield* refuseBadTeamId(id, tree.at);
    return id;
}
function* refuseBadTeamId(id, at) {
    if (/^[a-z0-9][a-z0-9_-]*$/i.test(id))
        return;
    const better = inSnakeCase(id);
    yield problemAt(at, `A team cannot be called ${quoted(id)}.`, `Use letters, digits, \`_\` and \`-\`${better ? `: \`${better}\`` : ''}.`);
}

;// CONCATENATED MODULE: ./build/template/read-settings.js
// `config.yml`: teams, labels, report, and how strict to be.










const defaultSettings = {
    teams: [],
    labels: defaultLabels,
    report: defaultReport,
    requireChecklist: true,
    autoComplete: false,
};
const read_settings_keys = ['teams', 'labels', 'report', 'require_checklist', 'auto_complete'];
function* readSettings(tree) {
    const mapping = yield* readMapping(tree, '`config.yml`', read_settings_keys);
    if (mapping === undefined)
        return undefined;
    const requireChecklist = yield* readKey(mapping, 'require_checklist', readFlag);
    const autoComplete = yield* readKey(mapping, 'auto_complete', readFlag);
    return {
        teams: (yield* readKey(mapping, 'teams', readTeams)) ?? defaultSettings.teams,
        labels: (yield* readKey(mapping, 'labels', readLabels)) ?? defaultSettings.labels,
        report: (yield* readKey(mapping, 'report', readReport)) ?? defaultSettings.report,
        requireChecklist: requireChecklist ?? defaultSettings.requireChecklist,
        autoComplete: autoComplete ?? defaultSettings.autoComplete,
    };
}
function* readTeams(tree, subject) {
    const group = yield* readGroup(tree, subject);
    const teams = [];
    for (const { key, at, value } of group?.entries ?? []) {
        const same = teams.find((other) => sameLogin(other.value.id, key));
        if (same) {
            yield problemAt(at, `The team ${quoted(key)} is listed twice, first on line ${same.at.line}.`, 'Make one team of the two; letter case makes no difference.');
        }
        yield* refuseBadTeamId(key, at);
        const team = yield* readTeam(value, key);
        // Unread, it is listed all the same.
        teams.push({ value: team ?? withoutMembers(key), at });
    }
    return teams;
}

;// CONCATENATED MODULE: ./build/template/field-name.js
// What a field may be called: by its id in the ledger, by its label in the issue.



function isSnakeCase(text) {
    return /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(text);
}
/** `checklist` is the id of the form's last element; every JavaScript object has a `constructor`. */
const reservedIds = ['checklist', 'constructor'];
function* readFieldId(tree, subject) {
    const id = yield* readWord(tree, subject);
    if (id === undefined)
        return undefined;
    if (!isSnakeCase(id)) {
        const better = inSnakeCase(id);
        yield problemAt(tree.at, `The id ${quoted(id)} is not in snake_case.`, better
            ? `Write \`${better}\`.`
            : 'Write small letters, digits and `_`, such as `client_name`.');
    }
    else if (reservedIds.includes(id)) {
        yield problemAt(tree.at, `The id \`${id}\` is taken by Baton itself.`, `Choose another, such as \`${id}_details\`.`);
    }
    return id;
}
function* refuseBadLabel(label, at, type) {
    if (labelKey(label) === 'checklist') {
        yield problemAt(at, 'The label `Checklist` is kept for the checklist that ends every form.', 'Choose another label, or list the tasks under `checklist`.');
    }
    else if (!/[\p{L}\p{N}]/u.test(label)) {
        yield problemAt(at, `The label ${quoted(label)} has neither letter nor digit.`, 'Write what the field asks for in a few words.');
    }
    // GitHub shows no form that asks for one in writing.
    if (type !== 'dropdown' && type !== 'checkboxes' && /pass[\s_-]*w(?:or)?d/i.test(label)) {
        yield problemAt(at, `GitHub refuses forms that ask for a password, as the label ${quoted(label)} does.`, 'Hand secrets over by other means, and ask here where they are kept, such as `Vault entry`.');
    }
}
function* field_name_refuseTwins(fields) {
    for (const [index, { value, at, labelAt }] of fields.entries()) {
        const before = fields.slice(0, index);
        const sameId = before.find((other) => other.value.id === value.id);
        const sameLabel = before.find((other) => labelKey(other.value.label) === labelKey(value.label));
        if (sameId) {
            yield problemAt(at, `The field \`${value.id}\` is listed twice, first on line ${sameId.at.line}.`, 'Leave one of the two out, or give it another id.');
        }
        else if (sameLabel) {
            yield problemAt(labelAt, `The label ${quoted(value.label)} is that of the field \`${sameLabel.value.id}\` already.`, 'Choose labels that differ in more than letter case and spaces.');
        }
    }
}
/** A label opens its field as a heading, which may be closed with `#`s. */
function labelKey(label) {
    return folded(label.replace(/\s+#+\s*$/, ''));
}

;// CONCATENATED MODULE: ./build/template/read-duration.js
// Lengths of time as a configuration writes them: `90m`, `24h`, `10d`.



const secondsPerUnit = {
    s: 1,
    m: 60,
    h: 3_600,
    d: 86_400,
    w: 604_800,
};
/** Ten years: longer is a slip of the finger. */
const longest = 520 * 604_800;
/** In seconds. */
function* readDuration(tree, subject) {
    const written = yield* readWord(tree, subject);
    if (written === undefined)
        return undefined;
    const [, amount, unit] = /^(\d+) ?([smhdw])$/i.exec(written) ?? [];
    const seconds = Number(amount) * (secondsPerUnit[unit?.toLowerCase() ?? ''] ?? 0);
    if (seconds > 0 && seconds <= longest)
        return seconds;
    yield problemAt(tree.at, seconds > longest
        ? `${sentence(subject)} is ${quoted(written)}, which is longer than ten years.`
        : `${sentence(subject)} is ${quoted(written)}, which is not a length of time.`, read_duration_remedyFor(written));
    return undefined;
}
function read_duration_remedyFor(written) {
    if (/^[1-9]\d*$/.test(written)) {
        return `Name the unit: \`${written}h\` is hours and \`${written}d\` days; \`s\`, \`m\` and \`w\` stand for seconds, minutes and weeks.`;
    }
    const [, amount, unit] = /^([1-9]\d*) *([smhdw])(?:ec|in|our|ay|eek)[a-z]*$/i.exec(written) ?? [];
    return unit === undefined
        ? 'Write a whole number and its unit, such as `90m`, `24h`, `10d` or `2w`.'
        : `Write \`${amount}${unit.toLowerCase()}\`.`;
}

;// CONCATENATED MODULE: ./build/template/constraint-keys.js
// Which keys a field of each type may have beside those that all fields have.



const constraintKeys = [
    'placeholder',
    'options',
    'multiple',
    'pattern',
    'min',
    'max',
];
const keysOfType = {
    text: ['placeholder', 'pattern', 'min', 'max'],
    textarea: ['placeholder', 'min', 'max'],
    number: ['placeholder', 'min', 'max'],
    money: ['placeholder', 'min', 'max'],
    date: ['placeholder', 'min', 'max'],
    url: ['placeholder', 'pattern'],
    email: ['placeholder', 'pattern'],
    user: ['placeholder', 'pattern'],
    list: ['placeholder', 'min', 'max'],
    dropdown: ['options', 'multiple'],
    checkboxes: ['options'],
};
function mayHave(type, key) {
    return keysOfType[type].includes(key);
}
function typesWith(key) {
    return fieldTypes.filter((type) => mayHave(type, key));
}
/** Characters, or items. */
const readSize = wholeNumber(0, 50_000);
/** What `min` and `max` are, for the types that have them. */
function boundReader(type) {
    if (type === 'date')
        return readDate;
    return type === 'number' || type === 'money' ? readNumber : readSize;
}

;// CONCATENATED MODULE: ./build/template/pattern.js
// Patterns of fields: how they match, and how one is kept from hanging a run. The engine tries every
// way a pattern could go before it gives up, and what it is tried on is written by strangers. So its
// steps are counted beforehand, at their worst: pieces one after the other multiply the ways of what
// follows, alternatives add up, and a repetition raises them to a power. `\d+-\d+` has 250,000 on five
// hundred characters; `(a+)+` has more than there is time for.
/** A longer answer matches no pattern: patterns are for references and codes, not for prose. */
const longestMatched = 500;
/** The same for a pattern with three open repetitions; those between have the length between. */
const shortestLimit = 100;
const limits = [longestMatched, 250, shortestLimit];
/** Some 50 ms, at 20 ns a step while the engine still interprets the pattern. */
const mostSteps = 2.5e6;
/** Whether the whole of the answer matches a pattern that was found sound. */
function matchesPattern(pattern, answer) {
    return answer.length <= limitOf(pattern) && framed(pattern).test(answer);
}
function framed(pattern) {
    return new RegExp(`^(?:${pattern})$`, 'u');
}
/** The longest answer that the pattern is tried on; 0 where even a short one would take too long. */
function limitOf(pattern) {
    return limits.find((limit) => count(pattern, limit).steps <= mostSteps) ?? 0;
}
function faultOfPattern(pattern) {
    try {
        new RegExp(pattern, 'u');
        // The engine finds some to be too large only when it is first tried.
        framed(pattern).test('');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return 'broken';
        throw error;
    }
    const limit = limitOf(pattern);
    if (limit > 0)
        return null;
    return count(pattern, shortestLimit).nested ? 'nested' : 'manifold';
}
const one = { ways: 1, steps: 1 };
const opened = { ...one, before: { ways: 0, steps: 0 }, last: one, nested: false };
/** Escapes, classes, openings of groups, repetitions; any other character is a piece of its own. */
const pieces = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;
/** @param limit the longest answer that it is tried on */
function count(pattern, limit) {
    // The innermost open group last.
    const levels = [opened];
    for (const [piece] of pattern.matchAll(pieces)) {
        const level = levels.pop() ?? opened;
        if (piece.startsWith('('))
            levels.push(level, opened);
        else if (piece === ')')
            levels.push(withGroup(levels.pop() ?? opened, pattern_close(level)));
        else if (piece === '|')
            levels.push({ ...opened, before: partOf(level), nested: level.nested });
        else if (/^[*+?{]/.test(piece))
            levels.push(repeated(level, timesOf(piece, limit)));
        // What a group matched is compared character by character.
        else
            levels.push(withPiece(level, /^\\[1-9k]/.test(piece) ? { ways: 1, steps: limit } : one));
    }
    return pattern_close(levels[0] ?? opened);
}
function pattern_close(level) {
    return { ...partOf(level), nested: level.nested };
}
function partOf({ before, last, ...part }) {
    const { ways, steps } = inSequence(part, last);
    return { ways: before.ways + ways, steps: before.steps + steps };
}
/** Every way of the first part has all steps of the second to make. */
function inSequence(first, second) {
    return { ways: first.ways * second.ways, steps: first.steps + first.ways * second.steps };
}
function withPiece(level, last) {
    return { ...level, ...inSequence(level, level.last), last };
}
function withGroup(level, { nested, ...group }) {
    return { ...withPiece(level, group), nested: level.nested || nested };
}
function repeated(level, [least, most]) {
    const { ways, steps } = level.last;
    return {
        ...level,
        last: {
            ways: (most - least + 1) * ways ** most,
            // The first time once, the second in each of its ways, and so on.
            steps: Math.max(1, steps * most * ways ** Math.max(0, most - 1)),
        },
        nested: level.nested || (ways > 1 && most > 1),
    };
}
function timesOf(piece, limit) {
    if (piece.startsWith('?'))
        return [0, 1];
    if (piece.startsWith('*'))
        return [0, limit];
    if (piece.startsWith('+'))
        return [1, limit];
    const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(piece) ?? [];
    // What must be repeated may match nothing, and is then, however short the answer.
    const from = Number(least);
    if (!comma)
        return [from, from];
    return [from, Math.max(from, most ? Math.min(Number(most), limit) : limit)];
}

;// CONCATENATED MODULE: ./build/template/read-constraints.js
// What a field says about its answers: options, pattern, least and most.








function* readConstraints(mapping, type) {
    yield* refuseMisplaced(mapping, type);
    function* read(key, reader) {
        return mayHave(type, key) ? yield* readKey(mapping, key, reader) : undefined;
    }
    const placeholder = yield* read('placeholder', placeholderReader(type));
    const options = mayHave(type, 'options') ? yield* readOptions(mapping, type) : undefined;
    const multiple = yield* read('multiple', readFlag);
    const pattern = yield* read('pattern', readPattern);
    const min = yield* read('min', boundReader(type));
    const max = yield* read('max', boundReader(type));
    if (min !== undefined && max !== undefined && min > max) {
        yield problemAt(placeOf(mapping, 'min'), `\`min\`, ${min}, lies above \`max\`, ${max}.`, 'Write the lower of the two under `min`.');
    }
    return {
        ...(placeholder === undefined ? {} : { placeholder }),
        ...(options === undefined ? {} : { options }),
        ...(multiple === undefined ? {} : { multiple }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
    };
}
/** GitHub shows several lines of it only in an area of several lines. */
function placeholderReader(type) {
    return type === 'textarea' || type === 'list' ? read_value_readText : readLine;
}
function* refuseMisplaced(mapping, type) {
    for (const { key, at } of mapping.entries) {
        const misplaced = constraintKeys.find((known) => known === key && !mayHave(type, known));
        if (misplaced === undefined)
            continue;
        yield problemAt(at, `A field of type \`${type}\` has no \`${key}\`.`, `Leave \`${key}\` out, or write a type that has it: ${enumerated(typesWith(misplaced), 'or')}.`);
    }
}
function* readOptions(mapping, type) {
    const options = yield* readKey(mapping, 'options', listOfDistinct(readWord));
    const written = valueAt(mapping, 'options');
    if (written === undefined || (options?.length === 0 && !holdsItems(written))) {
        yield problemAt(written?.at ?? mapping.at, `A field of type \`${type}\` has no options to choose from.`, 'Add them: `options: [first, second]`.');
    }
    for (const { value, at } of options ?? []) {
        if (type !== 'dropdown' || value.toLowerCase() !== 'none')
            continue;
        yield problemAt(at, 'GitHub keeps the option `None` for choosing nothing.', 'Write `required: false` and leave this option out, or name it otherwise, such as `Not needed`.');
    }
    return options && valuesOf(options);
}
const faults = {
    broken: {
        message: 'is not a regular expression',
        remedy: 'Write one as JavaScript knows them, between single quotes; a sign such as `(`, `[` or `+` that is meant as itself needs a `\\` before it.',
    },
    nested: {
        message: 'repeats what can itself go several ways, and could keep a run busy for ever',
        remedy: 'Repeat only what is fixed: `a+` for `(a+)+`, `[ab]*` for `(a|b)*`.',
    },
    manifold: {
        message: 'could be tried in too many ways, and keep a run busy for long',
        remedy: `Use at most three repetitions without an end, or say how many: \`\\d{1,4}\` for \`\\d+\`; answers of up to ${longestMatched} characters are tried, with three of them ${shortestLimit}.`,
    },
};
function* readPattern(tree, subject) {
    const pattern = yield* readLine(tree, subject);
    const fault = pattern === undefined ? null : faultOfPattern(pattern);
    if (pattern === undefined || fault === null)
        return pattern;
    const { message, remedy } = faults[fault];
    yield problemAt(tree.at, `${sentence(subject)} ${message}: ${quoted(pattern)}.`, remedy);
    return undefined;
}

;// CONCATENATED MODULE: ./build/template/read-fields.js
// The fields of a template: in long form under `fields`, or in short form as lists of ids.










/** Whether the fields a list of the short form names are required. */
const shortLists = { required_fields: true, optional_fields: false };
const fieldListKeys = ['fields', 'required_fields', 'optional_fields'];
function* readFields(template) {
    yield* refuseNoFields(template);
    const long = (yield* readKey(template, 'fields', listOf(readField))) ?? [];
    const fields = [
        ...long.map((field) => field.value),
        ...(yield* readShortList(template, 'required_fields')),
        ...(yield* readShortList(template, 'optional_fields')),
    ];
    yield* field_name_refuseTwins(fields);
    return fields.map((field) => field.value);
}
function* refuseNoFields(template) {
    const lists = fieldListKeys.map((key) => valueAt(template, key));
    const holdsNone = (tree) => tree === undefined || isEmpty(tree) || (tree.kind === 'list' && tree.items.length === 0);
    if (!lists.every(holdsNone))
        return;
    yield problemAt(lists.find((list) => list !== undefined)?.at ?? template.at, 'The template has no fields.', 'Say what a handoff must tell: `required_fields: [client_name, goals]`, or at more length under `fields`.');
}
function* readShortList(template, key) {
    const required = shortLists[key];
    const entry = template.entries.find((other) => other.key === key);
    if (entry && valueAt(template, 'fields')) {
        yield problemAt(entry.at, `\`${key}\` and \`fields\` both say what the fields are.`, `Move these to \`fields\`, with \`required: ${required}\`, and leave \`${key}\` out.`);
        return [];
    }
    const fields = [];
    for (const { value: id, at } of (yield* readKey(template, key, listOf(readFieldId))) ?? []) {
        const field = { id, label: inWords(id), type: 'textarea', required };
        yield* refuseBadLabel(field.label, at, field.type);
        fields.push({ value: field, at, labelAt: at });
    }
    return fields;
}
const fieldKeys = ['id', 'label', 'type', 'required', 'description', ...constraintKeys];
function* readField(tree) {
    if (tree.kind === 'scalar' && typeof tree.value === 'string') {
        yield problemAt(tree.at, `A field must be a group of keys, but is the text ${quoted(tree.value)}.`, `Write \`- id: ${inSnakeCase(tree.value) || 'client_name'}\`, or list ids under \`required_fields\`.`);
        return undefined;
    }
    const mapping = yield* readMapping(tree, 'a field', fieldKeys);
    if (mapping === undefined)
        return undefined;
    const written = yield* readKey(mapping, 'label', readLine);
    const id = yield* readId(mapping, written);
    const type = yield* readKey(mapping, 'type', oneOf(fieldTypes));
    const required = yield* readKey(mapping, 'required', readFlag);
    const description = yield* readKey(mapping, 'description', read_value_readText);
    // What else it may say depends on its type.
    if (type === undefined && valueAt(mapping, 'type') !== undefined)
        return undefined;
    const field = {
        id: id ?? '',
        label: written ?? inWords(id ?? ''),
        type: type ?? 'textarea',
        required: required ?? true,
        ...(description === undefined ? {} : { description }),
        ...(yield* readConstraints(mapping, type ?? 'textarea')),
    };
    const at = placeOf(mapping, 'id');
    const labelAt = written === undefined ? at : placeOf(mapping, 'label');
    if (field.label !== '')
        yield* refuseBadLabel(field.label, labelAt, field.type);
    return id === undefined ? undefined : { value: field, at, labelAt };
}
function* readId(mapping, label) {
    if (valueAt(mapping, 'id') === undefined) {
        yield problemAt(mapping.at, 'The field has no `id`.', `Add one, such as \`id: ${inSnakeCase(label ?? '') || 'client_name'}\`: the ledger keeps the answer under it.`);
    }
    return yield* readKey(mapping, 'id', readFieldId);
}

;// CONCATENATED MODULE: ./build/template/read-template.js
// One handoff type: the file `<type>.yml`.












const read_template_keys = [
    'name',
    'description',
    'from',
    'sending_team',
    'to',
    'receiving_team',
    'accept_within',
    'complete_within',
    ...fieldListKeys,
    'checklist',
];
function* readTemplate(tree, path) {
    const type = yield* readType(path);
    const mapping = yield* readMapping(tree, 'a template', read_template_keys);
    if (mapping === undefined)
        return undefined;
    const [sender, receiver] = teamsInType(type);
    const from = yield* readParty(mapping, { ...sending, inType: sender });
    const to = yield* readParty(mapping, { ...receiving, inType: receiver });
    const acceptWithin = yield* readKey(mapping, 'accept_within', readDuration);
    const completeWithin = yield* readKey(mapping, 'complete_within', readDuration);
    const checklist = yield* readKey(mapping, 'checklist', listOfDistinct(readLine));
    const description = yield* readKey(mapping, 'description', read_value_readText);
    const template = {
        type,
        name: yield* readName(mapping, type),
        description: description ?? `What ${to.value} needs to take over from ${from.value}.`,
        from: from.value,
        to: to.value,
        ...(acceptWithin === undefined ? {} : { acceptWithin }),
        ...(completeWithin === undefined ? {} : { completeWithin }),
        fields: yield* readFields(mapping),
        checklist: valuesOf(checklist),
    };
    return { template, nameAt: placeOf(mapping, 'name'), fromAt: from.at, toAt: to.at };
}
function* readType(path) {
    const at = { path, line: 1, column: 1 };
    const name = fileName(path);
    const type = name.replace(/\.yml$/, '');
    const longest = longestLabel - 'handoff/'.length;
    if (!isSnakeCase(type)) {
        const better = inSnakeCase(type) || 'sales_to_onboarding';
        yield problemAt(at, `The file name ${quoted(name)}, which names the handoff type, is not in snake_case.`, `Rename the file to \`${better}.yml\`.`);
        return better;
    }
    if (type.length > longest) {
        yield problemAt(at, `The label \`handoff/${type}\` would have ${'handoff/'.length + type.length} characters, and GitHub allows ${longestLabel}.`, `Rename the file: at most ${longest} characters and \`.yml\`.`);
    }
    return type;
}
/** `sales_to_onboarding` → `sales`, `onboarding`. */
function teamsInType(type) {
    const [, sender, receiver] = /^(.+?)_to_(.+)$/.exec(type) ?? [];
    return [sender, receiver];
}
const sending = { keys: ['from', 'sending_team'], verb: 'sends', example: 'sales' };
const receiving = { keys: ['to', 'receiving_team'], verb: 'receives', example: 'onboarding' };
function* readParty(template, party) {
    const { keys, verb, example, inType } = party;
    const [entry, second] = template.entries.filter(({ key }) => keys.includes(key));
    if (entry && second) {
        yield problemAt(second.at, `\`${entry.key}\` and \`${second.key}\` both say which team ${verb} the handoff.`, 'Leave one of the two out.');
    }
    if (!entry && inType === undefined) {
        yield problemAt(template.at, `The template does not say which team ${verb} the handoff.`, `Add \`${keys[0]}: ${example}\`, or name the file as in \`sales_to_onboarding.yml\`.`);
    }
    const written = entry && (yield* readTeamId(entry.value, `\`${entry.key}\``));
    return { value: written ?? inType ?? '', at: entry?.value.at ?? template.at };
}
/** GitHub does not show a form whose name is shorter. */
const shortestName = 4;
function* readName(template, type) {
    const name = (yield* readKey(template, 'name', readLine)) ?? inWords(type);
    if ([...name].length < shortestName) {
        yield problemAt(placeOf(template, 'name'), `The name ${quoted(name)} is too short: GitHub shows forms with names of ${shortestName} characters or more.`, 'Give the handoff a longer `name`.');
    }
    return name;
}

;// CONCATENATED MODULE: ./build/template/page.js
// A file's text, and where in it an offset stands.
function pageOf(file) {
    const text = file.text.replace(/^\uFEFF/, '');
    const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
    // A mistake at the end of the file is shown where its last word ends, not on the empty line below.
    const end = text.trimEnd().length;
    return {
        path: file.path,
        text,
        place(offset) {
            const within = Math.min(offset, end);
            const index = lineStarts.findLastIndex((start) => start <= within);
            return { path: file.path, line: index + 1, column: within - (lineStarts[index] ?? 0) + 1 };
        },
    };
}

;// CONCATENATED MODULE: ./build/template/yaml-mistake.js
// What the ways of breaking YAML are called, and how each is mended.
const quoting = 'Put the whole text in quotes if it begins with `[`, `{`, `*`, `&`, `!`, `@` or a quote, or holds `: ` or ` #`.';
const unclosed = {
    message: 'Something is missing here: a colon after a key, a dash before an item, or a closing quote or bracket.',
    remedy: 'Write the missing sign, and give the keys of one group the same indentation.',
};
const outOfPlace = {
    message: 'This does not fit what stands before it.',
    remedy: quoting,
};
const indentation = {
    message: 'The indentation does not fit the lines above, or a bracket above is not closed.',
    remedy: 'Give the keys of one group, and the dashes of one list, the same indentation.',
};
const secondKey = {
    message: 'A second key begins on this line, where only a value can stand.',
    remedy: 'Put a text that holds `: ` in quotes, and give the keys of one group the same indentation.',
};
const unusual = {
    message: 'Tags, anchors and aliases (`!…`, `&…`, `*…`) have no meaning in a configuration.',
    remedy: 'Write the value itself, in quotes if it is a text.',
};
const plainKey = {
    message: 'A key must be a short word.',
    remedy: 'Write `key: value`, with one of the known keys.',
};
/** Every code of the YAML parser, so that a new one does not go without a sentence. */
const yamlMistakes = {
    ALIAS_PROPS: unusual,
    BAD_ALIAS: unusual,
    BAD_COLLECTION_TYPE: unusual,
    BAD_PROP_ORDER: unusual,
    MULTIPLE_ANCHORS: unusual,
    MULTIPLE_TAGS: unusual,
    TAG_RESOLVE_FAILED: unusual,
    BAD_DIRECTIVE: {
        message: 'A line that begins with `%` has no meaning in a configuration.',
        remedy: 'Leave the line out.',
    },
    BAD_DQ_ESCAPE: {
        message: 'A backslash between double quotes does not stand before a character it can change.',
        remedy: 'Write the text between single quotes, where a backslash is only a backslash.',
    },
    BAD_INDENT: indentation,
    BLOCK_IN_FLOW: indentation,
    TAB_AS_INDENT: {
        message: 'The line is indented with a tab.',
        remedy: 'Indent with spaces, two for each step.',
    },
    BAD_SCALAR_START: {
        message: 'A text without quotes cannot begin with this sign.',
        remedy: 'Put the text in quotes; a login is written without its `@`.',
    },
    BLOCK_AS_IMPLICIT_KEY: secondKey,
    MULTILINE_IMPLICIT_KEY: secondKey,
    DUPLICATE_KEY: plainKey,
    KEY_OVER_1024_CHARS: plainKey,
    NON_STRING_KEY: plainKey,
    MISSING_CHAR: unclosed,
    MULTIPLE_DOCS: {
        message: 'A second document begins here, and a file holds only one.',
        remedy: 'Leave this line out, or move what follows it to a file of its own.',
    },
    UNEXPECTED_TOKEN: outOfPlace,
    IMPOSSIBLE: outOfPlace,
    RESOURCE_EXHAUSTION: {
        message: 'The file is nested too deeply.',
        remedy: 'Write it as the documentation shows: a template needs three levels.',
    },
};

;// CONCATENATED MODULE: ./build/template/read-yaml.js
// YAML text → a tree with places. All that is special to YAML ends here.





/** Deeper than any configuration, and far from the end of the stack. */
const deepest = 20;
function* readYaml(file) {
    const page = pageOf(file);
    // Of two keys with one name the parser would not say where the first stands; `mappingOf` does.
    const document = (0,dist/* parseDocument */.Tp)(page.text, { prettyErrors: false, uniqueKeys: false });
    if (yield* refuseMistakes(document, page))
        return undefined;
    if (yield* refuseAliases(document, page))
        return undefined;
    return yield* treeOf(document.contents, { page, depth: 0, otherwise: page.place(0) });
}
function* refuseMistakes(document, page) {
    const mistakes = [...document.errors, ...document.warnings].map((error) => ({
        at: page.place(error.pos[0]),
        mistake: yamlMistakes[error.code],
    }));
    // What follows on the same line is mostly the same mistake once more.
    const lines = new Set();
    for (const { at, mistake } of mistakes) {
        if (!lines.has(at.line))
            yield problemAt(at, mistake.message, mistake.remedy);
        lines.add(at.line);
    }
    return mistakes.length > 0;
}
/** Nothing is looked up, so that a few lines cannot stand for millions. */
function* refuseAliases(document, page) {
    const aliases = [];
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            aliases.push(alias);
        },
    });
    for (const { source, range } of aliases) {
        yield problemAt(page.place(range?.[0] ?? 0), `The alias ${quoted(`*${source}`)} is not followed.`, 'Write the value itself, in quotes if it is a text.');
    }
    return aliases.length > 0;
}
function* treeOf(node, spot) {
    const at = placeOfNode(node, spot);
    if (spot.depth > deepest) {
        const { message, remedy } = yamlMistakes.RESOURCE_EXHAUSTION;
        yield problemAt(at, message, remedy);
        return undefined;
    }
    const below = { ...spot, depth: spot.depth + 1 };
    if ((0,dist/* isMap */.jh)(node))
        return yield* mappingOf(node, at, below);
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = [];
        for (const item of node.items) {
            const dash = (0,dist/* isScalar */.jn)(item) && item.range ? spot.page.place(item.range[0] - 1) : at;
            const tree = yield* treeOf(item, { ...below, otherwise: dash });
            if (tree !== undefined)
                items.push(tree);
        }
        return { kind: 'list', at, items };
    }
    return scalarOf(node, spot.page, at);
}
function* mappingOf(map, at, spot) {
    const entries = [];
    for (const pair of map.items) {
        const entry = yield* entryOf(pair, at, spot);
        const first = entries.find((other) => other.key === entry?.key);
        if (entry !== undefined && first !== undefined) {
            yield problemAt(entry.at, `${quoted(entry.key)} is given twice, first on line ${first.at.line}.`, 'Leave one of the two out.');
        }
        else if (entry !== undefined)
            entries.push(entry);
    }
    return { kind: 'mapping', at, entries };
}
function* entryOf(pair, mapAt, spot) {
    const at = placeOfNode(pair.key, { ...spot, otherwise: mapAt });
    if (!(0,dist/* isScalar */.jn)(pair.key)) {
        yield problemAt(at, yamlMistakes.NON_STRING_KEY.message, yamlMistakes.NON_STRING_KEY.remedy);
        return undefined;
    }
    const { value, source } = scalarOf(pair.key, spot.page, at);
    const tree = yield* treeOf(pair.value, { ...spot, otherwise: at });
    return tree && { key: typeof value === 'string' ? value : source, at, value: tree };
}
/** What is not written (`name:` with nothing after it) stands nowhere, so its key's place is given. */
function placeOfNode(node, spot) {
    if (!((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node)))
        return spot.otherwise;
    if (!node.range || ((0,dist/* isScalar */.jn)(node) && node.value === null && !node.source))
        return spot.otherwise;
    return spot.page.place(node.range[0]);
}
function scalarOf(node, page, at) {
    if (!(0,dist/* isScalar */.jn)(node))
        return { kind: 'scalar', at, value: null, source: '' };
    const source = node.range ? page.text.slice(node.range[0], node.range[1]) : '';
    const known = node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value);
    return { kind: 'scalar', at, source, value: known ? plain(node.value, source) : source };
}
/** Dates and bytes, which only older YAML knows, stay the text they were written as. */
function plain(value, source) {
    if (value === null || typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    return source;
}

;// CONCATENATED MODULE: ./build/template/read-configuration.js
// The files of a configuration → a configuration, or everything that is wrong with them.







/**
 * `config.yml`, if there is one, and a `<type>.yml` for each handoff type; other files are passed over.
 * The outcome does not depend on the order of the files.
 */
function readConfiguration(files) {
    const { value, problems } = finish(readFiles(files.toSorted((a, b) => order(a.path, b.path))));
    return problems.length === 0
        ? { kind: 'sound', configuration: value }
        : { kind: 'unsound', problems: problems.toSorted(inReadingOrder) };
}
function* readFiles(files) {
    yield* refuseLongSuffix(files);
    const written = files.filter(({ path }) => path.endsWith('.yml'));
    const settings = yield* readSettingsFile(written.find(isSettings));
    const drafts = [];
    for (const file of written.filter((other) => !isSettings(other))) {
        const draft = yield* readTemplateFile(file);
        if (draft === undefined)
            continue;
        // A built-in template does not know the repository's teams.
        if (!file.builtIn)
            yield* refuseUnlisted(draft, settings.teams);
        drafts.push(draft);
    }
    yield* refuseSameNames(drafts);
    const { teams: listed, labels, report, requireChecklist, autoComplete } = settings;
    const joined = yield* joinTeams({ templates: drafts, listed, prefix: labels.team });
    return { ...joined, labels, report, requireChecklist, autoComplete };
}
function isSettings({ path }) {
    return fileName(path) === 'config.yml';
}
function* refuseLongSuffix(files) {
    for (const { path } of files.filter((file) => /\.yaml$/i.test(file.path))) {
        const name = fileName(path);
        yield problemAt({ path, line: 1, column: 1 }, `${quoted(name)} is not read, for it does not end in \`.yml\`.`, `Rename the file to ${quoted(name.replace(/\.yaml$/i, '.yml'))}.`);
    }
}
function* readSettingsFile(file) {
    const tree = file && (yield* readYaml(file));
    return (tree && (yield* readSettings(tree))) ?? defaultSettings;
}
function* readTemplateFile(file) {
    const tree = yield* readYaml(file);
    return tree && (yield* readTemplate(tree, file.path));
}
/** GitHub wants forms to have names of their own. */
function* refuseSameNames(drafts) {
    for (const [index, { template, nameAt }] of drafts.entries()) {
        const same = drafts
            .slice(0, index)
            .find((other) => folded(other.template.name) === folded(template.name));
        if (same === undefined)
            continue;
        yield problemAt(nameAt, `The name ${quoted(template.name)} is that of \`${same.template.type}\` already.`, 'Give each template a `name` of its own.');
    }
}
function inReadingOrder(one, other) {
    return order(one.path, other.path) || one.line - other.line || one.column - other.column;
}
/** By code point, which is the same on every machine. */
function order(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/cli/folder/read-repository.js
// The configuration that a run would work with, read from a folder instead of from GitHub.



async function readRepository(top, configPath) {
    const files = await readYamlFiles(top, configPath);
    const isBuiltIn = files.every((file) => /\/config\.ya?ml$/.test(file.path));
    const all = isBuiltIn ? [...files, ...readBuiltIn().files] : files;
    return { files, isBuiltIn, outcome: readConfiguration(all) };
}

;// CONCATENATED MODULE: ./build/cli/folder/write-files.js
// Puts files into a repository that lies in a folder of this machine.




/** @param path from the top of the repository */
async function writeTextFile(top, path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(top, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(top, path), text);
    }
    catch (cause) {
        const why = codeOf(cause) ?? 'unknown reason';
        throw new failure/* Failure */.HR(failure/* exitCodes */.hS.world, `${path} cannot be written (${why}).`, { cause });
    }
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(2828);
;// CONCATENATED MODULE: ./build/cli/forms/survey-forms.js
// How the issue forms of a repository stand to its templates.

function surveyForms(templates, present) {
    const expected = writeForms(templates);
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
    return text.startsWith('# Generated by Baton from ');
}

;// CONCATENATED MODULE: ./build/cli/forms/forms.js
// Writes the issue forms, or says how they have drifted from their templates.







async function forms_forms(terminal, folder, { check, force, configPath, json }) {
    const top = await topOf(folder, terminal.cwd);
    const { outcome } = await readRepository(top, configPath);
    if (outcome.kind === 'unsound') {
        const count = outcome.problems.length;
        throw new failure/* Failure */.HR(failure/* exitCodes */.hS.found, `The configuration has ${count === 1 ? 'a problem' : `${count} problems`}, so no form was written. Run \`baton check\` to see ${count === 1 ? 'it' : 'them'}.`);
    }
    const found = surveyForms(outcome.configuration.templates, await readYamlFiles(top, formsFolder));
    const done = check ? found : await write(top, found, force === true);
    terminal.stdout(json ? jsonOf(done) : tellAll(terminal, done));
    const isGood = done.every(({ state }) => state === 'current' || state === 'written');
    terminal.setExitCode(isGood ? failure/* exitCodes */.hS.good : failure/* exitCodes */.hS.found);
}
async function write(top, found, force) {
    const done = [];
    for (const form of found) {
        const isDue = form.state === 'missing' || form.state === 'stale' || (form.state === 'foreign' && force);
        if (isDue && form.text !== null) {
            await writeTextFile(top, form.path, form.text);
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
        const line = `${(0,cli_terminal/* painted */.C)(terminal, style, word.padEnd(widest))}  ${path}\n`;
        return advice === null ? line : `${line}${' '.repeat(widest + 2)}${advice}\n`;
    })
        .join('');
}


/***/ })

};
