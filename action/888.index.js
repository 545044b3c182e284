export const id = 888;
export const ids = [888];
export const modules = {

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./build/template/by-text.js
var by_text = __webpack_require__(264);
// EXTERNAL MODULE: ./build/template/file-name.js
var file_name = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/template/default-labels.js
var default_labels = __webpack_require__(5880);
// EXTERNAL MODULE: ./build/template/nearest.js
var nearest = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(7147);
;// CONCATENATED MODULE: ./build/template/reading.js
// How a configuration is read: a reader gives back what it could read and yields every problem it
// meets on the way, so that one bad line hides none of the others.

function problemAt(at, message, remedy) {
    return { path: at.path, line: at.line, column: at.column, message, remedy };
}
/** "`name` must be a text, but is a list." */
function wrongKind(tree, claim, remedy) {
    return problemAt(tree.at, `${(0,wording/* sentence */.em)(claim)}, but is ${(0,wording/* described */.WY)(tree)}.`, remedy);
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

// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(7718);
;// CONCATENATED MODULE: ./build/template/join-teams.js
// Brings together the teams that templates name and those that `config.yml` lists.





function* joinTeams({ templates, listed, prefix }) {
    const teams = [...listed];
    const named = templates.flatMap(({ template, fromAt, toAt }) => [
        { value: template.from, at: fromAt },
        { value: template.to, at: toAt },
    ]);
    for (const { value: id, at } of named) {
        if (!teams.some((team) => (0,template_team/* sameLogin */.Up)(team.value.id, id))) {
            teams.push({ value: (0,template_team/* withoutMembers */.YG)(id), at });
        }
    }
    for (const { value, at } of teams) {
        const length = [...prefix, ...value.id].length;
        if (length <= default_labels/* longestLabel */.Jg)
            continue;
        yield problemAt(at, `The label ${(0,wording/* quoted */.TL)(prefix + value.id)} would have ${length} characters, and GitHub allows ${default_labels/* longestLabel */.Jg}.`, 'Give the team a shorter name.');
    }
    const asListed = (id) => teams.find((team) => (0,template_team/* sameLogin */.Up)(team.value.id, id))?.value.id ?? id;
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
        if (id === '' || ids.some((other) => (0,template_team/* sameLogin */.Up)(other, id)))
            continue;
        const meant = (0,nearest/* nearest */.p)(id, ids);
        yield problemAt(at, `The team ${(0,wording/* quoted */.TL)(id)} is not among the \`teams\` of \`config.yml\`.`, meant ? `Did you mean \`${meant}\`?` : `List it there, be it without members: \`${id}: {}\`.`);
    }
}

// EXTERNAL MODULE: ./build/template/date.js
var date = __webpack_require__(7247);
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

;// CONCATENATED MODULE: ./build/template/read-list.js
// Readers of lists.



/** A list; nothing written is one without items. Items that cannot be read are left out. */
function listOf(reader) {
    return function* (tree, subject) {
        if (isEmpty(tree))
            return [];
        if (tree.kind !== 'list') {
            yield wrongKind(tree, `${subject} must be a list`, remedyFor(tree));
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
function remedyFor(tree) {
    const source = tree.kind === 'scalar' ? tree.source : '';
    if (/^-\S/.test(source))
        return 'Write a space after each dash: `- item`.';
    const alone = source === '' || source.includes('\n') ? '' : ` ${(0,wording/* quoted */.TL)(`[${source}]`)}, or`;
    return `Write${alone} one item on each line, after a dash: \`- item\`.`;
}
/** A list that names nothing twice. */
function listOfDistinct(reader) {
    return function* (tree, subject) {
        const items = yield* listOf(reader)(tree, subject);
        for (const [index, { value, at }] of (items ?? []).entries()) {
            const before = (items ?? []).slice(0, index);
            if (!before.some((other) => (0,wording/* folded */.TM)(other.value) === (0,wording/* folded */.TM)(value)))
                continue;
            yield problemAt(at, `${(0,wording/* sentence */.em)(subject)} names ${(0,wording/* quoted */.TL)(value)} twice.`, 'Leave one of the two out.');
        }
        return items;
    };
}
function valuesOf(items) {
    return (items ?? []).map((item) => item.value);
}

;// CONCATENATED MODULE: ./build/template/read-mapping.js
// Readers of groups of keys.




/** The mapping, after a word on every key it should not have. Nothing written is a mapping without keys. */
function* readMapping(tree, subject, known) {
    const mapping = yield* readGroup(tree, subject);
    for (const { key, at } of mapping?.entries ?? []) {
        if (known.includes(key))
            continue;
        const meant = (0,nearest/* nearest */.p)(key, known);
        yield problemAt(at, `${(0,wording/* quoted */.TL)(key)} is not a key of ${subject}.`, meant
            ? `Did you mean \`${meant}\`?`
            : `Leave it out; the keys here are ${(0,wording/* enumerated */.BD)(known, 'and')}.`);
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

;// CONCATENATED MODULE: ./build/template/unreadable.js
// Signs that stand in no file on purpose: what is left of another encoding, and control characters.

/** The first that is neither a tab nor the end of a line. */
function firstUnseen(text) {
    const found = /(?![\t\n\r\x85])\p{Cc}/u.exec(text);
    if (found === null)
        return null;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase();
    return { index: found.index, name: `U+${code.padStart(4, '0')}` };
}
/** What is not UTF-8 arrives as U+FFFD, and of UTF-16 every second byte as U+0000. */
function* refuseUnreadable(page) {
    const unseen = firstUnseen(page.text);
    const foreign = page.text.indexOf('\uFFFD');
    if (foreign >= 0) {
        yield problemAt(page.place(foreign), 'The file is not written in UTF-8.', 'Save it again in UTF-8.');
    }
    else if (unseen !== null) {
        yield problemAt(page.place(unseen.index), `A sign that cannot be seen stands here, ${unseen.name}.`, 'Leave it out.');
    }
    return foreign >= 0 || unseen !== null;
}

;// CONCATENATED MODULE: ./build/template/read-value.js
// Readers of the plain values a configuration is made of. What each refuses, it explains.




function* readText(tree, subject) {
    if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== '') {
        const unseen = firstUnseen(tree.value);
        if (unseen === null)
            return tree.value.trim();
        yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} holds a sign that cannot be seen, ${unseen.name}.`, 'Leave it out.');
        return undefined;
    }
    if (tree.kind !== 'scalar') {
        yield wrongKind(tree, `${subject} must be a text`, tree.kind === 'list'
            ? 'Write one text in its place, without brackets or dashes.'
            : 'Write one text in its place, in quotes if it holds `: `.');
    }
    else if (typeof tree.value === 'number' || typeof tree.value === 'boolean') {
        yield wrongKind(tree, `${subject} must be a text`, `Put it in quotes: \`"${tree.source}"\`.`);
    }
    else {
        yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is empty.`, 'Write a text there, in quotes if it begins with `#`, or leave the line out.');
    }
    return undefined;
}
function* readLine(tree, subject) {
    const text = yield* readText(tree, subject);
    if (text === undefined)
        return undefined;
    if (/[\r\n]/.test(text)) {
        yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} runs over several lines.`, 'Write it on one line.');
        return undefined;
    }
    // YAML folds `- one` and a further indented `- two` below it into the one text "one - two".
    if (tree.kind === 'scalar' && /^[^'"|>][^\n]*\n\s*- /.test(tree.source)) {
        yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} swallows the line below it, which is indented further.`, 'Give all dashes of the list the same indentation.');
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
    const remedy = 'Write a number such as `100`, without quotes.';
    yield tree.kind === 'scalar' && typeof tree.value === 'number'
        ? problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(tree.source)}, which nothing can be compared with.`, remedy)
        : wrongKind(tree, `${subject} must be a number`, remedy);
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
        const meant = (0,nearest/* nearest */.p)(written, words);
        yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} cannot be ${(0,wording/* quoted */.TL)(written)}.`, meant ? `Did you mean \`${meant}\`?` : `Write ${(0,wording/* enumerated */.BD)(offered, 'or')}.`);
        return undefined;
    };
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
const calendarKeys = ['timezone', 'days', 'hours', 'holidays'];
function* readCalendar(tree, subject) {
    const mapping = yield* readMapping(tree, subject, calendarKeys);
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
/** As they may be written. */
const dayNames = [...shortWeekdays, ...weekdays];
const readDayName = oneOf(dayNames, weekdays);
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
        yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} names no day, so nothing would ever be due.`, 'Write `[mon, tue, wed, thu, fri]`, or leave the line out.');
    }
    return names && [...new Set(valuesOf(names).map(numberOfDay))].toSorted();
}
function* readDate(tree, subject) {
    const text = yield* readWord(tree, subject);
    if (text === undefined || (0,date/* isDate */.$)(text))
        return text;
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(text)}, which is not a day of the calendar.`, 'Write year, month and day: `2026-12-24`.');
    return undefined;
}
function* readTime(tree, subject) {
    const text = yield* readWord(tree, subject);
    const time = text === undefined ? undefined : (0,date/* timeOfDay */.r)(text);
    if (text === undefined || time !== undefined)
        return time;
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(text)}, which is not a time of day.`, 'Write hours and minutes from `00:00` to `23:59`.');
    return undefined;
}
function* readHours(tree, subject) {
    const text = yield* readWord(tree, subject);
    if (text === undefined)
        return undefined;
    const [from, to, ...rest] = text.split(/ *[-–] */).map(date/* timeOfDay */.r);
    if (from === undefined || to === undefined || rest.length > 0) {
        yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(text)}, which is not a span of hours.`, 'Write `09:00-17:00`; the latest end is `23:59`.');
        return undefined;
    }
    if (from < to)
        return { from, to };
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} ends at ${to}, which is not after ${from}.`, 'Write the earlier time first, both on the same day.');
    return undefined;
}
function* readTimeZone(tree, subject) {
    const text = yield* readWord(tree, subject);
    if (text === undefined || isTimeZone(text))
        return text;
    const zones = Intl.supportedValuesOf('timeZone');
    const city = `/${text.toLowerCase().replaceAll(' ', '_')}`;
    const meant = zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? (0,nearest/* nearest */.p)(text, zones);
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(text)}, which is not the name of a time zone.`, meant ? `Did you mean \`${meant}\`?` : 'Write a name such as `Europe/Berlin`, or `UTC`.');
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

