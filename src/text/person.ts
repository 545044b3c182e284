// People, spoken of or called.

import { inline } from './escape.ts';

/** Also the longer ones that companies manage, with an underscore. */
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** Calls somebody: GitHub notifies them. What cannot be a login calls nobody. */
export function mention(name: string): string {
  return login.test(name) ? `@${name}` : inline(name, 100);
}

/** Speaks of somebody without calling them; null: the account is gone. */
export function person(name: string | null): string {
  return name === null ? 'somebody whose account is gone' : inline(name, 100);
}
