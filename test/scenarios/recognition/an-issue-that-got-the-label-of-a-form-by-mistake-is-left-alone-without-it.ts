import { expect } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { complete, sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

const label = 'handoff/sales_to_onboarding';

export const play: Play = async ({ at, when, sam, erin, baton, issue, rows, runs, reads }) => {
  const verified = async () => {
    const [run] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
    return run?.exitCode;
  };
  await when(() => sam.fileBlank('Build is broken', '### Steps\n\n1. Run the build.'));
  await when(() => erin.label(1, label));
  expect(issue(1).labels).toEqual([label, 'incomplete']);

  // GitHub starts no run for an issue without a label of Baton's: the sweep sees it.
  runs.hold();
  await erin.unlabel(1, label);
  runs.release(() => []);
  await at('2026-11-16T10:17:00Z', () => runs.schedule());
  expect(issue(1)).toMatchObject({ state: 'open', labels: [] });
  expect((await baton('erin', ['list', '--incomplete'])).stdout).toBe('No form is incomplete.\n');
  const left = pageOf(issue(1));
  const [shown] = (await baton('erin', ['show', '1'])).stdout.split('\n');
  expect(shown).toBe('Issue #1 is not a handoff: the label of its form was removed.');
  const all = await baton('erin', ['list', '--incomplete', '--all']);
  expect(all.stdout).toContain('label removed');
  // Nor is it an incomplete form that sales has sent.
  expect((await baton('erin', ['metrics'])).stdout).not.toContain('Often missing');

  await at('2026-11-23T10:17:00Z', () => runs.schedule());
  expect(issue(2).body).not.toContain('#1');
  await at('2026-12-07T10:17:00Z', () => runs.schedule());
  expect(pageOf(issue(1))).toBe(left);

  // Meant after all: the time to complete it starts again.
  await at('2026-12-08T09:00:00Z', () => erin.label(1, label));
  expect(issue(1).labels).toEqual([label, 'incomplete']);
  expect(await rows('SELECT since, closed_at FROM incomplete_forms')).toEqual([
    { since: '2026-12-08T09:00:00Z', closed_at: null },
  ]);
  expect(await verified()).toBe(0);

  await when(() => erin.unlabel(1, label));
  expect(issue(1).labels).toEqual([]);
  expect(await verified()).toBe(0);
  await when(() => erin.label(1, label));
  await when(() => sam.editBody(1, () => renderFormBody(sale, complete)));
  expect(issue(1).labels).toContain('initiated');
  expect(await verified()).toBe(0);
  await reads({ 'The issue without the label': left });
};
