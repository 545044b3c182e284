// What follows from the declared keys of a configuration file: its JSON Schema, and its reference table.

import { settings } from '../src/config/keys/settings.ts';
import { template } from '../src/config/keys/template.ts';
import type { JsonSchema, Key, Keys, Kind } from '../src/config/kinds/kind.ts';

const schema = 'http://json-schema.org/draft-07/schema#';

export const settingsSchema: JsonSchema = {
  $schema: schema,
  title: 'Settings of Baton',
  description: 'Teams and settings: .github/handoffs/config.yml.',
  ...settings.schema,
};

export const templateSchema: JsonSchema = {
  $schema: schema,
  title: 'Handoff type of Baton',
  description: 'Who hands what to whom. The name of the file is the type, in snake_case.',
  ...template.schema,
};

export const settingsReference = () => reference(settings.keys);
export const templateReference = () => reference(template.keys);

/** Every key with its path, value, default and meaning. */
function reference(keys: Keys): string {
  const header = ['| Key | Value | Default | Meaning |', '|---|---|---|---|'];
  return [...header, ...rowsOf(keys, '')].join('\n');
}

function rowsOf(keys: Keys, path: string): readonly string[] {
  return Object.entries(keys).flatMap(([name, key]) => [
    rowOf(`${path}${name}`, key),
    ...(key.kind.keys ? rowsOf(key.kind.keys, `${path}${name}${key.kind.step ?? ''}.`) : []),
    ...(key.aliases ?? []).map((alias) =>
      rowOf(`${path}${alias}`, {
        ...key,
        shownDefault: '–',
        description: `The same as \`${name}\`.`,
      }),
    ),
  ]);
}

function rowOf(path: string, { kind, shownDefault = '–', description }: Key<unknown>): string {
  const value = `${kind.name}${exampleOf(kind)}`.replaceAll('|', '\\|');
  return `| \`${path}\` | ${value} | ${shownDefault} | ${description} |`;
}

function exampleOf({ example }: Kind<unknown>): string {
  return example === undefined ? '' : `: \`${example}\``;
}
