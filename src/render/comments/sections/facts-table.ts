// The facts of a handoff as a table: teams, people, times and deadlines.

import { joinList, pluralize } from '../../../base/join-list.ts';
import { includesLogin } from '../../../config/teams/team.ts';
import type { Team, Template } from '../../../config/types.ts';
import type { Deadlines } from '../../../handoff/deadlines/deadlines.ts';
import { isLate } from '../../../handoff/deadlines/overdue.ts';
import { hasEnded } from '../../../handoff/deadlines/time-in-status.ts';
import type { Assignment, DeadlineKind } from '../../../handoff/event.ts';
import type { Handoff } from '../../../handoff/state.ts';
import { inline } from '../../format/escape.ts';
import { formatPerson } from '../../format/format-person.ts';
import { teamName } from '../../format/format-team.ts';
import { teamTime } from '../../format/time.ts';

export interface FactsView {
  readonly handoff: Handoff;
  readonly handoffId: number | null;
  readonly template: Template;
  readonly receiving: Team;
  readonly due: Deadlines;
  readonly unassignable: readonly string[];
}

/** A null value leaves the row out. */
type Row = readonly [what: string, value: string | null];

const maxNames = 10;

export function factsTable(view: FactsView): string {
  const { handoff, handoffId, template } = view;
  const name = inline(template.name, 120);
  const rows: readonly Row[] = [
    [handoffId === null ? 'Handoff' : `Handoff ${handoffId}`, name],
    ['---', '---'],
    ['From → to', `${teamName(handoff.fromTeam)} → ${teamName(handoff.toTeam)}`],
    ['Sent', step(handoff.initiatedBy, handoff.initiatedAt, view)],
    ['Assigned', assigned(view)],
    ['Accepted', accepted(view)],
    ['Completed', completed(view)],
    ...dueRows(view),
    ['Returned', handoff.returns === 0 ? null : pluralize(handoff.returns, 'time')],
    ['Reopened', handoff.reopened === 0 ? null : pluralize(handoff.reopened, 'time')],
  ];
  return rows
    .flatMap(([what, value]) => (value === null ? [] : `| ${what} | ${value} |`))
    .join('\n');
}

function dueRows(view: FactsView): readonly Row[] {
  const by = (limit: DeadlineKind) => {
    const at = view.due[limit];
    const mark = isPastDue(limit, view) ? ', **overdue**' : '';
    return at === null ? null : `${teamTime(at, view.receiving, view.handoff.since)}${mark}`;
  };
  return [
    ['Accept by', by('accept')],
    ['Complete by', by('complete')],
  ];
}

/** As recorded: also a reminder that was due. */
export function isPastDue(
  limit: DeadlineKind,
  { handoff, due }: Pick<FactsView, 'handoff' | 'due'>,
): boolean {
  return isLate(limit, handoff, due);
}

function step(by: string | null, at: string, { handoff, receiving }: FactsView): string {
  return `${formatPerson(by)}, ${teamTime(at, receiving, handoff.since)}`;
}

/** Completing an unaccepted handoff accepts it: one time for both. */
function accepted(view: FactsView): string | null {
  const { handoff } = view;
  const { acceptedBy, acceptedAt, acceptedImplicitly } = handoff;
  if (acceptedAt === null) {
    return null;
  }
  return acceptedImplicitly && acceptedAt === handoff.completedAt
    ? `${formatPerson(acceptedBy)}, by completing it`
    : `${step(acceptedBy, acceptedAt, view)}${acceptedImplicitly ? ', by completing it' : ''}`;
}

function completed(view: FactsView): string | null {
  const { completedBy, completedAt } = view.handoff;
  return completedAt === null ? null : step(completedBy, completedAt, view);
}

/** Current assignees, and how Baton chose the first ones. */
function assigned(view: FactsView): string | null {
  const { handoff, unassignable } = view;
  if (hasEnded(handoff.status)) {
    return null;
  }
  const now = handoff.assignees.filter((login) => !includesLogin(unassignable, login));
  const first = handoff.assignment.assignees;
  const isFirst = first.length === now.length && first.every((login) => includesLogin(now, login));
  const chosen = isFirst || first.length === 0 ? '' : `first chosen: ${named(first)}, `;
  return `${now.length === 0 ? 'no one' : named(now)} (${chosen}${reason(view)}${passedOver(handoff.assignment)})`;
}

function reason({ handoff, receiving }: FactsView): string {
  const { policy, assignees, away, substituteFor } = handoff.assignment;
  if (substituteFor !== undefined) {
    return `${reasons[policy]}, as substitute for ${formatPerson(substituteFor)}`;
  }
  const isStandIn = assignees.some((login) => !includesLogin(receiving.members, login));
  if (policy === 'nobody' || (assignees.length > 0 && !(isStandIn && away.length > 0))) {
    return reasons[policy];
  }
  if (away.length > 0) {
    return 'everyone else is away';
  }
  return receiving.members.length === 0 ? 'the team has no members' : 'no one else may accept';
}

const reasons = {
  round_robin: 'next in turn',
  least_loaded: 'with the fewest open handoffs',
  everyone: 'the whole team',
  nobody: 'the team decides among itself',
  named: 'by the answers',
} satisfies Record<Assignment['policy'], string>;

function passedOver({ away }: Assignment): string {
  return away.length === 0 ? '' : `; skipped because away: ${named(away)}`;
}

function named(logins: readonly string[]): string {
  return joinList(logins.map(formatPerson), { most: maxNames });
}

/** @returns the handoff number in one of Baton's comments; null if absent */
export function parseHandoffId(comment: string): number | null {
  const found = /^\| Handoff (\d{1,15}) \|/m.exec(comment)?.[1];
  return found === undefined ? null : Number(found);
}
