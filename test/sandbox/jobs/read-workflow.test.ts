// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions of workflows look like that.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readAction } from '../../../src/sandbox/jobs/workflow/read-action.ts';
import { isStartedBy, readWorkflow } from '../../../src/sandbox/jobs/workflow/read-workflow.ts';

const text = `
name: Handoffs
on:
  issues: { types: [opened, edited] }
  issue_comment:
  schedule: [{ cron: '17 * * * *' }]
  workflow_dispatch: { inputs: { mode: { type: choice, options: [auto, sweep] } } }
permissions: { issues: write, contents: write }
concurrency: { group: "handoffs-\${{ github.repository }}", queue: max }
jobs:
  handoffs:
    if: github.event.issue
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: acme/baton@v1
        with: { days: 7 }
`;

test('a workflow declares what starts it, what it waits for, and what it passes on', () => {
  expect(readWorkflow(text)).toEqual({
    name: 'Handoffs',
    on: {
      issues: ['opened', 'edited'],
      issue_comment: null,
      schedule: null,
      workflow_dispatch: null,
    },
    schedules: ['17 * * * *'],
    job: 'handoffs',
    condition: 'github.event.issue',
    concurrency: { group: 'handoffs-${{ github.repository }}', queue: 'max' },
    with: { days: '7' },
    timeoutMinutes: 360,
  });
});

test('an event starts it when its activity is listed, or when none is', () => {
  const workflow = readWorkflow(text);
  expect(isStartedBy(workflow, 'issues', 'opened')).toBe(true);
  expect(isStartedBy(workflow, 'issues', 'locked')).toBe(false);
  expect(isStartedBy(workflow, 'issue_comment', 'deleted')).toBe(true);
  expect(isStartedBy(workflow, 'schedule', null)).toBe(true);
  expect(isStartedBy(workflow, 'push', null)).toBe(false);
});

test('a group by its name alone keeps only the newest waiting', () => {
  const simple = text.replace(/^concurrency:.*$/m, 'concurrency: handoffs');
  expect(readWorkflow(simple).concurrency).toEqual({ group: 'handoffs', queue: 'single' });
});

test.each([
  [
    'cancelling in a full queue',
    text.replace('queue: max', 'queue: max, cancel-in-progress: true'),
    'concurrency',
  ],
  ['no step', text.replace(/ {6}- uses: acme[\s\S]*/, ''), 'no step'],
  ['two steps', `${text}      - uses: acme/other@v1\n`, 'one action'],
])('%s is refused rather than overlooked', (_title, workflow, hint) => {
  expect(() => readWorkflow(workflow)).toThrow(hint);
});

test('an action declares its script and its inputs, all as text', () => {
  const folder = fileURLToPath(new URL('fixtures/obedient', import.meta.url));
  expect(readAction(folder)).toEqual({
    name: 'Obedient',
    main: `${folder}/index.mjs`,
    inputs: {
      token: '${{ github.token }}',
      'data-branch': 'handoff-data',
      'two words': 'both',
      days: '30',
      nothing: '',
    },
  });
});
