import { expect, test } from 'vitest';
import type { EventData, HandoffEvent } from '../../src/handoff/event.ts';
import { foldOf } from './setup/arbitrary-history.ts';
import { newLedger } from './setup/new-ledger.ts';
import { query, tamper } from './setup/query.ts';
import { sampleRecord, sampleTemplate } from './setup/sample-handoff.ts';

async function written(steps: number) {
  const ledger = newLedger();
  await ledger.record(sampleRecord(34, steps));
  return ledger.branch.stored()?.bytes;
}

test('A completed handoff is one row with who did what and when.', async () => {
  const [row] = await query(await written(8), 'SELECT * FROM handoffs');
  expect(row).toMatchObject({
    id: 1,
    handoff_type: 'sales_to_onboarding',
    from_team: 'sales',
    to_team: 'onboarding',
    status: 'completed',
    initiated_by: 'alice',
    initiated_at: '2026-01-02T11:30:00Z',
    accepted_at: '2026-01-02T13:00:00Z',
    accepted_by: 'dave',
    completed_at: '2026-01-02T20:30:00Z',
    completed_by: 'dave',
    repository: 'acme/ops',
    issue_number: 34,
    title: '[Handoff] Northwind Traders, contract 34',
    owner: 'dave',
    assignees_json: '["dave"]',
    accept_within: 86_400,
  });
});

test('The context can be asked for by field.', async () => {
  const rows = await query(
    await written(2),
    "SELECT json_extract(context_json, '$.contract_value') AS value FROM handoffs",
  );
  expect(rows).toEqual([{ value: 48_000 }]);
});

test('The context is the one after the last edit, and the events tell the one before.', async () => {
  const ledger = newLedger();
  const filed = sampleRecord(34, 3);
  await ledger.record(filed);
  const edit = eventOf('edit:1', {
    type: 'context_edited',
    changes: [{ field: 'contract_value', from: 48_000, to: 52_000 }],
  });
  const renaming = eventOf('timeline:1', { type: 'renamed', title: 'Another title' });
  const events = [...filed.events, edit, renaming];
  await ledger.record({ ...filed, events: [edit, renaming], state: foldOf(events) });
  const rows = await query(
    ledger.branch.stored()?.bytes,
    "SELECT title, json_extract(context_json, '$.contract_value') AS value FROM handoffs",
  );
  expect(rows).toEqual([{ title: 'Another title', value: 52_000 }]);
  expect((await ledger.read((view) => view.issue(34))).events).toStrictEqual(events);
});

test('Of a context that changed only the answers that differ are kept a second time.', async () => {
  const ledger = newLedger();
  const filed = sampleRecord(34, 3);
  await ledger.record(filed);
  const { context = {} } = filed.state.handoff ?? {};
  const { goals: _, ...withoutGoals } = context;
  const edit = eventOf('edit:1', {
    type: 'context_edited',
    changes: [{ field: 'contract_value', from: 48_000, to: 52_000 }],
  });
  const resubmission = eventOf('edit:2', {
    type: 'submitted',
    handoffType: 'sales_to_onboarding',
    fromTeam: 'sales',
    attempt: 2,
    complete: false,
    context: { ...withoutGoals, start_date: 'soon' },
    errors: [],
  });
  const events = [...filed.events, edit, resubmission];
  await ledger.record({ ...filed, events: [edit, resubmission], state: foldOf(events) });
  const bytes = ledger.branch.stored()?.bytes;
  expect(await query(bytes, 'SELECT initial_values_json AS initial FROM handoffs')).toEqual([
    { initial: JSON.stringify({ contextChanges: { contract_value: 48_000 } }) },
  ]);
  const [row] = await query(bytes, "SELECT data_json FROM events WHERE idempotency_key = 'edit:2'");
  expect(JSON.parse(String(row?.['data_json']))).toEqual({
    attempt: 2,
    complete: false,
    contextChanges: { start_date: 'soon', goals: null },
  });
  const read = await ledger.read((view) => view.issue(34));
  expect(read.events.map(({ data }) => data)).toEqual(events.map(({ data }) => data));
});

test('Of a form that stays incomplete each submission keeps only the answers that changed.', async () => {
  const ledger = newLedger();
  const filed = sampleRecord(34, 3);
  const { context = {} } = filed.state.handoff ?? {};
  const { goals, start_date: start, ...lacking } = context;
  const errors = [{ kind: 'missing', field: 'goals', label: 'Goals' } as const];
  const submission = (source: string, attempt: number, answers: typeof context) =>
    eventOf(source, {
      type: 'submitted',
      handoffType: 'sales_to_onboarding',
      fromTeam: 'sales',
      attempt,
      complete: goals !== undefined && 'goals' in answers,
      context: answers,
      errors,
    });
  const { goals: _, ...withDate } = context;
  const [first, second, third] = [
    submission('issue:34', 1, lacking),
    submission('edit:1', 2, withDate),
    submission('edit:2', 3, {}),
  ] as const;
  const events = [first, second, third];
  const record = (added: readonly HandoffEvent[], all: readonly HandoffEvent[]) =>
    ledger.record({ ...filed, events: added, state: foldOf(all) });
  await record([first], [first]);
  await record([first, second], [first, second]);
  // A run that does not know the second one.
  await record([first, third], events);
  const read = async () => (await ledger.read((view) => view.issue(34))).events;
  expect(await read()).toStrictEqual(events);
  const [whole, changed] = await query(
    ledger.branch.stored()?.bytes,
    'SELECT length(data_json) AS bytes, data_json FROM events ORDER BY id',
  );
  expect(JSON.parse(String(changed?.['data_json']))).toEqual({
    attempt: 2,
    complete: false,
    errors,
    since: 'issue:34',
    contextChanges: { start_date: start },
  });
  expect(Number(changed?.['bytes'])).toBeLessThan(Number(whole?.['bytes']) / 2);
  // Also once it is handed over, with other answers.
  const done = submission('edit:3', 4, context);
  const initiated = filed.events.filter(({ data }) => data.type === 'initiated');
  await ledger.record({ ...filed, events: [done, ...initiated] });
  expect((await read()).slice(0, 3)).toStrictEqual(events);
});

