// Numbers and money, as people write them.

import { fieldError, type ParseResult } from '../parse-result.ts';
import { isCurrency, isDollarCountry } from './currency-names.ts';
import { multipliersOf, withPlainFigures } from './number-words.ts';
import { plainText, withoutEmphasis } from './plain-text.ts';

/**
 * A number. Commas, points, spaces, apostrophes or underscores may group the thousands, and a point or
 * comma starts the decimals, if only one meaning is possible: `1234.5`, `1,234.5`, `1.234.567`, `1
 * 234,5`, `12,34,567.8`, `48k`. Two ambiguous forms are parsed as in English: `1,234` is above a
 * thousand, `1.234` is just above one. But `10.000` is asked about: no program writes ten so, and many people write ten
 * thousand so. A whole number beyond the safe integers stays text.
 */
export function parseNumberAnswer(reply: string): ParseResult {
  const text = withoutEmphasis(plainText(reply)).replace(/(?<=\d)\.$/, '');
  const shapes = roundThousands.test(text) ? [[dotGroups], [plain]] : [numberShapes];
  const amounts = text.length <= maxLength ? shapes.flatMap((these) => amountsOf(text, these)) : [];
  const [amount] = amounts;
  if (amount === undefined) {
    return fieldError('not_a_number', aNumber);
  }
  if (amounts.length > 1) {
    return fieldError('not_a_number', `${eitherOf(amounts)}, whichever is meant`);
  }
  const isExact = Number.isSafeInteger(amount) || !Number.isInteger(amount);
  return { kind: 'answer', answer: isExact ? amount : reply.trim(), measure: amount };
}

/**
 * An amount, with or without currencies around it: signs, codes, or words in many languages. The answer
 * stays as written. In money, points group thousands more often than they start three decimals, so
 * `48.000 €` is forty-eight thousand.
 */
export function parseMoneyAnswer(reply: string): ParseResult {
  const text = withoutEmphasis(plainText(reply));
  const direct = text.length <= maxLength ? moneyOf(text) : [];
  const amounts =
    direct.length > 0 || text.length > maxLength ? direct : moneyOf(withoutRemarks(text));
  const [amount] = amounts;
  if (amount === undefined) {
    return fieldError('not_money', anAmount);
  }
  return amounts.length > 1
    ? fieldError('not_money', `${eitherOf(amounts)}, whichever is meant`)
    : { kind: 'answer', answer: reply.trim(), measure: amount };
}

const roundThousands = /^[-+]? ?[1-9]\d{0,2}\.\d{2}0$/;

/** Longer than any amount; it keeps a reply of 60,000 characters away from the patterns. */
const maxLength = 60;

