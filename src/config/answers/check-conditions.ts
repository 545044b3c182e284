// Conditions across the fields of a template: each can hold, and none depends on itself.

import { joinCode, quoted } from '../../base/format-words.ts';
import type { Field } from '../keys/field.ts';
import type { FieldType } from '../keys/field-types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { rejectCycle } from '../yaml/reject-cycle.ts';
import {
  itemsOf,
  itemsOrOne,
  locationOf,
  type Mapping,
  type SourceLocation,
  textAt,
  valueAt,
  withNodes,
} from '../yaml/yaml-node.ts';
import type { Condition } from './condition.ts';
import { publicField, rejectUnknownAnswers } from './named-field.ts';

/** Types whose answers `above` and `below` can compare. */
const ordered: ReadonlySet<FieldType> = new Set(['number', 'money', 'date']);

export function* checkConditions(fields: readonly Field[], written: Mapping): Parsed<void> {
  const linksOf = (id: string) =>
    fields.flatMap((field) =>
      field.id === id && typeof field.required === 'object' ? [field.required.when] : [],
    );
  for (const { field, condition, tree } of conditionsOf(fields, written)) {
    const at = locationOf(tree, 'when');
    const deciding = yield* publicField({ name: condition.when, at }, fields);
    if (deciding === undefined) {
      continue;
    }
    yield* rejectCycle(
      { name: field.id, at },
      { key: 'required', linksOf, fix: 'Let one of these fields depend on no other.' },
    );
    yield* checkBounds(deciding, condition, tree);
    const answers = withNodes(condition.is, itemsOrOne(valueAt(tree, 'is')));
    yield* rejectUnknownAnswers(
      deciding,
      answers.map(({ value, node }) => ({ name: value, at: node.at })),
    );
  }
}

interface Written {
  readonly field: Field;
  readonly condition: Condition;
  readonly tree: Mapping;
}

function conditionsOf(fields: readonly Field[], written: Mapping): readonly Written[] {
  const items = itemsOf(valueAt(written, 'fields'));
  return fields.flatMap((field) => {
    const item = items.find((one) => one.kind === 'mapping' && textAt(one, 'id') === field.id);
    const tree = item?.kind === 'mapping' ? valueAt(item, 'required') : undefined;
    return typeof field.required === 'object' && tree?.kind === 'mapping'
      ? [{ field, condition: field.required, tree }]
      : [];
  });
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
  readonly key: 'above' | 'below';
  readonly bound: number | string;
  readonly at: SourceLocation;
}

function* checkBound(field: Field, { key, bound, at }: Bound): Parsed<void> {
  const { id, type } = field;
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
  } else {
    yield* checkReach(field, { key, bound, at });
  }
}

/** No valid answer is beyond the limits of its field. */
function* checkReach({ id, min, max }: Field, { key, bound, at }: Bound): Parsed<void> {
  const [limit, name] = key === 'above' ? ([max, 'max'] as const) : ([min, 'min'] as const);
  const isReached = limit === undefined || (key === 'above' ? bound < limit : bound > limit);
  if (!isReached) {
    yield problemAt(
      at,
      `\`${key}\` is ${bound}, but no answer to \`${id}\` is ${key} its \`${name}\`, ${limit}.`,
      key === 'above'
        ? `Write a lower value, or raise \`max\` of \`${id}\`.`
        : `Write a higher value, or lower \`min\` of \`${id}\`.`,
    );
  }
}
