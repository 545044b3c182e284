// The one improvement to make, what was completed, and what is left out.

import { joinList } from '../../base/join-list.ts';
import type { Metrics } from '../../metrics/types.ts';
import { fieldName, templatesFrom } from '../format/format-rates.ts';
import { markdown } from './notation.ts';
import type { Reported } from './reported.ts';

export function improvementLine({ metrics, configuration }: Reported): readonly string[] {
  const { top_improvement: top } = metrics;
  if (top === null) {
    return [];
  }
  const { team, field, issues, cases, share, from } = top;
  const time = from === metrics.from ? '' : ' in the last eight weeks';
  const rate = `${time}${share === null ? '' : ` (${share} %)`}`;
  const sender = markdown.name(team);
  return [
    field === null
      ? `**To improve:** the handoffs from ${sender}. It sent ${part(issues, cases)} that were returned${rate}.`
      : `**To improve:** “${fieldName(field, templatesFrom(team, configuration.templates))}” in forms from ${sender}. It was missing or invalid in ${part(issues, cases)} forms${issues < cases ? ' of all teams' : ''} that had to be corrected${rate}.`,
  ];
}

function part(issues: number, cases: number): string {
  if (issues < cases) {
    return `${issues} of the ${cases}`;
  }
  return cases === 2 ? 'both' : `all ${cases}`;
}

/** Why no figure counts them, and what to do. */
export function leftOutByReason({
  left_out_issues: all,
  left_out_newer_issues: newer,
}: Pick<Metrics, 'left_out_issues' | 'left_out_newer_issues'>) {
  const damaged = all.filter((issue) => !newer.includes(issue));
  return [
    { ...ofDamage, issues: damaged },
    { ...ofNewerRelease, issues: newer },
  ].filter(({ issues }) => issues.length > 0);
}

export const ofDamage = {
  code: 'ledger_damaged',
  why: 'their rows in the ledger are damaged',
  remedy: 'Run Baton with `mode: rebuild`, which records them again from GitHub.',
} as const;

export const ofNewerRelease = {
  code: 'ledger_newer',
  why: 'a newer release of Baton wrote their rows in the ledger',
  remedy:
    'Use that release in every workflow and on the command line. A rebuild by this release would lose what the newer one recorded. If none is in use, someone changed the ledger by hand: restore an earlier version of it.',
} as const;

export function leftOutLines({ metrics }: Pick<Reported, 'metrics'>): readonly string[] {
  return leftOutByReason(metrics).map(({ issues, why, remedy }) => {
    const named = joinList(
      issues.map((issue) => `#${issue}`),
      { most: maxLeftOut },
    );
    return `**Left out** of all figures, because ${why}: ${named}. ${remedy}`;
  });
}

const maxLeftOut = 20;

export function completedLine({ metrics, best }: Reported): readonly string[] {
  const { completed } = metrics.flow;
  const rated =
    best === null ? '' : ` Best rated: ${markdown.issue(best.handoff)} (${best.rating} of 5).`;
  return completed === 0 ? [] : [`**Completed: ${completed}.**${rated}`];
}
