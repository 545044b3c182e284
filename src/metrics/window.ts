// Windows of time.

/** In seconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Whether the window includes `to`. */
  readonly closed: boolean;
}

export const dayLength = 24 * 60 * 60;

/** The last `days`, up to and including `now`. */
export function lastDays(now: number, days: number): Window {
  return { from: now - days * dayLength, to: now, closed: true };
}

/** The window of the same length that ends where this one starts. */
export function windowBefore({ from, to }: Window): Window {
  return { from: from - (to - from), to: from, closed: false };
}

export function contains({ from, to, closed }: Window, at: number): boolean {
  return at >= from && (closed ? at <= to : at < to);
}
