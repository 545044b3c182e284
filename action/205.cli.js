export const id = 205;
export const ids = [205];
export const modules = {

/***/ 72205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./build/github/data-branch.js + 4 modules
var data_branch = __webpack_require__(68611);
// EXTERNAL MODULE: ./build/github/github.js + 9 modules
var github = __webpack_require__(99700);
;// CONCATENATED MODULE: ./build/github/see-as.js
// GitHub through the eyes of another account: which comments are one's own, whoever asks.
/**
 * What GitHub says of the account that asks, it says of `login` instead.
 *
 * @param login as GraphQL writes it: `github-actions`, without `[bot]`
 */
function seeAs(octokit, login) {
    octokit.hook.wrap('request', async (request, options) => {
        const { query } = options;
        if (options.url !== '/graphql' || typeof query !== 'string') {
            return request(options);
        }
        // Octokit's hooks hand on the options they were bound to, and none that they are called with.
        Object.assign(options, {
            query: query.replaceAll(/\bviewerDidAuthor\b/g, 'viewerDidAuthor author { login }'),
        });
        const response = await request(options);
        response.data = seenAs(response.data, login);
        return response;
    });
}
function seenAs(value, login) {
    if (Array.isArray(value)) {
        return value.map((item) => seenAs(item, login));
    }
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    const entries = Object.entries(value);
    const author = entries.find(([key]) => key === 'author')?.[1];
    const isTheirs = typeof author === 'object' && author !== null && 'login' in author && author.login === login;
    return Object.fromEntries(entries.map(([key, part]) => [key, key === 'viewerDidAuthor' ? isTheirs : seenAs(part, login)]));
}

// EXTERNAL MODULE: ./build/ledger/open-ledger.js + 1 modules
var open_ledger = __webpack_require__(65056);
// EXTERNAL MODULE: ./build/runner/built-in.js
var built_in = __webpack_require__(119);
// EXTERNAL MODULE: ./build/form/may-be-handoff.js
var may_be_handoff = __webpack_require__(14241);
// EXTERNAL MODULE: ./build/form/may-hold-commands.js
var may_hold_commands = __webpack_require__(3125);
;// CONCATENATED MODULE: ./build/runner/plainly-not-ours.js
// Most events of a repository are none of our business, and can be let go without asking anybody.


/**
 * A pull request, an issue without a label of ours and without a form's heading, now and before, or a
 * comment without a command.
 */
function isPlainlyNotOurs(event) {
    return (event.kind === 'issue' &&
        (event.isPullRequest ||
            !(0,may_be_handoff/* mayBeHandoff */.N)({ labels: event.labels, body: event.bodies.join('\n') }) ||
            isIdle(event.comment)));
}
function isIdle(comment) {
    return comment !== null && (comment.isByBot || !(0,may_hold_commands/* mayHoldCommands */.P)(comment.body));
}

// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(31300);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/text/audit-line.js
var audit_line = __webpack_require__(83684);
;// CONCATENATED MODULE: ./build/text/effect-words.js
// What was done on GitHub, in a few words.

/** Plain text; labels and logins stand in it as they are. */
function effectWords(effect) {
    switch (effect.kind) {
        case 'add_labels':
            return `added ${(0,enumerate/* enumerate */.H)(effect.labels)}`;
        case 'remove_label':
            return `took off ${effect.label}`;
        case 'add_assignees':
            return `assigned ${(0,enumerate/* enumerate */.H)(effect.logins)}`;
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

// EXTERNAL MODULE: ./build/text/problem-table.js
var problem_table = __webpack_require__(99476);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/text/problems-summary.js
// What is wrong with a configuration, for the job summary and, line by line, for logs.




const mostProblems = 200;
function problemsSummary(problems) {
    const left = problems.length - mostProblems;
    return [
        `### ${count(problems.length, 'problem')} in the configuration`,
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
    const { explanation, nextStep } = configurationProblem(problem);
    return `| ${code(placeOf(problem), 300)} | ${prose(explanation, 600)} | ${prose(nextStep, 600)} |`;
}
/** `.github/handoffs/config.yml:3:5: What is wrong. What to write instead.` */
function problemLine(problem) {
    const { explanation, nextStep } = (0,problem_table/* configurationProblem */._w)(problem);
    return (0,visible/* onOneLine */.G)(`${placeOf(problem)}: ${explanation} ${nextStep}`);
}
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}

// EXTERNAL MODULE: ./build/text/rebuild-text.js
var rebuild_text = __webpack_require__(88817);
;// CONCATENATED MODULE: ./build/text/log-lines.js
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
                `Sweep: ${(0,enumerate/* count */.U)(outcome.lookedAt, 'issue')} looked at, ${outcome.handled.length} brought up to date${outcome.isFinished ? '' : '; the next sweep goes on from here'}.`,
                ...outcome.handled.flatMap(issueLines),
            ];
        case 'reported':
            return [`Report ${(0,visible/* onOneLine */.G)(outcome.period)}: ${reported(outcome)}`];
        case 'rebuilt':
            return (0,rebuild_text/* rebuiltLines */.zC)(outcome);
        case 'verified':
            return (0,rebuild_text/* verifiedLines */.oH)(outcome);
        case 'misconfigured':
            return outcome.problems.map((problem) => `Problem in ${problemLine(problem)}`);
    }
}
function issueLines({ issueNumber, handoffId, template, fresh, effects, }) {
    const entry = { handoffId, issueNumber, handoffType: template.type };
    return [
        ...(fresh.length === 0
            ? [`Issue #${issueNumber}: nothing new.`]
            : fresh.map((event) => (0,audit_line/* auditLine */.kk)({ ...entry, events: [event] }))),
        ...effectLines(issueNumber, effects),
    ];
}
function effectLines(issueNumber, effects) {
    return effects.map((effect) => (0,visible/* onOneLine */.G)(`Issue #${issueNumber}: ${effectWords(effect)}`));
}
function reported({ issue, isNew }) {
    if (issue === null) {
        return 'another run is posting it.';
    }
    return `${isNew ? 'posted' : 'brought up to date'} as issue #${issue.number}.`;
}

