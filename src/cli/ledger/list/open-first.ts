// In a database, most lists need no handoff that has ended.

import type { ArchiveScope, LedgerReader } from '../../../ledger/ledger-reader.ts';
import type { Terminal } from '../../output/terminal.ts';
import { nameDamaged } from '../name-damaged.ts';
import { databaseOf } from '../open/database.ts';
import { type LedgerCommandOptions, type OfRepository, withLedgers } from '../open/open-ledger.ts';
import type { HandoffListItem } from './handoff-list.ts';
import { assertKnownNames, type KnownNames } from './list-filters.ts';
import type { ListOptions } from './list-options.ts';

/** Only what is found is kept: the handoffs of many repositories are more than memory may hold. */
interface Found {
  readonly found: readonly HandoffListItem[];
  readonly names: KnownNames;
  /** Issues that were left out. */
  readonly damaged: ReadonlySet<number>;
}

/**
 * If nothing is found, reads the ended handoffs of a database, too: they tell how many there are, and which names.
 * @param scope `none` if only open handoffs are wanted
 */
export async function findOpenFirst<T extends Found>(
  terminal: Terminal,
  {
    options,
    scope,
    find,
  }: {
    readonly options: LedgerCommandOptions & ListOptions;
    readonly scope: ArchiveScope;
    readonly find: (reader: LedgerReader) => Promise<T>;
  },
): Promise<readonly OfRepository<T>[]> {
  const first = await withLedgers(terminal, options, find, scope);
  const isPart = scope === 'none' && databaseOf(terminal, options) !== null;
  const ledgers =
    isPart && first.every(({ answer }) => answer.found.length === 0)
      ? await withLedgers(terminal, options, find, 'listed')
      : first;
  for (const { answer } of ledgers) {
    nameDamaged(terminal, answer.damaged);
  }
  assertKnownNames(
    ledgers.map(({ answer }) => answer.names),
    options,
  );
  return ledgers;
}
