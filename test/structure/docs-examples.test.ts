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
  examplesOf(page).map((example, at, all) => ({
    page,
    number: at + 1,
    // A form that opens by itself needs the calendar in the example below it.
    examples: /^opens:/m.test(example) ? [example, all[at + 1] ?? ''] : [example],
  })),
);

test('examples are found on every page', () => {
  expect([...new Set(cases.map(({ page }) => page))]).toEqual(pages);
});

test.each(cases)('example $number of $page is valid', ({ examples }) => {
  const files = examples.map((text) => {
    const name = /^teams:/m.test(text) ? 'config' : 'support_to_engineering';
    return { path: `.github/handoffs/${name}.yml`, text };
  });
  expect(parseConfiguration(files)).toMatchObject({ kind: 'valid' });
});
