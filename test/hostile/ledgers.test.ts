// Ledgers that someone, or a fault, has tampered with: read, or refused with a message.

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSqlJs } from '../../src/ledger/sqlite/sql-js.ts';
import type { LedgerView } from '../../src/ports/ledger.ts';
import { ServiceError } from '../../src/ports/service-error.ts';
import { sampleOf } from '../faults/figures.ts';
import { memoryBranch } from '../ledger/setup/memory-branch.ts';
import { newLedger } from '../ledger/setup/new-ledger.ts';
import { sampleRecord } from '../ledger/setup/sample-handoff.ts';
import { tally } from './tally.ts';

const tried = tally('ledgers');

const sound = await (async () => {
  const ledger = newLedger();
  for (const number of [1, 2, 3]) {
    await ledger.record(sampleRecord(number));
  }
  return ledger.branch.stored()?.bytes ?? new Uint8Array();
})();

/** Everything that a run may ask. */
async function askAll(view: LedgerView): Promise<void> {
  const window = { from: '2020-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' };
  await view.issue(2);
  await view.openIssues();
  await view.rota('onboarding');
  await view.configuration('x');
  await view.handoffs(window, new Set());
  await view.measured(window);
  await view.reports();
  await view.cursor();
  await view.createdAt();
}

/** null: it was read. */
async function failureOf(file: Uint8Array): Promise<unknown> {
  tried();
  try {
    await newLedger({ branch: memoryBranch({ file }) }).read(askAll);
    return null;
  } catch (error) {
    return error;
  }
}

function expectRefused(error: unknown): void {
  expect(error).toBeInstanceOf(ServiceError);
  expect(error).toMatchObject({ code: expect.stringMatching(/^ledger_/) });
}

describe('A ledger', () => {
  test('with any bytes changed is read, or refused with a message', async () => {
    const change = fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
        const bytes = Buffer.from(sound);
        for (const [at, value] of changes) {
          bytes[at] = value;
        }
        const error = await failureOf(new Uint8Array(bytes));
        if (error !== null) {
          expectRefused(error);
        }
      }),
      { numRuns: sampleOf(150) },
    );
  });

  test('of any bytes is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) =>
        expectRefused(await failureOf(bytes)),
      ),
      { numRuns: sampleOf(50) },
    );
  });

  test.each([
    ["UPDATE events SET data_json = '{'", 'ledger_damaged'],
    ["UPDATE events SET data_json = '[1]'", 'ledger_damaged'],
    ["UPDATE events SET data_json = 'null' WHERE type = 'accepted'", 'ledger_damaged'],
    ["UPDATE events SET type = '__proto__'", 'ledger_newer'],
    ['UPDATE handoffs SET context_json = \'{"a":{"b":1}}\'', 'ledger_damaged'],
    ["UPDATE handoffs SET assignment_json = '7'", 'ledger_damaged'],
    ['PRAGMA user_version = 4711', 'ledger_newer'],
    ['PRAGMA application_id = 1', 'ledger_damaged'],
  ])('changed by hand is refused, with the place: %s', async (statement, code) => {
    const sqlJs = await loadSqlJs();
    const database = new sqlJs.Database(sound);
    const triggers = database.exec("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    for (const [name] of triggers[0]?.values ?? []) {
      database.run(`DROP TRIGGER ${String(name)}`);
    }
    database.run(statement);
    const error = await failureOf(database.export());
    database.close();
    expect(error).toMatchObject({ name: 'Fault', code });
  });
});
