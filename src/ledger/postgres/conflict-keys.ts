// `ON CONFLICT (period)` of a query becomes `ON CONFLICT (repository_id, period)`: every key of the tables in
// PostgreSQL starts with the repository.

import {
  ColumnNode,
  type KyselyPlugin,
  type OnConflictNode,
  OperationNodeTransformer,
  type QueryId,
} from 'kysely';

class ConflictKeys extends OperationNodeTransformer {
  protected override transformOnConflict(node: OnConflictNode, queryId?: QueryId): OnConflictNode {
    const { columns, ...others } = super.transformOnConflict(node, queryId);
    return columns === undefined
      ? others
      : { ...others, columns: [ColumnNode.create('repository_id'), ...columns] };
  }
}

export function withRepositoryInKeys(): KyselyPlugin {
  const keys = new ConflictKeys();
  return {
    transformQuery: ({ node, queryId }) => keys.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  };
}
