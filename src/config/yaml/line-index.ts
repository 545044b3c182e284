// A file's text, with the line and column of each offset.

import { LineCounter } from 'yaml';
import type { SourceFile } from '../problem.ts';
import type { SourceLocation } from './yaml-node.ts';

export interface LineIndex {
  readonly path: string;
  readonly text: string;
  place(offset: number): SourceLocation;
}

export function pageOf(file: SourceFile): LineIndex {
  const text = file.text.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) {
    lines.addNewLine(index + 1);
  }
  // A mistake at the end of the file is reported at its last word, not on the empty line below.
  const end = text.trimEnd().length;
  return {
    path: file.path,
    text,
    place(offset) {
      const { line, col: column } = lines.linePos(Math.min(offset, end));
      return { path: file.path, line, column };
    },
  };
}
