// Names that lead back to themselves.

import { quoted } from '../../base/format-words.ts';
import { type Parsed, problemAt } from './parsed.ts';
import type { LocatedName } from './reject-repeated.ts';

export interface Links {
  readonly key: string;
  /** The names that one leads to. */
  readonly linksOf: (name: string) => readonly string[];
  readonly fix: string;
}

/** Only for the first name of a cycle, so that each is reported once. */
export function* rejectCycle(
  { name, at }: LocatedName,
  { key, linksOf, fix }: Links,
): Parsed<void> {
  const way = wayTo(name, [name], linksOf);
  if (way?.every((one) => one >= name)) {
    const circle = [name, ...way].map(quoted).join(' → ');
    yield problemAt(at, `\`${key}\` leads in a circle: ${circle}.`, fix);
  }
}

/** The names from the last of the passed ones to the target; null: there is no way. */
function wayTo(
  target: string,
  passed: readonly string[],
  linksOf: Links['linksOf'],
): readonly string[] | null {
  for (const name of linksOf(passed.at(-1) ?? target)) {
    if (name === target) {
      return [name];
    }
    const rest = passed.includes(name) ? null : wayTo(target, [...passed, name], linksOf);
    if (rest !== null) {
      return [name, ...rest];
    }
  }
  return null;
}
