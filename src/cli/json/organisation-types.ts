// What commands print about all repositories of a database with `--json`; see `json-types.ts`.

import type { Headline, Metrics, OpenMetrics } from '../../metrics/types.ts';

/** The metrics of one repository of the database. */
export interface RepositoryMetricsJson {
  /** `owner/name` */
  readonly repository: string;
  readonly metrics: Metrics;
}

export interface OrganisationReportJson {
  /** Such as `2026-W46`. */
  readonly period: string;
  readonly title: string;
  /** Over all repositories. */
  readonly figures: OrganisationFiguresJson;
  /** Those with the most overdue handoffs first. */
  readonly repositories: readonly RepositoryFiguresJson[];
  /** What each team sent in the period. Those with the most incomplete forms and returned handoffs first. */
  readonly sending_teams: readonly SentByTeamJson[];
  /** At most 100 overdue handoffs, the longest overdue first. */
  readonly stalled: readonly StalledHandoffJson[];
  /** Markdown. */
  readonly body: string;
}

/** The handoffs opened in the period, what happened in it, and what is open now. */
export interface OrganisationFiguresJson extends Headline {
  /** In the period, regardless of when the handoffs were opened. */
  readonly happened: HappenedJson;
  readonly open: OpenMetrics;
  /** Number of issues with rows that are damaged or of a newer release, which no figure counts. */
  readonly left_out_issues: number;
}

interface HappenedJson {
  readonly initiated: number;
  readonly completed: number;
  readonly returned: number;
}

interface RepositoryFiguresJson extends OrganisationFiguresJson {
  /** `owner/name`. */
  readonly repository: string;
}

interface SentByTeamJson {
  readonly team: string;
  readonly first_submissions: number;
  readonly first_time_complete: number;
  readonly handoffs: number;
  readonly returned: number;
}

interface StalledHandoffJson {
  /** `owner/name`. */
  readonly repository: string;
  readonly issue_number: number;
  readonly handoff_type: string;
  /** The team that has to act. */
  readonly team: string;
  readonly hours_overdue: number;
}
