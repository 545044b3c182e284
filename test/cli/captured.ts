// The command line in this process, with a terminal that keeps what is written to it.

import { tmpdir } from 'node:os';
import type { ExitCode } from '../../src/cli/cli-error.ts';
import type { Terminal } from '../../src/cli/output/terminal.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';

export interface Captured {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
}

/** Runs `baton` with these words, as in a pipe unless `terminal` is set. */
export async function baton(
  words: readonly string[],
  terminal: Partial<Terminal> = {},
): Promise<Captured> {
  const keeping = capture(terminal);
  await runCommandLine(words, keeping.terminal);
  return keeping.captured();
}

export function capture(given: Partial<Terminal> = {}): {
  readonly terminal: Terminal;
  captured(): Captured;
} {
  const out: string[] = [];
  const err: string[] = [];
  let exitCode: ExitCode = 0;
  const terminal: Terminal = {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    page: async (text) => {
      out.push(typeof text === 'string' ? text : [...text].join(''));
    },
    stdin: async () => '',
    prompts: { input: process.stdin, output: process.stdout },
    isInteractive: false,
    isWatched: false,
    hasColour: false,
    hasLinks: false,
    width: null,
    environment: {},
    cwd: tmpdir(),
    home: tmpdir(),
    now: () => '2026-11-23T09:00:00.000Z',
    sleep: async () => undefined,
    setExitCode: (code) => {
      exitCode = code;
    },
    ...given,
  };
  return { terminal, captured: () => ({ stdout: out.join(''), stderr: err.join(''), exitCode }) };
}

/** As one text, for a transcript. */
export function transcriptOf(
  words: readonly string[],
  { stdout, stderr, exitCode }: Captured,
): string {
  const parts = [
    `$ baton ${words.join(' ')}\n`,
    stdout,
    stderr === '' ? '' : `──── stderr\n${stderr}`,
    `──── exit code ${exitCode}\n`,
  ];
  return parts.map((part) => (part === '' || part.endsWith('\n') ? part : `${part}\n`)).join('');
}
