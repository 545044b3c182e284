// Brings the files of a repository to the version of this program.

import { pluralize } from '../../base/join-list.ts';
import { formsFolder } from '../../form/issue-form/render-forms.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { commitCommand } from '../folder/commit-command.ts';
import { readYamlFiles, topOf } from '../folder/read-files.ts';
import { readWorkflows } from '../folder/read-workflows.ts';
import { writeTextFile } from '../folder/write-files.ts';
import { resolveHost } from '../github/resolve-repository.ts';
import { readShipped } from '../init/shipped-templates.ts';
import type { UpgradeJson } from '../json/json-types.ts';
import { changeLines } from '../output/change-lines.ts';
import type { Terminal } from '../output/terminal.ts';
import { jsonText } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { configPathOf } from '../workflow/input-of.ts';
import { knownTemplates } from './known-templates.ts';
import { planUpgrade, type UpgradeMeans, type ValidUpgrade } from './plan-upgrade.ts';
import { parseVersion } from './target-version.ts';

export interface UpgradeOptions {
  readonly to?: string;
  readonly check?: true;
  readonly yes?: true;
  readonly configPath?: string;
  readonly json?: true;
}

/** @param templates what Baton ships, and has shipped */
export async function upgrade(
  terminal: Terminal,
  folder: string,
  options: UpgradeOptions,
  templates: Pick<UpgradeMeans, 'shipped' | 'known'> = {
    shipped: readShipped(),
    known: knownTemplates,
  },
): Promise<void> {
  const { check, yes, json } = options;
  const to = options.to === undefined ? null : parseVersion(options.to);
  const top = await topOf(folder, terminal.cwd);
  const git = { top, environment: terminal.environment };
  const plan = await planUpgrade(await installedIn(terminal, top, options), {
    ...{ ...templates, to, git },
  });
  if (plan.kind === 'invalid') {
    const count = pluralize(plan.problems.length, 'problem');
    throw new CliError(
      exitCodes.found,
      `The configuration has ${count}, so nothing was upgraded. Run \`baton check\` to see ${plan.problems.length === 1 ? 'it' : 'them'}.`,
    );
  }
  if (!json) {
    terminal.stdout(textOf(terminal, plan));
  }
  const isDue = plan.files.length > 0 && !check;
  const writes = isDue && (yes === true || (await agreed(terminal, plan, json === true)));
  for (const { path, text } of writes ? plan.files : []) {
    await writeTextFile(top, path, text);
  }
  terminal.stdout(json ? jsonOf(plan, writes) : endOf(plan, writes, { cwd: terminal.cwd, top }));
  terminal.setExitCode(check && plan.files.length > 0 ? exitCodes.found : exitCodes.good);
}

async function installedIn(
  terminal: Terminal,
  top: string,
  { configPath }: Pick<UpgradeOptions, 'configPath'>,
) {
  const [{ files: workflows, steps }, forms, host] = await Promise.all([
    readWorkflows(top),
    readYamlFiles(top, formsFolder),
    resolveHost({ environment: terminal.environment, cwd: top }, undefined),
  ]);
  const configuration = await readYamlFiles(top, configPath ?? configPathOf(steps));
  return { workflows, forms, host, configuration };
}

async function agreed(terminal: Terminal, plan: ValidUpgrade, isJson: boolean): Promise<boolean> {
  if (isJson || !terminal.isInteractive) {
    if (isJson) {
      return false;
    }
    throw usageError('Nothing was written. Add `--yes` to write this, or `--check` to only look.');
  }
  const { askWhetherTo } = await import('../init/ask.ts');
  if (!(await askWhetherTo(terminal, `Write ${pluralize(plan.files.length, 'file')}?`, true))) {
    throw new CliError(exitCodes.wrongUse, 'Cancelled. Nothing was written.');
  }
  return true;
}

function textOf(terminal: Terminal, { files, notes }: ValidUpgrade): string {
  const changes = files.flatMap((file) => changeLines(terminal, file));
  const written = notes.map((note) => wrapLines(terminal, `${note}\n`));
  return [
    ...changes.map((line) => `${line}\n`),
    ...(files.length > 0 && notes.length > 0 ? ['\n'] : []),
    ...written,
  ].join('');
}

function endOf(
  { files, notes }: ValidUpgrade,
  isWritten: boolean,
  place: { readonly cwd: string; readonly top: string },
): string {
  const gap = files.length + notes.length > 0 ? '\n' : '';
  if (files.length === 0) {
    return `${gap}Everything is up to date.\n`;
  }
  const paths = files.map(({ path }) => path);
  return isWritten
    ? `${gap}Wrote ${pluralize(files.length, 'file')}. Check and commit:\n  baton check\n  ${commitCommand(paths, 'Upgrade Baton', place)}\n  baton doctor\n`
    : `${gap}${pluralize(files.length, 'file')} would change. Nothing was written.\n`;
}

function jsonOf({ files, notes }: ValidUpgrade, isWritten: boolean): string {
  const output: UpgradeJson = {
    written: isWritten,
    files: files.map(({ path, state }) => ({ path, state })),
    notes,
  };
  return jsonText(output);
}
