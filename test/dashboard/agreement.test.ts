import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Team } from '../../src/config/types.ts';
import { figuresOf } from '../../src/dashboard/figures/figures.ts';
import { choicesOf, type DashboardFilter, noFilter } from '../../src/dashboard/filter/filter.ts';
import { measureLedger } from '../../src/usecases/report/measure-ledger.ts';
import { chainedLedger } from '../ledger/setup/chained-ledger.ts';
import { filledLedger } from '../ledger/setup/filled-ledger.ts';
import { tamper } from '../ledger/setup/query.ts';
import { withForms } from '../ledger/setup/with-forms.ts';
import { asInPage, dataOf, ledgerOf, until } from './sample.ts';
import { teamsWithCalendars } from './teams.ts';

const ledgers = fc.record({
  handoffs: fc.nat({ max: 120 }),
  seed: fc.nat(),
  days: fc.constantFrom(7, 30, 45, 90),
  hasCalendars: fc.boolean(),
});

const teamsOf = (hasCalendars: boolean): readonly Team[] =>
  hasCalendars ? teamsWithCalendars : [];

test('The page shows the figures of `baton metrics`, for any ledger and period.', async () => {
  await fc.assert(
    fc.asyncProperty(ledgers, async ({ handoffs, seed, days, hasCalendars }) => {
      const teams = teamsOf(hasCalendars);
      const bytes = await withForms(await chainedLedger({ handoffs, seed, until, days: 200 }));
      const { metrics } = await measureLedger(ledgerOf(bytes), { asOf: until, days, teams });
      const data = asInPage(await dataOf(bytes, { teams }));
      const shown = asInPage(await dataOf(bytes, { teams, days }));
      expect(figuresOf(shown, noFilter(shown)).metrics).toEqual(metrics);
      if (data.periods.includes(days)) {
        expect(figuresOf(data, { ...noFilter(data), days }).metrics).toEqual(metrics);
      }
    }),
    { numRuns: 15 },
  );
});

/** Removes from the ledger what the filter leaves out, in plain SQL. */
const removals: Readonly<
  Record<string, { readonly filter: Partial<DashboardFilter>; readonly left: string }>
> = {
  'a team that sends or receives': {
    filter: { team: 'onboarding', role: 'either' },
    left: "lower(from_team) = 'onboarding' OR lower(to_team) = 'onboarding'",
  },
  'a receiving team': {
    filter: { team: 'development', role: 'receiving' },
    left: "to_team = 'development'",
  },
  'a sending team': {
    filter: { team: 'sales', role: 'sending' },
    left: "lower(from_team) = 'sales'",
  },
  'a route': {
    filter: { route: { from: 'Sales', to: 'ONBOARDING' } },
    left: "lower(from_team) = 'sales' AND lower(to_team) = 'onboarding'",
  },
  'a route that the team has no part in': {
    filter: { team: 'design', route: { from: 'support', to: 'development' } },
    left: 'false',
  },
};

test.each(Object.entries(removals))(
  'Filtered by %s, the figures are those of a ledger with nothing else.',
  async (_, { filter, left }) => {
    await fc.assert(
      fc.asyncProperty(ledgers, async ({ handoffs, seed, hasCalendars }) => {
        const teams = teamsOf(hasCalendars);
        const bytes = await filledLedger({ handoffs, seed, until, days: 90 });
        const rest = await tamper(
          bytes,
          `PRAGMA foreign_keys = off;
           CREATE TEMP TABLE kept AS SELECT id, issue_number FROM handoffs WHERE ${left};
           DELETE FROM submissions WHERE issue_number NOT IN (SELECT issue_number FROM kept);
           DELETE FROM returns WHERE handoff_id NOT IN (SELECT id FROM kept);
           DELETE FROM feedback WHERE handoff_id NOT IN (SELECT id FROM kept);
           DELETE FROM handoffs WHERE id NOT IN (SELECT id FROM kept);`,
        );
        const { metrics } = await measureLedger(ledgerOf(rest), { asOf: until, days: 30, teams });
        const data = asInPage(await dataOf(bytes, { teams }));
        expect(figuresOf(data, { ...noFilter(data), ...filter }).metrics).toEqual(metrics);
      }),
      { numRuns: 6 },
    );
  },
);

test('Filtered by a team, whole chains count if it takes part in them.', async () => {
  const bytes = await chainedLedger({ handoffs: 300, seed: 5, until, days: 90 });
  const rest = await tamper(
    bytes,
    `CREATE TEMP TABLE kept AS
     WITH RECURSIVE link AS (
       SELECT id AS first, id, to_team, from_team FROM handoffs WHERE previous_handoff_id IS NULL
       UNION ALL
       SELECT first, next.id, next.to_team, next.from_team
       FROM link JOIN handoffs AS next ON next.previous_handoff_id = link.id
     )
     SELECT id FROM link WHERE first IN (SELECT first FROM link WHERE lower(to_team) = 'support');
     UPDATE handoffs SET previous_handoff_id = NULL WHERE id NOT IN (SELECT id FROM kept);`,
  );
  const { metrics } = await measureLedger(ledgerOf(rest), { asOf: until, days: 30, teams: [] });
  const data = asInPage(await dataOf(bytes));
  const chosen = { ...noFilter(data), team: 'support', role: 'receiving' } as const;
  const { chains } = figuresOf(data, chosen).metrics;
  expect(chains).toEqual(metrics.chains);
  expect(chains).not.toEqual(figuresOf(data, noFilter(data)).metrics.chains);
  expect(chains.some(({ lead_time_hours: { count } }) => count > 0)).toBe(true);
});

test('The periods of the page reach back far enough for the period before, and for the weeks.', async () => {
  const bytes = await filledLedger({ handoffs: 200, seed: 3, until, days: 365 });
  const data = asInPage(await dataOf(bytes, { days: 1 }));
  expect(choicesOf(data).periods).toEqual([1, 7, 30, 90]);
  const { metrics } = await measureLedger(ledgerOf(bytes), { asOf: until, days: 90, teams: [] });
  expect(metrics.previous.total_handoffs).toBeGreaterThan(10);
  expect(figuresOf(data, { ...noFilter(data), days: 90 }).metrics).toEqual(metrics);
});
