// The outputs of action.yml.

import { receivingTeamOf } from '../handoff/route.ts';
import type { ChecklistItem } from '../handoff/state.ts';
import type { IssueResult, RunResult } from '../usecases/run-result.ts';

export const outputNames = [
  'handoff-id',
  'issue-number',
  'handoff-type',
  'status',
  'from-team',
  'to-team',
  'owner',
  'missing-fields',
  'invalid-fields',
  'checklist',
  'changed',
  'context',
  'metrics',
  'report-issue',
  'dashboard',
  'drift-count',
] as const;
export type OutputName = (typeof outputNames)[number];

export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** `changed` is always set; the others only if the result has a value for them. */
export function outputsOf(outcomes: readonly RunResult[]): Outputs {
  const changed = outcomes.some(isChanged);
  return Object.assign({ changed: String(changed) }, ...outcomes.map(outputsOfOne));
}

function isChanged(outcome: RunResult): boolean {
  switch (outcome.kind) {
    case 'handled':
      return outcome.handled.newEvents.length > 0;
    case 'feedback':
      return (outcome.handled?.newEvents.length ?? 0) > 0;
    case 'swept':
      return outcome.handled.some(({ newEvents }) => newEvents.length > 0);
    case 'reported':
    case 'organisation_reported':
      return outcome.isNew;
    case 'rebuilt':
      return true;
    case 'not_ours':
    case 'unknown_form':
    case 'verified':
    case 'misconfigured':
    case 'not_filed':
      return false;
  }
}

function outputsOfOne(outcome: RunResult): Outputs {
  switch (outcome.kind) {
    case 'handled':
      return outputsOfHandled(outcome.handled);
    case 'feedback':
      return outcome.handled === null
        ? { 'issue-number': String(outcome.issueNumber) }
        : outputsOfHandled(outcome.handled);
    case 'not_ours':
      return outcome.issueNumber === null ? {} : { 'issue-number': String(outcome.issueNumber) };
    case 'unknown_form':
      return { 'issue-number': String(outcome.issueNumber) };
    case 'reported':
      return {
        metrics: JSON.stringify(outcome.metrics),
        ...(outcome.issue === null ? {} : { 'report-issue': String(outcome.issue.number) }),
      };
    case 'organisation_reported':
      return { 'report-issue': String(outcome.issue.number) };
    case 'verified':
      return { 'drift-count': String(outcome.discrepancies.length) };
    case 'swept':
    case 'rebuilt':
    case 'misconfigured':
    case 'not_filed':
      return {};
  }
}

function outputsOfHandled({ issueNumber, handoffId, template, state }: IssueResult): Outputs {
  const { handoff, attempted } = state;
  const errors = handoff === null ? (attempted?.errors ?? []) : [];
  const ids = (isMissing: boolean) =>
    errors
      .filter(({ kind }) => (kind === 'missing') === isMissing)
      .map(({ field }) => field)
      .join(',');
  return {
    'handoff-id': handoffId === null ? '' : String(handoffId),
    'issue-number': String(issueNumber),
    'handoff-type': template.type,
    status: handoff?.status ?? 'incomplete',
    'from-team': handoff?.fromTeam ?? template.from,
    'to-team': receivingTeamOf(template, state) ?? '',
    owner: handoff?.owner ?? '',
    'missing-fields': ids(true),
    'invalid-fields': ids(false),
    checklist: handoff === null ? '' : progress(handoff.checklist),
    context: JSON.stringify(handoff?.context ?? attempted?.context ?? {}),
  };
}

function progress(checklist: readonly ChecklistItem[]): string {
  return `${checklist.filter(({ done }) => done).length}/${checklist.length}`;
}
