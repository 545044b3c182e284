// The line above a quoted mail: "On Mon, 16 Nov 2026 at 09:01, Bob <bob@example.com> wrote:".

import { address } from './header-block.ts';
import type { CommentLine } from './mail-marks.ts';
import { foldWord, wrotePhrases, wroteWords } from './mail-words.ts';

const wrote = new Set(wroteWords.map(foldWord));
const phrases = wrotePhrases.map(foldWord);

/** Mail programs break it once or twice. */
const longestRun = 3;
const longestText = 320;

/** The number of lines of an attribution that starts here, or 0. */
export function findAttribution(lines: readonly CommentLine[], at: number): number {
  let text = '';
  const first = lines[at]?.text ?? '';
  // A command is never the first line of an attribution.
  if (/^\s*`?[/／]/.test(first)) {
    return 0;
  }
  for (let length = 1; length <= longestRun; length += 1) {
    const line = lines[at + length - 1];
    if (line === undefined || line.isCode || line.text.trim() === '') {
      return 0;
    }
    text = `${text} ${line.text.trim()}`;
    if (text.length > longestText || (length > 1 && !mayBegin(first))) {
      return 0;
    }
    if (/[:：][*_]{0,2}$/.test(text) && isAttribution(text.trim(), lines, at + length)) {
      return length;
    }
    // An address or a verb without a colon: some phones omit it.
    if (/\S@\S/.test(text) && hasTime(text) && endsWithWrote(text)) {
      return length;
    }
  }
  return 0;
}

/** Whether the text before a line break may be the first part of an attribution. */
function mayBegin(line: string): boolean {
  return hasTime(line) || /[@<(]/.test(line) || saysWrote(line);
}

function isAttribution(text: string, lines: readonly CommentLine[], below: number): boolean {
  const dated = hasTime(text);
  const addressed = address.test(text);
  // "On …, Bob said:"; without "On" a person quotes another person in their own text.
  const said = saysWrote(text) || (/^[>*_\s]*On .*\bsaid\s?[:：]/.test(text) && dated);
  if (said && (dated || addressed)) {
    return true;
  }
  // Japanese and some other languages have no verb here, but the address is right before the colon.
  if (dated && /[<([][^<>()[\]]{0,255}@[^<>()[\]]{1,255}[>)\]]\s?[:：]$/.test(text)) {
    return true;
  }
  if (dated && /\*{3}@\*{3}\.\*{3}>?\s?[:：]$/.test(text)) {
    return true;
  }
  // Japanese programs may leave the address out.
  if (/^\d{4}年\d{1,2}月\d{1,2}日.{0,6}\d{1,2}:\d{2}.{1,60}[:：]$/.test(text)) {
    return true;
  }
  return said && isAboveQuote(lines, below);
}

function saysWrote(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}]+/u);
  if (words.some((word) => wrote.has(foldWord(word)))) {
    return true;
  }
  const normalize = foldWord(text);
  return phrases.some((phrase) => normalize.includes(phrase));
}

function endsWithWrote(text: string): boolean {
  return wrote.has(
    foldWord(
      text
        .split(/[^\p{L}\p{M}]+/u)
        .filter((word) => word !== '')
        .at(-1) ?? '',
    ),
  );
}

/** A time of day, a year or a date in digits. */
function hasTime(text: string): boolean {
  return /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{4}年/.test(text);
}

function isAboveQuote(lines: readonly CommentLine[], from: number): boolean {
  const next = lines.slice(from, from + 3).find(({ text }) => text.trim() !== '');
  return next !== undefined && /^\s{0,3}>/.test(next.text);
}