// EXTERNAL MODULE: ./build/text/messages/undelivered.js
var undelivered = __webpack_require__(9478);
;// CONCATENATED MODULE: ./build/text/dry-run.js
// What a dry run tells: what it would have written, one step after the other.





const nothingWritten = 'Dry run: nothing was written, neither on GitHub nor in the ledger, and nobody was told.';
/** For the log: texts of comments and reports, in which words of others stand, are left out. */
function dryRunLines(outcomes, unwritten) {
    return [
        nothingWritten,
        ...(unwritten.length === 0 ? nothingToWrite(outcomes) : [wouldDo]),
        ...unwritten.map((one) => `- ${planOf(one)}`),
    ];
}
/** For a terminal, with every text in full. */
function dryRunTexts(outcomes, unwritten) {
    return [
        nothingWritten,
        ...(unwritten.length === 0 ? nothingToWrite(outcomes) : [wouldDo]),
        ...unwritten.flatMap((one) => [
            '',
            `- ${planOf(one)}`,
            ...(0,visible/* visibleLines */.g)(textOf(one) ?? '').flatMap((line) => (line === '' ? [] : [`    | ${line}`])),
        ]),
    ];
}
/** GitHub takes one megabyte for a summary. */
const mostSteps = 200;
const mostTexts = 10;
function dryRunSummary(outcomes, unwritten) {
    const told = new Set(unwritten.filter((one) => textOf(one) !== null).slice(0, mostTexts));
    const left = unwritten.length - mostSteps;
    return [
        '### Dry run: nothing was written',
        'Neither on GitHub nor in the ledger, and nobody was told.',
        ...(unwritten.length === 0 ? nothingToWrite(outcomes).map((line) => inline(line)) : [wouldDo]),
        unwritten
            .slice(0, mostSteps)
            .map((one) => `- ${inline(planOf(one))}`)
            .join('\n'),
        ...(left > 0 ? [`… and ${count(left, 'more step')}.`] : []),
        ...[...told].map((one) => `<details><summary>${inlineHtml(planOf(one))}</summary>\n\n${textOf(one)}\n\n</details>`),
        '',
    ].join('\n\n');
}
const wouldDo = 'A run that writes would, in this order:';
function nothingToWrite(outcomes) {
    return [...outcomes.flatMap(logLines), 'A run that writes would write nothing either.'];
}
/** What would be done: follows "would". On one line. */
function planOf(one) {
    switch (one.kind) {
        case 'commit':
            return `commit to ${(0,visible/* onOneLine */.G)(one.branch)}: ${(0,visible/* visibleLines */.g)(one.message).filter(Boolean).map(visible/* onOneLine */.G).join('; ')}`;
        case 'effect':
            return (0,visible/* onOneLine */.G)(`on issue #${one.issueNumber}, ${effectPlan(one.effect)}`);
        case 'labels':
            return (0,visible/* onOneLine */.G)(`create ${labelsInWords(one.names)}`);
        case 'report':
            return (0,visible/* onOneLine */.G)(`open an issue “${one.title}” (here called #0)`);
        case 'message':
            return `send ${(0,undelivered/* logOf */.Gs)(one.addressed)}`;
        case 'renewed_report':
            return `bring the report in issue #${one.issueNumber} up to date`;
    }
}
function effectPlan(effect) {
    switch (effect.kind) {
        case 'add_labels':
            return `add ${labelsInWords(effect.labels)}`;
        case 'remove_label':
            return `take off the label ${effect.label}`;
        case 'add_assignees':
            return `assign ${(0,enumerate/* enumerate */.H)(effect.logins)}`;
        case 'close':
            return `close it as ${effect.reason.replaceAll('_', ' ')}`;
        case 'reopen':
            return 'reopen it';
        case 'append_to_body':
            return 'add the checklist to the description';
        case 'post_comment':
            return 'comment';
        case 'edit_comment':
            return 'bring Baton’s comment up to date';
        case 'delete_comment':
            return 'delete a comment of Baton’s that is not needed any more';
        case 'react':
            return `react with ${effect.content} to comment ${effect.comment}`;
    }
}
function labelsInWords(names) {
    return `the ${names.length === 1 ? 'label' : 'labels'} ${(0,enumerate/* enumerate */.H)(names)}`;
}
function textOf(one) {
    switch (one.kind) {
        case 'report':
        case 'renewed_report':
            return one.body;
        case 'effect':
            return one.effect.kind === 'post_comment' || one.effect.kind === 'edit_comment'
                ? one.effect.body
                : null;
        case 'commit':
        case 'labels':
        case 'message':
            return null;
    }
}

