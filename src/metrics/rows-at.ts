// The rows as they were at an instant.

import type { CountedRows, FormerRows } from './measured.ts';

/** @param former of these rows, or of a later instant */
export function withFormerHandoffs<Rows extends Pick<CountedRows, 'handoffs' | 'chained'>>(
  rows: Rows,
  { handoffs: former }: Pick<FormerRows, 'handoffs'>,
): Rows {
  return former.size === 0
    ? rows
    : {
        ...rows,
        handoffs: rows.handoffs.map((one) => former.get(one.id) ?? one),
        chained: rows.chained.map((one) => {
          const { completedAt } = former.get(one.id) ?? one;
          return { ...one, completedAt };
        }),
      };
}

/** Exact if the rows were read for this instant. Otherwise a handoff that moved later counts as its row has it. */
export function rowsAt<Rows extends CountedRows>(rows: Rows, at: number): Rows {
  const { former } = rows;
  return former?.at === at ? { ...withFormerHandoffs(rows, former), forms: former.forms } : rows;
}
