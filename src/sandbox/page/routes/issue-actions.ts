// What a person can do on an issue's page, each through GitHub's own API with that person's token.

import type { Sandbox } from '../server/open-sandbox.ts';
import { fetchIssue, type Session } from '../session.ts';
import { setTask } from '../text/task-buttons.ts';
import { normalizedBody, versionOf } from '../views/issue/issue-page.ts';

export interface ActionRequest {
  readonly sandbox: Sandbox;
  readonly visitor: Session;
  readonly number: number;
  /** A field of the submitted form; empty if it is absent. */
  readonly field: (name: string) => string;
}

/** By the last part of the URL. */
export const issueActions: Readonly<Record<string, (action: ActionRequest) => Promise<unknown>>> = {
  title: ({ visitor: { octokit, at }, number, field }) =>
    octokit.rest.issues.update({ ...at, issue_number: number, title: field('title') }),
  body: async (action) => saveBody(action, action.field('body')),
  task: tick,
  labels: ({ visitor: { octokit, at }, number, field }) => {
    const issue = { ...at, issue_number: number };
    return field('add') === ''
      ? octokit.rest.issues.removeLabel({ ...issue, name: field('remove') })
      : octokit.rest.issues.addLabels({ ...issue, labels: [field('add')] });
  },
  assignees: ({ visitor: { octokit, at }, number, field }) => {
    const issue = { ...at, issue_number: number };
    return field('add') === ''
      ? octokit.rest.issues.removeAssignees({ ...issue, assignees: [field('remove')] })
      : octokit.rest.issues.addAssignees({ ...issue, assignees: [field('add')] });
  },
  comments: commentAndMove,
};

async function tick(action: ActionRequest): Promise<void> {
  const { visitor, number, field } = action;
  const before = normalizedBody(await fetchIssue(visitor, number));
  const isCurrent = versionOf(before) === field('version');
  const after = isCurrent ? setTask(before, field('task')) : null;
  if (after === null) {
    throw new Stale();
  }
  if (after !== before) {
    saveBody(action, after);
  }
}

class Stale extends Error {
  readonly status = 422;
  constructor() {
    super('The description was edited meanwhile. Check it, then tick the task again.');
  }
}

function saveBody({ sandbox, visitor: { login }, number }: ActionRequest, body: string): void {
  sandbox.github.browser.editBody({ as: login, number, body });
}

const moves = {
  completed: { state: 'closed', state_reason: 'completed' },
  not_planned: { state: 'closed', state_reason: 'not_planned' },
  reopen: { state: 'open' },
} as const;

/** Adds a comment, if there is one, then performs the requested action. */
async function commentAndMove({ visitor, number, field }: ActionRequest): Promise<void> {
  const { octokit, at } = visitor;
  const issue = { ...at, issue_number: number };
  const [body, wish] = [field('body'), field('do')];
  if (body.trim() !== '' || wish === 'comment') {
    await octokit.rest.issues.createComment({ ...issue, body });
  }
  if (wish === 'completed' || wish === 'not_planned' || wish === 'reopen') {
    await octokit.rest.issues.update({ ...issue, ...moves[wish] });
  }
}