// EXTERNAL MODULE: ./build/text/event-words.js
var event_words = __webpack_require__(67926);
;// CONCATENATED MODULE: ./build/text/outcome.js
// What a run came to: for its outputs, its job summary, its log and its exit code.
/** Whether a person has to do something before it can work. */
function isFailure(outcome) {
    return (outcome.kind === 'misconfigured' ||
        (outcome.kind === 'verified' && outcome.discrepancies.length > 0));
}

// EXTERNAL MODULE: ./build/work/handle-issue.js + 1 modules
var handle_issue = __webpack_require__(64341);
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
        const { rebuild } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(647)]).then(__webpack_require__.bind(__webpack_require__, 83647));
        return [await rebuild(world)];
    }
    if (mode === 'verify') {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 88267));
        return [await verify(world)];
    }
    const outcomes = [];
    if (mode !== 'report') {
        const { sweep } = await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 54668));
        outcomes.push(await sweep(world));
    }
    if (mode !== 'sweep' && !outcomes.some(isFailure)) {
        const { report } = await Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 19434));
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

// EXTERNAL MODULE: ./build/work/mode.js
var work_mode = __webpack_require__(84989);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(28919);
// EXTERNAL MODULE: ./build/cli/github/connect.js + 7 modules
var connect = __webpack_require__(18142);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(20902);
// EXTERNAL MODULE: ./build/cli/text.js
var cli_text = __webpack_require__(58906);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/runner/event.js
// The event that started the run. It only says where to look: everything else is read anew. This file
// is on the way of every event of the repository, most of which are none of our business, so it
// imports nothing that takes time to load; the toolkit is for those that are.

/** @throws where the runner gives no event, or one that is no JSON */
function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const path = environment['GITHUB_EVENT_PATH'];
    if (path === undefined) {
        throw new Error('GITHUB_EVENT_PATH is not set: Baton runs as a step of a GitHub Actions job.');
    }
    return eventOf(name, object(JSON.parse(readFileSync(path, 'utf8'))));
}
function eventOf(name, payload) {
    switch (name) {
        case 'issues':
        case 'issue_comment':
            return issueEvent(payload);
        case 'schedule':
            return { kind: 'schedule' };
        case 'workflow_dispatch':
            return { kind: 'dispatch', mode: event_text(object(payload['inputs'])['mode']) };
        default:
            return { kind: 'other', name };
    }
}
function issueEvent(payload) {
    const issue = object(payload['issue']);
    const labels = Array.isArray(issue['labels']) ? issue['labels'] : [];
    const { number } = issue;
    if (typeof number !== 'number') {
        return { kind: 'other', name: 'issues' };
    }
    return {
        kind: 'issue',
        issueNumber: number,
        updatedAt: event_text(issue['updated_at']),
        isPullRequest: issue['pull_request'] !== undefined,
        labels: texts([...labels, payload['label']].map((label) => object(label)['name'])),
        comment: commentOf(payload),
        bodies: texts([issue['body'], object(object(payload['changes'])['body'])['from']]),
    };
}
function commentOf(payload) {
    const comment = object(payload['comment']);
    const body = event_text(comment['body']);
    return body === null ? null : { body, isByBot: object(comment['user'])['type'] === 'Bot' };
}
function object(value) {
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value))
        : {};
}
function event_text(value) {
    return typeof value === 'string' ? value : null;
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}

