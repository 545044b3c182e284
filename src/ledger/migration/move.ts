// Moves a ledger between a branch and PostgreSQL. While it is copied, the target is closed to runs and the source
// is open. A cutover closes the source, copies what is left, and opens the target: one is open at a time, so no
// run records anything that the copy does not get. Each step may be repeated, and continues after an interruption.

import type { LedgerEnd } from '../closed.ts';
import { branchEnd } from './branch-end.ts';
import type { MovableLedger, MoveOptions, RowCounts } from './movable-ledger.ts';
import { postgresEnd } from './postgres-end.ts';
import { copyToBranch } from './to-branch.ts';
import { copyToPostgres } from './to-postgres.ts';

export interface MoveOrder {
  readonly from: LedgerEnd;
  /** Closes the source, copies what is left, and opens the target. */
  readonly cutover: boolean;
}

export type MoveOutcome =
  | { readonly kind: 'copied' | 'moved'; readonly rows: RowCounts }
  | { readonly kind: 'refused'; readonly why: MoveRefusal };

export type MoveRefusal =
  | 'nothing to move'
  /** A fork or another copy of a repository has the data branch of the original. */
  | 'of another repository'
  /** It is a copy that was not finished. */
  | 'source is a copy'
  | 'target is in use'
  /** The source is closed, and the target open. */
  | 'moved before';

export async function moveLedger(order: MoveOrder, options: MoveOptions): Promise<MoveOutcome> {
  const { source, target } = endsOf(order, options);
  const why = await refusal(source, target);
  if (why !== null) {
    return { kind: 'refused', why };
  }
  if (order.cutover) {
    await source.setClosed('moved', `closed to move to ${targetOf(order)}`);
  }
  await target.setClosed('copy', `a copy of the ledger in ${sourceOf(order)}`);
  const copy = order.from === 'branch' ? copyToPostgres : copyToBranch;
  const rows = await copy(options);
  if (!order.cutover) {
    return { kind: 'copied', rows };
  }
  await target.setClosed(null, `moved from ${sourceOf(order)}`);
  return { kind: 'moved', rows };
}

/** Opens the source again. @returns why not; null if it is open */
export async function cancelMove(
  order: Pick<MoveOrder, 'from'>,
  options: MoveOptions,
): Promise<Extract<MoveRefusal, 'of another repository' | 'moved before'> | null> {
  const { source, target } = endsOf(order, options);
  const [from, to] = [await source.state(), await target.state()];
  if (isOfAnother(from, to)) {
    return 'of another repository';
  }
  if (from.closed === 'copy' || (to.closed === null && !to.isEmpty)) {
    return 'moved before';
  }
  if (from.closed !== null) {
    await source.setClosed(null, `not moved to ${targetOf(order)}`);
  }
  return null;
}

type State = Awaited<ReturnType<MovableLedger['state']>>;

function isOfAnother(from: State, to: State): boolean {
  return from.owner !== null && to.owner !== null && from.owner !== to.owner;
}

async function refusal(source: MovableLedger, target: MovableLedger): Promise<MoveRefusal | null> {
  const [from, to] = [await source.state(), await target.state()];
  const isInUse = to.closed === null && !to.isEmpty;
  if (isOfAnother(from, to)) {
    return 'of another repository';
  }
  if (from.closed === 'copy') {
    return 'source is a copy';
  }
  if (from.closed === 'moved' && isInUse) {
    return 'moved before';
  }
  if (from.isEmpty) {
    return 'nothing to move';
  }
  return isInUse ? 'target is in use' : null;
}

function endsOf({ from }: Pick<MoveOrder, 'from'>, options: MoveOptions) {
  const [branch, postgres] = [branchEnd(options), postgresEnd(options)];
  return from === 'branch'
    ? { source: branch, target: postgres }
    : { source: postgres, target: branch };
}

function sourceOf({ from }: Pick<MoveOrder, 'from'>): string {
  return from === 'branch' ? 'the data branch' : 'PostgreSQL';
}

function targetOf({ from }: Pick<MoveOrder, 'from'>): string {
  return from === 'branch' ? 'PostgreSQL' : 'the data branch';
}
