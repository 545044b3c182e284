// Names of months and weekdays in many languages. They come from Intl, so no table here has to contain
// the Polish for "1 December 2026".

import { withoutMarks } from '../../../base/fold-letters.ts';

/** Languages that people write in. A word with two meanings in two languages keeps both. */
export const languages = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'is', 'pl', 'cs', 'sk'],
  ...['sl', 'hr', 'sr', 'sr-Latn', 'bg', 'ro', 'hu', 'et', 'lv', 'lt', 'el', 'tr', 'ru', 'uk'],
  ...['ca', 'he', 'ar', 'fa', 'hi', 'ja', 'ko', 'zh', 'zh-TW', 'vi', 'id', 'ms', 'th'],
] as const;

export interface CalendarNames {
  /** Folded name to months, 1 to 12. */
  readonly months: ReadonlyMap<string, ReadonlySet<number>>;
  /** Folded name to ISO weekdays, 1 (Monday) to 7. */
  readonly weekdays: ReadonlyMap<string, ReadonlySet<number>>;
  /** Words that appear in dates and mean nothing alone: `de`, `den`, `г`. */
  readonly fillers: ReadonlySet<string>;
}

/** Lower case, without accents or the points of an abbreviation. */
export function foldName(text: string): string {
  return withoutMarks(text).replaceAll('.', '');
}

let known: CalendarNames | undefined;

/** Computed once, for the first date that contains a word: it takes about 40 ms. */
export function calendarNames(): CalendarNames {
  known ??= collectNames();
  return known;
}

const styles = [
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
  { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

function collectNames(): CalendarNames {
  const months = new Map<string, Set<number>>();
  const weekdays = new Map<string, Set<number>>();
  // English, and ordinals, which Intl does not format.
  const fillers = new Set(
    [
      'of the on by from until due el le il am den der op em o ab bis zum du del dal vanaf r',
      'года году року יום في',
    ].flatMap((words) => words.split(' ').map(foldName)),
  );
  for (const language of languages) {
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(language, { ...style, ...plain });
      for (let month = 1; month <= 12; month += 1) {
        const day = new Date(Date.UTC(2026, month - 1, dayOf(month)));
        for (const { type, value } of format.formatToParts(day)) {
          if (type === 'month') {
            add(months, value, month);
          }
          if (type === 'weekday') {
            const weekday = day.getUTCDay() || 7;
            add(weekdays, value, weekday);
            // "יום חמישי": the first word only means "day".
            add(weekdays, value.split(' ').at(-1) ?? value, weekday);
          }
          if (type === 'literal') {
            for (const word of value.match(/\p{L}+/gu) ?? []) {
              fillers.add(foldName(word));
            }
          }
        }
      }
    }
  }
  return { months, weekdays, fillers };
}

/** A day of that month, chosen so that the first seven months have all weekdays. */
function dayOf(month: number): number {
  const first = new Date(Date.UTC(2026, month - 1, 1)).getUTCDay();
  return 1 + ((month - first + 7) % 7);
}

const plain = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

function add(names: Map<string, Set<number>>, name: string, meaning: number): void {
  const key = foldName(name);
  names.set(key, (names.get(key) ?? new Set()).add(meaning));
}
