// Exports the ledger and its archives as one database.

import { writeFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { pluralize } from '../../../base/join-list.ts';
import { CliError, exitCodes, usageError } from '../../cli-error.ts';
import { errorCode } from '../../folder/read-files.ts';
import type { ExportJson } from '../../json/json-types.ts';
import type { Terminal } from '../../output/terminal.ts';
import { jsonText } from '../../output/text.ts';
import { withLedger } from '../open/open-ledger.ts';
import { type ExportOptions, exists } from './export.ts';

export async function exportDatabase(
  terminal: Terminal,
  { sqlite: named, force, json, ...options }: ExportOptions & { readonly sqlite: string },
): Promise<void> {
  const path = resolve(terminal.cwd, named);
  if (!force && (await exists(path))) {
    throw usageError(`${named} exists. Choose another file, or add \`--force\` to replace it.`);
  }
  const { bytes, rows } = await withLedger(
    terminal,
    options,
    async (reader) => ({
      bytes: reader.bytes(),
      rows: reader.table('handoffs', { columns: ['id'] })?.rows.length ?? 0,
    }),
    'all',
  );
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    const why = errorCode(cause) ?? 'unknown reason';
    throw new CliError(exitCodes.service, `Cannot write ${named} (${why}).`, { cause });
  }
  const written: ExportJson = { folder: dirname(path), files: [{ name: basename(path), rows }] };
  terminal.stdout(
    json
      ? jsonText(written)
      : `Wrote ${relative(terminal.cwd, path)} (${pluralize(rows, 'handoff')}).\n`,
  );
}
