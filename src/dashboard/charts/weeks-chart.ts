// Opened and completed handoffs as bars, and open ones as a line, for each of the last weeks.

import { formatCount } from '../../base/join-list.ts';
import type { WeekFigures } from '../figures/figures.ts';
import { h, type PageNode } from '../view/node.ts';
import { chartLine, label, mark, rect, svg, wholeTicks } from './svg.ts';

const height = 240;
const [top, bottom] = [12, height - 28];

export function weeksChart(weeks: readonly WeekFigures[], width: number): PageNode {
  const ticks = wholeTicks(
    Math.max(...weeks.flatMap(({ initiated, completed, open }) => [initiated, completed, open])),
  );
  const highest = ticks.at(-1) ?? 1;
  const left = 12 + formatCount(highest).length * 8;
  const yOf = (amount: number) => bottom - (amount / highest) * (bottom - top);
  const weekWidth = (width - left) / weeks.length;
  const barWidth = Math.min(26, weekWidth * 0.34);
  const middleOf = (at: number) => left + (at + 0.5) * weekWidth;
  const bar = (amount: number, x: number, kind: string) =>
    amount === 0
      ? []
      : [rect({ x, y: yOf(amount) }, { width: barWidth, height: bottom - yOf(amount) }, kind)];
  return svg(
    { id: 'weeks', width, height, label: 'Opened, completed and open handoffs by week' },
    ticks.map((tick) => chartLine({ x: left, y: yOf(tick) }, { x: width, y: yOf(tick) }, 'grid')),
    ticks.map((tick) =>
      label(formatCount(tick), { x: left - 6, y: yOf(tick) + 4 }, { anchor: 'end', kind: 'axis' }),
    ),
    weeks.map((week, at) =>
      mark({ href: undefined, label: weekSummary(week), key: `week-${week.to}` }, [
        rect(
          { x: left + at * weekWidth, y: top },
          { width: weekWidth, height: bottom - top },
          'hit',
        ),
        ...bar(week.initiated, middleOf(at) - barWidth - 1, 'bar opened'),
        ...bar(week.completed, middleOf(at) + 1, 'bar completed'),
      ]),
    ),
    h('polyline', {
      class: 'open-line',
      points: weeks.map(({ open }, at) => `${middleOf(at)},${yOf(open)}`).join(' '),
    }),
    weeks.map(({ open }, at) =>
      h('circle', { cx: middleOf(at), cy: yOf(open), r: 3, class: 'open-point' }),
    ),
    weeks.map(({ to }, at) =>
      // On a phone, every second week has room for its name.
      weekWidth < 44 && (weeks.length - at) % 2 === 0
        ? null
        : label(
            dayAndMonth(to),
            { x: Math.min(middleOf(at), width - 22), y: height - 8 },
            { anchor: 'middle', kind: 'axis' },
          ),
    ),
  );
}

function weekSummary({ to, initiated, completed, open }: WeekFigures): string {
  return `Week ending ${dayAndMonth(to)}: ${initiated} opened, ${completed} completed, ${open} open at its end`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** @param time UTC ISO 8601 */
export function dayAndMonth(time: string): string {
  return `${Number(time.slice(8, 10))} ${months[Number(time.slice(5, 7)) - 1]}`;
}
