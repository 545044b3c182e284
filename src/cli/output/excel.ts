// CSV for Excel, which reads a file without a byte order mark in an old character set: `MÃ¼ller`.

import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

export const byteOrderMark = '\uFEFF';

export function withCsvOptions(command: Command, what = 'print CSV'): Command {
  return command
    .option('--csv', what)
    .option('--excel', 'print CSV with a byte order mark, for Excel');
}

/** The terminal and the options of the same command with `--csv`. */
export function asCsv<Options extends { readonly csv?: true; readonly excel?: true }>(
  terminal: Terminal,
  options: Options,
): { readonly terminal: Terminal; readonly options: Options } {
  return options.excel === true
    ? {
        terminal: { ...terminal, page: (text) => terminal.page(withMark(text)) },
        options: { ...options, csv: true },
      }
    : { terminal, options };
}

function* withMark(text: string | Iterable<string>): Iterable<string> {
  yield byteOrderMark;
  yield* typeof text === 'string' ? [text] : text;
}
