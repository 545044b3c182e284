// Retry schedule of the outbox.

const minute = 60 * 1000;
const hour = 60 * minute;

/** Delays after each attempt but the last; a little over one day in total. */
const waits = [5 * minute, 30 * minute, 2 * hour, 4 * hour, 8 * hour, 10 * hour];

export const maxAttempts = waits.length + 1;

/** An older message fails, regardless of its attempts. */
const maxWait = 36 * hour;

/** How long a message is locked after an attempt, and the delay until the next, in milliseconds. */
export function retryDelay(attempts: number): number {
  return waits[attempts - 1] ?? 5 * minute;
}

/** Whether no attempts are left. */
export function isExhausted(
  { attempts, createdAt }: { readonly attempts: number; readonly createdAt: string },
  now: string,
): boolean {
  return attempts >= maxAttempts || Date.parse(now) - Date.parse(createdAt) > maxWait;
}
