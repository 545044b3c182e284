// What the commands in a comment come to, one after the other.

import { sameLogin } from '../../config/team.ts';
import type { Command, CommandName } from '../command.ts';
import { readLogins, readRating, readReturn } from '../command-text.ts';
import { hasEnded } from '../deadlines/time-in-status.ts';
import type { Detail } from '../event.ts';
import type { FactOf } from '../issue-activity.ts';
import { mayReceive, maySend, type Policy } from '../policy.ts';
import type { Handoff, IssueState } from '../state.ts';
import { evolve } from './evolve.ts';
import { rate } from './rate.ts';
import { type Act, accepted, enter, refuse } from './transition.ts';

/** Each command meets what those before it in the same comment have left. */
export function obey(
  before: IssueState,
  fact: FactOf<'commented'>,
  policy: Policy,
): readonly Detail[] {
  const { source, at, by } = fact;
  const details: Detail[] = [];
  let state = before;
  for (const command of fact.commands) {
    const come = obeyOne(state, command, { by, policy });
    details.push(...come);
    state = come.reduce(
      (now, detail) => evolve(now, { source, at, actor: by?.login ?? null, detail }),
      state,
    );
  }
  return details;
}

type Speaker = Pick<Act, 'by' | 'policy'>;

/** Never nothing: whoever commands is answered. */
function obeyOne({ handoff }: IssueState, command: Command, speaker: Speaker): readonly Detail[] {
  if (command.kind === 'unknown') {
    return [refuse('command', command.written, 'unknown_command')];
  }
  const { name, text } = command;
  if (name === 'help') {
    return [{ kind: 'asked', what: 'help' }];
  }
  return handoff === null
    ? [refuse('command', name, 'not_recorded')]
    : orders[name](handoff, text, speaker);
}

type Order = (handoff: Handoff, text: string, speaker: Speaker) => readonly Detail[];

const orders: Readonly<Record<Exclude<CommandName, 'help'>, Order>> = {
  accept,
  return: (handoff, text, speaker) => {
    const returning = readReturn(text, speaker.policy.template);
    return enter(handoff, 'returned', {
      ...actOf('return', speaker),
      ...(returning === null ? {} : { returning }),
    });
  },
  resubmit: (handoff, _, { by, policy }) => {
    if (by === null || !maySend(policy, handoff, by.login)) {
      return [refuse('command', 'resubmit', 'not_sender')];
    }
    return handoff.status === 'returned'
      ? [{ kind: 'resubmitted' }]
      : [
          refuse(
            'command',
            'resubmit',
            hasEnded(handoff.status) ? 'already_ended' : 'not_returned',
          ),
        ];
  },
  complete: (handoff, _, speaker) => enter(handoff, 'completed', actOf('complete', speaker)),
  cancel: (handoff, text, speaker) =>
    enter(handoff, 'cancelled', {
      ...actOf('cancel', speaker),
      ...(text === '' ? {} : { comment: text }),
    }),
  assign: (handoff, text, { by, policy }) => {
    const logins = readLogins(text);
    if (by === null || !mayReceive(policy, by.login)) {
      return [refuse('command', 'assign', 'not_receiving_team')];
    }
    if (hasEnded(handoff.status)) {
      return [refuse('command', 'assign', 'already_ended')];
    }
    return logins.length === 0
      ? [refuse('command', 'assign', 'bad_argument')]
      : logins.map((assignee) => ({ kind: 'assigned', assignee }));
  },
  rate: (handoff, text, speaker) => {
    const said = readRating(text, speaker.policy.template);
    return [
      said === null
        ? refuse('command', 'rate', 'bad_argument')
        : rate(handoff, said, { attempt: 'command', ...speaker }),
    ];
  },
  context: () => [{ kind: 'asked', what: 'context' }],
};

/** Whoever has accepted may still say how they understood it. */
function accept(handoff: Handoff, text: string, speaker: Speaker): readonly Detail[] {
  const { status, owner } = handoff;
  const login = speaker.by?.login ?? null;
  const isOwner = owner !== null && login !== null && sameLogin(owner, login);
  const saying = text === '' ? {} : { readBack: text };
  return status === 'accepted' && isOwner && text !== ''
    ? [accepted(saying)]
    : enter(handoff, 'accepted', { ...actOf('accept', speaker), ...saying });
}

function actOf(command: CommandName, speaker: Speaker): Act {
  return { attempt: 'command', reason: 'command', command, ...speaker };
}
