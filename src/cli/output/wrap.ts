// Wraps sentences at words, as terminals do not.

import columnsOf from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Terminal } from './terminal.ts';

/** Long lines continue at their own indentation, items of lists after the number or dash. Nothing wraps in a pipe. */
export function wrapLines({ width }: Pick<Terminal, 'width'>, text: string): string {
  return width === null
    ? text
    : text
        .split('\n')
        .map((line) => (columnsOf(line) <= width ? line : wrapLine(line, width)))
        .join('\n');
}

/** Text in Markdown: tables, HTML and code stay on their lines, and hidden comments are left out. */
export function wrapMarkdown(terminal: Pick<Terminal, 'width'>, text: string): string {
  if (terminal.width === null) {
    return text;
  }
  let isCode = false;
  return text
    .replaceAll(/^<!--.*-->\n?/gm, '')
    .split('\n')
    .map((line) => {
      const isFence = line.startsWith('```');
      isCode = isFence ? !isCode : isCode;
      return isFence || isCode || /^[|<]/.test(line) ? line : wrapLines(terminal, line);
    })
    .join('\n');
}

/** Lines with a mark before them, which continues. */
export function wrapQuoted(terminal: Pick<Terminal, 'width'>, mark: string, line: string): string {
  const width = terminal.width === null ? null : Math.max(20, terminal.width - mark.length);
  return wrapLines({ width }, line)
    .split('\n')
    .map((part) => `${mark}${part}`)
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const [start = ''] = /^ *(?:(?:\d+\.|[-*]) )?/.exec(line) ?? [];
  const room = Math.max(20, width - start.length);
  const indent = ' '.repeat(start.length);
  return wrapAnsi(line.slice(start.length), room, { trim: true })
    .split('\n')
    .map((part, at) => `${at === 0 ? start : indent}${part}`)
    .join('\n');
}
