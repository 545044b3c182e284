import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryImage } from '../../src/ledger/sqlite/database-image.ts';
import type { Metrics } from '../../src/metrics/types.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { measureLedger } from '../../src/usecases/report/measure-ledger.ts';
import { chainedLedger } from '../ledger/setup/chained-ledger.ts';
import { plainSql, type Row } from './plain-sql.ts';

const until = '2026-11-22T12:00:00Z';
const days = 30;

/** Hours and means are rounded to one decimal, rates to whole per cent. */
const tolerances: Readonly<Record<string, number>> = {
  completion_rate: 0.5,
  rate: 0.5,
  return_rate: 0.5,
  share: 0.5,
  avg_acceptance_hours: 0.05,
  median: 0.05,
  p90: 0.05,
  waiting_hours: 0.05,
  in_work_hours: 0.05,
  with_sender_hours: 0.05,
  in_work_working_hours: 0.05,
  mean: 0.05,
  median_hours: 0.05,
  median_wait_hours: 0.05,
};

/** The row, where what was rounded may differ by as much as rounding does. */
function rounded(row: Row): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const tolerance = tolerances[column];
      return [
        column,
        tolerance === undefined || typeof value !== 'number' ? value : within(value, tolerance),
      ];
    }),
  );
}

function within(value: number, tolerance: number) {
  return {
    asymmetricMatch: (other: unknown) => Math.abs(Number(other) - value) <= tolerance + 1e-9,
    toString: () => `${value} ± ${tolerance}`,
  };
}

function expectAgreement(metrics: Metrics, sql: (name: string) => readonly Row[]): void {
  const answer = (name: string) => sql(name).map(rounded);
  expect(metrics).toMatchObject(answer('headline')[0] ?? {});
  expect(metrics.open).toMatchObject({ ...sql('open')[0], ...sql('overdue')[0] });
  expect(routes(metrics)).toEqual(answer('routes'));
  expect(sending(metrics)).toEqual(answer('sending'));
  expect(reasons(metrics)).toEqual(answer('reasons'));
  expect(missed(metrics)).toEqual(answer('missed'));
  expect(metrics.flow).toMatchObject(sql('flow')[0] ?? {});
  expect(metrics.weeks).toMatchObject(sql('weeks').map(({ week: _, ...flow }) => flow));
  expect(chains(metrics)).toEqual(answer('chains'));
  expect(steps(metrics)).toEqual(answer('steps'));
  expect(asked(metrics)).toEqual(sql('asked'));
  expect(bottleneck(metrics)).toEqual(answer('bottleneck'));
  const mend = sql('mend').filter(({ issues }) => Number(issues) > 1);
  const { top_improvement: top, from } = metrics;
  const isOfWindow = top?.field && top.from === from;
  expect(isOfWindow ? [top] : []).toMatchObject(mend);
}

function chains({ chains: all }: Metrics) {
  return all.map(({ handoff_type, lead_time_hours }) => ({ handoff_type, ...lead_time_hours }));
}

function steps({ chains: all }: Metrics) {
  return all
    .toSorted((one, other) => (one.handoff_type < other.handoff_type ? -1 : 1))
    .flatMap((chain) =>
      chain.steps.map(({ asked_again: _, top_fields_asked_again: __, ...step }) => ({
        first_type: chain.handoff_type,
        ...step,
      })),
    );
}

function asked({ chains: all }: Metrics) {
  return all
    .map(({ handoff_type, asked_again: { count, cases } }) => ({ handoff_type, cases, count }))
    .sort((one, other) => (one.handoff_type < other.handoff_type ? -1 : 1));
}

function bottleneck({ bottleneck: found }: Metrics) {
  if (found === null) {
    return [];
  }
  const { team, overdue, open, late } = found;
  return [{ team: team.toLowerCase(), overdue, open, late: late.count, cases: late.cases }];
}

/** Those without handoffs in the window are there for what is still open. */
function routes({ routes: all }: Metrics) {
  return all
    .filter(({ total }) => total > 0)
    .map((route) => ({
      route: `${route.from_team}>${route.to_team}`.toLowerCase(),
      total: route.total,
      completed: route.completed,
      accepted: route.acceptance_hours.count,
      median: route.acceptance_hours.median,
      p90: route.acceptance_hours.p90,
      reopened: route.reopened.count,
      ever_completed: route.reopened.cases,
      waiting_hours: route.time.waiting.hours,
      in_work_hours: route.time.in_progress.hours,
      with_sender_hours: route.time.with_sender.hours,
      in_work_working_hours: route.time.in_progress.working_hours,
    }))
    .sort((one, other) => (one.route < other.route ? -1 : 1));
}

function sending({ sending_teams }: Metrics) {
  const short = ({
    returned,
    rating,
    first_time_complete_rate: rate,
    ...figures
  }: Metrics['sending_teams'][number]['previous']) => ({
    first_submissions: figures.first_submissions,
    first_time_complete: figures.first_time_complete,
    rate,
    total: figures.total,
    returned: returned.count,
    return_rate: returned.rate,
    ratings: rating.cases,
    mean: rating.mean,
  });
  const named = (part: string, team: string) => ({ part, team: team.toLowerCase() });
  return [
    ...sending_teams.map(({ team, edited_after_acceptance: { count, cases }, ...figures }) => ({
      ...named('now', team),
      ...short(figures),
      edited: count,
      accepted: cases,
    })),
    ...sending_teams.map(({ team, previous }) => ({
      ...named('before', team),
      ...short(previous),
      edited: null,
      accepted: null,
    })),
  ];
}

function reasons({ templates }: Metrics) {
  return templates.flatMap(({ handoff_type, return_reasons }) =>
    return_reasons.map(({ reason, returned }) => ({
      handoff_type,
      reason: reason ?? '',
      handoffs: returned.count,
    })),
  );
}

function missed({ templates }: Metrics) {
  return templates.flatMap(({ handoff_type, top_missing_fields }) =>
    top_missing_fields.map((field) => ({ handoff_type, ...field })),
  );
}

test('The figures of any ledger are those that plain SQL gives.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 300 }), fc.nat(), async (handoffs, seed) => {
      const bytes = await chainedLedger({ handoffs, seed, until, days: 90 });
      const ledger: Pick<Ledger, 'read'> = { read: (question) => queryImage(bytes, question) };
      const { metrics } = await measureLedger(ledger, { asOf: until, days, teams: [] });
      expectAgreement(metrics, await plainSql(bytes, until));
    }),
    { numRuns: 15 },
  );
});
