// A kind of configuration value, and the keys of a group of values.

import { collectProblems, type Parsed } from '../yaml/parsed.ts';
import type { Mapping, YamlNode } from '../yaml/yaml-node.ts';

/** Of draft 7, which YAML editors support best. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Kind<T> {
  /** Its name in the reference: "list of dates". */
  readonly name: string;
  /**
   * Parses YAML to a value; undefined after a problem, or if the value equals the default. `siblings`
   * is the group of keys that the value belongs to.
   */
  readonly parse: (tree: YamlNode, subject: string, siblings?: Mapping) => Parsed<T | undefined>;
  /** Checks JSON, since parsed configurations are cached as JSON. */
  readonly is: (json: unknown) => json is T;
  /** Used by editors. It must accept everything that `parse` accepts. */
  readonly schema: JsonSchema;
  readonly example?: string;
  /** The keys of the value, or of its items. */
  readonly keys?: Keys;
  /** The path to the items, in the reference: `[]` or `.<team>`. */
  readonly step?: string;
}

interface Declared<T> {
  readonly kind: Kind<T>;
  /** Sentences, for the editor and the reference. */
  readonly description: string;
  /** The default as the reference shows it. */
  readonly shownDefault?: string;
}

/** Has no value if it is absent. */
export interface OptionalKey<T> extends Declared<T> {
  readonly isOptional: true;
}

/** Always has a value. */
export interface RequiredKey<T> extends Declared<T> {
  readonly isOptional: false;
  /** The value of an absent or invalid key. */
  readonly fallback: (written: Mapping) => T;
  /** The problem of an absent key; null if it may be absent. */
  readonly missing?: (written: Mapping) => Advice | null;
}

/** Another name for a key; only the key itself has a value. */
export interface Alias<T> extends Declared<T> {
  readonly aliasOf: string;
  /** The fix if both are written. */
  readonly fixForBoth: string;
}

/** A problem and its fix. */
interface Advice {
  readonly message: string;
  readonly fix: string;
}

export type AnyKey = OptionalKey<unknown> | RequiredKey<unknown> | Alias<unknown>;
export type Keys = Readonly<Record<string, AnyKey>>;

/** The same kind with one more rule. */
export function refine<T>(
  kind: Kind<T>,
  rule: (value: T, tree: YamlNode, subject: string) => Parsed<T | undefined>,
): Kind<T> {
  return {
    ...kind,
    *parse(tree, subject, siblings) {
      const value = yield* kind.parse(tree, subject, siblings);
      return value === undefined ? undefined : yield* rule(value, tree, subject);
    },
  };
}

/** The same kind, with `usual` treated as absent. */
export function unlessUsual<T, const U extends T>(kind: Kind<T>, usual: U): Kind<Exclude<T, U>> {
  const isOther = (value: T): value is Exclude<T, U> => value !== usual;
  return {
    ...kind,
    *parse(tree, subject, siblings) {
      const value = yield* kind.parse(tree, subject, siblings);
      return value !== undefined && isOther(value) ? value : undefined;
    },
    is: (json): json is Exclude<T, U> => kind.is(json) && isOther(json),
  };
}

/** The value of a list or group without content. */
export function emptyValue<T>(kind: Kind<T>): T {
  const at = { path: '', line: 1, column: 1 };
  const { value } = collectProblems(
    kind.parse({ kind: 'scalar', at, value: null, source: '' }, ''),
  );
  if (value === undefined) {
    throw new Error(`A ${kind.name} has no empty value.`);
  }
  return value;
}

export function isAlias(key: AnyKey): key is Alias<unknown> {
  return 'aliasOf' in key;
}

export function isText(json: unknown): json is string {
  return typeof json === 'string';
}

export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
