// A form that someone closed before it was complete. GitHub lets its author reopen it only if they closed it themselves,
// so a sender without further rights could not hand it over after a colleague had closed it.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { sale, withGaps } from '../../../scenarios/stage/sale.ts';
import { openSite, type Site } from '../setup/site.ts';

let site: Site;
let number: number;

beforeEach(async () => {
  site = await openSite();
  number = site.file({ answers: withGaps });
  await site.handle(number);
  await later(() => site.alice.close(number, 'not_planned'));
});
afterEach(() => site.close());

async function later(deed: () => unknown): Promise<void> {
  site.clock.advance({ minutes: 1 });
  await deed();
  await site.handle(number);
}

const says = (person: 'sam' | 'alice' | 'mallory', comment: string) =>
  later(() => site[person].comment(number, comment));
const complete = () =>
  later(() => {
    site.sam.editAnswer(number, { template: sale, field: 'goals', answer: 'Go live' });
    site.sam.editAnswer(number, { template: sale, field: 'key_contacts', answer: 'Ana' });
  });
const shown = () => site.github.issue(number);
const ourComment = () => shown().comments[0]?.body;
const lastComment = () => shown().comments.at(-1)?.body;
const handoffs = () => site.rows('SELECT status, initiated_by FROM handoffs');

test('Once it is complete, its sender hands it over by /reopen.', async () => {
  expect(ourComment()).toContain('reopen it or comment `/reopen`');
  await says('sam', '/reopen');
  expect(lastComment()).toContain('The form is incomplete, so there is no handoff yet.');
  expect(lastComment()).toContain('Then comment `/reopen` again.');
  await complete();
  expect(ourComment()).toContain('reopen the issue or comment `/reopen`');
  await says('alice', '/accept');
  expect(lastComment()).toContain('The form is complete, but its issue was closed before');
  await says('mallory', '/reopen');
  expect(await handoffs()).toEqual([]);
  expect(lastComment()).toContain('@mallory, Baton did not run `/reopen`.');
  await says('sam', '/reopen');
  expect(await handoffs()).toEqual([{ status: 'initiated', initiated_by: 'sam' }]);
  expect(shown()).toMatchObject({ state: 'open', assignees: ['alice'] });
  await says('alice', '/accept');
  expect(await handoffs()).toMatchObject([{ status: 'accepted' }]);
});

test('Verify and rebuild find the same.', async () => {
  await complete();
  await says('sam', '/reopen');
  const rows = async () =>
    JSON.stringify([
      await site.rows('SELECT * FROM handoffs'),
      await site.rows(
        'SELECT type, actor, at, idempotency_key FROM events ORDER BY idempotency_key',
      ),
    ]);
  const before = await rows();
  expect(await site.run('verify')).toMatchObject([{ kind: 'verified', discrepancies: [] }]);
  await site.run('rebuild');
  expect(await rows()).toBe(before);
});

test('With the closing taken back by its button at once, it is handed over once.', async () => {
  await complete();
  await later(async () => {
    await site.alice.comment(number, '/reopen');
    await site.alice.reopen(number);
  });
  expect(await handoffs()).toHaveLength(1);
  await site.run('sweep');
  expect(await site.rows("SELECT count(*) AS n FROM events WHERE type = 'initiated'")).toEqual([
    { n: 1 },
  ]);
});

test('A form that was filed complete and closed at once is handed over too.', async () => {
  site.clock.advance({ minutes: 1 });
  const second = site.file();
  await site.alice.close(second, 'not_planned');
  await site.handle(second);
  const status = async () =>
    (await site.rows(`SELECT status FROM handoffs WHERE issue_number = ${second}`))[0]?.['status'];
  expect(await status()).toBe('cancelled');
  site.clock.advance({ minutes: 1 });
  await site.sam.comment(second, '/reopen');
  await site.handle(second);
  expect(await status()).toBe('initiated');
});
