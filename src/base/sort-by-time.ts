// Things that happened, in the order of their time; of one second, in the order they were told.

import { byText } from './compare-strings.ts';

export function inTime<Happened extends { readonly at: string }>(
  things: readonly Happened[],
): readonly Happened[] {
  return things.toSorted((one, other) => byText(one.at, other.at));
}
