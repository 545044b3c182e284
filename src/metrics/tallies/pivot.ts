// A pivot table of tallies: routes by their two teams, sent handoffs by team and form. Each handoff
// is visited once; totals are sums of cells.

import { groupBy } from '../../base/group-by.ts';

export interface Cell<Tally> {
  readonly row: string;
  readonly column: string;
  readonly tally: Tally;
}

export interface Cells<Tally> {
  /** Creates the cell if it does not exist. */
  at(row: string, column: string): Tally;
  /** In order of creation. */
  all(): readonly Cell<Tally>[];
}

export function createPivot<Tally>(begin: () => Tally): Cells<Tally> {
  const rows = new Map<string, Map<string, Tally>>();
  const all: Cell<Tally>[] = [];
  return {
    at(row, column) {
      const columns = rows.get(row) ?? new Map<string, Tally>();
      const tally = columns.get(column) ?? begin();
      if (!columns.has(column)) {
        rows.set(row, columns.set(column, tally));
        all.push({ row, column, tally });
      }
      return tally;
    },
    all: () => all,
  };
}

export interface PivotGroup<Tally> {
  /** The first created cell. */
  readonly first: Cell<Tally>;
  readonly tally: Tally;
}

/** By key. */
export function grouped<Tally>(
  all: readonly Cell<Tally>[],
  {
    keyOf,
    sum,
  }: {
    readonly keyOf: (cell: Cell<unknown>) => string;
    readonly sum: (tallies: readonly Tally[]) => Tally;
  },
): ReadonlyMap<string, PivotGroup<Tally>> {
  const groups = new Map<string, PivotGroup<Tally>>();
  for (const [key, found] of groupBy(all, keyOf)) {
    const [first] = found;
    if (first !== undefined) {
      groups.set(key, { first, tally: sum(found.map(({ tally }) => tally)) });
    }
  }
  return groups;
}

/** The sum of one number over all cells. */
export function sumOf<Tally>(
  tallies: readonly Tally[],
  numberOf: (tally: Tally) => number,
): number {
  return tallies.reduce((sum, tally) => sum + numberOf(tally), 0);
}
