// A file that a command would write or delete, with the lines that change.

import { lineDiff } from './line-diff.ts';
import { colorize, type Style, type Terminal } from './terminal.ts';

const styles = {
  new: 'green',
  changed: 'yellow',
  merged: 'yellow',
  current: 'dim',
  kept: 'yellow',
  delete: 'red',
} as const satisfies Record<string, Style>;

interface ChangedFile {
  readonly path: string;
  readonly state: keyof typeof styles;
  /** null if there is no file. */
  readonly present: string | null;
  readonly text: string;
}

const withDifferences: readonly ChangedFile['state'][] = ['changed', 'merged', 'kept'];

/** Without ends of lines. */
export function changeLines(
  terminal: Pick<Terminal, 'hasColour'>,
  { path, state, present, text }: ChangedFile,
): readonly string[] {
  const line = `${colorize(terminal, styles[state], state.padEnd(7))}  ${path}`;
  return withDifferences.includes(state)
    ? [line, ...differences(terminal, present ?? '', text)]
    : [line];
}

function differences(
  terminal: Pick<Terminal, 'hasColour'>,
  present: string,
  text: string,
): readonly string[] {
  const plain = (written: string) => written.replaceAll('\r\n', '\n');
  return lineDiff(plain(present), plain(text)).map((line) => {
    const style = line.startsWith('-') ? 'red' : line.startsWith('+') ? 'green' : 'dim';
    return `         ${colorize(terminal, style, line)}`.trimEnd();
  });
}
