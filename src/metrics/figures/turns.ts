// Whose turn it is: the open handoffs that each team has to act on.

import { compareStrings } from '../../base/compare-strings.ts';
import { groupBy } from '../../base/group-by.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Configuration } from '../../config/types.ts';
import { isKnownOrphan } from '../../handoff/deadlines/orphaned.ts';
import type { SendingTeamMetrics } from '../types.ts';
import type { OpenHandoff } from './open-handoffs.ts';

/** What the team has to do: receiving teams accept and complete, sending teams answer and correct. */
export type Duty = 'accept' | 'complete' | 'answer' | 'correct';

export interface OpenTurn {
  readonly team: string;
  readonly duty: Duty;
  readonly open: OpenHandoff;
  /** Those who have it can no longer act. */
  readonly isOrphaned: boolean;
}

export interface TurnsOfTeam {
  readonly team: string;
  /** Overdue ones first, then the oldest. */
  readonly turns: readonly OpenTurn[];
  /** How many of them are overdue. */
  readonly overdue: number;
  /** Handoffs to the team that are on hold. */
  readonly onHold: number;
  /** Forms of the team that are incomplete. */
  readonly incompleteForms: number;
}

/**
 * Teams with the most overdue work first. Accepted handoffs that are on time need no action. A team
 * without turns or incomplete forms is left out.
 */
export function turnsByTeam(
  open: readonly OpenHandoff[],
  {
    configuration,
    senders,
  }: {
    readonly configuration: Pick<Configuration, 'teams'>;
    readonly senders: readonly Pick<SendingTeamMetrics, 'team' | 'incomplete'>[];
  },
): readonly TurnsOfTeam[] {
  const turns = open.flatMap((one) => turnOf(one, configuration) ?? []);
  const byTeam = groupBy(turns, ({ team }) => team.toLowerCase());
  const held = open.filter(({ pause }) => pause?.kind === 'onHold');
  const lacking = senders.filter(({ incomplete }) => incomplete > 0);
  const keys = [...byTeam.keys(), ...lacking.map(({ team }) => team.toLowerCase())];
  return [...new Set(keys)]
    .map((key) => {
      const theirs = byTeam.get(key) ?? [];
      const sender = lacking.find(({ team }) => sameLogin(team, key));
      return {
        team: nameOf(theirs[0]?.team ?? sender?.team ?? key, configuration),
        turns: theirs.toSorted(byUrgency),
        overdue: theirs.filter(({ open }) => open.overdueFor !== null).length,
        onHold: held.filter(({ handoff }) => sameLogin(handoff.toTeam, key)).length,
        incompleteForms: sender?.incomplete ?? 0,
      };
    })
    .sort(
      (one, other) =>
        other.overdue - one.overdue ||
        other.turns.length - one.turns.length ||
        compareStrings(one.team.toLowerCase(), other.team.toLowerCase()),
    );
}

function turnOf(open: OpenHandoff, configuration: Pick<Configuration, 'teams'>): OpenTurn | null {
  const { handoff, status, pause, overdueFor } = open;
  const { fromTeam, toTeam } = handoff;
  if (pause?.kind === 'onHold') {
    return null;
  }
  if (pause?.kind === 'asked') {
    return { team: fromTeam, duty: 'answer', open, isOrphaned: false };
  }
  if (status === 'returned') {
    return { team: fromTeam, duty: 'correct', open, isOrphaned: false };
  }
  const isOrphaned = isKnownOrphan(handoff, configuration);
  const isDue = status === 'initiated' || overdueFor !== null || isOrphaned;
  const duty = status === 'initiated' ? 'accept' : 'complete';
  return isDue ? { team: toTeam, duty, open, isOrphaned } : null;
}

function byUrgency({ open: one }: OpenTurn, { open: other }: OpenTurn): number {
  return (
    (other.overdueFor ?? -1) - (one.overdueFor ?? -1) ||
    waitOf(other) - waitOf(one) ||
    one.handoff.issueNumber - other.handoff.issueNumber
  );
}

/** How long it has been that team's turn, in seconds. */
export function waitOf({ pause, activeAge }: OpenHandoff): number {
  return pause?.age ?? activeAge;
}

function nameOf(team: string, { teams }: Pick<Configuration, 'teams'>): string {
  return teams.find(({ id }) => sameLogin(id, team))?.id ?? team;
}

/** The turn that has lasted longest. */
export function longestTurn(teams: readonly TurnsOfTeam[]): OpenTurn | null {
  const [longest] = teams
    .flatMap(({ turns }) => turns)
    .toSorted((one, other) => waitOf(other.open) - waitOf(one.open));
  return longest ?? null;
}
