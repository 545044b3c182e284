// An issue body and its template → what the sender's form says.

import type { Submission } from '../handoff/submission.ts';
import type { Template } from '../template/types.ts';
import { normaliseBody } from './normalise-body.ts';
import { markBody, type OpenedSections, openSections } from './open-sections.ts';
import { readAnswer } from './read-answer.ts';
import { readChecklist } from './read-checklist.ts';

/**
 * Reads the body with its template, in time linear in its length.
 *
 * - A heading of level 2 to 4 (`## Goals`, not underlined) opens a field if it says the field's label,
 *   outside code fences and in template order; all other headings belong to the answer they stand in.
 *   `openSections` says which fences count, `alignHeadings` which heading wins where several could.
 * - What stands before the first opened heading is nobody's answer.
 * - An answer that is not of its field's type stands in the context as it was written, beside its fault.
 */
export function readSubmission(body: string, template: Template): Submission {
  const text = normaliseBody(body);
  const opened = openSections(markBody(text), template);
  const sections = cutSections(text, opened);
  const readings = template.fields.map((field, place) => ({
    field,
    ...readAnswer(sections[place] ?? null, field),
  }));
  const answers = readings.flatMap(({ field, answer }) =>
    answer === null ? [] : [[field.id, answer] as const],
  );
  return {
    context: Object.fromEntries(answers),
    faults: readings.flatMap(({ fault }) => fault ?? []),
    checklist: readChecklist(text, opened),
  };
}

/** What stands under each field's heading, by place in the template. */
function cutSections(
  text: string,
  { fields, checklist }: OpenedSections,
): readonly (string | null)[] {
  return fields.map((heading, place) => {
    if (heading === null) {
      return null;
    }
    const next = fields.slice(place + 1).find((later) => later !== null) ?? checklist;
    return text.slice(heading.after, next?.at);
  });
}
