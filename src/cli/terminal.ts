// What a command knows of the terminal it runs in. It is passed in, so that commands run the same in a
// test as in a process.

import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { ExitCode } from './cli-error.ts';

export interface Terminal {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Everything that is piped in. */
  readonly stdin: () => Promise<string>;
  /** What prompts read from and write to. */
  readonly prompts: {
    readonly input: Readable;
    readonly output: Writable;
  };
  /** Whether somebody is there to answer a question. */
  readonly isInteractive: boolean;
  /** Whether somebody watches while a command works. */
  readonly isWatched: boolean;
  readonly hasColour: boolean;
  /** In columns; null where the output goes into a file or another program, and nothing is cut. */
  readonly width: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** The folder that Baton itself lies in, absolute. */
  readonly home: string;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly setExitCode: (code: ExitCode) => void;
}

/** Streams are opened when they are asked for: opening them takes longer than printing some help. */
export function terminalOf(process: NodeJS.Process): Terminal {
  const { stdout, env } = process;
  stdout.on('error', letReadersLeave);
  return {
    stdout: (text) => stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
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

/** As `head` does, once it has read enough. */
function letReadersLeave(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

export type Style = Parameters<typeof styleText>[0];

export function colorize(
  terminal: Pick<Terminal, 'hasColour'>,
  style: Style,
  text: string,
): string {
  return terminal.hasColour ? styleText(style, text, { validateStream: false }) : text;
}
