// Whether a branch exists, and whether rules prevent writing to it.

import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import type { RepositoryClient } from '../../github/issues/repository-client.ts';

export interface BranchFacts {
  readonly isThere: boolean;
  /** Rule types that prevent Baton from writing, as GitHub names them. */
  readonly obstacles: readonly string[];
}

/** Rule types that commits through the API cannot satisfy. */
const obstructive: ReadonlySet<string> = new Set([
  'update',
  'creation',
  'pull_request',
  'merge_queue',
  'required_status_checks',
  'required_deployments',
  'workflows',
  'code_scanning',
  'commit_message_pattern',
  'commit_author_email_pattern',
  'committer_email_pattern',
  'branch_name_pattern',
  'file_path_restriction',
  'file_extension_restriction',
]);

export async function inspectBranch(
  { octokit, owner, repo }: Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>,
  branch: string,
): Promise<BranchFacts> {
  const [found, rules] = await Promise.all([
    foundBranch(octokit.repos.getBranch({ owner, repo, branch })),
    rulesFor(octokit.repos.getBranchRules({ owner, repo, branch, per_page: 100 })),
  ]);
  const isThere = found !== null;
  const blocking = rules.filter(
    (type) => obstructive.has(type) && !(isThere && type === 'creation'),
  );
  // Rulesets appear as rules. Classic branch protection does not; GitHub only shows that it is on.
  const isProtected = found?.isProtected === true && rules.length === 0;
  return {
    isThere,
    obstacles: [...new Set([...blocking, ...(isProtected ? ['branch protection'] : [])])],
  };
}

/** GitHub responds 403 on plans without rulesets; then there are no rules. */
async function rulesFor(
  request: Promise<{ readonly data: readonly { readonly type: string }[] }>,
): Promise<readonly string[]> {
  try {
    const { data } = await request;
    return data.map(({ type }) => type);
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) {
      return [];
    }
    throw toServiceError('read the rules for the data branch', error);
  }
}

async function foundBranch(
  request: Promise<{ readonly data: { readonly protected: boolean } }>,
): Promise<{ readonly isProtected: boolean } | null> {
  try {
    const { data } = await request;
    return { isProtected: data.protected };
  } catch (error) {
    if (statusOf(error) === 404) {
      return null;
    }
    throw toServiceError('read the data branch', error);
  }
}
