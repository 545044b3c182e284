// Chooses the use case of a run, from its event or its mode.

import type { Ports } from '../ports/world.ts';
import { handleIssue, type IssueEvent } from './issue/handle-issue.ts';
import type { Mode } from './mode.ts';
import type { RunResult } from './run-result.ts';

/** What started the run. */
export type Trigger =
  | ({ readonly kind: 'issue' } & IssueEvent)
  | { readonly kind: 'schedule' | 'dispatch' | 'other' };

export interface RunOptions {
  readonly mode: Mode;
  /** Length of the metrics window. */
  readonly days: number;
  /** UTC ISO 8601; null for now. */
  readonly asOf: string | null;
}

export async function dispatch(
  world: Ports,
  occasion: Trigger,
  { mode, days, asOf }: RunOptions,
): Promise<readonly RunResult[]> {
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
  const outcomes: RunResult[] = [];
  if (mode !== 'report') {
    const { sweep } = await import('./sweep/sweep.ts');
    outcomes.push(await sweep(world));
  }
  if (mode !== 'sweep' && !outcomes.some(({ kind }) => kind === 'misconfigured')) {
    const { runReport: report } = await import('./report/report.ts');
    const reported = await report(world, { days, asOf, isForced: mode === 'report' });
    outcomes.push(...(reported === null ? [] : [reported]));
  }
  return outcomes;
}
