// The repository's setup: the configuration, its forms, its people, and its mistakes.

import { readFileSync } from 'node:fs';
import { workflowPath } from '../../../config/default-paths.ts';
import { parseConfiguration } from '../../../config/parse-configuration.ts';
import type { ConfigurationProblem, SourceFile } from '../../../config/problem.ts';
import type { Configuration } from '../../../config/types.ts';
import { withBuiltIn } from '../../../config/with-default-templates.ts';
import { formsFolder, renderForms } from '../../../form/issue-form/render-forms.ts';
import { readDefaultTemplates } from '../../../runner/default-templates.ts';

export interface Setup {
  /** The files in the repository; with the built-in ones if it has no templates. */
  readonly sources: readonly SourceFile[];
  /**
   * From the current files; from an earlier version if they are invalid; null if they were never valid.
   */
  readonly configuration: Configuration | null;
  readonly problems: readonly ConfigurationProblem[];
  /** The files of the repository, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** `former`: shown while the files have mistakes. */
export function readSetup(own: readonly SourceFile[], former: Setup | null = null): Setup {
  const { files: sources } = withBuiltIn(own, readDefaultTemplates().files);
  const outcome = parseConfiguration(sources);
  const configuration =
    outcome.kind === 'valid' ? outcome.configuration : (former?.configuration ?? null);
  return {
    sources,
    configuration,
    problems: outcome.kind === 'valid' ? [] : outcome.problems,
    files: { ...fixedFiles(), ...formFiles(configuration), ...byPath(own) },
  };
}

function fixedFiles(): Readonly<Record<string, string>> {
  const workflow = new URL(`../../../../${workflowPath}`, import.meta.url);
  return {
    'README.md': '# Handoffs\n\nA repository of the sandbox. It exists only on this machine.\n',
    [workflowPath]: readFileSync(workflow, 'utf8'),
    [`${formsFolder}/config.yml`]: 'blank_issues_enabled: true\n',
  };
}

function formFiles(configuration: Configuration | null): Readonly<Record<string, string>> {
  return Object.fromEntries(renderForms(configuration?.templates ?? []));
}

function byPath(files: readonly SourceFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}
