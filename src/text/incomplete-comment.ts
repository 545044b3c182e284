// The status comment of a submission that is not complete: what it lacks, and how to mend it.

import type { Attempted } from '../handoff/state.ts';
import type { FieldFault } from '../handoff/submission.ts';
import type { Template } from '../template/types.ts';
import { count } from './enumerate.ts';
import { inline, prose } from './escape.ts';
import { mention } from './person.ts';
import { fieldProblem } from './problem-table.ts';
import { teamName } from './team-words.ts';
import { utc } from './time.ts';

const mostFields = 40;
const labelLength = 120;
const sentenceLength = 400;

export function incompleteComment(attempted: Attempted, template: Template): string {
  const { faults, sender, at, attempt } = attempted;
  const missing = faults.filter((fault) => fault.kind === 'missing');
  const wrong = faults.filter((fault) => fault.kind !== 'missing');
  const left = faults.length - mostFields;
  return [
    '### 🔴 Not handed over yet: the form is incomplete',
    ...labelsOf('Missing required fields', missing),
    ...labelsOf('Fields to correct', wrong),
    `${sender === null ? 'Please' : `${mention(sender)}, please`} edit the description of this issue (the three dots at its top right, then *Edit*). Saving it checks it again at once, and ${teamName(template.to)} hears of it as soon as it is complete. No new issue is needed.`,
    faults.slice(0, mostFields).map(line).join('\n'),
    ...(left > 0 ? [`… and ${count(left, 'more field')}.`] : []),
    `<sub>${inline(template.name, labelLength)} · attempt ${attempt}, ${utc(at)}</sub>`,
  ].join('\n\n');
}

function labelsOf(title: string, faults: readonly FieldFault[]): readonly string[] {
  const labels = faults.map((fault) => inline(fault.label, labelLength));
  const left = labels.length - mostFields;
  const named = `${title}: ${labels.slice(0, mostFields).join(', ')}`;
  return labels.length === 0 ? [] : [left > 0 ? `${named} and ${left} more` : named];
}

function line(fault: FieldFault): string {
  const { explanation, nextStep } = fieldProblem(fault);
  return `- **${inline(fault.label, labelLength)}**: ${prose(explanation, sentenceLength)} ${prose(nextStep, sentenceLength)}`;
}
