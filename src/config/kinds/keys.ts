// Declares the keys of a group: kind, description and default.

import type { Mapping } from '../yaml/yaml-node.ts';
import { emptyValue, type Key, type Keys, type Kind } from './kind.ts';

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

type Flat<T> = { readonly [Name in keyof T]: T[Name] };

/** The value of a group with these keys, whose names become camelCase. */
export type ValueOf<K extends Keys> = Flat<
  {
    readonly [Name in keyof K & string as K[Name] extends Key<unknown, true>
      ? CamelCase<Name>
      : never]: K[Name] extends Key<infer T> ? T : never;
  } & {
    readonly [Name in keyof K & string as K[Name] extends Key<unknown, false>
      ? CamelCase<Name>
      : never]?: K[Name] extends Key<infer T> ? T : never;
  }
>;

/** `shownDefault` describes the behaviour without the key. */
export function optional<T>(
  kind: Kind<T>,
  description: string,
  shownDefault?: string,
): Key<T, false> {
  return {
    kind,
    description,
    always: false,
    ...(shownDefault === undefined ? {} : { shownDefault }),
  };
}

/** `shownDefault` is for a value that is written in another form. */
export function withDefault<T>(
  kind: Kind<T>,
  value: NoInfer<T>,
  description: string,
  shownDefault = `\`${String(value)}\``,
): Key<T, true> {
  return { kind, description, always: true, fallback: () => value, shownDefault };
}

/** A list or group, by default empty. */
export function orEmpty<T>(kind: Kind<T>, description: string): Key<T, true> {
  const empty = emptyValue(kind);
  return { kind, description, always: true, fallback: () => empty };
}

/** A key that its group must have. */
export function required<T>(
  kind: Kind<T>,
  description: string,
  fixForMissing: string | ((written: Mapping) => string),
): Key<T, true> {
  const fix = typeof fixForMissing === 'string' ? () => fixForMissing : fixForMissing;
  return { kind, description, always: true, fixForMissing: fix };
}

/** A key whose default depends on other keys. */
export function derived<T>(
  kind: Kind<T>,
  description: string,
  rest: Pick<Key<NoInfer<T>>, 'fallback' | 'fixForMissing' | 'shownDefault' | 'aliases'>,
): Key<T, true> {
  return { kind, description, always: true, ...rest };
}

export function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
