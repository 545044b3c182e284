// Issues that someone disables in the settings of the repository look as if all were deleted.
//
// Sources: ingydotnet/git-hub#72 (410), cli/cli#240 (GraphQL answers as if there were none).

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../setup/site.ts';

let site: Site;
let numbers: readonly number[];

beforeEach(async () => {
  site = await openSite();
  numbers = [];
  for (const title of ['Example Ltd', 'Another', 'A third']) {
    const number = site.file({ title });
    await site.handle(number);
    numbers = [...numbers, number];
  }
});
afterEach(() => site.close());

const statuses = () => site.rows('SELECT status FROM handoffs');

describe.each(['410', '404'] as const)('Where REST answers %s', (issues) => {
  test('the run of an event names it, and no handoff ends.', async () => {
    site.github.behave({ issues });
    await expect(site.handle(numbers[0] ?? 0)).rejects.toThrow(
      'Issues are disabled in acme/ops. Nothing was recorded.',
    );
    expect(await statuses()).toEqual(numbers.map(() => ({ status: 'initiated' })));
  });

  test.each(['sweep', 'verify', 'rebuild'] as const)(
    '%s names it once, not for each handoff, and asks nothing about them.',
    async (mode) => {
      site.github.behave({ issues });
      site.github.forgetRequests();
      await expect(site.run(mode)).rejects.toThrow('Issues are disabled in acme/ops.');
      expect(site.github.requests.filter(({ path }) => path.includes('/issues/'))).toEqual([]);
      expect(site.github.requests.length).toBeLessThan(8);
      site.clock.advance({ hours: 30 });
      await expect(site.run(mode)).rejects.toThrow('Issues are disabled in acme/ops.');

      site.github.behave({ issues: 'enabled' });
      await site.run('sweep');
      expect(await statuses()).toEqual(numbers.map(() => ({ status: 'initiated' })));
      expect(await site.run('verify')).toMatchObject([{ discrepancies: [], unverified: [] }]);
    },
  );
});
