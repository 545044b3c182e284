// Comments on an issue that a bot has closed although its handoff is not done.

import { joinList } from '../../../base/join-list.ts';
import { isGoneLogin } from '../../../config/teams/gone-login.ts';
import type { EventData, HandoffEvent } from '../../../handoff/event.ts';
import type { Handoff } from '../../../handoff/state.ts';
import { prose } from '../../format/escape.ts';
import { formatPerson, mention } from '../../format/format-person.ts';

interface BotClosing {
  readonly handoff: Handoff;
  /** The problem's explanation and next step. */
  readonly explanation: string;
  readonly nextStep: string;
  /** Mentions of the receiving team. */
  readonly team: readonly string[];
  /** The open items as lines of a list. */
  readonly openItems: readonly string[];
}

export function botClosingNotice(
  { actor }: HandoffEvent,
  { reason, requested }: Extract<EventData, { readonly type: 'rejected' }>,
  { handoff, explanation, nextStep, team, openItems }: BotClosing,
): string {
  const bot = `bot (${formatPerson(actor)}) closed this issue`;
  if (reason === 'closed_by_bot_again') {
    return [`${call(team)} ${bot} again. ${prose(explanation)}`, prose(nextStep)].join('\n\n');
  }
  const owner =
    handoff.owner === null || isGoneLogin(handoff.owner) ? [] : [mention(handoff.owner)];
  const as = requested === 'completed' ? 'completed' : 'not planned';
  return [
    `${call(owner)} ${bot} as ${as}, and Baton reopened it. ${prose(explanation)}`,
    ...(openItems.length > 0 ? [`Still open:\n\n${openItems.join('\n')}`] : []),
    prose(nextStep),
  ].join('\n\n');
}

function call(mentions: readonly string[]): string {
  return mentions.length === 0 ? 'A' : `${joinList(mentions, { most: 20 })}, a`;
}
