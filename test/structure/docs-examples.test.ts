// The examples of configuration in the documentation are valid.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';

const top = new URL('../../', import.meta.url);

const pages = ['README.md', '.github/docs/configuration.md', '.github/docs/notifications.md'];

/** The YAML examples of a page that are files of `.github/handoffs/`; others are parts of a workflow. */
function examplesOf(page: string): readonly string[] {
  const text = readFileSync(new URL(page, top), 'utf8');
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, example = '']) => example)
    .filter((example) => /^(?:teams|receiving_team|from):/m.test(example));
}

const cases = pages.flatMap((page) =>
  examplesOf(page).map((example, at) => ({ page, number: at + 1, example })),
);

test('examples are found on every page', () => {
  expect([...new Set(cases.map(({ page }) => page))]).toEqual(pages);
});

test.each(cases)('example $number of $page is valid', ({ example }) => {
  const name = /^teams:/m.test(example) ? 'config' : 'support_to_engineering';
  const file = { path: `.github/handoffs/${name}.yml`, text: example };
  expect(parseConfiguration([file])).toMatchObject({ kind: 'valid' });
});
