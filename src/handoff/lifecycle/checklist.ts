// How a checklist changes from one reading of the body to the next.

import type { Template } from '../../config/types.ts';
import type { EventData } from '../event.ts';
import type { ChecklistItem } from '../state.ts';
import type { ChecklistEntry } from '../submission.ts';

/**
 * What stands in the issue, and every item of the template besides: whoever may edit the text, and its
 * author always may, takes nothing off the list by that. An item that is not there stays as it was.
 */
export function withTemplateItems(
  template: Pick<Template, 'checklist'>,
  before: readonly ChecklistItem[],
  written: readonly ChecklistEntry[],
): readonly ChecklistEntry[] {
  const isWritten = ({ text }: ChecklistEntry) => written.some((entry) => entry.text === text);
  const former = (text: string) => before.find((item) => item.text === text);
  const absent = template.checklist
    .map((text) => ({ text, done: former(text)?.done ?? false }))
    .filter((entry) => !isWritten(entry));
  return [...written, ...absent];
}

/** Ticks and unticks where the items are the same; otherwise the whole list as it now stands. */
export function compareChecklists(
  before: readonly ChecklistItem[],
  after: readonly ChecklistEntry[],
): readonly EventData[] {
  const sameItems =
    before.length === after.length && before.every((item, at) => item.text === after[at]?.text);
  if (!sameItems) {
    return [{ type: 'checklist_changed', checklist: after }];
  }
  return after.flatMap((entry, at): EventData[] =>
    entry.done === before[at]?.done
      ? []
      : [{ type: entry.done ? 'checked' : 'unchecked', position: at + 1, text: entry.text }],
  );
}

/** The list as it now stands, in which an item that was already done keeps who did it and when. */
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
      return { text: entry.text, done: false, doneBy: null, doneAt: null };
    }
    return former?.done
      ? former
      : { text: entry.text, done: true, doneBy: tick.by, doneAt: tick.at };
  });
}

export function openItems(checklist: readonly ChecklistItem[]): readonly string[] {
  return checklist.filter((item) => !item.done).map((item) => item.text);
}
