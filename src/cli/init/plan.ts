// The files `init` would write, from the options and the files that exist.

import { quoted } from '../../base/format-words.ts';
import { possibleValues } from '../../config/answers/by-answer.ts';
import { workflowPath } from '../../config/default-paths.ts';
import { parseConfiguration } from '../../config/parse-configuration.ts';
import type { ConfigurationProblem, SourceFile } from '../../config/problem.ts';
import { sameLogin } from '../../config/teams/team.ts';
import { formsFolder, renderForms } from '../../form/issue-form/render-forms.ts';
import { isGenerated } from '../forms/form-states.ts';
import { workflowText } from '../workflow/workflow-text.ts';
import type { InitOptions } from './init-options.ts';
import { linkTemplate } from './link-templates.ts';
import {
  chooserText,
  configSchemaFile,
  ownSchema,
  publicSchema,
  templateSchemaFile,
  withSchema,
} from './schema-links.ts';
import { addCalendars, addTeams, settingsText } from './settings-text.ts';
import type { ShippedTemplate } from './shipped-templates.ts';

/** `kept`: the existing file differs and is not replaced. */
export type FileState = 'new' | 'changed' | 'current' | 'kept';

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  /** The existing content; null if there is no file. */
  readonly present: string | null;
  readonly state: FileState;
}

export interface ValidPlan {
  readonly kind: 'valid';
  readonly files: readonly PlannedFile[];
  /** Options that need `--force`. */
  readonly notes: readonly string[];
}

type Plan =
  | ValidPlan
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigurationProblem[] };

/** What the repository already has. */
export interface Present {
  readonly configPath: string;
  readonly configuration: readonly SourceFile[];
  readonly forms: readonly SourceFile[];
  /** The Baton repository that a workflow already uses; null if none does. */
  readonly uses: string | null;
  /** A workflow in another repository that is called, and by its name runs Baton; null if there is none. */
  readonly calls: string | null;
  /** Whether the workflow passes another token than the job's own. */
  readonly passesToken: boolean;
  /** IANA name of this computer's time zone. */
  readonly timezone: string;
  /** The existing content at the path of the workflow. */
  readonly workflow: string | null;
}

interface Means {
  readonly shipped: readonly ShippedTemplate[];
  /** Whether a hand-written file may be replaced. Generated files always may. */
  readonly mayReplace: (path: string) => boolean;
}

export function planFor(wishes: InitOptions, present: Present, means: Means): Plan {
  const { mayReplace } = means;
  const chosen = means.shipped.filter(({ template }) => wishes.types.includes(template.type));
  const templates = chosen.map((one) => {
    const path = `${present.configPath}/${one.template.type}.yml`;
    const whole = linkTemplate(one, chosen, present.configuration);
    const named = withSchema(ownSchema(wishes.uses, templateSchemaFile), whole);
    const there = textAt(present.configuration, path);
    return planned({ path, text: named, present: there }, mayReplace(path));
  });
  const configuration = [...settings(wishes, present, { chosen, mayReplace }), ...templates];
  const outcome = parseConfiguration(afterwards(present.configuration, configuration));
  if (outcome.kind === 'invalid') {
    return outcome;
  }
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

/** Keeps existing settings and adds the teams that templates or options need. */
function settings(
  { teams, uses }: InitOptions,
  { configPath, configuration, timezone }: Present,
  { chosen, mayReplace }: Pick<Means, 'mayReplace'> & { readonly chosen: Means['shipped'] },
): readonly PlannedFile[] {
  const path = `${configPath}/config.yml`;
  const present = textAt(configuration, path);
  const named = [
    ...new Set(chosen.flatMap(({ template }) => [template.from, ...possibleValues(template.to)])),
  ];
  const needed = named
    .filter((id) => !teams.some((team) => sameLogin(team.id, id)))
    .map((id) => ({ id, members: [], githubTeam: null }));
  const recurring = chosen.filter(({ template }) => template.opens !== undefined);
  const withCalendars = (text: string) =>
    addCalendars(
      text,
      recurring.map(({ template }) => template.from),
      timezone,
    );
  if (present === null) {
    const settings = withCalendars(settingsText([...teams, ...needed]));
    const text = withSchema(ownSchema(uses, configSchemaFile), settings);
    return [planned({ path, text, present }, false)];
  }
  const text = withCalendars(addTeams(addTeams(present, teams, mayReplace(path)), needed, false));
  return text === present ? [] : [planned({ path, text, present }, true)];
}

function notesOn(wishes: InitOptions, present: Present, means: Means): readonly string[] {
  return [
    ...notesOnTeams(wishes, present, means),
    ...notesOnGitHubTeams(wishes, present),
    ...notesOnWorkflow(wishes, present, means),
  ];
}

function notesOnWorkflow(
  { uses }: InitOptions,
  { uses: used, calls, workflow: present }: Present,
  { mayReplace }: Means,
): readonly string[] {
  const runs = used ?? calls;
  if (runs === null || runs === uses) {
    return [];
  }
  const change =
    present === null
      ? 'edit it by hand'
      : mayReplace(workflowPath)
        ? null
        : 'use `--force` to replace it, or edit it by hand';
  return change === null
    ? []
    : [`A workflow already runs ${quoted(runs)}, so Baton did not change it; ${change}.`];
}

/** A team that only GitHub knows, and a token that cannot read it. */
function notesOnGitHubTeams({ teams }: InitOptions, { passesToken }: Present): readonly string[] {
  return teams
    .filter(({ members, githubTeam }) => githubTeam !== null && members.length === 0)
    .filter(() => !passesToken)
    .map(
      ({ id, githubTeam }) =>
        `The token of the job cannot read the members of ${quoted(githubTeam ?? '')}, so Baton decides nothing in the team ${quoted(id)}. Pass the token of a GitHub App with the permission \`members: read\` to the input \`token\`, or list the members.`,
    );
}

function notesOnTeams(
  { teams }: InitOptions,
  { configPath, configuration }: Present,
  { mayReplace }: Means,
): readonly string[] {
  const path = `${configPath}/config.yml`;
  const text = textAt(configuration, path);
  if (text === null || mayReplace(path)) {
    return [];
  }
  return teams
    .filter((team) => addTeams(text, [team], true) !== addTeams(text, [team], false))
    .map(
      ({ id }) =>
        `The team ${quoted(id)} already exists, so Baton did not change it. Use \`--force\` to replace it.`,
    );
}

/** The configuration after the plan. */
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
  if (forms.some((file) => /\/config\.ya?ml$/.test(file.path))) {
    return [];
  }
  return [planned({ path, text: chooserText, present: null }, false)];
}

function workflow(
  { uses }: InitOptions,
  { configPath, uses: used, calls, workflow: present }: Present,
  { mayReplace }: Means,
): readonly PlannedFile[] {
  // A second workflow would do everything twice.
  if ((used ?? calls) !== null && (present === null || !mayReplace(workflowPath))) {
    return [];
  }
  const text = withSchema(publicSchema('github-workflow'), workflowText(uses, { configPath }));
  return [planned({ path: workflowPath, text, present }, mayReplace(workflowPath))];
}
