// What `mode: rebuild` and `mode: verify` have to say.

import { groupBy } from '../../base/group-by.ts';
import { pluralize } from '../../base/join-list.ts';
import { singleLine } from '../../base/sanitize.ts';
import type { Discrepancy } from '../../handoff/rebuild/discrepancy.ts';
import type { UnverifiedReason } from '../../handoff/rebuild/reconcile.ts';
import { code, inline } from '../../render/format/escape.ts';
import type { RebuildStats, RunResult, TrustedOfIssue } from '../../usecases/run-result.ts';

type Of<Kind extends RunResult['kind']> = Extract<RunResult, { readonly kind: Kind }>;

const maxRows = 200;
const maxLines = 500;

function rebuiltLine({ lookedAt, handoffs }: RebuildStats): string {
  return `Ledger rebuilt: ${pluralize(handoffs, 'handoff')}, from ${pluralize(lookedAt, 'issue')}`;
}

function verifiedLine({ lookedAt, handoffs, discrepancies }: Of<'verified'>): string {
  const found =
    discrepancies.length === 0 ? 'no difference' : pluralize(discrepancies.length, 'difference');
  return `Ledger verified: ${pluralize(handoffs, 'handoff')}, ${pluralize(lookedAt, 'issue')} looked at, ${found}`;
}

export function rebuiltLines(outcome: Of<'rebuilt'>): readonly string[] {
  return [`${rebuiltLine(outcome)}. ${whatBecame(outcome)}`, ...toldLines(outcome)];
}

/** Without the values: people's text does not stand in logs. */
export function verifiedLines(outcome: Of<'verified'>): readonly string[] {
  const { discrepancies } = outcome;
  const left = discrepancies.length - maxLines;
  return [
    `${verifiedLine(outcome)}.`,
    ...discrepancies
      .slice(0, maxLines)
      .map(({ issueNumber, field }) => singleLine(`Difference in issue #${issueNumber}: ${field}`)),
    ...(left > 0 ? [`… and ${pluralize(left, 'more difference')}.`] : []),
    ...toldLines(outcome),
  ];
}

function toldLines({ trusted, untold }: RebuildStats): readonly string[] {
  const untoldLine = `${pluralize(untold, 'text')} that GitHub no longer tells, marked as such.`;
  return [
    ...reasonsOf(trusted).map(
      ([why, some]) => `Only the ledger tells, ${pluralize(some.length, 'time')}: ${reasons[why]}.`,
    ),
    ...(untold > 0 ? [untoldLine] : []),
  ];
}

function whatBecame({ former, keptAs }: Of<'rebuilt'>): string {
  const kept = `It is kept beside the new one as ${keptAs}.`;
  return {
    valid: `The ledger before it could be read: what GitHub cannot know was taken from there. ${kept}`,
    damaged: `The ledger before it could not be read. ${kept}`,
    missing: 'There was no ledger before it.',
  }[former];
}

export function rebuiltSummary(outcome: Of<'rebuilt'>, link: (issue: number) => string): string {
  return [
    `### ${rebuiltLine(outcome)}`,
    `${whatBecame(outcome)} Labels and comments follow with the next event or sweep.`,
    ...toldSections(outcome, link),
  ].join('\n\n');
}

export function verifiedSummary(outcome: Of<'verified'>, link: (issue: number) => string): string {
  const { discrepancies } = outcome;
  return [
    `### ${verifiedLine(outcome)}`,
    discrepancies.length === 0
      ? 'The ledger says what GitHub shows.'
      : `Nothing was changed. Where something happened just now, the next event or sweep records it. What still differs then, \`mode: rebuild\` puts right, and keeps this ledger beside the new one.`,
    ...(discrepancies.length === 0 ? [] : [discrepancyTable(discrepancies, link)]),
    ...toldSections(outcome, link),
  ].join('\n\n');
}

function discrepancyTable(
  discrepancies: readonly Discrepancy[],
  link: (issue: number) => string,
): string {
  const left = discrepancies.length - maxRows;
  const value = (text: string | null) => (text === null ? '–' : inline(text, 160));
  return [
    '| Issue | Where | The ledger says | GitHub shows |',
    '|---|---|---|---|',
    ...discrepancies
      .slice(0, maxRows)
      .map(
        ({ issueNumber, field, recorded, shown }) =>
          `| ${link(issueNumber)} | ${code(field, 160)} | ${value(recorded)} | ${value(shown)} |`,
      ),
    ...(left > 0 ? ['', `… and ${pluralize(left, 'more difference')}.`] : []),
  ].join('\n');
}

function toldSections(
  { trusted, untold }: RebuildStats,
  link: (issue: number) => string,
): readonly string[] {
  const rows = reasonsOf(trusted).map(([why, some]) => {
    const issues = [...new Set(some.map(({ issueNumber }) => issueNumber))];
    const left = issues.length - 20;
    const links = issues.slice(0, 20).map(link).join(', ');
    return `- ${reasons[why]}: ${links}${left > 0 ? ` and ${left} more` : ''}`;
  });
  return [
    ...(rows.length === 0
      ? []
      : [
          `Some things GitHub cannot confirm or deny; there the ledger is taken at its word:\n\n${rows.join('\n')}`,
        ]),
    ...(untold === 0
      ? []
      : [
          `${pluralize(untold, 'text')} that stood in a description was taken out of GitHub's history, and no ledger has it. Each is marked by an event of kind \`untold\`.`,
        ]),
  ];
}

function reasonsOf(
  trusted: readonly TrustedOfIssue[],
): readonly (readonly [UnverifiedReason, readonly TrustedOfIssue[]])[] {
  return [...groupBy(trusted, ({ why }) => why)];
}

const reasons = {
  removed: 'the text, label or account it was about was removed since',
  account_gone: 'the account that did it is gone',
  rules_changed: 'under the teams and settings of today it would have been decided otherwise',
  history_lagged: "it was read from the description, while that one's history lagged behind",
  issue_gone: 'the issue was deleted or moved, or is no handoff any more',
} satisfies Record<UnverifiedReason, string>;
