// The message that Baton sends outside GitHub for an event of a handoff.

import { joinList } from '../../base/join-list.ts';
import type { Team, Template } from '../../config/types.ts';
import { alwaysOpen } from '../../handoff/deadlines/business-time.ts';
import type { Deadlines } from '../../handoff/deadlines/deadlines.ts';
import { isWarning } from '../../handoff/deadlines/overdue.ts';
import {
  answerersOf,
  correctorsOf,
  responsibleLogins,
} from '../../handoff/deadlines/responsible.ts';
import type { DeadlineKind, EventData, ReminderLevel } from '../../handoff/event.ts';
import { responsibleSender } from '../../handoff/lifecycle/senders-to-call.ts';
import type { Policy } from '../../handoff/policy.ts';
import type { Handoff, Hold } from '../../handoff/state.ts';
import { duration, teamTime } from '../format/time.ts';
import { type HandoffNews, handoffData } from './handoff-data.ts';
import type { Mention, Message, MessageField, MessageKind } from './message.ts';
import { maxCommentLength, returnFacts, shortAnswers } from './message-facts.ts';
import { plainPerson, plainTeam, truncatedLine } from './plain.ts';

export interface HandoffMessageView extends HandoffNews {
  readonly template: Template;
  readonly receiving: Team;
  readonly sending: Team;
  /** The account that filed the issue; null: it is gone; absent: not known. */
  readonly filer?: Policy['filer'];
  readonly due: Deadlines;
  readonly called: readonly Mention[];
  readonly repository: { readonly name: string; readonly url: string };
}

type HandoffMessageKind = Exclude<MessageKind, 'report'>;

/** @returns null if Baton sends no message for this event */
export function messageKindOf(data: EventData): HandoffMessageKind | null {
  switch (data.type) {
    case 'initiated':
    case 'resubmitted':
    case 'returned':
    case 'completed':
    case 'accepted':
    case 'rerouted':
    case 'reassigned':
    case 'asked':
    case 'answered':
    case 'held':
    case 'resumed':
    case 'cancelled':
    case 'next_opened':
      return data.type;
    case 'reminded':
      return isWarning(data) ? 'due_soon' : 'overdue';
    case 'reverted':
      return 'reverted';
    default:
      return null;
  }
}

export function handoffMessage(view: HandoffMessageView): Message | null {
  const { event, handoff, issueNumber, called, repository } = view;
  const kind = messageKindOf(event.data);
  if (kind === null) {
    return null;
  }
  const { headline, facts, next } = texts[kind](view);
  const title = truncatedLine(handoff.title, maxTitleLength);
  return {
    kind,
    at: event.at,
    repository: repository.name,
    headline: title === '' ? headline : `${headline}: ${title}`,
    subject: `${title === '' ? 'Handoff' : title} (#${issueNumber})`,
    called,
    facts: [
      {
        name: 'From',
        text: `${plainTeam(handoff.fromTeam)} (${plainPerson(handoff.initiatedBy)})`,
      },
      { name: 'To', text: plainTeam(handoff.toTeam) },
      ...facts,
    ],
    lists: [],
    next,
    link: {
      text: `Issue #${issueNumber} in ${repository.name}`,
      url: `${repository.url}/issues/${issueNumber}`,
    },
    data: handoffData(view),
  };
}

function responsibleNow(view: HandoffMessageView): string {
  const { initiatedBy, fromTeam } = view.handoff;
  const sender = responsibleSender(initiatedBy, view);
  return sender === null ? plainTeam(fromTeam) : plainPerson(sender);
}

function senders(logins: readonly string[], { fromTeam }: Handoff): string {
  return logins.length === 0
    ? plainTeam(fromTeam)
    : joinList(logins.map(plainPerson), { last: 'or' });
}

const maxTitleLength = 100;

interface Texts {
  /** Baton appends the title. */
  readonly headline: string;
  readonly facts: readonly MessageField[];
  readonly next: string | null;
}

