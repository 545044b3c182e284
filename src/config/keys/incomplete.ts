// When Baton reminds the sender of an incomplete form, and when it closes the issue.

import { durationBesideFalse } from '../duration.ts';
import { group } from '../kinds/group.ts';
import { withDefault } from '../kinds/keys.ts';
import { convert, either } from '../kinds/kind.ts';
import { oneOf } from '../kinds/scalars.ts';

const words = ['false', 'no', 'off'] as const;
const never = {
  ...convert(
    oneOf(words, ['false']),
    (): false => false,
    (json): json is false => json === false,
  ),
  schema: { const: false },
};
const durationOrNever = {
  ...either(never, durationBesideFalse, (tree) => tree.kind === 'scalar' && isNever(tree.source)),
  name: `${durationBesideFalse.name}, or \`false\``,
};

function isNever(written: string): boolean {
  return words.some((word) => word === written.toLowerCase());
}

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
