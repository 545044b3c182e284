// The status comment of a recorded handoff: who has the ball, what to do next, and what it is about.

import { joinList } from '../../base/join-list.ts';
import type { Status } from '../../config/types.ts';
import { alwaysOpen } from '../../handoff/deadlines/business-time.ts';
import type { Deadlines } from '../../handoff/deadlines/deadlines.ts';
import type { Handoff, LatestSubmission } from '../../handoff/state.ts';
import { inline, prose } from '../format/escape.ts';
import { formatPerson, mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { duration, utc } from '../format/time.ts';
import { unassignable as cannotBeAssigned } from '../problem-table.ts';
import { checklistSection } from './checklist-section.ts';
import { contextSection } from './context-section.ts';
import { factsTable } from './facts-table.ts';
import { type NextStepView, nextStep } from './next-step.ts';
import { quotesSection, reasonOf } from './quotes-section.ts';

export interface HandoffView extends NextStepView {
  readonly handoffId: number | null;
  readonly due: Deadlines;
  /** The submission that was complete; null: nothing tells of it. */
  readonly attempted: Pick<LatestSubmission, 'attempt' | 'at'> | null;
}

const maxNames = 10;

export function handoffComment(view: HandoffView): string {
  const { handoff, template } = view;
  const { title, since } = headlines[handoff.status](handoff);
  const sections = [
    `### ${title}`,
    since,
    ...(handoff.status === 'returned' && handoff.returned !== null
      ? reasonOf(handoff.returned, template)
      : []),
    nextStep(view),
    ...notes(view),
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
  initiated: (handoff) => ({
    title: `🟡 Waiting for ${teamName(handoff.toTeam)} to accept`,
    since: `Since ${utc(handoff.since)}. Until somebody accepts, ${formatPerson(handoff.initiatedBy)} stays responsible.`,
  }),
  accepted: (handoff) => ({
    title: `🔵 ${formatPerson(handoff.owner)} has it`,
    since: `Since ${utc(handoff.since)}, for ${teamName(handoff.toTeam)}.`,
  }),
  returned: (handoff) => ({
    title: `🟠 Back with ${formatPerson(handoff.initiatedBy)}`,
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
} satisfies Record<Status, (handoff: Handoff) => HeadlineText>;

/** By being returned, or by being put back to that once it had been cancelled. */
function howItCameBack({ returned, since, sinceBy }: Handoff): string {
  return returned === null || returned.at === since
    ? `${formatPerson(sinceBy)} returned it.`
    : `${formatPerson(sinceBy)} took it up again as it was, returned by ${formatPerson(returned.by)}.`;
}

function notes({ handoff, template, attempted, unassignable }: HandoffView): readonly string[] {
  // With its sender the next step says what is missing.
  const emptied = template.fields.filter(
    (field) =>
      handoff.status !== 'returned' && field.required && handoff.context[field.id] === undefined,
  );
  return [
    ...(attempted !== null && attempted.attempt > 1
      ? [
          `The form was incomplete at first; since the edit of ${utc(attempted.at)} it is complete (attempt ${attempted.attempt}).`,
        ]
      : []),
    ...(emptied.length > 0
      ? [
          `**Emptied by a later edit:** ${joinList(emptied.map((field) => inline(field.label, 80)))}. The handoff goes on; whoever works on it may need to ask.`,
        ]
      : []),
    ...(unassignable.length > 0
      ? [
          `**${cannotBeAssigned.title}:** ${joinList(unassignable.map(mention), { most: maxNames })}. ${prose(`${cannotBeAssigned.explanation} ${cannotBeAssigned.nextStep}`)}`,
        ]
      : []),
  ];
}
