// An issue body and its template → what the sender's form says.

import type { Template } from '../../config/types.ts';
import {
  type ChecklistEntry,
  type Context,
  type FieldError,
  redactedValue,
  type Submission,
} from '../../handoff/submission.ts';
import { type FieldReading, parseAnswer } from '../answers/parse-answer.ts';
import { normaliseBody } from '../markdown/normalise-body.ts';
import { locateSections, type OpenedSections, scanBody } from './locate-sections.ts';
import { movedItems, parseChecklist } from './parse-checklist.ts';
import { headingsOutside, redactedFields } from './redaction.ts';
import { strayHeadings } from './stray-headings.ts';

/**
 * Reads the body with its template, in time linear in its length.
 *
 * - A heading of level 2 to 4 (`## Goals`, not underlined) opens a field if it says the field's label,
 *   outside code fences; all other headings belong to the answer they are in. `locateSections` says
 *   which fences count, `alignHeadings` which heading wins where several could.
 * - What stands before the first opened heading is nobody's answer.
 * - If an answer is not of its field's type, the context keeps its text, and `errors` names the field.
 * - A private answer is checked, and left out: the submission says only that there is one.
 */
export function parseSubmission(body: string, template: Template): Submission {
  return parseRevision(body, template).submission;
}

interface ReadWriting {
  readonly submission: Submission;
  /** What the submission leaves out; for comparing with what stood there before, and nothing else. */
  readonly withheld: Context;
}

export function parseRevision(body: string, template: Template): ReadWriting {
  const text = normaliseBody(body);
  const opened = locateSections(scanBody(text), template);
  const sections = cutSections(text, opened);
  const places = redactedFields(template, opened);
  const readings = template.fields.map((field, place) => ({
    id: field.id,
    isWithheld: places.has(place),
    ...parseAnswer(sections[place] ?? null, field),
  }));
  const strays = places.size > 0 ? [] : strayHeadings(text, template, opened);
  const told = readings.map((one, place) =>
    one.isWithheld ? { ...one, ...covered(one) } : withStray(one, strays[place]),
  );
  return {
    submission: {
      context: contextOf(told),
      errors: told.flatMap(({ error: fault }) => fault ?? []),
      checklist: checklistOf(text, template, { opened, places, sections }),
    },
    withheld: contextOf(readings.filter(({ isWithheld }) => isWithheld)),
  };
}

/** Nothing is looked for in an answer that is withheld. */
function checklistOf(
  text: string,
  template: Template,
  {
    opened,
    places,
    sections,
  }: {
    readonly opened: OpenedSections;
    readonly places: ReadonlySet<number>;
    readonly sections: readonly (string | null)[];
  },
): readonly ChecklistEntry[] | null {
  const entries = parseChecklist(text, { ...opened, headings: headingsOutside(places, opened) });
  return entries === null || places.size > 0
    ? entries
    : [...entries, ...movedItems(text, template, { sections, entries })];
}

/** Beside a field without a heading, the heading that may be meant as its own. */
function withStray<Read extends FieldReading>(
  reading: Read,
  stray: string | null | undefined,
): Read {
  const { error } = reading;
  return error?.hasNoHeading && stray
    ? { ...reading, error: { ...error, strayHeading: stray } }
    : reading;
}

function covered({ answer, error: fault }: FieldReading): FieldReading {
  return {
    answer: answer === null ? null : redactedValue,
    error: fault === null ? null : withoutFound(fault),
  };
}

function withoutFound({ found: _, ...fault }: FieldError): FieldError {
  return fault;
}

function contextOf(
  readings: readonly (Pick<FieldReading, 'answer'> & { readonly id: string })[],
): Context {
  return Object.fromEntries(
    readings.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer] as const])),
  );
}

/** What is under each field's heading, by place in the template, up to the next heading that opens anything. */
function cutSections(
  text: string,
  { fields, checklist }: OpenedSections,
): readonly (string | null)[] {
  const starts = [...fields, checklist]
    .flatMap((heading) => heading?.at ?? [])
    .sort((one, other) => one - other);
  return fields.map((heading) =>
    heading === null
      ? null
      : text.slice(
          heading.after,
          starts.find((at) => at > heading.at),
        ),
  );
}
