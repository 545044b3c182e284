// A kind of configuration value, and kinds made from others.

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

/** @template Always whether there is a value if the key is absent */
export interface Key<T, Always extends boolean = boolean> {
  readonly kind: Kind<T>;
  readonly always: Always;
  /** Sentences, for the editor and the reference. */
  readonly description: string;
  /** The default as the reference shows it. */
  readonly shownDefault?: string;
  /** The value of an absent or invalid key. */
  readonly fallback?: (written: Mapping) => T;
  /** The fix for a group without the key; null if it may be absent. */
  readonly fixForMissing?: (written: Mapping) => string | null;
  /** Other names of the key. */
  readonly aliases?: readonly string[];
}

export type Keys = Readonly<Record<string, Key<unknown>>>;

/** The same kind with one more rule. */
export function refine<T>(
  kind: Kind<T>,
  rule: (value: T, tree: YamlNode, subject: string) => Parsed<void>,
): Kind<T> {
  return {
    ...kind,
    *parse(tree, subject, siblings) {
      const value = yield* kind.parse(tree, subject, siblings);
      if (value !== undefined) {
        yield* rule(value, tree, subject);
      }
      return value;
    },
  };
}

/** The same kind with another value; undefined is treated as absent. */
export function convert<T, U>(
  kind: Kind<T>,
  to: (value: T) => U | undefined,
  is: (json: unknown) => json is U,
): Kind<U> {
  return {
    ...kind,
    *parse(tree, subject, siblings) {
      const value = yield* kind.parse(tree, subject, siblings);
      return value === undefined ? undefined : to(value);
    },
    is,
  };
}

/** The same kind, with `usual` treated as absent. */
export function unlessUsual<T, const U extends T>(kind: Kind<T>, usual: U): Kind<Exclude<T, U>> {
  const isOther = (value: T): value is Exclude<T, U> => value !== usual;
  return convert(
    kind,
    (value) => (isOther(value) ? value : undefined),
    (json): json is Exclude<T, U> => kind.is(json) && isOther(json),
  );
}

/** One of two kinds. `isFirst` decides by the form, so that the problems are those of the kind that was meant. */
export function either<T, U>(
  first: Kind<T>,
  second: Kind<U>,
  isFirst: (tree: YamlNode, siblings?: Mapping) => boolean,
): Kind<T | U> {
  const [example] = [first, second].flatMap((kind) => kind.example ?? []);
  const keys = first.keys ?? second.keys;
  return {
    name: `${first.name}, or ${second.name}`,
    *parse(tree, subject, siblings) {
      const kind: Kind<T | U> = isFirst(tree, siblings) ? first : second;
      return yield* kind.parse(tree, subject, siblings);
    },
    is: (json): json is T | U => first.is(json) || second.is(json),
    schema: { anyOf: [first.schema, second.schema] },
    ...(example === undefined ? {} : { example }),
    ...(keys === undefined ? {} : { keys }),
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

export function isText(json: unknown): json is string {
  return typeof json === 'string';
}

export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
