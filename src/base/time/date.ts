// Days and times of day, as text that sorts.

/** Whether it is `YYYY-MM-DD` and a day that exists: JavaScript takes 30 February for 2 March. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** `9:00` → `09:00`; undefined where it is no time of day. */
export function parseTimeOfDay(text: string): string | undefined {
  return /^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? text.padStart(5, '0') : undefined;
}
