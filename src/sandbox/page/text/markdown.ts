// Markdown as on GitHub: comments removed, harmless tags kept, all other HTML as text, people and
// issues linked.

import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Markup } from '../views/page.ts';
import { linkReferences } from './link-references.ts';
import { plainTags } from './plain-tags.ts';
import { taskButtons } from './task-buttons.ts';

export interface MarkdownPlace {
  /** `/acme/handoffs`. */
  readonly base: string;
  /** Whether the visitor can tick its tasks. */
  readonly tickable?: boolean;
}

export function renderMarkdown(text: string, { base, tickable = false }: MarkdownPlace): Markup {
  const html = micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), plainTags, taskButtons(text, tickable)],
  });
  return raw(linkReferences(withBreaks(withCharts(withScrolling(html))), base));
}

/** In issues and comments, unlike in files, a line end is a line break. */
function withBreaks(html: string): string {
  return html.replace(/<p>[\s\S]*?<\/p>/g, (paragraph) =>
    paragraph.replace(/(?<!<br ?\/?>)\n/g, '<br>\n'),
  );
}

/** What may be wider than its place scrolls there, also with the keyboard. */
function withScrolling(html: string): string {
  let tables = 0;
  return html
    .replace(/<table>[\s\S]*?<\/table>/g, (table) => {
      tables += 1;
      const [, head = ''] = /<thead>([\s\S]*?)<\/thead>/.exec(table) ?? [];
      const columns = head.match(/(?<=<th\b[^>]*>)[^<]+/g) ?? [];
      const label = `Table ${tables}: ${columns.join(', ')}`.replaceAll('"', '');
      return `<div class="wide-table" tabindex="0" role="region" aria-label="${label}">${table}</div>`;
    })
    .replace(/<pre><code/g, '<pre tabindex="0"><code');
}

/** The browser draws a chart, and keeps it until its text changes. */
function withCharts(html: string): string {
  return html.replace(
    /<pre(?: tabindex="0")?><code class="language-mermaid">[\s\S]*?<\/code><\/pre>/g,
    (block) =>
      `<div class="chart" id="chart-${createHash('sha1').update(block).digest('hex').slice(0, 12)}" hx-morph-skip-children>${block}</div>`,
  );
}
