import { expect } from 'vitest';
import { contract, kickoff } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, alice, bob, issue, rows }) => {
  await handOver();
  await when(() => alice.tick(1, contract));
  await when(() => bob.tick(1, kickoff));
  await when(() => bob.untick(1, contract));
  expect(await rows('SELECT text, done, done_by, done_at FROM checklist_items')).toMatchObject([
    { text: 'Contract signed and filed', done: 0, done_by: null, done_at: null },
    { text: 'Kickoff meeting scheduled', done: 1, done_by: 'bob', done_at: '2026-11-16T09:03:00Z' },
    { done: 0 },
    { done: 0 },
  ]);
  expect(
    await rows("SELECT type, actor, at FROM events WHERE type LIKE '%checked' ORDER BY at"),
  ).toEqual([
    { type: 'checked', actor: 'alice', at: '2026-11-16T09:02:00Z' },
    { type: 'checked', actor: 'bob', at: '2026-11-16T09:03:00Z' },
    { type: 'unchecked', actor: 'bob', at: '2026-11-16T09:04:00Z' },
  ]);
  const [status] = issue(1).comments;
  expect(status?.body).toContain('<summary>Checklist 1/4');
  expect(status?.body).toContain('✓ Kickoff meeting scheduled (bob, Mon 16 Nov, 09:03 UTC)');
  expect(status?.body).toContain('○ Contract signed and filed\n');
};
