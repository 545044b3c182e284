// The templates that are not built in, as one file: the bundle has few files.

import { readdirSync, readFileSync } from 'node:fs';
import type { SourceFile } from '../src/config/problem.ts';
import { readDefaultTemplates } from '../src/runner/default-templates.ts';

const folder = new URL('../templates/', import.meta.url);

/** Where the command line reads them. */
export const offeredTemplatesPath = 'src/cli/init/offered-templates.json';

/** The two built-in templates come first. */
export function allTemplates(): readonly SourceFile[] {
  return [...readDefaultTemplates().files, ...offeredTemplates()];
}

/** By type, the lines of each. */
export function offeredTemplatesText(): string {
  const entries = offeredTemplates().map(({ path, text }) => [
    path.replace(/^templates\/|\.yml$/g, ''),
    text.split('\n'),
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function offeredTemplates(): readonly SourceFile[] {
  const builtIn = readDefaultTemplates().files.map(({ path }) => path);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => ({
      path: `templates/${name}`,
      text: readFileSync(new URL(name, folder), 'utf8'),
    }))
    .filter(({ path }) => !builtIn.includes(path));
}
