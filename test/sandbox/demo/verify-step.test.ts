import { describe, expect, test } from 'vitest';
import type { Played } from '../../../src/sandbox/demo/play-step.ts';
import { differencesAtEnd } from '../../../src/sandbox/demo/verify-end.ts';
import { differencesOf } from '../../../src/sandbox/demo/verify-step.ts';
import type { IssueView } from '../../../src/sandbox/github/issue-view.ts';
import type { Run } from '../../../src/sandbox/jobs/run.ts';

const issue: IssueView = {
  number: 1,
  title: 'A handoff',
  body: '',
  author: 'alice',
  state: 'open',
  stateReason: null,
  isLocked: false,
  createdAt: '2026-01-05T09:00:00Z',
  updatedAt: '2026-01-05T09:00:00Z',
  closedAt: null,
  labels: ['initiated', 'handoff'],
  assignees: ['bob'],
  comments: [],
  edits: 0,
};
const request = {
  method: 'PUT',
  path: '/repos/acme/ops/contents/handoffs.db',
  query: '',
  owner: 'github-actions[bot]',
  operation: null,
  status: 200,
  bytesUp: 1,
  bytesDown: 1,
};
const run: Run = {
  id: 1,
  number: 1,
  event: 'issues',
  action: 'opened',
  issueNumber: 1,
  actor: 'alice',
  commits: [],
  requests: [request],
  conclusion: 'success',
  exitCode: 0,
  durationMs: 1,
  log: '',
  annotations: [],
  outputs: {},
  summary: '',
};
const played: Played = {
  isOnBranch: true,
  step: {
    title: 'A step',
    at: '2026-01-05T09:00:00Z',
    story: [],
    act: () => {},
    expect: {
      issues: {
        1: {
          labels: ['handoff', 'initiated'],
          assignees: ['bob'],
          state: 'open',
          says: 'Waiting',
        },
      },
      runs: [1],
      ledger: ['handoff 1: initiated'],
    },
  },
  runs: [run],
  changes: [{ issue: 1, kind: 'commented', body: 'Waiting for you' }],
  issues: [issue],
  commits: [{ id: 'a', message: 'handoff 1: initiated\n\nand more\n' }],
};

test('what came as it was to come differs in nothing', () => {
  expect(differencesOf(played)).toEqual([]);
});

describe('what came otherwise is named:', () => {
  test.each<[string, Partial<Played>]>([
    ['Labels of #1', { issues: [{ ...issue, labels: ['handoff'] }] }],
    ['Assignees of #1', { issues: [{ ...issue, assignees: [] }] }],
    ['State of #1', { issues: [{ ...issue, state: 'closed' }] }],
    ['is missing', { issues: [] }],
    ['contains "Waiting"', { changes: [{ issue: 2, kind: 'commented', body: 'Waiting for you' }] }],
    ['Runs: expected 1, found 0', { runs: [] }],
    ['Conclusion of run 1', { runs: [{ ...run, conclusion: 'failure' }] }],
    ['made 2 requests', { runs: [{ ...run, requests: [request, request] }] }],
    ['The ledger gained', { commits: [] }],
    ['Conflicts', { runs: [{ ...run, requests: [{ ...request, status: 409 }] }] }],
  ])('%s', (words, otherwise) => {
    expect(differencesOf({ ...played, ...otherwise })).toEqual([expect.stringContaining(words)]);
  });
});

test('at the end, rows and figures that are not there are missed', () => {
  expect(differencesAtEnd([], undefined)).toEqual([
    expect.stringContaining('Handoffs in the ledger'),
    expect.stringContaining('Metrics of the report'),
  ]);
});
