// What GitHub demands of issue forms, as it documents it, and what it does not.
//
// Sources: docs.github.com "Common validation errors when creating issue forms" and "Syntax for GitHub's form
// schema"; smartcontractresearchforum/IT (one label three times, with ids), endoflife.date#266 (`Yes`
// without quotes), la-test/sbx-it-ops (`id` of a markdown element), SchemaStore/schemastore#5500 (`upload`).

import { describe, expect, test } from 'vitest';
import { checkDrift } from '../../../src/cli/check/check-drift.ts';
import { checkForms } from '../../../src/cli/check/check-forms.ts';
import { levelOf } from '../../../src/cli/check/finding.ts';
import { parseYaml } from '../../../src/config/yaml/parse-yaml.ts';
import { collectProblems } from '../../../src/config/yaml/parsed.ts';
import { renderForms } from '../../../src/form/issue-form/render-forms.ts';
import { fieldOf, templateOf } from '../../form/sample-template.ts';

const path = '.github/ISSUE_TEMPLATE/report.yml';

/** The findings of `check` about a form of another project. */
function said(body: string): readonly string[] {
  const text = `name: Report\ndescription: A report\nbody:\n${body}`;
  return [...checkForms([{ path, text }])].map(({ line, message }) => `${line}: ${message}`);
}

const input = (label: string, id = '') =>
  `  - type: input\n${id === '' ? '' : `    id: ${id}\n`}    attributes:\n      label: ${label}\n`;

describe('no finding about', () => {
  test.each([
    ['one label with several ids', input('User name', 'a') + input('User name', 'b')],
    ['one label of which one has an id', input('Name') + input('Name', 'other')],
    ['labels in other scripts that end alike', input('名前 A') + input('名称 A')],
    [
      'an id of a markdown element',
      `  - id: intro\n    type: markdown\n    attributes:\n      value: Hello\n${input('Name')}`,
    ],
    [
      'options that differ in letter case',
      '  - type: dropdown\n    attributes:\n      label: Size\n      options: [small, Small]\n',
    ],
    [
      'whether a group of boxes is required',
      '  - type: checkboxes\n    attributes:\n      label: Rules\n      options:\n        - label: I agree\n          required: true\n    validations:\n      required: true\n',
    ],
    [
      'an upload',
      '  - type: upload\n    id: shots\n    attributes:\n      label: Screenshots\n    validations:\n      required: true\n      accept: ".png,.jpg"\n',
    ],
    [
      'anchors and aliases',
      '  - &name\n    type: input\n    attributes:\n      label: Name\n  - <<: *name\n    id: other\n',
    ],
    [
      'numbers to choose from',
      '  - type: dropdown\n    attributes:\n      label: Version\n      options: [18, 20, 3.10]\n',
    ],
    [
      'empty texts',
      '  - type: input\n    attributes:\n      label: Name\n      description: ""\n      placeholder: ""\n      value: ""\n',
    ],
    ['words in quotes', input('"Yes"') + input("'No'", 'n')],
  ])('%s', (_, body) => {
    expect(said(body)).toEqual([]);
  });
});

describe('a form is not shown because of', () => {
  test.each([
    [
      'a label that is true or false',
      input('Yes'),
      'Without quotes, GitHub reads `Yes` as true or false and rejects the form.',
    ],
    [
      'labels that Rails makes one of',
      input('Name?') + input('Name???'),
      'GitHub treats the label `Name???` as the same as `Name?` on line 6.',
    ],
    [
      'a label like the id of another',
      input('Name') + input('Other', 'name'),
      'The id `name` is given to two elements.',
    ],
    [
      'a box like the label of an element',
      `${input('Name')}  - type: checkboxes\n    attributes:\n      label: Rules\n      options:\n        - label: Name\n`,
      'The box `Name` has the same words as the label of an element.',
    ],
    [
      'a default that is no option',
      '  - type: dropdown\n    attributes:\n      label: Size\n      options: [a, b]\n      default: 2\n',
      'There is no option 2: the first of the 2 is 0.',
    ],
    [
      'a box that is true or false',
      '  - type: checkboxes\n    attributes:\n      label: Rules\n      options:\n        - label: on\n',
      'Without quotes, GitHub reads `on` as true or false and rejects the form.',
    ],
  ])('%s', (_, body, message) => {
    expect(said(body).map((line) => line.replace(/^\d+: /, ''))).toEqual([message]);
  });
});

