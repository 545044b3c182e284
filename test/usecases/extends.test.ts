// A repository whose configuration extends that of another one.

import { expect, onTestFinished, test } from 'vitest';
import type { ConfigurationProblem } from '../../src/config/problem.ts';
import { handleIssue } from '../../src/usecases/issue/handle-issue.ts';
import { rebuild } from '../../src/usecases/rebuild/rebuild.ts';
import type { RunResult } from '../../src/usecases/run-result.ts';
import { complete, sale, saleForm } from '../scenarios/stage/sale.ts';
import { type Desk, openDesk, repository } from './setup/fake-github.ts';
import { ledgerFile } from './setup/ledger-file.ts';

const teams = `teams:
  sales: { members: [sam] }
  onboarding: { members: [alice], assign: everyone }
`;
const extending = { 'config.yml': 'extends: acme/handoffs\n' };
const shared = { 'config.yml': teams, 'sales_to_onboarding.yml': saleForm };

async function deskWith(
  files: Readonly<Record<string, string>>,
  sharedFiles: Readonly<Record<string, string>> = shared,
): Promise<Desk> {
  const desk = await openDesk({ configuration: files, shared: sharedFiles });
  onTestFinished(() => desk.close());
  return desk;
}

interface Run {
  readonly result: RunResult;
  readonly warned: readonly ConfigurationProblem[];
  readonly operations: readonly string[];
}

async function run(desk: Desk, issueNumber: number): Promise<Run> {
  const warned: ConfigurationProblem[] = [];
  desk.github.forgetRequests();
  const ports = {
    ...desk.openPorts(),
    warnOfShared: (problems: readonly ConfigurationProblem[]) => void warned.push(...problems),
  };
  const result = await handleIssue(ports, { issueNumber, updatedAt: null });
  const operations = desk.github.requests.flatMap(({ operation }) => operation ?? []);
  return { result, warned, operations };
}

async function writeShared({ github }: Desk, name: string, text: string): Promise<void> {
  const url = `https://api.github.test/repos/acme/handoffs/contents/.github/handoffs/${name}`;
  const headers = { authorization: `Bearer ${github.tokenFor('erin')}` };
  const present = await github.fetch(url, { headers });
  const file: unknown = await present.json();
  const sha = typeof file === 'object' && file !== null && 'sha' in file ? file.sha : undefined;
  const body = { message: 'Change', content: Buffer.from(text).toString('base64'), sha };
  const answer = await github.fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) });
  expect(answer.ok).toBe(true);
}

function answerShared({ github }: Desk, respond: () => Response | 'drop'): void {
  github.intercept({
    before: ({ operation }) => (operation === 'SharedConfiguration' ? respond() : null),
  });
}

const notFound = () =>
  Response.json(
    {
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND', path: ['repository'], message: 'Could not resolve.' }],
    },
    { headers: { date: new Date('2026-11-16T09:00:00Z').toUTCString() } },
  );

/** Filed, checked and recorded. */
async function recorded(desk: Desk): Promise<void> {
  desk.people.sam.fileForm(sale, complete, { title: 'Example' });
  const { result } = await run(desk, 1);
  expect(result.kind).toBe('handled');
}

test('A form is checked by the shared template and goes to the shared team', async () => {
  const desk = await deskWith(extending);
  await recorded(desk);
  expect(desk.github.issue(1)).toMatchObject({ assignees: ['alice'] });
  expect(desk.github.issue(1).labels).toContain('initiated');
});

test('An event costs one request more, and one that finds a new shared file two', async () => {
  const desk = await deskWith(extending);
  await recorded(desk);
  desk.people.alice.comment(1, 'Thanks.');
  expect((await run(desk, 1)).operations).toEqual(['Issue', 'SharedConfiguration']);
  await writeShared(desk, 'config.yml', teams.replace('[alice]', '[alice, bob]'));
  const { operations } = await run(desk, 1);
  expect(operations.slice(0, 3)).toEqual(['Issue', 'SharedConfiguration', 'Configuration']);
});

