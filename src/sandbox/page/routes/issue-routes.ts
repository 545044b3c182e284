// The list of issues, one issue, and its actions.

import { type Context, Hono } from 'hono';
import type { Sandbox } from '../server/open-sandbox.ts';
import {
  fetchIssue,
  type IssueResource,
  readAssignable,
  readIssues,
  readLabels,
  readRights,
  readTimeline,
  type Session,
} from '../session.ts';
import { issueList, type ListedIssue } from '../views/issue/issue-list.ts';
import { issuePage } from '../views/issue/issue-page.ts';
import { type ActionRequest, issueActions } from './issue-actions.ts';
import { type Refused, refusalOf, respondWithPage, visitorOf } from './page-helpers.ts';

const issuePath = '/:number{[0-9]+}';

export function issuePageRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono()
    .get('/', (c) => showList(sandbox, c))
    .get(issuePath, (c) => showIssue(sandbox, c, null));
  for (const [name, operation] of Object.entries(issueActions)) {
    routes.post(`${issuePath}/${name}`, (c) => act(sandbox, c, operation));
  }
  return routes;
}

async function showList(sandbox: Sandbox, c: Context): Promise<Response> {
  const visitor = visitorOf(sandbox, c);
  const [issues, labels] = await Promise.all([readIssues(visitor), readLabels(visitor)]);
  const { state, label = '', q = '' } = c.req.query();
  const filter = { state: state === 'closed' ? state : 'open', label, q } as const;
  const content = issueList(sandbox, { issues: issues.map(listed), labels, filter });
  return respondWithPage(sandbox, c, { title: 'Issues', tab: 'issues', content });
}

/** Acts as the visitor, and shows GitHub's errors on the page. */
async function act(
  sandbox: Sandbox,
  c: Context,
  perform: (operation: ActionRequest) => Promise<unknown>,
): Promise<Response> {
  const number = Number(c.req.param('number'));
  const form = await c.req.parseBody();
  const field = (name: string) => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const visitor = visitorOf(sandbox, c);
  const refused = await refusalOf(() => perform({ sandbox, visitor, number, field }));
  return refused === null
    ? c.redirect(`${sandbox.base}/issues/${number}`, 303)
    : showIssue(sandbox, c, refused);
}

async function showIssue(sandbox: Sandbox, c: Context, refused: Refused | null): Promise<Response> {
  const visitor = visitorOf(sandbox, c);
  const number = Number(c.req.param('number'));
  let issue: IssueResource | null = null;
  const gone = await refusalOf(async () => {
    issue = await fetchIssue(visitor, number);
  });
  return issue === null || gone !== null
    ? showGone(sandbox, c)
    : showKnown(sandbox, c, { visitor, issue, refused });
}

async function showKnown(
  sandbox: Sandbox,
  c: Context,
  given: {
    readonly visitor: Session;
    readonly issue: IssueResource;
    readonly refused: Refused | null;
  },
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
  return respondWithPage(sandbox, c, {
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
  const refusal = 'This issue does not exist, was deleted or was transferred.';
  return respondWithPage(sandbox, c, {
    title: 'Not found',
    tab: 'issues',
    content: '',
    refusal,
    status: 404,
  });
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
