// Decides which answers are redacted: their text must not leave the issue.

import type { Template } from '../../config/types.ts';
import { type HeadingMark, headingKey } from '../markdown/scan-markdown.ts';
import type { OpenedSections } from './locate-sections.ts';

/**
 * By position in the template: the private fields, and every answer that may contain a private one. If
 * a person deleted, renamed or moved the heading of a private field, its text is now part of the answer
 * before it, or of the one it was moved to.
 */
export function redactedFields(template: Template, opened: OpenedSections): ReadonlySet<number> {
  const places = new Set(template.fields.flatMap((field, place) => (field.private ? [place] : [])));
  if (places.size === 0) {
    return places;
  }
  // A label that opens no field: the form was rearranged, and a private answer may be in that section.
  const labels = new Set(template.fields.map(({ label }) => headingKey(label)));
  const isStray = (heading: HeadingMark) =>
    labels.has(heading.key) && !opened.fields.includes(heading);
  const before = [...places].map((place) =>
    opened.fields.findLastIndex((heading, at) => at <= place && heading !== null),
  );
  // A heading out of order may be a duplicate: the answer may still be below the first one.
  const beforeMoved = [...places]
    .filter((place) => isOutOfOrder(place, opened.fields))
    .map((place) => opened.fields.findLastIndex((heading, at) => at < place && heading !== null));
  const around = opened.headings.filter(isStray).map((heading) => placeAround(heading, opened));
  return new Set([...places, ...before, ...beforeMoved, ...around]);
}

function isOutOfOrder(place: number, fields: OpenedSections['fields']): boolean {
  const at = fields[place]?.at;
  return (
    at !== undefined &&
    fields.some(
      (other, order) => other !== null && order !== place && order < place !== other.at < at,
    )
  );
}

/** The body's headings outside redacted answers. */
export function headingsOutside(
  withheld: ReadonlySet<number>,
  opened: OpenedSections,
): readonly HeadingMark[] {
  return withheld.size === 0
    ? opened.headings
    : opened.headings.filter((heading) => !withheld.has(placeAround(heading, opened)));
}

/** The index of the field whose section contains it; -1 outside all fields, and in the checklist. */
function placeAround({ at }: HeadingMark, { fields, checklist }: OpenedSections): number {
  return checklist !== null && checklist.at < at
    ? -1
    : fields.findLastIndex((opening) => opening !== null && opening.at < at);
}
