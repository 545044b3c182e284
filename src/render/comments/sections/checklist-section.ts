// The checklist of a handoff in the status comment, folded. It is read-only: people tick items in
// the issue's description.

import type { Team } from '../../../config/types.ts';
import { isIssueLink } from '../../../handoff/lifecycle/checklist.ts';
import type { ChecklistItem, Handoff } from '../../../handoff/state.ts';
import { inline } from '../../format/escape.ts';
import { formatPerson } from '../../format/format-person.ts';
import { teamTime } from '../../format/time.ts';
import { hintFor } from '../open-item.ts';
import { foldedSection } from './folded.ts';

const maxItems = 30;
const itemLength = 160;

function progress(checklist: readonly ChecklistItem[]): string {
  return `${checklist.filter((item) => item.done).length}/${checklist.length}`;
}

/** @returns null if there are no items */
export function checklistSection(
  { checklist, since }: Pick<Handoff, 'checklist' | 'since'>,
  receiving: Team,
): string | null {
  if (checklist.length === 0) {
    return null;
  }
  const left = checklist.length - maxItems;
  const time = (at: string) => teamTime(at, receiving, since);
  const lines = [
    ...checklist.slice(0, maxItems).map((item) => line(item, { checklist, time })),
    ...(left > 0 ? [`- … and ${left} more in this issue’s description`] : []),
  ];
  return foldedSection(`Checklist ${progress(checklist)}`, lines.join('\n'));
}

function line(
  task: ChecklistItem,
  {
    checklist,
    time,
  }: { readonly checklist: readonly ChecklistItem[]; readonly time: (at: string) => string },
): string {
  const { text, done, doneAt, optional } = task;
  const item = `${inline(text, itemLength)}${optional ? ' (optional)' : ''}`;
  return done && doneAt !== null
    ? `- ✓ ${item} (${doer(task)}, ${time(doneAt)})`
    : `- ${done ? '✓' : '○'} ${item}${done ? '' : hintOf(text, checklist)}`;
}

/** GitHub does not show who closed the issue that a task became. */
function doer({ doneBy, replacedBy }: ChecklistItem): string {
  return doneBy === null && replacedBy != null && isIssueLink(replacedBy)
    ? `${inline(replacedBy, itemLength)} was closed`
    : formatPerson(doneBy);
}

function hintOf(text: string, checklist: readonly ChecklistItem[]): string {
  const hint = hintFor(text, checklist);
  return hint === null ? '' : `: ${hint}`;
}
