// Which of the parser's errors are mistakes of their own. One stray bracket makes it stumble over every
// line below; so each mistake is taken out of the text, and what is left is parsed again.

import { type Document, parseDocument } from 'yaml';
import { type Explained, explainBreaks } from './diagnose-yaml.ts';

/** Nobody reads more at a time, and every one costs another pass. */
const maxMistakes = 20;

/** In order; the first of each line. */
export function findMistakes(text: string): {
  readonly document: Document;
  readonly mistakes: readonly Explained[];
} {
  const document = parse(text);
  const mistakes: Explained[] = [];
  let rest = text;
  for (let parsed = document; mistakes.length < maxMistakes; parsed = parse(rest)) {
    const [first] = explained(parsed, rest);
    if (first === undefined) {
      break;
    }
    const line = lineAt(text, first.offset);
    const isNew = mistakes.every(({ offset }) => lineAt(text, offset) !== line);
    // What is found twice was not taken out: all that follows may come of it.
    if (!isNew) {
      break;
    }
    mistakes.push(first);
    if (first.hidesWhatFollows) {
      break;
    }
    rest = withoutMistake(rest, first.offset);
  }
  return { document, mistakes };
}

function parse(text: string): Document {
  // Of two keys with one name the parser would not say where the first is; `mappingOf` does.
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false });
}

function explained(document: Document, text: string): readonly Explained[] {
  const breaks = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => ({
    code,
    offset,
  }));
  return explainBreaks(document, text, breaks);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The line as the plainest of its kind, of the same length, so that all places stay where they are. */
function withoutMistake(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  const plain = plainLine(text.slice(start, end), text.slice(end + 1));
  return text.slice(0, start) + plain.padEnd(end - start).slice(0, end - start) + text.slice(end);
}

const keyLine = /^((\s*)(?:- +)*(?:[\w-]+:|-(?=\s|$)))/;

function plainLine(line: string, below: string): string {
  // A sign before the key, where it means something else to YAML.
  const [, opening = '', indent = ''] =
    keyLine.exec(line) ?? keyLine.exec(line.replace(/[^\w\s:-]/, '')) ?? [];
  const next = /^(?:[^\S\n]*\n)*([^\S\n]*)(-?)/.exec(below);
  const nextIndent = next?.[1]?.length ?? 0;
  const hasChildren =
    opening.endsWith(':') &&
    (nextIndent > indent.length || (nextIndent === indent.length && next?.[2] === '-'));
  return opening === '' || hasChildren ? opening : `${opening} x`;
}
