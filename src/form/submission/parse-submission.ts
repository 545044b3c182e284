// Parses an issue body with its template.

import type { Template } from '../../config/types.ts';
import {
  type ChecklistEntry,
  type Context,
  type FieldError,
  type FieldErrorKind,
  redactedValue,
  type Submission,
} from '../../handoff/submission.ts';
import { conditionText, isRequired } from '../answers/conditions.ts';
import { aDate } from '../answers/dates/parse-date.ts';
import { aNumber, anAmount } from '../answers/parse-amount.ts';
import { type FieldReading, parseAnswer } from '../answers/parse-answer.ts';
import { normaliseForm } from '../markdown/normalise-body.ts';
import { withoutTrackerLines } from '../markdown/tracker-lines.ts';
import { cutSections } from './cut-sections.ts';
import { locateSections, type OpenedSections, scanBody } from './locate-sections.ts';
import { movedItems, parseChecklist } from './parse-checklist.ts';
import { headingsOutside, redactedFields } from './redaction.ts';
import { strayHeadings } from './stray-headings.ts';

/**
 * Parses the body with its template, in time linear in its length.
 *
 * - A heading of level 2 to 4 (`## Goals`, not underlined) opens a field if its text is the field's
 *   label, outside code fences; all other headings belong to their answer. `locateSections` decides
 *   which fences count, `alignHeadings` which of several headings wins.
 * - Text before the first opened heading is ignored.
 * - If an answer does not fit its field's type, the context keeps its text, and `errors` names the
 *   field.
 * - A private answer is checked and left out: the submission only records that there is one.
 */
export function parseSubmission(body: string, template: Template): Submission {
  return parseRevision(body, template).submission;
}

interface ReadWriting {
  readonly submission: Submission;
  /** The redacted answers, only for comparison with an earlier revision. */
  readonly withheld: Context;
}

export function parseRevision(body: string, template: Template): ReadWriting {
  const text = withoutTrackerLines(normaliseForm(body));
  const opened = locateSections(scanBody(text), template);
  const sections = cutSections(text, template, opened);
  const places = redactedFields(template, opened);
  const answered = template.fields.map((field, place) => ({
    id: field.id,
    isWithheld: places.has(place),
    ...parseAnswer(sections[place] ?? null, field),
  }));
  const readings = answered.map((one, place) => withCondition(one, place, { template, answered }));
  const strays = places.size > 0 ? [] : strayHeadings(text, template, opened);
  const read = readings.map((one, place) =>
    one.isWithheld ? { ...one, ...covered(one) } : withStray(one, strays[place]),
  );
  return {
    submission: {
      context: contextOf(read),
      errors: read.flatMap(({ error: fault }) => fault ?? []),
      checklist: checklistOf(text, template, { opened, places, sections }),
    },
    withheld: contextOf(readings.filter(({ isWithheld }) => isWithheld)),
  };
}

interface Answered extends FieldReading {
  readonly id: string;
  readonly isWithheld: boolean;
}

/** An empty field is an error only if its condition holds, which the error then names. */
function withCondition(
  reading: Answered,
  place: number,
  { template: { fields }, answered }: { template: Template; answered: readonly Answered[] },
): Answered {
  const { error } = reading;
  const field = fields[place];
  if (error?.kind !== 'missing' || typeof field?.required !== 'object') {
    return reading;
  }
  if (!isRequired(field, fields, contextOf(answered))) {
    return { ...reading, error: null };
  }
  const { when } = field.required;
  const because = answered.some(({ id, isWithheld }) => id === when && isWithheld)
    ? null
    : conditionText(field, fields);
  return because === null ? reading : { ...reading, error: { ...error, because } };
}

/** Ignores redacted sections. */
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

/** Adds, to a field without a heading, the heading that may be meant for it. */
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
    error: fault === null ? null : withoutAnswer(fault),
  };
}

function withoutAnswer({ found: _, ...fault }: FieldError): FieldError {
  const expected = expectedOfAny[fault.kind];
  return expected === undefined ? fault : { ...fault, expected };
}

/** In place of the meanings of an ambiguous answer, which repeat it: `1985-03-04 or 1985-04-03`. */
const expectedOfAny: Partial<Record<FieldErrorKind, string>> = {
  not_a_date: aDate,
  not_a_number: aNumber,
  not_money: anAmount,
};

function contextOf(
  readings: readonly (Pick<FieldReading, 'answer'> & { readonly id: string })[],
): Context {
  return Object.fromEntries(
    readings.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer] as const])),
  );
}
