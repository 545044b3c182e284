import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, alice, issue, rows }) => {
  await handOver({ ticked: sale.checklist });
  await when(() => alice.editBody(1, (body) => `${body}\n- [ ] Invoice sent`));
  expect(await rows('SELECT position, text, done FROM checklist_items WHERE done = 0')).toEqual([
    { position: 5, text: 'Invoice sent', done: 0 },
  ]);

  await when(() => alice.label(1, 'completed'));
  expect(issue(1).state).toBe('open');
  expect(issue(1).comments.at(-1)?.body).toContain('- Invoice sent');

  await when(() => alice.tick(1, 'Invoice sent'));
  await when(() => alice.label(1, 'completed'));
  expect(issue(1).state).toBe('closed');
};
