export const id = 917;
export const ids = [917];
export const modules = {

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ chooseTemplate)
/* harmony export */ });
/* harmony import */ var _normalise_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3994);
/* harmony import */ var _open_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7941);
// Which template an issue was filed with.


/**
 * The template that the label `handoff/<type>` names; otherwise the one that the body's headings fit.
 * Where labels name several, the headings decide between these, and the order of the templates where
 * the headings do not. Letter case in labels says nothing.
 */
function chooseTemplate(issue) {
    const labels = new Set(issue.labels.map((label) => label.toLowerCase()));
    const named = issue.templates.filter(({ type }) => labels.has(`${prefix}${type}`.toLowerCase()));
    const [first] = named;
    if (first !== undefined && named.length === 1) {
        return { kind: 'template', template: first, by: 'label' };
    }
    const body = (0,_open_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .markBody */ .SS)((0,_normalise_body_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseBody */ .t)(issue.body));
    if (first !== undefined) {
        return { kind: 'template', template: fitHeadings(body, named) ?? first, by: 'label' };
    }
    const fitting = fitHeadings(body, issue.templates);
    if (fitting !== null) {
        return { kind: 'template', template: fitting, by: 'headings' };
    }
    const label = issue.labels.find((name) => name.toLowerCase().startsWith(prefix));
    if (label !== undefined) {
        return { kind: 'ours_but_unknown_type', label };
    }
    return { kind: labels.has('handoff') ? 'unknown_form' : 'not_ours' };
}
const prefix = 'handoff/';
/**
 * Of the templates of which at least half the required fields have a heading, the one with the most
 * fields that have; null where there is none, or two have as many.
 */
function fitHeadings(body, templates) {
    const fits = templates.map((template) => fitOf(body, template)).filter((fit) => fit.isEnough);
    const most = fits.reduce((highest, { found }) => Math.max(highest, found), 0);
    const best = fits.filter(({ found }) => found === most);
    return best.length === 1 ? (best[0]?.template ?? null) : null;
}
function fitOf(body, template) {
    const { fields } = (0,_open_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .openSections */ .vv)(body, template);
    const found = template.fields.filter((_, place) => fields[place] !== null);
    const required = template.fields.filter((field) => field.required).length;
    const foundRequired = found.filter((field) => field.required).length;
    return {
        template,
        found: found.length,
        isEnough: found.length > 0 && foundRequired * 2 >= required,
    };
}


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ feedbackLabel),
/* harmony export */   ee: () => (/* binding */ feedbackTemplate)
/* harmony export */ });
/* unused harmony exports feedbackLabels, feedbackRatings */
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7147);
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

/***/ 1439:
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

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normaliseBody)
/* harmony export */ });
// GitHub keeps a body's line ends as they came: CRLF from its web pages, anything from its API.
/** The body with LF alone at its line ends. */
function normaliseBody(body) {
    return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}


/***/ }),

/***/ 7941:
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
var find_marks = __webpack_require__(1439);
// EXTERNAL MODULE: ./build/form/outside-fences.js
var outside_fences = __webpack_require__(3195);
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

/***/ 3195:
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

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCommands),
/* harmony export */   c: () => (/* binding */ nearName)
/* harmony export */ });
/* harmony import */ var _handoff_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3084);
/* harmony import */ var _template_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6873);
/* harmony import */ var _find_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1439);
/* harmony import */ var _normalise_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3994);
/* harmony import */ var _outside_fences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3195);
// A comment → the commands in it.





/** More than anybody means: the rest of such a comment is let go. */
const mostCommands = 10;
/**
 * A command is a line of its own that begins with `/` and its name, in any letter case. What is quoted,
 * stands in a code block or is hidden in an HTML comment is none, and neither is a path: of other words
 * only those count, as unknown, that are nearly one of ours. The text of a command runs on to the next,
 * without what it quotes. One that is there twice is meant once.
 */
function readCommands(comment) {
    const found = [];
    for (const { text, isSpoken } of linesOf((0,_normalise_body_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseBody */ .t)(comment))) {
        const begun = isSpoken ? begin(text) : null;
        if (begun !== null) {
            found.push(begun);
        }
        else if (!/^ {0,3}>/.test(text)) {
            found.at(-1)?.lines.push(text);
        }
    }
    const commands = found.map(({ command, lines }) => command.kind === 'command' ? { ...command, text: lines.join('\n').trim() } : command);
    const once = new Map(commands.map((command) => [JSON.stringify(command), command]));
    return [...once.values()].slice(0, mostCommands);
}
const commandLine = /^ {0,3}\/([a-z][a-z_-]{0,39})(?::|(?=\s)|$)(.*)$/i;
function begin(line) {
    const [, word, rest = ''] = commandLine.exec(line) ?? [];
    const command = word === undefined ? null : commandOf(word.toLowerCase());
    return command === null ? null : { command, lines: [rest] };
}
function commandOf(word) {
    const name = _handoff_command_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .o.find((one) => one === word);
    if (name !== undefined) {
        return { kind: 'command', name, text: '' };
    }
    const meant = nearName(word);
    return meant === undefined ? null : { kind: 'unknown', written: word, meant };
}
/** Other programs have commands, too: a word that begins with another letter is theirs. */
function nearName(word) {
    const near = (0,_template_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, _handoff_command_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .o.filter((name) => name[0] === word[0]));
    return _handoff_command_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .o.find((name) => name === near);
}
function linesOf(text) {
    let fence = null;
    let isHidden = false;
    return text.split('\n').map((line) => {
        const mark = isHidden ? null : (0,_find_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceOf */ .xn)(line);
        if (fence !== null) {
            fence = mark !== null && (0,_outside_fences_js__WEBPACK_IMPORTED_MODULE_4__/* .closes */ .U)(mark, fence) ? null : fence;
            return { text: line, isSpoken: false };
        }
        if (mark !== null) {
            fence = mark;
            return { text: line, isSpoken: false };
        }
        const wasHidden = isHidden;
        isHidden = endsHidden(line, isHidden);
        return { text: line, isSpoken: !wasHidden };
    });
}
/** Whether an HTML comment is open at the end of the line. */
function endsHidden(line, isHidden) {
    const opens = line.lastIndexOf('<!--');
    const ends = line.lastIndexOf('-->');
    return opens === ends ? isHidden : opens > ends;
}


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readSubmission),
  L: () => (/* binding */ readWriting)
});

// EXTERNAL MODULE: ./build/handoff/submission.js
var submission = __webpack_require__(205);
// EXTERNAL MODULE: ./build/form/normalise-body.js
var normalise_body = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/form/open-sections.js + 1 modules
var open_sections = __webpack_require__(7941);
// EXTERNAL MODULE: ./build/template/pattern.js
var template_pattern = __webpack_require__(1361);
;// CONCATENATED MODULE: ./build/form/reading.js
// What a reply comes to, once its field's type is known.
function fault(kind, expected) {
    return { kind: 'fault', fault: kind, expected };
}

;// CONCATENATED MODULE: ./build/form/check-bounds.js
// Whether an answer keeps to its field's `min`, `max` and `pattern`.


/** The reading as it is, or the fault that the field's limits find in it. */
function checkBounds(reading, reply, field) {
    if (reading.kind !== 'answer') {
        return reading;
    }
    const { min, max, pattern } = field;
    const { measure } = reading;
    if (measure !== undefined && min !== undefined && isBelow(measure, min)) {
        return fault('too_small', atLeast(min, field.type));
    }
    if (measure !== undefined && max !== undefined && isBelow(max, measure)) {
        return fault('too_large', atMost(max, field.type));
    }
    if (pattern !== undefined && !(0,template_pattern/* matchesPattern */.MT)(pattern, reply.trim())) {
        return fault('pattern', pattern);
    }
    return reading;
}
/** Days are text in their order; a number may stand as text in a template. */
function isBelow(one, other) {
    return typeof one === 'string' && typeof other === 'string'
        ? one < other
        : Number(one) < Number(other);
}
const units = {
    text: 'character',
    textarea: 'character',
    list: 'item',
};
function atLeast(min, type) {
    return type === 'date' ? `${min} or later` : `at least ${counted(min, type)}`;
}
function atMost(max, type) {
    return type === 'date' ? `${max} or earlier` : `at most ${counted(max, type)}`;
}
function counted(bound, type) {
    const unit = units[type];
    return unit === undefined ? `${bound}` : `${bound} ${unit}${Number(bound) === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/template/login.js
var template_login = __webpack_require__(9490);
;// CONCATENATED MODULE: ./build/form/read-address.js
// Where something or somebody is found: web addresses, e-mail addresses, GitHub logins.


/** An http(s) address: bare, as `<address>`, or as the Markdown link `[text](address)`. */
function readUrl(reply) {
    const url = linkTarget(reply.trim());
    return /^https?:\/\/[^\s<>]+$/i.test(url) && URL.canParse(url)
        ? { kind: 'answer', answer: url }
        : fault('not_a_url', 'one link that starts with https:// or http://');
}
/** An e-mail address: bare, as `<address>`, or as a link with `mailto:`. */
function readEmail(reply) {
    const email = linkTarget(reply.trim()).replace(/^mailto:/i, '');
    return email.length <= longestEmail && emailShape.test(email)
        ? { kind: 'answer', answer: email }
        : fault('not_an_email', 'one e-mail address such as name@example.com');
}
/** A login, with or without `@`; the answer has none. */
function readUser(reply) {
    const login = reply.trim().replace(/^@/, '');
    return (0,template_login/* isLogin */.W)(login)
        ? { kind: 'answer', answer: login }
        : fault('not_a_login', 'one GitHub login such as @octocat');
}
/** RFC 5321's bound; it also keeps the pattern's work small. */
const longestEmail = 254;
const emailShape = /^[^\s@<>()[\],;:"\\.]+(?:\.[^\s@<>()[\],;:"\\.]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;
/** Looks for the ends alone: a pattern would try each bracket of a hostile reply. */
function linkTarget(text) {
    const middle = text.startsWith('[') && text.endsWith(')') ? text.lastIndexOf('](') : -1;
    const target = middle === -1 ? text : text.slice(middle + 2, -1).trim();
    return target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target;
}

;// CONCATENATED MODULE: ./build/form/read-amount.js
// Numbers and money, as people write them.

/**
 * A number. Thousands may be parted by commas, dots, spaces, apostrophes or underscores, and the
 * decimals by a dot or a comma, where that can be read in one way: `1234.5`, `1,234.5`, `1.234.567`,
 * `1 234,5`, `12,34,567.8`. Two could be read in two ways, and are read as in English: `1,234` is a
 * thousand and more, `1.234` is one and a bit. A whole number too long to be held exactly stays text.
 */
function readNumber(reply) {
    const text = reply.trim();
    const amount = parseAmount(text, numberShapes);
    if (amount === null) {
        return fault('not_a_number', 'a number such as 1234.5 or 1,234.5');
    }
    const isExact = Number.isSafeInteger(amount) || !Number.isInteger(amount);
    return { kind: 'answer', answer: isExact ? amount : text, measure: amount };
}
/**
 * An amount, with or without a currency before or after it: a symbol (`€`, `US$`, `kr`) or a code in
 * capitals (`EUR`). The answer stays as it was written. Money with three decimals is rarer than
 * thousands parted by dots, so that `48.000 €` is forty-eight thousand.
 */
function readMoney(reply) {
    const text = reply.trim();
    const found = text.length <= longest ? moneyShape.exec(text)?.groups : undefined;
    const amount = parseAmount(`${found?.['outer'] ?? ''}${found?.['inner'] ?? ''}${found?.['digits'] ?? ''}`, moneyShapes);
    return amount === null
        ? fault('not_money', 'an amount such as 48,000, €48,000 or 48,000.50 EUR')
        : { kind: 'answer', answer: text, measure: amount };
}
/** More characters than any amount has; it keeps a reply of 60,000 away from the patterns. */
const longest = 60;
const currency = String.raw `(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}|[Kk]r\.?|zł|Kč|Ft|Fr\.|lei|лв\.?)`;
const moneyShape = new RegExp(String.raw `^(?<outer>[-+−]?)(?:${currency}\s*)?(?<inner>[-+−]?)(?<digits>\d(?:.*\d)?)(?:\s*${currency})?$`, 'u');
const plain = { pattern: /^(?:\d+(?:\.\d+)?|\.\d+)$/, decimal: '.' };
const dotGroups = {
    pattern: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
    decimal: ',',
};
const otherShapes = [
    { pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, decimal: '.' },
    { pattern: /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/, decimal: '.' },
    { pattern: /^[1-9]\d{0,2}(?:(?<gap>[\s_'’])\d{3})(?:\k<gap>\d{3})*(?:\.\d+)?$/, decimal: '.' },
    { pattern: /^[1-9]\d{0,2}(?:(?<gap>[\s_'’])\d{3})(?:\k<gap>\d{3})*,\d+$/, decimal: ',' },
    { pattern: /^\d+,\d+$/, decimal: ',' },
];
/** The first that fits tells which mark is the decimal one; all others only part the thousands. */
const numberShapes = [plain, dotGroups, ...otherShapes];
const moneyShapes = [dotGroups, plain, ...otherShapes];
function parseAmount(text, shapes) {
    const [, sign = '', digits = ''] = (text.length <= longest && /^([-+−]?)\s*(.+)$/.exec(text)) || [];
    const shape = shapes.find(({ pattern }) => pattern.test(digits));
    if (shape === undefined) {
        return null;
    }
    const [whole = '', decimals = ''] = digits.split(shape.decimal);
    const amount = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
    // Taken from 0, for -0 is a number that nobody writes.
    return sign === '-' || sign === '−' ? 0 - amount : amount;
}

// EXTERNAL MODULE: ./build/form/task-items.js
var task_items = __webpack_require__(2379);
;// CONCATENATED MODULE: ./build/form/read-choice.js
// Answers chosen among a field's options.


/**
 * The option that was chosen, or the options where there may be several. Each must be one of the
 * field's, letter for letter. `None` is what GitHub offers for choosing nothing.
 */
function readDropdown(reply, field) {
    const text = reply.trim();
    const options = optionsOf(field);
    const chosen = field.multiple ? splitOptions(text, options) : options.filter((o) => o === text);
    const [option] = chosen;
    if (option === undefined) {
        return text === 'None' ? { kind: 'nothing' } : notAnOption(field);
    }
    return { kind: 'answer', answer: field.multiple ? chosen : option };
}
/** The ticked options, in the template's order. A ticked line that is none of them is a fault. */
function readCheckboxes(reply, field) {
    const tasks = reply.split('\n').flatMap((line) => (0,task_items/* taskOf */.X)(line) ?? []);
    const ticked = new Set(tasks.filter((task) => task.done).map((task) => task.text));
    const options = optionsOf(field);
    const chosen = options.filter((option) => ticked.has(option));
    if (chosen.length < ticked.size || tasks.length === 0) {
        return reply.trim() === 'None' ? { kind: 'nothing' } : notAnOption(field);
    }
    return chosen.length === 0 ? { kind: 'nothing' } : { kind: 'answer', answer: chosen };
}
/** The options as a person reads them. */
function listOptions(field) {
    const options = optionsOf(field);
    return options.join(options.some((option) => option.includes(',')) ? '; ' : ', ');
}
function notAnOption(field) {
    const several = field.multiple || field.type === 'checkboxes';
    return fault('not_an_option', `${several ? 'any' : 'one'} of: ${listOptions(field)}`);
}
function optionsOf(field) {
    return [...new Set((field.options ?? []).map((option) => option.trim()))];
}
const separator = ', ';
/**
 * Parts options joined by `, `, of which each may hold one itself; none where the text cannot be
 * parted into whole options. Of several ways, the one with the longest option first counts. No
 * selection is longer than all options together, which keeps the steps to characters × options.
 */
function splitOptions(text, options) {
    const longest = options.reduce((sum, option) => sum + option.length + separator.length, 0);
    if (text.length > longest) {
        return [];
    }
    const byLength = options.toSorted((a, b) => b.length - a.length);
    /** By place: the option that starts there and leaves a rest that can be parted, too. */
    const starts = new Map();
    for (let at = text.length - 1; at >= 0; at -= 1) {
        const option = byLength.find((o) => text.startsWith(o, at) && isParted(text, at + o.length, starts));
        if (option !== undefined) {
            starts.set(at, option);
        }
    }
    const chosen = new Set();
    for (let at = 0, option = starts.get(0); option !== undefined; option = starts.get(at)) {
        chosen.add(option);
        at += option.length + separator.length;
    }
    return options.filter((option) => chosen.has(option));
}
function isParted(text, end, starts) {
    return (end === text.length || (text.startsWith(separator, end) && starts.has(end + separator.length)));
}

// EXTERNAL MODULE: ./build/template/date.js
var date = __webpack_require__(7247);
;// CONCATENATED MODULE: ./build/form/read-date.js
// Days, as people write them.


/**
 * A day of the calendar, normalised to `YYYY-MM-DD`. Written with the year first (`2026-12-01`,
 * `2026/12/1`), with the month in English (`1 December 2026`, `Dec 1st, 2026`), or in figures with the
 * year last where day and month cannot be taken for each other (`31/12/2026`, `5.5.2026`).
 */
function readDate(reply) {
    const text = reply.trim();
    const spellings = text.length <= read_date_longest ? parseDate(text) : [];
    const days = [...new Set(spellings.filter(date/* isDate */.$))].sort();
    const [day] = days;
    if (day !== undefined && days.length === 1) {
        return { kind: 'answer', answer: day, measure: day };
    }
    if (days.length > 1) {
        return fault('not_a_date', `${days.join(' or ')}, whichever is meant`);
    }
    return spellings.length > 0
        ? fault('not_a_date', 'a day that exists, such as 2026-12-01')
        : fault('not_a_date', 'a date such as 2026-12-01');
}
const read_date_longest = 40;
const shapes = [
    /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
    /^(?<one>\d{1,2})(?<mark>[-/.])(?<other>\d{1,2})\k<mark>(?<year>\d{4})$/,
    /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})$/i,
    /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i,
];
/** All that the text can mean, as `YYYY-MM-DD`; some of it may not exist. */
function parseDate(text) {
    const found = shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups);
    const { year, month, day, name, one, other } = found ?? {};
    if (year === undefined) {
        return [];
    }
    if (one !== undefined && other !== undefined) {
        return [iso(year, one, other), iso(year, other, one)];
    }
    return [iso(year, month ?? monthNumber(name), day)];
}
const months = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
];
/** By its English name, which may be cut short after three letters; `0` where there is none such. */
function monthNumber(name = '') {
    return `${months.findIndex((full) => full.startsWith(name.toLowerCase())) + 1}`;
}
function iso(year, month, day = '') {
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/form/read-list.js
// Several things in one reply.
/**
 * The items of a list: with bullets, numbers or boxes, in which case a line without one goes on with
 * the item before it; otherwise one to a line; a single line is parted at its commas or, where it has
 * any, its semicolons.
 */
function readList(reply) {
    const lines = reply
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const items = splitItems(lines)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    return items.length === 0
        ? { kind: 'nothing' }
        : { kind: 'answer', answer: items, measure: items.length };
}
const itemStart = /^(?:[-*+•]|\d{1,9}[.)])(?:\s+(?:\[[ xX]\](?:\s+|$))?|$)/;
function splitItems(lines) {
    if (lines.some((line) => itemStart.test(line))) {
        return joinContinued(lines);
    }
    const [first = ''] = lines;
    return lines.length === 1 ? first.split(first.includes(';') ? ';' : ',') : lines;
}
function joinContinued(lines) {
    const items = [];
    for (const line of lines) {
        const text = line.replace(itemStart, '');
        const current = items.at(-1);
        if (current === undefined || text !== line) {
            items.push([text]);
        }
        else {
            current.push(text);
        }
    }
    return items.map((parts) => parts.join(' '));
}

// EXTERNAL MODULE: ./build/form/find-marks.js
var find_marks = __webpack_require__(1439);
// EXTERNAL MODULE: ./build/form/outside-fences.js
var outside_fences = __webpack_require__(3195);
;// CONCATENATED MODULE: ./build/form/read-reply.js
// What a sender wrote under a field's heading, before its type is looked at.


/** What GitHub writes where nothing was filled in. */
const noResponse = '_No response_';
/**
 * The reply in a section, or null where there is none: nothing but white space, `_No response_`, or a
 * code fence with nothing in it. GitHub wraps the answer to a text area with `render` in a fence;
 * where that is all there is, the reply is what it holds. The first line keeps its indent, for a
 * list or a piece of code means something else without it.
 */
function readReply(section) {
    const reply = trimLines(section);
    if (reply === '' || reply.trimStart() === noResponse) {
        return null;
    }
    return trimLines(unwrapFence(reply)) || null;
}
/** Without blank lines before it and white space after it. */
function trimLines(text) {
    return text.trim() === '' ? '' : text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
function unwrapFence(reply) {
    const start = reply.indexOf('\n') + 1;
    const opening = start === 0 ? null : (0,find_marks/* fenceOf */.xn)(reply.slice(0, start));
    if (opening === null) {
        return reply;
    }
    const lines = reply.slice(start).split('\n');
    const end = lines.findIndex((line) => {
        const mark = (0,find_marks/* fenceOf */.xn)(line);
        return mark !== null && (0,outside_fences/* closes */.U)(mark, opening);
    });
    return end === lines.length - 1 ? lines.slice(0, end).join('\n') : reply;
}

;// CONCATENATED MODULE: ./build/form/read-text.js
// Answers that may say anything.
/** The text as it was written. */
function readText(reply, field) {
    return answerWith(reply.trim(), field);
}
/** As `readText`, but a first line that is indented stays so: a list or code may begin there. */
function readTextArea(reply, field) {
    return answerWith(reply, field);
}
function answerWith(text, { min, max }) {
    return min === undefined && max === undefined
        ? { kind: 'answer', answer: text }
        : { kind: 'answer', answer: text, measure: countCharacters(text) };
}
/** An emoji beyond the first plane counts once, though JavaScript holds it as two. */
function countCharacters(text) {
    return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

;// CONCATENATED MODULE: ./build/form/read-answer.js
// One field's section of the body → its answer, or what is wrong with it.








/** `section` is null where no heading opens the field. */
function readAnswer(section, field) {
    const reply = section === null ? null : readReply(section);
    if (reply === null) {
        return nothing(field);
    }
    const reading = checkBounds(readers[field.type](reply, field), reply, field);
    switch (reading.kind) {
        case 'nothing':
            return nothing(field);
        case 'answer':
            return { answer: reading.answer, fault: null };
        case 'fault': {
            const { fault: kind, expected } = reading;
            return { answer: reply, fault: { ...named(field), kind, found: shorten(reply), expected } };
        }
    }
}
const readers = {
    text: readText,
    textarea: readTextArea,
    number: readNumber,
    money: readMoney,
    date: readDate,
    url: readUrl,
    email: readEmail,
    user: readUser,
    list: readList,
    dropdown: readDropdown,
    checkboxes: readCheckboxes,
};
function nothing(field) {
    const missing = field.required
        ? { ...named(field), kind: 'missing', ...expectedOf(field) }
        : null;
    return { answer: null, fault: missing };
}
/** Where there is a choice, it helps to say which. */
function expectedOf(field) {
    return field.options === undefined ? {} : { expected: listOptions(field) };
}
function named({ id, label }) {
    return { field: id, label };
}
const longestFound = 200;
/** Cut between characters, never within one. */
function shorten(reply) {
    const text = reply.trim();
    return text.length <= longestFound
        ? text
        : `${text.slice(0, longestFound - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

;// CONCATENATED MODULE: ./build/form/read-checklist.js
// The tasks under the heading `Checklist`.




/**
 * All tasks of the section, nested ones and those added by hand among them; null where no heading
 * names it. The section ends at the next heading of its own level or above.
 *
 * Somebody may have moved the section up, out of the form's order. Where it holds tasks it is still
 * the checklist: otherwise a second one would be added to the body.
 */
function readChecklist(text, { checklist, headings }) {
    if (checklist !== null) {
        return tasksOf(sectionOf(text, checklist, headings));
    }
    const key = (0,find_marks/* headingKey */.yc)(open_sections/* checklistLabel */.lN);
    const moved = headings.findLast((heading) => heading.key === key && (0,open_sections/* canOpen */.pc)(heading));
    const tasks = moved === undefined ? [] : tasksOf(sectionOf(text, moved, headings));
    return tasks.length === 0 ? null : tasks;
}
function sectionOf(text, opened, headings) {
    const next = headings.find(({ at, level }) => at > opened.at && level <= opened.level);
    return text.slice(opened.after, next?.at);
}
function tasksOf(section) {
    const lines = section.split('\n').map((line) => (0,find_marks/* fenceOf */.xn)(line) ?? { kind: 'line', line });
    return (0,outside_fences/* outsideFences */.K)(lines).flatMap(({ line }) => (0,task_items/* taskOf */.X)(line) ?? []);
}

;// CONCATENATED MODULE: ./build/form/withheld.js
// Which answers of a form stay in the issue: what they say does not leave this room.

/**
 * By place in the template: the private fields, and every answer that may have swallowed a private one.
 * Where somebody took the heading of a private field away, renamed it, or moved it out of the form's
 * order, its text has become part of the answer before its place, or of the one it was moved to.
 */
function withheldPlaces(template, opened) {
    const places = new Set(template.fields.flatMap((field, place) => (field.private ? [place] : [])));
    if (places.size === 0) {
        return places;
    }
    const labels = new Set([...places].map((place) => (0,find_marks/* headingKey */.yc)(template.fields[place]?.label ?? '')));
    const isStray = (heading) => labels.has(heading.key) && !opened.fields.includes(heading);
    const before = [...places].map((place) => opened.fields.findLastIndex((heading, at) => at <= place && heading !== null));
    const around = opened.headings.filter(isStray).map((heading) => placeAround(heading, opened));
    return new Set([...places, ...before, ...around]);
}
/** The body's headings without those that stand in an answer that is withheld. */
function headingsOutside(withheld, opened) {
    return withheld.size === 0
        ? opened.headings
        : opened.headings.filter((heading) => !withheld.has(placeAround(heading, opened)));
}
/** In whose section it stands; -1 in nobody's, and in the checklist's. */
function placeAround({ at }, { fields, checklist }) {
    return checklist !== null && checklist.at < at
        ? -1
        : fields.findLastIndex((opening) => opening !== null && opening.at < at);
}

;// CONCATENATED MODULE: ./build/form/read-submission.js
// An issue body and its template → what the sender's form says.






/**
 * Reads the body with its template, in time linear in its length.
 *
 * - A heading of level 2 to 4 (`## Goals`, not underlined) opens a field if it says the field's label,
 *   outside code fences and in template order; all other headings belong to the answer they stand in.
 *   `openSections` says which fences count, `alignHeadings` which heading wins where several could.
 * - What stands before the first opened heading is nobody's answer.
 * - An answer that is not of its field's type stands in the context as it was written, beside its fault.
 * - A private answer is checked, and left out: the submission says only that there is one.
 */
function readSubmission(body, template) {
    return readWriting(body, template).submission;
}
function readWriting(body, template) {
    const text = (0,normalise_body/* normaliseBody */.t)(body);
    const opened = (0,open_sections/* openSections */.vv)((0,open_sections/* markBody */.SS)(text), template);
    const sections = cutSections(text, opened);
    const places = withheldPlaces(template, opened);
    const readings = template.fields.map((field, place) => ({
        id: field.id,
        isWithheld: places.has(place),
        ...readAnswer(sections[place] ?? null, field),
    }));
    const told = readings.map((one) => (one.isWithheld ? { ...one, ...covered(one) } : one));
    return {
        submission: {
            context: contextOf(told),
            faults: told.flatMap(({ fault }) => fault ?? []),
            checklist: readChecklist(text, { ...opened, headings: headingsOutside(places, opened) }),
        },
        withheld: contextOf(readings.filter(({ isWithheld }) => isWithheld)),
    };
}
function covered({ answer, fault }) {
    return {
        answer: answer === null ? null : submission/* withheldAnswer */.g,
        fault: fault === null ? null : withoutFound(fault),
    };
}
function withoutFound({ found: _, ...fault }) {
    return fault;
}
function contextOf(readings) {
    return Object.fromEntries(readings.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer]])));
}
/** What stands under each field's heading, by place in the template. */
function cutSections(text, { fields, checklist }) {
    return fields.map((heading, place) => {
        if (heading === null) {
            return null;
        }
        const next = fields.slice(place + 1).find((later) => later !== null) ?? checklist;
        return text.slice(heading.after, next?.at);
    });
}


/***/ }),

/***/ 2379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ taskLineOf),
/* harmony export */   X: () => (/* binding */ taskOf)
/* harmony export */ });
// Tasks as GitHub renders them: `- [ ] open`, `- [x] done`.
/** The line as a task, at whatever depth; null where it is none. */
function taskOf(line) {
    const [, box, text] = taskLine.exec(line.trimEnd()) ?? [];
    return text === undefined ? null : { text, done: box !== ' ' };
}
const taskLine = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(\S.*)$/s;
/** The line that GitHub's form writes for it: the `X` is large until somebody clicks it on the page. */
function taskLineOf({ text, done }) {
    return `- [${done ? 'X' : ' '}] ${text}`;
}


/***/ }),

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ carryOver),
/* harmony export */   dz: () => (/* binding */ openItems),
/* harmony export */   xS: () => (/* binding */ compareChecklists),
/* harmony export */   zV: () => (/* binding */ withTemplateItems)
/* harmony export */ });
// How a checklist changes from one reading of the issue's body to the next.
/**
 * What stands in the issue, and every item of the template besides: whoever may edit the text, and its
 * author always may, takes nothing off the list by that. An item that is not there stays as it was.
 */
function withTemplateItems(template, before, written) {
    const isWritten = ({ text }) => written.some((entry) => entry.text === text);
    const former = (text) => before.find((item) => item.text === text);
    const absent = template.checklist
        .map((text) => ({ text, done: former(text)?.done ?? false }))
        .filter((entry) => !isWritten(entry));
    return [...written, ...absent];
}
/** Ticks and unticks where the items are the same; otherwise the whole list as it now stands. */
function compareChecklists(before, after) {
    const sameItems = before.length === after.length && before.every((item, at) => item.text === after[at]?.text);
    if (!sameItems) {
        return [{ kind: 'checklist_changed', checklist: after }];
    }
    return after.flatMap((entry, at) => entry.done === before[at]?.done
        ? []
        : [{ kind: entry.done ? 'checked' : 'unchecked', position: at + 1, text: entry.text }]);
}
/** The list as it now stands, in which an item that was already done keeps who did it and when. */
function carryOver(before, after, tick) {
    const left = [...before];
    return after.map((entry) => {
        const at = left.findIndex((item) => item.text === entry.text);
        const [former] = at < 0 ? [] : left.splice(at, 1);
        if (!entry.done) {
            return { text: entry.text, done: false, doneBy: null, doneAt: null };
        }
        return former?.done
            ? former
            : { text: entry.text, done: true, doneBy: tick.by, doneAt: tick.at };
    });
}
function openItems(checklist) {
    return checklist.filter((item) => !item.done).map((item) => item.text);
}


/***/ }),

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ secondsBy),
/* harmony export */   J: () => (/* binding */ plainClock)
/* harmony export */ });
/* harmony import */ var _template_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6899);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6676);
// By which clock a team's time runs.


/** For a team without a calendar: nights and weekends count. */
const plainClock = {
    zone: null,
    day: _template_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerUnit */ .xJ.d,
    week: _template_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerUnit */ .xJ.w,
    add: (at, seconds) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(at) + Math.max(0, seconds)),
    between: (from, to) => Math.max(0, (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(to) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(from)),
};
/** Days and weeks are working ones; hours, minutes and seconds are working time too. */
function secondsBy(clock, { amount, unit }) {
    const perUnit = { ..._template_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerUnit */ .xJ, d: clock.day, w: clock.week };
    return amount * perUnit[unit];
}


/***/ }),

/***/ 978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ noTime),
/* harmony export */   Rs: () => (/* binding */ elapse),
/* harmony export */   Tf: () => (/* binding */ isReceivers),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   ie: () => (/* binding */ clockOf)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(263);
// Whose turn a handoff was, and for how long: waiting for the receiver, in work, or with the sender.

const noTime = { seconds: 0, worked: 0 };
/** Which clock runs in a status; null: none, for nobody's turn it is any more. */
const clockOf = {
    initiated: 'waiting',
    accepted: 'inWork',
    returned: 'withSender',
    completed: null,
    cancelled: null,
};
/** Whether it is nobody's turn any more. */
function hasEnded(status) {
    return clockOf[status] === null;
}
/** Whether it is the receiving team's turn. */
function isReceivers(status) {
    return status === 'initiated' || status === 'accepted';
}
/**
 * The clocks once the status ends.
 *
 * @param worked seconds of working time since it began; absent: all of it
 */
function elapse({ clocks, status, since }, { until, worked }) {
    const clock = clockOf[status];
    if (clock === null) {
        return clocks;
    }
    const seconds = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .plainClock */ .J.between(since, until);
    const ran = { seconds, worked: worked ?? seconds };
    return { ...clocks, [clock]: plus(clocks[clock], ran) };
}
/** All the time a handoff was open. */
function totalOf({ waiting, inWork, withSender }) {
    return plus(plus(waiting, inWork), withSender);
}
function plus(one, other) {
    return { seconds: one.seconds + other.seconds, worked: one.worked + other.worked };
}


/***/ }),

/***/ 3084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
// Commands: lines beginning with `/` in a comment. What follows one, up to the next, is its text.
const commandNames = [
    'accept',
    'return',
    'resubmit',
    'complete',
    'cancel',
    'assign',
    'rate',
    'context',
    'help',
];


/***/ }),

/***/ 8550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/handoff/clocks.js
var clocks = __webpack_require__(978);
// EXTERNAL MODULE: ./build/handoff/checklist.js
var handoff_checklist = __webpack_require__(7357);
// EXTERNAL MODULE: ./build/handoff/policy.js
var handoff_policy = __webpack_require__(1983);
;// CONCATENATED MODULE: ./build/handoff/move.js
// Somebody wants the handoff to be in another status: whether they may, and what that comes to.



function enter(handoff, wanted, act) {
    const refused = whyNot(handoff, wanted, act);
    if (refused !== null) {
        return [refuse(act.attempt, act.command ?? wanted, refused, handoff)];
    }
    switch (wanted) {
        case 'accepted':
            return [accepted(act)];
        case 'completed':
            return handoff.status === 'accepted'
                ? [{ kind: 'completed' }]
                : [{ kind: 'accepted', implicit: true }, { kind: 'completed' }];
        case 'cancelled':
            return [{ kind: 'cancelled', reason: act.reason, ...commentOf(act) }];
        case 'returned':
            return [{ kind: 'returned', ...act.returning }];
        case 'incomplete':
        case 'initiated':
            return [];
    }
}
function accepted({ readBack }) {
    return { kind: 'accepted', implicit: false, ...(readBack === undefined ? {} : { readBack }) };
}
function commentOf({ comment }) {
    return comment === undefined ? {} : { comment };
}
function whyNot(handoff, wanted, act) {
    if (wanted === 'incomplete' || wanted === 'initiated') {
        return 'set_by_baton';
    }
    const receives = act.by !== null && (0,handoff_policy/* mayReceive */.Pi)(act.policy, act.by.login);
    const sends = act.by !== null && (0,handoff_policy/* maySend */.ct)(act.policy, handoff, act.by.login);
    if (wanted === 'cancelled' ? !receives && !sends : !receives) {
        return wanted === 'cancelled' ? 'not_a_party' : 'not_receiving_team';
    }
    if ((0,clocks/* hasEnded */.hY)(handoff.status)) {
        return 'already_ended';
    }
    if (wanted === handoff.status) {
        return 'already_so';
    }
    return whatLacks(handoff, wanted, act);
}
function whatLacks({ status, checklist, readBack: knownReadBack }, wanted, { policy, command, readBack, returning }) {
    switch (wanted) {
        case 'accepted':
            return policy.template.readBack === 'required' && readBack === undefined
                ? 'read_back_required'
                : null;
        case 'returned':
            return command !== undefined && returning === undefined ? 'reason_required' : null;
        case 'completed':
            // To complete what nobody has accepted accepts it.
            if (policy.template.readBack === 'required' &&
                status !== 'accepted' &&
                knownReadBack === null) {
                return 'read_back_required';
            }
            return policy.requireChecklist && (0,handoff_checklist/* openItems */.dz)(checklist).length > 0 ? 'checklist_open' : null;
        default:
            return null;
    }
}
/** One step back: from accepted to initiated, from an end to where it was before. */
function undo({ status, acceptedAt, cancelledFrom }) {
    // Cancelling what was returned corrects nothing in it, so it is still the sender's to correct.
    if (status === 'cancelled' && cancelledFrom === 'returned') {
        return { kind: 'undone', to: 'returned' };
    }
    const wasAccepted = status !== 'accepted' && acceptedAt !== null;
    return { kind: 'undone', to: wasAccepted ? 'accepted' : 'initiated' };
}
function refuse(attempt, wanted, reason, handoff) {
    const open = reason === 'checklist_open' && handoff !== undefined ? (0,handoff_checklist/* openItems */.dz)(handoff.checklist) : [];
    return { kind: 'refused', attempt, wanted, reason, open };
}

// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(5764);
;// CONCATENATED MODULE: ./build/handoff/act-by-hand.js
// Status labels put on and taken off, and issues closed: what people do without a command.




function labeled(handoff, fact, policy) {
    const wanted = (0,status_label/* statusOfLabel */.yO)(policy.labels, fact.label);
    if (wanted === null || !(0,handoff_policy/* countsFrom */.bT)(fact.by, policy)) {
        return [];
    }
    if (handoff === null) {
        return wanted === 'incomplete' ? [] : [refuse('label', wanted, 'not_recorded')];
    }
    if (wanted === handoff.status) {
        return [];
    }
    return enter(handoff, wanted, { attempt: 'label', by: fact.by, policy, reason: 'label' });
}
function unlabeled(handoff, fact, policy) {
    const { status } = handoff;
    if ((0,status_label/* statusOfLabel */.yO)(policy.labels, fact.label) !== status ||
        status === 'initiated' ||
        !(0,handoff_policy/* countsFrom */.bT)(fact.by, policy)) {
        return [];
    }
    const receives = fact.by !== null && (0,handoff_policy/* mayReceive */.Pi)(policy, fact.by.login);
    const sends = fact.by !== null && (0,handoff_policy/* maySend */.ct)(policy, handoff, fact.by.login);
    if (status === 'cancelled' ? !receives && !sends : !receives) {
        const reason = status === 'cancelled' ? 'not_a_party' : 'not_receiving_team';
        return [refuse('unlabel', status, reason)];
    }
    return [undo(handoff)];
}
/**
 * Whoever swaps two labels within a second means one act. Where the label put on was refused, the one
 * taken off for it undoes nothing.
 */
function isOfRefusedSwap({ refusedLabel }, { at, by }) {
    return by !== null && refusedLabel?.at === at && refusedLabel.by === by.login;
}
function act_by_hand_closed(handoff, fact, policy) {
    if ((0,clocks/* hasEnded */.hY)(handoff.status) || !(0,handoff_policy/* countsFrom */.bT)(fact.by, policy)) {
        return [];
    }
    const wanted = fact.reason === 'completed' ? 'completed' : 'cancelled';
    return enter(handoff, wanted, { attempt: 'close', by: fact.by, policy, reason: fact.reason });
}

