// Each handoff is in the list of its form's label too: a rebuild finds nothing new in so many pages of it.

import { expect, test } from 'vitest';
import type { LabelledPage } from '../../../src/ports/github.ts';
import {
  type HandoffIssuePage,
  openHandoffIssues,
  startOf,
} from '../../../src/usecases/rebuild/read-handoff-issues.ts';

const perPage = 100;

/** A list of 5,000 issues for each label, all in both. */
async function openLists(issues = 5_000) {
  const reader = await openHandoffIssues(
    {
      async readLabelled({ after }): Promise<LabelledPage> {
        const from = Number(after ?? 0);
        const numbers = Array.from({ length: perPage }, (_, at) => from + at + 1);
        return {
          issues: numbers.map((number) => ({ number, updatedAt: null })),
          next: from + perPage < issues ? String(from + perPage) : null,
          now: '2026-03-01T00:00:00Z',
          configurationVersion: null,
        };
      },
      readIssues: async () => ({ issues: [], failed: [] }),
    },
    { page: perPage },
  );
  return async (unread: readonly number[]) => {
    const pages: HandoffIssuePage[] = [];
    for await (const page of reader.pages({
      labels: ['handoff', 'handoff/sales'],
      numbers: [],
      from: startOf('handoff'),
      isRead: (number) => !unread.includes(number),
    })) {
      pages.push(page);
    }
    return pages;
  };
}

test('A run that only lists what is read comes to a place to continue from every twenty lists', async () => {
  const pages = await (await openLists())([]);
  expect(pages.map(({ lists, next }) => [lists, next?.label, next?.after])).toEqual([
    [20, 'handoff', '2000'],
    [20, 'handoff', '4000'],
    [20, 'handoff/sales', '1000'],
    [20, 'handoff/sales', '3000'],
    [20, undefined, undefined],
  ]);
});

test('An issue among those that are read does not hold up the place to continue from', async () => {
  const pages = await (await openLists())([150]);
  expect(pages[0]).toMatchObject({ numbers: [150], lists: 20, next: { after: '2000' } });
  expect(pages).toHaveLength(5);
});
