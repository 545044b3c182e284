// What `init` would write, from what is wished and what is there.

import { quoted } from '../../base/format-words.ts';
import { workflowPath } from '../../config/default-paths.ts';
import { parseConfiguration } from '../../config/parse/parse-configuration.ts';
import type { ConfigurationProblem, SourceFile } from '../../config/problem.ts';
import { sameLogin } from '../../config/team.ts';
import { formsFolder, renderForms } from '../../form/issue-form/render-forms.ts';
import { isGenerated } from '../forms/form-states.ts';
import { workflowText } from '../workflow/workflow-text.ts';
import type { InitOptions } from './init-options.ts';
import {
  configSchemaFile,
  ownSchema,
  publicSchema,
  templateSchemaFile,
  withSchema,
} from './schema-links.ts';
import { addTeams, settingsText } from './settings-text.ts';
import type { ShippedTemplate } from './shipped-templates.ts';

/** `kept`: what stands there differs, and stays. */
export type FileState = 'new' | 'changed' | 'current' | 'kept';

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  /** What stands there; null where nothing does. */
  readonly present: string | null;
  readonly state: FileState;
}

export interface ValidPlan {
  readonly kind: 'valid';
  readonly files: readonly PlannedFile[];
  /** Wishes that are not fulfilled without `--force`. */
  readonly notes: readonly string[];
}

type Plan =
  | ValidPlan
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigurationProblem[] };

/** What the repository has already. */
export interface Present {
  readonly configPath: string;
  readonly configuration: readonly SourceFile[];
  readonly forms: readonly SourceFile[];
  /** The copy of Baton that a workflow runs already; null where none does. */
  readonly uses: string | null;
  /** What stands where the workflow would. */
  readonly workflow: string | null;
}

interface Means {
  readonly shipped: readonly ShippedTemplate[];
  /** Whether what stands there by hand may be replaced; what is generated always may. */
  readonly mayReplace: (path: string) => boolean;
}

export function planFor(wishes: InitOptions, present: Present, means: Means): Plan {
  const { mayReplace } = means;
  const chosen = means.shipped.filter(({ template }) => wishes.types.includes(template.type));
  const templates = chosen.map(({ template, text }) => {
    const path = `${present.configPath}/${template.type}.yml`;
    const named = withSchema(ownSchema(wishes.uses, templateSchemaFile), text);
    const there = textAt(present.configuration, path);
    return planned({ path, text: named, present: there }, mayReplace(path));
  });
  const configuration = [...settings(wishes, present, { chosen, mayReplace }), ...templates];
  const outcome = parseConfiguration(afterwards(present.configuration, configuration));
  if (outcome.kind === 'invalid') return outcome;
  const forms = [...renderForms(outcome.configuration.templates)].map(([path, text]) => {
    const there = textAt(present.forms, path);
    const replaces = mayReplace(path) || (there !== null && isGenerated(there));
    return planned({ path, text, present: there }, replaces);
  });
  return {
    kind: 'valid',
    files: [...configuration, ...forms, ...chooser(present), ...workflow(wishes, present, means)],
    notes: notesOn(wishes, present, means),
  };
}

function textAt(files: readonly SourceFile[], path: string): string | null {
  return files.find((file) => file.path === path)?.text ?? null;
}

function planned(file: Omit<PlannedFile, 'state'>, replaces: boolean): PlannedFile {
  const isCurrent = file.present?.replaceAll('\r\n', '\n') === file.text;
  const differs = replaces ? 'changed' : 'kept';
  return { ...file, state: file.present === null ? 'new' : isCurrent ? 'current' : differs };
}

/** What is there stays; teams are added that the templates need or that somebody names. */
function settings(
  { teams, uses }: InitOptions,
  { configPath, configuration }: Present,
  { chosen, mayReplace }: Pick<Means, 'mayReplace'> & { readonly chosen: Means['shipped'] },
): readonly PlannedFile[] {
  const path = `${configPath}/config.yml`;
  const present = textAt(configuration, path);
  const named = [...new Set(chosen.flatMap(({ template }) => [template.from, template.to]))];
  const needed = named
    .filter((id) => !teams.some((team) => sameLogin(team.id, id)))
    .map((id) => ({ id, members: [], githubTeam: null }));
  if (present === null) {
    const text = withSchema(ownSchema(uses, configSchemaFile), settingsText([...teams, ...needed]));
    return [planned({ path, text, present }, false)];
  }
  const text = addTeams(addTeams(present, teams, mayReplace(path)), needed, false);
  return text === present ? [] : [planned({ path, text, present }, true)];
}

function notesOn(wishes: InitOptions, present: Present, means: Means): readonly string[] {
  return [...notesOnTeams(wishes, present, means), ...notesOnWorkflow(wishes, present, means)];
}

function notesOnWorkflow(
  { uses }: InitOptions,
  { uses: runs, workflow: present }: Present,
  { mayReplace }: Means,
): readonly string[] {
  if (runs === null || runs === uses) return [];
  const change =
    present === null
      ? 'change it by hand'
      : mayReplace(workflowPath)
        ? null
        : '`--force` replaces it, or change it by hand';
  return change === null
    ? []
    : [`A workflow runs ${quoted(runs)} already and stays as it is; ${change}.`];
}

function notesOnTeams(
  { teams }: InitOptions,
  { configPath, configuration }: Present,
  { mayReplace }: Means,
): readonly string[] {
  const path = `${configPath}/config.yml`;
  const text = textAt(configuration, path);
  if (text === null || mayReplace(path)) return [];
  return teams
    .filter((team) => addTeams(text, [team], true) !== addTeams(text, [team], false))
    .map(
      ({ id }) =>
        `The team ${quoted(id)} is there already and stays as it is; \`--force\` replaces it.`,
    );
}

/** The configuration as it is once the plan is carried out. */
function afterwards(
  present: readonly SourceFile[],
  files: readonly PlannedFile[],
): readonly SourceFile[] {
  const written = files.filter(({ state }) => state !== 'kept');
  const paths = written.map(({ path }) => path);
  return [...present.filter(({ path }) => !paths.includes(path)), ...written];
}

function chooser({ forms }: Present): readonly PlannedFile[] {
  const path = `${formsFolder}/config.yml`;
  if (forms.some((file) => /\/config\.ya?ml$/.test(file.path))) return [];
  const text = withSchema(publicSchema('github-issue-config'), 'blank_issues_enabled: true\n');
  return [planned({ path, text, present: null }, false)];
}

function workflow(
  { uses }: InitOptions,
  { configPath, uses: runs, workflow: present }: Present,
  { mayReplace }: Means,
): readonly PlannedFile[] {
  // Where another workflow runs Baton already, a second would do its work once more.
  if (runs !== null && (present === null || !mayReplace(workflowPath))) return [];
  const text = withSchema(publicSchema('github-workflow'), workflowText(uses, configPath));
  return [planned({ path: workflowPath, text, present }, mayReplace(workflowPath))];
}
