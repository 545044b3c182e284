// What people see in terminals of different widths.

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tamper } from '../../ledger/setup/query.ts';
import { template } from '../../usecases/setup/histories.ts';
import { baton, transcriptOf } from '../captured.ts';
import { bytesOf, playWeek } from '../ledger-of-a-week.ts';

let cwd: string;
beforeAll(async () => {
  const desk = await playWeek();
  cwd = mkdtempSync(join(tmpdir(), 'baton-widths-'));
  // Titles as the form starts them.
  const titles = `
    UPDATE handoffs SET title = '${template.name}: Acme Ltd' WHERE id = 1;
    UPDATE handoffs SET title = '${template.name}: Borealis GmbH, the second contract for their new warehouse in Rotterdam' WHERE id = 2;
    UPDATE handoffs SET title = '${template.name}: ' WHERE id = 3;
    UPDATE handoffs SET read_back = 'We start with the portal, then the welcome email, and we ask Ana about the rest of the contract before the kickoff.' WHERE id = 2`;
  writeFileSync(join(cwd, 'handoffs.db'), await tamper(bytesOf(desk), titles));
  desk.close();
});
afterAll(() => rmSync(cwd, { recursive: true }));

const at = { now: () => '2026-11-20T09:00:00.000Z' };

test.each([60, 80, 200])('every line fits in %i columns, and nothing is cut', async (width) => {
  const transcript: string[] = [];
  for (const words of [
    ['list', '--all'],
    ['list', '--incomplete'],
    ['show', '2'],
    ['context', '2'],
    ['history', '1'],
    ['metrics'],
    ['sql', 'SELECT issue_number, title, to_team, owner FROM open_handoffs'],
    ['sql', 'SELECT * FROM feedback'],
    ['sql', 'SELECT * FROM events LIMIT 1'],
  ]) {
    const captured = await baton([...words, '--file', 'handoffs.db'], { cwd, width, ...at });
    transcript.push(transcriptOf(words, captured));
    const lines = captured.stdout.split('\n');
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  }
  await expect(transcript.join('\n')).toMatchFileSnapshot(`at-${width}-columns.txt`);
});

test('colours and links do not change the layout', async () => {
  const words = ['list', '--all', '--file', 'handoffs.db'];
  const bare = await baton(words, { cwd, width: 80, ...at });
  const rich = await baton(words, { cwd, width: 80, hasColour: true, hasLinks: true, ...at });
  expect(stripVTControlCharacters(rich.stdout)).toBe(bare.stdout);
  expect(rich.stdout).toContain('\u001b]8;;https://github.com/acme/ops/issues/2\u001b\\#2');
});

test('a watched list is read again, until it cannot be read any more', async () => {
  const shown: string[] = [];
  let rounds = 0;
  const terminal = {
    ...{ cwd, width: 80, ...at },
    stdout: (text: string) => shown.push(text),
    sleep: async () => {
      rounds += 1;
      if (rounds === 2) {
        rmSync(join(cwd, 'watched.db'));
      }
    },
  };
  copyFileSync(join(cwd, 'handoffs.db'), join(cwd, 'watched.db'));
  const { exitCode, stderr } = await baton(
    ['list', '--watch', '10', '--file', 'watched.db'],
    terminal,
  );
  expect(shown).toHaveLength(2);
  expect(shown[0]).toMatch(/^.\[H.\[J.*Issue[\s\S]*Read at 09:00:00 UTC, again in 10 s\./);
  // Its file is gone: that is no passing failure.
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: 'baton: There is no file watched.db.\n',
  });
});
