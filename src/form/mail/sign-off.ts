// Finds where the text ends and the closing starts: "Best regards", and the name below.

import type { CommentLine } from './comment-line.ts';
import { closings, foldWord, thanks } from './mail-words.ts';

const strong = new Set(closings.map(foldWord));
const weak = new Set(thanks.map(foldWord));

/** A closing with a name, a title, an address and a few numbers. */
const longestSignature = 10;

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

function isStrong(line: string): boolean {
  if (line.length > 60) {
    return false;
  }
  if (strong.has(bare(line))) {
    return true;
  }
  // "Best regards Alice" and "Cheers, Bob" are closings; "LG Electronics" is a client.
  const words = line.split(/\s+/);
  return [1, 2, 3].some((names) => {
    const greeting = words.slice(0, -names);
    const isSetOff = greeting.length > 1 || /[,.!]$/.test(greeting[0] ?? '');
    return isSetOff && strong.has(bare(greeting.join(' '))) && isName(words.slice(-names));
  });
}

function isWeak(line: string): boolean {
  return line.length <= 40 && weak.has(bare(line));
}

function bare(text: string): string {
  return foldWord(text.replace(/[\s,.!;:，。！、~☺🙂🙏-]+$/u, ''));
}

function isName(words: readonly string[]): boolean {
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word));
}

/** After "Thanks", at most two short lines without a full stop. */
function isNameBelow(lines: readonly CommentLine[], at: number, written: number): boolean {
  const below = lines.slice(at + 1).map(({ text }) => text.trim());
  return written <= 2 && below.every((text) => text.length <= 40 && !/[.!?。！？]$/.test(text));
}
