// Answers questions about messages with their receipts, which the ledger's file may not have yet.

import type { Kysely } from 'kysely';
import type { DueMessage, Receipt } from '../../ports/notifier.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { applyReceipts, dueMessages, hasPendingMessages } from '../queries/outbox-queries.ts';
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

/**
 * Reads receipts only if a message seems due, which is rare. The copy in memory stays as the ledger's file is, which
 * decides what receipts the file has taken over.
 */
export async function dueWithReceipts(
  db: Kysely<Tables>,
  now: string,
  readReceipts: ReadReceipts,
): Promise<readonly DueMessage[]> {
  const due = await dueMessages(db, now);
  const receipts = due.length === 0 ? [] : await readReceipts();
  if (receipts.length === 0) {
    return due;
  }
  const trial = await db.startTransaction().execute();
  try {
    await applyReceipts(trial, receipts);
    return await dueMessages(trial, now);
  } finally {
    await trial.rollback().execute();
  }
}

/** Takes over receipts with what a change writes anyway. */
export async function foldReceipts(
  db: Kysely<Tables>,
  now: string,
  readReceipts: ReadReceipts,
): Promise<void> {
  try {
    if ((await dueMessages(db, now)).length > 0) {
      await applyReceipts(db, await readReceipts());
    }
  } catch (error) {
    // A later change takes them over.
    if (!(error instanceof ServiceError)) {
      throw error;
    }
  }
}
