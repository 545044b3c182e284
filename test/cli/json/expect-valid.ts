// Compares what a command prints with `--json` with its published schema, field by field.

import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'vitest';
import { jsonCommands } from '../../../src/cli/json/json-commands.ts';
import type { Terminal } from '../../../src/cli/output/terminal.ts';
import { baton } from '../captured.ts';

/** Of the published schemas. */
export const folder = new URL('../../../.github/schema/output/', import.meta.url);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The published schemas accept fields of later versions; here every field must be described. */
function strict(schema: Json): Json {
  if (Array.isArray(schema)) {
    return schema.map(strict);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const entries = Object.entries(schema).map(([key, value]) => [key, strict(value)]);
  const isClosed = 'required' in schema && !('additionalProperties' in schema);
  return Object.fromEntries(isClosed ? [...entries, ['additionalProperties', false]] : entries);
}

function validatorOf(name: string): ValidateFunction {
  const schema: Json = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
  const checked = strict(schema);
  if (typeof checked !== 'object' || checked === null) {
    throw new Error(`${name} is no schema.`);
  }
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile(checked);
}

/** Prints with the words of a schema and checks the output. */
export async function expectValid(
  name: keyof typeof jsonCommands,
  words: readonly string[],
  terminal: Partial<Terminal>,
): Promise<void> {
  const called = [...jsonCommands[name].command.split(' '), ...words];
  const { stdout, stderr } = await baton(called, terminal);
  expect(stderr, called.join(' ')).toBe('');
  const output: Json = JSON.parse(stdout);
  const validate = validatorOf(name);
  validate(output);
  expect(validate.errors, called.join(' ')).toBeNull();
  for (const changed of name === 'sql' ? [] : withOneMoreField(output)) {
    expect(validate(changed), `${called.join(' ')} with a field that no schema has`).toBe(false);
  }
}

/** The output with an unknown field in the outermost object. */
function withOneMoreField(output: Json): readonly Json[] {
  if (Array.isArray(output)) {
    const [first, ...others] = output;
    return first === undefined ? [] : withOneMoreField(first).map((one) => [one, ...others]);
  }
  return typeof output === 'object' && output !== null ? [{ ...output, unknown_field: 1 }] : [];
}
