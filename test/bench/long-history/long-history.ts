// Rebuilds and verifies a repository of many handoffs, each run in a process of its own. Prints what it takes.
//
//   node test/bench/long-history/long-history.ts                          100,000 handoffs
//   node test/bench/long-history/long-history.ts --handoffs 2000 --limit 150     and so many requests an hour
//   node test/bench/long-history/long-history.ts --handoffs 2000 --profile /tmp/p   and writes CPU profiles there

import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';

const { values } = parseArgs({
  options: {
    handoffs: { type: 'string', default: '100000' },
    limit: { type: 'string', default: '0' },
    profile: { type: 'string' },
  },
});
const traffic = v.object({ requests: v.number(), bytesUp: v.number(), bytesDown: v.number() });
const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** As many as a history of that length needs hours, and some to spare. */
const mostRuns = 40;

const folder = mkdtempSync(join(tmpdir(), 'baton-long-'));
const github = fork(fileOf('history-process.ts'), [values.handoffs, values.limit], {
  execArgv: ['--max-old-space-size=8000'],
});
try {
  const [started]: readonly unknown[] = await once(github, 'message');
  const { url, token } = v.parse(v.object({ url: v.string(), token: v.string() }), started);
  await ask('start');
  for (const [title, mode] of [
    ['Rebuild, the ledger lost', 'rebuild'],
    ['Verify', 'verify'],
    ['Rebuild, with the old ledger', 'rebuild'],
    ['Verify', 'verify'],
  ] as const) {
    console.log(title);
    for (let run = 1; run <= mostRuns; run += 1) {
      if (await succeeds({ mode, url, token })) {
        break;
      }
      await ask('an hour later');
    }
  }
} finally {
  github.disconnect();
  rmSync(folder, { recursive: true, force: true });
}

async function ask(what: string) {
  github.send(what);
  const [answer]: readonly unknown[] = await once(github, 'message');
  return v.parse(traffic, answer);
}

async function succeeds(run: {
  readonly mode: string;
  readonly url: string;
  readonly token: string;
}): Promise<boolean> {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ inputs: { mode: run.mode } }));
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...(values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`]),
      ...['--import', fileOf('print-usage.ts'), fileOf('../../../src/main.ts')],
    ],
    {
      env: {
        PATH: process.env['PATH'] ?? '',
        GITHUB_API_URL: run.url,
        GITHUB_SERVER_URL: run.url,
        GITHUB_REPOSITORY: 'acme/ops',
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_EVENT_PATH: event,
        GITHUB_RUN_ID: '1',
        INPUT_TOKEN: run.token,
        INPUT_MODE: run.mode,
        'INPUT_MAX-WAIT': '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [printed, complaints, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  const { requests, bytesUp, bytesDown } = await ask('what was asked');
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
  const told = printed
    .trim()
    .split('\n')
    .filter((line) => !/^Read \d/.test(line))
    .slice(-6);
  console.log(
    `  ${requests} requests, ${megabytes(bytesDown)} MB down, ${megabytes(bytesUp)} MB up, ${seconds} s`,
  );
  console.log(told.map((line) => `    ${line.slice(0, 200)}`).join('\n') + complaints);
  return status === 0;
}
