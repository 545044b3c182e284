// Someone garbled rows of one handoff by hand: a sweep names it, and does its work on the others.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuild } from '../../src/usecases/rebuild/rebuild.ts';
import { failuresOf } from '../../src/usecases/run-result.ts';
import { sweep } from '../../src/usecases/sweep/sweep.ts';
import { query } from '../ledger/setup/query.ts';
import { type Desk, openDesk } from './setup/fake-github.ts';
import { answers, template } from './setup/histories.ts';
import { ledgerFile, tamperWith } from './setup/ledger-file.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  for (const title of ['Acme', 'Borealis', 'Cygnus']) {
    desk.people.sam.fileForm(template, answers, { title });
  }
  await desk.sweep();
  desk.clock.advance({ minutes: 5 });
});
afterEach(() => desk.close());

async function statuses(): Promise<readonly unknown[]> {
  const rows = await query(ledgerFile(desk), 'SELECT status FROM handoffs ORDER BY issue_number');
  return rows.map(({ status }) => status);
}

const swept = async () =>
  failuresOf(await sweep(desk.openPorts())).map(
    ({ issueNumber, error }) => `#${issueNumber} ${error.message}`,
  );

const acceptAll = async () => {
  for (const number of [1, 2, 3]) {
    await desk.people.alice.label(number, 'accepted');
  }
};

test.each([
  ['the assignees', "UPDATE handoffs SET assignees_json = '{' WHERE issue_number = 2"],
  [
    'the time of the status',
    "UPDATE handoffs SET status_changed_at = 'soon' WHERE issue_number = 2",
  ],
  [
    'an event',
    "DROP TRIGGER events_no_update; UPDATE events SET data_json = '{' WHERE issue_number = 2 AND type = 'initiated'",
  ],
  ['the context', "UPDATE handoffs SET context_json = '{' WHERE issue_number = 2"],
])('A sweep names the handoff with %s garbled, and records the others', async (_, change) => {
  await tamperWith(desk, change);
  await acceptAll();
  const failures = await swept();
  expect(failures.length).toBeGreaterThan(0);
  expect(failures.every((line) => line.startsWith('#2 ') && line.includes('mode: rebuild'))).toBe(
    true,
  );
  const [first, , third] = await statuses();
  expect([first, third]).toEqual(['accepted', 'accepted']);
  await rebuild(desk.openPorts());
  expect(await swept()).toEqual([]);
  expect(await statuses()).toEqual(['accepted', 'accepted', 'accepted']);
});

test.each(['assignees_json', 'assignment_json'])(
  'A form is handed over while %s of another handoff is garbled',
  async (column) => {
    await tamperWith(desk, `UPDATE handoffs SET ${column} = '{' WHERE issue_number = 2`);
    await desk.handle(desk.people.sam.fileForm(template, answers, { title: 'Delta' }));
    expect((await statuses()).length).toBe(4);
  },
);