// EXTERNAL MODULE: ./build/cli/folder/read-files.js
var read_files = __webpack_require__(31750);
;// CONCATENATED MODULE: ./build/cli/replay/read-event.js
// An event as somebody saved it.





/**
 * @param path `-`: it is piped in
 * @param named GitHub's name for the event; undefined: as its payload shows
 */
async function readSavedEvent(terminal, path, named) {
    const source = path === '-' ? 'Standard input' : path;
    const payload = parsed(await read_event_textOf(terminal, path), source);
    const name = named ?? nameOf(payload);
    if (name === null) {
        throw (0,failure/* wrongUse */.po)(`${source} does not show which event it is. Name it with \`--event\`: issues, issue_comment, schedule or workflow_dispatch.`);
    }
    const repository = objectIn(payload, 'repository')['full_name'];
    return {
        name,
        event: eventOf(name, payload),
        repository: typeof repository === 'string' ? repository : null,
    };
}
async function read_event_textOf(terminal, path) {
    if (path === '-')
        return terminal.stdin();
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(terminal.cwd, path), 'utf8');
    }
    catch (cause) {
        const code = (0,read_files/* codeOf */.$N)(cause);
        if (code === 'ENOENT')
            throw (0,failure/* wrongUse */.po)(`There is no file ${path}.`);
        if (code === 'EISDIR')
            throw (0,failure/* wrongUse */.po)(`${path} is a folder. Name the file of an event.`);
        const why = code ?? 'unknown reason';
        throw new failure/* Failure */.HR(failure/* exitCodes */.hS.world, `${path} cannot be read (${why}).`, { cause });
    }
}
function parsed(text, source) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            return Object.fromEntries(Object.entries(value));
        }
    }
    catch {
        // Said below: what it is instead does not matter.
    }
    throw (0,failure/* wrongUse */.po)(`${source} is no event: it must be the JSON that GitHub sends. A run has it in the file that GITHUB_EVENT_PATH names.`);
}
function nameOf(payload) {
    if ('issue' in payload)
        return 'comment' in payload ? 'issue_comment' : 'issues';
    if ('schedule' in payload)
        return 'schedule';
    return 'inputs' in payload && 'workflow' in payload ? 'workflow_dispatch' : null;
}
function objectIn(payload, key) {
    const value = payload[key];
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value))
        : {};
}

;// CONCATENATED MODULE: ./build/cli/replay/replay.js
// Decides on a saved event as the Action would, writes nothing, and tells what it would write.

















async function replay(terminal, path, options) {
    const saved = await readSavedEvent(terminal, path, options.event);
    const replayed = await decideOn(terminal, saved, options);
    const { outcomes, unwritten } = replayed;
    terminal.stdout(options.json
        ? (0,cli_text/* jsonText */.s$)(jsonOf(saved, replayed))
        : dryRunTexts(outcomes, unwritten)
            .map((line) => `${line}\n`)
            .join(''));
    terminal.setExitCode(outcomes.some(isFailure) ? failure/* exitCodes */.hS.found : failure/* exitCodes */.hS.good);
}
async function decideOn(terminal, { event, repository }, options) {
    const asked = event.kind === 'dispatch' ? work_mode/* modes */.n.find((one) => one === event.mode) : undefined;
    const mode = options.mode ?? asked ?? 'auto';
    if (mode === 'auto' && isPlainlyNotOurs(event)) {
        const issueNumber = event.kind === 'issue' ? event.issueNumber : null;
        return { outcomes: [{ kind: 'not_ours', issueNumber }], unwritten: [] };
    }
    const connection = await (0,connect/* connectWithToken */.wS)(terminal, {
        repo: options.repo ?? repository ?? undefined,
    });
    const dryRun = createDryRun();
    const world = worldOf(connection, options, dryRun);
    const errand = { mode, days: options.days, asOf: options.asOf ?? null };
    const outcomes = await (0,connect/* inTerminalWords */.vI)(connection, () => (0,progress/* withProgress */.E)(terminal, 'Deciding', () => act(world, event, errand)));
    return { outcomes, unwritten: dryRun.unwritten };
}
function worldOf({ octokit, owner, repo }, { as, configPath, dataBranch: branch }, dryRun) {
    seeAs(octokit, as);
    // Nobody else is writing what this one does not write.
    const wait = async () => { };
    const stored = (0,data_branch/* dataBranch */.N)({ octokit, owner, repo, branch, path: 'handoffs.db', readme: '' });
    return {
        github: dryRun.github((0,github/* openGitHub */.o)({ octokit, owner, repo, configPath, wait })),
        ledger: (0,open_ledger/* openLedger */.a)({
            branch: dryRun.branch(stored),
            repository: `${owner}/${repo}`,
            wait,
            random: Math.random,
        }),
        builtIn: built_in/* readBuiltIn */.Q,
        wait,
    };
}
function jsonOf({ name, event }, { outcomes, unwritten }) {
    const handled = outcomes.flatMap((outcome) => {
        if (outcome.kind === 'handled')
            return [outcome.handled];
        return outcome.kind === 'swept' ? outcome.handled : [];
    });
    return {
        event: name,
        issue_number: event.kind === 'issue' ? event.issueNumber : null,
        outcomes: outcomes.map(({ kind }) => kind),
        problems: outcomes.flatMap((outcome) => outcome.kind === 'misconfigured' ? outcome.problems : []),
        would_record: handled.flatMap(({ issueNumber, fresh }) => fresh.map(({ source, at, actor, detail }) => ({
            issue_number: issueNumber,
            kind: detail.kind,
            at,
            actor,
            source,
            sentence: (0,cli_text/* plain */.pj)((0,event_words/* eventWords */.C)({ source, at, actor, detail }, (login) => login ?? 'somebody')),
        }))),
        would_write: unwritten,
    };
}


