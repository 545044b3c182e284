// The output of `baton list --incomplete`: forms that are not handed over yet.

import { compareStrings } from '../../../base/compare-strings.ts';
import { pluralize } from '../../../base/join-list.ts';
import { epochSeconds } from '../../../base/time/instant.ts';
import { sameLogin } from '../../../config/teams/team.ts';
import type { Template } from '../../../config/types.ts';
import type { LedgerReader } from '../../../ledger/ledger-reader.ts';
import type { LedgerRow } from '../../../ledger/sqlite/query-sql.ts';
import { shortDuration } from '../../../render/format/time.ts';
import type { ListedFormJson } from '../../json/json-types.ts';
import { csvText } from '../../output/csv.ts';
import { labelsOfFields } from '../../output/field-labels.ts';
import { tableText } from '../../output/table.ts';
import type { Terminal } from '../../output/terminal.ts';
import { emptyCell, jsonText, plain } from '../../output/text.ts';
import type { OfRepository } from '../open/open-ledger.ts';
import { parseRow } from '../parse-row.ts';

export interface IncompleteOptions {
  readonly all?: true;
  readonly team?: string;
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  /** The login of a sender. */
  readonly who?: string;
  readonly json?: true;
  readonly csv?: true;
}

/**
 * Those whose issue is open; with `--all` also those that were closed.
 * @param damaged issues whose rows are invalid are added to it and left out
 */
export function incompleteForms(
  reader: LedgerReader,
  { all, team, from, to, type, who }: IncompleteOptions,
  damaged: Set<number>,
): readonly LedgerRow[] {
  const is = (value: LedgerRow[string] | undefined, wanted: string) =>
    sameLogin(String(value), wanted);
  const rows = reader.table('incomplete_forms')?.rows ?? [];
  const isGarbled = (row: LedgerRow) => Number.isNaN(epochSeconds(String(row['since'])));
  rows.filter(isGarbled).forEach((row) => void damaged.add(Number(row['issue_number'])));
  return rows.filter(
    (row) =>
      !isGarbled(row) &&
      (all === true || row['closed_at'] === null) &&
      (team === undefined || is(row['from_team'], team) || is(row['to_team'], team)) &&
      (from === undefined || is(row['from_team'], from)) &&
      (to === undefined || is(row['to_team'], to)) &&
      (type === undefined || row['handoff_type'] === type) &&
      (who === undefined || is(row['submitted_by'], who)),
  );
}

export interface IncompleteForms {
  readonly forms: readonly LedgerRow[];
  /** That a run has worked with last. */
  readonly templates: readonly Template[];
}

/** The oldest first. */
export function incompleteText(
  terminal: Terminal,
  ledgers: readonly OfRepository<IncompleteForms>[],
  { json, csv, ...filters }: IncompleteOptions,
): string {
  const rows = ledgers
    .flatMap(({ repository, answer }) =>
      repository === null ? answer.forms : answer.forms.map((row) => ({ repository, ...row })),
    )
    .toSorted((one, other) => compareStrings(String(one['since']), String(other['since'])));
  if (json) {
    const output: readonly ListedFormJson[] = rows.map(parseRow);
    return jsonText(output);
  }
  if (csv) {
    const columns = Object.keys(rows[0] ?? {}).filter((column) => !column.endsWith('_json'));
    return csvText(
      columns,
      rows.map((row) => columns.map((column) => row[column] ?? null)),
    );
  }
  if (rows.length === 0) {
    const { team, from, to, type, who } = filters;
    return [team, from, to, type, who].every((one) => one === undefined)
      ? 'No form is incomplete.\n'
      : 'No incomplete form matches. Run `baton list --incomplete` to see all.\n';
  }
  const templatesOf = (row: LedgerRow) =>
    ledgers
      .filter(({ repository }) => repository === (row['repository'] ?? null))
      .flatMap(({ answer }) => answer.templates)
      .filter(({ type }) => type === row['handoff_type']);
  const age = (row: LedgerRow) =>
    shortDuration(epochSeconds(terminal.now()) - epochSeconds(String(row['since'])));
  const table = tableText(terminal, {
    columns: ['Issue', 'From → to', 'Sender', 'Missing', 'Invalid', 'Attempts', 'Since'],
    figures: ['Issue', 'Attempts'],
    optional: ['Attempts', 'From → to'],
    wraps: ['From → to', 'Missing', 'Invalid'],
    rows: rows.map((row) => [
      plain(`${row['repository'] ?? ''}#${row['issue_number']}`),
      plain(`${row['from_team']} → ${row['to_team']}`),
      plain(String(row['submitted_by'] ?? 'a deleted account')),
      fieldsIn(row, 'missing_json', templatesOf(row)),
      fieldsIn(row, 'invalid_json', templatesOf(row)),
      String(row['attempts']),
      `${age(row)}${mark(row)}`,
    ]),
  });
  return `${table}\n${pluralize(rows.length, 'incomplete form')}.\n`;
}

function mark(row: LedgerRow): string {
  if (row['closed_at'] !== null) {
    return row['closed_as'] === 'unlabelled' ? ', label removed' : ', closed';
  }
  return row['reminded_at'] === null ? '' : ', reminded';
}

function fieldsIn(row: LedgerRow, column: string, templates: readonly Template[]): string {
  const ids = parseRow(row)[column];
  return (
    (Array.isArray(ids) && labelsOfFields(ids.map(String), templates, { most: 3 })) || emptyCell
  );
}
