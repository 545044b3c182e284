import { expect, test } from 'vitest';
import { labelRoom, rowLabel } from '../../src/dashboard/charts/svg.ts';

/** At the size of a chart's names, a Chinese sign is 13 pixels wide. */
const name = 'sales: 顧客名（法人の正式名称）';

test('a Japanese name has the room that its wide signs need', () => {
  expect(labelRoom([name], 1000)).toBeGreaterThan(7 * 6 + 13 * 13);
});

test('a Japanese name is cut before its bar', () => {
  expect(rowLabel(name, { x: 0, y: 0 }, 150)).toHaveProperty('children', ['sales: 顧客名（…']);
});
