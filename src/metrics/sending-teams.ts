// The quality of what each team sends.

import { alphabetical } from './alphabetical.ts';
import type { MeasuredSubmission } from './measured.ts';
import { perCent } from './rounding.ts';
import type { MissedField, SendingTeamMetrics } from './types.ts';

const mostMissedShown = 5;

export function sendingTeamsOf(
  submissions: readonly MeasuredSubmission[],
): readonly SendingTeamMetrics[] {
  return [...Map.groupBy(submissions, (submission) => submission.fromTeam.toLowerCase())]
    .sort(([one], [other]) => alphabetical(one, other))
    .map(([, sent]) => sendingTeamOf(sent));
}

function sendingTeamOf(sent: readonly MeasuredSubmission[]): SendingTeamMetrics {
  const first = sent.filter((submission) => submission.attempt === 1);
  const complete = first.filter((submission) => submission.complete).length;
  return {
    team: sent[0]?.fromTeam ?? '',
    first_submissions: first.length,
    first_time_complete: complete,
    first_time_complete_rate: first.length === 0 ? null : perCent(complete, first.length),
    most_missed: mostMissed(sent),
  };
}

function mostMissed(sent: readonly MeasuredSubmission[]): readonly MissedField[] {
  const issues = new Map<string, Set<number>>();
  for (const { issueNumber, missing } of sent) {
    for (const field of missing) {
      issues.set(field, (issues.get(field) ?? new Set()).add(issueNumber));
    }
  }
  return [...issues]
    .map(([field, missedIn]) => ({ field, issues: missedIn.size }))
    .sort((one, other) => other.issues - one.issues || alphabetical(one.field, other.field))
    .slice(0, mostMissedShown);
}
