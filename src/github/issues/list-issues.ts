// Lists of issues, without their history.

import type { IssuesPage, LabelledPage } from '../../ports/github.ts';
import { isTooMuch, query } from '../http/graphql.ts';
import { changedIssuesQuery, labelledIssuesQuery } from './issue-query.ts';
import { noteSeen } from './note-seen.ts';
import { repeatedPage, variablesOf } from './read-issues.ts';
import type { RepositoryClient } from './repository-client.ts';
import { changedIssuesAnswer, labelledIssuesAnswer } from './responses.ts';

/** Each brings its body, of up to 64 kB or more. */
const issuesPerPage = 50;

/** Asks for half a page where GitHub gives up on a whole one. */
export async function readChangedPage(
  client: RepositoryClient,
  page: { readonly since: string | null; readonly after: string | null },
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
  page: { readonly since: string | null; readonly after: string | null; readonly first: number },
): Promise<IssuesPage> {
  const { data, now } = await query(client.octokit, {
    query: changedIssuesQuery,
    variables: { ...variablesOf(client), ...page },
    answer: changedIssuesAnswer,
    canAskForLess: page.first > 1,
  });
  const { issues, configuration } = data.repository;
  noteSeen(client, data);
  return {
    now,
    configurationVersion: configuration?.oid ?? null,
    issues: issues.nodes.map(({ number, body, updatedAt, state, closedAt, labels }) => ({
      number,
      body,
      updatedAt,
      open: state === 'OPEN',
      closedAt,
      labels: labels?.nodes.map(({ name }) => name) ?? [],
    })),
    next: nextPage(issues.pageInfo, page.after, 'the changed issues'),
  };
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
  const { issues, configuration } = data.repository;
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
