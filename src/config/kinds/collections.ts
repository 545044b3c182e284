// Kinds of lists, and of groups whose keys the writer chooses.

import { quoted } from '../../base/format-words.ts';
import { listParser } from '../yaml/parse-list.ts';
import { parseGroup } from '../yaml/parse-mapping.ts';
import { type Located, type Parsed, problemAt } from '../yaml/parsed.ts';
import { type LocatedValue, rejectRepeated } from '../yaml/reject-repeated.ts';
import { holdsItems, isEmpty, itemsOf, type YamlNode } from '../yaml/yaml-node.ts';
import { convert, either, isRecord, type Kind } from './kind.ts';

export interface ListRules {
  /** No two items may be the same. Letter case and the width of gaps make no difference. */
  readonly isDistinct?: boolean;
  /** A list without items is a problem with this fix. */
  readonly fixForEmpty?: string;
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
        yield problemAt(tree.at, `${subject} is an empty list.`, fixForEmpty);
      }
      if (isDistinct) {
        yield* rejectRepeated(
          (items ?? []).map((one) => writtenIn(tree, one)),
          subject,
        );
      }
      const values = items?.map(({ value }) => value);
      return isSorted ? values?.toSorted() : values;
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

/** With the name as it is written. */
function writtenIn(tree: YamlNode, { value, at }: Located<unknown>): LocatedValue {
  const node = itemsOf(tree).find((item) => item.at === at);
  return { name: `${node?.kind === 'scalar' ? node.value : value}`, value, at };
}

/** A list of which one item may be written without brackets or a dash. */
export function oneOrMore<T>(item: Kind<T>, rules: ListRules = {}): Kind<readonly T[]> {
  const fixForEmpty = `Write \`${item.example ?? item.name}\`.`;
  const list = listOf(item, { fixForEmpty, ...rules });
  const single = convert(item, (value) => [value], list.is);
  return either(single, list, (tree) => tree.kind !== 'list');
}

/** A group with any keys. Letter case makes no difference between them. */
export function mapOf<T>(key: Kind<string>, value: Kind<T>): Kind<Readonly<Record<string, T>>> {
  return {
    name: `group: ${key.name} to ${value.name}`,
    *parse(tree, subject) {
      const found: [string, T][] = [];
      for (const [name, read] of yield* parseEntries({ key, value }, tree, subject)) {
        if (name !== undefined && read !== undefined) {
          found.push([name, read]);
        }
      }
      return Object.fromEntries(found);
    },
    is: (json): json is Readonly<Record<string, T>> =>
      isRecord(json) && Object.values(json).every(value.is),
    schema: {
      type: ['object', 'null'],
      propertyNames: { pattern: key.schema['pattern'] },
      additionalProperties: value.schema,
    },
    ...(value.keys === undefined ? {} : { keys: value.keys, step: `.<${key.name}>` }),
  };
}

/** Parses the entries in the order of the file. A key or a value that is invalid becomes undefined. */
export function* parseEntries<T>(
  { key, value }: { readonly key: Kind<string>; readonly value: Kind<T> },
  tree: YamlNode,
  subject: string,
): Parsed<readonly (readonly [string | undefined, T | undefined])[]> {
  const entries = (yield* parseGroup(tree, subject))?.entries ?? [];
  yield* rejectRepeated(
    entries.map((entry) => ({ name: entry.key, at: entry.at })),
    subject,
  );
  const found: (readonly [string | undefined, T | undefined])[] = [];
  let owner = '';
  for (const entry of entries) {
    const { at, key: source } = entry;
    if (owner !== '' && Object.hasOwn(value.keys ?? {}, source) && entry.value.kind !== 'mapping') {
      yield problemAt(
        at,
        `${quoted(source)} is beside ${quoted(owner)}, but belongs in it.`,
        `Indent it two spaces further than ${quoted(owner)}.`,
      );
      continue;
    }
    owner = isEmpty(entry.value) ? source : '';
    const name = yield* key.parse(
      { kind: 'scalar', at, value: source, source },
      `a key of ${subject}`,
    );
    const read = yield* value.parse(entry.value, `the entry ${quoted(source)} of ${subject}`);
    found.push([name, read]);
  }
  return found;
}
