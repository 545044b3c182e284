// Counts what was compared, so that a copy has neither fewer rows nor others.

import { ServiceError } from '../../ports/service-error.ts';
import type { TableName } from '../archive/rows-of-issues.ts';
import { type LedgerPart, templatesIn } from './branch-parts.ts';
import type { RowDifference } from './compare-rows.ts';
import { countRows, keyOf, type RowsEnd, tablesOfIssues, wholeTables } from './rows.ts';

/** Of a ledger on a branch: rows by table, the issues that have them, and the templates. */
export interface LedgerCount {
  readonly rows: Map<TableName, number>;
  readonly issues: Set<number>;
  /** The content of each, by its version. */
  readonly templates: Map<string, string>;
}

export function emptyCount(): LedgerCount {
  return { rows: new Map(), issues: new Set(), templates: new Map() };
}

export async function addToCount(count: LedgerCount, part: LedgerPart): Promise<void> {
  const { end, issues, templatesOf } = part;
  for (const name of tablesOfIssues) {
    count.rows.set(name, (count.rows.get(name) ?? 0) + (await countRows(end, name, issues)));
  }
  for (const issue of issues) {
    count.issues.add(issue);
  }
  for (const [version, template] of await templatesIn(end, templatesOf)) {
    count.templates.set(version, template);
  }
}

/** @param hot the ledger's own file @throws ServiceError if PostgreSQL has other rows, or fewer */
export async function demandEqualCounts(
  count: LedgerCount,
  { hot, postgres }: { readonly hot: RowsEnd; readonly postgres: RowsEnd },
): Promise<void> {
  for (const name of [...tablesOfIssues, ...wholeTables]) {
    const rows = count.rows.get(name) ?? (await countRows(hot, name, null));
    count.rows.set(name, rows);
    const found = await countRows(postgres, name, null);
    if (found !== rows) {
      throw copyDiffers(`${name} has ${found} rows in PostgreSQL and ${rows} on the branch`);
    }
  }
  const templates = await templatesIn(postgres, null);
  count.rows.set('templates', templates.size);
  const other = [...new Set([...templates.keys(), ...count.templates.keys()])].find(
    (version) => templates.get(version) !== count.templates.get(version),
  );
  if (other !== undefined) {
    throw copyDiffers(`the template ${other} differs`);
  }
}

export function rowDiffers({ table, row }: RowDifference): ServiceError {
  const key = keyOf(table).map((column) => `${column} ${String(row[column])}`);
  return copyDiffers(`${table}, ${key.join(', ')}`);
}

function copyDiffers(where: string): ServiceError {
  return new ServiceError(
    'ledger_busy',
    `The copy differs from the ledger: ${where}. Another program changed it meanwhile. ` +
      'The copy stays closed to runs. Run the same command again.',
  );
}
