// How a command ends, and how one that cannot go on says so.

export const exitCodes = {
  good: 0,
  /** Something was found that is to be mended. */
  found: 1,
  /** The command was called wrongly. */
  wrongUse: 2,
  /** The world failed: network, token, ledger, disk. */
  world: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command. The message says what happened and what to do next. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** The command was called wrongly. */
export function usageError(message: string): CliError {
  return new CliError(exitCodes.wrongUse, message);
}
