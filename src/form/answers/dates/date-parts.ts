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
      .replace(timeOfDay, '')
      .trim()
  );
}

const timeOfDay =
  /(?:[,;] ?| )(?:(?:at|um|à|a las|alle|om|kl\.?|o|в|klo|ob) )?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|h))?|\d{1,2} ?(?:[ap]\.?m\.?|uhr|h))(?: ?(?:utc|gmt|[a-z]{3,4}|z))?(?: ?[+-]\d{2}:?\d{2})?$/i;

export function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
