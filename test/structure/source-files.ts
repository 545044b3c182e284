// The source files, with what each imports, for tests of how the house is built.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceText {
  /** From `src/`: `handoff/decide.ts`. */
  readonly path: string;
  readonly text: string;
  /** Paths from `src/` of what it imports of ours; import types count too. */
  readonly imports: readonly string[];
  /** Packages and `node:` modules. */
  readonly packages: readonly string[];
}

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Static imports, re-exports and `import()` with a literal. */
const importForm =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/g;

export const sourceFiles: readonly SourceText[] = readdirSync(src, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .toSorted()
  .map(read);

function read(path: string): SourceText {
  const text = readFileSync(join(src, path), 'utf8');
  const named = [...text.matchAll(importForm)].map((match) => match[1] ?? match[2] ?? '');
  const isOurs = (name: string) => name.startsWith('.');
  return {
    path,
    text,
    imports: named.filter(isOurs).map((name) => relative(src, join(src, dirname(path), name))),
    packages: named.filter((name) => !isOurs(name)),
  };
}

/** The first folder below `src/`; the entry points, which are in no folder, are `main`. */
export function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'main';
}
