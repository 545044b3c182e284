// Wraps sentences at words, as terminals do not.

import { wrapAnsi } from 'fast-wrap-ansi';
import type { Terminal } from './terminal.ts';

/** Long lines continue at their own indentation. Nothing wraps in a pipe. */
export function wrapLines({ width }: Pick<Terminal, 'width'>, text: string): string {
  return width === null
    ? text
    : text
        .split('\n')
        .map((line) => (line.length <= width ? line : wrapLine(line, width)))
        .join('\n');
}

function wrapLine(line: string, width: number): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const room = Math.max(20, width - indent.length);
  return wrapAnsi(line.trimStart(), room, { trim: true })
    .split('\n')
    .map((part) => `${indent}${part}`)
    .join('\n');
}
