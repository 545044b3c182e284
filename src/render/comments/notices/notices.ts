// Separate comments that mention people. Baton posts each one once for its event.

import { capitalize, humanize } from '../../../base/format-words.ts';
import { formatCount, joinList } from '../../../base/join-list.ts';
import { returnReasonsOf } from '../../../config/return-reasons.ts';
import { includesLogin, sameLogin } from '../../../config/teams/team.ts';
import type { FormLimits, LabelNames, Team, Template } from '../../../config/types.ts';
import { nearName } from '../../../form/commands/parse-command-line.ts';
import { correctorsOf, whoseTurn } from '../../../handoff/deadlines/responsible.ts';
import type {
  ActionSource,
  ContextChange,
  EventData,
  HandoffEvent,
} from '../../../handoff/event.ts';
import { type FourEyes, nextTypes, type Policy } from '../../../handoff/policy.ts';
import { peopleThere } from '../../../handoff/presence.ts';
import { receiverName } from '../../../handoff/route.ts';
import type { IssueState } from '../../../handoff/state.ts';
import { nextTypeOf, shownStatuses } from '../../../handoff/status-label.ts';
import { type FieldValue, redactedValue } from '../../../handoff/submission.ts';
import type { Notice } from '../../../handoff/sync/diff-state.ts';
import { code, inline, prose } from '../../format/escape.ts';
import { commandTable, usageOf } from '../../format/format-command.ts';
import { formatPerson, mention } from '../../format/format-person.ts';
import { teamDay } from '../../format/format-presence.ts';
import { teamLogins } from '../../format/format-team.ts';
import { noticeMarker } from '../../markers.ts';
import { refusalProblem } from '../../problem-table.ts';
import { wantsToResubmit } from '../../rejection-facts.ts';
import { openItemLine } from '../open-item.ts';
import { mentions, reminder } from '../reminder.ts';
import { contextText } from '../sections/context-section.ts';
import { reasonOf } from '../sections/quotes-section.ts';
import { botClosingNotice } from './bot-notices.ts';
import { formClosedNotice, formCommented, formReminder } from './form-notices.ts';
import { acceptanceNotice, hint, reassignedNotice } from './owner-notices.ts';
import { answerNotice, heldNotice, questionNotice, resumedNotice } from './pause-notices.ts';
import { reroutedNotice, routeQuestion } from './route-notices.ts';

export interface NoticeView {
  readonly state: IssueState;
  readonly template: Template;
  readonly policy: {
    readonly labels: LabelNames;
    readonly sending: Team;
    readonly receiving: Team;
    readonly selfAccept?: Policy['selfAccept'];
    readonly incomplete?: FormLimits;
    readonly templates?: Policy['templates'];
  };
  /** URL of the feedback form. */
  readonly feedbackForm: string;
}

const maxLines = 30;
const maxMentions = 20;

function policyOf({ policy, template }: NoticeView): FourEyes {
  return { ...policy, template };
}

/** One comment for all events of one action. @returns null if there is no one to notify */
export function noticeOf(events: readonly HandoffEvent[], view: NoticeView): Notice | null {
  const entries = events.flatMap((event) => {
    const text = textOf(event, view);
    return text === null ? [] : [{ event, text }];
  });
  const [first] = entries;
  if (first === undefined) {
    return null;
  }
  const { source } = first.event;
  const texts = entries.map(({ event, text }) =>
    // Mention a person once, even if the comment answers them twice.
    event !== first.event && isAnswer(event)
      ? capitalize(textOf({ ...event, actor: null }, view) ?? text)
      : text,
  );
  return { source, body: `${noticeMarker(source)}\n${texts.join('\n\n')}\n` };
}

function isAnswer({ data }: HandoffEvent): boolean {
  return data.type === 'rejected' || data.type === 'info_requested';
}

