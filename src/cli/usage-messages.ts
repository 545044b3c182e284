// The errors of the argument parser, in the words of the rest of Baton.

type Rule = readonly [RegExp, (...groups: readonly string[]) => string];

const rules: readonly Rule[] = [
  [
    /^unknown (option|command) '(-v|--?V(?:ersion)?|-version|version)'/,
    (kind, written) => `There is no ${kind} \`${written}\`. \`baton -V\` shows the version.`,
  ],
  [
    /^option '(?:-\w, )?(--[\w-]+)[^']*' argument '([\s\S]*)' is invalid\. (?:Allowed choices are )?([\s\S]*)$/,
    (option, value, fix) => `“${value}” is not valid for \`${option}\`. ${asChoice(fix)}`,
  ],
  [
    /^command-argument value '([\s\S]*)' is invalid for argument '[\w.-]+'\. (?:Allowed choices are )?([\s\S]*)$/,
    (value, fix) => `“${value}” is not valid. ${asChoice(fix)}`,
  ],
  [
    /^option '(?:-\w, )?(--[\w-]+) ([<[][^']*)' argument missing$/,
    (option, value) => `\`${option}\` needs a value: \`${option} ${value}\`.`,
  ],
  [
    /^required option '(?:-\w, )?(--[^']+)' not specified$/,
    (option) => `\`${option}\` is missing. Add it.`,
  ],
  [
    /^missing required argument '([^']+)'$/,
    (argument) => `The argument <${argument}> is missing. Add it.`,
  ],
  [
    /^unknown option '([\s\S]+?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/,
    (option, meant) => `There is no option \`${option}\`.${didYouMean(meant)}`,
  ],
  [
    /^unknown command '([\s\S]+?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/,
    (command, meant) =>
      `There is no command \`${command}\`.${didYouMean(meant) || ' Run `baton --help` to list the commands.'}`,
  ],
  [
    /^too many arguments for '([^']+)'\. Expected (\d+) arguments? but got (\d+)/,
    (command, most, count) =>
      `\`baton ${command}\` takes ${most === '0' ? 'no arguments' : most === '1' ? 'one argument' : `${most} arguments`}, and got ${count}. Quote text that contains spaces.`,
  ],
];

/** A message without a rule stays as it is. */
export function usageMessage(message: string): string {
  const plainMessage = message.replace(/^error: /, '').trim();
  for (const [pattern, write] of rules) {
    const found = pattern.exec(plainMessage);
    if (found !== null) {
      return write(...found.slice(1).map((group) => group ?? ''));
    }
  }
  return plainMessage;
}

/** The parser lists choices without a verb. */
function asChoice(fix = ''): string {
  return /^[A-Z]/.test(fix) ? fix : `Choose from ${fix}`;
}

function didYouMean(words = ''): string {
  return words === ''
    ? ''
    : ` Did you mean ${words
        .split(', ')
        .map((word) => `\`${word}\``)
        .join(' or ')}?`;
}
