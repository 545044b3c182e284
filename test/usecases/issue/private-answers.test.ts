// What is recorded of an answer that is private, and of its being changed.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { query } from '../../ledger/setup/query.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import { ledgerFile, pushLedger } from '../setup/ledger-file.ts';

const path = '.github/handoffs/sales_to_onboarding.yml';
const text = `name: Sales → Onboarding
to: onboarding
fields:
  - id: client_name
  - { id: iban, label: IBAN, type: text, private: true }
checklist: [Contract filed]
`;
const reading = parseConfiguration([{ path, text }]);
const [template] = reading.kind === 'valid' ? reading.configuration.templates : [];
if (template === undefined) {
  throw new Error('the template is not sound');
}

const issues = [1];
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  await desk.github.commitFiles({
    as: 'erin',
    files: { [path]: text },
    message: 'A private field',
  });
  desk.people.sam.fileForm(template, { client_name: 'Acme', iban: 'first' }, { title: 'Acme' });
  await desk.handle(1);
});
afterEach(() => desk.close());

async function later(deed: () => unknown): Promise<void> {
  desk.clock.advance({ minutes: 5 });
  await deed();
  await desk.handle(1);
}

const writes = (iban: string) => () =>
  desk.people.sam.editAnswer(1, { template, field: 'iban', answer: iban });

async function edits() {
  const rows = await query(
    ledgerFile(desk),
    "SELECT data_json FROM events WHERE type = 'context_edited' ORDER BY id",
  );
  return rows.map((row) => JSON.parse(String(row['data_json'])).changes);
}

async function verified() {
  const outcome = await verify(desk.openPorts());
  return outcome.kind === 'verified'
    ? { differences: outcome.discrepancies, unverified: outcome.unverified.map(({ why }) => why) }
    : expect.fail(outcome.kind);
}

const withheld = '(private)';
const rewritten = [{ field: 'iban', from: withheld, to: withheld }];

test('an edit is recorded by the field alone, and the owner is notified', async () => {
  await later(() => desk.people.alice.label(1, 'accepted'));
  await later(writes('second'));
  await later(() => desk.people.sam.tick(1, 'Contract filed'));
  await later(writes(''));
  await later(writes('third'));
  expect(await edits()).toEqual([
    rewritten,
    [{ field: 'iban', from: withheld, to: null }],
    [{ field: 'iban', from: null, to: withheld }],
  ]);
  const [status, ...notices] = desk.github.issue(1).comments.map(({ body }) => body);
  expect(status).toContain('| IBAN | *private: in this issue’s description* |');
  expect(notices.map((notice) => notice.split('\n').at(-2))).toEqual([
    '@sam, alice accepted this handoff for onboarding.',
    '- **IBAN**: *another private answer: in this issue’s description*',
    '- **IBAN**: (private) → *nothing*',
    '- **IBAN**: *nothing* → (private)',
  ]);
});

test('an edit of nothing else brings a returned handoff back', async () => {
  await later(() => desk.people.alice.label(1, 'returned'));
  await later(writes('second'));
  expect(await query(ledgerFile(desk), 'SELECT status FROM handoffs')).toEqual([
    { status: 'initiated' },
  ]);
});

describe('the ledger can be rebuilt', () => {
  test('with the one before it and without, where events were lost', async () => {
    await later(() => desk.people.alice.label(1, 'accepted'));
    for (const answer of ['second', 'third', 'third', '']) {
      desk.clock.advance({ minutes: 1 });
      writes(answer)();
    }
    await later(writes('first'));
    const live = await ledgerContents(desk, { issues });
    expect(await edits()).toHaveLength(4);
    expect(await verified()).toEqual({ differences: [], unverified: [] });
    await pushLedger(desk, new Uint8Array());
    await rebuild(desk.openPorts());
    expect(await ledgerContents(desk, { issues })).toEqual(live);
  });

  test('where a text was taken out of the history that an answer was compared with', async () => {
    await later(writes('second'));
    await later(writes('first'));
    const live = await ledgerContents(desk, { issues });
    expect(await edits()).toEqual([rewritten, rewritten]);
    desk.github.browser.forgetRevision({ as: 'erin', number: 1, position: 1 });
    await desk.handle(1);
    expect(await verified()).toEqual({ differences: [], unverified: ['removed'] });
    await rebuild(desk.openPorts());
    expect(await ledgerContents(desk, { issues })).toEqual(live);
  });
});
