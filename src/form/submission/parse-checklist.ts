// The tasks under the heading `Checklist`.

import type { Template } from '../../config/types.ts';
import type { ChecklistEntry } from '../../handoff/submission.ts';
import { outsideFences } from '../markdown/outside-fences.ts';
import { fenceOf, type HeadingMark, headingKey } from '../markdown/scan-markdown.ts';
import { parseTask } from '../markdown/task-items.ts';
import { canOpen, checklistLabel, type OpenedSections } from './locate-sections.ts';

/**
 * All tasks of the section, including nested and added ones; null if there is no heading of that name.
 * The section ends at the next heading of its own level or above.
 *
 * A section that was moved up, out of the form's order, is still the checklist if it contains tasks.
 * Otherwise Baton would add a second one to the body.
 */
export function parseChecklist(
  text: string,
  { checklist, headings }: OpenedSections,
): readonly ChecklistEntry[] | null {
  if (checklist !== null) {
    return tasksOf(sectionOf(text, checklist, headings));
  }
  const key = headingKey(checklistLabel);
  const moved = headings.findLast((heading) => heading.key === key && canOpen(heading));
  const tasks = moved === undefined ? [] : tasksOf(sectionOf(text, moved, headings));
  return tasks.length === 0 ? null : tasks;
}

function sectionOf(text: string, opened: HeadingMark, headings: readonly HeadingMark[]): string {
  const next = headings.find(({ at, level }) => at > opened.at && level <= opened.level);
  return text.slice(opened.after, next?.at);
}

function tasksOf(section: string): readonly ChecklistEntry[] {
  const lines = section.split('\n').map((line) => fenceOf(line) ?? { kind: 'line', line });
  return outsideFences(lines).flatMap(({ line }) => parseTask(line) ?? []);
}

/**
 * Items of the template that were moved out of the section, into an answer or above the form. The boxes
 * of a checkboxes field are not tasks, regardless of their text.
 */
export function movedItems(
  text: string,
  template: Template,
  { sections, entries }: Sections,
): readonly ChecklistEntry[] {
  const known = new Set(entries.map((entry) => entry.text));
  const absent = new Set(template.checklist.filter((item) => !known.has(item)));
  if (absent.size === 0) {
    return [];
  }
  const boxes = template.fields.flatMap(({ type }, place) =>
    type === 'checkboxes' ? (sections[place] ?? []) : [],
  );
  const rest = boxes.reduce((left, section) => left.replace(section, ''), text);
  return tasksOf(rest).filter((task) => absent.has(task.text));
}

interface Sections {
  /** By position in the template: the text below each heading. */
  readonly sections: readonly (string | null)[];
  /** The checklist section. */
  readonly entries: readonly ChecklistEntry[];
}
