// The templates to choose from, from the files beside the bundle.

import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../template/problem.ts';
import { readTemplate } from '../../template/read-template.ts';
import { readYaml } from '../../template/read-yaml.ts';
import { finish } from '../../template/reading.ts';
import type { Template } from '../../template/types.ts';

// Written out one by one: this is how the bundler finds the files and brings them along.
const files = {
  sales_to_onboarding: new URL('../../../templates/sales_to_onboarding.yml', import.meta.url),
  design_to_development: new URL('../../../templates/design_to_development.yml', import.meta.url),
  development_to_qa: new URL('../../../templates/development_to_qa.yml', import.meta.url),
  support_to_engineering: new URL('../../../templates/support_to_engineering.yml', import.meta.url),
  shift_to_shift: new URL('../../../templates/shift_to_shift.yml', import.meta.url),
  project_to_operations: new URL('../../../templates/project_to_operations.yml', import.meta.url),
} as const;

export interface ShippedTemplate {
  readonly text: string;
  readonly template: Template;
}

export const shippedTypes: readonly string[] = Object.keys(files);

export function readShipped(): readonly ShippedTemplate[] {
  return Object.entries(files).map(([type, url]) => {
    const file: SourceFile = { path: `${type}.yml`, text: readFileSync(url, 'utf8') };
    const { value: tree } = finish(readYaml(file));
    const draft = tree && finish(readTemplate(tree, file.path)).value;
    if (draft === undefined) throw new Error(`The template ${type} cannot be read.`);
    return { text: file.text, template: draft.template };
  });
}
