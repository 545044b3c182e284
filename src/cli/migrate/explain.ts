// What `baton migrate` prints at the end: what was copied, how to switch, and how to go back.

import { pluralize } from '../../base/join-list.ts';
import type { LedgerEnd } from '../../ledger/closed.ts';
import type { RowCounts } from '../../ledger/migration/movable-ledger.ts';
import type { MoveOutcome, MoveRefusal } from '../../ledger/migration/move.ts';

export interface Places {
  readonly from: LedgerEnd;
  /** `handoff-data` */
  readonly branch: string;
  /** `owner/name` */
  readonly place: string;
  /** Options that each further command needs too, such as ` --data-branch other`. */
  readonly sameOptions: string;
}

type Finished = Exclude<MoveOutcome, { readonly kind: 'refused' }>;

export function explainOutcome({ kind, rows }: Finished, places: Places): string {
  const counts = `Copied ${formatCounts(rows)}. Every row was compared.`;
  return kind === 'copied'
    ? `${counts}\n\n${howToSwitch(places)}\n`
    : `${counts}\n\n${howToFinish(places)}\n`;
}

function formatCounts(rows: RowCounts): string {
  const total = [...rows.values()].reduce((sum, count) => sum + count, 0);
  const count = (table: string) => rows.get(table) ?? 0;
  return `${pluralize(count('handoffs'), 'handoff')}, ${pluralize(count('events'), 'event')}, ${pluralize(total, 'row')} in all`;
}

function howToSwitch({ from, branch, sameOptions }: Places): string {
  const [source, target] = ends(from, branch);
  return [
    `Runs still use the ledger ${source}. The copy ${target} is closed to them, and has nothing that they record from now on.`,
    '',
    'To switch:',
    ...(from === 'branch'
      ? [
          '1. Save the database URL as a secret of the repository, for example DATABASE_URL.',
          `2. Run \`baton migrate --from branch --to postgres --cutover${sameOptions}\`. It closes the branch to runs, copies what is left, and opens the ledger in PostgreSQL.`,
          '3. Set the input `database-url` of the workflow to that secret, on the default branch.',
        ]
      : [
          `1. Run \`baton migrate --from postgres --to branch --cutover${sameOptions}\`. It closes the ledger in PostgreSQL to runs, copies what is left, and opens the branch.`,
          '2. Remove the input `database-url` from the workflow, on the default branch.',
        ]),
    `${from === 'branch' ? 4 : 3}. Run the workflow with \`mode: sweep\`.`,
    '',
    'Runs between the cutover and the change of the workflow fail and record nothing. The sweep then records what people did on the issues meanwhile.',
  ].join('\n');
}

function howToFinish({ from, branch, sameOptions }: Places): string {
  const [source, target] = ends(from, branch);
  const [to, change] =
    from === 'branch'
      ? ([
          'postgres',
          'Set the input `database-url` of the workflow to the secret with the URL',
        ] as const)
      : (['branch', 'Remove the input `database-url` from the workflow'] as const);
  return [
    `The ledger is ${target} now. The one ${source} is closed to runs, and stays as it is.`,
    '',
    'Now:',
    `1. ${change}, on the default branch.`,
    '2. Run the workflow with `mode: sweep`. It records what people did on the issues meanwhile.',
    '',
    `To go back, run \`baton migrate --from ${to} --to ${from} --cutover${sameOptions}\`. It copies what was recorded since.`,
  ].join('\n');
}

function ends(from: LedgerEnd, branch: string): readonly [source: string, target: string] {
  const [onBranch, inPostgres] = [`on ${branch}`, 'in PostgreSQL'];
  return from === 'branch' ? [onBranch, inPostgres] : [inPostgres, onBranch];
}

export function formatRefusal(
  why: MoveRefusal,
  { from, branch, place, sameOptions }: Places,
): string {
  const [source, target] = ends(from, branch);
  const to = from === 'branch' ? 'postgres' : 'branch';
  return {
    'nothing to move':
      `${place} has no handoffs ${source}, so there is nothing to move. ` +
      (from === 'branch'
        ? 'Set the input `database-url` in the workflow: the first handoff creates the ledger in PostgreSQL.'
        : 'Remove the input `database-url` from the workflow: the first handoff creates the branch.'),
    'of another repository':
      `The ledger on ${branch} belongs to another repository: ${place} is probably a copy, such as a fork. Nothing was changed. ` +
      `Delete the branch ${branch} if no handoff was recorded here, or run the workflow with \`mode: rebuild\`, which replaces it with a ledger of this repository.`,
    'source is a copy':
      `The ledger of ${place} ${source} is an unfinished copy. Nothing was changed. ` +
      `Finish it with \`baton migrate --from ${to} --to ${from} --cutover${sameOptions}\`.`,
    'target is in use':
      `The ledger of ${place} ${target} is in use and has handoffs of its own. Nothing was changed. ` +
      'A migration fills a ledger that is empty or closed to runs. ' +
      `If those handoffs count, keep that ledger. If not, delete it and run this command again.`,
    'moved before':
      `The ledger of ${place} is ${target} already. Nothing was changed. ` +
      `To move it back, run \`baton migrate --from ${to} --to ${from} --cutover${sameOptions}\`.`,
  }[why];
}
