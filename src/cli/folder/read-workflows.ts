// The workflows in a local folder, and their steps that run Baton.

import { workflowsFolder } from '../../config/default-paths.ts';
import type { SourceFile } from '../../config/problem.ts';
import { type BatonSteps, batonSteps } from '../workflow/baton-steps.ts';
import { readTextFile, readYamlFiles } from './read-files.ts';

export interface Workflows extends BatonSteps {
  readonly files: readonly SourceFile[];
}

export async function readWorkflows(top: string): Promise<Workflows> {
  const [files, action] = await Promise.all([
    readYamlFiles(top, workflowsFolder),
    readTextFile(top, 'action.yml'),
  ]);
  return { files, ...batonSteps(files, action ?? '') };
}
