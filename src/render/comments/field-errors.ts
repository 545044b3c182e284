// What keeps a form from being complete: the fields by name, and each with how to mend it.

import { count } from '../../base/join-list.ts';
import type { FieldFault } from '../../handoff/submission.ts';
import { inline, prose } from '../format/escape.ts';
import { fieldProblem } from '../problem-table.ts';

const labelLength = 120;
const sentenceLength = 400;

/** A line for those that are missing and one for those that are wrong, where there are such. */
export function namesOfFaults(
  faults: readonly FieldFault[],
  titles: { readonly missing: string; readonly wrong: string; readonly most: number },
): readonly string[] {
  const missing = faults.filter((fault) => fault.kind === 'missing');
  const wrong = faults.filter((fault) => fault.kind !== 'missing');
  return [
    ...labelsOf(titles.missing, missing, titles.most),
    ...labelsOf(titles.wrong, wrong, titles.most),
  ];
}

/** What is wrong with each, and how to mend it. */
export function waysToMend(faults: readonly FieldFault[], most: number): readonly string[] {
  const left = faults.length - most;
  return [
    faults.slice(0, most).map(line).join('\n'),
    ...(left > 0 ? [`… and ${count(left, 'more field')}.`] : []),
  ];
}

function labelsOf(title: string, faults: readonly FieldFault[], most: number): readonly string[] {
  const labels = faults.map((fault) => inline(fault.label, labelLength));
  const left = labels.length - most;
  const named = `${title}: ${labels.slice(0, most).join(', ')}`;
  return labels.length === 0 ? [] : [left > 0 ? `${named} and ${left} more` : named];
}

function line(fault: FieldFault): string {
  const { explanation, nextStep } = fieldProblem(fault);
  return `- **${inline(fault.label, labelLength)}**: ${prose(explanation, sentenceLength)} ${prose(nextStep, sentenceLength)}`;
}
