// The configuration as a run would read it, from a local folder instead of GitHub.

import {
  type ExtendedRepository,
  extendedRepository,
} from '../../config/extends/extended-repository.ts';
import { type ConfigurationOutcome, parseConfiguration } from '../../config/parse-configuration.ts';
import type { SourceFile } from '../../config/problem.ts';
import { withBuiltIn } from '../../config/with-default-templates.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';
import { usageError } from '../cli-error.ts';
import { readYamlFiles, topOf } from './read-files.ts';

export interface FolderReading {
  /** Files as they are in the folder. */
  readonly files: readonly SourceFile[];
  /** Those of the repository that they extend, as far as it is known. */
  readonly shared: readonly SourceFile[];
  /** What they extend, and whose files are not known; null: all are. */
  readonly unknown: ExtendedRepository | null;
  /** Whether the folder has no templates, so the built-in ones apply. */
  readonly isBuiltIn: boolean;
  readonly outcome: ConfigurationOutcome;
}

/** @param shared a folder with the repository that `extends` names */
export async function readRepository(
  top: string,
  configPath: string,
  shared: { readonly folder: string; readonly cwd: string } | null,
): Promise<FolderReading> {
  const files = await readYamlFiles(top, configPath);
  const wanted = extendedRepository(files);
  const sharedFiles = shared === null ? [] : await readShared(shared, configPath, wanted);
  const sources = withBuiltIn([...files, ...sharedFiles], readDefaultTemplates().files);
  return {
    files,
    shared: sharedFiles,
    unknown: sharedFiles.length === 0 ? wanted : null,
    isBuiltIn: sources.isBuiltIn,
    outcome: parseConfiguration(sources.files),
  };
}

async function readShared(
  { folder, cwd }: { readonly folder: string; readonly cwd: string },
  configPath: string,
  wanted: ExtendedRepository | null,
): Promise<readonly SourceFile[]> {
  if (wanted === null) {
    throw usageError('`--shared` needs a `config.yml` with `extends`.');
  }
  const files = await readYamlFiles(await topOf(folder, cwd), configPath);
  if (files.length === 0) {
    throw usageError(`There are no YAML files in ${configPath} of the folder ${folder}.`);
  }
  return files.map(({ path, text }) => ({
    path: `${wanted.repository}/${path}`,
    text,
    isShared: true,
  }));
}
