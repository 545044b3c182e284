// Where a message goes: the team's line of `slack-webhook-url`, its e-mail address, those of the people
// who are called, and the webhook.

import { later } from '../../base/instant.ts';
import { sameLogin } from '../../config/team.ts';
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
  /** null: people are told nothing. */
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

/** The line named as the team's `slack` says, or as the team itself, or the one for all. */
function slackLine(
  { id, slack = id }: Team,
  { slack: lines }: NotifierCapabilities,
): string | null {
  const named = (name: string) => lines.find((line) => bare(line) === bare(name));
  return named(slack) ?? named(id) ?? named(anyTeam) ?? null;
}

/** `#Onboarding` is `onboarding`. */
function bare(name: string): string {
  return name.replace(/^#/, '').toLowerCase();
}

function distinct(addresses: readonly string[]): readonly string[] {
  return addresses.filter(
    (one, at) => addresses.findIndex((other) => sameLogin(one, other)) === at,
  );
}

/** As it stands in the outbox: whoever puts it there makes the first attempt. */
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
