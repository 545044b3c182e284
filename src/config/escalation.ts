// The default steps in which overdue handoffs call people.

import type { Duration } from './duration.ts';
import type { ReminderStep } from './types.ts';

/** Recipients of a reminder, in order of escalation. */
export const escalationLevels = ['owner', 'team', 'lead'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];

/** At the limit, and one and two working days later. */
export const defaultReminders: readonly ReminderStep[] = [
  { after: { amount: 0, unit: 's' }, who: 'owner' },
  { after: { amount: 1, unit: 'd' }, who: 'team' },
  { after: { amount: 2, unit: 'd' }, who: 'lead' },
];

/** `0`, `4h`, `-2h`. */
export function formatOffset({ amount, unit }: Duration): string {
  return amount === 0 ? '0' : `${amount}${unit}`;
}
