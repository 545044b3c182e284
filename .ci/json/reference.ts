// The page that lists what each command prints with `--json`.

import { type JsonCommand, jsonCommands } from '../../src/cli/json/json-commands.ts';
import type { OutputSchema, Schema } from './schemas.ts';

/** Figures have a page of their own, rows of the ledger too. */
const described: Readonly<Record<string, string>> = {
  Metrics: '[all metrics](report-and-metrics.md)',
};

export function outputsReference(schemas: ReadonlyMap<string, OutputSchema>): string {
  return Object.entries<JsonCommand>(jsonCommands)
    .map(([name, command]) => sectionOf(name, command, schemas.get(name)?.definitions ?? {}))
    .join('\n\n');
}

type Definitions = OutputSchema['definitions'];

function sectionOf(
  name: string,
  { command, type, isList }: JsonCommand,
  definitions: Definitions,
): string {
  const schema = `[Schema](../schema/output/${name}.schema.json)`;
  const doc = definitions[type]?.description;
  const what = `${isList ? 'A list.' : 'An object.'}${doc === undefined ? '' : ` ${doc}`} ${schema}`;
  const elsewhere = described[type];
  return [
    `### baton ${command}`,
    elsewhere === undefined ? what : `${what} Its fields: ${elsewhere}.`,
    ...(elsewhere === undefined ? tableOf(rowsOf(definitions[type] ?? {}, '', definitions)) : []),
  ].join('\n\n');
}

function tableOf(rows: readonly string[]): readonly string[] {
  return rows.length === 0
    ? []
    : [['| Field | Value | Meaning |', '|---|---|---|', ...rows].join('\n')];
}

function rowsOf(schema: Schema, path: string, definitions: Definitions): readonly string[] {
  const { $ref, anyOf, properties = {}, items } = schema;
  if ($ref !== undefined) {
    const name = nameOf($ref);
    return name in described ? [] : rowsOf(definitions[name] ?? {}, path, definitions);
  }
  if (items !== undefined) {
    return rowsOf(items, `${path}[]`, definitions);
  }
  if (anyOf !== undefined) {
    const rows = anyOf.flatMap((one) => rowsOf(one, path, definitions));
    return [...new Set(rows)];
  }
  return Object.entries(properties).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const isLedger = path.startsWith('tables');
    return isLedger ? [] : [rowOf(at, value, definitions), ...rowsOf(value, at, definitions)];
  });
}

function rowOf(path: string, schema: Schema, definitions: Definitions): string {
  const meaning = schema.description ?? '';
  return `| \`${path}\` | ${kindOf(schema, definitions)} | ${meaning.replaceAll('|', '\\|')} |`;
}

function kindOf(schema: Schema, definitions: Definitions): string {
  const { $ref, anyOf, type, items, properties, additionalProperties } = schema;
  if ($ref !== undefined) {
    const name = nameOf($ref);
    return described[name] ?? kindOf(definitions[name] ?? {}, definitions);
  }
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values !== undefined) {
    return values.map((value) => `\`${value}\``).join(', ');
  }
  if (anyOf !== undefined) {
    return [...new Set(anyOf.map((one) => kindOf(one, definitions)))].join(' or ');
  }
  if (items !== undefined) {
    return `list of ${plural(kindOf(items, definitions))}`;
  }
  if (properties !== undefined || additionalProperties !== undefined) {
    return 'object';
  }
  return type === undefined ? 'any JSON' : [type].flat().join(' or ');
}

function plural(kind: string): string {
  return /^\w+$/.test(kind) ? `${kind}s` : kind;
}

function nameOf(reference: string): string {
  return reference.replace('#/definitions/', '');
}
