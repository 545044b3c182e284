export const id = 858;
export const ids = [858];
export const modules = {

/***/ 26858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/text/enumerate.js
var enumerate = __webpack_require__(31300);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(28919);
// EXTERNAL MODULE: ./build/cli/github/connect.js + 7 modules
var connect = __webpack_require__(18142);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(20902);
// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(38565);
// EXTERNAL MODULE: ./build/cli/text.js
var cli_text = __webpack_require__(58906);
;// CONCATENATED MODULE: ./build/cli/doctor/finding.js
// What the doctor finds.
/** What each is called, in the order in which they are told. */
const titles = {
    repository: 'Repository',
    token: 'Your token',
    workflow: 'Workflow',
    schedule: 'Schedule',
    configuration: 'Configuration',
    forms: 'Issue forms',
    labels: 'Labels',
    people: 'People',
    'github-teams': 'GitHub teams',
    'data-branch': 'Data branch',
    ledger: 'Ledger',
    privacy: 'Privacy',
};
function ok(id, seen) {
    return { id, state: 'ok', seen, remedy: null };
}
function warning(id, seen, remedy) {
    return { id, state: 'warning', seen, remedy };
}
function problem(id, seen, remedy) {
    return { id, state: 'problem', seen, remedy };
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

// EXTERNAL MODULE: ./build/ledger/open-ledger.js + 1 modules
var open_ledger = __webpack_require__(65056);
// EXTERNAL MODULE: ./build/text/labels.js
var text_labels = __webpack_require__(4247);
;// CONCATENATED MODULE: ./build/cli/doctor/judge-ledger.js
// Labels, the data branch and what lies on it.



/** With colours and descriptions; none where the configuration cannot be read. */
function missingLabels({ configuration: outcome, labels, }) {
    const present = new Set(labels.map((name) => name.toLowerCase()));
    return outcome.kind === 'unsound'
        ? []
        : (0,text_labels/* labelsOf */.P)(outcome.configuration).filter(({ name }) => !present.has(name.toLowerCase()));
}
function toBeFixed(may, what, purpose) {
    const withToken = may ? '' : ` with a token that may write ${what}`;
    return `Run \`baton doctor --fix\`${withToken} to ${purpose}.`;
}
function judgeLabels(seen) {
    if (seen.configuration.kind === 'unsound') {
        return [];
    }
    const missing = missingLabels(seen).map(({ name }) => name);
    const all = (0,text_labels/* labelsOf */.P)(seen.configuration.configuration).length;
    return [
        missing.length === 0
            ? ok('labels', `All ${all} labels are there.`)
            : problem('labels', `${(0,enumerate/* count */.U)(missing.length, 'label')} of ${all} ${missing.length === 1 ? 'is' : 'are'} missing: ${(0,enumerate/* enumerate */.H)(missing, { most: 30 })}. A form drops a label that is missing, without a word.`, toBeFixed(seen.token.mayWriteIssues, 'issues', 'create what is missing')),
    ];
}
const obstacles = {
    update: 'nobody may push to it',
    creation: 'nobody may create it',
    pull_request: 'it takes pull requests only',
    required_status_checks: 'status checks have to pass first',
    'branch protection': 'branch protection is on',
};
/** GitHub has more kinds of rules than anybody meets. */
function obstacleWords(kind) {
    return obstacles[kind] ?? `a rule on ${kind.replaceAll('_', ' ')}`;
}
function judgeBranch(seen) {
    const { branch, branchName, hasHandoffs } = seen;
    const findings = [];
    if (branch.obstacles.length > 0) {
        findings.push(problem('data-branch', `Rules keep Baton from writing ${branchName}: ${(0,enumerate/* enumerate */.H)(branch.obstacles.map(obstacleWords))}.`, `Leave ${branchName} out of them, in the settings of the repository or its organisation, under Rules and Branches.`));
    }
    if (!branch.isThere) {
        findings.push(hasHandoffs
            ? problem('data-branch', `There is no branch ${branchName}, and there are issues labelled as handoffs: the ledger may be lost.`, 'Restore the branch; or start the workflow by hand with `mode: rebuild`, which writes the ledger anew from the issues. If they were never recorded, that records them.')
            : warning('data-branch', `There is no branch ${branchName} yet: the first handoff begins it.`, toBeFixed(seen.token.mayWriteContents, 'contents', 'begin it now')));
    }
    return findings.length > 0
        ? findings
        : [ok('data-branch', `${branchName} is there, and no rule keeps Baton from writing it.`)];
}
function judgeLedger({ ledger }) {
    switch (ledger.kind) {
        case 'none':
            return [];
        case 'faulty':
            // Says itself what to do.
            return [{ id: 'ledger', state: 'problem', seen: ledger.said, remedy: null }];
        case 'sound': {
            const { handoffs, bytes, schemaVersion, newestSchema } = ledger;
            const version = schemaVersion === newestSchema
                ? `schema version ${schemaVersion}`
                : `schema version ${schemaVersion}, which the next run that writes brings to ${newestSchema}`;
            return [ok('ledger', `Sound: ${(0,enumerate/* count */.U)(handoffs, 'handoff')}, ${sizeOf(bytes)}, ${version}.`)];
        }
    }
}
function sizeOf(bytes) {
    return bytes < 1_000_000
        ? `${Math.round(bytes / 1000)} kB`
        : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
function judgePrivacy({ repository, ledger, place }) {
    if (repository.isPrivate) {
        return [ok('privacy', 'The repository is private, and so is what is handed over.')];
    }
    const seen = ledger.kind === 'sound' && ledger.handoffs > 0
        ? `${place} is public, and so is everything in its issues and in the ledger: ${(0,enumerate/* count */.U)(ledger.handoffs, 'handoff')} with all that was handed over.`
        : `${place} is public: whatever is handed over, everybody will be able to read.`;
    const remedy = 'Make the repository private, or ask in the forms for nothing that is not for everybody.';
    return [warning('privacy', seen, remedy)];
}

// EXTERNAL MODULE: ./build/form/write-forms.js + 2 modules
var write_forms = __webpack_require__(12853);
// EXTERNAL MODULE: ./build/github/data-branch.js + 4 modules
var data_branch = __webpack_require__(68611);
// EXTERNAL MODULE: ./build/github/github.js + 9 modules
var github = __webpack_require__(99700);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(76676);
// EXTERNAL MODULE: ./build/template/file-name.js
var file_name = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/github/explain.js
var explain = __webpack_require__(30593);
// EXTERNAL MODULE: ./build/github/graphql.js
var graphql = __webpack_require__(92159);
;// CONCATENATED MODULE: ./build/github/survey.js
// What GitHub tells about a repository as a place for handoffs, for whoever looks after it. Only looks:
// nothing here leaves a trace.





async function surveyRepository({ octokit, owner, repo, }) {
    const { data, headers } = await (0,explain/* explained */.t)('read the repository', () => octokit.repos.get({ owner, repo }));
    return {
        isPrivate: data.private,
        hasIssues: data.has_issues,
        isArchived: data.archived,
        pushedAt: data.pushed_at,
        now: (0,instant/* asInstant */.UO)(headers.date ?? data.updated_at),
    };
}
/** null: the token may not see them. */
async function surveyWorkflows({ octokit, owner, repo, }) {
    return ifAllowed('read the workflows', async () => {
        const { data } = await octokit.actions.listRepoWorkflows({ owner, repo, per_page: 100 });
        return data.workflows.map(({ id, path, state, created_at }) => ({
            id,
            path,
            state,
            createdAt: created_at,
        }));
    });
}
/** The newest that the schedule started. @returns null: there is none, or the token may not see them */
async function lastScheduledRun({ octokit, owner, repo }, workflow) {
    return ifAllowed('read the runs of the workflow', async () => {
        const { data } = await octokit.actions.listWorkflowRuns({
            owner,
            repo,
            workflow_id: workflow,
            event: 'schedule',
            per_page: 1,
        });
        const [run] = data.workflow_runs;
        return run === undefined
            ? null
            : { at: run.created_at, conclusion: run.conclusion, url: run.html_url };
    });
}
/** What the token may not see counts as not there. */
async function ifAllowed(purpose, request) {
    try {
        return await request();
    }
    catch (error) {
        const status = (0,explain/* statusOf */.c)(error);
        return status === 403 || status === 404
            ? null
            : (0,explain/* explained */.t)(purpose, () => Promise.reject(error));
    }
}
async function labelNames({ octokit, owner, repo }) {
    const labels = await (0,explain/* explained */.t)('read the labels', () => octokit.paginate(octokit.issues.listLabelsForRepo, { owner, repo, per_page: 100 }));
    return labels.map(({ name }) => name);
}
/** Whether any issue, open or closed, bears the label of handoffs. */
async function hasHandoffs({ octokit, owner, repo }) {
    const { data } = await (0,explain/* explained */.t)('look for handoffs', () => octokit.issues.listForRepo({ owner, repo, labels: 'handoff', state: 'all', per_page: 1 }));
    return data.length > 0;
}
const folderQuery = `
query Folder($owner: String!, $name: String!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $folder) {
      ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;
const blob = dist/* object */.Ikc({
    text: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    isTruncated: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const folderAnswer = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        object: dist/* nullable */.mee(dist/* object */.Ikc({
            entries: dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), object: dist/* nullable */.mee(blob) })))),
        })),
    }),
});
/** The YAML files of a folder on the default branch; what is no text is left out. */
async function yamlFilesIn({ octokit, owner, repo }, folder) {
    const { data } = await (0,graphql/* ask */.k)(octokit, {
        query: folderQuery,
        variables: { owner, name: repo, folder: `HEAD:${folder}` },
        answer: folderAnswer,
    });
    const entries = data.repository.object?.entries ?? [];
    return entries.flatMap(({ name, object }) => {
        const text = object?.text ?? null;
        return (0,file_name/* isYamlFile */.w)(name) && text !== null ? [{ path: `${folder}/${name}`, text }] : [];
    });
}

;// CONCATENATED MODULE: ./build/github/survey-branch.js
// Whether a branch is there, and whether rules keep it from being written.

/** Those that no commit by the API can follow, or none of ours does. */
const obstructive = new Set([
    'update',
    'creation',
    'pull_request',
    'merge_queue',
    'required_status_checks',
    'required_deployments',
    'workflows',
    'code_scanning',
    'commit_message_pattern',
    'commit_author_email_pattern',
    'committer_email_pattern',
    'branch_name_pattern',
    'file_path_restriction',
    'file_extension_restriction',
]);
async function surveyBranch({ octokit, owner, repo }, branch) {
    const [found, rules] = await Promise.all([
        foundBranch(octokit.repos.getBranch({ owner, repo, branch })),
        rulesFor(octokit.repos.getBranchRules({ owner, repo, branch, per_page: 100 })),
    ]);
    const isThere = found !== null;
    const blocking = rules.filter((type) => obstructive.has(type) && !(isThere && type === 'creation'));
    // Rulesets show as rules; the older branch protection does not, and says here only that it is on.
    const isProtected = found?.isProtected === true && rules.length === 0;
    return {
        isThere,
        obstacles: [...new Set([...blocking, ...(isProtected ? ['branch protection'] : [])])],
    };
}
/** Where a plan has no rulesets, GitHub answers 403: then there are none. */
async function rulesFor(request) {
    try {
        const { data } = await request;
        return data.map(({ type }) => type);
    }
    catch (error) {
        const status = (0,explain/* statusOf */.c)(error);
        return status === 403 || status === 404
            ? []
            : (0,explain/* explained */.t)('read the rules for the data branch', () => Promise.reject(error));
    }
}
async function foundBranch(request) {
    try {
        const { data } = await request;
        return { isProtected: data.protected };
    }
    catch (error) {
        return (0,explain/* statusOf */.c)(error) === 404
            ? null
            : (0,explain/* explained */.t)('read the data branch', () => Promise.reject(error));
    }
}

;// CONCATENATED MODULE: ./build/github/survey-people.js
// Whom GitHub would assign, and what the token may do.

async function assignable(repository, login) {
    if (await mayBeAssigned(repository, login))
        return 'yes';
    const known = await accountNamed(repository, login);
    if (known === null)
        return 'nobody';
    // That question tells apart upper and lower case, as no other does.
    return known !== login && (await mayBeAssigned(repository, known)) ? 'yes' : 'no';
}
async function mayBeAssigned({ octokit, owner, repo }, assignee) {
    return isAnswered(`ask whether ${assignee} can be assigned`, () => octokit.issues.checkUserCanBeAssigned({ owner, repo, assignee }));
}
async function isAnswered(purpose, request) {
    try {
        await request();
        return true;
    }
    catch (error) {
        return (0,explain/* statusOf */.c)(error) === 404 ? false : (0,explain/* explained */.t)(purpose, () => Promise.reject(error));
    }
}
async function accountNamed({ octokit }, username) {
    try {
        const { data } = await octokit.users.getByUsername({ username });
        return data.login;
    }
    catch (error) {
        return (0,explain/* statusOf */.c)(error) === 404
            ? null
            : (0,explain/* explained */.t)(`look for ${username}`, () => Promise.reject(error));
    }
}
/**
 * Asks for what GitHub never does: a label without a name, and a branch whose name is none. Who may not
 * write hears 403 or 404, who may hears 422.
 */
async function surveyToken({ octokit, owner, repo }) {
    const [mayWriteIssues, mayWriteContents] = await Promise.all([
        isUnderstood('ask what the token may do with issues', () => octokit.issues.createLabel({ owner, repo, name: '' })),
        isUnderstood('ask what the token may do with contents', () => octokit.git.createRef({ owner, repo, ref: 'baton', sha: '0'.repeat(40) })),
    ]);
    return { mayWriteIssues, mayWriteContents };
}
async function isUnderstood(purpose, request) {
    try {
        await request();
        return true;
    }
    catch (error) {
        const status = (0,explain/* statusOf */.c)(error);
        if (status === 422)
            return true;
        return status === 403 || status === 404
            ? false
            : (0,explain/* explained */.t)(purpose, () => Promise.reject(error));
    }
}

// EXTERNAL MODULE: ./build/runner/built-in.js
var built_in = __webpack_require__(119);
// EXTERNAL MODULE: ./build/template/read-configuration.js + 6 modules
var read_configuration = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/template/with-built-in.js
var with_built_in = __webpack_require__(94936);
// EXTERNAL MODULE: ./build/cli/workflow/config-path.js
var config_path = __webpack_require__(66417);
// EXTERNAL MODULE: ./build/cli/workflow/find-steps.js
var find_steps = __webpack_require__(51758);
// EXTERNAL MODULE: ./build/cli/workflow/input-of.js
var input_of = __webpack_require__(89269);
// EXTERNAL MODULE: ./build/cli/workflow/wanted.js
var wanted = __webpack_require__(90928);
// EXTERNAL MODULE: ./build/ledger/ledger-reader.js
var ledger_reader = __webpack_require__(84599);
// EXTERNAL MODULE: ./build/work/world.js
var world = __webpack_require__(42840);
;// CONCATENATED MODULE: ./build/cli/doctor/examine-ledger.js
// The ledger: whether it can be read, and what it holds.


async function examineLedger(branch) {
    try {
        const stored = await branch.read();
        return stored === null ? { kind: 'none' } : await factsOf(stored.bytes);
    }
    catch (error) {
        if (error instanceof world/* Fault */.v && error.code.startsWith('ledger_')) {
            return { kind: 'faulty', said: error.message };
        }
        throw error;
    }
}
async function factsOf(bytes) {
    const reader = await (0,ledger_reader/* openLedgerReader */.T2)(bytes);
    try {
        return {
            kind: 'sound',
            handoffs: reader.table('handoffs')?.rows.length ?? 0,
            bytes: bytes.length,
            schemaVersion: (0,ledger_reader/* schemaVersionOf */.dD)(bytes),
            newestSchema: ledger_reader/* newestSchema */.cd,
        };
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./build/template/team.js
var team = __webpack_require__(67718);
;// CONCATENATED MODULE: ./build/cli/doctor/examine-people.js
// Everybody whom the configuration names, and whether GitHub would assign them.


/** So many questions at a time. */
const atOnce = 10;
async function examinePeople(connection, github, outcome) {
    const teams = outcome.kind === 'sound' ? outcome.configuration.teams : [];
    const named = rosterOf(teams);
    const people = [];
    for (let at = 0; at < named.length; at += atOnce) {
        const asked = named.slice(at, at + atOnce).map(async ({ login, team }) => ({
            login,
            team,
            assignable: await assignable(connection, login),
        }));
        people.push(...(await Promise.all(asked)));
    }
    const known = teams.flatMap(({ id, githubTeam }) => githubTeam === undefined ? [] : [{ team: id, githubTeam }]);
    return {
        people,
        teams: await Promise.all(known.map(async ({ team, githubTeam }) => ({
            team,
            githubTeam,
            members: (await github.teamMembers(githubTeam))?.length ?? null,
        }))),
    };
}
function rosterOf(teams) {
    const all = teams.flatMap(({ id, members, lead }) => [...members, ...(lead === undefined ? [] : [lead])].map((login) => ({ login, team: id })));
    return all.filter(({ login }, at) => !(0,team/* includesLogin */.Bm)(all.slice(0, at).map((one) => one.login), login));
}

;// CONCATENATED MODULE: ./build/cli/doctor/surroundings.js
// All that the doctor looks at, as it was found.















async function lookAround(connection, options) {
    // First, so that a repository that is not there is said to be so.
    const repository = await surveyRepository(connection);
    const [workflowFiles, topFiles] = await Promise.all([
        yamlFilesIn(connection, wanted/* workflowsFolder */.rB),
        yamlFilesIn(connection, ''),
    ]);
    const steps = stepsOf(workflowFiles, topFiles);
    const configPath = options.configPath ?? (0,config_path/* configPathOf */.j)(steps);
    const branchName = options.dataBranch ?? (0,input_of/* inputOf */.w)(steps, 'data-branch') ?? 'handoff-data';
    const github = githubOf(connection, configPath);
    const [workflows, configuration, forms, labels, branch, ledger, token, filed] = await Promise.all([
        surveyWorkflows(connection),
        configurationOf(github),
        yamlFilesIn(connection, write_forms/* formsFolder */.W),
        labelNames(connection),
        surveyBranch(connection, branchName),
        examineLedger(ledgerBranch(connection, branchName)),
        surveyToken(connection),
        hasHandoffs(connection),
    ]);
    const ours = workflows?.find(({ path }) => steps.some(({ file }) => file.path === path));
    const [scheduled, people] = await Promise.all([
        ours === undefined ? null : lastScheduledRun(connection, ours.id),
        examinePeople(connection, github, configuration),
    ]);
    return {
        place: `${connection.owner}/${connection.repo}`,
        repository,
        token: { ...token, from: connection.token.from },
        workflowFiles,
        steps,
        workflows,
        scheduled,
        configPath,
        configuration,
        forms,
        labels,
        people,
        branchName,
        branch,
        ledger,
        hasHandoffs: filed,
    };
}
function githubOf({ octokit, owner, repo }, configPath) {
    return (0,github/* openGitHub */.o)({ octokit, owner, repo, configPath, wait: async () => { } });
}
/** @param readme for a branch that is begun by it */
function ledgerBranch({ octokit, owner, repo }, branch, readme = '') {
    return (0,data_branch/* dataBranch */.N)({ octokit, owner, repo, branch, path: 'handoffs.db', readme });
}
function stepsOf(workflows, topFiles) {
    const action = topFiles.find(({ path }) => path === '/action.yml')?.text ?? '';
    return workflows.flatMap((file) => (0,find_steps/* findSteps */.B0)(file, /^name: Baton$/m.test(action)));
}
async function configurationOf(github) {
    const { files } = await github.readConfiguration();
    return (0,read_configuration.readConfiguration)((0,with_built_in/* withBuiltIn */.k)(files ?? [], (0,built_in/* readBuiltIn */.Q)().files).files);
}

;// CONCATENATED MODULE: ./build/cli/doctor/fix.js
// Mends what can be mended without taking anything away: what is missing is created.





/** What was mended takes the place of what was found. */
async function fix(connection, seen, findings) {
    const mended = [];
    for (const finding of findings) {
        mended.push((await mend(connection, seen, finding)) ?? finding);
    }
    return mended;
}
/** null: this is not for a program to mend. */
async function mend(connection, seen, { id, state }) {
    if (state === 'ok') {
        return null;
    }
    if (id === 'labels' && seen.token.mayWriteIssues) {
        const missing = missingLabels(seen);
        await githubOf(connection, seen.configPath).createLabels(missing);
        return fixed(id, `Created ${(0,enumerate/* count */.U)(missing.length, 'label')}.`);
    }
    const isBegun = seen.branch.isThere || seen.hasHandoffs || seen.branch.obstacles.length > 0;
    if (id === 'data-branch' && seen.token.mayWriteContents && !isBegun) {
        await beginLedger(connection, seen);
        return fixed(id, `Began ${seen.branchName}, with an empty ledger.`);
    }
    return null;
}
function fixed(id, seen) {
    return { id, state: 'ok', seen, remedy: null, fixed: true };
}
async function beginLedger(connection, seen) {
    const { branchName, repository, place } = seen;
    const readme = dataBranchReadme({ repository: place, branch: branchName });
    const ledger = (0,open_ledger/* openLedger */.a)({
        branch: ledgerBranch(connection, branchName, readme),
        repository: place,
        wait: async () => { },
        random: Math.random,
    });
    await ledger.transact(async (transaction) => {
        if ((await transaction.bornAt()) !== null) {
            return { result: null, audit: null };
        }
        await transaction.setBornAt(repository.now);
        return { result: null, audit: 'ledger: begun' };
    });
}

;// CONCATENATED MODULE: ./build/cli/doctor/judge-people.js
// Whether everybody who is named can be reached.



function judgePeople({ people: { people }, place }) {
    const named = (what) => people
        .filter(({ assignable }) => assignable === what)
        .map(({ login, team }) => `${login} (${team})`);
    const findings = [];
    if (named('nobody').length > 0) {
        findings.push(problem('people', `GitHub knows no account of these names: ${(0,enumerate/* enumerate */.H)(named('nobody'))}.`, 'Correct the teams’ members in config.yml.'));
    }
    if (named('no').length > 0) {
        findings.push(problem('people', `GitHub assigns nobody without access to ${place}: ${(0,enumerate/* enumerate */.H)(named('no'))}.`, 'Give them access in its settings, under Collaborators and teams, or take them off the team in config.yml.'));
    }
    const everybody = people.length === 0
        ? 'The configuration names nobody.'
        : `${people.length === 1 ? 'The one person' : `All ${(0,enumerate/* count */.U)(people.length, 'person', 'people')}`} on the roster can be assigned.`;
    return findings.length > 0 ? findings : [ok('people', everybody)];
}
function judgeTeams(seen) {
    const { teams } = seen.people;
    if (teams.length === 0) {
        return [];
    }
    const findings = [];
    const unread = teams.filter(({ members }) => members === null);
    if (unread.length > 0) {
        findings.push(warning('github-teams', `The token from ${seen.token.from} cannot read ${(0,enumerate/* enumerate */.H)(unread.map(({ githubTeam }) => githubTeam))}: there is no such team, or the token may not see it.`, 'Correct `github_team` in config.yml, or use a token that may read the organisation’s members.'));
    }
    if (!passesToken(seen)) {
        findings.push(problem('github-teams', 'The workflow uses the job’s own token, which can never read GitHub teams; so only the members listed in config.yml count.', 'Pass the token of a GitHub App with the permission members: read to the input `token`, or list the members in config.yml.'));
    }
    const read = teams.map(({ githubTeam, members }) => `${githubTeam} (${members})`);
    return findings.length > 0 ? findings : [ok('github-teams', `Read: ${(0,enumerate/* enumerate */.H)(read)}.`)];
}
/** A token that only a run can tell counts, too. */
function passesToken({ steps, workflowFiles }) {
    const isWritten = (0,input_of/* inputOf */.w)(steps, 'token') !== null;
    const paths = new Set(steps.map(({ file }) => file.path));
    const texts = workflowFiles.filter(({ path }) => paths.has(path)).map(({ text }) => text);
    return (isWritten ||
        texts.some((text) => /^\s*token:\s*(?!.*(?:github\.token|secrets\.GITHUB_TOKEN))\S/im.test(text)));
}

// EXTERNAL MODULE: ./build/cli/check/check-drift.js
var check_drift = __webpack_require__(51492);
;// CONCATENATED MODULE: ./build/cli/doctor/judge-setting.js
// The repository, the token, and what is written down in files: configuration and forms.



function judgeRepository({ place, repository }) {
    const { isPrivate, hasIssues, isArchived } = repository;
    const findings = [];
    if (isArchived) {
        findings.push(problem('repository', `${place} is archived: nothing in it can change.`, 'Take it out of the archive in its settings.'));
    }
    if (!hasIssues) {
        findings.push(problem('repository', `Issues are switched off in ${place}.`, 'Switch them on in its settings, under Features.'));
    }
    return findings.length > 0
        ? findings
        : [ok('repository', `${place}, ${isPrivate ? 'private' : 'public'}, with issues.`)];
}
function judgeToken({ token }) {
    const lacking = [
        ...(token.mayWriteIssues ? [] : ['issues']),
        ...(token.mayWriteContents ? [] : ['contents']),
    ];
    return [
        lacking.length === 0
            ? ok('token', `The token from ${token.from} may write issues and contents.`)
            : warning('token', `The token from ${token.from} may not write ${(0,enumerate/* enumerate */.H)(lacking)}. The workflow has a token of its own; this one only matters to \`--fix\`.`, 'To have things mended from here, use a token that may.'),
    ];
}
function judgeConfiguration(seen) {
    const { configuration: outcome, configPath } = seen;
    if (outcome.kind === 'unsound') {
        return outcome.problems.map(({ path, line, message, remedy }) => problem('configuration', `${path}, line ${line}: ${message}`, remedy));
    }
    const { templates, teams } = outcome.configuration;
    const types = (0,enumerate/* enumerate */.H)(templates.map(({ type }) => type));
    return [
        teams.length === 0
            ? warning('configuration', `${configPath}/config.yml lists no team, so that nobody is assigned, and whoever may write to the repository may accept. Templates: ${types}.`, 'List the teams and their members there, or run `baton init`.')
            : ok('configuration', `Teams: ${(0,enumerate/* enumerate */.H)(teams.map(({ id }) => id))}. Templates: ${types}.`),
    ];
}
function judgeForms({ configuration: outcome, forms }) {
    if (outcome.kind === 'unsound') {
        return [];
    }
    const found = [...(0,check_drift/* checkDrift */.o)(outcome.configuration.templates, forms)].map(({ path, line, message, remedy }) => problem('forms', `${path}, line ${line}: ${message}`, remedy));
    return found.length > 0
        ? found
        : [ok('forms', 'Every template has its form on the default branch.')];
}

