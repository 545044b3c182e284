// Makes elements from their description.

import type { PageNode } from '../dashboard/view/node.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

export function toDom(node: PageNode, namespace = htmlNamespace): Node {
  if (typeof node === 'string') {
    return document.createTextNode(node);
  }
  const inner = node.tag === 'svg' ? svgNamespace : namespace;
  const element = document.createElementNS(inner, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...node.children.map((child) => toDom(child, inner)));
  return element;
}
