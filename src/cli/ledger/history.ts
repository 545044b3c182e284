// The output of `baton history`.

import { singleLine } from '../../base/sanitize.ts';
import { truncate } from '../../base/truncate.ts';
import type { Template } from '../../config/types.ts';
import type { EventData, HandoffEvent } from '../../handoff/event.ts';
import type { StoredIssue } from '../../ports/ledger.ts';
import { formatEvent, type Naming } from '../../render/format/format-event.ts';
import { utc } from '../../render/format/time.ts';
import type { RecordedEventJson } from '../json/json-types.ts';
import { csvText } from '../output/csv.ts';
import { labelsOfFields } from '../output/field-labels.ts';
import { tableText } from '../output/table.ts';
import type { Terminal } from '../output/terminal.ts';
import { jsonText, plain } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { type HandoffRecord, readHandoff, type WhichSubject } from './handoff-record.ts';
import { headingOf, noHandoffLine } from './heading.ts';
import { assertSingleFormat } from './list/list.ts';
import type { LedgerCommandOptions } from './open/open-ledger.ts';
import { parseRow } from './parse-row.ts';

export interface HistoryOptions extends LedgerCommandOptions, WhichSubject {
  readonly json?: true;
  readonly csv?: true;
  /** `--csv`, for Excel. */
  readonly excel?: true;
}

export async function history(
  terminal: Terminal,
  number: number,
  options: HistoryOptions,
): Promise<void> {
  assertSingleFormat(options);
  const subject = await readHandoff(terminal, number, options);
  if (options.json) {
    await terminal.page(jsonText(eventsOf(subject)));
  } else if (options.csv) {
    const events = eventsOf(subject);
    const columns = ['at', 'actor', 'type', 'sentence', 'idempotency_key'] as const;
    await terminal.page(
      csvText(
        columns,
        events.map((event) => columns.map((column) => textOf(event[column]))),
      ),
    );
  } else {
    await terminal.page(
      `${wrapLines(terminal, heading(terminal, subject))}${historyLines(terminal, subject.recorded)}`,
    );
  }
}

/** The rows as recorded, each with its sentence. */
function eventsOf({ related, recorded }: HandoffRecord): readonly RecordedEventJson[] {
  const sentences = new Map(
    recorded.events.map((event) => [event.source, eventLine(event, recorded)]),
  );
  return (related['events'] ?? []).map((row) => ({
    ...parseRow(row),
    sentence: sentences.get(String(row['idempotency_key'])) ?? '',
  }));
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function heading(terminal: Terminal, subject: HandoffRecord): string {
  const { standing } = subject;
  return standing === null
    ? `${noHandoffLine(subject)}\n\n`
    : `${headingOf(terminal, standing, subject)}\n`;
}

const plainName: Naming = (login) => login ?? 'a deleted account';

/** One line per event, in recorded order. */
export function historyLines(terminal: Terminal, recorded: StoredIssue): string {
  return tableText(terminal, {
    columns: ['When', 'What'],
    rows: recorded.events.map((event) => [utc(event.at), eventLine(event, recorded)]),
  });
}

/** `show` has the text of a person in full. */
const maxText = 300;

/** Commit messages and logs leave out the text of people and the fields. Here someone asked for both. */
function eventLine(event: HandoffEvent, { template }: Pick<StoredIssue, 'template'>): string {
  const ids = [...new Set(fieldsOf(event.data))];
  const fields = ids.length === 0 ? '' : ` (${labelsOf(event.data, ids, template)})`;
  const text = singleLine(textOfPerson(event.data) ?? '').trim();
  const quoted = text === '' ? '' : `: ${truncate(text, maxText)}`;
  return plain(`${formatEvent(event, plainName)}${fields}${quoted}`);
}

function textOfPerson(data: EventData): string | undefined {
  switch (data.type) {
    case 'accepted':
      return data.readBack;
    case 'returned':
    case 'cancelled':
    case 'rated':
      return data.comment ?? undefined;
    case 'asked':
      return data.question;
    case 'answered':
      return data.answer;
    case 'held':
      return data.reason;
    default:
      return undefined;
  }
}

function fieldsOf(data: EventData): readonly string[] {
  switch (data.type) {
    case 'submitted':
      return data.errors.map(({ field }) => field);
    case 'context_edited':
      return data.changes.map(({ field }) => field);
    case 'returned':
      return data.fields ?? [];
    case 'rated':
      return data.missing;
    default:
      return [];
  }
}

/** A form that no one completed has no template in the ledger, but its errors have the labels. */
function labelsOf(data: EventData, ids: readonly string[], template: Template | null): string {
  const errors = data.type === 'submitted' ? data.errors : [];
  const named = errors.map(({ field: id, label }) => ({ id, label }));
  return labelsOfFields(ids, [{ fields: named }, ...(template === null ? [] : [template])]);
}
