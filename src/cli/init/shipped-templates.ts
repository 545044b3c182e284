// The templates that `init` offers, parsed as far as the choice needs.

import { parseTemplate } from '../../config/keys/template.ts';
import type { SourceFile } from '../../config/problem.ts';
import type { Template } from '../../config/types.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import { readBundledTemplates } from './bundled-templates.ts';

export interface ShippedTemplate {
  readonly text: string;
  readonly template: Template;
}

export function readShipped(): readonly ShippedTemplate[] {
  return parseShipped(readBundledTemplates());
}

export function parseShipped(files: readonly SourceFile[]): readonly ShippedTemplate[] {
  return files.map((file) => {
    const { value: tree } = collectProblems(parseYaml(file));
    const draft = tree && collectProblems(parseTemplate(tree)).value;
    if (draft === undefined) {
      throw new Error(`Cannot read ${file.path}.`);
    }
    return { text: file.text, template: draft.template };
  });
}
