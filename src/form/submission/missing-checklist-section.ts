// The checklist's section, as a form writes it.

import type { Template } from '../../config/types.ts';
import { taskLineOf } from '../markdown/task-items.ts';
import { checklistLabel } from './locate-sections.ts';

/** The section to add to a body without a checklist; empty if the template has no checklist. */
export function missingChecklistSection(template: Template): string {
  const section = renderChecklist(template, []);
  return section === null ? '' : `\n\n${section}\n`;
}

/** null: the template has no checklist. */
export function renderChecklist({ checklist }: Template, ticked: readonly string[]): string | null {
  const tasks = checklist.map((text) => taskLineOf({ text, done: ticked.includes(text) }));
  return tasks.length === 0 ? null : `### ${checklistLabel}\n\n${tasks.join('\n')}`;
}
