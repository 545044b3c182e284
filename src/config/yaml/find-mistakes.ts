// Finds which parser errors are separate mistakes. One stray bracket causes errors on every line below,
// so each mistake is removed from the text and the rest is parsed again.

import { type Document, parseDocument } from 'yaml';
import { type Explained, explainBreaks } from './diagnose-yaml.ts';

/** Enough for one reading; each mistake costs another pass. */
const maxMistakes = 20;

/** In order; only the first on each line. */
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
    // Found twice: it was not removed, and all later errors may follow from it.
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
  // For duplicate keys the parser does not report where the first one is; `mappingOf` does.
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

/** Replaces the line with a plain one of the same kind and length, so that all positions stay valid. */
function withoutMistake(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  const plain = plainLine(text.slice(start, end), text.slice(end + 1));
  return text.slice(0, start) + plain.padEnd(end - start).slice(0, end - start) + text.slice(end);
}

const keyLine = /^((\s*)(?:- +)*(?:[\w-]+:|-(?=\s|$)))/;

function plainLine(line: string, below: string): string {
  // A character before the key with a special meaning in YAML.
  const [, opening = '', indent = ''] =
    keyLine.exec(line) ?? keyLine.exec(line.replace(/[^\w\s:-]/, '')) ?? [];
  const next = /^(?:[^\S\n]*\n)*([^\S\n]*)(-?)/.exec(below);
  const nextIndent = next?.[1]?.length ?? 0;
  const hasChildren =
    opening.endsWith(':') &&
    (nextIndent > indent.length || (nextIndent === indent.length && next?.[2] === '-'));
  return opening === '' || hasChildren ? opening : `${opening} x`;
}
