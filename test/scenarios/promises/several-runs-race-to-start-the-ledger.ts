import { expect } from 'vitest';
import { forceConflict } from '../../../src/sandbox/demo/force-conflict.ts';
import type { Given } from '../stage/given.ts';
import { complete, sale, title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { runsCollide: true };

export const play: Play = async ({ when, sam, runs, github, rows, ledger }) => {
  const ended = await when(() => {
    forceConflict(github, 4);
    runs.hold();
    for (const _ of [1, 2, 3, 4]) {
      sam.fileForm(sale, complete, { title });
    }
    runs.release((held) => held.filter(({ action }) => action === 'opened'));
  });
  const begun = ended.flatMap(({ requests }) =>
    requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/git/refs')),
  );
  const [first, ...others] = begun.map(({ status }) => status).toSorted();
  expect(first).toBe(ledger.kind === 'branch' ? 201 : undefined);
  // A run that is late finds the branch, or its issue recorded by another.
  expect(others.filter((status) => status !== 422)).toEqual([]);
  expect(await rows('SELECT id, issue_number FROM handoffs ORDER BY issue_number')).toHaveLength(4);
  const lines = (await ledger.auditBodies()).flatMap((text) => text.split('\n'));
  expect(lines.filter((line) => line.includes('initiated by sam'))).toHaveLength(4);
  expect(github.issues().map(({ comments }) => comments.length)).toEqual([1, 1, 1, 1]);
};
