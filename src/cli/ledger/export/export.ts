// Exports every table of the ledger.

import { access, mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { joinList, pluralize } from '../../../base/join-list.ts';
import type { LedgerTable } from '../../../ledger/sqlite/query-sql.ts';
import { CliError, exitCodes, usageError } from '../../cli-error.ts';
import { errorCode } from '../../folder/read-files.ts';
import type { ExportJson } from '../../json/json-types.ts';
import { csvPieces } from '../../output/csv.ts';
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

const writers = {
  *jsonl({ rows }) {
    for (const row of rows) {
      yield jsonLine(parseRow(row));
    }
  },
  *csv({ columns, rows }) {
    // Without it, Excel takes the file for text in an older encoding.
    yield '\uFEFF';
    yield* csvPieces(
      columns,
      rows.map((row) => columns.map((column) => row[column] ?? null)),
    );
  },
} satisfies Record<ExportFormat, (table: LedgerTable) => Iterable<string>>;

export async function exportTables(
  terminal: Terminal,
  options: ExportOptions & { readonly to: string },
): Promise<void> {
  const formats = options.format === undefined ? exportFormats : [options.format];
  const folder = resolve(terminal.cwd, options.to);
  const files = await withLedger(
    terminal,
    options,
    async (reader) =>
      reader
        .tables()
        .filter(({ name }) => fileName.test(name))
        .flatMap((table) =>
          formats.map((format) => ({
            name: `${table.name}.${format}`,
            rows: table.rows.length,
            text: writers[format](table),
          })),
        ),
    'all',
  );
  if (!options.force) {
    await demandNone(
      folder,
      files.map(({ name }) => name),
      options.to,
    );
  }
  await writeAll(folder, files, options.to);
  const shown = relative(terminal.cwd, folder) || '.';
  terminal.stdout(
    options.json
      ? jsonText(jsonOf(folder, files))
      : wrapLines(
          terminal,
          `Wrote ${pluralize(files.length, 'file')} into ${shown}: ${joinList(
            files.map(({ name, rows }) => `${name} (${pluralize(rows, 'row')})`),
            { most: 40 },
          )}.\n`,
        ),
  );
}

function jsonOf(folder: string, files: ExportJson['files']): ExportJson {
  return { folder, files: files.map(({ name, rows }) => ({ name, rows })) };
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

async function writeAll(
  folder: string,
  files: readonly { readonly name: string; readonly text: Iterable<string> }[],
  named: string,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) {
      await writeFile(join(folder, name), text);
    }
  } catch (cause) {
    const why = errorCode(cause) ?? 'unknown reason';
    if (why === 'EEXIST' || why === 'ENOTDIR') {
      throw usageError(`${named} is not a folder, or a parent of it is a file. Choose a folder.`);
    }
    throw new CliError(exitCodes.service, `Cannot write to ${named} (${why}).`, { cause });
  }
}
