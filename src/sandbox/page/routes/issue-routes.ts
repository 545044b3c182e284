// The list of issues, one issue, and what can be done to it.

import { type Context, Hono } from 'hono';
import type { Sandbox } from '../behind/open-sandbox.ts';
import { toggleTask } from '../text/task-buttons.ts';
import { issueList, type ListedIssue } from '../views/issue-list.ts';
import { bodyOf, issuePage, versionOf } from '../views/issue-page.ts';
import {
  type Issue,
  readAssignable,
  readIssue,
  readIssues,
  readLabels,
  readRights,
  readTimeline,
  type Visitor,
} from '../visitor.ts';
import { field, type Refused, refusalOf, show, visitorOf } from './desk.ts';

const ONE = '/:number{[0-9]+}';

export function issueRoutes(sandbox: Sandbox): Hono {
  return new Hono()
    .get('/', async (c) => {
      const visitor = visitorOf(sandbox, c);
      const [issues, labels] = await Promise.all([readIssues(visitor), readLabels(visitor)]);
      const { state, label = '', q = '' } = c.req.query();
      const filter = { state: state === 'closed' ? state : 'open', label, q } as const;
      const content = issueList(sandbox, { issues: issues.map(listed), labels, filter });
      return show(sandbox, c, { title: 'Issues', tab: 'issues', content });
    })
    .get(ONE, (c) => showIssue(sandbox, c, null))
    .post(`${ONE}/title`, async (c) => {
      const title = await field(c, 'title');
      return act(sandbox, c, ({ octokit, at }, issue_number) =>
        octokit.rest.issues.update({ ...at, issue_number, title }),
      );
    })
    .post(`${ONE}/body`, async (c) => {
      const body = await field(c, 'body');
      return act(sandbox, c, (visitor, number) => saveBody(sandbox, visitor, number, body));
    })
    .post(`${ONE}/task`, async (c) => {
      const [task, version] = [await field(c, 'task'), await field(c, 'version')];
      return act(sandbox, c, async (visitor, number) => {
        const before = bodyOf(await readIssue(visitor, number));
        const after = versionOf(before) === version ? toggleTask(before, Number(task)) : null;
        if (after === null) throw new Stale();
        saveBody(sandbox, visitor, number, after);
      });
    })
    .post(`${ONE}/labels`, async (c) => {
      const form = await c.req.parseBody();
      return act(sandbox, c, ({ octokit, at }, issue_number) =>
        typeof form['add'] === 'string'
          ? octokit.rest.issues.addLabels({ ...at, issue_number, labels: [form['add']] })
          : octokit.rest.issues.removeLabel({ ...at, issue_number, name: String(form['remove']) }),
      );
    })
    .post(`${ONE}/assignees`, async (c) => {
      const form = await c.req.parseBody();
      return act(sandbox, c, ({ octokit, at }, issue_number) =>
        typeof form['add'] === 'string'
          ? octokit.rest.issues.addAssignees({ ...at, issue_number, assignees: [form['add']] })
          : octokit.rest.issues.removeAssignees({
              ...at,
              issue_number,
              assignees: [String(form['remove'])],
            }),
      );
    })
    .post(`${ONE}/comments`, async (c) => {
      const [body, wish] = [await field(c, 'body'), await field(c, 'do')];
      return act(sandbox, c, async ({ octokit, at }, issue_number) => {
        if (body.trim() !== '' || wish === 'comment')
          await octokit.rest.issues.createComment({ ...at, issue_number, body });
        const change = stateChanges[wish];
        if (change !== undefined)
          await octokit.rest.issues.update({ ...at, issue_number, ...change });
      });
    });
}

const stateChanges: Readonly<
  Record<
    string,
    { readonly state: 'open' | 'closed'; readonly state_reason?: 'completed' | 'not_planned' }
  >
> = {
  completed: { state: 'closed', state_reason: 'completed' },
  not_planned: { state: 'closed', state_reason: 'not_planned' },
  reopen: { state: 'open' },
};

class Stale extends Error {
  readonly status = 422;
  constructor() {
    super('The description was edited meanwhile. Look at it again, then tick the task.');
  }
}

function saveBody({ github }: Sandbox, { login }: Visitor, number: number, body: string): void {
  github.browser.editBody({ as: login, number, body });
}

/** Does it as whoever asks; what GitHub refuses is told on the page. */
async function act(
  sandbox: Sandbox,
  c: Context,
  deed: (visitor: Visitor, number: number) => unknown,
): Promise<Response> {
  const number = Number(c.req.param('number'));
  const refused = await refusalOf(() => deed(visitorOf(sandbox, c), number));
  return refused === null
    ? c.redirect(`${sandbox.base}/issues/${number}`, 303)
    : showIssue(sandbox, c, refused);
}

async function showIssue(sandbox: Sandbox, c: Context, refused: Refused | null): Promise<Response> {
  const visitor = visitorOf(sandbox, c);
  const number = Number(c.req.param('number'));
  let issue: Issue | null = null;
  const gone = await refusalOf(async () => {
    issue = await readIssue(visitor, number);
  });
  return issue === null || gone !== null
    ? showGone(sandbox, c)
    : showKnown(sandbox, c, { visitor, issue, refused });
}

async function showKnown(
  sandbox: Sandbox,
  c: Context,
  given: { readonly visitor: Visitor; readonly issue: Issue; readonly refused: Refused | null },
): Promise<Response> {
  const { visitor, issue, refused } = given;
  const [entries, labels, assignable, rights] = await Promise.all([
    readTimeline(visitor, issue.number),
    readLabels(visitor),
    readAssignable(visitor),
    readRights(visitor),
  ]);
  const edit = c.req.query('edit');
  const editing = edit === 'title' || edit === 'body' ? edit : null;
  const { login } = visitor;
  return show(sandbox, c, {
    title: `${issue.title} · #${issue.number}`,
    tab: 'issues',
    content: issuePage(sandbox, { login, issue, entries, labels, assignable, rights, editing }),
    ...(refused === null
      ? {}
      : {
          refusal: refused.message,
          status: refused.status,
          address: `${sandbox.base}/issues/${issue.number}`,
        }),
  });
}

function showGone(sandbox: Sandbox, c: Context): Promise<Response> {
  const refusal = 'There is no such issue: it was never there, was deleted, or has moved.';
  return show(sandbox, c, { title: 'Not found', tab: 'issues', content: '', refusal, status: 404 });
}

function listed(issue: Awaited<ReturnType<typeof readIssues>>[number]): ListedIssue {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    author: issue.user?.login ?? 'ghost',
    state: issue.state,
    state_reason: issue.state_reason ?? null,
    createdAt: issue.created_at,
    comments: issue.comments,
    labels: issue.labels.flatMap((label) =>
      typeof label === 'string' ? [] : [{ name: label.name ?? '', color: label.color ?? 'ededed' }],
    ),
    assignees: issue.assignees?.map(({ login }) => login) ?? [],
  };
}
