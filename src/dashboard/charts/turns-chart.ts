// Whose turn it was: the time of each receiving team's handoffs, by the side that had to act.

import type { TimeSplit } from '../../metrics/team-types.ts';
import type { ReceivingTeamMetrics } from '../../metrics/types.ts';
import { hoursOrDays } from '../../render/format/time.ts';
import type { PageNode } from '../view/node.ts';
import { type DashboardView, shownText, teamAddress } from '../view/view.ts';
import { rowNames } from './row-names.ts';
import { label, mark, rect, signWidth, svg } from './svg.ts';

/** In the order of the stack. */
export const phases: readonly {
  readonly key: keyof TimeSplit;
  readonly name: string;
  readonly kind: string;
}[] = [
  { key: 'waiting', name: 'Waiting for the receiving team', kind: 'phase waiting' },
  { key: 'in_progress', name: 'In progress', kind: 'phase progress' },
  { key: 'with_sender', name: 'Returned to the sender', kind: 'phase sender' },
  { key: 'asked', name: 'Question to the sender', kind: 'phase asked' },
  { key: 'on_hold', name: 'On hold', kind: 'phase hold' },
];

export interface TeamTurns {
  readonly team: string;
  /** Hours, as in `phases`. */
  readonly hours: readonly number[];
  readonly total: number;
}

/** The team with the most time first. */
export function teamTurns(
  teams: readonly ReceivingTeamMetrics[],
  isWorking: boolean,
): readonly TeamTurns[] {
  return teams
    .map(({ team, time }) => {
      const hours = phases.map(({ key }) => time[key][isWorking ? 'working_hours' : 'hours']);
      return { team, hours, total: hours.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total);
}

const rowHeight = 28;
const maxRows = 14;

export function turnsChart(view: DashboardView, turns: readonly TeamTurns[]): PageNode {
  const { width } = view;
  const shown = turns.slice(0, maxRows);
  const layout = rowNames(
    shown.map(({ team }) => team),
    width,
    0.3,
  );
  const { room, above } = layout;
  const pitch = rowHeight + above;
  const end = 6 + signWidth * Math.max(...shown.map(({ total }) => hoursOrDays(total).length), 4);
  const highest = Math.max(1, ...shown.map(({ total }) => total));
  const scale = (width - room - end) / highest;
  return svg(
    {
      id: 'turns',
      width,
      height: shown.length * pitch + 4,
      label: 'Time of each receiving team’s handoffs by whose turn it was',
    },
    shown.flatMap((row, at) => {
      const top = at * pitch;
      const y = top + above;
      const team = shownText(row.team);
      const href = teamAddress(view, row.team, 'receiving');
      return [
        mark({ href, label: turnsSummary(row), key: `turns-${row.team}` }, [
          rect({ x: 0, y: top }, { width, height: pitch }, 'hit'),
          ...segments(row.hours, { x: room, y: y + 5, scale }),
        ]),
        ...layout.draw(team, top, 18),
        label(
          hoursOrDays(row.total),
          { x: room + row.total * scale + 6, y: y + 18 },
          { kind: 'axis' },
        ),
      ];
    }),
  );
}

function segments(
  hours: readonly number[],
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): readonly PageNode[] {
  let left = x;
  return hours.flatMap((amount, at) => {
    const width = amount * scale;
    const place = { x: left, y };
    left += width;
    return width <= 0
      ? []
      : [rect(place, { width, height: rowHeight - 10 }, phases[at]?.kind ?? 'phase')];
  });
}

function turnsSummary({ team, hours }: TeamTurns): string {
  const parts = phases.flatMap(({ name }, at) => {
    const amount = hours[at] ?? 0;
    return amount === 0 ? [] : [`${name.toLowerCase()} ${hoursOrDays(amount)}`];
  });
  return `${shownText(team)}: ${parts.join(', ')}`;
}
