// The figures on a terminal.

import type { Figures } from './figures.ts';
import { originOf, type Row, rowsOf } from './rows.ts';

export function printed(figures: Figures): string {
  return `${printedRows(rowsOf(figures))}\nMeasured ${originOf(figures)}.`;
}

export function printedRows(rows: readonly Row[]): string {
  const lines = rows.map(({ measured, figure, goal }) => {
    const verdict = goal === null ? '' : goal.isMet ? 'met' : 'MISSED';
    const wanted = goal === null ? '' : ` (goal: ${goal.text})`;
    return `${verdict.padEnd(8)}${measured}\n${' '.repeat(8)}${figure}${wanted}\n`;
  });
  return `\n${lines.join('').replaceAll('`', '')}`;
}