// EXTERNAL MODULE: ./build/handoff/same-value.js
var same_value = __webpack_require__(9763);
;// CONCATENATED MODULE: ./build/handoff/edit.js
// What an edit of the description comes to, once the handoff is recorded.



function edited(handoff, { by, submission, rewritten }, policy) {
    const checklist = submission.checklist &&
        (0,handoff_checklist/* withTemplateItems */.zV)(policy.template, handoff.checklist, submission.checklist);
    const ticks = checklist === null ? [] : (0,handoff_checklist/* compareChecklists */.xS)(handoff.checklist, checklist);
    const changes = compareContexts(handoff.context, submission.context, rewritten?.fields ?? []);
    const events = [...ticks];
    if (changes.length > 0) {
        events.push({ kind: 'context_edited', changes });
        // An edit that leaves something missing or wrong is not yet the correction it was returned for.
        const isCorrected = submission.faults.length === 0;
        const sends = by !== null && (0,handoff_policy/* maySend */.ct)(policy, handoff, by.login);
        if (handoff.status === 'returned' && isCorrected && sends) {
            events.push({ kind: 'resubmitted' });
        }
    }
    const allTicked = checklist?.every((item) => item.done) ?? false;
    const mayComplete = policy.autoComplete && by !== null && (0,handoff_policy/* mayReceive */.Pi)(policy, by.login);
    if (mayComplete && handoff.status === 'accepted' && ticks.length > 0 && allTicked) {
        events.push({ kind: 'completed' });
    }
    return events;
}
/** @param rewritten fields whose answers differ, though neither is told */
function compareContexts(before, after, rewritten) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return fields.flatMap((field) => {
        const from = before[field] ?? null;
        const to = after[field] ?? null;
        const isSame = (0,same_value/* sameValue */.e)(from, to) && !rewritten.includes(field);
        return isSame ? [] : [{ field, from, to }];
    });
}

// EXTERNAL MODULE: ./build/template/login.js
var login = __webpack_require__(9490);
// EXTERNAL MODULE: ./build/template/return-reasons.js
var return_reasons = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(7147);
;// CONCATENATED MODULE: ./build/handoff/command-text.js
// What stands after a command, read for what the command takes.



/** The template's code or its words first, and then whatever explains it; null where nothing is said. */
function readReturn(text, template) {
    const said = text.trim();
    if (said === '') {
        return null;
    }
    const [code, rest] = beginningWithReason(said, template);
    const fields = fieldsNamed(said, template);
    return {
        ...(code === null ? {} : { reason: code }),
        ...(rest === '' ? {} : { comment: rest }),
        ...(fields.length === 0 ? {} : { fields }),
    };
}
function beginningWithReason(said, template) {
    for (const [code, words] of Object.entries((0,return_reasons/* returnReasonsOf */.z)(template))) {
        const spellings = [code, code.replaceAll('_', ' '), code.replaceAll('_', '-'), words];
        const length = Math.max(...spellings.map((one) => lengthOfBeginning(said, one)));
        if (length > 0) {
            return [code, said.slice(length).replace(/^[\s:;,.–—-]+/u, '')];
        }
    }
    return [null, said];
}
/** How much of the text these words are, if it begins with them as whole words. */
function lengthOfBeginning(text, words) {
    const isSame = text.slice(0, words.length).toLowerCase() === words.toLowerCase();
    return isSame && !/^[\p{L}\p{N}_]/u.test(text.slice(words.length)) ? words.length : 0;
}
/** Ids of the fields whose id or label stands in the text as whole words. */
function fieldsNamed(text, { fields }) {
    const said = spaced(text);
    return fields
        .filter(({ id, label }) => said.includes(spaced(id)) || said.includes(spaced(label)))
        .map(({ id }) => id);
}
/** Its words, parted and enclosed by single spaces. */
function spaced(text) {
    return ` ${(0,wording/* folded */.TM)(text.replace(/[^\p{L}\p{N}_]+/gu, ' '))} `;
}
/** `4`, `4/5` or `4 of 5`, and a comment, in which what follows `missing` names fields; null: no such rating. */
function readRating(text, template) {
    const [, digit, rest = ''] = /^([1-5])(?:\s*(?:\/|of)\s*5)?(?!\s*(?:\/|of)\s*\d)(?=$|\s|[:;,.–—-](?!\d))(.*)$/s.exec(text.trim()) ?? [];
    if (digit === undefined) {
        return null;
    }
    const comment = rest.replace(/^[\s:;,.–—-]+/u, '').trim();
    const [, lacking = ''] = /\bmissing\b([^\n]*)/i.exec(comment) ?? [];
    return {
        rating: Number(digit),
        comment: comment === '' ? null : comment,
        missing: fieldsNamed(lacking, template),
    };
}
/** One login, or several with `@`; none where anything else stands there. */
function readLogins(text) {
    // A zero-width space keeps a mention in what we write from calling anybody: people copy it along.
    const words = text
        .replaceAll('\u200B', '')
        .split(/[\s,;]+/)
        .filter((word) => word !== '');
    const isLoginOfOne = (word) => (words.length === 1 || word.startsWith('@')) && (0,login/* isLogin */.W)(word.replace(/^@/, ''));
    return words.every(isLoginOfOne) ? words.map((word) => word.replace(/^@/, '')) : [];
}

// EXTERNAL MODULE: ./build/handoff/evolve.js
var evolve = __webpack_require__(8540);
;// CONCATENATED MODULE: ./build/handoff/rate.js
// A rating of a handoff: by command, or by the feedback form.


function rate(handoff, { rating, comment, missing }, { attempt, by, policy, }) {
    if (by === null || !(0,handoff_policy/* mayReceive */.Pi)(policy, by.login)) {
        return refuse(attempt, 'rate', 'not_receiving_team');
    }
    if (handoff.status !== 'completed') {
        return refuse(attempt, 'rate', 'not_completed');
    }
    return { kind: 'rated', rating, missing, ...(comment === null ? {} : { comment }) };
}

;// CONCATENATED MODULE: ./build/handoff/obey.js
// What the commands in a comment come to, one after the other.







/** Each command meets what those before it in the same comment have left. */
function obey(before, fact, policy) {
    const { source, at, by } = fact;
    const details = [];
    let state = before;
    for (const command of fact.commands) {
        const come = obeyOne(state, command, { by, policy });
        details.push(...come);
        state = come.reduce((now, detail) => (0,evolve/* evolve */.s)(now, { source, at, actor: by?.login ?? null, detail }), state);
    }
    return details;
}
/** Never nothing: whoever commands is answered. */
function obeyOne({ handoff }, command, speaker) {
    if (command.kind === 'unknown') {
        return [refuse('command', command.written, 'unknown_command')];
    }
    const { name, text } = command;
    if (name === 'help') {
        return [{ kind: 'asked', what: 'help' }];
    }
    return handoff === null
        ? [refuse('command', name, 'not_recorded')]
        : orders[name](handoff, text, speaker);
}
const orders = {
    accept,
    return: (handoff, text, speaker) => {
        const returning = readReturn(text, speaker.policy.template);
        return enter(handoff, 'returned', {
            ...actOf('return', speaker),
            ...(returning === null ? {} : { returning }),
        });
    },
    resubmit: (handoff, _, { by, policy }) => {
        if (by === null || !(0,handoff_policy/* maySend */.ct)(policy, handoff, by.login)) {
            return [refuse('command', 'resubmit', 'not_sender')];
        }
        return handoff.status === 'returned'
            ? [{ kind: 'resubmitted' }]
            : [
                refuse('command', 'resubmit', (0,clocks/* hasEnded */.hY)(handoff.status) ? 'already_ended' : 'not_returned'),
            ];
    },
    complete: (handoff, _, speaker) => enter(handoff, 'completed', actOf('complete', speaker)),
    cancel: (handoff, text, speaker) => enter(handoff, 'cancelled', {
        ...actOf('cancel', speaker),
        ...(text === '' ? {} : { comment: text }),
    }),
    assign: (handoff, text, { by, policy }) => {
        const logins = readLogins(text);
        if (by === null || !(0,handoff_policy/* mayReceive */.Pi)(policy, by.login)) {
            return [refuse('command', 'assign', 'not_receiving_team')];
        }
        if ((0,clocks/* hasEnded */.hY)(handoff.status)) {
            return [refuse('command', 'assign', 'already_ended')];
        }
        return logins.length === 0
            ? [refuse('command', 'assign', 'bad_argument')]
            : logins.map((assignee) => ({ kind: 'assigned', assignee }));
    },
    rate: (handoff, text, speaker) => {
        const said = readRating(text, speaker.policy.template);
        return [
            said === null
                ? refuse('command', 'rate', 'bad_argument')
                : rate(handoff, said, { attempt: 'command', ...speaker }),
        ];
    },
    context: () => [{ kind: 'asked', what: 'context' }],
};
/** Whoever has accepted may still say how they understood it. */
function accept(handoff, text, speaker) {
    const { status, owner } = handoff;
    const login = speaker.by?.login ?? null;
    const isOwner = owner !== null && login !== null && (0,template_team/* sameLogin */.Up)(owner, login);
    const saying = text === '' ? {} : { readBack: text };
    return status === 'accepted' && isOwner && text !== ''
        ? [accepted(saying)]
        : enter(handoff, 'accepted', { ...actOf('accept', speaker), ...saying });
}
function actOf(command, speaker) {
    return { attempt: 'command', reason: 'command', command, ...speaker };
}

;// CONCATENATED MODULE: ./build/handoff/assign.js
// Who is assigned when a handoff arrives, by the receiving team's policy.

/** GitHub assigns at most ten people to an issue. */
const mostAssignees = 10;
/**
 * People away on `day` are passed over; when all are, the lead stands in, if there is one who is not
 * away too. Of those who are there, the sender is passed over unless nobody else is.
 */
function chooseAssignees(team, { rota, day, sender }) {
    const away = team.members.filter((login) => isAway(team, login, day));
    const there = team.members.filter((login) => !(0,template_team/* includesLogin */.Bm)(away, login));
    const standIn = team.lead !== undefined && !isAway(team, team.lead, day) && team.members.length > 0
        ? [team.lead]
        : [];
    return {
        policy: team.assign,
        assignees: team.assign === 'nobody'
            ? []
            : there.length > 0
                ? pick(team, { there, rota, sender })
                : standIn,
        away,
    };
}
function isAway(team, login, day) {
    const until = Object.entries(team.away).find(([one]) => (0,template_team/* sameLogin */.Up)(one, login))?.[1];
    return until !== undefined && day <= until;
}
function pick(team, { there, rota, sender }) {
    const others = there.filter((login) => sender === null || !(0,template_team/* sameLogin */.Up)(login, sender));
    const inTurn = others.length > 0 ? others : there;
    switch (team.assign) {
        case 'everyone':
            return there.slice(0, mostAssignees);
        case 'least_loaded': {
            const load = (login) => rota.open.get(login.toLowerCase()) ?? 0;
            const least = Math.min(...inTurn.map(load));
            return longestWithout(inTurn.filter((login) => load(login) === least), rota);
        }
        case 'round_robin':
            return longestWithout(inTurn, rota);
        case 'nobody':
            return [];
    }
}
/** Who was never assigned, in the team's order; otherwise whose last assignment is the oldest. */
function longestWithout(logins, rota) {
    const lastTurn = (login) => {
        const at = rota.recent.findIndex((one) => (0,template_team/* sameLogin */.Up)(one, login));
        return at < 0 ? Number.POSITIVE_INFINITY : at;
    };
    const longest = Math.max(...logins.map(lastTurn));
    return logins.filter((login) => lastTurn(login) === longest).slice(0, 1);
}

;// CONCATENATED MODULE: ./build/handoff/local-day.js
// Which day it is somewhere. The calendar library is heavy, and this needs none of it.
/**
 * `YYYY-MM-DD`.
 *
 * @param at UTC ISO 8601
 * @param zone IANA name; null: UTC
 */
function dayIn(zone, at) {
    if (zone === null) {
        return at.slice(0, 10);
    }
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
    });
    const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

;// CONCATENATED MODULE: ./build/handoff/submit.js
// What the form says, the first time it is complete, and each time before.





function submit_submit(state, fact, policy) {
    const { context, faults, checklist } = fact.submission;
    const former = state.attempted;
    const { template } = policy;
    const isSame = former?.handoffType === template.type &&
        (0,same_value/* sameValue */.e)(former.context, context) &&
        (0,same_value/* sameValue */.e)(former.faults, faults);
    const submitted = {
        kind: 'submitted',
        handoffType: template.type,
        fromTeam: template.from,
        attempt: (former?.attempt ?? 0) + 1,
        complete: faults.length === 0,
        context,
        faults,
    };
    const attempts = isSame ? [] : [submitted];
    if (faults.length > 0 || fact.isClosed) {
        return attempts;
    }
    const { title } = fact;
    return [...attempts, initiated(state, { fact, policy, context, title, checklist })];
}
/** What was completed while a person had the issue closed is handed over once it is open again. */
function takeUp(state, fact, policy) {
    const { attempted } = state;
    const isComplete = attempted?.handoffType === policy.template.type && attempted.faults.length === 0;
    if (!isComplete || fact.standing === undefined) {
        return [];
    }
    return [initiated(state, { fact, policy, context: attempted.context, ...fact.standing })];
}
function initiated(state, { fact, policy, context, title, checklist }) {
    const { template } = policy;
    return {
        kind: 'initiated',
        handoffType: template.type,
        fromTeam: template.from,
        toTeam: template.to,
        title,
        context,
        checklist: (0,handoff_checklist/* withTemplateItems */.zV)(template, [], checklist ?? []),
        assignment: chooseAssignees(policy.receiving, {
            rota: policy.rota,
            day: dayIn(policy.receivingClock?.zone ?? null, fact.at),
            sender: (0,evolve/* senderOf */.V)(state, fact.by?.login ?? null),
        }),
    };
}

;// CONCATENATED MODULE: ./build/handoff/submit-as.js
// As which form a writing counts while no handoff is recorded. The label may be swapped until then, so
// that what was written before stands as it was read, and the last of it is read once more.

/**
 * As the form that the issue said it was then. Had it been complete as that, it would be a handoff of
 * that kind, unless nobody looked: then it counts as what the issue says now.
 */
function submitWritten(state, fact, policy) {
    const { as } = fact;
    return as === undefined || as.submission.faults.length === 0
        ? submit_submit(state, fact, policy)
        : submit_submit(state, { ...fact, submission: as.submission }, { ...policy, template: as.template });
}
/** Once for each change of the form, and not where nothing was read before. */
function submitRelabelled(state, { as: { template, submission }, ...fact }, policy) {
    const { attempted } = state;
    const isSettled = template.type !== policy.template.type && submission.faults.length === 0;
    return attempted === null || attempted.handoffType === template.type || isSettled
        ? []
        : submit_submit(state, { ...fact, kind: 'written', submission }, { ...policy, template });
}

;// CONCATENATED MODULE: ./build/handoff/decide.js
// The lifecycle: what one thing that happened on GitHub means for a handoff. Product contract §5.










/** What a fact means, given all that went before it; nothing where it changes nothing. */
function decide(state, fact, policy) {
    const { handoff } = state;
    if (fact.kind === 'written') {
        return handoff === null ? submitWritten(state, fact, policy) : edited(handoff, fact, policy);
    }
    if (fact.kind === 'relabelled') {
        return handoff === null ? submitRelabelled(state, fact, policy) : [];
    }
    if (fact.kind === 'labeled') {
        return labeled(handoff, fact, policy);
    }
    if (fact.kind === 'untold') {
        return fact.what === 'act' ? [] : [{ kind: 'untold', what: fact.what }];
    }
    if (fact.kind === 'commented') {
        return obey(state, fact, policy);
    }
    if (handoff === null) {
        return fact.kind === 'reopened' ? takeUp(state, fact, policy) : [];
    }
    switch (fact.kind) {
        case 'unlabeled':
            return isOfRefusedSwap(state, fact) ? [] : unlabeled(handoff, fact, policy);
        case 'closed':
            return act_by_hand_closed(handoff, fact, policy);
        case 'reopened':
            return (0,clocks/* hasEnded */.hY)(handoff.status) && (0,handoff_policy/* countsFrom */.bT)(fact.by, policy) ? [undo(handoff)] : [];
        case 'gone':
            return (0,clocks/* hasEnded */.hY)(handoff.status) ? [] : [{ kind: 'cancelled', reason: fact.reason }];
        case 'renamed':
            return fact.title === handoff.title ? [] : [{ kind: 'renamed', title: fact.title }];
        case 'feedback':
            return [rate(handoff, fact, { attempt: 'feedback', by: fact.by, policy })];
        case 'comment_deleted':
            return [];
        case 'assigned':
            return (0,handoff_policy/* byPerson */.Nk)(fact.by) && !(0,template_team/* includesLogin */.Bm)(handoff.assignees, fact.assignee)
                ? [{ kind: 'assigned', assignee: fact.assignee }]
                : [];
        case 'unassigned':
            return (0,handoff_policy/* byPerson */.Nk)(fact.by) && (0,template_team/* includesLogin */.Bm)(handoff.assignees, fact.assignee)
                ? [{ kind: 'unassigned', assignee: fact.assignee }]
                : [];
    }
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commentDifference),
/* harmony export */   i: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7718);
/* harmony import */ var _status_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
// What GitHub shows of an issue, what it should show, and the steps from the one to the other.
// Steps only ever add, or take away what is ours: a label set or a body that a person may be
// editing is never replaced.


/** The steps for labels, assignees, state and body. */
function difference(shown, wanted) {
    const labels = wanted.labels.filter((label) => !(0,_status_label_js__WEBPACK_IMPORTED_MODULE_0__/* .includesLabel */ .oW)(shown.labels, label));
    const logins = wanted.assignees.filter((login) => !(0,_template_team_js__WEBPACK_IMPORTED_MODULE_1__/* .includesLogin */ .Bm)(shown.assignees, login) && !(0,_template_team_js__WEBPACK_IMPORTED_MODULE_1__/* .includesLogin */ .Bm)(wanted.unassignable, login));
    const effects = [];
    if (wanted.checklist !== null) {
        effects.push({ kind: 'append_to_body', text: wanted.checklist });
    }
    if (labels.length > 0) {
        effects.push({ kind: 'add_labels', labels });
    }
    for (const label of shown.labels.filter((one) => (0,_status_label_js__WEBPACK_IMPORTED_MODULE_0__/* .includesLabel */ .oW)(wanted.withoutLabels, one))) {
        effects.push({ kind: 'remove_label', label });
    }
    if (logins.length > 0) {
        effects.push({ kind: 'add_assignees', logins });
    }
    if (wanted.state !== null && wanted.state.open !== shown.open) {
        effects.push(wanted.state.open ? { kind: 'reopen' } : { kind: 'close', reason: wanted.state.reason });
    }
    return effects;
}
/** The steps for our comments, once it is known whom GitHub let us assign. */
function commentDifference(shown, wanted) {
    const effects = [];
    const { statusComment } = wanted;
    if (statusComment !== null && shown.statusComment === null) {
        effects.push({ kind: 'post_comment', body: statusComment });
    }
    if (statusComment !== null &&
        shown.statusComment !== null &&
        !sameText(shown.statusComment.body, statusComment)) {
        effects.push({ kind: 'edit_comment', id: shown.statusComment.id, body: statusComment });
    }
    for (const id of shown.surplus) {
        effects.push({ kind: 'delete_comment', id });
    }
    for (const notice of wanted.notices) {
        if (!shown.notices.includes(notice.source)) {
            effects.push({ kind: 'post_comment', body: notice.body });
        }
    }
    for (const reaction of wanted.reactions) {
        if (!shown.reactions.some((one) => sameReaction(one, reaction))) {
            effects.push({ kind: 'react', ...reaction });
        }
    }
    return effects;
}
function sameReaction(one, other) {
    return one.comment === other.comment && one.content === other.content;
}
/** GitHub may keep other line ends, and trims the end. */
function sameText(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(one) === plain(other);
}


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   OR: () => (/* binding */ earlierOf)
/* harmony export */ });
/* unused harmony export dueTimes */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(263);
/* harmony import */ var _clocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
// By when a handoff should have been accepted and completed, by the receiving team's clock.


/**
 * The time to accept is counted from when it last began to wait, so that a team that gets it back starts
 * afresh; the time to complete from the first initiation on. Neither runs while it is with the sender,
 * and what has ended is due no more.
 */
function dueTimes(handoff, { acceptWithin, completeWithin }, clock) {
    const waits = handoff.status === 'initiated';
    const runs = (0,_clocks_js__WEBPACK_IMPORTED_MODULE_1__/* .isReceivers */ .Tf)(handoff.status);
    return {
        accept: waits && acceptWithin !== undefined
            ? clock.add(handoff.since, (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsBy */ .H)(clock, acceptWithin))
            : null,
        complete: runs && completeWithin !== undefined
            ? usedUp(handoff, (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsBy */ .H)(clock, completeWithin), clock)
            : null,
    };
}
/** Of a handoff, or of an issue that is none yet. */
function dueOf(handoff, { template, receivingClock }) {
    return handoff === null
        ? { accept: null, complete: null }
        : dueTimes(handoff, template, receivingClock ?? _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .plainClock */ .J);
}
/** The earlier of the two. */
function earlierOf({ accept, complete }) {
    return accept !== null && complete !== null && complete < accept
        ? complete
        : (accept ?? complete);
}
/** When so many seconds have passed of the time that it was the receiving team's turn. */
function usedUp({ turns, since }, seconds, clock) {
    let left = seconds;
    for (const { from, to } of turns) {
        const worked = clock.between(from, to);
        if (worked >= left) {
            return clock.add(from, left);
        }
        left -= worked;
    }
    return clock.add(since, left);
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reminderSteps),
/* harmony export */   y: () => (/* binding */ putBackTo)
/* harmony export */ });
// What Baton decided about a handoff. Events are appended to the ledger and never changed; a
// handoff's state is their fold (`evolve`).
/** Whom a reminder calls, in the order of the ladder. */
const reminderSteps = ['owner', 'team', 'lead'];
/** Where a step back may lead. */
const putBackTo = ['initiated', 'accepted', 'returned'];


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ senderOf),
/* harmony export */   s: () => (/* binding */ evolve)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7718);
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7357);
/* harmony import */ var _clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
// An issue's state is the fold of its events: `evolve` takes one step.



function evolve(state, event) {
    const { detail } = event;
    const sender = senderOf(state, event.actor);
    if (detail.kind === 'submitted') {
        const { kind: _, complete: __, ...attempted } = detail;
        return { ...state, attempted: { ...attempted, sender, at: event.at } };
    }
    if (detail.kind === 'initiated') {
        return { ...state, handoff: initiate(event, detail, sender) };
    }
    if (detail.kind === 'untold') {
        return detail.what === 'filing' ? { ...state, filedBy: event.actor } : state;
    }
    if (detail.kind === 'refused' && detail.attempt === 'label') {
        return { ...state, refusedLabel: { by: event.actor, at: event.at } };
    }
    return state.handoff === null
        ? state
        : { ...state, handoff: change(state.handoff, event, detail) };
}
/**
 * Who filed the issue, also where nobody tells any more what it said then.
 *
 * @param writer of what is read now
 */
function senderOf({ attempted, filedBy }, writer) {
    if (attempted !== null) {
        return attempted.sender;
    }
    return filedBy === undefined ? writer : filedBy;
}
function initiate(event, detail, sender) {
    return {
        handoffType: detail.handoffType,
        fromTeam: detail.fromTeam,
        toTeam: detail.toTeam,
        title: detail.title,
        context: detail.context,
        status: 'initiated',
        initiatedBy: sender,
        initiatedAt: event.at,
        acceptedBy: null,
        acceptedAt: null,
        acceptedImplicitly: false,
        completedBy: null,
        completedAt: null,
        cancelledAt: null,
        cancelledAs: null,
        cancelledFrom: null,
        owner: null,
        assignment: detail.assignment,
        assignees: detail.assignment.assignees,
        checklist: (0,_checklist_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOver */ .YY)([], detail.checklist, { by: event.actor, at: event.at }),
        since: event.at,
        sinceBy: event.actor,
        reopened: 0,
        readBack: null,
        returned: null,
        returns: 0,
        clocks: { waiting: _clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .noTime */ .$A, inWork: _clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .noTime */ .$A, withSender: _clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .noTime */ .$A },
        turns: [],
        acceptedAfter: null,
        completedAfter: null,
        reminders: [],
        editedAfterAcceptance: 0,
        ratings: [],
    };
}
function change(handoff, event, detail) {
    switch (detail.kind) {
        case 'accepted':
            return accept(handoff, event, detail);
        case 'returned':
            return returnToSender(handoff, event, detail);
        case 'resubmitted':
            return { ...enter(handoff, event, 'initiated'), ...notAccepted };
        case 'completed':
            return complete(handoff, event);
        case 'cancelled':
            return cancel(handoff, event, detail);
        case 'undone':
            return putBack(handoff, event, detail.to);
        case 'checked':
        case 'unchecked':
            return { ...handoff, checklist: tick(handoff.checklist, event, detail) };
        case 'checklist_changed':
            return {
                ...handoff,
                checklist: (0,_checklist_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOver */ .YY)(handoff.checklist, detail.checklist, {
                    by: event.actor,
                    at: event.at,
                }),
            };
        case 'context_edited':
            return {
                ...handoff,
                context: edit(handoff.context, detail.changes),
                editedAfterAcceptance: handoff.editedAfterAcceptance + (handoff.acceptedAt === null ? 0 : 1),
            };
        case 'renamed':
            return { ...handoff, title: detail.title };
        case 'assigned':
            return { ...handoff, assignees: withLogin(handoff.assignees, detail.assignee) };
        case 'unassigned':
            return {
                ...handoff,
                assignees: handoff.assignees.filter((one) => !(0,_template_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sameLogin */ .Up)(one, detail.assignee)),
            };
        case 'rated':
            return { ...handoff, ratings: rate(handoff.ratings, event, detail) };
        case 'reminded': {
            const { kind: _, since, ...reminded } = detail;
            return since === handoff.since
                ? { ...handoff, reminders: [...handoff.reminders, reminded] }
                : handoff;
        }
        case 'asked':
        case 'refused':
            return handoff;
    }
}
const notAccepted = {
    acceptedBy: null,
    acceptedAt: null,
    acceptedImplicitly: false,
    acceptedAfter: null,
    readBack: null,
    owner: null,
};
function enter(handoff, event, status) {
    const { detail } = event;
    const worked = 'worked' in detail ? detail.worked : undefined;
    return {
        ...handoff,
        status,
        since: event.at,
        sinceBy: event.actor,
        clocks: (0,_clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .elapse */ .Rs)(handoff, { until: event.at, worked }),
        turns: (0,_clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .isReceivers */ .Tf)(handoff.status)
            ? [...handoff.turns, { from: handoff.since, to: event.at }]
            : handoff.turns,
        reminders: [],
    };
}
function accept(handoff, event, detail) {
    const { implicit, readBack = null } = detail;
    if (handoff.status === 'accepted' && readBack !== null && handoff.owner === event.actor) {
        return { ...handoff, readBack };
    }
    const entered = enter(handoff, event, 'accepted');
    return {
        ...entered,
        readBack,
        acceptedAfter: (0,_clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e6)(entered.clocks),
        acceptedBy: event.actor,
        acceptedAt: event.at,
        acceptedImplicitly: implicit,
        owner: event.actor,
        assignees: event.actor === null ? handoff.assignees : withLogin(handoff.assignees, event.actor),
    };
}
function complete(handoff, event) {
    const entered = enter(handoff, event, 'completed');
    return {
        ...entered,
        completedBy: event.actor,
        completedAt: event.at,
        completedAfter: (0,_clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e6)(entered.clocks),
    };
}
function cancel(handoff, event, { reason }) {
    return {
        ...enter(handoff, event, 'cancelled'),
        cancelledAt: event.at,
        cancelledFrom: handoff.status,
        cancelledAs: reason === 'not_planned' || reason === 'duplicate' ? reason : null,
    };
}
/** The sender is assigned: it is their turn. */
function returnToSender(handoff, event, detail) {
    const { initiatedBy: sender, assignees } = handoff;
    const { reason = null, comment = null, fields = [] } = detail;
    return {
        ...enter(handoff, event, 'returned'),
        returned: { reason, comment, fields, by: event.actor, at: event.at },
        returns: handoff.returns + 1,
        assignees: sender === null ? assignees : withLogin(assignees, sender),
    };
}
function putBack(handoff, event, to) {
    return {
        ...enter(handoff, event, to),
        ...(to === 'initiated' ? notAccepted : {}),
        completedBy: null,
        completedAt: null,
        completedAfter: null,
        cancelledAt: null,
        cancelledAs: null,
        cancelledFrom: null,
        reopened: handoff.reopened + (handoff.status === 'completed' ? 1 : 0),
    };
}
function tick(checklist, event, detail) {
    const done = detail.kind === 'checked';
    return checklist.map((item, at) => at + 1 === detail.position
        ? { ...item, done, doneBy: done ? event.actor : null, doneAt: done ? event.at : null }
        : item);
}
function rate(ratings, { actor: by, at }, { rating, comment, missing }) {
    const isSame = (one) => one === by || (one !== null && by !== null && (0,_template_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sameLogin */ .Up)(one, by));
    const others = ratings.filter((one) => !isSame(one.by));
    return [...others, { rating, comment: comment ?? null, missing, by, at }];
}
function edit(context, changes) {
    const entries = new Map(Object.entries(context));
    for (const { field, to } of changes) {
        if (to === null) {
            entries.delete(field);
        }
        else {
            entries.set(field, to);
        }
    }
    return Object.fromEntries(entries);
}
function withLogin(logins, login) {
    return (0,_template_team_js__WEBPACK_IMPORTED_MODULE_2__/* .includesLogin */ .Bm)(logins, login) ? logins : [...logins, login];
}


/***/ }),

/***/ 1766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime)
/* harmony export */ });
/* harmony import */ var _template_by_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(264);
// Things that happened, in the order of their time; of one second, in the order they were told.

function inTime(things) {
    return things.toSorted((one, other) => (0,_template_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(one.at, other.at));
}


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   DQ: () => (/* binding */ epochSeconds),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   UO: () => (/* binding */ asInstant),
/* harmony export */   X: () => (/* binding */ earlier)
/* harmony export */ });
// Instants as GitHub and the ledger write them: UTC ISO 8601 in whole seconds, `2026-11-22T10:00:00Z`, so
// that their text sorts as they do.
/** @param seconds since 1970; a part of one is dropped */
function instantOf(seconds) {
    return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}
/** Since 1970, with its fraction. @param at as ISO 8601, or an HTTP date */
function epochSeconds(at) {
    return Date.parse(at) / 1000;
}
/** Whatever way it is written, as ISO 8601 or as an HTTP date. */
function asInstant(at) {
    return instantOf(epochSeconds(at));
}
function earlier(at, milliseconds) {
    return instantOf((Date.parse(at) - milliseconds) / 1000);
}
function later(at, milliseconds) {
    return earlier(at, -milliseconds);
}


/***/ }),

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ byPerson),
/* harmony export */   Pi: () => (/* binding */ mayReceive),
/* harmony export */   bT: () => (/* binding */ countsFrom),
/* harmony export */   ct: () => (/* binding */ maySend)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7718);
// What the lifecycle is decided by, besides the issue's own history.

/** The receiving team; where it lists nobody, whoever may write to the repository. */
function mayReceive(policy, login) {
    return (0,_template_team_js__WEBPACK_IMPORTED_MODULE_0__/* .listsAnybody */ .IV)(policy.receiving)
        ? (0,_template_team_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(policy.receiving, login)
        : policy.writers.has(login.toLowerCase());
}
/** Whoever filed it, and the sending team. */
function maySend(policy, handoff, login) {
    return ((handoff.initiatedBy !== null && (0,_template_team_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLogin */ .Up)(handoff.initiatedBy, login)) ||
        (0,_template_team_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(policy.sending, login));
}
/**
 * Labels, closings and reopenings by bots are not acts of a team: our own follow what was decided before, and
 * another automation's are put right without calling anybody. A bot that a team lists is a member.
 */
function countsFrom(by, policy) {
    return byPerson(by) || (by !== null && mayReceive(policy, by.login));
}
function byPerson(by) {
    return by === null || !by.isBot;
}


/***/ }),

/***/ 2178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ ladderOf),
/* harmony export */   SJ: () => (/* binding */ readReminderSource),
/* harmony export */   b0: () => (/* binding */ deadlinesOf),
/* harmony export */   fp: () => (/* binding */ remindersOf),
/* harmony export */   zR: () => (/* binding */ reminded)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(263);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5533);
/* harmony import */ var _in_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1766);
// Whom an overdue handoff calls, and when: first its owner or those assigned, as the limit passes; a
// working day later the team; one more later its lead. A change of status ends it, and what had passed
// before that begins again a working day after.




/** All there are for the status as it stands, the first one first. */
function ladderOf(handoff, policy) {
    const clock = policy.receivingClock ?? _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .plainClock */ .J;
    const due = (0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .dueOf */ .IH)(handoff, policy);
    const rungs = ['accept', 'complete'].flatMap((limit) => {
        const dueAt = due[limit];
        if (dueAt === null) {
            return [];
        }
        const begins = dueAt > handoff.since ? dueAt : clock.add(handoff.since, clock.day);
        return stepsOf(policy).map((step) => {
            const at = clock.add(begins, heightOf({ step }) * clock.day);
            return { limit, step, dueAt, at };
        });
    });
    // Of several at once the last is posted: the one that calls furthest.
    return (0,_in_time_js__WEBPACK_IMPORTED_MODULE_2__/* .inTime */ .R)(rungs.toSorted((one, other) => heightOf(one) - heightOf(other)));
}
function heightOf({ step }) {
    return _event_js__WEBPACK_IMPORTED_MODULE_3__/* .reminderSteps */ .Q.indexOf(step);
}
/** A step that could call nobody is left out, but for the first: the handoff is overdue all the same. */
function stepsOf({ receiving }) {
    const { members, githubTeam, lead } = receiving;
    const hasMembers = members.length > 0 || githubTeam !== undefined;
    return _event_js__WEBPACK_IMPORTED_MODULE_3__/* .reminderSteps */ .Q.filter((step) => step === 'owner' || (step === 'team' ? hasMembers : lead !== undefined));
}
/** The steps that have come, and are not recorded yet. */
function remindersOf({ handoff }, { issueNumber, now, policy, }) {
    if (handoff === null) {
        return [];
    }
    return ladderOf(handoff, policy)
        .filter((rung) => rung.at < now && !isTaken(handoff, rung))
        .map((rung) => reminded(rung, { issueNumber, since: handoff.since }));
}
function isTaken({ reminders }, rung) {
    return reminders.some(({ limit, step }) => limit === rung.limit && step === rung.step);
}
function reminded({ at, ...rung }, { issueNumber, since }) {
    return {
        source: `due:${issueNumber}:${since}:${rung.limit}:${rung.step}`,
        at,
        actor: null,
        detail: { kind: 'reminded', ...rung, since },
    };
}
/** null: it names no reminder. */
function readReminderSource(source) {
    const [, number, since = '', ends, whom] = /^due:(\d{1,15}):(.+):(accept|complete):(\w+)$/.exec(source) ?? [];
    const step = _event_js__WEBPACK_IMPORTED_MODULE_3__/* .reminderSteps */ .Q.find((one) => one === whom);
    return number === undefined || step === undefined
        ? null
        : {
            issueNumber: Number(number),
            since,
            limit: ends === 'accept' ? 'accept' : 'complete',
            step,
        };
}
function deadlinesOf(handoff, policy) {
    if (handoff === null) {
        return { dueAt: null, remindAt: null };
    }
    const next = ladderOf(handoff, policy).find((rung) => !isTaken(handoff, rung));
    return { dueAt: (0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierOf */ .OR)((0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .dueOf */ .IH)(handoff, policy)), remindAt: next?.at ?? null };
}


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* binding */ causeOf),
  XL: () => (/* binding */ eventsOf),
  b6: () => (/* binding */ replay_history),
  eZ: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./build/template/by-text.js
var by_text = __webpack_require__(264);
// EXTERNAL MODULE: ./build/template/group-by.js
var group_by = __webpack_require__(9660);
// EXTERNAL MODULE: ./build/handoff/decide.js + 10 modules
var decide = __webpack_require__(8550);
// EXTERNAL MODULE: ./build/handoff/evolve.js
var evolve = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(5764);
;// CONCATENATED MODULE: ./build/handoff/in-order.js
// In which order things count that GitHub shows of one issue.


/**
 * GitHub's times are whole seconds. Within one second what was written counts before what was said and
 * done with it, and what one person did with status labels is one act, in whichever order GitHub lists
 * it: labels put on count in the order of the lifecycle, and before the other labels taken off.
 */
function inOrder(facts, statusOf) {
    const sorted = [...facts].sort((one, other) => (0,by_text/* byText */.z)(one.at, other.at) || rank(one) - rank(other));
    const ordered = [];
    for (const fact of sorted) {
        const last = ordered.findLastIndex((one) => !countsAfter(one, fact, statusOf));
        ordered.splice(last + 1, 0, fact);
    }
    return ordered;
}
/** The rest come last. */
const ranks = {
    written: 0,
    untold: 0,
    relabelled: 1,
    commented: 2,
};
function rank({ kind }) {
    return ranks[kind] ?? 3;
}
function countsAfter(one, put, statusOf) {
    if (put.kind !== 'labeled' ||
        (one.kind !== 'labeled' && one.kind !== 'unlabeled') ||
        one.at !== put.at ||
        one.by === null ||
        one.by.login !== put.by?.login) {
        return false;
    }
    return one.kind === 'unlabeled'
        ? !(0,status_label/* sameLabel */.bK)(one.label, put.label)
        : place(statusOf(one)) > place(statusOf(put));
}
/** Labels that mean no status change nothing, and come last. */
function place(status) {
    return status === null ? status_label/* shownStatuses */.Ej.length : status_label/* shownStatuses */.Ej.indexOf(status);
}

// EXTERNAL MODULE: ./build/handoff/state.js
var handoff_state = __webpack_require__(200);
// EXTERNAL MODULE: ./build/handoff/worked.js
var worked = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/handoff/replay.js
// An issue's state is what its whole history comes to. What the ledger has recorded of that history
// stands as it was decided then; only what it has not seen is decided now. So it does not matter
// which event woke us, how often, or in which order.








/**
 * @param facts what GitHub shows, in any order
 * @param recorded the ledger's events of this issue; those whose fact GitHub no longer shows count all the same
 */
