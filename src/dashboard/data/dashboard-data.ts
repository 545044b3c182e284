// What the page contains: the ledger's rows that figures are computed from. Answers of forms are never
// in it; titles and logins only on request.

import * as v from 'valibot';
import type {
  ChainedHandoff,
  CountedRows,
  MeasuredForm,
  MeasuredHandoff,
  MeasuredRating,
  MeasuredReturn,
  MeasuredSubmission,
} from '../../metrics/measured.ts';
import { packedRows, packRows, unpackRows } from './pack.ts';

export interface DashboardData {
  /** `acme/handoffs`; null if unknown. */
  readonly repository: string | null;
  /** What an issue's number is appended to; null if the repository is unknown. */
  readonly issuesUrl: string | null;
  /** The instant of all figures, UTC ISO 8601. */
  readonly asOf: string;
  /** The periods to choose from, in days, shortest first. */
  readonly periods: readonly number[];
  /** The period that is shown first. */
  readonly days: number;
  readonly rows: CountedRows;
  /** By issue number, for open handoffs and incomplete forms. Empty unless requested. */
  readonly names: Readonly<Record<string, IssueNaming>>;
  /** Lower-case teams with a calendar, and the working seconds of each clock that runs, by its start. */
  readonly clocks: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Teams that each handoff type goes to, in lower case. */
  readonly receivers: Readonly<Record<string, readonly string[]>>;
  /** Names of templates, by handoff type. */
  readonly templateNames: Readonly<Record<string, string>>;
  /** Labels of fields, by handoff type and field id. */
  readonly fieldNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface IssueNaming {
  /** null unless titles are included. */
  readonly title: string | null;
  /** Who has it, or filed the form; null unless logins are included, or no one has it. */
  readonly owner: string | null;
}

/** Exactly the columns of a row. */
type Columns<Row> = { readonly [Name in keyof Row]-?: v.GenericSchema<unknown, Row[Name]> };

const count = v.number();
const time = v.nullable(v.number());
const texts = v.array(v.string());

const elapsed = v.object({ seconds: count, worked: count });
const clocks = v.object({
  waiting: elapsed,
  inProgress: elapsed,
  withSender: elapsed,
  asked: elapsed,
  onHold: elapsed,
});

const handoff = v.object({
  id: count,
  issueNumber: count,
  handoffType: v.string(),
  fromTeam: v.string(),
  toTeam: v.string(),
  status: v.picklist(['initiated', 'accepted', 'returned', 'completed', 'cancelled']),
  initiatedAt: count,
  acceptedAt: time,
  completedAt: time,
  cancelledAt: time,
  since: count,
  reopened: count,
  acceptWithin: time,
  dueAt: time,
  editedAfterAcceptance: count,
  acceptedWorked: time,
  completedWorked: time,
  lastWaitWorked: time,
  formerTime: v.nullable(v.object({ until: count, clocks })),
  waitingSeconds: count,
  waitingWorked: count,
  inWorkSeconds: count,
  inWorkWorked: count,
  withSenderSeconds: count,
  withSenderWorked: count,
  askedSeconds: count,
  askedWorked: count,
  onHoldSeconds: count,
  onHoldWorked: count,
  pausedSeconds: count,
  clockSince: count,
  askedSince: time,
  onHoldSince: time,
} satisfies Columns<MeasuredHandoff>);

const submission = v.object({
  issueNumber: count,
  handoffType: v.string(),
  fromTeam: v.string(),
  attempt: count,
  submittedAt: count,
  complete: v.boolean(),
  missing: texts,
  invalid: texts,
} satisfies Columns<MeasuredSubmission>);

const returned = v.object({
  handoffId: count,
  reason: v.nullable(v.string()),
  fields: texts,
  returnedAt: count,
} satisfies Columns<MeasuredReturn>);

const rating = v.object({
  issueNumber: count,
  fromTeam: v.string(),
  handoffType: v.string(),
  rating: count,
  missing: texts,
  givenAt: count,
} satisfies Columns<MeasuredRating>);

const form = v.object({
  issueNumber: count,
  fromTeam: v.string(),
  toTeam: v.string(),
  handoffType: v.string(),
  since: count,
  closedAt: time,
  isExpired: v.boolean(),
} satisfies Columns<MeasuredForm>);

const chained = v.object({
  id: count,
  previousId: time,
  handoffType: v.string(),
  fromTeam: v.string(),
  toTeam: v.string(),
  initiatedAt: count,
  completedAt: time,
  openNextSince: time,
  known: count,
  askedAgain: texts,
} satisfies Columns<ChainedHandoff>);

const document = v.object({
  repository: v.nullable(v.string()),
  issuesUrl: v.nullable(v.string()),
  asOf: v.string(),
  periods: v.array(count),
  days: count,
  rows: v.object({
    handoffs: packedRows,
    submissions: packedRows,
    returns: packedRows,
    ratings: packedRows,
    forms: packedRows,
    chained: packedRows,
    damagedIssues: v.exactOptional(v.array(count)),
    newerIssues: v.exactOptional(v.array(count)),
  }),
  names: v.record(
    v.string(),
    v.object({ title: v.nullable(v.string()), owner: v.nullable(v.string()) }),
  ),
  clocks: v.record(v.string(), v.record(v.string(), count)),
  receivers: v.record(v.string(), texts),
  templateNames: v.record(v.string(), v.string()),
  fieldNames: v.record(v.string(), v.record(v.string(), v.string())),
});

/** JSON that may be part of an HTML document: no tag in it ends its element. */
export function encodeData(data: DashboardData): string {
  const { handoffs, submissions, returns, ratings, forms } = data.rows;
  const rows = {
    handoffs: packRows(handoffs.map(onlyColumns(handoff))),
    submissions: packRows(submissions),
    returns: packRows(returns),
    ratings: packRows(ratings),
    forms: packRows(forms.map(onlyColumns(form))),
    chained: packRows(data.rows.chained),
    ...leftOutIn(data.rows),
  };
  return JSON.stringify({ ...data, rows }).replaceAll('<', '\\u003c');
}

function leftOutIn({
  damagedIssues,
  newerIssues,
}: {
  readonly damagedIssues?: readonly number[];
  readonly newerIssues?: readonly number[];
}) {
  return {
    ...(damagedIssues === undefined ? {} : { damagedIssues }),
    ...(newerIssues === undefined ? {} : { newerIssues }),
  };
}

/** Leaves out columns that are listed but not counted, such as titles. */
function onlyColumns({ entries }: typeof handoff | typeof form): (row: object) => object {
  return (row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => Object.hasOwn(entries, name)));
}

export function decodeData(json: string): DashboardData {
  const data = v.parse(document, JSON.parse(json));
  const { handoffs, submissions, returns, ratings, forms } = data.rows;
  return {
    ...data,
    rows: {
      handoffs: v.parse(v.array(handoff), unpackRows(handoffs)),
      submissions: v.parse(v.array(submission), unpackRows(submissions)),
      returns: v.parse(v.array(returned), unpackRows(returns)),
      ratings: v.parse(v.array(rating), unpackRows(ratings)),
      forms: v.parse(v.array(form), unpackRows(forms)),
      chained: v.parse(v.array(chained), unpackRows(data.rows.chained)),
      ...leftOutIn(data.rows),
    },
  };
}