function textOf(event: HandoffEvent, view: NoticeView): string | null {
  switch (event.data.type) {
    case 'rejected':
      // The feedback issue has the answer.
      return event.data.via === 'feedback' ? null : refusal(event, event.data, view);
    case 'accepted':
      return (
        view.state.handoff && acceptanceNotice(event, event.data, view.state.handoff, view.policy)
      );
    case 'asked':
      return (
        view.state.handoff && questionNotice(event, event.data, view.state.handoff, view.policy)
      );
    case 'answered':
      return (
        view.state.handoff && answerNotice(event, event.data, view.state.handoff, policyOf(view))
      );
    case 'held':
      return heldNotice(event, event.data);
    case 'submission_reminded':
      return view.state.attempted && formReminder(view.state.attempted, view);
    case 'submission_commented':
      return view.state.attempted && formCommented(event.actor, view.state, view.template);
    case 'submission_closed':
      return view.state.attempted && formClosedNotice(view.state.attempted, view);
    case 'resumed':
      return (
        view.state.handoff && resumedNotice(event, event.data, view.state.handoff, policyOf(view))
      );
    case 'rerouted':
      return (
        view.state.handoff && reroutedNotice(event, event.data, view.state.handoff, view.template)
      );
    case 'reassigned':
      return reassignedNotice(event, event.data);
    case 'returned':
      return returned(event.actor, event.data, view);
    case 'completed':
      return askForRating(event.data.automated === true ? null : event.actor, view);
    case 'info_requested':
      return answerTo(event.actor, event.data, view);
    case 'context_edited':
      return contextEdited(event, event.data, view);
    case 'reminded':
      return reminded(event.at, event.data, view);
    default:
      return null;
  }
}

type Of<Kind extends EventData['type']> = Extract<EventData, { readonly type: Kind }>;

/** What Baton reverted, why, and what to do instead. */
function refusal(event: HandoffEvent, data: Of<'rejected'>, view: NoticeView): string {
  const { actor } = event;
  const { state, policy, template } = view;
  const isCommand = data.via === 'command';
  const label = isCommand ? `/${data.requested}` : labelOf(data.requested, policy.labels);
  const { explanation, nextStep } = refusalProblem(data.reason, {
    label,
    again: isCommand ? `comment \`${label}\` again` : `add the label \`${label}\``,
    isFormComplete: state.handoff === null && state.attempted?.errors.length === 0,
    isToCancel: data.requested === (isCommand ? 'cancel' : 'cancelled'),
    isToResubmit: wantsToResubmit(actor, data.requested, state.handoff),
    isClosing: data.via === 'close' && data.requested === 'completed',
    usage: usageOf(data.requested),
    meant: nearName(data.requested) ?? null,
    days: data.days ?? [],
    nextTypes: nextTypes(policy),
    reasons: Object.keys(returnReasonsOf(template)),
    fromTeam: template.from,
    toTeam: receiverName(template, state),
    receivers: teamLogins(policy.receiving),
    sender: state.handoff?.initiatedBy ?? null,
    owner: state.handoff?.owner ?? null,
    ownerSince: state.handoff?.ownerSince ?? null,
  });
  if (data.reason === 'already_accepted') {
    return `${call(actor)}${prose(explanation)} ${prose(nextStep)}`;
  }
  const items = state.handoff?.checklist ?? [];
  const open = data.openItems.slice(0, maxLines).map((item) => openItemLine(item, items));
  const left = data.openItems.length - open.length;
  const lines = [...open, ...(left > 0 ? [`- … and ${formatCount(left)} more`] : [])];
  const { handoff } = state;
  if ((data.reason === 'closed_by_bot' || data.reason === 'closed_by_bot_again') && handoff) {
    const team = mentions({ called: policy.receiving.members, step: 'team' }, policy.receiving);
    const texts = { explanation, nextStep, openItems: lines };
    return botClosingNotice(event, data, { handoff, team, ...texts });
  }
  return [
    `${call(actor)}${undone[data.via](code(label, 100))}. ${prose(explanation)}`,
    ...(open.length > 0 ? [`Still open:\n\n${lines.join('\n')}`] : []),
    prose(nextStep),
  ].join('\n\n');
}

function labelOf(requested: string, labels: LabelNames): string {
  const status = shownStatuses.find((one) => one === requested);
  const other = nextTypeOf(requested) === null ? labels.onHold : requested;
  return status === undefined ? other : labels[status];
}

const undone = {
  label: (label) => `Baton removed the label ${label}`,
  unlabel: (label) => `Baton restored the label ${label}`,
  close: () => 'Baton reopened this issue',
  command: (command) => `Baton did not run ${command}`,
  feedback: () => 'Baton did not record the feedback',
} satisfies Record<ActionSource, (label: string) => string>;

