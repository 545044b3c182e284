import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { complete, sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const given: Given = {};

const { goals, ...gap } = complete;
const told =
  'SELECT issue_number, attempts, reminded_at, closed_at, closed_as FROM incomplete_forms ORDER BY issue_number';

export const play: Play = async (scene) => {
  const { handOver, when, at, runs, ledger, sam, issue, rows, reads } = scene;
  await handOver({ answers: gap });
  await handOver({ answers: gap });
  await handOver({ answers: gap });
  const swept = (time: string) => at(time, () => runs.schedule());

  // Filed on Monday; reminded two days later, once.
  await swept('2026-11-18T08:17:00Z');
  expect(issue(1).comments).toHaveLength(1);
  await swept('2026-11-19T08:17:00Z');
  await swept('2026-11-20T08:17:00Z');
  expect(issue(1).comments).toHaveLength(2);
  expect(issue(1).state).toBe('open');

  // Completed in time, it is handed over as usual; closed by its sender, it is let go.
  await when(() => sam.editAnswer(2, { template: sale, field: 'goals', answer: String(goals) }));
  await when(() => sam.close(3, 'not_planned'));

  await swept('2026-12-02T08:17:00Z');
  await swept('2026-12-03T08:17:00Z');
  expect(issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  expect(issue(3).comments).toHaveLength(2);
  const rowsClosed = await rows(told);
  expect(rowsClosed).toMatchObject([
    { issue_number: 1, closed_as: 'expired' },
    { issue_number: 3, closed_as: 'closed' },
  ]);
  const comments = issue(1).comments.length;
  await swept('2026-12-04T08:17:00Z');
  expect(issue(1).comments).toHaveLength(comments);
  await reads({ 'The comments on the form': textsOf(issue(1).comments) });

  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.exitCode).toBe(0);
  await ledger.lose();
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect(await rows(told)).toEqual(rowsClosed);

  // An edit is enough to continue: its author may not be allowed to reopen it.
  await when(() => sam.editAnswer(1, { template: sale, field: 'goals', answer: String(goals) }));
  expect(issue(1)).toMatchObject({ state: 'open' });
  expect(issue(1).labels).toContain('initiated');
  expect(await rows(told)).toMatchObject([{ issue_number: 3 }]);
};
