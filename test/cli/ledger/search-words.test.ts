// What `baton search` finds of names as people write them.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk } from '../../usecases/setup/fake-github.ts';
import { answers, template } from '../../usecases/setup/histories.ts';
import { baton } from '../captured.ts';
import { bytesOf } from '../ledger-of-a-week.ts';

const cwd = mkdtempSync(join(tmpdir(), 'baton-search-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const titles = [
  'Straße & Müller GmbH',
  'Café Zürich',
  'İstanbul Lojistik, Diyarbakır',
  'O’Neill – “north” site',
  'Łódź, Tromsø, Ørsted',
  '東京オフィス',
  'データ移行 한국어',
  'हिन्दी',
  'C++ (v2.0) [beta] 100% a_b \\d+',
];

beforeAll(async () => {
  const desk = await openDesk();
  for (const title of titles) {
    await desk.handle(desk.people.sam.fileForm(template, answers, { title }));
  }
  writeFileSync(join(cwd, 'handoffs.db'), bytesOf(desk));
  desk.close();
});

async function found(...words: readonly string[]): Promise<readonly number[]> {
  const { stdout } = await baton(['search', ...words, '--json', '--file', 'handoffs.db'], { cwd });
  const rows: readonly { readonly issue_number: number }[] = JSON.parse(stdout);
  return rows.map((row) => row.issue_number);
}

test.each([
  ['muller', 1],
  ['MÜLLER', 1],
  ['Mu\u0308ller', 1],
  ['STRASSE', 1],
  ['straße', 1],
  ['cafe', 2],
  ['zurich', 2],
  ['istanbul', 3],
  ['ISTANBUL', 3],
  ['İSTANBUL', 3],
  ['Diyarbakir', 3],
  ["O'Neill", 4],
  ['O’Neill', 4],
  ['O`Neill', 4],
  ['"north"', 4],
  ['lodz', 5],
  ['tromso', 5],
  ['Ørsted', 5],
  ['東京', 6],
  ['データ', 7],
  ['한국', 7],
  ['हिन्दी', 8],
  ['[BETA]', 9],
  ['a_b', 9],
  ['\\d+', 9],
])(
  '%s is found in issue #%i, however its letters are marked and its quotes curl.',
  async (word, issue) => {
    expect(await found(word)).toEqual([issue]);
  },
);

test('Signs that change a Japanese or Hindi letter count.', async () => {
  expect(await found('テータ')).toEqual([]);
  expect(await found('हन्दी')).toEqual([]);
});
