// Sets up Baton in a repository: configuration, templates, forms and workflow.

import { possibleValues } from '../../config/answers/by-answer.ts';
import { workflowPath } from '../../config/default-paths.ts';
import { isTimeZone } from '../../config/keys/dates.ts';
import { parseConfiguration } from '../../config/parse-configuration.ts';
import type { ConfigurationProblem } from '../../config/problem.ts';
import { formsFolder } from '../../form/issue-form/render-forms.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { readTextFile, readYamlFiles, topOf } from '../folder/read-files.ts';
import { readWorkflows } from '../folder/read-workflows.ts';
import { writeTextFile } from '../folder/write-files.ts';
import { isInRepository } from '../github/read-remote.ts';
import { resolveHost, usesOfClone } from '../github/resolve-repository.ts';
import type { Terminal } from '../output/terminal.ts';
import { textOf } from '../workflow/find-steps.ts';
import { configPathOf } from '../workflow/input-of.ts';
import { passesToken } from '../workflow/passes-token.ts';
import { callsElsewhere } from '../workflow/reusable.ts';
import {
  type InitOptions,
  parseTeams,
  parseTypes,
  parseUses,
  placeholderUses,
} from './init-options.ts';
import { withAnswers } from './keep-answers.ts';
import { type PlannedFile, type Present, planFor, type ValidPlan } from './plan.ts';
import { readShipped, type ShippedTemplate } from './shipped-templates.ts';
import { jsonOf, nextSteps, showPlan } from './show.ts';

export interface InitFlags {
  readonly template?: readonly string[];
  readonly team?: readonly string[];
  readonly uses?: string;
  readonly configPath?: string;
  readonly force?: true;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
}

export async function init(terminal: Terminal, folder: string, options: InitFlags): Promise<void> {
  const top = await topOf(folder, terminal.cwd);
  const shipped = readShipped();
  const asks = terminal.isInteractive && !options.yes && !options.json;
  const host = await resolveHost({ environment: terminal.environment, cwd: top }, undefined);
  const present = await presentIn(top, options.configPath ?? null);
  const types = parseTypes(
    options.template ?? [],
    shipped.map(({ template }) => template.type),
  );
  const given = {
    types,
    teams: parseTeams(options.team ?? [], knownTeams(types, present, shipped)),
    uses: options.uses === undefined ? null : parseUses(options.uses),
    clone: await usesOfClone(terminal, host),
  };
  const wishes = await complete(asks ? terminal : null, { given, present, shipped });
  const planned = (replaced: readonly string[]): ValidPlan => {
    const mayReplace = (path: string) => options.force === true || replaced.includes(path);
    const plan = planFor(wishes, present, { shipped, mayReplace });
    if (plan.kind === 'invalid') {
      throw unsound(plan.problems);
    }
    return plan;
  };
  const isDryRun = options.dryRun === true;
  const first = planned([]);
  if (!options.json) {
    terminal.stdout(showPlan(terminal, first, isDryRun));
  }
  const plan = asks && !isDryRun ? await agreed(terminal, first, planned) : first;
  const due = isDryRun ? [] : plan.files.filter(isDue);
  for (const { path, text } of due) {
    await writeTextFile(top, path, text);
  }
  if (options.json) {
    terminal.stdout(jsonOf(plan, due.length));
  } else if (!isDryRun) {
    const writes = plan.files.some((file) => file.path === workflowPath && file.state !== 'kept');
    const uses = writes ? wishes.uses : (present.uses ?? present.calls ?? wishes.uses);
    const isInGit = isInRepository({ environment: terminal.environment, cwd: top });
    terminal.stdout(
      nextSteps(terminal, { files: plan.files, uses, due: due.length, top, isInGit }),
    );
  }
}

function isDue({ state }: PlannedFile): boolean {
  return state === 'new' || state === 'changed';
}

/**
 * Asks which files to replace. A replaced file can change others, so the plan is computed again.
 */
async function agreed(
  terminal: Terminal,
  first: ValidPlan,
  planned: (replaced: readonly string[]) => ValidPlan,
): Promise<ValidPlan> {
  const { askWhetherTo } = await import('./ask.ts');
  const replaced: string[] = [];
  for (const { path } of first.files.filter(({ state }) => state === 'kept')) {
    if (await askWhetherTo(terminal, `Replace ${path}?`, false)) {
      replaced.push(path);
    }
  }
  const plan = planned(replaced);
  const due = plan.files.filter(isDue).length;
  if (due > 0 && !(await askWhetherTo(terminal, `Write ${count(due)}?`, true))) {
    throw new CliError(exitCodes.wrongUse, 'Cancelled. Nothing was written.');
  }
  return plan;
}