function replay({ facts, recorded, policy, }) {
    const decided = (0,group_by/* groupBy */.$)(recorded, (event) => causeOf(event.source));
    const fresh = [];
    let state = handoff_state/* initialState */.u;
    for (const step of replay_history(facts, { decided, labels: policy.labels })) {
        const events = decided.get(step.source) ?? (step.fact ? eventsOf(state, step.fact, policy) : []);
        if (!decided.has(step.source)) {
            fresh.push(...events);
        }
        state = events.reduce(evolve/* evolve */.s, state);
    }
    return { state, fresh };
}
function eventsOf(state, fact, policy) {
    let before = state;
    return (0,decide/* decide */.L)(state, fact, policy).map((detail, at) => {
        const event = {
            source: at === 0 ? fact.source : `${fact.source}#${at + 1}`,
            at: fact.at,
            actor: fact.by?.login ?? null,
            detail: (0,worked/* withWorked */.X)(detail, { before: before.handoff, at: fact.at, policy }),
        };
        before = (0,evolve/* evolve */.s)(before, event);
        return event;
    });
}
/** The source of the fact behind an event. */
function causeOf(source) {
    const numbered = source.indexOf('#');
    return numbered < 0 ? source : source.slice(0, numbered);
}
function replay_history(facts, { decided, labels, }) {
    const shown = new Set(facts.map((fact) => fact.source));
    const vanished = [...decided]
        .filter(([source]) => !shown.has(source))
        .map(([source, [first]]) => ({ source, at: first?.at ?? '', fact: null }));
    const readAhead = vanished.filter(({ source }) => source.startsWith('body:'));
    const known = inOrder(facts, meaning(decided, labels)).map((fact) => {
        const isKnown = readAhead.some(({ at }) => at === fact.at);
        return { source: fact.source, at: fact.at, fact: isKnown ? withoutRewritten(fact) : fact };
    });
    return [...vanished, ...known].sort((one, other) => (0,by_text/* byText */.z)(one.at, other.at));
}
/** It was read from the description itself, before the history had it, and recorded as that. */
function withoutRewritten(fact) {
    return fact.kind === 'written' && fact.rewritten !== undefined
        ? { ...fact, rewritten: { ...fact.rewritten, fields: [] } }
        : fact;
}
/** As it was recorded, whatever the label means today. */
function meaning(decided, labels) {
    return ({ source, label }) => {
        const detail = decided.get(source)?.at(-1)?.detail;
        const recorded = detail?.kind === 'refused' ? detail.wanted : detail?.kind;
        return status_label/* shownStatuses */.Ej.find((one) => one === recorded) ?? (0,status_label/* statusOfLabel */.yO)(labels, label);
    };
}


/***/ }),

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sameValue)
/* harmony export */ });
// Whether two values say the same, in whichever order their keys were set.
function sameValue(one, other) {
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
        return one === other;
    }
    const [left, right] = [entriesOf(one), entriesOf(other)];
    return (Array.isArray(one) === Array.isArray(other) &&
        left.size === right.size &&
        [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key))));
}
/** A key without a value says what no key says. */
function entriesOf(value) {
    return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}


/***/ }),

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8540);
/* harmony import */ var _in_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1766);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(200);



/** Where an issue stands by what is recorded of it, in whatever order that was found. */
function stateOf(events) {
    return (0,_in_time_js__WEBPACK_IMPORTED_MODULE_2__/* .inTime */ .R)(events).reduce(_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .evolve */ .s, _state_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .u);
}


/***/ }),

/***/ 200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ initialState)
/* harmony export */ });
// An issue's standing with Baton: the fold of its events.
const initialState = { attempted: null, handoff: null };


/***/ }),

/***/ 5764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ shownStatuses),
/* harmony export */   bK: () => (/* binding */ sameLabel),
/* harmony export */   oW: () => (/* binding */ includesLabel),
/* harmony export */   yO: () => (/* binding */ statusOfLabel)
/* harmony export */ });
/* harmony import */ var _template_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9438);
// Which of our status labels a label is, whatever the repository has renamed it to.

/** Statuses that are shown as a label: those of the ledger, and `incomplete` before it. */
const shownStatuses = ['incomplete', ..._template_types_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM];
/** GitHub treats label names without regard to case. */
function sameLabel(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function includesLabel(labels, label) {
    return labels.some((one) => sameLabel(one, label));
}
function statusOfLabel(labels, label) {
    return shownStatuses.find((status) => sameLabel(labels[status], label)) ?? null;
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withheldAnswer)
/* harmony export */ });
// What a sender's form says, once it has been read with its template.
/**
 * Stands for an answer that is private: that there is one is recorded, what it says is not. A text, so
 * that it says of itself, wherever answers are shown, why there is nothing to see.
 */
const withheldAnswer = '(private)';


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withClosings),
/* harmony export */   p: () => (/* binding */ isClosedByPerson)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1983);
// What is written into an issue that a person has closed hands nothing over, until it is opened again.

/** The facts of one issue, each writing with whether it was closed then, each reopening with what stood there. */
function withClosings(facts) {
    const turns = facts.filter(isTurn);
    return turns.length === 0
        ? facts
        : facts.map((fact) => {
            switch (fact.kind) {
                case 'written':
                case 'relabelled':
                    return isClosedBefore(turns, fact.at) ? { ...fact, isClosed: true } : fact;
                case 'reopened':
                    return { ...fact, ...standingAt(facts, fact.at) };
                default:
                    return fact;
            }
        });
}
/** Whether a person has closed the issue, and nobody has opened it again. */
function isClosedByPerson(facts) {
    return isClosedBefore(facts.filter(isTurn), null);
}
function isTurn(fact) {
    return fact.kind === 'closed' || fact.kind === 'reopened';
}
/** @param at within one second what is written counts first; null: by now */
function isClosedBefore(turns, at) {
    const last = latest(turns.filter((turn) => at === null || turn.at < at));
    return last?.kind === 'closed' && (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .byPerson */ .Nk)(last.by);
}
/** Nothing where somebody took the text that stood there out of the history. */
function standingAt(facts, at) {
    const until = facts.filter((fact) => fact.at <= at);
    const written = latest(until.filter((fact) => fact.kind === 'written'));
    const renamed = latest(until.filter((fact) => fact.kind === 'renamed'));
    const isLost = until.some((fact) => fact.kind === 'untold' && fact.what !== 'act' && fact.at >= (written?.at ?? ''));
    if (written === undefined || isLost) {
        return {};
    }
    const { title } = renamed !== undefined && renamed.at >= written.at ? renamed : written;
    return { standing: { title, checklist: written.submission.checklist } };
}
/** Of those in one second the last that is listed. */
function latest(facts) {
    return facts.reduce((last, fact) => (last !== undefined && last.at > fact.at ? last : fact), undefined);
}


/***/ }),

/***/ 8957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ whoseTurn),
/* harmony export */   fF: () => (/* binding */ calledAt),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7718);
// Who is to move a handoff on, and who is called when it is late.

/** Its owner; before there is one, who is assigned of those who receive it. */
function holdersOf({ owner, assignees, initiatedBy }, receiving) {
    if (owner !== null) {
        return [owner];
    }
    // The sender stays assigned when it comes back from them, and it is not their turn any more.
    const isSender = (login) => initiatedBy !== null && (0,_template_team_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLogin */ .Up)(initiatedBy, login);
    return assignees.filter((login) => !isSender(login) || (0,_template_team_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(receiving, login));
}
/** Logins; the whole team where nobody holds it. */
function whoseTurn(handoff, receiving) {
    const holders = holdersOf(handoff, receiving);
    return holders.length > 0 ? holders : receiving.members;
}
/** Logins; none where GitHub alone knows who is of the team. */
const calledAt = {
    owner: whoseTurn,
    team: (_handoff, { members }) => members,
    lead: (_handoff, { lead }) => (lead === undefined ? [] : [lead]),
};


/***/ }),

/***/ 8802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutWorked),
/* harmony export */   X: () => (/* binding */ withWorked)
/* harmony export */ });
/* harmony import */ var _clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
// How much working time lies between two changes of status, by the clock of the team whose turn it was.

/** The detail as it is recorded; unchanged where it moves nothing, or that team keeps no calendar. */
function withWorked(detail, { before, at, policy, }) {
    const turn = before === null ? null : _clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .clockOf */ .ie[before.status];
    if (before === null || turn === null || !isMove(detail)) {
        return detail;
    }
    const clock = turn === 'withSender' ? policy.sendingClock : policy.receivingClock;
    return clock === undefined ? detail : { ...detail, worked: clock.between(before.since, at) };
}
const moves = ['accepted', 'returned', 'resubmitted', 'completed', 'cancelled', 'undone'];
function isMove(detail) {
    return moves.some((kind) => kind === detail.kind);
}
function withoutWorked(detail) {
    if (!isMove(detail)) {
        return detail;
    }
    const { worked: _, ...rest } = detail;
    return rest;
}


/***/ }),

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ newer),
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* unused harmony export DamagedLedger */
/* harmony import */ var _work_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2840);
// What can be wrong with a ledger's file, said so that somebody knows what to do next.

class DamagedLedger extends _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v {
    /** What is wrong with it, to end a sentence. */
    reason;
    constructor(reason, cause) {
        super('ledger_damaged', `The ledger, handoffs.db on the data branch, cannot be relied on: ${reason}. It was left as it is. ` +
            'Put back an earlier commit of the data branch, and the next sweep records what has happened since; or ' +
            'run this workflow by hand with `mode: rebuild`, which writes it anew from the issues and keeps this file.', { cause });
        this.reason = reason;
    }
}
function damaged(reason, cause) {
    return new DamagedLedger(reason, cause);
}
/** For what fails only in a database whose tables are no longer as Baton wrote them. */
function asWritten(ask) {
    try {
        return ask();
    }
    catch (cause) {
        throw damaged('its tables are no longer as Baton wrote them', cause);
    }
}
function newer(found, known) {
    return new _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('ledger_newer', `The ledger has schema version ${found}, and this release of Baton knows no later one than ${known}. ` +
        'Nothing was changed. Use a newer release of Baton here.');
}
function busy(attempts) {
    return new _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('ledger_busy', `Other runs were writing the ledger all the time: ${attempts} attempts to write it came too late. ` +
        'Nothing of this run was recorded. Run it again, or wait for the next scheduled sweep; both pick up ' +
        'what is missing. A `concurrency` group with `queue: max` in the workflow keeps runs from colliding.');
}


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/text/outcome.js
// What a run came to: for its outputs, its job summary, its log and its exit code.
/** Whether a person has to do something before it can work. */
function isFailure(outcome) {
    return (outcome.kind === 'misconfigured' ||
        (outcome.kind === 'verified' && outcome.discrepancies.length > 0));
}

;// CONCATENATED MODULE: ./build/runner/exit-code.js
// The run's exit code: 1 where a person has to do something before it can work.

function exitCodeFor(outcomes) {
    return outcomes.some(isFailure) ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(6676);
;// CONCATENATED MODULE: ./build/runner/input-defaults.js
// The inputs there are, and what they mean where they are left empty.
/**
 * As in action.yml, where the token's is the job's own. An input left empty means the same, so that a
 * workflow may pass on what nobody filled in: `inputs.days` is empty in every run that was not started
 * by hand.
 */
const inputDefaults = {
    token: '',
    'config-path': '.github/handoffs',
    'data-branch': 'handoff-data',
    mode: 'auto',
    days: '30',
    'as-of': '',
    'dry-run': 'false',
    'max-wait': '60',
    'slack-webhook-url': '',
    'smtp-url': '',
    'webhook-url': '',
    'webhook-secret': '',
};

;// CONCATENATED MODULE: ./build/work/mode.js
// What a run may be asked to do.
/** `auto` follows the event. */
const modes = ['auto', 'sweep', 'report', 'rebuild', 'verify'];

;// CONCATENATED MODULE: ./build/runner/notifier-inputs.js
// The inputs that say how people and programs are reached outside GitHub.
/** Every line of `slack-webhook-url`; null where one is not as it should be. */
function readSlackAddresses(input) {
    const lines = linesOf(input);
    const [only = ''] = lines;
    if (lines.length === 1 && isWebAddress(only)) {
        return new Map([['*', only]]);
    }
    const addresses = new Map();
    for (const line of lines) {
        const [, name = '', url = ''] = /^(.+?):\s+(\S+)$/.exec(line) ?? [];
        if (!isWebAddress(url) || addresses.has(name)) {
            return null;
        }
        addresses.set(name, url);
    }
    return addresses;
}
function linesOf(input) {
    return input
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function isWebAddress(text) {
    return /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text);
}
/** `smtps://user:password@mail.example.com:465?from=handoffs@example.com`; null where it is not as it should be. */
function readMailServer(input) {
    const url = URL.canParse(input) ? new URL(input) : null;
    if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
        return null;
    }
    const [user, password] = [decoded(url.username), decoded(url.password)];
    const from = url.searchParams.get('from') ?? user;
    if (user === null || password === null || from === null || !isAddress(from)) {
        return null;
    }
    const isSecure = url.protocol === 'smtps:';
    return {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
        isSecure,
        login: user === '' ? null : { user, password },
        from,
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}
function isAddress(text) {
    return /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text);
}
/** As the standard has it: `whsec_` and 24 to 64 bytes in base64. */
function isWebhookSecret(text) {
    const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
    const bytes = encoded === undefined ? 0 : Buffer.from(encoded, 'base64').length;
    return bytes >= 24 && bytes <= 64;
}
/** @param given inputs that have been found right */
function notifierSettings(given) {
    const url = given('webhook-url');
    const settings = {
        slack: readSlackAddresses(given('slack-webhook-url')) ?? new Map(),
        email: readMailServer(given('smtp-url')),
        webhook: url === '' ? null : { url, secret: given('webhook-secret') },
    };
    const isOn = settings.slack.size > 0 || settings.email !== null || settings.webhook !== null;
    return isOn ? settings : null;
}
/** What must not be seen of an input, besides the whole of it. */
function secretsIn(input) {
    const lines = linesOf(input).flatMap((line) => [line, ...line.split(/:\s+/).slice(-1)]);
    return lines.flatMap((line) => [line, ...partsOf(line)]);
}
/** The path is what makes the address of a webhook secret; in that of a mail server, it is the password. */
function partsOf(text) {
    if (!URL.canParse(text)) {
        return [];
    }
    const { pathname, password } = new URL(text);
    return [pathname, password, decoded(password) ?? ''].filter((part) => part.length >= shortest);
}
/** A shorter one would be found in half of all words. */
const shortest = 6;

;// CONCATENATED MODULE: ./build/runner/input-rules.js
// What may stand in each input of action.yml.


/** Seconds: an hour; a job that waits is paid for. */
const longestMaxWait = 3600;
/** For each input that can be wrong: what is right, and what to say where it is not. */
const inputRules = [
    {
        input: 'token',
        isRight: (value) => value !== '',
        message: "is empty. Leave the input out to use the job's own token, or pass one that may write issues and contents.",
    },
    {
        input: 'token',
        isRight: (value) => !/\s/.test(value),
        message: 'has white space in it: look whether the secret holds the token alone, on one line.',
    },
    {
        input: 'config-path',
        isRight: (value) => folder(value) !== '' && !value.split('/').includes('..'),
        message: 'must be a folder of this repository, such as `.github/handoffs`.',
    },
    {
        input: 'data-branch',
        isRight: (value) => /^\w[\w./-]*$/.test(value) && !value.includes('..'),
        message: 'must be the name of a branch, such as `handoff-data`.',
    },
    {
        input: 'mode',
        isRight: (value) => modeOf(value) !== null,
        message: `must be one of ${modes.join(', ')}.`,
    },
    {
        input: 'days',
        isRight: (value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 3660,
        message: 'must be a whole number of days from 1 to 3660, such as `30`.',
    },
    {
        input: 'max-wait',
        isRight: (value) => /^\d+$/.test(value) && Number(value) <= longestMaxWait,
        message: `must be a whole number of seconds up to ${longestMaxWait}, such as \`60\`.`,
    },
    {
        input: 'as-of',
        isRight: (value) => value === '' || (/^\d{4}-\d\d-\d\d/.test(value) && Date.parse(value) > 0),
        message: 'must be an ISO 8601 instant, such as `2026-11-22T09:00:00Z`, or be left out.',
    },
    {
        input: 'dry-run',
        isRight: (value) => ['true', 'false'].includes(value.toLowerCase()),
        message: 'must be `true`, to write nothing and tell what would be written, or `false`.',
    },
    {
        input: 'slack-webhook-url',
        isRight: (value) => readSlackAddresses(value) !== null,
        message: 'must be the address of a webhook, or one line for each channel or team, such as `#onboarding: https://…`, and `*: https://…` for all the others.',
    },
    {
        input: 'smtp-url',
        isRight: (value) => value === '' || readMailServer(value) !== null,
        message: 'must be the address of a mail server that names who the mail is from, such as `smtps://user:password@mail.example.com?from=handoffs@example.com`; what is no letter or digit in user and password is percent-encoded.',
    },
    {
        input: 'webhook-url',
        isRight: (value) => value === '' || isWebAddress(value),
        message: 'must be an http(s) address.',
    },
];
function modeOf(value) {
    return modes.find((one) => one === value) ?? null;
}
function folder(path) {
    return path.replaceAll(/^\/+|\/+$/g, '');
}

;// CONCATENATED MODULE: ./build/runner/inputs.js
// The inputs of action.yml, read once.





const secrets = [
    'token',
    'slack-webhook-url',
    'smtp-url',
    'webhook-url',
    'webhook-secret',
];
const webhookSecretRule = {
    input: 'webhook-secret',
    message: 'must be `whsec_` and 24 to 64 random bytes in base64, wherever `webhook-url` is given: `echo "whsec_$(openssl rand -base64 32)"` makes one.',
};
/** @param dispatched the mode a person chose when starting the workflow by hand; it outranks the input */
function readInputs(dispatched) {
    for (const value of secrets.map((name) => (0,core/* getInput */.V4)(name)).filter((secret) => secret !== '')) {
        for (const secret of new Set([value, ...secretsIn(value)])) {
            (0,core/* setSecret */.Pq)(secret);
        }
    }
    const given = (input) => (input === 'mode' && dispatched) || (0,core/* getInput */.V4)(input) || inputDefaults[input];
    const problems = [
        ...inputRules.filter(({ input, isRight }) => !isRight(given(input))),
        ...(given('webhook-url') === '' || isWebhookSecret(given('webhook-secret'))
            ? []
            : [webhookSecretRule]),
    ];
    const mode = modeOf(given('mode'));
    if (problems.length > 0 || mode === null) {
        return {
            kind: 'unsound',
            problems: problems.map(({ input, message }) => ({ input, message })),
        };
    }
    const asOf = given('as-of');
    return {
        kind: 'sound',
        inputs: {
            token: given('token'),
            configPath: folder(given('config-path')),
            dataBranch: given('data-branch'),
            mode,
            days: Number(given('days')),
            maxWait: Number(given('max-wait')),
            asOf: asOf === '' ? null : (0,instant/* asInstant */.UO)(asOf),
            dryRun: given('dry-run').toLowerCase() === 'true',
            notifier: notifierSettings(given),
        },
    };
}

// EXTERNAL MODULE: ./build/text/effect-words.js
var effect_words = __webpack_require__(273);
// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/text/event-words.js
var event_words = __webpack_require__(7926);
// EXTERNAL MODULE: ./build/text/headline-table.js
var headline_table = __webpack_require__(6009);
// EXTERNAL MODULE: ./build/text/problems-summary.js
var problems_summary = __webpack_require__(4057);
// EXTERNAL MODULE: ./build/text/rebuild-text.js
var rebuild_text = __webpack_require__(8817);
;// CONCATENATED MODULE: ./build/text/job-summary.js
// The summary that GitHub shows on the page of a run. References are not linked there, so links are
// written out; nobody is called.







/** GitHub takes one megabyte. */
const mostRows = 200;
/** @param repositoryUrl without a slash at its end */
function jobSummary(outcomes, { repositoryUrl }) {
    return `${outcomes.map((outcome) => summaryOf(outcome, repositoryUrl)).join('\n\n')}\n`;
}
function summaryOf(outcome, repositoryUrl) {
    const link = (issueNumber) => issueLink(issueNumber, repositoryUrl);
    switch (outcome.kind) {
        case 'not_ours':
            return outcome.issueNumber === null
                ? 'There was nothing to do.'
                : `Issue ${link(outcome.issueNumber)} is not a handoff: there was nothing to do.`;
        case 'unknown_form':
            return `Issue ${link(outcome.issueNumber)} does not say which handoff it is. A comment on it lists the forms there are.`;
        case 'handled':
            return tableOf([outcome.handled], repositoryUrl);
        case 'feedback':
            return [
                `Issue ${link(outcome.issueNumber)} is feedback on a handoff.`,
                ...(outcome.handled === null ? [] : [tableOf([outcome.handled], repositoryUrl)]),
            ].join('\n\n');
        case 'swept':
            return [
                `### Sweep: ${(0,enumerate/* count */.U)(outcome.lookedAt, 'issue')} looked at, ${outcome.handled.length} brought up to date`,
                ...(outcome.handled.length > 0 ? [tableOf(outcome.handled, repositoryUrl)] : []),
                ...(outcome.isFinished ? [] : ['There are more: the next sweep goes on from here.']),
            ].join('\n\n');
        case 'reported':
            return [
                `### Handoff report ${(0,text_escape/* inline */.mG)(outcome.period)}`,
                posted(outcome),
                (0,headline_table/* headlineTable */.xR)(outcome.metrics),
            ].join('\n\n');
        case 'rebuilt':
            return (0,rebuild_text/* rebuiltSummary */.wd)(outcome, link);
        case 'verified':
            return (0,rebuild_text/* verifiedSummary */.xd)(outcome, link);
        case 'misconfigured':
            return (0,problems_summary/* problemsSummary */.B)(outcome.problems);
    }
}
function posted({ issue, isNew }) {
    return issue === null
        ? 'Another run is posting it.'
        : `${isNew ? 'Posted' : 'Brought up to date'}: [#${issue.number}](${issue.url})`;
}
function tableOf(issues, repositoryUrl) {
    const left = issues.length - mostRows;
    return [
        '| Issue | Handoff | Status | What happened | On GitHub |',
        '|---|---|---|---|---|',
        ...issues.slice(0, mostRows).map((issue) => row(issue, repositoryUrl)),
        ...(left > 0 ? ['', `… and ${(0,enumerate/* count */.U)(left, 'more issue')}.`] : []),
    ].join('\n');
}
function row(issue, repositoryUrl) {
    const { issueNumber, handoffId, template, state, fresh, effects } = issue;
    const happened = fresh.map((event) => (0,text_escape/* inline */.mG)((0,event_words/* eventWords */.C)(event, plainName)));
    const done = effects.map((effect) => (0,text_escape/* inline */.mG)((0,effect_words/* effectWords */.z)(effect)));
    const cells = [
        issueLink(issueNumber, repositoryUrl),
        `${handoffId === null ? '' : `${handoffId}, `}${(0,text_escape/* inline */.mG)(template.name, 120)}`,
        state.handoff?.status ?? (state.attempted === null ? '–' : 'incomplete'),
        listed(happened, 'nothing new'),
        listed(done, 'nothing'),
    ];
    return `| ${cells.join(' | ')} |`;
}
const plainName = (login) => login ?? 'somebody whose account is gone';
const mostWords = 20;
function listed(words, none) {
    const left = words.length - mostWords;
    const shown = left > 0 ? [...words.slice(0, mostWords), `and ${left} more`] : words;
    return shown.length === 0 ? none : shown.join('<br>');
}
function issueLink(issueNumber, repositoryUrl) {
    return `[#${issueNumber}](${repositoryUrl}/issues/${issueNumber})`;
}

// EXTERNAL MODULE: ./build/text/log-lines.js
var log_lines = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/handoff/checklist.js
var handoff_checklist = __webpack_require__(7357);
;// CONCATENATED MODULE: ./build/runner/outputs.js
// The outputs of action.yml, from what a run came to.

const outputNames = (/* unused pure expression or super */ null && ([
    'handoff-id',
    'issue-number',
    'handoff-type',
    'status',
    'from-team',
    'to-team',
    'owner',
    'missing-fields',
    'invalid-fields',
    'checklist',
    'changed',
    'context',
    'metrics',
    'report-issue',
    'differences',
]));
/** `changed` is always there; the rest where the run has something to say of it. */
function outputsOf(outcomes) {
    const changed = outcomes.some(isChanged);
    return Object.assign({ changed: String(changed) }, ...outcomes.map(outputsOfOne));
}
function isChanged(outcome) {
    switch (outcome.kind) {
        case 'handled':
            return outcome.handled.fresh.length > 0;
        case 'feedback':
            return (outcome.handled?.fresh.length ?? 0) > 0;
        case 'swept':
            return outcome.handled.some(({ fresh }) => fresh.length > 0);
        case 'reported':
            return outcome.isNew;
        case 'rebuilt':
            return true;
        case 'not_ours':
        case 'unknown_form':
        case 'verified':
        case 'misconfigured':
            return false;
    }
}
function outputsOfOne(outcome) {
    switch (outcome.kind) {
        case 'handled':
            return outputsOfHandled(outcome.handled);
        case 'feedback':
            return outcome.handled === null
                ? { 'issue-number': String(outcome.issueNumber) }
                : outputsOfHandled(outcome.handled);
        case 'not_ours':
            return outcome.issueNumber === null ? {} : { 'issue-number': String(outcome.issueNumber) };
        case 'unknown_form':
            return { 'issue-number': String(outcome.issueNumber) };
        case 'reported':
            return {
                metrics: JSON.stringify(outcome.metrics),
                ...(outcome.issue === null ? {} : { 'report-issue': String(outcome.issue.number) }),
            };
        case 'verified':
            return { differences: String(outcome.discrepancies.length) };
        case 'swept':
        case 'rebuilt':
        case 'misconfigured':
            return {};
    }
}
function outputsOfHandled({ issueNumber, handoffId, template, state }) {
    const { handoff, attempted } = state;
    const faults = handoff === null ? (attempted?.faults ?? []) : [];
    const ids = (isMissing) => faults
        .filter(({ kind }) => (kind === 'missing') === isMissing)
        .map(({ field }) => field)
        .join(',');
    return {
        'handoff-id': handoffId === null ? '' : String(handoffId),
        'issue-number': String(issueNumber),
        'handoff-type': template.type,
        status: handoff?.status ?? 'incomplete',
        'from-team': handoff?.fromTeam ?? template.from,
        'to-team': handoff?.toTeam ?? template.to,
        owner: handoff?.owner ?? '',
        'missing-fields': ids(true),
        'invalid-fields': ids(false),
        checklist: handoff === null ? '' : progress(handoff.checklist),
        context: JSON.stringify(handoff?.context ?? attempted?.context ?? {}),
    };
}
function progress(checklist) {
    return `${checklist.length - (0,handoff_checklist/* openItems */.dz)(checklist).length}/${checklist.length}`;
}

// EXTERNAL MODULE: ./build/runner/redact.js
var redact = __webpack_require__(2298);
;// CONCATENATED MODULE: ./build/runner/present.js
// Tells people and later steps what a run came to: log, annotations, outputs and job summary.






/** @param repositoryUrl without a slash at its end */
async function presentOutcomes(outcomes, repositoryUrl) {
    log(outcomes.flatMap(log_lines/* logLines */.O));
    annotate(outcomes);
    setOutputs(outputsOf(outcomes));
    await summarise(jobSummary(outcomes, { repositoryUrl }));
}
async function presentDryRun(outcomes, unwritten) {
    const { dryRunLines, dryRunSummary } = await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 4307));
    log(dryRunLines(outcomes, unwritten));
    annotate(outcomes);
    const { 'report-issue': _, ...outputs } = outputsOf(outcomes);
    setOutputs({ ...outputs, changed: 'false' });
    await summarise(dryRunSummary(outcomes, unwritten));
}
function log(lines) {
    for (const line of lines) {
        (0,core/* info */.pq)(line);
    }
}
function annotate(outcomes) {
    for (const outcome of outcomes) {
        if (outcome.kind === 'misconfigured') {
            for (const { path, line, column, message, remedy } of outcome.problems) {
                (0,core/* error */.z3)(`${message} ${remedy}`, { file: path, startLine: line, startColumn: column });
            }
        }
    }
    for (const outcome of outcomes) {
        if (outcome.kind === 'verified' && outcome.discrepancies.length > 0) {
            (0,core/* error */.z3)((0,log_lines/* logLines */.O)(outcome)[0] ?? '');
        }
    }
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        (0,core/* setOutput */.uH)(name, value);
    }
}
async function presentInputProblems(problems) {
    const sentences = problems.map(({ input, message }) => `The input \`${input}\` ${message}`);
    await presentFailure(sentences);
}
async function presentFault(fault) {
    const { message, hasRecorded } = fault;
    const kept = hasRecorded ? ' What happened is in the ledger; the next run shows it.' : '';
    await presentFailure([`${message}${kept}`], hasRecorded);
}
async function presentFailure(messages, hasRecorded = false) {
    const sentences = messages.map((message) => (0,visible/* onOneLine */.G)((0,redact/* redact */.E)(message, process.env)));
    for (const sentence of sentences) {
        (0,core/* error */.z3)(sentence);
    }
    (0,core/* setOutput */.uH)('changed', String(hasRecorded));
    await summarise(`### Baton could not do its work\n\n${sentences.map((one) => `- ${one}\n`).join('')}`);
}
async function summarise(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY']) {
        await core/* summary */.z.addRaw(markdown).write();
    }
}

// EXTERNAL MODULE: ./build/work/handle-issue.js + 1 modules
var handle_issue = __webpack_require__(4341);
;// CONCATENATED MODULE: ./build/work/act.js
// What a run does: what its event calls for, or what it was asked for.


async function act(world, occasion, { mode, days, asOf }) {
    if (mode === 'auto' && occasion.kind === 'issue') {
        return [await (0,handle_issue/* handleIssue */.q)(world, occasion)];
    }
    if (mode === 'auto' && occasion.kind === 'other') {
        return [{ kind: 'not_ours', issueNumber: null }];
    }
    if (mode === 'rebuild') {
        const { rebuild } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(647)]).then(__webpack_require__.bind(__webpack_require__, 3647));
        return [await rebuild(world)];
    }
    if (mode === 'verify') {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 8267));
        return [await verify(world)];
    }
    const outcomes = [];
    if (mode !== 'report') {
        const { sweep } = await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 4668));
        outcomes.push(await sweep(world));
    }
    if (mode !== 'sweep' && !outcomes.some(isFailure)) {
        const { report } = await __webpack_require__.e(/* import() */ 942).then(__webpack_require__.bind(__webpack_require__, 6942));
        const reported = await report(world, { days, asOf, isForced: mode === 'report' });
        outcomes.push(...(reported === null ? [] : [reported]));
    }
    return outcomes;
}

;// CONCATENATED MODULE: ./build/text/unwritten.js
// What a dry run would have written, in the order it would have.
/** Stands for the issue of a report that a dry run does not open. */
const unopened = 0;

;// CONCATENATED MODULE: ./build/work/dry-run.js
// A run that decides everything and writes nothing: what it would have written is noted instead.
// Every method that writes stands here by name, so that a new one cannot be forgotten.

function createDryRun() {
    const unwritten = [];
    const note = (one) => {
        unwritten.push(one);
    };
    return {
        unwritten,
        github: (github) => dryGitHub(github, note),
        branch: (branch) => dryBranch(branch, note),
        notifier: (notifier) => dryNotifier(notifier, note),
    };
}
function dryGitHub(github, note) {
    const assigned = new Map();
    const seen = (issue) => {
        assigned.set(issue.number, issue.assignees);
    };
    return {
        async readIssue(number, atLeast) {
            const reading = await github.readIssue(number, atLeast);
            if (reading.issue !== null) {
                seen(reading.issue);
            }
            return reading;
        },
        async readChanged(page) {
            const reading = await github.readChanged(page);
            reading.issues.forEach(seen);
            return reading;
        },
        lastChanges: (numbers) => github.lastChanges(numbers),
        whyGone: (number) => github.whyGone(number),
        readConfiguration: () => github.readConfiguration(),
        canWrite: (login) => github.canWrite(login),
        teamMembers: (team) => github.teamMembers(team),
        readReports: (label) => github.readReports(label),
        async createLabels(labels) {
            if (labels.length > 0) {
                note({ kind: 'labels', names: labels.map(({ name }) => name) });
            }
        },
        async apply(issueNumber, effects) {
            const added = [];
            for (const effect of effects) {
                note({ kind: 'effect', issueNumber, effect });
                added.push(...(effect.kind === 'add_assignees' ? effect.logins : []));
            }
            // As if GitHub had taken them all: whom it refuses, only trying tells.
            return added.length === 0 ? null : [...(assigned.get(issueNumber) ?? []), ...added];
        },
        async updateReport(issueNumber, body) {
            note({ kind: 'renewed_report', issueNumber, body });
        },
        async createReport({ title, body }) {
            note({ kind: 'report', title, body });
            return { number: unopened, title, open: true, url: '' };
        },
    };
}
/** What would have been written is kept for the rest of the run, which reads it back. */
function dryBranch(branch, note) {
    let held = null;
    const hold = (bytes, message) => {
        held = { bytes, version: 'dry run' };
        note({ kind: 'commit', branch: branch.name, message });
        return { kind: 'written', version: held.version, commit: 'dry run' };
    };
    return {
        name: branch.name,
        read: async () => held ?? branch.read(),
        survey: async () => (held === null ? branch.survey() : { commit: 'dry run', file: held }),
        begunAt: () => branch.begunAt(),
        publish: async (_files, message) => {
            note({ kind: 'commit', branch: branch.name, message });
        },
        write: async ({ bytes, message }) => hold(bytes, message),
        supersede: async ({ bytes, message }) => hold(bytes, message),
    };
}
function dryNotifier({ reach }, note) {
    return {
        reach,
        async send(message) {
            note({ kind: 'message', addressed: message });
            return { kind: 'sent' };
        },
        // Of what has not happened.
        note() { },
        warn() { },
    };
}

// EXTERNAL MODULE: ./build/work/world.js
var world = __webpack_require__(2840);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(1015);
;// CONCATENATED MODULE: ./build/github/rate-limit.js
// GitHub's limits, as its answers tell of them: whether it is one, and how long to wait.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api

/** What to wait where GitHub names no time. */
const unnamed = 60;
/** null: it is not a limit that stopped the request. */
function limitOf({ status, response, message }) {
    if (status !== 403 && status !== 429) {
        return null;
    }
    const { headers = {} } = response ?? {};
    const date = (0,instant/* epochSeconds */.DQ)(headers.date ?? '');
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after)) {
        return limit(after, 'it asks to slow down', date + after);
    }
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) {
        // By GitHub's clock, not by this machine's; and a second more, as it counts in whole ones.
        const seconds = Number.isFinite(date) ? Math.max(0, reset - date) + 1 : unnamed;
        return limit(seconds, 'the rate limit is used up', reset);
    }
    return status === 429 || /secondary rate/i.test(message)
        ? limit(unnamed, 'it asks to slow down', Number.NaN)
        : null;
}
function limit(seconds, why, endsAt) {
    return {
        seconds,
        why,
        endsAt: Number.isFinite(endsAt) ? (0,instant/* instantOf */.B9)(endsAt) : null,
    };
}

;// CONCATENATED MODULE: ./build/github/answers.js
// The shapes of GitHub's answers that we rely on, checked as they arrive.

const actor = dist/* nullable */.mee(dist/* object */.Ikc({ login: dist/* string */.YjP(), __typename: dist/* string */.YjP() }));
const assignee = dist/* nullable */.mee(dist/* object */.Ikc({ __typename: dist/* string */.YjP(), login: dist/* optional */.lqM(dist/* string */.YjP()) }));
const base = { id: dist/* string */.YjP(), createdAt: dist/* string */.YjP(), actor };
const label = dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* string */.YjP() }));
const timelineItem = dist/* variant */.Oxt('__typename', [
    dist/* object */.Ikc({ __typename: dist/* picklist */.KIO(['LabeledEvent', 'UnlabeledEvent']), ...base, label }),
    dist/* object */.Ikc({ __typename: dist/* picklist */.KIO(['AssignedEvent', 'UnassignedEvent']), ...base, assignee }),
    dist/* object */.Ikc({
        __typename: dist/* literal */.euz('ClosedEvent'),
        ...base,
        stateReason: dist/* nullable */.mee(dist/* string */.YjP()),
    }),
    dist/* object */.Ikc({ __typename: dist/* literal */.euz('ReopenedEvent'), ...base }),
    dist/* object */.Ikc({
        __typename: dist/* literal */.euz('RenamedTitleEvent'),
        ...base,
        previousTitle: dist/* string */.YjP(),
        currentTitle: dist/* string */.YjP(),
    }),
    dist/* object */.Ikc({
        __typename: dist/* literal */.euz('CommentDeletedEvent'),
        ...base,
        deletedCommentAuthor: actor,
    }),
]);
const edit = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    editedAt: dist/* string */.YjP(),
    /** The whole body after that edit; null where somebody removed it from the history. */
    diff: dist/* nullable */.mee(dist/* string */.YjP()),
    editor: actor,
});
/** GitHub may leave a hole in a list where something is not to be shown. */
function nodes(schema) {
    return dist/* pipe */.FsL(dist/* nullable */.mee(dist/* array */.YOg(dist/* nullable */.mee(schema))), dist/* transform */.pdi((list) => (list ?? []).filter((one) => one !== null)));
}
const plainComment = dist/* object */.Ikc({
    /** `databaseId` is a 32-bit number, which the ids of comments have outgrown. */
    fullDatabaseId: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(Number))),
    body: dist/* string */.YjP(),
    createdAt: dist/* string */.YjP(),
    viewerDidAuthor: dist/* boolean */.zMY(),
});
const comment = dist/* object */.Ikc({
    ...plainComment.entries,
    id: dist/* string */.YjP(),
    author: actor,
    lastEditedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    includesCreatedEdit: dist/* boolean */.zMY(),
    /** Absent where it was not asked for. */
    userContentEdits: dist/* nullish */.cl6(dist/* object */.Ikc({ nodes: nodes(dist/* object */.Ikc({ diff: dist/* nullable */.mee(dist/* string */.YjP()) })) })),
    reactionGroups: dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({ content: dist/* string */.YjP(), viewerHasReacted: dist/* boolean */.zMY() }))),
});
const pageInfo = dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) });
const timelinePage = dist/* object */.Ikc({ pageInfo, nodes: nodes(timelineItem) });
const editsPage = dist/* object */.Ikc({ pageInfo, nodes: nodes(edit) });
const commentsPage = dist/* object */.Ikc({ pageInfo, totalCount: dist/* number */.aig(), nodes: nodes(comment) });
const issueParts = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    title: dist/* string */.YjP(),
    body: dist/* string */.YjP(),
    url: dist/* string */.YjP(),
    createdAt: dist/* string */.YjP(),
    updatedAt: dist/* string */.YjP(),
    state: dist/* string */.YjP(),
    closedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    includesCreatedEdit: dist/* boolean */.zMY(),
    lastEditedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    editor: actor,
    author: actor,
    labels: dist/* nullable */.mee(dist/* object */.Ikc({ nodes: nodes(dist/* object */.Ikc({ name: dist/* string */.YjP() })) })),
    assignees: dist/* object */.Ikc({ nodes: nodes(dist/* object */.Ikc({ login: dist/* string */.YjP() })) }),
    timelineItems: timelinePage,
    userContentEdits: dist/* nullable */.mee(editsPage),
    firstComments: commentsPage,
    lastComments: dist/* object */.Ikc({ nodes: nodes(comment) }),
});
const viewer = dist/* object */.Ikc({ login: dist/* string */.YjP() });
const configuration = dist/* nullable */.mee(dist/* object */.Ikc({ oid: dist/* string */.YjP() }));
const issueAnswer = dist/* object */.Ikc({
    viewer,
    repository: dist/* object */.Ikc({ configuration, issue: dist/* nullable */.mee(issueParts) }),
});
const changedIssuesAnswer = dist/* object */.Ikc({
    viewer,
    repository: dist/* object */.Ikc({
        configuration,
        issues: dist/* object */.Ikc({ pageInfo, nodes: nodes(issueParts) }),
    }),
});
const moreAnswer = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        issue: dist/* object */.Ikc({
            timelineItems: dist/* optional */.lqM(timelinePage),
            userContentEdits: dist/* nullish */.cl6(editsPage),
            comments: dist/* optional */.lqM(commentsPage),
        }),
    }),
});
const firstTextsAnswer = dist/* object */.Ikc({
    nodes: dist/* array */.YOg(dist/* nullable */.mee(dist/* object */.Ikc({ id: dist/* optional */.lqM(dist/* string */.YjP()), userContentEdits: comment.entries.userContentEdits }))),
});
const configurationAnswer = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        labels: dist/* nullable */.mee(dist/* object */.Ikc({ nodes: nodes(dist/* object */.Ikc({ name: dist/* string */.YjP() })) })),
        handoffs: dist/* object */.Ikc({
            nodes: nodes(dist/* object */.Ikc({ number: dist/* number */.aig(), comments: dist/* object */.Ikc({ nodes: nodes(plainComment) }) })),
        }),
        configuration: dist/* nullable */.mee(dist/* object */.Ikc({
            oid: dist/* optional */.lqM(dist/* string */.YjP()),
            entries: dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({
                name: dist/* string */.YjP(),
                object: dist/* nullable */.mee(dist/* object */.Ikc({
                    text: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
                    isTruncated: dist/* optional */.lqM(dist/* boolean */.zMY()),
                })),
            })))),
        })),
    }),
});
const reportsAnswer = dist/* object */.Ikc({
    viewer,
    repository: dist/* object */.Ikc({
        configuration,
        issues: dist/* object */.Ikc({
            nodes: nodes(dist/* object */.Ikc({
                number: dist/* number */.aig(),
                title: dist/* string */.YjP(),
                state: dist/* string */.YjP(),
                url: dist/* string */.YjP(),
                viewerDidAuthor: dist/* boolean */.zMY(),
            })),
        }),
    }),
});
/** What GraphQL refuses, told with status 200. */
const graphQLErrors = dist/* array */.YOg(dist/* object */.Ikc({ type: dist/* optional */.lqM(dist/* string */.YjP()), message: dist/* optional */.lqM(dist/* string */.YjP(), 'no reason given') }));

