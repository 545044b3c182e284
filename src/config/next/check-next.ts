// Rules of `next` and `carry` across files: a next handoff exists, comes from the team that received
// this one, and leads back to no handoff before it; what is carried exists on both sides and fits.

import { quoted } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import { nearest } from '../../base/suggest.ts';
import { possibleValues } from '../answers/by-answer.ts';
import { sameAnswer } from '../answers/deciding-field.ts';
import { maxLabelLength } from '../keys/labels.ts';
import type { DraftTemplate } from '../keys/template.ts';
import { sameLogin } from '../teams/team.ts';
import type { Field, Template } from '../types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { type Mapping, type SourceLocation, valueAt } from '../yaml/yaml-node.ts';
import { canHold } from './carried-fields.ts';
import { missingTypeFix } from './missing-type.ts';
import { nextPrefix } from './next-prefix.ts';

/** @param types of all template files, also of those with problems */
export function* checkNext(
  drafts: readonly DraftTemplate[],
  types: readonly string[],
): Parsed<void> {
  for (const draft of drafts) {
    for (const { type, at } of nextOf(draft)) {
      yield* checkType(draft.template, { type, at }, { drafts, types });
    }
    yield* checkCarry(draft, drafts);
  }
}

interface NamedType {
  readonly type: string;
  readonly at: SourceLocation;
}

function nextOf({ template, written }: DraftTemplate): readonly NamedType[] {
  const tree = valueAt(written, 'next');
  const items = tree?.kind === 'list' ? tree.items : tree === undefined ? [] : [tree];
  // If an item could not be parsed, its problem is enough.
  return items.length !== template.next?.length
    ? []
    : template.next.flatMap((type, index) => {
        const at = items[index]?.at;
        return at === undefined ? [] : [{ type, at }];
      });
}

interface Others {
  readonly drafts: readonly DraftTemplate[];
  readonly types: readonly string[];
}

function* checkType(
  template: Template,
  { type, at }: NamedType,
  { drafts, types }: Others,
): Parsed<void> {
  if (type === template.type) {
    yield problemAt(
      at,
      '`next` names this template itself.',
      'Name the handoff that follows, or remove `next`.',
    );
    return;
  }
  if (!types.includes(type)) {
    const others = types.filter((one) => one !== template.type);
    const meant = nearest(type, others);
    yield problemAt(
      at,
      `\`next\` names ${quoted(type)}, which is not a template.`,
      missingTypeFix(type, meant),
    );
    return;
  }
  const length = nextPrefix.length + type.length;
  if (length > maxLabelLength) {
    yield problemAt(
      at,
      `The label \`${nextPrefix}${type}\` would have ${length} characters, and GitHub allows ${maxLabelLength}.`,
      `Rename the file \`${type}.yml\`: at most ${maxLabelLength - nextPrefix.length} characters and \`.yml\`.`,
    );
  }
  const next = drafts.find((one) => one.template.type === type)?.template;
  if (next === undefined || next.from === '' || template.to === '') {
    return;
  }
  const receivers = possibleValues(template.to);
  if (!receivers.some((one) => sameLogin(next.from, one))) {
    yield problemAt(
      at,
      `\`${type}\` is sent by ${next.from}, but this handoff goes to ${joinList(receivers, { last: 'or' })}.`,
      `Name a handoff that ${joinList(receivers, { last: 'or' })} sends, or correct \`from\` in \`${type}.yml\`.`,
    );
  }
  const way = wayBack(next, template.type, drafts);
  // Once for each cycle.
  if (way?.every((one) => one >= template.type)) {
    yield problemAt(
      at,
      `\`next\` leads in a circle: ${[template.type, ...way].map(quoted).join(' → ')}.`,
      'Remove one of these steps. People can still write `/handoff` for it.',
    );
  }
}

