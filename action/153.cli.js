export const id = 153;
export const ids = [153];
export const modules = {

/***/ 16879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ feedbackLabel),
/* harmony export */   ee: () => (/* binding */ feedbackTemplate)
/* harmony export */ });
/* unused harmony exports feedbackLabels, feedbackRatings */
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67147);
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
    const keys = all.map(_template_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM);
    return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at && keys[at] !== 'none');
}


/***/ }),

/***/ 71439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ findMarks),
/* harmony export */   xn: () => (/* binding */ fenceOf),
/* harmony export */   yc: () => (/* binding */ headingKey)
/* harmony export */ });
// The lines of an issue body that can shape it: headings, and the lines that open or close a code
// fence. Everything else is somebody's text and is never looked at twice.
/** The marks of a text whose lines end in LF, by the rules of CommonMark, in order. */
function findMarks(text) {
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
function headingKey(text) {
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
    return { kind: 'heading', at, after: end + 1, level, key: headingKey(text.slice(said, end)) };
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


/***/ }),

/***/ 17941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pc: () => (/* binding */ canOpen),
  lN: () => (/* binding */ checklistLabel),
  SS: () => (/* binding */ markBody),
  vv: () => (/* binding */ openSections)
});

;// CONCATENATED MODULE: ./build/form/align-headings.js
// Which heading opens which field.
/**
 * By place in the template: the heading that opens the field, or null. Of all ways to open fields in
 * template order, those that open the most fields count; of these, the one whose last opened heading
 * stands furthest down, then the one before it, and so on upwards.
 *
 * So of a label that a sender typed into an earlier answer and the heading GitHub wrote, the latter
 * opens the field; and one typed into a later answer opens nothing, since the fields between would be
 * lost. Takes candidates × fields steps at most.
 */
function alignHeadings(candidates, fields) {
    const ranks = rank(candidates, fields);
    const opened = new Array(fields).fill(null);
    let wanted = ranks.reduce((most, length) => Math.max(most, length), 0);
    let before = fields;
    for (let place = candidates.length - 1; place >= 0 && wanted > 0; place -= 1) {
        const candidate = candidates[place];
        if (candidate !== undefined && ranks[place] === wanted && candidate.field < before) {
            opened[candidate.field] = candidate.heading;
            before = candidate.field;
            wanted -= 1;
        }
    }
    return opened;
}
/** For each candidate: the most fields that can be open, in order, once it has opened its own. */
function rank(candidates, fields) {
    const most = new Array(fields).fill(0);
    return candidates.map(({ field }) => {
        let length = 1;
        for (let earlier = 0; earlier < field; earlier += 1) {
            length = Math.max(length, (most[earlier] ?? 0) + 1);
        }
        most[field] = Math.max(most[field] ?? 0, length);
        return length;
    });
}

// EXTERNAL MODULE: ./build/form/find-marks.js
var find_marks = __webpack_require__(71439);
// EXTERNAL MODULE: ./build/form/outside-fences.js
var outside_fences = __webpack_require__(33195);
;// CONCATENATED MODULE: ./build/form/open-sections.js
// Finds the headings of a template's form in an issue body.



/** The heading of the tasks that end every form. */
const checklistLabel = 'Checklist';
function markBody(text) {
    return { text, marks: (0,find_marks/* findMarks */.Co)(text) };
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
    const first = alignWith((0,outside_fences/* outsideFences */.K)(body.marks), labels);
    if (isWhole(first)) {
        return toSections(first);
    }
    const second = alignWith(splitAtHeadings(body, labels).flatMap(outside_fences/* outsideFences */.K), labels);
    return toSections(isWhole(second) ? second : first);
}
/** GitHub writes level 3; a level up or down is what people make of it by hand. */
function canOpen({ level }) {
    return level >= 2 && level <= 4;
}
function alignWith(headings, labels) {
    const places = new Map(labels.map((label, place) => [(0,find_marks/* headingKey */.yc)(label), place]));
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
    const written = new Map(labels.map((label) => [(0,find_marks/* headingKey */.yc)(label), `### ${label}\n\n`]));
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


/***/ }),

/***/ 33195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outsideFences),
/* harmony export */   U: () => (/* binding */ closes)
/* harmony export */ });
// What stands outside code fences.
/**
 * What no code fence hides, of lines given in order. A fence runs from its opening to the first line
 * that closes it. One that nothing closes hides nothing: what a sender left open in one answer must
 * not swallow the fields after it.
 */
function outsideFences(lines) {
    const opens = findOpenings(lines);
    const visible = [];
    let open = null;
    for (const [place, line] of lines.entries()) {
        if (open !== null) {
            open = isFence(line) && closes(line, open) ? null : open;
        }
        else if (!isFence(line)) {
            visible.push(line);
        }
        else if (opens[place]) {
            open = line;
        }
    }
    return visible;
}
/** Whether the line closes what `opening` opened. */
function closes(line, opening) {
    return line.bare && line.character === opening.character && line.length >= opening.length;
}
/**
 * By place: whether a line further down would close it. Asked from the end, so that a body of nothing
 * but openings is read once and not once for each.
 */
