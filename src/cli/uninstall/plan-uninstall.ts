// What an uninstall deletes: only files that nothing but Baton uses.

import { joinCode } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import { fileName } from '../../config/file-name.ts';
import type { SourceFile } from '../../config/problem.ts';
import { entriesOf, itemsOf, valueAt, type YamlNode } from '../../config/yaml/yaml-node.ts';
import { handoffLabel } from '../../form/choose-template.ts';
import { isGenerated } from '../forms/form-states.ts';
import { chooserText } from '../init/schema-links.ts';
import { type BatonStep, namesBaton, textOf } from '../workflow/find-steps.ts';

export interface UninstallPlan {
  /** Paths of the files to delete. */
  readonly files: readonly string[];
  /** Files that stay, and what to do with them. */
  readonly notes: readonly string[];
}

export interface InstalledFiles {
  readonly workflows: readonly SourceFile[];
  readonly steps: readonly BatonStep[];
  /** That post the report over all repositories of a database. */
  readonly reports: readonly BatonStep[];
  readonly configuration: readonly SourceFile[];
  readonly forms: readonly SourceFile[];
}

export function planUninstall(installed: InstalledFiles): UninstallPlan {
  const { workflows, configuration, forms } = installed;
  const steps = [...installed.steps, ...installed.reports];
  const running = workflows.filter(({ path }) => steps.some(({ file }) => file.path === path));
  const shared = running.filter((file) => doesMore(stepsIn(steps, file)));
  const ours = forms.filter((form) => isGenerated(form.text) || isOurChooser(form));
  const deleted = [...running.filter((file) => !shared.includes(file)), ...configuration, ...ours];
  const byHand = forms.filter((form) => !ours.includes(form) && namesHandoff(form));
  return {
    files: deleted.map(({ path }) => path),
    notes: [
      ...shared.map((file) => noteOnShared(file.path, stepsIn(steps, file))),
      ...steps.flatMap(noteOnCaller),
      ...(byHand.length === 0 ? [] : [noteOnForms(byHand.map(({ path }) => path))]),
    ],
  };
}

function stepsIn(steps: readonly BatonStep[], { path }: SourceFile): readonly BatonStep[] {
  return steps.filter(({ file }) => file.path === path);
}

/** Steps that a workflow of Baton may need before Baton runs. */
const preparations = /^actions\/(?:checkout|create-github-app-token)@/;

function doesMore(steps: readonly BatonStep[]): boolean {
  const [first] = steps;
  const jobs = first === undefined ? [] : entriesOf(valueAt(first.workflow, 'jobs'));
  return jobs.some(
    ({ value: job }) =>
      job.kind !== 'mapping' || itemsOf(valueAt(job, 'steps')).some(isOtherWork) || isCall(job),
  );
}

function isOtherWork(step: YamlNode): boolean {
  const uses = step.kind === 'mapping' ? textOf(valueAt(step, 'uses')) : '';
  return !namesBaton(uses, false) && !preparations.test(uses);
}

/** A job may call another workflow instead of having steps. */
function isCall(job: YamlNode): boolean {
  return job.kind === 'mapping' && valueAt(job, 'uses') !== undefined;
}

function isOurChooser({ path, text }: SourceFile): boolean {
  return /^config\.ya?ml$/.test(fileName(path)) && text.replaceAll('\r\n', '\n') === chooserText;
}

/** Whether a form puts a handoff label on its issues. */
function namesHandoff({ text }: SourceFile): boolean {
  return new RegExp(
    `^labels:[^\\S\\n]*(?:.*|\\n(?:\\s*- .*\\n)*?\\s*- .*)\\b${handoffLabel}\\b`,
    'm',
  ).test(text);
}

function noteOnShared(path: string, steps: readonly BatonStep[]): string {
  const places = joinList([...new Set(steps.map(({ uses }) => String(uses.at.line)))]);
  return `${path} stays, because it does other work too. Delete the step of Baton in line ${places}.`;
}

function noteOnCaller({ file, caller }: BatonStep): readonly string[] {
  return caller === undefined
    ? []
    : [`${caller.file.path} stays, and calls ${file.path}. Delete that job.`];
}

function noteOnForms(paths: readonly string[]): string {
  return `${joinCode(paths, 'and')} ${paths.length === 1 ? 'stays' : 'stay'}, written by hand. Delete the label of handoffs there.`;
}
