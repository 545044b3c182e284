// The relative links of Markdown pages that lead to no file, or to no heading of it.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** @param pages paths from `top`, which ends with a slash */
export function findBrokenLinks(top: string, pages: readonly string[]): readonly string[] {
  return pages.flatMap((page) =>
    linksOf(readFileSync(`${top}${page}`, 'utf8'))
      .filter((link) => !/^(?:[a-z]+:|\/\/)/i.test(link) && !leadsSomewhere(top, page, link))
      .map((link) => `${page}: ${link}`),
  );
}

function leadsSomewhere(top: string, page: string, link: string): boolean {
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (target.startsWith('..') || !existsSync(`${top}${target}`)) {
    return false;
  }
  return anchor === undefined || anchorsOf(readFileSync(`${top}${target}`, 'utf8')).has(anchor);
}

function linksOf(markdown: string): readonly string[] {
  const links = htmlOf(markdown).matchAll(/\s(?:href|src)="([^"]*)"/g);
  return [...links].map(([, link = '']) => link.replaceAll('&amp;', '&'));
}

/** The ids that GitHub gives to headings: a repeated heading gets a number. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, html = ''] of htmlOf(markdown).matchAll(/<h[1-6]>([\s\S]*?)<\/h[1-6]>/g)) {
    const anchor = anchorOf(html);
    let free = anchor;
    for (let repeat = 1; anchors.has(free); repeat += 1) {
      free = `${anchor}-${repeat}`;
    }
    anchors.add(free);
  }
  return anchors;
}

function anchorOf(headingHtml: string): string {
  return headingHtml
    .replaceAll(/<[^>]*>|&[a-z]+;/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

const rendered = new Map<string, string>();

function htmlOf(markdown: string): string {
  const known = rendered.get(markdown);
  if (known !== undefined) {
    return known;
  }
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  rendered.set(markdown, html);
  return html;
}
