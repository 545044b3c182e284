import { expect, test } from 'vitest';
import { rowsText, tableText } from '../../../src/cli/output/table.ts';

const terminal = { hasColour: false, width: 40 };

test('nothing is cut: long text wraps inside its column', () => {
  const text = tableText(terminal, {
    columns: ['Issue', 'Context', 'Notes'],
    rows: [['#1', 'x'.repeat(200), 'some words that are longer than their column']],
  });
  const lines = text.split('\n');
  expect(lines[0]).toMatch(/^Issue {2}Context +Notes/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(text.replaceAll(/[^x]/g, '')).toHaveLength(201);
  expect(text).toMatch(/some words that$/m);
  expect(text).not.toContain('…');
});

test('a narrow terminal loses the least important columns, and only as many as needed', () => {
  const table = {
    columns: ['Issue', 'Title', 'Team', 'Status'],
    optional: ['Team', 'Status'],
    wraps: ['Title'],
    rows: [['#1', 'A title that is longer than sixteen', 'onboarding', 'initiated']],
  };
  const head = (width: number) => tableText({ ...terminal, width }, table).split('\n')[0];
  expect(head(200)).toMatch(/Issue +Title +Team +Status/);
  expect(head(40)).toMatch(/Issue +Title +Status$/);
  expect(head(30)).toMatch(/Issue +Title$/);
});

test('where there is no width, as in a pipe, nothing wraps', () => {
  const text = tableText(
    { ...terminal, width: null },
    { columns: ['Context'], rows: [['x'.repeat(1000)]] },
  );
  expect(text).toContain('x'.repeat(1000));
});

test('columns line up under characters that take two columns', () => {
  const text = tableText(terminal, {
    columns: ['Title', 'Age'],
    rows: [
      ['株式会社', '1 d'],
      ['Acme', '2 d'],
    ],
  });
  expect(text).toBe('Title     Age\n株式会社  1 d\nAcme      2 d\n');
});

test('rows without titles start with the first row, also in colour', () => {
  expect(rowsText({ ...terminal, hasColour: true }, [['Due', 'today']])).toBe('Due  today\n');
});
