// Some of the campaign's histories, in a process of their own. Started by `soak.ts`.

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  anyHistory,
  besideAfresh,
  besideArchived,
  besideFaultless,
  besideRebuilt,
  type Ends,
  historyWithTeams,
  quietHistory,
} from './history.ts';

const [first = 0, count = 0, until = 0] = process.argv.slice(2).map(Number);
let [histories, losses] = [0, 0];
for (let seed = first; seed < first + count && Date.now() < until; seed += 1) {
  losses += (await isLost(seed, quietHistory, besideFaultless)) ? 1 : 0;
  losses += (await isLost(seed, anyHistory, besideAfresh)) ? 1 : 0;
  losses += (await isLost(seed, historyWithTeams, besideRebuilt)) ? 1 : 0;
  losses += (await isLost(seed, historyWithTeams, besideArchived)) ? 1 : 0;
  histories += 4;
}
process.send?.({ histories, losses });

async function isLost<T extends readonly unknown[]>(
  seed: number,
  arbitrary: fc.Arbitrary<T>,
  play: (history: T) => Promise<Ends>,
): Promise<boolean> {
  const [history] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (history === undefined) {
    throw new Error(`There is no history of seed ${seed}.`);
  }
  const ends = await play(history).catch((error: unknown) => ({ found: error, expected: null }));
  if (isDeepStrictEqual(ends.found, ends.expected)) {
    return false;
  }
  console.error(`Seed ${seed}: ${JSON.stringify(history)}`);
  console.error('came to', ends.found, '\nin place of', ends.expected);
  return true;
}
