// `updateRefs`: moves refs if they are still where the caller knows them to be, also backwards.
// The sandbox moves one ref at a time.

import { unprocessable } from '../api-error.ts';
import type { SandboxRepository } from '../model/repository.ts';
import type { Caller } from '../model/role.ts';
import type { GitHubState } from '../model/state.ts';
import { updateRef } from '../services/contents/move-ref.ts';
import { createScene } from '../services/request-context.ts';
import { deliverWebhooks } from '../webhooks/deliver.ts';

export interface UpdateRefsInput {
  readonly clientMutationId?: string;
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly beforeOid?: string;
    readonly afterOid: string;
    readonly force?: boolean;
  }[];
}

export async function updateRefs(
  {
    hub,
    caller,
    repository,
  }: { readonly hub: GitHubState; readonly caller: Caller; readonly repository: SandboxRepository },
  { clientMutationId, refUpdates }: UpdateRefsInput,
): Promise<object> {
  const [update] = refUpdates;
  if (update === undefined || refUpdates.length > 1) {
    throw unprocessable('the sandbox updates one ref at a time');
  }
  const { name, beforeOid = null, afterOid, force = false } = update;
  const scene = createScene(hub, repository, caller);
  await updateRef(scene, { name, oid: afterOid }, { isForced: force, expected: beforeOid });
  deliverWebhooks(scene);
  return { clientMutationId };
}
