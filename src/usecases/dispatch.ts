// Chooses the use case of a run, from its event or its mode.

import type { Ports } from '../ports/ports.ts';
import type { FilingEvent } from './filing/file-handoff.ts';
import { handleIssue, type IssueEvent } from './issue/handle-issue.ts';
import type { Mode } from './mode.ts';
import type { RunResult } from './run-result.ts';

/** What started the run. */
export type Trigger =
  | ({ readonly kind: 'issue' } & IssueEvent)
  | ({ readonly kind: 'filing' } & FilingEvent)
  | { readonly kind: 'schedule' | 'dispatch' | 'other' };

export interface RunOptions {
  readonly mode: Mode;
  /** Length of the metrics window. */
  readonly days: number;
  /** UTC ISO 8601; null for now. */
  readonly asOf: string | null;
  /** The report is over all repositories of the database. */
  readonly isOfOrganisation?: boolean;
}

export async function dispatch(
  ports: Ports,
  trigger: Trigger,
  { mode, days, asOf, isOfOrganisation }: RunOptions,
): Promise<readonly RunResult[]> {
  if (mode === 'auto' && trigger.kind === 'issue') {
    return [await handleIssue(ports, trigger)];
  }
  if (mode === 'auto' && trigger.kind === 'filing') {
    const { fileHandoff } = await import('./filing/file-handoff.ts');
    return [await fileHandoff(ports, trigger)];
  }
  if (mode === 'auto' && trigger.kind === 'other') {
    return [{ kind: 'not_ours', issueNumber: null }];
  }
  if (mode === 'rebuild') {
    const { rebuild } = await import('./rebuild/rebuild.ts');
    return [await rebuild(ports)];
  }
  if (mode === 'verify') {
    const { verify } = await import('./rebuild/verify.ts');
    return [await verify(ports)];
  }
  if (isOfOrganisation === true && ports.organisation !== undefined) {
    const { reportOrganisation } = await import('./report/organisation-report.ts');
    return [await reportOrganisation(ports, ports.organisation, asOf)];
  }
  const outcomes: RunResult[] = [];
  if (mode !== 'report') {
    const { sweep } = await import('./sweep/sweep.ts');
    outcomes.push(await sweep(ports));
  }
  if (mode !== 'sweep' && !outcomes.some(({ kind }) => kind === 'misconfigured')) {
    const { runReport: report } = await import('./report/report.ts');
    const reported = await report(ports, { days, asOf, isForced: mode === 'report' });
    outcomes.push(...(reported === null ? [] : [reported]));
  }
  return outcomes;
}
