import { expect, test } from 'vitest';
import { rowNames } from '../../src/dashboard/charts/row-names.ts';

/** At the size of a chart's names, a Chinese sign is 13 pixels wide. */
const name = 'sales: 顧客名（法人の正式名称）';

function linesOf(text: string, width: number): readonly unknown[] {
  const drawn = rowNames([text], width).draw(text, 0, 17);
  return drawn.map((line) => (typeof line === 'string' ? line : line.children.join('')));
}

test('a Japanese name has the room that its wide signs need', () => {
  expect(rowNames([name], 1000).room).toBeGreaterThan(7 * 6 + 13 * 13);
});

test.each([
  { width: 1000, lines: ['sales → customer-success-emea'] },
  { width: 340, lines: ['sales → customer-success-emea'] },
  { width: 200, lines: ['sales →', 'customer-success-emea'] },
  { width: 130, lines: ['sales → customer-', 'success-emea'] },
])('a name is shown whole at $width px', ({ width, lines }) => {
  expect(linesOf('sales → customer-success-emea', width)).toEqual(lines);
});

test('a Japanese name is shown whole, too', () => {
  expect(linesOf(name, 150).join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
});

test('a name beside its row takes no line above it, and one above takes little room beside it', () => {
  expect(rowNames(['sales'], 340)).toMatchObject({ above: 0 });
  expect(rowNames(['sales → customer-success-emea'], 340)).toMatchObject({ above: 18, room: 12 });
});
