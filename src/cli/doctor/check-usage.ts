// What Baton costs here, and what its first run would do.

import { joinList, pluralize } from '../../base/join-list.ts';
import { labelsToCreate } from '../../render/labels.ts';
import { missingLabels } from './check-ledger.ts';
import { cronsOf } from './check-workflow.ts';
import { type EstimatedMonth, estimateMonth, runsPerMonth } from './estimate-costs.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, ok, warning } from './finding.ts';

export function judgeCosts(facts: DoctorFacts): readonly DoctorFinding[] {
  const { usage, repository, ledger } = facts;
  if (usage === null) {
    return [];
  }
  const { scheduled, others, minutesPerRun } = usage;
  const used = Math.round((scheduled + others) * minutesPerRun);
  const perMonth = cronsOf(facts).map(runsPerMonth);
  const month = estimateMonth({
    scheduled: perMonth.reduce<number>((sum, runs) => sum + (runs ?? 0), 0),
    handoffs: ledger.kind === 'valid' ? ledger.newHandoffs : 0,
    eventRuns: others,
    minutes: minutesPerRun,
  });
  const sentences = [
    `In the last 30 days: ${pluralize(scheduled, 'scheduled run')}, ${pluralize(others, 'other run')}, ${pluralize(used, 'minute')} of Actions.`,
    `Expect ${pluralize(month.minutes, 'minute')} a month: ${formula(month, minutesPerRun)}.`,
    ...(repository.isPrivate ? [] : ['GitHub bills nothing for a public repository.']),
  ];
  return [ok('costs', sentences.join(' '))];
}

function formula({ scheduled, handoffs, events }: EstimatedMonth, minutesPerRun: number): string {
  const runs = `${pluralize(scheduled, 'scheduled run')} + ${pluralize(handoffs, 'handoff')} × ${pluralize(events, 'event')}`;
  const minutes = minutesPerRun.toFixed(1);
  return minutes === '1.0' ? runs : `(${runs}) × ${minutes} minutes`;
}

export function judgeFirstRun(
  facts: Pick<DoctorFacts, 'configuration' | 'labels' | 'hasHandoffs' | 'branchName'> & {
    readonly ledger: Pick<DoctorFacts['ledger'], 'kind'>;
    readonly steps: readonly unknown[];
    readonly branch: Pick<DoctorFacts['branch'], 'isThere'>;
  },
): readonly DoctorFinding[] {
  if (
    facts.ledger.kind !== 'none' ||
    facts.steps.length === 0 ||
    facts.configuration.kind === 'invalid'
  ) {
    return [];
  }
  const labels = labelsToCreate(missingLabels(facts)).length;
  const does = [
    ...(labels === 0 ? [] : [`creates ${pluralize(labels, 'label')}`]),
    ...(facts.branch.isThere ? [] : [`creates the branch ${facts.branchName}`]),
    facts.hasHandoffs
      ? 'records the issues that have a handoff label'
      : 'records the first issue that is filed with a form',
  ];
  return [ok('first-run', `The first run ${joinList(does)}.`)];
}

/** Issues of the week before Baton that read like a form become handoffs. Their time counts from the day they were filed. */
export function judgeEarlier({ earlierForms }: DoctorFacts): readonly DoctorFinding[] {
  if (earlierForms.length === 0) {
    return [];
  }
  const named = joinList(
    earlierForms.map((number) => `#${number}`),
    { most: 5 },
  );
  const [read, them] = earlierForms.length === 1 ? ['reads', 'it'] : ['read', 'them'];
  return [
    warning(
      'first-run',
      `${pluralize(earlierForms.length, 'open issue')} from before Baton ${read} like a form: ${named}. The next sweep records ${them} as handoffs and notifies the teams. Their time counts from the day they were filed.`,
      'Close what is no handoff, or change the labels of the template’s fields, before the workflow runs.',
    ),
  ];
}
