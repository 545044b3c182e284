// Names of people, with and without notifying them.

import { isGoneLogin } from '../../config/teams/gone-login.ts';
import { inline } from './escape.ts';

/** Logins have at most 39 characters; configured team names are rarely longer. */
const longest = 60;

/** Includes the longer logins of enterprise managed users, which contain an underscore. */
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;

/** A mention: GitHub notifies the person. A name that cannot be a login is not a mention. */
export function mention(name: string): string {
  return login.test(name) ? `@${name}` : inline(name, longest);
}

/** A name without a mention. @param name null if the account was deleted */
export function formatPerson(name: string | null): string {
  return name === null || isGoneLogin(name) ? 'a deleted account' : inline(name, longest);
}
