// A Markdown table.

export interface Column<Item> {
  readonly title: string;
  readonly isNumber?: boolean;
  readonly write: (item: Item) => string;
}

/** The first rows, and how many are left out. @returns null if there are no items */
export function markdownTable<Item>(
  items: readonly Item[],
  {
    columns,
    most,
    rest = '',
    total = items.length,
  }: {
    readonly columns: readonly Column<Item>[];
    readonly most: number;
    /** Where to find the rows that are left out. */
    readonly rest?: string;
    /** The total number, if `items` does not hold all. */
    readonly total?: number;
  },
): string | null {
  if (items.length === 0) {
    return null;
  }
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const left = total - most;
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...items.slice(0, most).map((item) => row(columns.map(({ write }) => write(item)))),
    ...(left > 0 ? ['', `… and ${left} more${rest}.`] : []),
  ].join('\n');
}
