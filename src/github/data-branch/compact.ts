// Replaces the history of the data branch by one commit with the same files, and with the archives of kept ledgers.

import * as v from 'valibot';
import { ServiceError } from '../../ports/service-error.ts';
import { withErrorContext } from '../http/map-errors.ts';
import { noRetry } from '../http/retry.ts';
import { graphQLErrors } from '../issues/responses.ts';
import { type DataFile, headCommit } from './file.ts';
import { firstAndLast } from './history.ts';
import { archivesOnlyInHistory } from './kept-archives.ts';
import { treeEntries } from './tree-entries.ts';

/** REST can move a branch back too, but not only if it is still where it was: a commit would be lost. */
const mutation = `
mutation Compact($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

const answer = v.object({ errors: v.optional(graphQLErrors, []) });

/**
 * The commit keeps the time and author of the first one, so that the branch shows its age.
 *
 * @returns `conflict` if a run has written meanwhile: nothing was changed; `missing` if there is no branch
 * @throws ServiceError if GitHub does not allow it
 */
export function compactBranch(
  file: DataFile,
  message: string,
): Promise<'written' | 'conflict' | 'missing'> {
  return withErrorContext('compact the data branch', async () => {
    const ends = await firstAndLast(file);
    if (ends === null) {
      return 'missing';
    }
    const { octokit, owner, repo, branch } = file;
    const at = { owner, repo };
    const before = ends.last.sha;
    const {
      name = 'Baton',
      email = 'baton@users.noreply.github.com',
      date,
    } = ends.first.commit.committer ?? {};
    const { data: commit } = await octokit.git.createCommit({
      ...at,
      message,
      tree: await treeFor(file, ends.last),
      parents: [],
      author: { name, email, ...(date === undefined ? {} : { date }) },
    });
    const { data: repository } = await octokit.repos.get(at);
    const refusal = await moveBranch(file, {
      repositoryId: repository.node_id,
      refUpdates: [
        {
          name: `refs/heads/${branch}`,
          beforeOid: before,
          afterOid: commit.sha,
          force: true,
        },
      ],
    });
    if (refusal === null) {
      return 'written';
    }
    // GitHub does not say in a fixed way why it refused, but the branch shows it.
    const now = await headCommit(file);
    if (now === commit.sha) {
      return 'written';
    }
    if (now !== before) {
      return 'conflict';
    }
    throw notCompacted(file, refusal);
  });
}

/** The files of the latest commit, and what only the history has of ledgers that are kept there. */
async function treeFor(
  file: DataFile,
  last: { readonly sha: string; readonly commit: { readonly tree: { readonly sha: string } } },
): Promise<string> {
  const { octokit, owner, repo } = file;
  const tree = last.commit.tree.sha;
  const added = await archivesOnlyInHistory(file, last.sha);
  if (added.length === 0) {
    return tree;
  }
  const { data } = await octokit.git.createTree({
    owner,
    repo,
    base_tree: tree,
    tree: await treeEntries(file, added),
  });
  return data.sha;
}

/** @returns why GitHub refused; null if it did not */
async function moveBranch({ octokit }: DataFile, input: object): Promise<string | null> {
  const response = await octokit
    .request('POST /graphql', { query: mutation, variables: { input }, request: noRetry })
    .catch((error: unknown) => error);
  if (response instanceof Error) {
    return response.message;
  }
  const parsed = v.safeParse(v.object({ data: answer }), response);
  const [error] = parsed.success
    ? parsed.output.data.errors
    : [{ message: 'a response in an unexpected format' }];
  return error?.message ?? null;
}

function notCompacted({ branch }: DataFile, refusal: string): ServiceError {
  return new ServiceError(
    'ledger_not_writable',
    `GitHub does not let you replace the history of the data branch ${branch} (${refusal.trim()}). Nothing was changed. ` +
      'Use a token that may write contents, and leave that branch out of branch protection and rulesets: they may forbid force pushes.',
  );
}
