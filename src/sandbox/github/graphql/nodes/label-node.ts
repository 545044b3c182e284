// A label in GraphQL.

import { nodeId } from '../../model/ids.ts';
import type { SandboxLabel } from '../../model/issue.ts';
import { repositoryPage } from '../../rest/responses/repository.ts';
import type { View } from '../view.ts';

export function labelNode(view: View, label: SandboxLabel): object {
  const url = `${repositoryPage(view.repository)}/labels/${encodeURIComponent(label.name)}`;
  return {
    __typename: 'Label',
    id: nodeId('Label', label.id),
    name: label.name,
    color: label.color,
    description: label.description,
    createdAt: label.createdAt,
    isDefault: false,
    url,
    resourcePath: new URL(url).pathname,
    repository: view.repositoryNode,
  };
}
