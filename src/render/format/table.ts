// A Markdown table.

export interface Column<Item> {
  readonly title: string;
  readonly isNumber?: boolean;
  /** null: there is no value. */
  readonly write: (item: Item) => string | null;
}

/** Without the columns that have no value in any row. @returns null if there are no items */
export function markdownTable<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
): string | null {
  const shown = columns.filter(({ write }) => items.some((item) => write(item) !== null));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return items.length === 0
    ? null
    : [
        row(shown.map(({ title }) => title)),
        row(shown.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
        ...items.map((item) => row(shown.map(({ write }) => write(item) ?? ''))),
      ].join('\n');
}

/** The first rows, and always those that a sentence names. */
export function firstRows<Item>(
  items: readonly Item[],
  { most, isNamed }: { readonly most: number; readonly isNamed: (item: Item) => boolean },
): readonly Item[] {
  return items.filter((item, at) => at < most || isNamed(item));
}
