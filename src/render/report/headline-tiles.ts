// The figures at the top of a report with their previous values.

import type { Metrics } from '../../metrics/types.ts';
import { headlineFigures, signed } from './headline-table.ts';

interface Tile {
  readonly name: string;
  readonly now: string;
  readonly change: string;
}

export function headlineTiles(metrics: Metrics): string {
  const { previous, open } = metrics;
  const tiles: readonly Tile[] = [
    ...headlineFigures.map(({ name, of, write, writeChange }) => ({
      name,
      now: write(of(metrics)),
      change:
        previous.total_handoffs === 0
          ? '–'
          : `${signed(of(metrics) - of(previous), writeChange)} from ${write(of(previous))}`,
    })),
    { name: 'Waiting', now: String(open.waiting), change: '' },
    { name: 'Overdue', now: String(open.overdue), change: '' },
  ];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(tiles.map(({ name }) => name)),
    row(tiles.map(() => ':---:')),
    row(tiles.map(({ now }) => `**${now}**`)),
    row(tiles.map(({ change }) => change)),
  ].join('\n');
}
