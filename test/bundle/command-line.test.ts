// `action/cli/baton.js` as people start it: a process, in a folder that holds nothing else.

import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { openLedgerDatabase } from '../../src/ledger/sqlite/ledger-database.ts';
import { baton } from '../cli/captured.ts';

const action = fileURLToPath(new URL('../../action', import.meta.url));
const alone = mkdtempSync(join(tmpdir(), 'command-line-alone-'));
cpSync(action, join(alone, 'action'), { recursive: true });
afterAll(() => rmSync(alone, { recursive: true }));

const words = 'init shop --template sales_to_onboarding --uses acme'.split(' ');

/** Its exit code, and what it printed. */
async function started(args: readonly string[]) {
  const run = promisify(execFile)(process.execPath, ['action/cli/baton.js', ...args], {
    cwd: alone,
    env: {},
  });
  return await run.then(
    ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ exitCode: code, stdout, stderr }),
  );
}

test('the command line helps, works and fails as its source does', async () => {
  const help = await baton(['--help']);
  expect(await started(['--help'])).toEqual(help);
  expect(await started(['init', 'shop'])).toMatchObject({ exitCode: 2 });
  mkdirSync(join(alone, 'shop'));
  const written = await started(words);
  expect(written).toMatchObject({ exitCode: 0, stderr: '' });
  expect(written.stdout).toContain('new      .github/handoffs/sales_to_onboarding.yml\n');
  expect(await started(['check', 'shop', '--strict'])).toMatchObject({ exitCode: 0, stderr: '' });
});

test('SQLite is found beside it', async () => {
  const database = await openLedgerDatabase({ bytes: null });
  writeFileSync(join(alone, 'handoffs.db'), database.export());
  database.close();
  const words = ['sql', 'SELECT count(*) AS handoffs FROM handoffs', '--csv'];
  expect(await started([...words, '--file', 'handoffs.db'])).toEqual({
    exitCode: 0,
    stdout: 'handoffs\n0\n',
    stderr: '',
  });
});

test('a reader that has read enough ends it quietly', async () => {
  const child = spawn(process.execPath, ['action/cli/baton.js', 'check', '--sarif'], {
    cwd: alone,
    env: {},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const told: string[] = [];
  child.stderr.on('data', (chunk) => told.push(String(chunk)));
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect({ told, exitCode }).toEqual({ told: [], exitCode: 1 });
});
