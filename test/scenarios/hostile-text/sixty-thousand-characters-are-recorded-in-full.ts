import { expect } from 'vitest';
import { complete } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

/** Each of them takes several characters once it is escaped. */
const long = '<|@&*'.repeat(12_000);

export const play: Play = async ({ handOver, when, alice, bob, issue, rows }) => {
  await handOver({ answers: { ...complete, goals: long } });
  expect(await rows("SELECT context_json ->> 'goals' AS goals FROM handoffs")).toEqual([
    { goals: long },
  ]);
  const [status] = issue(1).comments;
  expect(status?.body.length).toBeLessThan(65_536);
  expect(status?.body).toContain('| Client name | Example Ltd |');

  await when(() => alice.label(1, 'accepted'));
  await when(() => bob.editBody(1, (body) => body.replace('<|@&*', 'Short. ')));
  expect(issue(1).comments).toHaveLength(3);
};
