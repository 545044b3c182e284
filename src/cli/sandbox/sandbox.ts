// Starts the sandbox as a separate program, so runs do not load it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import type { Terminal } from '../output/terminal.ts';

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
      exitCodes.service,
      'The sandbox needs a clone of Baton; this is only its command line. Clone the repository and run `npm start -- <folder>` there.',
    );
  }
  const templates = resolve(cwd, folder);
  if (!existsSync(templates)) {
    throw usageError(`There is no folder ${folder}.`);
  }
  const installed = await ran(process.execPath, ['.ci/ensure-installed.mjs'], home);
  const words = ['src/sandbox/start.ts', templates, ...wordsOf(options, cwd)];
  // npm's own lookup order: the sandbox runs from source with the Node in its node_modules.
  const isGood = installed && (await ran(join(home, 'node_modules', '.bin', 'node'), words, home));
  terminal.setExitCode(isGood ? exitCodes.good : exitCodes.service);
}

/**
 * Shares this terminal. Ctrl-C reaches the sandbox directly, and this process waits for its
 * cleanup. SIGTERM reaches only this process, so it is forwarded.
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
