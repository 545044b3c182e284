// The page of all repositories of a database.

import { expect, test } from 'vitest';
import { organisationPage } from '../../src/dashboard/organisation/organisation-page.ts';
import type { MeasuredRows } from '../../src/metrics/measured.ts';
import type { Organisation } from '../../src/ports/organisation.ts';
import { collectOrganisationDashboard } from '../../src/usecases/dashboard/organisation-dashboard.ts';
import { noRows } from '../metrics/sample.ts';
import { now, organisation } from '../render/report/report-sample.ts';

const rowsOf = (handoffs: number, title = ''): MeasuredRows => {
  const { rows = {} } = organisation(handoffs, 4);
  const all = { ...noRows, listed: [], ...rows };
  const names = { title, assignees: [], initiatedBy: null, owner: 'bob' };
  return { ...all, listed: all.handoffs.map((one) => ({ ...one, ...names })) };
};

function databaseOf(repositories: Readonly<Record<string, MeasuredRows>>): Organisation {
  const names = Object.keys(repositories);
  const view = (name: string) => ({
    measured: async () => repositories[name] ?? rowsOf(0),
    cursor: async () => now,
  });
  return {
    repositories: async () => names.map((name, id) => ({ id, name })),
    read: (repository, question) => Reflect.apply(question, null, [view(repository.name)]),
  };
}

const request = { host: 'github.com', asOf: now, days: 30, withTitles: false, withLogins: false };
const pageOf = async (
  repositories: Readonly<Record<string, MeasuredRows>>,
  options: Partial<typeof request> = {},
) =>
  organisationPage(
    '<html><body></body></html>',
    await collectOrganisationDashboard(databaseOf(repositories), { ...request, ...options }),
  );

test('An operator sees what is overdue first, whose turn it is, and every repository.', async () => {
  const data = await collectOrganisationDashboard(
    databaseOf({ 'acme/ops': rowsOf(120), 'acme/shop': rowsOf(12), 'acme/site': rowsOf(0) }),
    request,
  );
  const { open, turns, figures, attention } = data;
  expect(open.count).toBe(open.first.length);
  expect(open.count).toBe(figures.open.waiting + figures.open.in_progress + figures.open.returned);
  expect(turns.reduce((sum, one) => sum + one.open, 0)).toBe(open.count);
  expect(turns.reduce((sum, one) => sum + one.overdue, 0)).toBe(figures.open.overdue);
  expect(figures.open.overdue).toBeGreaterThan(0);
  const late = attention.first.map(({ item }) => item.isLate);
  expect(late).toEqual(late.toSorted((one, other) => Number(other) - Number(one)));
  const page = organisationPage('<html><body></body></html>', data);
  for (const title of ['Needs attention', 'Repositories', 'Teams', 'Open handoffs']) {
    expect(page).toContain(`>${title}</h2>`);
  }
  expect(page).toContain('In 1 repository, nothing happened and nothing is open.');
});

test('Of ten thousand open handoffs the page lists a thousand, with how many there are.', async () => {
  const page = await pageOf({ 'acme/a': rowsOf(5000), 'acme/b': rowsOf(5000) });
  const [, listed = '', count = ''] = /status\. The first ([\d,]+) of ([\d,]+)\./.exec(page) ?? [];
  expect(listed).toBe('1,000');
  expect(Number(count.replaceAll(',', ''))).toBeGreaterThan(1000);
  expect(page.match(/<tr/g)?.length).toBeLessThan(1200);
});

test('No title, login or name of a repository becomes an element.', async () => {
  const hostile = '"><img src=x onerror=alert(1)>&amp;';
  const all = { 'acme/ops': rowsOf(20, hostile), '"><b>/x': rowsOf(3) };
  const page = await pageOf(all, { withTitles: true, withLogins: true });
  expect(page).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;');
  expect(page).not.toMatch(/<img|<b>|href="[^"]*[<>]/);
  expect(page).toContain('>bob<');
  expect(await pageOf(all)).not.toMatch(/onerror|bob/);
});

test('An empty database has a page, too.', async () => {
  const page = await pageOf({});
  expect(page).toContain('The database has no repository yet.');
  expect(page).not.toContain('<table');
});