/***/ }),

/***/ 48585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ chooseTemplate)
/* harmony export */ });
/* harmony import */ var _normalise_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63994);
/* harmony import */ var _open_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17941);
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

/***/ 63994:
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

/***/ 82146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCommands),
/* harmony export */   c: () => (/* binding */ nearName)
/* harmony export */ });
/* harmony import */ var _handoff_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33084);
/* harmony import */ var _template_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6873);
/* harmony import */ var _find_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71439);
/* harmony import */ var _normalise_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63994);
/* harmony import */ var _outside_fences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33195);
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

/***/ 38884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readSubmission),
  L: () => (/* binding */ readWriting)
});

// EXTERNAL MODULE: ./build/handoff/submission.js
var submission = __webpack_require__(50205);
// EXTERNAL MODULE: ./build/form/normalise-body.js
var normalise_body = __webpack_require__(63994);
// EXTERNAL MODULE: ./build/form/open-sections.js + 1 modules
var open_sections = __webpack_require__(17941);
// EXTERNAL MODULE: ./build/template/pattern.js
var template_pattern = __webpack_require__(51361);
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
var template_login = __webpack_require__(99490);
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
var task_items = __webpack_require__(32379);
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
var date = __webpack_require__(77247);
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
var find_marks = __webpack_require__(71439);
// EXTERNAL MODULE: ./build/form/outside-fences.js
var outside_fences = __webpack_require__(33195);
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

/***/ 32379:
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

/***/ 17357:
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

/***/ 10263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ secondsBy),
/* harmony export */   J: () => (/* binding */ plainClock)
/* harmony export */ });
/* harmony import */ var _template_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16899);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76676);
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

/***/ 70978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ noTime),
/* harmony export */   Rs: () => (/* binding */ elapse),
/* harmony export */   Tf: () => (/* binding */ isReceivers),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   ie: () => (/* binding */ clockOf)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10263);
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

/***/ 33084:
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

/***/ 58550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(67718);
// EXTERNAL MODULE: ./build/handoff/clocks.js
var clocks = __webpack_require__(70978);
// EXTERNAL MODULE: ./build/handoff/checklist.js
var handoff_checklist = __webpack_require__(17357);
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
var status_label = __webpack_require__(35764);
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
var same_value = __webpack_require__(79763);
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
var login = __webpack_require__(99490);
// EXTERNAL MODULE: ./build/template/return-reasons.js
var return_reasons = __webpack_require__(66193);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(67147);
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
var evolve = __webpack_require__(48540);
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

/***/ 65862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commentDifference),
/* harmony export */   i: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67718);
/* harmony import */ var _status_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35764);
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

/***/ 16160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   OR: () => (/* binding */ earlierOf)
/* harmony export */ });
/* unused harmony export dueTimes */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10263);
/* harmony import */ var _clocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70978);
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

/***/ 48540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ senderOf),
/* harmony export */   s: () => (/* binding */ evolve)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67718);
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17357);
/* harmony import */ var _clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70978);
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

/***/ 81766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime)
/* harmony export */ });
/* harmony import */ var _template_by_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30264);
// Things that happened, in the order of their time; of one second, in the order they were told.

function inTime(things) {
    return things.toSorted((one, other) => (0,_template_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(one.at, other.at));
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
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67718);
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
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10263);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16160);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45533);
/* harmony import */ var _in_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81766);
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

/***/ 46121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* binding */ causeOf),
  XL: () => (/* binding */ eventsOf),
  b6: () => (/* binding */ replay_history),
  eZ: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./build/template/by-text.js
