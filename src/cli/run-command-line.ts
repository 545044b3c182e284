// Runs one command and maps every outcome to an exit code.

import { CommanderError } from 'commander';
import { ServiceError } from '../ports/service-error.ts';
import { CliError, type ExitCode, exitCodes } from './cli-error.ts';
import type { Terminal } from './output/terminal.ts';
import { wrapLines } from './output/wrap.ts';
import { buildProgram } from './program.ts';

/** @param words the arguments, including the command */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<void> {
  try {
    if (words[0] === 'complete' && words[1] === '--') {
      // A shell asks for completions. A person completes a handoff with its number.
      const { printSuggestions } = await import('./completion/completion.ts');
      printSuggestions(buildProgram(terminal), words.slice(2));
      return;
    }
    await buildProgram(terminal).parseAsync(words, { from: 'user' });
  } catch (error) {
    const { exitCode, message } = endOf(error);
    if (message !== null) {
      terminal.stderr(wrapLines(terminal, `baton: ${message}\n`));
    }
    terminal.setExitCode(exitCode);
  }
}

function endOf(error: unknown): { readonly exitCode: ExitCode; readonly message: string | null } {
  if (error instanceof CommanderError) {
    // The parser has already printed the error.
    return { exitCode: error.exitCode === 0 ? exitCodes.good : exitCodes.wrongUse, message: null };
  }
  if (error instanceof CliError) {
    return error;
  }
  if (error instanceof ServiceError) {
    return { exitCode: exitCodes.service, message: error.message };
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    exitCode: exitCodes.service,
    message: `This is a bug in Baton. Please report it with these lines:\n${details}`,
  };
}
