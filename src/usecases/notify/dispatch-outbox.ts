// Sends the messages in the outbox: from this run, and from runs that failed to send. Failures
// never throw, and all work is bounded. A bug that meets one message does not stop the others.
// Each attempt is counted next to the ledger before it is made. So no two runs send the same message,
// and after a crash a message is sent at most once more. An attempt that fails like the one before
// writes nothing else.

import { groupBy } from '../../base/group-by.ts';
import { pluralize } from '../../base/join-list.ts';
import { later } from '../../base/time/instant.ts';
import type {
  DueMessage,
  Notifier,
  OutboxMessage,
  Receipt,
  SendResult,
} from '../../ports/notifier.ts';
import type { Ports } from '../../ports/ports.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { overtakenError } from '../../render/messages/overtaken.ts';
import {
  type Channel,
  deliveryFailureComment,
  logOf,
  outboxAudit,
  recipientOf,
  unknownError,
  untriedError,
} from '../../render/messages/undelivered.ts';
import {
  createFailureLog,
  type FailureLog,
  type IssueFailure,
  toIssueFailure,
} from '../issue-failure.ts';
import { isExhausted, retryDelay } from './outbox-backoff.ts';
import { type Claimed, isSameFailure, outcomes, receiptOf, type Tried } from './tried-message.ts';

/** No message starts after this time, in milliseconds. */
const patience = 30_000;

/** How long a run waits for one recipient that asks it to, in milliseconds. */
const maxPause = 10_000;

type Reaching = Ports & {
  readonly notifier: Notifier;
  readonly failures: FailureLog;
  /** Issues and recipients that have a comment about failed messages. */
  readonly told: Set<string>;
};

export interface DispatchInput {
  /** Added to the outbox by this run. */
  readonly queued: readonly OutboxMessage[];
  /** GitHub's time. */
  readonly now: string;
}

/** @returns the issues about which a message failed because of a bug */
export async function dispatchOutbox(
  { notifier, ...rest }: Ports & { readonly notifier: Notifier },
  { queued, now }: DispatchInput,
): Promise<readonly IssueFailure[]> {
  const failures = createFailureLog();
  const ports = { ...rest, notifier, failures, told: new Set<string>() };
  const claimed = (await orWarn(ports, () => claimDue(ports, now))) ?? [];
  const tried = await sendAll(ports, [...queued, ...claimed]);
  if (tried.length > 0) {
    await orWarn(ports, () => settle(ports, tried, now));
  }
  return failures.failures;
}

/** If the ledger or GitHub cannot be written, warn and continue: a later run retries. */
async function orWarn<T>({ notifier }: Reaching, act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ServiceError)) {
      throw error;
    }
    notifier.warn(`Messages outside GitHub: ${error.message}`);
    return null;
  }
}

/** Counts an attempt for each due message, and drops outdated ones. */
async function claimDue(ports: Reaching, now: string): Promise<readonly Claimed[]> {
  const due = await ports.ledger.read((view) => view.dueMessages(now));
  if (due.length === 0) {
    return [];
  }
  const sorted = await ports.ledger.claimMessages(now, (waiting) => {
    const known = waiting.filter(({ isFailureKnown }) => isFailureKnown);
    const { overtaken, spent, next } = sortDue(waiting, now);
    const receipts: readonly Receipt[] = [
      ...overtaken.map((one) => givenUp(one, now, overtakenError)),
      ...spent.map((one) => givenUp(one, now, one.lastError ?? unknownError)),
      ...next.map(
        ({ id, attempts, nextAt }) => ({ kind: 'tried', id, attempts, at: now, nextAt }) as const,
      ),
    ];
    const settled = [
      ...overtaken.map((one) => ({ ...one, outcome: 'overtaken' })),
      ...spent.map((one) => ({ ...one, outcome: 'failed' })),
      ...next.map((one) => ({ ...one, outcome: 'retry' })),
    ];
    return {
      result: { overtaken, spent, next, known },
      receipts,
      reason: outboxAudit(settled),
    };
  });
  for (const message of sorted.known) {
    ports.told.add(placeOf(message));
  }
  for (const message of sorted.overtaken) {
    ports.notifier.note(`Not sent, because the handoff has changed: ${logOf(message)}.`);
  }
  for (const message of sorted.spent) {
    await ports.failures.attempt(message.issueNumber, () =>
      tellGivenUp(ports, message, { error: message.lastError ?? unknownError, now }),
    );
  }
  return sorted.next;
}

function sortDue(due: readonly DueMessage[], now: string) {
  // Webhook receivers get every event.
  const overtaken = due.filter(
    ({ isSuperseded, channel }) => isSuperseded && channel !== 'webhook',
  );
  const rest = due.filter((message) => !overtaken.includes(message));
  const spent = rest.filter((message) => isExhausted(message, now));
  const unspent = rest.filter((message) => !spent.includes(message));
  const next = [...lanesOf(unspent).values()]
    .flatMap((lane) => lane.filter(({ channel }, at) => at < maxInTurn[channel]))
    .map((message) => {
      const attempts = message.attempts + 1;
      return { ...message, attempts, nextAt: later(now, retryDelay(attempts)) };
    });
  return { overtaken, spent: spent.slice(0, maxGivenUp), next };
}

