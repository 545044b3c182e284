// A visitor of the page: calls the local GitHub's API with their own token, as a browser does.

import { Octokit } from '@octokit/rest';
import * as v from 'valibot';
import type { Sandbox } from './server/open-sandbox.ts';

export interface Session {
  readonly login: string;
  readonly octokit: Octokit;
  readonly at: { readonly owner: string; readonly repo: string };
}

export function createVisitor({ github, repository }: Sandbox, login: string): Session {
  const [owner = '', repo = ''] = repository.split('/');
  const silent = () => {};
  const octokit = new Octokit({
    auth: github.tokenFor(login),
    request: { fetch: github.fetch },
    // The page shows errors to the visitor; the terminal does not.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  return { login, octokit, at: { owner, repo } };
}

export type IssueResource = Awaited<ReturnType<typeof fetchIssue>>;
export type LabelResource = Awaited<ReturnType<typeof readLabels>>[number];

export async function fetchIssue({ octokit, at }: Session, number: number) {
  return (await octokit.rest.issues.get({ ...at, issue_number: number })).data;
}

export async function readIssues({ octokit, at }: Session) {
  const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
    ...at,
    state: 'all',
    per_page: 100,
  });
  return issues.filter((issue) => issue.pull_request === undefined);
}

/** By name, as the menus of GitHub's pages list them. */
export async function readLabels({ octokit, at }: Session) {
  const asked = { ...at, per_page: 100 };
  const labels = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, asked);
  return labels.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

const user = v.nullable(v.object({ login: v.string() }));
const entry = v.looseObject({
  id: v.number(),
  event: v.string(),
  actor: v.optional(user, null),
  created_at: v.string(),
  body: v.optional(v.string(), ''),
  updated_at: v.optional(v.string()),
  reactions: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
  label: v.optional(v.object({ name: v.string(), color: v.string() })),
  assignee: v.optional(user),
  rename: v.optional(v.object({ from: v.string(), to: v.string() })),
  state_reason: v.optional(v.nullable(v.string())),
});
export type TimelineEntry = v.InferOutput<typeof entry>;

export async function readTimeline(
  { octokit, at }: Session,
  number: number,
): Promise<readonly TimelineEntry[]> {
  const found = await octokit.paginate(octokit.rest.issues.listEventsForTimeline, {
    ...at,
    issue_number: number,
    per_page: 100,
  });
  return v.parse(v.array(entry), found);
}

export async function readAssignable({ octokit, at }: Session): Promise<readonly string[]> {
  const users = await octokit.paginate(octokit.rest.issues.listAssignees, { ...at, per_page: 100 });
  return users.map(({ login }) => login);
}

/** What the page offers; GitHub itself checks permissions. */
export interface Rights {
  readonly triage: boolean;
  readonly write: boolean;
}

const viewer = v.object({ repository: v.object({ viewerPermission: v.nullable(v.string()) }) });

export async function readRights({ octokit, at }: Session): Promise<Rights> {
  const answer = await octokit.graphql(
    'query Rights($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { viewerPermission } }',
    at,
  );
  const permission = v.parse(viewer, answer).repository.viewerPermission ?? '';
  const write = ['WRITE', 'MAINTAIN', 'ADMIN'].includes(permission);
  return { write, triage: write || permission === 'TRIAGE' };
}
