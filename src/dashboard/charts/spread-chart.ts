// How long something takes: a bar from the median to the ninth decile in each row.

import type { Spread } from '../../metrics/team-types.ts';
import { timeTaken } from '../../render/format/time.ts';
import { h, type PageNode } from '../view/node.ts';
import { rowNames } from './row-names.ts';
import { type ChartMark, chartLine, type Frame, label, mark, rect, svg } from './svg.ts';

export interface SpreadRow extends ChartMark {
  readonly name: string;
  readonly spread: Spread;
  /** Hours; null: there is no limit. */
  readonly promise: number | null;
}

const rowHeight = 30;
const maxRows = 14;

export function spreadChart(
  { id, width, label: text }: Omit<Frame, 'height'>,
  rows: readonly SpreadRow[],
): PageNode {
  const shown = rows.slice(0, maxRows);
  const names = shown.map(({ name }) => name);
  const layout = rowNames(names, width, 0.4);
  const { room, above } = layout;
  const pitch = rowHeight + above;
  const highest = Math.max(
    1,
    ...shown.flatMap(({ spread, promise }) => [spread.p90 ?? 0, promise ?? 0]),
  );
  const ticks = timeTicks(highest);
  const end = Math.max(highest, ticks.at(-1) ?? 0);
  const xOf = (hours: number) => room + (hours / end) * (width - 20 - room);
  const height = 26 + shown.length * pitch;
  return svg(
    { id, width, height, label: text },
    ticks.map((hours) => chartLine({ x: xOf(hours), y: 20 }, { x: xOf(hours), y: height }, 'grid')),
    ticks.map((hours) =>
      label(tickText(hours), { x: xOf(hours), y: 12 }, { anchor: 'middle', kind: 'axis' }),
    ),
    shown.flatMap((row, at) => [
      ...drawRow(row, { top: 26 + at * pitch, above, width, xOf }),
      ...layout.draw(row.name, 26 + at * pitch, rowHeight / 2 + 4),
    ]),
  );
}

function drawRow(
  row: SpreadRow,
  {
    top,
    above,
    width,
    xOf,
  }: {
    readonly top: number;
    readonly above: number;
    readonly width: number;
    readonly xOf: (hours: number) => number;
  },
): readonly PageNode[] {
  const { spread, promise } = row;
  const y = top + above;
  const [median, p90] = [spread.median ?? 0, spread.p90 ?? 0];
  const middle = y + rowHeight / 2;
  const kind = promise === null ? 'bar plain' : p90 > promise ? 'bar late' : 'bar completed';
  const shapes = [
    rect({ x: 0, y: top }, { width, height: above + rowHeight }, 'hit'),
    rect(
      { x: xOf(median), y: middle - 6 },
      { width: Math.max(2, xOf(p90) - xOf(median)), height: 12 },
      kind,
    ),
    h('circle', { cx: xOf(median), cy: middle, r: 5, class: 'median' }),
    ...(promise === null
      ? []
      : [
          chartLine(
            { x: xOf(promise), y: y + 4 },
            { x: xOf(promise), y: y + rowHeight - 4 },
            'promise',
          ),
        ]),
  ];
  return [mark(row, shapes)];
}

/** In hours: whole hours, days or weeks. */
const tickSteps = [1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720, 1440, 2880];
const maxTicks = 4;

function timeTicks(highest: number): readonly number[] {
  const step = tickSteps.find((hours) => highest / hours <= maxTicks) ?? highest / maxTicks;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step);
}

function tickText(hours: number): string {
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`;
}

export function spreadText({ median, p90 }: Spread): string {
  return `half within ${timeTaken(median ?? 0)}, nine of ten within ${timeTaken(p90 ?? 0)}`;
}
