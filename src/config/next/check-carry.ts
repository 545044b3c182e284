// Rules of `carry` across files: what is carried exists on both sides, is public, and fits.

import { possibleValues } from '../answers/by-answer.ts';
import { publicField, sameAnswer } from '../answers/named-field.ts';
import type { DraftTemplate } from '../keys/template.ts';
import { sameLogin } from '../teams/team.ts';
import type { Field, Template } from '../types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { type LocatedName, rejectRepeated } from '../yaml/reject-repeated.ts';
import { entriesOf, valueAt } from '../yaml/yaml-node.ts';
import { canHold } from './carried-fields.ts';

export function* checkCarry(
  { template, written }: DraftTemplate,
  drafts: readonly DraftTemplate[],
): Parsed<void> {
  const before = previousTemplates(template, drafts);
  const filled: LocatedName[] = [];
  for (const { key, at, value } of entriesOf(valueAt(written, 'carry'))) {
    const name = template.carry?.[key];
    const field =
      name === undefined ? undefined : yield* publicField({ name, at: value.at }, template.fields);
    if (field !== undefined) {
      filled.push({ name: field.id, at: value.at });
      yield* checkPair({ name: key, at }, field, before);
    }
  }
  yield* rejectRepeated(filled, '`carry`');
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
  { name, at }: LocatedName,
  field: Field,
  before: readonly Template[],
): Parsed<void> {
  const owner = before.find(({ fields }) => fields.some(({ id }) => id === name)) ?? before[0];
  if (owner === undefined) {
    yield problemAt(
      at,
      'No handoff comes before this one, so nothing can be carried.',
      'Name this template under `next` in the one before, or remove `carry`.',
    );
    return;
  }
  const others = before.flatMap(({ fields }) => fields.find(({ id }) => id === name) ?? []);
  const hidden = others.find((other) => other.private);
  yield* publicField({ name, at }, hidden ? [hidden] : owner.fields, `\`${owner.type}\``);
  const unfit = others.find((other) => !canHold(field, other));
  if (unfit !== undefined) {
    yield problemAt(
      at,
      `\`${field.id}\` is a field of type \`${field.type}\`, which cannot hold the answer to \`${name}\` of type \`${unfit.type}\`.`,
      'Carry it to a `textarea`, or give both fields the same type.',
    );
  }
  if (others.some((other) => haveNoOptionInCommon(field, other))) {
    yield problemAt(
      at,
      `No option of \`${name}\` is an option of \`${field.id}\`, so no answer is ever carried.`,
      'Give both fields a common option, or carry it to a `textarea`.',
    );
  }
}

function haveNoOptionInCommon({ options }: Field, { options: known }: Field): boolean {
  return (
    options !== undefined &&
    known !== undefined &&
    !options.some((option) => known.some((one) => sameAnswer(one, option)))
  );
}
