import { expect, test } from 'vitest';
import { queryImage } from '../../../src/ledger/sqlite/database-image.ts';
import { measure } from '../../../src/metrics/measure.ts';
import { metricsFiles } from '../../../src/render/report/metrics/metrics-files.ts';
import { measureLedger } from '../../../src/usecases/report/measure-ledger.ts';
import { chainedLedger } from '../../ledger/setup/chained-ledger.ts';
import { handoff, noRows, submission } from '../../metrics/sample.ts';

const rows = {
  ...noRows,
  handoffs: [
    handoff(1, { initiatedAt: '2026-11-20T09:00:00Z', acceptedAt: '2026-11-20T12:00:00Z' }),
    handoff(2, { initiatedAt: '2026-11-21T09:00:00Z', fromTeam: '=HYPERLINK("x"), "a"' }),
  ],
  submissions: [submission(3, { submittedAt: '2026-11-20T09:00:00Z', missing: ['goals'] })],
};
const now = '2026-11-22T12:00:00Z';
const metrics = measure({ ...rows, now, days: 30 });
const text = (name: string) => metricsFiles(metrics).find(({ path }) => path === name)?.text ?? '';

test('the figures are published as they are', () => {
  expect(JSON.parse(text('metrics.json'))).toEqual(metrics);
});

test('a table has one row for each figure: of what, its value, its cases, and what it was', () => {
  const lines = text('metrics.csv').split('\r\n');
  const window = '2026-10-23T12:00:00Z,2026-11-22T12:00:00Z';
  expect(lines[0]).toBe('from,to,group,name,figure,value,cases,previous');
  expect(lines).toEqual(
    expect.arrayContaining([
      `${window},all,,total_handoffs,2,,0`,
      `${window},route,sales → onboarding,acceptance_hours_median,3,1,`,
      // Of one form it would say more about chance.
      `${window},sending_team,sales,first_time_complete_rate,,1,`,
      `${window},sending_team,sales,missed:goals,1,,`,
      `${window},time,waiting,hours,30,,`,
    ]),
  );
});

test('the table leaves out no figure', async () => {
  const ledger = await chainedLedger({ handoffs: 300, seed: 3, until: now, days: 60 });
  const { metrics } = await measureLedger(
    { read: (question) => queryImage(ledger, question) },
    { asOf: now, days: 30, teams: [] },
  );
  const { days: _, previous: __, ...published } = metrics;
  const [, ...lines] = (metricsFiles(metrics)[1]?.text ?? '').trim().split('\r\n');
  const told = lines.flatMap((line) => line.split(',').slice(-3, -1)).filter(Boolean);
  // However often each number is in the one, it is at least as often in the other.
  const left = new Map<string, number>();
  for (const number of told) {
    left.set(number, (left.get(number) ?? 0) + 1);
  }
  for (const number of numbersIn(published)) {
    left.set(number, (left.get(number) ?? 0) - 1);
  }
  expect(metrics.top_improvement).not.toBeNull();
  expect([...left].filter(([, number]) => number < 0)).toEqual([]);
});

/** But for what is of the window before. */
function numbersIn(value: unknown): readonly string[] {
  if (typeof value === 'number') {
    return [String(value)];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'previous' ? [] : numbersIn(part),
  );
}

test('no cell becomes a formula, and none breaks out of its place', () => {
  expect(text('metrics.csv')).toContain(`,sending_team,"'=HYPERLINK(""x""), ""a""",total,1,,`);
});
