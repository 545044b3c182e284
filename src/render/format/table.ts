// A Markdown table.

export interface Column<Item> {
  readonly title: string;
  readonly isNumber?: boolean;
  readonly write: (item: Item) => string;
}

/** The first ones, and how many are left out; null of nothing. */
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
    /** Where those left out are to be found. */
    readonly rest?: string;
    /** How many there are, if not all of them are here. */
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
