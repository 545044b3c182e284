// Updates a handoff's rows to the state that its events fold to.

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { chosenValue, type OrByAnswer } from '../../config/answers/by-answer.ts';
import { type Duration, secondsOf } from '../../config/duration.ts';
import type { Template } from '../../config/types.ts';
import type { NextDeadlines } from '../../handoff/deadlines/deadlines.ts';
import { openQuestions, pausedSeconds } from '../../handoff/deadlines/pauses.ts';
import type { ChecklistItem, Handoff, Question, Rating } from '../../handoff/state.ts';
import { subjectOf } from '../../handoff/subject.ts';
import { findArchived } from '../archive/archived-issues.ts';
import { type InitialValues, initialValuesJson } from '../event-codec.ts';
import { canonicalJson } from '../json.ts';
import { batches } from '../sqlite/batches.ts';
import { storedText } from '../stored-text.ts';
import type { Tables } from '../tables.ts';
import type { RecordedHandoff } from './recorded-handoff.ts';

export interface HandoffWrite {
  readonly before: RecordedHandoff | null;
  readonly handoff: Handoff;
  readonly repository: string;
  readonly issueNumber: number;
  /** The issue of the handoff before; null if there is none. */
  readonly previousIssue: number | null;
  readonly initiation: InitialValues;
  readonly deadlines: NextDeadlines | undefined;
  /** The template of a new handoff; a recorded one keeps its own. */
  readonly template: Template;
  /** The preferred id of a new handoff, if it is free. */
  readonly wantedId: number | null;
}

/** @returns its id */
export async function saveHandoff(db: Kysely<Tables>, write: HandoffWrite): Promise<number> {
  const id = await saveRow(db, write);
  if (write.before !== null) {
    await removeItemsAfter(db, id, write.handoff.checklist.length);
  }
  await saveChecklist(db, id, write.handoff.checklist);
  await saveRatings(db, id, write.handoff.ratings);
  await saveQuestions(db, id, write.handoff.questions);
  return id;
}

