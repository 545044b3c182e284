// Which answers a next handoff takes over from the handoff before it.

import type { Field, FieldType, Template } from '../types.ts';

export interface CarriedField {
  /** Of the handoff before. */
  readonly from: Field;
  readonly to: Field;
}

/**
 * Fields with the same id, and those that `carry` of the next template names. Private answers are never
 * carried.
 */
export function carriedFields(
  previous: Pick<Template, 'fields'>,
  next: Pick<Template, 'fields' | 'carry'>,
): readonly CarriedField[] {
  const named = Object.entries(next.carry ?? {});
  return next.fields.flatMap((to) => {
    const ids = [...named.flatMap(([theirs, ours]) => (ours === to.id ? [theirs] : [])), to.id];
    const from = ids
      .map((id) => previous.fields.find((field) => field.id === id))
      .find((field) => field !== undefined);
    return from !== undefined && !from.private && !to.private && canHold(to, from)
      ? [{ from, to }]
      : [];
  });
}

const texts: ReadonlySet<FieldType> = new Set([
  'text',
  'number',
  'money',
  'date',
  'url',
  'email',
  'user',
]);

/** Whether the answer to the other field fits: a text area takes every answer as text. */
export function canHold(field: Field, other: Field): boolean {
  if (field.type === 'textarea' || field.type === other.type) {
    return field.type !== 'dropdown' || field.multiple === true || other.multiple !== true;
  }
  const isSeveral = other.type === 'checkboxes' || other.multiple === true;
  switch (field.type) {
    case 'text':
      return texts.has(other.type) || (other.type === 'dropdown' && !isSeveral);
    case 'list':
      return isSeveral;
    case 'money':
      return other.type === 'number';
    default:
      return false;
  }
}
