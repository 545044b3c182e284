// The templates that come with Baton: each is sound, makes a form that GitHub takes, and reads back.

import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBundledTemplates } from '../../../src/cli/init/bundled-templates.ts';
import { linkTemplate } from '../../../src/cli/init/link-templates.ts';
import { readShipped } from '../../../src/cli/init/shipped-templates.ts';
import { possibleValues } from '../../../src/config/answers/by-answer.ts';
import { secondsOf } from '../../../src/config/duration.ts';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import type { Template } from '../../../src/config/types.ts';
import { chooseTemplate } from '../../../src/form/choose-template.ts';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { renderIssueForm } from '../../../src/form/issue-form/render-issue-form.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { type Context, redactedValue } from '../../../src/handoff/submission.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import { issueForm } from './issue-form-rules.ts';

const offered = readBundledTemplates();
const templates = soundTemplates();

/** As `baton init` writes them in a repository that has them all and lists the teams they name. */
function soundTemplates(): readonly Template[] {
  const shipped = readShipped();
  const files = shipped.map((one) => ({
    path: `.github/handoffs/${one.template.type}.yml`,
    text: linkTemplate(one, shipped, []),
  }));
  const teams = shipped.flatMap(({ template: { from, to } }) => [from, ...possibleValues(to)]);
  const listed = [...new Set(teams)]
    .map((team) => `  ${team}: { calendar: { timezone: Europe/Berlin } }\n`)
    .join('');
  const settings = { path: '.github/handoffs/config.yml', text: `teams:\n${listed}` };
  const outcome = parseConfiguration([settings, ...files]);
  if (outcome.kind === 'invalid') {
    throw new Error(JSON.stringify(outcome.problems, null, 2));
  }
  return outcome.configuration.templates;
}

const answer = v.union([v.string(), v.number(), v.array(v.string())]);

/** What a person might fill in. */
function filled({ type }: Template) {
  const place = new URL(`fixtures/filled/${type}.json`, import.meta.url);
  return v.parse(v.record(v.string(), answer), JSON.parse(readFileSync(place, 'utf8')));
}

/** Private answers are not recorded. */
function recorded(answers: Context, { fields }: Template): Context {
  const hidden = fields.filter((field) => field.private).map(({ id }) => [id, redactedValue]);
  return { ...answers, ...Object.fromEntries(hidden) };
}

describe('a repository without templates of its own', () => {
  it('has the two from sales and from design, and none of the others', () => {
    expect(readDefaultTemplates().files.map(({ path }) => path)).toEqual([
      'templates/sales_to_onboarding.yml',
      'templates/design_to_development.yml',
    ]);
  });
});

describe.each(templates.map((template) => [template.type, template] as const))(
  'the template %s',
  (type, template) => {
    const answers = filled(template);
    const [first = '', ...others] = template.checklist;
    const body = renderFormBody(template, answers, { ticked: [first] });

    it('states how soon, asks for each thing with a hint, and has a checklist', () => {
      const accept = possibleValues(template.acceptWithin).map(secondsOf);
      const complete = possibleValues(template.completeWithin).map(secondsOf);
      expect(Math.min(...accept)).toBeGreaterThan(0);
      expect(accept.length).toBeGreaterThan(0);
      expect(Math.min(...complete)).toBeGreaterThan(Math.max(...accept));
      expect(template.fields.filter((field) => field.description === undefined)).toEqual([]);
      expect(others.length).toBeGreaterThan(2);
    });

    it('makes a form that GitHub takes', () => {
      const form = parse(renderIssueForm(template), { version: '1.1' });
      expect(v.parse(issueForm, form).labels).toEqual([`handoff/${type}`]);
    });

    it('is read back as it was filled in, and known by its headings', () => {
      expect(Object.keys(answers)).toEqual(template.fields.map(({ id }) => id));
      expect(parseSubmission(body, template)).toEqual({
        context: recorded(answers, template),
        errors: [],
        checklist: [{ text: first, done: true }, ...others.map((text) => ({ text, done: false }))],
      });
      expect(chooseTemplate({ labels: [], title: '', body, templates })).toMatchObject({
        template,
      });
    });

    it('misses every required answer of a form left empty', () => {
      const required = template.fields
        .filter((field) => field.required === true)
        .map(({ id }) => id);
      const { errors } = parseSubmission(renderFormBody(template, {}), template);
      expect(errors.map(({ field, kind }) => [field, kind])).toEqual(
        required.map((id) => [id, 'missing']),
      );
    });
  },
);

describe('a person who sets up a repository', () => {
  it('may choose from all in templates/', () => {
    const names = readdirSync(new URL('../../../templates/', import.meta.url)).filter((name) =>
      name.endsWith('.yml'),
    );
    expect(offered.map(({ path }) => path).toSorted()).toEqual(
      names.map((name) => `templates/${name}`).toSorted(),
    );
  });
});

describe('a template that is not built in', () => {
  const builtIn = readDefaultTemplates().files.map(({ path }) => path);
  const added = offered
    .filter(({ path }) => !builtIn.includes(path))
    .map(({ path, text }) => [path, text] as const);

  it.each(added)('%s names its sources, each with its address', (_, text) => {
    const heading = text.slice(0, text.indexOf('\nname:'));
    const titles = heading.match(/^# - /gm) ?? [];
    expect(titles.length).toBeGreaterThan(2);
    expect(heading.match(/^# {3}https?:\/\/\S+$/gm)).toHaveLength(titles.length);
  });
});
