// A long campaign: random clicks on the sandbox and the dashboard, random histories on a branch and in PostgreSQL,
// every scenario in PostgreSQL, a month of a team, then random histories among random faults and kills, until the
// time is over.
//
//   npm run soak -- --minutes 10 --seed 42     that long, from that seed
//   npm run soak -- --save                     and saves the figures for the docs, those of the tests too

import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { note } from './figures.ts';
import { playMonth } from './month/month.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    save: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
const minutes = Number(values.minutes);

if (values.save) {
  process.env['KEEP_FIGURES'] = 'yes';
  runTests();
}
console.log(`Seed ${first}, ${minutes} minutes.`);
runVitest(['test/sandbox/page/clicker/clicker.test.ts'], {
  CLICKS: '400',
  CLICK_SEED: String(first),
});
runVitest(['test/usecases/both-ledgers.test.ts'], { HISTORIES: '60', BATON_SEED: String(first) });
runVitest(['test/scenarios/scenarios.test.ts'], { BATON_TEST_LEDGER: 'postgresql' });
const problems = await playMonth({ seed: first, days: 28 });
console.log(`A month of a team: ${problems.length} problems.`, problems.slice(0, 20).join('\n'));
const until = Date.now() + minutes * 60_000;
let [histories, losses] = [0, 0];
/** Of seeds. Runs are meant to be processes: one that plays thousands of them would keep too much open. */
const batch = 50;
for (let seed = first; Date.now() < until; seed += batch) {
  const told = await playBatch(seed);
  histories += told.histories;
  losses += told.losses;
  console.log(`${histories} histories, ${losses} of them lost something`);
}
console.log(`${histories} histories from seed ${first}: ${losses} of them lost something.`);
note('histories', { count: histories, losses });
process.exitCode = losses + problems.length === 0 ? 0 : 1;

async function playBatch(seed: number) {
  const program = fileURLToPath(new URL('histories/soak-batch.ts', import.meta.url));
  const child = fork(program, [String(seed), String(batch), String(until)]);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The histories from seed ${seed} on ended with ${code}.`);
  });
  ended.catch(() => {});
  const [message]: readonly unknown[] = await Promise.race([once(child, 'message'), ended]);
  return v.parse(v.object({ histories: v.number(), losses: v.number() }), message);
}

/** One after the other, as they keep their figures in one file. */
function runTests(): void {
  runVitest([
    '--no-file-parallelism',
    'test/faults',
    'test/hostile',
    'test/ledger',
    'test/render',
    'test/usecases',
    'test/sandbox/demo/start.test.ts',
  ]);
}

function runVitest(
  which: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): void {
  const vitest = fileURLToPath(new URL('../../node_modules/.bin/vitest', import.meta.url));
  const { status } = spawnSync(vitest, ['run', '--config', 'test/vitest.config.ts', ...which], {
    stdio: 'inherit',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...settings },
  });
  if (status !== 0) {
    throw new Error(`The tests fail: ${which.join(' ')}.`);
  }
}
