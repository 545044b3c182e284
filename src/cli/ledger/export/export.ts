// Exports every table of the ledger.

import { access, mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { joinList, pluralize } from '../../../base/join-list.ts';
import type { LedgerReader } from '../../../ledger/ledger-reader.ts';
import type { LedgerTable } from '../../../ledger/sqlite/query-sql.ts';
import { CliError, exitCodes, usageError } from '../../cli-error.ts';
import { errorCode } from '../../folder/read-files.ts';
import type { ExportJson } from '../../json/json-types.ts';
import { csvPieces, inPieces } from '../../output/csv.ts';
import { byteOrderMark } from '../../output/excel.ts';
import type { Terminal } from '../../output/terminal.ts';
import { jsonLine, jsonText } from '../../output/text.ts';
import { wrapLines } from '../../output/wrap.ts';
import { type LedgerCommandOptions, withLedger } from '../open/open-ledger.ts';
import { parseRow } from '../parse-row.ts';

export const exportFormats = ['jsonl', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions extends LedgerCommandOptions {
  /** A folder. */
  readonly to?: string;
  /** One database of the ledger and its archives. */
  readonly sqlite?: string;
  /** Both formats if undefined. */
  readonly format?: ExportFormat;
  readonly force?: true;
  readonly json?: true;
}

/**
 * Prevents path traversal: people who can push to the data branch choose table names, for example
 * `../x`.
 */
const fileName = /^\w{1,100}$/;

/** Each piece is one write to the file. */
const writers = {
  *jsonl({ rows }) {
    for (const piece of inPieces(rows)) {
      yield piece.map((row) => jsonLine(parseRow(row))).join('');
    }
  },
  *csv({ columns, rows }) {
    // Without it, Excel takes the file for text in an older encoding.
    yield byteOrderMark;
    yield* csvPieces(columns, cellsOf({ columns, rows }));
  },
} satisfies Record<ExportFormat, (table: LedgerTable) => Iterable<string>>;

function* cellsOf({ columns, rows }: Pick<LedgerTable, 'columns' | 'rows'>) {
  for (const row of rows) {
    yield columns.map((column) => row[column] ?? null);
  }
}

export async function exportTables(
  terminal: Terminal,
  options: ExportOptions & { readonly to: string },
): Promise<void> {
  const formats = options.format === undefined ? exportFormats : [options.format];
  const folder = resolve(terminal.cwd, options.to);
  const files = await withLedger(
    terminal,
    options,
    async (reader) => {
      const names = reader.tableNames().filter((name) => fileName.test(name));
      if (!options.force) {
        await demandNone(
          folder,
          names.flatMap((name) => formats.map((format) => `${name}.${format}`)),
          options.to,
        );
      }
      return withFolderErrors(options.to, () => writeAll(folder, { reader, names, formats }));
    },
    'all',
  );
  const shown = relative(terminal.cwd, folder) || '.';
  terminal.stdout(
    options.json
      ? jsonText({ folder, files } satisfies ExportJson)
      : wrapLines(
          terminal,
          `Wrote ${pluralize(files.length, 'file')} into ${shown}: ${joinList(
            files.map(({ name, rows }) => `${name} (${pluralize(rows, 'row')})`),
            { most: 40 },
          )}.\n`,
        ),
  );
}

async function demandNone(folder: string, names: readonly string[], named: string): Promise<void> {
  const there: string[] = [];
  for (const name of names) {
    if (await exists(join(folder, name))) {
      there.push(name);
    }
  }
  if (there.length > 0) {
    throw usageError(
      `${named} already contains these files: ${joinList(there, { most: 5 })}. Choose another folder, or add \`--force\` to replace them.`,
    );
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') {
      return false;
    }
    throw error;
  }
}

/** One table after the other, because all of a long ledger fill the memory. */
async function writeAll(
  folder: string,
  {
    reader,
    names,
    formats,
  }: {
    readonly reader: LedgerReader;
    readonly names: readonly string[];
    readonly formats: readonly ExportFormat[];
  },
): Promise<ExportJson['files']> {
  await mkdir(folder, { recursive: true });
  const files: { readonly name: string; readonly rows: number }[] = [];
  for (const one of names) {
    const table = reader.table(one);
    if (table === null) {
      continue;
    }
    for (const format of formats) {
      const name = `${one}.${format}`;
      await writeFile(join(folder, name), writers[format](table));
      files.push({ name, rows: table.rows.length });
    }
  }
  return files;
}

async function withFolderErrors<T>(named: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const why = errorCode(cause);
    if (why === undefined) {
      throw cause;
    }
    if (why === 'EEXIST' || why === 'ENOTDIR') {
      throw usageError(`${named} is not a folder, or a parent of it is a file. Choose a folder.`);
    }
    throw new CliError(exitCodes.service, `Cannot write to ${named} (${why}).`, { cause });
  }
}
