// GitHub's published schema, built on first use, once per process.

import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { buildASTSchema, type GraphQLSchema, getNullableType, isObjectType, parse } from 'graphql';

const schemaPackage = '@octokit/graphql-schema';
let built: GraphQLSchema | null = null;

export function gitHubSchema(): GraphQLSchema {
  built ??= build();
  return built;
}

function build(): GraphQLSchema {
  const manifest = findPackageJSON(schemaPackage, import.meta.url);
  if (manifest === undefined) {
    throw new Error(`${schemaPackage} is not installed: run npm install`);
  }
  const text = readFileSync(join(dirname(manifest), 'schema.graphql'), 'utf8');
  const schema = buildASTSchema(parse(text, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  allowMissingLabels(schema);
  return schema;
}

/**
 * GitHub answers with null where the published schema promises that a label is never null, once the label is
 * deleted: entrius/gittensor#536.
 */
function allowMissingLabels(schema: GraphQLSchema): void {
  for (const name of ['LabeledEvent', 'UnlabeledEvent']) {
    const type = schema.getType(name);
    const field = isObjectType(type) ? type.getFields()['label'] : undefined;
    if (field !== undefined) {
      field.type = getNullableType(field.type);
    }
  }
}
