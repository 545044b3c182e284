// What befalls one run.

import type { ReceivedRequest } from '../../../src/sandbox/github/http/request-log.ts';
import type { Fault, Hit } from './fault.ts';
import type { Memory } from './memory.ts';

export interface Misfortune {
  readonly fault: Fault;
  /** Which of the requests that it can befall it hits, counted from 0. */
  readonly at: number;
}

/** Watches the requests of a run, and disturbs those that are to be. */
export function castSpell(misfortune: Misfortune | null, memory: Memory, now: () => number) {
  const requests: ReceivedRequest[] = [];
  let [seen, hits] = [0, 0];
  const strikes = (request: ReceivedRequest) => {
    if (misfortune === null || !misfortune.fault.befalls(request)) {
      return false;
    }
    const isDue =
      misfortune.fault.lasts === 'one request' ? seen === misfortune.at : seen >= misfortune.at;
    seen += 1;
    return isDue;
  };
  const struck = new Map<ReceivedRequest, Hit>();
  return {
    requests,
    hits: () => hits,
    before: (request: ReceivedRequest) => {
      requests.push(request);
      if (!strikes(request)) {
        return null;
      }
      const hit = { request, tries: hits, now: now(), memory };
      struck.set(request, hit);
      hits += 1;
      return misfortune?.fault.before?.(hit) ?? null;
    },
    after: (request: ReceivedRequest, response: Response) => {
      const hit = struck.get(request);
      return hit === undefined ? null : (misfortune?.fault.after?.(hit, response) ?? null);
    },
  };
}
