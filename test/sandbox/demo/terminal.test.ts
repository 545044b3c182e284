import { expect, test } from 'vitest';
import {
  cut,
  terminalTable,
  terminalWidth,
  wrapped,
} from '../../../src/sandbox/demo/print/terminal.ts';

test('text is wrapped between words, and a word that is too long has its own line', () => {
  expect(wrapped('one two three incomprehensibilities four', 9)).toEqual([
    'one two',
    'three',
    'incomprehensibilities',
    'four',
  ]);
});

test('what is cut is marked, and what fits is whole', () => {
  expect(cut('12345678', 8)).toBe('12345678');
  expect(cut('1234 5678', 6)).toBe('1234…');
});

test('columns are aligned', () => {
  expect(
    terminalTable(
      ['id', 'status'],
      [
        ['1', 'accepted'],
        ['10', ''],
      ],
      60,
    ),
  ).toEqual(['id  status', '1   accepted', '10']);
});

test('where a table is too wide, its widest column gives way', () => {
  const lines = terminalTable(['id', 'title'], [['1', 'a very long title']], 14);
  expect(lines).toEqual(['id  title', '1   a very lo…']);
});

test('the width is that of the terminal, within reason', () => {
  expect([undefined, 20, 80, 500].map(terminalWidth)).toEqual([100, 60, 80, 120]);
});
