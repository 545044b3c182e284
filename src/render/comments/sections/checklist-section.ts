// The checklist of a handoff in the status comment. It is read-only: people tick items in the
// issue's description.

import type { ChecklistItem } from '../../../handoff/state.ts';
import { inline } from '../../format/escape.ts';
import { formatPerson } from '../../format/format-person.ts';
import { utc } from '../../format/time.ts';
import { hintFor } from '../open-item.ts';

const maxItems = 30;
const itemLength = 160;

function progress(checklist: readonly ChecklistItem[]): string {
  return `${checklist.filter((item) => item.done).length}/${checklist.length}`;
}

/** @returns null if there are no items */
export function checklistSection(checklist: readonly ChecklistItem[]): string | null {
  if (checklist.length === 0) {
    return null;
  }
  const left = checklist.length - maxItems;
  return [
    `#### Checklist ${progress(checklist)}`,
    '',
    ...checklist.slice(0, maxItems).map((item) => line(item, checklist)),
    ...(left > 0 ? [`- … and ${left} more in this issue’s description`] : []),
  ].join('\n');
}

function line(
  { text, done, doneBy, doneAt }: ChecklistItem,
  checklist: readonly ChecklistItem[],
): string {
  const item = inline(text, itemLength);
  return done && doneAt !== null
    ? `- ✓ ${item} (${formatPerson(doneBy)}, ${utc(doneAt)})`
    : `- ${done ? '✓' : '○'} ${item}${done ? '' : hintOf(text, checklist)}`;
}

function hintOf(text: string, checklist: readonly ChecklistItem[]): string {
  const hint = hintFor(text, checklist);
  return hint === null ? '' : `: ${hint}`;
}
