// Conditions across the fields of a template: each can hold, and none depends on itself.

import { joinCode, quoted } from '../../base/format-words.ts';
import type { Field } from '../keys/field.ts';
import type { FieldType } from '../keys/field-types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping, type SourceLocation, valueAt } from '../yaml/yaml-node.ts';
import type { Condition } from './condition.ts';
import { decidingField, rejectUnknownAnswers } from './deciding-field.ts';

/** Types whose answers `above` and `below` can compare. */
const ordered: ReadonlySet<FieldType> = new Set(['number', 'money', 'date']);

export function* checkConditions(fields: readonly Field[], written: Mapping): Parsed<void> {
  for (const { field, condition, tree } of conditionsOf(fields, written)) {
    const at = locationOf(tree, 'when');
    const deciding = yield* decidingField(condition.when, { fields, at, key: 'when' });
    if (deciding === undefined) {
      continue;
    }
    const way = wayBack(deciding, field.id, fields);
    // Once for each circle.
    if (way?.every((id) => id >= field.id)) {
      yield problemAt(
        at,
        `\`required\` leads in a circle: ${[field.id, ...way].map(quoted).join(' → ')}.`,
        'Let one of these fields depend on no other.',
      );
    }
    yield* checkBounds(deciding, condition, tree);
    const is = valueAt(tree, 'is');
    const answers = is?.kind === 'list' ? is.items : is === undefined ? [] : [is];
    yield* rejectUnknownAnswers(
      deciding,
      answers.map(({ at: place }, index) => ({ answer: condition.is?.[index] ?? '', at: place })),
    );
  }
}

interface Written {
  readonly field: Field;
  readonly condition: Condition;
  readonly tree: Mapping;
}

function conditionsOf(fields: readonly Field[], written: Mapping): readonly Written[] {
  const list = valueAt(written, 'fields');
  const items = list?.kind === 'list' ? list.items : [];
  return fields.flatMap((field) => {
    const item = items.find((one) => one.kind === 'mapping' && idIn(one) === field.id);
    const tree = item?.kind === 'mapping' ? valueAt(item, 'required') : undefined;
    return typeof field.required === 'object' && tree?.kind === 'mapping'
      ? [{ field, condition: field.required, tree }]
      : [];
  });
}

function idIn(item: Mapping): string | undefined {
  const id = valueAt(item, 'id');
  return id?.kind === 'scalar' ? id.source : undefined;
}

/** The fields from here back to the searched one; null: it does not depend on it. */
function wayBack(
  { id, required }: Field,
  searched: string,
  fields: readonly Field[],
  seen: readonly string[] = [],
): readonly string[] | null {
  if (id === searched) {
    return [id];
  }
  const next = typeof required === 'object' ? required.when : undefined;
  const field = fields.find((one) => one.id === next);
  const way =
    field === undefined || seen.includes(id)
      ? null
      : wayBack(field, searched, fields, [...seen, id]);
  return way === null ? null : [id, ...way];
}

function* checkBounds(deciding: Field, { above, below }: Condition, tree: Mapping): Parsed<void> {
  for (const [key, bound] of [
    ['above', above],
    ['below', below],
  ] as const) {
    if (bound !== undefined) {
      yield* checkBound(deciding, { key, bound, at: locationOf(tree, key) });
    }
  }
  if (above !== undefined && below !== undefined && above >= below) {
    yield problemAt(
      locationOf(tree, 'above'),
      `No answer is above ${above} and below ${below}.`,
      'Write the lower of the two under `above`.',
    );
  }
}

interface Bound {
  readonly key: string;
  readonly bound: number | string;
  readonly at: SourceLocation;
}

function* checkBound({ id, type }: Field, { key, bound, at }: Bound): Parsed<void> {
  if (!ordered.has(type)) {
    yield problemAt(
      at,
      `\`${key}\` cannot compare the answer to \`${id}\`, a field of type \`${type}\`.`,
      `Write \`is:\` and a value, or name a field of type ${joinCode([...ordered], 'or')}.`,
    );
  } else if ((typeof bound === 'string') !== (type === 'date')) {
    yield problemAt(
      at,
      `\`${key}\` is ${quoted(`${bound}`)}, but the answer to \`${id}\` is a ${type === 'date' ? 'date' : 'number'}.`,
      type === 'date' ? 'Write a date such as `2026-12-24`.' : 'Write a number such as `50000`.',
    );
  }
}