var by_text = __webpack_require__(30264);
// EXTERNAL MODULE: ./build/template/group-by.js
var group_by = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/handoff/decide.js + 10 modules
var decide = __webpack_require__(58550);
// EXTERNAL MODULE: ./build/handoff/evolve.js
var evolve = __webpack_require__(48540);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(35764);
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
var handoff_state = __webpack_require__(80200);
// EXTERNAL MODULE: ./build/handoff/worked.js
var worked = __webpack_require__(96421);
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

/***/ 79763:
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

/***/ 77584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48540);
/* harmony import */ var _in_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81766);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80200);



/** Where an issue stands by what is recorded of it, in whatever order that was found. */
function stateOf(events) {
    return (0,_in_time_js__WEBPACK_IMPORTED_MODULE_2__/* .inTime */ .R)(events).reduce(_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .evolve */ .s, _state_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .u);
}


/***/ }),

/***/ 80200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ initialState)
/* harmony export */ });
// An issue's standing with Baton: the fold of its events.
const initialState = { attempted: null, handoff: null };


/***/ }),

/***/ 35764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ shownStatuses),
/* harmony export */   bK: () => (/* binding */ sameLabel),
/* harmony export */   oW: () => (/* binding */ includesLabel),
/* harmony export */   yO: () => (/* binding */ statusOfLabel)
/* harmony export */ });
/* harmony import */ var _template_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29438);
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

/***/ 50205:
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

/***/ 68385:
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

/***/ 18957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ whoseTurn),
/* harmony export */   fF: () => (/* binding */ calledAt),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67718);
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

/***/ 96421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutWorked),
/* harmony export */   X: () => (/* binding */ withWorked)
/* harmony export */ });
/* harmony import */ var _clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70978);
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

/***/ 66193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ returnReasonWords),
/* harmony export */   z: () => (/* binding */ returnReasonsOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67147);
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

/***/ 83684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ deadlinesLine),
/* harmony export */   bQ: () => (/* binding */ auditMessage),
/* harmony export */   kk: () => (/* binding */ auditLine)
/* harmony export */ });
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31300);
/* harmony import */ var _event_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67926);
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

/***/ 67926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ eventWords)
/* harmony export */ });
/* harmony import */ var _handoff_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33084);
/* harmony import */ var _handoff_status_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35764);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31300);
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

/***/ 56060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readHandoffId),
/* harmony export */   w: () => (/* binding */ factsTable)
/* harmony export */ });
/* harmony import */ var _handoff_clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70978);
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67718);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33699);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95641);
/* harmony import */ var _team_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95853);
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

/***/ 18572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fairShare)
/* harmony export */ });
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


/***/ }),

/***/ 95641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ person),
/* harmony export */   l: () => (/* binding */ mention)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
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

/***/ 99476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ unassignable),
/* harmony export */   SL: () => (/* binding */ fieldProblem),
/* harmony export */   Sr: () => (/* binding */ refusalProblem),
/* harmony export */   _w: () => (/* binding */ configurationProblem),
/* harmony export */   jG: () => (/* binding */ unknownForm)
/* harmony export */ });
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31300);
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

/***/ 88817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ rebuildMessage),
/* harmony export */   oH: () => (/* binding */ verifiedLines),
/* harmony export */   zC: () => (/* binding */ rebuiltLines)
/* harmony export */ });
/* unused harmony exports rebuiltSummary, verifiedSummary */
/* harmony import */ var _template_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29660);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14252);
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
    const value = (text) => (text === null ? '–' : inline(text, 160));
    return [
        '| Issue | Where | The ledger says | GitHub shows |',
        '|---|---|---|---|',
        ...discrepancies
            .slice(0, mostRows)
            .map(({ issueNumber, field, recorded, shown }) => `| ${link(issueNumber)} | ${code(field, 160)} | ${value(recorded)} | ${value(shown)} |`),
        ...(left > 0 ? ['', `… and ${count(left, 'more difference')}.`] : []),
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
                `${count(untold, 'text')} that stood in a description was taken out of GitHub's history, and no ledger has it. Each is marked by an event of kind \`untold\`.`,
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

/***/ 76506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Qv: () => (/* binding */ saidSections),
/* harmony export */   mO: () => (/* binding */ fieldLabels)
/* harmony export */ });
/* harmony import */ var _template_return_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66193);
/* harmony import */ var _template_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67147);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33699);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95641);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95853);
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
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67718);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
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

/***/ 54164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify)
/* harmony export */ });
/* harmony import */ var _form_choose_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48585);
/* harmony import */ var _feedback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37429);
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

