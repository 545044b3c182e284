import { expect, test } from 'vitest';
import {
  type ArchivedIssue,
  allArchived,
  findArchived,
  issuesIn,
  packIssues,
} from '../../src/ledger/archive/archived-issues.ts';
import { openLedgerDatabase } from '../../src/ledger/sqlite/ledger-database.ts';

const issue = (
  issueNumber: number,
  handoffId: number | null,
  previousId: number | null = null,
): ArchivedIssue => ({ issueNumber, handoffId, previousId });

/** Gaps between the issues, forms without a handoff, runs of handoffs, and chains in both directions of time. */
const first = [
  issue(7, 1),
  issue(9, 2),
  issue(10, null),
  issue(11, null),
  issue(40, 3, 1),
  issue(41, 9, 12),
  issue(400, 8),
];
const second = [issue(8, 4, 3), issue(402, 5)];

async function withArchives<T>(
  ask: (ledger: Awaited<ReturnType<typeof openLedgerDatabase>>) => Promise<T>,
): Promise<T> {
  const ledger = await openLedgerDatabase({ bytes: null });
  for (const [at, issues] of [first, second, []].entries()) {
    const row = { number: at + 1, version: 'v', bytes: 1, newest_at: '', ...packIssues(issues) };
    await ledger.queries.insertInto('archives').values(row).execute();
  }
  try {
    return await ask(ledger);
  } finally {
    ledger.close();
  }
}

test('An archive knows its issues, their handoffs and the handoffs before them.', () =>
  withArchives(async ({ queries }) => {
    expect(await issuesIn(queries, 1)).toEqual(first);
    expect(await issuesIn(queries, 2)).toEqual(second);
    expect(await issuesIn(queries, 3)).toEqual([]);
    expect(await issuesIn(queries, 4)).toEqual([]);
    expect(await allArchived(queries)).toHaveLength(9);
  }));

test('An archived issue is found among several archives, and an issue between them is not.', () =>
  withArchives(async ({ queries }) => {
    expect(await findArchived(queries, 8)).toEqual({ archive: 2, ...issue(8, 4, 3) });
    expect(await findArchived(queries, 400)).toEqual({ archive: 1, ...issue(400, 8) });
    expect(await findArchived(queries, 401)).toBeNull();
    expect(await findArchived(queries, 403)).toBeNull();
  }));

test('SQL finds them in a view.', () =>
  withArchives(async ({ tables }) => {
    const answer = tables.ask(
      'SELECT issue_number, archive FROM archived_issues ORDER BY issue_number',
    );
    expect(answer.kind === 'answered' ? answer.rows : answer).toEqual([
      [7, 1],
      [8, 2],
      [9, 1],
      [10, 1],
      [11, 1],
      [40, 1],
      [41, 1],
      [400, 1],
      [402, 2],
    ]);
  }));

test('A hundred thousand archived issues take less than four bytes each.', () => {
  // Every seventh ended later, and is in another archive.
  const issues = Array.from({ length: 100_000 }, (_, at) => issue(3 * at + 1, at + 1)).filter(
    (_, at) => at % 7 !== 3,
  );
  const { issues_json, handoffs_json, previous_json } = packIssues(issues);
  const bytes = issues_json.length + handoffs_json.length + previous_json.length;
  expect(bytes / issues.length).toBeLessThan(4);
});
