import { expect } from 'vitest';
import { forceConflict } from '../../../src/sandbox/demo/force-conflict.ts';
import type { Given } from '../stage/given.ts';
import { complete, sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { runsCollide: true };

const twenty = Array.from({ length: 20 }, (_, at) => at + 2);

export const play: Play = async ({ handOver, when, sam, runs, github, issue, rows, ledger }) => {
  await handOver();
  const ended = await when(() => {
    forceConflict(github, 20);
    runs.hold();
    for (const number of twenty) {
      sam.fileForm(sale, complete, { title: `Client ${number}` });
    }
    runs.release((held) => held.filter(({ action }) => action === 'opened'));
  });
  expect(ended).toHaveLength(20);
  expect(
    await rows('SELECT issue_number, title FROM handoffs ORDER BY 1 LIMIT 20 OFFSET 1'),
  ).toEqual(twenty.map((number) => ({ issue_number: number, title: `Client ${number}` })));
  const lines = (await ledger.auditBodies()).flatMap((text) => text.split('\n'));
  expect(
    lines
      .filter((line) => line.includes('initiated by sam'))
      .map((line) => Number(/issue (\d+)\)$/.exec(line)?.[1]))
      .toSorted((one, other) => one - other),
  ).toEqual([1, ...twenty]);
  for (const number of twenty) {
    expect(issue(number)).toMatchObject({ assignees: [expect.any(String)], comments: [{}] });
    expect(issue(number).labels).toContain('initiated');
  }
  // In any order, the team took turns.
  expect(
    await rows(
      'SELECT count(*) AS handoffs FROM handoffs GROUP BY assignees_json ->> 0 ORDER BY 1',
    ),
  ).toEqual([{ handoffs: 10 }, { handoffs: 11 }]);
};
