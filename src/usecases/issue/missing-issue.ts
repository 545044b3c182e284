// Issues that cannot be read, and those that are readable again.

import { earlier } from '../../base/time/instant.ts';
import type { Configuration, Template } from '../../config/types.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import type { ActivityOf } from '../../handoff/issue-activity.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { StoredIssue } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { ServiceError } from '../../ports/service-error.ts';

/**
 * GitHub can report an existing issue as missing for a while. An issue counts as gone only if two
 * sweeps this far apart do not find it, in milliseconds.
 */
const mayReturn = 30 * 60 * 1000;

/**
 * The template of a recorded issue. A form can end without its template, which may no longer exist. null: nothing is
 * recorded.
 */
export function recordedTemplate(
  { template, events }: StoredIssue,
  { templates }: Pick<Configuration, 'templates'>,
): Template | null {
  const { attempted } = stateOf(events);
  const today = templates.find(({ type }) => type === attempted?.handoffType);
  return template ?? (attempted === null ? null : (today ?? templates[0] ?? null));
}

/**
 * The activity for a missing issue. If it was neither deleted nor transferred, it may come back.
 */
export async function removalActivity(
  ports: Ports,
  { issueNumber, recorded }: { readonly issueNumber: number; readonly recorded: StoredIssue },
  now: string,
): Promise<ActivityOf<'gone'>> {
  const reason = await ports.github.whyGone(issueNumber);
  if (reason === null) {
    throw new ServiceError(
      'github_unavailable',
      `GitHub reports issue #${issueNumber} both as existing and as missing. The next event or sweep tries again.`,
    );
  }
  // The same source for every run that finds it missing; a new one after it came back.
  const times = recorded.events.filter(isReturn).length;
  const source = times === 0 ? `gone:${issueNumber}` : `gone:${issueNumber}:${times + 1}`;
  return { kind: 'gone', source, at: now, by: null, reason };
}

/** @param unfoundSince when a sweep first did not find it; undefined if never */
export function isCertain(
  { reason, at }: ActivityOf<'gone'>,
  unfoundSince: string | undefined,
): boolean {
  return (
    reason !== 'unknown' || (unfoundSince !== undefined && unfoundSince <= earlier(at, mayReturn))
  );
}

/** The recorded end; undefined if it has not ended or came back. */
export function goneAs({ events }: StoredIssue): HandoffEvent | undefined {
  const last = events.findLast((event) => isGone(event) || isReturn(event));
  return last !== undefined && isGone(last) ? last : undefined;
}

/** Recorded as gone, but readable: reverts that as of the same moment, so later actions count. */
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

/** Absence and return of an issue, which GitHub does not record. */
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
