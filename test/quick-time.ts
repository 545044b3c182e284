// The machine's clock, which jumps where a client waits.

import { machineTime, type Time } from '../src/github/time.ts';

/** For one client: a wait ends at once, and the time has passed. */
export function quickTime(): Time {
  let waited = 0;
  return {
    ...machineTime,
    now: () => machineTime.now() + waited,
    wait: async (milliseconds) => {
      waited += milliseconds;
    },
  };
}
