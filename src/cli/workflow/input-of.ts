// The inputs that the workflow passes to Baton.

import { configurationFolder } from '../../config/default-paths.ts';
import { entriesOf, valueAt } from '../../config/yaml/yaml-node.ts';
import { type BatonStep, textOf } from './find-steps.ts';

/** @returns null if the input is not set, or is an expression that only a run can evaluate */
export function inputOf(steps: readonly BatonStep[], input: string): string | null {
  const written = steps
    .flatMap(({ step }) => entriesOf(valueAt(step, 'with')))
    .find(({ key }) => key.toLowerCase() === input);
  const value = textOf(written?.value).trim();
  return value === '' || value.includes('${{') ? null : value;
}

/** Also where only a run can evaluate it. */
export function passesInput(steps: readonly BatonStep[], input: string): boolean {
  return steps
    .flatMap(({ step }) => entriesOf(valueAt(step, 'with')))
    .some(({ key, value }) => key.toLowerCase() === input && textOf(value).trim() !== '');
}

/** Whether the step posts the report over all repositories of a database. It handles no handoffs of this one. */
export function postsOrganisationReport(step: BatonStep): boolean {
  return inputOf([step], 'organisation')?.toLowerCase() === 'true';
}

/** The configuration folder: relative to the root of the repository, without slashes at either end. */
export function configPathOf(steps: readonly BatonStep[]): string {
  return inputOf(steps, 'config-path')?.replaceAll(/^\/+|\/+$/g, '') || configurationFolder;
}