// EXTERNAL MODULE: ./build/template/types.js
var types = __webpack_require__(9438);
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
    return types/* fieldTypes */.s$.filter((type) => mayHave(type, key));
}
/** Characters, or items. */
const readSize = wholeNumber(0, 50_000);
/** What `min` and `max` are, for the types that have them. */
function boundReader(type) {
    if (type === 'date')
        return readDate;
    return type === 'number' || type === 'money' ? readNumber : readSize;
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
        const better = (0,wording/* inSnakeCase */.YU)(id);
        yield problemAt(tree.at, `The id ${(0,wording/* quoted */.TL)(id)} is not in snake_case.`, better
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
        yield problemAt(at, `The label ${(0,wording/* quoted */.TL)(label)} has neither letter nor digit.`, 'Write what the field asks for in a few words.');
    }
    // GitHub shows no form that asks for one in writing.
    if (type !== 'dropdown' && type !== 'checkboxes' && /pass[\s_-]*w(?:or)?d/i.test(label)) {
        yield problemAt(at, `GitHub refuses forms that ask for a password, as the label ${(0,wording/* quoted */.TL)(label)} does.`, 'Hand secrets over by other means, and ask here where they are kept, such as `Vault entry`.');
    }
}
function* refuseTwins(fields) {
    const byId = new Map();
    const byLabel = new Map();
    for (const field of fields) {
        const { value, at, labelAt } = field;
        const label = labelKey(value.label);
        const sameId = byId.get(value.id);
        const sameLabel = byLabel.get(label);
        byId.set(value.id, sameId ?? field);
        byLabel.set(label, sameLabel ?? field);
        if (sameId) {
            yield problemAt(at, `The field \`${value.id}\` is listed twice, first on line ${sameId.at.line}.`, 'Leave one of the two out, or give it another id.');
        }
        else if (sameLabel) {
            yield problemAt(labelAt, `The label ${(0,wording/* quoted */.TL)(value.label)} is that of the field \`${sameLabel.value.id}\` already.`, 'Choose labels that differ in more than letter case and spaces.');
        }
    }
}
/** A label opens its field as a heading, which may be closed with `#`s. */
function labelKey(label) {
    return (0,wording/* folded */.TM)(label.replace(/\s+#+\s*$/, ''));
}

// EXTERNAL MODULE: ./build/template/pattern.js
var template_pattern = __webpack_require__(1361);
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
    return type === 'textarea' || type === 'list' ? readText : readLine;
}
function* refuseMisplaced(mapping, type) {
    for (const { key, at } of mapping.entries) {
        const misplaced = constraintKeys.find((known) => known === key && !mayHave(type, known));
        if (misplaced === undefined)
            continue;
        yield problemAt(at, `A field of type \`${type}\` has no \`${key}\`.`, `Leave \`${key}\` out, or write a type that has it: ${(0,wording/* enumerated */.BD)(typesWith(misplaced), 'or')}.`);
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
        remedy: `Use at most three repetitions without an end, or say how many: \`\\d{1,4}\` for \`\\d+\`; answers of up to ${template_pattern/* longestMatched */.Bx} characters are tried, with three of them ${template_pattern/* shortestLimit */.qb}.`,
    },
};
function* readPattern(tree, subject) {
    const pattern = yield* readLine(tree, subject);
    const fault = pattern === undefined ? null : (0,template_pattern/* faultOfPattern */.m6)(pattern);
    if (pattern === undefined || fault === null)
        return pattern;
    const { message, remedy } = faults[fault];
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} ${message}: ${(0,wording/* quoted */.TL)(pattern)}.`, remedy);
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
    yield* refuseTwins(fields);
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
        const field = { id, label: (0,wording/* inWords */.r4)(id), type: 'textarea', required };
        yield* refuseBadLabel(field.label, at, field.type);
        fields.push({ value: field, at, labelAt: at });
    }
    return fields;
}
const fieldKeys = [
    'id',
    'label',
    'type',
    'required',
    'description',
    'private',
    ...constraintKeys,
];
function* readField(tree) {
    if (tree.kind === 'scalar' && typeof tree.value === 'string') {
        yield problemAt(tree.at, `A field must be a group of keys, but is the text ${(0,wording/* quoted */.TL)(tree.value)}.`, `Write \`- id: ${(0,wording/* inSnakeCase */.YU)(tree.value) || 'client_name'}\`, or list ids under \`required_fields\`.`);
        return undefined;
    }
    const mapping = yield* readMapping(tree, 'a field', fieldKeys);
    if (mapping === undefined)
        return undefined;
    const written = yield* readKey(mapping, 'label', readLine);
    const id = yield* readId(mapping, written);
    const type = yield* readKey(mapping, 'type', oneOf(types/* fieldTypes */.s$));
    const required = yield* readKey(mapping, 'required', readFlag);
    const description = yield* readKey(mapping, 'description', readText);
    const isPrivate = yield* readKey(mapping, 'private', readFlag);
    // What else it may say depends on its type.
    if (type === undefined && valueAt(mapping, 'type') !== undefined)
        return undefined;
    const field = {
        id: id ?? '',
        label: written ?? (0,wording/* inWords */.r4)(id ?? ''),
        type: type ?? 'textarea',
        required: required ?? true,
        ...(description === undefined ? {} : { description }),
        ...(yield* readConstraints(mapping, type ?? 'textarea')),
        ...(isPrivate ? { private: true } : {}),
    };
    const at = placeOf(mapping, 'id');
    const labelAt = written === undefined ? at : placeOf(mapping, 'label');
    if (field.label !== '')
        yield* refuseBadLabel(field.label, labelAt, field.type);
    return id === undefined ? undefined : { value: field, at, labelAt };
}
function* readId(mapping, label) {
    if (valueAt(mapping, 'id') === undefined) {
        yield problemAt(mapping.at, 'The field has no `id`.', `Add one, such as \`id: ${(0,wording/* inSnakeCase */.YU)(label ?? '') || 'client_name'}\`: the ledger keeps the answer under it.`);
    }
    return yield* readKey(mapping, 'id', readFieldId);
}