;// CONCATENATED MODULE: ./build/github/sound-answer.js
// What GitHub answers as if all were well, and is a failure all the same.



const refusal = dist/* object */.Ikc({ errors: graphQLErrors });
/** No request asks for one: it comes from a proxy on the way, for instance one that wants a login. */
function isWebPage({ headers }) {
    return /^text\/html/.test(headers['content-type'] ?? '');
}
/** @throws RequestError with the status that the answer should have had */
function soundAnswer(answer, options) {
    const { headers, data } = answer;
    const failure = (message, status) => new dist_src/* RequestError */.G(message, status, { response: answer, request: options });
    // Its text as it came: it was cut off before its end, and could not be parsed.
    if (/^application\/json/.test(headers['content-type'] ?? '') && typeof data === 'string') {
        throw failure('the answer broke off', 502);
    }
    if (isWebPage(answer)) {
        throw failure('a web page came for an answer', 502);
    }
    const refused = dist/* safeParse */.xLC(refusal, data);
    for (const { type, message } of refused.success ? refused.output.errors : []) {
        if (type === 'RATE_LIMITED') {
            throw failure(message, 429);
        }
        // A time-out within GitHub, which says no more than this.
        if (/^Something went wrong while executing your query/.test(message)) {
            throw failure(message, 502);
        }
    }
    return answer;
}

;// CONCATENATED MODULE: ./build/github/explain.js
// What it means when GitHub says no: each failed request as a fault with the next step.




/**
 * Runs a request; where it fails for good, says so in words.
 *
 * @param purpose what the request was for, to follow "Baton could not …"
 */
async function explained(purpose, request) {
    try {
        return await request();
    }
    catch (error) {
        throw error instanceof world/* Fault */.v || isOurs(error) ? error : asFault(purpose, error);
    }
}
/** The status of a failed request; null where there was no answer, or the error is another. */
function statusOf(error) {
    return error instanceof dist_src/* RequestError */.G ? error.status : null;
}
/** A mistake in this program is not GitHub's. What fetch throws has a cause, or is an interruption. */
function isOurs(error) {
    return !(error instanceof dist_src/* RequestError */.G ||
        error instanceof DOMException ||
        (error instanceof TypeError && error.cause !== undefined));
}
function asFault(purpose, error) {
    const { code, why, next } = reading(error);
    return new world/* Fault */.v(code, `Baton could not ${purpose}: ${why}. ${next}`, { cause: error });
}
function reading(error) {
    if (!(error instanceof dist_src/* RequestError */.G) || error.status >= 500) {
        return {
            code: 'github_unavailable',
            why: whyUnavailable(error),
            next: 'Nothing is lost: the next event or sweep makes it good. See https://www.githubstatus.com.',
        };
    }
    const { status } = error;
    if (status === 401) {
        return {
            code: 'github_unauthorised',
            why: 'GitHub does not know the token (401)',
            next: 'Check the `token` input: it may have expired or been revoked.',
        };
    }
    const limit = limitOf(error);
    if (limit !== null) {
        const when = limit.endsAt === null ? 'in a few minutes' : `after ${limit.endsAt}`;
        return {
            code: 'github_rate_limited',
            why: `GitHub answered ${status}: ${limit.why}`,
            next: `That is longer than the input \`max-wait\` lets a run wait. Run the job again ${when}; nothing is lost meanwhile.`,
        };
    }
    if (status === 403 || status === 404 || status === 410) {
        return {
            code: 'github_forbidden',
            why: `GitHub answered ${status} (${error.message})`,
            next: 'Give the job `permissions: { issues: write, contents: write }`, and check that issues are switched on and the issue is not locked.',
        };
    }
    return {
        code: 'github_refused',
        why: `GitHub answered ${status} (${error.message})`,
        next: 'Run the job again; if it fails the same way, report it with this message.',
    };
}
/** octokit gives the status 500 to what was never answered. */
function whyUnavailable(error) {
    if (!(error instanceof dist_src/* RequestError */.G)) {
        return 'GitHub could not be reached';
    }
    if (error.response === undefined) {
        const isLate = error.cause instanceof Error && error.cause.name === 'TimeoutError';
        return isLate ? 'GitHub did not answer in time' : 'GitHub could not be reached';
    }
    return error.response.status < 400 && isWebPage(error.response)
        ? 'a web page came for an answer, as from a proxy on the way that wants a login'
        : `GitHub answered ${error.status}`;
}

;// CONCATENATED MODULE: ./build/github/apply.js
// Makes GitHub show what was decided: each step is one request and can be repeated harmlessly.

/** Not tried again when GitHub fails: it may have been done all the same. The next run looks first. */
const once = { retries: 0 };
/** In order. Gives who is assigned now, where that was among the steps. */
async function applyEffects(issue, effects) {
    let assignees = null;
    for (const effect of effects) {
        assignees = (await explained(purposeOf(effect, issue), () => make(issue, effect))) ?? assignees;
    }
    return assignees;
}
function purposeOf(effect, { issue_number }) {
    const on = `on issue #${issue_number}`;
    const purposes = {
        add_labels: `add labels ${on}`,
        remove_label: `remove a label ${on}`,
        add_assignees: `assign people ${on}`,
        close: `close issue #${issue_number}`,
        reopen: `reopen issue #${issue_number}`,
        append_to_body: `add the checklist ${on}`,
        post_comment: `comment ${on}`,
        edit_comment: `edit its comment ${on}`,
        react: `react to a comment ${on}`,
        delete_comment: `delete a comment of its own ${on}`,
    };
    return purposes[effect.kind];
}
/** @returns who is assigned now, from the step that assigns */
async function make({ octokit, ...issue }, effect) {
    const { owner, repo } = issue;
    switch (effect.kind) {
        case 'add_labels':
            await octokit.issues.addLabels({ ...issue, labels: [...effect.labels] });
            return null;
        case 'remove_label':
            await unlessGone(octokit.issues.removeLabel({ ...issue, name: effect.label }));
            return null;
        case 'add_assignees': {
            // GitHub leaves out, without a word, whom it will not assign: the answer tells who is.
            const { data } = await octokit.issues.addAssignees({
                ...issue,
                assignees: [...effect.logins],
            });
            return data.assignees?.map((one) => one.login) ?? [];
        }
        case 'close':
            await octokit.issues.update({ ...issue, state: 'closed', state_reason: effect.reason });
            return null;
        case 'reopen':
            await octokit.issues.update({ ...issue, state: 'open' });
            return null;
        case 'append_to_body': {
            // Read just before it is written: GitHub has no conditional update, and people may be editing.
            const { data } = await octokit.issues.get(issue);
            const body = (data.body ?? '').trimEnd();
            await octokit.issues.update({ ...issue, body: `${body}${effect.text}`.trimStart() });
            return null;
        }
        case 'post_comment':
            await octokit.issues.createComment({ ...issue, body: effect.body, request: once });
            return null;
        case 'delete_comment':
            await unlessGone(octokit.issues.deleteComment({ owner, repo, comment_id: effect.id }));
            return null;
        case 'react':
            await unlessGone(octokit.reactions.createForIssueComment({
                owner,
                repo,
                comment_id: effect.comment,
                content: effect.content,
            }));
            return null;
        case 'edit_comment':
            await octokit.issues.updateComment({ owner, repo, comment_id: effect.id, body: effect.body });
            return null;
    }
}
/** Somebody else was quicker: what should be gone is gone. */
async function unlessGone(request) {
    try {
        await request;
    }
    catch (error) {
        if (statusOf(error) !== 404) {
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/github/data-branch-file.js
// What reading, replacing and creating the data branch's file have in common.


/** The branch's newest commit; null where there is no such branch. */
async function headOf({ octokit, owner, repo, branch }) {
    try {
        const { data } = await octokit.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        return statusOf(error) === 404
            ? null
            : explained('find the data branch', () => Promise.reject(error));
    }
}
/**
 * A request's body with the file in it. Base64 has nothing that JSON escapes, and to look for it all
 * the same takes longer than everything else that is done to send 20 MB.
 */
function jsonWith(base64, rest) {
    return `${JSON.stringify(rest).slice(0, -1)},"content":"${base64}"}`;
}
/** What it means that a write failed: somebody was faster, or it cannot be. */
async function whyUnwritten(file, error) {
    const status = statusOf(error);
    const said = error instanceof Error ? error.message : '';
    if (status === 413) {
        throw tooLarge(file, null);
    }
    if ((status === 409 || status === 422) && isForbiddenByRule(said)) {
        throw notWritable(file, error);
    }
    // 409: the file, or the branch it is on, is no longer what was read.
    // From 500 on, and without an answer: it may have been written. To read again tells.
    if (status === 409 || (status === 422 && /expected/.test(said)) || isDoubtful(file, status)) {
        return { kind: 'conflict' };
    }
    if (status === 404) {
        // The branch was deleted meanwhile; or it is there, and the token may only look.
        if ((await headOf(file)) === null) {
            return { kind: 'conflict' };
        }
        throw notWritable(file, error);
    }
    const fault = await explained('write the ledger', () => Promise.reject(error)).catch((reason) => reason);
    throw fault instanceof world/* Fault */.v && fault.code === 'github_forbidden'
        ? notWritable(file, error)
        : fault;
}
/** So often a run reads again to learn whether a write was done, before it says that GitHub fails. */
const mostDoubts = 3;
const doubts = new WeakMap();
function isDoubtful(file, status) {
    const sofar = doubts.get(file) ?? 0;
    if (status === null || status < 500 || sofar === mostDoubts) {
        return false;
    }
    doubts.set(file, sofar + 1);
    return true;
}
/** GitHub answers a rule with the statuses of a conflict; only its words tell them apart. */
function isForbiddenByRule(said) {
    return /protected branch|protected ref|rule violation|required status check|pull request|signature/i.test(said);
}
function notWritable({ branch }, cause) {
    const said = cause instanceof Error ? ` (${cause.message})` : '';
    return new world/* Fault */.v('ledger_not_writable', `GitHub does not let this run write the data branch ${branch}${said}. Nothing was recorded. Give the ` +
        'job `permissions: { contents: write }`, and leave that branch out of branch protection and rulesets.', { cause });
}
function tooLarge({ branch, path }, size) {
    const megabytes = size === null ? '' : ` (${Math.round(size / 1_000_000)} MB)`;
    return new world/* Fault */.v('ledger_too_large', `The ledger ${path} has grown too large for GitHub to take it${megabytes}. Nothing was recorded. Set the ` +
        `input \`data-branch\` to a new name: handoffs from then on are recorded there, and ${branch} stays ` +
        'as the record of those before.');
}

;// CONCATENATED MODULE: ./build/github/data-branch-create.js
// The data branch, begun: a first commit without parents, so that it shares no history with the code.



async function createDataBranch(file, first) {
    try {
        return await commitFirst(file, first);
    }
    catch (error) {
        // GitHub says "not found" to who may not write; here nothing is looked for that could be gone.
        if (statusOf(error) === 404) {
            throw notWritable(file, error);
        }
        // Somebody created it meanwhile. A rule against new branches answers 422 too; then there is none.
        return statusOf(error) === 422 && (await headOf(file)) !== null
            ? { kind: 'conflict' }
            : whyUnwritten(file, error);
    }
}
async function commitFirst({ octokit, owner, repo, branch, path }, { base64, message, readme }) {
    const at = { owner, repo };
    const blob = await octokit.git.createBlob({ ...at, content: base64, encoding: 'base64' });
    const entry = { mode: '100644', type: 'blob' };
    const tree = await octokit.git.createTree({
        ...at,
        tree: [
            { ...entry, path: 'README.md', content: readme },
            { ...entry, path, sha: blob.data.sha },
        ],
    });
    const commit = await octokit.git.createCommit({
        ...at,
        message,
        tree: tree.data.sha,
        parents: [],
    });
    const { sha } = commit.data;
    await octokit.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha, request: once });
    return { kind: 'written', version: blob.data.sha, commit: sha };
}

;// CONCATENATED MODULE: ./build/github/data-branch-publish.js
// Files beside the ledger, for other tools: all of them in one commit and one request.






const mutation = `
mutation Publish($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const answer = dist/* object */.Ikc({
    data: dist/* nullish */.cl6(dist/* object */.Ikc({
        createCommitOnBranch: dist/* nullish */.cl6(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ oid: dist/* string */.YjP() }) })),
    })),
    errors: dist/* optional */.lqM(graphQLErrors, []),
});
/** So often somebody else may write in between. */
const mostTries = 4;
/** Gives the commit. */
async function publishFiles(file, { files, message, head }) {
    let expected = head;
    let said = '';
    for (let tried = 0; tried < mostTries; tried += 1) {
        expected ??= await headOf(file);
        const { data, errors } = await commit(file, { files, message, head: expected });
        const oid = data?.createCommitOnBranch?.commit.oid;
        if (oid !== undefined) {
            return oid;
        }
        said = errors[0]?.message ?? 'it gave no reason';
        if (!errors.some(({ type }) => type === 'STALE_DATA')) {
            break;
        }
        expected = null;
    }
    throw new world/* Fault */.v('github_refused', `Baton could not put the figures on the data branch ${file.branch}: GitHub answered "${said}". Give the job \`permissions: { contents: write }\`, and leave that branch out of branch protection and rulesets. A later run does it again.`);
}
function commit({ octokit, owner, repo, branch }, { files, message, head }) {
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        message: { headline: message },
        expectedHeadOid: head,
        fileChanges: {
            additions: files.map(({ path, text }) => ({
                path,
                contents: Buffer.from(text).toString('base64'),
            })),
        },
    };
    return explained('put the figures on the data branch', async () => {
        const variables = { input };
        const response = await octokit.request('POST /graphql', {
            query: mutation,
            variables,
            request: once,
        });
        const told = dist/* safeParse */.xLC(answer, response.data);
        return told.success
            ? told.output
            : { data: null, errors: [{ message: 'an answer of another shape' }] };
    });
}

;// CONCATENATED MODULE: ./build/github/data-branch-replace.js
// The data branch's file, written anew: also where it is missing or cannot be read. The one that stood
// there stays beside it, in the same commit, so that nothing is lost by it.




