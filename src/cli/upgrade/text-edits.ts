// Edits of a YAML text at the places of its nodes. Everything else stays byte for byte: comments,
// quotes, blank lines and order.

import {
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  // Edits at one place keep their order.
  const ordered = edits.toSorted((one, other) => one.from - other.from);
  let at = 0;
  const parts = ordered.map(({ from, to, text: inserted }) => {
    const part = text.slice(at, from) + inserted;
    at = to;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/** Keeps the quotes of the scalar. */
export function replaceScalar(text: string, node: Node, value: string): readonly TextEdit[] {
  const [from, to] = rangeOf(node);
  const quote = /^['"]/.exec(text.slice(from, to))?.[0] ?? '';
  return [{ from, to, text: `${quote}${value}${quote}` }];
}

export function appendToList(
  text: string,
  list: YAMLSeq,
  words: readonly string[],
): readonly TextEdit[] {
  const last = list.items.at(-1);
  const [start] = rangeOf(list);
  if (words.length === 0) {
    return [];
  }
  if (!isNode(last)) {
    return [{ from: start + 1, to: start + 1, text: words.join(', ') }];
  }
  const [from, to] = rangeOf(last);
  const before = text.slice(0, from).split('\n').at(-1) ?? '';
  if (list.flow === true) {
    const gap = before.trim() === '' ? `\n${before}` : ' ';
    return [{ from: to, to, text: words.map((word) => `,${gap}${word}`).join('') }];
  }
  const dash = before.slice(0, before.lastIndexOf('-'));
  return afterLine(
    text,
    to,
    words.map((word) => `${dash}- ${word}`),
  );
}

/** A list of one may be written without brackets. */
export function scalarToList(
  text: string,
  node: Node,
  words: readonly string[],
): readonly TextEdit[] {
  const [from, to] = rangeOf(node);
  return [{ from, to, text: `[${[text.slice(from, to), ...words].join(', ')}]` }];
}

/** @param lines entries without indentation; one line each if the map is in braces */
export function appendToMap(
  text: string,
  map: YAMLMap,
  lines: readonly string[],
): readonly TextEdit[] {
  const last = map.items.at(-1);
  const [start] = rangeOf(map);
  if (last === undefined) {
    return [{ from: start + 1, to: start + 1, text: ` ${lines.join(', ')} ` }];
  }
  if (map.flow === true) {
    const end = endOf(last);
    return [{ from: end, to: end, text: lines.map((line) => `, ${line}`).join('') }];
  }
  return insertAfter(text, map, last, lines);
}

/** Inserts entries below an entry of a map in lines. */
export function insertAfter(
  text: string,
  map: YAMLMap,
  pair: Pair,
  lines: readonly string[],
): readonly TextEdit[] {
  const indent = indentOf(text, map);
  return afterLine(
    text,
    contentEnd(text, pair),
    lines.map((line) => indent + line),
  );
}

/** Gives a value to an entry without one. */
export function fillEmpty(
  text: string,
  map: YAMLMap,
  pair: Pair,
  lines: readonly string[],
): readonly TextEdit[] {
  const indent = `${indentOf(text, map)}  `;
  return afterLine(
    text,
    endOf(pair),
    lines.map((line) => indent + line),
  );
}

/** The lines of an entry, from its key to its end, without their indentation. */
export function linesOf(text: string, map: YAMLMap, pair: Pair): readonly string[] {
  const [start] = isNode(pair.key) ? rangeOf(pair.key) : [0];
  const indent = indentOf(text, map);
  return text
    .slice(start, contentEnd(text, pair))
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function indentOf(text: string, map: YAMLMap): string {
  const [first] = map.items;
  const [start] = isNode(first?.key) ? rangeOf(first.key) : [0];
  const line = text.slice(0, start).split('\n').at(-1) ?? '';
  // The first key of a list item follows its dash.
  return ' '.repeat(line.length);
}

function afterLine(text: string, end: number, lines: readonly string[]): readonly TextEdit[] {
  const newline = text.indexOf('\n', end);
  const at = newline < 0 ? text.length : newline - (text[newline - 1] === '\r' ? 1 : 0);
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  return [{ from: at, to: at, text: lines.map((line) => `${ending}${line}`).join('') }];
}

/** Without the blank lines that belong to a text in lines (`|` and `>`). */
function contentEnd(text: string, pair: Pair): number {
  return text.slice(0, endOf(pair)).trimEnd().length;
}

function endOf(value: unknown): number {
  if (isPair(value)) {
    return Math.max(endOf(value.key), endOf(value.value));
  }
  if (isMap(value) && value.flow !== true) {
    return Math.max(0, ...value.items.map(endOf));
  }
  return isNode(value) ? rangeOf(value)[1] : 0;
}

function rangeOf({ range }: Node): readonly [number, number] {
  return range ? [range[0], range[1]] : [0, 0];
}
