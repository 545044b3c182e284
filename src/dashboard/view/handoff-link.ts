// How the page names a handoff: by its issue, and by its title if titles are included.

import { isOverdue, type OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import { duration } from '../../render/format/time.ts';
import { h, type PageNode } from './node.ts';
import { type DashboardView, routeText, shownText } from './view.ts';

export function openHandoffName({ handoff: { issueNumber, title } }: OpenHandoff): string {
  return title === '' ? `#${issueNumber}` : `#${issueNumber} ${shownText(title)}`;
}

export function handoffAddress(
  { data }: DashboardView,
  { handoff }: OpenHandoff,
): string | undefined {
  return data.issuesUrl === null ? undefined : `${data.issuesUrl}${handoff.issueNumber}`;
}

export function handoffLink(view: DashboardView, open: OpenHandoff): PageNode {
  const href = handoffAddress(view, open);
  const name = openHandoffName(open);
  return href === undefined ? name : h('a', { href, target: '_top' }, name);
}

/** Who has to act. */
export function stateText({ status, pause, handoff }: OpenHandoff): string {
  if (pause !== null) {
    return pause.kind === 'onHold' ? 'on hold' : `question to ${shownText(handoff.fromTeam)}`;
  }
  switch (status) {
    case 'initiated':
      return `waiting for ${shownText(handoff.toTeam)}`;
    case 'accepted':
      return `in progress in ${shownText(handoff.toTeam)}`;
    case 'returned':
      return `returned to ${shownText(handoff.fromTeam)}`;
  }
}

export function handoffSummary(open: OpenHandoff): string {
  const { fromTeam: from, toTeam: to } = open.handoff;
  const late = isOverdue(open) ? ', overdue' : '';
  return `${openHandoffName(open)}, ${routeText({ from, to })}, ${stateText(open)} for ${duration(open.age)}${late}`;
}
