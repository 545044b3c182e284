// Titles without what the issue form wrote before them.

import { plain } from '../output/text.ts';

/** A form starts the title with the template's name; the tables show the route anyway. */
export function shortTitle(title: string, templateName: string | undefined): string {
  const prefix = `${templateName}:`;
  const rest = title.startsWith(prefix) ? title.slice(prefix.length).trim() : title;
  return plain(rest === '' ? title : rest);
}
