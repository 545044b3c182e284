// Plain text for a terminal of any width. Colours depend on the terminal and on NO_COLOR.

import { styleText } from 'node:util';

/** Styles only where standard output shows them. */
export function painted(style: Parameters<typeof styleText>[0], text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** Narrower or much wider text is hard to read. */
export function terminalWidth(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? 100, 60), 120);
}

export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines;
}

export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

/** Columns as wide as their content; if they do not fit, the widest shrink. */
export function terminalTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const all = [columns, ...rows];
  const natural = columns.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const widths = narrowed(natural, width - 2 * (columns.length - 1));
  return all.map((row) =>
    row
      .map((text, at) => cut(text, widths[at] ?? 0).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function narrowed(widths: readonly number[], room: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const widest = Math.max(...widths);
  if (total <= room || widest <= 4) {
    return widths;
  }
  const at = widths.indexOf(widest);
  return narrowed(widths.with(at, widest - 1), room);
}
