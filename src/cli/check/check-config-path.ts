// Checks that the configuration folder exists: a run takes the built-in templates without it.

import { quoted } from '../../base/format-words.ts';
import { configurationFolder } from '../../config/default-paths.ts';
import type { SourceFile } from '../../config/problem.ts';
import { entriesOf, valueAt } from '../../config/yaml/yaml-node.ts';
import { usageError } from '../cli-error.ts';
import type { BatonStep } from '../workflow/find-steps.ts';
import { type Checking, finding } from './finding.ts';

interface ReadFolder {
  /** Whether the option `--config-path` named it, and not the workflow. */
  readonly isFlag: boolean;
  readonly files: readonly SourceFile[];
  readonly steps: readonly BatonStep[];
}

export function* checkConfigPath(folder: string, { isFlag, files, steps }: ReadFolder): Checking {
  if (folder === configurationFolder || files.length > 0) {
    return;
  }
  const message = `${quoted(folder)} contains no configuration: there is no such folder, or it has no YAML files.`;
  if (isFlag) {
    throw usageError(`${message} Correct \`--config-path\`.`);
  }
  const written = steps
    .flatMap(({ step }) => entriesOf(valueAt(step, 'with')))
    .find(({ key }) => key.toLowerCase() === 'config-path');
  if (written !== undefined) {
    yield finding('configuration', written.value.at, {
      message: `The input \`config-path\` is wrong: ${message}`,
      fix: `Correct it, move the files there, or remove it to use \`${configurationFolder}\`.`,
    });
  }
}

/** @param names of the YAML files in subfolders of `.github`, if there are no such files in the configuration folder */
export function* checkOtherFolders(names: readonly string[]): Checking {
  const name = names.find((one) => /^(?:hand-?offs?|baton)\/[^/]+$/i.test(one));
  if (name !== undefined) {
    yield finding(
      'unused',
      { path: `.github/${name}`, line: 1, column: 1 },
      {
        message: `Baton does not read this folder. There is nothing in ${quoted(configurationFolder)}, so the built-in templates apply, without teams.`,
        fix: `Rename the folder to ${quoted(configurationFolder)}.`,
      },
    );
  }
}
