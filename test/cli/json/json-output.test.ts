// What every command prints with `--json` matches its published schema, field by field.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Command } from 'commander';
import { expect, onTestFinished, test } from 'vitest';
import { jsonCommands } from '../../../src/cli/json/json-commands.ts';
import type { Terminal } from '../../../src/cli/output/terminal.ts';
import { buildProgram } from '../../../src/cli/program.ts';
import { tamper } from '../../ledger/setup/query.ts';
import { openDesk, repository } from '../../usecases/setup/fake-github.ts';
import { answers, template } from '../../usecases/setup/histories.ts';
import { baton, capture } from '../captured.ts';
import { folderWith } from '../folder.ts';
import { bytesOf, playWeek } from '../ledger-of-a-week.ts';
import { environment as gitEnvironment, repositoryWith } from '../repository.ts';

const folder = new URL('../../../.github/schema/output/', import.meta.url);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The published schemas accept fields of later versions; here every field must be described. */
function strict(schema: Json): Json {
  if (Array.isArray(schema)) {
    return schema.map(strict);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const entries = Object.entries(schema).map(([key, value]) => [key, strict(value)]);
  const isClosed = 'required' in schema && !('additionalProperties' in schema);
  return Object.fromEntries(isClosed ? [...entries, ['additionalProperties', false]] : entries);
}

function validatorOf(name: string): ValidateFunction {
  const schema: Json = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
  const checked = strict(schema);
  if (typeof checked !== 'object' || checked === null) {
    throw new Error(`${name} is no schema.`);
  }
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile(checked);
}

/** Prints with the words of a schema and checks the output. */
async function expectValid(
  name: keyof typeof jsonCommands,
  words: readonly string[],
  terminal: Partial<Terminal>,
): Promise<void> {
  const called = [...jsonCommands[name].command.split(' '), ...words];
  const { stdout, stderr } = await baton(called, terminal);
  expect(stderr, called.join(' ')).toBe('');
  const output: Json = JSON.parse(stdout);
  const validate = validatorOf(name);
  validate(output);
  expect(validate.errors, called.join(' ')).toBeNull();
  for (const changed of name === 'sql' ? [] : withOneMoreField(output)) {
    expect(validate(changed), `${called.join(' ')} with a field that no schema has`).toBe(false);
  }
}

/** The output with an unknown field in the outermost object. */
function withOneMoreField(output: Json): readonly Json[] {
  if (Array.isArray(output)) {
    const [first, ...others] = output;
    return first === undefined ? [] : withOneMoreField(first).map((one) => [one, ...others]);
  }
  return typeof output === 'object' && output !== null ? [{ ...output, unknown_field: 1 }] : [];
}

test('commands that read the ledger', async () => {
  const desk = await playWeek();
  onTestFinished(desk.close);
  const said = `
    INSERT INTO returns VALUES ('x', 2, 2, 'missing_information', 'Which branch?', '["goals"]', 'bob', '2026-11-16T12:00:00Z');
    INSERT INTO feedback (handoff_id, rating, comment, given_by, given_at) VALUES (2, 4, 'Good.', 'alice', '2026-11-18T12:00:00Z')`;
  const cwd = folderWith({});
  writeFileSync(join(cwd, 'handoffs.db'), await tamper(bytesOf(desk), said));
  const terminal = { cwd, now: () => '2026-11-20T09:00:00.000Z' };
  const file = ['--file', 'handoffs.db'];
  await expectValid('list', ['--all', ...file], terminal);
  await expectValid('list-incomplete', file, terminal);
  await expectValid('list-scheduled', file, terminal);
  for (const issue of ['1', '2', '3']) {
    await expectValid('show', [issue, ...file], terminal);
    await expectValid('context', [issue, ...file], terminal);
    await expectValid('history', [issue, ...file], terminal);
  }
  await expectValid('show', ['4', ...file], terminal);
  await expectValid('metrics', file, terminal);
  await expectValid('report', file, terminal);
  await expectValid('export', ['--to', 'out', ...file], terminal);
  await expectValid('sql', ['SELECT * FROM handoffs', ...file], terminal);
});

test('commands that change files', async () => {
  const { cwd } = await repositoryWith({
    '.github/handoffs/old_to_new.yml': 'nme: x\n',
    '.github/workflows/handoffs.yml': 'on: push\n',
  });
  const terminal = { cwd, environment: gitEnvironment };
  await expectValid('check', [], terminal);
  const sound = await repositoryWith();
  const workflow = join(sound.cwd, '.github/workflows/handoffs.yml');
  writeFileSync(workflow, readFileSync(workflow, 'utf8').replace('@v1', '@v0'));
  const soundTerminal = { cwd: sound.cwd, environment: gitEnvironment };
  await expectValid('init', [], soundTerminal);
  await expectValid('check', [], soundTerminal);
  await expectValid('forms', [], soundTerminal);
  await expectValid('upgrade', ['--yes'], soundTerminal);
  await expectValid('uninstall', ['--yes', '--force'], soundTerminal);
});

test('commands that ask GitHub', async () => {
  const desk = await openDesk();
  const { url, close } = await desk.github.listen();
  onTestFinished(async () => {
    await close();
    desk.close();
  });
  const environment = { GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('erin') };
  const payloads: object[] = [];
  desk.github.onDelivery(({ payload }) => payloads.push(payload));
  desk.people.sam.fileForm(template, answers, { title: 'Acme' });
  const cwd = folderWith({ 'event.json': JSON.stringify(payloads[0]) });
  await expectValid('simulate', ['event.json'], { cwd, environment });
  await expectValid('doctor', ['--repo', repository], { cwd, environment });
});

test('every command with --json has a schema, and every schema a command', () => {
  const { terminal } = capture();
  const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];
  const printing = all(buildProgram(terminal)).filter(({ options }) =>
    options.some(({ long }) => long === '--json'),
  );
  const described = Object.values(jsonCommands).map(({ command }) => command.split(' ')[0]);
  expect(printing.map((command) => command.name()).toSorted()).toEqual(
    [...new Set(described)].toSorted(),
  );
  expect(readdirSync(folder).toSorted()).toEqual(
    Object.keys(jsonCommands)
      .map((name) => `${name}.schema.json`)
      .toSorted(),
  );
});
