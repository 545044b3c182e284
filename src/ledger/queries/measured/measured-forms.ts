// Incomplete forms as they were at an instant. Their rows have only those that are incomplete now, so those handed over,
// edited, closed or reopened since come from what was submitted by then.

import { type Kysely, sql } from 'kysely';
import { epochSeconds } from '../../../base/time/instant.ts';
import { sortByTime } from '../../../base/time/sort-by-time.ts';
import type { HandoffEvent } from '../../../handoff/event.ts';
import {
  evolveSubmission,
  isSubmissionEvent,
} from '../../../handoff/lifecycle/evolve/evolve-submission.ts';
import type { LatestSubmission } from '../../../handoff/state.ts';
import type { ListedForm } from '../../../metrics/measured.ts';
import type { Tables } from '../../tables.ts';
import { epochOf } from '../read-rows.ts';
import type { ReadEvents, UnreadableIssues } from './recorded-events.ts';

/** Without those that were closed before `from`. */
export async function measuredForms(
  db: Kysely<Tables>,
  { at, from }: { readonly at: string; readonly from: string },
  { read, unreadable }: { readonly read: ReadEvents; readonly unreadable: UnreadableIssues },
): Promise<readonly ListedForm[]> {
  const rows = await db
    .selectFrom('incomplete_forms')
    .select([
      'issue_number',
      'title',
      'from_team',
      'to_team',
      'handoff_type',
      'submitted_by',
      'closed_as',
      epochOf('since').as('since'),
      epochOf<number | null>('closed_at').as('closed_at'),
    ])
    .where('since', '<=', at)
    .where((row) =>
      row.or([
        row('closed_at', 'is', null),
        row.and([row('closed_at', '>=', from), row('closed_at', '<=', at)]),
      ]),
    )
    .orderBy('issue_number')
    .execute();
  const unchanged = rows.map((row) => ({
    issueNumber: row.issue_number,
    title: row.title ?? '',
    sender: row.submitted_by,
    fromTeam: row.from_team,
    toTeam: row.to_team,
    handoffType: row.handoff_type,
    since: row.since,
    closedAt: row.closed_at,
    isExpired: row.closed_as === 'expired',
  }));
  return [...unchanged, ...(await changedSince(db, at, { read, unreadable }))];
}

async function changedSince(
  db: Kysely<Tables>,
  at: string,
  { read, unreadable }: { readonly read: ReadEvents; readonly unreadable: UnreadableIssues },
): Promise<readonly ListedForm[]> {
  const { rows } = await sql<Submission>`
    SELECT later.*, source, attempt, submitted_by, submitted_at, handoff_type, from_team
    FROM submissions JOIN (
      SELECT issue_number, title, to_team FROM handoffs WHERE initiated_at > ${at}
      UNION ALL SELECT issue_number, title, to_team FROM incomplete_forms
        WHERE since > ${at} OR closed_at > ${at}
    ) AS later ON later.issue_number = submissions.issue_number
    WHERE complete = 0 AND submitted_at <= ${at}
    ORDER BY later.issue_number, attempt`.execute(db);
  const issues = [...new Set(rows.map(({ issue_number }) => issue_number))];
  const events = await read(issues, changes, unreadable);
  return issues.flatMap((issue) => {
    const recorded = events.get(issue) ?? [];
    const submitted = rows.filter(({ issue_number }) => issue_number === issue);
    const until = [...submitted.map(eventOf), ...recorded].filter((one) => one.at <= at);
    const form = sortByTime(until).reduce(evolveForm, null);
    const [row] = submitted;
    return form === null || row === undefined ? [] : [formThen(row, form)];
  });
}

const changes = ['submission_closed', 'submission_reopened', 'submission_reassigned'] as const;

interface Submission {
  readonly issue_number: number;
  readonly title: string | null;
  readonly to_team: string;
  readonly source: string;
  readonly attempt: number;
  readonly submitted_by: string | null;
  readonly submitted_at: string;
  readonly handoff_type: string;
  readonly from_team: string;
}

/** Without its answers, which no figure needs. */
function eventOf(row: Submission): HandoffEvent {
  return {
    source: row.source,
    at: row.submitted_at,
    actor: row.submitted_by,
    data: {
      type: 'submitted',
      handoffType: row.handoff_type,
      fromTeam: row.from_team,
      attempt: row.attempt,
      complete: false,
      context: {},
      errors: [],
    },
  };
}

function evolveForm(
  before: LatestSubmission | null,
  { data, at, actor }: HandoffEvent,
): LatestSubmission | null {
  const sender = before === null ? actor : before.sender;
  return isSubmissionEvent(data) ? evolveSubmission(before, data, { at, sender }) : before;
}

function formThen(
  { issue_number: issueNumber, title, to_team: toTeam }: Submission,
  { handoffType, fromTeam, sender, since, closed }: LatestSubmission,
): ListedForm {
  return {
    issueNumber,
    title: title ?? '',
    sender,
    fromTeam,
    toTeam,
    handoffType,
    since: epochSeconds(since),
    closedAt: closed === null ? null : epochSeconds(closed.at),
    isExpired: closed?.reason === 'expired',
  };
}
