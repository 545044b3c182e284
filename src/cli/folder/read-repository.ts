// The configuration that a run would work with, read from a folder instead of from GitHub.

import { readBuiltIn } from '../../runner/built-in.ts';
import type { SourceFile } from '../../template/problem.ts';
import { type ConfigurationOutcome, readConfiguration } from '../../template/read-configuration.ts';
import { readYamlFiles } from './read-files.ts';

export interface FolderReading {
  /** As they lie in the folder. */
  readonly files: readonly SourceFile[];
  /** Whether the templates are those that come with Baton, since the folder has none. */
  readonly isBuiltIn: boolean;
  readonly outcome: ConfigurationOutcome;
}

export async function readRepository(top: string, configPath: string): Promise<FolderReading> {
  const files = await readYamlFiles(top, configPath);
  const isBuiltIn = files.every((file) => /\/config\.ya?ml$/.test(file.path));
  const all = isBuiltIn ? [...files, ...readBuiltIn().files] : files;
  return { files, isBuiltIn, outcome: readConfiguration(all) };
}
