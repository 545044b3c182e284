// A team for a month, and the configuration that an administrator keeps for it.

import { stringify } from 'yaml';

/** Who is in which team today. */
export interface Team {
  readonly senders: readonly string[];
  readonly receivers: readonly string[];
  /** By login: the last day away, or the days and the substitute. */
  readonly away: Readonly<Record<string, string | Absence>>;
  /** Still listed, but their accounts are gone. */
  readonly gone: readonly string[];
}

interface Absence {
  readonly from: string;
  readonly to: string;
  readonly substitute: string;
}

/** Members before anybody joins or leaves. */
export const firstTeam: Team = {
  senders: ['sam', 'sue'],
  receivers: ['alice', 'bob', 'carol'],
  away: {},
  gone: [],
};

/** Someone who joins the receiving team in the second week. */
export const joiner = 'dan';

/** A public holiday in the month. */
export const holidays = ['2026-11-25'];

export function configOf({ senders, receivers, away }: Team): string {
  return stringify({
    teams: {
      sales: { members: senders },
      onboarding: {
        members: receivers,
        lead: 'erin',
        away,
        calendar: { timezone: 'Europe/Berlin', hours: '09:00-17:00', holidays },
      },
    },
  });
}

/** Anyone who can act on a handoff today: in one of the teams, or its lead. */
export function canAct({ senders, receivers, gone }: Team): ReadonlySet<string> {
  return new Set([...senders, ...receivers, 'erin'].filter((login) => !gone.includes(login)));
}
