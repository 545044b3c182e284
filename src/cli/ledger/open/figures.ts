// What commands compute figures from: the file of a ledger, or the questions that runs ask of a database. To copy a
// long ledger from there takes twenty times as long as its figures.

import type { Configuration } from '../../../config/types.ts';
import { newestConfiguration } from '../../../ledger/ledger-reader.ts';
import type { Ledger } from '../../../ports/ledger.ts';
import { withProgress } from '../../output/progress.ts';
import type { Terminal } from '../../output/terminal.ts';
import { databaseOf, nothingYet, openNamedLedger, withWayOut } from './database.ts';
import { type LedgerCommandOptions, withLedger } from './open-ledger.ts';

export interface FiguresLedger extends Pick<Ledger, 'read'> {
  /** The newest that a run has worked with, with today's logins; null if this release can read none. */
  readonly configuration: Configuration | null;
  /** `owner/name` in the newest row of a file; null: unknown. */
  readonly nameInFile: string | null;
}

export async function withFigures<T>(
  terminal: Terminal,
  options: LedgerCommandOptions,
  ask: (ledger: FiguresLedger) => Promise<T>,
): Promise<T> {
  const database = databaseOf(terminal, options);
  if (database === null) {
    return withLedger(terminal, options, async (reader) => {
      const answer = reader.ask('SELECT repository FROM handoffs ORDER BY id DESC LIMIT 1');
      const [name] = answer.kind === 'answered' ? (answer.rows[0] ?? []) : [];
      return ask({
        read: (question) => question(reader.historyView),
        configuration: await reader.configuration(),
        nameInFile: typeof name === 'string' ? name : null,
      });
    });
  }
  const ledger = await openNamedLedger(terminal, database, options);
  try {
    return await withProgress(terminal, 'Reading the ledger', async () => {
      if ((await ledger.read((view) => view.createdAt())) === null) {
        throw nothingYet();
      }
      return ask({
        read: ledger.read,
        configuration: await ledger.read(newestConfiguration),
        nameInFile: null,
      });
    });
  } catch (error) {
    throw withWayOut(error, database);
  } finally {
    await ledger.close();
  }
}
