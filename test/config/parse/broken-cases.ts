// The broken configurations that are kept as files. Each holds the files of a configuration and, below
// them, every problem it has: where, what is wrong, and what to write instead.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../../src/config/problem.ts';

export interface BrokenCase {
  /** What is wrong, in words. */
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** Where it is kept. */
  readonly place: string;
  /** As kept, up to the problems. */
  readonly configuration: string;
}

const folder = new URL('fixtures/broken/', import.meta.url);

/** The line above the problems. */
export const problemsBelow = '──── problems\n';

export function brokenCases(): readonly BrokenCase[] {
  return readdirSync(folder).map((file) => {
    const place = fileURLToPath(new URL(file, folder));
    const [configuration = ''] = readFileSync(place, 'utf8').split(problemsBelow);
    const name = file.replace(/\.txt$/, '').replaceAll('-', ' ');
    return { name, files: filesIn(configuration), place, configuration };
  });
}

function filesIn(text: string): readonly SourceFile[] {
  return text
    .split(/^──── /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { path: part.slice(0, end), text: part.slice(end + 1) };
    });
}