// EXTERNAL MODULE: ./build/template/duration.js
var duration = __webpack_require__(16899);
// EXTERNAL MODULE: ./build/template/tree.js
var tree = __webpack_require__(58011);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(95853);
// EXTERNAL MODULE: ./build/cli/check/check-workflows.js + 5 modules
var check_workflows = __webpack_require__(61779);
// EXTERNAL MODULE: ./build/cli/check/finding.js
var finding = __webpack_require__(22883);
;// CONCATENATED MODULE: ./build/cli/doctor/judge-workflow.js
// The workflow: there, switched on, written as it should be, and its schedule alive.








/** One for each thing that is wrong; a single one where nothing is. */
function judgeWorkflow(seen) {
    const { workflowFiles, steps, workflows } = seen;
    const found = [...(0,check_workflows/* checkWorkflows */.L)(workflowFiles, steps)].map(({ rule, path, line, message, remedy }) => ({
        id: 'workflow',
        state: finding/* rules */.aO[rule].level === 'error' ? 'problem' : 'warning',
        seen: steps.length === 0 ? message : `${path}, line ${line}: ${message}`,
        remedy,
    }));
    const path = steps[0]?.file.path;
    if (path === undefined) {
        return found;
    }
    const all = [...judgeState(path, workflows), ...found];
    const good = `${path} is switched on, may write issues and contents, is started by issues, comments and a schedule, and lets its runs wait for each other (\`queue: max\`).`;
    return all.length > 0 ? all : [ok('workflow', good)];
}
function judgeState(path, workflows) {
    if (workflows === null) {
        return [
            warning('workflow', `The token may not see whether ${path} is switched on.`, 'Use a token that may read actions.'),
        ];
    }
    const state = workflows.find((one) => one.path === path)?.state;
    if (state === 'active' || state === 'disabled_inactivity') {
        // What became of the schedule is told with the schedule.
        return [];
    }
    return [
        state === undefined
            ? problem('workflow', `GitHub does not list ${path} among the workflows.`, 'Look at it in the Actions tab: GitHub lists no workflow that it cannot read.')
            : problem('workflow', `${path} is switched off (${state}).`, switchOn(path)),
    ];
}
function switchOn(path) {
    return `Switch it on in the Actions tab, or with \`gh workflow enable ${path.split('/').at(-1)}\`.`;
}
const day = duration/* secondsPerUnit */.xJ.d;
/** GitHub switches the schedules of a public repository off after so long without activity. */
const idleLimit = 60 * day;
const idleWarning = 50 * day;
function judgeSchedule(seen) {
    const path = seen.steps[0]?.file.path;
    const workflow = seen.workflows?.find((one) => one.path === path);
    if (path === undefined || workflow === undefined) {
        return [];
    }
    if (workflow.state === 'disabled_inactivity') {
        const off = `GitHub switched ${path} off, as nothing had happened in the repository for 60 days: nothing is recorded any more.`;
        return [problem('schedule', off, switchOn(path))];
    }
    const crons = cronsOf(seen);
    if (crons.length === 0 || workflow.state !== 'active') {
        return [];
    }
    const { scheduled } = seen;
    const silence = (0,instant/* epochSeconds */.DQ)(seen.repository.now) - (0,instant/* epochSeconds */.DQ)(scheduled?.at ?? workflow.createdAt);
    const last = scheduled === null
        ? 'The schedule has not come round yet.'
        : `The schedule last started a run ${(0,time/* duration */.p0)(silence)} ago.`;
    const findings = [
        ...judgeSilence(silence, { crons, hasRun: scheduled !== null }),
        ...judgeLastRun(scheduled),
        ...judgeIdleness(seen.repository),
    ];
    return findings.length > 0 ? findings : [ok('schedule', last)];
}
function judgeSilence(silence, { crons, hasRun }) {
    if (silence <= Math.min(...crons.map(patienceFor))) {
        return [];
    }
    const seen = hasRun
        ? `The schedule last started a run ${(0,time/* duration */.p0)(silence)} ago.`
        : `The schedule has never started a run, in ${(0,time/* duration */.p0)(silence)}.`;
    const remedy = 'Look at the Actions tab. GitHub may delay schedules for hours; if it goes on, switch the workflow off and on again.';
    return [warning('schedule', seen, remedy)];
}
function judgeLastRun(run) {
    if (run?.conclusion !== 'failure') {
        return [];
    }
    const failed = `The last run that the schedule started, at ${(0,time/* utc */.n$)(run.at)}, failed.`;
    return [problem('schedule', failed, `Its log says why: ${run.url}`)];
}
function judgeIdleness({ isPrivate, pushedAt, now, }) {
    const idle = pushedAt === null ? 0 : (0,instant/* epochSeconds */.DQ)(now) - (0,instant/* epochSeconds */.DQ)(pushedAt);
    if (isPrivate || idle <= idleWarning) {
        return [];
    }
    const seen = `Nothing was pushed to this public repository for ${(0,time/* duration */.p0)(idle)}; after ${(0,time/* duration */.p0)(idleLimit)} GitHub switches its schedules off.`;
    const remedy = 'Push a commit, or have somebody switch the workflow on again when GitHub writes to say so.';
    return [warning('schedule', seen, remedy)];
}
function cronsOf({ steps }) {
    return steps.flatMap(({ workflow }) => {
        const on = (0,tree/* valueAt */.fK)(workflow, 'on');
        const schedule = on?.kind === 'mapping' ? (0,tree/* valueAt */.fK)(on, 'schedule') : undefined;
        return (0,find_steps/* itemsOf */.S3)(schedule).flatMap((item) => (0,find_steps/* entriesOf */.Mc)(item).flatMap(({ key, value }) => (key === 'cron' ? [(0,find_steps/* textOf */.b6)(value)] : [])));
    });
}
/** How long such a schedule may be silent before it is strange, in seconds. */
function patienceFor(cron) {
    const [, hours = '*', days = '*', months = '*', weekdays = '*'] = cron.trim().split(/\s+/);
    if (months !== '*' || days !== '*')
        return 40 * day;
    if (weekdays !== '*')
        return 10 * day;
    return /[*/,]/.test(hours) ? day : 3 * day;
}

