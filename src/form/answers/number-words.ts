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
  // As people write them, where Intl has another spelling.
  ['lakhs', [1e5]],
  ['lac', [1e5]],
  ['lacs', [1e5]],
  ['crores', [1e7]],
  ['हजार', [1e3]],
  ['ngàn', [1e3]],
  ['tr', [1e6]],
  ['jt', [1e6]],
  ['tỉ', [1e9]],
]);

/** With each plural: `1 Milliarde`, `2 Milliarden`, `5 миллиардов`. */
const sizes = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12].flatMap((one) => [one, 2 * one, 5 * one]);

function collectMultipliers(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const language of [...languages, 'en-IN', 'pt-PT']) {
    for (const compactDisplay of ['short', 'long'] as const) {
      const format = new Intl.NumberFormat(language, {
        notation: 'compact',
        compactDisplay,
        numberingSystem: 'latn',
      });
      for (const size of sizes) {
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

const unitsOfHan: ReadonlyMap<string, number> = new Map([
  ...[...'百백'].map((unit) => [unit, 1e2] as const),
  ...[...'千천'].map((unit) => [unit, 1e3] as const),
  ...[...'万萬만'].map((unit) => [unit, 1e4] as const),
  ...[...'億亿억'].map((unit) => [unit, 1e8] as const),
]);
const figuresOfHan = /\d[\d.,]* ?[百백千천万萬만億亿억][\d.,百백千천万萬만億亿억 ]*/u;

/** With an amount of East Asia in figures: `1億2千万円` → `120000000円`, `4万8000` → `48000`. */
export function withPlainFigures(text: string): string {
  return text.replace(figuresOfHan, (written) => `${sumOf(written) ?? written}`);
}

/** null: the units do not descend, or a figure has no single meaning. */
function sumOf(written: string): number | null {
  let [sum, below, smallest] = [0, 0, Number.POSITIVE_INFINITY];
  for (const [, figure = '', unit = ''] of written.matchAll(/(\d[\d.,]*)? ?([^\d.,\s])?/gu)) {
    const value = Number(figure.replace(/,(?=\d{3}(?!\d))/g, ''));
    const size = unitsOfHan.get(unit) ?? 1;
    if (Number.isNaN(value)) {
      return null;
    }
    if (size < 1e4) {
      below += value * size;
      continue;
    }
    if (size >= smallest || below + value === 0) {
      return null;
    }
    sum += (below + value) * size;
    [below, smallest] = [0, size];
  }
  return sum + below;
}
