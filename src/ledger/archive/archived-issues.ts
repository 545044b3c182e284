// Which archive has which issue, and which handoff. A ledger of many years has a hundred thousand of them: packed
// as differences they take two to four bytes each instead of twenty, and each event moves all of them.

import { type Kysely, type Selectable, sql } from 'kysely';
import * as v from 'valibot';
import { groupBy } from '../../base/group-by.ts';
import { decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';

export interface ArchivedIssue {
  readonly issueNumber: number;
  /** null: no handoff, but a form that was never complete. */
  readonly handoffId: number | null;
  /** The handoff before it in its chain. */
  readonly previousId: number | null;
}

export interface LocatedIssue extends ArchivedIssue {
  readonly archive: number;
}

type Packed = Pick<
  Selectable<Tables['archives']>,
  'first_issue' | 'last_issue' | 'issues_json' | 'handoffs_json' | 'previous_json'
>;

const packedColumns = ['issues_json', 'handoffs_json', 'previous_json'] as const;

/** By the number of the issue. */
export function packIssues(issues: readonly ArchivedIssue[]): Packed {
  const sorted = issues.toSorted((one, other) => one.issueNumber - other.issueNumber);
  const numbers = sorted.map(({ issueNumber }) => issueNumber);
  return {
    first_issue: numbers[0] ?? 0,
    last_issue: numbers.at(-1) ?? 0,
    issues_json: JSON.stringify(numbers.map((number, at) => number - (numbers[at - 1] ?? 0))),
    handoffs_json: JSON.stringify(runsOf(sorted)),
    previous_json: JSON.stringify(linksOf(sorted)),
  };
}

/** Numbers of handoffs mostly rise by one: a count, then the number of the first, or null without a handoff. */
function runsOf(issues: readonly ArchivedIssue[]): readonly (number | null)[] {
  const runs: { readonly first: number | null; count: number }[] = [];
  for (const { handoffId } of issues) {
    const last = runs.at(-1);
    const next = last === undefined || last.first === null ? null : last.first + last.count;
    if (last !== undefined && handoffId === next) {
      last.count += 1;
    } else {
      runs.push({ first: handoffId, count: 1 });
    }
  }
  return runs.flatMap(({ count, first }) => [count, first]);
}

/** How many issues further the next with a link is, then how much lower the number of its previous handoff is. */
function linksOf(issues: readonly ArchivedIssue[]): readonly number[] {
  let from = 0;
  return issues.flatMap(({ handoffId, previousId }, at) => {
    if (handoffId === null || previousId === null) {
      return [];
    }
    const further = at - from;
    from = at;
    return [further, handoffId - previousId];
  });
}

const numbers = v.array(v.number());
const numbersOrNull = v.array(v.nullable(v.number()));

function unpackIssues(packed: Pick<Packed, (typeof packedColumns)[number]>): ArchivedIssue[] {
  const read = <Output>(
    name: (typeof packedColumns)[number],
    schema: v.GenericSchema<unknown, Output>,
  ) => decode(schema, parseJson(packed[name], name), name);
  const handoffs = expandRuns(read('handoffs_json', numbersOrNull));
  let issueNumber = 0;
  const issues = read('issues_json', numbers).map((further, at) => {
    issueNumber += further;
    return { issueNumber, handoffId: handoffs[at] ?? null, previousId: null };
  });
  return withLinks(issues, read('previous_json', numbers));
}

function expandRuns(runs: readonly (number | null)[]): readonly (number | null)[] {
  const ids: (number | null)[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const [count, first] = [runs[at] ?? 0, runs[at + 1] ?? null];
    for (let step = 0; step < count; step += 1) {
      ids.push(first === null ? null : first + step);
    }
  }
  return ids;
}

function withLinks(issues: readonly ArchivedIssue[], links: readonly number[]): ArchivedIssue[] {
  const linked = [...issues];
  let place = 0;
  for (let at = 0; at < links.length; at += 2) {
    place += links[at] ?? 0;
    const issue = issues[place];
    if (issue !== undefined && issue.handoffId !== null) {
      linked[place] = { ...issue, previousId: issue.handoffId - (links[at + 1] ?? 0) };
    }
  }
  return linked;
}

/** null: it is in none. */
export async function findArchived(
  db: Kysely<Tables>,
  issueNumber: number,
): Promise<LocatedIssue | null> {
  const around = await allArchived(db, [issueNumber]);
  return around.find((issue) => issue.issueNumber === issueNumber) ?? null;
}

/** @param around only those of archives that may have one of these: usually none has the newest issues */
export async function allArchived(
  db: Kysely<Tables>,
  around?: readonly number[],
): Promise<readonly LocatedIssue[]> {
  const sorted = around?.toSorted((one, other) => one - other) ?? [0, Number.MAX_SAFE_INTEGER];
  const rows = await db
    .selectFrom('archives')
    .select(['number', ...packedColumns])
    .where('first_issue', '<=', sorted.at(-1) ?? 0)
    .where('last_issue', '>=', sorted[0] ?? 0)
    .execute();
  return rows.flatMap(({ number: archive, ...packed }) =>
    unpackIssues(packed).map((issue) => ({ archive, ...issue })),
  );
}

/** Those of one archive. */
export async function issuesIn(
  db: Kysely<Tables>,
  archive: number,
): Promise<readonly ArchivedIssue[]> {
  const row = await db
    .selectFrom('archives')
    .select(packedColumns)
    .where('number', '=', archive)
    .executeTakeFirst();
  return row === undefined ? [] : unpackIssues(row);
}

/** Their archives keep the rows, which no longer count. */
export async function forgetArchived(
  db: Kysely<Tables>,
  issueNumbers: readonly number[],
): Promise<void> {
  const forgotten = new Set(issueNumbers);
  const isForgotten = ({ issueNumber }: ArchivedIssue) => forgotten.has(issueNumber);
  const archives = groupBy(await allArchived(db, issueNumbers), ({ archive }) => archive);
  for (const [archive, issues] of archives) {
    if (issues.some(isForgotten)) {
      const others = packIssues(issues.filter((issue) => !isForgotten(issue)));
      await db.updateTable('archives').set(others).where('number', '=', archive).execute();
    }
  }
  await db
    .deleteFrom('archived_handoffs')
    .where(
      'issue_number',
      'in',
      sql<number>`(SELECT value FROM json_each(${JSON.stringify(issueNumbers)}))`,
    )
    .execute();
}
