// Numbers of things, and things one after the other.

/** `999`, `1,000`. */
export function formatCount(number: number): string {
  // Loading the formats of a language would cost a short run some milliseconds.
  return number < 1000 ? String(number) : number.toLocaleString('en-GB');
}

/** `1 field`, `2 fields`, `1,000 fields`. */
export function pluralize(number: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(number)} ${number === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`; of more than `most` the first ones and how many more. */
export function joinList(
  items: readonly string[],
  { most = 20, last = 'and' }: { readonly most?: number; readonly last?: 'and' | 'or' } = {},
): string {
  if (items.length > most) {
    return `${items.slice(0, most).join(', ')} and ${formatCount(items.length - most)} more`;
  }
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