async function supersedeFile(file, { standing, ...change }) {
    if (standing.commit === null) {
        return createDataBranch(file, change);
    }
    try {
        return await commitOnto(file, standing.commit, { ...change, standing });
    }
    catch (error) {
        // The branch has moved on. A rule against it answers 422 too; then it stands where it stood.
        return statusOf(error) === 422 && (await headOf(file)) !== standing.commit
            ? { kind: 'conflict' }
            : whyUnwritten(file, error);
    }
}
async function commitOnto(file, parent, { base64, standing, keepAs, message }) {
    const { octokit, owner, repo, branch, path } = file;
    const at = { owner, repo };
    const [blob, former] = await Promise.all([
        octokit.git.createBlob({ ...at, content: base64, encoding: 'base64' }),
        octokit.git.getCommit({ ...at, commit_sha: parent }),
    ]);
    const entry = { mode: '100644', type: 'blob' };
    const kept = standing.file === null ? [] : [{ ...entry, path: keepAs, sha: standing.file.version }];
    const tree = await octokit.git.createTree({
        ...at,
        base_tree: former.data.tree.sha,
        tree: [{ ...entry, path, sha: blob.data.sha }, ...kept],
    });
    const commit = await octokit.git.createCommit({
        ...at,
        message,
        tree: tree.data.sha,
        parents: [parent],
    });
    const { sha } = commit.data;
    const written = { kind: 'written', version: blob.data.sha, commit: sha };
    try {
        // Not forced: it is refused unless the branch still stands where it was read.
        await octokit.git.updateRef({ ...at, ref: `heads/${branch}`, sha });
        return written;
    }
    catch (error) {
        // An answer that was lost on its way: the branch itself tells what came of it.
        if ((await headOf(file)) === sha) {
            return written;
        }
        throw error;
    }
}
/** When the branch's first commit was made; null where there is no such branch. */
async function begunAt({ octokit, owner, repo, branch }) {
    const list = (page) => octokit.repos.listCommits({ owner, repo, sha: branch, per_page: 1, page });
    try {
        const newest = await list(1);
        const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(newest.headers.link ?? '')?.[1];
        const { data } = last === undefined ? newest : await list(Number(last));
        const date = data[0]?.commit.committer?.date;
        return date === undefined ? null : (0,instant/* asInstant */.UO)(date);
    }
    catch (error) {
        if (statusOf(error) === 404) {
            return null;
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/data-branch.js
// The ledger's file on a branch of its own, by GitHub's API: read whole, and replaced only if it is
// still what was read.









/** GitHub takes requests of about 50 MB, and the file goes in base64. */
const largest = 37_000_000;
function dataBranch(options) {
    // What this run wrote last is the branch's head, unless somebody else has written since.
    let head = null;
    const known = (outcome) => {
        head = outcome.kind === 'written' ? outcome.commit : null;
        return outcome;
    };
    return {
        name: options.branch,
        publish: async (files, message) => {
            head = await publishFiles(options, { files, message, head });
        },
        read: () => explained('read the ledger', () => readFile(options)),
        survey: () => explained('read the data branch', () => surveyBranch(options)),
        begunAt: () => explained('read the history of the data branch', () => begunAt(options)),
        async supersede({ bytes, ...change }) {
            const base64 = toBase64(options, bytes);
            return known(await supersedeFile(options, { ...change, base64, readme: options.readme }));
        },
        async write({ bytes, expected, message }) {
            const base64 = toBase64(options, bytes);
            return known(expected === null
                ? await createDataBranch(options, { base64, message, readme: options.readme })
                : await replaceFile(options, { base64, message, sha: expected }));
        },
    };
}
function toBase64(file, bytes) {
    if (bytes.length > largest) {
        throw tooLarge(file, bytes.length);
    }
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}
async function surveyBranch(file) {
    const commit = await headOf(file);
    const bytes = commit === null ? null : await bytesAt(file, commit);
    return { commit, file: bytes === null ? null : stored(bytes) };
}
async function readFile(file) {
    const bytes = await bytesAt(file, file.branch);
    if (bytes !== null) {
        return stored(bytes);
    }
    const head = await headOf(file);
    if (head === null) {
        return null;
    }
    // A branch just created answers by its commit before it does by its name.
    const atHead = await bytesAt(file, head);
    if (atHead === null) {
        throw new world/* Fault */.v('ledger_missing', `The data branch ${file.branch} has no ${file.path}. Nothing was changed. Put the file back from an ` +
            'earlier commit of that branch, or run this workflow by hand with `mode: rebuild`, which writes it anew from the issues.');
    }
    return stored(atHead);
}
/** null: there is no such branch, or it has no such file. */
async function bytesAt({ octokit, owner, repo, path }, ref) {
    try {
        const response = await octokit.repos.getContent({
            owner,
            repo,
            path,
            ref,
            headers: { accept: 'application/vnd.github.raw+json' },
            // GitHub calls the bytes text in UTF-8, and decoding them as such would garble them.
            request: { parseSuccessResponseBody: false },
        });
        const body = response.data;
        if (!(body instanceof ReadableStream)) {
            throw new TypeError('The answer was read before it came here.');
        }
        return await joined(body);
    }
    catch (error) {
        if (statusOf(error) === 404) {
            return null;
        }
        throw error;
    }
}
/** In one piece: a new Response would do it too, and copy each piece once more. */
async function joined(body) {
    const pieces = [];
    for await (const piece of body) {
        pieces.push(piece);
    }
    const { buffer, byteOffset, length } = Buffer.concat(pieces);
    return new Uint8Array(buffer, byteOffset, length);
}
/** The version is the name Git has for the bytes, so that no further request has to tell it. */
function stored(bytes) {
    const version = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return { bytes, version };
}
const written = dist/* object */.Ikc({
    content: dist/* object */.Ikc({ sha: dist/* string */.YjP() }),
    commit: dist/* object */.Ikc({ sha: dist/* string */.YjP() }),
});
async function replaceFile(file, { base64, message, sha, }) {
    const { octokit, owner, repo, path, branch } = file;
    const answer = await octokit
        .request({
        method: 'PUT',
        url: '/repos/{owner}/{repo}/contents/{path}',
        owner,
        repo,
        path,
        // Neither author nor committer: GitHub signs what it may say itself.
        data: jsonWith(base64, { message, sha, branch }),
        request: once,
    })
        .catch((error) => whyUnwritten(file, error));
    if ('kind' in answer) {
        return answer;
    }
    const told = dist/* safeParse */.xLC(written, answer.data);
    if (!told.success) {
        // It may be written or not: to read the branch again tells.
        return { kind: 'conflict' };
    }
    const { content, commit } = told.output;
    return { kind: 'written', version: content.sha, commit: commit.sha };
}

;// CONCATENATED MODULE: ./build/github/data-branch-readme.js
// What people read who find the data branch.
function dataBranchReadme({ repository, branch, }) {
    return `# Handoffs of ${repository}

This branch holds \`handoffs.db\`, the record of every handoff in this repository: who sent it, who
accepted it and when, its checklist, and each step in between. Baton, a GitHub Action, keeps it from
what happens on the issues. Each commit is one such step, and its message says which.

Beside it stand the figures of the newest report, as \`metrics.json\` and \`metrics.csv\`, for other tools:
one row for each figure, with what it is of, how many cases, and what it was in the window before.

The ledger is an SQLite 3 database, for any tool that reads one:

\`\`\`sh
git fetch origin ${branch} && git show FETCH_HEAD:handoffs.db > handoffs.db
sqlite3 handoffs.db 'SELECT * FROM waiting'
\`\`\`

\`\`\`sql
-- Handoffs of the last thirty days, by route
SELECT from_team, to_team, count(*) AS handoffs, count(completed_at) AS completed
FROM handoffs WHERE initiated_at >= date('now', '-30 days') GROUP BY 1, 2;

-- One field of the context
SELECT issue_number, json_extract(context_json, '$.client_name') AS client FROM handoffs;

-- Everything that happened to issue 34
SELECT at, actor, kind, detail_json FROM events WHERE issue_number = 34 ORDER BY id;
\`\`\`

An event leaves out of \`detail_json\` what the row of its handoff says already.

Please do not edit the file by hand, merge this branch, or protect it: Baton has to write it. To undo
a mistake, put back an earlier commit.
`;
}

;// CONCATENATED MODULE: ./build/github/graphql.js
// One GraphQL request: its answer checked for shape, with GitHub's own time.





const envelope = dist/* object */.Ikc({
    data: dist/* optional */.lqM(dist/* nullable */.mee(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()))),
    errors: dist/* optional */.lqM(graphQLErrors),
});
/**
 * A part that GitHub cannot find is null in the answer; any other error is a fault.
 *
 * @throws Fault where GitHub does not answer, refuses, or answers in another shape
 */
async function ask(octokit, question) {
    const response = await explained('read from GitHub', () => octokit.request('POST /graphql', { query: question.query, variables: question.variables }));
    const received = dist/* safeParse */.xLC(envelope, response.data);
    const { data, errors = [] } = received.success ? received.output : {};
    const failed = errors.find((error) => error.type !== 'NOT_FOUND');
    const parsed = dist/* safeParse */.xLC(question.answer, data);
    if (failed !== undefined || !parsed.success) {
        const reason = failed?.message ?? errors[0]?.message ?? 'the answer has an unexpected shape';
        throw new world/* Fault */.v(errors.some((error) => error.type === 'FORBIDDEN') ? 'github_forbidden' : 'github_refused', `GitHub did not answer a question about the repository: ${reason}. Check that the token may read issues and contents of this repository; otherwise run the job again.`);
    }
    return { data: parsed.output, now: timeOf(response.headers.date) };
}
function timeOf(date = '') {
    if (Number.isNaN((0,instant/* epochSeconds */.DQ)(date))) {
        throw new world/* Fault */.v('github_refused', 'GitHub answered without its time (the Date header). If a proxy stands between, let it pass that header on.');
    }
    return (0,instant/* asInstant */.UO)(date);
}

;// CONCATENATED MODULE: ./build/github/gone.js
// Which issues are still to be found, and why one is not.




/** Issues asked for in one question. */
const batch = 100;
const gone_answer = dist/* object */.Ikc({
    repository: dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(dist/* object */.Ikc({ number: dist/* number */.aig(), updatedAt: dist/* string */.YjP() }))),
});
/** When these issues last changed; those that are not to be found any more are left out. One request for a hundred. */
async function lastChanges({ octokit, owner, repo }, numbers) {
    const found = new Map();
    for (let at = 0; at < numbers.length; at += batch) {
        const parts = numbers
            .slice(at, at + batch)
            .map((number) => `issue${number}: issue(number: ${number}) { number updatedAt }`);
        const { data } = await ask(octokit, {
            query: `query Existing($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${parts.join(' ')} } }`,
            variables: { owner, name: repo },
            answer: gone_answer,
        });
        for (const issue of Object.values(data.repository)) {
            if (issue !== null) {
                found.set(issue.number, issue.updatedAt);
            }
        }
    }
    return found;
}
/**
 * A repository whose issues are switched off answers like one whose issues were all deleted.
 *
 * @throws Fault where they are switched off
 */
async function demandIssues({ octokit, owner, repo, }) {
    const { data } = await explained('read the repository', () => octokit.repos.get({ owner, repo }));
    if (!data.has_issues) {
        throw new world/* Fault */.v('github_forbidden', `Issues are switched off in ${owner}/${repo}. Nothing was recorded. Switch them on in the ` +
            "repository's settings, or remove the workflow.");
    }
}
/** Why an issue that GraphQL does not find cannot be read; null where it is there after all. */
async function whyGone({ octokit, owner, repo }, number) {
    const request = { redirect: 'manual' };
    try {
        // A redirect that is not followed is no error, whatever the type of the status says.
        const { status } = await octokit.issues.get({
            owner,
            repo,
            issue_number: number,
            request,
        });
        return status === 301 ? 'transferred' : null;
    }
    catch (error) {
        switch (statusOf(error)) {
            case 410:
                await demandIssues({ octokit, owner, repo });
                return 'deleted';
            case 404:
                return 'unknown';
            default:
                return explained(`read issue #${number}`, () => Promise.reject(error));
        }
    }
}

;// CONCATENATED MODULE: ./build/github/issue-query.js
// What a run asks GitHub about an issue: everything at once, because each request is a round trip
// and counts against the repository's thousand an hour. Only GraphQL tells who edited the body, when,
// and what it said then; so a tick whose event was lost still has its person and its time.
/** GitHub lists at most 100 of anything on a page. */
const pageSize = 100;
const issue_query_actor = 'login __typename';
const timelineFragment = `
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on LabeledEvent { id createdAt actor { ${issue_query_actor} } label { name } }
    ... on UnlabeledEvent { id createdAt actor { ${issue_query_actor} } label { name } }
    ... on AssignedEvent { id createdAt actor { ${issue_query_actor} } assignee { __typename ... on Actor { login } } }
    ... on UnassignedEvent { id createdAt actor { ${issue_query_actor} } assignee { __typename ... on Actor { login } } }
    ... on ClosedEvent { id createdAt actor { ${issue_query_actor} } stateReason }
    ... on ReopenedEvent { id createdAt actor { ${issue_query_actor} } }
    ... on RenamedTitleEvent { id createdAt actor { ${issue_query_actor} } previousTitle currentTitle }
    ... on CommentDeletedEvent { id createdAt actor { ${issue_query_actor} } deletedCommentAuthor { ${issue_query_actor} } }
  }`;
const timelineKinds = 'LABELED_EVENT, UNLABELED_EVENT, ASSIGNED_EVENT, UNASSIGNED_EVENT, CLOSED_EVENT, REOPENED_EVENT, RENAMED_TITLE_EVENT, COMMENT_DELETED_EVENT';
const editsFragment = `
  pageInfo { hasNextPage endCursor }
  nodes { id editedAt diff editor { ${issue_query_actor} } }`;
/**
 * The oldest edit of a comment is its text as it was first written. A list within a list counts by
 * whatever it may come to against GitHub's limits, so it is asked for only of one issue at a time.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const firstTexts = 'userContentEdits(last: 1) { nodes { diff } }';
const commentFragment = (rest) => `
    id fullDatabaseId body createdAt viewerDidAuthor
    author { ${issue_query_actor} }
    lastEditedAt includesCreatedEdit ${rest}
    reactionGroups { content viewerHasReacted }`;
/** Comments on a page, from the beginning and from the end; both together are nearly always all. */
const commentsPerPage = 50;
const issueFragment = (rest) => `
fragment IssueParts on Issue {
  number title body url createdAt updatedAt state closedAt
  includesCreatedEdit lastEditedAt
  author { ${issue_query_actor} }
  editor { ${issue_query_actor} }
  labels(first: ${pageSize}) { nodes { name } }
  assignees(first: 20) { nodes { login } }
  timelineItems(first: ${pageSize}, itemTypes: [${timelineKinds}]) { ${timelineFragment} }
  userContentEdits(first: ${pageSize}) { ${editsFragment} }
  firstComments: comments(first: ${commentsPerPage}) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${commentFragment(rest)} }
  }
  lastComments: comments(last: ${commentsPerPage}) { nodes { ${commentFragment(rest)} } }
}`;
/** The version of the configuration stands beside the issue, so that knowing it costs nothing. */
const repositoryFragment = `
  configuration: object(expression: $configuration) { oid }`;
const issueQuery = `
query Issue($owner: String!, $name: String!, $number: Int!, $configuration: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issue(number: $number) { ...IssueParts }
  }
}
${issueFragment(firstTexts)}`;
/** Issues in the order of their last change, oldest first. */
const changedIssuesQuery = `
query ChangedIssues($owner: String!, $name: String!, $since: DateTime, $after: String, $first: Int!, $configuration: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issues(first: $first, after: $after, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...IssueParts }
    }
  }
}
${issueFragment('')}`;
/** Further pages of one issue's history; a page that is not wanted is left out. */
const moreQuery = `
query MoreOfIssue(
  $owner: String!, $name: String!, $number: Int!
  $timeline: Boolean!, $timelineAfter: String
  $edits: Boolean!, $editsAfter: String
  $comments: Boolean!, $commentsAfter: String
) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      timelineItems(first: ${pageSize}, after: $timelineAfter, itemTypes: [${timelineKinds}]) @include(if: $timeline) { ${timelineFragment} }
      userContentEdits(first: ${pageSize}, after: $editsAfter) @include(if: $edits) { ${editsFragment} }
      comments(first: ${pageSize}, after: $commentsAfter) @include(if: $comments) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ${commentFragment(firstTexts)} }
      }
    }
  }
}`;
/** Texts of comments as they were first written. */
const firstTextsQuery = `
query FirstTexts($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id ${firstTexts} } }
}`;
const configurationQuery = `
query Configuration($owner: String!, $name: String!, $configuration: String!) {
  repository(owner: $owner, name: $name) {
    labels(first: ${pageSize}) { nodes { name } }
    handoffs: issues(last: 10, filterBy: { labels: ["handoff"] }) {
      nodes { number comments(first: 10) { nodes { fullDatabaseId body createdAt viewerDidAuthor } } }
    }
    configuration: object(expression: $configuration) {
      ... on Tree { oid entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;
const reportsQuery = `
query Reports($owner: String!, $name: String!, $label: String!, $configuration: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issues(last: 20, filterBy: { labels: [$label] }) {
      nodes { number title state url viewerDidAuthor }
    }
  }
}`;

// EXTERNAL MODULE: ./build/template/file-name.js
var file_name = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/form/may-be-handoff.js
var may_be_handoff = __webpack_require__(4241);
// EXTERNAL MODULE: ./build/form/may-hold-commands.js
var may_hold_commands = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/template/by-text.js
var by_text = __webpack_require__(264);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(7233);
;// CONCATENATED MODULE: ./build/github/actor.js
// People and bots as GraphQL names them.
/** GraphQL names a bot without the `[bot]` that REST and the viewer have. */
function actorOf(actor) {
    return actor === null
        ? null
        : { login: actor.login.replace(/\[bot\]$/, ''), isBot: actor.__typename === 'Bot' };
}

;// CONCATENATED MODULE: ./build/github/comments.js
// People's comments, as they were first written: an edit makes no new command, and nobody puts one into
// another's mouth.








/** Ids in one question. */
const comments_batch = 100;
function commentsOf({ firstComments, lastComments }) {
    const all = [...firstComments.nodes, ...lastComments.nodes];
    return [...new Map(all.map((comment) => [comment.id, comment])).values()];
}
/** Those by people that may hold commands, oldest first. */
function spokenOf(comments) {
    return comments
        .filter((comment) => isPersons(comment))
        .flatMap((comment) => {
        const { fullDatabaseId: id, createdAt: at, author } = comment;
        const body = firstTextOf(comment);
        return id === null || body === null || !(0,may_hold_commands/* mayHoldCommands */.P)(body)
            ? []
            : [{ id, at, by: actorOf(author), body, reactions: reactionsOf(comment) }];
    })
        .toSorted((one, other) => (0,by_text/* byText */.z)(one.at, other.at) || one.id - other.id);
}
/** Comments whose first text GitHub no longer tells: whatever they ordered, only the ledger knows. */
function untoldCommentsOf(comments) {
    return comments
        .filter((comment) => isPersons(comment) && firstTextOf(comment) === null)
        .map(({ fullDatabaseId, createdAt: at, author }) => ({
        kind: 'untold',
        what: 'act',
        source: `comment:${fullDatabaseId}`,
        at,
        by: actorOf(author),
    }));
}
/**
 * The token may be a person's own, and then both they and we write under their name: all that we post
 * bears a marker. Whoever edits one of ours and takes the marker away makes no command of it.
 */
function isPersons(comment) {
    return comment.author?.__typename !== 'Bot' && !comments_isOurs(comment) && !wasOurs(comment);
}
function comments_isOurs({ viewerDidAuthor, body }) {
    return viewerDidAuthor && (0,markers/* readMarker */.t7)(body) !== null;
}
function wasOurs(comment) {
    return comments_isOurs({ ...comment, body: firstTextOf(comment) ?? '' });
}
function firstTextOf({ body, lastEditedAt, includesCreatedEdit, userContentEdits, }) {
    if (lastEditedAt === null) {
        return body;
    }
    return includesCreatedEdit ? (userContentEdits?.nodes[0]?.diff ?? null) : null;
}
function reactionsOf({ reactionGroups }) {
    const ours = (reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted);
    return ours.flatMap(({ content }) => content === 'THUMBS_UP' ? ['+1'] : content === 'THUMBS_DOWN' ? ['-1'] : []);
}
/**
 * The issues, with the first texts of comments that have been edited since: one request for a hundred.
 * Of what cannot be a handoff nobody needs them.
 */
async function withFirstTexts(octokit, issues) {
    const edited = issues.filter(mayBeOurs).flatMap(commentsOf).filter(isUnread);
    const texts = new Map();
    for (let at = 0; at < edited.length; at += comments_batch) {
        const ids = edited.slice(at, at + comments_batch).map(({ id }) => id);
        const { data } = await ask(octokit, {
            query: firstTextsQuery,
            variables: { ids },
            answer: firstTextsAnswer,
        });
        for (const node of data.nodes) {
            if (node?.id !== undefined) {
                texts.set(node.id, node.userContentEdits);
            }
        }
    }
    const read = (comment) => texts.has(comment.id) ? { ...comment, userContentEdits: texts.get(comment.id) } : comment;
    return issues.map((issue) => ({
        ...issue,
        firstComments: { ...issue.firstComments, nodes: issue.firstComments.nodes.map(read) },
        lastComments: { ...issue.lastComments, nodes: issue.lastComments.nodes.map(read) },
    }));
}
function isUnread(comment) {
    const { lastEditedAt, userContentEdits } = comment;
    return isPersons(comment) && lastEditedAt !== null && userContentEdits === undefined;
}
function mayBeOurs({ labels, body }) {
    return (0,may_be_handoff/* mayBeHandoff */.N)({ labels: labels?.nodes.map(({ name }) => name) ?? [], body });
}

;// CONCATENATED MODULE: ./build/github/body-history.js
// What an issue's body said, when and by whose hand. GitHub keeps no history of a body that nobody has
// edited, and lists the newest edit first.


/** Oldest first. Where the history lags behind the body, what stands there now is the last entry. */
function writingsOf(issue, timeline) {
    const titleAt = titles(issue, timeline);
    const revisions = revisionsOf(issue);
    if (revisions.length === 0) {
        const { isFiling: _, ...filing } = filingOf(issue);
        return [{ ...filing, title: titleAt(filing.at), body: issue.body }];
    }
    const told = revisions.flatMap(({ source, at, by, body }) => body === null ? [] : [{ source, at, by, title: titleAt(at), body }]);
    return lagsBehind(issue, told.at(-1)?.body ?? null) ? [...told, latest(issue)] : told;
}
/** The entries of the history whose text somebody has taken out. */
function untoldOf(issue) {
    return revisionsOf(issue).flatMap(({ source, at, by, body, isFiling }) => body === null ? [{ kind: 'untold', source, at, by, what: isFiling ? 'filing' : 'edit' }] : []);
}
function revisionsOf(issue) {
    return (issue.userContentEdits?.nodes ?? [])
        .toReversed()
        .toSorted((one, other) => (0,by_text/* byText */.z)(one.editedAt, other.editedAt))
        .map(({ id, editedAt, editor, diff: body }, at) => at === 0 && issue.includesCreatedEdit
        ? { ...filingOf(issue), body }
        : { source: `edit:${id}`, at: editedAt, by: actorOf(editor), isFiling: false, body });
}
function filingOf({ number, createdAt, author }) {
    return { source: `issue:${number}`, at: createdAt, by: actorOf(author), isFiling: true };
}
/** Whether the history of the body does not end with the body, but for line ends. */
function lagsBehind(issue, body) {
    const plain = (text) => text.replaceAll(/\r\n?/g, '\n').trimEnd();
    return body === null || plain(body) !== plain(issue.body);
}
function latest(issue) {
    const at = issue.lastEditedAt ?? issue.updatedAt;
    const { number, title, body } = issue;
    return { source: `body:${number}@${at}`, at, by: actorOf(issue.editor), title, body };
}
/** The title as it was at a time, before what else happened within that second. */
function titles(issue, timeline) {
    const renames = timeline.filter((item) => item.__typename === 'RenamedTitleEvent');
    return (at) => renames.find((rename) => rename.createdAt >= at)?.previousTitle ?? issue.title;
}

;// CONCATENATED MODULE: ./build/github/snapshot.js
// GitHub's answer about an issue → what happened to it, in the domain's words.




function snapshotOf(issue) {
    const timeline = issue.timelineItems.nodes;
    const comments = commentsOf(issue);
    return {
        number: issue.number,
        title: issue.title,
        body: issue.body,
        url: issue.url,
        updatedAt: issue.updatedAt,
        open: issue.state === 'OPEN',
        closedAt: issue.closedAt,
        labels: issue.labels?.nodes.map((label) => label.name) ?? [],
        assignees: issue.assignees.nodes.map((assignee) => assignee.login),
        happenings: [
            ...timeline.flatMap(happeningOf),
            ...untoldOf(issue),
            ...untoldCommentsOf(comments),
        ],
        spoken: spokenOf(comments),
        writings: writingsOf(issue, timeline),
        ownComments: ownOf(comments),
        firstOwnCommentAt: firstOf(comments),
        ownCommentDeletedAt: lastBotCommentDeletion(timeline),
    };
}
function happeningOf(item) {
    const base = { source: `timeline:${item.id}`, at: item.createdAt, by: actorOf(item.actor) };
    switch (item.__typename) {
        case 'LabeledEvent':
        case 'UnlabeledEvent': {
            const kind = item.__typename === 'LabeledEvent' ? 'labeled' : 'unlabeled';
            return [
                item.label === null
                    ? { ...base, kind: 'untold', what: 'act' }
                    : { ...base, kind, label: item.label.name },
            ];
        }
        case 'AssignedEvent':
        case 'UnassignedEvent': {
            const kind = item.__typename === 'AssignedEvent' ? 'assigned' : 'unassigned';
            const assignee = item.assignee?.login;
            return [
                assignee === undefined
                    ? { ...base, kind: 'untold', what: 'act' }
                    : { ...base, kind, assignee },
            ];
        }
        case 'ClosedEvent':
            return [{ ...base, kind: 'closed', reason: closeReasonOf(item.stateReason) }];
        case 'ReopenedEvent':
            return [{ ...base, kind: 'reopened' }];
        case 'RenamedTitleEvent':
            return [{ ...base, kind: 'renamed', title: item.currentTitle }];
        case 'CommentDeletedEvent': {
            const author = actorOf(item.deletedCommentAuthor)?.login ?? null;
            return [{ ...base, kind: 'comment_deleted', author }];
        }
    }
}
function closeReasonOf(reason) {
    return reason === 'NOT_PLANNED'
        ? 'not_planned'
        : reason === 'DUPLICATE'
            ? 'duplicate'
            : 'completed';
}
function ownOf(comments) {
    const own = comments.flatMap(({ fullDatabaseId: id, body, viewerDidAuthor }) => viewerDidAuthor && id !== null ? [{ id, body }] : []);
    return [...new Map(own.map((comment) => [comment.id, comment])).values()];
}
function firstOf(comments) {
    const times = comments.flatMap((one) => (comments_isOurs(one) ? [one.createdAt] : []));
    return times.toSorted(by_text/* byText */.z)[0] ?? null;
}
/** A notice of ours that a person deleted is not posted again; any bot's comment counts as ours. */
function lastBotCommentDeletion(timeline) {
    const deleted = timeline.findLast((item) => item.__typename === 'CommentDeletedEvent' &&
        item.deletedCommentAuthor?.__typename === 'Bot' &&
        item.actor?.__typename !== 'Bot');
    return deleted?.createdAt ?? null;
}

;// CONCATENATED MODULE: ./build/github/read-issues.js
// Issues as GitHub shows them, whole: what does not fit on the first page is read on.





/** How long to wait before a reading that was stale is made again. */
const staleWaits = [500, 2000, 5000];
/** Issues on a page of the sweep: each brings its whole history. */
const issuesPerPage = 20;
/** @param atLeast an instant that the issue's `updatedAt` must have reached; null where none is known */
async function readIssue(place, number, atLeast) {
    for (const pause of [...staleWaits, null]) {
        const { data, now } = await ask(place.octokit, {
            query: issueQuery,
            variables: { ...variablesOf(place), number },
            answer: issueAnswer,
        });
        const { issue, configuration } = data.repository;
        const isStale = issue !== null && atLeast !== null && issue.updatedAt < atLeast;
        if (!isStale || pause === null) {
            const whole = issue === null ? null : await readWhole(place, issue);
            return {
                now,
                configurationVersion: configuration?.oid ?? null,
                issue: whole === null ? null : snapshotOf(whole),
            };
        }
        await place.wait(pause);
    }
    throw new Error('unreachable: the last reading is always taken');
}
async function readChanged(place, page) {
    const { data, now } = await ask(place.octokit, {
        query: changedIssuesQuery,
        variables: { ...variablesOf(place), ...page, first: issuesPerPage },
        answer: changedIssuesAnswer,
    });
    const { issues, configuration } = data.repository;
    const whole = [];
    for (const issue of issues.nodes) {
        whole.push(await readWhole(place, issue));
    }
    return {
        now,
        configurationVersion: configuration?.oid ?? null,
        issues: (await withFirstTexts(place.octokit, whole)).map(snapshotOf),
        next: issues.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null,
    };
}
function variablesOf({ owner, repo, configPath }) {
    return { owner, name: repo, configuration: `HEAD:${configPath}` };
}
/** Reads on what has further pages, until the history is complete. */
async function readWhole(place, issue) {
    let whole = issue;
    let next = pagesAfter(issue);
    while (next.timeline || next.edits || next.comments) {
        const { data } = await ask(place.octokit, {
            query: moreQuery,
            variables: { owner: place.owner, name: place.repo, number: issue.number, ...next },
            answer: moreAnswer,
        });
        whole = read_issues_joined(whole, data.repository.issue);
        next = pagesAfter(whole);
    }
    return whole;
}
function pagesAfter(issue) {
    const { timelineItems, userContentEdits, firstComments } = issue;
    const hasAll = commentsOf(issue).length >= firstComments.totalCount;
    return {
        timeline: timelineItems.pageInfo.hasNextPage,
        timelineAfter: timelineItems.pageInfo.endCursor,
        edits: userContentEdits?.pageInfo.hasNextPage ?? false,
        editsAfter: userContentEdits?.pageInfo.endCursor ?? null,
        comments: firstComments.pageInfo.hasNextPage && !hasAll,
        commentsAfter: firstComments.pageInfo.endCursor,
    };
}
function read_issues_joined(issue, more) {
    return {
        ...issue,
        timelineItems: appended(issue.timelineItems, more.timelineItems ?? null),
        userContentEdits: issue.userContentEdits && appended(issue.userContentEdits, more.userContentEdits ?? null),
        firstComments: {
            ...appended(issue.firstComments, more.comments ?? null),
            totalCount: issue.firstComments.totalCount,
        },
    };
}
function appended(page, next) {
    return next === null ? page : { pageInfo: next.pageInfo, nodes: [...page.nodes, ...next.nodes] };
}

;// CONCATENATED MODULE: ./build/github/read-configuration.js
// The files of the configuration on the default branch, and the labels the repository has.







async function readConfigurationFiles(place) {
    const { data } = await ask(place.octokit, {
        query: configurationQuery,
        variables: variablesOf(place),
        answer: configurationAnswer,
    });
    const { configuration, labels, handoffs } = data.repository;
    const files = (configuration?.entries ?? []).filter(({ name }) => (0,file_name/* isYamlFile */.w)(name));
    return {
        labels: labels?.nodes.map((label) => label.name) ?? [],
        handoffs: handoffs.nodes.map(({ number, comments }) => ({
            number,
            ownComments: ownOf(comments.nodes),
        })),
        files: configuration === null || files.length === 0
            ? null
            : files.map(({ name, object }) => {
                const path = `${place.configPath}/${name}`;
                return { path, text: textOf(path, object) };
            }),
    };
}
function textOf(path, object) {
    if (object?.text === null || object?.text === undefined || object.isTruncated === true) {
        throw new world/* Fault */.v('github_refused', `${path} cannot be read: it is no text, or larger than 512 KB. Replace it with a YAML file in UTF-8.`);
    }
    return object.text;
}

;// CONCATENATED MODULE: ./build/github/remembered.js
// What a run asks GitHub about many times, and may be told once.
/** Asks once for each name, whatever its case; what failed is asked again. */
function remembered(ask) {
    const answers = new Map();
    return (name) => {
        const key = name.toLowerCase();
        const known = answers.get(key);
        if (known !== undefined) {
            return known;
        }
        const answer = ask(name).catch((error) => {
            answers.delete(key);
            throw error;
        });
        answers.set(key, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/github/github.js
// GitHub, as the use cases know it.











function openGitHub(place) {
    const { octokit, owner, repo } = place;
    return {
        readIssue: (number, atLeast) => readIssue(place, number, atLeast),
        readChanged: (page) => readChanged(place, page),
        lastChanges: (numbers) => lastChanges(place, numbers),
        whyGone: (number) => whyGone(place, number),
        readConfiguration: () => readConfigurationFiles(place),
        canWrite: remembered((login) => canWrite(place, login)),
        teamMembers: remembered((team) => teamMembers(place, team)),
        createLabels: (labels) => createLabels(place, labels),
        apply: (issue_number, effects) => applyEffects({ octokit, owner, repo, issue_number }, effects),
        readReports: (label) => readReports(place, label),
        updateReport: async (issue_number, body) => {
            await explained(`update the report in issue #${issue_number}`, () => octokit.issues.update({ owner, repo, issue_number, body }));
        },
        createReport: (report) => createReport(place, report),
    };
}
/** `maintain` reads as write and `triage` as read in `permission`. */
async function canWrite({ octokit, owner, repo }, username) {
    try {
        const { data } = await octokit.repos.getCollaboratorPermissionLevel({ owner, repo, username });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (error) {
        return statusOf(error) === 404
            ? false
            : explained(`ask for the permissions of @${username}`, () => Promise.reject(error));
    }
}
/** GITHUB_TOKEN may not read teams, whatever its permissions: only an App's or a person's token may. */
async function teamMembers({ octokit }, team) {
    const [org = '', team_slug = ''] = team.split('/');
    try {
        const route = octokit.teams.listMembersInOrg;
        const members = await octokit.paginate(route, { org, team_slug, per_page: 100 });
        return members.map((member) => member.login);
    }
    catch (error) {
        const status = statusOf(error);
        return status === 403 || status === 404
            ? null
            : explained(`read the members of ${team}`, () => Promise.reject(error));
    }
}
async function createLabels({ octokit, owner, repo }, labels) {
    for (const { name, color, description } of labels) {
        await explained(`create the label ${name}`, async () => {
            try {
                await octokit.issues.createLabel({ owner, repo, name, color, description });
            }
            catch (error) {
                // It has come to be there since the labels were listed, or beyond the first hundred.
                if (!isThereAlready(error)) {
                    throw error;
                }
            }
        });
    }
}
/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
const github_refusal = dist/* object */.Ikc({ errors: dist/* array */.YOg(dist/* object */.Ikc({ code: dist/* optional */.lqM(dist/* string */.YjP()) })) });
function isThereAlready(error) {
    const told = dist/* safeParse */.xLC(github_refusal, error instanceof dist_src/* RequestError */.G ? error.response?.data : null);
    return told.success && told.output.errors.some(({ code }) => code === 'already_exists');
}
async function readReports(place, label) {
    const { data, now } = await ask(place.octokit, {
        query: reportsQuery,
        variables: { ...variablesOf(place), label },
        answer: reportsAnswer,
    });
    const { issues, configuration } = data.repository;
    return {
        now,
        configurationVersion: configuration?.oid ?? null,
        reports: issues.nodes
            .filter((issue) => issue.viewerDidAuthor)
            .map(({ number, title, state, url }) => ({ number, title, url, open: state === 'OPEN' })),
    };
}
async function createReport({ octokit, owner, repo }, { title, body, label }) {
    const { data } = await explained('post the report', () => octokit.issues.create({ owner, repo, title, body, labels: [label], request: once }));
    return { number: data.number, title: data.title, url: data.html_url, open: true };
}

// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var rest_dist_src = __webpack_require__(1267);
;// CONCATENATED MODULE: ./build/github/pace.js
// GitHub asks for at least a second between writes. A run on one issue makes a handful and is done; it
// should not be slowed down by what is meant for the long ones, so the first few are free.
// https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
function createPace(time) {
    const write = spaced(time, { burst: 40, everyMs: 1000 });
    const notification = spaced(time, { burst: 10, everyMs: 3000 });
    return async (request, options) => {
        if (options.method !== 'GET') {
            await write();
        }
        // What people get an e-mail for.
        if (options.method === 'POST' && /\/(issues|comments)$/.test(options.url)) {
            await notification();
        }
        return request(options);
    };
}
/** Waits for one's turn: so many have it at once, and then one in each span of time. */
function spaced({ now, wait }, { burst, everyMs }) {
    /** When all turns that were given out would be over, one after the other. */
    let takenUntil = Number.NEGATIVE_INFINITY;
    return async () => {
        const from = Math.max(takenUntil, now());
        takenUntil = from + everyMs;
        const delay = from - now() - (burst - 1) * everyMs;
        if (delay > 0) {
            await wait(delay);
        }
    };
}

;// CONCATENATED MODULE: ./build/github/patience.js
// When to ask GitHub again, and how long to wait before: as its headers say, and in all no longer than
// a run may wait.



/** Longest that one answer may take, in seconds, also when nothing is left to wait: GitHub gives up after ten. */
const answerTime = { most: 30, least: 10 };
const patience_mostTries = 4;
function createPatience({ time, longestWait, onWait, }) {
    const { left, spend } = purse(longestWait * 1000);
    return async (request, options) => {
        for (let tries = 1;; tries += 1) {
            const askedAt = time.now();
            const { most, least } = answerTime;
            // Octokit's hooks hand on the options they were bound to, and none that they are called with.
            options.request.signal = time.timeout(Math.min(most * 1000, Math.max(least * 1000, left())));
            try {
                return soundAnswer(await request(options), options);
            }
            catch (error) {
                const failedAt = time.now();
                spend(askedAt, failedAt);
                const mayRepeat = options.request['retries'] !== 0;
                const pause = error instanceof dist_src/* RequestError */.G ? pauseAfter(error, tries, mayRepeat) : null;
                const until = failedAt + (pause?.seconds ?? 0) * 1000;
                if (pause === null || tries === patience_mostTries || !spend(failedAt, until)) {
                    throw error;
                }
                if (pause.why !== null) {
                    onWait(pause.seconds, pause.why);
                }
                await time.wait(until - failedAt);
            }
        }
    };
}
/**
 * null: to ask again would not help. What a limit stopped has not been done; what failed otherwise may
 * have been, so that it is repeated only where that does no harm.
 */
function pauseAfter(error, tries, mayRepeat) {
    const limit = limitOf(error);
    if (limit !== null) {
        return limit;
    }
    const mayPass = error.status >= 500 || error.status === 408 || error.status === 409;
    return mayPass && mayRepeat ? { seconds: tries ** 2, why: null } : null;
}
/** Milliseconds to spend; what is waited for side by side counts once. */
function purse(whole) {
    let [left, paidUntil] = [whole, Number.NEGATIVE_INFINITY];
    return {
        left: () => left,
        spend: (from, to) => {
            left -= Math.max(0, to - Math.max(from, paidUntil));
            paidUntil = Math.max(paidUntil, to);
            return left >= 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/github/time.js
// Time, as the client needs it.

const machineTime = {
    now: Date.now,
    wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
};

;// CONCATENATED MODULE: ./build/github/octokit.js
// The one client of GitHub's API that a run uses: it asks again where that helps, waits as GitHub asks
// it to, and spaces writes out once a first handful is spent.




function createClient(options) {
    const { token, baseUrl, fetch, onWait = () => { }, time = machineTime } = options;
    const { longestWait = 60 } = options;
    const client = new rest_dist_src/* Octokit */.E({
        auth: token,
        baseUrl,
        userAgent: 'baton',
        request: fetch === undefined ? {} : { fetch },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    client.hook.before('request', askAtGraphQL);
    client.hook.wrap('request', createPace(time));
    client.hook.wrap('request', createPatience({ time, longestWait, onWait }));
    return client;
}
/**
 * On a server of one's own, REST is below /api/v3 and GraphQL beside it.
 * https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql
 */
function askAtGraphQL(options) {
    if (options.url === '/graphql') {
        options.baseUrl = options.baseUrl.replace(/\/api\/v3$/, '/api');
    }
}

;// CONCATENATED MODULE: ./build/ledger/back-off.js
// How long to wait before trying again, when many want to write at once.
/**
 * Longest that a run waits for its turn, in all. Of fifty runs that start at once, with two seconds
 * for each attempt, the unluckiest waits about half as long.
 */
const patience = 120_000;
const first = 250;
const longest = 8_000;
/**
 * A random part of a span that doubles: runs that met once are spread out, so that they do not meet
 * again. https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 *
 * @param conflicts how often this run came too late already, from 1
 * @param random from 0 to 1
 */
function backOff(conflicts, random) {
    return Math.ceil(random * Math.min(longest, first * 2 ** (conflicts - 1)));
}

// EXTERNAL MODULE: ./build/ledger/faults.js
var faults = __webpack_require__(8527);
;// CONCATENATED MODULE: ./build/ledger/open-ledger.js
// The ledger over a branch: read, change, write if nobody else has written meanwhile, else again.


function openLedger({ branch, repository, wait, random, observe }) {
    const file = heldFile(branch);
    let prefetched = Promise.resolve();
    const read = async (question) => {
        const [stored, { askBytes }] = await Promise.all([file.read(), loadBytes(), prefetched]);
        return askBytes(stored?.bytes ?? null, question);
    };
    return {
        name: branch.name,
        prefetch() {
            // Opened and checked as well. Whoever needs the ledger asks again, and hears of what failed here.
            prefetched = read(async () => { }).catch(() => { });
        },
        read,
        transact: (change) => untilWritten({ wait, random }, async () => {
            const [stored, { changeBytes, discardBytes }] = await Promise.all([
                file.read(),
                loadBytes(),
            ]);
            const { result, write } = await changeBytes(stored?.bytes ?? null, repository, change);
            if (write === null) {
                return { result };
            }
            const outcome = await file.replace(stored, write);
            observe?.({ outcome, bytes: write.bytes.length });
            if (outcome === 'written') {
                return { result };
            }
            discardBytes(write.bytes);
            return null;
        }),
        rebuild: (retell, keepAs) => untilWritten({ wait, random }, async () => {
            file.forget();
            const [standing, { retellBytes }] = await Promise.all([
                branch.survey(),
                Promise.all(/* import() */[__webpack_require__.e(564), __webpack_require__.e(963), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 4235)),
            ]);
            const told = await retellBytes(standing.file, repository, retell);
            const { bytes, message, result, former } = told;
            const { kind } = await branch.supersede({ bytes, standing, keepAs, message });
            return kind === 'written' ? { result: { result, former } } : null;
        }),
        async compare(retell) {
            const [stored, { compareBytes }] = await Promise.all([
                file.read(),
                Promise.all(/* import() */[__webpack_require__.e(564), __webpack_require__.e(963), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 4235)),
            ]);
            return compareBytes(stored, repository, retell);
        },
        forget: file.forget,
        publish: (files, message) => branch.publish(files, message),
        begunAt: () => branch.begunAt(),
    };
}
/**
 * Again and again, with a pause that grows, until it is written.
 *
 * @param attempt gives null where somebody else was faster
 */
async function untilWritten({ wait, random }, attempt) {
    let waited = 0;
    for (let tried = 1;; tried += 1) {
        const done = await attempt();
        if (done !== null) {
            return done.result;
        }
        const delay = backOff(tried, random());
        waited += delay;
        if (waited > patience) {
            throw (0,faults/* busy */.S2)(tried);
        }
        await wait(delay);
    }
}
/** SQLite and what goes with it, loaded while GitHub is still answering. */
function loadBytes() {
    return Promise.all(/* import() */[__webpack_require__.e(564), __webpack_require__.e(963), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 1989));
}
/** The file as last read or written, so that a run that reads, changes and changes again asks once. */
function heldFile(branch) {
    let held;
    const read = () => {
        held ??= branch.read().catch((error) => {
            held = undefined;
            throw error;
        });
        return held;
    };
    return {
        read,
        forget() {
            held = undefined;
        },
        async replace(stored, { bytes, message }) {
            // Forgotten first: if the answer is lost, nobody knows what the branch holds.
            held = undefined;
            const outcome = await branch.write({ bytes, expected: stored?.version ?? null, message });
            if (outcome.kind === 'written') {
                held = Promise.resolve({ bytes, version: outcome.version });
            }
            return outcome.kind;
        },
    };
}

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

;// CONCATENATED MODULE: ./build/runner/proxy.js
// A self-hosted runner may reach GitHub only through a proxy; the toolkit knows how.
const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** The toolkit's fetch where the environment names a proxy; otherwise undefined, for the runtime's own. */
async function proxyFetch(environment) {
    if (!variables.some((name) => environment[name])) {
        return undefined;
    }
    const { defaults } = await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 7176));
    return defaults.request?.fetch;
}
/** For an address that is not GitHub's. */
async function fetchFor(url, environment) {
    const proxied = isExempt(new URL(url), environment) ? undefined : await proxyFetch(environment);
    return proxied ?? fetch;
}
/** Whether `no_proxy` lists the host, or a domain that it is in. */
function isExempt({ hostname, port }, environment) {
    const listed = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
    return listed
        .toLowerCase()
        .split(',')
        .map((one) => one.trim().replace(/^\./, ''))
        .some((one) => one === '*' ||
        one === `${hostname}:${port}` ||
        (one !== '' && `.${hostname}`.endsWith(`.${one}`)));
}

;// CONCATENATED MODULE: ./build/world.js
// The world of a run: GitHub and the ledger, as the use cases need them.










/** @param dryRun null: what is decided is also written */
async function openWorld({ token, configPath, dataBranch: branch, maxWait, notifier: settings }, environment, dryRun) {
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = createClient({
        token,
        baseUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        fetch: await proxyFetch(environment),
        longestWait: maxWait,
        onWait: (seconds, why) => (0,core/* warning */.$e)(`GitHub: ${why}; waiting ${seconds} s.`),
    });
    const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
    const github = openGitHub({ octokit, owner, repo, configPath, wait });
    const stored = dataBranch({
        octokit,
        owner,
        repo,
        branch,
        path: 'handoffs.db',
        readme: dataBranchReadme({ repository, branch }),
    });
    return {
        github: dryRun?.github(github) ?? github,
        ledger: openLedger({
            branch: dryRun?.branch(stored) ?? stored,
            repository,
            wait,
            random: Math.random,
        }),
        builtIn: readBuiltIn,
        ...(settings === null ? {} : await notifierOf(settings, { environment, dryRun })),
        wait,
    };
}
/** Told by their log alone: what is sent has been recorded before. */
async function notifierOf(settings, { environment, dryRun, }) {
    const { openNotifier } = await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 8365));
    const name = environment['GITHUB_REPOSITORY'] ?? '';
    const notifier = openNotifier({
        settings,
        repository: {
            name,
            url: `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${name}`,
        },
        fetchFor: (url) => fetchFor(url, environment),
        timeLimit: 10_000,
        note: (line) => (0,core/* info */.pq)((0,redact/* redact */.E)(line, environment)),
        warn: (line) => (0,core/* warning */.$e)((0,redact/* redact */.E)(line, environment)),
    });
    return { notifier: dryRun?.notifier(notifier) ?? notifier };
}

;// CONCATENATED MODULE: ./build/run.js
// Wires the world, and has the event handled.







/** @returns the exit code */
async function run(event, environment) {
    const read = readInputs(event.kind === 'dispatch' ? event.mode : null);
    if (read.kind === 'unsound') {
        await presentInputProblems(read.problems);
        return 1;
    }
    try {
        const dryRun = read.inputs.dryRun ? createDryRun() : null;
        const world = await openWorld(read.inputs, environment, dryRun);
        const outcomes = await act(world, event, read.inputs);
        await (dryRun === null
            ? presentOutcomes(outcomes, repositoryUrl(environment))
            : presentDryRun(outcomes, dryRun.unwritten));
        return exitCodeFor(outcomes);
    }
    catch (error) {
        if (!(error instanceof world/* Fault */.v)) {
            throw error;
        }
        await presentFault(error);
        return 1;
    }
}
function repositoryUrl(environment) {
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return `${server}/${environment['GITHUB_REPOSITORY'] ?? ''}`;
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** For sorting by code unit, so that the order is the same on every machine. Times sort as their text does. */
function byText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 7247:
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

/***/ 8606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ decodeTemplate),
/* harmony export */   O$: () => (/* binding */ configurationFormat),
/* harmony export */   dp: () => (/* binding */ decodeConfiguration)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6899);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9438);
// Compiled configurations and templates as the ledger keeps them: JSON → types, or null where it is
// something else.



/**
 * Part of the key under which a compiled configuration is cached. Raise it whenever the same files
 * would compile to something else, so that nothing compiled by an older release is used.
 */
const configurationFormat = '2';
function decodeConfiguration(json) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(configuration, json);
    return result.success ? result.output : null;
}
function decodeTemplate(json) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(template, json);
    return result.success ? result.output : null;
}
const texts = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const bound = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]);
const field = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    label: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldTypes */ .s$),
    required: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    description: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    placeholder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    options: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(texts),
    multiple: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    pattern: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    min: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(bound),
    max: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(bound),
    private: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
});
/** Ledgers of version 1 kept the seconds alone. */
const duration = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ amount: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), unit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUnits */ .WQ) }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationOf */ .cf)),
]);
const template = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    description: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    from: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    to: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    acceptWithin: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(duration),
    completeWithin: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(duration),
    readBack: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('required')),
    returnReasons: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    fields: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(field),
    checklist: texts,
});
const calendar = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    timezone: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    days: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    hours: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ from: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), to: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    holidays: texts,
});
const team = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    members: texts,
    githubTeam: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    lead: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    assign: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .assignPolicies */ .Ym),
    away: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    calendar: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(calendar),
    slack: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    email: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const contact = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    slack: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    email: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const labels = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    initiated: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    accepted: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    returned: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    completed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cancelled: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    incomplete: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    overdue: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    team: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const report = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    every: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['day', 'week', 'month']),
    on: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    timezone: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    days: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
const configuration = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    templates: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(template),
    teams: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(team),
    people: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), contact),
    labels,
    report,
    requireChecklist: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    autoComplete: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 5880:
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

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** In the order in which the keys first come. `Map.groupBy` is of Node 21, and the command line runs on 20. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined) {
            groups.set(key, [item]);
        }
        else {
            group.push(item);
        }
    }
    return groups;
}


/***/ }),

/***/ 9490:
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

/***/ 1361:
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

/***/ 6193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ returnReasonWords),
/* harmony export */   z: () => (/* binding */ returnReasonsOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7147);
// Why a handoff comes back.

/** Where a template names none. */
const usualReasons = {
    missing_context: 'Missing context',
    wrong_team: 'Wrong team',
    not_ready: 'Not ready',
    out_of_scope: 'Out of scope',
    duplicate: 'Duplicate',
};
/** Code to words. */
function returnReasonsOf({ returnReasons = usualReasons, }) {
    return returnReasons;
}
/** In the template's words; a code that it does not name speaks for itself. */
function returnReasonWords(code, template) {
    return new Map(Object.entries(returnReasonsOf(template))).get(code) ?? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(code);
}


/***/ }),

/***/ 7718:
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

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ durationUnits),
/* harmony export */   Ym: () => (/* binding */ assignPolicies),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   s$: () => (/* binding */ fieldTypes)
/* harmony export */ });
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
/** Seconds, minutes, hours, days and weeks. */
const durationUnits = ['s', 'm', 'h', 'd', 'w'];
const assignPolicies = ['round_robin', 'least_loaded', 'everyone', 'nobody'];
const statuses = ['initiated', 'accepted', 'returned', 'completed', 'cancelled'];


/***/ }),

/***/ 7147:
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


/***/ }),

/***/ 3684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ deadlinesLine),
/* harmony export */   bQ: () => (/* binding */ auditMessage),
/* harmony export */   kk: () => (/* binding */ auditLine)
/* harmony export */ });
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1300);
/* harmony import */ var _event_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7926);
// Messages of the commits on the data branch. Their first lines read as the audit log.


/** The most telling first. */
const ranks = {
    completed: 0,
    cancelled: 1,
    returned: 2,
    accepted: 3,
    initiated: 4,
    resubmitted: 5,
    undone: 6,
    reminded: 7,
    rated: 8,
    refused: 9,
    context_edited: 10,
    submitted: 11,
    checked: 12,
    unchecked: 13,
    checklist_changed: 14,
    assigned: 15,
    unassigned: 16,
    renamed: 17,
    asked: 18,
    untold: 19,
};
const mostLines = 100;
/**
 * The message of a commit: one line for each issue, the most telling event first and the others
 * below it.
 *
 * @param also what else the commit does, on one line
 * @returns null where there is nothing to commit
 */
function auditMessage(entries, also) {
    const [only] = entries;
    if (only === undefined) {
        return also;
    }
    if (entries.length === 1) {
        return message(auditLine(only), [...otherEvents(only), ...(also === null ? [] : [also])]);
    }
    return message(`sweep: ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(entries.length, 'issue')} brought up to date`, [
        ...entries.map(auditLine),
        ...(also === null ? [] : [also]),
    ]);
}
/** Of a commit for a calendar that has changed; null where nothing is due at another time. */
function deadlinesLine(handoffs) {
    return handoffs === 0
        ? null
        : `configuration: ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(handoffs, 'handoff')} now due at another time`;
}
function message(subject, lines) {
    const shown = lines.slice(0, mostLines);
    const left = lines.length - shown.length;
    const body = left > 0 ? [...shown, `… and ${left} more`] : shown;
    return body.length === 0 ? subject : `${subject}\n\n${body.join('\n')}`;
}
/** `handoff #12: accepted by @alice (sales_to_onboarding, issue #34)`. */
function auditLine(entry) {
    const { handoffId, issueNumber } = entry;
    const type = plain(entry.handoffType);
    const happened = mostTelling(entry.events);
    const words = happened === null ? 'looked at' : (0,_event_words_js__WEBPACK_IMPORTED_MODULE_0__/* .eventWords */ .C)(happened, login);
    return handoffId === null
        ? `issue #${issueNumber}: ${words} (${type})`
        : `handoff #${handoffId}: ${words} (${type}, issue #${issueNumber})`;
}
function otherEvents({ events }) {
    const told = mostTelling(events);
    return events.filter((event) => event !== told).map((event) => (0,_event_words_js__WEBPACK_IMPORTED_MODULE_0__/* .eventWords */ .C)(event, login));
}
function mostTelling(events) {
    const rank = (event) => ranks[event.detail.kind];
    return events.reduce((best, event) => (best === null || rank(event) < rank(best) ? event : best), null);
}
const login = (name) => (name === null ? 'somebody' : `@${plain(name)}`);
/** Logins and types hold nothing else; what came from outside cannot break the line. */
function plain(name) {
    return name.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 100);
}


/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ effectWords)
/* harmony export */ });
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1300);
// What was done on GitHub, in a few words.

/** Plain text; labels and logins stand in it as they are. */
function effectWords(effect) {
    switch (effect.kind) {
        case 'add_labels':
            return `added ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .H)(effect.labels)}`;
        case 'remove_label':
            return `took off ${effect.label}`;
        case 'add_assignees':
            return `assigned ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .H)(effect.logins)}`;
        case 'close':
            return 'closed the issue';
        case 'reopen':
            return 'reopened the issue';
        case 'append_to_body':
            return 'added the checklist to the description';
        case 'post_comment':
            return 'commented';
        case 'delete_comment':
            return 'deleted a comment of Baton’s that was not needed any more';
        case 'react':
            return effect.content === '+1' ? 'confirmed a command' : 'refused a command';
        case 'edit_comment':
            return 'brought Baton’s comment up to date';
    }
}


/***/ }),

