// What the page of an issue is made of.

import type { Entry, Issue, Label, Rights } from '../../session.ts';

export interface IssueView {
  readonly login: string;
  readonly issue: Issue;
  readonly entries: readonly Entry[];
  readonly labels: readonly Label[];
  readonly assignable: readonly string[];
  readonly rights: Rights;
  /** What is being edited. */
  readonly editing: 'title' | 'body' | null;
}
