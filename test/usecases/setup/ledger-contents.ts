// What a ledger holds, comparable with another of the same history: without the numbers that only say
// in which order things were recorded, and without what a sweep notes for itself.

import fs from 'node:fs';
import git from 'isomorphic-git';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import { openLedgerReader } from '../../../src/ledger/ledger-reader.ts';
import { query } from '../../ledger/setup/query.ts';
import type { Desk } from './fake-github.ts';

const questions = {
  handoffs: `SELECT h.issue_number, h.handoff_type, from_team, to_team, context_json, status,
      initiated_by, initiated_at, accepted_by, accepted_at, accepted_implicitly, completed_by,
      completed_at, cancelled_at, owner, assignees_json, title, status_changed_at, status_changed_by, reopen_count, next_due_at, next_reminder_at, overdue_since, waiting_seconds, waiting_business_seconds,
      in_progress_business_seconds, asked_seconds, asked_business_seconds, on_hold_seconds,
      on_hold_business_seconds, paused_seconds, asked_at, on_hold_since, on_hold_until, with_sender_seconds, with_sender_business_seconds, accepted_business_seconds, completed_business_seconds, last_wait_business_seconds, former_team_time_json, next_requested_at,
      (SELECT p.issue_number FROM handoffs p WHERE p.id = h.previous_handoff_id) AS previous_issue
    FROM handoffs h ORDER BY h.issue_number`,
  submissions: `SELECT issue_number, source, attempt, submitted_by, submitted_at, complete,
      missing_json, invalid_json
    FROM submissions ORDER BY issue_number, attempt`,
  checklist: `SELECT h.issue_number, c.position, c.text, c.done, c.done_by, c.done_at
    FROM checklist_items c JOIN handoffs h ON h.id = c.handoff_id
    ORDER BY h.issue_number, c.position`,
  returns: `SELECT issue_number, reason, comment, fields_json, returned_by, returned_at
    FROM returns ORDER BY issue_number, returned_at, source`,
  questions: `SELECT h.issue_number, position, question, q.asked_by, q.asked_at, answer, answered_by, closed_at
    FROM questions q JOIN handoffs h ON h.id = q.handoff_id ORDER BY h.issue_number, position`,
  feedback: `SELECT h.issue_number, rating, comment, given_by, given_at, missing_json
    FROM feedback f JOIN handoffs h ON h.id = f.handoff_id ORDER BY h.issue_number, given_by`,
};

export interface LedgerContents
  extends Readonly<Record<keyof typeof questions, readonly unknown[]>> {
  readonly events: readonly HandoffEvent[];
}

/** @param issues whose events to tell, as they read back */
export async function ledgerContents(
  desk: Pick<Desk, 'github' | 'openPorts'>,
  {
    issues,
    branch = 'handoff-data',
  }: { readonly issues: readonly number[]; readonly branch?: string },
): Promise<LedgerContents> {
  const gitdir = desk.github.gitDirectory;
  const oid = await git.resolveRef({ fs, gitdir, ref: branch });
  const file = await git.readBlob({ fs, gitdir, oid, filepath: 'handoffs.db' });
  const blob = await withArchives(file.blob, gitdir);
  const { ledger } = desk.openPorts(branch);
  const recorded = await ledger.read(async (view) => {
    const all = [];
    for (const issue of issues) {
      all.push(...(await view.issue(issue)).events);
    }
    return all;
  });
  return {
    handoffs: await query(blob, questions.handoffs),
    submissions: await query(blob, questions.submissions),
    checklist: await query(blob, questions.checklist),
    returns: await query(blob, questions.returns),
    questions: await query(blob, questions.questions),
    feedback: await query(blob, questions.feedback),
    events: recorded
      .map(withoutCalled)
      .toSorted((one, other) => (one.source < other.source ? -1 : 1)),
  };
}

async function withArchives(ledger: Uint8Array, gitdir: string): Promise<Uint8Array> {
  const readVersion = async (oid: string) => (await git.readBlob({ fs, gitdir, oid })).blob;
  const reader = await openLedgerReader(ledger, { readVersion });
  try {
    await reader.merge('all');
    return reader.bytes();
  } finally {
    reader.close();
  }
}

/** Whom a late reminder calls follows from who was assigned when its run started, which GitHub does not keep. */
function withoutCalled(event: HandoffEvent): HandoffEvent {
  return event.data.type === 'reminded' ? { ...event, data: { ...event.data, called: [] } } : event;
}

/** Without the ids that a GitHub gives, so that the same history on two of them compares. */
export function withoutIds({ submissions, events, ...rest }: LedgerContents) {
  const plain = (row: unknown) =>
    JSON.parse(JSON.stringify(row).replaceAll(/"(timeline|edit|comment):[^#"]*/g, '"$1'));
  const inOrder = (rows: readonly unknown[]) =>
    rows.map((row) => JSON.stringify(plain(row))).toSorted();
  return { ...rest, submissions: inOrder(submissions), events: inOrder(events) };
}
