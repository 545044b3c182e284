// The people of the sandbox: the members of the teams, and one person in no team.

import { possibleValues } from '../../../config/answers/by-answer.ts';
import type { Configuration } from '../../../config/types.ts';
import type { Role } from '../../github/model/role.ts';

export interface Member {
  readonly login: string;
  readonly role: Role;
  /** `onboarding, lead`; shown in the menu. */
  readonly part: string;
}

const outsider: Member = { login: 'mallory', role: 'none', part: 'outsider' };
/** For teams without members: everyone with write access belongs to each. */
const writers: readonly Member[] = ['alice', 'bob'].map((login) => ({
  login,
  role: 'write',
  part: 'may write',
}));

/** Senders have read access; receivers need enough to add labels, and who fills in a form of Baton’s to edit it. */
export function listMembers(configuration: Configuration | null): readonly Member[] {
  const teams = configuration?.teams ?? [];
  const writing = new Set(
    configuration?.templates.flatMap(({ from, to, opens }) => [
      ...possibleValues(to),
      ...(opens === undefined ? [] : [from]),
    ]),
  );
  const members = new Map<string, Member>();
  for (const team of teams) {
    for (const login of team.members) {
      const former = members.get(login);
      const part = `${team.id}${team.lead === login ? ', lead' : ''}`;
      members.set(login, {
        login,
        role: writing.has(team.id) ? 'write' : (former?.role ?? 'read'),
        part: former === undefined ? part : `${former.part}; ${part}`,
      });
    }
  }
  if (members.size === 0) {
    for (const writer of writers) {
      members.set(writer.login, writer);
    }
  }
  if (!members.has(outsider.login)) {
    members.set(outsider.login, outsider);
  }
  return [...members.values()];
}
