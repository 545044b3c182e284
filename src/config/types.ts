// What a repository's configuration says, once it has been read and found sound.

export const fieldTypes = [
  'text',
  'textarea',
  'number',
  'money',
  'date',
  'url',
  'email',
  'user',
  'list',
  'dropdown',
  'checkboxes',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** One part of a handoff's context. */
export interface Field {
  /** snake_case; the key in `context_json`. */
  readonly id: string;
  /** The heading under which the answer stands in the issue body. */
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  /** What the form fills in beforehand; unchanged, it is no answer. */
  readonly value?: string;
  /** textarea and list: the language as which GitHub renders the answer, between code fences. */
  readonly render?: string;
  /** dropdown and checkboxes: the answers there are, in order. */
  readonly options?: readonly string[];
  /** dropdown: several options may be chosen. */
  readonly multiple?: boolean;
  /** A regular expression that the whole answer must match. */
  readonly pattern?: string;
  /** number, money: least value; date: earliest `YYYY-MM-DD`; text: fewest characters; list: fewest items. */
  readonly min?: number | string;
  /** As `min`, the other end. */
  readonly max?: number | string;
  /** Checked, and shown in the issue alone: neither in the ledger nor in messages nor in reports. */
  readonly private?: boolean;
}

/** Seconds, minutes, hours, days and weeks. */
export const durationUnits = ['s', 'm', 'h', 'd', 'w'] as const;

/**
 * A length of time as a configuration writes it: `24h`, `10d`. Where a team keeps a calendar, its working
 * hours, days and weeks are meant.
 */
export interface Duration {
  readonly amount: number;
  readonly unit: (typeof durationUnits)[number];
}

/** One handoff type: who hands what to whom, and what must be done before it counts as done. */
export interface Template {
  /** snake_case; the file's name without `.yml`. */
  readonly type: string;
  readonly name: string;
  readonly description: string;
  /** Ids of teams, as written in the configuration. */
  readonly from: string;
  readonly to: string;
  readonly acceptWithin?: Duration;
  readonly completeWithin?: Duration;
  /** Whether accepting takes a read-back. */
  readonly readBack?: 'required';
  /** Codes in snake_case, each with the words for it; absent: the usual five. */
  readonly returnReasons?: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
  readonly checklist: readonly string[];
}

export const assignPolicies = ['round_robin', 'least_loaded', 'everyone', 'nobody'] as const;
export type AssignPolicy = (typeof assignPolicies)[number];

export interface Calendar {
  /** IANA name. */
  readonly timezone: string;
  /** ISO weekdays, 1 (Monday) to 7. */
  readonly days: readonly number[];
  /** `HH:MM` to `HH:MM`, local time. */
  readonly hours: { readonly from: string; readonly to: string };
  /** `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
}

export interface Team {
  readonly id: string;
  /** GitHub logins, without `@`. */
  readonly members: readonly string[];
  /** `org/slug`. */
  readonly githubTeam?: string;
  readonly lead?: string;
  readonly assign: AssignPolicy;
  /** Login to the last day away, `YYYY-MM-DD`. */
  readonly away: Readonly<Record<string, string>>;
  readonly calendar?: Calendar;
  /** Names a line of the input `slack-webhook-url`: `#onboarding`. Never an address. */
  readonly slack?: string;
  readonly email?: string;
}

/** Where somebody is reached besides GitHub. */
export interface Contact {
  /** Their member id in Slack: `U024BE7LH`. */
  readonly slack?: string;
  readonly email?: string;
}

export const statuses = ['initiated', 'accepted', 'returned', 'completed', 'cancelled'] as const;
/** Where a recorded handoff stands. */
export type Status = (typeof statuses)[number];

/**
 * Names of the labels that may be renamed. `handoff`, `handoff/<type>` and `handoff-report` may not:
 * they are how an issue is known to be ours before anything is read.
 */
export interface LabelNames extends Readonly<Record<Status, string>> {
  readonly incomplete: string;
  readonly overdue: string;
  /** Prefix of the label that names the receiving team: `team/`. */
  readonly team: string;
}

export interface ReportSchedule {
  readonly every: 'day' | 'week' | 'month';
  /** every week: ISO weekday 1 to 7; every month: day 1 to 28. */
  readonly on: number;
  /** `HH:MM`, local time. */
  readonly at: string;
  /** IANA name. */
  readonly timezone: string;
  /** Window of the metrics, in days; the `days` input counts where this is absent. */
  readonly days?: number;
}

export interface Configuration {
  readonly templates: readonly Template[];
  readonly teams: readonly Team[];
  /** By login. */
  readonly people: Readonly<Record<string, Contact>>;
  readonly labels: LabelNames;
  readonly report: ReportSchedule;
  readonly requireChecklist: boolean;
  readonly autoComplete: boolean;
}
