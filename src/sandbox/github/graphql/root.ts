// The root of queries and mutations.

import { ApiError } from '../api-error.ts';
import type { Allowance } from '../http/rate-limit.ts';
import { nodeId } from '../model/ids.ts';
import type { SandboxIssue } from '../model/issue.ts';
import type { SandboxRepository } from '../model/repository.ts';
import type { Caller } from '../model/role.ts';
import { accountNamed, type GitHubState, visibleRepository } from '../model/state.ts';
import { deleteIssue, transferIssue } from '../services/issues/remove-issue.ts';
import { createScene, type RequestContext } from '../services/request-context.ts';
import { isHidden } from '../services/visibility.ts';
import { deliverWebhooks } from '../webhooks/deliver.ts';
import { type CommitInput, commitOnBranch } from './commit-on-branch.ts';
import { graphqlError } from './graphql-error.ts';
import { commentNode } from './nodes/comment-node.ts';
import { viewOf } from './nodes/nodes.ts';
import { type UpdateRefsInput, updateRefs } from './update-refs.ts';
import { actorNode, viewerNode } from './view.ts';

export interface Asking {
  readonly hub: GitHubState;
  readonly caller: Caller;
  readonly allowance: Allowance;
}

export function root(asking: Asking): object {
  const { hub, caller, allowance } = asking;
  return {
    viewer: () => viewerNode(asking),
    user: ({ login }: { readonly login: string }) => userNamed(asking, login),
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const repository = repositoryNamed(asking, owner, name);
      return viewOf(hub, caller, repository).repositoryNode();
    },
    nodes: ({ ids }: { readonly ids: readonly string[] }) => nodesWithIds(asking, ids),
    rateLimit: () => ({
      cost: 1,
      nodeCount: 0,
      limit: allowance.limit,
      used: allowance.used,
      remaining: allowance.remaining,
      resetAt: new Date(allowance.reset * 1000).toISOString().replace('.000', ''),
    }),
    createCommitOnBranch: ({ input }: { readonly input: CommitInput }) => {
      const [owner = '', name = ''] = (input.branch.repositoryNameWithOwner ?? '').split('/');
      return commitOnBranch(
        { hub, caller, repository: repositoryNamed(asking, owner, name) },
        input,
      );
    },
    updateRefs: ({ input }: { readonly input: UpdateRefsInput }) =>
      updateRefs({ hub, caller, repository: repositoryWithId(hub, input.repositoryId) }, input),
    deleteIssue: ({
      input,
    }: {
      readonly input: { readonly issueId: string; readonly clientMutationId?: string };
    }) => {
      const { scene, issue } = issueWithId(asking, input.issueId);
      done(scene, () => deleteIssue(scene, issue.number));
      const repository = viewOf(hub, caller, scene.repository).repositoryNode();
      return { clientMutationId: input.clientMutationId, repository };
    },
    transferIssue: ({ input }: { readonly input: TransferInput }) => {
      const { scene, issue } = issueWithId(asking, input.issueId);
      const repository = repositoryWithId(hub, input.repositoryId);
      const moved = done(scene, () => transferIssue(scene, issue.number, repository));
      return {
        clientMutationId: input.clientMutationId,
        issue: viewOf(hub, caller, repository).issueNode(moved),
      };
    },
  };
}

/** No one is found by a login that was given up. */
function userNamed({ hub, caller }: Asking, login: string): object | null {
  const account = accountNamed(hub, login);
  if (account?.kind !== 'User' || isHidden(hub, account, caller)) {
    throw graphqlError('NOT_FOUND', `Could not resolve to a User with the login of '${login}'.`);
  }
  return actorNode(hub, account);
}

interface TransferInput {
  readonly issueId: string;
  readonly repositoryId: string;
  readonly clientMutationId?: string;
}

function done<T>(scene: RequestContext, operation: () => T): T {
  const result = operation();
  deliverWebhooks(scene);
  return result;
}

function repositoryNamed({ hub, caller }: Asking, owner: string, name: string): SandboxRepository {
  try {
    return visibleRepository(hub, caller, `${owner}/${name}`);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) {
      throw error;
    }
    throw graphqlError(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${owner}/${name}'.`,
    );
  }
}

function issueWithId(
  { hub, caller }: Asking,
  id: string,
): { readonly scene: RequestContext; readonly issue: SandboxIssue } {
  for (const repository of hub.repositories.values()) {
    for (const issue of repository.issues.values()) {
      if (nodeId('Issue', issue.id) === id) {
        return { scene: createScene(hub, repository, caller), issue };
      }
    }
  }
  throw graphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const maxIds = 100;

/** An error in the list is shown beside the others, with its place. */
function nodesWithIds(asking: Asking, ids: readonly string[]): readonly (object | Error | null)[] {
  const { idLimit, unfoundNodes } = asking.hub.behaviour;
  if (idLimit && ids.length > maxIds) {
    throw graphqlError(
      'ARGUMENT_LIMIT',
      `You may not provide more than ${maxIds} node ids; you provided ${ids.length}.`,
    );
  }
  const unfound = (id: string) =>
    unfoundNodes
      ? graphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
      : null;
  return ids.map((id) => nodeWithId(asking, id) ?? unfound(id));
}

/** A comment, the only node requested by id; null if it does not exist. */
function nodeWithId({ hub, caller }: Asking, id: string): object | null {
  for (const repository of hub.repositories.values()) {
    for (const comment of repository.comments.values()) {
      const issue = repository.issues.get(comment.issueNumber);
      const isThere = issue !== undefined && !isHidden(hub, comment.author, caller);
      if (isThere && nodeId('IssueComment', comment.id) === id) {
        return commentNode(viewOf(hub, caller, repository), issue, comment);
      }
    }
  }
  return null;
}

function repositoryWithId(hub: GitHubState, id: string): SandboxRepository {
  for (const repository of hub.repositories.values()) {
    if (nodeId('Repository', repository.id) === id) {
      return repository;
    }
  }
  throw graphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}