;// CONCATENATED MODULE: ./build/template/file-keys.js
// The keys at the top of each kind of file, so that one which stands in the wrong file is sent to the
// right one.


const settingsKeys = [
    'teams',
    'people',
    'labels',
    'report',
    'require_checklist',
    'auto_complete',
];
const templateKeys = [
    'name',
    'description',
    'from',
    'sending_team',
    'to',
    'receiving_team',
    'accept_within',
    'complete_within',
    'read_back',
    'return_reasons',
    ...fieldListKeys,
    'checklist',
];
/** The tree without the keys of the other kind of file, after a word on each. */
function* refuseStrayKeys(tree, stray) {
    if (tree.kind !== 'mapping')
        return tree;
    const isStray = (key) => stray.keys.includes(key);
    for (const { key, at } of tree.entries.filter((entry) => isStray(entry.key))) {
        yield problemAt(at, `\`${key}\` is not a key of ${stray.subject}.`, `Move it to ${stray.home}.`);
    }
    return { ...tree, entries: tree.entries.filter((entry) => !isStray(entry.key)) };
}

// EXTERNAL MODULE: ./build/template/login.js
var template_login = __webpack_require__(9490);
;// CONCATENATED MODULE: ./build/template/read-login.js
// Logins as a configuration writes them.




