import { describe, expect, test } from 'vitest';
import { epochSeconds } from '../../../src/base/time/instant.ts';
import { chainsOf } from '../../../src/metrics/figures/chains.ts';
import type { ChainedHandoff } from '../../../src/metrics/measured.ts';

const start = epochSeconds('2026-11-01T00:00:00Z');
const hours = (number: number) => start + number * 3600;
const month = { from: start, to: hours(30 * 24), closed: true };

interface Given {
  readonly after?: number;
  readonly type?: string;
  /** In hours since the start of the month. */
  readonly from: number;
  readonly to: number | null;
  /** Since when a next handoff is asked for and not handed over. */
  readonly open?: number;
  readonly known?: number;
  readonly askedAgain?: readonly string[];
}

function handoff(
  id: number,
  { after, type = 'sales_to_onboarding', from, to, open, known = 0, askedAgain = [] }: Given,
): ChainedHandoff {
  return {
    id,
    previousId: after ?? null,
    handoffType: type,
    fromTeam: 'sales',
    toTeam: 'onboarding',
    initiatedAt: hours(from),
    completedAt: to === null ? null : hours(to),
    openNextSince: open === undefined ? null : hours(open),
    known,
    askedAgain,
  };
}

const next = { type: 'onboarding_to_support' };

/** Onboarding takes 10 h, a wait of 2 h follows, and support takes so many hours. */
function chain(id: number, support: number): readonly ChainedHandoff[] {
  return [
    handoff(id, { from: id, to: id + 10 }),
    handoff(id + 1, { ...next, after: id, from: id + 12, to: id + 12 + support }),
  ];
}

