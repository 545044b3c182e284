import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

const odd = ["'; DELETE FROM handoffs", '::error::x', '<b>|`@alice`', 'ACCEPTED?', 'überfällig 🔥'];

export const given: Given = { labels: [...odd, 'handoff/<!-- baton:status -->'] };

export const play: Play = async ({ handOver, when, runs, sam, alice, mallory, issue, rows }) => {
  await handOver();
  const [run] = await when(async () => {
    runs.hold();
    for (const label of odd) {
      await mallory.label(1, label);
    }
    runs.release((held) => held.slice(0, 1));
  });
  expect(run).toMatchObject({ annotations: [], log: 'Issue #1: no change.\n' });
  expect(issue(1).labels).toEqual(expect.arrayContaining(odd));
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);

  await when(() => sam.fileBlank('Take this over', 'Please.'));
  await when(() => alice.label(2, 'handoff/<!-- baton:status -->'));
  expect(issue(2).comments[0]?.body).toContain('### Which handoff is this?');
};
