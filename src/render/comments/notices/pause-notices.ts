// Comments about a question to the sender, its answer, and the end of a hold: who has to act.

import { joinList } from '../../../base/join-list.ts';
import { answerersOf, whoseTurn } from '../../../handoff/deadlines/responsible.ts';
import type { EventData, HandoffEvent } from '../../../handoff/event.ts';
import { ableTeam, type FourEyes, isAble, type Policy } from '../../../handoff/policy.ts';
import { peopleThere } from '../../../handoff/presence.ts';
import type { Handoff } from '../../../handoff/state.ts';
import { code } from '../../format/escape.ts';
import { formatAwaited } from '../../format/format-awaited.ts';
import { formatPerson, mention } from '../../format/format-person.ts';
import { teamDay } from '../../format/format-presence.ts';
import { teamLogins } from '../../format/format-team.ts';
import { quotation } from '../sections/quotes-section.ts';

type Of<Type extends EventData['type']> = Extract<EventData, { readonly type: Type }>;

const maxMentions = 10;

export function questionNotice(
  { actor }: HandoffEvent,
  { question }: Of<'asked'>,
  handoff: Handoff,
  { sending }: Pick<Policy, 'sending'>,
): string {
  const logins = answerersOf(handoff);
  const asked = call(logins.length === 0 ? teamLogins(sending) : logins);
  return [
    `${asked}${formatPerson(actor)} asks:`,
    quotation(question),
    'Answer in a comment, or edit the description of this issue. Deadlines are paused until then.',
  ].join('\n\n');
}

/** null: the answer is a comment, of which GitHub notifies everybody here. */
export function answerNotice(
  { actor, at }: HandoffEvent,
  { answer }: Of<'answered'>,
  handoff: Handoff,
  policy: FourEyes,
): string | null {
  return answer === undefined
    ? `${callTurn(handoff, policy, at)}${formatPerson(actor)} answered by editing the description. It is your turn again.`
    : null;
}

/** null: it ends on a day, or no one seems to have meant a day. */
export function heldNotice(
  { actor }: HandoffEvent,
  { until, reason = '', waitsFor }: Of<'held'>,
): string | null {
  return until == null && waitsFor === undefined && isDayMeant.test(reason)
    ? `${actor === null ? 'This' : `${mention(actor)}, this`} hold has no day on which it ends, because Baton read none in ${code(reason.split('\n', 1)[0] ?? '', 60)}. It lasts until someone comments ${code('/resume')}. For a day, comment for example ${code('/hold until 2026-12-01')}.`
    : null;
}

/** `until Christmas`, `for 10 working days` */
const isDayMeant =
  /^(?:(?:un)?till?|(?:for|in) (?:(?:an?|the|\d+|few|some|several|next) ?)+(?:\w+ )?(?:h|hours?|days?|weeks?|months?|quarters?|years?|holidays?))\b/i;

/** null: someone resumed it, and said so. */
export function resumedNotice(
  { at }: Pick<HandoffEvent, 'at'>,
  { reason, cancelled = [] }: Of<'resumed'>,
  handoff: Handoff,
  policy: FourEyes,
): string | null {
  if (reason === 'awaited') {
    const left = cancelled.map(formatAwaited);
    const check =
      left.length === 0
        ? ''
        : ` Not completed: ${joinList(left)}. If you still need it, return this handoff and say so.`;
    return `${callTurn(handoff, policy, at)}what this handoff waited for has ended. Its deadlines run from now on.${check}`;
  }
  return reason === 'date'
    ? `${callTurn(handoff, policy, at)}this handoff is no longer on hold: its day has come. Its deadlines run again.`
    : null;
}

/** Those whose turn it is, or their substitutes while they are away. */
function callTurn(handoff: Handoff, policy: FourEyes, at: string): string {
  const team = ableTeam(policy, handoff);
  const there = peopleThere(policy.receiving, whoseTurn(handoff, team), teamDay(team, at));
  return call(there.filter((login) => isAble(policy, handoff, login)));
}

function call(logins: readonly string[]): string {
  return logins.length === 0 ? '' : `${joinList(logins.map(mention), { most: maxMentions })}, `;
}
