// Whether the issue forms are those of the templates.

import { joinCode, normalize, quoted } from '../../base/format-words.ts';
import type { SourceFile } from '../../config/problem.ts';
import type { Template } from '../../config/types.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import { valueAt } from '../../config/yaml/yaml-node.ts';
import { formsFolder } from '../../form/issue-form/render-forms.ts';
import { type SurveyedForm, surveyForms } from '../forms/form-states.ts';
import { itemsOf, textOf, wordsOf } from '../workflow/find-steps.ts';
import { type Checking, finding } from './finding.ts';

export function* checkDrift(
  templates: readonly Template[],
  present: readonly SourceFile[],
): Checking {
  for (const form of surveyForms(templates, present)) {
    const file = present.find(({ path }) => path === form.path);
    const template = templates.find(({ type }) => form.path === `${formsFolder}/${type}.yml`);
    if (form.state === 'foreign' && file !== undefined && template !== undefined) {
      yield* checkByHand(file, template);
    } else {
      yield* checkGenerated(form, file);
    }
  }
}

function* checkGenerated({ path, state, text }: SurveyedForm, file?: SourceFile): Checking {
  if (state === 'missing') {
    yield finding(
      'form-drift',
      { path, line: 1, column: 1 },
      {
        message: 'The form is not there.',
        remedy: 'Run `baton forms` to write it.',
      },
    );
  }
  if (state === 'left_over') {
    yield finding(
      'form-drift',
      { path, line: 1, column: 1 },
      {
        message: 'The template that the form was generated from is gone.',
        remedy: 'Delete the form, or put the template back.',
      },
    );
  }
  if (state === 'stale') {
    const line = firstDifference(file?.text ?? '', text ?? '');
    yield finding(
      'form-drift',
      { path, line, column: 1 },
      {
        message: 'From this line on, the form is not what its template makes of it.',
        remedy: 'Run `baton forms` to write it anew; what it should say, change in the template.',
      },
    );
  }
}

/** From 1. */
function firstDifference(present: string, expected: string): number {
  const lines = present.replaceAll('\r\n', '\n').split('\n');
  const wanted = expected.split('\n');
  const at = lines.findIndex((line, index) => line !== wanted[index]);
  return (at < 0 ? lines.length - 1 : at) + 1;
}

/** A form written by hand may look as it likes, as long as it asks for what its template has. */
function* checkByHand(file: SourceFile, template: Template): Checking {
  const { value: form } = collectProblems(parseYaml(file));
  if (form?.kind !== 'mapping') return;
  const asked = itemsOf(valueAt(form, 'body')).map((element) => {
    const attributes = element.kind === 'mapping' ? valueAt(element, 'attributes') : undefined;
    return normalize(
      textOf(attributes?.kind === 'mapping' ? valueAt(attributes, 'label') : undefined),
    );
  });
  const missing = template.fields.filter(({ label }) => !asked.includes(normalize(label)));
  if (missing.length > 0) {
    yield finding('form-drift', (valueAt(form, 'body') ?? form).at, {
      message: `The form does not ask for ${joinCode(
        missing.map(({ label }) => label),
        'or',
      )}, which the template \`${template.type}\` has.`,
      remedy: 'Add an element with that label, or run `baton forms --force` to have the form made.',
    });
  }
  const label = `handoff/${template.type}`;
  const labels = valueAt(form, 'labels');
  const given = wordsOf(labels).flatMap((words) => words.split(',').map((word) => word.trim()));
  if (!given.some((word) => normalize(word) === label)) {
    yield finding('form-drift', (labels ?? form).at, {
      message: `The form does not label its issues ${quoted(label)}, by which they are known.`,
      remedy: `Write \`labels: ["${label}"]\`.`,
    });
  }
}
