// A cheap filter for every comment, before anything else is loaded or requested.

/** May return true without a command, but never false if `parseCommands` finds one. */
export function mayContainCommands(comment: string): boolean {
  return /(?:^\uFEFF?|[\r\n]) {0,3}[`*_]{0,3}[/／] ?[a-z]/i.test(comment);
}
