// How currencies are written in many languages: codes, signs and words. They come from Intl.

import { languages } from './dates/calendar-names.ts';

/** Currencies recognised by word and local sign; all others by code. */
const currencies = [
  ...[
    'EUR',
    'USD',
    'GBP',
    'CHF',
    'JPY',
    'CNY',
    'SEK',
    'NOK',
    'DKK',
    'ISK',
    'PLN',
    'CZK',
    'HUF',
    'RON',
  ],
  ...[
    'BGN',
    'TRY',
    'RUB',
    'UAH',
    'ILS',
    'INR',
    'KRW',
    'TWD',
    'HKD',
    'SGD',
    'MYR',
    'IDR',
    'THB',
    'VND',
  ],
  ...[
    'PHP',
    'AUD',
    'NZD',
    'CAD',
    'MXN',
    'BRL',
    'ARS',
    'CLP',
    'COP',
    'ZAR',
    'AED',
    'SAR',
    'EGP',
    'NGN',
  ],
];

let codes: ReadonlySet<string> | undefined;
let words: ReadonlySet<string> | undefined;

/**
 * Whether the text contains only currencies: `€`, `US$`, `USD $`, `Euro`, `zł`, `Schweizer Franken`.
 */
export function isCurrency(text: string): boolean {
  const name = text.trim().replace(/\.$/, '').toLowerCase();
  if (isOneCurrency(name)) {
    return true;
  }
  const all = name.match(/\p{Sc}|[^\s\p{Sc}]+/gu) ?? [];
  const parts = all.length > 1 ? all.filter((part) => !isDollarCountry(part)) : all;
  return (
    parts.length > 0 &&
    parts.length <= maxParts &&
    new Set(parts).size === parts.length &&
    parts.every(isOneCurrency)
  );
}

/** `US`, `$` and a word. */
const maxParts = 3;

/** `$48,000 US`, `48 000 $ CA`, `U.S. dollars` */
export function isDollarCountry(text: string): boolean {
  return /^(?:u\.?s\.?|ca|au|nz|hk|sg)$/i.test(text);
}

function isOneCurrency(name: string): boolean {
  // `US$`, `€`; but `k€` and `M$` are thousands and millions.
  if (/^(?:(?![kmbt]\$)[a-z]{0,3}\$|\p{Sc}(?![kmbt]$)[a-z]{0,2})$/u.test(name)) {
    return true;
  }
  codes ??= new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));
  if (codes.has(name)) {
    return true;
  }
  if (/^[\d\W]*$/u.test(name) && !/\p{L}/u.test(name)) {
    return false;
  }
  words ??= collectWords();
  return words.has(name.replace(/\.$/, ''));
}

/** Takes about 150 ms, once, when no sign or code matched. */
function collectWords(): ReadonlySet<string> {
  const found = new Set([
    ...[
      '元',
      '圆',
      '元整',
      'rmb',
      'rs',
      'fr',
      'sfr',
      'руб',
      'р',
      'грн',
      'tl',
      'vnđ',
      'đ',
      'บาท',
      'nis',
      'ש"ח',
      'ש״ח',
      '块',
      'रुपये',
    ],
    ...['shekel', 'shekels', 'pound', 'pounds', 'sterling', 'bucks', 'ksh', 's/'],
  ]);
  for (const language of languages) {
    for (const word of wordsOf(language)) {
      found.add(word.toLowerCase().replace(/\.$/, ''));
    }
  }
  return found;
}

/**
 * A language's signs, its names of the currencies, and their units: the last word of "US dollars", the
 * first of "dollars canadiens". Units repeat; countries do not.
 */
function wordsOf(language: string): readonly string[] {
  const signs = currencies.map((currency) => nameOf(language, currency, 'narrowSymbol', 1));
  const names = currencies.flatMap((currency) =>
    [1, 2, 5].map((count) => nameOf(language, currency, 'name', count)),
  );
  const parts = names.map((name) => name.split(/[\s-]+/));
  const firsts = new Set(parts.map((all) => all[0] ?? ''));
  const lasts = new Set(parts.map((all) => all.at(-1) ?? ''));
  const units = firsts.size < lasts.size ? firsts : lasts;
  // Two Latin letters alone are more often a country code.
  return [...signs, ...[...names, ...units].filter((word) => !/^[A-Z]{1,2}$/i.test(word))];
}

function nameOf(
  language: string,
  currency: string,
  currencyDisplay: 'name' | 'narrowSymbol',
  count: number,
): string {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay,
    maximumFractionDigits: 0,
  }).formatToParts(count);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
