// Addresses of pages and people: URLs, e-mail addresses, GitHub logins.

import { isLogin } from '../../config/teams/login.ts';
import { fieldError, type ParseResult } from '../parse-result.ts';
import { saysNoAnswer } from './no-answer.ts';

/**
 * URLs: bare, as `<address>`, as Markdown links, images and uploaded files, or as the tags that GitHub
 * writes for a pasted image. One URL is the answer itself; several are a list.
 */
export function parseUrlAnswer(reply: string): ParseResult {
  const text = visible(reply);
  const { links, rest, isCutOff } = linksIn(text);
  const [link] = links;
  if (link === undefined) {
    return fieldError('not_a_url', 'one link that starts with https:// or http://');
  }
  if (isCutOff) {
    return fieldError('not_a_url', 'the whole link: in this one, “…” replaces a part');
  }
  if (saysMore(rest)) {
    return fieldError('not_a_url', 'the link alone, without other words');
  }
  return { kind: 'answer', answer: links.length === 1 ? link : links };
}

interface Links {
  readonly links: readonly string[];
  /** The text around them. */
  readonly rest: string;
  /** Programs shorten the links that they show, and people copy these. */
  readonly isCutOff: boolean;
}

/** The text of a link may contain brackets in pairs. */
const markdownLink =
  /!?\[(?:\\.|[^[\]]|\[[^[\]]{0,200}\]){0,500}\]\(\s{0,9}<?(https?:\/\/[^\s<>]{1,4000}?)>?(?:\s{1,9}["'(][^"')]{0,500}["')])?\s{0,9}\)(?![)\w])/gi;
const anchor =
  /<a\s[^<>]{0,2000}?href=["']?(https?:\/\/[^\s"'<>]{1,4000})["']?[^<>]{0,2000}>[^<>]{0,500}<\/a>/gi;
const tag =
  /<(?:img|a|video|source)\s[^<>]{0,2000}?(?:src|href)=["']?(https?:\/\/[^\s"'<>]{1,4000})["']?[^<>]{0,2000}>/gi;
const closingTag = /<\/(?:a|video)>/gi;
/** `[design][1]`, and below it `[1]: https://…`. */
const reference = /\[[^\][]{1,300}\]\[[^\][]{0,100}\]/g;
const definition =
  /^ {0,3}\[[^\][]{1,100}\]:[ \t]{0,9}<?(https?:\/\/[^\s<>]{1,4000})>?[ \t]{0,9}$/gim;
/** Slack writes the words of a link behind a bar. */
const inBrackets = /<(https?:\/\/[^\s<>|]{1,4000})(?:\|[^<>\n]{0,500})?>/gi;
const lineBreak = /<br\s{0,9}\/?>/gi;
/** Up to the next one that a separator joins to it. */
const bare = /https?:\/\/(?:(?![,;|、，；]https?:\/\/)[^\s<>]){1,4000}/gi;

function linksIn(text: string): Links {
  const found: string[] = [];
  let isCutOff = false;
  // A placeholder keeps each URL's position, so that they come out in the order of the text.
  const take = (written: string, link: string, trailing = ''): string => {
    if (!URL.canParse(link)) {
      return written;
    }
    found.push(link);
    return `  \0${found.length - 1}\0  ${trailing}  `;
  };
  const rest = text
    .replace(lineBreak, '\n')
    .replace(markdownLink, (written, link) => take(written, link))
    .replace(anchor, (written, link) => take(written, link))
    .replace(definition, (written, link) => take(written, link))
    .replace(reference, '')
    .replace(tag, (written, link) => take(written, link))
    .replace(closingTag, '')
    .replace(inBrackets, (written, link) => take(written, link))
    .replace(bare, (written) => {
      const end = endOfLink(written);
      isCutOff ||= written.startsWith('…', end);
      return take(written, written.slice(0, end), written.slice(end));
    });
  const links = new Set<string>();
  for (const [, place] of rest.matchAll(/\0(\d+)\0/g)) {
    const link = found[Number(place)];
    if (link !== undefined) {
      links.add(link);
    }
  }
  return { links: [...links], rest: rest.replace(/\0\d+\0|&[a-z\d]{1,12};/gi, ''), isCutOff };
}

/**
 * Ends the URL as GitHub does: without closing punctuation, or a bracket that the URL does not open.
 */
function endOfLink(url: string): number {
  /** By closing bracket: how many more of them the URL has than it opens. */
  const unopened = new Map(
    [...brackets].map(([closing, opening]) => [
      closing,
      url.split(closing).length - url.split(opening).length,
    ]),
  );
  let end = url.length;
  for (;;) {
    const entity = /&[a-z\d]{1,12};$/i.exec(url.slice(0, end).slice(-14));
    if (entity !== null) {
      end -= entity[0].length;
      continue;
    }
    const last = url[end - 1] ?? '';
    const more = unopened.get(last);
    if (more === undefined ? !closingMark.test(last) : more <= 0) {
      return end;
    }
    if (more !== undefined) {
      unopened.set(last, more - 1);
    }
    end -= 1;
  }
}

const brackets: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['）', '（'],
]);
const closingMark = /[?!.,:;*_~'"`…”’»，。、；！？】」』》〉]/;

/**
 * Whether the rest has words of its own. Bullets, separators and short labels such as `Desktop:` don't
 * count.
 */
function saysMore(rest: string): boolean {
  return rest
    .split('\n')
    .flatMap((line) => line.split(/\s{2,}/))
    .map((part) => part.trim())
    .some((part) => !isBulletOrLabel(part) && !isSeparator(part));
}

// Most runs read no address, so these patterns are made only where one is read.

function isBulletOrLabel(text: string): boolean {
  return /^(?:[-*+•·]|\d{1,3}[.)])?\s*(?:\[[ xX]\]\s*)?[\p{L}\p{N} _/&.()-]{0,40}\s?[:：–—→=-]$/u.test(
    text,
  );
}

