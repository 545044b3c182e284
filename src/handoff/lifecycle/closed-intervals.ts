// An edit of an issue that a person has closed hands nothing over until the issue is reopened.

import type { ActivityOf, IssueActivity } from '../issue-activity.ts';
import { isHuman } from '../policy.ts';

/**
 * Adds to each revision whether the issue was closed, and to each reopening, by a command too, the content at that time.
 */
export function withClosings(facts: readonly IssueActivity[]): readonly IssueActivity[] {
  const turns = facts.filter(isTurn);
  return turns.length === 0
    ? facts
    : facts.map((fact) => {
        switch (fact.kind) {
          case 'written':
          case 'relabelled':
            return isClosedBefore(turns, fact.at) ? { ...fact, isClosed: true } : fact;
          case 'reopened':
            return { ...fact, ...contentAt(facts, fact.at) };
          case 'commented':
            return fact.commands.some((one) => one.kind === 'command' && one.name === 'reopen')
              ? { ...fact, ...contentAt(facts, fact.at) }
              : fact;
          default:
            return fact;
        }
      });
}

/** Whether a person has closed the issue and it was not reopened since. */
export function isClosedByPerson(facts: readonly IssueActivity[]): boolean {
  return isClosedBefore(facts.filter(isTurn), null);
}

type Turn = ActivityOf<'closed'> | ActivityOf<'reopened'>;

function isTurn(fact: IssueActivity): fact is Turn {
  return fact.kind === 'closed' || fact.kind === 'reopened';
}

/** @param at within one second, edits come first; null: now */
function isClosedBefore(turns: readonly Turn[], at: string | null): boolean {
  const last = latest(turns.filter((turn) => at === null || turn.at < at));
  return last?.kind === 'closed' && isHuman(last.by);
}

/** Undefined if the text of that time was removed from the history. */
function contentAt(
  facts: readonly IssueActivity[],
  at: string,
): Pick<ActivityOf<'reopened'>, 'content'> {
  const until = facts.filter((fact) => fact.at <= at);
  const written = latest(until.filter((fact) => fact.kind === 'written'));
  const renamed = latest(until.filter((fact) => fact.kind === 'renamed'));
  const isLost = until.some(
    (fact) =>
      fact.kind === 'history_unavailable' && fact.what !== 'act' && fact.at >= (written?.at ?? ''),
  );
  if (written === undefined || isLost) {
    return {};
  }
  const { title } = renamed !== undefined && renamed.at >= written.at ? renamed : written;
  return { content: { title, checklist: written.submission.checklist } };
}

/** Of several in one second, the last in the list. */
function latest<One extends IssueActivity>(facts: readonly One[]): One | undefined {
  return facts.reduce<One | undefined>(
    (last, fact) => (last !== undefined && last.at > fact.at ? last : fact),
    undefined,
  );
}
