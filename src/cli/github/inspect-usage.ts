// What the workflow used in the last thirty days, and the secrets that exist.

import { epochSeconds, isoFromEpoch } from '../../base/instant.ts';
import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import type { RepositoryClient } from '../../github/issues/repository-client.ts';

type Repository = Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>;

export interface UsageFacts {
  /** Runs of the workflow in the last thirty days. */
  readonly runs: number;
  /** Minutes that GitHub bills for them: each run counts as whole minutes. */
  readonly minutes: number;
  /** Whether the minutes are computed from the newest hundred runs. */
  readonly isSampled: boolean;
}

const days = 30;

/** @param now ISO 8601 @returns null if the token cannot read the runs */
export async function inspectUsage(
  { octokit, owner, repo }: Repository,
  { workflow, now }: { readonly workflow: number; readonly now: string },
): Promise<UsageFacts | null> {
  const since = isoFromEpoch(epochSeconds(now) - days * 24 * 3600);
  const answer = await ifAllowed('read the runs of the last thirty days', () =>
    octokit.actions.listWorkflowRuns({
      ...{ owner, repo, workflow_id: workflow, created: `>=${since}`, per_page: 100 },
    }),
  );
  if (answer === null) {
    return null;
  }
  const { total_count: runs, workflow_runs: newest } = answer.data;
  const ran = newest.filter(({ conclusion }) => conclusion !== 'skipped');
  const minutes = ran.reduce((sum, run) => sum + minutesOf(run), 0);
  const isSampled = newest.length < runs;
  return {
    runs,
    minutes: isSampled ? Math.round((minutes / newest.length) * runs) : minutes,
    isSampled,
  };
}

function minutesOf({
  run_started_at: started,
  created_at: created,
  updated_at: ended,
}: {
  readonly run_started_at?: string;
  readonly created_at: string;
  readonly updated_at: string;
}): number {
  const seconds = epochSeconds(ended) - epochSeconds(started ?? created);
  return Math.max(1, Math.ceil(seconds / 60));
}

/** Names of the secrets of the repository and organisation. @returns null if the token cannot read them */
export async function secretNames({
  octokit,
  owner,
  repo,
}: Repository): Promise<readonly string[] | null> {
  const place = { owner, repo, per_page: 100 };
  const own = await ifAllowed('read the names of the secrets', () =>
    octokit.paginate(octokit.actions.listRepoSecrets, place),
  );
  const shared = await ifAllowed('read the names of the organisation’s secrets', () =>
    octokit.paginate(octokit.actions.listRepoOrganizationSecrets, place),
  );
  return own === null ? null : [...own, ...(shared ?? [])].map(({ name }) => name.toUpperCase());
}

async function ifAllowed<T>(purpose: string, request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    if ([403, 404].includes(statusOf(error) ?? 0)) {
      return null;
    }
    throw toServiceError(purpose, error);
  }
}