function call(login: string | null): string {
  return login === null ? '' : `${mention(login)}, `;
}

function callAll(logins: readonly string[]): string {
  return logins.length === 0 ? '' : `${joinList(logins.map(mention), { most: maxMentions })}, `;
}

function reminded(
  at: string,
  data: Of<'reminded'>,
  { state: { handoff }, template, policy }: NoticeView,
): string | null {
  return handoff === null ? null : reminder(data, { handoff, at, template, ...policy });
}

function returned(
  actor: string | null,
  { reason, comment, fields }: Of<'returned'>,
  { state, template }: NoticeView,
): string {
  return [
    `${callAll(state.handoff === null ? [] : correctorsOf(state.handoff))}${formatPerson(actor)} returned this handoff.`,
    ...reasonOf(
      { reason: reason ?? null, comment: comment ?? null, fields: fields ?? [] },
      template,
    ),
    `To hand it over again, complete the description or comment ${code('/resubmit')}.`,
  ].join('\n\n');
}

/** Once per handoff; the caller chooses which completion. */
function askForRating(actor: string | null, { state, feedbackForm }: NoticeView): string | null {
  const { owner = null, ratings = [] } = state.handoff ?? {};
  const whom = actor ?? owner;
  return ratings.length > 0 || whom === null
    ? null
    : `${call(whom)}how complete was this handoff when you received it? Comment ${code('/rate')} with a number from 1 to 5 and, optionally, what was missing: ${code('/rate 4 missing: goals')}. Or fill in the [feedback form](${feedbackForm}). The sending team can read your answer.`;
}

function answerTo(
  actor: string | null,
  { what }: Of<'info_requested'>,
  { state, template, policy: { labels } }: NoticeView,
): string | null {
  if (what === 'accepting' || what === 'completing') {
    const text = hint(what, state.handoff?.status, { labels, template });
    return text && `${call(actor)}${text}`;
  }
  if (what === 'context' && state.handoff !== null) {
    return `${call(actor)}this is the recorded context.\n\n${contextText(state.handoff.context, template)}`;
  }
  return `${call(actor)}you can use these commands here, each on its own line:\n\n${commandTable(template)}`;
}

/** Notifies the owner of edits after acceptance, except their own; their substitute or team where they cannot act. */
function contextEdited(
  event: HandoffEvent,
  { changes }: Of<'context_edited'>,
  { state: { handoff }, template, policy: { receiving } }: NoticeView,
): string | null {
  const { owner = null, acceptedAt = null } = handoff ?? {};
  const isTheirs = owner !== null && event.actor !== null && sameLogin(owner, event.actor);
  if (
    handoff === null ||
    owner === null ||
    acceptedAt === null ||
    event.at < acceptedAt ||
    isTheirs
  ) {
    return null;
  }
  const day = teamDay(receiving, event.at);
  const called = peopleThere(receiving, whoseTurn(handoff, receiving), day).filter(
    (login) => event.actor === null || !sameLogin(login, event.actor),
  );
  const nameOf = (login: string | null) =>
    login !== null && includesLogin(called, login) ? 'you' : formatPerson(login);
  const lines = changes.slice(0, maxLines).map((change) => {
    const { field } = change;
    const label = template.fields.find(({ id }) => id === field)?.label ?? humanize(field);
    return `- **${inline(label, 120)}**: ${changed(change)}`;
  });
  const left = changes.length - lines.length;
  return [
    `${callAll(called)}${formatPerson(event.actor)} changed the context of this handoff after ${nameOf(handoff.acceptedBy)} accepted it:`,
    [...lines, ...(left > 0 ? [`- … and ${formatCount(left)} more`] : [])].join('\n'),
    ...routeQuestion(changes, handoff, { template, owner: nameOf(owner) }),
  ].join('\n\n');
}

function changed({ from, to }: ContextChange): string {
  return from === redactedValue && to === redactedValue
    ? '*another private answer: in this issue’s description*'
    : `${answer(from)} → ${answer(to)}`;
}

function answer(value: FieldValue | null): string {
  return value === null
    ? '*nothing*'
    : inline(typeof value === 'object' ? value.join(', ') : String(value), 240);
}
