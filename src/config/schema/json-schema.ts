// The pieces of which the JSON Schemas of configuration files are made. An editor completes and checks by
// them while somebody types; `readConfiguration` has the last word, and knows more. So whatever it reads
// the schemas must take too.

/** Of draft 7, which editors of YAML know best. */
export type Schema = Readonly<Record<string, unknown>>;

/** The description is what an editor shows beside what is written. */
export function withDescription(description: string, schema: Schema): Schema {
  return { description, ...schema };
}

/** A text that is not empty. */
export const text: Schema = { type: 'string', pattern: '\\S' };

/** One on a single line. */
export const line: Schema = { type: 'string', pattern: '^\\s*\\S([^\\r\\n]*\\S)?\\s*$' };

export const booleanSchema: Schema = { type: 'boolean' };

/** What YAML takes for a number or for yes or no is meant as it is written. */
export function word(pattern: string): Schema {
  return { type: ['string', 'number', 'boolean'], pattern: `^\\s*(${pattern})\\s*$` };
}

/** One of these words, in any letter case; editors offer them as they are. */
export function formatOneOf(words: readonly string[]): Schema {
  const inAnyCase = words.map((one) =>
    [...one].map((letter) =>
      /[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter,
    ),
  );
  const pattern = inAnyCase.map((letters) => letters.join('')).join('|');
  return { anyOf: [{ enum: words }, { type: 'string', pattern: `^\\s*(${pattern})\\s*$` }] };
}

/** Nothing written is a list without items. */
export function listSchema(items: Schema): Schema {
  return { type: ['array', 'null'], items };
}

/** Nothing written is a group without keys. */
export function group<Key extends string>(
  properties: Readonly<Record<Key, Schema>>,
  rest: Readonly<Record<string, unknown>> = {},
): Schema {
  return { type: ['object', 'null'], properties, additionalProperties: false, ...rest };
}

/** A group whose keys are the writer's own. */
export function groupOf(values: Schema, keys: string): Schema {
  return {
    type: ['object', 'null'],
    propertyNames: { pattern: `^\\s*(${keys})\\s*$` },
    additionalProperties: values,
  };
}

/** Where both say the same thing, only one of them may be written. */
export function notBoth(one: string, other: string): Schema {
  return { not: { required: [one, other] } };
}

export const login = '[A-Za-z0-9]+(-[A-Za-z0-9]+)*-?(_[A-Za-z0-9]+)?';
export const teamId = '[A-Za-z0-9][A-Za-z0-9_-]*';
export const date = '\\d{4}-\\d{2}-\\d{2}';
export const timeOfDayPattern = '([01]?\\d|2[0-3]):[0-5]\\d';
