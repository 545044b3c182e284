import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/sandbox/demo/changes.ts';
import type { IssueView } from '../../../src/sandbox/github/issue-view.ts';

const comment = {
  id: 7,
  author: 'github-actions[bot]',
  body: 'Waiting',
  createdAt: '2026-01-05T09:00:00Z',
  updatedAt: '2026-01-05T09:00:00Z',
  reactions: [],
};
const issue: IssueView = {
  number: 1,
  title: 'A handoff',
  body: 'Goals',
  author: 'alice',
  state: 'open',
  stateReason: null,
  isLocked: false,
  createdAt: '2026-01-05T09:00:00Z',
  updatedAt: '2026-01-05T09:00:00Z',
  closedAt: null,
  labels: ['handoff', 'initiated'],
  assignees: ['bob'],
  comments: [comment],
  edits: 0,
};

test('nothing changed is no change', () => {
  expect(changesBetween([issue], [issue])).toEqual([]);
});

test('labels, assignees, comments and state are distinguished', () => {
  const after: IssueView = {
    ...issue,
    state: 'closed',
    stateReason: 'not_planned',
    labels: ['handoff', 'completed'],
    assignees: [],
    comments: [
      { ...comment, body: 'Done' },
      { ...comment, id: 8, body: 'Called' },
    ],
  };
  expect(changesBetween([issue], [after])).toEqual([
    { issue: 1, kind: 'labels', added: ['completed'], removed: ['initiated'] },
    { issue: 1, kind: 'assignees', added: [], removed: ['bob'] },
    { issue: 1, kind: 'comment renewed', body: 'Done', former: 'Waiting' },
    { issue: 1, kind: 'commented', body: 'Called' },
    { issue: 1, kind: 'state', state: 'closed as not planned' },
  ]);
});

test('an issue that was not there before is opened, with what it has', () => {
  const report = { ...issue, labels: ['handoff-report'], assignees: [], comments: [] };
  expect(changesBetween([], [report])).toEqual([
    { issue: 1, kind: 'opened', title: 'A handoff', body: 'Goals' },
    { issue: 1, kind: 'labels', added: ['handoff-report'], removed: [] },
  ]);
});
