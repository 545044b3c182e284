// The results of `mode: rebuild` and `mode: verify`.

import { groupBy } from '../../base/group-by.ts';
import { pluralize } from '../../base/join-list.ts';
import { singleLine } from '../../base/sanitize.ts';
import type { UnverifiedReason } from '../../handoff/rebuild/check-causes.ts';
import type { Discrepancy } from '../../handoff/rebuild/discrepancy.ts';
import { code, inline } from '../../render/format/escape.ts';
import type { RebuildStats, RunResult, UnverifiedOfIssue } from '../../usecases/run-result.ts';

type Of<Kind extends RunResult['kind']> = Extract<RunResult, { readonly kind: Kind }>;

const maxRows = 200;
const maxLines = 500;

function rebuiltLine({ lookedAt, handoffs }: RebuildStats): string {
  return `Ledger rebuilt: ${pluralize(handoffs, 'handoff')}, from ${pluralize(lookedAt, 'issue')}`;
}

function verifiedLine({ lookedAt, handoffs, discrepancies }: Of<'verified'>): string {
  const found =
    discrepancies.length === 0 ? 'no difference' : pluralize(discrepancies.length, 'difference');
  return `Ledger verified: ${pluralize(handoffs, 'handoff')}, ${pluralize(lookedAt, 'issue')} checked, ${found}`;
}

export function rebuiltLines(outcome: Of<'rebuilt'>): readonly string[] {
  return [`${rebuiltLine(outcome)}. ${whatBecame(outcome)}`, ...ledgerOnlyLines(outcome)];
}

/** Leaves out values: ununverified text must not get into logs. */
export function verifiedLines(outcome: Of<'verified'>): readonly string[] {
  const { discrepancies } = outcome;
  const left = discrepancies.length - maxLines;
  return [
    `${verifiedLine(outcome)}.`,
    ...discrepancies
      .slice(0, maxLines)
      .map(({ issueNumber, field }) => singleLine(`Difference in issue #${issueNumber}: ${field}`)),
    ...(left > 0 ? [`… and ${pluralize(left, 'more difference')}.`] : []),
    ...ledgerOnlyLines(outcome),
  ];
}

function ledgerOnlyLines({ unverified, unavailableTexts }: RebuildStats): readonly string[] {
  const missingTextLine = `${pluralize(unavailableTexts, 'text')} missing from GitHub's history, marked in the ledger.`;
  return [
    ...reasonsOf(unverified).map(
      ([why, some]) => `Only in the ledger, ${pluralize(some.length, 'event')}: ${reasons[why]}.`,
    ),
    ...(unavailableTexts > 0 ? [missingTextLine] : []),
  ];
}

function whatBecame({ former, keptAs }: Of<'rebuilt'>): string {
  const kept = `Baton kept it next to the new one as ${keptAs}.`;
  return {
    valid: `Baton read the previous ledger and copied what GitHub does not have. ${kept}`,
    damaged: `Baton could not read the previous ledger. ${kept}`,
    missing: 'There was no previous ledger.',
  }[former];
}

export function rebuiltSummary(outcome: Of<'rebuilt'>, link: (issue: number) => string): string {
  return [
    `### ${rebuiltLine(outcome)}`,
    `${whatBecame(outcome)} The next event or sweep updates labels and comments.`,
    ...ledgerOnlySections(outcome, link),
  ].join('\n\n');
}

export function verifiedSummary(outcome: Of<'verified'>, link: (issue: number) => string): string {
  const { discrepancies } = outcome;
  return [
    `### ${verifiedLine(outcome)}`,
    discrepancies.length === 0
      ? 'The ledger matches GitHub.'
      : `Baton changed nothing. The next event or sweep records recent changes. If differences remain after that, run \`mode: rebuild\`; it keeps a copy of this ledger.`,
    ...(discrepancies.length === 0 ? [] : [discrepancyTable(discrepancies, link)]),
    ...ledgerOnlySections(outcome, link),
  ].join('\n\n');
}

function discrepancyTable(
  discrepancies: readonly Discrepancy[],
  link: (issue: number) => string,
): string {
  const left = discrepancies.length - maxRows;
  const value = (text: string | null) => (text === null ? '–' : inline(text, 160));
  return [
    '| Issue | Where | Ledger | GitHub |',
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

function ledgerOnlySections(
  { unverified, unavailableTexts }: RebuildStats,
  link: (issue: number) => string,
): readonly string[] {
  const rows = reasonsOf(unverified).map(([why, some]) => {
    const issues = [...new Set(some.map(({ issueNumber }) => issueNumber))];
    const left = issues.length - 20;
    const links = issues.slice(0, 20).map(link).join(', ');
    return `- ${reasons[why]}: ${links}${left > 0 ? ` and ${left} more` : ''}`;
  });
  return [
    ...(rows.length === 0
      ? []
      : [
          `GitHub no longer has these events. Baton kept what the ledger recorded:\n\n${rows.join('\n')}`,
        ]),
    ...(unavailableTexts === 0
      ? []
      : [
          `${pluralize(unavailableTexts, 'text')} is missing from GitHub's history and from every ledger. A \`history_unavailable\` event marks each.`,
        ]),
  ];
}

function reasonsOf(
  unverified: readonly UnverifiedOfIssue[],
): readonly (readonly [UnverifiedReason, readonly UnverifiedOfIssue[]])[] {
  return [...groupBy(unverified, ({ why }) => why)];
}

const reasons = {
  removed: 'the text, label or account was removed',
  account_gone: 'the account was deleted',
  history_lagged: "Baton read it from the description while GitHub's history lagged behind",
  issue_unreadable: 'GitHub did not answer a query about the issue',
  issue_failed: 'Baton could not process the issue; see its annotation',
  issue_gone: 'the issue was deleted or moved, or is no longer a handoff',
} satisfies Record<UnverifiedReason, string>;
