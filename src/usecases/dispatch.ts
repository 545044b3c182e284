// What a run does: what its event calls for, or what it was asked for.

import type { World } from '../ports/world.ts';
import { handleIssue, type IssueEvent } from './issue/handle-issue.ts';
import type { Mode } from './mode.ts';
import { isFailure, type Outcome } from './run-result.ts';

/** What woke the run. */
export type Occasion =
  | ({ readonly kind: 'issue' } & IssueEvent)
  | { readonly kind: 'schedule' | 'dispatch' | 'other' };

export interface Errand {
  readonly mode: Mode;
  /** Window of the metrics. */
  readonly days: number;
  /** UTC ISO 8601; null: now. */
  readonly asOf: string | null;
}

export async function act(
  world: World,
  occasion: Occasion,
  { mode, days, asOf }: Errand,
): Promise<readonly Outcome[]> {
  if (mode === 'auto' && occasion.kind === 'issue') {
    return [await handleIssue(world, occasion)];
  }
  if (mode === 'auto' && occasion.kind === 'other') {
    return [{ kind: 'not_ours', issueNumber: null }];
  }
  if (mode === 'rebuild') {
    const { rebuild } = await import('./rebuild/rebuild.ts');
    return [await rebuild(world)];
  }
  if (mode === 'verify') {
    const { verify } = await import('./rebuild/verify.ts');
    return [await verify(world)];
  }
  const outcomes: Outcome[] = [];
  if (mode !== 'report') {
    const { sweep } = await import('./sweep/sweep.ts');
    outcomes.push(await sweep(world));
  }
  if (mode !== 'sweep' && !outcomes.some(isFailure)) {
    const { report } = await import('./report/report.ts');
    const reported = await report(world, { days, asOf, isForced: mode === 'report' });
    outcomes.push(...(reported === null ? [] : [reported]));
  }
  return outcomes;
}
