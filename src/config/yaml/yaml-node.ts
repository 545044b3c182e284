// A YAML file as plain data that still knows where everything in it stands.

export interface Place {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export interface Scalar {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
  /** As it is written in the file. */
  readonly source: string;
}

export interface List {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Tree[];
}

export interface Entry {
  readonly key: string;
  readonly at: Place;
  readonly value: Tree;
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly at: Place;
  readonly entries: readonly Entry[];
}

export type Tree = Scalar | List | Mapping;

export function valueAt(mapping: Mapping, key: string): Tree | undefined {
  return mapping.entries.find((entry) => entry.key === key)?.value;
}

/** Where the key's value stands; the mapping itself where the key is absent. */
export function placeOf(mapping: Mapping, key: string): Place {
  return valueAt(mapping, key)?.at ?? mapping.at;
}

/** Whether it is a list with anything in it, readable or not. */
export function holdsItems(tree: Tree): boolean {
  return tree.kind === 'list' && tree.items.length > 0;
}

export function isEmpty(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === null;
}