test('one stray sign is one mistake, wherever it is', () => {
  const text = `name: Report\ndescription: A report\nbody:\n${Array.from({ length: 12 }, (_, at) => input(`Label ${at}`, `id_${at}`)).join('')}`;
  const places = Array.from({ length: 40 }, (_, at) => Math.floor((at * text.length) / 40));
  for (const sign of ['[', ']', '{', '}', '"', '*', '@']) {
    for (const at of places) {
      const broken = text.slice(0, at) + sign + text.slice(at);
      const { problems } = collectProblems(parseYaml({ path, text: broken }));
      expect(problems.length).toBeLessThanOrEqual(2);
    }
  }
});

describe('a form written by hand for a template', () => {
  const template = templateOf(
    [
      fieldOf({ id: 'client', label: 'Client', type: 'text' }),
      fieldOf({ id: 'size', label: 'Size', type: 'dropdown', options: ['Small', 'Large'] }),
      fieldOf({ id: 'goals', label: 'Goals', type: 'textarea' }),
    ],
    { checklist: [] },
  );
  const size = (options: string) =>
    `  - type: dropdown\n    attributes:\n      label: Size\n      options: [${options}]\n`;
  const goals = (more = '') => `  - type: textarea\n    attributes:\n      label: Goals\n${more}`;

  /** Level and message of the findings about the form, regardless of their place. */
  function saidOf(body: string, name = `${template.type}.yml`): readonly string[] {
    const file = {
      path: `.github/ISSUE_TEMPLATE/${name}`,
      text: `name: Handoff\ndescription: A handoff\nlabels: [handoff/${template.type}]\nbody:\n${body}`,
    };
    const others = [...renderForms([template])].map(([where, text]) => ({ path: where, text }));
    const present = [file, ...others.filter((other) => other.path !== file.path)];
    return [...checkDrift({ templates: [template], isBuiltIn: false }, present)].map(
      (one) => `${levelOf(one)} ${one.line}: ${one.message}`,
    );
  }

  test('that asks for the same is good', () => {
    expect(saidOf(input('Client') + size('Small, Large') + goals())).toEqual([]);
  });

  test.each([
    [
      'another order',
      input('Client') + goals() + size('Small, Large'),
      'warning 13: The form asks for `Size` after `Goals`; the template `sales_to_onboarding` has it earlier.',
    ],
    [
      'an option that the template lacks',
      input('Client') + size('Small, Huge') + goals(),
      'error 11: The form offers `Huge`, which is not an option of `size`: Baton rejects that answer.',
    ],
    [
      'an option too few',
      input('Client') + size('Small') + goals(),
      'warning 11: The form does not offer `Large`, which the template allows.',
    ],
    [
      'a text filled in beforehand',
      input('Client') + size('Small, Large') + goals('      value: Tell us all\n'),
      'warning 15: The form prefills this field. An unchanged value counts as an answer.',
    ],
    [
      'an answer rendered as code',
      input('Client') + size('Small, Large') + goals('      render: shell\n'),
      'warning 15: The form renders the answer as code but the template does not, so the code fence becomes part of the answer.',
    ],
  ])('with %s', (_, body, message) => {
    expect(saidOf(body)).toEqual([message]);
    expect(saidOf(body, 'other.yml')).toEqual([message]);
  });

  test('may fill in empty tasks', () => {
    const filled = goals('      value: |\n        - [ ]\n        - [ ]\n');
    expect(saidOf(input('Client') + size('Small, Large') + filled)).toEqual([]);
  });
});