/***/ 1300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
// Numbers of things, and things one after the other.
/** `1 field`, `2 fields`. */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`; of more than `most` the first ones and how many more. */
function enumerate(items, { most = 20, last = 'and' } = {}) {
    if (items.length > most) {
        return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
    }
    return items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   VV: () => (/* binding */ cutShort),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gv: () => (/* binding */ cellLines),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   mG: () => (/* binding */ inline)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);
// Untrusted text, so that it shows as it was typed and does nothing. Escaping the Markdown is not
// enough: GitHub looks for mentions, references and formulas in what is left after that. A
// zero-width space keeps a sign from being one of those; where people may want to copy the text, as
// with an address, the sign goes into a `<span>`, which leaves the text as it was.
//
// A commit hash may still become a link to that commit: it tells nobody anything.

const backslashed = (sign) => `\\${sign}`;
const split = (sign) => `${sign}\u200B`;
const wrapped = (sign) => `<span>${sign}</span>`;
/** What works in HTML, too, once GitHub has rendered it. */
const liveAnywhere = [
    [/&/, () => '&amp;'],
    [/</, () => '&lt;'],
    [/>/, () => '&gt;'],
    // An e-mail address is a link, but mentions nobody.
    [/(?<=[A-Za-z0-9])@(?=[A-Za-z0-9])/, wrapped],
    [/@/, split],
    // `GH-12` is an issue. What ends the text may run on into a number of ours: here and below.
    [/(?<![A-Za-z0-9])[Gg][Hh]-(?=\d|$)/, split],
    // A formula, as soon as there is a second one.
    [/\$/, wrapped],
    [/:(?=\/\/)/, wrapped],
    [/(?<=[Ww]{3})\./, wrapped],
];
const reference = [/#(?=\d|$)/, split];
/** What works in Markdown only. */
const markdown = [
    [/#(?=\d|$)/, (sign) => split(backslashed(sign))],
    [/[#\\`*~[\]|]/, backslashed],
    // Between letters it stays as it is: `contract_value`.
    [/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/, backslashed],
    // An image, together with the bracket of a link.
    [/!(?=\[|$)/, backslashed],
    // At the start: a list, a heading's underline, the columns of a table.
    [/^[-+=:]/, backslashed],
    [/(?<=^\d{1,9})[.)]/, backslashed],
];
const inMarkdown = escaper([...markdown, ...liveAnywhere]);
const inHtml = escaper([reference, ...liveAnywhere]);
function escaper(rules) {
    const anySign = new RegExp(rules.map(([sign]) => `(${sign.source})`).join('|'), 'gu');
    return (line) => line.replace(anySign, (found, ...groups) => {
        const rule = rules[groups.findIndex((group) => group !== undefined)];
        return rule === undefined ? found : rule[1](found);
    });
}
/** On one line of Markdown, also in a table; of at most `limit` characters, `…` where it was cut. */
function inline(text, limit = Number.POSITIVE_INFINITY) {
    return cutShort(text, limit, (part) => inMarkdown((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(part)));
}
/** As `inline`, where HTML stands and Markdown is not read. */
function inlineHtml(text, limit = Number.POSITIVE_INFINITY) {
    return cutShort(text, limit, (part) => inHtml((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(part)));
}
/** As code, which people may copy: a label, an address. */
function code(text, limit = Number.POSITIVE_INFINITY) {
    return cutShort(text, limit, (part) => codeSpan((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(part)));
}
function codeSpan(line) {
    if (line === '') {
        return '';
    }
    // Mail clients quote code as plain text, in which a mention would be one again.
    const safe = line.replace(/(?<![A-Za-z0-9])@/g, split);
    return /[`|]/.test(safe) ? `<code>${inMarkdown(line)}</code>` : `\`${safe}\``;
}
/** A sentence of ours in plain text, with words of others in it; what stands in backticks becomes code. */
function prose(text, limit = Number.POSITIVE_INFINITY) {
    return cutShort(text, limit, (part) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(part)
        .split(/`([^`]+)`/)
        .map((piece, at) => (at % 2 === 0 ? inMarkdown(piece) : codeSpan(piece)))
        .join(''));
}
/** Lines for one cell of a table. */
function cellLines(text) {
    return trimmedLines(text)
        .map((line) => inMarkdown((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(line)))
        .join('<br>');
}
/** A block quote that keeps the lines. */
function quote(text) {
    return trimmedLines(text)
        .map((line) => `> ${inMarkdown((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(line))}`.trimEnd())
        .join('\n');
}
/** Without empty lines at the start and the end. */
function trimmedLines(text) {
    const lines = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .g)(text);
    const isFilled = (line) => line.trim() !== '';
    return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1);
}
/** Written, and cut where it would be longer than `limit`. */
function cutShort(text, limit, write) {
    const whole = write(text);
    return whole.length <= limit ? whole : `${fitted(text, limit - 1, write)}…`;
}
/** As much of the beginning of `text` as comes to at most `limit` characters when it is written. */
function fitted(text, limit, write) {
    let fits = 0;
    let most = Math.max(0, Math.min(text.length, limit));
    while (fits < most) {
        const tried = Math.ceil((fits + most) / 2);
        if (write(beginning(text, tried)).length <= limit) {
            fits = tried;
        }
        else {
            most = tried - 1;
        }
    }
    return write(beginning(text, fits));
}
/** Never half a character. */
function beginning(text, length) {
    return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ eventWords)
/* harmony export */ });
/* harmony import */ var _handoff_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3084);
/* harmony import */ var _handoff_status_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1300);
// What happened to a handoff, in a few words. Titles, answers and checklist items never stand in
// them: they go into commit messages and logs.



function eventWords({ detail, actor }, name) {
    const by = `by ${name(actor)}`;
    switch (detail.kind) {
        case 'submitted':
            return `${submission(detail)} ${by}${lacks(detail)}`;
        case 'initiated':
            return `initiated ${by}`;
        case 'accepted':
            return `accepted ${by}${detail.implicit ? ', by completing it' : ''}${detail.readBack === undefined ? '' : ', with a read-back'}`;
        case 'returned':
            return `returned ${by}${detail.reason === undefined ? '' : `, ${plainCode(detail.reason)}`}`;
        case 'resubmitted':
            return `resubmitted ${by}`;
        case 'completed':
            return `completed ${by}`;
        case 'cancelled':
            return cancelled(detail, actor === null ? '' : ` ${by}`);
        case 'undone':
            return `put back to ${detail.to} ${by}`;
        case 'checked':
            return `checklist item ${detail.position} ticked ${by}`;
        case 'unchecked':
            return `checklist item ${detail.position} unticked ${by}`;
        case 'checklist_changed':
            return `checklist changed ${by}, ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(detail.checklist.length, 'item')}`;
        case 'context_edited':
            return `context edited ${by}, ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(detail.changes.length, 'field')}`;
        case 'renamed':
            return `renamed ${by}`;
        case 'untold':
            return detail.what === 'filing'
                ? `filed ${by}, with a text that GitHub no longer tells`
                : `description edited ${by}, to a text that GitHub no longer tells`;
        case 'assigned':
            return `${name(detail.assignee)} assigned ${by}`;
        case 'unassigned':
            return `${name(detail.assignee)} unassigned ${by}`;
        case 'rated':
            return `rated ${detail.rating} of 5 ${by}`;
        case 'asked':
            return `asked for ${detail.what} ${by}`;
        case 'reminded':
            return `past its time to ${detail.limit}, reminder to the ${detail.step}`;
        case 'refused':
            return `${acts[detail.attempt](known(detail.wanted))} ${by} refused, ${detail.reason.replaceAll('_', ' ')}`;
    }
}
function submission({ complete }) {
    return complete ? 'complete submission' : 'incomplete submission';
}
/** `, 2 fields missing, 1 invalid`. */
function lacks({ faults }) {
    const missing = faults.filter((fault) => fault.kind === 'missing').length;
    const invalid = faults.length - missing;
    const parts = [
        ...(missing > 0 ? [`${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(missing, 'field')} missing`] : []),
        ...(invalid > 0
            ? [missing > 0 ? `${invalid} invalid` : `${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(invalid, 'field')} invalid`]
            : []),
    ];
    return parts.map((part) => `, ${part}`).join('');
}
function cancelled({ reason }, by) {
    switch (reason) {
        case 'deleted':
            return `cancelled${by}, as its issue was deleted`;
        case 'transferred':
            return `cancelled${by}, as its issue moved to another repository`;
        case 'unknown':
            return `cancelled${by}, as its issue is gone`;
        case 'duplicate':
            return `cancelled${by}, as a duplicate`;
        case 'completed':
        case 'not_planned':
        case 'label':
        case 'command':
            return `cancelled${by}`;
    }
}
const acts = {
    label: (wanted) => `label ${wanted}`,
    unlabel: (wanted) => `taking off the label ${wanted}`,
    close: (wanted) => `closing as ${wanted}`,
    command: (wanted) => `command ${wanted}`,
    feedback: () => 'feedback',
};
/** Anything but a status or a command is from outside. */
function known(wanted) {
    const names = [..._handoff_status_label_js__WEBPACK_IMPORTED_MODULE_0__/* .shownStatuses */ .Ej, ..._handoff_command_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .o];
    return names.find((name) => name === wanted) ?? 'of another kind';
}
/** Codes are snake_case, from a configuration that may have been checked by an older release. */
function plainCode(reason) {
    return reason
        .replace(/[^a-z0-9_]/g, '')
        .replaceAll('_', ' ')
        .slice(0, 60);
}


/***/ }),

/***/ 6060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readHandoffId),
/* harmony export */   w: () => (/* binding */ factsTable)
/* harmony export */ });
/* harmony import */ var _handoff_clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7718);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3699);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5641);
/* harmony import */ var _team_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5853);
// The plain facts of a handoff: who, to whom, when, by when.







const mostNamed = 10;
function factsTable(view) {
    const { handoff, handoffId, template } = view;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(template.name, 120);
    const rows = [
        [handoffId === null ? 'Handoff' : `Handoff ${handoffId}`, name],
        ['---', '---'],
        ['From → to', `${(0,_team_words_js__WEBPACK_IMPORTED_MODULE_3__/* .teamName */ .Ps)(handoff.fromTeam)} → ${(0,_team_words_js__WEBPACK_IMPORTED_MODULE_3__/* .teamName */ .Ps)(handoff.toTeam)}`],
        ['Sent', `${(0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .M)(handoff.initiatedBy)}, ${(0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .utc */ .n$)(handoff.initiatedAt)}`],
        ['Assigned', assigned(view)],
        ['Accepted', accepted(handoff)],
        ['Completed', step(handoff.completedBy, handoff.completedAt)],
        ...dueRows(view),
        ['Returned', handoff.returns === 0 ? null : (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(handoff.returns, 'time')],
        ['Reopened', handoff.reopened === 0 ? null : (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(handoff.reopened, 'time')],
    ];
    return rows
        .flatMap(([what, value]) => (value === null ? [] : `| ${what} | ${value} |`))
        .join('\n');
}
function dueRows({ handoff, due, receiving }) {
    const by = (limit) => {
        const at = due[limit];
        const isOverdue = handoff.reminders.some((one) => one.limit === limit);
        return at === null ? null : `${(0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .dueTime */ .cp)(at, receiving)}${isOverdue ? ', **overdue**' : ''}`;
    };
    return [
        ['Accept by', by('accept')],
        ['Complete by', by('complete')],
    ];
}
function step(by, at) {
    return at === null ? null : `${(0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .M)(by)}, ${(0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .utc */ .n$)(at)}`;
}
function accepted(handoff) {
    const by = step(handoff.acceptedBy, handoff.acceptedAt);
    return by !== null && handoff.acceptedImplicitly ? `${by}, by completing it` : by;
}
/** Who is, and how the first choice came about. */
function assigned(view) {
    const { handoff, unassignable } = view;
    if ((0,_handoff_clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(handoff.status)) {
        return null;
    }
    const now = handoff.assignees.filter((login) => !(0,_template_team_js__WEBPACK_IMPORTED_MODULE_6__/* .includesLogin */ .Bm)(unassignable, login));
    const first = handoff.assignment.assignees;
    const isFirst = first.length === now.length && first.every((login) => (0,_template_team_js__WEBPACK_IMPORTED_MODULE_6__/* .includesLogin */ .Bm)(now, login));
    const chosen = isFirst || first.length === 0 ? '' : `first chosen: ${named(first)}, `;
    return `${now.length === 0 ? 'nobody' : named(now)} (${chosen}${reason(view)}${passedOver(handoff.assignment)})`;
}
function reason({ handoff, receiving }) {
    const { policy, assignees, away } = handoff.assignment;
    const isStandIn = assignees.some((login) => !(0,_template_team_js__WEBPACK_IMPORTED_MODULE_6__/* .includesLogin */ .Bm)(receiving.members, login));
    if (policy === 'nobody' || (assignees.length > 0 && !(isStandIn && away.length > 0))) {
        return reasons[policy];
    }
    return away.length === 0 ? 'the team lists nobody' : 'everybody else is away';
}
const reasons = {
    round_robin: 'next in turn',
    least_loaded: 'with the fewest open handoffs',
    everyone: 'the whole team',
    nobody: 'the team decides among itself',
};
function passedOver({ away }) {
    return away.length === 0 ? '' : `; passed over as away: ${named(away)}`;
}
function named(logins) {
    return (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerate */ .H)(logins.map(_person_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .M), { most: mostNamed });
}
/** The number that a comment of ours gives the handoff; null where it gives none. */
function readHandoffId(comment) {
    const found = /^\| Handoff (\d{1,15}) \|/m.exec(comment)?.[1];
    return found === undefined ? null : Number(found);
}


/***/ }),

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uN: () => (/* binding */ headlineFigures),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   xR: () => (/* binding */ headlineTable)
/* harmony export */ });
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1300);
// The four headline figures, with their change against the window before.

const hours = (amount) => `${amount.toFixed(1)} h`;
const headlineFigures = [
    {
        name: 'Handoffs',
        of: ({ total_handoffs }) => total_handoffs,
        write: String,
        writeChange: String,
    },
    { name: 'Completed', of: ({ completed }) => completed, write: String, writeChange: String },
    {
        name: 'Completion rate',
        of: ({ completion_rate }) => completion_rate,
        write: (amount) => `${amount} %`,
        writeChange: (amount) => `${amount} points`,
    },
    {
        name: 'Average time to acceptance',
        of: ({ avg_acceptance_hours }) => avg_acceptance_hours,
        write: hours,
        writeChange: hours,
    },
];
function headlineTable(metrics) {
    const { previous } = metrics;
    const window = (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(metrics.days, 'day');
    return [
        `| | Last ${window} | ${window} before | Change |`,
        '|---|---:|---:|---:|',
        ...headlineFigures.map(({ name, of, write, writeChange }) => {
            // With nothing before, every change would only say that there was nothing before.
            const change = previous.total_handoffs === 0 ? '–' : signed(of(metrics) - of(previous), writeChange);
            return `| ${name} | ${write(of(metrics))} | ${write(of(previous))} | ${change} |`;
        }),
    ].join('\n');
}
function signed(change, write) {
    if (change === 0) {
        return '±0';
    }
    return `${change > 0 ? '+' : '−'}${write(Math.abs(change))}`;
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logLines)
/* harmony export */ });
/* harmony import */ var _audit_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3684);
/* harmony import */ var _effect_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(273);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1300);
/* harmony import */ var _problems_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4057);
/* harmony import */ var _rebuild_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8817);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4252);
// What a run says in its log. Every line begins with words of ours, so that none of them can be taken
// for a command to the runner; titles and answers never stand in them.






function logLines(outcome) {
    switch (outcome.kind) {
        case 'not_ours':
            return [
                outcome.issueNumber === null
                    ? 'There was nothing to do.'
                    : `Issue #${outcome.issueNumber} is not a handoff: there was nothing to do.`,
            ];
        case 'unknown_form':
            return [`Issue #${outcome.issueNumber} does not say which handoff it is.`];
        case 'handled':
            return issueLines(outcome.handled);
        case 'feedback':
            return [
                `Issue #${outcome.issueNumber} is feedback on ${outcome.handled === null ? 'a handoff' : `the handoff in issue #${outcome.handled.issueNumber}`}.`,
                ...(outcome.handled === null ? [] : issueLines(outcome.handled)),
                ...effectLines(outcome.issueNumber, outcome.effects),
            ];
        case 'swept':
            return [
                `Sweep: ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(outcome.lookedAt, 'issue')} looked at, ${outcome.handled.length} brought up to date${outcome.isFinished ? '' : '; the next sweep goes on from here'}.`,
                ...outcome.handled.flatMap(issueLines),
            ];
        case 'reported':
            return [`Report ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .onOneLine */ .G)(outcome.period)}: ${reported(outcome)}`];
        case 'rebuilt':
            return (0,_rebuild_text_js__WEBPACK_IMPORTED_MODULE_2__/* .rebuiltLines */ .zC)(outcome);
        case 'verified':
            return (0,_rebuild_text_js__WEBPACK_IMPORTED_MODULE_2__/* .verifiedLines */ .oH)(outcome);
        case 'misconfigured':
            return outcome.problems.map((problem) => `Problem in ${(0,_problems_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .problemLine */ .Y)(problem)}`);
    }
}
function issueLines({ issueNumber, handoffId, template, fresh, effects, }) {
    const entry = { handoffId, issueNumber, handoffType: template.type };
    return [
        ...(fresh.length === 0
            ? [`Issue #${issueNumber}: nothing new.`]
            : fresh.map((event) => (0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLine */ .kk)({ ...entry, events: [event] }))),
        ...effectLines(issueNumber, effects),
    ];
}
function effectLines(issueNumber, effects) {
    return effects.map((effect) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .onOneLine */ .G)(`Issue #${issueNumber}: ${(0,_effect_words_js__WEBPACK_IMPORTED_MODULE_5__/* .effectWords */ .z)(effect)}`));
}
function reported({ issue, isNew }) {
    if (issue === null) {
        return 'another run is posting it.';
    }
    return `${isNew ? 'posted' : 'brought up to date'} as issue #${issue.number}.`;
}


/***/ }),

/***/ 7233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusMarker),
/* harmony export */   Jb: () => (/* binding */ noticeMarker),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   yY: () => (/* binding */ metricsMarker)
/* harmony export */ });
/* unused harmony export usualLedger */
// The notes to ourselves in what we post, which nobody sees: what a comment is about, and figures
// for programs. They count only in comments of our own.
/** Goes without saying. */
const usualLedger = 'handoff-data';
function statusMarker({ unassignable, ledger }) {
    const note = ledger === usualLedger ? { unassignable } : { unassignable, ledger };
    return `<!-- baton:status ${embed(note)} -->`;
}
function noticeMarker(source) {
    const encoded = encodeURIComponent(source).replaceAll('%3A', ':').replaceAll('--', '-%2D');
    return `<!-- baton:notice ${encoded} -->`;
}
function metricsMarker(metrics) {
    return `<!-- handoff-metrics ${embed(metrics)} -->`;
}
/** JSON that cannot end the comment it stands in. */
function embed(value) {
    return JSON.stringify(value)
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('--', '-\\u002d');
}
const marker = /^<!-- baton:(?:(?<status>status)(?: (?<note>[^\n]*?))?|notice (?<source>\S+)) -->\s*$/;
/** What stands in the first line of a comment of ours; null where it is no marker. */
function readMarker(body) {
    const found = marker.exec(body.split('\n', 1)[0] ?? '')?.groups;
    if (found === undefined) {
        return null;
    }
    return found['source'] === undefined
        ? { kind: 'status', ...readNote(parse(found['note'] ?? '')) }
        : { kind: 'notice', source: decode(found['source']) };
}
/** A marker that somebody has spoilt still says whose comment it is, if nothing else. */
function readNote(note) {
    const said = new Map(Object.entries(Object(note)));
    const [logins, ledger] = [said.get('unassignable'), said.get('ledger')];
    return {
        unassignable: Array.isArray(logins) ? logins.filter((one) => typeof one === 'string') : [],
        ledger: typeof ledger === 'string' || ledger === null ? ledger : usualLedger,
    };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ person),
/* harmony export */   l: () => (/* binding */ mention)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
// People, spoken of or called.

/** Logins have at most 39 characters, teams of our configuration rarely more. */
const longest = 60;
/** Also the longer ones that companies manage, with an underscore. */
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
/** Calls somebody: GitHub notifies them. What cannot be a login calls nobody. */
function mention(name) {
    return login.test(name) ? `@${name}` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(name, longest);
}
/** Speaks of somebody without calling them; null: the account is gone. */
function person(name) {
    return name === null ? 'somebody whose account is gone' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(name, longest);
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ unassignable),
/* harmony export */   SL: () => (/* binding */ fieldProblem),
/* harmony export */   Sr: () => (/* binding */ refusalProblem),
/* harmony export */   _w: () => (/* binding */ configurationProblem),
/* harmony export */   jG: () => (/* binding */ unknownForm)
/* harmony export */ });
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1300);
// Everything that a person can do wrong: what it is called, why it is wrong, and what to do next.
// Plain text, labels and the like in backticks, in which words of theirs may stand: `prose` makes
// Markdown of it. Comments, annotations and the command line all print from here.

function textOf(entry, facts) {
    const say = (part) => typeof part === 'string' ? part : part(facts);
    return {
        title: say(entry.title),
        explanation: say(entry.explanation),
        nextStep: say(entry.nextStep),
    };
}
/** A field of a form that keeps the submission from being complete. */
function fieldProblem(fault) {
    return textOf(fieldProblems[fault.kind], fault);
}
const write = ({ expected }) => `Write ${expected ?? 'it as the form asks for it'}.`;
const keepTo = ({ expected }) => `It must be ${expected ?? 'within the bounds'}.`;
const isNo = (what) => (fault) => `${found(fault)} is not ${what}.`;
const fieldProblems = {
    missing: {
        title: 'Missing',
        explanation: 'Nothing is filled in.',
        nextStep: ({ expected }) => expected === undefined
            ? 'Write the answer under its heading.'
            : `Choose among these: ${expected}.`,
    },
    not_a_number: { title: 'Not a number', explanation: isNo('a number'), nextStep: write },
    not_money: { title: 'Not an amount', explanation: isNo('an amount of money'), nextStep: write },
    not_a_date: { title: 'Not a date', explanation: isNo('a date'), nextStep: write },
    not_a_url: { title: 'Not a link', explanation: isNo('a web address'), nextStep: write },
    not_an_email: { title: 'Not an e-mail', explanation: isNo('an e-mail address'), nextStep: write },
    not_a_login: { title: 'Not a login', explanation: isNo('a GitHub login'), nextStep: write },
    not_an_option: {
        title: 'Not an option',
        explanation: isNo('one of the options'),
        nextStep: write,
    },
    too_small: {
        title: 'Too small',
        explanation: (fault) => `${found(fault)} is less than the form allows.`,
        nextStep: keepTo,
    },
    too_large: {
        title: 'Too large',
        explanation: (fault) => `${found(fault)} is more than the form allows.`,
        nextStep: keepTo,
    },
    pattern: {
        title: 'Not in the form asked for',
        explanation: (fault) => `${found(fault)} does not have the form that is asked for.`,
        nextStep: ({ expected }) => `It must match this pattern as a whole: ${expected ?? ''}`.trim(),
    },
};
function found({ found: text }) {
    return text === undefined ? 'What stands there' : `“${text}”`;
}
function refusalProblem(reason, facts) {
    return textOf(refusals[reason], facts);
}
const refusals = {
    not_receiving_team: {
        title: 'Only for the receiving team',
        explanation: ({ toTeam, receivers }) => receivers.length === 0
            ? `This step is for the receiving team, ${toTeam}, which lists nobody: so it is for whoever may write to this repository.`
            : `This step is for the receiving team, ${toTeam}.`,
        nextStep: ({ receivers }) => `Ask ${receiver(receivers)} to do it.`,
    },
    not_a_party: {
        title: 'Only for those concerned',
        explanation: ({ toTeam }) => `Only the sender, their team and ${toTeam} may cancel a handoff.`,
        nextStep: ({ sender, receivers }) => `Ask ${sender === null ? receiver(receivers) : `${sender}, who sent it,`} to cancel it.`,
    },
    not_recorded: {
        title: 'Not complete yet',
        explanation: 'The form is not complete yet, so there is no handoff to act on.',
        nextStep: ({ again }) => `First edit the description of this issue; Baton’s first comment says what it lacks. Then ${again}.`,
    },
    checklist_open: {
        title: 'Checklist items are open',
        explanation: 'A handoff is completed when every item of its checklist is ticked.',
        nextStep: ({ again }) => `Tick what is done in the description of this issue, then ${again}.`,
    },
    already_ended: {
        title: 'Already ended',
        explanation: 'This handoff has ended: it is completed or cancelled.',
        nextStep: 'If there is more to do, reopen the issue first: the handoff goes on where it was.',
    },
    set_by_baton: {
        title: 'Set by Baton',
        explanation: ({ label }) => `Baton alone sets the label \`${label}\`.`,
        nextStep: 'To take a step back, take the label of the present status off the issue.',
    },
    read_back_required: {
        title: 'A read-back is missing',
        explanation: 'This kind of handoff is accepted with a read-back: what you have understood, and what you will do first.',
        nextStep: 'Comment on this issue with `/accept`, followed by your read-back.',
    },
    reason_required: {
        title: 'A reason is missing',
        explanation: 'Whoever gets a handoff back needs to know why.',
        nextStep: ({ reasons }) => `Comment again with \`/return\`, followed by the reason in your own words, or by one of these: ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .H)(reasons.map((reason) => `\`${reason}\``), { last: 'or' })}.`,
    },
    not_returned: {
        title: 'Not returned',
        explanation: 'This handoff was not returned, so there is nothing to resubmit.',
        nextStep: 'It needs no step from you.',
    },
    not_sender: {
        title: 'Only for the sending team',
        explanation: ({ fromTeam }) => `Only the sender and their team, ${fromTeam}, hand a returned handoff over again.`,
        nextStep: ({ sender, toTeam }) => `Ask ${sender === null ? 'them' : `${sender}, who sent it,`} to do so. Whoever of ${toTeam} returned it by mistake takes the label off again.`,
    },
    already_so: {
        title: 'Already so',
        explanation: 'That is how this handoff stands already.',
        nextStep: 'Baton’s first comment on this issue says who has it.',
    },
    not_completed: {
        title: 'Not completed yet',
        explanation: 'A handoff is rated once it is completed.',
        nextStep: 'Rate it when the work is done.',
    },
    bad_argument: {
        title: 'Not understood',
        explanation: 'What stands after the command is not what it takes.',
        nextStep: ({ usage }) => `Write it like this: \`${usage}\`.`,
    },
    unknown_command: {
        title: 'No such command',
        explanation: 'Baton knows no such command.',
        nextStep: ({ meant }) => `${meant === null ? '' : `Did you mean \`/${meant}\`? `}Comment \`/help\` to see the commands there are.`,
    },
};
function receiver(receivers) {
    return receivers.length === 0
        ? 'somebody with write access'
        : (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .H)(receivers, { most: 10, last: 'or' });
}
/** A mistake in the configuration, which says itself what is wrong. */
function configurationProblem(problem) {
    return {
        title: 'Configuration',
        explanation: problem.message,
        nextStep: problem.remedy,
    };
}
/** An issue that is labelled as a handoff, but not as which. */
const unknownForm = {
    title: 'Which handoff is it?',
    explanation: 'This issue is labelled as a handoff, but it does not say which kind.',
    nextStep: 'Open a new issue with one of these forms; or, if the description of this one follows one of them, put that form’s label on it.',
};
/** Somebody whom GitHub does not let us assign. */
const unassignable = {
    title: 'Could not be assigned',
    explanation: 'GitHub assigns only people who have access to the repository.',
    nextStep: 'Give them access, or correct the team’s members in the configuration.',
};


/***/ }),

/***/ 4057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ problemsSummary),
/* harmony export */   Y: () => (/* binding */ problemLine)
/* harmony export */ });
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
/* harmony import */ var _problem_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4252);
// What is wrong with a configuration, for the job summary and, line by line, for logs.




const mostProblems = 200;
function problemsSummary(problems) {
    const left = problems.length - mostProblems;
    return [
        `### ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(problems.length, 'problem')} in the configuration`,
        '',
        'Nothing was changed, neither in the ledger nor on any issue. Mend the configuration on the default branch; the next event or sweep takes up everything from there.',
        '',
        '| Where | What is wrong | What to write instead |',
        '|---|---|---|',
        ...problems.slice(0, mostProblems).map(row),
        ...(left > 0 ? ['', `… and ${left} more.`] : []),
    ].join('\n');
}
function row(problem) {
    const { explanation, nextStep } = (0,_problem_table_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationProblem */ ._w)(problem);
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(placeOf(problem), 300)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(explanation, 600)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(nextStep, 600)} |`;
}
/** `.github/handoffs/config.yml:3:5: What is wrong. What to write instead.` */
function problemLine(problem) {
    const { explanation, nextStep } = (0,_problem_table_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationProblem */ ._w)(problem);
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .G)(`${placeOf(problem)}: ${explanation} ${nextStep}`);
}
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}


/***/ }),

/***/ 8817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ rebuildMessage),
/* harmony export */   oH: () => (/* binding */ verifiedLines),
/* harmony export */   wd: () => (/* binding */ rebuiltSummary),
/* harmony export */   xd: () => (/* binding */ verifiedSummary),
/* harmony export */   zC: () => (/* binding */ rebuiltLines)
/* harmony export */ });
/* harmony import */ var _template_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9660);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4252);
// What `mode: rebuild` and `mode: verify` have to say.




const mostRows = 200;
const mostLines = 500;
/** Of the commit on the data branch. */
function rebuildMessage({ lookedAt, handoffs, former, keepAs, }) {
    const subject = `rebuilt: ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(handoffs, 'handoff')}, from ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(lookedAt, 'issue')}`;
    const kept = {
        sound: `The ledger before it is kept as ${keepAs}.`,
        damaged: `The ledger before it could not be read. It is kept as ${keepAs}.`,
        missing: 'There was no ledger.',
    };
    return `${subject}\n\n${kept[former]}`;
}
function rebuiltLine({ lookedAt, handoffs }) {
    return `Ledger rebuilt: ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(handoffs, 'handoff')}, from ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(lookedAt, 'issue')}`;
}
function verifiedLine({ lookedAt, handoffs, discrepancies }) {
    const found = discrepancies.length === 0 ? 'no difference' : (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(discrepancies.length, 'difference');
    return `Ledger verified: ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(handoffs, 'handoff')}, ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(lookedAt, 'issue')} looked at, ${found}`;
}
function rebuiltLines(outcome) {
    return [`${rebuiltLine(outcome)}. ${whatBecame(outcome)}`, ...toldLines(outcome)];
}
/** Without the values: people's text does not stand in logs. */
function verifiedLines(outcome) {
    const { discrepancies } = outcome;
    const left = discrepancies.length - mostLines;
    return [
        `${verifiedLine(outcome)}.`,
        ...discrepancies
            .slice(0, mostLines)
            .map(({ issueNumber, field }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .G)(`Difference in issue #${issueNumber}: ${field}`)),
        ...(left > 0 ? [`… and ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(left, 'more difference')}.`] : []),
        ...toldLines(outcome),
    ];
}
function toldLines({ trusted, untold }) {
    const untoldLine = `${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(untold, 'text')} that GitHub no longer tells, marked as such.`;
    return [
        ...reasonsOf(trusted).map(([why, some]) => `Only the ledger tells, ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(some.length, 'time')}: ${reasons[why]}.`),
        ...(untold > 0 ? [untoldLine] : []),
    ];
}
function whatBecame({ former, keptAs }) {
    const kept = `It is kept beside the new one as ${keptAs}.`;
    return {
        sound: `The ledger before it could be read: what GitHub cannot know was taken from there. ${kept}`,
        damaged: `The ledger before it could not be read. ${kept}`,
        missing: 'There was no ledger before it.',
    }[former];
}
function rebuiltSummary(outcome, link) {
    return [
        `### ${rebuiltLine(outcome)}`,
        `${whatBecame(outcome)} Labels and comments follow with the next event or sweep.`,
        ...toldSections(outcome, link),
    ].join('\n\n');
}
function verifiedSummary(outcome, link) {
    const { discrepancies } = outcome;
    return [
        `### ${verifiedLine(outcome)}`,
        discrepancies.length === 0
            ? 'The ledger says what GitHub shows.'
            : `Nothing was changed. Where something happened just now, the next event or sweep records it. What still differs then, \`mode: rebuild\` puts right, and keeps this ledger beside the new one.`,
        ...(discrepancies.length === 0 ? [] : [discrepancyTable(discrepancies, link)]),
        ...toldSections(outcome, link),
    ].join('\n\n');
}
function discrepancyTable(discrepancies, link) {
    const left = discrepancies.length - mostRows;
    const value = (text) => (text === null ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(text, 160));
    return [
        '| Issue | Where | The ledger says | GitHub shows |',
        '|---|---|---|---|',
        ...discrepancies
            .slice(0, mostRows)
            .map(({ issueNumber, field, recorded, shown }) => `| ${link(issueNumber)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(field, 160)} | ${value(recorded)} | ${value(shown)} |`),
        ...(left > 0 ? ['', `… and ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(left, 'more difference')}.`] : []),
    ].join('\n');
}
function toldSections({ trusted, untold }, link) {
    const rows = reasonsOf(trusted).map(([why, some]) => {
        const issues = [...new Set(some.map(({ issueNumber }) => issueNumber))];
        const left = issues.length - 20;
        const links = issues.slice(0, 20).map(link).join(', ');
        return `- ${reasons[why]}: ${links}${left > 0 ? ` and ${left} more` : ''}`;
    });
    return [
        ...(rows.length === 0
            ? []
            : [
                `Some things GitHub cannot confirm or deny; there the ledger is taken at its word:\n\n${rows.join('\n')}`,
            ]),
        ...(untold === 0
            ? []
            : [
                `${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(untold, 'text')} that stood in a description was taken out of GitHub's history, and no ledger has it. Each is marked by an event of kind \`untold\`.`,
            ]),
    ];
}
function reasonsOf(trusted) {
    return [...(0,_template_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(trusted, ({ why }) => why)];
}
const reasons = {
    removed: 'the text, label or account it was about was removed since',
    account_gone: 'the account that did it is gone',
    rules_changed: 'under the teams and settings of today it would have been decided otherwise',
    history_lagged: "it was read from the description, while that one's history lagged behind",
    issue_gone: 'the issue was deleted or moved, or is no handoff any more',
};


/***/ }),

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Qv: () => (/* binding */ saidSections),
/* harmony export */   mO: () => (/* binding */ fieldLabels)
/* harmony export */ });
/* harmony import */ var _template_return_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7147);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3699);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5641);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5853);
// What people said about a handoff, quoted: how its receiver understood it, why it came back, and how
// complete it was.






/** Characters of what one person said. */
const longest = 2000;
const mostRatings = 3;
function saidSections({ readBack, owner, ratings }, template) {
    return [
        ...(readBack === null ? [] : [`**Read back by ${(0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .M)(owner)}:**`, quotation(readBack)]),
        ...ratings.slice(-mostRatings).flatMap((rating) => ratingOf(rating, template)),
    ];
}
/** Why it came back: the reason in the template's words, the fields it names, and what was said. */
function reasonOf({ reason, comment, fields }, template) {
    const words = reason === null ? null : (0,_template_return_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .returnReasonWords */ .w)(reason, template);
    const about = fields.length === 0 ? [] : [`**About:** ${fieldLabels(fields, template)}`];
    const line = [...(words === null ? [] : [`**Reason:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(words, 120)}`]), ...about];
    return [
        ...(line.length === 0 ? [] : [line.join(' · ')]),
        ...(comment === null ? [] : [quotation(comment)]),
    ];
}
function ratingOf({ rating, comment, missing, by, at }, template) {
    const lacked = missing.length === 0 ? '' : ` Missing or wrong: ${fieldLabels(missing, template)}.`;
    return [
        `**Rated ${rating} of 5** by ${(0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .M)(by)}, ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .utc */ .n$)(at)}.${lacked}`,
        ...(comment === null ? [] : [quotation(comment)]),
    ];
}
function fieldLabels(ids, { fields }) {
    const labels = ids.map((id) => fields.find((field) => field.id === id)?.label ?? (0,_template_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(id));
    return (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerate */ .H)(labels.map((label) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(label, 80)), { most: 20 });
}
function quotation(text) {
    const whole = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text);
    return whole.length <= longest ? whole : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)(text, longest, _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)} …`;
}


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   Vh: () => (/* binding */ membersBesides),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   xG: () => (/* binding */ routeName)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7718);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
// Who belongs to a team, in words.


/** Members, and the lead. */
function membersOf({ members, lead }) {
    return lead === undefined || (0,_template_team_js__WEBPACK_IMPORTED_MODULE_1__/* .includesLogin */ .Bm)(members, lead) ? members : [...members, lead];
}
function membersBesides(team, logins) {
    return membersOf(team).filter((login) => !(0,_template_team_js__WEBPACK_IMPORTED_MODULE_1__/* .includesLogin */ .Bm)(logins, login));
}
function teamName(id) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(id, 60);
}
function routeName(from, to) {
    return `${teamName(from)} → ${teamName(to)}`;
}


/***/ }),

/***/ 5853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ dueTime),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   oM: () => (/* binding */ hoursOrDays),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6676);
/* harmony import */ var _template_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6899);
// Times and durations, for people.


const { m: minute, h: hour, d: day } = _template_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerUnit */ .xJ;
/** `2026-11-22 10:00 UTC`, rounded down to the minute. @param time ISO 8601, or seconds since 1970 */
function utc(time) {
    const iso = (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(typeof time === 'number' ? time : (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(time));
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
/** Hours of a figure, which keep their decimal: `3.4 h`, from two days on `10.3 days`. */
function hoursOrDays(hours) {
    return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`;
}
/** `25 min`, `3 h` up to two days, then `2 days`: whole ones that have passed. */
function duration(seconds) {
    const passed = Math.max(0, seconds);
    if (passed < hour) {
        return `${Math.floor(passed / minute)} min`;
    }
    return passed < 2 * day ? `${Math.floor(passed / hour)} h` : `${Math.floor(passed / day)} days`;
}
/** By the clocks of the team, where it keeps a calendar. */
function dueTime(time, { calendar }) {
    return calendar === undefined ? utc(time) : localTime(time, calendar.timezone);
}
/** `Tue 24 Nov 2026, 17:00 CET`, by the clocks of an IANA zone. */
function localTime(time, zone) {
    const at = new Date(time);
    const parts = partsOf(at, zone, 'en-GB');
    const clock = `${parts['hour']}:${parts['minute']}`;
    return `${parts['weekday']} ${parts['day']} ${months[Number(parts['month']) - 1]} ${parts['year']}, ${clock} ${zoneName(at, zone)}`;
}
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Each knows the usual short names of the zones near it, and calls the others `GMT+9`. */
const locales = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'];
function zoneName(at, zone) {
    const names = locales.map((locale) => partsOf(at, zone, locale)['timeZoneName'] ?? '');
    return names.find((name) => !/^GMT./.test(name)) ?? names[0] ?? zone;
}
function partsOf(at, timeZone, locale) {
    const format = new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'short',
        day: 'numeric',
        month: 'numeric',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
    });
    return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}


/***/ }),

/***/ 4252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
// Text without what a reader cannot see: it could hide what stands there, or show it in another order.
/** Ends a line, or would be taken for it. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
/**
 * Control, zero-width, bidirectional and other format characters, and letters that show as nothing.
 * Some Arabic and Syriac signs among them are visible, so they stay; so do joiners (caught as `$1`)
 * where they shape emoji and words of scripts that need them.
 */
const invisible = /(?<=[[\p{L}\p{M}\p{Extended_Pictographic}]--\p{ASCII}])([\u200C\u200D])(?=[[\p{L}\p{Extended_Pictographic}]--\p{ASCII}])|[[\p{Cc}\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]--[\u0600-\u0605\u06DD\u070F\u08E2]]/gv;
/** The lines of a text, without characters that cannot be seen. Halves of characters are replaced. */
function visibleLines(text) {
    return text
        .toWellFormed()
        .replace(lineEnd, '\n')
        .split('\n')
        .map((line) => line.replaceAll('\t', ' ').replace(invisible, '$1'));
}
/** All of it on one line, with single spaces. */
function onOneLine(text) {
    return visibleLines(text).join(' ').replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify)
/* harmony export */ });
/* harmony import */ var _form_choose_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8585);
/* harmony import */ var _feedback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7429);
// Whether an issue is a handoff, and by which template. Product contract §3.


/**
 * An issue is read with the template it was filed under, once it is recorded. One that was closed
 * before the ledger was begun is history, and left alone.
 */
function classify(issue, { recorded, configuration, bornAt, }) {
    if (recorded.template !== null) {
        return { kind: 'subject', template: recorded.template };
    }
    const isHistory = !issue.open && (bornAt === null || (issue.closedAt ?? '') < bornAt);
    if (recorded.events.length === 0 && isHistory) {
        return { kind: 'not_ours' };
    }
    const form = recorded.events.length === 0 ? (0,_feedback_js__WEBPACK_IMPORTED_MODULE_1__/* .feedbackFormOf */ .j5)(issue, configuration) : null;
    if (form !== null) {
        return { kind: 'feedback', form };
    }
    const { labels, body } = issue;
    const choice = (0,_form_choose_template_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseTemplate */ ._)({ labels, body, templates: configuration.templates });
    switch (choice.kind) {
        case 'template':
            return { kind: 'subject', template: choice.template };
        case 'unknown_form':
        case 'ours_but_unknown_type':
            return { kind: 'unknown_form' };
        case 'not_ours':
            return choice;
    }
}


/***/ }),

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   s: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _handoff_evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8540);
/* harmony import */ var _handoff_reminders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2178);
/* harmony import */ var _handoff_replay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6121);
/* harmony import */ var _handoff_status_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5764);
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7718);
/* harmony import */ var _team_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3740);
// One issue: what its history comes to, recorded in the ledger. Nothing is written to GitHub here.






/** Gathers what the decisions need to know. Asks for permissions only where a decision hangs on them. */
async function subjectOf({ issueNumber, template, facts, recorded, configuration, github, }) {
    const { sending, isReceivingLost, ...parties } = (0,_template_team_js__WEBPACK_IMPORTED_MODULE_4__/* .partiesOf */ .uR)(configuration, template);
    const receiving = await withGitHubTeam(parties.receiving, github);
    // A team that is gone was no team of everybody: at least whoever hands over does not receive.
    const sender = isReceivingLost ? filerOf(facts, issueNumber) : null;
    const actors = (0,_template_team_js__WEBPACK_IMPORTED_MODULE_4__/* .listsAnybody */ .IV)(receiving)
        ? []
        : actorsToJudge({ facts, recorded, configuration }).filter((login) => sender === null || !(0,_template_team_js__WEBPACK_IMPORTED_MODULE_4__/* .sameLogin */ .Up)(login, sender));
    const answers = await Promise.all(actors.map(async (login) => ((await github.canWrite(login)) ? [login.toLowerCase()] : [])));
    return {
        issueNumber,
        template,
        facts,
        types: configuration.templates.map(({ type }) => type),
        policy: {
            template,
            sending,
            receiving,
            sendingClock: await (0,_team_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .teamClock */ ._)(sending),
            receivingClock: await (0,_team_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .teamClock */ ._)(receiving),
            labels: configuration.labels,
            requireChecklist: configuration.requireChecklist,
            autoComplete: configuration.autoComplete,
            writers: new Set(answers.flat()),
        },
    };
}
/**
 * Reads, decides and records, within a transaction.
 *
 * @param now GitHub's time
 * @param ledgerName the data branch
 */
async function examine(ledger, subject, { now, ledgerName }) {
    const { issueNumber, template, facts } = subject;
    const recorded = await ledger.issue(issueNumber);
    const rota = await ledger.rota(template.to);
    const policy = { ...subject.policy, rota };
    const told = (0,_handoff_replay_js__WEBPACK_IMPORTED_MODULE_2__/* .replay */ .eZ)({ facts, recorded: recorded.events, policy });
    const due = (0,_handoff_reminders_js__WEBPACK_IMPORTED_MODULE_1__/* .remindersOf */ .fp)(told.state, { issueNumber, now, policy });
    const fresh = [...told.fresh, ...due];
    const state = due.reduce(_handoff_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .evolve */ .s, told.state);
    const handoffId = fresh.length === 0
        ? recorded.handoffId
        : await ledger.record({
            issueNumber,
            template,
            events: fresh,
            state,
            deadlines: (0,_handoff_reminders_js__WEBPACK_IMPORTED_MODULE_1__/* .deadlinesOf */ .b0)(state.handoff, policy),
        });
    const events = [...recorded.events, ...fresh];
    return { subject, handoffId, state, fresh, events, ledger: ledgerName };
}
/** The team, with the members that GitHub knows of it, where it names a team there. */
async function withGitHubTeam(team, github) {
    if (team.githubTeam === undefined) {
        return team;
    }
    const known = (await github.teamMembers(team.githubTeam)) ?? [];
    const members = [...team.members, ...known.filter((one) => !(0,_template_team_js__WEBPACK_IMPORTED_MODULE_4__/* .includesLogin */ .Bm)(team.members, one))];
    return { ...team, members };
}
/** Who filed the issue, also where what they wrote is gone. */
function filerOf(facts, issueNumber) {
    return facts.find(({ source }) => source === `issue:${issueNumber}`)?.by?.login ?? null;
}
/** People whose acts are still to be decided, and whose right to them is not in the configuration. */
function actorsToJudge({ facts, recorded, configuration, }) {
    const decided = new Set(recorded.events.map((event) => (0,_handoff_replay_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(event.source)));
    const open = facts.filter((fact) => !decided.has(fact.source) && needsRight(fact, configuration));
    const logins = open.flatMap(({ by }) => (by === null || by.isBot ? [] : [by.login]));
    return [...new Set(logins)];
}
function needsRight(fact, { labels, autoComplete }) {
    return (fact.kind === 'closed' ||
        fact.kind === 'commented' ||
        fact.kind === 'feedback' ||
        (fact.kind === 'written' && autoComplete) ||
        ((fact.kind === 'labeled' || fact.kind === 'unlabeled') &&
            (0,_handoff_status_label_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOfLabel */ .yO)(labels, fact.label) !== null));
}


/***/ }),

