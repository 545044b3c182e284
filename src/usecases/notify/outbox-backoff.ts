// Retry schedule of the outbox.

const minute = 60 * 1000;
const hour = 60 * minute;

/** Delays after the first attempts. */
const waits = [5 * minute, 30 * minute];

/**
 * The delay after all others. Less than an hour, so that each hourly run tries: a reminder is of no
 * use hours after its channel is back. Postfix waits 67 minutes at most:
 * https://www.postfix.org/postconf.5.html#maximal_backoff_time
 */
const longestWait = 50 * minute;

/** A message fails after this time and so many attempts. */
const enough = { wait: 36 * hour, attempts: 7 };

/** Then it fails with fewer attempts, too: after a weekend without a run it is still tried. */
const maxWait = 7 * 24 * hour;

/** How long a message is locked after an attempt, and the delay until the next, in milliseconds. */
export function retryDelay(attempts: number): number {
  return waits[attempts - 1] ?? longestWait;
}

interface Tries {
  readonly attempts: number;
  readonly createdAt: string;
  /** Of the last attempt: a server does not want to be asked the same again and again. */
  readonly isPermanent?: boolean | undefined;
}

/** Whether there is no other attempt then. */
export function isExhausted({ attempts, createdAt, isPermanent }: Tries, at: string): boolean {
  const age = Date.parse(at) - Date.parse(createdAt);
  const isLong = age > enough.wait || isPermanent === true;
  return age > maxWait || (isLong && attempts >= enough.attempts);
}
