// Splits rows over several statements.

/** SQLite binds at most 32,766 values in one statement. */
export function batches<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const size = 1000;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
}
