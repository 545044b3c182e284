// Updates a checklist from a new revision of the issue's body.

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
  const places = template.checklist.map((text) => lines.findIndex((line) => line.text === text));
  const taken = new Set<number>();
  const gone = new Map<string, ChecklistEntry>();
  for (const [item, text] of template.checklist.entries()) {
    if (places[item] !== -1) {
      continue;
    }
    const at = placeOfReplacement(item, { places, lines, before, taken });
    const line = lines[at];
    if (line !== undefined) {
      taken.add(at);
    }
    const isConverted = line !== undefined && isIssueLink(line.text);
    const done = isConverted
      ? line.done
      : (before.find((former) => former.text === text)?.done ?? false);
    gone.set(text, { text, done, replacedBy: line?.text ?? null });
    if (!isConverted) {
      taken.delete(at);
    }
  }
  return [...lines.filter((_, at) => !taken.has(at)), ...gone.values()];
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

function looseText(text: string): string {
  return (
    text
      .normalize('NFKC')
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

/** The first new line between the items above and below; -1 if there is no new line. */
function placeOfReplacement(
  item: number,
  {
    places,
    lines,
    before,
    taken,
  }: {
    readonly places: readonly number[];
    readonly lines: readonly ChecklistEntry[];
    readonly before: readonly ChecklistItem[];
    readonly taken: ReadonlySet<number>;
  },
): number {
  const above = places.slice(0, item).findLast((place) => place !== -1) ?? -1;
  const below = places.slice(item + 1).find((place) => place !== -1) ?? lines.length;
  return lines.findIndex(
    ({ text }, at) =>
      at > above &&
      at < below &&
      !places.includes(at) &&
      !taken.has(at) &&
      !before.some((former) => former.text === text && former.replacedBy === undefined),
  );
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
  const left = [...before];
  return after.map((entry) => {
    const at = left.findIndex((item) => item.text === entry.text);
    const [former] = at < 0 ? [] : left.splice(at, 1);
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
