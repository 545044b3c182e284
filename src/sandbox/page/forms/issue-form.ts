// A repository's issue forms, parsed as on GitHub.

import * as v from 'valibot';
import { parse } from 'yaml';

const text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
);
const common = { label: text, description: v.optional(text, '') };
const validations = v.optional(v.object({ required: v.optional(v.boolean(), false) }), {});
const id = v.optional(text);

const element = v.variant('type', [
  v.object({ type: v.literal('markdown'), attributes: v.object({ value: text }) }),
  v.object({
    type: v.literal('input'),
    id,
    attributes: v.object({
      ...common,
      placeholder: v.optional(text, ''),
      value: v.optional(text, ''),
    }),
    validations,
  }),
  v.object({
    type: v.literal('textarea'),
    id,
    attributes: v.object({
      ...common,
      placeholder: v.optional(text, ''),
      value: v.optional(text, ''),
      render: v.optional(text),
    }),
    validations,
  }),
  v.object({
    type: v.literal('dropdown'),
    id,
    attributes: v.object({
      ...common,
      multiple: v.optional(v.boolean(), false),
      options: v.array(text),
      default: v.optional(v.number()),
    }),
    validations,
  }),
  v.object({
    type: v.literal('checkboxes'),
    id,
    attributes: v.object({
      ...common,
      options: v.array(v.object({ label: text, required: v.optional(v.boolean(), false) })),
    }),
  }),
]);

const names = v.optional(
  v.union([
    v.array(text),
    v.pipe(
      v.string(),
      v.transform((list) => list.split(',').map((name) => name.trim())),
    ),
  ]),
  [],
);

const form = v.object({
  name: text,
  description: text,
  title: v.optional(text, ''),
  labels: names,
  assignees: names,
  body: v.array(element),
});

export type Element = v.InferOutput<typeof element>;
/** An element with an answer. */
export type FormQuestion = Exclude<Element, { readonly type: 'markdown' }>;

export interface IssueForm extends v.InferOutput<typeof form> {
  /** `sales_to_onboarding.yml`. */
  readonly file: string;
}

/** null: GitHub would not offer it. */
export function parseIssueForm(file: string, yaml: string): IssueForm | null {
  const parsed = v.safeParse(form, parse(yaml, { version: '1.1' }));
  return parsed.success ? { file, ...parsed.output } : null;
}

export function questionsOf({ body }: IssueForm): readonly FormQuestion[] {
  return body.filter((one) => one.type !== 'markdown');
}
