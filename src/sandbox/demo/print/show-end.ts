// What is left when the week is over: the ledger's rows, the report, and where the files lie.

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

/** Times without the year and the seconds, which are all the same; lists, which are JSON, without its signs. */
function showCell(cell: ColumnValue): string {
  if (cell === null || cell === '[]') {
    return '–';
  }
  return String(cell)
    .replace(/^\d{4}-(\d\d-\d\d)T(\d\d:\d\d):\d\dZ$/, '$1 $2')
    .replace(/^\[(.*)\]$/, (_, items: string) => items.replaceAll('"', '').replaceAll(',', ', '));
}

/** As it was posted, without what is only for programs. */
export function showReport(report: IssueView | undefined): readonly string[] {
  if (report === undefined) {
    return [];
  }
  const text = report.body.replace(/<!--[\s\S]*?-->/g, '').trimEnd();
  return ['', painted('bold', `Issue #${report.number}: ${report.title}`), '', ...text.split('\n')];
}

export function showFiles({ git, ledger, runs, report }: Kept): readonly string[] {
  return [
    '',
    painted('bold', 'Where it all lies'),
    `Git repository  ${git}`,
    `                git -C ${git} log handoff-data`,
    `Ledger          ${ledger}`,
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
      ? painted('green', 'all as it should be')
      : painted('red', `not as it should be (${differences.length}):`);
  return ['', `${counts}: ${verdict}`, ...differences.map((difference) => `✗ ${difference}`)];
}
