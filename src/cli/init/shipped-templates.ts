// The templates to choose from, read as far as a choice needs it.

import { readTemplate } from '../../config/parse/parse-template.ts';
import type { Template } from '../../config/types.ts';
import { readYaml } from '../../config/yaml/parse-yaml.ts';
import { finish } from '../../config/yaml/parsed.ts';
import { readOfferedTemplates } from './bundled-templates.ts';

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
