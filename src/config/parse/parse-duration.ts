// Lengths of time as a configuration writes them: `90m`, `24h`, `10d`.

import { capitalize, quoted } from '../../base/format-words.ts';
import { secondsOf } from '../duration.ts';
import { type Duration, durationUnits } from '../types.ts';
import { parseWord } from '../yaml/parse-value.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';

/** Ten years: longer is a slip of the finger. */
const longest = 520 * 604_800;

export function* parseDuration(tree: YamlNode, subject: string): Parsed<Duration | undefined> {
  const written = yield* parseWord(tree, subject);
  if (written === undefined) return undefined;
  const duration = durationIn(written);
  const seconds = duration === undefined ? 0 : secondsOf(duration);
  if (seconds > 0 && seconds <= longest) return duration;
  yield problemAt(
    tree.at,
    seconds > longest
      ? `${capitalize(subject)} is ${quoted(written)}, which is longer than ten years.`
      : `${capitalize(subject)} is ${quoted(written)}, which is not a length of time.`,
    remedyFor(written),
  );
  return undefined;
}

function durationIn(written: string): Duration | undefined {
  const [, amount, letter] = /^(\d+) ?([smhdw])$/i.exec(written) ?? [];
  const unit = durationUnits.find((one) => one === letter?.toLowerCase());
  return unit && { amount: Number(amount), unit };
}

function remedyFor(written: string): string {
  if (/^[1-9]\d*$/.test(written)) {
    return `Name the unit: \`${written}h\` is hours and \`${written}d\` days; \`s\`, \`m\` and \`w\` stand for seconds, minutes and weeks.`;
  }
  const [, amount, unit] = /^([1-9]\d*) *([smhdw])(?:ec|in|our|ay|eek)[a-z]*$/i.exec(written) ?? [];
  return unit === undefined
    ? 'Write a whole number and its unit, such as `90m`, `24h`, `10d` or `2w`.'
    : `Write \`${amount}${unit.toLowerCase()}\`.`;
}
