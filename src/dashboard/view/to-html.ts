// Writes elements as HTML, for a page without a script. All text is escaped.

import type { PageNode } from './node.ts';

/** @param node has no element without an end tag, such as `br` */
export function toHtml(node: PageNode): string {
  if (typeof node === 'string') {
    return escaped(node);
  }
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    value === undefined || value === false
      ? []
      : [` ${name}="${value === true ? '' : escaped(String(value))}"`],
  );
  return `<${node.tag}${attributes.join('')}>${node.children.map(toHtml).join('')}</${node.tag}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
