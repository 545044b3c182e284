// Compares tables row by row, both read in the order of their keys.

import type { TableName } from '../archive/rows-of-issues.ts';
import { storedText } from '../stored-text.ts';
import { columnsOf, keyOf, type RowsEnd, readPages, type StoredRow } from './rows.ts';

export interface RowDifference {
  readonly table: TableName;
  /** As one of both has it. */
  readonly row: StoredRow;
}

/** @param issues null: the whole table */
export async function* differingRows(
  name: TableName,
  issues: readonly number[] | null,
  { one, other }: { readonly one: RowsEnd; readonly other: RowsEnd },
): AsyncGenerator<RowDifference> {
  const key = keyOf(name);
  const columns = columnsOf(name);
  const [left, right] = [readRows(one, name, issues), readRows(other, name, issues)];
  try {
    let [here, there] = [await left.next(), await right.next()];
    while (!(here.done && there.done)) {
      const order = here.done ? 1 : there.done ? -1 : compareKeys(key, here.value, there.value);
      const isEqual = !here.done && !there.done && isSame(columns, here.value, there.value);
      if (order <= 0 && !here.done && !isEqual) {
        yield { table: name, row: here.value };
      }
      if (order > 0 && !there.done) {
        yield { table: name, row: there.value };
      }
      here = order <= 0 ? await left.next() : here;
      there = order >= 0 ? await right.next() : there;
    }
  } finally {
    await left.return(undefined);
    await right.return(undefined);
  }
}

async function* readRows(
  end: RowsEnd,
  name: TableName,
  issues: readonly number[] | null,
): AsyncGenerator<StoredRow> {
  for await (const page of readPages(end, name, issues)) {
    yield* page;
  }
}

function compareKeys(key: readonly string[], one: StoredRow, other: StoredRow): number {
  for (const column of key) {
    const order = compareValues(one[column], other[column]);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

/** Texts byte by byte, as both databases order them. */
function compareValues(one: unknown, other: unknown): number {
  if (one === null || other === null) {
    return Number(other === null) - Number(one === null);
  }
  return typeof one === 'string' && typeof other === 'string'
    ? Buffer.compare(Buffer.from(one), Buffer.from(other))
    : Number(one) - Number(other);
}

function isSame(columns: readonly string[], one: StoredRow, other: StoredRow): boolean {
  return columns.every((column) => plain(one[column]) === plain(other[column]));
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? storedText(value) : value;
}
