import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../action/index.js', import.meta.url));

test('a run whose log no one takes any more comes to its end', async () => {
  // Without inputs it has something to complain about.
  const environment = { GITHUB_EVENT_NAME: 'schedule', GITHUB_REPOSITORY: 'acme/handoffs' };
  const child = spawn(process.execPath, [main], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 120_000,
  });
  child.stdout.destroy();
  expect(await once(child, 'exit')).toEqual([1, null]);
});
