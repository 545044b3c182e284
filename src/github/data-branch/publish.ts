// Files next to the ledger, for other tools: one commit, one request.

import * as v from 'valibot';
import { ServiceError } from '../../ports/service-error.ts';
import type { TextFile } from '../../render/report/metrics/metrics-files.ts';
import { isTooCostly } from '../http/graphql.ts';
import { withErrorContext } from '../http/map-errors.ts';
import { noRetry } from '../http/retry.ts';
import { graphQLErrors } from '../issues/responses.ts';
import { type DataFile, headCommit } from './file.ts';

const mutation = `
mutation Publish($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const answer = v.object({
  data: v.nullish(
    v.object({
      createCommitOnBranch: v.nullish(v.object({ commit: v.object({ oid: v.string() }) })),
    }),
  ),
  errors: v.optional(graphQLErrors, []),
});

interface Publication {
  readonly files: readonly TextFile[];
  readonly message: string;
  /** The branch's latest commit, if known. */
  readonly head: string | null;
}

/** How often another write may come in between. */
const maxAttempts = 4;

/** @returns the commit */
export async function publishFiles(
  file: DataFile,
  { files, message, head }: Publication,
): Promise<string> {
  let expected = head;
  let refused: readonly GraphQLFailure[] = [];
  for (let tried = 0; tried < maxAttempts; tried += 1) {
    expected ??= await headCommit(file);
    const { data, errors } = await commit(file, { files, message, head: expected });
    const oid = data?.createCommitOnBranch?.commit.oid;
    if (oid !== undefined) {
      return oid;
    }
    refused = errors;
    if (!errors.some(({ type }) => type === 'STALE_DATA')) {
      break;
    }
    expected = null;
  }
  throw notPublished(file, refused);
}

type GraphQLFailure = v.InferOutput<typeof graphQLErrors>[number];

function notPublished({ branch }: DataFile, errors: readonly GraphQLFailure[]): ServiceError {
  const said = errors[0]?.message ?? 'it gave no reason';
  const fix = errors.some(isTooCostly)
    ? ''
    : 'Give the job `permissions: { contents: write }`, and leave that branch out of branch protection and rulesets. ';
  return new ServiceError(
    'github_refused',
    `Baton could not write the metrics to the data branch ${branch}: GitHub answered "${said}". ${fix}A later run tries again.`,
  );
}

function commit(
  { octokit, owner, repo, branch }: DataFile,
  { files, message, head }: Publication,
): Promise<v.InferOutput<typeof answer>> {
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    message: { headline: message },
    expectedHeadOid: head,
    fileChanges: {
      additions: files.map(({ path, text }) => ({
        path,
        contents: Buffer.from(text).toString('base64'),
      })),
    },
  };
  return withErrorContext('write the metrics to the data branch', async () => {
    const variables = { input };
    const response = await octokit.request('POST /graphql', {
      query: mutation,
      variables,
      request: noRetry,
    });
    const parsed = v.safeParse(answer, response.data);
    return parsed.success
      ? parsed.output
      : { data: null, errors: [{ message: 'a response in an unexpected format' }] };
  });
}
