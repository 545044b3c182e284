// GitHub's own icons, inlined so that they take the page's colour.

import { readFileSync } from 'node:fs';
import { raw } from 'hono/html';
import type { Markup } from './page.ts';

const octicons = import.meta.resolve('@primer/octicons/package.json');
const known = new Map<string, string>();

/** Decorative by default, because text is next to it. `label` makes it accessible by itself. */
export function icon(name: string, label?: string): Markup {
  const svg = known.get(name) ?? read(name);
  known.set(name, svg);
  const meaning =
    label === undefined
      ? 'aria-hidden="true"'
      : `role="img" aria-label="${label.replaceAll('"', '')}"`;
  return raw(svg.replace('<svg ', `<svg class="octicon" fill="currentColor" ${meaning} `));
}

function read(name: string): string {
  return readFileSync(new URL(`build/svg/${name}-16.svg`, octicons), 'utf8');
}
