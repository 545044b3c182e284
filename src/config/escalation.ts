// Whom overdue handoffs call, and when: the words of the configuration.

import type { Duration } from './duration.ts';

/** Recipients of a reminder, in order of escalation. */
export const escalationLevels = ['owner', 'team', 'lead'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];

/** `0`, `4h`, `-2h`. */
export function formatOffset({ amount, unit }: Duration): string {
  return amount === 0 ? '0' : `${amount}${unit}`;
}
