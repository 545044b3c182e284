// Checks an answer against its field's `min`, `max` and `pattern`.

import { matchesPattern } from '../../config/pattern.ts';
import type { Field, FieldType } from '../../config/types.ts';
import { fieldError, type ParseResult } from '../parse-result.ts';

type Bound = number | string;

/** The unchanged result, or the error of the limit that the answer exceeds. */
export function checkBounds(reading: ParseResult, reply: string, field: Field): ParseResult {
  if (reading.kind !== 'answer') {
    return reading;
  }
  const { min, max, pattern } = field;
  const { measure } = reading;
  if (measure !== undefined && min !== undefined && isBelow(measure, min)) {
    return fieldError('too_small', atLeast(min, field.type));
  }
  if (measure !== undefined && max !== undefined && isBelow(max, measure)) {
    return fieldError('too_large', atMost(max, field.type));
  }
  if (pattern !== undefined && !matchesPattern(pattern, reply.trim())) {
    return fieldError('pattern', pattern);
  }
  return reading;
}

/** Days compare as text; a template may contain a number as text. */
function isBelow(one: Bound, other: Bound): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? one < other
    : Number(one) < Number(other);
}

const units: Partial<Record<FieldType, string>> = {
  text: 'character',
  textarea: 'character',
  list: 'item',
  attachments: 'file',
};

function atLeast(min: Bound, type: FieldType): string {
  return type === 'date' ? `${min} or later` : `at least ${counted(min, type)}`;
}

function atMost(max: Bound, type: FieldType): string {
  return type === 'date' ? `${max} or earlier` : `at most ${counted(max, type)}`;
}

function counted(bound: Bound, type: FieldType): string {
  const unit = units[type];
  return unit === undefined ? `${bound}` : `${bound} ${unit}${Number(bound) === 1 ? '' : 's'}`;
}
