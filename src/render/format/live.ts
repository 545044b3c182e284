// People's text with its links, images and attachments live, as in the description. Everything else
// in it is escaped.

import { singleLine, visibleLines } from '../../base/sanitize.ts';
import { renderPrefix } from '../../base/truncate.ts';
import { escapeLine } from './escape.ts';

/** What becomes a link or an image. Lengths have limits, so that no text takes quadratic time. */
const address = String.raw`(?:[^\s()<>]|\([^\s()<>]{0,500}\)){1,2000}`;
const title = String.raw`(?:\s+"[^"]{0,300}")?`;
const anyLive = new RegExp(
  [
    String.raw`!\[(?<alt>[^[\]]{0,500})\]\(\s*<?(?<image>${address})>?${title}\s*\)`,
    String.raw`\[(?<label>[^[\]]{1,500})\]\(\s*<?(?<link>${address})>?${title}\s*\)`,
    String.raw`<img\s(?<attributes>[^<>]{1,3000})>`,
    String.raw`<a\s[^<>]{0,500}?href="(?<anchor>[^"<>\s]{1,2000})"[^<>]{0,500}>(?<inside>[^<>]{1,500})</a>`,
    String.raw`<(?<bracketed>https?://[^\s<>]{1,2000})>`,
    String.raw`(?<![A-Za-z0-9])(?<bare>(?:https?://|www\.(?=[A-Za-z0-9-]+\.))[^\s<>"\x60|\\]{1,2000})`,
  ].join('|'),
  'gi',
);

interface Live {
  /** Where it is in the line. */
  readonly from: number;
  readonly to: number;
  readonly markdown: string;
  readonly isImage: boolean;
}

/** Lines for one table cell. */
export function liveCell(text: string): string {
  return trimmedLines(text)
    .map((line) => liveLine(singleLine(line)))
    .join('<br>');
}

/** A block quote that keeps line breaks. Cut with `…` to at most `max` characters. */
export function liveQuote(text: string, max = Number.POSITIVE_INFINITY): string {
  const whole = quoteLines(text);
  return whole.length <= max ? whole : `${liveQuoteStart(text, max - 1)}…`;
}

/** The start of the text, as a block quote of at most `max` characters, without half a link. */
export function liveQuoteStart(text: string, max: number): string {
  return renderPrefix(text, max, (part) =>
    quoteLines(part.length < text.length ? withoutHalfLink(part) : part),
  ).trimEnd();
}

export function hasImage(text: string): boolean {
  return visibleLines(text).some((line) =>
    livesOf(singleLine(line)).some(({ isImage }) => isImage),
  );
}

function quoteLines(text: string): string {
  return trimmedLines(text)
    .map((line) => `> ${liveLine(singleLine(line))}`.trimEnd())
    .join('\n');
}

function withoutHalfLink(part: string): string {
  const at = Math.max(part.lastIndexOf(' '), part.lastIndexOf('\n')) + 1;
  return /:\/\/|\]\(|^www\./i.test(part.slice(at)) ? part.slice(0, at) : part;
}

/** Without empty lines at start and end. */
function trimmedLines(text: string): readonly string[] {
  const lines = visibleLines(text);
  const isFilled = (line: string) => line.trim() !== '';
  return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1);
}

function liveLine(line: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, markdown } of livesOf(line)) {
    parts.push(escapeLine(line.slice(at, from)), markdown);
    at = to;
  }
  return [...parts, escapeLine(line.slice(at))].join('');
}

function livesOf(line: string): readonly Live[] {
  return [...line.matchAll(anyLive)].flatMap(({ index, 0: found, groups = {} }) => {
    const live = liveOf(groups);
    // What ends a sentence is not part of a bare address.
    const length = groups['bare'] === undefined ? found.length : trimmed(groups['bare']).length;
    return live === null ? [] : { ...live, from: index, to: index + length };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

/** null: its address may not be live. */
function liveOf(groups: Groups): Pick<Live, 'markdown' | 'isImage'> | null {
  const { alt, image, label, link, attributes, anchor, inside, bracketed, bare } = groups;
  if (image !== undefined) {
    return imageOf(alt ?? '', image);
  }
  if (attributes !== undefined) {
    return imageOf(attribute(attributes, 'alt'), attribute(attributes, 'src'));
  }
  const to = link ?? anchor ?? bracketed ?? trimmed(bare ?? '');
  return linkOf(label ?? inside ?? to, to);
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(String.raw`(?:^|\s)${name}="([^"]*)"`, 'i').exec(attributes);
  return unescapeHtml(found?.[1] ?? '');
}

function imageOf(alt: string, address: string): Pick<Live, 'markdown' | 'isImage'> | null {
  const to = destination(address);
  return to === null ? null : { markdown: `![${escapeLine(alt)}](${to})`, isImage: true };
}

function linkOf(label: string, address: string): Pick<Live, 'markdown' | 'isImage'> | null {
  const to = destination(address);
  // A text that is an address may hide where the link leads.
  const isPlain = label.trim() !== '' && !/:\/\/|www\./i.test(label);
  const text = escapeLine(isPlain ? label : address);
  return to === null ? null : { markdown: `[${text}](${to})`, isImage: false };
}

/** A web address, or one in this repository. @returns null for any other scheme */
function destination(address: string): string | null {
  const whole = unescapeHtml(/^www\./i.test(address) ? `http://${address}` : address);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(whole)?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme)
    ? whole.replace(/[^A-Za-z0-9\-._~:/?#@!'*+,;=%]/gu, (sign) =>
        sign === '&' ? '&amp;' : encoded(sign),
      )
    : null;
}

/** Brackets too, which `encodeURIComponent` keeps. */
function encoded(sign: string): string {
  return sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign);
}

/** Without what ends the sentence around it. */
function trimmed(address: string): string {
  let end = address.length;
  let closing = address.split(')').length - address.split('(').length;
  for (; end > 0; end--) {
    const sign = address[end - 1] ?? '';
    if (sign === ')' && closing > 0) {
      closing--;
    } else if (!/[?!.,:;*_~'\]}»”’]/.test(sign)) {
      break;
    }
  }
  return address.slice(0, end);
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
