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

export function judgeFirstRun(seen: DoctorFacts): readonly DoctorFinding[] {
  if (
    seen.ledger.kind !== 'none' ||
    seen.steps.length === 0 ||
    seen.configuration.kind === 'invalid'
  ) {
    return [];
  }
  const labels = missingLabels(seen).length;
  const does = [
    ...(labels === 0 ? [] : [`creates ${pluralize(labels, 'label')}`]),
    ...(seen.branch.isThere ? [] : [`creates the branch ${seen.branchName}`]),
    seen.hasHandoffs
      ? 'records the issues that have a handoff label'
      : 'records the first issue that is filed with a form',
  ];
  return [ok('first-run', `The first run ${joinList(does)}.`)];
}
