// How figures are rounded: always at the end, and a half always up.

const hourLength = 60 * 60 * 1000;

/** Milliseconds as hours, to one decimal. */
export function inHours(milliseconds: number): number {
  return Math.round((milliseconds * 10) / hourLength) / 10;
}

/** Whole per cent; 0 of nothing. */
export function perCent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
