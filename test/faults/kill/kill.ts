// Ends the bundle at one request of a run, and has the next run do what is left.

import type { Interceptor, ReceivedRequest } from '../../../src/sandbox/github/http/request-log.ts';
import { nextOrder, orderOf, type Step, steps } from '../one-fault/acts.ts';
import { causeOf, runBundle } from '../site/bundle.ts';
import { type Picture, pictureOf } from '../site/picture.ts';
import { openSite, type Site } from '../site/site.ts';

export interface Boundary {
  /** Of the requests of the run, counted from 0. */
  readonly request: number;
  /** Whether GitHub does what it is asked before the process ends. */
  readonly isDone: boolean;
}

/** A site on which all steps before this one have been taken. */
async function siteBefore(step: Step): Promise<Site> {
  const site = await openSite();
  for (const earlier of steps.slice(0, steps.indexOf(step))) {
    site.clock.set(earlier.at);
    await earlier.deed(site);
    await site.run(orderOf(site, earlier));
  }
  return site;
}

/** What the step's run asks for, and what it comes to, when nothing ends it. */
export async function undisturbed(
  step: Step,
): Promise<{ readonly requests: readonly ReceivedRequest[]; readonly picture: Picture }> {
  const site = await siteBefore(step);
  const requests: ReceivedRequest[] = [];
  try {
    const trigger = await causeOf(site, step);
    site.github.intercept({
      before: (request) => {
        requests.push(request);
        return null;
      },
    });
    await runBundle(site, trigger);
    site.github.intercept(null);
    await runNext(site, step);
    return { requests, picture: await pictureOf(site) };
  } finally {
    site.close();
  }
}

/** @returns how the process ended, and what the next run made of it */
export async function killedAt(step: Step, boundary: Boundary) {
  const site = await siteBefore(step);
  try {
    const trigger = await causeOf(site, step);
    const end = new AbortController();
    site.github.intercept(killer(boundary, end));
    const { conclusion } = await runBundle(site, trigger, end.signal);
    site.github.intercept(null);
    await runNext(site, step);
    return { conclusion, picture: await pictureOf(site) };
  } finally {
    site.close();
  }
}

export function killer({ request, isDone }: Boundary, end: AbortController): Interceptor {
  let seen = -1;
  const strike = () => {
    end.abort();
    return 'drop' as const;
  };
  const target = new WeakSet<ReceivedRequest>();
  return {
    before: (one) => {
      seen += 1;
      if (seen !== request) {
        return null;
      }
      target.add(one);
      return isDone ? null : strike();
    },
    after: (one) => (target.has(one) ? strike() : null),
  };
}

async function runNext(site: Site, step: Step): Promise<void> {
  site.clock.advance({ minutes: 20 });
  if (step.order === 'report') {
    // What the schedule starts sweeps first, as the run did that was ended.
    await site.run({ kind: 'sweep' });
  }
  await site.run(nextOrder(site, step, true));
}
