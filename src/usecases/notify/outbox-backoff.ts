// When a message is tried again, and when it is not.

const minute = 60 * 1000;
const hour = 60 * minute;

/** After each attempt but the last: all in all a day, and a little more. */
const waits = [5 * minute, 30 * minute, 2 * hour, 4 * hour, 8 * hour, 10 * hour];

export const maxAttempts = waits.length + 1;

/** So old, it is given up however rarely it was tried. */
const maxWait = 36 * hour;

/** How long nobody else may send it after an attempt, and how long until the next, in milliseconds. */
export function retryDelay(attempts: number): number {
  return waits[attempts - 1] ?? 5 * minute;
}

/** Whether nothing more is tried. */
export function isExhausted(
  { attempts, createdAt }: { readonly attempts: number; readonly createdAt: string },
  now: string,
): boolean {
  return attempts >= maxAttempts || Date.parse(now) - Date.parse(createdAt) > maxWait;
}