test('Each checklist item records whether it is done, by whom and when.', async () => {
  const rows = await query(await written(4), 'SELECT * FROM checklist_items');
  expect(rows).toHaveLength(4);
  expect(rows.slice(0, 2)).toEqual([
    {
      handoff_id: 1,
      position: 1,
      text: 'Contract signed and filed',
      done: 1,
      done_by: 'dave',
      done_at: '2026-01-02T14:30:00Z',
    },
    {
      handoff_id: 1,
      position: 2,
      text: 'Kickoff meeting scheduled',
      done: 0,
      done_by: null,
      done_at: null,
    },
  ]);
});

test('A checklist that was shortened leaves no items behind.', async () => {
  const ledger = newLedger();
  const filed = sampleRecord(34, 3);
  await ledger.record(filed);
  const shorter = eventOf('edit:1', {
    type: 'checklist_changed',
    checklist: [{ text: 'Only this', done: true }],
  });
  const state = foldOf([...filed.events, shorter]);
  await ledger.record({ ...filed, events: [shorter], state });
  const rows = await query(ledger.branch.stored()?.bytes, 'SELECT text FROM checklist_items');
  expect(rows).toEqual([{ text: 'Only this' }]);
});

test('Each attempt is a row of its own, with what was missing and what was wrong.', async () => {
  const ledger = newLedger();
  const [complete, initiated] = sampleRecord(34, 2).events;
  const attempt = eventOf('issue:34', {
    type: 'submitted',
    handoffType: 'sales_to_onboarding',
    fromTeam: 'sales',
    attempt: 1,
    complete: false,
    context: {},
    errors: [
      { field: 'goals', label: 'Goals', kind: 'missing' },
      { field: 'start_date', label: 'Start date', kind: 'not_a_date', found: 'soon' },
    ],
  });
  const second = [complete, initiated]
    .filter((event) => event !== undefined)
    .map((event, at) => ({ ...event, source: at === 0 ? 'edit:1' : 'edit:1#2' }));
  const events = [attempt, ...second];
  await ledger.record({ ...sampleRecord(34), events, state: foldOf(events) });
  const bytes = ledger.branch.stored()?.bytes;
  expect(
    await query(
      bytes,
      'SELECT source, complete, missing_json, invalid_json FROM submissions ORDER BY source DESC',
    ),
  ).toEqual([
    { source: 'issue:34', complete: 0, missing_json: '["goals"]', invalid_json: '["start_date"]' },
    { source: 'edit:1', complete: 1, missing_json: '[]', invalid_json: '[]' },
  ]);
  expect(await query(bytes, 'SELECT type, handoff_id FROM events')).toEqual([
    { type: 'submitted', handoff_id: null },
    { type: 'submitted', handoff_id: null },
    { type: 'initiated', handoff_id: 1 },
  ]);
});

test('What waits can be asked for by name.', async () => {
  const [row] = await query(await written(3), 'SELECT * FROM open_handoffs');
  expect(row).toMatchObject({ issue_number: 34, status: 'accepted', owner: 'dave' });
  expect(await query(await written(8), 'SELECT * FROM open_handoffs')).toEqual([]);
});

test.each(['UPDATE events SET actor = NULL', 'DELETE FROM events'])(
  'Events stay as they are: %s is refused.',
  async (statement) => {
    const bytes = (await written(8)) ?? new Uint8Array();
    await expect(tamper(bytes, statement)).rejects.toThrow('events are append-only');
  },
);

test('Text that looks like SQL is only text.', async () => {
  const ledger = newLedger();
  const filed = sampleRecord(34, 2);
  const title = "x'); DROP TABLE handoffs; --";
  const renaming = eventOf('timeline:1', { type: 'renamed', title });
  const events = [...filed.events, renaming];
  await ledger.record({ ...filed, events, state: foldOf(events) });
  const rows = await query(ledger.branch.stored()?.bytes, 'SELECT title FROM handoffs');
  expect(rows).toEqual([{ title }]);
});

function eventOf(source: string, data: EventData): HandoffEvent {
  return { source, at: '2026-01-03T09:00:00Z', actor: 'alice', data };
}

test('The template of a handoff is stored once, in any order of its keys.', async () => {
  const ledger = newLedger();
  await ledger.record(sampleRecord(34));
  const { type, ...rest } = sampleTemplate;
  await ledger.record({ ...sampleRecord(35), template: { ...rest, type } });
  const rows = await query(ledger.branch.stored()?.bytes, 'SELECT handoff_type FROM templates');
  expect(rows).toEqual([{ handoff_type: 'sales_to_onboarding' }]);
});
