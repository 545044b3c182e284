// Lists the issues that changed since a time.

import type { GitHub, IssueListItem } from '../../ports/github.ts';

export interface ChangedSince {
  readonly issues: readonly Pick<IssueListItem, 'number' | 'labels'>[];
  readonly now: string;
}

export async function readChangedSince(
  github: Pick<GitHub, 'readChanged'>,
  since: string,
): Promise<ChangedSince> {
  const first = await github.readChanged({ since, after: null });
  const issues = first.issues.map(({ number, labels }) => ({ number, labels }));
  for (let { next } = first; next !== null; ) {
    const page = await github.readChanged({ since, after: next });
    issues.push(...page.issues.map(({ number, labels }) => ({ number, labels })));
    next = page.next;
  }
  return { issues, now: first.now };
}
