// What the repository is set up with: the configuration, its forms and its people; and what is wrong with it.

import { readFileSync } from 'node:fs';
import { workflowPath } from '../../../config/default-paths.ts';
import { parseConfiguration } from '../../../config/parse-configuration.ts';
import type { ConfigurationProblem, SourceFile } from '../../../config/problem.ts';
import type { Configuration } from '../../../config/types.ts';
import { withBuiltIn } from '../../../config/with-default-templates.ts';
import { formsFolder, renderForms } from '../../../form/issue-form/render-forms.ts';
import { readDefaultTemplates } from '../../../runner/default-templates.ts';

export interface Setup {
  /** As they lie in the repository, those that come with Baton too where it has no templates. */
  readonly sources: readonly SourceFile[];
  /** Of the files as they are; of a former state of them where they are unsound; null: they never were sound. */
  readonly configuration: Configuration | null;
  readonly problems: readonly ConfigurationProblem[];
  /** The files of the repository, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** `former`: what is shown while the files have mistakes. */
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
    'README.md': '# Handoffs\n\nA repository of the sandbox. Nothing of it leaves this machine.\n',
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
