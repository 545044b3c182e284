// Counts the errors in what one team sent with one form.

import { addIssue, type FieldIssues, unionOf } from './field-counts.ts';
import { type Cell, createPivot, sumOf } from './pivot.ts';
import type { SentInWindow } from './sent-tally.ts';

export interface ErrorTally {
  /** Accepted handoffs. */
  readonly accepted: number;
  /** Accepted handoffs whose context was edited later. */
  readonly edited: number;
  /** Handoffs returned at least once for a reason; the key is null for free text or no reason. */
  readonly reasons: ReadonlyMap<string | null, number>;
  /** Fields that submissions left empty. */
  readonly missing: FieldIssues;
  /** Fields with an invalid answer in a submission. */
  readonly invalid: FieldIssues;
  /** Fields that returns named. */
  readonly named: FieldIssues;
  /** Fields that ratings named as missing or wrong. */
  readonly inRatings: FieldIssues;
}

/** Rows are sending teams, columns are forms. */
export function tallyErrors(sent: SentInWindow): readonly Cell<ErrorTally>[] {
  const tallies = createPivot(begin);
  for (const { fromTeam, handoffType, issueNumber, missing, invalid } of sent.submissions) {
    const tally = tallies.at(fromTeam, handoffType);
    addIssue(tally.missing, issueNumber, missing);
    addIssue(tally.invalid, issueNumber, invalid);
  }
  for (const { acceptance, handoff } of sent.courses) {
    const tally = tallies.at(handoff.fromTeam, handoff.handoffType);
    tally.accepted += acceptance === null ? 0 : 1;
    tally.edited += acceptance !== null && handoff.editedAfterAcceptance > 0 ? 1 : 0;
    const returns = sent.returns.get(handoff.id);
    if (returns === undefined) {
      continue;
    }
    for (const reason of new Set(returns.map((one) => one.reason))) {
      tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
    }
    for (const { fields } of returns) {
      addIssue(tally.named, handoff.issueNumber, fields);
    }
  }
  for (const { fromTeam, handoffType, issueNumber, missing } of sent.ratings) {
    addIssue(tallies.at(fromTeam, handoffType).inRatings, issueNumber, missing);
  }
  return tallies.all();
}

function begin() {
  return {
    accepted: 0,
    edited: 0,
    reasons: new Map<string | null, number>(),
    missing: new Map<string, Set<number>>(),
    invalid: new Map<string, Set<number>>(),
    named: new Map<string, Set<number>>(),
    inRatings: new Map<string, Set<number>>(),
  } satisfies ErrorTally;
}

export function sumErrors(tallies: readonly ErrorTally[]): ErrorTally {
  const reasons = new Map<string | null, number>();
  for (const [reason, number] of tallies.flatMap((tally) => [...tally.reasons])) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + number);
  }
  return {
    accepted: sumOf(tallies, ({ accepted }) => accepted),
    edited: sumOf(tallies, ({ edited }) => edited),
    reasons,
    missing: unionOf(tallies.map(({ missing }) => missing)),
    invalid: unionOf(tallies.map(({ invalid }) => invalid)),
    named: unionOf(tallies.map(({ named }) => named)),
    inRatings: unionOf(tallies.map(({ inRatings }) => inRatings)),
  };
}
