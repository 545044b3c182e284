// The output of `baton show`: one handoff.

import { joinList, pluralize } from '../../../base/join-list.ts';
import { epochSeconds } from '../../../base/time/instant.ts';
import type { LedgerRow } from '../../../ledger/sqlite/query-sql.ts';
import { duration, utc } from '../../../render/format/time.ts';
import type { ShowJson } from '../../json/json-types.ts';
import { labelsOfFields } from '../../output/field-labels.ts';
import { rowsText } from '../../output/table.ts';
import type { Terminal } from '../../output/terminal.ts';
import { jsonText, plain, printableLines } from '../../output/text.ts';
import { wrapLines } from '../../output/wrap.ts';
import { checklistText } from '../checklist.ts';
import { type HandoffRecord, readHandoff, type WhichSubject } from '../handoff-record.ts';
import { headingOf, noHandoffLine, titled } from '../heading.ts';
import { historyLines } from '../history.ts';
import type { HandoffListItem } from '../list/handoff-list.ts';
import type { LedgerCommandOptions } from '../open/open-ledger.ts';
import { parseRow } from '../parse-row.ts';
import { questionsText } from '../questions.ts';

export interface ShowOptions extends LedgerCommandOptions, WhichSubject {
  readonly json?: true;
  readonly chain?: true;
}

export async function show(
  terminal: Terminal,
  number: number,
  options: ShowOptions,
): Promise<void> {
  const now = terminal.now();
  const subject = await readHandoff(terminal, number, options);
  await terminal.page(
    options.json ? jsonText(jsonOf(subject)) : wrapLines(terminal, toText(terminal, subject, now)),
  );
}

/** Everything in the ledger except the events, which `history` shows. */
function jsonOf({ issueNumber, standing, related }: HandoffRecord): ShowJson {
  const { events: _, ...others } = related;
  const rows = Object.entries(others).map(([table, found]) => [table, found.map(parseRow)]);
  const all = { issue_number: issueNumber, tables: Object.fromEntries(rows) };
  return standing === null
    ? { ...all, status: 'incomplete' }
    : {
        ...parseRow(standing.row),
        open: standing.isOpen,
        overdue: standing.isOverdue,
        ...all,
      };
}

function toText(terminal: Terminal, subject: HandoffRecord, now: string): string {
  const { standing, related } = subject;
  if (standing === null) {
    return incomplete(terminal, subject);
  }
  const facts = factsOf(standing, now).map(([what, value]) => [what, plain(value)]);
  return [
    headingOf(terminal, standing, subject),
    '\n',
    rowsText(terminal, facts),
    checklistText(terminal, related['checklist_items'] ?? []),
    readBack(terminal, standing),
    questionsText(terminal, related['questions'] ?? []),
    returns(terminal, subject),
    ratings(terminal, subject),
    `\n\`baton context ${subject.issueNumber}\` shows the context, \`baton history ${subject.issueNumber}\` the events.\n`,
  ].join('');
}

function factsOf({ handoff, row, isOpen, pause, age }: HandoffListItem, now: string) {
  const { acceptedAt, completedAt, cancelledAt, owner, assignees, initiatedBy } = handoff;
  const at = (who: unknown, time: number | null) =>
    time === null ? null : `${who ?? 'a deleted account'}, ${utc(time)}`;
  const due = typeof row['next_due_at'] === 'string' ? row['next_due_at'] : null;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Sent by', at(initiatedBy, handoff.initiatedAt)],
    ['Assigned to', isOpen ? joinList(assignees) || 'no one' : null],
    ['Owner', isOpen ? owner : null],
    ['Accepted by', at(row['accepted_by'], acceptedAt)],
    ['Completed by', at(row['completed_by'], completedAt)],
    ['Cancelled', cancelledAt === null ? null : utc(cancelledAt)],
    [`${handoff.status} since`, `${utc(handoff.since)}, ${duration(age)}`],
    ['On hold', onHold(row)],
    ['Asked', pause?.kind === 'asked' ? `since ${utc(pause.since)}` : null],
    ['Due', due === null || !isOpen ? null : formatDue(due, now)],
    ['Reopened', handoff.reopened === 0 ? null : pluralize(handoff.reopened, 'time')],
  ];
  return facts.flatMap(([what, value]) =>
    value === null ? [] : [[what.replace(/^./, (sign) => sign.toUpperCase()), value] as const],
  );
}

function onHold(row: LedgerRow): string | null {
  const { on_hold_since: since, on_hold_until: until, hold_reason: reason } = row;
  if (typeof since !== 'string') {
    return null;
  }
  const end = typeof until === 'string' ? `, until ${utc(until)}` : '';
  return `since ${utc(since)}${end}${reason == null ? '' : `: ${reason}`}`;
}

function formatDue(due: string, now: string): string {
  const left = epochSeconds(due) - epochSeconds(now);
  return `${utc(due)}, ${left < 0 ? `${duration(-left)} ago` : `in ${duration(left)}`}`;
}

/** The receiver's read-back, in their words. */
function readBack(terminal: Terminal, { row }: HandoffListItem): string {
  const text = row['read_back'];
  return typeof text === 'string' ? section(terminal, 'Read back', printableLines(text)) : '';
}

function returns(terminal: Terminal, { related, recorded }: HandoffRecord): string {
  const rows = related['returns'] ?? [];
  const lines = rows.flatMap((row) => {
    const fields = parseRow(row)['fields_json'];
    const about =
      Array.isArray(fields) && fields.length > 0
        ? `, about ${labelsOfFields(fields.map(String), formsOf(recorded))}`
        : '';
    const why = row['reason'] === null ? '' : `: ${String(row['reason']).replaceAll('_', ' ')}`;
    const who = row['returned_by'] ?? 'someone';
    return [
      plain(`${utc(String(row['returned_at']))} by ${who}${why}${about}`),
      ...indented(row['comment']),
    ];
  });
  return section(terminal, 'Returned', lines);
}

function formsOf({ template }: HandoffRecord['recorded']) {
  return template === null ? [] : [template];
}

function indented(text: LedgerRow[string] | undefined): readonly string[] {
  return printableLines(String(text ?? '')).map((line) => `  ${line}`);
}

/** Empty if there are no lines. */
function section(terminal: Terminal, title: string, lines: readonly string[]): string {
  const written = lines.filter((line) => line.trim() !== '');
  return written.length === 0 ? '' : `${titled(terminal, title)}${written.join('\n')}\n`;
}

function ratings(terminal: Terminal, { related }: HandoffRecord): string {
  const lines = (related['feedback'] ?? []).flatMap((row) => [
    plain(`${row['rating']} of 5 by ${row['given_by'] ?? 'someone'}`),
    ...indented(row['comment']),
  ]);
  return section(terminal, 'Rating', lines);
}

/** An incomplete submission: its field errors and events. */
function incomplete(terminal: Terminal, subject: HandoffRecord): string {
  const { recorded, related } = subject;
  const newest = parseRow(related['submissions']?.at(-1) ?? {});
  const errors = recorded.events.flatMap(({ data }) =>
    data.type === 'submitted' ? data.errors : [],
  );
  const form = { fields: errors.map(({ field: id, label }) => ({ id, label })).toReversed() };
  const lacks = [
    ['Missing', newest['missing_json']],
    ['Invalid', newest['invalid_json']],
  ].flatMap(([what, fields]) =>
    Array.isArray(fields) && fields.length > 0
      ? [`${what}: ${labelsOfFields(fields.map(String), [form])}.\n`]
      : [],
  );
  return `${noHandoffLine(subject)}\n${lacks.join('')}\n${historyLines(terminal, recorded)}`;
}
