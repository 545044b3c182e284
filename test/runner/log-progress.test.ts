import { expect, test } from 'vitest';
import { logProgress } from '../../src/runner/log-progress.ts';

test('The log shows every thousandth issue', () => {
  const lines: string[] = [];
  const show = logProgress((line) => void lines.push(line));
  for (let read = 100; read <= 2300; read += 100) {
    show({ read, total: 2200 });
  }
  expect(lines).toEqual(['Read 1000 of 2200 issues.', 'Read 2000 of 2200 issues.']);
});
