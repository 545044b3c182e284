// Writes the issue forms and JSON Schemas of this repository, the generated sections of its pages, and the
// templates as the command line reads them.
// `--check` writes nothing and fails if a file is not current.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { placeholderUses } from '../src/cli/init/init-options.ts';
import { configSchemaFile, templateSchemaFile } from '../src/cli/init/schema-links.ts';
import { parseShipped } from '../src/cli/init/shipped-templates.ts';
import { workflowText } from '../src/cli/workflow/workflow-text.ts';
import { parseConfiguration } from '../src/config/parse-configuration.ts';
import type { Template } from '../src/config/types.ts';
import { renderForms } from '../src/form/issue-form/render-forms.ts';
import { commandSynonyms } from '../src/handoff/command.ts';
import { commandTable } from '../src/render/format/format-command.ts';
import { readDefaultTemplates } from '../src/runner/default-templates.ts';
import { figuresTable } from '../test/bench/figures.ts';
import { reliabilityTable } from '../test/faults/figures.ts';
import { inputsTable, outputsTable } from './action-tables.ts';
import { commandReference } from './command-reference.ts';
import {
  settingsReference,
  settingsSchema,
  templateReference,
  templateSchema,
} from './configuration-reference.ts';
import { outputsReference } from './json/reference.ts';
import { outputSchemas } from './json/schemas.ts';
import { metricsReference } from './metrics-reference.ts';
import { allTemplates, offeredTemplatesPath, offeredTemplatesText } from './offered-templates.ts';

const top = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, top), 'utf8');

/** Pages with generated sections, each between `<!-- name -->` and `<!-- /name -->`. */
const pages = [
  'README.md',
  ...['configuration', 'commands', 'inputs-and-outputs', 'cli', 'report-and-metrics'].map(docsPage),
  ...['json-output', 'ledger', 'performance'].map(docsPage),
  'templates/README.md',
];

function docsPage(name: string): string {
  return `.github/docs/${name}.md`;
}

const commandLine = await commandReference();

const metricsTypes = ['src/metrics/types.ts', 'src/metrics/team-types.ts'];

const outputs = outputSchemas(
  [
    ...['json-types', 'filing-types', 'organisation-types', 'scheduled-types'].map(
      (name) => `src/cli/json/${name}.ts`,
    ),
    ...metricsTypes,
  ].map(read),
);

const sections: Readonly<Record<string, () => string>> = {
  workflow: () => fenced('yaml', workflowText(placeholderUses)),
  'template-keys': templateReference,
  'config-keys': settingsReference,
  commands: () => [commandTable(firstTemplate()), synonyms()].join('\n\n'),
  inputs: () => inputsTable(read('action.yml')),
  outputs: () => outputsTable(read('action.yml')),
  cli: () => commandLine,
  'json-outputs': () => outputsReference(outputs),
  metrics: () => metricsReference(metricsTypes.map(read)),
  schema: () => fenced('sql', read('test/ledger/schema.sql')),
  figures: () => figuresTable(JSON.parse(read('test/bench/figures.json'))),
  reliability: () => reliabilityTable(JSON.parse(read('test/faults/figures.json'))),
  templates: templatesTable,
};

/** Path to what the file must contain. */
function generated(): ReadonlyMap<string, string> {
  return new Map([
    ...issueForms(),
    ...schemas(),
    ...pagesWithSections(),
    [offeredTemplatesPath, offeredTemplatesText()],
  ]);
}

function pagesWithSections(): readonly (readonly [string, string])[] {
  const missing = new Set(Object.keys(sections));
  const filled = pages.map((path): readonly [string, string] => {
    const marked = /<!-- ([a-z-]+) -->\n[\s\S]*?<!-- \/\1 -->/g;
    const text = read(path).replaceAll(marked, (_, name: string) => {
      const render = sections[name];
      if (render === undefined) {
        throw new Error(`${path}: there is no generated section called ${name}.`);
      }
      missing.delete(name);
      return `<!-- ${name} -->\n\n${render()}\n\n<!-- /${name} -->`;
    });
    return [path, text];
  });
  if (missing.size > 0) {
    throw new Error(`No page has the generated sections ${[...missing].join(', ')}.`);
  }
  return filled;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\``;
}

/** Of the templates that count here, where `.github/handoffs` holds none. */
function issueForms(): ReadonlyMap<string, string> {
  const parsed = parseConfiguration(readDefaultTemplates().files);
  if (parsed.kind === 'invalid') {
    throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
  return renderForms(parsed.configuration.templates);
}

/** Of what people write, for their editors, and of what commands print, for programs. */
function schemas(): readonly (readonly [string, string])[] {
  const files = {
    [configSchemaFile]: settingsSchema,
    [templateSchemaFile]: templateSchema,
    ...Object.fromEntries(
      [...outputs].map(([name, schema]) => [`output/${name}.schema.json`, schema]),
    ),
  };
  return Object.entries(files).map(([name, schema]) => [
    `.github/schema/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
}

function templatesTable(): string {
  const rows = parseShipped(allTemplates()).map(
    ({ template: { type, name, description = '' } }) => {
      return `| [\`${type}\`](${type}.yml) | ${name} | ${description} |`;
    },
  );
  return ['| File | Name | Use it when |', '|---|---|---|', ...rows].join('\n');
}

function synonyms(): string {
  const pairs = [...commandSynonyms].map(([word, name]) => `\`/${word}\` for \`/${name}\``);
  return `Words of other tools also work: ${pairs.join(', ')}.`;
}

function firstTemplate(): Template {
  const [first] = parseShipped(allTemplates());
  if (first === undefined) {
    throw new Error('No template is shipped.');
  }
  return first.template;
}

const stale: string[] = [];
for (const [path, text] of generated()) {
  const url = new URL(path, top);
  if (!existsSync(url) || readFileSync(url, 'utf8') !== text) {
    stale.push(path);
    if (!process.argv.includes('--check')) {
      mkdirSync(new URL('.', url), { recursive: true });
      writeFileSync(url, text);
    }
  }
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run \`npm run generate\` and commit.`);
  process.exitCode = 1;
}
