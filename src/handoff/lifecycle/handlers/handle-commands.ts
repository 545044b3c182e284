// What the commands in a comment come to, one after the other.

import { sameLogin } from '../../../config/teams/team.ts';
import type { Command, CommandName } from '../../command.ts';
import { parseLogins, parseRating, parseReturn } from '../../command-text.ts';
import { openQuestions } from '../../deadlines/pauses.ts';
import { hasEnded } from '../../deadlines/time-in-status.ts';
import type { EventData } from '../../event.ts';
import type { ActivityOf, ContentThen } from '../../issue-activity.ts';
import { canActAsReceiver, canActAsSender, isBarredSender, type Policy } from '../../policy.ts';
import type { Handoff, IssueState } from '../../state.ts';
import { evolve } from '../evolve/evolve.ts';
import {
  accepted,
  refusalToRevert,
  reject,
  revert,
  type TransitionRequest,
  transitionTo,
} from '../transition.ts';
import { ask, hold, resume, sendersAnswer } from './handle-pauses.ts';
import { requestNext } from './next-handoffs.ts';
import { rate } from './rate.ts';
import { reopenForm } from './submit.ts';

/** Each command sees the result of the earlier ones in the same comment. */
export function handleCommands(
  before: IssueState,
  fact: ActivityOf<'commented'>,
  policy: Policy,
): readonly EventData[] {
  const { source, at, by, content } = fact;
  const details: EventData[] = [];
  let state = before;
  const take = (events: readonly EventData[]) => {
    details.push(...events);
    state = events.reduce(
      (now, data) => evolve(now, { source, at, actor: by?.login ?? null, data }),
      state,
    );
  };
  take(sendersAnswer(state.handoff, fact, policy));
  const commands = details.length === 0 ? fact.commands : withoutEcho(fact.commands, state);
  for (const command of commands) {
    const speaker = { by, policy, at, ...(content === undefined ? {} : { content }) };
    take(handleCommand(state, command, speaker));
  }
  return details;
}

/** Below an answer, `/resubmit` and `/resume` ask for what the answer has done: to give the turn back. */
function withoutEcho(commands: readonly Command[], { handoff }: IssueState): readonly Command[] {
  const isDone = (name: CommandName) =>
    name === 'resubmit' || (name === 'resume' && handoff?.hold === null);
  return commands.filter((command) => command.kind === 'unknown' || !isDone(command.name));
}

export interface CommandContext extends Pick<TransitionRequest, 'by' | 'policy'> {
  readonly at: string;
  /** Of the issue then, for `/reopen`. */
  readonly content?: ContentThen;
}

/** Never empty: every command gets an answer. */
function handleCommand(
  state: IssueState,
  command: Command,
  speaker: CommandContext,
): readonly EventData[] {
  if (command.kind === 'unknown') {
    return [reject('command', command.written, 'unknown_command')];
  }
  const { name, text } = command;
  if (name === 'help') {
    return [{ type: 'info_requested', what: 'help' }];
  }
  const { handoff } = state;
  if (handoff === null) {
    return name === 'reopen'
      ? reopenForm(state, speaker, speaker.policy)
      : [reject('command', name, 'not_recorded')];
  }
  return name === 'hold'
    ? hold(handoff, command.hold, speaker)
    : orders[name](handoff, text, speaker);
}

type CommandHandler = (
  handoff: Handoff,
  text: string,
  speaker: CommandContext,
) => readonly EventData[];

const orders: Readonly<Record<Exclude<CommandName, 'help' | 'hold'>, CommandHandler>> = {
  accept,
  return: (handoff, text, speaker) => {
    const returning = parseReturn(text, speaker.policy.template);
    return transitionTo(handoff, 'returned', {
      ...actOf('return', speaker),
      ...(returning === null ? {} : { returning }),
    });
  },
  resubmit,
  ask,
  resume,
  handoff: requestNext,
  complete: (handoff, _, speaker) => transitionTo(handoff, 'completed', actOf('complete', speaker)),
  cancel: (handoff, text, speaker) =>
    transitionTo(handoff, 'cancelled', {
      ...actOf('cancel', speaker),
      ...(text === '' ? {} : { comment: text }),
    }),
  reopen,
  take,
  assign,
  rate: (handoff, text, speaker) => {
    const said = parseRating(text, speaker.policy.template);
    return [
      said === null
        ? reject('command', 'rate', 'bad_argument')
        : rate(handoff, said, { via: 'command', ...speaker }),
    ];
  },
  context: () => [{ type: 'info_requested', what: 'context' }],
};

