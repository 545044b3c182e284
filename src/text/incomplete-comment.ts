// The status comment of a submission that is not complete: what it lacks, and how to mend it.

import type { Attempted } from '../handoff/state.ts';
import type { Template } from '../template/types.ts';
import { inline } from './escape.ts';
import { namesOfFaults, waysToMend } from './field-faults.ts';
import { mention } from './person.ts';
import { teamName } from './team-words.ts';
import { utc } from './time.ts';

const mostFields = 40;
const nameLength = 120;

export function incompleteComment(attempted: Attempted, template: Template): string {
  const { faults, sender, at, attempt } = attempted;
  return [
    '### 🔴 Not handed over yet: the form is incomplete',
    ...namesOfFaults(faults, {
      missing: 'Missing required fields',
      wrong: 'Fields to correct',
      most: mostFields,
    }),
    `${sender === null ? 'Please' : `${mention(sender)}, please`} edit the description of this issue (the three dots at its top right, then *Edit*). Saving it checks it again at once, and ${teamName(template.to)} hears of it as soon as it is complete. No new issue is needed.`,
    ...waysToMend(faults, mostFields),
    `<sub>${inline(template.name, nameLength)} · attempt ${attempt}, ${utc(at)}</sub>`,
  ].join('\n\n');
}
