// The reference table of a configuration file, from its JSON Schema.

import * as v from 'valibot';

interface SchemaNode {
  readonly description?: string | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly anyOf?: readonly SchemaNode[] | undefined;
  readonly properties?: Readonly<Record<string, SchemaNode>> | undefined;
  readonly additionalProperties?: boolean | SchemaNode | undefined;
  readonly items?: SchemaNode | undefined;
}

const schemaNode: v.GenericSchema<SchemaNode> = v.object({
  description: v.optional(v.string()),
  enum: v.optional(v.array(v.string())),
  anyOf: v.optional(v.array(v.lazy(() => schemaNode))),
  properties: v.optional(
    v.record(
      v.string(),
      v.lazy(() => schemaNode),
    ),
  ),
  additionalProperties: v.optional(v.union([v.boolean(), v.lazy(() => schemaNode)])),
  items: v.optional(v.lazy(() => schemaNode)),
});

/** Every key with its path, meaning and default. */
export function schemaReference(schema: unknown): string {
  const rows = rowsOf(v.parse(schemaNode, schema), '');
  return ['| Key | Meaning | Default |', '|---|---|---|', ...rows].join('\n');
}

function rowsOf(schema: SchemaNode, path: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, node]) => [
    rowOf(`${path}${key}`, node),
    ...rowsOf(node, `${path}${key}.`),
    ...rowsOf(entryOf(node), `${path}${key}.<name>.`),
    ...rowsOf(node.items ?? {}, `${path}${key}[].`),
  ]);
}

/** What each value of a mapping with free keys is. */
function entryOf({ additionalProperties }: SchemaNode): SchemaNode {
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

function rowOf(path: string, node: SchemaNode): string {
  const [, meaning = '', standard = '–'] =
    /^(.*?)\s*(?:Default: (.*)\.)?$/s.exec(node.description ?? '') ?? [];
  const choices = (node.enum ?? node.anyOf?.find((one) => one.enum)?.enum ?? []).map(
    (choice) => `\`${choice}\``,
  );
  const oneOf = choices.length === 0 ? '' : ` One of ${choices.join(', ')}.`;
  return `| \`${path}\` | ${`${meaning}${oneOf}`.trim()} | ${standard} |`;
}
