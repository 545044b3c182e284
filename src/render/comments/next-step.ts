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
import { isBarredSender, type Policy } from '../../handoff/policy.ts';
import type { Handoff } from '../../handoff/state.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { acceptCommand } from '../format/accept-command.ts';
import { code } from '../format/escape.ts';
import { formatPerson, mention } from '../format/format-person.ts';
import { awayNote, personToday } from '../format/format-presence.ts';
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
  /** The handoffs named under `next` that the receiving team can send, by type; the addresses of their forms. */
  readonly nextForms?: ReadonlyMap<string, string>;
  readonly requireChecklist: boolean;
  /** Whether senders may accept their own handoffs, where team and template do not say. */
  readonly selfAccept?: Policy['selfAccept'];
  /** Field errors in the current description. */
  readonly errors: readonly FieldError[];
  /** Logins that GitHub does not let Baton assign. */
  readonly unassignable: readonly string[];
  /** UTC ISO 8601; absent: absences are not shown. */
  readonly now?: string;
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
  if (handoff.hold?.waitsFor !== undefined) {
    return `**Next:** Nothing until then.\n\n<sub>Deadlines and reminders are paused. To start without them, comment ${code('/resume')} or remove the label ${code(labels.onHold)}. ${noLongerNeeded}</sub>`;
  }
  const hasEnd = handoff.hold?.until != null;
  const until = hasEnd ? 'until the hold ends by itself on its day' : 'until someone resumes it';
  const earlier = hasEnd ? 'To continue earlier' : 'To resume it';
  return `**Next:** Nothing ${until}.\n\n<sub>Deadlines and reminders are paused. ${earlier}, comment ${code('/resume')} or remove the label ${code(labels.onHold)}.</sub>`;
}

function toAnswer(view: NextStepView): string {
  const { toTeam } = view.handoff;
  return `**Next:** ${answerers(view)}: answer in a comment, or edit this issue’s description.\n\n<sub>Then it goes back to ${teamName(toTeam)}. Deadlines are paused until then. Answered elsewhere? ${teamName(toTeam)} can comment ${code('/resume')}.</sub>`;
}

const maxNames = 10;
const toTakeOver = ` To take it over, comment ${code('/take')}.`;
const noLongerNeeded = 'No longer needed? Close the issue as *not planned*.';

const steps = {
  initiated: (view) =>
    withMore(
      toAccept(view),
      `Something missing? Return it with ${code('/return')} and a reason. ${noLongerNeeded}`,
    ),
  accepted: (view) =>
    withMore(
      toComplete(view),
      `Accepted by mistake? Remove the label ${code(view.labels.accepted)}. ${noLongerNeeded}`,
    ),
  returned: toHandOverAgain,
  completed: (view) =>
    `**Next:** ${toHandOn(view) ?? 'Nothing left to do.'}\n\n<sub>If work remains, reopen the issue or comment \`/reopen\`: the handoff goes back to ${ownerOrTeam(view)}.</sub>`,
  cancelled: () =>
    '**Next:** Nothing left to do.\n\n<sub>To resume the handoff, reopen the issue or comment `/reopen`.</sub>',
} satisfies Record<Status, (view: NextStepView) => string>;

function ownerOrTeam({ handoff }: NextStepView): string {
  return handoff.owner === null ? teamName(handoff.toTeam) : formatPerson(handoff.owner);
}

/** To the handoffs that usually follow; null if there are none, or all are requested. */
function toHandOn(view: NextStepView): string | null {
  const { handoff, template, nextForms } = view;
  const missing = (template.next ?? []).filter(
    (type) =>
      (nextForms?.has(type) ?? true) &&
      !handoff.next.some(({ handoffType }) => handoffType === type),
  );
  const ways = missing.map((type) => {
    const form = nextForms?.get(type);
    const link = form === undefined ? '' : ` (or [fill in its form](${form}))`;
    return `${code(`/handoff ${type}`)}${link}`;
  });
  return ways.length === 0
    ? null
    : `${ownerOrTeam(view)}: to open the next handoff with these answers, comment ${joinList(ways)}.`;
}

