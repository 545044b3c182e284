import { expect, onTestFinished, test } from 'vitest';
import { dryRunLines } from '../../src/runner/results/dry-run.ts';
import { dispatch, type RunOptions, type Trigger } from '../../src/usecases/dispatch.ts';
import { createDryRun } from '../../src/usecases/dry-run.ts';
import { type Desk, openDesk } from './setup/fake-github.ts';
import { answers, template } from './setup/histories.ts';

const auto = { mode: 'auto', days: 30, asOf: null } as const;
const issue = { kind: 'issue', issueNumber: 1, updatedAt: null } as const;

test('a run does what the dry run showed, and nothing is written before', async () => {
  const desk = await deskWithOneFiled();
  const before = desk.github.issue(1);
  const told = await dry(desk, issue, auto);
  expect(desk.github.requests.filter(({ method, path }) => isWrite(method, path))).toEqual([]);
  expect(desk.github.issue(1)).toEqual(before);
  expect(told).toEqual([
    'Dry run: Baton changed nothing on GitHub or in the ledger, and notified no one.',
    'Without `dry-run`, Baton would:',
    '- commit to handoff-data: handoff 1: initiated by sam (sales_to_onboarding, issue 1); complete submission by sam',
    expect.stringMatching(/^- create the labels handoff, .* and handoff-feedback$/),
    '- on issue #1, add the labels handoff, handoff/sales_to_onboarding, team/onboarding and initiated',
    '- on issue #1, assign alice and bob',
    '- on issue #1, comment',
  ]);

  await desk.handle(1);
  expect(desk.github.issue(1)).toMatchObject({ assignees: ['alice', 'bob'] });
  expect(desk.github.issue(1).comments).toHaveLength(1);
  expect(await dry(desk, issue, auto)).toEqual([
    'Dry run: Baton changed nothing on GitHub or in the ledger, and notified no one.',
    'Issue #1: no change.',
    'Without `dry-run`, Baton would change nothing either.',
  ]);
});

test('a dry report and a dry rebuild read back what they would have written, and leave all as it is', async () => {
  const desk = await deskWithOneFiled();
  await desk.handle(1);
  const requests = desk.github.requests.length;
  const reported = await dry(desk, { kind: 'dispatch' }, { ...auto, mode: 'report' });
  const rebuilt = await dry(desk, { kind: 'dispatch' }, { ...auto, mode: 'rebuild' });
  const since = desk.github.requests.slice(requests);
  expect(since.filter(({ method, path }) => isWrite(method, path))).toEqual([]);
  expect(reported.slice(2)).toEqual([
    '- commit to handoff-data: report 2026-W46: started',
    '- open an issue “Handoff report: 2026-W46” (here called #0)',
    '- on issue #0, comment',
    '- commit to handoff-data: metrics as of 2026-11-16T09:00:00Z (report 2026-W46)',
    '- commit to handoff-data: report 2026-W46: posted (issue 0)',
  ]);
  expect(rebuilt[2]).toMatch(/^- commit to handoff-data: rebuilt: 1 handoff, from 1 issue; /);
});

async function deskWithOneFiled(): Promise<Desk> {
  const desk = await openDesk();
  onTestFinished(desk.close);
  desk.people.sam.fileForm(template, answers, { title: 'Acme' });
  return desk;
}

async function dry(desk: Desk, occasion: Trigger, errand: RunOptions): Promise<readonly string[]> {
  const dryRun = createDryRun();
  const outcomes = await dispatch(desk.openPorts('handoff-data', dryRun), occasion, errand);
  return dryRunLines(outcomes, dryRun.unwritten);
}

/** A question in GraphQL is asked by POST, too. */
function isWrite(method: string, path: string): boolean {
  return method !== 'GET' && path !== '/graphql';
}
