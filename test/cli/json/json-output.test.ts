// What every command prints with `--json` matches its published schema, field by field.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, onTestFinished, test } from 'vitest';
import { jsonCommands } from '../../../src/cli/json/json-commands.ts';
import { buildProgram } from '../../../src/cli/program.ts';
import { tamper } from '../../ledger/setup/query.ts';
import { openDesk, repository } from '../../usecases/setup/fake-github.ts';
import { answers, template } from '../../usecases/setup/histories.ts';
import { capture } from '../captured.ts';
import { folderWith } from '../folder.ts';
import { bytesOf, playWeek } from '../ledger-of-a-week.ts';
import { environment as gitEnvironment, repositoryWith } from '../repository.ts';
import { expectValid, folder } from './expect-valid.ts';

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
