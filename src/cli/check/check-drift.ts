// Checks that the issue forms match the templates.

import type { SourceFile } from '../../config/problem.ts';
import type { Template } from '../../config/types.ts';
import { formsFolder } from '../../form/issue-form/render-forms.ts';
import {
  isGenerated,
  type SurveyedForm,
  surveyForms,
  type TemplatesInUse,
} from '../forms/form-states.ts';
import { checkByHand, templateLabelled } from './check-by-hand.ts';
import { type Checking, finding } from './finding.ts';

export function* checkDrift(
  inUse: TemplatesInUse,
  present: readonly SourceFile[],
  /** What else to do about the first form that is missing. */
  otherwise = '',
): Checking {
  const { templates } = inUse;
  let left = otherwise;
  for (const form of surveyForms(inUse, present)) {
    const file = present.find(({ path }) => path === form.path);
    const template = templates.find(({ type }) => form.path === `${formsFolder}/${type}.yml`);
    if (form.state === 'foreign' && file !== undefined && template !== undefined) {
      yield* checkByHand(file, template);
    } else {
      yield* checkGenerated(form, file, left);
      left = form.state === 'missing' ? '' : left;
    }
  }
  yield* checkOthers(templates, present);
}

/** Forms under another name that add a template's label to their issues. */
function* checkOthers(templates: readonly Template[], present: readonly SourceFile[]): Checking {
  for (const file of present) {
    if (isGenerated(file.text)) {
      continue;
    }
    const template = templateLabelled(file, templates);
    const isKnown = template !== undefined && file.path === `${formsFolder}/${template.type}.yml`;
    if (template !== undefined && !isKnown) {
      yield* checkByHand(file, template);
    }
  }
}

function* checkGenerated(
  { path, state, text }: SurveyedForm,
  file: SourceFile | undefined,
  otherwise: string,
): Checking {
  if (state === 'missing') {
    yield finding(
      'form-drift',
      { path, line: 1, column: 1 },
      {
        message: 'The form is missing.',
        fix: `Run \`baton forms\` to write it. ${otherwise}`.trimEnd(),
      },
    );
  }
  if (state === 'left_over') {
    yield finding(
      'form-drift',
      { path, line: 1, column: 1 },
      {
        message: 'The template of this generated form no longer exists.',
        fix: 'Delete the form, or restore the template.',
      },
    );
  }
  if (state === 'stale') {
    const line = firstDifference(file?.text ?? '', text ?? '');
    yield finding(
      'form-drift',
      { path, line, column: 1 },
      {
        message: 'From this line on, the form differs from its template.',
        fix: 'Run `baton forms` to regenerate it. To change the form, change the template.',
      },
    );
  }
}

/** @returns a line number, from 1 */
function firstDifference(present: string, expected: string): number {
  const lines = present.replaceAll('\r\n', '\n').split('\n');
  const wanted = expected.split('\n');
  const at = lines.findIndex((line, index) => line !== wanted[index]);
  return (at < 0 ? lines.length - 1 : at) + 1;
}
