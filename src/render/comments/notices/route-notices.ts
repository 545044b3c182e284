// Comments about where the answers lead: a handoff that moved, and an accepted one that would have.

import { joinList } from '../../../base/join-list.ts';
import { isByAnswer } from '../../../config/answers/by-answer.ts';
import { sameLogin } from '../../../config/teams/team.ts';
import type { Template } from '../../../config/types.ts';
import type { ContextChange, EventData, HandoffEvent } from '../../../handoff/event.ts';
import { routeOf } from '../../../handoff/route.ts';
import type { Handoff } from '../../../handoff/state.ts';
import type { Context } from '../../../handoff/submission.ts';
import { code, inline } from '../../format/escape.ts';
import { formatPerson, mention } from '../../format/format-person.ts';
import { teamName } from '../../format/format-team.ts';

/** null: it has moved on since, or was accepted. */
export function reroutedNotice(
  { actor }: HandoffEvent,
  { from, to, assignment }: Extract<EventData, { readonly type: 'rerouted' }>,
  { toTeam, status }: Pick<Handoff, 'toTeam' | 'status'>,
  template: Template,
): string | null {
  if (!sameLogin(to, toTeam) || status !== 'initiated') {
    return null;
  }
  const { assignees } = assignment;
  const called = assignees.length === 0 ? '' : `${joinList(assignees.map(mention))}, `;
  const label = decidingLabel(template);
  const why = label === null ? 'an answer' : `the answer to **${label}**`;
  return sameLogin(from, to)
    ? `${called}this handoff is yours now, because ${formatPerson(actor)} changed the answers.`
    : `${called}this handoff goes to ${teamName(to)} instead of ${teamName(from)}, because ${formatPerson(actor)} changed ${why}. The time to accept it starts again.`;
}

/** Asks its owner, if an edit of an accepted handoff changes where its answers lead. */
export function routeQuestion(
  changes: readonly ContextChange[],
  handoff: Handoff | null,
  template: Template,
): readonly string[] {
  const label = decidingLabel(template);
  if (handoff === null || label === null || handoff.status !== 'accepted') {
    return [];
  }
  const to = routeOf(template, handoff.context);
  const before = routeOf(template, contextBefore(handoff.context, changes));
  return to === null || sameLogin(to, handoff.toTeam) || to === before
    ? []
    : [
        `By the answer to **${label}**, this handoff would go to ${teamName(to)}. It stays with you, because you accepted it. To pass it on, comment ${code('/return wrong team')}: once the sender hands it over again, it goes to ${teamName(to)}.`,
      ];
}

function decidingLabel({ to, fields }: Template): string | null {
  const field = isByAnswer(to) ? fields.find(({ id }) => id === to.by) : undefined;
  return field === undefined ? null : inline(field.label, 120);
}

function contextBefore(context: Context, changes: readonly ContextChange[]): Context {
  const changed = new Map(changes.map(({ field, from }) => [field, from]));
  const kept = Object.entries(context).filter(([id]) => !changed.has(id));
  const former = [...changed].flatMap(([id, from]) => (from === null ? [] : [[id, from] as const]));
  return Object.fromEntries([...kept, ...former]);
}
