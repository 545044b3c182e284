// Asks GitHub once for what it is asked of many issues: the rights of people, the members of teams.

import type { GitHub } from './world.ts';

type Asked = Pick<GitHub, 'canWrite' | 'teamMembers'>;

export function remembering(github: Asked): Asked {
  return {
    canWrite: once((login) => github.canWrite(login)),
    teamMembers: once((team) => github.teamMembers(team)),
  };
}

function once<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (name) => {
    const key = name.toLowerCase();
    const answer = answers.get(key) ?? ask(name);
    answers.set(key, answer);
    return answer;
  };
}
