// The inputs and outputs of the Action as tables, from `action.yml`.

import * as v from 'valibot';
import { parse } from 'yaml';

const actionFile = v.object({
  inputs: v.record(v.string(), v.object({ description: v.string(), default: v.string() })),
  outputs: v.record(v.string(), v.object({ description: v.string() })),
});

export function inputsTable(actionYml: string): string {
  const { inputs } = v.parse(actionFile, parse(actionYml));
  const rows = Object.entries(inputs).map(([name, input]) => {
    const value = input.default === '' ? 'none' : `\`${input.default}\``;
    return `| \`${name}\` | ${value} | ${input.description} |`;
  });
  return ['| Input | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}

export function outputsTable(actionYml: string): string {
  const { outputs } = v.parse(actionFile, parse(actionYml));
  const rows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  );
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n');
}
