// Runs one command to its end, whatever end that is.

import { CommanderError } from 'commander';
import { ServiceError } from '../ports/world.ts';
import { CliError, type ExitCode, exitCodes } from './cli-error.ts';
import { buildProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** @param words what follows the command's name */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<void> {
  try {
    await buildProgram(terminal).parseAsync(words, { from: 'user' });
  } catch (error) {
    const { exitCode, message } = endOf(error);
    if (message !== null) terminal.stderr(`baton: ${message}\n`);
    terminal.setExitCode(exitCode);
  }
}

function endOf(error: unknown): { readonly exitCode: ExitCode; readonly message: string | null } {
  if (error instanceof CommanderError) {
    // The parser has said already what is wrong.
    return { exitCode: error.exitCode === 0 ? exitCodes.good : exitCodes.wrongUse, message: null };
  }
  if (error instanceof CliError) return error;
  if (error instanceof ServiceError) return { exitCode: exitCodes.world, message: error.message };
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    exitCode: exitCodes.world,
    message: `This is a mistake in Baton itself. Please report it with these lines:\n${told}`,
  };
}
