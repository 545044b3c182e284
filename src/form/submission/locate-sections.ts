// Finds the headings of a template's form in an issue body.

import type { Template } from '../../config/types.ts';
import { outsideFences } from '../markdown/outside-fences.ts';
import { findMarks, type HeadingMark, headingKey, type Mark } from '../markdown/scan-markdown.ts';
import { alignHeadings, type Candidate } from './align-headings.ts';

/** The heading of the tasks that end every form. */
export const checklistLabel = 'Checklist';

/** An issue body, looked through once for any number of templates. */
export interface MarkedBody {
  /** Its lines end in LF. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface OpenedSections {
  /** By place in `template.fields`; null where no heading opens the field. */
  readonly fields: readonly (HeadingMark | null)[];
  readonly checklist: HeadingMark | null;
  /** All headings outside code fences, of whatever text and level. */
  readonly headings: readonly HeadingMark[];
}

export function scanBody(text: string): MarkedBody {
  return { text, marks: findMarks(text) };
}

/**
 * The heading that opens each field, by up to two readings.
 *
 * The first takes code fences as CommonMark does, save that one which nothing closes hides nothing.
 * That is enough unless a stray fence in one answer pairs with a stray one in a later answer, and
 * hides the headings between. So where the first reading does not find the form whole, a second lets
 * no fence run across a heading that stands exactly as GitHub writes it. The second counts only if it
 * finds the form whole: GitHub writes every heading of a form, whereas one that is quoted in a code
 * block, beside a form that lacks it, is a quotation.
 */
export function locateSections(body: MarkedBody, template: Template): OpenedSections {
  const labels = [...template.fields.map((field) => field.label), checklistLabel];
  // A template without a checklist makes a form without one.
  const written = template.checklist.length > 0 ? labels : labels.slice(0, -1);
  const isWhole = ({ opened }: Aligned) => written.every((_, place) => opened[place] !== null);
  const first = alignWith(outsideFences(body.marks), labels);
  if (isWhole(first)) {
    return toSections(first);
  }
  const second = alignWith(splitAtHeadings(body, labels).flatMap(outsideFences), labels);
  return toSections(isWhole(second) ? second : first);
}

interface Aligned {
  readonly headings: readonly HeadingMark[];
  readonly opened: readonly (HeadingMark | null)[];
}

/** GitHub writes level 3; a level up or down is what people make of it by hand. */
export function canOpen({ level }: HeadingMark): boolean {
  return level >= 2 && level <= 4;
}

function alignWith(headings: readonly HeadingMark[], labels: readonly string[]): Aligned {
  const places = new Map(labels.map((label, place) => [headingKey(label), place]));
  const candidates: Candidate<HeadingMark>[] = [];
  for (const heading of headings) {
    const field = places.get(heading.key);
    if (field !== undefined && canOpen(heading)) {
      candidates.push({ heading, field });
    }
  }
  return { headings, opened: alignHeadings(candidates, labels.length) };
}

/** The marks, cut before each heading that has one of these labels and stands as GitHub writes it. */
function splitAtHeadings(
  { text, marks }: MarkedBody,
  labels: readonly string[],
): readonly (readonly Mark[])[] {
  const written = new Map(labels.map((label) => [headingKey(label), `### ${label}\n\n`]));
  const parts: Mark[][] = [[]];
  for (const mark of marks) {
    const line = mark.kind === 'heading' ? written.get(mark.key) : undefined;
    if (mark.kind === 'heading' && line !== undefined && isWrittenAt(text, mark.at, line)) {
      parts.push([]);
    }
    parts.at(-1)?.push(mark);
  }
  return parts;
}

function isWrittenAt(text: string, at: number, line: string): boolean {
  return text.startsWith(line, at) && (at === 0 || text.startsWith('\n\n', at - 2));
}

function toSections({ headings, opened }: Aligned): OpenedSections {
  return {
    headings,
    fields: opened.slice(0, -1),
    checklist: opened.at(-1) ?? null,
  };
}
