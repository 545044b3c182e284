// The output of `baton history`.

import type { StoredIssue } from '../../ports/ledger.ts';
import { formatEvent, type Naming } from '../../render/format/format-event.ts';
import { utc } from '../../render/format/time.ts';
import type { RecordedEventJson } from '../json/json-types.ts';
import { csvText } from '../output/csv.ts';
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
    recorded.events.map((event) => [event.source, plain(formatEvent(event, plainName))]),
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
export function historyLines(terminal: Terminal, { events }: StoredIssue): string {
  return tableText(terminal, {
    columns: ['When', 'What'],
    rows: events.map((event) => [utc(event.at), plain(formatEvent(event, plainName))]),
  });
}
