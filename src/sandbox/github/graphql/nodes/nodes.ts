// Connects the nodes: each knows its children; the view knows the parents.

import type { SandboxRepository } from '../../model/repository.ts';
import type { Caller } from '../../model/role.ts';
import type { GitHubState } from '../../model/state.ts';
import type { View } from '../view.ts';
import { issueNode } from './issue-node.ts';
import { repositoryNode } from './repository-node.ts';

export function viewOf(hub: GitHubState, caller: Caller, repository: SandboxRepository): View {
  const view: View = {
    hub,
    caller,
    repository,
    repositoryNode: () => repositoryNode(view),
    issueNode: (issue) => issueNode(view, issue),
    elsewhere: (other) => viewOf(hub, caller, other),
  };
  return view;
}