;// CONCATENATED MODULE: ./build/cli/doctor/doctor.js
// Looks at a repository as a place for handoffs, and says what is to be mended.













async function doctor(terminal, options) {
    const connection = await (0,connect/* connectWithToken */.wS)(terminal, options);
    const { owner, repo } = connection;
    const findings = await (0,connect/* inTerminalWords */.vI)(connection, () => (0,progress/* withProgress */.E)(terminal, `Examining ${owner}/${repo}`, async () => {
        const seen = await lookAround(connection, options);
        const found = judgeAll(seen);
        return options.fix ? fix(connection, seen, found) : found;
    }));
    terminal.stdout(options.json ? toJson(`${owner}/${repo}`, findings) : toText(terminal, findings));
    const isGood = findings.every(({ state }) => state !== 'problem');
    terminal.setExitCode(isGood ? failure/* exitCodes */.hS.good : failure/* exitCodes */.hS.found);
}
function judgeAll(seen) {
    const judges = [
        judgeRepository,
        judgeToken,
        judgeWorkflow,
        judgeSchedule,
        judgeConfiguration,
        judgeForms,
        judgeLabels,
        judgePeople,
        judgeTeams,
        judgeBranch,
        judgeLedger,
        judgePrivacy,
    ];
    return judges.flatMap((judge) => judge(seen));
}
function toJson(repository, findings) {
    return (0,cli_text/* jsonText */.s$)({
        repository,
        findings: findings.map(({ id, state, seen, remedy, fixed = false }) => ({
            ...{ id, title: titles[id], state, seen, remedy, fixed },
        })),
    });
}
const styles = { ok: 'green', warning: 'yellow', problem: 'red' };
function toText(terminal, findings) {
    const state = Math.max(...Object.keys(styles).map(({ length }) => length));
    const title = Math.max(...findings.map(({ id }) => titles[id].length));
    const indent = ' '.repeat(state + title + 4);
    const room = (terminal.width ?? Number.POSITIVE_INFINITY) - indent.length;
    const lines = findings.flatMap((finding) => {
        const word = finding.fixed ? 'fixed' : finding.state;
        const head = `${(0,cli_terminal/* painted */.C)(terminal, styles[finding.state], word.padEnd(state))}  ${titles[finding.id].padEnd(title)}  `;
        const texts = [finding.seen, ...(finding.remedy === null ? [] : [`→ ${finding.remedy}`])];
        const wrapped = texts.flatMap((text) => wrap((0,cli_text/* plain */.pj)(text), room));
        return wrapped.map((line, at) => `${at === 0 ? head : indent}${line}\n`);
    });
    return `${lines.join('')}\n${verdict(findings)}\n`;
}
/** At spaces, into lines of at most `room` characters. */
function wrap(text, room) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > room) {
            lines.push(word);
        }
        else {
            lines[lines.length - 1] = `${last} ${word}`;
        }
    }
    return lines;
}
function verdict(findings) {
    const number = (state) => findings.filter((one) => one.state === state).length;
    const [problems, warnings] = [number('problem'), number('warning')];
    const told = [
        ...(problems === 0 ? [] : [(0,enumerate/* count */.U)(problems, 'problem')]),
        ...(warnings === 0 ? [] : [(0,enumerate/* count */.U)(warnings, 'warning')]),
    ];
    return told.length === 0 ? 'All is well.' : `${told.join(', ')}.`;
}


