// Updates a checklist from a new revision of the issue's body.

import { groupBy } from '../../base/group-by.ts';
import type { Template } from '../../config/types.ts';
import type { EventData } from '../event.ts';
import type { ChecklistItem } from '../state.ts';
import type { ChecklistEntry } from '../submission.ts';

/**
 * The lines of the issue and every item of the template: an edit of the text removes no item. An item
 * whose line is gone keeps its tick and names the line in its place. If that is a link to an issue,
 * GitHub converted the line: then the link's box counts. An issue that was completed ticks it.
 */
export function withTemplateItems(
  template: Items,
  before: readonly ChecklistItem[],
  written: readonly ChecklistEntry[],
): readonly ChecklistEntry[] {
  const optional = new Set(template.optionalItems);
  return withItems(template, before, written).map((entry) =>
    optional.has(entry.text) ? { ...entry, optional: true } : entry,
  );
}

type Items = Pick<Template, 'checklist' | 'optionalItems'>;

function withItems(
  template: Items,
  before: readonly ChecklistItem[],
  written: readonly ChecklistEntry[],
): readonly ChecklistEntry[] {
  const lines = withTemplateTexts(template, written);
  const replacements = findReplacements(template.checklist, lines, before);
  const gone = [...replacements].map(([text, line]) => ({
    text,
    done: isConverted(line)
      ? line.done
      : (before.find((former) => former.text === text)?.done ?? false),
    replacedBy: line?.text ?? null,
  }));
  const converted = new Set([...replacements.values()].filter(isConverted));
  return [...lines.filter((line) => !converted.has(line)), ...gone];
}

function isConverted(line: ChecklistEntry | undefined): line is ChecklistEntry {
  return line !== undefined && isIssueLink(line.text);
}

/**
 * Each item whose line is gone, with the line in its place: the same as before, or else a new line that
 * contains its text, or else the first new one between the items above and below. No line replaces two.
 */
function findReplacements(
  checklist: readonly string[],
  lines: readonly ChecklistEntry[],
  before: readonly ChecklistItem[],
): ReadonlyMap<string, ChecklistEntry | undefined> {
  const places = checklist.map((text) => lines.findIndex((line) => line.text === text));
  const found = new Map<string, ChecklistEntry>();
  const isFree = (line: ChecklistEntry) =>
    !checklist.includes(line.text) && ![...found.values()].includes(line);
  const kept = new Set(
    before.filter(({ replacedBy }) => replacedBy === undefined).map(({ text }) => text),
  );
  const isNew = (line: ChecklistEntry) => isFree(line) && !kept.has(line.text);
  const gone = checklist.filter((_, item) => places[item] === -1);
  const rules: readonly ((text: string) => ChecklistEntry | undefined)[] = [
    (text) => {
      const former = before.find((item) => item.text === text)?.replacedBy;
      return lines.find((line) => line.text === former && isFree(line));
    },
    (text) => lines.find((line) => isNew(line) && looseText(line.text).includes(looseText(text))),
    (text) => linesBetween(checklist.indexOf(text), places, lines).find(isNew),
  ];
  for (const rule of rules) {
    for (const text of gone) {
      const line = found.has(text) ? undefined : rule(text);
      if (line !== undefined) {
        found.set(text, line);
      }
    }
  }
  return new Map(gone.map((text) => [text, found.get(text)]));
}

/** A line that differs from an item only in letter case, emphasis or punctuation is that item. */
function withTemplateTexts(
  { checklist }: Pick<Template, 'checklist'>,
  written: readonly ChecklistEntry[],
): readonly ChecklistEntry[] {
  if (written.every(({ text }) => checklist.includes(text))) {
    return written;
  }
  const texts = new Map(checklist.map((text) => [looseText(text), text]));
  return written.map((line) => {
    const text = texts.get(looseText(line.text)) ?? line.text;
    return text === line.text ? line : { ...line, text };
  });
}

/** A longer line is no item: the patterns below would take quadratic time on it. */
const longestItem = 1000;

