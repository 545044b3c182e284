// A long campaign: random histories among random faults and kills, until the time is over.
//
//   npm run soak -- --minutes 10 --seed 42     that long, from that seed
//   npm run soak -- --save                     and keeps the figures for the README, those of the tests too

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import fc from 'fast-check';
import { note } from './figures.ts';
import { anyHistory, besideAfresh, besideFaultless, type Ends, quietHistory } from './history.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    save: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
const until = performance.now() + Number(values.minutes) * 60_000;

if (values.save) {
  process.env['KEEP_FIGURES'] = 'yes';
  runTests();
}
console.log(`Seed ${first}, ${values.minutes} minutes.`);
let [histories, losses] = [0, 0];
for (let seed = first; performance.now() < until; seed += 1) {
  losses += (await isLost(seed, quietHistory, besideFaultless)) ? 1 : 0;
  losses += (await isLost(seed, anyHistory, besideAfresh)) ? 1 : 0;
  histories += 2;
  if (histories % 100 === 0) {
    console.log(`${histories} histories, ${losses} of them lost something`);
  }
}
console.log(`${histories} histories from seed ${first}: ${losses} of them lost something.`);
note('histories', { count: histories, losses });
process.exitCode = losses === 0 ? 0 : 1;

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
  console.error(
    `Seed ${seed}: ${JSON.stringify(history)}\ncame to`,
    ends.found,
    '\nin place of',
    ends.expected,
  );
  return true;
}

/** One after the other, as they keep their figures in one file. */
function runTests(): void {
  const vitest = fileURLToPath(new URL('../../node_modules/.bin/vitest', import.meta.url));
  const given = ['run', '--config', 'test/vitest.config.ts', '--no-file-parallelism'];
  const { status } = spawnSync(vitest, [...given, 'test/faults', 'test/hostile'], {
    stdio: 'inherit',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  if (status !== 0) {
    throw new Error('The tests fail: there is nothing to keep.');
  }
}
