// The recipients of a message: the team's Slack webhook and e-mail address, those of mentioned
// people, and the webhook.

import { later } from '../../base/time/instant.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Contact, Team } from '../../config/types.ts';
import type { NotifierCapabilities, OutboxMessage } from '../../ports/notifier.ts';
import type { Message } from '../../render/messages/message.ts';
import { type AddressedMessage, anyTeam } from '../../render/messages/undelivered.ts';
import { retryDelay } from './outbox-backoff.ts';

type Addressee = Pick<AddressedMessage, 'channel' | 'target'>;

export function addresseesOf({
  team,
  people,
  reach,
}: {
  /** null if people get no message. */
  readonly team: Team | null;
  readonly people: readonly Contact[];
  readonly reach: NotifierCapabilities;
}): readonly Addressee[] {
  const line = team === null ? null : slackLine(team, reach);
  const addresses = [team ?? {}, ...people].flatMap(({ email }) => email ?? []);
  return [
    ...(line === null ? [] : [{ channel: 'slack', target: line } as const]),
    ...(reach.email ? distinct(addresses) : []).map(
      (target) => ({ channel: 'email', target }) as const,
    ),
    ...(reach.webhook ? [{ channel: 'webhook', target: '' } as const] : []),
  ];
}

/** The webhook for the team's `slack` name, else for the team id, else for `*`. */
function slackLine(
  { id, slack = id }: Team,
  { slack: lines }: NotifierCapabilities,
): string | null {
  const named = (name: string) => lines.find((line) => bare(line) === bare(name));
  return named(slack) ?? named(id) ?? named(anyTeam) ?? null;
}

/** `#Onboarding` becomes `onboarding`. */
function bare(name: string): string {
  return name.replace(/^#/, '').toLowerCase();
}

function distinct(addresses: readonly string[]): readonly string[] {
  return addresses.filter(
    (one, at) => addresses.findIndex((other) => sameLogin(one, other)) === at,
  );
}

/** Counts the first attempt, which the run that adds it makes. */
export function toOutboxMessage(
  { channel, target }: Addressee,
  {
    issueNumber,
    eventSource,
    message,
    now,
  }: Pick<OutboxMessage, 'issueNumber' | 'eventSource'> & {
    readonly message: Message;
    readonly now: string;
  },
): OutboxMessage {
  return {
    id: [eventSource, channel, ...(target === '' ? [] : [target])].join(' > '),
    issueNumber,
    channel,
    target,
    eventSource,
    message,
    createdAt: now,
    attempts: 1,
    nextAt: later(now, retryDelay(1)),
  };
}
