// What a person answered at a prompt, unless they left it.

import { isCancel, updateSettings } from '@clack/prompts';
import { CliError, exitCodes } from '../cli-error.ts';

// Ctrl-D ends the input, and the process would end without a word and with success.
updateSettings({ aliases: { '\u0004': 'cancel' } });

/** @param undone completes "Cancelled. …" */
export function demandAnswer<T>(answer: T, undone: string): Exclude<T, symbol> {
  if (isCancel(answer)) {
    throw new CliError(exitCodes.wrongUse, `Cancelled. ${undone}`);
  }
  return answer as Exclude<T, symbol>;
}
