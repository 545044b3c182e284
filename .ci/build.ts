// Builds action/ from src/. `--check` builds in another folder and fails if action/ differs.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundle } from './bundle/build-bundle.ts';

const action = fileURLToPath(new URL('../action', import.meta.url));

/** Paths and contents of a folder's files, sorted. */
function contents(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(folder, path), readFileSync(path).toString('base64')]);
  return JSON.stringify(files);
}

if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'baton-build-'));
  await buildBundle(fresh);
  if (contents(fresh) !== contents(action)) {
    console.error('action/ differs from what src/ builds to. Run `npm run build` and commit it.');
    process.exitCode = 1;
  }
  rmSync(fresh, { recursive: true });
} else {
  await buildBundle(action);
}
