// The one improvement to make, what was completed, and what is left out.

import { joinList } from '../../base/join-list.ts';
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

/** A rebuild loses what a newer release recorded. */
export const rowsRemedy =
  'If another run or the command line has a newer release of Baton, use that one everywhere. If not, run Baton with `mode: rebuild`.';

export function leftOutLines({ metrics: { left_out_issues: issues } }: Pick<Reported, 'metrics'>) {
  const named = joinList(
    issues.map((issue) => `#${issue}`),
    { most: maxLeftOut },
  );
  return issues.length === 0
    ? []
    : [
        `**Left out:** ${named}. ${issues.length === 1 ? 'Its rows' : 'Their rows'} in the ledger are damaged, or a newer release wrote them, so no figure counts ${issues.length === 1 ? 'it' : 'them'}. ${rowsRemedy}`,
      ];
}

const maxLeftOut = 20;

export function completedLine({ metrics, best }: Reported): readonly string[] {
  const { completed } = metrics.flow;
  const rated =
    best === null ? '' : ` Best rated: ${markdown.issue(best.handoff)} (${best.rating} of 5).`;
  return completed === 0 ? [] : [`**Completed: ${completed}.**${rated}`];
}
