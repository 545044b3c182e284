// The inputs that the workflow passes to Baton.

import { valueAt } from '../../config/yaml/yaml-node.ts';
import { type BatonStep, entriesOf, textOf } from './find-steps.ts';

/** @returns null if the input is not set, or is an expression that only a run can evaluate */
export function inputOf(steps: readonly BatonStep[], input: string): string | null {
  const written = steps
    .flatMap(({ step }) => entriesOf(valueAt(step, 'with')))
    .find(({ key }) => key.toLowerCase() === input);
  const value = textOf(written?.value).trim();
  return value === '' || value.includes('${{') ? null : value;
}
