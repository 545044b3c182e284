// Answers questions about messages with their receipts, which the ledger's file may not have yet.

import type { Kysely } from 'kysely';
import type { OutboxView, Receipt } from '../../ports/notifier.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { applyReceipts, hasPendingMessages } from '../queries/outbox-queries.ts';
import type { Tables } from '../tables.ts';

export type ReadReceipts = () => Promise<readonly Receipt[]>;

/** Brings a copy in memory up to date. Receipts are read only for a message without one. */
export async function takeOverReceipts(
  db: Kysely<Tables>,
  readReceipts: ReadReceipts,
): Promise<void> {
  if (await hasPendingMessages(db)) {
    await applyReceipts(db, await readReceipts());
  }
}

/** Reads receipts only if a message seems due, which is rare. They stay in the copy in memory. */
export function withReceipts<View extends OutboxView>(
  view: View,
  db: Kysely<Tables>,
  { readReceipts = async () => [] }: { readonly readReceipts?: ReadReceipts },
): View & { readonly foldReceipts: (now: string) => Promise<void> } {
  const dueMessages: OutboxView['dueMessages'] = async (now) => {
    const due = await view.dueMessages(now);
    const receipts = due.length === 0 ? [] : await readReceipts();
    if (receipts.length === 0) {
      return due;
    }
    await applyReceipts(db, receipts);
    return view.dueMessages(now);
  };
  return {
    ...view,
    dueMessages,
    async foldReceipts(now) {
      try {
        await dueMessages(now);
      } catch (error) {
        // A later change takes them over.
        if (!(error instanceof ServiceError)) {
          throw error;
        }
      }
    },
  };
}
