// The configuration as a run would read it, from a local folder instead of GitHub.

import { type ConfigurationOutcome, parseConfiguration } from '../../config/parse-configuration.ts';
import type { SourceFile } from '../../config/problem.ts';
import { withBuiltIn } from '../../config/with-default-templates.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';
import { readYamlFiles } from './read-files.ts';

export interface FolderReading {
  /** Files as they are in the folder. */
  readonly files: readonly SourceFile[];
  /** Whether the folder has no templates, so the built-in ones apply. */
  readonly isBuiltIn: boolean;
  readonly outcome: ConfigurationOutcome;
}

export async function readRepository(top: string, configPath: string): Promise<FolderReading> {
  const files = await readYamlFiles(top, configPath);
  const sources = withBuiltIn(files, readDefaultTemplates().files);
  return { files, isBuiltIn: sources.isBuiltIn, outcome: parseConfiguration(sources.files) };
}
