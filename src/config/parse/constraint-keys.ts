// Which keys a field of each type may have beside those that all fields have.

import { type FieldType, fieldTypes } from '../types.ts';
import { parseNumber, wholeNumber } from '../yaml/parse-value.ts';
import type { Parser } from '../yaml/parsed.ts';
import { parseDate } from './parse-calendar.ts';

export const constraintKeys = [
  'placeholder',
  'value',
  'render',
  'options',
  'multiple',
  'pattern',
  'min',
  'max',
] as const;
export type ConstraintKey = (typeof constraintKeys)[number];

const keysOfType: Readonly<Record<FieldType, readonly ConstraintKey[]>> = {
  text: ['placeholder', 'value', 'pattern', 'min', 'max'],
  textarea: ['placeholder', 'value', 'render', 'min', 'max'],
  number: ['placeholder', 'value', 'min', 'max'],
  money: ['placeholder', 'value', 'min', 'max'],
  date: ['placeholder', 'value', 'min', 'max'],
  url: ['placeholder', 'value', 'pattern'],
  email: ['placeholder', 'value', 'pattern'],
  user: ['placeholder', 'value', 'pattern'],
  list: ['placeholder', 'value', 'render', 'min', 'max'],
  dropdown: ['options', 'multiple'],
  checkboxes: ['options'],
};

export function mayHave(type: FieldType, key: ConstraintKey): boolean {
  return keysOfType[type].includes(key);
}

export function typesWith(key: ConstraintKey): readonly FieldType[] {
  return fieldTypes.filter((type) => mayHave(type, key));
}

/** Characters, or items. */
const parseSize = wholeNumber(0, 50_000);

/** What `min` and `max` are, for the types that have them. */
export function boundReader(type: FieldType): Parser<number | string> {
  if (type === 'date') return parseDate;
  return type === 'number' || type === 'money' ? parseNumber : parseSize;
}
