// What a spreadsheet shows of CSV.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baton } from '../captured.ts';
import { bytesOf, playWeek } from '../ledger-of-a-week.ts';

const cwd = mkdtempSync(join(tmpdir(), 'baton-spreadsheet-'));
afterAll(() => rmSync(cwd, { recursive: true }));
beforeAll(async () => {
  const desk = await playWeek();
  writeFileSync(join(cwd, 'handoffs.db'), bytesOf(desk));
  desk.close();
});
const file = ['--file', 'handoffs.db'];

test('A number below zero is a number, and a text that starts like a formula is a text.', async () => {
  const question = "SELECT 3 - 5 AS more, -0.5 AS half, '-1' AS text, '=1+1' AS formula";
  const { stdout } = await baton(['sql', question, '--csv', ...file], { cwd });
  expect(stdout).toBe("more,half,text,formula\n-2,-0.5,'-1,'=1+1\n");
});

test('A formula after a semicolon is a text, too: Excel may separate cells there.', async () => {
  const texts = ['Portal;=1+1', 'Portal; -2+3', 'Portal; +1', 'Thanks ;-)', 'one; two'];
  const question = `SELECT ${texts.map((text, at) => `'${text}' AS c${at}`).join(', ')}`;
  const { stdout } = await baton(['sql', question, '--csv', ...file], { cwd });
  expect(stdout.split('\n')[1]).toBe("Portal;'=1+1,Portal; '-2+3,Portal; '+1,Thanks ;-),one; two");
});

test('A formula on a later line of an answer is a text, too: Excel may start a row there.', async () => {
  const answer = 'First\n=1+1\n -2+3\n@SUM(1)\n- Ann\n- Ben';
  const question = `SELECT '${answer}' AS answer`;
  const { stdout } = await baton(['sql', question, '--csv', ...file], { cwd });
  expect(stdout).toContain(`"First\n'=1+1\n '-2+3\n'@SUM(1)\n- Ann\n- Ben"`);
});

test('A number is never rounded to another: the digits remain.', async () => {
  const question = 'SELECT 9007199254740993 AS long, -9223372036854775808 AS least, 42 AS short';
  const { stdout } = await baton(['sql', question, '--json', ...file], { cwd });
  expect(JSON.parse(stdout)).toEqual([
    { long: '9007199254740993', least: '-9223372036854775808', short: 42 },
  ]);
  expect((await baton(['sql', question, ...file], { cwd })).stdout).toContain('9007199254740993');
});

test('Excel shows the accents of an exported file: it starts with the mark of UTF-8.', async () => {
  await baton(['export', '--to', 'out', ...file], { cwd });
  expect(
    readFileSync(join(cwd, 'out', 'handoffs.csv'))
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('ï»¿id');
  expect(readFileSync(join(cwd, 'out', 'handoffs.jsonl'), 'utf8')[0]).toBe('{');
});

test('Programs that read CSV from a pipe get no such mark.', async () => {
  expect((await baton(['list', '--all', '--csv', ...file], { cwd })).stdout).toMatch(/^id,/);
});

test.each([
  ['list', '--all'],
  ['list', '--incomplete'],
  ['list', '--scheduled'],
  ['history', '1'],
  ['metrics'],
  ['sql', "SELECT 'Müller' AS id"],
])('With --excel, they get the same with the mark: %s %s', async (...command) => {
  const run = (...more: readonly string[]) => baton([...command, ...more, ...file], { cwd });
  const { stdout } = await run('--csv');
  expect((await run('--excel')).stdout).toBe(`\uFEFF${stdout}`);
  expect((await run('--excel', '--json')).exitCode).toBe(2);
});
