// Rows as columns: names occur once, and a column with one value takes no room. A page with two
// thousand handoffs stays below half a megabyte.

import * as v from 'valibot';

export interface PackedRows {
  readonly length: number;
  /** A single value means the same in every row. */
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

type PackedColumn =
  | { readonly same: unknown }
  | { readonly values: readonly unknown[] }
  /** Positions in the list of different texts. */
  | { readonly texts: readonly string[]; readonly at: readonly number[] };

export const packedRows = v.object({
  length: v.number(),
  columns: v.record(
    v.string(),
    v.union([
      v.object({ texts: v.array(v.string()), at: v.array(v.number()) }),
      v.object({ values: v.array(v.unknown()) }),
      v.object({ same: v.unknown() }),
    ]),
  ),
});

export function packRows(rows: readonly object[]): PackedRows {
  const columns: Record<string, PackedColumn> = {};
  for (const name of Object.keys(rows[0] ?? {})) {
    columns[name] = packColumn(rows.map((row) => new Map(Object.entries(row)).get(name)));
  }
  return { length: rows.length, columns };
}

function packColumn(values: readonly unknown[]): PackedColumn {
  const [first] = values;
  if (!Array.isArray(first) && values.every((value) => value === first)) {
    return { same: first };
  }
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length < values.length) {
    return { values };
  }
  const places = new Map([...new Set(texts)].map((text, at) => [text, at]));
  return { texts: [...places.keys()], at: texts.map((text) => places.get(text) ?? 0) };
}

export function unpackRows({ length, columns }: PackedRows): readonly Record<string, unknown>[] {
  const readers = Object.entries(columns).map(([name, column]) => ({
    name,
    read: readerOf(column),
  }));
  return Array.from({ length }, (_, at) => {
    const row: Record<string, unknown> = {};
    for (const { name, read } of readers) {
      row[name] = read(at);
    }
    return row;
  });
}

function readerOf(column: PackedColumn): (at: number) => unknown {
  if ('same' in column) {
    return () => column.same;
  }
  return 'texts' in column ? (at) => column.texts[column.at[at] ?? 0] : (at) => column.values[at];
}
