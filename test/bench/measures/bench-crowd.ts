// Many runs at once on one ledger: all must be recorded.

import type { Run } from '../../../src/sandbox/jobs/run.ts';
import type { Runs } from '../../../src/sandbox/jobs/start-runs.ts';
import { query } from '../../ledger/setup/query.ts';
import { fileComplete } from '../actions.ts';
import type { Figures } from '../figures.ts';
import { ledgerBranch, type Stage, setStage } from '../stage.ts';
import { startBundle } from '../start-bundle.ts';

const atOnce = 50;
export const crowdHandoffs = 1_000;

/** @param other another version, and a ledger as it writes it */
export async function benchCrowd(other?: {
  readonly action: string;
  readonly ledger: Uint8Array;
}): Promise<Figures['crowd']> {
  const stage = await setStage(crowdHandoffs, other?.ledger);
  const runs = startBundle(stage, ['opened'], { folder: other?.action });
  try {
    // Labels and the data branch are there beforehand, as they are every day but the first.
    fileComplete(stage);
    await runs.settle();
    return await meet(stage, runs);
  } finally {
    await runs.stop();
    stage.close();
  }
}

async function meet(stage: Stage, runs: Runs): Promise<Figures['crowd']> {
  const runsBefore = runs.finished.length;
  const startedAt = performance.now();
  const ends: number[] = [];
  const stop = runs.onRun(() => ends.push((performance.now() - startedAt) / 1000));
  runs.together(atOnce);
  const filed = Array.from({ length: atOnce }, () => fileComplete(stage));
  await runs.settle();
  stop();
  const seconds = (performance.now() - startedAt) / 1000;
  const writes = runs.finished.slice(runsBefore).flatMap(writesOf);
  return {
    handoffs: crowdHandoffs,
    runs: atOnce,
    recorded: await countRecorded(stage, filed),
    attempts: writes.length,
    conflicts: writes.filter(({ status }) => status === 409).length,
    seconds,
    p95Seconds: ends[Math.ceil(0.95 * ends.length) - 1] ?? Number.NaN,
  };
}

function writesOf({ requests }: Run): Run['requests'] {
  return requests.filter(({ method, path }) => method === 'PUT' && path.includes('/contents/'));
}

/** In plain SQL, which every version of the ledger answers. */
async function countRecorded({ github }: Stage, filed: readonly number[]): Promise<number> {
  const stored = await ledgerBranch(github).read();
  const rows = await query(
    stored?.bytes,
    `SELECT issue_number FROM handoffs WHERE issue_number IN (${filed.join(', ')})`,
  );
  return rows.length;
}
