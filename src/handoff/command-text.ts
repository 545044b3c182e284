// Parses the text after a command.

import { normalize } from '../base/format-words.ts';
import { returnReasonsOf } from '../config/return-reasons.ts';
import { isLogin } from '../config/teams/login.ts';
import type { Template } from '../config/types.ts';
import type { RatingSaid, ReturnSaid } from './command.ts';

/** The template's reason code or its words, then an explanation; null if the text is empty. */
export function parseReturn(text: string, template: Template): ReturnSaid | null {
  const said = text.trim();
  if (said === '') {
    return null;
  }
  const [code, rest] = beginningWithReason(withoutOpening(said), template) ?? [null, said];
  const fields = fieldsNamed(said, template);
  return {
    ...(code === null ? {} : { reason: code }),
    ...(rest === '' ? {} : { comment: rest }),
    ...(fields.length === 0 ? {} : { fields }),
  };
}

/** "because", "reason:" and marks before the reason: people copy it with its code ticks. */
function withoutOpening(said: string): string {
  return said.replace(/^(?:(?:reason|because(?: of)?|due to)\s*:?\s+)?[-\s"'`“„«<([*]{0,4}/iu, '');
}

/** null: it starts with no reason of the template. */
function beginningWithReason(
  said: string,
  template: Template,
): readonly [code: string, rest: string] | null {
  for (const [code, words] of Object.entries(returnReasonsOf(template))) {
    const spellings = [
      code,
      code.replaceAll('_', ' '),
      code.replaceAll('_', '-'),
      code.replaceAll('_', '\\_'),
      words,
    ];
    const length = Math.max(...spellings.map((one) => lengthOfBeginning(said, one)));
    if (length > 0) {
      return [code, said.slice(length).replace(/^["'`”“»>)\]*]{0,4}[\s:;,.!–—-]*/u, '')];
    }
  }
  return null;
}

/** The length of these words at the start of the text, if they are whole words. */
function lengthOfBeginning(text: string, words: string): number {
  const isSame = text.slice(0, words.length).toLowerCase() === words.toLowerCase();
  return isSame && !/^[\p{L}\p{N}_]/u.test(text.slice(words.length)) ? words.length : 0;
}

/** Ids of the fields whose id or label occurs in the text as whole words. */
export function fieldsNamed(text: string, { fields }: Template): readonly string[] {
  const said = spaced(text);
  return fields
    .filter(({ id, label }) => said.includes(spaced(id)) || said.includes(spaced(label)))
    .map(({ id }) => id);
}

/** The words, separated and enclosed by single spaces. */
function spaced(text: string): string {
  return ` ${normalize(text.replace(/[^\p{L}\p{N}_]+/gu, ' '))} `;
}

/** `4`, `4/5` or `4 out of 5`, and a comment; after `missing`, field names. null: no valid rating. */
export function parseRating(text: string, template: Template): RatingSaid | null {
  const [, digit, rest = ''] =
    /^([1-5])(?:\s*(?:\/|(?:out )?of)\s*5(?:\s+stars?)?)?(?!\s*(?:\/|(?:out )?of)\s*\d)(?=$|\s|[:;,.!–—-](?!\d))(.*)$/s.exec(
      text.trim(),
    ) ?? [];
  if (digit === undefined) {
    return null;
  }
  const comment = rest.replace(/^[\s:;,.!–—-]+/u, '').trim();
  // Up to the end of the sentence, and not "nothing missing".
  const [, lacking = ''] =
    /(?<!\b(?:nothing|not|none|no|isn['’]t|never)(?: is| was)? )\bmissing\b((?:[^\n.;]|\.(?=\S))*)/i.exec(
      comment,
    ) ?? [];
  return {
    rating: Number(digit),
    comment: comment === '' ? null : comment,
    missing: fieldsNamed(lacking, template),
  };
}

/**
 * The logins with `@` or as links to profiles, or a single login without. Lines below them, and what explains
 * them after a dash, a bracket or "because", are ignored; with any other words the result is empty.
 *
 * @param author the login for `me`; null: unknown
 */
export function parseLogins(text: string, author: string | null): readonly string[] {
  const logins = new Set<string>();
  for (const line of text.trim().split('\n')) {
    const named = loginsOfLine(line, author);
    if (named.length === 0) {
      break;
    }
    for (const login of named) {
      logins.add(login);
    }
  }
  return [...logins];
}

function loginsOfLine(line: string, author: string | null): readonly string[] {
  // A zero-width space keeps a mention in what we write from calling anybody: people copy it along.
  const words = line
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(/\[([^\][]{1,100})\]\(https?:\/\/[^()\s]{1,200}\)/g, '$1')
    .replace(
      /\s(?:[-–—(]|(?:because|since|for|as|until|from|who|he|she|they|instead of me|weil|denn|für|bis|car|pour|porque|para)\b).*$/iu,
      '',
    )
    .split(/[\s,;&+、，；]+|(?<=[\w`*])\/(?=@)/u)
    .map((word) => withoutMarks(word))
    .filter((word) => word !== '' && !fillers.has(word.toLowerCase()))
    .map((word) => (/^(?:@?me|myself|self)$/i.test(word) && author !== null ? `@${author}` : word));
  const isLoginOfOne = (word: string) =>
    (words.length === 1 || word.startsWith('@')) && isLogin(word.replace(/^@/, ''));
  return words.every(isLoginOfOne) ? words.map((word) => word.replace(/^@/, '')) : [];
}

const fillers: ReadonlySet<string> = new Set(
  'to and please thanks thx also now an und bitte danke auch et merci y gracias e og och tack en a à til till'.split(
    ' ',
  ),
);

/** No login or link to a profile is longer. The patterns below would take quadratic time on longer words. */
const longestWord = 200;

/** A link to a profile, code ticks, brackets, and the punctuation of a sentence. */
function withoutMarks(written: string): string {
  if (written.length > longestWord) {
    return written;
  }
  const word = written.replace(/^[<("'`*“„«]+|[>)"'`*”“».!:?…。]+$/gu, '');
  return (
    /^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]{1,60})\/?(?:[?#].*)?$/i.exec(word)?.[1] ?? word
  );
}
