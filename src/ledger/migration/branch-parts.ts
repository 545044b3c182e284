// The parts of a ledger on a branch: each archive with the issues that count there, and the ledger's own file.

import { archivePath } from '../archive/archive-limits.ts';
import { issuesIn } from '../archive/archived-issues.ts';
import { allArchives } from '../archive/choose-archives.ts';
import type { ArchiveOpener } from '../archive/open-archives.ts';
import type { LedgerDatabase } from '../sqlite/ledger-database.ts';
import { differingRows, type RowDifference } from './compare-rows.ts';
import { issuesWithRows, type RowsEnd, readPages, tablesOfIssues } from './rows.ts';

export interface LedgerPart {
  /** `archive/0001.db` */
  readonly path: string;
  readonly end: RowsEnd;
  readonly issues: readonly number[];
  /** Of an archive, those that its issues use; otherwise all. */
  readonly templatesOf: readonly number[] | null;
  /** The ledger's own file. */
  readonly isHot: boolean;
}

/** One archive after the other: only the last is open. */
export async function* ledgerParts(
  { queries: db }: Pick<LedgerDatabase, 'queries'>,
  archives: Pick<ArchiveOpener, 'open'>,
): AsyncGenerator<LedgerPart> {
  for (const number of await allArchives(db)) {
    const issues = (await issuesIn(db, number)).map(({ issueNumber }) => issueNumber);
    if (issues.length > 0) {
      const { queries } = await archives.open(number);
      const end = { kind: 'sqlite', db: queries } as const;
      yield { path: archivePath(number), end, issues, templatesOf: issues, isHot: false };
    }
  }
  const issues = await issuesWithRows({ db });
  yield {
    path: 'handoffs.db',
    end: { kind: 'sqlite', db },
    issues,
    templatesOf: null,
    isHot: true,
  };
}

/** Of its issues. */
export async function* partDifferences(
  { end, issues }: LedgerPart,
  other: RowsEnd,
): AsyncGenerator<RowDifference> {
  for (const name of tablesOfIssues) {
    yield* differingRows(name, issues, { one: end, other });
  }
}

/** Templates are few. */
export async function templatesIn(
  end: RowsEnd,
  issues: readonly number[] | null,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const rows of readPages(end, 'templates', issues)) {
    for (const { version, handoff_type, template_json } of rows) {
      found.set(String(version), JSON.stringify([handoff_type, template_json]));
    }
  }
  return found;
}

/** null: both are equal. */
export async function firstOf(
  differences: AsyncIterable<RowDifference>,
): Promise<RowDifference | null> {
  for await (const difference of differences) {
    return difference;
  }
  return null;
}
