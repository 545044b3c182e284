// Headings that resemble the form's, but match none of its labels: a label was renamed, in the form or
// in the issue.

import { truncate } from '../../base/truncate.ts';
import type { Template } from '../../config/types.ts';
import type { HeadingMark } from '../markdown/scan-markdown.ts';
import { knownLabels, looseKey, type OpenedSections } from './locate-sections.ts';

const maxLength = 120;
const longestRead = 3 * maxLength;

/** By position in the template: the text of a heading in the place of the field's own, or null. */
export function strayHeadings(
  text: string,
  template: Template,
  { fields, checklist, headings }: OpenedSections,
): readonly (string | null)[] {
  if (fields.every((heading) => heading !== null)) {
    return [];
  }
  const opened = new Set([...fields, checklist]);
  const known = knownLabels(template);
  const strays = headings.filter(
    (heading) => heading.level === 3 && !opened.has(heading) && !known.has(looseKey(heading.key)),
  );
  let from = 0;
  return fields.map((heading, place) => {
    if (heading !== null) {
      from = heading.after;
      return null;
    }
    const until = fields.slice(place + 1).find((next) => next !== null) ?? checklist;
    const end = until?.at ?? text.length;
    const stray = strays.find(({ at }) => at >= from && at < end);
    from = stray?.after ?? from;
    return stray === undefined ? null : wordsOf(stray, text);
  });
}

function wordsOf({ at, after }: HeadingMark, text: string): string {
  // Cut first: on a long line, the pattern would take quadratic time.
  const words = text.slice(at, Math.min(after, at + longestRead)).replace(/^\s*#+|[\s#]*$/g, '');
  return truncate(words.trim(), maxLength);
}
