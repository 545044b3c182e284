// GitHub's times are text in one form, so that their order is that of the text.

export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
