import { pluralize } from '../../base/join-list.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { IssueFailure } from '../issue-failure.ts';

/** The next sweep looks at failed issues again, even if nothing changes on them. */
export async function noteFailed(
  ledger: LedgerTransaction,
  {
    lookedAt,
    failed,
  }: { readonly lookedAt: readonly number[]; readonly failed: readonly IssueFailure[] },
): Promise<string | null> {
  const before = await ledger.failedIssues();
  const isSettled = new Set(lookedAt);
  const now = new Set(failed.map(({ issueNumber }) => issueNumber));
  const after = [...new Set([...before.filter((one) => !isSettled.has(one)), ...now])];
  const newlyFailed = [...now].filter((one) => !before.includes(one));
  if (newlyFailed.length === 0 && after.length === before.length) {
    return null;
  }
  await ledger.setFailedIssues(after.toSorted((one, other) => one - other));
  return newlyFailed.length === 0
    ? `sweep: ${pluralize(before.length - after.length, 'issue')} checked again`
    : `sweep: ${pluralize(newlyFailed.length, 'issue')} failed, the next one checks again`;
}
