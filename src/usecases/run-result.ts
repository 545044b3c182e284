// The result of a run, for outputs, job summary, log and exit code.

import type { ConfigurationProblem } from '../config/problem.ts';
import type { Configuration, Template } from '../config/types.ts';
import type { HandoffEvent } from '../handoff/event.ts';
import type { UnverifiedEvent } from '../handoff/rebuild/check-causes.ts';
import type { Discrepancy } from '../handoff/rebuild/discrepancy.ts';
import type { IssueState } from '../handoff/state.ts';
import type { Effect } from '../handoff/sync/diff-state.ts';
import type { Metrics } from '../metrics/types.ts';
import type { Archived } from '../ports/ledger.ts';
import type { ServiceError } from '../ports/service-error.ts';
import type { IssueFailure } from './issue-failure.ts';

/** An issue that is a handoff or an incomplete submission. */
export interface IssueResult {
  readonly issueNumber: number;
  readonly handoffId: number | null;
  readonly template: Template;
  readonly state: IssueState;
  /** Events recorded by this run. */
  readonly newEvents: readonly HandoffEvent[];
  /** Effects applied by this run. */
  readonly effects: readonly Effect[];
}

/** What a rebuilt ledger was made of. */
export interface RebuildStats {
  readonly lookedAt: number;
  readonly handoffs: number;
  /** Events that only the previous ledger has. */
  readonly unverified: readonly UnverifiedOfIssue[];
  /** Texts missing from both GitHub and the ledger. */
  readonly unavailableTexts: number;
  /** Issues that could not be read: what the previous ledger has of them was kept. */
  readonly failures: readonly IssueFailure[];
}

/** The state of the previous ledger. */
export type PreviousLedgerState = 'valid' | 'damaged' | 'missing';

export type UnverifiedOfIssue = UnverifiedEvent & { readonly issueNumber: number };

/** A form that was due, and that Baton could not open. A later sweep tries again. */
export interface UnopenedForm {
  readonly handoffType: string;
  /** The local date and time for which it is due: `2026-11-28T08:00`. */
  readonly occurrence: string;
  readonly error: ServiceError;
}

export type RunResult =
  | { readonly kind: 'not_ours'; readonly issueNumber: number | null }
  /** Has the handoff label, but no label of a known type. */
  | {
      readonly kind: 'unknown_form';
      readonly issueNumber: number;
      readonly effects: readonly Effect[];
    }
  | {
      readonly kind: 'handled';
      readonly handled: IssueResult;
      /** What changed on other issues of its chain, and on this one again once its next handoff was opened. */
      readonly next?: readonly IssueResult[];
      readonly failures?: readonly IssueFailure[];
    }
  /** A program sent a handoff that is missing something or invalid. Nothing was posted. */
  | {
      readonly kind: 'not_filed';
      /** Why not, and what to change. */
      readonly problems: readonly string[];
    }
  /** A feedback form. */
  | {
      readonly kind: 'feedback';
      readonly issueNumber: number;
      /** Its handoff; null if there is none, or it was recorded before. */
      readonly handled: IssueResult | null;
      readonly effects: readonly Effect[];
      readonly failures?: readonly IssueFailure[];
    }
  | {
      readonly kind: 'swept';
      readonly lookedAt: number;
      /** false if more is left for the next sweep. */
      readonly isFinished: boolean;
      /** What it moved to an archive of the ledger. */
      readonly archived?: Archived;
      /** Issues that changed in the ledger or on GitHub. */
      readonly handled: readonly IssueResult[];
      /** Issues that could not be read, recorded or shown. */
      readonly failures?: readonly IssueFailure[];
      /** Forms that are due and could not be opened; absent: none. */
      readonly unopened?: readonly UnopenedForm[];
    }
  | {
      readonly kind: 'reported';
      readonly period: string;
      readonly metrics: Metrics;
      readonly configuration: Configuration;
      /** null if another run is posting it. */
      readonly issue: { readonly number: number; readonly url: string } | null;
      /** false if an existing report was updated. */
      readonly isNew: boolean;
      readonly failures?: readonly IssueFailure[];
    }
  /** The report over all repositories of a database. */
  | {
      readonly kind: 'organisation_reported';
      readonly period: string;
      /** How many. */
      readonly repositories: number;
      readonly issue: { readonly number: number; readonly url: string };
      /** false if an existing report was updated. */
      readonly isNew: boolean;
      readonly failures: readonly IssueFailure[];
    }
  | ({
      readonly kind: 'rebuilt';
      readonly former: PreviousLedgerState;
      /** The archived file; null if there was no ledger. */
      readonly keptAs: string | null;
    } & RebuildStats)
  | ({
      readonly kind: 'verified';
      readonly discrepancies: readonly Discrepancy[];
    } & RebuildStats)
  | { readonly kind: 'misconfigured'; readonly problems: readonly ConfigurationProblem[] };

/** Whether a person has to fix something. */
export function isFailure(outcome: RunResult): boolean {
  return (
    outcome.kind === 'misconfigured' ||
    outcome.kind === 'not_filed' ||
    failuresOf(outcome).length > 0 ||
    unopenedIn(outcome).length > 0 ||
    (outcome.kind === 'verified' && outcome.discrepancies.length > 0)
  );
}

export function failuresOf(outcome: RunResult): readonly IssueFailure[] {
  return 'failures' in outcome ? (outcome.failures ?? []) : [];
}

export function unopenedIn(outcome: RunResult): readonly UnopenedForm[] {
  return outcome.kind === 'swept' ? (outcome.unopened ?? []) : [];
}
