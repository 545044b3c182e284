// Days with the month by its name, in many languages.

import { calendarNames, foldName } from './calendar-names.ts';
import { iso, leadingYearsOf, type Meant, withoutTime, yearsOf } from './date-parts.ts';

/** The month by its name; null: no such date. */
export function datesInWords(written: string): Meant | null {
  // `1 Dec '26`, and the points within an abbreviation: `ธ.ค.`
  const text = withoutTime(written)
    .replace(/'(?=\d{2}$)/, '')
    .replace(/(?<=\p{L}\p{M}?)\.(?=\p{L})/gu, '');
  const { numbers, words } = tokensOf(text);
  const pairs = yearsAndDays(numbers, text);
  if (pairs.length === 0) {
    return null;
  }
  const days: string[] = [];
  const weekdays = new Set<number>();
  for (const { month, weekday } of readingsOf(words)) {
    for (const number of month) {
      days.push(...pairs.map(([year, day]) => iso(year, `${number}`, day)));
    }
    for (const number of weekday ?? []) {
      weekdays.add(number);
    }
  }
  return days.length > 0 || isWord(words) ? { days, weekdays } : null;
}

/** One word where a month would be: the day does not exist. */
function isWord(words: readonly string[]): boolean {
  return words.length === 1 && (words[0]?.length ?? 0) > 2;
}

/** A year of two digits comes last beside the name of a month, and first only in Hungarian: `26. dec. 31.` */
function yearsAndDays(
  numbers: readonly string[],
  text: string,
): readonly (readonly [year: string, day: string])[] {
  const [one = '', other = ''] = numbers;
  if (numbers.length !== 2) {
    return [];
  }
  const isThai = /\p{sc=Thai}/u.test(text);
  if (one.length <= 2 && other.length === 2) {
    const mayBeFirst = Number(one) > 31 || /^\d\d\. .*\d\.$/.test(text);
    const first = mayBeFirst ? leadingYearsOf(one) : [];
    return [
      ...yearsOf(other, isThai).map((year) => [year, one] as const),
      ...first.map((year) => [year, other] as const),
    ];
  }
  const [year, day] = one.length === 4 ? [one, other] : [other, one];
  return year.length === 4 && day.length <= 2 ? [[year, day]] : [];
}

/** Its digits, and its words without fillers and ordinal endings. */
function tokensOf(text: string): {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
} {
  const numbers: string[] = [];
  const words: string[] = [];
  for (const [token, number, word = ''] of text.matchAll(
    /(\d+)(?:-?(?:st|nd|rd|th|er|re|e|è|o|a|ª|º|°|η|го|ого|е|ое))?(?![\p{L}\d])|[\p{L}\p{M}'’]+(?:-\p{L}[\p{L}\p{M}]+)*|\S/giu,
  )) {
    if (number !== undefined) {
      numbers.push(number);
    } else if (/^\d/.test(token)) {
      numbers.push(token);
    } else if (/^[\p{L}]/u.test(token)) {
      words.push(foldName(word || token));
    } else if (!/^[.,،()/-]$/.test(token)) {
      words.push(token);
    }
  }
  return { numbers, words: words.filter((word) => !isFiller(word)) };
}

/** A letter alone is one, though it abbreviates a weekday in Estonian: `3 grudnia 2026 r.` */
function isFiller(word: string): boolean {
  const { fillers, months, weekdays } = calendarNames();
  return fillers.has(word) && (word.length === 1 || !(months.has(word) || weekdays.has(word)));
}

interface WordReading {
  readonly month: ReadonlySet<number>;
  readonly weekday?: ReadonlySet<number>;
}

/** One word is the month; of two, the other is the weekday. */
function readingsOf(words: readonly string[]): readonly WordReading[] {
  const { weekdays } = calendarNames();
  const [one = '', other = ''] = words;
  if (words.length === 1) {
    const month = monthsNamed(one);
    return month === undefined ? [] : [{ month }];
  }
  if (words.length !== 2) {
    return [];
  }
  return [[one, other] as const, [other, one] as const].flatMap(([dayName, monthName]) => {
    const month = monthsNamed(monthName);
    const weekday =
      weekdays.get(dayName) ??
      weekdays.get(dayName.split('-')[0] ?? '') ??
      startOf(weekdays, dayName);
    return month === undefined || weekday === undefined ? [] : [{ month, weekday }];
  });
}

/** Hebrew writes its "in" and the month as one word. */
function withoutPrefix(word: string): string {
  return word.startsWith('ב') ? word.slice(1) : word;
}

/** Accepts names abbreviated to three letters or more: `Sept`, `Decem`. */
function monthsNamed(word: string): ReadonlySet<number> | undefined {
  const { months } = calendarNames();
  const exact = months.get(word) ?? months.get(withoutPrefix(word));
  if (exact !== undefined || word.length < 3) {
    return exact;
  }
  return startOf(months, word);
}

function startOf(
  names: ReadonlyMap<string, ReadonlySet<number>>,
  word: string,
): ReadonlySet<number> | undefined {
  const meant = [...names].flatMap(([name, numbers]) =>
    word.length > 2 && name.startsWith(word) ? [...numbers] : [],
  );
  return meant.length === 0 ? undefined : new Set(meant);
}
