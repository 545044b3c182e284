// What an editor reports by the published schemas, against what a run reports.

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import type { SourceFile } from '../../../src/config/problem.ts';
import { configuration, written } from '../arbitraries.ts';
import { brokenCases } from '../parse/broken-cases.ts';

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
});
const schemaOf = (name: string): ValidateFunction =>
  ajv.compile(
    JSON.parse(readFileSync(new URL(`../../../.github/schema/${name}`, import.meta.url), 'utf8')),
  );
const settings = schemaOf('config.schema.json');
const template = schemaOf('template.schema.json');

/** What an editor finds wrong; an editor knows of broken YAML without a schema. */
function editorSays({ path, text }: SourceFile): readonly string[] {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0 || /[:-] \*\w/.test(text)) {
    return ['The file cannot be read.'];
  }
  const validate = path.endsWith('/config.yml') ? settings : template;
  // An empty file sets nothing, as an empty group of keys does.
  validate(document.toJS() ?? {});
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const bundledTemplates = readdirSync(new URL('../../../templates', import.meta.url)).filter(
  (name) => name.endsWith('.yml'),
);

test.each(bundledTemplates)('the template %s is what its schema asks for', (name) => {
  const text = readFileSync(new URL(`../../../templates/${name}`, import.meta.url), 'utf8');
  expect(editorSays({ path: name, text })).toEqual([]);
});

test('a short template is taken as the long one is', () => {
  const text =
    'required_fields: [goals]\noptional_fields:\nreceiving_team: 7\naccept_within: 90M\n';
  expect(editorSays({ path: 'a_to_b.yml', text })).toEqual([]);
});

describe('An editor shows no mistake in a valid file', () => {
  test('in any sound configuration', () => {
    fc.assert(
      fc.property(configuration, (sound) => {
        expect(written(sound).flatMap(editorSays)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('in one that was changed at random and is still sound', () => {
    const changes = fc.record({
      files: configuration.map(written),
      which: fc.nat(),
      place: fc.nat(),
      value: fc.oneof(
        fc.constantFrom<unknown>(null, '', ' ', 'x', '7', 7, 0, -1, true, [], {}, ['x'], {
          a: 'x',
        }),
        fc.constantFrom<unknown>('Round_Robin', 'DATE', 'Mon', '24h', '2026-02-30', 'a\nb', [
          'a',
          'a',
        ]),
        fc.string({ maxLength: 60 }),
      ),
    });
    let rejected = 0;
    fc.assert(
      fc.property(changes, ({ files, which, place, value }) => {
        const file = files[which % files.length];
        if (file === undefined) {
          return;
        }
        const text = stringify(replaced(parse(file.text), place, value));
        const changed = files.map((other) => (other === file ? { ...file, text } : other));
        if (changed.flatMap(editorSays).length === 0) {
          return;
        }
        rejected += 1;
        expect(parseConfiguration(changed).kind).toBe('invalid');
      }),
      { numRuns: 150 },
    );
    expect(rejected).toBeGreaterThan(20);
  });
});

test('of the mistakes that are kept, most are shown while someone types', async () => {
  const [shown, left] = [true, false].map((isShown) =>
    brokenCases()
      .filter(({ files }) => files.some((file) => editorSays(file).length > 0) === isShown)
      .map(({ name }) => `  ${name}`),
  );
  expect(shown?.length).toBeGreaterThan(left?.length ?? 0);
  await expect(
    [
      'An editor shows, as `baton check` does:',
      ...(shown ?? []),
      '',
      'Only `baton check` shows:',
      ...(left ?? []),
      '',
    ].join('\n'),
  ).toMatchFileSnapshot('json-schema.txt');
});

/** The value with another in one place, counted from the top down. */
function replaced(value: unknown, place: number, other: unknown): unknown {
  const all = countOf(value);
  return within(value, place % all, other);
}

function countOf(value: unknown): number {
  return 1 + partsOf(value).reduce((sum, [, part]) => sum + countOf(part), 0);
}

function within(value: unknown, place: number, other: unknown): unknown {
  if (place === 0) {
    return other;
  }
  let before = 1;
  const parts = partsOf(value).map(([key, part]) => {
    const count = countOf(part);
    const isHere = place >= before && place < before + count;
    const changed = isHere ? within(part, place - before, other) : part;
    before += count;
    return [key, changed] as const;
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

function partsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
