// action.yml is what people read, the code is what happens: both must say the same.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputDefaults } from '../../src/runner/input-defaults.ts';
import { outputNames } from '../../src/runner/outputs.ts';

const described = v.record(
  v.string(),
  v.object({ description: v.string(), default: v.optional(v.string()) }),
);
const { inputs, outputs } = v.parse(
  v.object({ inputs: described, outputs: described }),
  parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')),
);

test('action.yml lists the inputs that are read, and what they mean where they are left empty', () => {
  const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default]);
  const jobsToken = ['token', `\${{ github.token }}`];
  expect(defaults).toEqual([jobsToken, ...Object.entries(inputDefaults).slice(1)]);
});

test('action.yml lists the outputs that are set, in the same order', () => {
  expect(Object.keys(outputs)).toEqual(outputNames);
});
