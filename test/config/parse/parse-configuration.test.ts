import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import type { SourceFile } from '../../../src/config/problem.ts';
import type { Configuration } from '../../../src/config/types.ts';
import { configuration, file, id, written } from '../arbitraries.ts';

function at(name: string, text: string): SourceFile {
  return { path: `.github/handoffs/${name}`, text };
}

function read(...files: readonly SourceFile[]): Configuration {
  const outcome = parseConfiguration(files);
  if (outcome.kind === 'invalid') {
    throw new Error(JSON.stringify(outcome.problems, null, 2));
  }
  return outcome.configuration;
}

function builtIn(type: string): SourceFile {
  const place = new URL(`../../../templates/${type}.yml`, import.meta.url);
  return { path: `templates/${type}.yml`, text: readFileSync(place, 'utf8'), builtIn: true };
}

describe('What a configuration leaves out', () => {
  test('the shortest template takes the rest from its file name', () => {
    const sound = read(at('sales_to_onboarding.yml', 'required_fields: [client_name]\n'));
    expect(sound).toStrictEqual({
      templates: [
        {
          type: 'sales_to_onboarding',
          name: 'Sales to onboarding',
          description: 'What onboarding needs to take over from sales.',
          from: 'sales',
          to: 'onboarding',
          fields: [{ id: 'client_name', label: 'Client name', type: 'textarea', required: true }],
          checklist: [],
        },
      ],
      teams: [
        { id: 'sales', members: [], assign: 'nobody', away: {} },
        { id: 'onboarding', members: [], assign: 'nobody', away: {} },
      ],
      people: {},
      labels: {
        initiated: 'initiated',
        accepted: 'accepted',
        returned: 'returned',
        completed: 'completed',
        cancelled: 'cancelled',
        incomplete: 'incomplete',
        onHold: 'on-hold',
        overdue: 'overdue',
        team: 'team/',
      },
      report: { every: 'week', on: 1, at: '08:00', timezone: 'UTC', skipEmpty: false },
      dashboard: { titles: false, logins: false },
      incomplete: { remind: { amount: 2, unit: 'd' }, close: { amount: 14, unit: 'd' } },
      requireChecklist: true,
      autoComplete: false,
    });
  });

  test.each([
    ['no files', []],
    ['an empty config.yml', [at('config.yml', '')]],
    ['one of nothing but a comment', [at('config.yml', '# to be written\n')]],
    ['keys without anything behind them', [at('config.yml', 'teams:\nlabels:\nreport:\n')]],
    ['files that are no templates', [at('README.md', '# Handoffs'), at('logo.svg', '<svg/>')]],
  ])('%s is a sound configuration', (_, files) => {
    expect(read(...files)).toEqual(read());
  });

  test('a team with members takes turns, one without assigns no one', () => {
    const { teams } = read(
      at('config.yml', 'teams: {a: {members: [alice]}, b: {github_team: acme/b}, c: }\n'),
    );
    expect(teams.map((team) => team.assign)).toEqual(['round_robin', 'round_robin', 'nobody']);
  });
});

describe('The two forms of a template', () => {
  test('the short form means the same as the long one with text areas', () => {
    const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 6 }).chain((all) =>
      fc.nat(all.length - 1).map((cut) => ({
        required: all.slice(0, cut + 1),
        optional: all.slice(cut + 1),
      })),
    );
    fc.assert(
      fc.property(ids, fc.boolean(), ({ required, optional }, namesReceiver) => {
        const checklist = ['Contract signed and filed', 'Welcome email sent'];
        const long = [...required, ...optional].map((name) => ({
          id: name,
          type: 'textarea',
          required: required.includes(name),
        }));
        const short = file('sales_to_onboarding', {
          required_fields: required,
          optional_fields: optional,
          checklist,
          ...(namesReceiver ? { receiving_team: 'success' } : {}),
        });
        const same = file('sales_to_onboarding', {
          from: 'sales',
          to: namesReceiver ? 'success' : 'onboarding',
          fields: long,
          checklist,
        });
        expect(parseConfiguration([short])).toEqual(parseConfiguration([same]));
      }),
    );
  });

  test('a file with the line ends of Windows, a byte order mark or comments reads the same', () => {
    const text = 'required_fields: # what it takes\n  - client_name\nname: Sales hands over\n';
    const plain = read(at('sales_to_onboarding.yml', text));
    const other = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(read(at('sales_to_onboarding.yml', other))).toEqual(plain);
  });
});

test('reasons for a return are codes with words, or a list of either', () => {
  const reasons = (text: string) =>
    read(at('a_to_b.yml', `required_fields: [goals]\nreturn_reasons:${text}`)).templates[0]
      ?.returnReasons;
  const said = { not_ready: 'Not ready', no_budget: 'No budget yet?' };
  expect(reasons('\n  not_ready: Not ready\n  no_budget: No budget yet?\n')).toEqual(said);
  expect(reasons(' [not_ready, "No budget yet?"]\n')).toEqual({
    not_ready: 'Not ready',
    no_budget_yet: 'No budget yet?',
  });
  expect(reasons('\n')).toBeUndefined();
});

