// Who of a team is there on a day, and the substitutes of people who are away.

import { isGoneLogin } from '../config/teams/gone-login.ts';
import { includesLogin, sameLogin } from '../config/teams/team.ts';
import type { Absence, Team } from '../config/types.ts';

/** @param day `YYYY-MM-DD`, where the team is */
export function isAway(team: Pick<Team, 'away'>, login: string, day: string): boolean {
  return absenceOf(team, login, day) !== undefined;
}

/** The person, or the substitute of a person who is away; null: neither is there. */
export function standIn(team: Pick<Team, 'away'>, login: string, day: string): string | null {
  const asked = new Set<string>();
  let person: string | undefined = login;
  // Two people who are away may be each other's substitute.
  while (person !== undefined && !asked.has(person.toLowerCase())) {
    const absence = absenceOf(team, person, day);
    if (absence === undefined) {
      return isGoneLogin(person) ? null : person;
    }
    asked.add(person.toLowerCase());
    person = absence.substitute;
  }
  return null;
}

/** Those who are there, and substitutes of the others; if no one is there, all. */
export function peopleThere(
  team: Pick<Team, 'away'>,
  logins: readonly string[],
  day: string,
): readonly string[] {
  const there = logins.flatMap((login) => standIn(team, login, day) ?? []);
  const all = there.length === 0 ? logins : there;
  return all.filter((login, at) => !includesLogin(all.slice(0, at), login));
}

export function absenceOf(
  { away }: Pick<Team, 'away'>,
  login: string,
  day: string,
): Absence | undefined {
  const absence = Object.entries(away).find(([one]) => sameLogin(one, login))?.[1];
  const isNow =
    absence !== undefined &&
    (absence.from === undefined || absence.from <= day) &&
    day <= absence.to;
  return isNow ? absence : undefined;
}
