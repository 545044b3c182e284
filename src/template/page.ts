// A file's text, and where in it an offset stands.

import type { SourceFile } from './problem.ts';
import type { Place } from './tree.ts';

export interface Page {
  readonly path: string;
  readonly text: string;
  place(offset: number): Place;
}

export function pageOf(file: SourceFile): Page {
  const text = file.text.replace(/^\uFEFF/, '');
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  // A mistake at the end of the file is shown where its last word ends, not on the empty line below.
  const end = text.trimEnd().length;
  return {
    path: file.path,
    text,
    place(offset) {
      const within = Math.min(offset, end);
      const index = lineStarts.findLastIndex((start) => start <= within);
      return { path: file.path, line: index + 1, column: within - (lineStarts[index] ?? 0) + 1 };
    },
  };
}
