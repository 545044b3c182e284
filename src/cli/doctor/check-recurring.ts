// Checks the forms that Baton opens by itself.

import { hasMembers, teamOf } from '../../config/teams/team.ts';
import { localTime } from '../../render/format/time.ts';
import { isPausedForLong } from '../../usecases/recurring/scheduled-forms.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, ok, warning } from './finding.ts';

export function judgeRecurring({
  configuration: outcome,
  recurring,
}: Pick<DoctorFacts, 'configuration' | 'recurring'>): readonly DoctorFinding[] {
  if (outcome.kind === 'invalid') {
    return [];
  }
  return recurring.map((form) => {
    const { template, next, zone } = form;
    const { type, from } = template;
    if (isPausedForLong(form)) {
      return ok('recurring', `Baton opens no form of ${type} within a year: \`opens\` is paused.`);
    }
    if (next === null) {
      return warning(
        'recurring',
        `Baton opens no form of ${type} within a year.`,
        'Correct `days` and `holidays` in the calendar of the team, or `opens` in the template.',
      );
    }
    const opens = `Baton opens the next form of ${type} in the first run after ${localTime(next.at, zone)}.`;
    const team = teamOf(outcome.configuration, from);
    return hasMembers(team) || team.githubTeam !== undefined
      ? ok('recurring', opens)
      : warning(
          'recurring',
          `${opens} It assigns no one, because ${from} has no members.`,
          `Add \`members\` to ${from} in config.yml.`,
        );
  });
}
