// The key `on` of `opens`: a weekday, a day of the month, or a position in the month such as `last weekday`.

import { dayOfMonth, weekday, weekdays } from '../keys/dates.ts';
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

export const openingDay = either(weekday, inMonth, (tree, siblings) => {
  const isNumber = tree.kind === 'scalar' && typeof tree.value === 'number';
  const isPosition = tree.kind === 'scalar' && /\s/.test(tree.source.trim());
  const every = siblings && textAt(siblings, 'every')?.toLowerCase();
  return every === 'week' ? !isPosition : every !== 'month' && !isNumber && !isPosition;
});
