// The figures on a terminal.

import type { Figures } from './figures.ts';
import { originOf, rowsOf } from './rows.ts';

export function printed(figures: Figures): string {
  const rows = rowsOf(figures).map(({ measured, figure, goal }) => {
    const verdict = goal === null ? '' : goal.isMet ? 'met' : 'MISSED';
    const wanted = goal === null ? '' : ` (goal: ${goal.text})`;
    return `${verdict.padEnd(8)}${measured}\n${' '.repeat(8)}${figure}${wanted}\n`;
  });
  return `\n${rows.join('').replaceAll('`', '')}\nMeasured ${originOf(figures)}.`;
}
