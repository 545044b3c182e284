// Templates for the tests of this room.

import type { Field, Template } from '../../src/config/types.ts';

/** A field with everything but its id left as a short template leaves it. */
export function fieldOf(field: Partial<Field> & Pick<Field, 'id'>): Field {
  const words = field.id.replaceAll('_', ' ');
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return { label, type: 'textarea', required: true, ...field };
}

export function templateOf(
  fields: readonly (string | Field)[],
  rest: Partial<Omit<Template, 'fields'>> = {},
): Template {
  return {
    type: 'sales_to_onboarding',
    name: 'Sales → Onboarding',
    description: 'A signed client moves to onboarding.',
    from: 'sales',
    to: 'onboarding',
    checklist: [],
    ...rest,
    fields: fields.map((field) => (typeof field === 'string' ? fieldOf({ id: field }) : field)),
  };
}

/** Lines of a body, so that a test shows it as a sender sees it. */
export function bodyOf(...lines: readonly string[]): string {
  return lines.join('\n');
}
