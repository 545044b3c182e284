import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { sinceLabel } from '../../../src/usecases/issue/since-label.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { query } from '../../ledger/setup/query.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import { ledgerFile, pushLedger } from '../setup/ledger-file.ts';

const label = 'handoff/sales_to_onboarding';
const whole = renderFormBody(template, answers, { ticked: [] });
const { goals: _, ...some } = answers;
const part = renderFormBody(template, some, { ticked: [] });
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk({ isTimed: true });
});
afterEach(() => desk.close());

async function step(deed: () => unknown): Promise<void> {
  desk.clock.advance({ minutes: 1 });
  await deed();
  desk.clock.advance({ seconds: 5 });
  await desk.handle(1);
}

/** Filed months before Baton came, and talked about. */
async function fileLongBefore(body: string): Promise<void> {
  const { sam, alice } = desk.people;
  sam.fileBlank('Acme', body);
  desk.clock.advance({ days: 60 });
  await alice.comment(1, '/close');
  desk.clock.advance({ days: 60 });
  await desk.sweep();
  desk.clock.advance({ hours: 2 });
}

const labels = () => desk.github.issue(1).labels.toSorted();
const said = () => desk.github.issue(1).comments.map(({ body }) => body);
const notices = () => said().filter((body) => body.startsWith('<!-- baton:notice'));
const handoffs = () =>
  query(ledgerFile(desk), 'SELECT status, initiated_by, initiated_at, accepted_by FROM handoffs');

/** GitHub alone leads to the same, with the ledger and without. */
async function expectSettled(): Promise<void> {
  const live = await ledgerContents(desk, { issues: [1] });
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [], unverified: [] });
  await pushLedger(desk, new Uint8Array());
  await rebuild(desk.openPorts());
  expect(await ledgerContents(desk, { issues: [1] })).toEqual(live);
}

describe('an issue that gets the label of a form months after it was filed', () => {
  test('is handed over then: no one is called for days in which no one could accept it', async () => {
    await fileLongBefore(whole);
    await step(() => desk.people.bob.label(1, label));
    await desk.sweep();
    expect(labels()).toEqual(['handoff', label, 'initiated', 'team/onboarding']);
    expect(await handoffs()).toEqual([
      {
        status: 'initiated',
        initiated_by: 'sam',
        initiated_at: '2027-03-16T11:01:00Z',
        accepted_by: null,
      },
    ]);
    expect(notices()).toEqual([]);
    await expectSettled();
  });

  test('is incomplete since then: its sender is not reminded in the same minute', async () => {
    await fileLongBefore(part);
    await step(() => desk.people.bob.label(1, label));
    await desk.sweep();
    expect(labels()).toEqual([label, 'incomplete']);
    expect(notices()).toEqual([]);
    await step(() => desk.people.sam.editBody(1, () => whole));
    expect(labels()).toContain('initiated');
    await expectSettled();
  });

  test('keeps no decision from a label that meant something else', async () => {
    desk.people.sam.fileBlank('Acme', whole);
    desk.clock.advance({ days: 30 });
    await desk.people.bob.label(1, 'accepted');
    desk.clock.advance({ days: 30 });
    await step(() => desk.people.bob.label(1, label));
    expect(await handoffs()).toMatchObject([{ status: 'initiated', accepted_by: null }]);
    expect(labels()).toEqual(['handoff', label, 'initiated', 'team/onboarding']);
    await expectSettled();
  });

  test('keeps the status that the same person set just before', async () => {
    await fileLongBefore(whole);
    await desk.people.bob.label(1, 'accepted');
    await step(() => desk.people.bob.label(1, label));
    expect(await handoffs()).toMatchObject([{ status: 'accepted', accepted_by: 'bob' }]);
    await expectSettled();
  });

  test('is not opened again if it was closed before', async () => {
    await fileLongBefore(whole);
    await desk.people.sam.close(1);
    desk.clock.advance({ days: 3 });
    await step(() => desk.people.bob.label(1, label));
    expect(desk.github.issue(1).state).toBe('closed');
    expect(await handoffs()).toEqual([]);
    await step(() => desk.people.sam.reopen(1));
    expect(await handoffs()).toMatchObject([{ status: 'initiated' }]);
    await expectSettled();
  });
});

test('A form that Baton knew before keeps its time, regardless of a label that comes later', async () => {
  await step(() => desk.people.sam.fileBlank('Acme', part));
  await step(() => desk.people.bob.unlabel(1, label));
  desk.clock.advance({ days: 3 });
  await step(() => desk.people.bob.label(1, label));
  expect(await query(ledgerFile(desk), 'SELECT submitted_at FROM submissions')).toEqual([
    { submitted_at: '2026-11-16T09:01:00Z' },
  ]);
  await expectSettled();
});

test('What an earlier release recorded keeps its time', async () => {
  await fileLongBefore(whole);
  await desk.people.bob.label(1, label);
  const { issue } = await desk.openPorts().github.readIssue(1, null);
  const at = issue?.filedAt ?? '';
  const data = { type: 'cancelled', reason: 'deleted' } as const;
  const recorded = { events: [{ source: 'issue:1', at, actor: 'sam', data }] };
  expect(issue && sinceLabel(issue, recorded)).toBe(issue);
});
