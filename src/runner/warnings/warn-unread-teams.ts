// Warns once for each GitHub team that the token cannot read, before its members act.

import { warning } from '@actions/core';
import type { GitHub } from '../../ports/github.ts';

export function warnUnreadTeams({ teamMembers }: GitHub): Pick<GitHub, 'teamMembers'> {
  const warned = new Set<string>();
  return {
    teamMembers: async (team) => {
      const members = await teamMembers(team);
      if (members === null && !warned.has(team)) {
        warned.add(team);
        warning(
          `Baton cannot read the members of the GitHub team ${team}. It decides nothing that a member does who is not ` +
            'listed in `config.yml`. Pass the token of a GitHub App with the organization permission ' +
            '"Members: read" to the input `token`, or list the members.',
        );
      }
      return members;
    },
  };
}
