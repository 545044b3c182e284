// The bundle in a thread of the test's process: half the CPU of a process, since its SQLite is compiled
// once. It has its own environment, modules and output, as a process has.

import { finished } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import { type Execute, readLines } from '../../../src/sandbox/jobs/execute.ts';

export const executeInThread: Execute = async (execution) => {
  const { script, environment, timeLimitMs, signal, onLine } = execution;
  const startedAt = performance.now();
  const worker = new Worker(script, { env: environment, stdout: true, stderr: true });
  const outputs = [worker.stdout, worker.stderr];
  const ends = outputs.map((stream) => readLines(stream, onLine));
  worker.once('error', (error) => onLine(String(error)));
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeLimitMs)]);
  const stop = () => void worker.terminate();
  limit.addEventListener('abort', stop, { once: true });
  const exited = new Promise<number>((resolve) => worker.once('exit', resolve));
  const [exitCode] = await Promise.all([exited, ...outputs.map((stream) => finished(stream))]);
  limit.removeEventListener('abort', stop);
  for (const end of ends) {
    end();
  }
  return {
    exitCode: limit.aborted ? null : exitCode,
    timedOut: limit.aborted && !signal.aborted,
    fault: null,
    durationMs: performance.now() - startedAt,
  };
};
