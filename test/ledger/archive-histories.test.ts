// Random histories that cross the border to archives, beside the same without archives.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HandoffEvent } from '../../src/handoff/event.ts';
import type { ArchiveLimits } from '../../src/ledger/archive/archive-limits.ts';
import type { LedgerView } from '../../src/ports/ledger.ts';
import { sampleOf } from '../faults/figures.ts';
import { foldOf, histories } from './setup/arbitrary-history.ts';
import { memoryBranch } from './setup/memory-branch.ts';
import { newLedger } from './setup/new-ledger.ts';
import { sampleRecord, sampleTemplate } from './setup/sample-handoff.ts';
import { tinyLimits } from './setup/tiny-limits.ts';

/** Events of `histories` are of the days from 15 January 2027 on. */
const times = ['2027-01-20T00:00:00Z', '2027-02-02T00:00:00Z', '2027-03-01T00:00:00Z'] as const;
const window = { from: '2027-01-16T00:00:00Z', to: '2027-03-01T00:00:00Z' };
const issues = [1, 2, 3, 4];

/** Filed in 2026; then anything, and often completed. */
function lives(issue: number): fc.Arbitrary<readonly (readonly HandoffEvent[])[]> {
  return fc
    .tuple(histories(issue), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
    .map(([recordings, ends]) => {
      const filed = sampleRecord(issue, 2).events;
      return [filed, ...recordings].map((events, at) =>
        ends[at] ? [...events, completion(issue, at)] : events,
      );
    });
}

function completion(issue: number, place: number): HandoffEvent {
  return {
    source: `timeline:completed-${issue}-${place}`,
    at: `2027-01-17T0${place}:00:00Z`,
    actor: 'bob',
    data: { type: 'completed' },
  };
}

const history = fc.record({
  recordings: fc.tuple(...issues.map((issue) => lives(issue))),
  /** Which issue records next, or when archives are written. */
  order: fc.array(fc.oneof(fc.constantFrom(...issues), fc.constantFrom(...times)), {
    minLength: 6,
    maxLength: 20,
  }),
  /** One issue or several to an archive. */
  archive: fc.constantFrom(1, 8_000_000),
});

interface Played {
  readonly recordings: readonly (readonly (readonly HandoffEvent[])[])[];
  readonly order: readonly (number | string)[];
}

async function answers(view: LedgerView) {
  return {
    issues: await Promise.all(issues.map((issue) => view.issue(issue))),
    numbers: await view.openIssues(),
    handoffs: await view.handoffs(window, new Set()),
    measured: await view.measured(window),
    measuredThen: await view.measured({
      from: '2027-01-15T12:00:00Z',
      to: '2027-01-18T00:00:00Z',
      periodEnd: Date.parse('2027-01-16T23:59:59Z') / 1000,
    }),
    ratings: (await view.measured({ ...window, from: '2027-02-10T00:00:00Z' })).ratings,
    rotas: await Promise.all(['onboarding', 'development'].map((team) => view.rota(team))),
    forms: await view.openForms(),
    due: await view.remindersDue('2028-01-01T00:00:00Z'),
  };
}

async function play({ recordings, order }: Played, limits: ArchiveLimits | null) {
  const branch = memoryBranch();
  let moved = 0;
  const done = new Map<number, number>();
  for (const step of order) {
    // Each run reads the branch itself.
    const ledger = newLedger({ branch, ...(limits === null ? {} : { limits }) });
    if (typeof step === 'string') {
      moved += (await ledger.archiveEnded(step))?.issues ?? 0;
      continue;
    }
    const of = recordings[step - 1] ?? [];
    const at = done.get(step) ?? 0;
    done.set(step, at + 1);
    const events = of[at] ?? [];
    if (events.length > 0) {
      const state = foldOf(of.slice(0, at + 1).flat());
      await ledger.record({ issueNumber: step, template: sampleTemplate, events, state });
    }
  }
  return { answers: await newLedger({ branch }).read(answers), moved };
}

test('With archives, every question has the answer that it has without.', async () => {
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(history, async ({ archive, ...one }) => {
      const archived = await play(one, { ...tinyLimits, archive });
      moved += archived.moved;
      expect(archived.answers).toEqual((await play(one, null)).answers);
    }),
    { numRuns: sampleOf(30) },
  );
  expect(moved).toBeGreaterThan(10);
});
