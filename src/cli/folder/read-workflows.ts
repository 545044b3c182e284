// The workflows in a local folder, and their steps that run Baton.

import { workflowsFolder } from '../../config/default-paths.ts';
import type { SourceFile } from '../../config/problem.ts';
import { type BatonStep, findSteps } from '../workflow/find-steps.ts';
import { withCallers } from '../workflow/reusable.ts';
import { readTextFile, readYamlFiles } from './read-files.ts';

export interface Workflows {
  readonly files: readonly SourceFile[];
  readonly steps: readonly BatonStep[];
}

export async function readWorkflows(top: string): Promise<Workflows> {
  const [files, action] = await Promise.all([
    readYamlFiles(top, workflowsFolder),
    readTextFile(top, 'action.yml'),
  ]);
  const isHome = /^name: Baton$/m.test(action ?? '');
  return {
    files,
    steps: withCallers(
      files.flatMap((file) => findSteps(file, isHome)),
      files,
    ),
  };
}