function findOpenings(lines) {
    const longestBelow = { '`': 0, '~': 0 };
    const opens = new Array(lines.length).fill(false);
    for (let place = lines.length - 1; place >= 0; place -= 1) {
        const line = lines[place];
        if (line === undefined || !isFence(line)) {
            continue;
        }
        opens[place] = line.length <= longestBelow[line.character];
        if (line.bare) {
            longestBelow[line.character] = Math.max(longestBelow[line.character], line.length);
        }
    }
    return opens;
}
function isFence(line) {
    return line.kind === 'fence';
}


/***/ }),

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readBuiltIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
// The templates that come with Baton, from the files beside the bundle.


// Written out one by one: this is how the bundler finds the files and brings them along.
const files = {
    'sales_to_onboarding.yml': __webpack_require__.ab + "sales_to_onboarding.yml",
    'design_to_development.yml': __webpack_require__.ab + "design_to_development.yml",
};
function readBuiltIn() {
    const read = Object.entries(files).map(([name, url]) => ({
        path: `templates/${name}`,
        text: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(url, 'utf8'),
        builtIn: true,
    }));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { text } of read) {
        hash.update(text);
    }
    return { version: `built-in-${hash.digest('hex').slice(0, 12)}`, files: read };
}


/***/ }),

/***/ 30264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** For sorting by code unit, so that the order is the same on every machine. Times sort as their text does. */
function byText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 77247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   r: () => (/* binding */ timeOfDay)
/* harmony export */ });
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


/***/ }),

/***/ 75880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ longestLabel),
/* harmony export */   Nm: () => (/* binding */ defaultLabels),
/* harmony export */   tr: () => (/* binding */ reportLabel)
/* harmony export */ });
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


/***/ }),

/***/ 99490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isLogin)
/* harmony export */ });
// Names of accounts on GitHub.
const longestLogin = 39;
/**
 * Letters, digits and single hyphens; a few old accounts end in a hyphen, and those that an
 * enterprise manages in `_` and its short code.
 */
function isLogin(text) {
    return text.length <= longestLogin && /^[a-z0-9]+(-[a-z0-9]+)*-?(_[a-z0-9]+)?$/i.test(text);
}


/***/ }),

/***/ 6873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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


/***/ }),

/***/ 51361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ longestMatched),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   m6: () => (/* binding */ faultOfPattern),
/* harmony export */   qb: () => (/* binding */ shortestLimit)
/* harmony export */ });
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
            levels.push(withGroup(levels.pop() ?? opened, close(level)));
        else if (piece === '|')
            levels.push({ ...opened, before: partOf(level), nested: level.nested });
        else if (/^[*+?{]/.test(piece))
            levels.push(repeated(level, timesOf(piece, limit)));
        // What a group matched is compared character by character.
        else
            levels.push(withPiece(level, /^\\[1-9k]/.test(piece) ? { ways: 1, steps: limit } : one));
    }
    return close(levels[0] ?? opened);
}
function close(level) {
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


/***/ }),

/***/ 67718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ includesLogin),
/* harmony export */   IV: () => (/* binding */ listsAnybody),
/* harmony export */   Ld: () => (/* binding */ teamOf),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   YG: () => (/* binding */ withoutMembers),
/* harmony export */   uR: () => (/* binding */ partiesOf)
/* harmony export */ });
// Who belongs to a team. Teams and logins compare without regard to case, as on GitHub.
function sameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function includesLogin(logins, login) {
    return logins.some((one) => sameLogin(one, login));
}
/** The team of that id; one that is not configured lists nobody. */
function teamOf({ teams }, id) {
    return knownTeam(teams, id) ?? withoutMembers(id);
}
/**
 * The teams of a handoff by the template it was filed under. Where that names one which is not
 * configured any more, since it has got another name, it is the one that today's template names.
 */
function partiesOf({ teams, templates }, { type, from, to }) {
    const today = templates.find((template) => template.type === type);
    const find = (id, idToday = id) => knownTeam(teams, id) ?? knownTeam(teams, idToday);
    const receiving = find(to, today?.to);
    return {
        sending: find(from, today?.from) ?? withoutMembers(from),
        receiving: receiving ?? withoutMembers(to),
        isReceivingLost: receiving === undefined,
    };
}
function knownTeam(teams, id) {
    return teams.find((team) => sameLogin(team.id, id));
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


/***/ }),

/***/ 67147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ enumerated),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   YU: () => (/* binding */ inSnakeCase),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
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


/***/ })

};
