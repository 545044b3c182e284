// How the keys of a group are declared: kind, meaning, and what holds where the key is absent.

import type { Mapping } from '../yaml/yaml-node.ts';
import { emptyValue, type Kind } from './kind.ts';

interface Declared<T> {
  readonly kind: Kind<T>;
  /** Sentences, for the editor and the reference. */
  readonly description: string;
  /** What the reference calls the default. */
  readonly shownDefault?: string;
}

/** Without a value where it is absent. */
interface OptionalKey<T> extends Declared<T> {
  readonly isOptional: true;
}

/** Has a value in any case. */
interface RequiredKey<T> extends Declared<T> {
  readonly isOptional: false;
  /** The value where the key is absent or wrong. */
  readonly fallback: (written: Mapping) => T;
  /** What is wrong where the key is absent; null: nothing. */
  readonly missing?: (written: Mapping) => Advice | null;
}

/** Another way to write a key: a value has only the key itself. */
interface Alias<T> extends Declared<T> {
  readonly aliasOf: string;
  /** What to do where both are written. */
  readonly fixForBoth: string;
}

/** What is wrong, and what to write instead. */
export interface Advice {
  readonly message: string;
  readonly fix: string;
}

export type AnyKey = OptionalKey<unknown> | RequiredKey<unknown> | Alias<unknown>;
export type Keys = Readonly<Record<string, AnyKey>>;

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

type Flat<T> = { readonly [Name in keyof T]: T[Name] };

/** The value of a group with these keys: their names are in camelCase. */
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

/** `shownDefault` says what happens without the key. */
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

/** A list or group; an absent one is empty. */
export function orEmpty<T>(kind: Kind<T>, description: string): RequiredKey<T> {
  const empty = emptyValue(kind);
  return { kind, description, isOptional: false, fallback: () => empty };
}

/** A key whose default follows from what else is written. */
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
  fixForBoth = 'Leave one of the two out.',
): Alias<T> {
  return { kind, description, aliasOf, fixForBoth };
}

export function isAlias(key: AnyKey): key is Alias<unknown> {
  return 'aliasOf' in key;
}

export function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
