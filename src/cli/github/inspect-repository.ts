// Facts about a repository for the doctor. All requests are read-only.

import * as v from 'valibot';
import { toIsoSeconds } from '../../base/time/instant.ts';
import { isYamlFile } from '../../config/file-name.ts';
import type { SourceFile } from '../../config/problem.ts';
import { formsFolder } from '../../form/issue-form/render-forms.ts';
import { query } from '../../github/http/graphql.ts';
import { statusOf, toServiceError, withErrorContext } from '../../github/http/map-errors.ts';
import type { RepositoryClient } from '../../github/issues/repository-client.ts';

type Repository = Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>;

export interface RepositoryFacts {
  readonly isPrivate: boolean;
  readonly hasIssues: boolean;
  readonly isArchived: boolean;
  /** The last commit of the default branch; null: unknown. */
  readonly committedAt: string | null;
  /** GitHub's clock, UTC ISO 8601. */
  readonly now: string;
}

export async function inspectRepository(repository: Repository): Promise<RepositoryFacts> {
  const { octokit, owner, repo } = repository;
  const { data, headers } = await withErrorContext('read the repository', () =>
    octokit.repos.get({ owner, repo }),
  );
  return {
    isPrivate: data.private,
    hasIssues: data.has_issues,
    isArchived: data.archived,
    committedAt: await lastCommitAt(repository),
    now: toIsoSeconds(headers.date ?? data.updated_at),
  };
}

/** @returns null in an empty repository, or if the token cannot read it */
async function lastCommitAt({ octokit, owner, repo }: Repository): Promise<string | null> {
  return ifAllowed('read the last commit', async () => {
    const { data } = await octokit.repos.listCommits({ owner, repo, per_page: 1 });
    return data[0]?.commit.committer?.date ?? null;
  });
}

export interface WorkflowFacts {
  readonly id: number;
  readonly path: string;
  /** `active`, `disabled_inactivity`, `disabled_manually`… */
  readonly state: string;
  readonly createdAt: string;
}

/** @returns null if the token cannot read them */
export async function inspectWorkflows({
  octokit,
  owner,
  repo,
}: Repository): Promise<readonly WorkflowFacts[] | null> {
  return ifAllowed('read the workflows', async () => {
    const { data } = await octokit.actions.listRepoWorkflows({ owner, repo, per_page: 100 });
    return data.workflows.map(({ id, path, state, created_at }) => ({
      id,
      path,
      state,
      createdAt: created_at,
    }));
  });
}

export interface LastRunFacts {
  readonly at: string;
  /** null while the run is in progress. */
  readonly conclusion: string | null;
  readonly url: string;
}

/** The latest scheduled run. @returns null if there is none or the token cannot read it */
export async function lastScheduledRun(
  { octokit, owner, repo }: Repository,
  workflow: number,
): Promise<LastRunFacts | null> {
  return ifAllowed('read the runs of the workflow', async () => {
    const { data } = await octokit.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflow,
      event: 'schedule',
      per_page: 1,
    });
    const [run] = data.workflow_runs;
    return run === undefined
      ? null
      : { at: run.created_at, conclusion: run.conclusion, url: run.html_url };
  });
}

/** Treats what the token cannot read as missing. */
async function ifAllowed<T>(purpose: string, request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    const status = statusOf(error);
    // 409: the repository is empty.
    if (status === 403 || status === 404 || status === 409) {
      return null;
    }
    throw toServiceError(purpose, error);
  }
}

export async function labelNames({ octokit, owner, repo }: Repository): Promise<readonly string[]> {
  const labels = await withErrorContext('read the labels', () =>
    octokit.paginate(octokit.issues.listLabelsForRepo, { owner, repo, per_page: 100 }),
  );
  return labels.map(({ name }) => name);
}

/** Whether any issue, open or closed, has the handoff label. */
export async function hasHandoffs({ octokit, owner, repo }: Repository): Promise<boolean> {
  const { data } = await withErrorContext('look for handoffs', () =>
    octokit.issues.listForRepo({ owner, repo, labels: 'handoff', state: 'all', per_page: 1 }),
  );
  return data.length > 0;
}

export interface OpenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** Open issues filed since then, without pull requests; at most about a thousand. */
export async function openIssuesSince(
  { octokit, owner, repo }: Repository,
  since: string,
): Promise<readonly OpenIssue[]> {
  const issues: OpenIssue[] = [];
  const pages = octokit.paginate.iterator(octokit.issues.listForRepo, {
    ...{ owner, repo, state: 'open', sort: 'created', direction: 'desc', per_page: 100 },
  });
  await withErrorContext('read the open issues', async () => {
    for await (const { data } of pages) {
      const newer = data.filter((one) => one.created_at >= since);
      issues.push(...newer.filter((one) => one.pull_request === undefined).map(toOpenIssue));
      if (newer.length < data.length || issues.length >= maxIssues) {
        return;
      }
    }
  });
  return issues;
}

const maxIssues = 1000;

interface ListedIssue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly labels: readonly (string | { readonly name?: string })[];
}

function toOpenIssue({ number, title, body, labels }: ListedIssue): OpenIssue {
  const names = labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  return { number, title, body: body ?? '', labels: names };
}

const folderQuery = `
query Folder($owner: String!, $name: String!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $folder) {
      ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;

const blob = v.object({
  text: v.optional(v.nullable(v.string())),
  isTruncated: v.optional(v.boolean()),
});
const folderAnswer = v.object({
  repository: v.object({
    object: v.nullable(
      v.object({
        entries: v.optional(
          v.nullable(v.array(v.object({ name: v.string(), object: v.nullable(blob) }))),
        ),
      }),
    ),
  }),
});

export async function yamlFilesIn(
  repository: Repository,
  folder: string,
): Promise<readonly SourceFile[]> {
  return (await filesIn(repository, folder)).filter(({ path }) => isYamlFile(path));
}

/**
 * The forms of the owner's public repository `.github`. GitHub offers them in each repository without issue
 * templates of its own, and in no other.
 */
export async function defaultForms({
  octokit,
  owner,
  repo,
}: Repository): Promise<readonly SourceFile[]> {
  const home = { octokit, owner, repo: '.github' };
  const found =
    repo === home.repo
      ? null
      : await ifAllowed('look for default forms', () =>
          octokit.repos.get({ owner, repo: home.repo }),
        );
  return found === null || found.data.private ? [] : yamlFilesIn(home, formsFolder);
}

/** The files of a folder on the default branch, without binary files. */
export async function filesIn(
  { octokit, owner, repo }: Repository,
  folder: string,
): Promise<readonly SourceFile[]> {
  const { data } = await query(octokit, {
    query: folderQuery,
    variables: { owner, name: repo, folder: `HEAD:${folder}` },
    answer: folderAnswer,
  });
  const entries = data.repository.object?.entries ?? [];
  return entries.flatMap(({ name, object }) => {
    const text = object?.text ?? null;
    return text === null ? [] : [{ path: `${folder}/${name}`, text }];
  });
}
