// The configuration that a run would work with, read from a folder instead of from GitHub.

import { readBuiltIn } from '../../runner/built-in.ts';
import type { SourceFile } from '../../template/problem.ts';
import { type ConfigurationOutcome, readConfiguration } from '../../template/read-configuration.ts';
import { withBuiltIn } from '../../template/with-built-in.ts';
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
  const sources = withBuiltIn(files, readBuiltIn().files);
  return { files, isBuiltIn: sources.isBuiltIn, outcome: readConfiguration(sources.files) };
}