async function saveRow(db: Kysely<Tables>, write: HandoffWrite): Promise<number> {
  const { before, initiation, template } = write;
  const columns = {
    ...columnsOf(write),
    ...limitsOf(write),
    previous_handoff_id: await idOfIssue(db, write.previousIssue),
  };
  if (before !== null) {
    const initialValues = initialValuesJson(initiation, columns, before.template);
    await db
      .updateTable('handoffs')
      .set({ ...columns, initial_values_json: initialValues })
      .where('id', '=', before.row.id)
      .execute();
    return before.row.id;
  }
  const { id } = await db
    .insertInto('handoffs')
    .values({
      ...columns,
      ...(await freeId(db, write.wantedId)),
      template_version: await saveTemplate(db, template),
      initial_values_json: initialValuesJson(initiation, columns, template),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A recorded handoff keeps the limits of its own template. */
function limitsOf({ before, template, handoff }: HandoffWrite) {
  const { acceptWithin, completeWithin } = before?.template ?? template;
  const seconds = (limit: OrByAnswer<Duration> | undefined) => {
    const chosen = chosenValue(limit, handoff.decidingContext);
    return chosen === undefined ? null : secondsOf(chosen);
  };
  return { accept_within: seconds(acceptWithin), complete_within: seconds(completeWithin) };
}

/** null: there is no issue, or no handoff in it. */
export async function idOfIssue(
  db: Kysely<Tables>,
  issueNumber: number | null,
): Promise<number | null> {
  if (issueNumber === null) {
    return null;
  }
  const row = await db
    .selectFrom('handoffs')
    .select('id')
    .where('issue_number', '=', issueNumber)
    .executeTakeFirst();
  return row?.id ?? (await findArchived(db, issueNumber))?.handoffId ?? null;
}

async function freeId(db: Kysely<Tables>, id: number | null): Promise<{ readonly id?: number }> {
  if (id === null) {
    return {};
  }
  const taken = await db
    .selectFrom('handoffs')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return taken === undefined ? { id } : {};
}

function columnsOf({
  handoff,
  repository,
  issueNumber,
  deadlines,
  before,
  template,
}: HandoffWrite) {
  return {
    repository,
    issue_number: issueNumber,
    handoff_type: handoff.handoffType,
    from_team: handoff.fromTeam,
    to_team: handoff.toTeam,
    context_json: JSON.stringify(handoff.context),
    status: handoff.status,
    title: storedText(handoff.title),
    initiated_by: handoff.initiatedBy,
    initiated_at: handoff.initiatedAt,
    accepted_by: handoff.acceptedBy,
    accepted_at: handoff.acceptedAt,
    accepted_implicitly: Number(handoff.acceptedImplicitly),
    completed_by: handoff.completedBy,
    completed_at: handoff.completedAt,
    cancelled_at: handoff.cancelledAt,
    owner: handoff.owner,
    assignees_json: JSON.stringify(handoff.assignees),
    assignment_json: JSON.stringify(handoff.assignment),
    status_changed_at: handoff.since,
    status_changed_by: handoff.sinceBy,
    reopen_count: handoff.reopened,
    read_back: handoff.readBack?.toWellFormed() ?? null,
    next_due_at: deadlines?.dueAt ?? null,
    next_reminder_at: deadlines?.remindAt ?? null,
    overdue_since: deadlines?.overdueSince ?? null,
    return_count: handoff.returns,
    edited_after_acceptance: handoff.editedAfterAcceptance,
    accepted_business_seconds: handoff.acceptedAfter?.worked ?? null,
    last_wait_business_seconds: handoff.lastWait,
    completed_business_seconds: handoff.completedAfter?.worked ?? null,
    former_team_time_json: handoff.formerTime === null ? null : JSON.stringify(handoff.formerTime),
    waiting_seconds: handoff.clocks.waiting.seconds,
    waiting_business_seconds: handoff.clocks.waiting.worked,
    in_progress_seconds: handoff.clocks.inProgress.seconds,
    in_progress_business_seconds: handoff.clocks.inProgress.worked,
    with_sender_seconds: handoff.clocks.withSender.seconds,
    with_sender_business_seconds: handoff.clocks.withSender.worked,
    asked_seconds: handoff.clocks.asked.seconds,
    asked_business_seconds: handoff.clocks.asked.worked,
    on_hold_seconds: handoff.clocks.onHold.seconds,
    on_hold_business_seconds: handoff.clocks.onHold.worked,
    clock_started_at: handoff.clockSince === handoff.since ? null : handoff.clockSince,
    paused_seconds: pausedSeconds(handoff),
    asked_at: openQuestions(handoff.questions)[0]?.at ?? null,
    on_hold_since: handoff.hold?.since ?? null,
    on_hold_until: handoff.hold?.until ?? null,
    hold_reason: handoff.hold?.reason?.toWellFormed() ?? null,
    subject: subjectOf(before?.template ?? template, handoff.context),
    next_requested_at: handoff.next.find(({ issueNumber: opened }) => opened === null)?.at ?? null,
  };
}

async function saveTemplate(db: Kysely<Tables>, template: Template): Promise<string> {
  const { version, templateJson } = writtenTemplate(template);
  const saved = await db
    .selectFrom('templates')
    .select('version')
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved !== undefined) {
    return version;
  }
  await db
    .insertInto('templates')
    .values({ version, handoff_type: template.type, template_json: templateJson })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return version;
}

interface WrittenTemplate {
  readonly version: string;
  readonly templateJson: string;
}

/** A rebuild saves the same few templates with every handoff. */
const written = new WeakMap<Template, WrittenTemplate>();

function writtenTemplate(template: Template): WrittenTemplate {
  const known = written.get(template);
  if (known !== undefined) {
    return known;
  }
  const templateJson = canonicalJson(template);
  const version = createHash('sha256').update(templateJson).digest('hex').slice(0, 16);
  written.set(template, { version, templateJson });
  return { version, templateJson };
}

async function removeItemsAfter(
  db: Kysely<Tables>,
  handoffId: number,
  position: number,
): Promise<void> {
  await db
    .deleteFrom('checklist_items')
    .where('handoff_id', '=', handoffId)
    .where('position', '>', position)
    .execute();
}

async function saveChecklist(
  db: Kysely<Tables>,
  handoffId: number,
  checklist: readonly ChecklistItem[],
): Promise<void> {
  const rows = checklist.map((item, at) => ({
    handoff_id: handoffId,
    position: at + 1,
    text: item.text,
    done: Number(item.done),
    done_by: item.doneBy,
    done_at: item.doneAt,
  }));
  for (const batch of batches(rows)) {
    await db
      .insertInto('checklist_items')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['handoff_id', 'position']).doUpdateSet((row) => ({
          text: row.ref('excluded.text'),
          done: row.ref('excluded.done'),
          done_by: row.ref('excluded.done_by'),
          done_at: row.ref('excluded.done_at'),
        })),
      )
      .execute();
  }
}

/** The latest rating of each person; a new one replaces the previous one. */
async function saveRatings(
  db: Kysely<Tables>,
  handoffId: number,
  ratings: readonly Rating[],
): Promise<void> {
  if (ratings.length === 0) {
    return;
  }
  await db.deleteFrom('feedback').where('handoff_id', '=', handoffId).execute();
  const rows = ratings.map(({ rating, comment, missing, by, at }) => ({
    handoff_id: handoffId,
    rating,
    comment: comment?.toWellFormed() ?? null,
    missing_json: JSON.stringify(missing),
    given_by: by,
    given_at: at,
  }));
  for (const batch of batches(rows)) {
    await db.insertInto('feedback').values(batch).execute();
  }
}

async function saveQuestions(
  db: Kysely<Tables>,
  handoffId: number,
  questions: readonly Question[],
): Promise<void> {
  if (questions.length === 0) {
    return;
  }
  await db.deleteFrom('questions').where('handoff_id', '=', handoffId).execute();
  const rows = questions.map(({ text, by, at, answer, answeredBy, closedAt }, place) => ({
    handoff_id: handoffId,
    position: place + 1,
    question: text.toWellFormed(),
    asked_by: by,
    asked_at: at,
    answer: answer?.toWellFormed() ?? null,
    answered_by: answeredBy,
    closed_at: closedAt,
  }));
  for (const batch of batches(rows)) {
    await db.insertInto('questions').values(batch).execute();
  }
}
