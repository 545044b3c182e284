// The fixtures that `@github/issue-parser` ships, as templates and bodies of ours.

import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Field, FieldType, Template } from '../../src/config/types.ts';
import { templateOf } from './sample-template.ts';

const folder = new URL('../../node_modules/@github/issue-parser/__fixtures__/', import.meta.url);

const form = v.object({
  body: v.array(
    v.object({
      type: v.picklist(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']),
      id: v.optional(v.string()),
      attributes: v.object({
        label: v.optional(v.string(), ''),
        multiple: v.optional(v.boolean(), false),
        options: v.optional(v.array(v.union([v.string(), v.object({ label: v.string() })]))),
      }),
      validations: v.optional(v.object({ required: v.optional(v.boolean(), false) })),
    }),
  ),
});

const parsed = v.record(
  v.string(),
  v.union([
    v.string(),
    v.array(v.string()),
    v.object({ selected: v.array(v.string()), unselected: v.array(v.string()) }),
  ]),
);
/** What their parser makes of the body, by their own word. */
export type Parsed = v.InferOutput<typeof parsed>;

export const fixtureNames = readdirSync(folder).sort();

export function readFixture(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
}

export function readParsed(name: string, file: string): Parsed {
  return v.parse(parsed, JSON.parse(readFixture(name, file)));
}

/** The template whose form it would be. */
export function templateOfForm(yaml: string): Template {
  const elements = v.parse(form, parse(yaml)).body;
  const fields = elements.flatMap(({ type, id, attributes, validations }): readonly Field[] => {
    const { label, multiple, options } = attributes;
    return type === 'markdown'
      ? []
      : [
          {
            id: id ?? idOf(label),
            label,
            type: types[type],
            required: validations?.required ?? false,
            multiple,
            ...(options === undefined ? {} : { options: options.map(textOf) }),
          },
        ];
  });
  return templateOf(fields);
}

const types = {
  input: 'text',
  textarea: 'textarea',
  dropdown: 'dropdown',
  checkboxes: 'checkboxes',
} as const satisfies Record<string, FieldType>;

function textOf(option: string | { readonly label: string }): string {
  return typeof option === 'string' ? option : option.label;
}

function idOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
