// Which archives a question needs.

import { type Kysely, sql } from 'kysely';
import { groupBy } from '../../base/group-by.ts';
import type { RowWindow } from '../../metrics/measured.ts';
import { roundUpToSecond } from '../queries/read-rows.ts';
import { handoffNumbers, type WhichIssue } from '../queries/recorded-handoff.ts';
import type { Tables } from '../tables.ts';
import { allArchived, findArchived, type LocatedIssue } from './archived-issues.ts';

export async function allArchives(db: Kysely<Tables>): Promise<readonly number[]> {
  const rows = await db.selectFrom('archives').select('number').orderBy('number').execute();
  return rows.map(({ number }) => number);
}

/** null: the issue is in none. */
export async function archiveOfIssue(
  db: Kysely<Tables>,
  issueNumber: number,
): Promise<number | null> {
  return (await findArchived(db, issueNumber))?.archive ?? null;
}

export interface IssuesOfArchive {
  /** null: they are in the ledger's file, or nowhere. */
  readonly archive: number | null;
  readonly issues: readonly number[];
}

/** The archive of every archived issue, for a ledger that does not change while many issues are read. */
export async function archivesByIssue(db: Kysely<Tables>): Promise<ReadonlyMap<number, number>> {
  const archived = await allArchived(db);
  return new Map(archived.map(({ issueNumber, archive }) => [issueNumber, archive]));
}

/** Where the rows of these issues are. */
export function byArchive(
  archiveOf: ReadonlyMap<number, number>,
  issues: readonly number[],
): readonly IssuesOfArchive[] {
  const groups = groupBy(issues, (issue) => archiveOf.get(issue) ?? null);
  return [...groups].map(([archive, found]) => ({ archive, issues: found }));
}

/** Those with an event in the window. */
export async function archivesSince(
  db: Kysely<Tables>,
  { from }: RowWindow,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('archives')
    .select('number')
    .where('newest_at', '>=', roundUpToSecond(from))
    .orderBy('number')
    .execute();
  return rows.map(({ number }) => number);
}

/** Those, and those with a handoff of a chain that reaches into the window. */
export async function archivesOfFigures(
  db: Kysely<Tables>,
  window: RowWindow,
): Promise<readonly number[]> {
  const recent = await archivesSince(db, window);
  const archived = await allArchived(db);
  const links = await linksOf(db, archived);
  if (links.length === 0) {
    return recent;
  }
  const archiveOf = archivesById(archived);
  const isIn = new Set(recent);
  const inWindow = await handoffsSince(db, window);
  const isSeed = (id: number) => {
    const archive = archiveOf.get(id);
    return archive === undefined ? inWindow.has(id) : isIn.has(archive);
  };
  const members = connected(links, isSeed).flatMap((id) => archiveOf.get(id) ?? []);
  return [...new Set([...recent, ...members])].toSorted((one, other) => one - other);
}

/** That of one handoff, and with its chain those of the handoffs before and after it. */
export async function archivesOfHandoff(
  db: Kysely<Tables>,
  { withChain = false, ...which }: WhichIssue & { readonly withChain?: boolean },
): Promise<readonly number[]> {
  const archived = await allArchived(db);
  const own = archived.find(({ handoffId, issueNumber }) =>
    'handoffId' in which ? handoffId === which.handoffId : issueNumber === which.issueNumber,
  );
  const hot = await handoffNumbers(db, which);
  const id = own?.handoffId ?? hot?.id;
  const archiveOf = archivesById(archived);
  const links = withChain ? await linksOf(db, archived) : [];
  const members = connected(links, (one) => one === id);
  const archives = [
    ...(own === undefined ? [] : [own.archive]),
    ...members.flatMap((one) => archiveOf.get(one) ?? []),
  ];
  return [...new Set(archives)].toSorted((one, other) => one - other);
}

interface Link {
  readonly id: number;
  readonly previous: number;
}

async function linksOf(
  db: Kysely<Tables>,
  archived: readonly LocatedIssue[],
): Promise<readonly Link[]> {
  const { rows } = await sql<Link>`
    SELECT id, previous_handoff_id AS previous FROM handoffs
      WHERE previous_handoff_id IS NOT NULL`.execute(db);
  return [
    ...rows,
    ...archived.flatMap(({ handoffId: id, previousId: previous }) =>
      id === null || previous === null ? [] : [{ id, previous }],
    ),
  ];
}

function archivesById(archived: readonly LocatedIssue[]): ReadonlyMap<number, number> {
  return new Map(
    archived.flatMap(({ handoffId: id, archive }) => (id === null ? [] : [[id, archive] as const])),
  );
}

/** In the ledger's file, and not ended before the window. */
async function handoffsSince(
  db: Kysely<Tables>,
  { from }: RowWindow,
): Promise<ReadonlySet<number>> {
  const since = roundUpToSecond(from);
  const rows = await db
    .selectFrom('handoffs')
    .select('id')
    .where(sql<boolean>`ifnull(completed_at >= ${since}, 1)`)
    .where(sql<boolean>`ifnull(cancelled_at >= ${since}, 1)`)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Members of chains with a seed among them. */
function connected(links: readonly Link[], isSeed: (id: number) => boolean): readonly number[] {
  const beside = new Map<number, number[]>();
  for (const { id, previous } of links) {
    for (const [one, other] of [
      [id, previous],
      [previous, id],
    ] as const) {
      beside.set(one, [...(beside.get(one) ?? []), other]);
    }
  }
  const reached = new Set([...beside.keys()].filter(isSeed));
  // The set grows while it is read.
  for (const id of reached) {
    for (const other of beside.get(id) ?? []) {
      reached.add(other);
    }
  }
  return [...reached];
}
