// Runs before `npm start` and `npm test`, so that each works alone on a fresh clone: installs what
// the lockfile names unless just that is installed already. Plain Node, without dependencies,
// because none may be there yet.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeUnreadFiles } from './unread-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeBinary = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
const wantedNode = 24;

/** A lockfile's packages by their path, or null where there is no such file. */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).packages ?? {};
  } catch (error) {
    if (error.code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}

/** npm keeps its own account of what it installed, so contents can be compared rather than dates. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  if (installed === null) {
    return false;
  }
  const wanted = Object.entries(readPackages('package-lock.json') ?? {});
  return wanted.every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    // Optional packages are mostly builds for other machines.
    if (found === undefined) {
      return path === '' || optional === true;
    }
    return found.version === version && found.integrity === integrity;
  });
}

function install() {
  const runningNpm = process.env.npm_execpath;
  const [command, ...before] =
    runningNpm !== undefined && basename(runningNpm).startsWith('npm')
      ? [process.execPath, runningNpm]
      : ['npm'];
  const { status, error } = spawnSync(
    command,
    [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (error !== undefined) {
    return `npm could not be started (${error.code}).`;
  }
  return status === 0 ? null : `npm ci ended with status ${status}.`;
}

/** The version of the Node that npm puts first on its scripts' PATH; null where it does not start. */
function installedNode() {
  const { stdout, status } = spawnSync(nodeBinary, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function ensureInstalled() {
  if (!isInstalled()) {
    console.log('Installing what package-lock.json names (npm ci): half a minute or so.');
    const failure = install();
    if (failure !== null) {
      return `${failure} See the lines above; then run "npm ci" in ${root} and try again.`;
    }
    removeUnreadFiles(root);
  }
  const node = installedNode();
  if (node?.startsWith(`v${wantedNode}.`)) {
    return null;
  }
  return [
    `node_modules/.bin/node is ${node ?? 'missing'}, and Baton needs Node ${wantedNode}.`,
    'The package "node" brings it with its install script: allow that script, run "npm ci", try again.',
  ].join(' ');
}

const problem = ensureInstalled();
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}
