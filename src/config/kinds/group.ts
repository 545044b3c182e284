// A group of known keys: parser, type and schema follow from their declarations.

import { parseKnownKeys } from '../yaml/parse-mapping.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { Mapping } from '../yaml/yaml-node.ts';
import { camelCase, type ValueOf } from './keys.ts';
import { isRecord, type JsonSchema, type Key, type Keys, type Kind } from './kind.ts';

export interface Group<K extends Keys> extends Kind<ValueOf<K>> {
  readonly keys: K;
}

export interface GroupRules<T> {
  /** The name of the group in messages; default: its key. */
  readonly subject?: string;
  /** Where an unknown key belongs; default: in a group within this one that has the key. */
  readonly homeOf?: (key: string) => string | undefined;
  /** Checks several keys together, after each of them has been parsed. */
  readonly check?: (value: T, written: Mapping) => Parsed<void>;
  /** The part of the schema about several keys together. */
  readonly schema?: JsonSchema;
}

interface NamedKey {
  readonly name: string;
  /** Its name in the value. */
  readonly property: string;
  readonly key: Key<unknown>;
}

export function group<const K extends Keys>(keys: K, rules: GroupRules<ValueOf<K>> = {}): Group<K> {
  const all = Object.entries(keys).map(([name, key]) => ({ name, property: camelCase(name), key }));
  const known = all.flatMap(namesOf);
  const is = (json: unknown): json is ValueOf<K> =>
    isRecord(json) &&
    all.every(({ property, key }) => {
      const value = json[property];
      return value === undefined ? !key.always : key.kind.is(value);
    });
  return {
    name: 'group of keys',
    keys,
    *parse(tree, subject) {
      const owner = rules.subject ?? subject;
      const written = yield* parseKnownKeys(tree, {
        subject: owner,
        known,
        homeOf: (key) => rules.homeOf?.(key) ?? groupWith(key, all),
      });
      if (written === undefined) {
        return undefined;
      }
      const value: Record<string, unknown> = {};
      for (const named of all) {
        const read = yield* parseKey(named, written, owner);
        if (read !== undefined) {
          value[named.property] = read;
        }
      }
      // If a required key could not be parsed, its problem is enough.
      if (!is(value)) {
        return undefined;
      }
      yield* rules.check?.(value, written) ?? [];
      return value;
    },
    is,
    schema: schemaOf(all, rules.schema),
  };
}

function groupWith(key: string, all: readonly NamedKey[]): string | undefined {
  const home = all.find(
    ({ key: { kind } }) => 'keys' in kind && isRecord(kind.keys) && Object.hasOwn(kind.keys, key),
  );
  return home && `\`${home.name}\``;
}

function namesOf({ name, key }: NamedKey): readonly string[] {
  return [name, ...(key.aliases ?? [])];
}

function* parseKey(named: NamedKey, written: Mapping, owner: string): Parsed<unknown> {
  const { name, key } = named;
  const [entry, other] = written.entries.filter((one) => namesOf(named).includes(one.key));
  if (entry && other) {
    yield problemAt(
      other.at,
      `\`${entry.key}\` and \`${other.key}\` are two ways to write the same.`,
      'Remove one of the two.',
    );
  }
  const fix = entry === undefined ? key.fixForMissing?.(written) : null;
  if (typeof fix === 'string') {
    yield problemAt(written.at, `\`${name}\` is missing in ${owner}.`, fix);
  }
  const read = entry && (yield* key.kind.parse(entry.value, `\`${entry.key}\``, written));
  return read ?? key.fallback?.(written);
}

/** Without a required key, the group may have no value. */
function schemaOf(all: readonly NamedKey[], more: JsonSchema = {}): JsonSchema {
  const required = all.flatMap(({ name, key }) => (key.always && !key.fallback ? [name] : []));
  const both = all.flatMap(({ name, key: { aliases = [] } }) =>
    aliases.map((alias) => ({ not: { required: [name, alias] } })),
  );
  return {
    ...(required.length > 0 ? { type: 'object', required } : { type: ['object', 'null'] }),
    properties: Object.fromEntries(all.flatMap(schemasOfKey)),
    additionalProperties: false,
    ...(both.length === 0 ? {} : { allOf: both }),
    ...more,
  };
}

/** Editors show the description beside the key. */
function schemasOfKey({ name, key: { kind, description, shownDefault, aliases = [] } }: NamedKey) {
  const usual = shownDefault === undefined ? '' : ` Default: ${shownDefault}.`;
  const describe = (text: string) => ({ description: text.replaceAll('`', ''), ...kind.schema });
  return [
    [name, describe(`${description}${usual}`)],
    ...aliases.map((alias) => [alias, describe(`The same as \`${name}\`.`)]),
  ];
}
