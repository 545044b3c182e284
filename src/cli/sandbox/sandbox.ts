// Starts the sandbox, a program of its own: it is no part of what a repository's runs load.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import type { Terminal } from '../terminal.ts';

export interface SandboxCommandOptions {
  readonly port?: string;
  readonly keep?: string;
  readonly open: boolean;
}

export async function sandbox(
  terminal: Terminal,
  folder: string,
  options: SandboxCommandOptions,
): Promise<void> {
  const { home, cwd } = terminal;
  if (!existsSync(join(home, 'src', 'sandbox', 'start.ts'))) {
    throw new CliError(
      exitCodes.world,
      'The sandbox runs from a clone of Baton, and here is only its command line. Clone the repository and run `npm start -- <folder>` there.',
    );
  }
  const templates = resolve(cwd, folder);
  if (!existsSync(templates)) {
    throw usageError(`There is no folder ${folder}.`);
  }
  const installed = await ran(process.execPath, ['.ci/ensure-installed.mjs'], home);
  const words = ['src/sandbox/start.ts', templates, ...wordsOf(options, cwd)];
  // The one that npm would find first: the sandbox is not compiled, and needs its Node.
  const isGood = installed && (await ran(join(home, 'node_modules', '.bin', 'node'), words, home));
  terminal.setExitCode(isGood ? exitCodes.good : exitCodes.world);
}

/**
 * With this terminal for its own. Ctrl-C reaches it as well, and this program stays until it has cleaned
 * up; to be asked to end reaches this program alone, and is passed on.
 */
async function ran(program: string, words: readonly string[], cwd: string): Promise<boolean> {
  const child = spawn(program, [...words], { cwd, stdio: 'inherit' });
  const stay = () => {};
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', stay);
  process.on('SIGTERM', passOn);
  try {
    const [code]: readonly unknown[] = await once(child, 'exit');
    return code === 0;
  } finally {
    process.off('SIGINT', stay);
    process.off('SIGTERM', passOn);
  }
}

function wordsOf({ port, keep, open }: SandboxCommandOptions, cwd: string): readonly string[] {
  return [
    ...(port === undefined ? [] : ['--port', port]),
    ...(keep === undefined ? [] : ['--keep', resolve(cwd, keep)]),
    ...(open ? [] : ['--no-open']),
  ];
}