test('A member who is added to the shared team may accept at once', async () => {
  const desk = await deskWith(extending);
  await recorded(desk);
  await writeShared(desk, 'config.yml', teams.replace('[alice]', '[alice, bob]'));
  desk.people.bob.comment(1, '/accept');
  await run(desk, 1);
  expect(desk.github.issue(1).labels).toContain('accepted');
});

const troubles: readonly (readonly [string, (desk: Desk) => void | Promise<void>, RegExp])[] = [
  [
    'is broken',
    (desk) => writeShared(desk, 'config.yml', `${teams}auto_close: true\n`),
    /`auto_close` is not a key of `config.yml`/,
  ],
  ['has a syntax error', (desk) => writeShared(desk, 'config.yml', 'teams: [\n'), /./],
  [
    'no longer lists a team that a template names',
    (desk) => writeShared(desk, 'config.yml', teams.replace(/ {2}sales.*\n/, '')),
    /The team `sales` is not among the `teams`/,
  ],
  ['was deleted, or cannot be seen', (desk) => answerShared(desk, notFound), /cannot read acme\/h/],
  [
    'is refused with 403',
    (desk) => answerShared(desk, () => Response.json({ message: 'Forbidden' }, { status: 403 })),
    /acme\/handoffs/,
  ],
  [
    'answers with 500',
    (desk) => answerShared(desk, () => Response.json({ message: 'Oops' }, { status: 500 })),
    /could not read the configuration of acme\/handoffs/,
  ],
];

test.each(troubles)(
  'A shared configuration that %s stops no one who has a sound one',
  async (_, cause, sentence) => {
    const desk = await deskWith(extending);
    await recorded(desk);
    await cause(desk);
    desk.people.alice.comment(1, '/accept');
    const { result, warned } = await run(desk, 1);
    expect(result.kind).toBe('handled');
    expect(desk.github.issue(1).labels).toContain('accepted');
    expect(warned[0]?.message).toMatch(sentence);
    expect(warned[0]?.path).toMatch(/config\.yml$|sales_to_onboarding\.yml$/);
  },
);

test('The own file may change while the shared one is unreadable', async () => {
  const desk = await deskWith(extending);
  await recorded(desk);
  answerShared(desk, notFound);
  const text = '# Ours\nextends: acme/handoffs\nteams:\n  onboarding: { members: [bob] }\n';
  await desk.github.commitFiles({
    as: 'erin',
    message: 'Our own team',
    files: { '.github/handoffs/config.yml': text },
  });
  desk.people.bob.comment(1, '/accept');
  const { warned } = await run(desk, 1);
  expect(desk.github.issue(1).labels).toContain('accepted');
  expect(warned).toMatchObject([{ path: '.github/handoffs/config.yml', line: 2 }]);
});

test('Without a sound one, the run names the line with the repository, and changes nothing', async () => {
  const desk = await deskWith(extending);
  answerShared(desk, notFound);
  desk.people.sam.fileForm(sale, complete, { title: 'Example' });
  const { result } = await run(desk, 1);
  expect(result).toMatchObject({
    kind: 'misconfigured',
    problems: [{ path: '.github/handoffs/config.yml', line: 1, column: 10 }],
  });
  expect(desk.github.issue(1).comments).toEqual([]);
});

test('Without a sound one, an outage of GitHub fails the run, which may be run again', async () => {
  const desk = await deskWith(extending);
  answerShared(desk, () => Response.json({ message: 'Oops' }, { status: 500 }));
  desk.people.sam.fileForm(sale, complete, { title: 'Example' });
  await expect(run(desk, 1)).rejects.toMatchObject({ code: 'github_unavailable' });
});

test('A rebuild keeps the shared configuration', async () => {
  const desk = await deskWith(extending);
  await recorded(desk);
  answerShared(desk, notFound);
  const { kind } = await rebuild(desk.openPorts());
  expect(kind).toBe('rebuilt');
  const kept = await desk.openPorts().ledger.read((view) => view.sharedConfiguration());
  expect(kept).toMatchObject({ repository: 'acme/handoffs' });
});

