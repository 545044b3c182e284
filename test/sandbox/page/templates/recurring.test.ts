// A team on call tries its recurring handoff in the sandbox.

import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { advanceClock, destinationOf } from '../../../../src/sandbox/page/server/advance-clock.ts';
import type { Sandbox } from '../../../../src/sandbox/page/server/open-sandbox.ts';
import { createPerson } from '../../../../src/sandbox/people/person.ts';
import { openSandboxPages } from '../browser.ts';

const shipped = new URL('../../../../templates/shift_to_shift.yml', import.meta.url);
const teams = `teams:
  on_call:
    members: [alice, bob]
    calendar: { timezone: UTC, days: [mon, tue, wed, thu, fri, sat, sun], hours: "00:00-24:00" }
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-recurring-'));
  await copyFile(shipped, join(folder, 'shift_to_shift.yml'));
  await writeFile(join(folder, 'config.yml'), teams);
  return () => rm(folder, { recursive: true, force: true });
});

async function move(sandbox: Sandbox, by: string): Promise<void> {
  await advanceClock(sandbox, (await destinationOf(sandbox, by)) ?? 0);
}

test('a day passes, and the form is there for its first sender', async () => {
  const { sandbox } = await openSandboxPages({ folder });
  await move(sandbox, 'day');
  expect(sandbox.github.issues().map(({ number }) => number)).toEqual([1]);
  expect(sandbox.github.issue(1).assignees).toEqual(['alice']);
  const alice = createPerson(sandbox.github, sandbox.repository, 'alice');
  expect(() => alice.editBody(1, (body) => `${body}\n`)).not.toThrow();
});

test('the clock moves to the next form, and the menu offers it', async () => {
  const { sandbox, url } = await openSandboxPages({ folder });
  expect(await (await fetch(url)).text()).toContain('To the next form that opens by itself');
  await move(sandbox, 'opening');
  await move(sandbox, 'opening');
  expect(sandbox.github.issues().map(({ number }) => number)).toEqual([1, 2]);
  expect(sandbox.github.issue(1).state).toBe('closed');
});

test('without a recurring template the menu does not', async () => {
  await rm(join(folder, 'shift_to_shift.yml'));
  const { url } = await openSandboxPages({ folder });
  expect(await (await fetch(url)).text()).not.toContain('To the next form that opens by itself');
});
