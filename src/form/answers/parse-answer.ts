// One field's section of the body → its answer, or an error.

import { truncate } from '../../base/truncate.ts';
import type { Field, FieldType } from '../../config/types.ts';
import type { FieldError, FieldValue } from '../../handoff/submission.ts';
import type { ParseResult } from '../parse-result.ts';
import { parseReply } from '../submission/parse-reply.ts';
import { checkBounds } from './check-bounds.ts';
import { parseDateAnswer } from './dates/parse-date.ts';
import { givesNoAnswer } from './no-answer.ts';
import { parseEmailAnswer, parseUrlAnswer, parseUserAnswer } from './parse-address.ts';
import { parseMoneyAnswer, parseNumberAnswer } from './parse-amount.ts';
import { parseAttachmentsAnswer } from './parse-attachments.ts';
import { listOptions, parseCheckboxesAnswer, parseDropdownAnswer } from './parse-choice.ts';
import { parseListAnswer } from './parse-list.ts';
import { parseTextAnswer, parseTextAreaAnswer } from './parse-text.ts';

export interface FieldReading {
  /** null: nothing was filled in. An invalid answer is here too, as written. */
  readonly answer: FieldValue | null;
  readonly error: FieldError | null;
}

/** `section` is null if no heading opens the field. */
export function parseAnswer(section: string | null, field: Field): FieldReading {
  const reply = section === null ? null : parseReply(section, field);
  if (reply === null) {
    return nothing(field, section === null);
  }
  const reading = checkBounds(parsers[field.type](reply, field), reply, field);
  switch (reading.kind) {
    case 'nothing':
      return nothing(field);
    case 'answer':
      return { answer: reading.answer, error: null };
    case 'fault': {
      // An optional answer may be declined in words; one that is needed is asked for.
      if (field.required !== true && declinable.has(field.type) && givesNoAnswer(reply)) {
        return nothing(field);
      }
      const { fault: kind, expected } = reading;
      return {
        answer: reply,
        error: { ...named(field), kind, found: truncate(reply.trim(), maxFoundLength), expected },
      };
    }
  }
}

const parsers = {
  text: parseTextAnswer,
  textarea: parseTextAreaAnswer,
  number: parseNumberAnswer,
  money: parseMoneyAnswer,
  date: parseDateAnswer,
  url: parseUrlAnswer,
  email: parseEmailAnswer,
  user: parseUserAnswer,
  list: parseListAnswer,
  dropdown: parseDropdownAnswer,
  checkboxes: parseCheckboxesAnswer,
  attachments: parseAttachmentsAnswer,
} satisfies Record<FieldType, (reply: string, field: Field) => ParseResult>;

/** A value that words are never part of. In a text or list, they are an answer as well. */
const declinable: ReadonlySet<FieldType> = new Set([
  'number',
  'money',
  'date',
  'url',
  'email',
  'user',
  'attachments',
]);

function nothing(field: Field, hasNoHeading = false): FieldReading {
  const missing = field.required
    ? {
        ...named(field),
        kind: 'missing' as const,
        ...expectedOf(field),
        ...(hasNoHeading ? { hasNoHeading } : {}),
      }
    : null;
  return { answer: null, error: missing };
}

/** The options, for an error about a choice. */
function expectedOf(field: Field): Pick<FieldError, 'expected'> {
  return field.options === undefined ? {} : { expected: listOptions(field) };
}

function named({ id, label }: Field): Pick<FieldError, 'field' | 'label'> {
  return { field: id, label };
}

const maxFoundLength = 200;
