// Assigns each module to a part. An import on demand leads to a virtual module that exports what the
// part's modules export, so that each part is one file.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'rolldown';
import { groupBy } from '../../src/base/group-by.ts';
import { basePart, commandLinePart, packagesOfPart, parts, runPart } from './parts.ts';

interface ModuleGraph {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly exports: readonly string[];
  } | null;
}

const prefix = '\0part:';

/** Module id of the virtual module. */
export const partId = (name: string) => `${prefix}${name}`;

/** @param compiled folder of the compiled modules */
export function splitIntoParts(compiled: string): {
  readonly plugin: Plugin;
  /** Name of the part that contains a module. */
  readonly nameOf: (id: string, graph: ModuleGraph) => string | null;
} {
  const targets = findTargets(compiled);
  let users: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    plugin: {
      name: 'split-into-parts',
      resolveId: (source) => (source.startsWith(prefix) ? source : null),
      resolveDynamicImport: (specifier, importer) =>
        typeof specifier === 'string' && importer?.startsWith(`${compiled}/`)
          ? partId(partOf(targetOf(compiled, importer, specifier)))
          : null,
      load: (id) =>
        id.startsWith(prefix)
          ? partModule(compiled, targets.get(id.slice(prefix.length)) ?? [])
          : null,
    },
    nameOf(id, graph) {
      users ??= findUsers(graph, [...targets.keys()]);
      return nameFrom(id, users.get(id) ?? new Set());
    },
  };
}

/** What the source imports on demand, by part, with both entry points. */
function findTargets(compiled: string): ReadonlyMap<string, readonly string[]> {
  const found = globSync('**/*.js', { cwd: compiled })
    .map((path) => join(compiled, path))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bimport\('([^']+)'\)/g)].map(([, specifier = '']) =>
        targetOf(compiled, path, specifier),
      ),
    );
  return groupBy([...new Set(['run.js', 'cli.js', ...found])].sort(), partOf);
}

/** Path below the folder of compiled modules, or name of a package. */
function targetOf(compiled: string, importer: string, specifier: string): string {
  return specifier.startsWith('.')
    ? relative(compiled, join(dirname(importer), specifier))
    : specifier;
}

function partOf(target: string): string {
  const part = parts.find(({ holds }) => holds.test(target));
  if (part === undefined) {
    throw new Error(`${target} is imported on demand: add it to a part in .ci/bundle/parts.ts.`);
  }
  return part.name;
}

function partModule(compiled: string, targets: readonly string[]): string {
  const exports = targets
    .map((target) => (target.endsWith('.js') ? join(compiled, target) : target))
    .map((path) => `export * from ${JSON.stringify(path)};\n`);
  return exports.join('');
}

/** By module: the parts that need it as soon as they are loaded. */
function findUsers(
  graph: ModuleGraph,
  names: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  const visit = (id: string, part: string) => {
    const known = users.get(id) ?? new Set();
    if (known.has(part)) {
      return;
    }
    users.set(id, known.add(part));
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) {
      visit(imported, part);
    }
  };
  for (const name of names) {
    refuseSameNames(graph, name);
    visit(partId(name), name);
  }
  return users;
}

/** `export *` from two modules with the same name exports neither. */
function refuseSameNames(graph: ModuleGraph, part: string): void {
  const names = (graph.getModuleInfo(partId(part))?.importedIds ?? []).flatMap(
    (imported) => graph.getModuleInfo(imported)?.exports ?? [],
  );
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new Error(`Two modules of the part ${part} export ${twice}.`);
  }
}

function nameFrom(id: string, users: ReadonlySet<string>): string | null {
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? '';
  const own = packagesOfPart.find(({ packages }) => packages.test(name));
  if (own !== undefined) {
    return own.name;
  }
  if (users.has(runPart) && users.has(commandLinePart)) {
    return basePart;
  }
  return parts.find((part) => users.has(part.name))?.name ?? null;
}
