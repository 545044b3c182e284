import { expect, test } from 'vitest';
import { judgeLedger } from '../../../src/cli/doctor/check-ledger.ts';

const ofSize = (bytes: number) =>
  judgeLedger({
    ledger: {
      kind: 'valid',
      newHandoffs: 0,
      handoffs: 3000,
      accepted: [],
      bytes,
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
        'Valid: 3000 handoffs, 15.0 MB, schema version 1. Each event downloads and uploads the whole file, and GitHub accepts at most 37 MB.',
    },
  ]);
});
