// Numbers and money, as people write them.

import { fieldError, type ParseResult } from '../parse-result.ts';

/**
 * A number. Thousands may be parted by commas, dots, spaces, apostrophes or underscores, and the
 * decimals by a dot or a comma, where that can be read in one way: `1234.5`, `1,234.5`, `1.234.567`,
 * `1 234,5`, `12,34,567.8`. Two could be read in two ways, and are read as in English: `1,234` is a
 * thousand and more, `1.234` is one and a bit. A whole number too long to be held exactly stays text.
 */
export function parseNumber(reply: string): ParseResult {
  const text = reply.trim();
  const amount = parseAmount(text, numberShapes);
  if (amount === null) {
    return fieldError('not_a_number', 'a number such as 1234.5 or 1,234.5');
  }
  const isExact = Number.isSafeInteger(amount) || !Number.isInteger(amount);
  return { kind: 'answer', answer: isExact ? amount : text, measure: amount };
}

/**
 * An amount, with or without a currency before or after it: a symbol (`€`, `US$`, `kr`) or a code in
 * capitals (`EUR`). The answer stays as it was written. Money with three decimals is rarer than
 * thousands parted by dots, so that `48.000 €` is forty-eight thousand.
 */
export function parseMoney(reply: string): ParseResult {
  const text = reply.trim();
  const found = text.length <= longest ? moneyShape.exec(text)?.groups : undefined;
  const amount = parseAmount(
    `${found?.['outer'] ?? ''}${found?.['inner'] ?? ''}${found?.['digits'] ?? ''}`,
    moneyShapes,
  );
  return amount === null
    ? fieldError('not_money', 'an amount such as 48,000, €48,000 or 48,000.50 EUR')
    : { kind: 'answer', answer: text, measure: amount };
}

/** More characters than any amount has; it keeps a reply of 60,000 away from the patterns. */
const longest = 60;

const currency = String.raw`(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}|[Kk]r\.?|zł|Kč|Ft|Fr\.|lei|лв\.?)`;
const moneyShape = new RegExp(
  String.raw`^(?<outer>[-+−]?)(?:${currency}\s*)?(?<inner>[-+−]?)(?<digits>\d(?:.*\d)?)(?:\s*${currency})?$`,
  'u',
);

interface AmountShape {
  readonly pattern: RegExp;
  readonly decimal: '.' | ',';
}

const plain: AmountShape = { pattern: /^(?:\d+(?:\.\d+)?|\.\d+)$/, decimal: '.' };
const dotGroups: AmountShape = {
  pattern: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
  decimal: ',',
};
const otherShapes: readonly AmountShape[] = [
  { pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, decimal: '.' },
  { pattern: /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/, decimal: '.' },
  { pattern: /^[1-9]\d{0,2}(?:(?<gap>[\s_'’])\d{3})(?:\k<gap>\d{3})*(?:\.\d+)?$/, decimal: '.' },
  { pattern: /^[1-9]\d{0,2}(?:(?<gap>[\s_'’])\d{3})(?:\k<gap>\d{3})*,\d+$/, decimal: ',' },
  { pattern: /^\d+,\d+$/, decimal: ',' },
];

/** The first that fits tells which mark is the decimal one; all others only part the thousands. */
const numberShapes = [plain, dotGroups, ...otherShapes];
const moneyShapes = [dotGroups, plain, ...otherShapes];

function parseAmount(text: string, shapes: readonly AmountShape[]): number | null {
  const [, sign = '', digits = ''] =
    (text.length <= longest && /^([-+−]?)\s*(.+)$/.exec(text)) || [];
  const shape = shapes.find(({ pattern }) => pattern.test(digits));
  if (shape === undefined) {
    return null;
  }
  const [whole = '', decimals = ''] = digits.split(shape.decimal);
  const amount = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  // Taken from 0, for -0 is a number that nobody writes.
  return sign === '-' || sign === '−' ? 0 - amount : amount;
}
