// Issues that cannot be read, and those that are readable again.

import { earlier } from '../../base/time/instant.ts';
import type { Configuration, Template } from '../../config/types.ts';
import { typePrefix } from '../../form/choose-template.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import type { ActivityOf, IssueActivity } from '../../handoff/issue-activity.ts';
import { isUnlabelled } from '../../handoff/lifecycle/evolve/evolve-submission.ts';
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
  return {
    kind: 'gone',
    source: sourceOfAbsence(issueNumber, recorded),
    at: now,
    by: null,
    reason,
  };
}

/**
 * No run has read it. Where GitHub neither deleted nor moved it, it may be hidden: sweeps look for it, since its
 * time of change stays the same when GitHub shows it.
 */
export async function noteUnread(
  { github, ledger }: Pick<Ports, 'github' | 'ledger'>,
  { issueNumber, now }: { readonly issueNumber: number; readonly now: string },
): Promise<void> {
  const isStarted = (await ledger.read((view) => view.createdAt())) !== null;
  if (!isStarted || (await github.whyGone(issueNumber)) !== 'unknown') {
    return;
  }
  await ledger.transact(async (view) => {
    const missing = await view.missingIssues();
    if (missing.has(issueNumber)) {
      return { result: null, reason: null };
    }
    await view.setMissingIssues(new Map([...missing, [issueNumber, now]]));
    return { result: null, reason: `issue ${issueNumber} missing, sweeps will look for it` };
  });
}

/** The same for every run that finds it missing; a new one after it came back. */
function sourceOfAbsence(issueNumber: number, recorded: StoredIssue): string {
  const began = recorded.events.filter(isGone).length;
  const times = goneAs(recorded) === undefined ? began : began - 1;
  return times === 0 ? `gone:${issueNumber}` : `gone:${issueNumber}:${times + 1}`;
}

/**
 * For an issue that neither its labels nor its text show to be a handoff: whether it is an incomplete form that lost
 * its label.
 * @returns its template and the removal; null if no label of a form was removed, or no form is incomplete
 */
export function unlabelledForm(
  { number, timeline, open }: IssueSnapshot,
  recorded: StoredIssue,
  configuration: Pick<Configuration, 'templates'>,
): { readonly template: Template; readonly facts: readonly IssueActivity[] } | null {
  const removed = timeline.findLast((fact) => fact.kind === 'unlabeled' && isOfType(fact.label));
  const template = recordedTemplate(recorded, configuration);
  if (removed === undefined || template === null || !isOpenForm(recorded, { open })) {
    return null;
  }
  const { at, by } = removed;
  const source = sourceOfAbsence(number, recorded);
  return { template, facts: [{ kind: 'unlabelled_form', source, at, by }] };
}

/** Also one whose issue is open again, which no run has seen as a form since. */
export function isOpenForm(
  { events }: StoredIssue,
  { open }: Pick<IssueSnapshot, 'open'>,
): boolean {
  const { attempted, handoff } = stateOf(events);
  return (
    handoff === null &&
    attempted !== null &&
    (attempted.closed === null || (open && !isUnlabelled(attempted)))
  );
}

function isOfType(label: string): boolean {
  return label.toLowerCase().startsWith(typePrefix);
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
  return last !== undefined && isGone(last) && !isFormAgain(last, events) ? last : undefined;
}

/** It lost its label, and was read as a form since. */
function isFormAgain({ data }: HandoffEvent, events: readonly HandoffEvent[]): boolean {
  const isLoss = data.type === 'submission_closed' && data.reason === 'unlabelled';
  return isLoss && !isUnlabelled(stateOf(events).attempted);
}

/** Recorded as gone, but readable: reverts that as of the same moment, so later actions count. */
export function reappearance(
  issue: IssueSnapshot,
  recorded: StoredIssue,
): readonly (ActivityOf<'reopened'> | ActivityOf<'labelled_form'>)[] {
  const gone = goneAs(recorded);
  const { attempted, handoff } = stateOf(recorded.events);
  if (gone !== undefined && handoff === null && isUnlabelled(attempted)) {
    const added = issue.timeline.findLast(
      (fact) => fact.kind === 'labeled' && isOfType(fact.label),
    );
    const at = [gone.at, added?.at ?? ''].toSorted().at(-1) ?? gone.at;
    const source = gone.source.replace(/^gone/, 'found');
    return [{ kind: issue.open ? 'reopened' : 'labelled_form', source, at, by: null }];
  }
  const isEndedByIt = handoff?.status === 'cancelled' && handoff.since === gone?.at;
  return gone !== undefined && isEndedByIt && issue.open
    ? [{ kind: 'reopened', source: gone.source.replace(/^gone/, 'found'), at: gone.at, by: null }]
    : [];
}

/** Absence and return of an issue, which GitHub does not record. Of a form without its label, no run may have seen it back. */
export function recordedAbsences(recorded: StoredIssue): readonly HandoffEvent[] {
  return goneAs(recorded) === undefined || isUnlabelled(stateOf(recorded.events).attempted)
    ? recorded.events.filter((event) => isGone(event) || isReturn(event))
    : [];
}

function isGone({ source }: HandoffEvent): boolean {
  return source.startsWith('gone:');
}

function isReturn({ source }: HandoffEvent): boolean {
  return source.startsWith('found:');
}
