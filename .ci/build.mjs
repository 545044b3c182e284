// Builds action/ from src/: compiled by tsc, bundled by ncc for each of the two doors, nothing left over
// from before.
// `--check` builds elsewhere and fails if action/ differs.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(top, 'node_modules', '.bin', name);

function run(program, ...args) {
  execFileSync(bin(program), args, { cwd: top, stdio: ['ignore', 'ignore', 'inherit'] });
}

function build(into) {
  rmSync(join(top, 'build'), { recursive: true, force: true });
  rmSync(into, { recursive: true, force: true });
  run('tsc', '--project', 'src/tsconfig.json');
  for (const [door, file] of [
    ['main', 'index.js'],
    ['cli', 'cli.js'],
  ]) {
    bundle(door, file, into);
  }
}

/** What both bundles bring along, such as SQLite's file, lies there once. */
function bundle(door, file, into) {
  const apart = mkdtempSync(join(tmpdir(), 'baton-bundle-'));
  run('node', '.ci/bundle.mjs', `build/${door}.js`, file, apart);
  cpSync(apart, into, { recursive: true });
  rmSync(apart, { recursive: true });
}

/** Names and contents of a folder's files, as one comparable list. */
function contents(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]);
}

const action = join(top, 'action');
if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'baton-build-'));
  build(fresh);
  const isCurrent = JSON.stringify(contents(fresh)) === JSON.stringify(contents(action));
  rmSync(fresh, { recursive: true });
  if (!isCurrent) {
    console.error('action/ is not what src/ builds to. Run `npm run build` and commit it.');
    process.exitCode = 1;
  }
} else {
  build(action);
}
