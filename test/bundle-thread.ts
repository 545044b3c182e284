// Inside a thread of `execute-in-thread.ts`: runs an entry point for each message.

import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';

const order = v.object({
  script: v.string(),
  environment: v.looseObject({ GITHUB_STEP_SUMMARY: v.string() }),
});

// `@actions/core` keeps the path of its first summary.
const summary = join(mkdtempSync(join(tmpdir(), 'baton-thread-')), 'summary.md');

for (const stream of ['stdout', 'stderr'] as const) {
  process[stream].write = (
    text: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    callback?: (error?: Error | null) => void,
  ) => {
    parentPort?.postMessage({ kind: 'output', stream, text: Buffer.from(text).toString() });
    const done = typeof encoding === 'function' ? encoding : callback;
    done?.();
    return true;
  };
}

let runs = 0;

parentPort?.on('message', async (message: unknown) => {
  const { script, environment } = v.parse(order, message);
  runs += 1;
  for (const name of Object.keys(process.env)) {
    delete process.env[name];
  }
  Object.assign(process.env, environment, { GITHUB_STEP_SUMMARY: summary });
  writeFileSync(summary, '');
  process.exitCode = 0;
  process.removeAllListeners('uncaughtException');
  process.stdout.removeAllListeners('error');
  try {
    await import(`${pathToFileURL(script).href}?${runs}`);
  } catch (error) {
    for (const listener of process.listeners('uncaughtException')) {
      listener(error instanceof Error ? error : new Error(String(error)), 'uncaughtException');
    }
  }
  appendFileSync(environment.GITHUB_STEP_SUMMARY, readFileSync(summary));
  if (runs === 1) {
    // A thread is stopped without a chance to save it.
    flushCompileCache();
  }
  parentPort?.postMessage({ kind: 'end', exitCode: Number(process.exitCode) });
});