/** About what a run can send in its time. More would use up their attempts while they wait. */
const maxInTurn = { slack: 30, email: 20, webhook: 100 } satisfies Record<Channel, number>;

/** Each is a comment, of which GitHub takes 80 a minute. */
const maxGivenUp = 50;

/** One lane for each recipient, and one for all mail. */
function lanesOf<Waiting extends OutboxMessage>(messages: readonly Waiting[]) {
  return groupBy(messages, ({ channel, target }) =>
    channel === 'email' ? channel : `${channel} ${target}`,
  );
}

function givenUp({ id, attempts }: OutboxMessage, at: string, error: string): Receipt {
  return { kind: 'given_up', id, attempts, at, error };
}

/** In parallel for different recipients; one after the other for the same. */
async function sendAll(ports: Reaching, messages: readonly Claimed[]): Promise<readonly Tried[]> {
  const limit = AbortSignal.timeout(patience);
  try {
    const tried = await Promise.all(
      [...lanesOf(messages).values()].map((lane) => sendInTurn(ports, lane, limit)),
    );
    return tried.flat();
  } finally {
    await ports.notifier.end?.();
  }
}

/** The next messages have no time either. */
const noTimeLeft: SendResult = { kind: 'failed', error: untriedError, isChannelDown: true };

async function sendInTurn(
  ports: Reaching,
  messages: readonly Claimed[],
  limit: AbortSignal,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  let patienceLeft = maxPause;
  for (const message of messages) {
    const before = tried.at(-1)?.sent;
    if (before?.kind === 'failed' && before.isChannelDown) {
      // The channel is down, so it would fail too.
      tried.push({ message, sent: before });
    } else if (!limit.aborted) {
      let sent = await send(ports, message);
      const pause = sent.kind === 'failed' ? sent.retryAfter : undefined;
      if (pause !== undefined && pause <= patienceLeft) {
        patienceLeft -= pause;
        await ports.wait(pause);
        sent = await send(ports, message);
      }
      tried.push({ message, sent });
    } else {
      tried.push({ message, sent: noTimeLeft });
    }
  }
  return tried;
}

/** The error goes to the run alone: it may show the URL of a channel, which is secret. */
async function send({ notifier, failures }: Reaching, message: OutboxMessage): Promise<SendResult> {
  try {
    return await notifier.send(message);
  } catch (error) {
    failures.add(toIssueFailure(message.issueNumber, error));
    return { kind: 'failed', error: 'an error in Baton', isChannelDown: false };
  }
}

async function settle(ports: Reaching, tried: readonly Tried[], now: string): Promise<void> {
  const changed = tried.filter((one) => !isSameFailure(one, now));
  if (changed.length > 0) {
    const settled = changed.map((one) => ({
      issueNumber: one.message.issueNumber,
      outcome: outcomes[receiptOf(one, now).kind],
    }));
    await ports.ledger.addReceipts(
      changed.map((one) => receiptOf(one, now)),
      outboxAudit(settled),
    );
  }
  warnOfFailed(ports, tried, now);
  for (const one of tried) {
    await ports.failures.attempt(one.message.issueNumber, () => tellOutcome(ports, one, now));
  }
}

async function tellOutcome(ports: Reaching, one: Tried, now: string): Promise<void> {
  const { message, sent } = one;
  if (sent.kind === 'sent') {
    ports.notifier.note(`Sent: ${logOf(message)}.`);
  } else if (receiptOf(one, now).kind === 'given_up') {
    await tellGivenUp(ports, message, { error: sent.error, now });
  }
}

/** One warning for all that failed at a recipient for the same reason: GitHub shows ten of a run. */
function warnOfFailed({ notifier }: Reaching, tried: readonly Tried[], now: string): void {
  const failed = tried.flatMap((one) =>
    one.sent.kind === 'failed' && receiptOf(one, now).kind === 'failed'
      ? [{ message: one.message, error: one.sent.error }]
      : [],
  );
  const same = groupBy(failed, ({ message, error }) => `${recipientOf(message)} ${error}`);
  for (const [first, ...others] of same.values()) {
    if (first !== undefined) {
      const { message, error } = first;
      const what =
        others.length === 0
          ? logOf(message)
          : `${pluralize(others.length + 1, 'message')} to ${recipientOf(message)}`;
      notifier.warn(`Not sent: ${what}: ${error}. Baton tries again after ${message.nextAt}.`);
    }
  }
}

function placeOf({ issueNumber, channel, target }: OutboxMessage): string {
  return `${issueNumber} ${channel} ${target}`;
}

/** Once for each issue and recipient. The log names the others. */
async function tellGivenUp(
  ports: Reaching,
  message: OutboxMessage,
  { error, now }: { readonly error: string; readonly now: string },
): Promise<void> {
  const { createdAt, issueNumber } = message;
  ports.notifier.warn(`Failed: ${logOf(message)}: ${error}.`);
  const place = placeOf(message);
  if (ports.told.has(place)) {
    return;
  }
  ports.told.add(place);
  const triedFor = (Date.parse(now) - Date.parse(createdAt)) / 1000;
  const body = deliveryFailureComment(message, { triedFor, error });
  await orWarn(ports, () => ports.github.apply(issueNumber, [{ kind: 'post_comment', body }]));
}