/***/ 4206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./build/form/read-commands.js
var read_commands = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/handoff/while-closed.js
var while_closed = __webpack_require__(8385);
// EXTERNAL MODULE: ./build/form/choose-template.js
var choose_template = __webpack_require__(8585);
// EXTERNAL MODULE: ./build/form/read-submission.js + 12 modules
var read_submission = __webpack_require__(8884);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(5764);
;// CONCATENATED MODULE: ./build/work/labelled-forms.js
// Which form an issue says that it is, over time. Its labels `handoff/<type>` say so, and people may swap
// them as long as no handoff is recorded. GitHub tells when they came and went, so that what is read
// does not hang on when a run looked.



function formsOver(happenings, templates) {
    const known = templates.map(({ type }) => `handoff/${type}`);
    const changes = happenings.filter((one) => (one.kind === 'labeled' || one.kind === 'unlabeled') && (0,status_label/* includesLabel */.oW)(known, one.label));
    const chooseBy = (labels) => (body) => {
        const choice = (0,choose_template/* chooseTemplate */._)({ labels, body, templates });
        return choice.kind === 'template' ? choice.template : null;
    };
    const since = [];
    const before = labelsBefore(changes);
    let labels = before;
    for (const change of changes) {
        const others = labels.filter((label) => !(0,status_label/* sameLabel */.bK)(label, change.label));
        labels = change.kind === 'labeled' ? [...others, change.label] : others;
        since.push({ change, choose: chooseBy(labels) });
    }
    // The first label says what the issue was from the beginning.
    const [first] = since;
    const atFirst = before.length > 0 ? chooseBy(before) : (first?.choose ?? (() => null));
    return {
        before: (at) => since.findLast(({ change }) => change.at < at)?.choose ?? atFirst,
        since,
    };
}
/** Those that went without having come. */
function labelsBefore(changes) {
    return changes
        .filter((change, at) => change.kind === 'unlabeled' &&
        changes.findIndex(({ label }) => (0,status_label/* sameLabel */.bK)(label, change.label)) === at)
        .map(({ label }) => label);
}
/** @param written what the writings come to, one for each */
function relabelledFacts({ writings, happenings }, { written, forms, template, }) {
    return forms.since.flatMap(({ change, choose }) => {
        const place = writings.findLastIndex(({ at }) => at <= change.at);
        const writing = writings[place];
        const form = writing === undefined ? null : choose(writing.body);
        if (writing === undefined || form === null) {
            return [];
        }
        const read = written[place];
        const renamed = happenings.findLast((one) => one.kind === 'renamed' && writing.at <= one.at && one.at < change.at);
        const submission = form.type === template.type
            ? read?.submission
            : read?.as?.template.type === form.type
                ? read.as.submission
                : undefined;
        return [
            {
                kind: 'relabelled',
                source: `relabelled:${change.source.replace('timeline:', '')}`,
                at: change.at,
                by: change.by,
                title: renamed?.kind === 'renamed' ? renamed.title : writing.title,
                as: { template: form, submission: submission ?? (0,read_submission/* readSubmission */.V)(writing.body, form) },
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/handoff/same-value.js
var same_value = __webpack_require__(9763);
;// CONCATENATED MODULE: ./build/work/written-facts.js
// Each state of an issue's body, read by the handoff's template. Private answers go no further than
// here: they are compared from one writing to the next, as GitHub keeps them, and nothing of them is
// handed on, not so much as a fingerprint, from which a short one could be guessed.


function writtenFacts({ writings, happenings }, template, forms) {
    const lost = happenings.filter((one) => one.kind === 'untold' && one.what !== 'act');
    const facts = [];
    let before = { at: '', withheld: {} };
    for (const { body, ...writing } of writings) {
        const { submission, withheld } = (0,read_submission/* readWriting */.L)(body, template);
        const isCertain = !lost.some(({ at }) => before.at <= at && at <= writing.at);
        const rewritten = { fields: rewrittenFields(before.withheld, withheld), isCertain };
        facts.push({
            ...writing,
            kind: 'written',
            submission,
            ...unlessNothing(rewritten, template),
            ...unlessSame(forms.before(writing.at)(body), { template, body }),
        });
        before = { at: writing.at, withheld };
    }
    return facts;
}
function rewrittenFields(before, after) {
    return Object.entries(after).flatMap(([id, answer]) => before[id] === undefined || (0,same_value/* sameValue */.e)(before[id], answer) ? [] : [id]);
}
function unlessNothing(rewritten, { fields }) {
    return fields.some((field) => field.private) ? { rewritten } : {};
}
/** @param form that the issue said it is then */
function unlessSame(form, { template, body }) {
    return form === null || form.type === template.type
        ? {}
        : { as: { template: form, submission: (0,read_submission/* readSubmission */.V)(body, form) } };
}

;// CONCATENATED MODULE: ./build/work/facts.js
// What happened to an issue, with each state of its body read by the handoff's template, and each
// comment for the commands in it.




function factsOf(issue, template, { templates }) {
    // Read as another form, what is private in this one could stand in an answer that is not.
    const isPrivate = template.fields.some((field) => field.private);
    const forms = formsOver(issue.happenings, isPrivate ? [template] : templates);
    const written = writtenFacts(issue, template, forms);
    const commented = issue.spoken.flatMap(({ id, at, by, body }) => {
        const commands = (0,read_commands/* readCommands */.P)(body);
        return commands.length === 0
            ? []
            : [{ kind: 'commented', source: `comment:${id}`, at, by, commands }];
    });
    const relabelled = relabelledFacts(issue, { written, forms, template });
    return (0,while_closed/* withClosings */.N)([...written, ...relabelled, ...issue.happenings, ...commented]);
}


/***/ }),

/***/ 7429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qm: () => (/* binding */ feedbackFact),
  j5: () => (/* binding */ feedbackFormOf),
  Is: () => (/* binding */ isSettled),
  mX: () => (/* binding */ sourceOfFeedback),
  $G: () => (/* binding */ stepsToAnswer),
  $r: () => (/* binding */ targetOf)
});

// EXTERNAL MODULE: ./build/form/feedback-form.js
var feedback_form = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(7147);
// EXTERNAL MODULE: ./build/form/read-submission.js + 12 modules
var read_submission = __webpack_require__(8884);
;// CONCATENATED MODULE: ./build/form/read-feedback.js
// A filled-in feedback form → what it says.



/** What cannot go wrong in the form: the rest is read as it stands. */
const needed = ['handoff', 'rating'];
/** @param templates those that the form was made of */
function readFeedback(body, templates) {
    const { context, faults } = (0,read_submission/* readSubmission */.V)(body, (0,feedback_form/* feedbackTemplate */.ee)(templates));
    const wrong = faults.filter(({ field }) => needed.some((one) => one === field));
    if (wrong.length === needed.length && wrong.every(({ kind }) => kind === 'missing')) {
        return { kind: 'no_form' };
    }
    if (wrong.length > 0) {
        return { kind: 'unreadable', faults: wrong };
    }
    const { handoff, rating, comment, missing } = context;
    const [, repository, number] = /^(?:(.*)\/issues\/|#?)(\d+)$/.exec(String(handoff)) ?? [];
    return {
        kind: 'feedback',
        feedback: {
            issueNumber: Number(number),
            repository: repository ?? null,
            rating: Number(String(rating).charAt(0)),
            comment: comment === undefined ? null : String(comment),
            missing: typeof missing === 'object' ? missing : [],
        },
    };
}
/** Ids of the fields with these labels, of the template that the handoff was filed under. */
function fieldsLabelled(labels, { fields }) {
    const wanted = new Set(labels.map(wording/* folded */.TM));
    return fields.filter(({ label }) => wanted.has((0,wording/* folded */.TM)(label))).map(({ id }) => id);
}

// EXTERNAL MODULE: ./build/handoff/difference.js
var difference = __webpack_require__(5862);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/text/person.js
var person = __webpack_require__(5641);
// EXTERNAL MODULE: ./build/text/problem-table.js
var problem_table = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/text/said-sections.js
var said_sections = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/text/team-words.js
var team_words = __webpack_require__(1869);
;// CONCATENATED MODULE: ./build/text/feedback-reply.js
// What whoever filed a feedback form is told.






function feedbackReply(answer, { source, to }) {
    const call = to === null ? '' : `${(0,person/* mention */.l)(to.login)}, `;
    return `${(0,markers/* noticeMarker */.Jb)(source)}\n${call}${textOf(answer)}\n`;
}
/** Instead of the pattern that the form checks it by. */
const numberWanted = 'Write the number of the handoff’s issue, such as `12`.';
const again = 'Fill in the form once more.';
function textOf(answer) {
    switch (answer.kind) {
        case 'recorded':
            return recorded(answer);
        case 'no_handoff':
            return `nothing was recorded: there is no handoff in issue ${answer.issueNumber}. ${again}`;
        case 'unreadable':
            return [
                'nothing was recorded:',
                answer.faults
                    .map((fault) => {
                    const { explanation, nextStep } = (0,problem_table/* fieldProblem */.SL)(fault);
                    const what = fault.field === 'handoff' ? numberWanted : nextStep;
                    return `- **${(0,text_escape/* inline */.mG)(fault.label, 80)}**: ${(0,text_escape/* prose */.CS)(explanation, 400)} ${(0,text_escape/* prose */.CS)(what, 400)}`;
                })
                    .join('\n'),
                again,
            ].join('\n\n');
    }
}
function recorded({ issueNumber, template, detail, }) {
    if (detail.kind === 'rated') {
        const { rating, missing } = detail;
        const lacked = missing.length === 0 ? '' : ` Missing or wrong: ${(0,said_sections/* fieldLabels */.mO)(missing, template)}.`;
        return `thank you: ${rating} of 5 is recorded with the handoff in #${issueNumber}, where ${(0,team_words/* teamName */.Ps)(template.from)} can read it.${lacked}`;
    }
    const why = detail.kind === 'refused' && detail.reason === 'not_completed'
        ? 'A handoff is rated once it is completed.'
        : `Only the receiving team, ${(0,team_words/* teamName */.Ps)(template.to)}, rates it.`;
    return `your rating of the handoff in #${issueNumber} was not recorded. ${why}`;
}

// EXTERNAL MODULE: ./build/work/show.js + 15 modules
var show = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/work/feedback.js
// Feedback forms: issues of their own, recorded with the handoff they are about.







function sourceOfFeedback(issueNumber) {
    return `feedback:${issueNumber}`;
}
/** null: it is no feedback form, or GitHub no longer tells what was filed. */
function feedbackFormOf(issue, { templates }) {
    const [filing] = issue.writings;
    const isMarked = (0,status_label/* includesLabel */.oW)(issue.labels, feedback_form/* feedbackLabel */.Qf) || isAnswered(issue);
    if (!isMarked || filing === undefined || filing.source !== `issue:${issue.number}`) {
        return null;
    }
    const reading = readFeedback(filing.body, templates);
    return reading.kind === 'no_form' ? null : { issue, filing, reading };
}
/** The issue of the handoff it is about; null: it does not say, or speaks of another repository's. */
function targetOf({ issue, reading }) {
    if (reading.kind === 'unreadable') {
        return null;
    }
    const { issueNumber, repository } = reading.feedback;
    const here = issue.url.replace(/\/issues\/\d+$/, '');
    const isHere = repository === null || repository.toLowerCase() === here.toLowerCase();
    return isHere && issueNumber !== issue.number ? issueNumber : null;
}
/** What it says of the handoff on that issue, which was filed under the template; null: nothing. */
function feedbackFact(form, issueNumber, template) {
    const { issue, filing, reading } = form;
    if (reading.kind === 'unreadable' || targetOf(form) !== issueNumber) {
        return null;
    }
    const { rating, comment, missing } = reading.feedback;
    return {
        kind: 'feedback',
        source: sourceOfFeedback(issue.number),
        at: filing.at,
        by: filing.by,
        rating,
        comment,
        missing: fieldsLabelled(missing, template),
    };
}
/** Whether all is done on the form's own issue; who opens it again means to talk about it. */
function isSettled({ issue }) {
    return isAnswered(issue) && !isToBeClosed(issue);
}
function isToBeClosed({ open, happenings }) {
    return open && !happenings.some(({ kind }) => kind === 'reopened');
}
/** What is left to do on the form's own issue: to answer it once, and to close it. */
function stepsToAnswer(form, 
/** The handoff it is about, with all that is recorded of it. */
about) {
    const { issue, filing } = form;
    const source = sourceOfFeedback(issue.number);
    const notices = [
        { source, body: feedbackReply(answerTo(form, about), { source, to: filing.by }) },
    ];
    const replies = (0,difference/* commentDifference */.X)((0,show/* shownOn */.Di)(issue).shown, {
        statusComment: null,
        notices,
        reactions: [],
    }).filter(({ kind }) => kind === 'post_comment');
    return isToBeClosed(issue) ? [...replies, { kind: 'close', reason: 'completed' }] : replies;
}
function answerTo(form, about) {
    const { issue, reading } = form;
    const issueNumber = targetOf(form);
    if (reading.kind === 'unreadable') {
        return { kind: 'unreadable', faults: reading.faults };
    }
    const source = sourceOfFeedback(issue.number);
    const event = about?.events.find((one) => one.source === source);
    return issueNumber === null || about === undefined || event === undefined
        ? { kind: 'no_handoff', issueNumber: reading.feedback.issueNumber }
        : { kind: 'recorded', issueNumber, template: about.subject.template, detail: event.detail };
}
/** Whether we have said what became of it. */
function isAnswered({ number, ownComments }) {
    const source = sourceOfFeedback(number);
    return ownComments.some(({ body }) => {
        const marker = (0,markers/* readMarker */.t7)(body);
        return marker?.kind === 'notice' && marker.source === source;
    });
}


/***/ }),

/***/ 2305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ goneAs),
/* harmony export */   ac: () => (/* binding */ absencesOf),
/* harmony export */   cp: () => (/* binding */ goneFact),
/* harmony export */   gi: () => (/* binding */ returnOf),
/* harmony export */   te: () => (/* binding */ isCertain)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6676);
/* harmony import */ var _handoff_state_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2840);
// Issues that cannot be read, and those that can be read again.



/**
 * GitHub may say for a while that it does not find what is there. Only what a sweep does not find so
 * long after another is taken as gone, in milliseconds.
 */
const mayReturn = 30 * 60 * 1000;
/** What is told of an issue that is not found: where it is neither deleted nor moved, it may return. */
async function goneFact(world, { issueNumber, recorded }, now) {
    const reason = await world.github.whyGone(issueNumber);
    if (reason === null) {
        throw new _world_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('github_unavailable', `GitHub says both that issue #${issueNumber} exists and that it does not. Nothing is lost: the next event or sweep makes it good.`);
    }
    // The same for every run that finds it gone, and another once it has been there again.
    const times = recorded.events.filter(isReturn).length;
    const source = times === 0 ? `gone:${issueNumber}` : `gone:${issueNumber}:${times + 1}`;
    return { kind: 'gone', source, at: now, by: null, reason };
}
/** @param unfoundSince when a sweep first did not find it; undefined: never before */
function isCertain({ reason, at }, unfoundSince) {
    return (reason !== 'unknown' || (unfoundSince !== undefined && unfoundSince <= (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .earlier */ .X)(at, mayReturn)));
}
/** How it ended, as recorded; undefined: it did not, or was there again. */
function goneAs({ events }) {
    const last = events.findLast((event) => isGone(event) || isReturn(event));
    return last !== undefined && isGone(last) ? last : undefined;
}
/**
 * Recorded as gone, and open for all to see: that is put right as of the same moment, so that whatever
 * people have done with it since counts.
 */
function returnOf(issue, recorded) {
    const gone = goneAs(recorded);
    const { handoff } = (0,_handoff_state_of_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L)(recorded.events);
    const isEndedByIt = handoff?.status === 'cancelled' && handoff.since === gone?.at;
    return gone !== undefined && isEndedByIt && issue.open
        ? [{ kind: 'reopened', source: gone.source.replace(/^gone/, 'found'), at: gone.at, by: null }]
        : [];
}
/** Of an issue that is there: that it was thought gone, and was found again. GitHub knows neither. */
function absencesOf(recorded) {
    return goneAs(recorded) === undefined
        ? recorded.events.filter((event) => isGone(event) || isReturn(event))
        : [];
}
function isGone({ source }) {
    return source.startsWith('gone:');
}
function isReturn({ source }) {
    return source.startsWith('found:');
}


/***/ }),

/***/ 6562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ handleFeedback),
/* harmony export */   S: () => (/* binding */ caseAbout)
/* harmony export */ });
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4164);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1991);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4206);
/* harmony import */ var _feedback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7429);
/* harmony import */ var _record_and_show_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7600);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(717);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2840);
// Feedback forms, recorded with the handoff they are about, answered and closed.








/** One that an event named. */
async function handleFeedback(world, form, circumstance) {
    const { number: issueNumber } = form.issue;
    if ((0,_feedback_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .Is)(form)) {
        return { kind: 'feedback', issueNumber, handled: null, effects: [] };
    }
    const about = await caseAbout(world, [form], circumstance);
    const { examined: all, queued } = about === null ? nothing : await (0,_record_and_show_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(world, { ...circumstance, cases: [about] });
    const [examined] = all;
    const done = await (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .afterRecording */ .q)((examined?.fresh.length ?? 0) > 0, async () => ({
        shown: await showAbout(world, about, { examined, now: circumstance.now }),
        effects: await answer(world, form, examined),
    }));
    await (0,_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .tell */ .qz)(world, { queued, now: circumstance.now });
    const handled = examined === undefined ? null : (0,_record_and_show_js__WEBPACK_IMPORTED_MODULE_4__/* .handledOf */ .Wm)(examined, done.shown);
    return { kind: 'feedback', issueNumber, handled, effects: done.effects };
}
const nothing = { examined: [], queued: [] };
async function showAbout({ github }, about, { examined, now }) {
    const issue = about?.issue ?? null;
    return examined === undefined || issue === null ? [] : (0,_show_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(github, { examined, issue, now });
}
async function answer(world, form, examined) {
    const issue = isKnownAlready(form, examined) ? await readAgain(world, form) : form.issue;
    const effects = issue === null ? [] : (0,_feedback_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsToAnswer */ .$G)({ ...form, issue }, examined);
    await world.github.apply(form.issue.number, effects);
    return effects;
}
/** Recorded, but not by this run: a run before it failed to answer, or another is answering just now. */
function isKnownAlready({ issue }, examined) {
    const source = (0,_feedback_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOfFeedback */ .mX)(issue.number);
    return examined !== undefined && !examined.fresh.some((event) => event.source === source);
}
async function readAgain(world, { issue: { number, updatedAt } }) {
    await world.wait(_record_and_show_js__WEBPACK_IMPORTED_MODULE_4__/* .anothersTime */ .mO);
    return (await world.github.readIssue(number, updatedAt)).issue;
}
/** The handoff that these forms are about, all of the same; null: there is none such. */
async function caseAbout(world, forms, { loaded }) {
    const [form] = forms;
    const issueNumber = form === undefined ? null : (0,_feedback_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(form);
    if (issueNumber === null) {
        return null;
    }
    const { recorded, bornAt } = await world.ledger.read(async (view) => ({
        recorded: await view.issue(issueNumber),
        bornAt: await view.bornAt(),
    }));
    if (recorded.template === null) {
        return null;
    }
    const { issue } = await world.github.readIssue(issueNumber, null);
    if (issue === null) {
        return null;
    }
    const { configuration } = loaded;
    const classified = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)(issue, { recorded, configuration, bornAt });
    if (classified.kind !== 'subject') {
        return null;
    }
    const { template } = classified;
    const said = forms.flatMap((one) => (0,_feedback_js__WEBPACK_IMPORTED_MODULE_3__/* .feedbackFact */ .qm)(one, issueNumber, template) ?? []);
    const subject = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)({
        issueNumber,
        template,
        facts: [...(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .x)(issue, template, configuration), ...said],
        recorded,
        configuration,
        github: world.github,
    });
    return { subject, issue };
}


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ handleIssue),
  L: () => (/* binding */ stepsToExplainForms)
});

// EXTERNAL MODULE: ./build/handoff/difference.js
var difference = __webpack_require__(5862);
// EXTERNAL MODULE: ./build/handoff/state-of.js
var state_of = __webpack_require__(7584);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/text/problem-table.js
var problem_table = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/text/team-words.js
var team_words = __webpack_require__(1869);
;// CONCATENATED MODULE: ./build/text/unknown-form-comment.js
// For an issue that is labelled as a handoff, but not as which: what forms there are.




const mostForms = 50;
/** Kept current in the place of the status comment, which takes over once the kind is known. */
function unknownFormComment(templates) {
    const left = templates.length - mostForms;
    return [
        (0,markers/* statusMarker */.Bs)({ unassignable: [], ledger: null }),
        `### ${problem_table/* unknownForm */.jG.title}`,
        '',
        (0,text_escape/* prose */.CS)(problem_table/* unknownForm */.jG.explanation),
        '',
        (0,text_escape/* prose */.CS)(problem_table/* unknownForm */.jG.nextStep),
        '',
        '| Form | From → to | Label |',
        '|---|---|---|',
        ...templates.slice(0, mostForms).map(row),
        ...(left > 0 ? ['', `… and ${left} more.`] : []),
        '',
    ].join('\n');
}
function row({ name, from, to, type }) {
    return `| ${(0,text_escape/* inline */.mG)(name, 120)} | ${(0,team_words/* teamName */.Ps)(from)} → ${(0,team_words/* teamName */.Ps)(to)} | ${(0,text_escape/* code */.aY)(`handoff/${type}`, 120)} |`;
}

// EXTERNAL MODULE: ./build/work/classify.js
var classify = __webpack_require__(4164);
// EXTERNAL MODULE: ./build/work/examine.js
var examine = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/work/facts.js + 2 modules
var work_facts = __webpack_require__(4206);
// EXTERNAL MODULE: ./build/work/gone.js
var gone = __webpack_require__(2305);
// EXTERNAL MODULE: ./build/work/handle-feedback.js
var handle_feedback = __webpack_require__(6562);
// EXTERNAL MODULE: ./build/work/load-configuration.js + 1 modules
var load_configuration = __webpack_require__(2548);
// EXTERNAL MODULE: ./build/work/record-and-show.js + 2 modules
var record_and_show = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/work/refuse-to-begin-again.js
var refuse_to_begin_again = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/work/show.js + 15 modules
var show = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/work/handle-issue.js
// An event named an issue: look at it as it is now, record what changed, and show it.












async function handleIssue(world, { issueNumber, updatedAt }) {
    world.ledger.prefetch();
    const { issue, now, configurationVersion } = await world.github.readIssue(issueNumber, updatedAt);
    const loaded = await (0,load_configuration/* loadConfiguration */.v)(world, configurationVersion);
    if (loaded.kind === 'unsound') {
        return { kind: 'misconfigured', problems: loaded.problems };
    }
    const { recorded, bornAt } = await world.ledger.read(async (view) => ({
        recorded: await view.issue(issueNumber),
        bornAt: await view.bornAt(),
    }));
    const read = { issueNumber, issue, recorded, loaded, now };
    if (issue === null) {
        return handleGone(world, read);
    }
    await (0,refuse_to_begin_again/* refuseToBeginAgain */.h)(world, [issue]);
    const classified = (0,classify/* classify */.L)(issue, { recorded, configuration: loaded.configuration, bornAt });
    switch (classified.kind) {
        case 'not_ours':
            return { kind: 'not_ours', issueNumber };
        case 'feedback':
            return (0,handle_feedback/* handleFeedback */.K)(world, classified.form, { loaded, now });
        case 'unknown_form':
            return explainForms(world, issue, loaded.configuration);
        case 'subject': {
            const { template } = classified;
            const facts = [
                ...(0,work_facts/* factsOf */.x)(issue, template, loaded.configuration),
                ...(0,gone/* returnOf */.gi)(issue, recorded),
            ];
            return handle(world, read, { template, facts });
        }
    }
}
async function handle(world, read, { template, facts }) {
    const { issueNumber, issue, recorded, loaded, now } = read;
    const subject = await (0,examine/* subjectOf */.e)({
        issueNumber,
        template,
        facts,
        recorded,
        configuration: loaded.configuration,
        github: world.github,
    });
    const [handled] = await (0,record_and_show/* recordAndShow */.oL)(world, { cases: [{ subject, issue }], loaded, now });
    if (handled === undefined) {
        throw new Error('a case that was recorded was not given back');
    }
    return { kind: 'handled', handled };
}
/**
 * Deleted, or moved to another repository: what the ledger knows of it ends there. Where GitHub says
 * neither, sweeps find out whether it stays away.
 */
async function handleGone(world, read) {
    const { issueNumber, recorded, now } = read;
    const { template, handoffId, events } = recorded;
    if (template === null) {
        return { kind: 'not_ours', issueNumber };
    }
    const fact = await (0,gone/* goneFact */.cp)(world, read, now);
    if ((0,gone/* isCertain */.te)(fact, undefined)) {
        return handle(world, read, { template, facts: [fact] });
    }
    const state = (0,state_of/* stateOf */.L)(events);
    const handled = { issueNumber, handoffId, template, state, fresh: [], effects: [] };
    return { kind: 'handled', handled };
}
async function explainForms(world, issue, configuration) {
    const effects = stepsToExplainForms(issue, configuration);
    await world.github.apply(issue.number, effects);
    return { kind: 'unknown_form', issueNumber: issue.number, effects };
}
/** The label says that it is a handoff, and nothing says which: tell which forms there are. */
function stepsToExplainForms(issue, { templates }) {
    return (0,difference/* commentDifference */.X)((0,show/* shownOn */.Di)(issue).shown, {
        statusComment: unknownFormComment(templates),
        notices: [],
        reactions: [],
    });
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ loadAnew),
  v: () => (/* binding */ loadConfiguration)
});

// EXTERNAL MODULE: ./build/template/decode-configuration.js
var decode_configuration = __webpack_require__(8606);
;// CONCATENATED MODULE: ./build/template/with-built-in.js
/** The files of a folder; where no template is among them, with those that come with Baton. */
function withBuiltIn(own, builtIn) {
    const isBuiltIn = own.every(({ path }) => /\/config\.ya?ml$/.test(path));
    return { files: isBuiltIn ? [...own, ...builtIn] : own, isBuiltIn };
}

;// CONCATENATED MODULE: ./build/work/load-configuration.js
// The configuration of the repository: from the ledger's cache where its version is known, otherwise
// read anew. A bad one never half-works: it stops the run before anything is written.


/** @param version of the configuration's folder on the default branch; null where there is none */
async function loadConfiguration(world, version) {
    const key = keyOf(world, version);
    const cached = await world.ledger.read((view) => view.configuration(key));
    return cached === null
        ? loadAnew(world, version)
        : { kind: 'sound', configuration: cached, version: key, knownLabels: null, handoffs: [] };
}
function keyOf(world, version) {
    return [version ?? 'none', world.builtIn().version, decode_configuration/* configurationFormat */.O$].join('/');
}
/** Without the ledger, where that may not be readable. */
async function loadAnew(world, version) {
    const key = keyOf(world, version);
    const builtIn = world.builtIn();
    const [{ readConfiguration }, { files, labels, handoffs }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 888)),
        world.github.readConfiguration(),
    ]);
    const read = readConfiguration(withBuiltIn(files ?? [], builtIn.files).files);
    return read.kind === 'unsound'
        ? read
        : {
            kind: 'sound',
            configuration: read.configuration,
            version: key,
            knownLabels: labels,
            handoffs,
        };
}


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mO: () => (/* binding */ anothersTime),
  Wm: () => (/* binding */ handledOf),
  g1: () => (/* binding */ record),
  oL: () => (/* binding */ recordAndShow)
});

// EXTERNAL MODULE: ./build/text/audit-line.js
var audit_line = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/form/feedback-form.js
var feedback_form = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/template/default-labels.js
var default_labels = __webpack_require__(5880);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
;// CONCATENATED MODULE: ./build/text/labels.js
// The labels Baton works with, as it creates them where they are missing.



const longestDescription = 100;
/**
 * Teams and types keep to quiet colours, so that the status is what strikes the eye in a list of
 * issues. GitHub writes black or white on them, by their lightness; each can be read either way.
 */
const colors = {
    handoff: '5319e7',
    type: 'd4c5f9',
    team: 'c5def5',
    incomplete: 'f9d0c4',
    overdue: 'b60205',
    report: 'bfd4f2',
};
const statusLooks = {
    initiated: {
        color: 'fbca04',
        description: 'Handed over; waits for the receiving team to accept',
    },
    accepted: { color: '1d76db', description: 'Accepted by the receiving team; in work' },
    returned: { color: 'e99695', description: 'Returned to its sender, who has to answer' },
    completed: { color: '0e8a16', description: 'Completed by the receiving team' },
    cancelled: { color: 'cfd3d7', description: 'Cancelled; nothing is left to do' },
};
/** Each name once, without regard to case, as GitHub compares them. */
function labelsOf({ templates, teams, labels }) {
    const teamIds = [...teams.map(({ id }) => id), ...templates.map(({ to }) => to)];
    const all = [
        { name: 'handoff', color: colors.handoff, description: 'A handoff from one team to another' },
        ...templates.map(({ type, name }) => ({
            name: `handoff/${type}`,
            color: colors.type,
            description: shortened(`Handoff: ${name}`),
        })),
        ...teamIds.map((id) => ({
            name: `${labels.team}${id}`,
            color: colors.team,
            description: shortened(`Handed over to ${id}`),
        })),
        {
            name: labels.incomplete,
            color: colors.incomplete,
            description: 'Not handed over yet: the form lacks something',
        },
        ...['initiated', 'accepted', 'returned', 'completed', 'cancelled'].map((status) => ({
            name: labels[status],
            ...statusLooks[status],
        })),
        {
            name: labels.overdue,
            color: colors.overdue,
            description: 'Should have been accepted or completed by now',
        },
        { name: default_labels/* reportLabel */.tr, color: colors.report, description: 'A regular report on handoffs' },
        {
            name: feedback_form/* feedbackLabel */.Qf,
            color: colors.report,
            description: 'How complete a handoff was, said by who received it',
        },
    ];
    return [
        ...new Map(all.toReversed().map((look) => [look.name.toLowerCase(), look])).values(),
    ].reverse();
}
function shortened(text) {
    const line = [...(0,visible/* onOneLine */.G)(text)];
    return line.length <= longestDescription
        ? line.join('')
        : `${line.slice(0, longestDescription - 1).join('')}…`;
}

// EXTERNAL MODULE: ./build/work/examine.js
var examine = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/handoff/reminders.js
var reminders = __webpack_require__(2178);
// EXTERNAL MODULE: ./build/handoff/same-value.js
var same_value = __webpack_require__(9763);
// EXTERNAL MODULE: ./build/handoff/state-of.js
var state_of = __webpack_require__(7584);
// EXTERNAL MODULE: ./build/template/team.js
var team = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/work/team-clock.js
var team_clock = __webpack_require__(3740);
;// CONCATENATED MODULE: ./build/work/refresh-deadlines.js
// When the configuration has changed, so may have the times at which open handoffs are due: a calendar
// got a holiday, or a team its first. The ledger's rows follow, so that the next sweep finds what is due.





/** @returns how many are due at another time now */
async function refreshDeadlines(ledger, configuration) {
    let changed = 0;
    for (const { issueNumber, deadlines } of await ledger.limited()) {
        const { template, events } = await ledger.issue(issueNumber);
        if (template !== null) {
            const { receiving } = (0,team/* partiesOf */.uR)(configuration, template);
            const policy = { template, receiving, receivingClock: await (0,team_clock/* teamClock */._)(receiving) };
            const { handoff } = (0,state_of/* stateOf */.L)(events);
            const now = (0,reminders/* deadlinesOf */.b0)(handoff, policy);
            if (!(0,same_value/* sameValue */.e)(now, deadlines)) {
                await ledger.setDeadlines(issueNumber, now);
                changed += 1;
            }
        }
    }
    return changed;
}

// EXTERNAL MODULE: ./build/work/refuse-to-begin-again.js
var refuse_to_begin_again = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/work/show.js + 15 modules
var show = __webpack_require__(7600);
// EXTERNAL MODULE: ./build/work/tell.js
var tell = __webpack_require__(717);
// EXTERNAL MODULE: ./build/work/world.js
var work_world = __webpack_require__(2840);
;// CONCATENATED MODULE: ./build/work/record-and-show.js
// The way every change takes: read and decide within a transaction, commit, then make GitHub show it.








async function recordAndShow(world, circumstance) {
    const { cases, now } = circumstance;
    const handled = [];
    const { examined: all, queued } = await record(world, circumstance);
    for (const [at, examined] of all.entries()) {
        const issue = cases[at]?.issue ?? null;
        const effects = issue === null ? [] : await showOnce(world, { examined, issue, now });
        handled.push(handledOf(examined, effects));
    }
    await (0,tell/* tell */.qz)(world, { queued, now });
    return handled;
}
/**
 * In one commit, or in none where there is nothing new.
 *
 * @param also what else to write in it, told what was found; gives a line for the commit's message, or
 *   null where it is not worth a commit of its own
 * @returns what was found of each case, in their order, and whom to tell of it outside GitHub
 */
async function record(world, { cases, loaded, now }, also = async () => null) {
    await (0,refuse_to_begin_again/* refuseToBeginAgain */.h)(world, [
        ...cases.flatMap(({ issue }) => (issue === null ? [] : [issue])),
        ...loaded.handoffs,
    ]);
    const announce = await (0,tell/* announcer */.y4)(world, { configuration: loaded.configuration, now });
    const recorded = await world.ledger.transact(async (ledger) => {
        const result = [];
        for (const { subject } of cases) {
            result.push(await (0,examine/* examine */.s)(ledger, subject, { now, ledgerName: world.ledger.name }));
        }
        const changed = result.filter(({ fresh }) => fresh.length > 0);
        const isConfigurationNew = loaded.knownLabels !== null;
        const moved = isConfigurationNew ? await refreshDeadlines(ledger, loaded.configuration) : 0;
        const line = (await also(ledger, result)) ?? (0,audit_line/* deadlinesLine */.OC)(moved);
        const audit = (0,audit_line/* auditMessage */.bQ)(changed.map(auditEntry), line);
        if (audit !== null) {
            await begin(ledger, { loaded, now });
        }
        return { result: { examined: result, queued: await announce(ledger, result) }, audit };
    });
    await createMissingLabels(world, loaded);
    return recorded;
}
/** How long a run takes to show what it has recorded, in milliseconds; with time to spare. */
const anothersTime = 4000;
/**
 * What this run has recorded, it shows. What was recorded already and is not shown, a run before it
 * failed to show, or another is showing just now: that one is waited for, so that nothing is said twice.
 */
async function showOnce(world, showing) {
    if (showing.examined.fresh.length > 0) {
        return (0,work_world/* afterRecording */.q)(true, () => (0,show/* show */.WU)(world.github, showing));
    }
    if ((0,show/* isShown */.aJ)(showing)) {
        return [];
    }
    await world.wait(anothersTime);
    const { number, updatedAt } = showing.issue;
    const { issue } = await world.github.readIssue(number, updatedAt);
    return issue === null ? [] : (0,show/* show */.WU)(world.github, { ...showing, issue });
}
function auditEntry({ subject, handoffId, fresh }) {
    const { issueNumber, template } = subject;
    return { handoffId, issueNumber, handoffType: template.type, events: fresh };
}
/** What a commit brings along: the ledger's beginning, and the configuration where it is new. */
async function begin(ledger, { loaded, now }) {
    if ((await ledger.bornAt()) === null) {
        await ledger.setBornAt(now);
    }
    if (loaded.knownLabels !== null) {
        await ledger.cacheConfiguration(loaded.version, loaded.configuration);
    }
}
/** With colours and descriptions, when the configuration is first seen: a form drops a label that is missing. */
async function createMissingLabels(world, loaded) {
    const known = loaded.knownLabels?.map((name) => name.toLowerCase()) ?? null;
    if (known !== null) {
        const wanted = labelsOf(loaded.configuration);
        await world.github.createLabels(wanted.filter(({ name }) => !known.includes(name.toLowerCase())));
    }
}
function handledOf({ subject, handoffId, state, fresh }, effects) {
    const { issueNumber, template } = subject;
    return { issueNumber, handoffId, template, state, fresh, effects };
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseToBeginAgain)
/* harmony export */ });
/* harmony import */ var _text_markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7233);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2840);
// A ledger is begun once. Where a comment of ours says that it was at work here before, and there is no
// data branch, that branch is lost: to begin a new one would look as if nothing had ever been recorded.


/** How long a branch that another run has just begun may take to be seen, in milliseconds. */
const unseen = [4000, 8000];
/** @param issues that may bear a comment of ours, as far as they were read anyway */
async function refuseToBeginAgain(world, issues) {
    if (await hasBegun(world)) {
        return;
    }
    const known = issues.find((issue) => isRecorded(issue, world.ledger.name));
    if (known === undefined) {
        return;
    }
    for (const pause of unseen) {
        await world.wait(pause);
        world.ledger.forget();
        if (await hasBegun(world)) {
            return;
        }
    }
    throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('ledger_missing', `The data branch ${world.ledger.name} is missing, and it was there before: issue #${known.number} bears a comment ` +
        'of this action about what it holds. Nothing was changed, and no new ledger was begun. Restore the branch; or run ' +
        'this workflow by hand with `mode: rebuild`, which writes the ledger anew from the issues.');
}
async function hasBegun({ ledger }) {
    return (await ledger.read((view) => view.bornAt())) !== null;
}
function isRecorded({ ownComments }, ledger) {
    return ownComments.some(({ body }) => {
        const marker = (0,_text_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(body);
        return marker?.kind === 'status' && marker.ledger === ledger;
    });
}


/***/ }),

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aJ: () => (/* binding */ isShown),
  WU: () => (/* binding */ show),
  Di: () => (/* binding */ shownOn),
  uu: () => (/* binding */ stepsToShow)
});

// EXTERNAL MODULE: ./build/form/open-sections.js + 1 modules
var open_sections = __webpack_require__(7941);
// EXTERNAL MODULE: ./build/form/task-items.js
var task_items = __webpack_require__(2379);
;// CONCATENATED MODULE: ./build/form/missing-checklist-section.js
// The checklist's section, as a form writes it.


/** What is added to a body that has no checklist; empty where the template has none either. */
function missingChecklistSection(template) {
    const section = checklistSection(template, []);
    return section === null ? '' : `\n\n${section}\n`;
}
/** null: the template has no checklist. */
function checklistSection({ checklist }, ticked) {
    const tasks = checklist.map((text) => (0,task_items/* taskLineOf */.L)({ text, done: ticked.includes(text) }));
    return tasks.length === 0 ? null : `### ${open_sections/* checklistLabel */.lN}\n\n${tasks.join('\n')}`;
}

// EXTERNAL MODULE: ./build/form/read-submission.js + 12 modules
var read_submission = __webpack_require__(8884);
// EXTERNAL MODULE: ./build/handoff/difference.js
var difference = __webpack_require__(5862);
// EXTERNAL MODULE: ./build/handoff/due.js
var handoff_due = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/handoff/clocks.js
var clocks = __webpack_require__(978);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(5764);
;// CONCATENATED MODULE: ./build/handoff/want.js
// What GitHub should show for an issue in a given state.


