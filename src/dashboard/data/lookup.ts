/** The value of an own property: names from a ledger may be those of `Object.prototype`. */
export function lookup<Value>(
  record: Readonly<Record<string, Value>>,
  name: string | number,
): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
