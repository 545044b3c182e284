// The JSON Schema of what each command prints with `--json`, from the types and their comments.

import type { TSType, TSTypeReference } from 'oxc-parser';
import { type JsonCommand, jsonCommands } from '../../src/cli/json/json-commands.ts';
import { statuses } from '../../src/config/types.ts';
import type { Columns, Table } from '../../src/ledger/declare-table.ts';
import { tables } from '../../src/ledger/tables.ts';
import { type Declaration, declarationsIn, type Member } from './declarations.ts';

export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
}

export interface OutputSchema extends Schema {
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Name of the output to its schema. @param sources the files with the types */
export function outputSchemas(sources: readonly string[]): ReadonlyMap<string, OutputSchema> {
  const declarations = new Map(sources.flatMap(declarationsIn));
  return new Map(
    Object.entries<JsonCommand>(jsonCommands).map(([name, { command, type, isList }]) => {
      const root: Schema = { $ref: `#/definitions/${type}` };
      const head = {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `baton ${command}`,
        ...(isList ? { type: 'array', items: root } : root),
      };
      return [name, { ...head, definitions: definitionsFor(type, declarations) }];
    }),
  );
}

type Declarations = ReadonlyMap<string, Declaration>;

/** The type and all types that it names. */
function definitionsFor(type: string, declarations: Declarations): OutputSchema['definitions'] {
  const found = new Map<string, Schema>();
  const add = (name: string) => {
    if (!found.has(name)) {
      const schema = definitionOf(name, declarations);
      found.set(name, schema);
      for (const [, needed = ''] of JSON.stringify(schema).matchAll(/"#\/definitions\/(\w+)"/g)) {
        add(needed);
      }
    }
  };
  add(type);
  return Object.fromEntries(found);
}

/** Types whose shape follows from the tables of the ledger. */
const ledgerTypes: Readonly<Record<string, Schema>> = {
  HandoffRowJson: rowSchema(tables.handoffs),
  EventRowJson: rowSchema(tables.events),
  IncompleteFormJson: rowSchema(tables.incomplete_forms),
  RelatedRowsJson: relatedSchema(),
  Status: { type: 'string', enum: statuses },
};

function definitionOf(name: string, declarations: Declarations): Schema {
  const declared = declarations.get(name);
  const ledgerType = ledgerTypes[name];
  if (ledgerType !== undefined) {
    return ledgerType;
  }
  if (declared === undefined) {
    throw new Error(`There is no type called ${name}.`);
  }
  if (declared.type !== null) {
    return described(declared.doc, schemaOf(declared.type));
  }
  const parents = declared.parents.map((parent) => definitionOf(parent, declarations));
  const own = objectOf(declared.members);
  const all = [...parents, own];
  return described(declared.doc, {
    type: 'object',
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: [...new Set(all.flatMap(({ required = [] }) => required))],
  });
}

function described(description: string, schema: Schema): Schema {
  return description === '' ? schema : { description, ...schema };
}

function objectOf(members: readonly Member[]): Schema {
  const properties = members.map(({ name, doc, type }) => [name, described(doc, schemaOf(type))]);
  const required = members.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
  return { type: 'object', properties: Object.fromEntries(properties), required };
}

function schemaOf(type: TSType): Schema {
  switch (type.type) {
    case 'TSStringKeyword':
      return { type: 'string' };
    case 'TSNumberKeyword':
      return { type: 'number' };
    case 'TSBooleanKeyword':
      return { type: 'boolean' };
    case 'TSNullKeyword':
      return { type: 'null' };
    case 'TSUnknownKeyword':
      return {};
    case 'TSTypeOperator':
    case 'TSParenthesizedType':
      return schemaOf(type.typeAnnotation);
    case 'TSArrayType':
      return { type: 'array', items: schemaOf(type.elementType) };
    case 'TSLiteralType':
      return { const: 'value' in type.literal ? type.literal.value : null };
    case 'TSUnionType':
      return unionOf(type.types.map(schemaOf));
    case 'TSTypeReference':
      return referenceOf(type);
    default:
      throw new Error(`A type of JSON output has a ${type.type}, which has no schema here.`);
  }
}

function unionOf(options: readonly Schema[]): Schema {
  return options.every((one) => one.const !== undefined)
    ? { enum: options.map((one) => one.const) }
    : { anyOf: options };
}

function referenceOf({ typeName, typeArguments }: TSTypeReference): Schema {
  const name = typeName.type === 'Identifier' ? typeName.name : '';
  const [first, second] = (typeArguments?.params ?? []).map(schemaOf);
  if (name === 'Readonly' && first !== undefined) {
    return first;
  }
  if (name !== 'Record' || first === undefined || second === undefined) {
    return { $ref: `#/definitions/${name}` };
  }
  return first.$ref === '#/definitions/Status'
    ? {
        type: 'object',
        properties: Object.fromEntries(statuses.map((status) => [status, second])),
        required: statuses,
      }
    : { type: 'object', additionalProperties: second };
}

/** Columns named `…_json` contain any JSON. */
function rowSchema({ columns }: Table<Columns>): Schema {
  const properties = Object.entries(columns).map(([name, one]) => {
    const { isRequired, isKey, note = '' } = one;
    const type = one.type === 'INTEGER' ? 'integer' : 'string';
    const value = name.endsWith('_json')
      ? {}
      : { type: isRequired || isKey ? type : [type, 'null'] };
    return [name, described(note, value)];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(columns),
  };
}

function relatedSchema(): Schema {
  const related = Object.entries<Table<Columns>>(tables).filter(
    ([name, { columns }]) =>
      name !== 'archived_handoffs' &&
      !['handoffs', 'events'].includes(name) &&
      ('issue_number' in columns || 'handoff_id' in columns),
  );
  return {
    type: 'object',
    properties: Object.fromEntries(
      related.map(([name, table]) => [name, { type: 'array', items: rowSchema(table) }]),
    ),
    required: related.map(([name]) => name),
  };
}
