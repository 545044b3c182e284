// Issues that cannot be read, and those that can be read again.

import { earlier } from '../../base/instant.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import type { ActivityOf } from '../../handoff/issue-activity.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import { type Ports, ServiceError, type StoredIssue } from '../../ports/world.ts';

/**
 * GitHub may say for a while that it does not find what is there. Only what a sweep does not find so
 * long after another is taken as gone, in milliseconds.
 */
const mayReturn = 30 * 60 * 1000;

/** What is told of an issue that is not found: where it is neither deleted nor moved, it may return. */
export async function removalActivity(
  world: Ports,
  { issueNumber, recorded }: { readonly issueNumber: number; readonly recorded: StoredIssue },
  now: string,
): Promise<ActivityOf<'gone'>> {
  const reason = await world.github.whyGone(issueNumber);
  if (reason === null) {
    throw new ServiceError(
      'github_unavailable',
      `GitHub says both that issue #${issueNumber} exists and that it does not. Nothing is lost: the next event or sweep makes it good.`,
    );
  }
  // The same for every run that finds it gone, and another once it has been there again.
  const times = recorded.events.filter(isReturn).length;
  const source = times === 0 ? `gone:${issueNumber}` : `gone:${issueNumber}:${times + 1}`;
  return { kind: 'gone', source, at: now, by: null, reason };
}

/** @param unfoundSince when a sweep first did not find it; undefined: never before */
export function isCertain(
  { reason, at }: ActivityOf<'gone'>,
  unfoundSince: string | undefined,
): boolean {
  return (
    reason !== 'unknown' || (unfoundSince !== undefined && unfoundSince <= earlier(at, mayReturn))
  );
}

/** How it ended, as recorded; undefined: it did not, or was there again. */
export function goneAs({ events }: StoredIssue): HandoffEvent | undefined {
  const last = events.findLast((event) => isGone(event) || isReturn(event));
  return last !== undefined && isGone(last) ? last : undefined;
}

/**
 * Recorded as gone, and open for all to see: that is put right as of the same moment, so that whatever
 * people have done with it since counts.
 */
export function reappearance(
  issue: IssueSnapshot,
  recorded: StoredIssue,
): readonly ActivityOf<'reopened'>[] {
  const gone = goneAs(recorded);
  const { handoff } = stateOf(recorded.events);
  const isEndedByIt = handoff?.status === 'cancelled' && handoff.since === gone?.at;
  return gone !== undefined && isEndedByIt && issue.open
    ? [{ kind: 'reopened', source: gone.source.replace(/^gone/, 'found'), at: gone.at, by: null }]
    : [];
}

/** Of an issue that is there: that it was thought gone, and was found again. GitHub knows neither. */
export function recordedAbsences(recorded: StoredIssue): readonly HandoffEvent[] {
  return goneAs(recorded) === undefined
    ? recorded.events.filter((event) => isGone(event) || isReturn(event))
    : [];
}

function isGone({ source }: HandoffEvent): boolean {
  return source.startsWith('gone:');
}

function isReturn({ source }: HandoffEvent): boolean {
  return source.startsWith('found:');
}
