// The sentences and the figures at the top.

import { formatCount, pluralize } from '../../base/join-list.ts';
import type { Metrics } from '../../metrics/types.ts';
import { formatCompletionRate, formatMeanAcceptance } from '../../render/format/format-rates.ts';
import { fieldLabel } from './configured-names.ts';
import { h, type PageNode } from './node.ts';
import { type DashboardView, shownText } from './view.ts';

export function headline(view: DashboardView): PageNode {
  const { metrics } = view.figures;
  const sentences = [overdueSentence(metrics), bottleneckSentence(metrics), improvement(view)];
  return h('p', { class: 'headline' }, sentences.filter((text) => text !== '').join(' '));
}

function overdueSentence({ open }: Metrics): string {
  const all = open.waiting + open.in_progress + open.returned;
  if (all === 0) {
    return 'No handoff is open.';
  }
  return open.overdue === 0
    ? `${pluralize(all, 'handoff')} ${all === 1 ? 'is' : 'are'} open, none overdue.`
    : `${formatCount(open.overdue)} of ${pluralize(all, 'open handoff')} ${open.overdue === 1 ? 'is' : 'are'} overdue.`;
}

/** Where handoffs stall. */
function bottleneckSentence({ bottleneck, open }: Metrics): string {
  if (bottleneck === null) {
    return '';
  }
  const { team, overdue, late } = bottleneck;
  const name = shownText(team);
  if (overdue === 0) {
    return `${name} accepted ${formatCount(late.count)} of ${formatCount(late.cases)} handoffs later than promised.`;
  }
  if (open.overdue === 1) {
    return `It is with ${name}.`;
  }
  if (overdue === open.overdue) {
    return `All are with ${name}.`;
  }
  return overdue === 1
    ? 'Each is with another team.'
    : `${name} has ${formatCount(overdue)} of them.`;
}

function improvement(view: DashboardView): string {
  const found = view.figures.metrics.top_improvement;
  if (found === null) {
    return '';
  }
  const { team, field, issues, cases, share, from } = found;
  const time = from === view.figures.metrics.from ? '' : ' of the last eight weeks';
  const rate = `${time}${share === null ? '' : `, ${share}\u00a0%`}`;
  const count = `${formatCount(issues)} of ${formatCount(cases)}`;
  const { filter } = view;
  const whose = filter.team === null && filter.route === null ? 'of all teams' : 'in this view';
  return field === null
    ? `Improve first: handoffs from ${shownText(team)} (${count} returned handoffs${rate}).`
    : `Improve first: ${fieldLabel(view.data, field)} in forms from ${shownText(team)} (wrong in ${count} forms${issues < cases ? ` ${whose}` : ''} that had to be corrected${rate}).`;
}

interface Tile {
  readonly name: string;
  readonly now: string;
  /** Empty: nothing to compare with. */
  readonly before: string;
  readonly isBad?: boolean;
}

export function tiles({
  figures: { metrics },
  filter: { days, isWorking },
}: DashboardView): PageNode {
  const { open, previous } = metrics;
  const was = (value: string) => (previous.total_handoffs === 0 ? '' : `${value} before`);
  const all: readonly Tile[] = [
    {
      name: 'Opened',
      now: formatCount(metrics.total_handoffs),
      before: was(formatCount(previous.total_handoffs)),
    },
    {
      name: 'Completed',
      now: formatCount(metrics.completed),
      before: was(formatCount(previous.completed)),
    },
    {
      name: 'Completion rate',
      now: formatCompletionRate(metrics),
      before: was(formatCompletionRate(previous)),
    },
    {
      name: 'Average time to acceptance',
      now: formatMeanAcceptance(metrics),
      before: isWorking ? '' : was(formatMeanAcceptance(previous)),
    },
    { name: 'Waiting now', now: formatCount(open.waiting), before: '' },
    { name: 'Overdue now', now: formatCount(open.overdue), before: '', isBad: open.overdue > 0 },
  ];
  return h(
    'dl',
    { class: 'tiles', 'aria-label': `Figures of the last ${pluralize(days, 'day')}` },
    all.map(({ name, now, before, isBad }) =>
      h(
        'div',
        { class: isBad ? 'tile bad' : 'tile' },
        h('dt', {}, name),
        h('dd', {}, now, before === '' ? null : [' ', h('small', {}, before)]),
      ),
    ),
  );
}
