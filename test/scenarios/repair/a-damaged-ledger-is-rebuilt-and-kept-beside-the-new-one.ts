import { expect } from 'vitest';
import { dataBranch } from '../stage/branch-ledger.ts';
import type { Given } from '../stage/given.ts';
import { contract, withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

// The run that finds the damage.
export const given: Given = { runsFail: true, onlyOnBranch: 'It damages the file of the ledger.' };

export const play: Play = async ({
  handOver,
  when,
  runs,
  alice,
  bob,
  github,
  rows,
  audit,
  reads,
}) => {
  await handOver();
  await handOver({ answers: withGaps });
  await when(() => alice.label(1, 'accepted'));
  await when(() => bob.tick(1, contract));
  const everything = async () => ({
    handoffs: await rows('SELECT * FROM handoffs'),
    events: await rows('SELECT * FROM events ORDER BY idempotency_key'),
    submissions: await rows('SELECT * FROM submissions'),
    checklist: await rows('SELECT * FROM checklist_items'),
  });
  const before = await everything();

  const damaged = new TextEncoder().encode('<<<<<<< HEAD\n');
  await github.commitFiles({
    as: 'erin',
    branch: dataBranch,
    message: 'By hand',
    files: { 'handoffs.db': damaged },
  });
  const [stopped] = await when(() => alice.tick(1, 'Kickoff meeting scheduled'));
  expect(stopped?.exitCode).toBe(1);

  const [rebuilt] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect(rebuilt?.exitCode).toBe(0);
  const after = await everything();
  // With the tick whose run found the ledger damaged.
  expect(after.events).toHaveLength(before.events.length + 1);
  expect(after.submissions).toEqual(before.submissions);
  expect(after.handoffs).toEqual(before.handoffs);
  expect(after.checklist.map((item) => item['done_by'])).toEqual(['bob', 'alice', null, null]);

  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.exitCode).toBe(0);
  await reads({
    'The rebuild': pageOfRun(rebuilt),
    'The data branch': (await audit()).join('\n'),
    'The verification': pageOfRun(verified),
  });

  // And on it goes.
  await when(() => bob.tick(1, 'Client portal access created'));
  expect(await rows('SELECT count(*) AS ticks FROM checklist_items WHERE done = 1')).toEqual([
    { ticks: 3 },
  ]);
};
