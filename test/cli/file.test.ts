// Files handoffs from the terminal, on a GitHub of its own.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Terminal } from '../../src/cli/output/terminal.ts';
import { createManualClock } from '../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../src/sandbox/github/local-github.ts';
import { baton } from './captured.ts';

const repository = 'acme/ops';
const template = `fields:
  - { id: client_name, type: text, label: Client name }
  - { id: contacts, type: list, label: Contacts }
  - { id: goals, label: Goals }
  - { id: lead, type: user, label: Lead, required: false }
`;

async function office(files: Readonly<Record<string, string>> = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'baton-file-'));
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const github = await createGitHub({
    ...{ clock: clock.now, directory, repository },
    people: [{ login: 'sam', role: 'write' }],
    labels: ['handoff', 'handoff/sales_to_onboarding'],
    files: { '.github/handoffs/sales_to_onboarding.yml': template, ...files },
  });
  const { url, close } = await github.listen();
  onTestFinished(async () => {
    await close();
    rmSync(directory, { recursive: true });
  });
  const types = (words: readonly string[], more: Partial<Terminal> = {}) =>
    baton(['file', ...words], {
      environment: {
        ...{ GITHUB_API_URL: url, GITHUB_TOKEN: github.tokenFor('sam') },
        ...{ GITHUB_REPOSITORY: repository, PATH: '/nowhere' },
      },
      cwd: directory,
      ...more,
    });
  return { github, directory, types };
}

const answers = [
  'sales_to_onboarding',
  ...['-f', 'client_name=Example Ltd', '-f', 'contacts=Ann', '-f', 'contacts=Ben'],
];

test('The issue is opened as the person, with the form that GitHub would write, and its address is printed', async () => {
  const { github, directory, types } = await office();
  writeFileSync(join(directory, 'goals.md'), 'Go live\nin May\n');
  const { stdout, exitCode } = await types([
    ...answers,
    '--field',
    'goals=@goals.md',
    '-f',
    'lead=@bob',
  ]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^http.*\/acme\/ops\/issues\/1\n$/);
  const { author, title, body, labels } = github.issue(1);
  expect(author).toBe('sam');
  expect(title).toBe('Sales to onboarding: Example Ltd');
  expect(labels).toEqual(['handoff', 'handoff/sales_to_onboarding']);
  expect(body).toContain('### Contacts\n\n- Ann\n- Ben\n\n### Goals\n\nGo live\nin May\n');
  expect(body).toContain('### Lead\n\n@bob');
});

test('Missing answers are named, and nothing is posted', async () => {
  const { github, types } = await office();
  const { stdout, stderr, exitCode } = await types([...answers, '-f', 'lead=not a login']);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
  expect(stderr).toContain('Nothing was filed:');
  expect(stderr).toContain('- Goals (`goals`) is required and has no answer.');
  expect(stderr).toContain('- Lead (`lead`): “not a login” is not a GitHub login.');
  expect(github.issues()).toEqual([]);
});

test('With --json, the same is JSON', async () => {
  const { types } = await office();
  const refused = await types([...answers, '--json']);
  expect(JSON.parse(refused.stdout)).toEqual({
    ...{ filed: false, url: null, title: null, body: null, labels: [] },
    problems: ['Goals (`goals`) is required and has no answer.'],
  });
  const filed = await types([...answers, '--json', '-f', 'goals=@-'], {
    stdin: async () => 'From standard input',
  });
  expect(JSON.parse(filed.stdout)).toMatchObject({
    ...{ filed: true, url: expect.stringContaining('/issues/1'), problems: [] },
    body: expect.stringContaining('### Goals\n\nFrom standard input'),
  });
});

test('A dry run prints the issue and posts nothing', async () => {
  const { github, types } = await office();
  const { stdout, exitCode } = await types([...answers, '-f', 'goals=@@home', '--dry-run']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Dry run: nothing was posted.\n\nSales to onboarding: Example Ltd\n');
  expect(stdout).toContain('### Goals\n\n@home');
  expect(github.issues()).toEqual([]);
});

test.each([
  [[], 2, 'The type of the handoff is missing.'],
  [['sales_to_onbording'], 1, 'Did you mean `sales_to_onboarding`?'],
  [['sales_to_onboarding', '-f', 'goals'], 2, '`--field goals` has no answer.'],
  [['sales_to_onboarding', '-f', 'goals=@nowhere.md'], 2, 'There is no file nowhere.md.'],
  [['sales_to_onboarding', '-f', 'gaols=x'], 1, 'no field `gaols`. Did you mean `goals`?'],
] as const)('%j is answered', async (words, code, sentence) => {
  const { github, types } = await office();
  const { stderr, exitCode } = await types(words);
  expect(exitCode).toBe(code);
  expect(stderr).toContain(sentence);
  expect(github.issues()).toEqual([]);
});

test('An invalid configuration is named before anything is asked or posted', async () => {
  const { types } = await office({
    '.github/handoffs/config.yml': 'teams: { sales: { membres: [] } }\n',
  });
  const { stderr, exitCode } = await types(answers);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('The configuration on the default branch is invalid');
  expect(stderr).toContain('config.yml:1');
});

test.each([
  ['UTF-8 with a mark, as Notepad writes it', Buffer.from('\uFEFFGo live in Zürich\r\nin May\r\n')],
  [
    'UTF-16, as PowerShell writes it',
    Buffer.from('\uFEFFGo live in Zürich\r\nin May\r\n', 'utf16le'),
  ],
])('An answer may be a file in %s.', async (_, bytes) => {
  const { github, directory, types } = await office();
  writeFileSync(join(directory, 'goals.md'), bytes);
  expect(await types([...answers, '-f', 'goals=@goals.md'])).toMatchObject({
    stderr: '',
    exitCode: 0,
  });
  expect(github.issue(1).body).toContain('### Goals\n\nGo live in Zürich\nin May\n');
});

test('A file whose letters cannot be known is refused, and no broken letters are posted.', async () => {
  const { github, directory, types } = await office();
  writeFileSync(join(directory, 'goals.md'), Buffer.from('Go live in Zürich', 'latin1'));
  expect(await types([...answers, '-f', 'goals=@goals.md'])).toMatchObject({
    stderr: 'baton: goals.md is not text in UTF-8. Save it as UTF-8.\n',
    exitCode: 2,
  });
  expect(() => github.issue(1)).toThrow('There is no issue');
});
