// A report of the past: what it counts now, beside what it would have counted then.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoFromEpoch } from '../../../src/base/time/instant.ts';
import type { EventData, HandoffEvent } from '../../../src/handoff/event.ts';
import { isSubmissionEvent } from '../../../src/handoff/lifecycle/evolve/evolve-submission.ts';
import { stateOf } from '../../../src/handoff/lifecycle/fold-events.ts';
import { lastDays } from '../../../src/metrics/window.ts';
import { measurePeriod } from '../../../src/usecases/report/measure-ledger.ts';
import { sampleOf } from '../../faults/figures.ts';
import { histories } from '../setup/arbitrary-history.ts';
import { type LedgerOfRun, ledgers } from '../setup/ledgers.ts';
import { incompleteRecord, sampleRecord, sampleTemplate } from '../setup/sample-handoff.ts';

const [issue] = [1];

/** Filed, then anything. The first time it went elsewhere, it came from where it was filed to. */
const life = histories(issue).map((recordings) => [
  ...sampleRecord(issue, 2).events,
  ...recordings
    .flat()
    .filter(({ data }) => data.type !== 'initiated' && data.type !== 'submitted')
    .map((event) => ({ ...event, data: fromOnboarding(event.data) })),
]);

function fromOnboarding(data: EventData): EventData {
  return data.type === 'rerouted' ? { ...data, from: 'onboarding' } : data;
}

/** Filed without its goals, and then closed, reopened, filled in further, or handed over. */
const formLife = fc
  .tuple(histories(issue), fc.option(fc.integer({ min: 0, max: 1_000_000 })))
  .map(([recordings, handedOver]) => [
    ...incompleteRecord(issue).events,
    ...recordings
      .flat()
      .filter(({ data }) => isSubmissionEvent(data))
      .map((event) => ({ ...event, data: stillIncomplete(event.data) })),
    ...(handedOver === null
      ? []
      : sampleRecord(issue, 2).events.map((event) => ({
          ...event,
          source: `later:${event.source}`,
          at: isoFromEpoch(1_800_000_000 + handedOver),
        }))),
  ]);

function stillIncomplete(data: EventData): EventData {
  const errors = [{ kind: 'missing', field: 'goals', label: 'Goals' } as const];
  return data.type === 'submitted' ? { ...data, complete: false, errors } : data;
}

function record(ledger: LedgerOfRun, events: readonly HandoffEvent[]) {
  const state = stateOf(events);
  return ledger.record({ issueNumber: issue, template: sampleTemplate, events, state });
}

/** Without what rows keep no date of, and the limits, which no test here records. */
async function measured(ledger: LedgerOfRun, to: string) {
  const window = { from: '2026-01-01T00:00:00Z', to };
  const { handoffs } = await ledger.read((view) => view.measured(window));
  return handoffs.map(({ editedAfterAcceptance: _, dueAt: __, ...handoff }) => handoff);
}

/** Without what an edit before it is handed over may change. */
async function formsIn(ledger: LedgerOfRun, to: string) {
  const { forms } = await ledger.read((view) =>
    view.measured({ from: '2026-01-01T00:00:00Z', to }),
  );
  return forms.map(({ toTeam: _, title: __, ...form }) => form);
}

