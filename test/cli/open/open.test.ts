// `baton open` with the browser that a person has named.

import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { baton } from '../captured.ts';
import { folderWith } from '../folder.ts';

const address = 'https://github.com/acme/ops/issues/34';

test.each([
  ['my browser', (path: string) => path, address],
  ['browser', (path: string) => `${path} --new-window`, `--new-window ${address}`],
])('a program called “%s” opens the address, with its options', async (name, command, opened) => {
  const cwd = folderWith({ [name]: '#!/bin/sh\necho "$*" > "$(dirname "$0")/opened"\n' });
  chmodSync(join(cwd, name), 0o755);
  const environment = { BROWSER: command(join(cwd, name)), PATH: process.env['PATH'] };
  const done = await baton(['open', 'acme/ops#34'], { cwd, environment });
  expect(done).toEqual({ stdout: `${address}\n`, stderr: '', exitCode: 0 });
  const file = join(cwd, 'opened');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    await setTimeout(5);
  }
  expect(readFileSync(file, 'utf8')).toBe(`${opened}\n`);
});
