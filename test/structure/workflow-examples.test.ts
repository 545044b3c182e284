// The workflows that the pages show: pasted into the workflow of `init`, as their page explains, `baton check` finds nothing.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkWorkflows } from '../../src/cli/check/check-workflows.ts';
import { findSteps } from '../../src/cli/workflow/find-steps.ts';
import { workflowText } from '../../src/cli/workflow/workflow-text.ts';

const whole = workflowText('acme/baton@v1');
const before = (mark: string) => whole.slice(0, whole.indexOf(mark));

/** How a reader puts an example into the workflow, by its first line. */
const places: readonly { readonly first: RegExp; readonly put: (example: string) => string }[] = [
  { first: /^jobs:/, put: (example) => before('jobs:') + example },
  { first: /^ {4}steps:/, put: (example) => before('    steps:') + example },
  { first: /^ {6}- uses: OWNER\/baton/, put: (example) => before('      - uses:') + example },
];

const examples = ['dashboard', 'notifications', 'postgresql'].flatMap((page) => {
  const text = readFileSync(new URL(`../../.github/docs/${page}.md`, import.meta.url), 'utf8');
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, example = '']) => {
    const place = places.find(({ first }) => first.test(example));
    return place === undefined ? [] : [{ page, text: place.put(example.replace('OWNER', 'acme')) }];
  });
});

test('the examples are found', () => {
  expect(examples.map(({ page }) => page)).toEqual([
    'dashboard',
    'dashboard',
    'notifications',
    'postgresql',
  ]);
});

test.each(examples)('an example of $page is a good workflow', ({ text }) => {
  const file = { path: '.github/workflows/handoffs.yml', text };
  expect([...checkWorkflows([file], findSteps(file, false), 'github.com')]).toEqual([]);
});
