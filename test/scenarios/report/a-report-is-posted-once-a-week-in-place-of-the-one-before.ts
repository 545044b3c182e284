import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async (scene) => {
  const { handOver, at, when, runs, alice, github, issue, audit, ledger, reads } = scene;
  const reports = () => github.issues().filter(({ title }) => title.startsWith('Handoff report'));
  // Monday, nine o'clock: the report of last week was due at eight, before there was a ledger.
  await handOver();
  await when(() => runs.schedule());
  expect(reports()).toEqual([]);

  // A week on, the schedule is late by a day, and then runs every hour.
  for (const hour of ['10', '11', '12']) {
    await at(`2026-11-24T${hour}:17:00Z`, () => runs.schedule());
  }
  expect(reports()).toMatchObject([
    { number: 2, title: 'Handoff report: 2026-W47', labels: ['handoff-report'], state: 'open' },
  ]);

  // Someone asks for it again, after something has happened.
  await when(() => alice.label(1, 'accepted'));
  const [renewed] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'report' } }));
  expect(renewed?.outputs).toMatchObject({ changed: 'false', 'report-issue': '2' });
  expect(reports()).toHaveLength(1);
  expect(issue(2).body).toContain('**Nothing is overdue.** 1 is in progress.');
  // The team that had to act was called once, and is not called again.
  const mentions = issue(2).comments.map(({ body }) => body);
  await reads({ 'The mention': mentions[0] ?? '' });
  expect(mentions).toHaveLength(1);
  // Its metrics are next to the ledger, up to date.
  if (ledger.kind === 'branch') {
    const figures = JSON.parse(await ledger.published('metrics.json'));
    expect(figures).toEqual(JSON.parse(renewed?.outputs['metrics'] ?? ''));
    expect(await ledger.published('metrics.csv')).toContain(',all,,total_handoffs,1,,0\r\n');
  }

  await at('2026-11-30T08:17:00Z', () => runs.schedule());
  expect(reports()).toMatchObject([
    { title: 'Handoff report: 2026-W47', state: 'closed', stateReason: 'completed' },
    { number: 3, title: 'Handoff report: 2026-W48', state: 'open' },
  ]);
  const lines = [
    'report 2026-W47: started',
    'metrics as of 2026-11-24T10:17:00Z (report 2026-W47)',
    'report 2026-W47: posted (issue 2)',
    'metrics as of 2026-11-24T12:19:00Z (report 2026-W47)',
    'report 2026-W48: started',
    'metrics as of 2026-11-30T08:17:00Z (report 2026-W48)',
    'report 2026-W48: posted (issue 3)',
  ];
  expect((await audit()).filter((line) => /^(report|metrics)/.test(line))).toEqual(
    ledger.kind === 'branch' ? lines : lines.filter((line) => !line.startsWith('metrics')),
  );
  // GitHub shows on the one before that this one names it.
  expect(issue(3).body).toContain('Previous report: #2');
  expect(issue(2).comments).toHaveLength(1);
};
