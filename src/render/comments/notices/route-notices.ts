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
  { actor, source }: HandoffEvent,
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
  const answer = label === null ? 'an answer' : `the answer to **${label}**`;
  // After acceptance an edit moves nothing. What undoes the acceptance does, and is of someone else perhaps.
  const because = source.startsWith('edit:')
    ? `because ${formatPerson(actor)} changed`
    : 'because of';
  return sameLogin(from, to)
    ? `${called}this handoff is yours now, ${because} the answers.`
    : `${called}this handoff goes to ${teamName(to)} instead of ${teamName(from)}, ${because} ${answer}. The time to accept it starts again.`;
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
        `By the answer to **${label}**, this handoff would go to ${teamName(to)}. It stays with ${owner}, because it is accepted. To pass it on, comment ${code('/return wrong team')}: once the sender hands it over again, it goes to ${teamName(to)}.`,
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

/** The label of another team or form that someone put on a recorded handoff, or its own that someone removed. */
export interface ForeignLabel {
  readonly kind: 'team' | 'form' | 'team_removed' | 'form_removed';
  readonly label: string;
  /** null: the account is gone. */
  readonly by: string | null;
}

export function foreignLabelNotice(
  found: ForeignLabel,
  handoff: Pick<Handoff, 'toTeam' | 'status'>,
  template: Template,
): string {
  const { kind } = found;
  return [
    whatStays(found, handoff, template),
    kind === 'team' || kind === 'team_removed'
      ? toAnotherTeam(handoff, template)
      : `If ${kind === 'form' ? 'the form is the wrong one' : 'it is no handoff'}, ${kind === 'form' ? fileAgain : closeIt}.`,
  ].join('\n\n');
}

const closeIt = 'close this issue as *not planned*';
const fileAgain = `${closeIt} and file the right form`;

function whatStays(
  { kind, label, by }: ForeignLabel,
  { toTeam }: Pick<Handoff, 'toTeam'>,
  template: Template,
): string {
  const called = by === null ? 'The' : `${mention(by)}, the`;
  const name = `${called} label ${code(label, 100)}`;
  const filed = `what the sender filed, ${inline(template.name, 120)}`;
  switch (kind) {
    case 'team':
      return `${name} does not move this handoff: it stays with ${teamName(toTeam)}. You can remove the label.`;
    case 'form':
      return `${name} does not move this handoff: it stays ${filed}. You can remove the label.`;
    case 'team_removed':
      return `${name} shows which team receives this handoff, so Baton added it again: it stays with ${teamName(toTeam)}.`;
    case 'form_removed':
      return `${name} shows ${filed}, so Baton added it again. Without it, this is still a handoff to ${teamName(toTeam)}.`;
  }
}

function toAnotherTeam({ status }: Pick<Handoff, 'status'>, template: Template): string {
  const field = decidingLabel(template);
  if (field === null) {
    return `If it belongs to another team, ${fileAgain}.`;
  }
  const edit = `edit the answer to **${field}** in the description of this issue`;
  return status === 'accepted'
    ? `To send it to another team, comment ${code('/return wrong team')}. Then ${edit}.`
    : `To send it to another team, ${edit}.`;
}
