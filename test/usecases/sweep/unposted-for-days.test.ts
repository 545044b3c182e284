// A token that may read issues and write the ledger, but no longer write to issues: it is found after the weekend.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const mayNotWrite = () =>
  desk.github.intercept({
    before: async ({ method, path }) =>
      method !== 'GET' && path.includes('/issues')
        ? Response.json(
            { message: 'Resource not accessible by personal access token' },
            { status: 403 },
          )
        : null,
  });

const failures = async () => {
  const swept = await sweep(desk.openPorts());
  return swept.kind === 'swept' ? (swept.failures ?? []) : [];
};

test('Reminders that could not be posted for days are posted once the token is fixed, and each run fails until then.', async () => {
  desk.people.sam.fileForm(sale, complete, { title: 'Example' });
  await desk.handle(1);
  mayNotWrite();
  const failed: number[] = [];
  for (let day = 1; day <= 7; day += 1) {
    desk.clock.advance({ hours: 24 });
    failed.push((await failures()).length);
  }
  expect(failed).toEqual([0, 1, 1, 1, 1, 1, 1]);
  desk.github.intercept(null);
  desk.clock.advance({ hours: 1 });
  expect(await failures()).toEqual([]);
  const { labels, comments } = desk.github.issue(1);
  expect(labels).toContain('overdue');
  expect(comments.at(-1)?.body).toContain(
    '@alice and @bob, this handoff should have been accepted',
  );
});
