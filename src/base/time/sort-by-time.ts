// Sorts by time; within one second, keeps the given order.

import { compareStrings } from '../compare-strings.ts';

export function sortByTime<Happened extends { readonly at: string }>(
  things: readonly Happened[],
): readonly Happened[] {
  return things.toSorted((one, other) => compareStrings(one.at, other.at));
}
