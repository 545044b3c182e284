// Which day it is somewhere. The calendar library is heavy, and this needs none of it.

/**
 * `YYYY-MM-DD`.
 *
 * @param at UTC ISO 8601
 * @param zone IANA name; null: UTC
 */
export function dateInZone(zone: string | null, at: string): string {
  if (zone === null) {
    return at.slice(0, 10);
  }
  const parts = new Map(
    formatOf(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value] as const),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** A format costs about as much as a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  formats.set(zone, format);
  return format;
}
