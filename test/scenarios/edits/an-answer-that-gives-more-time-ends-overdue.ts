import { expect } from 'vitest';
import { type Given, teams } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'config.yml': teams,
    'support.yml': `
from: sales
to: onboarding
accept_within: { by: priority, Urgent: 1h, else: 1d }
fields:
  - { id: priority, type: dropdown, options: [Urgent, Normal] }
  - { id: problem }
`,
  },
};

const body = (priority: string) =>
  `### Priority\n\n${priority}\n\n### Problem\n\nThe portal is slow.`;

export const play: Play = async ({ when, at, runs, sam, issue, rows }) => {
  const shown = async () => ({
    isLabelled: issue(1).labels.includes('overdue'),
    isMarked: issue(1).comments[0]?.body.includes('**overdue**'),
    calls: issue(1).comments.length - 1,
    since: (await rows('SELECT overdue_since FROM handoffs'))[0]?.['overdue_since'],
  });
  await when(() => sam.fileBlank('The portal is slow', body('Urgent')));
  await at('2026-11-16T10:17:00Z', () => runs.schedule());
  const late = { isLabelled: true, isMarked: true, calls: 1, since: '2026-11-16T10:01:00Z' };
  expect(await shown()).toEqual(late);

  await when(() => sam.editBody(1, () => body('Normal')));
  const inTime = { isLabelled: false, isMarked: false, calls: 1, since: null };
  expect(await shown()).toEqual(inTime);
  await at('2026-11-17T09:00:00Z', () => runs.schedule());
  expect(await shown()).toEqual(inTime);
  await at('2026-11-17T09:17:00Z', () => runs.schedule());
  const again = { isLabelled: true, isMarked: true, calls: 2, since: '2026-11-17T09:01:00Z' };
  expect(await shown()).toEqual(again);
  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.outputs).toMatchObject({ 'drift-count': '0' });
};
