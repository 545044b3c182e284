// When Baton reminds the sender of an incomplete form, and when it closes the issue.

import { type Duration, durationKind } from '../duration.ts';
import { group } from '../kinds/group.ts';
import { withDefault } from '../kinds/keys.ts';
import type { Kind } from '../kinds/kind.ts';

/** A length of time; false: never. */
const durationOrNever: Kind<Duration | false> = {
  name: `${durationKind.name}, or \`false\``,
  example: '2d',
  *parse(tree, subject) {
    const isOff = tree.kind === 'scalar' && /^(?:false|no|off)$/i.test(tree.source);
    return isOff ? false : yield* durationKind.parse(tree, subject);
  },
  is: (json): json is Duration | false => json === false || durationKind.is(json),
  schema: { anyOf: [{ const: false }, durationKind.schema] },
};

export const incomplete = group({
  remind: withDefault(
    durationOrNever,
    { amount: 2, unit: 'd' },
    'How long a form may be incomplete before Baton reminds its sender, once. Counts from the last edit.',
    '`2d`',
  ),
  close: withDefault(
    durationOrNever,
    { amount: 14, unit: 'd' },
    'How long a form may be incomplete before Baton closes its issue as not planned. Counts from the last edit.',
    '`14d`',
  ),
});
