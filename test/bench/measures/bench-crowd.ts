// Many runs at once on one ledger: all must be recorded.

import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { Run } from '../../../src/sandbox/jobs/run.ts';
import type { Runs } from '../../../src/sandbox/jobs/start-runs.ts';
import { fileComplete } from '../actions.ts';
import type { Figures } from '../figures.ts';
import { ledgerBranch, repository, type Stage, setStage } from '../stage.ts';
import { startBundle } from '../start-bundle.ts';

const atOnce = 50;
const handoffs = 1_000;

export async function benchCrowd(): Promise<Figures['crowd']> {
  const stage = await setStage(handoffs);
  const runs = startBundle(stage, ['opened']);
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
  const [recordedBefore, runsBefore] = [await countRecorded(stage), runs.finished.length];
  const startedAt = performance.now();
  const ends: number[] = [];
  const stop = runs.onRun(() => ends.push((performance.now() - startedAt) / 1000));
  runs.together(atOnce);
  for (let filed = 0; filed < atOnce; filed += 1) {
    fileComplete(stage);
  }
  await runs.settle();
  stop();
  const seconds = (performance.now() - startedAt) / 1000;
  const writes = runs.finished.slice(runsBefore).flatMap(writesOf);
  return {
    handoffs,
    runs: atOnce,
    recorded: (await countRecorded(stage)) - recordedBefore,
    attempts: writes.length,
    conflicts: writes.filter(({ status }) => status === 409).length,
    seconds,
    p95Seconds: ends[Math.ceil(0.95 * ends.length) - 1] ?? Number.NaN,
  };
}

function writesOf({ requests }: Run): Run['requests'] {
  return requests.filter(({ method, path }) => method === 'PUT' && path.includes('/contents/'));
}

function countRecorded({ github }: Stage): Promise<number> {
  const ledger = openLedger({
    branch: ledgerBranch(github),
    repository,
    wait: async () => {},
    random: Math.random,
  });
  return ledger.read(async (view) => (await view.openIssues()).length);
}
