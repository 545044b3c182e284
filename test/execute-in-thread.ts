// The bundle in threads that are reused, for a third of the CPU of a process: its modules and its
// SQLite are loaded once. Each run evaluates the entry point again. The campaign uses processes.

import { tmpdir } from 'node:os';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { type Execute, type Execution, readLines } from '../src/sandbox/jobs/execute.ts';

const report = v.variant('kind', [
  v.object({
    kind: v.literal('output'),
    stream: v.picklist(['stdout', 'stderr']),
    text: v.string(),
  }),
  v.object({ kind: v.literal('end'), exitCode: v.number() }),
]);

const idle: Worker[] = [];

export const executeInThread: Execute = async (execution) => {
  const startedAt = performance.now();
  const limit = AbortSignal.any([execution.signal, AbortSignal.timeout(execution.timeLimitMs)]);
  const worker = idle.pop() ?? startThread(execution);
  worker.ref();
  const exitCode = await runIn(worker, execution, limit);
  worker.unref();
  return {
    exitCode,
    timedOut: limit.aborted && !execution.signal.aborted,
    fault: null,
    durationMs: performance.now() - startedAt,
  };
};

function startThread({ environment }: Execution): Worker {
  const { NODE_COMPILE_CACHE = '' } = environment;
  return new Worker(new URL('./bundle-thread.ts', import.meta.url), {
    env: { NODE_COMPILE_CACHE, TMPDIR: tmpdir() },
  });
}

/** @returns the exit code; null if it was stopped */
async function runIn(
  worker: Worker,
  { script, environment, onLine }: Execution,
  limit: AbortSignal,
): Promise<number | null> {
  const outputs = { stdout: new PassThrough(), stderr: new PassThrough() };
  const ends = Object.values(outputs).map((stream) => readLines(stream, onLine));
  const stop = () => void worker.terminate();
  limit.addEventListener('abort', stop, { once: true });
  const exitCode = await new Promise<number | null>((resolve) => {
    const onExit = (code: number) => resolve(limit.aborted ? null : code);
    const onMessage = (message: unknown) => {
      const read = v.parse(report, message);
      if (read.kind === 'output') {
        outputs[read.stream].write(read.text);
        return;
      }
      worker.off('message', onMessage).off('exit', onExit).off('error', onError);
      idle.push(worker);
      resolve(read.exitCode);
    };
    const onError = (error: unknown) => onLine(String(error));
    worker.on('message', onMessage).once('exit', onExit).once('error', onError);
    worker.postMessage({ script, environment });
    if (limit.aborted) {
      stop();
    }
  });
  limit.removeEventListener('abort', stop);
  for (const stream of Object.values(outputs)) {
    stream.end();
  }
  await Promise.all(Object.values(outputs).map((stream) => finished(stream)));
  for (const end of ends) {
    end();
  }
  return exitCode;
}
