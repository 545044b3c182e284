// Receipts of messages, in a small file next to the ledger. A message must be recorded as sent within
// minutes, or another run sends it again. Writing the whole ledger for that would cost as much as an
// event. The next change of the ledger takes the receipts over.

import { earlier } from '../../base/time/instant.ts';
import type { LedgerStore, StoredFile, WriteOutcome } from '../../ports/ledger-store.ts';
import type { Receipt } from '../../ports/notifier.ts';
import { formatReceipts, parseReceipts } from './receipt-codec.ts';

export const receiptsPath = 'receipts.jsonl';

/** Longer than the ledger keeps a message, in milliseconds: an older receipt has no message. */
const keptAtMost = 40 * 24 * 60 * 60 * 1000;

type Beside = Pick<LedgerStore, 'readBeside' | 'writeBeside'>;

export async function readReceipts(
  branch: Pick<Beside, 'readBeside'>,
): Promise<readonly Receipt[]> {
  return receiptsIn(await branch.readBeside(receiptsPath));
}

/**
 * @param settled messages whose receipts the ledger has taken over
 * @returns `conflict` if another run wrote meanwhile
 */
export async function addReceipts(
  branch: Beside,
  {
    added,
    settled,
    message,
  }: {
    readonly added: readonly Receipt[];
    readonly settled: ReadonlySet<string>;
    readonly message: string;
  },
): Promise<WriteOutcome['kind']> {
  const stored = await branch.readBeside(receiptsPath);
  const known = receiptsIn(stored);
  const lines = new Set(known.map((one) => formatReceipts([one])));
  const missing = added.filter((one) => !lines.has(formatReceipts([one])));
  if (missing.length === 0) {
    return 'written';
  }
  const [newest = ''] = missing
    .map(({ at }) => at)
    .toSorted()
    .toReversed();
  const attempts = new Map(missing.map((one) => [one.id, one.attempts]));
  const kept = known.filter(
    (one) =>
      !settled.has(one.id) && !isFollowed(one, attempts) && one.at > earlier(newest, keptAtMost),
  );
  const { kind } = await branch.writeBeside({
    path: receiptsPath,
    bytes: Buffer.from(formatReceipts([...kept, ...missing])),
    expected: stored?.version ?? null,
    message,
    // Without its ledger, a branch would look damaged to every later run.
    mayCreateBranch: false,
  });
  return kind;
}

/** Only the last failure counts: while a channel is down, each run adds one for each message. */
function isFollowed(
  { kind, id, attempts }: Receipt,
  newAttempts: ReadonlyMap<string, number>,
): boolean {
  return kind === 'failed' && (newAttempts.get(id) ?? 0) > attempts;
}

function receiptsIn(stored: StoredFile | null): readonly Receipt[] {
  return stored === null ? [] : parseReceipts(new TextDecoder().decode(stored.bytes));
}
