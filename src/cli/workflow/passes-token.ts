// Whether the workflow passes another token than the job's own to Baton.

import { entriesOf, valueAt } from '../../config/yaml/yaml-node.ts';
import { type BatonStep, textOf } from './find-steps.ts';

/** A token from an expression also counts, because only a run can evaluate it. */
export function passesToken(steps: readonly BatonStep[]): boolean {
  return steps.some(({ step }) =>
    entriesOf(valueAt(step, 'with')).some(
      ({ key, value }) =>
        key.toLowerCase() === 'token' && textOf(value).trim() !== '' && !isOwnToken(textOf(value)),
    ),
  );
}

/** The token that GitHub gives to each job. */
export function isOwnToken(written: string): boolean {
  return /github\.token|secrets\.GITHUB_TOKEN/i.test(written);
}
