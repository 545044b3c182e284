// The GitHub port, implemented with its API.

import type { GitHubAccount } from '../ports/accounts.ts';
import type { GitHub, Lookup, ReportIssue, ReportsReading, ResponseMeta } from '../ports/github.ts';
import { ServiceError } from '../ports/service-error.ts';
import { accountsOf, loginsOf } from './accounts.ts';
import { applyEffects } from './apply-effects.ts';
import { assignable } from './assignable.ts';
import { query } from './http/graphql.ts';
import { withErrorContext } from './http/map-errors.ts';
import { noRetry } from './http/retry.ts';
import { viewerAccount } from './issues/actor.ts';
import { lastChanges, removalReason } from './issues/issue-existence.ts';
import { metaQuery, reportsQuery, viewerQuery } from './issues/issue-query.ts';
import { noteSeen } from './issues/note-seen.ts';
import { findOpenedFor, openNewIssue } from './issues/open-issue.ts';
import { readIssueSnapshot, variablesOf } from './issues/read-issues.ts';
import { createIssueReader } from './issues/read-together.ts';
import { relateIssues } from './issues/relate-issues.ts';
import type { RepositoryClient } from './issues/repository-client.ts';
import { metaAnswer, reportsAnswer, viewerAnswer } from './issues/responses.ts';
import { createLabels, describeLabels, readLabel } from './labels.ts';
import { memoize } from './memoize.ts';
import { isRecorded } from './own-comments.ts';
import { readConfigurationFiles, readSharedFiles } from './read-configuration.ts';

export function openGitHub(client: RepositoryClient): GitHub {
  const seen: NonNullable<RepositoryClient['seen']> = { issueIds: new Map() };
  let mayRelate = true;
  const undescribed = new Set<string>();
  const place = { ...client, seen, ...once(client) };
  const { octokit, owner, repo } = place;
  return {
    readIssue: (number, atLeast) => readIssueSnapshot(place, number, atLeast),
    readChanged: async (page) => (await lists()).readChangedPage(place, page),
    readRecent: async (wanted) => (await lists()).readRecentIssues(place, wanted),
    readLabelled: async (page) => (await lists()).readLabelledPage(place, page),
    readIssues: createIssueReader(place),
    lastChanges: (numbers, logins) => lastChanges(place, numbers, logins),
    whyGone: (number) => removalReason(place, number),
    repositoryId: async () => {
      seen.repositoryId ??= await readRepositoryId(place);
      return seen.repositoryId;
    },
    accountsOf: (logins) => accountsOf(place, logins),
    loginsOf: (ids) => loginsOf(place, ids),
    viewer: async () => {
      seen.viewer ??= await readViewer(place);
      return seen.viewer;
    },
    readConfiguration: () => readConfigurationFiles(place),
    readSharedConfiguration: memoize((shared) => readSharedFiles(place, shared)),
    canWrite: memoize((login) => canWrite(place, login)),
    canBeAssigned: memoize((login) => canBeAssigned(place, login)),
    teamMembers: memoize((team) => teamMembers(place, team)),
    createLabels: (labels) => createLabels(place, labels),
    readLabel: memoize((label) => readLabel(place, label)),
    describeNewLabels: async (labels) => {
      const due = labels.filter(({ name }) => undescribed.delete(name.toLowerCase()));
      await describeLabels(place, due);
    },
    apply: (issueNumber, effects) =>
      applyEffects({ octokit, owner, repo, issue_number: issueNumber, undescribed }, effects),
    openIssue: (issue) => openNewIssue(place, issue),
    relate: async (issueNumber, blockedBy) => {
      mayRelate = mayRelate && (await relateIssues(place, issueNumber, blockedBy)) === 'related';
    },
    findOpenedFor: async (wanted) => {
      seen.viewer ??= await readViewer(place);
      return findOpenedFor(place, wanted, seen.viewer.login);
    },
    readMeta: () => readMeta(place),
    readReports: (label) => readReports(place, label),
    updateReport: async (issueNumber, body) => {
      await withErrorContext(`update the report in issue #${issueNumber}`, () =>
        octokit.issues.update({ owner, repo, issue_number: issueNumber, body }),
      );
    },
    createReport: (report) => createReport(place, report),
  };
}

