// Checks for the end of every scenario.

import { expect } from 'vitest';
import { query } from '../../ledger/setup/query.ts';
import type { Given } from './given.ts';
import type { Stage } from './stage.ts';

export async function checkAlways(
  { github, runs, contract, ledger }: Stage,
  given: Given,
): Promise<void> {
  expect(contract.problems, 'every exchange is as GitHub describes it').toEqual([]);
  if (given.runsFail === undefined) {
    await checkLedger(await ledger.file());
  }
  for (const { log } of runs.finished) {
    expect(log, 'no secret was printed for the runner to mask').not.toContain('***');
  }
  for (const { number, comments } of github.issues()) {
    const ours = comments.filter(
      ({ author, body }) => author.endsWith('[bot]') && body.startsWith('<!-- baton:status'),
    );
    expect(ours.length, `status comments on #${number}`).toBeLessThanOrEqual(1);
  }
}

async function checkLedger(bytes: Uint8Array | null): Promise<void> {
  if (bytes !== null) {
    expect(await query(bytes, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(await query(bytes, 'PRAGMA foreign_key_check')).toEqual([]);
  }
}
