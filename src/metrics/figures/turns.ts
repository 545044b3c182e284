// Whose turn it is: the open handoffs and incomplete forms that each team has to act on.

import { compareStrings } from '../../base/compare-strings.ts';
import { groupBy } from '../../base/group-by.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Configuration } from '../../config/types.ts';
import { isKnownOrphan } from '../../handoff/deadlines/orphaned.ts';
import type { ListedForm } from '../measured.ts';
import type { OpenHandoff } from './open-handoffs.ts';

interface TurnBase {
  readonly team: string;
  /** In seconds; null if it is not overdue. */
  readonly overdueFor: number | null;
  /** How long it has been that team's turn, in seconds. */
  readonly wait: number;
}

/** Receiving teams accept and complete, sending teams answer and correct. */
export interface HandoffTurn extends TurnBase {
  readonly duty: 'accept' | 'complete' | 'answer' | 'correct';
  readonly subject: OpenHandoff['handoff'];
  /** Those who have it can no longer act. */
  readonly isOrphaned: boolean;
}

/** An incomplete form, which its sending team has to complete. */
export interface FormTurn extends TurnBase {
  readonly duty: 'fill in';
  readonly subject: ListedForm;
}

export type TeamTurn = HandoffTurn | FormTurn;

export interface TurnsOfTeam {
  readonly team: string;
  /** Overdue ones first, then the oldest. */
  readonly turns: readonly TeamTurn[];
  /** How many of them are overdue. */
  readonly overdue: number;
  /** Handoffs to the team that are on hold. */
  readonly onHold: number;
}

/**
 * Teams with the most overdue work first. Accepted handoffs that are on time need no action. A team
 * without turns is left out.
 */
export function turnsByTeam(
  {
    open,
    forms,
  }: {
    readonly open: readonly OpenHandoff[];
    /** Incomplete ones. */
    readonly forms: readonly ListedForm[];
  },
  {
    configuration,
    at,
  }: {
    readonly configuration: Pick<Configuration, 'teams' | 'templates'>;
    /** Seconds since 1970. */
    readonly at: number;
  },
): readonly TurnsOfTeam[] {
  const turns = [
    ...open.flatMap((one) => turnOf(one, configuration) ?? []),
    ...forms.map((form) => turnOfForm(form, at)),
  ];
  const held = open.filter(({ pause }) => pause?.kind === 'onHold');
  return [...groupBy(turns, ({ team }) => team.toLowerCase())]
    .map(([key, theirs]) => ({
      team: nameOf(theirs[0]?.team ?? key, configuration),
      turns: theirs.toSorted(byUrgency),
      overdue: theirs.filter(({ overdueFor }) => overdueFor !== null).length,
      onHold: held.filter(({ handoff }) => sameLogin(handoff.toTeam, key)).length,
    }))
    .sort(
      (one, other) =>
        other.overdue - one.overdue ||
        other.turns.length - one.turns.length ||
        compareStrings(one.team.toLowerCase(), other.team.toLowerCase()),
    );
}

function turnOfForm(form: ListedForm, at: number): FormTurn {
  const wait = at - form.since;
  return { team: form.fromTeam, duty: 'fill in', subject: form, overdueFor: null, wait };
}

function turnOf(
  open: OpenHandoff,
  configuration: Pick<Configuration, 'teams' | 'templates'>,
): HandoffTurn | null {
  const { handoff, status, pause, overdueFor, turnAge } = open;
  const { fromTeam, toTeam } = handoff;
  const turn = { subject: handoff, overdueFor, wait: pause?.age ?? turnAge, isOrphaned: false };
  if (pause?.kind === 'onHold') {
    return null;
  }
  if (pause?.kind === 'asked') {
    return { ...turn, team: fromTeam, duty: 'answer' };
  }
  if (status === 'returned') {
    return { ...turn, team: fromTeam, duty: 'correct' };
  }
  const isOrphaned = isKnownOrphan(handoff, configuration);
  const isDue = status === 'initiated' || overdueFor !== null || isOrphaned;
  const duty = status === 'initiated' ? 'accept' : 'complete';
  return isDue ? { ...turn, team: toTeam, duty, isOrphaned } : null;
}

function byUrgency(one: TeamTurn, other: TeamTurn): number {
  return (
    (other.overdueFor ?? -1) - (one.overdueFor ?? -1) ||
    other.wait - one.wait ||
    one.subject.issueNumber - other.subject.issueNumber
  );
}

function nameOf(team: string, { teams }: Pick<Configuration, 'teams' | 'templates'>): string {
  return teams.find(({ id }) => sameLogin(id, team))?.id ?? team;
}

/** The turn that has lasted longest, of handoffs. */
export function longestTurn(teams: readonly TurnsOfTeam[]): HandoffTurn | null {
  const [longest] = teams
    .flatMap(({ turns }) => turns)
    .filter((turn) => turn.duty !== 'fill in')
    .toSorted((one, other) => other.wait - one.wait);
  return longest ?? null;
}
