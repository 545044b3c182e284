import * as v from 'valibot';
import { expect } from 'vitest';
import { withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

const listed = v.array(
  v.object({
    issue_number: v.number(),
    missing_json: v.array(v.string()),
    reminded_at: v.nullable(v.string()),
    closed_as: v.nullable(v.string()),
  }),
);

export const play: Play = async ({ handOver, at, runs, github, issue, rows, reads, baton }) => {
  const list = async (...words: readonly string[]) => {
    const all = ['list', '--incomplete', '--json', ...words];
    const { stdout } = await baton('erin', all);
    return v.parse(listed, JSON.parse(stdout));
  };
  await handOver({ answers: withGaps });
  await handOver();
  const form = { issue_number: 1, missing_json: ['key_contacts', 'goals'], closed_as: null };
  expect(await list()).toEqual([{ ...form, reminded_at: null }]);

  // Two days later its sender is reminded; two weeks after that it is closed.
  await at('2026-11-18T10:00:00Z', () => runs.schedule());
  expect(await list()).toEqual([{ ...form, reminded_at: '2026-11-18T10:00:00Z' }]);
  await at('2026-11-23T09:00:00Z', () => runs.schedule());
  const report = github.issues().find(({ labels }) => labels.includes('handoff-report'));
  expect(report?.body).toContain(
    '\n**sales**: 1 incomplete form\n- #1 Example Ltd: sam to complete the form, for 7 days\n',
  );
  await at('2026-12-01T09:00:00Z', () => runs.schedule());
  expect(issue(1).state).toBe('closed');
  expect(await list()).toEqual([]);
  expect(await list('--all')).toMatchObject([{ issue_number: 1, closed_as: 'expired' }]);
  expect(await rows('SELECT issue_number FROM handoffs')).toEqual([{ issue_number: 2 }]);
  await reads({ 'Its comments after the first': textsOf(issue(1).comments.slice(1)) });
};
