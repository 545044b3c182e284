import { expect, test } from 'vitest';
import { judgeLedger } from '../../../src/cli/doctor/check-ledger.ts';

const ofSize = (bytes: number, archives: readonly number[] = []) =>
  judgeLedger({
    database: null,
    ledger: {
      kind: 'valid',
      newHandoffs: 0,
      handoffs: 3000,
      accepted: [],
      bytes,
      failing: [],
      archived: {
        handoffs: archives.length * 1600,
        files: archives.map((one, at) => ({
          path: `archive/000${at + 1}.db`,
          version: 'a1b2',
          bytes: one,
          issues: 1600,
        })),
      },
      schemaVersion: 1,
      newestSchema: 1,
    },
  });

test('from 15 MB on, doctor warns of what each event costs and of the limit', () => {
  expect(ofSize(14_900_000)).toMatchObject([{ id: 'ledger', state: 'ok' }]);
  expect(ofSize(15_000_000)).toMatchObject([
    {
      id: 'ledger',
      state: 'warning',
      message:
        'Valid: 3,000 handoffs, 15.0 MB, schema version 1. Each event downloads and uploads the whole file, and GitHub accepts at most 37 MB.',
    },
  ]);
});

test('doctor shows how much is in archives', () => {
  expect(ofSize(3_100_000, [8_000_000, 2_500_000])).toMatchObject([
    {
      state: 'ok',
      message:
        'Valid: 3,000 handoffs, 3.1 MB, schema version 1. 3,200 handoffs more in 2 archives of 10.5 MB.',
    },
  ]);
});
