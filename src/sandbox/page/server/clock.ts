// The sandbox's clock: it runs normally, and can be moved forward.

import type { Clock } from '../../github/clock.ts';

export interface SandboxClock {
  readonly now: Clock;
  /** Forward only: GitHub's history does not run backwards. */
  moveTo(milliseconds: number): void;
}

export function createSandboxClock(startsAt: number): SandboxClock {
  let ahead = startsAt - performance.now();
  const now = () => Math.floor(performance.now() + ahead);
  return {
    now,
    moveTo: (milliseconds) => {
      ahead += Math.max(0, milliseconds - now());
    },
  };
}
