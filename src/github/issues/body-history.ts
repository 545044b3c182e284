// The revisions of an issue's body, with time and editor. GitHub keeps no history of an unedited body,
// and lists the newest edit first.

import { compareStrings } from '../../base/compare-strings.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { BodyRevision } from '../../ports/issue-text.ts';
import { actorOf } from './actor.ts';
import type { IssueParts, TimelineItem } from './responses.ts';

type Untold = Extract<IssueSnapshot['timeline'][number], { readonly kind: 'history_unavailable' }>;

/** Oldest first. If the history lags, the current body is the last entry. */
export function writingsOf(
  issue: IssueParts,
  timeline: readonly TimelineItem[],
): readonly BodyRevision[] {
  const titleAt = titles(issue, timeline);
  const revisions = revisionsOf(issue);
  if (revisions.length === 0) {
    const { isFiling: _, ...filing } = filingOf(issue);
    return [{ ...filing, title: titleAt(filing.at), body: issue.body }];
  }
  const texts = revisions.flatMap(({ source, at, by, body }): readonly BodyRevision[] =>
    body === null ? [] : [{ source, at, by, title: titleAt(at), body }],
  );
  return lagsBehind(issue, texts.at(-1)?.body ?? null) ? [...texts, latest(issue)] : texts;
}

/** GitHub keeps the original and the newest 99 revisions. With fewer, none are missing. */
const keptRevisions = 100;

/** Entries of the history whose text a person deleted, and those that GitHub dropped. */
export function unavailableRevisions(issue: IssueParts): readonly Untold[] {
  const deleted = revisionsOf(issue).flatMap(
    ({ source, at, by, body, isFiling }): readonly Untold[] =>
      body === null
        ? [{ kind: 'history_unavailable', source, at, by, what: isFiling ? 'filing' : 'edit' }]
        : [],
  );
  const { number, createdAt: at } = issue;
  return mayHaveGap(issue)
    ? [
        { kind: 'history_unavailable', source: `gap:${number}`, at, by: null, what: 'edit' },
        ...deleted,
      ]
    : deleted;
}

/** Between the original and the next revision. */
function mayHaveGap({ userContentEdits, includesCreatedEdit }: IssueParts): boolean {
  return includesCreatedEdit && userContentEdits?.nodes.length === keptRevisions;
}

function revisionsOf(issue: IssueParts) {
  return (issue.userContentEdits?.nodes ?? [])
    .toReversed()
    .toSorted((one, other) => compareStrings(one.editedAt, other.editedAt))
    .map(({ id, editedAt, deletedAt, editor, diff }, at) => {
      const body = deletedAt == null ? diff : null;
      if (at === 0 && issue.includesCreatedEdit) {
        return { ...filingOf(issue), body };
      }
      // It also shows what others changed in the gap before it.
      const by = at === 1 && mayHaveGap(issue) ? null : actorOf(editor);
      return { source: `edit:${id}`, at: editedAt, by, isFiling: false, body };
    });
}

function filingOf({ number, createdAt, author }: IssueParts) {
  return { source: `issue:${number}`, at: createdAt, by: actorOf(author), isFiling: true };
}

/** Whether the newest revision differs from the body in more than line ends. */
function lagsBehind(issue: IssueParts, body: string | null): boolean {
  const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n').trimEnd();
  return body === null || plain(body) !== plain(issue.body);
}

function latest(issue: IssueParts): BodyRevision {
  const at = issue.lastEditedAt ?? issue.updatedAt;
  const { number, title, body } = issue;
  return { source: `body:${number}@${at}`, at, by: actorOf(issue.editor), title, body };
}

/** The title at a time, before other changes within that second. */
function titles(issue: IssueParts, timeline: readonly TimelineItem[]): (at: string) => string {
  const renames = timeline.filter((item) => item.__typename === 'RenamedTitleEvent');
  return (at) => renames.find((rename) => rename.createdAt >= at)?.previousTitle ?? issue.title;
}
