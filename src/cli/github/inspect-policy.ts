// Which actions the settings of a repository and its organisation let run.

import type { RepositoryClient } from '../../github/issues/repository-client.ts';
import { ifThere } from './inspect-action.ts';

export interface ActionsPolicy {
  readonly isEnabled: boolean;
  /** Patterns such as `acme/*`, with `!` for what is blocked; null: actions of every owner may run. */
  readonly patterns: readonly string[] | null;
  /** Whether each action must be named by the full SHA of a commit. */
  readonly needsSha: boolean;
}

/** @returns null if the token cannot read it: only an administrator can */
export async function inspectPolicy({
  octokit,
  owner,
  repo,
}: Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>): Promise<ActionsPolicy | null> {
  const read = await ifThere('read which actions may run', () =>
    octokit.actions.getGithubActionsPermissionsRepository({ owner, repo }),
  );
  if (read === null) {
    return null;
  }
  const { enabled, allowed_actions: allowed, sha_pinning_required: needsSha = false } = read.data;
  const selected =
    allowed !== 'selected'
      ? null
      : await ifThere('read the actions that are allowed', () =>
          octokit.actions.getAllowedActionsRepository({ owner, repo }),
        );
  const patterns = allowed === 'local_only' ? [] : (selected?.data.patterns_allowed ?? null);
  return { isEnabled: enabled, patterns, needsSha };
}

/** GitHub runs actions of the same owner unless a pattern blocks them. Those of others need a pattern. */
export function mayRun(
  uses: string,
  { patterns, owner }: { readonly patterns: readonly string[] | null; readonly owner: string },
): boolean {
  if (patterns === null) {
    return true;
  }
  const matches = (pattern: string) => toExpression(pattern).test(uses);
  const blocked = patterns.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  const isOwn = uses.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
  return !blocked.some(matches) && (isOwn || patterns.some(matches));
}

/** In a pattern, `*` matches any text. Without a version, the pattern allows all versions of an action. */
function toExpression(pattern: string): RegExp {
  const literal = pattern
    .trim()
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*');
  return new RegExp(`^${literal}${pattern.includes('@') ? '' : '(?:@.*)?'}$`, 'i');
}
