// A page that GitHub, or a cache before it, gives again and again is no reason to ask endlessly.

import { afterEach, expect, test } from 'vitest';
import { isRecord } from '../../../../src/config/kinds/kind.ts';
import { failed, openSite, type Site } from '../setup/site.ts';

let site: Site;
afterEach(() => site.close());

/** More requests than any of these runs needs: without a limit, a run would never end. */
const enough = 200;

/** Answers for each list of that name, on the objects that it concerns, that it continues after the same cursor. */
function repeat(list: string, concerns: (holder: Readonly<Record<string, unknown>>) => boolean) {
  let requests = 0;
  let pageInfo: object | null = null;
  const repeated = (_: string, value: unknown): unknown => {
    if (!isRecord(value) || !isRecord(value[list]) || !concerns(value)) {
      return value;
    }
    pageInfo ??= Object.assign({}, value[list]['pageInfo'], { hasNextPage: true });
    return { ...value, [list]: { ...value[list], pageInfo } };
  };
  site.github.intercept({
    before: () => {
      requests += 1;
      return requests > enough ? Response.json({ message: 'Enough' }, { status: 401 }) : null;
    },
    after: async ({ path }, response) =>
      path === '/graphql'
        ? new Response(JSON.stringify(JSON.parse(await response.text(), repeated)), response)
        : null,
  });
}

test('a history without an end fails its issue, and the others are shown', async () => {
  site = await openSite();
  const numbers = [site.file(), site.file(), site.file()];
  // What follows a first page does not say which issue it is of.
  repeat('timelineItems', ({ number = 2 }) => number === 2);
  expect(failed(await site.run('sweep'))).toEqual({
    2: expect.stringContaining('the same page'),
  });
  expect(
    numbers.filter((number) => site.github.issue(number).labels.includes('initiated')),
  ).toEqual([1, 3]);
});

test.each([
  ['sweep', 'the changed issues'],
  ['rebuild', 'the issues with the label handoff'],
] as const)('a list without an end ends a %s with the reason', async (mode, what) => {
  site = await openSite();
  site.file();
  await site.run('sweep');
  repeat('issues', () => true);
  await expect(site.run(mode)).rejects.toThrow(`the same page of ${what}`);
});
