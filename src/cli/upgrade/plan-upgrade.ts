// What an upgrade changes in a repository: workflows, links to schemas, templates and forms.

import { joinCode } from '../../base/format-words.ts';
import { parseConfiguration } from '../../config/parse-configuration.ts';
import type { ConfigurationProblem, SourceFile } from '../../config/problem.ts';
import { withBuiltIn } from '../../config/with-default-templates.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';
import type { GitFolder } from '../folder/git.ts';
import { type FormState, type SurveyedForm, surveyForms } from '../forms/form-states.ts';
import { relinked } from '../init/schema-links.ts';
import type { ShippedTemplate } from '../init/shipped-templates.ts';
import type { KnownTemplates } from './known-templates.ts';
import { planWorkflows } from './plan-workflows.ts';
import { noteOnTemplate, type UpgradedTemplate, upgradeTemplate } from './upgrade-template.ts';
import type { Installed, UpgradedFile, UpgradeState } from './upgraded-file.ts';

export interface ValidUpgrade {
  readonly kind: 'valid';
  /** Only files that change. */
  readonly files: readonly UpgradedFile[];
  /** What stays as it is, and why. */
  readonly notes: readonly string[];
}

type UpgradePlan =
  | ValidUpgrade
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigurationProblem[] };

export interface UpgradeMeans {
  readonly shipped: readonly ShippedTemplate[];
  readonly known: KnownTemplates;
  /** A version, or a copy of Baton with a version; null for the version of this program. */
  readonly to: string | null;
  readonly git: GitFolder;
}

export async function planUpgrade(installed: Installed, means: UpgradeMeans): Promise<UpgradePlan> {
  const { configuration, forms } = installed;
  const workflows = planWorkflows(installed, means.to);
  const templates = await upgradeTemplates(configuration, means);
  const texts = configuration.map(({ path, text }) => ({
    path,
    text: relinked(workflows.uses, templates.get(path)?.text ?? text),
  }));
  const sources = withBuiltIn(texts, readDefaultTemplates().files);
  const outcome = parseConfiguration(sources.files);
  if (outcome.kind === 'invalid') {
    return outcome;
  }
  const inUse = {
    templates: outcome.configuration.templates,
    isBuiltIn: sources.isBuiltIn,
  };
  const surveyed = surveyForms(inUse, forms);
  return {
    kind: 'valid',
    files: [
      ...workflows.files,
      ...configuration.flatMap((file, at) => changedFile(file, texts[at]?.text, templates)),
      ...changedForms(surveyed, forms),
    ],
    notes: [
      ...workflows.notes,
      ...[...templates].flatMap(([path, { kind }]) => noteOnTemplate(path, kind)),
      ...notesOnForms(surveyed),
    ],
  };
}

async function upgradeTemplates(
  configuration: readonly SourceFile[],
  { shipped, known, git }: UpgradeMeans,
): Promise<ReadonlyMap<string, UpgradedTemplate>> {
  const upgraded = new Map<string, UpgradedTemplate>();
  for (const { path, text: present } of configuration) {
    const ours = shipped.find(({ template }) => path.endsWith(`/${template.type}.yml`));
    if (ours !== undefined) {
      const { type } = ours.template;
      const template = { type, path, present, shipped: ours.text };
      upgraded.set(path, await upgradeTemplate(git, template, known));
    }
  }
  return upgraded;
}

function changedFile(
  { path, text: present }: SourceFile,
  text: string | undefined,
  templates: ReadonlyMap<string, UpgradedTemplate>,
): readonly UpgradedFile[] {
  const state = templates.get(path)?.kind === 'merged' ? 'merged' : 'changed';
  return text === undefined || text === present ? [] : [{ path, state, present, text }];
}

const formStates = {
  missing: 'new',
  stale: 'changed',
  current: null,
  foreign: null,
  left_over: null,
} satisfies Record<FormState, UpgradeState | null>;

function changedForms(
  forms: readonly SurveyedForm[],
  present: readonly SourceFile[],
): readonly UpgradedFile[] {
  return forms.flatMap(({ path, state: found, text }) => {
    const state = formStates[found];
    const file = present.find((form) => form.path === path);
    return state === null || text === null
      ? []
      : [{ path, state, present: file?.text ?? null, text }];
  });
}

function notesOnForms(forms: readonly SurveyedForm[]): readonly string[] {
  const among = (state: FormState) =>
    forms.filter((form) => form.state === state).map(({ path }) => path);
  const foreign = among('foreign');
  const leftOver = among('left_over');
  return [
    ...(foreign.length === 0
      ? []
      : [`Left: ${joinCode(foreign, 'and')}, written by hand. Compare with \`baton check\`.`]),
    ...(leftOver.length === 0
      ? []
      : [`Left: ${joinCode(leftOver, 'and')}, whose template no longer exists. Delete the form.`]),
  ];
}
