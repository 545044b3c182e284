// Finds the headings of a template's form in an issue body.

import type { Field, Template } from '../../config/types.ts';
import { outsideFences } from '../markdown/outside-fences.ts';
import { findMarks, type HeadingMark, headingKey, type Mark } from '../markdown/scan-markdown.ts';
import { alignHeadings, asGitHubWrites, type Candidate } from './align-headings.ts';
import { noResponse } from './parse-reply.ts';

/** The heading of the tasks at the end of every form. */
export const checklistLabel = 'Checklist';

/** An issue body, scanned once for any number of templates. */
export interface MarkedBody {
  /** With LF line ends. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface OpenedSections {
  /** By position in `template.fields`; null if no heading opens the field. */
  readonly fields: readonly (HeadingMark | null)[];
  readonly checklist: HeadingMark | null;
  /** All headings outside code fences, of any text and level. */
  readonly headings: readonly HeadingMark[];
}

export function scanBody(text: string): MarkedBody {
  return { text, marks: findMarks(text) };
}

/**
 * Finds the heading that opens each field, in up to two passes.
 *
 * The first pass follows CommonMark's code fences, but ignores a fence that is never closed. That is
 * enough unless a stray fence in one answer pairs with a stray one in a later answer and hides the
 * headings between. If the first pass does not find the whole form, the second lets no fence run across
 * a heading that is exactly as GitHub writes it. The second pass counts only if it finds the whole
 * form, because GitHub writes every heading of a form. A lone heading in a code block is a quotation.
 */
export function locateSections(body: MarkedBody, template: Template): OpenedSections {
  const labels = [...template.fields.map((field) => field.label), checklistLabel];
  const form = { body, labels, multiline: [...template.fields.map(isMultiline), false] };
  // A template without a checklist has a form without one.
  const written = template.checklist.length > 0 ? labels : labels.slice(0, -1);
  const isWhole = ({ opened }: Aligned) => written.every((_, place) => opened[place] !== null);
  const first = alignWith(outsideFences(body.marks), form);
  if (isWhole(first)) {
    return toSections(first, template);
  }
  const second = alignWith(splitAtHeadings(body, labels).flatMap(outsideFences), form);
  return toSections(isWhole(second) ? second : first, template);
}

/** GitHub accepts one line for every other type. */
export function isMultiline({ type }: Field): boolean {
  return type === 'textarea' || type === 'list';
}

interface Form {
  readonly body: MarkedBody;
  readonly labels: readonly string[];
  readonly multiline: readonly boolean[];
}

interface Aligned {
  readonly headings: readonly HeadingMark[];
  readonly opened: readonly (HeadingMark | null)[];
}

/** GitHub writes level 3; people who retype it use one level more or less. */
export function canOpen({ level }: HeadingMark): boolean {
  return level >= 2 && level <= 4;
}

function alignWith(headings: readonly HeadingMark[], form: Form): Aligned {
  const { labels, multiline, body } = form;
  const isBlankBetween = (one: HeadingMark, other: HeadingMark) =>
    other.at - one.after <= 100 && body.text.slice(one.after, other.at).trim() === '';
  const places = new Map(labels.map((label, place) => [headingKey(label), place]));
  let loosely: ReadonlyMap<string, number> | undefined;
  const candidates: Candidate<HeadingMark>[] = [];
  for (const heading of headings) {
    if (!canOpen(heading)) {
      continue;
    }
    const exact = places.get(heading.key);
    loosely ??= exact === undefined ? loosePlaces(labels) : undefined;
    const field = exact ?? loosely?.get(looseKey(heading.key));
    if (field !== undefined) {
      const own = { label: labels[field] ?? '', next: labels[field + 1] };
      const rank = exact === undefined ? 0 : rankOf(heading, own, body.text);
      candidates.push({ heading, field, rank });
    }
  }
  return { headings, opened: alignHeadings(candidates, { multiline, isBlankBetween }) };
}

