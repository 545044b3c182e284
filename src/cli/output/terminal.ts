// The terminal a command runs in. It is a parameter, so commands behave the same in tests.

import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { styleText } from 'node:util';
import { type ExitCode, exitCodes } from '../cli-error.ts';
import { decodeText } from '../folder/decode-text.ts';
import { writePieces } from './write-pieces.ts';

export interface Terminal {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /**
   * Writes to stdout, in the person's pager if the text is longer than the screen. A file or a pipe
   * gets piece by piece, as fast as it takes them.
   */
  readonly page: (text: string | Iterable<string>) => Promise<void>;
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
  /** Whether the terminal shows links behind words. */
  readonly hasLinks: boolean;
  /** Columns; null if the output is a file or a pipe, where nothing wraps. */
  readonly width: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path. */
  readonly cwd: string;
  /** Absolute path of Baton's own folder. */
  readonly home: string;
  /** Current time, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly sleep: (seconds: number) => Promise<void>;
  readonly setExitCode: (code: ExitCode) => void;
}

/** Streams open lazily, because opening them is slower than printing help. */
export function terminalOf(process: NodeJS.Process): Terminal {
  const { stdout, env } = process;
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader such as `head` closes the pipe once it has read enough.
    if (code !== 'EPIPE') {
      process.stderr.write(`baton: Cannot write the output (${code ?? 'unknown reason'}).\n`);
      process.exit(exitCodes.service);
    }
  });
  return {
    stdout: (text) => stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    page: async (text) => {
      if (!stdout.isTTY) {
        await writePieces(stdout, typeof text === 'string' ? [text] : text);
        return;
      }
      const { writePaged } = await import('./pager.ts');
      const whole = typeof text === 'string' ? text : [...text].join('');
      await writePaged(whole, {
        height: stdout.rows,
        environment: env,
        platform: process.platform,
        write: (all) => stdout.write(all),
      });
    },
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) {
        chunks.push(Buffer.from(chunk));
      }
      return decodeText(Buffer.concat(chunks), 'Standard input');
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
    hasColour: wantsColour(env, Boolean(stdout.isTTY)),
    hasLinks: Boolean(stdout.isTTY) && showsLinks(env),
    width: stdout.isTTY ? Math.max(stdout.columns, 40) : null,
    environment: env,
    cwd: process.cwd(),
    get home() {
      return topOf(realpathSync(process.argv[1] ?? process.execPath));
    },
    now: () => new Date().toISOString(),
    sleep: (seconds) => setTimeout(seconds * 1000),
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}

type Environment = Terminal['environment'];

/** `FORCE_COLOR` wins over the others, as in Node. https://force-color.org https://no-color.org */
function wantsColour(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: kind } = environment;
  if (forced !== undefined && forced !== '') {
    return forced !== '0' && forced !== 'false';
  }
  return isTerminal && !none && kind !== 'dumb';
}

/** Programs that show OSC 8 links; others may print the codes. */
const linkingPrograms = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'];

function showsLinks(environment: Environment): boolean {
  const { FORCE_HYPERLINK: forced, TERM_PROGRAM: program, TERM: kind } = environment;
  if (forced !== undefined) {
    return forced !== '0';
  }
  return (
    linkingPrograms.includes(program ?? '') ||
    kind === 'xterm-kitty' ||
    Number(environment['VTE_VERSION'] ?? 0) >= 5000 ||
    Boolean(environment['WT_SESSION'] ?? environment['KONSOLE_VERSION'])
  );
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

/** The words as a link where the terminal shows links. https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
export function linked(
  terminal: Pick<Terminal, 'hasLinks'>,
  url: string | null,
  words: string,
): string {
  const code = (address: string) => `\u001b]8;;${address}\u001b\\`;
  return terminal.hasLinks && url !== null ? `${code(url)}${words}${code('')}` : words;
}
