import { expect, test } from 'vitest';
import { logProgress } from '../../src/runner/log-progress.ts';

test('The log shows every thousandth issue, and each difference without its values', () => {
  const lines: string[] = [];
  const show = logProgress((line) => void lines.push(line));
  for (let read = 100; read <= 2300; read += 100) {
    show({ kind: 'read', read, total: 2200 });
  }
  show({ kind: 'difference', issueNumber: 7, field: 'handoffs.status' });
  expect(lines).toEqual([
    'Read 1000 of 2200 issues.',
    'Read 2000 of 2200 issues.',
    'Issue #7 differs: handoffs.status',
  ]);
});

test('Of very many differences the log shows the first hundred', () => {
  const lines: string[] = [];
  const show = logProgress((line) => void lines.push(line));
  for (let issueNumber = 1; issueNumber <= 150; issueNumber += 1) {
    show({ kind: 'difference', issueNumber, field: 'handoffs.title' });
  }
  expect(lines).toHaveLength(100);
});
