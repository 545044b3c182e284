// The errors of a form: which fields are missing or invalid, and how to fix each.

import { pluralize } from '../../base/join-list.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { fieldProblem } from '../field-problem-table.ts';
import { inline, prose } from '../format/escape.ts';

const labelLength = 120;
const sentenceLength = 400;

/** One line for missing fields and one for invalid fields; empty lists are left out. */
export function fieldLists(
  errors: readonly FieldError[],
  titles: { readonly missing: string; readonly wrong: string; readonly most: number },
): readonly string[] {
  const missing = errors.filter((fault) => fault.kind === 'missing');
  const wrong = errors.filter((fault) => fault.kind !== 'missing');
  return [
    ...labelsOf(titles.missing, missing, titles.most),
    ...labelsOf(titles.wrong, wrong, titles.most),
  ];
}

/** What is wrong with each field, and how to fix it. */
export function fixInstructions(errors: readonly FieldError[], most: number): readonly string[] {
  const left = errors.length - most;
  return [
    errors.slice(0, most).map(line).join('\n'),
    ...(left > 0 ? [`… and ${pluralize(left, 'more field')}.`] : []),
  ];
}

function labelsOf(title: string, errors: readonly FieldError[], most: number): readonly string[] {
  const labels = errors.map((fault) => inline(fault.label, labelLength));
  const left = labels.length - most;
  const named = `${title}: ${labels.slice(0, most).join(', ')}`;
  return labels.length === 0 ? [] : [left > 0 ? `${named} and ${left} more` : named];
}

function line(fault: FieldError): string {
  const { explanation, nextStep } = fieldProblem(fault);
  return `- **${inline(fault.label, labelLength)}**: ${prose(explanation, sentenceLength)} ${prose(nextStep, sentenceLength)}`;
}
