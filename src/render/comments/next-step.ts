// The next step of a handoff: who takes it, and with which label or command.

import { joinList, pluralize } from '../../base/join-list.ts';
import { includesLogin } from '../../config/teams/team.ts';
import type { LabelNames, Status, Team, Template } from '../../config/types.ts';
import { phaseNow } from '../../handoff/deadlines/pauses.ts';
import {
  answerersOf,
  correctorsOf,
  responsibleLogins,
} from '../../handoff/deadlines/responsible.ts';
import { openItems } from '../../handoff/lifecycle/checklist.ts';
import { sendersInTurnToday } from '../../handoff/lifecycle/senders-to-call.ts';
import type { Policy } from '../../handoff/policy.ts';
import type { Handoff } from '../../handoff/state.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { code } from '../format/escape.ts';
import { formatPerson, mention } from '../format/format-person.ts';
import { membersBesides, teamLogins, teamName } from '../format/format-team.ts';
import { fieldLists, fixInstructions } from './field-errors.ts';

export interface NextStepView {
  readonly handoff: Handoff;
  readonly template: Template;
  readonly labels: LabelNames;
  readonly receiving: Team;
  readonly sending: Team;
  /** The account that filed the issue; null: it is gone; absent: not known. */
  readonly filer?: Policy['filer'];
  readonly requireChecklist: boolean;
  /** Field errors in the current description. */
  readonly errors: readonly FieldError[];
  /** Logins that GitHub does not let Baton assign. */
  readonly unassignable: readonly string[];
}

export function nextStep(view: NextStepView): string {
  switch (phaseNow(view.handoff)) {
    case 'onHold':
      return toResume(view);
    case 'asked':
      return toAnswer(view);
    default:
      return steps[view.handoff.status](view);
  }
}

function toResume({ handoff, labels }: NextStepView): string {
  const end = handoff.hold?.until == null ? '' : ' The hold ends by itself on its day.';
  return `**Next:** Nothing for now: deadlines and reminders are paused.${end} To continue earlier, comment ${code('/resume')} or remove the label ${code(labels.onHold)}.`;
}

function toAnswer(view: NextStepView): string {
  const { toTeam } = view.handoff;
  return `**Next:** ${answerers(view)}: answer in a comment, or edit this issue’s description. Then it goes back to ${teamName(toTeam)}. Deadlines are paused until then.\n\n<sub>Answered elsewhere? ${teamName(toTeam)} can comment ${code('/resume')}.</sub>`;
}

const maxNames = 10;
const noLongerNeeded = 'No longer needed? Close the issue as *not planned*.';

const steps = {
  initiated: (view) =>
    `${toAccept(view)}\n\n<sub>Something missing? Return it with ${code('/return')} and a reason. ${noLongerNeeded}</sub>`,
  accepted: (view) =>
    `${toComplete(view)}\n\n<sub>Accepted by mistake? Remove the label ${code(view.labels.accepted)}. ${noLongerNeeded}</sub>`,
  returned: toHandOverAgain,
  completed: ({ handoff }) =>
    `Nothing left to do. If work remains, reopen the issue: the handoff goes back to ${handoff.owner === null ? teamName(handoff.toTeam) : formatPerson(handoff.owner)}.`,
  cancelled: () => 'Nothing left to do. To resume the handoff, reopen the issue.',
} satisfies Record<Status, (view: NextStepView) => string>;

function toAccept(view: NextStepView): string {
  const { handoff, receiving, unassignable } = view;
  const assigned = responsibleLogins(handoff, receiving).filter(
    (login) => !includesLogin(unassignable, login),
  );
  const way = wayToAccept(view);
  if (assigned.length > 0) {
    const who = joinList(assigned.map(formatPerson), { most: maxNames, last: 'or' });
    return `**Next:** ${who}: check the context below, then ${way} to take this on.${alsoMay(receiving, assigned)}`;
  }
  // GitHub notifies no one of an issue without assignees, so mention the members.
  const called = joinList(teamLogins(receiving).map(mention), { most: maxNames });
  return called === ''
    ? `**Next:** No one is assigned. Anyone with write access: ${way} to take this on.`
    : `**Next:** No one is assigned. ${called}: ${way} to take this on.`;
}

function wayToAccept({ template, labels }: NextStepView): string {
  return template.readBack === 'required'
    ? `comment ${code('/accept')} with what you understood and what you will do first,`
    : `add the ${code(labels.accepted)} label or comment ${code('/accept')}`;
}

/** Names of those who answer the open questions. */
export function answerers(view: NextStepView): string {
  return sendersNamed(answerersOf(view.handoff), view);
}

/** Names of those who correct a returned handoff. */
export function correctors(view: NextStepView): string {
  return sendersNamed(correctorsOf(view.handoff), view);
}

function sendersNamed(called: readonly string[], view: NextStepView): string {
  const { initiatedBy, fromTeam } = view.handoff;
  const logins = sendersInTurnToday(called, initiatedBy, view);
  return logins.length === 0
    ? teamName(fromTeam)
    : joinList(logins.map(formatPerson), { most: maxNames, last: 'or' });
}

/** Lists the remaining errors, so a sender whose edit was not enough sees why nothing happened. */
function toHandOverAgain(view: NextStepView): string {
  const { handoff, errors } = view;
  const sender = correctors(view);
  const again = `to hand it over to ${teamName(handoff.toTeam)} again`;
  const command = code('/resubmit');
  if (errors.length === 0) {
    return `**Next:** ${sender}: edit this issue’s description or comment ${command} ${again}.`;
  }
  return [
    '**Still returned, because the form is not complete:**',
    ...fieldLists(errors, {
      missing: 'Still missing',
      wrong: 'Still to correct',
      most: maxNames,
    }),
    ...fixInstructions(errors, maxNames),
    `**Next:** ${sender}: correct this issue’s description ${again}. To hand it over as it is, comment ${command}.`,
  ].join('\n\n');
}

function toComplete({ handoff, labels, receiving, requireChecklist }: NextStepView): string {
  const open = openItems(handoff.checklist).length;
  const former = responsibleLogins(handoff, receiving).length === 0 ? handoff.owner : null;
  if (former !== null) {
    return `**Next:** ${teamName(handoff.toTeam)}: ${formatPerson(former)} had this and can no longer act. Comment ${code('/take')} to take it over.${alsoMay(receiving, [])}`;
  }
  const way = `add the ${code(labels.completed)} label or comment ${code('/complete')}`;
  const who = handoff.owner === null ? teamName(handoff.toTeam) : formatPerson(handoff.owner);
  const rest = alsoMay(receiving, handoff.owner === null ? [] : [handoff.owner]);
  if (open > 0 && requireChecklist) {
    return `**Next:** ${who}: tick the checklist in this issue’s description (${pluralize(open, 'item')} to go), then ${way}.${rest}`;
  }
  return open === 0 && handoff.checklist.length > 0
    ? `**Next:** The checklist is done. ${who}: ${way}.${rest}`
    : `**Next:** ${who}: when the work is done, ${way}.${rest}`;
}

/** Names the other people who can take this step. */
function alsoMay(receiving: Team, logins: readonly string[]): string {
  if (teamLogins(receiving).length === 0) {
    return ' Anyone with write access can do this too.';
  }
  const others = membersBesides(receiving, logins);
  return others.length === 0
    ? ''
    : ` ${joinList(others.map(formatPerson), { most: maxNames })} can do this too.`;
}
