// A kind of value that a configuration may hold, and the keys of a group of values.

import { collectProblems, type Parsed } from '../yaml/parsed.ts';
import type { Mapping, YamlNode } from '../yaml/yaml-node.ts';

/** Of draft 7, which YAML editors support best. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Kind<T> {
  /** What the reference calls it: "list of dates". */
  readonly name: string;
  /**
   * YAML to a value; undefined after a problem, or where the value says no more than leaving the key out.
   * `siblings` is the group of keys that the value belongs to.
   */
  readonly parse: (tree: YamlNode, subject: string, siblings?: Mapping) => Parsed<T | undefined>;
  /** Whether JSON is such a value: parsed configurations are cached as JSON. */
  readonly is: (json: unknown) => json is T;
  /** What editors check. It must accept everything that `parse` accepts. */
  readonly schema: JsonSchema;
  readonly example?: string;
  /** The keys of the value, or of its items. */
  readonly keys?: Keys;
  /** The way to the items, in the reference: `[]` or `.<team>`. */
  readonly step?: string;
}

interface Declared<T> {
  readonly kind: Kind<T>;
  /** Sentences, for the editor and the reference. */
  readonly description: string;
  /** What the reference calls the default. */
  readonly shownDefault?: string;
}

/** Without a value where it is absent. */
export interface OptionalKey<T> extends Declared<T> {
  readonly isOptional: true;
}

/** Has a value in any case. */
export interface RequiredKey<T> extends Declared<T> {
  readonly isOptional: false;
  /** The value where the key is absent or wrong. */
  readonly fallback: (written: Mapping) => T;
  /** What is wrong where the key is absent; null: nothing. */
  readonly missing?: (written: Mapping) => Advice | null;
}

/** Another way to write a key: a value has only the key itself. */
export interface Alias<T> extends Declared<T> {
  readonly aliasOf: string;
  /** What to do where both are written. */
  readonly fixForBoth: string;
}

/** What is wrong, and what to write instead. */
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

/** The same kind, where `usual` says no more than leaving the key out. */
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

/** The value of a list or group in which nothing is written. */
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
