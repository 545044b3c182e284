// `baton file` at a terminal: a person types the answers one after the other.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createManualClock } from '../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../src/sandbox/github/local-github.ts';
import { baton } from './captured.ts';

const repository = 'acme/ops';
const keys = { down: '\u001b[B', enter: '\r', stop: '\u0003', clear: '\u0015' };

async function office() {
  const directory = mkdtempSync(join(tmpdir(), 'baton-typed-'));
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const files = {
    '.github/handoffs/sales_to_onboarding.yml': `fields:
  - { id: client_name, type: text }
  - { id: start, type: date }
  - { id: size, type: dropdown, options: [Small, Large] }
  - { id: plan, type: url, required: { when: size, is: Large } }
  - { id: contacts, type: list }
  - { id: wishes, required: false }
`,
  };
  const github = await createGitHub({
    ...{ clock: clock.now, directory, repository, files },
    people: [{ login: 'sam', role: 'write' }],
    labels: ['handoff', 'handoff/sales_to_onboarding'],
  });
  const { url, close } = await github.listen();
  let closed: Promise<void> | null = null;
  const loseConnection = () => {
    closed ??= close();
    return closed;
  };
  onTestFinished(async () => {
    await loseConnection();
    rmSync(directory, { recursive: true });
  });
  /** Types these keys, each once this is shown after the keys before. */
  const typed = async (
    answers: readonly (readonly [string, string | (() => Promise<string>)])[],
  ) => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
    let shown = '';
    output.on('data', (chunk) => {
      shown += String(chunk);
    });
    const running = baton(['file', 'sales_to_onboarding'], {
      environment: {
        ...{ GITHUB_API_URL: url, GITHUB_TOKEN: github.tokenFor('sam') },
        ...{ GITHUB_REPOSITORY: repository, PATH: '/nowhere' },
      },
      cwd: directory,
      isInteractive: true,
      prompts: { input, output },
    });
    for (const [question, pressed] of answers) {
      while (!shown.includes(question)) {
        await setTimeout(1);
      }
      shown = '';
      input.write(typeof pressed === 'string' ? pressed : await pressed());
    }
    return await running;
  };
  return { github, typed, loseConnection };
}

test('A mistake is named before the next question, and a field is asked for by its condition', async () => {
  const { github, typed } = await office();
  const { enter, down, clear } = keys;
  const done = await typed([
    ['Client name', `Example Ltd${enter}`],
    ['Start', `2026-02-30${enter}`],
    ['2026-02-30', `${clear}2026-03-30${enter}`],
    ['Size', down + enter],
    ['Plan', `https://example.com/plan${enter}`],
    ['Contacts', `Ann; Ben${enter}`],
    ['Wishes', enter],
  ]);
  expect(done).toMatchObject({ exitCode: 0, stderr: '' });
  expect(github.issue(1).body).toContain('### Start\n\n2026-03-30');
  expect(github.issue(1).body).toContain(
    '### Size\n\nLarge\n\n### Plan\n\nhttps://example.com/plan',
  );
  expect(github.issue(1).body).toContain('- Ann\n- Ben');
});

test('Ctrl-C posts nothing', async () => {
  const { github, typed } = await office();
  const done = await typed([
    ['Client name', `Example Ltd${keys.enter}`],
    ['Start', keys.stop],
  ]);
  expect(done).toMatchObject({ exitCode: 2 });
  expect(done.stderr).toContain('Cancelled. Nothing was posted.');
  expect(github.issues()).toEqual([]);
});

test('A pasted text of several lines answers one question, and its lines are filed', async () => {
  const { github, typed } = await office();
  const { enter, down } = keys;
  const pasted = (text: string) => `\u001b[200~${text}\u001b[201~`;
  const done = await typed([
    ['Client name', pasted('Example Ltd\r') + enter],
    ['Start', `2026-03-30${enter}`],
    ['Size', down + enter],
    ['Plan', `https://example.com/plan${enter}`],
    ['Contacts', `${pasted('Ann\r\nBen, \tIT')};Cleo${enter}`],
    // A long text arrives in parts, and a part may end within the mark.
    ['Wishes', `First:\u001b[200~\r- portal\r\r- größer\u001b[20`],
    ['größer', `1~${enter}`],
  ]);
  expect(done).toMatchObject({ exitCode: 0, stderr: '' });
  const { body } = github.issue(1);
  expect(body).toContain('### Client name\n\nExample Ltd\n');
  expect(body).toContain('### Contacts\n\n- Ann\n- Ben,  IT\n- Cleo\n');
  expect(body).toContain('### Wishes\n\nFirst:\n- portal\n\n- größer');
});

test('Answers are printed where GitHub does not take them, so no one types them again', async () => {
  const { typed, loseConnection } = await office();
  const { enter } = keys;
  const done = await typed([
    ['Client name', `Example Ltd${enter}`],
    ['Start', `2026-03-30${enter}`],
    ['Size', enter],
    ['Plan', enter],
    ['Contacts', `Ann; Ben${enter}`],
    [
      'Wishes',
      async () => {
        await loseConnection();
        return `A portal${enter}`;
      },
    ],
  ]);
  expect(done).toMatchObject({ exitCode: 3 });
  expect(done.stdout).toContain('Your answers:\n');
  expect(done.stdout).toContain('### Wishes\n\nA portal\n');
});
