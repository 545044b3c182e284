import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { workflowText } from '../../../src/cli/workflow/workflow-text.ts';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import { renderForms } from '../../../src/form/issue-form/render-forms.ts';
import { labelDefinitions } from '../../../src/render/labels.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import { createManualClock, type ManualClock } from '../../../src/sandbox/github/clock.ts';
import {
  createGitHub,
  type GitHubOptions,
  type LocalGitHub,
} from '../../../src/sandbox/github/local-github.ts';
import { createPerson } from '../../../src/sandbox/people/person.ts';
import { watchContract } from '../../contract/validate-exchange.ts';
import { newLedger } from '../../ledger/setup/new-ledger.ts';
import { outboxMessage } from '../../notify/message.ts';
import { baton, type Captured, transcriptOf } from '../captured.ts';
import { copyOfBaton, releaseCopy } from '../copy-of-baton.ts';

const repository = 'acme/handoffs';
const workflow = '.github/workflows/handoffs.yml';
const config = `teams:
  sales: { members: [sam] }
  onboarding: { members: [Alice, bob] }
`;

/** All that Baton wants of that configuration. */
const labels = labelsWanted();

interface Practice {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  doctor(words?: readonly string[], variables?: object, width?: number): Promise<Captured>;
  /** Everything asked so far, for the file beside this one. */
  transcript(): string;
}

/** A repository as `baton init` leaves it, unless said otherwise. */
async function practice(
  files: Readonly<Record<string, string>> = {},
  options: Partial<GitHubOptions> = {},
): Promise<Practice> {
  const directory = mkdtempSync(join(tmpdir(), 'baton-doctor-'));
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    otherRepositories: [copyOfBaton],
    isPrivate: true,
    labels,
    people: [
      { login: 'sam', role: 'read' },
      { login: 'alice', role: 'write' },
      { login: 'bob', role: 'write' },
      { login: 'dave', role: 'triage' },
      { login: 'mallory', role: 'none' },
      { login: 'erin', role: 'admin' },
    ],
    files: {
      [workflow]: workflowText('acme/baton@v1'),
      '.github/handoffs/config.yml': config,
      ...forms(),
      ...files,
    },
    ...options,
  });
  await releaseCopy(github, { as: 'erin', version: 'v1' });
  const contract = watchContract(github);
  const { url, close } = await github.listen();
  onTestFinished(async () => {
    await close();
    rmSync(directory, { recursive: true });
    expect(contract.problems).toEqual([]);
  });
  const told: string[] = [];
  return {
    github,
    clock,
    async doctor(words = [], variables = { GITHUB_TOKEN: github.tokenFor('erin') }, width) {
      const environment = { GITHUB_API_URL: url, PATH: '/nowhere', ...variables };
      const captured = await baton(['doctor', '--repo', repository, ...words], {
        environment,
        width: width ?? null,
      });
      const shown = transcriptOf(['doctor', ...words], captured);
      told.push(shown.replaceAll(/commit [0-9a-f]{7}/g, 'commit 1234567'));
      return captured;
    },
    transcript: () => told.join('\n'),
  };
}

function labelsWanted(): readonly string[] {
  const path = '.github/handoffs/config.yml';
  const read = parseConfiguration([{ path, text: config }, ...readDefaultTemplates().files]);
  return read.kind === 'valid' ? labelDefinitions(read.configuration).map(({ name }) => name) : [];
}

function forms(): Readonly<Record<string, string>> {
  const read = parseConfiguration(readDefaultTemplates().files);
  const templates = read.kind === 'valid' ? read.configuration.templates : [];
  return Object.fromEntries(renderForms(templates));
}

/** In the repository itself, not in the copy of Baton. */
function isWrite({ path, status }: { readonly path: string; readonly status: number }): boolean {
  return status === 201 && path.startsWith(`/repos/${repository}/`);
}