function* readLogin(tree, subject) {
    const login = yield* readWord(tree, subject);
    if (login === undefined || (0,template_login/* isLogin */.W)(login))
        return login;
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(login)}, which cannot be a login on GitHub.`, read_login_remedyFor(login));
    return undefined;
}
function read_login_remedyFor(written) {
    const bare = written.replace(/^@+/, '');
    if (bare.includes('/'))
        return 'Name people here, and a team of GitHub under `github_team`.';
    if (bare !== written && (0,template_login/* isLogin */.W)(bare))
        return `Leave the \`@\` off: \`${bare}\`.`;
    return `Write the login as it stands in the address of the profile: at most 39 letters, digits and hyphens.`;
}

;// CONCATENATED MODULE: ./build/template/read-contact.js
// Where teams and people are reached besides GitHub. Addresses of webhooks never stand here: whoever has
// one can post.






/** `people`: login to where that person is reached. */
function* readPeople(tree, subject) {
    const group = yield* readGroup(tree, subject);
    const people = new Map();
    for (const entry of group?.entries ?? []) {
        const { key, at, value } = entry;
        const login = yield* readLoginOf(entry, subject);
        const contact = yield* readContact(value, `the entry ${(0,wording/* quoted */.TL)(key)} of ${subject}`);
        if (login === undefined || contact === undefined)
            continue;
        if ([...people.keys()].some((other) => (0,template_team/* sameLogin */.Up)(other, login))) {
            yield problemAt(at, `${(0,wording/* sentence */.em)(subject)} names ${(0,wording/* quoted */.TL)(login)} twice.`, 'Leave one of the two out; letter case makes no difference.');
        }
        people.set(login, contact);
    }
    return Object.fromEntries(people);
}
function* readLoginOf({ key, at }, subject) {
    const written = { kind: 'scalar', at, value: key, source: key };
    return yield* readLogin(written, `a key of ${subject}`);
}
const contactKeys = ['slack', 'email'];
function* readContact(tree, subject) {
    const mapping = yield* readMapping(tree, subject, contactKeys);
    if (mapping === undefined)
        return undefined;
    const slack = yield* readKey(mapping, 'slack', readMember);
    const email = yield* readKey(mapping, 'email', readEmail);
    return {
        ...(slack === undefined ? {} : { slack }),
        ...(email === undefined ? {} : { email }),
    };
}
function* readMember(tree, subject) {
    const id = yield* readLine(tree, subject);
    if (id === undefined || /^[UW][A-Z0-9]{2,20}$/.test(id))
        return id;
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(id)}, which is not the id of a member in Slack.`, 'Write the id, such as `U024BE7LH`: in Slack, open the profile and choose "Copy member ID".');
    return undefined;
}
function* readChannel(tree, subject) {
    const channel = yield* readLine(tree, subject);
    if (channel === undefined || !/^https?:/i.test(channel))
        return channel;
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} holds a web address, which belongs among the secrets.`, 'Write the channel here, such as `"#onboarding"`, and give the address to the input `slack-webhook-url`.');
    return undefined;
}
function* readEmail(tree, subject) {
    const address = yield* readLine(tree, subject);
    if (address === undefined || /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(address))
        return address;
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(address)}, which is not an e-mail address.`, 'Write one address such as `onboarding@example.com`.');
    return undefined;
}

;// CONCATENATED MODULE: ./build/template/read-labels.js
// Names that a repository gives to Baton's labels, none of which may be taken for another.





const keys = Object.keys(default_labels/* defaultLabels */.Nm);
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
        ...default_labels/* defaultLabels */.Nm,
        ...Object.fromEntries(renames.map(({ key, name }) => [key, name])),
    };
    yield* read_labels_refuseTwins(renames, labels);
    yield* refuseTakenForTeams(renames, labels);
    return labels;
}
function* refuseFixed({ entries }) {
    for (const { key, at } of entries.filter((entry) => fixed.test(entry.key))) {
        yield problemAt(at, `The label ${(0,wording/* quoted */.TL)(key)} cannot be renamed: handoffs are known by it.`, 'Leave the line out.');
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
        yield problemAt(value.at, `The label ${(0,wording/* quoted */.TL)(name)} has a meaning of its own and cannot stand for \`${key}\`.`, 'Choose another name.');
    }
    if (length > default_labels/* longestLabel */.Jg) {
        yield problemAt(value.at, `The label ${(0,wording/* quoted */.TL)(name)} has ${length} characters, and GitHub allows ${default_labels/* longestLabel */.Jg}.`, 'Choose a shorter name.');
    }
    return { key, name, at: value.at };
}
/** Told at the later of two renames, or at the one that takes a name left as it was. */
function* read_labels_refuseTwins(renames, labels) {
    for (const [index, { key, name, at }] of renames.entries()) {
        const later = renames.slice(index + 1).map((rename) => rename.key);
        const twin = keys
            .filter(isKey)
            .find((k) => k !== key && !later.includes(k) && (0,wording/* folded */.TM)(labels[k]) === (0,wording/* folded */.TM)(name));
        if (twin === undefined)
            continue;
        yield problemAt(at, `The label ${(0,wording/* quoted */.TL)(name)} would stand for both \`${twin}\` and \`${key}\`.`, 'Choose a name for each; letter case makes no difference.');
    }
}
function* refuseTakenForTeams(renames, labels) {
    const prefix = (0,wording/* folded */.TM)(labels.team);
    const prefixed = (name) => (0,wording/* folded */.TM)(name).startsWith(prefix);
    const team = renames.find(({ key }) => key === 'team');
    if (team === undefined) {
        for (const { name, at } of renames.filter((rename) => prefixed(rename.name))) {
            yield problemAt(at, `The label ${(0,wording/* quoted */.TL)(name)} would be taken for that of a team, which begins with \`${labels.team}\`.`, 'Choose a name that begins otherwise.');
        }
        return;
    }
    const others = keys.filter(isKey).filter((key) => key !== 'team');
    const taken = ['handoff/', ...others.map((key) => labels[key])].find(prefixed);
    if (taken === undefined)
        return;
    yield problemAt(team.at, `The labels of teams would begin with ${(0,wording/* quoted */.TL)(team.name)}, as the label ${(0,wording/* quoted */.TL)(taken)} does.`, 'Choose a beginning that no other label has, such as `team/`.');
}
function isKey(text) {
    return keys.includes(text);
}

