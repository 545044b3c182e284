// The templates to choose from, read as far as a choice needs it.

import { readOfferedTemplates } from '../../runner/offered-templates.ts';
import { readTemplate } from '../../template/read-template.ts';
import { readYaml } from '../../template/read-yaml.ts';
import { finish } from '../../template/reading.ts';
import type { Template } from '../../template/types.ts';

export interface ShippedTemplate {
  readonly text: string;
  readonly template: Template;
}

export function readShipped(): readonly ShippedTemplate[] {
  return readOfferedTemplates().map((file) => {
    const { value: tree } = finish(readYaml(file));
    const draft = tree && finish(readTemplate(tree, file.path)).value;
    if (draft === undefined) throw new Error(`${file.path} cannot be read.`);
    return { text: file.text, template: draft.template };
  });
}
