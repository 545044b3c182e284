// What is to be done next, by whom, and with which label or command.

import { joinList, pluralize } from '../../base/join-list.ts';
import { includesLogin } from '../../config/team.ts';
import type { LabelNames, Status, Team, Template } from '../../config/types.ts';
import { responsibleLogins } from '../../handoff/deadlines/responsible.ts';
import { openItems } from '../../handoff/lifecycle/checklist.ts';
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
  readonly requireChecklist: boolean;
  /** What the form lacks as it stands in the issue now. */
  readonly errors: readonly FieldError[];
  /** Who should be assigned, but is not. */
  readonly unassignable: readonly string[];
}

export function nextStep(view: NextStepView): string {
  return steps[view.handoff.status](view);
}

const maxNames = 10;
const noLongerNeeded = 'No longer needed? Close the issue as *not planned*.';

const steps = {
  initiated: (view) =>
    `${toAccept(view)}\n\n<sub>Something missing? ${code('/return')} and the reason give it back. ${noLongerNeeded}</sub>`,
  accepted: (view) =>
    `${toComplete(view)}\n\n<sub>Accepted by mistake? Take the label ${code(view.labels.accepted)} off. ${noLongerNeeded}</sub>`,
  returned: toHandOverAgain,
  completed: ({ handoff }) =>
    `Nothing is left to do. If something turns out to be open after all, reopen the issue: the handoff goes back to ${handoff.owner === null ? teamName(handoff.toTeam) : formatPerson(handoff.owner)}.`,
  cancelled: () => 'Nothing is left to do. To take it up again, reopen the issue.',
} satisfies Record<Status, (view: NextStepView) => string>;

function toAccept(view: NextStepView): string {
  const { handoff, receiving, unassignable } = view;
  const assigned = responsibleLogins(handoff, receiving).filter(
    (login) => !includesLogin(unassignable, login),
  );
  const way = wayToAccept(view);
  if (assigned.length > 0) {
    const who = joinList(assigned.map(formatPerson), { most: maxNames, last: 'or' });
    return `**Next:** ${who} checks the context below and ${way}, to take the handoff on.${alsoMay(receiving, assigned)}`;
  }
  // GitHub tells nobody of an issue to which nobody is assigned, so they are called by name.
  const called = joinList(teamLogins(receiving).map(mention), { most: maxNames });
  return called === ''
    ? `**Next:** nobody is assigned. Anybody who may write to this repository may take the handoff on: whoever does ${way}.`
    : `**Next:** ${called}, nobody is assigned: whoever of you takes the handoff on ${way}.`;
}

function wayToAccept({ template, labels }: NextStepView): string {
  return template.readBack === 'required'
    ? `comments ${code('/accept')}, followed by what they have understood and will do first`
    : `puts the label ${code(labels.accepted)} on this issue, or comments ${code('/accept')}`;
}

/** Whoever edits something wrong into it, or not all that is wrong out of it, is told why it stays. */
function toHandOverAgain({ handoff, errors }: NextStepView): string {
  const sender = formatPerson(handoff.initiatedBy);
  const again = `hands it over to ${teamName(handoff.toTeam)} again`;
  const command = code('/resubmit');
  if (errors.length === 0) {
    return `**Next:** ${sender} edits the description of this issue, or comments ${command}: either ${again}.`;
  }
  return [
    '**It stays here, as the form is not complete:**',
    ...fieldLists(errors, {
      missing: 'Still missing',
      wrong: 'Still to correct',
      most: maxNames,
    }),
    ...fixInstructions(errors, maxNames),
    `**Next:** ${sender} edits the description of this issue: as soon as nothing is missing or wrong, that ${again}. The comment ${command} hands it over as it is.`,
  ].join('\n\n');
}

function toComplete({ handoff, labels, receiving, requireChecklist }: NextStepView): string {
  const open = openItems(handoff.checklist).length;
  const way = (on: string) =>
    `puts the label ${code(labels.completed)} on ${on}, or comments ${code('/complete')}`;
  const who = handoff.owner === null ? teamName(handoff.toTeam) : formatPerson(handoff.owner);
  const rest = alsoMay(receiving, handoff.owner === null ? [] : [handoff.owner]);
  if (open > 0 && requireChecklist) {
    return `**Next:** ${who} ticks off the checklist in the description of this issue (${pluralize(open, 'item')} to go), then ${way('it')}.${rest}`;
  }
  return open === 0 && handoff.checklist.length > 0
    ? `**Next:** the checklist is done, so ${who} ${way('this issue')}.${rest}`
    : `**Next:** when the work is done, ${who} ${way('this issue')}.${rest}`;
}

/** Who else may. */
function alsoMay(receiving: Team, logins: readonly string[]): string {
  if (teamLogins(receiving).length === 0) {
    return ' Anybody who may write to this repository may do so, too.';
  }
  const others = membersBesides(receiving, logins);
  return others.length === 0
    ? ''
    : ` ${joinList(others.map(formatPerson), { most: maxNames })} may do so, too.`;
}
