// The status comment of a submission that is not complete: what it lacks, and how to mend it.

import type { Template } from '../../config/types.ts';
import type { LatestSubmission } from '../../handoff/state.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { inline } from '../format/escape.ts';
import { mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { utc } from '../format/time.ts';
import { fieldLists, fixInstructions } from './field-errors.ts';
import { skeletonSection } from './skeleton-section.ts';

const maxFields = 40;
const nameLength = 120;

export function incompleteComment(
  attempted: LatestSubmission,
  { template, isClosed }: { readonly template: Template; readonly isClosed: boolean },
): string {
  const { errors, at, attempt } = attempted;
  const toTeam = teamName(template.to);
  const names = fieldLists(errors, {
    missing: 'Missing required fields',
    wrong: 'Fields to correct',
    most: maxFields,
  });
  return [
    ...(isClosed
      ? ['### ⚪ Closed before it was handed over', ...names, toGoOn(errors, toTeam)]
      : [
          '### 🔴 Not handed over yet: the form is incomplete',
          ...names,
          howToFix(attempted, toTeam),
        ]),
    ...(errors.length === 0 ? [] : fixInstructions(errors, maxFields)),
    ...skeletonSection(errors, template),
    `<sub>${inline(template.name, nameLength)} · attempt ${attempt}, ${utc(at)}</sub>`,
  ].join('\n\n');
}

function howToFix({ sender }: LatestSubmission, toTeam: string): string {
  return `${sender === null ? 'Please' : `${mention(sender)}, please`} edit the description of this issue (the three dots at its top right, then *Edit*). Saving it checks it again at once, and ${toTeam} hears of it as soon as it is complete. No new issue is needed.`;
}

/** Nobody is called to an issue that a person has closed. */
function toGoOn(errors: readonly FieldError[], toTeam: string): string {
  return errors.length === 0
    ? `The form is complete. Nothing is handed over while this issue is closed; reopening it hands it over to ${toTeam}.`
    : `Nothing is handed over while this issue is closed. To go on, reopen it and edit its description; ${toTeam} hears of it as soon as it is open and complete.`;
}
