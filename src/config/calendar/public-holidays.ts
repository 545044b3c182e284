// The dates of public holidays. Slow to import: loads the table of all countries.

import { knownYears } from './coverage.ts';
import table from './public-holidays.json' with { type: 'json' };

export interface HolidayPlace {
  /** As the table writes it: `DE`. */
  readonly country: string;
  /** A region of that country: `BE`. */
  readonly region?: string | undefined;
}

/** `YYYY-MM-DD`, in order. Empty outside the known years. */
export function publicHolidays({ country, region }: HolidayPlace): readonly string[] {
  const places: Readonly<Record<string, string>> = table.places;
  const numbers = places[region === undefined ? country : `${country}-${region}`] ?? '';
  const dates = numbers.split(' ').flatMap((number) => decode(table.series[Number(number)] ?? ''));
  return [...new Set(dates)].toSorted();
}

/** One holiday: `1225` is the same day of every year; otherwise there is a space between two years. */
function decode(series: string): readonly string[] {
  const years = series.split(' ');
  return Array.from({ length: knownYears.last - knownYears.first + 1 }).flatMap((_, at) => {
    const days = (years.length === 1 ? series : (years[at] ?? '')).match(/\d{4}/g) ?? [];
    return days.map((day) => `${knownYears.first + at}-${day.slice(0, 2)}-${day.slice(2)}`);
  });
}
