// What is told outside GitHub of an event of a handoff.

import { inWords } from '../../base/format-words.ts';
import { enumerate } from '../../base/join-list.ts';
import { returnReasonWords } from '../../config/return-reasons.ts';
import type { Field, Team, Template } from '../../config/types.ts';
import { plainClock } from '../../handoff/deadlines/business-time.ts';
import type { DueTimes } from '../../handoff/deadlines/deadlines.ts';
import { holdersOf } from '../../handoff/deadlines/responsible.ts';
import type { Detail, Limit, ReminderStep } from '../../handoff/event.ts';
import { withheldAnswer } from '../../handoff/submission.ts';
import { dueTime, duration } from '../format/time.ts';
import { type HandoffNews, handoffData } from './handoff-data.ts';
import type { Called, Fact, Message, MessageKind } from './message.ts';
import { plain, plainAnswer, plainPerson, plainTeam } from './plain.ts';

export interface HandoffMessageView extends HandoffNews {
  readonly template: Template;
  readonly receiving: Team;
  readonly due: DueTimes;
  readonly called: readonly Called[];
  readonly repository: { readonly name: string; readonly url: string };
}

type HandoffMessageKind = Exclude<MessageKind, 'report'>;

/** null: it is told to nobody. */
export function messageKindOf({ kind }: Detail): HandoffMessageKind | null {
  switch (kind) {
    case 'initiated':
    case 'resubmitted':
    case 'returned':
    case 'completed':
    case 'accepted':
    case 'cancelled':
      return kind;
    case 'reminded':
      return 'overdue';
    case 'undone':
      return 'put_back';
    default:
      return null;
  }
}

export function handoffMessage(view: HandoffMessageView): Message | null {
  const { event, handoff, issueNumber, called, repository } = view;
  const kind = messageKindOf(event.detail);
  if (kind === null) {
    return null;
  }
  const { headline, facts, next } = texts[kind](view);
  const title = plain(handoff.title, longestTitle);
  return {
    kind,
    at: event.at,
    repository: repository.name,
    headline: title === '' ? headline : `${headline}: ${title}`,
    called,
    facts: [
      {
        name: 'From',
        text: `${plainTeam(handoff.fromTeam)} (${plainPerson(handoff.initiatedBy)})`,
      },
      { name: 'To', text: plainTeam(handoff.toTeam) },
      ...facts,
    ],
    next,
    link: {
      text: `Issue #${issueNumber} in ${repository.name}`,
      url: `${repository.url}/issues/${issueNumber}`,
    },
    data: handoffData(view),
  };
}

const longestTitle = 100;
const longestComment = 300;

interface Texts {
  /** The title follows. */
  readonly headline: string;
  readonly facts: readonly Fact[];
  readonly next: string | null;
}

const texts = {
  initiated: (view) => ({
    headline: `New handoff for ${plainTeam(view.handoff.toTeam)}`,
    facts: [...waiting(view), ...shortAnswers(view)],
    next: `Until somebody accepts it, ${plainPerson(view.handoff.initiatedBy)} stays responsible.`,
  }),
  resubmitted: (view) => ({
    headline: `Handed over again to ${plainTeam(view.handoff.toTeam)}`,
    facts: [{ name: 'By', text: plainPerson(view.event.actor) }, ...waiting(view)],
    next: 'It waits to be accepted again.',
  }),
  returned: ({ event, handoff, template }) => ({
    headline: `Returned by ${plainPerson(event.actor)}`,
    facts: event.detail.kind === 'returned' ? returnFacts(event.detail, template) : [],
    next: `It is with ${plainPerson(handoff.initiatedBy)} until the issue is put right.`,
  }),
  overdue: (view) => overdue(view.event.detail, view),
  completed: ({ event, handoff }) => ({
    headline: `Completed by ${plainPerson(event.actor)}`,
    facts: [{ name: 'Took', text: duration(plainClock.between(handoff.initiatedAt, event.at)) }],
    next: null,
  }),
  accepted: ({ event }) => bare(`Accepted by ${plainPerson(event.actor)}`),
  cancelled: ({ event }) =>
    bare(event.actor === null ? 'Cancelled' : `Cancelled by ${plainPerson(event.actor)}`),
  put_back: ({ event, handoff }) =>
    bare(`Put back to ${handoff.status} by ${plainPerson(event.actor)}`),
} satisfies Record<HandoffMessageKind, (view: HandoffMessageView) => Texts>;

function bare(headline: string): Texts {
  return { headline, facts: [], next: null };
}

function waiting(view: HandoffMessageView): readonly Fact[] {
  const assignees = holdersOf(view.handoff, view.receiving);
  return [
    {
      name: 'Assigned to',
      text: assignees.length === 0 ? 'nobody' : enumerate(assignees.map(plainPerson)),
    },
    ...(view.due.accept === null
      ? []
      : [{ name: 'Accept by', text: dueTime(view.due.accept, view.receiving) }]),
  ];
}

const mostAnswers = 6;
const longestAnswer = 80;

/** The first that are short, to say what it is about; the issue has them all. */
function shortAnswers({ handoff, template }: HandoffMessageView): readonly Fact[] {
  const answered = template.fields.flatMap((field) => {
    const answer = handoff.context[field.id];
    const isKeptBack = answer === undefined || answer === withheldAnswer || field.private;
    const text = isKeptBack ? '' : plainAnswer(answer);
    const isTold = text !== '' && text.length <= longestAnswer;
    return isTold ? [{ name: labelOf(field), text }] : [];
  });
  return answered.slice(0, mostAnswers);
}

function labelOf({ label }: Field): string {
  return plain(label, 60);
}

type Of<Kind extends Detail['kind']> = Extract<Detail, { readonly kind: Kind }>;

function returnFacts(
  { reason, comment, fields = [] }: Of<'returned'>,
  template: Template,
): readonly Fact[] {
  const labels = fields.map((id) => {
    const field = template.fields.find((one) => one.id === id);
    return field === undefined ? inWords(plain(id, 60)) : labelOf(field);
  });
  return [
    ...(reason === undefined || reason === null
      ? []
      : [{ name: 'Reason', text: plain(returnReasonWords(reason, template), 100) }]),
    ...(labels.length === 0 ? [] : [{ name: 'Fields', text: enumerate(labels) }]),
    ...(comment === undefined || comment === null || comment.trim() === ''
      ? []
      : [{ name: 'Comment', text: plain(comment, longestComment) }]),
  ];
}

const lateness = {
  accept: 'Waiting too long to be accepted',
  complete: 'Not completed in time',
} satisfies Record<Limit, string>;

function overdue(detail: Detail, view: HandoffMessageView): Texts {
  if (detail.kind !== 'reminded') {
    return bare('Overdue');
  }
  const { handoff, receiving } = view;
  const people = holdersOf(handoff, receiving);
  return {
    headline: lateness[detail.limit],
    facts: [
      { name: 'Was due', text: dueTime(detail.dueAt, view.receiving) },
      {
        name: 'Waits for',
        text: people.length === 0 ? plainTeam(handoff.toTeam) : enumerate(people.map(plainPerson)),
      },
    ],
    next: ladder[detail.step],
  };
}

const ladder = {
  owner: 'First reminder.',
  team: 'Reminder to the whole team.',
  lead: 'Last reminder, to the lead of the team.',
} satisfies Record<ReminderStep, string>;
