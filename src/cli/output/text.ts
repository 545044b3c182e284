// Text for terminals and programs. Untrusted text may contain control characters.

import { singleLine, visibleLines } from '../../base/sanitize.ts';

/** One line without invisible characters. */
export function plain(text: string): string {
  return withoutRunnerCommands(singleLine(text));
}

/** Lines without invisible characters. */
export function printableLines(text: string): readonly string[] {
  return visibleLines(text).map((line) => withoutRunnerCommands(line.trimEnd()));
}

/**
 * In a step of a workflow, a line such as `::add-mask::x`, and `##[add-mask]x` anywhere in a line, are commands to the
 * runner. A space makes them text.
 */
export function withoutRunnerCommands(line: string): string {
  return line.replace(/^(\s*):(?=:[a-z-]+(?: .*)?::)/i, '$1: ').replaceAll('##[', '## [');
}

export const emptyCell = '–';

/** Control characters that JSON allows but a terminal would act on, and a bracket that the runner would. */
const unseen =
  /(?<=##)\[|[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unseen, escaped)}\n`;
}

/** A list as `jsonText` writes it, value by value. */
export function* jsonPieces(values: Iterable<unknown>): Iterable<string> {
  let before = '[\n';
  for (const value of values) {
    const indented = JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
    yield `${before}  ${indented.replace(unseen, escaped)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** One value as one line of JSON. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(unseen, escaped)}\n`;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
