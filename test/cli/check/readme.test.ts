// The three steps of README.md, followed by hand.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baton } from '../captured.ts';
import { folderWith } from '../folder.ts';

const top = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, top), 'utf8');
const forms = '.github/ISSUE_TEMPLATE';
const [workflow = '', teams = ''] = [...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, example = '']) => example,
);
const feedback = `${forms}/handoff-feedback.yml`;
const steps = {
  '.github/workflows/handoffs.yml': workflow.replace('OWNER', 'acme'),
  '.github/handoffs/config.yml': teams,
  [feedback]: read(feedback),
};

async function findingsIn(files: Readonly<Record<string, string>>): Promise<unknown> {
  const { stdout } = await baton(['check', '--json'], { cwd: folderWith(files) });
  return JSON.parse(stdout).findings;
}

test.each(['sales_to_onboarding', 'design_to_development'])(
  'with only the form %s, `check` misses no other, and `upgrade` and `forms` write no other',
  async (type) => {
    const path = `${forms}/${type}.yml`;
    const files = { ...steps, [path]: read(path) };
    expect(await findingsIn(files)).toEqual([]);
    const cwd = folderWith(files);
    expect(await baton(['upgrade', '--check'], { cwd })).toMatchObject({ exitCode: 0 });
    expect(await baton(['forms', '--check'], { cwd })).toMatchObject({ exitCode: 0 });
  },
);

test('without any form, `check` misses both', async () => {
  expect(await findingsIn(steps)).toMatchObject([
    { path: `${forms}/design_to_development.yml`, message: 'The form is missing.' },
    { path: `${forms}/sales_to_onboarding.yml`, message: 'The form is missing.' },
  ]);
});

test('a template of your own needs its form, also where another has one', async () => {
  const path = `${forms}/sales_to_onboarding.yml`;
  const found = await findingsIn({
    ...steps,
    '.github/handoffs/config.yml': 'teams: { sales: {}, onboarding: {}, support: {} }\n',
    '.github/handoffs/sales_to_onboarding.yml': read('templates/sales_to_onboarding.yml'),
    '.github/handoffs/onboarding_to_support.yml': 'required_fields: [client, goals]\n',
    [path]: read(path),
  });
  expect(found).toContainEqual(
    expect.objectContaining({
      path: `${forms}/onboarding_to_support.yml`,
      message: 'The form is missing.',
    }),
  );
});
