// What the readers of dates share.

export interface Meant {
  /** Every meaning of the text, as `YYYY-MM-DD`; some may not exist in the calendar. */
  readonly days: readonly string[];
  /** ISO numbers; empty if the text names no weekday. */
  readonly weekdays: ReadonlySet<number>;
}

/** Removes `10:00`, `T10:00:00.000Z`, `10 Uhr`. Time zones are ignored: the day counts as written. */
export function withoutTime(text: string): string {
  return (
    text
      .replace(/(?<=\d)T\d{2}(?::?\d{2}.*)?$/i, '')
      .replace(/(?<=\d[-/.]\d{1,2})(?:Z|[+-]\d{2}:\d{2})$/i, '')
      // `Thu Dec 3 10:00:00 UTC 2026`
      .replace(/ \d{1,2}:\d{2}(?::\d{2})?(?: [a-z]{3,4})? (?=\d{4}$)/i, ' ')
      // Behind a date: `Thursday 31.12.26` contains no time.
      .replace(timeOfDay, (time, start: number, all: string) =>
        /\d/.test(all.slice(0, start)) ? '' : time,
      )
      .trim()
  );
}

const timeOfDay =
  /(?:[,;] ?| )(?:(?:at|um|à|a las|alle|om|kl\.?|o|в|klo|ob) )?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|h))?|\d{1,2} ?(?:[ap]\.?m\.?|uhr|h))(?: ?(?:utc|gmt|[a-z]{3,4}|z))?(?: ?[+-]\d{2}:?\d{2})?$| (?:klo|kl\.?) \d{1,2}$/i;

export function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * The years that two figures can mean. Those from 50 on can be of either century: `15.03.98`.
 *
 * @param isThai the Thai calendar counts from the death of the Buddha
 */
export function yearsOf(short: string, isThai = false): readonly string[] {
  const year = Number(short);
  if (isThai) {
    return [`${2500 + year - toThai}`];
  }
  return [...(year < 50 ? [] : [`${1900 + year}`]), `${2000 + year}`];
}

/**
 * A year of two figures in the first place: `26/12/01`. No one writes those before 2020 so, and 30 and 31 are the last
 * days of a month: `31.12.26`.
 */
export function leadingYearsOf(short: string): readonly string[] {
  return Number(short) < 20 || short === '30' || short === '31' ? [] : yearsOf(short);
}

const toThai = 543;

/** The day in our calendar: the Thai one is in the year 2569, the Iranian in 1405. Empty: unknown, or mistyped. */
export function inOurCalendar(day: string): readonly string[] {
  const year = Number(day.slice(0, 4));
  const isThai = year > 2400 && year < 2700;
  return year < 1600 ? [] : [isThai ? `${year - toThai}${day.slice(4)}` : day];
}
