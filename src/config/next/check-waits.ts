// Rules of `waits_for` across files: what a handoff waits for exists, is opened together with it, and never waits for
// it in turn, so that every wait ends.

import { joinList } from '../../base/join-list.ts';
import type { DraftTemplate } from '../keys/template.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { rejectCycle } from '../yaml/reject-cycle.ts';
import { locationOf } from '../yaml/yaml-node.ts';
import { namedTypes } from './named-types.ts';

/** @param types of all template files, also of those with problems */
export function* checkWaits(
  drafts: readonly DraftTemplate[],
  types: readonly string[],
): Parsed<void> {
  const linksOf = (type: string) =>
    drafts.find(({ template }) => template.type === type)?.template.waitsFor ?? [];
  for (const draft of drafts) {
    const { type, waitsFor = [] } = draft.template;
    const awaited = (yield* namedTypes(draft, 'waits_for', types)).map(({ name }) => name);
    if (awaited.length === 0 || awaited.length !== waitsFor.length) {
      continue;
    }
    const at = locationOf(draft.written, 'waits_for');
    yield* rejectCycle(
      { name: type, at },
      {
        key: 'waits_for',
        linksOf,
        fix: 'Remove one of these: none of them would ever start.',
      },
    );
    // Only handoffs after the same one are waited for, so one template must offer them all.
    const isOffered = drafts.some(({ template: { next = [] } }) =>
      [type, ...awaited].every((one) => next.includes(one)),
    );
    // A template with problems may be the one that names them.
    if (!isOffered && drafts.length === types.length) {
      yield problemAt(
        at,
        `No template offers \`${type}\` together with ${joinList(awaited.map((one) => `\`${one}\``))}, so it would not wait.`,
        `Name all of them under \`next\` of the handoff before: \`next: [${[...awaited, type].join(', ')}]\`.`,
      );
    }
  }
}
