export const id = 698;
export const ids = [698];
export const modules = {

/***/ 51492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ checkDrift)
/* harmony export */ });
/* harmony import */ var _form_write_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12853);
/* harmony import */ var _template_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94888);
/* harmony import */ var _template_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20991);
/* harmony import */ var _template_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58011);
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67147);
/* harmony import */ var _forms_survey_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96045);
/* harmony import */ var _workflow_find_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51758);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22883);
// Whether the issue forms are those of the templates.








function* checkDrift(templates, present) {
    for (const form of (0,_forms_survey_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyForms */ .a)(templates, present)) {
        const file = present.find(({ path }) => path === form.path);
        const template = templates.find(({ type }) => form.path === `${_form_write_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .formsFolder */ .W}/${type}.yml`);
        if (form.state === 'foreign' && file !== undefined && template !== undefined) {
            yield* checkByHand(file, template);
        }
        else {
            yield* checkGenerated(form, file);
        }
    }
}
function* checkGenerated({ path, state, text }, file) {
    if (state === 'missing') {
        yield (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('form-drift', { path, line: 1, column: 1 }, {
            message: 'The form is not there.',
            remedy: 'Run `baton forms` to write it.',
        });
    }
    if (state === 'left_over') {
        yield (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('form-drift', { path, line: 1, column: 1 }, {
            message: 'The template that the form was generated from is gone.',
            remedy: 'Delete the form, or put the template back.',
        });
    }
    if (state === 'stale') {
        const line = firstDifference(file?.text ?? '', text ?? '');
        yield (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('form-drift', { path, line, column: 1 }, {
            message: 'From this line on, the form is not what its template makes of it.',
            remedy: 'Run `baton forms` to write it anew; what it should say, change in the template.',
        });
    }
}
/** From 1. */
function firstDifference(present, expected) {
    const lines = present.replaceAll('\r\n', '\n').split('\n');
    const wanted = expected.split('\n');
    const at = lines.findIndex((line, index) => line !== wanted[index]);
    return (at < 0 ? lines.length - 1 : at) + 1;
}
/** A form written by hand may look as it likes, as long as it asks for what its template has. */
function* checkByHand(file, template) {
    const { value: form } = (0,_template_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .finish */ .O9)((0,_template_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(file));
    if (form?.kind !== 'mapping')
        return;
    const asked = (0,_workflow_find_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_template_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(form, 'body')).map((element) => {
        const attributes = element.kind === 'mapping' ? (0,_template_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(element, 'attributes') : undefined;
        return (0,_template_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)((0,_workflow_find_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(attributes?.kind === 'mapping' ? (0,_template_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(attributes, 'label') : undefined));
    });
    const missing = template.fields.filter(({ label }) => !asked.includes((0,_template_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)(label)));
    if (missing.length > 0) {
        yield (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('form-drift', ((0,_template_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(form, 'body') ?? form).at, {
            message: `The form does not ask for ${(0,_template_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .enumerated */ .BD)(missing.map(({ label }) => label), 'or')}, which the template \`${template.type}\` has.`,
            remedy: 'Add an element with that label, or run `baton forms --force` to have the form made.',
        });
    }
    const label = `handoff/${template.type}`;
    const labels = (0,_template_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(form, 'labels');
    const given = (0,_workflow_find_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(labels).flatMap((words) => words.split(',').map((word) => word.trim()));
    if (!given.some((word) => (0,_template_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)(word) === label)) {
        yield (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('form-drift', (labels ?? form).at, {
            message: `The form does not label its issues ${(0,_template_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(label)}, by which they are known.`,
            remedy: `Write \`labels: ["${label}"]\`.`,
        });
    }
}


/***/ }),

/***/ 61779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ checkWorkflows)
});

// EXTERNAL MODULE: ./build/template/read-yaml.js + 3 modules
var read_yaml = __webpack_require__(94888);
// EXTERNAL MODULE: ./build/template/reading.js
var reading = __webpack_require__(20991);
// EXTERNAL MODULE: ./build/template/tree.js
var tree = __webpack_require__(58011);
// EXTERNAL MODULE: ./build/cli/workflow/wanted.js
var workflow_wanted = __webpack_require__(90928);
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

// EXTERNAL MODULE: ./build/work/mode.js
var work_mode = __webpack_require__(84989);
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
        message: `must be one of ${work_mode/* modes */.n.join(', ')}.`,
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
    return work_mode/* modes */.n.find((one) => one === value) ?? null;
}
function folder(path) {
    return path.replaceAll(/^\/+|\/+$/g, '');
}

// EXTERNAL MODULE: ./build/template/nearest.js
var nearest = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(67147);
// EXTERNAL MODULE: ./build/cli/workflow/find-steps.js
var find_steps = __webpack_require__(51758);
// EXTERNAL MODULE: ./build/cli/check/finding.js
var finding = __webpack_require__(22883);
;// CONCATENATED MODULE: ./build/cli/check/check-job.js
// The job that runs Baton: what it may do, what it waits for, and which Baton it runs.








function* checkJob(step) {
    yield* checkPermissions(step);
    yield* checkConcurrency(step);
    yield* checkUses(step);
    yield* checkInputs(step);
}
function* checkPermissions({ workflow, job, step }) {
    // A token of the repository's own brings permissions of its own.
    const inputs = (0,tree/* valueAt */.fK)(step, 'with');
    if (inputs?.kind === 'mapping' && !isJobsToken((0,tree/* valueAt */.fK)(inputs, 'token')))
        return;
    const permissions = (0,tree/* valueAt */.fK)(job, 'permissions') ?? (0,tree/* valueAt */.fK)(workflow, 'permissions');
    const wanted = workflow_wanted/* wantedPermissions */.kS.map((name) => `${name}: write`);
    if (permissions === undefined) {
        yield (0,finding/* finding */.gk)('workflow-advice', job.at, {
            message: 'The job does not say what it may do, so it depends on the settings of the repository.',
            remedy: `Add \`permissions: { ${wanted.join(', ')} }\` to the job.`,
        });
        return;
    }
    if ((0,find_steps/* textOf */.b6)(permissions) === 'write-all')
        return;
    const missing = workflow_wanted/* wantedPermissions */.kS.filter((name) => (0,find_steps/* entriesOf */.Mc)(permissions).every(({ key, value }) => key !== name || (0,find_steps/* textOf */.b6)(value) !== 'write'));
    if (missing.length === 0)
        return;
    yield (0,finding/* finding */.gk)('workflow', permissions.at, {
        message: `The job may not write ${missing.join(' and ')}, so ${missing.includes('contents') ? 'nothing can be recorded' : 'nothing can be shown on the issues'}.`,
        remedy: `Add ${(0,wording/* enumerated */.BD)(missing.map((name) => `${name}: write`), 'and')} to the \`permissions\`.`,
    });
}
function isJobsToken(token) {
    return token === undefined || /github\.token|secrets\.GITHUB_TOKEN/i.test((0,find_steps/* textOf */.b6)(token));
}
function* checkConcurrency({ workflow, job }) {
    const concurrency = (0,tree/* valueAt */.fK)(job, 'concurrency') ?? (0,tree/* valueAt */.fK)(workflow, 'concurrency');
    if (concurrency === undefined) {
        yield (0,finding/* finding */.gk)('workflow-advice', job.at, {
            message: 'Runs do not wait for each other. Nothing is lost by it, but they then write against each other and take longer.',
            remedy: 'Add `concurrency: { group: handoffs, queue: max }` to the job.',
        });
        return;
    }
    const part = (key) => concurrency.kind === 'mapping' ? (0,tree/* valueAt */.fK)(concurrency, key) : undefined;
    const cancels = part('cancel-in-progress');
    if (cancels !== undefined && (0,find_steps/* textOf */.b6)(cancels) !== 'false') {
        yield (0,finding/* finding */.gk)('workflow', cancels.at, {
            message: 'A new run would cancel the one that is under way.',
            remedy: 'Leave `cancel-in-progress` out, and write `queue: max`.',
        });
    }
    if ((0,find_steps/* textOf */.b6)(part('queue')) !== 'max') {
        yield (0,finding/* finding */.gk)('workflow-advice', (part('queue') ?? concurrency).at, {
            message: 'Of the runs that wait, GitHub keeps only the newest; Baton learns of the others from the next sweep.',
            remedy: 'Write `concurrency: { group: handoffs, queue: max }`.',
        });
    }
}
function* checkUses({ uses }) {
    const written = (0,find_steps/* textOf */.b6)(uses);
    const [, owner, reference] = /^([^/]+)\/[^@]+@?(.*)$/.exec(written) ?? [];
    if (written.startsWith('./'))
        return;
    if (owner === 'OWNER') {
        yield (0,finding/* finding */.gk)('workflow', uses.at, {
            message: '`OWNER` stands for whoever has the copy of Baton that you use.',
            remedy: 'Write the name of the account or organisation in its place.',
        });
    }
    if (!reference) {
        yield (0,finding/* finding */.gk)('workflow', uses.at, {
            message: `${(0,wording/* quoted */.TL)(written)} does not say which release of Baton is to run, so GitHub refuses the workflow.`,
            remedy: `Write ${(0,wording/* quoted */.TL)(`${written.replace(/@$/, '')}@v1`)}.`,
        });
    }
    else if (['main', 'master', 'latest', 'HEAD'].includes(reference)) {
        yield (0,finding/* finding */.gk)('workflow-advice', uses.at, {
            message: `${(0,wording/* quoted */.TL)(written)} runs whatever was pushed last, finished or not.`,
            remedy: 'Name a release, such as `@v1`, or a commit.',
        });
    }
}
function* checkInputs({ step }) {
    const known = Object.keys(inputDefaults);
    for (const { key, at, value } of (0,find_steps/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(step, 'with'))) {
        if (known.includes(key.toLowerCase())) {
            yield* checkInput(key, value);
            continue;
        }
        const meant = (0,nearest/* nearest */.p)(key, known);
        yield (0,finding/* finding */.gk)('workflow', at, {
            message: `${(0,wording/* quoted */.TL)(key)} is not an input of Baton.`,
            remedy: meant ? `Did you mean \`${meant}\`?` : `The inputs are ${(0,wording/* enumerated */.BD)(known, 'and')}.`,
        });
    }
}
/** As a run would read it; what an expression comes to, only a run knows. */
function* checkInput(key, value) {
    const written = (0,find_steps/* textOf */.b6)(value).trim();
    if (written === '' || written.includes('${{'))
        return;
    const broken = inputRules.find(({ input, isRight }) => input === key.toLowerCase() && !isRight(written));
    if (broken === undefined)
        return;
    yield (0,finding/* finding */.gk)('workflow', value.at, {
        message: `The input \`${key}\` is ${(0,wording/* quoted */.TL)(written)}, so every run refuses to start.`,
        remedy: `It ${broken.message}`,
    });
}

;// CONCATENATED MODULE: ./build/cli/check/check-triggers.js
// By what a workflow that runs Baton is started.






/** @param on what stands under `on:`; `at` is where it would stand */
function* checkTriggers(on, at) {
    yield* checkIssues(on, at);
    yield* checkComments(on, at);
    yield* checkSchedule(on, at);
    yield* checkByHand(on, at);
}
/** Under `on:` may stand one event, a list of them, or a group of keys. */
function names(on, event) {
    return on?.kind === 'mapping'
        ? on.entries.some(({ key }) => key === event)
        : (0,find_steps/* wordsOf */.Z9)(on).includes(event);
}
function under(on, event) {
    return on?.kind === 'mapping' ? (0,tree/* valueAt */.fK)(on, event) : undefined;
}
function* checkIssues(on, otherwise) {
    if (!names(on, 'issues')) {
        yield (0,finding/* finding */.gk)('workflow', (on ?? otherwise).at, {
            message: 'The workflow is not started by issues, so no handoff is taken up before a sweep.',
            remedy: `Add \`issues: { types: [${workflow_wanted/* issueTypes */.l0.join(', ')}] }\` under \`on\`.`,
        });
        return;
    }
    const issues = under(on, 'issues');
    const types = issues?.kind === 'mapping' ? (0,tree/* valueAt */.fK)(issues, 'types') : undefined;
    // Without `types` every one of them starts it.
    if (types === undefined)
        return;
    const missing = workflow_wanted/* issueTypes */.l0.filter((type) => !(0,find_steps/* wordsOf */.Z9)(types).includes(type));
    const vital = missing.filter((type) => workflow_wanted/* vitalIssueTypes */.fR.includes(type));
    const other = missing.filter((type) => !workflow_wanted/* vitalIssueTypes */.fR.includes(type));
    if (vital.length > 0) {
        yield (0,finding/* finding */.gk)('workflow', types.at, {
            message: `The workflow is not started when an issue is ${(0,wording/* enumerated */.BD)(vital, 'or')}, which is how handoffs move.`,
            remedy: `Add ${(0,wording/* enumerated */.BD)(vital, 'and')} to the \`types\`.`,
        });
    }
    if (other.length > 0) {
        yield (0,finding/* finding */.gk)('workflow-advice', types.at, {
            message: `The workflow is not started when an issue is ${(0,wording/* enumerated */.BD)(other, 'or')}; Baton learns of it from the next sweep.`,
            remedy: `Add ${(0,wording/* enumerated */.BD)(other, 'and')} to the \`types\`.`,
        });
    }
}
function* checkComments(on, otherwise) {
    const comments = under(on, 'issue_comment');
    const types = comments?.kind === 'mapping' ? (0,tree/* valueAt */.fK)(comments, 'types') : undefined;
    const starts = names(on, 'issue_comment') && (types === undefined || (0,find_steps/* wordsOf */.Z9)(types).includes('created'));
    if (starts)
        return;
    yield (0,finding/* finding */.gk)('workflow-advice', (types ?? on ?? otherwise).at, {
        message: 'The workflow is not started by comments; Baton learns of what they say from the next sweep.',
        remedy: 'Add `issue_comment: { types: [created] }` under `on`.',
    });
}
function* checkSchedule(on, otherwise) {
    const schedule = under(on, 'schedule');
    const crons = (0,find_steps/* itemsOf */.S3)(schedule).flatMap((item) => item.kind === 'mapping' ? ((0,tree/* valueAt */.fK)(item, 'cron') ?? []) : []);
    if (crons.length === 0) {
        yield (0,finding/* finding */.gk)('workflow', (schedule ?? on ?? otherwise).at, {
            message: 'The workflow has no schedule, so there are no sweeps: nothing becomes overdue, no report is posted, and lost events stay lost.',
            remedy: "Add `schedule: [{ cron: '17 * * * *' }]` under `on`.",
        });
    }
    for (const cron of crons) {
        const minute = (0,find_steps/* textOf */.b6)(cron).trim().split(/\s+/)[0] ?? '';
        const isTooFew = (0,find_steps/* textOf */.b6)(cron).trim().split(/\s+/).length !== 5;
        if (isTooFew) {
            yield (0,finding/* finding */.gk)('workflow', cron.at, {
                message: 'The schedule is not written in five parts, so GitHub refuses the workflow.',
                remedy: "Write minute, hour, day, month and weekday: `'17 * * * *'`.",
            });
        }
        else if (minute === '0' || minute === '*' || minute === '00') {
            yield (0,finding/* finding */.gk)('workflow-advice', cron.at, {
                message: 'GitHub delays or drops schedules most often at the full hour.',
                remedy: "Choose another minute, such as `'17 * * * *'`.",
            });
        }
    }
}
function* checkByHand(on, otherwise) {
    const dispatch = under(on, 'workflow_dispatch');
    if (!names(on, 'workflow_dispatch')) {
        yield (0,finding/* finding */.gk)('workflow-advice', (on ?? otherwise).at, {
            message: 'The workflow cannot be started by hand, which is how a ledger is verified or rebuilt.',
            remedy: `Add \`workflow_dispatch\` with an input \`mode\` of type \`choice\` and the options ${(0,wording/* enumerated */.BD)(work_mode/* modes */.n, 'and')}.`,
        });
        return;
    }
    const inputs = dispatch?.kind === 'mapping' ? (0,tree/* valueAt */.fK)(dispatch, 'inputs') : undefined;
    const mode = (0,find_steps/* entriesOf */.Mc)(inputs).find(({ key }) => key === 'mode')?.value;
    const options = mode?.kind === 'mapping' ? (0,tree/* valueAt */.fK)(mode, 'options') : undefined;
    const missing = work_mode/* modes */.n.filter((one) => !(0,find_steps/* wordsOf */.Z9)(options).includes(one));
    if (mode !== undefined && options !== undefined && missing.length > 0) {
        yield (0,finding/* finding */.gk)('workflow-advice', options.at, {
            message: `Nobody can choose ${(0,wording/* enumerated */.BD)(missing, 'or')} when starting the workflow by hand.`,
            remedy: `Add ${(0,wording/* enumerated */.BD)(missing, 'and')} to the \`options\`.`,
        });
    }
    if (mode === undefined) {
        yield (0,finding/* finding */.gk)('workflow-advice', (dispatch ?? on ?? otherwise).at, {
            message: 'Whoever starts the workflow by hand cannot choose what it does.',
            remedy: `Add an input \`mode\` of type \`choice\` with the options ${(0,wording/* enumerated */.BD)(work_mode/* modes */.n, 'and')}.`,
        });
    }
}

;// CONCATENATED MODULE: ./build/cli/check/check-workflows.js
// Whether a workflow runs Baton, and as it should.







/** @param steps those of the files that run Baton */
function* checkWorkflows(files, steps) {
    const [first, ...others] = steps;
    if (first === undefined) {
        yield* checkUnread(files.filter(speaksOfBaton));
        return;
    }
    for (const step of new Map(steps.map((one) => [one.file.path, one])).values()) {
        yield* checkTriggers((0,tree/* valueAt */.fK)(step.workflow, 'on'), step.workflow);
    }
    for (const step of steps) {
        yield* checkJob(step);
    }
    for (const step of others) {
        yield (0,finding/* finding */.gk)('workflow-advice', (0,tree/* placeOf */.$t)(step.step, 'uses'), {
            message: `Baton is run a second time; the first is in ${first.file.path}, line ${first.uses.at.line}.`,
            remedy: 'Leave one of the two out: each would do the work of both.',
        });
    }
}
/** @param files that speak of Baton, although no step of theirs could be found */
function* checkUnread(files) {
    for (const file of files) {
        // GitHub follows them; here they have no place in a file.
        const alias = /^.*?[:-]\s+\*\w/m.exec(file.text);
        const line = file.text.slice(0, alias?.index ?? 0).split('\n').length;
        if (alias !== null) {
            yield (0,finding/* finding */.gk)('workflow-advice', { path: file.path, line, column: 1 }, {
                message: 'The workflow has YAML aliases, which are not followed here, so it is not checked.',
                remedy: 'Write the values themselves to have the workflow checked.',
            });
        }
        else {
            for (const problem of (0,reading/* finish */.O9)((0,read_yaml/* readYaml */.g)(file)).problems)
                yield { ...problem, rule: 'workflow' };
        }
    }
    if (files.length > 0)
        return;
    yield (0,finding/* finding */.gk)('workflow', { path: workflow_wanted/* workflowPath */.RB, line: 1, column: 1 }, {
        message: 'No workflow runs Baton.',
        remedy: 'Run `baton init` to write it, or add a step `uses: OWNER/baton@v1`.',
    });
}
function speaksOfBaton({ text }) {
    return /\buses:\s*['"]?[\w.-]+\/baton\b/i.test(text);
}


/***/ }),

/***/ 22883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _template_by_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30264);
// What a check finds, and the rules by which it finds it.

const rules = {
    configuration: {
        level: 'error',
        title: 'The configuration is sound',
        explanation: 'A mistake in the configuration stops every run before anything is written.',
    },
    'form-drift': {
        level: 'error',
        title: 'Forms are those of their templates',
        explanation: 'A form that differs from its template asks for what nobody reads, or does not ask for what is required.',
    },
    'form-rules': {
        level: 'error',
        title: 'GitHub shows the form',
        explanation: 'GitHub leaves out of the chooser every form that breaks its rules.',
    },
    workflow: {
        level: 'error',
        title: 'The workflow runs Baton',
        explanation: 'Without the right triggers and permissions handoffs are not taken up.',
    },
    'workflow-advice': {
        level: 'warning',
        title: 'The workflow runs Baton at its best',
        explanation: 'Baton works without it, but later or less conveniently.',
    },
    unused: {
        level: 'warning',
        title: 'Every setting has an effect',
        explanation: 'A setting that nothing can reach is mostly one that was meant otherwise.',
    },
};
function levelOf({ rule }) {
    return rules[rule].level;
}
function finding(rule, at, { message, remedy }) {
    return { rule, path: at.path, line: at.line, column: at.column, message, remedy };
}
/** By place; two of one place stay in the order in which they were found. */
function inOrder(findings) {
    return findings.toSorted((one, other) => (0,_template_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(one.path, other.path) || one.line - other.line || one.column - other.column);
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


/***/ })

};
