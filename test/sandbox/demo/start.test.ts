import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { week } from '../../../src/sandbox/demo/week.ts';
import { isCampaign } from '../../faults/figures.ts';
import { serverPrograms } from '../../postgres-server.ts';

const start = fileURLToPath(new URL('../../../src/sandbox/start.ts', import.meta.url));

// Half a minute on an idle machine, and several beside other tests.
const timeout = 620_000;

test('the week is played as expected, in plain text without a terminal', { timeout }, () => {
  expect(playedWeek()).not.toContain('PostgreSQL');
});

test.skipIf(serverPrograms === null || !isCampaign())(
  'the week is played as expected with its ledger in PostgreSQL, and the server stops',
  { timeout },
  async () => {
    const stdout = playedWeek('--play', '--postgres');
    const [, port] = /^The ledger is in PostgreSQL: .*:(\d+)\/postgres$/m.exec(stdout) ?? [];
    expect(stdout).toContain('a copy: the PostgreSQL server stops now');
    await expect(once(connect(Number(port), '127.0.0.1'), 'connect')).rejects.toThrow(
      'ECONNREFUSED',
    );
  },
);

/** What it prints. */
function playedWeek(...words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [start, ...words], {
    encoding: 'utf8',
    // Only ends a run that hangs.
    timeout: 600_000,
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
  return stdout;
}
