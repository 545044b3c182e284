// What the workflow passes to Baton.

import { valueAt } from '../../config/yaml/yaml-node.ts';
import { type BatonStep, entriesOf, textOf } from './find-steps.ts';

/** null: it passes nothing for that input, or what only a run can tell. */
export function inputOf(steps: readonly BatonStep[], input: string): string | null {
  const written = steps
    .flatMap(({ step }) => entriesOf(valueAt(step, 'with')))
    .find(({ key }) => key.toLowerCase() === input);
  const value = textOf(written?.value).trim();
  return value === '' || value.includes('${{') ? null : value;
}
