// People whom `/assign` names and GitHub does not assign: nothing is recorded that GitHub does not show.

import { afterEach, expect, test } from 'vitest';
import { failed, openSite, type Site } from '../github/setup/site.ts';

const config =
  'teams:\n  sales: { members: [sam] }\n  onboarding: { members: [alice, bob], assign: nobody }\n';

let site: Site;
afterEach(() => site.close());

async function afterComment(text: string): Promise<number> {
  site = await openSite({ config });
  const number = site.file();
  await site.handle(number);
  await site.alice.comment(number, text);
  await site.handle(number);
  return number;
}

const recorded = () =>
  site.rows(
    "SELECT type, coalesce(data_json ->> 'assignee', data_json ->> 'reason') AS what FROM events WHERE type IN ('assigned', 'rejected') ORDER BY id",
  );
const reactionsOf = (number: number) =>
  site.github.issue(number).comments.find(({ author }) => author === 'alice')?.reactions;

test('a login that does not exist is refused with the reason, and stays out of the ledger', async () => {
  const number = await afterComment('/assign @nobody-of-that-name');
  expect(site.github.issue(number).assignees).toEqual([]);
  expect(await recorded()).toEqual([{ type: 'rejected', what: 'unassignable' }]);
  expect(reactionsOf(number)?.join()).toMatch(/^-1 /);
  expect(site.github.issue(number).comments.at(-1)?.body).toContain(
    'GitHub only assigns people who have access to the repository.',
  );
});

test('of several, those are assigned whom GitHub assigns', async () => {
  const number = await afterComment('/assign @bob and @nobody-of-that-name');
  expect(site.github.issue(number).assignees).toEqual(['bob']);
  expect(await recorded()).toEqual([
    { type: 'assigned', what: 'bob' },
    { type: 'rejected', what: 'unassignable' },
  ]);
});

test.each([403, 500])(
  'someone whom GitHub does not answer about (%d) is neither assigned nor refused, until a later run',
  async (status) => {
    site = await openSite({ config });
    const number = site.file();
    await site.handle(number);
    await site.alice.comment(number, '/assign @nobody-of-that-name');
    site.github.intercept({
      before: ({ path }) =>
        path.includes('/assignees/') ? Response.json({ message: 'No' }, { status }) : null,
    });
    expect(failed(await site.handle(number))).toEqual({
      [number]: expect.stringContaining('nobody-of-that-name'),
    });
    expect(await recorded()).toEqual([]);
    expect(reactionsOf(number)).toEqual([]);
    site.github.intercept(null);
    expect(failed(await site.handle(number))).toEqual({});
    expect(await recorded()).toEqual([{ type: 'rejected', what: 'unassignable' }]);
  },
);

test('a rebuilt ledger contains the same', async () => {
  await afterComment('/assign @bob and @nobody-of-that-name');
  const before = await recorded();
  await site.run('rebuild');
  expect(await recorded()).toEqual(before);
});
