// Names that are written twice: in a list, or as keys of a group.

import { normalize, quoted } from '../../base/format-words.ts';
import { type Parsed, problemAt } from './parsed.ts';
import type { SourceLocation } from './yaml-node.ts';

export interface LocatedName {
  readonly name: string;
  readonly at: SourceLocation;
}

/** A name whose value is compared, such as 1 for `monday`. */
export interface LocatedValue extends LocatedName {
  readonly value?: unknown;
}

/** Letter case and the width of gaps make no difference. */
export function* rejectRepeated(names: readonly LocatedValue[], subject: string): Parsed<void> {
  const firsts = new Map<string, LocatedName>();
  for (const { name, at, value = name } of names) {
    const first = firsts.get(normalize(`${value}`));
    if (first === undefined) {
      firsts.set(normalize(`${value}`), { name, at });
      continue;
    }
    const isBelow = first.at.path === at.path && first.at.line !== at.line;
    const where = isBelow ? `, first on line ${first.at.line}` : '';
    const why =
      normalize(first.name) === normalize(name) && first.name !== name
        ? ' Letter case and spaces make no difference.'
        : '';
    yield problemAt(
      at,
      `${subject} names ${quoted(name)} twice${where}.`,
      `Remove one of the two.${why}`,
    );
  }
}
