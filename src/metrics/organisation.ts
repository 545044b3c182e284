// The figures of many repositories: those of each, and the sum of all. What is kept of one repository is small, however
// many handoffs it has.

import { earlier } from '../base/time/instant.ts';
import { openHandoffs } from './figures/open-handoffs.ts';
import { handoffsAt } from './handoff-at.ts';
import { measure } from './measure.ts';
import type { MeasuredRows } from './measured.ts';
import { perCent, toHours } from './rounding.ts';
import { rowsAt } from './rows-at.ts';
import { sumOf } from './tallies/pivot.ts';
import type { FlowMetrics, Headline, OpenMetrics } from './types.ts';
import { contains, type Period } from './window.ts';

/** An overdue handoff. It is named without its title: not everyone who reads the report may read its repository. */
export interface StalledHandoff {
  readonly repository: string;
  readonly issueNumber: number;
  readonly handoffType: string;
  /** The team that has to act. */
  readonly team: string;
  /** Seconds. */
  readonly overdueFor: number;
}

/** What a team sent. A team has the same id in each repository. */
export interface SentByTeam {
  readonly team: string;
  readonly firstSubmissions: number;
  readonly firstTimeComplete: number;
  readonly handoffs: number;
  readonly returned: number;
}

export interface RepositoryFigures {
  /** `owner/name` */
  readonly name: string;
  readonly headline: Headline;
  /** Of `headline.accepted_handoffs`, in seconds. */
  readonly acceptanceTime: number;
  readonly flow: Pick<FlowMetrics, 'initiated' | 'completed' | 'returned'>;
  readonly open: OpenMetrics;
  readonly sent: readonly SentByTeam[];
  /** The longest overdue first. */
  readonly stalled: readonly StalledHandoff[];
  /** Issues with damaged rows, which no figure counts. */
  readonly leftOut: number;
  /** Those of them of a newer release. */
  readonly leftOutNewer: number;
  /** When a sweep last succeeded, if that is long ago: its workflow may fail or be off, or the repository archived. */
  readonly silentSince: string | null;
}

export type OrganisationFigures = Omit<
  RepositoryFigures,
  'name' | 'acceptanceTime' | 'silentSince'
> & {
  /** Those with the most overdue work first. */
  readonly repositories: readonly RepositoryFigures[];
};

/** More than a report can list. */
const maxStalled = 100;

/** A sweep that finds nothing new records no time for a day. In milliseconds. */
const maxSilence = 8 * 24 * 60 * 60 * 1000;

export function repositoryFigures(
  name: string,
  rows: MeasuredRows,
  {
    now,
    period,
    sweptAt,
  }: {
    readonly now: string;
    readonly period: Period;
    /** null: never, or not known. */
    readonly sweptAt: string | null;
  },
): RepositoryFigures {
  const metrics = measure({ ...rows, now, days: 1, period });
  const { window } = period;
  const counted = handoffsAt(
    rowsAt(rows, window.to).handoffs.filter(({ initiatedAt }) => contains(window, initiatedAt)),
    window.to,
  );
  return {
    name,
    headline: {
      total_handoffs: metrics.total_handoffs,
      completed: metrics.completed,
      completion_rate: metrics.completion_rate,
      avg_acceptance_hours: metrics.avg_acceptance_hours,
      accepted_handoffs: metrics.accepted_handoffs,
    },
    acceptanceTime: sumOf(counted, ({ acceptance }) => acceptance ?? 0),
    flow: {
      initiated: metrics.flow.initiated,
      completed: metrics.flow.completed,
      returned: metrics.flow.returned,
    },
    open: metrics.open,
    sent: metrics.sending_teams.map((one) => ({
      team: one.team,
      firstSubmissions: one.first_submissions,
      firstTimeComplete: one.first_time_complete,
      handoffs: one.total,
      returned: one.returned.count,
    })),
    stalled: stalledIn(name, rows, now),
    leftOut: metrics.left_out_issues.length,
    leftOutNewer: metrics.left_out_newer_issues.length,
    silentSince: sweptAt !== null && sweptAt < earlier(now, maxSilence) ? sweptAt : null,
  };
}

