// The clock that the client needs.

import { setTimeout } from 'node:timers/promises';

export interface Time {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A signal that aborts with a `TimeoutError` after this time. */
  readonly timeout: (milliseconds: number) => AbortSignal;
}

export const machineTime: Time = {
  now: Date.now,
  wait: (milliseconds) => setTimeout(milliseconds),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
};
