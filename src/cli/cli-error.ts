// Exit codes, and the error that ends a command.

export const exitCodes = {
  good: 0,
  /** Problems found. */
  found: 1,
  /** Invalid usage. */
  wrongUse: 2,
  /** Network, authentication, ledger or disk error. */
  service: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command. The message contains what failed and the fix. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}

/** Invalid usage of a command. */
export function usageError(message: string): CliError {
  return new CliError(exitCodes.wrongUse, message);
}
