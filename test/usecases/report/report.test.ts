// The chain of reports: each closes and names the previous one, for any kind of period.

import { expect, onTestFinished, test } from 'vitest';
import { runReport } from '../../../src/usecases/report/report.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { tamperWith } from '../setup/ledger-file.ts';

/** A desk with one handoff, which waits. */
async function open(): Promise<Desk> {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  desk.people.sam.fileForm(sale, complete, { title: 'Example' });
  await desk.handle(1);
  return desk;
}

async function reportAt(desk: Desk, at: string, asOf: string | null = null) {
  desk.clock.set(at);
  await runReport(desk.openPorts(), { days: 30, asOf, isForced: asOf !== null });
  return reportsOf(desk);
}

function reportsOf(desk: Desk) {
  const reports = desk.github.issues().filter(({ title }) => title.startsWith('Handoff report'));
  return reports.map(({ title, state, comments, body }) => ({
    period: title.replace('Handoff report: ', ''),
    state,
    digests: comments.length,
    former: /Previous report: #(\d+)/.exec(body)?.[1] ?? null,
  }));
}

async function reportEvery(desk: Desk, every: string): Promise<void> {
  await desk.github.commitFiles({
    as: 'erin',
    message: `A report every ${every}`,
    files: {
      '.github/handoffs/config.yml': `teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob], assign: everyone }
report: { every: ${every} }
`,
    },
  });
}

async function published(desk: Desk): Promise<readonly string[]> {
  const answer = await desk.github.fetch(
    'http://127.0.0.1/repos/acme/ops/commits?sha=handoff-data&per_page=100',
    { headers: { authorization: `token ${desk.github.tokenFor('erin')}` } },
  );
  const found: unknown = await answer.json();
  return [...JSON.stringify(found).matchAll(/metrics as of [^"]*\(report ([^)]*)\)/g)]
    .map(([, period = '']) => period)
    .toReversed();
}

const week = { period: '2026-W47', state: 'open', digests: 1, former: null };

test.each([
  ['a month', 'month', '2026-12-02T09:00:00Z', '2026-11'],
  ['a day', 'day', '2026-11-25T09:00:00Z', '2026-11-24'],
])('A report on %s takes the place of that on the week before.', async (_, every, at, period) => {
  const desk = await open();
  expect(await reportAt(desk, '2026-11-24T09:00:00Z')).toEqual([week]);
  await reportEvery(desk, every);
  const after = [
    { ...week, state: 'closed' },
    { period, state: 'open', digests: 1, former: '2' },
  ];
  expect(await reportAt(desk, at)).toEqual(after);
  expect(await published(desk)).toEqual(['2026-W47', period]);

  // Asked for again it still names the one before it, and not itself.
  await runReport(desk.openPorts(), { days: 30, asOf: null, isForced: true });
  expect(reportsOf(desk)).toEqual(after);
});

test('A report on a week takes the place of that on the month before.', async () => {
  const desk = await open();
  await reportEvery(desk, 'month');
  await reportAt(desk, '2026-12-02T09:00:00Z');
  await reportEvery(desk, 'week');
  expect(await reportAt(desk, '2026-12-03T09:00:00Z')).toMatchObject([
    { period: '2026-11', state: 'closed' },
    { period: '2026-W48', state: 'open', digests: 1, former: '2' },
  ]);
  expect(await published(desk)).toEqual(['2026-11', '2026-W48']);
});

test('A report on another stretch of time that a run left unfinished is resumed.', async () => {
  const desk = await open();
  await reportAt(desk, '2026-11-24T09:00:00Z');
  await reportEvery(desk, 'month');
  desk.github.intercept({
    before: ({ method, path }) =>
      method === 'PATCH' && path.endsWith('/issues/2')
        ? new Response('{"message":"Unable to write because issue is locked"}', { status: 403 })
        : null,
  });
  expect(await reportAt(desk, '2026-12-02T09:00:00Z')).toMatchObject([
    { period: '2026-W47', state: 'open' },
    { period: '2026-11', state: 'open' },
  ]);
  desk.github.intercept(null);
  expect(await reportAt(desk, '2026-12-02T10:00:00Z')).toEqual([
    { ...week, state: 'closed' },
    { period: '2026-11', state: 'open', digests: 1, former: '2' },
  ]);
  // Both runs write the metrics: the first one posted its report, and only the issue before was locked.
  expect(await published(desk)).toEqual(['2026-W47', '2026-11', '2026-11']);
});

test('A missed week that is posted later does not take the place of the newest.', async () => {
  const desk = await open();
  await reportAt(desk, '2026-11-24T09:00:00Z');
  expect(await reportAt(desk, '2026-11-25T09:00:00Z', '2026-11-16T09:00:00Z')).toEqual([
    week,
    { period: '2026-W46', state: 'open', digests: 0, former: null },
  ]);
  expect(await published(desk)).toEqual(['2026-W47']);
});

test('With nothing to report there is a report of one line, or none if so configured.', async () => {
  const desk = await open();
  desk.people.sam.close(1, 'not_planned');
  await desk.handle(1);
  expect(await reportAt(desk, '2026-12-07T09:00:00Z')).toHaveLength(1);
  await reportEvery(desk, 'week, skip_empty: true');
  expect(await reportAt(desk, '2026-12-14T09:00:00Z')).toHaveLength(1);
  // Someone asks for it.
  await runReport(desk.openPorts(), { days: 30, asOf: null, isForced: true });
  expect(reportsOf(desk)).toMatchObject([{ period: '2026-W49' }, { period: '2026-W50' }]);
  // What was filed since then belongs to the next one.
  desk.people.sam.fileForm(sale, complete, { title: 'Another' });
  await desk.handle(4);
  expect(await reportAt(desk, '2026-12-15T09:00:00Z')).toHaveLength(2);
  expect(await reportAt(desk, '2026-12-21T09:00:00Z')).toHaveLength(3);
});

test('One damaged row does not stop a report: it is posted, names the issue, and the run fails with it.', async () => {
  const desk = await open();
  desk.people.sam.fileForm(sale, complete, { title: 'Another' });
  await desk.handle(2);
  await tamperWith(desk, "UPDATE handoffs SET assignees_json = '{' WHERE issue_number = 1");
  desk.clock.set('2026-11-24T09:00:00Z');
  const result = await runReport(desk.openPorts(), { days: 30, asOf: null, isForced: false });
  expect(result).toMatchObject({ failures: [{ issueNumber: 1 }] });
  const [report] = desk.github.issues().filter(({ title }) => title.startsWith('Handoff report'));
  expect(report?.body).toContain(
    'rows in the ledger are damaged: #1. Run Baton with `mode: rebuild`',
  );
  expect(report?.body).toContain('- #2 Another: ');
  expect(report?.body).not.toContain('- #1 ');
  // The next sweep does not post it again.
  expect(await runReport(desk.openPorts(), { days: 30, asOf: null, isForced: false })).toBeNull();
});
