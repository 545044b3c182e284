// Finds where the text ends and the closing starts: "Best regards", and the name below.

import {
  closingHeads,
  closingLine,
  closingModifiers,
  closingPhrases,
  thanksHeads,
  thanksModifiers,
  thanksPhrases,
  wishes,
  wishFillers,
  wishHeads,
} from './closing-words.ts';
import type { CommentLine } from './mail-marks.ts';
import { foldWord } from './mail-words.ts';

/** A closing with a name, a title, an address and a few numbers. */
const longestSignature = 10;
const longestClosing = 60;

/** The number of lines before the closing; all of them if there is no closing. */
export function findSignOff(lines: readonly CommentLine[]): number {
  let written = 0;
  let end = lines.length;
  for (let at = lines.length - 1; at >= 0 && written <= longestSignature; at -= 1) {
    const line = lines[at];
    const text = line?.text.trim() ?? '';
    if (line === undefined || line.isCode || /^`?[/／]\p{L}/u.test(text)) {
      break;
    }
    if (text === '') {
      continue;
    }
    if (isStrong(text) || (isWeak(text) && isNameBelow(lines, at, written))) {
      end = at;
    }
    written += 1;
    if (text.length > 100) {
      break;
    }
  }
  return end;
}

/** Whether the text is only a closing. */
export function isGreeting(text: string): boolean {
  return isStrong(text) || isWeak(text);
}

/**
 * Whether the text is only a signature without a closing: a name, and below it lines with a number, an address or
 * a page. Below a real text, the same lines may be the contact of a client.
 */
export function isOnlySignature(text: string): boolean {
  const [name = '', ...below] = text.split('\n').filter((line) => line.trim() !== '');
  const words = wordsOf(name.replace(/[*_]/g, ''));
  return (
    below.length > 0 &&
    below.length < longestSignature &&
    words.length >= 2 &&
    words.length <= 4 &&
    isName(words) &&
    !/[.!?:]$/.test(name.trim()) &&
    below.every(
      (line) => line.trim().length <= longestClosing && !/^\s*(?:[-*+•]|\d+[.)])\s/.test(line),
    ) &&
    below.some((line) => contact.test(line))
  );
}

const contact = /\+?\d[\d ()/.-]{6,}\d|\S@\S|\bwww\.|https?:\/\//i;

/** Ends a text, regardless of what follows: the name, the title, the address. */
function isStrong(line: string): boolean {
  if (closingLine.test(line)) {
    return true;
  }
  if (line.length > longestClosing) {
    return false;
  }
  return (
    closingPhrases.has(bare(line)) || isPhraseWithName(line) || isClosing(line) || isWish(line)
  );
}

/** "Best, Alice"; but "LG Electronics" is a client. */
function isPhraseWithName(line: string): boolean {
  const words = line.split(/\s+/);
  return [1, 2, 3].some((names) => {
    const greeting = words.slice(0, -names);
    const isSetOff = greeting.length > 1 || /[,.!]$/.test(greeting[0] ?? '');
    return isSetOff && closingPhrases.has(bare(greeting.join(' '))) && isName(words.slice(-names));
  });
}

/** Its own word, after others that go with it, and before a name or a place. */
function isClosing(line: string): boolean {
  const words = wordsOf(line);
  const head = words.findIndex((word) => closingHeads.has(foldWord(word)));
  if (head === -1 || words.length > 8) {
    return false;
  }
  const isKnown = (word: string) => {
    const key = foldWord(word);
    return closingModifiers.has(key) || closingHeads.has(key) || thanksHeads.has(key);
  };
  const before = words.slice(0, head).filter((word) => !isKnown(word));
  // Of adjectives there are more than any list has: "Sonnige Grüße".
  const mayBeAdjective = before.length === 0 || (before.length === 1 && head <= 2);
  return mayBeAdjective && words.slice(head + 1).every((word) => isKnown(word) || isName([word]));
}

function isWish(line: string): boolean {
  const words = wordsOf(line).map(foldWord);
  return (
    words.length >= 2 &&
    words.length <= 7 &&
    words.some((word) => wishHeads.has(word)) &&
    words.some((word) => wishes.has(word)) &&
    words.every((word) =>
      [wishHeads, wishes, wishFillers, thanksHeads].some((known) => known.has(word)),
    )
  );
}

function isWeak(line: string): boolean {
  if (line.length > 40) {
    return false;
  }
  const words = wordsOf(line).map(foldWord);
  return (
    thanksPhrases.has(bare(line)) ||
    (words.some((word) => thanksHeads.has(word)) &&
      words.every((word) => thanksHeads.has(word) || thanksModifiers.has(word)))
  );
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[\s,.!;:/|&+，。！、]+/u).filter((word) => /\p{L}/u.test(word));
}

function bare(text: string): string {
  return foldWord(text.replace(/[\s,.!;:，。！、~☺🙂🙏-]+$/u, ''));
}

function isName(words: readonly string[]): boolean {
  return words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{L})$/u.test(word));
}

/** After "Thanks", at most two short lines without a full stop. */
function isNameBelow(lines: readonly CommentLine[], at: number, written: number): boolean {
  const below = lines.slice(at + 1).map(({ text }) => text.trim());
  return written <= 2 && below.every((text) => text.length <= 40 && !/[.!?。！？]$/.test(text));
}
