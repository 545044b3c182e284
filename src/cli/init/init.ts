// Brings Baton to a repository: configuration, templates, forms and workflow.

import { formsFolder } from '../../form/write-forms.ts';
import type { ConfigurationProblem } from '../../template/problem.ts';
import { exitCodes, Failure, wrongUse } from '../failure.ts';
import { readTextFile, readYamlFiles, topOf } from '../folder/read-files.ts';
import { writeTextFile } from '../folder/write-files.ts';
import type { Terminal } from '../terminal.ts';
import { findSteps, textOf } from '../workflow/find-steps.ts';
import { workflowPath, workflowsFolder } from '../workflow/wanted.ts';
import { type PlannedFile, type Present, planFor } from './plan.ts';
import { readShipped, type ShippedTemplate } from './shipped-templates.ts';
import { type InitFile, type InitState, jsonOf, nextSteps, showPlan } from './show.ts';
import { placeholderUses, readTeams, readTypes, readUses, type Wishes } from './wishes.ts';

export interface InitOptions {
  readonly template?: readonly string[];
  readonly team?: readonly string[];
  readonly uses?: string;
  readonly configPath: string;
  readonly force?: true;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
}

export async function init(
  terminal: Terminal,
  folder: string,
  options: InitOptions,
): Promise<void> {
  const top = await topOf(folder, terminal.cwd);
  const shipped = readShipped();
  const asks = terminal.isInteractive && !options.yes && !options.json;
  const given = {
    types: readTypes(
      options.template ?? [],
      shipped.map(({ template }) => template.type),
    ),
    teams: readTeams(options.team ?? []),
    uses: options.uses === undefined ? null : readUses(options.uses),
  };
  const present = await presentIn(top, options.configPath);
  const wishes = await complete(asks ? terminal : null, { given, present, shipped });
  const plan = planFor(wishes, present, { shipped, force: options.force === true });
  if (plan.kind === 'unsound') throw unsound(plan.problems);
  const files = plan.files.map((file): InitFile => ({ ...file, state: stateOf(file) }));
  const isDryRun = options.dryRun === true;
  if (!options.json) terminal.stdout(showPlan(terminal, { ...plan, files }, isDryRun));
  const due = isDryRun ? [] : asks ? await agreed(terminal, files) : files.filter(isDue);
  for (const { path, text } of due) {
    await writeTextFile(top, path, text);
  }
  const kept = files.some((file) => file.state === 'kept' && !due.includes(file));
  if (options.json) terminal.stdout(jsonOf(files, isDryRun));
  else if (!isDryRun) terminal.stdout(nextSteps(terminal, { wishes, due: due.length, kept }));
}

function isDue({ state }: InitFile): boolean {
  return state === 'new' || state === 'changed';
}

/** What somebody at the terminal lets be written. */
async function agreed(
  terminal: Terminal,
  files: readonly InitFile[],
): Promise<readonly InitFile[]> {
  const { askWhetherTo } = await import('./ask.ts');
  const replaced: InitFile[] = [];
  for (const file of files.filter(({ state }) => state === 'kept')) {
    if (await askWhetherTo(terminal, `Replace ${file.path}?`, false)) replaced.push(file);
  }
  const due = [...files.filter(isDue), ...replaced];
  if (due.length > 0 && !(await askWhetherTo(terminal, `Write ${count(due.length)}?`, true))) {
    throw new Failure(exitCodes.wrongUse, 'Nothing was written.');
  }
  return due;
}

async function presentIn(top: string, configPath: string): Promise<Present> {
  const [configuration, forms, workflows, workflow] = await Promise.all([
    readYamlFiles(top, configPath),
    readYamlFiles(top, formsFolder),
    readYamlFiles(top, workflowsFolder),
    readTextFile(top, workflowPath),
  ]);
  const [step] = workflows.flatMap((file) => findSteps(file, false));
  const uses = step === undefined ? null : textOf(step.uses);
  return { configPath, configuration, forms, uses, workflow };
}

interface Known {
  readonly given: Omit<Wishes, 'uses'> & { readonly uses: string | null };
  readonly present: Present;
  readonly shipped: readonly ShippedTemplate[];
}

/** @param terminal null where nobody can be asked */
async function complete(
  terminal: Terminal | null,
  { given, present, shipped }: Known,
): Promise<Wishes> {
  const hasTemplates = present.configuration.some(({ path }) => !path.endsWith('/config.yml'));
  const hasSettings = present.configuration.some(({ path }) => path.endsWith('/config.yml'));
  if (terminal === null) {
    if (given.types.length === 0 && !hasTemplates) {
      const types = shipped.map(({ template }) => template.type);
      throw wrongUse(
        `Say which handoffs there are, such as \`--template ${types[0]}\`. There are templates for ${types.join(', ')}.`,
      );
    }
    return { ...given, uses: given.uses ?? present.uses ?? placeholderUses };
  }
  const { askTeams, askTypes, askUses } = await import('./ask.ts');
  const types =
    given.types.length > 0 || hasTemplates ? given.types : await askTypes(terminal, shipped);
  const named = shipped
    .filter(({ template }) => types.includes(template.type))
    .flatMap(({ template }) => [template.from, template.to]);
  const teams =
    given.teams.length > 0 || hasSettings
      ? given.teams
      : await askTeams(terminal, [...new Set(named)]);
  const uses = given.uses ?? present.uses ?? (await askUses(terminal));
  return { types, teams, uses };
}

function stateOf({ present, text, replaces }: PlannedFile): InitState {
  if (present === null) return 'new';
  if (present.replaceAll('\r\n', '\n') === text) return 'current';
  return replaces ? 'changed' : 'kept';
}

function unsound(problems: readonly ConfigurationProblem[]): Failure {
  const told = problems.map(
    ({ path, line, column, message, remedy }) =>
      `  ${path}:${line}:${column}\n    ${message}\n    ${remedy}`,
  );
  return new Failure(
    exitCodes.found,
    ['Nothing was written, for the configuration would have mistakes:', ...told].join('\n'),
  );
}

function count(files: number): string {
  return files === 1 ? 'this file' : `these ${files} files`;
}
