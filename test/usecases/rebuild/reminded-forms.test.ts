// What Baton did with an incomplete form by itself: it reminded the sender, or closed the issue.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import { deleteIssue, git } from '../setup/ledger-file.ts';

let desk: Desk;

/** Without its goals, and its sender was reminded. */
beforeEach(async () => {
  desk = await openDesk();
  const { goals: _, ...incomplete } = answers;
  desk.people.sam.fileForm(template, incomplete, { title: 'Example Ltd' });
  await desk.handle(1);
  desk.clock.advance({ hours: 72 });
  await desk.sweep();
});
afterEach(() => desk.close());

const contents = () => ledgerContents(desk, { issues: [1] });

test('A reminder stays recorded after the form was handed over and its issue deleted.', async () => {
  desk.clock.advance({ minutes: 5 });
  desk.people.sam.editAnswer(1, { template, field: 'goals', answer: 'Go live' });
  await desk.handle(1);
  desk.clock.advance({ minutes: 5 });
  await deleteIssue(desk, 1);
  await desk.handle(1);
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  const before = await contents();
  await rebuild(desk.openPorts());
  expect(await contents()).toEqual(before);
});

/** The ledger as it was before the reminder. */
function restoreOlder(): void {
  const first = git(desk, 'rev-list', '--max-parents=0', 'handoff-data');
  git(desk, 'update-ref', 'refs/heads/handoff-data', first);
}

test.each([
  { what: 'reminds no sender a second time', hours: 1 },
  { what: 'knows that Baton closed the issue', hours: 24 * 14 },
])('After an older ledger was restored, the next sweep $what', async ({ hours }) => {
  desk.clock.advance({ hours });
  await desk.sweep();
  desk.clock.advance({ hours: 1 });
  await desk.sweep();
  const before = { ...(await contents()), issue: desk.github.issue(1) };
  restoreOlder();
  desk.clock.advance({ hours: 1 });
  await desk.sweep();
  desk.clock.advance({ hours: 1 });
  await desk.sweep();
  const { comments, state } = before.issue;
  expect(desk.github.issue(1)).toMatchObject({ comments, state });
  expect(await contents()).toEqual({ ...before, issue: undefined });
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
});