test('what is missing in a new repository is reported, created with --fix, and then reported as fine', async () => {
  const { github, doctor, transcript } = await practice({}, { labels: labels.slice(3) });
  expect(await doctor()).toMatchObject({ exitCode: 1 });
  expect(github.requests.filter(isWrite)).toEqual([]);
  expect(await doctor(['--fix'])).toMatchObject({ exitCode: 0 });
  const written = github.requests.filter(isWrite).length;
  expect(await doctor(['--fix', '--json'])).toMatchObject({ exitCode: 0 });
  expect(github.requests.filter(isWrite)).toHaveLength(written);
  await expect(transcript()).toMatchFileSnapshot('doctor-of-a-new-repository.txt');
});

test('each problem is reported with its fix, and --fix leaves alone what it cannot fix', async () => {
  const broken = workflowText('acme/baton@v1')
    .replace(
      '    steps:',
      '    concurrency: { group: handoffs, cancel-in-progress: true }\n    steps:',
    )
    .replace('issues: write', 'issues: read');
  const { github, clock, doctor, transcript } = await practice(
    {
      [workflow]: broken,
      '.github/handoffs/config.yml': `${config}  design: { members: [mallory, nobody-here], github_team: acme/design }\n`,
      '.github/ISSUE_TEMPLATE/design_to_development.yml': 'name: By hand\nbody: []\n',
    },
    { isPrivate: false, labels: [] },
  );
  await github.commitFiles({
    ...{ as: 'erin', branch: 'handoff-data', message: 'By hand' },
    files: { 'handoffs.db': 'not a database' },
  });
  github.browser.protectBranch('handoff-data', true);
  github.browser.setWorkflow(workflow, 'disabled_inactivity');
  clock.advance({ minutes: 60 * 24 * 61 });
  expect(await doctor()).toMatchObject({ exitCode: 1 });
  const asDave = { GITHUB_TOKEN: github.tokenFor('dave') };
  expect(await doctor(['--fix'], asDave)).toMatchObject({ exitCode: 1, stderr: '' });
  expect(github.requests.filter(isWrite)).toEqual([]);
  await expect(transcript()).toMatchFileSnapshot('doctor-of-a-sick-repository.txt');
});

test('a schedule that does not run, or whose runs fail, is reported', async () => {
  const { github, clock, doctor } = await practice();
  const schedule = async () => {
    const { stdout } = await doctor(['--json']);
    const { findings } = JSON.parse(stdout);
    return findings
      .filter(({ id }: { id: string }) => id === 'schedule')
      .map(({ state, message }: { state: string; message: string }) => `${state}: ${message}`);
  };
  const run = (number: number, conclusion: string) =>
    github.recordRun({
      ...{ id: 9_000_000_000 + number, number, event: 'schedule', conclusion, path: workflow },
    });
  expect(await schedule()).toEqual(['ok: The schedule has not run yet.']);
  clock.advance({ minutes: 60 * 30 });
  expect(await schedule()).toEqual(['warning: The schedule has not run for 30 h.']);
  run(1, 'success');
  clock.advance({ minutes: 90 });
  expect(await schedule()).toEqual(['ok: The schedule last ran 1.5 h ago.']);
  run(2, 'failure');
  expect(await schedule()).toEqual([
    'problem: The last scheduled run, at 2026-11-17 16:30 UTC, failed.',
  ]);
});

test('a shared configuration that the job cannot read is reported, and so is one that is missing', async () => {
  const shared = {
    '.github/handoffs/config.yml': config,
    ...Object.fromEntries(readDefaultTemplates().files.map(({ path, text }) => [path, text])),
  };
  const { doctor } = await practice(
    { '.github/handoffs/config.yml': 'extends: acme/shared\n' },
    { otherRepositories: [copyOfBaton, 'acme/shared'], otherFiles: { 'acme/shared': shared } },
  );
  const { stdout } = await doctor();
  expect(stdout).toMatch(/extends acme\/shared, which is private/);
  expect(stdout).toMatch(/Teams: sales, onboarding/);
  expect(stdout).not.toMatch(/does not use/);
  const other = await practice({ '.github/handoffs/config.yml': '\nextends: acme/nowhere\n' });
  expect((await other.doctor()).stdout).toMatch(
    /config\.yml, line 2: The token cannot read acme\/nowhere/,
  );
});

