// `createCommitOnBranch`: several files in one commit, onto the head that the caller knows.

import { writeFiles } from '../commit-files.ts';
import { branchRef } from '../git/git-store.ts';
import type { SandboxRepository } from '../model/repository.ts';
import type { Caller } from '../model/role.ts';
import type { GitHubState } from '../model/state.ts';
import { isProtected, protectedRefMessage } from '../services/contents/move-ref.ts';
import { requirePermission } from '../services/permissions.ts';
import { createScene } from '../services/request-context.ts';
import { deliverWebhooks } from '../webhooks/deliver.ts';
import { graphqlError } from './graphql-error.ts';
import { objectNode, refNode } from './nodes/git-nodes.ts';
import { viewOf } from './nodes/nodes.ts';

export interface CommitInput {
  readonly clientMutationId?: string;
  readonly branch: {
    readonly repositoryNameWithOwner?: string;
    readonly branchName?: string;
  };
  readonly message: { readonly headline: string; readonly body?: string };
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

export async function commitOnBranch(
  {
    hub,
    caller,
    repository,
  }: { readonly hub: GitHubState; readonly caller: Caller; readonly repository: SandboxRepository },
  { clientMutationId, branch, message, expectedHeadOid, fileChanges = {} }: CommitInput,
): Promise<object> {
  const scene = createScene(hub, repository, caller);
  requirePermission(
    scene,
    { area: 'contents', role: 'write' },
    'Resource not accessible by integration',
  );
  const name = branch.branchName ?? '';
  if (isProtected(scene, branchRef(name))) {
    throw graphqlError('FORBIDDEN', protectedRefMessage);
  }
  if ((await repository.git.refs.read(branchRef(name))) === null) {
    throw graphqlError('NOT_FOUND', `No such branch \`${name}\``);
  }
  const { additions = [], deletions = [] } = fileChanges;
  const oid = await writeFiles(scene, {
    branch: name,
    onto: expectedHeadOid,
    message: [message.headline, ...(message.body ? [message.body] : [])].join('\n\n'),
    files: Object.fromEntries([
      ...deletions.map(({ path }) => [path, null] as const),
      ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const),
    ]),
  });
  deliverWebhooks(scene);
  const view = viewOf(hub, caller, repository);
  return {
    clientMutationId,
    commit: () => objectNode(view, oid),
    ref: () => refNode(view, branchRef(name)),
  };
}
