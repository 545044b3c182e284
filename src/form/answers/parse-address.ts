// Where something or somebody is found: web addresses, e-mail addresses, GitHub logins.

import { isLogin } from '../../config/login.ts';
import { fieldError, type ParseResult } from '../parse-result.ts';

/** An http(s) address: bare, as `<address>`, or as the Markdown link `[text](address)`. */
export function parseUrl(reply: string): ParseResult {
  const url = linkTarget(reply.trim());
  return /^https?:\/\/[^\s<>]+$/i.test(url) && URL.canParse(url)
    ? { kind: 'answer', answer: url }
    : fieldError('not_a_url', 'one link that starts with https:// or http://');
}

/** An e-mail address: bare, as `<address>`, or as a link with `mailto:`. */
export function parseEmail(reply: string): ParseResult {
  const email = linkTarget(reply.trim()).replace(/^mailto:/i, '');
  return email.length <= maxEmailLength && emailShape.test(email)
    ? { kind: 'answer', answer: email }
    : fieldError('not_an_email', 'one e-mail address such as name@example.com');
}

/** A login, with or without `@`; the answer has none. */
export function parseUser(reply: string): ParseResult {
  const login = reply.trim().replace(/^@/, '');
  return isLogin(login)
    ? { kind: 'answer', answer: login }
    : fieldError('not_a_login', 'one GitHub login such as @octocat');
}

/** RFC 5321's bound; it also keeps the pattern's work small. */
const maxEmailLength = 254;
const emailShape =
  /^[^\s@<>()[\],;:"\\.]+(?:\.[^\s@<>()[\],;:"\\.]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** Looks for the ends alone: a pattern would try each bracket of a hostile reply. */
function linkTarget(text: string): string {
  const middle = text.startsWith('[') && text.endsWith(')') ? text.lastIndexOf('](') : -1;
  const target = middle === -1 ? text : text.slice(middle + 2, -1).trim();
  return target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target;
}
