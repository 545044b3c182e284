import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { week } from '../../../src/sandbox/demo/week.ts';

const start = fileURLToPath(new URL('../../../src/sandbox/start.ts', import.meta.url));

test('the week is played as expected, in plain text without a terminal', {
  timeout: 120_000,
}, () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [start], {
    encoding: 'utf8',
    // Only ends a run that hangs. A machine that is busy with other tests takes longer than the half minute.
    timeout: 110_000,
  });
  const [folder] = /\S+(?=\/report\.md)/.exec(stdout) ?? [];
  if (folder !== undefined) {
    rmSync(folder, { recursive: true });
  }

  expect(stdout.split('\n').filter((line) => line.includes('✗'))).toEqual([]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const { title } of week) {
    expect(stdout).toContain(`\n${title}  `);
  }
  expect(stdout).not.toContain('\u001b');
  expect(stdout).toMatch(/requests, \d+ s: everything as expected/);
});
