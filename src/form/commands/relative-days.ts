// Days that people name from today: `tomorrow`, `bis nächste Woche`, `до пятницы`, `in 3 days`.

import { calendarNames, foldName, languages } from '../answers/dates/calendar-names.ts';
import { weekdayOf } from '../answers/dates/parse-date.ts';

/**
 * @param phrase in lower case
 * @param today `YYYY-MM-DD`
 * @returns each day that can be meant; none: it names no day
 */
export function relativeDays(phrase: string, today: string): readonly string[] {
  const folded = foldName(phrase.replace(/^on /, ''));
  const later = relativeNames().days.get(folded.replace(/^the /, ''));
  if (later !== undefined) {
    return [addDays(today, later)];
  }
  const counted = afterAmount(phrase, today);
  if (counted !== null) {
    return counted;
  }
  const monday = addDays(today, 8 - weekdayOf(today));
  const inNextWeek = weekdayInNextWeek(folded);
  if (inNextWeek !== null) {
    return inNextWeek === 'any' ? [monday] : [addDays(monday, inNextWeek - 1)];
  }
  const named = folded.replace(
    /^(?:this|(?:kommend|dies)e[nrs]?|komende|deze|cette|ce|est[ea]|quest[oa]) /,
    '',
  );
  const name = named.replace(relativeNames().next, '');
  const weekday = weekdayNamed(name);
  return weekday === null ? [] : daysNamed(weekday, { today, isNext: name !== named });
}

interface RelativeNames {
  /** Folded words to days from today. */
  readonly days: ReadonlyMap<string, number>;
  /** Folded words for the next week, the longest first. */
  readonly nextWeek: readonly string[];
  /** "Next" before or behind a day. */
  readonly next: RegExp;
}

/** Hindi has one word for tomorrow and yesterday, and an Estonian tomorrow is a French man. */
const ambiguous: readonly string[] = ['hi', 'et', 'lv'];

let known: RelativeNames | undefined;

/** From Intl, and in the case that follows "until". */
function relativeNames(): RelativeNames {
  known ??= collectNames();
  return known;
}

function collectNames(): RelativeNames {
  const days = new Map<string, number>([
    ...['jutra', 'الغد', 'morgen früh'].map((word) => [foldName(word), 1] as const),
    ...['day after tomorrow', 'pojutrza', 'overmorgen'].map((word) => [foldName(word), 2] as const),
  ]);
  const nextWeek = new Set(
    [
      ...['nächster woche', 'semaine prochaine', 'semana que viene', 'semana que vem'],
      ...['semana próxima', 'prossima settimana', 'следующей недели', 'przyszłego tygodnia'],
      ...['następnego tygodnia', 'příštího týdne', '下星期', '下週', 'gelecek haftaya'],
    ].map(foldName),
  );
  for (const language of languages.filter((one) => !ambiguous.includes(one))) {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    const named = (amount: number, unit: 'day' | 'week') =>
      foldName(format.format(amount, unit).toLowerCase());
    for (const amount of [1, 2].filter((one) => !/\d/.test(named(one, 'day')))) {
      days.set(named(amount, 'day'), amount);
    }
    nextWeek.add(named(1, 'week').replace(/^(?:la|le|el) /, ''));
  }
  const longestFirst = [...nextWeek].toSorted((one, other) => other.length - one.length);
  return { days, nextWeek: longestFirst, next: nextPattern() };
}

function nextPattern(): RegExp {
  const next = [
    ...['next', 'nächste[nr]?', 'prochaine?', 'pr[oó]xim[oa]', 'prossim[oa]', 'volgende', 'nästa'],
    ...['neste', 'næste', 'следующ\\p{L}{2,3}', 'наступн\\p{L}{2,3}', 'przyszł\\p{L}{1,3}'],
    ...['następn\\p{L}{1,3}', 'příští(?:ho)?', 'gelecek', 'que viene'],
  ]
    .map(foldName)
    .join('|')
    .replaceAll('\\p{l}', '\\p{L}');
  return new RegExp(`^(?:${next})\\s+|\\s+(?:${next})$`, 'u');
}

/** `Friday next week`, `下周五`; null: next week is not named. */
function weekdayInNextWeek(folded: string): number | 'any' | null {
  const week = relativeNames().nextWeek.find((one) => folded.includes(one));
  const at = week === undefined ? -1 : folded.indexOf(week);
  if (week === undefined || (at > 0 && at + week.length < folded.length)) {
    return null;
  }
  const rest = folded
    .replace(week, ' ')
    .trim()
    .replace(/^(?:on|am|の|в) ?/u, '')
    .replace(/ ?\b(?:of|in|de(?: la)?|da|della|der)$/, '');
  if (/^(?:la|le|el|the)?$/.test(rest)) {
    return 'any';
  }
  return weekdayNamed(rest) ?? weekdayNamed(`周${rest}`);
}

