// The status comment of a recorded handoff: who is responsible, the next step and the context.

import { joinList } from '../../base/join-list.ts';
import type { Status } from '../../config/types.ts';
import { alwaysOpen } from '../../handoff/deadlines/business-time.ts';
import type { Deadlines } from '../../handoff/deadlines/deadlines.ts';
import { openQuestions } from '../../handoff/deadlines/pauses.ts';
import { hasEnded } from '../../handoff/deadlines/time-in-status.ts';
import { responsibleSender } from '../../handoff/lifecycle/senders-to-call.ts';
import type { Handoff, LatestSubmission } from '../../handoff/state.ts';
import { inline, prose } from '../format/escape.ts';
import { formatPerson, mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { dueTime, duration, utc } from '../format/time.ts';
import { unassignable as cannotBeAssigned } from '../problem-table.ts';
import { answerers, correctors, type NextStepView, nextStep } from './next-step.ts';
import { checklistSection } from './sections/checklist-section.ts';
import { contextSection } from './sections/context-section.ts';
import { factsTable } from './sections/facts-table.ts';
import { questionsSection } from './sections/questions-section.ts';
import { quotesSection, reasonOf } from './sections/quotes-section.ts';

export interface HandoffView extends NextStepView {
  readonly handoffId: number | null;
  readonly due: Deadlines;
  /** The submission that was complete; null if no event records it. */
  readonly attempted: Pick<LatestSubmission, 'attempt' | 'at'> | null;
}

const maxNames = 10;

export function handoffComment(view: HandoffView): string {
  const { handoff, template } = view;
  const { title, since } = pauseHeadline(view) ?? headlines[handoff.status](handoff, view);
  const sections = [
    `### ${title}`,
    since,
    ...(handoff.status === 'returned' && handoff.returned !== null
      ? reasonOf(handoff.returned, template)
      : []),
    nextStep(view),
    ...notes(view),
    ...questionsSection(handoff),
    ...quotesSection(handoff, template),
    factsTable(view),
    checklistSection(handoff.checklist),
    contextSection(handoff.context, template),
  ];
  return sections.filter((section) => section !== null).join('\n\n');
}

interface HeadlineText {
  readonly title: string;
  readonly since: string;
}

const headlines = {
  initiated: (handoff, view) => ({
    title: `🟡 Waiting for ${teamName(handoff.toTeam)} to accept`,
    since: `Since ${utc(handoff.since)}. Until someone accepts, ${responsibleNow(view)} stays responsible.`,
  }),
  accepted: (handoff) => ({
    title: `🔵 ${formatPerson(handoff.owner)} has it`,
    since: `Since ${utc(handoff.since)}, for ${teamName(handoff.toTeam)}.`,
  }),
  returned: (handoff, view) => ({
    title: `🟠 Back with ${correctors(view)}`,
    since: `Since ${utc(handoff.since)}: ${howItCameBack(handoff)}`,
  }),
  completed: (handoff) => ({
    title: '✅ Completed',
    since: `By ${formatPerson(handoff.completedBy)}, ${utc(handoff.since)}: ${duration(alwaysOpen.between(handoff.initiatedAt, handoff.since))} after it was handed over.`,
  }),
  cancelled: (handoff) => ({
    title: '⚪ Cancelled',
    since: `${handoff.sinceBy === null ? 'At' : `By ${formatPerson(handoff.sinceBy)},`} ${utc(handoff.since)}.`,
  }),
} satisfies Record<Status, (handoff: Handoff, view: HandoffView) => HeadlineText>;

function responsibleNow(view: HandoffView): string {
  const { initiatedBy, fromTeam } = view.handoff;
  const sender = responsibleSender(initiatedBy, view);
  return sender === null ? teamName(fromTeam) : formatPerson(sender);
}

/** null: limits run. */
function pauseHeadline(view: HandoffView): HeadlineText | null {
  const { handoff, receiving } = view;
  const { hold, questions, status } = handoff;
  if (hasEnded(status)) {
    return null;
  }
  if (hold !== null) {
    const until = hold.until === null ? '' : ` until ${dueTime(hold.until, receiving)}`;
    return {
      title: `⏸️ On hold${until}`,
      since: `Since ${utc(hold.since)}, by ${formatPerson(hold.by)}.${hold.reason === null ? '' : ` Reason: ${inline(hold.reason, 300)}`}`,
    };
  }
  const [question] = openQuestions(questions);
  return question === undefined
    ? null
    : {
        title: `❓ ${answerers(view)} was asked a question`,
        since: `Since ${utc(question.at)}, by ${formatPerson(question.by)} from ${teamName(handoff.toTeam)}.`,
      };
}

/** Either returned, or cancelled while returned and then reopened. */
function howItCameBack({ returned, since, sinceBy }: Handoff): string {
  return returned === null || returned.at === since
    ? `${formatPerson(sinceBy)} returned it.`
    : `${formatPerson(sinceBy)} reopened it. ${formatPerson(returned.by)} had returned it before.`;
}

function notes({ handoff, template, attempted, unassignable }: HandoffView): readonly string[] {
  // While the handoff is returned, the next step lists missing fields.
  const emptied = template.fields.filter(
    (field) =>
      handoff.status !== 'returned' && field.required && handoff.context[field.id] === undefined,
  );
  return [
    ...(attempted !== null && attempted.attempt > 1
      ? [
          `The form was incomplete at first. It is complete since the edit of ${utc(attempted.at)} (attempt ${attempted.attempt}).`,
        ]
      : []),
    ...(handoff.closedByBots > 1 && !hasEnded(handoff.status)
      ? [
          '**Closed by a bot twice:** Baton no longer reopens this issue. If it is closed and work is left, reopen it.',
        ]
      : []),
    ...(emptied.length > 0
      ? [
          `**Emptied by a later edit:** ${joinList(emptied.map((field) => inline(field.label, 80)))}. The handoff continues. Ask the sender if you need the answer.`,
        ]
      : []),
    ...(unassignable.length > 0
      ? [
          `**${cannotBeAssigned.title}:** ${joinList(unassignable.map(mention), { most: maxNames })}. ${prose(`${cannotBeAssigned.explanation} ${cannotBeAssigned.nextStep}`)}`,
        ]
      : []),
  ];
}
