// What GitHub asks of an issue form, as far as a generated one could break it.

import * as v from 'valibot';

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== ''),
);
const described = { label: text, description: v.optional(text) };
const required = v.optional(v.strictObject({ required: v.optional(v.boolean()) }));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/));

const element = v.variant('type', [
  v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: text }) }),
  v.strictObject({
    type: v.picklist(['input', 'textarea']),
    id,
    attributes: v.strictObject({ ...described, placeholder: v.optional(text) }),
    validations: required,
  }),
  v.strictObject({
    type: v.literal('dropdown'),
    id,
    attributes: v.strictObject({
      ...described,
      multiple: v.optional(v.boolean()),
      options: v.pipe(
        v.array(v.pipe(text, v.notValue('None'))),
        v.minLength(1),
        v.check((options) => new Set(options).size === options.length),
      ),
    }),
    validations: required,
  }),
  v.strictObject({
    type: v.literal('checkboxes'),
    id,
    attributes: v.strictObject({
      ...described,
      options: v.pipe(
        v.array(v.strictObject({ label: text, required: v.optional(v.boolean()) })),
        v.minLength(1),
      ),
    }),
  }),
]);

/** GitHub's rules as far as a generated form could break them; any other key is refused. */
export const issueForm = v.strictObject({
  name: v.pipe(text, v.minLength(4)),
  description: text,
  title: text,
  labels: v.array(text),
  body: v.pipe(
    v.array(element),
    v.check((body) => body.some(({ type }) => type !== 'markdown')),
    v.check((body) => {
      const ids = body.flatMap((one) => ('id' in one ? [one.id] : []));
      return new Set(ids).size === ids.length;
    }),
  ),
});
