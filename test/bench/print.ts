// The figures on a terminal.

import type { Figures } from './figures.ts';
import { originOf, rowsOf } from './rows.ts';

export function printed(figures: Figures): string {
  const rows = rowsOf(figures).map(({ measured, figure, goal }) => ({
    verdict: goal === null ? '' : goal.isMet ? 'met' : 'MISSED',
    lines: [measured, `  ${figure}`, ...(goal === null ? [] : [`  goal: ${goal.text}`])],
  }));
  const text = rows.flatMap(({ verdict, lines }) =>
    lines.map((line, at) => `${(at === 0 ? verdict : '').padEnd(6)}  ${line.replaceAll('`', '')}`),
  );
  return ['', ...text, '', `Measured ${originOf(figures)}.`].join('\n');
}
