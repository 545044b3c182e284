// Several things in one reply.

import type { ParseResult } from '../parse-result.ts';

/**
 * The items of a list: with bullets, numbers or boxes, in which case a line without one goes on with
 * the item before it; otherwise one to a line; a single line is parted at its commas or, where it has
 * any, its semicolons.
 */
export function parseList(reply: string): ParseResult {
  const lines = reply
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items = splitItems(lines)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length === 0
    ? { kind: 'nothing' }
    : { kind: 'answer', answer: items, measure: items.length };
}

const itemStart = /^(?:[-*+•]|\d{1,9}[.)])(?:\s+(?:\[[ xX]\](?:\s+|$))?|$)/;

function splitItems(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => itemStart.test(line))) {
    return joinContinued(lines);
  }
  const [first = ''] = lines;
  return lines.length === 1 ? first.split(first.includes(';') ? ';' : ',') : lines;
}

function joinContinued(lines: readonly string[]): readonly string[] {
  const items: string[][] = [];
  for (const line of lines) {
    const text = line.replace(itemStart, '');
    const current = items.at(-1);
    if (current === undefined || text !== line) {
      items.push([text]);
    } else {
      current.push(text);
    }
  }
  return items.map((parts) => parts.join(' '));
}
