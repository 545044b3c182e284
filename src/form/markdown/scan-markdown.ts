// The lines of an issue body that can structure it: headings, and the lines that open or close a code
// fence.

export interface HeadingMark {
  readonly kind: 'heading';
  /** Where its line starts. */
  readonly at: number;
  /** Where the line after it starts. */
  readonly after: number;
  /** How many `#` it has. */
  readonly level: number;
  /** Its text in the form of `headingKey`. */
  readonly key: string;
}

export interface FenceMark {
  readonly kind: 'fence';
  readonly character: '`' | '~';
  /** Its length: a closing fence is at least as long as the opening one. */
  readonly length: number;
  /** The line has nothing after the fence, so that it can close a fence as well as open one. */
  readonly bare: boolean;
}

export type Mark = HeadingMark | FenceMark;

/** The marks of a text whose lines end in LF, by the rules of CommonMark, in order. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const mark = markOf(text, at, end);
    if (mark !== null) {
      marks.push(mark);
    }
    at = end + 1;
  }
  return marks;
}

/**
 * The text of a heading or label for comparing: ignores letter case, white space, and the `#`s that may
 * close a heading. Labels are normalised the same way, so one that ends in ` #` is found.
 */
export function headingKey(text: string): string {
  const trimmed = text.trim();
  let end = trimmed.length;
  while (trimmed.charCodeAt(end - 1) === code.numberSign) {
    end -= 1;
  }
  const isClosed = end < trimmed.length && (end === 0 || isBlank(trimmed, end - 1));
  const said = isClosed ? trimmed.slice(0, end).trimEnd() : trimmed;
  return said.toLowerCase().replace(wideGap, ' ');
}

/** Skips single spaces, since most headings have no other white space. */
const wideGap = /\s{2,}|[^\S ]/g;

/** Parses a line that opens or closes a fence; null for other lines. */
export function fenceOf(line: string): FenceMark | null {
  return fenceAt(line, skipIndent(line, 0), line.length);
}

function markOf(text: string, at: number, end: number): Mark | null {
  const first = skipIndent(text, at);
  switch (text.charCodeAt(first)) {
    case code.numberSign:
      return headingAt(text, { at, first, end });
    case code.backtick:
    case code.tilde:
      return fenceAt(text, first, end);
    default:
      return null;
  }
}

/** Comparing numbers is several times as fast as comparing one-letter strings. */
const code = {
  tab: 9,
  space: 32,
  numberSign: 35,
  backtick: 96,
  tilde: 126,
  noBreakSpace: 160,
} as const;

/** Four or more spaces make a code block, which contains no marks. */
function skipIndent(text: string, at: number): number {
  let first = at;
  while (first < at + 3 && text.charCodeAt(first) === code.space) {
    first += 1;
  }
  return first;
}

function headingAt(
  text: string,
  { at, first, end }: { readonly at: number; readonly first: number; readonly end: number },
): HeadingMark | null {
  const level = runLength(text, first);
  const said = first + level;
  // Where `#` is typed with Option, Option+Space follows easily. GitHub shows no heading then, and no difference.
  if (said < end && !isBlank(text, said) && text.charCodeAt(said) !== code.noBreakSpace) {
    return null;
  }
  return { kind: 'heading', at, after: end + 1, level, key: headingKey(text.slice(said, end)) };
}

function fenceAt(text: string, first: number, end: number): FenceMark | null {
  const length = runLength(text, first);
  const character = text[first];
  if (length < 3 || (character !== '`' && character !== '~')) {
    return null;
  }
  const info = text.slice(first + length, end);
  // ```code``` on one line is code within a paragraph.
  if (character === '`' && info.includes('`')) {
    return null;
  }
  return { kind: 'fence', character, length, bare: info.trim() === '' };
}

/** The number of equal characters in a row from here. */
function runLength(text: string, at: number): number {
  const character = text.charCodeAt(at);
  let end = at;
  while (text.charCodeAt(end) === character) {
    end += 1;
  }
  return end - at;
}

function isBlank(text: string, at: number): boolean {
  const character = text.charCodeAt(at);
  return character === code.space || character === code.tab;
}