describe('Teams', () => {
  test('a template names a team in any letter case', () => {
    const { templates, teams } = read(
      at('config.yml', 'teams:\n  Onboarding: {members: [alice]}\n  SALES:\n'),
      at('sales_to_onboarding.yml', 'required_fields: [goals]\nto: onBoarding\n'),
    );
    expect(templates[0]).toMatchObject({ from: 'SALES', to: 'Onboarding' });
    expect(teams.map((team) => team.id)).toEqual(['Onboarding', 'SALES']);
  });

  test('a template that comes with Baton may name teams the repository does not list', () => {
    const settings = at('config.yml', 'teams: {onboarding: {members: [alice]}}\n');
    const { teams } = read(settings, builtIn('sales_to_onboarding'));
    expect(teams).toEqual([
      { id: 'onboarding', members: ['alice'], assign: 'round_robin', away: {} },
      { id: 'sales', members: [], assign: 'nobody', away: {} },
    ]);
  });
});

describe('The templates that come with Baton', () => {
  test.each([
    [
      'sales_to_onboarding',
      { from: 'sales', to: 'onboarding' },
      [
        'client_name',
        'contract_value',
        'start_date',
        'key_contacts',
        'special_requirements',
        'goals',
      ],
      [
        'Contract signed and filed',
        'Kickoff meeting scheduled',
        'Client portal access created',
        'Welcome email sent',
      ],
    ],
    [
      'design_to_development',
      { from: 'design', to: 'development' },
      [
        'project_name',
        'design_files_url',
        'specifications',
        'breakpoints',
        'interactions',
        'assets_exported',
      ],
      [
        'All screens designed',
        'Asset export complete',
        'Interaction notes documented',
        'Design review approved',
      ],
    ],
  ])('%s asks for its six fields and lists its four tasks', (type, parties, ids, checklist) => {
    const [template] = read(builtIn(type)).templates;
    expect(template).toMatchObject({ type, ...parties, checklist });
    expect(template?.fields.map((field) => field.id)).toEqual(ids);
    expect(template?.fields.every((field) => field.required && field.description)).toBe(true);
  });
});

describe('Any configuration', () => {
  test('that is written down reads as itself', () => {
    fc.assert(
      fc.property(configuration, (any) => {
        expect(parseConfiguration(written(any))).toEqual({ kind: 'valid', configuration: any });
      }),
    );
  });

  test('does not depend on the order of its files', () => {
    fc.assert(
      fc.property(
        configuration
          .map(written)
          .chain((files) =>
            fc.tuple(
              fc.constant(files),
              fc.shuffledSubarray([...files], { minLength: files.length }),
            ),
          ),
        ([files, shuffled]) => {
          expect(parseConfiguration(shuffled)).toEqual(parseConfiguration(files));
        },
      ),
    );
  });
});

describe('Any text at all', () => {
  const pieces = fc.constantFrom(
    ...['fields:', 'required_fields:', 'options:', 'type: dropdown', 'checklist:', 'teams:'],
    ...['members:', 'labels:', 'report:', 'away:', 'calendar:', 'min: 1', 'id: x', 'pattern: (a'],
    ...[
      '- ',
      '  ',
      '\n',
      '\r\n',
      '\t',
      ': ',
      ', ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '#',
      '---',
      '...',
    ],
    ...[
      '&a ',
      '*a',
      '!!set ',
      '!x ',
      '|',
      '>',
      '? ',
      '%YAML 1.1\n---\n',
      '<<: ',
      '~',
      '2026-01-01',
    ],
    ...['true', '0x1F', '.inf', '\uFEFF', '\u0000', '\u2028', '🚧', '__proto__: ', 'constructor: '],
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('is either valid, or has a problem at a place within it', () => {
    fc.assert(
      fc.property(text, text, (settings, template) => {
        const files = [at('config.yml', settings), at('sales_to_onboarding.yml', template)];
        const outcome = parseConfiguration(files);
        if (outcome.kind === 'valid') {
          return;
        }
        expect(outcome.problems.length).toBeGreaterThan(0);
        for (const { path, line, column, message, fix } of outcome.problems) {
          const lines = files.find((one) => one.path === path)?.text.split('\n') ?? [];
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(message).toMatch(/\.$/);
          expect(fix).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['brackets', `required_fields: ${'['.repeat(20_000)}`],
    ['dashes', `${'- '.repeat(20_000)}x`],
    ['a few more levels than there can be', `required_fields: ${'['.repeat(30)}${']'.repeat(30)}`],
  ])('may be nested too deeply: %s', (_, deep) => {
    const outcome = parseConfiguration([at('sales_to_onboarding.yml', deep)]);
    expect(outcome).toMatchObject({
      kind: 'invalid',
      problems: expect.arrayContaining([
        expect.objectContaining({ message: 'The file is nested too deeply.', line: 1 }),
      ]),
    });
  });
});
