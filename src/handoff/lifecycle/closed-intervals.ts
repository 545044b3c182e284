// What is written into an issue that a person has closed hands nothing over, until it is opened again.

import type { Fact, FactOf } from '../issue-activity.ts';
import { byPerson } from '../policy.ts';

/** The facts of one issue, each writing with whether it was closed then, each reopening with what stood there. */
export function withClosings(facts: readonly Fact[]): readonly Fact[] {
  const turns = facts.filter(isTurn);
  return turns.length === 0
    ? facts
    : facts.map((fact) => {
        switch (fact.kind) {
          case 'written':
          case 'relabelled':
            return isClosedBefore(turns, fact.at) ? { ...fact, isClosed: true } : fact;
          case 'reopened':
            return { ...fact, ...standingAt(facts, fact.at) };
          default:
            return fact;
        }
      });
}

/** Whether a person has closed the issue, and nobody has opened it again. */
export function isClosedByPerson(facts: readonly Fact[]): boolean {
  return isClosedBefore(facts.filter(isTurn), null);
}

type Turn = FactOf<'closed'> | FactOf<'reopened'>;

function isTurn(fact: Fact): fact is Turn {
  return fact.kind === 'closed' || fact.kind === 'reopened';
}

/** @param at within one second what is written counts first; null: by now */
function isClosedBefore(turns: readonly Turn[], at: string | null): boolean {
  const last = latest(turns.filter((turn) => at === null || turn.at < at));
  return last?.kind === 'closed' && byPerson(last.by);
}

/** Nothing where somebody took the text that stood there out of the history. */
function standingAt(facts: readonly Fact[], at: string): Pick<FactOf<'reopened'>, 'standing'> {
  const until = facts.filter((fact) => fact.at <= at);
  const written = latest(until.filter((fact) => fact.kind === 'written'));
  const renamed = latest(until.filter((fact) => fact.kind === 'renamed'));
  const isLost = until.some(
    (fact) => fact.kind === 'untold' && fact.what !== 'act' && fact.at >= (written?.at ?? ''),
  );
  if (written === undefined || isLost) {
    return {};
  }
  const { title } = renamed !== undefined && renamed.at >= written.at ? renamed : written;
  return { standing: { title, checklist: written.submission.checklist } };
}

/** Of those in one second the last that is listed. */
function latest<One extends Fact>(facts: readonly One[]): One | undefined {
  return facts.reduce<One | undefined>(
    (last, fact) => (last !== undefined && last.at > fact.at ? last : fact),
    undefined,
  );
}
