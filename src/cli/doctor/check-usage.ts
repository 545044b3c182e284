// What Baton costs here, and what its first run would do.

import { joinList, pluralize } from '../../base/join-list.ts';
import { missingLabels } from './check-ledger.ts';
import type { DoctorFacts } from './collect-facts.ts';
import { type DoctorFinding, ok } from './finding.ts';

export function judgeCosts({ usage, repository }: DoctorFacts): readonly DoctorFinding[] {
  if (usage === null) {
    return [];
  }
  const { runs, minutes, isSampled } = usage;
  const free = repository.isPrivate ? '' : ' GitHub bills nothing for a public repository.';
  const about = isSampled ? 'about ' : '';
  return [
    ok(
      'costs',
      `${pluralize(runs, 'run')} and ${about}${pluralize(minutes, 'minute')} of Actions in the last 30 days.${free}`,
    ),
  ];
}

export function judgeFirstRun(facts: DoctorFacts): readonly DoctorFinding[] {
  if (
    facts.ledger.kind !== 'none' ||
    facts.steps.length === 0 ||
    facts.configuration.kind === 'invalid'
  ) {
    return [];
  }
  const labels = missingLabels(facts).length;
  const does = [
    ...(labels === 0 ? [] : [`creates ${pluralize(labels, 'label')}`]),
    ...(facts.branch.isThere ? [] : [`creates the branch ${facts.branchName}`]),
    facts.hasHandoffs
      ? 'records the issues that have a handoff label'
      : 'records the first issue that is filed with a form',
  ];
  return [ok('first-run', `The first run ${joinList(does)}.`)];
}
