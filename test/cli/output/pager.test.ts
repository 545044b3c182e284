// Long output on a terminal.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pagerOf, writePaged } from '../../../src/cli/output/pager.ts';

const long = 'a line\n'.repeat(50);

async function paged(
  text: string,
  height: number | null,
  pager: string,
  platform: NodeJS.Platform = 'linux',
) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-pager-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const written: string[] = [];
  const seen = join(folder, 'seen');
  const environment = { ...process.env, BATON_PAGER: pager.replace('SEEN', seen) };
  const write = (part: string) => written.push(part);
  await writePaged(text, { height, environment, platform, write });
  const read = pager.includes('SEEN') ? readFileSync(seen, 'utf8') : null;
  return { written: written.join(''), read };
}

test('text longer than the screen goes to the pager, and the command waits for it', async () => {
  expect(await paged(long, 24, 'cat > SEEN')).toEqual({ written: '', read: long });
});

test('text that fits, and text in a pipe, is written directly', async () => {
  expect(await paged('short\n', 24, 'no-such-pager')).toMatchObject({ written: 'short\n' });
  expect(await paged(long, null, 'no-such-pager')).toMatchObject({ written: long });
});

test('a pager that is not installed loses nothing', async () => {
  expect(await paged(long, 24, 'no-such-pager')).toMatchObject({ written: long });
});

test('on Windows without `less`, where the shell ends with 1, all text is written', async () => {
  expect(await paged(long, 24, 'exit 1', 'win32')).toMatchObject({ written: long });
  expect(await paged(long, 24, 'cat > SEEN && exit 1', 'linux')).toMatchObject({ written: '' });
});

test('a person who quits early is no error', async () => {
  const huge = 'a line\n'.repeat(100_000);
  expect(await paged(huge, 24, 'head -n 1 > SEEN')).toEqual({ written: '', read: 'a line\n' });
});

test('the pager is the one in BATON_PAGER, then in PAGER, then less; `cat` means no pager', () => {
  expect(pagerOf({ BATON_PAGER: 'most', PAGER: 'more' })).toBe('most');
  expect(pagerOf({ PAGER: 'more' })).toBe('more');
  expect(pagerOf({})).toBe('less');
  expect(pagerOf({ BATON_PAGER: 'cat', PAGER: 'more' })).toBeNull();
  expect(pagerOf({ PAGER: '' })).toBeNull();
});
