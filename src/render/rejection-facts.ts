import { sameLogin } from '../config/teams/team.ts';
import type { Handoff } from '../handoff/state.ts';

/** The facts a rejection text needs. */
export interface RejectionFacts {
  /** The label of the requested status. */
  readonly label: string;
  /** How the person retries: `add the label …`, `comment …`. */
  readonly again: string;
  /** Before it is a handoff: nothing is missing, and its issue is closed. */
  readonly isFormComplete: boolean;
  /** They want to end it without completing it. */
  readonly isToCancel: boolean;
  /** They sent it, it was returned to them, and they want to pass it on. */
  readonly isToResubmit: boolean;
  /** They closed the issue as completed, which is what GitHub's button does. */
  readonly isClosing: boolean;
  /** The usage of the command. */
  readonly usage: string;
  /** The closest existing command to an unknown one. */
  readonly meant: string | null;
  /** The days that an ambiguous date can mean. */
  readonly days: readonly string[];
  /** Types of the handoffs that the receiving team sends. */
  readonly nextTypes: readonly string[];
  /** Return reasons of this template. */
  readonly reasons: readonly string[];
  readonly fromTeam: string;
  readonly toTeam: string;
  /** Logins of the receiving team; empty if it has no members. */
  readonly receivers: readonly string[];
  readonly sender: string | null;
  /** Who has it, and since when; null: no one. */
  readonly owner: string | null;
  readonly ownerSince: string | null;
}

/** Senders who have corrected a returned handoff write `/done`, or close the issue as completed. */
export function wantsToResubmit(
  actor: string | null,
  requested: string,
  handoff: Pick<Handoff, 'status' | 'initiatedBy'> | null,
): boolean {
  const sender = handoff?.status === 'returned' ? handoff.initiatedBy : null;
  return sender !== null && sameLogin(actor ?? '', sender) && /^(accept|complete)/.test(requested);
}