function looseText(text: string): string {
  if (text.length > longestItem) {
    return text;
  }
  return (
    text
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .replace(/<!--.*?-->/g, '')
      // Added behind it: an issue, an emoji.
      .replace(
        /\s+(?:\(?(?:[\w.-]+\/[\w.-]+)?#\d{1,9}\)?|\p{Extended_Pictographic}\uFE0F?)\s*$/u,
        '',
      )
      .replace(/[*_`~\p{Default_Ignorable_Code_Point}]/gu, '')
      .replace(/\s+/g, ' ')
      .replace(/[.,;:!]+$/, '')
      .trim()
      .toLowerCase()
  );
}

/** Between the nearest items above and below that still have their line. */
function linesBetween(
  item: number,
  places: readonly number[],
  lines: readonly ChecklistEntry[],
): readonly ChecklistEntry[] {
  const above = places.slice(0, item).findLast((place) => place !== -1) ?? -1;
  const below = places.slice(item + 1).find((place) => place !== -1) ?? lines.length;
  return lines.slice(above + 1, below);
}

/** A task that GitHub converted contains only a reference to the new issue. */
export function isIssueLink(text: string): boolean {
  return issueOfLink(text) !== null;
}

/** The issue that the text is a link to, and nothing else; its repository is null if it names none. */
export function issueOfLink(
  text: string,
): { readonly repository: string | null; readonly number: number } | null {
  const { groups } = shortLink.exec(text.trim()) ?? fullLink.exec(text.trim()) ?? {};
  return groups === undefined
    ? null
    : { repository: groups['repository'] ?? null, number: Number(groups['number']) };
}

const shortLink = /^(?<repository>[\w.-]+\/[\w.-]+)?#(?<number>\d+)$/;

const fullLink =
  /^(?:\[[^[\]]*\]\()?https:\/\/[^\s()/]+\/(?<repository>[\w.-]+\/[\w.-]+)\/issues\/(?<number>\d+)\)?$/;

/** Every item, for a description without a checklist. */
export function withoutLines(before: readonly ChecklistItem[]): readonly ChecklistEntry[] {
  return before.map(({ text, done, optional }) => ({
    ...{ text, done, replacedBy: null },
    ...(optional === undefined ? {} : { optional }),
  }));
}

/** Ticks and unticks if the items are the same; otherwise the whole new list. */
export function compareChecklists(
  before: readonly ChecklistItem[],
  after: readonly ChecklistEntry[],
): readonly EventData[] {
  const sameItems =
    before.length === after.length &&
    before.every(
      ({ text, replacedBy }, at) =>
        text === after[at]?.text && replacedBy === after[at]?.replacedBy,
    );
  if (!sameItems) {
    return [{ type: 'checklist_changed', checklist: after }];
  }
  return after.flatMap((entry, at): EventData[] =>
    entry.done === before[at]?.done
      ? []
      : [{ type: entry.done ? 'checked' : 'unchecked', position: at + 1, text: entry.text }],
  );
}

/** The current list; items that were already done keep who did them and when. */
export function carryOver(
  before: readonly ChecklistItem[],
  after: readonly ChecklistEntry[],
  tick: { readonly by: string | null; readonly at: string },
): readonly ChecklistItem[] {
  // By text, and the first of them last: a list may have thousands of lines.
  const left = groupBy(before.toReversed(), ({ text }) => text);
  return after.map((entry) => {
    const former = left.get(entry.text)?.pop();
    if (!entry.done) {
      return { ...entry, doneBy: null, doneAt: null };
    }
    return former?.done
      ? { ...entry, doneBy: former.doneBy, doneAt: former.doneAt }
      : { ...entry, doneBy: tick.by, doneAt: tick.at };
  });
}

/** What completing waits for. */
export function openItems(checklist: readonly ChecklistEntry[]): readonly string[] {
  return checklist
    .filter(({ done, optional }) => !done && optional !== true)
    .map(({ text }) => text);
}
