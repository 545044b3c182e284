// GitHub's time: whole seconds, UTC. The clock is passed in, so that a week can be played in seconds.

/** Milliseconds since 1970, as `Date.now`. */
export type Clock = () => number;

export function wholeSecond(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** A clock that only moves on request. */
export interface ManualClock {
  readonly now: Clock;
  advance(by: {
    readonly seconds?: number;
    readonly minutes?: number;
    readonly hours?: number;
    readonly days?: number;
  }): void;
  set(iso: string): void;
}

export function createManualClock(startsAt: string): ManualClock {
  let milliseconds = Date.parse(startsAt);
  return {
    now: () => milliseconds,
    advance: ({ seconds = 0, minutes = 0, hours = 0, days = 0 }) => {
      milliseconds += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    },
    set: (iso) => {
      milliseconds = Date.parse(iso);
    },
  };
}
