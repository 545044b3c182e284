// What `init` would write, from what is wished and what is there.

import { formsFolder, writeForms } from '../../form/write-forms.ts';
import type { ConfigurationProblem, SourceFile } from '../../template/problem.ts';
import { readConfiguration } from '../../template/read-configuration.ts';
import { sameLogin } from '../../template/team.ts';
import { quoted } from '../../template/wording.ts';
import { isGenerated } from '../forms/survey-forms.ts';
import { workflowPath } from '../workflow/wanted.ts';
import { workflowText } from '../workflow/workflow-text.ts';
import {
  configSchemaFile,
  ownSchema,
  publicSchema,
  templateSchemaFile,
  withSchema,
} from './schema-links.ts';
import { addTeams, settingsText } from './settings-text.ts';
import type { ShippedTemplate } from './shipped-templates.ts';
import type { Wishes } from './wishes.ts';

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  /** What stands there; null where nothing does. */
  readonly present: string | null;
  /** Whether it may be written although something else stands there. */
  readonly replaces: boolean;
}

export type Plan =
  | {
      readonly kind: 'sound';
      readonly files: readonly PlannedFile[];
      /** Wishes that are not fulfilled without `force`. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'unsound'; readonly problems: readonly ConfigurationProblem[] };

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

/** @param force whether files that differ are replaced; generated ones always are */
export function planFor(
  wishes: Wishes,
  present: Present,
  { shipped, force }: { readonly shipped: readonly ShippedTemplate[]; readonly force: boolean },
): Plan {
  const chosen = shipped.filter(({ template }) => wishes.types.includes(template.type));
  const planned = (path: string, text: string, files: readonly SourceFile[]): PlannedFile => {
    const there = files.find((file) => file.path === path)?.text ?? null;
    return { path, text, present: there, replaces: force };
  };
  const configuration = [
    ...settings(wishes, present, { chosen, force }),
    ...chosen.map(({ template, text }) =>
      planned(
        `${present.configPath}/${template.type}.yml`,
        withSchema(ownSchema(wishes.uses, templateSchemaFile), text),
        present.configuration,
      ),
    ),
  ];
  const outcome = readConfiguration(afterwards(present.configuration, configuration));
  if (outcome.kind === 'unsound') return outcome;
  const forms = [...writeForms(outcome.configuration.templates)].map(([path, text]) => {
    const file = planned(path, text, present.forms);
    return { ...file, replaces: force || (file.present !== null && isGenerated(file.present)) };
  });
  return {
    kind: 'sound',
    files: [...configuration, ...forms, ...chooser(present), ...workflow(wishes, present, force)],
    notes: force ? [] : notesOn(wishes, present),
  };
}

/** What is there stays; teams are added that the templates need or that somebody names. */
function settings(
  { teams, uses }: Wishes,
  { configPath, configuration }: Present,
  { chosen, force }: { readonly chosen: readonly ShippedTemplate[]; readonly force: boolean },
): readonly PlannedFile[] {
  const path = `${configPath}/config.yml`;
  const present = configuration.find((file) => file.path === path)?.text ?? null;
  const named = [...new Set(chosen.flatMap(({ template }) => [template.from, template.to]))];
  const needed = named
    .filter((id) => !teams.some((team) => sameLogin(team.id, id)))
    .map((id) => ({ id, members: [], githubTeam: null }));
  if (present === null) {
    const text = withSchema(ownSchema(uses, configSchemaFile), settingsText([...teams, ...needed]));
    return [{ path, text, present, replaces: false }];
  }
  const withNamed = addTeams(present, teams, force);
  const text = addTeams(withNamed, needed, false);
  return text === present ? [] : [{ path, text, present, replaces: true }];
}

function notesOn({ teams }: Wishes, { configPath, configuration }: Present): readonly string[] {
  const text = configuration.find(({ path }) => path === `${configPath}/config.yml`)?.text;
  return teams.flatMap((team) =>
    text === undefined || addTeams(text, [team], true) === addTeams(text, [team], false)
      ? []
      : [
          `The team ${quoted(team.id)} is there already and stays as it is; \`--force\` replaces it.`,
        ],
  );
}

/** The configuration as it is once the plan is carried out. */
function afterwards(
  present: readonly SourceFile[],
  planned: readonly PlannedFile[],
): readonly SourceFile[] {
  const written = planned.filter((file) => file.present === null || file.replaces);
  const paths = written.map(({ path }) => path);
  return [...present.filter(({ path }) => !paths.includes(path)), ...written];
}

function chooser({ forms }: Present): readonly PlannedFile[] {
  const path = `${formsFolder}/config.yml`;
  if (forms.some((file) => /\/config\.ya?ml$/.test(file.path))) return [];
  const text = withSchema(publicSchema('github-issue-config'), 'blank_issues_enabled: true\n');
  return [{ path, text, present: null, replaces: false }];
}

function workflow(
  { uses }: Wishes,
  { uses: runs, workflow: there }: Present,
  force: boolean,
): readonly PlannedFile[] {
  if (runs !== null && !force) return [];
  const text = withSchema(publicSchema('github-workflow'), workflowText(uses));
  return [{ path: workflowPath, text, present: there, replaces: force }];
}
