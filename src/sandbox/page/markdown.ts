// Markdown as GitHub shows it: comments gone, harmless tags kept, all other HTML as text, people and issues linked.

import { raw } from 'hono/html';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Markup } from './icons.ts';
import { linkReferences } from './link-references.ts';
import { plainTags } from './plain-tags.ts';
import { taskButtons } from './task-buttons.ts';

export interface MarkdownPlace {
  /** `/acme/handoffs`. */
  readonly base: string;
  /** Whether the tasks in it can be ticked by whoever looks at it. */
  readonly tickable?: boolean;
}

export function renderMarkdown(text: string, { base, tickable = false }: MarkdownPlace): Markup {
  const html = micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), plainTags, taskButtons(tickable)],
  });
  return raw(linkReferences(html, base));
}