/** null: no weekday, or several in different languages. */
function weekdayNamed(folded: string): number | null {
  const { weekdays } = calendarNames();
  const isShort = folded.length < 3 && !/\p{Script=Han}{2}/u.test(folded);
  const found = isShort
    ? undefined
    : (weekdays.get(folded) ??
      weekdays.get(folded.replace(/^(?:hari|ngay|την|на) /u, '')) ??
      weekdays.get(`${folded}-feira`) ??
      slavicWeekdays().get(slavicStem(folded)));
  const [weekday] = found ?? [];
  return weekday === undefined || found?.size !== 1 ? null : weekday;
}

const slavicLanguages = ['pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'sr-Latn', 'ru', 'uk', 'bg'];
let slavic: Map<string, Set<number>> | undefined;

/** "Until" changes the end: `do piątku`, `до пятницы`. */
function slavicWeekdays(): ReadonlyMap<string, ReadonlySet<number>> {
  if (slavic === undefined) {
    slavic = new Map();
    for (const language of slavicLanguages) {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      for (let weekday = 1; weekday <= 7; weekday += 1) {
        const stem = slavicStem(foldName(format.format(new Date(Date.UTC(2026, 5, weekday)))));
        slavic.set(stem, (slavic.get(stem) ?? new Set()).add(weekday));
      }
    }
    // A Sunday in Bulgarian, and a week in Russian.
    slavic.delete('недел');
  }
  return slavic;
}

function slavicStem(folded: string): string {
  return folded
    .replace(/['’ʼ]/g, '')
    .replace(/[aeiouyаеиоуыіїєяюь]+$/u, '')
    .replace(/[aeoаеиоі](?=[kк]$)/u, '');
}

/** `two weeks`, `3 days from now`; null: no amount. */
function afterAmount(phrase: string, today: string): readonly string[] | null {
  const [, amount, unit = ''] =
    /^(\d{1,3}|an?|one|two|three) ?(\p{L}[\p{L}\p{M}]*)(?: from (?:now|today))?$/u.exec(phrase) ??
    [];
  const size = amount === undefined ? undefined : sizeOf(foldName(unit));
  if (amount === undefined || size === undefined) {
    return null;
  }
  const count = numberOf(amount);
  const day = size === 'month' ? addMonths(today, count) : addDays(today, count * size);
  return day > today ? [day] : [];
}

/** "Next Friday", said on a Monday, is this week's Friday for some, and the one after it for others. */
function daysNamed(
  weekday: number,
  { today, isNext }: { readonly today: string; readonly isNext: boolean },
): readonly string[] {
  const coming = ((weekday - weekdayOf(today) + 6) % 7) + 1;
  const isThisWeek = weekday > weekdayOf(today);
  const ways = isNext && isThisWeek ? [coming, coming + 7] : [coming];
  return ways.map((days) => addDays(today, days));
}

const units: readonly (readonly [RegExp, number | 'month'])[] = [
  [
    /^(?:d|days?|tage?n?|jours?|dias?|giorn[io]|dag(?:en|ar|e)?|дн(?:я|еи|ів|і)|день|дни|dni|dny|dnu|dana|gun|日間?)$/u,
    1,
  ],
  [
    /^(?:w|weeks?|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|vecko?r?|uker?|недел[июья]|тижн(?:і|ів|я)|тиждень|tygodni[ea]?|tydzien|tyden|tydny|tydnu|tyzdne|tjedna|hafta|週間?|周)$/u,
    7,
  ],
  [/^fortnights?$/, 14],
  [
    /^(?:months?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|месяц(?:а|ев)?|місяц(?:ь|і|ів)|miesiace?|miesiecy|mesice?|mesicu|ay|か月|ヶ月|个月)$/u,
    'month',
  ],
];

/** In days. @param unit folded */
function sizeOf(unit: string): number | 'month' | undefined {
  return units.find(([names]) => names.test(unit))?.[1];
}

/** The same day of a later month, or its last day. */
function addMonths(day: string, months: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const last = addDays(firstOfMonth(year, month + months + 1), -1);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

function numberOf(amount: string): number {
  const words: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };
  return words[amount] ?? Number(amount);
}

/** The first day of a month; after 12 come those of the next year. */
export function firstOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
