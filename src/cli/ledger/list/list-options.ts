// The options of `baton list`.

import type { Status } from '../../../config/types.ts';
import { usageError } from '../../cli-error.ts';
import type { LedgerCommandOptions } from '../open/open-ledger.ts';

export interface ListOptions extends LedgerCommandOptions {
  readonly all?: true;
  readonly status?: readonly Status[];
  readonly team?: string;
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  /** A login, or `@me`. */
  readonly who?: string;
  readonly mine?: true;
  /** Seconds. */
  readonly olderThan?: number;
  readonly overdue?: true;
  readonly orphaned?: true;
  readonly incomplete?: true;
  readonly scheduled?: true;
  /** Seconds between two readings. */
  readonly watch?: number;
  readonly json?: true;
  readonly csv?: true;
  /** `--csv`, for Excel. */
  readonly excel?: true;
}

const ofHandoffs = [
  ['status', '--status'],
  ['olderThan', '--older-than'],
  ['overdue', '--overdue'],
  ['orphaned', '--orphaned'],
] as const;

/** A form that opens by itself has no sender yet. */
const ofPeople = [
  ['who', '--who'],
  ['mine', '--mine'],
] as const;

/** Whether a form may match: none has a status, a limit or an owner. */
export function mayListForms(options: ListOptions): boolean {
  return ofHandoffs.every(([name]) => options[name] === undefined);
}

/** Without this, a list would be shown as if the filter had been applied. */
export function assertFiltersApply(options: ListOptions): void {
  const { incomplete, scheduled } = options;
  if (incomplete && scheduled) {
    throw usageError('Choose one of `--incomplete` and `--scheduled`.');
  }
  const filters = incomplete ? ofHandoffs : [...ofPeople, ...ofHandoffs];
  const [, filter] = filters.find(([name]) => options[name] !== undefined) ?? [];
  if ((incomplete || scheduled) && filter !== undefined) {
    throw usageError(
      `\`${filter}\` filters handoffs, and does not go with \`${incomplete ? '--incomplete' : '--scheduled'}\`. Filter by \`--team\`, \`--from\`, \`--to\` or \`--type\`.`,
    );
  }
}
