// Declares the keys of a group: kind, description and default.

import {
  type Alias,
  emptyValue,
  type Keys,
  type Kind,
  type OptionalKey,
  type RequiredKey,
} from './kind.ts';

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

type Flat<T> = { readonly [Name in keyof T]: T[Name] };

/** The value of a group with these keys, whose names become camelCase. */
export type ValueOf<K extends Keys> = Flat<
  {
    readonly [Name in keyof K & string as K[Name] extends RequiredKey<unknown>
      ? CamelCase<Name>
      : never]: K[Name] extends RequiredKey<infer T> ? T : never;
  } & {
    readonly [Name in keyof K & string as K[Name] extends OptionalKey<unknown>
      ? CamelCase<Name>
      : never]?: K[Name] extends OptionalKey<infer T> ? T : never;
  }
>;

/** `shownDefault` describes the behaviour without the key. */
export function optional<T>(
  kind: Kind<T>,
  description: string,
  shownDefault?: string,
): OptionalKey<T> {
  return {
    kind,
    description,
    isOptional: true,
    ...(shownDefault === undefined ? {} : { shownDefault }),
  };
}

/** `shownDefault` is for a value that is written in another form. */
export function withDefault<T>(
  kind: Kind<T>,
  value: NoInfer<T>,
  description: string,
  shownDefault = `\`${String(value)}\``,
): RequiredKey<T> {
  return { kind, description, isOptional: false, fallback: () => value, shownDefault };
}

/** A list or group, by default empty. */
export function orEmpty<T>(kind: Kind<T>, description: string): RequiredKey<T> {
  const empty = emptyValue(kind);
  return { kind, description, isOptional: false, fallback: () => empty };
}

/** A key whose default depends on other keys. */
export function derived<T>(
  kind: Kind<T>,
  description: string,
  rest: Pick<RequiredKey<NoInfer<T>>, 'fallback' | 'missing' | 'shownDefault'>,
): RequiredKey<T> {
  return { kind, description, isOptional: false, ...rest };
}

export function alias<T>(
  aliasOf: string,
  kind: Kind<T>,
  description = `The same as \`${aliasOf}\`.`,
  fixForBoth = 'Remove one of the two.',
): Alias<T> {
  return { kind, description, aliasOf, fixForBoth };
}

export function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
