// The output of `baton list --scheduled --json`. The JSON Schema is made from it.

/** A form that Baton opens by itself. */
export interface ScheduledFormJson {
  /** `owner/name`, only with `--all-repositories`. */
  readonly repository?: string;
  readonly handoff_type: string;
  /** The name of the handoff type. */
  readonly name: string;
  readonly from_team: string;
  /** IANA name of the sending team's time zone. */
  readonly timezone: string;
  /** When it opens next, UTC ISO 8601; null: not within a year. */
  readonly next_at: string | null;
  /** Whether it does not open within a year because `opens` is paused. */
  readonly paused: boolean;
}
