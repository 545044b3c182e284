// The log of a run. Each line starts with our own words, so untrusted text cannot become a workflow
// command. It contains no titles or answers.

import { formatCount, pluralize } from '../../base/join-list.ts';
import { singleLine } from '../../base/sanitize.ts';
import type { Effect } from '../../handoff/sync/diff-state.ts';
import type { Archived } from '../../ports/ledger.ts';
import { auditLine, byImportance } from '../../render/commit-message.ts';
import { formatEffect } from '../../render/format/format-effect.ts';
import type { IssueResult, RunResult } from '../../usecases/run-result.ts';
import { problemLine } from './problems-summary.ts';
import { rebuiltLines, verifiedLines } from './rebuild-text.ts';

export function logLines(outcome: RunResult): readonly string[] {
  switch (outcome.kind) {
    case 'not_ours':
      return [
        outcome.issueNumber === null
          ? 'Nothing to do.'
          : `Issue #${outcome.issueNumber} is not a handoff. Nothing to do.`,
      ];
    case 'unknown_form':
      return [`Issue #${outcome.issueNumber} has no label for the kind of handoff.`];
    case 'handled':
      return [outcome.handled, ...(outcome.next ?? [])].flatMap(issueLines);
    case 'feedback':
      return [
        `Issue #${outcome.issueNumber} is feedback on ${outcome.handled === null ? 'a handoff' : `the handoff in issue #${outcome.handled.issueNumber}`}.`,
        ...(outcome.handled === null ? [] : issueLines(outcome.handled)),
        ...effectLines(outcome.issueNumber, outcome.effects),
      ];
    case 'swept':
      return [
        `Sweep: ${pluralize(outcome.lookedAt, 'issue')} checked, ${formatCount(outcome.handled.length)} updated${outcome.isFinished ? '' : '; the next sweep continues from here'}.`,
        ...outcome.handled.flatMap(issueLines),
        ...(outcome.archived === undefined ? [] : [archivedLine(outcome.archived)]),
      ];
    case 'reported':
      return [`Report ${singleLine(outcome.period)}: ${reported(outcome)}`];
    case 'organisation_reported':
      return [
        `Report ${singleLine(outcome.period)} over ${pluralize(outcome.repositories, 'repository', 'repositories')}: ${reported(outcome)}`,
      ];
    case 'rebuilt':
      return rebuiltLines(outcome);
    case 'verified':
      return verifiedLines(outcome);
    case 'not_filed':
      return ['Nothing was filed.'];
    case 'misconfigured':
      return outcome.problems.map((problem) => `Problem in ${problemLine(problem)}`);
  }
}

function issueLines({
  issueNumber,
  handoffId,
  template,
  newEvents,
  effects,
}: IssueResult): readonly string[] {
  const entry = { handoffId, issueNumber, handoffType: template.type };
  return [
    ...(newEvents.length === 0
      ? [`Issue #${issueNumber}: no change.`]
      : byImportance(newEvents).map((event) => auditLine({ ...entry, events: [event] }))),
    ...effectLines(issueNumber, effects),
  ];
}

function effectLines(issueNumber: number, effects: readonly Effect[]): readonly string[] {
  return effects.map((effect) => singleLine(`Issue #${issueNumber}: ${formatEffect(effect)}`));
}

function reported({
  issue,
  isNew,
}: Pick<Extract<RunResult, { kind: 'reported' }>, 'issue' | 'isNew'>): string {
  if (issue === null) {
    return 'another run is posting it.';
  }
  return `${isNew ? 'posted' : 'updated'} as issue #${issue.number}.`;
}

function archivedLine({ issues, archive }: Archived): string {
  return `Moved ${pluralize(issues, 'ended issue')} to ${archive} on the data branch.`;
}
