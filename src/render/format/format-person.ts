// People, spoken of or called.

import { inline } from './escape.ts';

/** Logins have at most 39 characters, teams of our configuration rarely more. */
const longest = 60;

/** Also the longer ones that companies manage, with an underscore. */
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;

/** Calls somebody: GitHub notifies them. What cannot be a login calls nobody. */
export function mention(name: string): string {
  return login.test(name) ? `@${name}` : inline(name, longest);
}

/** Speaks of somebody without calling them; null: the account is gone. */
export function formatPerson(name: string | null): string {
  return name === null ? 'somebody whose account is gone' : inline(name, longest);
}
