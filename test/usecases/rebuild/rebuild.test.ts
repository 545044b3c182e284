import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { type Act, anyAct, attempt, fileBoth, teamChange } from '../setup/histories.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';

const stepOf = (act: fc.Arbitrary<Act>) =>
  fc.record({
    act,
    /** At most longer than an incomplete form stays open. */
    seconds: fc.constantFrom(0, 1, 40, 3000, 30_000, 250_000, 1_300_000),
    isHeard: fc.boolean(),
    /** A scheduled run before it. */
    isSwept: fc.boolean(),
  });
type Step = ReturnType<typeof stepOf> extends fc.Arbitrary<infer S> ? S : never;

const step = stepOf(anyAct);
const stepOrTeams = stepOf(fc.oneof({ weight: 12, arbitrary: anyAct }, teamChange));

const isTimed = fc.boolean();

/**
 * Plays a history in which some events are lost, and then a sweep.
 *
 * @param isPrompt runs look at once, in the midst of a second. What they decide then cannot always be
 *   derived from GitHub alone; so otherwise they start when it has passed, as runners do.
 */
async function play(
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

const issues = [1, 2];
const erase = (desk: Desk) =>
  desk.github.commitFiles({
    as: 'erin',
    branch: 'handoff-data',
    files: { 'handoffs.db': new TextEncoder().encode('no database') },
    message: 'By hand',
  });

describe('over random histories', () => {
  test('a ledger rebuilt without the one before it equals that one', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(isTimed, fc.array(step, { maxLength: 14 }), async (isTimed, steps) => {
        const desk = await openDesk({ isTimed });
        try {
          await play(desk, steps, { isPrompt: false });
          const live = await ledgerContents(desk, { issues });
          await erase(desk);
          await rebuild(desk.openPorts());
          expect(await ledgerContents(desk, { issues })).toEqual(live);
        } finally {
          desk.close();
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  test('verify finds nothing, also after a rebuild, and writes nothing', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        isTimed,
        fc.array(stepOrTeams, { maxLength: 14 }),
        async (isTimed, steps) => {
          const desk = await openDesk({ isTimed });
          try {
            await play(desk, steps, { isPrompt: true });
            const live = await ledgerContents(desk, { issues });
            desk.github.forgetRequests();
            expect(await verify(desk.openPorts())).toMatchObject({
              discrepancies: [],
              unverified: [],
            });
            expect(
              desk.github.requests.filter(
                ({ method, path }) => method !== 'GET' && path !== '/graphql',
              ),
            ).toEqual([]);
            await rebuild(desk.openPorts());
            expect(await ledgerContents(desk, { issues })).toEqual(live);
            expect(await verify(desk.openPorts())).toMatchObject({
              discrepancies: [],
              unverified: [],
            });
          } finally {
            desk.close();
          }
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
