// Maps a label to a status, including renamed labels.

import { nextPrefix } from '../config/next/next-prefix.ts';
import { type LabelNames, type Status, statuses } from '../config/types.ts';

/** Statuses shown as a label: those of the ledger, and `incomplete` before it. */
export const shownStatuses = ['incomplete', ...statuses] as const;
export type ShownStatus = Status | 'incomplete';

/** GitHub ignores letter case in label names. */
export function sameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function includesLabel(labels: readonly string[], label: string): boolean {
  return labels.some((one) => sameLabel(one, label));
}

/** The handoff that the label asks Baton to open next; null: it is another label. */
export function nextTypeOf(label: string): string | null {
  return label.toLowerCase().startsWith(nextPrefix) ? label.slice(nextPrefix.length) : null;
}

export function statusOfLabel(labels: LabelNames, label: string): ShownStatus | null {
  return shownStatuses.find((status) => sameLabel(labels[status], label)) ?? null;
}