describe.each(ledgers)('$name', ({ newLedger }) => {
  /** What is asked of a ledger with all events, and of one with those up to then, is answered alike. */
  const isAsItWas = <T>(
    lives: fc.Arbitrary<readonly HandoffEvent[]>,
    ask: (ledger: LedgerOfRun, to: string) => Promise<T>,
  ) =>
    fc.assert(
      fc.asyncProperty(lives, fc.integer({ min: 0, max: 1_000_000 }), async (events, seconds) => {
        const at = isoFromEpoch(1_800_000_000 + seconds);
        const to = isoFromEpoch(1_800_000_001 + seconds);
        const [now, then] = [(await newLedger())(), (await newLedger())()];
        await record(now, events);
        await record(
          then,
          events.filter((event) => event.at <= at),
        );
        expect(await ask(now, to)).toEqual(await ask(then, to));
      }),
      { numRuns: sampleOf(30) },
    );

  test('Handoffs are measured as they were then, regardless of what happened since.', () =>
    isAsItWas(life, measured));

  test('Forms are counted as they were then, also those that are handed over by now.', () =>
    isAsItWas(formLife, formsIn));

  /** Initiated on 1 January at 02:30. */
  const filed = sampleRecord(issue, 2).events;
  const at = (day: string, data: EventData): HandoffEvent => ({
    source: `${data.type}:${day}`,
    at: `2026-01-${day}:00:00Z`,
    actor: 'bob',
    data,
  });
  const monday = '2026-01-05T09:00:00Z';
  const sunday = '2026-01-04T23:59:59Z';
  const of = { asOf: monday, days: 7, teams: [], period: lastDays(Date.parse(sunday) / 1000, 7) };

  test('A handoff that was on hold over the weekend was not waiting, also in a report after the hold.', async () => {
    const ledger = (await newLedger())();
    await record(ledger, [
      ...filed,
      at('02T12', { type: 'held', reason: 'The client is away.' }),
      at('05T08', { type: 'resumed', reason: 'command' }),
      at('05T09', { type: 'accepted', implicit: false }),
    ]);
    const { counted, metrics } = await measurePeriod(ledger, of);
    expect(counted).toMatchObject({
      by_status: { initiated: 1 },
      time: { waiting: { hours: 33.5 }, on_hold: { hours: 60 } },
    });
    expect(metrics).toMatchObject({
      by_status: { accepted: 1 },
      time: { waiting: { hours: 34.5 }, on_hold: { hours: 68 }, in_progress: { hours: 0 } },
    });
  });

  test('A handoff reopened on Monday was completed in the week before.', async () => {
    const ledger = (await newLedger())();
    await record(ledger, [
      ...filed,
      at('02T12', { type: 'accepted', implicit: false }),
      at('03T12', { type: 'completed' }),
      at('05T08', { type: 'reverted', to: 'accepted' }),
    ]);
    const { counted, metrics } = await measurePeriod(ledger, of);
    expect(counted).toMatchObject({ completed: 1, flow: { completed: 1, open: 0 } });
    expect(counted.receiving_teams).toMatchObject([{ reopened: { count: 0, cases: 1 } }]);
    expect(metrics).toMatchObject({ completed: 0, flow: { completed: 0, open: 1 } });
  });

  test('A handoff that was overdue then is so in a report as of then, also once it is accepted.', async () => {
    const ledger = (await newLedger())();
    const [, initiated] = filed;
    const reminder = { type: 'reminded', limit: 'accept', step: 'none', after: '0' } as const;
    await record(ledger, [
      ...filed,
      at('03T03', {
        ...reminder,
        called: [],
        dueAt: '2026-01-02T02:30:00Z',
        since: initiated?.at ?? '',
      }),
      at('09T12', { type: 'accepted', implicit: false }),
    ]);
    const { metrics, handoffs } = await measurePeriod(ledger, of);
    expect(metrics.open).toMatchObject({ waiting: 1, overdue: 1, overdue_acceptance: 1 });
    expect(metrics.bottleneck).toMatchObject({ team: 'onboarding', overdue: 1 });
    expect(handoffs).toMatchObject([
      { status: 'initiated', dueAt: Date.UTC(2026, 0, 2, 2, 30) / 1000 },
    ]);
  });

  test('A form that was incomplete on Sunday counts for the week, though it was handed over on Monday.', async () => {
    const ledger = (await newLedger())();
    const handedOver = sampleRecord(issue, 2).events.map(({ data, ...event }) => ({
      ...event,
      source: `edit:${event.source}`,
      at: '2026-01-05T08:00:00Z',
      data: data.type === 'submitted' ? { ...data, attempt: 2 } : data,
    }));
    await record(ledger, [...incompleteRecord(issue).events, ...handedOver]);
    const { counted, metrics } = await measurePeriod(ledger, of);
    expect(counted.sending_teams).toMatchObject([{ team: 'sales', incomplete: 1 }]);
    expect(metrics.sending_teams).toMatchObject([{ team: 'sales', incomplete: 0, total: 1 }]);
  });
});