const confidential = {
  ...shared,
  'config.yml': `# Escalations: call +49 30 901820
teams:
  sales: { members: [sam], email: sales@acme.example, slack: '#sales-intern' }
  onboarding: { members: [alice], assign: everyone }
people:
  alice: { email: alice@acme.example, slack: U024BE7LH }
`,
};
const secrets = ['acme.example', 'U024BE7LH', 'sales-intern', '901820'];

async function privateDesk(...privateRepositories: readonly string[]): Promise<Desk> {
  const desk = await openDesk({
    configuration: { ...extending },
    ...{ shared: confidential, privateRepositories },
  });
  onTestFinished(() => desk.close());
  return desk;
}

/** What the tables of the ledger have of the configuration. */
async function kept(desk: Desk): Promise<string> {
  const rows = await desk
    .openPorts()
    .ledger.read(async (view) => [
      await view.sharedConfiguration(),
      await view.configuration(null),
    ]);
  return JSON.stringify(rows);
}

test('Addresses and texts of a private shared configuration do not get into a public repository', async () => {
  const desk = await privateDesk('acme/handoffs');
  const withheld: unknown[] = [];
  desk.people.sam.fileForm(sale, complete, { title: 'Example' });
  const ports = { ...desk.openPorts(), warnOfWithheld: (at: unknown) => void withheld.push(at) };
  await handleIssue(ports, { issueNumber: 1, updatedAt: null });
  expect(desk.github.issue(1)).toMatchObject({ assignees: ['alice'] });
  const file = ledgerFile(desk).toString('latin1');
  const everyone = [await kept(desk), file, JSON.stringify(desk.github.issue(1))].join();
  expect(secrets.filter((secret) => everyone.includes(secret))).toEqual([]);
  expect(withheld).toEqual([
    { path: 'acme/handoffs/.github/handoffs/config.yml', line: 5, column: 1 },
  ]);
  desk.people.alice.comment(1, 'Thanks.');
  expect((await run(desk, 1)).operations).toEqual(['Issue', 'SharedConfiguration']);
});

test('A private repository uses and keeps all of a private shared configuration', async () => {
  const desk = await privateDesk('acme/handoffs', repository);
  await recorded(desk);
  const text = await kept(desk);
  expect(secrets.filter((secret) => !text.includes(secret))).toEqual([]);
});

test('Without a copy of it, a private shared configuration that cannot be read stops only a changed one', async () => {
  const desk = await privateDesk('acme/handoffs');
  await recorded(desk);
  answerShared(desk, notFound);
  desk.people.alice.comment(1, '/accept');
  const { result, warned } = await run(desk, 1);
  expect(result.kind).toBe('handled');
  expect(warned[0]?.message).toMatch(/cannot read acme\/handoffs/);
  await desk.github.commitFiles({
    ...{ as: 'erin', branch: 'main', message: 'Change' },
    files: { '.github/handoffs/config.yml': `${extending['config.yml']}auto_complete: true\n` },
  });
  expect((await run(desk, 1)).result).toMatchObject({ kind: 'misconfigured' });
});

test('In a repository that becomes public, the next event removes what the tables have of a private one', async () => {
  const desk = await privateDesk('acme/handoffs', repository);
  await recorded(desk);
  desk.github.intercept({
    after: async ({ operation }, response) =>
      operation === 'SharedConfiguration'
        ? new Response(
            (await response.text()).replace(
              '"own":{"isPrivate":true}',
              '"own":{"isPrivate":false}',
            ),
            response,
          )
        : null,
  });
  desk.clock.advance({ minutes: 1 });
  desk.people.alice.comment(1, '/accept');
  await run(desk, 1);
  const text = await kept(desk);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

test('A repository that no longer extends another keeps no copy of its files', async () => {
  const desk = await privateDesk('acme/handoffs', repository);
  await recorded(desk);
  await desk.github.commitFiles({
    ...{ as: 'erin', branch: 'main', message: 'Alone' },
    files: { '.github/handoffs/config.yml': teams },
  });
  desk.people.alice.comment(1, '/accept');
  await run(desk, 1);
  const text = await kept(desk);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});
