// The data of an issue's page.

import type { IssueResource, LabelResource, Rights, TimelineEntry } from '../../session.ts';

export interface IssuePageData {
  readonly login: string;
  readonly issue: IssueResource;
  readonly entries: readonly TimelineEntry[];
  readonly labels: readonly LabelResource[];
  readonly assignable: readonly string[];
  readonly rights: Rights;
  /** What is being edited. */
  readonly editing: 'title' | 'body' | null;
}
