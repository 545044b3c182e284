// An issue transferred from another repository brings along its text and its comments, with their times.
// zwave-js/zwave-js#8982: the event `transferred` is the only sign of it.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { createPerson } from '../../../src/sandbox/people/person.ts';
import { transferIssue } from '../../scenarios/stage/remove.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { runByHand } from './setup/bundle.ts';
import { openSite, type Site } from './setup/site.ts';

const elsewhere = 'acme/elsewhere';
let site: Site;
beforeEach(async () => {
  site = await openSite({ otherRepositories: [elsewhere] });
});
afterEach(() => site.close());

/** Filed in the other repository, where Baton recorded it and alice accepted it, and transferred here. */
async function transferIn(): Promise<number> {
  const sam = site.github.tokenFor('sam');
  const body = renderFormBody(sale, complete);
  await post(sam, '/issues', { title: 'Example Ltd', body });
  site.clock.advance({ minutes: 1 });
  for (const comment of [
    '<!-- baton:status {"unassignable":[]} -->\nHandoff #7 is **accepted**.',
    '<!-- baton:notice comment:7 -->\nAccepted.',
  ]) {
    await post(site.github.actionsToken, '/issues/1/comments', { body: comment });
  }
  await createPerson(site.github, elsewhere, 'alice').comment(1, '/accept');
  site.clock.advance({ minutes: 1 });
  await transferIssue(site.github, 1, 'ops', 'elsewhere');
  site.clock.advance({ minutes: 1 });
  return 1;
}

async function post(token: string, path: string, body: object): Promise<void> {
  const response = await site.github.fetch(`http://127.0.0.1/repos/${elsewhere}${path}`, {
    method: 'POST',
    headers: { authorization: `token ${token}` },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
}

test('Before the ledger exists, it is taken up as a new handoff', async () => {
  const number = await transferIn();
  const done = await runByHand({ github: site.github, repository: 'acme/ops' }, 'sweep');
  expect(done.log).not.toContain('is missing');
  expect(done.conclusion).toBe('success');
  expect(await site.rows('SELECT id, status, initiated_by, initiated_at FROM handoffs')).toEqual([
    { id: 1, status: 'initiated', initiated_by: 'sam', initiated_at: '2026-11-16T09:02:00Z' },
  ]);
  const { labels, comments } = site.github.issue(number);
  expect(labels).toContain('initiated');
  const statuses = comments.filter(({ body }) => body.startsWith('<!-- baton:status'));
  expect(statuses).toHaveLength(1);
  expect(statuses[0]?.body).not.toContain('#7');
});

test('What was decided in the other repository decides nothing here', async () => {
  const number = await transferIn();
  await site.handle(number);
  await site.alice.comment(number, '/accept');
  await site.handle(number);
  expect(await site.rows('SELECT status, accepted_at FROM handoffs')).toEqual([
    { status: 'accepted', accepted_at: '2026-11-16T09:04:00Z' },
  ]);
  const [verified] = await site.run('verify');
  expect(verified).toMatchObject({ discrepancies: [] });
});

test('A rebuild without a ledger gives the same', async () => {
  const number = await transferIn();
  await site.handle(number);
  const before = await site.rows('SELECT id, status, initiated_at FROM handoffs');
  await site.administer('DELETE', '/git/refs/heads/handoff-data');
  await site.run('rebuild');
  expect(await site.rows('SELECT id, status, initiated_at FROM handoffs')).toEqual(before);
});

test('A comment of Baton that was posted here still shows that a ledger was lost', async () => {
  const number = await transferIn();
  await site.handle(number);
  await site.administer('DELETE', '/git/refs/heads/handoff-data');
  await expect(site.handle(number)).rejects.toMatchObject({ code: 'ledger_missing' });
});