/** The next step in one sentence. */
interface Step {
  readonly sentence: string;
  /** Who else can take it: a sentence, or nothing. */
  readonly others: string;
}

function withMore({ sentence, others }: Step, more: string): string {
  return `**Next:** ${sentence}\n\n<sub>${others === '' ? '' : `${others} `}${more}</sub>`;
}

function toAccept(view: NextStepView): Step {
  const { handoff, receiving, unassignable } = view;
  const assigned = responsibleLogins(handoff, receiving).filter(
    (login) => !includesLogin(unassignable, login) && !isBarredSender(view, handoff, login),
  );
  const canAccept = teamLogins(receiving).filter((login) => !isBarredSender(view, handoff, login));
  const way = wayToAccept(view);
  if (assigned.length > 0) {
    const names = assigned.map((login) => personToday(login, receiving, view.now));
    const who = joinList(names, { most: maxNames, last: 'or' });
    return {
      sentence: `${who}: check the context below, then ${way}.`,
      others: alsoMay(view, [...assigned, ...membersBesides(receiving, canAccept)]),
    };
  }
  // GitHub notifies no one of an issue without assignees, so mention the members.
  const there = thereToday(canAccept, view);
  const called = joinList((there.length === 0 ? canAccept : there).map(mention), {
    most: maxNames,
  });
  const anyone =
    teamLogins(receiving).length === 0
      ? 'Anyone with write access'
      : `someone else from ${teamName(receiving.id)}`;
  return {
    sentence: `${called === '' ? anyone : called}: check the context below, then ${way}.`,
    others: 'No one is assigned.',
  };
}

function wayToAccept({ template, labels }: NextStepView): string {
  const comment = `comment ${acceptCommand(template)}`;
  return template.readBack === 'required'
    ? comment
    : `add the ${code(labels.accepted)} label or ${comment}`;
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
    : joinList(
        logins.map((login) => personToday(login, view.sending, view.now)),
        { most: maxNames, last: 'or' },
      );
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
    `**Next:** ${sender}: correct this issue’s description ${again}.`,
    `<sub>To hand it over as it is, comment ${command}.</sub>`,
  ].join('\n\n');
}

function toComplete(view: NextStepView): Step {
  const { handoff, labels, receiving, requireChecklist } = view;
  const open = openItems(handoff.checklist).length;
  const former = responsibleLogins(handoff, receiving).length === 0 ? handoff.owner : null;
  if (former !== null) {
    return {
      sentence: `${teamName(handoff.toTeam)}: comment ${code('/take')} to take it over from ${formatPerson(former)}, who can no longer act.`,
      others: alsoMay(view, []),
    };
  }
  const way = `add the ${code(labels.completed)} label or comment ${code('/complete')}`;
  const { owner } = handoff;
  const who = owner === null ? teamName(handoff.toTeam) : personToday(owner, receiving, view.now);
  const take = owner !== null && awayNote(owner, receiving, view.now) !== '' ? toTakeOver : '';
  const others = `${alsoMay(view, owner === null ? [] : [owner])}${take}`.trim();
  if (open > 0 && requireChecklist) {
    const left = `tick the checklist in this issue’s description (${pluralize(open, 'item')} to go)`;
    return { sentence: `${who}: ${left}, then ${way}.`, others };
  }
  const when =
    open === 0 && handoff.checklist.length > 0
      ? 'the checklist is done, so '
      : 'when the work is done, ';
  return { sentence: `${who}: ${when}${way}.`, others };
}

function thereToday(
  logins: readonly string[],
  { receiving, now }: Pick<NextStepView, 'receiving' | 'now'>,
): readonly string[] {
  return logins.filter((login) => awayNote(login, receiving, now) === '');
}

/** Names the other people who can take this step. */
function alsoMay(view: NextStepView, logins: readonly string[]): string {
  const { receiving } = view;
  if (teamLogins(receiving).length === 0) {
    return 'Anyone with write access can do this too.';
  }
  const others = thereToday(membersBesides(receiving, logins), view);
  return others.length === 0
    ? ''
    : `${joinList(others.map(formatPerson), { most: maxNames })} can do this too.`;
}
