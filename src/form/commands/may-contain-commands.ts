// The first question asked of every comment, before anything else is loaded or requested.

/** Whether there could be one: says yes too often, but never no where `parseCommands` finds one. */
export function mayContainCommands(comment: string): boolean {
  return /(?:^\uFEFF?|[\r\n]) {0,3}[`*_]{0,3}[/／] ?[a-z]/i.test(comment);
}
