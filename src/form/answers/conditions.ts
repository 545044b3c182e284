// Whether a field must have an answer, where that depends on another answer.

import { joinList } from '../../base/join-list.ts';
import type { Condition } from '../../config/answers/condition.ts';
import { sameAnswer } from '../../config/answers/named-field.ts';
import type { Field } from '../../config/types.ts';
import type { Context, FieldValue } from '../../handoff/submission.ts';
import { parseMoneyAnswer } from './parse-amount.ts';

/** Whether the answers make the field required. */
export function isRequired(
  { required }: Pick<Field, 'required'>,
  fields: readonly Field[],
  context: Context,
): boolean {
  if (typeof required === 'boolean') {
    return required;
  }
  const deciding = fields.find(({ id }) => id === required.when);
  const answer = context[required.when];
  return deciding !== undefined && answer !== undefined && holds(required, answer, deciding);
}

/** “Contract value” is above 50,000. Null if the field depends on no other. */
export function conditionText(
  { required }: Pick<Field, 'required'>,
  fields: readonly Field[],
): string | null {
  if (typeof required === 'boolean') {
    return null;
  }
  const { when, is = [], above, below } = required;
  const deciding = fields.find(({ id }) => id === when);
  const isDate = deciding?.type === 'date';
  const parts = [
    ...(is.length === 0 ? [] : [joinList(is, { last: 'or' })]),
    ...(above === undefined ? [] : [`${isDate ? 'after' : 'above'} ${bound(above)}`]),
    ...(below === undefined ? [] : [`${isDate ? 'before' : 'below'} ${bound(below)}`]),
  ];
  return `“${deciding?.label ?? when}” is ${parts.join(' and ')}`;
}

function bound(value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString('en') : value;
}

function holds({ is, above, below }: Condition, answer: FieldValue, field: Field): boolean {
  const measure = measureOf(answer, field);
  const answers = typeof answer === 'object' ? answer : [String(answer)];
  return (
    (is === undefined ||
      answers.some((one) =>
        is.some((wanted) => sameAnswer(one, wanted) || measure === amountOf(wanted, field)),
      )) &&
    (above === undefined || (measure !== null && measure > above)) &&
    (below === undefined || (measure !== null && measure < below))
  );
}

/** An amount without a currency is the same in any. Undefined: the text is compared. */
function amountOf(wanted: string, { type }: Field): number | undefined {
  const amount = type === 'money' && wanted.trim() !== '' ? Number(wanted) : Number.NaN;
  return Number.isNaN(amount) ? undefined : amount;
}

/** A number, or a date as text; null: the answer is neither. */
function measureOf(answer: FieldValue, { type }: Field): number | string | null {
  if (type === 'money') {
    const amount = parseMoneyAnswer(String(answer));
    return amount.kind === 'answer' ? (amount.measure ?? null) : null;
  }
  if (type === 'number') {
    return Number.isNaN(Number(answer)) ? null : Number(answer);
  }
  return typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer) ? answer : null;
}