/***/ 51991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   s: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _handoff_evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48540);
/* harmony import */ var _handoff_reminders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2178);
/* harmony import */ var _handoff_replay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46121);
/* harmony import */ var _handoff_status_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35764);
/* harmony import */ var _template_team_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67718);
/* harmony import */ var _team_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53740);
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
var read_commands = __webpack_require__(82146);
// EXTERNAL MODULE: ./build/handoff/while-closed.js
var while_closed = __webpack_require__(68385);
// EXTERNAL MODULE: ./build/form/choose-template.js
var choose_template = __webpack_require__(48585);
// EXTERNAL MODULE: ./build/form/read-submission.js + 12 modules
var read_submission = __webpack_require__(38884);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(35764);
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
var same_value = __webpack_require__(79763);
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

/***/ 37429:
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
var feedback_form = __webpack_require__(16879);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(67147);
// EXTERNAL MODULE: ./build/form/read-submission.js + 12 modules
var read_submission = __webpack_require__(38884);
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
var difference = __webpack_require__(65862);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(35764);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/text/person.js
var person = __webpack_require__(95641);
// EXTERNAL MODULE: ./build/text/problem-table.js
var problem_table = __webpack_require__(99476);
// EXTERNAL MODULE: ./build/text/said-sections.js
var said_sections = __webpack_require__(76506);
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

// EXTERNAL MODULE: ./build/work/show.js + 14 modules
var show = __webpack_require__(2517);
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

/***/ 62305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ goneAs),
/* harmony export */   ac: () => (/* binding */ absencesOf),
/* harmony export */   cp: () => (/* binding */ goneFact),
/* harmony export */   gi: () => (/* binding */ returnOf),
/* harmony export */   te: () => (/* binding */ isCertain)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76676);
/* harmony import */ var _handoff_state_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77584);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42840);
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

/***/ 76562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ handleFeedback),
/* harmony export */   S: () => (/* binding */ caseAbout)
/* harmony export */ });
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54164);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51991);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4206);
/* harmony import */ var _feedback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37429);
/* harmony import */ var _record_and_show_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13091);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2517);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60717);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42840);
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

/***/ 64341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ handleIssue),
  L: () => (/* binding */ stepsToExplainForms)
});

// EXTERNAL MODULE: ./build/handoff/difference.js
var difference = __webpack_require__(65862);
// EXTERNAL MODULE: ./build/handoff/state-of.js
var state_of = __webpack_require__(77584);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/text/problem-table.js
var problem_table = __webpack_require__(99476);
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
var classify = __webpack_require__(54164);
// EXTERNAL MODULE: ./build/work/examine.js
var examine = __webpack_require__(51991);
// EXTERNAL MODULE: ./build/work/facts.js + 2 modules
var work_facts = __webpack_require__(4206);
// EXTERNAL MODULE: ./build/work/gone.js
var gone = __webpack_require__(62305);
// EXTERNAL MODULE: ./build/work/handle-feedback.js
var handle_feedback = __webpack_require__(76562);
// EXTERNAL MODULE: ./build/work/load-configuration.js
var load_configuration = __webpack_require__(69609);
// EXTERNAL MODULE: ./build/work/record-and-show.js + 1 modules
var record_and_show = __webpack_require__(13091);
// EXTERNAL MODULE: ./build/work/refuse-to-begin-again.js
var refuse_to_begin_again = __webpack_require__(42895);
// EXTERNAL MODULE: ./build/work/show.js + 14 modules
var show = __webpack_require__(2517);
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

/***/ 69609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ loadAnew),
/* harmony export */   v: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* harmony import */ var _template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18606);
/* harmony import */ var _template_with_built_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94936);
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
    return [version ?? 'none', world.builtIn().version, _template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFormat */ .O$].join('/');
}
/** Without the ledger, where that may not be readable. */
async function loadAnew(world, version) {
    const key = keyOf(world, version);
    const builtIn = world.builtIn();
    const [{ readConfiguration }, { files, labels, handoffs }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 3670)),
        world.github.readConfiguration(),
    ]);
    const read = readConfiguration((0,_template_with_built_in_js__WEBPACK_IMPORTED_MODULE_1__/* .withBuiltIn */ .k)(files ?? [], builtIn.files).files);
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

/***/ 13091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mO: () => (/* binding */ anothersTime),
  Wm: () => (/* binding */ handledOf),
  g1: () => (/* binding */ record),
  oL: () => (/* binding */ recordAndShow)
});

