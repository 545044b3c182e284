// The waiting and running runs, for observers.

import type { Observer } from './job-runner.ts';
import type { RunUnderWay } from './run.ts';
import { type Job, runCause } from './workflow/job.ts';

export interface Watch {
  /** A run was requested. */
  enter(job: Job): void;
  observe(job: Job): Observer;
  leave(number: number): void;
  underWay(): readonly RunUnderWay[];
  onProgress(listener: () => void): () => void;
}

export function watchRuns(): Watch {
  const listeners = new Set<() => void>();
  const all = new Map<number, RunUnderWay>();
  const tell = () => {
    for (const listener of listeners) {
      listener();
    }
  };
  const put = (number: number, change: (run: RunUnderWay) => Partial<RunUnderWay>) => {
    const run = all.get(number);
    if (run !== undefined) {
      all.set(number, { ...run, ...change(run) });
    }
    tell();
  };
  return {
    enter: (job) => {
      all.set(job.facts.number, { ...runCause(job), state: 'waiting', log: '', requests: [] });
      tell();
    },
    observe: ({ facts: { number } }) => ({
      starts: (requests) => put(number, () => ({ state: 'running', requests })),
      prints: (line) => put(number, ({ log }) => ({ log: `${log}${line}\n` })),
    }),
    leave: (number) => {
      all.delete(number);
      tell();
    },
    underWay: () => [...all.values()],
    onProgress: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