function isSeparator(text: string): boolean {
  return /^(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|i|&|\+)?[\p{P}\p{S}\s\d]*$/u.test(text);
}

/** An e-mail address: bare, with a name before it, as `<address>`, or as a link with `mailto:`. */
export function parseEmailAnswer(reply: string): ParseResult {
  // `ana\\_ruiz@…` is how editors for Markdown write it.
  const text = visible(reply)
    .replace(/[＠（）＜＞]/g, (wide) => wide.normalize('NFKC'))
    .replaceAll('\\_', '_');
  if (isEmail(text)) {
    return { kind: 'answer', answer: text };
  }
  const found = text.length > maxReply ? [] : (text.replace(/mailto:/gi, ' ').match(emailIn) ?? []);
  const emails = new Map(
    found.map((email) => email.replace(/\.+$/, '')).map((email) => [email.toLowerCase(), email]),
  );
  const [email] = emails.values();
  const around = email === undefined ? text : aroundEmail(text, email);
  const isOnly = emails.size === 1 && standsBesideEmail(around);
  return isOnly && email !== undefined && isEmail(email)
    ? { kind: 'answer', answer: email }
    : fieldError('not_an_email', 'one e-mail address such as name@example.com');
}

const emailIn = /[^\s@<>()[\],;:"`*|]{1,64}@[^\s@<>()[\],;:"`*|]{1,255}/g;

function aroundEmail(text: string, email: string): string {
  return text
    .replace(/<\/?a(?:\s[^<>]{0,500})?>/gi, '')
    .replace(/mailto:/gi, '')
    .replaceAll(email, '')
    .trim();
}

/** Marks alone, a label, or a name, which brackets, a mark or its capitals set off. */
function standsBesideEmail(around: string): boolean {
  return [
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}\s+){1,3}\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s*[,|;–-])?$/u,
    /^[-\s*+•`_"'“”<>()[\].,;:\d]*$/u,
    /^[\p{L}\p{M} .'’-]{1,40}[:：]\s*[<([]?[>)\]]?[.,;]?$/u,
    /^["[]?[\p{L}\p{M} .,'’-]{1,40}["\]]?\s*[<([]\s*[>)\]][.,;]?$/u,
    /^[<([]?[>)\]]?\s*[([][\p{L}\p{M} .'’-]{1,40}[)\]]$/u,
  ].some((shape) => shape.test(around));
}

/** A name beside a login. */
function isShortRemark(text: string): boolean {
  return text.replace(/<[^<>]{0,100}>/g, '').length <= 40 && text.split(/\s+/).length <= 4;
}

/** A login, with or without `@`, or the URL of a profile; the value is the bare login. */
export function parseUserAnswer(reply: string): ParseResult {
  const text = visible(reply);
  const login =
    text.length > maxReply
      ? text
      : loginTarget(text)
          .replace(/^@/, '')
          .replace(/[.,;:!]+$/, '');
  return isLogin(login) && !namesNobody(login, text)
    ? { kind: 'answer', answer: login }
    : fieldError('not_a_login', 'one GitHub login such as @octocat');
}

/** `tbd` and `me` are accounts of strangers: only `@tbd` means that account, and no one means `@me`. */
function namesNobody(login: string, text: string): boolean {
  return (
    /^(?:me|myself)$/i.test(login) ||
    (!/[@＠]|github\.com/i.test(text) && (saysNoAnswer(login) || selfOrAll.test(login)))
  );
}

const selfOrAll =
  /^(?:i|self|yes|no|ich|ja|nein|moi|oui|non|yo|si|eu|sim|io|ik|nee|ja|tak|nie|everyone|everybody|anyone|all|team|alle|todos|tous|tutti)$/i;

function loginTarget(text: string): string {
  const link = /^\[[^[\]]{0,300}\]\(([^()\s]{1,300})\)[.,;]?$/.exec(text)?.[1] ?? text;
  const plain = link
    .normalize('NFKC')
    .replace(/^(?:[-*+•]|\d{1,2}[.)])\s+/, '')
    .replace(/^[\p{L} -]{2,20}:\s*(?=@?[\w-]{1,39}$)/u, '')
    .replace(/^([<(["'`*_“]{1,3})(.*?)[>)\]"'`*_”]{1,3}([.,;:!]*)$/u, '$2$3')
    .replace(/^@\s+/, '@');
  const profile = /^(?:https?:\/\/)?(?:www\.)?github\.com\/@?([\w-]{1,60})\/?(?:[?#].*)?$/i.exec(
    plain,
  )?.[1];
  const mentions = plain.match(/(?<![\w.@/])@[\w-]{1,39}(?![\w-]*[@/])/g) ?? [];
  const isOnly = mentions.length === 1 && plain.split('@').length === 2 && isShortRemark(plain);
  return profile ?? (isOnly ? mentions[0] : plain) ?? plain;
}

/** Removes the invisible characters that copied text contains. */
function visible(reply: string): string {
  return reply
    .replace(/[\0\p{Cf}\u2800]/gu, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .trim();
}

const maxReply = 1000;

/** The limit of RFC 5321; it also bounds the work of the pattern. */
const maxEmail = 254;

function isEmail(text: string): boolean {
  const shape =
    /^[^\s@<>()[\],;:"\\.]+(?:\.[^\s@<>()[\],;:"\\.]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;
  return text.length <= maxEmail && shape.test(text);
}
