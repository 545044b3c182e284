// Things that happened, in the order of their time; of one second, in the order they were told.

export function inTime<Happened extends { readonly at: string }>(
  things: readonly Happened[],
): readonly Happened[] {
  return things.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
