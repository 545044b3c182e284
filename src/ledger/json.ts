// JSON columns of the ledger.

import * as v from 'valibot';
import { corruptLedger } from './errors.ts';

export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw corruptLedger(`${where} is not JSON`, cause);
  }
}

export function decode<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  where: string,
): Output {
  const read = v.safeParse(schema, value);
  if (!read.success) {
    throw corruptLedger(`${where} has an unexpected content`);
  }
  return read.output;
}

/** The same text for the same value, in any order of keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
