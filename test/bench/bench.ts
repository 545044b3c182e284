// Measures every figure. `--save` writes them for `.github/docs/performance.md`; `--first` measures only against the
// first version.

import { writeFileSync } from 'node:fs';
import type { Figures } from './figures.ts';
import { thisMachine } from './machine.ts';
import { benchCrowd } from './measures/bench-crowd.ts';
import { benchDashboard } from './measures/bench-dashboard.ts';
import { benchFirst } from './measures/bench-first.ts';
import { benchLedgers } from './measures/bench-ledgers.ts';
import { benchMetrics } from './measures/bench-metrics.ts';
import { benchPostgres } from './measures/bench-postgres.ts';
import { benchRequests } from './measures/bench-requests.ts';
import { benchRuns } from './measures/bench-runs.ts';
import { benchReading } from './measures/read-submission.ts';
import { printed, printedRows } from './print.ts';
import { firstRows } from './rows.ts';

const startedAt = performance.now();

/** One after the other: each has the machine to itself. */
async function step<T>(what: string, measure: () => Promise<T>): Promise<T> {
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${String(seconds).padStart(4)} s  ${what}`);
  return await measure();
}

if (process.argv.includes('--first')) {
  const first = await step('the first version', benchFirst);
  const crowd = await step('runs at once', benchCrowd);
  console.log(printedRows(firstRows(first, crowd)));
  process.exit();
}
const figures: Figures = {
  version: 1,
  date: new Date().toISOString().slice(0, 10),
  machine: thisMachine(),
  reading: await step('reading submissions', benchReading),
  runs: await step('whole runs', benchRuns),
  requests: await step('requests', benchRequests),
  ledgers: await step('ledgers of different lengths', benchLedgers),
  ...(await step('databases of different sizes', benchPostgres)),
  metrics: await step('the figures of a long ledger', benchMetrics),
  dashboard: await step('the dashboard', benchDashboard),
  crowd: await step('runs at once', benchCrowd),
  first: await step('the first version', benchFirst),
};
console.log(printed(figures));
if (process.argv.includes('--save')) {
  const text = `${JSON.stringify(figures, null, 2)}\n`;
  writeFileSync(new URL('figures.json', import.meta.url), text);
}
