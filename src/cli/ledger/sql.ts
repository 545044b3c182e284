// The output of `baton sql`.

import { pluralize } from '../../base/join-list.ts';
import type { Answered, LedgerRow, SqlAnswer } from '../../ledger/sqlite/query-sql.ts';
import { usageError } from '../cli-error.ts';
import type { SqlRowJson } from '../json/json-types.ts';
import { csvPieces } from '../output/csv.ts';
import { fitsWidth, rowsText, tableLines } from '../output/table.ts';
import type { Terminal } from '../output/terminal.ts';
import { jsonPieces, plain } from '../output/text.ts';
import { assertSingleFormat } from './list/list.ts';
import { withOrganisation } from './open/all-repositories.ts';
import { type LedgerCommandOptions, withLedger } from './open/open-ledger.ts';
import { parseRow } from './parse-row.ts';

export interface SqlOptions extends LedgerCommandOptions {
  readonly json?: true;
  readonly csv?: true;
  /** `--csv`, for Excel. */
  readonly excel?: true;
}

/** @param question an SQL query; `-` reads standard input */
export async function sql(
  terminal: Terminal,
  question: string,
  options: SqlOptions,
): Promise<void> {
  assertSingleFormat(options);
  const text = question === '-' ? await terminal.stdin() : question;
  const answer = options.allRepositories
    ? await withOrganisation(terminal, options, { ask: (all) => all.ask(text) })
    : await withLedger(terminal, options, async (reader) => reader.ask(text), 'all');
  if (answer.kind === 'refused') {
    throw usageError(whyRefused(answer, options));
  }
  const { columns, rows } = answer;
  if (options.json) {
    await terminal.page(jsonPieces(objectsOf(answer)));
  } else if (options.csv) {
    await terminal.page(csvPieces(columns, rows));
  } else {
    await terminal.page(toTable(terminal, answer));
  }
}

function whyRefused(
  { why, said }: Extract<SqlAnswer, { kind: 'refused' }>,
  { allRepositories }: SqlOptions,
): string {
  switch (why) {
    case 'empty':
      return 'There is no query. Pass one, for example `baton sql "SELECT * FROM open_handoffs"`.';
    case 'writes':
      return 'This command is read-only. Use SELECT. To change what is recorded, change the issues.';
    case 'several':
      return 'These are several statements. Pass one query at a time.';
    case 'no_question':
      return 'This statement returns no rows. Use SELECT.';
    case 'invalid':
      return allRepositories
        ? `PostgreSQL rejected the query: ${plain(said)}. Run \`baton sql --all-repositories "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'baton'"\` to see tables and columns.`
        : `SQLite rejected the query: ${plain(said)}. Run \`baton sql "SELECT name, sql FROM sqlite_schema"\` to see tables and columns.`;
  }
}

/** A repeated column name gets a suffix: `name_2`. */
function* objectsOf({ columns, rows }: Answered): Iterable<SqlRowJson> {
  const names = columns.map((column, at) => {
    const before = columns.slice(0, at).filter((one) => one === column).length;
    return before === 0 ? column : `${column}_${before + 1}`;
  });
  for (const row of rows) {
    yield parseRow(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
  }
}

function* toTable(terminal: Terminal, { columns, rows }: Answered): Iterable<string> {
  if (rows.length === 0) {
    yield 'No rows.\n';
    return;
  }
  const isFigure = (at: number) =>
    rows.every((row) => typeof row[at] === 'number' || row[at] === null);
  const titles = columns.map(plain);
  const cells = rows.map((row) => row.map((value) => cellOf(value ?? null)));
  if (fitsWidth({ columns: titles, rows: cells }, terminal.width)) {
    const figures = titles.filter((_, at) => isFigure(at));
    yield* tableLines(terminal, { columns: titles, figures, rows: cells });
  } else {
    for (const [at, row] of cells.entries()) {
      yield `${at === 0 ? '' : '\n'}${recordText(terminal, titles, row)}`;
    }
  }
  yield `\n${pluralize(rows.length, 'row')}.\n`;
}

/** A row with too many columns for the terminal: one line for each column. */
function recordText(terminal: Terminal, titles: readonly string[], row: readonly string[]): string {
  return rowsText(
    terminal,
    titles.map((title, at) => [title, row[at] ?? '']),
  );
}

function cellOf(value: LedgerRow[string]): string {
  if (value === null) {
    return '';
  }
  return typeof value === 'object' ? `${pluralize(value.length, 'byte')}` : plain(String(value));
}
