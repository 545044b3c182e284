// An item of the checklist that is open, with what to do where its line cannot be ticked.

import { isIssueLink } from '../../handoff/lifecycle/checklist.ts';
import type { ChecklistItem } from '../../handoff/state.ts';
import { code, inline } from '../format/escape.ts';

const itemLength = 200;

/** @param items the checklist as it is now */
export function openItemLine(text: string, items: readonly ChecklistItem[]): string {
  const hint = hintFor(text, items);
  return `- ${inline(text, itemLength)}${hint === null ? '' : `: ${hint}`}`;
}

/** What to do if the line of an open item cannot be ticked; null: tick it. */
export function hintFor(text: string, items: readonly ChecklistItem[]): string | null {
  const same = items.filter((item) => item.text === text);
  const [item] = same;
  if (same.length > 1) {
    return `this line is in the list ${same.length} times. Tick each of them, or delete those too many.`;
  }
  if (item?.replacedBy === undefined) {
    return null;
  }
  const line = code(`- [x] ${text}`, itemLength);
  if (item.replacedBy === null) {
    return `its line is gone from the description. Once it is done, add ${line} below the heading ${code('### Checklist')}.`;
  }
  return isIssueLink(item.replacedBy)
    ? `its line became ${inline(item.replacedBy, itemLength)}. Close that issue as completed, or tick its line.`
    : `its line now reads “${inline(item.replacedBy, itemLength)}”. Write it as it was, ticked: ${line}.`;
}
