// The page's elements as plain data. The browser makes them with `createElement`, never from HTML, so no
// text from a ledger can become an element.

export interface ElementNode {
  readonly tag: string;
  /** An attribute that is undefined or false is left out; true means present. */
  readonly attributes: Attributes;
  readonly children: readonly PageNode[];
}

export type PageNode = ElementNode | string;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = PageNode | null | readonly (PageNode | null)[];

export function h(tag: string, attributes: Attributes, ...children: readonly Child[]): ElementNode {
  return { tag, attributes, children: children.flat().filter((child) => child !== null) };
}

/** The text of an element and of all in it. */
export function textContentOf(node: PageNode): string {
  return typeof node === 'string' ? node : node.children.map(textContentOf).join('');
}
