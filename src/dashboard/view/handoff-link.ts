// How the page names a handoff or a form: by its issue, and by its title if titles are included.

import { isOverdue, type OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import type { ListedForm, ListedHandoff } from '../../metrics/measured.ts';
import { duration } from '../../render/format/time.ts';
import { h, type PageNode } from './node.ts';
import { type DashboardView, routeText, shownText } from './view.ts';

/** A handoff or a form. */
type Issue = Pick<ListedHandoff | ListedForm, 'issueNumber' | 'title'>;

export function issueName({ issueNumber, title }: Issue): string {
  return title === '' ? `#${issueNumber}` : `#${issueNumber} ${shownText(title)}`;
}

export function issueHref({ data }: DashboardView, { issueNumber }: Issue): string | undefined {
  return data.issuesUrl === null ? undefined : `${data.issuesUrl}${issueNumber}`;
}

export function issueLink(view: DashboardView, issue: Issue): PageNode {
  const href = issueHref(view, issue);
  const name = issueName(issue);
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
  return `${issueName(open.handoff)}, ${routeText({ from, to })}, ${stateText(open)} for ${duration(open.age)}${late}`;
}