function want(state, { labels, type, types, }) {
    const { attempted, handoff } = state;
    const { overdue } = labels;
    if (handoff !== null) {
        const { handoffType, toTeam, status } = handoff;
        const standing = [
            'handoff',
            `handoff/${handoffType}`,
            `${labels.team}${toTeam}`,
            labels[status],
        ];
        const isOverdue = handoff.reminders.length > 0;
        return {
            labels: isOverdue ? [...standing, overdue] : standing,
            withoutLabels: [...otherLabels(labels, status), ...(isOverdue ? [] : [overdue])],
            assignees: (0,clocks/* hasEnded */.hY)(status) ? [] : handoff.assignees,
            state: (0,clocks/* hasEnded */.hY)(status) ? { open: false, reason: closeReason(handoff) } : { open: true },
        };
    }
    return {
        labels: attempted === null ? [] : [`handoff/${type}`, labels.incomplete],
        withoutLabels: attempted === null ? [] : [...otherLabels(labels, 'incomplete'), ...otherTypes(type, types)],
        assignees: [],
        state: null,
    };
}
function otherLabels(labels, status) {
    return status_label/* shownStatuses */.Ej.filter((one) => one !== status).map((one) => labels[one]);
}
/** Until it is recorded, it is of one kind at a time, and people may say of which by its label. */
function otherTypes(type, types) {
    return types.filter((one) => one !== type).map((one) => `handoff/${one}`);
}
function closeReason({ status, cancelledAs }) {
    return status === 'completed' ? 'completed' : (cancelledAs ?? 'not_planned');
}

// EXTERNAL MODULE: ./build/handoff/while-closed.js
var while_closed = __webpack_require__(8385);
// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/handoff/clock.js
var clock = __webpack_require__(263);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/text/person.js
var person = __webpack_require__(5641);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/text/checklist-section.js
// How far a handoff's checklist is. Ours cannot be ticked: that is done in the issue's description.



const mostItems = 30;
const itemLength = 160;
/** `2/4`. */
function progress(checklist) {
    return `${checklist.filter((item) => item.done).length}/${checklist.length}`;
}
/** null where there are no items. */
function checklist_section_checklistSection(checklist) {
    if (checklist.length === 0) {
        return null;
    }
    const left = checklist.length - mostItems;
    return [
        `#### Checklist ${progress(checklist)}`,
        '',
        ...checklist.slice(0, mostItems).map(line),
        ...(left > 0 ? [`- … and ${left} more in the description of this issue`] : []),
    ].join('\n');
}
function line({ text, done, doneBy, doneAt }) {
    const item = (0,text_escape/* inline */.mG)(text, itemLength);
    return done && doneAt !== null
        ? `- ✓ ${item} (${(0,person/* person */.M)(doneBy)}, ${(0,time/* utc */.n$)(doneAt)})`
        : `- ${done ? '✓' : '○'} ${item}`;
}

// EXTERNAL MODULE: ./build/handoff/submission.js
var submission = __webpack_require__(205);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(7147);
;// CONCATENATED MODULE: ./build/text/fair-share.js
// How things of different length share a space that is too small for all of them.
/**
 * The length to which each may grow: those that need less leave the rest to the others.
 *
 * @returns infinity where all fit as they are
 */
function fairShare(lengths, space) {
    const sorted = [...lengths].sort((one, other) => one - other);
    let left = space;
    for (const [at, length] of sorted.entries()) {
        const share = Math.floor(left / (sorted.length - at));
        if (length > share) {
            return share;
        }
        left -= length;
    }
    return Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/text/context-section.js
// A handoff's context: short answers in a table, long ones folded away, and never more than fits.




/**
 * Characters for all the long answers together. GitHub takes about 65,000 for a comment; the table's
 * rows, the checklist and all the rest come to some 36,000 at the very most.
 */
const space = 20_000;
const mostFields = 40;
const labelLength = 80;
/** An answer goes into the table if its cell is no longer, and has no more lines. */
const longestCell = 200;
const mostLines = 5;
/** The whole answers can always be read there. */
const whereTheyAre = 'in the description of this issue';
function contextSection(context, template) {
    const all = answersOf(context, template);
    const shown = all.slice(0, mostFields);
    const long = shown.filter(isLong);
    const share = fairShare(long.map(({ text }) => (0,text_escape/* quote */.hD)(text ?? '').length), space);
    const parts = [
        '#### Context',
        tableOf(shown),
        ...long.map((answer) => folded(answer, share)),
        ...(all.length > shown.length
            ? [`${all.length - shown.length} more fields are ${whereTheyAre}.`]
            : []),
    ];
    return parts.join('\n\n');
}
/** In template order; what an earlier template asked for follows at the end. */
function answersOf(context, template) {
    const ids = new Set(template.fields.map((field) => field.id));
    const others = Object.keys(context)
        .filter((id) => !ids.has(id))
        .map((id) => ({ id, label: (0,wording/* inWords */.r4)(id), type: 'textarea', required: false }));
    return [...template.fields, ...others].map((field) => ({
        field,
        text: textOf(context[field.id]),
    }));
}
function textOf(answer) {
    if (answer === undefined) {
        return null;
    }
    return typeof answer === 'object' ? answer.map((item) => `• ${item}`).join('\n') : String(answer);
}
function isLong({ text }) {
    return (text !== null &&
        (text.length > longestCell ||
            text.split('\n').length > mostLines ||
            (0,text_escape/* cellLines */.gv)(text).length > longestCell));
}
function tableOf(answers) {
    const rows = answers.map((answer) => `| ${(0,text_escape/* inline */.mG)(answer.field.label, labelLength)} | ${cell(answer)} |`);
    return ['| Field | Answer |', '|---|---|', ...rows].join('\n');
}
/** Answers that people copy as they are. */
const copied = new Set(['url', 'email']);
function cell(answer) {
    const { field, text } = answer;
    if (text === null) {
        return field.required ? '**emptied since**' : '–';
    }
    if (text === submission/* withheldAnswer */.g) {
        return field.private
            ? `*private: ${whereTheyAre}*`
            : `*kept back, as a private answer may stand in it: ${whereTheyAre}*`;
    }
    if (isLong(answer)) {
        return '*below*';
    }
    return copied.has(field.type) ? (0,text_escape/* code */.aY)(text) : (0,text_escape/* cellLines */.gv)(text);
}
function folded({ field, text }, share) {
    const whole = (0,text_escape/* quote */.hD)(text ?? '');
    const summary = `<details><summary>${(0,text_escape/* inlineHtml */.l0)(field.label, labelLength)}</summary>`;
    const answer = whole.length <= share ? [whole] : [(0,text_escape/* fitted */.$5)(text ?? '', share, text_escape/* quote */.hD), cutNote];
    return [summary, ...answer, '</details>'].join('\n\n');
}
const cutNote = `*Cut here: the whole answer is ${whereTheyAre}.*`;

// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/text/facts-table.js
var facts_table = __webpack_require__(6060);
// EXTERNAL MODULE: ./build/handoff/checklist.js
var checklist = __webpack_require__(7357);
// EXTERNAL MODULE: ./build/handoff/whose-turn.js
var whose_turn = __webpack_require__(8957);
// EXTERNAL MODULE: ./build/text/problem-table.js
var problem_table = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/text/field-faults.js
// What keeps a form from being complete: the fields by name, and each with how to mend it.



const field_faults_labelLength = 120;
const sentenceLength = 400;
/** A line for those that are missing and one for those that are wrong, where there are such. */
function namesOfFaults(faults, titles) {
    const missing = faults.filter((fault) => fault.kind === 'missing');
    const wrong = faults.filter((fault) => fault.kind !== 'missing');
    return [
        ...labelsOf(titles.missing, missing, titles.most),
        ...labelsOf(titles.wrong, wrong, titles.most),
    ];
}
/** What is wrong with each, and how to mend it. */
function waysToMend(faults, most) {
    const left = faults.length - most;
    return [
        faults.slice(0, most).map(field_faults_line).join('\n'),
        ...(left > 0 ? [`… and ${(0,enumerate/* count */.U)(left, 'more field')}.`] : []),
    ];
}
function labelsOf(title, faults, most) {
    const labels = faults.map((fault) => (0,text_escape/* inline */.mG)(fault.label, field_faults_labelLength));
    const left = labels.length - most;
    const named = `${title}: ${labels.slice(0, most).join(', ')}`;
    return labels.length === 0 ? [] : [left > 0 ? `${named} and ${left} more` : named];
}
function field_faults_line(fault) {
    const { explanation, nextStep } = (0,problem_table/* fieldProblem */.SL)(fault);
    return `- **${(0,text_escape/* inline */.mG)(fault.label, field_faults_labelLength)}**: ${(0,text_escape/* prose */.CS)(explanation, sentenceLength)} ${(0,text_escape/* prose */.CS)(nextStep, sentenceLength)}`;
}

// EXTERNAL MODULE: ./build/text/team-words.js
var team_words = __webpack_require__(1869);
;// CONCATENATED MODULE: ./build/text/next-step.js
// What is to be done next, by whom, and with which label or command.








function nextStep(view) {
    return steps[view.handoff.status](view);
}
const mostNamed = 10;
const noLongerNeeded = 'No longer needed? Close the issue as *not planned*.';
const steps = {
    initiated: (view) => `${toAccept(view)}\n\n<sub>Something missing? ${(0,text_escape/* code */.aY)('/return')} and the reason give it back. ${noLongerNeeded}</sub>`,
    accepted: (view) => `${toComplete(view)}\n\n<sub>Accepted by mistake? Take the label ${(0,text_escape/* code */.aY)(view.labels.accepted)} off. ${noLongerNeeded}</sub>`,
    returned: toHandOverAgain,
    completed: ({ handoff }) => `Nothing is left to do. If something turns out to be open after all, reopen the issue: the handoff goes back to ${handoff.owner === null ? (0,team_words/* teamName */.Ps)(handoff.toTeam) : (0,person/* person */.M)(handoff.owner)}.`,
    cancelled: () => 'Nothing is left to do. To take it up again, reopen the issue.',
};
function toAccept(view) {
    const { handoff, receiving, unassignable } = view;
    const assigned = (0,whose_turn/* holdersOf */.pW)(handoff, receiving).filter((login) => !(0,template_team/* includesLogin */.Bm)(unassignable, login));
    const way = wayToAccept(view);
    if (assigned.length > 0) {
        const who = (0,enumerate/* enumerate */.H)(assigned.map(person/* person */.M), { most: mostNamed, last: 'or' });
        return `**Next:** ${who} checks the context below and ${way}, to take the handoff on.${alsoMay(receiving, assigned)}`;
    }
    // GitHub tells nobody of an issue to which nobody is assigned, so they are called by name.
    const called = (0,enumerate/* enumerate */.H)((0,team_words/* membersOf */.lS)(receiving).map(person/* mention */.l), { most: mostNamed });
    return called === ''
        ? `**Next:** nobody is assigned. Anybody who may write to this repository may take the handoff on: whoever does ${way}.`
        : `**Next:** ${called}, nobody is assigned: whoever of you takes the handoff on ${way}.`;
}
function wayToAccept({ template, labels }) {
    return template.readBack === 'required'
        ? `comments ${(0,text_escape/* code */.aY)('/accept')}, followed by what they have understood and will do first`
        : `puts the label ${(0,text_escape/* code */.aY)(labels.accepted)} on this issue, or comments ${(0,text_escape/* code */.aY)('/accept')}`;
}
/** Whoever edits something wrong into it, or not all that is wrong out of it, is told why it stays. */
function toHandOverAgain({ handoff, faults }) {
    const sender = (0,person/* person */.M)(handoff.initiatedBy);
    const again = `hands it over to ${(0,team_words/* teamName */.Ps)(handoff.toTeam)} again`;
    const command = (0,text_escape/* code */.aY)('/resubmit');
    if (faults.length === 0) {
        return `**Next:** ${sender} edits the description of this issue, or comments ${command}: either ${again}.`;
    }
    return [
        '**It stays here, as the form is not complete:**',
        ...namesOfFaults(faults, {
            missing: 'Still missing',
            wrong: 'Still to correct',
            most: mostNamed,
        }),
        ...waysToMend(faults, mostNamed),
        `**Next:** ${sender} edits the description of this issue: as soon as nothing is missing or wrong, that ${again}. The comment ${command} hands it over as it is.`,
    ].join('\n\n');
}
function toComplete({ handoff, labels, receiving, requireChecklist }) {
    const open = (0,checklist/* openItems */.dz)(handoff.checklist).length;
    const way = (on) => `puts the label ${(0,text_escape/* code */.aY)(labels.completed)} on ${on}, or comments ${(0,text_escape/* code */.aY)('/complete')}`;
    const who = handoff.owner === null ? (0,team_words/* teamName */.Ps)(handoff.toTeam) : (0,person/* person */.M)(handoff.owner);
    const rest = alsoMay(receiving, handoff.owner === null ? [] : [handoff.owner]);
    if (open > 0 && requireChecklist) {
        return `**Next:** ${who} ticks off the checklist in the description of this issue (${(0,enumerate/* count */.U)(open, 'item')} to go), then ${way('it')}.${rest}`;
    }
    return open === 0 && handoff.checklist.length > 0
        ? `**Next:** the checklist is done, so ${who} ${way('this issue')}.${rest}`
        : `**Next:** when the work is done, ${who} ${way('this issue')}.${rest}`;
}
/** Who else may. */
function alsoMay(receiving, logins) {
    if ((0,team_words/* membersOf */.lS)(receiving).length === 0) {
        return ' Anybody who may write to this repository may do so, too.';
    }
    const others = (0,team_words/* membersBesides */.Vh)(receiving, logins);
    return others.length === 0
        ? ''
        : ` ${(0,enumerate/* enumerate */.H)(others.map(person/* person */.M), { most: mostNamed })} may do so, too.`;
}

// EXTERNAL MODULE: ./build/text/said-sections.js
var said_sections = __webpack_require__(6506);
;// CONCATENATED MODULE: ./build/text/handoff-comment.js
// The status comment of a recorded handoff: who has the ball, what to do next, and what it is about.












const handoff_comment_mostNamed = 10;
function handoffComment(view) {
    const { handoff, template } = view;
    const { title, since } = headlines[handoff.status](handoff);
    const sections = [
        `### ${title}`,
        since,
        ...(handoff.status === 'returned' && handoff.returned !== null
            ? (0,said_sections/* reasonOf */.A3)(handoff.returned, template)
            : []),
        nextStep(view),
        ...notes(view),
        ...(0,said_sections/* saidSections */.Qv)(handoff, template),
        (0,facts_table/* factsTable */.w)(view),
        checklist_section_checklistSection(handoff.checklist),
        contextSection(handoff.context, template),
    ];
    return sections.filter((section) => section !== null).join('\n\n');
}
const headlines = {
    initiated: (handoff) => ({
        title: `🟡 Waiting for ${(0,team_words/* teamName */.Ps)(handoff.toTeam)} to accept`,
        since: `Since ${(0,time/* utc */.n$)(handoff.since)}. Until somebody accepts, ${(0,person/* person */.M)(handoff.initiatedBy)} stays responsible.`,
    }),
    accepted: (handoff) => ({
        title: `🔵 ${(0,person/* person */.M)(handoff.owner)} has it`,
        since: `Since ${(0,time/* utc */.n$)(handoff.since)}, for ${(0,team_words/* teamName */.Ps)(handoff.toTeam)}.`,
    }),
    returned: (handoff) => ({
        title: `🟠 Back with ${(0,person/* person */.M)(handoff.initiatedBy)}`,
        since: `Since ${(0,time/* utc */.n$)(handoff.since)}: ${howItCameBack(handoff)}`,
    }),
    completed: (handoff) => ({
        title: '✅ Completed',
        since: `By ${(0,person/* person */.M)(handoff.completedBy)}, ${(0,time/* utc */.n$)(handoff.since)}: ${(0,time/* duration */.p0)(clock/* plainClock */.J.between(handoff.initiatedAt, handoff.since))} after it was handed over.`,
    }),
    cancelled: (handoff) => ({
        title: '⚪ Cancelled',
        since: `${handoff.sinceBy === null ? 'At' : `By ${(0,person/* person */.M)(handoff.sinceBy)},`} ${(0,time/* utc */.n$)(handoff.since)}.`,
    }),
};
/** By being returned, or by being put back to that once it had been cancelled. */
function howItCameBack({ returned, since, sinceBy }) {
    return returned === null || returned.at === since
        ? `${(0,person/* person */.M)(sinceBy)} returned it.`
        : `${(0,person/* person */.M)(sinceBy)} took it up again as it was, returned by ${(0,person/* person */.M)(returned.by)}.`;
}
function notes({ handoff, template, attempted, unassignable }) {
    // With its sender the next step says what is missing.
    const emptied = template.fields.filter((field) => handoff.status !== 'returned' && field.required && handoff.context[field.id] === undefined);
    return [
        ...(attempted !== null && attempted.attempt > 1
            ? [
                `The form was incomplete at first; since the edit of ${(0,time/* utc */.n$)(attempted.at)} it is complete (attempt ${attempted.attempt}).`,
            ]
            : []),
        ...(emptied.length > 0
            ? [
                `**Emptied by a later edit:** ${(0,enumerate/* enumerate */.H)(emptied.map((field) => (0,text_escape/* inline */.mG)(field.label, 80)))}. The handoff goes on; whoever works on it may need to ask.`,
            ]
            : []),
        ...(unassignable.length > 0
            ? [
                `**${problem_table/* unassignable */.P_.title}:** ${(0,enumerate/* enumerate */.H)(unassignable.map(person/* mention */.l), { most: handoff_comment_mostNamed })}. ${(0,text_escape/* prose */.CS)(`${problem_table/* unassignable */.P_.explanation} ${problem_table/* unassignable */.P_.nextStep}`)}`,
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/text/incomplete-comment.js
// The status comment of a submission that is not complete: what it lacks, and how to mend it.





const incomplete_comment_mostFields = 40;
const nameLength = 120;
function incompleteComment(attempted, { template, isClosed }) {
    const { faults, at, attempt } = attempted;
    const toTeam = (0,team_words/* teamName */.Ps)(template.to);
    const names = namesOfFaults(faults, {
        missing: 'Missing required fields',
        wrong: 'Fields to correct',
        most: incomplete_comment_mostFields,
    });
    return [
        ...(isClosed
            ? ['### ⚪ Closed before it was handed over', ...names, toGoOn(faults, toTeam)]
            : [
                '### 🔴 Not handed over yet: the form is incomplete',
                ...names,
                toMend(attempted, toTeam),
            ]),
        ...(faults.length === 0 ? [] : waysToMend(faults, incomplete_comment_mostFields)),
        `<sub>${(0,text_escape/* inline */.mG)(template.name, nameLength)} · attempt ${attempt}, ${(0,time/* utc */.n$)(at)}</sub>`,
    ].join('\n\n');
}
function toMend({ sender }, toTeam) {
    return `${sender === null ? 'Please' : `${(0,person/* mention */.l)(sender)}, please`} edit the description of this issue (the three dots at its top right, then *Edit*). Saving it checks it again at once, and ${toTeam} hears of it as soon as it is complete. No new issue is needed.`;
}
/** Nobody is called to an issue that a person has closed. */
function toGoOn(faults, toTeam) {
    return faults.length === 0
        ? `The form is complete. Nothing is handed over while this issue is closed; reopening it hands it over to ${toTeam}.`
        : `Nothing is handed over while this issue is closed. To go on, reopen it and edit its description; ${toTeam} hears of it as soon as it is open and complete.`;
}

;// CONCATENATED MODULE: ./build/text/status-comment.js
// The one comment of ours that is kept current on every issue that is, or wants to be, a handoff. It
// follows from recorded facts alone, so that nothing is rewritten while nothing changes.



/** null: nothing has been submitted, so there is nothing to say. */
function statusComment({ state, isClosed, ...view }) {
    const { handoff, attempted } = state;
    const text = handoff !== null
        ? handoffComment({ ...view, handoff, attempted })
        : attempted !== null
            ? incompleteComment(attempted, { template: view.template, isClosed })
            : null;
    return text === null ? null : `${(0,markers/* statusMarker */.Bs)(view)}\n${text}\n`;
}

// EXTERNAL MODULE: ./build/form/feedback-form.js
var feedback_form = __webpack_require__(6879);
;// CONCATENATED MODULE: ./build/handoff/answers.js
// Which comments with commands are to be answered, and how.
/** Yes where something in it was carried out, no where something was not; both where it held both. */
function reactionsTo(events) {
    const contents = new Map();
    for (const { source, detail } of events) {
        const comment = commentOf(source);
        if (comment !== null) {
            const known = contents.get(comment) ?? new Set();
            contents.set(comment, known.add(detail.kind === 'refused' ? '-1' : '+1'));
        }
    }
    return [...contents].flatMap(([comment, said]) => [...said].sort().map((content) => ({ comment, content })));
}
/** `comment:12`, `comment:12#2` → 12. */
function commentOf(source) {
    const found = /^comment:(\d{1,15})(?:#|$)/.exec(source)?.[1];
    return found === undefined ? null : Number(found);
}

// EXTERNAL MODULE: ./build/handoff/replay.js + 1 modules
var replay = __webpack_require__(6121);
// EXTERNAL MODULE: ./build/template/group-by.js
var group_by = __webpack_require__(9660);
// EXTERNAL MODULE: ./build/form/read-commands.js
var read_commands = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/template/return-reasons.js
var return_reasons = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/handoff/command.js
var command = __webpack_require__(3084);
;// CONCATENATED MODULE: ./build/text/command-words.js
// The commands, as people are told of them.



const commands = {
    accept: {
        usage: '/accept what you have understood, and will do first',
        does: 'Takes the handoff on. The read-back is kept and shown.',
        who: 'receiving team',
    },
    return: {
        usage: '/return missing_context what is missing',
        does: 'Gives it back to its sender, with a reason. Fields that the text names are counted.',
        who: 'receiving team',
    },
    resubmit: {
        usage: '/resubmit',
        does: 'Hands a returned one over again, as it is. An edit of the context that leaves nothing missing or wrong does that, too.',
        who: 'sender, sending team',
    },
    complete: {
        usage: '/complete',
        does: 'Completes it, once the checklist is ticked.',
        who: 'receiving team',
    },
    cancel: {
        usage: '/cancel why',
        does: 'Ends it without completion.',
        who: 'sender, sending or receiving team',
    },
    assign: {
        usage: '/assign login',
        does: 'Assigns somebody.',
        who: 'receiving team',
    },
    rate: {
        usage: '/rate 4 missing: goals',
        does: 'Says from 1 to 5 how complete it was; words and fields that were missing may follow.',
        who: 'receiving team, once it is completed',
    },
    context: { usage: '/context', does: 'Shows the context as it is recorded.', who: 'everybody' },
    help: { usage: '/help', does: 'Shows this list.', who: 'everybody' },
};
/** How it is written, plain; of what is no command, nothing. */
function usageOf(name) {
    const known = command/* commandNames */.o.find((one) => one === name);
    return known === undefined ? '' : commands[known].usage;
}
/** All there are, with the reasons for which a handoff of this kind may be returned. */
function commandTable(template) {
    const rows = command/* commandNames */.o.map((name) => {
        const { usage, does, who } = commands[name];
        return `| ${(0,text_escape/* code */.aY)(usage)} | ${does} | ${who} |`;
    });
    const reasons = Object.entries((0,return_reasons/* returnReasonsOf */.z)(template)).map(([reason, words]) => `${(0,text_escape/* code */.aY)(reason)} (${(0,text_escape/* inline */.mG)(words, 80)})`);
    return [
        ['| Command | What it does | Who may |', '|---|---|---|', ...rows].join('\n'),
        `After ${(0,text_escape/* code */.aY)('/return')} stands why: ${reasons.join(', ')}, or any words of your own.`,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/text/reminder.js
// What an overdue handoff says, and to whom.






const mostCalled = 20;
function reminder({ limit, step, dueAt }, view) {
    const called = (0,enumerate/* enumerate */.H)(mentions(step, view), { most: mostCalled });
    const begin = called === '' ? 'This' : `${called}, this`;
    const due = `${begin} handoff should have been ${done[limit]} by **${(0,time/* dueTime */.cp)(dueAt, view.receiving)}**`;
    return view.handoff.owner === null
        ? `${due}, and nobody of ${(0,team_words/* teamName */.Ps)(view.handoff.toTeam)} has taken it on. ${waysOut.accept}`
        : `${due}. ${step === 'owner' ? '' : `${(0,person/* person */.M)(view.handoff.owner)} has it. `}${waysOut.complete}`;
}
const done = { accept: 'accepted', complete: 'completed' };
/** A team whose members GitHub keeps to itself is called by its name there. */
function mentions(step, { handoff, receiving }) {
    const logins = whose_turn/* calledAt */.fF[step](handoff, receiving);
    const { githubTeam } = receiving;
    return logins.length === 0 && step !== 'lead' && githubTeam !== undefined
        ? [`@${githubTeam}`]
        : logins.map(person/* mention */.l);
}
/** Commands, which serve whatever the template asks for with them. */
const waysOut = {
    accept: `Whoever does comments ${(0,text_escape/* code */.aY)('/accept')}; what cannot be worked with goes back to its sender by ${(0,text_escape/* code */.aY)('/return')} and the reason.`,
    complete: `When the work is done, ${(0,text_escape/* code */.aY)('/complete')} in a comment ends it.`,
};

;// CONCATENATED MODULE: ./build/text/notices.js
// Short comments of their own, where somebody must be called: each is posted once for its event.















const notices_mostLines = 30;
/** Of all that one act came to, which is told in one comment. null: nobody needs to be called. */
function noticeOf(events, view) {
    const told = events.flatMap((event) => {
        const text = notices_textOf(event, view);
        return text === null ? [] : [{ event, text }];
    });
    const [first] = told;
    if (first === undefined) {
        return null;
    }
    const { source } = first.event;
    const texts = told.map(({ event, text }) => 
    // Whoever is answered twice is called once.
    event !== first.event && isAnswer(event)
        ? (0,wording/* sentence */.em)(notices_textOf({ ...event, actor: null }, view) ?? text)
        : text);
    return { source, body: `${(0,markers/* noticeMarker */.Jb)(source)}\n${texts.join('\n\n')}\n` };
}
function isAnswer({ detail }) {
    return detail.kind === 'refused' || detail.kind === 'asked';
}
function notices_textOf(event, view) {
    switch (event.detail.kind) {
        case 'refused':
            // Whoever filed a form is answered there.
            return event.detail.attempt === 'feedback' ? null : refusal(event.actor, event.detail, view);
        case 'returned':
            return returned(event.actor, event.detail, view);
        case 'completed':
            return askForRating(event.actor, view);
        case 'asked':
            return answerTo(event.actor, event.detail, view);
        case 'context_edited':
            return contextEdited(event, event.detail, view);
        case 'reminded':
            return reminded(event.detail, view);
        default:
            return null;
    }
}
/** What was undone, why, and what to do instead. */
function refusal(actor, detail, view) {
    const { state, policy, template } = view;
    const isCommand = detail.attempt === 'command';
    const status = status_label/* shownStatuses */.Ej.find((one) => one === detail.wanted);
    const label = status === undefined || isCommand ? `/${detail.wanted}` : policy.labels[status];
    const { explanation, nextStep } = (0,problem_table/* refusalProblem */.Sr)(detail.reason, {
        label,
        again: isCommand ? `comment \`${label}\` again` : `put the label \`${label}\` on it`,
        usage: usageOf(detail.wanted),
        meant: (0,read_commands/* nearName */.c)(detail.wanted) ?? null,
        reasons: Object.keys((0,return_reasons/* returnReasonsOf */.z)(template)),
        fromTeam: template.from,
        toTeam: template.to,
        receivers: (0,team_words/* membersOf */.lS)(policy.receiving),
        sender: state.handoff?.initiatedBy ?? null,
    });
    const open = detail.open.slice(0, notices_mostLines).map((item) => `- ${(0,text_escape/* inline */.mG)(item, 200)}`);
    const left = detail.open.length - open.length;
    return [
        `${call(actor)}${undone[detail.attempt]((0,text_escape/* code */.aY)(label, 100))}. ${(0,text_escape/* prose */.CS)(explanation)}`,
        ...(open.length > 0
            ? [`Still open:\n\n${[...open, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n')}`]
            : []),
        (0,text_escape/* prose */.CS)(nextStep),
    ].join('\n\n');
}
const undone = {
    label: (label) => `the label ${label} was taken off again`,
    unlabel: (label) => `the label ${label} is back`,
    close: () => 'the issue is open again',
    command: (command) => `${command} was not carried out`,
    feedback: () => 'the feedback was not recorded',
};
function call(login) {
    return login === null ? '' : `${(0,person/* mention */.l)(login)}, `;
}
function reminded(detail, { state: { handoff }, policy }) {
    return handoff === null ? null : reminder(detail, { handoff, ...policy });
}
function returned(actor, { reason, comment, fields }, { state, template }) {
    return [
        `${call(state.handoff?.initiatedBy ?? null)}${(0,person/* person */.M)(actor)} returned this handoff.`,
        ...(0,said_sections/* reasonOf */.A3)({ reason: reason ?? null, comment: comment ?? null, fields: fields ?? [] }, template),
        `It is with you again until you edit the description of this issue so that it is complete, or comment ${(0,text_escape/* code */.aY)('/resubmit')}: either hands it over once more.`,
    ].join('\n\n');
}
/** Once for a handoff: the caller says of which completion. */
function askForRating(actor, { state, feedbackForm }) {
    const { owner = null, ratings = [] } = state.handoff ?? {};
    const whom = actor ?? owner;
    return ratings.length > 0 || whom === null
        ? null
        : `${call(whom)}how complete was this handoff when it reached you? Comment ${(0,text_escape/* code */.aY)('/rate')} with a number from 1 to 5 and, if you like, what was missing: ${(0,text_escape/* code */.aY)('/rate 4 missing: goals')}. Or fill in the [feedback form](${feedbackForm}). The sending team sees what you say.`;
}
function answerTo(actor, { what }, { state, template }) {
    if (what === 'context' && state.handoff !== null) {
        return `${call(actor)}this is the context as it is recorded now.\n\n${contextSection(state.handoff.context, template)}`;
    }
    return `${call(actor)}these commands work here, each on a line of its own:\n\n${commandTable(template)}`;
}
/** For the owner, of what changed after they accepted; not of their own edits. */
function contextEdited(event, { changes }, { state, template }) {
    const { owner = null, acceptedAt = null } = state.handoff ?? {};
    const isTheirs = owner !== null && event.actor !== null && (0,template_team/* sameLogin */.Up)(owner, event.actor);
    if (owner === null || acceptedAt === null || event.at < acceptedAt || isTheirs) {
        return null;
    }
    const lines = changes.slice(0, notices_mostLines).map((change) => {
        const { field } = change;
        const label = template.fields.find(({ id }) => id === field)?.label ?? (0,wording/* inWords */.r4)(field);
        return `- **${(0,text_escape/* inline */.mG)(label, 120)}**: ${changed(change)}`;
    });
    const left = changes.length - lines.length;
    return [
        `${(0,person/* mention */.l)(owner)}, ${(0,person/* person */.M)(event.actor)} changed the context of this handoff after you accepted it:`,
        [...lines, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n'),
    ].join('\n\n');
}
function changed({ from, to }) {
    return from === submission/* withheldAnswer */.g && to === submission/* withheldAnswer */.g
        ? '*another answer, which is private: in the description of this issue*'
        : `${answer(from)} → ${answer(to)}`;
}
function answer(value) {
    return value === null
        ? '*nothing*'
        : (0,text_escape/* inline */.mG)(typeof value === 'object' ? value.join(', ') : String(value), 240);
}

;// CONCATENATED MODULE: ./build/work/due-notices.js
// Which comments of ours are due, and which answers to people's comments.





/** A notice that was not posted within this time calls nobody any more, in milliseconds. */
const noticesLast = 7 * 24 * 60 * 60 * 1000;
/** One for each act, of which several events may tell. */
function dueNotices(examined, { ownCommentDeletedAt, url, number }, now) {
    const { events, fresh, state, subject } = examined;
    const { template, policy } = subject;
    const view = { state, template, policy, feedbackForm: feedbackFormAt(url, number) };
    // A notice that somebody deleted is not posted again. What is found only now never had one, unless the
    // ledger was lost, and all is found anew.
    const isKnown = events.length > fresh.length;
    const isWanted = (event) => ownCommentDeletedAt === null ||
        event.at > ownCommentDeletedAt ||
        (isKnown && fresh.includes(event));
    const completed = events.find(({ detail }) => detail.kind === 'completed');
    const due = events.filter((event) => {
        switch (event.detail.kind) {
            case 'reminded':
                return isNewest(event.detail, state.handoff) && (isWanted(event) || fresh.includes(event));
            case 'completed':
                // Asked once for a rating, however often it is completed.
                return event === completed && isWanted(event) && isRecent(event, now);
            default:
                return isWanted(event) && isRecent(event, now);
        }
    });
    return [...(0,group_by/* groupBy */.$)(due, ({ source }) => (0,replay/* causeOf */.rl)(source)).values()].flatMap((of) => noticeOf(of, view) ?? []);
}
/** To comments that are still there. */
function dueReactions({ events }, { spoken }, now) {
    const recent = events.filter((event) => isRecent(event, now));
    return reactionsTo(recent).filter(({ comment }) => spoken.some(({ id }) => id === comment));
}
/** Of several reminders only the last calls anybody, and none once the handoff has moved. */
function isNewest({ since, limit, step }, handoff) {
    const newest = handoff?.reminders.at(-1);
    return since === handoff?.since && newest?.limit === limit && newest.step === step;
}
function isRecent({ at }, now) {
    return Date.parse(now) - Date.parse(at) <= noticesLast;
}
/** @param url of an issue */
function feedbackFormAt(url, number) {
    const issues = url.slice(0, url.lastIndexOf('/'));
    return `${issues}/new?template=${feedback_form/* feedbackLabel */.Qf}.yml&handoff=%23${number}`;
}

;// CONCATENATED MODULE: ./build/work/show.js
// Makes GitHub show what the ledger says: labels, assignees and state first, then our comments, which
// tell whom GitHub would not assign. Follows the commit, and can be repeated harmlessly.










/** @returns the steps that were made */
async function show(github, showing) {
    const { number, assignees } = showing.issue;
    const { steps, commentSteps } = planOf(showing);
    const assigned = (await github.apply(number, steps)) ?? assignees;
    const comments = commentSteps(assigned);
    await github.apply(number, comments);
    return [...steps, ...comments];
}
/** Whether GitHub shows all of it already. */
function isShown(showing) {
    return stepsToShow(showing) === 0;
}
/** How many steps it takes until GitHub shows all of it; more by one where GitHub refuses an assignee. */
function stepsToShow(showing) {
    const { steps, commentSteps } = planOf(showing);
    return steps.length + commentSteps(showing.issue.assignees).length;
}
function planOf({ examined, issue, now }) {
    const { subject, state, handoffId, ledger } = examined;
    const { policy, template } = subject;
    const { labels, receiving, requireChecklist } = policy;
    const due = (0,handoff_due/* dueOf */.IH)(state.handoff, policy);
    const { shown, unassignable } = shownOn(issue);
    const standing = want(state, { labels, type: template.type, types: subject.types });
    const checklist = missingChecklist(examined, issue);
    const faults = subject.facts.findLast((fact) => fact.kind === 'written')?.submission.faults ?? [];
    const notices = dueNotices(examined, issue, now);
    const reactions = dueReactions(examined, issue, now);
    return {
        steps: (0,difference/* difference */.i)(shown, { ...standing, unassignable, checklist }),
        commentSteps: (assigned) => {
            const refused = standing.assignees.filter((login) => !(0,template_team/* includesLogin */.Bm)(assigned, login));
            const isClosed = (0,while_closed/* isClosedByPerson */.p)(subject.facts);
            const team = { labels, receiving, requireChecklist };
            const view = { state, handoffId, template, ...team, due, faults, isClosed, ledger };
            return (0,difference/* commentDifference */.X)(shown, {
                statusComment: statusComment({ ...view, unassignable: refused }),
                notices,
                reactions,
            });
        },
    };
}
/** What GitHub shows, our comments told apart by their markers. */
function shownOn(issue) {
    const marked = issue.ownComments.map((comment) => ({
        comment,
        marker: (0,markers/* readMarker */.t7)(comment.body),
    }));
    const [status, ...surplus] = marked.filter(({ marker }) => marker?.kind === 'status');
    return {
        shown: {
            labels: issue.labels,
            assignees: issue.assignees,
            open: issue.open,
            statusComment: status?.comment ?? null,
            surplus: surplus.map(({ comment }) => comment.id),
            notices: marked.flatMap(({ marker }) => (marker?.kind === 'notice' ? [marker.source] : [])),
            reactions: issue.spoken.flatMap(({ id: comment, reactions }) => reactions.map((content) => ({ comment, content }))),
        },
        unassignable: status?.marker?.kind === 'status' ? status.marker.unassignable : [],
    };
}
/** Only once: whoever takes the checklist out of the body afterwards meant to. */
function missingChecklist({ subject, state }, issue) {
    const { template } = subject;
    const isOpen = state.handoff !== null && issue.open;
    const wasThere = issue.writings.some(({ body }) => (0,read_submission/* readSubmission */.V)(body, template).checklist !== null);
    return isOpen && !wasThere ? missingChecklistSection(template) || null : null;
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ teamClock)
/* harmony export */ });
// A team's clock. The calendar library is loaded only where a team keeps a calendar.
/** undefined: the team keeps no calendar. */
async function teamClock({ calendar }) {
    if (calendar === undefined) {
        return undefined;
    }
    const { workClock } = await Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(128)]).then(__webpack_require__.bind(__webpack_require__, 9747));
    return workClock(calendar);
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ reportAnnouncer),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   y4: () => (/* binding */ announcer)
/* harmony export */ });
// The door to all that tells people and programs outside GitHub, which is loaded only where the run was
// told how to reach them.
async function announcer({ notifier }, circumstance) {
    if (notifier === undefined) {
        return async () => [];
    }
    const { announce } = await __webpack_require__.e(/* import() */ 978).then(__webpack_require__.bind(__webpack_require__, 5978));
    const announcing = { ...circumstance, reach: notifier.reach };
    return (ledger, examined) => announce(ledger, examined, announcing);
}
/** Puts into the outbox what is to be told of a report. */
async function reportAnnouncer({ notifier }, circumstance) {
    if (notifier === undefined) {
        return async () => [];
    }
    const { reportMessages } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 2952));
    const messages = reportMessages(circumstance.report, {
        ...circumstance,
        reach: notifier.reach,
    });
    return (ledger) => ledger.queueMessages(messages);
}
/** After the commit, and once GitHub shows it. */
async function tell(world, delivery) {
    const { notifier } = world;
    if (notifier !== undefined) {
        const { deliver } = await __webpack_require__.e(/* import() */ 681).then(__webpack_require__.bind(__webpack_require__, 9681));
        await deliver({ ...world, notifier }, delivery);
    }
}


/***/ }),

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ afterRecording),
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
// What the use cases need of the world, in our own words. The rooms of the world implement it.
/** The world failed: not the user's doing, and not ours. Says what happened, where, and what to do next. */
class Fault extends Error {
    code;
    /** The ledger had been written before the world failed. */
    hasRecorded;
    constructor(code, message, { hasRecorded = false, ...options } = {}) {
        super(message, options);
        this.name = 'Fault';
        this.code = code;
        this.hasRecorded = hasRecorded;
    }
}
/** What comes after a commit: where it fails, the fault says that there was one. */
async function afterRecording(hasRecorded, act) {
    try {
        return await act();
    }
    catch (error) {
        throw hasRecorded && error instanceof Fault
            ? new Fault(error.code, error.message, { cause: error, hasRecorded })
            : error;
    }
}


/***/ })

};
