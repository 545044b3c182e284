// The configuration that a run would work with, read from a folder instead of from GitHub.

import {
  type ConfigurationOutcome,
  parseConfiguration,
} from '../../config/parse/parse-configuration.ts';
import type { SourceFile } from '../../config/problem.ts';
import { withBuiltIn } from '../../config/with-default-templates.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';
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
  const sources = withBuiltIn(files, readDefaultTemplates().files);
  return { files, isBuiltIn: sources.isBuiltIn, outcome: parseConfiguration(sources.files) };
}
