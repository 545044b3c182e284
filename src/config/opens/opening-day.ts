// The key `on` of `opens`: a weekday, a day of the month, or a position in the month such as `last weekday`; one, or
// a list.

import { dayOfMonth, weekday, weekdays } from '../keys/dates.ts';
import { listOf } from '../kinds/collections.ts';
import { either, type Kind } from '../kinds/kind.ts';
import { oneOf } from '../kinds/scalars.ts';
import { textAt } from '../yaml/yaml-node.ts';

export const ordinals = ['first', 'second', 'third', 'fourth', 'last'] as const;

const units = ['day', 'weekday', ...weekdays] as const;

/** `last weekday` is the last working day of the sending team. */
export type DayInMonth = `${(typeof ordinals)[number]} ${(typeof units)[number]}`;

const position: Kind<DayInMonth> = {
  ...oneOf<DayInMonth>(
    ordinals.flatMap((ordinal) => units.map((unit) => `${ordinal} ${unit}` as const)),
    ['first weekday', 'last weekday', 'last day', 'first monday', 'last friday'],
  ),
  name: 'day such as `last weekday` or `first monday`',
};

const inMonth = either(
  dayOfMonth,
  position,
  (tree) => tree.kind === 'scalar' && typeof tree.value === 'number',
);

const startsWithOrdinal = new RegExp(`^(?:${ordinals.join('|')})\\s`, 'i');

const openingDay = either(weekday, inMonth, (tree, siblings) => {
  const isNumber = tree.kind === 'scalar' && typeof tree.value === 'number';
  const isPosition = tree.kind === 'scalar' && startsWithOrdinal.test(tree.source.trim());
  const every = siblings && textAt(siblings, 'every')?.toLowerCase();
  return every?.includes('week') && every !== 'weekday'
    ? !isPosition
    : every !== 'month' && !isNumber && !isPosition;
});

/** Each item is read as the single day would be. */
const list: typeof openingDays = {
  ...listOf(openingDay),
  *parse(tree, subject, siblings) {
    const item: typeof openingDay = {
      ...openingDay,
      parse: (one, name) => openingDay.parse(one, name, siblings),
    };
    const fixForEmpty = 'Write `monday`, or `[monday, thursday]`.';
    return yield* listOf(item, { isDistinct: true, fixForEmpty }).parse(tree, subject);
  },
};

type Days = number | DayInMonth;

/** `monday, thursday` is a list without its brackets. */
export const openingDays: Kind<Days | readonly Days[]> = {
  ...either(
    openingDay,
    list,
    (tree) => tree.kind !== 'list' && !(tree.kind === 'scalar' && tree.source.includes(',')),
  ),
  name: `${openingDay.name}, or list of these`,
};
