// With the token of a person, who continues to write comments of their own under the same name.

import { expect, onTestFinished, test } from 'vitest';
import { openGitHub } from '../../src/github/github.ts';
import { createClient } from '../../src/github/http/octokit.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { handleIssue } from '../../src/usecases/issue/handle-issue.ts';
import { verify } from '../../src/usecases/rebuild/verify.ts';
import { quickTime } from '../quick-time.ts';
import { complete, sale } from '../scenarios/stage/sale.ts';
import { openDesk } from './setup/fake-github.ts';

/** Runs have Alice's token. */
async function open() {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  const openPorts = (): Ports => {
    const ports = desk.openPorts();
    const octokit = createClient({
      token: desk.github.tokenFor('alice'),
      baseUrl: 'https://api.github.test',
      fetch: desk.github.fetch,
      time: quickTime(),
    });
    const place = { octokit, owner: 'acme', repo: 'ops', configPath: '.github/handoffs' };
    return { ...ports, github: openGitHub({ ...place, wait: ports.wait }) };
  };
  const after = async (deed: () => unknown) => {
    desk.clock.advance({ minutes: 1 });
    await deed();
    desk.clock.advance({ seconds: 5 });
    await handleIssue(openPorts(), { issueNumber: 1, updatedAt: null });
  };
  await after(() => desk.people.sam.fileForm(sale, complete, { title: 'Example' }));
  const handoff = () => desk.github.issue(1);
  return { ...desk, openPorts, after, handoff };
}

test('Her commands are carried out, and what we post under her name orders nothing.', async () => {
  const { people, after, handoff, openPorts } = await open();
  const { alice } = people;
  await after(() => alice.comment(1, '/help'));
  await after(() => alice.comment(1, '/accept'));
  expect(handoff()).toMatchObject({
    labels: expect.arrayContaining(['accepted']),
    comments: [
      { body: expect.stringMatching(/^<!-- baton:status /), reactions: [] },
      { body: '/help', reactions: ['+1 alice'] },
      { body: expect.stringMatching(/^<!-- baton:notice /), reactions: [] },
      { body: '/accept', reactions: [] },
      { body: expect.stringContaining('@sam, alice accepted'), reactions: [] },
    ],
  });
  expect(await verify(openPorts())).toMatchObject({ kind: 'verified', discrepancies: [] });
});

test('A comment of ours that someone rewrites is no command of hers.', async () => {
  const { people, after, handoff } = await open();
  const { alice, erin } = people;
  await after(() => alice.comment(1, '/help'));
  const answer = handoff().comments.find(({ body }) => body.startsWith('<!-- baton:notice'));
  await after(() => erin.editComment(answer?.id ?? 0, '/accept'));
  expect(handoff().labels).toContain('initiated');
});
