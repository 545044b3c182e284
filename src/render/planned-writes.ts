// The writes a dry run would make, in order.

import type { Effect } from '../handoff/sync/diff-state.ts';
import type { AddressedMessage } from './messages/undelivered.ts';

export type PlannedWrite =
  | { readonly kind: 'commit'; readonly branch: string; readonly message: string }
  | { readonly kind: 'effect'; readonly issueNumber: number; readonly effect: Effect }
  | { readonly kind: 'labels'; readonly names: readonly string[] }
  | { readonly kind: 'report' | 'issue'; readonly title: string; readonly body: string }
  | { readonly kind: 'message'; readonly addressed: AddressedMessage }
  | { readonly kind: 'renewed_report'; readonly issueNumber: number; readonly body: string };

/** Placeholder for the number of a report issue that a dry run does not open. */
export const unopened = 0;
