// All templates that `init` offers. A repository without a configuration uses only those of
// `built-in.ts`.

import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../config/problem.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';

// Listed one by one, so that the bundler finds the files.
const files = {
  'development_to_qa.yml': new URL('../../../templates/development_to_qa.yml', import.meta.url),
  'onboarding_to_support.yml': new URL(
    '../../../templates/onboarding_to_support.yml',
    import.meta.url,
  ),
  'onboarding_to_success.yml': new URL(
    '../../../templates/onboarding_to_success.yml',
    import.meta.url,
  ),
  'people_to_it.yml': new URL('../../../templates/people_to_it.yml', import.meta.url),
  'project_to_operations.yml': new URL(
    '../../../templates/project_to_operations.yml',
    import.meta.url,
  ),
  'shift_to_shift.yml': new URL('../../../templates/shift_to_shift.yml', import.meta.url),
  'support_to_engineering.yml': new URL(
    '../../../templates/support_to_engineering.yml',
    import.meta.url,
  ),
};

/** The two built-in templates come first. */
export function readBundledTemplates(): readonly SourceFile[] {
  const added = Object.entries(files).map(([name, url]) => ({
    path: `templates/${name}`,
    text: readFileSync(url, 'utf8'),
  }));
  return [...readDefaultTemplates().files, ...added];
}
