// The parts of `action.yml` that the runner needs.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { parseYamlAs } from './parse-yaml.ts';

export interface Action {
  readonly name: string;
  /** The script that the runner executes. */
  readonly main: string;
  /** Input to its default, which may be empty. */
  readonly inputs: Readonly<Record<string, string>>;
}

const shape = v.object({
  name: v.string(),
  inputs: v.optional(
    v.record(
      v.string(),
      v.nullable(v.object({ default: v.optional(v.union([v.string(), v.number(), v.boolean()])) })),
    ),
    {},
  ),
  runs: v.strictObject({ using: v.literal('node24'), main: v.string() }),
});

export function readAction(directory: string): Action {
  const text = readFileSync(join(directory, 'action.yml'), 'utf8');
  const found = parseYamlAs(shape, { name: 'action.yml', text });
  const inputs = Object.entries(found.inputs);
  return {
    name: found.name,
    main: resolve(directory, found.runs.main),
    inputs: Object.fromEntries(inputs.map(([name, input]) => [name, String(input?.default ?? '')])),
  };
}
