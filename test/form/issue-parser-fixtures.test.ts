// Every fixture of `@github/issue-parser`, which GitHub made for the same forms.

import { describe, expect, it } from 'vitest';
import type { Template } from '../../src/config/types.ts';
import { parseSubmission } from '../../src/form/submission/parse-submission.ts';
import type { Context, FieldValue } from '../../src/handoff/submission.ts';
import {
  fixtureNames,
  type Parsed,
  readFixture,
  readParsed,
  templateOfForm,
} from './issue-parser-fixtures.ts';
import { fieldOf, templateOf } from './sample-template.ts';

/** Their answers in our words: one option is no list, and what was not answered is absent. */
function contextOf(parsed: Parsed, { fields }: Template): Context {
  const answers = fields.flatMap(({ id, type, multiple }) => {
    const value = parsed[id];
    const chosen = typeof value === 'object' && 'selected' in value ? value.selected : value;
    if (chosen === undefined || chosen.length === 0) {
      return [];
    }
    const one = type === 'dropdown' && !multiple && typeof chosen === 'object';
    return [
      [id, (one ? chosen[0] : chosen) ?? ''] as const satisfies readonly [string, FieldValue],
    ];
  });
  return Object.fromEntries(answers);
}

function readAll(name: string) {
  const template = templateOfForm(readFixture(name, 'template.yml'));
  return { template, ...parseSubmission(readFixture(name, 'issue.md'), template) };
}

function missingIds({ errors }: ReturnType<typeof readAll>): readonly string[] {
  return errors.map(({ field, kind }) => `${field} ${kind}`);
}

describe('the fixtures of @github/issue-parser', () => {
  it('are the ones that are read here', () => {
    expect(fixtureNames).toEqual([
      'blank',
      'example',
      'extra',
      'header',
      'invalid',
      'missing',
      'no-ids',
      'no-template',
    ]);
  });

  it.each([
    ['blank', 'parsed-issue.json', ['name missing']],
    ['example', 'parsed-issue.json', []],
    ['extra', 'parsed-issue-template.json', []],
    ['header', 'parsed-issue.json', ['name missing']],
    [
      'missing',
      'parsed-issue.json',
      ['name missing', 'id missing', 'code missing', 'license missing'],
    ],
    ['no-ids', 'parsed-issue.json', []],
  ] as const)('%s reads as they read it', (name, file, missing) => {
    const reading = readAll(name);
    expect(reading.context).toEqual(contextOf(readParsed(name, file), reading.template));
    expect(missingIds(reading)).toEqual(missing);
    expect(reading.checklist).toBeNull();
  });

  // Theirs knows no heading but `###`. To us a level above or below is the same heading, since a
  // person who edits an issue by hand means the same by it.
  it('invalid has a heading of level 2, which opens its field', () => {
    const reading = readAll('invalid');
    expect(readParsed('invalid', 'parsed-issue.json')).toEqual({});
    expect(reading.context).toEqual({
      bad: 'This is a response\n\n###\n\nThat header is empty???',
    });
    expect(missingIds(reading)).toEqual([]);
  });

  it('no-template has a body alone, which reads the same with its two fields', () => {
    const fields = [
      fieldOf({ id: 'the_name_of_the_thing', type: 'text' }),
      fieldOf({ id: 'the_nickname_of_the_thing', type: 'text' }),
    ];
    const { context } = parseSubmission(readFixture('no-template', 'issue.md'), templateOf(fields));
    expect(context).toEqual(readParsed('no-template', 'parsed-issue.json'));
  });
});
