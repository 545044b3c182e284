// The status comment of an incomplete submission: the field errors and how to fix them.

import { joinList } from '../../base/join-list.ts';
import type { Template } from '../../config/types.ts';
import type { LatestSubmission } from '../../handoff/state.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { inline } from '../format/escape.ts';
import { mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { utc } from '../format/time.ts';
import { fieldLists, fixInstructions } from './field-errors.ts';
import { skeletonSection } from './sections/skeleton-section.ts';

const maxFields = 40;
const nameLength = 120;

export function incompleteComment(
  attempted: LatestSubmission,
  {
    template,
    isClosed,
    senders,
  }: {
    readonly template: Template;
    readonly isClosed: boolean;
    /** Logins to mention. */
    readonly senders: readonly string[];
  },
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
          howToFix(senders, toTeam),
        ]),
    ...(errors.length === 0 ? [] : fixInstructions(errors, maxFields)),
    ...skeletonSection(errors, template),
    `<sub>${inline(template.name, nameLength)} · attempt ${attempt}, ${utc(at)}</sub>`,
  ].join('\n\n');
}

function howToFix(senders: readonly string[], toTeam: string): string {
  const called = joinList(senders.map(mention));
  return `${called === '' ? 'Please' : `${called}, please`} edit this issue’s description (⋯ → *Edit*). Baton checks it again when you save and notifies ${toTeam} once it’s complete. You don’t need a new issue.`;
}

/** Mentions no one: a person closed the issue on purpose. */
function toGoOn(errors: readonly FieldError[], toTeam: string): string {
  return errors.length === 0
    ? `The form is complete, but Baton hands nothing over while this issue is closed. To hand it over to ${toTeam}, reopen the issue.`
    : `Baton hands nothing over while this issue is closed. To continue, reopen it and edit its description. Baton notifies ${toTeam} once the form is complete.`;
}
