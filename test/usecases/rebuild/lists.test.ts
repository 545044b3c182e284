// A rebuild that continues another finds nothing new in many pages of its lists.

import { expect, test } from 'vitest';
import type { LabelledPage } from '../../../src/ports/github.ts';
import {
  type HandoffIssuePage,
  openHandoffIssues,
  startOfLists,
} from '../../../src/usecases/rebuild/read-handoff-issues.ts';

const perPage = 100;

/** 5,000 forms of feedback, and the same in the list of handoffs. */
async function openLists(issues = 5_000) {
  const asked: string[] = [];
  const reader = await openHandoffIssues(
    {
      async readLabelled({ labels, after }): Promise<LabelledPage> {
        asked.push(labels.join(' '));
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
  const read = async (unread: readonly number[]) => {
    const pages: HandoffIssuePage[] = [];
    for await (const page of reader.pages({
      labels: ['handoff', 'handoff/sales'],
      numbers: [],
      from: startOfLists,
      isRead: (number) => !unread.includes(number),
    })) {
      pages.push(page);
    }
    return pages;
  };
  return { read, asked };
}

test('A run that only lists what is read comes to a place to continue from every twenty lists', async () => {
  const { read } = await openLists();
  const pages = await read([]);
  expect(pages.map(({ lists, next }) => [lists, next?.list, next?.after])).toEqual([
    [20, 0, '2000'],
    [20, 0, '4000'],
    [20, 1, '1000'],
    [20, 1, '3000'],
    [20, undefined, undefined],
  ]);
});

test('An issue among those that are read does not hold up the place to continue from', async () => {
  const { read } = await openLists();
  const pages = await read([150]);
  expect(pages[0]).toMatchObject({ numbers: [150], lists: 20, next: { after: '2000' } });
  expect(pages).toHaveLength(5);
});

test('A handoff with the label of all and that of its form is listed once', async () => {
  const { read, asked } = await openLists();
  await read([]);
  expect(asked).toHaveLength(100);
  expect([...new Set(asked)]).toEqual(['handoff-feedback', 'handoff handoff/sales']);
});
