// One field's section of the body → its answer, or what is wrong with it.

import type { Field, FieldType } from '../../config/types.ts';
import type { Answer, FieldFault } from '../../handoff/submission.ts';
import { readReply } from '../feedback/parse-reply.ts';
import type { Reading } from '../parse-result.ts';
import { checkBounds } from './check-bounds.ts';
import { readEmail, readUrl, readUser } from './parse-address.ts';
import { readMoney, readNumber } from './parse-amount.ts';
import { listOptions, readCheckboxes, readDropdown } from './parse-choice.ts';
import { readDate } from './parse-date.ts';
import { readList } from './parse-list.ts';
import { readText, readTextArea } from './parse-text.ts';

export interface FieldReading {
  /** null: nothing was filled in. What is wrong is here too, as it was written. */
  readonly answer: Answer | null;
  readonly fault: FieldFault | null;
}

/** `section` is null where no heading opens the field. */
export function readAnswer(section: string | null, field: Field): FieldReading {
  const reply = section === null ? null : readReply(section);
  if (reply === null) {
    return nothing(field);
  }
  const reading = checkBounds(readers[field.type](reply, field), reply, field);
  switch (reading.kind) {
    case 'nothing':
      return nothing(field);
    case 'answer':
      return { answer: reading.answer, fault: null };
    case 'fault': {
      const { fault: kind, expected } = reading;
      return { answer: reply, fault: { ...named(field), kind, found: shorten(reply), expected } };
    }
  }
}

const readers = {
  text: readText,
  textarea: readTextArea,
  number: readNumber,
  money: readMoney,
  date: readDate,
  url: readUrl,
  email: readEmail,
  user: readUser,
  list: readList,
  dropdown: readDropdown,
  checkboxes: readCheckboxes,
} satisfies Record<FieldType, (reply: string, field: Field) => Reading>;

function nothing(field: Field): FieldReading {
  const missing = field.required
    ? { ...named(field), kind: 'missing' as const, ...expectedOf(field) }
    : null;
  return { answer: null, fault: missing };
}

/** Where there is a choice, it helps to say which. */
function expectedOf(field: Field): Pick<FieldFault, 'expected'> {
  return field.options === undefined ? {} : { expected: listOptions(field) };
}

function named({ id, label }: Field): Pick<FieldFault, 'field' | 'label'> {
  return { field: id, label };
}

const longestFound = 200;

/** Cut between characters, never within one. */
function shorten(reply: string): string {
  const text = reply.trim();
  return text.length <= longestFound
    ? text
    : `${text.slice(0, longestFound - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