/** Only sweeps, and runs that lost a race, list issues. */
const lists = () => import('./issues/list-issues.ts');

async function readRepositoryId({ octokit, owner, repo }: RepositoryClient): Promise<number> {
  const { data } = await withErrorContext('read the repository', () =>
    octokit.repos.get({ owner, repo }),
  );
  return data.id;
}

async function readViewer({ octokit }: RepositoryClient): Promise<GitHubAccount> {
  const { data } = await query(octokit, {
    query: viewerQuery,
    variables: {},
    answer: viewerAnswer,
  });
  return viewerAccount(data.viewer);
}

/** Asks the ledger once in a run. */
function once({ ownAccounts }: RepositoryClient): Pick<RepositoryClient, 'ownAccounts'> {
  if (ownAccounts === undefined) {
    return {};
  }
  const ask = memoize(ownAccounts);
  return { ownAccounts: () => ask('') };
}

/** `maintain` reads as write and `triage` as read in `permission`. */
async function canWrite(
  { octokit, owner, repo }: RepositoryClient,
  username: string,
): Promise<Lookup> {
  const permission = await orUnknown(`ask for the permissions of ${username}`, async () => {
    const { data } = await octokit.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return data.permission;
  });
  if (permission === null) {
    return 'unknown';
  }
  return permission === 'admin' || permission === 'write' ? 'yes' : 'no';
}

async function canBeAssigned(place: RepositoryClient, assignee: string): Promise<Lookup> {
  const answer = await orUnknown(`ask whether ${assignee} can be assigned`, () =>
    assignable(place, assignee),
  );
  return answer === null ? 'unknown' : answer === 'yes' ? 'yes' : 'no';
}

/** GITHUB_TOKEN cannot read teams with any permissions; the token of an App or a person can. */
function teamMembers(
  { octokit }: RepositoryClient,
  team: string,
): Promise<readonly string[] | null> {
  const [org = '', teamSlug = ''] = team.split('/');
  return orUnknown(`read the members of ${team}`, async () => {
    const route = octokit.teams.listMembersInOrg;
    const members = await octokit.paginate(route, { org, team_slug: teamSlug, per_page: 100 });
    return members.map((member) => member.login);
  });
}

/**
 * null if GitHub does not answer: no permission, not found, or an outage.
 *
 * @throws ServiceError for a rate limit or an invalid token, which affect the whole run
 */
async function orUnknown<T>(purpose: string, look: () => Promise<T>): Promise<T | null> {
  try {
    return await withErrorContext(purpose, look);
  } catch (error) {
    if (error instanceof ServiceError && isUnanswered(error)) {
      return null;
    }
    throw error;
  }
}

function isUnanswered({ code }: ServiceError): boolean {
  return code === 'github_forbidden' || code === 'github_unavailable' || code === 'github_refused';
}

async function readReports(place: RepositoryClient, label: string): Promise<ReportsReading> {
  const { data, now } = await query(place.octokit, {
    query: reportsQuery,
    variables: { ...variablesOf(place), label },
    answer: reportsAnswer,
  });
  const { issues, configuration } = data.repository;
  const accounts = (await place.ownAccounts?.()) ?? [];
  noteSeen(place, data);
  return {
    now,
    configurationVersion: configuration?.oid ?? null,
    reports: issues.nodes
      .filter((issue) => issue.viewerDidAuthor || isRecorded(issue, accounts))
      .map(({ number, title, state, url }) => ({ number, title, url, open: state === 'OPEN' })),
  };
}

async function readMeta(place: RepositoryClient): Promise<ResponseMeta> {
  const { data, now } = await query(place.octokit, {
    query: metaQuery,
    variables: variablesOf(place),
    answer: metaAnswer,
  });
  noteSeen(place, data);
  return { now, configurationVersion: data.repository.configuration?.oid ?? null };
}

async function createReport(
  { octokit, owner, repo }: RepositoryClient,
  { title, body, label }: { readonly title: string; readonly body: string; readonly label: string },
): Promise<ReportIssue> {
  const { data } = await withErrorContext('post the report', () =>
    octokit.issues.create({ owner, repo, title, body, labels: [label], request: noRetry }),
  );
  return { number: data.number, title: data.title, url: data.html_url, open: true };
}
