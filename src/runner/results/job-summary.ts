// The job summary on the page of a run. GitHub does not link references there, so links are
// explicit. It mentions no one.

import { formatCount, pluralize } from '../../base/join-list.ts';
import { byImportance } from '../../render/commit-message.ts';
import { inline, prose } from '../../render/format/escape.ts';
import { formatEffect } from '../../render/format/format-effect.ts';
import { formatEvent, type Naming } from '../../render/format/format-event.ts';
import { headlineTable } from '../../render/report/headline-table.ts';
import {
  failuresOf,
  type IssueResult,
  type RunResult,
  unopenedIn,
} from '../../usecases/run-result.ts';
import { problemsSummary } from './problems-summary.ts';
import { rebuiltSummary, verifiedSummary } from './rebuild-text.ts';

/** GitHub limits a job summary to 1 MiB. */
const maxRows = 200;

/** @param repositoryUrl without a trailing slash */
export function jobSummary(
  outcomes: readonly RunResult[],
  { repositoryUrl }: { readonly repositoryUrl: string },
): string {
  const parts = outcomes.map((outcome) => summaryOf(outcome, repositoryUrl));
  return `${[...parts, ...unopenedParts(outcomes), ...failureParts(outcomes, repositoryUrl)].join('\n\n')}\n`;
}

function summaryOf(outcome: RunResult, repositoryUrl: string): string {
  const link = (issueNumber: number) => issueLink(issueNumber, repositoryUrl);
  switch (outcome.kind) {
    case 'not_ours':
      return outcome.issueNumber === null
        ? 'Nothing to do.'
        : `Issue ${link(outcome.issueNumber)} is not a handoff. Nothing to do.`;
    case 'unknown_form':
      return `Issue ${link(outcome.issueNumber)} has no label for the kind of handoff. Baton listed the forms in a comment.`;
    case 'handled':
      return tableOf([outcome.handled], repositoryUrl);
    case 'feedback':
      return [
        `Issue ${link(outcome.issueNumber)} is feedback on a handoff.`,
        ...(outcome.handled === null ? [] : [tableOf([outcome.handled], repositoryUrl)]),
      ].join('\n\n');
    case 'swept':
      return [
        `### Sweep: ${pluralize(outcome.lookedAt, 'issue')} checked, ${formatCount(outcome.handled.length)} updated`,
        ...(outcome.handled.length > 0 ? [tableOf(outcome.handled, repositoryUrl)] : []),
        ...(outcome.isFinished
          ? []
          : ['More issues are left. The next sweep continues from here.']),
      ].join('\n\n');
    case 'reported':
      return [
        `### Handoff report ${inline(outcome.period)}`,
        posted(outcome),
        headlineTable(outcome.metrics),
      ].join('\n\n');
    case 'organisation_reported':
      return [
        `### Handoff report ${inline(outcome.period)} over ${pluralize(outcome.repositories, 'repository', 'repositories')}`,
        posted(outcome),
      ].join('\n\n');
    case 'rebuilt':
      return rebuiltSummary(outcome, link);
    case 'verified':
      return verifiedSummary(outcome, link);
    case 'not_filed':
      return notFiledSummary(outcome.problems);
    case 'misconfigured':
      return problemsSummary(outcome.problems);
  }
}

function notFiledSummary(problems: readonly string[]): string {
  return [
    '### The handoff was not filed',
    'Baton posted nothing. Correct the payload and send it again.',
    problems
      .slice(0, maxRows)
      .map((problem) => `- ${prose(problem, 600)}`)
      .join('\n'),
  ].join('\n\n');
}

function unopenedParts(outcomes: readonly RunResult[]): readonly string[] {
  const unopened = outcomes.flatMap(unopenedIn);
  return unopened.length === 0
    ? []
    : [
        `### ${pluralize(unopened.length, 'form')} not opened`,
        unopened.map(({ error }) => `- ${prose(error.message, 600)}`).join('\n'),
      ];
}

function failureParts(outcomes: readonly RunResult[], repositoryUrl: string): readonly string[] {
  const failures = outcomes.flatMap(failuresOf);
  const left = failures.length - maxRows;
  return failures.length === 0
    ? []
    : [
        `### ${pluralize(failures.length, 'issue')} failed`,
        [
          '| Issue | What failed, and what to do |',
          '|---|---|',
          ...failures
            .slice(0, maxRows)
            .map(
              ({ issueNumber, error }) =>
                `| ${issueLink(issueNumber, repositoryUrl)} | ${prose(error.message, 600)} |`,
            ),
        ].join('\n'),
        ...(left > 0 ? [`… and ${pluralize(left, 'more issue')}.`] : []),
      ];
}

function posted({
  issue,
  isNew,
}: Pick<Extract<RunResult, { kind: 'reported' }>, 'issue' | 'isNew'>): string {
  return issue === null
    ? 'Another run is posting the report.'
    : `${isNew ? 'Posted' : 'Updated'}: [#${issue.number}](${issue.url})`;
}

function tableOf(issues: readonly IssueResult[], repositoryUrl: string): string {
  const left = issues.length - maxRows;
  return [
    '| Issue | Handoff | Status | What happened | On GitHub |',
    '|---|---|---|---|---|',
    ...issues.slice(0, maxRows).map((issue) => row(issue, repositoryUrl)),
    ...(left > 0 ? ['', `… and ${pluralize(left, 'more issue')}.`] : []),
  ].join('\n');
}

function row(issue: IssueResult, repositoryUrl: string): string {
  const { issueNumber, handoffId, template, state, newEvents, effects } = issue;
  const happened = byImportance(newEvents).map((event) => inline(formatEvent(event, plainName)));
  const done = effects.map((effect) => inline(formatEffect(effect)));
  const cells = [
    issueLink(issueNumber, repositoryUrl),
    `${handoffId === null ? '' : `${handoffId}, `}${inline(template.name, 120)}`,
    state.handoff?.status ?? (state.attempted === null ? '–' : 'incomplete'),
    listed(happened, 'no change'),
    listed(done, 'nothing'),
  ];
  return `| ${cells.join(' | ')} |`;
}

const plainName: Naming = (login) => login ?? 'a deleted account';

const maxWords = 20;

function listed(words: readonly string[], none: string): string {
  const left = words.length - maxWords;
  const shown = left > 0 ? [...words.slice(0, maxWords), `and ${left} more`] : words;
  return shown.length === 0 ? none : shown.join('<br>');
}

function issueLink(issueNumber: number, repositoryUrl: string): string {
  return `[#${issueNumber}](${repositoryUrl}/issues/${issueNumber})`;
}
