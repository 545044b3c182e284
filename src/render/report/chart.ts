// The chart of a report in Mermaid, which GitHub draws. Names of teams do not appear in it.

import type { WeekFlow } from '../../metrics/types.ts';
import { localDayAndMonth } from '../format/time.ts';

/** Each has a contrast of at least 3:1 on GitHub's light and dark background. */
const colors = { opened: '#0969da', completed: '#bc4c00', open: '#8250df' } as const;

/** Mermaid draws ten ticks: with a lower maximum, they are not whole numbers. */
const minMaximum = 8;
const minWeeks = 3;

/** @returns null if there is too little to draw: the table has the numbers */
export function reportChart(weeks: readonly WeekFlow[], timezone: string): string | null {
  const isFilled = ({ initiated, completed, cancelled, open }: WeekFlow) =>
    initiated + completed + cancelled + open > 0;
  const shown = weeks.slice(Math.max(0, weeks.findIndex(isFilled)));
  const highest = Math.max(
    ...shown.flatMap(({ initiated, completed, open }) => [initiated, completed, open]),
  );
  if (weeks.filter(isFilled).length < minWeeks || highest < minMaximum) {
    return null;
  }
  const days = shown.map(({ to }) => `"${localDayAndMonth(to, timezone)}"`);
  const line = (count: (week: WeekFlow) => number) => `  line [${shown.map(count).join(', ')}]`;
  return [
    'Handoffs by week. Blue: opened. Orange: completed. Purple: open at the end of the week.',
    '',
    '```mermaid',
    `%%{init: ${JSON.stringify(settings)}}%%`,
    'xychart-beta',
    '  accTitle: Handoffs by week',
    '  accDescr: Handoffs opened, completed and open at the end of each week. The table below has the numbers.',
    `  x-axis "Week to" [${days.join(', ')}]`,
    `  y-axis "Handoffs" 0 --> ${highest}`,
    line(({ initiated }) => initiated),
    line(({ completed }) => completed),
    line(({ open }) => open),
    '```',
  ].join('\n');
}

/** Without a background of its own, the chart takes the one of the page. */
const settings = {
  xyChart: { width: 800, height: 300 },
  themeVariables: {
    xyChart: { backgroundColor: 'transparent', plotColorPalette: Object.values(colors).join(', ') },
  },
};
