// The report over all repositories of a database.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount } from '../../../src/base/join-list.ts';
import type { MeasuredRows } from '../../../src/metrics/measured.ts';
import { organisationFigures, repositoryFigures } from '../../../src/metrics/organisation.ts';
import { reportPeriod } from '../../../src/metrics/report-period.ts';
import {
  isOrganisationReport,
  type OrganisationReport,
  organisationReportText,
  organisationReportTitle,
} from '../../../src/render/report/organisation-report.ts';
import { reportTitle } from '../../../src/render/report/report.ts';
import { noRows } from '../../metrics/sample.ts';
import { hostileText } from '../hostile.ts';
import { expectTranscript } from '../transcript.ts';
import { now, organisation } from './report-sample.ts';

const schedule = { every: 'week', on: 1, at: '08:00', timezone: 'UTC', skipEmpty: false } as const;
const { counted: period } = reportPeriod({ schedule, now });

const rowsOf = (handoffs: number, teams: number): MeasuredRows => {
  const { rows = {} } = organisation(handoffs, teams);
  const all = { ...noRows, listed: [], ...rows };
  return {
    ...all,
    listed: all.handoffs.map((one) => ({
      title: '',
      assignees: [],
      initiatedBy: null,
      owner: null,
      ...one,
    })),
  };
};
const figuresOf = (name: string, rows: MeasuredRows) =>
  repositoryFigures(name, rows, { now, period, sweptAt: now });

const busy = rowsOf(120, 6);
const small = rowsOf(12, 3);
const quiet: MeasuredRows = { ...noRows, listed: [] };

function reportOf(repositories: Readonly<Record<string, MeasuredRows>>): OrganisationReport {
  const all = Object.entries(repositories).map(([name, rows]) => figuresOf(name, rows));
  const [from, to] = ['2026-11-16T00:00:00Z', '2026-11-22T23:59:59Z'];
  return { figures: organisationFigures(all), from, to, asOf: now, timezone: 'UTC' };
}

test('a report of one day names it once', () => {
  const report = { ...reportOf({ 'acme/site': quiet }), from: '2026-11-22T00:00:00Z' };
  expect(organisationReportText(report, null)).toContain('\n22 Nov: 0 in, ');
});

test('reads as what an organisation needs to know', async () => {
  await expectTranscript('organisation-report', {
    'Four repositories': organisationReportText(
      reportOf({ 'acme/shop': small, 'acme/ops': busy, 'acme/site': quiet, 'acme/old': quiet }),
      20,
    ),
    'Nothing happened': organisationReportText(reportOf({ 'acme/site': quiet }), null),
    'No repository': organisationReportText(reportOf({}), null),
  });
});

test('The figures in all are those of the repositories together, not the mean of their means', () => {
  const [one, other] = [figuresOf('acme/ops', busy), figuresOf('acme/shop', small)];
  const { headline, open, sent } = organisationFigures([one, other]);
  expect(headline.total_handoffs).toBe(one.headline.total_handoffs + other.headline.total_handoffs);
  expect(headline.avg_acceptance_hours).toBeCloseTo(
    (one.acceptanceTime + other.acceptanceTime) /
      (one.headline.accepted_handoffs + other.headline.accepted_handoffs) /
      3600,
    1,
  );
  expect(open.overdue).toBe(one.open.overdue + other.open.overdue);
  expect(organisationFigures([one]).headline).toEqual(one.headline);
  const sales = (figures: typeof one) =>
    figures.sent.find(({ team }) => team === 'sales')?.firstSubmissions ?? 0;
  expect(sent.find(({ team }) => team === 'sales')?.firstSubmissions).toBe(
    sales(one) + sales(other),
  );
});

test('A report over 200 repositories with the longest names fits in an issue, and so does one over 3,000', () => {
  const name = (n: number) => `${'o'.repeat(39)}/${'r'.repeat(94)}${String(n).padStart(6, '0')}`;
  const busyOne = figuresOf('', busy);
  const many = (count: number) => {
    const all = Array.from({ length: count }, (_, n) => ({
      ...busyOne,
      name: name(n),
      stalled: busyOne.stalled.map((one) => ({ ...one, repository: name(n) })),
    }));
    return organisationReportText({ ...reportOf({}), figures: organisationFigures(all) }, 20);
  };
  for (const count of [200, 3000]) {
    const text = many(count);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain(`of ${formatCount(count)} repositories`);
    expect(text).toContain(`${name(0)}#`);
  }
  const usual = organisationReportText(
    {
      ...reportOf({}),
      figures: organisationFigures(
        Array.from({ length: 200 }, (_, n) => ({ ...busyOne, name: `acme/service-${n}` })),
      ),
    },
    20,
  );
  expect(usual).toContain('acme/service-199');
});

test('Untrusted names act on nothing', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const figures = figuresOf(name, {
        ...small,
        listed: small.listed.map((one) => ({ ...one, toTeam: name })),
        submissions: small.submissions.map((one) => ({ ...one, fromTeam: name })),
      });
      const all = organisationFigures([figures]);
      const text = organisationReportText({ ...reportOf({}), figures: all }, null);
      expect(text).not.toMatch(/(?<![\w`])@\w/);
      expect(text).not.toMatch(/<script|<!--|!\[image\]\(|(?<!\\)#12\b/);
    }),
    { numRuns: 50 },
  );
});

test('Its title is not that of a report of one repository', () => {
  expect(isOrganisationReport({ title: organisationReportTitle('2026-W47') })).toBe(true);
  expect(isOrganisationReport({ title: reportTitle('2026-W47') })).toBe(false);
});
