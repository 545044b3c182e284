// Parses YAML with a schema; errors name the place.

import * as v from 'valibot';
import { parse } from 'yaml';

export function parseYamlAs<T>(
  shape: v.GenericSchema<unknown, T>,
  file: { readonly name: string; readonly text: string },
): T {
  const result = v.safeParse(shape, parse(file.text));
  if (result.success) {
    return result.output;
  }
  const faults = result.issues.map((issue) => {
    const place = v.getDotPath(issue) ?? 'the top';
    return `at ${place}: ${issue.message}`;
  });
  throw new Error(`${file.name} is not supported by the sandbox's runner: ${faults.join('; ')}`);
}
