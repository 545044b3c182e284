// Several items in one reply.

import type { ParseResult } from '../parse-result.ts';

/**
 * The items of a list: with bullets, numbers or boxes of any program, at any depth; the rows of a
 * table; or one per line. A single line is split at its semicolons or commas, of any width, outside
 * brackets.
 */
export function parseListAnswer(reply: string): ParseResult {
  const lines = reply.replace(/<br\s{0,9}\/?>/gi, '\n').split('\n');
  const items = splitItems(lines)
    .map(withoutSeparator)
    .filter((item) => item !== '');
  return items.length === 0
    ? { kind: 'nothing' }
    : { kind: 'answer', answer: items, measure: items.length };
}

/** Bullets of Markdown, Word (its symbol fonts too), Excel and web pages; numbers, letters, boxes. */
const bullet =
  /^\s*(?:(?:[•·‧∙⋅▪▫■□◆◇●○◦‣⁃➢➤►▶✓✔✗※・\uF0A7\uF0B7\uF0D8\uF0FC\uF06C]|[①-⑳]|[（(]?\d{1,9}[．）])\s*|(?:[-*+–—]|o(?=\t| {2,})|§|\(\d{1,9}\)|\d{1,9}(?:\.\d{1,9}){0,5}[.)]|[a-z]\))(?:\s+|$))(?:\[[ xX]\](?:\s+|$))?/;

function splitItems(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => bullet.test(line))) {
    return joinContinued(lines);
  }
  const written = lines.filter((line) => line.trim() !== '');
  const rows = rowsOf(written);
  if (rows !== null) {
    return rows;
  }
  const [first = ''] = written;
  return written.length === 1 ? splitLine(first) : written.map((line) => line.replace(/\t+/g, ' '));
}

/**
 * A line without a bullet continues the item above it; after a blank line only if it is indented, as in
 * Markdown.
 */
function joinContinued(lines: readonly string[]): readonly string[] {
  const items: string[][] = [];
  let isAfterBlank = false;
  for (const line of lines) {
    const text = line.trim();
    const mark = bullet.exec(line)?.[0];
    const current = items.at(-1);
    if (text === '') {
      isAfterBlank = true;
      continue;
    }
    if (mark !== undefined) {
      items.push([line.slice(mark.length)]);
    } else if (current === undefined) {
      items.push([text]);
    } else if (isAfterBlank && !/^(?:\t| {2,})/.test(line)) {
      items.push([text]);
    } else {
      current.push(text);
    }
    isAfterBlank = false;
  }
  return items.map((parts) =>
    parts
      .map((part) => part.trim())
      .join(' ')
      .replace(/\t+/g, ' '),
  );
}

/** The rows of a Markdown table, without its head; null if it is not a table. */
function rowsOf(lines: readonly string[]): readonly string[] | null {
  const delimiter = lines.findIndex(
    (line) => line.length <= 500 && /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?\s*$/.test(line),
  );
  if (delimiter !== 1 || !lines.every((line) => line.includes('|'))) {
    return null;
  }
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(', '),
  );
}

/** Ignores commas in numbers (`1,200`) and in brackets. */
function splitLine(line: string): readonly string[] {
  const separators = /[;；]/.test(line) ? ';；' : ',，、､';
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if ('([{（「'.includes(character)) {
      depth += 1;
    }
    if (')]}）」'.includes(character)) {
      depth = Math.max(0, depth - 1);
    }
    if (depth > 0 || !separators.includes(character)) {
      continue;
    }
    if (character === ',' && /\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '')) {
      continue;
    }
    items.push(line.slice(start, at));
    start = at + 1;
  }
  // A bracket that is never closed hides no separator.
  return depth > 0 && items.length === 0
    ? line.split(new RegExp(`[${separators}]`))
    : [...items, line.slice(start)];
}

function withoutSeparator(item: string): string {
  return item.trim().replace(/\s*[,;，；、]$/, '');
}
