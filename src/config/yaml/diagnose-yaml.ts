// Finds the likely cause of a YAML syntax error. The parser reports where it failed, which may be lines
// after the cause; the text around it shows more.

import { type Document, type ErrorCode, isCollection, isNode, isScalar, visit } from 'yaml';
import { quoted } from '../../base/format-words.ts';
import { type Mistake, yamlMistakes } from './yaml-error-messages.ts';

/** Where the parser failed, and its error code. */
export interface Break {
  readonly code: ErrorCode;
  readonly offset: number;
}

export interface Explained extends Mistake {
  readonly offset: number;
  /** Later errors may be consequences of this one. */
  readonly hidesWhatFollows: boolean;
}

/** A text in quotes, or a list or group in brackets. */
interface Span {
  readonly kind: 'quote' | 'bracket';
  readonly start: number;
  readonly isClosed: boolean;
}

/** Explains the breaks of one text. */
export function explainBreaks(
  document: Document,
  text: string,
  breaks: readonly Break[],
): readonly Explained[] {
  const spans = spansByEnd(document, text);
  return breaks.map((broken) => {
    const { code, offset } = broken;
    const known = { ...yamlMistakes[code], offset, hidesWhatFollows: false };
    if (!vague.includes(code)) {
      return known;
    }
    const open = spans.get(offset);
    if (open?.isClosed === false) {
      return { ...neverClosed[open.kind], offset: open.start, hidesWhatFollows: true };
    }
    const before = spans.get(text.slice(0, offset).trimEnd().length);
    if (code === 'UNEXPECTED_TOKEN' && before) {
      return { ...known, ...goesOn[before.kind] };
    }
    return { ...known, ...explainByLine(broken, text), offset: pastSpaces(text, offset) };
  });
}

/** Skips spaces to the character to point at. */
function pastSpaces(text: string, offset: number): number {
  const [spaces = ''] = /^ *(?=\S)/.exec(text.slice(offset)) ?? [];
  return offset + spaces.length;
}

/** Error codes too general to help. */
const vague: readonly ErrorCode[] = [
  'MISSING_CHAR',
  'BAD_INDENT',
  'UNEXPECTED_TOKEN',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
];

function spansByEnd(document: Document, text: string): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  visit(document, {
    Node(_, node) {
      if (!isNode(node) || !node.range) {
        return;
      }
      const [start, end] = node.range;
      const written = text.slice(start, end).trimEnd();
      const kind =
        isScalar(node) && /^["']/.test(written)
          ? 'quote'
          : isCollection(node) && node.flow
            ? 'bracket'
            : null;
      if (kind === null) {
        return;
      }
      const isClosed = written.length > 1 && written.endsWith(closing[written.charAt(0)] ?? '');
      // Of two that end together the outer one comes first, and is the one to close.
      if (!spans.has(end)) {
        spans.set(end, { kind, start, isClosed });
      }
    },
  });
  return spans;
}

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

const neverClosed = {
  quote: {
    message: 'The quote that opens here is never closed.',
    fix: "Write the closing quote; within single quotes, write `'` twice.",
  },
  bracket: {
    message: 'The bracket that opens here is never closed.',
    fix: 'Write the closing bracket, `]` or `}`.',
  },
} satisfies Record<Span['kind'], Mistake>;

const goesOn = {
  quote: {
    message: 'The text continues after its closing quote.',
    fix: "Put all of it between quotes; within single quotes, write `'` twice.",
  },
  bracket: {
    message: 'The line continues after its closing bracket.',
    fix: 'Separate items with commas, put a text that starts with a bracket in quotes, and write an item of `checklist` without a box.',
  },
} satisfies Record<Span['kind'], Mistake>;

function explainByLine({ code, offset }: Break, text: string): Mistake | undefined {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(from).split('\n', 1);
  const rest = text.slice(offset, from + line.length);
  const [, item] = /^\s*-([^\s-].*)$/.exec(line) ?? [];
  if (item) {
    return {
      message: 'There is no space after the dash.',
      fix: `Write ${quoted(`- ${item.trim()}`)}.`,
    };
  }
  const [, key = '', value] = /^\s*(?:- )?([\w-]+)(?::(?![\s/])(\S.*)|\s*$)/.exec(line) ?? [];
  if (value) {
    return {
      message: 'There is no space after the colon.',
      fix: `Write ${quoted(`${key}: ${value.trim()}`)}.`,
    };
  }
  if (key) {
    return { message: 'This key has no colon.', fix: `Write ${quoted(`${key}:`)}.` };
  }
  if (/^- /.test(rest)) {
    return rest === line.trimStart() ? itemWithoutKey : itemBesideKey;
  }
  if (code === 'MISSING_CHAR' && /^\s+[\w-]+:(?:\s|$)/.test(line)) {
    return yamlMistakes.BAD_INDENT;
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' && !line.includes(':')) {
    return strayLine;
  }
  return code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(rest) ? furtherIndented : undefined;
}

const itemWithoutKey: Mistake = {
  message: 'This is an item of a list, where a key is expected.',
  fix: 'Write the key of the list on the line above it, with nothing after the colon.',
};
const itemBesideKey: Mistake = {
  message: 'A list with dashes cannot start on the line of its key.',
  fix: 'Write each item on a line of its own, or all between brackets: `[first, second]`.',
};
const strayLine: Mistake = {
  message: 'This line is neither a key nor part of the text above it.',
  fix: 'Indent a text of several lines further than its key, or remove the line.',
};
const furtherIndented: Mistake = {
  message: 'The line below is indented further, as if it belonged to this text.',
  fix: 'Give the keys of one group the same indentation.',
};
