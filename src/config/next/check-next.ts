// Rules of `next` across files: a next handoff exists, comes from the team that received this one, and
// leads back to no handoff before it.

import { joinList } from '../../base/join-list.ts';
import { possibleValues } from '../answers/by-answer.ts';
import { maxLabelLength } from '../keys/labels.ts';
import type { DraftTemplate } from '../keys/template.ts';
import { sameLogin } from '../teams/team.ts';
import type { Template } from '../types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { rejectCycle } from '../yaml/reject-cycle.ts';
import type { LocatedName } from '../yaml/reject-repeated.ts';
import { checkCarry } from './check-carry.ts';
import { namedTypes } from './named-types.ts';
import { nextPrefix } from './next-prefix.ts';

/** @param types of all template files, also of those with problems */
export function* checkNext(
  drafts: readonly DraftTemplate[],
  types: readonly string[],
): Parsed<void> {
  for (const draft of drafts) {
    for (const named of yield* namedTypes(draft, 'next', types)) {
      yield* checkType(draft.template, named, drafts);
    }
    yield* checkCarry(draft, drafts);
  }
}

function* checkType(
  template: Template,
  { name: type, at }: LocatedName,
  drafts: readonly DraftTemplate[],
): Parsed<void> {
  const length = nextPrefix.length + type.length;
  if (length > maxLabelLength) {
    yield problemAt(
      at,
      `The label \`${nextPrefix}${type}\` would have ${length} characters, and GitHub allows ${maxLabelLength}.`,
      `Rename the file \`${type}.yml\`: at most ${maxLabelLength - nextPrefix.length} characters and \`.yml\`.`,
    );
  }
  const nextOf = (one: string) => drafts.find((draft) => draft.template.type === one)?.template;
  const next = nextOf(type);
  if (next === undefined || next.from === '' || template.to === '') {
    return;
  }
  const receivers = possibleValues(template.to);
  if (!receivers.some((one) => sameLogin(next.from, one))) {
    const names = joinList(receivers, { last: 'or' });
    yield problemAt(
      at,
      `\`${type}\` is sent by ${next.from}, but this handoff goes to ${names}.`,
      `Name a handoff that ${names} sends, or correct \`from\` in \`${type}.yml\`.`,
    );
  }
  yield* rejectCycle(
    { name: template.type, at },
    {
      key: 'next',
      linksOf: (one) => (one === template.type ? [type] : (nextOf(one)?.next ?? [])),
      fix: 'Remove one of these steps. People can still write `/handoff` for it.',
    },
  );
}
