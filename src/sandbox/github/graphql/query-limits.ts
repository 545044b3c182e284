// What GitHub refuses before it answers a query: too many possible nodes, or too many ids.

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Behaviour } from '../behaviour.ts';
import { graphqlError } from './graphql-error.ts';

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const maxNodes = 500_000;

type Variables = Readonly<Record<string, unknown>>;

/** @throws GraphQLError */
export function checkQueryLimits(
  document: DocumentNode,
  variables: Variables,
  { nodeLimit }: Behaviour,
): void {
  const nodes = nodeLimit ? possibleNodes(document, variables) : 0;
  if (nodes > maxNodes) {
    const count = nodes.toLocaleString('en');
    throw graphqlError(
      'MAX_NODE_LIMIT_EXCEEDED',
      `This query requests up to ${count} possible nodes which exceeds the maximum limit of 500,000.`,
    );
  }
}

/** Each page counts as full, and once for each possible node above it. */
export function possibleNodes(document: DocumentNode, variables: Variables): number {
  const fragments = new Map(
    document.definitions.flatMap((one): readonly (readonly [string, FragmentDefinitionNode])[] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const ofField = (field: FieldNode, times: number): number => {
    const page = pageOf(field, variables);
    return page === null
      ? below(field.selectionSet, times)
      : times * page + below(field.selectionSet, times * page);
  };
  const ofSelection = (selection: SelectionNode, times: number): number =>
    selection.kind === Kind.FIELD
      ? ofField(selection, times)
      : selection.kind === Kind.INLINE_FRAGMENT
        ? below(selection.selectionSet, times)
        : below(fragments.get(selection.name.value)?.selectionSet, times);
  const below = (set: SelectionSetNode | undefined, times: number): number =>
    (set?.selections ?? []).reduce((sum, selection) => sum + ofSelection(selection, times), 0);
  return document.definitions.reduce(
    (sum, one) => sum + (one.kind === Kind.OPERATION_DEFINITION ? below(one.selectionSet, 1) : 0),
    0,
  );
}

function pageOf({ arguments: given = [] }: FieldNode, variables: Variables): number | null {
  for (const { name, value } of given) {
    if (name.value === 'first' || name.value === 'last') {
      return Number(resolve(value, variables));
    }
    if (name.value === 'ids') {
      const ids = resolve(value, variables);
      return Array.isArray(ids) ? ids.length : null;
    }
  }
  return null;
}

function resolve(value: ValueNode, variables: Variables): unknown {
  switch (value.kind) {
    case Kind.VARIABLE:
      return variables[value.name.value];
    case Kind.INT:
      return Number(value.value);
    case Kind.LIST:
      return value.values;
    default:
      return null;
  }
}
