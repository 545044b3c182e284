import { expect, test } from 'vitest';
import { settings } from '../../../src/config/keys/settings.ts';
import { emptyValue } from '../../../src/config/kinds/kind.ts';
import { measure } from '../../../src/metrics/measure.ts';
import { logLines } from '../../../src/runner/results/log-lines.ts';
import { resultText } from '../../../src/sandbox/page/views/run-line.ts';
import type { IssueResult, RunResult } from '../../../src/usecases/run-result.ts';
import { noRows } from '../../metrics/sample.ts';
import { accepted, event, stateOf, template } from '../../render/sample.ts';

function textOf(...outcomes: readonly RunResult[]): string {
  return resultText({ log: `${outcomes.flatMap(logLines).join('\n')}\n`, conclusion: 'success' });
}

function issue(given: Partial<IssueResult>): IssueResult {
  return {
    issueNumber: 34,
    handoffId: 12,
    template,
    state: stateOf(accepted),
    newEvents: [],
    effects: [],
    ...given,
  };
}

const acceptedNow = issue({
  newEvents: [
    event({ type: 'assigned', assignee: 'carol' }, 'carol'),
    event({ type: 'accepted', implicit: false }, 'carol'),
    event({ type: 'checked', position: 1, text: 'Contract' }, 'carol'),
  ],
  effects: [
    { kind: 'add_labels', labels: ['accepted'] },
    { kind: 'post_comment', body: 'x' },
  ],
});
const reminded = issue({
  issueNumber: 35,
  handoffId: 13,
  newEvents: [
    event({
      type: 'reminded',
      limit: 'accept',
      step: 'owner',
      after: '0s',
      called: ['alice'],
      dueAt: '2026-11-17T09:00:00Z',
      since: '2026-11-16T09:00:00Z',
    }),
  ],
});
const swept = (...handled: readonly IssueResult[]): RunResult => ({
  kind: 'swept',
  lookedAt: 7,
  isFinished: true,
  handled,
});

test('the newest run shows “Accepted by carol”, not “Issue #34: commented”', () => {
  expect(textOf({ kind: 'handled', handled: acceptedNow })).toBe('Accepted by carol');
});

test('a hold is until a day and time that people write', () => {
  const held = event({ type: 'held', until: '2027-01-15T00:00:00Z' }, 'bob');
  expect(textOf({ kind: 'handled', handled: issue({ newEvents: [held] }) })).toBe(
    'On hold until 2027-01-15 00:00 UTC by bob',
  );
});

test('a sweep shows what it did to one issue, and counts several', () => {
  expect(textOf(swept(reminded))).toBe('Overdue to accept, reminder to the owner');
  expect(textOf(swept(reminded, acceptedNow))).toBe('Sweep: 7 issues checked, 2 updated.');
  expect(textOf(swept())).toBe('Sweep: 7 issues checked, 0 updated.');
});

test('a report is named before the sweep that came with it', () => {
  const metrics = measure({ ...noRows, now: '2026-11-23T08:00:00Z', days: 30 });
  const configuration = { ...emptyValue(settings), templates: [] };
  const reported: RunResult = {
    kind: 'reported',
    period: '2026-W47',
    metrics,
    configuration,
    isNew: true,
    issue: { number: 40, url: 'https://github.com/acme/handoffs/issues/40' },
  };
  expect(textOf(swept(), reported)).toBe('Report 2026-W47: posted as issue #40.');
});

test('a run without an event shows that, and a failed one ends with its error', () => {
  expect(textOf({ kind: 'not_ours', issueNumber: 3 })).toBe(
    'Issue #3 is not a handoff. Nothing to do.',
  );
  expect(textOf({ kind: 'handled', handled: issue({}) })).toBe('Issue #34: no change.');
  expect(resultText({ log: 'Reading\nGitHub answered 500.\n', conclusion: 'failure' })).toBe(
    'GitHub answered 500.',
  );
  expect(resultText({ log: '' })).toBe('');
});
