// Limits of the bundle: few files, each a named part, with the licences of all packages.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundledData, licencesFile } from './collect-assets.ts';
import { runPart, scriptNames } from './parts.ts';

export const limits = {
  files: 25,
  scriptBytes: 3_700_000,
  /** Of the part that every run on a handoff loads: Node reads all of it. */
  runBytes: 780_000,
};

export function listProblems(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return [
    ...checkCount(paths),
    ...checkSize(folder, paths),
    ...checkNames(paths),
    ...checkLicences(folder, paths),
  ];
}

function checkCount(paths: readonly string[]): readonly string[] {
  return paths.length > limits.files
    ? [`It has ${paths.length} files, and ${limits.files} are allowed: ${paths.join(', ')}`]
    : [];
}

function checkSize(folder: string, paths: readonly string[]): readonly string[] {
  const sizeOf = (path: string) => statSync(join(folder, path)).size;
  const scripts = paths.filter((path) => path.endsWith('.js'));
  const bytes = scripts.reduce((sum, path) => sum + sizeOf(path), 0);
  const runBytes = scripts.includes(`${runPart}.js`) ? sizeOf(`${runPart}.js`) : 0;
  return [
    ...(bytes > limits.scriptBytes
      ? [`It has ${bytes} bytes of JavaScript, and ${limits.scriptBytes} are allowed.`]
      : []),
    ...(runBytes > limits.runBytes
      ? [
          `${runPart}.js has ${runBytes} bytes, and ${limits.runBytes} are allowed. Import on demand what few runs need.`,
        ]
      : []),
  ];
}

/** A bundler numbers a file that belongs to no part, or names it after a module. */
function checkNames(paths: readonly string[]): readonly string[] {
  const names = new Set(scriptNames.map((name) => `${name}.js`));
  return paths
    .filter((path) => path.endsWith('.js') && !names.has(path))
    .map((path) => `${path} is not a part in .ci/bundle/parts.ts.`);
}

function checkLicences(folder: string, paths: readonly string[]): readonly string[] {
  if (!paths.includes(licencesFile)) {
    return [`${licencesFile} is missing.`];
  }
  const lines = new Set(readFileSync(join(folder, licencesFile), 'utf8').split('\n'));
  const packages = paths
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => packagesIn(readFileSync(join(folder, path), 'utf8')));
  const data = bundledData
    .filter(({ part }) => paths.includes(`${part}.js`))
    .map(({ name }) => name);
  return [...new Set([...packages, ...data])]
    .filter((name) => !lines.has(name))
    .map((name) => `${licencesFile} has no licence of ${name}.`);
}

/** Rolldown writes a module's path above its code. */
function packagesIn(code: string): readonly string[] {
  const regions = code.matchAll(/^\s*\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm);
  return [...regions].map(([, name = '']) => name);
}
