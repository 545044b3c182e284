// Connections: a slice of a list, its cursors, and what is before and after it.

import { graphqlError } from './graphql-error.ts';

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** The list with its sort key: a cursor stays valid when items come and go. */
export interface Listing<T> {
  readonly name: string;
  readonly items: readonly T[];
  readonly key: (item: T) => readonly number[];
  readonly isDescending?: boolean;
  readonly node: (item: T) => unknown;
}

export interface Connection {
  readonly totalCount: number;
  /** Between the cursors, before `first` and `last`. */
  readonly filteredCount: number;
  readonly pageCount: number;
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const maxPageSize = 100;

export function connection<T>(listing: Listing<T>, slice: ConnectionArguments): Connection {
  checkBounds(listing.name, slice);
  const within = between(listing, slice);
  const { chosen, isCutBefore, isCutAfter } = cut(within, slice);
  const edges = chosen.map((item) => ({
    cursor: toCursor(listing.key(item)),
    node: listing.node(item),
  }));
  const [start] = within;
  return {
    totalCount: listing.items.length,
    filteredCount: within.length,
    pageCount: chosen.length,
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: isCutAfter || (slice.before != null && within.at(-1) !== listing.items.at(-1)),
      hasPreviousPage: isCutBefore || (slice.after != null && start !== listing.items[0]),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function checkBounds(name: string, { first, last }: ConnectionArguments): void {
  if (first == null && last == null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw graphqlError('MISSING_PAGINATION_BOUNDARIES', message);
  }
  for (const [argument, count] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (count != null && (count > maxPageSize || count < 0)) {
      throw outOfBounds(name, argument, count);
    }
  }
}

function outOfBounds(name: string, argument: string, count: number) {
  const message =
    count < 0
      ? `\`${argument}\` on the \`${name}\` connection cannot be less than zero.`
      : `Requesting ${count} records on the \`${name}\` connection exceeds the \`${argument}\` limit of ${maxPageSize} records.`;
  return graphqlError('EXCESSIVE_PAGINATION', message);
}

function between<T>(
  { items, key, isDescending }: Listing<T>,
  { after, before }: ConnectionArguments,
): readonly T[] {
  const sign = isDescending ? -1 : 1;
  const from = after == null ? null : fromCursor(after, 'after');
  const to = before == null ? null : fromCursor(before, 'before');
  return items.filter((item) => {
    const isAfter = from === null || sign * compare(key(item), from) > 0;
    return isAfter && (to === null || sign * compare(key(item), to) < 0);
  });
}

function cut<T>(items: readonly T[], { first, last }: ConnectionArguments) {
  const head = first == null ? items : items.slice(0, first);
  const chosen = last == null ? head : head.slice(Math.max(0, head.length - last));
  return {
    chosen,
    isCutAfter: head.length < items.length,
    isCutBefore: chosen.length < head.length,
  };
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((number, index) => number !== other[index]);
  return differing === -1 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
}

function toCursor(key: readonly number[]): string {
  return Buffer.from(`cursor:v2:${key.join(',')}`).toString('base64');
}

function fromCursor(cursor: string, argument: string): readonly number[] {
  const [, key] = /^cursor:v2:(\d+(?:,\d+)*)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  if (key !== undefined) {
    return key.split(',').map(Number);
  }
  throw graphqlError(
    'INVALID_CURSOR_ARGUMENTS',
    `\`${cursor}\` does not appear to be a valid cursor (\`${argument}\`).`,
  );
}
