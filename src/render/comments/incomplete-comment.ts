// The status comment of an incomplete submission: the field errors and how to fix them.

import { joinList } from '../../base/join-list.ts';
import type { Team, Template } from '../../config/types.ts';
import { isUnlabelled } from '../../handoff/lifecycle/evolve/evolve-submission.ts';
import { receiverName } from '../../handoff/route.ts';
import type { LatestSubmission } from '../../handoff/state.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { code, inline } from '../format/escape.ts';
import { mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { teamTime } from '../format/time.ts';
import { fieldLists, fixInstructions } from './field-errors.ts';
import { labelsNote } from './sections/labels-note.ts';
import { skeletonSection } from './sections/skeleton-section.ts';

const maxFields = 40;
const nameLength = 120;

interface FormView {
  readonly template: Template;
  readonly receiving: Team;
  readonly isClosed: boolean;
  /** Logins to mention. */
  readonly senders: readonly string[];
  /** The issue of the handoff before, if Baton opened this one after it. */
  readonly openedFrom?: number | undefined;
  /** Baton opened it by itself. */
  readonly isScheduled?: boolean;
  /** Labels for which the issue has no room. */
  readonly labelsLeftOut?: readonly string[];
}

export function formComment(attempted: LatestSubmission, view: FormView): string {
  return isUnlabelled(attempted) ? unlabelledComment(view) : incompleteComment(attempted, view);
}

function unlabelledComment({ template }: FormView): string {
  const label = code(`handoff/${template.type}`);
  return [
    '### ⚪ Not a handoff',
    `The label ${label} was removed, so Baton no longer checks this issue.`,
    '**Next:** Nothing to do. To hand it over after all, add the label again.',
  ].join('\n\n');
}

function incompleteComment(
  attempted: LatestSubmission,
  {
    template,
    receiving,
    isClosed,
    senders,
    openedFrom,
    isScheduled = false,
    labelsLeftOut = [],
  }: FormView,
): string {
  const { errors, at, attempt } = attempted;
  const toTeam = teamName(receiverName(template, { handoff: null, attempted }));
  const names = fieldLists(errors, {
    missing: 'Missing required fields',
    wrong: 'Fields to correct',
    most: maxFields,
  });
  return [
    ...(isClosed
      ? ['### ⚪ Closed before it was handed over', ...names, toGoOn(errors, toTeam)]
      : [
          '### 🔴 Not handed over yet: the form is incomplete',
          ...names,
          howToFix(senders, toTeam),
        ]),
    ...originLine(openedFrom, isScheduled),
    ...labelsNote(labelsLeftOut),
    ...(errors.length === 0 ? [] : fixInstructions(errors, maxFields)),
    ...skeletonSection(errors, template),
    `<sub>${inline(template.name, nameLength)} · attempt ${attempt}, ${teamTime(at, receiving, at)}</sub>`,
  ].join('\n\n');
}

function originLine(openedFrom: number | undefined, isScheduled: boolean): readonly string[] {
  const previous = openedFrom === undefined ? '' : `**Previous handoff:** #${openedFrom}.`;
  if (isScheduled) {
    return [`Baton opened this form on schedule. ${previous}`.trim()];
  }
  return previous === ''
    ? []
    : [`${previous} Baton filled in the answers that both forms ask for.`];
}

function howToFix(senders: readonly string[], toTeam: string): string {
  const called = joinList(senders.map(mention));
  return `**Next:** ${called === '' ? '' : `${called}: `}edit this issue’s description (⋯ → *Edit*).\n\n<sub>Baton checks it again when you save and notifies ${toTeam} once it’s complete. You don’t need a new issue.</sub>`;
}

/** Mentions no one: a person closed the issue on purpose. */
function toGoOn(errors: readonly FieldError[], toTeam: string): string {
  return errors.length === 0
    ? `**Next:** To hand it over to ${toTeam}, reopen the issue or comment \`/reopen\`.\n\n<sub>The form is complete, but Baton hands nothing over while this issue is closed.</sub>`
    : `**Next:** To continue, edit the description of this issue, and reopen it or comment \`/reopen\`.\n\n<sub>Baton hands nothing over while it is closed, and notifies ${toTeam} once the form is complete.</sub>`;
}
