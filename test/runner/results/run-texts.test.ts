import { describe, expect, test } from 'vitest';
import { settings } from '../../../src/config/keys/settings.ts';
import { emptyValue } from '../../../src/config/kinds/kind.ts';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import { measure } from '../../../src/metrics/measure.ts';
import { jobSummary } from '../../../src/runner/results/job-summary.ts';
import { logLines } from '../../../src/runner/results/log-lines.ts';
import { problemLine } from '../../../src/runner/results/problems-summary.ts';
import type { IssueResult, RunResult } from '../../../src/usecases/run-result.ts';
import { noRows } from '../../metrics/sample.ts';
import { accepted, event, incomplete, stateOf, template } from '../../render/sample.ts';
import { expectTranscript } from '../../render/transcript.ts';

const repositoryUrl = 'https://github.com/acme/handoffs';

function issue(newEvents: readonly HandoffEvent[], given: Partial<IssueResult> = {}): IssueResult {
  return {
    issueNumber: 34,
    handoffId: 12,
    template,
    state: stateOf(accepted),
    newEvents,
    effects: [],
    ...given,
  };
}

const acceptedNow = issue([event({ type: 'accepted', implicit: false }, 'carol')], {
  effects: [
    { kind: 'add_labels', labels: ['accepted', 'team/a|b'] },
    { kind: 'remove_label', label: 'initiated' },
    { kind: 'add_assignees', logins: ['carol'] },
    { kind: 'append_to_body', text: 'Secret' },
    { kind: 'reopen' },
    { kind: 'close', reason: 'completed' },
    { kind: 'edit_comment', id: 1, body: 'Secret' },
    { kind: 'post_comment', body: 'Secret' },
  ],
});
const incompleteNow = issue(
  [
    event(
      {
        type: 'submitted',
        handoffType: template.type,
        fromTeam: 'sales',
        attempt: 1,
        complete: false,
        context: {},
        errors: incomplete.attempted?.errors ?? [],
      },
      'bob',
    ),
  ],
  { issueNumber: 35, handoffId: null, state: incomplete },
);
const metrics = measure({ ...noRows, now: '2026-11-23T08:00:00Z', days: 30 });
const configuration = { ...emptyValue(settings), templates: [] };
const reported = { kind: 'reported', period: '2026-W47', metrics, configuration } as const;
const problems = [
  {
    path: '.github/handoffs/sales_to_onboarding.yml',
    line: 5,
    column: 3,
    message: 'The field `client|name` has an unknown type: `txt`.',
    fix: 'Write `text`, for example.',
  },
  {
    path: '.github/handoffs/config.yml',
    line: 1,
    column: 1,
    message: 'The team <b>@acme</b> is listed twice.',
    fix: 'Take one of them out.',
  },
];

const runs: Readonly<Record<string, RunResult>> = {
  'Nothing of ours': { kind: 'not_ours', issueNumber: 3 },
  'Nothing at all': { kind: 'not_ours', issueNumber: null },
  'A handoff of no known kind': { kind: 'unknown_form', issueNumber: 36, effects: [] },
  'A handoff was accepted': { kind: 'handled', handled: acceptedNow },
  'A form was incomplete': { kind: 'handled', handled: incompleteNow },
  'Nothing changed': { kind: 'handled', handled: issue([]) },
  'A sweep': {
    kind: 'swept',
    lookedAt: 7,
    isFinished: false,
    handled: [acceptedNow, incompleteNow],
  },
  'A sweep that found all in order': { kind: 'swept', lookedAt: 1, isFinished: true, handled: [] },
  'A report was posted': {
    ...reported,
    isNew: true,
    issue: { number: 40, url: `${repositoryUrl}/issues/40` },
  },
  'Another run posts the report': { ...reported, isNew: false, issue: null },
  'A configuration that is not sound': { kind: 'misconfigured', problems },
};

test('job summaries read as what happened', async () => {
  const summaries = Object.entries(runs).map(([title, outcome]) => [
    title,
    jobSummary([outcome], { repositoryUrl }),
  ]);
  await expectTranscript('job-summary', Object.fromEntries(summaries));
});

test('logs say the same, line by line', async () => {
  const logs = Object.entries(runs).map(([title, outcome]) => [
    title,
    logLines(outcome).join('\n'),
  ]);
  await expectTranscript('log', Object.fromEntries(logs));
});

describe('any text from outside', () => {
  const hostile = '::error::x\n::set-output name=a::b\r##[group]';
  const outcome: RunResult = {
    kind: 'swept',
    lookedAt: 1,
    isFinished: true,
    handled: [
      issue([event({ type: 'assigned', assignee: hostile }, hostile)], {
        template: { ...template, type: hostile, name: hostile },
        effects: [{ kind: 'remove_label', label: hostile }],
      }),
    ],
  };

  test('no line of a log is a command to the runner', () => {
    const problem = { path: hostile, line: 1, column: 1, message: hostile, fix: hostile };
    const lines = [
      ...logLines(outcome),
      ...logLines({ kind: 'misconfigured', problems: [problem] }),
    ];
    expect(lines.join('\n').split(/[\r\n]/)).toHaveLength(lines.length);
    expect(lines.filter((line) => /^\s*(::|##\[)/.test(line))).toEqual([]);
  });

  test('a problem is one line', () => {
    const problem = { path: 'a.yml', line: 2, column: 3, message: 'Two\nlines.', fix: 'One.' };
    expect(problemLine(problem)).toBe('a.yml:2:3: Two lines. One.');
  });

  test('a summary stays within what GitHub takes', () => {
    const handled = Array.from({ length: 5000 }, () =>
      issue(Array.from({ length: 100 }, () => event({ type: 'completed' }))),
    );
    const summary = jobSummary([{ kind: 'swept', lookedAt: 5000, isFinished: true, handled }], {
      repositoryUrl,
    });
    expect(summary.length).toBeLessThan(1_000_000);
    expect(summary).toContain('… and 4,800 more issues.');
  });
});
