// Open handoffs by age: a dot each, in a row for each receiving team.

import { compareStrings } from '../../base/compare-strings.ts';
import { groupBy } from '../../base/group-by.ts';
import { secondsPerUnit } from '../../config/duration.ts';
import { isOverdue, type OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import { handoffSummary, issueHref } from '../view/handoff-link.ts';
import { h, type PageNode } from '../view/node.ts';
import { type DashboardView, shownText, teamAddress } from '../view/view.ts';
import { type RowNames, rowNames } from './row-names.ts';
import { chartLine, label, mark, rect, svg } from './svg.ts';

const { d: day, w: week } = secondsPerUnit;

/** Each from the one before it up to this age. */
export const ages: readonly { readonly name: string; readonly below: number }[] = [
  { name: '< 1 d', below: day },
  { name: '1–2 d', below: 2 * day },
  { name: '2–4 d', below: 4 * day },
  { name: '4–7 d', below: week },
  { name: '1–2 w', below: 2 * week },
  { name: '2–4 w', below: 4 * week },
  { name: '> 4 w', below: Number.POSITIVE_INFINITY },
];

export interface AgeRow {
  readonly team: string;
  /** By age, as in `ages`; the overdue first. */
  readonly cells: readonly (readonly OpenHandoff[])[];
  readonly overdue: number;
}

/** The team with the most overdue handoffs first. */
export function ageRows(open: readonly OpenHandoff[]): readonly AgeRow[] {
  return [...groupBy(open, ({ handoff }) => handoff.toTeam.toLowerCase()).values()]
    .map((all) => ({
      team: all[0]?.handoff.toTeam ?? '',
      cells: cellsOf(all),
      overdue: all.filter(isOverdue).length,
    }))
    .sort(
      (one, other) =>
        other.overdue - one.overdue ||
        countOf(other) - countOf(one) ||
        compareStrings(one.team, other.team),
    );
}

function cellsOf(open: readonly OpenHandoff[]): AgeRow['cells'] {
  const cells = groupBy(open, ({ age }) => ages.findIndex(({ below }) => age < below));
  return ages.map((_, at) =>
    (cells.get(at) ?? []).toSorted(
      (one, other) => Number(isOverdue(other)) - Number(isOverdue(one)),
    ),
  );
}

export function countOf({ cells }: AgeRow): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0);
}

/** Pixels from dot to dot. */
const pitch = 11;
const radius = 4;
const headHeight = 24;
/** What the name of an age needs. */
const minCellWidth = 27;
/** More dots of a team and age are a number. */
const maxDots = 160;

export function ageChart(view: DashboardView, rows: readonly AgeRow[]): PageNode {
  const { width } = view;
  const layout = rowNames(
    rows.map(({ team }) => team),
    width,
    Math.min(0.28, 1 - (ages.length * minCellWidth) / width),
  );
  const { room, above } = layout;
  const cellWidth = (width - room) / ages.length;
  const perLine = Math.max(1, Math.floor((cellWidth - 6) / pitch));
  const isNarrow = cellWidth < 44;
  let y = headHeight;
  const drawn = rows.flatMap((row) => {
    const top = y;
    y += above + heightOf(row, perLine);
    return drawRow(view, row, { top, bottom: y, layout, cellWidth, perLine });
  });
  const frame = {
    id: 'age',
    width,
    height: y + 2,
    label: 'Open handoffs by receiving team and by time in their status',
  };
  return svg(
    frame,
    ages.map(({ name }, at) =>
      label(
        isNarrow ? name.replaceAll(' ', '') : name,
        { x: room + (at + 0.5) * cellWidth, y: 14 },
        { anchor: 'middle', kind: isNarrow ? 'axis small' : 'axis' },
      ),
    ),
    ages.map((_, at) => {
      const x = Math.round(room + at * cellWidth);
      return chartLine({ x, y: headHeight - 4 }, { x, y }, 'grid');
    }),
    drawn,
  );
}

function heightOf({ cells }: AgeRow, perLine: number): number {
  const most = Math.max(1, ...cells.map(({ length }) => Math.min(length, maxDots + 1)));
  return Math.ceil(most / perLine) * pitch + 12;
}

interface RowBox {
  readonly top: number;
  readonly bottom: number;
  readonly layout: RowNames;
  readonly cellWidth: number;
  readonly perLine: number;
}

function drawRow(view: DashboardView, row: AgeRow, box: RowBox): readonly PageNode[] {
  const { top, bottom, layout, cellWidth, perLine } = box;
  const { room, above } = layout;
  const team = shownText(row.team);
  return [
    chartLine({ x: 0, y: bottom }, { x: view.width, y: bottom }, 'grid'),
    mark(
      {
        href: teamAddress(view, row.team, 'receiving'),
        label: `${team}: ${countOf(row)} open, ${row.overdue} overdue`,
        key: `age-${row.team}`,
      },
      [
        rect(
          { x: 0, y: top + 1 },
          above === 0
            ? { width: room, height: bottom - top - 2 }
            : { width: view.width, height: above },
          'hit',
        ),
      ],
    ),
    ...layout.draw(team, top, 17),
    ...row.cells.flatMap((cell, at) => {
      const left = room + at * cellWidth + 8;
      const placeOf = (dot: number) => ({
        x: left + (dot % perLine) * pitch,
        y: top + above + 12 + Math.floor(dot / perLine) * pitch,
      });
      const rest = cell.length - maxDots;
      return [
        ...cell.slice(0, maxDots).map((open, dot) => drawDot(view, open, placeOf(dot))),
        ...(rest > 0
          ? [label(`+${rest}`, { ...placeOf(maxDots), x: left - 4 }, { kind: 'axis' })]
          : []),
      ];
    }),
  ];
}

/** Overdue ones are squares too, so that colour is not the only difference. */
function drawDot(
  view: DashboardView,
  open: OpenHandoff,
  { x, y }: { readonly x: number; readonly y: number },
) {
  const shape = isOverdue(open)
    ? h('rect', {
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
        class: 'dot overdue',
      })
    : h('circle', { cx: x, cy: y, r: radius, class: open.pause === null ? 'dot' : 'dot paused' });
  const place = {
    href: issueHref(view, open.handoff),
    label: handoffSummary(open),
    key: `dot-${open.handoff.id}`,
    isOutside: true,
  };
  return mark(place, [shape]);
}
