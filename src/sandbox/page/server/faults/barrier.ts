// Holds the ledger back from two runs until both have requested it, or the other will not.

import { setTimeout } from 'node:timers/promises';
import type { Interceptor } from '../../../github/http/request-log.ts';

const maxWaitMs = 3000;

/** @param done is called once both have it, or the wait was in vain */
export function createBarrier(done: () => void) {
  let both = Promise.withResolvers<void>();
  let asked = 0;
  let isOn = false;
  const end = () => {
    if (!isOn) {
      return;
    }
    isOn = false;
    both.resolve();
    done();
  };
  const after: Interceptor['after'] = async ({ method, path }) => {
    if (!isOn || method !== 'GET' || !path.endsWith('/contents/handoffs.db')) {
      return null;
    }
    asked += 1;
    if (asked === 2) {
      end();
    } else {
      await Promise.race([both.promise, setTimeout(maxWaitMs, null, { ref: false })]);
    }
    if (asked === 1) {
      end();
    }
    return null;
  };
  return {
    begin: () => {
      both = Promise.withResolvers<void>();
      asked = 0;
      isOn = true;
    },
    after,
    end,
  };
}
