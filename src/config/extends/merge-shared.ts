// Merges a shared configuration with that of the repository, which wins.

import { fileName } from '../file-name.ts';
import type { SourceFile } from '../problem.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { isEmpty, type Mapping, type YamlNode } from '../yaml/yaml-node.ts';

/** Groups whose entries are replaced one by one, a team or a person as a whole. Other keys are replaced as a whole. */
const mergedGroups = ['teams', 'people', 'labels'];

/** A file of the repository replaces the shared one of the same name. */
export function withoutReplaced(files: readonly SourceFile[]): readonly SourceFile[] {
  const own = new Set(
    files.filter(({ isShared }) => isShared !== true).map(({ path }) => fileName(path)),
  );
  return files.filter(
    ({ path, isShared }) =>
      isShared !== true || fileName(path) === 'config.yml' || !own.has(fileName(path)),
  );
}

export function* mergeSettings(
  own: YamlNode | undefined,
  shared: YamlNode | undefined,
): Parsed<YamlNode | undefined> {
  if (shared?.kind !== 'mapping') {
    return own ?? shared;
  }
  const further = shared.entries.find(({ key }) => key === 'extends');
  if (further !== undefined) {
    yield problemAt(
      further.at,
      'A shared configuration cannot extend another one.',
      'Remove `extends` here, or write the repository of that configuration where this one is extended.',
    );
  }
  const inherited = { ...shared, entries: shared.entries.filter((entry) => entry !== further) };
  if (own === undefined || isEmpty(own)) {
    return inherited;
  }
  return own.kind === 'mapping' ? mergeGroups(own, inherited) : own;
}

function mergeGroups(own: Mapping, shared: Mapping): Mapping {
  const merged = own.entries.map((entry) => {
    const other = shared.entries.find(({ key }) => key === entry.key)?.value;
    return mergedGroups.includes(entry.key) && other?.kind === 'mapping'
      ? { ...entry, value: mergeEntries(entry.value, other) }
      : entry;
  });
  return { ...own, entries: [...merged, ...missingIn(own, shared)] };
}

function mergeEntries(own: YamlNode, shared: Mapping): YamlNode {
  if (isEmpty(own)) {
    return shared;
  }
  return own.kind === 'mapping'
    ? { ...own, entries: [...missingIn(own, shared), ...own.entries] }
    : own;
}

/** Letter case makes no difference in the names of teams and people. */
function missingIn(own: Mapping, shared: Mapping): Mapping['entries'] {
  const keys = new Set(own.entries.map(({ key }) => key.toLowerCase()));
  return shared.entries.filter(({ key }) => !keys.has(key.toLowerCase()));
}
