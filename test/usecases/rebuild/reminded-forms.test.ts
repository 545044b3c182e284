// What Baton did with an incomplete form by itself: it reminded the sender, or closed the issue.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import { deleteIssue } from '../setup/ledger-file.ts';

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
