// Which fields each sending team leaves out.

import { compareStrings } from '../../base/compare-strings.ts';
import { formatCount } from '../../base/join-list.ts';
import type { SendingTeamMetrics } from '../../metrics/types.ts';
import { fieldLabel } from '../view/configured-names.ts';
import type { PageNode } from '../view/node.ts';
import { type DashboardView, shownText, teamAddress } from '../view/view.ts';
import { rowNames } from './row-names.ts';
import { label, mark, rect, svg } from './svg.ts';

export interface LeftOut {
  readonly team: string;
  readonly field: string;
  readonly issues: number;
}

/** The most frequent first. */
export function fieldsLeftOut(
  teams: readonly SendingTeamMetrics[],
  figure: 'top_missing_fields' | 'top_invalid_fields' = 'top_missing_fields',
): readonly LeftOut[] {
  return teams
    .flatMap(({ team, [figure]: fields }) => fields.map((field) => ({ team, ...field })))
    .sort(
      (one, other) =>
        other.issues - one.issues ||
        compareStrings(`${one.team} ${one.field}`, `${other.team} ${other.field}`),
    );
}

const rowHeight = 26;
const maxRows = 14;

export function fieldsChart(view: DashboardView, fields: readonly LeftOut[]): PageNode {
  const { width, data } = view;
  const shown = fields.slice(0, maxRows);
  const names = shown.map(({ team, field }) => `${shownText(team)}: ${fieldLabel(data, field)}`);
  const layout = rowNames(names, width, 0.5);
  const { room, above } = layout;
  const pitch = rowHeight + above;
  const highest = Math.max(1, ...shown.map(({ issues }) => issues));
  const scale = (width - room - 40) / highest;
  return svg(
    {
      id: 'fields',
      width,
      height: shown.length * pitch + 4,
      label: 'Fields left empty, by sending team',
    },
    shown.flatMap(({ team, issues }, at) => {
      const top = at * pitch;
      const y = top + above;
      const name = names[at] ?? '';
      const href = teamAddress(view, team, 'sending');
      const found = `${name}: left empty in ${issues} ${issues === 1 ? 'issue' : 'issues'}`;
      return [
        mark({ href, label: found, key: `field-${name}` }, [
          rect({ x: 0, y: top }, { width, height: pitch }, 'hit'),
          rect(
            { x: room, y: y + 5 },
            { width: issues * scale, height: rowHeight - 10 },
            'bar opened',
          ),
        ]),
        ...layout.draw(name, top, 17),
        label(formatCount(issues), { x: room + issues * scale + 6, y: y + 17 }, { kind: 'axis' }),
      ];
    }),
  );
}
