// The terminal a command runs in. It is a parameter, so commands behave the same in tests.

import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { ignoreEpipe } from '../base/ignore-epipe.ts';
import type { ExitCode } from './cli-error.ts';

export interface Terminal {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** All of standard input. */
  readonly stdin: () => Promise<string>;
  /** Streams for prompts. */
  readonly prompts: {
    readonly input: Readable;
    readonly output: Writable;
  };
  /** Whether a person can answer questions. */
  readonly isInteractive: boolean;
  /** Whether a person watches the output, so progress is useful. */
  readonly isWatched: boolean;
  readonly hasColour: boolean;
  /** Columns; null if the output is a file or a pipe, where nothing is cut. */
  readonly width: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path. */
  readonly cwd: string;
  /** Absolute path of Baton's own folder. */
  readonly home: string;
  /** Current time, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly setExitCode: (code: ExitCode) => void;
}

/** Streams open lazily, because opening them is slower than printing help. */
export function terminalOf(process: NodeJS.Process): Terminal {
  const { stdout, env } = process;
  ignoreEpipe(stdout);
  return {
    stdout: (text) => stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) {
        chunks.push(Buffer.from(chunk));
      }
      return Buffer.concat(chunks).toString('utf8');
    },
    get prompts() {
      return { input: process.stdin, output: stdout };
    },
    get isInteractive() {
      return Boolean(process.stdin.isTTY && stdout.isTTY) && !env['CI'];
    },
    get isWatched() {
      return Boolean(process.stderr.isTTY);
    },
    hasColour: Boolean(stdout.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    width: stdout.isTTY ? Math.max(stdout.columns, 40) : null,
    environment: env,
    cwd: process.cwd(),
    get home() {
      return topOf(realpathSync(process.argv[1] ?? process.execPath));
    },
    now: () => new Date().toISOString(),
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}

/** The nearest folder above a program that has Baton's `action.yml`, or the root. */
function topOf(program: string): string {
  const folder = dirname(program);
  return existsSync(join(folder, 'action.yml')) || folder === program ? folder : topOf(folder);
}

export type Style = Parameters<typeof styleText>[0];

export function colorize(
  terminal: Pick<Terminal, 'hasColour'>,
  style: Style,
  text: string,
): string {
  return terminal.hasColour ? styleText(style, text, { validateStream: false }) : text;
}
