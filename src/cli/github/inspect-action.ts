// The action that the workflow uses: its repository, version and access.

import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import type { RepositoryClient } from '../../github/issues/repository-client.ts';

type Client = Pick<RepositoryClient, 'octokit'>;

export interface ActionFacts {
  /** `owner/name`. */
  readonly repository: string;
  /** The same, with the folder of the action in it: `owner/name/folder`. */
  readonly name: string;
  readonly reference: string;
  /** Why it cannot run; null if it can. */
  readonly problem: 'no_repository' | 'no_version' | 'no_action' | 'no_access' | null;
  /** The commit of the version; null if there is none. */
  readonly sha: string | null;
  readonly isPrivate: boolean;
}

/** @returns null for a local copy, or a `uses:` that names no version */
export async function inspectAction(
  { octokit }: Client,
  uses: string,
): Promise<ActionFacts | null> {
  const [, owner, repo, folder = '', reference] =
    /^([\w-]+)\/([\w.-]+)((?:\/[\w.-]+)*)@(.+)$/.exec(uses) ?? [];
  if (owner === undefined || repo === undefined || reference === undefined || owner === 'OWNER') {
    return null;
  }
  const place = `${owner}/${repo}`;
  const found = {
    repository: place,
    name: `${place}${folder}`,
    reference,
    sha: null,
    isPrivate: false,
  };
  const repository = await ifThere('look for the action', () => octokit.repos.get({ owner, repo }));
  if (repository === null) {
    return { ...found, problem: 'no_repository' };
  }
  const isPrivate = repository.data.private;
  const commit = await ifThere('look for the version of the action', () =>
    octokit.repos.getCommit({ owner, repo, ref: reference }),
  );
  if (commit === null) {
    return { ...found, isPrivate, problem: 'no_version' };
  }
  const file = await ifThere('look for action.yml', () =>
    octokit.repos.getContent({
      owner,
      repo,
      path: `${folder}/action.yml`.slice(1),
      ref: commit.data.sha,
    }),
  );
  const isShared = !isPrivate || (await isSharedWithOthers({ octokit }, { owner, repo }));
  const problem = file === null ? 'no_action' : isShared ? null : 'no_access';
  return { ...found, isPrivate, sha: commit.data.sha, problem };
}

/** Only an administrator can read the setting; what cannot be read is not reported. */
async function isSharedWithOthers(
  { octokit }: Client,
  place: { readonly owner: string; readonly repo: string },
): Promise<boolean> {
  const access = await ifThere('read who may use the action', () =>
    octokit.actions.getWorkflowAccessToRepository(place),
  );
  return access === null || access.data.access_level !== 'none';
}

/** @returns null for what does not exist or the token cannot read */
export async function ifThere<T>(purpose: string, request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    // 422: there is no commit for the reference.
    if ([403, 404, 422].includes(statusOf(error) ?? 0)) {
      return null;
    }
    throw toServiceError(purpose, error);
  }
}
