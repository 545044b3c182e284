// Kinds of lists, and of groups whose keys the writer chooses.

import { capitalize, normalize, quoted } from '../../base/format-words.ts';
import { listParser } from '../yaml/parse-list.ts';
import { parseGroup } from '../yaml/parse-mapping.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { holdsItems, type YamlNode } from '../yaml/yaml-node.ts';
import { isRecord, type Kind } from './kind.ts';

export interface ListRules {
  /** No two items may be the same. Letter case and the width of gaps make no difference. */
  readonly isDistinct?: boolean;
  /** A list without items is a problem with this fix. */
  readonly fixForEmpty?: string;
  /** The value is sorted, without duplicates. */
  readonly isSorted?: boolean;
}

/** A list. Without a value it is empty; items that cannot be parsed are left out. */
export function listOf<T>(item: Kind<T>, rules: ListRules = {}): Kind<readonly T[]> {
  const { isDistinct = false, isSorted = false, fixForEmpty } = rules;
  return {
    name: `list of: ${item.name}`,
    *parse(tree, subject) {
      const items = yield* listParser(item.parse)(tree, subject);
      if (fixForEmpty !== undefined && items?.length === 0 && !holdsItems(tree)) {
        yield problemAt(tree.at, `${capitalize(subject)} is an empty list.`, fixForEmpty);
      }
      if (isDistinct) {
        yield* rejectRepeated(tree, subject);
      }
      const values = items?.map(({ value }) => value);
      return values && isSorted ? [...new Set(values)].toSorted() : values;
    },
    is: (json): json is readonly T[] => Array.isArray(json) && json.every(item.is),
    schema:
      fixForEmpty === undefined
        ? { type: ['array', 'null'], items: item.schema }
        : { type: 'array', items: item.schema, minItems: 1 },
    ...(item.example === undefined ? {} : { example: `[${item.example}]` }),
    ...(item.keys === undefined ? {} : { keys: item.keys, step: '[]' }),
  };
}

/** A list of which one item may be written without brackets or a dash. */
export function oneOrMore<T>(item: Kind<T>): Kind<readonly T[]> {
  const list = listOf(item, { fixForEmpty: `Write \`${item.example ?? item.name}\`.` });
  return {
    ...list,
    name: `${item.name}, or ${list.name}`,
    *parse(tree, subject, siblings) {
      if (tree.kind === 'list') {
        return yield* list.parse(tree, subject);
      }
      const value = yield* item.parse(tree, subject, siblings);
      return value === undefined ? undefined : [value];
    },
    schema: { anyOf: [item.schema, list.schema] },
    ...(item.example === undefined ? {} : { example: item.example }),
  };
}

function* rejectRepeated(tree: YamlNode, subject: string): Parsed<void> {
  const before = new Set<string>();
  for (const item of tree.kind === 'list' ? tree.items : []) {
    if (item.kind !== 'scalar' || item.value === null) {
      continue;
    }
    const written = `${item.value}`;
    if (before.has(normalize(written))) {
      yield problemAt(
        item.at,
        `${capitalize(subject)} names ${quoted(written)} twice.`,
        'Remove one of the two.',
      );
    }
    before.add(normalize(written));
  }
}

/** A group with any keys. Letter case makes no difference between them. */
export function mapOf<T>(key: Kind<string>, value: Kind<T>): Kind<Readonly<Record<string, T>>> {
  return {
    name: `group: ${key.name} to ${value.name}`,
    *parse(tree, subject) {
      const found = new Map<string, T>();
      const before = new Set<string>();
      for (const entry of (yield* parseGroup(tree, subject))?.entries ?? []) {
        const { at } = entry;
        const written: YamlNode = { kind: 'scalar', at, value: entry.key, source: entry.key };
        const name = yield* key.parse(written, `a key of ${subject}`);
        const read = yield* value.parse(
          entry.value,
          `the entry ${quoted(entry.key)} of ${subject}`,
        );
        if (before.has(entry.key.toLowerCase())) {
          yield problemAt(
            at,
            `${capitalize(subject)} names ${quoted(entry.key)} twice.`,
            'Remove one of the two. Letter case makes no difference.',
          );
        }
        before.add(entry.key.toLowerCase());
        if (name !== undefined && read !== undefined) {
          found.set(name, read);
        }
      }
      return Object.fromEntries(found);
    },
    is: (json): json is Readonly<Record<string, T>> =>
      isRecord(json) && Object.values(json).every(value.is),
    schema: mapSchema(key, value),
    ...(value.keys === undefined ? {} : { keys: value.keys, step: `.<${key.name}>` }),
  };
}

export function mapSchema(key: Kind<string>, value: Kind<unknown>): Kind<unknown>['schema'] {
  return {
    type: ['object', 'null'],
    propertyNames: { pattern: key.schema['pattern'] },
    additionalProperties: value.schema,
  };
}