;// CONCATENATED MODULE: ./build/template/read-report.js
// When the report is due, and over how many days it looks back.





const defaultReport = {
    every: 'week',
    on: 1,
    at: '08:00',
    timezone: 'UTC',
};
const reportKeys = ['every', 'on', 'at', 'timezone', 'days'];
const reportIntervals = ['day', 'week', 'month'];
/** Every month has a 28th. */
const readDayOfMonth = wholeNumber(1, 28);
function* readReport(tree, subject) {
    const mapping = yield* readMapping(tree, subject, reportKeys);
    if (mapping === undefined)
        return undefined;
    const written = yield* readKey(mapping, 'every', oneOf(reportIntervals));
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

;// CONCATENATED MODULE: ./build/template/read-team.js
// One team of `config.yml`: who belongs to it, and how it works.











const teamKeys = [
    'members',
    'github_team',
    'lead',
    'assign',
    'away',
    'calendar',
    'slack',
    'email',
];
function* readTeam(tree, id) {
    const mapping = yield* readMapping(tree, `the team ${(0,wording/* quoted */.TL)(id)}`, teamKeys);
    if (mapping === undefined)
        return undefined;
    const members = valuesOf(yield* readKey(mapping, 'members', listOfDistinct(readLogin)));
    const githubTeam = yield* readKey(mapping, 'github_team', readGithubTeam);
    const lead = yield* readKey(mapping, 'lead', readLogin);
    const policy = yield* readKey(mapping, 'assign', oneOf(types/* assignPolicies */.Ym));
    const away = (yield* readKey(mapping, 'away', readAway)) ?? [];
    const calendar = yield* readKey(mapping, 'calendar', readCalendar);
    const slack = yield* readKey(mapping, 'slack', readChannel);
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
        const until = yield* readDate(value, `the last day away of ${(0,wording/* quoted */.TL)(key)}`);
        if (login === undefined || until === undefined)
            continue;
        if (absences.some((other) => (0,template_team/* sameLogin */.Up)(other.value.login, login))) {
            yield problemAt(at, `${(0,wording/* sentence */.em)(subject)} names ${(0,wording/* quoted */.TL)(login)} twice.`, 'Leave one of the two out; letter case makes no difference.');
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
        if ((0,template_team/* includesLogin */.Bm)(people, value.login))
            continue;
        yield problemAt(at, `\`away\` names ${(0,wording/* quoted */.TL)(value.login)}, who is not of the team.`, 'Write the login as under `members`, or add it there.');
    }
}
function* readGithubTeam(tree, subject) {
    const name = yield* readLine(tree, subject);
    if (name === undefined || /^[a-z0-9][a-z0-9-]*\/[a-z0-9_-]+$/i.test(name))
        return name;
    const bare = name.replace(/^@/, '');
    yield problemAt(tree.at, `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(name)}, which is not the name of a team on GitHub.`, bare !== name && bare.includes('/')
        ? `Leave the \`@\` off: ${(0,wording/* quoted */.TL)(bare)}.`
        : 'Write the organisation, a slash and the team: `acme/onboarding`.');
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
    const better = (0,wording/* inSnakeCase */.YU)(id);
    yield problemAt(at, `A team cannot be called ${(0,wording/* quoted */.TL)(id)}.`, `Use letters, digits, \`_\` and \`-\`${better ? `: \`${better}\`` : ''}.`);
}

;// CONCATENATED MODULE: ./build/template/read-settings.js
// `config.yml`: teams, labels, report, and how strict to be.












const defaultSettings = {
    teams: [],
    people: {},
    labels: default_labels/* defaultLabels */.Nm,
    report: defaultReport,
    requireChecklist: true,
    autoComplete: false,
};
const stray = {
    keys: templateKeys,
    subject: '`config.yml`',
    home: 'the file of a template, such as `sales_to_onboarding.yml`',
};
function* readSettings(tree) {
    const own = yield* refuseStrayKeys(tree, stray);
    const mapping = yield* readMapping(own, stray.subject, settingsKeys);
    if (mapping === undefined)
        return undefined;
    const requireChecklist = yield* readKey(mapping, 'require_checklist', readFlag);
    const autoComplete = yield* readKey(mapping, 'auto_complete', readFlag);
    return {
        teams: (yield* readKey(mapping, 'teams', readTeams)) ?? defaultSettings.teams,
        people: (yield* readKey(mapping, 'people', readPeople)) ?? defaultSettings.people,
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
        const same = teams.find((other) => (0,template_team/* sameLogin */.Up)(other.value.id, key));
        if (same) {
            yield problemAt(at, `The team ${(0,wording/* quoted */.TL)(key)} is listed twice, first on line ${same.at.line}.`, 'Make one team of the two; letter case makes no difference.');
        }
        yield* refuseBadTeamId(key, at);
        const team = yield* readTeam(value, key);
        // Unread, it is listed all the same.
        teams.push({ value: team ?? (0,template_team/* withoutMembers */.YG)(key), at });
    }
    return teams;
}

// EXTERNAL MODULE: ./build/template/duration.js
var template_duration = __webpack_require__(6899);
;// CONCATENATED MODULE: ./build/template/read-duration.js
// Lengths of time as a configuration writes them: `90m`, `24h`, `10d`.





/** Ten years: longer is a slip of the finger. */
const longest = 520 * 604_800;
function* readDuration(tree, subject) {
    const written = yield* readWord(tree, subject);
    if (written === undefined)
        return undefined;
    const duration = durationIn(written);
    const seconds = duration === undefined ? 0 : (0,template_duration/* secondsOf */.TM)(duration);
    if (seconds > 0 && seconds <= longest)
        return duration;
    yield problemAt(tree.at, seconds > longest
        ? `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(written)}, which is longer than ten years.`
        : `${(0,wording/* sentence */.em)(subject)} is ${(0,wording/* quoted */.TL)(written)}, which is not a length of time.`, read_duration_remedyFor(written));
    return undefined;
}
function durationIn(written) {
    const [, amount, letter] = /^(\d+) ?([smhdw])$/i.exec(written) ?? [];
    const unit = types/* durationUnits */.WQ.find((one) => one === letter?.toLowerCase());
    return unit && { amount: Number(amount), unit };
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

;// CONCATENATED MODULE: ./build/template/read-return-reasons.js
// Why handoffs of a type may be returned.






/** Codes with the words for them, or a list of either; the one follows from the other. */
const readReturnReasons = function* (tree, subject) {
    const reasons = tree.kind === 'mapping' ? yield* readPairs(tree, subject) : yield* readOnes(tree, subject);
    for (const [index, { code, at }] of reasons.entries()) {
        if (reasons.slice(0, index).some((other) => other.code === code)) {
            yield problemAt(at, `The reason \`${code}\` is named twice.`, 'Leave one of the two out.');
        }
    }
    return reasons.length === 0
        ? undefined
        : Object.fromEntries(reasons.map(({ code, value }) => [code, value]));
};
function* readPairs(tree, subject) {
    const reasons = [];
    for (const { key, at, value } of (yield* readGroup(tree, subject))?.entries ?? []) {
        const words = yield* readLine(value, `the words for \`${key}\``);
        if (!isSnakeCase(key)) {
            yield problemAt(at, `The reason ${(0,wording/* quoted */.TL)(key)} is not in snake_case.`, `Write ${(0,wording/* quoted */.TL)((0,wording/* inSnakeCase */.YU)(key) || 'missing_context')}: it is what people write after \`/return\`.`);
        }
        reasons.push({ code: key, value: words ?? (0,wording/* inWords */.r4)(key), at });
    }
    return reasons;
}
function* readOnes(tree, subject) {
    const lines = (yield* listOf(readLine)(tree, subject)) ?? [];
    const reasons = [];
    for (const { value, at } of lines) {
        const code = (0,wording/* inSnakeCase */.YU)(value);
        if (code === '') {
            yield problemAt(at, `The reason ${(0,wording/* quoted */.TL)(value)} has no letter to name it by.`, 'Write a few words, such as `Missing context`.');
        }
        else {
            reasons.push({ code, value: isSnakeCase(value) ? (0,wording/* inWords */.r4)(value) : value, at });
        }
    }
    return reasons;
}