describe('the chains', () => {
  test('have the figures worked out by hand', () => {
    // 12 h and 4, 8, 12, 16 and 28 h: 16, 20, 24, 28 and 40 h. The ninth decile is at rank
    // 0.9 · 4 = 3.6: 28 + 0.6 · 12 = 35.2 h.
    const chains = [4, 8, 12, 16, 28].flatMap((support, n) => chain(10 * (n + 1), support));
    expect(chainsOf(chains, month)).toEqual([
      {
        handoff_type: 'sales_to_onboarding',
        lead_time_hours: { count: 5, median: 24, p90: 35.2 },
        asked_again: { count: 0, cases: 0, rate: null },
        steps: [
          {
            handoff_type: 'sales_to_onboarding',
            handoffs: 5,
            median_hours: 10,
            median_wait_hours: null,
            asked_again: { count: 0, cases: 0, rate: null },
            top_fields_asked_again: [],
          },
          {
            handoff_type: 'onboarding_to_support',
            handoffs: 5,
            median_hours: 12,
            median_wait_hours: 2,
            asked_again: { count: 0, cases: 0, rate: null },
            top_fields_asked_again: [],
          },
        ],
      },
    ]);
  });

  test('say how often they asked again for what they knew', () => {
    // Onboarding hands over three known answers. Support asks for 2, 1 and 0 of them again, and
    // engineering for 1 of 4: 4 of 3 + 3 + 3 + 4 = 13, which is 30.8 %.
    const third = { type: 'support_to_engineering', known: 4, askedAgain: ['contract'] };
    const [only] = chainsOf(
      [
        handoff(1, { from: 0, to: 1 }),
        handoff(2, { ...next, after: 1, from: 1, to: 2, known: 3, askedAgain: ['goals', 'seats'] }),
        handoff(3, { from: 0, to: 1 }),
        handoff(4, { ...next, after: 3, from: 1, to: 2, known: 3, askedAgain: ['seats'] }),
        handoff(5, { from: 0, to: 1 }),
        handoff(6, { ...next, after: 5, from: 1, to: 2, known: 3 }),
        handoff(7, { ...third, after: 6, from: 2, to: 3 }),
        // Not completed: it does not count.
        handoff(8, { from: 0, to: 1 }),
        handoff(9, { ...next, after: 8, from: 1, to: null, known: 3, askedAgain: ['seats'] }),
      ],
      month,
    );
    expect(only?.asked_again).toEqual({ count: 4, cases: 13, rate: 31 });
    expect(only?.steps).toMatchObject([
      { asked_again: { count: 0, cases: 0, rate: null }, top_fields_asked_again: [] },
      {
        // 3 of 9.
        asked_again: { count: 3, cases: 9, rate: 33 },
        top_fields_asked_again: [
          { field: 'seats', issues: 2 },
          { field: 'goals', issues: 1 },
        ],
      },
      {
        // Too few for a rate.
        asked_again: { count: 1, cases: 4, rate: null },
        top_fields_asked_again: [{ field: 'contract', issues: 1 }],
      },
    ]);
  });

  test('have no typical time if there are fewer than five', () => {
    const chains = [4, 8, 12, 16].flatMap((support, n) => chain(10 * (n + 1), support));
    const [only] = chainsOf(chains, month);
    expect(only?.lead_time_hours).toEqual({ count: 4, median: null, p90: null });
    expect(only?.steps.map((step) => [step.median_hours, step.median_wait_hours])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('that split end with the latest completion', () => {
    // One handoff leads to two; the first of them ends last, after 30 h.
    const chains = Array.from({ length: 5 }, (_, n) => [
      handoff(10 * n + 1, { from: 0, to: 10 }),
      handoff(10 * n + 2, { ...next, after: 10 * n + 1, from: 8, to: 30 }),
      handoff(10 * n + 3, { type: 'sales_to_design', after: 10 * n + 1, from: 10, to: 20 }),
    ]).flat();
    const [only] = chainsOf(chains, month);
    expect(only?.lead_time_hours).toEqual({ count: 5, median: 30, p90: 30 });
    // The first next handoff started before the completion, so it waited 0 h.
    expect(only?.steps).toMatchObject([
      { handoff_type: 'sales_to_onboarding', median_hours: 10 },
      { handoff_type: 'onboarding_to_support', median_hours: 22, median_wait_hours: 0 },
      { handoff_type: 'sales_to_design', median_hours: 10, median_wait_hours: 0 },
    ]);
  });

  test.each([
    ['with an open or cancelled handoff', { after: 1, from: 12, to: null }],
    ['completed after the window', { after: 1, from: 12, to: 30 * 24 + 1 }],
    ['without a next handoff', { from: 12, to: 20 }],
  ])('do not count %s', (_, last) => {
    expect(chainsOf([handoff(1, { from: 0, to: 10 }), handoff(2, last)], month)).toEqual([]);
  });

  test('whose next handoff is not handed over yet are not complete', () => {
    const [first, last] = chain(1, 4);
    const whole = first && last ? [first, last] : [];
    const goesOn = (since: number) =>
      whole.map((one) => (one.previousId === null ? one : { ...one, openNextSince: hours(since) }));
    expect(chainsOf(whole, month)).toHaveLength(1);
    expect(chainsOf(goesOn(20), month)).toEqual([]);
    // Asked for after the month, which keeps its figures.
    expect(chainsOf(goesOn(30 * 24 + 1), month)).toHaveLength(1);
  });

  test('count in the window of their last completion', () => {
    const chains = [
      handoff(1, { from: -50, to: -40 }),
      handoff(2, { after: 1, from: -40, to: -1 }),
      handoff(3, { from: -50, to: -40 }),
      handoff(4, { after: 3, from: -40, to: 0 }),
    ];
    expect(chainsOf(chains, month)[0]?.lead_time_hours.count).toBe(1);
  });

  test('of a last month stay as they were when a handoff was added since', () => {
    const chains = [...chain(10, 4), handoff(30, { after: 11, from: 30 * 24 + 1, to: null })];
    expect(chainsOf(chains, month)[0]?.lead_time_hours.count).toBe(1);
  });
});
