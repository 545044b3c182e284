// Executes one script in its own process: output by line, exit code, duration.

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Execution {
  readonly script: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeLimitMs: number;
  /** The time between the request to stop and the kill. */
  readonly graceMs: number;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

export interface ProcessResult {
  /** null: it was stopped, or never started. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  /** Why it could not be started. */
  readonly fault: string | null;
  readonly durationMs: number;
}

/** How a run is executed: as a process here, unless a caller passes another way. */
export type Execute = (execution: Execution) => Promise<ProcessResult>;

export function execute(execution: Execution): Promise<ProcessResult> {
  const startedAt = performance.now();
  const durationMs = () => performance.now() - startedAt;
  const child = start(execution);
  if (child instanceof Error) {
    const fault = child.message;
    return Promise.resolve({ exitCode: null, timedOut: false, fault, durationMs: durationMs() });
  }
  const endings = [child.stdout, child.stderr].map((stream) => readLines(stream, execution.onLine));
  const limit = limitTime(child, execution);
  return new Promise((resolve) => {
    let fault: string | null = null;
    child.once('error', (error) => {
      fault = error.message;
    });
    child.once('close', (exitCode) => {
      limit.clear();
      for (const finish of endings) {
        finish();
      }
      resolve({
        exitCode: fault === null ? exitCode : null,
        timedOut: limit.isPassed(),
        fault,
        durationMs: durationMs(),
      });
    });
  });
}

/** An input of more than 128 KiB does not fit into an environment: the script cannot start. */
function start({ script, folder, environment }: Execution): Child | Error {
  try {
    return spawn(process.execPath, [script], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'E2BIG') {
      return error;
    }
    throw error;
  }
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Asks the process to stop twice, as the runner does, and then kills it. */
function limitTime(
  child: Child,
  { timeLimitMs, graceMs, signal }: Execution,
): { readonly isPassed: () => boolean; readonly clear: () => void } {
  let isPassed = false;
  const end = () => {
    child.kill('SIGKILL');
    // A child process may still hold these open.
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const timers = [
    setTimeout(() => {
      isPassed = true;
      child.kill('SIGINT');
    }, timeLimitMs),
    setTimeout(() => child.kill('SIGTERM'), timeLimitMs + graceMs),
    setTimeout(end, timeLimitMs + 2 * graceMs),
  ];
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) {
    end();
  }
  return {
    isPassed: () => isPassed,
    clear: () => {
      for (const timer of timers) {
        clearTimeout(timer);
      }
      signal.removeEventListener('abort', end);
    },
  };
}

/** A lone carriage return ends a line too, as it does for the runner. Gives what prints the rest. */
export function readLines(stream: Readable, onLine: (line: string) => void): () => void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    // A final carriage return may be half of a line end.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      onLine(line);
    }
  });
  return () => {
    if (rest !== '') {
      onLine(rest.replace(/\r$/, ''));
    }
  };
}