/** A sign, a currency, a sign, the digits, and what follows them. */
const moneyShape =
  /^(?<outer>[-+]?)(?<before>[^\d+-]*?)(?<inner>[-+]?) ?(?<digits>(?:(?<=^|\s)\.)?\d(?:[\d.,' _]*\d)?)(?: ?[.,:] ?-{1,2}| ?\/[-=])?(?<after>[^\d]*)$/u;

/** Without a word on taxes, and `4万8千` as 48000. */
function withoutRemarks(text: string): string {
  return withPlainFigures(text.replace(taxes, '').replace(taxesOfJapan, '')).replace(/\.$/, '');
}

const taxes =
  /[ ,(]+(?:net(?:to)?|brutto|gross|h\.?t\.?|t\.?t\.?c\.?|(?:excl?|incl?|ex|inc|excluding|including|plus|zzgl|inkl|exkl|sin|con|más|mais|più|hors|bez|z|\+)\.? ?(?:\d{1,2} ?% ?)?(?:vat|gst|tax|mwst|ust|tva|iva|btw|moms|dph|kdv|ндс))\.?\)?$/iu;
const taxesOfJapan = /^税(?:込|別|抜)み? ?|[ (]*税(?:込|別|抜)み?\)?$/gu;

function moneyOf(text: string): readonly number[] {
  const {
    outer = '',
    before = '',
    inner = '',
    digits,
    after = '',
  } = moneyShape.exec(text)?.groups ?? {};
  const [thousands, first] = splitPrefix(before.trim());
  if (digits === undefined || (first !== '' && !isCurrency(first))) {
    return [];
  }
  const [word, currency] = splitAfter(after);
  const isNamed = isCurrency(currency) || (first.includes('$') && isDollarCountry(currency));
  if ((currency !== '' && !isNamed) || (thousands !== '' && word !== '')) {
    return [];
  }
  const multiplier = `${thousands}${word}`;
  return amountsOf(`${outer}${inner}${digits}${multiplier}`, moneyShapes);
}

/** `TEUR`, `k€` and `MSEK` → `k` or `mn`, and the currency. */
function splitPrefix(text: string): readonly [multiplier: string, currency: string] {
  const [, letter = '', currency = ''] = /^([ktm])(\p{Sc}|[a-z]{2,3})$/iu.exec(text) ?? [];
  // Of codes that are currencies themselves, as `KES`, none is meant so.
  return letter === '' || isCurrency(text) || !isCurrency(currency)
    ? ['', text]
    : [letter.toLowerCase() === 'm' ? 'mn' : 'k', currency];
}

/** ` Mio. €` → `Mio.` and `€`; `k€` → `k` and `€`. */
function splitAfter(after: string): readonly [multiplier: string, currency: string] {
  const text = after.trim();
  if (text === '' || isCurrency(text)) {
    return ['', text];
  }
  const prefixed = splitPrefix(text);
  if (prefixed[0] !== '') {
    return prefixed;
  }
  const words = text.match(/\p{Sc}|[万億亿兆千만억조]|[\p{L}\p{M}."״]+/gu) ?? [];
  for (let count = words.length; count > 0; count -= 1) {
    const word = words.slice(0, count).join(' ');
    if (multipliersOf(word).length > 0) {
      return [
        word,
        words
          .slice(count)
          .join(' ')
          .replace(/^(?:de|di|d) /, ''),
      ];
    }
  }
  return ['', text];
}

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
  { pattern: /^[1-9]\d{0,2}(?:(?<gap>[ _'])\d{3})(?:\k<gap>\d{3})*(?:\.\d+)?$/, decimal: '.' },
  { pattern: /^[1-9]\d{0,2}(?:(?<gap>[ _'])\d{3})(?:\k<gap>\d{3})*,\d+$/, decimal: ',' },
  { pattern: /^\d+,\d+$/, decimal: ',' },
];

/** The first shape that fits defines the decimal mark; all other marks group thousands. */
const numberShapes = [plain, dotGroups, ...otherShapes];
const moneyShapes = [dotGroups, plain, ...otherShapes];

/** Empty: not an amount. Several: the word for a million or so has more than one meaning. */
function amountsOf(text: string, shapes: readonly AmountShape[]): readonly number[] {
  const [, sign = '', digits = '', word = ''] =
    /^([-+]?) ?([\d.,' _]+?) ?(\p{L}[\p{L}\p{M}. ]*)?$/u.exec(text) ?? [];
  const shape = shapes.find(({ pattern }) => pattern.test(digits));
  if (shape === undefined) {
    return [];
  }
  const [whole = '', decimals = ''] = digits.split(shape.decimal);
  const multipliers = word === '' ? [1] : multipliersOf(word);
  return multipliers.map((multiplier) => {
    const amount = scaled(`${whole.replace(/\D/g, '')}.${decimals}`, multiplier);
    // Subtracting from 0 avoids `-0`.
    return sign === '-' ? 0 - amount : amount;
  });
}

/** Shifts the decimal point in the text, since 4.35 * 1e6 is not 4350000. */
function scaled(figures: string, multiplier: number): number {
  return multiplier === 1
    ? Number(figures)
    : Number(`${figures}e${Math.round(Math.log10(multiplier))}`);
}

function eitherOf(amounts: readonly number[]): string {
  return amounts.map((amount) => amount.toLocaleString('en')).join(' or ');
}

export const aNumber = 'a number such as 1234.5 or 1,234.5';
export const anAmount = 'an amount such as 48,000, €48,000 or 48,000.50 EUR';
