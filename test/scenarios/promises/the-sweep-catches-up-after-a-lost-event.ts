import { expect } from 'vitest';
import { contract, kickoff } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({
  handOver,
  when,
  clock,
  runs,
  alice,
  bob,
  issue,
  rows,
  audit,
}) => {
  await handOver();
  await when(async () => {
    runs.loseNext(3);
    await bob.label(1, 'accepted');
    clock.advance({ minutes: 10 });
    alice.tick(1, contract);
    clock.advance({ minutes: 10 });
    bob.tick(1, kickoff);
  });
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);

  clock.advance({ hours: 2 });
  const [sweep] = await when(() => runs.schedule());
  expect(await rows('SELECT status, owner, accepted_by, accepted_at FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'bob', accepted_by: 'bob', accepted_at: '2026-11-16T09:02:00Z' },
  ]);
  expect(await rows('SELECT done_by, done_at FROM checklist_items WHERE done = 1')).toEqual([
    { done_by: 'alice', done_at: '2026-11-16T09:12:00Z' },
    { done_by: 'bob', done_at: '2026-11-16T09:22:00Z' },
  ]);
  expect(issue(1).labels).toContain('accepted');
  expect(issue(1).labels).not.toContain('initiated');
  expect(issue(1).comments[0]?.body).toContain('<summary>Checklist 2/4');
  expect((await audit()).at(-1)).toBe('handoff 1: accepted by bob (sales_to_onboarding, issue 1)');
  expect(sweep?.outputs).toEqual({ changed: 'true' });

  // The next sweep finds everything in order.
  const [again] = await when(() => runs.schedule());
  expect(again?.outputs).toEqual({ changed: 'false' });
  expect(
    again?.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql'),
  ).toEqual([]);
};