// EXTERNAL MODULE: ./build/text/audit-line.js
var audit_line = __webpack_require__(83684);
// EXTERNAL MODULE: ./build/text/labels.js
var labels = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/work/examine.js
var examine = __webpack_require__(51991);
// EXTERNAL MODULE: ./build/handoff/reminders.js
var reminders = __webpack_require__(2178);
// EXTERNAL MODULE: ./build/handoff/same-value.js
var same_value = __webpack_require__(79763);
// EXTERNAL MODULE: ./build/handoff/state-of.js
var state_of = __webpack_require__(77584);
// EXTERNAL MODULE: ./build/template/team.js
var team = __webpack_require__(67718);
// EXTERNAL MODULE: ./build/work/team-clock.js
var team_clock = __webpack_require__(53740);
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
var refuse_to_begin_again = __webpack_require__(42895);
// EXTERNAL MODULE: ./build/work/show.js + 14 modules
var show = __webpack_require__(2517);
// EXTERNAL MODULE: ./build/work/tell.js
var tell = __webpack_require__(60717);
// EXTERNAL MODULE: ./build/work/world.js
var work_world = __webpack_require__(42840);
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
        const wanted = (0,labels/* labelsOf */.P)(loaded.configuration);
        await world.github.createLabels(wanted.filter(({ name }) => !known.includes(name.toLowerCase())));
    }
}
function handledOf({ subject, handoffId, state, fresh }, effects) {
    const { issueNumber, template } = subject;
    return { issueNumber, handoffId, template, state, fresh, effects };
}


/***/ }),

/***/ 42895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseToBeginAgain)
/* harmony export */ });
/* harmony import */ var _text_markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57233);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42840);
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

/***/ 2517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aJ: () => (/* binding */ isShown),
  WU: () => (/* binding */ show),
  Di: () => (/* binding */ shownOn),
  uu: () => (/* binding */ stepsToShow)
});

// EXTERNAL MODULE: ./build/form/open-sections.js + 1 modules
var open_sections = __webpack_require__(17941);
// EXTERNAL MODULE: ./build/form/task-items.js
var task_items = __webpack_require__(32379);
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
var read_submission = __webpack_require__(38884);
// EXTERNAL MODULE: ./build/handoff/difference.js
var difference = __webpack_require__(65862);
// EXTERNAL MODULE: ./build/handoff/due.js
var handoff_due = __webpack_require__(16160);
// EXTERNAL MODULE: ./build/handoff/clocks.js
var clocks = __webpack_require__(70978);
// EXTERNAL MODULE: ./build/handoff/status-label.js
var status_label = __webpack_require__(35764);
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
var while_closed = __webpack_require__(68385);
// EXTERNAL MODULE: ./build/template/team.js
var template_team = __webpack_require__(67718);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/handoff/clock.js
var clock = __webpack_require__(10263);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/text/person.js
var person = __webpack_require__(95641);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(95853);
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
var submission = __webpack_require__(50205);
// EXTERNAL MODULE: ./build/template/wording.js
var wording = __webpack_require__(67147);
// EXTERNAL MODULE: ./build/text/fair-share.js
var fair_share = __webpack_require__(18572);
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
    const share = (0,fair_share/* fairShare */._)(long.map(({ text }) => (0,text_escape/* quote */.hD)(text ?? '').length), space);
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
var enumerate = __webpack_require__(31300);
// EXTERNAL MODULE: ./build/text/facts-table.js
var facts_table = __webpack_require__(56060);
// EXTERNAL MODULE: ./build/handoff/checklist.js
var checklist = __webpack_require__(17357);
// EXTERNAL MODULE: ./build/handoff/whose-turn.js
var whose_turn = __webpack_require__(18957);
// EXTERNAL MODULE: ./build/text/problem-table.js
var problem_table = __webpack_require__(99476);
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
var said_sections = __webpack_require__(76506);
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
var feedback_form = __webpack_require__(16879);
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
var replay = __webpack_require__(46121);
// EXTERNAL MODULE: ./build/template/group-by.js
var group_by = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/form/read-commands.js
var read_commands = __webpack_require__(82146);
// EXTERNAL MODULE: ./build/template/return-reasons.js
var return_reasons = __webpack_require__(66193);
// EXTERNAL MODULE: ./build/handoff/command.js
var command = __webpack_require__(33084);
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

/***/ 53740:
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
    const { workClock } = await Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(747)]).then(__webpack_require__.bind(__webpack_require__, 49747));
    return workClock(calendar);
}


/***/ }),

/***/ 60717:
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
    const { announce } = await __webpack_require__.e(/* import() */ 978).then(__webpack_require__.bind(__webpack_require__, 35978));
    const announcing = { ...circumstance, reach: notifier.reach };
    return (ledger, examined) => announce(ledger, examined, announcing);
}
/** Puts into the outbox what is to be told of a report. */
async function reportAnnouncer({ notifier }, circumstance) {
    if (notifier === undefined) {
        return async () => [];
    }
    const { reportMessages } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 92952));
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
        const { deliver } = await __webpack_require__.e(/* import() */ 681).then(__webpack_require__.bind(__webpack_require__, 89681));
        await deliver({ ...world, notifier }, delivery);
    }
}


/***/ })

};
