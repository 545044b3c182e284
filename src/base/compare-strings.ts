/** For sorting by code unit, so that the order is the same on every machine. Times sort as their text does. */
export function compareStrings(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
