// The path of the configuration folder.

import { configurationFolder } from '../../config/default-paths.ts';
import type { BatonStep } from './find-steps.ts';
import { inputOf } from './input-of.ts';

/** From the workflow; relative to the root of the repository, without slashes at either end. */
export function configPathOf(steps: readonly BatonStep[]): string {
  return inputOf(steps, 'config-path')?.replaceAll(/^\/+|\/+$/g, '') || configurationFolder;
}
