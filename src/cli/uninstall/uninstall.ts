// Deletes what `init` wrote, and lists what stays on GitHub.

import { joinList, pluralize } from '../../base/join-list.ts';
import { formsFolder } from '../../form/issue-form/render-forms.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { commitCommand } from '../folder/commit-command.ts';
import { deleteLocalFile } from '../folder/delete-local-file.ts';
import { uncommitted } from '../folder/git.ts';
import { readYamlFiles, topOf } from '../folder/read-files.ts';
import { readWorkflows } from '../folder/read-workflows.ts';
import type { UninstallJson } from '../json/json-types.ts';
import { changeLines } from '../output/change-lines.ts';
import { colorize, type Terminal } from '../output/terminal.ts';
import { jsonText } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { configPathOf } from '../workflow/input-of.ts';
import { planUninstall, type UninstallPlan } from './plan-uninstall.ts';
import { type Remainder, whatStays } from './what-stays.ts';

export interface UninstallOptions {
  readonly dryRun?: true;
  readonly yes?: true;
  readonly force?: true;
  readonly configPath?: string;
  readonly json?: true;
}

export async function uninstall(
  terminal: Terminal,
  folder: string,
  options: UninstallOptions,
): Promise<void> {
  const top = await topOf(folder, terminal.cwd);
  const { files: workflows, steps, reports } = await readWorkflows(top);
  const [configuration, forms] = await Promise.all([
    readYamlFiles(top, options.configPath ?? configPathOf(steps)),
    readYamlFiles(top, formsFolder),
  ]);
  const installed = { workflows, steps, reports, configuration, forms };
  const plan = planUninstall(installed);
  const stays = whatStays(installed);
  if (!options.json) {
    terminal.stdout(planText(terminal, plan));
  }
  const isDue = plan.files.length > 0 && !options.dryRun;
  const deletes = isDue && (await mayDelete(terminal, { top, plan, options }));
  for (const path of deletes ? plan.files : []) {
    await deleteLocalFile(top, path);
  }
  terminal.stdout(
    options.json
      ? jsonOf({ plan, stays, deletes })
      : endText(terminal, top, { plan, stays, deletes }),
  );
}

interface Deletion {
  readonly top: string;
  readonly plan: UninstallPlan;
  readonly options: UninstallOptions;
}

async function mayDelete(terminal: Terminal, { top, plan, options }: Deletion): Promise<boolean> {
  const { environment } = terminal;
  const changed = options.force ? [] : await uncommitted({ top, environment }, plan.files);
  if (changed !== null && changed.length > 0) {
    throw new CliError(
      exitCodes.found,
      `${joinList(changed)} ${changed.length === 1 ? 'has changes' : 'have changes'} that no commit contains. Commit them, so that Git keeps them, or add \`--force\`. Nothing was deleted.`,
    );
  }
  if (options.yes || options.json) {
    return options.yes === true;
  }
  if (!terminal.isInteractive) {
    throw usageError(
      'Nothing was deleted. Add `--yes` to delete this, or `--dry-run` to only look.',
    );
  }
  const { askWhetherTo } = await import('../init/ask.ts');
  const question = `Delete ${pluralize(plan.files.length, 'file')}?${changed === null ? ' Git does not keep them.' : ''}`;
  if (!(await askWhetherTo(terminal, question, false))) {
    throw new CliError(exitCodes.wrongUse, 'Cancelled. Nothing was deleted.');
  }
  return true;
}

function planText(terminal: Terminal, { files, notes }: UninstallPlan): string {
  const changes = files.flatMap((path) =>
    changeLines(terminal, { path, state: 'delete', present: null, text: '' }),
  );
  return [
    ...changes.map((line) => `${line}\n`),
    ...(notes.length > 0 ? ['\n'] : []),
    ...notes.map((note) => wrapLines(terminal, `${note}\n`)),
  ].join('');
}

interface Done {
  readonly plan: UninstallPlan;
  readonly stays: readonly Remainder[];
  readonly deletes: boolean;
}

function jsonOf({ plan, stays, deletes }: Done): string {
  const output: UninstallJson = { deleted: deletes, ...plan, stays };
  return jsonText(output);
}

function endText(terminal: Terminal, top: string, { plan, stays, deletes }: Done): string {
  if (plan.files.length === 0) {
    return `${plan.notes.length > 0 ? '\n' : ''}There is no file to delete.\n`;
  }
  const count = pluralize(plan.files.length, 'file');
  const done = deletes
    ? `Deleted ${count}. Baton stops when you push this:\n  ${commitCommand(plan.files, 'Remove Baton', { cwd: terminal.cwd, top })}\n`
    : `${count} would be deleted. Nothing was deleted.\n`;
  // Commands do not wrap, so that a person can copy them.
  const remainders = stays.flatMap(({ what, commands }) => [
    wrapLines(terminal, `\n${what}\n`),
    ...commands.map((command) => `  ${command}\n`),
  ]);
  return [
    `\n${done}\n`,
    colorize(terminal, 'bold', 'What stays on GitHub, and how to remove it:'),
    '\n',
    ...remainders,
  ].join('');
}