/***/ }),

/***/ 84599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ openLedgerReader),
/* harmony export */   cd: () => (/* binding */ newestSchema),
/* harmony export */   dD: () => (/* binding */ schemaVersionOf)
/* harmony export */ });
/* harmony import */ var _template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18606);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97452);
/* harmony import */ var _ledger_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45291);
/* harmony import */ var _ledger_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89168);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94885);
// A ledger for people to look into: its questions, its tables whatever they are, and SQL. What is read
// stays in memory and is never written back.





/** @throws Fault where the ledger cannot be relied on, or is of a newer release */
async function openLedgerReader(bytes) {
    const database = await (0,_ledger_database_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerDatabase */ .p)({ bytes });
    const { queries, tables } = database;
    return {
        view: (0,_ledger_view_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerView */ .F)(queries),
        tables: () => tables.names().map(tables.read),
        table: (name) => (tables.names().includes(name) ? tables.read(name) : null),
        ask: tables.ask,
        async configuration() {
            const row = await queries
                .selectFrom('configurations')
                .select('configuration_json')
                .orderBy('id', 'desc')
                .executeTakeFirst();
            return row === undefined
                ? null
                : (0,_template_decode_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeConfiguration */ .dp)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(row.configuration_json, 'the configuration'));
        },
        close: database.close,
    };
}
/** As the file says of itself, before it is opened and brought forward. */
function schemaVersionOf(bytes) {
    // https://www.sqlite.org/fileformat.html#user_version_number
    return bytes.length < 64
        ? 0
        : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(60);
}
const newestSchema = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .migrations */ .w.length;


/***/ })

};