/** @param configPath null to use the path in the workflow */
async function presentIn(top: string, configPath: string | null): Promise<Present> {
  const [{ files, steps, reports }, forms, workflow] = await Promise.all([
    readWorkflows(top),
    readYamlFiles(top, formsFolder),
    readTextFile(top, workflowPath),
  ]);
  const folder = configPath ?? configPathOf(steps);
  const [step] = [...steps, ...reports];
  const [call] = callsElsewhere(files);
  return {
    configPath: folder,
    configuration: await readYamlFiles(top, folder),
    forms,
    uses: step === undefined ? null : textOf(step.uses),
    calls: call === undefined ? null : textOf(call.uses),
    passesToken: passesToken(steps),
    timezone: timeZoneOfMachine(),
    workflow,
  };
}

/** UTC if it has no name: with `TZ=:/etc/localtime`, for example, Node gives undefined in spite of its type. */
function timeZoneOfMachine(): string {
  const zone = String(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return isTimeZone(zone) ? zone : 'UTC';
}

interface Known {
  readonly given: Omit<InitOptions, 'uses'> & {
    readonly uses: string | null;
    /** The repository that this program is a clone of. */
    readonly clone: string | null;
  };
  readonly present: Present;
  readonly shipped: readonly ShippedTemplate[];
}

/** @param terminal null if no one can answer questions */
async function complete(
  terminal: Terminal | null,
  { given, present, shipped }: Known,
): Promise<InitOptions> {
  const hasTemplates = present.configuration.some(({ path }) => !path.endsWith('/config.yml'));
  const hasSettings = present.configuration.some(({ path }) => path.endsWith('/config.yml'));
  if (terminal === null) {
    if (given.types.length === 0 && !hasTemplates) {
      const types = shipped.map(({ template }) => template.type);
      throw usageError(
        `Choose the handoffs, for example \`--template ${types[0]}\`. Available templates: ${types.join(', ')}.`,
      );
    }
    return { ...given, uses: given.uses ?? present.uses ?? given.clone ?? placeholderUses };
  }
  const { askTeams, askTypes, askUses } = await import('./ask.ts');
  let known: Partial<InitOptions> = {};
  try {
    const types =
      given.types.length > 0 || hasTemplates ? given.types : await askTypes(terminal, shipped);
    known = { types };
    const named = teamsOf(types, shipped);
    const teams =
      given.teams.length > 0 || hasSettings
        ? given.teams
        : await askTeams(terminal, named, (answered) => {
            known = { types, teams: answered };
          });
    const uses = given.uses ?? present.uses ?? (await askUses(terminal, given.clone));
    return { types, teams, uses };
  } catch (error) {
    throw withAnswers(error, known);
  }
}

function teamsOf(types: readonly string[], shipped: readonly ShippedTemplate[]): readonly string[] {
  const named = shipped
    .filter(({ template }) => types.includes(template.type))
    .flatMap(({ template }) => [template.from, ...possibleValues(template.to)]);
  return [...new Set(named)];
}

/** The teams that the templates name; an existing team of `config.yml` is not a typo either. */
function knownTeams(
  types: readonly string[],
  { configuration }: Pick<Present, 'configuration'>,
  shipped: readonly ShippedTemplate[],
): readonly string[] {
  const outcome = parseConfiguration(configuration);
  const configured =
    outcome.kind === 'valid' ? outcome.configuration.teams.map(({ id }) => id) : [];
  return [...teamsOf(types, shipped), ...configured];
}

function unsound(problems: readonly ConfigurationProblem[]): CliError {
  const lines = problems.map(
    ({ path, line, column, message, fix }) =>
      `  ${path}:${line}:${column}\n    ${message}\n    ${fix}`,
  );
  return new CliError(
    exitCodes.found,
    ['Nothing was written, because the configuration would be invalid:', ...lines].join('\n'),
  );
}

function count(files: number): string {
  return files === 1 ? 'this file' : `these ${files} files`;
}
