// Row 14: a label deleted from the repository leaves every issue. No one decided anything by it. GitHub may
// still name it in the timeline, or no longer.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type Site } from './setup/site.ts';

let site: Site;
afterEach(() => site.close());

const rows = (number: number) =>
  site.rows(`SELECT status FROM handoffs WHERE issue_number = ${number}`);

const events = async () =>
  (await site.rows('SELECT type FROM events ORDER BY id')).map(({ type }) => type);

const label = (name: string) => site.administer('GET', `/labels/${encodeURIComponent(name)}`);

/** By alice, who may accept and return. */
async function deleteLabel(name: string): Promise<void> {
  site.clock.advance({ minutes: 1 });
  const path = `/repos/acme/ops/labels/${encodeURIComponent(name)}`;
  const { status } = await site.github.fetch(`http://127.0.0.1${path}`, {
    method: 'DELETE',
    headers: { authorization: `token ${site.github.tokenFor('alice')}` },
  });
  expect(status).toBe(204);
}

async function accepted(): Promise<number> {
  const number = site.file();
  await site.handle(number);
  site.clock.advance({ minutes: 1 });
  await site.alice.label(number, 'accepted');
  await site.handle(number);
  return number;
}

const labelQueries = () =>
  site.github.requests.filter(({ operation }) => operation === 'Label').length;

describe.each(['named', 'null'] as const)('A deleted label is %s in the timeline', (answer) => {
  beforeEach(async () => {
    site = await openSite({ behaviour: { deletedLabels: answer } });
  });

  test('two accepted handoffs stay accepted, and get the label again as it was', async () => {
    const numbers = [await accepted(), await accepted()];
    const before = await label('accepted');
    await deleteLabel('accepted');
    for (const number of numbers) {
      expect((await site.handle(number)).kind).toBe('handled');
      expect(await rows(number)).toEqual([{ status: 'accepted' }]);
      expect(site.github.issue(number).labels).toContain('accepted');
    }
    expect(await label('accepted')).toMatchObject({
      color: Reflect.get(Object(before), 'color'),
      description: Reflect.get(Object(before), 'description'),
    });
    const types = await events();
    expect(types).not.toContain('reverted');
    expect(types).not.toContain('rejected');
    const [verified] = await site.run('verify');
    expect(verified).toMatchObject({ kind: 'verified', discrepancies: [] });
  });

  test('in a sweep as well, and a rebuild without the old ledger keeps the handoff accepted', async () => {
    const number = site.file();
    await site.handle(number);
    site.clock.advance({ minutes: 1 });
    site.alice.comment(number, '/accept');
    await site.handle(number);
    await deleteLabel('accepted');
    const [swept] = await site.run('sweep');
    expect(swept).toMatchObject({ kind: 'swept', failures: [] });
    expect(await rows(number)).toEqual([{ status: 'accepted' }]);
    await site.administer('DELETE', '/git/refs/heads/handoff-data');
    await site.run('rebuild');
    expect(await rows(number)).toEqual([{ status: 'accepted' }]);
    expect(await events()).not.toContain('reverted');
  });

  test('a hold continues', async () => {
    const number = await accepted();
    site.clock.advance({ minutes: 1 });
    await site.alice.label(number, 'on-hold');
    await site.handle(number);
    await deleteLabel('on-hold');
    await site.handle(number);
    expect(site.github.issue(number).labels).toContain('on-hold');
    expect(await events()).not.toContain('resumed');
  });

  test('the label of a form is back without an answer', async () => {
    const numbers = [await accepted(), await accepted()];
    const comments = () => numbers.map((number) => site.github.issue(number).comments.length);
    const before = comments();
    await deleteLabel('handoff/sales_to_onboarding');
    for (const number of numbers) {
      await site.handle(number);
      expect(site.github.issue(number).labels).toContain('handoff/sales_to_onboarding');
    }
    expect(comments()).toEqual(before);
  });

  // Actions that sync labels delete all that are not in their list, each month: Flowfin/jellyfin-plugin-metadata-sync#351.
  test('the labels of form and team are back without an answer each time a program deletes them', async () => {
    const number = await accepted();
    const { comments } = site.github.issue(number);
    for (const _ of [1, 2, 3]) {
      await deleteLabel('handoff');
      await deleteLabel('handoff/sales_to_onboarding');
      await deleteLabel('team/onboarding');
      await site.run('sweep');
      expect(site.github.issue(number).labels).toContain('team/onboarding');
    }
    expect(site.github.issue(number).comments).toHaveLength(comments.length);
    site.clock.advance({ minutes: 1 });
    await site.alice.unlabel(number, 'team/onboarding');
    await site.handle(number);
    expect(site.github.issue(number).comments.at(-1)?.body).toContain('@alice, the label');
  });

  test('a person who removes the label once it is back decides something', async () => {
    const number = await accepted();
    await deleteLabel('accepted');
    await site.handle(number);
    site.clock.advance({ minutes: 1 });
    await site.alice.unlabel(number, 'accepted');
    await site.handle(number);
    expect(await rows(number)).toEqual([{ status: 'initiated' }]);
  });
});

describe('A label that is still there', () => {
  beforeEach(async () => {
    site = await openSite();
  });

  test('was removed by a person: asked once, and never for a swap that decides nothing', async () => {
    const number = await accepted();
    site.github.forgetRequests();
    site.clock.advance({ minutes: 1 });
    await site.alice.label(number, 'cancelled');
    await site.alice.unlabel(number, 'accepted');
    await site.handle(number);
    expect(labelQueries()).toBe(0);
    site.clock.advance({ minutes: 1 });
    await site.alice.unlabel(number, 'cancelled');
    await site.handle(number);
    expect(labelQueries()).toBe(1);
    expect(await rows(number)).toEqual([{ status: 'accepted' }]);
    await site.handle(number);
    expect(labelQueries()).toBe(1);
  });

  test('a rebuild keeps an earlier removal by a person after the label was deleted', async () => {
    const number = await accepted();
    site.clock.advance({ minutes: 1 });
    await site.alice.unlabel(number, 'accepted');
    await site.handle(number);
    await deleteLabel('accepted');
    await site.handle(number);
    await site.administer('DELETE', '/git/refs/heads/handoff-data');
    await site.run('rebuild');
    expect(await rows(number)).toEqual([{ status: 'initiated' }]);
  });

  test('GitHub does not answer for it: nothing is decided, the run fails', async () => {
    const number = await accepted();
    site.clock.advance({ minutes: 1 });
    await site.alice.unlabel(number, 'accepted');
    site.github.intercept({
      before: ({ operation }) =>
        operation === 'Label' ? Response.json({ message: 'Forbidden' }, { status: 403 }) : null,
    });
    await expect(site.handle(number)).rejects.toMatchObject({ code: 'github_forbidden' });
    expect(await rows(number)).toEqual([{ status: 'accepted' }]);
  });
});
