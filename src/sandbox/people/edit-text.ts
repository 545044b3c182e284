// Edits an issue's body as in the browser's editor.

import type { Template } from '../../config/types.ts';
import { renderFormBody } from '../../form/issue-form/render-form-body.ts';
import type { FieldValue } from '../../handoff/submission.ts';

/** Changes the answer under the heading of a field. */
export function withAnswer(
  body: string,
  change: { readonly template: Template; readonly field: string; readonly answer: FieldValue },
): string {
  const { template, answer } = change;
  const at = template.fields.findIndex(({ id }) => id === change.field);
  const field = template.fields[at];
  if (field === undefined) {
    throw new Error(`The form has no field ${change.field}`);
  }
  const alone = { ...template, fields: [field], checklist: [] };
  const section = renderFormBody(alone, { [field.id]: answer });
  const following = [...template.fields.slice(at + 1).map(({ label }) => label), 'Checklist'];
  const lines = body.split(/\r?\n/);
  const begin = lines.indexOf(`### ${field.label}`);
  if (begin === -1) {
    throw new Error(`The body has no heading "${field.label}"`);
  }
  const isNext = (line: string) => following.some((label) => line === `### ${label}`);
  const next = lines.findIndex((line, index) => index > begin && isNext(line));
  const after = next === -1 ? [] : ['', ...lines.slice(next)];
  return [...lines.slice(0, begin), ...section.split('\n'), ...after].join('\n');
}

/** Clicks the box of a task: GitHub writes a lower-case `x`. */
export function withTick(body: string, item: string, isDone: boolean): string {
  const lines = body.split(/\r?\n/);
  const from = isDone ? '- [ ] ' : '- [x] ';
  const at = lines.findIndex((line) => line.replace('- [X] ', '- [x] ') === `${from}${item}`);
  if (at === -1) {
    throw new Error(`The body has no ${isDone ? 'open' : 'done'} task "${item}"`);
  }
  return lines.with(at, `${isDone ? '- [x] ' : '- [ ] '}${item}`).join('\n');
}