const texts = {
  initiated: (view) => ({
    headline: `New handoff for ${plainTeam(view.handoff.toTeam)}`,
    facts: [...waiting(view), ...shortAnswers(view)],
    next: `Until someone accepts, ${responsibleNow(view)} stays responsible.`,
  }),
  resubmitted: (view) => ({
    headline: `Handed over again to ${plainTeam(view.handoff.toTeam)}`,
    facts: [{ name: 'By', text: plainPerson(view.event.actor) }, ...waiting(view)],
    next: 'Waiting for the receiving team to accept again.',
  }),
  rerouted: (view) => ({
    headline: `New handoff for ${plainTeam(view.handoff.toTeam)}`,
    facts: [
      ...(view.event.data.type === 'rerouted' && view.event.data.from !== view.event.data.to
        ? [{ name: 'Until now for', text: plainTeam(view.event.data.from) }]
        : []),
      ...waiting(view),
      ...shortAnswers(view),
    ],
    next: `Until someone accepts, ${responsibleNow(view)} stays responsible.`,
  }),
  returned: ({ event, handoff, template }) => ({
    headline: `Returned by ${plainPerson(event.actor)}`,
    facts: event.data.type === 'returned' ? returnFacts(event.data, template) : [],
    next: `${senders(correctorsOf(handoff), handoff)} needs to correct the issue.`,
  }),
  due_soon: (view) => reminderTexts(view.event.data, view),
  overdue: (view) => reminderTexts(view.event.data, view),
  completed: ({ event, handoff }) => ({
    headline: `Completed by ${plainPerson(event.actor)}`,
    facts: [{ name: 'Took', text: duration(alwaysOpen.between(handoff.initiatedAt, event.at)) }],
    next: null,
  }),
  accepted: (view) => ({
    headline: `Accepted by ${plainPerson(view.event.actor)}`,
    facts: [
      ...(view.handoff.readBack === null
        ? []
        : [{ name: 'Read-back', text: truncatedLine(view.handoff.readBack, maxCommentLength) }]),
      ...dueFacts(view),
    ],
    next: null,
  }),
  reassigned: (view) => ({
    headline: `${plainPerson(view.handoff.owner)} has it from now on`,
    facts: [
      ...(view.event.data.type === 'reassigned'
        ? [{ name: 'Until now', text: plainPerson(view.event.data.from) }]
        : []),
      ...dueFacts(view),
    ],
    next: null,
  }),
  asked: ({ event, handoff }) => ({
    headline: `${plainPerson(event.actor)} asks`,
    facts:
      event.data.type === 'asked'
        ? [{ name: 'Question', text: truncatedLine(event.data.question, maxCommentLength) }]
        : [],
    next: `${senders(answerersOf(handoff), handoff)} answers in a comment on the issue. Deadlines are paused until then.`,
  }),
  answered: (view) => ({
    headline: `Answered by ${plainPerson(view.event.actor)}`,
    facts: [
      ...(view.event.data.type === 'answered' && view.event.data.answer !== undefined
        ? [{ name: 'Answer', text: truncatedLine(view.event.data.answer, maxCommentLength) }]
        : []),
      ...dueFacts(view),
    ],
    next: null,
  }),
  held: ({ event, handoff: { hold }, receiving }) => ({
    headline: hold?.waitsFor
      ? 'Waits for handoffs opened with it'
      : `On hold, by ${plainPerson(event.actor)}`,
    facts: hold === null ? [] : holdFacts(hold, receiving),
    next: 'Deadlines and reminders are paused.',
  }),
  resumed: (view) => ({
    headline:
      view.event.actor === null
        ? 'No longer on hold'
        : `Resumed by ${plainPerson(view.event.actor)}`,
    facts: dueFacts(view),
    next: null,
  }),
  cancelled: ({ event }) =>
    bare(event.actor === null ? 'Cancelled' : `Cancelled by ${plainPerson(event.actor)}`),
  reverted: ({ event, handoff }) =>
    bare(`Reverted to ${handoff.status} by ${plainPerson(event.actor)}`),
  next_opened: ({ event }) => bare(`Next handoff opened for ${plainPerson(event.actor)}`),
} satisfies Record<HandoffMessageKind, (view: HandoffMessageView) => Texts>;

function holdFacts({ since, until, reason }: Hold, receiving: Team): readonly MessageField[] {
  return [
    {
      name: 'Until',
      text: until === null ? 'someone resumes it' : teamTime(until, receiving, since),
    },
    ...(reason === null ? [] : [{ name: 'Reason', text: truncatedLine(reason, maxCommentLength) }]),
  ];
}

function bare(headline: string): Texts {
  return { headline, facts: [], next: null };
}

function waiting(view: HandoffMessageView): readonly MessageField[] {
  const assignees = responsibleLogins(view.handoff, view.receiving);
  return [
    {
      name: 'Assigned to',
      text: assignees.length === 0 ? 'no one' : joinList(assignees.map(plainPerson)),
    },
    ...dueFacts({ ...view, due: { ...view.due, complete: null } }),
  ];
}

/** After a hold or an answer, the limit is later than earlier messages say. */
function dueFacts({ due, receiving, event }: HandoffMessageView): readonly MessageField[] {
  const isAccepting = due.accept !== null;
  const at = isAccepting ? due.accept : due.complete;
  const name = isAccepting ? 'Accept by' : 'Complete by';
  return at === null ? [] : [{ name, text: teamTime(at, receiving, event.at) }];
}

const lateness = {
  accept: 'Not accepted in time',
  complete: 'Not completed in time',
} satisfies Record<DeadlineKind, string>;

const nearness = {
  accept: 'Due soon to be accepted',
  complete: 'Due soon to be completed',
} satisfies Record<DeadlineKind, string>;

function reminderTexts(detail: EventData, view: HandoffMessageView): Texts {
  if (detail.type !== 'reminded') {
    return bare('Overdue');
  }
  const { handoff, receiving } = view;
  const people = responsibleLogins(handoff, receiving);
  return {
    headline: (isWarning(detail) ? nearness : lateness)[detail.limit],
    facts: [
      {
        name: isWarning(detail) ? 'Due' : 'Was due',
        text: teamTime(detail.dueAt, view.receiving, view.event.at),
      },
      {
        name: 'Waiting for',
        text: people.length === 0 ? plainTeam(handoff.toTeam) : joinList(people.map(plainPerson)),
      },
    ],
    next: ladder[detail.step],
  };
}

const ladder = {
  owner: 'Reminder to the people responsible.',
  team: 'Reminder to the whole team.',
  lead: 'Reminder to the lead of the team.',
  none: null,
} satisfies Record<ReminderLevel, string | null>;
