// Finds the words of `word-list.ts` in one file: in prose everywhere, in code only in comments and texts.

import { basename, extname } from 'node:path';
import { type Expression, parseSync, Visitor } from 'oxc-parser';

/** From a regular expression, in which a space also matches a line break, to what to write. */
export type WordList = Readonly<Record<string, string>>;

export interface FoundWord {
  readonly line: number;
  readonly word: string;
  readonly instead: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** @param path from the top of the repository: tests are only read for comments and test names */
export function findWords(path: string, source: string, words: WordList): readonly FoundWord[] {
  const spans = isCode(path) ? codeSpans(path, source) : [{ start: 0, end: source.length }];
  const inText = spans.flatMap((span) => findInSpan(source, span, words));
  const name = basename(path, extname(path)).replaceAll('-', ' ');
  const inName = isCode(path) ? findInSpan(name, { start: 0, end: name.length }, words) : [];
  return [...inName, ...inText].sort((a, b) => a.line - b.line);
}

function isCode(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path);
}

function findInSpan(source: string, span: Span, words: WordList): readonly FoundWord[] {
  const text = source.slice(span.start, span.end);
  return Object.entries(words).flatMap(([find, instead]) =>
    [...text.matchAll(patternOf(find))].filter(isProse).map((match) => ({
      line: source.slice(0, span.start + match.index).split('\n').length,
      word: match[0].replaceAll(/[\s*/]+/g, ' '),
      instead,
    })),
  );
}

/** Words in capitals are keywords, such as `BEGIN` in SQL. */
function isProse([word]: RegExpExecArray): boolean {
  return word.length === 1 || word !== word.toUpperCase();
}

const patterns = new Map<string, RegExp>();

/** A phrase may continue on the next line of a comment or paragraph. */
function patternOf(find: string): RegExp {
  const known = patterns.get(find);
  if (known !== undefined) {
    return known;
  }
  const gap = String.raw`(?:[\s*]|//)+`;
  const pattern = new RegExp(`(?<![\\w-])(?:${find.replaceAll(' ', gap)})(?![\\w-])`, 'gi');
  patterns.set(find, pattern);
  return pattern;
}

/** Comments and texts; of a test file, comments and test names. */
function codeSpans(path: string, source: string): readonly Span[] {
  const { program, comments, errors } = parseSync(path, source);
  if (errors.length > 0) {
    throw new Error(`${path}: ${errors[0]?.message}`);
  }
  const spans = joinLines(source, comments);
  const visitor = path.startsWith('test/') ? testNames(spans) : literals(spans);
  visitor.visit(program);
  return spans;
}

/** Line comments that follow each other are one text. */
function joinLines(source: string, comments: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of comments) {
    const last = joined.at(-1);
    if (last !== undefined && source.slice(last.end, start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end };
    } else {
      joined.push({ start, end });
    }
  }
  return joined;
}

function literals(spans: Span[]): Visitor {
  return new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string' && !isFilePath(node.value)) {
        spans.push(node);
      }
    },
    TemplateElement: (node) => spans.push(node),
  });
}

/** Also import specifiers, which only repeat the name of a file. */
function isFilePath(text: string): boolean {
  return /^\S*\/\S*$/.test(text);
}

const testFunctions = ['test', 'it', 'describe'];

function testNames(spans: Span[]): Visitor {
  return new Visitor({
    CallExpression: ({ callee, arguments: [name] }) => {
      const isText = name?.type === 'Literal' || name?.type === 'TemplateLiteral';
      if (isText && testFunctions.includes(functionName(callee))) {
        spans.push(name);
      }
    },
  });
}

/** `test` of `test(…)`, `test.skip(…)` and `test.each(…)(…)`. */
function functionName(callee: Expression): string {
  switch (callee.type) {
    case 'Identifier':
      return callee.name;
    case 'MemberExpression':
      return functionName(callee.object);
    case 'CallExpression':
      return functionName(callee.callee);
    default:
      return '';
  }
}
