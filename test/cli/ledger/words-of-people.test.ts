// What people wrote, and what they call the fields, where someone asks for the history.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk } from '../../usecases/setup/fake-github.ts';
import { answers, template } from '../../usecases/setup/histories.ts';
import { baton } from '../captured.ts';
import { bytesOf } from '../ledger-of-a-week.ts';

let cwd: string;
beforeAll(async () => {
  const desk = await openDesk();
  const { sam, alice, bob } = desk.people;
  const deeds = [
    () => void sam.fileForm(template, { ...answers, goals: '' }, { title: 'Acme Ltd' }),
    () => void sam.fileForm(template, answers, { title: 'Borealis' }),
    () => void bob.comment(2, '/ask Which branch\nof theirs?'),
    () => void sam.comment(2, 'The one in Leeds.'),
    () => void alice.comment(2, '/hold until 2026-12-01 Their lawyer reads it.'),
    () => void alice.comment(2, '/resume'),
    () => void bob.comment(2, '/return missing_context key_contacts: who is Ana?'),
    () => sam.editBody(2, (body) => body.replace('Ana', 'Ana Example')),
    () => void bob.comment(2, `/accept I call Ana first. ${'word '.repeat(100)}`),
  ];
  for (const [at, deed] of deeds.entries()) {
    desk.clock.advance({ minutes: 60 });
    deed();
    await desk.handle(at === 0 ? 1 : 2);
  }
  cwd = mkdtempSync(join(tmpdir(), 'baton-words-'));
  writeFileSync(join(cwd, 'handoffs.db'), bytesOf(desk));
  desk.close();
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function shown(...words: readonly string[]): Promise<string> {
  const now = () => '2026-11-20T09:00:00.000Z';
  const { stdout } = await baton([...words, '--file', 'handoffs.db'], { cwd, now });
  return stdout;
}

test.each([
  'question to the sender by bob: Which branch of theirs?',
  'answered by sam: The one in Leeds.',
  'on hold until 2026-12-01 00:00 UTC by alice: Their lawyer reads it.',
  'returned by bob, missing context (Key contacts): ',
  'context edited by sam, 1 field (Key contacts)',
  'accepted by bob, with a read-back: I call Ana first.',
])('The history has what people said and the fields by their labels: %s', async (line) => {
  expect(await shown('history', '2')).toContain(line);
});

test('A long text does not fill the history.', async () => {
  const longest = Math.max(
    ...(await shown('history', '2')).split('\n').map(({ length }) => length),
  );
  expect(longest).toBeLessThan(400);
});

test('The missing field of a form has its label.', async () => {
  expect(await shown('history', '1')).toContain('1 field missing (Goals)');
  expect(await shown('show', '1')).toContain('Missing: Goals.');
  expect(await shown('list', '--incomplete')).toContain(' Goals ');
  expect(await shown('metrics')).toContain('Goals (1)');
});

test('A return names its fields by their labels.', async () => {
  expect(await shown('show', '2')).toContain('missing context, about Key contacts');
});
