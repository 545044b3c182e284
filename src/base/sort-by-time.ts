// Things that happened, in the order of their time; of one second, in the order they were told.

import { compareStrings } from './compare-strings.ts';

export function inTime<Happened extends { readonly at: string }>(
  things: readonly Happened[],
): readonly Happened[] {
  return things.toSorted((one, other) => compareStrings(one.at, other.at));
}
