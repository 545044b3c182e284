// Regardless of what happens between them, each form opens once, the newest first, and one at a time.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromEpoch } from '../../../src/base/time/instant.ts';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { sampleOf } from '../../faults/figures.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { fillIn, shiftConfiguration } from '../setup/shifts.ts';

const people = fc.constantFrom('alice' as const, 'bob' as const, 'erin' as const);

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('sweep'), times: fc.integer({ min: 1, max: 2 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('wait'), hours: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('fill'), who: people }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('accept'), who: people }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('pass_on'), who: people }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut'), after: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rebuild') }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(desk: Desk, one: Step): Promise<void> {
  const newest = desk.github.issues().at(-1)?.number ?? null;
  desk.clock.advance({ minutes: 2 });
  switch (one.kind) {
    case 'sweep':
      await Promise.all(Array.from({ length: one.times }, () => desk.sweep()));
      return;
    case 'wait':
      desk.clock.advance({ hours: one.hours });
      return;
    case 'cut':
      await cutSweep(desk, one.after);
      return;
    case 'rebuild':
      await rebuild(desk.openPorts());
      return;
    case 'fill':
      await (newest === null ? null : fillIn(desk, one.who, newest));
      return;
    case 'accept':
      if (newest !== null) {
        await desk.people[one.who].comment(newest, '/accept');
        desk.clock.advance({ seconds: 5 });
        await desk.handle(newest);
      }
      return;
    case 'pass_on':
      await (newest === null ? null : desk.people[one.who].assign(newest, one.who));
      return;
  }
}

/** A sweep that gets no answer from the request on that opens an issue, if it opens one. */
async function cutSweep(desk: Desk, isAfter: boolean): Promise<void> {
  let isCut = false;
  const cut = (request: { readonly method: string; readonly path: string }, isNow: boolean) => {
    isCut ||= isNow && request.method === 'POST' && request.path.endsWith('/issues');
    return isCut ? ('drop' as const) : null;
  };
  desk.github.intercept({
    before: (request) => cut(request, !isAfter),
    after: (request) => cut(request, true),
  });
  await desk.sweep().catch(() => {});
  desk.github.intercept(null);
}

async function openings(desk: Desk): Promise<readonly HandoffEvent[]> {
  const events: HandoffEvent[] = [];
  for (const { number } of desk.github.issues()) {
    const recorded = await desk.openPorts().ledger.read((view) => view.issue(number));
    events.push(...recorded.events.filter(({ data }) => data.type === 'opened_on_schedule'));
  }
  return events;
}

test('Each form opens once, in the order of time, and one at a time.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const desk = await openDesk({ configuration: shiftConfiguration });
      try {
        await desk.sweep();
        for (const one of steps) {
          await take(desk, one);
        }
        desk.clock.advance({ hours: 30 });
        await desk.sweep();
        const opened = await openings(desk);
        const due = opened.map(({ data }) =>
          data.type === 'opened_on_schedule' ? data.dueAt : '',
        );
        // Every issue is recorded, each for a later time than the one before it.
        expect(due).toHaveLength(desk.github.issues().length);
        expect(due).toEqual([...new Set(due)].toSorted());
        // After a sweep that is in time the newest is there, and no older form waits.
        const now = isoFromEpoch(desk.clock.now() / 1000);
        expect(due.at(-1)?.slice(0, 10)).toBe(
          now.slice(11) < '08:00:00Z'
            ? isoFromEpoch(desk.clock.now() / 1000 - 86_400).slice(0, 10)
            : now.slice(0, 10),
        );
        const waiting = desk.github
          .issues()
          .filter(({ state, labels }) => state === 'open' && labels.includes('incomplete'));
        expect(waiting.map(({ number }) => number)).toEqual([desk.github.issues().at(-1)?.number]);
        expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
      } finally {
        desk.close();
      }
    }),
    { numRuns: sampleOf(12) },
  );
});
