// Plays random histories: acts of people, events that are lost, sweeps in between.

import fc from 'fast-check';
import type { Desk } from './fake-github.ts';
import { type Act, anyAct, attempt, fileBoth, teamChange } from './histories.ts';

const stepOf = (act: fc.Arbitrary<Act>) =>
  fc.record({
    act,
    /** At most longer than an incomplete form stays open. */
    seconds: fc.constantFrom(0, 1, 40, 3000, 30_000, 250_000, 1_300_000),
    isHeard: fc.boolean(),
    /** A scheduled run before it. */
    isSwept: fc.boolean(),
  });
export type Step = ReturnType<typeof stepOf> extends fc.Arbitrary<infer S> ? S : never;

export const step = stepOf(anyAct);
export const stepOrTeams = stepOf(fc.oneof({ weight: 12, arbitrary: anyAct }, teamChange));

/**
 * Plays a history in which some events are lost, and then a sweep.
 *
 * @param isPrompt runs look at once, in the midst of a second. What they decide then cannot always be
 *   derived from GitHub alone; so otherwise they start when it has passed, as runners do.
 */
export async function play(
  desk: Desk,
  steps: readonly Step[],
  { isPrompt }: { readonly isPrompt: boolean },
): Promise<void> {
  const heard: number[] = [];
  const hear = async (isHeard: boolean) => {
    heard.push(...desk.events().filter(() => isHeard));
    if (isPrompt) {
      await look();
    }
  };
  const look = async () => {
    for (const issue of heard.splice(0)) {
      await desk.handle(issue);
    }
  };
  fileBoth(desk);
  await hear(true);
  await look();
  for (const { act, seconds, isHeard, isSwept } of steps) {
    desk.clock.advance({ seconds });
    if (seconds > 0) {
      await look();
    }
    if (isSwept && seconds > 1) {
      await desk.sweep();
    }
    await attempt(desk, act);
    await hear(isHeard);
  }
  desk.clock.advance({ seconds: 60 });
  await desk.sweep();
}
