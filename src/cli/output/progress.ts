// Shows progress if a command takes long.

import { setTimeout } from 'node:timers/promises';
import type { Terminal } from './terminal.ts';

const patience = 1000;
const clearLine = '\r\u001b[2K';

/** @param doing completes the line, for example "Reading the ledger" */
export async function withProgress<T>(
  terminal: Pick<Terminal, 'stderr' | 'isWatched'>,
  doing: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!terminal.isWatched) {
    return await work();
  }
  const done = new AbortController();
  const telling = tell(terminal, doing, done.signal);
  try {
    return await work();
  } finally {
    done.abort();
    await telling;
  }
}

async function tell(
  terminal: Pick<Terminal, 'stderr'>,
  doing: string,
  done: AbortSignal,
): Promise<void> {
  let isShown = false;
  for (let seconds = 1; await passes(done); seconds += 1) {
    terminal.stderr(`${clearLine}${doing} … ${seconds} s`);
    isShown = true;
  }
  if (isShown) {
    terminal.stderr(clearLine);
  }
}

/** Whether the work is still running after one second. */
async function passes(done: AbortSignal): Promise<boolean> {
  try {
    await setTimeout(patience, undefined, { signal: done });
    return true;
  } catch (error) {
    if (done.aborted) {
      return false;
    }
    throw error;
  }
}