/** Where a question is open, it gives the turn back as well. */
function resubmit(handoff: Handoff, text: string, { by, policy }: CommandContext) {
  if (by === null || !canActAsSender(policy, handoff, by.login)) {
    return [reject('command', 'resubmit', 'not_sender')];
  }
  if (handoff.status === 'returned') {
    return [{ type: 'resubmitted' as const }];
  }
  if (openQuestions(handoff.questions).length > 0) {
    // Alone, the command is the answer: without one, it would read as an edit of the description.
    return [{ type: 'answered' as const, answer: text === '' ? '/resubmit' : text }];
  }
  return [
    reject('command', 'resubmit', hasEnded(handoff.status) ? 'already_ended' : 'not_returned'),
  ];
}

/** GitHub lets the author of an issue reopen it only if they closed it themselves, and Baton closes it for a command. */
function reopen(handoff: Handoff, _: string, { by, policy }: CommandContext): readonly EventData[] {
  const refused = hasEnded(handoff.status) ? refusalToRevert(handoff, by, policy) : 'already_so';
  return [refused === null ? revert(handoff) : reject('command', 'reopen', refused)];
}

/** The person who accepted can still add a read-back. */
function accept(handoff: Handoff, text: string, speaker: CommandContext): readonly EventData[] {
  const isOwners = speaker.by !== null && isOwner(handoff, speaker.by.login);
  const saying = text === '' ? {} : { readBack: text };
  return handoff.status === 'accepted' && isOwners && text !== ''
    ? [accepted(saying)]
    : transitionTo(handoff, 'accepted', { ...actOf('accept', speaker), ...saying });
}

/** Takes over what another member has accepted; what no one has, it accepts. */
function take(handoff: Handoff, text: string, speaker: CommandContext): readonly EventData[] {
  const { by, policy } = speaker;
  if (handoff.status !== 'accepted') {
    return transitionTo(handoff, 'accepted', {
      ...actOf('take', speaker),
      ...(text === '' ? {} : { readBack: text }),
    });
  }
  if (by === null || !canActAsReceiver(policy, by.login)) {
    return [reject('command', 'take', 'not_receiving_team')];
  }
  if (isOwner(handoff, by.login)) {
    return [reject('command', 'take', 'already_so')];
  }
  return isBarredSender(policy, handoff, by.login)
    ? [reject('command', 'take', 'own_handoff')]
    : [{ type: 'reassigned', from: handoff.owner, to: by.login, reason: 'taken' }];
}

/** One member alone becomes the owner of what is accepted; anybody else is assigned beside the owner. */
function assign(
  handoff: Handoff,
  text: string,
  { by, policy }: CommandContext,
): readonly EventData[] {
  if (by === null || !canActAsReceiver(policy, by.login)) {
    return [reject('command', 'assign', 'not_receiving_team')];
  }
  if (hasEnded(handoff.status)) {
    return [reject('command', 'assign', 'already_ended')];
  }
  const named = parseLogins(text, by.login);
  if (named.length === 0) {
    return [reject('command', 'assign', 'bad_argument')];
  }
  const logins = named.filter((login) => !policy.unassignable?.has(login.toLowerCase()));
  const refused = logins.length < named.length ? [reject('command', 'assign', 'unassignable')] : [];
  const [only] = logins;
  if (only === undefined) {
    return refused;
  }
  if (handoff.status === 'accepted' && named.length === 1 && canActAsReceiver(policy, only)) {
    if (isBarredSender(policy, handoff, only)) {
      return [reject('command', 'assign', 'own_handoff')];
    }
    return isOwner(handoff, only)
      ? [reject('command', 'assign', 'already_so')]
      : [{ type: 'reassigned', from: handoff.owner, to: only, reason: 'assigned' }];
  }
  return [...logins.map((assignee) => ({ type: 'assigned', assignee }) as const), ...refused];
}

function isOwner({ owner }: Handoff, login: string): boolean {
  return owner !== null && sameLogin(owner, login);
}

function actOf(command: CommandName, speaker: CommandContext): TransitionRequest {
  return { via: 'command', reason: 'command', command, ...speaker };
}
