// The results of a dry run: the changes it would have made, in order.

import { joinList, pluralize } from '../../base/join-list.ts';
import { singleLine, visibleLines } from '../../base/sanitize.ts';
import type { Effect } from '../../handoff/sync/diff-state.ts';
import { inline, inlineHtml } from '../../render/format/escape.ts';
import { logOf } from '../../render/messages/undelivered.ts';
import type { PlannedWrite } from '../../render/planned-writes.ts';
import type { RunResult } from '../../usecases/run-result.ts';
import { logLines } from './log-lines.ts';

const nothingWritten =
  'Dry run: Baton changed nothing on GitHub or in the ledger, and notified no one.';

/** For the log: leaves out comments, reports and the titles of issues, which contain untrusted text. */
export function dryRunLines(
  outcomes: readonly RunResult[],
  unwritten: readonly PlannedWrite[],
): readonly string[] {
  return [
    nothingWritten,
    ...(unwritten.length === 0 ? nothingToWrite(outcomes) : [wouldDo]),
    ...unwritten.map(
      (one) => `- ${one.kind === 'issue' ? 'open an issue (here called #0)' : planOf(one)}`,
    ),
  ];
}

/** For a terminal, with all texts in full. */
export function dryRunTexts(
  outcomes: readonly RunResult[],
  unwritten: readonly PlannedWrite[],
): readonly string[] {
  return [
    nothingWritten,
    ...(unwritten.length === 0 ? nothingToWrite(outcomes) : [wouldDo]),
    ...unwritten.flatMap((one) => [
      '',
      `- ${planOf(one)}`,
      ...visibleLines(textOf(one) ?? '').flatMap((line) => (line === '' ? [] : [`    | ${line}`])),
    ]),
  ];
}

/** For programs. */
export function plannedChange(one: PlannedWrite) {
  return {
    issue_number: 'issueNumber' in one ? one.issueNumber : null,
    sentence: planOf(one),
    body: textOf(one),
  };
}

/** GitHub limits a job summary to 1 MiB. */
const maxSteps = 200;
const maxTexts = 10;

export function dryRunSummary(
  outcomes: readonly RunResult[],
  unwritten: readonly PlannedWrite[],
): string {
  const shown = new Set(unwritten.filter((one) => textOf(one) !== null).slice(0, maxTexts));
  const left = unwritten.length - maxSteps;
  return [
    '### Dry run',
    'Baton changed nothing on GitHub or in the ledger, and notified no one.',
    ...(unwritten.length === 0 ? nothingToWrite(outcomes).map((line) => inline(line)) : [wouldDo]),
    unwritten
      .slice(0, maxSteps)
      .map((one) => `- ${inline(planOf(one))}`)
      .join('\n'),
    ...(left > 0 ? [`… and ${pluralize(left, 'more step')}.`] : []),
    ...[...shown].map(
      (one) =>
        `<details><summary>${inlineHtml(planOf(one))}</summary>\n\n${textOf(one)}\n\n</details>`,
    ),
    '',
  ].join('\n\n');
}

const wouldDo = 'Without `dry-run`, Baton would:';

function nothingToWrite(outcomes: readonly RunResult[]): readonly string[] {
  return [...outcomes.flatMap(logLines), 'Without `dry-run`, Baton would change nothing either.'];
}

/** One line that follows "would". */
function planOf(one: PlannedWrite): string {
  switch (one.kind) {
    case 'commit':
      return `commit to ${singleLine(one.branch)}: ${visibleLines(one.message).filter(Boolean).map(singleLine).join('; ')}`;
    case 'effect':
      return singleLine(`on issue #${one.issueNumber}, ${effectPlan(one.effect)}`);
    case 'labels':
      return singleLine(`create ${formatLabels(one.names)}`);
    case 'report':
    case 'issue':
      return singleLine(`open an issue “${one.title}” (here called #0)`);
    case 'message':
      return `send ${logOf(one.addressed)}`;
    case 'renewed_report':
      return `update the report in issue #${one.issueNumber}`;
  }
}

function effectPlan(effect: Effect): string {
  switch (effect.kind) {
    case 'add_labels':
      return `add ${formatLabels(effect.labels)}`;
    case 'remove_label':
      return `remove the label ${effect.label}`;
    case 'add_assignees':
      return `assign ${joinList(effect.logins)}`;
    case 'remove_assignees':
      return `unassign ${joinList(effect.logins)}`;
    case 'close':
      return `close it as ${effect.reason.replaceAll('_', ' ')}`;
    case 'reopen':
      return 'reopen it';
    case 'append_to_body':
      return 'add the checklist to the description';
    case 'post_comment':
      return 'comment';
    case 'edit_comment':
      return 'update Baton’s comment';
    case 'delete_comment':
      return 'delete an outdated Baton comment';
    case 'react':
      return `react with ${effect.content} to comment ${effect.comment}`;
  }
}

function formatLabels(names: readonly string[]): string {
  return `the ${names.length === 1 ? 'label' : 'labels'} ${joinList(names)}`;
}

function textOf(one: PlannedWrite): string | null {
  switch (one.kind) {
    case 'report':
    case 'issue':
    case 'renewed_report':
      return one.body;
    case 'effect':
      return one.effect.kind === 'post_comment' || one.effect.kind === 'edit_comment'
        ? one.effect.body
        : null;
    case 'commit':
    case 'labels':
    case 'message':
      return null;
  }
}