function stalledIn(
  repository: string,
  { listed }: Pick<MeasuredRows, 'listed'>,
  now: string,
): readonly StalledHandoff[] {
  const stalled = openHandoffs(listed, now).flatMap(({ handoff, status, overdueFor }) =>
    overdueFor === null
      ? []
      : [
          {
            repository,
            issueNumber: handoff.issueNumber,
            handoffType: handoff.handoffType,
            team: status === 'returned' ? handoff.fromTeam : handoff.toTeam,
            overdueFor,
          },
        ],
  );
  return longestFirst(stalled);
}

function longestFirst(stalled: readonly StalledHandoff[]): readonly StalledHandoff[] {
  return stalled.toSorted((one, other) => other.overdueFor - one.overdueFor).slice(0, maxStalled);
}

export function organisationFigures(all: readonly RepositoryFigures[]): OrganisationFigures {
  const total = sumOf(all, ({ headline }) => headline.total_handoffs);
  const completed = sumOf(all, ({ headline }) => headline.completed);
  const accepted = sumOf(all, ({ headline }) => headline.accepted_handoffs);
  const seconds = sumOf(all, ({ acceptanceTime }) => acceptanceTime);
  const open = (key: keyof OpenMetrics) => sumOf(all, (one) => one.open[key]);
  const flow = (key: keyof RepositoryFigures['flow']) => sumOf(all, (one) => one.flow[key]);
  return {
    headline: {
      total_handoffs: total,
      completed,
      completion_rate: perCent(completed, total),
      avg_acceptance_hours: accepted === 0 ? 0 : toHours(seconds / accepted),
      accepted_handoffs: accepted,
    },
    flow: {
      initiated: flow('initiated'),
      completed: flow('completed'),
      returned: flow('returned'),
    },
    open: {
      waiting: open('waiting'),
      in_progress: open('in_progress'),
      returned: open('returned'),
      on_hold: open('on_hold'),
      asked: open('asked'),
      overdue_acceptance: open('overdue_acceptance'),
      overdue_completion: open('overdue_completion'),
      overdue: open('overdue'),
      incomplete_forms: open('incomplete_forms'),
    },
    sent: sentByTeam(all),
    stalled: longestFirst(all.flatMap(({ stalled }) => stalled)),
    leftOut: sumOf(all, ({ leftOut }) => leftOut),
    leftOutNewer: sumOf(all, ({ leftOutNewer }) => leftOutNewer),
    repositories: all.toSorted(
      (one, other) =>
        other.open.overdue - one.open.overdue ||
        openIn(other) - openIn(one) ||
        other.headline.total_handoffs - one.headline.total_handoffs,
    ),
  };
}

/** How many handoffs of a repository are open. */
export function openIn({ open }: Pick<RepositoryFigures, 'open'>): number {
  return open.waiting + open.in_progress + open.returned;
}

/** Those with the most incomplete forms and returned handoffs first. */
function sentByTeam(all: readonly RepositoryFigures[]): readonly SentByTeam[] {
  const teams = new Map<string, SentByTeam>();
  for (const one of all.flatMap(({ sent }) => sent)) {
    const key = one.team.toLowerCase();
    const before = teams.get(key);
    teams.set(key, {
      team: before?.team ?? one.team,
      firstSubmissions: (before?.firstSubmissions ?? 0) + one.firstSubmissions,
      firstTimeComplete: (before?.firstTimeComplete ?? 0) + one.firstTimeComplete,
      handoffs: (before?.handoffs ?? 0) + one.handoffs,
      returned: (before?.returned ?? 0) + one.returned,
    });
  }
  return [...teams.values()].sort((one, other) => wrongIn(other) - wrongIn(one));
}

/** Forms that were incomplete at first, and handoffs that came back. */
export function wrongIn(sent: SentByTeam): number {
  return sent.firstSubmissions - sent.firstTimeComplete + sent.returned;
}
