// Shows a list again and again until the person presses Ctrl-C.

import { ServiceError } from '../../../ports/service-error.ts';
import { CliError, exitCodes, usageError } from '../../cli-error.ts';
import type { Terminal } from '../../output/terminal.ts';

/** Moves to the top left corner and clears from there, so that the screen does not flicker. */
const clear = '\u001b[H\u001b[J';

/** A failed reading does not end it: the network may come back. */
export async function watch(
  terminal: Terminal,
  seconds: number,
  { json, csv }: { readonly json?: true; readonly csv?: true },
  text: () => Promise<string>,
): Promise<never> {
  if (terminal.width === null || json || csv) {
    throw usageError('`--watch` needs a terminal, and excludes `--json` and `--csv`.');
  }
  let shown = await text();
  for (let failure = ''; ; ) {
    const at = terminal.now().slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM:SS'.length);
    terminal.stdout(
      `${clear}${shown}\n${failure}Read at ${at} UTC, again in ${seconds} s. Ctrl-C ends.\n`,
    );
    await terminal.sleep(seconds);
    [shown, failure] = await text().then(
      (output) => [output, ''] as const,
      (error: unknown) => [shown, `${passingFailure(error)}\n`] as const,
    );
  }
}

function passingFailure(error: unknown): string {
  if (
    error instanceof ServiceError ||
    (error instanceof CliError && error.exitCode === exitCodes.service)
  ) {
    return error.message;
  }
  throw error;
}