test('the costs are the runs of thirty days, and the formula of the page about costs', async () => {
  const { github, clock, doctor } = await practice();
  const run = (number: number, event: string, conclusion = 'success') =>
    github.recordRun({
      ...{ id: 9_000_000_000 + number, number, event, conclusion, path: workflow },
    });
  run(1, 'issues');
  clock.advance({ minutes: 60 * 24 * 31 });
  run(2, 'issues');
  run(3, 'issue_comment', 'skipped');
  run(4, 'schedule');
  const { stdout } = await doctor(['--json']);
  const { findings } = JSON.parse(stdout);
  expect(findings.find(({ id }: { id: string }) => id === 'costs').message).toBe(
    'In the last 30 days: 1 scheduled run, 1 other run, 2 minutes of Actions. Expect 730 minutes a month: 730 scheduled runs + 0 handoffs × 12 events.',
  );
});

test('every line of the doctor fits in 80 columns', async () => {
  const { doctor } = await practice({}, { labels: labels.slice(3) });
  const { stdout } = await doctor([], undefined, 80);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  await expect(stdout.replaceAll(/commit [0-9a-f]{7}/g, 'commit 1234567')).toMatchFileSnapshot(
    'doctor-at-80-columns.txt',
  );
});

test('a plan without rulesets has no rules, and an idle public repository is warned', async () => {
  const { github, clock, doctor } = await practice({}, { isPrivate: false });
  await github.commitFiles({
    ...{ as: 'erin', branch: 'handoff-data', message: 'By hand' },
    files: { 'handoffs.db': 'not a database' },
  });
  clock.advance({ minutes: 60 * 24 * 50 });
  // A commit of the ledger, which GitHub may not count as activity.
  await github.commitFiles({
    ...{ as: 'erin', branch: 'handoff-data', message: 'By hand, again' },
    files: { 'handoffs.db': 'no database' },
  });
  clock.advance({ minutes: 60 * 24 });
  github.recordRun({
    ...{ id: 9_000_000_001, number: 1, event: 'schedule', conclusion: 'success' },
    path: workflow,
  });
  github.intercept({
    before: ({ path }) =>
      path.includes('/rules/branches/')
        ? Response.json({ message: 'Upgrade to GitHub Pro' }, { status: 403 })
        : null,
  });
  const { stdout } = await doctor();
  expect(stdout).toMatch(/ok +Data branch +handoff-data exists, and no rule prevents/);
  expect(stdout).toMatch(
    /warning +Schedule +The default branch of this public repository has had no commit for 51\s+days\./,
  );
});

test('public holidays whose known years end are a warning', async () => {
  const { clock, doctor } = await practice({
    '.github/handoffs/config.yml': `${config}  legal: { calendar: { holidays: { country: US } } }\n`,
  });
  const holidays =
    /warning +Configuration +Baton knows the public holidays of US until the end of 2035/;
  expect((await doctor()).stdout).not.toMatch(holidays);
  clock.advance({ minutes: 60 * 24 * 366 * 9 });
  expect((await doctor()).stdout).toMatch(holidays);
});

test('a ledger that may be lost is not created again', async () => {
  const { github, doctor } = await practice({}, { labels: ['handoff'] });
  github.browser.createIssueAsForm({ as: 'sam', title: 'Acme', body: 'x', labels: ['handoff'] });
  const { stdout, exitCode } = await doctor(['--fix']);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/problem +Data branch +The branch handoff-data is missing, but issues/);
  expect(
    github.requests.some((request) => /\/git\/refs$/.test(request.path) && isWrite(request)),
  ).toBe(false);
});

test('without a workflow, with a broken configuration, and without a token', async () => {
  const { doctor, transcript } = await practice({
    [workflow]: 'on: push\njobs: {}\n',
    '.github/handoffs/config.yml': 'teams: [sales]\n',
  });
  await doctor();
  await doctor([], {});
  await doctor([], { GITHUB_TOKEN: 'wrong' });
  await expect(transcript()).toMatchFileSnapshot('doctor-without.txt');
});

