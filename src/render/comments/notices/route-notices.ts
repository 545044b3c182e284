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

/**
 * Asks its owner, if an edit of an accepted handoff changes where its answers lead.
 * @param owner `you`, or their name
 */
export function routeQuestion(
  changes: readonly ContextChange[],
  handoff: Handoff,
  { template, owner }: { readonly template: Template; readonly owner: string },
): readonly string[] {
  const label = decidingLabel(template);
  if (label === null || handoff.status !== 'accepted') {
    return [];
  }
  const to = routeOf(template, handoff.context);
  const before = routeOf(template, contextBefore(handoff.context, changes));
  return to === null || sameLogin(to, handoff.toTeam) || to === before
    ? []
    : [
        `By the answer to **${label}**, this handoff would go to ${teamName(to)}. It stays with ${owner}, because ${owner} accepted it. To pass it on, comment ${code('/return wrong team')}: once the sender hands it over again, it goes to ${teamName(to)}.`,
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

/** The label of another team or form, which someone put on a recorded handoff. */
export interface ForeignLabel {
  readonly kind: 'team' | 'form';
  readonly label: string;
  /** null: the account is gone. */
  readonly by: string | null;
}

export function foreignLabelNotice(
  { kind, label, by }: ForeignLabel,
  { toTeam, status }: Pick<Handoff, 'toTeam' | 'status'>,
  template: Template,
): string {
  const called = by === null ? 'The' : `${mention(by)}, the`;
  const stays =
    kind === 'team'
      ? `it stays with ${teamName(toTeam)}`
      : `it stays what the sender filed, ${inline(template.name, 120)}`;
  const field = kind === 'team' ? decidingLabel(template) : null;
  const edit = `edit the answer to **${field}** in the description of this issue`;
  const fileAgain = 'close this issue as *not planned* and file the right form';
  const way =
    field === null
      ? `${kind === 'team' ? 'If it belongs to another team' : 'If the form is the wrong one'}, ${fileAgain}.`
      : status === 'accepted'
        ? `To send it to another team, comment ${code('/return wrong team')}. Then ${edit}.`
        : `To send it to another team, ${edit}.`;
  return [
    `${called} label ${code(label, 100)} does not move this handoff: ${stays}. You can remove the label.`,
    way,
  ].join('\n\n');
}
