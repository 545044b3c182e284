// Words and letters for thousands and millions in many languages, from Intl: `k`, `Mio.`, `lakh`, `万`.

import { languages } from './dates/calendar-names.ts';

let known: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** What the word multiplies by; several values if languages differ: a `billion` is 10⁹ or 10¹². */
export function multipliersOf(word: string): readonly number[] {
  const key = fold(word);
  const short = letters.get(key);
  if (short !== undefined || /^[a-z]{1,2}$/.test(key)) {
    return short ?? [];
  }
  known ??= collectMultipliers();
  return [...(known.get(key) ?? [])].sort((one, other) => one - other);
}

/** Words of one or two letters, except those that are also units: `48 l` is a volume. */
const letters: ReadonlyMap<string, readonly number[]> = new Map([
  ['k', [1e3]],
  ['tsd', [1e3]],
  ['grand', [1e3]],
  ['m', [1e6]],
  ['mn', [1e6]],
  ['mm', [1e6, 1e9]],
  ['b', [1e9]],
  ['bn', [1e9]],
  ['t', [1e3, 1e12]],
  ['cr', [1e7]],
]);

function collectMultipliers(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const language of [...languages, 'en-IN', 'pt-PT']) {
    for (const compactDisplay of ['short', 'long'] as const) {
      const format = new Intl.NumberFormat(language, {
        notation: 'compact',
        compactDisplay,
        numberingSystem: 'latn',
      });
      for (const size of [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12]) {
        const parts = format.formatToParts(size);
        const word = parts.find(({ type }) => type === 'compact')?.value;
        const shown = Number(
          parts.map(({ type, value }) => (type === 'integer' ? value : '')).join(''),
        );
        if (word === undefined || !(shown > 0)) {
          continue;
        }
        found.set(fold(word), (found.get(fold(word)) ?? new Set()).add(size / shown));
      }
    }
  }
  return found;
}

function fold(word: string): string {
  return word.trim().replace(/\.$/, '').toLowerCase();
}
