// Fills a ledger with realistic handoffs, 20 a day, as runs would have left it: those that ended long ago
// are in archives.

import { earlier, toIsoSeconds } from '../../../src/base/time/instant.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import type { Receipt } from '../../../src/ports/notifier.ts';
import { realisticMessages, realisticRecord } from './realistic-handoff.ts';

const secondsPerHandoff = 86_400 / 20;
/** Recorded in one commit. */
const perCommit = 1_500;
/** Still open, or a fifth of a short ledger. */
const mostOpen = 200;
const messagesKept = 30 * 86_400_000;

export async function fillRealistically(
  ledger: Pick<Ledger, 'transact' | 'addReceipts' | 'archiveEnded'>,
  {
    handoffs,
    until,
  }: {
    readonly handoffs: number;
    /** When the last was filed, UTC ISO 8601. Issue numbers count from 1. */
    readonly until: string;
  },
): Promise<void> {
  const filedAt = (number: number) =>
    Date.parse(until) / 1000 - (handoffs - number + 1) * secondsPerHandoff;
  const firstOpen = handoffs - Math.min(mostOpen, handoffs / 5) + 1;
  for (let first = 1; first <= handoffs; first += perCommit) {
    const last = Math.min(first + perCommit - 1, handoffs);
    const now = toIsoSeconds(new Date(filedAt(last) * 1000).toISOString());
    const sentMessages: Receipt[] = [];
    await ledger.transact(async (changes) => {
      for (let number = first; number <= last; number += 1) {
        const isOpen = number >= firstOpen;
        const record = realisticRecord(number, { filedAt: filedAt(number), isOpen });
        await changes.record(record);
        const sent = await changes.queueMessages(realisticMessages(record));
        sentMessages.push(
          ...sent.map(
            ({ id, attempts, createdAt: at }) => ({ kind: 'sent', id, attempts, at }) as const,
          ),
        );
      }
      await changes.forgetMessages(earlier(now, messagesKept));
      return { result: null, reason: `${last} handoffs` };
    });
    await ledger.addReceipts(sentMessages, `${sentMessages.length} messages`);
    await ledger.transact(async (changes) => {
      await changes.foldReceipts('9999');
      return { result: null, reason: 'receipts' };
    });
    while ((await ledger.archiveEnded(now)) !== null) {
      // One archive a commit.
    }
  }
}
