// Which events cost a job.

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowText } from '../../../src/cli/workflow/workflow-text.ts';
import { isConditionMet } from '../../../src/sandbox/jobs/workflow/condition.ts';

const condition: string = parse(workflowText('acme/baton@v1')).jobs.handoffs.if;

function starts(event: object): boolean {
  return isConditionMet(condition, { github: { event } });
}

const issue = (labels: readonly string[], body: string | null, others: object = {}) => ({
  issue: { labels: labels.map((name) => ({ name })), body, ...others },
});

const form = '### Client name\n\nAcme Ltd\n';

test.each<readonly [string, object, boolean]>([
  ['the schedule', { schedule: '17 * * * *' }, true],
  ['a run by hand', { inputs: { mode: 'sweep' } }, true],
  ['a handoff', issue(['handoff/sales_to_onboarding'], form), true],
  ['a comment on a handoff with other labels', issue(['bug', 'handoff', 'accepted'], form), true],
  ['a bare handoff label', issue(['handoff'], 'Please take this.'), true],
  ['a rating', issue(['handoff-feedback'], form), true],
  ['a form whose labels GitHub dropped', issue([], form), true],
  ['a bug report', issue(['bug'], form), false],
  ['a plain issue', issue([], 'It does not work.'), false],
  ['an issue without text', issue([], null), false],
  ['a comment on a pull request', issue([], form, { pull_request: { url: 'x' } }), false],
])('%s', (_, event, expected) => {
  expect(starts(event)).toBe(expected);
});

test('a job without a condition always runs', () => {
  expect(isConditionMet(null, {})).toBe(true);
  expect(isConditionMet('${{ github.event.issue }}', { github: { event: {} } })).toBe(false);
});