test('an action that cannot run is reported with what is wrong', async () => {
  const found = async (uses: string) => {
    const { doctor } = await practice({ [workflow]: workflowText(uses) });
    const { findings } = JSON.parse((await doctor(['--json'])).stdout);
    return findings
      .filter(({ id }: { id: string }) => id === 'action')
      .map(({ state, message }: { state: string; message: string }) => `${state}: ${message}`);
  };
  expect(await found('acme/baton@v1')).toEqual([
    expect.stringMatching(/^ok: acme\/baton@v1 exists \(commit [0-9a-f]{7}\)\.$/),
  ]);
  expect(await found('acme/baton@v9')).toEqual([
    'problem: The workflow uses acme/baton@v9, but acme/baton has no tag or branch v9.',
  ]);
  expect(await found('nobody/baton@v1')).toEqual([
    'problem: The workflow uses nobody/baton@v1, but nobody/baton does not exist, or your token cannot read it.',
  ]);
});

test('a workflow that calls another one, which runs Baton, is judged by its own triggers', async () => {
  const [before = '', steps = ''] = workflowText('acme/baton@v1').split('    runs-on');
  const { doctor } = await practice({
    [workflow]: `${before}    uses: ./.github/workflows/baton.yml\n    permissions: write-all\n`,
    '.github/workflows/baton.yml': `on: workflow_call\njobs:\n  baton:\n    runs-on${steps}`,
  });
  const { stdout } = await doctor();
  expect(stdout).toMatch(/ok +Workflow +\.github\/workflows\/handoffs\.yml is enabled/);
  expect(stdout).toMatch(/ok +Action +acme\/baton@v1 exists/);
  expect(stdout).toMatch(/ok +Schedule +The schedule has not run yet/);
});

test('open issues from before Baton that read like a form are counted before they are taken for handoffs', async () => {
  const { github, doctor } = await practice();
  const file = (body: string, labels: readonly string[] = ['bug']) =>
    github.browser.createIssueAsForm({ as: 'sam', title: 'Example Ltd', body, labels });
  const form =
    '### Client name\n\nExample Ltd\n\n### Contract value\n\n5\n\n### Start date\n\n1 May';
  file(form);
  file('### Steps\n\nNone');
  const second = file(form, []);
  const third = file(form);
  await createPerson(github, repository, 'erin').close(third);
  const earlier =
    /warning +First run +2 open issues from before Baton read like a form: #3 and #1\. The next sweep records them/;
  expect(second).toBe(3);
  expect((await doctor()).stdout).toMatch(earlier);
  expect((await doctor(['--fix'])).stdout).toMatch(earlier);
});

test('default forms of the organisation count only in a repository without its own', async () => {
  const home = 'acme/.github';
  const bug = '.github/ISSUE_TEMPLATE/bug.yml';
  const options = {
    otherRepositories: [copyOfBaton, home],
    otherFiles: { [home]: { ...forms(), [bug]: 'name: A bug\ndescription: x\nbody: []\n' } },
    isPrivate: false,
  };
  const own = await practice({}, options);
  expect((await own.doctor()).stdout).toMatch(
    /warning +Issue forms +GitHub does not offer bug\.yml of acme\/\.github here, because this repository/,
  );
  const files = {
    [workflow]: workflowText('acme/baton@v1'),
    '.github/handoffs/config.yml': config,
  };
  const none = await practice({}, { ...options, files });
  expect((await none.doctor()).stdout).toMatch(
    /ok +Issue forms +Every template has its form in acme\/\.github\.\n/,
  );
});

test('with the form of one built-in template, the doctor misses no other', async () => {
  const { '.github/ISSUE_TEMPLATE/design_to_development.yml': _, ...one } = forms();
  const files = {
    [workflow]: workflowText('acme/baton@v1'),
    '.github/handoffs/config.yml': config,
    ...one,
  };
  const { doctor } = await practice({}, { files });
  expect((await doctor()).stdout).toMatch(
    /ok +Issue forms +Each form on the default branch .*\. Without a form: design_to_development\.\n/,
  );
});

