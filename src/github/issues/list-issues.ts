// Lists of issues, without their history.

import type {
  ChangedPage,
  IssueListItem,
  IssuesPage,
  LabelledPage,
  RecentIssues,
} from '../../ports/github.ts';
import { isTooMuch, query } from '../http/graphql.ts';
import { demandEnabled } from './issue-existence.ts';
import { changedIssuesQuery, labelledIssuesQuery, recentIssuesQuery } from './issue-query.ts';
import { noteSeen } from './note-seen.ts';
import { repeatedPage, variablesOf } from './read-issues.ts';
import type { RepositoryClient } from './repository-client.ts';
import {
  changedIssuesAnswer,
  type ListedIssueAnswer,
  labelledIssuesAnswer,
  recentIssuesAnswer,
} from './responses.ts';

/** Each brings its body, of up to 64 kB or more. */
const issuesPerPage = 50;

/** Asks for half a page where GitHub gives up on a whole one. */
export async function readChangedPage(
  client: RepositoryClient,
  page: ChangedPage,
): Promise<IssuesPage> {
  for (let first = issuesPerPage; ; first = Math.ceil(first / 2)) {
    try {
      return await readPageOf(client, { ...page, first });
    } catch (error) {
      if (first === 1 || !isTooMuch(error)) {
        throw error;
      }
    }
  }
}

async function readPageOf(
  client: RepositoryClient,
  { onlyOpen = false, ...page }: ChangedPage & { readonly first: number },
): Promise<IssuesPage> {
  const { data, now } = await query(client.octokit, {
    query: changedIssuesQuery,
    variables: { ...variablesOf(client), ...page, ...(onlyOpen ? { states: ['OPEN'] } : {}) },
    answer: changedIssuesAnswer,
    canAskForLess: page.first > 1,
  });
  const { issues, configuration, hasIssuesEnabled } = data.repository;
  demandEnabled(client, hasIssuesEnabled);
  noteSeen(client, data);
  return {
    now,
    configurationVersion: configuration?.oid ?? null,
    issues: issues.nodes.map(toListItem),
    next: nextPage(issues.pageInfo, page.after, 'the changed issues'),
  };
}

function toListItem({
  number,
  title,
  body,
  createdAt: filedAt,
  updatedAt,
  state,
  closedAt,
  labels,
}: ListedIssueAnswer): IssueListItem {
  const names = labels?.nodes.map(({ name }) => name) ?? [];
  return {
    number,
    title,
    body,
    filedAt,
    updatedAt,
    open: state === 'OPEN',
    closedAt,
    labels: names,
  };
}

export async function readRecentIssues(
  client: RepositoryClient,
  { since, labels }: { readonly since: string; readonly labels: readonly string[] },
): Promise<RecentIssues> {
  const { owner, name } = variablesOf(client);
  const { data } = await query(client.octokit, {
    query: recentIssuesQuery(labels.length),
    variables: {
      owner,
      name,
      since,
      ...Object.fromEntries(labels.map((label, at) => [`label${at}`, label])),
    },
    answer: recentIssuesAnswer,
  });
  const { oldest, newest, ...labelled } = data.repository;
  return {
    labelled: onceEach(Object.values(labelled).flatMap((one) => one.nodes)),
    any: onceEach([...oldest.nodes, ...newest.nodes]).map(toListItem),
  };
}

function onceEach<Issue extends { readonly number: number }>(
  issues: readonly Issue[],
): readonly Issue[] {
  return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}

export async function readLabelledPage(
  client: RepositoryClient,
  page: { readonly label: string; readonly after: string | null },
): Promise<LabelledPage> {
  const { data, now } = await query(client.octokit, {
    query: labelledIssuesQuery,
    variables: { ...variablesOf(client), ...page },
    answer: labelledIssuesAnswer,
  });
  const { issues, configuration, hasIssuesEnabled } = data.repository;
  demandEnabled(client, hasIssuesEnabled);
  noteSeen(client, data);
  return {
    now,
    configurationVersion: configuration?.oid ?? null,
    issues: issues.nodes,
    next: nextPage(issues.pageInfo, page.after, `the issues with the label ${page.label}`),
  };
}

function nextPage(
  { hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null },
  after: string | null,
  what: string,
): string | null {
  if (hasNextPage && after !== null && endCursor === after) {
    throw repeatedPage(what);
  }
  return hasNextPage ? endCursor : null;
}
