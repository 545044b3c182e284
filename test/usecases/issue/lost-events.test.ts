import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../faults/figures.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { type Act, anyAct, attempt, fileBoth, quietAct } from '../setup/histories.ts';
import { ledgerContents, withoutIds } from '../setup/ledger-contents.ts';

/** What becomes of the events that an act causes. */
type Fate = 'handled' | 'lost' | 'late' | 'twice';

const step = (acts: fc.Arbitrary<Act>) =>
  fc.record({
    act: acts,
    seconds: fc.constantFrom(0, 1, 40, 3000),
    fate: fc.constantFrom<Fate>('handled', 'lost', 'late', 'twice'),
  });
interface Step {
  readonly act: Act;
  readonly seconds: number;
  readonly fate: Fate;
}

/** Plays a history; every event meets its fate, or, orderly, is handled at once. */
async function play(
  desk: Desk,
  steps: readonly Step[],
  { isOrderly }: { readonly isOrderly: boolean },
): Promise<void> {
  const late: number[] = [];
  const heard: { readonly issue: number; readonly fate: Fate }[] = [];
  const hear = (fate: Fate) => {
    heard.push(...desk.events().map((issue) => ({ issue, fate })));
  };
  // A run starts when the second has passed in which it was called.
  const meet = async () => {
    for (const { issue, fate } of heard.splice(0)) {
      if (isOrderly || fate === 'handled' || fate === 'twice') {
        await desk.handle(issue);
      }
      if (!isOrderly && fate === 'twice') {
        await desk.handle(issue);
      }
      if (!isOrderly && fate === 'late') {
        late.unshift(issue);
      }
    }
  };
  fileBoth(desk);
  hear('handled');
  await meet();
  for (const { act, seconds, fate } of steps) {
    desk.clock.advance({ seconds });
    if (seconds > 0) {
      await meet();
    }
    await attempt(desk, act);
    hear(fate);
  }
  await meet();
  for (const issue of late) {
    await desk.handle(issue);
  }
  desk.clock.advance({ seconds: 60 });
  await desk.sweep();
}

const issues = [1, 2];

const shown = ({ github }: Desk) =>
  github.issues().map(({ number, state, labels, assignees }) => ({
    number,
    state,
    labels: labels.toSorted(),
    assignees: assignees.toSorted(),
  }));

describe('events lost, late, twice and out of order, and then a sweep', () => {
  test('come to the ledger of the orderly run, and to the same labels', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step(quietAct), { maxLength: 10 }), async (steps) => {
        const [orderly, disorderly] = [await openDesk(), await openDesk()];
        try {
          await play(orderly, steps, { isOrderly: true });
          await play(disorderly, steps, { isOrderly: false });
          expect(withoutIds(await ledgerContents(disorderly, { issues }))).toEqual(
            withoutIds(await ledgerContents(orderly, { issues })),
          );
          expect(shown(disorderly)).toEqual(shown(orderly));
        } finally {
          orderly.close();
          disorderly.close();
        }
      }),
      { numRuns: sampleOf(8), endOnFailure: true },
    );
  });

  test('lead to the same ledger as a look at GitHub alone, regardless of who did what', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step(anyAct), { maxLength: 14 }), async (steps) => {
        const desk = await openDesk();
        try {
          await play(desk, steps, { isOrderly: false });
          await desk.openPorts('afresh').ledger.transact(async (ledger) => {
            await ledger.setCreatedAt('2026-11-16T09:00:00Z');
            return { result: null, reason: 'begun' };
          });
          await desk.sweep('afresh');
          expect(await ledgerContents(desk, { issues, branch: 'afresh' })).toEqual(
            await ledgerContents(desk, { issues }),
          );
        } finally {
          desk.close();
        }
      }),
      { numRuns: sampleOf(15), endOnFailure: true },
    );
  });
});
