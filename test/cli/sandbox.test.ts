// `baton sandbox`, as a process of its own, and where it cannot start.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { baton } from './captured.ts';
import { folderWith } from './folder.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

test.each([
  // To the whole group, as a terminal sends it.
  { how: 'Ctrl-C', signal: 'SIGINT', whom: (pid: number) => -pid },
  { how: 'being asked to end', signal: 'SIGTERM', whom: (pid: number) => pid },
])('the page opens for the templates of a folder, and $how ends it', async ({ signal, whom }) => {
  const folder = folderWith({
    '.github/handoffs/sales_to_support.yml': 'required_fields: [client]\n',
  });
  const words = ['src/cli.ts', 'sandbox', folder, '--no-open', '--port', '0'];
  const child = spawn(process.execPath, words, { cwd: top, detached: true });
  const ended = once(child, 'exit');
  try {
    const address = await addressIn(child.stdout);
    expect(await get(`${address}/acme/handoffs/issues/new/choose`)).toContain('sales_to_support');
  } finally {
    process.kill(whom(child.pid ?? Number.NaN), signal);
  }
  expect((await ended)[0]).toBe(0);
});

test('where it cannot start, it explains what to do', async () => {
  const alone = await baton(['sandbox']);
  expect([alone.exitCode, alone.stderr]).toEqual([
    3,
    'baton: The sandbox needs a clone of Baton; this is only its command line. Clone the repository and run `npm start -- <folder>` there.\n',
  ]);
  const nowhere = await baton(['sandbox', 'no/such/folder'], { home: top });
  expect([nowhere.exitCode, nowhere.stderr]).toEqual([
    2,
    'baton: There is no folder no/such/folder.\n',
  ]);
});

async function addressIn(stdout: NodeJS.ReadableStream): Promise<string> {
  let told = '';
  for await (const chunk of stdout) {
    told += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0];
    if (address !== undefined) {
      return address;
    }
  }
  throw new Error(`It ended without an address: ${told}`);
}

async function get(address: string): Promise<string> {
  const response = await fetch(address);
  return response.text();
}
