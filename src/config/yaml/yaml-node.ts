// A YAML file as plain data, with the location of every node.

export interface SourceLocation {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export interface Scalar {
  readonly kind: 'scalar';
  readonly at: SourceLocation;
  readonly value: string | number | boolean | null;
  /** As it is written in the file. */
  readonly source: string;
}

export interface List {
  readonly kind: 'list';
  readonly at: SourceLocation;
  readonly items: readonly YamlNode[];
}

export interface MappingEntry {
  readonly key: string;
  readonly at: SourceLocation;
  readonly value: YamlNode;
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly at: SourceLocation;
  readonly entries: readonly MappingEntry[];
}

export type YamlNode = Scalar | List | Mapping;

export function valueAt(mapping: Mapping, key: string): YamlNode | undefined {
  return mapping.entries.find((entry) => entry.key === key)?.value;
}

/** The location of the key's value; of the mapping if the key is absent. */
export function locationOf(mapping: Mapping, key: string): SourceLocation {
  return valueAt(mapping, key)?.at ?? mapping.at;
}

/** The items of a list; of anything else none. */
export function itemsOf(tree: YamlNode | undefined): readonly YamlNode[] {
  return tree?.kind === 'list' ? tree.items : [];
}

/** Also one item that is written without brackets or a dash. */
export function itemsOrOne(tree: YamlNode | undefined): readonly YamlNode[] {
  return tree === undefined || tree.kind === 'list' ? itemsOf(tree) : [tree];
}

/** The entries of a mapping; of anything else none. */
export function entriesOf(tree: YamlNode | undefined): readonly MappingEntry[] {
  return tree?.kind === 'mapping' ? tree.entries : [];
}

/**
 * Each value with the node that it was parsed from. Empty if an item could not be parsed: then its
 * problem is enough.
 */
export function withNodes<T>(
  values: readonly T[] | undefined,
  nodes: readonly YamlNode[],
): readonly { readonly value: T; readonly node: YamlNode }[] {
  return values?.length === nodes.length
    ? nodes.flatMap((node, index) =>
        values.slice(index, index + 1).map((value) => ({ value, node })),
      )
    : [];
}

/** Whether it is a list with at least one item, valid or not. */
export function holdsItems(tree: YamlNode): boolean {
  return tree.kind === 'list' && tree.items.length > 0;
}

export function isEmpty(tree: YamlNode): boolean {
  return tree.kind === 'scalar' && tree.value === null;
}

/** The text of a single value, as written; undefined if there is no value. */
export function textAt(mapping: Mapping, key: string): string | undefined {
  const tree = valueAt(mapping, key);
  if (tree?.kind !== 'scalar' || tree.value === null) {
    return undefined;
  }
  return typeof tree.value === 'string' ? tree.value.trim() : tree.source;
}