/** The types from here to the searched one; null: there is no way. */
function wayBack(
  { type, next = [] }: Template,
  searched: string,
  drafts: readonly DraftTemplate[],
  seen: readonly string[] = [],
): readonly string[] | null {
  if (type === searched) {
    return [type];
  }
  if (seen.includes(type)) {
    return null;
  }
  for (const one of next) {
    const template = drafts.find((draft) => draft.template.type === one)?.template;
    const rest = template && wayBack(template, searched, drafts, [...seen, type]);
    if (rest) {
      return [type, ...rest];
    }
  }
  return null;
}

function* checkCarry(
  { template, written }: DraftTemplate,
  drafts: readonly DraftTemplate[],
): Parsed<void> {
  const entries = carryEntries(written);
  const before = previousTemplates(template, drafts);
  const used = new Set<string>();
  for (const { key: theirs, at, value } of entries) {
    const ours = template.carry?.[theirs];
    if (ours === undefined) {
      continue;
    }
    const field = template.fields.find(({ id }) => id === ours);
    if (field === undefined) {
      yield problemAt(
        value.at,
        `This template has no field ${quoted(ours)}.`,
        meant(ours, template),
      );
      continue;
    }
    if (used.has(ours)) {
      yield problemAt(value.at, `\`carry\` fills \`${ours}\` twice.`, 'Remove one of the two.');
    }
    used.add(ours);
    yield* checkPair({ theirs, field, at }, before);
  }
}

function carryEntries(written: Mapping) {
  const tree = valueAt(written, 'carry');
  return tree?.kind === 'mapping' ? tree.entries : [];
}

/** Those that name it in `next`; without any, those that go to its sending team. */
function previousTemplates(
  template: Template,
  drafts: readonly DraftTemplate[],
): readonly Template[] {
  const others = drafts.map((draft) => draft.template).filter(({ type }) => type !== template.type);
  const naming = others.filter(({ next = [] }) => next.includes(template.type));
  return naming.length > 0
    ? naming
    : others.filter(({ to }) => possibleValues(to).some((one) => sameLogin(one, template.from)));
}

function* checkPair(
  {
    theirs,
    field,
    at,
  }: { readonly theirs: string; readonly field: Field; readonly at: SourceLocation },
  before: readonly Template[],
): Parsed<void> {
  const [first] = before;
  if (first === undefined) {
    yield problemAt(
      at,
      'No handoff comes before this one, so nothing can be carried.',
      'Name this template under `next` in the one before, or remove `carry`.',
    );
    return;
  }
  const others = before.flatMap(({ fields }) => fields.find(({ id }) => id === theirs) ?? []);
  if (others.length === 0) {
    yield problemAt(at, `\`${first.type}\` has no field ${quoted(theirs)}.`, meant(theirs, first));
  } else if (field.private || others.some((other) => other.private)) {
    yield problemAt(
      at,
      `\`${field.private ? field.id : theirs}\` is private, and private answers are never carried.`,
      'Remove this line. The sender of the next handoff writes the answer again.',
    );
  }
  const unfit = others.find((other) => !canHold(field, other));
  if (unfit !== undefined) {
    yield problemAt(
      at,
      `\`${field.id}\` is a field of type \`${field.type}\`, which cannot hold the answer to \`${theirs}\` of type \`${unfit.type}\`.`,
      'Carry it to a `textarea`, or give both fields the same type.',
    );
  }
  if (others.some((other) => haveNoOptionInCommon(field, other))) {
    yield problemAt(
      at,
      `No option of \`${theirs}\` is an option of \`${field.id}\`, so no answer is ever carried.`,
      'Give both fields a common option, or carry it to a `textarea`.',
    );
  }
}

function haveNoOptionInCommon({ options }: Field, other: Field): boolean {
  const known = other.options;
  return (
    options !== undefined &&
    known !== undefined &&
    !options.some((option) => known.some((one) => sameAnswer(one, option)))
  );
}

function meant(id: string, { type, fields }: Template): string {
  const ids = fields.map((field) => field.id);
  const near = nearest(id, ids);
  return near ? `Did you mean \`${near}\`?` : `Write the \`id\` of a field of \`${type}\`.`;
}
