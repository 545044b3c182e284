// Rules of `waits_for` across files: what a handoff waits for exists, is opened together with it, and never waits for
// it in turn, so that every wait ends.

import { quoted } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import { nearest } from '../../base/suggest.ts';
import type { DraftTemplate } from '../keys/template.ts';
import type { Template } from '../types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type SourceLocation, valueAt } from '../yaml/yaml-node.ts';
import { missingTypeFix } from './missing-type.ts';

/** @param types of all template files, also of those with problems */
export function* checkWaits(
  drafts: readonly DraftTemplate[],
  types: readonly string[],
): Parsed<void> {
  for (const draft of drafts) {
    const known: string[] = [];
    for (const { type, at } of awaitedBy(draft)) {
      if (yield* checkAwaited(draft.template, { type, at }, types)) {
        known.push(type);
      }
    }
    const { template, written } = draft;
    const at = locationOf(written, 'waits_for');
    const isSound = known.length > 0 && known.length === template.waitsFor?.length;
    const hasAll = drafts.length === types.length;
    if (isSound) {
      yield* checkCircle(template, { drafts, at });
    }
    // A template with problems may be the one that names them.
    if (isSound && hasAll) {
      yield* checkOffered(template, known, { drafts, at });
    }
  }
}

interface NamedType {
  readonly type: string;
  readonly at: SourceLocation;
}

function awaitedBy({ template, written }: DraftTemplate): readonly NamedType[] {
  const tree = valueAt(written, 'waits_for');
  const items = tree?.kind === 'list' ? tree.items : tree === undefined ? [] : [tree];
  return (template.waitsFor ?? []).map((type, index) => ({
    type,
    at: items[index]?.at ?? locationOf(written, 'waits_for'),
  }));
}

/** @returns whether it can be waited for */
function* checkAwaited(
  template: Template,
  { type, at }: NamedType,
  types: readonly string[],
): Parsed<boolean> {
  if (type === template.type) {
    yield problemAt(
      at,
      '`waits_for` names this template itself.',
      'Name the handoffs that are opened together with it, or remove `waits_for`.',
    );
    return false;
  }
  if (!types.includes(type)) {
    const meant = nearest(
      type,
      types.filter((one) => one !== template.type),
    );
    yield problemAt(
      at,
      `\`waits_for\` names ${quoted(type)}, which is not a template.`,
      missingTypeFix(type, meant),
    );
    return false;
  }
  return true;
}

interface Others {
  readonly drafts: readonly DraftTemplate[];
  readonly at: SourceLocation;
}

function* checkCircle(template: Template, { drafts, at }: Others): Parsed<void> {
  const way = wayTo(template, template.type, drafts);
  // Once for each circle.
  if (way?.every((one) => one >= template.type)) {
    yield problemAt(
      at,
      `\`waits_for\` leads in a circle: ${[template.type, ...way].map(quoted).join(' → ')}. None of them would ever start.`,
      'Remove one of these.',
    );
  }
}

/** The types that wait for one another until the searched one; null: there is no way. */
function wayTo(
  { waitsFor = [] }: Template,
  searched: string,
  drafts: readonly DraftTemplate[],
  seen: readonly string[] = [],
): readonly string[] | null {
  for (const type of waitsFor.filter((one) => !seen.includes(one))) {
    const next = drafts.find((draft) => draft.template.type === type)?.template;
    const rest =
      type === searched
        ? []
        : next === undefined
          ? null
          : wayTo(next, searched, drafts, [...seen, type]);
    if (rest !== null) {
      return [type, ...rest];
    }
  }
  return null;
}

/** Only handoffs after the same one are waited for, so one template must offer them all. */
function* checkOffered(
  { type }: Template,
  awaited: readonly string[],
  { drafts, at }: Others,
): Parsed<void> {
  const isOffered = drafts.some(({ template: { next = [] } }) =>
    [type, ...awaited].every((one) => next.includes(one)),
  );
  if (!isOffered) {
    yield problemAt(
      at,
      `No template offers \`${type}\` together with ${joinList(awaited.map((one) => `\`${one}\``))}, so it would not wait.`,
      `Name all of them under \`next\` of the handoff before: \`next: [${[...awaited, type].join(', ')}]\`.`,
    );
  }
}
