// What a repository takes over from the one that its configuration extends, and what its own files change.

import { expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import type { SourceFile } from '../../../src/config/problem.ts';

const own = (files: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries(files).map(([name, text]) => ({ path: `.github/handoffs/${name}`, text }));

const shared = (files: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries(files).map(([name, text]) => ({
    path: `acme/handoffs/.github/handoffs/${name}`,
    text,
    isShared: true,
  }));

function valid(files: readonly SourceFile[]) {
  const outcome = parseConfiguration(files);
  if (outcome.kind === 'invalid') {
    throw new Error(outcome.problems.map(({ message }) => message).join(' '));
  }
  return outcome.configuration;
}

const sharedSettings = `teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob], lead: erin }
people:
  sam: { email: sam@example.com }
labels: { initiated: handed-over, overdue: late }
report: { every: week, on: friday }
auto_complete: true
`;
const sharedForm = 'required_fields: [client]\nchecklist: [Call the client]\n';
const sharedFiles = { 'config.yml': sharedSettings, 'sales_to_onboarding.yml': sharedForm };

test('A repository that only extends another has its teams, templates, labels and settings', () => {
  const { extends: _, ...merged } = valid([
    ...own({ 'config.yml': 'extends: acme/handoffs\n' }),
    ...shared(sharedFiles),
  ]);
  expect(merged).toEqual(valid(own(sharedFiles)));
});

test('The own file wins: a team, a person and a label each by itself, other keys as a whole', () => {
  const { teams, people, labels, report, autoComplete } = valid([
    ...own({
      'config.yml': `extends: acme/handoffs
teams:
  Onboarding: { members: [carol] }
  support: {}
people:
  carol: { email: carol@example.com }
labels: { initiated: filed }
report: { every: month }
`,
    }),
    ...shared(sharedFiles),
  ]);
  expect(teams).toMatchObject([
    { id: 'sales', members: ['sam'] },
    { id: 'Onboarding', members: ['carol'] },
    { id: 'support', members: [] },
  ]);
  expect(teams[1]).not.toHaveProperty('lead');
  expect(Object.keys(people)).toEqual(['sam', 'carol']);
  expect(labels).toMatchObject({ initiated: 'filed', overdue: 'late' });
  expect(report).toMatchObject({ every: 'month', on: 1 });
  expect(autoComplete).toBe(true);
});

test('An own template replaces the shared one of the same name and adds to the others', () => {
  const { templates } = valid([
    ...own({
      'config.yml': 'extends: acme/handoffs\n',
      'sales_to_onboarding.yml': 'required_fields: [budget]\n',
      'onboarding_to_sales.yml': 'required_fields: [result]\n',
    }),
    ...shared({
      ...sharedFiles,
      'sales_to_sales.yml': 'name: Among sales\nrequired_fields: [client]\n',
    }),
  ]);
  expect(templates.map(({ type, fields }) => [type, fields.map(({ id }) => id)])).toEqual([
    ['onboarding_to_sales', ['result']],
    ['sales_to_onboarding', ['budget']],
    ['sales_to_sales', ['client']],
  ]);
});

test('A mistake in a shared file is named with its repository, file and line', () => {
  const outcome = parseConfiguration([
    ...own({ 'config.yml': 'extends: acme/handoffs\n' }),
    ...shared({ ...sharedFiles, 'config.yml': `${sharedSettings}auto_close: true\n` }),
  ]);
  expect(outcome).toMatchObject({
    kind: 'invalid',
    problems: [{ path: 'acme/handoffs/.github/handoffs/config.yml', line: 9 }],
  });
});

test('One level only: a shared configuration that extends another is refused at its own line', () => {
  const outcome = parseConfiguration([
    ...own({ 'config.yml': 'extends: acme/handoffs\n' }),
    ...shared({ ...sharedFiles, 'config.yml': `extends: acme/base\n${sharedSettings}` }),
  ]);
  expect(outcome).toMatchObject({
    kind: 'invalid',
    problems: [
      {
        path: 'acme/handoffs/.github/handoffs/config.yml',
        line: 1,
        message: 'A shared configuration cannot extend another one.',
      },
    ],
  });
});

test('Without the shared files, what they might explain is not reported', () => {
  const { teams, templates } = valid(
    own({
      'config.yml': 'extends: acme/handoffs\nteams:\n  support: {}\n',
      'sales_to_support.yml': 'required_fields: [client]\nnext: sales_to_onboarding\n',
    }),
  );
  expect(templates).toHaveLength(1);
  expect(teams.map(({ id }) => id)).toContain('support');
});

test('A name that is no repository is a problem, and so is an empty one', () => {
  const outcome = parseConfiguration(own({ 'config.yml': 'extends: handoffs\n' }));
  expect(outcome).toMatchObject({ kind: 'invalid', problems: [{ line: 1, column: 10 }] });
});

test('Of files that fewer people may read, the addresses are left out, and not those of the own files', () => {
  const confidential = shared({
    ...sharedFiles,
    'config.yml': sharedSettings.replace(
      'lead: erin',
      "lead: erin, email: o@example.com, slack: '#o'",
    ),
  }).map((file) => ({ ...file, isConfidential: true }));
  const { teams, people } = valid([
    ...own({
      'config.yml': `extends: acme/handoffs
teams:
  support: { members: [grace], email: support@example.com }
people:
  grace: { email: grace@example.com }
`,
    }),
    ...confidential,
  ]);
  expect(people).toEqual({ grace: { email: 'grace@example.com' } });
  expect(teams.map(({ id, lead, email, slack }) => ({ id, lead, email, slack }))).toEqual([
    { id: 'sales' },
    { id: 'onboarding', lead: 'erin' },
    { id: 'support', email: 'support@example.com' },
  ]);
});
