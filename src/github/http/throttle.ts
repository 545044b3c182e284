// GitHub asks for at least a second between writes. A run on one issue makes a handful of writes and
// should not be slowed down by a rule for long runs, so the first few are not delayed. Baton only reads by GraphQL,
// and GitHub counts a GraphQL query as little as a GET, though it is a POST.
// https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#calculating-points-for-the-secondary-rate-limit

import type { Time } from '../time.ts';
import type { RequestHook } from './request-hook.ts';

export function createThrottle(time: Pick<Time, 'now' | 'wait'>): RequestHook {
  const write = spaced(time, { burst: 40, everyMs: 1000 });
  const notification = spaced(time, { burst: 10, everyMs: 3000 });
  return async (request, options) => {
    if (options.method !== 'GET' && !options.url.endsWith('/graphql')) {
      await write();
    }
    // Writes that send people an e-mail.
    if (options.method === 'POST' && /\/(issues|comments)$/.test(options.url)) {
      await notification();
    }
    return request(options);
  };
}

/** Waits for a slot: a number at once, then one per interval. */
function spaced(
  { now, wait }: Pick<Time, 'now' | 'wait'>,
  { burst, everyMs }: { readonly burst: number; readonly everyMs: number },
): () => Promise<void> {
  /** When all slots given out so far will have passed. */
  let takenUntil = Number.NEGATIVE_INFINITY;
  return async () => {
    const from = Math.max(takenUntil, now());
    takenUntil = from + everyMs;
    const delay = from - now() - (burst - 1) * everyMs;
    if (delay > 0) {
      await wait(delay);
    }
  };
}
