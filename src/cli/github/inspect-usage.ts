// What the workflow used in the last thirty days, and the secrets that exist.

import { epochSeconds, isoFromEpoch } from '../../base/time/instant.ts';
import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import type { RepositoryClient } from '../../github/issues/repository-client.ts';

type Repository = Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>;

/** Of the last thirty days. */
export interface UsageFacts {
  /** Runs that the schedule started. */
  readonly scheduled: number;
  /** Runs that events and people started, without those that the `if:` of the job skipped. */
  readonly others: number;
  /** Whole minutes that GitHub bills for a run, on average of the newest hundred. */
  readonly minutesPerRun: number;
}

const days = 30;

/** @param now ISO 8601 */
export function thirtyDaysBefore(now: string): string {
  return isoFromEpoch(epochSeconds(now) - days * 24 * 3600);
}

/** @param now ISO 8601 @returns null if the token cannot read the runs */
export async function inspectUsage(
  { octokit, owner, repo }: Repository,
  { workflow, now }: { readonly workflow: number; readonly now: string },
): Promise<UsageFacts | null> {
  const created = `>=${thirtyDaysBefore(now)}`;
  const about = { owner, repo, workflow_id: workflow, created };
  const read = (filter: { readonly event?: string; readonly status?: 'skipped' }, most: number) =>
    ifAllowed('read the runs of the last thirty days', () =>
      octokit.actions.listWorkflowRuns({ ...about, ...filter, per_page: most }),
    );
  const all = await read({}, 100);
  const [scheduled, skipped] = await Promise.all([
    read({ event: 'schedule' }, 1),
    read({ status: 'skipped' }, 1),
  ]);
  if (all === null || scheduled === null || skipped === null) {
    return null;
  }
  const ran = all.data.workflow_runs.filter(({ conclusion }) => conclusion !== 'skipped');
  const minutes = ran.reduce((sum, run) => sum + minutesOf(run), 0);
  return {
    scheduled: scheduled.data.total_count,
    others: all.data.total_count - scheduled.data.total_count - skipped.data.total_count,
    minutesPerRun: ran.length === 0 ? 1 : minutes / ran.length,
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
