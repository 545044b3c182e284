// Characters that are in a file only by mistake: remains of another encoding, and control characters.

import type { LineIndex } from './line-index.ts';
import { type Parsed, problemAt } from './parsed.ts';

export interface Unseen {
  readonly index: number;
  /** As in `U+0007`. */
  readonly name: string;
}

/** The first control character that is neither a tab nor the end of a line. */
export function firstUnseen(text: string): Unseen | null {
  const found = /(?![\t\n\r\x85])\p{Cc}/u.exec(text);
  if (found === null) {
    return null;
  }
  const code = found[0].charCodeAt(0).toString(16).toUpperCase();
  return { index: found.index, name: `U+${code.padStart(4, '0')}` };
}

/** Invalid UTF-8 arrives as U+FFFD; in UTF-16 every second byte arrives as U+0000. */
export function* refuseUnreadable(page: LineIndex): Parsed<boolean> {
  const unseen = firstUnseen(page.text);
  const foreign = page.text.indexOf('\uFFFD');
  if (foreign >= 0) {
    yield problemAt(
      page.place(foreign),
      'The file is not written in UTF-8.',
      'Save it again in UTF-8.',
    );
  } else if (unseen !== null) {
    yield problemAt(
      page.place(unseen.index),
      `There is an invisible character here, ${unseen.name}.`,
      'Remove it.',
    );
  }
  return foreign >= 0 || unseen !== null;
}
