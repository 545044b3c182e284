// An issue that was no handoff until a person gave it the label of a form, such as an old one that a team takes up
// with Baton: it counts as filed then. Before, no one could accept it, and nothing on it was said to Baton.

import { earlier } from '../../base/time/instant.ts';
import { typePrefix } from '../../form/choose-template.ts';
import { causationIdOf } from '../../handoff/lifecycle/replay.ts';
import { isHuman } from '../../handoff/policy.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { StoredIssue } from '../../ports/ledger.ts';

const hour = 60 * 60 * 1000;

/** A label that comes sooner belongs to the filing. */
const soonest = 24 * hour;

/** Status labels from so long before belong to the new label: one person sets several, in any order. */
const together = hour;

/** The issue as it is for Baton: unchanged, or without what happened before its label. */
export function sinceLabel(
  issue: IssueSnapshot,
  recorded: Pick<StoredIssue, 'events'>,
): IssueSnapshot {
  const [filing] = issue.bodyRevisions;
  const start = startOf(issue, recorded);
  if (start === null || filing?.source !== `issue:${issue.number}`) {
    return issue;
  }
  const isSince = ({ at }: { readonly at: string }) => at >= start;
  const text = issue.bodyRevisions.findLast(({ at }) => at <= start) ?? filing;
  return {
    ...issue,
    timeline: issue.timeline.flatMap((one) => (isSince(one) ? one : (kept(one, start) ?? []))),
    commandComments: issue.commandComments.filter(isSince),
    bodyRevisions: [
      { ...text, source: filing.source, by: filing.by, at: start },
      ...issue.bodyRevisions.filter(({ at }) => at > start),
    ],
  };
}

type Happening = IssueSnapshot['timeline'][number];

/** Whether the issue is closed, and who is assigned, counts regardless of when that came. */
function kept(one: Happening, start: string): Happening | null {
  switch (one.kind) {
    case 'labeled':
    case 'unlabeled':
      return one.at >= earlier(start, together) ? { ...one, at: start } : null;
    case 'history_unavailable':
    case 'comment_deleted':
      return null;
    default:
      return one;
  }
}

/** null: it counts as filed when it was. */
function startOf(issue: IssueSnapshot, { events }: Pick<StoredIssue, 'events'>): string | null {
  const filedAt = issue.bodyRevisions[0]?.at ?? issue.filedAt;
  if (events.length === 0) {
    const at = labelledAt(issue);
    return at !== null && filedAt < earlier(at, soonest) ? at : null;
  }
  // What is recorded stays, also if the name of the label is lost.
  const recorded = events.find(({ source }) => causationIdOf(source) === `issue:${issue.number}`);
  const isShown = (one: Happening) =>
    one.at === recorded?.at && (isOfType(one) || one.kind === 'history_unavailable');
  return recorded !== undefined && recorded.at > filedAt && issue.timeline.some(isShown)
    ? recorded.at
    : null;
}

/** When a person made it a handoff; null if it was one from the start, or Baton knew it before. */
function labelledAt(issue: IssueSnapshot): string | null {
  const { timeline, labels, firstOwnCommentAt, openedFrom, opening } = issue;
  const changes = timeline.filter(isOfType);
  const [first] = changes;
  const isExplained = (label: string) =>
    changes.some((one) => one.kind === 'labeled' && one.label === label);
  const shown = [...labels, ...changes.map(({ label }) => label)].filter(startsAsType);
  const isNews = shown.every(isExplained) && openedFrom === undefined && opening === undefined;
  return first?.kind === 'labeled' &&
    isHuman(first.by) &&
    isNews &&
    (firstOwnCommentAt === null || first.at <= firstOwnCommentAt)
    ? first.at
    : null;
}

type LabelChange = Extract<Happening, { readonly kind: 'labeled' | 'unlabeled' }>;

function isOfType(one: Happening): one is LabelChange {
  return (one.kind === 'labeled' || one.kind === 'unlabeled') && startsAsType(one.label);
}

function startsAsType(label: string): boolean {
  return label.toLowerCase().startsWith(typePrefix);
}
