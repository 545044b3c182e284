// Options shared by all commands that read the ledger.

import { type Command, InvalidArgumentError } from 'commander';
import { parseInstant } from '../base/time/instant.ts';
import { durationUnits, secondsOf } from '../config/duration.ts';
import { inputDefaults } from '../runner/input-defaults.ts';
import { pathOption } from './path-options.ts';

export function withLedgerOptions(command: Command): Command {
  return command
    .option('--repo <owner/name>', 'repository (default: the one of this folder)')
    .option('--host <name>', 'GitHub Enterprise host (default: the one of this folder)')
    .option('--data-branch <name>', branchOption)
    .option('--database-url <url>', databaseOption)
    .option('--file <handoffs.db>', 'read a local ledger file instead', pathOption);
}

/** With all repositories of a PostgreSQL database as a choice. */
export function withAllRepositories(command: Command): Command {
  return withLedgerOptions(command).option(
    '--all-repositories',
    'read all repositories of a PostgreSQL database',
  );
}

/** Without a value, DATABASE_URL is considered. */
export const branchOption = `ledger branch (default: from the workflow in this folder, or ${inputDefaults['data-branch']})`;

export const databaseOption =
  'read a PostgreSQL database instead; DATABASE_URL keeps its password out of process lists';

/** From 5 seconds to an hour. */
export function secondsOption(written: string): number {
  const seconds = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (seconds < 5 || seconds > 3600) {
    throw new InvalidArgumentError('Write a whole number of seconds from 5 to 3600.');
  }
  return seconds;
}

/** From 1 to 3660. */
export function daysOption(written: string): number {
  const days = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (days < 1 || days > 3660) {
    throw new InvalidArgumentError('Write a whole number of days from 1 to 3660.');
  }
  return days;
}

/** UTC ISO 8601 in whole seconds. */
export function instantOption(written: string): string {
  const at = parseInstant(written);
  if (at === null) {
    throw new InvalidArgumentError('Write an ISO 8601 instant, for example 2026-11-22T09:00:00Z.');
  }
  return at;
}

/** Parses `90m`, `24h`, `2d` or `1w`. @returns seconds */
export function durationOption(written: string): number {
  const [, amount, letter] = /^(\d{1,6}) ?([mhdw])$/i.exec(written) ?? [];
  const unit = durationUnits.find((one) => one === letter?.toLowerCase());
  if (unit === undefined || Number(amount) === 0) {
    throw new InvalidArgumentError('Write a duration, for example 90m, 24h, 2d or 1w.');
  }
  return secondsOf({ amount: Number(amount), unit });
}
