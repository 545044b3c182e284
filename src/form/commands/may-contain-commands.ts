// The first question asked of every comment, before anything else is loaded or requested.

/** Whether there could be one: says yes too often, but never no where `readCommands` finds one. */
export function mayContainCommands(comment: string): boolean {
  return /(?:^|[\r\n]) {0,3}\/[a-z]/i.test(comment);
}
