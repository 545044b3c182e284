// The reasons for which a handoff may be returned.

import { humanize, inSnakeCase, quoted } from '../../base/format-words.ts';
import { listOf, mapOf } from '../kinds/collections.ts';
import { convert, either, type Kind, refine } from '../kinds/kind.ts';
import { line } from '../kinds/scalars.ts';
import { problemAt } from '../yaml/parsed.ts';
import { rejectRepeated } from '../yaml/reject-repeated.ts';
import { itemsOf, withNodes } from '../yaml/yaml-node.ts';
import { fieldId, isSnakeCase } from './field-id.ts';

const pairs = mapOf(fieldId, line);

const list = refine(listOf(line), function* (reasons, tree) {
  const located = withNodes(reasons, itemsOf(tree));
  for (const { value, node } of located) {
    if (inSnakeCase(value) === '') {
      yield problemAt(
        node.at,
        `The reason ${quoted(value)} has no letter, so it has no code.`,
        'Write a few words, such as `Missing context`.',
      );
    }
  }
  yield* rejectRepeated(
    located.map(({ value, node }) => ({ name: inSnakeCase(value), at: node.at })),
    '`return_reasons`',
  );
});

/** Code to words. The file may list either; Baton derives the other. */
export const returnReasons: Kind<Readonly<Record<string, string>>> = {
  ...convert(
    either(pairs, convert(list, codesOf, pairs.is), (tree) => tree.kind === 'mapping'),
    (reasons) => (Object.keys(reasons).length === 0 ? undefined : reasons),
    pairs.is,
  ),
  name: 'group: code to words; or list of either',
  example: '[not_ready, No budget yet]',
};

function codesOf(reasons: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reasons.map((one) => [inSnakeCase(one), isSnakeCase(one) ? humanize(one) : one]),
  );
}
