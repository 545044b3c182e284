// A cheap filter for every comment, before anything else is loaded or requested.

/** May return true without a command, but never false if `parseCommands` finds one. */
export function mayContainCommands(comment: string): boolean {
  return /^\s*(?:forward[ -])?slash [a-z]|(?:^|[\r\n]|\\n)[^\p{L}\p{N}\r\n]{0,16}(?:<\w{1,6}>|:[\w+-]{1,20}: ?|@[\w-]{1,39}[:,]? ){0,3}[^\p{L}\p{N}\r\n]{0,4}[/／\\∕⁄] {0,2}[a-zａ-ｚ]/iu.test(
    comment,
  );
}