test('a form by hand that Baton reads all the same is a warning', async () => {
  const path = '.github/ISSUE_TEMPLATE/sales_to_onboarding.yml';
  const question = 'body:\n  - { type: input, attributes: { label: Your phone } }\n';
  const byHand = (forms()[path] ?? '').replace(/^#.*\n/gm, '').replace('body:\n', question);
  const { doctor } = await practice({ [path]: byHand });
  const { stdout } = await doctor();
  expect(stdout).toMatch(
    /warning +Issue forms +.*, line 8: The form asks for `Your phone`, .* Baton ignores its answer\./,
  );
  expect(stdout).not.toMatch(/problem +Issue forms/);
});

test('settings that keep GitHub from starting the action are reported', async () => {
  const found = async (settings: object, patterns: readonly string[] = []) => {
    const { github, doctor } = await practice();
    const base = `/repos/${repository}/actions/permissions`;
    const answers = new Map<string, object>([
      [base, { enabled: true, allowed_actions: 'all', ...settings }],
      [`${base}/selected-actions`, { github_owned_allowed: true, patterns_allowed: patterns }],
    ]);
    github.intercept({
      before: ({ path }) => {
        const answer = answers.get(path);
        return answer === undefined ? null : Response.json(answer);
      },
    });
    const { findings } = JSON.parse((await doctor(['--json'])).stdout);
    return findings
      .filter(({ id, state }: Record<string, string>) => id === 'action' && state === 'problem')
      .map(({ message, fix }: Record<string, string>) => `${message} ${fix}`);
  };
  expect(await found({})).toEqual([]);
  expect(await found({ allowed_actions: 'local_only' })).toEqual([]);
  expect(await found({ enabled: false })).toEqual([
    'Actions are disabled in acme/handoffs, so no workflow runs. Enable them in its settings, under Actions, General.',
  ]);
  expect(await found({ sha_pinning_required: true })).toEqual([
    expect.stringMatching(
      /^The settings of acme\/handoffs require the full SHA of a commit in place of acme\/baton@v1, so every run fails at its start\. Write `uses: acme\/baton@[0-9a-f]{40} # v1`\.$/,
    ),
  ]);
  expect(await found({ allowed_actions: 'selected' }, ['!acme/baton@*'])).toEqual([
    'The settings of acme/handoffs do not allow acme/baton@v1, so every run fails at its start. Allow `acme/baton@*` in the settings of the repository or organisation, under Actions, General.',
  ]);
});

test('a team that the schedule never reaches in its working hours is reported', async () => {
  const { doctor } = await practice({
    '.github/handoffs/config.yml': config.replace('bob]', 'bob], calendar: {}'),
    [workflow]: workflowText('acme/baton@v1').replace('17 * * * *', '17 3 * * *'),
  });
  expect((await doctor()).stdout).toContain('The schedule never runs in the working hours of');
});

test('a configuration folder that is empty is reported', async () => {
  const { doctor } = await practice({
    [workflow]: workflowText('acme/baton@v1', { configPath: '.github/handofs' }),
  });
  const { stdout, exitCode } = await doctor();
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(
    /problem +Configuration +The workflow reads its configuration from \.github\/handofs, which has no YAML files/,
  );
});

test('the doctor explains how it is used', async () => {
  const words = ['doctor', '--help'];
  await expect(transcriptOf(words, await baton(words))).toMatchFileSnapshot('doctor-help.txt');
});

test('a bot that a team lists exists, but cannot be assigned', async () => {
  const { github, doctor } = await practice({
    '.github/handoffs/config.yml': config.replace('bob', 'bob, helper'),
  });
  github.addPerson({ login: 'helper[bot]', role: 'write', isBot: true });
  const { stdout } = await doctor();
  expect(stdout).toContain('GitHub does not let Baton assign bots: helper');
  expect(stdout).not.toContain('do not exist on GitHub');
});

test('a channel that has stopped taking messages is reported, with since when and its answer', async () => {
  const inputs = `        with:
          slack-webhook-url: \${{ secrets.SLACK }}
          smtp-url: \${{ secrets.SMTP }}
`;
  const { github, doctor } = await practice({
    [workflow]: `${workflowText('acme/baton@v1').trimEnd()}\n${inputs}`,
  });
  const { branch, ...ledger } = newLedger();
  const messages = [
    ...['one', 'two'].map((id) => ({ ...outboxMessage('slack', { target: '*' }), id })),
    ...['a', 'b'].map((id) => ({
      ...outboxMessage('email', { target: `${id}@acme.example` }),
      id,
    })),
    { ...outboxMessage('email', { target: 'corrected@acme.example' }), id: 'corrected' },
    { ...outboxMessage('webhook'), id: 'programs' },
    { ...outboxMessage('slack', { target: '#sales' }), id: 'earlier' },
    {
      ...outboxMessage('slack', { target: '#sales' }),
      ...{ id: 'later', createdAt: '2026-11-16T10:00:00Z' },
    },
  ];
  await ledger.transact(async (changes) => {
    await changes.queueMessages(messages);
    return { result: null, reason: 'messages' };
  });
  const common = { attempts: 1, at: '2026-11-16T11:00:00Z' };
  const refused = { kind: 'failed', error: 'the server responded 404', ...common } as const;
  const down = { kind: 'failed', error: 'no connection (ECONNREFUSED)', ...common } as const;
  await ledger.addReceipts(
    [
      { id: 'one', ...refused, kind: 'given_up' },
      { id: 'two', ...refused },
      { id: 'a', ...down },
      { id: 'b', ...down },
      { id: 'corrected', ...refused, kind: 'given_up' },
      { id: 'programs', ...refused },
      { id: 'earlier', ...refused },
      { id: 'later', kind: 'sent', ...common },
    ],
    'outbox',
  );
  const [path = '', version = ''] = [...branch.paths][0] ?? [];
  await github.commitFiles({
    ...{ as: 'erin', branch: 'handoff-data', message: 'By a run' },
    files: {
      'handoffs.db': branch.stored()?.bytes ?? '',
      [path]: branch.versions.get(version) ?? '',
    },
  });
  const { stdout } = await doctor();
  const lines = stdout.split('\n');
  const shown = lines.flatMap((line, at) =>
    line.includes('Notifications') ? [line, lines[at + 1]].map((one) => one?.trim()) : [],
  );
  expect(shown.map((line) => line?.replaceAll(/ {2,}/g, ' ')).toSorted()).toEqual([
    'problem Notifications No message has reached email (a@acme.example) and email (b@acme.example) since 2026-11-16 09:00 UTC: no connection (ECONNREFUSED). 2 messages waiting.',
    'problem Notifications No message has reached slack (*) since 2026-11-16 09:00 UTC: the server responded 404. 1 message waiting and 1 message lost.',
    '→ Check that the URL in the input `slack-webhook-url` is still valid in Slack.',
    '→ Check the input `smtp-url`, and that this address exists.',
  ]);
});

test('addresses in a private configuration that a public repository extends are reported as not used', async () => {
  const shared = {
    '.github/handoffs/config.yml': `${config}people:\n  sam: { email: sam@acme.example }\n`,
    ...Object.fromEntries(readDefaultTemplates().files.map(({ path, text }) => [path, text])),
  };
  const { doctor } = await practice(
    { '.github/handoffs/config.yml': 'extends: acme/shared\n' },
    {
      isPrivate: false,
      privateRepositories: ['acme/shared'],
      otherRepositories: [copyOfBaton, 'acme/shared'],
      otherFiles: { 'acme/shared': shared },
    },
  );
  const { stdout } = await doctor();
  expect(stdout).toContain(
    'acme/shared/.github/handoffs/config.yml is in a private repository and this one is public, so Baton does not use its `people`, and no `email` or `slack` of its teams.',
  );
  expect(stdout).not.toContain('sam@acme.example');
});
