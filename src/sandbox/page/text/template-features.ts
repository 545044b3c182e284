// What a template does beyond asking and checking: one phrase for each feature that it uses.

import { joinList, pluralize } from '../../../base/join-list.ts';
import { isByAnswer } from '../../../config/answers/by-answer.ts';
import type { Template } from '../../../config/types.ts';

export function templateFeatures(template: Template): readonly string[] {
  const {
    fields,
    optionalItems = [],
    subject,
    next = [],
    waitsFor = [],
    carry = {},
    opens,
  } = template;
  const count = (isCounted: (field: Template['fields'][number]) => boolean) =>
    fields.filter(isCounted).length;
  const conditional = count(({ required }) => typeof required === 'object');
  const hidden = count((field) => field.private === true);
  const files = count(({ type }) => type === 'attachments');
  const carried = Object.keys(carry).length;
  return [
    ...decisions(template),
    ...when(conditional, `${pluralize(conditional, 'field')} required by another answer`),
    ...when(hidden, pluralize(hidden, 'private field')),
    ...when(files, 'attachments'),
    ...when(optionalItems.length, `${pluralize(optionalItems.length, 'task')} may stay open`),
    ...(subject === undefined ? [] : [`earlier handoffs by ${labelOf(template, subject)}`]),
    ...when(carried, `takes over ${pluralize(carried, 'answer')} under another name`),
    ...when(waitsFor.length, `waits for ${joinList(waitsFor)}`),
    ...when(next.length, `followed by ${joinList(next)}`),
    ...(opens === undefined ? [] : [`opens by itself every ${opens.every}`]),
  ];
}

function when(isUsed: number, phrase: string): readonly string[] {
  return isUsed === 0 ? [] : [phrase];
}

/** `Access decides the labels and the assignees` */
function decisions(template: Template): readonly string[] {
  const { to, labels, assign, acceptWithin, completeWithin } = template;
  const found = new Map<string, string[]>();
  for (const [choice, what] of [
    [to, 'the team'],
    [labels, 'the labels'],
    [assign, 'the assignees'],
    [acceptWithin, 'the limits'],
    [completeWithin, 'the limits'],
  ] as const) {
    if (isByAnswer<unknown>(choice)) {
      const known = found.get(choice.by) ?? [];
      found.set(choice.by, [...known.filter((one) => one !== what), what]);
    }
  }
  return [...found].map(([id, what]) => `${labelOf(template, id)} decides ${joinList(what)}`);
}

function labelOf({ fields }: Template, id: string): string {
  return fields.find((field) => field.id === id)?.label ?? id;
}
