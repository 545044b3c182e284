import { expect, test } from 'vitest';
import { tableText } from '../../src/cli/table.ts';

const terminal = { hasColour: false, width: 40 };

test('the widest columns shrink, however long their content is', () => {
  const text = tableText(terminal, {
    columns: ['Issue', 'Context', 'Notes'],
    rows: [['#1', 'x'.repeat(200_000), 'y'.repeat(30)]],
  });
  const [head = '', row = ''] = text.split('\n');
  expect(head).toMatch(/^Issue {2}Context +Notes/);
  expect(row).toMatch(/^#1 +x+… {2}y+…$/);
  expect(row.length).toBeLessThanOrEqual(40);
});

test('where there is no width, as in a pipe, nothing is cut', () => {
  const text = tableText(
    { ...terminal, width: null },
    { columns: ['Context'], rows: [['x'.repeat(1000)]] },
  );
  expect(text).toContain('x'.repeat(1000));
});
