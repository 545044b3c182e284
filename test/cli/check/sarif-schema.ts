// What SARIF 2.1.0 (OASIS Standard, sections 3.13 sarifLog, 3.14 run, 3.18 tool, 3.19 toolComponent,
// 3.27 result, 3.28 location, 3.30 region, 3.49 reportingDescriptor) demands of the parts that a check
// writes, and what code scanning demands beyond it: a rule, a message and a place for each result.

const text = {
  type: 'object',
  properties: { text: { type: 'string', minLength: 1 } },
  required: ['text'],
  additionalProperties: false,
} as const;

const level = { enum: ['none', 'note', 'warning', 'error'] } as const;

const rule = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    shortDescription: text,
    fullDescription: text,
    defaultConfiguration: {
      type: 'object',
      properties: { level },
      additionalProperties: false,
    },
  },
  required: ['id', 'shortDescription'],
  additionalProperties: false,
} as const;

const location = {
  type: 'object',
  properties: {
    physicalLocation: {
      type: 'object',
      properties: {
        artifactLocation: {
          type: 'object',
          properties: {
            // Relative to the base, percent-encoded, with slashes.
            uri: { type: 'string', pattern: '^[^/\\s\\\\][^\\s\\\\]*$' },
            uriBaseId: { enum: ['SRCROOT'] },
          },
          required: ['uri'],
          additionalProperties: false,
        },
        region: {
          type: 'object',
          properties: {
            startLine: { type: 'integer', minimum: 1 },
            startColumn: { type: 'integer', minimum: 1 },
          },
          required: ['startLine'],
          additionalProperties: false,
        },
      },
      required: ['artifactLocation', 'region'],
      additionalProperties: false,
    },
  },
  required: ['physicalLocation'],
  additionalProperties: false,
} as const;

const result = {
  type: 'object',
  properties: {
    ruleId: { type: 'string', minLength: 1 },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message: text,
    locations: { type: 'array', items: location, minItems: 1 },
    partialFingerprints: {
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: 'string' },
    },
  },
  required: ['ruleId', 'message', 'locations'],
  additionalProperties: false,
} as const;

const driver = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    rules: { type: 'array', items: rule, uniqueItems: true },
  },
  required: ['name'],
  additionalProperties: false,
} as const;

export const sarifSchema = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          tool: {
            type: 'object',
            properties: { driver },
            required: ['driver'],
            additionalProperties: false,
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          originalUriBaseIds: { type: 'object' },
          results: { type: 'array', items: result },
        },
        required: ['tool', 'results'],
        additionalProperties: false,
      },
    },
  },
  required: ['version', 'runs'],
  additionalProperties: false,
} as const;
