// Checks that senders can complete the forms that Baton opens: GitHub lets only people with write access edit
// the issue of another account.

import { joinList } from '../../base/join-list.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

export function judgeEditors({ editors }: Pick<DoctorFacts, 'editors'>): readonly DoctorFinding[] {
  const named = (wanted: 'no' | 'unknown') =>
    editors
      .filter(({ mayWrite }) => mayWrite === wanted)
      .map(({ login, team }) => `${login} (${team})`);
  const [without, unknown] = [named('no'), named('unknown')];
  if (editors.length === 0) {
    return [];
  }
  const findings: readonly DoctorFinding[] = [
    ...(without.length === 0
      ? []
      : [
          problem(
            'editors',
            `Baton opens forms for people who cannot edit its issues: ${joinList(without)}.`,
            'Give them write access in the repository settings, under Collaborators and teams.',
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          warning(
            'editors',
            `The token cannot read whether these people can edit the forms that Baton opens: ${joinList(unknown)}.`,
            'Check that they have write access.',
          ),
        ]),
  ];
  return findings.length > 0
    ? findings
    : [ok('editors', 'Everyone who completes forms that Baton opens can edit them.')];
}
