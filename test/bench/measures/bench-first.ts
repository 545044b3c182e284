// The first version beside today's: the same filing, and the same burst of runs.

import type { Figures } from '../figures.ts';
import { checkOutFirstVersion, type FirstVersion } from '../first-version.ts';
import { startGitHub } from '../github/remote-github.ts';
import { benchCrowd, crowdHandoffs } from './bench-crowd.ts';
import { interleave } from './interleave.ts';
import { timeRunOn } from './time-run.ts';

const bounds = { rounds: 20, seconds: 40 };
/** As many handoffs as the first filing of those counted finds. */
const handoffs = 10;

/** @returns undefined where Git's history does not reach back to it */
export async function benchFirst(): Promise<Figures['first']> {
  const first = checkOutFirstVersion();
  if (first === null) {
    console.log(
      '        not measured: this clone is shallow. Fetch the history by `git fetch --unshallow`.',
    );
    return undefined;
  }
  try {
    const filed = await benchFilings(first);
    const ledger = await first.ledger(crowdHandoffs);
    return { ...filed, crowd: await benchCrowd({ action: first.action, ledger }) };
  } finally {
    first.close();
  }
}

/** Each on a ledger that it wrote. */
async function benchFilings({ action }: FirstVersion) {
  const [before, now] = await Promise.all([startGitHub(0), startGitHub(0)]);
  const cases = {
    first: () => timeRunOn(before, 'file a handoff', { actionAt: action }),
    today: () => timeRunOn(now, 'file a handoff'),
  };
  try {
    for (let filed = 0; filed < handoffs; filed += 1) {
      await Promise.all([cases.first(), cases.today()]);
    }
    const { first, today } = await interleave(bounds, cases);
    return { filed: first, filedToday: today };
  } finally {
    before.close();
    now.close();
  }
}
