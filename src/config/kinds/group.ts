// A group of known keys: parser, type and schema follow from their declarations.

import { parseMapping } from '../yaml/parse-mapping.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { Mapping, MappingEntry } from '../yaml/yaml-node.ts';
import { camelCase, type ValueOf } from './keys.ts';
import { type AnyKey, isAlias, isRecord, type JsonSchema, type Keys, type Kind } from './kind.ts';

export interface Group<K extends Keys> extends Kind<ValueOf<K>> {
  readonly keys: K;
}

export interface GroupRules<T> {
  /** The name of the group in messages; default: its key. */
  readonly subject?: string;
  /** Checks several keys together, after each of them has been parsed. */
  readonly check?: (value: T, written: Mapping) => Parsed<void>;
  /** The part of the schema about several keys together. */
  readonly schema?: JsonSchema;
}

export function group<const K extends Keys>(keys: K, rules: GroupRules<ValueOf<K>> = {}): Group<K> {
  const is = (json: unknown): json is ValueOf<K> => isRecord(json) && hasKeys(json, keys);
  return {
    name: 'group of keys',
    keys,
    *parse(tree, subject) {
      const written = yield* parseMapping(tree, rules.subject ?? subject, Object.keys(keys));
      if (written === undefined) {
        return undefined;
      }
      const value = yield* parseKeys(written, keys);
      if (!is(value)) {
        return undefined;
      }
      if (rules.check) {
        yield* rules.check(value, written);
      }
      return value;
    },
    is,
    schema: schemaOf(keys, rules.schema),
  };
}

interface Named {
  readonly name: string;
  readonly keys: Keys;
}

function* parseKeys(written: Mapping, keys: Keys): Parsed<Readonly<Record<string, unknown>>> {
  const value: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(keys)) {
    if (isAlias(key)) {
      continue;
    }
    const read = yield* parseOne(written, { name, keys });
    const used = read === undefined && !key.isOptional ? key.fallback(written) : read;
    if (used !== undefined) {
      value[camelCase(name)] = used;
    }
  }
  return value;
}

/** The value of the key itself, or else of its aliases: several short lists are combined. */
function* parseOne(written: Mapping, { name, keys }: Named): Parsed<unknown> {
  const forms = Object.entries(keys).filter(
    ([other, key]) => other === name || (isAlias(key) && key.aliasOf === name),
  );
  const entries = written.entries.filter(({ key }) => forms.some(([form]) => form === key));
  yield* rejectBoth(entries, { name, keys });
  const own = entries.find(({ key }) => key === name);
  const values: unknown[] = [];
  for (const [form, { kind }] of forms) {
    const entry = own ?? entries.find(({ key }) => key === form);
    if (entry?.key !== form) {
      continue;
    }
    const value = yield* kind.parse(entry.value, `\`${form}\``, written);
    if (value !== undefined) {
      values.push(value);
    }
  }
  const key = keys[name];
  const advice =
    entries.length === 0 && key && 'missing' in key ? key.missing?.(written) : undefined;
  if (advice) {
    yield problemAt(written.at, advice.message, advice.fix);
  }
  return values.length > 1 ? values.flat() : values[0];
}

function* rejectBoth(entries: readonly MappingEntry[], { name, keys }: Named): Parsed<void> {
  const own = entries.find(({ key }) => key === name);
  for (const entry of own ? entries : []) {
    const key = keys[entry.key];
    if (!(own && key && isAlias(key))) {
      continue;
    }
    const later = entries.indexOf(own) > entries.indexOf(entry) ? own : entry;
    yield problemAt(
      later.at,
      `\`${name}\` and \`${entry.key}\` are two ways to write the same.`,
      key.fixForBoth,
    );
  }
}

function hasKeys(json: Readonly<Record<string, unknown>>, keys: Keys): boolean {
  return Object.entries(keys).every(([name, key]) => {
    if (isAlias(key)) {
      return true;
    }
    const value = json[camelCase(name)];
    return value === undefined ? key.isOptional : key.kind.is(value);
  });
}

/** A group without a value has no keys. */
function schemaOf(keys: Keys, more: JsonSchema = {}): JsonSchema {
  const both = Object.entries(keys).flatMap(([name, key]) =>
    isAlias(key) ? [{ not: { required: [key.aliasOf, name] } }] : [],
  );
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(
      Object.entries(keys).map(([name, key]) => [name, schemaOfKey(key)]),
    ),
    additionalProperties: false,
    ...(both.length === 0 ? {} : { allOf: both }),
    ...more,
  };
}

/** Editors show the description beside the key. */
function schemaOfKey({ kind, description, shownDefault }: AnyKey): JsonSchema {
  const usual = shownDefault === undefined ? '' : ` Default: ${shownDefault}.`;
  return { description: `${description}${usual}`.replaceAll('`', ''), ...kind.schema };
}
