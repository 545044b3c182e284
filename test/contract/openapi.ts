// GitHub's own description of its REST API and webhooks, and schemas compiled from it when first needed.

import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

type Dictionary = Readonly<Record<string, unknown>>;

const openApiPackage = '@octokit/openapi';
const schemasPrefix = '#/components/schemas/';

export interface OpenApi {
  /** The value at this path of keys; follows `$ref`s. */
  dig(...keys: readonly string[]): unknown;
  /** Compiled once for each schema object. */
  validator(schema: unknown): ValidateFunction;
  readonly explain: (validate: ValidateFunction) => string;
}

let loaded: OpenApi | null = null;

export function openApi(): OpenApi {
  loaded ??= load();
  return loaded;
}

function load(): OpenApi {
  const manifest = findPackageJSON(openApiPackage, import.meta.url);
  if (manifest === undefined) {
    throw new Error(`${openApiPackage} is not installed`);
  }
  const text = readFileSync(join(dirname(manifest), 'generated', 'api.github.com.json'), 'utf8');
  const document: unknown = JSON.parse(text);
  const ajv = new Ajv({
    strict: false,
    validateFormats: true,
    // To compile a schema once is quicker than to repeat it wherever another refers to it.
    inlineRefs: false,
    code: { optimize: false },
  });
  formats.default(ajv);
  // Bots have brackets in theirs.
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
  const dig = (...keys: readonly string[]) => follow(document, document, keys);
  const compiled = new Map<unknown, ValidateFunction>();
  const convert = createConverter((name, schema) => ajv.addSchema(schema, name), dig);
  return {
    dig,
    validator: (schema) => {
      const validate = compiled.get(schema) ?? ajv.compile(convert(schema));
      compiled.set(schema, validate);
      return validate;
    },
    explain: (validate) => ajv.errorsText(validate.errors, { separator: '; ' }),
  };
}

function follow(document: unknown, start: unknown, keys: readonly string[]): unknown {
  let found = resolve(document, start);
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) {
      return undefined;
    }
    const next: unknown = Reflect.get(found, key);
    found = resolve(document, next);
  }
  return found;
}

function resolve(document: unknown, value: unknown): unknown {
  const reference = isDictionary(value) ? value['$ref'] : undefined;
  if (typeof reference !== 'string') {
    return value;
  }
  return follow(document, document, reference.split('/').slice(1));
}

export function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const schemaKeywords = new Set(['items', 'additionalProperties', 'not']);
const schemaListKeywords = new Set(['oneOf', 'anyOf', 'allOf']);
const annotationKeywords = new Set([
  'example',
  'examples',
  'description',
  'title',
  'discriminator',
  'externalDocs',
]);

/** Alternatives in the description overlap: every error is also one about a rule, which requires nothing. */
function nameOf(keyword: string): string {
  return keyword === 'oneOf' ? 'anyOf' : keyword;
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a union with null, and what is referred to is added beside. */
function createConverter(add: (name: string, schema: Dictionary) => void, dig: OpenApi['dig']) {
  const added = new Set<string>();
  const convert = (schema: unknown): Dictionary => {
    if (!isDictionary(schema)) {
      return {};
    }
    const { nullable, ...rest } = schema;
    const entries = Object.entries(rest).filter(([key]) => !annotationKeywords.has(key));
    const converted = Object.fromEntries(
      entries.map(([key, value]) => [nameOf(key), convertKeyword(key, value)]),
    );
    return nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted;
  };
  const convertKeyword = (key: string, value: unknown): unknown => {
    if (key === '$ref' && typeof value === 'string') {
      return reference(value.slice(schemasPrefix.length));
    }
    if (schemaKeywords.has(key)) {
      return isDictionary(value) ? convert(value) : value;
    }
    if (schemaListKeywords.has(key) && Array.isArray(value)) {
      return value.map(convert);
    }
    if (key !== 'properties' || !isDictionary(value)) {
      return value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, property]) => [name, convert(property)]),
    );
  };
  const reference = (name: string): string => {
    if (!added.has(name)) {
      added.add(name);
      add(name, convert(dig('components', 'schemas', name)));
    }
    return name;
  };
  return convert;
}
