// Commands that comment as the person, and wait for Baton.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createManualClock } from '../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../src/sandbox/github/local-github.ts';
import { baton, transcriptOf } from './captured.ts';

const repository = 'acme/ops';

/** A GitHub with issue #1, and a Baton that answers while the person waits. */
async function office(
  answer: (request: (path: string, body: object) => Promise<void>) => Promise<void>,
  status = 'accepted',
) {
  const directory = mkdtempSync(join(tmpdir(), 'baton-act-'));
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const github = await createGitHub({
    ...{ clock: clock.now, directory, repository },
    people: [{ login: 'bob', role: 'write' }],
    labels: ['handoff', status],
  });
  const { url, close } = await github.listen();
  onTestFinished(async () => {
    await close();
    rmSync(directory, { recursive: true });
  });
  github.browser.createIssueAsForm({
    ...{ as: 'bob', title: 'Acme', body: 'x', labels: ['handoff', status] },
  });
  const request = async (path: string, body: object) => {
    await github.fetch(`http://127.0.0.1/repos/${repository}${path}`, {
      method: 'POST',
      headers: { authorization: `token ${github.actionsToken}` },
      body: JSON.stringify(body),
    });
  };
  let slept = 0;
  const types = (...words: readonly string[]) =>
    baton(words, {
      environment: {
        ...{ GITHUB_API_URL: url, GITHUB_TOKEN: github.tokenFor('bob') },
        ...{ GITHUB_REPOSITORY: repository, PATH: '/nowhere' },
      },
      width: 80,
      sleep: async (seconds) => {
        slept += seconds;
        await answer(request);
      },
    });
  const comments = () => github.issue(1).comments.map(({ author, body }) => [author, body]);
  const fileBug = () =>
    github.browser.createIssueAsForm({ as: 'bob', title: 'A bug', body: 'x', labels: ['bug'] });
  return { types, comments, fileBug, slept: () => slept };
}

test('the comment is the person’s, and the answer is printed with what GitHub shows then', async () => {
  const { types, comments } = await office(async (request) => {
    await request('/issues/1/comments', {
      body: '<!-- baton:notice accept -->\n@bob accepted this handoff.',
    });
  });
  const done = await types('accept', '#1', 'We start', 'with the portal');
  expect(done).toMatchObject({
    exitCode: 0,
    stdout: '@bob accepted this handoff.\n#1 is accepted.\n',
  });
  expect(done.stderr).toMatch(/^Posted http/);
  expect(comments()[0]).toEqual(['bob', '/accept We start with the portal']);
});

test.each(['Which file?\n/cancel\nThanks', 'Which file?\n/Done.'])(
  'a text with another command posts nothing, as it would run that one too: %j',
  async (question) => {
    const { types, comments } = await office(async () => undefined);
    const done = await types('ask', '1', question);
    expect(done).toMatchObject({ exitCode: 2, stdout: '' });
    expect(done.stderr).toMatch(
      /^baton: A line of the text is the command `\/(?:cancel|complete)`, which/,
    );
    expect(comments()).toEqual([]);
  },
);

test('a path, a quote and code in a text are no commands', async () => {
  const { types, comments } = await office(async () => undefined);
  const question = 'Which of these?\n/usr/local or /opt\n> /cancel\n```\n/done\n```';
  expect(await types('ask', '1', question, '--no-wait')).toMatchObject({ exitCode: 0 });
  expect(comments()).toEqual([['bob', `/ask ${question}`]]);
});

test.each([
  ['Accepted', '#1 is accepted.'],
  ['status: in progress', '#1 has the labels handoff and status: in progress.'],
])('a status whose label is %s is not denied', async (label, shown) => {
  const { types } = await office(async (request) => {
    await request('/issues/1/comments', { body: '<!-- baton:notice accept -->\nDone.' });
  }, label);
  expect((await types('accept', '1')).stdout).toBe(`Done.\n${shown}\n`);
});

test('without an answer the command gives up after three minutes, and explains what counts', async () => {
  const { types, slept } = await office(async () => undefined);
  const done = await types('take', '1');
  expect(done.exitCode).toBe(3);
  expect(done.stderr).toContain('Baton has not answered for 3 minutes. Your comment counts');
  expect(slept()).toBe(180);
});

test('an issue that is no handoff is named as the reason for the silence', async () => {
  const { types, fileBug } = await office(async () => undefined);
  fileBug();
  const done = await types('take', '2');
  expect(done.exitCode).toBe(3);
  expect(done.stderr.replaceAll(/\s+/g, ' ')).toContain(
    'Baton has not answered for 3 minutes. #2 has no label of a handoff, so it may not be one. Check the number.',
  );
});

test('with --no-wait nothing is waited for', async () => {
  const { types, slept, comments } = await office(async () => undefined);
  expect(await types('rate', '1', '4', 'missing: goals', '--no-wait')).toMatchObject({
    exitCode: 0,
  });
  expect(slept()).toBe(0);
  expect(comments()).toEqual([['bob', '/rate 4 missing: goals']]);
});

test('an address that is opened is printed', async () => {
  const { types } = await office(async () => undefined);
  const { stdout, exitCode } = await types('open', '34', '--print');
  expect({ stdout, exitCode }).toEqual({
    stdout: 'https://github.com/acme/ops/issues/34\n',
    exitCode: 0,
  });
});

test('at 80 columns, each command prints where it posted, and what Baton answers', async () => {
  const answers = [
    '@bob accepted this handoff.',
    '@sam, bob asks: Which branch? Answer in a comment, or edit the description of this issue, whichever is shorter.',
    '@bob, Baton did not run `/complete`. You can complete a handoff once every item of its checklist is ticked.',
  ];
  const { types } = await office(async (request) => {
    const body = `<!-- baton:notice timeline:LE_${answers.length} -->\n${answers.shift()}`;
    await request('/issues/1/comments', { body });
  });
  const parts: string[] = [];
  for (const words of [
    ['accept', '1', 'We start with the portal'],
    ['ask', '#1', 'Which branch?'],
    ['complete', 'https://github.com/acme/ops/issues/1'],
    ['hold', '1', 'until tomorrow', '--no-wait'],
    ['rate', '1', '--no-wait'],
    ['accept', 'one'],
    ['take'],
  ]) {
    parts.push(transcriptOf(words, await types(...words)));
  }
  const text = parts.join('\n').replaceAll(/http:\/\/127[^/]*/g, 'https://github.com');
  await expect(text).toMatchFileSnapshot('output/at-80-columns/accept-ask-complete-hold-rate.txt');
});
