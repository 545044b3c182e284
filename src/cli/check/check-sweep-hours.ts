// Finds teams that no scheduled run reaches in their working hours.

import { joinCode } from '../../base/format-words.ts';
import type { Configuration } from '../../config/types.ts';
import type { BatonStep } from '../workflow/find-steps.ts';
import { schedulesOf, unreachedTeams } from '../workflow/sweep-hours.ts';
import { type Checking, finding } from './finding.ts';

export function* checkSweepHours(
  configuration: Configuration,
  steps: readonly BatonStep[],
  now: string,
): Checking {
  const schedules = schedulesOf(steps);
  const unreached = unreachedTeams(schedules, configuration, now);
  const [first] = schedules;
  if (first !== undefined && unreached.length > 0) {
    yield finding('workflow-advice', first.node.at, {
      message: unreachedMessage(unreached),
      fix: unreachedFix,
    });
  }
}

export const unreachedFix = "Add hours in which they work, or use `'17 * * * *'`.";

export function unreachedMessage(teams: readonly string[]): string {
  return `The schedule never runs in the working hours of ${joinCode(teams, 'and')}. Baton reminds people only then, so it reminds no one there.`;
}
