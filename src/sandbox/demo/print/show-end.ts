// The result of the week: the ledger's rows, the report, and the paths of the files.

import type { IssueView } from '../../github/issue-view.ts';
import type { Kept } from '../keep-files.ts';
import type { ColumnValue, Rows } from '../ledger-rows.ts';
import { painted, terminalTable } from './terminal.ts';

export function showLedger(all: readonly Rows[], width: number): readonly string[] {
  return all.flatMap(({ name, columns, cells }) => {
    const [head = '', ...rows] = terminalTable(
      columns,
      cells.map((row) => row.map(showCell)),
      width,
    );
    return ['', painted('bold', `The ledger: ${name}`), painted('dim', head), ...rows];
  });
}

/**
 * Times without the year and the seconds, which are always the same; JSON lists without brackets and
 * quotes.
 */
function showCell(cell: ColumnValue): string {
  if (cell === null || cell === '[]') {
    return '–';
  }
  return String(cell)
    .replace(/^\d{4}-(\d\d-\d\d)T(\d\d:\d\d):\d\dZ$/, '$1 $2')
    .replace(/^\[(.*)\]$/, (_, items: string) => items.replaceAll('"', '').replaceAll(',', ', '));
}

/** As posted, without the parts for programs. */
export function showReport(report: IssueView | undefined): readonly string[] {
  if (report === undefined) {
    return [];
  }
  const text = report.body.replace(/<!--[\s\S]*?-->/g, '').trimEnd();
  return ['', painted('bold', `Issue #${report.number}: ${report.title}`), '', ...text.split('\n')];
}

export function showFiles({ git, ledger, runs, report, isCopy }: Kept): readonly string[] {
  return [
    '',
    painted('bold', 'Files'),
    `Git repository  ${git}`,
    ...(isCopy ? [] : [`                git -C ${git} log handoff-data`]),
    `Ledger          ${ledger}${isCopy ? ', a copy: the PostgreSQL server stops now' : ''}`,
    `                sqlite3 ${ledger} 'SELECT * FROM events'`,
    `Logs of runs    ${runs}`,
    `Report          ${report}`,
  ];
}

export function showTotals(totals: {
  readonly steps: number;
  readonly runs: number;
  readonly requests: number;
  readonly seconds: number;
  readonly differences: readonly string[];
}): readonly string[] {
  const { steps, runs, requests, seconds, differences } = totals;
  const counts = `${steps} steps, ${runs} runs, ${requests} requests, ${seconds.toFixed(0)} s`;
  const verdict =
    differences.length === 0
      ? painted('green', 'everything as expected')
      : painted('red', `not as expected (${differences.length}):`);
  return ['', `${counts}: ${verdict}`, ...differences.map((difference) => `✗ ${difference}`)];
}
