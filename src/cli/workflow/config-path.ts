// Where the configuration stands.

import { configurationFolder } from '../../config/default-paths.ts';
import type { BatonStep } from './find-steps.ts';
import { inputOf } from './input-of.ts';

/** As the workflow says, from the top of the repository and without slashes at either end. */
export function configPathOf(steps: readonly BatonStep[]): string {
  return inputOf(steps, 'config-path')?.replaceAll(/^\/+|\/+$/g, '') || configurationFolder;
}
