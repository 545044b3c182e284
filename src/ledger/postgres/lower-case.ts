// `lower("to_team") = …` of a query becomes `to_team_in_lower_case = …`. With row-level security, PostgreSQL calls
// `lower` only on rows that it has found to be the role's own, so it would look for a team in every row of them.

import {
  type BinaryOperationNode,
  ColumnNode,
  FunctionNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  type QueryId,
  ReferenceNode,
} from 'kysely';
import { inLowerCase, keptInLowerCase } from './schema/table-statements.ts';

class LowerCase extends OperationNodeTransformer {
  protected override transformBinaryOperation(
    node: BinaryOperationNode,
    queryId?: QueryId,
  ): BinaryOperationNode {
    const transformed = super.transformBinaryOperation(node, queryId);
    return { ...transformed, leftOperand: keptColumn(transformed.leftOperand) };
  }
}

function keptColumn(node: OperationNode): OperationNode {
  const [of] = FunctionNode.is(node) && node.func === 'lower' ? node.arguments : [];
  if (of === undefined || !ReferenceNode.is(of) || !ColumnNode.is(of.column)) {
    return node;
  }
  const { name } = of.column.column;
  return name === keptInLowerCase
    ? ReferenceNode.create(ColumnNode.create(inLowerCase(name)), of.table)
    : node;
}

export function withLowerCaseColumns(): KyselyPlugin {
  const lowerCase = new LowerCase();
  return {
    transformQuery: ({ node, queryId }) => lowerCase.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  };
}
