// Answers to fill a form with. One is wrong where GitHub does not notice it: a date that does not exist.

import type { Field, FieldType, Template } from '../../../config/types.ts';

const examples = {
  text: 'Example',
  textarea: 'None',
  number: '1',
  money: 'EUR 100',
  date: '2026-02-30',
  url: 'https://example.com',
  email: 'operations@example.com',
  user: '@alice',
  list: 'First\nSecond',
  dropdown: '',
  checkboxes: '',
  attachments:
    '![Screenshot](https://github.com/user-attachments/assets/0f7c2d9e-4a51-4c1b-9d0e-6b8f3a2c7d15)',
} satisfies Record<FieldType, string>;

/** The query of the form's address, as GitHub takes it: an answer for each field by its id. */
export function exampleQuery({ type, name, fields }: Template): URLSearchParams {
  return new URLSearchParams([
    ['template', `${type}.yml`],
    ['title', `${name}: Example`],
    ...fields.map((field): [string, string] => [field.id, exampleOf(field)]),
  ]);
}

function exampleOf({ type, placeholder = '' }: Field): string {
  return type === 'date' || placeholder === '' ? examples[type] : placeholder;
}
