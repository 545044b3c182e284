// Receipts of messages, in a small file next to the ledger. A message must be recorded as sent within
// minutes, or another run sends it again. Writing the whole ledger for that would cost as much as an
// event. The next change of the ledger takes the receipts over. Attempts are counted here too: while a
// channel is down, each sweep makes one.

import { groupBy } from '../../base/group-by.ts';
import { earlier } from '../../base/time/instant.ts';
import type { LedgerStore, StoredFile, WriteOutcome } from '../../ports/ledger-store.ts';
import type { Receipt } from '../../ports/notifier.ts';
import { formatReceipts, parseReceipts } from './receipt-codec.ts';

export const receiptsPath = 'receipts.jsonl';

/** Longer than the ledger keeps a message, in milliseconds: an older receipt has no message. */
const keptAtMost = 40 * 24 * 60 * 60 * 1000;

/**
 * Also where the ledger has taken them over: a run may have read the ledger before that, and would send again. In
 * milliseconds, longer than a run takes.
 */
const keptAtLeast = 60 * 60 * 1000;

type Beside = Pick<LedgerStore, 'readBeside' | 'writeBeside'>;

export async function readReceipts(
  branch: Pick<Beside, 'readBeside'>,
): Promise<readonly Receipt[]> {
  return (await readReceiptFile(branch)).receipts;
}

export interface ReceiptFile {
  readonly stored: StoredFile | null;
  readonly receipts: readonly Receipt[];
}

export async function readReceiptFile(branch: Pick<Beside, 'readBeside'>): Promise<ReceiptFile> {
  const stored = await branch.readBeside(receiptsPath);
  return {
    stored,
    receipts: stored === null ? [] : parseReceipts(new TextDecoder().decode(stored.bytes)),
  };
}

/**
 * @param settled messages whose receipts the ledger has taken over
 * @returns `conflict` if another run wrote meanwhile
 */
export async function addReceipts(
  branch: Pick<Beside, 'writeBeside'>,
  { stored, receipts: known }: ReceiptFile,
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
  const lines = new Set(known.map((one) => formatReceipts([one])));
  const missing = added.filter((one) => !lines.has(formatReceipts([one])));
  if (missing.length === 0) {
    return 'written';
  }
  const [newest = ''] = missing
    .map(({ at }) => at)
    .toSorted()
    .toReversed();
  const following = groupBy(missing, ({ id }) => id);
  const kept = known.filter(
    (one) =>
      !isFollowed(one, following.get(one.id) ?? []) &&
      one.at > earlier(newest, settled.has(one.id) ? keptAtLeast : keptAtMost),
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

/** Only the last attempt and the last failure count, until the message is sent or given up. */
function isFollowed({ kind, attempts }: Receipt, later: readonly Receipt[]): boolean {
  return (
    (kind === 'tried' || kind === 'failed') &&
    later.some(
      (one) =>
        one.kind === 'sent' ||
        one.kind === 'given_up' ||
        (one.kind === kind && one.attempts > attempts),
    )
  );
}
