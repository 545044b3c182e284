// Several items in one reply.

import type { ParseResult } from '../parse-result.ts';
import { bullet, haveOwnSigns, sharedMark } from './list-marks.ts';
import { showsNothing } from './shows-nothing.ts';

/**
 * The items of a list: with bullets, numbers or boxes of any program, at any depth; the rows of a
 * table; or one per line. A single line is split at its semicolons or commas, of any width, outside
 * brackets.
 */
export function parseListAnswer(reply: string): ParseResult {
  const lines = linesOf(reply);
  const items = splitItems(lines)
    .map(withoutSeparator)
    .filter((item) => item !== '');
  return items.length === 0
    ? { kind: 'nothing' }
    : { kind: 'answer', answer: items, measure: items.length };
}

/** Breaks of web pages and of Word are line ends too; what shows as nothing is left out. */
function linesOf(reply: string): readonly string[] {
  const text = /^[\n\x20-\x7e]*$/.test(reply)
    ? reply
    : reply.replace(/[\u2028\u2029\v\f]/g, '\n').replace(/^[^\S\n]*\p{Cf}+/gmu, '');
  return text
    .replace(/<br\s{0,9}\/?>|<\/li>/gi, '\n')
    .replace(/<\/?(?:ul|ol|li)(?:\s[^<>]{0,200})?>/gi, '')
    .split('\n')
    .map((line) => (isBlank(line) ? '' : line));
}

const rule = /^\s{0,3}([-*_])(?:\s?\1){2,60}\s*$/;

/** A line that shows no text, or is a rule between items. */
function isBlank(line: string): boolean {
  return rule.test(line) || (line.length < 200 && !line.includes('|') && showsNothing(line));
}

function splitItems(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  const [first = ''] = written;
  if (written.length === 1) {
    const item = first.replace(bullet, '');
    return (
      splitInline(first.trim()) ??
      splitInline(item) ??
      (item === first ? splitLine(first) : [item.replace(/\t+/g, ' ')])
    );
  }
  const rows = rowsOf(written);
  if (rows !== null) {
    return rows;
  }
  const areBullets = written.every((line) => bullet.test(line));
  const mark = areBullets ? null : sharedMark(written);
  if (mark === null && !areBullets && haveOwnSigns(written)) {
    return written.map((line) => line.trim());
  }
  if (mark === null && written.some((line) => bullet.test(line))) {
    return joinContinued(withNumbers(lines));
  }
  return written.map((line) => line.replace(mark ?? /^\s+/, '').replace(/\t+/g, ' '));
}

/** Below `1.`, `1.1` is a number as well. */
function withNumbers(lines: readonly string[]): readonly string[] {
  return lines.some((line) => /^\s*\d{1,3}[.)]\s/.test(line))
    ? lines.map((line) => line.replace(/^(\s*)\d{1,3}(?:\.\d{1,3}){1,5}(?=\s)/, '$1-'))
    : lines;
}

/** `• Ana • Bo`, `1. Ana 2. Bo`, `Ana | Bo`, cells of a row; null: it is not split so. */
function splitInline(line: string): readonly string[] | null {
  const sign = /(?:^|\s)([•·●▪|])(?=\s)/.exec(line)?.[1];
  const parts =
    sign === undefined
      ? line
          .split(/^1[.)]\s|\s(?=\d{1,2}[.)]\s)/)
          .map((part) => part.replace(/^\d{1,2}[.)]\s+/, ''))
      : line.split(new RegExp(`(?:^|\\s)[${sign}](?=\\s|$)`));
  const isCounted = sign !== undefined || /^1[.)]\s.*\s2[.)]\s/.test(line);
  const cells = line.includes('|') && !/\s/.test(line) ? line.split('|') : null;
  return isCounted ? parts : cells;
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
  if (lines.length > 1 && lines.every((line) => /^\s*\|[^|]{1,500}\|\s*$/.test(line))) {
    const cells = lines.map((line) => line.replace(/^\s*\||\|\s*$/g, '').trim());
    return cells.some((cell) => /^:?-+:?$/.test(cell)) ? cells.slice(2) : cells;
  }
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
  const separators = /[;；؛]/.test(line) ? ';；؛' : line.includes('\t') ? '\t' : ',，、､،';
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
    : [...items, withoutAnd(line.slice(start), items)];
}

/** "Ana, Bo, and Cy" */
function withoutAnd(last: string, before: readonly string[]): string {
  return before.length > 1 ? last.replace(/^\s*(?:and|und|et|y|e|en|och|og|i|&)\s+/i, '') : last;
}

function withoutSeparator(item: string): string {
  return item
    .trim()
    .replace(/[,;，；、،؛]$/, '')
    .trimEnd();
}
