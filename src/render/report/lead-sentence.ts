// The first sentence of a report: the finding that matters most.

import { pluralize } from '../../base/join-list.ts';
import type { Template } from '../../config/types.ts';
import type { OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import type { BottleneckMetrics, ImprovementMetrics, Metrics } from '../../metrics/types.ts';
import { fieldName, templatesFrom } from '../format/format-rates.ts';
import { teamName } from '../format/format-team.ts';
import { duration, hoursOrDays } from '../format/time.ts';
import { handoffName } from './report-tables.ts';

export function leadSentence(
  metrics: Metrics,
  open: readonly OpenHandoff[],
  templates: readonly Template[],
): string {
  const { bottleneck, top_improvement } = metrics;
  const improvement =
    top_improvement === null ? null : formatImprovement(top_improvement, templates);
  if (bottleneck === null) {
    return `${nothingWaits(metrics)}${improvement === null ? '' : ` **Top improvement: ${improvement}.**`}`;
  }
  const worst = `Handoffs wait longest for ${teamName(bottleneck.team)} (${formatWaiting(bottleneck)})`;
  const sentence = improvement === null ? worst : `${worst}. Top improvement: ${improvement}`;
  return `**${sentence}.**${oldest(bottleneck, open)}${late(metrics)}`;
}

function formatWaiting({ waiting, waiting_hours, share }: BottleneckMetrics): string {
  const time = `${hoursOrDays(waiting_hours)}${waiting === 1 ? '' : ' in total'}`;
  const ofAll = share === null ? '' : `, ${share} % of all waiting time`;
  return `${waiting} for ${time}${ofAll}`;
}

function oldest({ team, waiting }: BottleneckMetrics, open: readonly OpenHandoff[]): string {
  const found = open.find(
    ({ status, handoff, pause }) =>
      status === 'initiated' &&
      pause === null &&
      handoff.toTeam.toLowerCase() === team.toLowerCase(),
  );
  if (found === undefined) {
    return '';
  }
  const name = handoffName(found.handoff);
  return waiting === 1
    ? ` It is ${name}.`
    : ` The oldest, ${name}, has been waiting for ${duration(found.activeAge)}.`;
}

function formatImprovement(
  { team, field, issues, cases, share }: ImprovementMetrics,
  templates: readonly Template[],
): string {
  const part = `${issues} of ${cases}`;
  const rate = share === null ? '' : `, ${share} %`;
  return field === null
    ? `what ${teamName(team)} sends (${part} returned handoffs${rate})`
    : `${fieldName(field, templatesFrom(team, templates))} in what ${teamName(team)} sends (missing or invalid in ${part} incomplete forms${rate})`;
}

function nothingWaits(metrics: Metrics): string {
  const { in_progress: inProgress, returned, overdue } = metrics.open;
  if (overdue > 0) {
    return `**Nothing is waiting to be accepted, but ${pluralize(overdue, 'handoff')} in progress ${overdue === 1 ? 'is' : 'are'} overdue.**`;
  }
  if (returned > 0) {
    return `**Nothing is waiting to be accepted.** ${pluralize(returned, 'handoff')} went back to ${returned === 1 ? 'its sender' : 'their senders'}; ${isInWork(inProgress)}, none overdue.`;
  }
  if (inProgress > 0) {
    return `**Nothing is waiting.** Every handoff is accepted; ${isInWork(inProgress)}, none overdue.`;
  }
  return metrics.total_handoffs === 0
    ? `**Nothing is waiting.** No one opened a handoff in the last ${pluralize(metrics.days, 'day')}.`
    : '**Nothing is waiting.** Every handoff has ended.';
}

function isInWork(number: number): string {
  return `${number} ${number === 1 ? 'is' : 'are'} in progress`;
}

function late({ open }: Metrics): string {
  return open.overdue === 0
    ? ''
    : ` ${open.overdue} in total ${open.overdue === 1 ? 'is' : 'are'} overdue.`;
}
