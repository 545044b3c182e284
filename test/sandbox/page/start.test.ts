import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';

const start = fileURLToPath(new URL('../../../src/sandbox/start.ts', import.meta.url));
const template = fileURLToPath(
  new URL('../../../templates/sales_to_onboarding.yml', import.meta.url),
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-start-'));
  await cp(template, join(folder, 'sales_to_onboarding.yml'));
  return () => rm(folder, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly address: Promise<string>;
}

function run(words: readonly string[]): Running {
  const child = spawn(process.execPath, words, { env: { ...process.env, TMPDIR: folder } });
  let text = '';
  const address = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (url !== undefined) {
        address.resolve(url);
      }
    });
  }
  return { child, printed: () => text, address: address.promise };
}

test('npm start prints the address, serves until it is asked to end, and leaves nothing behind', async () => {
  const { child, address, printed } = run([start, folder, '--port', '0', '--no-open']);
  const forms = await fetch(`${await address}/acme/handoffs/issues/new/choose`);
  expect(await forms.text()).toContain('A client has signed');
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(printed()).toContain('follows each file that you save.');
  expect(printed()).toMatch(/Press Ctrl-C to stop\.\n\nStopped\.\n$/);
  expect(await readdir(folder)).toEqual(['sales_to_onboarding.yml']);
});

test('a week in the terminal keeps nothing, and does not pretend to', async () => {
  for (const words of [['--keep', folder], [folder]]) {
    const { child, printed } = run([start, '--play', ...words]);
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(printed()).toBe(
      '`--play` plays a week of its own. It takes no folder, no `--keep` and no `--port`.\n',
    );
  }
});

test('what was asked for wrongly is said in a sentence', async () => {
  const { child, printed } = run([start, join(folder, 'nowhere')]);
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(printed()).toMatch(
    /nowhere is not a folder\. Name the folder of a repository or of its templates\.\n$/,
  );
  expect(printed()).not.toContain('    at ');
});
