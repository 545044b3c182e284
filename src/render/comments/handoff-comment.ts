// The status comment of a recorded handoff: who is responsible, the next step and the context.

import { joinList } from '../../base/join-list.ts';
import type { Field, Status } from '../../config/types.ts';
import { isRequired } from '../../form/answers/conditions.ts';
import { alwaysOpen } from '../../handoff/deadlines/business-time.ts';
import type { Deadlines } from '../../handoff/deadlines/deadlines.ts';
import { openQuestions } from '../../handoff/deadlines/pauses.ts';
import { hasEnded } from '../../handoff/deadlines/time-in-status.ts';
import { responsibleSender } from '../../handoff/lifecycle/senders-to-call.ts';
import type { EarlierHandoff, Handoff, LatestSubmission } from '../../handoff/state.ts';
import { inline, prose } from '../format/escape.ts';
import { formatAwaited } from '../format/format-awaited.ts';
import { formatPerson, mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { duration, teamTime } from '../format/time.ts';
import { unassignable as cannotBeAssigned } from '../problem-table.ts';
import { answerers, correctors, type NextStepView, nextStep } from './next-step.ts';
import { chainSection } from './sections/chain-section.ts';
import { checklistSection } from './sections/checklist-section.ts';
import { contextSection } from './sections/context-section.ts';
import { earlierSection } from './sections/earlier-section.ts';
import { factsTable, isPastDue } from './sections/facts-table.ts';
import { labelsNote } from './sections/labels-note.ts';
import { questionsSection } from './sections/questions-section.ts';
import { quotesSection, reasonOf } from './sections/quotes-section.ts';

export interface HandoffView extends NextStepView {
  readonly handoffId: number | null;
  readonly due: Deadlines;
  /** The submission that was complete; null if no event records it. */
  readonly attempted: Pick<LatestSubmission, 'attempt' | 'at'> | null;
  /** About the same subject. */
  readonly earlier?: readonly EarlierHandoff[];
  /** The issue of the handoff before, if Baton opened this one after it. */
  readonly openedFrom?: number | undefined;
  /** Labels for which the issue has no room. */
  readonly labelsLeftOut?: readonly string[];
}

const maxNames = 10;

export function handoffComment(view: HandoffView): string {
  const { handoff, template, receiving } = view;
  const { title, line } = pauseHeadline(view) ?? headlines[handoff.status](handoff, view);
  const sections = [
    `### ${title}`,
    line,
    ...(handoff.status === 'returned' && handoff.returned !== null
      ? reasonOf(handoff.returned, template)
      : []),
    nextStep(view),
    chainSection({ openedFrom: view.openedFrom, next: handoff.next }),
    earlierSection(view.earlier ?? [], { template, context: handoff.context }),
    ...notes(view),
    ...questionsSection(handoff, receiving),
    ...quotesSection(handoff, { template, receiving }),
    factsTable(view),
    checklistSection(handoff, receiving),
    contextSection(handoff.context, template),
  ];
  return sections.filter((section) => section !== null).join('\n\n');
}

interface HeadlineText {
  readonly title: string;
  /** What the title and the table of facts do not say. */
  readonly line: string | null;
}

const headlines = {
  initiated: (handoff, view) => ({
    title: `${isPastDue('accept', view) ? '🔴 Overdue: waiting' : '🟡 Waiting'} for ${teamName(handoff.toTeam)} to accept`,
    line: `${since(view)}Until someone accepts, ${responsibleNow(view)} stays responsible.`,
  }),
  accepted: (handoff, view) => ({
    title: `${isPastDue('complete', view) ? '🔴 Overdue:' : '🔵'} ${formatPerson(handoff.owner)} has it`,
    line: since(view).trim() || null,
  }),
  returned: (handoff, view) => ({
    title: `🟠 Back with ${correctors(view)}`,
    line: `${since(view)}${howItCameBack(handoff)}`,
  }),
  completed: (handoff) => ({
    title: '✅ Completed',
    line: `${formatPerson(handoff.completedBy)} completed it ${duration(alwaysOpen.between(handoff.initiatedAt, handoff.since))} after it was handed over.`,
  }),
  cancelled: (handoff, view) => ({
    title: '⚪ Cancelled',
    line: `${handoff.sinceBy === null ? 'At' : `By ${formatPerson(handoff.sinceBy)},`} ${teamTime(handoff.since, view.receiving, handoff.initiatedAt)}.`,
  }),
} satisfies Record<Status, (handoff: Handoff, view: HandoffView) => HeadlineText>;

function responsibleNow(view: HandoffView): string {
  const { initiatedBy, fromTeam } = view.handoff;
  const sender = responsibleSender(initiatedBy, view);
  return sender === null ? teamName(fromTeam) : formatPerson(sender);
}

/** A time that the table of facts has is not repeated. */
function since({ handoff, receiving }: HandoffView): string {
  const { initiatedAt, acceptedAt, completedAt } = handoff;
  return [initiatedAt, acceptedAt, completedAt].includes(handoff.since)
    ? ''
    : `Since ${teamTime(handoff.since, receiving, handoff.initiatedAt)}. `;
}

/** null: limits run. */
function pauseHeadline(view: HandoffView): HeadlineText | null {
  const { handoff, receiving } = view;
  const { hold, questions, status } = handoff;
  if (hasEnded(status)) {
    return null;
  }
  if (hold !== null) {
    if (hold.waitsFor !== undefined) {
      return {
        title: `⏸️ Waiting for ${joinList(hold.waitsFor.map(formatAwaited))}`,
        line: `Since ${teamTime(hold.since, receiving, handoff.since)}. Limits start once none of them is open.`,
      };
    }
    const until =
      hold.until === null ? '' : ` until ${teamTime(hold.until, receiving, hold.since)}`;
    return {
      title: `⏸️ On hold${until}`,
      line: `Since ${teamTime(hold.since, receiving, handoff.since)}, by ${formatPerson(hold.by)}.${hold.reason === null ? '' : ` Reason: ${inline(hold.reason, 300)}`}`,
    };
  }
  const [question] = openQuestions(questions);
  return question === undefined
    ? null
    : {
        title: `❓ ${answerers(view)} was asked a question`,
        line: null,
      };
}

/** Either returned, or cancelled while returned and then reopened. */
function howItCameBack({ returned, since, sinceBy }: Handoff): string {
  return returned === null || returned.at === since
    ? `${formatPerson(sinceBy)} returned it.`
    : `${formatPerson(sinceBy)} reopened it. ${formatPerson(returned.by)} had returned it before.`;
}

function notes({
  handoff,
  template,
  attempted,
  unassignable,
  labelsLeftOut = [],
}: HandoffView): readonly string[] {
  // While the handoff is returned, the next step lists missing fields.
  const missing = template.fields.filter(
    (field) =>
      handoff.status !== 'returned' &&
      handoff.context[field.id] === undefined &&
      isRequired(field, template.fields, handoff.context),
  );
  return [
    ...(attempted !== null && attempted.attempt > 1
      ? [
          `The form was incomplete at first. It has been complete since attempt ${attempted.attempt}.`,
        ]
      : []),
    ...(handoff.closedByBots > 1 && !hasEnded(handoff.status)
      ? [
          '**Closed by a bot twice:** Baton no longer reopens this issue. If it is closed and work is left, reopen it.',
        ]
      : []),
    ...missingNote(
      'Emptied by a later edit',
      missing.filter(({ required }) => required === true),
    ),
    ...missingNote(
      'Needed since a later edit',
      missing.filter(({ required }) => required !== true),
    ),
    ...(unassignable.length > 0
      ? [
          `**${cannotBeAssigned.title}:** ${joinList(unassignable.map(mention), { most: maxNames })}. ${prose(`${cannotBeAssigned.explanation} ${cannotBeAssigned.nextStep}`)}`,
        ]
      : []),
    ...labelsNote(labelsLeftOut),
  ];
}

function missingNote(title: string, fields: readonly Field[]): readonly string[] {
  const labels = joinList(fields.map((field) => inline(field.label, 80)));
  return fields.length === 0
    ? []
    : [`**${title}:** ${labels}. The handoff continues. Ask the sender if you need the answer.`];
}