;// CONCATENATED MODULE: ./build/template/read-template.js
// One handoff type: the file `<type>.yml`.














const read_template_stray = { keys: settingsKeys, subject: 'a template', home: '`config.yml`' };
function* readTemplate(tree, path) {
    const type = yield* readType(path);
    const own = yield* refuseStrayKeys(tree, read_template_stray);
    const mapping = yield* readMapping(own, read_template_stray.subject, templateKeys);
    if (mapping === undefined)
        return undefined;
    const [sender, receiver] = teamsInType(type);
    const from = yield* readParty(mapping, { ...sending, inType: sender });
    const to = yield* readParty(mapping, { ...receiving, inType: receiver });
    const acceptWithin = yield* readKey(mapping, 'accept_within', readDuration);
    const completeWithin = yield* readKey(mapping, 'complete_within', readDuration);
    const readBack = yield* readKey(mapping, 'read_back', oneOf(['required', 'optional']));
    const returnReasons = yield* readKey(mapping, 'return_reasons', readReturnReasons);
    const checklist = yield* readKey(mapping, 'checklist', listOfDistinct(readLine));
    const description = yield* readKey(mapping, 'description', readText);
    const template = {
        type,
        name: yield* readName(mapping, type),
        description: description ?? `What ${to.value} needs to take over from ${from.value}.`,
        from: from.value,
        to: to.value,
        ...(acceptWithin === undefined ? {} : { acceptWithin }),
        ...(completeWithin === undefined ? {} : { completeWithin }),
        ...(readBack === 'required' ? { readBack } : {}),
        ...(returnReasons === undefined ? {} : { returnReasons }),
        fields: yield* readFields(mapping),
        checklist: valuesOf(checklist),
    };
    return { template, nameAt: placeOf(mapping, 'name'), fromAt: from.at, toAt: to.at };
}
function* readType(path) {
    const at = { path, line: 1, column: 1 };
    const name = (0,file_name/* fileName */.M)(path);
    const type = name.replace(/\.yml$/, '');
    const longest = default_labels/* longestLabel */.Jg - 'handoff/'.length;
    if (!isSnakeCase(type)) {
        const better = (0,wording/* inSnakeCase */.YU)(type) || 'sales_to_onboarding';
        yield problemAt(at, `The file name ${(0,wording/* quoted */.TL)(name)}, which names the handoff type, is not in snake_case.`, `Rename the file to \`${better}.yml\`.`);
        return better;
    }
    if (type.length > longest) {
        yield problemAt(at, `The label \`handoff/${type}\` would have ${'handoff/'.length + type.length} characters, and GitHub allows ${default_labels/* longestLabel */.Jg}.`, `Rename the file: at most ${longest} characters and \`.yml\`.`);
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
    const name = (yield* readKey(template, 'name', readLine)) ?? (0,wording/* inWords */.r4)(type);
    if ([...name].length < shortestName) {
        yield problemAt(placeOf(template, 'name'), `The name ${(0,wording/* quoted */.TL)(name)} is too short: GitHub shows forms with names of ${shortestName} characters or more.`, 'Give the handoff a longer `name`.');
    }
    return name;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
    message: 'The indentation does not fit the lines above.',
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

;// CONCATENATED MODULE: ./build/template/explain-break.js
// What most likely lies behind a break in the YAML. The parser says what it stumbled over, which may
// stand lines behind what is wrong; the signs around it say more.



/** Explains the breaks of one text. */
function explainBreaks(document, text, breaks) {
    const spans = spansByEnd(document, text);
    return breaks.map((broken) => {
        const { code, offset } = broken;
        const known = { ...yamlMistakes[code], offset, hidesWhatFollows: false };
        if (!vague.includes(code))
            return known;
        const open = spans.get(offset);
        if (open?.isClosed === false) {
            return { ...neverClosed[open.kind], offset: open.start, hidesWhatFollows: true };
        }
        const before = spans.get(text.slice(0, offset).trimEnd().length);
        if (code === 'UNEXPECTED_TOKEN' && before)
            return { ...known, ...goesOn[before.kind] };
        return { ...known, ...explainByLine(broken, text), offset: pastSpaces(text, offset) };
    });
}
/** The sign to point at. */
function pastSpaces(text, offset) {
    const [spaces = ''] = /^ *(?=\S)/.exec(text.slice(offset)) ?? [];
    return offset + spaces.length;
}
/** What these say holds for too much to be of help. */
const vague = [
    'MISSING_CHAR',
    'BAD_INDENT',
    'UNEXPECTED_TOKEN',
    'MULTILINE_IMPLICIT_KEY',
    'BLOCK_AS_IMPLICIT_KEY',
];
function spansByEnd(document, text) {
    const spans = new Map();
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if (!(0,dist/* isNode */.Ll)(node) || !node.range)
                return;
            const [start, end] = node.range;
            const written = text.slice(start, end).trimEnd();
            const kind = (0,dist/* isScalar */.jn)(node) && /^["']/.test(written)
                ? 'quote'
                : (0,dist/* isCollection */.P3)(node) && node.flow
                    ? 'bracket'
                    : null;
            if (kind === null)
                return;
            const isClosed = written.length > 1 && written.endsWith(closing[written.charAt(0)] ?? '');
            // Of two that end together the outer one comes first, and is the one to close.
            if (!spans.has(end))
                spans.set(end, { kind, start, isClosed });
        },
    });
    return spans;
}
const closing = { '"': '"', "'": "'", '[': ']', '{': '}' };
const neverClosed = {
    quote: {
        message: 'The quote that opens here is never closed.',
        remedy: "Write the closing quote; within single quotes, write `'` twice.",
    },
    bracket: {
        message: 'The bracket that opens here is never closed.',
        remedy: 'Write the closing bracket, `]` or `}`.',
    },
};
const goesOn = {
    quote: {
        message: 'The text goes on after its closing quote.',
        remedy: "Put all of it between quotes; within single quotes, write `'` twice.",
    },
    bracket: {
        message: 'The line goes on after its closing bracket.',
        remedy: 'Part several items by commas, put a text that begins with a bracket in quotes, and write an item of `checklist` without a box.',
    },
};
function explainByLine({ code, offset }, text) {
    const from = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = ''] = text.slice(from).split('\n', 1);
    const rest = text.slice(offset, from + line.length);
    const [, item] = /^\s*-([^\s-].*)$/.exec(line) ?? [];
    if (item) {
        return {
            message: 'There is no space after the dash.',
            remedy: `Write ${(0,wording/* quoted */.TL)(`- ${item.trim()}`)}.`,
        };
    }
    const [, key = '', value] = /^\s*(?:- )?([\w-]+)(?::(?![\s/])(\S.*)|\s*$)/.exec(line) ?? [];
    if (value) {
        return {
            message: 'There is no space after the colon.',
            remedy: `Write ${(0,wording/* quoted */.TL)(`${key}: ${value.trim()}`)}.`,
        };
    }
    if (key)
        return { message: 'This key has no colon.', remedy: `Write ${(0,wording/* quoted */.TL)(`${key}:`)}.` };
    if (/^- /.test(rest))
        return rest === line.trimStart() ? itemWithoutKey : itemBesideKey;
    if (code === 'MISSING_CHAR' && /^\s+[\w-]+:(?:\s|$)/.test(line))
        return yamlMistakes.BAD_INDENT;
    if (code === 'MULTILINE_IMPLICIT_KEY' && !line.includes(':'))
        return strayLine;
    return code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(rest) ? furtherIndented : undefined;
}
const itemWithoutKey = {
    message: 'An item of a list stands here, where a key should stand.',
    remedy: 'Write the key of the list on the line above it, with nothing after the colon.',
};
const itemBesideKey = {
    message: 'A list with dashes cannot begin on the line of its key.',
    remedy: 'Write each item on a line of its own, or all between brackets: `[first, second]`.',
};
const strayLine = {
    message: 'This line is neither a key nor part of the text above it.',
    remedy: 'Indent a text of several lines further than its key, or leave the line out.',
};
const furtherIndented = {
    message: 'The line below is indented further, as if it belonged to this text.',
    remedy: 'Give the keys of one group the same indentation.',
};

