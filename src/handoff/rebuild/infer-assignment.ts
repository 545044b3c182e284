// Whom a handoff was first assigned to, from what the timeline still tells of it: for a ledger that is
// written anew without the one that held the choice.

import { includesLogin } from '../../config/team.ts';
import type { Assignment } from '../event.ts';
import type { IssueActivity } from '../issue-activity.ts';

type Assigning = Extract<IssueActivity, { readonly kind: 'assigned' | 'unassigned' }>;

export interface Evidence {
  readonly facts: readonly IssueActivity[];
  /** People whom GitHub did not let us assign, from our own comment; null: nothing of ours stands there yet. */
  readonly unassignable: readonly string[] | null;
}

/** What one run assigns, GitHub records within a moment, in milliseconds. */
const moment = 5000;

/** @param chosen what today's rules and turns would come to; so it stays where nothing tells */
export function recallAssignment(
  chosen: Assignment,
  at: string,
  { facts, unassignable }: Evidence,
): Assignment {
  const assigning = facts.filter(isAssigning);
  const ours = assigning.find((fact) => fact.at >= at && isByBot(fact));
  const batch = ours === undefined ? [] : batchOf(ours, assigning);
  if (unassignable === null || batch.length + unassignable.length === 0) {
    return chosen;
  }
  if (chosen.policy === 'round_robin' || chosen.policy === 'least_loaded') {
    return { ...chosen, assignees: [...batch, ...unassignable].slice(0, 1) };
  }
  const there = [...assignedBefore(assigning, ours), ...batch, ...unassignable];
  const known = chosen.assignees.filter((login) => includesLogin(there, login));
  const others = [...known, ...actorsAround(at, facts)];
  return {
    ...chosen,
    assignees: [...known, ...batch.filter((one) => !includesLogin(others, one))],
  };
}

/** Whoever accepts, or sends, in the same moment is assigned for that. */
function actorsAround(at: string, facts: readonly IssueActivity[]): readonly string[] {
  const until = Date.parse(at) + moment;
  const around = facts.filter((fact) => fact.at >= at && Date.parse(fact.at) <= until);
  const sender = facts.find(({ kind }) => kind === 'written');
  return [...around, ...(sender === undefined ? [] : [sender])].flatMap(({ by }) =>
    by === null || by.isBot ? [] : [by.login],
  );
}

function batchOf(first: Assigning, assigning: readonly Assigning[]): readonly string[] {
  const until = Date.parse(first.at) + moment;
  return assigning
    .filter((fact) => isByBot(fact) && fact.at >= first.at && Date.parse(fact.at) <= until)
    .map(({ assignee }) => assignee);
}

function assignedBefore(
  facts: readonly Assigning[],
  end: Assigning | undefined,
): readonly string[] {
  const before = end === undefined ? facts : facts.slice(0, facts.indexOf(end));
  const logins = new Set<string>();
  for (const { kind, assignee } of before) {
    if (kind === 'assigned') {
      logins.add(assignee);
    } else {
      logins.delete(assignee);
    }
  }
  return [...logins];
}

function isAssigning(fact: IssueActivity): fact is Assigning {
  return fact.kind === 'assigned' || fact.kind === 'unassigned';
}

function isByBot({ kind, by }: Assigning): boolean {
  return kind === 'assigned' && by !== null && by.isBot;
}
