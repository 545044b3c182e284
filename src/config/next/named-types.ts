// Handoff types that a template names under `next` or `waits_for`.

import { quoted } from '../../base/format-words.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { DraftTemplate } from '../keys/template.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { LocatedName } from '../yaml/reject-repeated.ts';
import { itemsOrOne, valueAt, withNodes } from '../yaml/yaml-node.ts';

/**
 * Those that are the types of other templates; a problem for each of the rest.
 * @param types of all template files, also of those with problems
 */
export function* namedTypes(
  { template, written }: DraftTemplate,
  key: 'next' | 'waits_for',
  types: readonly string[],
): Parsed<readonly LocatedName[]> {
  const values = key === 'next' ? template.next : template.waitsFor;
  const named = withNodes(values, itemsOrOne(valueAt(written, key))).map(({ value, node }) => ({
    name: value,
    at: node.at,
  }));
  const others = types.filter((type) => type !== template.type);
  for (const { name, at } of named) {
    if (name === template.type) {
      yield problemAt(
        at,
        `\`${key}\` names this template itself.`,
        `Name another handoff, or remove \`${key}\`.`,
      );
    } else if (!others.includes(name)) {
      yield problemAt(
        at,
        `\`${key}\` names ${quoted(name)}, which is not a template.`,
        name === 'config'
          ? 'Write the type of a handoff: the file `config.yml` holds the settings.'
          : didYouMean(name, others, `Add the file \`${name}.yml\`, or remove this item.`),
      );
    }
  }
  return named.filter(({ name }) => others.includes(name));
}