;// CONCATENATED MODULE: ./build/template/page.js
// A file's text, and where in it an offset stands.

function pageOf(file) {
    const text = file.text.replace(/^\uFEFF/, '');
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g)) {
        lines.addNewLine(index + 1);
    }
    // A mistake at the end of the file is shown where its last word ends, not on the empty line below.
    const end = text.trimEnd().length;
    return {
        path: file.path,
        text,
        place(offset) {
            const { line, col: column } = lines.linePos(Math.min(offset, end));
            return { path: file.path, line, column };
        },
    };
}

;// CONCATENATED MODULE: ./build/template/read-yaml.js
// YAML text → a tree with places. All that is special to YAML ends here.







/** Deeper than any configuration, and far from the end of the stack. */
const deepest = 20;
function* readYaml(file) {
    const page = pageOf(file);
    if (yield* refuseUnreadable(page))
        return undefined;
    // Of two keys with one name the parser would not say where the first stands; `mappingOf` does.
    const document = (0,dist/* parseDocument */.Tp)(page.text, { prettyErrors: false, uniqueKeys: false });
    if (yield* refuseMistakes(document, page))
        return undefined;
    if (yield* refuseAliases(document, page))
        return undefined;
    return yield* treeOf(document.contents, { page, depth: 0, otherwise: page.place(0) });
}
function* refuseMistakes(document, page) {
    const breaks = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => ({
        code,
        offset,
    }));
    if (breaks.length === 0)
        return false;
    // What follows on the same line is mostly the same mistake once more.
    const lines = new Set();
    for (const { offset, message, remedy, ...found } of explainBreaks(document, page.text, breaks)) {
        const at = page.place(offset);
        if (!lines.has(at.line))
            yield problemAt(at, message, remedy);
        if (found.hidesWhatFollows)
            break;
        lines.add(at.line);
    }
    return true;
}
/** Nothing is looked up, so that a few lines cannot stand for millions. */
function* refuseAliases(document, page) {
    const aliases = [];
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            aliases.push(alias);
        },
    });
    const lines = new Set();
    for (const { source, range } of aliases) {
        const at = page.place(range?.[0] ?? 0);
        if (lines.has(at.line))
            continue;
        lines.add(at.line);
        yield problemAt(at, `The alias ${(0,wording/* quoted */.TL)(`*${source}`)} is not followed.`, 'Write the value itself, in quotes if it is a text.');
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
            yield problemAt(entry.at, `${(0,wording/* quoted */.TL)(entry.key)} is given twice, first on line ${first.at.line}.`, 'Leave one of the two out.');
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
    const { value, problems } = finish(readFiles(files.toSorted((a, b) => (0,by_text/* byText */.z)(a.path, b.path))));
    return problems.length === 0
        ? { kind: 'sound', configuration: value }
        : { kind: 'unsound', problems: problems.toSorted(inReadingOrder) };
}
function* readFiles(files) {
    yield* refuseOtherNames(files);
    const written = files.filter(({ path }) => path.endsWith('.yml') && readAs((0,file_name/* fileName */.M)(path)) === (0,file_name/* fileName */.M)(path));
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
    const { teams: listed, ...rest } = settings;
    const joined = yield* joinTeams({ templates: drafts, listed, prefix: rest.labels.team });
    return { ...joined, ...rest };
}
function isSettings({ path }) {
    return (0,file_name/* fileName */.M)(path) === 'config.yml';
}
function* refuseOtherNames(files) {
    for (const { path } of files) {
        const name = (0,file_name/* fileName */.M)(path);
        const better = readAs(name);
        if (better === name)
            continue;
        const fault = name.endsWith('.yml') ? 'is not called `config.yml`' : 'does not end in `.yml`';
        yield problemAt({ path, line: 1, column: 1 }, `${(0,wording/* quoted */.TL)(name)} is not read, for it ${fault}.`, `Rename the file to ${(0,wording/* quoted */.TL)(better)}.`);
    }
}
/** The name under which such a file would be read. */
function readAs(name) {
    return /^config\.ya?ml$/i.test(name) ? 'config.yml' : name.replace(/\.ya?ml$/i, '.yml');
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
            .find((other) => (0,wording/* folded */.TM)(other.template.name) === (0,wording/* folded */.TM)(template.name));
        if (same === undefined)
            continue;
        yield problemAt(nameAt, `The name ${(0,wording/* quoted */.TL)(template.name)} is that of \`${same.template.type}\` already.`, 'Give each template a `name` of its own.');
    }
}
function inReadingOrder(one, other) {
    return (0,by_text/* byText */.z)(one.path, other.path) || one.line - other.line || one.column - other.column;
}


/***/ })

};
