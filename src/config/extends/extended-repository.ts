// The repository whose configuration another one shares, as `extends` in `config.yml` names it.

import { fileName } from '../file-name.ts';
import type { SourceFile } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { collectProblems } from '../yaml/parsed.ts';
import { type SourceLocation, valueAt } from '../yaml/yaml-node.ts';
import { repositoryName } from './repository-name.ts';

export interface ExtendedRepository {
  /** `owner/repository` */
  readonly repository: string;
  /** Where the own `config.yml` names it. */
  readonly at: SourceLocation;
}

/** null: the files extend no other, or do not say validly which. */
export function extendedRepository(own: readonly SourceFile[]): ExtendedRepository | null {
  const file = own.find(({ path, isShared }) => isShared !== true && isSettings(path));
  const tree = file && collectProblems(parseYaml(file)).value;
  const named = tree?.kind === 'mapping' ? valueAt(tree, 'extends') : undefined;
  const repository =
    named && collectProblems(repositoryName.parse(named, '`extends`')).value?.trim();
  return named === undefined || repository === undefined ? null : { repository, at: named.at };
}

function isSettings(path: string): boolean {
  return fileName(path) === 'config.yml';
}
