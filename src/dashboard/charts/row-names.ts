// The names of the rows of a chart: beside the rows, or above them if one has no room beside.

import type { PageNode } from '../view/node.ts';
import { shownText } from '../view/view.ts';
import { label, signWidth } from './svg.ts';

export interface RowNames {
  /** Where the rows start. */
  readonly room: number;
  /** Height of the lines above each row; 0: names are beside the rows. */
  readonly above: number;
  /** @param baseline of a name beside its row, from the top of the row */
  draw(name: string, top: number, baseline: number): readonly PageNode[];
}

/** Between a name and its row. */
const nameGap = 8;
const lineHeight = 16;
/** Of rows below their names; half of the number at the start of an axis needs it. */
const indent = 12;

/** @param part of the width that names beside their rows may take */
export function rowNames(names: readonly string[], width: number, part = 0.36): RowNames {
  const longest = Math.max(4, ...names.map((name) => columnsOf(shownText(name))));
  const room = Math.ceil(longest * signWidth + nameGap);
  if (room <= width * part) {
    return {
      room,
      above: 0,
      draw: (name, top, baseline) => [label(shownText(name), { x: 0, y: top + baseline })],
    };
  }
  const columns = Math.max(8, Math.floor(width / signWidth));
  const linesOf = (name: string) => linesWithin(shownText(name), columns);
  return {
    room: indent,
    above: Math.max(...names.map((name) => linesOf(name).length)) * lineHeight + 2,
    draw: (name, top) =>
      linesOf(name).map((line, at) => label(line, { x: 0, y: top + 13 + at * lineHeight })),
  };
}

/** As wide as two Latin signs. */
const wideSign =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60…]/gu;

function columnsOf(text: string): number {
  return [...text].length + (text.match(wideSign)?.length ?? 0);
}

/** Breaks between words; within a word only if it is longer than a line. */
function linesWithin(text: string, columns: number): readonly string[] {
  const lines = [''];
  const pieces = text
    .split(/(?<= )/)
    .flatMap((word) => (columnsOf(word) > columns ? [...word] : [word]));
  for (const piece of pieces) {
    const line = `${lines.at(-1) ?? ''}${piece}`;
    if (columnsOf(line.trimEnd()) <= columns) {
      lines[lines.length - 1] = line;
    } else {
      lines.push(piece);
    }
  }
  return lines.map((line) => line.trim());
}
