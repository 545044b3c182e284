// Text for a terminal and for other programs. What people wrote in an issue stands in it, and may hold
// what a terminal would obey.

import { singleLine, visibleLines } from '../base/sanitize.ts';

/** On one line, without what cannot be seen. */
export function plain(text: string): string {
  return singleLine(text);
}

/** Its lines, without what cannot be seen. */
export function printableLines(text: string): readonly string[] {
  return visibleLines(text).map((line) => line.trimEnd());
}

export const emptyCell = '–';

/** What JSON lets through, and a terminal would obey or show in another order. */
const unseen = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unseen, escaped)}\n`;
}

/** One value on one line. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(unseen, escaped)}\n`;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
