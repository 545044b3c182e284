// Windows of time.

/** In seconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Whether the window includes `to`. */
  readonly closed: boolean;
}

/** A window, the one before it, and the weeks up to its end. In seconds. */
export interface Period {
  readonly window: Window;
  readonly before: Window;
  /** The ends of the weeks, oldest first. The first one only starts the first week. */
  readonly weekEnds: readonly number[];
}

export const weeksShown = 8;

export const dayLength = 24 * 60 * 60;

/** The last `days`, up to and including `now`, and as many days before. */
export function lastDays(now: number, days: number): Period {
  const from = now - days * dayLength;
  return {
    window: { from, to: now, closed: true },
    before: { from: from - days * dayLength, to: from, closed: false },
    weekEnds: Array.from(
      { length: weeksShown + 1 },
      (_, n) => now - (weeksShown - n) * 7 * dayLength,
    ),
  };
}

export function contains({ from, to, closed }: Window, at: number): boolean {
  return at >= from && (closed ? at <= to : at < to);
}
