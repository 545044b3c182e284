// The changes on GitHub between two moments.

import type { CommentPicture, IssueView } from '../github/issue-view.ts';

export type DemoChange = { readonly issue: number } & (
  | { readonly kind: 'opened'; readonly title: string; readonly body: string }
  | { readonly kind: 'labels' | 'assignees'; readonly added: Names; readonly removed: Names }
  | { readonly kind: 'commented'; readonly body: string }
  | { readonly kind: 'comment renewed'; readonly body: string; readonly former: string }
  | { readonly kind: 'state'; readonly state: string }
);

type Names = readonly string[];

export function changesBetween(
  before: readonly IssueView[],
  after: readonly IssueView[],
): readonly DemoChange[] {
  return after.flatMap((issue) => {
    const former = before.find(({ number }) => number === issue.number);
    return changesOf(former ?? null, issue);
  });
}

function changesOf(former: IssueView | null, issue: IssueView): readonly DemoChange[] {
  const { number, title, body } = issue;
  return [
    ...(former === null ? [{ issue: number, kind: 'opened' as const, title, body }] : []),
    ...namesChanged('labels', issue, former?.labels ?? [], issue.labels),
    ...namesChanged('assignees', issue, former?.assignees ?? [], issue.assignees),
    ...commentsChanged(issue, former?.comments ?? []),
    ...stateChanged(former?.state ?? 'open', issue),
  ];
}

function namesChanged(
  kind: 'labels' | 'assignees',
  { number: issue }: IssueView,
  before: Names,
  after: Names,
): readonly DemoChange[] {
  const added = after.filter((name) => !before.includes(name));
  const removed = before.filter((name) => !after.includes(name));
  return added.length + removed.length === 0 ? [] : [{ issue, kind, added, removed }];
}

function commentsChanged(
  { number: issue, comments }: IssueView,
  before: readonly CommentPicture[],
): readonly DemoChange[] {
  return comments.flatMap(({ id, body }): readonly DemoChange[] => {
    const former = before.find((comment) => comment.id === id);
    if (former === undefined) {
      return [{ issue, kind: 'commented', body }];
    }
    if (former.body === body) {
      return [];
    }
    return [{ issue, kind: 'comment renewed', body, former: former.body }];
  });
}

function stateChanged(
  before: string,
  { number: issue, ...after }: IssueView,
): readonly DemoChange[] {
  if (before === after.state) {
    return [];
  }
  const reason = after.stateReason === null ? '' : ` as ${after.stateReason.replace('_', ' ')}`;
  return [{ issue, kind: 'state', state: `${after.state}${reason}` }];
}
