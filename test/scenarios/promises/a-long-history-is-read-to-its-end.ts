import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { contract } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  labels: ['handoff/sales_to_onboarding', 'accepted', 'urgent'],
  behaviour: { revisionsKept: 'all' },
};

/** GitHub gives a hundred of anything at once; of comments Baton asks for fifty from either end. */
const many = Array.from({ length: 60 }, (_, at) => at + 1);

export const play: Play = async ({ handOver, when, runs, alice, mallory, issue, rows }) => {
  await handOver();
  await when(async () => {
    runs.hold();
    for (const at of many) {
      await mallory.label(1, 'urgent');
      await mallory.unlabel(1, 'urgent');
      await mallory.comment(1, `Number ${at}.`);
      await (at === 30 ? alice : mallory).comment(1, at === 30 ? '/accept' : 'And one more.');
    }
    for (const _ of many) {
      alice.tick(1, contract);
      alice.untick(1, contract);
    }
    alice.tick(1, contract);
    runs.release((held) => held.slice(-1));
  });
  expect(await rows('SELECT status, owner FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'alice' },
  ]);
  expect(await rows("SELECT count(*) AS ticks FROM events WHERE type = 'checked'")).toEqual([
    { ticks: 61 },
  ]);
  const ours = issue(1).comments.filter(({ author }) => author.endsWith('[bot]'));
  expect(ours.map(({ body }) => body)).toEqual([
    expect.stringContaining('<summary>Checklist 1/4'),
    expect.stringContaining('@sam, alice accepted this handoff'),
  ]);
};