/** How closely the heading matches what GitHub writes. */
function rankOf(
  { at, level }: HeadingMark,
  { label, next }: { readonly label: string; readonly next: string | undefined },
  text: string,
): number {
  if (level !== 3) {
    return 1;
  }
  const line = `### ${label.trim()}`;
  if (!isWrittenAt(text, at, line)) {
    return 2;
  }
  return isLeftEmpty(text, at + line.length, next) ? asGitHubWrites + 1 : asGitHubWrites;
}

/** Only a placeholder, and then the next field: an answer that quotes another form has that rarely. */
function isLeftEmpty(text: string, after: number, next: string | undefined): boolean {
  const empty = `\n\n${noResponse}`;
  if (!text.startsWith(empty, after)) {
    return false;
  }
  const end = after + empty.length;
  return (
    (next !== undefined && text.startsWith(`\n\n### ${next.trim()}\n\n`, end)) ||
    text.slice(end, end + 100).trim() === ''
  );
}

/** Which of the labels a heading with these words opens; null: none. */
export function placeOfLabel(words: string, labels: readonly string[]): number | null {
  const key = headingKey(words);
  const exact = labels.findIndex((label) => headingKey(label) === key);
  return exact >= 0 ? exact : (loosePlaces(labels).get(looseKey(key)) ?? null);
}

/** All labels of the form, in loose form. */
export function knownLabels({ fields }: Template): ReadonlySet<string> {
  const labels = [...fields.map(({ label }) => label), checklistLabel];
  return new Set(labels.map((label) => looseKey(headingKey(label))));
}

/** Labels as people retype them; two equal ones cancel each other out. */
function loosePlaces(labels: readonly string[]): ReadonlyMap<string, number> {
  const keys = labels.map((label) => looseKey(headingKey(label)));
  return new Map(
    keys.flatMap((key, place) =>
      keys.indexOf(key) === keys.lastIndexOf(key) ? [[key, place] as const] : [],
    ),
  );
}

/**
 * Without emphasis, links, comments, numbers, emoji and invisible characters around it, and without
 * punctuation or "(required)" after it; with plain dashes.
 */
export function looseKey(key: string): string {
  if (/^[a-z](?:[ -)+-^`-~]*[a-z0-9])?$/.test(key)) {
    return key;
  }
  const text = key.length > longestLabel ? key.slice(0, longestLabel) : key;
  const loose = text
    .normalize('NFKC')
    .replace(/<!--.*?-->|<\/?[a-z][^<>]*>|&nbsp;/g, '')
    .replace(/^\[([^\][]*)\]\([^()\s]*\)$/, '$1')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^\s*\d{1,2}[.):]\s+/, '')
    .replace(
      /\s*[([](?:required|optional|pflichtfeld|erforderlich|obligatoire|facultatif)[)\]]\s*$/,
      '',
    )
    .replace(
      /^(?:[\s*_`~"'“„«]|\p{Extended_Pictographic}\uFE0F?)+|[\s*_`~"'”“»:;.,?!-]+$|\s+\p{Extended_Pictographic}\uFE0F?\s*$/gu,
      '',
    )
    .replace(/\s+/g, ' ');
  return loose === '' ? text : loose;
}

const longestLabel = 300;

/** Splits the marks before each heading with one of these labels that is as GitHub writes it. */
function splitAtHeadings(
  { text, marks }: MarkedBody,
  labels: readonly string[],
): readonly (readonly Mark[])[] {
  const written = new Map(labels.map((label) => [headingKey(label), `### ${label.trim()}`]));
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

/** The line, between blank lines. */
function isWrittenAt(text: string, at: number, line: string): boolean {
  const end = at + line.length;
  return (
    text.startsWith(line, at) &&
    (text.startsWith('\n\n', end) || end === text.length) &&
    (at === 0 || text.startsWith('\n\n', at - 2))
  );
}

function toSections({ headings, opened }: Aligned, template: Template): OpenedSections {
  const fields = opened.slice(0, -1);
  const last = opened.at(-1) ?? null;
  // Out of order it may be in a private answer, and its lines must not be read as tasks.
  const isPrivate = template.fields.some((field) => field.private);
  const isLast = fields.every((heading) => heading === null || heading.at < (last?.at ?? 0));
  return { headings, fields, checklist: isPrivate && !isLast ? null : last };
}
