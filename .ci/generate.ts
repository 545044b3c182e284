// Writes what a program can write: the issue forms of this repository, and the tables of the README
// between their markers. `--check` writes nothing, and fails if anything is not current.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { placeholderUses } from '../src/cli/init/init-options.ts';
import { configSchemaFile, templateSchemaFile } from '../src/cli/init/schema-links.ts';
import { workflowText } from '../src/cli/workflow/workflow-text.ts';
import { readConfiguration } from '../src/config/parse/parse-configuration.ts';
import { settingsSchema } from '../src/config/schema/settings-schema.ts';
import { templateSchema } from '../src/config/schema/template-schema.ts';
import { writeForms } from '../src/form/issue-form/render-forms.ts';
import { readBuiltIn } from '../src/runner/default-templates.ts';
import { figuresTable } from '../test/bench/figures.ts';
import { reliabilityTable } from '../test/faults/figures.ts';
import { commandReference } from './command-reference.ts';
import { metricsPage } from './metrics-page.ts';

const top = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, top), 'utf8');

const commands = await commandReference();

/** Path to what should stand there. */
function generated(): ReadonlyMap<string, string> {
  const figures = ['types.ts', 'team-types.ts'].map((name) => read(`src/metrics/${name}`));
  return new Map([
    ...issueForms(),
    ...schemas(),
    ['.github/METRICS.md', metricsPage(figures)],
    ['README.md', withTables(read('README.md'))],
  ]);
}

/** Of the templates that count here, where `.github/handoffs` holds none. */
function issueForms(): ReadonlyMap<string, string> {
  const reading = readConfiguration(readBuiltIn().files);
  if (reading.kind === 'invalid') {
    throw new Error(reading.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
  return writeForms(reading.configuration.templates);
}

/** By which editors complete and check what people write. */
function schemas(): readonly (readonly [string, string])[] {
  const files = { [configSchemaFile]: settingsSchema, [templateSchemaFile]: templateSchema };
  return Object.entries(files).map(([name, schema]) => [
    `.github/schema/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
}

function withTables(readme: string): string {
  const tables: Readonly<Record<string, () => string>> = {
    workflow: () => `\`\`\`yaml\n${workflowText(placeholderUses).trim()}\n\`\`\``,
    commands: () => commands,
    inputs: inputsTable,
    outputs: outputsTable,
    schema: () => `\`\`\`sql\n${read('test/ledger/schema.sql').trim()}\n\`\`\``,
    figures: () => figuresTable(JSON.parse(read('test/bench/figures.json'))),
    reliability: () => reliabilityTable(JSON.parse(read('test/faults/figures.json'))),
  };
  return Object.entries(tables).reduce((text, [name, table]) => {
    const between = new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*?(?=<!-- /${name} -->)`);
    if (!between.test(text)) {
      throw new Error(`README.md has no place for the table of ${name}.`);
    }
    return text.replace(between, () => `\n${table()}\n\n`);
  }, readme);
}

const actionFile = v.object({
  inputs: v.record(v.string(), v.object({ description: v.string(), default: v.string() })),
  outputs: v.record(v.string(), v.object({ description: v.string() })),
});

function inputsTable(): string {
  const { inputs } = v.parse(actionFile, parse(read('action.yml')));
  const rows = Object.entries(inputs).map(([name, input]) => {
    const value = input.default === '' ? 'none' : `\`${input.default}\``;
    return `| \`${name}\` | ${value} | ${input.description} |`;
  });
  return ['| Input | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}

function outputsTable(): string {
  const { outputs } = v.parse(actionFile, parse(read('action.yml')));
  const rows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  );
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n');
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
